// One variant under test: its name, its model, what it is told, and how it draws its words.
import type { ModelRecord } from '../../shared/contract.ts';
import { formatBytes } from '../../shared/format.ts';
import { shippedNameOf } from '../../shared/models.ts';
import type { Sampling } from '../../shared/schemas/common.ts';
import { Button } from '../components/button.tsx';
import { Chip } from '../components/chip.tsx';
import { Field } from '../components/field.tsx';
import { NumberInput, Select, TextArea, TextInput } from '../components/inputs.tsx';
import type { TargetDraft } from './draft.ts';
import styles from './setup.module.css';
import { addVariant, changeTarget, removeTarget } from './setup-store.ts';

const knobs: readonly {
  readonly name: keyof Sampling;
  readonly label: string;
  readonly step: number;
  readonly min: number;
  readonly max: number;
}[] = [
  { name: 'temperature', label: 'Temperature', step: 0.1, min: 0, max: 5 },
  { name: 'topK', label: 'Top K', step: 1, min: 0, max: 1000 },
  { name: 'topP', label: 'Top P', step: 0.01, min: 0.01, max: 1 },
  { name: 'minP', label: 'Min P', step: 0.01, min: 0, max: 1 },
  { name: 'repeatPenalty', label: 'Repeat penalty', step: 0.05, min: 1, max: 2 },
  { name: 'maxTokens', label: 'Longest turn, tokens', step: 1, min: 1, max: 8192 },
];

/** Models as a choice: what ships by its name, so that the file works on another machine. */
export function modelChoices(models: readonly ModelRecord[], chosen: string) {
  const choices = models.map((model) => {
    const shipped = model.starter ? shippedNameOf(model.path) : null;
    return {
      value: shipped ?? model.path,
      label: `${shipped === null ? model.name : `${shipped}, built in`}, ${model.quantization}, ${formatBytes(model.fileBytes)}`,
    };
  });
  return choices.some(({ value }) => value === chosen) ? choices : [...choices, { value: chosen, label: chosen }];
}

export function TargetCard({
  target,
  index,
  all,
  models,
}: {
  readonly target: TargetDraft;
  readonly index: number;
  readonly all: readonly TargetDraft[];
  readonly models: readonly ModelRecord[];
}) {
  const twin = all.some((one, at) => at !== index && one.id === target.id);
  const set = (part: Partial<TargetDraft>): void => changeTarget(index, part);
  return (
    <li className={styles.card}>
      <div className={styles.cardHead}>
        <TextInput
          aria-label={`Name of target ${index + 1}`}
          className={styles.name}
          value={target.id}
          onChange={({ target: { value } }) => set({ id: value })}
        />
        <Chip>{differenceWords(target, all[0], index)}</Chip>
      </div>
      {twin ? <p className={styles.problem}>Two targets have this name.</p> : null}
      <Field label="Model">
        {(attributes) => (
          <Select
            {...attributes}
            value={target.model}
            onValue={(model) => set({ model })}
            choices={modelChoices(models, target.model)}
          />
        )}
      </Field>
      <Field label="System prompt" hint="{{facts}} and the scenario's own names are filled in">
        {(attributes) => (
          <TextArea
            {...attributes}
            className={styles.prompt}
            value={target.systemPrompt}
            onChange={({ target: { value } }) => set({ systemPrompt: value })}
          />
        )}
      </Field>
      <details className={styles.more}>
        <summary>More</summary>
        <div className={styles.knobGrid}>
          {knobs.map(({ name, label, step, min, max }) => (
            <Field key={name} label={label}>
              {(attributes) => (
                <NumberInput
                  {...attributes}
                  step={step}
                  min={min}
                  max={max}
                  value={target.sampling[name]}
                  onValue={(value) => set({ sampling: { ...target.sampling, [name]: value } })}
                />
              )}
            </Field>
          ))}
        </div>
      </details>
      <div className={styles.cardFoot}>
        <Button onClick={() => addVariant(index)}>Add a variant of it</Button>
        {all.length > 1 ? (
          <Button kind="quiet" onClick={() => removeTarget(index)}>
            Remove
          </Button>
        ) : null}
      </div>
    </li>
  );
}

/** What sets it apart from the first one. */
function differenceWords(target: TargetDraft, first: TargetDraft | undefined, index: number): string {
  if (first === undefined || index === 0) return 'first';
  const differs = [
    ...(target.model === first.model ? [] : ['model']),
    ...(target.systemPrompt === first.systemPrompt ? [] : ['prompt']),
    ...(JSON.stringify(target.sampling) === JSON.stringify(first.sampling) ? [] : ['sampling']),
  ];
  return differs.length === 0 ? 'same as the first' : `other ${differs.join(' and ')}`;
}
