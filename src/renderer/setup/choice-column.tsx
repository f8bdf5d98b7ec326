// A column of scenarios or personas to tick; what is ticked shows what it is made of.
import type { ReactNode } from 'react';
import type { LibraryEntry } from '../../shared/library.ts';
import { Chip } from '../components/chip.tsx';
import { Checkbox } from '../components/inputs.tsx';
import { nameInSuite } from './draft.ts';
import styles from './setup.module.css';
import { change, toggle } from './setup-store.ts';

export function ChoiceColumn<E extends LibraryEntry>({
  title,
  lead,
  kind,
  entries,
  chosen,
  about,
  action,
}: {
  readonly title: string;
  readonly lead: string;
  readonly kind: 'scenarios' | 'personas';
  readonly entries: readonly E[];
  /** As the suite names them. */
  readonly chosen: readonly string[];
  /** What stands under a name: a line, and for a ticked one its details. */
  readonly about: (entry: E, ticked: boolean) => ReactNode;
  readonly action: ReactNode;
}) {
  const sound = entries.filter(({ problems }) => problems.length === 0);
  const all = sound.length > 0 && sound.every((entry) => chosen.includes(nameInSuite(entry)));
  const some = chosen.length > 0 && !all;
  return (
    <section className={styles.column} aria-label={title}>
      <header className={styles.columnHead}>
        <h2>{title}</h2>
        {action}
      </header>
      <p className={styles.lead}>
        {lead} {chosen.length} of {entries.length}
      </p>
      <ul className={styles.options}>
        <li className={styles.option}>
          <Checkbox
            checked={some ? 'indeterminate' : all}
            onChecked={(on) => change({ [kind]: on ? sound.map(nameInSuite) : [] })}
          >
            <span className={styles.dim}>All of them</span>
          </Checkbox>
        </li>
        {entries.map((entry) => {
          const name = nameInSuite(entry);
          const ticked = chosen.includes(name);
          const broken = entry.problems.length > 0;
          return (
            <li key={entry.path} className={styles.option}>
              <Checkbox checked={ticked} disabled={broken} onChecked={(on) => toggle(kind, name, on)}>
                <span className={styles.optionName}>
                  {entry.id}
                  {entry.origin === 'own' ? <Chip>yours</Chip> : null}
                  {broken ? (
                    <Chip tone="bad">
                      {entry.problems.length === 1 ? '1 problem' : `${entry.problems.length} problems`}
                    </Chip>
                  ) : null}
                </span>
                {broken ? <span className={styles.problem}>{entry.problems[0]?.message}</span> : about(entry, ticked)}
              </Checkbox>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
