// A metric over the newest runs of one suite, each with its interval; every dot opens that run's results.
import { useEffect, useState } from 'react';
import { ErrorBar, ReferenceLine, ResponsiveContainer, Scatter, ScatterChart, XAxis, YAxis } from 'recharts';
import type { Run } from '../../shared/dialogue.ts';
import { figure } from '../../shared/figures.ts';
import type { Report } from '../../shared/report.ts';
import { useLink } from '../app/link-context.ts';
import { go } from '../app/route.ts';
import styles from './results.module.css';

const mostRuns = 12;

type Point = {
  readonly x: number;
  readonly y: number;
  readonly error: readonly [number, number];
  readonly runId: string;
  readonly targetId: string;
  readonly words: string;
};

/** Reports of finished runs never change, so each is asked for once while the page is open. */
const known = new Map<string, Report>();

function useReports(runs: readonly Run[]): readonly Report[] {
  const link = useLink();
  const [, setCount] = useState(0);
  const wanted = runs.map(({ id }) => id).join(' ');
  useEffect(() => {
    let current = true;
    const load = async (): Promise<void> => {
      for (const id of wanted.split(' ').filter((one) => one !== '' && !known.has(one))) {
        const report = await link.core('reports.get', { runId: id });
        known.set(id, report);
        if (!current) return;
        setCount((count) => count + 1);
      }
    };
    // A run that was deleted meanwhile is simply not drawn.
    load().catch(() => undefined);
    return () => {
      current = false;
    };
  }, [link, wanted]);
  return runs.flatMap(({ id }) => known.get(id) ?? []);
}

export function OverTime({
  run,
  runs,
  metric,
}: {
  readonly run: Run;
  readonly runs: readonly Run[];
  readonly metric: string;
}) {
  const same = runs
    .filter((one) => one.suiteId === run.suiteId && one.engine === run.engine && one.status === 'finished')
    .slice(0, mostRuns)
    .toReversed();
  const reports = useReports(same);
  if (same.length < 2) return null;
  const points = reports.flatMap((report, at) => pointsOf(report, metric, at + 1));
  const label = reports[0]?.targets[0]?.measures.find((measure) => measure.metric === metric)?.label ?? metric;
  return (
    <section>
      <h2>
        {label} over the last {same.length} runs of this suite
      </h2>
      <div className={styles.overTime}>
        <ResponsiveContainer width="100%" height={150}>
          <ScatterChart margin={{ top: 8, right: 16, bottom: 0, left: 0 }} accessibilityLayer={false}>
            <XAxis
              type="number"
              dataKey="x"
              domain={[0.5, same.length + 0.5]}
              ticks={same.map((_, at) => at + 1)}
              tickFormatter={(at: number) => dayOf(same[at - 1])}
              tickLine={false}
              axisLine={{ stroke: 'var(--line)' }}
              tick={{ fill: 'var(--ink-2)', fontSize: 11 }}
            />
            <YAxis
              type="number"
              dataKey="y"
              domain={[0, 1]}
              ticks={[0, 0.5, 1]}
              tickFormatter={(share: number) => figure(share, 'share')}
              width={44}
              tickLine={false}
              axisLine={false}
              tick={{ fill: 'var(--ink-2)', fontSize: 11 }}
            />
            <ReferenceLine y={0.5} stroke="var(--line)" />
            <ReferenceLine y={1} stroke="var(--line)" />
            <Scatter
              data={[...points]}
              isAnimationActive={false}
              shape={(dot: unknown) => <Dot {...(dot as DotProps)} current={run.id} />}
            >
              <ErrorBar
                dataKey="error"
                direction="y"
                width={0}
                stroke="var(--ink-3)"
                strokeWidth={3}
                isAnimationActive={false}
              />
            </Scatter>
          </ScatterChart>
        </ResponsiveContainer>
      </div>
    </section>
  );
}

function pointsOf(report: Report, metric: string, x: number): readonly Point[] {
  return report.targets.flatMap((target, index) => {
    const measure = target.measures.find((one) => one.metric === metric);
    if (measure === undefined || measure.estimate === null) return [];
    const { estimate, lower, upper, words } = measure;
    return {
      // Targets of one run stand side by side.
      x: x + (index - (report.targets.length - 1) / 2) * 0.15,
      y: estimate,
      error: [estimate - (lower ?? estimate), (upper ?? estimate) - estimate],
      runId: report.run.id,
      targetId: target.targetId,
      words,
    };
  });
}

type DotProps = { readonly cx: number; readonly cy: number; readonly payload: Point };

function Dot({ cx, cy, payload, current }: DotProps & { readonly current: string }) {
  const open = (): void => go({ page: 'results', runId: payload.runId, against: null });
  const label = `Results of ${payload.runId}, ${payload.targetId}: ${payload.words}`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button cannot stand inside a drawing
    <g
      role="button"
      tabIndex={0}
      aria-label={label}
      onClick={open}
      onKeyDown={({ key }) => {
        if (key === 'Enter' || key === ' ') open();
      }}
    >
      <title>{label}</title>
      <circle cx={cx} cy={cy} r={12} fill="transparent" />
      <circle
        cx={cx}
        cy={cy}
        r={4.5}
        fill={payload.runId === current ? 'var(--ink)' : 'var(--surface)'}
        stroke="var(--ink)"
        strokeWidth={2}
      />
    </g>
  );
}

function dayOf(run: Run | undefined): string {
  return run === undefined ? '' : new Date(run.createdAt).toLocaleDateString([], { day: 'numeric', month: 'short' });
}
