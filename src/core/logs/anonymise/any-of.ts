// A pattern that finds given texts wherever they stand whole, however they are typed.

const escaped = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/** Scripts that set no space between words. */
const unspaced =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const afterLetters = '(?<![\\p{L}\\p{N}])';

/** What must stand before a text: no letter, but for the particles that Hebrew and Arabic write in front. */
function edgeBefore(text: string): string {
  if (unspaced.test(text)) return '';
  if (/^\p{Script=Hebrew}/u.test(text)) return `(?<=${afterLetters}[ולבכמשה]{0,2})`;
  if (/^\p{Script=Arabic}/u.test(text)) return `(?<=${afterLetters}[وبلفك]{0,2})`;
  return afterLetters;
}

/** Korean particles follow a name without a space. */
function edgeAfter(text: string): string {
  const last = [...text].at(-1) ?? '';
  return unspaced.test(last) || /^\p{Script=Hangul}/u.test(last) ? '' : '(?![\\p{L}\\p{N}])';
}

/** Of a text with blanks of any kind, either apostrophe and any quotes, composed or not. */
function spelled(text: string): readonly string[] {
  return [...new Set([text, text.normalize('NFC'), text.normalize('NFD')])].map((form) => {
    const body = escaped(form)
      .replaceAll(/\s+/g, '\\s+')
      .replaceAll(/['’‘`"“”„]/g, `['’‘\`"“”„]`);
    return `${edgeBefore(form)}${body}${edgeAfter(form)}`;
  });
}

/** Longest first, so that "Ann Lee" is not found as "Ann". Global; null for an empty list. */
export function anyOf(texts: readonly string[], casing: 'any casing' | 'as written' = 'any casing'): RegExp | null {
  const usable = texts.map((text) => text.trim()).filter((text) => text !== '');
  if (usable.length === 0) return null;
  const longest = usable.toSorted((one, other) => other.length - one.length);
  return new RegExp(longest.flatMap(spelled).join('|'), casing === 'any casing' ? 'giu' : 'gu');
}
