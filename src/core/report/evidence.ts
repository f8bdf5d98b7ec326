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

/** Notes by turn index: the replies that did not satisfy an item, and the tries a guard threw away. */
export function evidenceOf(
  session: Session,
  turns: readonly Turn[],
  goal: readonly GoalItem[],
): ReadonlyMap<number, string> {
  const notes = new Map<number, string>();
  const note = (index: number, text: string): void => {
    const before = notes.get(index);
    notes.set(index, before === undefined ? text : `${before}; ${text}`);
  };
  for (const item of unsatisfied(session, goal)) {
    const raised = turns.findLast((turn) => turn.move?.parts.some((part) => part.items.includes(item.id)) === true);
    const reply = raised && turns.find((turn) => turn.speaker === 'assistant' && turn.index > raised.index);
    if (reply !== undefined) note(reply.index, `does not satisfy: ${item.say}`);
  }
  if (session.outcome?.reason === 'invalid') {
    const last = turns.at(-1);
    if (last !== undefined) note(last.index, session.outcome.detail);
  }
  return notes;
}
