// Keeps the run under a name that gates and comparisons can go by, and says which run has had the name so far.
import { useState } from 'react';
import type { Run } from '../../shared/dialogue.ts';
import type { Baseline } from '../../shared/report.ts';
import { useLink } from '../app/link-context.ts';
import { Button } from '../components/button.tsx';
import { ErrorNote } from '../components/error-note.tsx';
import { Field } from '../components/field.tsx';
import { TextInput } from '../components/inputs.tsx';
import { Popover } from '../components/popover.tsx';
import { replacedWords } from './baseline-words.ts';
import styles from './results.module.css';

export function KeepBaseline({
  runId,
  runs,
  baselines,
  onKept,
}: {
  readonly runId: string;
  readonly runs: readonly Run[];
  readonly baselines: readonly Baseline[];
  readonly onKept: (baseline: Baseline) => void;
}) {
  const link = useLink();
  const [open, setOpen] = useState(false);
  const [name, setName] = useState('main');
  const [error, setError] = useState<unknown>(null);
  const keep = async (): Promise<void> => {
    setError(null);
    try {
      onKept(await link.core('baselines.save', { name: name.trim(), runId }));
      setOpen(false);
    } catch (thrown) {
      setError(thrown);
    }
  };
  return (
    <Popover trigger={<Button>Keep as baseline…</Button>} label="Keep as baseline" open={open} onOpenChange={setOpen}>
      <form
        className={styles.keep}
        onSubmit={(event) => {
          event.preventDefault();
          void keep();
        }}
      >
        <Field label="Name" hint={replacedWords(name.trim(), runId, baselines, runs)}>
          {(attributes) => <TextInput {...attributes} value={name} onChange={({ target }) => setName(target.value)} />}
        </Field>
        {error === null ? null : <ErrorNote error={error} />}
        <Button kind="primary" type="submit" disabled={name.trim() === ''}>
          Keep
        </Button>
      </form>
    </Popover>
  );
}
