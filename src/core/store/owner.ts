// Which process carries out a run, told apart from a later process that got the same number.
import { readFileSync } from 'node:fs';

export type Owner = {
  readonly pid: number;
  /** Boot and clock tick of the process's start, equal only for the same process; null where the system has no /proc. */
  readonly started: string | null;
};

export function thisProcess(): Owner {
  return { pid: process.pid, started: startOf(process.pid) };
}

/** False once the process has ended, also when its number was given to another since. */
export function isAlive(owner: Owner): boolean {
  if (owner.started !== null) return startOf(owner.pid) === owner.started;
  try {
    process.kill(owner.pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives, and belongs to another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Null for a process that does not exist, or has ended and waits for its parent to notice (a zombie). */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the command in parentheses and may hold anything; proc(5) counts state as 3, starttime as 22.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state, startTime] = [fields[0], fields[19]];
    if (state === 'Z' || state === 'X') return null;
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${startTime}`;
  } catch {
    return null;
  }
}
