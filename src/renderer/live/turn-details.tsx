// All there is to know about one turn: move, what was meant, what was turned down and why, reasoning, tokens, times.
import type { Turn } from '../../shared/dialogue.ts';
import type { LiveTurn } from '../../shared/reducer.ts';
import { Chip } from '../components/chip.tsx';
import { milliseconds, oddWords, tokensPerSecond } from '../components/dialogue/turn-words.ts';
import { Facts } from '../components/facts.tsx';
import { Label, Section } from '../components/section.tsx';
import styles from './side-panel.module.css';

const guardWords = (guard: string): string => guard.replaceAll('-', ' ');

const stops: Readonly<Record<Turn['stop'], string | null>> = {
  'end-of-turn': null,
  length: 'cut at the token limit',
  'context-full': 'the context was full',
  aborted: 'aborted',
  none: null,
};

function tokenWords({ tokens }: Turn): string {
  const { generated, promptEvaluated, promptReused, reasoning } = tokens;
  return [
    `${generated} generated`,
    ...(reasoning > 0 ? [`${reasoning} of them reasoning`] : []),
    `${promptEvaluated} read`,
    ...(promptReused > 0 ? [`${promptReused} reused`] : []),
  ].join(', ');
}

export function TurnDetails({ turn }: { readonly turn: Turn }) {
  const voice = turn.speaker === 'user' ? 'user' : 'target';
  const rate = tokensPerSecond(turn);
  const byModel = turn.origin === 'model';
  return (
    <Section
      label={`Turn ${turn.index + 1}, ${voice}`}
      aside={byModel ? undefined : oddWords({ ...turn, rejected: [] })}
    >
      <Facts
        facts={[
          ['Move', turn.move === null ? null : turn.move.note.replace(/^\[|\]$/g, '')],
          ['First token', turn.timing.firstTokenMs === null ? null : milliseconds(turn.timing.firstTokenMs)],
          ['In all', byModel ? milliseconds(turn.timing.totalMs) : null],
          ['Speed', rate === null ? null : `${rate < 10 ? rate.toFixed(1) : Math.round(rate)} tok/s`],
          ['Tokens', byModel ? tokenWords(turn) : null],
          ['Stopped', stops[turn.stop]],
          ['Seed', byModel ? <span className={styles.mono}>{turn.seed}</span> : null],
        ]}
      />
      {turn.cleanText === turn.text ? null : (
        <>
          <div className={styles.sub}>
            <Label>Before roughening</Label>
          </div>
          <p className={styles.speech}>{turn.cleanText}</p>
        </>
      )}
      <Rejected attempts={turn.rejected} />
      {turn.reasoning === null || turn.reasoning === '' ? null : (
        <details className={styles.reasoning}>
          <summary>Reasoning, {turn.tokens.reasoning} tokens</summary>
          <p className={styles.speech}>{turn.reasoning}</p>
        </details>
      )}
    </Section>
  );
}

/** A turn that is being said: what the guards turned down so far. Nothing while they turned down nothing. */
export function LiveTurnDetails({ live }: { readonly live: LiveTurn }) {
  if (live.rejected.length === 0) return null;
  return (
    <Section label={`Turn ${live.index + 1}, ${live.speaker === 'user' ? 'user' : 'target'}`} aside="being said">
      <Rejected attempts={live.rejected} />
    </Section>
  );
}

function Rejected({
  attempts,
}: {
  readonly attempts: readonly { readonly text: string; readonly guard: string; readonly detail: string }[];
}) {
  if (attempts.length === 0) return null;
  return (
    <>
      <div className={styles.sub}>
        <Label>{attempts.length === 1 ? '1 attempt rejected' : `${attempts.length} attempts rejected`}</Label>
      </div>
      <ol className={styles.rejected}>
        {attempts.map((attempt, place) => (
          <li key={place}>
            <p className={styles.speech}>{attempt.text === '' ? '(nothing)' : attempt.text}</p>
            <p className={styles.reason}>
              <Chip tone="warn">{guardWords(attempt.guard)}</Chip> {attempt.detail}
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}
