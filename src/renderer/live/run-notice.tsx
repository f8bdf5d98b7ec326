// The line above the stage when something ended: the core, the run, or a call; with what to do next.

import type { RunView } from '../../shared/reducer.ts';
import { useLink } from '../app/link-context.ts';
import { go } from '../app/route.ts';
import { useShell } from '../app/shell-store.ts';
import { Button } from '../components/button.tsx';
import { errorWords } from '../components/error-words.ts';
import { Notice } from '../components/notice.tsx';
import { restartCore, resumeRun } from './actions.ts';
import { useRuns } from './run-store.ts';
import { sessionOf, ticksOf } from './view-access.ts';
import type { RunState } from './words.ts';

export function RunNotice({ view, state }: { readonly view: RunView; readonly state: RunState }) {
  const link = useLink();
  const core = useShell((shell) => shell.state?.core ?? null);
  const busy = useRuns((store) => store.busy);
  const error = useRuns((store) => store.error);
  const { run } = view;
  const waits = busy !== null || core?.kind === 'starting';

  if (core?.kind === 'dead') {
    const resumable = state.key === 'lost' || state.key === 'interrupted';
    return (
      <Notice
        tone="bad"
        actions={
          <>
            <Button onClick={() => void restartCore(link, null)} disabled={waits}>
              Restart
            </Button>
            {resumable ? (
              <Button kind="primary" onClick={() => void restartCore(link, run.id)} disabled={waits}>
                Restart and resume
              </Button>
            ) : null}
          </>
        }
      >
        {core.reason} Every finished turn is stored.
      </Notice>
    );
  }
  if (error !== null) {
    return (
      <Notice tone="bad" actions={<Button onClick={() => useRuns.setState({ error: null })}>Dismiss</Button>}>
        {errorWords(error)}
      </Notice>
    );
  }
  if (core?.kind === 'starting') {
    return core.afterDeath === null ? (
      <Notice>Starting the core…</Notice>
    ) : (
      <Notice tone="bad">{core.afterDeath} It is being started again; every finished turn is stored.</Notice>
    );
  }
  if (state.key === 'interrupted' || state.key === 'failed') {
    const left = run.sessions - run.sessionsFinished;
    const death = core?.afterDeath ?? null;
    return (
      <Notice
        tone={state.key === 'failed' || death !== null ? 'bad' : 'warn'}
        actions={
          <Button kind="primary" onClick={() => void resumeRun(link, run.id)} disabled={waits}>
            {busy === 'resuming' ? 'Resuming…' : 'Resume'}
          </Button>
        }
      >
        {state.key === 'failed'
          ? (run.failure ?? 'The run failed.')
          : death !== null
            ? `${death} The core was started again. ${plural(left, 'session')} to go; everything said so far is stored.`
            : `Interrupted with ${plural(left, 'session')} to go. Everything said so far is stored.`}
      </Notice>
    );
  }
  if (state.key === 'finished') {
    return (
      <Notice
        actions={
          <Button kind="primary" onClick={() => go({ page: 'results', runId: run.id, against: null })}>
            See the results
          </Button>
        }
      >
        {finishedWords(view)}
      </Notice>
    );
  }
  return null;
}

/** Counts are facts and need no interval; what the rates leave out is named. */
function finishedWords(view: RunView): string {
  const sessions = view.order.flatMap((id) => sessionOf(view, id) ?? []);
  const planned = sessions.filter((session) => session.parentSessionId === null);
  const mine = planned.filter((session) => ticksOf(view, session.id).includes('h'));
  const reached = planned.filter((session) => session.outcome?.success === true).length;
  const invalid = planned.filter((session) => session.outcome?.reason === 'invalid').length;
  const apart = [
    ...(invalid > 0 ? [`${invalid} invalid`] : []),
    ...(mine.length > 0 ? [`${mine.length} with words of yours`] : []),
    ...(sessions.length > planned.length ? [plural(sessions.length - planned.length, 'branch', 'branches')] : []),
  ];
  const left = apart.length === 0 ? '' : ` Left out of the rates: ${apart.join(', ')}.`;
  return `${plural(planned.length, 'session')} rehearsed, ${reached} reached the goal.${left}`;
}

function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
