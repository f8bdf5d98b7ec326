// Attacks on the window, line by line of Electron's security list: each is tried from a page that runs foreign code.
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { binary, environmentOf, expect, folderOfApp, processTree, test, unpacked } from './app.ts';
import { startButton } from './stage.ts';

/** What an expression in the page came to, as words. It is given as text: the page's policy forbids eval, but not this. */
const outcomeOf = (page: Page, expression: string): Promise<string> =>
  page.evaluate(
    `Promise.resolve().then(() => (${expression})).then((value) => 'done: ' + value, (error) => 'refused: ' + error.name)`,
  );

/** Playwright's own evaluation is not bound by the page's policy; a script element of the page is. */
const insertScript = (page: Page, text: string): Promise<boolean> =>
  page.evaluate((source) => {
    const script = document.createElement('script');
    script.textContent = source;
    document.body.append(script);
    return (window as unknown as Record<string, unknown>).pwned === true;
  }, text);

const addressOf = (app: ElectronApplication): Promise<string> =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getURL() ?? '');

const windowsOf = (app: ElectronApplication): Promise<number> =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);

test('the page has no Node, no Electron, and one function over the bridge', async ({ opened }) => {
  const found = await opened.page.evaluate(() => {
    const has = (name: string): boolean => name in window;
    return {
      leaked: ['require', 'process', 'module', 'Buffer', 'global', 'ipcRenderer', 'electron'].filter(has),
      bridge: Object.keys((window as unknown as { rehearsal: object }).rehearsal),
      pathOfAnythingElse: outcome(() =>
        (window as unknown as { rehearsal: { pathOf(file: unknown): string } }).rehearsal.pathOf(new File(['x'], 'x')),
      ),
    };
    function outcome(run: () => string): string {
      try {
        return run();
      } catch {
        return 'refused';
      }
    }
  });
  expect(found).toEqual({ leaked: [], bridge: ['pathOf'], pathOfAnythingElse: '' });
});

test('the page’s world is isolated from the preload’s, and its settings are the strict ones', async ({ opened }) => {
  const settings = await opened.app.evaluate(({ BrowserWindow, session }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    const preferences = contents as unknown as { getLastWebPreferences(): Record<string, unknown> };
    const { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag } = preferences.getLastWebPreferences();
    contents?.openDevTools();
    return {
      sandbox,
      contextIsolation,
      nodeIntegration,
      webSecurity,
      webviewTag,
      devTools: contents?.isDevToolsOpened(),
      spellcheck: session.defaultSession.isSpellCheckerEnabled(),
    };
  });
  expect(settings).toEqual({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
    devTools: false,
    spellcheck: false,
  });
  await opened.page.evaluate(() => {
    Object.defineProperty(Object.prototype, 'pwned', { get: () => 'polluted', configurable: true });
  });
  await opened.page.reload();
  await expect(startButton(opened.page)).toBeVisible();
});

test('no script but the app’s own runs: inline, evaluated, from data, from a blob or a handler', async ({ opened }) => {
  const { page } = opened;
  expect(await insertScript(page, 'window.pwned = true')).toBe(false);
  const results = await page.evaluate(async () => {
    const tryScript = (address: string): Promise<string> =>
      new Promise((resolve) => {
        const script = document.createElement('script');
        script.src = address;
        script.onload = () => resolve('ran');
        script.onerror = () => resolve('refused');
        document.body.append(script);
      });
    const handler = document.createElement('button');
    handler.setAttribute('onclick', 'window.pwned = true');
    document.body.append(handler);
    handler.click();
    handler.remove();
    const inHtml = document.createElement('div');
    inHtml.innerHTML = '<img src="app://rehearsal/none.png" onerror="window.pwned = true">';
    document.body.append(inHtml);
    const link = document.createElement('a');
    link.href = 'javascript:window.pwned = true';
    document.body.append(link);
    link.click();
    await new Promise((resolve) => setTimeout(resolve, 300));
    return {
      data: await tryScript('data:text/javascript,window.pwned=true'),
      blob: await tryScript(URL.createObjectURL(new Blob(['window.pwned=true'], { type: 'text/javascript' }))),
      outside: await tryScript('app://rehearsal/%2e%2e/main/index.js'),
      other: await tryScript('app://another/index.js'),
      file: await tryScript('file:///etc/hostname'),
      pwned: 'pwned' in window,
    };
  });
  expect(results).toEqual({
    data: 'refused',
    blob: 'refused',
    outside: 'refused',
    other: 'refused',
    file: 'refused',
    pwned: false,
  });
});

test('the policy comes by header, for every file of the page, and strings are not evaluated', async ({ opened }) => {
  const { page } = opened;
  const [response] = await Promise.all([page.waitForResponse(/app:\/\/rehearsal\/$/), page.reload()]);
  const headers = await response.allHeaders();
  expect({
    policy: headers['content-security-policy'],
    sniffing: headers['x-content-type-options'],
  }).toEqual({
    policy: expect.stringMatching(/^default-src 'none'; script-src 'self';.*connect-src 'none'/),
    sniffing: 'nosniff',
  });
  const evaluated = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        // Out of Playwright's hands, where the page's policy holds.
        setTimeout(() => {
          try {
            resolve(`ran: ${Function('return 1 + 1')()}`);
          } catch {
            resolve('refused');
          }
        }, 0);
      }),
  );
  expect(evaluated).toBe('refused');
});

test('nothing of the page reaches a server, not even one on this machine', async ({ opened }) => {
  const { page, app } = opened;
  const reached: string[] = [];
  const server = createServer((request, response) => {
    reached.push(request.url ?? '');
    response.end('x');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const at = `127.0.0.1:${port}`;
  try {
    expect(await outcomeOf(page, `fetch('http://${at}/fetch')`)).toMatch(/^refused/);
    expect(await outcomeOf(page, `navigator.sendBeacon('http://${at}/beacon', 'x')`)).not.toBe('');
    expect(await outcomeOf(page, `new WebSocket('ws://${at}/socket')`)).not.toBe('');
    expect(await outcomeOf(page, `new EventSource('http://${at}/events')`)).not.toBe('');
    await page.evaluate((place) => {
      const add = (tag: string, attributes: Record<string, string>): void => {
        const element = document.createElement(tag);
        for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
        document.head.append(element);
      };
      add('img', { src: `http://${place}/image` });
      add('link', { rel: 'stylesheet', href: `http://${place}/style` });
      add('link', { rel: 'prefetch', href: `http://${place}/prefetch` });
      add('link', { rel: 'dns-prefetch', href: `http://${place}/dns` });
      add('link', { rel: 'preconnect', href: `http://${place}/` });
      add('iframe', { src: `http://${place}/frame` });
      add('object', { data: `http://${place}/object` });
      add('video', { src: `http://${place}/video` });
      new Image().src = `http://${place}/image-2`;
    }, at);
    // From the process itself, past the page's policy: the session refuses too.
    const fromMain = await app.evaluate(
      ({ net }, place) =>
        net.fetch(`http://${place}/main`).then(
          () => 'reached',
          () => 'refused',
        ),
      at,
    );
    await page.waitForTimeout(1500);
    expect({ reached, fromMain }).toEqual({ reached: [], fromMain: 'refused' });
    await expect(page.getByText('offline, 0 connections')).toBeVisible();
  } finally {
    server.close();
  }
});

test('the page stays where it is, and opens nothing', async ({ opened }) => {
  const { page, app } = opened;
  for (const script of [
    `location.href = 'https://example.invalid/'`,
    `location.assign('file:///etc/passwd')`,
    `location.replace('data:text/html,<h1>x</h1>')`,
    `document.body.appendChild(Object.assign(document.createElement('form'), { action: 'https://example.invalid/', method: 'post' })).submit()`,
    `window.open('https://example.invalid/')`,
    `window.open('about:blank')`,
    `Object.assign(document.createElement('a'), { href: 'https://example.invalid/', target: '_blank' }).click()`,
    `Object.assign(document.createElement('a'), { href: 'data:text/plain,x', download: 'x.txt' }).click()`,
    `document.body.append(Object.assign(document.createElement('iframe'), { src: 'app://rehearsal/' }))`,
    `document.body.append(Object.assign(document.createElement('webview'), { src: 'app://rehearsal/' }))`,
  ]) {
    await outcomeOf(page, script);
  }
  await page.waitForTimeout(500);
  expect({
    address: (await addressOf(app)).split('#')[0],
    windows: await windowsOf(app),
    frames: page.frames().filter((frame) => frame.url().startsWith('app:')).length,
    contents: await app.evaluate(({ webContents }) => webContents.getAllWebContents().length),
  }).toEqual({ address: 'app://rehearsal/', windows: 1, frames: 1, contents: 1 });
});

test('no permission is granted but copying', async ({ opened }) => {
  const { page, app } = opened;
  expect(await outcomeOf(page, `navigator.mediaDevices.getUserMedia({ audio: true })`)).toMatch(/^refused/);
  expect(await outcomeOf(page, `navigator.mediaDevices.getDisplayMedia()`)).toMatch(/^refused/);
  expect(
    await outcomeOf(
      page,
      `new Promise((_, no) => navigator.geolocation.getCurrentPosition(_, (e) => no(new Error(e.message))))`,
    ),
  ).toMatch(/^refused/);
  expect(await outcomeOf(page, `Notification.requestPermission()`)).toBe('done: denied');
  expect(await outcomeOf(page, `navigator.clipboard.readText()`)).toMatch(/^refused/);
  expect(await outcomeOf(page, `navigator.requestMIDIAccess({ sysex: true })`)).toMatch(/^refused/);
  await page.locator('body').click({ position: { x: 2, y: 2 } });
  expect(await outcomeOf(page, `navigator.clipboard.writeText('copied')`)).toBe('done: undefined');
  expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toBe('copied');
});

test('a page in a foreign frame or of another origin gets no port', async ({ opened }) => {
  const { app } = opened;
  const got = await app.evaluate(async ({ BrowserWindow, session }) => {
    // As a page of another origin in a window of its own would ask: there is nobody to ask.
    const window = new BrowserWindow({
      show: false,
      webPreferences: { sandbox: true, session: session.defaultSession },
    });
    await window
      .loadURL('data:text/html,<script>window.got=[];onmessage=(e)=>got.push(e.data)</script>')
      .catch(() => undefined);
    const messages: unknown = await window.webContents.executeJavaScript('JSON.stringify(window.got ?? "no page")');
    window.destroy();
    return messages;
  });
  expect(['[]', '"no page"']).toContain(got);
  // No channel is listened on at all: the one port is handed out, never asked for.
  const channels = await app.evaluate(({ ipcMain }) => ipcMain.eventNames().map(String));
  expect(channels.filter((name) => name !== 'error')).toEqual([]);
});

test('NODE_OPTIONS and other words of Node have no say in the packaged app', async ({ dataDir }) => {
  const mark = join(dataDir, 'ran');
  const script = join(dataDir, 'evil.cjs');
  writeFileSync(script, `require('fs').writeFileSync(${JSON.stringify(mark)}, '')`);
  const child = spawn(binary, ['--no-sandbox', '--version'], {
    env: environmentOf(dataDir, { NODE_OPTIONS: `--require ${script}`, REHEARSAL_CORE_NODE: undefined }),
    stdio: 'ignore',
  });
  await new Promise((resolve) => child.on('exit', resolve));
  expect(existsSync(mark)).toBe(false);
});

test('the fuses of the packaged binary stand as they were meant', async () => {
  const { getCurrentFuseWire, FuseV1Options } = await import('@electron/fuses');
  const wire = await getCurrentFuseWire(binary);
  const on = (option: number): boolean => String.fromCharCode(wire[option as keyof typeof wire] as number) === '1';
  expect({
    runAsNode: on(FuseV1Options.RunAsNode),
    nodeOptions: on(FuseV1Options.EnableNodeOptionsEnvironmentVariable),
    onlyAsar: on(FuseV1Options.OnlyLoadAppFromAsar),
    integrity: on(FuseV1Options.EnableEmbeddedAsarIntegrityValidation),
    fileProtocol: on(FuseV1Options.GrantFileProtocolExtraPrivileges),
    // Playwright attaches by it; `npm run package` without --for-tests blows it.
    inspect: on(FuseV1Options.EnableNodeCliInspectArguments),
  }).toEqual({
    runAsNode: true,
    nodeOptions: false,
    onlyAsar: true,
    integrity: true,
    fileProtocol: false,
    inspect: true,
  });
});

test('the window and the page lie in the archive, the core beside it', () => {
  const outside = (path: string): boolean => existsSync(join(unpacked, path));
  expect({
    page: outside('out/renderer/index.html'),
    preload: outside('out/preload/index.cjs'),
    window: outside('out/main/index.js'),
    core: outside('out/main/core-host.js'),
    starter: outside('models/starter/MODEL_CARD.md'),
    archive: existsSync(join(folderOfApp, 'resources/app.asar')),
  }).toEqual({ page: false, preload: false, window: false, core: true, starter: true, archive: true });
});

test('the page’s process runs under a filter of system calls', async ({ dataDir }) => {
  // Root has to switch Chromium's sandbox off; everybody else must not, so here the app is somebody else's.
  const asNobody = ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups', '--', binary];
  const command = process.getuid?.() === 0 ? asNobody : [binary];
  chmodSync(dataDir, 0o777);
  const child = spawn(command[0] ?? '', command.slice(1), {
    env: environmentOf(join(dataDir, 'own'), { HOME: dataDir, XDG_RUNTIME_DIR: dataDir, XDG_CONFIG_HOME: dataDir }),
    stdio: 'ignore',
  });
  const filters = (): readonly string[] =>
    processTree(child.pid ?? 0)
      .filter((pid) => readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--type=renderer'))
      .map((pid) => /^Seccomp:\t(\d)$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? '');
  try {
    await expect(() => expect(filters()).toEqual(['2'])).toPass({ timeout: 15_000 });
  } finally {
    child.kill('SIGKILL');
  }
});
