// The app's one button, with its key on it.
import type { ComponentProps, ReactNode } from 'react';
import styles from './button.module.css';

type ButtonProps = ComponentProps<'button'> & {
  readonly kind?: 'plain' | 'primary' | 'quiet' | 'danger';
  /** As it stands on the keyboard: "Space", "B". The listener is elsewhere. */
  readonly shortcut?: string;
  readonly children: ReactNode;
};

export function Button({ kind = 'plain', shortcut, children, className = '', ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      className={`${styles.button} ${styles[kind]} ${className}`}
      aria-keyshortcuts={shortcut}
      {...rest}
    >
      {children}
      {shortcut === undefined ? null : <kbd>{shortcut}</kbd>}
    </button>
  );
}
