// Numbers and codes of customers, contracts, journeys, parcels and devices.
import { luhnDigit, postalDigit, vinWithCheck, weightedSum } from './checks.ts';
import type { Locale } from './locale.ts';
import { type Name, plainLetters } from './names.ts';
import type { Random } from './random.ts';

const patterns: Readonly<Record<string, readonly string[]>> = {
  cust: [
    '~#######',
    '~### ####',
    '~##-###-###',
    'C-######',
    'CU######',
    '^^######',
    '~#########',
    '^######',
    '~## ### ###',
    'CUST-#####',
    'K-~##-####',
    '~#### ~####',
    '###-~#####-#',
    '10########',
    'KD######',
    '^^^-####',
    '~#####',
  ],
  member: [
    'M-#####',
    'MBR######',
    '~######',
    '^^ ### ###',
    '~#########',
    '~### #### ##',
    'MEM-####-^',
    '^^-####-####',
    '0######',
    '~###-###-###',
  ],
  loyal: [
    '~### ### ###',
    '####~#######',
    '^^#########',
    '~##########',
    '6### #### #### ###',
    '^^^ ### ### ###',
    '~### ~####',
  ],
  order: [
    '~##-#######-#######',
    '~#######',
    'ORD-######',
    '^^-#####-^^',
    'W~########',
    '~####-~###',
    '****-****',
    'R~########',
    '^^~#####',
    'SO######',
    '#####~',
    '2025-######',
    '^^^##-~###',
    '~### ### ###',
    'O-~####-##',
    '^~##-######',
  ],
  booking: [
    '*^*^**',
    '^*#^*^',
    '^^#^^#',
    '**^^#*',
    '~########',
    'BK-######',
    '#### ### ###',
    'RES~#####',
    '~###.###.###',
    '^^^^-###',
    'HB#######',
    '^#^#^#',
    '~######-^^',
    '^^^^^^',
  ],
  eticket: ['016 ##########', '125-##########', '220##########', '057 #### ######', '618-###########'],
  ticket: [
    'INC#######',
    'TKT-#####',
    'REQ######',
    '~######',
    'T-####-###',
    'SR~########',
    'HD-#####',
    '^^^-####',
    '#######-^',
    'SUP-~####',
    'RITM#######',
    '~####',
  ],
  kase: [
    'CAS-#####-****',
    '~#######',
    'C~####-##',
    '00######',
    'CS-~#####',
    '^^/####/##',
    '2025/#####',
    'CMP-######',
    'FOS~######',
    '^-~###-###',
  ],
  claim: [
    'CLM-#######',
    '~########',
    '^^##-######',
    'CL/######/^',
    '25-######-##',
    '^^^~#######',
    '~## ### ####',
    'SCH-######',
  ],
  policy: [
    'POL-########',
    '^^~########',
    'HH ### ### ###',
    '##/^^^/########',
    '~#########-##',
    'MOT~######',
    '^^^#-####-####',
    'P~#### #####',
    'LV.######.#',
    'H~##-###-##',
  ],
  inv: [
    'INV-#####',
    'INV~#####',
    '2025-####',
    '25/####',
    'RE-25-#####',
    'F######',
    '~#######',
    'IN######-#',
    '^^-2025-####',
    'FA25####',
  ],
  meter: [
    '~########',
    '#######',
    '^##^ #####',
    'E10BG#####',
    'S##^ #####',
    '1EMH00########',
    'L##^######',
    'G4^ #######',
  ],
  contract: [
    'V-~#######',
    '~####.#####',
    'CT-######',
    '####~#####',
    'AGR/25/####',
    '^^^-#######',
    '~## ### ### #',
    '4~########',
    'L-####-##',
  ],
  student: ['S#######', '~#######', 'u~######', 'STU-#####', '20######', '^^######', 's~######', 'ST-##-####'],
  patient: ['P-######', 'H######', '~######', '^######', 'PT~#####', '####/##', '00######'],
  employee: ['E~####', 'EMP-####', '~#####', 'P~######', '^^####', '00#####', 'W-~####'],
  serial: [
    'C02^*##*****',
    'SN-########',
    '5CG#######',
    '^^#*#*#*#',
    'PF#*****',
    '~#^##^######',
    'S/25-####-####',
    'R58^#######',
    'F~^^#***####',
    'MXL#######',
    '####-^^^-#####',
    'CN-0^##^#-#####',
  ],
  prescription: ['RX~######', '~######-#####', 'Rx#######', '^^#^^^-#####^-##^^#^', '0#######'],
  licencekey: ['*****-*****-*****-*****-*****', '****-****-****-****', '^^^#-#^^#-##^^-^^##'],
  gift: ['~### #### #### ####'.replace('~', '6'), '**** **** ****', 'GC-****-****', '****-****-****-****'],
  reference: [
    '^^######^',
    '~#########',
    'REF-#####',
    '^^^/####/^^',
    '##-####-##',
    '****#####',
    '^#######',
    '~####/~###',
    '#^^####',
    '####-####-#',
    '^^^^#####',
    'E25-######',
  ],
  refund: ['RMA-#####', 'RT~######', 'RMA~#####', 'R-####-##', 'RET######^', '~######R'],
  seat: ['~####~####', 'TM-####-####', '^^^#######', '~### #### ####'],
  loan: ['LN-#######', '~#########', 'MTG######', '00~#######', 'L~####-####', '~##-####-##'],
  vendor: ['V-#####', '~#####', 'VEND####', '10#####'],
};

function bankNumber(random: Random, locale: Locale): string {
  switch (locale) {
    case 'us':
      return random.shape(['~########', '~###########', '000#########', '~### #### ##', '~#########']);
    case 'uk':
    case 'ie':
      return random.shape(['~#######', '~### ####', '~#######', '## ## ## ##', '0#######']);
    case 'au':
      return random.shape(['~#####', '~########', '~### ####', '#### #####']);
    case 'ca':
      return random.shape(['~######', '#######', '~###-###']);
    case 'in':
      return random.shape(['~#############', '5010########', '~##########', '00##########']);
    case 'za':
      return random.shape(['~#########', '62#########', '40-####-####', '~########']);
    case 'sg':
      return random.shape(['~##-#####-#', '~##-~#####-###', '~########', '0##-######-#']);
    case 'br':
      return random.shape(['~####-#', '~#####-#', '00####-#']);
    case 'de':
      return random.shape(['~#########', '~######', '~### ### ##']);
    case 'tr':
      return random.shape(['~#######', '~###-~######', '~#######-5001']);
    case 'ru':
      return random.fill('40817810############');
    default:
      return random.shape(['~#########', '~########', '~## ### ###', '~###.##.###']);
  }
}

function routing(random: Random): string {
  const body = `${random.pick(['01', '02', '04', '06', '07', '11', '12', '26', '31', '32'])}${random.digits(6)}`;
  return body + String((10 - (weightedSum(body, [3, 7, 1, 3, 7, 1, 3, 7]) % 10)) % 10);
}

function branch(random: Random, locale: Locale): string {
  if (locale === 'us') return routing(random);
  if (locale === 'au') return random.fill('###-###');
  if (locale === 'in') return `${random.pick(['HDFC', 'ICIC', 'SBIN', 'UTIB', 'KKBK'])}0${random.digits(6)}`;
  if (locale === 'ca') return random.shape(['#####-00#', '00#-#####']);
  if (locale === 'za') return random.pick([random.fill('250###'), random.fill('63####'), random.fill('05####')]);
  if (locale === 'sg') return bic(random, 'SG');
  if (locale === 'br') return random.shape(['####', '####-#']);
  return random.shape(['##-##-##', '##-##-##', '## ## ##', '######']);
}

function bic(random: Random, country: string): string {
  const bank = random.letters('ABCDEFGHIKLMNOPRSTUVW', 4);
  return `${bank}${country}${random.fill('**')}${random.pick(['', '', 'XXX', random.fill('###')])}`;
}

const bicCountries: Readonly<Record<Locale, string>> = {
  ...{ us: 'US', uk: 'GB', ie: 'IE', au: 'AU', ca: 'CA', in: 'IN', za: 'ZA', sg: 'SG', de: 'DE', fr: 'FR' },
  ...{ es: 'ES', it: 'IT', nl: 'NL', br: 'BR', pl: 'PL', sv: 'SE', tr: 'TR', ru: 'RU', el: 'GR' },
};

function track(random: Random, locale: Locale): string {
  const post = random.digits(8);
  const country = bicCountries[locale];
  return random.pick([
    () => random.fill('1Z^##*##0#########'),
    () => random.fill('~### #### ####'),
    () => random.fill('~##############'),
    () =>
      `${random.letters('CELRUV', 1)}${random.letters('ABCDEFGHKLMNPQRSTWXYZ', 1)}${post}${postalDigit(post)}${country}`,
    () => random.fill('JD0002##########'),
    () => random.fill('JJD00039########'),
    () => random.fill('H00^^A#########'.replace('A', '^')),
    () => random.fill('9400 1### #### #### #### ##'),
    () => random.fill('TBA############'),
    () => random.fill('~############'),
    () => random.fill('00340434############'),
    () => random.fill('^^^^########'),
  ])();
}

export function drawHandle(random: Random, { first, last }: Name): string {
  const given = plainLetters(first) || 'user';
  const family = plainLetters(last) || 'kay';
  const odd = random.pick([
    'blue',
    'happy',
    'mad',
    'old',
    'tiny',
    'sir',
    'dj',
    'coach',
    'its',
    'real',
    'the',
    'night',
    'pixel',
    'green',
    'lucky',
  ]);
  const noun = random.pick([
    'fox',
    'panda',
    'runner',
    'baker',
    'owl',
    'rider',
    'gamer',
    'gardener',
    'wolf',
    'lynx',
    'crafts',
    'moth',
    'otter',
  ]);
  return random.pick([
    `${given}${family}${random.int(1, 99)}`,
    `${given}_${family}`,
    `${given.charAt(0)}${family}${random.int(1, 999)}`,
    `${given}.${family}`,
    `${odd}${noun}${random.int(1, 999)}`,
    `${odd}_${noun}`,
    `${given}${random.int(60, 2010)}`,
    `${family}${given.charAt(0)}`,
    `${given}-${noun}`,
    `x${given}x${random.int(1, 99)}`,
    `${odd}.${given}`,
    `${family}${random.int(1, 99)}_${noun}`,
  ]);
}

/** The value of a slot of numbers, or null where the slot is another one. */
export function drawCode(random: Random, locale: Locale, slot: string): string | null {
  const shapes = patterns[slot];
  if (shapes !== undefined) return random.shape(shapes);
  switch (slot) {
    case 'acct':
      return bankNumber(random, locale);
    case 'sort':
      return branch(random, locale);
    case 'bic':
      return bic(random, bicCountries[locale]);
    case 'track':
      return track(random, locale);
    case 'imei': {
      const body = `35${random.digits(12)}`;
      const whole = body + luhnDigit(body);
      return random.chance(0.75)
        ? whole
        : `${whole.slice(0, 2)}-${whole.slice(2, 8)}-${whole.slice(8, 14)}-${whole.slice(14)}`;
    }
    case 'iccid': {
      const body = `89${random.pick(['44', '01', '49', '33', '34', '61', '31', '48'])}${random.digits(14)}`;
      return body + luhnDigit(body);
    }
    case 'vin':
      return vinWithCheck(
        random.pick(['WVW', 'WBA', 'VF1', 'JTD', '1HG', 'KMH', 'SAL', 'ZFA']) +
          random.fill('^^^#^*^#######').replace(/O|I|Q/g, 'K'),
      );
    case 'mpan':
      return random.shape(['1# #### #### ###', '20##########', '1############', '10 ### ### ### ## ##']);
    case 'acctend':
      return random.shape(['####', '###', '####']);
    default:
      return null;
  }
}
