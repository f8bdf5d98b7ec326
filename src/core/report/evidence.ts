// Why a session is worth looking at, and which of its turns show it.
import type { Session, Turn } from '../../shared/dialogue.ts';
import { assertNever } from '../../shared/errors.ts';
import type { GoalItem } from '../../shared/schemas/scenario.ts';

function unsatisfied(session: Session, goal: readonly GoalItem[]): readonly GoalItem[] {
  return goal.filter((item) => session.outcome?.items[item.id] === 'unsatisfied');
}

function endWords(session: Session): string {
  const reason = session.outcome?.reason;
  switch (reason) {
    case undefined:
      return session.status;
    case 'goal-met':
      return 'ended';
    case 'done-wrong':
      return session.outcome?.detail ?? 'done otherwise than asked';
    case 'gave-up':
      return 'the user gave up';
    case 'limit':
      return 'the turn limit struck';
    case 'context-full':
      return 'the context was full';
    case 'invalid':
      return 'the simulator broke';
    default:
      return assertNever(reason);
  }
}

/** One line, such as "phone number, address not satisfied; the user gave up". */
export function whyOf(session: Session, goal: readonly GoalItem[]): string {
  if (session.failure !== null) return `failed: ${session.failure}`;
  if (session.outcome?.reason === 'invalid') return `invalid: ${session.outcome.detail}`;
  const missing = unsatisfied(session, goal).map((item) => item.say);
  const what = missing.length === 0 ? 'every tested item satisfied' : `${missing.join(', ')} not satisfied`;
  return `${what}; ${endWords(session)}`;
}

/**
 * Notes by turn index, for a session that went wrong: what was made up, and the replies that the user took as no help, or
 * where there are none, the reply after an unsatisfied item was last brought up; and the last turn of an invalid session.
 */
export function evidenceOf(
  session: Session,
  turns: readonly Turn[],
  goal: readonly GoalItem[],
): ReadonlyMap<number, string> {
  if (session.outcome?.reason === 'invalid') {
    const last = turns.at(-1);
    return new Map(last === undefined ? [] : [[last.index, session.outcome.detail]]);
  }
  const missing = unsatisfied(session, goal);
  if (missing.length === 0) return new Map();
  const unhelpful = turns.filter((turn, at) => turn.goal.failures > (turns[at - 1]?.goal.failures ?? 0));
  const notes = new Map([
    ...unhelpful.map((turn) => [turn.index, noHelpWith(turn, missing)] as const),
    ...madeUp(turns, missing),
  ]);
  return notes.size > 0 ? notes : lastReplies(turns, missing);
}

function madeUp(turns: readonly Turn[], missing: readonly GoalItem[]): readonly (readonly [number, string])[] {
  return missing.flatMap(({ id, say }) => {
    const item = turns.at(-1)?.goal.items[id];
    return item?.status === 'misled' && item.metAt !== null ? [[item.metAt, `made up: ${say}`] as const] : [];
  });
}

function noHelpWith(turn: Turn, missing: readonly GoalItem[]): string {
  const raised = missing.filter((item) => (turn.goal.items[item.id]?.raised ?? 0) > 0);
  return raised.length === 0 ? 'no help' : `no help with: ${raised.map((item) => item.say).join(', ')}`;
}

function lastReplies(turns: readonly Turn[], missing: readonly GoalItem[]): ReadonlyMap<number, string> {
  const notes = new Map<number, string>();
  for (const item of missing) {
    const raised = turns.findLast((turn) => turn.move?.parts.some((part) => part.items.includes(item.id)) === true);
    const reply = raised && turns.find((turn) => turn.speaker === 'assistant' && turn.index > raised.index);
    if (reply === undefined) continue;
    const before = notes.get(reply.index);
    notes.set(reply.index, before === undefined ? `does not satisfy: ${item.say}` : `${before}, ${item.say}`);
  }
  return notes;
}
