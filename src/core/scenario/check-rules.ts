// What the checks of a file must hold to beyond their schema: names that exist, patterns and JSON Schemas that can be used.
import type { Scenario } from '../../shared/schemas/scenario.ts';
import { expectationOf, type SessionCheck, type SessionTest } from '../../shared/schemas/session-check.ts';
import { hintFor } from '../hint.ts';
import { schemaMistake } from '../judging/json-schema.ts';
import { metricNames } from '../judging/metrics-definitions.ts';
import { numberNamed } from '../judging/turn-tests.ts';
import type { Problem } from './problems.ts';
import type { Path, SourceFile } from './source-file.ts';

const reserved = [...metricNames, 'coherence'];

export function patternMistake(pattern: string): string | null {
  try {
    new RegExp(pattern, 'iu');
    return null;
  } catch (error) {
    return `expected a JavaScript regular expression: ${error instanceof Error ? error.message : String(error)}`;
  }
}

function slotProblems(slot: string, path: Path, source: SourceFile, scenario: Scenario | null): readonly Problem[] {
  const slots = Object.keys(scenario?.knows ?? {});
  if (scenario === null || slots.includes(slot)) return [];
  return [source.problem(path, `"${slot}" is not under "knows"`, hintFor(slot, slots, 'slots'))];
}

function numberProblems(name: string, path: Path, source: SourceFile, scenario: Scenario | null): readonly Problem[] {
  if (scenario === null || numberNamed(name, scenario) !== null) return [];
  const names = [...Object.keys(scenario.facts), ...Object.keys(scenario.knows)];
  return names.includes(name)
    ? [source.problem(path, `"${name}" holds no single number`, 'give the number itself')]
    : [source.problem(path, `"${name}" is neither under "facts" nor under "knows"`, hintFor(name, names, 'names'))];
}

function testProblems(
  test: SessionTest,
  path: Path,
  source: SourceFile,
  scenario: Scenario | null,
): readonly Problem[] {
  const each = (tests: readonly SessionTest[], key: string): readonly Problem[] =>
    tests.flatMap((part, index) => testProblems(part, [...path, key, index], source, scenario));
  if ('matches' in test) {
    const mistake = patternMistake(test.matches);
    return mistake === null ? [] : [source.problem([...path, 'matches'], mistake)];
  }
  if ('json' in test) {
    const mistake = schemaMistake(test.json);
    return mistake === null ? [] : [source.problem([...path, 'json'], `expected a JSON Schema: ${mistake}`)];
  }
  if ('confirms' in test) return slotProblems(test.confirms, [...path, 'confirms'], source, scenario);
  if ('number' in test)
    return typeof test.number.value === 'string'
      ? numberProblems(test.number.value, [...path, 'number', 'value'], source, scenario)
      : [];
  if ('all' in test) return each(test.all, 'all');
  if ('any' in test) return each(test.any, 'any');
  if ('order' in test) return each(test.order, 'order');
  return 'not' in test ? testProblems(test.not, [...path, 'not'], source, scenario) : [];
}

/** @param scenario null for checks that are not of one scenario: names of slots and facts are then not looked up. */
export function checkProblems(
  checks: readonly SessionCheck[],
  source: SourceFile,
  scenario: Scenario | null,
): readonly Problem[] {
  const ids = checks.map(({ id }) => id);
  return checks.flatMap((check, position) => {
    const path = ['checks', position];
    return [
      ...(ids.indexOf(check.id) < position
        ? [source.problem([...path, 'id'], `"${check.id}" is the id of checks[${ids.indexOf(check.id)}] too`)]
        : []),
      ...(reserved.includes(check.id)
        ? [source.problem([...path, 'id'], `"${check.id}" is a metric of every run`, 'take another name')]
        : []),
      ...testProblems(check.test, [...path, 'test'], source, scenario),
    ];
  });
}

/** One name is one metric, so it must be good in the same way wherever it stands. */
export function sharedCheckProblems(
  scenarios: readonly { readonly value: Scenario; readonly source: SourceFile }[],
  suite: { readonly checks: readonly SessionCheck[]; readonly source: SourceFile },
): readonly Problem[] {
  const met = new Map<string, { readonly expect: string; readonly where: string }>();
  const ofScenarios = scenarios.flatMap(({ value, source }) =>
    value.checks.flatMap((check, position) => {
      const expect = expectationOf(check);
      const before = met.get(check.id) ?? { expect, where: value.id };
      met.set(check.id, before);
      return before.expect === expect
        ? []
        : [
            source.problem(
              ['checks', position],
              `"${check.id}" expects ${expect} here and ${before.expect} in scenario "${before.where}"`,
              'give one of them another id',
            ),
          ];
    }),
  );
  const ofSuite = suite.checks.flatMap((check, position) => {
    const before = met.get(check.id);
    return before === undefined
      ? []
      : [suite.source.problem(['checks', position, 'id'], `scenario "${before.where}" has a check "${check.id}" too`)];
  });
  return [...ofScenarios, ...ofSuite];
}
