// Numbers that depend on a secret salt and a value: equal for equal values, and nothing without the salt.
import { createHmac } from 'node:crypto';

export type Draw = {
  /** A stream of numbers in [0, 1) for one value. */
  stream(key: string): () => number;
};

/** HMAC-SHA-256 (RFC 2104) keyed with the salt, over conversation, value and block number. */
export function createDraw(salt: Uint8Array, conversation: number): Draw {
  return {
    stream(key) {
      let block = 0;
      let words: number[] = [];
      return () => {
        if (words.length === 0) {
          const hash = createHmac('sha256', salt).update(`${conversation}\u0000${block++}\u0000${key}`).digest();
          words = Array.from({ length: 8 }, (_, place) => hash.readUInt32BE(place * 4));
        }
        return (words.pop() ?? 0) / 2 ** 32;
      };
    },
  };
}
