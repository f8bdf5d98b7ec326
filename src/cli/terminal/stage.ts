// Shows a run as it goes: one dialogue followed turn by turn, and a line that says how far everything is.
import { createLogUpdate } from 'log-update';
import type { Colors } from 'picocolors/types';
import type { Session, Turn } from '../../shared/dialogue.ts';
import type { Progress, RunEvent } from '../../shared/events.ts';
import type { OpenSession, RunView } from '../../shared/run-view.ts';
import { sessionState } from '../../shared/session-words.ts';
import { columnHeads, layOut } from './script.ts';
import { cut, duration, plural, printable, wrapLines } from './text.ts';
import { goalsMet } from './words.ts';

export type Stage = {
  /** Called with every event and the view it led to. */
  update(view: RunView, event: RunEvent): void;
  /** A line that stays, above what moves. */
  note(text: string): void;
  end(): void;
};

export type StageOptions = {
  readonly stream: NodeJS.WriteStream;
  readonly colors: Colors;
};

const redrawEveryMs = 40;

/** On a terminal text is drawn as it is generated; into a pipe go whole lines, each once. */
export function createStage({ stream, colors }: StageOptions): Stage {
  const moving = stream.isTTY === true;
  const columns = (): number | null => (moving ? stream.columns : null);
  const draw = moving ? createLogUpdate(stream) : null;
  let view: RunView | null = null;
  let followed: string | null = null;
  let turnsShown = 0;
  let lastDrawn = 0;
  let timer: NodeJS.Timeout | null = null;

  const print = (lines: readonly string[]): void => {
    if (lines.length === 0) return;
    draw?.clear();
    stream.write(`${lines.join('\n')}\n`);
    redraw();
  };

  const wrapped = (lines: readonly string[]): readonly string[] =>
    moving ? lines.map((line) => wrapLines(line, stream.columns)) : lines;

  const redraw = (): void => {
    if (draw === null || view === null) return;
    if (timer !== null) clearTimeout(timer);
    timer = null;
    lastDrawn = Date.now();
    const width = stream.columns;
    const live = followed === null ? [] : liveLines(view.open[followed], width, colors);
    const room = Math.max(1, stream.rows - 3);
    draw([...live.slice(-room), '', colors.dim(cut(statusLine(view), width - 1))].join('\n'));
  };
  const redrawSoon = (): void => {
    if (!moving || timer !== null) return;
    timer = setTimeout(redraw, Math.max(0, lastDrawn + redrawEveryMs - Date.now()));
  };

  /** Prints what the followed dialogue has said since; where it has ended, says how and goes on to another. */
  const follow = (): void => {
    for (;;) {
      if (view === null) return;
      followed ??= nextToFollow(view);
      const session = followed === null ? undefined : view.sessions.get(followed)?.session;
      if (followed === null || session === undefined) return;
      const turns = view.open[followed]?.turns ?? [];
      print([
        ...(turnsShown === 0 && turns.length > 0 ? head(session, columns(), colors) : []),
        ...turns.slice(turnsShown).flatMap((turn) => layOut(speechOf(turn), columns(), colors)),
      ]);
      turnsShown = turns.length;
      if (session.status === 'running' || session.status === 'planned') return;
      print([...wrapped(tail(session, view, colors)), '']);
      followed = null;
      turnsShown = 0;
      if (nextToFollow(view) === null) return;
    }
  };

  return {
    update(next, event) {
      view = next;
      const unfollowedEnd = event.kind === 'session-finished' && event.session.id !== followed;
      if (unfollowedEnd && !moving) print(tail(event.session, next, colors));
      if (event.kind === 'turn-finished' || event.kind === 'session-finished' || event.kind === 'session-started')
        follow();
      redrawSoon();
    },
    note(text) {
      print(wrapped([text]));
    },
    end() {
      if (timer !== null) clearTimeout(timer);
      draw?.clear();
      draw?.done();
    },
  };
}

function speechOf(turn: Turn): Parameters<typeof layOut>[0] {
  return {
    speaker: turn.speaker,
    index: turn.index,
    move: turn.move,
    text: turn.text === '' ? '(nothing)' : turn.text,
  };
}

/** The running dialogue with the least said: the least to catch up with. */
function nextToFollow(view: RunView): string | null {
  const running = Object.entries(view.open).filter(([id]) => view.sessions.get(id)?.session.status === 'running');
  const [next] = running.toSorted(([, one], [, other]) => one.turns.length - other.turns.length);
  return next?.[0] ?? null;
}

function liveLines(session: OpenSession | undefined, columns: number, colors: Colors): readonly string[] {
  if (session?.live == null) return [];
  const { live } = session;
  const thinking = live.text === '' && live.reasoning !== '' ? colors.dim('thinking …') : '';
  const text = live.text === '' ? thinking : `${live.text}▌`;
  return text === '' ? [] : layOut({ ...live, text }, columns, colors);
}

function head(session: Session, columns: number | null, colors: Colors): readonly string[] {
  const title = `Session ${session.ordinal + 1}: ${session.scenarioId}, user ${session.personaId}, target ${session.targetId}`;
  const heads = columnHeads('Simulated user', 'Target', columns, colors);
  return [colors.bold(title), ...(heads === null ? [] : [heads])];
}

function tail(session: Session, view: RunView, colors: Colors): readonly string[] {
  const name = `${session.ordinal + 1} of ${view.order.length}, ${session.scenarioId} with ${session.personaId}`;
  const goals = session.outcome === null ? '' : `, goal ${goalsMet(session.outcome)}`;
  const reason = session.failure ?? (session.outcome?.reason === 'invalid' ? session.outcome.detail : '');
  const line = `Session ${name}: ${sessionState(session, true)}${goals}, ${plural(session.turnCount, 'turn')}`;
  const good = session.outcome?.success === true;
  const bad = session.outcome === null || session.outcome.reason === 'invalid';
  const paint = good ? colors.green : bad ? colors.red : colors.dim;
  return [paint(printable(reason === '' ? line : `${line} (${reason})`))];
}

export function statusLine(view: RunView): string {
  if (view.loading !== null) return `Loading ${view.loading.path} ${Math.round(view.loading.fraction * 100)}%`;
  if (view.progress === null) return 'Starting';
  return progressWords(view.progress);
}

export function progressWords(progress: Progress): string {
  const left =
    progress.remainingMs === null ? 'time left not known yet' : `about ${duration(progress.remainingMs)} left`;
  const trouble = [
    ...(progress.invalid > 0 ? [`${progress.invalid} invalid`] : []),
    ...(progress.failed > 0 ? [`${progress.failed} failed`] : []),
  ].join(', ');
  return [
    `${progress.done} of ${progress.total} sessions done`,
    `${progress.running} running`,
    `${Math.round(progress.tokensPerSecond)} tokens/s`,
    left,
    ...(trouble === '' ? [] : [trouble]),
  ].join(' · ');
}
