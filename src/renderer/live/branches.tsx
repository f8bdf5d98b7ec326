// The family of the watched dialogue as a tree: lines as long as the dialogues, forks where they part.
import type { RunView } from '../../shared/reducer.ts';
import { Section } from '../components/section.tsx';
import { type Branch, familyOf } from './branch-tree.ts';
import styles from './branches.module.css';
import { watch } from './run-store.ts';
import { verdictOf } from './words.ts';

const rowHeight = 30;
const width = 64;
const edge = 7;

const middle = (row: number): number => row * rowHeight + rowHeight / 2;

export function Branches({ view, sessionId }: { readonly view: RunView; readonly sessionId: string }) {
  const rows = familyOf(view, sessionId);
  if (rows.length === 0) return null;
  const longest = Math.max(1, ...rows.map((row) => row.turns));
  const x = (turn: number): number => edge + (turn / longest) * (width - 2 * edge);
  return (
    <Section label="Branches">
      <div className={styles.tree}>
        <svg width={width} height={rows.length * rowHeight} aria-hidden="true" className={styles.lines}>
          {rows.map((row, place) => (
            <path key={row.session.id} d={pathOf(row, place, x)} />
          ))}
          {rows.map((row, place) => (
            <circle
              key={row.session.id}
              className={row.session.id === sessionId ? styles.here : styles[verdictOf(row.session)?.tone ?? 'neutral']}
              cx={x(Math.max(row.from, row.turns))}
              cy={middle(place)}
              r={row.session.id === sessionId ? 5 : 3.5}
            />
          ))}
        </svg>
        <ul className={styles.rows}>
          {rows.map((row) => (
            <li key={row.session.id}>
              <button
                type="button"
                className={styles.row}
                aria-current={row.session.id === sessionId || undefined}
                onClick={() => watch(row.session.id)}
              >
                <span className={styles.words}>
                  {row.parentRow === null ? 'as planned' : `turn ${row.from + 1}: ${row.words}`}
                </span>
                <span className={styles.end}>{verdictOf(row.session)?.words ?? `${row.turns}`}</span>
              </button>
            </li>
          ))}
        </ul>
      </div>
    </Section>
  );
}

/** Out of the parent's line at the fork, down a bend, then along its own row. */
function pathOf(row: Branch, place: number, x: (turn: number) => number): string {
  const end = x(Math.max(row.from, row.turns));
  if (row.parentRow === null) return `M${x(0)} ${middle(place)}H${end}`;
  const start = x(row.from);
  return `M${start} ${middle(row.parentRow)}V${middle(place) - 6}q0 6 6 6H${Math.max(end, start + 6)}`;
}
