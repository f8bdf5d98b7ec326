// The line at the bottom: the rate so far with its interval, what was left out, how fast, how long still.
import { percentage, plural } from '../../shared/figures.ts';
import type { TargetRates } from '../../shared/rates.ts';
import type { RunView } from '../../shared/reducer.ts';
import { IntervalBar } from '../components/interval-bar.tsx';
import { Meter } from '../components/meter.tsx';
import styles from './live-foot.module.css';
import { paceWords, timeLeft } from './words.ts';

/** Of the watched session's target. */
function Rate({
  rates,
  named,
  over,
}: {
  readonly rates: TargetRates | undefined;
  readonly named: boolean;
  readonly over: boolean;
}) {
  const rate = rates?.goalCompletion ?? null;
  const name = `Goal completion${over ? '' : ' so far'}${named && rates !== undefined ? ` of ${rates.targetId}` : ''}`;
  if (rate === null) return <span>{name}: no session has ended yet</span>;
  const { estimate, lower, upper, level, method } = rate;
  const bounds =
    lower === null || upper === null
      ? rate.sessions === 1
        ? 'one session'
        : 'too few for an interval'
      : `${Math.round(lower * 100)} to ${Math.round(upper * 100)}`;
  const words = `${name} ${percentage(estimate)}, ${lower === null ? bounds : `${percentage(level)} interval ${bounds}, ${method}`}`;
  return (
    <span
      className={styles.rate}
      title={`${words}; ${plural(rate.sessions, 'session')} of ${plural(rate.scenarios, 'scenario')}`}
    >
      <span>
        {name} <b>{percentage(estimate)}</b> ({bounds})
      </span>
      <IntervalBar label={words} estimate={estimate} lower={lower} upper={upper} />
    </span>
  );
}

export function LiveFoot({ view, targetId }: { readonly view: RunView; readonly targetId: string | undefined }) {
  const { progress, run } = view;
  if (progress === null) return <span>{plural(view.order.length, 'session')} planned</span>;
  const over = run.status !== 'running' && run.status !== 'planned';
  const left = [
    ...(progress.invalid > 0 ? [`${progress.invalid} invalid`] : []),
    ...(progress.failed > 0 ? [`${progress.failed} failed`] : []),
  ];
  return (
    <>
      <Rate
        rates={progress.rates.find((one) => one.targetId === targetId)}
        named={progress.rates.length > 1}
        over={over}
      />
      {left.length === 0 ? null : <span className={styles.broken}>{left.join(', ')}</span>}
      <span className={styles.grow} />
      {over ? null : (
        <>
          {paceWords(progress).map((words) => (
            <span key={words} className={styles.extra}>
              {words}
            </span>
          ))}
          {progress.remainingMs === null ? null : <span>{timeLeft(progress.remainingMs)}</span>}
        </>
      )}
      <span>
        {progress.done.toLocaleString('en')} of {progress.total.toLocaleString('en')}
      </span>
      <span className={styles.progress}>
        <Meter value={progress.total === 0 ? 0 : progress.done / progress.total} />
      </span>
    </>
  );
}
