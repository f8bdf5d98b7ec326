// A persona as knobs: what it is like, how much it bears and tells, and how it types.
import type { Persona } from '../../shared/schemas/persona.ts';
import { Field } from '../components/field.tsx';
import { NumberInput, Slider, TextInput } from '../components/inputs.tsx';
import styles from './library.module.css';
import type { FieldProblems } from './problems.ts';

type ShareKnob = {
  readonly name: 'volunteers' | 'corrects' | 'changesMind' | 'digresses' | 'closesPolitely';
  readonly label: string;
};
type SurfaceKnob = { readonly name: keyof Persona['surface']; readonly label: string };

const shares: readonly ShareKnob[] = [
  { name: 'volunteers', label: 'Tells unasked' },
  { name: 'corrects', label: 'Corrects mistakes' },
  { name: 'changesMind', label: 'Changes its mind' },
  { name: 'digresses', label: 'Drifts off' },
  { name: 'closesPolitely', label: 'Says goodbye' },
];
const surfaces: readonly SurfaceKnob[] = [
  { name: 'typos', label: 'Words with a typo' },
  { name: 'lowercase', label: 'Turns in lower case' },
  { name: 'dropPunctuation', label: 'Turns without a full stop' },
  { name: 'abbreviations', label: 'Words abbreviated' },
  { name: 'fillers', label: 'Turns that begin with "um"' },
];
const afterFailure = ['clarify', 'rephrase', 'push-back', 'abandon'] as const;

export const personaFields: readonly RegExp[] = [
  /^(title|id|manner|patience|tellsAtOnce|asksAtOnce)\b/,
  /^(volunteers|corrects|changesMind|digresses|closesPolitely|surface|afterFailure)\b/,
];

const percent = (share: number): string => `${Math.round(share * 100)}%`;

export function PersonaForm({
  persona,
  problems,
  onPersona,
}: {
  readonly persona: Persona;
  readonly problems: FieldProblems;
  readonly onPersona: (persona: Persona) => void;
}) {
  const set = (part: Partial<Persona>): void => onPersona({ ...persona, ...part });
  const weights = afterFailure.reduce((sum, kind) => sum + persona.afterFailure[kind], 0);
  return (
    <div className={styles.form}>
      <Field label="Title" error={problems.at('title')}>
        {(attributes) => (
          <TextInput {...attributes} value={persona.title} onChange={({ target }) => set({ title: target.value })} />
        )}
      </Field>
      <Field
        label="Manner"
        hint="Words for the tone, with commas: brief, polite, annoyed"
        error={problems.at('manner', true)}
      >
        {(attributes) => (
          <TextInput
            {...attributes}
            value={persona.manner.join(', ')}
            onChange={({ target }) => set({ manner: target.value.split(',').map((word) => word.trimStart()) })}
          />
        )}
      </Field>
      <div className={styles.threes}>
        <Field label="Patience" hint="failed answers it bears" error={problems.at('patience')}>
          {(attributes) => (
            <NumberInput
              {...attributes}
              min={0}
              max={50}
              value={persona.patience}
              onValue={(patience) => set({ patience })}
            />
          )}
        </Field>
        <Field label="Tells at once" hint="slots in one turn" error={problems.at('tellsAtOnce')}>
          {(attributes) => (
            <NumberInput
              {...attributes}
              min={1}
              max={8}
              value={persona.tellsAtOnce}
              onValue={(tellsAtOnce) => set({ tellsAtOnce })}
            />
          )}
        </Field>
        <Field label="Asks at once" hint="questions in one turn" error={problems.at('asksAtOnce')}>
          {(attributes) => (
            <NumberInput
              {...attributes}
              min={1}
              max={4}
              value={persona.asksAtOnce}
              onValue={(asksAtOnce) => set({ asksAtOnce })}
            />
          )}
        </Field>
      </div>
      <fieldset className={styles.fieldset}>
        <legend>Chances</legend>
        {shares.map(({ name, label }) => (
          <Knob key={name} label={label} share={persona[name]} onShare={(share) => set({ [name]: share })} />
        ))}
      </fieldset>
      <fieldset className={styles.fieldset}>
        <legend>After an answer that did not help</legend>
        {afterFailure.map((kind) => (
          <Knob
            key={kind}
            label={kind}
            share={persona.afterFailure[kind]}
            most={4}
            words={weights === 0 ? '0%' : percent(persona.afterFailure[kind] / weights)}
            onShare={(weight) => set({ afterFailure: { ...persona.afterFailure, [kind]: weight } })}
          />
        ))}
        {problems.at('afterFailure', true) === null ? null : (
          <p className={styles.problem}>{problems.at('afterFailure', true)}</p>
        )}
      </fieldset>
      <fieldset className={styles.fieldset}>
        <legend>Typing</legend>
        {surfaces.map(({ name, label }) => (
          <Knob
            key={name}
            label={label}
            share={persona.surface[name]}
            onShare={(share) => set({ surface: { ...persona.surface, [name]: share } })}
          />
        ))}
      </fieldset>
    </div>
  );
}

function Knob({
  label,
  share,
  most = 1,
  words = percent(share),
  onShare,
}: {
  readonly label: string;
  readonly share: number;
  readonly most?: number;
  readonly words?: string;
  readonly onShare: (share: number) => void;
}) {
  return (
    <div className={styles.knob}>
      <span>{label}</span>
      <Slider label={label} value={share} max={most} step={most / 100} words={words} onValue={onShare} />
      <span className={styles.knobWords}>{words}</span>
    </div>
  );
}
