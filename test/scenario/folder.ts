// A folder with a small valid suite, for tests to break.
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { loadSuite } from '../../src/core/scenario/load-suite.ts';
import { AppError } from '../../src/shared/errors.ts';

export const validFiles: Readonly<Record<string, string>> = {
  'suite.yaml': `id: small
scenarios: [table.yaml]
personas: [brief.yaml]
targets:
  - id: one
`,
  'table.yaml': `id: table
title: A table
domain: restaurants
goal:
  - id: phone
    kind: learn
    say: phone number
    satisfiedBy: { says: 555-0142 }
    examples:
      satisfying: [It is 555-0142., Call 555-0142.]
      failing: ["I can't tell you 555-0142.", It is 555-0143.]
knows: { city: San Jose }
facts: { phone number: 555-0142 }
`,
  'brief.yaml': `id: brief
title: Brief
manner: [brief]
`,
  'starter.gguf': 'GGUF',
};

export type Files = Readonly<Record<string, string | Buffer>>;

/** Writes the valid suite with `changes`, gone after the test; gives the folder. */
export function suiteFolder(changes: Files = {}): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'rehearsal-test-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries({ ...validFiles, ...changes })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** The error's code and message, with the folder's path left out. */
export async function failureOf(folder: string, suite = 'suite.yaml'): Promise<string> {
  const error: unknown = await loadSuite(join(folder, suite), { starterPath: join(folder, 'starter.gguf') }).then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof AppError)) return `no AppError: ${String(error)}`;
  return `${error.code}\n${error.message.replaceAll(`${folder}/`, '')}`;
}
