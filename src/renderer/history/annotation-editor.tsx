// A note and labels on a run or session, kept as soon as one leaves the field.
import { useEffect, useState } from 'react';
import type { Annotation } from '../../shared/history.ts';
import { useLink } from '../app/link-context.ts';
import { ErrorNote } from '../components/error-note.tsx';
import { Field } from '../components/field.tsx';
import { TextArea, TextInput } from '../components/inputs.tsx';
import { Section } from '../components/section.tsx';

export function AnnotationEditor({
  runId,
  sessionId,
  annotation,
  onKept,
}: {
  readonly runId: string;
  /** Null: the run's own. */
  readonly sessionId: string | null;
  readonly annotation: Annotation;
  readonly onKept: () => void;
}) {
  const link = useLink();
  const [note, setNote] = useState(annotation.note);
  const [labels, setLabels] = useState(annotation.labels.join(', '));
  const [error, setError] = useState<unknown>(null);
  useEffect(() => {
    setNote(annotation.note);
    setLabels(annotation.labels.join(', '));
  }, [annotation]);
  const keep = async (): Promise<void> => {
    const wanted = labels
      .split(',')
      .map((label) => label.trim())
      .filter((label) => label !== '');
    if (note.trim() === annotation.note && wanted.join(', ') === annotation.labels.join(', ')) return;
    setError(null);
    try {
      await link.core('history.annotate', { runId, session: sessionId, note, labels: wanted });
      onKept();
    } catch (thrown) {
      setError(thrown);
    }
  };
  return (
    <Section label={sessionId === null ? 'Notes on this run' : 'Notes on this session'}>
      <TextArea
        aria-label="Note"
        placeholder="A note"
        value={note}
        onChange={({ target }) => setNote(target.value)}
        onBlur={() => void keep()}
      />
      <Field label="Labels" hint="with commas">
        {(attributes) => (
          <TextInput
            {...attributes}
            value={labels}
            onChange={({ target }) => setLabels(target.value)}
            onBlur={() => void keep()}
          />
        )}
      </Field>
      {error === null ? null : <ErrorNote error={error} />}
    </Section>
  );
}
