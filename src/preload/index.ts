// Runs in the page's sandbox before the page: hands over the one port to the app, and paths of files dropped on the page.
import { contextBridge, ipcRenderer, webUtils } from 'electron';

contextBridge.exposeInMainWorld('rehearsal', {
  /** Absolute path of a file that the user dropped or picked; empty for anything else. */
  pathOf: (file: File): string => webUtils.getPathForFile(file),
});

// A port cannot cross the bridge, but can be posted to the page, which asks for it once it listens: which of the two is
// ready first is anybody's guess.
let port: MessagePort | null = null;
let wanted = false;

function handOver(): void {
  if (port === null || !wanted) return;
  window.postMessage('rehearsal:port', window.origin, [port]);
  port = null;
  wanted = false;
}

ipcRenderer.on('port', (event) => {
  port = event.ports[0] ?? null;
  handOver();
});
window.addEventListener('message', (event) => {
  if (event.source !== window || event.data !== 'rehearsal:want-port') return;
  wanted = true;
  handOver();
});
