// Files of every format, read into conversations with places that lead back to every message.
import { describe, expect, it } from 'vitest';
import type { SourceConversation } from '../../src/core/logs/conversation.ts';
import { previewFile } from '../../src/core/logs/layout.ts';
import { saidIn } from '../../src/core/logs/normalise.ts';
import { readBatches, rereadMessages } from '../../src/core/logs/read.ts';
import { namedSpeakers } from '../../src/core/logs/roles.ts';
import { examineFile, type Position } from '../../src/core/logs/source.ts';
import type { BadRow, LogMapping } from '../../src/shared/logs.ts';
import { aFile, lines } from './files.ts';

async function readAll(file: string, mapping: LogMapping | null = null) {
  const preview = await previewFile(file, mapping);
  const { encoding } = await examineFile(file);
  const conversations: SourceConversation[] = [];
  const bad: BadRow[] = [];
  let foreign = 0;
  const named = namedSpeakers(preview.mapping.speakers);
  const begin = { offset: 0, line: 1 };
  for await (const batch of readBatches(file, preview.mapping.layout, encoding, begin, { named })) {
    conversations.push(...batch.conversations);
    bad.push(...batch.bad);
    foreign += batch.foreignLines;
  }
  const messages = conversations.flatMap((conversation) => conversation.messages);
  const again = await rereadMessages(
    file,
    preview.mapping.layout,
    encoding,
    messages.map(({ place }) => place),
  );
  // Every place leads back to its message: what review and re-reading stand on.
  expect(again).toEqual(messages.map(({ speaker, text }) => expect.objectContaining({ speaker, text })));
  return {
    layout: preview.mapping.layout,
    bad,
    foreign,
    said: conversations.map((conversation) => {
      const said = saidIn(conversation, preview.mapping.speakers);
      return typeof said === 'string' ? said : said.map(({ speaker, text }) => `${speaker}: ${text}`);
    }),
  };
}

const twoTurns = ['user: Hello', 'assistant: Hi there'];

describe('JSONL', () => {
  it.each([
    [
      'messages with role and content',
      {
        messages: [
          { role: 'user', content: 'Hello' },
          { role: 'assistant', content: 'Hi there' },
        ],
      },
    ],
    [
      'conversations with from and value',
      {
        id: 7,
        conversations: [
          { from: 'human', value: 'Hello' },
          { from: 'gpt', value: 'Hi there' },
        ],
      },
    ],
    [
      'a conversation',
      {
        conversation: [
          { role: 'customer', text: 'Hello' },
          { role: 'agent', text: 'Hi there' },
        ],
      },
    ],
    [
      'the list itself',
      [
        { role: 'user', content: 'Hello' },
        { role: 'assistant', content: 'Hi there' },
      ],
    ],
    [
      'content in parts',
      {
        messages: [
          { role: 'user', content: [{ type: 'text', text: 'Hello' }] },
          { role: 'assistant', content: [{ type: 'text', text: 'Hi there' }] },
        ],
      },
    ],
    [
      'author inside an object',
      {
        messages: [
          { author: { role: 'user' }, content: { parts: ['Hello'] } },
          { author: { role: 'assistant' }, content: { parts: ['Hi there'] } },
        ],
      },
    ],
  ])('reads %s', async (_name, record) => {
    expect((await readAll(aFile('chats.jsonl', lines(record, record)))).said).toEqual([twoTurns, twoTurns]);
  });

  it('leaves system messages, calls of tools and empty turns out', async () => {
    const record = {
      messages: [
        { role: 'system', content: 'Be kind.' },
        { role: 'user', content: 'Hello' },
        { role: 'assistant', content: null, tool_calls: [] },
        { role: 'tool', content: '42' },
        { role: 'user', content: '  ' },
        { role: 'assistant', content: 'Hi there' },
      ],
    };
    expect((await readAll(aFile('chats.jsonl', lines(record)))).said).toEqual([twoTurns]);
  });

  it('keeps bad lines by number and reason only', async () => {
    const good = {
      messages: [
        { role: 'user', content: 'Hello' },
        { role: 'assistant', content: 'Hi there' },
      ],
    };
    const text = lines(
      good,
      '{"messages": [{"role": "user", "content": "jane@example.com',
      { other: 1 },
      '',
      { messages: [] },
      { messages: [{ content: 'x' }] },
      good,
    );
    const { bad, said } = await readAll(aFile('chats.jsonl', text));
    expect({ bad, count: said.length }).toEqual({
      bad: [
        { line: 2, reason: 'not-json' },
        { line: 3, reason: 'no-messages' },
        { line: 5, reason: 'no-messages' },
        { line: 6, reason: 'no-speaker' },
      ],
      count: 2,
    });
  });

  it('gathers a message a line by its conversation, in the order of time', async () => {
    const rows = [
      { conversation_id: 'b', role: 'user', content: 'Hello', timestamp: '2026-01-01T10:00:00Z' },
      { conversation_id: 'a', role: 'assistant', content: 'Hi there', timestamp: '2026-01-01T09:01:00Z' },
      { conversation_id: 'b', role: 'assistant', content: 'Hi there', timestamp: '2026-01-01T10:01:00Z' },
      { conversation_id: 'a', role: 'user', content: 'Hello', timestamp: '2026-01-01T09:00:00Z' },
    ];
    expect((await readAll(aFile('rows.jsonl', lines(...rows)))).said).toEqual([twoTurns, twoTurns]);
  });

  it('keeps emoji, right-to-left and CJK text and mends half a surrogate pair', async () => {
    const record =
      '{"messages":[{"role":"user","content":"👩‍👩‍👧 مرحبا 你好 \\ud83d"},{"role":"assistant","content":"שלום"}]}';
    expect((await readAll(aFile('chats.jsonl', lines(record)))).said).toEqual([
      ['user: 👩‍👩‍👧 مرحبا 你好 \ufffd', 'assistant: שלום'],
    ]);
  });
});

describe('tables', () => {
  it('reads CSV with quotes over several lines and doubled quotes', async () => {
    const text =
      'ticket_id,author,body\r\n1,customer,"Hello, ""you"""\r\n1,agent,"Hi\nthere"\r\n2,customer,Bye\r\n2,agent,Good bye\r\n';
    const { said, layout } = await readAll(aFile('tickets.csv', text));
    expect({ said, layout }).toEqual({
      said: [
        ['user: Hello, "you"', 'assistant: Hi\nthere'],
        ['user: Bye', 'assistant: Good bye'],
      ],
      layout: { format: 'csv', delimiter: ',', header: true, conversation: 0, speaker: 1, text: 2, order: null },
    });
  });

  it('reads TSV and semicolons', async () => {
    for (const sign of ['\t', ';']) {
      const text = [
        ['session', 'speaker', 'text'],
        ['1', 'user', 'Hello'],
        ['1', 'bot', 'Hi there'],
      ]
        .map((row) => row.join(sign))
        .join('\n');
      expect((await readAll(aFile('table.tsv', text))).said).toEqual([twoTurns]);
    }
  });

  it.each([
    ['Gespräch;Wer;Nachricht', 'Kunde', 'Berater'],
    ['conversación;rol;mensaje', 'cliente', 'agente'],
    ['conversation;auteur;texte', 'client', 'conseiller'],
    ['gesprek;spreker;bericht', 'klant', 'medewerker'],
    ['rozmowa;nadawca;wiadomość', 'klient', 'doradca'],
  ])('knows the headings %s', async (heading, user, assistant) => {
    const rows = `${heading}\n1;${user};Hello\n1;${assistant};Hi there\n`;
    expect((await readAll(aFile('table.csv', rows))).said).toEqual([twoTurns]);
  });

  it('takes columns by number where there is no heading', async () => {
    const { said } = await readAll(aFile('table.csv', 'Hello,u,1\nHi there,op,1\n'), {
      layout: { format: 'csv', delimiter: ',', header: false, conversation: 2, speaker: 1, text: 0, order: null },
      speakers: { op: 'assistant' },
    });
    expect(said).toEqual([twoTurns]);
  });

  it('loses one row to a quote that is never closed', async () => {
    const rows = Array.from(
      { length: 1200 },
      (_, at) => `${Math.floor(at / 2)},${at % 2 === 0 ? 'user' : 'agent'},row ${at}`,
    );
    rows[100] = '50,user,"never closed';
    const { bad, said } = await readAll(aFile('table.csv', `conversation,role,text\n${rows.join('\n')}\n`));
    expect({ bad, count: said.length }).toEqual({ bad: [{ line: 102, reason: 'open-quote' }], count: 600 });
  });
});

describe('rows whose conversations take turns', () => {
  it('give the same conversations wherever reading was cut off', async () => {
    // 50 conversations at a time, over three times the reach of a conversation.
    const rows = Array.from({ length: 6000 }, (_, at) => ({
      conversation_id: `c${Math.floor(at / 200)}-${at % 50}`,
      role: at % 100 < 50 ? 'user' : 'assistant',
      content: `${at} ${'some words '.repeat(200)}`,
    }));
    const file = aFile('rows.jsonl', lines(...rows));
    const { mapping } = await previewFile(file, null);
    const read = async (from: Position, skip: ReadonlySet<number>) => {
      const batches = [];
      for await (const batch of readBatches(file, mapping.layout, 'utf-8', from, { skip })) batches.push(batch);
      return batches;
    };
    const shown = (all: readonly SourceConversation[]): readonly string[] =>
      all.map(({ messages }) => messages.map(({ place }) => place.offset).join(' ')).toSorted();
    const batches = await read({ offset: 0, line: 1 }, new Set());
    const whole = shown(batches.flatMap(({ conversations }) => conversations));
    const cuts = [];
    for (const at of [2, 5, 7, 9]) {
      const before = batches.slice(0, at).flatMap(({ conversations }) => conversations);
      const stored = new Set(before.flatMap(({ messages }) => messages.map(({ place }) => place.offset)));
      const after = await read(batches[at - 1]?.resumeAt ?? { offset: 0, line: 1 }, stored);
      cuts.push(shown([...before, ...after.flatMap(({ conversations }) => conversations)]));
    }
    expect([whole.length, ...cuts.map((cut) => cut.join() === whole.join())]).toEqual([1500, true, true, true, true]);
  });
});

describe('transcripts', () => {
  it('reads two names, lines that go on, and dashes between conversations', async () => {
    const text =
      'Anna Berg: Hello\nstill me\n\nDesk: Hi there\nNote: not a speaker\n---\n[10:02] Carl: Hello\n[10:03] Desk: Hi there\n';
    expect((await readAll(aFile('calls.txt', text))).said).toEqual([
      ['user: Hello\nstill me', 'assistant: Hi there\nNote: not a speaker'],
      twoTurns,
    ]);
  });

  it('takes blank lines for the end where each block is a conversation', async () => {
    expect(
      (await readAll(aFile('calls.txt', 'Ann: Hello\nBot: Hi there\n\nBen: Hello\nBot: Hi there\n'))).said,
    ).toEqual([twoTurns, twoTurns]);
  });

  it('leaves a third speaker out that the owner named, and takes one that nobody named for text', async () => {
    const file = aFile('calls.txt', 'Ann: Hello\nBob: Hi there\nCarl: she is a friend\nAnn: Thanks\n');
    const layout = { format: 'transcript', parted: 'never', named: true } as const;
    const speakers = { Ann: 'user', Bob: 'assistant', Carl: 'skip' } as const;
    expect([(await readAll(file, { layout, speakers })).said, (await readAll(file)).said]).toEqual([
      [['user: Hello', 'assistant: Hi there', 'user: Thanks']],
      [['user: Hello', 'assistant: Hi there\nCarl: she is a friend', 'user: Thanks']],
    ]);
  });

  it('takes the mapped speakers', async () => {
    const { said } = await readAll(aFile('calls.txt', 'Desk: Hi there\nAnna: Hello\n'), {
      layout: { format: 'transcript', parted: 'never', named: false },
      speakers: { Anna: 'user', Desk: 'assistant' },
    });
    expect(said).toEqual([['assistant: Hi there', 'user: Hello']]);
  });
});

describe('encodings', () => {
  const record = {
    messages: [
      { role: 'user', content: 'Grüße €5' },
      { role: 'assistant', content: 'Señor' },
    ],
  };
  const said = [['user: Grüße €5', 'assistant: Señor']];
  const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

  it.each([
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${lines(record, record)}`)],
    ['UTF-16 LE with a byte order mark', Buffer.from(`\ufeff${lines(record, record)}`, 'utf16le')],
    ['UTF-16 LE without', Buffer.from(lines(record, record), 'utf16le')],
    ['UTF-16 BE with a byte order mark', utf16be(`\ufeff${lines(record, record)}`)],
  ])('reads %s', async (_name, bytes) => {
    expect((await readAll(aFile('chats.jsonl', bytes))).said).toEqual([...said, ...said]);
  });

  it('reads single lines in Windows-1252 among UTF-8 and counts them', async () => {
    const western = Buffer.from(lines(record).replace('€', '\x80'), 'latin1');
    const { said: read, foreign } = await readAll(
      aFile('chats.jsonl', Buffer.concat([Buffer.from(lines(record)), western])),
    );
    expect({ read, foreign }).toEqual({ read: [...said, ...said], foreign: 1 });
  });
});

describe('what cannot be imported', () => {
  it.each([
    ['an empty file', '', /empty file/],
    ['a gzip file', Buffer.from([0x1f, 0x8b, 8, 0, 1, 2]), /gzip/],
    ['binary data', Buffer.from([1, 2, 0, 4, 9, 7, 7, 7, 7, 7]), /binary/],
    ['JSON over several lines', '[\n {"messages": []}\n]\n', /one JSON object a line/],
    ['prose', 'Once upon a time\nthere was nothing to import.\n', /none of them/],
  ])('%s is refused in words', async (_name, content, says) => {
    const file = aFile('file.txt', content);
    await expect(previewFile(file, null)).rejects.toMatchObject({
      code: 'bad-input',
      message: expect.stringMatching(says),
    });
  });
});
