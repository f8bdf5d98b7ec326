// Holds a turn against a JSON Schema: the text whole, or what stands in its code fence.
import { Ajv, type ValidateFunction } from 'ajv';

type JsonSchema = Readonly<Record<string, unknown>>;

/** Schemas come with scenarios, of which a process meets few. */
const compiled = new WeakMap<JsonSchema, ValidateFunction>();

function validatorOf(schema: JsonSchema): ValidateFunction {
  const known = compiled.get(schema);
  if (known !== undefined) return known;
  // One instance each: schemas of two scenarios may share an $id. Formats are not checked.
  const validate = new Ajv({ allErrors: false, validateFormats: false }).compile(schema);
  compiled.set(schema, validate);
  return validate;
}

/** What keeps the schema from being used, in words; null when nothing does. Nothing is ever fetched for a "$ref". */
export function schemaMistake(schema: JsonSchema): string | null {
  try {
    validatorOf(schema);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function candidates(text: string): readonly string[] {
  const fenced = [...text.matchAll(/```(?:json)?\s*\n([\s\S]*?)```/gi)].map((match) => match[1] ?? '');
  return [text.trim(), ...fenced];
}

/** Null when the text holds to the schema, else why not. */
export function jsonMistake(schema: JsonSchema, text: string): string | null {
  const validate = validatorOf(schema);
  let mistake = 'it is no JSON';
  for (const candidate of candidates(text)) {
    let value: unknown;
    try {
      value = JSON.parse(candidate);
    } catch {
      continue;
    }
    if (validate(value)) return null;
    const [first] = validate.errors ?? [];
    mistake = `${first?.instancePath === '' || first === undefined ? 'it' : first.instancePath} ${first?.message ?? 'does not hold to the schema'}`;
  }
  return mistake;
}
