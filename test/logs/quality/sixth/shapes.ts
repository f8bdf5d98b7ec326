// Shapes of the numbers and codes that firms give, and of things that look like them and are nobody's.
import { fill, fillOne, luhnDigit, type Random } from './numbers.ts';

/** Numbers bound to a customer; `fill` says what the signs mean. */
export const accountShapes: Readonly<Record<string, readonly string[]>> = {
  acct: [
    '########',
    '#### #### ##',
    'AC-#######',
    '@@######',
    '10######-##',
    '4##-###-###',
    '7#########',
    'C########',
    '##.###.###',
  ],
  order: [
    '#########',
    'W######',
    'ORD-######',
    '3##-#####-#####',
    '@@@-######',
    'SO######',
    '20##-######',
    '4#######',
    '@#####@@',
  ],
  policy: [
    'POL-########',
    '##/@@@/######',
    'HM########',
    'MTR-####-#####',
    '@@####### ',
    '6## ### ###',
    'KFZ-#######',
    '0#-######-##',
  ],
  booking: ['@@#@#@', '@@@@##', '######@', 'RES-######', '8#########', 'HB#######', '@#@@##', '###-###-####'],
  case: ['CAS-######', '0#######', 'INC00#####', 'TCK-#####', '#######', 'CS##-#####', '2025/#####', 'REF: @@####'],
  track: [
    'JD##################',
    '1Z###@@#########',
    '@@#########GB',
    '00##################',
    'H#############',
    '3S@@@@#########',
    '############',
  ],
  meter: ['E##@ #####', '1@@###########', '#### #### ##', 'S##@ #######', '10########', 'LGZ00########'],
  serial: ['SN-@@######', 'C02@####@@@@', '#@@#####@', 'S/N ########', '@@@#########', 'FG###E@######'],
  loyal: ['6##########', '### ### ###', 'G@######', '30#######', '#### #### ####', 'MB-#######'],
  invoice: ['INV-#####', 'INV####-####', '2025-#####', 'RE-######', 'F######', 'SI/#####/25', '900#######'],
  emp: ['E#####', '######', 'EMP-####', '4#####', 'P00####', 'MA-####'],
  student: ['#########', 's#######', 'u#######', '20######', '#######@'],
  patient: ['MRN ######', '#######', 'P-######', 'H######'],
  chip: ['985############', '276############', '900##1#########'],
  vin: ['WVWZZZ1KZ@W######', 'VF1@@@00########', '1HG@@8#####A######'],
};

const bankShapes: Readonly<Record<string, readonly [number: string, code: string]>> = {
  US: ['000#########', '0#1######'],
  CA: ['#######', '0####-003'],
  AU: ['#### ####', '06#-###'],
  NZ: ['12-3###-0######-00', '12-3###'],
  ZA: ['62#########', '250655'],
  IN: ['5010##########', 'HDFC0######'],
  SG: ['###-#####-#', '7171-###'],
  NG: ['0#########', '058######'],
  KE: ['01############', '68###'],
  MX: ['0121800#########2#', '012'],
  AR: ['0170####200000########', '0170###'],
  BR: ['#####-#', '####-#'],
};
export const bankNumber = (random: Random, country: string): string =>
  fill(random, bankShapes[country]?.[0] ?? '########');
export const bankCode = (random: Random, country: string): string =>
  fill(random, bankShapes[country]?.[1] ?? '##-##-##');

export const passport = (random: Random, country: string): string => {
  const shapes: Readonly<Record<string, string>> = {
    US: '5########',
    GB: '5########',
    IE: 'P@#######',
    CA: 'H@######',
    QC: 'A@######',
    AU: 'P@#######',
    NZ: 'L@######',
    ZA: 'A########',
    IN: '@#######',
    SG: 'K#######@',
    NG: 'A########',
    KE: 'BK######',
    DE: 'C#@#@@@#@',
    AT: 'U#######',
    CH: 'X#######',
    FR: '##@@#####',
    BE: 'E@######',
    IT: 'Y@#######',
    NL: 'N@#@@@@##',
    ES: 'PA@######',
    MX: 'G########',
    AR: 'AA@######',
    PT: 'C@######',
    BR: 'F@######',
    PL: 'E@#######',
    FI: 'FP#######',
  };
  return fill(random, shapes[country] ?? '3########');
};

export const imei = (random: Random): string => {
  const body = fill(random, '35############');
  return body + luhnDigit(body);
};

const nobodys: Readonly<Record<string, readonly string[]>> = {
  flight: ['EI 3#%', 'BA%##', 'LH 1%##', 'KL %##', 'QF 4##', 'SQ %##', 'UA1%##', 'IB 3%##'],
  train: ['ICE %##', 'IC 1%#', 'TGV 6%##', 'RE 5', 'S3', 'IC 2%##'],
  err: ['E-%#', '0x8007%###', 'ERR_%##', 'HTTP 50%', 'F2%', 'E40%', 'P04%#', 'SQLSTATE 42S0%'],
  sku: ['4%##-BLK', 'KX-%##', 'TR%#0', 'HB-20%#L', 'LT%##W', 'M%0-220', 'WX-%###/2'],
  version: ['v2.1%.0', '11.%', '4.%.1', '17.2.%', '23H2', '3.0.1-beta%', '2025.%'],
  drug: [
    'amoxicillin 500 mg',
    'metformin 850 mg',
    'ibuprofen 400 mg',
    'levothyroxine 75 mcg',
    'ramipril 5 mg',
    'apixaban 2.5 mg',
  ],
  n: ['%', '1#', '2%', '%', '3%'],
  kwh: ['1%## kWh', '%## kWh', '2,%## kWh', '3%## kWh'],
};
export const nobody = (random: Random, sort: string): string | null => {
  const shapes = nobodys[sort];
  return shapes === undefined ? null : fillOne(random, shapes);
};

const currencies: Readonly<Record<string, string>> = {
  US: '$',
  CA: '$',
  AU: '$',
  NZ: '$',
  SG: 'S$',
  GB: '£',
  ZA: 'R',
  IN: 'Rs ',
  NG: '₦',
  KE: 'KES ',
  MX: '$',
  AR: '$',
  BR: 'R$ ',
  IE: '€',
  CH: 'CHF ',
  SE: ' kr',
  DK: ' kr',
  NO: ' kr',
  PL: ' zł',
  NL: '€ ',
  QC: ' $',
};

export function money(random: Random, country: string, language: string): string {
  const scale = ['IN', 'NG', 'KE', 'AR', 'NO', 'SE', 'DK'].includes(country) ? 30 : 1;
  const whole = Math.floor((5 + random() ** 2 * 900) * scale);
  const sign = currencies[country] ?? ' €';
  const point = language === 'en' || ['MX', 'CH'].includes(country) ? '.' : ',';
  const cents = random() < 0.6 ? point + fill(random, '%#') : '';
  const amount = whole > 999 && language === 'en' ? whole.toLocaleString('en-US') : String(whole);
  return sign.startsWith(' ') ? amount + cents + sign : sign + amount + cents;
}
