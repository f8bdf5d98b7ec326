// The words of the live view: outcomes with their tone, times, what of a session tells it from the others.
import type { Run, Session } from '../../shared/dialogue.ts';
import type { Steering } from '../../shared/events.ts';
import type { ResolvedSuite } from '../../shared/schemas/suite.ts';
import { endReasonWords } from '../../shared/session-words.ts';
import type { Tone } from '../components/chip.tsx';

export type Verdict = { readonly words: string; readonly tone: Tone };

/** How a session ended; null while it goes on or before it began. */
export function verdictOf({ status, outcome }: Session): Verdict | null {
  if (status === 'failed') return { words: 'failed', tone: 'bad' };
  if (outcome === null) return null;
  const words = outcome.reason === 'goal-met' ? 'met' : endReasonWords(outcome.reason);
  if (['invalid', 'gave-up', 'done-wrong'].includes(outcome.reason)) return { words, tone: 'bad' };
  return { words, tone: outcome.success === true ? 'good' : outcome.reason === 'goal-met' ? 'neutral' : 'warn' };
}

/** Index of the turn that a session broke at, for its ticks; null when it did not. */
export function brokenTurn(session: Session): number | null {
  return verdictOf(session)?.tone === 'bad' ? Math.max(0, session.turnCount - 1) : null;
}

/** What tells sessions of one scenario apart: persona always, target and replicate where there are several. */
export function sessionDetail(session: Session, suite: ResolvedSuite | null): string {
  return [
    session.personaId,
    ...(suite !== null && suite.targets.length > 1 ? [session.targetId] : []),
    ...(suite !== null && suite.replicates > 1 ? [`no. ${session.replicate + 1}`] : []),
    ...(session.parentSessionId === null ? [] : ['branch']),
  ].join(', ');
}

/** "about 40 s left", "12 min left", "2 h 5 min left". */
export function timeLeft(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  if (seconds < 90) return `about ${Math.max(5, Math.round(seconds / 5) * 5)} s left`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `${minutes} min left`;
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min left`;
}

/** How fast a run goes; nothing until its first tokens have come. */
export function paceWords(progress: { readonly running: number; readonly tokensPerSecond: number }): readonly string[] {
  const { running, tokensPerSecond } = progress;
  return [
    ...(running === 0 ? [] : [`${running} at once`]),
    ...(tokensPerSecond === 0 ? [] : [`${Math.round(tokensPerSecond)} tok/s`]),
  ];
}

export type RunState = Verdict & { readonly key: Run['status'] | 'loading' | 'lost' | 'pausing' | 'paused' };

/** `held`: how far the run stands still by hand. */
export function runState(
  run: Run,
  options: { readonly alive: boolean; readonly loading: boolean; readonly held: Steering['run'] },
): RunState {
  const goesOn = run.status === 'running' || run.status === 'planned';
  if (goesOn && !options.alive) return { key: 'lost', words: 'stopped', tone: 'bad' };
  if (run.status === 'planned' || options.loading) return { key: 'loading', words: 'loading', tone: 'neutral' };
  if (run.status === 'running' && options.held !== 'going')
    return { key: options.held, words: options.held, tone: 'warn' };
  const tones = { running: 'good', finished: 'neutral', interrupted: 'warn', failed: 'bad' } as const;
  return { key: run.status, words: run.status, tone: tones[run.status] };
}
