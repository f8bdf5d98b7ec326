// Reads a text into canonical tokens (times, dates, money, phones, numbers, words): what value matching compares.
import { type Atom, atomsOf } from './atoms.ts';
import { readDate } from './read-date.ts';
import { readTime } from './read-time.ts';
import { followsAt, near, type Reading, readNumber, readOrdinal, type Taken } from './readings.ts';

/** `end` is exclusive; `glued` when no space or mark stands before it, as "2" in "A2". */
export type Token = Reading & { readonly start: number; readonly end: number; readonly glued: boolean };

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
