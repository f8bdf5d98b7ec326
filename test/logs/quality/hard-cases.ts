// The cases written by hand: one half to tune on, the other held out, told by their order in the file.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LabelledConversation, readScript } from './labelled.ts';

type HardCase = {
  readonly id: string;
  readonly held: boolean;
  readonly about: string;
  readonly lines: readonly string[];
};

export function hardCases(half: 'tuning' | 'held-out'): readonly LabelledConversation[] {
  return readFileSync(join(import.meta.dirname, 'hard-cases.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as HardCase)
    .filter(({ held }) => held === (half === 'held-out'))
    .map(({ id, about, lines }) => readScript(`${id} (${about})`, lines));
}
