// All places where a pattern fits, for the detectors, which ask for them dozens of times in every message.

const none: readonly RegExpExecArray[] = [];

/** What `text.matchAll(pattern)` gives, without the copy of the pattern that it makes each time; `pattern` has the flag "g". */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return none;
  const matches: RegExpExecArray[] = [];
  for (; match !== null; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === '') pattern.lastIndex += pattern.unicode && (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
  }
  return matches;
}
