// The desks' countries: language, currency, titles.
import { int, pickOf, type Rng } from './random.ts';

export const englishLocales = ['us', 'gb', 'au', 'nz', 'in', 'ie', 'ca', 'za', 'sg'] as const;
export const otherLocales = ['de', 'at', 'fr', 'es', 'mx', 'ar', 'it', 'br', 'nl', 'pl', 'dk', 'cz'] as const;
export type Locale = (typeof englishLocales)[number] | (typeof otherLocales)[number];
export type Language = 'en' | 'de' | 'fr' | 'es' | 'it' | 'pt' | 'nl' | 'pl' | 'da' | 'cs';

const languages: Partial<Record<Locale, Language>> = {
  de: 'de',
  at: 'de',
  fr: 'fr',
  es: 'es',
  mx: 'es',
  ar: 'es',
  it: 'it',
  br: 'pt',
  nl: 'nl',
  pl: 'pl',
  dk: 'da',
  cz: 'cs',
};

export function languageOf(locale: Locale): Language {
  return languages[locale] ?? 'en';
}

const titles: Record<Language, readonly [string, string]> = {
  en: ['Mr|Mr|Mr|Dr', 'Mrs|Ms|Ms|Miss|Dr'],
  de: ['Herr', 'Frau'],
  fr: ['M.|Monsieur', 'Mme|Madame'],
  es: ['Sr.|señor|Don', 'Sra.|señora|Doña'],
  it: ['signor|Sig.', 'signora|Sig.ra'],
  pt: ['Sr.|senhor', 'Sra.|senhora|dona'],
  nl: ['meneer|dhr.', 'mevrouw|mevr.'],
  pl: ['Pan', 'Pani'],
  da: ['hr.', 'fru'],
  cs: ['pan', 'paní'],
};

export function title(rng: Rng, locale: Locale, female: boolean): string {
  const [male, feminine] = titles[languageOf(locale)];
  const chosen = pickOf(rng, female ? feminine : male);
  return locale === 'us' && chosen !== 'Miss' ? `${chosen}.` : chosen;
}

const currency: Record<Locale, string> = {
  us: '$1.2',
  gb: '£1.2',
  au: '$1.2',
  nz: '$1.2',
  in: '₹1',
  ie: '€1.2',
  ca: '$1.2',
  za: 'R1.2',
  sg: 'S$1.2',
  de: '1,2 €|1,2 Euro|1 EUR',
  at: '1,2 €|EUR 1,2',
  fr: '1,2 €|1 euros',
  es: '1,2 €|1 euros',
  mx: '$1.2|1 pesos',
  ar: '$ 1.000|1.000 pesos',
  it: '1,2 €|€ 1,2|1 euro',
  br: 'R$ 1,2',
  nl: '€ 1,2|€1,2|1 euro',
  pl: '1,2 zł|1 zł',
  dk: '1 kr.|1,2 kr',
  cz: '1 Kč',
};

export function amount(rng: Rng, locale: Locale): string {
  const whole = locale === 'in' || locale === 'cz' ? int(rng, 249, 8990) : int(rng, 9, 480);
  const cents = pickOf(rng, '00|50|99|95|49|20|75|90');
  return pickOf(rng, currency[locale])
    .replace('1', () => String(whole))
    .replace(/([.,])2/, `$1${cents}`);
}
