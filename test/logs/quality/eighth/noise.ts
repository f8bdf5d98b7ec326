// How hurried people type: small letters throughout, slips of the finger.
import { below, chance, type Random } from './mechanics.ts';

const mark = /(\[\[[a-z-]+:[^\]]+\]\])/;
const lowered = /^\[\[(person|organisation|address|email|birth-date):/;

/** Small letters everywhere but in codes, whose case counts. */
export function small(text: string): string {
  if (/[\n{]/.test(text)) return text;
  return text
    .split(mark)
    .map((part) => (part.startsWith('[[') && !lowered.test(part) ? part : part.toLowerCase()))
    .join('')
    .replace(/\.$/, '');
}

function slip(random: Random, word: string): string {
  if (!chance(random, 0.07)) return word;
  const at = 1 + below(random, word.length - 2);
  if (chance(random, 0.4)) return word.slice(0, at) + word.slice(at + 1);
  return word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2);
}

/** Letters swapped or left out, never inside a value. */
export function hurried(random: Random, text: string): string {
  if (/[\n{]|:\/\//.test(text)) return text;
  return text
    .split(mark)
    .map((part) =>
      part.startsWith('[[')
        ? part
        : part.replace(/(?<![\p{L}\d])\p{Ll}{5,}(?![\p{L}\d])/gu, (word) => slip(random, word)),
    )
    .join('');
}
