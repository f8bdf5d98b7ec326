// Entry of the terminal: runs a command, turns what it throws into one readable message and an exit code.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import colors from 'picocolors';
import { AppError, toWireError } from '../shared/errors.ts';
import { exitCodeOf, runProgram, type Terminal } from './program.ts';

const { version } = JSON.parse(readFileSync(resolve(import.meta.dirname, '..', '..', 'package.json'), 'utf8')) as {
  version: string;
};

const wantsColor = (stream: NodeJS.WriteStream): boolean =>
  process.env.FORCE_COLOR !== undefined || (stream.isTTY === true && process.env.NO_COLOR === undefined);

const terminal: Terminal = {
  out: process.stdout,
  err: process.stderr,
  outColors: colors.createColors(wantsColor(process.stdout)),
  errColors: colors.createColors(wantsColor(process.stderr)),
};

// A reader that goes away ("| head") ends us quietly, with the exit code of SIGPIPE.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(141);
  throw error;
});

try {
  process.exitCode = await runProgram(process.argv.slice(2), terminal, version);
} catch (error) {
  const known = error instanceof AppError ? error : null;
  const { message, details } = toWireError(error);
  process.stderr.write(`${terminal.errColors.red('rehearsal:')} ${message}\n`);
  if (known === null || known.code === 'internal') {
    process.stderr.write(
      `This is a defect of Rehearsal, please report it with these lines:\n${details?.stack ?? ''}\n`,
    );
  }
  process.exitCode = known === null ? 3 : exitCodeOf(known);
}
