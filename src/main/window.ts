// The window: one instance, one window, one core process; everything the page may reach is wired here.
import { existsSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { app, BrowserWindow, dialog, MessageChannelMain, nativeTheme, protocol, screen, session } from 'electron';
import { defaultDataDir } from '../shared/data-dir.ts';
import { serve } from '../shared/rpc.ts';
import { type ShellEvent, type ShellState, shellContract } from '../shared/shell.ts';
import { built } from './built.ts';
import { chosenPlaces, isInside } from './chosen-places.ts';
import { createCoreLink } from './core-link.ts';
import { startCoreProcess } from './core-process.ts';
import { isOwnPage, lockContents, lockSession } from './lockdown.ts';
import { installMenu } from './menu.ts';
import { keepOffline, type OfflineGuard, switchNetworkingOff } from './offline.ts';
import { pageOrigin, servePage } from './page-files.ts';
import { type PageRelay, relayPage } from './relay.ts';
import { revive } from './revive.ts';
import { createRunWatch } from './run-watch.ts';
import { createShellService } from './shell-service.ts';
import { rememberedPlace, rememberPlace, smallest } from './window-place.ts';

const dataDir = resolve(defaultDataDir({ environment: process.env, platform: process.platform, home: homedir() }));

let window: BrowserWindow | null = null;
let relay: PageRelay | null = null;
let offline: OfflineGuard | null = null;

const core = createCoreLink({
  startProcess: () => startCoreProcess(dataDir),
  onState: (state) => {
    if (state.kind === 'dead') watch.coreDied();
    tellState();
  },
  onMessage: (message) => relay?.toPage(message),
  onRunEvent: (event) => watch.take(event),
});
const watch = createRunWatch(() => window);

const shellState = (): ShellState => ({
  version: app.getVersion(),
  platform: process.platform,
  electron: process.versions.electron ?? '',
  core: core.state(),
  connections: offline?.connections() ?? 0,
  refused: offline?.refused() ?? 0,
});
const tell = (event: ShellEvent): void => relay?.toPage({ frame: 'event', event });
const tellState = (): void => tell({ kind: 'shell-state', state: shellState() });

/** A fresh page gets a fresh port; what the old one waited for is gone with it. Nothing else ever speaks to this process. */
function givePort(page: BrowserWindow): void {
  relay?.close();
  relay = null;
  if (!isOwnPage(page.webContents.getURL())) return;
  const { port1, port2 } = new MessageChannelMain();
  const library = join(dataDir, 'library');
  relay = relayPage(port1, {
    toCore: (message) => core.send(message),
    mayWrite: (path) => chosen.has(path) || isInside(library, path),
  });
  serve(
    relay.shell,
    shellContract,
    createShellService({ window: () => window, state: shellState, restartCore: core.start, dataDir, chosen }),
  );
  page.webContents.postMessage('port', null, [port2]);
}

/** True when the window may close: nothing runs, or the user said so. */
function mayClose(page: BrowserWindow): boolean {
  const title = watch.running();
  if (title === null) return true;
  const answer = dialog.showMessageBoxSync(page, {
    type: 'question',
    message: `"${title}" is still running.`,
    detail: 'Every finished turn is stored. The run can be resumed from Runs after the next start.',
    buttons: ['Keep running', 'Stop and close'],
    defaultId: 0,
    cancelId: 0,
  });
  return answer === 1;
}

function openWindow(): void {
  const placeFile = join(app.getPath('userData'), 'window.json');
  const { maximized, ...place } = rememberedPlace(placeFile, screen);
  const page = new BrowserWindow({
    ...place,
    minWidth: smallest.width,
    minHeight: smallest.height,
    show: false,
    title: 'Rehearsal',
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#151412' : '#faf8f4',
    webPreferences: {
      preload: built('preload', 'index.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  });
  window = page;
  if (maximized) page.maximize();
  rememberPlace(page, placeFile);
  page.once('ready-to-show', () => page.show());
  page.webContents.on('did-finish-load', () => givePort(page));
  revive(page.webContents);
  page.on('close', (event) => {
    if (!mayClose(page)) event.preventDefault();
  });
  page.on('closed', () => {
    relay?.close();
    relay = null;
    window = null;
  });
  void page.loadURL(`${pageOrigin}/`);
}

function showWindow(): void {
  if (window === null) return;
  if (window.isMinimized()) window.restore();
  window.focus();
}

/** Chromium's own files lie beside the runs, so that two data directories are two independent windows. */
const ownFiles = join(dataDir, 'window');
mkdirSync(ownFiles, { recursive: true, mode: 0o700 });
const chosen = chosenPlaces(join(ownFiles, 'chosen.json'));
app.setPath('userData', ownFiles);
switchNetworkingOff(app);
// Without a graphics device Chromium's attempts to start a process for it can leave the page loading for ever.
if (process.platform === 'linux' && !existsSync('/dev/dri')) app.disableHardwareAcceleration();
protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }]);

if (!app.requestSingleInstanceLock()) {
  app.quit();
} else {
  // Chromium refuses its sandbox to root, who has to switch it off by hand.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  lockContents(app);
  app.on('second-instance', showWindow);
  app.on('window-all-closed', () => app.quit());
  let stopped = false;
  app.on('will-quit', (event) => {
    if (stopped) return;
    event.preventDefault();
    void core.stop().finally(() => {
      stopped = true;
      app.quit();
    });
  });
  // Not awaited: Electron becomes ready only once this module has been loaded to its end.
  void app.whenReady().then(() => {
    lockSession(session.defaultSession);
    offline = keepOffline(session.defaultSession, tellState);
    servePage(protocol, built('renderer'));
    installMenu((command) => tell({ kind: 'shell-menu', command }));
    core.start();
    openWindow();
  });
}
