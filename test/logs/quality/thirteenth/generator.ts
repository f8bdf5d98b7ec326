// Conversations of help desks, every piece of personal data labelled; a fifth of them hold nothing personal.
import type { LabelledConversation } from '../labelled.ts';
import { mulberry32, type Rng, shuffled } from './random.ts';
import { render, strayValue, type Template } from './render.ts';
import { templates } from './templates.ts';

/** Deals a group's templates in turn, shuffled anew when all are dealt. */
function deck(rng: Rng, group: readonly Template[]): () => Template {
  let left: Template[] = [];
  return () => {
    if (left.length === 0) left = shuffled(rng, group);
    const dealt = left.pop();
    if (dealt === undefined) throw new Error('An empty group of templates');
    return dealt;
  };
}

export function thirteenthConversations(count: number, seed: number): readonly LabelledConversation[] {
  const rng = mulberry32(seed);
  const group = (english: boolean, plain: boolean): (() => Template) =>
    deck(
      rng,
      templates.filter((template) => template.plain === plain && template.english === english),
    );
  const groups = [
    { share: 52, next: group(true, false) },
    { share: 28, next: group(false, false) },
    { share: 13, next: group(true, true) },
    { share: 7, next: group(false, true) },
  ];
  let hundred: (() => Template)[] = [];
  return Array.from({ length: count }, (_unused, index) => {
    if (hundred.length === 0) {
      hundred = shuffled(
        rng,
        groups.flatMap(({ share, next }) => Array.from({ length: share }, () => next)),
      );
    }
    const next = hundred.pop();
    if (next === undefined) throw new Error('No groups');
    const template = next();
    const id = `thirteenth-${index + 1}`;
    for (let tries = 0; tries < 50; tries += 1) {
      const made = render(rng, template, id);
      if (strayValue(made) === undefined) return made;
    }
    throw new Error(`A labelled value stands unlabelled in: ${template.turns[0]?.text ?? ''}`);
  });
}
