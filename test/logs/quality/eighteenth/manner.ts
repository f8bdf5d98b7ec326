// How a customer types: all lower case, slips of the keys, no full stops. Marked values are only ever lowered.
import { type Locale, tagOf } from './locales.ts';
import type { Random } from './random.ts';

const spoken = /^\[\[(person|organisation|address):/;

export function manner(locale: Locale, random: Random): (text: string) => string {
  const lowered = random.chance(locale === 'ja' || locale === 'de' ? 0.1 : 0.25);
  const slips = random.chance(0.3) ? 0.05 : 0.004;
  const bare = random.chance(0.4);
  const slip = (word: string) => {
    if (!random.chance(slips)) return word;
    const at = random.int(1, word.length - 3);
    const [one, other] = [word.charAt(at), word.charAt(at + 1)];
    if (random.chance(0.4)) return word.slice(0, at) + word.slice(at + 1);
    return word.slice(0, at) + other + one + word.slice(at + 2);
  };
  const lower = (text: string) => text.toLocaleLowerCase(tagOf(locale));
  return (text) => {
    const parts = text.split(/(\[\[[a-z-]+:[^\]]+\]\])/);
    const written = parts.map((part) => {
      if (part.startsWith('[[')) {
        if (!lowered || !spoken.test(part)) return part;
        const at = part.indexOf(':') + 1;
        return part.slice(0, at) + lower(part.slice(at));
      }
      const slipped = part.replace(/(?<![\p{L}\d])[a-z]{5,}(?![\p{L}\d])/gu, slip);
      return lowered ? lower(slipped) : slipped;
    });
    const whole = written.join('');
    return bare ? whole.replace(/\.$/, '') : whole;
  };
}
