// Names, firms and addresses in Vietnamese: after the words by which people address each other, kinds of firms, streets by number.

import { inWords } from './in-words.ts';
import { matchesOf } from './matches.ts';
import { type Found, found, type Place } from './types.ts';

const vietnamese = /[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđơư]/iu;
const cap = "\\p{Lu}[\\p{L}'’]*";
/** "em là Hạnh từ", "chị Ngọc", "anh Kiệt", "bác sĩ Hoa": by what one calls the other. */
const named = new RegExp(
  `(?<!\\p{L})(?:(?:[Ee]m|[Tt]ôi|[Mm]ình|[Cc]háu|[Cc]on) (?:là|tên(?: là)?)|[Tt]ên(?: tôi| em| mình)?(?: là)?:?|(?:[Dd]ạ |[Cc]hào |[Cc]ảm ơn |[Tt]hưa )?(?:anh|chị|cô|chú|bác|ông|bà|em|bạn|Anh|Chị|Cô|Chú|Bác|Ông|Bà|[Bb]ác sĩ|BS\\.?|[Kk]ỹ thuật(?: viên)?(?: anh| chị)?|shipper(?: anh| chị)?|[Cc]hủ thẻ|[Nn]gười nhận:?))\\s(${cap}(?: ${cap}){0,3})(?!\\p{L})`,
  'gu',
);
const notNames = inWords(
  /^(?:việt|hà|đà|sài|tp|ngân|công|số|cccd|sđt|email|wifi|app|ok|shopee|lazada|grab|momo|zalo|internet)$/iu,
);
const family =
  'Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Trịnh|Đoàn|Mai|Tạ|Lương|Cao|Châu|Đào|Hà|Tô|Trương|Lâm|Phùng|Quách|Vương';
const whole = new RegExp(`(?<!\\p{L})(?:${family})(?: ${cap}){1,3}(?!\\p{L})`, 'gu');
const firms = new RegExp(
  `(?<!\\p{L})(?:[Nn]gân hàng|[Cc]ông ty(?: TNHH| CP| cổ phần)?|[Bb]ệnh viện|[Pp]hòng khám|[Tt]rường(?: THPT| THCS| mầm non| tiểu học)?|[Nn]ha khoa|[Vv]í|[Bb]ảo hiểm|[Kk]hách sạn|[Đđ]ại học|[Cc]ửa hàng|[Ss]iêu thị) (?:${cap}|[A-Z]{2,}|\\d{2,3})(?: (?:${cap}|[A-Z]{2,})){0,3}`,
  'gu',
);
/** "mình là Trâm bên Tiệm Nhà Mây" */
const ofFirm = new RegExp(
  `(?<!\\p{L})(?:là|tên) ${cap}(?: ${cap})? (?:từ|bên|của|ở) (${cap}(?: ${cap}){1,4})(?!\\p{L})`,
  'gu',
);
const banks =
  /(?<!\p{L})(?:Vietcombank|Techcombank|VietinBank|BIDV|Agribank|MB ?Bank|ACB|Sacombank|VPBank|TPBank|VIB|Viettel|MobiFone|VinaPhone|FPT Telecom|VNPT|EVN|Vietnam Airlines|Vietjet(?: Air)?|Giao Hàng Nhanh|Giao Hàng Tiết Kiệm|Viettel Post)(?!\p{L})/gu;
/** "số 76 Lê Lợi, Hải Châu, Đà Nẵng", "12/3 đường Nguyễn Trãi, phường 2, quận 5, TP.HCM" */
const address = new RegExp(
  `(?<![\\p{L}\\d/])(?:[Ss]ố (?:nhà )?)?\\d{1,4}[A-Z]?(?:/\\d{1,4}){0,3} (?:(?:đường|phố|ngõ \\d+|ngách \\d+|hẻm \\d+|Đường|Phố) ){0,3}${cap}(?: ${cap}){1,4}(?:, (?:(?:phường|quận|huyện|xã|thị xã|P\\.|Q\\.|F\\.|Phường|Quận) ?)?(?:${cap}|\\d{1,2})(?: ${cap}){0,3}){1,4}(?![\\p{L}\\d])(?! ?(?:k|đ|%|kg)(?!\\p{L}))`,
  'gu',
);

export function inVietnamese({ text }: Place): readonly Found[] {
  if (!vietnamese.test(text)) return [];
  const spans: Found[] = [];
  const all = (pattern: RegExp, kind: Found['kind'], rule: string): void => {
    for (const match of matchesOf(text, pattern)) {
      const value = match[1] ?? match[0];
      const start = match.index + match[0].length - value.length;
      if (kind === 'person' && notNames.test(value.split(' ')[0] ?? '')) continue;
      spans.push(found(kind, start, start + value.length, 'likely', rule));
    }
  };
  all(named, 'person', 'after words that introduce a name');
  all(whole, 'person', 'family name');
  all(firms, 'organisation', 'kind of organisation');
  all(ofFirm, 'organisation', 'answers for a firm');
  all(banks, 'organisation', 'in the list of firms');
  if (/\d/.test(text)) all(address, 'address', 'street and house number');
  return spans;
}
