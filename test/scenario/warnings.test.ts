// What a plan warns of: facts that no target hears, and checks that no fact passes.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadSuite } from '../../src/core/scenario/load-suite.ts';
import { suiteWarnings } from '../../src/core/scenario/warnings.ts';
import { starterFile } from '../../src/shared/models.ts';
import { scenarioSchema } from '../../src/shared/schemas/scenario.ts';
import type { ResolvedSuite } from '../../src/shared/schemas/suite.ts';
import { targetSchema } from '../../src/shared/schemas/target.ts';

const root = join(import.meta.dirname, '../..');
const shipped = (name: string): Promise<ResolvedSuite> =>
  loadSuite(join(root, `resources/suites/${name}.yaml`), {
    starterPath: join(root, starterFile),
  });

const dentist = {
  id: 'dentist',
  title: 'Reach a dentist',
  domain: 'health',
  goal: [
    { id: 'find', kind: 'task', say: 'Find a dentist', satisfiedBy: { says: 'Bayside Dental' } },
    {
      id: 'phone',
      kind: 'learn',
      say: 'phone number',
      satisfiedBy: { any: [{ says: '510-555-0142' }, { contains: 'no phone' }] },
    },
    { id: 'book', kind: 'task', say: 'Book an appointment', satisfiedBy: { matches: 'booked' } },
  ],
  facts: { 'dentist name': 'Bayside Dental', 'phone number': '510-555-0142', parking: 'yes' },
};

async function warningsOf(systemPrompt: string, changes: object = {}): Promise<readonly string[]> {
  const suite = await shipped('first-look');
  const targets = [targetSchema.parse({ id: 'plain', systemPrompt })];
  return suiteWarnings({ ...suite, targets, scenarios: [scenarioSchema.parse({ ...dentist, ...changes })] });
}

describe('a plan', () => {
  it.each(['first-look', 'everyday', 'quantization', 'stress'])(
    'warns of nothing in the shipped suite %s',
    async (name) => {
      expect(suiteWarnings(await shipped(name))).toEqual([]);
    },
  );

  it('warns of a target that hears no fact of the scenario, however it would be told', async () => {
    const untold =
      'Target "plain" is not told the facts of dentist: its system prompt holds none of them. Put {{facts}} where they belong.';
    expect([
      await warningsOf('You work for a dentist. Yes, be kind.'),
      await warningsOf(''),
      await warningsOf('Facts: {{facts}}'),
      await warningsOf('You work for {{dentist name}}.'),
      await warningsOf('Callers reach us on (510) 555-0142. We are Bayside Dental.'),
      await warningsOf('Be kind.', { facts: {} }),
    ]).toEqual([[untold], [untold], [], [], [], []]);
  });

  it('warns of a check that no fact passes, unless the prompt answers it or a pattern decides', async () => {
    const facts = { ...dentist.facts, 'phone number': '510-555-0199' };
    const failing =
      'Scenario "dentist", goal item "phone": no fact passes its check, so a target that tells the facts fails it. Compare "satisfiedBy" with "facts".';
    expect([
      await warningsOf('Facts: {{facts}}', { facts }),
      await warningsOf('Facts: {{facts}}\nThe second line is 510-555-0142.', { facts }),
    ]).toEqual([[failing], []]);
  });

  it('warns of what nobody can answer and a fact does', async () => {
    const goal = [{ id: 'parking', kind: 'unanswerable', say: 'parking' }];
    expect(await warningsOf('Facts: {{facts}}', { goal })).toEqual([
      'Scenario "dentist", goal item "parking": it is "unanswerable", and "facts" answers it. Remove the fact, or make the item "learn".',
    ]);
  });

  it('warns of what nobody can answer and a system prompt speaks of', async () => {
    const goal = [{ id: 'fee', kind: 'unanswerable', say: 'cancellation fee' }];
    const warned = (prompt: string) => warningsOf(`Facts: {{facts}}\n${prompt}`, { goal });
    const [warning] = await warned('The cancellation fee is $25.');
    expect(warning).toMatch(
      /^Scenario "dentist", goal item "fee": it is "unanswerable", and the system prompt of "[^"]+" speaks of it\. If that answers it, make the item "learn"\.$/,
    );
    expect([
      await warned('Say that you do not know the cancellation fee.'),
      await warned('There is a fee. You may cancel.'),
    ]).toEqual([[], []]);
  });
});
