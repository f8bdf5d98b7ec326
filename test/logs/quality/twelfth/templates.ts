// Templates as text. "== US GB topic" or "== plain DE topic" begins one; "U: " and "A: " begin turns; "/" begins a new
// line within a turn, and other lines go on with the sentence. "<a|b>" is a choice, "{slot}" a value of the cast.
import { isLocale, type Locale } from './locales.ts';

export type Template = {
  /** Nothing in it is personal. */
  readonly plain: boolean;
  readonly locales: readonly Locale[];
  readonly topic: string;
  readonly turns: readonly string[];
};

function readTemplate(block: string): Template {
  const [head = '', ...lines] = block.trim().split('\n');
  const tokens = head.trim().split(' ');
  const turns: string[] = [];
  for (const raw of lines) {
    const line = raw.trim();
    if (/^[UA]: /.test(line)) turns.push(line);
    else if (line !== '')
      turns.push(`${turns.pop() ?? ''}${line.startsWith('/') ? `\n${line.slice(1).trim()}` : ` ${line}`}`);
  }
  const locales = tokens.filter(isLocale);
  if (locales.length === 0 || turns.length < 2) throw new Error(`A template without country or turns: ${head}`);
  return { plain: tokens[0] === 'plain', locales, topic: tokens.at(-1) ?? '', turns };
}

export const readTemplates = (text: string): readonly Template[] =>
  text
    .split(/^== /m)
    .slice(1)
    .map((block) => readTemplate(block));
