// A model file that was cut off on its way here: the page says what is broken, and everything else goes on.
import { copyFileSync, mkdirSync, statSync, truncateSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { expect, starter, test } from './app.ts';
import { goTo, pick, startFirstLook } from './stage.ts';

function copied(file: string, share: number): string {
  mkdirSync(dirname(file), { recursive: true });
  copyFileSync(starter, file);
  truncateSync(file, Math.floor(share * statSync(starter).size));
  return file;
}

async function add(app: ElectronApplication, page: Page, file: string): Promise<void> {
  await pick(app, file);
  await page.getByRole('button', { name: 'Add a model…' }).click();
  await page.getByRole('button', { name: 'Use it where it is' }).click();
}

test('a broken model is named with what is broken, and nothing else is lost', async ({ launch, dataDir }) => {
  const { app, page, corePid } = await launch();
  const core = corePid();
  await goTo(page, 'Models');
  await add(app, page, copied(join(dataDir, 'whole.gguf'), 1));
  await expect(page.getByRole('row', { name: /whole\.gguf.*ready/ })).toBeVisible();

  const broken = copied(join(dataDir, 'cut-off.gguf'), 0.5);
  await add(app, page, broken);
  await expect(page.getByRole('alert')).toHaveText(
    `${broken}: truncated. Its header announces ${statSync(starter).size} bytes, the file has ${statSync(broken).size}. Copy it anew.`,
  );

  // One that lies in the app's own folder for models is listed all the same.
  const found = copied(join(dataDir, 'models', 'found.gguf'), 0.1);
  await goTo(page, 'Live');
  await goTo(page, 'Models');
  const row = page.getByRole('row', { name: /found\.gguf/ });
  await expect(row).toContainText(/broken.*truncated/);
  await row.getByRole('button').click();
  await expect(page.getByRole('complementary', { name: 'About models' })).toContainText(found);
  await expect(page.getByRole('row', { name: /whole\.gguf.*ready/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /built in/ })).toHaveCount(2);
  expect(corePid()).toBe(core);

  await goTo(page, 'Live');
  await startFirstLook(page);
});
