// Conversation logs of the owner: brought in, anonymised before anything is stored, looked over.
import { useEffect, useState } from 'react';
import { plural } from '../../shared/figures.ts';
import { type LogEvent, type LogImport, logEventSchema } from '../../shared/logs.ts';
import { Frame } from '../app/frame.tsx';
import { pathOf } from '../app/link.ts';
import { useLink } from '../app/link-context.ts';
import { useCall } from '../app/use-call.ts';
import { Button } from '../components/button.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { ErrorNote } from '../components/error-note.tsx';
import { ImportDetails } from './import-details.tsx';
import { ImportList } from './import-list.tsx';
import styles from './logs.module.css';
import { PreviewPanel } from './preview-panel.tsx';

type Progress = Extract<LogEvent, { kind: 'log-progress' }>;

/** An import as it stands now: the store's counts are those of the last time it was asked. */
function upToDate(one: LogImport, progress: Progress | null): LogImport {
  if (progress?.importId !== one.id || progress.phase !== 'reading') return one;
  const { bytesRead, conversations, spans } = progress;
  return { ...one, bytesRead, conversations, spans };
}

const shareOf = ({ bytes, bytesRead }: Progress): number => (bytes === 0 ? 1 : bytesRead / bytes);

function progressWords(progress: Progress): string {
  const { phase, conversations, spans } = progress;
  if (phase === 'model') return 'Looking at the model';
  const percent = `${Math.floor(shareOf(progress) * 100)}%`;
  return phase === 'hashing'
    ? `Reading its checksum: ${percent}`
    : `Importing: ${percent}, ${plural(conversations, 'conversation')}, ${spans.toLocaleString()} replaced`;
}

export function LogsPage() {
  const link = useLink();
  const [version, setVersion] = useState(0);
  const [file, setFile] = useState<string | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [error, setError] = useState<unknown>(null);
  const imports = useCall('logs.list', {}, version);
  const list = (imports.value ?? []).map((one) => upToDate(one, progress));
  const current = list.find(({ id }) => id === chosen) ?? null;

  useEffect(
    () =>
      link.onEvent(logEventSchema, (event) => {
        if (event.kind === 'log-progress') setProgress(event);
        else {
          setProgress(null);
          setVersion((before) => before + 1);
        }
      }),
    [link],
  );

  const pick = async (): Promise<void> => {
    const [path] = await link.shell('shell.openFiles', { kind: 'logs', several: false });
    if (path !== undefined) open(path);
  };
  const open = (path: string): void => {
    setError(null);
    setChosen(null);
    setFile(path);
  };

  return (
    <Frame
      title={<b>Logs</b>}
      actions={
        <Button kind="primary" onClick={() => void pick().catch(setError)}>
          Import logs…
        </Button>
      }
      foot={
        <span>
          {progress === null
            ? 'Text is anonymised before it is stored. The database never holds an original.'
            : progressWords(progress)}
        </span>
      }
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the button "Import logs" does the same */}
      <div
        className={styles.page}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          const [dropped] = event.dataTransfer.files;
          if (dropped !== undefined) open(pathOf(dropped));
        }}
      >
        <div className={styles.list}>
          <ImportList
            imports={list}
            chosen={file === null ? chosen : null}
            progress={progress === null ? null : { importId: progress.importId, share: shareOf(progress) }}
            onChoose={(id) => {
              setFile(null);
              setChosen(id);
            }}
          />
        </div>
        <div className={styles.main}>
          {error === null ? null : <ErrorNote error={error} />}
          {imports.state === 'failed' ? <ErrorNote error={imports.message} /> : null}
          {file !== null ? (
            <PreviewPanel
              key={file}
              file={file}
              preparing={progress?.phase === 'reading' ? null : (progress?.importId ?? null)}
              onStarted={(started) => {
                setFile(null);
                setChosen(started.id);
                setVersion((before) => before + 1);
              }}
              onFailed={() => setProgress(null)}
              onClose={() => setFile(null)}
            />
          ) : current !== null ? (
            <ImportDetails
              key={current.id}
              current={current}
              version={version}
              onChanged={() => setVersion((before) => before + 1)}
            />
          ) : (
            <EmptyState
              title="Your own conversations make simulated users real"
              action={<Button onClick={() => void pick().catch(setError)}>Import logs…</Button>}
            >
              Chat JSONL, CSV or transcripts. Names, numbers and addresses are replaced while the file is read; you look
              over what was replaced, and how much was missed is estimated.
            </EmptyState>
          )}
        </div>
      </div>
    </Frame>
  );
}
