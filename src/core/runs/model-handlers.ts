// Answers the contract's calls about models.
import { readFile, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { bringingOver, catalogueSchema } from '../../shared/catalogue.ts';
import type { modelsContract } from '../../shared/contract-models.ts';
import { AppError } from '../../shared/errors.ts';
import type { Handlers } from '../../shared/rpc.ts';
import type { Engine } from '../engine/engine.ts';
import type { Workbench } from '../work.ts';
import { copyModel } from './model-copy.ts';
import { describeModel } from './model-details.ts';
import type { ModelRegistry } from './models.ts';
import type { RunService } from './run-service.ts';

export function modelHandlers(parts: {
  readonly models: ModelRegistry;
  readonly runs: Pick<RunService, 'whileIdle'>;
  readonly workbench: Workbench;
  readonly modelsDir: string;
  readonly engine: () => Promise<Engine>;
  readonly catalogueFile: string;
}): Handlers<typeof modelsContract> {
  const { models, runs, workbench, modelsDir, catalogueFile } = parts;
  return {
    'models.list': async () => [...(await models.list())],
    'models.add': ({ path: given, copy, job }) =>
      workbench.carryOut(job, async (work) => {
        if (!copy) {
          work.progress('trying', 0, 1);
          return models.register(given);
        }
        // What is damaged is told before gigabytes are copied.
        await (await parts.engine()).describe(resolve(given));
        const { path, created } = await copyModel(resolve(given), modelsDir, work);
        work.progress('trying', 0, 1);
        return models.register(path).catch(async (error: unknown) => {
          for (const file of created) await rm(file, { force: true });
          throw error;
        });
      }),
    'models.remove': async ({ path, deleteFile }) =>
      runs.whileIdle(async () => ({ deleted: [...(await models.remove(path, deleteFile))] })),
    'models.details': async ({ path: given }) => {
      const path = resolve(given);
      return { ...(await describeModel(await parts.engine(), path)), copied: models.isCopied(path) };
    },
    'models.catalogue': async () => {
      const read = catalogueSchema.safeParse(JSON.parse(await readFile(catalogueFile, 'utf8')));
      if (read.success) return { ...read.data, bringingOver: [...bringingOver] };
      throw new AppError('internal', `${catalogueFile}: not the catalogue of this version. Install Rehearsal anew.`);
    },
    'models.verify': async ({ model }) => [...(await models.verify(model))],
  };
}
