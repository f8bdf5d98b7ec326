// Main of a thread that anonymises the conversations of one import; the threads' other end is anonymisers.ts.
import { parentPort, workerData } from 'node:worker_threads';
import { anonymise } from './anonymise/anonymise.ts';
import type { Answer, Piece, Settings } from './anonymisers.ts';

const settings = workerData as Settings;

function answer({ number, tasks }: Piece): Answer {
  try {
    return {
      number,
      made: tasks.map(({ said, ...task }) => anonymise(said, { ...settings, ...task })),
    };
  } catch (error) {
    // Whatever is thrown may quote the text: only its kind leaves the thread.
    return { number, failed: error instanceof Error ? error.constructor.name : typeof error };
  }
}

parentPort?.on('message', (piece: Piece) => parentPort?.postMessage(answer(piece)));
