// How much memory this process may still take, container limits included; asked before a model is loaded.
import { readFileSync } from 'node:fs';
import { freemem, totalmem } from 'node:os';

const gibibyte = 2 ** 30;

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    return null;
  }
}

/** A field of a cgroup's memory.stat, in bytes. */
function statField(text: string | null, field: string): number {
  const line = text?.split('\n').find((entry) => entry.startsWith(`${field} `));
  return line === undefined ? 0 : Number(line.slice(field.length + 1));
}

/**
 * Bytes left under the container's limit, from cgroup v2 or v1 files under `root`; null when there is no limit.
 * File pages that the kernel can drop at once count as free.
 */
export function cgroupFree(root: string): number | null {
  const limitText =
    readText(`${root}/memory.max`) ??
    readText(`${root}/memory/memory.limit_in_bytes`) ??
    readText(`${root}/memory.limit_in_bytes`);
  const usedText =
    readText(`${root}/memory.current`) ??
    readText(`${root}/memory/memory.usage_in_bytes`) ??
    readText(`${root}/memory.usage_in_bytes`);
  const limit = Number(limitText ?? Number.NaN);
  const used = Number(usedText ?? Number.NaN);
  // "max" in v2 and a number near 2^63 in v1 both mean no limit.
  if (!Number.isFinite(limit) || !Number.isFinite(used) || limit > 2 ** 60) return null;
  const stat = readText(`${root}/memory.stat`) ?? readText(`${root}/memory/memory.stat`);
  return Math.max(0, limit - used + statField(stat, 'inactive_file'));
}

/** Free memory less a reserve for the rest of the system: a twentieth of all, 256 MiB to 1 GiB. */
export function availableMemory(): number {
  const reserve = Math.min(gibibyte, Math.max(gibibyte / 4, totalmem() / 20));
  // On Linux freemem() is MemAvailable, which counts caches that can be dropped.
  const free = Math.min(freemem(), cgroupFree('/sys/fs/cgroup') ?? Number.POSITIVE_INFINITY);
  return Math.max(0, Math.floor(free - reserve));
}
