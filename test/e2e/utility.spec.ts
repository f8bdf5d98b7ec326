// llama.cpp inside Electron's own utility process, where the packaged app's core lives: from the files that ship.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, starter, test, unpacked } from './app.ts';

test('a model is loaded and generates inside a utility process', async ({ opened, dataDir }) => {
  // The app's own probe, which a child process runs elsewhere: its channel is put in place of the child's.
  const entry = join(dataDir, 'in-utility-process.mjs');
  const probe = pathToFileURL(join(unpacked, 'out/main/probe.js'));
  writeFileSync(
    entry,
    `process.send = (answer) => {
       process.parentPort.postMessage({ answer, type: process.type, electron: process.versions.electron });
     };
     await import(${JSON.stringify(probe.href)});`,
  );
  const said = await opened.app.evaluate(
    ({ utilityProcess }, { file, model }) =>
      new Promise((resolve) => {
        const child = utilityProcess.fork(file, [model], { stdio: 'ignore' });
        child.on('message', (message) => {
          resolve(message);
          child.kill();
        });
        child.on('exit', (code) => resolve(`ended with ${code}`));
      }),
    { file: entry, model: starter },
  );
  expect(said).toEqual({ answer: { ok: true }, type: 'utility', electron: expect.stringMatching(/^\d+\./) });
});

test('where SQLite cannot open, the window says why and what to do', async ({ launch }) => {
  const { app, page } = await launch({ env: { REHEARSAL_CORE_NODE: undefined } });
  const napi = await app.evaluate(() => Number(process.versions.napi));
  if (napi >= 10) await expect(page.getByRole('button', { name: 'Rehearse now' })).toBeEnabled();
  else await expect(page.getByText(/cannot open the database: it offers Node-API 9 and 10 is needed/)).toBeVisible();
});
