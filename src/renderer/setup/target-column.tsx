// The variants under test, the model behind the simulated users, and a place to drop a model file.
import { useState } from 'react';
import type { ModelRecord } from '../../shared/contract.ts';
import { pathOf } from '../app/link.ts';
import { useLink } from '../app/link-context.ts';
import { Button } from '../components/button.tsx';
import { ErrorNote } from '../components/error-note.tsx';
import { Field } from '../components/field.tsx';
import { Select } from '../components/inputs.tsx';
import type { Draft } from './draft.ts';
import styles from './setup.module.css';
import { addVariant, change } from './setup-store.ts';
import { modelChoices, TargetCard } from './target-card.tsx';

export function TargetColumn({
  draft,
  models,
  onModels,
}: {
  readonly draft: Draft;
  readonly models: readonly ModelRecord[];
  /** The known models have changed. */
  readonly onModels: () => void;
}) {
  const link = useLink();
  const [over, setOver] = useState(false);
  const [error, setError] = useState<unknown>(null);

  const addModel = async (path: string): Promise<void> => {
    setError(null);
    try {
      const model = await link.core('models.add', { path });
      onModels();
      addVariant(draft.targets.length - 1, { model: model.path });
    } catch (thrown) {
      setError(thrown);
    }
  };
  const pick = async (): Promise<void> => {
    const [path] = await link.shell('shell.openFiles', { kind: 'model', several: false });
    if (path !== undefined) await addModel(path);
  };

  return (
    <section className={styles.column} aria-label="Targets">
      <header className={styles.columnHead}>
        <h2>Targets</h2>
      </header>
      <p className={styles.lead}>What is being tested. Change one thing between two of them.</p>
      <ul className={styles.cards}>
        {draft.targets.map((target, index) => (
          <TargetCard key={index} target={target} index={index} all={draft.targets} models={models} />
        ))}
      </ul>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the button inside does the same */}
      <div
        className={`${styles.drop} ${over ? styles.dropping : ''}`}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          const [file] = event.dataTransfer.files;
          if (file !== undefined) void addModel(pathOf(file));
        }}
      >
        Drop a GGUF file here to test it, or{' '}
        <Button kind="quiet" onClick={() => void pick()}>
          choose one…
        </Button>
      </div>
      {error === null ? null : <ErrorNote error={error} />}
      <h2 className={styles.subhead}>Simulated users</h2>
      <p className={styles.lead}>The model that speaks for them.</p>
      <Field label="Spoken by" hint="The starter knows the shipped domains only; a larger chat model knows more.">
        {(attributes) => (
          <Select
            {...attributes}
            value={draft.simulatorModel}
            onValue={(simulatorModel) => change({ simulatorModel })}
            choices={modelChoices(models, draft.simulatorModel)}
          />
        )}
      </Field>
    </section>
  );
}
