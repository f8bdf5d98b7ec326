// `rehearsal bundle export` and `import`: a run with everything of it, from one machine to another in one file.
import { resolve } from 'node:path';
import { printJson, printLines } from '../output.ts';
import { bytes, plural } from '../terminal/text.ts';
import type { Registration } from './history.ts';
import { type LookOptions, runArgument, withCore, withReadingCore } from './look.ts';
import { withJob } from './work.ts';

export function addBundleCommands({ program, terminal, withCommon, does, examples }: Registration): void {
  const bundle = withCommon(program.command('bundle'))
    .description('take a run to another machine, with everything but the model weights, in one checked file')
    .addHelpText(
      'after',
      examples('rehearsal bundle export last run.rehearsal', 'rehearsal bundle import run.rehearsal'),
    );

  bundle
    .command('export')
    .description('write a run into a bundle: suite, sessions, turns, branches, verdicts, notes, labels')
    .argument('<run>', runArgument)
    .argument('<file>')
    .addHelpText('after', examples('rehearsal bundle export last run.rehearsal'))
    .action(
      does((runId: string, file: string, _flags: object, command: { optsWithGlobals(): LookOptions }) => {
        const options = command.optsWithGlobals();
        return withReadingCore(terminal, options, async (core) => {
          const path = resolve(file);
          const written = await withJob(terminal, core, (job) =>
            core.client.call('bundles.export', { runId, file: path, job }),
          );
          if (options.json) printJson(terminal.out, { ...written, file: path });
          else
            printLines(terminal.out, [
              `Run ${written.runId}: ${plural(written.sessions, 'session')}, ${plural(written.turns, 'turn')}, ${bytes(written.bytes)} in ${path}`,
            ]);
          return 0;
        });
      }),
    );

  bundle
    .command('import')
    .description('take in a bundle: its run is then shown, reported and compared as on the machine it came from')
    .argument('<file>')
    .addHelpText('after', examples('rehearsal bundle import /media/usb/run.rehearsal'))
    .action(
      does((file: string, _flags: object, command: { optsWithGlobals(): LookOptions }) => {
        const options = command.optsWithGlobals();
        return withCore(terminal, options, async (core) => {
          const taken = await withJob(terminal, core, (job) =>
            core.client.call('bundles.import', { file: resolve(file), job }),
          );
          if (options.json) printJson(terminal.out, taken);
          else {
            const what = `Run ${taken.runId}, ${taken.title}: ${plural(taken.sessions, 'session')}, ${plural(taken.turns, 'turn')}`;
            printLines(terminal.out, [taken.state === 'here' ? `${what}; it is here already.` : `${what}.`]);
          }
          return 0;
        });
      }),
    );
}
