// The wire from the core process to its parent: Electron's port where there is one, else Node's IPC channel.
import type { Wire } from '../shared/rpc.ts';

/** What Electron's utility process puts on `process`; Electron itself is not imported here. */
type ParentPort = {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (message: { readonly data: unknown }) => void): void;
  off(event: 'message', listener: (message: { readonly data: unknown }) => void): void;
};

/** Null for a process that nobody talks to. */
export function parentWire(): Wire | null {
  const { parentPort } = process as { parentPort?: ParentPort | null };
  if (parentPort) return portWire(parentPort);
  return process.send === undefined ? null : channelWire();
}

/** Chromium ends the process with its parent, so the port has no end of its own. */
export function portWire(port: ParentPort): Wire {
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
