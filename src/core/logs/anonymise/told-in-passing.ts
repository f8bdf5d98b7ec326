// What is told in passing: codes on a card's back, words of a wallet's phrase, colleagues by what they are, neighbours by their house,
// names at bells and before trades of many languages, and what Japanese, Bulgarian and Greek desks say first.
import { classOf } from './dictionary.ts';
import { inWords } from './in-words.ts';
import { matchesOf } from './matches.ts';
import { type Found, found, type Place } from './types.ts';

const part = "\\p{Lu}[\\p{L}'’-]+";
const digitWord = '(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)';

type Rule = {
  readonly kind: Found['kind'];
  readonly rule: string;
  /** What a text must have. */
  readonly needs: { test(text: string): boolean };
  /** Its first group that fits is the value. */
  readonly pattern: RegExp;
  readonly fits?: (value: string) => boolean;
};

/** No word of talk, in Latin letters. */
const mayBeName = (value: string): boolean => {
  const { common, given, surname, place } = classOf((value.split(' ')[0] ?? '').toLowerCase());
  return given || surname || (!common && !place);
};
const isGiven = (value: string): boolean => classOf((value.split(' ')[0] ?? '').toLowerCase()).given;
const joins =
  /(?<!\p{L})(?:the|a|an|and|of|to|for|with|my|your|this|that|is|are|was|in|on|at|it|we|you|they|new|next|first|last|every)(?!\p{L})/u;

const rules: readonly Rule[] = [
  {
    kind: 'secret',
    rule: 'code on the back of a card',
    needs: inWords(/^(?:back|cvv|cvc|reverse|security)$/i),
    pattern: new RegExp(
      `(?<!\\d[ -]?)(?<!\\p{L})(\\d{3,4})(?= (?:is |are )?(?:on|from|at) the (?:back|reverse|strip)(?!\\p{L}))|\\b(?:cvv|cvc|security code)(?:['’]s| is|:)? (${digitWord}(?:[ -]${digitWord}){2,3})(?!\\p{L})`,
      'giu',
    ),
  },
  {
    kind: 'secret',
    rule: 'words in a row',
    needs: inWords(/^(?:starts?|begins?)$/i),
    pattern:
      /\b(?:starts?|begins?) with ["“']?((?:\p{Ll}{3,9} ){2,5}\p{Ll}{3,9}?)(?=["”']?\s*(?:[.,;!?\n]|$|\.{2,}|(?:lol|haha|so on|etc)(?!\p{L})))/gu,
    fits: (value) => !joins.test(value),
  },
  {
    kind: 'secret',
    rule: 'answer that only one knows',
    needs: inWords(/^(?:grew|answer)$/i),
    pattern: new RegExp(
      `\\b(?:street|road|town|village|city|place)(?: that)? (?:[Ii]|we) grew up (?:on|in)(?: was| is|:|,)+ ["“]?(${part}(?: ${part})?)|\\b(?:[Ss]ecurity|[Ss]ecret) answer(?: (?:will be|is|was|set to|to)|:)+ ["“]?(\\p{L}[\\p{L}'’-]{3,24})(?=["”]?\\s*(?:[.,;!?\\n]|$))`,
      'gu',
    ),
  },
  {
    kind: 'secret',
    rule: 'typed at a door',
    needs: inWords(/^(?:followed|keypad)$/i),
    pattern:
      /\b[Tt]ry ["“]?(\d{4,6})["”]? (?:followed by|then|and) (?:the |press )?(?:check|tick|hash|star|#|✓|✔|enter|ok)/gu,
  },
  {
    kind: 'secret',
    rule: 'after "PIN"',
    needs: inWords(/^(?:mpin|tpin|upin|interfon|interphone)$/i),
    pattern:
      /\b(?:mpin|tpin|upin)(?: ko| ay| is|:)? (\d{4,6})(?!\d)|\b(?:la interfon|interphone:?) (\d{1,4}[A-Z]|\d{3,4}[A-Z]?)(?!\d)/giu,
  },
  {
    kind: 'address',
    rule: 'house of a neighbour',
    needs: inWords(/^neighbou?r$/i),
    pattern: /\b[Nn]eighbou?r (?:at|in|from) ((?:number |no\.? ?|flat |house |#)?\d{1,4}[A-Za-z]?)(?!\d|:\d)/gu,
  },
  {
    kind: 'address',
    rule: 'street and house number',
    needs: inWords(/^(?:boul|boulevard|chemin|rang|montée|côte)$/iu),
    pattern:
      /(?<![\d-])(\d{1,5},? (?:boul\.|boulevard|ch\.|chemin|rang|montée|côte) (?:(?:de la|des|du|de|d['’]) ?)?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?(?:,? (?:app\.?|bureau|unité|#) ?\d{1,4})?(?:, \p{Lu}[\p{L}-]+(?: \(?QC\)?)?)?(?:,? [A-Z]\d[A-Z] ?\d[A-Z]\d)?)/gu,
  },
  {
    kind: 'account',
    rule: 'after a word for registrations',
    needs: inWords(/^(?:plat|nopol|plate|kereta|motor|kenderaan|لوحة|اللوحة|табла|αυτοκίνητο)$/iu),
    pattern:
      /(?<!\p{L})(?:[Pp]lat(?: nomor)?|[Nn]opol|[Nn]o\.? pol(?:isi)?|(?:[Kk]ereta|[Mm]otor|[Kk]enderaan)(?: saya)?(?: no\.?)?|[لا]{0,2}لوحة)[ :]{1,2}([A-Z]{1,3} ?\d{1,4}(?: ?[A-Z]{1,3})?)(?![\p{L}\d])/gu,
  },
  {
    kind: 'person',
    rule: 'given name beside words',
    needs: inWords(
      /^(?:there|officer|manager|agent|advis[eo]r|assistant|engineer|technician|handler|coordinator|consultant|tutor|vet|nurse|secretary|income)$/i,
    ),
    pattern: new RegExp(
      `(?:^|[.!?] )(${part})(?= is (?:our|your|the|my) (?:\\p{Ll}+ ){0,2}(?:officer|manager|agent|advis[eo]r|assistant|engineer|technician|handler|coordinator|consultant|tutor|vet|nurse|secretary)(?!\\p{L}))|(?:^|[.!?,] )(${part})(?= (?:from |over |in )?there (?:said|says|told|did|has|was|asked|sent|booked|promised))`,
      'gu',
    ),
    fits: mayBeName,
  },
  {
    kind: 'person',
    rule: 'given name beside words',
    needs: inWords(/^(?:prefer|happy|birthday|not)$/i),
    pattern: new RegExp(
      `\\b(?:do you prefer|would you prefer|rather have|happy (?:birthday|\\d{1,2}(?:st|nd|rd|th))) (${part})(?=["”’']?\\s*(?:[.,;!?\\n]|$|["”]| on it))|\\b[Ii]t['’]?s ${part},? not (${part})(?=\\s*(?:[.,;!?\\n]|$))`,
      'giu',
    ),
    fits: (value) => /^\p{Lu}/u.test(value) && mayBeName(value),
  },
  {
    kind: 'person',
    rule: 'after what somebody does',
    needs: inWords(
      /^(?:mudr|mddr|mvdr|judr|phdr|ing|kurýr|kuriér|kurir|kurier|zvonek|zvonku|zvončeku|csengőn|kaputelefonon|huoltomies|asentaja|domiciliario|tehničar|majstor|serviser|куриерът?|куриера|техникът?|майстор|κούριερ|τεχνικός|kak|mas|mbak|bang|encik|puan|cik|tuan)$/iu,
    ),
    pattern: new RegExp(
      `(?<!\\p{L})(?:(?:MUDr|MDDr|MVDr|JUDr|PhDr)\\.|[Kk]urýr|[Kk]uriér|[Tt]ehničar|[Mm]ajstor|[Ss]erviser|[Hh]uoltomies|[Aa]sentaja|[Dd]omiciliario|[Кк]уриерът?|[Тт]ехникът?|[Тт]ехник|[Мм]айстор|[Κκ]ούριερ(?: ο)?|[Kk]ak|[Mm]as|[Mm]bak|[Bb]ang|[Ee]ncik|[Pp]uan|[Cc]ik|[Tt]uan|[Zz]von(?:ek|ku)(?: je| stojí| je napsáno)?|csengőn|kaputelefonon) (${part}(?: ${part}){0,2})(?![\\p{L}\\d])`,
      'gu',
    ),
    fits: (value) => !classOf((value.split(' ')[0] ?? '').toLowerCase()).common,
  },
  {
    kind: 'person',
    rule: 'after a greeting',
    needs: /[\p{Script=Greek}\p{Script=Cyrillic}]/u,
    pattern: new RegExp(
      `(?:^|[.!?\\n] ?)(?:Γεια σας|Γειά σας|Γεια σου|Γεια|Καλημέρα(?: σας)?|Καλησπέρα(?: σας)?|Ευχαριστ(?:ώ|ούμε)|κύριε \\p{L}+|κυρία \\p{L}+|Здравейте|Добър ден|Благодаря|Добрий день|Дякую|Вітаю|Добре),? (?!Σας|Вие)(${part})(?=\\s?(?:[,.!?\\n]|$))|(?:^|[.!?\\n] ?)(?:Добър ден|Здравейте|Добро утро),? (${part})(?= (?:от|съм|на телефона)(?!\\p{L}))|^(?:да|не|Да|Не), (${part})(?= (?:ми|му|ѝ|е|не)(?!\\p{L}))`,
      'gu',
    ),
    fits: (value) => !/^(?:клиент|колег|приятел|господин|госпож|пан|Κύριε|Κυρία)/iu.test(value),
  },
  {
    kind: 'person',
    rule: 'signs with a desk',
    needs: inWords(
      /^(?:admissions|reception|accounts|bookings|support|registry|lettings|billing|enrolments?|housing)$/i,
    ),
    pattern: new RegExp(
      `(?:^|[.!?\\n] ?)(${part}(?: ${part})?)(?=, (?:Admissions|Reception|Accounts|Bookings|Registry|Lettings|Billing|Enrolments?|Housing|Customer (?:Care|Service))(?:,|\\.|$|\\n))`,
      'gu',
    ),
    fits: isGiven,
  },
  {
    kind: 'organisation',
    rule: 'answers for a firm',
    needs: /と申|です|상담원|고객센터/u,
    pattern:
      /(?<=^|[。、\s])((?:(?![のはをがにでともへ、。])[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}A-Za-z・ー]){2,12})(?=の[\p{Script=Han}]{1,4}(?:と申します|でございます|です(?:。|$)))|(?<=^|고객님,? |안녕하세요,? |입니다,? )((?!고객|안녕)\p{Script=Hangul}{2,10})(?= (?:상담원|고객센터|담당자|상담사))/gu,
    fits: (value) => !/担当|お客様|サポート$|窓口|本日|[部課係]$/u.test(value),
  },
  {
    kind: 'person',
    rule: 'told by its place',
    needs: /prezime|Klingel|예금주|수취인|받는|ticket|passport|licen[cs]e|certificate|deeds?/u,
    pattern: new RegExp(
      `\\bprezime\\b[^.\\n]{0,30}? (?:iz|s|sa) (${part}) u |(?:^|[.!?,] )(${part})(?= steht (?:auf|an) der Klingel)|(?:예금주|수취인|받는 ?분)(?:은|는|:)?\\s?(\\p{Script=Hangul}{2,4})(?=[입,.\\s]|$)|\\b(?:ticket|passport|licen[cs]e|certificate|deeds?) (?:says|say|reads|shows|has) (${part}(?: ${part})?)(?=\\s*(?:[.,;!?\\n]|$| but| and| not))`,
      'gu',
    ),
    fits: (value) => !/[A-Za-z]/.test(value) || mayBeName(value),
  },
  {
    kind: 'person',
    rule: 'told by its place',
    needs: /prezime/u,
    pattern: new RegExp(`\\bprezime\\b[^.\\n]{0,30}? (?:iz|s|sa) ${part} u (${part})`, 'gu'),
  },
  {
    kind: 'organisation',
    rule: 'answers for a firm',
    needs: inWords(/^(?:ovdje|tu|tady|ovde)$/iu),
    pattern: new RegExp(
      `(?<!\\p{L})(?:[Oo]vdje|[Oo]vde|[Tt]u|[Tt]ady) ${part}(?: ${part})? (?:iz|z|ze|s|sa) (${part}(?: (?:${part}|banka|osiguranje|pojišťovna|mlýn|telekom|grupa|servis|pošta)){0,2})(?=\\s?[,.!?]|$)`,
      'gu',
    ),
  },
  {
    kind: 'person',
    rule: 'answers for a firm',
    needs: /από τ/u,
    pattern: new RegExp(`(?:^|[.,!] |είμαι (?:η|ο) )(${part})(?= από τ(?:ην?|ον?|ις|α) \\p{Lu})`, 'gu'),
  },
  {
    kind: 'organisation',
    rule: 'answers for a firm',
    needs: /από τ|vagyok az? /u,
    pattern: new RegExp(
      `(?:^|[.,!] |είμαι (?:η|ο) )${part} από τ(?:ην?|ον?|ις|α) «?(${part}(?: ${part})?)|vagyok az? (${part}(?: ${part}){0,2})(?= (?:ügyfélszolgálat|munkatárs|csapat))`,
      'gu',
    ),
  },
  {
    kind: 'organisation',
    rule: 'answers for a firm',
    needs: /(?:от|saya|iz|from) /u,
    pattern: new RegExp(
      `(?:^|[.!?\\n] ?)(?:Добър ден|Здравейте),? ${part} от (${part}(?: ${part})?)(?=\\s?[,.!?]|$)|\\b[Ss]aya ${part} (?:dari|daripada) (${part}(?: ${part}){0,2})(?=\\s?[,.!?]|$)|\\b(?:[Tt]ehničar|[Mm]ajstor|[Ss]erviser|[Dd]jelatnik|[Aa]gent) ${part}(?: ${part})? iz (\\p{Lu}[\\p{L}\\d]*)`,
      'gu',
    ),
  },
  {
    kind: 'organisation',
    rule: 'answers for a firm',
    needs: inWords(/^(?:hr|thank|through|account|status)$/i),
    pattern: new RegExp(
      `\\b(${part}(?: (?:of |& )?${part}){0,2})(?= HR (?:said|says|told|confirmed|asked|sent|department))|\\b(?:[Tt]hank you|[Tt]hanks) for (?:your (?:e-?mail|call|message|letter) to|e-?mailing|calling|contacting|messaging|writing to|choosing|reaching(?: out to)?) (${part}(?: (?:& |and )?${part}){0,3})(?=\\s*[.,!?\\n]|\\s(?:I|We|My|This|Please|You)(?!\\p{L}))|\\b[Yy]ou['’]?re through to (?:the )?(?:\\p{Ll}+ ){0,3}(?:at|for|of) (\\p{Lu}[\\p{L}&'’]+(?: \\p{Lu}[\\p{L}&'’]+){0,2})|\\b(?:my|your|our|the|a) (\\p{Lu}\\p{Ll}+\\p{Lu}\\p{Ll}+)(?= (?:account|app|wallet|order|card|policy))|\\b(?:status of|about) (\\p{Lu}\\p{Ll}{3,}\\p{Ll}*)(?= application(?!\\p{L}))`,
      'gu',
    ),
    fits: (value) =>
      !/^(?:PayPal|WhatsApp|LinkedIn|YouTube|TikTok|OneDrive|GitHub|FaceTime|MacBook|AirPods|PlayStation|AutoPay|DirectDebit|Us|Customer|Support|The Team)$/u.test(
        value,
      ) && !classOf(value.toLowerCase()).common,
  },
  {
    kind: 'account',
    rule: 'number of a check',
    needs: inWords(/^(?:check|cheque)$/i),
    pattern:
      /\b(?:paid|bounced|cashed|cleared|stop(?:ped)?|by|with|via|my|your|the) (?:check|cheque) (?:no\.? ?|number |num |#)?(\d{3,6})(?!\d|[.,:/-]\d| ?(?:£|\$|usd|gbp|pounds|dollars))/giu,
  },
  {
    kind: 'account',
    rule: 'shape of a hash',
    needs: /0x[\da-f]{20}/i,
    pattern: /\b(0x[\da-f]{20,64})\b/gi,
  },
  {
    kind: 'account',
    rule: 'shape of a supply point',
    needs: inWords(/^ean$/i),
    pattern: /\bEAN(?:[- ]?(?:code|nummer|numéro))?[: ]{1,2}(\d{18})(?!\d)/gi,
  },
  {
    kind: 'national-id',
    rule: 'after its name',
    needs: /マイナンバー|個人番号|社員番号/u,
    pattern: /(?:マイナンバー|個人番号)[^\d。\n]{0,16}(\d{4}[ -]?\d{4}[ -]?\d{4})(?!\d)/gu,
  },
  {
    kind: 'account',
    rule: 'after a word for accounts',
    needs: /番号/u,
    pattern:
      /(?:社員|職員|学籍|会員|顧客|患者|加入者|問い合わせ|お客様|予約|注文|契約)番号(?:は|が|：|:)?\s?([A-Z]{0,3}-?\d{3,12}(?:-\d{2,8})?)(?!\d)/gu,
  },
  {
    kind: 'organisation',
    rule: 'kind of organisation',
    needs: inWords(
      /^(?:apothecary|cpas?|hoa|bar|chippy|kebabs?|nails|barbers?|bakery|deli|diner|florists?|butchers?|hardware|laundry|primary|elementary|crèche|creche|childcare|montessori|gym|infants|juniors|medical|κέντρο)$|^(?:\p{L}+huolto|isännöinti)$/iu,
    ),
    pattern: new RegExp(
      `(?<!\\p{L})(\\p{Lu}\\p{L}+['’]s (?:Apothecary|Fish Bar|Chippy|Kebabs?|Nails|Barbers?|Bakery|Deli|Diner|Florists?|Butchers?|Hardware|Laundry))(?!\\p{L})|((?:${part} (?:& |and )?){1,3}(?:CPAs?|HOA))(?!\\p{L})|\\b(St\\.? ${part} (?:Primary|Elementary|High|Secondary|Prep|Infants|Juniors|College))(?!\\p{L})|((?:${part} |na ){1,4}(?:Crèche|Creche|Childcare|Montessori|Playgroup|Daycare))(?!\\p{L})|(?<!\\p{L})((?:Gym|Fitness|Kiinteistöhuolto|Isännöinti|Huoltoyhtiö|Ιατρικό Κέντρο|Διαγνωστικό Κέντρο|Οδοντιατρικό Κέντρο) \\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?)`,
      'gu',
    ),
    fits: (value) =>
      !/^(?:Gym|Fitness) (?:Membership|Manager|Staff|Access|Pass|Card|Team|Floor|Class|Classes|Hours|Studio)/u.test(
        value,
      ),
  },
];

export function toldInPassing({ text }: Place): readonly Found[] {
  return rules.flatMap(({ kind, rule, needs, pattern, fits }) =>
    needs.test(text)
      ? matchesOf(text, pattern).flatMap((match): readonly Found[] => {
          const value = match.slice(1).find((one) => one !== undefined);
          if (value === undefined || fits?.(value) === false) return [];
          const start = match.index + match[0].lastIndexOf(value);
          return [found(kind, start, start + value.length, 'likely', rule)];
        })
      : [],
  );
}
