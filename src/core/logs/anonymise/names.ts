// Names of persons: dictionaries tell what may be a name, the words around it whether it is one.

import { classAs, classOf, type WordClass } from './dictionary.ts';
import { inWords } from './in-words.ts';
import { matchesOf } from './matches.ts';
import {
  fillers,
  introduces,
  introducing,
  particle,
  placeStarts,
  suffixAfter,
  titles,
  wordTitles,
} from './name-words.ts';
import { namesBesideWords } from './names-beside-words.ts';
import { chineseNames } from './names-chinese.ts';
import { otherScripts } from './names-other-scripts.ts';
import { isCased, isSureGiven, type Reading, unknown, weigh } from './names-weighed.ts';
import { wholeNames } from './names-whole.ts';
import { isShouted, type Token, tokensOf } from './tokens.ts';
import { type Certainty, type Found, found, type Place } from './types.ts';

const initials =
  /(?<![\p{L}\p{N}°])(?:\p{Lu}\.\s?){1,3}(?:(?:van|von|de|der|den|du|di|da|la|le)\s){0,3}(?:\p{Lu}['’]?\p{Lu}?[\p{Ll}'’-]+(?:\s\p{Lu}[\p{Ll}'’-]+)?)(?!\p{L})/gu;

/** A token may belong to a name by its casing and class. */
function mayBeName(token: Token, reading: Reading, kind: WordClass, strong: boolean): boolean {
  if (kind.common && !kind.given && !kind.surname) return false;
  const cased = !reading.shouted && (token.shape === 'capital' || token.shape === 'mixed');
  // "Bill Frost": an ordinary word is a name where a surname follows it.
  const next = reading.tokens[reading.tokens.indexOf(token) + 1];
  if (
    cased &&
    kind.common &&
    kind.given &&
    next?.gap === ' ' &&
    next.shape === 'capital' &&
    classOf(next.lower).surname
  )
    return true;
  if (cased) return !(kind.place && !kind.given && !kind.surname) && token.text.length > 1 && !(kind.common && !strong);
  if (token.shape === 'upper' && !reading.shouted)
    return token.text.length > 2 && (kind.given || kind.surname || strong) && !kind.common;
  return (kind.given || kind.surname || (strong && token.text.length > 1)) && !kind.common && !kind.place;
}

export function persons(place: Place): readonly Found[] {
  const { text, tokens } = place;
  const reading: Reading = { tokens, text, shouted: isShouted(tokens) };
  const spans: Found[] = [];
  for (let at = 0; at < tokens.length; ) {
    const judged = judge(reading, at, place);
    if (judged === null) at += 1;
    else {
      spans.push(withWordBefore(reading, at, judged.span));
      at = judged.next;
    }
  }
  for (const { index, 0: all } of text.includes('.') ? matchesOf(text, initials) : []) {
    const last = tokensOf(all).at(-1);
    if (
      last !== undefined &&
      (!classOf(last.lower).common || (classOf(last.lower).surname && isLine(text, index, index + all.length))) &&
      !/^(?:[UE]\.\s?[SKU]|[AP]\.\s?M)\./.test(all) &&
      all.length > 4
    )
      spans.push(found('person', index, index + all.length, 'likely', 'initials and a name'));
  }
  const here = hereWord.test(text)
    ? /^\W{0,5}(?:(?:hi|hello|hey)\W{1,5})?(\p{Ll}{3,} \p{Ll}[\p{L}'’-]{2,}) here\b/iu.exec(text)?.[1]
    : undefined;
  if (here?.split(' ').every((word) => !classOf(word.toLowerCase()).common))
    spans.push(found('person', text.indexOf(here), text.indexOf(here) + here.length, 'likely', 'before "here"'));
  spans.push(...lowerPairs(text), ...chineseNames(tokens));
  return [...wholeNames(text, spans), ...namesBesideWords(text), ...otherScripts(text, place.asked.has('name'))];
}

/** "C. Power", alone in its line. */
function isLine(text: string, start: number, end: number): boolean {
  return /\n[ \t]*$/.test(text.slice(0, start)) && /^[ \t]*(?:[\n,]|$)/.test(text.slice(end));
}

const hereWord = inWords(/\bhere\b/iu);
const selfWords = inWords(/\b(?:its|s|is|im|m|am)\b/iu);
const lowerPair =
  /\b(?:it'?s|its|this is|i'?m|i am|im|me is|name is|am)\s+(\p{Ll}[\p{L}'’-]{2,}(?:\s(?:de|la|van|von|der|den|di|da|del|el|al|bin))*\s\p{Ll}[\p{L}'’-]{2,}(?:\s(?:cruz|berg|rosa|luz))?)(?=\s+(?:again|here|speaking|calling|from|and)\b|\s*[,.!?\n]|\s*$)/gu;

/** "its aoife petrov again": two words of no ordinary talk, one of them a name, or an end as people give their names. */
function lowerPairs(text: string): readonly Found[] {
  if (!selfWords.test(text)) return [];
  return matchesOf(text, lowerPair).flatMap((match) => {
    const pair = match[1] ?? '';
    const kinds = pair.split(/\s/).map((word) => classOf(word));
    const [first, last] = [kinds[0], kinds.at(-1)];
    if (first === undefined || last === undefined || first.common || last.common || first.place || last.place)
      return [];
    if (!first.given && !first.surname && !last.surname && !last.given) return [];
    const start = match.index + match[0].length - pair.length;
    return [found('person', start, start + pair.length, 'likely', 'lower case after words that introduce a name')];
  });
}

/** "its sinead diallo", "kwesi owusu here": an unknown word before a surname in lower case is the given name. */
function withWordBefore({ tokens, shouted }: Reading, at: number, span: Found): Found {
  const [token, before] = [tokens[at], tokens[at - 1]];
  if (token === undefined || before === undefined || token.gap !== ' ' || (token.shape !== 'lower' && !shouted))
    return span;
  const { given, surname } = classOf(token.lower);
  if (given || !surname || before.text.length < 3 || before.shape === 'capital' || !unknown(classOf(before.lower)))
    return span;
  return { ...span, start: before.start };
}

type Judged = { readonly span: Found; readonly next: number };

function judge(reading: Reading, at: number, place: Place): Judged | null {
  const { tokens, text } = reading;
  const token = tokens[at];
  if (token === undefined) return null;
  const kind = classAs(token);
  const answers = place.asked.has('name') && isBareAnswer(reading, at);
  // "HR" is a department, "Hr Hansen" a man, "Rs. 20" a sum.
  const previous = tokens[at - 1]?.text === 'HR' ? '' : (tokens[at - 1]?.lower ?? '');
  if (
    !answers &&
    !kind.given &&
    !kind.surname &&
    !isCased(reading, token) &&
    !introducing.has(previous) &&
    !titles.has(previous)
  )
    return null;
  const before = text.slice(Math.max(0, token.start - 48), token.start);
  const titled = isTitled(token, previous, before.trimEnd());
  const introduced = (introducing.has(previous) || /[:"“,]\s*$/.test(token.gap)) && introduces.test(before);
  const strong = titled || introduced || answers;
  if (!mayBeName(token, reading, kind, strong)) return null;
  // "Sig.ra Russo": the title is no name. "yours ends on 3 May" signs nothing.
  if (!kind.given && !kind.surname && (isTitle(token, previous) || (introduced && talksOn(reading, token, before))))
    return null;
  if (!strong && (placeStarts.has(token.lower) || (placeStarts.has(previous) && token.gap === ' '))) return null;
  const isNameToo =
    kind.given && (token.shape === 'capital' ? !kind.word || kind.foremost : introduced && isLast(reading, at));
  if (particle.test(token.lower) && !isNameToo) return null;
  const end = extend(reading, at, strong);
  const last = tokens[end - 1] ?? token;
  const span = (certainty: Certainty, rule: string): Judged => ({
    span: found(
      'person',
      token.start,
      last.end + (suffixAfter.exec(text.slice(last.end))?.[0].replace(/\.$/, '').length ?? 0),
      certainty,
      rule,
    ),
    next: end,
  });
  if (titled) return span('certain', 'after a title');
  if (introduced) return span('certain', 'after words that introduce a name');
  if (answers) return span(kind.given || kind.surname || end - at > 1 ? 'certain' : 'likely', 'answer to a question');
  const weighed = weigh(reading, at, end, before);
  return weighed === null ? null : span(weighed.certainty, weighed.rule);
}

/** "Sig", "ra" of "Sig.ra", "ssa" of "Dott.ssa". */
function isTitle({ lower, gap }: Token, previous: string): boolean {
  return titles.has(lower) || (gap === '.' && titles.has(previous) && lower.length <= 4);
}

/** A word in lower case after words that end letters, in a text that has capitals elsewhere. */
function talksOn({ text, shouted }: Reading, { shape }: Token, before: string): boolean {
  return (
    shape === 'lower' &&
    !shouted &&
    /(?:name|names|signed|regards|cheers|yours|faithfully|sincerely|love)\s$/iu.test(before) &&
    /\p{Lu}\p{Ll}/u.test(text)
  );
}

function isTitled(token: Token, previous: string, before: string): boolean {
  if (!/^\.?\s*$/.test(token.gap) || /\dms$/.test(before)) return false;
  // "ma'am/sir. Salamat"
  if (token.gap.includes('.') && /^(?:sir|madam|lady|lord|miss)$/.test(previous)) return false;
  // "Dr. Who" and "a doctor. Who"
  if (token.gap.includes('.') && previous.length > 4) return false;
  // "Jak się Pani nazywa": a word of the language, where names have capitals.
  if (previous === 'pani' || previous === 'pana' || previous === 'panie') return token.shape !== 'lower';
  return titles.has(previous) || (wordTitles.has(previous) && token.shape === 'capital');
}

/** The index after the last token of the name that begins at `at`. */
function extend(reading: Reading, at: number, strong: boolean): number {
  const { tokens } = reading;
  const first = tokens[at] as Token;
  const cased = isCased(reading, first);
  let end = at + 1;
  for (let next = at + 1; next < tokens.length && next < at + 6; next++) {
    const token = tokens[next] as Token;
    if (
      !/^[ \u00a0]$|^\. $|^-$/.test(token.gap) ||
      (token.gap.includes('.') && (tokens[next - 1] as Token).text.length > 1)
    )
      break;
    const kind = classAs(token);
    if (
      cased &&
      /^(?:le|do|du|la)$/.test(token.lower) &&
      token.shape === 'capital' &&
      isLast(reading, next) &&
      classOf(first.lower).given
    ) {
      end = next + 1;
      break;
    }
    if (particle.test(token.lower) && next + 1 < tokens.length && (cased || kind.word === false)) {
      const after = tokens[next + 1] as Token;
      if (isCased(reading, after) || particle.test(after.lower) || classOf(after.lower).surname) continue;
      break;
    }
    if (token.text.length === 1 && isUpper(token.text) && cased) {
      if (token.lower === 'i') break;
      end = next + 1;
      continue;
    }
    const fits = cased
      ? isCased(reading, token) &&
        !(kind.common && !kind.surname) &&
        !(kind.place && !kind.surname && !kind.given) &&
        !(kind.common && kind.word && !strong && !classOf(first.lower).given)
      : (kind.surname ||
          kind.given ||
          (strong && !kind.place && next === at + 1 && token.text.length > 2) ||
          (!kind.place && next === at + 1 && isSureGiven(first) && /['’-]/.test(token.text))) &&
        !(kind.common && !(strong && kind.surname)) &&
        !(kind.word && !strong && !(kind.surname && isSureGiven(first)));
    if (
      !fits &&
      !(
        (strong || tellsSelf.test(reading.text.slice(Math.max(0, first.start - 12), first.start))) &&
        next === at + 1 &&
        isSureGiven(first) &&
        classOf(token.lower).surname &&
        endsAnswer(reading, token)
      )
    )
      break;
    end = next + 1;
  }
  return end;
}

const tellsSelf = /(?<!\p{L})(?:i['’]?m|i am|this is)\s+$/iu;
/** "Sarah brown, account number …": what an answer goes on with after a name. */
const endsAnswer = ({ text }: Reading, { end }: Token): boolean =>
  /^\s*(?:[.,;!?:)\n]|$|\d|(?:and|account|my|pin|date|dob|born|can|could|i|here|from|calling)(?!\p{L}))/iu.test(
    text.slice(end, end + 10),
  );

const isLast = ({ tokens, text }: Reading, at: number): boolean =>
  /^(?:\s*[.,;!?:)\n]|\s*$|\s\p{Ll}|['’]s)/u.test(text.slice((tokens[at] as Token).end, (tokens[at] as Token).end + 4));

const isUpper = (text: string): boolean => text.toUpperCase() === text && text.toLowerCase() !== text;

/** "It was Miller, go rest her soul", "Mark! I need to move it", "Jane Doe and my PIN is": an answer is told first. */
const firstClause =
  /^\W*(?:(?:um|uh|oh|ah|well|yes|yeah|sure|ok(?:ay)?)[,.!]? )*[^,.!?;\n]+?(?=\s*(?:[,.!?;\n]|$)|\s(?:and|but|it['’]?s|with|my|i)\s)/iu;

const longestAnswer = 80;

function isBareAnswer(reading: Reading, at: number): boolean {
  const { tokens, text } = reading;
  if (isAnswerIn(reading, tokens, text, at)) return true;
  const end = firstClause.exec(text.slice(0, longestAnswer))?.[0].length ?? 0;
  const token = tokens[at] as Token;
  if (token.end > end) return false;
  const clause = tokens.filter((one) => one.end <= end);
  // Words that only a name may be: what goes on after it is talk.
  const { given, surname, common } = classAs(token);
  return (
    (given || surname || token.shape === 'capital') && !common && isAnswerIn(reading, clause, text.slice(0, end), at, 3)
  );
}

function isAnswerIn(
  { tokens: all, shouted }: Reading,
  tokens: readonly Token[],
  text: string,
  at: number,
  most = 5,
): boolean {
  if (text.length > longestAnswer) return false;
  const told = tokens.filter(({ lower }) => !fillers.test(lower));
  if (told.length > most || told.length === 0) return false;
  const token = all[at] as Token;
  const { common, word, given, place } = classAs(token);
  if (place && !given) return false;
  if (fillers.test(token.lower) || (common && !given)) return false;
  const cased = !shouted && token.shape !== 'lower';
  return cased || told.length <= 2 || (told.length <= 3 && !word) || given;
}
