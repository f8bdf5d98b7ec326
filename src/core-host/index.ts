// Entry of the core process: wires the channel to its parent to the core, and ends with its parent.
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type App, createApp } from '../core/app.ts';
import { type Contract, contract } from '../shared/contract.ts';
import { AppError } from '../shared/errors.ts';
import { type Handlers, serve, type Wire } from '../shared/rpc.ts';

const here = import.meta.dirname;
/** Built files lie in <install>/out/main; of a packaged app, <install> is app.asar.unpacked. */
const installDir = resolve(here, '..', '..');

/** Of Electron's utility process; typed here, since the core knows no Electron. */
type ParentPort = {
  on(event: 'message', listener: (event: { readonly data: unknown }) => void): void;
  off(event: 'message', listener: (event: { readonly data: unknown }) => void): void;
  postMessage(message: unknown): void;
};

function parentWire(): Wire {
  const { parentPort } = process as unknown as { readonly parentPort?: ParentPort };
  if (parentPort !== undefined) return portWire(parentPort);
  if (process.send !== undefined) return channelWire();
  process.stderr.write('This is the core process of Rehearsal; it is started by "rehearsal" and speaks to it alone.\n');
  process.exit(2);
}

/** Electron ends a utility process with its parent: there is no end of the port to hear of. */
function portWire(port: ParentPort): Wire {
  return {
    send: (message) => port.postMessage(message),
    onMessage(listener) {
      const take = ({ data }: { readonly data: unknown }): void => listener(data);
      port.on('message', take);
      return () => port.off('message', take);
    },
    onClose: () => () => undefined,
  };
}

function channelWire(): Wire {
  return {
    send: (message) => {
      if (process.connected) process.send?.(message);
    },
    onMessage(listener) {
      process.on('message', listener);
      return () => process.off('message', listener);
    },
    onClose(listener) {
      const onDisconnect = (): void => listener('The parent process is gone.');
      process.on('disconnect', onDisconnect);
      return () => process.off('disconnect', onDisconnect);
    },
  };
}

const dataDir = process.argv[2];
if (dataDir === undefined) throw new AppError('internal', 'The core process needs a data directory.');
const { version } = JSON.parse(readFileSync(join(installDir, 'package.json'), 'utf8')) as { version: string };

const wire = parentWire();
const app: Promise<App> = createApp({
  dataDir,
  version,
  installDir,
  probeEntry: join(dirname(import.meta.filename), 'probe.js'),
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
