// Ids out of titles, as files and targets carry them.

/** A name for the file: "Refunds, winter" becomes "refunds-winter". */
export function idOf(title: string, otherwise = 'my-suite'): string {
  const id = title
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return id === '' ? otherwise : id;
}
