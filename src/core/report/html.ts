// The HTML report: one file that asks for nothing, with the headline, gates, rates drawn with intervals and dialogues.

import { figure, intervalText, plural, pText, signedNumber } from '../../shared/figures.ts';
import type { Comparison, Difference, GateOutcome, Measure, Slice, TargetReport } from '../../shared/report.ts';
import { escapeMarkup } from './escape.ts';
import { differenceChart, rateChart, reachOf } from './html-charts.ts';
import { flippedPair, steeredSessions, worstSessions } from './html-sessions.ts';
import { style } from './html-style.ts';
import { outcomeWords } from './markdown.ts';
import type { ReportSource } from './source.ts';

/** Nothing may be loaded or run, whatever a model wrote. */
export const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";
const ends = '<div class="ends"><span>0%</span><span>100%</span></div>';
const mostFlips = 40;

export function* html(source: ReportSource): Generator<string> {
  const { report } = source;
  const title = escapeMarkup(report.run.title);
  yield `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="viewport" content="width=device-width"><title>${title}: Rehearsal</title><style>${style}</style></head>\n<body>`;
  yield `<header><b>Rehearsal</b><span>${title}</span><span>run <code>${escapeMarkup(report.run.id)}</code></span><span>${when(report.run.createdAt)}</span></header><main>`;
  if (report.dryRun)
    yield '<p class="banner">Dry run: a script spoke for both sides. These figures say nothing about any model.</p>';
  yield `<h1>${escapeMarkup(report.headline)}</h1>`;
  const notes = report.dryRun ? report.notes.slice(1) : report.notes;
  yield `<ul class="lead">${notes.map((note) => `<li>${escapeMarkup(note)}</li>`).join('')}</ul>`;
  yield* gates(source);
  yield* comparison(source);
  for (const target of report.targets) yield* targetSection(target, report.targets.length > 1);
  yield* judges(source);
  yield* worstSessions(source);
  yield* steeredSessions(source);
  yield* provenance(source);
  yield '</main></body></html>\n';
}

function when(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

const outcomeChip: Readonly<Record<GateOutcome, string>> = {
  pass: 'good',
  fail: 'bad',
  'not-enough-evidence': 'warn',
  'not-judged': '',
};

function* gates({ report, suite }: ReportSource): Generator<string> {
  if (report.gates.length === 0) return;
  const open = report.gates.some(({ outcome }) => outcome === 'not-enough-evidence');
  const rule = open
    ? `<p class="dim">Not enough evidence counts as a ${suite.withoutEvidence === 'fail' ? 'failure' : 'pass'}, as the suite says.</p>`
    : '';
  yield `<section><h2>Gates</h2>${rule}<div class="wide"><table><thead><tr><th>Gate</th><th>Target</th><th>Outcome</th><th>Numbers</th></tr></thead><tbody>`;
  for (const gate of report.gates)
    yield `<tr><td><code>${escapeMarkup(gate.gate)}</code></td><td class="id">${escapeMarkup(gate.targetId)}</td><td><span class="chip ${outcomeChip[gate.outcome]}">${outcomeWords[gate.outcome]}</span></td><td class="dim small">${escapeMarkup(gate.detail)}</td></tr>`;
  yield '</tbody></table></div></section>';
}

function* comparison(source: ReportSource): Generator<string> {
  const found = source.report.comparison;
  if (found === null) return;
  const [first, second] = [escapeMarkup(found.first.label), escapeMarkup(found.second.label)];
  const reach = reachOf(found.differences);
  const points = Math.round(reach * 100);
  yield `<section><h2>${second} against ${first}</h2><ul class="dim plain">${found.notes.map((note) => `<li>${escapeMarkup(note)}</li>`).join('')}</ul>`;
  yield `<div class="wide"><table><thead><tr><th>Metric</th><th class="r">${first}</th><th class="r">${second}</th><th class="chart">Difference, 95% interval, points</th><th class="r"></th><th class="r">Adjusted p</th></tr></thead><tbody>`;
  for (const one of found.differences) yield differenceRow(one, reach);
  yield `<tr><td></td><td></td><td></td><td><div class="ends"><span>-${points}</span><span>0</span><span>+${points}</span></div></td><td></td><td></td></tr></tbody></table></div>`;
  yield '<p class="dim small">Paired on scenario, user and replicate. p by flipping the signs of whole scenarios, adjusted over the metrics (Holm). Grey could be chance.</p>';
  if (found.flips.length > 0) yield* flips(source, found);
  yield '</section>';
}

function* flips(source: ReportSource, found: Comparison): Generator<string> {
  const worse = found.flips.filter(({ direction }) => direction === 'worse').length;
  const byId = new Map(source.sessions.map((session) => [session.id, session]));
  yield `<h3>${plural(found.flips.length, 'session')} turned over <span class="dim">${found.flips.length - worse} better, ${worse} worse</span></h3>`;
  for (const flip of found.flips.slice(0, mostFlips)) {
    const [one, other] = [byId.get(flip.firstSession), byId.get(flip.secondSession)];
    if (one === undefined || other === undefined) continue;
    const pair = [
      { session: one, label: found.first.label },
      { session: other, label: found.second.label },
    ];
    yield `<details><summary><span class="what">${escapeMarkup(flip.scenarioId)}</span> <span class="dim">${escapeMarkup(flip.personaId)}, replicate ${flip.replicate + 1}</span> <span class="chip ${flip.direction === 'better' ? 'good' : 'bad'}">${flip.direction}</span></summary>${flippedPair(source, pair)}</details>\n`;
  }
  if (found.flips.length > mostFlips) yield `<p class="dim small">and ${found.flips.length - mostFlips} more</p>`;
}

function differenceRow(one: Difference, reach: number): string {
  const bounds =
    one.lower === null || one.upper === null
      ? ''
      : ` <span class="dim">(${signedNumber(one.lower, one.unit)} to ${signedNumber(one.upper, one.unit)})</span>`;
  const unit = one.unit === 'share' ? '' : ' turns';
  return `<tr><th scope="row">${escapeMarkup(one.label)}</th><td class="r">${figure(one.first, one.unit)}</td><td class="r est">${figure(one.second, one.unit)}</td><td>${differenceChart(one, reach)}</td><td class="r">${signedNumber(one.difference, one.unit)}${unit}${bounds}</td><td class="r">${pText(one.adjustedP)}</td></tr>`;
}

function* targetSection(target: TargetReport, several: boolean): Generator<string> {
  const { counts } = target;
  yield `<section><h2>${several ? `Rates of ${escapeMarkup(target.targetId)}` : 'Rates'}</h2><p class="dim">${plural(counts.counted, 'session')} counted of ${counts.planned} planned. Bars are 95% intervals.</p>`;
  yield `<div class="wide"><table><thead><tr><th>Metric</th><th class="r">Estimate</th><th class="chart">${ends}</th><th class="r">Interval</th><th class="r">Sessions</th></tr></thead><tbody>`;
  for (const measure of target.measures) yield rateRow(measure);
  yield '</tbody></table></div>';
  if (target.scenarios.length > 1) yield* sliceTable('By scenario', target.scenarios);
  if (target.personas.length > 1) yield* sliceTable('By user', target.personas);
  yield* itemTable(target);
  yield '</section>';
}

function rateRow(measure: Measure): string {
  const { estimate, unit } = measure;
  const value = estimate === null ? '–' : figure(estimate, unit);
  const aside =
    estimate === null
      ? ['no session tells', measure.caution].filter((one) => one !== null).join('; ')
      : asideOf(measure);
  return `<tr><th scope="row" title="${escapeMarkup(measure.formula)}">${escapeMarkup(measure.label)}${aside === '' ? '' : `<div class="dim small">${escapeMarkup(aside)}</div>`}</th><td class="r est">${value}</td><td>${rateChart(measure)}</td><td class="r dim">${intervalText(measure, unit)}</td><td class="r dim">${measure.sessions}</td></tr>`;
}

/** What must stand beside the figure and is neither the figure nor its interval. */
function asideOf({ words }: Measure): string {
  const [, ...rest] = words.split('; ');
  return rest.join('; ');
}

function* itemTable({ goalItems }: TargetReport): Generator<string> {
  if (goalItems.length === 0) return;
  yield '<details><summary><span class="what">Goal items</span> <span class="dim">how often each was satisfied</span></summary><div class="wide"><table><thead><tr><th>Scenario</th><th>Item</th><th class="r">Satisfied</th><th class="r">Not</th><th class="r">Unknown</th></tr></thead><tbody>';
  for (const item of goalItems)
    yield `<tr><th scope="row">${escapeMarkup(item.scenarioId)}</th><td>${escapeMarkup(item.say)}</td><td class="r est">${item.satisfied}</td><td class="r">${item.unsatisfied}</td><td class="r dim">${item.unknown}</td></tr>`;
  yield '</tbody></table></div></details>';
}

function* judges({ report }: ReportSource): Generator<string> {
  if (report.judges.length === 0) return;
  yield '<section><h2>Judges</h2><p class="dim">Abstained and broken answers (cut off, unreadable, or without a quote that is in the dialogue) count in no rate. Spread is that of repeats, 0 to 1.</p><div class="wide"><table><thead><tr><th>Judge</th><th>Dimension</th><th class="r">Usable</th><th class="r">Abstained</th><th class="r">Broken</th><th class="r">Spread</th><th class="r">Repeats differ</th></tr></thead><tbody>';
  for (const { assessment, dimensions } of report.judges) {
    const { judge } = assessment;
    const party =
      judge !== null && judge.sameAs.length > 0
        ? ` <span class="chip warn">also ${escapeMarkup(judge.sameAs.join(', '))}</span>`
        : '';
    for (const one of dimensions)
      yield `<tr><th scope="row">${escapeMarkup(judge?.description ?? '')}${party}</th><td>${escapeMarkup(one.title)}</td><td class="r est">${one.usable}</td><td class="r">${one.abstained}</td><td class="r">${one.broken}</td><td class="r">${one.spread === null ? '–' : one.spread.toFixed(2)}</td><td class="r dim">${one.repeated === 0 ? '–' : `${one.disagreeing} of ${one.repeated}`}</td></tr>`;
  }
  yield '</tbody></table></div></section>';
}

function* sliceTable(title: string, slices: readonly Slice[]): Generator<string> {
  const goal = (slice: Slice): Measure | undefined =>
    slice.measures.find((measure) => measure.metric === 'goal_completion');
  const sorted = slices.toSorted((one, other) => (goal(one)?.estimate ?? 2) - (goal(other)?.estimate ?? 2));
  yield `<h3>${title}, goal completion</h3><div class="wide"><table><thead><tr><th></th><th class="r">Estimate</th><th class="chart">${ends}</th><th class="r">Interval</th><th class="r">Sessions</th><th class="r">Invalid</th></tr></thead><tbody>`;
  for (const slice of sorted) {
    const measure = goal(slice);
    if (measure === undefined) continue;
    const value = measure.estimate === null ? '–' : figure(measure.estimate, measure.unit);
    yield `<tr><th scope="row">${escapeMarkup(slice.id)}</th><td class="r est">${value}</td><td>${rateChart(measure)}</td><td class="r dim">${intervalText(measure, measure.unit)}</td><td class="r dim">${measure.sessions}</td><td class="r dim">${slice.counts.invalid}</td></tr>`;
  }
  yield '</tbody></table></div>';
}

function* provenance({ report, suite }: ReportSource): Generator<string> {
  const { run, targets } = report;
  const measures = targets[0]?.measures ?? [];
  yield '<section><h2>How this was measured</h2><dl>';
  for (const { label, formula, method, estimand, kind } of measures)
    yield `<dt>${escapeMarkup(label)}</dt><dd>${escapeMarkup(formula)} <span class="dim">(${kind}; ${escapeMarkup(method)}, for ${estimand})</span></dd>`;
  for (const model of run.models)
    yield `<dt>${escapeMarkup(model.targetId ?? 'Simulator')}</dt><dd>${escapeMarkup(model.description)}, SHA-256 <code>${escapeMarkup(model.sha256)}</code></dd>`;
  yield `<dt>Plan</dt><dd>${plural(suite.scenarios.length, 'scenario')}, ${plural(suite.personas.length, 'user')}, ${plural(suite.targets.length, 'target')}, ${plural(suite.replicates, 'replicate')}, seed ${run.seed}</dd>`;
  yield `<dt>Every dialogue</dt><dd><code>rehearsal show ${escapeMarkup(run.id)} NUMBER</code></dd></dl></section>`;
}
