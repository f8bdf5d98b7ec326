// Fills the placeholders of a situation: {n} a person, {n.f} the first name, {x=a:ORD-####} a made-up value, {x} again.
import { accountNumbers, amex, type Birth, byFours, card, grouped, ibanOf, nationalIds, two } from './ids.ts';
import { namesOf } from './names.ts';
import { placeOf } from './places.ts';
import type { Random } from './random.ts';
import { spokenDate, spokenDigits } from './spoken.ts';

type Forms = Readonly<Record<string, string>>;
type Value = { readonly kind: string; readonly text: string; readonly forms: Forms };
type Person = Value & { readonly first: string; readonly last: string; readonly woman: boolean; readonly birth: Birth };

const kindOf: Readonly<Record<string, string>> = {
  a: 'account',
  o: 'organisation',
  s: 'secret',
  u: 'url',
  t: 'national-id',
  p: 'phone',
  e: 'email',
  d: 'address',
  i: 'ip',
  m: 'mac',
  c: 'card',
  b: 'birth-date',
  n: 'person',
};
const folds: Readonly<Record<string, string>> = {
  ø: 'o',
  æ: 'ae',
  å: 'aa',
  đ: 'd',
  ß: 'ss',
  ł: 'l',
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
};
const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[øæåđßäöü]/g, (sign) => folds[sign] ?? sign)
    .normalize('NFD')
    .replace(/[^a-z]/g, '');

const chosen = (pattern: string, random: Random): string =>
  pattern.replace(/\(([^()]*\|[^()]*)\)/g, (_, inner: string) => random.pick(inner.split('|')));

export function filled(pattern: string, random: Random): string {
  return chosen(pattern, random).replace(/!.|[#~^%*&]/g, (sign) => {
    if (sign.length === 2) return sign[1] ?? '';
    if (sign === '#') return random.digits(1);
    if (sign === '~') return String(1 + random.below(9));
    if (sign === '^') return random.pick([...'ABCDEFGHJKLMNPRSTUVWXY']);
    if (sign === '%') return random.pick([...'abcdefghijkmnpqrstuvwxyz']);
    if (sign === '*') return random.pick([...'ABCDEFGHJKMNPQRSTVWXYZ23456789']);
    return random.pick([...'0123456789abcdef']);
  });
}

const namesKey = (locale: string): string => (['uk', 'us', 'ca', 'au'].includes(locale) ? 'en' : locale);

export class Scene {
  readonly #values = new Map<string, Value>();
  readonly #random: Random;
  readonly #locale: string;
  readonly #used = new Set<string>();

  constructor(locale: string, random: Random) {
    this.#locale = locale;
    this.#random = random;
  }

  render(text: string): string {
    const marks = text.replace(/\{([^{}]+)\}/g, (_, inner: string) => this.#mark(inner));
    return marks.replace(/\[\[person:([^\]]+)\]\] \[\[person:/g, '[[person:$1 ').replace(addressParts, '$1$2');
  }

  #mark(inner: string): string {
    const definition = /^([a-z]+\d*)=([a-z~])(?:\.([a-z0-9]+))?:(.*)$/s.exec(inner);
    if (definition) {
      const [, key = '', kind = '', form, pattern = ''] = definition;
      const parts = pattern.split(/<([^<>]+)>/);
      const fill = kind === 'o' || kind === 'n' ? chosen : filled;
      const drawn = parts.map((part, at) => (at % 2 ? this.#plain(part) : fill(part, this.#random))).join('');
      const text = kind === 'i' ? drawn.replace(/\d+/g, (octet) => String(Number(octet) % 255)) : drawn;
      const value = { kind: kind === '~' ? '' : (kindOf[kind] ?? ''), text, forms: genericForms(text) };
      this.#values.set(key, value);
      return marked(value.kind, form === undefined ? text : this.#plain(`${key}.${form}`));
    }
    const raw = inner.endsWith('!');
    const [key = ''] = inner.replace('!', '').split('.');
    return marked(raw ? '' : this.#value(key).kind, this.#plain(inner.replace('!', '')));
  }

  #plain(reference: string): string {
    const [key = '', ...forms] = reference.split('.');
    let value = this.#value(key);
    for (const form of forms) {
      const text = value.forms[form] ?? genericForms(value.text)[form];
      if (text === undefined) throw new Error(`No form "${reference}"`);
      value = { kind: value.kind, text, forms: genericForms(text) };
    }
    return value.text;
  }

  #value(key: string): Value {
    const known = this.#values.get(key);
    if (known) return known;
    const made = this.#make(key);
    this.#values.set(key, made);
    return made;
  }

  #make(key: string): Value {
    const [, name = '', index = ''] = /^([a-z]+)(\d*)$/.exec(key) ?? [];
    if (/^[nwm]$/.test(name)) {
      const woman = name === 'n' ? this.#random.below(2) === 0 : name === 'w';
      return this.#person(
        woman,
        index === '8' ? 2010 : index === '9' ? 1936 : 1952,
        index === '' || index < '8' ? 52 : 8,
      );
    }
    if (/^em[nwm]$/.test(name)) return this.#email(this.#value(name.slice(2) + index) as Person);
    if (/^d[nwm]$/.test(name)) return birthDate((this.#value(name.slice(1) + index) as Person).birth);
    const id = /^(.*)([nwm])$/.exec(name);
    const maker = nationalIds[id?.[1] ?? ''];
    if (maker) {
      const text = maker(this.#random, this.#value((id?.[2] ?? '') + index) as Person);
      return { kind: 'national-id', text, forms: genericForms(text) };
    }
    const place = placeOf[this.#locale];
    if (!place) throw new Error(`No places in ${this.#locale}`);
    if (name === 'ph') {
      const text = filled(this.#random.pick(place.phones), this.#random);
      const abroad = filled(place.abroad ?? place.phones[0] ?? '', this.#random);
      return { kind: 'phone', text, forms: { ...genericForms(text), abroad } };
    }
    const number = accountNumbers[name];
    if (number) {
      const text = number(this.#random);
      return { kind: 'account', text, forms: genericForms(text) };
    }
    if (name === 'ad') return this.#address();
    if (name === 'cc' || name === 'ax') return cardValue(name === 'cc' ? card(this.#random) : amex(this.#random));
    if (name === 'ib') {
      const text = byFours(ibanOf(this.#locale, this.#random));
      return { kind: 'iban', text, forms: genericForms(text) };
    }
    throw new Error(`Unknown placeholder {${key}}`);
  }

  #person(woman: boolean, since: number, span: number): Person {
    const names = namesOf[namesKey(this.#locale)];
    if (!names) throw new Error(`No names in ${this.#locale}`);
    const fresh = (list: readonly string[]): string => {
      for (;;) {
        const one = this.#random.pick(list);
        if (this.#used.has(one)) continue;
        this.#used.add(one);
        return one;
      }
    };
    const [first = '', firstVoc = first] = fresh(woman ? names.women : names.men).split('/');
    const both = fresh(names.lasts).split('~');
    const [last = '', lastVoc] = ((woman ? both[1] : undefined) ?? both[0] ?? '').split('/');
    const joined = (a: string, b: string): string =>
      names.order === 'joined' ? b + a : names.order === 'last-first' ? `${b} ${a}` : `${a} ${b}`;
    const text = joined(first, last);
    const birth = {
      year: since + this.#random.below(span),
      month: 1 + this.#random.below(12),
      day: 1 + this.#random.below(28),
    };
    const given = first.split(' ').at(-1) ?? first;
    const forms = {
      ...genericForms(text),
      f: first,
      l: last,
      g: given,
      gl: given.toLowerCase(),
      fl: first.toLowerCase(),
      ll: last.toLowerCase(),
      fu: first.toUpperCase(),
      lu: last.toUpperCase(),
      fi: first[0] ?? '',
      il: `${first[0]}. ${last}`,
      li: `${first} ${last[0]}.`,
      lf: `${last}, ${first}`,
      llf: `${last} ${first}`,
      slash: `${last}/${first}`.toUpperCase(),
      fv: firstVoc,
      lv: lastVoc ?? last,
      v: joined(firstVoc, lastVoc ?? last),
      t: titles(this.#locale)[woman ? 1 : 0] ?? '',
      s: woman ? "ma'am" : 'sir',
      ef: fold(first),
      el: fold(last),
    };
    return {
      kind: 'person',
      text,
      forms,
      first: given === first ? first : (first.split(' ')[0] ?? first),
      last,
      woman,
      birth,
    };
  }

  #email(person: Person): Value {
    const domain = this.#random.pick(placeOf[this.#locale]?.mail ?? ['gmail.com']);
    const first = fold(person.first);
    const last = fold(person.last);
    const local = this.#random.pick([
      `${first}.${last}`,
      `${first}${last}`,
      `${first[0]}.${last}`,
      `${first}${this.#random.digits(2)}`,
      `${last}.${first}`,
      `${first}_${last}${this.#random.below(90) + 10}`,
    ]);
    const text = `${local}@${domain}`;
    const said = text.replace('@', ' at ').replaceAll('.', ' dot ').replaceAll('_', ' underscore ');
    return {
      kind: 'email',
      text,
      forms: { ...genericForms(text), said, local, cap: local[0]?.toUpperCase() + text.slice(1) },
    };
  }

  #address(): Value {
    const place = placeOf[this.#locale];
    if (!place) throw new Error(`No places in ${this.#locale}`);
    const random = this.#random;
    const [postcode = '', town = ''] = random.pick(place.towns).split('|');
    const number = String(1 + random.below(98));
    const pattern = random.pick(place.line).replaceAll('$s', '$').split('$');
    const street = random.pick(place.streets).replaceAll('#', '!#').replace(/\s+/g, ' ');
    const line = filled(
      random
        .pick([pattern.join('$')])
        .replace('$n', number)
        .replace('$n', String(2 + random.below(40)))
        .replace('$', street),
      random,
    );
    const code = filled(postcode, random);
    const text = place.whole.replace('$l', line).replace('$t', town).replace('$p', code);
    return {
      kind: 'address',
      text,
      forms: {
        ...genericForms(text),
        st: line,
        pc: code.replace(/^[A-Z]{2,3} (?=\d{4,5}$|[A-Z]\d[A-Z] \d)/, ''),
        town,
        stt: `${line} ${town}`,
      },
    };
  }
}

/** A street and a postcode side by side are one address. */
const addressParts = /(\[\[address:[^\]]+)\]\](,? )\[\[address:/g;
const titlesOf: Readonly<Record<string, readonly string[]>> = {
  de: ['Herr', 'Frau'],
  fr: ['M.', 'Mme'],
  es: ['don', 'doña'],
  co: ['Sr.', 'Sra.'],
  it: ['sig.', 'sig.ra'],
  ro: ['domnule', 'doamnă'],
  hu: ['úr', 'asszony'],
  cn: ['先生', '女士'],
  tw: ['先生', '小姐'],
  vi: ['anh', 'chị'],
  id: ['Bapak', 'Ibu'],
};
const titles = (locale: string): readonly string[] => titlesOf[locale] ?? ['Mr', 'Ms'];
const marked = (kind: string, text: string): string => (kind === '' ? text : `[[${kind}:${text}]]`);

function genericForms(text: string): Forms {
  const bare = text.replace(/[^\p{L}\p{N}]/gu, '');
  return {
    low: text.toLowerCase(),
    up: text.toUpperCase(),
    bare,
    l4: bare.slice(-4),
    l3: bare.slice(-3),
    f3: bare.slice(0, 3),
    h1: bare.slice(0, Math.ceil(bare.length / 2)),
    h2: bare.slice(Math.ceil(bare.length / 2)),
    g2: grouped(bare, Array(12).fill(2)).trim(),
    g3: grouped(bare, Array(8).fill(3)).trim(),
    g4: byFours(bare),
    dash: text.replaceAll(' ', '-'),
    say: spokenDigits(bare),
    l4say: spokenDigits(bare.slice(-4)),
  };
}

function cardValue(digits: string): Value {
  const text = digits.length === 15 ? grouped(digits, [4, 6, 5]) : byFours(digits);
  const l4 = digits.slice(-4);
  const forms = {
    ...genericForms(digits),
    dash: text.replaceAll(' ', '-'),
    mask: `**** **** **** ${l4}`,
    xmask: `xxxx-xxxx-xxxx-${l4}`,
    edge: `${digits.slice(0, 4)} ${digits.slice(4, 6)}** **** ${l4}`,
  };
  return { kind: 'card', text, forms };
}

function birthDate({ year, month, day }: Birth): Value {
  const english = 'January,February,March,April,May,June,July,August,September,October,November,December'.split(',');
  const name = english[month - 1] ?? '';
  const text = `${two(day)}/${two(month)}/${year}`;
  const forms = {
    ...genericForms(text),
    us: `${two(month)}/${two(day)}/${year}`,
    us2: `${month}/${day}/${two(year % 100)}`,
    uk2: `${day}/${month}/${two(year % 100)}`,
    iso: `${year}-${two(month)}-${two(day)}`,
    dot: `${two(day)}.${two(month)}.${year}`,
    dots: `${day}.${month}.${year}`,
    dotsp: `${day}. ${month}. ${year}`,
    dash: `${two(day)}-${two(month)}-${year}`,
    long: `${day} ${name} ${year}`,
    uslong: `${name} ${day}, ${year}`,
    short: `${day} ${name.slice(0, 3)} ${year}`,
    hu: `${year}.${two(month)}.${two(day)}.`,
    cjk: `${year}年${month}月${day}日`,
    tw: `民國${year - 1911}年${month}月${day}日`,
    ko: `${year}년 ${month}월 ${day}일`,
    six: `${two(year % 100)}${two(month)}${two(day)}`,
    eight: `${year}${two(month)}${two(day)}`,
    y: String(year),
    dm: `${day} ${name}`,
    spoken: spokenDate(day, name, year),
  };
  return { kind: 'birth-date', text, forms };
}
