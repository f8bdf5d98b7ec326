// Coherence: one dialogue for each lapse, and one without any.
import { describe, expect, it } from 'vitest';
import { coherenceOf } from '../../src/core/simulation/coherence.ts';
import { dialogueOf } from '../judging/dialogue-of.ts';

describe('coherence', () => {
  it.each<[string, readonly string[], Readonly<Record<string, string>>, number, readonly string[]]>([
    [
      'a dialogue without a lapse',
      ['u: I want a table.', 'a: What city?', 'u: San Jose', 'a: Sino is a nice place in San Jose.'],
      {},
      1,
      [],
    ],
    ['no words', ['u: I want a table.', 'a: ...'], {}, 0, ['2 non-answer']],
    ['a courtesy for an answer', ['u: I want a table.', 'a: You are welcome.'], {}, 0, ['2 non-answer']],
    ['speaking for the user', ['u: I want a table.', 'a: Sure.\nUser: San Jose'], {}, 0, ['2 role flip']],
    [
      'the user’s words',
      ['u: I want a table for two tonight.', 'a: I want a table for two tonight.'],
      {},
      0,
      ['2 role flip'],
    ],
    [
      'the same again',
      ['u: A table.', 'a: Sino is a nice place downtown.', 'u: And the price?', 'a: Sino is a nice place downtown.'],
      {},
      0.5,
      ['4 repetition'],
    ],
    [
      'another language',
      ['u: A table.', 'a: Ich habe ein schönes Restaurant für Sie gefunden.'],
      {},
      0,
      ['2 wrong language'],
    ],
    [
      'another value than was told',
      ['u: At 7 pm.', 'a: Please confirm: a table at 8 pm.'],
      { time: '7 pm' },
      0,
      ['2 contradiction'],
    ],
    [
      'asking for what was told',
      ['u: In San Jose.', 'a: What city should I search in?'],
      { city: 'San Jose' },
      0,
      ['2 lost constraint'],
    ],
    ['declining is an answer', ['u: A table.', 'a: Sorry, I cannot book tables.'], {}, 1, []],
  ])('%s', async (_name, lines, told, score, lapses) => {
    const found = coherenceOf(await dialogueOf(lines, { told }));
    expect([found.score, found.evidence.map(({ turn, note }) => `${turn + 1} ${note.split(':')[0]}`)]).toEqual([
      score,
      lapses,
    ]);
  });

  it('is unknown where the target never spoke', async () => {
    expect((await dialogueOf(['u: Hello']).then(coherenceOf)).result).toBe('unknown');
  });
});
