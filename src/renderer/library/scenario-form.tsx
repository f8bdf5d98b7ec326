// A scenario as a form: the situation, the goal and its tests, what the user knows, what the target is told.
import type { Scenario } from '../../shared/schemas/scenario.ts';
import { idOf } from '../app/id-of.ts';
import { Field } from '../components/field.tsx';
import { NumberInput, TextArea, TextInput } from '../components/inputs.tsx';
import { GoalEditor } from './goal-editor.tsx';
import styles from './library.module.css';
import { PairsEditor } from './pairs-editor.tsx';
import type { FieldProblems } from './problems.ts';

export const scenarioFields: readonly RegExp[] = [
  /^(title|id|domain|goal|knows|alternatives|facts|digressions|opening|limits)\b/,
];

export function ScenarioForm({
  scenario,
  problems,
  onScenario,
}: {
  readonly scenario: Scenario;
  readonly problems: FieldProblems;
  readonly onScenario: (scenario: Scenario) => void;
}) {
  const set = (part: Partial<Scenario>): void => onScenario({ ...scenario, ...part });
  return (
    <div className={styles.form}>
      <Field label="Title" error={problems.at('title')}>
        {(attributes) => (
          <TextInput {...attributes} value={scenario.title} onChange={({ target }) => set({ title: target.value })} />
        )}
      </Field>
      <div className={styles.twos}>
        <Field label="Domain" error={problems.at('domain')}>
          {(attributes) => (
            <TextInput
              {...attributes}
              value={scenario.domain}
              onChange={({ target }) => set({ domain: idOf(target.value, target.value) })}
            />
          )}
        </Field>
        <Field label="Longest dialogue" hint="turns of both sides" error={problems.at('limits', true)}>
          {(attributes) => (
            <NumberInput
              {...attributes}
              min={2}
              max={2000}
              value={scenario.limits.turns}
              onValue={(turns) => set({ limits: { turns } })}
            />
          )}
        </Field>
      </div>
      <GoalEditor goal={scenario.goal} problems={problems} onGoal={(goal) => set({ goal })} />
      <PairsEditor
        legend="The user knows"
        hint="What the user may tell: city, date, party size."
        pairs={scenario.knows}
        problem={problems.at('knows', true)}
        onPairs={(knows) => set({ knows })}
      />
      <PairsEditor
        legend="Or rather"
        hint="Other values for some of these, taken when the user changes their mind."
        pairs={scenario.alternatives}
        problem={problems.at('alternatives', true)}
        onPairs={(alternatives) => set({ alternatives })}
      />
      <PairsEditor
        legend="The target is told"
        hint="Facts for {{facts}} in its system prompt."
        pairs={scenario.facts}
        problem={problems.at('facts', true)}
        onPairs={(facts) => set({ facts })}
      />
      <Field
        label="Opening"
        hint="Said word for word as the first turn; empty lets the model phrase it"
        error={problems.at('opening')}
      >
        {(attributes) => (
          <TextInput
            {...attributes}
            className={styles.speech}
            value={scenario.opening ?? ''}
            onChange={({ target }) => set({ opening: target.value === '' ? undefined : target.value })}
          />
        )}
      </Field>
      <Field label="Digressions" hint="Things to drift off to, one a line" error={problems.at('digressions', true)}>
        {(attributes) => (
          <TextArea
            {...attributes}
            value={scenario.digressions.join('\n')}
            onChange={({ target }) => set({ digressions: target.value === '' ? [] : target.value.split('\n') })}
          />
        )}
      </Field>
    </div>
  );
}
