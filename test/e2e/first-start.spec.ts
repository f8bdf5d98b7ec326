// A fresh machine: no set-up, one press, and a dialogue streams.
import { expect, interruptedRun, test } from './app.ts';
import { dialogue, runState, startButton, storedTurns, turns } from './stage.ts';

test('one press streams a dialogue within ten seconds, and the run ends with results', async ({ opened }) => {
  const { page, dataDir } = opened;
  await expect(startButton(page)).toBeEnabled();
  const pressedAt = Date.now();
  await startButton(page).click();
  await expect(dialogue(page)).toHaveText(/\p{L}{2}/u, { timeout: 10_000 });
  const streamedAfter = Date.now() - pressedAt;
  test.info().annotations.push({ type: 'first words after', description: `${streamedAfter} ms` });
  expect(streamedAfter).toBeLessThan(10_000);

  await expect(page.getByRole('button', { name: 'See the results' })).toBeVisible({ timeout: 45_000 });
  const shown = await turns(page).evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label') ?? ''));
  const texts = storedTurns(dataDir).map(({ text }) => text);
  expect(shown.filter((label) => !texts.some((text) => label.endsWith(text)))).toEqual([]);
});

test('a turn streams in pieces', async ({ dataDir, launch }) => {
  // Many at once, so that each is said slowly enough to be seen growing on a machine with two cores.
  await interruptedRun(dataDir, { concurrency: 24 });
  const { page } = await launch();
  await page.evaluate(() => {
    const seen = new Map<string, number[]>();
    Object.assign(window, { seen });
    new MutationObserver(() => {
      const row = document.querySelector('[aria-label^="Dialogue of"] [role=option][aria-label$=speaking]');
      const turn = `${row?.closest('[role=listbox]')?.getAttribute('aria-label')} ${row?.getAttribute('aria-label')}`;
      const length = row?.querySelector('p')?.textContent?.length ?? 0;
      const lengths = seen.get(turn) ?? [];
      if (length > 0 && lengths.at(-1) !== length) seen.set(turn, [...lengths, length]);
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  await page.getByRole('button', { name: 'Resume', exact: true }).click();
  await expect(runState(page, 'Run running')).toBeAttached();
  const most = (): Promise<number> =>
    page.evaluate(() => {
      const { seen } = window as unknown as { seen: Map<string, number[]> };
      return Math.max(0, ...[...seen.values()].map((lengths) => lengths.length));
    });
  // A turn that only appeared whole would be seen speaking once.
  await expect.poll(most, { timeout: 30_000 }).toBeGreaterThan(3);
});
