// A process that carries a run on from what is stored and prints each turn once its promise resolved; made to be killed.
import { writeSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { openStore } from '../../src/core/store/store.ts';
import { aTurn } from '../records.ts';

const [file = '', runId = '', turns = 'endless'] = process.argv.slice(2);
const limit = turns === 'endless' ? Number.POSITIVE_INFINITY : Number(turns);

const store = await openStore({ file });
store.runs.setStatus(runId, { status: 'running' });
await Promise.all(
  store.sessions.of(runId).map(async ({ id: sessionId, turnCount }) => {
    for (let index = turnCount; index < limit; index++) {
      const text = `${sessionId} ${index} by ${process.pid}`;
      await store.turns.add(aTurn({ sessionId, index, text }));
      writeSync(1, `${text}\n`);
      await setTimeout(Math.random() * 10);
    }
  }),
);
store.close();
