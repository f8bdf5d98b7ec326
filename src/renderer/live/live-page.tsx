// The live view: sessions at the left, the watched dialogue as a script, the goal and one turn's details at the right.
import { useState } from 'react';
import type { Turn } from '../../shared/dialogue.ts';
import type { LiveTurn, RunView } from '../../shared/reducer.ts';
import { Frame } from '../app/frame.tsx';
import { useKeys } from '../app/keys.ts';
import { useShell } from '../app/shell-store.ts';
import { Button } from '../components/button.tsx';
import { Chip } from '../components/chip.tsx';
import { Announcer } from './announcer.tsx';
import { BranchDialog, type BranchPoint } from './branch-dialog.tsx';
import { Branches } from './branches.tsx';
import { LiveFoot } from './live-foot.tsx';
import styles from './live-page.module.css';
import { RunActions } from './run-actions.tsx';
import { RunNotice } from './run-notice.tsx';
import { selectTurn, useRuns, watch } from './run-store.ts';
import { SessionStrip } from './session-strip.tsx';
import { SidePanel } from './side-panel.tsx';
import { SpeakBar } from './speak-bar.tsx';
import { Stage } from './stage.tsx';
import { StartFoot, StartScreen } from './start-screen.tsx';
import { dialogueOf, isOver, sessionOf } from './view-access.ts';
import { runState } from './words.ts';

export function LivePage() {
  const view = useRuns((state) => state.view);
  if (view !== null) return <Watching view={view} />;
  return (
    <Frame title="Live" foot={<StartFoot />}>
      <StartScreen />
    </Frame>
  );
}

/** What a narrow window shows over the stage. */
type Panel = 'none' | 'sessions' | 'details';

const silence: { readonly turns: readonly Turn[]; readonly live: LiveTurn | null } = { turns: [], live: null };

function Watching({ view }: { readonly view: RunView }) {
  const { suite, watched, selected, stored } = useRuns();
  const alive = useShell(({ state }) => state?.core.kind === 'running');
  const [panel, setPanel] = useState<Panel>('none');
  const [point, setPoint] = useState<BranchPoint | null>(null);
  const toggle = (name: Panel): void => setPanel((now) => (now === name ? 'none' : name));
  const session = watched === null ? undefined : sessionOf(view, watched);
  const fromView = watched === null ? silence : dialogueOf(view, watched);
  const fromStore = stored !== null && stored.sessionId === watched ? { turns: stored.turns, live: null } : silence;
  const { turns, live } = fromView ?? fromStore;
  const state = runState(view.run, { alive, loading: view.loading !== null, held: view.steering.run });

  const step = (by: number): void => {
    const place = watched === null ? 0 : view.order.indexOf(watched) + by;
    const next = view.order[Math.max(0, Math.min(view.order.length - 1, place))];
    if (next !== undefined) watch(next);
  };
  useKeys([
    { key: '[', run: () => step(-1) },
    { key: ']', run: () => step(1) },
    { key: 'f', run: () => useRuns.setState(({ follow }) => ({ follow: !follow })) },
    { key: 'd', run: () => toggle('details') },
    { key: 's', run: () => toggle('sessions') },
    { key: 'Escape', run: () => (panel === 'none' ? selectTurn(null) : setPanel('none')) },
  ]);

  const branchable = alive && session !== undefined && suite !== null && turns.length > 0;
  const onBranch = branchable
    ? () =>
        setPoint({
          session,
          turns: turns.length,
          turn: selected ?? (isOver(session) ? turns.length - 1 : turns.length),
        })
    : null;

  return (
    <Frame
      title={
        <>
          <h1 className={styles.title}>{view.run.title}</h1>
          <Chip tone={state.tone}>{state.words}</Chip>
          {view.run.engine === 'scripted' ? <Chip tone="warn">dry run: a script speaks, no model</Chip> : null}
        </>
      }
      actions={<RunActions view={view} state={state} onBranch={onBranch} />}
      foot={<LiveFoot view={view} targetId={session?.targetId} />}
    >
      <div className={styles.page}>
        <RunNotice view={view} state={state} />
        <div className={styles.live} data-panel={panel}>
          <div className={styles.strip}>
            <SessionStrip view={view} suite={suite} />
          </div>
          {session === undefined ? null : (
            <Stage
              view={view}
              suite={suite}
              session={session}
              turns={turns}
              live={live}
              selected={selected}
              after={alive ? <SpeakBar view={view} sessionId={session.id} /> : null}
              before={
                <div className={styles.openers}>
                  <Button
                    className={styles.openSessions}
                    aria-expanded={panel === 'sessions'}
                    onClick={() => toggle('sessions')}
                  >
                    Sessions
                  </Button>
                  <span className={styles.name}>{session.scenarioId}</span>
                  <Button
                    className={styles.openDetails}
                    aria-expanded={panel === 'details'}
                    onClick={() => toggle('details')}
                  >
                    Details
                  </Button>
                </div>
              }
            />
          )}
          <div className={styles.side}>
            {session === undefined || suite === null ? null : (
              <SidePanel
                suite={suite}
                session={session}
                turns={turns}
                live={live}
                selected={selected}
                onTurn={selectTurn}
                branches={<Branches view={view} sessionId={session.id} />}
              />
            )}
          </div>
        </div>
        {point === null || suite === null ? null : (
          <BranchDialog view={view} suite={suite} point={point} onClose={() => setPoint(null)} />
        )}
        <Announcer turns={turns} state={state.words} />
      </div>
    </Frame>
  );
}
