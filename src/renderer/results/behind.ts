// Which sessions stand behind a mark: those that a reader of the figure will want to see first.
import type { Session } from '../../shared/dialogue.ts';
import type { ListedSession } from './session-list.tsx';

export type Behind = { readonly title: string; readonly sessions: readonly ListedSession[] };

const reasonWords: Readonly<Record<string, string>> = {
  'goal-met': 'goal met',
  'done-wrong': 'done wrong',
  'gave-up': 'gave up',
  limit: 'turn limit',
  invalid: 'invalid',
  'context-full': 'context full',
};

export function endWords({ outcome, status }: Session): string {
  return outcome === null ? status : (reasonWords[outcome.reason] ?? outcome.reason);
}

const completion = (session: Session): number => session.outcome?.goalCompletion ?? 0;

function itemsWords({ outcome }: Session): string {
  const results = Object.values(outcome?.items ?? {});
  const tested = results.filter((result) => result === 'satisfied' || result === 'unsatisfied');
  return tested.length === 0
    ? 'no tested item'
    : `${tested.filter((result) => result === 'satisfied').length} of ${tested.length} items`;
}

const wasHeld = (session: Session): boolean => session.outcome !== null;
const isValid = (session: Session): boolean => wasHeld(session) && session.outcome?.reason !== 'invalid';

/** Sessions that pull the metric the wrong way come first; a metric without a wrong way is in plan order. */
export function sessionsBehind(
  metric: string,
  label: string,
  sessions: readonly Session[],
  among: { readonly targetId?: string; readonly scenarioId?: string; readonly personaId?: string },
): Behind {
  const chosen = sessions.filter(
    (session) =>
      (among.targetId === undefined || session.targetId === among.targetId) &&
      (among.scenarioId === undefined || session.scenarioId === among.scenarioId) &&
      (among.personaId === undefined || session.personaId === among.personaId),
  );
  const list = (found: readonly Session[], note: (session: Session) => string): Behind['sessions'] =>
    found.map((session) => ({ session, note: note(session) }));
  const endedWith = (...reasons: readonly string[]): Behind['sessions'] =>
    list(
      chosen.filter(({ outcome }) => outcome !== null && reasons.includes(outcome.reason)),
      (session) => session.outcome?.detail || itemsWords(session),
    );
  const place = [among.scenarioId, among.personaId].filter((part) => part !== undefined).join(', ');
  const of = place === '' ? '' : ` in ${place}`;
  switch (metric) {
    case 'gave_up':
      return { title: `Sessions the user gave up${of}`, sessions: endedWith('gave-up') };
    case 'limit':
      return { title: `Sessions cut off by a limit${of}`, sessions: endedWith('limit', 'context-full') };
    case 'invalid':
      return { title: `Invalid sessions${of}`, sessions: endedWith('invalid') };
    case 'success':
      return {
        title: `Sessions without success${of}`,
        sessions: list(
          chosen.filter((session) => isValid(session) && session.outcome?.success === false),
          itemsWords,
        ),
      };
    case 'turns':
      return {
        title: `Sessions by length${of}`,
        sessions: list(
          chosen.filter(isValid).toSorted((one, other) => other.turnCount - one.turnCount),
          ({ turnCount }) => `${turnCount} turns`,
        ),
      };
    default:
      return {
        title: `${label}${of}, lowest first`,
        sessions: list(
          chosen.filter(isValid).toSorted((one, other) => completion(one) - completion(other)),
          itemsWords,
        ),
      };
  }
}
