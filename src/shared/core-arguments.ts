// What Node is told when the core gets its process, beside the program's own arguments.

/**
 * V8 lets its young generation grow as long as much is made in it, and never gives it back: an import's process took 330 MiB where
 * 40 were alive. With 4 MiB it takes 180, for about 5% more processor time (`node bench/logs.ts`).
 */
export const coreArguments: readonly string[] = ['--max-semi-space-size=4'];
