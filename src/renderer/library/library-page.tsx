// Personas and scenarios: the shipped ones to read and copy, the owner's to edit.
import { useState } from 'react';
import type { Library, LibraryEntry } from '../../shared/library.ts';
import { personaSchema } from '../../shared/schemas/persona.ts';
import { scenarioSchema } from '../../shared/schemas/scenario.ts';
import { Frame } from '../app/frame.tsx';
import { useCall } from '../app/use-call.ts';
import { Button } from '../components/button.tsx';
import { Chip } from '../components/chip.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { ErrorNote } from '../components/error-note.tsx';
import { Section } from '../components/section.tsx';
import { type Edited, Editor } from './editor.tsx';
import { newItem } from './goal-editor.tsx';
import styles from './library.module.css';

type Open = { readonly key: string; readonly edited: Edited };

const freshPersona = (): Edited => ({
  kind: 'persona',
  entry: null,
  value: personaSchema.parse({ id: 'my-persona', title: 'My persona', manner: ['polite'] }),
});
const freshScenario = (): Edited => ({
  kind: 'scenario',
  entry: null,
  value: scenarioSchema.parse({
    id: 'my-scenario',
    title: 'My scenario',
    domain: 'support',
    goal: [newItem],
    facts: { 'opening hours': 'from 9 am' },
  }),
});

export function LibraryPage() {
  const [version, setVersion] = useState(0);
  const [open, setOpen] = useState<Open | null>(null);
  const library = useCall('library.list', {}, version);
  const value = library.value;

  /** What ships opens as a copy of one's own, under a new name. */
  const openEntry = (kind: Edited['kind'], entry: LibraryEntry): void => {
    const own = entry.origin === 'own';
    if (entry.value === null) return;
    const edited = { kind, value: entry.value, entry: own ? entry : null } as Edited;
    const copy = own ? edited : ({ ...edited, value: { ...edited.value, title: `My ${entry.id}` } } as Edited);
    setOpen({ key: entry.path, edited: copy });
  };
  const fresh = (edited: Edited): void => setOpen({ key: `new ${Date.now()}`, edited });
  const reload = (): void => setVersion((before) => before + 1);

  return (
    <Frame
      title={<b>Personas and scenarios</b>}
      actions={
        <>
          <Button onClick={() => fresh(freshPersona())}>New persona</Button>
          <Button onClick={() => fresh(freshScenario())}>New scenario</Button>
        </>
      }
      foot={
        value === null ? null : <span>Yours are files in {value.folder}; the command line runs the same ones.</span>
      }
    >
      <div className={styles.page}>
        <div className={styles.list}>
          {library.state === 'failed' ? <ErrorNote error={library.message} /> : null}
          {value === null ? null : (
            <>
              <Entries
                label="Personas"
                entries={value.personas}
                current={open?.key}
                onOpen={(entry) => openEntry('persona', entry)}
              />
              <Entries
                label="Scenarios"
                entries={value.scenarios}
                current={open?.key}
                onOpen={(entry) => openEntry('scenario', entry)}
              />
            </>
          )}
        </div>
        {open === null || value === null ? (
          <EmptyState title="Who will talk with your model, and about what">
            Open a persona to hear it and make it your own, or begin a new one.
          </EmptyState>
        ) : (
          <Editor
            key={open.key}
            first={open.edited}
            library={value}
            onSaved={() => {
              reload();
              setOpen(null);
            }}
            onRemoved={() => {
              reload();
              setOpen(null);
            }}
          />
        )}
      </div>
    </Frame>
  );
}

function Entries({
  label,
  entries,
  current,
  onOpen,
}: {
  readonly label: string;
  readonly entries: Library['personas'] | Library['scenarios'];
  readonly current: string | undefined;
  readonly onOpen: (entry: LibraryEntry) => void;
}) {
  return (
    <Section label={label} aside={entries.length}>
      <ul className={styles.entries}>
        {entries.map((entry) => (
          <li key={entry.path}>
            <button
              type="button"
              className={styles.entry}
              aria-current={entry.path === current ? 'true' : undefined}
              onClick={() => onOpen(entry)}
            >
              <span className={styles.entryHead}>
                <b>{entry.id}</b>
                {entry.origin === 'own' ? <Chip>yours</Chip> : null}
                {entry.problems.length === 0 ? null : (
                  <Chip tone="bad" title={entry.problems.map(({ message }) => message).join('\n')}>
                    {entry.problems.length === 1 ? '1 problem' : `${entry.problems.length} problems`}
                  </Chip>
                )}
              </span>
              <span className={styles.hint}>{entry.title}</span>
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
