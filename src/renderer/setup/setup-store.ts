// Keeps what is being set up while the reader looks at other pages.
import { create } from 'zustand';
import { type Draft, emptyDraft, nextTargetId, type TargetDraft } from './draft.ts';

/** `touched`: the reader has chosen scenarios or personas, so none are chosen for them any more. */
type SetupStore = { readonly draft: Draft; readonly touched: boolean };

export const useSetup = create<SetupStore>(() => ({ draft: emptyDraft, touched: false }));

export function change(part: Partial<Draft>): void {
  const chosen = part.scenarios !== undefined || part.personas !== undefined;
  useSetup.setState(({ draft, touched }) => ({ draft: { ...draft, ...part }, touched: touched || chosen }));
}

/** A beginning to change, until the reader has chosen anything. */
export function suggest(part: Partial<Draft>): void {
  if (!useSetup.getState().touched) useSetup.setState(({ draft }) => ({ draft: { ...draft, ...part } }));
}

export function toggle(kind: 'scenarios' | 'personas', name: string, on: boolean): void {
  const { draft } = useSetup.getState();
  const others = draft[kind].filter((one) => one !== name);
  change({ [kind]: on ? [...others, name] : others });
}

export function changeTarget(index: number, part: Partial<TargetDraft>): void {
  const { draft } = useSetup.getState();
  change({ targets: draft.targets.map((one, at) => (at === index ? { ...one, ...part } : one)) });
}

/** A copy that differs in nothing yet but its name: change one thing, and the two are a comparison. */
export function addVariant(index: number, part: Partial<TargetDraft> = {}): void {
  const { draft } = useSetup.getState();
  const like = draft.targets[index];
  if (like === undefined) return;
  const variant = { ...like, id: nextTargetId(draft.targets, like.id), ...part };
  change({ targets: draft.targets.toSpliced(index + 1, 0, variant) });
}

export function removeTarget(index: number): void {
  const { draft } = useSetup.getState();
  if (draft.targets.length > 1) change({ targets: draft.targets.toSpliced(index, 1) });
}
