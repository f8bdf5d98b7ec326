// Answers the contract's calls about logs.
import { resolve } from 'node:path';
import type { logsContract } from '../../shared/contract-logs.ts';
import { AppError } from '../../shared/errors.ts';
import type { LogEvent } from '../../shared/logs.ts';
import type { Handlers } from '../../shared/rpc.ts';
import type { ImportRecord } from '../store/logs.ts';
import type { Store } from '../store/store.ts';
import { exportImport } from './export.ts';
import { createImporter } from './import.ts';
import { previewFile } from './layout.ts';
import type { NamesModels } from './names-model.ts';
import { purge } from './purge.ts';
import { createReview } from './review.ts';
import { addRule, readRulesFile, refuseInside } from './rules-file.ts';
import { createSampling } from './sample.ts';
import { withRecall } from './summary.ts';

export type LogsService = { readonly handlers: Handlers<typeof logsContract>; dispose(): Promise<void> };

const shownBadRows = 100;

export function createLogsService(options: {
  readonly store: Store;
  readonly dataDir: string;
  readonly listener: (event: LogEvent) => void;
  readonly now: () => number;
  /** The file of anonymiser-entry, as source or as built. */
  readonly anonymiserEntry: string;
  readonly namesModels: NamesModels;
}): LogsService {
  const { store } = options;
  const importer = createImporter(options);
  const review = createReview({ store });
  const sampling = createSampling({ store, review });
  const absolute = (file: string | null): string | null => (file === null ? null : resolve(file));
  const outside = (rulesFile: string | null): string | null => {
    const place = absolute(rulesFile);
    if (place !== null) refuseInside(options.dataDir, place);
    return place;
  };
  const finished = (importId: string): ImportRecord => {
    const record = store.logs.find(importId);
    if (record.status === 'finished') return record;
    throw new AppError(
      'bad-input',
      record.status === 'running'
        ? `Import ${record.id} is still being read. Wait for its end.`
        : `Import ${record.id} is not finished: only a part of ${record.file} was read${record.generation > 1 ? ' by the rules as they are now' : ''}. Import the file again, which goes on, and then repeat this.`,
    );
  };
  return {
    dispose: importer.dispose,
    handlers: {
      'logs.preview': ({ file, mapping }) => previewFile(resolve(file), mapping),
      'logs.import': (request) =>
        importer.start({ ...request, file: resolve(request.file), rulesFile: outside(request.rulesFile) }),
      'logs.reapply': async ({ importId, file, rulesFile, namesModel }) => ({
        import: await importer.reapply(importId, { file: absolute(file), rulesFile: outside(rulesFile), namesModel }),
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
      'logs.queue': ({ importId, filter, offset, limit, file }) =>
        review.queue(store.logs.find(importId), filter, offset, limit, absolute(file)),
      'logs.decide': ({ importId, filter, decision, file }) =>
        review.decide(store.logs.find(importId), filter, decision, absolute(file)),
      'logs.rules.read': ({ rulesFile }) => readRulesFile(resolve(rulesFile)),
      'logs.rules.add': async ({ rulesFile, rule }) => {
        const place = resolve(rulesFile);
        refuseInside(options.dataDir, place);
        if (rule.kind === 'pattern') return addRule(place, 'patterns', { name: rule.name, pattern: rule.pattern });
        const list = ({ person: 'persons', organisation: 'organisations', keep: 'keep' } as const)[rule.kind];
        const text =
          'text' in rule ? rule.text : await review.original(store.logs.find(rule.importId), rule.spanId, null);
        return addRule(place, list, text);
      },
      'logs.sample': ({ importId, size, file }) => sampling.sample(finished(importId), size, absolute(file)),
      'logs.sample.mark': ({ importId, number, marks, file }) =>
        sampling.mark(store.logs.find(importId), number, marks, absolute(file)),
      'logs.purge': ({ importId }) => purge({ store, dataDir: options.dataDir }, store.logs.find(importId)),
      'logs.export': ({ importId, folder, ...request }) =>
        exportImport(store, withRecall(store, finished(importId)), { ...request, folder: resolve(folder) }),
    },
  };
}
