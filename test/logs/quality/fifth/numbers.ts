// Cards, bank details, telephones and the numbers that firms give their customers.
import { luhnDigit } from './checks.ts';
import { fromPattern, oneOf, pick, type Random } from './random.ts';

export function card(random: Random): string {
  const start = pick(random, ['4%%#%', '4539#', '4716#', '51#%#', '5425#', '55##%', '2223#', '6011#']);
  const digits = fromPattern(random, `${start}##########`).slice(0, 15);
  return digits + luhnDigit(digits);
}

export function cardWritten(form: string, random: Random): string {
  if (form === 'plain') return card(random);
  if (form === 'spoken')
    return card(random).replace(/(....)(....)(....)/, random() < 0.5 ? '$1, $2, $3, ' : '$1... $2... $3... ');
  const gap = pick(random, [' ', ' ', ' ', '-', '']);
  return card(random).replace(/(....)(....)(....)/, `$1${gap}$2${gap}$3${gap}`);
}

export function amex(random: Random): string {
  const digits = fromPattern(random, '37############');
  return (digits + luhnDigit(digits)).replace(/(....)(......)/, '$1 $2 ');
}

const bankForms: Record<string, string> = {
  GB: 'NWBK6016##%#######|BARC20######%#####|LOYD3090##%#######',
  IE: 'AIBK9311######%###|BOFI9000######%###',
  DE: '37040044##########|100500000#########|50010517##########|12030000##########',
  FR: '30006000%###########1##|20041010%###########0##|10278060%###########1##',
  ES: '21000418##########%#|00491500############|01826000############',
  IT: '@0542811101000000%#####|@0306909606100000%#####',
  NL: 'INGB000%######|ABNA0%########|RABO03%#######|BUNQ20########',
  PT: '00020123##########%##|003300004%###########',
  PL: '1090101400000712%#######|1140200400003002%#######',
  SE: '50000000058398######|80000810340009######',
  DK: '0040044011####|3000%#########',
};

export function iban(country: string, random: Random): string {
  const known = country in bankForms ? country : pick(random, ['DE', 'GB', 'FR', 'NL', 'IE', 'ES']);
  const account = oneOf(random, bankForms[known] ?? '');
  const numeric = [...`${account}${known}00`].map((sign) => (/\d/.test(sign) ? sign : String(sign.charCodeAt(0) - 55)));
  const check = 98n - (BigInt(numeric.join('')) % 97n);
  return `${known}${String(check).padStart(2, '0')}${account}`;
}

export function ibanWritten(country: string, random: Random): string {
  const whole = iban(country, random);
  const style = random();
  if (style < 0.3) return whole;
  return style < 0.95 ? whole.replace(/(.{4})(?=.)/g, '$1 ') : whole.toLowerCase();
}

const phones: Record<string, string> = {
  US: '(614) %##-####|602-%##-####|919.%##.####|+1 312 %##-####|503%##9###|1-718-%##-####|+1 (415) %##-####|206 %##-####',
  GB: `07700 9#####|078## ######|07911######|0113 4## ####|020 7### ####|+44 77## ######|+44 (0)20 8### ####|01603 6#####
    |+447%########|0161-4##-####`,
  IE: '087 %######|086 %## ####|085-%######|(01) 8## ####|+353 87 %## ####|021 4## ####|+353 (0)86 %######|0833######',
  CA: '(905) %##-####|604-%##-####|+1 403 %## ####|902.%##.####|514 %##-####|1-416-%##-####|613%##4###',
  AU: '04## ### ###|04########|(02) 9### ####|03 9### ####|+61 4## ### ###|+61 (0)4## ### ###|07 3### ####',
  NZ: '021 ### ####|027 ### ####|022#######|(04) 4## ####|+64 21 ### ###|09 5## ####|+64 27 ### ####|03-3##-####',
  ZA: '082 ### ####|083#######|(011) 4##-####|+27 82 ### ####|021 4## ####|+27 (0)72 ### ####|071-###-####',
  IN: '98### #####|9%########|+91 98### #####|+91-97########|080-4###-####|022 2### ####',
  SG: '9### ####|8#######|+65 9### ####|6%## ####|+65 8#######|65 9### ####',
  DE: '0176 ########|0151/########|+49 170 #######|0221 / 4#####|089 5######|+49 (0)40 3######|0157-########|030/7#######',
  FR: '06 ## ## ## ##|07 %# ## ## ##|06########|+33 6 ## ## ## ##|04.72.##.##.##|01-42-##-##-##|+33 (0)6 ## ## ## ##',
  ES: '6## ## ## ##|6## ### ###|91 3## ## ##|+34 6## ### ###|6########|+34 93 4## ## ##|954-2#-##-##',
  IT: '333 #######|347 ## ## ###|02 4#######|+39 328 #######|06/4######|3%########|+39 340 ### ####|051 2#####',
  NL: '06-########|06 ## ## ## ##|020-6######|+31 6 ########|06########|+31 (0)30 2## ####|010 - 4## ## ##',
  PT: '91# ### ###|96#######|21# ### ###|+351 93# ### ###|22# ### ###|+351 91#######',
  PL: '5## ### ###|60#-###-###|+48 60# ### ###|79#######|22 6## ## ##|(12) 4## ## ##|+48 51#######',
  SE: '070-### ## ##|073 ### ## ##|08-5## ### ##|+46 70 ### ## ##|0768######|031-7# ## ##|+46 (0)73-### ## ##',
  DK: '2# ## ## ##|40 ## ## ##|31######|+45 2# ## ## ##|86 1# ## ##|+45 51######',
};

export function phone(country: string, random: Random, national: boolean): string {
  const patterns = (phones[country] ?? '').split(/\s*\|/).filter((pattern) => !national || !pattern.startsWith('+'));
  return oneOf(random, patterns.join('|'));
}

/** As a transcript writes down a number that is read out. */
export function spokenPhone(number: string, random: Random): string {
  const digits = number.replace(/\D/g, '');
  const groups = digits.match(/^(\d{3,4})(\d{3})(\d{3,4})$/)?.slice(1) ?? digits.match(/\d{2,3}/g) ?? [digits];
  const style = random();
  if (style < 0.35) return groups.join(', ');
  if (style < 0.6) return groups.map((group) => [...group].join(' ')).join(', ');
  return style < 0.8 ? groups.join(' - ') : groups.join('... ');
}

const digitWords: Record<string, string> = {
  EN: 'oh one two three four five six seven eight nine',
  DE: 'null eins zwei drei vier fünf sechs sieben acht neun',
};

export function inWords(digits: string, language: 'EN' | 'DE'): string {
  const names = (digitWords[language] ?? '').split(' ');
  const groups = digits.match(/\d{1,3}/g) ?? [];
  return groups.map((group) => [...group].map((digit) => names[Number(digit)]).join(' ')).join(', ');
}

const plates: Record<string, string> = {
  US: '%@@@###|@@@-####|###-@@@',
  GB: '@@1% @@@|@@6%@@@|@@21 @@@|@#%# @@@',
  IE: '181-D-#####|221-C-####|191-KE-###',
  CA: '@@@@ ###|@@@-###|%@@ @##',
  AU: '@@@-##@|1@@ #@@|##@-%@@',
  NZ: '@@@###|@@###|@@@ ###',
  ZA: '@@ ## @@ GP|CA ###-###|@@@ ### GP',
  IN: 'KA-05-@@-####|MH 12 @@ ####|DL8C@@####',
  SG: 'S@@ #### @|S@@####@',
  DE: 'K-@@ ####|M @@ ###|HH-@ ####|B-@@ ###',
  FR: '@@-###-@@|@@ ### @@',
  ES: '#### BCD|####-KLM|####JRT',
  IT: '@@###@@|@@ ### @@',
  NL: '@@-###-@|#-@@@-##|@-###-@@',
  PT: '##-@@-##|@@-##-@@',
  PL: 'WA #####|KR #@@##|PO %#@@#',
  SE: '@@@ ###|@@@ ##@',
  DK: '@@ ## ###|@@#####',
};

export function plate(country: string, random: Random): string {
  return oneOf(random, plates[country] ?? '');
}

export const passports: Record<string, string> = {
  US: '5########|@########',
  GB: '5########|1########',
  CA: '@@######|@######@@',
  IE: 'P@#######|L@#######',
  AU: 'P@#######|N########|RA#######',
  NZ: 'LA######|RA######',
  ZA: 'A########|M########',
  IN: '@#######|@%######',
  SG: 'K#######@|E#######@',
  DE: 'C01X00T%#|C4VK%#L#%|CH1R%##K#',
  FR: '%#@@#####|19@@#####',
  ES: 'PA@######|XD@######',
  IT: 'YA#######|YB#######',
  NL: 'NP%B#K#C%|NX4C%K#R#',
  PT: 'CA######|CB######',
  PL: 'EH#######|ER#######',
  SE: 'AA#######|9#######',
  DK: '2########',
};

export const bankBranch: Record<string, string> = {
  US: '021000021|122105155|064000017',
  GB: '20-4%-1#|60-16-%#|309%1#',
  CA: '004-1%#42|003-0%#11',
  AU: '062-%#1|733-0%#|013-2%#',
  NZ: '01-0%#2|12-3%#4',
  ZA: '632005|250655|198765',
  IN: 'HDFC000%##1|SBIN000%##4|ICIC000%#12',
  SG: '7171|7339',
  IE: '93-11-%#|90-%#-17',
};

/** Numbers of every kind of firm. */
export const accountForms: Record<string, string> = {
  account: '%#######|00%#####|%###-####-##|A%#######|%##########|AC-%#####',
  customer: '%#######|KD-%#####|C%######|CUST-%####|%## ### ###|10%#####',
  order: '¤%####|%#######|ORD-%#####|%##-%######-%######|W%#######|SO%######|#%@@%###|EU-%#####-@',
  caseno: 'CAS-%#####-@%|%#######|INC00%#####|¤%#####|SR-%#######|CS%######|TT%######|20%#-%####',
  policy: 'POL-%######|HO-%#######-0#|%##/%#####/##|@@%#######|MTR%#######|%## %######-@|LV-%####-%###',
  booking: '@@%@@%|%@@@#@|@@@@@@|@%@%@@|BK%######|HX%#######|%#########',
  ticket: '220-%#########|125 %#########|016%##########',
  tracking: '1Z%@@#####%########|JD01%###########|@@%########GB|%###########|00340%############|TBA%###########',
  meter: 'E10Z%#######|%#######|G4A%########|1EMH00%#######|S%#@%####|M-%######',
  serial: 'SN%@%#@@%##|@@@%#%@#####|%@##-%###-@@%|C0%@@%##@%@|FDO%###@%@#',
  loyalty: '%## ### ###|%########|FF%#######|AM-%######|99220%####|M%######%',
  claim: 'CLM-%#####|%#-%####-@@|H%#######|SCH-%####-%##|C/%#/%####',
  invoice: 'INV-%####|RE-20%#-%####|%#######|F%#/%####|20%#/%###|IN%######',
  library: '2%############|D%#######|LIB%#####',
  patient: 'MRN %#####|%#######|PT-%#####|H%######',
};
