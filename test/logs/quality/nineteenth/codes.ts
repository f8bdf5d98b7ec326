import { grouped, imei } from './numbers.ts';
import { lines, type Random, shape, words } from './random.ts';

/** Shapes of numbers and codes of customers and their things, by slot. */
const shapes: Readonly<Record<string, readonly string[]>> = {
  acc: lines(`######## | #### #### | %######### | %## ### ### | ACC-###### | %####-##### | AC%####### | %###-###-### | ###### | A-%###### | %########### | 00##-######
    %#### #####`),
  cust: lines(
    '%####### | C-%##### | CUS####### | KD%##### | %##-###-### | CN ###### | %##### | cust_!!!!!!!! | K######## | %### ####',
  ),
  contract: lines(
    'V-######## | %##-######-## | CT####### | VN ######## | %######### | 20##/###### | CON-%####-^^ | K%#####/##',
  ),
  member: lines('M-###### | %#### | %####### | MBR-#####-^ | GM%##### | %###-#### | ^^###### | MEM %## ###'),
  loyal: lines('%######### | ### ### ### | ^^%####### | %### #### #### | LY-%######## | ####-####-## | FF %#######'),
  order:
    lines(`%##-#######-####### | ORD-###### | %##### | %######## | WEB%##### | ^^-%####-^^ | SO-###### | *****-***** | %###-##### | O-%######## | R%########
    20####-%### | ^^^%#####`),
  booking: lines(
    '%######### | BK-%##### | ^^*#*# | RES%###### | %####-%## | HTL-^^^-%### | #######-^ | %##.###.### | B%###^#',
  ),
  pnr: lines('^***^* | *^^**^ | ^^**#^ | ^#^#^^'),
  ticket: lines(
    'INC%###### | TKT-%#### | #%##### | CS-%####### | %######### | REQ%##### | SD-##### | HD%####-## | T%####### | SUP-%###',
  ).map((form) => (form.startsWith('#') ? form.slice(1) : form)),
  case: lines(
    'CAS-######-****** | %####### | C-20##-##### | CASE%##### | ^^/%####/## | %##/20 | RF%###### | %###-^^-### | CR#######',
  ),
  claim: lines(
    'CLM-###### | CL%####### | %#-######-## | ^^^/###### | 20##-CL-#### | %######## | C%###-####-^ | HC/%#####/#',
  ),
  policy: lines(
    'POL-####### | ^^ ######## | %##/######/# | P%########## | HO-###-####-%# | ^^^######## | %####-###### | MTR%######^ | LV %### ###',
  ),
  invoice: lines(
    'INV-##### | INV-20##-#### | RE%###### | F%####/## | %######## | %####-##### | IN%####### | FA-##-####',
  ),
  track:
    lines(`1Z***### ########## | ^^#########GB | ################ | JD############## | %### #### #### #### #### ## | ^^#########DE | TRK%######### |
    PKG-^^######## | %#########  | 00############`).map((form) => form.trim()),
  meter: lines(
    '^##^###### | %####### | E%## ##### | %^^^######## | K######## | ##-######-# | 1###############  | S##^ #####',
  ).map((form) => form.trim()),
  serial: lines(
    '^##^^###^^## | SN-######## | ^^^%#^#^#### | %######-^### | S/N***-****-*** | *********** | ^#^#-%##### | F##^^#^#^###',
  ).map((form) => form.replace('S/N', '')),
  student: lines('S%####### | %######## | STU-##### | %##-##-#### | U%##### | 20##%#### | ^%######^'),
  patient: lines('MRN %###### | P-%##### | %####### | PT%##### | H######## | %##-##-## | RX%######').map((form) =>
    form.replace('MRN ', ''),
  ),
  rx: lines('RX-%##### | %###### | %######-# | N%####### | %#### ####'),
  bic: lines(
    '^^^^GB2L | ^^^^DEFF### | ^^^^FRPP | ^^^^IE2D | ^^^^US33 | ^^^^NL2A | ^^^^ITM1 | ^^^^ESMM### | ^^^^SGSG | ^^^^PLPW | ^^^^SESS | ^^^^TRIS',
  ),
  sort: lines('##-##-## | ##-##-## | ## ## ## | ######'),
  employee: lines('E%#### | %##### | EMP-#### | PR%#### | %####-^^ | HR#####'),
  donor: lines('D-###### | DON%##### | %####### | SUP##### | GA-%####'),
  device: lines('LAP-%#### | ^^^-WS-#### | PC%##### | DESKTOP-******* | ^^^LT%###'),
};
export const codeNames = Object.keys(shapes);

const platesByLocale: Readonly<Record<string, readonly string[]>> = {
  us: ['^^^ ####', '%^^^###', '^^^-####', '^^## ^^^'],
  uk: ['^^2# ^^^', '^^7# ^^^', '^^1#^^^', '^%## ^^^'],
  ie: ['1%1-D-%####', '221-C-%###', '181 G %###', '152-KE-%##'],
  au: ['^^^ ##^', '^^^-###', '1^^ #^^', '### ^^#'],
  ca: ['^^^^ ###', '^^^ ###', '^^# #^^'],
  in: ['MH 12 ^^ ####', 'KA05^^####', 'DL 8C ^^ ####', 'TN-09-^^-####'],
  za: ['CA ###-###', '^^ ## ^^ GP', 'ND ######'],
  sg: ['S^^ #### ^', 'S^^####^'],
  de: ['L-^^ ###', 'HH ^^ ####', 'M-^^ %##', 'K ^^ ##'],
  at: ['W-%####^', 'GU ###^^'],
  fr: ['^^-###-^^', '^^ ### ^^'],
  es: ['#### &&&', '####-&&&', '####&&&'],
  it: ['^^ ###^^', '^^###^^'],
  nl: ['^-###-^^', '##-^^^-#', '^^-##-^^'],
  pt: ['##-^^-##', '^^-##-^^'],
  br: ['^^^#^##', '^^^-####'],
  pl: ['WA #####', 'KR %^^##', 'PO ####^'],
  se: ['^^^ ###', '^^^##^'],
  tr: ['34 ^^ ####', '06 ^^^ ##', '35 ^^^ ###'],
  ru: ['А###ВС77', 'К###ОМ 16', 'Т ### ЕН 63'],
  gr: ['ΙΚΡ-####', 'ΝΗΒ ####', 'ΥΖΑ####'],
};

export function code(random: Random, name: string): string {
  if (name === 'imei') {
    const whole = imei(random);
    return random.chance(0.3) ? grouped(whole, [2, 6, 6, 1]) : whole;
  }
  if (random.chance(0.12) && !['pnr', 'bic', 'sort', 'track'].includes(name)) {
    const prefix = random.chance(0.6) ? shape(random, random.pick(['^^', '^^^', '^'])) : '';
    const middle = prefix === '' ? '' : random.pick(['-', '', ' ', '/']);
    return prefix + middle + shape(random, `%${'#'.repeat(random.int(4, 9))}`);
  }
  const known = shapes[name];
  if (known === undefined) throw new Error(`No code "${name}"`);
  return shape(random, random.pick(known));
}
export function plate(random: Random, locale: string): string {
  return shape(random, random.pick(platesByLocale[locale] ?? ['^^^ ###']));
}

const common =
  words(`tiger monkey dragon sunshine purple orange rocket coffee banana summer winter autumn hunter silver golden pirate wizard cookie
  pepper ginger shadow forest river thunder garden castle guitar planet falcon marble bubble candle jungle velvet copper pebble lemon
  kitten puppy daisy biscuit waffle nugget pickle saturn neptune comet lantern anchor bridge meadow walnut cherry maple raven`);
const pets =
  words(`Biscuit Rufus Whiskers Bella Shadow Luna Pepper Ginger Smokey Daisy Max Coco Teddy Rosie Oscar Milo Nala Ziggy Pumpkin Bandit
  Marmalade Waffles Tigger Buttons Domino Freckles Snowy Patches Hugo Pickles Dumbledore Chewie Peanut Rocky Sasha Bruno`);
const memorables =
  words(`Lighthouse Tangerine Montreal Blackberry Snowdrop Caravan Rhubarb Kilimanjaro Pavlova Skylark Harlequin Nutmeg Toboggan
  Sandcastle Periwinkle Bonfire Gondola Mulberry Telescope Windmill Casablanca Dragonfly Honeycomb Trombone Marzipan Seahorse`);

function password(random: Random): string {
  const word = random.pick(common);
  const capital = word.charAt(0).toUpperCase() + word.slice(1);
  const other = random.pick(common);
  return random.pick([
    `${capital}${shape(random, '##')}!`,
    `${capital}${random.int(1960, 2026)}`,
    `${word}${shape(random, random.pick(['#', '##', '###', '####']))}`,
    `${capital}-${other}-${shape(random, '##')}`,
    `${word}${random.pick(['_', '.', '-', '@'])}${shape(random, '####')}`,
    shape(random, '!!!!!!!!!!'),
    `${shape(random, '!!!!')}$${shape(random, '!!!')}#${shape(random, '##')}`.replace(
      '#',
      random.pick(['!', '?', '&', '#']),
    ),
    word.replace('a', '4').replace('e', '3').replace('o', '0') + shape(random, '##!!'),
    `${capital}${other.charAt(0).toUpperCase()}${other.slice(1)}${shape(random, '%')}`,
    `${word}${other}${random.pick(pets)}`,
    `Welcome${shape(random, '####')}`,
    `${shape(random, '^~~#')}-${shape(random, '!!!!')}-${shape(random, '#~~^')}`,
  ]);
}

export const secretMakers: Readonly<Record<string, (random: Random) => string>> = {
  pass: password,
  pin: (random) => shape(random, random.pick(['####', '####', '####', '######', '#####'])),
  otp: (random) =>
    shape(random, random.pick(['######', '######', '######', '### ###', '###-###', '########', '####', '^^^###'])),
  word: (random) => (random.chance(0.5) ? random.pick(memorables) : random.pick([...common, ...pets])),
  pet: (random) => random.pick(pets),
  key: (random) =>
    shape(
      random,
      random.pick([
        'sk_live_!!!!!!!!!!!!!!!!!!!!!!!!',
        'ghp_!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!',
        'AKIA****************',
        '@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@',
        'pk_!!!!!!!!!!!!_!!!!!!!!!!!!',
        'xoxb-############-!!!!!!!!!!!!!!!!!!!!!!!!',
        'eyJhbGciOiJIUzI1NiJ9.!!!!!!!!!!!!!!!!!!!!!!.!!!!!!!!!!!!!!!!!!!!',
        '@@@@@@@@-@@@@-4@@@-a@@@-@@@@@@@@@@@@',
        'tok_!!!!!!!!!!!!!!!!',
        'glpat-!!!!!!!!!!!!!!!!!!!!',
        'key-@@@@@@@@@@@@@@@@@@@@@@@@',
        '!!!!!!!!!!!!!!!!!!!!!!!!!!!!==',
      ]),
    ),
  door: (random) =>
    shape(
      random,
      random.pick(['####', '####', 'C####', '####X', '####^', '#####', '######', '##-##-##', '*####', '#####']),
    ).replace('*', 'A'),
  wifi: (random) =>
    random.pick([
      password(random),
      `${random.pick(common)}-${random.pick(common)}-${shape(random, '##')}`,
      shape(random, '************'),
    ]),
  cvv: (random) => shape(random, '###'),
  recovery: (random) =>
    shape(random, random.pick(['****-****-****', '~~~~#-#~~~#', '#### ####', '@@@@@-@@@@@', '****-****', '########'])),
};
