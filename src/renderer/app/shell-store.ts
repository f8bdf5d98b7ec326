// What the window's own process tells: the core's life, the offline state, versions.
import { create } from 'zustand';
import type { ShellState } from '../../shared/shell.ts';
import type { Link } from './link.ts';

type ShellStore = { readonly state: ShellState | null };

export const useShell = create<ShellStore>(() => ({ state: null }));

export async function followShell(link: Link): Promise<void> {
  link.onShellEvent((event) => {
    if (event.kind === 'shell-state') useShell.setState({ state: event.state });
  });
  useShell.setState({ state: await link.shell('shell.state', {}) });
}
