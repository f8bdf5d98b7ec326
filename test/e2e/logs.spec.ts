// Conversations of one's own: chosen, looked at, read without personal data, a replacement judged, and purged.
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { expect, stored, test } from './app.ts';
import { goTo, pick } from './stage.ts';

const said = 'Hello, my name is Zuzana Novak, please call me on 555-010-4477.';
const conversation = {
  messages: [
    { role: 'user', content: said },
    { role: 'assistant', content: 'Thank you Zuzana, we call you back.' },
  ],
};

/** Files of the database in which the words stand as they were said. */
const filesWith = (dataDir: string, words: string): readonly string[] =>
  readdirSync(dataDir).filter(
    (name) => name.startsWith('rehearsal.db') && readFileSync(join(dataDir, name)).includes(words),
  );

/** Writes the conversation to a file outside of the data folder and opens it on the page of logs. */
async function openPreview(
  app: ElectronApplication,
  page: Page,
  folder: string,
): Promise<{ readonly file: string; readonly preview: Locator }> {
  const file = join(folder, 'chats.jsonl');
  writeFileSync(file, `${JSON.stringify(conversation)}\n`);
  await goTo(page, 'Logs');
  await pick(app, file);
  await page.getByRole('button', { name: 'Import logs…' }).first().click();
  return { file, preview: page.getByRole('region', { name: 'Preview of chats.jsonl' }) };
}

test('a log is imported without personal data, looked over, and purged', async ({ launch, dataDir }) => {
  // What is the owner's own lies outside of the app's folder.
  const data = join(dataDir, 'data');
  const { app, page } = await launch({ env: { REHEARSAL_DATA_DIR: data } });
  const { file, preview } = await openPreview(app, page, dataDir);
  await expect(preview.getByRole('cell', { name: said })).toBeVisible();
  expect(stored(data, 'SELECT id FROM log_imports')).toEqual([]);

  await preview.getByRole('button', { name: 'Import', exact: true }).click();
  const details = page.getByRole('region', { name: 'chats.jsonl', exact: true });
  await details.getByRole('tab', { name: 'Found' }).press('ArrowRight');
  await expect(details.getByRole('tab', { name: 'Review' })).toHaveAttribute('aria-selected', 'true');
  const replaced = details.getByRole('listitem').filter({ has: page.locator('mark', { hasText: 'Zuzana Novak' }) });
  await pick(app, join(dataDir, 'rules.yaml'));
  await replaced.getByRole('button', { name: 'Always…' }).click();
  await page.getByRole('menuitem', { name: 'Always replace this, as a person' }).click();
  const waiting = details.getByText('1 rule added to rules.yaml.');
  await expect(waiting).toBeVisible();
  await details.getByRole('tab', { name: 'Review' }).press('ArrowLeft');
  await expect(waiting).toHaveCount(0);
  await details.getByRole('tab', { name: 'Found' }).press('ArrowRight');
  await expect(waiting).toBeVisible();
  await replaced.getByRole('button', { name: 'Accept' }).click();
  await expect(replaced).toHaveCount(0);
  await details.getByRole('tab', { name: 'As stored' }).click();
  await expect(details.getByText('Hello, my name is [PERSON_1], please call me on [PHONE_1].')).toBeVisible();
  expect({
    accepted: stored(data, "SELECT kind FROM log_spans WHERE decision = 'accepted'"),
    original: filesWith(data, 'Zuzana'),
    anonymised: filesWith(data, 'please call me on').length > 0,
  }).toEqual({ accepted: [{ kind: 'person' }], original: [], anonymised: true });

  await details.getByRole('button', { name: 'Purge…' }).click();
  await page.getByRole('button', { name: 'Purge for good' }).click();
  const dialog = page.getByRole('dialog', { name: 'Purged' });
  await expect(dialog).toContainText('Gone: 1 conversation with 2 turns.');
  await dialog.getByRole('button', { name: 'Close' }).first().click();
  await expect(details).toBeHidden();
  expect({
    imports: stored(data, 'SELECT id FROM log_imports'),
    turns: stored(data, 'SELECT text FROM log_turns'),
    inFile: filesWith(data, 'please call me on'),
    own: existsSync(file),
  }).toEqual({ imports: [], turns: [], inFile: [], own: true });
});

test('a model of one’s own is asked for names too, and the import says which', async ({ launch, dataDir }) => {
  const data = join(dataDir, 'data');
  mkdirSync(join(data, 'models'), { recursive: true });
  // Too small to find any; what an answer does is tested with scripted ones.
  copyFileSync(resolve('models/starter/rehearsal-starter-q4_0.gguf'), join(data, 'models', 'own.gguf'));
  const { app, page } = await launch({ env: { REHEARSAL_DATA_DIR: data } });
  const { preview } = await openPreview(app, page, dataDir);
  await preview.getByLabel('Names are looked for by lists and rules, and by').click();
  await page.getByRole('option', { name: /starter/ }).click();
  await preview.getByRole('button', { name: 'Import', exact: true }).click();
  const details = page.getByRole('region', { name: 'chats.jsonl', exact: true });
  await expect(details.getByText('Names also by')).toBeVisible();
  await expect(details.getByText('Rows not read')).toBeVisible();
  const [use] = stored<{ names_model: string }>(data, 'SELECT names_model FROM log_imports');
  expect(JSON.parse(use?.names_model ?? 'null')).toMatchObject({ path: join(data, 'models', 'own.gguf') });
});
