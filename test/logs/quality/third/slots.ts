// What the slots of the third evaluation set's templates stand for: one conversation's people, numbers and words.
import type { SpanKind } from '../../../../src/shared/logs.ts';
import { national } from './national.ts';
import { between, cardNumber, grouped, iban, luhn, phone, pick, type Random, shaped } from './numbers.ts';
import { address, dateBetween, place } from './places.ts';
import * as shapes from './shapes.ts';
import { clinics, firms, mailDomains, names, origins, plain, schools } from './values.ts';

export type Slot = { readonly kind: SpanKind | null; readonly text: string };
type Person = { readonly first: string; readonly last: string; readonly title: string; readonly honorific: string };
type Drawer = readonly [SpanKind | null, (who: Person) => string];
export const languages: Readonly<Record<string, string>> = { DE: 'de', FR: 'fr', ES: 'es', IT: 'it', NL: 'nl' };

const honorifics: Readonly<Record<string, readonly string[]>> = {
  de: ['Herr', 'Frau'],
  fr: ['Monsieur', 'Madame'],
  es: ['señor', 'señora'],
  it: ['signor', 'signora'],
  nl: ['meneer', 'mevrouw'],
};
/** Where a legal form belongs. */
const legalForms: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ Pty Ltd$/, ['AU']],
  [/ Pvt Ltd$/, ['IN']],
  [/ (LLC|Inc\.)$|^Great Basin/, ['US', 'CA']],
  [/ LLP$| Ltd$/, ['GB', 'IE', 'IN', 'CA']],
];
const currencies: Readonly<Record<string, string>> = { US: '$', CA: '$', AU: '$', GB: '£', IE: '€', IN: 'Rs. ' };
const spoken = 'zero one two three four five six seven eight nine'.split(' ');
const vague = ['Tuesday', 'the 3rd', 'May 14', '12 March', 'next Friday', '9/21', 'April 2'];

function ascii(text: string): string {
  const folded = text.replace(/ß/g, 'ss').replace(/ø/gi, 'o').replace(/ı/g, 'i').replace(/ł/gi, 'l').normalize('NFD');
  return folded.replace(/[^A-Za-z]/g, '').toLowerCase();
}
function memo<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** People by their number in the template; no two of a conversation share a first name. */
function createPeople(random: Random, country: string, language: string): (number: string) => Person {
  const people = new Map<string, Person>();
  const draw = (): Person => {
    const origin = names[pick(random, origins[country] as readonly string[])] as (typeof names)[string];
    return {
      first: pick(random, origin.first),
      last: pick(random, origin.last),
      title: pick(random, ['Mr', 'Mrs', 'Ms', 'Dr', 'Mr.', 'Dr.']),
      honorific: pick(random, honorifics[language] ?? ['Mr']),
    };
  };
  return (number) => {
    const known = people.get(number);
    if (known !== undefined) return known;
    const taken = new Set([...people.values()].map(({ first }) => first));
    let drawn = draw();
    while (taken.has(drawn.first)) drawn = draw();
    people.set(number, drawn);
    return drawn;
  };
}

function createDrawers(random: Random, country: string, person: (number: string) => Person): Record<string, Drawer> {
  const language = languages[country] ?? 'en';
  const any = <T>(from: readonly T[]): T => pick(random, from);
  const shape = (from: readonly string[]): string => shaped(random, any(from));
  const fullName = ({ first, last }: Person): string => {
    const initialled = language === 'en' && random() < 0.15;
    return initialled ? `${first} ${any([...'ABCDEGHJLMRST'])}. ${last}` : `${first} ${last}`;
  };
  const login = (who: Person): string => {
    const [a, b] = [ascii(who.first), ascii(who.last)];
    const year = between(random, 61, 99);
    return any([`${a}.${b}`, `${a[0]}${b}`, `${a}${year}`, `${b}_${a}`, `${a}${b}${year}`, `${a}-${b}`]);
  };
  const fits = (firm: string): boolean =>
    (legalForms.find(([form]) => form.test(firm))?.[1] ?? [country]).includes(country);
  const firm = (): string => any((firms[language] as readonly string[]).filter(fits));
  const host = (): string => {
    const label = ascii(firm().split(' ').slice(0, 2).join(''));
    return `${label}.${country === 'US' ? 'com' : country === 'GB' ? 'co.uk' : languages[country] ? country.toLowerCase() : 'net'}`;
  };
  const work = memo(host);
  const link =
    (from: readonly string[]) =>
    (who: Person): string =>
      shape(from).replace('~', '?').replace('{login}', login(who)).replace('{host}', host());
  const password = (who: Person): string => {
    const year = between(random, 61, 99);
    const word = any(shapes.passwordWords);
    const capital = `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
    const drawn = [
      `${word}${year}!`,
      `${word}-${any(shapes.passwordWords)}-${year}`,
      `${capital}@20${between(random, 10, 24)}`,
    ];
    return any([
      ...drawn,
      `${ascii(who.first)}${year}#`,
      shape(['?@%##?%%@']),
      `${shape(['%%%@@##'])}$`,
      `${shape(['@%?#%'])}&${word}`,
    ]);
  };
  const mac = (): string => {
    const hex = `${any(['a4', '3c', '00', 'f8', 'd8'])}${shape(['%%%%%%%%%%'])}`;
    const text =
      random() < 0.12 ? grouped(hex, [4, 4, 4], '.') : grouped(hex, [2, 2, 2, 2, 2, 2], any([':', ':', '-']));
    return random() < 0.5 ? text.toUpperCase() : text;
  };
  const card = (): string => {
    const text = cardNumber(random);
    return any([text, grouped(text, text.length === 15 ? [4, 6, 5] : [4, 4, 4, 4], any([' ', ' ', '-']))]);
  };
  const price = (): string => {
    const amount = `${between(random, 4, 890)}${any(['', '.99', '.50', '.00'])}`;
    const sign = currencies[country];
    return sign === undefined ? `${amount.replace('.', ',')} €` : sign + amount;
  };
  const date = (): string =>
    language === 'en' && random() < 0.4 ? any(vague) : dateBetween(random, country, language, 2023, 2025);
  const told = memo(() => luhn(shape(['4##############'])));
  const halves = memo(() => phone(random, country));
  const official = memo(() => national(random, country));
  const [account, bankWord, branch] = shapes.bankShapes[country] ?? ['##########', 'BIC', '########'];
  const ipFour = (): string =>
    `${any([81, 92, 10, 203, 73, 187, 172])}.${[0, 0, 0].map(() => between(random, 1, 254)).join('.')}`;
  const agent = person('agent');

  const accounts = Object.entries(shapes.accountShapes).map(([name, from]): [string, Drawer] => [
    name,
    ['account', () => shape(from)],
  ]);
  const words = Object.entries(plain).map(([name, from]): [string, Drawer] => [name, [null, () => any(from)]]);
  return {
    ...Object.fromEntries([...accounts, ...words]),
    name: ['person', fullName],
    first: ['person', ({ first }) => first],
    last: ['person', ({ last }) => last],
    NAME: ['person', ({ first, last }) => `${first} ${last}`.toUpperCase()],
    nameRev: ['person', ({ first, last }) => `${last}, ${first}`],
    lastSpelled: ['person', ({ last }) => [...last.toUpperCase().replace(/[^\p{L}]/gu, '')].join('-')],
    agent: ['person', () => agent.first],
    agentName: ['person', () => fullName(agent)],
    title: [null, ({ title }) => title],
    herr: [null, ({ honorific }) => honorific],
    email: ['email', (who) => `${login(who)}@${any(mailDomains[country] as readonly string[])}`],
    workEmail: ['email', ({ first, last }) => `${ascii(first)}.${ascii(last)}@${work()}`],
    agentEmail: ['email', () => `${ascii(agent.first)}.${ascii(agent.last)}@${work()}`],
    emailSpoken: [
      'email',
      ({ first, last }) => `${ascii(first)} dot ${ascii(last)} at ${any(['gmail', 'yahoo'])} dot com`,
    ],
    phone: ['phone', () => phone(random, country)],
    phoneA: [
      'phone',
      () =>
        halves()
          .slice(0, -5)
          .replace(/[-. (]$/, ''),
    ],
    phoneB: [
      'phone',
      () =>
        halves()
          .slice(-5)
          .replace(/^[-. )]/, ''),
    ],
    phoneSpoken: [
      'phone',
      () => [...phone(random, country).replace(/\D/g, '')].map((digit) => spoken[Number(digit)]).join(' '),
    ],
    addr: ['address', () => address(random, country, ', ')],
    addrLines: ['address', () => address(random, country, '\n')],
    street: ['address', () => place(random, country).street],
    postcode: ['address', () => place(random, country).code],
    card: ['card', card],
    cardA: ['card', () => told().slice(0, 4)],
    cardB: ['card', () => told().slice(4, 8)],
    cardC: ['card', () => told().slice(8, 12)],
    cardD: ['card', () => told().slice(12)],
    iban: ['iban', () => iban(random, country)],
    natid: ['national-id', () => official().value],
    natidWord: [null, () => official().word],
    passport: ['national-id', () => shape(shapes.passportShapes)],
    licence: ['national-id', () => shape([shapes.licenceShapes[country] ?? 'B0#######'])],
    dob: ['birth-date', () => dateBetween(random, country, language, 1938, 2004)],
    org: ['organisation', firm],
    clinic: ['organisation', () => any(clinics[language] as readonly string[])],
    school: ['organisation', () => any(schools)],
    ip: ['ip', ipFour],
    ipSix: ['ip', () => shape(shapes.ipSixShapes)],
    mac: ['mac', mac],
    url: ['url', link(shapes.linkShapes)],
    reset: ['url', link(shapes.resetShapes)],
    label: ['url', link(shapes.labelShapes)],
    profile: ['url', link(shapes.profileShapes)],
    password: ['secret', password],
    pin: ['secret', () => shape(shapes.pinShapes)],
    otp: ['secret', () => shape(shapes.codeShapes)],
    cvv: ['secret', () => shape(['###'])],
    apikey: ['secret', () => shape(shapes.keyShapes)],
    imei: ['account', () => luhn(shape(['35############']))],
    bank: ['account', () => shape([account])],
    sort: ['account', () => shape([branch])],
    sortWord: [null, () => bankWord],
    plate: ['account', () => shape([shapes.plateShapes[country] ?? '@@ ### @@'])],
    user: ['account', login],
    price: [null, price],
    date: [null, date],
    time: [null, () => any(['9:30', '14:00', '11:45', '16:15', '18:00'])],
    month: [null, () => String(between(random, 1, 9))],
    qty: [null, () => String(between(random, 2, 14))],
  };
}

/** Draws each slot once a conversation; later mentions of it repeat what was drawn. */
export function createSlots(random: Random, country: string): (slot: string) => Slot {
  const person = createPeople(random, country, languages[country] ?? 'en');
  const drawers = createDrawers(random, country, person);
  const drawn = new Map<string, Slot>();
  return (slot) => {
    const known = drawn.get(slot);
    if (known !== undefined) return known;
    const [, base = '', number = ''] = /^([A-Za-z]+)(\d?)$/.exec(slot) ?? [];
    const drawer = drawers[base];
    if (drawer === undefined) throw new Error(`No slot is named "${slot}"`);
    const made: Slot = { kind: drawer[0], text: drawer[1](person(number)) };
    drawn.set(slot, made);
    return made;
  };
}
