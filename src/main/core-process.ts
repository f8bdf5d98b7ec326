// Starts the core in a process of its own for the window, and tells when it ends.
import { type ChildProcess, fork } from 'node:child_process';
import { type UtilityProcess, utilityProcess } from 'electron';
import { coreArguments } from '../shared/core-arguments.ts';
import type { Wire } from '../shared/rpc.ts';
import { built } from './built.ts';
import { externalNode, outsideArchive } from './places.ts';

export type CoreProcess = {
  readonly wire: Wire;
  kill(): void;
};

export function startCoreProcess(dataDir: string): CoreProcess {
  const entry = outsideArchive(built('main', 'core-host.js'));
  return externalNode === undefined ? inUtilityProcess(entry, dataDir) : underNode(externalNode, entry, dataDir);
}

function inUtilityProcess(entry: string, dataDir: string): CoreProcess {
  const child = utilityProcess.fork(entry, [dataDir], {
    serviceName: 'Rehearsal core',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const wire = endingWire(child, 'exit', (message) => child.postMessage(message));
  // Its own kill() asks with SIGTERM, which the core leaves to its parent to judge.
  const kill = (): void => {
    if (child.pid !== undefined) process.kill(child.pid, 'SIGKILL');
  };
  return { wire, kill };
}

function underNode(node: string, entry: string, dataDir: string): CoreProcess {
  const child = fork(entry, [dataDir], {
    execPath: node,
    execArgv: [...coreArguments],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  // 'close' rather than 'exit': messages sent before the end still arrive.
  const wire = endingWire(child, 'close', (message) => {
    if (child.connected) child.send(message as never, () => undefined);
  });
  return { wire, kill: () => void child.kill('SIGKILL') };
}

function endingWire(
  child: ChildProcess | UtilityProcess,
  endEvent: 'exit' | 'close',
  send: (message: unknown) => void,
): Wire {
  const emitter = child as unknown as NodeJS.EventEmitter;
  let lastWords = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    lastWords = (lastWords + chunk.toString()).slice(-500);
  });
  return {
    send,
    onMessage(listener) {
      emitter.on('message', listener);
      return () => emitter.off('message', listener);
    },
    onClose(listener) {
      const onEnd = (code: number | null, signal?: string | null): void =>
        listener(describeEnd(code, signal ?? null, lastWords));
      // A child process that never started; a utility process says its fatal errors by a word, and then ends.
      const onError = (error: unknown): void => {
        if (error instanceof Error) listener(`The core process could not be started: ${error.message}.`);
      };
      emitter.on(endEvent, onEnd);
      emitter.on('error', onError);
      return () => {
        emitter.off(endEvent, onEnd);
        emitter.off('error', onError);
      };
    },
  };
}

function describeEnd(code: number | null, signal: string | null, lastWords: string): string {
  const how = signal === null ? `ended with exit code ${code}` : `was ended by ${signal}`;
  const words = lastWords.trim() === '' ? '' : ` Its last words: ${lastWords.trim()}`;
  return `The core process ${how}.${words}`;
}
