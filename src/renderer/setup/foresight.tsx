// What the plan can say before anything runs: the difference it could show, and how long it takes on this machine.
import type { PowerAhead, TimeAhead } from '../../shared/foresight.ts';
import { Button } from '../components/button.tsx';
import { Section } from '../components/section.tsx';
import styles from './setup.module.css';

const points = (share: number): string => `${Math.ceil(share * 100)} points`;

/** Two significant steps: "40 s", "about 26 min", "about 3 h 20 min". */
export function durationWords(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  if (seconds < 90) return `about ${Math.max(1, Math.round(seconds))} s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 120) return `about ${minutes} min`;
  return `about ${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** What is lacking for any difference at all. */
const tooFewWords = (sessionsNeeded: number | null): string =>
  sessionsNeeded === null ? 'too few scenarios' : 'too few sessions';

export function Power({
  power,
  onReplicates,
}: {
  readonly power: PowerAhead;
  readonly onReplicates: (replicates: number) => void;
}) {
  const { smallestDifference, sessionsNeeded, replicatesNeeded, scenariosNeeded, scenarios, difference } = power;
  return (
    <Section label="Enough to see between two targets">
      <p className={styles.big}>
        {smallestDifference === null ? tooFewWords(sessionsNeeded) : points(smallestDifference)}
      </p>
      <p className={styles.dim}>
        {sessionsNeeded === null
          ? `To see ${points(difference)} at all takes ${scenariosNeeded} scenarios; these are ${scenarios}.`
          : `To see ${points(difference)} you need about ${sessionsNeeded.toLocaleString()} sessions.`}
      </p>
      {replicatesNeeded === null || sessionsNeeded === null ? null : (
        <div className={styles.row}>
          <Button onClick={() => onReplicates(replicatesNeeded)}>Use {sessionsNeeded.toLocaleString()}</Button>
        </div>
      )}
      <details className={styles.more}>
        <summary>What this assumes</summary>
        <ul className={styles.assumptions}>
          {power.assumptions.map(({ name, words }) => (
            <li key={name}>{words}</li>
          ))}
        </ul>
      </details>
    </Section>
  );
}

export function Time({
  time,
  measuring,
  onMeasure,
}: {
  readonly time: TimeAhead;
  readonly measuring: boolean;
  readonly onMeasure: () => void;
}) {
  return (
    <Section label="Time">
      <p className={styles.big}>{time.milliseconds === null ? 'unknown' : durationWords(time.milliseconds)}</p>
      <p className={styles.dim}>{time.words}</p>
      {time.basis === 'none' ? (
        <div className={styles.row}>
          <Button onClick={onMeasure} disabled={measuring}>
            {measuring ? 'Measuring…' : 'Measure'}
          </Button>
        </div>
      ) : null}
    </Section>
  );
}
