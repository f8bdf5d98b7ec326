// A desk: the firms it may belong to and its situations, written as text with slots.
export type Desk = { readonly firms: readonly string[]; readonly text: string };

export type Situation = {
  readonly desk: string;
  readonly regions: readonly string[];
  readonly firms: readonly string[];
  readonly lower: boolean;
  readonly plain: boolean;
  readonly turns: readonly string[];
};

/** A situation begins with "#regions words", then "U: " and "A: " turns; other lines belong to the turn before them. */
export function situationsOf(name: string, desk: Desk): readonly Situation[] {
  return desk.text
    .split(/\n(?=#)/)
    .filter((block) => block.trim() !== '')
    .map((block) => {
      const [head = '', ...lines] = block.trim().split('\n');
      const [words = '', firms] = head.slice(1).split(' desk=');
      const [regions = '', ...flags] = words.trim().split(' ');
      return {
        desk: name,
        regions: regions.split(','),
        firms: firms === undefined ? desk.firms : firms.split('|'),
        lower: flags.includes('low'),
        plain: flags.includes('neg'),
        turns: lines
          .join('\n')
          .trim()
          .split(/\n(?=[UA]: )/),
      };
    });
}
