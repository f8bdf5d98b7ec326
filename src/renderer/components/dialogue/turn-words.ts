// The words around a turn: its place on the spine, how fast it came, what was unusual about it.
import type { Move, Turn } from '../../../shared/dialogue.ts';

/** "ask", "open + inform"; more than fits the spine becomes "answer + 2". */
export function moveWords(move: Move | null): string {
  const kinds = [...new Set(move?.parts.map((part) => part.kind) ?? [])];
  const all = kinds.join(' + ');
  return all.length <= 14 || kinds.length < 2 ? all : `${kinds[0]} + ${kinds.length - 1}`;
}

export function spineWords(turn: Pick<Turn, 'speaker' | 'index' | 'move'>): string {
  const move = turn.speaker === 'user' ? moveWords(turn.move) : '';
  return move === '' ? String(turn.index + 1) : move;
}

export function milliseconds(value: number): string {
  return value < 1000 ? `${Math.round(value)} ms` : `${(value / 1000).toFixed(1)} s`;
}

/** Generated tokens after the first, per second; null where there are too few to tell. */
export function tokensPerSecond({ tokens, timing }: Pick<Turn, 'tokens' | 'timing'>): number | null {
  if (timing.firstTokenMs === null || tokens.generated < 3) return null;
  const after = timing.totalMs - timing.firstTokenMs;
  return after > 0 ? ((tokens.generated - 1) * 1000) / after : null;
}

export function speedWords(turn: Pick<Turn, 'tokens' | 'timing'>): string {
  const first = turn.timing.firstTokenMs;
  const rate = tokensPerSecond(turn);
  return [
    ...(first === null ? [] : [`first token ${milliseconds(first)}`]),
    ...(rate === null ? [] : [`${rate < 10 ? rate.toFixed(1) : Math.round(rate)} tok/s`]),
  ].join(', ');
}

/** What a reader should not overlook; null for an ordinary turn. */
export function oddWords(turn: Pick<Turn, 'origin' | 'stop' | 'rejected'>): string | null {
  const odd = [
    ...(turn.origin === 'human' ? ['spoken by you'] : turn.origin === 'script' ? ['written in the scenario'] : []),
    ...(turn.stop === 'length' ? ['cut at the token limit'] : []),
    ...(turn.rejected.length > 0
      ? [`${turn.rejected.length} ${turn.rejected.length === 1 ? 'attempt' : 'attempts'} rejected`]
      : []),
  ];
  return odd.length === 0 ? null : odd.join(', ');
}
