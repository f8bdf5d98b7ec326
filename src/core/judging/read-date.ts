// Reads dates from the atoms of a text: "March 5th", "the 5th of March", "2019-03-05".
import type { Atom } from './atoms.ts';
import { isWord, near, numberOf, readNumber, readOrdinal, type Taken } from './readings.ts';

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

function readDay(atoms: readonly Atom[], at: number): { value: number; count: number } | null {
  const day = readOrdinal(atoms, at) ?? readNumber(atoms, at);
  return day !== null && Number.isInteger(day.value) && day.value >= 1 && day.value <= 31 ? day : null;
}

function readYear(atoms: readonly Atom[], at: number): { year: number | null; count: number } {
  const year = near(atoms[at]) ? numberOf(atoms[at]) : null;
  return year !== null && year >= 1900 && year <= 2199 ? { year, count: 1 } : { year: null, count: 0 };
}

export function readDate(atoms: readonly Atom[], at: number): Taken | null {
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
