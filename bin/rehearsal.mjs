#!/usr/bin/env node
// Starts the built CLI on a Node that can run it: SQLite's native part needs Node-API 10 and crashes without a word on less.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const cli = new URL('../out/main/cli.js', import.meta.url);
const ownNode = fileURLToPath(new URL('../node_modules/node/bin/node', import.meta.url));

if (!existsSync(fileURLToPath(cli))) {
  process.stderr.write('rehearsal: not built yet. Run "npm run build" in the checkout first.\n');
  process.exit(3);
}
if (Number(process.versions.napi) >= 10) {
  await import(cli.href);
} else if (existsSync(ownNode)) {
  // The channel tells the child when this process is killed; signals sent to this process alone are passed on.
  const stdio = ['inherit', 'inherit', 'inherit', 'ipc'];
  const child = spawn(ownNode, [fileURLToPath(cli), ...process.argv.slice(2)], { stdio });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => process.exit(code ?? 3));
} else {
  process.stderr.write(
    `rehearsal: this Node (${process.version}) has Node-API ${process.versions.napi}, and 10 is needed.\n` +
      'Use Node 22.14 or later, or run "npm ci" in the checkout, which brings a Node of its own.\n',
  );
  process.exit(3);
}
