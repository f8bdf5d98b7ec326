// A list of commands behind a button.
import { DropdownMenu } from 'radix-ui';
import type { ReactNode } from 'react';
import styles from './floating.module.css';

export type MenuItem =
  | {
      readonly kind: 'command';
      readonly label: string;
      readonly onSelect: () => void;
      readonly shortcut?: string;
      readonly disabled?: boolean;
      readonly danger?: boolean;
    }
  | { readonly kind: 'separator'; readonly id: string };

export function Menu({ trigger, items }: { readonly trigger: ReactNode; readonly items: readonly MenuItem[] }) {
  return (
    <DropdownMenu.Root>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className={styles.panel} sideOffset={6} align="start" collisionPadding={8}>
          {items.map((item) =>
            item.kind === 'separator' ? (
              <DropdownMenu.Separator key={item.id} className={styles.separator} />
            ) : (
              <DropdownMenu.Item
                key={item.label}
                className={`${styles.item} ${item.danger === true ? styles.danger : ''}`}
                disabled={item.disabled === true}
                onSelect={item.onSelect}
              >
                {item.label}
                {item.shortcut === undefined ? null : <kbd>{item.shortcut}</kbd>}
              </DropdownMenu.Item>
            ),
          )}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
