// Sets a run up without a file: who talks with what about what, and what it costs.
import { useEffect, useState } from 'react';
import { Frame } from '../app/frame.tsx';
import { idOf } from '../app/id-of.ts';
import { useLink } from '../app/link-context.ts';
import { go } from '../app/route.ts';
import { useCall } from '../app/use-call.ts';
import { useDelayed } from '../app/use-delayed.ts';
import { Button } from '../components/button.tsx';
import { ErrorNote } from '../components/error-note.tsx';
import { ChoiceColumn } from './choice-column.tsx';
import { beginning, sessionsOf, suiteOf } from './draft.ts';
import { PersonaKnobs } from './persona-knobs.tsx';
import { PlanColumn } from './plan-column.tsx';
import styles from './setup.module.css';
import { suggest, useSetup } from './setup-store.ts';
import { TargetColumn } from './target-column.tsx';

export function SetupPage() {
  const link = useLink();
  const draft = useSetup(({ draft }) => draft);
  const [modelsVersion, setModelsVersion] = useState(0);
  const [error, setError] = useState<unknown>(null);
  const [said, setSaid] = useState<string | null>(null);
  const [starting, setStarting] = useState(false);
  const library = useCall('library.list', {});
  const models = useCall('models.list', {}, modelsVersion);
  const complete = sessionsOf(draft) > 0;
  const suite = useDelayed(draft, 250);
  const request = { draft: { suite: suiteOf(suite), replace: true } };
  const [measured, setMeasured] = useState(0);
  const [measuring, setMeasuring] = useState(false);
  const plan = useCall('runs.plan', complete ? request : null, measured);

  useEffect(() => {
    if (library.value !== null) suggest(beginning(library.value));
  }, [library.value]);

  const start = async (): Promise<void> => {
    if (!complete || starting) return;
    setStarting(true);
    setError(null);
    try {
      await link.core('runs.start', { draft: { suite: suiteOf(draft), replace: true } });
      go({ page: 'live' });
    } catch (thrown) {
      setError(thrown);
    } finally {
      setStarting(false);
    }
  };
  const measure = async (): Promise<void> => {
    setMeasuring(true);
    setError(null);
    try {
      await link.core('runs.measure', request);
      setMeasured((times) => times + 1);
    } catch (thrown) {
      setError(thrown);
    } finally {
      setMeasuring(false);
    }
  };
  const save = async (): Promise<void> => {
    setError(null);
    try {
      const path = await link.shell('shell.saveFile', { kind: 'suite', suggestedName: `${idOf(draft.title)}.yaml` });
      if (path === null) return;
      const { saved, problems } = await link.core('library.save', {
        kind: 'suite',
        value: suiteOf(draft),
        path,
        replace: true,
      });
      if (saved === null) setError(problems.map(({ path: place, message }) => `${place}: ${message}`).join('\n'));
      else setSaid(`Saved ${saved.path}`);
    } catch (thrown) {
      setError(thrown);
    }
  };

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void start();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });

  return (
    <Frame
      title={<b>New run</b>}
      actions={
        <>
          <span role="status">{said}</span>
          <Button onClick={() => void save()} disabled={!complete}>
            Save as suite file
          </Button>
          <Button kind="primary" shortcut="Ctrl+Enter" onClick={() => void start()} disabled={!complete || starting}>
            Start
          </Button>
        </>
      }
      foot={
        <span>
          Once started or saved, the same as: <span className={styles.command}>rehearsal run {idOf(draft.title)}</span>
        </span>
      }
    >
      <div className={styles.page}>
        <ChoiceColumn
          title="Scenarios"
          lead="What people come for."
          kind="scenarios"
          entries={library.value?.scenarios ?? []}
          chosen={draft.scenarios}
          about={({ value, title }) => (
            <span className={styles.about}>
              {title}
              {value === null ? '' : `; ${value.goal.length} goals, ${value.domain}`}
            </span>
          )}
          action={
            <Button kind="quiet" onClick={() => go({ page: 'library' })}>
              New…
            </Button>
          }
        />
        <ChoiceColumn
          title="Personas"
          lead="How they behave."
          kind="personas"
          entries={library.value?.personas ?? []}
          chosen={draft.personas}
          about={({ value, title }, ticked) => (
            <>
              <span className={styles.about}>{title}</span>
              {ticked && value !== null ? <PersonaKnobs persona={value} /> : null}
            </>
          )}
          action={
            <Button kind="quiet" onClick={() => go({ page: 'library' })}>
              New…
            </Button>
          }
        />
        <TargetColumn
          draft={draft}
          models={models.value ?? []}
          onModels={() => setModelsVersion((version) => version + 1)}
        />
        <div className={styles.planHolder}>
          {error === null && library.state !== 'failed' ? null : (
            <div className={styles.planError}>
              <ErrorNote error={error ?? (library.state === 'failed' ? library.message : null)} />
            </div>
          )}
          <PlanColumn draft={draft} plan={plan} measuring={measuring} onMeasure={() => void measure()} />
        </div>
      </div>
    </Frame>
  );
}
