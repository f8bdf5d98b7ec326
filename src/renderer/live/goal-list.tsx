// The goal as a list that ticks itself off, as it stood after the chosen turn.
import type { GoalState } from '../../shared/dialogue.ts';
import type { Scenario } from '../../shared/schemas/scenario.ts';
import { Section } from '../components/section.tsx';
import styles from './side-panel.module.css';

type ItemState = {
  readonly sign: string;
  readonly tone: 'met' | 'open' | 'lost';
  readonly words: string;
  /** The turn that settled it. */
  readonly turn: number | null;
};

const times = (count: number): string =>
  count === 1 ? 'brought up' : count === 2 ? 'asked twice' : `asked ${count} times`;

export function itemState(item: GoalState['items'][string] | undefined, applicable: boolean): ItemState {
  if (!applicable) return { sign: '–', tone: 'open', words: 'does not apply', turn: null };
  const turn = item?.metAt ?? null;
  switch (item?.status) {
    case 'met':
      return { sign: '✓', tone: 'met', words: turn === null ? 'met' : `turn ${turn + 1}`, turn };
    case 'refused':
      return { sign: '✕', tone: 'lost', words: 'let go', turn: null };
    case 'misled':
      return { sign: '✕', tone: 'lost', words: turn === null ? 'made up' : `made up, turn ${turn + 1}`, turn };
    case 'unknown':
      return { sign: '?', tone: 'open', words: 'has no test', turn: null };
    case 'raised':
      return { sign: '○', tone: 'open', words: times(item.raised), turn: null };
    default:
      return { sign: '○', tone: 'open', words: 'open', turn: null };
  }
}

export function GoalList({
  scenario,
  goal,
  moment,
  onTurn,
}: {
  readonly scenario: Scenario;
  /** Null before the first turn. */
  readonly goal: GoalState | null;
  /** "at turn 7"; empty for now. */
  readonly moment: string;
  readonly onTurn: (index: number) => void;
}) {
  return (
    <Section label={`Goal: ${scenario.title}`} aside={moment}>
      <ul className={styles.goal}>
        {scenario.goal.map((item) => {
          const { sign, tone, words, turn } = itemState(goal?.items[item.id], item.applicable);
          return (
            <li key={item.id} className={styles.item}>
              <span className={styles[tone]} aria-hidden="true">
                {sign}
              </span>
              <span>
                {item.say}
                {item.required ? null : <span className={styles.faint}> (may stay open)</span>}
              </span>
              {turn === null ? (
                <span className={styles.faint}>{words}</span>
              ) : (
                <button type="button" className={styles.turn} onClick={() => onTurn(turn)}>
                  {words}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
