// A small heading over a part of a panel, with something quiet at its right.
import { type ReactNode, useId } from 'react';
import styles from './section.module.css';

export function Label({ id, children }: { readonly id?: string; readonly children: ReactNode }) {
  return (
    <h3 id={id} className={styles.label}>
      {children}
    </h3>
  );
}

export function Section({
  label,
  aside,
  children,
}: {
  readonly label: ReactNode;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <header className={styles.head}>
        <Label id={id}>{label}</Label>
        {aside === undefined ? null : <span className={styles.aside}>{aside}</span>}
      </header>
      {children}
    </section>
  );
}
