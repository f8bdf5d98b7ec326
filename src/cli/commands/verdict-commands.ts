// The commands about verdicts, as the command line knows them: check, judge and calibrate.
import type { Command } from 'commander';
import type { Terminal } from '../program.ts';
import { type CalibrateFlags, calibrate } from './calibrate.ts';
import { check } from './check.ts';
import { type JudgeFlags, judge } from './judge.ts';
import { type LookOptions, runArgument, wholeNumber } from './look.ts';

export type CommandKit = {
  readonly terminal: Terminal;
  /** A new command with the options that all have. */
  readonly command: (name: string) => Command;
  /** Keeps the action's exit code. */
  readonly does: <T extends unknown[]>(action: (...given: T) => Promise<number>) => (...given: T) => Promise<void>;
  readonly examples: (...lines: readonly string[]) => string;
};

export function addVerdictCommands({ terminal, command, does, examples }: CommandKit): void {
  command('check')
    .description('apply checks to a stored run; verdicts are stored beside those that are there')
    .argument('<run>', runArgument)
    .option('--checks <file>', 'a file of checks; without it the run’s own are applied again')
    .addHelpText('after', examples('rehearsal check last --checks checks.yaml', 'rehearsal check last'))
    .action(does((runId: string, flags: LookOptions & { checks?: string }) => check(terminal, runId, flags)));

  command('judge')
    .description('have a model judge a stored run by a rubric; goes on where it was cut off, overwrites nothing')
    .argument('<run>', runArgument)
    .requiredOption('--rubric <file>', 'a rubric file, or the name of one that ships (coherence, service)')
    .requiredOption('--model <path>', 'a GGUF file, best one that neither spoke in the run nor is of its family')
    .option('--repeats <k>', 'times each question is asked', wholeNumber('--repeats', 1, 50), 1)
    .option('--sessions <n>', 'at most this many sessions', wholeNumber('--sessions', 1, 1_000_000))
    .option('--seed <n>', 'of the judge', wholeNumber('--seed', 0, 0xffffffff), 1)
    .addHelpText(
      'after',
      examples(
        'rehearsal judge last --rubric service --model /media/usb/judge.gguf --repeats 3',
        'rehearsal judge last --rubric my-rubric.yaml --model judge.gguf --sessions 50',
      ),
    )
    .action(does((runId: string, flags: JudgeFlags) => judge(terminal, runId, flags)));

  command('calibrate')
    .description(
      'answer for sampled sessions what a check or judge answered, without seeing it; tells what that is worth',
    )
    .argument('<run>', runArgument)
    .requiredOption('--metric <name>', 'a check, or RUBRIC/DIMENSION')
    .option('--sessions <n>', 'how many to sample', wholeNumber('--sessions', 1, 5000), 100)
    .option('--seed <n>', 'of the sample', wholeNumber('--seed', 0, 0xffffffff), 1)
    .option('--again', 'begin a new sample, also where one is unfinished', false)
    .option('--result', 'only say what the answers so far tell', false)
    .addHelpText(
      'after',
      examples(
        'rehearsal calibrate last --metric service/helpfulness --sessions 60',
        'rehearsal calibrate last --metric leaked_prompt --result',
      ),
    )
    .action(does((runId: string, flags: CalibrateFlags) => calibrate(terminal, runId, flags)));
}
