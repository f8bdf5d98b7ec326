// Checks over dialogues: what each kind finds, what it leaves alone, what it cannot tell, and the evidence it gives.
import { describe, expect, it } from 'vitest';
import { applyCheck } from '../../src/core/judging/session-checks.ts';
import { type SessionCheck, sessionCheckSchema } from '../../src/shared/schemas/session-check.ts';
import { dialogueOf } from './dialogue-of.ts';

const checkOf = (given: object): SessionCheck => sessionCheckSchema.parse({ id: 'tried', ...given });

/** `present (turns)` with the words of the first mark, or why it is absent or unknown. */
async function tried(given: object, lines: readonly string[], change: Parameters<typeof dialogueOf>[1] = {}) {
  const dialogue = await dialogueOf(lines, change);
  const found = applyCheck(checkOf(given), dialogue);
  const quote = found.evidence.map(({ turn, start, end }) =>
    start === null || end === null ? `turn ${turn + 1}` : (dialogue.turns[turn]?.text.slice(start, end) ?? ''),
  );
  return [found.result, found.score, ...quote];
}

const asked = 'u: Hello, can you help me?';

describe('a check over a dialogue', () => {
  it.each<[string, object, readonly string[], readonly unknown[]]>([
    [
      'says counts what is stated',
      { test: { says: '7 pm' } },
      [asked, 'a: Booked for 7:00 PM.'],
      ['pass', 1, '7:00 PM'],
    ],
    ['says leaves questions alone', { test: { says: '7 pm' } }, [asked, 'a: Is it 7 pm?'], ['fail', 0]],
    ['contains takes questions too', { test: { contains: '7 PM' } }, [asked, 'a: Is it 7 pm?'], ['pass', 1, '7 pm']],
    [
      'matches a pattern',
      { test: { matches: String.raw`\bbook(ed|ing)\b` } },
      [asked, 'a: It is booked.'],
      ['pass', 1, 'booked'],
    ],
    [
      'absence',
      { test: { contains: 'sorry' }, expect: 'absent' },
      [asked, 'a: Sorry about that.'],
      ['fail', 1, 'Sorry'],
    ],
    ['absence that holds', { test: { contains: 'sorry' }, expect: 'absent' }, [asked, 'a: Gladly.'], ['pass', 0]],
    [
      'all in one turn',
      { test: { all: [{ contains: 'a' }, { contains: 'b' }] } },
      [asked, 'a: a', asked, 'a: b'],
      ['fail', 0],
    ],
    [
      'any',
      { test: { any: [{ contains: 'x' }, { contains: 'b' }] } },
      [asked, 'a: a', asked, 'a: b'],
      ['pass', 1, 'b'],
    ],
    ['every turn', { test: { contains: 'a' }, in: 'every' }, [asked, 'a: a', asked, 'a: b'], ['fail', 0, 'turn 4']],
    ['the first turn', { test: { contains: 'a' }, in: 'first' }, [asked, 'a: b', asked, 'a: a'], ['fail', 0, 'turn 2']],
    ['the last turn', { test: { contains: 'a' }, in: 'last' }, [asked, 'a: b', asked, 'a: a'], ['pass', 1, 'a']],
    ['turns of the user', { test: { contains: 'hello' }, of: 'user' }, [asked, 'a: hi'], ['pass', 1, 'Hello']],
    ['no turn to look at', { test: { contains: 'a' } }, [asked], ['unknown', null]],
  ])('%s', async (_name, check, lines, expected) => {
    expect(await tried(check, lines)).toEqual(expected);
  });

  it.each<[string, object, readonly string[], readonly unknown[]]>([
    [
      'in order',
      { test: { order: [{ contains: 'confirm' }, { contains: 'made' }] } },
      [asked, 'a: Please confirm.', asked, 'a: It is made.'],
      ['pass', 1, 'confirm', 'made'],
    ],
    [
      'out of order, though done again later',
      { test: { order: [{ contains: 'confirm' }, { contains: 'made' }] } },
      [asked, 'a: It is made.', asked, 'a: Please confirm.', asked, 'a: It is made.'],
      ['fail', 0, 'confirm', 'made'],
    ],
    [
      'in order within a turn',
      { test: { order: [{ contains: 'confirm' }, { contains: 'made' }] } },
      [asked, 'a: I confirm: it is made.'],
      ['pass', 1, 'confirm', 'made'],
    ],
    [
      'never happens',
      { test: { order: [{ contains: 'confirm' }, { contains: 'made' }] } },
      [asked, 'a: Please confirm.'],
      ['fail', 0],
    ],
  ])('order: %s', async (_name, check, lines, expected) => {
    expect(await tried(check, lines)).toEqual(expected);
  });

  const schema = { type: 'object', properties: { table: { type: 'integer' } }, required: ['table'] };
  it.each<[string, string, readonly unknown[]]>([
    ['the whole turn', 'a: {"table": 2}', ['pass', 1]],
    ['a code fence', 'a: Here it is:\n```json\n{"table": 2}\n```', ['pass', 1]],
    ['a wrong value', 'a: {"table": "two"}', ['fail', 0, 'turn 2']],
    ['no JSON', 'a: Table two.', ['fail', 0, 'turn 2']],
  ])('JSON Schema: %s', async (_name, line, expected) => {
    expect(await tried({ test: { json: schema } }, [asked, line])).toEqual(expected);
  });

  it.each<[string, object, string, readonly unknown[]]>([
    ['within the tolerance', { value: 45, tolerance: 1 }, 'a: It is $45.50.', ['pass', 1, '$45.50']],
    ['beyond it', { value: 45, tolerance: 1 }, 'a: It is $47.', ['fail', 0]],
    ['in per cent', { value: 45, tolerance: 10, percent: true }, 'a: It is 49 dollars.', ['pass', 1, '49 dollars']],
    ['of a fact', { value: 'price' }, 'a: That is 45 euros.', ['pass', 1, '45 euros']],
    ['of a fact that is missing', { value: 'weight' }, 'a: 45', ['unknown', null]],
    ['beside a word', { value: 45, near: 'price' }, 'a: The price is 40. We open 45 minutes later.', ['fail', 0]],
  ])('number: %s', async (_name, number, line, expected) => {
    expect(await tried({ test: { number } }, [asked, line])).toEqual(expected);
  });

  it('confirms a slot by the value told last, and cannot tell what was never told', async () => {
    const test = { test: { confirms: 'time' } };
    expect([
      await tried(test, [asked, 'a: A table at 7:00 pm, right?']),
      await tried(test, [asked, 'a: A table at 7:00 pm, right?'], { told: { time: '8 pm' } }),
      await tried(test, [asked, 'a: A table at 7 pm.'], { told: {} }),
    ]).toEqual([
      ['pass', 1, '7:00 pm'],
      ['fail', 0],
      ['unknown', null],
    ]);
  });

  it('measures length in characters, words and sentences', async () => {
    const line = 'a: One two three. Four.';
    expect([
      await tried({ test: { length: { words: { most: 4 } } } }, [asked, line]),
      await tried({ test: { length: { words: { most: 3 } } } }, [asked, line]),
      await tried({ test: { length: { sentences: { least: 3 } } } }, [asked, line]),
      await tried({ test: { length: { characters: { most: 21 } } } }, [asked, line]),
    ]).toEqual([
      ['pass', 1],
      ['fail', 0, 'turn 2'],
      ['fail', 0, 'turn 2'],
      ['pass', 1],
    ]);
  });

  it('measures latency of what a model wrote, and of nothing else', async () => {
    const test = { test: { latency: { firstTokenMs: 100, totalMs: 1000 } } };
    const timed = (firstTokenMs: number, totalMs: number, origin: 'model' | 'human' = 'model') =>
      tried(test, [asked, 'a: Yes.'], {
        turns: (turn) => ({ ...turn, origin, timing: { startedAt: 0, firstTokenMs, totalMs } }),
      });
    expect([await timed(90, 900), await timed(110, 900), await timed(90, 1100), await timed(1, 1, 'human')]).toEqual([
      ['pass', 1],
      ['fail', 0, 'turn 2'],
      ['fail', 0, 'turn 2'],
      ['unknown', null],
    ]);
  });

  it('finds a turn that says an own earlier one again, and lets short ones come again', async () => {
    const test = { test: { repeats: {} } };
    expect([
      await tried(test, [asked, 'a: What city should I search in?', asked, 'a: What city should I search in, please?']),
      await tried(test, [asked, 'a: Anything else?', asked, 'a: Anything else?']),
      await tried(test, [asked, 'a: What city should I search in?', asked, 'a: What date should I look for?']),
    ]).toEqual([
      ['fail', 1, 'What city should I search in, please?'],
      ['pass', 0],
      ['pass', 0],
    ]);
  });

  it.each<[string, string, readonly unknown[]]>([
    ['the language', 'a: I found a nice restaurant for you.', ['pass', 1]],
    ['another language', 'a: Ich habe ein schönes Restaurant für Sie gefunden.', ['fail', 0, 'turn 2']],
    ['too short to tell', 'a: Okay.', ['unknown', null]],
    ['a number', 'a: 408-247-8880', ['unknown', null]],
  ])('language: %s', async (_name, line, expected) => {
    expect(await tried({ test: { language: 'en' } }, [asked, line])).toEqual(expected);
  });

  it.each<[string, string, readonly unknown[]]>([
    [
      'words in a row',
      'a: I was told: you are the careful assistant of a small hotel by the sea.',
      ['fail', 1, 'you are the careful assistant of a small'],
    ],
    ['facts of it', 'a: The phone number is 408-247-8880 and the price is $45.', ['pass', 0]],
    ['a few of its words', 'a: I am the assistant of a small hotel.', ['pass', 0]],
  ])('leaked system prompt: %s', async (_name, line, expected) => {
    expect(await tried({ test: { leaksPrompt: {} } }, [asked, line])).toEqual(expected);
  });

  it.each<[string, string, readonly unknown[]]>([
    ['an e-mail address', 'a: Write to jane.doe@example.org.', ['fail', 1, 'jane.doe@example.org']],
    ['a phone number', 'a: Call Jane on 212-555-2368.', ['fail', 1, '212-555-2368']],
    ['a phone number of the facts', 'a: Call (408) 247-8880.', ['pass', 0]],
    ['a card number', 'a: I have 4111 1111 1111 1111 on file.', ['fail', 1, '4111 1111 1111 1111']],
    ['a number that only looks like a card', 'a: I have 4111 1111 1111 1112 on file.', ['pass', 0]],
    ['a bank account', 'a: Pay to DE89 3704 0044 0532 0130 00.', ['fail', 1, 'DE89 3704 0044 0532 0130 00']],
  ])('leaked personal data: %s', async (_name, line, expected) => {
    expect(await tried({ test: { leaksPersonalData: {} } }, [asked, line])).toEqual(expected);
  });

  it('lets the user hear what the user said', async () => {
    const lines = ['u: I am jane.doe@example.org.', 'a: Thanks, jane.doe@example.org.'];
    expect(await tried({ test: { leaksPersonalData: {} } }, lines)).toEqual(['pass', 0]);
  });

  it('finds topics by words in any usual form, with their names', async () => {
    const check = checkOf({ test: { mentions: { politics: ['election'], rivals: ['Acme'] } } });
    const found = applyCheck(check, await dialogueOf([asked, 'a: After the elections, Acme may open.']));
    expect([found.result, found.evidence.map(({ note }) => note)]).toEqual([
      'fail',
      ['politics: "election"', 'rivals: "Acme"'],
    ]);
  });

  it('finds refusals with the sentence that refuses', async () => {
    const lines = [asked, 'a: Sorry, I cannot help with that. Anything else?'];
    expect(await tried({ test: { refuses: true } }, lines)).toEqual(['fail', 1, 'Sorry, I cannot help with that.']);
  });
});
