// The second evaluation set: conversations of scripts.ts filled with values.ts, roughened as people write.
// It was written, and measured once, before its writer had read the detectors; see docs/logs.md for what has been looked at since.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRandom } from '../../../../src/core/statistics/random.ts';
import { type LabelledConversation, readScript } from '../labelled.ts';
import { english, englishAsides, french, german, spanish } from './scripts.ts';
import { type Country, countries, type Values, valuesOf } from './values.ts';

const scriptsOf = (country: Country): readonly (readonly string[])[] =>
  country === 'DE' ? german : country === 'FR' ? french : country === 'ES' ? spanish : english;

/** What a slot stands for, drawn once a conversation: "{p1}" is the first name of the person of "{p}". */
function slots(values: Values): (slot: string) => string {
  const drawn = new Map<string, string>();
  const people = new Map<string, ReturnType<Values['person']>>();
  const person = (key: string): ReturnType<Values['person']> => {
    const known = people.get(key) ?? values.person();
    people.set(key, known);
    return known;
  };
  const mark = (kind: string, text: string): string => `[[${kind}:${text}]]`;
  let id: ReturnType<Values['nationalId']> | null = null;
  let address: ReturnType<Values['address']> | null = null;
  /** Cut where people pause: at the sign nearest the middle, else in the middle. */
  const half = (text: string, part: string): string => {
    const distance = (place: number): number => Math.abs(place - text.length / 2);
    const pauses = [...text.matchAll(/[ ./-]+/g)].map(({ index }) => index).sort((a, b) => distance(a) - distance(b));
    const middle = pauses[0] ?? Math.ceil(text.length / 2);
    return (part === 'a' ? text.slice(0, middle) : text.slice(middle)).replace(/^[ ./-]+|[ ./-]+$/g, '');
  };
  const make = (slot: string): string => {
    const [name = '', part = ''] = slot.split('.');
    if (/^(p|a|o|o2)$/.test(name) && part === '') return mark('person', `${person(name).first} ${person(name).last}`);
    if (/^[pao]1$/.test(name)) return mark('person', person(name.slice(0, 1)).first);
    if (/^[pao]l$/.test(name) || part === 'last') return mark('person', person(name.slice(0, 1)).last);
    if (part === 'a' || part === 'b') {
      const whole = once(name);
      return mark(name === 'tel' ? 'phone' : 'account', half(whole.slice(whole.indexOf(':') + 1, -2), part));
    }
    if (name === 'idname' || name === 'id') {
      id ??= values.nationalId();
      return name === 'id' ? mark('national-id', id.value) : id.name;
    }
    if (name === 'street' || name === 'place' || name === 'addr') {
      address ??= values.address();
      return mark('address', name === 'addr' ? address.joined : address[name]);
    }
    const makers: Readonly<Record<string, () => string>> = {
      org: () => mark('organisation', values.organisation()),
      org2: () => mark('organisation', values.organisation()),
      tel: () => mark('phone', values.phone()),
      tel2: () => mark('phone', values.phone()),
      mail: () => mark('email', values.email(person('p'))),
      mail2: () => mark('email', values.email(person('a'))),
      card: () => mark('card', values.card()),
      iban: () => mark('iban', values.iban()),
      ip: () => mark('ip', values.ip()),
      mac: () => mark('mac', values.mac()),
      acc: () => mark('account', values.account()),
      acc2: () => mark('account', values.account()),
      dob: () => mark('birth-date', values.birthDate()),
      pin: () => mark('secret', values.secret()),
      handle: () => mark('url', values.handle(person('p'))),
    };
    const maker = makers[name];
    if (maker === undefined) throw new Error(`No such slot: {${slot}}`);
    return maker();
  };
  const once = (slot: string): string => {
    const known = drawn.get(slot) ?? make(slot);
    drawn.set(slot, known);
    return known;
  };
  return once;
}

/** Slips of the hand outside of what is labelled: a letter left out, twice, or changed with the next. */
function typos(marked: string, random: () => number): string {
  return marked
    .split(/(\[\[[^\]]+\]\])/)
    .map((part) =>
      part.startsWith('[[')
        ? part
        : part.replace(/[a-z]{2}/g, (pair) => {
            if (random() > 0.02) return pair;
            const [one = '', two = ''] = pair;
            return [two + one, one, one + one + two][Math.floor(random() * 3)] ?? pair;
          }),
    )
    .join('');
}

export function independentConversations(count: number, seed: number): readonly LabelledConversation[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, (_, number) => {
    const country = countries[number % countries.length] ?? 'US';
    const scripts = scriptsOf(country);
    const values = valuesOf(country, random, seed * 1_000_003 + number);
    const slot = slots(values);
    const script = [...(scripts[Math.floor(random() * scripts.length)] ?? [])];
    if (scripts === english) {
      // Never between a question and its answer: that is not how people answer.
      for (let asides = Math.floor(random() * 3); asides > 0; asides--) {
        const after = values.pick(script.flatMap((line, place) => (line.startsWith('U: ') ? [place + 1] : [])));
        script.splice(after, 0, values.pick(englishAsides));
      }
    }
    const [lower, hasty] = [random() < 0.35, random() < 0.4];
    const lines = script.map((line) => {
      const marked = line.replace(/\{([a-z0-9.]+)\}/g, (_match, name: string) => slot(name));
      if (line.startsWith('A: ')) return marked;
      const typed = hasty ? typos(marked, random) : marked;
      return lower ? `U: ${typed.slice(3).toLowerCase()}` : typed;
    });
    return readScript(`independent-${number} ${country}`, lines);
  });
}

/** Written by hand with the generator: names that are words, quantities, numbers over several turns, addresses in running text. */
export const independentCases = (): readonly LabelledConversation[] =>
  readFileSync(join(import.meta.dirname, 'cases.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map(
      (line) => JSON.parse(line) as { readonly id: string; readonly about: string; readonly lines: readonly string[] },
    )
    .map(({ id, about, lines }) => readScript(`${id} (${about})`, lines));
