// Imports through the core: anonymised before anything is stored, idempotent, cancelled and gone on with.
import { appendFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { testApp } from '../app.ts';
import { aFile, lines } from './files.ts';

const chat = (number: number) => ({
  messages: [
    { role: 'user', content: `Hello, my name is Zuzana Novak and this is chat ${number}` },
    { role: 'assistant', content: 'Thank you Zuzana, what is your e-mail?' },
    { role: 'user', content: `zuzana.novak${number}@example.com` },
    { role: 'user', content: 'and thanks' },
  ],
});

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await setTimeout(10);
}

describe('an import', () => {
  it('stores turns without personal data and counts what it replaced', async () => {
    const app = await testApp();
    const file = aFile('chats.jsonl', lines(chat(1), 'not json', chat(2)));
    const { import: begun } = await app.call('logs.import', { file });
    const ended = await app.logEnd(begun.id);
    const { conversations } = await app.call('logs.conversations', { importId: 'last' });
    const { kinds, badRows } = await app.call('logs.get', { importId: begun.id });
    expect({
      status: ended.status,
      conversations,
      kinds: kinds.map(({ kind, replaced }) => [kind, replaced]),
      badRows,
    }).toEqual({
      status: 'finished',
      conversations: [1, 2].map((number) => ({
        number,
        line: number === 1 ? 1 : 3,
        turns: [
          { speaker: 'user', text: `Hello, my name is [PERSON_1] and this is chat ${number}` },
          { speaker: 'assistant', text: 'Thank you [PERSON_1], what is your e-mail?' },
          { speaker: 'user', text: '[EMAIL_1]\nand thanks' },
        ],
      })),
      kinds: [
        ['person', 4],
        ['email', 2],
      ],
      badRows: [{ line: 2, reason: 'not-json' }],
    });
  });

  it('is not done twice for the same file', async () => {
    const app = await testApp();
    const file = aFile('chats.jsonl', lines(chat(1)));
    const { import: begun } = await app.call('logs.import', { file });
    await app.logEnd(begun.id);
    const copy = aFile('copy.jsonl', lines(chat(1)));
    const again = await app.call('logs.import', { file: copy });
    expect([again.already, again.import.id, (await app.call('logs.list', {})).length]).toEqual([true, begun.id, 1]);
  });

  it('that was cancelled goes on without losing or doubling a conversation', async () => {
    const app = await testApp();
    const count = 3000;
    const file = aFile('chats.jsonl', lines(...Array.from({ length: count }, (_, number) => chat(number))));
    const { import: begun } = await app.call('logs.import', { file });
    await until(() => app.logEvents.some((event) => event.kind === 'log-progress' && event.phase === 'reading'));
    await app.call('logs.cancel', { importId: begun.id });
    const cut = await app.logEnd(begun.id);
    const { import: resumed, already } = await app.call('logs.import', { file });
    await until(() => app.logEvents.filter(({ kind }) => kind === 'log-ended').length === 2);
    const [whole] = await app.call('logs.list', {});
    expect({
      cut: cut.status,
      cutWithin: cut.conversations > 0 && cut.conversations < count,
      id: resumed.id,
      already,
      whole: [whole?.status, whole?.conversations, whole?.turns],
    }).toEqual({
      cut: 'interrupted',
      cutWithin: true,
      id: begun.id,
      already: false,
      whole: ['finished', count, count * 3],
    });
  });

  it('that goes on keeps its rules, and what is asked otherwise is refused', async () => {
    const app = await testApp();
    const count = 1500;
    const file = aFile('chats.jsonl', lines(...Array.from({ length: count }, (_, number) => chat(number))));
    const rulesFile = aFile('rules.yaml', 'patterns: [{ name: chat, pattern: "chat \\\\d+" }]\n');
    const { import: begun } = await app.call('logs.import', { file, rulesFile, style: 'surrogate' });
    await until(() => app.logEvents.some((event) => event.kind === 'log-progress' && event.phase === 'reading'));
    await app.call('logs.cancel', { importId: begun.id });
    await app.logEnd(begun.id);
    const refused = (call: Promise<unknown>) =>
      call.then(
        () => 'accepted',
        (error: Error) => error.message,
      );
    const folder = dirname(file);
    const unfinished = [
      await refused(app.call('logs.export', { importId: begun.id, folder: join(folder, 'out') })),
      await refused(app.call('logs.sample', { importId: begun.id })),
      await refused(app.call('logs.import', { file, style: 'placeholder' })),
    ];
    await app.call('logs.import', { file });
    await app.logEnd(begun.id);
    const { kinds } = await app.call('logs.get', { importId: begun.id });
    const otherRules = aFile('other.yaml', 'persons: [Zuzana]\n');
    const finished = [
      await refused(app.call('logs.import', { file, rulesFile: otherRules })),
      await refused(app.call('logs.import', { file, style: 'placeholder' })),
      await refused(app.call('logs.import', { file, rulesFile: join(app.dataDir, 'rules.yaml') })),
      await refused(app.call('logs.import', { file, rulesFile })),
    ];
    expect([kinds.find(({ kind }) => kind === 'custom')?.replaced, ...unfinished, ...finished]).toEqual([
      count,
      expect.stringMatching(/is not finished: only a part of .+ was read\. Import the file again, which goes on/),
      expect.stringMatching(/is not finished/),
      expect.stringMatching(
        /was begun and is not finished as \S+ with other replacements \(--style\); nothing was done/,
      ),
      expect.stringMatching(/was imported as \S+ with other rules; nothing was done\. "rehearsal logs reapply/),
      expect.stringMatching(/was imported as \S+ with other replacements/),
      expect.stringMatching(/may not lie in the data directory/),
      'accepted',
    ]);
  });

  it('of a transcript with a third speaker who was named is known again, and not read by other rules', async () => {
    const app = await testApp();
    const file = aFile('calls.txt', 'Ann: Hello\nBob: Hi there\nCarl: she is a friend\nAnn: Thanks\n');
    const mapping = {
      layout: { format: 'transcript', parted: 'never' },
      speakers: { Ann: 'user', Bob: 'assistant', Carl: 'skip' },
    } as const;
    const { import: begun } = await app.call('logs.import', { file, mapping });
    await app.logEnd(begun.id);
    const { conversations } = await app.call('logs.conversations', { importId: begun.id });
    expect(conversations[0]?.turns.map(({ text }) => text)).toEqual(['Hello', 'Hi there', 'Thanks']);
    expect((await app.call('logs.import', { file, mapping })).already).toBe(true);
    expect((await app.call('logs.import', { file })).already).toBe(true);
    await expect(app.call('logs.reapply', { importId: begun.id })).rejects.toThrow(/you named its speakers/);
  });

  it('of a file that grows while it is read fails in words', async () => {
    const app = await testApp();
    const file = aFile('chats.jsonl', lines(...Array.from({ length: 3000 }, (_, number) => chat(number))));
    const { import: begun } = await app.call('logs.import', { file });
    appendFileSync(file, lines(chat(0)));
    const { status, failure } = await app.logEnd(begun.id);
    expect([status, failure]).toEqual(['failed', expect.stringMatching(/was changed while it was read/)]);
  });

  it('keeps nothing of the salt: the same file gets other surrogates elsewhere', async () => {
    const file = aFile('chats.jsonl', lines(chat(1)));
    const texts = await Promise.all(
      [1, 2].map(async () => {
        const app = await testApp();
        const { import: begun } = await app.call('logs.import', { file, style: 'surrogate' });
        await app.logEnd(begun.id);
        return JSON.stringify((await app.call('logs.conversations', { importId: 'last' })).conversations);
      }),
    );
    expect([texts[0] === texts[1], texts.filter((text) => /zuzana|novak/i.test(text))]).toEqual([false, []]);
  });
});
