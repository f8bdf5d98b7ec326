// What the specs do and read on the live view, by the names it gives to those who cannot see it.
import { expect, type Locator, type Page } from '@playwright/test';
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
