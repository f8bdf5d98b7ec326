// Pairs the sessions of two sides on scenario, persona and replicate, and tells which have no partner and why.
import type { Session } from '../../shared/dialogue.ts';
import type { Comparison } from '../../shared/report.ts';
import { type Sorted, sortOut } from './metrics.ts';

export type Pair = { readonly first: Session; readonly second: Session };

export type Pairing = {
  readonly firstSorted: Sorted;
  readonly secondSorted: Sorted;
  /** Ended on both sides, invalid or not. */
  readonly ended: readonly Pair[];
  /** Valid on both sides. */
  readonly valid: readonly Pair[];
  readonly unpaired: Comparison['unpaired'];
  /** Keys that both sides planned, ended or not. */
  readonly common: number;
};

const keyOf = ({ scenarioId, personaId, replicate }: Session): string => `${scenarioId}/${personaId}/${replicate}`;

/** What a session is left out for; null when it is valid. */
function stateOf(session: Session | undefined, human: ReadonlySet<string>): string | null {
  if (session === undefined) return 'not planned';
  if (human.has(session.id)) return 'with a human turn';
  if (session.status === 'failed') return 'failed';
  if (session.outcome === null || session.status !== 'finished') return 'unfinished';
  return session.outcome.reason === 'invalid' ? 'invalid' : null;
}

/** Branches have no partner by design and are left out; `human`: ids of sessions in which a person took a turn. */
export function pairUp(first: readonly Session[], second: readonly Session[], human: ReadonlySet<string>): Pairing {
  const own = (sessions: readonly Session[]): ReadonlyMap<string, Session> =>
    new Map(sessions.filter((one) => one.parentSessionId === null).map((one) => [keyOf(one), one]));
  const [firsts, seconds] = [own(first), own(second)];
  const ended: Pair[] = [];
  const valid: Pair[] = [];
  const unpaired: Comparison['unpaired'] = [];
  for (const key of new Set([...firsts.keys(), ...seconds.keys()])) {
    const [one, other] = [firsts.get(key), seconds.get(key)];
    const [oneState, otherState] = [stateOf(one, human), stateOf(other, human)];
    const bothEnded = [oneState, otherState].every((state) => state === null || state === 'invalid');
    if (one !== undefined && other !== undefined && bothEnded) ended.push({ first: one, second: other });
    if (one !== undefined && other !== undefined && oneState === null && otherState === null) {
      valid.push({ first: one, second: other });
      continue;
    }
    const named = one ?? other;
    if (named === undefined) continue;
    unpaired.push({
      scenarioId: named.scenarioId,
      personaId: named.personaId,
      replicate: named.replicate,
      firstSession: one?.id ?? null,
      secondSession: other?.id ?? null,
      why: [
        ...(oneState === null ? [] : [`${oneState} on the first side`]),
        ...(otherState === null ? [] : [`${otherState} on the second side`]),
      ].join(', '),
    });
  }
  return {
    firstSorted: sortOut(first, human),
    secondSorted: sortOut(second, human),
    ended,
    valid,
    unpaired,
    common: [...firsts.keys()].filter((key) => seconds.has(key)).length,
  };
}

/** Pairs whose session success turned over, worse ones first, in the order of the plan. */
export function flipsOf(pairs: readonly Pair[]): Comparison['flips'] {
  const flips = pairs.flatMap(({ first, second }): Comparison['flips'] => {
    const [before, after] = [first.outcome?.success ?? null, second.outcome?.success ?? null];
    if (before === null || after === null || before === after) return [];
    return [
      {
        scenarioId: first.scenarioId,
        personaId: first.personaId,
        replicate: first.replicate,
        direction: after ? 'better' : 'worse',
        firstSession: first.id,
        secondSession: second.id,
        firstNumber: first.ordinal + 1,
        secondNumber: second.ordinal + 1,
      },
    ];
  });
  return flips.toSorted((one, other) => Number(one.direction === 'better') - Number(other.direction === 'better'));
}
