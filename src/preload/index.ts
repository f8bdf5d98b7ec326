// Runs in the page's sandbox before the page: hands over the one port to the app, and paths of files dropped on the page.
import { contextBridge, ipcRenderer, webUtils } from 'electron';

contextBridge.exposeInMainWorld('rehearsal', {
  /** Absolute path of a file that the user dropped or picked; empty for anything else. */
  pathOf: (file: File): string => webUtils.getPathForFile(file),
});

// A port cannot cross the bridge, but can be posted to the page, which waits for it under this name.
ipcRenderer.on('port', (event) => {
  window.postMessage('rehearsal:port', window.origin, [...event.ports]);
});
