// `rehearsal search`, `note`, `label` and `delete`: find what was said, mark it, and get rid of it.
import { createInterface } from 'node:readline/promises';
import type { Command } from 'commander';
import { Option } from 'commander';
import type { Annotation, FoundSession, Hit } from '../../shared/history.ts';
import { outcomeFilters } from '../../shared/history.ts';
import { sessionState } from '../../shared/session-words.ts';
import { printJson, printLines } from '../output.ts';
import type { Terminal } from '../program.ts';
import { plural, printable } from '../terminal/text.ts';
import { type LookOptions, runArgument, withCore, withReadingCore } from './look.ts';

export type Registration = {
  readonly program: Command;
  readonly terminal: Terminal;
  readonly withCommon: (command: Command) => Command;
  readonly does: <T extends unknown[]>(action: (...given: T) => Promise<number>) => (...given: T) => Promise<void>;
  readonly examples: (...lines: readonly string[]) => string;
};

type SearchFlags = LookOptions & {
  readonly run?: string[];
  readonly scenario?: string[];
  readonly persona?: string[];
  readonly target?: string[];
  readonly outcome?: (typeof outcomeFilters)[number][];
  readonly label?: string[];
  readonly human?: true;
  readonly branches?: true;
  readonly limit: number;
};

export function addHistoryCommands({ program, terminal, withCommon, does, examples }: Registration): void {
  withCommon(program.command('search'))
    .description('find what was said in any dialogue; without a text, list the sessions that fit')
    .argument('[text]', 'as it stands, in any casing')
    .option('--run <run...>', 'in these runs')
    .option('--scenario <id...>', 'in these scenarios')
    .option('--persona <id...>', 'with these users')
    .option('--target <id...>', 'with these targets')
    .addOption(new Option('--outcome <outcome...>', 'that ended so').choices(outcomeFilters))
    .option('--label <label...>', 'with one of these labels, on the session or its run')
    .option('--human', 'in which a person took a turn')
    .option('--branches', 'forked from another session')
    .option('--limit <n>', 'at most so many sessions', Number, 20)
    .addHelpText(
      'after',
      examples(
        'rehearsal search "cannot help"',
        'rehearsal search refund --outcome gave-up limit --persona impatient',
        'rehearsal search --label odd --json',
      ),
    )
    .action(does((text: string | undefined, flags: SearchFlags) => search(terminal, text ?? '', flags)));

  withCommon(program.command('note'))
    .description('show or write the note on a run or one of its sessions')
    .argument('<run>', runArgument)
    .argument('[text]', 'the new note; an empty one ("") takes it away')
    .option('--session <n>', 'number of the session in the run')
    .addHelpText(
      'after',
      examples('rehearsal note last "before the prompt was shortened"', 'rehearsal note last --session 3'),
    )
    .action(
      does((runId: string, text: string | undefined, flags: LookOptions & { session?: string }) =>
        annotate(terminal, runId, flags.session, flags, (before) =>
          text === undefined ? before : { ...before, note: text },
        ),
      ),
    );

  withCommon(program.command('label'))
    .description('show, add or remove labels of a run or one of its sessions')
    .argument('<run>', runArgument)
    .argument('[labels...]', 'labels to add')
    .option('--session <n>', 'number of the session in the run')
    .option('--remove <label...>', 'labels to take away')
    .addHelpText('after', examples('rehearsal label last demo', 'rehearsal label last --session 3 odd --remove demo'))
    .action(
      does((runId: string, added: string[], flags: LookOptions & { session?: string; remove?: string[] }) =>
        annotate(terminal, runId, flags.session, flags, ({ note, labels }) => ({
          note,
          labels: [...labels, ...added].filter((label) => !(flags.remove ?? []).includes(label)),
        })),
      ),
    );

  withCommon(program.command('delete'))
    .description('delete a run or a session for good, with everything derived from it; says what goes first')
    .argument('<run>', runArgument)
    .argument('[session]', 'number of the session in the run')
    .option('--yes', 'do not ask', false)
    .addHelpText('after', examples('rehearsal delete 20261123-201501-a3f', 'rehearsal delete last 3 --yes'))
    .action(
      does((runId: string, session: string | undefined, flags: LookOptions & { yes: boolean }) =>
        remove(terminal, runId, session ?? null, flags),
      ),
    );
}

async function search(terminal: Terminal, text: string, flags: SearchFlags): Promise<number> {
  return withReadingCore(terminal, flags, async (core) => {
    const page = await core.client.call('history.search', {
      text,
      limit: flags.limit,
      filters: {
        runs: flags.run,
        scenarios: flags.scenario,
        personas: flags.persona,
        targets: flags.target,
        outcomes: flags.outcome,
        labels: flags.label,
        human: flags.human,
        branch: flags.branches,
      },
    });
    if (flags.json) printJson(terminal.out, page);
    else {
      const rest = page.total - page.sessions.length;
      printLines(terminal.out, [
        ...page.sessions.flatMap((found) => foundLines(found, terminal)),
        page.total === 0
          ? 'Nothing found.'
          : `${plural(page.total, 'session')}${rest > 0 ? `, ${rest} not shown` : ''}`,
      ]);
    }
    return 0;
  });
}

function foundLines({ session, run, annotation, hits, hitCount }: FoundSession, terminal: Terminal): readonly string[] {
  const { bold, dim } = terminal.outColors;
  const marks = [
    ...annotation.labels.map((label) => `[${printable(label)}]`),
    ...(annotation.note === '' ? [] : ['noted']),
  ];
  const head = `${run.id} ${session.ordinal + 1}`;
  const what = [session.scenarioId, session.personaId, session.targetId, sessionState(session, true), ...marks];
  return [
    `${bold(head)}  ${what.join(', ')}`,
    ...hits.map(
      (hit) => `  ${dim(`${hit.turnIndex + 1} ${hit.speaker === 'user' ? 'user  ' : 'target'}`)}  ${marked(hit, bold)}`,
    ),
    ...(hitCount > hits.length ? [dim(`  in ${hitCount - hits.length} more turns`)] : []),
  ];
}

/** The snippet on one line, its matches in bold. */
function marked({ snippet, matches }: Hit, bold: (text: string) => string): string {
  const plain = (text: string): string => printable(text).replaceAll(/\s+/g, ' ');
  let text = '';
  let at = 0;
  for (const [from, to] of matches) {
    text += plain(snippet.slice(at, from)) + bold(plain(snippet.slice(from, to)));
    at = to;
  }
  return text + plain(snippet.slice(at));
}

async function annotate(
  terminal: Terminal,
  runId: string,
  session: string | undefined,
  options: LookOptions,
  change: (before: Annotation) => Annotation,
): Promise<number> {
  return withCore(terminal, options, async (core) => {
    const subject = { runId, session: session ?? null };
    const before = await core.client.call('history.annotate', subject);
    const { note, labels } = change(before);
    const after = await core.client.call('history.annotate', { ...subject, note, labels: [...labels] });
    if (options.json) printJson(terminal.out, after);
    else {
      printLines(terminal.out, [
        `Note: ${after.note === '' ? 'none' : printable(after.note)}`,
        `Labels: ${after.labels.length === 0 ? 'none' : after.labels.map(printable).join(', ')}`,
      ]);
    }
    return 0;
  });
}

async function remove(
  terminal: Terminal,
  runId: string,
  session: string | null,
  options: LookOptions & { readonly yes: boolean },
): Promise<number> {
  return withCore(terminal, options, async (core) => {
    const going = await core.client.call('history.previewDelete', { runId, session });
    terminal.err.write(`Deletes for good: ${going.words}\n`);
    if (!options.yes && !(await confirmed(terminal))) {
      terminal.err.write('Nothing was deleted. "--yes" deletes without asking.\n');
      return 2;
    }
    // By whole ids: "last" may be another run by now.
    const taken = await core.client.call('history.delete', { runId: going.runId, session: going.sessionId });
    if (options.json) printJson(terminal.out, taken);
    else printLines(terminal.out, [`Deleted ${taken.sessionId ?? taken.runId}.`]);
    return 0;
  });
}

/** Never without a terminal to ask on. */
async function confirmed(terminal: Terminal): Promise<boolean> {
  if (!process.stdin.isTTY) return false;
  const asking = createInterface({ input: process.stdin, output: terminal.err });
  try {
    return /^y(es)?$/i.test((await asking.question('Delete? [y/N] ')).trim());
  } finally {
    asking.close();
  }
}
