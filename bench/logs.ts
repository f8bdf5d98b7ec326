// `node bench/logs.ts 10 200 2000`: MB/s and memory of importing generated files of so many megabytes, each in a process of its own:
// the peak as the system saw it, and at five places of the file what is alive after a collection; the files and databases are made in the system's folder for temporary files and removed.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLogsService } from '../src/core/logs/handlers.ts';
import { openStore } from '../src/core/store/store.ts';
import { logsContract } from '../src/shared/contract-logs.ts';
import { coreArguments } from '../src/shared/core-arguments.ts';
import type { LogEvent } from '../src/shared/logs.ts';
import { tuningConversations } from '../test/logs/quality/tuning-generator.ts';

type Measured = {
  readonly megabytes: number;
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakMiB: number;
  readonly conversations: number;
  readonly spans: number;
  readonly databaseMB: number;
  readonly alive: readonly Alive[];
};

/** In MiB, after a collection: JavaScript's heap, what its objects hold outside of it, and all that the process has. */
type Alive = {
  readonly percent: number;
  readonly heap: number;
  readonly external: number;
  readonly resident: number;
};

/** Chats of 4 to 6 turns with personal data in most of them, until the file is long enough. */
async function writeChats(file: string, megabytes: number): Promise<void> {
  const chats = tuningConversations(2000, 7).map(({ turns }) => ({
    messages: turns.map(({ speaker, text }) => ({ role: speaker, content: text })),
  }));
  const stream = createWriteStream(file);
  let bytes = 0;
  for (let number = 0; bytes < megabytes * 1e6; number++) {
    const line = `${JSON.stringify({ id: number, ...chats[number % chats.length] })}\n`;
    bytes += Buffer.byteLength(line);
    if (!stream.write(line)) await once(stream, 'drain');
  }
  await new Promise<void>((settle) => stream.end(() => settle()));
}

const places = [1, 25, 50, 75, 100];

/** Five collections in a whole file: the peak is the file's, not theirs. */
function aliveAt(percent: number): Alive {
  if (globalThis.gc === undefined) throw new Error('Expected node --expose-gc.');
  globalThis.gc();
  const { heapUsed, external, rss } = process.memoryUsage();
  return { percent, heap: heapUsed / 2 ** 20, external: external / 2 ** 20, resident: rss / 2 ** 20 };
}

const noModel = (): never => {
  throw new Error('The bench asks no model.');
};

async function measure(file: string, dataDir: string): Promise<Measured> {
  const store = await openStore({ dataDir });
  const alive: Alive[] = [];
  const ended = Promise.withResolvers<Extract<LogEvent, { kind: 'log-ended' }>>();
  const service = createLogsService({
    store,
    dataDir,
    now: Date.now,
    anonymiserEntry: join(import.meta.dirname, '../src/core/logs/anonymiser-entry.ts'),
    namesModels: { identify: noModel, open: noModel },
    listener(event) {
      if (event.kind === 'log-ended') ended.resolve(event);
      if (event.kind !== 'log-progress' || event.phase !== 'reading') return;
      const percent = (event.bytesRead / event.bytes) * 100;
      if (percent >= (places[alive.length] ?? Number.POSITIVE_INFINITY)) alive.push(aliveAt(percent));
    },
  });
  const begun = performance.now();
  const cpu = process.cpuUsage();
  await service.handlers['logs.import'](logsContract['logs.import'].params.parse({ file }));
  const { import: done } = await ended.promise;
  const used = process.cpuUsage(cpu);
  if (done.status !== 'finished') throw new Error(`The import ended ${done.status}: ${done.failure}`);
  const measured = {
    megabytes: done.bytes / 1e6,
    seconds: (performance.now() - begun) / 1000,
    cpuSeconds: (used.user + used.system) / 1e6,
    peakMiB: process.resourceUsage().maxRSS / 1024,
    conversations: done.conversations,
    spans: done.spans,
    databaseMB: (await stat(store.path)).size / 1e6,
    alive,
  };
  await service.dispose();
  store.close();
  return measured;
}

const [first = '', second = ''] = process.argv.slice(2);
if (first === '--measure') {
  process.send?.(await measure(second, process.argv[4] ?? ''));
} else {
  const sizes = process.argv.slice(2).map(Number);
  console.log('   file MB  conversations     spans   seconds     MB/s  MB per CPU second   peak MiB   database MB');
  for (const size of sizes.length === 0 ? [10, 200] : sizes) {
    const folder = await mkdtemp(join(tmpdir(), 'rehearsal-bench-'));
    try {
      const file = join(folder, 'chats.jsonl');
      await writeChats(file, size);
      const child = fork(import.meta.filename, ['--measure', file, join(folder, 'data')], {
        execArgv: ['--expose-gc', ...coreArguments],
      });
      const one = await new Promise<Measured>((settle, fail) => {
        child.once('message', (message) => settle(message as Measured));
        child.once('exit', (code) => fail(new Error(`The measuring process ended with ${code}.`)));
      });
      const cells = [
        one.megabytes.toFixed(0).padStart(10),
        String(one.conversations).padStart(15),
        String(one.spans).padStart(10),
        one.seconds.toFixed(1).padStart(10),
        (one.megabytes / one.seconds).toFixed(2).padStart(9),
        (one.megabytes / one.cpuSeconds).toFixed(2).padStart(19),
        one.peakMiB.toFixed(0).padStart(11),
        one.databaseMB.toFixed(0).padStart(14),
      ];
      console.log(cells.join(''));
      for (const { percent, heap, external, resident } of one.alive)
        console.log(
          `           at ${percent.toFixed(0).padStart(3)}%: alive ${heap.toFixed(0)} MiB of heap, ${external.toFixed(0)} MiB outside of it, ${resident.toFixed(0)} MiB in all`,
        );
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
}
