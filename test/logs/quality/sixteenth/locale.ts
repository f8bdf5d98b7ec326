export type Locale = English | Foreign;
type English = 'us' | 'uk' | 'ie' | 'au' | 'ca' | 'in' | 'za' | 'sg';
type Foreign = 'de' | 'fr' | 'es' | 'it' | 'nl' | 'br' | 'pl' | 'sv' | 'tr' | 'ru' | 'el';
export type Language = 'en' | Foreign;

const english: readonly English[] = ['us', 'uk', 'ie', 'au', 'ca', 'in', 'za', 'sg'];
const foreign: readonly Foreign[] = ['de', 'fr', 'es', 'it', 'nl', 'br', 'pl', 'sv', 'tr', 'ru', 'el'];

/** "en" stands for every English-speaking country. */
export function localesOf(codes: string): readonly Locale[] {
  return codes
    .trim()
    .split(/\s+/)
    .flatMap((code): readonly Locale[] => {
      if (code === 'en') return [...english, 'us', 'uk', 'us', 'uk'];
      const known = [...english, ...foreign].find((locale) => locale === code);
      if (known === undefined) throw new Error(`Unknown locale "${code}"`);
      return [known];
    });
}

export function languageOf(locale: Locale): Language {
  return foreign.find((known) => known === locale) ?? 'en';
}
