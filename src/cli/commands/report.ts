// `rehearsal report` and `rehearsal baseline`: a run as a file for people and CI, and runs kept under a name.
import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { AppError } from '../../shared/errors.ts';
import { type ReportFormat, reportFormats, type SessionFormat, sessionFormats } from '../../shared/report.ts';
import { printJson, printLines } from '../output.ts';
import type { Terminal } from '../program.ts';
import { gateExitCode, gateLines } from '../terminal/gates.ts';
import { table } from '../terminal/text.ts';
import { type LookOptions, withCore, withReadingCore } from './look.ts';

/** @throws AppError bad-input */
export function reportFormat(text: string): ReportFormat {
  const format = reportFormats.find((known) => known === text);
  if (format !== undefined) return format;
  throw new AppError('bad-input', `--format ${text}: expected one of ${reportFormats.join(', ')}.`);
}

/** @throws AppError bad-input */
function sessionFormatOf(format: ReportFormat): SessionFormat {
  const known = sessionFormats.find((one) => one === format);
  if (known !== undefined) return known;
  throw new AppError('bad-input', `--format ${format}: one session is written as ${sessionFormats.join(', ')}.`);
}

export function report(
  terminal: Terminal,
  runId: string,
  options: LookOptions & {
    readonly format: ReportFormat;
    readonly session?: string | undefined;
    readonly out?: string | undefined;
  },
): Promise<number> {
  return withReadingCore(terminal, options, async (core) => {
    const format = options.json ? 'json' : options.format;
    const sessionFormat = options.session === undefined ? null : sessionFormatOf(format);
    const folder = options.out === undefined ? await mkdtemp(join(tmpdir(), 'rehearsal-report-')) : null;
    try {
      const file = folder === null ? resolve(options.out ?? '') : join(folder, 'report');
      const { headline, gates } =
        options.session === undefined || sessionFormat === null
          ? await core.client.call('reports.write', { runId, format, file })
          : {
              headline: (
                await core.client.call('sessions.write', {
                  runId,
                  session: options.session,
                  format: sessionFormat,
                  file,
                })
              ).title,
              gates: [],
            };
      if (folder !== null) await pipeline(createReadStream(file), terminal.out, { end: false });
      terminal.err.write(
        `${[headline, ...gateLines(gates), ...(folder === null ? [`Written to ${file}`] : [])].join('\n')}\n`,
      );
      return gateExitCode(gates);
    } finally {
      if (folder !== null) await rm(folder, { recursive: true, force: true });
    }
  });
}

export function saveBaseline(terminal: Terminal, name: string, runId: string, options: LookOptions): Promise<number> {
  return withCore(terminal, options, async (core) => {
    const baseline = await core.client.call('baselines.save', { name, runId });
    if (options.json) printJson(terminal.out, baseline);
    else printLines(terminal.out, [`Baseline ${baseline.name} is run ${baseline.runId}.`]);
    return 0;
  });
}

export function listBaselines(terminal: Terminal, options: LookOptions): Promise<number> {
  return withReadingCore(terminal, options, async (core) => {
    const baselines = await core.client.call('baselines.list', {});
    if (options.json) printJson(terminal.out, baselines);
    else if (baselines.length === 0)
      printLines(terminal.out, ['No baselines yet. "rehearsal baseline save main last" makes one.']);
    else
      printLines(
        terminal.out,
        table(
          [{ title: 'Baseline' }, { title: 'Run' }, { title: 'Saved' }],
          baselines.map(({ name, runId, savedAt }) => [
            name,
            runId,
            new Date(savedAt).toLocaleString('sv-SE').slice(0, 16),
          ]),
          terminal.outColors.bold,
        ),
      );
    return 0;
  });
}
