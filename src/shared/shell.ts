// What the page asks of the window's own process, and what that process tells it: the second contract beside the core's.
import { z } from 'zod';

/** Why the core's last life ended, in a sentence for people; null once a run was started after it, and before any death. */
const afterDeath = z.string().nullable();

export const coreStateSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('starting'), afterDeath }),
  z.object({ kind: z.literal('running'), dataDir: z.string(), notices: z.array(z.string()), afterDeath }),
  /** It is not started again by itself: it died too often, or says why it cannot start. */
  z.object({ kind: z.literal('dead'), reason: z.string() }),
]);
export type CoreState = Readonly<z.infer<typeof coreStateSchema>>;

export const shellStateSchema = z.object({
  version: z.string(),
  platform: z.string(),
  electron: z.string(),
  core: coreStateSchema,
  /** Requests that left this machine: none is let out, so any number but 0 is a defect. */
  connections: z.int(),
  /** Requests that were refused since the start. */
  refused: z.int(),
});
export type ShellState = Readonly<z.infer<typeof shellStateSchema>>;

export const menuCommands = ['shortcuts', 'new-run', 'import'] as const;

export const shellEventSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('shell-state'), state: shellStateSchema }),
  z.object({ kind: z.literal('shell-menu'), command: z.enum(menuCommands) }),
]);
export type ShellEvent = Readonly<z.infer<typeof shellEventSchema>>;

export const fileKinds = ['model', 'suite', 'bundle', 'logs', 'text', 'report', 'any'] as const;
const fileKind = z.enum(fileKinds);
export type FileKind = z.infer<typeof fileKind>;

const nothing = z.object({});

export const shellContract = {
  'shell.state': { params: nothing, result: shellStateSchema },
  /** Starts the core again where it is not started by itself; does nothing while it runs. */
  'shell.restartCore': { params: nothing, result: nothing },
  /** Shows the system's dialog; empty when the user turned it down. */
  'shell.openFiles': { params: z.object({ kind: fileKind, several: z.boolean() }), result: z.array(z.string()) },
  'shell.saveFile': {
    params: z.object({ kind: fileKind, suggestedName: z.string() }),
    result: z.string().nullable(),
  },
  /** Shows the file in the system's file manager. Only what lies under the data directory or was picked in a dialog. */
  'shell.reveal': { params: z.object({ path: z.string() }), result: nothing },
} as const;
export type ShellContract = typeof shellContract;
