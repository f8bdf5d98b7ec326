// Looks at this machine and installation for `rehearsal doctor`: what works, what does not, what to do.
import { readFile } from 'node:fs/promises';
import { availableParallelism, cpus, totalmem } from 'node:os';
import type { Finding } from '../shared/contract.ts';
import { toWireError } from '../shared/errors.ts';
import { formatBytes } from '../shared/format.ts';
import type { Engine } from './engine/engine.ts';
import { availableMemory } from './engine/memory.ts';
import type { ModelRegistry } from './runs/models.ts';
import { openInternetSockets } from './sockets.ts';
import type { Store } from './store/store.ts';

export type DoctorInput = {
  readonly store: Store;
  readonly models: ModelRegistry;
  readonly engine: () => Promise<Engine>;
  readonly dataDir: string;
  readonly modelsDir: string;
  readonly notices: readonly string[];
};

function ok(area: string, text: string): Finding {
  return { area, state: 'ok', text, remedy: null };
}

function nodeFindings(): readonly Finding[] {
  const napi = Number(process.versions.napi);
  return [
    ok('Node', `${process.version} (${process.platform} ${process.arch})`),
    napi >= 10
      ? ok('Node-API', `version ${napi}; SQLite needs 10`)
      : {
          area: 'Node-API',
          state: 'broken',
          text: `version ${napi}; SQLite needs 10`,
          remedy: 'Use Node 22.14 or later, or "npm ci" in the checkout, which brings its own Node.',
        },
  ];
}

/** Instruction sets that llama.cpp has faster code for, as Linux names them. */
async function cpuFinding(): Promise<Finding> {
  const useful = ['avx', 'avx2', 'fma', 'f16c', 'avx512f', 'avx512_vnni', 'avx512_bf16', 'amx_int8', 'asimd', 'sve'];
  const text = await readFile('/proc/cpuinfo', 'utf8').catch(() => '');
  const flags = new Set(/^(?:flags|Features)\s*:(.*)$/m.exec(text)?.[1]?.trim().split(/\s+/) ?? []);
  const present = useful.filter((flag) => flags.has(flag));
  const model = cpus()[0]?.model.trim() ?? 'unknown';
  const features = flags.size === 0 ? 'features not readable on this system' : present.join(' ') || 'no vector units';
  const slow = flags.size > 0 && !flags.has('avx2') && !flags.has('asimd');
  return {
    area: 'CPU',
    state: slow ? 'warning' : 'ok',
    text: `${model}, ${availableParallelism()} cores, ${features}`,
    remedy: slow ? 'Without AVX2 models run several times slower; take small ones.' : null,
  };
}

async function backendFinding(engine: () => Promise<Engine>): Promise<Finding> {
  try {
    const open = await engine();
    return ok('Backend', (await open.device()).text);
  } catch (error) {
    return {
      area: 'Backend',
      state: 'broken',
      text: toWireError(error).message,
      remedy: 'The package of llama.cpp for this platform is missing or damaged: run "npm ci" anew.',
    };
  }
}

/** The figure that planning goes by: what may still be taken, container limits included. */
function memoryFinding(): Finding {
  const available = availableMemory();
  const tight = available < 1024 ** 3;
  return {
    area: 'Memory',
    state: tight ? 'warning' : 'ok',
    text: `${formatBytes(available)} may be used now; the machine has ${formatBytes(totalmem())}`,
    remedy: tight ? 'Close other programs, raise the limit of the container, or take a small model.' : null,
  };
}

async function modelFindings(models: ModelRegistry, modelsDir: string): Promise<readonly Finding[]> {
  const list = await models.list();
  if (list.every((model) => model.problem !== null)) {
    const none: Finding = {
      area: 'Models',
      state: 'broken',
      text: 'none that can be used',
      remedy: `Put a GGUF file into ${modelsDir}, or name one with "rehearsal models add PATH".`,
    };
    return [none, ...list.map(modelFinding)];
  }
  return list.map(modelFinding);
}

function modelFinding(model: Awaited<ReturnType<ModelRegistry['list']>>[number]): Finding {
  if (model.problem !== null) {
    return {
      area: 'Model',
      state: 'broken',
      text: `${model.name}: ${model.problem}`,
      remedy: 'Bring the file back whole, or remove it; one replaced on purpose is taken with "rehearsal models add".',
    };
  }
  const name = model.starter ? `${model.name} (ships with Rehearsal)` : model.name;
  const facts = `${model.architecture} ${model.quantization}, ${formatBytes(model.fileBytes)}, context ${model.trainContext}`;
  if (!model.hasTemplate) {
    return {
      area: 'Model',
      state: 'warning',
      text: `${name}: ${facts}, no chat template`,
      remedy: 'Take a GGUF of the model that carries its chat template.',
    };
  }
  return ok('Model', `${name}: ${facts}`);
}

async function offlineFinding(): Promise<Finding> {
  const sockets = await openInternetSockets();
  if (sockets === null) return ok('Offline', 'open sockets cannot be read on this system');
  if (sockets.length === 0) return ok('Offline', 'no open internet sockets in the core process');
  return {
    area: 'Offline',
    state: 'broken',
    text: `the core process has open internet sockets: ${sockets.join(', ')}`,
    remedy: 'Start it without NODE_OPTIONS and other additions to Node; if they stay, please report it as a defect.',
  };
}

export async function examine(input: DoctorInput): Promise<Finding[]> {
  const check = input.store.check();
  const database: Finding = check.ok
    ? ok('Database', `${input.store.path}: ${check.text}`)
    : {
        area: 'Database',
        state: 'broken',
        text: `${input.store.path}: ${check.text}`,
        remedy:
          'Keep the file, start with another data directory (--data-dir or REHEARSAL_DATA_DIR), and restore from the backup beside it.',
      };
  return [
    ...nodeFindings(),
    await cpuFinding(),
    await backendFinding(input.engine),
    memoryFinding(),
    ...(await modelFindings(input.models, input.modelsDir)),
    database,
    ...input.store.setAside().map(
      (file): Finding => ({
        area: 'Set aside',
        state: 'warning',
        text: `${file}: a damaged database, whose runs are not listed`,
        remedy: `"sqlite3 ${file} .recover" may still read some of it; delete it once nothing in it is missed.`,
      }),
    ),
    ...input.notices.map((text): Finding => ({ area: 'Notice', state: 'warning', text, remedy: null })),
    await offlineFinding(),
  ];
}
