// A metric by scenario or persona: one row each, a dot per target with its interval, every dot opens its sessions.
import { useState } from 'react';
import { figure, intervalText } from '../../shared/figures.ts';
import type { Measure, Slice, TargetReport } from '../../shared/report.ts';
import { IntervalMark } from './interval-mark.tsx';
import styles from './results.module.css';

export type SliceKind = 'scenarios' | 'personas';

export function Slices({
  targets,
  onOpen,
}: {
  readonly targets: readonly TargetReport[];
  readonly onOpen: (measure: Measure, kind: SliceKind, sliceId: string, targetId: string) => void;
}) {
  const [kind, setKind] = useState<SliceKind>('scenarios');
  const [metric, setMetric] = useState('goal_completion');
  const measures = targets[0]?.measures ?? [];
  const ids = [...new Set(targets.flatMap((target) => target[kind].map(({ id }) => id)))];
  const find = (target: TargetReport, id: string): Measure | undefined =>
    target[kind].find((slice: Slice) => slice.id === id)?.measures.find((measure) => measure.metric === metric);
  const most = Math.max(1, ...targets.flatMap((target) => ids.map((id) => find(target, id)?.upper ?? 0)));
  return (
    <section>
      <div className={styles.sliceHead}>
        <h2>
          By{' '}
          <select
            aria-label="Slice by"
            className={styles.inlineSelect}
            value={kind}
            onChange={({ target }) => setKind(target.value as SliceKind)}
          >
            <option value="scenarios">scenario</option>
            <option value="personas">persona</option>
          </select>
          ,{' '}
          <select
            aria-label="Metric"
            className={styles.inlineSelect}
            value={metric}
            onChange={({ target }) => setMetric(target.value)}
          >
            {measures.map(({ metric: name, label }) => (
              <option key={name} value={name}>
                {label.toLowerCase()}
              </option>
            ))}
          </select>
        </h2>
      </div>
      <table className={styles.table}>
        <thead className={targets.length > 1 ? undefined : 'visually-hidden'}>
          <tr>
            <th scope="col">{kind === 'scenarios' ? 'Scenario' : 'Persona'}</th>
            {targets.map(({ targetId }) => (
              <th key={targetId} scope="col">
                {targetId}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ids.map((id) => (
            <tr key={id}>
              <th scope="row">{id}</th>
              {targets.map((target) => {
                const measure = find(target, id);
                return (
                  <td key={target.targetId} className={styles.sliceCell}>
                    {measure === undefined || measure.estimate === null ? (
                      <span className={styles.dim}>no session tells</span>
                    ) : (
                      <button
                        type="button"
                        className={styles.plain}
                        onClick={() => onOpen(measure, kind, id, target.targetId)}
                      >
                        <IntervalMark
                          estimate={measure.estimate}
                          lower={measure.lower}
                          upper={measure.upper}
                          least={0}
                          most={measure.unit === 'share' ? 1 : most}
                          label={`${id}, ${target.targetId}: ${measure.words}`}
                          width={320 / targets.length}
                        />
                        <span className={styles.sliceFigure}>
                          {figure(measure.estimate, measure.unit)}{' '}
                          <span className={styles.dim}>({intervalText(measure, measure.unit)})</span>
                        </span>
                      </button>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
