// The core's answers to the part of the contract that is about verdicts.
import type { judgeContract, verdictContract } from '../shared/contract-verdicts.ts';
import type { Handlers } from '../shared/rpc.ts';
import type { ReportService } from './report/service.ts';
import type { CalibrationService } from './runs/calibration-service.ts';
import { checkRun } from './runs/check-service.ts';
import type { JudgeService } from './runs/judge-service.ts';
import type { Store } from './store/store.ts';

export function verdictHandlers({
  store,
  reports,
  judges,
}: {
  readonly store: Store;
  readonly reports: ReportService;
  readonly judges: JudgeService;
}): Handlers<typeof verdictContract> {
  return {
    'verdicts.assessments': ({ runId }) =>
      store.verdicts.ofRun(store.runs.find(runId).id).map((one) => (one.kind === 'judge' ? judges.get(one.id) : one)),
    'verdicts.ofSession': ({ sessionId }) => [...store.verdicts.ofSession(sessionId)],
    'verdicts.behind': ({ runId, metric, targetId }) => [...reports.behind(runId, metric, targetId)],
    'verdicts.check': ({ runId, file }) => checkRun(store, store.runs.find(runId).id, file, Date.now),
  };
}

export function judgeHandlers({
  judges,
  calibrations,
}: {
  readonly judges: JudgeService;
  readonly calibrations: CalibrationService;
}): Handlers<typeof judgeContract> {
  return {
    'rubrics.list': async () =>
      (await judges.rubrics()).map(({ path, rubric: { id, title, dimensions } }) => ({
        path,
        id,
        title,
        dimensions: dimensions.map((one) => ({ id: one.id, title: one.title, question: one.question })),
      })),
    'judges.start': (request) => judges.start(request),
    'judges.follow': ({ assessmentId, done }) => judges.follow(assessmentId, done),
    'judges.cancel': ({ assessmentId }) => {
      judges.cancel(assessmentId);
      return {};
    },
    'judges.result': ({ assessmentId }) => judges.result(assessmentId),
    'calibrations.start': (request) => calibrations.start(request),
    'calibrations.list': ({ runId }) => [...calibrations.list(runId)],
    'calibrations.next': ({ calibrationId }) => {
      const { calibration, item } = calibrations.next(calibrationId);
      return { calibration, item: item === null ? null : { ...item, turns: [...item.turns] } };
    },
    'calibrations.answer': ({ calibrationId, position, answer }) =>
      calibrations.answer(calibrationId, position, answer),
    'calibrations.result': ({ calibrationId }) => calibrations.result(calibrationId),
  };
}
