// Reads the labelled guard examples, in their two halves.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { Situation } from '../../src/core/simulation/guards.ts';
import { moveOf } from '../../src/core/simulation/note.ts';
import type { GuardKind, MoveKind, StopReason } from '../../src/shared/dialogue.ts';

type Row = {
  readonly guard: GuardKind;
  readonly trips: boolean;
  readonly text: string;
  readonly parts: readonly { kind: MoveKind; say?: string; slots?: Record<string, string> }[];
  readonly reply: string | null;
  readonly own: readonly string[];
  readonly manner: readonly string[];
  readonly stop: StopReason;
};

export type Example = {
  readonly half: 'tuning' | 'held-out';
  readonly expected: GuardKind | null;
  readonly situation: Situation;
};

const folder = new URL('./guard-corpus/', import.meta.url);

function exampleOf(row: Row): Example {
  const firstByte = createHash('sha256').update(row.text).digest()[0] ?? 0;
  return {
    half: firstByte % 2 === 0 ? 'tuning' : 'held-out',
    expected: row.trips ? row.guard : null,
    situation: {
      text: row.text,
      stop: row.stop,
      move: moveOf(row.parts.map((part) => ({ items: [], say: null, slots: {}, ...part }))),
      ownTurns: row.own,
      lastReply: row.reply,
      manner: row.manner,
      told: { names: [], slots: [], values: [] },
    },
  };
}

export function readGuardCorpus(): readonly Example[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').trimEnd().split('\n'))
    .map((line) => exampleOf(JSON.parse(line) as Row));
}
