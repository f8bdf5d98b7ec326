// What the choices cost and can show: sessions, memory, time, the difference they reveal; and what the suite is called.
import type { Plan } from '../../shared/contract.ts';
import { formatBytes } from '../../shared/format.ts';
import type { Answer } from '../app/use-call.ts';
import { ErrorNote } from '../components/error-note.tsx';
import { Field } from '../components/field.tsx';
import { NumberInput, TextArea, TextInput } from '../components/inputs.tsx';
import { Section } from '../components/section.tsx';
import { type Draft, sessionsOf } from './draft.ts';
import { Power, Time } from './foresight.tsx';
import styles from './setup.module.css';
import { change } from './setup-store.ts';

export function PlanColumn({
  draft,
  plan,
  measuring,
  onMeasure,
}: {
  readonly draft: Draft;
  readonly plan: Answer<Plan>;
  readonly measuring: boolean;
  readonly onMeasure: () => void;
}) {
  const { scenarios, personas, targets, replicates } = draft;
  return (
    <aside className={styles.plan} aria-label="What it costs">
      <Section label="Sessions">
        <p className={styles.big}>
          {scenarios.length} × {personas.length} × {targets.length} × {replicates} = {sessionsOf(draft)}
        </p>
        <p className={styles.dim}>scenarios, personas, targets, replicates; paired across targets</p>
        <div className={styles.row}>
          <NumberInput
            aria-label="Replicates"
            className={styles.count}
            min={1}
            max={10_000}
            value={replicates}
            onValue={(value) => change({ replicates: value })}
          />
          <span className={styles.dim}>replicates of each</span>
        </div>
      </Section>
      {plan.state === 'failed' ? <ErrorNote error={plan.message} /> : null}
      {plan.value === null ? null : (
        <>
          <Power power={plan.value.power} onReplicates={(value) => change({ replicates: value })} />
          <Memory plan={plan.value} />
          {plan.value.time === null ? null : (
            <Time time={plan.value.time} measuring={measuring} onMeasure={onMeasure} />
          )}
        </>
      )}
      <Section label="Suite">
        <Field label="Title">
          {(attributes) => (
            <TextInput {...attributes} value={draft.title} onChange={({ target }) => change({ title: target.value })} />
          )}
        </Field>
        <details className={styles.more}>
          <summary>More</summary>
          <div className={styles.knobGrid}>
            <Field label="At once">
              {(attributes) => (
                <NumberInput
                  {...attributes}
                  min={1}
                  max={128}
                  value={draft.concurrency}
                  onValue={(concurrency) => change({ concurrency })}
                />
              )}
            </Field>
            <Field label="Seed">
              {(attributes) => (
                <NumberInput {...attributes} min={0} value={draft.seed} onValue={(seed) => change({ seed })} />
              )}
            </Field>
            <Field label="Context, tokens">
              {(attributes) => (
                <NumberInput
                  {...attributes}
                  min={256}
                  step={256}
                  value={draft.contextSize}
                  onValue={(contextSize) => change({ contextSize })}
                />
              )}
            </Field>
          </div>
          <Field label="Gates" hint="one a line: goal_completion.lower >= 0.7">
            {(attributes) => (
              <TextArea
                {...attributes}
                value={draft.gates}
                onChange={({ target }) => change({ gates: target.value })}
              />
            )}
          </Field>
        </details>
      </Section>
      <Section label="Stays here">
        <p className={styles.dim}>Everything runs on this machine. Nothing is sent.</p>
      </Section>
    </aside>
  );
}

function Memory({ plan }: { readonly plan: Plan }) {
  const { memory, concurrency } = plan;
  if (memory === null) return null;
  const weights = memory.parts.reduce((sum, part) => sum + part.weightsBytes, 0);
  const context = memory.parts.reduce((sum, part) => sum + part.contextBytes, 0);
  const width = (bytes: number): string => `${Math.min(100, (bytes / memory.availableBytes) * 100)}%`;
  return (
    <Section label={`Memory, ${concurrency} at once`}>
      <div className={styles.stack} aria-hidden="true">
        <i style={{ width: width(weights), background: 'var(--target)' }} />
        <i style={{ width: width(context), background: 'color-mix(in srgb, var(--target) 55%, var(--line))' }} />
      </div>
      <p className={memory.fits ? styles.dim : styles.problem}>
        {formatBytes(memory.totalBytes)} of {formatBytes(memory.availableBytes)} that may be used on the{' '}
        {memory.device.toUpperCase()}: weights {formatBytes(weights)}, dialogues {formatBytes(context)}
      </p>
      {plan.remedy === null ? null : <p className={styles.problem}>{plan.remedy}</p>}
      {plan.warnings.map((warning) => (
        <p key={warning} className={styles.problem}>
          {warning}
        </p>
      ))}
    </Section>
  );
}
