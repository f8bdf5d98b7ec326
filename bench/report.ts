// `node bench/report.ts`: seconds to report and to compare 10,000 stored sessions, beside what is promised.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createReportService } from '../src/core/report/service.ts';
import { openStore } from '../src/core/store/store.ts';
import { reportFormats } from '../src/shared/report.ts';
import { generatedSuite, storeRun } from './stored-run.ts';

const promisedReportSeconds = 5;
const promisedCompareSeconds = 10;

const folder = await mkdtemp(join(tmpdir(), 'rehearsal-bench-'));
let late = 0;

async function timed(name: string, promised: number, work: () => unknown): Promise<void> {
  const [before, cpuBefore] = [performance.now(), process.cpuUsage()];
  await work();
  const seconds = (performance.now() - before) / 1000;
  const cpu = process.cpuUsage(cpuBefore);
  const cpuSeconds = (cpu.user + cpu.system) / 1e6;
  if (seconds > promised) late += 1;
  process.stdout.write(
    `${name.padEnd(16)} ${seconds.toFixed(2)} s, ${cpuSeconds.toFixed(2)} s of CPU  (at most ${promised} s)\n`,
  );
}

try {
  const store = await openStore({ dataDir: folder });
  const suite = generatedSuite({ gates: ['goal_completion.lower >= 0.5', 'invalid.upper <= 0.05'] });
  await storeRun(store, suite, 'first', { helpful: 0.5, seed: 1 });
  await storeRun(store, suite, 'second', { helpful: 0.55, seed: 2 });
  const reports = createReportService({ store, now: Date.now });
  const sessions = store.runs.get('first').sessions;
  process.stdout.write(`${sessions} sessions of 8 turns in each of two runs\n`);
  for (const format of reportFormats)
    await timed(`report ${format}`, promisedReportSeconds, () =>
      reports.write('first', format, join(folder, `report.${format}`)),
    );
  await timed('compare', promisedCompareSeconds, () => reports.compare('first', 'second', null));
  store.close();
} finally {
  await rm(folder, { recursive: true, force: true });
}
process.exitCode = late === 0 ? 0 : 1;
