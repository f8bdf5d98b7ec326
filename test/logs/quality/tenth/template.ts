// A template: "U: " and "A: " turns with slots, and the countries it may be set in.
import { words } from './draw.ts';
import type { Country } from './places.ts';

export type Template = { readonly countries: readonly Country[]; readonly turns: readonly string[] };

/** "{a|b}" is one or the other, "<slot>" a value of slots.ts; a line that opens no turn goes on with the last one. */
export const at = (countries: string, script: string): Template => ({
  countries: words(countries) as readonly Country[],
  turns: script.trim().split(/\n(?=[UA]: )/),
});
