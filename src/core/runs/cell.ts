// What one session of a suite is made of: the scenario, persona and target it names, and the seeds that follow from them.
import type { Session, SpeakerRole } from '../../shared/dialogue.ts';
import { AppError } from '../../shared/errors.ts';
import type { Persona } from '../../shared/schemas/persona.ts';
import type { Scenario } from '../../shared/schemas/scenario.ts';
import type { ResolvedSuite } from '../../shared/schemas/suite.ts';
import type { Target } from '../../shared/schemas/target.ts';
import { renderSystemPrompt } from '../scenario/system-prompt.ts';
import { seedFor } from './seed.ts';

export type Cell = { readonly scenario: Scenario; readonly persona: Persona; readonly target: Target };

type Named = Pick<Session, 'id' | 'scenarioId' | 'personaId' | 'targetId'>;

/** @throws AppError internal: a session is planned from the suite it is stored with */
export function cellOf(suite: Pick<ResolvedSuite, 'scenarios' | 'personas' | 'targets'>, session: Named): Cell {
  const scenario = suite.scenarios.find(({ id }) => id === session.scenarioId);
  const persona = suite.personas.find(({ id }) => id === session.personaId);
  const target = suite.targets.find(({ id }) => id === session.targetId);
  if (scenario === undefined || persona === undefined || target === undefined) {
    throw new AppError('internal', `Session ${session.id} names what its suite does not hold.`);
  }
  return { scenario, persona, target };
}

/** What the dialogue of a cell is given, whoever the voices are. */
export function dialogueOfCell(
  suite: Pick<ResolvedSuite, 'seed' | 'simulator'>,
  cell: Cell,
  replicate: number,
): Cell & {
  readonly simulator: ResolvedSuite['simulator'];
  readonly systemPrompt: string;
  readonly seedFor: (speaker: SpeakerRole, turn: number, attempt: number) => number;
} {
  const { scenario, persona, target } = cell;
  const source = { suiteSeed: suite.seed, scenarioId: scenario.id, personaId: persona.id, replicate };
  return {
    ...cell,
    simulator: suite.simulator,
    systemPrompt: renderSystemPrompt(target, scenario),
    seedFor: (speaker, turn, attempt) => seedFor(source, speaker, turn, attempt),
  };
}
