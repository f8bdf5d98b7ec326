// Taking the wheel: a run stands still at a turn, goes on by one, and a dialogue is branched.
import { expect, interruptedRun, stored, test } from './app.ts';
import { runState } from './stage.ts';

test('pause, step, and branch from a turn', async ({ dataDir, launch }) => {
  await interruptedRun(dataDir);
  const { page } = await launch();
  await page.getByRole('button', { name: 'Resume', exact: true }).click();
  await expect(runState(page, 'Run running')).toBeAttached();

  await page.getByRole('button', { name: /^Pause/ }).click();
  await expect(runState(page, 'Run paused')).toBeAttached();
  const turnsAtRest = (): number => stored<{ n: number }>(dataDir, 'SELECT count(*) AS n FROM turns')[0]?.n ?? 0;
  const resting = turnsAtRest();
  await page.waitForTimeout(1500);
  expect(turnsAtRest()).toBe(resting);

  await page.getByRole('button', { name: /^Step/ }).click();
  await expect.poll(turnsAtRest).toBeGreaterThan(resting);
  await expect(runState(page, 'Run paused')).toBeAttached();

  await page.getByRole('button', { name: /^Branch here/ }).click();
  const dialog = page.getByRole('dialog', { name: /^Branch from / });
  await dialog.getByRole('button', { name: /^Branch/ }).click();
  await expect(dialog).toBeHidden();
  await expect
    .poll(() => stored(dataDir, 'SELECT id FROM sessions WHERE parent_session_id IS NOT NULL').length)
    .toBe(1);
});
