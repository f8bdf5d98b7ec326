// Values of every kind, made up by shape for one conversation at a time.
import { abbreviations, answers, firmWords, given, passwordWords, saints, seedWords, surnames } from './names.ts';
import { type Place, places } from './places.ts';

export type Random = () => number;

export function randomOf(seed: number): Random {
  let state = (seed * 2654435761 + 0x9e3779b9) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function pick<T>(random: Random, list: readonly T[]): T {
  const found = list[Math.floor(random() * list.length)];
  if (found === undefined) throw new Error('Nothing to pick from');
  return found;
}

const number = (random: Random, low: number, high: number): number => low + Math.floor(random() * (high - low + 1));
const upper = 'ABCDEFGHJKLMNPRSTUVWXYZ';
const alphabets: Readonly<Record<string, string>> = {
  '#': '0123456789',
  '@': upper,
  '%': upper.toLowerCase(),
  '*': `${upper}${upper.toLowerCase()}23456789`,
  '^': '0123456789abcdef',
};

/** "#" is a digit, "@" a capital, "%" a small letter, "*" any of them, "^" a hex digit; "~" parts whole shapes. */
export function shaped(random: Random, shape: string): string {
  return pick(random, shape.split('~')).replace(/[#@%*^]/g, (sign) => pick(random, [...(alphabets[sign] ?? sign)]));
}

export const placeOf = (country: string): Place => {
  const place = places[country];
  if (place === undefined) throw new Error(`Unknown country ${country}`);
  return place;
};

export type Person = { readonly given: string; readonly surname: string };

const others = ['de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'sv', 'tr', 'hi', 'ar', 'af', 'ea', 'ee'];
const home: Readonly<Record<string, string>> = { in: 'hi', za: 'af', sg: 'ea' };

export function personOf(random: Random, country: string): Person {
  const { language } = placeOf(country);
  let group = language;
  if (language === 'en') {
    group = random() < 0.5 ? (home[country] ?? 'en') : random() < 0.3 ? 'en' : pick(random, others);
  } else if (language !== 'ja' && random() < 0.12) group = pick(random, others);
  const mixed = language === 'en' && random() < 0.12 ? 'en' : group;
  return { given: pick(random, given[mixed] ?? []), surname: pick(random, surnames[group] ?? []) };
}

const listed = (text: string): readonly string[] => text.split(text.includes(';') ? ';' : ',');
export const townOf = (random: Random, country: string): string => pick(random, listed(placeOf(country).towns));
export const streetOf = (random: Random, country: string): string => pick(random, placeOf(country).streets.split(','));

export function addressOf(random: Random, country: string): string {
  const place = placeOf(country);
  const values: Readonly<Record<string, () => string>> = {
    s: () => streetOf(random, country),
    n: () => String(number(random, 2, 97)),
    h: () => String(number(random, 110, 4999)),
    z: () => shaped(random, place.postcode),
    t: () => townOf(random, country),
  };
  return pick(random, place.forms).replace(/~([snzth])/g, (sign, letter) => (values[letter] ?? (() => sign))());
}

export function streetAndNumber(random: Random, country: string): string {
  const street = streetOf(random, country);
  const house = number(random, 2, 148);
  if (country === 'ja') return `${street}${number(random, 1, 5)}-${house}`;
  if (country === 'tr') return `${street} No:${house}`;
  return ['en', 'fr'].includes(placeOf(country).language) ? `${house} ${street}` : `${street} ${house}`;
}

export const folded = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll('ı', 'i')
    .normalize('NFD')
    .replace(/[^a-z0-9]/g, '');

const mailHosts = `gmail.com gmail.com outlook.com hotmail.com yahoo.com icloud.com proton.me fastmail.com gmx.net
  mail.ru btinternet.com wanadoo.fr web.de libero.it telenet.be seznam.cz`.split(/\s+/);

export function emailOf(random: Random, person: Person): string {
  const first = folded(person.given) || pick(random, ['yuki', 'ken', 'mai', 'taro', 'sora']);
  const last = folded(person.surname) || pick(random, ['tanaka', 'ito', 'mori', 'abe', 'kato']);
  const local = pick(random, [
    `${first}.${last}`,
    `${first}${last}${number(random, 1, 99)}`,
    `${first.slice(0, 1)}${last}`,
    `${last}_${first}`,
    `${first}${number(random, 60, 2009)}`,
    `${first}-${last}`,
  ]);
  const host =
    random() < 0.3 ? `${folded(pick(random, firmWords))}${pick(random, ['.com', '.net', '.org', '.io'])}` : '';
  return `${local}@${host || pick(random, mailHosts)}`;
}

export const spokenEmail = (random: Random, { given: first, surname }: Person): string =>
  `${folded(first)}${pick(random, [' dot ', ' underscore ', ' '])}${folded(surname)} at ${pick(random, ['gmail', 'outlook', 'yahoo'])} dot com`;

export function userName(random: Random, person: Person): string {
  const first = folded(person.given) || 'neko';
  const word = folded(pick(random, passwordWords));
  return pick(random, [
    `${first}_${word}${number(random, 1, 99)}`,
    `${word}${first}`,
    `x${word.toUpperCase()}x${number(random, 10, 99)}`,
    `${first}.${folded(person.surname) || word}${number(random, 1, 9)}`,
    `${word}-${word.slice(0, 2)}${number(random, 100, 999)}`,
    `the_${first}_${number(random, 70, 99)}`,
  ]);
}

const suffixes: Readonly<Record<string, string>> = {
  en: 'Ltd,Group,Logistics,Consulting,Foods,Partners LLP,Systems,Builders,Inc.,Solutions,Engineering,Pty Ltd',
  de: 'GmbH,AG,KG,Bau GmbH,& Co. KG,Metallbau,IT-Services GmbH',
  fr: 'SARL,SAS,Conseil,Transports,& Fils',
  es: 'S.L.,S.A.,Asesores,Construcciones',
  pt: 'Lda.,Ltda,Engenharia,Transportes',
  it: 'S.r.l.,S.p.A.,Impianti,Arredamenti',
  nl: 'B.V.,Techniek,Bouw B.V.,Advies',
  pl: 'Sp. z o.o.,S.A.,Usługi Budowlane',
  sv: 'AB,Bygg AB,Konsult',
  tr: 'A.Ş.,Ltd. Şti.,İnşaat',
  ja: '株式会社',
};

const built: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  school: {
    en: 'St X Primary School,T High School,T Academy,W College,T Community College,W Montessori',
    de: 'Gymnasium T,Grundschule T-Nord,S-Realschule',
    fr: 'collège de T,lycée S',
    es: 'IES S,Colegio San W',
    pt: 'Escola Básica de T,Colégio S',
    it: 'Liceo S,Istituto Comprensivo di T',
    nl: 'basisschool De W,S College',
    pl: 'Szkoła Podstawowa nr 12 w T,Liceum S',
    sv: 'S-skolan,T gymnasium',
    tr: 'T Anadolu Lisesi,Özel S Koleji',
    ja: 'T立第二小学校',
  },
  clinic: {
    en: 'T Family Practice,W Dental,St X Hospital,W Medical Centre,S Veterinary Clinic,T Eye Clinic',
    de: 'Klinikum T,Praxis S,Zahnzentrum T',
    fr: 'clinique S,centre médical de T',
    es: 'Clínica S,Hospital de T',
    pt: 'Clínica S,Hospital de T',
    it: 'Clinica S,Studio dentistico S',
    nl: 'huisartsenpraktijk S,Tandzorg T',
    pl: 'Przychodnia S,Klinika W',
    sv: 'T vårdcentral,S Tandvård',
    tr: 'Özel T Hastanesi,S Diş Kliniği',
    ja: 'S医院,S歯科クリニック',
  },
  club: {
    en: 'T Rowing Club,T Harriers,W Tennis Club,T Bridge Society,T Rugby Club',
    de: 'TSV T,SV S 09,Kleingartenverein T',
    fr: 'AS T,club nautique de T',
    es: 'CD T,Peña S',
    pt: 'Clube Naval de T,AD T',
    it: 'ASD T Calcio,Circolo Tennis S',
    nl: 'VV T,hockeyclub W',
    pl: 'KS T,Klub W',
    sv: 'T IF,W Golfklubb',
    tr: 'T Spor,W Yelken Kulübü',
    ja: 'T少年野球クラブ',
  },
};

export function organisationOf(random: Random, country: string, type: string): string {
  const { language } = placeOf(country);
  const town = townOf(random, country).replace(/,? [A-Z]{2,3}$/, '');
  const family = (): string => personOf(random, country).surname;
  const forms = built[type]?.[language];
  if (forms !== undefined) {
    return pick(random, forms.split(',')).replace(/\b[TSWX]\b|T(?=[立少])|S(?=[医歯])/g, (sign) =>
      sign === 'T' ? town : sign === 'S' ? family() : sign === 'W' ? pick(random, firmWords) : pick(random, saints),
    );
  }
  const suffix = pick(random, (suffixes[language] ?? '').split(','));
  const roll = random();
  if (language === 'ja') return roll < 0.5 ? `${suffix}${family()}工業` : `${family()}商事${suffix}`;
  if (roll < 0.25) return pick(random, firmWords);
  if (roll < 0.5) return `${family()} ${suffix}`;
  if (roll < 0.75) return `${pick(random, firmWords)} ${suffix}`;
  if (roll < 0.85) return pick(random, abbreviations);
  if (language !== 'en') return `${family()} ${suffix}`;
  return `${family()} ${pick(random, [`& ${family()}`, '& Sons', 'Brothers', 'Plumbing', 'Bakery', 'Law', 'Lettings'])}`;
}

export function iban(random: Random, country: string): string {
  const [code = '', shape = ''] = placeOf(country).iban.split(':');
  const body = shaped(random, shape);
  const digits = [...`${body}${code}00`].map((sign) => Number.parseInt(sign, 36)).join('');
  const whole = `${code}${String(98n - (BigInt(digits) % 97n)).padStart(2, '0')}${body}`;
  return random() < 0.55 ? (whole.match(/.{1,4}/g) ?? []).join(' ') : whole;
}

export function cardNumber(random: Random): string {
  const american = random() < 0.12;
  let digits = shaped(random, american ? '37############' : '4##############~5#############~22############');
  digits = digits.padEnd(american ? 14 : 15, '7');
  let sum = 0;
  [...digits].reverse().forEach((sign, place) => {
    const value = Number(sign) * (place % 2 === 0 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  });
  return `${digits}${(10 - (sum % 10)) % 10}`;
}

export function grouped(random: Random, digits: string): string {
  const roll = random();
  if (roll < 0.3) return digits;
  const parts =
    digits.length === 15 ? [digits.slice(0, 4), digits.slice(4, 10), digits.slice(10)] : digits.match(/.{4}/g);
  return (parts ?? []).join(roll < 0.85 ? ' ' : '-');
}

export function password(random: Random): string {
  const word = (): string => pick(random, passwordWords);
  return pick(random, [
    () => `${word()}${number(random, 10, 2025)}${pick(random, ['!', '#', '?', '$', ''])}`,
    () => `${word()}-${word()}-${number(random, 2, 99)}`,
    () => shaped(random, '**#*%%*@~%%#@*%%#~***-***-***'),
    () => `${word()}${word()}${number(random, 1, 9)}`,
    () => `${number(random, 10, 99)}${word().toUpperCase()}_${word().toLowerCase()}`,
  ])();
}

export const recoveryPhrase = (random: Random): string =>
  Array.from({ length: 12 }, () => pick(random, seedWords)).join(' ');
export const answerOf = (random: Random): string => pick(random, answers);

const digitWords = 'oh one two three four five six seven eight nine'.split(' ');
export function spokenDigits(random: Random, length: number): string {
  const zero = random() < 0.5 ? 'zero' : 'oh';
  const said: string[] = [];
  for (let place = 0; place < length; place += 1) {
    const digit = number(random, 0, 9);
    const word = digit === 0 ? zero : (digitWords[digit] ?? '');
    if (random() < 0.15 && place + 1 < length) {
      said.push(`double ${word}`);
      place += 1;
    } else said.push(word);
  }
  return said.join(' ');
}

export const device = (random: Random, { given: first, surname }: Person): string => {
  const name = folded(first) || 'yuki';
  return pick(random, [
    `${name.toUpperCase()}-LAPTOP`,
    `LT-${(folded(surname) || 'mori').toUpperCase()}-${number(random, 10, 99)}`,
    `${name}s-MacBook-Air`,
    `DESKTOP-${name.toUpperCase()}${number(random, 1, 9)}`,
    `${name}-pc`,
  ]);
};
