// Reads a text into canonical tokens (times, dates, money, phones, numbers, words): what value matching compares.
import { readNumberWords, readOrdinalWords } from './number-words.ts';

export type Reading =
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'number'; readonly value: number; readonly afterAt: boolean }
  | { readonly kind: 'ordinal'; readonly value: number }
  | { readonly kind: 'money'; readonly amount: number; readonly currency: string }
  /** `minute` counts within twelve hours, 0 to 719; `half` is null when neither morning nor evening was said. */
  | { readonly kind: 'time'; readonly minute: number; readonly half: 'am' | 'pm' | null }
  | { readonly kind: 'date'; readonly month: number; readonly day: number; readonly year: number | null }
  | { readonly kind: 'phone'; readonly digits: string };

/** `end` is exclusive; `glued` when no space or mark stands before it, as "2" in "A2". */
export type Token = Reading & { readonly start: number; readonly end: number; readonly glued: boolean };

/** The smallest pieces, before they join to times, dates and the like; `text` is lower-case without accents. */
export type Atom = {
  readonly kind: 'word' | 'digits' | 'mark' | 'phone' | 'iso-date';
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What stands between the atom before and this one. */
  readonly gap: string;
};

const atomPattern = new RegExp(
  [
    String.raw`(?<iso>(?<!\d)\d{4}-\d{2}-\d{2}(?!\d))`,
    String.raw`(?<phone>(?<![\d.:])(?:\+\d[\d ().-]{6,}\d|(?:\+?1[ .-]?)?\(?\d{3}\)?[ .-]?\d{3}[ .-]?\d{4}|\d{3}[ .-]\d{4}|0\d{2,4}[ -]\d{3,4}[ -]\d{3,4}|\d{7,})(?![\d:]))`,
    String.raw`(?<half>(?<![\p{L}])[ap]\.\s?m\.?(?![\p{L}]))`,
    String.raw`(?<digits>\d+(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)`,
    String.raw`(?<word>[\p{L}\p{M}]+(?:['’]\p{L}+)*)`,
    '(?<mark>[$€£%&:])',
  ].join('|'),
  'giu',
);

const months = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sep', 'sept'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];
const monthNumbers = new Map(months.flatMap((names, index) => names.map((name) => [name, index + 1])));

const currencies = new Map([
  ['$', 'dollar'],
  ['€', 'euro'],
  ['£', 'pound'],
  ['dollar', 'dollar'],
  ['dollars', 'dollar'],
  ['bucks', 'dollar'],
  ['usd', 'dollar'],
  ['euro', 'euro'],
  ['euros', 'euro'],
  ['eur', 'euro'],
  ['pound', 'pound'],
  ['pounds', 'pound'],
  ['gbp', 'pound'],
]);

/** Spellings that count as one word. "St" stands for street and saint, "Dr" for drive and doctor. */
const sameWord = new Map([
  ['street', 'st'],
  ['saint', 'st'],
  ['avenue', 'ave'],
  ['boulevard', 'blvd'],
  ['road', 'rd'],
  ['drive', 'dr'],
  ['doctor', 'dr'],
  ['suite', 'ste'],
  ['highway', 'hwy'],
  ['apartment', 'apt'],
  ['tues', 'tuesday'],
  ['tue', 'tuesday'],
  ['wed', 'wednesday'],
  ['thu', 'thursday'],
  ['thurs', 'thursday'],
  ['fri', 'friday'],
  ['&', 'and'],
  ['%', 'percent'],
]);

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s$/, '')
    .replaceAll(/['’]/g, '');
}

function atomsOf(text: string): readonly Atom[] {
  const atoms: Atom[] = [];
  let before = 0;
  for (const match of text.matchAll(atomPattern)) {
    const groups = match.groups ?? {};
    const start = match.index;
    const end = start + match[0].length;
    const kind =
      groups.iso !== undefined
        ? 'iso-date'
        : groups.phone !== undefined
          ? 'phone'
          : groups.digits !== undefined
            ? 'digits'
            : groups.mark !== undefined
              ? 'mark'
              : 'word';
    const written = groups.half === undefined ? plain(match[0]) : `${match[0].charAt(0).toLowerCase()}m`;
    atoms.push({ kind, text: written, start, end, gap: text.slice(before, start) });
    before = end;
  }
  return atoms;
}

/** A reading and how many atoms it took. */
type Taken = { readonly reading: Reading; readonly count: number };

const near = (atom: Atom | undefined): atom is Atom => atom !== undefined && /^[\s,.'’-]*$/.test(atom.gap);
const numberOf = (atom: Atom | undefined): number | null =>
  atom?.kind === 'digits' ? Number(atom.text.replaceAll(',', '')) : null;

function isWord(atom: Atom | undefined, ...words: readonly string[]): boolean {
  return near(atom) && atom.kind === 'word' && words.includes(atom.text);
}

function readNumber(atoms: readonly Atom[], at: number): { value: number; count: number } | null {
  const value = numberOf(atoms[at]);
  return value === null ? readNumberWords(atoms, at) : { value, count: 1 };
}

function readOrdinal(atoms: readonly Atom[], at: number): { value: number; count: number } | null {
  const value = numberOf(atoms[at]);
  const suffix = atoms[at + 1];
  if (value !== null && suffix?.gap === '' && /^(st|nd|rd|th)$/.test(suffix.text)) return { value, count: 2 };
  return readOrdinalWords(atoms, at);
}

/** "pm", "in the evening", "at night": which half of the day, and the atoms it took. */
function readHalf(atoms: readonly Atom[], at: number): { half: 'am' | 'pm'; count: number } | null {
  const atom = atoms[at];
  if (isWord(atom, 'am', 'pm')) return { half: atom?.text === 'am' ? 'am' : 'pm', count: 1 };
  if (isWord(atom, 'at') && isWord(atoms[at + 1], 'night')) return { half: 'pm', count: 2 };
  const part = isWord(atom, 'in') && isWord(atoms[at + 1], 'the') ? atoms[at + 2] : undefined;
  if (isWord(part, 'morning')) return { half: 'am', count: 3 };
  if (isWord(part, 'afternoon', 'evening')) return { half: 'pm', count: 3 };
  return null;
}

function timeReading(hour: number, minute: number, half: 'am' | 'pm' | null): Reading | null {
  if (!Number.isInteger(hour) || hour < 0 || hour > 24 || minute < 0 || minute > 59) return null;
  if (hour > 12 || hour === 0)
    return { kind: 'time', minute: (hour % 12) * 60 + minute, half: hour % 24 < 12 ? 'am' : 'pm' };
  return { kind: 'time', minute: (hour % 12) * 60 + minute, half };
}

function readClock(atoms: readonly Atom[], at: number): { hour: number; minute: number; count: number } | null {
  const digits = atoms[at]?.kind === 'digits' ? (atoms[at]?.text ?? '') : '';
  const minutes = atoms[at + 2];
  if (/^\d{1,2}$/.test(digits) && atoms[at + 1]?.text === ':' && minutes?.gap === '' && /^\d{2}$/.test(minutes.text)) {
    return atoms[at + 1]?.gap === '' ? { hour: Number(digits), minute: Number(minutes.text), count: 3 } : null;
  }
  return null;
}

/** "half past seven", "quarter to 8". */
function readPast(atoms: readonly Atom[], at: number): { hour: number; minute: number; count: number } | null {
  const start = isWord(atoms[at], 'a') ? at + 1 : at;
  const first = atoms[start]?.text;
  if (first !== 'half' && first !== 'quarter') return null;
  const direction = atoms[start + 1]?.text;
  if (direction !== 'past' && !(direction === 'to' && first === 'quarter')) return null;
  const hour = readNumber(atoms, start + 2);
  if (hour === null) return null;
  const count = start - at + 2 + hour.count;
  if (first === 'half') return { hour: hour.value, minute: 30, count };
  return direction === 'past'
    ? { hour: hour.value, minute: 15, count }
    : { hour: hour.value === 1 ? 12 : hour.value - 1, minute: 45, count };
}

function readTime(atoms: readonly Atom[], at: number): Taken | null {
  if (atoms[at]?.text === 'noon') return { reading: { kind: 'time', minute: 0, half: 'pm' }, count: 1 };
  if (atoms[at]?.text === 'midnight') return { reading: { kind: 'time', minute: 0, half: 'am' }, count: 1 };
  const clock = readClock(atoms, at) ?? readPast(atoms, at);
  if (clock !== null) {
    const oclock = isWord(atoms[at + clock.count], 'oclock') ? 1 : 0;
    const half = readHalf(atoms, at + clock.count + oclock);
    const reading = timeReading(clock.hour, clock.minute, half?.half ?? null);
    return reading && { reading, count: clock.count + oclock + (half?.count ?? 0) };
  }
  const hour = readNumber(atoms, at);
  if (hour === null) return null;
  let { count } = hour;
  let [whole, minute] = [hour.value, 0];
  const dotted = /^(\d{1,2})\.(\d{2})$/.exec(atoms[at]?.text ?? '');
  if (dotted !== null) [whole, minute] = [Number(dotted[1]), Number(dotted[2])];
  const spoken = near(atoms[at + count]) ? readNumberWords(atoms, at + count) : null;
  if (dotted === null && spoken !== null && spoken.value >= 10 && spoken.value <= 59) {
    minute = spoken.value;
    count += spoken.count;
  }
  const oclock = isWord(atoms[at + count], 'oclock') ? 1 : 0;
  const half = readHalf(atoms, at + count + oclock);
  const saidAsTime = oclock > 0 || half !== null || (minute > 0 && dotted === null && followsAt(atoms, at));
  const reading = saidAsTime ? timeReading(whole, minute, half?.half ?? null) : null;
  return reading && { reading, count: count + oclock + (half?.count ?? 0) };
}

function readDay(atoms: readonly Atom[], at: number): { value: number; count: number } | null {
  const day = readOrdinal(atoms, at) ?? readNumber(atoms, at);
  return day !== null && Number.isInteger(day.value) && day.value >= 1 && day.value <= 31 ? day : null;
}

function readYear(atoms: readonly Atom[], at: number): { year: number | null; count: number } {
  const year = near(atoms[at]) ? numberOf(atoms[at]) : null;
  return year !== null && year >= 1900 && year <= 2199 ? { year, count: 1 } : { year: null, count: 0 };
}

function readDate(atoms: readonly Atom[], at: number): Taken | null {
  const atom = atoms[at];
  if (atom?.kind === 'iso-date') {
    const [year = 0, month = 0, day = 0] = atom.text.split('-').map(Number);
    return { reading: { kind: 'date', month, day, year }, count: 1 };
  }
  const month = monthNumbers.get(atom?.text ?? '');
  if (month !== undefined) {
    const skip = isWord(atoms[at + 1], 'the') ? 2 : 1;
    const day = near(atoms[at + skip]) ? readDay(atoms, at + skip) : null;
    if (day === null) return null;
    const year = readYear(atoms, at + skip + day.count);
    return { reading: { kind: 'date', month, day: day.value, year: year.year }, count: skip + day.count + year.count };
  }
  const day = readDay(atoms, at);
  if (day === null) return null;
  const named = isWord(atoms[at + day.count], 'of') ? at + day.count + 1 : at + day.count;
  const after = near(atoms[named]) ? monthNumbers.get(atoms[named]?.text ?? '') : undefined;
  if (after === undefined) return null;
  const year = readYear(atoms, named + 1);
  // "for 5 March 6th": the number before the month is no day when the month has one of its own.
  if (year.year === null && near(atoms[named + 1]) && readDay(atoms, named + 1) !== null) return null;
  return {
    reading: { kind: 'date', month: after, day: day.value, year: year.year },
    count: named + 1 - at + year.count,
  };
}

function readMoney(atoms: readonly Atom[], at: number): Taken | null {
  const sign = atoms[at]?.kind === 'mark' ? currencies.get(atoms[at]?.text ?? '') : undefined;
  const amount = readNumber(atoms, sign === undefined ? at : at + 1);
  if (amount === null) return null;
  if (sign !== undefined)
    return { reading: { kind: 'money', amount: amount.value, currency: sign }, count: amount.count + 1 };
  const unit = atoms[at + amount.count];
  const currency = near(unit) ? currencies.get(unit.text) : undefined;
  return currency === undefined
    ? null
    : { reading: { kind: 'money', amount: amount.value, currency }, count: amount.count + 1 };
}

function followsAt(atoms: readonly Atom[], at: number): boolean {
  return near(atoms[at]) && ['at', 'around', 'by', 'about'].includes(atoms[at - 1]?.text ?? '');
}

function readPhone(atoms: readonly Atom[], at: number): Taken | null {
  const atom = atoms[at];
  if (atom?.kind !== 'phone') return null;
  const digits = atom.text.replaceAll(/\D/g, '').replace(/^1(?=\d{10}$)/, '');
  return { reading: { kind: 'phone', digits }, count: 1 };
}

function readSingle(atoms: readonly Atom[], at: number, atom: Atom): Taken {
  const ordinal = readOrdinal(atoms, at);
  if (ordinal !== null) return { reading: { kind: 'ordinal', value: ordinal.value }, count: ordinal.count };
  const number = readNumber(atoms, at);
  if (number !== null) {
    return {
      reading: { kind: 'number', value: number.value, afterAt: followsAt(atoms, at) },
      count: number.count,
    };
  }
  return { reading: { kind: 'word', word: sameWord.get(atom.text) ?? atom.text }, count: 1 };
}

/** Tokens in order; marks that joined nothing are left out. */
export function tokensOf(text: string): readonly Token[] {
  const atoms = atomsOf(text);
  const tokens: Token[] = [];
  for (let at = 0; at < atoms.length; ) {
    const atom = atoms[at];
    if (atom === undefined) break;
    const taken =
      readPhone(atoms, at) ??
      readDate(atoms, at) ??
      readTime(atoms, at) ??
      readMoney(atoms, at) ??
      readSingle(atoms, at, atom);
    const last = atoms[at + taken.count - 1] ?? atom;
    const before = atoms[at - 1];
    const bareMark = atom.kind === 'mark' && taken.reading.kind === 'word' && !sameWord.has(atom.text);
    if (!bareMark) {
      const glued = atom.gap === '' && before !== undefined && before.kind !== 'mark' && atom.kind !== 'mark';
      tokens.push({ ...taken.reading, start: atom.start, end: last.end, glued });
    }
    at += taken.count;
  }
  return tokens;
}
