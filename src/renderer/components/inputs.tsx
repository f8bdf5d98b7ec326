// Everything one types into, picks from or ticks; inside a Field, or with an aria-label of its own.
import { Check, ChevronDown, Minus } from 'lucide-react';
import { Checkbox as RadixCheckbox, Select as RadixSelect, Slider as RadixSlider } from 'radix-ui';
import type { ComponentProps, ReactNode } from 'react';
import styles from './field.module.css';
import floating from './floating.module.css';

export function TextInput({ className = '', ...rest }: ComponentProps<'input'>) {
  return (
    <input type="text" autoComplete="off" spellCheck={false} className={`${styles.input} ${className}`} {...rest} />
  );
}

/** Grows with what is in it. */
export function TextArea({ className = '', ...rest }: ComponentProps<'textarea'>) {
  return <textarea rows={3} spellCheck={false} className={`${styles.input} ${styles.area} ${className}`} {...rest} />;
}

/** Calls back with a number only; what is no number is left to the browser's own mark. */
export function NumberInput({
  value,
  onValue,
  className = '',
  ...rest
}: Omit<ComponentProps<'input'>, 'value' | 'onChange'> & {
  readonly value: number;
  readonly onValue: (value: number) => void;
}) {
  return (
    <input
      type="number"
      className={`${styles.input} ${styles.number} ${className}`}
      value={Number.isNaN(value) ? '' : value}
      onChange={({ target }) => onValue(target.valueAsNumber)}
      {...rest}
    />
  );
}

export type Choice = { readonly value: string; readonly label: string };

export function Select({
  value,
  onValue,
  choices,
  placeholder,
  ...rest
}: Omit<ComponentProps<'button'>, 'value' | 'onChange'> & {
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly choices: readonly Choice[];
  readonly placeholder?: string;
}) {
  return (
    <RadixSelect.Root value={value} onValueChange={onValue} disabled={rest.disabled === true}>
      <RadixSelect.Trigger className={`${styles.input} ${styles.select}`} {...rest}>
        <RadixSelect.Value placeholder={placeholder} />
        <RadixSelect.Icon asChild>
          <ChevronDown size={14} strokeWidth={1.8} aria-hidden="true" />
        </RadixSelect.Icon>
      </RadixSelect.Trigger>
      <RadixSelect.Portal>
        <RadixSelect.Content className={floating.panel} position="popper" sideOffset={4} collisionPadding={8}>
          <RadixSelect.Viewport>
            {choices.map((choice) => (
              <RadixSelect.Item key={choice.value} value={choice.value} className={floating.item}>
                <RadixSelect.ItemText>{choice.label}</RadixSelect.ItemText>
                <RadixSelect.ItemIndicator>
                  <Check size={14} strokeWidth={2} aria-hidden="true" />
                </RadixSelect.ItemIndicator>
              </RadixSelect.Item>
            ))}
          </RadixSelect.Viewport>
        </RadixSelect.Content>
      </RadixSelect.Portal>
    </RadixSelect.Root>
  );
}

export function Checkbox({
  checked,
  onChecked,
  children,
  className = '',
  ...rest
}: Omit<ComponentProps<typeof RadixCheckbox.Root>, 'checked' | 'onCheckedChange' | 'children'> & {
  /** `indeterminate`: some of what it stands for. */
  readonly checked: boolean | 'indeterminate';
  readonly onChecked: (checked: boolean) => void;
  /** The label; without one give an aria-label. */
  readonly children?: ReactNode;
}) {
  const box = (
    <RadixCheckbox.Root
      className={`${styles.box} ${className}`}
      checked={checked}
      onCheckedChange={(next) => onChecked(next === true)}
      {...rest}
    >
      <RadixCheckbox.Indicator className={styles.mark}>
        {checked === 'indeterminate' ? (
          <Minus size={12} strokeWidth={3} aria-hidden="true" />
        ) : (
          <Check size={12} strokeWidth={3} aria-hidden="true" />
        )}
      </RadixCheckbox.Indicator>
    </RadixCheckbox.Root>
  );
  if (children === undefined) return box;
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is the box inside
    <label className={styles.ticked}>
      {box}
      <span>{children}</span>
    </label>
  );
}

export function Slider({
  value,
  onValue,
  min = 0,
  max = 1,
  step = 0.01,
  label,
  words,
}: {
  readonly value: number;
  readonly onValue: (value: number) => void;
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  readonly label: string;
  /** The value as people say it: "25%". */
  readonly words: string;
}) {
  return (
    <RadixSlider.Root
      className={styles.slider}
      value={[value]}
      min={min}
      max={max}
      step={step}
      onValueChange={([next]) => next !== undefined && onValue(next)}
    >
      <RadixSlider.Track className={styles.track}>
        <RadixSlider.Range className={styles.range} />
      </RadixSlider.Track>
      <RadixSlider.Thumb className={styles.thumb} aria-label={label} aria-valuetext={words} />
    </RadixSlider.Root>
  );
}
