// What ships in resources/: every check does as its examples say, every suite loads, every file fits its JSON Schema.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { schemaFiles, staleSchemas } from '../../scripts/write-schemas.ts';
import { evaluateCheck, isRefusal } from '../../src/core/judging/check.ts';
import { satisfies } from '../../src/core/judging/satisfies.ts';
import { mentionsValue } from '../../src/core/judging/values.ts';
import { loadSuite } from '../../src/core/scenario/load-suite.ts';
import { observeReply } from '../../src/core/simulation/observe.ts';
import { starterFile } from '../../src/shared/models.ts';
import type { Check } from '../../src/shared/schemas/check.ts';
import { personaSchema } from '../../src/shared/schemas/persona.ts';
import { scenarioSchema } from '../../src/shared/schemas/scenario.ts';

const resources = resolve(import.meta.dirname, '../../resources');
const starterPath = resolve(import.meta.dirname, '../..', starterFile);

const filesIn = (folder: string): readonly string[] =>
  readdirSync(join(resources, folder)).map((name) => join(resources, folder, name));
const read = (file: string): unknown => parse(readFileSync(file, 'utf8'));

const scenarios = filesIn('scenarios').map((file) => scenarioSchema.parse(read(file)));
const items = scenarios.flatMap((scenario) =>
  scenario.goal.map((item) => ({ name: `${scenario.id}/${item.id}`, scenario, item })),
);

/** The values a check looks for. */
function valuesOf(check: Check): readonly string[] {
  if ('says' in check) return typeof check.says === 'string' ? [check.says] : check.says;
  if ('all' in check) return check.all.flatMap(valuesOf);
  return 'any' in check ? check.any.flatMap(valuesOf) : [];
}

describe('shipped scenarios', () => {
  it('are twelve in four domains of three', () => {
    const domains = Object.groupBy(scenarios, (scenario) => scenario.domain);
    expect(Object.fromEntries(Object.entries(domains).map(([name, list]) => [name, list?.length]))).toEqual({
      appointments: 3,
      'going-out': 3,
      restaurants: 3,
      travel: 3,
    });
  });

  it.each(items)('$name is judged as its examples say, a refusal among them', ({ item }) => {
    const judged = (replies: readonly string[] = []) => replies.map((reply) => satisfies(item, reply));
    const { satisfying, failing } = item.examples ?? { satisfying: [], failing: [] };
    expect({ satisfying: judged(satisfying), failing: judged(failing), refusal: failing.some(isRefusal) }).toEqual({
      satisfying: satisfying.map(() => true),
      failing: failing.map(() => false),
      refusal: true,
    });
    expect(Math.min(satisfying.length, failing.length)).toBeGreaterThanOrEqual(2);
  });

  it.each(items)('$name is met in a dialogue as its examples say', ({ item, scenario }) => {
    const items = Object.fromEntries(
      scenario.goal.map(({ id }) => [id, { status: 'raised' as const, raised: 1, metAt: null }]),
    );
    const goal = { items, told: scenario.knows, changed: [], failures: 0, patienceLeft: 4, digressed: 0 };
    const asking = { kind: 'ask' as const, items: [item.id], say: item.say, slots: {} };
    const asked = { before: null, lastMove: { note: '', parts: [asking] }, turnIndex: 1 };
    const met = (text: string): boolean =>
      observeReply(scenario, goal, { text, ...asked }).items[item.id]?.status === 'met';
    const { satisfying, failing } = item.examples ?? { satisfying: [], failing: [] };
    expect([satisfying.filter((reply) => !met(reply)), failing.filter(met)]).toEqual([[], []]);
  });

  it.each(items.filter(({ item }) => item.kind === 'learn'))('$name refuses in the words that satisfy', ({ item }) => {
    const values = item.satisfiedBy === undefined ? [] : valuesOf(item.satisfiedBy);
    const refusals = (item.examples?.failing ?? []).filter(isRefusal);
    expect(refusals.filter((reply) => values.some((value) => mentionsValue(value, reply)))).not.toEqual([]);
  });

  it.each(items.filter(({ item }) => item.kind === 'learn'))(
    '$name can be told from the facts',
    ({ item, scenario }) => {
      const told = Object.entries(scenario.facts).map(([name, value]) => `The ${name} is ${value}.`);
      expect(told.some((reply) => evaluateCheck(item.satisfiedBy ?? { all: [] }, reply).satisfied)).toBe(true);
    },
  );
});

describe('shipped personas', () => {
  it('are eight, no two alike', () => {
    const numbers = filesIn('personas')
      .map((file) => personaSchema.parse(read(file)))
      .map(({ id: _id, title: _title, manner: _manner, ...rest }) => JSON.stringify(rest));
    expect({ count: numbers.length, different: new Set(numbers).size }).toEqual({ count: 8, different: 8 });
  });
});

describe('shipped suites', () => {
  it('load, with the sessions they promise', async () => {
    const suites = await Promise.all(filesIn('suites').map((file) => loadSuite(file, { starterPath })));
    const sizes = suites.map(({ id, scenarios, personas, targets, replicates }) => [
      id,
      scenarios.length * personas.length * targets.length * replicates,
    ]);
    expect(Object.fromEntries(sizes)).toEqual({ 'first-look': 4, everyday: 48, quantization: 96, stress: 384 });
  });
});

describe('JSON Schemas', () => {
  const ajv = new Ajv2020();
  const kinds = { scenarios: 'scenario', personas: 'persona', suites: 'suite' };

  it.each(Object.entries(kinds))('accept every file in %s, which name them', (folder, kind) => {
    const validate = ajv.compile(read(join(resources, 'schemas', `${kind}.schema.json`)) as object);
    const wrong = filesIn(folder).filter((file) => !validate(read(file)));
    const unnamed = filesIn(folder).filter(
      (file) =>
        !readFileSync(file, 'utf8').startsWith(`# yaml-language-server: $schema=../schemas/${kind}.schema.json`),
    );
    expect({ wrong, unnamed }).toEqual({ wrong: [], unnamed: [] });
  });

  it('refuse an unknown key', () => {
    const validate = ajv.compile(JSON.parse(schemaFiles().get('persona.schema.json') ?? '') as object);
    expect(validate({ id: 'a', title: 'A', manner: ['brief'], patiens: 3 })).toBe(false);
  });

  it('are what the code says', () => {
    expect(staleSchemas(join(resources, 'schemas'))).toEqual([]);
  });

  it('are stale when edited or missing', () => {
    const folder = mkdtempSync(join(tmpdir(), 'rehearsal-test-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    cpSync(join(resources, 'schemas'), folder, { recursive: true });
    writeFileSync(join(folder, 'suite.schema.json'), '{}\n');
    rmSync(join(folder, 'target.schema.json'));
    expect(staleSchemas(folder)).toEqual(['suite.schema.json', 'target.schema.json']);
  });
});
