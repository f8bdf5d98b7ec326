// The run on the stage: its view folded from events by the shared reducer, its suite, the watched session and turn.
import { create } from 'zustand';
import type { Turn } from '../../shared/dialogue.ts';
import type { RunView } from '../../shared/reducer.ts';
import type { ResolvedSuite } from '../../shared/schemas/suite.ts';

import type { Wheel } from './wheel.ts';

export type RunStore = {
  /** Null before the first run since the page opened. */
  readonly view: RunView | null;
  /** What the run is made of; null until it was read. */
  readonly suite: ResolvedSuite | null;
  /** The session on the stage. */
  readonly watched: string | null;
  /** Moves on to the next session once the watched one has ended. */
  readonly follow: boolean;
  /** Index of the turn whose details are shown; null shows those of the newest. */
  readonly selected: number | null;
  /** The side that a person speaks for, in one session. */
  readonly wheel: Wheel | null;
  /** A dialogue that the view does not hold, read from the store. */
  readonly stored: { readonly sessionId: string; readonly turns: readonly Turn[] } | null;
  /** What is being done that takes a while: a press of the button was heard. */
  readonly busy: 'starting' | 'resuming' | null;
  /** What went wrong in a call, whatever was thrown; null when nothing did. */
  readonly error: unknown;
};

export const emptyRunStore: RunStore = {
  view: null,
  suite: null,
  watched: null,
  follow: true,
  selected: null,
  wheel: null,
  stored: null,
  busy: null,
  error: null,
};

export const useRuns = create<RunStore>(() => emptyRunStore);

/** By hand: the stage stays with this session until follow is switched on again. */
export function watch(sessionId: string): void {
  useRuns.setState(({ watched, selected }) => ({
    watched: sessionId,
    follow: false,
    selected: watched === sessionId ? selected : null,
  }));
}

export function selectTurn(index: number | null): void {
  useRuns.setState({ selected: index });
}
