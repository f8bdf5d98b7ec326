// Taking over one side of the watched dialogue: the session stands still whenever the person is up, and the other side
// goes on by itself.
import type { SpeakerRole } from '../../shared/dialogue.ts';
import type { RunView } from '../../shared/reducer.ts';
import type { Link } from '../app/link.ts';
import { useRuns } from './run-store.ts';
import { trying } from './trying.ts';
import { isOver, sessionOf, turnCountOf } from './view-access.ts';

export type Wheel = { readonly sessionId: string; readonly speaker: SpeakerRole };

/** Users speak in turns of even index. */
export const nextSpeaker = (turns: number): SpeakerRole => (turns % 2 === 0 ? 'user' : 'assistant');

export function canSpeak(view: RunView, sessionId: string): boolean {
  return view.run.status === 'running' && view.open[sessionId] !== undefined && !isOver(sessionOf(view, sessionId));
}

export async function takeWheel(link: Link, sessionId: string, speaker: SpeakerRole): Promise<void> {
  const { view } = useRuns.getState();
  if (view === null || !canSpeak(view, sessionId)) return;
  useRuns.setState({ wheel: { sessionId, speaker } });
  await trying(() => link.core('runs.pause', { runId: view.run.id, sessionId }));
}

/** The session goes on by itself, unless the whole run stands still. */
export async function handBack(link: Link): Promise<void> {
  const { view, wheel } = useRuns.getState();
  useRuns.setState({ wheel: null });
  if (view === null || wheel === null || view.steering.run !== 'going') return;
  await trying(() => link.core('runs.continue', { runId: view.run.id, sessionId: wheel.sessionId }));
}

export async function say(link: Link, { sessionId, speaker }: Wheel, text: string): Promise<boolean> {
  const { view } = useRuns.getState();
  if (view === null) return false;
  return trying(() => link.core('sessions.say', { runId: view.run.id, sessionId, speaker, text }));
}

export async function takeBack(link: Link, { sessionId, speaker }: Wheel): Promise<void> {
  const { view } = useRuns.getState();
  if (view !== null) await trying(() => link.core('sessions.unsay', { runId: view.run.id, sessionId, speaker }));
}

/** What the wheel needs done now: the other side's turn, or letting go of a session that has ended. */
export function wheelNeeds(view: RunView, wheel: Wheel): 'step' | 'let-go' | null {
  if (!canSpeak(view, wheel.sessionId)) return 'let-go';
  if (view.steering.sessions[wheel.sessionId] !== 'paused') return null;
  return nextSpeaker(turnCountOf(view, wheel.sessionId)) === wheel.speaker ? null : 'step';
}
