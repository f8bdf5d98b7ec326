import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

// Every process is an entry of one build, so that they share the chunks of the core.
export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      // The oldest Node that loads these files: Electron's stand-in has it, and then says in words what it cannot do.
      target: 'node20.18',
      rolldownOptions: {
        input: {
          index: resolve('src/main/index.ts'),
          cli: resolve('src/cli/index.ts'),
          'core-host': resolve('src/core-host/index.ts'),
          probe: resolve('src/core/engine/probe-entry.ts'),
          anonymiser: resolve('src/core/logs/anonymiser-entry.ts'),
        },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      rolldownOptions: {
        input: { index: resolve('src/preload/index.ts') },
        // The page's sandbox refuses a preload that is an ES module.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    plugins: [react()],
    build: {
      outDir: 'out/renderer',
      // Fonts inlined as data: addresses would be refused by the page's policy.
      assetsInlineLimit: 0,
      rolldownOptions: { input: { index: resolve('src/renderer/index.html') } },
    },
  },
});
