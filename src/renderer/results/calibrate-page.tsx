// Calibration: a person answers the judge's question about sampled sessions without seeing its verdicts, then sees how
// far the verdicts can be trusted.
import { useState } from 'react';
import { figure } from '../../shared/figures.ts';
import type { CalibrationAnswer, CalibrationResult } from '../../shared/verdicts.ts';
import { Frame } from '../app/frame.tsx';
import { useKeys } from '../app/keys.ts';
import { useLink } from '../app/link-context.ts';
import { go } from '../app/route.ts';
import { useCall } from '../app/use-call.ts';
import { Button } from '../components/button.tsx';
import { Dialogue } from '../components/dialogue/dialogue.tsx';
import { ErrorNote } from '../components/error-note.tsx';
import { Facts } from '../components/facts.tsx';
import { Section } from '../components/section.tsx';
import styles from './calibrate.module.css';
import { IntervalMark } from './interval-mark.tsx';

export function CalibratePage({ calibrationId }: { readonly calibrationId: string }) {
  const link = useLink();
  const [version, setVersion] = useState(0);
  const [shown, setShown] = useState(false);
  const [last, setLast] = useState<number | null>(null);
  const [error, setError] = useState<unknown>(null);
  const next = useCall('calibrations.next', { calibrationId }, version);
  const calibration = next.value?.calibration ?? null;
  const item = next.value?.item ?? null;

  const answer = async (position: number | null, given: CalibrationAnswer | null): Promise<void> => {
    if (position === null) return;
    setError(null);
    try {
      await link.core('calibrations.answer', { calibrationId, position, answer: given });
      setLast(given === null ? null : position);
      setVersion((before) => before + 1);
    } catch (thrown) {
      setError(thrown);
    }
  };
  const give = (given: CalibrationAnswer) => () => void answer(item?.position ?? null, given);
  useKeys([
    { key: 'y', run: give('yes') },
    { key: 'n', run: give('no') },
    { key: 'c', run: give('cannot-tell') },
    { key: 'u', run: () => void answer(last, null) },
  ]);
  const done = next.state === 'ready' && item === null;

  return (
    <Frame
      title={
        <>
          <b>Calibrate {calibration?.name}</b>
          {calibration === null ? null : (
            <span>
              {calibration.answered} of {calibration.total} answered
            </span>
          )}
        </>
      }
      actions={
        <>
          <Button onClick={() => setShown(!shown)}>{shown ? 'Go on' : 'Result so far'}</Button>
          <Button onClick={() => go({ page: 'results', runId: calibration?.runId ?? null, against: null })}>
            Back to the results
          </Button>
        </>
      }
      foot={<span>The verdicts stay hidden while you answer, so that they cannot lead you.</span>}
    >
      {error === null ? null : <ErrorNote error={error} />}
      {next.state === 'failed' ? <ErrorNote error={next.message} /> : null}
      {shown || done ? (
        <ResultSheet calibrationId={calibrationId} version={version} />
      ) : item === null || calibration === null ? null : (
        <div className={styles.page}>
          <div className={styles.stage}>
            <Dialogue
              key={item.position}
              label={`Dialogue of ${item.scenario}`}
              turns={item.turns}
              selected={null}
              onSelect={() => undefined}
              anchor="start"
            />
          </div>
          <aside className={styles.side} aria-label="Your answer">
            <h2 className={styles.question}>{calibration.question}</h2>
            <div className={styles.answers}>
              <Button shortcut="Y" onClick={give('yes')}>
                Yes
              </Button>
              <Button shortcut="N" onClick={give('no')}>
                No
              </Button>
              <Button shortcut="C" onClick={give('cannot-tell')}>
                Cannot tell
              </Button>
            </div>
            <div>
              <Button kind="quiet" shortcut="U" disabled={last === null} onClick={() => void answer(last, null)}>
                Take the last answer back
              </Button>
            </div>
            {Object.keys(item.facts).length === 0 ? null : (
              <Section label="The target was told">
                <Facts facts={Object.entries(item.facts)} />
              </Section>
            )}
          </aside>
        </div>
      )}
    </Frame>
  );
}

type Share = CalibrationResult['agreement'];

function ResultSheet({ calibrationId, version }: { readonly calibrationId: string; readonly version: number }) {
  const result = useCall('calibrations.result', { calibrationId }, version);
  if (result.state === 'failed') return <ErrorNote error={result.message} />;
  if (result.value === null) return null;
  const { table, agreement, prevalence, sensitivity, specificity, kappa, rates, notes, cannotTell } = result.value;
  return (
    <div className={styles.sheet}>
      <h2>How far the verdicts agree with you</h2>
      <table className={styles.table}>
        <tbody>
          <ShareRow label="Agreement" share={agreement} />
          <ShareRow label="Your “yes”" share={prevalence} />
          <ShareRow label="Sensitivity: your yes found" share={sensitivity} />
          <ShareRow label="Specificity: your no found" share={specificity} />
          <tr>
            <th scope="row">Cohen’s kappa</th>
            <td>{kappa === null ? 'not to be had' : kappa.estimate.toFixed(2)}</td>
            <td>
              {kappa === null
                ? 'one of both gave a single answer throughout'
                : `${kappa.lower.toFixed(2)} to ${kappa.upper.toFixed(2)}`}
            </td>
            <td />
          </tr>
        </tbody>
      </table>
      <p className={styles.dim}>
        Both yes {table.bothYes}, only the verdict {table.onlyVerdict}, only you {table.onlyPerson}, both no{' '}
        {table.bothNo}; you could not tell {cannotTell}.
      </p>
      <h2>Rates, corrected for the verdicts’ errors</h2>
      <table className={styles.table}>
        <tbody>
          {rates.map((rate) => (
            <tr key={rate.targetId}>
              <th scope="row">{rate.targetId}</th>
              <td>as judged {figure(rate.apparent, 'share')}</td>
              <td>
                {rate.corrected === null
                  ? rate.why
                  : `corrected ${figure(rate.corrected.estimate, 'share')} (${figure(rate.corrected.lower, 'share')} to ${figure(rate.corrected.upper, 'share')})`}
              </td>
              <td>
                {rate.corrected === null ? null : (
                  <IntervalMark
                    {...rate.corrected}
                    least={0}
                    most={1}
                    label={`${rate.targetId}, corrected ${figure(rate.corrected.estimate, 'share')}`}
                  />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <ul className={styles.notes}>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </div>
  );
}

function ShareRow({ label, share }: { readonly label: string; readonly share: Share }) {
  const { estimate, lower, upper } = share;
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>{estimate === null ? 'unknown' : figure(estimate, 'share')}</td>
      <td>
        {lower === null || upper === null
          ? 'too few for an interval'
          : `${figure(lower, 'share')} to ${figure(upper, 'share')}`}
        , {share.count} of {share.of}
      </td>
      <td>
        {estimate === null ? null : (
          <IntervalMark estimate={estimate} lower={lower} upper={upper} least={0} most={1} label={label} />
        )}
      </td>
    </tr>
  );
}
