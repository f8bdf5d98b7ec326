// What Node and the core are told when the core gets its process, beside the data folder.

/**
 * V8 lets its young generation grow as long as much is made in it, and never gives it back: an import's process took 330 MiB where
 * 40 were alive. With 4 MiB it takes 180, for about 5% more processor time (`node bench/logs.ts`).
 */
export const coreArguments: readonly string[] = ['--max-semi-space-size=4'];

/** Behind the data folder: the core is asked for what is stored, by a command that changes nothing. */
export const readingArgument = 'reading';
