// One session as a file for people: who met whom, the goal and how it fared, and the dialogue; as Markdown and as HTML.
import type { Run, Session, Turn } from '../../shared/dialogue.ts';
import type { Annotation } from '../../shared/history.ts';
import type { ResolvedSuite } from '../../shared/schemas/suite.ts';
import { sessionState } from '../../shared/session-words.ts';
import { countedAnswer, type Verdict } from '../../shared/verdicts.ts';
import { escapeMarkdown, escapeMarkup } from './escape.ts';
import { policy } from './html.ts';
import { script, verdictList } from './html-sessions.ts';
import { style } from './html-style.ts';
import { markedTurns } from './marked-turns.ts';
import { goalOf } from './source.ts';

export type SessionSource = {
  readonly run: Run;
  readonly suite: ResolvedSuite;
  readonly session: Session;
  readonly turns: readonly Turn[];
  readonly verdicts: readonly Verdict[];
  readonly annotation: Annotation;
};

export type SessionWriter = (source: SessionSource) => Iterable<string>;

export function titleOf({ suite, session }: SessionSource): string {
  const scenario = suite.scenarios.find(({ id }) => id === session.scenarioId);
  return `Session ${session.ordinal + 1}: ${scenario?.title ?? session.scenarioId}`;
}

/** Names and values, in words. */
function factsOf({ run, session, turns, annotation }: SessionSource): readonly (readonly [string, string])[] {
  const { outcome } = session;
  const people = turns.filter(({ origin }) => origin === 'human').length;
  return [
    ['Run', `${run.title}, ${run.id}${run.engine === 'scripted' ? ' (dry run: a script spoke for both sides)' : ''}`],
    ['User', session.personaId],
    ['Target', session.targetId],
    ['Replicate', String(session.replicate + 1)],
    ...(session.parentSessionId === null
      ? []
      : [['Branch of', `${session.parentSessionId}, turn ${(session.parentTurn ?? 0) + 1}`] as const]),
    ['End', [sessionState(session, true), outcome?.detail ?? ''].filter((text) => text !== '').join(': ')],
    ...(session.failure === null ? [] : [['Failure', session.failure] as const]),
    ...(people === 0 ? [] : [['Spoken by a person', `${people} of ${turns.length} turns`] as const]),
    ...(annotation.labels.length === 0 ? [] : [['Labels', annotation.labels.join(', ')] as const]),
    ...(annotation.note === '' ? [] : [['Note', annotation.note] as const]),
  ];
}

function goalsOf({ suite, session, turns }: SessionSource) {
  return goalOf(suite, session).map((item) => {
    const last = turns.at(-1)?.goal.items[item.id];
    const metAt = last?.metAt ?? null;
    const result = session.outcome?.items[item.id] ?? last?.status ?? 'open';
    return { say: item.say, result, where: metAt === null ? '' : `, turn ${metAt + 1}` };
  });
}

/** Text as it stands, in a block that nothing in it can end. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${text.toWellFormed()}\n${fence}\n`;
}

function* verdictLines({ verdicts }: SessionSource): Generator<string> {
  if (verdicts.length === 0) return;
  yield '\n## Verdicts\n\n';
  for (const verdict of verdicts) {
    const { name, result, detail } = verdict;
    const said = [result, countedAnswer(verdict) ?? '', detail].filter((text) => text !== '').join(', ');
    yield `- ${escapeMarkdown(name)}: ${escapeMarkdown(said)}\n`;
  }
}

export function* sessionMarkdown(source: SessionSource): Generator<string> {
  yield `# ${escapeMarkdown(titleOf(source))}\n\n`;
  for (const [name, value] of factsOf(source)) yield `- ${name}: ${escapeMarkdown(value)}\n`;
  yield '\n## Goal\n\n';
  for (const { say, result, where } of goalsOf(source)) yield `- ${escapeMarkdown(say)}: ${result}${where}\n`;
  yield* verdictLines(source);
  yield '\n## Dialogue\n';
  for (const turn of source.turns) {
    const who = turn.speaker === 'user' ? 'User' : 'Target';
    const move = turn.move === null ? '' : ` ${escapeMarkdown(turn.move.note)}`;
    const origin = turn.origin === 'model' ? '' : `, ${turn.origin}`;
    yield `\n**${turn.index + 1} ${who}**${origin}${move}\n\n${fenced(turn.text)}`;
  }
}

export function* sessionHtml(source: SessionSource): Generator<string> {
  const { suite, session, turns, verdicts } = source;
  const title = escapeMarkup(titleOf(source));
  yield `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="viewport" content="width=device-width"><title>${title}: Rehearsal</title><style>${style}</style></head>\n<body>`;
  yield `<header><b>Rehearsal</b><span>${escapeMarkup(source.run.title)}</span></header><main><h1>${title}</h1><section><h2>Session</h2><dl>`;
  for (const [name, value] of factsOf(source)) yield `<dt>${name}</dt><dd>${escapeMarkup(value)}</dd>`;
  yield '</dl></section><section><h2>Goal</h2><dl>';
  for (const { say, result, where } of goalsOf(source)) yield `<dt>${escapeMarkup(say)}</dt><dd>${result}${where}</dd>`;
  yield `</dl></section><section><h2>Dialogue</h2>${verdictList(verdicts)}${script(session, turns, markedTurns(session, turns, goalOf(suite, session), verdicts))}</section></main></body></html>\n`;
}
