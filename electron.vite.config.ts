import { resolve } from 'node:path';
import { defineConfig } from 'electron-vite';

// Every process is an entry of one build, so that they share the chunks of the core.
export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      rolldownOptions: {
        input: {
          cli: resolve('src/cli/index.ts'),
          'core-host': resolve('src/core-host/index.ts'),
          probe: resolve('src/core/engine/probe-entry.ts'),
        },
      },
    },
  },
});
