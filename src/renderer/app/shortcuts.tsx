// The cheat sheet of keys, and the keys and menu commands that work on every page.
import { useEffect } from 'react';
import { create } from 'zustand';
import { Dialog } from '../components/dialog.tsx';
import { askForBundle } from './bundle-import.ts';
import { useKeys } from './keys.ts';
import { useLink } from './link-context.ts';
import { go, type Route } from './route.ts';
import styles from './shortcuts.module.css';

const useSheet = create<{ readonly open: boolean }>(() => ({ open: false }));

export function showShortcuts(): void {
  useSheet.setState({ open: true });
}

const command = /mac/i.test(navigator.platform) ? '⌘' : 'Ctrl';

const sheet: readonly { readonly title: string; readonly keys: readonly (readonly [keys: string, does: string])[] }[] =
  [
    {
      title: 'A run',
      keys: [
        ['Space', 'pause at the next turn, continue'],
        ['.', 'one turn, then stand still'],
        ['B', 'branch from the chosen turn'],
        ['U', 'speak as the user'],
        ['T', 'speak as the target'],
      ],
    },
    {
      title: 'Watching',
      keys: [
        ['[  ]', 'session before, session after'],
        ['F', 'follow to the next session'],
        ['↑  ↓', 'turn before, turn after'],
        ['Esc', 'back to the newest turn'],
        ['D', 'details in a narrow window'],
        ['S', 'sessions in a narrow window'],
      ],
    },
    {
      title: 'Everywhere',
      keys: [
        [`${command} 1 to 6`, 'the pages at the left'],
        [`${command} N`, 'a new run'],
        [`${command} + − 0`, 'larger, smaller, usual size'],
        ['?', 'this sheet'],
      ],
    },
  ];

const pages: readonly Route[] = [
  { page: 'live' },
  { page: 'runs' },
  { page: 'results', runId: null, against: null },
  { page: 'library' },
  { page: 'models' },
  { page: 'logs' },
];

export function Shortcuts() {
  const link = useLink();
  const open = useSheet((state) => state.open);
  useEffect(
    () =>
      link.onShellEvent((event) => {
        if (event.kind !== 'shell-menu') return;
        if (event.command === 'shortcuts') showShortcuts();
        if (event.command === 'new-run') go({ page: 'setup' });
        if (event.command === 'import') askForBundle();
      }),
    [link],
  );
  useKeys([
    { key: '?', run: showShortcuts },
    ...pages.map((route, place) => ({ key: String(place + 1), command: true, run: () => go(route) })),
  ]);
  return (
    <Dialog open={open} onOpenChange={(next) => useSheet.setState({ open: next })} title="Keys" width={720}>
      <div className={styles.sheet}>
        {sheet.map(({ title, keys }) => (
          <section key={title}>
            <h3 className={styles.title}>{title}</h3>
            <dl className={styles.keys}>
              {keys.map(([key, does]) => (
                <div key={key} className={styles.key}>
                  <dt>
                    <kbd>{key}</kbd>
                  </dt>
                  <dd>{does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
