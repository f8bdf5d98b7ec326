// The questions that train/heldout.py writes: user turns to phrase, facts to answer from, whole texts to be surprised by.
import { readFileSync } from 'node:fs';
import type { ChatMessage } from '../../src/core/engine/engine.ts';
import type { Told } from '../../src/core/simulation/obedience.ts';
import type { MovePart } from '../../src/shared/dialogue.ts';

export type TurnProbe = {
  readonly kind: 'turn';
  readonly set: string;
  readonly id: string;
  /** What the person said there. */
  readonly gold: string;
  readonly messages: readonly ChatMessage[];
  readonly parts: readonly MovePart[];
  readonly manner: readonly string[];
  readonly told: Told;
  readonly ownTurns: readonly string[];
  readonly lastReply: string | null;
};
type FactProbe = {
  readonly kind: 'fact';
  readonly set: string;
  readonly id: string;
  readonly messages: readonly ChatMessage[];
  readonly name: string;
  readonly value: string;
};
type TextProbe = {
  readonly kind: 'text';
  readonly view: 'user' | 'assistant';
  readonly messages: readonly ChatMessage[];
};
export type Probe = TurnProbe | FactProbe | TextProbe;

/** A reply of the target's that might say again what it has said. */
type ReplyProbe = {
  readonly kind: 'reply';
  readonly set: string;
  readonly id: string;
  readonly gold: string;
  readonly messages: readonly ChatMessage[];
  readonly ownTurns: readonly string[];
};
/** What train/lessons.py writes. */
export type Lesson = TurnProbe | FactProbe | ReplyProbe;

export const readProbes = (path: string): readonly Probe[] => readLines<Probe>(path);
export const readLessons = (path: string): readonly Lesson[] => readLines<Lesson>(path);

function readLines<T>(path: string): readonly T[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as T);
}

export function ofKind<K extends Probe['kind']>(
  probes: readonly Probe[],
  kind: K,
): readonly Extract<Probe, { kind: K }>[] {
  return probes.filter((probe): probe is Extract<Probe, { kind: K }> => probe.kind === kind);
}
