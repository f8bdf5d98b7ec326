// What checks and judges found in one session, each with its evidence; evidence leads to its turn.
import { useState } from 'react';
import { countedAnswer, type Verdict } from '../../shared/verdicts.ts';
import { useCall } from '../app/use-call.ts';
import { Chip, type Tone } from '../components/chip.tsx';
import { ErrorNote } from '../components/error-note.tsx';
import { Section } from '../components/section.tsx';
import styles from './history.module.css';

const tones: Readonly<Record<Verdict['result'], Tone>> = {
  pass: 'good',
  fail: 'bad',
  scored: 'neutral',
  unknown: 'neutral',
  abstained: 'neutral',
  broken: 'warn',
};

export function VerdictList({
  sessionId,
  onTurn,
}: {
  readonly sessionId: string;
  readonly onTurn: (index: number) => void;
}) {
  const verdicts = useCall('verdicts.ofSession', { sessionId });
  const [all, setAll] = useState(false);
  if (verdicts.state === 'failed') return <ErrorNote error={verdicts.message} />;
  const found = verdicts.value ?? [];
  if (found.length === 0) return null;
  const telling = found.filter(({ result }) => result !== 'pass');
  const shown = all ? found : telling;
  return (
    <Section label="Checks and judges" aside={`${found.length - telling.length} of ${found.length} passed`}>
      <ul className={styles.verdicts}>
        {shown.map((verdict) => (
          <li key={`${verdict.assessmentId} ${verdict.name} ${verdict.repeat}`}>
            <span className={styles.verdictHead}>
              <b>{verdict.name}</b>
              <Chip tone={tones[verdict.result]}>{countedAnswer(verdict) ?? verdict.result}</Chip>
            </span>
            {verdict.detail === '' ? null : <span className={styles.dim}>{verdict.detail}</span>}
            {verdict.evidence.map(({ turn, note }) => (
              <button key={`${turn} ${note}`} type="button" className={styles.evidence} onClick={() => onTurn(turn)}>
                turn {turn + 1}
                {note === '' ? '' : `: ${note}`}
              </button>
            ))}
          </li>
        ))}
      </ul>
      {telling.length === found.length ? null : (
        <button type="button" className={styles.evidence} onClick={() => setAll(!all)}>
          {all ? 'Only what did not pass' : 'Show what passed too'}
        </button>
      )}
    </Section>
  );
}
