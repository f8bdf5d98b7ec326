// What was rehearsed is found again, saved as files, carried to another machine in a bundle, and set up anew without a file.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { goTo, pick, startButton, storedRuns, storedTurns } from './stage.ts';

async function rehearse(page: Page): Promise<void> {
  await startButton(page).click();
  await expect(page.getByRole('button', { name: 'See the results' })).toBeVisible({ timeout: 60_000 });
}

test('a word that was said finds its session, and a run goes to another machine in one file', async ({
  launch,
  dataDir,
}) => {
  const { app, page } = await launch();
  await rehearse(page);
  await goTo(page, 'Runs');
  await page.getByRole('searchbox', { name: 'Search what was said' }).fill('Chicago');
  await expect(page.locator('mark', { hasText: 'Chicago' }).first()).toBeVisible();
  await page.locator('mark', { hasText: 'Chicago' }).first().click();
  await expect(page.getByRole('option', { name: /^Session \d+, hotel-in-chicago/ })).toHaveAttribute(
    'aria-selected',
    'true',
  );

  const bundle = join(dataDir, 'run.rehearsal');
  await pick(app, bundle);
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Save the run as a bundle…' }).click();
  await expect.poll(() => existsSync(bundle)).toBe(true);

  const elsewhere = join(dataDir, 'elsewhere');
  const other = await launch({ env: { REHEARSAL_DATA_DIR: elsewhere } });
  await pick(other.app, bundle);
  await goTo(other.page, 'Runs');
  await other.page.getByRole('button', { name: 'Import a bundle…' }).click();
  await expect(other.page.getByRole('listbox', { name: 'Sessions' })).toBeVisible();
  expect({ turns: storedTurns(elsewhere).map(({ text }) => text), runs: storedRuns(elsewhere).length }).toEqual({
    turns: storedTurns(dataDir).map(({ text }) => text),
    runs: 1,
  });
});

test('a report is saved where the user said, and nowhere else', async ({ launch, dataDir }) => {
  const { app, page } = await launch();
  await rehearse(page);
  const file = join(dataDir, 'report.html');
  await pick(app, file);
  await goTo(page, 'Runs');
  await page.getByRole('list', { name: 'Runs' }).getByRole('button').first().click();
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Save report of the run…' }).click();
  await expect.poll(() => existsSync(file) && readFileSync(file, 'utf8').includes('</html>')).toBe(true);
});

test('a run is set up without a file and starts', async ({ launch, dataDir }) => {
  const { page } = await launch();
  await page.getByRole('button', { name: 'Set up a run' }).click();
  await page
    .getByRole('region', { name: 'Scenarios' })
    .getByRole('checkbox', { name: /^weather-for-a-walk/ })
    .check();
  await page
    .getByRole('region', { name: 'Personas' })
    .getByRole('checkbox', { name: /^polite-planner/ })
    .check();
  await page.getByRole('button', { name: /^Start/ }).click();
  await expect(page.getByRole('button', { name: 'See the results' })).toBeVisible({ timeout: 60_000 });
  expect(storedRuns(dataDir).map(({ status }) => status)).toEqual(['finished']);
});
