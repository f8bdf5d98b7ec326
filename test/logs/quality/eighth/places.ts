// Countries: language, origins of names, streets, towns with patterns of postcodes, addresses, phones, plates.
import { englishCountries } from './countries-english.ts';
import { otherCountries } from './countries-other.ts';

export type Country = {
  readonly code: string;
  readonly language: string;
  readonly origins: readonly string[];
  readonly streets: readonly string[];
  readonly towns: readonly string[];
  readonly forms: readonly string[];
  readonly phones: readonly string[];
  readonly plates: readonly string[];
  readonly mails: readonly string[];
};

// Code; language; origins; streets; towns=postcodes; address forms (s street, n number, k flat, p postcode, t town);
// phones; plates; mail domains.
const lines = `${englishCountries.trim()}\n${otherCountries.trim()}`.split('\n');
export const countries: ReadonlyMap<string, Country> = new Map(
  Array.from({ length: lines.length / 7 }, (_, index) => {
    const [head = '', streets = '', towns = '', forms = '', phones = '', plates = '', mails = ''] = lines.slice(
      index * 7,
      index * 7 + 7,
    );
    const [code = '', language = '', origins = ''] = head.split(';');
    const country = {
      code,
      language,
      origins: origins.split(','),
      streets: streets.split(','),
      towns: towns.split('|'),
      forms: forms.split('|'),
      phones: phones.split('|'),
      plates: plates.split('|'),
      mails: mails.split(','),
    };
    return [code, country];
  }),
);
