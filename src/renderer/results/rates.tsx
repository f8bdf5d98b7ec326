// What one target did: every metric with its interval, in words as the reports print them.
import { figure, intervalText, plural } from '../../shared/figures.ts';
import type { Measure, TargetReport } from '../../shared/report.ts';
import { IntervalMark } from './interval-mark.tsx';
import styles from './results.module.css';

export function Rates({
  target,
  onOpen,
}: {
  readonly target: TargetReport;
  readonly onOpen: (measure: Measure) => void;
}) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">Metric</th>
          <th scope="col" className={styles.number}>
            Estimate
          </th>
          <th scope="col">95% interval</th>
          <th scope="col">
            <span className="visually-hidden">Interval in words</span>
          </th>
          <th scope="col" className={styles.number}>
            Sessions
          </th>
        </tr>
      </thead>
      <tbody>
        {target.measures.map((measure) => (
          <tr key={measure.metric}>
            <th scope="row">
              <button
                type="button"
                className={styles.open}
                title={`${measure.formula}\n${measure.words}`}
                onClick={() => onOpen(measure)}
              >
                {measure.label}
              </button>
            </th>
            <td className={styles.number}>
              <b>{measure.estimate === null ? 'unknown' : figure(measure.estimate, measure.unit)}</b>
            </td>
            <td>
              <button
                type="button"
                className={styles.plain}
                onClick={() => onOpen(measure)}
                aria-label={`Sessions behind ${measure.label}`}
              >
                <Mark measure={measure} />
              </button>
            </td>
            <td className={styles.dim} title={measure.words}>
              {boundsOf(measure)}
            </td>
            <td className={`${styles.number} ${styles.dim}`}>{measure.sessions}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Mark({ measure }: { readonly measure: Measure }) {
  const { estimate, unit, lower, upper } = measure;
  if (estimate === null) return null;
  const most = unit === 'share' ? 1 : Math.max(4, Math.ceil((upper ?? estimate) * 1.25));
  return <IntervalMark estimate={estimate} lower={lower} upper={upper} least={0} most={most} label={measure.words} />;
}

/** The interval, and what else must be said beside the figure. */
function boundsOf(measure: Measure): string {
  const interval =
    measure.lower === null && measure.sessions !== 1 ? 'too few for an interval' : intervalText(measure, measure.unit);
  const unknown = measure.unknown === 0 ? '' : `, ${plural(measure.unknown, 'session')} unknown`;
  const invalid =
    measure.withInvalid === null
      ? ''
      : `, ${figure(measure.withInvalid.lowest, measure.unit)} to ${figure(measure.withInvalid.highest, measure.unit)} with the invalid ones either way`;
  return `${interval}${unknown}${invalid}`;
}
