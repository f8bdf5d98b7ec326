// How a dialogue is laid out at different widths, and how tables and numbers read.
import colors from 'picocolors';
import { describe, expect, it } from 'vitest';
import { layOut, type Speech } from '../../src/cli/terminal/script.ts';
import { bytes, cut, duration, table } from '../../src/cli/terminal/text.ts';
import { defaultDataDir } from '../../src/shared/data-dir.ts';

const plain = colors.createColors(false);

const user: Speech = {
  speaker: 'user',
  index: 0,
  move: { parts: [{ kind: 'open', items: [], say: 'Find a table', slots: {} }], note: '[open: Find a table]' },
  text: 'I would like a table for two in San Jose, please.',
};
const target: Speech = { speaker: 'assistant', index: 1, move: null, text: 'At what time?\nAnd on which day?' };

describe('layOut', () => {
  it('puts user and target on two sides of a spine where there is room', () => {
    expect([user, target].flatMap((speech) => layOut(speech, 80, plain))).toEqual([
      'I would like a table for two in      open',
      'San Jose, please.                      ·',
      '                                       2      At what time?',
      '                                       ·      And on which day?',
    ]);
  });

  it('puts them below each other where it is narrow', () => {
    expect([user, target].flatMap((speech) => layOut(speech, 40, plain))).toEqual([
      'user 1     I would like a table for two',
      '           in San Jose, please.',
      'target 2   At what time?',
      '           And on which day?',
    ]);
  });

  it('gives a pipe one line a turn', () => {
    expect([user, target].flatMap((speech) => layOut(speech, null, plain))).toEqual([
      'user 1     I would like a table for two in San Jose, please.',
      'target 2   At what time? / And on which day?',
    ]);
  });

  it('keeps wide characters within their column', () => {
    const [first] = layOut({ ...user, text: '東京'.repeat(20) }, 80, plain);
    expect(first).toBe(`${'東京'.repeat(8)}     open`);
  });
});

describe('text of models', () => {
  it('cannot command the terminal', () => {
    expect(layOut({ ...target, text: 'hi \u001b[2J\u001b]0;owned\u0007 \u009b31m' }, null, plain)).toEqual([
      'target 2   hi  [2J ]0;owned   31m',
    ]);
  });
});

describe('terminal text', () => {
  it('aligns tables by what is seen, not by bytes', () => {
    const columns = [{ title: 'Name' }, { title: 'Turns', align: 'right' as const }];
    expect(
      table(
        columns,
        [
          ['東京', '7'],
          ['Oakland', '12'],
        ],
        (text) => text,
      ),
    ).toEqual(['Name     Turns', '東京         7', 'Oakland     12']);
  });

  it('cuts text, never numbers, until a table fits', () => {
    const columns = [{ title: 'Scenario' }, { title: 'Turns', align: 'right' as const }];
    expect(
      table(
        columns,
        [
          ['flight-to-atlanta', '12'],
          ['haircut', '120000'],
        ],
        (text) => text,
        18,
      ),
    ).toEqual(['Scenario     Turns', 'flight-to…      12', 'haircut     120000']);
  });

  it('tells times and sizes in words people use', () => {
    expect([duration(61_000), duration(3_661_000), bytes(10_147_616), bytes(23 * 1024 ** 3)]).toEqual([
      '1:01',
      '1:01:01',
      '10 MiB',
      '23.0 GiB',
    ]);
  });

  it('says that it cut', () => {
    expect([cut('as it is', 8), cut('cut this text', 8)]).toEqual(['as it is', 'cut thi…']);
  });
});

describe('defaultDataDir', () => {
  it('follows the platform, and the variable before it', () => {
    expect([
      defaultDataDir({ environment: { XDG_DATA_HOME: '/data' }, platform: 'linux', home: '/home/me' }),
      defaultDataDir({ environment: {}, platform: 'linux', home: '/home/me' }),
      defaultDataDir({ environment: { APPDATA: '/roaming' }, platform: 'win32', home: 'C:' }),
      defaultDataDir({ environment: { REHEARSAL_DATA_DIR: '/mine' }, platform: 'linux', home: '/home/me' }),
    ]).toEqual(['/data/rehearsal', '/home/me/.local/share/rehearsal', '/roaming\\Rehearsal', '/mine']);
  });
});
