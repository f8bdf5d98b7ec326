// Answers what the page asks of the window's own process: dialogs, the core's life, showing a file.
import { basename, resolve } from 'node:path';
import { type BrowserWindow, dialog, shell } from 'electron';
import { AppError } from '../shared/errors.ts';
import type { Handlers } from '../shared/rpc.ts';
import type { FileKind, ShellContract, ShellState } from '../shared/shell.ts';
import { type ChosenPlaces, isInside } from './chosen-places.ts';

const filters: Readonly<Record<FileKind, Electron.FileFilter[]>> = {
  model: [{ name: 'GGUF models', extensions: ['gguf'] }],
  suite: [{ name: 'Suites', extensions: ['yaml', 'yml', 'json'] }],
  bundle: [{ name: 'Run bundles', extensions: ['rehearsal'] }],
  logs: [{ name: 'Conversation logs', extensions: ['jsonl', 'json', 'csv', 'tsv', 'txt', 'log', 'gz'] }],
  text: [{ name: 'Text', extensions: ['txt'] }],
  report: [],
  any: [],
};
const everything: Electron.FileFilter = { name: 'All files', extensions: ['*'] };

export function createShellService(options: {
  readonly window: () => BrowserWindow | null;
  readonly state: () => ShellState;
  readonly restartCore: () => void;
  readonly dataDir: string;
  readonly chosen: ChosenPlaces;
}): Handlers<ShellContract> {
  const mayShow = (path: string): boolean => options.chosen.has(path) || isInside(options.dataDir, path);
  const owner = (): BrowserWindow => {
    const window = options.window();
    if (window === null) throw new AppError('internal', 'The window is gone.');
    return window;
  };
  return {
    'shell.state': () => options.state(),
    'shell.restartCore': () => {
      options.restartCore();
      return {};
    },
    'shell.openFiles': async ({ kind, several }) => {
      const { filePaths } = await dialog.showOpenDialog(owner(), {
        properties: several ? ['openFile', 'multiSelections'] : ['openFile'],
        filters: [...filters[kind], everything],
      });
      options.chosen.add(filePaths);
      return filePaths;
    },
    'shell.saveFile': async ({ kind, suggestedName }) => {
      const { filePath, canceled } = await dialog.showSaveDialog(owner(), {
        defaultPath: basename(suggestedName),
        filters: [...filters[kind], everything],
      });
      if (canceled || filePath === '') return null;
      options.chosen.add([filePath]);
      return filePath;
    },
    'shell.reveal': ({ path }) => {
      const absolute = resolve(path);
      if (!mayShow(absolute)) {
        throw new AppError(
          'bad-input',
          `${path} is neither in the data directory ${options.dataDir} nor picked by you.`,
        );
      }
      shell.showItemInFolder(absolute);
      return {};
    },
  };
}
