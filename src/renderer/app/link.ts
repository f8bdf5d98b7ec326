// The page's end of the port: calls of the core and of the window's process, and the events of both.
import type { z } from 'zod';
import { type Contract, contract } from '../../shared/contract.ts';
import { AppError } from '../../shared/errors.ts';
import { type RunEvent, runEventSchema } from '../../shared/events.ts';
import { type Client, connect, type Params, type Result, type Wire } from '../../shared/rpc.ts';
import { type ShellContract, type ShellEvent, shellContract, shellEventSchema } from '../../shared/shell.ts';

/** What the preload exposes: a file's absolute path, empty for one that lies nowhere. */
export const { pathOf } = (window as unknown as { readonly rehearsal: { pathOf(file: File): string } }).rehearsal;

export type Link = {
  /** @throws AppError what the core threw; core-died when it ended before the reply. */
  core<M extends keyof Contract & string>(method: M, params: Params<Contract, M>): Promise<Result<Contract, M>>;
  shell<M extends keyof ShellContract & string>(
    method: M,
    params: Params<ShellContract, M>,
  ): Promise<Result<ShellContract, M>>;
  onRunEvent(listener: (event: RunEvent) => void): () => void;
  onShellEvent(listener: (event: ShellEvent) => void): () => void;
  /** Events of the core other than those of runs: the ones that fit the schema. */
  onEvent<T>(schema: z.ZodType<T>, listener: (event: T) => void): () => void;
};

function portWire(port: MessagePort): Wire {
  return {
    send: (message) => port.postMessage(message),
    onMessage(listener) {
      const take = (event: MessageEvent): void => listener(event.data);
      port.addEventListener('message', take);
      return () => port.removeEventListener('message', take);
    },
    onClose: () => () => undefined,
  };
}

export function openLink(port: MessagePort): Link {
  const wire = portWire(port);
  const shell = connect(wire, shellContract, 'shell-');
  let lives = 0;
  let closeLife: (reason: string) => void = () => undefined;
  /** Each life of the core has a client of its own: what was asked of a dead one is answered with its death. */
  const newLife = (): Client<Contract> => {
    const closing = new Set<(reason: string) => void>();
    closeLife = (reason) => {
      for (const close of closing) close(reason);
    };
    const lifeWire: Wire = {
      ...wire,
      onClose(listener) {
        closing.add(listener);
        return () => closing.delete(listener);
      },
    };
    lives += 1;
    return connect(lifeWire, contract, `page-${lives}-`);
  };
  let core = newLife();
  let dead: string | null = null;

  const runListeners = new Set<(event: RunEvent) => void>();
  const shellListeners = new Set<(event: ShellEvent) => void>();
  const otherListeners = new Set<(event: unknown) => void>();
  shell.onEvent((data) => {
    const ofShell = shellEventSchema.safeParse(data);
    if (ofShell.success) {
      const event = ofShell.data;
      if (event.kind === 'shell-state') {
        if (event.state.core.kind === 'dead') {
          dead = event.state.core.reason;
          closeLife(dead);
        } else if (dead !== null) {
          dead = null;
          core = newLife();
        }
      }
      for (const listener of shellListeners) listener(event);
      return;
    }
    const ofRun = runEventSchema.safeParse(data);
    if (ofRun.success) for (const listener of runListeners) listener(ofRun.data);
    else for (const listener of otherListeners) listener(data);
  });
  port.start();

  return {
    core: (method, params) =>
      dead === null ? core.call(method, params) : Promise.reject(new AppError('core-died', dead)),
    shell: (method, params) => shell.call(method, params),
    onRunEvent(listener) {
      runListeners.add(listener);
      return () => runListeners.delete(listener);
    },
    onEvent(schema, listener) {
      const take = (data: unknown): void => {
        const event = schema.safeParse(data);
        if (event.success) listener(event.data);
      };
      otherListeners.add(take);
      return () => otherListeners.delete(take);
    },
    onShellEvent(listener) {
      shellListeners.add(listener);
      return () => shellListeners.delete(listener);
    },
  };
}

/** The preload hands the port over when it is asked and has it. */
export function waitForPort(): Promise<MessagePort> {
  return new Promise((resolve) => {
    const take = (event: MessageEvent): void => {
      const [port] = event.ports;
      if (event.source !== window || event.data !== 'rehearsal:port' || port === undefined) return;
      window.removeEventListener('message', take);
      resolve(port);
    };
    window.addEventListener('message', take);
    window.postMessage('rehearsal:want-port', window.origin);
  });
}
