// Which words of what was typed differ from what was meant: the surface text against the clean one.

export type Difference = {
  /** Where in the surface text, in UTF-16 units; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
  /** The clean words in its place; empty where a word was added. */
  readonly meant: string;
};

type Word = { readonly text: string; readonly from: number; readonly to: number };

/** Marks around a word are not part of it: a lost full stop changes no word. */
const words = (text: string): readonly Word[] =>
  [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’.:/@-]*[\p{L}\p{N}]|[\p{L}\p{N}]/gu)].map((match) => ({
    text: match[0],
    from: match.index,
    to: match.index + match[0].length,
  }));

/** Longest common subsequence is quadratic; a turn this long is compared word by word from its start instead. */
const mostCells = 1_000_000;

/** Pairs of equal words, in order. */
function equalPairs(clean: readonly Word[], surface: readonly Word[]): readonly (readonly [number, number])[] {
  const width = surface.length + 1;
  if ((clean.length + 1) * width > mostCells) {
    return surface.flatMap((word, place) => (clean[place]?.text === word.text ? [[place, place] as const] : []));
  }
  const lengths = new Uint16Array((clean.length + 1) * width);
  const at = (row: number, column: number): number => lengths[row * width + column] ?? 0;
  for (let row = clean.length - 1; row >= 0; row--) {
    for (let column = surface.length - 1; column >= 0; column--) {
      lengths[row * width + column] =
        clean[row]?.text === surface[column]?.text
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let row = 0, column = 0; row < clean.length && column < surface.length; ) {
    if (clean[row]?.text === surface[column]?.text) pairs.push([row++, column++]);
    else if (at(row + 1, column) >= at(row, column + 1)) row++;
    else column++;
  }
  return pairs;
}

/** In the order of the surface text. Words that were left out alone leave no trace in it. */
export function differences(cleanText: string, surfaceText: string): readonly Difference[] {
  if (cleanText === surfaceText) return [];
  const clean = words(cleanText);
  const surface = words(surfaceText);
  const ends = [...equalPairs(clean, surface), [clean.length, surface.length] as const];
  const found: Difference[] = [];
  let row = 0;
  let column = 0;
  for (const [nextRow, nextColumn] of ends) {
    const changed = surface.slice(column, nextColumn);
    const meant = clean.slice(row, nextRow);
    // As many on both sides: word for word. Otherwise the stretch as a whole.
    if (changed.length === meant.length) {
      for (const [place, word] of changed.entries()) {
        found.push({ from: word.from, to: word.to, meant: meant[place]?.text ?? '' });
      }
    } else {
      const [first, last] = [changed[0], changed.at(-1)];
      if (first !== undefined && last !== undefined) {
        found.push({ from: first.from, to: last.to, meant: meant.map((word) => word.text).join(' ') });
      }
    }
    row = nextRow + 1;
    column = nextColumn + 1;
  }
  return found;
}
