export type English = 'us' | 'uk' | 'ie' | 'au' | 'ca' | 'in' | 'za' | 'sg' | 'nz';
export type Locale = English | 'de' | 'fr' | 'es' | 'it' | 'nl' | 'pt' | 'br' | 'pl' | 'sv' | 'tr' | 'ru' | 'ja';

export const english: readonly English[] = ['us', 'uk', 'ie', 'au', 'ca', 'in', 'za', 'sg', 'nz'];
export const locales: readonly Locale[] = [
  ...english,
  'de',
  'fr',
  'es',
  'it',
  'nl',
  'pt',
  'br',
  'pl',
  'sv',
  'tr',
  'ru',
  'ja',
];

/** Language tag, currency, titles of men and women. */
export const facts: Readonly<Record<Locale, readonly [string, string, string, string]>> = {
  us: ['en-US', 'USD', 'Mr.', 'Ms.'],
  uk: ['en-GB', 'GBP', 'Mr', 'Mrs'],
  ie: ['en-IE', 'EUR', 'Mr', 'Ms'],
  au: ['en-AU', 'AUD', 'Mr', 'Ms'],
  ca: ['en-CA', 'CAD', 'Mr.', 'Ms.'],
  in: ['en-IN', 'INR', 'Mr', 'Ms'],
  za: ['en-ZA', 'ZAR', 'Mr', 'Mrs'],
  sg: ['en-SG', 'SGD', 'Mr', 'Mdm'],
  nz: ['en-NZ', 'NZD', 'Mr', 'Ms'],
  de: ['de-DE', 'EUR', 'Herr', 'Frau'],
  fr: ['fr-FR', 'EUR', 'M.', 'Mme'],
  es: ['es-ES', 'EUR', 'Sr.', 'Sra.'],
  it: ['it-IT', 'EUR', 'sig.', 'sig.ra'],
  nl: ['nl-NL', 'EUR', 'meneer', 'mevrouw'],
  pt: ['pt-PT', 'EUR', 'Sr.', 'Sra.'],
  br: ['pt-BR', 'BRL', 'Sr.', 'Sra.'],
  pl: ['pl-PL', 'PLN', 'Pan', 'Pani'],
  sv: ['sv-SE', 'SEK', 'herr', 'fru'],
  tr: ['tr-TR', 'TRY', 'Sayın', 'Sayın'],
  ru: ['ru-RU', 'RUB', 'господин', 'госпожа'],
  ja: ['ja-JP', 'JPY', '', ''],
};

export const isEnglish = (locale: Locale): boolean => english.some((known) => known === locale);
export const tagOf = (locale: Locale): string => facts[locale][0];
export const words = (list: string): readonly string[] =>
  list
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll('_', ' '));
