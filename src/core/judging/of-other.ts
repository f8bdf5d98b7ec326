// Tells the price of one thing from the price of another: "price of a dinner" where the price of a drink is meant.
import { plainWords } from './similarity.ts';

const thingOf = /(?<thing>\p{L}+) of (?:an? |the )?(?!(?:it|that|this|them)\b)(?<what>[\p{L}\p{N}-]+)/giu;
const stem = (word: string): string => word.replace(/s$/, '');

/** What the text names in the place of `say`, as it stands there; null where it names nothing of the kind, or `say` as well. */
export function namedOfOther(say: string, text: string): string | null {
  const [meant] = say.matchAll(thingOf);
  if (meant?.groups === undefined) return null;
  const { thing = '', what = '' } = meant.groups;
  if (plainWords(text).map(stem).includes(stem(what.toLowerCase()))) return null;
  const other = [...text.matchAll(thingOf)].find(({ groups }) => groups?.thing?.toLowerCase() === thing.toLowerCase());
  return other === undefined ? null : other[0];
}
