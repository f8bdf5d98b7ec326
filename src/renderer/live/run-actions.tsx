// The buttons over a run: what may be done to it in the state it is in, each with its key.
import { useState } from 'react';
import type { RunView } from '../../shared/reducer.ts';
import { useLink } from '../app/link-context.ts';
import { go } from '../app/route.ts';
import { Button } from '../components/button.tsx';
import { stopRun } from './actions.ts';
import type { RunState } from './words.ts';

export function RunActions({ view, state }: { readonly view: RunView; readonly state: RunState }) {
  const goesOn = state.key === 'running' || state.key === 'loading';
  if (!goesOn) return <Button onClick={() => go({ page: 'setup' })}>New run</Button>;
  return <Stop key={view.run.id} runId={view.run.id} />;
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
