// Shows the progress of long work in the core while a command waits for it; Ctrl-C cancels it.
import { workEventSchema } from '../../shared/work.ts';
import type { CoreProcess } from '../core-process.ts';
import type { Terminal } from '../program.ts';

const width = 24;

export async function withJob<T>(
  terminal: Terminal,
  core: CoreProcess,
  begin: (job: string) => Promise<T>,
): Promise<T> {
  const job = 'command';
  const shows = terminal.err.isTTY;
  const stopListening = core.client.onEvent((data) => {
    const event = workEventSchema.safeParse(data).data;
    if (event?.job !== job || !shows) return;
    const share = event.total > 1 ? ` ${Math.floor((100 * event.done) / event.total)}%` : '';
    terminal.err.write(`\r${`${event.step}${share}`.padEnd(width)}`);
  });
  const cancel = (): void => void core.client.call('work.cancel', { job }).catch(() => undefined);
  process.on('SIGINT', cancel);
  try {
    return await begin(job);
  } finally {
    if (shows) terminal.err.write(`\r${' '.repeat(width)}\r`);
    process.off('SIGINT', cancel);
    stopListening();
  }
}
