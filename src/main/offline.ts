// Keeps every process of the window off the network, and counts what tried to leave.
import type { App, Session } from 'electron';
import { pageOrigin } from './page-files.ts';

/** Before the app is ready: what Chromium would otherwise do in the background. */
export function switchNetworkingOff(app: App): void {
  for (const name of [
    'disable-background-networking',
    'disable-component-update',
    'disable-domain-reliability',
    'disable-sync',
    'no-pings',
    'disable-breakpad',
  ]) {
    app.commandLine.appendSwitch(name);
  }
  app.commandLine.appendSwitch(
    'disable-features',
    'MediaRouter,OptimizationHints,AutofillServerCommunication,Translate,SpareRendererForSitePerProcess',
  );
  // Whatever still asks is sent to a port where nothing listens, name look-ups included.
  app.commandLine.appendSwitch('proxy-server', '127.0.0.1:9');
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
}

const allowedSchemes = ['app:', 'devtools:', 'blob:', 'data:'];

export type OfflineGuard = { connections(): number; refused(): number };

/** Refuses every request of the session that is not for the page's own files. */
export function keepOffline(session: Session, onChange: () => void): OfflineGuard {
  let refused = 0;
  let connections = 0;
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest((details, answer) => {
    const url = new URL(details.url);
    const own =
      url.protocol === 'app:' ? details.url.startsWith(`${pageOrigin}/`) : allowedSchemes.includes(url.protocol);
    if (!own) {
      refused += 1;
      onChange();
    }
    answer({ cancel: !own });
  });
  // A request that got past the rule above and was answered by a server: this must never count up.
  session.webRequest.onResponseStarted((details) => {
    if (allowedSchemes.includes(new URL(details.url).protocol)) return;
    connections += 1;
    onChange();
  });
  return { connections: () => connections, refused: () => refused };
}
