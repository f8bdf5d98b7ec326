// Keeps every process of the window off the network, and counts what tried to leave.
import type { App, Session } from 'electron';
import { isOwnPage } from './lockdown.ts';

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
  app.commandLine.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp');
  app.commandLine.appendSwitch('proxy-server', '127.0.0.1:9');
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
}

const ownSchemes = ['devtools:', 'blob:', 'data:'];

const staysHere = (address: string): boolean => isOwnPage(address) || ownSchemes.includes(new URL(address).protocol);

export type OfflineGuard = { connections(): number; refused(): number };

/** Refuses every request of the session that is not for the page's own files. */
export function keepOffline(session: Session, onChange: () => void): OfflineGuard {
  let refused = 0;
  let connections = 0;
  // Switched off it would still fetch the dictionary of the system's language.
  session.setSpellCheckerLanguages([]);
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest((details, answer) => {
    const own = staysHere(details.url);
    if (!own) {
      refused += 1;
      onChange();
    }
    answer({ cancel: !own });
  });
  // A request that got past the rule above and was answered by a server: this must never count up.
  session.webRequest.onResponseStarted((details) => {
    if (staysHere(details.url)) return;
    connections += 1;
    onChange();
  });
  return { connections: () => connections, refused: () => refused };
}
