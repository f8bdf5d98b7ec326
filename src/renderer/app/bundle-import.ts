// The menu's wish to import a run bundle, kept until the page of runs is there to ask which file.
import { create } from 'zustand';
import { go } from './route.ts';

export const useBundleImport = create<{ readonly asked: boolean }>(() => ({ asked: false }));

export function askForBundle(): void {
  useBundleImport.setState({ asked: true });
  go({ page: 'runs' });
}
