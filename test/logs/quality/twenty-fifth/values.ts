// Draws one value of a kind: its usual text and the parts or forms that a situation may ask for.
import { type Born, luhn, nationalIds, usualId } from './ids.ts';
import { nameLists } from './names.ts';
import type { Place } from './places.ts';
import { allPlaces } from './places-far.ts';
import { digits, type Random, shape } from './random.ts';
import { firms, passwordWords, petNames, phraseWords } from './words.ts';

export type Value = { readonly text: string; readonly parts: Readonly<Record<string, string>> };
export type Scene = {
  readonly random: Random;
  readonly country: string;
  readonly held: (slot: string) => Value;
};

const latin: Readonly<Record<string, string>> = { ß: 'ss', ł: 'l', ø: 'o', æ: 'ae', å: 'a', ı: 'i', đ: 'd' };
export const ascii = (text: string) =>
  text
    .toLowerCase()
    .replace(/[ßłøæåıđ]/g, (sign) => latin[sign] ?? sign)
    .normalize('NFD')
    .replace(/[^a-z0-9]/g, '');

const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' };
const placeOf = (scene: Scene) => allPlaces[scene.country] as Place;
const far = new Set(['el', 'ru', 'uk', 'ja', 'zh', 'ko', 'ar']);
const lastFirst: Readonly<Record<string, string>> = { ja: '', zh: '', ko: '', hu: ' ' };

function person(scene: Scene, sort: string): Value {
  const { random, country } = scene;
  const lists = nameLists[country];
  if (lists === undefined) throw new Error(`No names of ${country}`);
  const [, sex, kin] = /^([fm]?)(\d?)$/.exec(sort) ?? [];
  const woman = sex === 'f' || (sex !== 'm' && random.next() < 0.5);
  const [f, call] = random.pick(woman ? lists.f : lists.m).split('/') as [string, string?];
  const family = kin ? (scene.held(`p${kin}`).parts.family ?? '') : random.pick(lists.l);
  const both = family.split('/') as [string, string?];
  const whole = woman ? (both[1] ?? both[0]) : both[0];
  const l = country === 'es' ? (whole.split(' ')[0] ?? '') : whole;
  const between = lastFirst[country];
  const text = between === undefined ? `${f} ${whole}` : `${whole}${between}${f}`;
  const nick =
    random.pick(['sunny', 'moon', 'rosa', 'tiger', 'leo', 'alpha', 'lucky', 'kira', 'neo']) + random.int(999);
  const local = (name: string) =>
    ascii(country === 'de' ? name.replace(/[äöü]/g, (sign) => umlauts[sign] ?? sign) : name);
  const [af, al] = far.has(country) ? ['', ''] : [local(f), local(l)];
  const handle =
    af === '' ? nick : random.pick([`${af}.${al}`, `${af}${al}`, `${af[0]}${al}`, `${af}_${al}`, `${al}.${af}`]);
  const year = String(50 + random.int(55)).slice(-2);
  return {
    text,
    parts: {
      f,
      l,
      family,
      v: call ?? f,
      i: `${f[0]}. ${l}`,
      r: `${l}, ${f}`,
      ini: `${f} ${l[0]}.`,
      h: random.next() < 0.5 ? handle : `${handle}${year}`,
      u:
        af === ''
          ? nick
          : random.pick([`${af}${year}`, `${af[0]}${al}${random.int(9)}`, `${al}${af[0]}`, `${af}_${year}`]),
      dot: af === '' ? nick : `${af}.${al}`,
    },
  };
}

function address(scene: Scene): Value {
  const { random } = scene;
  const from = placeOf(scene);
  const [town, code] = random.pick(from.towns).split('|') as [string, string];
  const s = random.pick(from.streets);
  const n = shape(random, random.pick(from.numbers));
  const p = shape(random, code);
  const fill = (pattern: string, words: Readonly<Record<string, string>>) =>
    pattern.replace(/\b[sntpS]\b/g, (word) => words[word] ?? word).replaceAll('~', '');
  const st = fill(from.street, { s, n });
  const whole = (pattern: string) => fill(shape(random, pattern), { s, n, t: town, p, S: st }).replaceAll('№', '#');
  const full = random.pick(from.full);
  return { text: whole(full), parts: { st, sp: `${st}, ${p}`, pc: p, town, s, n, lines: whole(from.lines) } };
}

const tongues: Readonly<Record<string, string>> = { us: 'en-US', cs: 'cs', da: 'da', hi: 'en-IN', br: 'pt', ja: 'ja' };
const tongue = (country: string) =>
  tongues[country] ?? (country.length === 2 && usualLatin.has(country) ? 'en-GB' : country);
const usualLatin = new Set(['gb', 'ie', 'au', 'nz', 'ca', 'in', 'za', 'sg', 'ph', 'ng']);

const years: Readonly<Record<string, readonly [number, number]>> = {
  baby: [2023, 2],
  child: [2009, 14],
  teen: [2005, 6],
  young: [1986, 20],
  senior: [1934, 24],
};

export function born(random: Random, sort: string): Born {
  const [from, span] = years[sort] ?? [1955, 50];
  return { day: 1 + random.int(28), month: 1 + random.int(12), year: from + random.int(span) };
}

function birth(scene: Scene, { day, month, year }: Born): Value {
  const { random, country } = scene;
  const [dd, mm, yy] = [day, month, year].map((number) => String(number % 100).padStart(2, '0'));
  const date = new Date(Date.UTC(year, month - 1, day));
  const named = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(tongue(country), { timeZone: 'UTC', ...options }).format(date);
  const ending =
    day % 10 === 1 && day !== 11
      ? 'st'
      : day % 10 === 2 && day !== 12
        ? 'nd'
        : day % 10 === 3 && day !== 13
          ? 'rd'
          : 'th';
  const monthEnglish = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(date);
  const parts = {
    dmy: `${dd}/${mm}/${year}`,
    mdy: `${mm}/${dd}/${year}`,
    iso: `${year}-${mm}-${dd}`,
    dot: `${dd}.${mm}.${year}`,
    dash: `${dd}-${mm}-${year}`,
    short: `${day}/${month}/${yy}`,
    shortus: `${month}/${day}/${yy}`,
    shortdot: `${day}.${month}.${yy}`,
    six: `${dd}${mm}${yy}`,
    long: named({ day: 'numeric', month: 'long', year: 'numeric' }),
    daymon: named({ day: 'numeric', month: 'long' }),
    th: `${day}${ending} ${monthEnglish} ${year}`,
    mon: `${day} ${monthEnglish.slice(0, 3)} ${year}`,
    us: `${monthEnglish} ${day}, ${year}`,
    year: String(year),
    zh: `${year}年${month}月${day}日`,
  };
  const dots = new Set(['de', 'pl', 'cs', 'fi', 'no', 'da', 'ru', 'uk', 'tr', 'ro']);
  const usual =
    country === 'us' || country === 'ph'
      ? ['mdy', 'us', 'shortus']
      : dots.has(country)
        ? ['dot', 'dot', 'long']
        : ['sv', 'hu', 'ko', 'ja', 'ca'].includes(country)
          ? ['iso']
          : ['dmy', 'dmy', 'long', 'short'];
  return { text: parts[random.pick(usual) as keyof typeof parts], parts };
}

function card(random: Random, sort: string): Value {
  if (sort === 'cvv') return { text: shape(random, '###'), parts: {} };
  const amex = sort === 'amex';
  const start = amex ? '37' : random.pick(['4', '4', '52', '53', '54']);
  const front = start + digits(random, (amex ? 14 : 15) - start.length).join('');
  const plain = `${front}${luhn([...front].map(Number))}`;
  const spaced = amex ? plain.replace(/(.{4})(.{6})/, '$1 $2 ') : plain.replace(/(.{4})(?=.)/g, '$1 ');
  const last4 = plain.slice(-4);
  const masks = [
    `**** **** **** ${last4}`,
    `XXXX-XXXX-XXXX-${last4}`,
    `**** ${last4}`,
    `xxxx xxxx xxxx ${last4}`,
    `••••${last4}`,
  ];
  const parts = {
    plain,
    spaced,
    dashed: spaced.replaceAll(' ', '-'),
    last4,
    mask: random.pick(masks),
    first6: `${plain.slice(0, 6)}******${last4}`,
  };
  return { text: random.pick([plain, spaced, spaced]), parts };
}

const accounts: Readonly<Record<string, string>> = {
  gb: 'GB LLLL ##############',
  ie: 'IE LLLL ##############',
  de: 'DE %#################',
  fr: 'FR %######################',
  es: 'ES 2###################',
  it: 'IT * ######################',
  pt: 'PT 00###################',
  nl: 'NL LLLL 0#########',
  pl: 'PL 1#######################',
  sv: 'SE %###################',
  da: 'DK %#############',
  no: 'NO %##########',
  fi: 'FI 2#############',
  cs: 'CZ 0###################',
  tr: 'TR 000##0################',
  ro: 'RO LLLL ################',
  hu: 'HU 1#######################',
  el: 'GR 0######################',
  ar: 'AE 0##################',
};
const bankLetters: Readonly<Record<string, readonly string[]>> = {
  gb: ['NWBK', 'MIDL', 'LOYD'],
  ie: ['AIBK', 'BOFI'],
  nl: ['INGB', 'ABNA', 'RABO'],
  ro: ['BTRL', 'RNCB'],
};

function iban(scene: Scene): Value {
  const { random, country } = scene;
  const rough = accounts[country];
  if (rough === undefined) throw new Error(`No IBAN of ${country}`);
  const letters = random.pick(bankLetters[country] ?? ['']);
  const joined = shape(random, rough.replace('LLLL', letters)).replaceAll(' ', '');
  const body = joined.slice(2);
  const worth = [...`${body}${joined.slice(0, 2)}00`].map((sign) =>
    /\d/.test(sign) ? sign : String(sign.charCodeAt(0) - 55),
  );
  const check = String(98 - Number(BigInt(worth.join('')) % 97n)).padStart(2, '0');
  const plain = `${joined.slice(0, 2)}${check}${body}`;
  const spaced = plain.replace(/(.{4})(?=.)/g, '$1 ');
  return { text: random.next() < 0.6 ? spaced : plain, parts: { plain, spaced } };
}

function phone(scene: Scene): Value {
  const { random } = scene;
  const text = shape(random, random.pick(placeOf(scene).phones));
  return { text, parts: { plain: text.replace('(0)', '').replace(/[^\d+]/g, '') } };
}

function email(scene: Scene, digit: string): Value {
  const owner = scene.held(`p${digit}`).parts.h;
  return { text: `${owner}@${scene.random.pick(placeOf(scene).mail)}`, parts: {} };
}

function firm(scene: Scene, sort: string): Value {
  const forms = firms[sort];
  if (forms === undefined) throw new Error(`No firms of ${sort}`);
  return { text: scene.random.pick(forms), parts: {} };
}

function secret(scene: Scene, sort: string): Value {
  const { random, country } = scene;
  const word = () => random.pick(passwordWords);
  const title = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  if (sort === 'pet') return { text: random.pick(petNames), parts: {} };
  if (sort === 'surname') return { text: person(scene, '').parts.l ?? '', parts: {} };
  if (sort === 'town')
    return {
      text:
        random
          .pick(allPlaces[country]?.towns ?? [])
          .split('|')[0]
          ?.split(',')[0] ?? '',
      parts: {},
    };
  if (sort === 'phrase') return { text: random.shuffled(phraseWords).slice(0, 12).join(' '), parts: {} };
  if (sort === 'words') return { text: `${word()}-${word()}-${word()}`, parts: {} };
  const ways = [
    () => `${title(word())}${shape(random, '##')}!`,
    () => `${word()}${1975 + random.int(48)}`,
    () => `${title(word())}${title(word())}${shape(random, '#')}`,
    () => shape(random, '¤¤¤#¤¤!¤'),
    () => `${title(word())}@${shape(random, '###')}`,
    () => `${word()}_${shape(random, '####')}`,
    () => `${title(word()).replace('o', '0').replace('i', '1')}${shape(random, '#')}$`,
    () => `${word()}${word()}${shape(random, '##')}`,
  ];
  return { text: random.pick(ways)(), parts: {} };
}

function mac(random: Random): Value {
  const plain = shape(random, random.pick(['00', '3c', 'a4', 'd8', 'f4', 'b0', '5c'])) + shape(random, '^^^^^^^^^^');
  const by = (sign: string) => plain.replace(/(..)(?=.)/g, `$1${sign}`);
  const parts = {
    colon: by(':').toUpperCase(),
    dash: by('-').toUpperCase(),
    plain: plain.toUpperCase(),
    small: by(':'),
  };
  return { text: random.pick([parts.colon, parts.small, parts.dash]), parts };
}

function ip(random: Random, sort: string): Value {
  const part = () => 1 + random.int(254);
  if (sort === 'lan')
    return { text: `${random.pick(['192.168', '10.20', '172.16'])}.${random.int(4)}.${part()}`, parts: {} };
  if (sort === 'six') return { text: shape(random, `2a0${random.int(9)}:^^^^:%^^^:^^::%^`), parts: {} };
  return {
    text: `${random.pick([81, 86, 92, 94, 104, 109, 151, 176, 188, 203])}.${part()}.${part()}.${part()}`,
    parts: {},
  };
}

export function draw(scene: Scene, kind: string, digit: string, sort: string): Value {
  const { random } = scene;
  switch (kind) {
    case 'p':
      return person(scene, sort);
    case 'd':
      return address(scene);
    case 'b':
      return birth(scene, born(random, sort));
    case 'c':
      return card(random, sort);
    case 'i':
      return iban(scene);
    case 't':
      return phone(scene);
    case 'e':
      return email(scene, digit);
    case 'o':
      return firm(scene, sort);
    case 's':
      return secret(scene, sort);
    case 'm':
      return mac(random);
    case 'ip':
      return ip(random, sort);
    case 'n': {
      const make = nationalIds[sort === '' ? (usualId[scene.country] ?? '') : sort];
      if (make === undefined) throw new Error(`No number "${sort}" of ${scene.country}`);
      const [year, month, day] = (scene.held(`b${digit}`).parts.iso ?? '').split('-').map(Number) as [
        number,
        number,
        number,
      ];
      return { text: make(random, { day, month, year }), parts: {} };
    }
    default:
      throw new Error(`Slot "${kind}${digit}" has neither a value nor a shape`);
  }
}
