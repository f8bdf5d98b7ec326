// Structured personal values of the seventh set: phones, cards, IBANs, network addresses, numbers of accounts, secrets.
import { below, between, fill, luhnDigit, pad, pick, type Random, rows } from './random.ts';

const phones: Readonly<Record<string, string>> = {
  US: '(419) 55§-####,208-55§-####,+1 912 6§# ####,520.7§#.####,1-218-7§#-####,42363§####,(509) 4§# ####,+1 (802) 8§#-####',
  GB: '07700 9#####,07911 ######,0113 4## ####,+44 7823 ######,01603 7#####,(01786) 4#####,+44 (0)1792 6#####,07488######',
  IE: '087 ### ####,+353 86 ### ####,091 7# ####,021 4## ####,(01) 4## ####,083-#######',
  CA: '250-86§-####,(306) 5§#-####,+1 902 4§# ####,519.6§#.####,1 506 85§ ####',
  AU: '0412 ### ###,04#####1##,+61 4# ### ####,(03) 52## ####,07 46## ####,+61 2 42## ####',
  IN: '98### #####,+91 98### #####,+91-9########1,070 9### ####,080 4### ####,88########',
  ZA: '082 ### ####,+27 83 ### ####,071#######,(031) 5## ####,+27 (0)15 2## ####',
  NZ: '021 ### ####,+64 27 ### ####,(03) 47# ####,07 83# ####,0210 ### ###',
  DE: '0171 #######,+49 176 ########,0521 / 8#####,03641-4#####,+49 (0)431 6#####,01525 #######,0911/7####-##',
  AT: '0664 #######,+43 660 #######,0316 / 8#####,+43 1 5######',
  CH: '079 ### ## ##,+41 78 ### ## ##,052 2## ## ##,0041 79 ### ## ##',
  FR: '06 ## ## ## ##,07########,+33 6 ## ## ## ##,02.99.##.##.##,03 80 ## ## ##,0033 6 ########',
  BE: '0478 ## ## ##,+32 479 ## ## ##,081 2# ## ##,04 2## ## ##',
  ES: '6## ### ###,+34 6## ## ## ##,976 ## ## ##,612######,91 4## ## ##',
  MX: '33 #### ####,+52 222 ### ####,55-####-####,999 ### ####',
  IT: '347 #######,+39 333 ### ####,035 2#####,0521/2#####,338#######',
  NL: '06-########,06 ## ## ## ##,+31 6 ########,030-2######,050 3## ## ##',
  PT: '91# ### ###,+351 96# ### ###,253 2## ###,93#######',
  BR: '(41) 9#### ####,+55 81 9####-####,(31) 3### ####,51 9########',
  PL: '5## ### ###,+48 60# ### ###,81 53# ## ##,(58) 62# ## ##,79#######',
  SE: '070-### ## ##,+46 73 ### ## ##,018-1# ## ##,076#######',
  DK: '2# ## ## ##,+45 4# ## ## ##,31######,66 1# ## ##',
  NO: '4## ## ###,+47 9## ## ###,55 3# ## ##,9#######',
  FI: '040 ### ####,+358 50 ### ####,044 #######,03 2## ####',
  CZ: '60# ### ###,+420 77# ### ###,54# ### ###,72#######',
  TR: '0532 ### ## ##,+90 54# ### ## ##,0(224) 2## ## ##,05######4##',
  RO: '072# ### ###,+40 74# ### ###,0264 4## ###,076#######',
  HU: '06 30 ### ####,+36 20 ### ####,62/4##-###,+36 70 #######',
};

export function phone(random: Random, country: string): string {
  const pattern = pick(random, (phones[country] ?? '').split(','));
  return fill(random, pattern);
}

export function card(random: Random, form: string): string {
  const body = pick(random, form === 'four' ? ['4', '51', '55'] : ['4', '4', '51', '53', '55', '2221', '6011', '37']);
  const length = body === '37' ? 15 : 16;
  const short = body + fill(random, '#'.repeat(length - 1 - body.length));
  const all = short + luhnDigit(short);
  if (form === 'plain' || form === 'four') return all;
  const sign = form === 'dash' ? '-' : pick(random, [' ', ' ', ' ', '-', '']);
  return length === 15
    ? [all.slice(0, 4), all.slice(4, 10), all.slice(10)].join(sign)
    : all.replace(/(\d{4})(?=\d)/g, `$1${sign}`);
}

const ibans: Readonly<Record<string, string>> = {
  DE: '##################',
  GB: '@@@@##############',
  FR: '#####################',
  ES: '####################',
  IT: '@######################',
  NL: '@@@@##########',
  PT: '#####################',
  PL: '########################',
  SE: '####################',
  DK: '##############',
  NO: '###########',
  FI: '##############',
  CZ: '####################',
  TR: '#####0################',
  RO: '@@@@################',
  HU: '########################',
  AT: '################',
  CH: '#################',
  BE: '############',
  IE: '@@@@##############',
};

export function iban(random: Random, home: string): string {
  const country = ibans[home] === undefined ? pick(random, ['GB', 'IE', 'DE', 'FR', 'NL', 'ES', 'PL', 'PT']) : home;
  const body = fill(random, ibans[country] ?? '');
  const numbers = [...`${body}${country}00`].map((sign) => parseInt(sign, 36).toString()).join('');
  const all = country + pad(98 - Number(BigInt(numbers) % 97n), 2) + body;
  return random() < 0.6 ? all.replace(/(.{4})(?=.)/g, '$1 ') : all;
}

export function ip(random: Random, form: string): string {
  if (form === 'six') {
    const group = (): string => fill(random, '¤^^^');
    return pick(random, [
      `2001:db8:${group()}:${group()}::${fill(random, '¤^')}`,
      `2a02:${group()}:${group()}:${group()}:${group()}:${group()}:${group()}:${group()}`,
      `fe80::${group()}:${fill(random, '¤^')}ff:fe${fill(random, '^^')}:${group()}`,
    ]);
  }
  const last = `${between(random, 0, 255)}.${between(random, 2, 254)}`;
  if (form === 'lan')
    return pick(random, [
      `192.168.${last}`,
      `10.${between(random, 0, 255)}.${last}`,
      `172.${between(random, 16, 31)}.${last}`,
    ]);
  return `${pick(random, [81, 86, 93, 109, 176, 185, 203, 41, 102, 73, 24, 122])}.${between(random, 1, 254)}.${last}`;
}

export function mac(random: Random): string {
  const pairs = Array.from({ length: 6 }, () => fill(random, '^^'));
  pairs[0] = pick(random, ['3c', 'a4', 'f0', '00', '5e', 'b8', 'dc', '1c']);
  const form = below(random, 6);
  if (form === 0) return pairs.join('-').toUpperCase();
  if (form === 1) return pairs.join('').replace(/(.{4})(?=.)/g, '$1.');
  return form < 4 ? pairs.join(':') : pairs.join(':').toUpperCase();
}

/** Patterns of numbers that name one customer's thing. */
export const accounts: Readonly<Record<string, string>> = {
  order: 'ORD-######,#########,#13-#######-#######,WEB####,NZ######,SO-202#-#####,@@######,A-#####-@',
  policy: 'POL########,HM/####/#####,@@-###-####-#,LV-######.##,9#######-01,MOT-#######',
  claim: 'CLM-####-####,C######/2#,S-########,#####-2025-@@,CL######',
  ticket: '######,INC#######,CASE-#####,TKT-#####-@@,REQ00#####,SR-########',
  booking: '@@@###,@#@##@,@@@@@@,RES-#######,@#@@#@',
  member: 'M-######,####-####-##,MEM#####,GOLD-#######,@@########',
  cust: 'C########,K-######,#########,CU-####-####,1000#####,KD#######',
  acct: '########,####-####-##,#########,#### ####,7#########',
  invoice: 'INV-2025-####,RE######,F25/#####,INV######,2025-#####',
  student: 'S#######,20##-#####,u#######,STU-#####,#######',
  staff: 'E#####,EMP-####,P######,10####,HR-#####',
  patient: 'MR#######,PT-#####,H########,P-##-####,########',
  track: '1\\Z@@######03########,JD0146########,RR#########@@,SWF########GB,00340#############,PH-####-####-####',
  serial: 'SN-@@##-#####,@@#@####@##,C02@###@@@@#,#@#@-####-@@,R58N###@@@',
  plate: '',
  vin: 'WVW@@@#@##@######,WDB########A######,1HGCM82###A######,VF1@@@##########',
  imei: '',
  meter: '1ESY###########,19 #### #### ###,LGZ00########,M-#######-#,E6S##########',
  sort: '20-##-##,40-##-##,##-##-##,60-##-##',
};

const plates: Readonly<Record<string, string>> = {
  US: '@@@-####,#@@@###',
  GB: '@@2# @@@,@@7#@@@',
  IE: '23#-G-####,191-C-#####',
  CA: '@@@@ ###',
  AU: '@@@ ##@,1@@-#@@',
  IN: 'MH 12 @@ ####,KA05@@####',
  ZA: 'ND ###-###,@@ ## @@ GP',
  NZ: '@@@###',
  DE: 'BI-@@ ###,KI @ ####,L-@@ ####',
  AT: 'G-###@@',
  CH: 'ZH ######',
  FR: '@@-###-@@',
  BE: '1-@@@-###',
  ES: '#### @@@',
  MX: '@@@-##-##',
  IT: '@@ ###@@,@@###@@',
  NL: '@@-###-@,##-@@-@@',
  PT: '@@-##-@@',
  BR: '@@@#@##',
  PL: 'LU #####,GA #####',
  SE: '@@@ ##@',
  DK: '@@ ## ###',
  NO: '@@ #####',
  FI: '@@@-###',
  CZ: '#@# ####',
  TR: '16 @@ ###',
  RO: 'CJ ## @@@',
  HU: '@@@-###',
};

export function account(random: Random, kind: string, country: string): string {
  if (kind === 'imei') {
    const body = `35${fill(random, '############')}`;
    return body + luhnDigit(body);
  }
  const patterns = kind === 'plate' ? plates[country] : accounts[kind];
  return fill(random, pick(random, (patterns ?? '').split(',')));
}

const passwords = rows(`Winter202#!
  blue-tractor-##
  Pa55w0rd!##
  ilovemydog##
  Tr0ub4dor&#
  horse.battery.####
  Qwerty####!
  ~~~~~~~~~~
  ~~~~-~~~~-~~~~
  s3cret_~~~~
  Sonne####?
  Letmein_####
  x~~#!~~~$
  Marmalade*##
  correct7Horse##`);

export function secret(random: Random, kind: string): string {
  if (kind === 'pin') return fill(random, '####');
  if (kind === 'otp')
    return fill(random, pick(random, ['######', '######', '### ###', '###-###', '########', '@-######']));
  if (kind === 'key') {
    return fill(
      random,
      pick(random, [
        `sk_live_${'~'.repeat(24)}`,
        `AKIA${'@'.repeat(12)}####`,
        `ghp_${'~'.repeat(36)}`,
        `xoxb-##########-${'~'.repeat(20)}`,
        '^'.repeat(32),
        `pk-${'~'.repeat(28)}`,
        `AIza${'~'.repeat(35)}`,
        `glpat-${'~'.repeat(20)}`,
      ]),
    );
  }
  if (kind === 'token') {
    return fill(
      random,
      pick(random, [
        `eyJhbGciOiJIUzI1NiJ9.eyJ${'~'.repeat(24)}.${'~'.repeat(32)}`,
        '^'.repeat(40),
        `${'~'.repeat(43)}=`,
      ]),
    );
  }
  if (kind === 'pet')
    return pick(random, [
      'Biscuit',
      'Mr Whiskers',
      'Schnuffi',
      'Pancake',
      'Sir Barksalot',
      'Luna Bell',
      'Tofu',
      'Rocky Road',
    ]);
  return fill(random, pick(random, passwords));
}
