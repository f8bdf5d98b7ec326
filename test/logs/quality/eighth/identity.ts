// Numbers that states give to persons, by country.
import { type Holder, two, until, type Writer } from './algorithms.ts';
import { firstWriters } from './ids-english.ts';
import { otherWriters } from './ids-other.ts';
import { characters, fill, pick, type Random, slug, weighted } from './mechanics.ts';

const writers = { ...firstWriters, ...otherWriters };

export function nationalId(random: Random, country: string, holder: Holder): string {
  return pick(random, writers[country] ?? [])(random, holder);
}

const passports: Readonly<Record<string, string>> = {
  US: '&########',
  GB: '5########',
  IE: '@@#######',
  CA: '@@######',
  AU: '@@#######',
  IN: '@#######',
  NG: 'A########',
  KE: 'A#######',
  ZA: 'M########',
  SG: 'K#######@',
  PH: 'P#######A',
  AT: 'U#######',
  CH: 'X#######',
  FR: '##@@#####',
  BE: '@@######',
  QC: '@@######',
  ES: '@@@######',
  MX: 'G########',
  AR: 'AAE######',
  IT: 'Y@#######',
  NL: 'NX@#@###%',
  PT: 'C@######',
  BR: 'F@######',
  PL: 'E@#######',
  SE: '%#######',
  NO: '%#######',
  DK: '2########',
  FI: '@@#######',
  CZ: '4#######',
  HU: 'B@######',
  GR: 'A@#######',
  TR: 'U########',
};

export function passport(random: Random, country: string): string {
  if (country === 'DE') return `C${characters(random, 'CFGHJKLMNPRTVWXYZ0123456789', 8)}`;
  return fill(random, passports[country] ?? '5########');
}

const nhsNumber: Writer = (random) =>
  until(() => {
    const body = fill(random, pick(random, ['4########', '6########', '7########']));
    const check = (11 - (weighted(body, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
    return check === 10 ? null : `${body.slice(0, 3)} ${body.slice(3, 6)} ${body.slice(6)}${check}`;
  });

const driverNumber: Writer = (random, { given, family, woman, birth }) => {
  const name = `${slug(family).toUpperCase()}99999`.slice(0, 5);
  const decade = String(birth.year)[2];
  const month = two(birth.month + (woman ? 50 : 0));
  return `${name}${decade}${month}${two(birth.day)}${String(birth.year)[3]}${slug(given)[0]?.toUpperCase()}9${fill(random, '#@@')}`;
};

export function healthNumber(random: Random, country: string, holder: Holder): string {
  return country === 'GB' ? nhsNumber(random, holder) : nationalId(random, country, holder);
}

const licences: Readonly<Record<string, string>> = {
  US: '@###-####-####',
  IE: '%########',
  CA: '@####-#####-#####',
  AU: '%########',
  IN: 'MH## 20## #######',
  NG: '@@@#####@@##',
  ZA: '%###########@',
  PH: 'N##-##-######',
  DE: 'B072@@@##I5',
};

export function licence(random: Random, country: string, holder: Holder): string {
  const form = licences[country];
  if (form !== undefined) return fill(random, form);
  return country === 'GB' ? driverNumber(random, holder) : nationalId(random, country, holder);
}
