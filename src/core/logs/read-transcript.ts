// Transcripts: "Name: text", two names to a conversation, lines without a name go on with what was said before.
import type { BadRow, LogLayout } from '../../shared/logs.ts';
import { longestConversation, type SourceConversation, type SourceMessage } from './conversation.ts';
import type { SourceLine } from './source.ts';

type TranscriptLayout = Extract<LogLayout, { format: 'transcript' }>;

const time = String.raw`(?:\[?\(?(?:\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4},?\s+)?\d{1,2}:\d{2}(?::\d{2})?(?:\s?[AaPp]\.?[Mm]\.?)?\)?\]?\s*(?:[-–|]\s*)?)`;
const labelled = new RegExp(
  String.raw`^\s*(?:${time})?(?:\*\*|<)?([\p{L}\p{N}][\p{L}\p{N} .'’_#()-]{0,39}?)(?:\*\*|>)?\s*(?:${time})?\s*[:：]\s?(?:\*\*)?\s*(.*)$`,
  'u',
);
const rule = /^\s*(?:[-=*_#~]{3,}|#{1,3}\s.*|={2,}.*={2,})\s*$/;
/** What people write before a colon that is not who speaks. */
const noSpeaker =
  /^(?:note|ps|p\.s|re|fwd|subject|from|to|cc|date|time|sent|https?|ftp|mailto|total|subtotal|address|phone|tel|email|e-mail|mobile|name|order|order (?:no|number|id)|account|price|amount|example|warning|error|step \d+|option \d+|question|answer|update|edit|tip|important|attention|summary|details|reason|status|result|also|first|second|third|finally|sorry|yes|no|ok)$/iu;

export function isRule(text: string): boolean {
  return rule.test(text);
}

/** The speaker and the text of a line that begins a message, null for one that goes on. */
export function labelOf(text: string): { readonly speaker: string; readonly text: string } | null {
  const match = labelled.exec(text);
  const speaker = match?.[1]?.trim() ?? '';
  if (speaker === '' || noSpeaker.test(speaker) || speaker.split(/\s+/).length > 5 || /^\d+$/.test(speaker))
    return null;
  return { speaker, text: match?.[2] ?? '' };
}

type Open = { readonly first: SourceLine; speaker: string; lines: string[]; count: number };

/** Feeds lines, gives whole conversations. After two speakers a third label is text ("Address: …"), unless the owner `named` it. */
export function createTranscriptReader(
  layout: TranscriptLayout,
  named: ReadonlySet<string> = new Set(),
): {
  take(line: SourceLine): { readonly conversations: readonly SourceConversation[]; readonly bad: readonly BadRow[] };
  end(): readonly SourceConversation[];
  /** The first line of what is not given yet, null when nothing waits. */
  waiting(): SourceLine | null;
} {
  let messages: SourceMessage[] = [];
  let begin: SourceLine | null = null;
  let open: Open | null = null;
  let speakers = new Set<string>();
  let characters = 0;

  const close = (): void => {
    if (open === null) return;
    // Blank lines at the end belong to nobody.
    while (open.lines.length > 1 && open.lines.at(-1)?.trim() === '') open.lines.pop();
    messages.push({
      place: { offset: open.first.offset, item: open.count },
      line: open.first.line,
      speaker: open.speaker,
      text: open.lines.join('\n'),
    });
    open = null;
  };
  const finish = (): readonly SourceConversation[] => {
    close();
    const done = begin !== null && messages.length > 0 ? [{ offset: begin.offset, line: begin.line, messages }] : [];
    messages = [];
    begin = null;
    speakers = new Set();
    characters = 0;
    return done;
  };

  return {
    waiting: () => begin,
    end: finish,
    take(line) {
      if (layout.parted === 'rule' && isRule(line.text)) return { conversations: finish(), bad: [] };
      if (line.text.trim() === '') {
        if (layout.parted === 'blank-line') return { conversations: finish(), bad: [] };
        if (open !== null) open = { ...open, lines: [...open.lines, ''], count: open.count + 1 };
        return { conversations: [], bad: [] };
      }
      const label = labelOf(line.text);
      const speaks = label !== null && (speakers.has(label.speaker) || speakers.size < 2 || named.has(label.speaker));
      if (!speaks || label === null) {
        if (open === null) return { conversations: [], bad: [{ line: line.line, reason: 'before-a-speaker' }] };
        open.lines.push(line.text);
        open.count += 1;
        characters += line.text.length;
        return { conversations: [], bad: [] };
      }
      const full = messages.length >= longestConversation.messages || characters > longestConversation.characters;
      const conversations = full ? finish() : [];
      close();
      begin ??= line;
      speakers.add(label.speaker);
      characters += line.text.length;
      open = { first: line, speaker: label.speaker, lines: [label.text], count: 1 };
      return { conversations, bad: [] };
    },
  };
}

/** The text of a message read again from its lines. */
export function messageText(lines: readonly SourceLine[]): string {
  const [first, ...others] = lines;
  const texts = [labelOf(first?.text ?? '')?.text ?? '', ...others.map(({ text }) => text)];
  while (texts.length > 1 && texts.at(-1)?.trim() === '') texts.pop();
  return texts.join('\n');
}
