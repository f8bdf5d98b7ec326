// Reads times of day from the atoms of a text: "7 pm", "19:00", "half past seven".
import type { Atom } from './atoms.ts';
import { readNumberWords } from './number-words.ts';
import { followsAt, isWord, near, type Reading, readNumber, type Taken } from './readings.ts';

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

export function readTime(atoms: readonly Atom[], at: number): Taken | null {
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
