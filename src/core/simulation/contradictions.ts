// Finds the values that a reply gets wrong against what the user told: what a correction is made of.
import { mentionsValue } from '../judging/values.ts';
import { isTurnedAround } from './directions.ts';

const months =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

/** Kinds of values that are recognised whatever they say, so that another one in their place is noticed. */
const typed: readonly { readonly value: RegExp; readonly other: RegExp }[] = [
  {
    value: /^(?:at )?\d{1,2}(?::\d\d)? ?(?:[ap]\.?m\.?|o'clock)$|^\d{1,2}:\d\d$/i,
    other: /\b\d{1,2}(?::\d\d)? ?[ap]\.?m\b|\b\d{1,2}:\d\d\b/gi,
  },
  {
    value: new RegExp(`^(?:the )?(?:${months} \\d|\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${months})`, 'i'),
    other: new RegExp(
      `\\b${months} \\d{1,2}(?:st|nd|rd|th)?\\b|\\b\\d{1,2}(?:st|nd|rd|th)? (?:of )?${months}\\b`,
      'gi',
    ),
  },
];
const number = String.raw`(\d+|one|two|three|four|five|six|seven|eight|nine|ten)`;
const countName = /\b(?:people|party|guests?|seats?|tickets?|persons?|passengers?|travell?ers?|adults?)\b/i;
/** "For 7 pm", "for 8:30" and "for 8 in the evening" tell when, "for the 7th" or "for 7th of May" which day. */
const noCount = String.raw`(?![\d:/]| ?[ap]\.?m\b| ?o['’]?clock|st\b|nd\b|rd\b|th\b| in the (?:morning|afternoon|evening)\b| at night\b)`;
const counts = new RegExp(
  String.raw`\b(?:(?:table|tickets?|seats?|room|reservation) for ${number}${noCount}|${number} (?:people|persons?|guests?|tickets?|seats?|passengers?|travell?ers?|adults?))\b`,
  'gi',
);

function othersIn(name: string, value: string, reply: string): readonly string[] {
  const kind = typed.find((candidate) => candidate.value.test(value));
  if (kind !== undefined) return reply.match(kind.other) ?? [];
  if (!countName.test(name)) return [];
  return countsIn(reply);
}

function countsIn(text: string): readonly string[] {
  return [...text.matchAll(counts)].map((match) => match[1] ?? match[2] ?? '');
}

/** "3 rooms" where the number of rooms is 1: 3 may be right for the days and is not for the rooms. */
function countsOtherwise(name: string, value: string, reply: string): boolean {
  const thing = /^number of (\p{L}{3,})$/iu.exec(name)?.[1]?.replace(/s$/, '');
  if (thing === undefined) return false;
  const told = [...reply.matchAll(new RegExp(`\\b${number} ${thing}s?\\b`, 'gi'))].map((match) => match[1] ?? '');
  return told.length > 0 && !told.some((one) => mentionsValue(value, one));
}

/**
 * Slots of `values` that `reply` gets wrong, with their right values. A value that the reply holds somewhere is
 * right, unless it is an origin taken for a destination.
 * @param alternatives other values of slots; naming one instead of the told value is always wrong
 * @param innocent values that have their own reason to be there: facts, and what the user knows or told
 * @param repeatsBack whether the reply sums up what it was told; only then is any other time, date or count wrong
 */
export function wrongValues(input: {
  readonly reply: string;
  readonly values: Readonly<Record<string, string>>;
  readonly alternatives: Readonly<Record<string, string>>;
  readonly innocent: readonly string[];
  readonly repeatsBack: boolean;
}): Readonly<Record<string, string>> {
  const { reply, values, alternatives, innocent, repeatsBack } = input;
  const isGuilty = (other: string): boolean =>
    !innocent.some((value) => mentionsValue(value, other) || value === other);
  const wrong = Object.entries(values).filter(([name, value]) => {
    if (repeatsBack && countsOtherwise(name, value, reply)) return true;
    if (mentionsValue(value, reply)) return isTurnedAround(name, value, reply);
    const alternative = alternatives[name];
    if (alternative !== undefined && alternative !== value && mentionsValue(alternative, reply)) return true;
    return repeatsBack && othersIn(name, value, reply).some(isGuilty);
  });
  return Object.fromEntries(wrong);
}

/** Times, dates and counts of people or things in the text that are none of the values. */
export function strangersIn(text: string, values: readonly string[]): readonly string[] {
  const found = [...typed.flatMap(({ other }) => text.match(other) ?? []), ...countsIn(text)];
  return found.filter((one) => !values.some((value) => mentionsValue(value, one) || mentionsValue(one, value)));
}
