// The bar under the script: take over either side, say something in its place, hand it back.
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { SpeakerRole } from '../../shared/dialogue.ts';
import type { RunView } from '../../shared/reducer.ts';
import { useKeys } from '../app/keys.ts';
import { useLink } from '../app/link-context.ts';
import { Button } from '../components/button.tsx';
import { useRuns } from './run-store.ts';
import styles from './speak-bar.module.css';
import { turnCountOf } from './view-access.ts';
import { canSpeak, handBack, nextSpeaker, say, takeBack, takeWheel, type Wheel, wheelNeeds } from './wheel.ts';

const names: Readonly<Record<SpeakerRole, string>> = { user: 'User', assistant: 'Target' };

export function SpeakBar({ view, sessionId }: { readonly view: RunView; readonly sessionId: string }) {
  const link = useLink();
  const wheel = useRuns((state) => state.wheel);
  const held = wheel?.sessionId === sessionId ? wheel : null;
  const able = canSpeak(view, sessionId);
  const take = (speaker: SpeakerRole): void => void takeWheel(link, sessionId, speaker);
  useKeys(
    able && held === null
      ? [
          { key: 'u', run: () => take('user') },
          { key: 't', run: () => take('assistant') },
        ]
      : [],
  );
  const needs = wheel === null ? null : wheelNeeds(view, wheel);
  const turns = wheel === null ? 0 : turnCountOf(view, wheel.sessionId);
  const runId = view.run.id;
  useEffect(() => {
    if (needs === 'let-go') useRuns.setState({ wheel: null });
    if (needs === 'step' && wheel !== null)
      void link
        .core('runs.step', { runId, sessionId: wheel.sessionId })
        .catch((error: unknown) => useRuns.setState({ error }));
  }, [needs, turns, wheel, link, runId]);

  if (!able) return null;
  if (held !== null) return <Speaking key={held.speaker} view={view} wheel={held} />;
  return (
    <div className={`${styles.bar} ${styles.idle}`}>
      <span className={styles.label}>Speak as</span>
      {(['user', 'assistant'] as const).map((speaker) => (
        <Button
          key={speaker}
          className={styles[speaker]}
          shortcut={speaker === 'user' ? 'U' : 'T'}
          aria-label={`Speak as the ${speaker === 'user' ? 'user' : 'target'}`}
          onClick={() => take(speaker)}
        >
          {names[speaker]}
        </Button>
      ))}
      <span className={styles.hint}>
        This dialogue waits for you then. What you say is marked as yours and left out of rates.
      </span>
    </div>
  );
}

function Speaking({ view, wheel }: { readonly view: RunView; readonly wheel: Wheel }) {
  const link = useLink();
  const [text, setText] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const isUp = nextSpeaker(turnCountOf(view, wheel.sessionId)) === wheel.speaker;
  const waits = view.steering.sessions[wheel.sessionId] === 'paused';
  const queued = view.queued[wheel.sessionId]?.[wheel.speaker] ?? null;
  const other = wheel.speaker === 'user' ? 'target' : 'user';
  const send = async (): Promise<void> => {
    if (text.trim() !== '' && (await say(link, wheel, text))) setText('');
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
      event.preventDefault();
      void send();
    }
    if (event.key === 'Escape') {
      event.preventDefault();
      void handBack(link);
    }
  };
  return (
    <div className={styles.speaking}>
      {queued === null ? null : (
        <p className={styles.queued}>
          Said when the {wheel.speaker === 'user' ? 'user' : 'target'} is up: <q>{queued}</q>
          <Button kind="quiet" onClick={() => void takeBack(link, wheel)}>
            Take back
          </Button>
        </p>
      )}
      <div className={styles.bar}>
        <span className={`${styles.label} ${styles[wheel.speaker]}`}>
          You are the {wheel.speaker === 'user' ? 'user' : 'target'}
        </span>
        <textarea
          ref={field}
          className={styles.field}
          rows={1}
          maxLength={20_000}
          value={text}
          aria-label={`What the ${wheel.speaker === 'user' ? 'user' : 'target'} says`}
          placeholder={isUp && waits ? 'Your turn' : `The ${other} is speaking; you are next`}
          onChange={({ target }) => setText(target.value)}
          onKeyDown={onKeyDown}
        />
        <Button kind="primary" shortcut="Enter" disabled={text.trim() === ''} onClick={() => void send()}>
          Say
        </Button>
        <Button shortcut="Esc" onClick={() => void handBack(link)}>
          Hand back
        </Button>
      </div>
    </div>
  );
}
