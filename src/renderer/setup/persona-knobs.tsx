// A persona at a glance: the numbers that make it what it is, the ones at their defaults left out.
import type { Persona } from '../../shared/schemas/persona.ts';
import { Meter } from '../components/meter.tsx';
import styles from './setup.module.css';

type Knob = { readonly label: string; readonly share: number; readonly words: string };

const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** The most telling first. */
function knobsOf(persona: Persona): readonly Knob[] {
  const chance = (label: string, share: number): readonly Knob[] =>
    share === 0 ? [] : [{ label, share, words: percent(share) }];
  return [
    { label: 'patience', share: persona.patience / 8, words: String(persona.patience) },
    ...chance('changes mind', persona.changesMind),
    ...chance('typos', persona.surface.typos),
    ...chance('lower case', persona.surface.lowercase),
    ...chance('drifts off', persona.digresses),
    { label: 'tells at once', share: persona.tellsAtOnce / 4, words: String(persona.tellsAtOnce) },
  ];
}

export function PersonaKnobs({ persona }: { readonly persona: Persona }) {
  return (
    <span className={styles.knobs}>
      {knobsOf(persona)
        .slice(0, 4)
        .map(({ label, share, words }) => (
          <span key={label} className={styles.knob}>
            <span>{label}</span>
            <Meter value={share} tone="user" />
            <span className={styles.knobWords}>{words}</span>
          </span>
        ))}
    </span>
  );
}
