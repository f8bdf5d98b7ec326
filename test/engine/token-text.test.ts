import type { Token } from 'node-llama-cpp';
import { expect, it } from 'vitest';
import { createTokenText } from '../../src/core/engine/token-text.ts';

/** A vocabulary of single bytes, as the byte fallback of real ones. */
function bytesToText(tokens: readonly Token[]): string {
  return new TextDecoder().decode(Uint8Array.from(tokens));
}

function read(bytes: Iterable<number>): readonly string[] {
  const text = createTokenText(bytesToText, []);
  return [...bytes].map((byte) => text.push(byte as Token)).filter((piece) => piece !== '');
}

it('puts characters of several bytes together before giving them out', () => {
  expect(read(Buffer.from('né 日本 🙂!'))).toEqual(['n', 'é', ' ', '日', '本', ' ', '🙂', '!']);
});

it('drops bytes that belong to no character', () => {
  expect(read([0x61, 0xf0, 0x62, 0xff, 0x63]).join('')).toBe('abc');
});
