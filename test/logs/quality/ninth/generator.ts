// The ninth set: conversations of desks of many sorts and countries, from templates whose slots are drawn afresh.
import { createRandom } from '../../../../src/core/statistics/random.ts';
import { type LabelledConversation, readMarks } from '../labelled.ts';
import { anywhere, pools } from './names.ts';
import { below, pick, type Random, shaped } from './numbers.ts';
import { organisations } from './organisations.ts';
import { places } from './places.ts';
import type { Template } from './template.ts';
import { financeTemplates } from './templates-finance.ts';
import { foreignTemplates } from './templates-foreign.ts';
import { healthTemplates } from './templates-health.ts';
import { otherTemplates } from './templates-other.ts';
import { peopleTemplates } from './templates-people.ts';
import { shopTemplates } from './templates-shop.ts';
import { technicalTemplates } from './templates-technical.ts';
import { makers } from './values.ts';

export const templates: readonly Template[] = [
  ...financeTemplates,
  ...healthTemplates,
  ...shopTemplates,
  ...technicalTemplates,
  ...peopleTemplates,
  ...foreignTemplates,
  ...otherTemplates,
];

type Person = { readonly given: string; readonly family: string; readonly full: string; readonly mail: string };
const mark = (kind: string, value: string): string => `[[${kind}:${value}]]`;
const latin = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll('ı', 'i')
    .replaceAll('ß', 'ss')
    .replaceAll('æ', 'ae')
    .replaceAll(/[^a-z]/g, '');
const feminine = (family: string): string =>
  family
    .replace(/([sc])ki$/, '$1ka')
    .replace(/(ov|ev)$/, '$1a')
    .replace(/(ов|ев|ёв|ин)$/, '$1а');

function personOf(random: Random, country: string, sex: string): Person {
  const place = places[country];
  if (place === undefined) throw new Error(`No country ${country}.`);
  const native = place.language.length === 2 && place.language in pools;
  const culture = native || random() < 0.6 ? pick(random, place.cultures) : pick(random, anywhere);
  const pool = pools[culture];
  if (pool === undefined) throw new Error(`No names for ${culture}.`);
  const female = sex === 'f' || (sex === 'p' && random() < 0.5);
  const given = pick(random, female ? pool.female : pool.male);
  const drawn = pick(random, pool.family);
  const slavic = ['polish', 'russian', 'ru'].includes(culture);
  const family = female && slavic ? feminine(drawn) : drawn;
  const full = culture === 'ja' || culture === 'zh' ? `${family}${given}` : `${given} ${family}`;
  const roman = native ? personOf(random, 'gb', sex) : { given, family };
  const [first, last] = [latin(roman.given), latin(roman.family)];
  const local = pick(random, [
    `${first}.${last}`,
    `${first}${last}`,
    `${first.slice(0, 1)}.${last}`,
    `${last}${below(random, 99)}`,
    `${first}_${last}`,
    `${first}${1950 + below(random, 60)}`,
    `${last}.family`,
    `${first.slice(0, 1)}${last}`,
  ]);
  return { given, family, full, mail: `${local}@${pick(random, place.mails)}` };
}
function personForm(person: Person, form: string, random: Random): string {
  if (form === 'g') return mark('person', person.given);
  if (form === 'f') return mark('person', person.family);
  if (form === 'l') return mark('person', person.full.toLowerCase());
  if (form === 'gl') return mark('person', person.given.toLowerCase());
  if (form === 'r') return mark('person', `${person.family}, ${person.given}`);
  if (form === 'i') return mark('person', `${person.given.slice(0, 1)}. ${person.family}`);
  if (form === 'u') return mark('person', person.full.toUpperCase());
  if (form === 'mail') return mark('email', person.mail);
  if (form === 'spoken')
    return mark('email', person.mail.replace('@', ' at ').replaceAll('.', ' dot ').replaceAll('_', ' underscore '));
  if (form === 'login')
    return mark('account', `${latin(person.given).slice(0, 1)}${latin(person.family).slice(0, 7)}${below(random, 90)}`);
  if (form === '') return mark('person', person.full);
  throw new Error(`No form "${form}" of people.`);
}

function addressOf(random: Random, country: string, form: string): string {
  const place = places[country];
  if (place === undefined) throw new Error(`No country ${country}.`);
  const [town = '', code = ''] = pick(random, place.towns).split('|');
  const number = String(1 + below(random, random() < 0.3 ? 240 : 60));
  const [street, postcode] = [pick(random, place.streets), shaped(random, code)];
  if (form === 'code') return postcode;
  const whole = shaped(
    random,
    form === 's' ? ((place.inline[0] ?? '').split('/ ')[0] ?? '') : pick(random, place.inline),
  )
    .replace('<n>', number)
    .replace('<s>', street)
    .replace('<t>', town)
    .replace('<z>', postcode);
  if (form === 'lines') return whole.replaceAll(/,?\/ /g, '\n');
  const between = place.language === 'en' ? pick(random, [', ', ', ', ' ']) : ', ';
  return whole.replaceAll('/ ', between).replaceAll(/,, ?/g, ', ');
}

const slot = /\{([a-z]+)(\d*)(?:\.([a-z]+))?\}/g;
function filled(text: string, country: string, random: Random): string {
  const place = places[country];
  if (place === undefined) throw new Error(`No country ${country}.`);
  const people = new Map<string, Person>();
  const values = new Map<string, string>();
  const memory = <T>(known: Map<string, T>, key: string, make: () => T): T => {
    const value = known.get(key) ?? make();
    known.set(key, value);
    return value;
  };
  const marked = text.replaceAll(slot, (whole: string, name: string, number: string, form = '') => {
    if (['p', 'f', 'm'].includes(name)) {
      const person = memory(people, name + number, () => {
        const taken = new Set([...people.values()].flatMap(({ given, family }) => [given, family]));
        for (;;) {
          const drawn = personOf(random, country, name);
          if (!taken.has(drawn.given) && !taken.has(drawn.family)) return drawn;
        }
      });
      return form === 'login'
        ? memory(values, whole, () => personForm(person, form, random))
        : personForm(person, form, random);
    }
    if (name === 'addr')
      return mark(
        'address',
        memory(values, whole, () => addressOf(random, country, form)),
      );
    const local = organisations[`${place.language} ${name}`] ?? organisations[`en ${name}`];
    if (local !== undefined) {
      const [full = '', short = full] = memory(values, name + number, () => {
        const taken = [...values.values()];
        return pick(
          random,
          local.filter((one) => !taken.includes(one)),
        );
      }).split('|');
      if (form === 'mail')
        return mark('email', `${number === '' ? 'info' : 'accounts'}@${latin(short) || 'service'}.example`);
      return mark('organisation', form === 's' ? short : full);
    }
    const maker = makers[name];
    if (maker === undefined) throw new Error(`Nothing fills ${whole}.`);
    const value = memory(values, name + number, () => maker.make(random, { country, place }));
    return maker.kind === null ? value : mark(maker.kind, value);
  });
  // A given and a family name from two slots are one person's.
  return marked.replaceAll(/\[\[person:([^\]]+)\]\] \[\[person:([^\]]+)\]\]/g, '[[person:$1 $2]]');
}

/** What hurried people do to their text, outside of the values or in their letter case only. */
function hurried(marked: string, random: Random): string {
  const parts = marked.split(/(\[\[[^\]]+\]\])/);
  const lower = random() < 0.14;
  const typing = random() < 0.2;
  const written = parts.map((part) => {
    if (part.startsWith('[[')) {
      return lower && /^\[\[(person|organisation|address|birth-date):/.test(part) ? part.toLowerCase() : part;
    }
    const text = lower ? part.toLowerCase() : part;
    if (!typing || random() < 0.4) return text;
    const found = [...text.matchAll(/(?<= )[a-z]{5,}(?= )/g)];
    if (found.length === 0) return text;
    const { 0: word, index } = pick(random, found);
    const at = 1 + below(random, word.length - 2);
    const swapped = `${word.slice(0, at)}${word.slice(at + 1, at + 2)}${word.slice(at, at + 1)}${word.slice(at + 2)}`;
    return (
      text.slice(0, index) +
      (random() < 0.6 ? swapped : word.slice(0, at) + word.slice(at + 1)) +
      text.slice(index + word.length)
    );
  });
  const joined = written.join('');
  return lower && random() < 0.6 ? joined.replace(/[.!]$/, '') : joined;
}

export function ninthConversations(count: number, seed: number): readonly LabelledConversation[] {
  const random = createRandom(seed);
  let waiting: Template[] = [];
  return Array.from({ length: count }, (_, at) => {
    if (waiting.length === 0) waiting = [...templates];
    const [template] = waiting.splice(below(random, waiting.length), 1);
    if (template === undefined) throw new Error('There are no templates.');
    const country = pick(random, template.countries);
    const turns = filled(template.turns.join('\u0000'), country, random).split('\u0000');
    return {
      id: `ninth-${at + 1}`,
      turns: turns.map((turn) => {
        const user = turn.startsWith('U: ');
        const body = turn.slice(3);
        return readMarks(user ? 'user' : 'assistant', user ? hurried(body, random) : body);
      }),
    };
  });
}
