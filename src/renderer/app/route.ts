// Which page is shown, and what of it; kept in the address so that a reload shows the same.
import { create } from 'zustand';

export type SessionPlace = readonly [runId: string, sessionId: string];

export type Route =
  | { readonly page: 'live' }
  | { readonly page: 'setup' }
  | { readonly page: 'runs' }
  /** `sessionId` null shows the run as a whole. */
  | { readonly page: 'run'; readonly runId: string; readonly sessionId: string | null }
  /** Two sessions side by side, each by run and session; `second` null asks which. */
  | { readonly page: 'pair'; readonly first: SessionPlace; readonly second: SessionPlace | null }
  | { readonly page: 'results'; readonly runId: string | null; readonly against: string | null }
  | { readonly page: 'calibrate'; readonly calibrationId: string }
  | { readonly page: 'library' }
  | { readonly page: 'models' }
  | { readonly page: 'logs' };

export type PageName = Route['page'];

function readRoute(hash: string): Route {
  const [page, first, second, third, fourth] = hash
    .replace(/^#\/?/, '')
    .split('/')
    .map((part) => decodeURIComponent(part));
  switch (page) {
    case 'setup':
    case 'runs':
    case 'library':
    case 'models':
    case 'logs':
      return { page };
    case 'run':
      return first ? { page, runId: first, sessionId: second || null } : { page: 'runs' };
    case 'pair':
      if (!first || !second) return { page: 'runs' };
      return { page, first: [first, second], second: third && fourth ? [third, fourth] : null };
    case 'calibrate':
      return first ? { page, calibrationId: first } : { page: 'results', runId: null, against: null };
    case 'results':
      return { page, runId: first || null, against: second || null };
    default:
      return { page: 'live' };
  }
}

function addressOf(route: Route): string {
  return `#/${[route.page, ...partsOf(route)].map(encodeURIComponent).join('/').replace(/\/+$/, '')}`;
}

function partsOf(route: Route): readonly string[] {
  switch (route.page) {
    case 'run':
      return [route.runId, route.sessionId ?? ''];
    case 'pair':
      return [...route.first, ...(route.second ?? [])];
    case 'calibrate':
      return [route.calibrationId];
    case 'results':
      return [route.runId ?? '', route.against ?? ''];
    default:
      return [];
  }
}

export const useRoute = create<{ readonly route: Route }>(() => ({ route: readRoute(window.location.hash) }));

export function go(route: Route): void {
  const address = addressOf(route);
  if (address !== window.location.hash) window.history.pushState(null, '', address);
  useRoute.setState({ route });
}

window.addEventListener('popstate', () => useRoute.setState({ route: readRoute(window.location.hash) }));
