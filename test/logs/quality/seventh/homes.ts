// Where people of the seventh set live, and how their country writes it.
import { languageOf } from './people.ts';
import { places } from './places.ts';
import { between, fill, pick, type Random } from './random.ts';

export type Home = {
  readonly street: string;
  readonly number: string;
  readonly town: string;
  readonly code: string;
  readonly region: string;
};

export function makeHome(random: Random, country: string): Home {
  const place = places[country];
  if (place === undefined) throw new Error(`No places for ${country}`);
  const [town = '', pattern = '', region = ''] = pick(random, place.towns).split('|');
  const letter = random() < 0.12 ? pick(random, ['a', 'b', 'B']) : '';
  return {
    street: pick(random, place.streets),
    number: String(between(random, 1, random() < 0.2 ? 980 : 140)) + letter,
    town,
    code: fill(random, pattern),
    region,
  };
}

export function streetOf(random: Random, country: string, home: Home): string {
  const { street, number } = home;
  const language = languageOf(country);
  if (language === 'en') {
    const line = `${number} ${street}`;
    if (random() > 0.25) return line;
    const n = between(random, 1, 40);
    if (country === 'US' || country === 'CA')
      return `${line}, ${pick(random, [`Apt ${n}`, `Unit ${n}B`, `Suite ${n}0`, `#${n}`])}`;
    if (country === 'AU' || country === 'NZ') return pick(random, [`${n}/${line}`, `Unit ${n}, ${line}`]);
    if (country === 'IN')
      return pick(random, [
        `Flat ${n}02, Shanti Apartments, ${line}`,
        `House No. ${number}, ${street}`,
        `${n}/A, ${street}`,
      ]);
    return pick(random, [`Flat ${n}, ${line}`, `Apartment ${n}, ${line}`, `Rose Cottage, ${line}`]);
  }
  if (language === 'fr') return `${number}${pick(random, [' ', ', '])}${street}`;
  if (language === 'es' || language === 'pt')
    return `${street}${pick(random, [', ', ' '])}${number}${pick(random, ['', '', language === 'es' ? ', 3º B' : ', 2.º Dto.'])}`;
  if (language === 'it') return `${street}${pick(random, [', ', ' '])}${number}`;
  if (language === 'tr') return `${street} No: ${number}${pick(random, ['', ' D: 5', '/3'])}`;
  if (language === 'ro') return `${street} nr. ${number}${pick(random, ['', ', ap. 14'])}`;
  if (language === 'hu') return `${street} ${number}.`;
  if (language === 'pl') return `${street} ${number}${pick(random, ['', '/7', ' m. 12'])}`;
  return `${street} ${number}`;
}

export function townOf(country: string, home: Home): string {
  if (country === 'US' || country === 'CA' || country === 'AU')
    return `${home.town}${country === 'US' ? ',' : ''} ${home.region} ${home.code}`;
  if (country === 'IN') return `${home.town} ${home.code}`;
  if (['GB', 'IE', 'ZA', 'NZ'].includes(country))
    return country === 'NZ' ? `${home.town} ${home.code}` : `${home.town}, ${home.code}`;
  return `${home.code} ${home.town}`;
}
