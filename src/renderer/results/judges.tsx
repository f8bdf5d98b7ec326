// Judges of a run and the calibration of their verdicts: what was judged, by which model, and how far it can be trusted.
import { useEffect, useState } from 'react';
import type { Report } from '../../shared/report.ts';
import { type Assessment, noneUsable } from '../../shared/verdicts.ts';
import { useLink } from '../app/link-context.ts';
import { go } from '../app/route.ts';
import { useCall } from '../app/use-call.ts';
import { Button } from '../components/button.tsx';
import { Chip } from '../components/chip.tsx';
import { Dialog } from '../components/dialog.tsx';
import { ErrorNote } from '../components/error-note.tsx';
import { Field } from '../components/field.tsx';
import { NumberInput, Select } from '../components/inputs.tsx';
import { modelChoices } from '../setup/target-card.tsx';
import styles from './results.module.css';

/** Rates that no verdict stands behind: a person has nothing to agree or disagree with. */
const counted = ['goal_completion', 'success', 'gave_up', 'limit', 'invalid', 'turns', 'done_wrong'];

/** Null while it runs, and where its answers tell something. */
function uselessOf(report: Report, { id, status }: Assessment): string | null {
  const found = report.judges.find(({ assessment }) => assessment.id === id);
  return found === undefined || status !== 'finished' ? null : noneUsable(found);
}

export function Judges({ report, onJudged }: { readonly report: Report; readonly onJudged: () => void }) {
  const link = useLink();
  const runId = report.run.id;
  const [version, setVersion] = useState(0);
  const [asking, setAsking] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const assessments = useCall('verdicts.assessments', { runId }, version);
  const calibrations = useCall('calibrations.list', { runId }, version);
  const judges = (assessments.value ?? []).filter(({ kind }) => kind === 'judge');
  const metrics = (report.targets[0]?.measures ?? []).filter(
    ({ metric }) => !counted.includes(metric) && !metric.startsWith('pass^'),
  );
  const running = judges.find(({ status }) => status === 'running') ?? null;

  useEffect(() => {
    if (running === null) return;
    let current = true;
    link
      .core('judges.follow', { assessmentId: running.id, done: running.done })
      .then((next) => {
        if (!current) return;
        setVersion((before) => before + 1);
        if (next.status !== 'running') onJudged();
      })
      .catch(setError);
    return () => {
      current = false;
    };
  }, [link, running, onJudged]);

  const calibrate = async (metric: string): Promise<void> => {
    setError(null);
    try {
      const { id } = await link.core('calibrations.start', { runId, metric });
      go({ page: 'calibrate', calibrationId: id });
    } catch (thrown) {
      setError(thrown);
    }
  };

  return (
    <section>
      <div className={styles.judgeHead}>
        <h2>Judges</h2>
        <Button onClick={() => setAsking(true)}>Judge this run…</Button>
        {metrics.length === 0 ? null : (
          <Select
            aria-label="Calibrate a metric"
            placeholder="Calibrate a metric…"
            value=""
            onValue={(metric) => void calibrate(metric)}
            choices={metrics.map(({ metric, label }) => ({ value: metric, label }))}
          />
        )}
      </div>
      {error === null ? null : <ErrorNote error={error} />}
      {judges.length === 0 ? <p className={styles.dim}>No judge model was asked; all verdicts are by checks.</p> : null}
      <ul className={styles.gates}>
        {judges.map((one) => (
          <li key={one.id}>
            <span>
              <Chip tone={one.status === 'failed' ? 'bad' : one.status === 'finished' ? 'neutral' : 'warn'}>
                {one.status === 'running' ? `${one.done} of ${one.total}` : one.status}
              </Chip>
            </span>
            <span>
              {one.title}, {one.judge?.description}
              {one.judge !== null && one.judge.sameAs.length > 0 ? (
                <span className={styles.gateDetail}>
                  <Chip tone="warn">not independent</Chip> the judge is also {one.judge.sameAs.join(' and ')}
                </span>
              ) : null}
              {[one.failure, uselessOf(report, one)].map((text) =>
                text === null ? null : (
                  <span key={text} className={styles.gateDetail}>
                    {text}
                  </span>
                ),
              )}
              {one.status === 'running' ? (
                <Button
                  kind="quiet"
                  onClick={() => void link.core('judges.cancel', { assessmentId: one.id }).catch(setError)}
                >
                  Stop
                </Button>
              ) : null}
            </span>
          </li>
        ))}
        {(calibrations.value ?? []).map((one) => (
          <li key={one.id}>
            <span>
              <Chip>calibration</Chip>
            </span>
            <span>
              <button
                type="button"
                className={styles.open}
                onClick={() => go({ page: 'calibrate', calibrationId: one.id })}
              >
                {one.name}: {one.answered} of {one.total} answered by a person
              </button>
            </span>
          </li>
        ))}
      </ul>
      {asking ? (
        <JudgeDialog
          runId={runId}
          onClose={() => setAsking(false)}
          onStarted={() => {
            setAsking(false);
            setVersion((before) => before + 1);
          }}
        />
      ) : null}
    </section>
  );
}

function JudgeDialog({
  runId,
  onClose,
  onStarted,
}: {
  readonly runId: string;
  readonly onClose: () => void;
  readonly onStarted: (assessment: Assessment) => void;
}) {
  const link = useLink();
  const rubrics = useCall('rubrics.list', {});
  const models = useCall('models.list', {});
  const [rubric, setRubric] = useState<string | null>(null);
  const [model, setModel] = useState('starter');
  const [repeats, setRepeats] = useState(1);
  const [error, setError] = useState<unknown>(null);
  const list = rubrics.value ?? [];
  const chosen = list.find(({ path }) => path === (rubric ?? list[0]?.path));
  const start = async (): Promise<void> => {
    if (chosen === undefined) return;
    setError(null);
    try {
      const file = model === 'starter' ? (models.value?.find(({ starter }) => starter)?.path ?? model) : model;
      onStarted(await link.core('judges.start', { runId, rubric: chosen.path, model: file, repeats }));
    } catch (thrown) {
      setError(thrown);
    }
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title="Judge this run"
      description="A model reads every valid session with a rubric. It may abstain, its quotes are checked, and nothing stored is overwritten."
      actions={
        <>
          <Button onClick={onClose}>Not now</Button>
          <Button kind="primary" disabled={chosen === undefined} onClick={() => void start()}>
            Start
          </Button>
        </>
      }
    >
      <div className={styles.judgeForm}>
        <Field label="Rubric" hint={chosen?.dimensions.map(({ title }) => title).join(', ')}>
          {(attributes) => (
            <Select
              {...attributes}
              value={chosen?.path ?? ''}
              onValue={setRubric}
              choices={list.map(({ path, title }) => ({ value: path, label: title }))}
            />
          )}
        </Field>
        <Field label="Model" hint="The starter is too small to judge: use a capable chat model.">
          {(attributes) => (
            <Select
              {...attributes}
              value={model}
              onValue={setModel}
              choices={modelChoices(models.value ?? [], model)}
            />
          )}
        </Field>
        <Field label="Repeats" hint="More than one shows how far it agrees with itself">
          {(attributes) => <NumberInput {...attributes} min={1} max={50} value={repeats} onValue={setRepeats} />}
        </Field>
        {error === null ? null : <ErrorNote error={error} />}
      </div>
    </Dialog>
  );
}
