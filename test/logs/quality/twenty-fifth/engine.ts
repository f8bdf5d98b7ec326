// Reads situation texts and fills their choices "{a|b}" and slots "[kind+digit:sort.form]", "[a1=shape;shape]", "[p1.f]", "!" for no label.

import type { SpanKind } from '../../../../src/shared/logs.ts';
import { type LabelledConversation, readScript } from '../labelled.ts';
import { nameLists } from './names.ts';
import { allPlaces } from './places-far.ts';
import { type Random, shape } from './random.ts';
import { ascii, draw, type Scene, type Value } from './values.ts';
import { heads } from './words.ts';

export type Situation = {
  readonly desk: string;
  readonly countries: readonly string[];
  readonly lines: readonly string[];
};

const kinds: Readonly<Record<string, SpanKind | null>> = {
  p: 'person',
  o: 'organisation',
  a: 'account',
  e: 'email',
  t: 'phone',
  c: 'card',
  i: 'iban',
  n: 'national-id',
  ip: 'ip',
  m: 'mac',
  u: 'url',
  d: 'address',
  b: 'birth-date',
  s: 'secret',
  x: null,
};

export function readSituations(desk: string, text: string): Situation[] {
  return text
    .split(/^# /m)
    .slice(1)
    .map((part) => {
      const [head = '', ...lines] = part.trim().split('\n');
      return {
        desk,
        countries: head.trim().split(' '),
        lines: lines
          .map((line) => line.trim())
          .filter((line) => line !== '')
          .sort((one, other) => Number(other.startsWith('D: ')) - Number(one.startsWith('D: '))),
      };
    });
}

function choose(random: Random, text: string): string {
  const inner = /\{([^{}]*)\}/;
  let left = text;
  for (let found = inner.exec(left); found !== null; found = inner.exec(left)) {
    left =
      left.slice(0, found.index) + random.pick((found[1] ?? '').split('|')) + left.slice(found.index + found[0].length);
  }
  return left;
}

const spoken: Readonly<Record<string, readonly string[]>> = {
  en: 'oh one two three four five six seven eight nine'.split(' '),
  de: 'null eins zwei drei vier fünf sechs sieben acht neun'.split(' '),
};

function formed(text: string, form: string): string {
  switch (form) {
    case 'low':
      return text.replaceAll('İ', 'i').toLowerCase();
    case 'up':
      return text.toUpperCase();
    case 'spell':
      return [...text.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '')].join('-');
    case 'gaps':
      return [...text.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '')].join(' ');
    case 'words':
      return [...text.replace(/\D/g, '')].map((digit) => spoken.en?.[Number(digit)]).join(' ');
    case 'worte':
      return [...text.replace(/\D/g, '')].map((digit) => spoken.de?.[Number(digit)]).join(' ');
    case 'tail':
      return text.replace(/[^\p{L}\p{N}]/gu, '').slice(-4);
    case 'joined':
      return text.replace(/[\s-]/g, '');
    case 'dom':
      return ascii(text);
    case 'says':
      return text.replace('@', ' at ').replaceAll('.', ' dot ').replaceAll('_', ' underscore ');
    default:
      throw new Error(`Unknown form "${form}" of "${text}"`);
  }
}

function said(value: Value, forms: readonly string[]): string {
  let { text } = value;
  for (const form of forms) text = value.parts[form] ?? formed(text, form);
  return text;
}

const slotMark = /\[(p|o|a|e|t|c|i|n|ip|m|u|d|b|s|x)(\d)((?:[:=.!][^\]]*)?)\]/g;

class Filling {
  readonly values = new Map<string, Value>();
  readonly given = new Map<string, string>();
  readonly random: Random;
  readonly country: string;
  readonly scene: Scene;

  constructor(random: Random, country: string, text: string) {
    this.random = random;
    this.country = country;
    this.scene = { random, country, held: (slot) => this.held(slot) };
    for (const [, kind = '', digit = '', rest = ''] of text.matchAll(slotMark)) {
      const way = rest.startsWith('=') ? rest : rest.startsWith(':') ? (rest.split(/[.!]/)[0] ?? '') : '';
      const known = this.given.get(`${kind}${digit}`);
      if (known !== undefined && way.startsWith('=')) throw new Error(`${kind}${digit} is given twice`);
      if (known === undefined && way !== '') this.given.set(`${kind}${digit}`, way);
    }
  }

  held(slot: string): Value {
    const known = this.values.get(slot);
    if (known !== undefined) return known;
    const [, kind = '', digit = ''] = /^([a-z]+)(\d)$/.exec(slot) ?? [];
    const way = this.given.get(slot) ?? '';
    const value = way.startsWith('=')
      ? { text: this.shaped(way.slice(1)), parts: {} }
      : draw(this.scene, kind, digit, way.slice(1));
    this.values.set(slot, value);
    return value;
  }

  part(word: string): string {
    const [slot = '', ...forms] = word.split('.');
    if (slot === 'town')
      return (
        this.random
          .pick(allPlaces[this.country]?.towns ?? [])
          .split(/[|,/]| - /)[0]
          ?.replace(/ ([A-Z]{1,3}|\d+)$/, '') ?? ''
      );
    if (slot === 'surname') {
      const family = this.random.pick(nameLists[this.country]?.l ?? []).split('/')[0] ?? '';
      return this.country === 'es' ? (family.split(' ')[0] ?? '') : family;
    }
    if (slot === 'head') return this.random.pick(heads);
    if (slot === 'tld') return allPlaces[this.country]?.tld ?? '';
    return said(this.held(slot), forms);
  }

  shaped(pattern: string): string {
    const pieces = this.random.pick(pattern.split(';')).split('~');
    return pieces.map((piece, at) => (at % 2 === 0 ? shape(this.random, piece) : this.part(piece))).join('');
  }

  slot(kind: string, digit: string, rest: string): string {
    const bare = rest.endsWith('!');
    const forms = rest.startsWith('=') ? [] : (bare ? rest.slice(0, -1) : rest).split('.').slice(1);
    const text = said(this.held(`${kind}${digit}`), forms);
    const label = kinds[kind];
    return bare || label === null ? text : `[[${label}:${text}]]`;
  }
}

export function expand(situation: Situation, random: Random, id: string): LabelledConversation {
  const chosen = situation.lines.map((line) => choose(random, line));
  const filling = new Filling(random, random.pick(situation.countries), chosen.join('\n'));
  const lines = chosen.map((line) =>
    line
      .replace(slotMark, (_, kind: string, digit: string, rest: string) => filling.slot(kind, digit, rest))
      .replaceAll('¶', '\n'),
  );
  return readScript(
    id,
    lines.filter((line) => !line.startsWith('D: ')),
  );
}
