// The words in which window and terminal speak of sessions and how they ended.
import type { EndReason, Session } from './dialogue.ts';
import { assertNever } from './errors.ts';

export function endReasonWords(reason: EndReason): string {
  switch (reason) {
    case 'goal-met':
      return 'goal met';
    case 'done-wrong':
      return 'done wrong';
    case 'gave-up':
      return 'gave up';
    case 'limit':
      return 'turn limit';
    case 'invalid':
      return 'invalid';
    case 'context-full':
      return 'context full';
    default:
      return assertNever(reason);
  }
}

export function sessionState(session: Session, runIsOver: boolean): string {
  if (session.outcome !== null) return endReasonWords(session.outcome.reason);
  if (session.status === 'failed') return 'failed';
  if (session.status === 'planned') return 'not begun';
  return runIsOver ? 'unfinished' : 'running';
}
