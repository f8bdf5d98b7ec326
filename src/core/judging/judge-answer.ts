// Reads a judge's answer: whole or cut off, on the scale or abstained, and whether what it quotes was ever said.
import { z } from 'zod';
import type { StopReason, Turn } from '../../shared/dialogue.ts';
import type { Dimension } from '../../shared/schemas/rubric.ts';
import type { Evidence, Verdict } from '../../shared/verdicts.ts';
import type { Span } from './values.ts';

export type JudgeFinding = Pick<Verdict, 'result' | 'score' | 'answer' | 'detail' | 'evidence'>;

const answerSchema = z.object({
  reason: z.string(),
  quotes: z.array(z.object({ turn: z.int(), text: z.string() })),
  verdict: z.string(),
});

/** Shorter quotes are in any dialogue. */
const shortestQuote = 3;

const broken = (detail: string, answer: string | null = null): JudgeFinding => ({
  result: 'broken',
  score: null,
  answer,
  detail,
  evidence: [],
});

/** Letter case, spacing and the kind of quotation marks aside; a dialogue is shown to judges on one line a turn. */
function findQuote(quote: string, text: string): Span | null {
  const words = quote.trim().split(/\s+/);
  if (words.join(' ').length < shortestQuote) return null;
  const pattern = words
    .map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`).replaceAll(/['’"“”]/g, `['’"“”]`))
    .join(String.raw`\s+`);
  const match = new RegExp(pattern, 'iu').exec(text);
  return match && { start: match.index, end: match.index + match[0].length };
}

/** In the turn it is said to be from, or else in another. */
function placeOf(quote: { readonly turn: number; readonly text: string }, turns: readonly Turn[]): Evidence | null {
  const named = turns.filter(({ index }) => index === quote.turn - 1);
  for (const turn of [...named, ...turns]) {
    const span = findQuote(quote.text, turn.text);
    if (span !== null) return { turn: turn.index, ...span, note: 'quoted by the judge' };
  }
  return null;
}

function parsed(text: string): z.infer<typeof answerSchema> | null {
  try {
    return answerSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/** A verdict without a quote that holds is not used: nobody could check it. */
export function readJudgeAnswer(
  dimension: Dimension,
  text: string,
  stop: StopReason,
  turns: readonly Turn[],
): JudgeFinding {
  if (stop === 'length') return broken(`cut off after ${text.length} characters`);
  if (stop === 'context-full') return broken('the dialogue does not fit the judge’s context');
  const answer = parsed(text);
  if (answer === null) return broken(`no answer that can be read: ${JSON.stringify(text.slice(0, 120))}`);
  const { reason, quotes, verdict } = answer;
  const places = quotes.map((quote) => placeOf(quote, turns));
  const evidence = places.filter((place) => place !== null);
  const misquoted = places.length - evidence.length;
  const aside = misquoted === 0 ? '' : ` (${misquoted} of ${places.length} quotes are not in the dialogue)`;
  if (verdict === 'abstain')
    return { result: 'abstained', score: null, answer: verdict, detail: `${reason}${aside}`, evidence };
  const { scale, passes } = dimension;
  const [least, most] = [scale[0]?.value ?? 0, scale.at(-1)?.value ?? 1];
  const value = Number(verdict);
  if (!scale.some((step) => step.value === value)) return broken(`"${verdict}" is not on the scale`, verdict);
  if (evidence.length === 0)
    return broken(`nothing it quotes is in the dialogue; its reason: "${reason.trim()}"`, verdict);
  return {
    result: passes === undefined ? 'scored' : value >= passes ? 'pass' : 'fail',
    score: (value - least) / (most - least),
    answer: verdict,
    detail: `${reason}${aside}`,
    evidence,
  };
}
