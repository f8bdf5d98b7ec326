// What of the page's messages reaches the core, over the relay as it is wired in the window.
import { MessageChannel } from 'node:worker_threads';
import type { MessagePortMain } from 'electron';
import { describe, expect, it } from 'vitest';
import { relayPage } from '../../src/main/relay.ts';

const mayWrite = (path: string): boolean => path.startsWith('/picked/');

/** The window's port is Electron's; a Node port differs in how it hands over what it carries. */
function asElectronPort(port: MessageChannel['port1']): MessagePortMain {
  const adapted = {
    on: (name: string, listener: (event: { data: unknown }) => void) => {
      if (name === 'message') port.on('message', (data) => listener({ data }));
      return adapted;
    },
    postMessage: (message: unknown) => port.postMessage(message),
    start: () => port.start(),
    close: () => port.close(),
  };
  return adapted as unknown as MessagePortMain;
}

/** Sends as the page would; what reached the core, the window's own contract, and the page again. */
async function send(messages: readonly unknown[]) {
  const { port1, port2 } = new MessageChannel();
  const core: unknown[] = [];
  const shell: unknown[] = [];
  const page: unknown[] = [];
  const relay = relayPage(asElectronPort(port1), { toCore: (message) => core.push(message), mayWrite });
  // Messages keep their order: once this one is here, all others have been judged.
  const last = call('shell.state', {}, 'shell-last');
  const judged = new Promise<void>((resolve) => {
    relay.shell.onMessage((message) => {
      if (JSON.stringify(message) === JSON.stringify(last)) resolve();
      else shell.push(message);
    });
  });
  const answered = new Promise<void>((resolve) => {
    port2.on('message', (message) => (message === 'end' ? resolve() : page.push(message)));
  });
  for (const message of [...messages, last]) port2.postMessage(message);
  await judged;
  relay.toPage('end');
  await answered;
  relay.close();
  return { core, shell, page };
}

const call = (method: string, params: unknown, id = 'page-1-1') => ({ frame: 'call', id, method, params });

describe('calls of the page', () => {
  it('go to the core, and those of the window to the window', async () => {
    const toCore = call('runs.list', {});
    const toShell = call('shell.state', {}, 'shell-1');
    expect(await send([toCore, toShell])).toEqual({ core: [toCore], shell: [toShell], page: [] });
  });

  it.each([
    ['what is no frame', 'runs.list'],
    ['an event', { frame: 'event', event: { kind: 'run-finished' } }],
    ['a reply in the core’s name', { frame: 'reply', id: 'window-1', outcome: { ok: true, value: {} } }],
    ['a call in the name of the window’s own client', call('runs.list', {}, 'window-1')],
    ['a call with a number for a name', { frame: 'call', id: 7, method: 'runs.list', params: {} }],
  ])('drops %s', async (_what, message) => {
    expect(await send([message])).toEqual({ core: [], shell: [], page: [] });
  });

  it('may write where the user picked a place, and in the library by leaving the place open', async () => {
    const calls = [
      call('reports.write', { runId: 'last', format: 'html', file: '/picked/report.html' }),
      call('library.save', { kind: 'persona', value: {}, path: null }),
      call('runs.start', { draft: { suite: {}, path: '/picked/suite.yaml' } }),
      call('runs.start', { suitePath: '/anywhere/suite.yaml' }),
    ];
    expect((await send(calls)).core).toEqual(calls);
  });

  it.each([
    call('reports.write', { runId: 'last', format: 'html', file: '/home/me/.profile' }),
    call('library.save', { kind: 'suite', value: {}, path: '/etc/cron.d/x.yaml' }),
    call('runs.start', { draft: { suite: {}, path: '/home/me/.config/x.yaml' } }),
    call('core.stop', {}),
  ])('are refused to write elsewhere and to end the core: $method', async (forbidden) => {
    const { core, page } = await send([forbidden]);
    expect({ core, page }).toEqual({
      core: [],
      page: [
        {
          frame: 'reply',
          id: 'page-1-1',
          outcome: { ok: false, error: expect.objectContaining({ code: 'bad-input' }) },
        },
      ],
    });
  });
});
