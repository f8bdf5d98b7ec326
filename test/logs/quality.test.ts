// The floors that anonymising holds on text it was not tuned on; docs/logs.md has the tables of the larger measurement.
import { describe, expect, it } from 'vitest';
import type { SpanKind } from '../../src/shared/logs.ts';
import { eighthConversations } from './quality/eighth/generator.ts';
import { eleventhConversations } from './quality/eleventh/generator.ts';
import { evaluationConversations } from './quality/evaluation-generator.ts';
import { fifteenthConversations } from './quality/fifteenth/generator.ts';
import { fifthConversations } from './quality/fifth/generator.ts';
import { fourthConversations } from './quality/fourth/generator.ts';
import { hardCases } from './quality/hard-cases.ts';
import { independentConversations } from './quality/independent/generator.ts';
import type { LabelledConversation } from './quality/labelled.ts';
import { readScript } from './quality/labelled.ts';
import { ninthConversations } from './quality/ninth/generator.ts';
import { precisionOf, recallOf, score, wordsOf } from './quality/score.ts';
import { seventhConversations } from './quality/seventh/generator.ts';
import { sixthConversations } from './quality/sixth/generator.ts';
import { tenthConversations } from './quality/tenth/generator.ts';
import { thirdConversations } from './quality/third/generator.ts';

/** Kinds below their floor, with what they reached; few labels of a kind say nothing about it. */
function below(
  conversations: readonly LabelledConversation[],
  fewest: number,
  lower: Readonly<Partial<Record<SpanKind, number>>> = {},
): readonly string[] {
  return score(conversations).kinds.flatMap((kind) => {
    if (kind.labelled < fewest) return [];
    const floor = lower[kind.kind] ?? (['person', 'organisation'].includes(kind.kind) ? 0.95 : 0.99);
    const [recall, precision, ofWords] = [recallOf(kind) ?? 1, precisionOf(kind) ?? 1, wordsOf(kind) ?? 1];
    // A link goes whole, where one set labels the user's part of it alone.
    const wordFloor = kind.kind === 'url' ? 0 : kind.kind === 'organisation' ? 0.85 : 0.9;
    return [
      ...(recall < floor ? [`${kind.kind}: recall ${recall.toFixed(3)} below ${floor}`] : []),
      ...(precision < 0.9 ? [`${kind.kind}: precision ${precision.toFixed(3)} below 0.9`] : []),
      ...(ofWords < wordFloor ? [`${kind.kind}: of its words ${ofWords.toFixed(3)} below ${wordFloor}`] : []),
    ];
  });
}

describe('anonymising', () => {
  it('finds 99% of structured kinds and 95% of names in generated chats, with 90% precision', () => {
    expect(below(evaluationConversations(300, 2), 10)).toEqual([]);
  });

  // Four kinds do not reach 99% there: docs/logs.md says why.
  it('finds as much in chats of other desks and countries, but of four kinds 95% only', () => {
    expect(
      below(independentConversations(400, 5), 10, { account: 0.95, url: 0.95, 'birth-date': 0.95, secret: 0.95 }),
    ).toEqual([]);
  });

  // Learned from, so no longer blind; what is missed at first sight stands in docs/logs.md.
  it('does not fall back on the sets that others wrote', () => {
    expect({
      third: below(thirdConversations(300, 5), 10),
      fourth: below(fourthConversations(300, 5), 10),
      fifth: below(fifthConversations(300, 5), 10),
      sixth: below(sixthConversations(300, 5), 10),
      seventh: below(seventhConversations(300, 5), 10),
      eighth: below(eighthConversations(300, 5), 10, { address: 0.97, account: 0.96 }),
      ninth: below(ninthConversations(300, 5), 10, { address: 0.97 }),
      tenth: below(tenthConversations(300, 5), 10, { organisation: 0.93 }),
      // It labels the last digits of a card as nothing, and has few other cards.
      eleventh: below(eleventhConversations(300, 5), 20, { secret: 0.97 }),
    }).toEqual({
      third: [],
      fourth: [],
      fifth: [],
      sixth: [],
      seventh: [],
      eighth: [],
      ninth: [],
      tenth: [],
      eleventh: [],
    });
  });

  it('has every floor, and finds with what was learned more than the rules alone, in a set that neither was made from', () => {
    const conversations = fifteenthConversations(800, 11);
    const recall = (table?: null): Readonly<Record<string, number>> =>
      Object.fromEntries(score(conversations, [], table).kinds.map((kind) => [kind.kind, recallOf(kind) ?? 0]));
    const [both, rules] = [recall(), recall(null)];
    expect({
      below: below(conversations, 20),
      more: (['address', 'account', 'organisation', 'secret'] as const).filter(
        (kind) => (both[kind] ?? 0) > (rules[kind] ?? 0) + 0.01,
      ),
    }).toEqual({ below: [], more: ['address', 'account', 'organisation', 'secret'] });
  }, 120_000);

  it('holds the same floors over both halves of the cases written by hand, all kinds together', () => {
    const { kinds } = score([...hardCases('tuning'), ...hardCases('held-out')]);
    const sum = (of: 'labelled' | 'covered' | 'found' | 'right', names: boolean): number =>
      kinds
        .filter(({ kind }) => (kind === 'person' || kind === 'organisation') === names)
        .reduce((total, kind) => total + kind[of], 0);
    expect({
      structured: sum('covered', false) / sum('labelled', false) >= 0.99,
      names: sum('covered', true) / sum('labelled', true) >= 0.95,
      precision: (sum('right', false) + sum('right', true)) / (sum('found', false) + sum('found', true)) >= 0.9,
    }).toEqual({ structured: true, names: true, precision: true });
  });

  it('would see a miss, a needless replacement and a word too many', () => {
    const missing = readScript('x', ['U: [[person:the dog]] barked', 'U: my name is Zuzana Novak']);
    const { missed, needless } = score([missing]);
    expect([missed.length, needless.length]).toEqual([1, 1]);
    const [said] = score([readScript('y', ['U: my name is Zuzana [[person:Novak]]'])]).kinds.filter(
      ({ kind }) => kind === 'person',
    );
    expect(said && [precisionOf(said), wordsOf(said)]).toEqual([1, 0.5]);
  });
});
