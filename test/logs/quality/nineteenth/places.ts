import { otherLands } from './lands-abroad.ts';
import { englishLands, type Land } from './lands-en.ts';
import { type Random, shape, words } from './random.ts';

const usAreas = words(
  '212 415 512 614 520 608 919 208 813 518 559 402 303 478 218 517 814 801 503 937 251 206 617 773 305 702 901 615',
);

function landOf(locale: string): Land {
  const land = englishLands[locale] ?? otherLands[locale];
  if (land === undefined) throw new Error(`No land ${locale}`);
  return land;
}

export type Place = {
  readonly whole: string;
  readonly street: string;
  readonly postcode: string;
  readonly town: string;
  readonly flat: string;
};

export function placeIn(random: Random, locale: string): Place {
  const land = landOf(locale);
  const [town = '', code = ''] = random.pick(land.towns).split('=');
  const base = random.pick(land.streets).replaceAll('-', locale === 'gr' || locale === 'sg' ? ' ' : '-');
  const end = random.pick(land.ends);
  const name = shape(random, end.startsWith('-') ? base + end.slice(1) : end.endsWith('~') ? '' : `${base} ${end}`);
  const street = name === '' ? `${end.slice(0, -1)} ${base}` : name.trim();
  const house = shape(random, random.pick(land.houses));
  const postcode = shape(random, code).replace(/(?<=\d) ?[A-Z]{2}$/, (letters) =>
    letters.replace('SA', 'SB').replace('SS', 'ST'),
  );
  const written = (order: string): string =>
    shape(random, order)
      .split(/(?<![\p{L}])([shpt])(?![\p{L}.])/u)
      .map((part) => ({ s: street, h: house, p: postcode, t: town })[part] ?? part)
      .join('')
      .replaceAll('＃', '#');
  const flat = shape(random, random.pick(land.flats)).replaceAll('＃', '#');
  const order = random.pick(land.orders);
  const flatFirst =
    order.startsWith('h s') && locale !== 'sg' && locale !== 'fr' && !house.includes('/') && random.chance(0.25);
  const whole = locale === 'us' && flatFirst ? written(order).replace(street, `${street} ${flat}`) : written(order);
  return {
    whole: flatFirst && locale !== 'us' ? `${flat}, ${whole}` : whole,
    street: written(land.streetOrder),
    postcode,
    town: town.replace(/,? [A-Z]{2,3}$| - [A-Z]{2}$/, ''),
    flat,
  };
}

export function phoneIn(random: Random, locale: string): string {
  const pattern = random.pick(landOf(locale).phones);
  return shape(random, pattern.replace('AAA', random.pick(usAreas)).replace('B', String(random.int(2, 9))));
}
