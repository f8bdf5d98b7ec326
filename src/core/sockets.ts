// Which internet sockets this process itself has open, as Linux tells; doctor looks here to see that there are none.
import { readdir, readFile, readlink } from 'node:fs/promises';

const tables = ['tcp', 'tcp6', 'udp', 'udp6', 'udplite', 'udplite6', 'raw', 'raw6', 'icmp', 'icmp6'] as const;

/** Inodes of the sockets behind this process's file descriptors, of every kind; null where /proc has none to show. */
async function ownSocketInodes(): Promise<ReadonlySet<string> | null> {
  const descriptors = await readdir('/proc/self/fd').catch(() => null);
  if (descriptors === null) return null;
  const inodes = new Set<string>();
  for (const descriptor of descriptors) {
    // The descriptor that read the folder is closed by now.
    const target = await readlink(`/proc/self/fd/${descriptor}`).catch(() => '');
    const inode = /^socket:\[(\d+)\]$/.exec(target)?.[1];
    if (inode !== undefined) inodes.add(inode);
  }
  return inodes;
}

/** "0100007F:1F90" is 127.0.0.1:8080; addresses of IPv6 stay in hex. See proc_net_tcp in the kernel's documentation. */
function address(text: string): string {
  const [host = '', port = ''] = text.split(':');
  const bytes = host.length === 8 ? (host.match(/../g) ?? []).reverse().map((byte) => Number.parseInt(byte, 16)) : null;
  return `${bytes === null ? `[${host}]` : bytes.join('.')}:${Number.parseInt(port, 16)}`;
}

/** One sentence piece each, such as "tcp 127.0.0.1:8080 to 0.0.0.0:0"; null where it cannot be read. */
export async function openInternetSockets(): Promise<readonly string[] | null> {
  const own = await ownSocketInodes();
  if (own === null) return null;
  const open: string[] = [];
  let read = 0;
  for (const table of tables) {
    // These list the sockets of the whole network namespace; a kernel without IPv6 lacks some.
    const text = await readFile(`/proc/self/net/${table}`, 'utf8').catch(() => null);
    if (text === null) continue;
    read += 1;
    for (const line of text.split('\n').slice(1)) {
      const [, local, remote, , , , , , , inode] = line.trim().split(/\s+/);
      if (local === undefined || remote === undefined || inode === undefined || !own.has(inode)) continue;
      open.push(`${table} ${address(local)} to ${address(remote)}`);
    }
  }
  return read === 0 ? null : open;
}
