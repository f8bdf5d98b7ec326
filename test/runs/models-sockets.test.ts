// The look that doctor takes at this process's own sockets.
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { platform } from 'node:os';
import { expect, it } from 'vitest';
import { openInternetSockets } from '../../src/core/sockets.ts';

const readable = platform() === 'linux';

it('names the internet sockets of this process while they are open', async () => {
  const before = await openInternetSockets();
  const server = createServer().listen(0, '127.0.0.1');
  const socket = createSocket('udp4').bind(0, '127.0.0.1');
  await Promise.all([once(server, 'listening'), once(socket, 'listening')]);
  const [tcp, udp] = [(server.address() as AddressInfo).port, socket.address().port];
  const open = await openInternetSockets();
  await Promise.all([once(server.close(), 'close'), once(socket.close(), 'close')]);
  const added = [`tcp 127.0.0.1:${tcp} to 0.0.0.0:0`, `udp 127.0.0.1:${udp} to 0.0.0.0:0`];
  expect([open, await openInternetSockets()]).toEqual(
    readable ? [[...(before ?? []), ...added], before] : [null, null],
  );
});
