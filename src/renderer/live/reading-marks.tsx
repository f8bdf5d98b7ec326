// What a reader's eye is led to in a dialogue: values the user told, items that a reply satisfied, what it made up.
import type { ReactNode } from 'react';
import type { Turn } from '../../shared/dialogue.ts';
import type { Scenario } from '../../shared/schemas/scenario.ts';
import type { Mark } from '../components/dialogue/segments.ts';
import styles from './stage.module.css';

/** Values of the move's slots where they stand in the text as typed; a value in other words is not marked. */
export function toldMarks({ move, text }: Pick<Turn, 'move' | 'text'>): readonly Mark[] {
  const lower = text.toLowerCase();
  const told = (move?.parts ?? []).flatMap((part) => Object.entries(part.slots));
  return told.flatMap(([name, value]): readonly Mark[] => {
    const from = value === '' ? -1 : lower.indexOf(value.toLowerCase());
    return from < 0 ? [] : [{ from, to: from + value.length, kind: 'told', title: `${name} = ${value}` }];
  });
}

export type ReadingMarks = {
  readonly marksOf: (turn: Turn) => readonly Mark[];
  readonly noteOf: (turn: Turn) => ReactNode;
};

/** Each turn is looked at once, so that its row is drawn once. */
export function readingMarks(scenario: Scenario | undefined): ReadingMarks {
  const marks = new WeakMap<Turn, readonly Mark[]>();
  const notes = new WeakMap<Turn, ReactNode>();
  return {
    marksOf(turn) {
      const known = marks.get(turn) ?? toldMarks(turn);
      marks.set(turn, known);
      return known;
    },
    noteOf(turn) {
      if (turn.speaker === 'user') return null;
      const known = notes.get(turn) ?? itemNote(scenario, turn);
      notes.set(turn, known);
      return known;
    },
  };
}

function itemNote(scenario: Scenario | undefined, turn: Turn): ReactNode {
  const here = (scenario?.goal ?? []).filter((item) => turn.goal.items[item.id]?.metAt === turn.index);
  const said = (isMadeUp: boolean): string =>
    here
      .filter((item) => (turn.goal.items[item.id]?.status === 'misled') === isMadeUp)
      .map((item) => item.say)
      .join(', ');
  const [met, madeUp] = [said(false), said(true)];
  return here.length === 0 ? null : (
    <>
      {met === '' ? null : <span className={styles.met}>✓ {met}</span>}
      {madeUp === '' ? null : <span className={styles.madeUp}>✕ made up: {madeUp}</span>}
    </>
  );
}
