// How the specs of the packaged app are run; scripts/e2e.ts packages it and brings the display.
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  projects: [
    { name: 'specs', testMatch: '*.spec.ts' },
    // `npm run screenshots`: writes the pictures of docs/screenshots anew.
    { name: 'screenshots', testMatch: 'screenshots.ts' },
    // `npm run e2e -- --project=memory`: what the page and the core take after 1,000 turns.
    { name: 'memory', testMatch: 'memory.ts', timeout: 600_000 },
  ],
  outputDir: '../../dist/e2e',
  // One window after the other: the machine that tests has two cores, and models are at work.
  workers: 1,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: [['list']],
});
