// Electron's security list, as far as it is code: no permission, no navigation, no new window, no web view, no download.
import type { App, Session, WebContents } from 'electron';
import { pageOrigin } from './page-files.ts';

export function isOwnPage(address: string): boolean {
  return address === pageOrigin || address.startsWith(`${pageOrigin}/`);
}

/** Copying text out, by a click, is all that the page may do beyond showing itself. */
const granted = 'clipboard-sanitized-write';

export function lockSession(session: Session): void {
  session.setPermissionRequestHandler((contents, permission, answer) =>
    answer(permission === granted && isOwnPage(contents.getURL())),
  );
  session.setPermissionCheckHandler(
    (contents, permission) => permission === granted && contents !== null && isOwnPage(contents.getURL()),
  );
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
}

export function lockContents(app: App): void {
  app.on('web-contents-created', (_event, contents: WebContents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    // The page is one document: it navigates within itself, and reloads.
    contents.on('will-navigate', (event) => {
      if (!isOwnPage(event.url)) event.preventDefault();
    });
    contents.on('will-frame-navigate', (event) => {
      if (!event.isMainFrame || !isOwnPage(event.url)) event.preventDefault();
    });
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
    // Not by a policy of the page, since datagrams pass by every rule over requests.
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  });
}
