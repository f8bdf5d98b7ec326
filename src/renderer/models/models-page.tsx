// Which models are on this machine, whether they are whole, and how to bring one.
import { useEffect, useState } from 'react';
import type { ModelRecord } from '../../shared/contract.ts';
import { workEventSchema } from '../../shared/work.ts';
import { Frame } from '../app/frame.tsx';
import { pathOf } from '../app/link.ts';
import { useLink } from '../app/link-context.ts';
import { useCall } from '../app/use-call.ts';
import { Button } from '../components/button.tsx';
import { Dialog } from '../components/dialog.tsx';
import { ErrorNote } from '../components/error-note.tsx';
import { BringOver } from './bring-over.tsx';
import { ModelDetails } from './model-details.tsx';
import { ModelTable } from './model-table.tsx';
import styles from './models.module.css';

export function ModelsPage() {
  const link = useLink();
  const [version, setVersion] = useState(0);
  const [chosen, setChosen] = useState<string | null>(null);
  const [busy, setBusy] = useState<Busy | null>(null);
  const [asked, setAsked] = useState<readonly string[]>([]);
  const [error, setError] = useState<unknown>(null);
  const [over, setOver] = useState(false);
  const models = useCall('models.list', {}, version);
  const list: readonly ModelRecord[] = models.value ?? [];
  const model = list.find(({ path }) => path === chosen) ?? null;

  const add = async (paths: readonly string[], copy: boolean): Promise<void> => {
    setAsked([]);
    setError(null);
    try {
      for (const path of paths) {
        const job = `add ${path}`;
        setBusy({ job, words: `Looking at ${path}`, share: null });
        const added = await link.core('models.add', { path, copy, job });
        setChosen(added.path);
      }
    } catch (thrown) {
      setError(thrown);
    } finally {
      setBusy(null);
      setVersion((before) => before + 1);
    }
  };
  useEffect(
    () =>
      link.onEvent(workEventSchema, ({ job, step, done, total }) =>
        setBusy((now) =>
          now?.job === job
            ? {
                job,
                words: `${stepWords[step] ?? step} ${job.slice('add '.length)}`,
                share: total === 0 ? null : done / total,
              }
            : now,
        ),
      ),
    [link],
  );
  const pick = async (): Promise<void> => {
    setAsked(await link.shell('shell.openFiles', { kind: 'model', several: true }));
  };

  return (
    <Frame
      title={<b>Models</b>}
      actions={
        <Button kind="primary" onClick={() => void pick()} disabled={busy !== null}>
          Add a model…
        </Button>
      }
      foot={
        busy === null ? (
          <span>Rehearsal downloads nothing and never changes a model file.</span>
        ) : (
          <Working busy={busy} />
        )
      }
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the button "Add a model" does the same */}
      <div
        className={`${styles.page} ${over ? styles.dropping : ''}`}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          setAsked([...event.dataTransfer.files].map(pathOf).filter((path) => path !== ''));
        }}
      >
        <div className={styles.sheet}>
          {error === null ? null : <ErrorNote error={error} />}
          {models.state === 'failed' ? <ErrorNote error={models.message} /> : null}
          {models.state === 'loading' && models.value === null ? (
            <p role="status" className={styles.dim}>
              Looking through the model files…
            </p>
          ) : null}
          <ModelTable models={list} chosen={chosen} onChoose={setChosen} />
          <p className={styles.drop}>Drop GGUF files anywhere on this page to add them.</p>
        </div>
        <aside className={styles.side} aria-label="About models">
          {model === null ? (
            <BringOver />
          ) : (
            <ModelDetails
              key={model.path}
              model={model}
              onRemoved={() => {
                setChosen(null);
                setVersion((before) => before + 1);
              }}
            />
          )}
        </aside>
      </div>
      <Dialog
        open={asked.length > 0}
        onOpenChange={(open) => {
          if (!open) setAsked([]);
        }}
        title={asked.length === 1 ? 'Add this model' : `Add ${asked.length} models`}
        description="Used where it is, the file may stay on a stick or disk of its own. Copied, it is checked against the original and lies in the data directory."
        actions={
          <>
            <Button onClick={() => void add(asked, true)}>Copy it</Button>
            <Button kind="primary" onClick={() => void add(asked, false)}>
              Use it where it is
            </Button>
          </>
        }
      >
        <ul className={styles.asked}>
          {asked.map((path) => (
            <li key={path} className={styles.path}>
              {path}
            </li>
          ))}
        </ul>
      </Dialog>
    </Frame>
  );
}

type Busy = { readonly job: string; readonly words: string; readonly share: number | null };

const stepWords: Readonly<Record<string, string>> = {
  copying: 'Copying',
  checking: 'Checking the copy of',
  trying: 'Trying, in a process of its own,',
};

function Working({ busy }: { readonly busy: Busy }) {
  const link = useLink();
  return (
    <>
      <span role="status">
        {busy.words}
        {busy.share === null ? '' : `, ${Math.floor(busy.share * 100)}%`}
      </span>
      <Button kind="quiet" onClick={() => void link.core('work.cancel', { job: busy.job }).catch(() => undefined)}>
        Cancel
      </Button>
    </>
  );
}
