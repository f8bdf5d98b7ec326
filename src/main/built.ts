// Where the built parts of the app lie: the bundler may put this code into any file of the build, so its place tells nothing.
import { join } from 'node:path';
import { app } from 'electron';

/** `parts` below the folder of built files, such as ('preload', 'index.cjs'). */
export function built(...parts: readonly string[]): string {
  return join(app.getAppPath(), 'out', ...parts);
}
