// Which models are on this machine, whether they are whole, and how to bring one.
import { useState } from 'react';
import type { ModelRecord } from '../../shared/contract.ts';
import { Frame } from '../app/frame.tsx';
import { pathOf } from '../app/link.ts';
import { useLink } from '../app/link-context.ts';
import { useCall } from '../app/use-call.ts';
import { Button } from '../components/button.tsx';
import { ErrorNote } from '../components/error-note.tsx';
import { BringOver } from './bring-over.tsx';
import { ModelDetails } from './model-details.tsx';
import { ModelTable } from './model-table.tsx';
import styles from './models.module.css';

export function ModelsPage() {
  const link = useLink();
  const [version, setVersion] = useState(0);
  const [chosen, setChosen] = useState<string | null>(null);
  const [busy, setBusy] = useState<string | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [over, setOver] = useState(false);
  const models = useCall('models.list', {}, version);
  const list: readonly ModelRecord[] = models.value ?? [];
  const model = list.find(({ path }) => path === chosen) ?? null;

  const add = async (paths: readonly string[]): Promise<void> => {
    setError(null);
    try {
      for (const path of paths) {
        setBusy(`Looking at ${path}: reading its header, trying it in a process of its own, computing its SHA-256.`);
        const added = await link.core('models.add', { path });
        setChosen(added.path);
      }
    } catch (thrown) {
      setError(thrown);
    } finally {
      setBusy(null);
      setVersion((before) => before + 1);
    }
  };
  const pick = async (): Promise<void> => {
    await add(await link.shell('shell.openFiles', { kind: 'model', several: true }));
  };

  return (
    <Frame
      title={<b>Models</b>}
      actions={
        <Button kind="primary" onClick={() => void pick()} disabled={busy !== null}>
          Add a model…
        </Button>
      }
      foot={<span>{busy ?? 'Models stay where they are; Rehearsal only remembers the path and the SHA-256.'}</span>}
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
          void add([...event.dataTransfer.files].map(pathOf).filter((path) => path !== ''));
        }}
      >
        <div className={styles.sheet}>
          {error === null ? null : <ErrorNote error={error} />}
          {models.state === 'failed' ? <ErrorNote error={models.message} /> : null}
          <ModelTable models={list} chosen={chosen} onChoose={setChosen} />
          <p className={styles.drop}>Drop GGUF files anywhere on this page to add them.</p>
        </div>
        <aside className={styles.side} aria-label="About models">
          {model === null ? <BringOver /> : <ModelDetails key={model.path} model={model} />}
        </aside>
      </div>
    </Frame>
  );
}
