// Forks the watched dialogue at a turn: the past stays, from there on something is different.
import { useState } from 'react';
import type { BranchChange } from '../../shared/contract-steering.ts';
import type { Session } from '../../shared/dialogue.ts';
import type { RunView } from '../../shared/reducer.ts';
import type { ResolvedSuite } from '../../shared/schemas/suite.ts';
import { useLink } from '../app/link-context.ts';
import { Button } from '../components/button.tsx';
import { Dialog } from '../components/dialog.tsx';
import { ErrorNote } from '../components/error-note.tsx';
import { Field } from '../components/field.tsx';
import { Checkbox, NumberInput, Select, TextArea } from '../components/inputs.tsx';
import styles from './branch-dialog.module.css';
import { freshReplicate } from './branch-tree.ts';
import { watch } from './run-store.ts';
import { nextSpeaker } from './wheel.ts';

export type BranchPoint = { readonly session: Session; readonly turns: number; readonly turn: number };

export function BranchDialog({
  view,
  suite,
  point,
  onClose,
}: {
  readonly view: RunView;
  readonly suite: ResolvedSuite;
  readonly point: BranchPoint;
  readonly onClose: () => void;
}) {
  const link = useLink();
  const { session } = point;
  const [turn, setTurn] = useState(point.turn);
  const [personaId, setPersonaId] = useState(session.personaId);
  const [targetId, setTargetId] = useState(session.targetId);
  const [otherDraw, setOtherDraw] = useState(true);
  const [text, setText] = useState('');
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const speaker = nextSpeaker(turn);
  const valid = Number.isInteger(turn) && turn >= 0 && turn <= point.turns;

  const branch = async (): Promise<void> => {
    if (!valid || busy) return;
    setBusy(true);
    setError(null);
    const change: BranchChange = {
      ...(personaId === session.personaId ? {} : { personaId }),
      ...(targetId === session.targetId ? {} : { targetId }),
      ...(otherDraw ? { replicate: freshReplicate(view, session) } : {}),
      ...(text.trim() === '' ? {} : { say: { speaker, text } }),
    };
    try {
      const made = await link.core('sessions.branch', { runId: view.run.id, sessionId: session.id, turn, change });
      watch(made.session.id);
      onClose();
    } catch (thrown) {
      setError(thrown);
      setBusy(false);
    }
  };

  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={`Branch from ${session.scenarioId}`}
      description="What was said before stays; from there on it goes another way. Branches are shown beside their dialogue and left out of rates."
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button kind="primary" shortcut="Ctrl Enter" disabled={!valid || busy} onClick={() => void branch()}>
            {busy ? 'Branching…' : 'Branch'}
          </Button>
        </>
      }
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void branch();
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            void branch();
          }
        }}
      >
        <Field
          label="From turn"
          hint={turn === 0 ? 'A dialogue from its beginning' : `Keeps turns 1 to ${valid ? turn : '…'}`}
          error={valid ? null : `A turn from 1 to ${point.turns + 1}`}
        >
          {(attributes) => (
            <NumberInput
              {...attributes}
              value={turn + 1}
              min={1}
              max={point.turns + 1}
              onValue={(value) => setTurn(value - 1)}
            />
          )}
        </Field>
        <div className={styles.pair}>
          <Field label="Persona">
            {(attributes) => (
              <Select
                {...attributes}
                value={personaId}
                onValue={setPersonaId}
                choices={suite.personas.map(({ id }) => ({ value: id, label: id }))}
              />
            )}
          </Field>
          <Field label="Target">
            {(attributes) => (
              <Select
                {...attributes}
                value={targetId}
                onValue={setTargetId}
                choices={suite.targets.map(({ id }) => ({ value: id, label: id }))}
              />
            )}
          </Field>
        </div>
        <Checkbox checked={otherDraw} onChecked={setOtherDraw}>
          Another draw of chance: the same people may choose other words
        </Checkbox>
        <Field
          label={`Say turn ${valid ? turn + 1 : ''} yourself, as the ${speaker === 'user' ? 'user' : 'target'}`}
          hint="Leave it empty and the model speaks."
        >
          {(attributes) => (
            <TextArea
              {...attributes}
              rows={2}
              maxLength={20_000}
              value={text}
              onChange={({ target }) => setText(target.value)}
            />
          )}
        </Field>
        {error === null ? null : <ErrorNote error={error} />}
      </form>
    </Dialog>
  );
}
