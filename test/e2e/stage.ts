// What the specs do and read in the window, by the names it gives to those who cannot see it.
import { type ElectronApplication, expect, type Locator, type Page } from '@playwright/test';
import { stored } from './app.ts';

export const startButton = (page: Page): Locator => page.getByRole('button', { name: 'Rehearse now' });
export const dialogue = (page: Page): Locator => page.getByRole('listbox', { name: /^Dialogue of / });
/** A turn that has been said to its end. */
export const turns = (page: Page): Locator => dialogue(page).getByRole('option', { name: /^Turn \d+, .+: / });
export const runState = (page: Page, words: string | RegExp): Locator =>
  page.getByRole('status').filter({ hasText: words });

export async function goTo(page: Page, place: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: place, exact: true }).click();
}

/** Answers the system's dialogs in place of a person. */
export const pick = (app: ElectronApplication, file: string): Promise<void> =>
  app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = (async () => ({ canceled: false, filePath: chosen })) as typeof dialog.showSaveDialog;
    dialog.showOpenDialog = (async () => ({ canceled: false, filePaths: [chosen] })) as typeof dialog.showOpenDialog;
  }, file);

/** One press on a fresh data folder, up to a dialogue that has begun. */
export async function startFirstLook(page: Page): Promise<void> {
  await startButton(page).click();
  await expect(turns(page).first()).toBeVisible();
}

export type StoredTurn = { readonly session_id: string; readonly idx: number; readonly text: string };

/** Every turn in the database, in the order of sessions and turns. */
export function storedTurns(dataDir: string): readonly StoredTurn[] {
  return stored<StoredTurn>(dataDir, 'SELECT session_id, idx, text FROM turns ORDER BY session_id, idx');
}

export function storedRuns(dataDir: string): readonly { readonly id: string; readonly status: string }[] {
  return stored(dataDir, 'SELECT id, status FROM runs ORDER BY created_at');
}
