// Addresses of one conversation, in the forms in which they are written.
import { below, fill, pick, type Random } from './numbers.ts';
import { places as englishPlaces, type Places } from './places.ts';
import { europeanPlaces, northernPlaces } from './places-europe.ts';

const places: Readonly<Record<string, Places>> = { ...englishPlaces, ...europeanPlaces, ...northernPlaces };

type Address = {
  readonly parts: readonly string[];
  readonly postcode: string;
  readonly town: string;
  /** The country, where it is written at all. */
  readonly end: readonly string[];
};

function placesOf(country: string): Places {
  const place = places[country];
  if (place === undefined) throw new Error(`No places for ${country}`);
  return place;
}

export const townName = (random: Random, country: string): string =>
  pick(random, placesOf(country).towns.split(',')).split(';')[0] ?? '';

function address(random: Random, country: string): Address {
  const place = placesOf(country);
  const [town = '', region = '', code = ''] = pick(random, place.towns.split(',')).split(';');
  const house = country === 'US' ? 100 + below(random, 8900) : 1 + Math.floor(180 * random() ** 2);
  const postcode = fill(random, code);
  const unit = pick(random, place.units);
  const street = pick(random, place.streets.split(','));
  const parts: Readonly<Record<string, string>> = { S: street, U: unit, P: postcode, C: town, R: region };
  const whole = pick(random, place.shapes).replace(
    /(?<![A-Za-z.])(?:(U?)N([abAB]?)|([SUPCR]))(?![A-Za-z.])/g,
    (_all, before: string | undefined, after: string | undefined, token: string | undefined) =>
      token === undefined ? `${before ? unit : ''}${house}${after ?? ''}` : (parts[token] ?? ''),
  );
  const end = random() < 0.1 && !whole.includes(place.country) ? [place.country] : [];
  return { parts: fill(random, whole).split('|'), postcode, town, end };
}

/** Gives the address of a number, always the same one, in a form. */
export function createAddresses(
  random: Random,
  country: string,
  language: string,
): (number: string, form: string | undefined) => string {
  const known = new Map<string, Address>();
  return (number, form) => {
    const chosen = known.get(number) ?? address(random, country);
    known.set(number, chosen);
    const { parts, postcode, town, end } = chosen;
    if (form === 'multi') return [...parts, ...end].join('\n');
    if (form === 'street') return parts[0] ?? '';
    if (form === 'zip') return postcode;
    if (form === 'town') return language === 'en' ? postcode : `${postcode} ${town}`;
    if (form === 'flat') return parts.join(' ').replaceAll(',', '');
    return [...parts, ...end].join(', ');
  };
}
