// Where the reader was, kept for the life of the window: a reload shows the same screen.
import type { RunStore } from './run-store.ts';

export type Place = { readonly runId: string; readonly watched: string | null; readonly follow: boolean };

const key = 'live-place';

/** The last place, if it was in this run. */
export function rememberedPlace(runId?: string): Place | null {
  try {
    const place = JSON.parse(window.sessionStorage.getItem(key) ?? 'null') as Place | null;
    return place !== null && (runId === undefined || place.runId === runId) ? place : null;
  } catch {
    // Written by another version of the page: as good as none.
    return null;
  }
}

export function rememberPlace({ view, watched, follow }: RunStore): void {
  if (view === null) return;
  const place: Place = { runId: view.run.id, watched, follow };
  window.sessionStorage.setItem(key, JSON.stringify(place));
}

export function forgetPlace(): void {
  window.sessionStorage.removeItem(key);
}
