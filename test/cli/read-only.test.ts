// Commands that only look: in a folder that may not be written, and over a damaged database, which they leave where it is.
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { migrations } from '../../src/core/store/migrations/index.ts';
import { openStore } from '../../src/core/store/store.ts';
import { createRun, withDatabase } from '../store/fixtures.ts';
import { type Finished, rehearsal, temporaryFolder } from './harness.ts';

/** Root may write anywhere, unless it runs without this capability. */
const mortal = process.getuid?.() === 0 ? ['setpriv', '--bounding-set', '-dac_override,-dac_read_search'] : [];

/** A folder with one run that nobody may write; `left` are files beside the database that stay, as a crash leaves them. */
async function readOnlyFolder(left: readonly string[] = []): Promise<string> {
  const folder = temporaryFolder();
  const store = await openStore({ dataDir: join(folder, 'was') });
  createRun(store, 'run-of-before', 1, { title: 'Kept' });
  const data = join(folder, 'data');
  if (left.length === 0) store.close();
  cpSync(join(folder, 'was'), data, { recursive: true });
  if (left.length > 0) store.close();
  for (const name of readdirSync(data)) if (/-(wal|shm)$/.test(name) && !left.includes(name)) rmSync(join(data, name));
  for (const name of readdirSync(data)) chmodSync(join(data, name), 0o444);
  chmodSync(data, 0o555);
  onTestFinished(() => chmodSync(data, 0o755));
  return folder;
}

/** `runs` once the folder was made writable as the message says. */
function afterMending(message: string, folder: string): Promise<Finished> {
  expect(message).toMatch(
    / make the folder and what it holds writable \(chmod -R u\+w\) and run "rehearsal runs" once, or copy .*--data-dir\.\n$/,
  );
  execFileSync('chmod', ['-R', 'u+w', join(folder, 'data')]);
  return rehearsal(['runs'], folder, { before: mortal });
}

describe('a data folder that may not be written', () => {
  it('is read by runs, show, report and doctor', async () => {
    const folder = await readOnlyFolder();
    const [runs, show, report, doctor] = [
      await rehearsal(['runs'], folder, { before: mortal }),
      await rehearsal(['show', 'last'], folder, { before: mortal }),
      await rehearsal(['report', 'last', '--format', 'csv'], folder, { before: mortal }),
      await rehearsal(['doctor'], folder, { before: mortal }),
    ];
    expect([runs.code, show.code, report.code, doctor.code]).toEqual([0, 0, 0, 0]);
    expect([runs.stdout, show.stdout, report.stdout].map((text) => text.includes('run-of-before'))).toEqual([
      true,
      true,
      true,
    ]);
    expect(runs.stderr).toMatch(/rehearsal\.db may not be written by this user: it is only read\.\n$/);
    expect(doctor.stdout).toMatch(/^ok +Database/m);
    expect(readdirSync(join(folder, 'data'))).toEqual(['rehearsal.db']);
  });

  it('is read where it may be entered and not listed', async () => {
    const folder = await readOnlyFolder();
    chmodSync(join(folder, 'data'), 0o111);
    const [runs, doctor] = [
      await rehearsal(['runs'], folder, { before: mortal }),
      await rehearsal(['doctor'], folder, { before: mortal }),
    ];
    expect([runs.code, runs.stdout.includes('run-of-before'), doctor.code]).toEqual([0, true, 0]);
  });

  it('is read with the log and its index of a process that writes', async () => {
    const folder = await readOnlyFolder(['rehearsal.db-wal', 'rehearsal.db-shm']);
    const { code, stdout } = await rehearsal(['runs'], folder, { before: mortal });
    expect([code, stdout.includes('run-of-before')]).toEqual([0, true]);
  });

  it('says what to do where a log without its index holds the last changes, and that helps', async () => {
    const folder = await readOnlyFolder(['rehearsal.db-wal']);
    const { code, stderr } = await rehearsal(['runs'], folder, { before: mortal });
    expect(code).toBe(3);
    expect(stderr).toMatch(/^rehearsal: .*rehearsal\.db-wal holds changes /);
    const mended = await afterMending(stderr, folder);
    expect([mended.code, mended.stdout.includes('run-of-before')]).toEqual([0, true]);
  });

  it('says what to do where an older Rehearsal wrote it, and that helps', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'data', 'rehearsal.db');
    await withDatabase(file, (database) => {
      for (const sql of migrations.slice(0, -1)) database.exec(sql);
      database.pragma(`user_version = ${migrations.length - 1}`);
    });
    chmodSync(file, 0o444);
    const { code, stderr } = await rehearsal(['runs'], folder, { before: mortal });
    expect(code).toBe(3);
    expect(stderr).toMatch(/^rehearsal: .*rehearsal\.db was written by an older Rehearsal /);
    expect(await afterMending(stderr, folder)).toMatchObject({ code: 0 });
  });

  it('is refused by what writes, and without a database', async () => {
    const folder = await readOnlyFolder();
    expect(await rehearsal(['label', 'last', 'odd'], folder, { before: mortal })).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/cannot be used as data directory \(EACCES.*--data-dir/),
    });
    const empty = join(folder, 'empty');
    mkdirSync(empty, { mode: 0o555 });
    expect(await rehearsal(['runs', '--data-dir', empty], folder, { before: mortal })).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/holds no rehearsal\.db and may not be written/),
    });
    chmodSync(join(folder, 'data'), 0);
    expect(await rehearsal(['runs'], folder, { before: mortal })).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/rehearsal\.db may not be read by this user \(EACCES\)\. Have its owner allow it/),
    });
  });
});

it.each([
  [
    'under one that may not be entered',
    'locked/data',
    /^rehearsal: .*data directory \(EACCES.*REHEARSAL_DATA_DIR\.\n$/,
  ],
  ['of too long a name', 'a'.repeat(300), /^rehearsal: .*data directory \(ENAMETOOLONG.*REHEARSAL_DATA_DIR\.\n$/],
])('a data folder %s is refused in words', async (_, name, says) => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'locked'), { mode: 0 });
  for (const command of [['runs'], ['label', 'last', 'odd']])
    expect(await rehearsal([...command, '--data-dir', join(folder, name)], folder, { before: mortal })).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(says),
    });
});

describe('a damaged database', () => {
  it('stays where it is when a command only looks; doctor tells of what was set aside by others', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'data', 'rehearsal.db');
    mkdirSync(join(folder, 'data'));
    writeFileSync(file, 'this was never a database '.repeat(400));
    for (const command of ['runs', 'doctor'])
      expect(await rehearsal([command], folder)).toMatchObject({
        code: 3,
        stdout: '',
        stderr: expect.stringMatching(
          /^rehearsal: .*rehearsal\.db is damaged \(file is not a database\)\. It is left as it is\. Put a copy/,
        ),
      });
    expect(readFileSync(file, 'utf8')).toMatch(/^this was never/);
    await rehearsal(['baseline', 'save', 'main', 'last'], folder);
    const { stdout } = await rehearsal(['doctor'], folder);
    expect(stdout).toMatch(
      /^warning +Set aside +.*rehearsal\.db\.corrupt-\d+-\d+: a damaged database, whose runs are not/m,
    );
  });

  it('is left to its owner where it may not be written', async () => {
    const folder = await readOnlyFolder();
    const [data, file] = [join(folder, 'data'), join(folder, 'data', 'rehearsal.db')];
    for (const path of [data, file]) chmodSync(path, 0o700);
    writeFileSync(file, 'this was never a database '.repeat(400));
    chmodSync(data, 0o500);
    expect(await rehearsal(['runs'], folder, { before: mortal })).toMatchObject({
      code: 3,
      stderr: expect.stringMatching(/It is left as it is\. It may not be written here: its owner can put a copy/),
    });
  });
});
