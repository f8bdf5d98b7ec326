// What is being set up: the choices of the page, and the suite file that they make.
import type { Library, LibraryEntry } from '../../shared/library.ts';
import { defaultSystemPrompt, type Target } from '../../shared/schemas/target.ts';
import { idOf } from '../app/id-of.ts';

/** A variant under test as the form holds it; sampling is always whole. */
export type TargetDraft = Pick<Target, 'id' | 'model' | 'systemPrompt' | 'sampling'>;

export type Draft = {
  readonly title: string;
  /** As suites name them: by id for what ships, by absolute path for the owner's own. */
  readonly scenarios: readonly string[];
  readonly personas: readonly string[];
  readonly targets: readonly TargetDraft[];
  readonly simulatorModel: string;
  readonly simulatorTemperature: number;
  readonly replicates: number;
  readonly concurrency: number;
  readonly seed: number;
  readonly contextSize: number;
  /** One a line, as suites write them. */
  readonly gates: string;
};

const firstTarget: TargetDraft = {
  id: 'assistant',
  model: 'starter',
  systemPrompt: defaultSystemPrompt,
  sampling: { temperature: 0.3, topK: 40, topP: 0.95, minP: 0, repeatPenalty: 1, maxTokens: 60 },
};

export const emptyDraft: Draft = {
  title: 'My suite',
  scenarios: [],
  personas: [],
  targets: [firstTarget],
  simulatorModel: 'starter',
  simulatorTemperature: 0.4,
  replicates: 1,
  concurrency: 8,
  seed: 1,
  contextSize: 1024,
  gates: '',
};

/** How a suite names an entry of the library, so that its file works on another machine where that can be. */
export function nameInSuite({ origin, id, path }: LibraryEntry): string {
  return origin === 'shipped' ? id : path;
}

/** Of the scenarios that a page begins with: with fewer no comparison of two variants could tell anything from chance. */
const firstScenarios = 10;

/** Something small that works and can show a difference. */
export function beginning({ scenarios, personas }: Library): Pick<Draft, 'scenarios' | 'personas'> {
  const sound = (entries: readonly LibraryEntry[], count: number): readonly string[] =>
    entries
      .filter(({ problems }) => problems.length === 0)
      .slice(0, count)
      .map(nameInSuite);
  return { scenarios: sound(scenarios, firstScenarios), personas: sound(personas, 2) };
}

/** The first free name of the form "assistant-b", "assistant-c" and so on. */
export function nextTargetId(targets: readonly TargetDraft[], like: string): string {
  const stem = like.replace(/-[b-z]$/, '');
  const letters = 'bcdefghijklmnopqrstuvwxyz';
  const free = [...letters].map((letter) => `${stem}-${letter}`).find((id) => targets.every((one) => one.id !== id));
  return free ?? `${stem}-${targets.length + 1}`;
}

export function sessionsOf(draft: Draft): number {
  return draft.scenarios.length * draft.personas.length * draft.targets.length * draft.replicates;
}

/** The suite as its file holds it. */
export function suiteOf(draft: Draft): unknown {
  const gates = draft.gates
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const longest = Math.max(60, ...draft.targets.map(({ sampling }) => sampling.maxTokens));
  return {
    id: idOf(draft.title),
    title: draft.title.trim() === '' ? 'My suite' : draft.title.trim(),
    seed: draft.seed,
    scenarios: draft.scenarios,
    personas: draft.personas,
    targets: draft.targets,
    simulator: {
      model: draft.simulatorModel,
      sampling: { temperature: draft.simulatorTemperature, maxTokens: longest },
    },
    replicates: draft.replicates,
    concurrency: draft.concurrency,
    contextSize: draft.contextSize,
    ...(gates.length === 0 ? {} : { gates }),
  };
}
