// A dialogue as a script: the user at the left, the target at the right, a spine between them. Only what is seen is in
// the page, so thousands of turns cost no more than a screenful. Live sessions and stored ones are read in the same way.
import { useVirtualizer } from '@tanstack/react-virtual';
import { ArrowDown } from 'lucide-react';
import {
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { Turn } from '../../../shared/dialogue.ts';
import type { LiveTurn } from '../../../shared/reducer.ts';
import styles from './dialogue.module.css';
import type { Mark } from './segments.ts';
import { LiveRow, TurnRow } from './turn-row.tsx';
import { moveWords } from './turn-words.ts';

export type DialogueProps = {
  /** What it is, for who cannot see it: "Dialogue of mexican-dinner". */
  readonly label: string;
  readonly turns: readonly Turn[];
  /** The turn that is being generated now. */
  readonly live?: LiveTurn | null;
  /** Index of the selected turn; null selects none. */
  readonly selected: number | null;
  readonly onSelect: (index: number | null) => void;
  /** `end` keeps to the newest turn until the reader scrolls away; `start` is for reading what is over. */
  readonly anchor: 'start' | 'end';
  /** Words to highlight in a turn; the same array for the same turn keeps rows from being drawn again. */
  readonly marksOf?: (turn: Turn) => readonly Mark[] | undefined;
  /** A word under a turn: "✓ phone number". A string, or the same element each time. */
  readonly noteOf?: (turn: Turn) => ReactNode;
  /** Stands at the end, once: how it ended. */
  readonly end?: ReactNode;
};

/** Pixels from the end within which the newest turn counts as seen. */
const nearEnd = 32;
const lettersPerLine = 44;

const estimate = (text: string): number => 40 + 24 * Math.max(1, Math.ceil(text.length / lettersPerLine));

const voice = (speaker: Turn['speaker']): string => (speaker === 'user' ? 'user' : 'target');

function rowLabel(turn: Turn): string {
  const move = turn.speaker === 'user' ? moveWords(turn.move) : '';
  return `Turn ${turn.index + 1}, ${voice(turn.speaker)}${move === '' ? '' : `, ${move}`}: ${turn.text}`;
}

export function Dialogue(props: DialogueProps) {
  const { turns, live = null, selected, onSelect, anchor, end = null } = props;
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const rows = turns.length + (live === null ? 0 : 1) + (end === null ? 0 : 1);
  const virtual = useVirtualizer({
    count: rows,
    getScrollElement: () => scroller.current,
    estimateSize: (row) => estimate(turns[row]?.text ?? ''),
    overscan: 8,
    paddingStart: 16,
    paddingEnd: 16,
    anchorTo: anchor,
    followOnAppend: anchor === 'end',
    scrollEndThreshold: nearEnd,
    // Scrolling alone moves elements, and draws nothing again until a row comes or goes.
    directDomUpdates: true,
  });

  const away = useStaysAtEnd(scroller, anchor === 'end', () => virtual.scrollToEnd());
  useEffect(() => {
    if (selected !== null) virtual.scrollToIndex(selected, { align: 'auto' });
  }, [virtual, selected]);

  const select = (index: number): void => {
    if (turns.length > 0) onSelect(Math.max(0, Math.min(turns.length - 1, index)));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const here = selected ?? turns.length;
    const jumps: Readonly<Record<string, () => void>> = {
      ArrowUp: () => select(here - 1),
      ArrowDown: () => select(here + 1),
      PageUp: () => select(here - 10),
      PageDown: () => select(here + 10),
      Home: () => select(0),
      End: () => select(turns.length - 1),
      Escape: () => onSelect(null),
    };
    const jump = jumps[event.key];
    if (jump === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    jump();
  };

  const items = virtual.getVirtualItems();
  const option = (row: number): string => `${id}-${row}`;
  const shown = selected !== null && items.some((item) => item.index === selected);
  return (
    <div className={styles.frame}>
      <div
        ref={scroller}
        className={`${styles.scroller} ${anchor === 'end' ? styles.bottom : ''}`}
        role="listbox"
        aria-label={props.label}
        aria-activedescendant={shown ? option(selected) : undefined}
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        <div ref={virtual.containerRef} className={styles.all} role="presentation">
          {items.map((item) => {
            const turn = turns[item.index];
            return (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the list has the keys
              // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus
              <div
                key={item.key}
                id={option(item.index)}
                ref={virtual.measureElement}
                data-index={item.index}
                className={styles.place}
                role="option"
                aria-selected={item.index === selected}
                aria-posinset={item.index + 1}
                aria-setsize={rows}
                aria-label={
                  turn !== undefined
                    ? rowLabel(turn)
                    : live !== null && item.index === turns.length
                      ? `Turn ${live.index + 1}, ${voice(live.speaker)}, speaking`
                      : undefined
                }
                onClick={turn === undefined ? undefined : () => isReading() || onSelect(turn.index)}
              >
                {turn !== undefined ? (
                  <TurnRow
                    turn={turn}
                    selected={item.index === selected}
                    marks={props.marksOf?.(turn)}
                    note={props.noteOf?.(turn)}
                  />
                ) : live !== null && item.index === turns.length ? (
                  <LiveRow live={live} />
                ) : (
                  <div className={styles.end}>{end}</div>
                )}
              </div>
            );
          })}
        </div>
      </div>
      {away ? (
        <button type="button" className={styles.latest} onClick={() => virtual.scrollToEnd()}>
          <ArrowDown size={14} strokeWidth={1.8} aria-hidden="true" />
          Latest turn
        </button>
      ) : null}
    </div>
  );
}

/**
 * Stays at the end while turns come and while the window changes, until the reader scrolls up.
 * @returns whether the reader has.
 */
function useStaysAtEnd(scroller: RefObject<HTMLElement | null>, wanted: boolean, toEnd: () => void): boolean {
  const [away, setAway] = useState(false);
  const current = useRef({ away: false, toEnd });
  useEffect(() => {
    current.current.toEnd = toEnd;
  });
  useLayoutEffect(() => {
    const element = scroller.current;
    const content = element?.firstElementChild;
    if (!wanted || element === null || content === null || content === undefined) return;
    let last = element.scrollTop;
    const onScroll = (): void => {
      const left = element.scrollHeight - element.clientHeight - element.scrollTop;
      // Only a move upwards is the reader's; content that grew or shrank is followed.
      if (left <= nearEnd) current.current.away = false;
      else if (element.scrollTop < last - 1) current.current.away = true;
      last = element.scrollTop;
      setAway(current.current.away);
    };
    const follow = new ResizeObserver(() => {
      if (!current.current.away) current.current.toEnd();
    });
    follow.observe(element);
    follow.observe(content);
    element.addEventListener('scroll', onScroll, { passive: true });
    current.current.toEnd();
    return () => {
      follow.disconnect();
      element.removeEventListener('scroll', onScroll);
    };
  }, [scroller, wanted]);
  return away;
}

/** A click that ends the marking of words selects no turn. */
function isReading(): boolean {
  return window.getSelection()?.isCollapsed === false;
}
