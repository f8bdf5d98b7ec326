// The dialogue loop: user and target take turns, from wherever the history stands, until an end condition strikes.
import type { EndReason, GoalState, Move, Outcome, SpeakerRole, Turn } from '../../shared/dialogue.ts';
import type { RunEventBody } from '../../shared/events.ts';
import type { Persona } from '../../shared/schemas/persona.ts';
import type { Scenario } from '../../shared/schemas/scenario.ts';
import type { Simulator, Target } from '../../shared/schemas/target.ts';
import type { Voice } from '../engine/engine.ts';
import { humanTurn, lastReply, openingTurn } from './given-turn.ts';
import { initialGoal, isGoalMet, isSettledAll } from './goal.ts';
import { toldIn } from './obedience.ts';
import { isSaidAgain, observeReply } from './observe.ts';
import { mistakesIn, outcomeOf } from './outcome.ts';
import { type Phrasing, phrase } from './phrasing.ts';
import { type Decision, nextMove } from './policy.ts';
import { simulatorMessages, targetMessages } from './prompts.ts';
import { createRandom } from './random.ts';
import { roughen } from './surface.ts';

export type DialogueInput = {
  readonly sessionId: string;
  readonly scenario: Scenario;
  readonly persona: Persona;
  readonly simulator: Simulator;
  readonly target: Target;
  /** Rendered already. */
  readonly systemPrompt: string;
  readonly userVoice: Pick<Voice, 'generate'>;
  readonly targetVoice: Pick<Voice, 'generate'>;
  /** Turns stored before; the dialogue goes on after the last one. */
  readonly history: readonly Turn[];
  /** 32-bit unsigned. Attempt 0 of a user turn is for the policy and the surface; models start at 1. */
  seedFor(speaker: SpeakerRole, turnIndex: number, attempt: number): number;
  emit(event: RunEventBody): void;
  /** Stores the turn; the dialogue goes on only after it. */
  commit(turn: Turn): Promise<void>;
  /** Waits until the next turn may be taken; left out where nobody steers. @returns what a person says in its place. */
  boundary?(speaker: SpeakerRole): Promise<string | null>;
  /** When it fires, the turn at work is finished and stored first. */
  readonly stopAfterTurn: AbortSignal;
  /** When it fires, the turn at work is dropped. */
  readonly abort: AbortSignal;
  /** Milliseconds since 1970. */
  now(): number;
};

export type DialogueEnd = { readonly kind: 'ended'; readonly outcome: Outcome } | { readonly kind: 'stopped' };

type Ended = { readonly reason: EndReason; readonly detail: string; readonly goal: GoalState };
type Step =
  | { readonly kind: 'turn'; readonly turn: Turn }
  | { readonly kind: 'end'; readonly end: Ended }
  | { readonly kind: 'stopped' };

/** Streams of one turn's seed. */
const policyStream = 0;
const surfaceStream = 1;

/** The user opens, and the two take turns whoever speaks for them. */
export const speakerAt = (index: number): SpeakerRole => (index % 2 === 0 ? 'user' : 'assistant');
const isStopped = ({ abort, stopAfterTurn }: DialogueInput): boolean => abort.aborted || stopAfterTurn.aborted;
const lastUserTurn = (history: readonly Turn[]): Turn | undefined =>
  history.findLast((turn) => turn.speaker === 'user');
const endsDialogue = (move: Move | null): boolean =>
  move?.parts.some(({ kind }) => kind === 'close' || kind === 'abandon') ?? false;
const ended = (reason: EndReason, goal: GoalState, detail = ''): Step => ({
  kind: 'end',
  end: { reason, detail, goal },
});

/** Why a user who says goodbye, or nothing more, is leaving. */
function leave(scenario: Scenario, goal: GoalState): Step {
  if (isGoalMet(scenario, goal)) return ended('goal-met', goal);
  const mistakes = mistakesIn(scenario, goal);
  if (mistakes.length > 0 && isSettledAll(scenario, goal)) return ended('done-wrong', goal, mistakes.join('; '));
  const why = isSettledAll(scenario, goal)
    ? 'the user let go of what it got no answer to'
    : 'the user gave up on what was left';
  return ended('gave-up', goal, [why, ...mistakes].join('; '));
}

function decide(input: DialogueInput, history: readonly Turn[], goal: GoalState): Decision {
  const { scenario, persona } = input;
  const mine = lastUserTurn(history);
  const reply = lastReply(history);
  const lastMove = mine?.move ?? null;
  return nextMove({
    scenario,
    persona,
    goal,
    reply,
    lastMove,
    saidAgain: reply !== null && isSaidAgain({ text: reply, before: lastReply(history.slice(0, -1)), lastMove }),
    failed: mine !== undefined && goal.failures > mine.goal.failures,
    random: createRandom(input.seedFor('user', history.length, 0), policyStream),
  });
}

type Plainer = { readonly move: Move; readonly goal: GoalState };

/** The decisions to fall back on, in their order. */
function plainerOf({ plainer }: Decision): readonly Plainer[] {
  if (plainer === null || plainer.move === null) return [];
  return [{ move: plainer.move, goal: plainer.goal }, ...plainerOf(plainer)];
}

/** Announced like a generated one. */
function give(input: DialogueInput, turn: Turn): Step {
  const { index, speaker, move } = turn;
  input.emit({ sessionId: input.sessionId, index, speaker, kind: 'turn-started', move, attempt: 1 });
  return { kind: 'turn', turn };
}

function invalid(goal: GoalState, index: number, phrasing: Phrasing): Step {
  const attempts = phrasing.rejected.length;
  const { guard, detail } = phrasing.broken ?? { guard: 'empty', detail: '' };
  const text = JSON.stringify(phrasing.generation.text);
  return ended(
    'invalid',
    goal,
    `${guard} in turn ${index + 1}, ${attempts} attempts: ${detail}; the last one was ${text}`,
  );
}

async function takeUserTurn(input: DialogueInput, history: readonly Turn[], goal: GoalState): Promise<Step> {
  const { scenario, persona, sessionId } = input;
  const index = history.length;
  if (index === 0 && scenario.opening !== undefined)
    return give(input, openingTurn({ sessionId, scenario, history, goal, text: scenario.opening, now: input.now() }));
  const decision = decide(input, history, goal);
  if (decision.move === null) return leave(scenario, decision.goal);
  const startedAt = input.now();
  const phrasing = await phrase({
    sessionId,
    index,
    moves: [decision.move, ...plainerOf(decision).map(({ move }) => move)],
    messagesFor: (move) => simulatorMessages(scenario, persona, history, move),
    situation: {
      ownTurns: history.filter((turn) => turn.speaker === 'user').map((turn) => turn.cleanText),
      lastReply: history.at(-1)?.text ?? null,
      manner: persona.manner,
      told: toldIn(scenario, goal, history),
    },
    simulator: input.simulator,
    voice: input.userVoice,
    seedFor: (attempt) => input.seedFor('user', index, attempt),
    emit: input.emit,
    signal: input.abort,
  });
  const { generation, move } = phrasing;
  if (generation.stop === 'aborted' || input.abort.aborted) return { kind: 'stopped' };
  // The target is not to blame for the simulator's longer prompt, so this counts apart.
  if (generation.stop === 'context-full')
    return ended('invalid', goal, `the simulator's context is full in turn ${index + 1}`);
  if (phrasing.broken !== null) return invalid(goal, index, phrasing);
  const spared = move.parts.flatMap((part) => Object.values(part.slots));
  const random = createRandom(input.seedFor('user', index, 0), surfaceStream);
  const turn: Turn = {
    sessionId,
    index,
    speaker: 'user',
    origin: 'model',
    text: roughen(generation.text, persona.surface, spared, random),
    cleanText: generation.text,
    reasoning: generation.reasoning,
    move,
    goal: plainerOf(decision).find((plainer) => plainer.move === move)?.goal ?? decision.goal,
    rejected: [...phrasing.rejected],
    tokens: phrasing.tokens,
    timing: { startedAt, firstTokenMs: generation.timing.firstTokenMs, totalMs: input.now() - startedAt },
    stop: generation.stop,
    seed: phrasing.seed,
  };
  return { kind: 'turn', turn };
}

async function takeTargetTurn(input: DialogueInput, history: readonly Turn[], goal: GoalState): Promise<Step> {
  const { scenario, sessionId } = input;
  const index = history.length;
  const place = { sessionId, index, speaker: 'assistant' as const };
  const seed = input.seedFor('assistant', index, 1);
  input.emit({ ...place, kind: 'turn-started', move: null, attempt: 1 });
  const generation = await input.targetVoice.generate({
    messages: targetMessages(input.systemPrompt, history),
    sampling: input.target.sampling,
    seed,
    signal: input.abort,
    onDelta: (delta) => input.emit({ ...place, kind: 'text-delta', ...delta }),
  });
  if (generation.stop === 'aborted' || input.abort.aborted) return { kind: 'stopped' };
  if (generation.stop === 'context-full') return ended('context-full', goal, `at the target's turn ${index + 1}`);
  const heard = { text: generation.text, before: lastReply(history), lastMove: lastUserTurn(history)?.move ?? null };
  const turn: Turn = {
    ...place,
    origin: 'model',
    text: generation.text,
    cleanText: generation.text,
    reasoning: generation.reasoning,
    move: null,
    goal: observeReply(scenario, goal, { ...heard, turnIndex: index }),
    rejected: [],
    tokens: generation.tokens,
    timing: generation.timing,
    stop: generation.stop,
    seed,
  };
  return { kind: 'turn', turn };
}

/** What there is to go on from: the state after the last turn, with this persona's patience. */
export function goalBefore(
  { scenario, persona }: Pick<DialogueInput, 'scenario' | 'persona'>,
  history: readonly Turn[],
): GoalState {
  const goal = history.at(-1)?.goal ?? initialGoal(scenario, persona);
  // A branch may have taken its past from a dialogue of another persona.
  return { ...goal, patienceLeft: persona.patience - goal.failures };
}

/** The end that needs no further turn; null while the dialogue goes on. */
function endOf({ scenario }: DialogueInput, history: readonly Turn[], goal: GoalState): Step | null {
  const last = history.at(-1);
  if (last?.speaker === 'user' && endsDialogue(last.move)) return leave(scenario, goal);
  if (history.length < scenario.limits.turns) return null;
  if (isGoalMet(scenario, goal)) return ended('goal-met', goal);
  return ended('limit', goal, [`${history.length} turns`, ...mistakesIn(scenario, goal)].join('; '));
}

async function takeStep(input: DialogueInput, history: readonly Turn[]): Promise<Step> {
  const goal = goalBefore(input, history);
  const end = endOf(input, history, goal);
  if (end !== null) return end;
  const speaker = speakerAt(history.length);
  const spoken = (await input.boundary?.(speaker)) ?? null;
  if (isStopped(input)) return { kind: 'stopped' };
  if (spoken !== null) {
    const { sessionId, scenario } = input;
    return give(input, humanTurn({ sessionId, scenario, history, goal, text: spoken, now: input.now() }, speaker));
  }
  return speaker === 'user' ? takeUserTurn(input, history, goal) : takeTargetTurn(input, history, goal);
}

/**
 * Goes on from `history` to an end or a stop. The state is read from the last stored turn alone, so a dialogue cut at
 * any turn and taken up again goes the same way.
 * @throws AppError from the voices or the store; nothing is stored of the turn at work then.
 */
export async function runDialogue(input: DialogueInput): Promise<DialogueEnd> {
  const history = [...input.history];
  for (;;) {
    if (isStopped(input)) return { kind: 'stopped' };
    const step = await takeStep(input, history);
    if (step.kind === 'stopped') return step;
    if (step.kind === 'end') {
      const { reason, detail, goal } = step.end;
      return { kind: 'ended', outcome: outcomeOf(input.scenario, goal, reason, detail) };
    }
    await input.commit(step.turn);
    history.push(step.turn);
  }
}
