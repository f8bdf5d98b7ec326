// Review, blind sample, rules, export and purge of an import, through the core.
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recallOf } from '../../src/core/logs/sample.ts';
import type { SpanKind } from '../../src/shared/logs.ts';
import { type TestApp, testApp } from '../app.ts';
import { temporaryFolder } from '../store/fixtures.ts';
import { aFile, lines } from './files.ts';

const chats = [
  {
    messages: [
      { role: 'user', content: 'Hi, I am Zuzana Novak. The Rose plan, please.' },
      { role: 'assistant', content: 'Sure Zuzana. Your e-mail?' },
      { role: 'user', content: 'z.novak@example.com' },
    ],
  },
  {
    messages: [
      { role: 'user', content: 'is a flurb like the zorbling any good when a grubnik is cold' },
      { role: 'assistant', content: 'Which flurb?' },
    ],
  },
];

async function imported(
  style: 'placeholder' | 'surrogate' = 'placeholder',
): Promise<{ app: TestApp; id: string; file: string; texts(): Promise<readonly string[]> }> {
  const app = await testApp();
  const file = aFile('chats.jsonl', lines(...chats));
  const { import: begun } = await app.call('logs.import', { file, style });
  await app.logEnd(begun.id);
  const texts = async () =>
    (await app.call('logs.conversations', { importId: begun.id })).conversations.flatMap(({ turns }) =>
      turns.map(({ text }) => text),
    );
  return { app, id: begun.id, file, texts };
}

describe('the review queue', () => {
  it('shows spans with context from the file, and what stands for them', async () => {
    const { app, id } = await imported();
    const { total, items } = await app.call('logs.queue', { importId: id });
    expect([total, items[0]]).toEqual([
      3,
      expect.objectContaining({
        kind: 'person',
        before: 'Hi, I am ',
        original: 'Zuzana Novak',
        after: '. The Rose plan, please.',
        replacement: '[PERSON_1]',
        decision: 'pending',
        line: 1,
      }),
    ]);
  });

  it('knows no span by a number that is none, and changes nothing then', async () => {
    const { app, id } = await imported();
    const { items } = await app.call('logs.queue', { importId: id });
    const spanIds = [items[0]?.spanId ?? 0, 9999];
    await expect(app.call('logs.decide', { importId: id, filter: { spanIds }, decision: 'rejected' })).rejects.toThrow(
      /has no span 9999; nothing was changed/,
    );
    expect((await app.call('logs.queue', { importId: id })).total).toBe(3);
  });

  it('puts a rejected span back, an accepted one stays, and both leave the queue', async () => {
    const { app, id, texts } = await imported();
    const { items } = await app.call('logs.queue', { importId: id });
    const email = items.find(({ kind }) => kind === 'email')?.spanId ?? 0;
    await app.call('logs.decide', { importId: id, filter: { decision: null, spanIds: [email] }, decision: 'rejected' });
    await app.call('logs.decide', { importId: id, filter: { kinds: ['person'] }, decision: 'accepted' });
    const { kinds } = await app.call('logs.get', { importId: id });
    expect({
      texts: (await texts()).slice(0, 3),
      left: (await app.call('logs.queue', { importId: id })).total,
      kinds: kinds.map(({ kind, replaced, accepted, rejected }) => [kind, replaced, accepted, rejected]),
    }).toEqual({
      texts: ['Hi, I am [PERSON_1]. The Rose plan, please.', 'Sure [PERSON_1]. Your e-mail?', 'z.novak@example.com'],
      left: 0,
      kinds: [
        ['person', 2, 2, 0],
        ['email', 0, 0, 1],
      ],
    });
  });

  it('is gone with the file and comes back with it, wherever it lies', async () => {
    const { app, id, file } = await imported();
    const moved = join(dirname(file), 'moved.jsonl');
    renameSync(file, moved);
    await expect(app.call('logs.queue', { importId: id })).rejects.toMatchObject({
      code: 'bad-input',
      message: expect.stringMatching(/no such file/),
    });
    expect((await app.call('logs.queue', { importId: id, file: moved })).total).toBe(3);
    writeFileSync(moved, readFileSync(moved, 'utf8').replace('Zuzana', 'Zuzano'));
    await expect(app.call('logs.queue', { importId: id, file: moved })).rejects.toMatchObject({
      message: expect.stringMatching(/is not the file that was imported/),
    });
  });
});

describe('rules', () => {
  it('are added from a span or a text and applied to all, decisions hold', async () => {
    const { app, id, texts } = await imported();
    const rulesFile = join(temporaryFolder(), 'rules.yaml');
    await app.call('logs.rules.add', {
      rulesFile,
      rule: { kind: 'pattern', name: 'flurb', pattern: 'zorb\\w+' },
    });
    await app.call('logs.rules.add', { rulesFile, rule: { kind: 'person', text: 'Grubnik' } });
    const { items } = await app.call('logs.queue', { importId: id });
    const email = items.find(({ kind }) => kind === 'email')?.spanId ?? 0;
    await app.call('logs.decide', { importId: id, filter: { decision: null, spanIds: [email] }, decision: 'rejected' });
    const name = items.find(({ original }) => original === 'Zuzana Novak')?.spanId ?? 0;
    const rules = await app.call('logs.rules.add', { rulesFile, rule: { kind: 'person', importId: id, spanId: name } });
    const { import: begun } = await app.call('logs.reapply', { importId: id, rulesFile });
    await app.logEnd(begun.id);
    expect({ persons: rules.persons, texts: await texts() }).toEqual({
      persons: ['Grubnik', 'Zuzana Novak'],
      texts: [
        'Hi, I am [PERSON_1]. The Rose plan, please.',
        'Sure [PERSON_1]. Your e-mail?',
        'z.novak@example.com',
        'is a flurb like the [CUSTOM_1] any good when a [PERSON_1] is cold',
        'Which flurb?',
      ],
    });
  });

  it('may not lie in the data directory, and mistakes in them are told without quoting', async () => {
    const { app } = await imported();
    await expect(
      app.call('logs.rules.add', { rulesFile: join(app.dataDir, 'rules.yaml'), rule: { kind: 'person', text: 'Ann' } }),
    ).rejects.toMatchObject({ message: expect.stringMatching(/may not lie in the data directory/) });
    const rulesFile = aFile('rules.yaml', 'persons: [Zuzana]\npatterns:\n  - {name: x, pattern: "Grubnik("}\n');
    const refused = await app.call('logs.rules.read', { rulesFile }).catch((error: Error) => error.message);
    expect([/patterns\[0\]\.pattern/.test(String(refused)), /Zuzana|Grubnik/.test(String(refused))]).toEqual([
      true,
      false,
    ]);
    const broken = aFile('broken.yaml', 'keep: [Rose]\npersons: [Zuzana, Grubnik\n');
    await expect(app.call('logs.rules.read', { rulesFile: broken })).rejects.toMatchObject({
      message: expect.stringMatching(/broken\.yaml:\d+:\d+: expected YAML \([A-Z_]+\); [a-z, ]+\.$/),
    });
  });
});

describe('the blind sample', () => {
  it('becomes recall with an interval, and what was missed is replaced from then on', async () => {
    const { app, id, texts } = await imported();
    const { items } = await app.call('logs.sample', { importId: id, size: 50 });
    expect(items.map(({ text }) => text).toSorted()).toEqual(
      chats.flatMap(({ messages }) => messages.map(({ content }) => content)).toSorted(),
    );
    const marked: Readonly<Record<string, SpanKind>> = {
      'Zuzana Novak': 'person',
      Zuzana: 'person',
      'z.novak@example.com': 'email',
      grubnik: 'person',
    };
    for (const { number, text } of items) {
      const marks = Object.entries(marked)
        .filter(([value]) => text.includes(value) && !(value === 'Zuzana' && text.includes('Zuzana Novak')))
        .map(([value, kind]) => ({ start: text.indexOf(value), end: text.indexOf(value) + value.length, kind }));
      await app.call('logs.sample.mark', { importId: id, number, marks });
    }
    const { import: one } = await app.call('logs.get', { importId: id });
    expect({ recall: one.recall, missed: (await texts())[3] }).toEqual({
      recall: expect.objectContaining({ marked: 4, found: 3, seen: 5, drawn: 5, estimate: 0.75 }),
      missed: 'is a flurb like the zorbling any good when a [PERSON_1] is cold',
    });
    await expect(app.call('logs.sample.mark', { importId: id, number: 1, marks: [] })).rejects.toMatchObject({
      message: expect.stringMatching(/would not be blind/),
    });
  });

  it('has a wider interval where the marks stand in few conversations', () => {
    const rows = (conversations: number) =>
      Array.from({ length: 40 }, (_, at) => ({
        conversation: at % conversations,
        marked: 5,
        found: at % conversations < conversations * 0.8 ? 5 : 0,
      }));
    const width = ({ lower, upper }: { lower: number | null; upper: number | null }) => (upper ?? 0) - (lower ?? 0);
    const [few, many] = [recallOf(rows(5)), recallOf(rows(40))];
    expect([few.estimate, many.estimate, width(few) > width(many)]).toEqual([0.8, 0.8, true]);
  });
});

describe('an export', () => {
  it('holds chat messages as they were or flipped, each conversation in one file, and a card', async () => {
    const { app, id } = await imported();
    const folder = join(temporaryFolder(), 'out');
    const { files } = await app.call('logs.export', {
      importId: id,
      folder,
      flipped: true,
      validationShare: 0.5,
      licence: 'internal',
    });
    const written = ['train.jsonl', 'validation.jsonl'].flatMap((name) =>
      readFileSync(join(folder, name), 'utf8')
        .trim()
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as { messages: { role: string; content: string }[] }),
    );
    expect({
      count: files.reduce((sum, { conversations }) => sum + conversations, 0),
      first: written
        .map(({ messages }) => messages[0])
        .toSorted((one, other) => (one?.content ?? '').localeCompare(other?.content ?? '')),
      card: /license: "internal"/.test(readFileSync(join(folder, 'README.md'), 'utf8')),
    }).toEqual({
      count: 2,
      first: [
        { role: 'assistant', content: 'Hi, I am [PERSON_1]. The Rose plan, please.' },
        { role: 'assistant', content: 'is a flurb like the zorbling any good when a grubnik is cold' },
      ],
      card: true,
    });
    await expect(app.call('logs.export', { importId: id, folder })).rejects.toMatchObject({
      message: expect.stringMatching(/is there already/),
    });
  });
});

describe('a purge', () => {
  it('takes exports inside the data directory along and names what is out of reach', async () => {
    const { app, id, file } = await imported();
    const inside = join(app.dataDir, 'exports', 'one');
    const outside = join(temporaryFolder(), 'out');
    await app.call('logs.export', { importId: id, folder: inside });
    await app.call('logs.export', { importId: id, folder: outside });
    const purged = await app.call('logs.purge', { importId: id });
    expect({
      counts: [purged.conversations, purged.turns, purged.files.length],
      gone: !existsSync(join(inside, 'train.jsonl')),
      told: [file, join(outside, 'train.jsonl')].map((path) =>
        purged.unreachable.some((sentence) => sentence.includes(path)),
      ),
      left: await app.call('logs.list', {}),
      wal: existsSync(join(app.dataDir, 'rehearsal.db-wal'))
        ? readFileSync(join(app.dataDir, 'rehearsal.db-wal')).length
        : 0,
      database: /Rose plan|grubnik/.test(readFileSync(join(app.dataDir, 'rehearsal.db'), 'latin1')),
    }).toEqual({ counts: [2, 5, 3], gone: true, told: [true, true], left: [], wal: 0, database: false });
  });
});
