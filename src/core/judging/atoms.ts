// Cuts a text into atoms, its smallest pieces: words, digits, phones, marks.
/** The smallest pieces, before they join to times, dates and the like; `text` is lower-case without accents. */
export type Atom = {
  readonly kind: 'word' | 'digits' | 'mark' | 'phone' | 'iso-date';
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What stands between the atom before and this one. */
  readonly gap: string;
};

const atomPattern = new RegExp(
  [
    String.raw`(?<iso>(?<!\d)\d{4}-\d{2}-\d{2}(?!\d))`,
    String.raw`(?<phone>(?<![\d.:])(?:\+\d[\d ().-]{6,}\d|(?:\+?1[ .-]?)?\(?\d{3}\)?[ .-]?\d{3}[ .-]?\d{4}|\d{3}[ .-]\d{4}|0\d{2,4}[ -]\d{3,4}[ -]\d{3,4}|\d{7,})(?![\d:]))`,
    String.raw`(?<half>(?<![\p{L}])[ap]\.\s?m\.?(?![\p{L}]))`,
    String.raw`(?<digits>\d+(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)`,
    String.raw`(?<word>[\p{L}\p{M}]+(?:['’]\p{L}+)*)`,
    '(?<mark>[$€£%&:])',
  ].join('|'),
  'giu',
);

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s$/, '')
    .replaceAll(/['’]/g, '');
}

export function atomsOf(text: string): readonly Atom[] {
  const atoms: Atom[] = [];
  let before = 0;
  for (const match of text.matchAll(atomPattern)) {
    const groups = match.groups ?? {};
    const start = match.index;
    const end = start + match[0].length;
    const kind =
      groups.iso !== undefined
        ? 'iso-date'
        : groups.phone !== undefined
          ? 'phone'
          : groups.digits !== undefined
            ? 'digits'
            : groups.mark !== undefined
              ? 'mark'
              : 'word';
    const written = groups.half === undefined ? plain(match[0]) : `${match[0].charAt(0).toLowerCase()}m`;
    atoms.push({ kind, text: written, start, end, gap: text.slice(before, start) });
    before = end;
  }
  return atoms;
}
