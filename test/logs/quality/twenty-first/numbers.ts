// Cards, bank accounts, identity numbers, phones and technical addresses with the check digits they carry in life.
import { asciiOf, type Person } from './names.ts';
import { type Random, shaped } from './random.ts';

export type Day = { readonly year: number; readonly month: number; readonly day: number };

const pad = (value: number, length = 2): string => String(value).padStart(length, '0');
const grouped = (digits: string, sizes: readonly number[], gap: string): string => {
  const parts: string[] = [];
  let at = 0;
  for (const size of sizes) {
    parts.push(digits.slice(at, at + size));
    at += size;
  }
  return parts.filter((part) => part !== '').join(gap);
};
const weighted = (digits: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0);

function luhn(body: string): string {
  let sum = 0;
  [...body].reverse().forEach((digit, at) => {
    const value = Number(digit) * (at % 2 === 0 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  });
  return body + ((10 - (sum % 10)) % 10);
}

export function drawCard(random: Random): string {
  if (random.chance(0.12)) {
    const amex = luhn(shaped(random, random.pick(['34############', '37############'])));
    return random.chance(0.7) ? grouped(amex, [4, 6, 5], ' ') : amex;
  }
  const body = random.pick([
    '4##############',
    '4##############',
    '51#############',
    '54#############',
    '2221###########',
  ]);
  const number = luhn(shaped(random, body));
  return grouped(number, [4, 4, 4, 4], random.pick([' ', ' ', ' ', '-', '', '']));
}

export const maskedCard = (random: Random): string =>
  shaped(
    random,
    random
      .pick([
        '4*** **** **** ####',
        'xxxx xxxx xxxx ####',
        'XXXX-XXXX-XXXX-####',
        '•••• ####',
        '.... ####',
        '5### 12xx xxxx ####',
        '**** ####',
        '************####',
      ])
      .replaceAll('*', '\u0001'),
  ).replaceAll('\u0001', '*');

const ibanShapes: Readonly<Record<string, string>> = {
  uk: 'GB^^^^##############',
  ie: 'IE^^^^##############',
  de: 'DE##################',
  at: 'AT################',
  ch: 'CH#################',
  fr: 'FR#######################',
  es: 'ES####################',
  it: 'IT^######################',
  pt: 'PT#####################',
  nl: 'NL^^^^##########',
  pl: 'PL########################',
  se: 'SE####################',
  tr: 'TR######0################',
};

export function drawIban(random: Random, locale: string): string {
  const shape = ibanShapes[locale] ?? random.pick(Object.values(ibanShapes));
  const country = shape.slice(0, 2);
  const body = shaped(random, shape.slice(2));
  let rest = 0;
  for (const sign of `${body}${country}00`) {
    const value = Number.parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  const whole = `${country}${pad(98 - rest)}${body}`;
  return random.chance(0.6) ? (whole.match(/.{1,4}/g) ?? []).join(' ') : whole;
}

export const drawBic = (random: Random, locale: string): string =>
  `${shaped(random, '^^^^')}${(ibanShapes[locale] ?? 'GB').slice(0, 2)}${shaped(random, random.pick(['2^', '^^', '^#']))}${random.chance(0.4) ? 'XXX' : ''}`;

const phones: Readonly<Record<string, string>> = {
  uk: '07### ######|07### ### ###|+44 7### ######|07#########|01%1 496 0###|020 7946 0###|01%## 4#####|+44(0)7### ### ###',
  us: '(%0#) 555-01##|%1#-555-####|+1 %4# 555 ####|%3#.555.####|(%2#) %##-####|%1#%######',
  ie: '08# ### ####|+353 8# ### ####|08#-#######|01 ### ####',
  au: '04## ### ###|+61 4## ### ###|(0%) 5550 ####|04########',
  nz: '02# ### ####|+64 21 ### ###|03 ### ####',
  ca: '(613) 555-01##|416-555-####|+1 604 555 ####',
  in: '+91 9#### #####|98########|+91-8#########|7#### #####',
  za: '08# ### ####|+27 7# ### ####|06########|021 ### ####',
  sg: '9### ####|+65 8### ####|8#######|6### ####',
  de: '0151 ########|+49 17# #######|0%## / ######|0176-########|(0%#4) ## ## ##|+49 (0) 2## #####',
  at: '+43 664 #######|0676 ### ## ##|0316 / ######',
  ch: '+41 79 ### ## ##|078 ### ## ##|044 ### ## ##',
  fr: '06 ## ## ## ##|+33 6 ## ## ## ##|07.##.##.##.##|04########|02 ## ## ## ##',
  es: '6## ### ###|+34 6## ## ## ##|9%# ## ## ##|6########',
  mx: '55 #### ####|+52 33 #### ####|81########',
  it: '3## ### ####|+39 34# #######|0%1 ######|33########',
  pt: '9%# ### ###|+351 91# ### ###|2%# ### ###|96#######',
  br: '(11) 9####-####|+55 21 9#### ####|(4%) 3###-####|119########',
  nl: '06-########|+31 6 ########|0%#-#######|06 ## ## ## ##',
  pl: '5## ### ###|+48 6## ### ###|22 ### ## ##|7########',
  se: '07#-### ## ##|+46 70 ### ## ##|031-## ## ##|07########',
  tr: '05## ### ## ##|+90 53# ### ## ##|0 5## ### ####|0 212 ### ## ##',
  ru: '+7 9## ###-##-##|8 (9##) ###-##-##|89#########',
};
export const drawPhone = (random: Random, locale: string): string =>
  shaped(random, random.pick((phones[locale] ?? phones.uk ?? '').split('|')));

const verhoeffMany =
  '0123456789123406789523401789563401289567401239567859876043216598710432765982104387659321049876543210';
const verhoeffTurn = '01234567891576283094580379614289160435279453126870428657390127938064157046913258';
function verhoeff(body: string): string {
  let check = 0;
  [...body].reverse().forEach((digit, at) => {
    const turned = Number(verhoeffTurn[((at + 1) % 8) * 10 + Number(digit)]);
    check = Number(verhoeffMany[check * 10 + turned]);
  });
  return body + '0432156789'[check];
}

function nationalId(random: Random, locale: string, born: Day): string {
  const six = `${pad(born.year % 100)}${pad(born.month)}${pad(born.day)}`;
  const body = (shape: string): string => shaped(random, shape);
  switch (locale) {
    case 'us':
      return body(random.pick(['%##-%#-%###', '%##-%#-%###', '%## %# %###', '%###%####'])).replace(/^9/, '4');
    case 'ie':
      return body(random.pick(['#######^', '#######^A', '#######^']));
    case 'au':
      return body('%## ### ###');
    case 'nz':
      return body('%##-###-###');
    case 'ca': {
      const sin = luhn(body('%#######'));
      return grouped(sin, [3, 3, 3], random.pick([' ', '-', ' ']));
    }
    case 'in':
      if (random.chance(0.4)) return body('^^^P^####^');
      return grouped(verhoeff(body('%##########').replace(/^1/, '7')), [4, 4, 4], random.pick([' ', ' ', '']));
    case 'za':
      return luhn(`${six}${body('####')}08`);
    case 'sg':
      return body(random.pick(['S#######', 'T#######'])) + random.pick([...'ABCDEFGHIZJ']);
    case 'de':
    case 'at':
    case 'ch':
      return locale === 'de'
        ? grouped(body('%##########'), [2, 3, 3, 3], random.pick([' ', '']))
        : locale === 'at'
          ? `${body('%###')} ${pad(born.day)}${pad(born.month)}${pad(born.year % 100)}`
          : body('756.####.####.##');
    case 'fr': {
      const first = `${random.pick(['1', '2'])}${six.slice(0, 4)}${pad(random.int(1, 95))}${pad(random.int(1, 580), 3)}${pad(random.int(1, 300), 3)}`;
      const key = pad(97 - Number(BigInt(first) % 97n));
      return grouped(first + key, [1, 2, 2, 2, 3, 3, 2], random.pick([' ', ' ', '']));
    }
    case 'es': {
      const digits = body('########');
      const letter = 'TRWAGMYFPDXBNJZSQVHLCKE'[Number(digits) % 23];
      return digits + random.pick(['', '-', '']) + letter;
    }
    case 'mx':
      return body(`^E^^${six}*#*`).replace(/^(.)/, '$1');
    case 'it': {
      const month = 'ABCDEHLMPRST'[born.month - 1];
      return body(`^^^^^^${pad(born.year % 100)}${month}${pad(born.day + (random.chance(0.5) ? 40 : 0))}^###^`);
    }
    case 'pt': {
      const digits = body('2#######');
      const rest = 11 - (weighted(digits, [9, 8, 7, 6, 5, 4, 3, 2]) % 11);
      return grouped(digits + (rest > 9 ? 0 : rest), [3, 3, 3], random.pick([' ', '']));
    }
    case 'br': {
      let digits = body('%########');
      for (const length of [9, 10]) {
        const weights = Array.from({ length }, (_, at) => length + 1 - at);
        digits += ((weighted(digits, weights) * 10) % 11) % 10;
      }
      return random.chance(0.6)
        ? `${digits.slice(0, 3)}.${digits.slice(3, 6)}.${digits.slice(6, 9)}-${digits.slice(9)}`
        : digits;
    }
    case 'nl':
      for (;;) {
        const digits = body('%#######');
        const last = weighted(digits, [9, 8, 7, 6, 5, 4, 3, 2]) % 11;
        if (last < 10) return digits + last;
      }
    case 'pl': {
      const month = pad(born.month + (born.year >= 2000 ? 20 : 0));
      const digits = `${six.slice(0, 2)}${month}${six.slice(4)}${body('####')}`;
      return digits + ((10 - (weighted(digits, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10);
    }
    case 'se': {
      const last = luhn(`${six}${body('###')}`).slice(6);
      return `${random.chance(0.5) ? born.year : six.slice(0, 2)}${six.slice(2)}-${last}`;
    }
    case 'tr': {
      const digits = body('%########');
      const odd = weighted(digits, [1, 0, 1, 0, 1, 0, 1, 0, 1]);
      const even = weighted(digits, [0, 1, 0, 1, 0, 1, 0, 1]);
      const tenth = (((odd * 7 - even) % 10) + 10) % 10;
      return `${digits}${tenth}${(odd + even + tenth) % 10}`;
    }
    case 'ru':
      return body(random.pick(['###-###-### ##', '############', '45## ######']));
    default: {
      const shape = random.pick(['## ## ##', '######', '## ## ##', '######']);
      return `${random.pick(['AB', 'CE', 'JK', 'NR', 'PW', 'SH', 'TY', 'WM'])}${shape.includes(' ') ? ' ' : ''}${body(shape)}${shape.includes(' ') ? ' ' : ''}${random.pick([...'ABCD'])}`;
    }
  }
}
export const drawNationalId = nationalId;

export function drawHealthId(random: Random, locale: string): string {
  if (locale === 'de') return shaped(random, '^#########');
  if (locale === 'au') return shaped(random, '%### ##### #');
  if (locale === 'us') return shaped(random, random.pick(['^^^#########', '1^^%-^^%-^^##', 'XK^#########']));
  for (;;) {
    const digits = shaped(random, '%########');
    const rest = 11 - (weighted(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11);
    if (rest !== 10) return grouped(`${digits}${rest % 11}`, [3, 3, 4], random.pick([' ', ' ', '']));
  }
}

const passports: Readonly<Record<string, string>> = {
  uk: '#########',
  us: '^########',
  ie: '^^#######',
  au: 'P^#######',
  in: '^#######',
  de: 'C*%**#*#%',
  fr: '##^^#####',
  es: '^^^######',
  it: 'Y^#######',
  nl: 'N^*****%#',
  pl: 'E^#######',
  br: '^^######',
  tr: 'U########',
  ru: '7# #######',
  sg: 'K#######^',
};
export const drawPassport = (random: Random, locale: string): string =>
  shaped(random, passports[locale] ?? '^^#######');

export function drawLicence(random: Random, locale: string, { surname }: Person, born: Day): string {
  if (locale === 'us') return shaped(random, random.pick(['^###-####-####', 'D#######', '########', '^#########']));
  if (locale === 'de') return shaped(random, '^##*****#%#');
  if (locale !== 'uk') return shaped(random, random.pick(['^^ #######', '#########', '##^^#####']));
  const first = asciiOf(surname).toUpperCase().slice(0, 5).padEnd(5, '9');
  const year = pad(born.year % 100);
  return `${first}${year[0]}${pad(born.month)}${pad(born.day)}${year[1]}${shaped(random, '^^9^^')}`;
}

const plates: Readonly<Record<string, string>> = {
  uk: '^^## ^^^|^^##^^^|^### ^^^',
  us: '%^^^###|^^^-####|^^^ ###',
  ie: '##1-D-#####|##2-G-####|##1-C-####',
  au: '^^^-##^|#^^-#^^',
  in: 'KA ## ^^ ####|MH##^^####|DL #C ^^ ####',
  za: '^^ ## ^^ GP|CA ###-###',
  sg: 'S^^ #### ^',
  de: 'K-^^ ###|HH-^ ####|M-^^ %##|WÜ-^ ##',
  fr: '^^-###-^^',
  es: '#### ^^^|####^^^',
  it: '^^###^^|^^ ### ^^',
  pt: '##-^^-##|^^-##-^^',
  br: '^^^#^##|^^^-####',
  nl: '^^-###-^|##-^^-##|^-###-^^',
  pl: 'KR #^^##|WA #####|PO ##^^#',
  se: '^^^ ###|^^^##^',
  tr: '34 ^^^ ##|06 ^^ ###|35 ^ ####',
  ru: 'А###ВС 66|К###МН 159',
};
export const drawPlate = (random: Random, locale: string): string =>
  shaped(random, random.pick((plates[locale] ?? plates.uk ?? '').split('|')));

export const drawVin = (random: Random): string =>
  shaped(
    random,
    `${random.pick(['WVWZZZ', 'WBA#^#', 'VF1^^#', 'SAJ^^#', '1HGC^#', 'JTD^##', 'TMB^^#', 'ZFA###'])}**^*^######`,
  )
    .replace(/[IOQ]/g, 'X')
    .slice(0, 17);

export const drawImei = (random: Random): string => {
  const imei = luhn(shaped(random, `35${'#'.repeat(12)}`));
  return random.chance(0.25) ? grouped(imei, [2, 6, 6, 1], ' ') : imei;
};

export function drawIp(random: Random): string {
  if (random.chance(0.3)) {
    const own = random.pick(['10.%#.%#.%##', '192.168.%.%#', '192.168.1.1##', '172.16.%#.%#', '192.168.178.%#']);
    return shaped(random, own).replace(/\d{3,}/g, (part) => String(Math.min(Number(part), 250)));
  }
  return [
    random.pick([31, 46, 62, 77, 81, 86, 92, 109, 151, 176, 188, 203, 212]),
    random.int(0, 255),
    random.int(0, 255),
    random.int(1, 254),
  ].join('.');
}
export const drawIp6 = (random: Random): string =>
  shaped(
    random,
    random.pick([
      '2a02:8108:&&&:&&&&::&&',
      '2001:db8:&&&&:&::&&&&',
      '2a00:23c&:&&&&:&&00:&&&&:&&&&:&&&&:&&&&',
      'fe80::&&&&:&&ff:fe&&:&&&&',
    ]),
  );
export const drawMac = (random: Random): string => {
  const mac = shaped(
    random,
    random.pick(['&&:&&:&&:&&:&&:&&', '&&-&&-&&-&&-&&-&&', '&&:&&:&&:&&:&&:&&', '&&&&.&&&&.&&&&', '&&&&&&&&&&&&']),
  );
  return random.chance(0.5) ? mac.toUpperCase() : mac;
};
