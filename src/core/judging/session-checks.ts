// Applies a check to the turns of a dialogue: the verdict, with the turns and places that decide it.
import type { Turn } from '../../shared/dialogue.ts';
import { expectationOf, quantifierOf, type SessionCheck, type TurnTest } from '../../shared/schemas/session-check.ts';
import type { Evidence, Verdict } from '../../shared/verdicts.ts';
import { type Dialogue, type TurnFinding, testTurn } from './turn-tests.ts';

/** A verdict before it is known which assessment and session it belongs to. */
export type Finding = Pick<Verdict, 'name' | 'result' | 'score' | 'detail' | 'evidence'>;

type Decided = { readonly present: boolean | null; readonly detail: string; readonly evidence: readonly Evidence[] };
type Tested = { readonly turn: Turn; readonly found: TurnFinding };

const mostEvidence = 20;

function evidenceIn({ turn, found }: Tested): readonly Evidence[] {
  if (found.marks.length === 0) return [{ turn: turn.index, start: null, end: null, note: found.why }];
  return found.marks.map(({ start, end, note }) => ({ turn: turn.index, start, end, note }));
}

function decide(check: SessionCheck, tested: readonly Tested[]): Decided {
  const quantifier = quantifierOf(check);
  const asked = quantifier === 'first' ? tested.slice(0, 1) : quantifier === 'last' ? tested.slice(-1) : tested;
  const telling = asked.filter(({ found }) => found.holds !== null);
  const [first] = asked;
  if (telling.length === 0)
    return { present: null, detail: first === undefined ? 'no such turn' : first.found.why, evidence: [] };
  const holding = telling.filter(({ found }) => found.holds === true);
  const failing = telling.filter(({ found }) => found.holds === false);
  const present = quantifier === 'some' ? holding.length > 0 : failing.length === 0;
  // Of what no turn shows there is nothing to point at; of what every turn must show, the turns that do not.
  const deciding = quantifier === 'every' ? failing : present || quantifier === 'some' ? holding : failing;
  return {
    present,
    detail:
      deciding.length === 0
        ? present
          ? ''
          : 'in no turn'
        : `turn ${deciding.map(({ turn }) => turn.index + 1).join(', ')}`,
    evidence: deciding.flatMap(evidenceIn).slice(0, mostEvidence),
  };
}

type Place = { readonly turn: number; readonly start: number };
const isAfter = (one: Place, other: Place): boolean =>
  one.turn > other.turn || (one.turn === other.turn && one.start > other.start);

/** First times only: what is done again later does not mend a wrong order. */
function decideOrder(tests: readonly TurnTest[], turns: readonly Turn[], dialogue: Dialogue): Decided {
  const firsts = tests.map((test) => {
    for (const turn of turns) {
      const found = testTurn(test, turn, dialogue);
      if (found.holds === true) return { turn, found };
    }
    return null;
  });
  const evidence = firsts.flatMap((first, at) =>
    first === null
      ? []
      : evidenceIn(first)
          .slice(0, 1)
          .map((one) => ({ ...one, note: `part ${at + 1}: ${one.note}` })),
  );
  const missing = firsts.flatMap((first, at) => (first === null ? [at + 1] : []));
  if (missing.length > 0) {
    // What did happen is no evidence of what did not: it is told in words, and nothing is pointed at.
    const happened = firsts.flatMap((first, at) =>
      first === null ? [] : [`part ${at + 1} in turn ${first.turn.index + 1}`],
    );
    return {
      present: false,
      detail: [`part ${missing.join(', ')} of the order never happens`, ...happened].join('; '),
      evidence: [],
    };
  }
  const places = evidence.map(({ turn, start }) => ({ turn, start: start ?? 0 }));
  const broken = places.findIndex((place, at) => {
    const before = places[at - 1];
    return before !== undefined && !isAfter(place, before);
  });
  return {
    present: broken < 0,
    detail: broken < 0 ? '' : `part ${broken + 1} of the order happens before part ${broken}`,
    evidence,
  };
}

/** @throws SyntaxError for an invalid pattern or JSON Schema; files are refused for one when they are read. */
export function applyCheck(check: SessionCheck, dialogue: Dialogue): Finding {
  const speaker = check.of === 'user' ? 'user' : 'assistant';
  const turns = dialogue.turns.filter((turn) => turn.speaker === speaker);
  const { test } = check;
  const { present, detail, evidence } =
    'order' in test
      ? decideOrder(test.order, turns, dialogue)
      : decide(
          check,
          turns.map((turn) => ({ turn, found: testTurn(test, turn, dialogue) })),
        );
  const good = present === null ? null : present === (expectationOf(check) === 'present');
  return {
    name: check.id,
    result: good === null ? 'unknown' : good ? 'pass' : 'fail',
    score: present === null ? null : Number(present),
    detail,
    evidence: [...evidence],
  };
}
