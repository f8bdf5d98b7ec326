// Reports, comparisons, gates and baselines of stored runs: from ids to measured values and written files.

import type { Session } from '../../shared/dialogue.ts';
import { AppError, assertNever } from '../../shared/errors.ts';
import type { Baseline, Comparison, GateResult, Report, ReportFormat, SessionFormat } from '../../shared/report.ts';
import type { Rubric } from '../../shared/schemas/rubric.ts';
import { hintFor } from '../hint.ts';
import { compare, nameTargets, sideOf } from '../judging/comparison.ts';
import { type JudgedRun, judgeGates } from '../judging/gates.ts';
import { judgeResult } from '../judging/judge-result.ts';
import { groupsOf, populationOf, sortOut } from '../judging/metrics.ts';
import { allDefinitions } from '../judging/metrics-definitions.ts';
import { verdictDefinitions } from '../judging/metrics-verdicts.ts';
import type { Store } from '../store/store.ts';
import { writeWhole } from '../whole-file.ts';
import { buildReport } from './build.ts';
import { chat, sessionChat } from './chat.ts';
import { html } from './html.ts';
import { junit } from './junit.ts';
import { markdown } from './markdown.ts';
import { type SessionSource, type SessionWriter, sessionHtml, sessionMarkdown, titleOf } from './session.ts';
import type { ReportSource, ReportWriter } from './source.ts';
import { csv, json, jsonl } from './tables.ts';

/** Runs are named by id, the beginning of one, "last" or a baseline. Every method throws AppError not-found, bad-input. */
export type ReportService = {
  gates(run: string): readonly GateResult[];
  report(run: string): Report;
  /** Writes beside `file` and renames once whole. */
  write(run: string, format: ReportFormat, file: string): Promise<Report>;
  /** One dialogue with its goal, as `write` writes a run. */
  writeSession(session: Session, format: SessionFormat, file: string): Promise<{ readonly title: string }>;
  /** `second` null: two targets of the first. `targets`: one of each side, where a run has several. */
  /** What a metric rests on: the counted sessions, each with its value. */
  behind(run: string, metric: string, targetId: string | null): readonly Behind[];
  compare(
    first: string,
    second: string | null,
    targets: readonly [string, string] | null,
    difference?: number | null,
  ): Comparison;
  saveBaseline(name: string, run: string): Baseline;
  baselines(): readonly Baseline[];
};

export type Behind = {
  readonly sessionId: string;
  /** As "rehearsal show RUN NUMBER" takes it. */
  readonly number: number;
  readonly targetId: string;
  /** Null where the session does not tell. */
  readonly value: number | null;
};

export function createReportService({
  store,
  now,
}: {
  readonly store: Store;
  readonly now: () => number;
}): ReportService {
  const judgedRun = (id: string): JudgedRun => {
    const suite = store.runs.suite(id);
    const assessments = store.verdicts.ofRun(id);
    const values = store.verdicts.values(id);
    return {
      run: store.runs.get(id),
      suite,
      sessions: store.sessions.of(id),
      human: store.turns.humanSessions(id),
      assessments,
      verdictMetrics: verdictDefinitions(suite, { assessments, spec: store.verdicts.spec, values }),
      judges: assessments
        .filter(({ kind }) => kind === 'judge')
        .map((one) =>
          judgeResult(
            one,
            store.verdicts.spec(one.id) as Rubric,
            values.filter(({ assessmentId }) => assessmentId === one.id),
          ),
        ),
    };
  };
  const find = (wanted: string): JudgedRun => judgedRun(store.runs.find(wanted).id);
  const judge = (judged: JudgedRun): readonly GateResult[] =>
    judgeGates(judged, (name) => {
      const saved = store.baselines.get(name);
      return saved === null ? null : judgedRun(saved.runId);
    });

  return {
    gates: (run) => judge(find(run)),
    report: (run) => {
      const judged = find(run);
      return buildReport(judged, judge(judged));
    },
    async write(run, format, file) {
      const judged = find(run);
      const { suite, sessions } = judged;
      const report = buildReport(judged, judge(judged));
      const source: ReportSource = {
        report,
        suite,
        sessions,
        turnsOf: store.turns.of,
        verdictsOf: store.verdicts.ofSession,
        verdictMetrics: judged.verdictMetrics,
        annotations: {
          run: store.annotations.get({ runId: judged.run.id, sessionId: null }),
          sessions: store.annotations.ofSessions(judged.run.id),
        },
      };
      await writeWhole(file, writerOf(format)(source));
      return report;
    },
    async writeSession(session, format, file) {
      const run = store.runs.get(session.runId);
      const told: SessionSource = {
        run,
        suite: store.runs.suite(run.id),
        session,
        turns: store.turns.of(session.id),
        verdicts: store.verdicts.ofSession(session.id),
        annotation: store.annotations.get({ runId: run.id, sessionId: session.id }),
      };
      await writeWhole(file, sessionWriterOf(format)(told));
      return { title: titleOf(told) };
    },
    behind(run, metric, targetId) {
      const judged = find(run);
      const definitions = allDefinitions(judged.verdictMetrics);
      const definition = definitions.find((one) => one.metric === metric);
      if (definition === undefined)
        throw new AppError(
          'not-found',
          `Run ${judged.run.id} has no metric "${metric}"; ${hintFor(
            metric,
            definitions.map((one) => one.metric),
            'metrics',
          )}.`,
        );
      return populationOf(definition, sortOut(judged.sessions, judged.human))
        .filter((session) => targetId === null || session.targetId === targetId)
        .map((session) => ({
          sessionId: session.id,
          number: session.ordinal + 1,
          targetId: session.targetId,
          value: definition.value(session),
        }));
    },
    compare(first, second, targets, difference = null) {
      const one = find(first);
      const other = second === null ? one : find(second);
      const [left, right] = targets ?? (second === null ? bothTargets(one) : [null, null]);
      return compare(sideOf(one, left), sideOf(other, right), difference);
    },
    saveBaseline(name, wanted) {
      if (!/^[a-z0-9][a-z0-9._-]{0,79}$/i.test(name) || name === 'last')
        throw new AppError(
          'bad-input',
          `"${name}" cannot name a baseline: expected up to 80 letters, digits, "-", "_" or ".", and not "last".`,
        );
      const run = store.runs.find(wanted);
      if (run.status !== 'finished')
        throw new AppError(
          'bad-input',
          `Run ${run.id} is ${run.status}; only a finished run can be a baseline. "rehearsal resume ${run.id}" completes it.`,
        );
      const baseline = { name, runId: run.id, savedAt: now() };
      store.baselines.save(baseline);
      return baseline;
    },
    baselines: () => store.baselines.list(),
  };
}

/** Of a run alone: its two targets, if it has two. @throws AppError bad-input */
function bothTargets({ run, sessions }: JudgedRun): readonly [string, string] {
  const [first, second, ...more] = groupsOf(sessions, 'targetId').map(([id]) => id);
  if (first === undefined || second === undefined)
    throw new AppError(
      'bad-input',
      `Run ${run.id} has one target, ${first}: name a second run. "rehearsal compare ONE OTHER"`,
    );
  if (more.length > 0)
    throw new AppError(
      'bad-input',
      `One run alone: take a second one, or two of its targets (${[first, second, ...more].join(', ')}). ${nameTargets}`,
    );
  return [first, second];
}

function writerOf(format: ReportFormat): ReportWriter {
  switch (format) {
    case 'junit':
      return junit;
    case 'json':
      return json;
    case 'markdown':
      return markdown;
    case 'csv':
      return csv;
    case 'jsonl':
      return jsonl;
    case 'chat':
      return chat;
    case 'html':
      return html;
    default:
      return assertNever(format);
  }
}

function sessionWriterOf(format: SessionFormat): SessionWriter {
  switch (format) {
    case 'markdown':
      return sessionMarkdown;
    case 'jsonl':
      return sessionChat;
    case 'html':
      return sessionHtml;
    default:
      return assertNever(format);
  }
}
