// `rehearsal logs`: its commands with their options; what each does is in the files beside.
import type { Command } from 'commander';
import { Option } from 'commander';
import { AppError } from '../../shared/errors.ts';
import { styleSchema } from '../../shared/logs.ts';
import type { Terminal } from '../program.ts';
import { type ImportFlags, importLogs, listLogs, type MappingFlags, previewLog, showLog } from './logs-import.ts';
import {
  editRules,
  exportLog,
  purgeLog,
  type ReapplyFlags,
  type ReviewFlags,
  type RulesFlags,
  reapplyLog,
  reviewLog,
} from './logs-review.ts';
import { sampleLog } from './logs-sample.ts';
import { wholeNumber } from './look.ts';

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
    .option('--header', 'CSV: the first line is a heading, where that is not seen')
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
      new Option('--style <name>', 'what stands for personal data (default: "placeholder")').choices(
        styleSchema.options,
      ),
    )
    .option('--rules <file>', 'your rules: names, organisations, patterns, texts to keep')
    .option('--names-model <gguf>', 'a capable chat model that is asked for names too; minutes a megabyte')
    .addHelpText(
      'after',
      examples(
        'rehearsal logs import chats.jsonl',
        'rehearsal logs import *.csv --conversation ticket --style surrogate',
        'rehearsal logs import calls.txt --rules ../my-rules.yaml',
        'rehearsal logs import calls.txt --names-model ../models/instruct-q4_k_m.gguf',
      ),
    )
    .action(
      does((files: string[], _flags: object, command: Command) =>
        importLogs(terminal, files, command.optsWithGlobals<Given & MappingFlags & ImportFlags>()),
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

  logs
    .command('review')
    .description('what was replaced and what is uncertain, beside your own text; accept or reject it')
    .argument('<import>', importArgument)
    .option('--kind <name...>', 'only these kinds, such as person or phone')
    .addOption(new Option('--certainty <name...>', 'only these grounds').choices(['certain', 'likely', 'doubtful']))
    .option('--decision <name>', 'pending, accepted, rejected, added or all (default: "pending"; for --undo "all")')
    .option('--limit <n>', 'at most this many', wholeNumber('--limit', 1, 200), 20)
    .option('--offset <n>', 'leave out so many first', wholeNumber('--offset', 0, Number.MAX_SAFE_INTEGER), 0)
    .option('--accept <numbers...>', 'these spans, or "all" that the other flags let pass, are right')
    .option('--reject <numbers...>', 'these go back to the original text')
    .option('--yes', 'do not ask before "all" is put back', false)
    .option('--undo <numbers...>', 'these go back to the queue')
    .option('--file <path>', 'where your file is now, when it has moved')
    .addHelpText(
      'after',
      examples(
        'rehearsal logs review last',
        'rehearsal logs review last --kind person --certainty likely doubtful',
        'rehearsal logs review last --reject 17,18 --accept 20',
        'rehearsal logs review last --kind email --accept all',
      ),
    )
    .action(
      does((importId: string, _flags: object, command: Command) =>
        reviewLog(terminal, importId, command.optsWithGlobals<ReviewFlags>()),
      ),
    );

  logs
    .command('sample')
    .description('mark what is personal in messages drawn blindly: tells how much was missed, with an interval')
    .argument('<import>', importArgument)
    .option('--size <n>', 'messages to draw in all', wholeNumber('--size', 1, 2000), 50)
    .option('--file <path>', 'where your file is now, when it has moved')
    .addHelpText('after', examples('rehearsal logs sample last', 'rehearsal logs sample last --size 200'))
    .action(
      does((importId: string, _flags: object, command: Command) =>
        sampleLog(terminal, importId, command.optsWithGlobals<Given & { size: number; file?: string }>()),
      ),
    );

  logs
    .command('rules')
    .description('show or add to your rules, a file of yours outside of the data directory')
    .argument('<file>', 'YAML; begun where it is not there')
    .option('--person <text...>', 'always replace this name')
    .option('--organisation <text...>', 'always replace this organisation')
    .option('--keep <text...>', 'never replace this')
    .option('--pattern <name=expression...>', 'always replace what this regular expression finds')
    .option('--span <import:number...>', 'take the text of a span, so that it need not be typed')
    .addOption(
      new Option('--as <what>', 'what the text of --span is')
        .choices(['person', 'organisation', 'keep'])
        .default('person'),
    )
    .addHelpText(
      'after',
      examples(
        'rehearsal logs rules ../my-rules.yaml',
        'rehearsal logs rules ../my-rules.yaml --pattern "case=CS-\\d{6}"',
        'rehearsal logs rules ../my-rules.yaml --span last:17 --as keep',
      ),
    )
    .action(
      does((file: string, _flags: object, command: Command) =>
        editRules(terminal, file, command.optsWithGlobals<RulesFlags>()),
      ),
    );

  logs
    .command('reapply')
    .description('read the file of an import again by your rules as they are now; decisions hold')
    .argument('<import>', importArgument)
    .option('--rules <file>', 'other rules than before')
    .option('--names-model <gguf>', 'a chat model that is asked for names too, or another than before; "none" for none')
    .option('--file <path>', 'where your file is now, when it has moved')
    .addHelpText(
      'after',
      examples('rehearsal logs reapply last', 'rehearsal logs reapply last --rules ../my-rules.yaml'),
    )
    .action(
      does((importId: string, _flags: object, command: Command) =>
        reapplyLog(terminal, importId, command.optsWithGlobals<Given & ReapplyFlags>()),
      ),
    );

  logs
    .command('purge')
    .description('delete an import with all that was made of it, overwrite it, and say what is out of reach')
    .argument('<import>', importArgument)
    .option('--yes', 'do not ask', false)
    .addHelpText('after', examples('rehearsal logs purge last', 'rehearsal logs purge 20261125-092002-ff69 --yes'))
    .action(
      does((importId: string, _flags: object, command: Command) =>
        purgeLog(terminal, importId, command.optsWithGlobals<Given & { yes: boolean }>()),
      ),
    );

  logs
    .command('export')
    .description('write an import as chat messages for training elsewhere, with a card')
    .argument('<import>', importArgument)
    .requiredOption('--out <folder>', 'an empty folder')
    .option('--flip', 'what users said becomes the assistant’s, to train a model that speaks as they do', false)
    .option('--validation <share>', 'share of conversations for validation', share, 0.1)
    .option('--seed <n>', 'which conversations these are', wholeNumber('--seed', 0, 0xffffffff), 1)
    .option('--licence <text>', 'for the card')
    .addHelpText(
      'after',
      examples(
        'rehearsal logs export last --out training',
        'rehearsal logs export last --out training --flip --validation 0.2 --licence "internal use"',
      ),
    )
    .action(
      does((importId: string, _flags: object, command: Command) =>
        exportLog(
          terminal,
          importId,
          command.optsWithGlobals<
            Given & { out: string; flip: boolean; validation: number; seed: number; licence?: string }
          >(),
        ),
      ),
    );
}

function share(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !(value >= 0 && value <= 0.9))
    throw new AppError('bad-input', `--validation ${text}: expected a share from 0 to 0.9.`);
  return value;
}
