// Forks a stored dialogue at any turn: same past, something changed from there on, run at once.
import type { BranchChange } from '../../shared/contract-steering.ts';
import type { Session, Turn } from '../../shared/dialogue.ts';
import { AppError } from '../../shared/errors.ts';
import type { Persona } from '../../shared/schemas/persona.ts';
import type { ResolvedSuite } from '../../shared/schemas/suite.ts';
import { goalBefore, speakerAt } from '../simulation/dialogue.ts';
import { humanTurn } from '../simulation/given-turn.ts';
import type { Fork } from '../store/branches.ts';
import type { Store } from '../store/store.ts';
import type { RunService } from './run-service.ts';
import { sessionOf } from './steering-service.ts';

export type BranchRequest = {
  readonly runId: string;
  readonly sessionId: string;
  /** Index of the first turn that is made anew. */
  readonly turn: number;
  readonly change: BranchChange;
  readonly paused: boolean;
};

/** @throws AppError not-found, bad-input, and as `RunService.reopen` where the run has ended. */
export async function branch(store: Store, runs: RunService, request: BranchRequest): Promise<Session> {
  const { runId, paused } = request;
  const fork = forkOf(store, request);
  const live = runs.live(runId);
  if (live !== null) {
    const session = store.branches.add(fork);
    if (paused) live.steering.pause(session.id);
    live.addBranch(session);
    return session;
  }
  await runs.ended(runId);
  return runs.reopen(runId, paused, () => store.branches.add(fork));
}

function forkOf(store: Store, { runId, sessionId, turn, change }: BranchRequest): Fork {
  const parent = sessionOf(store, runId, sessionId);
  const suite = store.runs.suite(runId);
  const persona = named(suite.personas, change.personaId ?? parent.personaId, 'persona', runId);
  const target = named(suite.targets, change.targetId ?? parent.targetId, 'target', runId);
  const fork = {
    parent,
    turn,
    personaId: persona.id,
    targetId: target.id,
    replicate: change.replicate ?? parent.replicate,
  };
  const same =
    fork.personaId === parent.personaId && fork.targetId === parent.targetId && fork.replicate === parent.replicate;
  if (same && change.say === undefined)
    throw new AppError(
      'bad-input',
      'This branch would say what its parent said. Change the persona, the target or the replicate, or say the next turn yourself.',
    );
  const past = store.turns.of(sessionId).slice(0, turn);
  if (past.length < turn)
    throw new AppError(
      'bad-input',
      `Session ${parent.ordinal + 1} of run ${runId} has ${past.length} turns so far: a branch can begin at turn ${past.length + 1} at the latest, not at ${turn + 1}.`,
    );
  return { ...fork, said: saidTurn(suite, parent, persona, past, change.say) };
}

function saidTurn(
  suite: ResolvedSuite,
  parent: Session,
  persona: Persona,
  history: readonly Turn[],
  say: BranchChange['say'],
): Turn | null {
  if (say === undefined) return null;
  const scenario = named(suite.scenarios, parent.scenarioId, 'scenario', parent.runId);
  const speaker = speakerAt(history.length);
  if (say.speaker !== speaker)
    throw new AppError(
      'bad-input',
      `Turn ${history.length + 1} is the ${speaker === 'user' ? 'user' : 'target'}'s. Say it as that one, or branch at the turn before or after.`,
    );
  const goal = goalBefore({ scenario, persona }, history);
  const { text } = say;
  return humanTurn({ sessionId: parent.id, scenario, history, goal, text, now: Date.now() }, speaker);
}

function named<T extends { readonly id: string }>(known: readonly T[], id: string, kind: string, runId: string): T {
  const found = known.find((one) => one.id === id);
  if (found !== undefined) return found;
  throw new AppError(
    'bad-input',
    `Run ${runId} has no ${kind} "${id}". Its suite has: ${known.map((one) => one.id).join(', ')}.`,
  );
}
