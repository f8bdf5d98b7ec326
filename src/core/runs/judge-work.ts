// Asks a judge model about the sessions of a run, side by side, and stores each answer as it comes.
import type { Session, Turn } from '../../shared/dialogue.ts';
import type { Sampling } from '../../shared/schemas/common.ts';
import type { Dimension, Rubric } from '../../shared/schemas/rubric.ts';
import type { Assessment, Verdict } from '../../shared/verdicts.ts';
import type { ContextSpec, Engine, Voice } from '../engine/engine.ts';
import { openFittingContext } from '../engine/fitting-context.ts';
import { readJudgeAnswer } from '../judging/judge-answer.ts';
import { judgeGrammar, judgeQuestion, judgeSystemPrompt, roomToFinish } from '../judging/judge-prompt.ts';
import type { Store } from '../store/store.ts';

/** Warm enough for repeats to differ where the judge is in doubt. */
const sampling: Sampling = {
  temperature: 0.6,
  topK: 40,
  topP: 0.95,
  minP: 0,
  repeatPenalty: 1,
  maxTokens: roomToFinish,
};
const mostVoices = 8;
/** Of a dialogue that leaves a small context less room than the longest answer needs. */
const narrowerRooms = [roomToFinish, 320, 200];
/** Tokens, rounded up; English has about 4 characters in one, other languages fewer. */
const charactersPerToken = 2.5;

export type JudgeWork = {
  readonly assessment: Assessment;
  readonly rubric: Rubric;
  readonly sessions: readonly Session[];
  readonly store: Store;
  readonly engine: Engine;
  readonly signal: AbortSignal;
  /** Another verdict is stored. */
  readonly onVerdict: () => void;
};

const keyOf = (sessionId: string, name: string, repeat: number): string => `${sessionId} ${name} ${repeat}`;

/** 32-bit, of a session's place, the question's and the repeat's. */
function seedOf(base: number, ordinal: number, dimension: number, repeat: number): number {
  return [ordinal, dimension, repeat].reduce((hash, part) => Math.imul(hash ^ part, 0x9e3779b1) >>> 0, base + 1);
}

async function answer(
  work: JudgeWork,
  voice: Voice,
  dimension: Dimension,
  turns: readonly Turn[],
  seed: number,
): Promise<Awaited<ReturnType<Voice['generate']>>> {
  const ask = (maxTokens: number) =>
    voice.generate({
      messages: [
        { role: 'system', content: judgeSystemPrompt(turns) },
        { role: 'user', content: judgeQuestion(dimension) },
      ],
      sampling: { ...sampling, maxTokens },
      grammar: judgeGrammar(dimension, turns),
      seed,
      signal: work.signal,
    });
  let said = await ask(roomToFinish);
  for (const room of narrowerRooms.slice(1)) if (said.stop === 'context-full') said = await ask(room);
  return said;
}

async function judgeSession(work: JudgeWork, voice: Voice, session: Session, done: ReadonlySet<string>): Promise<void> {
  const { assessment, rubric, store, signal } = work;
  const turns = store.turns.of(session.id);
  const { repeats = 1, seed = 1 } = assessment.judge ?? {};
  for (const [position, dimension] of rubric.dimensions.entries()) {
    for (let repeat = 0; repeat < repeats; repeat++) {
      if (done.has(keyOf(session.id, dimension.id, repeat))) continue;
      const said = await answer(work, voice, dimension, turns, seedOf(seed, session.ordinal, position, repeat));
      if (signal.aborted || said.stop === 'aborted') return;
      const found = readJudgeAnswer(dimension, said.text, said.stop, turns);
      const verdict: Verdict = {
        ...found,
        assessmentId: assessment.id,
        sessionId: session.id,
        name: dimension.id,
        repeat,
      };
      store.verdicts.add([verdict]);
      work.onVerdict();
    }
  }
}

function specOf(work: JudgeWork): ContextSpec {
  const longestQuestion = Math.max(...work.rubric.dimensions.map((dimension) => judgeQuestion(dimension).length));
  const longestDialogue = Math.max(...work.sessions.map(({ id }) => judgeSystemPrompt(work.store.turns.of(id)).length));
  const tokens = (longestQuestion + longestDialogue) / charactersPerToken + roomToFinish + 64;
  return {
    model: { path: work.assessment.judge?.path ?? '', adapters: [] },
    contextSize: Math.ceil(tokens / 256) * 256,
    sequences: Math.min(mostVoices, work.sessions.length),
  };
}

/** Leaves out what is answered already. Returns early when the signal fires. @throws AppError */
export async function judgeSessions(work: JudgeWork): Promise<void> {
  const done = new Set(
    work.store.verdicts.of(work.assessment.id).map(({ sessionId, name, repeat }) => keyOf(sessionId, name, repeat)),
  );
  const context = await openFittingContext(work.engine, specOf(work), 'The judge', work.signal);
  try {
    const queue = [...work.sessions];
    const turn = async (): Promise<void> => {
      for (let session = queue.shift(); session !== undefined; session = queue.shift()) {
        if (work.signal.aborted) return;
        const voice = await context.openVoice();
        try {
          await judgeSession(work, voice, session, done);
        } finally {
          await voice.dispose();
        }
      }
    };
    await Promise.all(Array.from({ length: context.spec.sequences }, turn));
  } finally {
    await context.dispose();
  }
}
