// From a template to a conversation: choices, shared phrases and slots filled, and some haste in the writing.
import { type LabelledConversation, readScript } from '../labelled.ts';
import { type Language, type Locale, localesOf } from './locale.ts';
import { phrasesOf } from './phrases-more.ts';
import type { Random } from './random.ts';
import { Values } from './slots.ts';

export type Template = {
  readonly locales: readonly Locale[];
  readonly desk: string | null;
  readonly lines: readonly string[];
};

/** Templates begin with a line "# locales, desk"; their turns are lines "U: text" and "A: text". */
export function readTemplates(text: string): readonly Template[] {
  return text
    .trim()
    .split(/^# /m)
    .filter((part) => part !== '')
    .map((part) => {
      const [head = '', ...lines] = part.trim().split('\n');
      const odd = lines.find((line) => !/^[UA]: \S/.test(line));
      if (odd !== undefined || lines.length < 2) throw new Error(`Broken template at: ${odd ?? head}`);
      const [codes = '', desk] = head.split(',');
      return { locales: localesOf(codes), desk: desk?.trim() ?? null, lines };
    });
}

function withPhrases(text: string, values: Values): string {
  let expanded = text;
  for (let depth = 0; /\{[A-Z]/.test(expanded); depth += 1) {
    if (depth > 5) throw new Error(`Endless phrases in: ${text}`);
    expanded = expanded.replace(/\{([A-Z]+)(?::([^{}]+))?\}/g, (_, name: string, given: string | undefined) => {
      const phrase = values.random.pick(phrasesOf(values.language, name));
      if (given === undefined) return phrase;
      const filled = phrase.replace(/(?<!\p{L})X(?!\p{L})/u, () => (name === 'T' ? `{${given}}` : given));
      return filled.charAt(0) === '{' ? filled : capitalised(filled, phrase);
    });
  }
  return expanded;
}

/** A question that begins with the thing asked for. */
function capitalised(filled: string, phrase: string): string {
  return phrase.startsWith('X') ? filled.charAt(0).toLocaleUpperCase('tr') + filled.slice(1) : filled;
}

function withChoices(text: string, random: Random): string {
  let chosen = text;
  while (/<[^<>]*\|[^<>]*>/.test(chosen)) {
    chosen = chosen.replace(/<([^<>]*\|[^<>]*)>/g, (_, inside: string) => random.pick(inside.split('|')));
  }
  return chosen;
}

type Style = { readonly lower: boolean; readonly names: boolean; readonly typos: number; readonly ends: boolean };

function typed(text: string, share: number, random: Random): string {
  return text.replace(/(?<=\p{Ll})\p{Ll}\p{Ll}(?=\p{Ll}{2})/gu, (pair) =>
    random.chance(share)
      ? random.pick([`${pair.charAt(1)}${pair.charAt(0)}`, pair.charAt(0), `${pair}${pair.charAt(1)}`])
      : pair,
  );
}

const kindsTypedSmall = ['person', 'organisation', 'address'];

function hasty(marked: string, style: Style, language: Language, random: Random): string {
  const small = (text: string): string => text.toLocaleLowerCase(language === 'tr' ? 'tr' : 'en');
  const parts = marked.split(/(\[\[[a-z-]+:[^\]]+\]\])/);
  const written = parts.map((part, index) => {
    const [, kind, value] = /^\[\[([a-z-]+):([^\]]+)\]\]$/.exec(part) ?? [];
    if (kind !== undefined && value !== undefined) {
      return style.names && kindsTypedSmall.includes(kind) ? `[[${kind}:${small(value)}]]` : part;
    }
    const cased = style.lower ? small(part) : part;
    const spelled = style.typos > 0 ? typed(cased, style.typos, random) : cased;
    return style.ends && index === parts.length - 1 ? spelled.replace(/(?<!\.)\.$/, '') : spelled;
  });
  return written.join('');
}

/** Greeting, farewell and asides around a matter, ten turns at most. */
function surrounded(lines: readonly string[], asides: readonly Template[], random: Random): readonly string[] {
  let all = [...lines];
  for (let left = random.pick([0, 1, 1, 2, 2, 2]); left > 0 && asides.length > 0; left -= 1) {
    const aside = random.pick(asides).lines;
    if (all.length + aside.length <= 10 && !all.includes(aside[0] ?? '')) all = [...all, ...aside];
  }
  const greeted = lines[0]?.startsWith('A: ') === true;
  if (!greeted && all.length < 10 && random.chance(0.4)) all = ['A: {HI}', ...all];
  if (all.length < 10 && random.chance(0.4)) {
    all = [...all, all.at(-1)?.startsWith('A: ') && lines.join().includes('{TY}') ? 'U: {TY}' : 'A: {BYE}'];
  }
  return all;
}

export function converse(
  id: string,
  template: Template,
  asides: readonly Template[],
  random: Random,
): LabelledConversation {
  const locale = random.pick(template.locales);
  const values = new Values(random, locale, template.desk);
  const lower = random.chance(0.25);
  const style = {
    lower,
    names: lower && random.chance(0.6),
    typos: random.chance(0.3) ? 0.02 : 0,
    ends: random.chance(0.4),
  };
  const near = asides.filter(({ locales }) => locales.includes(locale));
  const told = near.length === 0 ? template.lines : surrounded(template.lines, near, random);
  const lines = told.map((line) => {
    const chosen = withChoices(withPhrases(line, values), random);
    const filled = chosen.replace(/\{([a-z]+\d*)\}/g, (_, slot: string) => values.text(slot)).replaceAll('¶', '\n');
    return line.startsWith('U: ') ? `U: ${hasty(filled.slice(3), style, values.language, random)}` : filled;
  });
  return readScript(id, lines);
}
