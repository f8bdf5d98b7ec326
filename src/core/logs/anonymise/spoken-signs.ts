// Numbers and codes told sign by sign, as a machine writes calls down: "c t 3 6 2 t w", "oh seven oh four 122491", "plus 65 8506".
// Nothing else in talk looks like them, so they go whatever they are.
import type { SpanKind } from '../../../shared/logs.ts';
import { wordBefore } from './context.ts';
import { inWords } from './in-words.ts';
import { matchesOf } from './matches.ts';
import { type Found, found, type Place } from './types.ts';

/** English, German, Dutch, French, Spanish, Italian, Portuguese; "six" and "sei" are shared. */
const digits =
  'zero|oh|one|two|three|four|five|six|seven|eight|nine|null|eins|zwei|zwo|drei|vier|fünf|sechs|sieben|acht|neun|nul|een|twee|drie|vijf|zes|zeven|negen|zéro|un|deux|trois|quatre|cinq|sept|huit|neuf|cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|due|tre|quattro|cinque|sei|sette|otto|nove|dois|três|quatro|sete|oito';
const repeats = 'double|triple|treble|doppel|doble|dash|hyphen|slash|underscore|hash|star|strich|tiret|guion';
const sign = `(?:${digits}|${repeats}|plus|\\p{L}|\\d)`;
const piece = `(?:${sign}|[a-z]{0,3}\\d{2,10}[a-z]{0,2})`;
const run = new RegExp(`(?<![\\p{L}\\d.,'’@_/-])${piece}(?:,? ${piece}){2,24}(?![\\p{L}\\d'’@_/-]|[.:]\\d)`, 'giu');
const isDigit = new RegExp(`^(?:${digits}|\\d)$`, 'iu');
const isSign = new RegExp(`^${sign}$`, 'iu');
const digitWord = inWords(new RegExp(`^(?:${digits}|plus)$`, 'iu'));
const bySign = /(?<![\p{L}\d])[\p{L}\d] [\p{L}\d] [\p{L}\d](?![\p{L}\d])/u;
/** Letters that are words, at an end: "5 9 9 y mi documento", "i 4 5 5 1". */
const word = /^[aiyeoà]$/iu;
/** Sizes and counts: "2 x 3 x 4", "1 2 3 4", "un dos tres". */
const counted = /\d x \d|^(?:1 2 3|one,? two,? three|eins,? zwei,? drei|un,? deux,? trois|uno?,? dos,? tres)/iu;

function kindOf(value: string, signs: number, start: number, { text, asked }: Place): SpanKind {
  const told = wordBefore(text, start);
  const spoken = /^(?:plus|oh|zero|null|zéro|cero)(?!\p{L})/iu.test(value) && signs >= 8;
  if (asked.has('phone') || told === 'phone' || spoken) return 'phone';
  if (told === 'card' || told === 'national-id' || told === 'iban') return told;
  if (told === null && asked.has('national-id')) return 'national-id';
  if (told === null && asked.has('card') && signs >= 13) return 'card';
  return told === null && asked.has('secret') ? 'secret' : 'account';
}

/** Four signs and three digits at least; where groups of digits stand between, as many digits as a number has. */
export function spokenSigns(place: Place): readonly Found[] {
  const { text } = place;
  if (!digitWord.test(text) && !bySign.test(text)) return [];
  const spans: Found[] = [];
  for (const { index, 0: all } of matchesOf(text, run)) {
    const parts = all.split(' ');
    let start = index;
    while (parts.length > 0 && word.test(parts[0] ?? '') && start > 0) start += (parts.shift()?.length ?? 0) + 1;
    let end = index + all.length;
    while (parts.length > 0 && word.test(parts.at(-1) ?? '') && end < text.length)
      end -= (parts.pop()?.length ?? 0) + 1;
    const bare = parts.map((part) => part.replace(',', ''));
    const signs = bare.filter((part) => isSign.test(part)).length;
    const single = bare.filter((part) => isDigit.test(part)).length;
    const figures =
      bare.join('').replaceAll(/\D/g, '').length + bare.filter((part) => /^\p{L}{2,}$/u.test(part)).length;
    const value = parts.join(' ');
    const figuresOnly = /^[\d, ]+$/.test(value);
    const told = signs === bare.length ? signs >= 4 && single >= 3 : signs > 0 && figures >= 7;
    if (!told || counted.test(value) || (figuresOnly && value.includes(','))) continue;
    if (/\bmeter (?:reads|says|shows) $/i.test(text.slice(Math.max(0, start - 16), start))) continue;
    spans.push(found(kindOf(value, figures, start, place), start, end, 'likely', 'told sign by sign'));
  }
  return spans;
}
