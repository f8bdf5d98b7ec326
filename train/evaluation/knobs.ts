// Measures whether a persona's numbers change what a model's sessions show: 100 sessions a setting, everyday's scenarios.
// node train/evaluation/knobs.ts MODEL.gguf [--sessions 100] [--threads 1] [--concurrency 32] [--json FILE]
//   [--only KNOB] takes the knobs whose name holds the word, such as patience
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { mentionsValue } from '../../src/core/judging/values.ts';
import { meanInterval } from '../../src/core/statistics/mean.ts';
import type { Interval } from '../../src/core/statistics/types.ts';
import type { Persona } from '../../src/shared/schemas/persona.ts';
import type { ResolvedSuite } from '../../src/shared/schemas/suite.ts';
import { type Played, play, suiteFor } from './self-play.ts';

type Measure = {
  readonly name: string;
  /** What the measure does when the knob goes from its low to its high setting. */
  readonly expected: 'up' | 'down';
  /** One number a session; null where the session has nothing to measure. */
  of(played: Played, suite: ResolvedSuite): number | null;
};

type Knob = {
  readonly name: string;
  readonly low: Partial<Persona>;
  readonly high: Partial<Persona>;
  /** In place of the target's. */
  readonly systemPrompt?: string;
  readonly temperature?: number;
  readonly measures: readonly Measure[];
};

const courteous = /\b(?:please|pls|thank(?:s| you)?|thx|appreciate|could you|would you|kindly)\b/i;
const userTurns = ({ turns }: Played) => turns.filter((turn) => turn.speaker === 'user');
const complaints = new Set(['clarify', 'rephrase', 'push-back']);
const complaintsOf = (played: Played): number =>
  userTurns(played).filter((turn) => turn.move?.parts.some(({ kind }) => complaints.has(kind))).length;
const failuresOf = ({ turns }: Played): number => turns.at(-1)?.goal.failures ?? 0;
const gaveUp = ({ outcome }: Played): number => Number(outcome.reason === 'gave-up');

/** Known values heard for the first time in a turn, over the turns that tell any: read from the text, not the note. */
function toldATurn(played: Played, suite: ResolvedSuite): number | null {
  const scenario = suite.scenarios.find(({ id }) => id === played.session.scenarioId);
  const untold = new Set(Object.values(scenario?.knows ?? {}));
  const counts = userTurns(played).map((turn) => {
    const told = [...untold].filter((value) => mentionsValue(value, turn.text));
    for (const value of told) untold.delete(value);
    return told.length;
  });
  const telling = counts.filter((count) => count > 0);
  return telling.length === 0 ? null : telling.reduce((sum, count) => sum + count, 0) / telling.length;
}

function courtesyShare(played: Played): number | null {
  const turns = userTurns(played);
  return turns.length === 0 ? null : turns.filter((turn) => courteous.test(turn.cleanText)).length / turns.length;
}

const closes = (played: Played): number =>
  Number(userTurns(played).some((turn) => turn.move?.parts.some(({ kind }) => kind === 'close') ?? false));

const patience: Knob = {
  name: 'patience 0 / 10',
  low: { patience: 0 },
  high: { patience: 10 },
  measures: [
    { name: 'failed answers borne a session', expected: 'up', of: failuresOf },
    { name: 'sessions given up', expected: 'down', of: gaveUp },
  ],
};
const persistence: Knob = {
  name: 'persistence: abandons always / never',
  low: { afterFailure: { clarify: 0, rephrase: 0, 'push-back': 0, abandon: 1 } },
  high: { afterFailure: { clarify: 0.2, rephrase: 1, 'push-back': 1, abandon: 0 } },
  measures: [
    {
      name: 'clarify, rephrase, push-back a failed answer',
      expected: 'up',
      of: (played) => (failuresOf(played) === 0 ? null : complaintsOf(played) / failuresOf(played)),
    },
    { name: 'sessions given up', expected: 'down', of: gaveUp },
  ],
};
/** What a user bears shows where a target fails: as everyday has it, told the facts at a low temperature, it seldom does. */
const adventurous = (knob: Knob): Knob => ({
  ...knob,
  name: `${knob.name}, stress's adventurous target`,
  temperature: 0.8,
});
const untold = (knob: Knob): Knob => ({
  ...knob,
  name: `${knob.name}, target told nothing`,
  systemPrompt: 'You are a helpful assistant.',
});

/**
 * The other settings are those of shipped personas. A target that seldom fails leaves patience and persistence little to do:
 * they go from end to end.
 */
const knobs: readonly Knob[] = [
  patience,
  persistence,
  adventurous(patience),
  adventurous(persistence),
  untold(patience),
  untold(persistence),
  {
    name: 'tellsAtOnce 1 / 3, volunteers 0.7',
    low: { tellsAtOnce: 1, volunteers: 0.7 },
    high: { tellsAtOnce: 3, volunteers: 0.7 },
    measures: [{ name: 'values told a telling turn', expected: 'up', of: toldATurn }],
  },
  {
    name: 'politeness: annoyed, closes 0.3 / polite, friendly, closes 1',
    low: { manner: ['annoyed'], closesPolitely: 0.3 },
    high: { manner: ['polite', 'friendly'], closesPolitely: 1 },
    measures: [
      { name: 'turns with a courtesy', expected: 'up', of: courtesyShare },
      { name: 'sessions with a closing turn', expected: 'up', of: closes },
    ],
  },
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sessions: { type: 'string', default: '100' },
    threads: { type: 'string', default: '1' },
    concurrency: { type: 'string', default: '32' },
    json: { type: 'string' },
    only: { type: 'string', default: '' },
  },
});
const [modelName] = positionals;
if (modelName === undefined) throw new Error('usage: node train/evaluation/knobs.ts MODEL.gguf [--sessions 100]');
const sessions = Number(values.sessions);
const everyday = await suiteFor('everyday', resolve(modelName), sessions);
const [base] = everyday.personas.filter(({ id }) => id === 'polite-planner');
if (base === undefined) throw new Error('the suite everyday lost its persona polite-planner');

type Setting = { readonly suite: ResolvedSuite; readonly played: readonly Played[] };
type Measured = { readonly scenario: string; readonly replicate: number; readonly value: number };

function measured({ suite, played }: Setting, measure: Measure): readonly Measured[] {
  return played.flatMap((one) => {
    const value = one.outcome.reason === 'invalid' ? null : measure.of(one, suite);
    return value === null ? [] : [{ scenario: one.session.scenarioId, replicate: one.session.replicate, value }];
  });
}

/** For this suite, whose scenarios both settings share. */
function interval(values: readonly Measured[]): Interval {
  const scenarios = [...new Set(values.map(({ scenario }) => scenario))];
  return meanInterval(
    scenarios.map((cluster) => ({
      cluster,
      values: values.filter(({ scenario }) => scenario === cluster).map(({ value }) => value),
    })),
    { estimand: 'this suite' },
  );
}

/** High less low, session by session: the same scenario and replicate draw from the same seeds. */
function differences(low: readonly Measured[], high: readonly Measured[]): readonly Measured[] {
  return high.flatMap((one) => {
    const twin = low.find(({ scenario, replicate }) => scenario === one.scenario && replicate === one.replicate);
    return twin === undefined ? [] : [{ ...one, value: one.value - twin.value }];
  });
}

function verdictOf(expected: Measure['expected'], { estimate, lower, upper }: Interval): string {
  if (expected === 'up' ? lower > 0 : upper < 0) return 'works';
  if (expected === 'up' ? upper < 0 : lower > 0) return 'WRONG DIRECTION';
  return `not shown (${estimate === 0 ? 'no change' : (expected === 'up') === estimate > 0 ? 'right way, could be chance' : 'wrong way, could be chance'})`;
}

async function playWith(changes: Partial<Persona>, { systemPrompt, temperature }: Knob): Promise<Setting> {
  const personas = [{ ...base, ...changes } as Persona];
  const targets = everyday.targets.map((target) => ({
    ...target,
    systemPrompt: systemPrompt ?? target.systemPrompt,
    sampling: { ...target.sampling, temperature: temperature ?? target.sampling.temperature },
  }));
  const suite = { ...everyday, personas, targets, replicates: Math.ceil(sessions / everyday.scenarios.length) };
  const { sessions: played } = await play(suite, Number(values.concurrency), Number(values.threads));
  return { suite, played };
}

const report: unknown[] = [];
const shown = ({ estimate, lower, upper }: Interval): string =>
  `${estimate.toFixed(2)} (${lower.toFixed(2)} to ${upper.toFixed(2)})`;
console.log(`${modelName}: ${sessions} sessions a setting; means with 95% intervals for this suite`);
const chosen = knobs.filter(({ name }) => name.includes(values.only));
if (chosen.length === 0)
  throw new Error(`--only ${values.only}: expected part of one of ${knobs.map(({ name }) => name).join('; ')}`);
for (const knob of chosen) {
  const low = await playWith(knob.low, knob);
  const high = await playWith(knob.high, knob);
  const invalid = [low, high].map(({ played }) => played.filter(({ outcome }) => outcome.reason === 'invalid').length);
  console.log(`\n${knob.name}   invalid sessions ${invalid.join(' / ')}`);
  for (const measure of knob.measures) {
    const [one, other] = [measured(low, measure), measured(high, measure)];
    const difference = interval(differences(one, other));
    const verdict = verdictOf(measure.expected, difference);
    const settings = `${shown(interval(one))} / ${shown(interval(other))}`;
    console.log(`  ${measure.name}: ${settings}, paired difference ${shown(difference)}: ${verdict}`);
    report.push({ knob: knob.name, measure: measure.name, low: one, high: other, difference, invalid, verdict });
  }
}
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(report, null, 2)}\n`);
