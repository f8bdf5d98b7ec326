// Setting up a run with the starter: hearing a persona, measuring, planning, and running a suite that is an object.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { beginning, type Draft, emptyDraft, suiteOf } from '../../src/renderer/setup/draft.ts';
import { testApp } from '../app.ts';

const draft = {
  id: 'set-up',
  scenarios: ['haircut', 'mexican-dinner'],
  personas: ['polite-planner'],
  targets: [{ id: 'one' }],
};

describe('hearing a persona', { timeout: 60_000 }, () => {
  it('gives one phrased turn, clean and roughened, the same for the same seed', async () => {
    const app = await testApp();
    const persona = {
      id: 'shouter',
      title: 'Types badly',
      manner: ['brief'],
      surface: { lowercase: 1, dropPunctuation: 1 },
    };
    const hear = () => app.call('personas.hear', { persona, scenario: 'haircut', seed: 3 });
    const { turn, broken } = await hear();
    expect([broken, turn?.move?.parts[0]?.kind, turn?.text === turn?.text.toLowerCase()]).toEqual([null, 'open', true]);
    expect(turn?.cleanText).toMatch(/^[A-Z].*[.?!]$/);
    expect((await hear()).turn?.text).toBe(turn?.text);
  });

  it('names the field of an unfinished persona, and the nearest scenario', async () => {
    const app = await testApp();
    const persona = { id: 'x', title: 'X', manner: [] };
    await expect(app.call('personas.hear', { persona, scenario: 'haircut' })).rejects.toMatchObject({
      code: 'bad-files',
      details: { problems: [expect.objectContaining({ path: 'manner' })] },
    });
    await expect(
      app.call('personas.hear', { persona: { ...persona, manner: ['brief'] }, scenario: 'haircutt' }),
    ).rejects.toThrow('did you mean "haircut"?');
  });
});

describe('a plan', { timeout: 60_000 }, () => {
  it('knows no time until it is measured, and then tells one', async () => {
    const app = await testApp();
    const request = { draft: { suite: draft } };
    const before = await app.call('runs.plan', request);
    const after = await app.call('runs.measure', request);
    expect([before.time?.basis, after.time?.basis, (await app.call('runs.plan', request)).time]).toEqual([
      'none',
      'measured',
      after.time,
    ]);
    expect(after.time?.tokensPerSecond).toBeGreaterThan(5);
    expect(await app.call('runs.list', {})).toEqual([]);
  });

  it('of an object is the plan of its file, also with what earlier runs tell; starting it writes that file', async () => {
    const app = await testApp();
    const runId = await app.finish({ draft: { suite: draft } });
    const file = join(app.dataDir, 'library/suites/set-up.yaml');
    expect(readFileSync(file, 'utf8')).toContain('scenarios:\n  - haircut\n  - mexican-dinner\n');
    const [ofObject, ofFile, ofName] = [
      await app.call('runs.plan', { draft: { suite: draft } }),
      await app.call('runs.plan', { suitePath: file }),
      await app.call('runs.plan', { suitePath: 'set-up' }),
    ];
    // Free memory is another at every moment.
    const settled = ({ memory, ...plan }: typeof ofObject) => ({ ...plan, parts: memory?.parts });
    expect([settled(ofObject), settled(ofName)]).toEqual([settled(ofFile), settled(ofFile)]);
    expect([ofFile.time?.basis, (await app.call('runs.get', { runId })).run.sessionsFinished]).toEqual([
      'earlier runs',
      2,
    ]);
  });
});

describe('what the set-up page begins with', { timeout: 60_000 }, () => {
  it('has scenarios enough that two variants can be told apart', async () => {
    const app = await testApp();
    const chosen = { ...emptyDraft, ...beginning(await app.call('library.list', {})) };
    const [target] = emptyDraft.targets;
    const suite = suiteOf({ ...chosen, targets: [target, { ...target, id: 'b' }] as Draft['targets'] });
    const { power } = await app.call('runs.plan', { draft: { suite } });
    expect(power?.smallestDifference).toEqual(expect.any(Number));
  });
});
