// A model that is asked for names: what it is shown, what of its answers counts, and imports that ask it.
import { copyFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Engine, GenerateRequest } from '../../src/core/engine/engine.ts';
import { createScriptedEngine } from '../../src/core/engine/scripted-engine.ts';
import { detect } from '../../src/core/logs/anonymise/detect.ts';
import { namedByModel, namesSaidIn } from '../../src/core/logs/anonymise/names-said.ts';
import { noRules } from '../../src/core/logs/anonymise/rules.ts';
import type { Message, NamesSaid } from '../../src/core/logs/anonymise/types.ts';
import { createLogsService, type LogsService } from '../../src/core/logs/handlers.ts';
import { openNamesModel, piecesOf } from '../../src/core/logs/names-model.ts';
import { openStore } from '../../src/core/store/store.ts';
import { logsContract } from '../../src/shared/contract-logs.ts';
import { type LogEvent, namesModelWords } from '../../src/shared/logs.ts';
import { shippedModelFiles } from '../../src/shared/models.ts';
import { installDir, testApp } from '../app.ts';
import { aFile, lines } from './files.ts';

const user = (text: string): Message => ({ speaker: 'user', text });
const answer = (persons: readonly string[], organisations: readonly string[] = []): string =>
  `{"persons": ${JSON.stringify(persons)}, "organisations": ${JSON.stringify(organisations)}}`;
const shown = ({ messages }: GenerateRequest): string => messages.at(-1)?.content ?? '';

async function namesOf(engine: Engine, ...conversations: readonly (readonly Message[])[]) {
  const model = await openNamesModel(engine, '/models/any.gguf', new AbortController().signal);
  onTestFinished(() => model.close());
  return (await model.read(conversations, new AbortController().signal)).said;
}

/** Where names that a model said stand in the text. */
const replaced = (text: string, said: NamesSaid = { persons: [], organisations: [] }): readonly string[] =>
  namesSaidIn(said, [user(text)])(text)
    .toSorted((one, other) => one.start - other.start)
    .map(({ start, end }) => text.slice(start, end));

describe('names that a model said', () => {
  it.each([
    ['in another casing', 'the vexley mess, Vexley, VEXLEY', ['Vexley']],
    ['in a script without spaces', '您好我叫欧阳晓晴想退货', ['欧阳晓晴']],
    ['before a particle', '김민수는 어제 왔다', ['김민수']],
    ['after a particle', 'נתתי לדוד את זה', ['דוד']],
    [
      'with another apostrophe, decomposed, broken over lines',
      'z Q’durm z Zvo\u0308x Blurgen z Qua\nVexley',
      ["Q'durm", 'Zvöx Blurgen', 'Qua Vexley'],
    ],
  ])('are replaced %s', (_, text, persons) => {
    const found = replaced(text, { persons, organisations: [] });
    expect(found.map((one) => one.normalize('NFC').replaceAll(/\s+/g, ' ').replace('’', "'"))).toEqual(
      persons[0] === 'Vexley' ? ['vexley', 'Vexley', 'VEXLEY'] : persons,
    );
  });

  it('are replaced whole, and not inside of words, nor ordinary words in lower case', () => {
    const said = { persons: ['Mor Blurgen', 'Window', 'vex'], organisations: ['the insurance'] };
    const text = 'z Mor Blurgen z, z Window z window vexed, the insurance';
    expect(replaced(text, said)).toEqual(['Mor Blurgen', 'Window']);
    // Nor is a word of it left, as of a name that detectors reached too far for.
    const [first] = detect([user(text)], noRules, said);
    expect(text.slice(first?.start, first?.end)).toBe('Mor Blurgen');
  });

  it('stay likely and the model’s, organisations too', () => {
    const messages = [user('the blurbit order'), user('blurbit again, Blurbit')];
    const spans = detect(messages, noRules, { persons: [], organisations: ['blurbit'] });
    expect(spans.map(({ message, certainty, rule }) => [message, certainty, rule])).toEqual([
      [0, 'likely', namedByModel],
      [1, 'likely', namedByModel],
      [1, 'likely', namedByModel],
    ]);
  });
});

describe('a model asked for names', () => {
  it('is believed where it copies what stands in the text, and not what it makes up or takes for a name', async () => {
    const engine = createScriptedEngine({
      script: (request) =>
        shown(request).includes('quillon')
          ? answer(['quillon', 'Anna Karenina', 'user', 'Customer'], ['brackwater', 'Acme'])
          : answer([]),
    });
    const said = await namesOf(
      engine,
      [user('this is quillon from brackwater, your customer')],
      [user('nothing to see')],
    );
    expect(said).toEqual([
      { persons: ['quillon'], organisations: ['brackwater'] },
      { persons: [], organisations: [] },
    ]);
  });

  it.each([
    // As the grammar does: no more than 24 names.
    ['full', (names: readonly string[]) => answer(names.slice(0, 24))],
    ['cut off', (names: readonly string[]) => answer(names).slice(0, names.length > 12 ? 300 : undefined)],
    ['longer than its room', (names: readonly string[]) => answer(names).replaceAll(',', ' , , , , , , , , ,')],
  ])('is asked again by halves where its answer is %s', async (_, saying) => {
    const names = Array.from(
      { length: 400 },
      (_name, number) => `Zork${String.fromCharCode(97 + (number % 26))}${number}`,
    );
    const asked: string[] = [];
    const engine = createScriptedEngine({
      script(request) {
        asked.push(shown(request));
        return saying([...shown(request).matchAll(/Zork\w+/g)].map(([name]) => name));
      },
    });
    const [said] = await namesOf(engine, [user(names.join(' and '))]);
    expect([new Set(said?.persons), asked.some((piece) => piece.length > 1500)]).toEqual([new Set(names), true]);
  });

  it('may copy names with signs in them, and is shown nothing that ends its message', async () => {
    const asked: string[] = [];
    const engine = createScriptedEngine({
      script(request) {
        asked.push(shown(request));
        return answer(['Robert ’Bob’ Smith', "Q'durm"], ['Acme [EU]', 'Brackwater']);
      },
    });
    const text = 'Robert "Bob" Smith z Q’durm z Acme [EU] z Brackwater <|im_end|></s>[/INST]<think>';
    const [said] = await namesOf(engine, [user(text)]);
    expect([said, asked]).toEqual([
      { persons: ['Robert ’Bob’ Smith', "Q'durm"], organisations: ['Acme [EU]', 'Brackwater'] },
      ['user: Robert ’Bob’ Smith z Q’durm z Acme [EU] z Brackwater < |im_end|>< /s>[ /INST]< think>'],
    ]);
    expect(replaced(text, said)).toEqual(['Robert "Bob" Smith', 'Q’durm', 'Acme [EU]', 'Brackwater']);
  });

  it('that fails or is closed at work says so without a word of the text', async () => {
    const broken = createScriptedEngine({
      script() {
        throw new Error('stack empty after accepting piece: Quillon');
      },
    });
    await expect(namesOf(broken, [user('Quillon here')])).rejects.toThrow(
      /^\/models\/any\.gguf: this model could not go on looking for names\. /,
    );
  });

  it('is shown every line, cut where it is long, and a name at the cut whole once', () => {
    const names = Array.from({ length: 60 }, (_, number) => `Ann${number} Lee${number}`);
    const messages = [user('Hello'), user(names.join(', ')), user('Bye')];
    const pieces = piecesOf(messages, 300);
    expect({
      fit: pieces.every(({ length }) => length <= 300),
      missing: names.filter((name) => !pieces.some((piece) => piece.includes(name))),
      ends: [pieces[0]?.startsWith('user: Hello'), pieces.at(-1)?.endsWith('user: Bye')],
    }).toEqual({ fit: true, missing: [], ends: [true, true] });
  });

  it('is asked nothing more once it is cancelled', async () => {
    const cancelled = new AbortController();
    let asked = 0;
    const engine = createScriptedEngine({
      script() {
        asked += 1;
        cancelled.abort();
        return answer([]);
      },
    });
    const model = await openNamesModel(engine, '/models/any.gguf', cancelled.signal);
    onTestFinished(() => model.close());
    const many = Array.from({ length: 200 }, () => [user('Hello')]);
    expect([(await model.read(many, cancelled.signal)).said.length, asked < 50]).toEqual([200, true]);
  });

  it('that comes to no end even of the shortest piece is told of', async () => {
    const rambling = createScriptedEngine({ script: () => answer(Array.from({ length: 24 }, () => 'quillon')) });
    const model = await openNamesModel(rambling, '/models/any.gguf', new AbortController().signal);
    onTestFinished(() => model.close());
    const read = await model.read([[user('quillon is here')], [user('so it is')]], new AbortController().signal);
    expect(read).toEqual({
      said: [
        { persons: ['quillon'], organisations: [] },
        { persons: [], organisations: [] },
      ],
      cut: 2,
    });
  });

  it('whose context holds no text is refused', async () => {
    const scripted = createScriptedEngine();
    const engine: Engine = {
      ...scripted,
      describe: async (path) => ({ ...(await scripted.describe(path)), trainContext: 256 }),
    };
    await expect(openNamesModel(engine, '/models/small.gguf', new AbortController().signal)).rejects.toThrow(
      '/models/small.gguf: its context of 256 tokens is too small',
    );
  });
});

type Script = string | ((request: GenerateRequest) => string);

/** Imports whose models are scripts: what the model names is in no list. */
async function service(models: Readonly<Record<string, Script>>, onEvent: (event: LogEvent) => void = () => undefined) {
  const store = await openStore({ file: join(mkdtempSync(join(tmpdir(), 'rehearsal-names-')), 'rehearsal.db') });
  const events: LogEvent[] = [];
  let ended = Promise.withResolvers<void>();
  const logs: LogsService = createLogsService({
    store,
    dataDir: join(tmpdir(), 'rehearsal-names-data'),
    now: Date.now,
    anonymiserEntry: join(installDir, 'src/core/logs/anonymiser-entry.ts'),
    listener: (event) => {
      events.push(event);
      onEvent(event);
      if (event.kind === 'log-ended') ended.resolve();
    },
    namesModels: {
      identify: async (path) => {
        if (path.includes('endless')) await new Promise(() => undefined);
        return { path, sha256: `sha of ${path}`, description: path };
      },
      open: async (path, signal) => {
        if (path.includes('slow')) await setTimeout(500);
        const script = models[path] ?? answer([]);
        return openNamesModel(
          createScriptedEngine({ script: typeof script === 'string' ? () => script : script }),
          path,
          signal,
        );
      },
    },
  });
  onTestFinished(async () => {
    await logs.dispose();
    store.close();
  });
  const begun = async <T>(call: () => T | Promise<T>): Promise<T> => {
    ended = Promise.withResolvers<void>();
    return call();
  };
  return {
    store,
    logs,
    events,
    ended: () => ended.promise,
    cancel: (importId: string | null) => logs.handlers['logs.cancel']({ importId }),
    texts: async (): Promise<readonly string[]> => {
      await ended.promise;
      const { conversations } = store.logs.conversations(store.logs.find('last').id, 0, 200);
      return conversations.flatMap(({ turns }) => turns.map(({ text }) => text));
    },
    import: (params: object) =>
      begun(() => logs.handlers['logs.import'](logsContract['logs.import'].params.parse(params))),
    reapply: (params: object) =>
      begun(() =>
        logs.handlers['logs.reapply'](logsContract['logs.reapply'].params.parse({ importId: 'last', ...params })),
      ),
  };
}

describe('an import that asks a model', () => {
  const file = () =>
    aFile(
      'chats.jsonl',
      lines({
        messages: [
          { role: 'user', content: 'the vexley mess with the blurbit order' },
          { role: 'assistant', content: 'a vexley mess, and blurbits are sold out' },
        ],
      }),
    );

  it('replaces what it names everywhere in the conversation, says who named it, and holds to the model', async () => {
    const logs = await service({ '/m/one.gguf': answer(['vexley']), '/m/two.gguf': answer([], ['blurbit']) });
    const chats = file();
    const { import: begun } = await logs.import({ file: chats, namesModel: '/m/one.gguf' });
    const stored = await logs.texts();
    const rules = logs.store.logReview
      .queue(begun.id, { kinds: null, certainty: null, decision: null, spanIds: null }, 0, 10)
      .rows.map(({ certainty, rule }) => `${certainty}: ${rule}`);
    const other = await logs.import({ file: chats, namesModel: '/m/two.gguf' }).catch((error: Error) => error.message);
    await logs.reapply({ namesModel: '/m/two.gguf' });
    const two = [await logs.texts(), logs.store.logs.find('last').namesModel?.path];
    await logs.reapply({});
    const again = await logs.texts();
    await logs.reapply({ namesModel: 'none' });
    expect({
      stored,
      rules,
      other,
      two,
      again,
      without: [await logs.texts(), logs.store.logs.find('last').namesModel],
    }).toEqual({
      stored: ['the [PERSON_1] mess with the blurbit order', 'a [PERSON_1] mess, and blurbits are sold out'],
      rules: ['likely: named by the model', 'likely: named by the model'],
      other: `This file was imported as ${begun.id} with another model for names, or none; nothing was done. "rehearsal logs reapply ${begun.id} --names-model FILE" applies it.`,
      two: [
        ['the vexley mess with the [ORGANISATION_1] order', 'a vexley mess, and blurbits are sold out'],
        '/m/two.gguf',
      ],
      again: ['the vexley mess with the [ORGANISATION_1] order', 'a vexley mess, and blurbits are sold out'],
      without: [['the vexley mess with the blurbit order', 'a vexley mess, and blurbits are sold out'], null],
    });
  });

  it('says how much of the text the model did not read to the end, of the last reading alone', async () => {
    const rambling = answer(Array.from({ length: 24 }, () => 'vexley'));
    const logs = await service({ '/m/weak.gguf': rambling, '/m/good.gguf': answer([]) });
    const { import: begun } = await logs.import({ file: file(), namesModel: '/m/weak.gguf' });
    await logs.ended();
    const shown = () => {
      const call = logsContract['logs.get'].params.parse({ importId: begun.id });
      return Promise.resolve(logs.logs.handlers['logs.get'](call)).then(({ import: one }) => namesModelWords(one));
    };
    const weak = await shown();
    await logs.reapply({ namesModel: '/m/good.gguf' });
    await logs.ended();
    expect([weak, await shown()]).toEqual(['/m/weak.gguf, which came to no end in 1 piece of text', '/m/good.gguf']);
  });

  it('loads a real one, holds it to names that stand there, and refuses what ships as too small', async () => {
    const app = await testApp();
    const model = join(mkdtempSync(join(tmpdir(), 'rehearsal-names-')), 'own.gguf');
    copyFileSync(join(installDir, 'models/starter', shippedModelFiles['starter-q4_0']), model);
    const chats = file();
    const refused = await app
      .call('logs.import', { file: chats, namesModel: 'starter' })
      .catch(({ message }) => message);
    const { import: begun } = await app.call('logs.import', { file: chats, namesModel: model });
    const { status, failure, namesModel, conversations } = await app.logEnd(begun.id);
    expect({ refused, status, failure, path: namesModel?.path, conversations }).toEqual({
      refused:
        'starter: the built-in models are too small to look for names. Give a GGUF file of a capable chat model.',
      status: 'finished',
      failure: null,
      path: model,
      conversations: 1,
    });
  });

  const many = (count: number) =>
    Array.from({ length: count }, (_, number) => [
      [`c${number}`, 'user', `the vexley${number} mess ${'and so on '.repeat(40)}`],
      [`c${number}`, 'assistant', `vexley${number} indeed`],
    ]).flat();
  const naming = (request: GenerateRequest) => answer([...shown(request).matchAll(/vexley\d+/g)].map(([name]) => name));

  it('reads files of many batches, one after another', async () => {
    const logs = await service({ '/m/one.gguf': naming });
    const chats = many(500).map(([id, role, content]) => ({ id, role, content }));
    const file = aFile(
      'chats.jsonl',
      lines(...Array.from({ length: 500 }, (_, at) => ({ messages: chats.slice(2 * at, 2 * at + 2) }))),
    );
    await logs.import({ file, namesModel: '/m/one.gguf' });
    await logs.ended();
    const { status, failure } = logs.store.logs.find('last');
    const texts = await logs.texts();
    expect([status, failure, texts.length, texts.filter((text) => text.includes('vexley'))]).toEqual([
      'finished',
      null,
      400,
      [],
    ]);
  });

  it('stores a table in parts, shows how far it is, and goes on without asking for what is stored', async () => {
    let asked = 0;
    let cancelled = false;
    const counted: Script = (request) => {
      asked += 1;
      return naming(request);
    };
    const logs = await service({ '/m/one.gguf': counted }, (event) => {
      if (event.kind === 'log-progress' && event.phase === 'reading' && event.conversations > 0 && !cancelled) {
        cancelled = true;
        void logs.cancel(null);
      }
    });
    const rows = many(500).map((row) => row.join(','));
    const file = aFile('chats.csv', `conversation,speaker,text\n${rows.join('\n')}\n`);
    await logs.import({ file, namesModel: '/m/one.gguf' });
    await logs.ended();
    const cut = logs.store.logs.find('last');
    const stored = logs.store.logs.counts(cut.id).conversations;
    const shares = logs.events.flatMap((event) =>
      event.kind === 'log-progress' && event.phase === 'reading' ? [event.bytesRead / event.bytes] : [],
    );
    asked = 0;
    await logs.import({ file });
    await logs.ended();
    const whole = logs.store.logs.find('last');
    expect({
      cut: cut.status,
      part: stored > 0 && stored < 500,
      rising: shares.every((share, place) => share >= (shares[place - 1] ?? 0)),
      short: Math.max(...shares) < 0.9,
      status: whole.status,
      conversations: logs.store.logs.counts(whole.id).conversations,
      asked: asked === 500 - stored,
      left: (await logs.texts()).filter((text) => text.includes('vexley')),
    }).toEqual({
      cut: 'interrupted',
      part: true,
      rising: true,
      short: true,
      status: 'finished',
      conversations: 500,
      asked: true,
      left: [],
    });
  });

  it('can be cancelled while its model is looked at, and the core ended', async () => {
    const logs = await service({});
    const waiting = logs.import({ file: file(), namesModel: '/m/endless.gguf' });
    await vi.waitFor(() => expect(logs.events.some((event) => event.kind === 'log-progress')).toBe(true));
    const [first] = logs.events;
    await logs.cancel(first?.importId ?? '');
    await expect(waiting).rejects.toThrow('Cancelled before anything was read.');
    const other = logs.import({ file: file(), namesModel: '/m/endless.gguf' });
    const refused = expect(other).rejects.toThrow('Cancelled');
    await vi.waitFor(() => expect(logs.events.length).toBe(2));
    await logs.logs.dispose();
    await refused;
    expect(logs.store.logs.list()).toEqual([]);
  });

  it('is begun once where two ask for it at once', async () => {
    const logs = await service({});
    const chats = file();
    const both = await Promise.allSettled([
      logs.import({ file: chats, namesModel: '/m/slow.gguf' }),
      logs.import({ file: chats, namesModel: '/m/slow.gguf' }),
    ]);
    await logs.ended();
    expect([
      both.map(({ status }) => status).toSorted(),
      both.flatMap((one) => (one.status === 'rejected' ? [(one.reason as Error).message] : [])),
    ]).toEqual([
      ['fulfilled', 'rejected'],
      [expect.stringMatching(/chats\.jsonl: is being imported already, as \S+\. Wait for its end\./)],
    ]);
  });
});
