// `node bench/requantize.ts IN.gguf OUT.gguf`: a Q8_0 model as Q4_0, for experiments that need a coarser twin of the starter.
// Every Q8_0 tensor becomes Q4_0, the embedding too: coarser than llama-quantize, which keeps the output finer. GGUF v3,
// ggml/docs/gguf.md; blocks as in ggml-common.h and quantize_row_q4_0_ref of ggml-quants.c.
import { readFile, writeFile } from 'node:fs/promises';

const alignment = 32;
const blockLength = 32;
const [q8Type, q4Type] = [8, 2];
const [q8Bytes, q4Bytes] = [34, 18];
/** general.file_type of a model that is mostly Q4_0. */
const mostlyQ4 = 2;
const [stringType, arrayType] = [8, 9];
const scalarBytes = [1, 1, 2, 2, 4, 4, 4, 1, 0, 0, 8, 8, 8];

type Tensor = {
  readonly infoAt: number;
  readonly typeAt: number;
  readonly type: number;
  readonly values: number;
  readonly offset: number;
};

function halfToNumber(bits: number): number {
  const [sign, exponent, fraction] = [bits >> 15 ? -1 : 1, (bits >> 10) & 31, bits & 1023];
  if (exponent === 0) return sign * 2 ** -24 * fraction;
  return exponent === 31 ? sign * Number.POSITIVE_INFINITY : sign * 2 ** (exponent - 25) * (1024 + fraction);
}

/** Rounds to the nearest half-precision number; scales of weights lie far inside its range. */
function numberToHalf(value: number): number {
  const size = Math.abs(value);
  if (size < 2 ** -24 / 2) return 0;
  const exponent = Math.max(-14, Math.floor(Math.log2(size)));
  const units = Math.round(size / 2 ** (exponent - 10));
  const bits = units < 1024 ? units : units - 1024 + ((exponent + 15) << 10);
  return bits | (value < 0 ? 0x8000 : 0);
}

function requantizeBlock(from: Buffer, at: number, to: Buffer, target: number): void {
  const scale = halfToNumber(from.readUInt16LE(at));
  const values = Array.from({ length: blockLength }, (_, index) => from.readInt8(at + 2 + index) * scale);
  const extreme = values.reduce((most, value) => (Math.abs(value) > Math.abs(most) ? value : most), 0);
  const step = extreme / -8;
  to.writeUInt16LE(numberToHalf(step), target);
  const level = (value: number): number => Math.min(15, Math.trunc(value * (step === 0 ? 0 : 1 / step) + 8.5));
  for (let index = 0; index < blockLength / 2; index++)
    to[target + 2 + index] = level(values[index] ?? 0) | (level(values[index + blockLength / 2] ?? 0) << 4);
}

function requantize(from: Buffer): Buffer {
  const to = Buffer.alloc((from.length / q8Bytes) * q4Bytes);
  for (let block = 0; block * q8Bytes < from.length; block++)
    requantizeBlock(from, block * q8Bytes, to, block * q4Bytes);
  return to;
}

const padded = (length: number): number => Math.ceil(length / alignment) * alignment;

/** Where the metadata and the tensor infos end, and what the infos say. */
function readHeader(file: Buffer): {
  readonly tensors: readonly Tensor[];
  readonly end: number;
  readonly fileTypeAt: number | null;
} {
  const [tensorCount, keyCount] = [Number(file.readBigUInt64LE(8)), Number(file.readBigUInt64LE(16))];
  const valueEnd = (type: number, at: number): number => {
    if (type === stringType) return at + 8 + Number(file.readBigUInt64LE(at));
    if (type !== arrayType) return at + (scalarBytes[type] ?? 0);
    const itemType = file.readUInt32LE(at);
    let end = at + 12;
    for (let item = Number(file.readBigUInt64LE(at + 4)); item > 0; item--) end = valueEnd(itemType, end);
    return end;
  };
  let at = 24;
  let fileTypeAt: number | null = null;
  for (let index = 0; index < keyCount; index++) {
    const keyEnd = at + 8 + Number(file.readBigUInt64LE(at));
    if (file.toString('utf8', at + 8, keyEnd) === 'general.file_type') fileTypeAt = keyEnd + 4;
    at = valueEnd(file.readUInt32LE(keyEnd), keyEnd + 4);
  }
  const tensors: Tensor[] = [];
  for (let index = 0; index < tensorCount; index++) {
    const nameEnd = at + 8 + Number(file.readBigUInt64LE(at));
    const dimensions = file.readUInt32LE(nameEnd);
    let values = 1;
    for (let one = 0; one < dimensions; one++) values *= Number(file.readBigUInt64LE(nameEnd + 4 + 8 * one));
    const typeAt = nameEnd + 4 + 8 * dimensions;
    tensors.push({
      infoAt: at,
      typeAt,
      type: file.readUInt32LE(typeAt),
      values,
      offset: Number(file.readBigUInt64LE(typeAt + 4)),
    });
    at = typeAt + 12;
  }
  return { tensors, end: at, fileTypeAt };
}

/** @throws Error when the file is no GGUF v3 or holds no Q8_0 tensor. */
export function toQ4(file: Buffer): Buffer {
  if (file.toString('latin1', 0, 4) !== 'GGUF' || file.readUInt32LE(4) !== 3)
    throw new Error('expected a GGUF file, version 3');
  const { tensors, end, fileTypeAt } = readHeader(file);
  if (!tensors.some(({ type }) => type === q8Type)) throw new Error('expected a model with Q8_0 tensors');
  const header = Buffer.from(file.subarray(0, end));
  if (fileTypeAt !== null) header.writeUInt32LE(mostlyQ4, fileTypeAt);
  const dataStart = padded(end);
  const parts: Buffer[] = [];
  let offset = 0;
  const ends = tensors.map(
    ({ offset: from }) =>
      tensors
        .map((one) => one.offset)
        .filter((other) => other > from)
        .sort((a, b) => a - b)[0] ?? file.length - dataStart,
  );
  for (const [index, tensor] of tensors.entries()) {
    const length =
      tensor.type === q8Type ? (tensor.values / blockLength) * q8Bytes : (ends[index] ?? 0) - tensor.offset;
    const data = file.subarray(dataStart + tensor.offset, dataStart + tensor.offset + length);
    const written = tensor.type === q8Type ? requantize(data) : data;
    if (tensor.type === q8Type) header.writeUInt32LE(q4Type, tensor.typeAt);
    header.writeBigUInt64LE(BigInt(offset), tensor.typeAt + 4);
    parts.push(written, Buffer.alloc(padded(written.length) - written.length));
    offset += padded(written.length);
  }
  return Buffer.concat([header, Buffer.alloc(dataStart - end), ...parts]);
}

if (import.meta.main) {
  const [from, to] = process.argv.slice(2);
  if (from === undefined || to === undefined) {
    process.stderr.write('usage: node bench/requantize.ts IN.gguf OUT.gguf\n');
    process.exitCode = 2;
  } else await writeFile(to, toQ4(await readFile(from)));
}
