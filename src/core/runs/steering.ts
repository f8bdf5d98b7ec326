// Holds the open sessions of a run at their turn boundaries, lets them step or go on, and keeps what people will say.
import type { SpeakerRole } from '../../shared/dialogue.ts';
import type { Queued, RunEventBody, Steering } from '../../shared/events.ts';

/** Null stands for the whole run. */
type Which = string | null;

export type SteeringDesk = {
  pause(which: Which): void;
  continue(which: Which): void;
  /** @returns how many sessions stood still and make a turn now. */
  step(which: Which): number;
  /** At once where the session stands still before this speaker; when it gets there where it is held apart from its run. */
  say(sessionId: string, speaker: SpeakerRole, text: string): void;
  /** @returns whether there was something to take back. */
  unsay(sessionId: string, speaker: SpeakerRole): boolean;

  /** Sessions are being opened: from now on, all that stand still means that the run does. */
  begin(): void;
  opened(sessionId: string): void;
  closed(sessionId: string): void;
  /** Waits until the next turn may be taken. @returns what a person says in its place, null for nothing. */
  boundary(sessionId: string, speaker: SpeakerRole): Promise<string | null>;
  /** Nobody waits any longer. */
  stop(): void;
  state(): Steering;
};

type Waiting = { readonly speaker: SpeakerRole; readonly release: () => void };

const nothing: Queued = { user: null, assistant: null };

export function createSteering(paused: boolean, publish: (body: RunEventBody) => void): SteeringDesk {
  let runHeld = paused;
  let begun = false;
  let stopped = false;
  /** Sessions steered apart from the run. */
  const apart = new Map<string, 'held' | 'going'>();
  const open = new Set<string>();
  const waiting = new Map<string, Waiting>();
  const queued = new Map<string, Queued>();
  let told = JSON.stringify({ run: 'going', sessions: {} } satisfies Steering);

  const isHeld = (sessionId: string): boolean => (apart.get(sessionId) ?? (runHeld ? 'held' : 'going')) === 'held';

  const state = (): Steering => {
    const held = [...open].filter(isHeld);
    const busy = !begun || held.some((id) => !waiting.has(id));
    return {
      run: !runHeld ? 'going' : busy ? 'pausing' : 'paused',
      sessions: Object.fromEntries(held.map((id) => [id, waiting.has(id) ? 'paused' : 'pausing'])),
    };
  };

  const tell = (): void => {
    const steering = state();
    const text = JSON.stringify(steering);
    if (text === told) return;
    told = text;
    publish({ kind: 'steering-changed', steering });
  };

  /** Whoever holds one session to speak in it need not say so twice; a run that is held as a whole makes a turn a step. */
  const isSpokenFor = (sessionId: string, speaker: SpeakerRole): boolean =>
    apart.get(sessionId) === 'held' && (queued.get(sessionId)?.[speaker] ?? null) !== null;

  const release = (sessionId: string): boolean => {
    const one = waiting.get(sessionId);
    waiting.delete(sessionId);
    one?.release();
    return one !== undefined;
  };

  const setQueued = (sessionId: string, change: Partial<Queued>): void => {
    const next = { ...(queued.get(sessionId) ?? nothing), ...change };
    if (next.user === null && next.assistant === null) queued.delete(sessionId);
    else queued.set(sessionId, next);
    publish({ kind: 'queue-changed', sessionId, queued: next });
  };

  const takeQueued = (sessionId: string, speaker: SpeakerRole): string | null => {
    const text = queued.get(sessionId)?.[speaker] ?? null;
    if (text !== null) setQueued(sessionId, { [speaker]: null });
    return text;
  };

  tell();

  return {
    pause(which) {
      if (which === null) {
        runHeld = true;
        apart.clear();
      } else apart.set(which, 'held');
      tell();
    },
    continue(which) {
      if (which === null) {
        runHeld = false;
        apart.clear();
      } else apart.set(which, 'going');
      for (const id of [...waiting.keys()]) if (!isHeld(id)) release(id);
      tell();
    },
    step(which) {
      const stepping = [...waiting.keys()].filter((id) => which === null || id === which);
      for (const id of stepping) release(id);
      tell();
      return stepping.length;
    },
    say(sessionId, speaker, text) {
      setQueued(sessionId, { [speaker]: text });
      if (waiting.get(sessionId)?.speaker === speaker) release(sessionId);
      tell();
    },
    unsay: (sessionId, speaker) => takeQueued(sessionId, speaker) !== null,

    begin() {
      begun = true;
      tell();
    },
    opened(sessionId) {
      open.add(sessionId);
      if (begun) tell();
    },
    closed(sessionId) {
      open.delete(sessionId);
      apart.delete(sessionId);
      queued.delete(sessionId);
      release(sessionId);
      tell();
    },
    async boundary(sessionId, speaker) {
      if (isHeld(sessionId) && !isSpokenFor(sessionId, speaker) && !stopped) {
        const { promise, resolve } = Promise.withResolvers<void>();
        waiting.set(sessionId, { speaker, release: resolve });
        tell();
        await promise;
      }
      return stopped ? null : takeQueued(sessionId, speaker);
    },
    stop() {
      stopped = true;
      for (const id of [...waiting.keys()]) release(id);
    },
    state,
  };
}
