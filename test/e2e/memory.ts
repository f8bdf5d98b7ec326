// `npm run e2e -- --project=memory`: memory of the page and of the core before a run, in it, and a thousand turns later.
import { readFileSync } from 'node:fs';
import { expect, interruptedRun, pagePid, stored, test } from './app.ts';
import { runState } from './stage.ts';

/** MiB. PSS counts pages that processes share in equal parts. */
type Memory = { readonly rss: number; readonly pss: number };

function memoryOf(pid: number): Memory {
  const text = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
  const read = (name: string): number => Number(text.match(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm'))?.[1]) / 1024;
  return { rss: read('Rss'), pss: read('Pss') };
}

const turnCount = 1000;
/**
 * MiB that a thousand turns may add. The core's collector lets about a hundred gather before it looks: a state of the
 * engine that is kept for every session is seen here, a few texts are not.
 */
const allowed = { page: 40, core: 200 };

test(`${turnCount} live turns leave page and core about as large as they were`, async ({ dataDir, launch }) => {
  await interruptedRun(dataDir, { suite: 'stress', concurrency: 16, sessions: 384 });
  const { app, page, corePid } = await launch();
  const pids = { page: await pagePid(app), core: corePid() };
  const count = (): number => stored<{ n: number }>(dataDir, 'SELECT count(*) AS n FROM turns')[0]?.n ?? 0;
  const measured = () => ({ turns: count(), page: memoryOf(pids.page), core: memoryOf(pids.core) });
  const after = async (more: number): Promise<ReturnType<typeof measured>> => {
    const goal = count() + more;
    await expect.poll(count, { timeout: 480_000, intervals: [500] }).toBeGreaterThanOrEqual(goal);
    return measured();
  };

  const opened = measured();
  await page.getByRole('button', { name: 'Resume', exact: true }).click();
  await expect(runState(page, 'Run running')).toBeAttached();
  // Models, contexts and code are loaded, and every place has seen a whole dialogue.
  const warm = await after(400);
  const end = await after(turnCount);

  const words = ({ rss, pss }: Memory): string => `RSS ${rss.toFixed(0)} MiB, PSS ${pss.toFixed(0)} MiB`;
  for (const { turns, ...both } of [opened, warm, end])
    console.log(`${turns} turns stored: page ${words(both.page)}; core ${words(both.core)}`);
  expect(end.page.pss - warm.page.pss).toBeLessThan(allowed.page);
  expect(end.core.pss - warm.core.pss).toBeLessThan(allowed.core);
});
