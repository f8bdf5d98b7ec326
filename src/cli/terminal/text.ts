// Text measured in terminal columns: wrapping, padding, tables, and words for numbers.
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';

/** Text of models and files without what a terminal would obey: control characters of C0 and C1, line breaks kept. */
export function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return text.replaceAll(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, ' ');
}

export function wrap(text: string, columns: number): readonly string[] {
  return wrapAnsi(text, Math.max(8, columns), { hard: true, trim: true }).split('\n');
}

/** Breaks prose at words where a terminal would break it anywhere. */
export function wrapLines(text: string, columns: number): string {
  return wrapAnsi(text, columns, { hard: true, trim: false });
}

export function pad(text: string, columns: number, side: 'left' | 'right' | 'both' = 'right'): string {
  const space = Math.max(0, columns - stringWidth(text));
  if (side === 'left') return ' '.repeat(space) + text;
  if (side === 'right') return text + ' '.repeat(space);
  const before = Math.floor(space / 2);
  return ' '.repeat(before) + text + ' '.repeat(space - before);
}

/** Cuts to at most `columns`, ending in "…" when something was cut. Plain text only. */
export function cut(text: string, columns: number): string {
  if (stringWidth(text) <= columns) return text;
  let kept = '';
  for (const character of text) {
    if (stringWidth(kept + character) > columns - 1) break;
    kept += character;
  }
  return `${kept}…`;
}

export type Column = { readonly title: string; readonly align?: 'left' | 'right' };

/** The widest left-aligned columns give way until the table fits; numbers stay whole. */
function fitted(widths: readonly number[], columns: readonly Column[], limit: number): readonly number[] {
  const fit = [...widths];
  const total = (): number => fit.reduce((sum, width) => sum + width, 2 * (fit.length - 1));
  while (total() > limit) {
    const giving = fit.map((width, place) => (columns[place]?.align === 'right' ? 0 : width));
    const widest = giving.indexOf(Math.max(...giving));
    if ((giving[widest] ?? 0) <= 6) break;
    fit[widest] = (fit[widest] ?? 0) - 1;
  }
  return fit;
}

/**
 * Aligned columns two spaces apart under their titles, in at most `limit` terminal columns where text can be cut;
 * `paintTitle` colours the heading line.
 */
export function table(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  paintTitle: (text: string) => string,
  limit: number = Number.POSITIVE_INFINITY,
): readonly string[] {
  const natural = columns.map((column, place) =>
    Math.max(stringWidth(column.title), ...rows.map((row) => stringWidth(row[place] ?? ''))),
  );
  const widths = fitted(natural, columns, limit);
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, place) => ({ cell: cut(cell, widths[place] ?? 0), place }))
      .map(({ cell, place }) => pad(cell, widths[place] ?? 0, columns[place]?.align === 'right' ? 'left' : 'right'))
      .join('  ')
      .trimEnd();
  return [paintTitle(line(columns.map((column) => column.title))), ...rows.map(line)];
}

export function duration(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)];
  const rest = String(seconds % 60).padStart(2, '0');
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${rest}` : `${minutes}:${rest}`;
}

export { formatBytes as bytes } from '../../shared/format.ts';

export function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

export { plural } from '../../shared/figures.ts';
