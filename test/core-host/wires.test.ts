// The port of a utility process as a wire: messages come wrapped, and the same contract runs over it.
import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { portWire } from '../../src/core-host/wires.ts';
import { connect, serve, type Wire } from '../../src/shared/rpc.ts';

const echo = { 'echo.say': { params: z.object({ text: z.string() }), result: z.object({ text: z.string() }) } };

describe("the wire over Electron's port", () => {
  it('unwraps what comes in and sends plain values out', async () => {
    const port = new EventEmitter() as EventEmitter & { postMessage(message: unknown): void };
    const outside = new EventEmitter();
    port.postMessage = (message) => void outside.emit('message', message);
    const parent: Wire = {
      send: (message) => void port.emit('message', { data: message }),
      onMessage(listener) {
        outside.on('message', listener);
        return () => outside.off('message', listener);
      },
      onClose: () => () => undefined,
    };
    serve(portWire(port), echo, { 'echo.say': ({ text }) => ({ text }) });
    await expect(connect(parent, echo, 'page-').call('echo.say', { text: 'hello' })).resolves.toEqual({
      text: 'hello',
    });
  });
});
