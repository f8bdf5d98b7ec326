// Sessions that were found, each with the words that were looked for in their place.
import { useState } from 'react';
import { plural } from '../../shared/figures.ts';
import type { FoundSession, Hit } from '../../shared/history.ts';
import { go } from '../app/route.ts';
import { useCall } from '../app/use-call.ts';
import { useDelayed } from '../app/use-delayed.ts';
import { Button } from '../components/button.tsx';
import { Chip } from '../components/chip.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { ErrorNote } from '../components/error-note.tsx';
import { verdictOf } from '../live/words.ts';
import styles from './history.module.css';
import type { Query } from './history-filters.tsx';
import { nothingWords, whenWords } from './words.ts';

const perPage = 50;

export function FoundSessions({ query }: { readonly query: Query }) {
  const [limit, setLimit] = useState(perPage);
  const asked = useDelayed(query, 200);
  const page = useCall('history.search', { text: asked.text.trim(), filters: asked.filters, offset: 0, limit });
  if (page.state === 'failed') return <ErrorNote error={page.message} />;
  if (page.value === null) return null;
  const { total, sessions } = page.value;
  if (total === 0) return <EmptyState title="Nothing was found">{nothingWords(asked)}</EmptyState>;
  return (
    <div className={styles.scroller}>
      <p className={styles.dim} role="status">
        {total === 1 ? '1 session' : `${total.toLocaleString()} sessions`}
      </p>
      <ul className={styles.found}>
        {sessions.map((found) => (
          <li key={found.session.id}>
            <Found found={found} />
          </li>
        ))}
      </ul>
      {sessions.length < total && limit < 500 ? (
        <Button onClick={() => setLimit(Math.min(500, limit + perPage))}>Show more</Button>
      ) : null}
    </div>
  );
}

function Found({ found }: { readonly found: FoundSession }) {
  const { session, run, hits, hitCount, annotation } = found;
  const verdict = verdictOf(session);
  return (
    <button
      type="button"
      className={styles.foundSession}
      onClick={() => go({ page: 'run', runId: run.id, sessionId: session.id })}
    >
      <span className={styles.foundHead}>
        <b>{session.scenarioId}</b>
        <span className={styles.dim}>
          {session.personaId}, {session.targetId}
        </span>
        <Chip tone={verdict?.tone ?? 'neutral'}>{verdict?.words ?? session.status}</Chip>
        {found.human ? <Chip>human turn</Chip> : null}
        {session.parentSessionId === null ? null : <Chip>branch</Chip>}
        {annotation.labels.map((label) => (
          <Chip key={label}>{label}</Chip>
        ))}
        <span className={styles.foundRun}>
          {run.title}, {whenWords(run.createdAt)}
        </span>
      </span>
      {hits.map((hit) => (
        <Snippet key={hit.turnIndex} hit={hit} />
      ))}
      {hitCount > hits.length ? (
        <span className={styles.dim}>and in {plural(hitCount - hits.length, 'more turn')}</span>
      ) : null}
      {annotation.note === '' ? null : <span className={styles.dim}>{annotation.note}</span>}
    </button>
  );
}

function Snippet({ hit }: { readonly hit: Hit }) {
  const pieces: { readonly from: number; readonly text: string; readonly found: boolean }[] = [];
  let at = 0;
  for (const [from, to] of hit.matches) {
    if (from > at) pieces.push({ from: at, text: hit.snippet.slice(at, from), found: false });
    pieces.push({ from, text: hit.snippet.slice(from, to), found: true });
    at = to;
  }
  if (at < hit.snippet.length) pieces.push({ from: at, text: hit.snippet.slice(at), found: false });
  return (
    <span className={styles.snippet}>
      <span className={hit.speaker === 'user' ? styles.userTurn : styles.targetTurn}>{hit.turnIndex + 1}</span>
      <span>{pieces.map(({ from, text, found }) => (found ? <mark key={from}>{text}</mark> : text))}</span>
    </span>
  );
}
