// Whole addresses in Greek and Cyrillic, and flats that are told without their house.
import { isQuantity } from './context.ts';
import { matchesOf } from './matches.ts';
import { type Found, found, type Place } from './types.ts';

const greek = '\\p{Script=Greek}';
/** "Σόλωνος 3, 526 13 Ιωάννινα", "οδός Ελευθερίας 650, Τ.Κ. 119 04, Αθήνα", "Καποδιστρίου 222, Λάρισα 414 44" */
const inGreek = new RegExp(
  `(?<!\\p{L})(?:(?:οδός|οδού|λεωφόρος|λεωφ\\.|πλατεία|πλ\\.)\\s)?${greek}{3,}(?:\\s${greek}{3,})?\\s\\d{1,4}${greek}?,\\s(?:${greek}{3,}(?:\\s${greek}{3,})?,?\\s)?(?:τ\\.?\\s?κ\\.?\\s)?\\d{3}\\s?\\d{2}(?!\\d)(?:,?\\s${greek}{3,})?`,
  'giu',
);

const cyrillic = '\\p{Script=Cyrillic}';
const streetKinds =
  'ул\\.?|улица|проспект|просп\\.?|пр\\.?|пр-т|пер\\.?|переулок|наб\\.?|набережная|бульвар|б-р|бул\\.?|шоссе|площадь|пл\\.?|вул\\.?|вулиця|пров\\.?|провулок';
const part = '(?:кв|корп|к|стр|оф|под|эт|офіс|буд)\\.?\\s?\\d{1,4}';
/** "г. Тула, ул. Чехова, д. 20, кв. 2, 300039", "614083, Пермь, ул. Гагарина, 45", "кв. 89, вул. Паркова 600, Одеса, 65932" */
const inCyrillic = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:\\d{5,6}|${part}|(?:г|гор|м|с|пос|обл)\\.\\s?${cyrillic}[${cyrillic}-]+|(?=\\p{Lu})${cyrillic}[${cyrillic}-]{2,}(?:\\s(?:область|край))?),\\s){0,3}(?:${streetKinds})\\s${cyrillic}[${cyrillic}.-]*(?:\\s${cyrillic}[${cyrillic}-]{2,})?,?\\s(?:(?:д|дом|буд|будинок)\\.?\\s?)?\\d{1,4}(?:${cyrillic}(?!\\p{L}))?(?:[/-]\\d{1,4})?(?:,\\s${part})*(?:,\\s(?:\\d{5,6}(?!\\d)|(?:(?:г|гор|м|с)\\.\\s?)?${cyrillic}[${cyrillic}-]{3,}(?=,\\s\\d{5,6}|\\s*(?:[.!?;,\\n]|$)))){0,2}`,
  'gu',
);
const streetsInCyrillic = /(?<!\p{L})(?:ул|пр|пер|наб|буль|б-р|бул|шос|пло|пл|вул)/iu;

/** "The heating in Apartment 14 is broken", "Wohnung 21": a word for one in its place, and a number. */
const flat =
  /(?<![\p{L}\d])(?:(?:apartment|apt\.?|wohnung|whg\.?|appartement|appartamento|lägenhet|lgh|lejlighed|leilighet|daire|mieszkani[ea]|departamento|apartamento|квартира|кв\.|διαμέρισμα)|apto\.?|(?<=\b(?:in|at|from|of|to|for|is|am|i'm|im) |[,.!] |again )(?:flat|unit))\s(?:no\.?\s?)?[A-Z]?\d{1,4}[A-Z]?(?:(?:\. ?(?:OG|Stock))? (?:links|rechts|mitte))?(?![\p{L}\d]|[.,:/-]\d)/giu;
const answered =
  /^\W*(?:(?:it['’]?s|its|i['’]?m in|im in|we are in|number|no|yes|sure|ok)\s)*((?:apartment|apt\.?|flat|unit|suite|door|house|no\.?|number)?\s?#?[A-Z]?\d{1,4}[A-Z]?)(?=\s*(?:[.,;!\n]|$))/iu;

export function addressesInOtherScripts({ text, asked }: Place): readonly Found[] {
  const spans: Found[] = [];
  const push = (start: number, value: string, rule: string): void => {
    spans.push(found('address', start, start + value.length, 'likely', rule));
  };
  if (/\p{Script=Greek}/u.test(text))
    for (const { index, 0: all } of matchesOf(text, inGreek)) push(index, all, 'street, house number and postcode');
  if (streetsInCyrillic.test(text))
    for (const { index, 0: all } of matchesOf(text, inCyrillic)) push(index, all, 'street and house number');
  for (const { index, 0: all } of matchesOf(text, flat))
    if (!isQuantity(text, index, index + all.length)) push(index, all, 'flat');
  const told = asked.has('flat') && text.length < 80 ? answered.exec(text)?.[1] : undefined;
  if (told !== undefined && /[A-Z#]|\d{2}|\p{L}{3}/iu.test(told))
    push(text.indexOf(told), told, 'answer to a question');
  return spans;
}
