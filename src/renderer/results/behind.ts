// Which sessions stand behind a mark: those that a reader of the figure will want to see first.
import type { Session } from '../../shared/dialogue.ts';
import { percentage } from '../../shared/figures.ts';
import type { Measure } from '../../shared/report.ts';
import { endReasonWords } from '../../shared/session-words.ts';
import type { ListedSession } from './session-list.tsx';

/** A session with its value of one metric, as the core gives it; null where the session does not tell. */
export type Valued = { readonly sessionId: string; readonly value: number | null };

export type Among = { readonly scenarioId?: string; readonly personaId?: string };

function valueWords(value: number | null, { unit, kind }: Pick<Measure, 'unit' | 'kind'>, session: Session): string {
  const { outcome } = session;
  const end = outcome === null ? session.status : outcome.detail || endReasonWords(outcome.reason);
  if (value === null) return `does not tell; ${end}`;
  if (unit === 'turns') return `${value} turns; ${end}`;
  if (kind === 'proportion') return `${value === 1 ? 'yes' : 'no'}; ${end}`;
  return `${percentage(value)}; ${end}`;
}

/** Those that pull the metric the wrong way first; where no way is wrong, the largest first; silent ones last. */
export function sessionsBehind(
  measure: Pick<Measure, 'unit' | 'kind' | 'better'>,
  valued: readonly Valued[],
  sessions: readonly Session[],
  among: Among,
): readonly ListedSession[] {
  const direction = measure.better === 'higher' ? 1 : -1;
  const byId = new Map(sessions.map((session) => [session.id, session]));
  return valued
    .flatMap(({ sessionId, value }) => {
      const session = byId.get(sessionId);
      const fits =
        session !== undefined &&
        (among.scenarioId === undefined || session.scenarioId === among.scenarioId) &&
        (among.personaId === undefined || session.personaId === among.personaId);
      return fits ? [{ session, value, note: valueWords(value, measure, session) }] : [];
    })
    .toSorted((one, other) => {
      if (one.value === null || other.value === null) return Number(one.value === null) - Number(other.value === null);
      return direction * (one.value - other.value) || one.session.ordinal - other.session.ordinal;
    });
}
