// A rules file with mistakes: each is told with its place and what to do, and nothing that the file lists is quoted.
import { describe, expect, it } from 'vitest';
import { parseRules } from '../../src/core/logs/parse-rules.ts';

function refusal(text: string): string {
  try {
    parseRules('rules.yaml', text);
  } catch (error) {
    return String(error);
  }
  throw new Error('The rules were taken.');
}

describe('a mistake in the rules', () => {
  it.each([
    [
      'persons:\n  - Anna\n  - Zuzana: Grubnik\n',
      /^AppError: rules\.yaml:3:5: persons\[1\]: expected text; put quotes/,
    ],
    ['persons:\n  Zuzana: Grubnik\n', /rules\.yaml:2:3: persons: expected a list; begin every entry with "- "/],
    ['keep: []\npersons: Zuzana Grubnik\n', /rules\.yaml:2:10: persons: expected a list/],
    ['keep: [""]\n', /rules\.yaml:1:8: keep\[0\]: expected text that is not empty/],
    [
      'keep: [Rose]\nperson: [Zuzana]\n',
      /rules\.yaml:2:1: the file: this key is not known here; did you mean "persons"\?$/,
    ],
    ['Zuzana: Grubnik\n', /rules\.yaml:1:1: the file: this key is not known here; known keys: persons, organisations/],
    ['? [Zuzana]\n: Grubnik\n', /rules\.yaml:1:1: the file: this key is not known here/],
    ['- Zuzana\n', /rules\.yaml:1:1: the file: expected a group of keys; known keys: persons/],
    ['patterns:\n  - Zuzana\n', /rules\.yaml:2:5: patterns\[0\]: expected a group of the keys name and pattern/],
    ['patterns:\n  - name: Zuzana\n', /rules\.yaml:2:5: patterns\[0\]\.pattern: is missing; expected text/],
    [
      'patterns:\n  - {name: Zuzana, pattern: "Grubnik("}\n',
      /rules\.yaml:2:29: patterns\[0\]\.pattern: expected a regular/,
    ],
    ['regions: [Zuzana]\n', /rules\.yaml:1:11: regions\[0\]: expected a country code of two letters/],
    ['keep:\n  - *Zuzana\n', /rules\.yaml:2:5: expected text; put quotes around an entry that begins with \*/],
    [
      '%YAML 1.1\n---\nkeep: [Rose]\n<<: Zuzana\n',
      /^AppError: rules\.yaml:4:1: expected plain YAML; write out what <</,
    ],
    ['!!merge Zuzana: Grubnik\n', /^AppError: rules\.yaml:1:\d+: expected plain YAML; write out what <</],
    ['keep: [Rose]\npersons: ["Zuzana Grubnik]\n', /rules\.yaml:3:1: expected YAML \(MISSING_CHAR\); look for a quote/],
  ])('has its place and never a value: %j', (text, says) => {
    const message = refusal(text);
    expect(message).toMatch(says);
    expect(message).not.toMatch(/Zuzana|Grubnik/i);
  });

  it('does not hide the others', () => {
    expect(
      refusal('persons: 4\nkeep: [1, 2]\n')
        .split('\n')
        .map((line) => line.replace(/^AppError: /, '').slice(0, 26)),
    ).toEqual(['rules.yaml:1:10: persons: ', 'rules.yaml:2:8: keep[0]: e', 'rules.yaml:2:11: keep[1]: ']);
  });
});
