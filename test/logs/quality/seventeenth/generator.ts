// Conversations of many desks in many languages, with every piece of personal data labelled; drawn by seed.
import { type LabelledConversation, readScript } from '../labelled.ts';
import { type Exchange, exchangeOrder, exchanges } from './exchanges.ts';
import { accountExchanges, secretExchanges } from './exchanges-codes.ts';
import { createSlots, expand, localeOf } from './fill.ts';
import { fragments } from './fragments.ts';
import type { Locale } from './locales.ts';
import { createRng, type Rng } from './random.ts';
import { cleanTemplates } from './templates-clean.ts';
import { europeTemplates } from './templates-europe.ts';
import { homeTemplates } from './templates-home.ts';
import { moneyTemplates } from './templates-money.ts';
import { moreTemplates } from './templates-more.ts';
import { travelTemplates } from './templates-travel.ts';
import { workTemplates } from './templates-work.ts';
import { worldTemplates } from './templates-world.ts';

type Template = { readonly countries: readonly string[]; readonly desk: string; readonly lines: readonly string[] };

const englishCountries = ['us', 'us', 'uk', 'uk', 'ie', 'au', 'ca', 'in', 'za', 'sg'];

function readTemplates(text: string): Template[] {
  return text
    .trim()
    .split(/\n\s*\n/)
    .map((block) => {
      const [head = '', ...lines] = block.split('\n');
      const [countries = '', desk = ''] = head.slice(1).split(' ');
      return { countries: countries === 'en' ? englishCountries : countries.split(','), desk, lines };
    });
}

const personal = readTemplates(
  [moneyTemplates, travelTemplates, homeTemplates, workTemplates, europeTemplates, worldTemplates, moreTemplates]
    .map((text) => text.trim())
    .join('\n\n'),
);
const clean = readTemplates(cleanTemplates);

/** Gives every template once before any comes again. */
function deck(rng: Rng, templates: readonly Template[]): () => Template {
  let left: Template[] = [];
  return () => {
    if (left.length === 0) left = rng.shuffle(templates);
    const next = left.pop();
    if (next === undefined) throw new Error('No templates');
    return next;
  };
}

const marked = /(\[\[[^\]]+\]\])/;
const written = /^\[\[(?:person|organisation|address):/;

const lower = (text: string, { language }: Locale): string => text.toLocaleLowerCase(language === 'tr' ? 'tr' : 'en');

function mistyped(rng: Rng, text: string): string {
  return text.replace(/(?<!\p{L})\p{Ll}{5,}(?!\p{L})/gu, (word) => {
    if (!rng.chance(0.12)) return word;
    const at = rng.int(1, word.length - 3);
    const [a = '', b = ''] = [word[at], word[at + 1]];
    return rng.pick([
      word.slice(0, at) + b + a + word.slice(at + 2),
      word.slice(0, at) + word.slice(at + 1),
      word.slice(0, at) + a + word.slice(at),
    ]);
  });
}

type Manner = 'plain' | 'lower' | 'hasty' | 'typos';

/** How a customer types: values stay as they are, except that names may lose their capitals. */
function typed(rng: Rng, line: string, manner: Manner, locale: Locale): string {
  if (manner === 'plain' || !line.startsWith('U: ')) return line;
  const parts = line.slice(3).split(marked);
  const changed = parts.map((part) => {
    if (marked.test(part)) {
      if (manner !== 'lower' || !written.test(part)) return part;
      const at = part.indexOf(':') + 1;
      return part.slice(0, at) + lower(part.slice(at), locale);
    }
    if (manner === 'lower') return lower(part, locale);
    if (manner === 'typos') return mistyped(rng, part);
    return part.replaceAll("'", '').replaceAll(', ', rng.chance(0.5) ? ' ' : ', ');
  });
  const text = changed.join('');
  return `U: ${manner === 'hasty' ? text.replace(/[.]$/, '') : text}`;
}

/** What is asked at the end: mostly one thing, sometimes two or nothing. */
const drawTopics = (rng: Rng): string[] => [
  ...new Set(Array.from({ length: rng.pick([1, 2, 2, 2]) }, () => rng.pick(exchangeOrder))),
];

function exchangeAbout(rng: Rng, { language }: Locale, desk: string, topic: string): Exchange | undefined {
  if (topic === 'account') return rng.pick(accountExchanges(language, desk, rng.chance(0.6)));
  if (topic === 'secret') return rng.pick(secretExchanges[language] ?? []);
  return exchanges[language]?.[topic];
}

/** What parts a question from what was said before it. */
function gap(said: string): string {
  if (/\{(?:link|profile|email)(?:#\d)?\}$/.test(said)) return '\n';
  return /[.!]$/.test(said) ? ' ' : '. ';
}

function addExchange(rng: Rng, lines: string[], exchange: Exchange | undefined): void {
  if (exchange === undefined || lines.length > 8) return;
  const last = lines.at(-1) ?? '';
  const ask = rng.pick(exchange.ask);
  if (last.startsWith('A: ') && !/[?;]$/.test(last)) lines[lines.length - 1] = `${last}${gap(last)}${ask}`;
  else if (last.startsWith('U: ')) lines.push(`A: ${ask}`);
  else return;
  lines.push(`U: ${rng.pick(exchange.tell)}`);
}

function close(rng: Rng, lines: string[], words: Readonly<Record<string, readonly string[]>>): void {
  if (lines.length > 8 || !rng.chance(0.45)) return;
  if (lines.at(-1)?.startsWith('U: ')) lines.push(`A: ${rng.pick(words.bye ?? [])}`);
  lines.push(`U: ${rng.pick(words.endu ?? [])}`);
}

export function seventeenthConversations(count: number, seed: number): readonly LabelledConversation[] {
  const rng = createRng(seed);
  const nextPersonal = deck(rng, personal);
  const nextClean = deck(rng, clean);
  let place = 0;
  return Array.from({ length: count }, (_, index) => {
    if (index % 5 === 0) place = rng.int(0, 4);
    const isClean = index % 5 === place;
    const { countries, desk, lines } = isClean ? nextClean() : nextPersonal();
    const locale = localeOf(rng.pick(countries));
    const slots = createSlots(rng, locale, desk);
    const framed = [...lines];
    const words = fragments[locale.language] ?? {};
    if (!isClean) {
      if (framed[0]?.startsWith('U: ') && rng.chance(0.6)) framed.unshift(`A: ${rng.pick(words.greet ?? [])}`);
      for (const topic of drawTopics(rng)) addExchange(rng, framed, exchangeAbout(rng, locale, desk, topic));
      close(rng, framed, words);
    }
    const manner: Manner = rng.pick(['plain', 'plain', 'plain', 'plain', 'lower', 'lower', 'hasty', 'typos']);
    const filled = framed.map((line) => {
      const text = expand(rng, locale.language, line)
        .replaceAll('⏎', '\n')
        .replace(/\{([a-zA-Z][a-zA-Z0-9.#]*)\}/g, (_all, slot: string) => slots(slot));
      return typed(rng, text, manner, locale);
    });
    return readScript(`seventeenth-${seed}-${index}`, filled);
  });
}
