// The models as a table; a row opens its details.
import type { ModelRecord } from '../../shared/contract.ts';
import { formatBytes } from '../../shared/format.ts';
import { Chip } from '../components/chip.tsx';
import styles from './models.module.css';

const tokens = (count: number): string =>
  count >= 1024 && count % 1024 === 0 ? `${count / 1024}k` : count.toLocaleString();

export function ModelTable({
  models,
  chosen,
  onChoose,
}: {
  readonly models: readonly ModelRecord[];
  readonly chosen: string | null;
  readonly onChoose: (path: string | null) => void;
}) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">Model</th>
          <th scope="col">Architecture</th>
          <th scope="col">Quantization</th>
          <th scope="col" className={styles.number}>
            Size
          </th>
          <th scope="col" className={styles.number}>
            Context
          </th>
          <th scope="col">State</th>
        </tr>
      </thead>
      <tbody>
        {models.map((model) => (
          <tr key={model.path} aria-selected={model.path === chosen}>
            <th scope="row">
              <button
                type="button"
                className={styles.open}
                onClick={() => onChoose(model.path === chosen ? null : model.path)}
              >
                {model.name}
                <span className={styles.path}>{model.path}</span>
              </button>
            </th>
            <td>{model.architecture}</td>
            <td>{model.quantization}</td>
            <td className={styles.number}>{model.fileBytes === 0 ? '' : formatBytes(model.fileBytes)}</td>
            <td className={styles.number}>{model.trainContext === 0 ? '' : tokens(model.trainContext)}</td>
            <td>
              <State model={model} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function State({ model }: { readonly model: ModelRecord }) {
  if (model.problem !== null)
    return (
      <>
        <Chip tone="bad">broken</Chip> <span className={styles.problem}>{model.problem}</span>
      </>
    );
  if (!model.hasTemplate) return <Chip tone="warn">no chat template</Chip>;
  return <Chip tone="good">{model.starter ? 'built in' : 'ready'}</Chip>;
}
