// The window itself: one instance, its place, the question at closing, and reloads in the middle of a run.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { ElectronApplication, Page } from '@playwright/test';
import { binary, environmentOf, expect, interruptedRun, quit, switches, test } from './app.ts';
import { runState, startButton, storedRuns, turns } from './stage.ts';

type Asked = { readonly message: string; readonly buttons: readonly string[] };

/** Answers the question at closing in place of a person, and keeps what was asked. */
async function answerQuestions(app: ElectronApplication, answer: number): Promise<() => Promise<readonly Asked[]>> {
  await app.evaluate(({ dialog }, answerWith) => {
    const asked: unknown[] = [];
    Object.assign(globalThis, { asked });
    dialog.showMessageBoxSync = ((_window: unknown, { message, buttons }: { message: string; buttons: string[] }) => {
      asked.push({ message, buttons });
      return answerWith;
    }) as typeof dialog.showMessageBoxSync;
  }, answer);
  return () => app.evaluate(() => (globalThis as unknown as { asked: Asked[] }).asked);
}

const closeWindow = (app: ElectronApplication): Promise<void> =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close()).catch(() => undefined);

async function resume(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Resume', exact: true }).click();
  await expect(runState(page, 'Run running')).toBeAttached();
}

test('a second start brings the first window forward and ends', async ({ opened, dataDir }) => {
  const { app, page } = opened;
  const second = spawn(binary, [...switches], { env: environmentOf(dataDir), stdio: 'ignore' });
  await once(second, 'exit');
  await expect(startButton(page)).toBeVisible();
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('two data folders are two windows', async ({ launch, opened }) => {
  const other = await launch({ env: { REHEARSAL_DATA_DIR: `${opened.dataDir}/other` } });
  await expect(startButton(other.page)).toBeVisible();
  await expect(startButton(opened.page)).toBeVisible();
});

test('closing asks while a run goes on, and closes without a word when none does', async ({ dataDir, launch }) => {
  await interruptedRun(dataDir);
  const { app, page } = await launch();
  await resume(page);
  const asked = await answerQuestions(app, 0);
  await closeWindow(app);
  expect(await asked()).toEqual([
    { message: '"Everyday users" is still running.', buttons: ['Keep running', 'Stop and close'] },
  ]);
  await expect(runState(page, 'Run running')).toBeAttached();

  await answerQuestions(app, 1);
  const closed = once(app.process(), 'exit');
  await closeWindow(app);
  await closed;
  expect(storedRuns(dataDir).map(({ status }) => status)).toEqual(['interrupted']);

  const again = await launch();
  await expect(again.page.getByRole('button', { name: 'Resume', exact: true })).toBeVisible();
  const quiet = await answerQuestions(again.app, 0);
  const ended = once(again.app.process(), 'exit');
  expect(await quiet()).toEqual([]);
  await closeWindow(again.app);
  await ended;
});

test('a reload in the middle of a run, and a page that crashed, show the same screen again', async ({
  dataDir,
  launch,
}) => {
  await interruptedRun(dataDir);
  const { app, page } = await launch();
  await resume(page);
  // A session chosen by hand stays on the stage: the next ones would move in by themselves otherwise.
  await page.keyboard.press(']');
  const onStage = (): Promise<string | null> =>
    page.getByRole('listbox', { name: /^Dialogue of / }).getAttribute('aria-label');
  await expect(turns(page).first()).toBeVisible();
  const before = { stage: await onStage() };

  await page.reload();
  await expect(runState(page, 'Run running')).toBeAttached();
  await expect(turns(page).first()).toBeVisible();
  expect(await onStage()).toBe(before.stage);

  // Playwright gives a page up that crashed: the window is asked by its own process.
  await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    Object.assign(globalThis, {
      revived: new Promise((resolve) => contents?.once('did-finish-load', () => resolve(undefined))),
    });
    contents?.forcefullyCrashRenderer();
  });
  const stageNow = (): Promise<unknown> =>
    app.evaluate(async ({ BrowserWindow }) => {
      await (globalThis as unknown as { revived: Promise<unknown> }).revived;
      return BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
        `document.querySelector('[role=listbox][aria-label^="Dialogue of"]')?.getAttribute('aria-label')`,
      );
    });
  await expect.poll(stageNow).toBe(before.stage);
});

test('the window comes back where it was', async ({ launch }) => {
  const bounds = { x: 140, y: 90, width: 1111, height: 777 };
  const first = await launch();
  await first.app.evaluate(({ BrowserWindow }, place) => BrowserWindow.getAllWindows()[0]?.setBounds(place), bounds);
  const closed = once(first.app.process(), 'exit');
  await closeWindow(first.app);
  await closed;
  const second = await launch();
  expect(await second.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds())).toEqual(
    bounds,
  );
  await quit(second.app);
});
