// An import as training data for elsewhere: chat messages in JSONL, split by conversation, with a card that says what it is.
import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '../../shared/errors.ts';
import { type KindCount, type LogImport, namesModelWords } from '../../shared/logs.ts';
import { createRandom } from '../statistics/random.ts';
import type { LogConversation } from '../store/logs.ts';
import type { Store } from '../store/store.ts';
import { writeWhole } from '../whole-file.ts';

export type ExportRequest = {
  readonly folder: string;
  readonly flipped: boolean;
  readonly validationShare: number;
  readonly seed: number;
  readonly licence: string;
};

const page = 200;
const names = { train: 'train.jsonl', validation: 'validation.jsonl', card: 'README.md' } as const;

/** @throws AppError bad-input where the folder holds such files already or cannot be written */
export async function exportImport(
  store: Store,
  one: LogImport,
  request: ExportRequest,
): Promise<{ folder: string; files: { name: string; conversations: number; turns: number }[] }> {
  const { folder } = request;
  await mkdir(folder, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    throw new AppError(
      'bad-input',
      `${folder}: this folder cannot be made (${error.code ?? 'unknown reason'}). Choose another one.`,
    );
  });
  for (const name of Object.values(names)) {
    if ((await stat(join(folder, name)).catch(() => null)) !== null)
      throw new AppError('bad-input', `${join(folder, name)}: is there already. Choose an empty folder.`);
  }
  const counts = { train: { conversations: 0, turns: 0 }, validation: { conversations: 0, turns: 0 } };
  for (const part of ['train', 'validation'] as const) {
    const file = join(folder, names[part]);
    store.logReview.derive(one.id, { kind: 'file', reference: file });
    await writeWhole(file, linesOf(store, one.id, request, part, counts[part]));
  }
  const card = join(folder, names.card);
  store.logReview.derive(one.id, { kind: 'file', reference: card });
  await writeWhole(card, [cardOf(one, store.logs.kindCounts(one.id), request, counts)]);
  return {
    folder,
    files: [
      { name: names.train, ...counts.train },
      { name: names.validation, ...counts.validation },
    ],
  };
}

/** Told by seed and conversation alone, so that both files and every later export part at the same places. */
export function isValidation(conversation: number, seed: number, share: number): boolean {
  return createRandom(seed * 2 ** 20 + conversation)() < share;
}

export function messagesOf(
  conversation: LogConversation,
  flipped: boolean,
): { role: 'user' | 'assistant'; content: string }[] {
  const other = { user: 'assistant', assistant: 'user' } as const;
  return conversation.turns.map(({ speaker, text }) => ({ role: flipped ? other[speaker] : speaker, content: text }));
}

function* linesOf(
  store: Store,
  importId: string,
  { seed, validationShare, flipped }: ExportRequest,
  part: 'train' | 'validation',
  count: { conversations: number; turns: number },
): Generator<string> {
  for (let offset = 0; ; offset += page) {
    const { conversations } = store.logs.conversations(importId, offset, page);
    if (conversations.length === 0) return;
    for (const conversation of conversations) {
      if ((part === 'validation') !== isValidation(conversation.number, seed, validationShare)) continue;
      count.conversations += 1;
      count.turns += conversation.turns.length;
      yield `${JSON.stringify({ messages: messagesOf(conversation, flipped) })}\n`;
    }
  }
}

function cardOf(
  one: LogImport,
  kinds: readonly KindCount[],
  request: ExportRequest,
  counts: Readonly<Record<'train' | 'validation', { conversations: number; turns: number }>>,
): string {
  const percent = (share: number | null): string => (share === null ? '–' : `${(share * 100).toFixed(1)}%`);
  const recall =
    one.recall?.estimate == null
      ? one.recall === null || one.recall.seen === 0
        ? 'not estimated: nobody looked at a blind sample.'
        : `not estimated: in ${one.recall.seen} messages of a blind sample nothing personal was marked.`
      : `${percent(one.recall.estimate)} of what a reviewer marked in a blind sample had been replaced (95% interval ${percent(one.recall.lower)} to ${percent(one.recall.upper)}; ${one.recall.marked} marks in ${one.recall.seen} messages).`;
  return `---
license: ${JSON.stringify(request.licence)}
---

# Conversations, anonymised

| file | conversations | turns |
|---|---:|---:|
| ${names.train} | ${counts.train.conversations} | ${counts.train.turns} |
| ${names.validation} | ${counts.validation.conversations} | ${counts.validation.turns} |

One JSON object a line: \`{"messages": [{"role": "user" | "assistant", "content": "…"}]}\`. ${request.flipped ? 'Roles are flipped: what users said stands as the assistant’s, to train a model that speaks as users do.' : 'Roles are as they were.'}
Split by conversation (seed ${request.seed}, ${percent(request.validationShare)} to validation).

- Source: a file with SHA-256 ${one.sha256}.
- Personal data is replaced by ${one.style === 'placeholder' ? 'placeholders such as [PERSON_1], numbered within a conversation' : 'natural surrogates, the same within a conversation; names, numbers and addresses in it belong to nobody it speaks of'}.
${one.namesModel === null ? '' : `- Names were looked for by lists and rules, and by a model (SHA-256 ${one.namesModel.sha256}): ${namesModelWords(one)}.\n`}- Recall: ${recall}
- ${one.uncertain} spans that are not certain were not reviewed: those found on weaker grounds are replaced, the doubtful ones stand as they were.

| kind | replaced | accepted | rejected | added by the reviewer |
|---|---:|---:|---:|---:|
${kinds.map(({ kind, replaced, accepted, rejected, added }) => `| ${kind} | ${replaced} | ${accepted} | ${rejected} | ${added} |`).join('\n')}

Anonymising misses some of what it looks for. Read a sample before this leaves your hands.
`;
}
