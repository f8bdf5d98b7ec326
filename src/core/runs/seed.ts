// Seeds of every draw in a run, derived so that paired sessions of two targets meet the same user.
import { createHash } from 'node:crypto';
import type { SpeakerRole } from '../../shared/dialogue.ts';

export type SeedSource = {
  readonly suiteSeed: number;
  readonly scenarioId: string;
  readonly personaId: string;
  readonly replicate: number;
};

/** A 32-bit unsigned seed that depends on nothing but what is given; in particular not on the target or the run. */
export function seedFor(source: SeedSource, speaker: SpeakerRole, turn: number, attempt: number): number {
  const key = [source.suiteSeed, source.scenarioId, source.personaId, source.replicate, speaker, turn, attempt];
  return createHash('sha256').update(JSON.stringify(key)).digest().readUInt32LE(0);
}
