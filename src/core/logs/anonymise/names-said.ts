// Where the names stand that a model read out of a conversation.
import { anyOf } from './any-of.ts';
import { classOf } from './dictionary.ts';
import { type Found, found, type Message, type NamesSaid } from './types.ts';

export const namedByModel = 'named by the model';

/** Finds them in one message. What is an ordinary word too is found as it is written somewhere, else in any casing. */
export function namesSaidIn(
  { persons, organisations }: NamesSaid,
  messages: readonly Message[],
): (text: string) => readonly Found[] {
  const finders = [
    ...[persons, organisations].flatMap((names, list) => {
      const kind = list === 0 ? ('person' as const) : ('organisation' as const);
      const kept = names.filter((name) => !isOrdinary(name));
      const words = kept.filter((name) => isWord(name) && messages.some(({ text }) => text.includes(name)));
      return [
        { kind, pattern: anyOf(words, 'as written') },
        { kind, pattern: anyOf(kept.filter((name) => !words.includes(name))) },
      ];
    }),
  ];
  return (text) =>
    finders.flatMap(({ kind, pattern }) =>
      pattern === null
        ? []
        : [...text.matchAll(pattern)].map(({ index, 0: all }) =>
            found(kind, index, index + all.length, 'likely', namedByModel),
          ),
    );
}

/** One word that is in the dictionaries as a word. */
function isWord(name: string): boolean {
  if (/\s/.test(name)) return false;
  const { word, common } = classOf(name.toLowerCase());
  return word || common;
}

/** Words in lower case that name nobody: small models take "the insurance" for a name. */
function isOrdinary(name: string): boolean {
  return name.split(/\s+/).every((part) => {
    const { common, given, surname } = classOf(part);
    return part === part.toLowerCase() && part !== part.toUpperCase() && common && !given && !surname;
  });
}
