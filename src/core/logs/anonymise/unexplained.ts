// What nobody says in talk and nothing explains: letters and digits mixed, digits in odd groups, words with digits behind them.
// In doubt it is somebody's number, code or name, and goes.
import type { SpanKind } from '../../../shared/logs.ts';
import { isArticle, isRide } from './account-shapes.ts';
import { isQuantity, isReading } from './context.ts';
import { matchesOf } from './matches.ts';
import { isDate, isFault } from './secret-told.ts';
import { type Found, found } from './types.ts';

const before = '(?<![\\p{L}\\d@._/:#&=?%+-]|[$€£₹¥] ?|\\d[ ,.])';
const after = '(?![\\p{L}\\d@_/=-]|[.,:]\\d| ?[%€$£₹¥°]|\\.[\\p{L}])';
const shape = (pattern: string): RegExp => new RegExp(`${before}(?:${pattern})${after}`, 'gu');

const mixed = 'letters and digits mixed';
const plateShape = 'shape of a number plate';
/** "ON 5 MAR", "BUS 914 OP": words and months in capitals. */
const ofTalk =
  /(?<!\p{L})(?:ON|IN|AT|BUS|TRAM|GATE|ROOM|AND|OR|FOR|THE|TO|OF|BY|OP|OM|ICE|VOL|JAN|FEB|MAR|APR|MAY|MAI|JUN|JUL|AUG|SEP|OCT|OKT|NOV|DEC|DEZ|AM|PM|KM|KG|GB|MB|TB|MM|CM|ML|HZ)(?!\p{L})/u;
const anyFour = '[a-z\\d]{4}';
const mixedFour = `(?=[a-z\\d]{0,2}(?:[a-z]\\d|\\d[a-z]))${anyFour}`;
/** The kind, the grounds, what a text must have before the costly shape is tried, and the shape. */
const shapes: readonly (readonly [SpanKind, string, RegExp, RegExp])[] = [
  // "R7RPD7DBXR6K", "FX7X44959", and no "B0…" of a shop's catalogue
  ['account', mixed, /[A-Z]\d|\d[A-Z]/, shape('(?!0X|B0|\\d+X\\d)(?=(?:[A-Z]*\\d){3})(?=\\d*[A-Z])[A-Z\\d]{8,24}')],
  // "NN3Z56", "5X3SS6", and no "MR4400", "KL1234", "500GB", "1920X1080"
  [
    'account',
    mixed,
    /[A-Z]\d|\d[A-Z]/,
    shape(
      '(?=\\d*[A-Z]+\\d+[A-Z]|[A-Z]*\\d+[A-Z]+\\d)(?![A-Z]{1,3}\\d{3,4}[A-Z]?(?![A-Z\\d])|\\d+[A-Z]{1,3}(?![A-Z\\d])|\\d{3,4}X\\d)[A-Z\\d]{6,7}',
    ),
  ],
  // "C65016-W", "RE 412619", "B-6216/15", "62891-10"
  [
    'account',
    mixed,
    /\d{5}|[A-Z]-\d{4}/,
    shape('[A-Z]{1,3}\\d{5,}(?:-[A-Z\\d]{1,3})?|[A-Z]{1,3}-\\d{4,}\\/\\d{2}|\\d{5,}-\\d{1,3}'),
  ],
  // "923 878 736 P", "1029033 2", "611204/2310"
  [
    'account',
    'digits in odd groups',
    /\d{4}-[A-Z]|\d [A-Z]{2} \d|\d{3}[ -]\d{3}|\d{6}[ /]\d|[A-Z] \d{6}|\.\d\d-\d|\d-\d{4}-\d|\d{5}\.\d{5}|\d-[A-Z]/,
    shape(
      '\\d{3} \\d{3} \\d{3} ?[A-Z]|\\d{2} \\d{6} \\d{6} \\d|\\d{6,8} \\d{1,3}|\\d{3}-\\d{3}-\\d{3}(?:-\\d{3})?|\\d{6}\\/\\d{4}|\\d{2}\\.\\d{2}\\.\\d{2}-\\d{3}\\.\\d{2}|(?!(?:19|20)\\d{2} (?:19|20)\\d{2})\\d{4} \\d{4}(?: \\d{2,4}){0,4}|\\d{2}-\\d{4}-\\d{2}|\\d{5}\\.\\d{5}|\\d{6,7}-[A-Z]{1,2}|\\d{4,5}-(?![SMLX])[A-Z]|\\d{4} [A-Z]{2} \\d{6}|(?!ID|NO|NR|PO|RE|IS|IN|ON|AT|OF|TO)[A-Z]{1,4}(?: \\d{3,5}){2,3}(?: \\d)?(?: [A-Z]{1,2})?',
    ),
  ],
  // Plates: "CT 05 HB GP", "DCB 481 GN", "L90 CFP", "2-XKL-081", "W-19151J"
  [
    'account',
    plateShape,
    /\p{Lu}[ -]?\d|\d[ -]?\p{Lu}/u,
    shape(
      '[A-Z]{2,3}[ -]\\d{2,4}[ -]?[A-Z]{1,3}(?: [A-Z]{2})?|[A-Z]{2} \\d{1,2}[A-Z]? [A-Z]{1,3} \\d{4}|[A-Z]{2} \\d{2}[A-Z]{2}\\d|\\d{1,3}[ -]?[A-Z]{2,3}[ -]\\d{1,4}|[A-Z]-\\d{5}[A-Z]|[A-Z]{1,2}-[A-Z]{1,2} ?\\d{2,4}|[A-Z]{3}\\d{4}[A-Z]|\\d[A-Z]\\d \\d{4}|\\d[A-Z]{2}-\\d[A-Z]{2}|[A-Z]\\d{1,3} [A-Z]{3}|[АВЕКМНОРСТУХ] ?\\d{3} ?[АВЕКМНОРСТУХ]{2} ?\\d{2,3}|\\d{3}-[A-Z]{3}',
    ),
  ],
  // "品川 355 あ 41-07"
  [
    'account',
    plateShape,
    /\d ?\p{Script=Hiragana} ?[\d・]/u,
    shape('\\p{Script=Han}{1,4} ?\\d{2,3} ?\\p{Script=Hiragana} ?[\\d・]{1,2}-?\\d{2}'),
  ],
  // Of persons: "920-76-3781", "193-431-987 94", "20 06 123456"
  [
    'national-id',
    'shape of a tax or identity number',
    /\d-\d\d-\d|\d-\d{3} \d\d|\d\d \d{6}/,
    shape('9\\d{2}-\\d{2}-\\d{4}|\\d{3}-\\d{3}-\\d{3} \\d{2}|\\d{2} \\d{2} \\d{6}'),
  ],
  // "w2k5 53ym mtkb", "v9tv-5602-qnl4": groups of four
  [
    'secret',
    mixed,
    /[a-z\d]{4}[ -][a-z\d]{4}[ -][a-z\d]{4}/,
    shape(
      `${mixedFour} ${mixedFour} ${anyFour}|${mixedFour} ${anyFour} ${mixedFour}|(?=[a-z]{0,3}\\d)${anyFour} ${mixedFour} ${mixedFour}|(?=[\\d-]*[a-z])(?=[a-z-]*\\d)${anyFour}(?:-${anyFour}){2,4}`,
    ),
  ],
  // Of doors: "*4513", "4084#"; "257B" is as often a room or a form
  ['secret', 'shape of a code', /[*#]\d|\d[*#]/, shape('(?<!\\*)[*#]\\d{4,6}(?!\\*)|(?<!\\*)\\d{4,6}[#*](?!\\*)')],
  // "wB4t3v8xucLBAU", "orbitMeadow41", "orbit-meadow-41", "falcon_2023", "zebracopper98"
  [
    'secret',
    mixed,
    /\p{L}[-_]?\d/u,
    shape(
      '(?=[A-Za-z]*\\d)(?=[A-Z\\d]*[a-z])(?=[A-Za-z\\d]*[a-z\\d][A-Z])[A-Za-z\\d]{8,40}|[A-Za-z]+[-_][A-Za-z]+[-_]\\d{2,4}|[A-Za-z]{5,}_?\\d{2,4}!?|[\\p{Script=Greek}\\p{Script=Cyrillic}]{5,}_?\\d{2,4}!?',
    ),
  ],
  // "pE4$nd81T", "Meadow_Sparrow7"
  [
    'secret',
    mixed,
    /[$!%^*][A-Za-z\d]|[-_][A-Za-z]+\d/,
    shape(
      '(?=[^\\s\\d]*\\d)(?=\\S*[a-z])(?=\\S*[A-Z])(?=[A-Za-z\\d]+[$!%^*][A-Za-z\\d])[A-Za-z\\d$!%^*]{7,40}|[A-Z][a-z]{3,}(?:[-_][A-Za-z]{4,}){1,2}\\d{1,4}!?',
    ),
  ],
  // "QX-51-7720-B", "C41T 80233"
  [
    'account',
    mixed,
    /[A-Z]-\d|\d[A-Z] \d|\d-[A-Z\d]|[A-Z]\/\d|[A-Z] \d{7}|[A-Z\d]{4} [A-Z\d]{4} /,
    shape(
      '[A-Z]{1,3}(?:-\\d{2,6}){1,3}-[A-Z]{1,2}|[A-Z]{1,3}-\\d{3,6}-\\d{2,4}|[A-Z]\\d{2}[A-Z] \\d{5}|[A-Z]\\d{2,4}-\\d{5,7}|[A-Z]{2}\\/\\d{5,7}\\/[A-Z\\d]{1,3}|[A-Z]{2}\\d{3,5}-\\d{2,4}|[A-Z]{2}\\d{3}-[A-Z]\\d{3}|[A-Z]{2}-\\d{7,}|(?=(?:[A-Z-]*\\d){2})(?=(?:[\\d-]*[A-Z]){2})[A-Z\\d]{5}-[A-Z\\d]{5}|[A-Z] \\d{7,}|[A-Z]\\/\\d{2}(?:-\\d{3,5}){1,3}|(?=(?:[A-Z\\d]{4} ){0,4}[A-Z\\d]{0,2}(?:[A-Z]\\d|\\d[A-Z]))[A-Z\\d]{4}(?: [A-Z\\d]{4}){2,4}',
    ),
  ],
  ['account', 'many digits', /\d{5}/, shape('(?:(?!ID|NO|NR|PO|RE|IS|IN|ON|AT|OF|TO)[A-Z]{2} )?\\d{5,}')],
];
const digits = /\d/;
const explained =
  /(?:\b(?:model|modell|modèle|modelo|modello|mod\.?|type|version|build|firmware|article|artikel|art\.? ?(?:no\.?|nr\.?)?|part(?: no\.?| number)?|díl|sku|ean|isbn|error|err|fault|code erreur|fehler|flight|vol|flug|rfc|iso|din|en|norm|norme|sizes?|series|serie|filter|filtro|kit|section|clause|exit|bus|train|windows|office|java|python|catalogue|sqlstate|mileage|stand|vitamin|ral|pantone|ncs|colou?r(?: code)?|farbe|shows|reads|reading|chipset|processor|cpu|gpu|commit|v)|"(?:code|status|trace|version)":)["\s:=#]*$/iu;

/** "iphone15", "windows11", "march2024" */
const ofEverybody =
  /^(?:PG|NC|TV|FSK)-?\d{1,2}$|^\dDX?$|^\dK$|^i[3579]-\d{4,5}|^(?:iphone|ipad|macbook|windows|android|galaxy|pixel|thinkpad|covid|office|python|ubuntu|playstation|version|section|level|model|january|february|march|april|august|september|october|november|december)[_-]?\d/iu;

/** Faults, articles, sizes, versions and quantities, and what everybody has. */
export function isExplained(text: string, start: number, end: number): boolean {
  const value = text.slice(start, end);
  return (
    isFault(value) ||
    ofEverybody.test(value) ||
    isArticle(value) ||
    isRide(value) ||
    explained.test(text.slice(Math.max(0, start - 24), start)) ||
    isQuantity(text, start, end) ||
    isReading(text.slice(Math.max(0, start - 24), start))
  );
}

/** `spans` are those of the text so far. */
export function unexplained(text: string, spans: readonly Found[]): readonly Found[] {
  if (!digits.test(text)) return [];
  const made: Found[] = [];
  // Machines that write calls down know no capitals.
  const upper = /\p{Lu}/u.test(text) ? text : text.toUpperCase();
  const shown = upper.length === text.length ? upper : text;
  const sure = spans.filter(({ certainty }) => certainty !== 'doubtful');
  for (const [kind, rule, needed, pattern] of shapes) {
    const read = kind === 'account' && rule === mixed ? shown : text;
    for (const { index, 0: all } of needed.test(read) ? matchesOf(read, pattern) : []) {
      const end = index + all.length;
      if (sure.some((span) => span.start <= index && end <= span.end)) continue;
      // As it is written: a shape may have been looked for in capitals.
      if (isExplained(text, index, end) || isFault(all) || isArticle(all)) continue;
      if (isDate(all) || /^\d+0{4,}$/.test(all)) continue;
      if (
        rule === plateShape &&
        (ofTalk.test(all) || /\b(?:the|a|an)\s$/i.test(text.slice(Math.max(0, index - 5), index)))
      )
        continue;
      made.push(found(kind, index, end, 'likely', rule));
    }
  }
  return made;
}
