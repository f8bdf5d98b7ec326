// Finds a land and makes addresses there.
import type { Land } from './land.ts';
import { englishLands } from './lands-english.ts';
import { otherLands } from './lands-other.ts';
import type { Random } from './random.ts';

const alias: Readonly<Record<string, string>> = { hi: 'in' };
export const enMonthNames =
  'January, February, March, April, May, June, July, August, September, October, November, December';

export function landOf(code: string): Land {
  const land = englishLands[alias[code] ?? code] ?? otherLands[code];
  if (land === undefined) throw new Error(`No land ${code}`);
  return land;
}

export const list = (text: string): readonly string[] => text.trim().replace(/\s+/g, ' ').split(/, /);

export type Place = { readonly street: string; readonly full: string; readonly town: string; readonly post: string };

export function makePlace(land: Land, r: Random): Place {
  const [town = '', code = '', region = ''] = r.pick(list(land.towns)).split('|');
  const street = r.pick(list(land.streets));
  // The last two letters of a British postcode are never C, K, M or V.
  const post = r.pattern(code).replace(/(?<= \d)[A-Z]{2}$/, (end) => end.replace(/[CKMV]/g, 'H'));
  const unitForm = r.pick(land.unit ?? ['']);
  const unit =
    unitForm === '#x-x'
      ? `#${r.pattern('0^-^##')}`
      : unitForm === '#4##'
        ? `#${r.pattern('4##')}`
        : r.pattern(unitForm);
  const number = land.number === undefined ? String(r.int(2, 140)) : r.pattern(r.pick(land.number));
  // Digits of the form are drawn before its signs are replaced, so that values are left alone.
  const parts: Readonly<Record<string, string>> = { S: street, N: number, T: town, P: post, R: region, U: unit };
  const fill = (form: string) => form.replace(/\$([SNTPRU])/g, (_, sign: string) => parts[sign] ?? '');
  const form = r.pattern(r.pick(land.full));
  const streetForm = form
    .replace(/^(?:〒\$P \$T|(?:\$P, )?\$T, )/, '')
    .replace(/,?،? ?(?:- |in |S\(|C\.P\. |CEP )?\(?\$[PT].*$/, '');
  return { street: fill(streetForm), full: fill(form), town, post };
}
