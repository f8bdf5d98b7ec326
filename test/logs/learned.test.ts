// What was learned from labelled conversations: what it adds to the rules, where it gives way to them, and what it costs.
import { describe, expect, it } from 'vitest';
import { detect } from '../../src/core/logs/anonymise/detect.ts';
import { chunksOf } from '../../src/core/logs/anonymise/learned-chunks.ts';
import { learnedSpans } from '../../src/core/logs/anonymise/learned-spans.ts';
import { noRules } from '../../src/core/logs/anonymise/rules.ts';
import { found } from '../../src/core/logs/anonymise/types.ts';

/** What is replaced, as "kind: value", by the rules alone and with what was learned; `agent` speaks first where it does. */
function replaced(user: string, agent: string | null): readonly (readonly string[])[] {
  const messages = [
    ...(agent === null ? [] : [{ speaker: 'assistant', text: agent } as const]),
    { speaker: 'user', text: user } as const,
  ];
  return [null, undefined].map((table) =>
    detect(messages, noRules, null, table)
      .filter(({ certainty }) => certainty !== 'doubtful')
      .map(({ message, start, end, kind }) => `${kind}: ${messages[message]?.text.slice(start, end)}`),
  );
}

describe('what was learned', () => {
  it('reads long questions once, and does not overrule the name in a field', () => {
    const begin = performance.now();
    detect(
      [
        { speaker: 'assistant', text: 'card '.repeat(20_000) },
        ...Array.from({ length: 3 }, () => ({ speaker: 'user', text: 'ok' }) as const),
      ],
      noRules,
    );
    const spent = (performance.now() - begin) / 1000;
    expect([spent < 20, replaced('"caller":"Tobias" "agent":"Wendeline"', null)[1]]).toEqual([
      true,
      replaced('"caller":"Tobias" "agent":"Wendeline"', null)[0],
    ]);
  });

  it.each([
    ['over the last four years, 2019 and 2023', []],
    ['the last four, 1196, are enough', ['card: 1196']],
    ['bastano le ultime quattro cifre, 6485.', ['card: 6485']],
  ])('knows the last digits of a card in %j', (text, expected) => {
    expect(replaced(text, null)[1]).toEqual(expected);
  });

  it('takes the end of a card for it elsewhere, and no year, date or amount', () => {
    const texts = ['my card is 4111 1111 1111 1111', 'so the card with 1111 was charged, and $1111 too?'];
    const spans = detect(
      texts.map((text) => ({ speaker: 'user', text }) as const),
      noRules,
    ).filter(({ message }) => message === 1);
    expect(spans.map(({ start, kind }) => [kind, start])).toEqual([['card', 17]]);
  });

  it.each([
    ["What's the security question?", 'name of my first dog, its Bramble', 'secret: Bramble'],
    [null, 'Password for the alarm is pumpkin', 'secret: pumpkin'],
    [null, 'i bank with harrow and pike, they bounced it', 'organisation: harrow and pike'],
    [null, 'Hi, is my prescription ready? Verrall, 6/20/61', 'birth-date: 6/20/61'],
  ])('adds to the rules: %j %j', (agent, user, expected) => {
    expect(replaced(user, agent)).toEqual([[], [expected]]);
  });

  it.each([
    'playing: Bullet Train (R), DC League of Super-Pets (PG)',
    'does the kettle come in blue, and how long is the cord?',
    'Der Akku hält nur zwei Stunden, ist das normal?',
    'we landed at 16:40 and the bus left at 17h05',
    'version 4.2.1 on port 8080 fails with E1042',
    '',
    '. . . !!! ???',
    '\ud800 \udfff',
  ])('leaves %j', (text) => {
    expect(replaced(text, null)).toEqual([[], []]);
  });

  it('gives way to a rule that knows the span, and takes what such a rule left of the same kind', () => {
    const text = 'Rua Larga 4, São Paulo/SP';
    const guesses = [{ start: 17, end: 25, kind: 'address', certainty: 'likely' } as const];
    const spans = (rule: ReturnType<typeof found>): readonly string[] =>
      learnedSpans(text, guesses, [rule], false).map(({ start, end }) => text.slice(start, end));
    expect([
      spans(found('address', 0, 22, 'certain', 'a rule')),
      spans(found('address', 0, 25, 'certain', 'a rule')),
      spans(found('person', 0, 22, 'certain', 'a rule')),
    ]).toEqual([['SP'], [], []]);
  });

  it('reads pieces without the signs around them, and a label apart from what it tells', () => {
    const text = '("pin:4821", O’Brien’s) ... http://x.example/a:b';
    expect(chunksOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'pin',
      '4821',
      'O’Brien',
      '...',
      'http://x.example/a:b',
    ]);
  });

  it('takes no longer than its length asks for, whatever a message is made of', () => {
    const seconds = ['.', "'s", 'a:', '$1,', 'A '].map((sign) => {
      const begin = performance.now();
      chunksOf(`${sign.repeat(200_000)}x`);
      return (performance.now() - begin) / 1000;
    });
    expect(seconds.filter((spent) => spent > 5)).toEqual([]);
  });
});
