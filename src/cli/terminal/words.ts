// The words in which the terminal speaks of sessions, runs and plans.

import { basename } from 'node:path';
import type { Plan } from '../../shared/contract.ts';
import type { EndReason, Outcome, Run, Session } from '../../shared/dialogue.ts';
import { assertNever } from '../../shared/errors.ts';
import { bytes, percent, plural } from './text.ts';

export function endReasonWords(reason: EndReason): string {
  switch (reason) {
    case 'goal-met':
      return 'goal met';
    case 'gave-up':
      return 'gave up';
    case 'limit':
      return 'turn limit';
    case 'invalid':
      return 'invalid';
    case 'context-full':
      return 'context full';
    default:
      return assertNever(reason);
  }
}

export function sessionState(session: Session, runIsOver: boolean): string {
  if (session.outcome !== null) return endReasonWords(session.outcome.reason);
  if (session.status === 'failed') return 'failed';
  if (session.status === 'planned') return 'not begun';
  return runIsOver ? 'unfinished' : 'running';
}

/** Such as "2/3  67%"; "–" where nothing can be said. */
export function goalsMet(outcome: Outcome | null): string {
  if (outcome === null || outcome.reason === 'invalid') return '–';
  const results = Object.values(outcome.items);
  const tested = results.filter((result) => result === 'satisfied' || result === 'unsatisfied').length;
  if (outcome.goalCompletion === null) return '–';
  const met = results.filter((result) => result === 'satisfied').length;
  return `${met}/${tested} ${percent(outcome.goalCompletion).padStart(4)}`;
}

export function planLines(plan: Plan): readonly string[] {
  const parts = [
    plural(plan.scenarios, 'scenario'),
    plural(plan.personas, 'persona'),
    plural(plan.targets, 'target'),
    ...(plan.replicates > 1 ? [`${plan.replicates} replicates`] : []),
  ].join(', ');
  const first = `${plan.title}: ${plural(plan.sessions, 'session')} (${parts}), ${plan.concurrency} at once`;
  if (plan.memory === null) return [first, 'Dry run: a script speaks for both sides, no model is loaded.'];
  const { memory } = plan;
  const models = memory.parts.map(
    (part) =>
      `${basename(part.path)} ${bytes(part.weightsBytes)} + ${bytes(part.contextBytes)} for ${plural(part.sequences, 'voice')} of ${part.contextSize} tokens`,
  );
  return [
    first,
    `Memory on the ${memory.device === 'gpu' ? 'GPU' : 'CPU'}: ${bytes(memory.totalBytes)} planned, ${bytes(memory.availableBytes)} may be used; ${models.join('; ')}`,
  ];
}

export function runStateWords(run: Run): string {
  const scripted = run.engine === 'scripted' ? ' (dry run)' : '';
  return `${run.status}${scripted}`;
}
