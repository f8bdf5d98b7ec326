// The countries the conversations come from.
export const locales = [
  'US',
  'GB',
  'AU',
  'IN',
  'IE',
  'CA',
  'DE',
  'AT',
  'CH',
  'FR',
  'ES',
  'IT',
  'PT',
  'BR',
  'NL',
  'PL',
  'SE',
] as const;
export type Locale = (typeof locales)[number];
export type Language = 'en' | 'de' | 'fr' | 'es' | 'it' | 'pt' | 'nl' | 'pl' | 'sv';

export const isLocale = (word: string): word is Locale => locales.some((known) => known === word);

const languages: Readonly<Record<Locale, Language>> = {
  US: 'en',
  GB: 'en',
  AU: 'en',
  IN: 'en',
  IE: 'en',
  CA: 'en',
  DE: 'de',
  AT: 'de',
  CH: 'de',
  FR: 'fr',
  ES: 'es',
  IT: 'it',
  PT: 'pt',
  BR: 'pt',
  NL: 'nl',
  PL: 'pl',
  SE: 'sv',
};
export const languageOf = (locale: Locale): Language => languages[locale];
