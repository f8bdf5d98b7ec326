// Phones, cards, bank numbers, references and secrets.
import { luhnDigit } from './identity.ts';
import { between, fill, oneOf, pick, type Random, shuffled } from './random.ts';

const mobiles: Readonly<Record<string, string>> = {
  gb: '07### ######|07### ### ###|07#########|+44 7### ######|+447#########|+44 (0)7### ######',
  us: '(9%%) 5##-####|5%%-%##-####|4%%.%##.####|+1 6%% %## ####|7%%%######|1-8%%-%##-####',
  ca: '(416) %##-####|604-%##-####|+1 902 %## ####|514.%##.####|403%######',
  au: '04## ### ###|04########|+61 4## ### ###|(03) 9### ####|04## ######',
  ie: '08% ### ####|087 #######|+353 86 ### ####|0851######|01 %## ####',
  in: '+91 98### #####|97########|+91-99########|0 94### #####|+9188########',
  de: '0151 ########|+49 176 ########|0171/#######|030 #######|0221 / ######|+4915#########|0162-#######',
  fr: '06 ## ## ## ##|07 ## ## ## ##|+33 6 ## ## ## ##|06.##.##.##.##|06########|+336########',
  es: '6## ### ###|6## ## ## ##|+34 6## ## ## ##|6########|91 %## ## ##|+346########',
  it: '3%# ### ####|+39 34# #######|33#-#######|3%########|02 #### ####|+39 06 ########',
  pt: '91# ### ###|93#######|+351 96# ### ###|21# ### ###|+35191#######',
  br: '(11) 9####-####|+55 21 9####-####|(41) 9 ####-####|11 9########',
  nl: '06-########|06 ## ## ## ##|+31 6 ########|06########|020-#######|+316########',
  pl: '5## ### ###|6########|+48 7## ### ###|+48 5########|22 ### ## ##|60#-###-###',
  sv: '070-### ## ##|073-#######|+46 70 ### ## ##|072 ### ## ##|08-### ## ##|076#######',
  no: '9## ## ###|4## ## ###|+47 9## ## ###|9#######|+47 4#######|22 ## ## ##',
  fi: '040 ### ####|+358 50 ### ####|044 #######|0400 ######|050-#######|+35840#######',
};

export function phone(random: Random, country: string): string {
  return fill(random, oneOf(random, mobiles[country] ?? ''));
}

export function cardNumber(random: Random): string {
  const body = fill(random, pick(random, ['4##############', '5%%%###########', '4##############', '37############']));
  const full = body + luhnDigit(body);
  const gap = pick(random, [' ', ' ', '-', '']);
  if (full.length === 15) return full.replace(/(.{4})(.{6})(.{5})/, `$1${gap}$2${gap}$3`);
  return full.replace(/(.{4})(?=.)/g, `$1${gap}`);
}

const accounts: Readonly<Record<string, string>> = {
  gb: 'GB@@@@##############',
  ie: 'IE@@@@##############',
  de: 'DE##################',
  fr: 'FR##########*########*###',
  es: 'ES####################',
  it: 'IT@######################',
  pt: 'PT#####################',
  nl: 'NL@@@@##########',
  pl: 'PL########################',
  sv: 'SE####################',
  no: 'NO###########',
  fi: 'FI##############',
};

export function iban(random: Random, country: string): string {
  const filled = fill(random, accounts[country] ?? pick(random, [accounts.gb, accounts.de, accounts.ie]) ?? '');
  const [land, body] = [filled.slice(0, 2), filled.slice(2)];
  const spelled = `${body}${land}00`.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  const full = `${land}${String(98 - Number(BigInt(spelled) % 97n)).padStart(2, '0')}${body}`;
  return random() < 0.6 ? full.replace(/(.{4})(?=.)/g, '$1 ') : full;
}

const references: Readonly<Record<string, string>> = {
  order: '#######|10######|ORD-######|W########|@@-#####-##|4##-#######-#######|SO######|A###-####',
  ticket: 'CAS-#####-@*@*@*|TK#######|8######|INC00#####|REQ-####-####|T-2025/####',
  cust: 'C######|#### ####|K-#######|20######|CU/#####/@|1#########',
  policy: 'TRV/####/######|POL-########|@@######@|HX ### ### ##|##-####-#####|P20######',
  claim: 'CLM-######|C/2024/#####|CL########|SI-####-@@|9######-1',
  meter: 'S##@#######|G4A########|1ESY##########|E##@#######|########',
  booking: '@*@@*#|@@#@*@|*@@#@@|@#*@@*',
  rental: 'R-########|#########@@#|RES ######|@@#######',
  tracking: 'JD0146##########|1Z###*##########|@@#########GB|00340#############|TRK-####-####|#### #### ####',
  student: 's#######|20######|@@####|u######|B00######|S-#######',
  emp: 'E#####|#######|EMP-####|P00####|@@####',
  member: '########|M-######|GYM#####|#### ######|40######',
  bank: '########|########|########',
  sort: '##-##-##',
  bsb: '06#-###|73#-###|01#-###|0#####',
  file: 'RG/2025/#####|#####/##|REG-######|AZ ###.##-##/##|B-####-##',
  tenancy: 'LET-#####|TN####/##|L######|PM-####-@|R-0####',
  device: 'SN@@########|4K*****#####|BX-#####-****|@#@########',
};

export function reference(random: Random, sort: string): string {
  const patterns = references[sort];
  if (patterns === undefined) throw new Error(`No reference called ${sort}`);
  return fill(random, oneOf(random, patterns));
}

const words =
  'copper|lantern|badger|tulip|harbour|maple|comet|pepper|velvet|thunder|walnut|saffron|glacier|pickle|marble|river';
const pets = 'Biscuit|Pudding|Whiskers|Snowball|Tinkerbell|Mr Fluff|Pepper|Nugget|Captain Paws|Bagheera';

export function secret(random: Random, sort: string): string {
  const word = (): string => oneOf(random, words);
  const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
  switch (sort) {
    case 'pin':
      return fill(random, '%###');
    case 'otp':
      return fill(random, pick(random, ['%#####', '%#####', '%## ###', '%##-###']));
    case 'door':
      return fill(random, pick(random, ['%###', '%###@', '@####', '#%###', '%###*']));
    case 'key': {
      const long = (size: number): string => fill(random, '~'.repeat(size));
      const hex = (size: number): string =>
        Array.from({ length: size }, () => pick(random, [...'0123456789abcdef'])).join('');
      return pick(random, [
        `sk_live_${long(24)}`,
        `key-${hex(32)}`,
        hex(40),
        `wh_${long(20)}`,
        `AKIA${fill(random, '****************')}`,
      ]);
    }
    case 'pet':
      return oneOf(random, pets);
    case 'word':
      return word();
    default: {
      const [first = '', second = '', third = ''] = shuffled(random, words.split('|'));
      return pick(random, [
        `${capital(first)}${between(random, 10, 99)}!`,
        `${capital(first)}#${between(random, 1000, 9999)}`,
        `${first}-${second}-${third}`,
        fill(random, '~~~@~%!~~~@'),
        fill(random, '@~~~$%~~#~'),
        `${first}${second}${between(random, 1, 99)}`,
        `${capital(first)}_${capital(second)}${between(random, 10, 99)}`,
        fill(random, '~~~~-~~~~-~~~~'),
      ]);
    }
  }
}

export function mac(random: Random): string {
  const start = oneOf(random, '00:1A:79|A4:CF:12|DC:A6:32|F0:9F:C2|3C:5A:B4|68:DB:F5');
  const rest = Array.from({ length: 3 }, () => between(random, 16, 255).toString(16).toUpperCase());
  const full = `${start}:${rest.join(':')}`;
  return pick(random, [full, full, full.toLowerCase(), full.replace(/:/g, '-')]);
}

export function ip(random: Random, version: 4 | 6): string {
  if (version === 4) {
    const first = pick(random, [31, 62, 78, 81, 86, 92, 109, 151, 176, 188, 203, 212]);
    return [first, between(random, 1, 254), between(random, 0, 254), between(random, 1, 254)].join('.');
  }
  const group = (): string => between(random, 256, 65535).toString(16);
  return `${pick(random, ['2a02', '2001', '2a01'])}:${group()}:${group()}:${group()}::${group()}`;
}
