// Answers the contract's calls about bundles and files of one session.
import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { bundleContract } from '../../shared/contract-bundles.ts';
import type { Session } from '../../shared/dialogue.ts';
import type { SessionFormat } from '../../shared/report.ts';
import type { Handlers } from '../../shared/rpc.ts';
import { findSession } from '../history/find-session.ts';
import type { Store } from '../store/store.ts';
import type { Workbench } from '../work.ts';
import { readBundle } from './read.ts';
import { writeBundle } from './write.ts';

export function bundleHandlers(parts: {
  readonly store: Store;
  readonly reports: {
    writeSession(session: Session, format: SessionFormat, file: string): Promise<{ readonly title: string }>;
  };
  /** Throws for a run that cannot be reported on. */
  readonly tryOut: (store: Store, runId: string) => void;
  readonly workbench: Workbench;
  readonly dataDir: string;
  readonly version: string;
}): Handlers<typeof bundleContract> {
  const { store, workbench } = parts;
  return {
    'bundles.export': async ({ runId, file, job }) => {
      const run = store.runs.find(runId);
      const program = `Rehearsal ${parts.version}`;
      const written = await workbench.carryOut(job, (work) =>
        writeBundle(store, run, resolve(file), { program, now: Date.now(), work }),
      );
      return { runId: run.id, ...written };
    },
    'bundles.import': async ({ file, job }) => {
      await mkdir(parts.dataDir, { recursive: true });
      return workbench.carryOut(job, (work) =>
        readBundle(store, resolve(file), { folder: parts.dataDir, now: Date.now(), work, tryOut: parts.tryOut }),
      );
    },
    'sessions.write': ({ runId, session, format, file }) => {
      const run = store.runs.find(runId);
      return parts.reports.writeSession(findSession(store, run.id, session), format, resolve(file));
    },
  };
}
