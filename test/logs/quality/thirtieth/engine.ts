// Reads the situations and fills their slots; a slot keeps its value within one conversation.

import type { Dice } from './dice.ts';
import { cardNumber, iban, maskedCard, nationalId, nhsNumber } from './numbers.ts';
import { type Place, places } from './places.ts';
import { placesAbroad } from './places-abroad.ts';

export type Situation = { readonly locale: string; readonly firm: string; readonly lines: readonly string[] };

export function situationsIn(text: string): Situation[] {
  return text
    .split('\n@')
    .slice(1)
    .map((block) => {
      const [head = '', ...lines] = block.trim().split('\n');
      const [locale = '', ...firm] = head.split(' ');
      return { locale, firm: firm.join(' '), lines };
    });
}

const kinds: Readonly<Record<string, string>> = {
  p: 'person',
  f: 'person',
  s: 'person',
  g: 'person',
  G: 'person',
  a: 'account',
  h: 'account',
  o: 'organisation',
  x: 'secret',
  xt: 'secret',
  w: 'secret',
  k: 'secret',
  t: 'secret',
  c: 'card',
  cl: 'card',
  cm: 'card',
  cv: 'card',
  i: 'iban',
  n: 'national-id',
  nh: 'national-id',
  np: 'national-id',
  ip: 'ip',
  mac: 'mac',
  u: 'url',
  e: 'email',
  m: 'phone',
  ms: 'phone',
  d: 'birth-date',
  dp: 'birth-date',
  dy: 'birth-date',
  A: 'address',
  S: 'address',
  z: 'address',
};

const pets = 'Biscuit,Rollo,Mitzi,Pepper,Captain,Luna,Tinker,Bobby,Oreo,Simba,Nala,Fritz'.split(',');
const words = 'Copper,Harvest,Velvet,Tiger,Puzzle,Lantern,Winter,Falcon,Marble,Comet,Ginger,River'.split(',');
const digitWords = 'zero,one,two,three,four,five,six,seven,eight,nine'.split(',');

function placeOf(locale: string): Place {
  const place = places[locale] ?? placesAbroad[locale];
  if (place === undefined) throw new Error(`No place for ${locale}`);
  return place;
}

function plain(text: string): string {
  return text
    .replaceAll('ß', 'ss')
    .replaceAll('ı', 'i')
    .replaceAll('ł', 'l')
    .replaceAll('Ł', 'L')
    .replaceAll('ø', 'o')
    .replaceAll('Ø', 'O')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replaceAll(/[^a-zA-Z]/g, '')
    .toLowerCase();
}

export function fillSituation(situation: Situation, dice: Dice): string[] {
  const place = placeOf(situation.locale);
  const values = new Map<string, string>();
  const used = new Set<string>();

  const unused = (list: readonly string[]): string => {
    for (;;) {
      const item = dice.pick(list);
      if (used.has(item)) continue;
      used.add(item);
      return item;
    }
  };
  const value = (slot: string, make: () => string): string => {
    const known = values.get(slot);
    if (known !== undefined) return known;
    const made = make();
    values.set(slot, made);
    return made;
  };
  const first = (mark: string): string => value(`f${mark}`, () => unused(place.first.split(',')));
  const last = (mark: string): string => value(`s${mark}`, () => unused(place.last.split(',')));

  const home = (mark: string): { street: string; whole: string; code: string } => {
    const [street = '', whole = '', code = ''] = value(`home${mark}`, () => {
      const road = unused(place.street.split(','));
      const [town = '', shape = ''] = dice
        .pick(place.town.split(',').length > 1 ? townsOf(place.town) : [place.town])
        .split('=');
      const line = dice
        .pick(place.line)
        .replace('H', String(1 + dice.below(140)))
        .replace(/^B(?= )/, () => String(100 + dice.below(8800)))
        .replace('K', String(1 + dice.below(12)));
      const numbered = situation.locale === 'us' ? line : line.replaceAll('#', '\u0001');
      const done = dice
        .fill(numbered.replace(/S(?=$|[ ,])/, '\u0002'))
        .replace('\u0002', road)
        .replaceAll('\u0001', '#');
      const zip = shape.replaceAll(/#/g, () => String(dice.below(10)));
      const postcode = dice.fill(zip);
      const all = dice
        .pick(place.whole)
        .replace(/[LTZ]/g, (sign) => (sign === 'L' ? done : sign === 'T' ? town : postcode));
      return [done, all, postcode].join('\n');
    }).split('\n');
    return { street, whole, code };
  };

  const all = situation.lines.join(' ');
  const young = /year 4|my son|kids|filha|datter|mijn zoon|Matrícula|inscription de|you the parent|Kid's/.test(all);
  const old = /mother|father|mum,|mutter|padre|nonna|min mor/.test(all);
  const yearOf = (mark: string): number => {
    if (young && mark !== '') return 2008 + dice.below(11);
    if (old && mark === '2') return 1934 + dice.below(20);
    return 1950 + dice.below(56);
  };
  const birth = (mark: string): Date =>
    new Date(
      value(`born${mark}`, () => new Date(Date.UTC(yearOf(mark), dice.below(12), 1 + dice.below(28))).toISOString()),
    );
  const date = (mark: string, shape: string): string => {
    const born = birth(mark);
    const day = born.getUTCDate();
    const month = place.months.split(',')[born.getUTCMonth()] ?? '';
    const tail =
      day % 10 === 1 && day !== 11
        ? 'st'
        : day % 10 === 2 && day !== 12
          ? 'nd'
          : day % 10 === 3 && day !== 13
            ? 'rd'
            : 'th';
    const signs: Readonly<Record<string, string>> = {
      D: String(day).padStart(2, '0'),
      d: String(day),
      o: tail,
      M: String(born.getUTCMonth() + 1).padStart(2, '0'),
      m: String(born.getUTCMonth() + 1),
      N: month,
      n: month.slice(0, 3).toLowerCase(),
      Y: String(born.getUTCFullYear()),
    };
    return shape.replaceAll(/(?<=d)o(?= )|\b[DdMmNnY](?=o |\b)/g, (sign) => signs[sign] ?? sign);
  };

  const firm = (pattern: string): string =>
    dice.pick(pattern.split('|')).replace('%', () => unused(place.words.split(',')));
  const handle = (mark: string): string =>
    dice.pick([
      `${plain(first(mark))}_##`,
      `~~~~~~##`,
      `${plain(last(mark))}${plain(first(mark)).slice(0, 1)}#`,
      `${dice.pick(words)}${dice.pick(pets)}##`,
    ]);
  const email = (mark: string): string => {
    const [given, family] = [plain(first(mark)), plain(last(mark))];
    const name = dice.pick([
      `${given}.${family}`,
      `${given}${family}`,
      `${given.slice(0, 1)}.${family}`,
      `${given}_${dice.below(99)}`,
      `${family}.${given}${60 + dice.below(39)}`,
    ]);
    return `${name}@${dice.pick(place.mail.split(','))}`;
  };
  const mac = (): string => {
    const pairs = Array.from({ length: 6 }, () => dice.below(256).toString(16).padStart(2, '0'));
    return dice.pick([pairs.join(':'), pairs.join(':').toUpperCase(), pairs.join('-').toUpperCase()]);
  };
  const ip = (): string =>
    [
      dice.pick([81, 92, 109, 176, 203, 10, 192]),
      ...[168, 0, 0].map((low) => (low && dice.below(2) ? low : dice.below(255))),
    ].join('.');
  const phone = (): string => dice.fill(dice.pick(place.phone));

  const make = (base: string, mark: string, pattern: string): string => {
    switch (base) {
      case 'p':
        return `${first(mark)} ${last(mark)}`;
      case 'f':
        return first(mark);
      case 's':
        return last(mark);
      case 'g':
        return first(`agent${mark}`);
      case 'G':
        return `${first(`agent${mark}`)} ${last(`agent${mark}`)}`;
      case 'a':
      case 'x':
      case 'np':
      case 'u':
        if (pattern === '') throw new Error(`No pattern for ${base}${mark} in ${situation.lines[0]}`);
        return dice.fill(pattern.replace('@', handle(mark)));
      case 'o':
        return firm(pattern === '' ? situation.firm : pattern);
      case 'h':
        return dice.fill(handle(mark));
      case 'xt':
      case 'T':
        return (dice.pick(townsOf(place.town)).split('=')[0] ?? '').replace(/,? [A-Z]{2,3}$/, '');
      case 'w':
        return dice.fill(
          dice.pick([
            `${dice.pick(words)}##!`,
            `${dice.pick(words)}-${dice.pick(words)}-#`,
            '*~*^#~^*',
            `${dice.pick(pets).toLowerCase()}####`,
            '^~~*#$~#~',
          ]),
        );
      case 'k':
        return last(`maiden${mark}`);
      case 't':
        return dice.pick(pets);
      case 'c':
        return cardNumber(dice);
      case 'cl':
        return dice.fill('####');
      case 'cm':
        return maskedCard(dice);
      case 'cv':
        return dice.fill('###');
      case 'i':
        return iban(dice, situation.locale);
      case 'n':
        return nationalId(dice, situation.locale);
      case 'nh':
        return nhsNumber(dice);
      case 'ip':
        return ip();
      case 'mac':
        return mac();
      case 'e':
        return email(mark);
      case 'm':
        return phone();
      case 'ms':
        return [...phone().replaceAll(/\D/g, '')].map((digit) => digitWords[Number(digit)]).join(' ');
      case 'd':
        return date(mark, dice.pick(place.dates));
      case 'dp':
        return date(mark, 'd N');
      case 'dy':
        return date(mark, 'Y');
      case 'A':
        return home(mark).whole;
      case 'S':
        return home(mark).street;
      case 'z':
        return home(mark).code;
      default:
        throw new Error(`Unknown slot ${base}`);
    }
  };

  return situation.lines.map((line) =>
    line
      .replaceAll('\\n', '\n')
      .replaceAll(
        /\{([A-Za-z]+)(\d?)(_?)(?::([^{}]*))?\}/g,
        (_, base: string, mark: string, low: string, pattern?: string) => {
          const raw = value(`${base}${mark}`, () => make(base, mark, pattern ?? ''));
          const shown = low === '' ? raw : raw.toLowerCase();
          const kind = kinds[base];
          return kind === undefined ? shown : `[[${kind}:${shown}]]`;
        },
      ),
  );
}

function townsOf(list: string): string[] {
  return list.split(/(?<=[=][^,]*),/);
}
