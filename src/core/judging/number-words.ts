// Numbers and ordinals written as English words, read from the atoms of a text.
import type { Atom } from './atoms.ts';

const small = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value]),
);
const tens = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, index) => [word, (index + 2) * 10]),
);
const smallOrdinals = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'
    .split(' ')
    .map((word, index) => [word, index + 1]),
);
const tensOrdinals = new Map(
  'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'
    .split(' ')
    .map((word, index) => [word, (index + 2) * 10]),
);

/** "that one", "which one": a pronoun, not a count. */
const beforePronoun =
  /^(?:that|this|which|another|the|no|any|every|each|some|good|nice|other|different|last|right|a|your)$/;

const wordAt = (atoms: readonly Atom[], at: number, from: number): string => {
  const atom = atoms[at];
  return atom?.kind === 'word' && (at === from || /^[\s-]+$/.test(atom.gap)) ? atom.text : '';
};

type Read = { readonly value: number; readonly count: number };

function readBelowHundred(atoms: readonly Atom[], at: number, from: number): Read | null {
  const unit = small.get(wordAt(atoms, at, from));
  if (unit !== undefined) return { value: unit, count: 1 };
  const ten = tens.get(wordAt(atoms, at, from));
  if (ten === undefined) return null;
  const rest = small.get(wordAt(atoms, at + 1, from));
  return rest !== undefined && rest >= 1 && rest <= 9 ? { value: ten + rest, count: 2 } : { value: ten, count: 1 };
}

/** Zero to 999,999: "two", "twenty-five", "one hundred and five", "two thousand". */
export function readNumberWords(atoms: readonly Atom[], from: number): Read | null {
  if (wordAt(atoms, from, from) === 'one' && beforePronoun.test(atoms[from - 1]?.text ?? '')) return null;
  const first = readBelowHundred(atoms, from, from);
  if (first === null) return null;
  let { value, count } = first;
  for (const [scale, factor] of [
    ['hundred', 100],
    ['thousand', 1000],
  ] as const) {
    if (wordAt(atoms, from + count, from) !== scale) continue;
    value *= factor;
    count++;
    const and = wordAt(atoms, from + count, from) === 'and' ? 1 : 0;
    const rest = readBelowHundred(atoms, from + count + and, from);
    if (rest === null || rest.value === 0) continue;
    value += rest.value;
    count += and + rest.count;
  }
  return { value, count };
}

/** "fifth", "twenty first", "thirtieth". */
export function readOrdinalWords(atoms: readonly Atom[], from: number): Read | null {
  const word = wordAt(atoms, from, from);
  const whole = smallOrdinals.get(word) ?? tensOrdinals.get(word);
  if (whole !== undefined) return { value: whole, count: 1 };
  const ten = tens.get(word);
  const rest = smallOrdinals.get(wordAt(atoms, from + 1, from));
  return ten !== undefined && rest !== undefined && rest <= 9 ? { value: ten + rest, count: 2 } : null;
}
