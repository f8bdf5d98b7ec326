// What changed between two sides: one row a metric, a bar across zero, grey when it could be chance.
import { figure, intervalText, plural, pText, signedNumber } from '../../shared/figures.ts';
import type { Comparison, Difference } from '../../shared/report.ts';
import { IntervalMark, type Tone } from './interval-mark.tsx';
import styles from './results.module.css';

const tones: Readonly<Record<Difference['verdict'], Tone>> = {
  better: 'good',
  worse: 'bad',
  changed: 'ink',
  'could be chance': 'grey',
  'too few scenarios': 'grey',
};

export function Differences({
  comparison,
  onOpenFlips,
}: {
  readonly comparison: Comparison;
  readonly onOpenFlips: () => void;
}) {
  const better = comparison.flips.filter(({ direction }) => direction === 'better').length;
  const worse = comparison.flips.length - better;
  return (
    <>
      <table className={`${styles.table} ${styles.stacked}`}>
        <thead>
          <tr>
            <th scope="col">Metric</th>
            <th scope="col" className={`${styles.number} ${styles.sideName}`}>
              {comparison.first.label}
            </th>
            <th scope="col" className={`${styles.number} ${styles.sideName}`}>
              {comparison.second.label}
            </th>
            <th scope="col">Difference</th>
            <th scope="col">95% interval, points</th>
            <th scope="col">Verdict</th>
          </tr>
        </thead>
        <tbody>
          {comparison.differences.map((one) => (
            <tr key={one.metric}>
              <th scope="row">{one.label}</th>
              <td className={`${styles.number} ${styles.dim}`}>{figure(one.first, one.unit)}</td>
              <td className={styles.number}>
                <b>{figure(one.second, one.unit)}</b>
              </td>
              <td>
                <DifferenceMark one={one} comparison={comparison} />
              </td>
              <td className={`${styles.dim} ${styles.words}`}>{differenceWords(one)}</td>
              <td
                className={`${styles.dim} ${styles.words}`}
                title={`p ${pText(one.adjustedP)}, adjusted by Holm over these metrics`}
              >
                {one.verdict}
                {one.smallestSeen === null ? '' : `, could have seen ${seenWords(one)}`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.flips}>
        <button type="button" className={styles.open} onClick={onOpenFlips}>
          {plural(better, 'session')} got better, {worse} got worse
        </button>{' '}
        in {plural(comparison.pairs, 'pair')} of {plural(comparison.scenarios, 'scenario')}
        {comparison.unpaired.length === 0 ? '.' : `; ${comparison.unpaired.length} had no partner.`}
      </p>
    </>
  );
}

function differenceWords({ difference, lower, upper, unit }: Difference): string {
  const interval =
    lower === null || upper === null
      ? 'too few for an interval'
      : `${signedNumber(lower, unit)} to ${signedNumber(upper, unit)}`;
  return `${signedNumber(difference, unit)} (${interval})${unit === 'turns' ? ' turns' : ''}`;
}

const seenWords = ({ smallestSeen, unit }: Difference): string =>
  smallestSeen === null
    ? ''
    : `${signedNumber(smallestSeen, unit).replace('+', '')}${unit === 'turns' ? ' turns' : ' points'}`;

/** Shares are drawn on one scale, so that their rows can be told apart at a glance; other units each on their own. */
function DifferenceMark({ one, comparison }: { readonly one: Difference; readonly comparison: Comparison }) {
  const ends = (each: Difference): number =>
    Math.max(Math.abs(each.difference), Math.abs(each.lower ?? 0), Math.abs(each.upper ?? 0));
  const group = comparison.differences.filter(({ unit }) => unit === one.unit);
  const reach = Math.max(one.unit === 'share' ? 0.1 : 1, ...group.map(ends));
  return (
    <IntervalMark
      estimate={one.difference}
      lower={one.lower}
      upper={one.upper}
      least={-reach}
      most={reach}
      tone={tones[one.verdict]}
      zero
      label={`${one.label}: ${differenceWords(one)}, interval ${intervalText(one, one.unit)}, ${one.verdict}`}
    />
  );
}
