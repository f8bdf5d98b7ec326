// How long a planned run will take: tokens a session of each scenario, over the tokens a second that these models make here.
import type { TimeAhead } from '../../shared/foresight.ts';
import type { EarlierSession } from '../store/earlier.ts';

export type PastRun = { readonly concurrency: number; readonly sessions: readonly EarlierSession[] };

export type Measured = {
  readonly tokensPerSecond: number;
  readonly concurrency: number;
};

export type TimeQuestion = {
  /** One entry per planned session. */
  readonly scenarioIds: readonly string[];
  readonly concurrency: number;
  /** Of these models, newest first. */
  readonly past: readonly PastRun[];
  readonly measured: Measured | null;
};

/** Both sides of a dialogue of middling length; stands in where no session of these models was ever run here. */
const assumedTokensPerSession = 250;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Sessions are busy side by side, so their busy time over the sessions at once is the time of the run. */
function speedOf({ sessions, concurrency }: PastRun): number | null {
  const busyMs = sum(sessions.map((session) => session.busyMs));
  const tokens = sum(sessions.map((session) => session.tokens));
  return busyMs > 0 && tokens > 0 ? (tokens * 1000 * Math.min(concurrency, sessions.length)) / busyMs : null;
}

/** The run whose concurrency is nearest, as a ratio; the newest among equals. */
function nearest(question: TimeQuestion): { readonly run: PastRun; readonly speed: number } | null {
  const away = (run: PastRun): number => Math.abs(Math.log(run.concurrency / question.concurrency));
  const known = question.past.flatMap((run) => {
    const speed = speedOf(run);
    return speed === null ? [] : [{ run, speed }];
  });
  return known.toSorted((one, other) => away(one.run) - away(other.run))[0] ?? null;
}

/** Mean tokens of a planned session: its scenario's where that was met before, else the mean of what was. */
function tokensOf({ scenarioIds, past }: TimeQuestion): number | null {
  const sessions = past.flatMap((run) => run.sessions);
  if (sessions.length === 0) return null;
  const mean = (list: readonly EarlierSession[]): number => sum(list.map(({ tokens }) => tokens)) / list.length;
  const byScenario = Map.groupBy(sessions, ({ scenarioId }) => scenarioId);
  const overall = mean(sessions);
  const planned = scenarioIds.map((id) => {
    const known = byScenario.get(id);
    return known === undefined ? overall : mean(known);
  });
  return sum(planned) / planned.length;
}

export function timeAhead(question: TimeQuestion): TimeAhead {
  const { measured, concurrency } = question;
  const usual = nearest(question);
  const fits = measured !== null && (usual === null || usual.run.concurrency !== concurrency);
  const speed = fits ? measured.tokensPerSecond : (usual?.speed ?? null);
  if (speed === null)
    return {
      milliseconds: null,
      tokensPerSecond: null,
      tokensPerSession: null,
      basis: 'none',
      words: 'Unknown until measured: these models have not run here yet.',
    };
  const known = tokensOf(question);
  const tokens = known ?? assumedTokensPerSession;
  const rate = `${Math.round(speed)} tokens/s`;
  const length = `${Math.round(tokens)} tokens a session`;
  const at = (sessions: number): string => `${sessions} at once`;
  const source = fits
    ? `Measured: ${rate} with ${at(measured.concurrency)}`
    : `From earlier runs of these models: ${rate} with ${at(usual?.run.concurrency ?? concurrency)}`;
  return {
    milliseconds: (question.scenarioIds.length * tokens * 1000) / speed,
    tokensPerSecond: speed,
    tokensPerSession: tokens,
    basis: fits ? 'measured' : 'earlier runs',
    words: `${source}, ${known === null ? `and an assumed ${length}` : length}.`,
  };
}
