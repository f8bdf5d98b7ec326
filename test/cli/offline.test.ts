// Offline, proven: a run in an empty network namespace, and no connect beyond this machine under strace.
import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rehearsal, starter, temporaryFolder } from './harness.ts';

const namespace = ['unshare', '--map-root-user', '--net'];
const canUnshare = spawnSync(namespace[0] ?? '', [...namespace.slice(1), 'true']).status === 0;
const canTrace = spawnSync('strace', ['-o', '/dev/null', 'true']).status === 0;

/** connect() calls to internet addresses other than loopback, as strace prints them. */
function outwardConnects(trace: string): readonly string[] {
  return trace
    .split('\n')
    .filter((line) => /\bconnect\(/.test(line) && /AF_INET6?/.test(line))
    .filter((line) => !/inet_addr\("127\./.test(line) && !/inet_pton\(AF_INET6, "::1"/.test(line));
}

describe('offline', () => {
  it.runIf(canUnshare)('runs where there is no network at all', async () => {
    const seen = execFileSync(namespace[0] ?? '', [...namespace.slice(1), 'cat', '/proc/net/route'], {
      encoding: 'utf8',
    });
    const { code, stdout } = await rehearsal(['run', 'first-look', '--sessions', '1'], temporaryFolder(), {
      before: namespace,
    });
    expect({ routes: seen.trim().split('\n').length - 1, code, finished: /Run \S+ finished/.test(stdout) }).toEqual({
      routes: 0,
      code: 0,
      finished: true,
    });
  });

  it.runIf(canTrace).each([
    { name: 'run', args: ['run', 'first-look', '--sessions', '1'] },
    { name: 'models add', args: ['models', 'add', starter] },
    { name: 'doctor', args: ['doctor'] },
  ])('$name opens no connection beyond this machine, in any of its processes', async ({ args }) => {
    const folder = temporaryFolder();
    const { code } = await rehearsal(args, folder, {
      before: ['strace', '-ff', '-qq', '-s', '4096', '-e', 'trace=connect,execve', '-o', join(folder, 'trace')],
    });
    const traces = readdirSync(folder)
      .filter((name) => name.startsWith('trace.'))
      .map((name) => readFileSync(join(folder, name), 'utf8'));
    expect({
      code,
      sawTheCore: traces.some((trace) => trace.includes('core-host.js')),
      outward: traces.flatMap(outwardConnects),
    }).toEqual({ code: 0, sawTheCore: true, outward: [] });
  });

  it('would see a connection', () => {
    expect(
      outwardConnects(
        [
          'connect(21, {sa_family=AF_INET, sin_port=htons(443), sin_addr=inet_addr("192.0.2.7")}, 16) = -1 ENETUNREACH',
          'connect(22, {sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("127.0.0.1")}, 16) = 0',
          'connect(23, {sa_family=AF_UNIX, sun_path="/run/x"}, 20) = 0',
        ].join('\n'),
      ),
    ).toHaveLength(1);
  });
});
