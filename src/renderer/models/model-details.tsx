// One model: what its header says, and whether the file is still the one that was added.
import { useState } from 'react';
import type { ModelRecord } from '../../shared/contract.ts';
import type { ModelDetails as ModelDetailsRecord } from '../../shared/contract-models.ts';
import { formatBytes } from '../../shared/format.ts';
import { useLink } from '../app/link-context.ts';
import { useCall } from '../app/use-call.ts';
import { Button } from '../components/button.tsx';
import { ErrorNote } from '../components/error-note.tsx';
import { Facts } from '../components/facts.tsx';
import styles from './models.module.css';

function templateWords(template: NonNullable<ModelDetailsRecord['template']>): string {
  if (template.problem !== null) return template.problem;
  return `${template.kind}${template.systemRole ? '' : ', no system role'}${template.prefixStable ? '' : ', rewrites earlier turns'}`;
}

export function ModelDetails({ model, onRemoved }: { readonly model: ModelRecord; readonly onRemoved: () => void }) {
  const link = useLink();
  const [verified, setVerified] = useState<{ readonly ok: boolean; readonly text: string } | null>(null);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const details = useCall('models.details', { path: model.path });
  const verify = async (): Promise<void> => {
    setBusy(true);
    setError(null);
    try {
      const [result] = await link.core('models.verify', { model: model.path });
      setVerified(result ?? null);
    } catch (thrown) {
      setError(thrown);
    } finally {
      setBusy(false);
    }
  };
  const remove = async (deleteFile: boolean): Promise<void> => {
    setError(null);
    try {
      await link.core('models.remove', { path: model.path, deleteFile });
      onRemoved();
    } catch (thrown) {
      setError(thrown);
    }
  };
  return (
    <>
      <h2>{model.name}</h2>
      {model.problem === null ? null : <ErrorNote error={model.problem} />}
      {model.problem === null ? (
        <>
          <Facts
            facts={[
              ['Architecture', model.architecture],
              ['Quantization', model.quantization],
              ['Parameters', model.parameters === null ? null : `${(model.parameters / 1e6).toPrecision(3)} M`],
              ['File', formatBytes(model.fileBytes)],
              ['Trained context', `${model.trainContext.toLocaleString()} tokens`],
              [
                'Chat template',
                details.value?.template == null
                  ? model.hasTemplate
                    ? 'in the file'
                    : 'none'
                  : templateWords(details.value.template),
              ],
              ['Added', new Date(model.addedAt).toLocaleDateString([], { dateStyle: 'medium' })],
            ]}
          />
          {details.value === null ? null : (
            <p className={details.value.memory.fits ? styles.dim : styles.problem}>{details.value.words}</p>
          )}
          <h3>SHA-256</h3>
          <p className={styles.hash}>{model.sha256}</p>
          <p className={styles.dim}>Compare it with what the publisher prints beside the download.</p>
          <div className={styles.row}>
            <Button onClick={() => void verify()} disabled={busy}>
              {busy ? 'Reading the file…' : 'Verify'}
            </Button>
          </div>
          <p role="status" className={verified?.ok === false ? styles.problem : styles.dim}>
            {verified?.text}
          </p>
        </>
      ) : null}
      {error === null ? null : <ErrorNote error={error} />}
      <h3>Path</h3>
      <p className={styles.hash}>{model.path}</p>
      {model.starter ? null : (
        <div className={styles.row}>
          <Button onClick={() => void remove(false)}>Forget it</Button>
          {details.value?.copied === true ? (
            <Button kind="danger" onClick={() => void remove(true)}>
              Delete the file
            </Button>
          ) : null}
        </div>
      )}
    </>
  );
}
