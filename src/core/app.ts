// Composition root of the core: one store, one engine of each kind, the services, and a handler for every contract method.
import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Contract } from '../shared/contract.ts';
import { AppError } from '../shared/errors.ts';
import type { RunEvent } from '../shared/events.ts';
import type { LogEvent } from '../shared/logs.ts';
import { starterFile } from '../shared/models.ts';
import type { Handlers } from '../shared/rpc.ts';
import type { WorkEvent } from '../shared/work.ts';
import { bundleHandlers } from './bundles/handlers.ts';
import { examine } from './doctor.ts';
import type { Engine } from './engine/engine.ts';
import { probeModel } from './engine/probe.ts';
import { createScriptedEngine } from './engine/scripted-engine.ts';
import { findSession } from './history/find-session.ts';
import { historyHandlers } from './history/handlers.ts';
import { summarize } from './judging/summary.ts';
import { libraryHandlers } from './library/handlers.ts';
import { createLibrary } from './library/library.ts';
import { createLogsService } from './logs/handlers.ts';
import { openNamesModel } from './logs/names-model.ts';
import { createReportService } from './report/service.ts';
import { branch } from './runs/branching.ts';
import { createCalibrationService } from './runs/calibration-service.ts';
import { chatModel } from './runs/chat-model.ts';
import { createJudgeService } from './runs/judge-service.ts';
import { sweepPartials } from './runs/model-copy.ts';
import { modelHandlers } from './runs/model-handlers.ts';
import { createModelRegistry } from './runs/models.ts';
import { hearPersona } from './runs/rehearsal.ts';
import { createRunService } from './runs/run-service.ts';
import { createSteeringHandlers } from './runs/steering-service.ts';
import { modelPath } from './scenario/model-path.ts';
import { messageOf } from './store/database.ts';
import { makeFolder, mayWrite } from './store/folder.ts';
import { openStore } from './store/store.ts';
import { judgeHandlers, verdictHandlers } from './verdict-handlers.ts';
import { createWorkbench } from './work.ts';

export type AppOptions = {
  readonly dataDir: string;
  readonly version: string;
  /** The folder that holds `models/` and `resources/` of the installation. */
  readonly installDir: string;
  /** Entry file of the child that tries unknown models. */
  readonly probeEntry: string;
  /** Entry file of the threads that anonymise logs. */
  readonly anonymiserEntry: string;
  /** For commands that only look: they may also read what they may not write, and leave a damaged file where it is. */
  readonly reading?: boolean;
  readonly onEvent: (event: RunEvent | WorkEvent | LogEvent) => void;
};

export type App = { readonly handlers: Handlers<Contract>; dispose(): Promise<void> };

/** @throws AppError bad-input, database-newer, database-failed, database-corrupt, unsupported-platform. */
export async function createApp(options: AppOptions): Promise<App> {
  const dataDir = resolve(options.dataDir);
  const modelsDir = join(dataDir, 'models');
  const reading = options.reading === true;
  if (options.dataDir === '') throw new AppError('bad-input', 'expected a folder as --data-dir, got nothing.');
  makeDataFolder(dataDir, modelsDir, reading);
  const store = await openStore({ dataDir, reading });
  const interrupted = store.readOnly ? [] : store.markInterrupted();

  const engines = new Map<Engine['kind'], Promise<Engine>>();
  const engine = (kind: Engine['kind']): Promise<Engine> => {
    const open = engines.get(kind) ?? (kind === 'llama' ? openLlama() : Promise.resolve(createScriptedEngine()));
    engines.set(kind, open);
    return open;
  };

  const starterPath = join(options.installDir, starterFile);
  const resourcesDir = join(options.installDir, 'resources');
  const library = createLibrary({ resourcesDir, libraryDir: join(dataDir, 'library'), starterPath });
  const catalogueFile = join(options.installDir, 'models', 'catalogue.json');
  const workbench = createWorkbench(options.onEvent);
  if (!reading) await sweepPartials(modelsDir);
  const models = createModelRegistry({
    store,
    engine: () => engine('llama'),
    starterPath,
    modelsDir,
    probe: (path) => probeModel(path, { entry: options.probeEntry }),
  });
  const runs = createRunService({ store, models, engine, library, listener: options.onEvent });

  const reports = createReportService({ store, now: Date.now });

  const judges = createJudgeService({
    store,
    models,
    engine: () => engine('llama'),
    starterPath,
    rubricsDir: join(resourcesDir, 'rubrics'),
    now: Date.now,
  });
  const cutOff = store.readOnly ? [] : store.logs.markInterrupted();
  const { onEvent: listener, anonymiserEntry } = options;
  const logs = createLogsService({
    store,
    dataDir,
    listener,
    now: Date.now,
    anonymiserEntry,
    namesModels: {
      async identify(named) {
        const { path, model } = await chatModel(named, models, starterPath, 'give the GGUF file of a chat model');
        if (model.starter)
          throw new AppError(
            'bad-input',
            `${named}: the built-in models are too small to look for names. Give a GGUF file of a capable chat model.`,
          );
        return { path, sha256: model.sha256, description: `${model.name} ${model.quantization}` };
      },
      open: async (path, signal) => openNamesModel(await engine('llama'), path, signal),
    },
  });

  const notices = [
    ...store.notices,
    ...cutOff.map((id) => `Import ${id} was cut off; what it had stored is kept. Importing its file again goes on.`),
    ...interrupted.map(
      (id) => `Run ${id} was cut off; what it had stored is kept. "rehearsal resume ${id}" completes it.`,
    ),
  ];

  return {
    handlers: {
      ...libraryHandlers(library),
      ...modelHandlers({ models, runs, workbench, modelsDir, engine: () => engine('llama'), catalogueFile }),
      ...bundleHandlers({
        store,
        reports,
        workbench,
        dataDir,
        version: options.version,
        tryOut: (copy, runId) => void createReportService({ store: copy, now: Date.now }).report(runId),
      }),
      'work.cancel': ({ job }) => {
        workbench.cancel(job);
        return {};
      },
      ...historyHandlers(store),
      ...logs.handlers,
      'personas.hear': async ({ persona: value, scenario: wanted, model, seed }) => {
        const [persona, scenario] = [await library.persona(value), await library.scenario(wanted)];
        return runs.whileIdle(async () => {
          const path = modelPath(model, process.cwd(), starterPath);
          await models.identify(path);
          return hearPersona({ persona, scenario, simulator: { model: path }, seed, engine: await engine('llama') });
        });
      },
      'core.hello': () => ({ version: options.version, pid: process.pid, dataDir, notices }),
      'core.stop': () => ({}),
      'doctor.examine': () => examine({ store, models, engine: () => engine('llama'), dataDir, modelsDir, notices }),
      'runs.plan': (request) => runs.plan(request),
      'runs.measure': (request) => runs.measure(request),
      'runs.start': (request) => runs.start(request),
      'runs.resume': ({ runId }) => runs.resume(runId),
      'runs.cancel': ({ runId, how }) => {
        runs.cancel(runId, how);
        return {};
      },
      'runs.suite': ({ runId }) => store.runs.suite(store.runs.find(runId).id),
      'runs.list': () => [...store.runs.list()],
      'runs.get': ({ runId }) => {
        const run = store.runs.find(runId);
        const sessions = [...store.sessions.of(run.id)];
        const human = store.turns.humanSessions(run.id);
        const summary = { ...summarize(sessions, human), gates: [...reports.gates(run.id)] };
        return { run, sessions, summary, human: [...human] };
      },
      'runs.snapshot': ({ runId }) => runs.snapshot(runId),
      ...createSteeringHandlers({ store, runs }),
      'sessions.branch': async (request) => ({ session: await branch(store, runs, request) }),
      'reports.get': ({ runId }) => reports.report(runId),
      'reports.write': async ({ runId, format, file }) => {
        const { headline, gates } = await reports.write(runId, format, file);
        return { headline, gates };
      },
      'reports.compare': ({ first, second, targets, difference }) =>
        reports.compare(first, second, targets, difference),
      'baselines.save': ({ name, runId }) => reports.saveBaseline(name, runId),
      'baselines.list': () => [...reports.baselines()],
      ...verdictHandlers({ store, reports, judges }),
      ...judgeHandlers({ judges, calibrations: createCalibrationService(store, Date.now) }),
      'sessions.get': ({ runId, session: wanted }) => {
        const run = store.runs.find(runId);
        const session = findSession(store, run.id, wanted);
        const scenario = store.runs.suite(run.id).scenarios.find((one) => one.id === session.scenarioId);
        const items = (scenario?.goal ?? []).map(({ id, say, kind }) => ({ id, say, kind }));
        const parent = session.parentSessionId === null ? null : store.sessions.get(session.parentSessionId);
        return { session, parent, turns: [...store.turns.of(session.id)], items };
      },
    },
    async dispose() {
      await workbench.dispose();
      await runs.dispose();
      await judges.dispose();
      await logs.dispose();
      for (const open of engines.values()) await (await open).dispose();
      store.close();
    },
  };
}

/** @throws AppError bad-input */
function makeDataFolder(dataDir: string, modelsDir: string, reading: boolean): void {
  try {
    const found = statSync(dataDir, { throwIfNoEntry: false });
    if (reading && found?.isDirectory() && !mayWrite(dataDir)) return;
    if (found?.isFile()) throw new Error('expected a folder, got a file');
    makeFolder(modelsDir);
  } catch (error) {
    throw new AppError(
      'bad-input',
      `${dataDir}: cannot be used as data directory (${messageOf(error)}). Give another with --data-dir or REHEARSAL_DATA_DIR.`,
    );
  }
}

/** Loaded when first needed: listing runs should not wait for llama.cpp. */
async function openLlama(): Promise<Engine> {
  const { createLlamaEngine } = await import('./engine/llama-engine.ts');
  return createLlamaEngine();
}
