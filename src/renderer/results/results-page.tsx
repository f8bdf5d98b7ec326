// Rates with their intervals, what differs between two runs or targets, and the sessions behind every figure.
import { useCallback, useState } from 'react';
import type { Run, Session } from '../../shared/dialogue.ts';
import type { Baseline, Comparison, GateOutcome, Measure, Report } from '../../shared/report.ts';
import { Frame } from '../app/frame.tsx';
import { useLink } from '../app/link-context.ts';
import { go } from '../app/route.ts';
import { useCall } from '../app/use-call.ts';
import { Button } from '../components/button.tsx';
import { Chip, type Tone } from '../components/chip.tsx';
import { type Among, sessionsBehind } from './behind.ts';
import { Differences } from './differences.tsx';
import { Judges } from './judges.tsx';
import { KeepBaseline } from './keep-baseline.tsx';
import { OverTime } from './over-time.tsx';
import { Rates } from './rates.tsx';
import styles from './results.module.css';
import { type ListedSession, SessionList } from './session-list.tsx';
import { Slices } from './slices.tsx';

export function ResultsPage({ runId, against }: { readonly runId: string | null; readonly against: string | null }) {
  const runs = useCall('runs.list', {});
  const [kept, setKept] = useState(0);
  const baselines = useCall('baselines.list', {}, kept);
  const [judged, setJudged] = useState(0);
  const onJudged = useCallback(() => setJudged((times) => times + 1), []);
  const chosen = runId ?? runs.value?.find((run) => run.sessionsFinished > 0)?.id ?? null;
  const report = useCall('reports.get', chosen === null ? null : { runId: chosen }, judged);
  const stored = useCall('runs.get', chosen === null ? null : { runId: chosen });
  const compared = useCall(
    'reports.compare',
    chosen === null || against === null ? null : { first: against, second: chosen, targets: null },
  );
  if (runs.state === 'ready' && chosen === null) return <NoResults />;
  const comparison = against === null ? (report.value?.comparison ?? null) : compared.value;
  const failure = [report, stored, ...(against === null ? [] : [compared])].find(({ state }) => state === 'failed');
  return (
    <Frame
      title={
        <>
          <RunPicker
            runs={runs.value ?? []}
            value={chosen}
            onPick={(id) => go({ page: 'results', runId: id, against })}
          />
          <span>compared with</span>
          <RunPicker
            runs={(runs.value ?? []).filter(({ id }) => id !== chosen)}
            value={against}
            none="nothing"
            baselines={baselines.value ?? []}
            onPick={(id) => go({ page: 'results', runId: chosen, against: id })}
          />
        </>
      }
      actions={
        chosen === null ? null : (
          <Actions
            key={chosen}
            runId={chosen}
            runs={runs.value ?? []}
            baselines={baselines.value ?? []}
            onKept={() => setKept((times) => times + 1)}
          />
        )
      }
      foot={
        <>
          <span>Every mark opens its sessions.</span>
          <span style={{ flex: 1 }} />
          <span>{report.value?.notes.find((note) => note.includes('judge')) ?? ''}</span>
        </>
      }
    >
      {failure?.state === 'failed' ? (
        <div className={styles.empty} role="alert">
          <h1>These results cannot be shown</h1>
          <p>{failure.message}</p>
        </div>
      ) : report.value === null || stored.value === null || report.value.run.id !== stored.value.run.id ? null : (
        <Sheet
          key={report.value.run.id}
          report={report.value}
          comparison={comparison}
          compared={against !== null}
          runs={runs.value ?? []}
          sessions={stored.value.sessions}
          onJudged={onJudged}
        />
      )}
    </Frame>
  );
}

function Sheet({
  report,
  comparison,
  compared,
  sessions,
  runs,
  onJudged,
}: {
  readonly report: Report;
  readonly comparison: Comparison | null;
  readonly compared: boolean;
  readonly sessions: readonly Session[];
  readonly runs: readonly Run[];
  /** Verdicts were added: the report must be asked for again. */
  readonly onJudged: () => void;
}) {
  const [behind, setBehind] = useState<Behind>({ kind: 'first' });
  return (
    <div className={styles.page}>
      <div className={styles.sheet}>
        <h1>{compared && comparison !== null ? comparison.headline : report.headline}</h1>
        {report.dryRun ? (
          <p className={styles.lead}>A script spoke for both sides: these figures say nothing about any model.</p>
        ) : null}
        {comparison === null ? null : (
          <>
            <h2>What changed</h2>
            <Differences comparison={comparison} onOpenFlips={() => setBehind({ kind: 'flips' })} />
          </>
        )}
        {report.gates.length === 0 ? null : <Gates report={report} />}
        {report.targets.map((target) => (
          <section key={target.targetId}>
            <h2>{report.targets.length > 1 ? target.targetId : 'Rates'}</h2>
            <Rates
              target={target}
              onOpen={(measure) => setBehind({ kind: 'metric', measure, targetId: target.targetId, among: {} })}
            />
          </section>
        ))}
        <Slices
          targets={report.targets}
          onOpen={(measure, kind, id, targetId) =>
            setBehind({
              kind: 'metric',
              measure,
              targetId,
              among: kind === 'scenarios' ? { scenarioId: id } : { personaId: id },
            })
          }
        />
        <Judges report={report} onJudged={onJudged} />
        <OverTime run={report.run} runs={runs} metric="goal_completion" />
        <h2>Before you believe it</h2>
        <ul className={styles.notes}>
          {[...(compared ? (comparison?.notes ?? []) : []), ...report.notes].map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      </div>
      {behind.kind === 'metric' ? (
        <BehindMetric behind={behind} runId={report.run.id} sessions={sessions} />
      ) : behind.kind === 'flips' && comparison !== null ? (
        <SessionList title="Sessions that flipped" list={flipped(comparison, sessions)} />
      ) : (
        <SessionList title="Sessions to look at first" list={lookFirst(report, sessions)} />
      )}
    </div>
  );
}

/** What the list at the side shows. */
type Behind =
  | { readonly kind: 'first' }
  | { readonly kind: 'flips' }
  | { readonly kind: 'metric'; readonly measure: Measure; readonly targetId: string; readonly among: Among };

function BehindMetric({
  behind,
  runId,
  sessions,
}: {
  readonly behind: Extract<Behind, { kind: 'metric' }>;
  readonly runId: string;
  readonly sessions: readonly Session[];
}) {
  const { measure, targetId, among } = behind;
  const valued = useCall('verdicts.behind', { runId, metric: measure.metric, targetId });
  const where = [targetId, among.scenarioId, among.personaId].filter((part) => part !== undefined).join(', ');
  const list = valued.value === null ? [] : sessionsBehind(measure, valued.value, sessions, among);
  return <SessionList title={`${measure.label}: ${where}`} list={list} />;
}

function lookFirst(report: Report, sessions: readonly Session[]): readonly ListedSession[] {
  return report.worst.flatMap(({ sessionId, why }) => {
    const session = sessions.find(({ id }) => id === sessionId);
    return session === undefined ? [] : [{ session, note: why }];
  });
}

/** The side that belongs to this run; its partner stands in the note. */
function flipped(comparison: Comparison, sessions: readonly Session[]): readonly ListedSession[] {
  return comparison.flips.flatMap(({ firstSession, secondSession, firstNumber, secondNumber, direction }) => {
    const session = sessions.find(({ id }) => id === secondSession) ?? sessions.find(({ id }) => id === firstSession);
    if (session === undefined) return [];
    const partner =
      session.id === secondSession
        ? `session ${firstNumber} of ${comparison.first.label}`
        : `session ${secondNumber} of ${comparison.second.label}`;
    return [
      {
        session,
        note: `${direction} than ${partner}`,
        open: {
          page: 'pair' as const,
          first: [comparison.first.runId, firstSession] as const,
          second: [comparison.second.runId, secondSession] as const,
        },
      },
    ];
  });
}

const gateTones: Readonly<Record<GateOutcome, Tone>> = {
  pass: 'good',
  fail: 'bad',
  'not-enough-evidence': 'warn',
  'not-judged': 'neutral',
};

function Gates({ report }: { readonly report: Report }) {
  return (
    <section>
      <h2>Gates</h2>
      <ul className={styles.gates}>
        {report.gates.map((gate) => (
          <li key={`${gate.gate} ${gate.targetId}`}>
            <span>
              <Chip tone={gateTones[gate.outcome]}>{gate.outcome.replaceAll('-', ' ')}</Chip>
            </span>
            <span>
              <code>{gate.gate}</code>
              <span className={styles.gateDetail}>
                {gate.targetId}: {gate.detail}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Actions({
  runId,
  runs,
  baselines,
  onKept,
}: {
  readonly runId: string;
  readonly runs: readonly Run[];
  readonly baselines: readonly Baseline[];
  readonly onKept: () => void;
}) {
  const link = useLink();
  const [said, setSaid] = useState<string | null>(null);
  const exportReport = async (): Promise<void> => {
    const file = await link.shell('shell.saveFile', { kind: 'report', suggestedName: `${runId}.html` });
    if (file === null) return;
    const format = formatOf(file);
    await link.core('reports.write', { runId, format, file });
    setSaid(`Saved ${file}`);
  };
  const say = (action: () => Promise<void>) => () =>
    void action().catch((error: unknown) => setSaid(error instanceof Error ? error.message : String(error)));
  return (
    <>
      <span role="status" className={styles.dim}>
        {said}
      </span>
      <Button onClick={say(exportReport)}>Export</Button>
      <KeepBaseline
        runId={runId}
        runs={runs}
        baselines={baselines}
        onKept={({ name }) => {
          setSaid(`Kept as "${name}"`);
          onKept();
        }}
      />
    </>
  );
}

/** By the ending that the user gave the file; HTML where it says nothing. */
function formatOf(file: string) {
  const endings = { xml: 'junit', json: 'json', md: 'markdown', csv: 'csv', jsonl: 'jsonl', html: 'html' } as const;
  const ending = file.slice(file.lastIndexOf('.') + 1).toLowerCase();
  return ending in endings ? endings[ending as keyof typeof endings] : 'html';
}

function RunPicker({
  runs,
  value,
  none,
  baselines = [],
  onPick,
}: {
  readonly runs: readonly Run[];
  readonly value: string | null;
  /** Words for no run at all, where that can be chosen. */
  readonly none?: string;
  /** Runs that can also be picked by a name of the owner's. */
  readonly baselines?: readonly Baseline[];
  readonly onPick: (id: string | null) => void;
}) {
  return (
    <select
      className={styles.picker}
      aria-label={none === undefined ? 'Run' : 'Compared with'}
      value={value ?? ''}
      onChange={({ target }) => onPick(target.value || null)}
    >
      {none === undefined ? null : <option value="">{none}</option>}
      {baselines.length === 0 ? null : (
        <optgroup label="Baselines">
          {baselines.map(({ name }) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </optgroup>
      )}
      {runs.map((run) => (
        <option key={run.id} value={run.id}>
          {run.title}, {new Date(run.createdAt).toLocaleString([], { dateStyle: 'short', timeStyle: 'short' })}
        </option>
      ))}
    </select>
  );
}

function NoResults() {
  return (
    <Frame title={<b>Results</b>}>
      <div className={styles.empty}>
        <h1>No run has ended yet</h1>
        <p>Rates, comparisons and gates appear here once the first sessions are done.</p>
        <Button kind="primary" onClick={() => go({ page: 'live' })}>
          Go to Live
        </Button>
      </div>
    </Frame>
  );
}
