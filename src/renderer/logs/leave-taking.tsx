// What can be done with a whole import: written out for training elsewhere, or purged with all that came of it.
import { useState } from 'react';
import { plural } from '../../shared/figures.ts';
import type { LogImport, PurgeResult } from '../../shared/logs.ts';
import { useLink } from '../app/link-context.ts';
import { Button } from '../components/button.tsx';
import { Dialog } from '../components/dialog.tsx';
import { Checkbox } from '../components/inputs.tsx';
import { fileName } from './import-list.tsx';
import styles from './logs.module.css';

export function LeaveTaking({
  current,
  onChanged,
  onError,
}: {
  readonly current: LogImport;
  readonly onChanged: () => void;
  readonly onError: (error: unknown) => void;
}) {
  const link = useLink();
  const [asking, setAsking] = useState(false);
  const [flipped, setFlipped] = useState(false);
  const [purged, setPurged] = useState<PurgeResult | null>(null);
  const [said, setSaid] = useState('');
  const exportLogs = async (): Promise<void> => {
    const suggestedName = `${fileName(current.file).replace(/\.[^.]+$/, '')}-anonymised`;
    const folder = await link.shell('shell.saveFile', { kind: 'any', suggestedName });
    if (folder === null) return;
    const result = await link.core('logs.export', { importId: current.id, folder, flipped });
    setSaid(`Written: ${result.files.map(({ name }) => name).join(', ')} in ${result.folder}`);
  };
  const purge = async (): Promise<void> => {
    setPurged(await link.core('logs.purge', { importId: current.id }));
  };
  return (
    <div className={styles.foot}>
      <Button onClick={() => void exportLogs().catch(onError)}>Export for training…</Button>
      <Checkbox checked={flipped} onChecked={setFlipped}>
        roles flipped, to train a user model
      </Checkbox>
      <span className={styles.grow} role="status">
        {said}
      </span>
      <Button kind="danger" onClick={() => setAsking(true)}>
        Purge…
      </Button>
      <Dialog
        open={asking}
        onOpenChange={(open) => {
          setAsking(open);
          if (!open && purged !== null) onChanged();
        }}
        title={purged === null ? 'Purge this import?' : 'Purged'}
        description={
          purged === null
            ? 'Its conversations and everything derived from them go, their pages are overwritten. Your own file stays where it is.'
            : `Gone: ${plural(purged.conversations, 'conversation')} with ${plural(purged.turns, 'turn')}.`
        }
        actions={
          purged === null ? (
            <>
              <Button onClick={() => setAsking(false)}>Keep</Button>
              <Button kind="danger" onClick={() => void purge().catch(onError)}>
                Purge for good
              </Button>
            </>
          ) : (
            <Button
              onClick={() => {
                setAsking(false);
                onChanged();
              }}
            >
              Close
            </Button>
          )
        }
      >
        {purged === null || purged.unreachable.length === 0 ? null : (
          <>
            <p>What cannot be reached from here:</p>
            <ul className={styles.marks}>
              {purged.unreachable.map((words) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
          </>
        )}
      </Dialog>
    </div>
  );
}
