// The family of a dialogue: which sessions were forked from which, where, and what became different.
import type { Session } from '../../shared/dialogue.ts';
import type { RunView } from '../../shared/reducer.ts';
import { sessionOf, ticksOf, turnCountOf } from './view-access.ts';

export type Branch = {
  readonly session: Session;
  /** Row of the dialogue it was forked from; null for the root. */
  readonly parentRow: number | null;
  /** Index of its first turn of its own. */
  readonly from: number;
  readonly turns: number;
  /** What is different: "chatty", "said by you"; empty for the root. */
  readonly words: string;
};

function differenceWords(view: RunView, session: Session, parent: Session): string {
  const changed = [
    ...(session.personaId === parent.personaId ? [] : [session.personaId]),
    ...(session.targetId === parent.targetId ? [] : [session.targetId]),
    ...(ticksOf(view, session.id)[session.parentTurn ?? 0] === 'h' ? ['said by you'] : []),
  ];
  return changed.length === 0 ? 'another draw' : changed.join(', ');
}

/** From the root of the session's family down, a branch right under the dialogue it was forked from. */
export function familyOf(view: RunView, sessionId: string): readonly Branch[] {
  const children = Map.groupBy(
    view.order.flatMap((id) => {
      const session = sessionOf(view, id);
      return session === undefined || session.parentSessionId === null ? [] : [session];
    }),
    (session) => session.parentSessionId,
  );
  if (children.size === 0) return [];
  let root = sessionOf(view, sessionId);
  for (
    let up = root;
    up !== undefined;
    up = up.parentSessionId === null ? undefined : sessionOf(view, up.parentSessionId)
  )
    root = up;
  const rows: Branch[] = [];
  const add = (session: Session, parent: Session | null, parentRow: number | null): void => {
    const row = rows.length;
    rows.push({
      session,
      parentRow,
      from: session.parentTurn ?? 0,
      turns: turnCountOf(view, session.id),
      words: parent === null ? '' : differenceWords(view, session, parent),
    });
    for (const child of children.get(session.id) ?? []) add(child, session, row);
  };
  if (root !== undefined) add(root, null, null);
  return rows.length > 1 ? rows : [];
}

/** A replicate that no session of these three has had: other seeds for all that follows. */
export function freshReplicate(view: RunView, { scenarioId }: Pick<Session, 'scenarioId'>): number {
  const used = view.order.flatMap((id) => {
    const session = sessionOf(view, id);
    return session?.scenarioId === scenarioId ? [session.replicate] : [];
  });
  return Math.max(0, ...used) + 1;
}
