// How suites name other files: by absolute path while they are edited, by what travels best once they are written.
import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { isShippedModel } from '../../shared/models.ts';
import type { SuiteFile } from '../../shared/schemas/suite.ts';
import { targetSchema } from '../../shared/schemas/target.ts';
import { shippedName } from '../scenario/model-path.ts';
import { filesByName } from '../scenario/shipped.ts';
import { readSource } from '../scenario/source-file.ts';

export type Places = {
  /** With a folder for each kind. */
  readonly resourcesDir: string;
  readonly libraryDir: string;
  readonly starterPath: string;
};

type Listed = 'scenarios' | 'personas';

const isUnder = (folder: string, path: string): boolean => path.startsWith(folder + sep);

function mapTexts(value: unknown, change: (text: string) => string): unknown {
  return Array.isArray(value) ? value.map((one: unknown) => (typeof one === 'string' ? change(one) : one)) : value;
}

/** What ships is named; what lies in the library is found from the suite's file, so that both can move together. */
function writtenName(named: string, kind: Listed, file: string, places: Places): string {
  if (isAbsolute(named) && isUnder(join(places.resourcesDir, kind), named)) {
    const shipped = [...filesByName(join(places.resourcesDir, kind))].find(([, path]) => path === resolve(named));
    return shipped?.[0] ?? named;
  }
  const own = isAbsolute(named) ? named : filesByName(join(places.libraryDir, kind)).get(named);
  if (own === undefined) return named;
  return isUnder(places.libraryDir, own) && isUnder(places.libraryDir, file)
    ? relative(dirname(file), own).replaceAll('\\', '/')
    : own;
}

function withModel(variant: unknown, starterPath: string): unknown {
  if (typeof variant !== 'object' || variant === null || !('model' in variant)) return variant;
  const shipped = shippedName(String(variant.model), starterPath);
  return shipped === null ? variant : { ...variant, model: shipped };
}

/** The value to write into `file`; what is no suite at all passes unchanged, for validation to say so. */
export function asWritten(value: unknown, file: string, places: Places): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const draft = value as Readonly<Record<string, unknown>>;
  const named = (kind: Listed) =>
    kind in draft ? { [kind]: mapTexts(draft[kind], (name) => writtenName(name, kind, file, places)) } : {};
  const targets = Array.isArray(draft.targets)
    ? { targets: draft.targets.map((target: unknown) => withModel(target, places.starterPath)) }
    : {};
  const simulator = 'simulator' in draft ? { simulator: withModel(draft.simulator, places.starterPath) } : {};
  return { ...draft, ...named('scenarios'), ...named('personas'), ...targets, ...simulator };
}

/** A suite as read from `file`, with absolute paths and its targets read. Files that are missing stay as they are named. */
export async function asEdited(suite: SuiteFile, file: string, places: Places): Promise<SuiteFile> {
  const listed = (names: readonly string[], kind: Listed): string[] => {
    const shipped = filesByName(join(places.resourcesDir, kind));
    return names.map((name) => {
      const path = resolve(dirname(file), name);
      return existsSync(path) ? path : (shipped.get(name) ?? path);
    });
  };
  const placed = <T extends { readonly model: string; readonly adapters: readonly { readonly path: string }[] }>(
    variant: T,
    from: string,
  ): T => ({
    ...variant,
    model: isShippedModel(variant.model) ? variant.model : resolve(dirname(from), variant.model),
    adapters: variant.adapters.map((adapter) => ({ ...adapter, path: resolve(dirname(from), adapter.path) })),
  });
  const targets = await Promise.all(
    suite.targets.map(async (target) => {
      if (typeof target !== 'string') return placed(target, file);
      const path = resolve(dirname(file), target);
      const source = await readSource(path);
      const read = 'value' in source ? targetSchema.safeParse(source.value) : null;
      return read?.success === true ? placed(read.data, path) : path;
    }),
  );
  return {
    ...suite,
    scenarios: listed(suite.scenarios, 'scenarios'),
    personas: listed(suite.personas, 'personas'),
    targets,
    simulator: placed(suite.simulator, file),
  };
}
