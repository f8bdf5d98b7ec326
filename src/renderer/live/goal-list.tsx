// The goal as a list that ticks itself off, as it stood after the chosen turn.
import type { GoalState } from '../../shared/dialogue.ts';
import type { Scenario } from '../../shared/schemas/scenario.ts';
import { Section } from '../components/section.tsx';
import styles from './side-panel.module.css';

type ItemState = { readonly sign: string; readonly tone: 'met' | 'open' | 'lost'; readonly words: string };

const times = (count: number): string =>
  count === 1 ? 'brought up' : count === 2 ? 'asked twice' : `asked ${count} times`;

export function itemState(item: GoalState['items'][string] | undefined, applicable: boolean): ItemState {
  if (!applicable) return { sign: '–', tone: 'open', words: 'does not apply' };
  switch (item?.status) {
    case 'met':
      return { sign: '✓', tone: 'met', words: item.metAt === null ? 'met' : `turn ${item.metAt + 1}` };
    case 'refused':
      return { sign: '✕', tone: 'lost', words: 'declined' };
    case 'misled':
      return { sign: '✕', tone: 'lost', words: item.metAt === null ? 'made up' : `made up, turn ${item.metAt + 1}` };
    case 'unknown':
      return { sign: '?', tone: 'open', words: 'has no test' };
    case 'raised':
      return { sign: '○', tone: 'open', words: times(item.raised) };
    default:
      return { sign: '○', tone: 'open', words: 'open' };
  }
}

export function GoalList({
  scenario,
  goal,
  moment,
}: {
  readonly scenario: Scenario;
  /** Null before the first turn. */
  readonly goal: GoalState | null;
  /** "at turn 7"; empty for now. */
  readonly moment: string;
}) {
  return (
    <Section label={`Goal: ${scenario.title}`} aside={moment}>
      <ul className={styles.goal}>
        {scenario.goal.map((item) => {
          const { sign, tone, words } = itemState(goal?.items[item.id], item.applicable);
          return (
            <li key={item.id} className={styles.item}>
              <span className={styles[tone]} aria-hidden="true">
                {sign}
              </span>
              <span>
                {item.say}
                {item.required ? null : <span className={styles.faint}> (may stay open)</span>}
              </span>
              <span className={styles.faint}>{words}</span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
