// Sessions in the HTML report: a row of ticks, and the dialogue as a script with its evidence marked.
import type { Session, Turn } from '../../shared/dialogue.ts';
import { countedAnswer, type Verdict } from '../../shared/verdicts.ts';
import { escapeMarkup } from './escape.ts';
import { whyOf } from './evidence.ts';
import { failedVerdicts, type MarkedTurns, markedTurns, noteWords, piecesOf, type TurnMark } from './marked-turns.ts';
import { goalOf, type ReportSource } from './source.ts';

const mostSteered = 40;

export function* worstSessions(source: ReportSource): Generator<string> {
  const { report, sessions } = source;
  if (report.worst.length === 0) return;
  const byId = new Map(sessions.map((session) => [session.id, session]));
  const several = report.targets.length > 1;
  yield '<section><h2>Sessions to look at first</h2><p class="dim">The worst of each scenario. Then sessions that fail a check. A tick is a turn: short the user, long the target, red where it went wrong.</p>';
  for (const { sessionId, why } of report.worst) {
    const session = byId.get(sessionId);
    const first = sessionId === report.worst[0]?.sessionId;
    if (session !== undefined) yield sessionDetails(source, session, why, several, first);
  }
  yield '</section>';
}

/** Branches and sessions that people spoke in. */
export function* steeredSessions(source: ReportSource): Generator<string> {
  const { report, sessions } = source;
  if (report.steered.length === 0) return;
  const byId = new Map(sessions.map((session) => [session.id, session]));
  yield '<section><h2>Steered by people</h2><p class="dim">Branches and sessions in which a person took a turn: none of them is in the rates. What a branch took from its parent is grey.</p>';
  for (const { sessionId, words } of report.steered.slice(0, mostSteered)) {
    const session = byId.get(sessionId);
    if (session !== undefined) yield sessionDetails(source, session, words, report.targets.length > 1, false);
  }
  const more = report.steered.length - mostSteered;
  if (more > 0) yield `<p class="dim small">and ${more} more</p>`;
  yield '</section>';
}

/** Both dialogues of a session that turned over, one below the other. */
export function flippedPair(
  source: ReportSource,
  pair: readonly { readonly session: Session; readonly label: string }[],
): string {
  return pair
    .map(({ session, label }) => {
      const turns = source.turnsOf(session.id);
      const goal = goalOf(source.suite, session);
      const evidence = markedTurns(session, turns, goal, source.verdictsOf(session.id));
      return `<h4>${escapeMarkup(label)}, session ${session.ordinal + 1}: <span class="dim">${escapeMarkup(whyOf(session, goal))}</span></h4>${script(session, turns, evidence)}`;
    })
    .join('');
}

function sessionDetails(source: ReportSource, session: Session, why: string, several: boolean, open: boolean): string {
  const turns = source.turnsOf(session.id);
  const verdicts = source.verdictsOf(session.id);
  const evidence = markedTurns(session, turns, goalOf(source.suite, session), verdicts);
  const who = [
    session.personaId,
    ...(several ? [session.targetId] : []),
    `replicate ${session.replicate + 1}`,
    `session ${session.ordinal + 1}`,
  ].join(', ');
  return `<details${open ? ' open' : ''}><summary><span class="what">${escapeMarkup(session.scenarioId)}</span> <span class="dim">${escapeMarkup(who)}</span>${ticks(turns, evidence)}<span class="why">${escapeMarkup(why)}</span></summary>${verdictList(verdicts)}${script(session, turns, evidence)}</details>\n`;
}

/** What it fails, in words; what points at turns is marked there too. */
export function verdictList(verdicts: readonly Verdict[]): string {
  const failed = failedVerdicts(verdicts);
  if (failed.length === 0) return '';
  const items = failed.map((verdict) => {
    const { name, detail } = verdict;
    const answer = countedAnswer(verdict);
    const said = answer === null ? detail : `judged ${answer}: ${detail}`;
    return `<li><span class="chip bad">${escapeMarkup(name)}</span> <span class="dim small">${escapeMarkup(said)}</span></li>`;
  });
  return `<ul class="plain failed">${items.join('')}</ul>`;
}

function ticks(turns: readonly Turn[], evidence: MarkedTurns): string {
  const marks = turns.map(({ index, speaker }) => {
    const kind = evidence.has(index) ? 'broke' : speaker === 'user' ? 'user' : 'target';
    return `<i class="${kind}"></i>`;
  });
  return `<span class="ticks" role="img" aria-label="${turns.length} turns, ${evidence.size} marked">${marks.join('')}</span>`;
}

export function script(session: Session, turns: readonly Turn[], evidence: MarkedTurns): string {
  const heads = '<span class="who user">Simulated user</span><span class="who target">Target</span>';
  return `<div class="script">${heads}${turns.map((turn) => spoken(turn, evidence.get(turn.index) ?? [], turn.index < (session.parentTurn ?? 0))).join('')}</div>`;
}

function spoken(turn: Turn, marks: readonly TurnMark[], copied: boolean): string {
  const voice = turn.speaker === 'user' ? 'user' : 'target';
  const pieces = piecesOf(turn.text === '' ? '(nothing)' : turn.text, marks);
  const text = pieces.map((piece) =>
    piece.marked ? `<mark>${escapeMarkup(piece.text)}</mark>` : escapeMarkup(piece.text),
  );
  const note = marks.length === 0 ? '' : `<span class="note">${escapeMarkup(noteWords(marks))}</span>`;
  const said = `${text.join('')}${note}`;
  const move = turn.move === null ? '' : `<span class="note move">${escapeMarkup(turn.move.note)}</span>`;
  const person = turn.origin === 'human' ? '<span class="note move">said by a person</span>' : '';
  const words = `<div class="say ${voice}${copied ? ' copied' : ''}" dir="auto">${said}${move}${person}</div>`;
  const spine = `<span class="spine">${turn.index + 1}</span>`;
  return voice === 'user' ? `${words}${spine}<span></span>` : `<span></span>${spine}${words}`;
}
