// The goal of a scenario, item by item: what it is, the test that tells when it is met, and replies that prove the test.
import { useRef } from 'react';
import type { Check } from '../../shared/schemas/check.ts';
import type { GoalItem } from '../../shared/schemas/scenario.ts';
import { idOf } from '../app/id-of.ts';
import { Button } from '../components/button.tsx';
import { Field } from '../components/field.tsx';
import { Checkbox, Select, TextArea, TextInput } from '../components/inputs.tsx';
import styles from './library.module.css';
import type { FieldProblems } from './problems.ts';

type TestKind = 'none' | 'says' | 'contains' | 'matches' | 'other';

const kinds: readonly { readonly value: TestKind; readonly label: string }[] = [
  { value: 'says', label: 'the reply states these values' },
  { value: 'contains', label: 'the reply holds these words' },
  { value: 'matches', label: 'the reply matches a regular expression' },
  { value: 'other', label: 'a test of several parts, as JSON' },
  { value: 'none', label: 'no test: the item stays unknown' },
];

const lines = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');
const asLines = (value: string | readonly string[]): string => (typeof value === 'string' ? value : value.join('\n'));

function kindOf(check: Check | undefined): TestKind {
  if (check === undefined) return 'none';
  if ('says' in check) return 'says';
  if ('contains' in check) return 'contains';
  return 'matches' in check ? 'matches' : 'other';
}

/** The test as one edits it: one value a line, an expression, or JSON. */
function textOf(check: Check | undefined): string {
  if (check === undefined) return '';
  if ('says' in check) return asLines(check.says);
  if ('contains' in check) return asLines(check.contains);
  return 'matches' in check ? check.matches : JSON.stringify(check, null, 2);
}

/** What cannot be read yet stays as an expression that the validation will name. */
function checkOf(kind: TestKind, text: string): Check | undefined {
  const values = lines(text);
  switch (kind) {
    case 'none':
      return undefined;
    case 'says':
      return { says: values };
    case 'contains':
      return { contains: values };
    case 'matches':
      return { matches: text };
    default:
      try {
        return JSON.parse(text) as Check;
      } catch {
        return { matches: text };
      }
  }
}

export const newItem: GoalItem = {
  id: 'first-thing',
  kind: 'learn',
  say: 'opening hours',
  required: true,
  applicable: true,
  needs: [],
  after: [],
  satisfiedBy: { says: ['9 am'] },
  examples: {
    satisfying: ['We open at 9 am.', 'They are open from 9 am.'],
    failing: ["Sorry, I can't tell you whether it is 9 am.", 'Do you want to come at 9 am?'],
  },
};

type OwnTest = Pick<GoalItem, 'satisfiedBy' | 'examples'>;

/** What nobody can answer has a test built in; what becomes answerable again needs one: the one it had, if any. */
function ofKind(kind: GoalItem['kind'], item: GoalItem, before: OwnTest): Partial<GoalItem> {
  if (kind === 'unanswerable') return { kind, satisfiedBy: undefined, examples: undefined };
  return item.kind === 'unanswerable' ? { kind, ...before } : { kind };
}

export function GoalEditor({
  goal,
  problems,
  onGoal,
}: {
  readonly goal: readonly GoalItem[];
  readonly problems: FieldProblems;
  readonly onGoal: (goal: GoalItem[]) => void;
}) {
  const change = (at: number, part: Partial<GoalItem>): void =>
    onGoal(goal.map((item, index) => (index === at ? { ...item, ...part } : item)));
  return (
    <fieldset className={styles.fieldset}>
      <legend>Goal</legend>
      <p className={styles.hint}>What the user wants done or told, in the order it comes to mind.</p>
      <ol className={styles.items}>
        {goal.map((item, at) => (
          <li key={at} className={styles.item}>
            <ItemEditor
              item={item}
              problem={problems.at(`goal[${at}]`, true)}
              onItem={(part) => change(at, part)}
              onRemove={goal.length > 1 ? () => onGoal(goal.toSpliced(at, 1)) : null}
            />
          </li>
        ))}
      </ol>
      <Button onClick={() => onGoal([...goal, { ...newItem, id: `thing-${goal.length + 1}` }])}>Add an item</Button>
      {problems.at('goal') === null ? null : <p className={styles.problem}>{problems.at('goal')}</p>}
    </fieldset>
  );
}

function ItemEditor({
  item,
  problem,
  onItem,
  onRemove,
}: {
  readonly item: GoalItem;
  readonly problem: string | null;
  readonly onItem: (part: Partial<GoalItem>) => void;
  readonly onRemove: (() => void) | null;
}) {
  const kind = kindOf(item.satisfiedBy);
  const { satisfiedBy, examples: own } = item.kind === 'unanswerable' ? newItem : item;
  const testBefore = useRef<OwnTest>({ satisfiedBy, examples: own });
  if (item.kind !== 'unanswerable') testBefore.current = { satisfiedBy, examples: own };
  const examples = item.examples ?? { satisfying: [], failing: [] };
  return (
    <>
      <div className={styles.itemHead}>
        <Select
          aria-label="Kind of item"
          value={item.kind}
          onValue={(value) => onItem(ofKind(value as GoalItem['kind'], item, testBefore.current))}
          choices={[
            { value: 'task', label: 'to be done' },
            { value: 'learn', label: 'to be told' },
            { value: 'unanswerable', label: 'nobody can tell' },
          ]}
        />
        <TextInput
          aria-label="Words for it"
          value={item.say}
          onChange={({ target }) => onItem({ say: target.value, id: idOf(target.value, item.id) })}
        />
        <Checkbox checked={item.required} onChecked={(required) => onItem({ required })}>
          required
        </Checkbox>
        {onRemove === null ? null : (
          <Button kind="quiet" onClick={onRemove}>
            Remove
          </Button>
        )}
      </div>
      {item.kind === 'unanswerable' ? (
        <p className={styles.hint}>Met when the target says that it does not know; anything it tells is made up.</p>
      ) : (
        <Field label="Met when">
          {(attributes) => (
            <Select
              {...attributes}
              value={kind}
              onValue={(value) => onItem({ satisfiedBy: checkOf(value as TestKind, textOf(item.satisfiedBy)) })}
              choices={[...kinds]}
            />
          )}
        </Field>
      )}
      {kind === 'none' ? null : (
        <>
          <TextArea
            aria-label="The test"
            className={kind === 'other' || kind === 'matches' ? styles.code : undefined}
            rows={kind === 'other' ? 5 : 2}
            value={textOf(item.satisfiedBy)}
            onChange={({ target }) => onItem({ satisfiedBy: checkOf(kind, target.value) })}
          />
          <div className={styles.twos}>
            <Field label="Replies that must pass" hint="one a line, two at least">
              {(attributes) => (
                <TextArea
                  {...attributes}
                  className={styles.speech}
                  value={examples.satisfying.join('\n')}
                  onChange={({ target }) => onItem({ examples: { ...examples, satisfying: target.value.split('\n') } })}
                />
              )}
            </Field>
            <Field label="Replies that must not" hint="one of them a refusal with the same words">
              {(attributes) => (
                <TextArea
                  {...attributes}
                  className={styles.speech}
                  value={examples.failing.join('\n')}
                  onChange={({ target }) => onItem({ examples: { ...examples, failing: target.value.split('\n') } })}
                />
              )}
            </Field>
          </div>
        </>
      )}
      {problem === null ? null : <p className={styles.problem}>{problem}</p>}
    </>
  );
}
