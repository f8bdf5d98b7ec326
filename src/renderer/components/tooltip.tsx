// A hint that appears on hover and on focus.
import { Tooltip as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import styles from './floating.module.css';

/** `children` is one element that can take focus. */
export function Tooltip({ hint, children }: { readonly hint: ReactNode; readonly children: ReactNode }) {
  return (
    <Radix.Provider delayDuration={400}>
      <Radix.Root>
        <Radix.Trigger asChild>{children}</Radix.Trigger>
        <Radix.Portal>
          <Radix.Content className={styles.hint} sideOffset={6} collisionPadding={8}>
            {hint}
          </Radix.Content>
        </Radix.Portal>
      </Radix.Root>
    </Radix.Provider>
  );
}
