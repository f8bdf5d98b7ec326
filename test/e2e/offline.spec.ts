// Offline, proven for the window: a whole run without a network, and no connection beyond this machine in any process.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, quit, test } from './app.ts';
import { startButton } from './stage.ts';

const canTrace = spawnSync('strace', ['-o', '/dev/null', 'true']).status === 0;

/** Calls that name an internet address other than loopback, as strace prints them. */
function outward(trace: string): readonly string[] {
  return trace
    .split('\n')
    .filter((line) => /\b(?:connect|sendto)\(/.test(line) && /AF_INET6?/.test(line))
    .filter((line) => !/inet_addr\("127\./.test(line) && !/inet_pton\(AF_INET6, "::1"/.test(line));
}

// scripts/e2e.ts puts all specs into a network namespace of their own, where the machine lets it.
if (process.env.E2E_NETWORK === 'none') {
  test('every spec here, a whole run among them, sees no network at all', async ({ opened }) => {
    expect(readFileSync('/proc/net/route', 'utf8').trim().split('\n').slice(1)).toEqual([]);
    await startButton(opened.page).click();
    await expect(opened.page.getByRole('button', { name: 'See the results' })).toBeVisible({ timeout: 45_000 });
  });
}

if (canTrace) {
  test('no process of the window connects beyond this machine', async ({ launch, dataDir }) => {
    test.setTimeout(180_000);
    const calls = ['-e', 'trace=connect,sendto,execve', '--seccomp-bpf'];
    const { app, page } = await launch({
      under: ['strace', '-ff', '-qq', '-s', '4096', ...calls, '-o', join(dataDir, 'trace')],
    });
    await startButton(page).click();
    await expect(page.getByRole('button', { name: 'See the results' })).toBeVisible({ timeout: 120_000 });
    await quit(app);
    const traces = readdirSync(dataDir)
      .filter((name) => name.startsWith('trace.'))
      .map((name) => readFileSync(join(dataDir, name), 'utf8'));
    expect({
      sawTheCore: traces.some((trace) => trace.includes('core-host.js')),
      sawTheNetworkProcess: traces.some((trace) => trace.includes('--utility-sub-type=network.mojom.NetworkService')),
      outward: traces.flatMap(outward),
    }).toEqual({ sawTheCore: true, sawTheNetworkProcess: true, outward: [] });
  });
}

test('a connection would be seen', () => {
  expect(
    outward(
      [
        'connect(21, {sa_family=AF_INET, sin_port=htons(443), sin_addr=inet_addr("192.0.2.7")}, 16) = -1 ENETUNREACH',
        'sendto(22, "x", 1, 0, {sa_family=AF_INET6, sin6_port=htons(53), inet_pton(AF_INET6, "2001:db8::1", &x)}, 28) = 1',
        'connect(23, {sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("127.0.0.1")}, 16) = 0',
        'connect(24, {sa_family=AF_UNIX, sun_path="/run/x"}, 20) = 0',
      ].join('\n'),
    ),
  ).toHaveLength(2);
});
