// "Hear this persona": one turn in its voice, clean and as it is typed, before it is used in a run.
import { useState } from 'react';
import type { Turn } from '../../shared/dialogue.ts';
import type { LibraryEntry } from '../../shared/library.ts';
import type { Persona } from '../../shared/schemas/persona.ts';
import { useLink } from '../app/link-context.ts';
import { Button } from '../components/button.tsx';
import { ErrorNote } from '../components/error-note.tsx';
import { Field } from '../components/field.tsx';
import { Select } from '../components/inputs.tsx';
import styles from './library.module.css';

type Heard = { readonly turn: Turn | null; readonly broken: string | null };

export function Hear({
  persona,
  scenarios,
}: {
  readonly persona: Persona;
  readonly scenarios: readonly LibraryEntry[];
}) {
  const link = useLink();
  const [scenario, setScenario] = useState(scenarios[0]?.id ?? '');
  const [heard, setHeard] = useState<Heard | null>(null);
  const [seed, setSeed] = useState(1);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);

  const hear = async (): Promise<void> => {
    setBusy(true);
    setError(null);
    try {
      setHeard(await link.core('personas.hear', { persona, scenario, seed }));
      setSeed(seed + 1);
    } catch (thrown) {
      setError(thrown);
    } finally {
      setBusy(false);
    }
  };

  return (
    <section className={styles.hear} aria-label="Hear this persona">
      <h2>Hear it</h2>
      <Field label="In the scenario">
        {(attributes) => (
          <Select
            {...attributes}
            value={scenario}
            onValue={setScenario}
            choices={scenarios.map(({ id }) => ({ value: id, label: id }))}
          />
        )}
      </Field>
      <div>
        <Button onClick={() => void hear()} disabled={busy}>
          {heard === null ? 'Hear this persona' : 'Hear another turn'}
        </Button>
      </div>
      <div aria-live="polite" aria-busy={busy}>
        {heard?.turn == null ? null : (
          <>
            <p className={styles.heard}>{heard.turn.text}</p>
            {heard.turn.text === heard.turn.cleanText ? null : (
              <p className={styles.hint}>meant as: {heard.turn.cleanText}</p>
            )}
            <p className={styles.hint}>{heard.turn.move?.note}</p>
          </>
        )}
        {heard?.broken == null ? null : <p className={styles.problem}>It broke: {heard.broken}</p>}
      </div>
      {error === null ? null : <ErrorNote error={error} />}
      <p className={styles.hint}>Spoken by the starter. The same persona sounds different with another model.</p>
    </section>
  );
}
