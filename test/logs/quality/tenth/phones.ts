// Valid phone numbers by country, in the ways people write them.
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { Draw } from './draw.ts';
import type { Country } from './places.ts';

type Lines = {
  readonly mobile: readonly string[];
  readonly landline: readonly string[];
  readonly free: readonly string[];
};
const american = (codes: string): Lines => {
  const numbers = codes.split(' ').map((code) => `${code}%##%###`);
  return { mobile: numbers, landline: numbers, free: ['800%##%###', '888%##%###', '866%##%###'] };
};
const lines = (mobile: string, landline: string, free: string): Lines => ({
  mobile: mobile.split(' '),
  landline: landline.split(' '),
  free: free.split(' '),
});

const ranges: Readonly<Record<Country, Lines>> = {
  US: american('614 208 919 512 616 520 608 352 541 716 303 415 617'),
  CA: american('416 604 780 204 902 514'),
  GB: lines(
    '74######## 75######## 77######## 78######## 79########',
    '20######## 1132###### 1174###### 131####### 161####### 1603######',
    '800####### 808####### 345#######',
  ),
  IE: lines('85####### 86####### 87####### 83#######', '1####### 21####### 91######', '1800######'),
  AU: lines('4########', '29####### 38####### 73#######', '1300###### 1800######'),
  IN: lines('98######## 97######## 88######## 70########', '80######## 22########', '1800#######'),
  ZA: lines('82####### 83####### 72####### 71#######', '21####### 11####### 31#######', '80####### 860######'),
  DE: lines(
    '151######## 160####### 171####### 176########',
    '30######## 89######## 221####### 561######',
    '800#######',
  ),
  AT: lines('664####### 676#######', '1####### 316######', '800######'),
  FR: lines('6######## 7########', '1######## 4######## 2########', '80#######'),
  ES: lines('6########', '91####### 93####### 95#######', '900###### 901######'),
  MX: lines('55######## 33########', '81########', '800#######'),
  IT: lines('347####### 338####### 320#######', '02######## 06########', '800######'),
  NL: lines('6########', '20####### 30####### 50#######', '800####'),
  PT: lines('91####### 93####### 96#######', '21####### 22#######', '800######'),
  BR: lines('119######## 219######## 319########', '113####### 213#######', '800#######'),
  PL: lines('5######## 6######## 78####### 79#######', '22####### 12####### 61#######', '800######'),
  SE: lines('70####### 73####### 76#######', '8####### 31#######', '20######'),
  RU: lines('9#########', '495####### 812#######', '800#######'),
  EG: lines('10######## 11######## 12########', '2########', '8007######'),
  JP: lines('90######## 80########', '3######## 6########', '120######'),
};

export function createPhone(draw: Draw, country: Country, line: keyof Lines): string {
  for (let tries = 0; tries < 2000; tries += 1) {
    const parsed = parsePhoneNumberFromString(draw.fill(draw.pick(ranges[country][line])), country);
    if (parsed === undefined || !parsed.isValid()) continue;
    const home = parsed.formatNational();
    if (line === 'free') return home;
    const style = draw.int(0, 9);
    if (style < 4) return home;
    if (style < 6) return home.replace(/[\s()-]/g, '');
    if (style === 6) return parsed.formatInternational();
    if (style === 7) return parsed.number;
    if (style === 8) return home.replace(/[()]/g, '').replace(/[\s-]+/g, draw.pick(['-', '.', ' ']));
    return parsed
      .formatInternational()
      .replace(/^\+/, ['US', 'CA', 'JP'].includes(country) ? '+' : draw.pick(['00', '+']));
  }
  throw new Error(`No valid ${line} number for ${country}`);
}
