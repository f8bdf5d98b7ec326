// Edits one persona or scenario: the form, what is wrong with it while one types, and saving it as a file.
import { useState } from 'react';
import type { Library, LibraryEntry } from '../../shared/library.ts';
import type { Persona } from '../../shared/schemas/persona.ts';
import type { Scenario } from '../../shared/schemas/scenario.ts';
import { idOf } from '../app/id-of.ts';
import { useLink } from '../app/link-context.ts';
import { useCall } from '../app/use-call.ts';
import { useDelayed } from '../app/use-delayed.ts';
import { Button } from '../components/button.tsx';
import { Dialog } from '../components/dialog.tsx';
import { ErrorNote } from '../components/error-note.tsx';
import { Hear } from './hear.tsx';
import styles from './library.module.css';
import { PersonaForm, personaFields } from './persona-form.tsx';
import { sortProblems } from './problems.ts';
import { ScenarioForm, scenarioFields } from './scenario-form.tsx';

export type Edited =
  | { readonly kind: 'persona'; readonly value: Persona; readonly entry: LibraryEntry | null }
  | { readonly kind: 'scenario'; readonly value: Scenario; readonly entry: LibraryEntry | null };

/** What goes into the file: an id for a new one, no empty lines. */
function tidy(edited: Edited): Edited['value'] {
  const isNew = edited.entry === null;
  const id = isNew ? idOf(edited.value.title, `my-${edited.kind}`) : edited.value.id;
  if (edited.kind === 'persona')
    return {
      ...edited.value,
      id,
      manner: edited.value.manner.map((word) => word.trim()).filter((word) => word !== ''),
    };
  const filled = (texts: readonly string[]): string[] => texts.map((text) => text.trim()).filter((text) => text !== '');
  return {
    ...edited.value,
    id,
    digressions: filled(edited.value.digressions),
    goal: edited.value.goal.map((item) => ({
      ...item,
      ...(item.examples === undefined
        ? {}
        : { examples: { satisfying: filled(item.examples.satisfying), failing: filled(item.examples.failing) } }),
    })),
  };
}

export function Editor({
  first,
  library,
  onSaved,
  onRemoved,
}: {
  readonly first: Edited;
  readonly library: Library;
  readonly onSaved: (path: string) => void;
  readonly onRemoved: () => void;
}) {
  const link = useLink();
  const [edited, setEdited] = useState(first);
  const [error, setError] = useState<unknown>(null);
  const [asking, setAsking] = useState(false);
  const draft = useDelayed(edited, 200);
  const checked = useCall('library.validate', { kind: edited.kind, value: tidy(draft) });
  const found = checked.value?.problems ?? [];
  const problems = sortProblems(found, edited.kind === 'persona' ? personaFields : scenarioFields);

  const save = async (): Promise<void> => {
    setError(null);
    try {
      const { saved, problems: left } = await link.core('library.save', {
        kind: edited.kind,
        value: tidy(edited),
        path: edited.entry?.path ?? null,
        replace: edited.entry !== null,
      });
      if (saved !== null) onSaved(saved.path);
      else setError(left.map(({ path, message }) => `${path}: ${message}`).join('\n'));
    } catch (thrown) {
      setError(thrown);
    }
  };
  const remove = async (): Promise<void> => {
    if (edited.entry === null) return;
    setAsking(false);
    try {
      await link.core('library.remove', { kind: edited.kind, path: edited.entry.path, evenIfUsed: true });
      onRemoved();
    } catch (thrown) {
      setError(thrown);
    }
  };
  const usedBy = edited.entry?.usedBy ?? [];

  return (
    <div className={styles.editor}>
      <div className={styles.sheet}>
        <header className={styles.editorHead}>
          <h1>{edited.value.title || `New ${edited.kind}`}</h1>
          <span className={styles.hint}>{edited.entry?.path ?? `saved in ${library.folder}`}</span>
        </header>
        {edited.kind === 'persona' ? (
          <PersonaForm
            persona={edited.value}
            problems={problems}
            onPersona={(value) => setEdited({ ...edited, value })}
          />
        ) : (
          <ScenarioForm
            scenario={edited.value}
            problems={problems}
            onScenario={(value) => setEdited({ ...edited, value })}
          />
        )}
        {problems.general.length === 0 ? null : (
          <ul className={styles.general}>
            {problems.general.map((problem) => (
              <li key={problem} className={styles.problem}>
                {problem}
              </li>
            ))}
          </ul>
        )}
        {error === null ? null : <ErrorNote error={error} />}
        <footer className={styles.editorFoot}>
          <Button kind="primary" onClick={() => void save()} disabled={problems.count > 0}>
            Save
          </Button>
          {edited.entry === null ? null : (
            <Button kind="danger" onClick={() => setAsking(true)}>
              Delete…
            </Button>
          )}
          <span className={problems.count > 0 ? styles.problem : styles.hint} role="status">
            {problems.count === 0 ? 'Sound' : problems.count === 1 ? '1 problem' : `${problems.count} problems`}
          </span>
        </footer>
      </div>
      {edited.kind === 'persona' ? <Hear persona={edited.value} scenarios={library.scenarios} /> : null}
      <Dialog
        open={asking}
        onOpenChange={setAsking}
        title={`Delete ${edited.value.id}?`}
        description={
          usedBy.length === 0
            ? 'The file is deleted. No suite uses it; stored runs keep their own copy.'
            : `The file is deleted. ${usedBy.join(', ')} will no longer run; stored runs keep their own copy.`
        }
        actions={
          <>
            <Button onClick={() => setAsking(false)}>Keep</Button>
            <Button kind="danger" onClick={() => void remove()}>
              Delete
            </Button>
          </>
        }
      />
    </div>
  );
}
