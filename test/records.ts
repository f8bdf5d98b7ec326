// Small valid records for tests, changed by what a test is about.
import type { GoalState, Outcome, Run, Session, Turn } from '../src/shared/dialogue.ts';
import { type ResolvedSuite, resolvedSuiteSchema } from '../src/shared/schemas/suite.ts';

export const aSuite: ResolvedSuite = resolvedSuiteSchema.parse({
  id: 'suite',
  title: 'Suite',
  seed: 1,
  scenarios: [
    {
      id: 'scenario',
      title: 'A table for two',
      domain: 'restaurants',
      goal: [{ id: 'phone', kind: 'learn', say: 'phone number' }],
      knows: { 'party size': 2 },
    },
  ],
  personas: [{ id: 'persona', title: 'Brief', manner: ['brief'] }],
  targets: [{ id: 'target', model: '/models/target.gguf' }],
  simulator: { model: '/models/simulator.gguf' },
  replicates: 1,
  concurrency: 2,
  contextSize: 1024,
  sessionLimit: null,
});

export const emptyGoal: GoalState = { items: {}, told: {}, changed: [], failures: 0, patienceLeft: 3, digressed: 0 };

export function aRun(change: Partial<Run> = {}): Run {
  return {
    id: 'run',
    suiteId: 'suite',
    title: 'Suite',
    status: 'running',
    engine: 'scripted',
    seed: 1,
    models: [],
    sessions: 1,
    sessionsFinished: 0,
    sessionsInvalid: 0,
    branches: 0,
    createdAt: 0,
    startedAt: 0,
    finishedAt: null,
    failure: null,
    ...change,
  };
}

export function aSession(change: Partial<Session> = {}): Session {
  return {
    id: 'run-0',
    runId: 'run',
    ordinal: 0,
    scenarioId: 'scenario',
    personaId: 'persona',
    targetId: 'target',
    replicate: 0,
    parentSessionId: null,
    parentTurn: null,
    status: 'planned',
    outcome: null,
    failure: null,
    turnCount: 0,
    startedAt: null,
    finishedAt: null,
    ...change,
  };
}

export function aTurn(change: Partial<Turn> = {}): Turn {
  return {
    sessionId: 'run-0',
    index: 0,
    speaker: 'user',
    origin: 'model',
    text: 'hello',
    cleanText: 'Hello.',
    reasoning: null,
    move: null,
    goal: emptyGoal,
    rejected: [],
    tokens: { promptEvaluated: 0, promptReused: 0, generated: 0, reasoning: 0 },
    timing: { startedAt: 0, firstTokenMs: null, totalMs: 0 },
    stop: 'end-of-turn',
    seed: 0,
    ...change,
  };
}

export function anOutcome(change: Partial<Outcome> = {}): Outcome {
  return { reason: 'goal-met', detail: '', items: {}, goalCompletion: 1, success: true, ...change };
}
