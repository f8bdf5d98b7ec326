// Joins the page's port to the core's wire: calls for the window itself are answered here, all others are passed on.
import type { MessagePortMain } from 'electron';
import { toWireError } from '../shared/errors.ts';
import type { Wire } from '../shared/rpc.ts';
import { pageCall, refuseForbidden } from './page-calls.ts';

type Listener = (message: unknown) => void;

export type PageRelay = {
  /** Carries the calls of the window's own contract. */
  readonly shell: Wire;
  /** Hands the page what the core sent. */
  toPage(message: unknown): void;
  close(): void;
};

export function relayPage(
  port: MessagePortMain,
  options: { readonly toCore: (message: unknown) => void; readonly mayWrite: (path: string) => boolean },
): PageRelay {
  const shellListeners = new Set<Listener>();
  let open = true;
  const toPage = (message: unknown): void => {
    if (open) port.postMessage(message);
  };
  port.on('message', ({ data }) => {
    const call = pageCall(data);
    if (call === null) return;
    if (call.method.startsWith('shell.')) {
      for (const listener of shellListeners) listener(call);
      return;
    }
    try {
      refuseForbidden(call, options.mayWrite);
      options.toCore(call);
    } catch (error) {
      toPage({ frame: 'reply', id: call.id, outcome: { ok: false, error: toWireError(error) } });
    }
  });
  port.on('close', () => {
    open = false;
  });
  port.start();
  return {
    shell: {
      send: toPage,
      onMessage(listener) {
        shellListeners.add(listener);
        return () => shellListeners.delete(listener);
      },
      onClose: () => () => undefined,
    },
    toPage,
    close() {
      open = false;
      port.close();
    },
  };
}
