// What a scenario must hold to beyond its schema: names that exist, an order without cycles, checks that do as their examples say.
import type { Check } from '../../shared/schemas/check.ts';
import type { GoalItem, Scenario } from '../../shared/schemas/scenario.ts';
import { hintFor } from '../hint.ts';
import { satisfies } from '../judging/satisfies.ts';
import { checkProblems, patternMistake } from './check-rules.ts';
import type { Problem } from './problems.ts';
import type { Path, SourceFile } from './source-file.ts';

function patternProblems(check: Check, path: Path, source: SourceFile): readonly Problem[] {
  if ('matches' in check) {
    const mistake = patternMistake(check.matches);
    return mistake === null ? [] : [source.problem([...path, 'matches'], mistake)];
  }
  if ('all' in check) return check.all.flatMap((part, index) => patternProblems(part, [...path, 'all', index], source));
  if ('any' in check) return check.any.flatMap((part, index) => patternProblems(part, [...path, 'any', index], source));
  return 'not' in check ? patternProblems(check.not, [...path, 'not'], source) : [];
}

function exampleProblems(item: GoalItem, path: Path, source: SourceFile): readonly Problem[] {
  const { kind, satisfiedBy, examples } = item;
  if (kind === 'unanswerable' && satisfiedBy !== undefined) {
    const why =
      'is not for an item of kind "unanswerable", which is satisfied when the target says that it cannot tell';
    return [source.keyProblem([...path, 'satisfiedBy'], why, 'remove it, or make the item "learn"')];
  }
  if (satisfiedBy === undefined && kind !== 'unanswerable') {
    return examples === undefined
      ? []
      : [source.keyProblem([...path, 'examples'], 'has no check to try them on', 'add "satisfiedBy"')];
  }
  if (examples === undefined) {
    if (kind === 'unanswerable') return [];
    return [
      source.problem(
        path,
        'has "satisfiedBy" but no "examples"',
        'give two replies that satisfy it and two that do not',
      ),
    ];
  }
  const wrong = (kind: 'satisfying' | 'failing') =>
    examples[kind].flatMap((reply, index) =>
      satisfies(item, reply) === (kind === 'satisfying')
        ? []
        : [
            source.problem(
              [...path, 'examples', kind, index],
              kind === 'satisfying'
                ? `does not satisfy the item's check, though it should: ${JSON.stringify(reply)}`
                : `satisfies the item's check, though it should not: ${JSON.stringify(reply)}`,
            ),
          ],
    );
  return [...wrong('satisfying'), ...wrong('failing')];
}

function nameProblems(scenario: Scenario, source: SourceFile): readonly Problem[] {
  const slots = Object.keys(scenario.knows);
  const ids = scenario.goal.map((item) => item.id);
  return [
    ...scenario.goal.flatMap((item, position) => [
      ...(ids.indexOf(item.id) < position
        ? [source.problem(['goal', position, 'id'], `"${item.id}" is the id of goal[${ids.indexOf(item.id)}] too`)]
        : []),
      ...item.needs.flatMap((slot, index) =>
        slots.includes(slot)
          ? []
          : [
              source.problem(
                ['goal', position, 'needs', index],
                `"${slot}" is not under "knows"`,
                hintFor(slot, slots, 'slots'),
              ),
            ],
      ),
      ...item.after.flatMap((id, index) =>
        ids.includes(id)
          ? []
          : [source.problem(['goal', position, 'after', index], `"${id}" is no goal item`, hintFor(id, ids, 'items'))],
      ),
    ]),
    ...Object.keys(scenario.alternatives).flatMap((slot) =>
      slots.includes(slot)
        ? []
        : [source.keyProblem(['alternatives', slot], 'is not under "knows"', hintFor(slot, slots, 'slots'))],
    ),
  ];
}

/** Items left when all that can come first are taken away, again and again. */
function cycleProblems(scenario: Scenario, source: SourceFile): readonly Problem[] {
  const ids = new Set(scenario.goal.map((item) => item.id));
  let left = scenario.goal.map((item, position) => ({ item, position }));
  for (;;) {
    const waiting = new Set(left.map(({ item }) => item.id));
    const stuck = left.filter(({ item }) => item.after.some((id) => ids.has(id) && waiting.has(id)));
    if (stuck.length === left.length) break;
    left = stuck;
  }
  const first = left[0];
  if (first === undefined) return [];
  const names = left.map(({ item }) => item.id).join(', ');
  return [source.problem(['goal', first.position, 'after'], `waits in a circle: ${names}`, 'break the circle')];
}

/** Every problem of a scenario that fits its schema. */
export function scenarioProblems(scenario: Scenario, source: SourceFile): readonly Problem[] {
  return [
    ...nameProblems(scenario, source),
    ...cycleProblems(scenario, source),
    ...checkProblems(scenario.checks, source, scenario),
    ...scenario.goal.flatMap((item, position) => {
      const path = ['goal', position];
      const patterns = item.satisfiedBy ? patternProblems(item.satisfiedBy, [...path, 'satisfiedBy'], source) : [];
      return patterns.length > 0 ? patterns : exampleProblems(item, path, source);
    }),
  ];
}
