// How the page reads a run's view: one session at a time, whatever the view keeps of it.
import type { Session } from '../../shared/dialogue.ts';
import { type OpenSession, type RunView, ticksOf, turnCountOf } from '../../shared/reducer.ts';

export { ticksOf, turnCountOf };

export function sessionOf(view: RunView, id: string): Session | undefined {
  return view.sessions.get(id)?.session;
}

const silence: OpenSession = { turns: [], live: null };

/** The dialogue as far as the view has it; null where it must be read from the store. */
export function dialogueOf(view: RunView, id: string): OpenSession | null {
  const open = view.open[id];
  if (open !== undefined) return open;
  return turnCountOf(view, id) === 0 ? silence : null;
}

export function isSpeaking(view: RunView, id: string): boolean {
  return (view.open[id]?.live ?? null) !== null;
}

export const isOver = (session: Session | undefined): boolean =>
  session?.status === 'finished' || session?.status === 'failed';
