import type { SpanKind } from '../../../../src/shared/logs.ts';
import { code, codeNames, plate, secretMakers } from './codes.ts';
import { firm, firmKinds } from './firms.ts';
import { cardDigits, cardMasked, cardWritten, iban, nationalId, nhsNumber, routingNumber } from './numbers.ts';
import {
  birthWritten,
  firstOf,
  languageOf,
  monthName,
  type Person,
  personOf,
  plainLetters,
  surnameOf,
} from './people.ts';
import { type Place, phoneIn, placeIn } from './places.ts';
import { type Random, shape, words } from './random.ts';

export type Scene = {
  readonly random: Random;
  readonly locale: string;
  readonly filled: Map<string, string>;
  readonly people: Map<string, Person>;
  readonly places: Map<string, Place>;
  readonly cards: Map<string, string>;
};
type Slot = { readonly kind: SpanKind | null; readonly make: (scene: Scene, number: string) => string };

function kept<T>(map: Map<string, T>, key: string, make: () => T): T {
  const known = map.get(key) ?? make();
  map.set(key, known);
  return known;
}
const person = (scene: Scene, number: string): Person =>
  kept(scene.people, number, () => personOf(scene.random, scene.locale));
const place = (scene: Scene, number: string): Place =>
  kept(scene.places, number, () => placeIn(scene.random, scene.locale));
const card = (scene: Scene, number: string): string => kept(scene.cards, number, () => cardDigits(scene.random));

const webmail =
  words(`gmail.com gmail.com outlook.com hotmail.com yahoo.com icloud.com proton.me fastmail.com gmx.net live.com mail.com me.com
  googlemail.com aol.com zoho.com tutanota.com`);
const webmailOf: Readonly<Record<string, readonly string[]>> = {
  de: ['web.de', 'gmx.de', 't-online.de'],
  at: ['gmx.at', 'aon.at'],
  fr: ['orange.fr', 'free.fr', 'laposte.net'],
  es: ['hotmail.es', 'telefonica.net'],
  it: ['libero.it', 'virgilio.it'],
  nl: ['ziggo.nl', 'kpnmail.nl'],
  pt: ['sapo.pt'],
  br: ['uol.com.br', 'bol.com.br'],
  pl: ['wp.pl', 'onet.pl', 'o2.pl'],
  se: ['telia.com', 'hotmail.se'],
  tr: ['mynet.com', 'hotmail.com.tr'],
  ru: ['mail.ru', 'yandex.ru', 'bk.ru'],
  gr: ['otenet.gr', 'yahoo.gr'],
  uk: ['btinternet.com', 'hotmail.co.uk', 'sky.com'],
  ie: ['eircom.net'],
  au: ['bigpond.com', 'optusnet.com.au'],
  in: ['rediffmail.com'],
};
const ends: Readonly<Record<string, string>> = {
  uk: 'co.uk',
  us: 'com',
  au: 'com.au',
  za: 'co.za',
  nz: 'co.nz',
  in: 'co.in',
  br: 'com.br',
  sg: 'com.sg',
  gr: 'gr',
};

function firmOf(scene: Scene, kind: string): string {
  const { random, locale } = scene;
  return firm(random, languageOf(locale), kind, {
    surname: () => surnameOf(random, locale),
    first: () => firstOf(random, locale),
    town: () => placeIn(random, locale).town,
  });
}
function domain({ random, locale }: Scene): string {
  const base = plainLetters(
    random.pick([
      surnameOf(random, locale),
      `${surnameOf(random, locale)}${random.pick(['group', 'consulting', 'design', 'home', 'works'])}`,
    ]),
  );
  return `${base}.${random.pick([ends[locale] ?? locale, 'com', 'net', 'org'])}`;
}
function handle({ random }: Scene, { first, last }: Person): string {
  const one = plainLetters(first);
  const other = plainLetters(last);
  return random.pick([
    `${one}${other}`,
    `${one}_${other}`,
    `${one}.${other}${shape(random, '#')}`,
    `${one.charAt(0)}${other}`,
    `${one}${shape(random, '##')}`,
    `${other}${one.charAt(0)}${shape(random, '##')}`,
    `${random.pick(['the', 'its', 'mr', 'team', 'xx'])}${one}${shape(random, '##')}`,
    `${random.pick(['blue', 'night', 'lucky', 'wild', 'tiny', 'retro', 'salty'])}${random.pick(['fox', 'panda', 'rider', 'baker', 'owl', 'surfer', 'gamer'])}${shape(random, '##')}`,
  ]);
}
function email(scene: Scene, one: Person): string {
  const { random, locale } = scene;
  const first = plainLetters(one.first);
  const last = plainLetters(one.last);
  const name = random.pick([
    `${first}.${last}`,
    `${first}.${last}`,
    `${first}${last}`,
    `${first.charAt(0)}${last}`,
    `${first.charAt(0)}.${last}`,
    `${first}_${last}${shape(random, '##')}`,
    `${first}${shape(random, '##')}`,
    `${last}.${first}`,
    `${first}${last}${random.int(60, 99)}`,
    handle(scene, one),
  ]);
  return `${name}@${random.pick([random.pick(webmail), random.pick(webmailOf[locale] ?? webmail), domain(scene)])}`;
}
function url(scene: Scene, one: Person): string {
  const { random } = scene;
  const who = handle(scene, one).replace('.', '-');
  const host = domain(scene);
  return random.pick([
    `https://www.linkedin.com/in/${plainLetters(one.first)}-${plainLetters(one.last)}-${shape(random, '@@@@@@')}`,
    `https://www.facebook.com/${who}`,
    `instagram.com/${who}`,
    `https://github.com/${who}`,
    `www.${host}/people/${plainLetters(one.first)}-${plainLetters(one.last)}`,
    `https://my.${host}/account/${shape(random, '%#######')}`,
    `https://${host}/profile/${who}`,
    `https://portal.${host}/users/${shape(random, '%#####')}/documents`,
    `https://www.strava.com/athletes/${shape(random, '%#######')}`,
    `https://${host}/u/${who}?tab=orders`,
  ]);
}
function tokenUrl(scene: Scene): string {
  const { random } = scene;
  const host = domain(scene);
  return random.pick([
    `https://${host}/reset?token=${shape(random, '!!!!!!!!!!!!!!!!!!')}`,
    `https://login.${host}/magic/${shape(random, '@@@@@@@@@@@@@@@@')}`,
    `https://${host}/verify?uid=${shape(random, '%#####')}&code=${shape(random, '!!!!!!!!!!')}`,
    `https://pay.${host}/i/${shape(random, '!!!!!!!!!!!!')}`,
    `https://track.${host}/?n=${shape(random, '^^#########')}`,
    `https://files.${host}/s/${shape(random, '!!!!!!!!!!!!!!!')}`,
    `https://${host}/manage-booking?ref=${shape(random, '^^#^#^')}&sig=${shape(random, '@@@@@@@@')}`,
    `https://meet.${host}/j/${shape(random, '%##########')}?pwd=${shape(random, '!!!!!!!!!!!!')}`,
  ]);
}
function ip({ random }: Scene): string {
  const part = (): number => random.int(1, 254);
  return random.pick([
    `192.168.${random.int(0, 20)}.${part()}`,
    `10.${part()}.${part()}.${part()}`,
    `172.${random.int(16, 31)}.${part()}.${part()}`,
    `${random.int(31, 95)}.${part()}.${part()}.${part()}`,
    `${random.int(101, 168)}.${part()}.${part()}.${part()}`,
    `${random.int(176, 191)}.${part()}.${part()}.${part()}`,
    shape(random, '2a02:@@@:@@@@:@@@@::%'),
    shape(random, `2001:%@@:@@@@:%@@::%@`),
    shape(random, 'fe80::%@@@:%@@@:fe%@:%@@@'),
    shape(random, '2600:%@@@:%@@@:%@@@:%@@@:%@@@:%@@@:%@@@'),
  ]);
}
function mac({ random }: Scene): string {
  const hex = shape(random, '@@@@@@@@@@@@');
  const paired = (between: string): string => (hex.match(/../g) ?? []).join(between);
  return random.pick([
    paired(':'),
    paired(':').toUpperCase(),
    paired('-').toUpperCase(),
    paired('-'),
    (hex.match(/..../g) ?? []).join('.'),
    hex.toUpperCase().replace(/^\d/, 'A'),
  ]);
}

const money: Readonly<Record<string, (amount: string) => string>> = {
  us: (amount) => `$${amount}`,
  ca: (amount) => `$${amount}`,
  au: (amount) => `$${amount}`,
  nz: (amount) => `$${amount}`,
  sg: (amount) => `S$${amount}`,
  uk: (amount) => `£${amount}`,
  ie: (amount) => `€${amount}`,
  in: (amount) => `Rs ${amount}`,
  za: (amount) => `R${amount}`,
  pl: (amount) => `${amount.replace('.', ',')} zł`,
  se: (amount) => `${amount.split('.')[0] ?? ''} kr`,
  tr: (amount) => `${amount.replace('.', ',')} TL`,
  ru: (amount) => `${amount.split('.')[0] ?? ''} руб`,
  br: (amount) => `R$ ${amount.replace('.', ',')}`,
};
function price({ random, locale }: Scene): string {
  const amount = `${random.int(3, random.pick([40, 120, 900]))}.${random.pick(['00', '50', '99', '95', shape(random, '##')])}`;
  const written = money[locale] ?? ((text: string) => `${text.replace('.', ',')} €`);
  return written(random.chance(0.3) && locale !== 'se' ? (amount.split('.')[0] ?? amount) : amount);
}
function date({ random, locale }: Scene): string {
  const language = languageOf(locale);
  const [day, month, year] = [random.int(1, 28), random.int(1, 12), random.int(2023, 2026)];
  const name = monthName(language, month);
  if (locale === 'us')
    return random.pick([`${name} ${day}`, `${month}/${day}`, `${month}/${day}/${year}`, `${name.slice(0, 3)} ${day}`]);
  if (language === 'en')
    return random.pick([`${day} ${name}`, `${day}/${month}`, `${day}/${month}/${year}`, `${day} ${name} ${year}`]);
  if (language === 'de')
    return random.pick([`${day}.${month}.`, `${day}. ${name}`, `${day}.${month}.${year}`]).replace(/\.$/, '.');
  if (language === 'es' || language === 'pt') return random.pick([`${day} de ${name}`, `${day}/${month}/${year}`]);
  if (language === 'sv') return random.pick([`${day} ${name}`, `${day}/${month}`]);
  return random.pick([`${day} ${name}`, `${day} ${name} ${year}`, `${day}.${month}.${year}`]);
}
function time({ random, locale }: Scene): string {
  const minute = random.pick(['00', '15', '30', '45', '05', '20', '40', '50']);
  const hour = random.int(7, 21);
  if (['us', 'ca', 'au', 'in'].includes(locale)) {
    return `${hour > 12 ? hour - 12 : hour}${minute === '00' ? '' : `:${minute}`}${random.pick([' ', ''])}${hour > 11 ? 'pm' : 'am'}`;
  }
  return `${hour}:${minute}`;
}

const fixed = (kind: SpanKind | null, make: Slot['make']): Slot => ({ kind, make });
const slots: Readonly<Record<string, Slot>> = {
  name: fixed('person', (scene, number) => person(scene, number).full),
  first: fixed('person', (scene, number) => person(scene, number).first),
  last: fixed('person', (scene, number) => person(scene, number).last),
  reversed: fixed('person', (scene, number) => `${person(scene, number).last}, ${person(scene, number).first}`),
  kin: fixed('person', (scene, number) => `${firstOf(scene.random, scene.locale)} ${person(scene, number).last}`),
  agent: fixed('person', (scene, number) => person(scene, `agent${number}`).first),
  agentname: fixed('person', (scene, number) => person(scene, `agent${number}`).full),
  email: fixed('email', (scene, number) => email(scene, person(scene, number))),
  workmail: fixed('email', (scene, number) => {
    const one = person(scene, number);
    return `${plainLetters(one.first)}.${plainLetters(one.last)}@${domain(scene)}`;
  }),
  phone: fixed('phone', ({ random, locale }) => phoneIn(random, locale)),
  iban: fixed('iban', ({ random, locale }) =>
    iban(random, { uk: 'GB', ie: 'IE', se: random.pick(['SE', 'DK']) }[locale] ?? locale.toUpperCase()),
  ),
  ip: fixed('ip', ip),
  mac: fixed('mac', mac),
  url: fixed('url', (scene, number) => url(scene, person(scene, number))),
  link: fixed('url', tokenUrl),
  card: fixed('card', (scene, number) => cardWritten(scene.random, card(scene, number))),
  masked: fixed('card', (scene, number) => cardMasked(scene.random, card(scene, number))),
  four: fixed('card', (scene, number) => card(scene, number).slice(-4)),
  nid: fixed('national-id', (scene, number) => nationalId(scene.random, scene.locale, person(scene, number).born)),
  nhs: fixed('national-id', ({ random }) => nhsNumber(random)),
  passport: fixed('national-id', ({ random, locale }) =>
    shape(
      random,
      random.pick(
        locale === 'ru'
          ? ['## ## ######', '7# #######']
          : ['^########', '#########', '^^#######', '^#######', 'C#^^##^^#', '^^######'],
      ),
    ),
  ),
  licence: fixed('national-id', ({ random }) =>
    shape(
      random,
      random.pick([
        '^#######',
        '^###-####-####',
        '########',
        '^^^^^%###%#^^#^^',
        '^##-##-####',
        'DL-#########',
        '%## ### ###',
      ]),
    ),
  ),
  health: fixed('national-id', ({ random }) =>
    shape(
      random,
      random.pick(['^#########', '%### ##### %', '#^#^-^#^-^^##', '^^^#########', '%###-###-###-^^', 'HI#########']),
    ),
  ),
  addr: fixed('address', (scene, number) => place(scene, number).whole),
  street: fixed('address', (scene, number) => place(scene, number).street),
  zip: fixed('address', (scene, number) => place(scene, number).postcode),
  flat: fixed('address', (scene, number) => place(scene, number).flat),
  town: fixed(null, (scene, number) => place(scene, number).town),
  dob: fixed('birth-date', (scene, number) => birthWritten(scene.random, scene.locale, person(scene, number).born)),
  childdob: fixed('birth-date', ({ random, locale }) =>
    birthWritten(random, locale, { year: random.int(2008, 2022), month: random.int(1, 12), day: random.int(1, 28) }),
  ),
  user: fixed('account', (scene, number) => handle(scene, person(scene, number))),
  plate: fixed('account', ({ random, locale }) => plate(random, locale)),
  imei: fixed('account', ({ random }) => code(random, 'imei')),
  routing: fixed('account', ({ random }) => routingNumber(random)),
  bankno: fixed('account', ({ random, locale }) =>
    shape(
      random,
      random.pick(
        locale === 'us'
          ? ['%#########', '%###########', '000%########']
          : ['########', '#### ####', '%#######', '%########'],
      ),
    ),
  ),
  answer: fixed('secret', ({ random, locale }) =>
    random.pick([surnameOf(random, locale), firstOf(random, locale), placeIn(random, locale).town]),
  ),
  maiden: fixed('secret', ({ random, locale }) => surnameOf(random, locale)),
  price: fixed(null, price),
  date: fixed(null, date),
  time: fixed(null, time),
  expiry: fixed(null, ({ random }) => `${String(random.int(1, 12)).padStart(2, '0')}/${random.int(26, 31)}`),
  qty: fixed(null, ({ random }) => String(random.int(2, 12))),
  num: fixed(null, ({ random }) => String(random.int(13, 900))),
  big: fixed(null, ({ random }) => String(random.int(1000, 98000))),
  reading: fixed(null, ({ random }) => shape(random, random.pick(['%####', '%###', '%#####']))),
  pct: fixed(null, ({ random }) => `${random.int(2, 85)}%`),
  ver: fixed(
    null,
    ({ random }) => `${random.int(1, 18)}.${random.int(0, 14)}${random.pick(['', `.${random.int(0, 30)}`])}`,
  ),
  err: fixed(null, ({ random }) =>
    shape(
      random,
      random.pick([
        'E-%##',
        '0x8007####',
        'ERR_%###',
        '%##',
        'E%#',
        'F-%##',
        'ORA-0%###',
        'HTTP 50%',
        '^%-%#',
        'err %###',
      ]),
    ),
  ),
  model: fixed(null, ({ random }) =>
    shape(random, random.pick(['^^-%###', '^%##', '^^%##^', '^^^-%#0', '%##0^', '^%0 Pro', '^^ %#00'])),
  ),
  size: fixed(null, ({ random }) => `${random.int(20, 240)} x ${random.int(20, 200)} cm`),
};

export function fill(scene: Scene, token: string): string {
  const [, name = '', number = ''] = /^([a-z]+)(\d*)$/.exec(token) ?? [];
  const slot = slots[name] ?? listed(name);
  const text = kept(scene.filled, token, () => slot.make(scene, number));
  return slot.kind === null ? text : `[[${slot.kind}:${text}]]`;
}
function listed(name: string): Slot {
  if (firmKinds.includes(name)) return fixed('organisation', (scene) => firmOf(scene, name));
  if (codeNames.includes(name)) return fixed('account', ({ random }) => code(random, name));
  const secret = secretMakers[name];
  if (secret !== undefined) return fixed('secret', ({ random }) => secret(random));
  throw new Error(`No slot "${name}"`);
}
