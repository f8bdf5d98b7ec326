// A small panel beside what opened it.
import { Popover as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import styles from './floating.module.css';

export function Popover({
  trigger,
  label,
  children,
  open,
  onOpenChange,
}: {
  /** A button; it opens and closes the panel. */
  readonly trigger: ReactNode;
  /** What the panel is, for who cannot see it. */
  readonly label: string;
  readonly children: ReactNode;
  readonly open?: boolean;
  readonly onOpenChange?: (open: boolean) => void;
}) {
  return (
    <Radix.Root {...(open === undefined ? {} : { open })} {...(onOpenChange === undefined ? {} : { onOpenChange })}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          className={`${styles.panel} ${styles.padded}`}
          aria-label={label}
          sideOffset={6}
          align="start"
          collisionPadding={8}
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
