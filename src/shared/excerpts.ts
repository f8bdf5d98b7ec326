// Texts cut short at a word, with an ellipsis where something is left out: no number and no name loses half of itself unseen.

/** At most `most` characters of the beginning and an ellipsis; a single longer word is cut. */
export function beginningOf(text: string, most: number): string {
  if (text.length <= most) return text;
  const kept = text.slice(0, most);
  return `${/\s/.test(text[most] ?? '') ? kept : kept.replace(/(?<=\s)\S*$/, '').trimEnd() || kept}…`;
}

/** An ellipsis and at most `most` characters of the end. */
export function endOf(text: string, most: number): string {
  if (text.length <= most) return text;
  const kept = text.slice(-most);
  return `…${/\s/.test(text.at(-most - 1) ?? '') ? kept : kept.replace(/^\S*\s+/, '') || kept}`;
}
