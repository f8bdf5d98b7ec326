// Makes text that a model wrote harmless in XML, HTML, CSV and Markdown: every report passes what it quotes through here.

/** What XML 1.0 (section 2.2) has no place for, and the C1 controls it discourages; tab and line breaks stay. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const notInXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]/g;

/** Halves of surrogate pairs become U+FFFD. */
function printable(text: string): string {
  return text.toWellFormed().replaceAll(notInXml, '');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** For content and quoted attributes, in XML and in HTML. */
export function escapeMarkup(text: string): string {
  return printable(text).replaceAll(/[&<>"']/g, (character) => entities[character] ?? '');
}

/** Line breaks in an attribute would be read as blanks. */
export function escapeAttribute(text: string): string {
  return escapeMarkup(text).replaceAll('\t', '&#9;').replaceAll('\n', '&#10;').replaceAll('\r', '&#13;');
}

/**
 * One field by RFC 4180. Text that a spreadsheet would take for a formula gets an apostrophe in front (OWASP, CSV
 * Injection), also after blanks and in full-width forms.
 */
export function csvField(value: string | number | boolean | null): string {
  if (typeof value !== 'string') return value === null ? '' : String(value);
  const text = printable(value);
  const safe = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export function csvLine(fields: readonly (string | number | boolean | null)[]): string {
  return `${fields.map(csvField).join(',')}\r\n`;
}

/** Words of ours and of the user in Markdown: no markup, no table break, no mention of anybody. */
export function escapeMarkdown(text: string): string {
  return printable(text)
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\\`*_{}[\]()#+!|~$]/g, (character) => `\\${character}`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('@', '@\u200b');
}

/** A model's words in Markdown: one line of code, in which nothing is markup. */
export function markdownQuote(text: string): string {
  const line = printable(text).replaceAll(/\s+/g, ' ').trim();
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence} ${line === '' ? '(nothing)' : line} ${fence}`;
}
