// The text of a library file: YAML with the line that makes editors complete it, without what the schema fills in anyway.
import { isDeepStrictEqual } from 'node:util';
import { stringify } from 'yaml';
import type { z } from 'zod';

type Group = Readonly<Record<string, unknown>>;

const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Leaves out each key without which the schema makes the same value. */
export function withoutDefaults(value: unknown, schema: z.ZodType): unknown {
  const whole = schema.parse(value);
  const holds = (candidate: unknown): boolean => {
    const parsed = schema.safeParse(candidate);
    return parsed.success && isDeepStrictEqual(parsed.data, whole);
  };
  /** `put` gives the whole value with `part` in its place. */
  const slim = (part: unknown, put: (part: unknown) => unknown): unknown => {
    if (Array.isArray(part)) {
      let list: readonly unknown[] = part;
      for (const index of part.keys())
        list = list.with(
          index,
          slim(list[index], (one) => put(list.with(index, one))),
        );
      return list;
    }
    if (!isGroup(part)) return part;
    let group: Group = part;
    for (const key of Object.keys(part)) {
      const { [key]: _, ...rest } = group;
      if (holds(put(rest))) group = rest;
      else group = { ...group, [key]: slim(group[key], (one) => put({ ...group, [key]: one })) };
    }
    return group;
  };
  return slim(whole, (part) => part);
}

/** `schemaPath` as editors find it from the file. */
export function fileText(value: unknown, schemaPath: string): string {
  return `# yaml-language-server: $schema=${schemaPath}\n${stringify(value, { lineWidth: 100 })}`;
}
