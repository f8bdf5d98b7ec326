// One turn of the script: what was said on its speaker's side, the move or the number on the spine.
import { memo, type ReactNode } from 'react';
import type { Turn } from '../../../shared/dialogue.ts';
import type { LiveTurn } from '../../../shared/reducer.ts';
import styles from './dialogue.module.css';
import { type Mark, type Segment, segmentsOf } from './segments.ts';
import { oddWords, speedWords, spineWords } from './turn-words.ts';
import { differences } from './word-diff.ts';

const isWash = (mark: Mark): boolean => mark.kind !== 'typo';

function Marked({ segment }: { readonly segment: Segment }) {
  const typo = segment.marks.find((mark) => mark.kind === 'typo');
  const wash = segment.marks.find(isWash);
  if (typo === undefined && wash === undefined) return segment.text;
  const classes = [...(typo === undefined ? [] : [styles.typo]), ...(wash === undefined ? [] : [styles[wash.kind]])];
  return (
    <span className={classes.join(' ')} title={typo?.title ?? wash?.title}>
      {segment.text}
    </span>
  );
}

/** Text of models only ever becomes text nodes. */
export function Speech({ text, marks = [] }: { readonly text: string; readonly marks?: readonly Mark[] }) {
  return segmentsOf(text, marks).map((segment) => <Marked key={segment.from} segment={segment} />);
}

function surfaceMarks(turn: Turn): readonly Mark[] {
  return differences(turn.cleanText, turn.text).map(({ from, to, meant }) => ({
    from,
    to,
    kind: 'typo',
    title: meant === '' ? 'added by roughening' : `meant: ${meant}`,
  }));
}

function Row({
  speaker,
  spine,
  selected,
  children,
}: {
  readonly speaker: Turn['speaker'];
  readonly spine: string;
  readonly selected: boolean;
  readonly children: ReactNode;
}) {
  return (
    <div className={`${styles.turn} ${styles[speaker]}`} data-selected={selected || undefined}>
      <div className={styles.said}>{children}</div>
      <div className={styles.spine}>
        <span className={speaker === 'user' ? styles.move : styles.number}>{spine}</span>
      </div>
    </div>
  );
}

export const TurnRow = memo(function TurnRow({
  turn,
  selected,
  marks,
  note,
}: {
  readonly turn: Turn;
  readonly selected: boolean;
  readonly marks: readonly Mark[] | undefined;
  readonly note: ReactNode;
}) {
  const speed = turn.speaker === 'assistant' ? speedWords(turn) : '';
  const odd = oddWords(turn);
  return (
    <Row speaker={turn.speaker} spine={spineWords(turn)} selected={selected}>
      <p className={styles.text}>
        {turn.text === '' ? (
          <span className={styles.silence}>says nothing</span>
        ) : (
          <Speech text={turn.text} marks={[...surfaceMarks(turn), ...(marks ?? [])]} />
        )}
      </p>
      {speed === '' && odd === null && (note === null || note === undefined) ? null : (
        <p className={styles.meta}>
          {speed === '' ? null : <span>{speed}</span>}
          {odd === null ? null : <span className={styles.odd}>{odd}</span>}
          {note}
        </p>
      )}
    </Row>
  );
});

/** The turn that is being generated, with its caret. */
export function LiveRow({ live }: { readonly live: LiveTurn }) {
  const thinks = live.text === '' && live.reasoning !== '';
  return (
    <Row speaker={live.speaker} spine={spineWords(live)} selected={false}>
      <p className={styles.text}>
        {thinks ? <span className={styles.silence}>thinking </span> : live.text}
        <span className={styles.caret} />
      </p>
      {live.attempt > 1 ? (
        <p className={styles.meta}>
          <span className={styles.odd}>attempt {live.attempt}</span>
        </p>
      ) : null}
    </Row>
  );
}
