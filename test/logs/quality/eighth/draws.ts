// Persons, organisations and secrets drawn at random, and forms of account numbers.
import type { Holder } from './algorithms.ts';
import { draw } from './dates.ts';
import { between, chance, characters, digits, hexDigits, mixedCharacters, pick, type Random } from './mechanics.ts';
import { origins } from './names.ts';
import { organisations } from './organisations.ts';
import type { Country } from './places.ts';
import { atHome, trades } from './trades.ts';

export type Person = Holder & { readonly full: string };
const familyFirst = new Set(['chinese', 'hungarian']);

export function drawPerson(random: Random, country: Country, sex = 'p'): Person {
  const name = pick(random, country.origins);
  const origin = origins.get(name);
  if (origin === undefined) throw new Error(`No names of ${name}`);
  const woman = sex === 'p' ? chance(random, 0.5) : sex === 'w';
  const given = pick(random, woman ? origin.women : origin.men);
  const [man = '', forWoman = man] = pick(random, origin.families).split('/');
  let family = woman ? forWoman : man;
  const other = (pick(random, origin.families).split('/')[woman ? 1 : 0] ?? '').trim();
  if (other !== '' && other !== family) {
    if ((name === 'spanish' || name === 'portuguese') && chance(random, 0.3)) family = `${family} ${other}`;
    else if (['english', 'german', 'french', 'nordic'].includes(name) && chance(random, 0.06))
      family = `${family}-${other}`;
  }
  const birth = draw(random, 1946, 2006);
  const middle = name === 'english' && chance(random, 0.06) ? ` ${characters(random, 'ABCDEGHJLMRST', 1)}.` : '';
  const full = familyFirst.has(name) ? `${family} ${given}` : `${given}${middle} ${family}`;
  return { given, family, woman, birth, full };
}

export const titles: Readonly<Record<string, readonly [string, string]>> = {
  en: ['Mr', 'Ms'],
  de: ['Herr', 'Frau'],
  fr: ['M.', 'Mme'],
  es: ['Sr.', 'Sra.'],
  it: ['Sig.', 'Sig.ra'],
  nl: ['meneer', 'mevrouw'],
  pt: ['Sr.', 'Sra.'],
  pl: ['Pan', 'Pani'],
  cs: ['pan', 'paní'],
  el: ['k.', 'ka'],
};

export const tops: Readonly<Record<string, string>> = {
  US: 'com',
  GB: 'co.uk',
  AU: 'com.au',
  ZA: 'co.za',
  QC: 'ca',
  BR: 'com.br',
  MX: 'mx',
  IN: 'in',
  KE: 'co.ke',
  NG: 'com.ng',
  SG: 'com.sg',
  PH: 'com.ph',
  AR: 'com.ar',
  TR: 'com.tr',
};

export function drawOrganisation(random: Random, country: Country, trade: string): string {
  const own = organisations[country.language] ?? organisations.en ?? [];
  const all = (chance(random, 0.96) ? own : (organisations.en ?? [])).filter((name) => atHome(name, country.code));
  const suited = all.filter((name) => trades[trade]?.test(name) ?? true);
  const name = pick(random, suited.length > 0 && chance(random, 0.95) ? suited : all);
  return name.replaceAll('~', () => drawPerson(random, country).family.split(' ')[0] ?? '');
}

const words =
  `amber,falcon,kettle,copper,Meadow,Tiger,velvet,Harbour,pepper,Lantern,Sommer,Wolke,pirate,Bicycle,gitarre,luna,naranja,Toffee,
marble,igloo,Cactus,rocket,Fenster,walnut,zebra,Nugget,orbit,saffron,Biscuit`.split(/,\s*/);

export function password(random: Random): string {
  return pick(random, [
    () => `${pick(random, words)}${digits(random, 3)}!`,
    () => `${pick(random, words)}-${pick(random, words)}-${digits(random, 2)}`,
    () => mixedCharacters(random, between(random, 9, 14)),
    () => `${pick(random, words)}_${pick(random, ['2023', '2024', '2025', '99', '007'])}`,
    () => `${mixedCharacters(random, 4)}#${mixedCharacters(random, 4)}$${digits(random, 2)}`,
    () => `${pick(random, words)}${pick(random, words)}${digits(random, 2)}`,
  ])();
}

export function key(random: Random): string {
  return pick(random, [
    () => `sk_live_${mixedCharacters(random, 24)}`,
    () => `key-${hexDigits(random, 32)}`,
    () => `tok_${mixedCharacters(random, 20)}`,
    () => hexDigits(random, 40),
    () => `${mixedCharacters(random, 8)}.${mixedCharacters(random, 22)}`,
    () => `AKIA${characters(random, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', 16)}`,
  ])();
}

export const paths = [
  '/orders/',
  '/account/',
  '/invoice/',
  '/reset?token=',
  '/users/',
  '/p/',
  '/track?id=',
  '/my/documents/',
  '/confirm?u=',
  '/share/',
];

export const accountForms: Readonly<Record<string, readonly string[]>> = {
  cust: ['K-#####', '%#####', 'C%####-@', 'KD%#####', '%## ### ##', 'CU-00%####', '%#######'],
  order: ['ORD-######', '#%######', '@@-202%-#####', '4%###-####', 'W%########', 'B-####/##', 'SO%#####'],
  pol: ['@@/##/#####-@', 'P%########', '##-#######-%', 'POL-######', '%## ### ### @'],
  tick: ['INC00#####', 'SR-#####', 'HD-####', 'REQ%######', '#######', 'CASE-%####'],
  inv: ['INV-202%-####', 'RE %#####', 'F2%/####', '%#####-1#', '202%/#####'],
  mem: ['M-######', '%### ####', 'LM%#####', '@@@%####', '%#########'],
  book: ['*@*@**', 'BK-######', 'R%#####', '@@@###', '%###.###.##%'],
  emp: ['E#####', '%####', 'P-00%###', 'EMP-%###', 'HR%####'],
  meter: ['1@@@00########', '%#@######', '##%#### #', 'Z-########', 'E%#@####### '],
  serial: ['@#*@*#**@@#*', 'SN%#######', '@@##-####-@#', '%###-*@*-####', 'FX%@#####'],
  track: ['JD0%################', '1Z*##*##%#########', 'RR#########DE', '%###########', 'TRK-########'],
  acct: ['########', '%#########', '00## ####', '%##-######-#'],
  vin: ['W@@@@@@##@%######', '1@#@@##@%@@######'],
};
