// A generated run in a real database, for measuring reports and comparisons: sessions and turns as the starter makes them.
import { ownAssessment } from '../src/core/runs/assess.ts';
import { createRandom } from '../src/core/statistics/random.ts';
import type { Store } from '../src/core/store/store.ts';
import type { GoalState, Session, Turn } from '../src/shared/dialogue.ts';
import { personaSchema } from '../src/shared/schemas/persona.ts';
import { scenarioSchema } from '../src/shared/schemas/scenario.ts';
import { type ResolvedSuite, resolvedSuiteSchema } from '../src/shared/schemas/suite.ts';

const replies = [
  'The Blue Door on River Street serves Mexican food and has a table at seven.',
  'I am afraid I cannot help with that.',
  'Your table for two is booked. The phone number is 555-0142.',
];

export function generatedSuite(change: Partial<ResolvedSuite> = {}): ResolvedSuite {
  const goal = [
    { id: 'table', kind: 'task', say: 'Reserve a table', satisfiedBy: { says: 'booked' } },
    { id: 'phone', kind: 'learn', say: 'phone number', satisfiedBy: { says: '555-0142' } },
  ];
  const checks = ['polite', 'short', 'quick', 'english'].map((id) => ({ id, test: { contains: 'x' } }));
  const scenarios = Array.from({ length: 20 }, (_, index) =>
    scenarioSchema.parse({
      id: `scenario-${index + 1}`,
      title: `Scenario ${index + 1}`,
      domain: 'restaurants',
      goal,
      checks,
    }),
  );
  const personas = ['brief', 'chatty', 'confused', 'impatient', 'polite'].map((id) =>
    personaSchema.parse({ id, title: id, manner: ['plain'] }),
  );
  return resolvedSuiteSchema.parse({
    id: 'generated',
    title: 'Generated run',
    seed: 1,
    scenarios,
    personas,
    targets: [{ id: 'starter', model: '/models/starter.gguf' }],
    simulator: { model: '/models/starter.gguf' },
    replicates: 100,
    concurrency: 8,
    contextSize: 1024,
    sessionLimit: null,
    ...change,
  });
}

/** Every session finished; `helpful` is the chance that a reply satisfies. Equal seeds give equal runs. */
export async function storeRun(
  store: Store,
  suite: ResolvedSuite,
  id: string,
  options: { readonly helpful: number; readonly seed: number; readonly turns?: number },
): Promise<void> {
  const random = createRandom(options.seed);
  const sessions: Session[] = [];
  const turns: Turn[] = [];
  const ease = new Map(suite.scenarios.map((scenario) => [scenario.id, random() - 0.5]));
  for (let replicate = 0; replicate < suite.replicates; replicate++)
    for (const scenario of suite.scenarios)
      for (const persona of suite.personas)
        for (const target of suite.targets) {
          const chance = options.helpful + 0.5 * (ease.get(scenario.id) ?? 0);
          const place = { runId: id, ordinal: sessions.length, scenarioId: scenario.id, personaId: persona.id };
          const session = finishedSession({ ...place, targetId: target.id, replicate }, random, chance);
          const own = spokenTurns(session, options.turns ?? 8);
          sessions.push({ ...session, turnCount: own.length });
          turns.push(...own);
        }
  store.runs.create(
    {
      id,
      suiteId: suite.id,
      title: suite.title,
      status: 'planned',
      engine: 'llama',
      seed: suite.seed,
      models: [],
      sessions: sessions.length,
      sessionsFinished: 0,
      sessionsInvalid: 0,
      branches: 0,
      createdAt: Date.UTC(2026, 10, 23, 20),
      startedAt: null,
      finishedAt: null,
      failure: null,
    },
    suite,
    sessions,
  );
  await Promise.all(turns.map((turn) => store.turns.add(turn)));
  storeVerdicts(store, id, suite, sessions, random);
  store.runs.setStatus(id, {
    status: 'finished',
    startedAt: Date.UTC(2026, 10, 23, 20),
    finishedAt: Date.UTC(2026, 10, 23, 21),
  });
}

function storeVerdicts(
  store: Store,
  runId: string,
  suite: ResolvedSuite,
  sessions: readonly Session[],
  random: () => number,
): void {
  const { id: assessmentId } = store.verdicts.ownOf(runId, () => ownAssessment(suite, runId, 0));
  const names = ['coherence', ...(suite.scenarios[0]?.checks ?? []).map((check) => check.id)];
  store.verdicts.add(
    sessions.flatMap((session) =>
      names.map((name) => {
        const good = random() < 0.9;
        return {
          assessmentId,
          sessionId: session.id,
          name,
          repeat: 0,
          result: good ? ('pass' as const) : ('fail' as const),
          score: Number(good),
          answer: null,
          detail: '',
          evidence: good ? [] : [{ turn: 1, start: 0, end: 8, note: 'generated' }],
        };
      }),
    ),
  );
}

type Place = Pick<Session, 'runId' | 'ordinal' | 'scenarioId' | 'personaId' | 'targetId' | 'replicate'>;

function finishedSession(place: Place, random: () => number, chance: number): Session {
  const table = random() < chance;
  const phone = random() < chance + 0.2;
  const invalid = random() < 0.02;
  const satisfied = (met: boolean) => (met ? 'satisfied' : 'unsatisfied');
  return {
    ...place,
    id: `${place.runId}-${place.ordinal}`,
    parentSessionId: null,
    parentTurn: null,
    status: 'finished',
    outcome: {
      reason: invalid ? 'invalid' : table && phone ? 'goal-met' : random() < 0.7 ? 'gave-up' : 'limit',
      detail: invalid ? 'role-flip in four attempts' : '',
      items: { table: satisfied(table), phone: satisfied(phone) },
      goalCompletion: (Number(table) + Number(phone)) / 2,
      success: table && phone,
    },
    failure: null,
    turnCount: 0,
    startedAt: 0,
    finishedAt: 1,
  };
}

function spokenTurns(session: Session, count: number): readonly Turn[] {
  return Array.from({ length: count }, (_, index): Turn => {
    const user = index % 2 === 0;
    const item = index < count / 2 ? 'table' : 'phone';
    const say = item === 'table' ? 'Reserve a table' : 'phone number';
    const text = user ? `Could you help me with this: ${say}?` : (replies[(session.ordinal + index) % 3] ?? '');
    const state = { status: 'raised' as const, raised: 1, metAt: null };
    const goal: GoalState = {
      items: { table: state, phone: state },
      told: { city: 'San Jose' },
      changed: [],
      failures: 1,
      patienceLeft: 2,
      digressed: 0,
    };
    return {
      sessionId: session.id,
      index,
      speaker: user ? 'user' : 'assistant',
      origin: 'model',
      text,
      cleanText: text,
      reasoning: null,
      move: user ? { parts: [{ kind: 'ask', items: [item], say, slots: {} }], note: `[ask: ${say}]` } : null,
      goal,
      rejected: [],
      tokens: { promptEvaluated: 20, promptReused: 200, generated: 14, reasoning: 0 },
      timing: { startedAt: 0, firstTokenMs: 40, totalMs: 300 },
      stop: 'end-of-turn',
      seed: 1,
    };
  });
}
