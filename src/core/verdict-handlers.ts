// The core's answers to the part of the contract that is about verdicts.
import type { verdictContract } from '../shared/contract-verdicts.ts';
import type { Handlers } from '../shared/rpc.ts';
import type { ReportService } from './report/service.ts';
import { checkRun } from './runs/check-service.ts';
import type { Store } from './store/store.ts';

export function verdictHandlers({
  store,
  reports,
}: {
  readonly store: Store;
  readonly reports: ReportService;
}): Handlers<typeof verdictContract> {
  return {
    'verdicts.assessments': ({ runId }) => [...store.verdicts.ofRun(store.runs.find(runId).id)],
    'verdicts.ofSession': ({ sessionId }) => [...store.verdicts.ofSession(sessionId)],
    'verdicts.behind': ({ runId, metric, targetId }) => [...reports.behind(runId, metric, targetId)],
    'verdicts.check': ({ runId, file }) => checkRun(store, store.runs.find(runId).id, file, Date.now),
  };
}
