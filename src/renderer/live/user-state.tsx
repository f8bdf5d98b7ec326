// What the simulated user has left and has said: patience, what it told, what it does now.
import type { GoalState, Move } from '../../shared/dialogue.ts';
import type { Persona } from '../../shared/schemas/persona.ts';
import type { Scenario } from '../../shared/schemas/scenario.ts';
import { Meter } from '../components/meter.tsx';
import { Section } from '../components/section.tsx';
import styles from './side-panel.module.css';

export type MoveNow = { readonly label: string; readonly move: Move | null };

/** The note without its brackets: what the move is about. */
const noteWords = (move: Move): string => move.note.replace(/^\[|\]$/g, '');

export function UserState({
  scenario,
  persona,
  goal,
  moveNow,
}: {
  readonly scenario: Scenario;
  readonly persona: Persona;
  readonly goal: GoalState | null;
  readonly moveNow: MoveNow | null;
}) {
  // The answer that uses the last of it up brings it below zero.
  const patience = Math.max(0, goal?.patienceLeft ?? persona.patience);
  const known = Object.entries(scenario.knows);
  const told = known.filter(([name]) => goal?.told[name] !== undefined);
  return (
    <Section label="User's state">
      <div className={styles.gauges}>
        <span className={styles.dim}>Patience</span>
        <Meter tone="user" value={persona.patience === 0 ? 0 : patience / persona.patience} />
        <span className={styles.faint}>
          {patience}/{persona.patience}
        </span>
        <span className={styles.dim}>Told so far</span>
        <Meter tone="user" value={known.length === 0 ? 1 : told.length / known.length} />
        <span className={styles.faint}>
          {told.length}/{known.length}
        </span>
      </div>
      {known.length === 0 ? null : (
        <ul className={styles.slots} aria-label="What the user knows">
          {known.map(([name, value]) => {
            const said = goal?.told[name];
            return (
              <li key={name} className={said === undefined ? styles.untold : undefined}>
                {name} <span>{said ?? value}</span>
                <span className="visually-hidden">{said === undefined ? ', not told yet' : ', told'}</span>
              </li>
            );
          })}
        </ul>
      )}
      {moveNow?.move ? (
        <p className={styles.moveNow}>
          <span className={styles.dim}>{moveNow.label}</span> {noteWords(moveNow.move)}
        </p>
      ) : null}
    </Section>
  );
}
