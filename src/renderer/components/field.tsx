// A named input: label above, hint and error below, joined for who cannot see them.
import { type ReactNode, useId } from 'react';
import styles from './field.module.css';

/** What the input must carry to belong to its label, hint and error. */
export type InputAttributes = {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
};

export function Field({
  label,
  hint,
  error,
  children,
}: {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** Null and undefined: nothing is wrong. */
  readonly error?: string | null;
  readonly children: (attributes: InputAttributes) => ReactNode;
}) {
  const id = useId();
  const wrong = error !== undefined && error !== null;
  const described = [...(hint === undefined ? [] : [`${id}-hint`]), ...(wrong ? [`${id}-error`] : [])].join(' ');
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {children({
        id,
        'aria-describedby': described === '' ? undefined : described,
        'aria-invalid': wrong ? true : undefined,
      })}
      {hint === undefined ? null : (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {wrong ? (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      ) : null}
    </div>
  );
}
