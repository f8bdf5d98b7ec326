// Charts of the HTML report, as inline SVG: a rate on a line from 0 to 100%, a difference as a bar across zero.

import { figure, intervalText, signedNumber } from '../../shared/figures.ts';
import type { Difference, Measure } from '../../shared/report.ts';
import { escapeAttribute } from './escape.ts';

/** `value` on a scale from `least` to `most`, as a position across the drawing. */
function place(value: number, least: number, most: number): string {
  const share = (value - least) / (most - least);
  return `${(Math.min(1, Math.max(0, share)) * 100).toFixed(2)}%`;
}

function drawing(label: string, content: string): string {
  return `<svg role="img" aria-label="${escapeAttribute(label)}">${content}</svg>`;
}

function mark(kind: string, at: (value: number) => string, value: number, lower: number | null, upper: number | null) {
  const bar =
    lower === null || upper === null ? '' : `<line class="bar" x1="${at(lower)}" x2="${at(upper)}" y1="10" y2="10"/>`;
  return `<g class="${kind}">${bar}<circle class="dot" cx="${at(value)}" cy="10" r="4.5"/></g>`;
}

/** Empty for metrics that are no shares. */
export function rateChart({ estimate, lower, upper, unit, label }: Measure): string {
  if (estimate === null || unit !== 'share') return '';
  const at = (value: number): string => place(value, 0, 1);
  const text = `${label} ${figure(estimate, unit)}, interval ${intervalText({ lower, upper }, unit)}`;
  return drawing(
    text,
    `<line class="axis" x1="0" x2="100%" y1="10" y2="10"/>${mark('rate', at, estimate, lower, upper)}`,
  );
}

/** `reach`: the largest absolute difference that the scale must hold. */
export function differenceChart(one: Difference, reach: number): string {
  if (one.unit !== 'share') return '';
  const at = (value: number): string => place(value, -reach, reach);
  const kind = one.verdict === 'better' ? 'good' : one.verdict === 'worse' ? 'bad' : 'grey';
  const text = `${one.label}: difference ${signedNumber(one.difference, one.unit)} points, ${one.verdict}`;
  return drawing(
    text,
    `<line class="zero" x1="50%" x2="50%" y1="0" y2="20"/>${mark(kind, at, one.difference, one.lower, one.upper)}`,
  );
}

/** A round number of points that holds every bound. */
export function reachOf(differences: readonly Difference[]): number {
  const ends = differences
    .filter(({ unit }) => unit === 'share')
    .flatMap(({ difference, lower, upper }) => [difference, lower ?? 0, upper ?? 0].map(Math.abs));
  return Math.min(1, Math.max(0.1, Math.ceil(Math.max(0, ...ends) * 10) / 10));
}
