// A model that is asked for names: what it is shown, what of its answers counts, and imports that ask it.
import { copyFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Engine, GenerateRequest } from '../../src/core/engine/engine.ts';
import { createScriptedEngine } from '../../src/core/engine/scripted-engine.ts';
import type { Message } from '../../src/core/logs/anonymise/types.ts';
import { createLogsService, type LogsService } from '../../src/core/logs/handlers.ts';
import { openNamesModel, piecesOf } from '../../src/core/logs/names-model.ts';
import { openStore } from '../../src/core/store/store.ts';
import { logsContract } from '../../src/shared/contract-logs.ts';
import type { LogEvent } from '../../src/shared/logs.ts';
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
  return model.read(conversations, new AbortController().signal);
}

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

  it('is asked again by halves where its answer is cut off', async () => {
    const names = Array.from({ length: 400 }, (_, number) => `Zork${String.fromCharCode(97 + (number % 26))}${number}`);
    const asked: string[] = [];
    const engine = createScriptedEngine({
      script(request) {
        asked.push(shown(request));
        return answer([...shown(request).matchAll(/Zork\w+/g)].map(([name]) => name));
      },
    });
    const [said] = await namesOf(engine, [user(names.join(' and '))]);
    expect([new Set(said?.persons), asked.some((piece) => piece.length > 1500)]).toEqual([new Set(names), true]);
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
    expect([(await model.read(many, cancelled.signal)).length, asked < 50]).toEqual([200, true]);
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

/** Imports whose models are scripts: what the model names is in no list. */
async function service(models: Readonly<Record<string, string>>) {
  const store = await openStore({ file: join(mkdtempSync(join(tmpdir(), 'rehearsal-names-')), 'rehearsal.db') });
  const ends: Promise<LogEvent>[] = [];
  let settle: (event: LogEvent) => void = () => undefined;
  const next = (): void => void ends.push(new Promise((resolve) => (settle = resolve)));
  const logs: LogsService = createLogsService({
    store,
    dataDir: join(tmpdir(), 'rehearsal-names-data'),
    now: Date.now,
    anonymiserEntry: join(installDir, 'src/core/logs/anonymiser-entry.ts'),
    listener: (event) => {
      if (event.kind === 'log-ended') settle(event);
    },
    namesModels: {
      identify: async (path) => ({ path, sha256: `sha of ${path}`, description: path }),
      open: (path, signal) =>
        openNamesModel(createScriptedEngine({ script: () => models[path] ?? answer([]) }), path, signal),
    },
  });
  onTestFinished(async () => {
    await logs.dispose();
    store.close();
  });
  const texts = async (): Promise<readonly string[]> => {
    await ends.at(-1);
    const call = logsContract['logs.conversations'].params.parse({ importId: 'last' });
    const { conversations } = await logs.handlers['logs.conversations'](call);
    return conversations.flatMap(({ turns }) => turns.map(({ text }) => text));
  };
  return {
    store,
    texts,
    async import(params: object) {
      next();
      return logs.handlers['logs.import'](logsContract['logs.import'].params.parse(params));
    },
    async reapply(params: object) {
      next();
      return logs.handlers['logs.reapply'](logsContract['logs.reapply'].params.parse({ importId: 'last', ...params }));
    },
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
      other: `This file was imported as ${begun.id} with other model for names; nothing was done. "rehearsal logs reapply ${begun.id} --names-model FILE" applies it.`,
      two: [
        ['the vexley mess with the [ORGANISATION_1] order', 'a vexley mess, and blurbits are sold out'],
        '/m/two.gguf',
      ],
      again: ['the vexley mess with the [ORGANISATION_1] order', 'a vexley mess, and blurbits are sold out'],
      without: [['the vexley mess with the blurbit order', 'a vexley mess, and blurbits are sold out'], null],
    });
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
});
