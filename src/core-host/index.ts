// Entry of the core process: wires the channel to its parent to the core, and ends with its parent.
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type App, createApp } from '../core/app.ts';
import { type Contract, contract } from '../shared/contract.ts';
import { readingArgument } from '../shared/core-arguments.ts';
import { AppError } from '../shared/errors.ts';
import { type Handlers, serve } from '../shared/rpc.ts';
import { parentWire } from './wires.ts';

const here = import.meta.dirname;
/** Built files lie in <install>/out/main; of a packaged app, <install> is app.asar.unpacked. */
const installDir = resolve(here, '..', '..');

const dataDir = process.argv[2];
const reading = process.argv[3] === readingArgument;
if (dataDir === undefined) throw new AppError('internal', 'The core process needs a data directory.');
const { version } = JSON.parse(readFileSync(join(installDir, 'package.json'), 'utf8')) as { version: string };

const wire = parentWire();
if (wire === null) {
  process.stderr.write('This is the core process of Rehearsal; it is started by "rehearsal" and speaks to it alone.\n');
  process.exit(2);
}
const app: Promise<App> = createApp({
  dataDir,
  reading,
  version,
  installDir,
  probeEntry: join(dirname(import.meta.filename), 'probe.js'),
  anonymiserEntry: join(dirname(import.meta.filename), 'anonymiser.js'),
  onEvent: (event) => server.publish(event),
});
// A core that could not start answers every call with the reason.
app.catch(() => undefined);

const stop = async (): Promise<void> => {
  await app.then((open) => open.dispose()).catch(() => undefined);
  process.exit(0);
};

const handlers = Object.fromEntries(
  Object.keys(contract).map((method) => [
    method,
    async (params: never) => {
      const { handlers } = await app;
      return handlers[method as keyof Contract](params);
    },
  ]),
) as unknown as Handlers<Contract>;

const server = serve(wire, contract, {
  ...handlers,
  'core.stop': () => {
    setImmediate(() => void stop());
    return {};
  },
});

// Both reach the whole process group: the client decides what they mean.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => undefined);
wire.onClose(() => void stop());
