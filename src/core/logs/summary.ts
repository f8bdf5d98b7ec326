// An import as clients see it: its record, its counts, and what is known of what was missed.
import type { LogImport } from '../../shared/logs.ts';
import type { ImportRecord } from '../store/logs.ts';
import type { Store } from '../store/store.ts';
import { recallOf } from './sample.ts';

export function withRecall(store: Store, record: ImportRecord): LogImport {
  const {
    layout,
    modifiedAt: _modifiedAt,
    generation: _generation,
    resumeOffset: _offset,
    resumeLine: _line,
    ...shown
  } = record;
  const sampled = store.logReview.sample(record.id);
  return {
    ...shown,
    format: layout.format,
    ...store.logs.counts(record.id),
    recall: sampled.length === 0 ? null : recallOf(sampled),
  };
}
