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

export function readProbes(path: string): readonly Probe[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Probe);
}

export function ofKind<K extends Probe['kind']>(
  probes: readonly Probe[],
  kind: K,
): readonly Extract<Probe, { kind: K }>[] {
  return probes.filter((probe): probe is Extract<Probe, { kind: K }> => probe.kind === kind);
}
