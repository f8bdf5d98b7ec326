// How runs are spoken of in lists.
import type { Run } from '../../shared/dialogue.ts';
import type { Tone } from '../components/chip.tsx';
import { isEmpty, type Query } from './history-filters.tsx';

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

/** Why a search found nothing. */
export function nothingWords({ text, filters }: Query): string {
  const said = text.trim();
  if (said === '') return 'No stored session is of this kind.';
  const where = isEmpty({ text: '', filters }) ? 'no stored session' : 'no stored session of this kind';
  return `“${said}” was said in ${where}.`;
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
