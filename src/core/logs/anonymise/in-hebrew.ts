// Names, firms and addresses in Hebrew: by lists of names, words that introduce them, and kinds of streets and firms.

import { matchesOf } from './matches.ts';
import { type Found, found, type Place } from './types.ts';

const listed = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((name) => name !== ''));
const given = listed(`
  אבי אביב אביגיל אביה אבנר אברהם אדם אדר אהוד אהרון אוהד אורי אוריאל אורית אורלי אורן איילת איילה אילן אילנה אילת אימאן איתי איתמר איתן אלדד אלון אלונה אלי אליהו אליעזר אלכסנדר אלמוג אלעד אמיר אמירה אמנון אסף אסתר אפרים אפרת אריאל אריה אריק אשר בועז בני בנימין ברוך ברכה
  גדי גדעון גיא גילה גילי גלית דבורה דוד דודו דוריס דורית דינה דליה דנה דניאל דניאלה דפנה הגר הדס הדסה הדר הילה הילי הלל ורד זאב זהבה זיו חגי חגית חיים חנה חנן טליה יאיר יגאל יהודה יהודית יואב יואל יובל יוחאי יוכבד יוסי יוסף יונתן יוני יעל יעקב יפעת יפית יצחק ירדן ירון ישראל כרמית כרמל לאה לבנת לילך לימור לינוי ליאור ליאורה ליאת ליהי לירז לירן מאיה מאיר מוטי מור מורן מיטל מיכאל מיכל מיקה מירי מירב מירה מלכה מנחם מנשה מרדכי מרים משה
  נדב נורית נחום נחמה ניצן ניר נירית נועה נטע נטלי נתן נתנאל סיון סיגל סיגלית סמדר סער ספיר עדן עודד עוז עומרי עופר עופרה עידו עידן עידית ענבל ענבר ענת עמי עמיחי עמית עמנואל עמרי פנינה צביקה צבי צופיה ציפי קארין קרן ראובן רבקה רונית רונן רועי רותם רותי רחל רינה רינת רפאל שגיא שגית שולמית שושנה שירה שירי שירלי שלומי שלמה שמואל שמעון שמרית שרון שרית תהילה תומר תמר תמרה
`);
/** Words of the language too: names where another name stands beside. */
const ambiguous = listed(
  'אור גיל חן טל עדי רון שי שיר נועם עומר ים שחר ליל נוי יהל גל רז דור דורון קובי אלה רן נגה אביטל פז לי שקד נעם נעמה נעמי יערה רוני לביא אורנה ברק',
);
const surnames = listed(`
  כהן לוי מזרחי פרץ ביטון דהן אברהם פרידמן מלכה אזולאי כץ יוסף דוד עמר אוחיון חדד גבאי בן־דוד אדרי לוין טל קליין חן שפירא חזן משה אשכנזי אוחנה סגל גולן יצחק מור ששון קפלן רוזנברג גרוס גולדברג ברק שמש וקנין הורוביץ אלבז אטיאס סויסה זוהר שושן דיין בוחבוט רוזן שרעבי נחום בכר ברוך אבוטבול מימון גולדשטיין פישר ויס שוורץ רביבו גרינברג פולק שטרן רוטשילד ברגר לביא אלון נחמיאס סבג חיים אליהו יעקב רובין הלוי מועלם אסולין
`);
const word = '\\p{Script=Hebrew}{2,}(?:[־-]\\p{Script=Hebrew}{2,})?';
const words = new RegExp(`(?<!\\p{L})${word}(?:["״'׳]\\p{L})?(?!\\p{L})`, 'gu');
const prefix = /^[ולשבמהכ](?=\p{Script=Hebrew}{2})/u;

/** Words after which the next one is somebody's name, whatever it is; `group` 1 is the name. */
const told: readonly RegExp[] = [
  new RegExp(
    `(?<!\\p{L})(?:שמי|קוראים לי|השם שלי(?: הוא)?|על שם|מדברת?|כאן|בשם)\\s(${word}(?:\\s(?!מ)${word})?)(?=\\s?[,.!?\\n]|\\s(?:מ|ה?שירות)|\\s?\\d|$)`,
    'gu',
  ),
  new RegExp(
    `(?<!\\p{L})[לוש]?(?:ד["״]ר|דוקטור|מר|גב['׳]|גברת|עו["״]ד|פרופ['׳]|אדון|משפחת)\\s(${word})(?!\\p{L})`,
    'gu',
  ),
  new RegExp(
    `(?:^|[.!?\\n]\\s?)(?:שלום(?: רב)?|תודה(?: רבה)?|היי|הי|בוקר טוב|ערב טוב|צהריים טובים|אהלן)\\s(?!לך|לכם|על|שוב|מראש)(${word})(?=\\s?[,.!?\\n]|$)`,
    'gu',
  ),
  new RegExp(`(?:^|[.!?\\n]\\s?)(${word}),\\s(?=(?:מרפאת|שירות|מוקד|נציגת?|צוות|מחלקת)(?!\\p{L}))`, 'gu'),
  new RegExp(
    `(?<!\\p{L})(?:השליח|הטכנאי|הנהג|הנציגת?|האחות|הרופאה?|הסוכנת?|המוכר|השכנה?|הבת שלי|הבן שלי|אשתי|בעלי|אמי|אבי|אחי|אחותי|בתי|בני)\\s(${word}(?:\\s${word})?)(?=\\s?[,.!?\\n]|\\s(?:י|ת|ב|ל|מ)|$)`,
    'gu',
  ),
];
/** No names, though they follow such words. */
const others = listed(
  'לך לכם רב שוב אני אנחנו לא כן מה איך זה יש אפשר בבקשה תודה שלום מוקד נציג נציגה השירות שירות צריך רוצה בקשר הוא היא',
);
const answer = new RegExp(`^(?:אני |כן,? )?(${word}\\s${word}(?:\\s${word})?)(?=\\s?[,.\\n]|\\s\\d|$)`, 'u');

const firmKinds =
  'בנק|חברת|מרפאת|קופת חולים|בית ספר|בית חולים|גן הילדים|אוניברסיטת|מכללת|רשת|חנות|מלון|סוכנות|משרד עורכי דין|עיריית|תיכון|מכון|מועדון|ביטוח';
const firms = new RegExp(
  `(?<!\\p{L})[בלמושה]{0,2}((?:${firmKinds})\\s(?!של|שלי|שלך|שלכם|את|לא|כבר|זה|דירה|רכב|בריאות)${word}(?:\\s(?:המזרחי|טפחות|ישראל|החדש))?)(?!\\p{L})`,
  'gu',
);
/** Those that whole Israel deals with, by their name alone or after a particle. */
const known =
  'בזק|פלאפון|סלקום|פרטנר|הוט מובייל|הוט|יס|גולן טלקום|מכבי|כללית|מאוחדת|לאומית|לאומי|הפועלים|דיסקונט|מזרחי טפחות|מרכנתיל|אל על|ארקיע|ישראייר|שופרסל|רמי לוי|סופר פארם|איקאה|חברת החשמל|דואר ישראל|רכבת ישראל|אגד|מקס|ישראכרט|כאל|וולט|הפניקס|הראל|מנורה מבטחים|כלל ביטוח|מגדל|איילון';
const knownFirms = new RegExp(`(?<!\\p{L})(?:[בלמושה]|של )?(${known})(?!\\p{L})`, 'gu');
const sure = new RegExp(`(?<!\\p{L})מ-?(?:חברת )?(${known}|${word}(?:\\s${word})?)(?=[.,!?]|$)`, 'gu');

const address =
  /(?<!\p{L})[בלמ]?((?:רחוב|רח['׳]|שדרות|שד['׳]|דרך|סמטת|כיכר|שכונת)\s(?:[\p{Script=Hebrew}"״'׳־-]+\s){1,3}\d{1,4}(?:\/\d{1,3})?(?:,?\s(?:דירה|דירת|כניסה|קומה|ד['׳])\s(?:\d{1,3}|\p{L}['׳]?)){0,3}(?:,\s(?:[\p{Script=Hebrew}"״'׳־-]+\s?){1,3}?(?:,?\s?\d{7}(?!\d))?(?=\s*(?:[,.!?\n]|$)))?)/gu;

/** "הכתובת ביאליק 31, באר שבע 8435935" */
const toldAddress =
  /(?<!\p{L})(?:ה?כתובת(?: היא| שלי)?:?|גר ב|גרה ב|לכתובת)\s?((?:[\p{Script=Hebrew}"״'׳־-]+\s){1,3}\d{1,4}(?:\/\d{1,3})?(?:,\s(?:[\p{Script=Hebrew}"״'׳־-]+\s?){1,3}?(?:\s?\d{7})?(?=\s*(?:[,.!?\n]|$)))?)/gu;

const push = (spans: Found[], kind: Found['kind'], start: number, value: string, rule: string): void => {
  spans.push(found(kind, start, start + value.length, 'likely', rule));
};

/** Given names of the list, with the family name behind them. */
function listedNames(text: string, spans: Found[]): void {
  const all = matchesOf(text, words);
  for (const [at, { index, 0: raw }] of all.entries()) {
    const bare = given.has(raw) || ambiguous.has(raw) ? raw : raw.replace(prefix, '');
    const isGiven = given.has(bare);
    const next = all[at + 1];
    const joined = next !== undefined && text.slice(index + raw.length, next.index) === ' ';
    const family = joined && surnames.has(next[0]) ? next[0] : null;
    if (!isGiven && !(ambiguous.has(bare) && family !== null)) continue;
    // "יעל בן דוד"
    const start = index + raw.length - bare.length;
    const end = family === null ? index + raw.length : (next as RegExpExecArray).index + family.length;
    push(spans, 'person', start, text.slice(start, end), 'given name');
  }
}

export function inHebrew({ text, asked }: Place): readonly Found[] {
  if (!/\p{Script=Hebrew}/u.test(text)) return [];
  const spans: Found[] = [];
  listedNames(text, spans);
  for (const pattern of told)
    for (const match of matchesOf(text, pattern)) {
      const name = match[1] ?? '';
      const first = name.split(/\s/)[0] ?? '';
      if (others.has(first)) continue;
      push(spans, 'person', match.index + match[0].lastIndexOf(name), name, 'after words that introduce a name');
    }
  const answered = asked.has('name') ? answer.exec(text) : null;
  if (answered !== null && !others.has((answered[1] ?? '').split(/\s/)[0] ?? '')) {
    const name = answered[1] ?? '';
    push(spans, 'person', answered[0].length - name.length, name, 'answer to a question');
  }
  for (const pattern of [firms, knownFirms])
    for (const match of matchesOf(text, pattern)) {
      const name = match[1] ?? '';
      const isOnly = name === 'יס' || name === 'מקס' || name === 'כאל' || name === 'מגדל';
      if (!isOnly) push(spans, 'organisation', match.index + match[0].lastIndexOf(name), name, 'kind of organisation');
    }
  if (/מדברת?\s/u.test(text))
    for (const match of matchesOf(text, sure)) {
      const name = match[1] ?? '';
      push(spans, 'organisation', match.index + match[0].length - name.length, name, 'answers for a firm');
    }
  if (/\d/.test(text))
    for (const match of [...matchesOf(text, address), ...matchesOf(text, toldAddress)]) {
      const value = match[1] ?? '';
      push(spans, 'address', match.index + match[0].length - value.length, value, 'street and house number');
    }
  return spans;
}
