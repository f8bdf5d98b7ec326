// The life of the core as the window sees it: started, running, dead, started again. Everything else reads its state.
import { contract } from '../shared/contract.ts';
import { toWireError } from '../shared/errors.ts';
import { type RunEvent, runEventSchema } from '../shared/events.ts';
import { connect } from '../shared/rpc.ts';
import type { CoreState } from '../shared/shell.ts';
import { type CoreProcess, startCoreProcess } from './core-process.ts';

export type CoreLink = {
  state(): CoreState;
  /** Passes a frame of the page on; dropped where no core runs, since the page knows that from the state. */
  send(message: unknown): void;
  /** Starts the core unless one runs. */
  start(): void;
  /** Asks the core to end and gives it five seconds. */
  stop(): Promise<void>;
};

const stopPatienceMs = 5_000;

export function createCoreLink(options: {
  readonly dataDir: string;
  readonly onState: (state: CoreState) => void;
  readonly onMessage: (message: unknown) => void;
  readonly onRunEvent: (event: RunEvent) => void;
}): CoreLink {
  let process: CoreProcess | null = null;
  let state: CoreState = { kind: 'starting' };
  let client: ReturnType<typeof connect<typeof contract>> | null = null;
  let ended: Promise<void> = Promise.resolve();

  const become = (next: CoreState): void => {
    state = next;
    options.onState(next);
  };

  const start = (): void => {
    if (process !== null) return;
    const core = startCoreProcess(options.dataDir);
    process = core;
    become({ kind: 'starting' });
    const own = connect(core.wire, contract, 'window-');
    client = own;
    core.wire.onMessage(options.onMessage);
    own.onEvent((data) => {
      const event = runEventSchema.safeParse(data);
      if (event.success) options.onRunEvent(event.data);
    });
    ended = new Promise((resolve) => {
      core.wire.onClose((reason) => {
        process = null;
        client = null;
        // A core that refused to start has told the better reason already.
        if (state.kind !== 'dead') become({ kind: 'dead', reason });
        resolve();
      });
    });
    own.call('core.hello', {}).then(
      (hello) => become({ kind: 'running', dataDir: hello.dataDir, notices: hello.notices }),
      (error: unknown) => {
        // A core that cannot open its data says why and lives on; one that died was told above.
        if (process === core) become({ kind: 'dead', reason: toWireError(error).message });
        core.kill();
      },
    );
  };

  return {
    state: () => state,
    send: (message) => process?.wire.send(message),
    start,
    async stop() {
      const core = process;
      if (core === null) return;
      const timer = setTimeout(() => core.kill(), stopPatienceMs);
      void client?.call('core.stop', {}).catch(() => undefined);
      await ended;
      clearTimeout(timer);
    },
  };
}
