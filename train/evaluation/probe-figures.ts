// Figures of a model from held-out questions: does it do what notes say, copy values, answer from facts, foresee texts.
import { basename } from 'node:path';
import type { Generation } from '../../src/core/engine/engine.ts';
import { mentionsValue } from '../../src/core/judging/values.ts';
import { checkTurn } from '../../src/core/simulation/guards.ts';
import { moveOf } from '../../src/core/simulation/note.ts';
import { answerAll } from './answers.ts';
import { distinct2, type Figure, plain, rate } from './figures.ts';
import { disobedience, valuesOf } from './obeys.ts';
import { surprise } from './perplexity.ts';
import { ofKind, type Probe } from './probes.ts';

export type Setup = {
  readonly probes: readonly Probe[];
  readonly temperature: number;
  readonly threads: number;
  readonly concurrency: number;
  /** Told of every answer that failed, in words. */
  onFailure(line: string): void;
};

type Said = Pick<Generation, 'text' | 'stop'>;

export async function modelTurnFigures(model: string, setup: Setup): Promise<readonly Figure[]> {
  const prompts = ofKind(setup.probes, 'turn').map(({ messages }) => messages);
  const { generations } = await answerAll(model, prompts, setup);
  return turnFigures(basename(model), generations, setup);
}

/** How well the people in the dialogues followed the same notes: what the measure calls perfect is not 100%. */
export function peopleTurnFigures(setup: Setup): readonly Figure[] {
  const said = ofKind(setup.probes, 'turn').map(({ gold }): Said => ({ text: gold, stop: 'end-of-turn' }));
  return turnFigures('people', said, setup);
}

function turnFigures(by: string, answers: readonly Said[], { probes, onFailure }: Setup): readonly Figure[] {
  const asked = ofKind(probes, 'turn');
  const judged = asked.map((probe, index) => {
    const { text, stop } = answers[index] as Said;
    const move = moveOf(probe.parts);
    const situation = { ...probe, text, stop, move };
    const why = disobedience(situation);
    if (why !== null) onFailure(`${by} ${probe.set} ${move.note} ${JSON.stringify(text)}: ${why}`);
    const told = valuesOf(move);
    return {
      probe,
      text,
      obeys: why === null,
      flips: ['role-flip', 'leaked-tags', 'leaked-reasoning'].includes(checkTurn(situation)?.guard ?? ''),
      values: told.length,
      copied: told.filter((value) => mentionsValue(value, text)).length,
    };
  });
  const sets = [...new Set(asked.map(({ set }) => set))];
  const kinds = [...new Set(asked.flatMap(({ parts }) => parts.map(({ kind }) => kind)))].sort();
  const obedience = (name: string, some: typeof judged, promise: ((share: number) => boolean) | null): Figure =>
    rate(name, some.filter(({ obeys }) => obeys).length, some.length, promise);
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
  const copying = (name: string, some: typeof judged, promise: ((share: number) => boolean) | null): Figure =>
    rate(name, sum(some.map(({ copied }) => copied)), sum(some.map((one) => one.values)), promise);
  const inSet = (set: string): typeof judged => judged.filter(({ probe }) => probe.set === set);
  return [
    obedience('move obedience', judged, (share) => share >= 0.95),
    ...sets.map((set) => obedience(`obedience in ${set}`, inSet(set), null)),
    ...kinds.map((kind) =>
      obedience(
        `obedience of ${kind}`,
        judged.filter(({ probe }) => probe.parts.some((part) => part.kind === kind)),
        null,
      ),
    ),
    copying('values of the note said', judged, (share) => share >= 0.97),
    ...sets.map((set) => copying(`values said in ${set}`, inSet(set), null)),
    rate(
      'role flips and leaks of the user',
      judged.filter(({ flips }) => flips).length,
      judged.length,
      (s) => s < 0.005,
    ),
    plain('distinct-2 of user turns', distinct2(judged.map(({ text }) => text)), 3),
  ];
}

export async function factFigures(model: string, setup: Setup): Promise<readonly Figure[]> {
  const asked = ofKind(setup.probes, 'fact');
  const { generations } = await answerAll(
    model,
    asked.map(({ messages }) => messages),
    { ...setup, temperature: 0.3 },
  );
  const hits = asked.map((probe, index) => {
    const { text } = generations[index] as Generation;
    const hit = mentionsValue(probe.value, text);
    if (!hit) setup.onFailure(`${basename(model)} ${probe.set} ${probe.name} = ${probe.value} ${JSON.stringify(text)}`);
    return hit;
  });
  const sets = [...new Set(asked.map(({ set }) => set))];
  const inSet = (set: string): number => asked.filter((probe, index) => probe.set === set && hits[index]).length;
  return [
    rate('answers from facts', hits.filter(Boolean).length, hits.length, (share) => share >= 0.9),
    ...sets.map((set) => rate(`answers in ${set}`, inSet(set), asked.filter((probe) => probe.set === set).length)),
    plain('distinct-2 of replies', distinct2(generations.map(({ text }) => text)), 3),
  ];
}

export async function textFigures(model: string, { probes, threads }: Setup): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const view of ['user', 'assistant'] as const) {
    const dialogues = ofKind(probes, 'text').filter((probe) => probe.view === view);
    const { perplexity, bitsPerByte } = await surprise(
      model,
      dialogues.map(({ messages }) => messages),
      threads,
    );
    figures.push(
      plain(`perplexity of ${view} turns`, perplexity, 2),
      plain(`bits a byte of ${view} turns`, bitsPerByte, 3),
    );
  }
  return figures;
}
