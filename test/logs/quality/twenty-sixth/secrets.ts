// Passwords as people make them and recovery phrases.
import { type Rng, shaped } from './random.ts';

const bases: Readonly<Record<string, string>> = {
  en: 'Bluebell Chester Sunflower Pancake Rainbow Liverpool Dragonfly Marmalade Thunder Pepper Snowball Whiskey Cornwall Pumpkin',
  de: 'Sommer Schatzi Bayern Gartenzaun Sonnenschein Winter Hasenfuss Urlaub Apfelbaum',
  fr: 'Soleil Chouchou Bretagne Papillon Marseille Doudou Vacances',
  es: 'Estrella Mariposa Sevilla Tortuga Verano Princesa Madrid',
  it: 'Amore Girasole Juventus Stellina Vacanza Napoli',
  pt: 'Saudade Benfica Estrela Praia Flamengo Coração',
  nl: 'Zonnebloem Welkom Vakantie Fietsbel Ajax Hondje',
  pl: 'Slonce Kotek Zima Krakow Misiek Haslo',
  tr: 'Galata Yakamoz Ankara Kelebek Fener',
};

const list =
  'anchor apple basket bridge candle canyon copper cradle desert dolphin ember fabric forest garden ginger hammer harbor island jacket kitten ladder lemon marble meadow nephew ocean orbit paddle pepper planet quartz rabbit ribbon saddle silver tunnel turtle umbrella velvet violin walnut window winter yellow zebra'.split(
    ' ',
  );

export function password(rng: Rng, lang: string): string {
  const base = rng
    .pick((bases[lang] ?? bases.en ?? '').split(' '))
    .replace('ç', 'c')
    .replace('ã', 'a');
  const sign = rng.pick(['!', '?', '_', '$', '*', '.', '-']);
  return rng.pick([
    `${base}${rng.between(1950, 2025)}`,
    `${base}${rng.between(1, 99)}${sign}`,
    `${base.toLowerCase()}${rng.between(100, 999)}`,
    `${base}${sign}${shaped(rng, '##')}`,
    `${rng.pick(list)}${rng.pick(list)}${rng.between(1, 99)}`,
    shaped(rng, '^@#^$^#^@^'),
    shaped(rng, '@^^#-^^@#-@#^^'),
    `${base.slice(0, 4)}${sign}${shaped(rng, '#^^#')}`,
  ]);
}

export function phrase(rng: Rng, count: number): string {
  return rng.shuffled(list).slice(0, count).join(' ');
}
