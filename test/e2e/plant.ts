// Runs put into a data folder by the store's own code before the app opens it: long ones, which no spec has the time to rehearse.
import { openStore } from '../../src/core/store/store.ts';
import type { Move, Turn } from '../../src/shared/dialogue.ts';
import { anOutcome, aRun, aSession, aSuite, aTurn } from '../records.ts';

const wants = ['Could you tell me', 'I would like to know', 'Please find out', 'Can you check'];
const topics = [
  'which table is free at seven',
  'how far it is from the station',
  'whether they take children',
  'the price',
];
const answers = [
  'The table by the window is free from seven to nine, and the kitchen closes at ten.',
  'It is a walk of twelve minutes from the station, past the market and over the bridge.',
  'Children are welcome, there is a menu of their own, and high chairs can be had on request.',
  'A dinner for two with wine comes to about sixty-five, service included.',
];
const some = (from: readonly string[], index: number): string => from[index % from.length] ?? '';

const ask: Move = { parts: [{ kind: 'ask', items: ['phone'], say: null, slots: {} }], note: '[ask: phone number]' };

/** As long and as marked as real ones: a line to seven lines, every third of the user's with typos. */
function aLongTurn(sessionId: string, index: number): Turn {
  if (index % 2 === 0) {
    const cleanText = `${some(wants, index / 2)} ${some(topics, index / 6)}, and after that ${some(topics, index / 8 + 1)}?`;
    const text =
      index % 3 === 0 ? cleanText.replace('tell', 'tlel').replace('which', 'whcih').toLowerCase() : cleanText;
    return aTurn({ sessionId, index, text, cleanText, move: ask });
  }
  const sentences = Array.from({ length: 1 + (index % 5) }, (_, place) => some(answers, index + place));
  const text = `${index}: ${sentences.join(' ')}`;
  return aTurn({
    sessionId,
    index,
    speaker: 'assistant',
    text,
    cleanText: text,
    tokens: { promptEvaluated: 40, promptReused: 400, generated: 60, reasoning: 0 },
    timing: { startedAt: index, firstTokenMs: 120, totalMs: 900 },
  });
}

/** One finished run of one dialogue with so many turns. */
export async function plantDialogue(dataDir: string, turns: number): Promise<void> {
  const store = await openStore({ dataDir });
  try {
    store.runs.create(aRun({ title: 'A long dialogue', sessions: 1 }), aSuite, [aSession()]);
    store.sessions.start('run-0', 0);
    await Promise.all(Array.from({ length: turns }, (_, index) => store.turns.add(aLongTurn('run-0', index))));
    store.sessions.finish('run-0', anOutcome(), turns);
    store.runs.setStatus('run', { status: 'finished', finishedAt: turns });
  } finally {
    store.close();
  }
}
