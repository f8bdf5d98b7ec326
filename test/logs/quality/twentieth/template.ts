// Situations as text, and how their places are filled: "{full.a}", "{account.x:##-####}", "{card.c/last4}", "~(one|other)".
import {
  answer,
  apiKey,
  device,
  email,
  handle,
  ip,
  mac,
  password,
  phone,
  phrase,
  plate,
  profile,
  reset,
  shared,
  vin,
} from './contacts.ts';
import { birthDay, type Day, dayAndMonth, languageOf, spoken, spokenDay, writeDay } from './dates.ts';
import { drawPerson, drawSurname, type Person } from './names.ts';
import { card, iban, imei, nationalId, usualId } from './numbers.ts';
import { type OrganisationSort, organisation } from './organisations.ts';
import { address, flat, postcode, street, town, whole } from './places.ts';
import type { Random } from './random.ts';

export type Situation = { readonly desk: string; readonly locale: string; readonly lines: readonly string[] };

/** Blocks that begin with "== locale"; lines without "U: " or "A: " belong to the line before. */
export function readSituations(desk: string, text: string): readonly Situation[] {
  return text
    .split(/^== /m)
    .slice(1)
    .map((block) => {
      const [head, ...rest] = block.trimEnd().split('\n');
      const lines: string[] = [];
      for (const line of rest) {
        if (/^[UA]: /.test(line)) lines.push(line);
        else if (lines.length === 0) throw new Error(`A situation of ${desk} begins with "${line}"`);
        else lines[lines.length - 1] += `\n${line}`;
      }
      return { desk, locale: (head ?? '').trim(), lines };
    });
}

const money: Readonly<Record<string, readonly string[]>> = {
  us: ['$&#.##', '$&##', '$&,###.00'],
  gb: ['£&#.##', '£&##', '£&,###.50'],
  ie: ['€&#.##', '€&##'],
  in: ['Rs. &,###', '₹&##', 'Rs &#,###'],
  za: ['R&##', 'R&,###.00'],
  sg: ['S$&#.##', '$&##'],
  pl: ['&## zł', '&#,## zł'],
  tr: ['&.### TL', '&## TL'],
  ru: ['& ### ₽', '&## руб.'],
  ja: ['&,###円', '&#,###円'],
  br: ['R$ &##,##', 'R$ &#,##'],
  mx: ['$&,### MXN', '$&##'],
};
const dollars = new Set(['au', 'nz', 'ca']);

/** The value and its kind; null for what is nobody's. */
type Filled = { readonly kind: string | null; readonly value: string };
const organisations: Readonly<Record<string, OrganisationSort>> = {
  firm: 'firm',
  school: 'school',
  clinic: 'clinic',
  club: 'club',
  public: 'public',
  estate: 'estate',
  shop: 'shop',
};

export class Scene {
  readonly random: Random;
  readonly locale: string;
  readonly #people = new Map<string, Person>();
  readonly #days = new Map<string, Day>();
  readonly #values = new Map<string, Filled>();

  constructor(random: Random, locale: string) {
    this.random = random;
    this.locale = locale;
  }

  person(key: string): Person {
    let person = this.#people.get(key);
    if (person === undefined) {
      const gender = /f$/.test(key) ? 'f' : /m$/.test(key) ? 'm' : null;
      person = drawPerson(this.random, this.locale, gender);
      this.#people.set(key, person);
    }
    return person;
  }

  day(key: string, child: boolean): Day {
    let day = this.#days.get(key);
    if (day === undefined) {
      day = child ? birthDay(this.random, 2009, 2023) : birthDay(this.random);
      this.#days.set(key, day);
    }
    return day;
  }

  #name(part: string, key: string): string | null {
    if (!['full', 'first', 'last', 'inv', 'ini'].includes(part)) return null;
    const { first, last } = this.person(key);
    const japanese = this.locale === 'ja';
    if (part === 'full') return japanese ? `${last}${this.random.pick(['', ' ', ''])}${first}` : `${first} ${last}`;
    if (part === 'first') return first;
    if (part === 'last') return last;
    if (part === 'inv') return japanese ? `${last} ${first}` : `${last}, ${first}`;
    return `${first.slice(0, 1)}. ${last}`;
  }

  #draw(name: string, key: string, shape: string | undefined): Filled {
    const { random, locale } = this;
    if (shape !== undefined) return { kind: name === '_' ? null : name, value: random.shape(shape) };
    const person = this.#name(name, key);
    if (person !== null) return { kind: 'person', value: person };
    const sort = organisations[name];
    if (sort !== undefined) return { kind: 'organisation', value: organisation(random, locale, sort) };
    const day = (child = false): Day => this.day(key, child);
    const made: Readonly<Record<string, () => Filled>> = {
      org: () => ({ kind: 'organisation', value: organisation(random, locale, 'firm') }),
      addr: () => ({ kind: 'address', value: address(random, locale) }),
      whole: () => ({ kind: 'address', value: whole(random, locale) }),
      street: () => ({ kind: 'address', value: street(random, locale) }),
      flat: () => ({ kind: 'address', value: flat(random, locale) }),
      postcode: () => ({ kind: 'address', value: postcode(random, locale) }),
      bd: () => ({ kind: 'birth-date', value: writeDay(random, locale, day()) }),
      bdchild: () => ({ kind: 'birth-date', value: writeDay(random, locale, day(true)) }),
      bdw: () => ({ kind: 'birth-date', value: spokenDay(day(), random) }),
      bdy: () => ({ kind: 'birth-date', value: String(day().year) }),
      bdm: () => ({ kind: 'birth-date', value: dayAndMonth(locale, day()) }),
      phone: () => ({ kind: 'phone', value: phone(random, locale) }),
      email: () => ({ kind: 'email', value: email(random, locale, this.person(key)) }),
      iban: () => ({ kind: 'iban', value: iban(random, locale) }),
      card: () => ({ kind: 'card', value: card(random) }),
      ip: () => ({ kind: 'ip', value: ip(random) }),
      maiden: () => ({ kind: 'secret', value: drawSurname(random, locale) }),
      mac: () => ({ kind: 'mac', value: mac(random) }),
      handle: () => ({ kind: 'account', value: handle(random, key === '' ? null : this.person(key)) }),
      device: () => ({ kind: 'account', value: device(random, this.person(key)) }),
      profile: () => ({ kind: 'url', value: profile(random, this.person(key)) }),
      shared: () => ({ kind: 'url', value: shared(random) }),
      reset: () => ({ kind: 'url', value: reset(random) }),
      plate: () => ({ kind: 'account', value: plate(random, locale) }),
      vin: () => ({ kind: 'account', value: vin(random) }),
      imei: () => ({ kind: 'account', value: imei(random) }),
      pw: () => ({ kind: 'secret', value: password(random) }),
      phrase: () => ({ kind: 'secret', value: phrase(random) }),
      key: () => ({ kind: 'secret', value: apiKey(random) }),
      answer: () => ({ kind: 'secret', value: answer(random) }),
      town: () => ({ kind: null, value: town(random, locale) }),
      date: () => ({
        kind: null,
        value: writeDay(random, locale, {
          day: random.int(1, 28),
          month: random.int(1, 12),
          year: random.int(2023, 2026),
        }),
      }),
      time: () => ({
        kind: null,
        value: random.shape(random.pick(['0&:#0', '1#:#5', '&:#0', '1&:00'])).replace(/:[6-9]/, ':4'),
      }),
      money: () => ({
        kind: null,
        value: random.shape(
          random.pick(money[locale] ?? (dollars.has(locale) ? ['$&#.##', '$&##'] : ['&#,## €', '&## €', '&.###,00 €'])),
        ),
      }),
      nid: () => ({ kind: 'national-id', value: this.#nationalId(key).value }),
      nid1: () => ({ kind: 'national-id', value: usualId(random, locale) }),
      nidname: () => ({ kind: null, value: this.#nationalId(key).name }),
    };
    const maker = made[name];
    if (maker === undefined) throw new Error(`Nothing fills {${name}.${key}}`);
    return maker();
  }

  readonly #ids = new Map<string, { name: string; value: string }>();
  #nationalId(key: string): { name: string; value: string } {
    const known = this.#ids.get(key) ?? nationalId(this.random, this.locale);
    this.#ids.set(key, known);
    return known;
  }

  #filter(filter: string, filled: Filled, key: string): string {
    const { random, locale } = this;
    const { value } = filled;
    const digits = value.replace(/\D/g, '');
    const groups = value.split(/(?<=[ -])/);
    const half = groups.length > 1 ? Math.ceil(groups.length / 2) : Math.ceil(value.length / 2);
    const pieces = groups.length > 1 ? groups : [...value];
    switch (filter) {
      case 'low':
        return languageOf(locale) === 'tr' ? value.toLocaleLowerCase('tr') : value.toLowerCase();
      case 'up':
        return languageOf(locale) === 'tr' ? value.toLocaleUpperCase('tr') : value.toUpperCase();
      case 'h1':
        return pieces.slice(0, half).join('').replace(/[ -]$/, '');
      case 'h2':
        return pieces.slice(half).join('');
      case 'last4':
        return digits.slice(-4);
      case 'mask':
        return `${random.pick(['**** **** **** ', 'xxxx-xxxx-xxxx-', '************', '•••• ', '****', 'XXXX XXXX XXXX '])}${digits.slice(-4)}`;
      case 'say':
        if (filled.kind === 'ip')
          return value
            .split('.')
            .map((part) => spoken(random, locale, part))
            .join(' dot ');
        return filled.kind === 'email'
          ? value
              .replaceAll('.', ' dot ')
              .replaceAll('_', ' underscore ')
              .replaceAll('-', ' dash ')
              .replace('@', ' at ')
              .replace('+', ' plus ')
          : spoken(random, locale, value);
      case 'bare':
        return value.replace(/[\s()./-]/g, '');
      case 'gap':
        return [...value.replace(/\s/g, '')].join(' ');
      case 'typo':
        return value.replace(
          /(.*)(\d)/,
          (_, before: string, last: string) => `${before}${(Number(last) + random.int(1, 8)) % 10}`,
        );
      case 'gen':
        return genitive(locale, this.person(key), value);
      default:
        throw new Error(`Unknown filter "${filter}"`);
    }
  }

  fill(template: string): string {
    const chosen = template.replace(/~\(([^()]*)\)/g, (_, options: string) => this.random.pick(options.split('|')));
    const written = chosen.replace(
      /\{([a-z][a-z0-9-]*|_)(?:\.([a-z0-9]+))?((?:\/[a-z0-9]+)*)(?::([^}]*))?\}/g,
      (_, name, key = '', filters = '', shape) => {
        const memo = `${name}.${key}`;
        const known = key === '' ? undefined : this.#values.get(memo);
        const filled: Filled = known ?? this.#draw(String(name), String(key), shape as string | undefined);
        if (key !== '' && known === undefined) this.#values.set(memo, filled);
        let value = filled.value;
        for (const filter of String(filters).split('/').slice(1))
          value = this.#filter(filter, { ...filled, value }, String(key));
        return filled.kind === null ? value : `[[${filled.kind}:${value}]]`;
      },
    );
    // A given name and a surname beside it are one name.
    return written.replace(/(\[\[person:[^\]]+)\]\] \[\[person:/g, '$1 ');
  }
}

/** Polish and Russian names after a preposition or "of". */
function genitive(locale: string, person: Person, value: string): string {
  const polish = (name: string): string => {
    if (/(ski|cki|dzki)$/.test(name)) return `${name}ego`;
    if (/(ska|cka|dzka)$/.test(name)) return `${name.slice(0, -1)}iej`;
    if (/[kg]a$|[lj]a$/.test(name)) return `${name.slice(0, -1)}i`;
    if (/a$/.test(name)) return `${name.slice(0, -1)}y`;
    if (/(y|i)$/.test(name)) return `${name}ego`;
    return person.female ? name : `${name.replace(/eł$/, 'ł').replace(/ek$/, 'k')}a`;
  };
  const russian = (name: string): string => {
    if (/ский$/.test(name)) return name.replace(/ий$/, 'ого');
    if (/ская$/.test(name)) return name.replace(/ая$/, 'ой');
    if (/(ов|ев|ёв|ин|ын)а$/.test(name) && name === person.last) return `${name.slice(0, -1)}ой`;
    if (/ия$/.test(name)) return `${name.slice(0, -1)}и`;
    if (/[гкхжшщч]а$/.test(name)) return `${name.slice(0, -1)}и`;
    if (/а$/.test(name)) return `${name.slice(0, -1)}ы`;
    if (/я$/.test(name)) return `${name.slice(0, -1)}и`;
    if (/[йь]$/.test(name)) return `${name.slice(0, -1)}я`;
    if (/[бвгджзклмнпрстфхцчшщ]$/.test(name)) return `${name.replace(/авел$/, 'авл')}а`;
    return name;
  };
  return value
    .split(' ')
    .map(locale === 'pl' ? polish : russian)
    .join(' ');
}
