// The imports so far, newest first.
import type { LogImport } from '../../shared/logs.ts';
import { Chip, type Tone } from '../components/chip.tsx';
import { Meter } from '../components/meter.tsx';
import { Section } from '../components/section.tsx';
import styles from './logs.module.css';

const tones: Readonly<Record<LogImport['status'], Tone>> = {
  running: 'good',
  interrupted: 'warn',
  finished: 'neutral',
  failed: 'bad',
};

export const fileName = (path: string): string => path.split(/[\\/]/).at(-1) ?? path;

export function ImportList({
  imports,
  chosen,
  progress,
  onChoose,
}: {
  readonly imports: readonly LogImport[];
  readonly chosen: string | null;
  readonly progress: { readonly importId: string; readonly share: number } | null;
  readonly onChoose: (id: string) => void;
}) {
  return (
    <Section label="Imports" aside={imports.length}>
      <ul className={styles.imports}>
        {imports.map((one) => (
          <li key={one.id}>
            <button
              type="button"
              className={styles.import}
              aria-current={one.id === chosen ? 'true' : undefined}
              onClick={() => onChoose(one.id)}
            >
              <span className={styles.importHead}>
                <b>{fileName(one.file)}</b>
                <Chip tone={tones[one.status]}>{one.status}</Chip>
              </span>
              <span className={styles.dim}>
                {one.conversations === 1 ? '1 conversation' : `${one.conversations.toLocaleString()} conversations`},{' '}
                {one.spans.toLocaleString()} replaced
              </span>
              {progress?.importId === one.id ? <Meter value={progress.share} /> : null}
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
