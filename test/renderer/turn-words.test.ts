// The words around a turn.
import { describe, expect, it } from 'vitest';
import { oddWords, speedWords, spineWords } from '../../src/renderer/components/dialogue/turn-words.ts';
import type { Move, MoveKind } from '../../src/shared/dialogue.ts';
import { aTurn } from '../records.ts';

const moveOf = (...kinds: readonly MoveKind[]): Move => ({
  parts: kinds.map((kind) => ({ kind, items: [], say: null, slots: {} })),
  note: '',
});

describe('words of a turn', () => {
  it('puts the move on the spine for the user and the number for the target', () => {
    expect([
      spineWords(aTurn({ move: moveOf('open', 'inform') })),
      spineWords(aTurn({ move: moveOf('inform', 'inform') })),
      spineWords(aTurn({ move: moveOf('change-mind', 'ask', 'inform') })),
      spineWords(aTurn({ move: null })),
      spineWords(aTurn({ speaker: 'assistant', index: 7 })),
    ]).toEqual(['open + inform', 'inform', 'change-mind + 2', '1', '8']);
  });

  it('tells the speed of tokens after the first', () => {
    const tokens = { promptEvaluated: 10, promptReused: 0, generated: 21, reasoning: 0 };
    expect([
      speedWords({ tokens, timing: { startedAt: 0, firstTokenMs: 58, totalMs: 558 } }),
      speedWords({
        tokens: { ...tokens, generated: 1 },
        timing: { startedAt: 0, firstTokenMs: 1_240, totalMs: 1_240 },
      }),
      speedWords({ tokens, timing: { startedAt: 0, firstTokenMs: null, totalMs: 0 } }),
    ]).toEqual(['first token 58 ms, 40 tok/s', 'first token 1.2 s', '']);
  });

  it('names what is unusual, and nothing else', () => {
    const rejected = { text: '', guard: 'empty', detail: '', tokens: 0, seed: 0 } as const;
    expect([
      oddWords(aTurn()),
      oddWords(aTurn({ origin: 'human' })),
      oddWords(aTurn({ stop: 'length', rejected: [rejected, rejected] })),
    ]).toEqual([null, 'spoken by you', 'cut at the token limit, 2 attempts rejected']);
  });
});
