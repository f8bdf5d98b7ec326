// Writes a played session as people read it: who said what under which note, and how it ended.
import type { Played } from './self-play.ts';

export function transcriptOf({ session, turns, outcome }: Played): string {
  const lines = turns.map((turn) => {
    if (turn.speaker === 'assistant') return `    target  ${turn.text}`;
    const retried = turn.rejected.length === 0 ? '' : ` (attempt ${turn.rejected.length + 1})`;
    return `    user    ${turn.text}    ${turn.move?.note ?? ''}${retried}`;
  });
  const completion = outcome.goalCompletion === null ? 'unknown' : `${Math.round(outcome.goalCompletion * 100)}%`;
  const detail = outcome.detail === '' ? '' : `, ${outcome.detail}`;
  const head = `${session.ordinal + 1}. ${session.scenarioId}, ${session.personaId}, replicate ${session.replicate}`;
  return `${head}\n\n${lines.join('\n')}\n\n    ${outcome.reason}, goal ${completion}${detail}`;
}
