// Starts the core as a child process and speaks the contract to it; notices when it dies.
import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { type Contract, contract } from '../shared/contract.ts';
import { coreArguments, readingArgument } from '../shared/core-arguments.ts';
import { type Client, connect, type Wire } from '../shared/rpc.ts';

export type CoreProcess = {
  readonly client: Client<Contract>;
  readonly pid: number;
  /** Settles with a sentence when the process has ended without being asked to. */
  readonly died: Promise<string>;
  readonly notices: readonly string[];
  readonly dataDir: string;
  /** Asks it to end, and kills it when it does not within five seconds. */
  stop(): Promise<void>;
  kill(): void;
};

const stopPatienceMs = 5_000;

function childWire(child: ChildProcess, lastWords: () => string): Wire {
  return {
    send(message) {
      // A channel that closes under the call is told by onClose.
      if (child.connected) child.send(message as never, () => undefined);
    },
    onMessage(listener) {
      child.on('message', listener);
      return () => child.off('message', listener);
    },
    onClose(listener) {
      const onExit = (code: number | null, signal: string | null): void =>
        listener(describeEnd(code, signal, lastWords()));
      const onError = (error: Error): void => listener(`The core process could not be started: ${error.message}.`);
      // Not 'exit': messages that were sent before the end still arrive before 'close'.
      child.on('close', onExit);
      child.on('error', onError);
      return () => {
        child.off('close', onExit);
        child.off('error', onError);
      };
    },
  };
}

function describeEnd(code: number | null, signal: string | null, lastWords: string): string {
  const how = signal === null ? `ended with exit code ${code}` : `was ended by ${signal}`;
  const words = lastWords.trim() === '' ? '' : ` Its last words: ${lastWords.trim()}`;
  return `The core process ${how}.${words}`;
}

/** @throws AppError what the core says when it cannot open its data directory, or core-died. */
export async function startCore(options: {
  readonly dataDir: string;
  /** Nothing is to be changed: works in a folder that may not be written, too. */
  readonly reading?: boolean;
}): Promise<CoreProcess> {
  const given = [options.dataDir, ...(options.reading === true ? [readingArgument] : [])];
  const child = fork(join(import.meta.dirname, 'core-host.js'), given, {
    execArgv: [...process.execArgv, ...coreArguments],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let lastWords = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    lastWords = (lastWords + chunk.toString()).slice(-500);
  });

  let expected = false;
  const wire = childWire(child, () => lastWords);
  const client = connect(wire, contract);
  const died = new Promise<string>((resolve) => {
    wire.onClose((reason) => {
      if (!expected) resolve(reason);
    });
  });
  const stop = async (): Promise<void> => {
    expected = true;
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
    const timer = setTimeout(() => child.kill('SIGKILL'), stopPatienceMs);
    void client.call('core.stop', {}).catch(() => undefined);
    await ended;
    clearTimeout(timer);
  };

  try {
    const hello = await client.call('core.hello', {});
    return {
      client,
      pid: hello.pid,
      died,
      notices: hello.notices,
      dataDir: hello.dataDir,
      stop,
      kill: () => void child.kill('SIGKILL'),
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
