// How the page reads a run's view: one session at a time, whatever the view keeps of it.
import type { Session, Turn } from '../../shared/dialogue.ts';
import type { LiveTurn, RunView } from '../../shared/reducer.ts';

export type OpenDialogue = { readonly turns: readonly Turn[]; readonly live: LiveTurn | null };

export function sessionOf(view: RunView, id: string): Session | undefined {
  return view.sessions.get(id)?.session;
}

/** The dialogue as far as the view has it; null where it must be read from the store. */
export function dialogueOf(view: RunView, id: string): OpenDialogue | null {
  const session = view.sessions.get(id);
  if (session === undefined || session.turns.length < session.session.turnCount) return null;
  return session;
}

export function turnCountOf(view: RunView, id: string): number {
  return view.sessions.get(id)?.session.turnCount ?? 0;
}

export function isSpeaking(view: RunView, id: string): boolean {
  return (view.sessions.get(id)?.live ?? null) !== null;
}

export const isOver = (session: Session | undefined): boolean =>
  session?.status === 'finished' || session?.status === 'failed';
