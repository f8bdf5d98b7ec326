// The command line: commands, options, help with examples.

import { homedir } from 'node:os';
import { Command, CommanderError, Option } from 'commander';
import type { Colors } from 'picocolors/types';
import { defaultDataDir } from '../shared/data-dir.ts';
import type { AppError } from '../shared/errors.ts';
import type { ReportFormat } from '../shared/report.ts';
import { addBundleCommands } from './commands/bundle.ts';
import { compareRuns, points, twoTargets } from './commands/compare.ts';
import { addHistoryCommands } from './commands/history.ts';
import { addLogsCommands } from './commands/logs.ts';
import { doctor, listModels, listRuns, runArgument, show, verifyModels, wholeNumber } from './commands/look.ts';
import { addModel, modelCatalogue, removeModel } from './commands/models.ts';
import { listBaselines, report, reportFormat, saveBaseline } from './commands/report.ts';
import { planOnly, resume, run } from './commands/run.ts';
import { addVerdictCommands } from './commands/verdict-commands.ts';
import { interruptedCode } from './interruption.ts';

export type Terminal = {
  readonly out: NodeJS.WriteStream;
  readonly err: NodeJS.WriteStream;
  readonly outColors: Colors;
  readonly errColors: Colors;
};

type Common = { dataDir: string; json: boolean };
type RunFlags = Common & {
  sessions?: number;
  concurrency?: number;
  seed?: number;
  target?: string;
  simulator?: string;
  dryRun: boolean;
  plan: boolean;
  measure: boolean;
};

function examples(...lines: readonly string[]): string {
  return `\nExamples:\n${lines.map((line) => `  $ ${line}`).join('\n')}\n`;
}

function withCommon(command: Command): Command {
  return command
    .addOption(
      new Option('--data-dir <dir>', 'where runs are kept').default(
        defaultDataDir({ environment: process.env, platform: process.platform, home: homedir() }),
        'the platform’s data folder',
      ),
    )
    .addOption(new Option('--json', 'one JSON document on stdout, everything else on stderr').default(false));
}

/** @returns the exit code: 0 done, 1 a gate failed, 2 usage or bad input, 3 could not be completed, 130 interrupted. @throws AppError */
export async function runProgram(argv: readonly string[], terminal: Terminal, version: string): Promise<number> {
  let exitCode = 0;
  const does =
    <T extends unknown[]>(action: (...given: T) => Promise<number>) =>
    async (...given: T): Promise<void> => {
      exitCode = await action(...given);
    };

  const program = new Command('rehearsal')
    .description(
      'Rehearses a language model before people meet it: simulated users talk with it, on this machine alone.',
    )
    .version(version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void terminal.out.write(text),
      writeErr: (text) => void terminal.err.write(text),
      outputError: (text, write) => write(text.replace(/^error:/, terminal.errColors.red('rehearsal:'))),
    })
    .showHelpAfterError('Add --help to a command to see how it is used.')
    .addHelpText(
      'after',
      `${examples('rehearsal run first-look', 'rehearsal run my-suite.yaml --target model.gguf --sessions 40', 'rehearsal show last 1')}
Exit codes: 0 done, 1 a gate failed, 2 usage or bad input, 3 could not be completed, 130 interrupted.`,
    );

  withCommon(program.command('run'))
    .description(
      'rehearse a suite: a file, or the name of one that ships with Rehearsal (first-look, everyday, stress, quantization)',
    )
    .argument('<suite>', 'path of a suite file, or a name')
    .option('--sessions <n>', 'at most this many sessions', wholeNumber('--sessions', 1, 10_000_000))
    .option('--concurrency <n>', 'sessions held open at once', wholeNumber('--concurrency', 1, 128))
    .option('--seed <n>', 'replaces the seed of the suite', wholeNumber('--seed', 0, 0xffffffff))
    .option('--target <path>', 'a GGUF file to use as every target’s model')
    .option('--simulator <path>', 'a GGUF file to speak as the user')
    .option('--dry-run', 'a script speaks for both sides: checks the files without a model', false)
    .option('--plan', 'check files and memory, say what would be done, how long and to what end; do nothing', false)
    .option('--measure', 'with --plan: rehearse for some seconds, without storing anything, to tell the time', false)
    .addHelpText(
      'after',
      examples(
        'rehearsal run first-look',
        'rehearsal run everyday --sessions 12 --concurrency 4',
        'rehearsal run my-suite.yaml --target /media/usb/model.gguf',
        'rehearsal run my-suite.yaml --json > result.json',
      ),
    )
    .action(
      does((suite: string, flags: RunFlags) => {
        const request = {
          suitePath: suite,
          sessions: flags.sessions,
          concurrency: flags.concurrency,
          seed: flags.seed,
          targetModel: flags.target,
          simulatorModel: flags.simulator,
          dryRun: flags.dryRun,
        };
        return flags.plan || flags.measure ? planOnly(terminal, request, flags) : run(terminal, request, flags);
      }),
    );

  withCommon(program.command('resume'))
    .description('complete a run that was interrupted or cut off')
    .argument('<run>', runArgument)
    .addHelpText('after', examples('rehearsal resume last', 'rehearsal resume 20261123-201501-a3f'))
    .action(does((runId: string, flags: Common) => resume(terminal, runId, flags)));

  withCommon(program.command('runs'))
    .description('list runs, newest first')
    .addHelpText('after', examples('rehearsal runs', 'rehearsal runs --json'))
    .action(does((flags: Common) => listRuns(terminal, flags)));

  withCommon(program.command('show'))
    .description('show a run, or one of its dialogues')
    .argument('<run>', runArgument)
    .argument('[session]', 'number of the session in the run')
    .addHelpText('after', examples('rehearsal show last', 'rehearsal show last 3'))
    .action(does((runId: string, session: string | undefined, flags: Common) => show(terminal, runId, session, flags)));

  withCommon(program.command('report'))
    .description('write a run as a file for people, spreadsheets or CI; exit code 1 when a gate failed')
    .argument('<run>', runArgument)
    .option(
      '--format <name>',
      'html, markdown, json, junit, csv, jsonl (a line per record) or chat (a line per session, as messages)',
      reportFormat,
      'markdown',
    )
    .option('--session <n>', 'one session alone: html, markdown, or its messages as jsonl')
    .option('--out <file>', 'where to write it; stdout without it')
    .addHelpText(
      'after',
      examples(
        'rehearsal report last --format html --out report.html',
        'rehearsal report last --format junit --out junit.xml',
        'rehearsal report last --format csv > turns.csv',
        'rehearsal report last --session 3 --format html --out session-3.html',
      ),
    )
    .action(
      does((runId: string, flags: Common & { format: ReportFormat; session?: string; out?: string }) =>
        report(terminal, runId, flags),
      ),
    );

  withCommon(program.command('compare'))
    .description('what changed between two runs of a suite, or between two targets of one run')
    .argument('<first>', runArgument)
    .argument('[second]', 'the run to hold against it')
    .option('--targets <first,second>', 'which target of each side', twoTargets)
    .option('--difference <points>', 'say whether a difference of so many points could have been seen', points)
    .addHelpText(
      'after',
      examples(
        'rehearsal compare main last',
        'rehearsal compare last --targets prompt-a,prompt-b',
        'rehearsal compare 20261123-201501-a3f last --json > comparison.json',
      ),
    )
    .action(
      does(
        (
          first: string,
          second: string | undefined,
          flags: Common & { targets?: readonly [string, string]; difference?: number },
        ) => compareRuns(terminal, first, second, flags),
      ),
    );

  addVerdictCommands({ terminal, command: (name) => withCommon(program.command(name)), does, examples });

  const baseline = withCommon(program.command('baseline'))
    .description('keep a run under a name, for gates and comparisons')
    .addHelpText('after', examples('rehearsal baseline save main last', 'rehearsal baseline list'));
  baseline
    .command('save')
    .description('let a name stand for a finished run; the name moves if it is taken')
    .argument('<name>')
    .argument('<run>', runArgument)
    .addHelpText('after', examples('rehearsal baseline save main last'))
    .action(
      does((name: string, runId: string, _flags: object, command: Command) =>
        saveBaseline(terminal, name, runId, command.optsWithGlobals()),
      ),
    );
  baseline
    .command('list')
    .description('list the baselines')
    .addHelpText('after', examples('rehearsal baseline list'))
    .action(does((_flags: object, command: Command) => listBaselines(terminal, command.optsWithGlobals())));

  addHistoryCommands({ program, terminal, withCommon, does, examples });
  addBundleCommands({ program, terminal, withCommon, does, examples });

  const models = withCommon(program.command('models'))
    .description('list the models that are here; add or verify one')
    .addHelpText(
      'after',
      examples('rehearsal models', 'rehearsal models add /media/usb/model.gguf', 'rehearsal models verify starter'),
    )
    .action(does((flags: Common) => listModels(terminal, flags)));
  models
    .command('add')
    .description('make a GGUF file known: it is looked at, tried in a child process and hashed')
    .argument('<path>')
    .option('--copy', 'copy it into the data directory first, with its checksum compared', false)
    .addHelpText(
      'after',
      examples('rehearsal models add /srv/models/model.gguf', 'rehearsal models add /media/usb/model.gguf --copy'),
    )
    .action(
      does((path: string, _flags: object, command: Command) => addModel(terminal, path, command.optsWithGlobals())),
    );
  models
    .command('remove')
    .description('forget a model; runs keep what they recorded of it')
    .argument('<path>')
    .option('--delete-file', 'delete the file too, where it lies in the data directory', false)
    .addHelpText('after', examples('rehearsal models remove /media/usb/model.gguf'))
    .action(
      does((path: string, _flags: object, command: Command) => removeModel(terminal, path, command.optsWithGlobals())),
    );
  models
    .command('catalogue')
    .description(
      'well-known open models, what they are good for, and how to bring one over to a machine without a network',
    )
    .addHelpText('after', examples('rehearsal models catalogue', 'rehearsal models catalogue --json'))
    .action(does((_flags: object, command: Command) => modelCatalogue(terminal, command.optsWithGlobals())));
  models
    .command('verify')
    .description('hash models anew and compare')
    .argument('[model]', 'path, name, beginning of the SHA-256, or "starter"; all without it')
    .addHelpText('after', examples('rehearsal models verify', 'rehearsal models verify starter'))
    .action(
      does((model: string | undefined, _flags: object, command: Command) =>
        verifyModels(terminal, model, command.optsWithGlobals()),
      ),
    );

  addLogsCommands(program, { terminal, does, examples, withCommon });

  withCommon(program.command('doctor'))
    .description('look at this machine and installation: what works, what does not, what to do')
    .addHelpText('after', examples('rehearsal doctor', 'rehearsal doctor --json'))
    .action(does((flags: Common) => doctor(terminal, flags)));

  try {
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    const asked = error.code === 'commander.helpDisplayed' || error.code === 'commander.version';
    return asked || error.code === 'commander.help' ? (argv.length === 0 ? 2 : 0) : 2;
  }
  return exitCode;
}

/** The exit code that an error ends with. */
export function exitCodeOf(error: AppError): number {
  switch (error.code) {
    case 'bad-input':
    case 'bad-files':
    case 'not-found':
    case 'model-not-found':
    case 'model-invalid':
    case 'model-unsupported':
    case 'model-without-template':
      return 2;
    case 'cancelled':
      return interruptedCode;
    default:
      return 3;
  }
}
