// Gives a session the verdicts of its run's own checks, when it ends and when checks are applied once more.
import type { Session, Turn } from '../../shared/dialogue.ts';
import type { SessionCheck } from '../../shared/schemas/session-check.ts';
import type { ResolvedSuite } from '../../shared/schemas/suite.ts';
import type { Verdict } from '../../shared/verdicts.ts';
import { loadLanguageTeller } from '../judging/language.ts';
import { applyCheck, type Finding } from '../judging/session-checks.ts';
import type { Dialogue } from '../judging/turn-tests.ts';
import { coherenceOf } from '../simulation/coherence.ts';
import type { Store } from '../store/store.ts';
import type { NewAssessment } from '../store/verdicts.ts';
import { cellOf } from './cell.ts';

export function toVerdict(finding: Finding, assessmentId: string, sessionId: string): Verdict {
  return { ...finding, assessmentId, sessionId, repeat: 0, answer: null };
}

export function ownAssessment(suite: ResolvedSuite, runId: string, now: number): NewAssessment {
  return {
    runId,
    kind: 'suite',
    name: suite.id,
    title: suite.title,
    spec: Object.fromEntries(suite.scenarios.map(({ id, checks }) => [id, checks])),
    judge: null,
    status: 'finished',
    total: null,
    createdAt: now,
  };
}

async function dialogueOf(suite: ResolvedSuite, session: Session, turns: readonly Turn[]): Promise<Dialogue> {
  const { scenario, target } = cellOf(suite, session);
  return { scenario, target, turns, languages: await loadLanguageTeller() };
}

/** @param checks null: those of the session's scenario, with its coherence. */
export async function findingsOn(
  suite: ResolvedSuite,
  session: Session,
  turns: readonly Turn[],
  checks: readonly SessionCheck[] | null,
): Promise<readonly Finding[]> {
  const dialogue = await dialogueOf(suite, session, turns);
  const findings = (checks ?? dialogue.scenario.checks).map((check) => applyCheck(check, dialogue));
  return checks === null ? [...findings, coherenceOf(dialogue)] : findings;
}

/** Stores the verdicts of the run's own checks on a session that ended; those of an earlier end go. */
export async function assessEnded(store: Store, suite: ResolvedSuite, session: Session, now: number): Promise<void> {
  const findings = await findingsOn(suite, session, store.turns.of(session.id), null);
  const { id } = store.verdicts.ownOf(session.runId, () => ownAssessment(suite, session.runId, now));
  store.verdicts.add(
    findings.map((finding) => toVerdict(finding, id, session.id)),
    { replace: true },
  );
}
