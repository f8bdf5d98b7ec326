// `npm run check`: everything about the code that can be told without running it, side by side.
import { spawn } from 'node:child_process';

type Check = { readonly name: string; readonly command: string; readonly arguments: readonly string[] };

const checks: readonly Check[] = [
  { name: 'format and lint', command: 'biome', arguments: ['ci', '--colors=off', '.'] },
  { name: 'types', command: 'tsc', arguments: ['-p', '.'] },
  { name: 'types of the page', command: 'tsc', arguments: ['-p', 'tsconfig.page.json'] },
  { name: 'types of the e2e specs', command: 'tsc', arguments: ['-p', 'tsconfig.e2e.json'] },
  { name: 'schemas', command: 'node', arguments: ['scripts/write-schemas.ts', '--check'] },
  { name: 'lockfile', command: 'node', arguments: ['scripts/mend-lockfile.ts', '--check'] },
  { name: 'import rules', command: 'vitest', arguments: ['run', '--project', 'units', 'test/house'] },
];

function carryOut(check: Check): Promise<boolean> {
  const startedAt = Date.now();
  const child = spawn(check.command, check.arguments, { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const keep = (chunk: Buffer): void => {
    output += chunk.toString();
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  return new Promise((resolve) => {
    child.on('error', (error) => {
      process.stdout.write(`FAILED ${check.name}: ${error.message} (run it as "npm run check")\n`);
      resolve(false);
    });
    child.on('close', (code) => {
      const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
      process.stdout.write(`${code === 0 ? 'ok    ' : 'FAILED'} ${check.name}, ${seconds} s\n`);
      if (code !== 0) process.stdout.write(`${output}\n`);
      resolve(code === 0);
    });
  });
}

const results = await Promise.all(checks.map(carryOut));
process.exitCode = results.every(Boolean) ? 0 : 1;
