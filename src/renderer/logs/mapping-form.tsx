// Corrects what was detected: which column or key is the conversation, the speaker, the text, the order.
import type { LogMapping } from '../../shared/logs.ts';
import { Field } from '../components/field.tsx';
import { Checkbox, Select } from '../components/inputs.tsx';
import styles from './logs.module.css';

const none = '*';

export function MappingForm({
  mapping,
  columns,
  onMapping,
}: {
  readonly mapping: LogMapping;
  /** Names that the file's columns or keys have. */
  readonly columns: readonly string[];
  readonly onMapping: (mapping: LogMapping) => void;
}) {
  const { layout } = mapping;
  const change = (part: object): void =>
    onMapping({ ...mapping, layout: { ...layout, ...part } as LogMapping['layout'] });
  const byNumber = columns.map((name, index) => ({
    value: String(index),
    label: name === '' ? `column ${index + 1}` : name,
  }));
  const byName = columns.map((name) => ({ value: name, label: name }));
  const pick = (label: string, key: string, value: string | number | null, optional: boolean, numbers: boolean) => (
    <Field key={key} label={label}>
      {(attributes) => (
        <Select
          {...attributes}
          value={value === null ? none : String(value)}
          onValue={(chosen) => change({ [key]: chosen === none ? null : numbers ? Number(chosen) : chosen })}
          choices={[...(optional ? [{ value: none, label: 'none' }] : []), ...(numbers ? byNumber : byName)]}
        />
      )}
    </Field>
  );
  switch (layout.format) {
    case 'csv':
      return (
        <div className={styles.mapping}>
          {pick('Conversation', 'conversation', layout.conversation, true, true)}
          {pick('Speaker', 'speaker', layout.speaker, false, true)}
          {pick('Text', 'text', layout.text, false, true)}
          {pick('Order or time', 'order', layout.order, true, true)}
          <Checkbox checked={layout.header} onChecked={(header) => change({ header })}>
            the first line names the columns
          </Checkbox>
        </div>
      );
    case 'rows-jsonl':
      return (
        <div className={styles.mapping}>
          {pick('Conversation', 'conversation', layout.conversation, true, false)}
          {pick('Speaker', 'speaker', layout.speaker, false, false)}
          {pick('Text', 'text', layout.text, false, false)}
          {pick('Order or time', 'order', layout.order, true, false)}
        </div>
      );
    case 'chat-jsonl':
      return (
        <div className={styles.mapping}>
          <p className={styles.dim}>
            Messages in “{layout.messages ?? 'the list itself'}”, speaker in “{layout.speaker}”, text in “{layout.text}
            ”.
          </p>
        </div>
      );
    default:
      return (
        <div className={styles.mapping}>
          <Field label="Conversations are parted by">
            {(attributes) => (
              <Select
                {...attributes}
                value={layout.parted}
                onValue={(parted) => change({ parted })}
                choices={[
                  { value: 'rule', label: 'lines of dashes' },
                  { value: 'blank-line', label: 'blank lines' },
                  { value: 'never', label: 'nothing: the file is one conversation' },
                ]}
              />
            )}
          </Field>
        </div>
      );
  }
}
