// JUnit XML for CI: a test case per scenario and per gate, the transcripts of failing sessions inside.
import type { Session } from '../../shared/dialogue.ts';
import { percentage, plural } from '../../shared/figures.ts';
import type { GateResult } from '../../shared/report.ts';
import { escapeAttribute, escapeMarkup } from './escape.ts';
import { whyOf } from './evidence.ts';
import { failedVerdicts, markedTurns, noteWords } from './marked-turns.ts';
import { goalOf, type ReportSource } from './source.ts';

/** A scenario with hundreds of failing sessions must not fill the CI's page. */
const mostTranscripts = 5;

type Case = {
  readonly name: string;
  readonly group: string;
  readonly result: string;
  readonly failed: boolean;
  readonly skipped: boolean;
};

/** Gates decide; a scenario fails when no session of it succeeded, and shows the failing ones also when some did. */
export function* junit(source: ReportSource): Generator<string> {
  const { report } = source;
  const cases = [...scenarioCases(source), ...report.gates.map(gateCase)];
  const count = (of: (one: Case) => boolean): number => cases.filter(of).length;
  const { startedAt, finishedAt, title } = report.run;
  const seconds = startedAt === null || finishedAt === null ? 0 : (finishedAt - startedAt) / 1000;
  const totals = `tests="${cases.length}" failures="${count((one) => one.failed)}" errors="0" skipped="${count((one) => one.skipped)}" time="${seconds.toFixed(3)}"`;
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites ${totals}>\n`;
  yield `<testsuite name="${escapeAttribute(title)}" ${totals} timestamp="${new Date(report.run.createdAt).toISOString().slice(0, 19)}">\n`;
  yield `<properties><property name="run" value="${escapeAttribute(report.run.id)}"/><property name="seed" value="${report.run.seed}"/><property name="dry-run" value="${report.dryRun}"/></properties>\n`;
  for (const one of cases)
    yield `<testcase classname="${escapeAttribute(one.group)}" name="${escapeAttribute(one.name)}">${one.result}</testcase>\n`;
  yield `<system-out>${escapeMarkup([report.headline, ...report.notes].join('\n'))}</system-out>\n</testsuite>\n</testsuites>\n`;
}

function scenarioCases(source: ReportSource): readonly Case[] {
  const { report } = source;
  const sessions = countedIn(source);
  const several = report.targets.length > 1;
  const byCell = Map.groupBy(sessions, (session) => `${session.targetId} ${session.scenarioId}`);
  return report.targets.flatMap(({ targetId, scenarios }) =>
    scenarios.map(({ id, counts, measures }) => {
      const success = measures.find(({ metric }) => metric === 'success');
      const own = byCell.get(`${targetId} ${id}`) ?? [];
      const failing = own.filter(({ outcome }) => outcome?.reason !== 'invalid' && outcome?.success === false);
      const plain = { name: id, group: several ? `scenario.${targetId}` : 'scenario' };
      if (success?.estimate == null) {
        const why = `no session tells: ${counts.invalid} invalid, ${counts.failed} failed, ${counts.unfinished} unfinished`;
        return { ...plain, result: `<skipped message="${escapeAttribute(why)}"/>`, failed: false, skipped: true };
      }
      const message = `${success.events} of ${plural(success.sessions, 'session')} succeeded, ${percentage(success.estimate)}`;
      const text = escapeMarkup(transcripts(source, failing));
      if (success.events !== 0)
        return {
          ...plain,
          result: `<system-out>${escapeMarkup(`${message}\n`)}${text}</system-out>`,
          failed: false,
          skipped: false,
        };
      const result = `<failure type="scenario" message="${escapeAttribute(message)}">${text}</failure>`;
      return { ...plain, result, failed: true, skipped: false };
    }),
  );
}

/** Branches and sessions of people fail nothing. */
function countedIn({ report, sessions }: ReportSource): readonly Session[] {
  const steered = new Set(report.steered.map(({ sessionId }) => sessionId));
  return sessions.filter((session) => !steered.has(session.id));
}

function gateCase(gate: GateResult): Case {
  const plain = { name: gate.gate, group: `gate.${gate.targetId}`, failed: gate.stops, skipped: false };
  const message = escapeAttribute(`${gate.outcome}: ${gate.detail}`);
  if (gate.stops) return { ...plain, result: `<failure type="${gate.outcome}" message="${message}"/>` };
  if (gate.outcome === 'pass') return { ...plain, result: `<system-out>${escapeMarkup(gate.detail)}</system-out>` };
  return { ...plain, result: `<skipped message="${message}"/>`, skipped: true };
}

function transcripts({ suite, turnsOf, verdictsOf }: ReportSource, failing: readonly Session[]): string {
  const shown = failing.slice(0, mostTranscripts).map((session) => {
    const goal = goalOf(suite, session);
    const turns = turnsOf(session.id);
    const verdicts = verdictsOf(session.id);
    const evidence = markedTurns(session, turns, goal, verdicts);
    const failed = failedVerdicts(verdicts).map(({ name }) => name);
    const lines = turns.map((turn) => {
      const marks = evidence.get(turn.index);
      return `${turn.speaker === 'user' ? 'user  ' : 'target'}  ${turn.text}${marks === undefined ? '' : `\n        ^ ${noteWords(marks)}`}`;
    });
    return [
      `Session ${session.ordinal + 1}, user ${session.personaId}, replicate ${session.replicate + 1}: ${whyOf(session, goal)}${failed.length === 0 ? '' : `; fails ${failed.join(', ')}`}`,
      ...lines,
      '',
    ].join('\n');
  });
  const more = failing.length - shown.length;
  return [...shown, ...(more > 0 ? [`and ${plural(more, 'more failing session')}`] : [])].join('\n');
}
