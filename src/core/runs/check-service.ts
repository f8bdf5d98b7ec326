// Applies checks to the sessions of a stored run: verdicts of a new assessment, beside whatever is stored already.
import { setImmediate } from 'node:timers/promises';
import type { SessionCheck } from '../../shared/schemas/session-check.ts';
import type { Assessment } from '../../shared/verdicts.ts';
import { loadChecks } from '../scenario/load-checks.ts';
import type { Store } from '../store/store.ts';
import { findingsOn, ownAssessment, toVerdict } from './assess.ts';

/** Sessions whose verdicts are stored in one transaction, and after which others get their turn. */
const groupSize = 50;

/**
 * Every session that ended gets verdicts; rates sort out later which of them count.
 * @param file null for the run's own checks and its coherence. @throws AppError bad-files
 */
export async function checkRun(
  store: Store,
  runId: string,
  file: string | null,
  now: () => number,
): Promise<Assessment> {
  const suite = store.runs.suite(runId);
  const read = file === null ? null : await loadChecks(file);
  const checks: readonly SessionCheck[] | null = read?.checks ?? null;
  const own = ownAssessment(suite, runId, now());
  const assessment = store.verdicts.create(
    read === null
      ? { ...own, status: 'interrupted' }
      : { ...own, kind: 'checks', name: read.id, title: read.id, spec: read.checks, status: 'interrupted' },
  );
  const ended = store.sessions.of(runId).filter(({ outcome }) => outcome !== null);
  for (let at = 0; at < ended.length; at += groupSize) {
    const group = ended.slice(at, at + groupSize).map(async (session) => {
      const findings = await findingsOn(suite, session, store.turns.of(session.id), checks);
      return findings.map((finding) => toVerdict(finding, assessment.id, session.id));
    });
    store.verdicts.add((await Promise.all(group)).flat());
    await setImmediate();
  }
  store.verdicts.setStatus(assessment.id, 'finished');
  return store.verdicts.get(assessment.id);
}
