// The buttons over a run: what may be done to it in the state it is in, each with its key.
import { useState } from 'react';
import type { RunView } from '../../shared/reducer.ts';
import { useKeys } from '../app/keys.ts';
import { useLink } from '../app/link-context.ts';
import { go } from '../app/route.ts';
import { Button } from '../components/button.tsx';
import { continueRun, pauseRun, stepRun, stopRun } from './actions.ts';
import styles from './run-actions.module.css';
import type { RunState } from './words.ts';

export function RunActions({
  view,
  state,
  onBranch,
}: {
  readonly view: RunView;
  readonly state: RunState;
  /** Null where there is nothing to branch from. */
  readonly onBranch: (() => void) | null;
}) {
  const branch = (
    <Button shortcut="B" disabled={onBranch === null} onClick={() => onBranch?.()}>
      Branch here
    </Button>
  );
  useKeys(onBranch === null ? [] : [{ key: 'b', run: onBranch }]);
  const goesOn = ['running', 'loading', 'pausing', 'paused'].includes(state.key);
  return (
    <div className={styles.actions}>
      {goesOn ? <Hold runId={view.run.id} held={state.key === 'paused' || state.key === 'pausing'} /> : null}
      {branch}
      {goesOn ? (
        <Stop key={view.run.id} runId={view.run.id} />
      ) : (
        <Button onClick={() => go({ page: 'setup' })}>New run</Button>
      )}
    </div>
  );
}

/** Step holds a run that goes on, too: its turns at work are the step. */
function Hold({ runId, held }: { readonly runId: string; readonly held: boolean }) {
  const link = useLink();
  const toggle = (): void => void (held ? continueRun(link, runId) : pauseRun(link, runId));
  const step = (): void => void (held ? stepRun(link, runId) : pauseRun(link, runId));
  useKeys([
    { key: ' ', run: toggle },
    { key: '.', run: step },
  ]);
  return (
    <>
      <Button shortcut="Space" onClick={toggle} title={held ? undefined : 'At the next turn'}>
        {held ? 'Continue' : 'Pause'}
      </Button>
      <Button shortcut="." onClick={step} title="One turn of every dialogue, then stand still">
        Step
      </Button>
    </>
  );
}

/** The first press lets turns finish; a second one does not. */
function Stop({ runId }: { readonly runId: string }) {
  const link = useLink();
  const [stopping, setStopping] = useState(false);
  return (
    <Button
      title={
        stopping ? 'Drops the turns that are being spoken' : 'Lets the turns that are being spoken finish, then stops'
      }
      onClick={() => {
        setStopping(true);
        void stopRun(link, runId, stopping ? 'now' : 'after-turn');
      }}
    >
      {stopping ? 'Stop at once' : 'Stop'}
    </Button>
  );
}
