// How customers type: as it stands, in small letters, without stops, with slips of the finger, or shouting.
import type { Random } from './random.ts';

export type Style = 'as-written' | 'lower' | 'bare' | 'typos' | 'loud';

const spoken = new Set(['person', 'organisation', 'address']);

function slip(random: Random, word: string): string {
  const at = random.int(1, word.length - 3);
  const [before, one, two, after] = [word.slice(0, at), word[at] ?? '', word[at + 1] ?? '', word.slice(at + 2)];
  return random.pick([
    `${before}${two}${one}${after}`,
    `${before}${two}${after}`,
    `${before}${one}${one}${two}${after}`,
  ]);
}

/** Agents write as it stands. The texts between the marks change, and names with them where all is small or all is large. */
export function hurried(random: Random, locale: string, style: Style, line: string): string {
  if (style === 'as-written' || !line.startsWith('U: ')) return line;
  const small = (text: string): string => (locale === 'tr' ? text.toLocaleLowerCase('tr') : text.toLowerCase());
  const large = (text: string): string => (locale === 'tr' ? text.toLocaleUpperCase('tr') : text.toUpperCase());
  const written = line
    .slice(3)
    .split(/(\[\[[a-z-]+:[^\]]+\]\])/)
    .map((part) => {
      const mark = /^\[\[([a-z-]+):([^\]]+)\]\]$/.exec(part);
      if (mark !== null) {
        const [, kind = '', value = ''] = mark;
        if (!spoken.has(kind) || style === 'typos') return part;
        return `[[${kind}:${style === 'loud' ? large(value) : small(value)}]]`;
      }
      switch (style) {
        case 'lower':
          return small(part);
        case 'bare':
          return small(part)
            .replace(/['’¿¡]/g, '')
            .replace(/[,;.!?]+(?=\s|$)/g, '');
        case 'loud':
          return large(part);
        default:
          return part.replace(/\p{L}{5,}/gu, (word) => (random.chance(0.12) ? slip(random, word) : word));
      }
    });
  return `U: ${written.join('')}`;
}
