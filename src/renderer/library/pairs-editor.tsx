// Names with values, row by row: slots, facts, alternatives.
import { useState } from 'react';
import { Button } from '../components/button.tsx';
import { TextInput } from '../components/inputs.tsx';
import styles from './library.module.css';

type Pairs = Readonly<Record<string, string>>;
type Row = { readonly name: string; readonly value: string };

const rowsOf = (pairs: Pairs): readonly Row[] => Object.entries(pairs).map(([name, value]) => ({ name, value }));

/** Rows without a name are kept on the screen and left out of the value. */
export function PairsEditor({
  legend,
  hint,
  pairs,
  problem,
  onPairs,
}: {
  readonly legend: string;
  readonly hint: string;
  readonly pairs: Pairs;
  readonly problem: string | null;
  readonly onPairs: (pairs: Pairs) => void;
}) {
  const [rows, setRows] = useState<readonly Row[]>(() => rowsOf(pairs));
  const set = (next: readonly Row[]): void => {
    setRows(next);
    onPairs(Object.fromEntries(next.filter(({ name }) => name.trim() !== '').map(({ name, value }) => [name, value])));
  };
  const change = (at: number, part: Partial<Row>): void =>
    set(rows.map((row, index) => (index === at ? { ...row, ...part } : row)));
  return (
    <fieldset className={styles.fieldset}>
      <legend>{legend}</legend>
      <p className={styles.hint}>{hint}</p>
      {rows.map((row, at) => (
        <div key={at} className={styles.pair}>
          <TextInput
            aria-label={`${legend}, name ${at + 1}`}
            placeholder="name"
            value={row.name}
            onChange={({ target }) => change(at, { name: target.value })}
          />
          <TextInput
            aria-label={`${legend}, value ${at + 1}`}
            placeholder="value"
            value={row.value}
            onChange={({ target }) => change(at, { value: target.value })}
          />
          <Button
            kind="quiet"
            aria-label={`Remove ${row.name || `row ${at + 1}`}`}
            onClick={() => set(rows.toSpliced(at, 1))}
          >
            Remove
          </Button>
        </div>
      ))}
      <Button kind="quiet" onClick={() => set([...rows, { name: '', value: '' }])}>
        Add a row
      </Button>
      {problem === null ? null : <p className={styles.problem}>{problem}</p>}
    </fieldset>
  );
}
