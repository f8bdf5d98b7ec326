// Figures as people read them: never rounder than they are, never without their interval.
import type { Measure } from './report.ts';

/** A share as a percentage: whole, or with a decimal where whole would say 0 or 100 and it is neither. */
export function percentage(share: number): string {
  const whole = Math.round(share * 100);
  const misleads = (whole === 0 && share > 0) || (whole === 100 && share < 1);
  if (!misleads) return `${whole}%`;
  if (share > 0 && share < 0.0005) return 'under 0.1%';
  return share > 0.9995 ? 'over 99.9%' : `${(share * 100).toFixed(1)}%`;
}

export function figure(value: number, unit: Measure['unit']): string {
  return unit === 'share' ? percentage(value) : value.toFixed(1);
}

/** "+9 points", "-0.4 turns". */
export function signed(difference: number, unit: Measure['unit']): string {
  return `${signedNumber(difference, unit)} ${unit === 'share' ? 'points' : 'turns'}`;
}

export function signedNumber(difference: number, unit: Measure['unit']): string {
  const scaled = unit === 'share' ? difference * 100 : difference;
  const text = Math.abs(scaled).toFixed(unit === 'share' && Math.abs(scaled) >= 1 ? 0 : 1);
  const zero = Number(text) === 0;
  return `${zero ? '' : scaled > 0 ? '+' : '-'}${zero ? '0' : text}`;
}

export function pText(p: number): string {
  return p < 0.001 ? 'below 0.001' : p.toFixed(3);
}

export function plural(count: number, word: string): string {
  return `${count.toLocaleString('en')} ${word}${count === 1 ? '' : 's'}`;
}

export function intervalText(
  bounds: { lower: number | null; upper: number | null; sessions?: number },
  unit: Measure['unit'],
): string {
  if (bounds.lower === null || bounds.upper === null) return bounds.sessions === 1 ? 'one session' : 'no interval';
  return `${figure(bounds.lower, unit)} to ${figure(bounds.upper, unit)}`;
}

/** One figure with all that must be said beside it. */
export function measureWords(measure: Omit<Measure, 'words'>): string {
  const { estimate, unit, sessions, events, unknown, withInvalid } = measure;
  const why =
    measure.source === 'outcome'
      ? 'for items without a test'
      : measure.source === 'judge'
        ? 'without a usable answer'
        : 'that do not tell';
  const caution = measure.caution === null ? '' : `; ${measure.caution}`;
  const left = `${unknown === 0 ? '' : `; ${plural(unknown, 'session')} left out ${why}`}${caution}`;
  if (estimate === null) return `no session tells${left}`;
  const bounds =
    measure.lower === null
      ? measure.method.replace(/^none/, 'no interval')
      : `${percentage(measure.level)} interval ${intervalText(measure, unit)}, for ${measure.estimand}`;
  const never =
    events === 0 && sessions > 1
      ? `; none in ${plural(sessions, 'session')}: at most about ${percentage(Math.min(1, 3 / sessions))} of sessions like them`
      : '';
  const bounded =
    withInvalid === null
      ? ''
      : `; ${figure(withInvalid.lowest, unit)} to ${figure(withInvalid.highest, unit)} whatever the invalid sessions would have shown`;
  return `${figure(estimate, unit)} (${bounds})${never}${bounded}${left}`;
}
