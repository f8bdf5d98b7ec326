// The suite a user names: a shipped one by its name, or a file of theirs.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { resolveSuitePath } from '../../src/core/scenario/suite-path.ts';
import { AppError } from '../../src/shared/errors.ts';
import { suiteFolder } from './folder.ts';

const suites = join(import.meta.dirname, '../../resources/suites');

function failure(name: string): unknown {
  try {
    return resolveSuitePath(name, suites);
  } catch (error) {
    return error instanceof AppError ? `${error.code}: ${error.message}` : error;
  }
}

describe('resolveSuitePath', () => {
  it('finds a shipped suite by name', () => {
    expect(resolveSuitePath('first-look', suites)).toBe(join(suites, 'first-look.yaml'));
  });
  it('finds a file', () => {
    const file = join(suiteFolder(), 'suite.yaml');
    expect(resolveSuitePath(file, suites)).toBe(file);
  });
  it('names the nearest shipped suite', () => {
    expect(failure('first-lok')).toBe(
      `not-found: No suite "first-lok": no such file at ${join(process.cwd(), 'first-lok')}, and no shipped suite; did you mean "first-look"?`,
    );
  });
  it('opens no address', () => {
    expect(failure('https://suites.example/a.yaml')).toBe(
      'bad-input: https://suites.example/a.yaml: expected a path on this machine; addresses are never opened.',
    );
  });
});
