// Cuts a text at the ends of its marks, so that marks of several kinds may overlap.

export type Mark = {
  /** In UTF-16 units; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
  /** `typo`: differs from what was meant. The others are washes: told or cited words, evidence for and against. */
  readonly kind: 'typo' | 'told' | 'cited' | 'good' | 'bad';
  /** Shown on hover. */
  readonly title?: string;
};

export type Segment = { readonly text: string; readonly from: number; readonly marks: readonly Mark[] };

export function segmentsOf(text: string, marks: readonly Mark[]): readonly Segment[] {
  const inside = marks.filter((mark) => mark.from < mark.to && mark.from >= 0 && mark.to <= text.length);
  const cuts = [...new Set([0, text.length, ...inside.flatMap((mark) => [mark.from, mark.to])])].sort(
    (one, other) => one - other,
  );
  return cuts.slice(0, -1).map((from, place) => {
    const to = cuts[place + 1] ?? text.length;
    return {
      text: text.slice(from, to),
      from,
      marks: inside.filter((mark) => mark.from <= from && mark.to >= to),
    };
  });
}
