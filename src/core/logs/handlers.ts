// Answers the contract's calls about logs.
import { resolve } from 'node:path';
import type { logsContract } from '../../shared/contract-logs.ts';
import type { LogEvent } from '../../shared/logs.ts';
import type { Handlers } from '../../shared/rpc.ts';
import type { Store } from '../store/store.ts';
import { createImporter } from './import.ts';
import { previewFile } from './layout.ts';
import { withRecall } from './summary.ts';

export type LogsService = { readonly handlers: Handlers<typeof logsContract>; dispose(): Promise<void> };

const shownBadRows = 100;

export function createLogsService(options: {
  readonly store: Store;
  readonly dataDir: string;
  readonly listener: (event: LogEvent) => void;
  readonly now: () => number;
}): LogsService {
  const { store } = options;
  const importer = createImporter(options);
  const absolute = (file: string | null): string | null => (file === null ? null : resolve(file));
  return {
    dispose: importer.dispose,
    handlers: {
      'logs.preview': ({ file, mapping }) => previewFile(resolve(file), mapping),
      'logs.import': (request) =>
        importer.start({ ...request, file: resolve(request.file), rulesFile: absolute(request.rulesFile) }),
      'logs.reapply': async ({ importId, file, rulesFile }) => ({
        import: await importer.reapply(importId, { file: absolute(file), rulesFile: absolute(rulesFile) }),
      }),
      'logs.cancel': ({ importId }) => {
        importer.cancel(importId);
        return {};
      },
      'logs.list': () => store.logs.list().map((record) => withRecall(store, record)),
      'logs.get': ({ importId }) => {
        const record = store.logs.find(importId);
        return {
          import: withRecall(store, record),
          layout: record.layout,
          kinds: [...store.logs.kindCounts(record.id)],
          badRows: [...store.logs.badRows(record.id, shownBadRows)],
        };
      },
      'logs.conversations': ({ importId, offset, limit }) =>
        store.logs.conversations(store.logs.find(importId).id, offset, limit),
    },
  };
}
