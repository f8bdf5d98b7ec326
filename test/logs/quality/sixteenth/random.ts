/** A small seeded generator (mulberry32). */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = (seed * 2654435761 + 97531) >>> 0;
  }

  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = this.state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  /** From `low` to `high`, both included. */
  int(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<T>(list: readonly T[]): T {
    const item = list[this.int(0, list.length - 1)];
    if (item === undefined) throw new Error('Nothing to pick from');
    return item;
  }

  shuffled<T>(list: readonly T[]): T[] {
    return list
      .map((item) => ({ item, key: this.next() }))
      .sort((one, other) => one.key - other.key)
      .map(({ item }) => item);
  }

  letters(alphabet: string, length: number): string {
    let text = '';
    for (let index = 0; index < length; index += 1) text += alphabet.charAt(this.int(0, alphabet.length - 1));
    return text;
  }

  digits(length: number): string {
    return this.letters('0123456789', length);
  }

  /** `#` digit, `~` digit but 0, `^` capital, `*` capital or digit, `?` small letter, `%` small or digit, `$` hex, `!` any. */
  fill(pattern: string): string {
    const alphabets: Readonly<Record<string, string>> = {
      '#': '0123456789',
      '~': '123456789',
      '^': 'ABCDEFGHJKLMNPRSTUVWXYZ',
      '*': 'ABCDEFGHJKLMNPRSTUVWXYZ23456789',
      '?': 'abcdefghijkmnpqrstuvwxyz',
      '%': 'abcdefghijkmnpqrstuvwxyz0123456789',
      $: '0123456789abcdef',
      '!': 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz0123456789',
    };
    return [...pattern].map((char) => (alphabets[char] ? this.letters(alphabets[char], 1) : char)).join('');
  }

  shape(patterns: readonly string[]): string {
    return this.fill(this.pick(patterns));
  }
}
