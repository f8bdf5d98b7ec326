// The life of the core as the window sees it: started, running, dead, started again. Everything else reads its state.
import { contract } from '../shared/contract.ts';
import { toWireError } from '../shared/errors.ts';
import { type RunEvent, runEventSchema } from '../shared/events.ts';
import { connect } from '../shared/rpc.ts';
import type { CoreState } from '../shared/shell.ts';
import type { CoreProcess } from './core-process.ts';

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

/** A core that died while it ran is started again by itself, but not one that keeps dying. */
const mostRestarts = { count: 3, withinMs: 60_000 };

export function createCoreLink(options: {
  readonly startProcess: () => CoreProcess;
  readonly onState: (state: CoreState) => void;
  readonly onMessage: (message: unknown) => void;
  readonly onRunEvent: (event: RunEvent) => void;
  readonly now?: () => number;
}): CoreLink {
  const now = options.now ?? Date.now;
  let process: CoreProcess | null = null;
  let state: CoreState = { kind: 'starting', afterDeath: null };
  let client: ReturnType<typeof connect<typeof contract>> | null = null;
  let ended: Promise<void> = Promise.resolve();
  let stopping = false;
  let deaths: readonly number[] = [];

  const become = (next: CoreState): void => {
    state = next;
    options.onState(next);
  };

  const mayRestart = (): boolean => {
    deaths = [...deaths, now()].filter((at) => at > now() - mostRestarts.withinMs);
    return !stopping && deaths.length <= mostRestarts.count;
  };

  const onEnd = (reason: string): void => {
    process = null;
    client = null;
    // A core that refused to start has told the better reason already.
    if (state.kind === 'dead') return;
    const ran = state.kind === 'running';
    become({ kind: 'dead', reason });
    if (ran && mayRestart()) begin(reason);
  };

  const begin = (afterDeath: string | null): void => {
    const core = options.startProcess();
    process = core;
    become({ kind: 'starting', afterDeath });
    const own = connect(core.wire, contract, 'window-');
    client = own;
    core.wire.onMessage(options.onMessage);
    own.onEvent((data) => {
      const event = runEventSchema.safeParse(data);
      if (!event.success) return;
      if (event.data.kind === 'run-started' && state.kind === 'running' && state.afterDeath !== null) {
        become({ ...state, afterDeath: null });
      }
      options.onRunEvent(event.data);
    });
    ended = new Promise((resolve) => {
      core.wire.onClose((reason) => {
        onEnd(reason);
        resolve();
      });
    });
    own.call('core.hello', {}).then(
      ({ dataDir, notices }) => become({ kind: 'running', dataDir, notices, afterDeath }),
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
    start() {
      if (process === null) begin(null);
    },
    async stop() {
      stopping = true;
      const core = process;
      if (core === null) return;
      const timer = setTimeout(() => core.kill(), stopPatienceMs);
      void client?.call('core.stop', {}).catch(() => undefined);
      await ended;
      clearTimeout(timer);
    },
  };
}
