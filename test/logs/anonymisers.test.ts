// Threads that anonymise: the same as without them, in order, and their errors quote nothing.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { anonymise } from '../../src/core/logs/anonymise/anonymise.ts';
import { noRules } from '../../src/core/logs/anonymise/rules.ts';
import { type Anonymisers, createAnonymisers, type Settings, type Task } from '../../src/core/logs/anonymisers.ts';
import { tuningConversations } from './quality/tuning-generator.ts';

const settings: Settings = {
  rules: { ...noRules, patterns: [{ name: 'badge', pattern: /B-\d+/g }] },
  style: 'surrogate',
  salt: new Uint8Array([1, 2, 3]),
};
const tasks: readonly Task[] = tuningConversations(60, 3).map(({ turns }, conversation) => ({
  said: [
    ...turns.map(({ speaker, text }) => ({ speaker, text })),
    { speaker: 'user', text: `My badge is B-${conversation}` },
  ],
  conversation,
  rulings: conversation % 2 === 0 ? [] : [{ message: 0, start: 0, end: 3, kind: 'custom', decision: 'added' }],
  named: conversation % 3 === 0 ? { persons: ['badge'], organisations: [] } : null,
}));

let open: Anonymisers | null = null;
afterEach(async () => open?.close());

function anonymisers(entry: string): Anonymisers {
  open = createAnonymisers(entry, settings);
  return open;
}

function anEntry(code: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'rehearsal-thread-')), 'entry.mjs');
  writeFileSync(file, `import { parentPort } from 'node:worker_threads';\n${code}`);
  return file;
}

describe('threads that anonymise', () => {
  it('make of every conversation what one thread makes, in order', async () => {
    const { anonymise: spread } = anonymisers(resolve('src/core/logs/anonymiser-entry.ts'));
    const made = await Promise.all([spread(tasks.slice(0, 40)), spread([]), spread(tasks.slice(40))]);
    expect(made.flat()).toEqual(tasks.map(({ said, ...task }) => anonymise(said, { ...settings, ...task })));
  });

  it('say of an error only what kind it is', async () => {
    const thread = anonymisers(resolve('src/core/logs/anonymiser-entry.ts'));
    const broken = { ...tasks[0], said: [{ speaker: 'user', text: null }] } as unknown as Task;
    await expect(thread.anonymise([broken])).rejects.toThrow(/^A conversation could not be anonymised \(TypeError\)$/);
  });

  it('that a pattern of the owner keeps from answering is ended', async () => {
    const patterns = [{ name: 'slow', pattern: /^(?:a+)+$/g }];
    const rules = { ...noRules, patterns };
    open = createAnonymisers(
      resolve('src/core/logs/anonymiser-entry.ts'),
      { ...settings, rules },
      { ms: 3000, error: () => new Error('too slow') },
    );
    const [task] = tasks as readonly [Task];
    const endless = { ...task, rulings: [], said: [{ speaker: 'user' as const, text: `${'a'.repeat(60)}!` }] };
    await expect(open.anonymise([endless])).rejects.toThrow('too slow');
    await expect(open.anonymise([task])).rejects.toThrow('too slow');
  });

  it.each([
    ['throws', "parentPort.on('message', () => { throw new Error('Zuzana Novak'); });"],
    ['exits', "parentPort.on('message', () => process.exit(3));"],
  ])('that one %s ends what waits for it', async (_, code) => {
    const threads = anonymisers(anEntry(code));
    await expect(threads.anonymise(tasks)).rejects.toThrow(/^A thread that anonymises ended/);
    await expect(threads.anonymise(tasks)).rejects.toThrow(/^A thread that anonymises ended/);
  });
});
