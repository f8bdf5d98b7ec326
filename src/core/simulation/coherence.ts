// Session coherence: the share of the target's turns in which nothing that a test can see goes wrong.
import type { Turn } from '../../shared/dialogue.ts';
import type { Evidence } from '../../shared/verdicts.ts';
import type { Finding } from '../judging/session-checks.ts';
import { plainWords } from '../judging/similarity.ts';
import { type Dialogue, repeatedTurn } from '../judging/turn-tests.ts';
import { initialGoal } from './goal.ts';
import { firstMatch, tagSpeech } from './guard-patterns.ts';
import { idleMoves } from './observe.ts';
import { readReply } from './reading.ts';

/** From this likeness on a turn says an own earlier one again. */
const repeatLikeness = 0.9;
/** Repeating the user's words whole is a role flip from this length on; shorter ones are names. */
const shortestEcho = 6;

/** One word for each way in which a turn can fail; a turn may fail in several. */
export type Lapse = {
  readonly kind: 'non-answer' | 'role flip' | 'repetition' | 'wrong language' | 'contradiction' | 'lost constraint';
  readonly note: string;
};

function roleFlip(turn: Turn, before: Turn | undefined): string | null {
  const tag = firstMatch(tagSpeech, turn.text);
  if (tag !== null) return `speaks for another or shows markup: "${tag}"`;
  const words = plainWords(turn.text);
  const echoes =
    before !== undefined && words.length >= shortestEcho && words.join(' ') === plainWords(before.text).join(' ');
  return echoes ? 'says the user’s words' : null;
}

/** What goes wrong in a turn of the target, as far as it can be told without a judge. */
export function lapsesOf(turn: Turn, dialogue: Dialogue): readonly Lapse[] {
  const { scenario, turns, languages } = dialogue;
  if (!/[\p{L}\p{N}]/u.test(turn.text)) return [{ kind: 'non-answer', note: 'says nothing' }];
  const before = turns.findLast((one) => one.index < turn.index);
  const asked = turns.findLast((one) => one.index < turn.index && one.speaker === 'user');
  // Patience is not looked at, so that the scenario alone gives the state before the first word.
  const goal = asked?.goal ?? initialGoal(scenario, { patience: 0 });
  const reading = readReply(scenario, goal, turn.text);
  const expects = asked?.move?.parts.some((part) => !idleMoves.has(part.kind)) ?? false;
  const says =
    reading.states ||
    reading.refuses ||
    reading.confirms ||
    reading.otherQuestion !== null ||
    [reading.asks, reading.asksAgain, reading.offers].some(({ length }) => length > 0);
  const flip = roleFlip(turn, before);
  const twin = repeatedTurn(turn, turns, repeatLikeness);
  const language = languages.differs(turn.text, scenario.language);
  const wrong = Object.entries(reading.wrong);
  return [
    ...(expects && !says
      ? [{ kind: 'non-answer' as const, note: 'neither tells, asks, offers nor declines anything' }]
      : []),
    ...(flip === null ? [] : [{ kind: 'role flip' as const, note: flip }]),
    ...(twin === null ? [] : [{ kind: 'repetition' as const, note: `says turn ${twin.index + 1} again` }]),
    ...(language?.differs === true
      ? [{ kind: 'wrong language' as const, note: `reads as "${language.found}", expected "${scenario.language}"` }]
      : []),
    ...(wrong.length === 0
      ? []
      : [
          {
            kind: 'contradiction' as const,
            note: `the user said ${wrong.map(([name, value]) => `${name} = ${value}`).join('; ')}`,
          },
        ]),
    ...(reading.asksAgain.length === 0
      ? []
      : [{ kind: 'lost constraint' as const, note: `asks again for ${reading.asksAgain.join(', ')}` }]),
  ];
}

/** Unknown for a dialogue in which the target has no turn. */
export function coherenceOf(dialogue: Dialogue): Finding {
  const replies = dialogue.turns.filter(({ speaker }) => speaker === 'assistant');
  const lapsed = replies.map((turn) => ({ turn, lapses: lapsesOf(turn, dialogue) }));
  const evidence = lapsed.flatMap(({ turn, lapses }) =>
    lapses.map(({ kind, note }): Evidence => ({ turn: turn.index, start: null, end: null, note: `${kind}: ${note}` })),
  );
  const bad = lapsed.filter(({ lapses }) => lapses.length > 0).length;
  return {
    name: 'coherence',
    result: replies.length === 0 ? 'unknown' : 'scored',
    score: replies.length === 0 ? null : (replies.length - bad) / replies.length,
    detail: `${replies.length - bad} of ${replies.length} turns`,
    evidence,
  };
}
