// A core that is killed while a person has its run stand still: the run is interrupted, and is completed later.
import { fork } from 'node:child_process';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { contract } from '../../src/shared/contract.ts';
import { type RunEvent, runEventSchema } from '../../src/shared/events.ts';
import { connect, type Wire } from '../../src/shared/rpc.ts';
import { root, temporaryFolder } from './harness.ts';

function aCore(dataDir: string) {
  const child = fork(join(root, 'out/main/core-host.js'), [dataDir], { serialization: 'advanced' });
  onTestFinished(() => void child.kill('SIGKILL'));
  const wire: Wire = {
    send: (message) => void child.send(message as never),
    onMessage(listener) {
      child.on('message', listener);
      return () => child.off('message', listener);
    },
    onClose: () => () => undefined,
  };
  const client = connect(wire, contract);
  const until = (holds: (event: RunEvent) => boolean) =>
    new Promise<void>((settle) => {
      client.onEvent((data) => {
        const event = runEventSchema.safeParse(data);
        if (event.success && holds(event.data)) settle();
      });
    });
  return { child, client, until };
}

const isPaused = (event: RunEvent): boolean => event.kind === 'steering-changed' && event.steering.run === 'paused';

it('a paused run whose core is killed is interrupted, keeps its turns and is completed by a resume', async () => {
  const dataDir = temporaryFolder();
  const first = aCore(dataDir);
  const stands = first.until(isPaused);
  const { runId } = await first.client.call('runs.start', {
    suitePath: 'first-look',
    dryRun: true,
    sessions: 2,
    paused: true,
  });
  await stands;
  const standsAgain = first.until(isPaused);
  await first.client.call('runs.step', { runId });
  await standsAgain;
  const killed = new Promise((settle) => first.child.once('exit', settle));
  first.child.kill('SIGKILL');
  await killed;

  const second = aCore(dataDir);
  const { notices } = await second.client.call('core.hello', {});
  const before = await second.client.call('runs.get', { runId });
  const ended = second.until((event) => event.kind === 'run-finished');
  await second.client.call('runs.resume', { runId });
  await ended;
  const { run } = await second.client.call('runs.get', { runId });
  expect([
    notices.some((notice) => notice.includes(`Run ${runId} was cut off`)),
    before.run.status,
    before.sessions.map(({ turnCount }) => turnCount),
    run.status,
    run.sessionsFinished,
  ]).toEqual([true, 'interrupted', [1, 1], 'finished', 2]);
});
