// What a person may do to a run from the live view; what goes wrong is put where the view shows it.
import type { RunRequest } from '../../shared/contract.ts';
import type { Link } from '../app/link.ts';
import { go } from '../app/route.ts';
import { useRuns } from './run-store.ts';
import { trying } from './trying.ts';

/** Events put the run on the stage. @returns whether it began */
export async function startRun(link: Link, request: RunRequest): Promise<boolean> {
  if (useRuns.getState().busy !== null) return false;
  useRuns.setState({ busy: 'starting', follow: true });
  const began = await trying(() => link.core('runs.start', request));
  useRuns.setState({ busy: null });
  if (began) go({ page: 'live' });
  return began;
}

export async function resumeRun(link: Link, runId: string): Promise<void> {
  if (useRuns.getState().busy !== null) return;
  useRuns.setState({ busy: 'resuming', follow: true });
  const began = await trying(() => link.core('runs.resume', { runId }));
  useRuns.setState({ busy: null });
  if (began) go({ page: 'live' });
}

/** Starts the core that died; then, when asked, the run that it was at. */
export async function restartCore(link: Link, resume: string | null): Promise<void> {
  await trying(async () => {
    const up = new Promise<void>((resolve, reject) => {
      const stop = link.onShellEvent((event) => {
        if (event.kind !== 'shell-state' || event.state.core.kind === 'starting') return;
        stop();
        if (event.state.core.kind === 'running') resolve();
        else reject(new Error(event.state.core.reason));
      });
    });
    await link.shell('shell.restartCore', {});
    await up;
  });
  if (resume !== null && useRuns.getState().error === null) await resumeRun(link, resume);
}

export async function pauseRun(link: Link, runId: string): Promise<void> {
  await trying(() => link.core('runs.pause', { runId }));
}

export async function continueRun(link: Link, runId: string): Promise<void> {
  await trying(() => link.core('runs.continue', { runId }));
}

/** One turn of every session that stands still. */
export async function stepRun(link: Link, runId: string): Promise<void> {
  await trying(() => link.core('runs.step', { runId }));
}

export async function stopRun(link: Link, runId: string, how: 'after-turn' | 'now'): Promise<void> {
  await trying(() => link.core('runs.cancel', { runId, how }));
}
