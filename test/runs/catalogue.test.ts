// The catalogue that ships: well-formed, consistent in itself, and with what each role needs.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogueSchema } from '../../src/shared/catalogue.ts';

const text = readFileSync(join(import.meta.dirname, '../../models/catalogue.json'), 'utf8');
const { models } = catalogueSchema.parse(JSON.parse(text));

/** Bits a weight takes on the average of a whole file; embeddings of small models are kept larger. */
const bits: Readonly<Record<string, readonly [least: number, most: number]>> = { Q4_K_M: [4.6, 6.6], Q8_0: [8.2, 9] };

describe('the catalogue', () => {
  it('holds a dozen models or more, each once, for every role and with a trained user model', () => {
    expect(models.length).toBeGreaterThanOrEqual(12);
    expect(new Set(models.map(({ repository }) => repository)).size).toBe(models.length);
    expect(new Set(models.flatMap(({ roles }) => roles))).toEqual(new Set(['target', 'simulator', 'judge']));
    expect(models.some(({ kind }) => kind === 'user-model')).toBe(true);
  });

  it('gives sizes that fit the parameters', () => {
    const odd = models.flatMap(({ name, parameters, sizes }) =>
      sizes
        .map(({ quantization, gigabytes }) => ({ name, quantization, perWeight: (gigabytes * 8) / parameters }))
        .filter(({ quantization, perWeight }) => {
          const [least, most] = bits[quantization] ?? [0, 0];
          return perWeight < least || perWeight > most;
        }),
    );
    expect(odd).toEqual([]);
  });

  it('names files of the quantizations it gives', () => {
    const odd = models.filter(
      ({ lookFor, sizes }) =>
        !sizes.some(({ quantization }) => lookFor.toLowerCase().includes(quantization.toLowerCase())),
    );
    expect(odd).toEqual([]);
  });

  it('holds no address: nothing here is for a machine to open', () => {
    expect(text).not.toMatch(/:\/\//);
  });
});
