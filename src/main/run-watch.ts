// Keeps the machine awake while a run goes on, and says so when it ends and nobody is looking.
import { type BrowserWindow, Notification, powerSaveBlocker } from 'electron';
import type { Run } from '../shared/dialogue.ts';
import type { RunEvent } from '../shared/events.ts';

export type RunWatch = {
  take(event: RunEvent): void;
  /** The core died: nothing goes on any more. */
  coreDied(): void;
  /** Title of the run that goes on, null when none does. */
  running(): string | null;
};

function endOf(run: Run): string {
  const { status, sessionsFinished, sessions } = run;
  return `${run.title}: ${status}, ${sessionsFinished} of ${sessions} sessions done.`;
}

export function createRunWatch(window: () => BrowserWindow | null): RunWatch {
  let running: { readonly id: string; readonly title: string } | null = null;
  let blocker: number | null = null;
  const rest = (): void => {
    running = null;
    if (blocker !== null) powerSaveBlocker.stop(blocker);
    blocker = null;
  };
  return {
    take(event) {
      if (event.kind === 'run-planned' || event.kind === 'run-started') {
        running = { id: event.run.id, title: event.run.title };
        blocker ??= powerSaveBlocker.start('prevent-app-suspension');
      }
      if (event.kind === 'run-finished') {
        rest();
        if (Notification.isSupported() && window()?.isFocused() !== true) {
          new Notification({ title: 'Rehearsal', body: endOf(event.run), silent: true }).show();
        }
      }
    },
    coreDied: rest,
    running: () => running?.title ?? null,
  };
}
