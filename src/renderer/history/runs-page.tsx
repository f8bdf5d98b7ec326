// Every run that is stored, and the search over what was said.
import { useEffect, useEffectEvent, useState } from 'react';
import { useBundleImport } from '../app/bundle-import.ts';
import { Frame } from '../app/frame.tsx';
import { useKeys } from '../app/keys.ts';
import { pathOf } from '../app/link.ts';
import { useLink } from '../app/link-context.ts';
import { go } from '../app/route.ts';
import { useCall } from '../app/use-call.ts';
import { useCount } from '../app/use-count.ts';
import { Button } from '../components/button.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { ErrorNote } from '../components/error-note.tsx';
import { useRuns } from '../live/run-store.ts';
import { FoundSessions } from './found-sessions.tsx';
import styles from './history.module.css';
import { emptyQuery, HistoryFilterBar, isEmpty, type Query } from './history-filters.tsx';
import { RunTable } from './run-table.tsx';

export function RunsPage() {
  // Asked again whenever the live run begins or ends: those are the moments at which the list changes by itself.
  const liveStatus = useRuns(({ view }) => `${view?.run.id} ${view?.run.status}`);
  const runs = useCall('runs.list', {}, useCount(liveStatus));
  const facets = useCall('history.facets', {}, useCount(liveStatus));
  const [query, setQuery] = useState<Query>(emptyQuery);
  const list = runs.value ?? [];
  const link = useLink();
  const [error, setError] = useState<unknown>(null);
  const importBundle = async (file: string | undefined): Promise<void> => {
    if (file === undefined) return;
    setError(null);
    try {
      const { runId } = await link.core('bundles.import', { file });
      go({ page: 'run', runId, sessionId: null });
    } catch (thrown) {
      setError(thrown);
    }
  };
  const pickBundle = async (): Promise<void> =>
    importBundle((await link.shell('shell.openFiles', { kind: 'bundle', several: false }))[0]);
  const asked = useBundleImport((state) => state.asked);
  const takeWish = useEffectEvent(() => {
    useBundleImport.setState({ asked: false });
    void pickBundle().catch(setError);
  });
  useEffect(() => {
    if (asked && useBundleImport.getState().asked) takeWish();
  }, [asked]);
  const newRun = (
    <Button kind="primary" shortcut="N" onClick={() => go({ page: 'setup' })}>
      New run
    </Button>
  );
  useKeys([{ key: 'n', run: () => go({ page: 'setup' }) }]);
  return (
    <Frame
      title={<b>Runs</b>}
      actions={
        <>
          <Button onClick={() => void pickBundle().catch(setError)}>Import a bundle…</Button>
          {newRun}
        </>
      }
      foot={<span>{list.length === 1 ? '1 run is stored' : `${list.length} runs are stored`} on this machine.</span>}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the button "Import a bundle" does the same */}
      <div
        className={styles.page}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          const [dropped] = event.dataTransfer.files;
          if (dropped !== undefined) void importBundle(pathOf(dropped));
        }}
      >
        {error === null ? null : <ErrorNote error={error} />}
        {runs.state === 'failed' ? <ErrorNote error={runs.message} /> : null}
        {runs.state === 'ready' && list.length === 0 ? (
          <EmptyState title="Nothing was rehearsed yet" action={newRun}>
            Every run is kept here, with each dialogue turn by turn.
          </EmptyState>
        ) : (
          <>
            <HistoryFilterBar query={query} facets={facets.value} onQuery={setQuery} />
            {isEmpty(query) ? <RunTable runs={list} /> : <FoundSessions query={query} />}
          </>
        )}
      </div>
    </Frame>
  );
}
