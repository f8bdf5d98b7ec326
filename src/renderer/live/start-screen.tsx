// Before anything ran: one press streams a dialogue; the other ways in stand quietly below.
import { CornerDownLeft } from 'lucide-react';
import { plural } from '../../shared/figures.ts';
import { useKeys } from '../app/keys.ts';
import { useLink } from '../app/link-context.ts';
import { go, type Route } from '../app/route.ts';
import { useShell } from '../app/shell-store.ts';
import { showShortcuts } from '../app/shortcuts.tsx';
import { useCall } from '../app/use-call.ts';
import { Button } from '../components/button.tsx';
import { ErrorNote } from '../components/error-note.tsx';
import { Notice } from '../components/notice.tsx';
import { restartCore, resumeRun, startRun } from './actions.ts';
import { useRuns } from './run-store.ts';
import styles from './start-screen.module.css';

const ways: readonly { readonly words: string; readonly more: string; readonly route: Route }[] = [
  { words: 'Set up a run', more: 'scenarios, personas and targets of your choice', route: { page: 'setup' } },
  { words: 'Bring a model', more: 'any GGUF file with a chat template', route: { page: 'models' } },
  { words: 'Meet the personas', more: 'how a simulated user behaves, in numbers', route: { page: 'library' } },
];

export function StartScreen() {
  const link = useLink();
  const busy = useRuns((state) => state.busy);
  const error = useRuns((state) => state.error);
  const core = useShell(({ state }) => state?.core ?? null);
  const runs = useCall('runs.list', {});
  const last = runs.value?.[0];
  const start = (): void => void startRun(link, { suitePath: 'first-look' });
  useKeys([{ key: 'Enter', run: start }]);
  return (
    <div className={styles.start}>
      <div className={styles.middle}>
        <h1 className={styles.title}>
          <span>A simulated user talks.</span> <span>Your model answers.</span>
        </h1>
        <p className={styles.text}>
          Four short dialogues with the model that ships with Rehearsal, turn by turn, on this machine. Watch, pause,
          take over either side.
        </p>
        <div className={styles.press}>
          <Button
            kind="primary"
            className={styles.big}
            disabled={busy !== null || core?.kind === 'dead'}
            aria-keyshortcuts="Enter"
            onClick={start}
          >
            {busy === 'starting' ? 'Starting…' : 'Rehearse now'}
            <CornerDownLeft size={15} strokeWidth={1.8} aria-hidden="true" />
          </Button>
        </div>
        {core?.kind === 'dead' ? (
          <Notice tone="bad" actions={<Button onClick={() => void restartCore(link, null)}>Restart</Button>}>
            {core.reason}
          </Notice>
        ) : null}
        {error === null ? null : <ErrorNote error={error} />}
        <ul className={styles.ways}>
          {ways.map(({ words, more, route }) => (
            <li key={words}>
              <button type="button" className={styles.way} onClick={() => go(route)}>
                {words}
              </button>
              <span>{more}</span>
            </li>
          ))}
          {last === undefined ? null : (
            <li>
              <button
                type="button"
                className={styles.way}
                onClick={() =>
                  last.status === 'interrupted'
                    ? void resumeRun(link, last.id)
                    : go({ page: 'run', runId: last.id, sessionId: null })
                }
              >
                {last.status === 'interrupted' ? 'Resume the last run' : 'Open the last run'}
              </button>
              <span>
                {last.title}, {last.sessionsFinished} of {plural(last.sessions, 'session')} done
              </span>
            </li>
          )}
        </ul>
      </div>
    </div>
  );
}

export function StartFoot() {
  const core = useShell(({ state }) => state?.core ?? null);
  return (
    <>
      <span className={styles.kept}>
        {core?.kind === 'running' ? `Everything stays on this machine, in ${core.dataDir}` : null}
      </span>
      <Button kind="quiet" shortcut="?" onClick={showShortcuts}>
        Keys
      </Button>
    </>
  );
}
