// Every parameter of the contract that names a file is known as read or written: the page may write only to chosen places.
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { writtenPlaces } from '../../src/main/page-calls.ts';
import { contract } from '../../src/shared/contract.ts';

/** Files that the core reads, each in a format of its own; library.remove and models.remove delete, in their folders alone. */
const readPlaces: Readonly<Record<string, readonly string[]>> = {
  'bundles.import': ['file'],
  'library.remove': ['path'],
  'judges.start': ['model'],
  'logs.preview': ['file'],
  'logs.import': ['file', 'rulesFile', 'namesModel'],
  'logs.queue': ['file'],
  'logs.decide': ['file'],
  'logs.rules.read': ['rulesFile'],
  'logs.sample': ['file'],
  'logs.sample.mark': ['file'],
  'logs.reapply': ['file', 'rulesFile', 'namesModel'],
  'models.add': ['path'],
  'models.details': ['path'],
  'models.remove': ['path'],
  'personas.hear': ['model'],
  'runs.measure': ['suitePath', 'draft.path', 'targetModel', 'simulatorModel'],
  'runs.plan': ['suitePath', 'draft.path', 'targetModel', 'simulatorModel'],
  'runs.start': ['suitePath', 'targetModel', 'simulatorModel'],
  'verdicts.check': ['file'],
};

/** A parameter that sounds like one, and is an id or a name. */
const noPlaces: readonly string[] = ['models.verify.model', 'models.remove.deleteFile'];

type JsonSchema = { readonly properties?: Record<string, JsonSchema>; readonly anyOf?: readonly JsonSchema[] };

function namesIn(schema: JsonSchema): readonly string[] {
  const own = Object.entries(schema.properties ?? {}).flatMap(([name, inner]) => {
    const below = namesIn(inner).map((one) => `${name}.${one}`);
    return /path|file|folder|dir|model/i.test(name) ? [name, ...below] : below;
  });
  return [...own, ...(schema.anyOf ?? []).flatMap(namesIn)];
}

describe('places in the contract', () => {
  it('are all known as read or as written: add new ones here, and to writtenPlaces what writes', () => {
    const found = Object.entries(contract).flatMap(([method, { params }]) =>
      namesIn(z.toJSONSchema(params, { io: 'input', unrepresentable: 'any' }) as JsonSchema).map(
        (name) => `${method}.${name}`,
      ),
    );
    const known = [readPlaces, writtenPlaces].flatMap((table) =>
      Object.entries(table).flatMap(([method, names]) => names.map((name) => `${method}.${name}`)),
    );
    expect(found.toSorted()).toEqual([...known, ...noPlaces].toSorted());
  });
});
