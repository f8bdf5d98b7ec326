// Gates in a suite file: their mistakes are told with all others, each at its place.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadSuite } from '../../src/core/scenario/load-suite.ts';
import { failureOf, suiteFolder, validFiles } from '../scenario/folder.ts';

const withGates = (text: string) => suiteFolder({ 'suite.yaml': `${validFiles['suite.yaml']}${text}` });

describe('gates of a suite file', () => {
  it('come into the suite, with lacking evidence a failure unless the file says otherwise', async () => {
    const folder = withGates('gates:\n  - success.lower >= 0.7\n  - invalid.upper <= 5% for one\n');
    const { gates, withoutEvidence } = await loadSuite(join(folder, 'suite.yaml'), {
      starterPath: join(folder, 'starter.gguf'),
    });
    expect({ gates, withoutEvidence }).toEqual({
      gates: ['success.lower >= 0.7', 'invalid.upper <= 5% for one'],
      withoutEvidence: 'fail',
    });
  });

  it('are refused with file, line, column and a hint', async () => {
    expect(
      await failureOf(withGates('gates:\n  - goal_completon.lower >= 0.7\n  - success.lower >= 0.7 for two\n')),
    ).toBe(
      [
        'bad-files',
        '2 problems in 1 file; nothing was run.',
        '  suite.yaml:7:5  gates[0]  "goal_completon" is no metric; did you mean "goal_completion"?',
        '  suite.yaml:8:5  gates[1]  "two" is no target of this suite; targets: one',
      ].join('\n'),
    );
  });
});
