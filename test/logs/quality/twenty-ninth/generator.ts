// Draws labelled support conversations from situations written by hand.
import { type LabelledConversation, readScript } from '../labelled.ts';
import { english1 } from './english-1.ts';
import { english2 } from './english-2.ts';
import { english3 } from './english-3.ts';
import { card, type Dice, iban, nationalIds } from './ids.ts';
import { type Land, lands } from './lists.ts';
import { others1 } from './others-1.ts';
import { others2 } from './others-2.ts';
import { plain } from './plain.ts';

const kinds: Readonly<Record<string, string>> = {
  p: 'person',
  o: 'organisation',
  c: 'card',
  s: 'secret',
  a: 'address',
  n: 'national-id',
  k: 'account',
  b: 'birth-date',
  e: 'email',
  t: 'phone',
  i: 'iban',
  ip: 'ip',
  mac: 'mac',
  u: 'url',
};
const months = 'January,February,March,April,May,June,July,August,September,October,November,December'.split(',');
const slot = /\[(ip|mac|[pocsankbetiu])(\d?)((?:\.[a-z0-9])*)(?::([^\]]+))?\]/g;

export const situations: readonly string[] = [english1, english2, english3, others1, others2, plain].flatMap((text) =>
  text
    .split('\n= ')
    .map((part) => part.trim())
    .filter((part) => part !== ''),
);

function dice(seed: number): Dice {
  let state = (seed * 2654435761 + 97) >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

const one = (d: Dice, list: string, by = ','): string => {
  const parts = list.split(by);
  return parts[d(parts.length)] ?? '';
};
const from = (d: Dice, letters: string): string => letters[d(letters.length)] ?? '';

function shape(d: Dice, text: string): string {
  return text
    .replaceAll('#', () => from(d, '0123456789'))
    .replaceAll('%', () => from(d, '123456789'))
    .replaceAll('^', () => from(d, 'ABCDEFGHJKLMNPRSTUVWXY'))
    .replaceAll('¬', () => from(d, 'abcdefghijklmnoprstuvwxyz'))
    .replaceAll('§', () => from(d, '0123456789abcdef'))
    .replaceAll('¢', () => from(d, 'abcdefghkmnpqrstuvwxyz23456789ABCDEFGHKMNPQRSTUVWXYZ'));
}

function birth(d: Dice, land: Land, since: number, years: number): string {
  const [day, month, year] = [1 + d(28), 1 + d(12), since + d(years)];
  const two = (n: number): string => String(n).padStart(2, '0');
  const values: Readonly<Record<string, string>> = {
    MON: months[month - 1] ?? '',
    D: two(day),
    d: String(day),
    M: two(month),
    m: String(month),
    Y: String(year),
    y: two(year % 100),
  };
  return one(d, land.birth).replace(/MON|[DdMmYy]/g, (field) => values[field] ?? '');
}

function address(d: Dice, land: Land): string {
  const values: Readonly<Record<string, string>> = {
    N: String(1 + d(98)),
    S: one(d, land.streets),
    T: one(d, land.towns),
  };
  const pattern = one(d, land.address, ';');
  return pattern.replace(/(?<![A-Za-z])[NST](?![a-rt-z])|[#%^]+/g, (field) => values[field] ?? shape(d, field));
}

const plainLetters = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll('ł', 'l')
    .replaceAll('ı', 'i')
    .replace(/ø/g, 'o')
    .replace(/[^a-zA-Z]/g, '')
    .toLowerCase();

function email(d: Dice, land: Land, name: string): string {
  const [first = '', ...rest] = name.split(' ');
  const [f, l] = [plainLetters(first), plainLetters(rest.join(''))];
  const user =
    f === ''
      ? shape(d, '¬¬¬¬¬%#')
      : one(d, `${f}.${l},${f}${l},${f}_${l}${shape(d, '%#')},${f[0]}${l},${f}${shape(d, '%#')}`);
  return `${user}@${one(d, land.mail)}`;
}

function value(d: Dice, code: string, land: string, person: () => string): string {
  const lists = lands[land] ?? Object.values(lands)[0];
  if (lists === undefined) throw new Error(land);
  if (code === 'p') return `${one(d, lists.first)} ${one(d, lists.last)}`;
  if (code === 'a') return address(d, lists);
  if (code === 'b') return birth(d, lists, 1944, 60);
  if (code === 't') return shape(d, one(d, lists.phone, ';'));
  if (code === 'e') return email(d, lists, person());
  if (code === 'i') return iban(d, land);
  if (code === 'c') return card(d);
  if (code === 'ip') return `${one(d, '81,86,92,109,185,203,77')}.${d(256)}.${d(256)}.${1 + d(254)}`;
  if (code === 'mac') {
    const parts = Array.from({ length: 6 }, () => shape(d, '§§'));
    return d(2) === 0 ? parts.join(':') : parts.join('-').toUpperCase();
  }
  throw new Error(`No shape for ${code}`);
}

function change(text: string, how: string, names: readonly string[]): string {
  if (how === 'f') return names.find((name) => text.startsWith(`${name} `)) ?? text.split(' ')[0] ?? '';
  if (how === 'z') return text.slice(change(text, 'f', names).length + 1);
  if (how === 'l') return text.toLowerCase();
  if (how === 'u') return text.toUpperCase();
  if (how === 's') return [...text].join(' ');
  if (how === '4' || how === '3') return text.slice(-Number(how));
  if (how === 'x') return `**** **** **** ${text.slice(-4)}`;
  throw new Error(`No change ${how}`);
}

function fill(d: Dice, situation: string): readonly string[] {
  const [head = '', ...lines] = situation.replace(/^= /, '').split('\n');
  const land = one(d, head.trim(), ' ');
  const lists = lands[land];
  if (lists === undefined) throw new Error(`No land ${land}`);
  const names = lists.first.split(',');
  const values = new Map<string, string>();
  const person = (): string => known('p', '', undefined);
  const known = (code: string, number: string, form: string | undefined): string => {
    const key = code + number;
    const old = values.get(key);
    if (old !== undefined && form === undefined) return old;
    let fresh = '';
    do {
      const special = form?.startsWith('@') ? nationalIds[form.slice(1)] : undefined;
      if (form === '@young') fresh = birth(d, lists, 2009, 13);
      else if (special !== undefined) fresh = special(d);
      else fresh = form === undefined ? value(d, code, land, person) : shape(d, form);
    } while (
      code === 'p' &&
      form === undefined &&
      [...values.values()].some((v) => v.split(' ')[0] === fresh.split(' ')[0])
    );
    values.set(key, fresh);
    return fresh;
  };
  return lines.map((line) =>
    line
      .replace(/\{([^{}]*\|[^{}]*)\}/g, (_, list: string) => one(d, list, '|'))
      .replaceAll('{S}', () => one(d, lists.last))
      .replaceAll('{C}', () => one(d, lists.towns))
      .replace(slot, (_, code: string, number: string, changes: string, form: string | undefined) => {
        let text = known(code, number, form);
        for (const how of changes.split('.').slice(1)) text = change(text, how, names);
        return `[[${kinds[code]}:${text}]]`;
      })
      .replaceAll('~', '\n'),
  );
}

function shuffled(d: Dice, size: number): number[] {
  const order = Array.from({ length: size }, (_, i) => i);
  for (let i = size - 1; i > 0; i--) {
    const j = d(i + 1);
    [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
  }
  return order;
}

export function twentyNinthConversations(count: number, seed: number): readonly LabelledConversation[] {
  const d = dice(seed);
  let round: number[] = [];
  return Array.from({ length: count }, (_, i) => {
    if (round.length === 0) round = shuffled(d, situations.length);
    const lines = fill(d, situations[round.pop() ?? 0] ?? '');
    return readScript(`twenty-ninth-${seed}-${i + 1}`, lines);
  });
}
