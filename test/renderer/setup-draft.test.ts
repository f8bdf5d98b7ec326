// The suite that the set-up page makes out of its choices.
import { describe, expect, it } from 'vitest';
import { idOf } from '../../src/renderer/app/id-of.ts';
import { type Draft, emptyDraft, nextTargetId, sessionsOf, suiteOf } from '../../src/renderer/setup/draft.ts';
import { durationWords } from '../../src/renderer/setup/foresight.tsx';
import { addVariant, suggest, toggle, useSetup } from '../../src/renderer/setup/setup-store.ts';
import { suiteSchema } from '../../src/shared/schemas/suite.ts';

const [first] = emptyDraft.targets;
if (first === undefined) throw new Error('A fresh draft has a target.');
const draft: Draft = {
  ...emptyDraft,
  title: ' Refunds, wintér ',
  scenarios: ['haircut', '/mine/refund.yaml'],
  personas: ['chatty'],
  targets: [first, { ...first, id: 'assistant-b', sampling: { ...first.sampling, maxTokens: 200 } }],
  replicates: 3,
  gates: '\n goal_completion.lower >= 0.7 \n\n',
};

describe('a draft', () => {
  it('becomes a suite that the files’ own schema accepts, with room for the longest turn on both sides', () => {
    const suite = suiteSchema.parse(suiteOf(draft));
    expect({
      id: suite.id,
      title: suite.title,
      scenarios: suite.scenarios,
      gates: suite.gates,
      longest: suite.simulator.sampling.maxTokens,
      sessions: sessionsOf(draft),
    }).toEqual({
      id: 'refunds-winter',
      title: 'Refunds, wintér',
      scenarios: ['haircut', '/mine/refund.yaml'],
      gates: ['goal_completion.lower >= 0.7'],
      longest: 200,
      sessions: 12,
    });
  });

  it('names variants by the next free letter, and titles of signs alone by a word of its own', () => {
    expect([
      nextTargetId([first], 'assistant'),
      nextTargetId(draft.targets, 'assistant-b'),
      idOf('«»', 'my-persona'),
    ]).toEqual(['assistant-b', 'assistant-c', 'my-persona']);
  });
});

describe('the set-up', () => {
  it('gets a beginning also after a variant was added first, and none once something was chosen', () => {
    addVariant(0);
    suggest({ scenarios: ['haircut'], personas: ['chatty'] });
    const begun = sessionsOf(useSetup.getState().draft);
    toggle('scenarios', 'haircut', false);
    suggest({ scenarios: ['haircut'], personas: ['chatty'] });
    expect([begun, sessionsOf(useSetup.getState().draft)]).toEqual([2, 0]);
  });
});

describe('durationWords', () => {
  it('is as exact as an estimate can be', () => {
    expect([400, 40_000, 26.4 * 60_000, 200 * 60_000].map(durationWords)).toEqual([
      'about 1 s',
      'about 40 s',
      'about 26 min',
      'about 3 h 20 min',
    ]);
  });
});
