// The branches of a run as a tree below the sessions they were taken from, and what one of them shares.
import type { Colors } from 'picocolors/types';
import { branchTree, branchWords } from '../../shared/branches.ts';
import type { Session } from '../../shared/dialogue.ts';
import { sessionState } from '../../shared/session-words.ts';
import { plural } from './text.ts';
import { goalsMet } from './words.ts';

/** Empty where nothing was branched. `human`: ids of sessions in which a person spoke. */
export function branchLines(
  sessions: readonly Session[],
  human: ReadonlySet<string>,
  runIsOver: boolean,
  colors: Colors,
): readonly string[] {
  const tree = branchTree(sessions);
  if (tree.length === 0) return [];
  const lines = tree.map(({ session, parent, depth }) => {
    const stem = depth === 0 ? '' : `${'   '.repeat(depth - 1)}└─ `;
    const what = parent === null ? `${session.scenarioId}, user ${session.personaId}` : branchWords(session, parent);
    const spoke = human.has(session.id) ? ', a person spoke' : '';
    return `${stem}${session.ordinal + 1}  ${what}${spoke}: ${endOf(session, runIsOver)}`;
  });
  return [colors.bold('Branches'), ...lines];
}

function endOf(session: Session, runIsOver: boolean): string {
  const goals = session.outcome === null ? '' : `, goal ${goalsMet(session.outcome)}`;
  return `${sessionState(session, runIsOver)}${goals}, ${plural(session.turnCount, 'turn')}`;
}

/** Under the title of a branch's transcript. */
export function branchHead(session: Session, parent: Session, colors: Colors): string {
  const shared = session.parentTurn ?? 0;
  const past = shared === 0 ? '' : `; ${shared === 1 ? 'turn 1 is' : `turns 1 to ${shared} are`} that session's`;
  return colors.dim(`Branched ${branchWords(session, parent)}${past}`);
}
