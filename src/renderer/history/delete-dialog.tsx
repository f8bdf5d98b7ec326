// Says exactly what goes before a run or session is deleted for good.
import { useState } from 'react';
import { useLink } from '../app/link-context.ts';
import { useCall } from '../app/use-call.ts';
import { Button } from '../components/button.tsx';
import { Dialog } from '../components/dialog.tsx';
import { ErrorNote } from '../components/error-note.tsx';

export function DeleteDialog({
  runId,
  sessionId,
  onClose,
  onDeleted,
}: {
  readonly runId: string;
  /** Null: the whole run. */
  readonly sessionId: string | null;
  readonly onClose: () => void;
  readonly onDeleted: () => void;
}) {
  const link = useLink();
  const preview = useCall('history.previewDelete', { runId, session: sessionId });
  const [error, setError] = useState<unknown>(null);
  const remove = async (): Promise<void> => {
    try {
      await link.core('history.delete', { runId, session: sessionId });
      onDeleted();
    } catch (thrown) {
      setError(thrown);
    }
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={sessionId === null ? 'Delete this run?' : 'Delete this session?'}
      description={preview.value?.words ?? (preview.state === 'failed' ? preview.message : 'Counting what would go.')}
      actions={
        <>
          <Button onClick={onClose}>Keep</Button>
          <Button kind="danger" disabled={preview.state !== 'ready'} onClick={() => void remove()}>
            Delete for good
          </Button>
        </>
      }
    >
      {error === null ? null : <ErrorNote error={error} />}
    </Dialog>
  );
}
