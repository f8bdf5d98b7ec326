// Dialogues as chat messages, a line per session, as programs that train and test models read them.
import type { Turn } from '../../shared/dialogue.ts';
import { renderSystemPrompt } from '../scenario/system-prompt.ts';
import type { SessionSource } from './session.ts';
import { annotationOf, type ReportSource } from './source.ts';
import { fromOne, line } from './tables.ts';

type Message = { readonly role: 'system' | 'user' | 'assistant'; readonly content: string };

export function* chat(source: ReportSource): Generator<string> {
  const { report, suite, sessions, turnsOf, verdictsOf } = source;
  for (const session of sessions) {
    const annotation = annotationOf(source, session);
    const [turns, verdicts] = [turnsOf(session.id), verdictsOf(session.id)];
    yield* sessionChat({ run: report.run, suite, session, turns, verdicts, annotation });
  }
}

/** What the target read and said; the surface text of the user, without moves and reasoning. Numbers in `metadata` count from 1. */
export function* sessionChat({ run, suite, session, turns, annotation }: SessionSource): Generator<string> {
  const scenario = suite.scenarios.find(({ id }) => id === session.scenarioId);
  const target = suite.targets.find(({ id }) => id === session.targetId);
  const prompt = scenario === undefined || target === undefined ? '' : renderSystemPrompt(target, scenario);
  const system: Message[] = prompt === '' ? [] : [{ role: 'system', content: prompt }];
  const { id, ordinal, scenarioId, personaId, targetId, replicate, parentSessionId, parentTurn, outcome } = session;
  yield line({
    messages: [...system, ...turns.map((turn: Turn): Message => ({ role: turn.speaker, content: turn.text }))],
    metadata: {
      run: run.id,
      dryRun: run.engine === 'scripted',
      session: id,
      number: ordinal + 1,
      scenario: scenarioId,
      persona: personaId,
      target: targetId,
      replicate: replicate + 1,
      parentSession: parentSessionId,
      parentTurn: fromOne(parentTurn),
      human: turns.some(({ origin }) => origin === 'human'),
      outcome: outcome?.reason ?? session.status,
      goalCompletion: outcome?.goalCompletion ?? null,
      success: outcome?.success ?? null,
      ...annotation,
    },
  });
}
