// `npm run screenshots`: the pictures of docs/screenshots, taken from the packaged app with the model that ships.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { expect, interruptedRun, root, stored, terminal, test } from './app.ts';
import { dialogue, goTo, runState, turns } from './stage.ts';

const folder = join(root, 'docs/screenshots');
const size = { width: 1280, height: 800 };

async function take(app: ElectronApplication, page: Page, name: string): Promise<void> {
  await app.evaluate(({ BrowserWindow }, place) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(place.width, place.height);
  }, size);
  await page.mouse.move(0, 0);
  await page.evaluate(() => document.fonts.ready);
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`split view mid-stream, ${colorScheme}`, async ({ dataDir, launch }) => {
    await interruptedRun(dataDir, { concurrency: 8 });
    const { app, page } = await launch({ colorScheme });
    await page.getByRole('button', { name: 'Resume', exact: true }).click();
    await expect(runState(page, 'Run running')).toBeAttached();
    await expect(turns(page).nth(4)).toBeVisible({ timeout: 30_000 });
    await expect(dialogue(page).getByRole('option', { name: /speaking$/ })).toBeVisible();
    await take(app, page, colorScheme === 'light' ? 'live' : 'live-dark');
  });
}

test('a tree of branches', async ({ dataDir, launch }) => {
  await interruptedRun(dataDir, { sessions: 8 });
  const { app, page } = await launch();
  await page.getByRole('button', { name: 'Resume', exact: true }).click();
  await expect(runState(page, 'Run running')).toBeAttached();
  await page.getByRole('button', { name: /^Pause/ }).click();
  await expect(runState(page, 'Run paused')).toBeAttached();
  for (const words of ['', 'Actually, is there anything cheaper?']) {
    await page.getByRole('listbox', { name: 'Sessions' }).getByRole('option').first().click();
    await page.getByRole('button', { name: /^Branch here/ }).click();
    const dialog = page.getByRole('dialog', { name: /^Branch from / });
    if (words !== '') await dialog.getByRole('textbox').last().fill(words);
    await dialog.getByRole('button', { name: /^Branch/ }).click();
    await expect(dialog).toBeHidden();
  }
  await expect
    .poll(() => stored(dataDir, 'SELECT id FROM sessions WHERE parent_session_id IS NOT NULL').length)
    .toBe(2);
  await page.getByRole('button', { name: /^Continue/ }).click();
  await expect(page.getByRole('button', { name: 'See the results' })).toBeVisible({ timeout: 60_000 });
  await take(app, page, 'branches');
});

test('set-up, history and comparison', async ({ dataDir, launch }) => {
  test.setTimeout(240_000);
  const suite = join(dataDir, 'prompt-ab.yaml');
  const scenarios = [
    'mexican-dinner',
    'haircut',
    'hotel-in-chicago',
    'weather-for-a-walk',
    'dentist-visit',
    'movie-night',
  ];
  writeFileSync(
    suite,
    `id: prompt-ab
title: Two system prompts
scenarios: [${scenarios.join(', ')}]
personas: [polite-planner, brief-and-busy]
targets:
  - { id: told-the-facts, model: starter, systemPrompt: "You are a helpful assistant.\\nFacts: {{facts}}" }
  - { id: told-nothing, model: starter, systemPrompt: You are a helpful assistant. }
replicates: 2
`,
  );
  terminal(dataDir, ['run', suite, '--concurrency', '8']);
  terminal(dataDir, ['run', 'first-look']);
  const { app, page } = await launch();
  await goTo(page, 'Runs');
  await page
    .getByRole('textbox', { name: 'Search what was said' })
    .or(page.getByRole('searchbox', { name: 'Search what was said' }))
    .fill('reservation');
  await expect(page.locator('mark').first()).toBeVisible();
  await take(app, page, 'history');
  const [compared] = stored<{ readonly id: string }>(dataDir, "SELECT id FROM runs WHERE suite_id = 'prompt-ab'");
  await page.evaluate((id) => {
    location.hash = `#/results/${id}`;
  }, compared?.id ?? '');
  await expect(page.getByText('told-nothing').first()).toBeVisible();
  await take(app, page, 'comparison');
  await goTo(page, 'Live');
  await page
    .getByRole('button', { name: 'New run', exact: true })
    .or(page.getByRole('button', { name: 'Set up a run' }))
    .click();
  await expect(page.getByRole('button', { name: /^Start/ })).toBeEnabled();
  await page.waitForTimeout(1500);
  await take(app, page, 'set-up');
});

test('a model that is broken', async ({ dataDir, launch }) => {
  const file = join(dataDir, 'models', 'half-copied-Q4_K_M.gguf');
  mkdirSync(join(dataDir, 'models'), { recursive: true });
  writeFileSync(file, 'GGUF');
  const { app, page } = await launch();
  await goTo(page, 'Models');
  await page.getByText('half-copied').first().click();
  await take(app, page, 'failed-model');
});
