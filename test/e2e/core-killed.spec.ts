// The core dies in the middle of a run: the window stays, says so, starts it again, resumes on a click; nothing is lost.
import { expect, interruptedRun, test } from './app.ts';
import { runState, storedRuns, storedTurns, turns } from './stage.ts';

test('a core killed mid-run is started again, and the run resumed by a click keeps every stored turn', async ({
  dataDir,
  launch,
}) => {
  test.setTimeout(150_000);
  await interruptedRun(dataDir, { sessions: 12 });
  const { page, corePid } = await launch();
  await page.getByRole('button', { name: 'Resume', exact: true }).click();
  await expect(turns(page).first()).toBeVisible();
  await expect.poll(() => storedTurns(dataDir).length).toBeGreaterThan(20);

  const before = corePid();
  process.kill(before, 'SIGKILL');
  await expect(page.getByText(/was ended by SIGKILL/)).toBeVisible();
  await expect.poll(corePid).not.toBe(before);
  const kept = storedTurns(dataDir);

  await page.getByRole('button', { name: 'Resume', exact: true }).click();
  await expect(runState(page, 'Run running')).toBeAttached();
  await expect(page.getByRole('button', { name: 'See the results' })).toBeVisible({ timeout: 90_000 });
  const after = storedTurns(dataDir);
  const key = (turn: { session_id: string; idx: number; text: string }): string => JSON.stringify(turn);
  const now = new Set(after.map(key));
  expect({
    lost: kept.filter((turn) => !now.has(key(turn))),
    grew: after.length > kept.length,
    runs: storedRuns(dataDir).map(({ status }) => status),
  }).toEqual({ lost: [], grew: true, runs: ['finished'] });
});

test('a core that keeps dying is left dead, and started by a click', async ({ opened }) => {
  const { page, corePid } = opened;
  const restart = page.getByRole('button', { name: 'Restart', exact: true });
  const killed = new Set<number>();
  await expect(async () => {
    const pid = running(corePid);
    if (pid !== null && !killed.has(pid)) {
      killed.add(pid);
      process.kill(pid, 'SIGKILL');
    }
    await expect(restart).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 40_000 });
  await expect(page.getByText(/was ended by SIGKILL/)).toBeVisible();
  expect(running(corePid)).toBeNull();

  await restart.click();
  await expect(page.getByRole('button', { name: 'Rehearse now' })).toBeEnabled();
  expect(running(corePid)).not.toBeNull();
});

function running(corePid: () => number): number | null {
  try {
    return corePid();
  } catch {
    return null;
  }
}
