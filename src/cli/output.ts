// What commands print: the table at a run's end, lists, transcripts and errors, as text or as one JSON document.
import type { Colors } from 'picocolors/types';
import { branchCount, isBranch } from '../shared/branches.ts';
import type { Finding, ModelRecord } from '../shared/contract.ts';
import type { Run, Session, Turn } from '../shared/dialogue.ts';
import { endReasonWords, sessionState } from '../shared/session-words.ts';
import { branchHead } from './terminal/branches.ts';
import { columnHeads, layOut } from './terminal/script.ts';
import { bytes, cut, plural, printable, table, wrapLines } from './terminal/text.ts';
import { goalsMet, runStateWords } from './terminal/words.ts';

/** On a terminal, lines that are too long are broken at words. */
export function printLines(stream: NodeJS.WriteStream, lines: readonly string[]): void {
  const text = lines.join('\n');
  stream.write(`${stream.isTTY ? wrapLines(text, stream.columns) : text}\n`);
}

/** Terminal columns to lay tables out in; a pipe has no end. */
export function widthOf(stream: NodeJS.WriteStream): number {
  return stream.isTTY ? stream.columns : Number.POSITIVE_INFINITY;
}

export function printJson(stream: NodeJS.WritableStream, value: unknown): void {
  stream.write(`${JSON.stringify(value, null, 2)}\n`);
}

/** Planned sessions; `branchLines` shows the others. `human`: ids of sessions in which a person spoke. */
export function sessionTable(
  run: Run,
  all: readonly Session[],
  colors: Colors,
  width: number,
  human: ReadonlySet<string> = new Set(),
): readonly string[] {
  const sessions = all.filter((session) => !isBranch(session));
  const over = run.status !== 'running';
  // Of a run that was cut off, what never began would push the results off the screen.
  const shown = over ? sessions.filter((session) => session.status !== 'planned') : sessions;
  const hidden = sessions.length - shown.length;
  const severalTargets = new Set(sessions.map((session) => session.targetId)).size > 1;
  const lines = table(
    [
      { title: '#', align: 'right' },
      { title: 'Scenario' },
      { title: 'User' },
      ...(severalTargets ? [{ title: 'Target' }] : []),
      { title: 'Turns', align: 'right' },
      { title: 'Goal', align: 'right' },
      { title: 'End' },
    ],
    shown.map((session) => [
      String(session.ordinal + 1),
      session.scenarioId,
      session.personaId,
      ...(severalTargets ? [session.targetId] : []),
      String(session.turnCount),
      goalsMet(session.outcome),
      `${sessionState(session, over)}${human.has(session.id) ? ', a person spoke' : ''}`,
    ]),
    colors.bold,
    width,
  );
  return hidden === 0 ? lines : [...lines, `${plural(hidden, 'session')} not begun`];
}

function oneLine(text: string): string {
  return printable(text).replaceAll(/\s+/g, ' ');
}

/** Why sessions are invalid or failed, one line each. */
export function troubleLines(sessions: readonly Session[]): readonly string[] {
  return sessions.flatMap((session) => {
    const text = session.failure ?? (session.outcome?.reason === 'invalid' ? session.outcome.detail : null);
    return text === null ? [] : [`Session ${session.ordinal + 1}: ${cut(oneLine(text), 200)}`];
  });
}

export function runTable(runs: readonly Run[], colors: Colors): readonly string[] {
  return table(
    [
      { title: 'Run' },
      { title: 'Suite' },
      { title: 'Began' },
      { title: 'Sessions', align: 'right' },
      { title: 'State' },
    ],
    runs.map((run) => [
      run.id,
      run.suiteId,
      new Date(run.createdAt).toLocaleString('sv-SE').slice(0, 16),
      `${run.sessionsFinished}/${run.sessions}`,
      `${runStateWords(run)}${run.branches === 0 ? '' : `, ${branchCount(run.branches)}`}`,
    ]),
    colors.bold,
  );
}

/** `parent`: of a branch, the session it was taken from. */
export function transcript(
  session: Session,
  parent: Session | null,
  turns: readonly Turn[],
  columns: number | null,
  colors: Colors,
): readonly string[] {
  const heads = columnHeads('Simulated user', 'Target', columns, colors);
  return [
    colors.bold(
      `Session ${session.ordinal + 1}: ${session.scenarioId}, user ${session.personaId}, target ${session.targetId}, replicate ${session.replicate + 1}`,
    ),
    ...(parent === null ? [] : [branchHead(session, parent, colors)]),
    ...(heads === null ? [] : [heads]),
    ...turns.flatMap((turn) => [
      ...layOut({ ...turn, text: turn.text === '' ? '(nothing)' : turn.text }, columns, colors),
      ...turnNotes(turn).map((note) => colors.dim(`    ${note}`)),
    ]),
  ];
}

/** What is worth knowing about a turn beside its text. */
function turnNotes(turn: Turn): readonly string[] {
  const notes: string[] = [];
  if (turn.move !== null) notes.push(turn.move.note);
  if (turn.origin === 'human') notes.push('said by a person');
  if (turn.origin === 'script') notes.push('said word for word as the scenario has it');
  if (turn.reasoning !== null) notes.push(`reasoning: ${turn.tokens.reasoning} tokens`);
  for (const attempt of turn.rejected) {
    notes.push(`rejected (${attempt.guard}, ${attempt.detail}): ${cut(oneLine(attempt.text), 80)}`);
  }
  if (turn.stop === 'length') notes.push('cut off at the longest turn allowed');
  return notes;
}

/** How a dialogue ended; empty while it goes on. */
export function endLines(session: Session): readonly string[] {
  if (session.outcome === null) return [];
  const { reason, detail } = session.outcome;
  const words = detail === '' || reason === 'invalid' ? '' : `: ${oneLine(detail)}`;
  return [`End: ${endReasonWords(reason)}${words}`];
}

export function goalLines(
  session: Session,
  items: readonly { readonly id: string; readonly say: string }[],
  turns: readonly Turn[],
  colors: Colors,
): readonly string[] {
  const goal = turns.at(-1)?.goal;
  return items.map((item) => {
    const result = session.outcome?.items[item.id] ?? goal?.items[item.id]?.status ?? 'open';
    const metAt = goal?.items[item.id]?.metAt;
    const where = metAt == null ? '' : `, turn ${metAt + 1}`;
    const mark = result === 'satisfied' || result === 'met' ? colors.green('✓') : colors.red('✗');
    return `${mark} ${item.say}: ${result}${where}`;
  });
}

export function modelLines(models: readonly ModelRecord[], colors: Colors): readonly string[] {
  return table(
    [
      { title: 'Model' },
      { title: 'Architecture' },
      { title: 'Quantization' },
      { title: 'Size', align: 'right' },
      { title: 'Context', align: 'right' },
      { title: 'SHA-256' },
      { title: 'State' },
    ],
    models.map((model) => [
      printable(model.starter ? `${model.name} (starter)` : model.name),
      model.architecture,
      model.quantization,
      bytes(model.fileBytes),
      String(model.trainContext),
      model.sha256.slice(0, 12),
      model.problem ?? (model.hasTemplate ? 'ready' : 'no chat template'),
    ]),
    colors.bold,
  );
}

export function findingLines(findings: readonly Finding[], colors: Colors): readonly string[] {
  const marks = { ok: colors.green('ok     '), warning: colors.yellow('warning'), broken: colors.red('broken ') };
  const width = Math.max(...findings.map((finding) => finding.area.length));
  return findings.flatMap((finding) => [
    `${marks[finding.state]}  ${finding.area.padEnd(width)}  ${finding.text}`,
    ...(finding.remedy === null ? [] : [`${' '.repeat(width + 11)}→ ${finding.remedy}`]),
  ]);
}
