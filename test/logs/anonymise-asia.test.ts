// Names, firms, addresses and dates in Hebrew, Thai, Chinese and Vietnamese; what is told in passing; and what looks like them.
import { describe, expect, it } from 'vitest';
import { foundIn, valuesIn } from './found-in.ts';

describe('scripts and languages of Asia', () => {
  it.each([
    // Hebrew
    ['שלום, שמי נועה ברגר, לא קיבלתי חשבונית', 'נועה ברגר'],
    ['שלום יונתן, מדברת אורלי מפלאפון. לאיזה מייל לשלוח?', 'יונתן'],
    ['שלום יונתן, מדברת אורלי מפלאפון. לאיזה מייל לשלוח?', 'אורלי'],
    ['שלום יונתן, מדברת אורלי מפלאפון. לאיזה מייל לשלוח?', 'פלאפון'],
    ['לבטל תור לד״ר הורוביץ ביום שני', 'הורוביץ'],
    ['לשלוח לרחוב הרצל 14, חיפה', 'רחוב הרצל 14, חיפה'],
    // Thai
    ['สวัสดีค่ะ คุณศิริพร วันนี้ส่งของค่ะ', 'ศิริพร'],
    ['ชื่อ มานพ ทองดี ครับ', 'มานพ ทองดี'],
    ['ส่งที่ 12/3 ถนนสุขุมวิท แขวงพระโขนง เขตคลองเตย กรุงเทพฯ 10110', '12/3 ถนนสุขุมวิท แขวงพระโขนง เขตคลองเตย กรุงเทพฯ 10110'],
    ['เกิดวันที่ 3 มีนาคม 2521 ครับ', '3 มีนาคม 2521'],
    // Chinese
    ['给我爸李建军预约一个号', '李建军'],
    ['赵丽华您好，已帮您登记', '赵丽华'],
    ['身分證A123456789，生日民國62年9月14日', '民國62年9月14日'],
    ['包裹寄到高雄市左營區自由二路88號5樓之2', '高雄市左營區自由二路88號5樓之2'],
    ['wifi密碼pqzt4471連不上', 'pqzt4471'],
    // Vietnamese
    ['Dạ em là Thảo từ Ngân hàng Biển Xanh.', 'Thảo'],
    ['Dạ em là Thảo từ Ngân hàng Biển Xanh.', 'Ngân hàng Biển Xanh'],
    ['giao tới số 12 Nguyễn Huệ, Quận 1, Hồ Chí Minh ạ', 'số 12 Nguyễn Huệ, Quận 1, Hồ Chí Minh'],
    // Told in passing
    ['Your TFN ends in 417. Correct?', '417'],
    ['auf das Konto mit den Endziffern 2290.', '2290'],
    ['and the 664 on the back please', '664'],
    ["the security code's four nine one", 'four nine one'],
    ['it starts with orchid lamp river', 'orchid lamp river'],
    ['street I grew up on, Hawthorn', 'Hawthorn'],
    ['left with your neighbour at number 37 today', 'number 37'],
    ['postée au 210 boul. Gouin', '210 boul. Gouin'],
    ['plat D 4410 KLM mau servis', 'D 4410 KLM'],
    ['peníze na účet 2290014477/0800', '2290014477/0800'],
    ['Louise is our lettings officer.', 'Louise'],
    ['Доктор, Добър ден, Асен от Еконт.', 'Еконт'],
    ['カカオ商店の中島と申します。', 'カカオ商店'],
    ["I'm Rosa with Chase. Your name?", 'Chase'],
    ['Votre banque est KBC ?', 'KBC'],
    ['Please ring Halifax right now', 'Halifax'],
  ])('finds in %j', (text, value) => {
    expect(valuesIn(text)).toContain(value);
  });

  it.each([
    'כמה עולה שדרוג לגיגה אחד?',
    'המחיר הוא תשעים שקלים לחודש',
    'สินค้านี้มีประกันกี่ปีคะ',
    'คุณภาพดีมากค่ะ ขอบคุณค่ะ',
    '这个有保修吗？保修期多久',
    '請問週末有營業嗎',
    'Shop ơi cái này có bảo hành không?',
    'Dạ sản phẩm bảo hành 12 tháng ạ.',
    'The sale ends in 48 hours.',
    'The trial ends in 30.',
    'The recipe starts with the onions and garlic',
    'my bank is very slow',
    'We ship by sea, chemin de fer or road',
    'The meeting starts with a welcome',
  ])('leaves %j', (text) => {
    expect(foundIn(text)).toEqual([]);
  });

  it.each([
    ['請問身分證後四碼？', '6071，謝謝', 'national-id: 6071'],
    ['מה שמך המלא?', 'דפנה שושן', 'person: דפנה שושן'],
    ['ขอชื่อผู้รับค่ะ', 'กมลวรรณ ใจดี ค่ะ', 'person: กมลวรรณ ใจดี'],
    ['Cognome?', 'Ferrara', 'person: Ferrara'],
  ])('asked %j', (question, text, span) => {
    expect(foundIn(question, text)).toContain(span);
  });
});
