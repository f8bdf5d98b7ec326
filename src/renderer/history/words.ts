// How runs are spoken of in lists.
import type { Run } from '../../shared/dialogue.ts';
import type { Tone } from '../components/chip.tsx';

export const statusTones: Readonly<Record<Run['status'], Tone>> = {
  planned: 'neutral',
  running: 'good',
  finished: 'neutral',
  interrupted: 'warn',
  failed: 'bad',
};

export function whenWords(milliseconds: number): string {
  return new Date(milliseconds).toLocaleString([], { dateStyle: 'medium', timeStyle: 'short' });
}

/** What was tested: each target's model once. */
export function modelWords(run: Run): string {
  const targets = run.models.filter(({ role, description }) => role === 'target' && !description.startsWith('LoRA'));
  if (run.engine === 'scripted') return 'dry run, no model';
  return [...new Set(targets.map(({ description }) => description))].join(', ');
}

export function doneWords(run: Run): string {
  const invalid = run.sessionsInvalid === 0 ? '' : `, ${run.sessionsInvalid} invalid`;
  return `${run.sessionsFinished} of ${run.sessions}${invalid}`;
}
