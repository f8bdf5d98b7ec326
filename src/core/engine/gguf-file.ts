// Reads and checks the header of a GGUF file before anything of it is mapped into memory: a truncated file would end the
// process later, when a missing page is touched.
import { open, stat } from 'node:fs/promises';
import { basename, isAbsolute } from 'node:path';
import { GgmlType, type GgufFileInfo, GgufFileType, type GgufTensorInfo, readGgufFileInfo } from 'node-llama-cpp';
import { AppError } from '../../shared/errors.ts';
import { looksRemote } from '../../shared/schemas/common.ts';
import type { ModelDescription } from './engine.ts';
import { partPaths, wholeFile } from './split-file.ts';

/** Weights in a block and its bytes, from llama.cpp's ggml-common.h. Types that are not listed are not checked. */
const blocks: ReadonlyMap<GgmlType, readonly [weights: number, bytes: number]> = new Map([
  [GgmlType.F32, [1, 4]],
  [GgmlType.F16, [1, 2]],
  [GgmlType.BF16, [1, 2]],
  [GgmlType.F64, [1, 8]],
  [GgmlType.I8, [1, 1]],
  [GgmlType.I16, [1, 2]],
  [GgmlType.I32, [1, 4]],
  [GgmlType.I64, [1, 8]],
  [GgmlType.Q4_0, [32, 18]],
  [GgmlType.Q4_1, [32, 20]],
  [GgmlType.Q5_0, [32, 22]],
  [GgmlType.Q5_1, [32, 24]],
  [GgmlType.Q8_0, [32, 34]],
  [GgmlType.Q2_K, [256, 84]],
  [GgmlType.Q3_K, [256, 110]],
  [GgmlType.Q4_K, [256, 144]],
  [GgmlType.Q5_K, [256, 176]],
  [GgmlType.Q6_K, [256, 210]],
  [GgmlType.IQ1_S, [256, 50]],
  [GgmlType.IQ1_M, [256, 56]],
  [GgmlType.IQ2_XXS, [256, 66]],
  [GgmlType.IQ2_XS, [256, 74]],
  [GgmlType.IQ2_S, [256, 82]],
  [GgmlType.IQ3_XXS, [256, 98]],
  [GgmlType.IQ3_S, [256, 110]],
  [GgmlType.IQ4_NL, [32, 18]],
  [GgmlType.IQ4_XS, [256, 136]],
  [GgmlType.TQ1_0, [256, 54]],
  [GgmlType.TQ2_0, [256, 66]],
  [GgmlType.MXFP4, [32, 17]],
]);

/**
 * The library downloads what looks like an address, so nothing but a local absolute path may reach it.
 * @throws AppError bad-input, model-not-found
 */
async function sizeOfLocalFile(path: string, parts: number): Promise<number> {
  if (looksRemote(path) || !isAbsolute(path)) {
    throw new AppError('bad-input', `${path}: expected the absolute path of a GGUF file on this machine.`, { path });
  }
  const found = await stat(path).catch(() => null);
  if (found?.isFile() !== true) {
    const expected =
      parts === 1
        ? 'Expected a GGUF model; check the path.'
        : `The model is split into ${parts} files, which must lie in one folder: bring this one too.`;
    throw new AppError('model-not-found', `${path}: no such file. ${expected}`, { path });
  }
  return found.size;
}

async function beginsAsGguf(path: string): Promise<boolean> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return bytesRead === 4 && buffer.toString('latin1') === 'GGUF';
  } finally {
    await file.close();
  }
}

function endOf(tensor: GgufTensorInfo): number {
  const [weights, bytes] = blocks.get(tensor.ggmlType) ?? [1, 0];
  const count = tensor.dimensions.reduce<number>((product, size) => product * Number(size), 1);
  return Number(tensor.fileOffset) + (count / weights) * bytes;
}

/**
 * The header of a model or adapter, after checking that the file holds all that the header announces.
 * @throws AppError bad-input (not a local path, or not the first part), model-not-found, model-invalid
 */
export async function readGguf(path: string): Promise<GgufFileInfo> {
  const parts = partPaths(path);
  const sizes: number[] = [];
  if (path !== parts[0]) {
    throw new AppError('bad-input', `${path}: only a part of a split model. Give its first file, ${parts[0]}.`, {
      path,
    });
  }
  for (const part of parts) {
    sizes.push(await sizeOfLocalFile(part, parts.length));
    if (!(await beginsAsGguf(part))) {
      throw new AppError('model-invalid', `${part}: not a GGUF file. Expected a model converted for llama.cpp.`, {
        path,
      });
    }
  }
  const cutOff = (reason: string): AppError =>
    new AppError('model-invalid', `${path}: the GGUF header is cut off or damaged (${reason}). Copy the file anew.`, {
      path,
    });
  const info = await readGgufFileInfo(path, { sourceType: 'filesystem', logWarnings: false }).catch(
    (error: unknown) => {
      throw cutOff(error instanceof Error ? error.message : String(error));
    },
  );
  // The library's reader takes what is missing at the end for zeros.
  if ((info.infoEndOffset ?? 0) > (sizes[0] ?? 0)) throw cutOff(`the file has ${sizes[0]} bytes`);
  for (const [index, size] of sizes.entries()) {
    const tensors = (info.fullTensorInfo ?? []).filter((tensor) => tensor.filePart === index + 1);
    const needed = Math.max(0, ...tensors.map(endOf));
    if (needed <= size) continue;
    throw new AppError(
      'model-invalid',
      `${parts[index]}: truncated. Its header announces ${needed} bytes, the file has ${size}. Copy it anew.`,
      { path, neededBytes: needed, fileBytes: size },
    );
  }
  return info;
}

/** What the header says, put plainly. */
export async function describeGguf(path: string, info: GgufFileInfo): Promise<ModelDescription> {
  const { general, tokenizer } = info.metadata;
  const fileType = general.file_type === undefined ? undefined : GgufFileType[general.file_type];
  const parameters = (info.fullTensorInfo ?? []).reduce(
    (sum, tensor) => sum + tensor.dimensions.reduce<number>((product, size) => product * Number(size), 1),
    0,
  );
  return {
    path,
    name: general.name ?? basename(path, '.gguf'),
    architecture: general.architecture,
    quantization: fileType?.replace(/^(MOSTLY|ALL)_/, '') ?? 'unknown',
    fileBytes: (await wholeFile(path))?.bytes ?? 0,
    parameters: parameters > 0 ? parameters : null,
    trainContext: Number(info.architectureMetadata.context_length ?? 0),
    chatTemplate: tokenizer?.chat_template ?? null,
  };
}
