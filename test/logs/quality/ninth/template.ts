// How templates are written: paragraphs that begin with "gb us> ", where lines are wrapped and "¶" is a line break.
export type Template = { readonly countries: readonly string[]; readonly turns: readonly string[] };

/** Each turn keeps its "U: " or "A: " at the front. */
export const parsed = (text: string): readonly Template[] =>
  text
    .trim()
    .split(/\n(?=[a-z]{2}(?: [a-z]{2})*> )/)
    .map((paragraph) => {
      const end = paragraph.indexOf('> ');
      const turns = paragraph
        .slice(end + 2)
        .replaceAll('\n', ' ')
        .split(/ (?=[UA]: )/);
      return { countries: paragraph.slice(0, end).split(' '), turns: turns.map((turn) => turn.replaceAll('¶', '\n')) };
    });

/** "key: text" entries, one a line; indented lines continue the one before. */
export const table = (text: string): readonly (readonly [key: string, text: string])[] =>
  text
    .trim()
    .replaceAll('\n  ', ' ')
    .split('\n')
    .map((line) => [line.slice(0, line.indexOf(': ')), line.slice(line.indexOf(': ') + 2)]);
