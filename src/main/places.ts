// Where the built files of the core lie, and which Node runs them.

/** A Node of Node-API 10 or later to run the core under, in place of Electron's own utility process. */
export const externalNode = process.env.REHEARSAL_CORE_NODE;

/**
 * The packaged app keeps the core and all it needs beside its archive: llama.cpp maps its files itself and a plain Node
 * reads no archive. Whichever of the two runs it, it is the same file.
 */
export function outsideArchive(file: string): string {
  return file.replace(/\bapp\.asar([\\/])/, 'app.asar.unpacked$1');
}
