// Account, order and other reference numbers, cards, bank accounts, device and network addresses, secrets.
import { ibanOf, luhn } from './checks.ts';
import { type Draw, words } from './draw.ts';
import type { Country } from './places.ts';

const patterns: Readonly<Record<string, string>> = {
  order: '11#-#######-####### ORD-###### %######## W%######## SO-%#### %###-%##### 2026-%#### EU%####### @@%#####',
  policy: 'HO-%###### POL%####### %#/%###/%## MTR%######## @@@-%###-%#### P%########@ KFZ%#######',
  claim: 'CLM-%###### C%#-%##### 26/%##### CL%####### %####-CL-%#',
  ticket: 'INC0%##### REQ%###### TKT-%#### HD-%##### CS-%####### %####### SR%###### INC-%####',
  tracking: '1Z%#@%#@%######## JD%################# @@%########GB %########### H%############## %##############',
  customer: '%####### KD-%##### C%####### CUST-%#### %## %## %## %#########',
  account: '%######### 8####### %###-%###-%## A-%####### 85%######## AC%######',
  meter: 'E%#@%##### G4@%####### %#@%###### 1EMH00%####### L%#@%####',
  booking: '@@%@%@ %@@%@@ %######### BK-%##### @@@%@@ RES%######',
  invoice: 'INV-%#### INV%###### RE-2026-%### %#######/26 F%######',
  member: '%########## M%####### ##%######## FF%#######',
  employee: 'E%##### %##### EMP-%#### P%####',
  tenancy: 'TEN-%#### T%#####/1 %#####/%#',
  patient: 'P-%##### MRN%##### %#######',
  imei: '35############%',
  serial: 'SN%#@@%#### C02@%##@@@%# 5CG%######@ PF%@@%##',
};

export const referenceKinds = Object.keys(patterns);
export const createReference = (draw: Draw, kind: string): string => {
  const known = patterns[kind];
  if (known === undefined) throw new Error(`Unknown reference "${kind}"`);
  if (kind === 'imei') {
    const digits = draw.fill('35############');
    return digits + luhn(digits);
  }
  return draw.fill(
    draw.pick(known.includes('## %## %') ? words(known.replace(' %## %## %## ', ' %##_%##_%## ')) : words(known)),
  );
};

const grouped = (text: string, size = 4): string => text.match(new RegExp(`.{1,${size}}`, 'g'))?.join(' ') ?? text;

export function createCard(draw: Draw): string {
  if (draw.chance(0.12)) {
    const digits = draw.fill(draw.pick(['37############', '34############']));
    const card = digits + luhn(digits);
    return draw.chance(0.6) ? card.replace(/(....)(......)/, '$1 $2 ') : card;
  }
  const digits = draw.fill(
    draw.pick(['4##############', '4##############', '51#############', '54#############', '55#############']),
  );
  const card = digits + luhn(digits);
  return draw.chance(0.6) ? grouped(card) : draw.chance(0.3) ? grouped(card).replaceAll(' ', '-') : card;
}

const accounts: Readonly<Record<string, readonly string[]>> = {
  GB: ['NWBK##############', 'BARC20############', 'LOYD30############', 'MIDL40############'],
  IE: ['AIBK93############', 'BOFI90############'],
  DE: ['%#################'],
  AT: ['20##############', '12##############'],
  FR: ['30006##################', '20041##################'],
  ES: ['2100################', '0049################'],
  IT: ['X05428###############', 'H03069###############'],
  NL: ['INGB0#########', 'RABO0#########', 'ABNA0#########'],
  PT: ['0035#################', '0007#################'],
  PL: ['1020####################', '1140####################'],
  SE: ['5000################', '6000################'],
};

export function createIban(draw: Draw, country: Country): string {
  const home = accounts[country] === undefined ? 'GB' : country;
  const iban = ibanOf(home, draw.fill(draw.pick(accounts[home] ?? [])));
  return draw.chance(0.65) ? grouped(iban) : iban;
}

export const createIp = (draw: Draw): string =>
  `${draw.pick([draw.int(11, 99), draw.int(101, 126), draw.int(128, 191), draw.int(193, 223)])}.${draw.int(0, 255)}.${draw.int(0, 255)}.${draw.int(1, 254)}`;
export const createInner = (draw: Draw): string =>
  draw.pick([
    `192.168.${draw.int(0, 20)}.${draw.int(2, 254)}`,
    `10.${draw.int(0, 60)}.${draw.int(0, 255)}.${draw.int(2, 254)}`,
  ]);
export const createIp6 = (draw: Draw): string =>
  draw.fill(
    draw.pick([
      '2a02:8%#0:%~~~:%~~~::%~',
      '2001:db8:%~~:%~::1%',
      '2a00:23c%:%~~~:%~01:~~~~:%~~~:~~~~:%~~~',
      'fe80::%~~~:~~ff:fe~~:~~~~',
    ]),
  );
export function createMac(draw: Draw): string {
  const mac = draw.fill('~~:~~:~~:~~:~~:~~');
  return draw.pick([
    mac,
    mac.toUpperCase(),
    mac.toUpperCase().replaceAll(':', '-'),
    mac.replaceAll(':', '').replace(/(....)(....)/, '$1.$2.'),
  ]);
}

const seeds = words(
  'correct velvet marble pumpkin orbit lemon canyon drift violin anchor saddle pepper glacier tunnel mirror ribbon hazard cactus walnut copper island meadow rocket spider thunder umbrella',
);
const pets = words('Biscuit Pickles Bramble Rufus Mittens Luna Ziggy Truffle Monty Nacho Pepper Waffles Tigger');
const secrets: Readonly<Record<string, (draw: Draw) => string>> = {
  password: (draw) =>
    draw.pick([
      () => `${draw.pick(pets)}${draw.int(1970, 2025)}${draw.pick(['!', '', '!!', '?'])}`,
      () =>
        `${draw.pick(['Summer', 'Winter', 'Autumn', 'Spring', 'Welcome'])}${draw.int(20, 26)}${draw.pick(['!', '#', '$'])}`,
      () => draw.fill('@?#??@%?!#'),
      () => `${draw.pick(seeds)}-${draw.pick(seeds)}-${draw.int(10, 99)}`,
      () => `${draw.pick(seeds)}${draw.pick(seeds)}${draw.int(1, 999)}`,
      () => draw.fill('%?@$??#@?&#?'),
    ])(),
  wifi: (draw) =>
    draw.pick([
      draw.fill('********'),
      draw.fill('~~~~~~~~~~'),
      `${draw.pick(seeds)}${draw.int(100, 999)}${draw.pick(seeds)}`,
    ]),
  pin: (draw) => draw.fill('####'),
  otp: (draw) => draw.fill(draw.pick(['######', '######', '### ###', 'G-######'])),
  apikey: (draw) =>
    draw.fill(
      draw.pick([
        'sk_live_?#@?#@?#??@#@?#?@@#?',
        'AKIA****************',
        'ghp_?@#??@#@??##@?@?#?@@?##?@?@??#@?#@',
        '~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~',
      ]),
    ),
  phrase: (draw) => Array.from({ length: 12 }, () => draw.pick(seeds)).join(' '),
  door: (draw) => draw.fill(draw.pick(['####', '####', 'C####', '####X', '#####'])),
  answer: (draw) => draw.pick(pets),
  cvv: (draw) => draw.fill('###'),
};
export const createSecret = (draw: Draw, kind: string): string => {
  const make = secrets[kind];
  if (make === undefined) throw new Error(`Unknown secret "${kind}"`);
  return make(draw);
};
