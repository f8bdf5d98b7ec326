// Joins the page's port to the core's wire: calls for the window itself are answered here, all others are passed on.
import type { MessagePortMain } from 'electron';
import type { Wire } from '../shared/rpc.ts';

type Listener = (message: unknown) => void;

/** Frames are checked by the ends (`shared/rpc.ts`); the relay looks at no more than it needs to pass them on. */
const isCallOf = (message: unknown, prefix: string): boolean =>
  typeof message === 'object' && message !== null && 'method' in message && String(message.method).startsWith(prefix);

export type PageRelay = {
  /** Carries the calls of the window's own contract. */
  readonly shell: Wire;
  /** Hands the page what the core sent. */
  toPage(message: unknown): void;
  close(): void;
};

export function relayPage(port: MessagePortMain, toCore: (message: unknown) => void): PageRelay {
  const shellListeners = new Set<Listener>();
  let open = true;
  const toPage = (message: unknown): void => {
    if (open) port.postMessage(message);
  };
  port.on('message', ({ data }) => {
    if (isCallOf(data, 'shell.')) for (const listener of shellListeners) listener(data);
    else toCore(data);
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
