// Numbers and addresses as speech recognition writes them.
import { chance, pick, type Random } from './mechanics.ts';

const digitWords: Readonly<Record<string, string>> = {
  en: 'oh one two three four five six seven eight nine',
  de: 'null eins zwei drei vier fünf sechs sieben acht neun',
  fr: 'zéro un deux trois quatre cinq six sept huit neuf',
  es: 'cero uno dos tres cuatro cinco seis siete ocho nueve',
};

export function spokenDigits(random: Random, text: string, language: string): string {
  const plain = text
    .replace(/^\+/, chance(random, 0.5) ? 'plus ' : '')
    .replace(/[()/.-]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const words = digitWords[language]?.split(' ');
  const form = random();
  if (words === undefined || form < 0.3) return plain;
  if (form < 0.45) return plain.replace(/(\d) (?=\d)/g, '$1');
  const word = (digit: string): string => words[Number(digit)] ?? digit;
  if (form < 0.65) {
    const parts = plain.split(' ');
    return parts
      .map((part, index) => (index === 0 && /^\d+$/.test(part) ? [...part].map(word).join(' ') : part))
      .join(' ');
  }
  const doubled = language === 'en' ? plain.replace(/(\d)\1/g, (pair) => `double ${pair[0]}`) : plain;
  return doubled
    .replace(/\d/g, (digit) => ` ${word(digit)} `)
    .replace(/\s+/g, ' ')
    .trim();
}

const signs: Readonly<Record<string, readonly [string, string, string, string]>> = {
  en: ['at', 'dot', 'underscore', 'dash'],
  de: ['at', 'punkt', 'unterstrich', 'minus'],
  fr: ['arobase', 'point', 'tiret bas', 'tiret'],
  es: ['arroba', 'punto', 'guion bajo', 'guion'],
};

export function spokenMail(mail: string, language: string): string {
  const [at, dot, low, dash] = signs[language] ?? ['at', 'dot', 'underscore', 'dash'];
  return mail.replace('@', ` ${at} `).replace(/\./g, ` ${dot} `).replace(/_/g, ` ${low} `).replace(/-/g, ` ${dash} `);
}

/** A number with letters in it, read out. */
export function spokenSigns(random: Random, text: string, language: string): string {
  const plain = text
    .replace(/[-/._#*]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
  const form = pick(random, ['joined', 'spaced', 'words']);
  if (form === 'joined') return plain;
  if (form === 'spaced') return [...plain.replaceAll(' ', '')].join(' ');
  const words = (digitWords[language] ?? digitWords.en ?? '').split(' ');
  return [...plain.replaceAll(' ', '')].map((sign) => (/\d/.test(sign) ? words[Number(sign)] : sign)).join(' ');
}
