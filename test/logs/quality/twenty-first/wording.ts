// Changes to a value: small letters, spoken digits, halves, slips of the finger.
import { list, type Random, shaped } from './random.ts';

const digitWords: Readonly<Record<string, readonly string[]>> = {
  en: list('zero one two three four five six seven eight nine'),
  de: list('null eins zwei drei vier fünf sechs sieben acht neun'),
  fr: list('zéro un deux trois quatre cinq six sept huit neuf'),
  es: list('cero uno dos tres cuatro cinco seis siete ocho nueve'),
  pt: list('zero um dois três quatro cinco seis sete oito nove'),
  it: list('zero uno due tre quattro cinque sei sette otto nove'),
  nl: list('nul een twee drie vier vijf zes zeven acht negen'),
  sv: list('noll ett två tre fyra fem sex sju åtta nio'),
  pl: list('zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć'),
  tr: list('sıfır bir iki üç dört beş altı yedi sekiz dokuz'),
  ru: list('ноль один два три четыре пять шесть семь восемь девять'),
};

function inWords(random: Random, text: string, language: string): string {
  const names = digitWords[language] ?? digitWords.en ?? [];
  const oh = language === 'en' && random.chance(0.5);
  const twice = language === 'en' && random.chance(0.5);
  const said: string[] = [];
  const signs = [...text].filter((sign) => /[\p{L}\d]/u.test(sign));
  for (let at = 0; at < signs.length; at += 1) {
    const sign = signs[at] ?? '';
    const word = /\d/.test(sign) ? (oh && sign === '0' ? 'oh' : (names[Number(sign)] ?? sign)) : sign;
    if (twice && signs[at + 1] === sign && /\d/.test(sign)) {
      said.push(`double ${word}`);
      at += 1;
    } else said.push(word);
  }
  return said.join(' ');
}

/** Where a reader would break the value in two. */
function middle(text: string): number {
  const breaks = [...text.matchAll(/[ -]/g)].map(({ index }) => index);
  const half = text.length / 2;
  const best = breaks.sort((one, other) => Math.abs(one - half) - Math.abs(other - half))[0];
  return best ?? Math.floor(half);
}

function slipped(random: Random, text: string): string {
  const places = [...text.matchAll(/\d/g)].map(({ index }) => index).slice(1);
  if (places.length === 0) return swapped(random, text);
  const at = random.pick(places);
  const digit = (Number(text[at]) + random.int(1, 9)) % 10;
  return text.slice(0, at) + digit + text.slice(at + 1);
}

function swapped(random: Random, text: string): string {
  const places = [...text.matchAll(/\p{Ll}(?=\p{Ll})/gu)]
    .map(({ index }) => index)
    .filter((at) => text[at] !== text[at + 1]);
  if (places.length === 0) return text.slice(0, -1);
  const at = random.pick(places);
  return text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2);
}

const spokenSigns: Readonly<Record<string, string>> = {
  en: ' dot | at | dash | underscore ',
  de: ' punkt | ät | bindestrich | unterstrich ',
  fr: ' point | arobase | tiret | underscore ',
  es: ' punto | arroba | guion | guion bajo ',
  it: ' punto | chiocciola | trattino | underscore ',
  pt: ' ponto | arroba | hífen | underline ',
};

export function changed(random: Random, text: string, change: string, language: string): string {
  switch (change) {
    case 'lc':
      return text.toLowerCase();
    case 'up':
      return text.toUpperCase();
    case 'words':
      return inWords(random, text, language);
    case 'spoken': {
      const [dot = '', at = '', dash = '', low = ''] = (spokenSigns[language] ?? spokenSigns.en ?? '').split('|');
      return text.replaceAll('.', dot).replace('@', at).replaceAll('-', dash).replaceAll('_', low);
    }
    case 'spell':
      return [...text.toUpperCase().replace(/[^\p{L}\d]/gu, '')].join('-');
    case 'nosep':
      return text.replace(/[ .\-/()]/g, '');
    case 'sp':
      return text.replace(/[ -]/g, '').replace(/(.{3,4})(?=.)/g, '$1 ');
    case 'h1':
      return text.slice(0, middle(text));
    case 'h2':
      return text.slice(middle(text)).replace(/^[ -]/, '');
    case 'last4':
      return text.replace(/[^\p{L}\d]/gu, '').slice(-4);
    case 'slip':
      return slipped(random, text);
    case 'typo':
      return swapped(random, text);
    case 'fresh':
      return shaped(random, text.replace(/\d/g, '#'));
    default:
      throw new Error(`Unknown change "${change}"`);
  }
}
