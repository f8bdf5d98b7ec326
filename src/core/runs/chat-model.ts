// A chat model that somebody named for side work, such as judging: found, identified, and with a template of its own.
import type { ModelRecord } from '../../shared/contract.ts';
import { AppError } from '../../shared/errors.ts';
import { missingModel, modelPath } from '../scenario/model-path.ts';
import type { ModelRegistry } from './models.ts';

/**
 * `named`: what ships, or a path from the working directory. `remedy`: what to do where no file is there.
 * @throws AppError model-not-found, model-without-template, and as `ModelRegistry.identify`
 */
export async function chatModel(
  named: string,
  models: Pick<ModelRegistry, 'identify'>,
  starterPath: string,
  remedy: string | null = null,
): Promise<{ readonly path: string; readonly model: ModelRecord }> {
  const path = modelPath(named, process.cwd(), starterPath);
  const missing = await missingModel(path, starterPath);
  if (missing !== null) {
    const lead = named === path ? '' : `model ${named}: `;
    throw new AppError('model-not-found', `${lead}${missing.message}; ${remedy ?? missing.hint}.`);
  }
  const model = await models.identify(path);
  if (!model.hasTemplate)
    throw new AppError(
      'model-without-template',
      `${path}: the file holds no chat template. Expected a model made for chat ("instruct" or "chat" in its name).`,
    );
  return { path, model };
}
