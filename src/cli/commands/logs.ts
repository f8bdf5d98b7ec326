// `rehearsal logs`: its commands with their options; what each does is in the files beside.
import type { Command } from 'commander';
import { Option } from 'commander';
import { styleSchema } from '../../shared/logs.ts';
import type { Terminal } from '../program.ts';
import { importLogs, listLogs, type MappingFlags, previewLog, showLog } from './logs-import.ts';

export type LogsTools = {
  readonly terminal: Terminal;
  /** Turns what an action gives into the exit code. */
  readonly does: <T extends unknown[]>(action: (...given: T) => Promise<number>) => (...given: T) => Promise<void>;
  readonly examples: (...lines: readonly string[]) => string;
  readonly withCommon: (command: Command) => Command;
};

type Given = { dataDir: string; json: boolean };
const importArgument = 'id of the import, the beginning of one, or "last"';

function withMapping(command: Command): Command {
  return command
    .addOption(
      new Option('--format <name>', 'how the file is laid out').choices(['chat', 'rows', 'csv', 'tsv', 'transcript']),
    )
    .option('--messages <key>', 'JSONL: key of the list of messages')
    .option('--conversation <name>', 'column or key that tells conversations apart; "none" for one conversation')
    .option('--speaker <name>', 'column or key that says who speaks')
    .option('--text <name>', 'column or key of what is said')
    .option('--order <name>', 'column or key of a number or time to order by; "none" for the order of the file')
    .option('--delimiter <sign>', 'CSV: what parts columns')
    .option('--no-header', 'CSV: the first line is no heading; columns are then numbers from 1')
    .addOption(
      new Option('--parted <how>', 'transcript: what parts conversations').choices(['rule', 'blank-line', 'never']),
    )
    .option('--user <name...>', 'speakers who are the user')
    .option('--assistant <name...>', 'speakers who are the assistant')
    .option('--skip <name...>', 'speakers to leave out');
}

export function addLogsCommands(program: Command, tools: LogsTools): void {
  const { terminal, does, examples, withCommon } = tools;
  const logs = withCommon(program.command('logs'))
    .description('bring your own conversations: import, anonymise, review, export, purge')
    .addHelpText(
      'after',
      examples(
        'rehearsal logs preview chats.jsonl',
        'rehearsal logs import chats.jsonl',
        'rehearsal logs show last',
        'rehearsal logs --json',
      ),
    )
    .action(does((given: Given) => listLogs(terminal, given)));

  withMapping(logs.command('preview'))
    .description('show how a file would be read: its format, speakers and first messages; stores nothing')
    .argument('<file>', 'JSONL, CSV, TSV or a transcript of "Name: text" lines')
    .addHelpText(
      'after',
      examples(
        'rehearsal logs preview chats.jsonl',
        'rehearsal logs preview tickets.csv --conversation ticket --speaker author --text body',
        'rehearsal logs preview calls.txt --user "Anna" --assistant "Desk"',
      ),
    )
    .action(
      does((file: string, _flags: object, command: Command) =>
        previewLog(terminal, file, command.optsWithGlobals<Given & MappingFlags>()),
      ),
    );

  withMapping(logs.command('import'))
    .description('read files and store their conversations without personal data')
    .argument('<file...>', 'JSONL, CSV, TSV or transcripts of "Name: text" lines')
    .addOption(
      new Option('--style <name>', 'what stands for personal data').choices(styleSchema.options).default('placeholder'),
    )
    .option('--rules <file>', 'your rules: names, organisations, patterns, texts to keep')
    .addHelpText(
      'after',
      examples(
        'rehearsal logs import chats.jsonl',
        'rehearsal logs import *.csv --conversation ticket --style surrogate',
        'rehearsal logs import calls.txt --rules ../my-rules.yaml',
      ),
    )
    .action(
      does((files: string[], _flags: object, command: Command) =>
        importLogs(
          terminal,
          files,
          command.optsWithGlobals<Given & MappingFlags & { style: 'placeholder' | 'surrogate'; rules?: string }>(),
        ),
      ),
    );

  logs
    .command('list')
    .description('list the imports')
    .addHelpText('after', examples('rehearsal logs list'))
    .action(does((_flags: object, command: Command) => listLogs(terminal, command.optsWithGlobals<Given>())));

  logs
    .command('show')
    .description('show an import: what was replaced by kind, rows that could not be read, and its conversations')
    .argument('<import>', importArgument)
    .argument('[conversation]', 'number of a conversation')
    .addHelpText('after', examples('rehearsal logs show last', 'rehearsal logs show last 12'))
    .action(
      does((importId: string, conversation: string | undefined, _flags: object, command: Command) =>
        showLog(terminal, importId, conversation, command.optsWithGlobals<Given>()),
      ),
    );
}
