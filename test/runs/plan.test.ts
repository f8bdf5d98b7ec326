// From a suite to sessions, contexts and seeds.
import { describe, expect, it } from 'vitest';
import { planContexts, planSessions } from '../../src/core/runs/plan.ts';
import { seedFor } from '../../src/core/runs/seed.ts';
import { personaSchema } from '../../src/shared/schemas/persona.ts';
import { scenarioSchema } from '../../src/shared/schemas/scenario.ts';
import type { ResolvedSuite } from '../../src/shared/schemas/suite.ts';
import { simulatorSchema, targetSchema } from '../../src/shared/schemas/target.ts';

function aSuite(change: Partial<ResolvedSuite> = {}): ResolvedSuite {
  return {
    id: 'suite',
    title: 'Suite',
    seed: 1,
    scenarios: ['a', 'b', 'c'].map((id) =>
      scenarioSchema.parse({ id, title: id, domain: 'test', goal: [{ id: 'x', kind: 'learn', say: 'x' }] }),
    ),
    personas: ['p', 'q'].map((id) => personaSchema.parse({ id, title: id, manner: ['brief'] })),
    targets: ['one', 'two'].map((id) => targetSchema.parse({ id, model: '/m.gguf' })),
    simulator: simulatorSchema.parse({ model: '/m.gguf' }),
    replicates: 2,
    concurrency: 4,
    contextSize: 512,
    sessionLimit: null,
    gates: [],
    withoutEvidence: 'fail',
    ...change,
  };
}

const cells = (suite: ResolvedSuite) =>
  planSessions(suite, 'run').map((one) => `${one.scenarioId}${one.personaId}${one.replicate} ${one.targetId}`);

describe('planSessions', () => {
  it('plans every scenario x persona x target x replicate once', () => {
    const planned = cells(aSuite());
    expect([planned.length, new Set(planned).size]).toEqual([24, 24]);
  });

  it('covers all scenarios with changing personas first, and keeps the targets of a pair together', () => {
    expect(cells(aSuite({ sessionLimit: 6 }))).toEqual([
      'ap0 one',
      'ap0 two',
      'bq0 one',
      'bq0 two',
      'cp0 one',
      'cp0 two',
    ]);
  });
});

describe('planContexts', () => {
  it('gives simulator and targets on one model one context with a voice for each', () => {
    expect(planContexts(aSuite(), 4)).toEqual([
      { model: { path: '/m.gguf', adapters: [] }, contextSize: 512, sequences: 8 },
    ]);
  });

  it('opens one context per model', () => {
    const suite = aSuite({ simulator: simulatorSchema.parse({ model: '/user.gguf' }) });
    expect(planContexts(suite, 3).map((spec) => [spec.model.path, spec.sequences])).toEqual([
      ['/user.gguf', 3],
      ['/m.gguf', 3],
    ]);
  });
});

describe('seedFor', () => {
  const source = { suiteSeed: 1, scenarioId: 'a', personaId: 'p', replicate: 0 };

  it('is the same wherever it is computed', () => {
    // python3 -c "import hashlib,struct; print(struct.unpack('<I', hashlib.sha256(b'[1,\"a\",\"p\",0,\"user\",0,0]').digest()[:4])[0])"
    expect(seedFor(source, 'user', 0, 0)).toBe(1162240821);
  });

  it('changes with every part of its key', () => {
    const seeds = [
      seedFor(source, 'user', 0, 0),
      seedFor({ ...source, suiteSeed: 2 }, 'user', 0, 0),
      seedFor({ ...source, scenarioId: 'b' }, 'user', 0, 0),
      seedFor({ ...source, personaId: 'q' }, 'user', 0, 0),
      seedFor({ ...source, replicate: 1 }, 'user', 0, 0),
      seedFor(source, 'assistant', 0, 0),
      seedFor(source, 'user', 1, 0),
      seedFor(source, 'user', 0, 1),
    ];
    expect(new Set(seeds).size).toBe(seeds.length);
  });
});
