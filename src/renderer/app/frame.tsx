// The frame around every page: bar with title and actions, navigation, foot.
import { BarChart3, Box, Columns2, FileText, ListVideo, UserRound } from 'lucide-react';
import type { ReactNode } from 'react';
import { plural } from '../../shared/figures.ts';
import { Chip } from '../components/chip.tsx';
import { CoreNotice } from './core-notice.tsx';
import styles from './frame.module.css';
import { go, type PageName, type Route, useRoute } from './route.ts';
import { useShell } from './shell-store.ts';

type Place = {
  readonly label: string;
  readonly icon: typeof Box;
  readonly route: Route;
  readonly pages: readonly PageName[];
};

const places: readonly Place[] = [
  { label: 'Live', icon: Columns2, route: { page: 'live' }, pages: ['live'] },
  { label: 'Runs', icon: ListVideo, route: { page: 'runs' }, pages: ['runs', 'run', 'pair', 'setup'] },
  {
    label: 'Results',
    icon: BarChart3,
    route: { page: 'results', runId: null, against: null },
    pages: ['results', 'calibrate'],
  },
  { label: 'Personas', icon: UserRound, route: { page: 'library' }, pages: ['library'] },
  { label: 'Models', icon: Box, route: { page: 'models' }, pages: ['models'] },
  { label: 'Logs', icon: FileText, route: { page: 'logs' }, pages: ['logs'] },
];

export function Frame({
  title,
  actions,
  foot,
  children,
}: {
  readonly title: ReactNode;
  readonly actions?: ReactNode;
  readonly foot?: ReactNode;
  readonly children: ReactNode;
}) {
  const page = useRoute(({ route }) => route.page);
  return (
    <div className={styles.frame}>
      <header className={styles.top}>
        <span className={styles.brand}>Rehearsal</span>
        <div className={styles.title}>{title}</div>
        <div className={styles.actions}>{actions}</div>
        <OfflineState />
      </header>
      <nav className={styles.nav} aria-label="Pages">
        {places.map(({ label, icon: Icon, route, pages }) => (
          <button
            key={label}
            type="button"
            className={styles.place}
            aria-current={pages.includes(page) ? 'page' : undefined}
            onClick={() => go(route)}
          >
            <Icon size={18} strokeWidth={1.6} aria-hidden="true" />
            {label}
          </button>
        ))}
      </nav>
      <main className={styles.main}>
        {page === 'live' ? null : <CoreNotice />}
        <div className={styles.content}>{children}</div>
      </main>
      <footer className={styles.foot}>{foot}</footer>
    </div>
  );
}

function OfflineState() {
  const state = useShell(({ state }) => state);
  if (state === null) return null;
  const sound = state.connections === 0;
  const refused =
    state.refused === 0 ? '' : ` ${plural(state.refused, 'request')} ${state.refused === 1 ? 'was' : 'were'} refused.`;
  return (
    <Chip tone={sound ? 'good' : 'bad'} title={`Nothing leaves this machine.${refused}`}>
      {sound ? 'offline, 0 connections' : `${state.connections} connections left this machine`}
    </Chip>
  );
}
