// The right of the live view: the goal, the user's state and one turn, all at the same moment of the dialogue.
import type { ReactNode } from 'react';
import type { Session, Turn } from '../../shared/dialogue.ts';
import type { LiveTurn } from '../../shared/reducer.ts';
import type { ResolvedSuite } from '../../shared/schemas/suite.ts';
import { GoalList } from './goal-list.tsx';
import styles from './side-panel.module.css';
import { LiveTurnDetails, TurnDetails } from './turn-details.tsx';
import { type MoveNow, UserState } from './user-state.tsx';

export function SidePanel({
  suite,
  session,
  turns,
  live,
  selected,
  onTurn,
  branches,
}: {
  readonly suite: ResolvedSuite;
  readonly session: Session;
  readonly turns: readonly Turn[];
  readonly live: LiveTurn | null;
  readonly selected: number | null;
  readonly onTurn: (index: number) => void;
  /** The family of the dialogue, where it has one. */
  readonly branches?: ReactNode;
}) {
  const scenario = suite.scenarios.find((one) => one.id === session.scenarioId);
  const persona = suite.personas.find((one) => one.id === session.personaId);
  if (scenario === undefined || persona === undefined) return null;
  const shown = selected === null ? turns.at(-1) : turns[selected];
  const goal = shown?.goal ?? null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
    <section className={styles.panel} tabIndex={0} aria-label="Goal and turn details">
      <GoalList
        scenario={scenario}
        goal={goal}
        moment={selected === null ? '' : `at turn ${selected + 1}`}
        onTurn={onTurn}
      />
      <UserState
        scenario={scenario}
        persona={persona}
        goal={goal}
        moveNow={selected === null ? moveNow(turns, live) : null}
      />
      {live === null || selected !== null ? null : <LiveTurnDetails live={live} />}
      {shown === undefined ? null : <TurnDetails turn={shown} />}
      {branches}
    </section>
  );
}

/** The user's move that is being said, else the one said last. */
function moveNow(turns: readonly Turn[], live: LiveTurn | null): MoveNow | null {
  if (live?.speaker === 'user') return { label: 'Says now', move: live.move };
  const last = turns.findLast((turn) => turn.speaker === 'user');
  return last === undefined ? null : { label: 'Said last', move: last.move };
}
