// `rehearsal runs`, `show`, `models` and `doctor`: look at what is there.
import { AppError } from '../../shared/errors.ts';
import type { CoreProcess } from '../core-process.ts';
import { startCore } from '../core-process.ts';
import {
  endLines,
  findingLines,
  goalLines,
  modelLines,
  printJson,
  printLines,
  runTable,
  sessionTable,
  transcript,
  troubleLines,
  widthOf,
} from '../output.ts';
import type { Terminal } from '../program.ts';
import { branchLines } from '../terminal/branches.ts';
import { summaryLines } from '../terminal/summary.ts';
import { verdictLines } from '../terminal/verdicts.ts';

/** What commands say of a run that they are given: `runs.get` finds it. */
export const runArgument = 'id of the run, the beginning of one, "last", or a baseline';

export type LookOptions = { readonly dataDir: string; readonly json: boolean };

/** Starts the core for one task and stops it again. */
export async function withCore<T>(
  terminal: Terminal,
  options: LookOptions & { readonly reading?: boolean },
  use: (core: CoreProcess) => Promise<T>,
): Promise<T> {
  const core = await startCore({ dataDir: options.dataDir, reading: options.reading === true });
  try {
    for (const notice of core.notices) terminal.err.write(`${notice}\n`);
    return await use(core);
  } finally {
    await core.stop();
  }
}

/** As `withCore`, for a question that changes nothing: the data folder may be one that cannot be written. */
export function withReadingCore<T>(
  terminal: Terminal,
  options: LookOptions,
  use: (core: CoreProcess) => Promise<T>,
): Promise<T> {
  return withCore(terminal, { ...options, reading: true }, use);
}

export function listRuns(terminal: Terminal, options: LookOptions): Promise<number> {
  return withReadingCore(terminal, options, async (core) => {
    const runs = await core.client.call('runs.list', {});
    if (options.json) printJson(terminal.out, runs);
    else if (runs.length === 0)
      printLines(terminal.out, [`No runs yet in ${core.dataDir}. "rehearsal run first-look" makes one.`]);
    else printLines(terminal.out, runTable(runs, terminal.outColors));
    return 0;
  });
}

export function show(
  terminal: Terminal,
  runId: string,
  session: string | undefined,
  options: LookOptions,
): Promise<number> {
  return withReadingCore(terminal, options, async (core) => {
    const colors = terminal.outColors;
    if (session !== undefined) {
      const found = await core.client.call('sessions.get', { runId, session });
      const verdicts = await core.client.call('verdicts.ofSession', { sessionId: found.session.id });
      if (options.json) printJson(terminal.out, { ...found, verdicts });
      else {
        const columns = terminal.out.isTTY ? terminal.out.columns : null;
        printLines(terminal.out, [
          ...transcript(found.session, found.parent, found.turns, columns, colors),
          '',
          ...goalLines(found.session, found.items, found.turns, colors),
          ...verdictLines(verdicts, found.turns, colors),
          ...endLines(found.session),
          ...troubleLines([found.session]),
        ]);
      }
      return 0;
    }
    const { run, sessions, summary, human } = await core.client.call('runs.get', { runId });
    if (options.json) printJson(terminal.out, { run, summary, sessions, human });
    else {
      const spokenIn = new Set(human);
      const branches = branchLines(sessions, spokenIn, run.status !== 'running', colors);
      printLines(terminal.out, [
        colors.bold(`${run.title}, run ${run.id}, seed ${run.seed}`),
        ...run.models.map(
          (model) =>
            `${model.targetId ?? 'simulator'}: ${model.description}, SHA-256 ${model.sha256.slice(0, 12)}, ${model.path}`,
        ),
        '',
        ...sessionTable(run, sessions, colors, widthOf(terminal.out), spokenIn),
        '',
        ...(branches.length === 0 ? [] : [...branches, '']),
        ...troubleLines(sessions),
        ...summaryLines(run, sessions, summary, core.dataDir),
      ]);
    }
    return 0;
  });
}

export function listModels(terminal: Terminal, options: LookOptions): Promise<number> {
  return withReadingCore(terminal, options, async (core) => {
    const models = await core.client.call('models.list', {});
    if (options.json) printJson(terminal.out, models);
    else if (models.length === 0) {
      printLines(terminal.out, [
        `No models. Put GGUF files into ${core.dataDir}/models, or "rehearsal models add PATH".`,
      ]);
    } else printLines(terminal.out, modelLines(models, terminal.outColors));
    return 0;
  });
}

export function verifyModels(terminal: Terminal, model: string | undefined, options: LookOptions): Promise<number> {
  return withReadingCore(terminal, options, async (core) => {
    const results = await core.client.call('models.verify', { model: model ?? null });
    if (options.json) printJson(terminal.out, results);
    else {
      printLines(
        terminal.out,
        results.map(({ model: found, ok, text }) => `${ok ? 'intact ' : 'CHANGED'}  ${found.name}  ${text}`),
      );
    }
    return results.every((result) => result.ok) ? 0 : 3;
  });
}

export async function doctor(terminal: Terminal, options: LookOptions): Promise<number> {
  return withReadingCore(terminal, options, async (core) => {
    const findings = await core.client.call('doctor.examine', {});
    if (options.json) printJson(terminal.out, findings);
    else printLines(terminal.out, findingLines(findings, terminal.outColors));
    return findings.some((finding) => finding.state === 'broken') ? 3 : 0;
  });
}

/** A number given on the command line. @throws AppError bad-input */
export function wholeNumber(flag: string, from: number, to: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!Number.isInteger(value) || value < from || value > to) {
      throw new AppError('bad-input', `${flag} ${text}: expected a whole number from ${from} to ${to}.`);
    }
    return value;
  };
}
