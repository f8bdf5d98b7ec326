// One stored run: its sessions at the left, the chosen dialogue as a script, its goal and turns at the right.
import { type ReactNode, useMemo, useState } from 'react';
import type { Run, Session } from '../../shared/dialogue.ts';
import { noAnnotation } from '../../shared/history.ts';
import { viewOf } from '../../shared/reducer.ts';
import type { ResolvedSuite } from '../../shared/schemas/suite.ts';
import { Frame } from '../app/frame.tsx';
import { useLink } from '../app/link-context.ts';
import { go } from '../app/route.ts';
import { useCall } from '../app/use-call.ts';
import { useCount } from '../app/use-count.ts';
import { Button } from '../components/button.tsx';
import { Chip } from '../components/chip.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { ErrorNote } from '../components/error-note.tsx';
import { Select } from '../components/inputs.tsx';
import { Menu } from '../components/menu.tsx';
import { Notice } from '../components/notice.tsx';
import { resumeRun } from '../live/actions.ts';
import { useRuns } from '../live/run-store.ts';
import { SidePanel } from '../live/side-panel.tsx';
import { Stage } from '../live/stage.tsx';
import { AnnotationEditor } from './annotation-editor.tsx';
import { DeleteDialog } from './delete-dialog.tsx';
import styles from './history.module.css';
import { filterSessions, type SessionFilter, sessionFilters } from './session-filter.ts';
import { SessionList } from './session-list.tsx';
import { VerdictList } from './verdict-list.tsx';
import { doneWords, statusTones, whenWords } from './words.ts';

export function RunPage({ runId, sessionId }: { readonly runId: string; readonly sessionId: string | null }) {
  // The stored run changes while it is the one that goes on.
  const liveState = useRuns(({ view }) =>
    view?.run.id === runId ? `${view.run.status} ${view.progress?.done ?? 0}` : '',
  );
  const [changed, setChanged] = useState(0);
  const version = useCount(`${liveState} ${changed}`);
  const stored = useCall('runs.get', { runId }, version);
  const suite = useCall('runs.suite', { runId });
  const [noted, setNoted] = useState(0);
  const annotations = useCall('history.annotations', { runId }, noted);
  const [filter, setFilter] = useState<SessionFilter>('all');
  const [error, setError] = useState<unknown>(null);

  if (stored.state === 'failed' && stored.value === null)
    return (
      <Frame title={<b>Run</b>}>
        <EmptyState
          title="This run cannot be shown"
          action={<Button onClick={() => go({ page: 'runs' })}>All runs</Button>}
        >
          {stored.message}
        </EmptyState>
      </Frame>
    );
  const { run, sessions } = stored.value ?? { run: null, sessions: [] };
  const shown = filterSessions(sessions, filter);
  const chosen = sessions.find(({ id }) => id === sessionId) ?? shown[0] ?? null;
  return (
    <Frame
      title={
        run === null ? (
          <b>Run</b>
        ) : (
          <>
            <b>{run.title}</b>
            <span>{whenWords(run.createdAt)}</span>
            <Chip tone={statusTones[run.status]}>{run.status}</Chip>
            {run.engine === 'scripted' ? (
              <Chip tone="warn" title="A script spoke for both sides, no model">
                dry run
              </Chip>
            ) : null}
          </>
        )
      }
      actions={
        run === null ? null : (
          <RunActions
            run={run}
            chosen={chosen}
            onError={setError}
            onChanged={() => {
              setChanged((times) => times + 1);
              go({ page: 'run', runId, sessionId: null });
            }}
          />
        )
      }
      foot={
        run === null ? null : (
          <>
            <span>{doneWords(run)} sessions</span>
            <span className={styles.id}>{run.id}</span>
          </>
        )
      }
    >
      <div className={styles.page}>
        {run?.failure == null ? null : <Notice tone="bad">{run.failure}</Notice>}
        {error === null ? null : <ErrorNote error={error} />}
        <div className={styles.reading}>
          <div className={styles.left}>
            <div className={styles.filter}>
              <Select
                aria-label="Which sessions"
                value={filter}
                onValue={(value) => setFilter(value as SessionFilter)}
                choices={[...sessionFilters]}
              />
              <span className={styles.dim}>{shown.length}</span>
            </div>
            <SessionList
              sessions={shown}
              suite={suite.value}
              chosen={chosen?.id ?? null}
              onChoose={(id) => go({ page: 'run', runId, sessionId: id })}
            />
          </div>
          {run === null || chosen === null ? (
            <EmptyState title={sessions.length === 0 ? 'No session' : 'No session is of this kind'} />
          ) : (
            <Reading
              key={chosen.id}
              run={run}
              session={chosen}
              suite={suite.value}
              notes={
                annotations.value === null ? null : (
                  <AnnotationEditor
                    runId={runId}
                    sessionId={chosen.id}
                    annotation={annotations.value.sessions[chosen.id] ?? noAnnotation}
                    onKept={() => setNoted((times) => times + 1)}
                  />
                )
              }
            />
          )}
        </div>
      </div>
    </Frame>
  );
}

function Reading({
  run,
  session,
  suite,
  notes,
}: {
  readonly run: Run;
  readonly session: Session;
  readonly suite: ResolvedSuite | null;
  readonly notes: ReactNode;
}) {
  const [selected, setSelected] = useState<number | null>(null);
  const stored = useCall('sessions.get', { runId: run.id, session: session.id }, session.turnCount);
  const view = useMemo(() => viewOf({ seq: 0, run, sessions: [session] }), [run, session]);
  const turns = stored.value?.turns ?? [];
  return (
    <>
      {stored.state === 'failed' ? (
        <ErrorNote error={stored.message} />
      ) : stored.value === null ? (
        <div />
      ) : (
        <Stage
          view={view}
          suite={suite}
          session={session}
          turns={turns}
          live={null}
          selected={selected}
          onSelect={setSelected}
          anchor="start"
        />
      )}
      <div className={styles.right}>
        {suite === null ? null : (
          <SidePanel
            suite={suite}
            session={session}
            turns={turns}
            live={null}
            selected={selected}
            onTurn={setSelected}
          />
        )}
        <div className={styles.annotations}>
          <VerdictList sessionId={session.id} onTurn={setSelected} />
          {notes}
        </div>
      </div>
    </>
  );
}

const sessionEndings = [
  { format: 'markdown', ending: 'md', label: 'Markdown' },
  { format: 'jsonl', ending: 'jsonl', label: 'chat messages' },
  { format: 'html', ending: 'html', label: 'a page' },
] as const;
type SessionFormat = (typeof sessionEndings)[number]['format'];

function RunActions({
  run,
  chosen,
  onError,
  onChanged,
}: {
  readonly run: Run;
  readonly chosen: Session | null;
  readonly onError: (error: unknown) => void;
  readonly onChanged: () => void;
}) {
  const link = useLink();
  const [deleting, setDeleting] = useState<{ readonly sessionId: string | null } | null>(null);
  const isLive = useRuns(({ view }) => view?.run.id === run.id && view.run.status === 'running');
  const attempt = (work: () => Promise<unknown>) => () => void work().catch(onError);
  const saveReport = async (): Promise<void> => {
    const file = await link.shell('shell.saveFile', { kind: 'report', suggestedName: `${run.id}.html` });
    if (file !== null) await link.core('reports.write', { runId: run.id, format: 'html', file });
  };
  const saveBundle = async (): Promise<void> => {
    const file = await link.shell('shell.saveFile', { kind: 'bundle', suggestedName: `${run.id}.rehearsal` });
    if (file !== null) await link.core('bundles.export', { runId: run.id, file });
  };
  const saveSession = async (format: SessionFormat, ending: string): Promise<void> => {
    if (chosen === null) return;
    const suggestedName = `${run.id}-${chosen.ordinal + 1}.${ending}`;
    const file = await link.shell('shell.saveFile', { kind: 'report', suggestedName });
    if (file !== null) await link.core('sessions.write', { runId: run.id, session: chosen.id, format, file });
  };
  return (
    <>
      {isLive ? <Button onClick={() => go({ page: 'live' })}>Watch live</Button> : null}
      {run.status === 'interrupted' || run.status === 'failed' ? (
        <Button kind="primary" onClick={() => void resumeRun(link, run.id)}>
          Resume
        </Button>
      ) : null}
      <Button onClick={() => go({ page: 'results', runId: run.id, against: null })}>Results</Button>
      <Menu
        trigger={<Button>More</Button>}
        items={[
          { kind: 'command', label: 'Save report of the run…', onSelect: attempt(saveReport) },
          { kind: 'command', label: 'Save the run as a bundle…', onSelect: attempt(saveBundle) },
          { kind: 'separator', id: 'saving' },
          ...sessionEndings.map(({ format, ending, label }) => ({
            kind: 'command' as const,
            label: `Save this session as ${label}…`,
            disabled: chosen === null,
            onSelect: attempt(() => saveSession(format, ending)),
          })),
          {
            kind: 'command',
            label: 'Put beside another session…',
            disabled: chosen === null,
            onSelect: () => {
              if (chosen !== null) go({ page: 'pair', first: [run.id, chosen.id], second: null });
            },
          },
          { kind: 'separator', id: 'deleting' },
          {
            kind: 'command',
            label: 'Delete this session…',
            danger: true,
            disabled: chosen === null || isLive,
            onSelect: () => setDeleting({ sessionId: chosen?.id ?? null }),
          },
          {
            kind: 'command',
            label: 'Delete the run…',
            danger: true,
            disabled: isLive,
            onSelect: () => setDeleting({ sessionId: null }),
          },
        ]}
      />
      {deleting === null ? null : (
        <DeleteDialog
          runId={run.id}
          sessionId={deleting.sessionId}
          onClose={() => setDeleting(null)}
          onDeleted={() => {
            setDeleting(null);
            if (deleting.sessionId === null) go({ page: 'runs' });
            else onChanged();
          }}
        />
      )}
    </>
  );
}
