// `rehearsal run` and `rehearsal resume`: rehearse, watch, and sum up.
import type { RunRequest } from '../../shared/contract.ts';
import { startCore } from '../core-process.ts';
import { interruptedCode } from '../interruption.ts';
import { printJson, printLines, sessionTable, troubleLines, widthOf } from '../output.ts';
import type { Terminal } from '../program.ts';
import { type Launch, type Rehearsal, rehearse } from '../rehearse.ts';
import { gateExitCode } from '../terminal/gates.ts';
import { createStage } from '../terminal/stage.ts';
import { summaryLines } from '../terminal/summary.ts';
import { aheadLines, planLines, speedWords } from '../terminal/words.ts';

export type RunOptions = {
  readonly dataDir: string;
  readonly json: boolean;
};

/** Plans only: checks every file and the memory, runs nothing. */
export async function planOnly(
  terminal: Terminal,
  request: RunRequest,
  options: RunOptions & { readonly measure: boolean },
): Promise<number> {
  const core = await startCore({ dataDir: options.dataDir });
  try {
    const plan = await core.client.call(options.measure ? 'runs.measure' : 'runs.plan', request);
    if (options.json) printJson(terminal.out, plan);
    else printLines(terminal.out, [...planLines(plan), ...aheadLines(plan)]);
    return plan.remedy === null ? 0 : 3;
  } finally {
    await core.stop();
  }
}

export function run(terminal: Terminal, request: RunRequest, options: RunOptions): Promise<number> {
  return follow(terminal, options, (core) => core.client.call('runs.start', request));
}

export function resume(terminal: Terminal, runId: string, options: RunOptions): Promise<number> {
  return follow(terminal, options, async (core) => {
    const { run } = await core.client.call('runs.get', { runId });
    return core.client.call('runs.resume', { runId: run.id });
  });
}

async function follow(terminal: Terminal, options: RunOptions, launch: Launch): Promise<number> {
  const stream = options.json ? terminal.err : terminal.out;
  const colors = options.json ? terminal.errColors : terminal.outColors;
  const stage = createStage({ stream, colors });
  let result: Rehearsal;
  try {
    result = await rehearse({
      dataDir: options.dataDir,
      launch,
      stage,
      onPlanned: (_core, runId, plan) => {
        for (const line of planLines(plan)) stage.note(line);
        stage.note(`Run ${runId}\n`);
      },
    });
  } finally {
    stage.end();
  }
  const { run, sessions, summary, dataDir } = result;
  if (options.json) printJson(terminal.out, { run, plan: result.plan, speed: result.speed, summary, sessions });
  else {
    printLines(terminal.out, [
      ...sessionTable(run, sessions, colors, widthOf(terminal.out)),
      '',
      ...troubleLines(sessions),
      speedWords(result.speed.tokens, result.speed.milliseconds),
      ...summaryLines(run, sessions, summary, dataDir),
    ]);
  }
  if (run.status === 'finished') return gateExitCode(summary.gates);
  return run.status === 'interrupted' ? interruptedCode : 3;
}
