// The commands about verdicts, as the command line knows them: check, judge and calibrate.
import type { Command } from 'commander';
import type { Terminal } from '../program.ts';
import { check } from './check.ts';
import type { LookOptions } from './look.ts';

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
    .argument('<run>', 'id of the run, the beginning of one, or "last"')
    .option('--checks <file>', 'a file of checks; without it the run’s own are applied again')
    .addHelpText('after', examples('rehearsal check last --checks checks.yaml', 'rehearsal check last'))
    .action(does((runId: string, flags: LookOptions & { checks?: string }) => check(terminal, runId, flags)));
}
