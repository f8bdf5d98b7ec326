// The suite a user names: a shipped one by its name, or a file of theirs.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { resolveSuitePath } from '../../src/core/scenario/suite-path.ts';
import { AppError } from '../../src/shared/errors.ts';
import { suiteFolder } from './folder.ts';

const shipped = join(import.meta.dirname, '../../resources/suites');
const suites = [shipped];

function failure(name: string): unknown {
  try {
    return resolveSuitePath(name, suites);
  } catch (error) {
    return error instanceof AppError ? `${error.code}: ${error.message}` : error;
  }
}

describe('resolveSuitePath', () => {
  it('finds a shipped suite by name', () => {
    expect(resolveSuitePath('first-look', suites)).toBe(join(shipped, 'first-look.yaml'));
  });
  it('finds a file', () => {
    const file = join(suiteFolder(), 'suite.yaml');
    expect(resolveSuitePath(file, suites)).toBe(file);
  });
  it('prefers the suite of the first folder', () => {
    const own = suiteFolder({ 'first-look.yaml': 'id: mine' });
    expect(resolveSuitePath('first-look', [own, shipped])).toBe(join(own, 'first-look.yaml'));
  });
  it('names the nearest known suite', () => {
    expect(failure('first-lok')).toBe(
      `not-found: No suite "first-lok": no such file at ${join(process.cwd(), 'first-lok')}, and none of that name; did you mean "first-look"?`,
    );
  });
  it('opens no address', () => {
    expect(failure('https://suites.example/a.yaml')).toBe(
      'bad-input: https://suites.example/a.yaml: expected a path on this machine; addresses are never opened.',
    );
  });
});
