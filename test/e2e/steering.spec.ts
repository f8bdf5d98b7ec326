// Taking the wheel: a run stands still at a turn, goes on by one, and a dialogue is branched.
import type { Page } from '@playwright/test';
import { expect, interruptedRun, stored, terminal, test } from './app.ts';
import { dialogue, runState } from './stage.ts';

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

type HumanTurn = { readonly session: string; readonly speaker: string; readonly text: string };

/** Takes a side over, says something, waits until it is stored, and hands the side back. */
async function speakAs(page: Page, dataDir: string, side: 'user' | 'target', text: string): Promise<void> {
  await page.getByRole('button', { name: `Speak as the ${side}` }).click();
  const field = page.getByRole('textbox', { name: `What the ${side} says` });
  await field.fill(text);
  await field.press('Enter');
  await expect(dialogue(page).getByRole('option', { name: new RegExp(`, ${side}.*: ${text}$`) })).toBeVisible();
  await expect.poll(() => spokenByHand(dataDir).map((turn) => turn.text)).toContain(text);
  await page.getByRole('button', { name: /^Hand back/ }).click();
}

const spokenByHand = (dataDir: string): readonly HumanTurn[] =>
  stored(
    dataDir,
    "SELECT session_id AS session, speaker, text FROM turns WHERE origin = 'human' ORDER BY session_id, idx",
  );

test('a person speaks as either side, and the dialogue is left out of the rates', async ({ dataDir, launch }) => {
  const runId = await interruptedRun(dataDir, { concurrency: 2, sessions: 2 });
  const { page } = await launch();
  await page.getByRole('button', { name: 'Resume', exact: true }).click();
  await expect(runState(page, 'Run running')).toBeAttached();

  const asUser = 'Somewhere by the river would be nice';
  const asTarget = 'The Boathouse has a terrace on the river';
  const hint = page.getByText(/^This dialogue waits for you then/);
  expect(await hint.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBeLessThanOrEqual(0);
  await speakAs(page, dataDir, 'user', asUser);
  await speakAs(page, dataDir, 'target', asTarget);
  const turns = spokenByHand(dataDir);
  expect({
    sessions: new Set(turns.map(({ session }) => session)).size,
    turns: turns.map(({ speaker, text }) => [speaker, text]),
  }).toEqual({
    sessions: 1,
    turns: [
      ['user', asUser],
      ['assistant', asTarget],
    ],
  });

  await page.getByRole('button', { name: 'See the results' }).click({ timeout: 60_000 });
  await expect(page.getByText(/left out of the rates: .*1 with a human turn/)).toBeVisible();
  const { counts } = JSON.parse(terminal(dataDir, ['report', runId, '--format', 'json'])) as {
    readonly counts: {
      readonly planned: number;
      readonly counted: number;
      readonly invalid: number;
      readonly human: number;
    };
  };
  expect(counts).toMatchObject({ planned: 2, counted: 1 - counts.invalid, human: 1 });
});
