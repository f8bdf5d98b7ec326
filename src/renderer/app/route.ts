// Which page is shown, and what of it; kept in the address so that a reload shows the same.
import { create } from 'zustand';

export type Route =
  | { readonly page: 'live' }
  | { readonly page: 'setup' }
  | { readonly page: 'runs' }
  /** `sessionId` null shows the run as a whole. */
  | { readonly page: 'run'; readonly runId: string; readonly sessionId: string | null }
  | { readonly page: 'results'; readonly runId: string | null; readonly against: string | null }
  | { readonly page: 'library' }
  | { readonly page: 'models' }
  | { readonly page: 'logs' };

export type PageName = Route['page'];

function readRoute(hash: string): Route {
  const [page, first, second] = hash
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
    case 'results':
      return { page, runId: first || null, against: second || null };
    default:
      return { page: 'live' };
  }
}

function addressOf(route: Route): string {
  const parts =
    route.page === 'run'
      ? [route.page, route.runId, route.sessionId ?? '']
      : route.page === 'results'
        ? [route.page, route.runId ?? '', route.against ?? '']
        : [route.page];
  return `#/${parts.map(encodeURIComponent).join('/').replace(/\/+$/, '')}`;
}

export const useRoute = create<{ readonly route: Route }>(() => ({ route: readRoute(window.location.hash) }));

export function go(route: Route): void {
  const address = addressOf(route);
  if (address !== window.location.hash) window.history.pushState(null, '', address);
  useRoute.setState({ route });
}

window.addEventListener('popstate', () => useRoute.setState({ route: readRoute(window.location.hash) }));
