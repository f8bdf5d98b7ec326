// The middle of the live view: the watched dialogue as a script under the names of who speaks.
import { type ReactNode, useMemo } from 'react';
import type { Session, Turn } from '../../shared/dialogue.ts';
import { plural } from '../../shared/figures.ts';
import type { LiveTurn, RunView } from '../../shared/reducer.ts';
import type { ResolvedSuite } from '../../shared/schemas/suite.ts';
import { Chip } from '../components/chip.tsx';
import { Dialogue } from '../components/dialogue/dialogue.tsx';
import { DialogueHeads } from '../components/dialogue/heads.tsx';
import { Meter } from '../components/meter.tsx';
import { readingMarks } from './reading-marks.tsx';
import { selectTurn } from './run-store.ts';
import styles from './stage.module.css';
import { verdictOf } from './words.ts';

const fileName = (path: string): string => path.split(/[\\/]/).at(-1) ?? path;

function userWords(suite: ResolvedSuite | null, session: Session): string {
  const persona = suite?.personas.find((one) => one.id === session.personaId);
  if (persona === undefined) return session.personaId;
  const typos = persona.surface.typos > 0 ? `, typos ${Math.round(persona.surface.typos * 100)}%` : '';
  return `${persona.title}${typos}`;
}

function targetWords(view: RunView, session: Session): string {
  const model = view.run.models.find((use) => use.role === 'target' && use.targetId === session.targetId);
  return model === undefined ? session.targetId : `${session.targetId}, ${model.description}`;
}

export function Stage({
  view,
  suite,
  session,
  turns,
  live,
  selected,
  onSelect = selectTurn,
  anchor = 'end',
  before,
  after,
}: {
  readonly view: RunView;
  readonly suite: ResolvedSuite | null;
  readonly session: Session;
  readonly turns: readonly Turn[];
  readonly live: LiveTurn | null;
  readonly selected: number | null;
  /** Of the live view, unless another page has the dialogue. */
  readonly onSelect?: (index: number | null) => void;
  readonly anchor?: 'start' | 'end';
  /** Buttons that open what a narrow window hides. */
  readonly before?: ReactNode;
  /** The bar to speak with. */
  readonly after?: ReactNode;
}) {
  const scenario = suite?.scenarios.find((one) => one.id === session.scenarioId);
  const { marksOf, noteOf } = useMemo(() => readingMarks(scenario), [scenario]);
  const silent = turns.length === 0 && live === null;
  return (
    <section className={styles.stage} aria-label="Stage">
      {before}
      <DialogueHeads user={userWords(suite, session)} target={targetWords(view, session)} />
      {silent ? (
        <div className={styles.silent}>
          <Silence view={view} session={session} />
        </div>
      ) : (
        <Dialogue
          key={session.id}
          label={`Dialogue of ${session.scenarioId}`}
          turns={turns}
          live={live}
          selected={selected}
          onSelect={onSelect}
          anchor={anchor}
          marksOf={marksOf}
          noteOf={noteOf}
          end={verdictOf(session) === null ? null : <Ending session={session} />}
        />
      )}
      {after}
    </section>
  );
}

function Ending({ session }: { readonly session: Session }) {
  const verdict = verdictOf(session);
  if (verdict === null) return null;
  const items = Object.values(session.outcome?.items ?? {});
  const tested = items.filter((item) => item === 'satisfied' || item === 'unsatisfied');
  const met = tested.filter((item) => item === 'satisfied').length;
  const detail = session.failure ?? session.outcome?.detail ?? '';
  return (
    <div className={styles.ending}>
      <Chip tone={verdict.tone}>{verdict.words}</Chip>
      {session.outcome === null || session.outcome.reason === 'invalid' || tested.length === 0 ? null : (
        <span>
          {met} of {plural(tested.length, 'goal item')} after {plural(session.turnCount, 'turn')}
        </span>
      )}
      {detail === '' ? null : <span className={styles.why}>{detail}</span>}
    </div>
  );
}

/** Why nothing is said yet. */
function Silence({ view, session }: { readonly view: RunView; readonly session: Session }) {
  if (view.loading !== null) {
    const { path, fraction } = view.loading;
    return (
      <div className={styles.loading} role="status">
        <p>
          Loading <span className={styles.mono}>{fileName(path)}</span>, {Math.floor(fraction * 100)}%
        </p>
        <Meter value={fraction} />
      </div>
    );
  }
  if (session.status === 'failed') return <p>{session.failure}</p>;
  const goesOn = view.run.status === 'running' || view.run.status === 'planned';
  if (!goesOn) return <p>This dialogue was not begun.</p>;
  if (session.status === 'planned') return <p>Begins when one of the dialogues at work has ended.</p>;
  return <p role="status">The user is about to speak.</p>;
}
