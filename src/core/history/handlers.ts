// Answers the contract's calls about history: finding, noting, deleting.
import type { historyContract } from '../../shared/contract-history.ts';
import { noAnnotation } from '../../shared/history.ts';
import type { Handlers } from '../../shared/rpc.ts';
import type { Store } from '../store/store.ts';
import { deletionWords } from './deletion-words.ts';
import { findSession } from './find-session.ts';

export function historyHandlers(store: Store): Handlers<typeof historyContract> {
  const subjectOf = ({ runId, session }: { readonly runId: string; readonly session: string | null }) => {
    const run = store.runs.find(runId);
    return { runId: run.id, sessionId: session === null ? null : findSession(store, run.id, session).id };
  };
  const importOf = (runId: string) => {
    const origin = store.bundles.origin(runId);
    return origin === null ? null : { from: origin.version, at: origin.importedAt };
  };
  return {
    'history.search': ({ filters, ...query }) => {
      const runs = filters.runs?.map((wanted) => store.runs.find(wanted).id);
      return store.history.search({ ...query, filters: { ...filters, runs } });
    },
    'history.facets': () => store.history.facets(),
    'history.runs': () => {
      const annotations = store.annotations.ofRuns();
      const baselines = Map.groupBy(store.baselines.list(), ({ runId }) => runId);
      return store.runs.list().map((run) => ({
        run,
        imported: importOf(run.id),
        annotation: annotations.get(run.id) ?? noAnnotation,
        baselines: (baselines.get(run.id) ?? []).map(({ name }) => name),
      }));
    },
    'history.annotations': ({ runId }) => {
      const { id } = store.runs.find(runId);
      return {
        run: store.annotations.get({ runId: id, sessionId: null }),
        sessions: Object.fromEntries(store.annotations.ofSessions(id)),
      };
    },
    'history.annotate': ({ note, labels, ...named }) => {
      const subject = subjectOf(named);
      store.annotations.set(subject, { note, labels });
      return store.annotations.get(subject);
    },
    'history.previewDelete': (named) => {
      const taken = store.deletion.preview(subjectOf(named));
      return { ...taken, words: deletionWords(taken) };
    },
    'history.delete': (named) => {
      const taken = store.deletion.delete(subjectOf(named));
      return { ...taken, words: deletionWords(taken) };
    },
  };
}
