// Tries a model file in a throwaway child process: native code that dies over a bad file takes only the child with it.
import { fork } from 'node:child_process';
import { z } from 'zod';
import { AppError, fromWireError, wireErrorSchema } from '../../shared/errors.ts';

export type ProbeOptions = {
  /** The file of probe-entry, as source or as built. */
  readonly entry: string;
  /** The Node that runs it; this process's own by default. */
  readonly execPath?: string;
  readonly timeoutMs?: number;
};

const answerSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true) }),
  z.object({ ok: z.literal(false), error: wireErrorSchema }),
]);

/** Large models on slow disks take a while to read. */
const defaultTimeoutMs = 180_000;

/**
 * Loads the file and generates one token in a child.
 * @throws AppError model-invalid when the child dies or takes too long; what the engine says when it refuses the file.
 */
export async function probeModel(path: string, options: ProbeOptions): Promise<void> {
  const timeoutMs = options.timeoutMs ?? defaultTimeoutMs;
  const child = fork(options.entry, [path], {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    ...(options.execPath === undefined ? {} : { execPath: options.execPath }),
  });
  let answer: z.infer<typeof answerSchema> | null = null;
  let timedOut = false;
  const timer = setTimeout(() => {
    timedOut = true;
    child.kill('SIGKILL');
  }, timeoutMs);
  child.on('message', (message) => {
    answer = answerSchema.safeParse(message).data ?? null;
  });
  const end = await new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(signal === null ? `exit code ${code}` : `signal ${signal}`));
  });
  clearTimeout(timer);
  settle(path, answer, timedOut ? `no answer within ${timeoutMs} ms` : end);
}

function settle(path: string, answer: z.infer<typeof answerSchema> | null, end: string): void {
  if (answer?.ok === true) return;
  if (answer?.ok === false) throw fromWireError(answer.error);
  throw new AppError(
    'model-invalid',
    `${path}: a process that tried to load it ended with ${end}. The file is probably damaged; copy it anew.`,
    { path, end },
  );
}
