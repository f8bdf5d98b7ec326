// Branches as people read them: where one comes from, what is different in it, and all of a run as a tree.
import type { Session } from './dialogue.ts';

export const isBranch = (session: Session): boolean => session.parentSessionId !== null;

/** Such as "1 branch". */
export const branchCount = (count: number): string => `${count} ${count === 1 ? 'branch' : 'branches'}`;

/** "from turn 5 of session 2, with user chatty". Turns and sessions count from 1. */
export function branchWords(branch: Session, parent: Session): string {
  const changes = [
    ...(branch.personaId === parent.personaId ? [] : [`user ${branch.personaId}`]),
    ...(branch.targetId === parent.targetId ? [] : [`target ${branch.targetId}`]),
    ...(branch.replicate === parent.replicate ? [] : [`replicate ${branch.replicate + 1}`]),
  ];
  const from = `from turn ${(branch.parentTurn ?? 0) + 1} of session ${parent.ordinal + 1}`;
  return changes.length === 0 ? from : `${from}, with ${changes.join(', ')}`;
}

export type TreeNode = {
  readonly session: Session;
  /** Null for a session that was planned. */
  readonly parent: Session | null;
  /** 0 for a session that was planned. */
  readonly depth: number;
};

/** Every branch below the session it was taken from, with these; sessions without branches are left out. */
export function branchTree(sessions: readonly Session[]): readonly TreeNode[] {
  const children = Map.groupBy(sessions.filter(isBranch), (session) => session.parentSessionId);
  const below = (parent: Session, depth: number): readonly TreeNode[] =>
    (children.get(parent.id) ?? []).flatMap((session) => [{ session, parent, depth }, ...below(session, depth + 1)]);
  return sessions
    .filter((session) => !isBranch(session) && children.has(session.id))
    .flatMap((session) => [{ session, parent: null, depth: 0 }, ...below(session, 1)]);
}
