// Capital letters inside a sentence on words that no dictionary knows: somebody's firm or name, whatever it is called.
import { classOf, type WordClass } from './dictionary.ts';
import { inWords } from './in-words.ts';
import { titles, wordTitles } from './name-words.ts';
import { isShouted, type Token } from './tokens.ts';
import { type Found, found, type Place } from './types.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words of languages that write every noun with a capital letter. */
const german = inWords(
  /^(?:der|die|das|den|dem|und|ist|ich|nicht|für|ein|eine|sie|wir|auf|bitte|welche|noch|meine?|ihre?|unsere?|war|hat|sind|kommt|wird|von|vom|zum|zur|bei|im)$/i,
);
const joins = words('and of the a de du del la y et di e for');
/** After these stand feasts, laws, books, places and products. */
const beforeOthers = words(
  'the on in le el il la pour de del of my your his her our their after read says feliz and or un una title zones',
);
/** After these a firm stands, also of one word. */
const beforeFirms = words(
  `from by through apo chez fra från via vendor client customer contractor supplier competitor called insurer provider courier carrier
  florist plumber electrician garage bank broker landlord agency agent publisher printer caterer cleaner tenant employer shop store firm
  company brand partner sponsor organiser organizer lender builder hosted`,
);
const ofEverybody =
  /^(?:wi-?fi|aadhaar|(?:mon|tues|wednes|thurs|fri|satur|sun)days|android|windows|bluetooth|linksys|paypal|klarna|easyjet|ebay|amazon|tesco|hindi|java)$/iu;
/** Laws, feasts, departments and products end so. */
export const ofOthers =
  /^(?:act|day|team|office|city|security|number|insurance|relations|clienti|holiday|week|scan|town|plan|trial|version|edition)$/iu;

const isTitle = ({ lower }: Token): boolean => titles.has(lower) || wordTitles.has(lower);
const isStrange = ({ common, word, place, town, given, surname, foreign }: WordClass): boolean =>
  !common && !word && !place && !town && !given && !surname && !foreign;

/** The index after the last token of the capital words that begin at `at`, with small words between them. */
function endOf(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  while (end < tokens.length) {
    const { gap, shape, lower } = tokens[end] as Token;
    const next = tokens[end + 1];
    if (gap !== ' ' && gap !== ' & ') break;
    if (shape === 'capital') end += 1;
    else if (joins.has(lower) && next?.shape === 'capital' && next.gap === ' ') end += 2;
    else break;
  }
  return end;
}

/** `spans` are those of the text so far: what they cover whole is known. */
export function capitals({ text, tokens }: Place, spans: readonly Found[]): readonly Found[] {
  if (isShouted(tokens) || german.test(text)) return [];
  const made: Found[] = [];
  const sure = spans.filter(({ certainty }) => certainty !== 'doubtful');
  for (let at = 1, end = 1; at < tokens.length; at = end) {
    const first = tokens[at] as Token;
    end = at + 1;
    if (first.begins || first.shape !== 'capital' || !/^ ["“(]?$/.test(first.gap)) continue;
    end = endOf(tokens, at);
    const own = tokens.slice(at, end);
    while (own.length > 1 && isTitle(own[0] as Token)) own.shift();
    if (own.length > 1 && own.at(-1)?.text === 'I') own.pop();
    const last = own.at(-1) as Token;
    const strange = own.filter(
      (token) =>
        isStrange(classOf(token.lower)) && !sure.some(({ start, end: to }) => start <= token.start && token.end <= to),
    ).length;
    const before = (tokens[at - 1] as Token).lower;
    if (
      strange === 0 ||
      /^(?:[\d™®]|[-.'’]\d|['’-]\p{L}| [A-Z]?\d)/u.test(text.slice(last.end, last.end + 3)) ||
      ofEverybody.test(first.lower) ||
      ofOthers.test(last.lower)
    )
      continue;
    const led = beforeFirms.has(before) || (own.length > 1 && before === 'at');
    if (own.length > 1 ? beforeOthers.has(before) : !led || first.text.length < 4) continue;
    // "Ann Lee and Holt Tuition" are two.
    const and = own.findIndex(({ lower }, place) => lower === 'and' && own[place + 1]?.shape === 'capital');
    const parts = and < 1 ? [own] : [own.slice(0, and), own.slice(and + 1)].filter(({ length }) => length > 1);
    for (const part of parts)
      made.push(
        found(
          'organisation',
          (part[0] as Token).start,
          (part.at(-1) as Token).end,
          led ? 'likely' : 'doubtful',
          strangeCapitals,
        ),
      );
  }
  return made;
}

/** What is found so is not looked for in other messages: a name of a product would be. */
export const strangeCapitals = 'unknown words with capital letters';
