// Addresses in the form of their country.

import type { Locale } from './locales.ts';
import { places } from './place-lists.ts';
import { fill, int, pick, pickOf, type Rng } from './random.ts';

/** The street line, the postcode, the town, the forms on one line, and the lines of an envelope. */
export type Address = {
  readonly street: string;
  readonly postcode: string;
  readonly town: string;
  readonly full: string;
  readonly lines: string;
};

function made(rng: Rng, street: string, postcode: string, town: string, ends: readonly string[], mark = ', '): Address {
  const end = pick(rng, ends);
  return { street, postcode, town, full: `${street}${mark}${end}`, lines: `${street}\n${end.replace(/^- /, '')}` };
}

export function address(rng: Rng, locale: Locale): Address {
  const list = places[locale];
  const name = pickOf(rng, list.streets);
  const [town = '', code = '', region = ''] = pickOf(rng, list.towns).split(';');
  const postcode = fill(rng, code);
  const n = String(rng() < 0.8 ? int(rng, 1, 149) : int(rng, 150, 420));
  const flat = String(int(rng, 1, 24));
  const floor = rng() < 0.3;
  switch (locale) {
    case 'us': {
      const house = pick(rng, [String(int(rng, 100, 9899)), n]);
      const unit = floor
        ? `, ${pickOf(rng, 'Apt|Unit|#|Apt.')} ${flat}${pickOf(rng, 'A|B|C|')}`.replace('# ', '#')
        : '';
      return made(rng, `${house} ${name}${unit}`, postcode, town, [
        `${town}, ${region} ${postcode}`,
        `${town} ${region} ${postcode}`,
      ]);
    }
    case 'ca':
      return made(rng, `${floor ? `${flat}-` : ''}${n} ${name}`, postcode, town, [
        `${town}, ${region} ${postcode}`,
        `${town} ${region}  ${postcode}`.replace('  ', ' '),
      ]);
    case 'gb': {
      const house = floor ? pick(rng, [`Flat ${flat}, ${n}`, `Flat ${flat}B, ${n}`, `${n}a`]) : n;
      return made(rng, `${house} ${name}`, postcode, town, [`${town} ${postcode}`, `${town}, ${postcode}`]);
    }
    case 'ie':
      return made(rng, `${floor ? `Apt ${flat}, ` : ''}${n} ${name}`, postcode, town, [
        `${town}, ${region}, ${postcode}`,
        `${town}, ${postcode}`,
      ]);
    case 'au':
      return made(rng, `${floor ? pick(rng, [`Unit ${flat}, ${n}`, `${flat}/${n}`]) : n} ${name}`, postcode, town, [
        `${town} ${region} ${postcode}`,
        `${town}, ${region} ${postcode}`,
      ]);
    case 'nz':
      return made(rng, `${floor ? `${flat}/` : ''}${n} ${name}`, postcode, region, [
        `${town}, ${region} ${postcode}`,
        `${town}, ${region}, ${postcode}`,
      ]);
    case 'za':
      return made(rng, `${floor ? `Unit ${flat}, ` : ''}${n} ${name}`, postcode, region, [
        `${town}, ${region}, ${postcode}`,
        `${town}, ${region} ${postcode}`,
      ]);
    case 'in': {
      const house = pick(rng, [
        `Flat ${int(rng, 101, 904)}, ${name}`,
        `No. ${n}, ${name}`,
        `${pickOf(rng, 'A|B|C|D')}-${n}, ${name}`,
        `H.No. ${n}/${flat}, ${name}`,
      ]);
      return made(rng, house, postcode, region, [`${town}, ${region} ${postcode}`, `${town}, ${region} - ${postcode}`]);
    }
    case 'sg': {
      const block = int(rng, 101, 689);
      const unit = fill(rng, `#-${pickOf(rng, '##|###')}`).replace(
        /^\d/,
        () => `#${String(int(rng, 2, 24)).padStart(2, '0')}`,
      );
      const zip = `${postcode}0${block}`;
      return made(rng, pick(rng, [`Blk ${block} ${name} ${unit}`, `${block} ${name}, ${unit}`]), zip, 'Singapore', [
        `Singapore ${zip}`,
        `S${zip}`,
      ]);
    }
    case 'de':
      return made(rng, `${name} ${n}${floor ? pickOf(rng, 'a|b| c') : ''}`, postcode, town, [`${postcode} ${town}`]);
    case 'at':
      return made(rng, `${name} ${n}${floor ? `/${flat}` : ''}`, postcode, town, [
        `${postcode} ${town}`,
        `A-${postcode} ${town}`,
      ]);
    case 'fr':
      return made(rng, `${n}${floor ? ' bis' : ''}${pickOf(rng, ' |, | ')}${name}`, postcode, town, [
        `${postcode} ${town}`,
      ]);
    case 'es': {
      const door = floor ? `, ${int(rng, 1, 8)}º ${pickOf(rng, 'A|B|C|izq.|dcha.')}` : '';
      return made(rng, `${name}${pickOf(rng, ' |, ')}${n}${door}`, postcode, town, [
        `${postcode} ${town}`,
        `${postcode}, ${town}`,
      ]);
    }
    case 'mx':
      return made(rng, `${name} ${n}${floor ? ` Int. ${flat}` : ''}`, postcode, region, [
        `Col. ${town}, C.P. ${postcode}, ${region}`,
        `Col. ${town}, ${postcode} ${region}`,
      ]);
    case 'ar':
      return made(
        rng,
        `${name} ${int(rng, 120, 4890)}${floor ? `, ${int(rng, 1, 9)}° ${pickOf(rng, 'A|B|C')}` : ''}`,
        postcode,
        town,
        [`${postcode} ${town}`, `${town} (${postcode})`],
      );
    case 'it':
      return made(rng, `${name}${pickOf(rng, ' |, ')}${n}${floor ? '/A' : ''}`, postcode, town, [
        `${postcode} ${town} (${region})`,
        `${postcode} ${town}`,
        `${postcode} ${town} ${region}`,
      ]);
    case 'br': {
      const [city = '', state = ''] = region.split('/');
      const flatAt = floor ? pick(rng, [`, apto ${int(rng, 11, 142)}`, ` ap. ${int(rng, 11, 142)}`]) : '';
      return made(rng, `${name}, ${n}${flatAt}`, postcode, city, [
        `${town}, ${city} - ${state}, ${postcode}`,
        `${town}, ${city}/${state}, CEP ${postcode}`,
      ]);
    }
    case 'nl':
      return made(rng, `${name} ${n}${floor ? pickOf(rng, '-2|a|-hs| II') : ''}`, postcode, town, [
        `${postcode} ${town}`,
        `${postcode.replace(' ', '')} ${town}`,
      ]);
    case 'pl':
      return made(rng, `${name} ${n}${floor ? pick(rng, [`/${flat}`, ` m. ${flat}`]) : ''}`, postcode, town, [
        `${postcode} ${town}`,
      ]);
    case 'dk':
      return made(
        rng,
        `${name} ${n}${floor ? `, ${int(rng, 1, 4)}. ${pickOf(rng, 'tv|th|mf')}${pickOf(rng, '|.')}` : ''}`,
        postcode,
        town,
        [`${postcode} ${town}`],
      );
    case 'cz':
      return made(rng, `${name} ${floor ? `${int(rng, 120, 2400)}/` : ''}${n}`, postcode, town, [
        `${postcode} ${town}`,
      ]);
  }
}
