// `rehearsal logs sample`: messages drawn blindly, marked in the terminal.
import { createInterface, type Interface } from 'node:readline/promises';
import { type SampleItem, type SampleMark, spanKinds } from '../../shared/logs.ts';
import type { CoreProcess } from '../core-process.ts';
import { printJson, printLines } from '../output.ts';
import type { Terminal } from '../program.ts';
import { recallWords, sampleLines } from '../terminal/logs.ts';
import { plural } from '../terminal/text.ts';
import { type LookOptions, withCore } from './look.ts';

/** Shows message after message and reads what is personal in each; nothing shows what was found. */
export function sampleLog(
  terminal: Terminal,
  importId: string,
  flags: LookOptions & { readonly size: number; readonly file?: string },
): Promise<number> {
  return withCore(terminal, flags, async (core) => {
    const file = flags.file ?? null;
    const { items, recall } = await core.client.call('logs.sample', { importId, size: flags.size, file });
    const open = items.filter(({ seen }) => !seen);
    const stream = flags.json ? terminal.err : terminal.out;
    let latest = recall;
    if (open.length > 0) {
      printLines(stream, [
        `${plural(open.length, 'message')} to look at. Type what is personal in each, as it stands there, parted by "|", such as`,
        '  Ann Lee | email: ann@example.com',
        `Nothing but Enter: nothing is personal. q stops, and goes on another time. Kinds: ${spanKinds.join(', ')}; person without one.`,
      ]);
      const lines = createInterface({
        input: process.stdin,
        output: process.stdin.isTTY ? process.stderr : undefined,
        historySize: 0,
      });
      try {
        latest = (await askForMarks(lines, stream, core, importId, open, file)) ?? latest;
      } finally {
        lines.close();
      }
    }
    if (flags.json) printJson(terminal.out, latest);
    else printLines(terminal.out, [`Recall: ${recallWords(latest)}`]);
    return 0;
  });
}

async function askForMarks(
  lines: Interface,
  stream: NodeJS.WriteStream,
  core: CoreProcess,
  importId: string,
  open: readonly SampleItem[],
  file: string | null,
) {
  const answers = lines[Symbol.asyncIterator]();
  let latest = null;
  for (const item of open) {
    printLines(stream, ['', ...sampleLines(item)]);
    for (;;) {
      const answer = await answers.next();
      if (answer.done === true || answer.value.trim() === 'q') return latest;
      const marks = marksIn(answer.value, item.text);
      if (typeof marks === 'string') {
        printLines(stream, [marks]);
        continue;
      }
      const { recall } = await core.client.call('logs.sample.mark', {
        importId,
        number: item.number,
        marks: [...marks],
        file,
      });
      latest = recall;
      break;
    }
  }
  return latest;
}

/** Marks as typed, or what is wrong with them. A text that stands there several times is marked each time. */
export function marksIn(answer: string, text: string): readonly SampleMark[] | string {
  const marks: SampleMark[] = [];
  for (const piece of answer
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '')) {
    const named = /^([a-z-]+):\s*(.+)$/s.exec(piece);
    const kind = spanKinds.find((known) => known === named?.[1]);
    const wanted = kind === undefined ? piece : (named?.[2] ?? '');
    const before = marks.length;
    for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + wanted.length))
      marks.push({ start: at, end: at + wanted.length, kind: kind ?? 'person' });
    if (marks.length === before) return `"${wanted}" does not stand in the message as it is typed. Once more:`;
  }
  return marks;
}
