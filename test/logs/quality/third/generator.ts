// The third evaluation set: templates of its own with drawn values, written without sight of the detectors' rules.
import { createRandom } from '../../../../src/core/statistics/random.ts';
import { type LabelledConversation, readMarks } from '../labelled.ts';
import { blocks } from './blocks.ts';
import { pick, type Random } from './numbers.ts';
import { englishScripts } from './scripts.ts';
import { germanAndFrenchScripts } from './scripts-europe.ts';
import { otherEuropeanScripts } from './scripts-europe-second.ts';
import { moreEnglishScripts } from './scripts-second.ts';
import { createSlots, languages } from './slots.ts';

type Script = { readonly countries: readonly string[]; readonly weight: number; readonly lines: readonly string[] };
const english = ['US', 'US', 'US', 'GB', 'GB', 'IE', 'AU', 'IN', 'CA'];

/** A line without a speaker goes on with the turn before it. */
function readTurns(text: string): readonly string[] {
  const turns: string[] = [];
  for (const line of text.split('\n')) {
    if (/^(?:[UuA]: |@)/.test(line) || turns.length === 0) turns.push(line);
    else turns[turns.length - 1] += `\n${line}`;
  }
  return turns.map((turn) => turn.trimEnd());
}
function readScripts(text: string, countries: readonly string[]): readonly Script[] {
  return text
    .trim()
    .split(/^(?=---)/m)
    .map((part) => {
      const [, head = '', body = ''] = /^(?:---(.*)\n)?([\s\S]*)$/.exec(part) ?? [];
      const named = head.match(/\b[A-Z]{2}\b/g);
      return {
        countries: named ?? countries,
        weight: Number(/x(\d)/.exec(head)?.[1] ?? 1),
        lines: readTurns(body.trim()),
      };
    });
}
const weighted = (scripts: readonly Script[]): readonly Script[] =>
  scripts.flatMap((script) => Array.from({ length: script.weight }, () => script));

const englishPool = weighted([...readScripts(englishScripts, english), ...readScripts(moreEnglishScripts, english)]);
const europeanPools = Object.entries({ ...germanAndFrenchScripts, ...otherEuropeanScripts }).map(([country, text]) =>
  weighted(readScripts(text, [country])),
);
const blockPools = new Map(Object.entries(blocks).map(([name, text]) => [name, readScripts(text, [])]));

/** Parts of one name or one address that stand together are one label. */
const joined = (marked: string): string =>
  marked
    .replace(/\[\[person:([^\]]+)\]\] \[\[person:/g, '[[person:$1 ')
    .replace(/\[\[address:([^\]]+)\]\], \[\[address:/g, '[[address:$1, ');

/** A block is not drawn twice for one conversation. */
function unfold(random: Random, lines: readonly string[], country: string): readonly string[] {
  const used = new Set<Script>();
  const language = languages[country] ?? 'en';
  return lines.flatMap((line) => {
    if (!line.startsWith('@')) return [line];
    const pool = blockPools.get(`${line.slice(1)}-${language}`);
    if (pool === undefined) throw new Error(`No block is named "${line}" in ${language}`);
    const block = pick(
      random,
      pool.filter((each) => !used.has(each) && (each.countries.length === 0 || each.countries.includes(country))),
    );
    used.add(block);
    return block.lines;
  });
}

const kept = /(\[\[[a-z-]+:[^\]]+\]\])/;
const written = /^\[\[(?:person|organisation|address|birth-date):/;
/** Only words change: numbers, links and passwords stay as they were drawn. */
function restyle(
  marked: string,
  style: { readonly words: (text: string) => string; readonly rest: (text: string) => string },
): string {
  return marked
    .split(kept)
    .map((part) => {
      if (!kept.test(part)) return style.rest(part);
      return written.test(part) ? part.replace(/:([^\]]+)/, (_, value: string) => `:${style.words(value)}`) : part;
    })
    .join('');
}
const lower = (text: string): string => text.toLowerCase();
const bare = (text: string): string =>
  lower(text)
    .replace(/[.,!?;]+(?=\s|$)/g, '')
    .replace(/(\w)'(\w)/g, '$1$2');
function slip(random: Random, text: string): string {
  return text.replace(/\p{Ll}{5,}/gu, (word) => {
    if (random() > 0.06) return word;
    const at = 1 + Math.floor(random() * (word.length - 3));
    return word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
  });
}
function hurried(random: Random, marked: string): string {
  const style = random();
  if (style < 0.3) return restyle(marked, { words: lower, rest: (text) => slip(random, lower(text)) });
  if (style < 0.5) return restyle(marked, { words: lower, rest: (text) => slip(random, bare(text)) });
  if (style < 0.55) return restyle(marked, { words: (text) => text.toUpperCase(), rest: (text) => text.toUpperCase() });
  return marked;
}

function conversation(random: Random, id: string): LabelledConversation {
  const script = pick(random, random() < 0.26 ? pick(random, europeanPools) : englishPool);
  const country = pick(random, script.countries);
  const slots = createSlots(random, country);
  const turns = unfold(random, script.lines, country).map((line) => {
    const chosen = line
      .slice(3)
      .replace(/<([^<>]*\|[^<>]*)>/g, (_, choices: string) => pick(random, choices.split('|')));
    const marked = joined(
      chosen.replace(/\{(\w+)\}/g, (_, slot: string) => {
        const { kind, text } = slots(slot);
        return kind === null ? text : `[[${kind}:${text}]]`;
      }),
    );
    return readMarks(
      line.startsWith('A') ? 'assistant' : 'user',
      line.startsWith('u') ? hurried(random, marked) : marked,
    );
  });
  return { id, turns };
}

/** `count` conversations; equal seeds give equal ones. Every label is drawn from a slot, none is searched for. */
export function thirdConversations(count: number, seed: number): readonly LabelledConversation[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, (_, at) => conversation(random, `third-${seed}-${at + 1}`));
}
