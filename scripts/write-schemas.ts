// `npm run schemas`: writes the JSON Schemas that editors use on suite, scenario, persona and target files; --check only compares.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { reportSchema } from '../src/shared/report.ts';
import { personaSchema } from '../src/shared/schemas/persona.ts';
import { rubricSchema } from '../src/shared/schemas/rubric.ts';
import { scenarioSchema } from '../src/shared/schemas/scenario.ts';
import { checksFileSchema } from '../src/shared/schemas/session-check.ts';
import { suiteSchema } from '../src/shared/schemas/suite.ts';
import { targetSchema } from '../src/shared/schemas/target.ts';

const folder = join(import.meta.dirname, '../resources/schemas');

/** File name and text of every schema. */
export function schemaFiles(): ReadonlyMap<string, string> {
  const schemas = {
    suite: suiteSchema,
    scenario: scenarioSchema,
    persona: personaSchema,
    target: targetSchema,
    checks: checksFileSchema,
    rubric: rubricSchema,
  };
  const text = (schema: z.ZodType, io: 'input' | 'output'): string =>
    `${JSON.stringify(z.toJSONSchema(schema, { io }), null, 2)}\n`;
  return new Map([
    ...Object.entries(schemas).map(([name, schema]) => [`${name}.schema.json`, text(schema, 'input')] as const),
    // Written, never read: what "rehearsal report --format json" gives.
    ['report.schema.json', text(reportSchema, 'output')],
  ]);
}

/** Names of the files in `place` that are missing or differ from what the schemas in the code say. */
export function staleSchemas(place: string): readonly string[] {
  const written = (name: string): string | null => {
    try {
      return readFileSync(join(place, name), 'utf8');
    } catch {
      return null;
    }
  };
  return [...schemaFiles()].filter(([name, text]) => written(name) !== text).map(([name]) => name);
}

if (import.meta.main) {
  if (process.argv.includes('--check')) {
    const stale = staleSchemas(folder);
    if (stale.length > 0) {
      process.stderr.write(`Stale in resources/schemas: ${stale.join(', ')}. Run "npm run schemas" and commit them.\n`);
      process.exitCode = 1;
    }
  } else {
    mkdirSync(folder, { recursive: true });
    for (const [name, text] of schemaFiles()) writeFileSync(join(folder, name), text);
  }
}
