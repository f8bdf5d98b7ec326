// Markdown for a comment in CI: headline, gates, rates with intervals, what to look at first.

import { figure, intervalText, plural, pText, signedNumber } from '../../shared/figures.ts';
import type { GateOutcome, Measure } from '../../shared/report.ts';
import { escapeMarkdown, markdownQuote } from './escape.ts';
import { markedTurns, noteWords } from './marked-turns.ts';
import { goalOf, type ReportSource } from './source.ts';

const mostWorst = 5;
const mostSteered = 20;
const longestQuote = 200;

export const outcomeWords: Readonly<Record<GateOutcome, string>> = {
  pass: 'pass',
  fail: 'FAIL',
  'not-enough-evidence': 'not enough evidence',
  'not-judged': 'not judged',
};

export function* markdown(source: ReportSource): Generator<string> {
  const { report } = source;
  const { run } = report;
  yield `### Rehearsal: ${escapeMarkdown(run.title)}\n\n**${escapeMarkdown(report.headline)}**\n`;
  yield* gateTable(source);
  for (const target of report.targets) {
    yield `\n${report.targets.length > 1 ? `\`${target.targetId}\`: ` : ''}${plural(target.counts.counted, 'session')} counted of ${target.counts.planned} planned\n\n`;
    yield '| Metric | Estimate | 95% interval | Sessions |\n| --- | ---: | ---: | ---: |\n';
    yield* target.measures.map(rateRow);
  }
  yield* differences(source);
  yield* worst(source);
  yield* steered(source);
  yield `\n${report.notes.map((note) => `- ${escapeMarkdown(note)}`).join('\n')}\n`;
  yield `\nRun \`${run.id}\`, seed ${run.seed}. \`rehearsal show ${run.id}\` has every dialogue.\n`;
}

function* gateTable({ report }: ReportSource): Generator<string> {
  if (report.gates.length === 0) return;
  yield '\n| Gate | Target | Outcome | Numbers |\n| --- | --- | --- | --- |\n';
  for (const gate of report.gates) {
    const stopped = gate.stops && gate.outcome !== 'fail' ? ' (counts as a failure)' : '';
    yield `| ${escapeMarkdown(gate.gate)} | ${gate.targetId} | ${outcomeWords[gate.outcome]}${stopped} | ${escapeMarkdown(gate.detail)} |\n`;
  }
}

function rateRow(measure: Measure): string {
  const estimate = measure.estimate === null ? '–' : figure(measure.estimate, measure.unit);
  const caution = measure.caution === null ? '' : `, ${measure.caution}`;
  return `| ${escapeMarkdown(`${measure.label}${caution}`)} | ${estimate} | ${intervalText(measure, measure.unit)} | ${measure.sessions} |\n`;
}

function* differences({ report }: ReportSource): Generator<string> {
  const { comparison } = report;
  if (comparison === null) return;
  yield `\n\`${comparison.second.label}\` against \`${comparison.first.label}\`, ${plural(comparison.pairs, 'pair')}\n\n`;
  yield '| Metric | First | Second | Difference, points | Adjusted p |\n| --- | ---: | ---: | ---: | ---: |\n';
  for (const one of comparison.differences) {
    const bounds =
      one.lower === null || one.upper === null
        ? ''
        : ` (${signedNumber(one.lower, one.unit)} to ${signedNumber(one.upper, one.unit)})`;
    yield `| ${one.label} | ${figure(one.first, one.unit)} | ${figure(one.second, one.unit)} | ${signedNumber(one.difference, one.unit)}${bounds} | ${pText(one.adjustedP)} |\n`;
  }
}

function* worst({ report, suite, sessions, turnsOf, verdictsOf }: ReportSource): Generator<string> {
  const byId = new Map(sessions.map((session) => [session.id, session]));
  const shown = report.worst.slice(0, mostWorst).flatMap(({ sessionId, why }) => {
    const session = byId.get(sessionId);
    return session === undefined ? [] : [{ session, why }];
  });
  if (shown.length === 0) return;
  yield '\n<details><summary>Sessions to look at first</summary>\n\n';
  for (const { session, why } of shown) {
    const turns = turnsOf(session.id);
    const marked = markedTurns(session, turns, goalOf(suite, session), verdictsOf(session.id));
    const turn = turns.find((one) => marked.has(one.index));
    const said =
      turn === undefined
        ? ''
        : ` Turn ${turn.index + 1}: ${markdownQuote(turn.text.slice(0, longestQuote))} (${escapeMarkdown(noteWords(marked.get(turn.index) ?? []))})`;
    yield `- Session ${session.ordinal + 1}, \`${session.scenarioId}\`, user \`${session.personaId}\`: ${escapeMarkdown(why)}.${said}\n`;
  }
  yield '\n</details>\n';
}

function* steered({ report }: ReportSource): Generator<string> {
  if (report.steered.length === 0) return;
  yield '\n<details><summary>Steered by people, left out of the rates</summary>\n\n';
  for (const { number, words } of report.steered.slice(0, mostSteered))
    yield `- Session ${number}: ${escapeMarkdown(words)}\n`;
  if (report.steered.length > mostSteered) yield `- and ${report.steered.length - mostSteered} more\n`;
  yield '\n</details>\n';
}
