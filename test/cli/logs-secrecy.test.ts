// Nothing original is ever kept: secrets of every kind are planted and looked for everywhere a core could leave them.
import { copyFileSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { shippedModelFiles } from '../../src/shared/models.ts';
import { installDir } from '../app.ts';
import { withDatabase } from '../store/fixtures.ts';
import { corePid, type Finished, start, temporaryFolder } from './harness.ts';
import { marker, needles, secretChat, secretRules, secrets, tracesOf } from './logs-secrets.ts';

type Place = {
  readonly owner: string;
  readonly file: string;
  readonly rules: string;
  /** Everything a core may write to. */
  readonly watched: readonly string[];
  readonly database: string;
  readonly begin: (args: readonly string[]) => ReturnType<typeof start>;
  readonly run: (args: readonly string[]) => Promise<Finished>;
};

/** The owner's file beside folders for data, temporary files, home and work that are all searched. */
function aPlace(chats: number): Place {
  const folder = temporaryFolder();
  const [owner, work, temporary, home] = ['owner', 'work', 'tmp', 'home'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
    string,
  ];
  for (const one of [owner, work, temporary, home]) mkdirSync(one);
  const file = join(owner, 'chats.jsonl');
  const bad = secrets.map(({ answer }) => `{"messages": [{"role": "user", "content": ${JSON.stringify(answer)}`);
  writeFileSync(file, `${[...Array.from({ length: chats }, (_, number) => secretChat(number)), ...bad].join('\n')}\n`);
  const rules = join(owner, 'rules.yaml');
  writeFileSync(rules, secretRules);
  const env = { TMPDIR: temporary, SQLITE_TMPDIR: temporary, HOME: home, XDG_DATA_HOME: home, XDG_CACHE_HOME: home };
  const begin = (args: readonly string[]) => start(args, work, { env });
  return {
    owner,
    file,
    rules,
    watched: [work, temporary, home],
    database: join(work, 'data', 'rehearsal.db'),
    begin,
    run: (args) => begin(args).finished,
  };
}

/** Every value of every table, whatever page it lies on. */
async function storedText(database: string): Promise<string> {
  return withDatabase(database, (open) => {
    const tables = open
      .query<{ name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'")
      .all();
    return tables
      .map(({ name }) =>
        JSON.stringify(open.query(`SELECT * FROM "${name}"`).all(), (_key, value) =>
          Buffer.isBuffer(value) ? value.toString('latin1') : value,
        ),
      )
      .join('\n');
  });
}

const said = ({ stdout, stderr }: Finished): Readonly<Record<string, string>> => ({ stdout, stderr });

describe('secrets in a file that is imported', () => {
  it('are nowhere after the import, after a look at the queue, and after a purge', async () => {
    const { file, rules, watched, database, run } = aPlace(3);
    const imported = await run(['logs', 'import', file, '--rules', rules]);
    const kinds = JSON.parse((await run(['logs', 'show', 'last', '--json'])).stdout) as {
      kinds: { kind: string; replaced: number }[];
    };
    const shown = await run(['logs', 'show', 'last', '1']);
    const after = {
      code: imported.code,
      found: kinds.kinds
        .filter(({ replaced }) => replaced >= 3)
        .map(({ kind }) => kind)
        .toSorted(),
      traces: tracesOf(needles, watched, { ...said(imported), ...said(shown), rows: await storedText(database) }),
      marked: tracesOf([marker], [join(watched[0] ?? '', 'data')]).length > 0,
    };
    const queue = await run(['logs', 'review', 'last', '--limit', '100']);
    const queueShows = needles.filter((needle) => queue.stdout.includes(needle)).length > 10;
    const afterQueue = tracesOf(needles, watched, { rows: await storedText(database) });
    const purged = await run(['logs', 'purge', 'last', '--yes']);
    const afterPurge = tracesOf([...needles, marker], watched, { ...said(purged), rows: await storedText(database) });
    expect({ after, queueShows, afterQueue, purged: purged.code, afterPurge }).toEqual({
      after: { code: 0, found: secrets.map(({ kind }) => kind).toSorted(), traces: [], marked: true },
      queueShows: true,
      afterQueue: [],
      purged: 0,
      afterPurge: [],
    });
  });

  it.each(['SIGKILL', 'SIGABRT'] as const)(
    'are nowhere after %s in the middle, nor after going on',
    { timeout: 300_000 },
    async (signal) => {
      const { file, rules, watched, database, begin, run } = aPlace(1200);
      const running = begin(['logs', 'import', file, '--rules', rules]);
      // Once the first commit is in the write-ahead log.
      while (!grown(`${database}-wal`, 1_000_000)) await setTimeout(20);
      process.kill(corePid(running.child), signal);
      const died = await running.finished;
      const middle = {
        code: died.code,
        wal: grown(`${database}-wal`, 1_000_000),
        traces: tracesOf(needles, watched, said(died)),
      };
      const listed = JSON.parse((await run(['logs', 'list', '--json'])).stdout) as {
        status: string;
        conversations: number;
      }[];
      const rows = await storedText(database);
      const resumed = await run(['logs', 'import', file, '--rules', rules]);
      const whole = JSON.parse((await run(['logs', 'list', '--json'])).stdout) as {
        status: string;
        conversations: number;
        badRows: number;
      }[];
      expect({
        middle,
        cut: [listed[0]?.status, (listed[0]?.conversations ?? 1200) < 1200],
        rows: tracesOf(needles, [], { rows }),
        after: tracesOf(needles, watched, { ...said(resumed), rows: await storedText(database) }),
        whole: whole.map(({ status, conversations, badRows }) => [status, conversations, badRows]),
      }).toEqual({
        middle: { code: 3, wal: true, traces: [] },
        cut: ['interrupted', true],
        rows: [],
        after: [],
        whole: [['finished', 1200, secrets.length]],
      });
    },
  );

  it('are nowhere after a model was asked for the names', { timeout: 120_000 }, async () => {
    const { owner, file, rules, watched, database, run } = aPlace(2);
    const model = join(owner, 'own.gguf');
    copyFileSync(join(installDir, 'models/starter', shippedModelFiles['starter-q4_0']), model);
    const imported = await run(['logs', 'import', file, '--rules', rules, '--names-model', model]);
    expect({
      code: imported.code,
      asked: imported.stdout.includes('Names also by'),
      traces: tracesOf(needles, watched, { ...said(imported), rows: await storedText(database) }),
    }).toEqual({ code: 0, asked: true, traces: [] });
  });

  it('are found where one is kept in the clear', async () => {
    const { file, rules, watched, run } = aPlace(1);
    writeFileSync(rules, `${secretRules}keep: ["Zdravko Quillfeather"]\n`);
    await run(['logs', 'import', file, '--rules', rules]);
    expect(new Set(tracesOf(needles, watched).map((trace) => trace.split(': ')[1]))).toEqual(
      new Set(['Zdravko', 'Quillfeather']),
    );
  });

  it('are not kept from ids, speakers and headings of tables and transcripts', async () => {
    const { owner, watched, database, run } = aPlace(0);
    const table = join(owner, 'table.csv');
    writeFileSync(
      table,
      'quillfeather.z77@xanadu-mail.example,Zdravko Quillfeather,"hello there, I wait"\nquillfeather.z77@xanadu-mail.example,op,"hi Zdravko, a moment"\n',
    );
    const calls = join(owner, 'calls.txt');
    writeFileSync(calls, 'Zdravko Quillfeather: hello, it is me\nDesk: hi Zdravko, thanks Quillfeather\n');
    const codes = [
      await run([
        'logs',
        'import',
        table,
        '--format',
        'csv',
        '--no-header',
        '--conversation',
        '1',
        '--speaker',
        '2',
        '--text',
        '3',
        '--assistant',
        'op',
      ]),
      await run(['logs', 'import', calls, '--user', 'Zdravko Quillfeather', '--assistant', 'Desk']),
    ].map(({ code }) => code);
    expect({ codes, traces: tracesOf(needles, watched, { rows: await storedText(database) }) }).toEqual({
      codes: [0, 0],
      traces: [],
    });
  });

  it('are not quoted by what is said of a wrong file', async () => {
    const { owner, watched, run } = aPlace(0);
    const wrong = join(owner, 'wrong.jsonl');
    writeFileSync(wrong, secrets.map(({ answer }) => `{"text": ${JSON.stringify(answer)}, `).join('\n'));
    const badRules = join(owner, 'bad.yaml');
    writeFileSync(badRules, 'persons:\n  - {Zdravko: Quillfeather}\n');
    const results = [
      await run(['logs', 'import', wrong]),
      await run(['logs', 'import', join(owner, 'chats.jsonl'), '--rules', badRules]),
    ];
    expect({
      codes: results.map(({ code }) => code),
      traces: results.flatMap((result) => tracesOf(needles, watched, said(result))),
    }).toEqual({ codes: [2, 2], traces: [] });
  });
});

function grown(file: string, bytes: number): boolean {
  try {
    return statSync(file).size >= bytes;
  } catch {
    return false;
  }
}

describe('the search for traces', () => {
  it('sees UTF-8 and UTF-16, in any casing, at odd places', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a'), Buffer.concat([Buffer.from('x'), Buffer.from('ZDRAVKO', 'utf16le')]));
    writeFileSync(join(folder, 'b'), 'quillFEATHER');
    expect(
      tracesOf(['Zdravko', 'Quillfeather', 'absent'], [folder])
        .map((trace) => trace.split(': ')[1])
        .toSorted(),
    ).toEqual(['Quillfeather', 'Zdravko']);
    expect(readFileSync(join(folder, 'b'), 'utf8')).toBe('quillFEATHER');
  });
});
