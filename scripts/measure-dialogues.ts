// `node scripts/measure-dialogues.ts DIR [--misses]`: what anonymising finds in dialogues that people wrote, of what their own
// annotation names (Schema-Guided Dialogue: values of slots; STAR: names that its users were told to use, and their accounts, PINs
// and dates of birth; STAR once more with names that no list holds), with 95% Wilson intervals; and how much is replaced in a
// thousand words of every file in DIR.
// DIR holds one dialogue a line, gzip, as train/README.md tells.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { detect } from '../src/core/logs/anonymise/detect.ts';
import { classOf } from '../src/core/logs/anonymise/dictionary.ts';
import { noRules } from '../src/core/logs/anonymise/rules.ts';
import type { Message } from '../src/core/logs/anonymise/types.ts';
import { wilson } from '../src/core/statistics/proportion.ts';
import { createRandom } from '../src/core/statistics/random.ts';

type Act = readonly [act: string, slot: string, values: readonly string[], service: string];
type Dialogue = {
  readonly domain?: string;
  readonly goal?: string | null;
  readonly turns: readonly {
    readonly role: Message['speaker'];
    readonly text: string;
    readonly acts?: readonly Act[];
  }[];
};
type Place = { readonly kind: string; readonly turn: number; readonly start: number; readonly end: number };
/** A dialogue and what is to be found in it. */
type Read = { readonly dialogue: Dialogue; readonly places: readonly Place[] };

/** Slots whose values are personal where customers tell them, and what they are. */
const slots: readonly (readonly [RegExp, string])[] = [
  [/phone_number$/, 'phone numbers'],
  [/address$|^address_of_location$/, 'addresses of homes, hotels, shops, events'],
  [/^(?:contact_name|receiver|recipient_name|recipient_account_name)$/, 'receivers and contacts'],
  [/^(?:doctor|dentist|therapist)_name$/, 'doctors, dentists, therapists and their practices, as listings write them'],
];

function slotValues({ turns }: Dialogue): readonly Place[] {
  return turns.flatMap(({ text, acts = [] }, turn) => {
    const values = new Map<string, string>();
    for (const [, slot, told] of acts) {
      const kind = slots.find(([pattern]) => pattern.test(slot))?.[1];
      for (const value of kind === undefined ? [] : told)
        values.set(value.replace(/^(?:Dr|Mr|Mrs|Ms)\.? /i, ''), kind ?? '');
    }
    return [...values].flatMap(([value, kind]) => {
      const start = text.indexOf(value);
      return start === -1 ? [] : [{ kind, turn, start, end: start + value.length }];
    });
  });
}

const nameInGoal =
  /(?:[Nn]ame(?: is|:)|You \(|You are|Your are|friend|host is|meeting with|Dr\.) ?\(?(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)/gu;
const noNames = new Set(['Your', 'Today', 'Come', 'Han']);
/** "The brown church", "mark it", "Craig and Center": no names. */
function isName(text: string, at: number, value: string): boolean {
  const around = text.slice(Math.max(0, at - 12), at + value.length + 8);
  return !/^(?:brown|white|mark)$/.test(value) && !/center|street|mark (?:it|my)/i.test(around);
}

/** Patterns of the names in the goals of all dialogues: whole or by their words, and by their words alone. */
function namesOf(dialogues: readonly Dialogue[]): readonly [whole: RegExp, single: RegExp] {
  const told = dialogues.flatMap(({ goal }) => [...(goal ?? '').matchAll(nameInGoal)].map((match) => match[1] ?? ''));
  const single = [...new Set(told.flatMap((name) => name.split(' ')))].filter((name) => !noNames.has(name));
  const several = [...new Set(told)].filter((name) => name.includes(' '));
  const any = (names: readonly string[]): RegExp => new RegExp(`\\b(?:${names.join('|')})\\b`, 'gi');
  return [any([...several, ...single]), any(single)];
}

const pinAsked = /\bpins?\b/i;
const pinBefore = /\bpin\D{0,12}$/i;

function starValues({ domain = '', turns }: Dialogue, names: RegExp): readonly Place[] {
  return turns.flatMap(({ text, role }, turn) => {
    const found: Place[] = [];
    const take = (kind: string, pattern: RegExp, fits: (value: string, at: number) => boolean = () => true): void => {
      for (const { index, 0: value } of text.matchAll(pattern))
        if (fits(value, index)) found.push({ kind, turn, start: index, end: index + value.length });
    };
    take('names of customers, friends, drivers', names, (value, at) => isName(text, at, value));
    if (!domain.includes('bank') || role !== 'user') return found;
    const asked = turns[turn - 1]?.text ?? '';
    const isPin = (_: string, at: number): boolean => pinAsked.test(asked) || pinBefore.test(text.slice(0, at));
    take('account numbers', /(?<![\d$.,])\d{7,}(?!\d)/g);
    take('PINs', /(?<![\d$.,/:-])\d{4}(?![\d/:-]|\s*(?:dollars|\$))/g, isPin);
    take('dates of birth', /\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b/g);
    return found;
  });
}

const [heads, vowels, tails] = ['k t v br dr sh m n l th z y gr p ch', 'a e i o u', 'n l r s th m'].map((signs) =>
  signs.split(' '),
) as [string[], string[], string[]];

/** Made of syllables, until it is no word and no name that the detectors know. */
function madeUpName(random: () => number): string {
  const one = (signs: readonly string[]): string => signs[Math.floor(random() * signs.length)] ?? '';
  const syllables = Array.from({ length: 2 + Math.floor(random() * 2) }, () => one(heads) + one(vowels));
  const name = syllables.join('') + (random() < 0.5 ? one(tails) : '');
  const { given, surname, word, common, place, foreign, town } = classOf(name);
  if (given || surname || word || common || place || foreign || town) return madeUpName(random);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The same talk among people whose names are in no list: only words with a capital letter, each the same in all of a dialogue. */
function withMadeUpNames(dialogue: Dialogue, names: RegExp, random: () => number): Read {
  const given = new Map<string, string>();
  const places: Place[] = [];
  const turns = dialogue.turns.map(({ role, text }, turn) => {
    let put = '';
    let done = 0;
    for (const { index, 0: value } of text.matchAll(names)) {
      if (!/^\p{Lu}/u.test(value) || !isName(text, index, value)) continue;
      const name = given.get(value) ?? madeUpName(random);
      given.set(value, name);
      put += text.slice(done, index);
      places.push({ kind: 'made-up names in their places', turn, start: put.length, end: put.length + name.length });
      put += name;
      done = index + value.length;
    }
    return { role, text: put + text.slice(done) };
  });
  return { dialogue: { turns }, places };
}

type Counts = { labelled: number; covered: number };
const [folder] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
if (folder === undefined) throw new Error('usage: node scripts/measure-dialogues.ts DIR [--misses]');
const counts = new Map<string, Counts>();
const missed = new Set<string>();

function measure(dialogues: readonly Read[]): string {
  let replaced = 0;
  let told = 0;
  for (const { dialogue, places } of dialogues) {
    const messages: readonly Message[] = dialogue.turns.map(({ role, text }) => ({ speaker: role, text }));
    const spans = detect(messages, noRules).filter(({ certainty }) => certainty !== 'doubtful');
    replaced += spans.length;
    told += messages.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
    for (const { kind, turn, start, end } of places) {
      const text = messages[turn]?.text ?? '';
      const signs = Array.from({ length: end - start }, (_, at) => start + at).filter((at) =>
        /[\p{L}\p{N}]/u.test(text[at] ?? ''),
      );
      const isCovered = (at: number): boolean =>
        spans.some((span) => span.message === turn && span.start <= at && at < span.end);
      const count = counts.get(kind) ?? { labelled: 0, covered: 0 };
      const covered = signs.every(isCovered);
      counts.set(kind, { labelled: count.labelled + 1, covered: count.covered + Number(covered) });
      if (!covered)
        missed.add(
          `${kind}: ${text.slice(Math.max(0, start - 40), start)}[[${text.slice(start, end)}]]${text.slice(end, end + 20)}`,
        );
    }
  }
  return `${dialogues.length} dialogues, ${told} words, ${((1000 * replaced) / told).toFixed(1)} spans replaced in a thousand words`;
}

for (const file of readdirSync(folder)
  .filter((name) => name.endsWith('.jsonl.gz'))
  .sort()) {
  const lines = gunzipSync(readFileSync(join(folder, file)))
    .toString()
    .trim()
    .split('\n');
  const dialogues = lines.map((line) => JSON.parse(line) as Dialogue);
  if (!file.startsWith('star')) {
    console.log(`${file}: ${measure(dialogues.map((dialogue) => ({ dialogue, places: slotValues(dialogue) })))}`);
    continue;
  }
  const [whole, single] = namesOf(dialogues);
  console.log(`${file}: ${measure(dialogues.map((dialogue) => ({ dialogue, places: starValues(dialogue, whole) })))}`);
  const random = createRandom(5);
  measure(dialogues.map((dialogue) => withMadeUpNames(dialogue, single, random)));
}
console.log('\n| annotated | values | recall |\n|---|---:|---:|');
for (const [kind, { labelled, covered }] of counts) {
  const { lower, upper } = wilson(covered, labelled);
  const percent = [covered / labelled, lower, upper].map((share) => (100 * share).toFixed(1));
  console.log(`| ${kind} | ${labelled} | ${percent[0]}% (${percent[1]}–${percent[2]}) |`);
}
if (process.argv.includes('--misses')) console.log([...missed].join('\n'));
