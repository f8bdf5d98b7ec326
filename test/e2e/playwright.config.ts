// How the specs of the packaged app are run; scripts/e2e.ts packages it and brings the display.
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../dist/e2e',
  // One window after the other: the machine that tests has two cores, and models are at work.
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: [['list']],
});
