// A strict reader of markup for tests: names what XML 1.0 would refuse.

const tag = /<(\/?)([A-Za-z][\w-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/y;

/** What is wrong first, null when the text is well-formed. */
export function malformed(xml: string): string | null {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML has no place for
  const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.exec(xml);
  if (forbidden !== null || !xml.isWellFormed()) return 'a character that XML has no place for';
  const loose = /&(?!(?:amp|lt|gt|quot|#\d+);)/.exec(xml);
  if (loose !== null) return `a loose & at ${loose.index}`;
  const open: string[] = [];
  let at = xml.startsWith('<?xml version="1.0" encoding="UTF-8"?>') ? xml.indexOf('?>') + 2 : -1;
  if (at < 0) return 'no declaration';
  for (at = xml.indexOf('<', at); at >= 0; at = xml.indexOf('<', tag.lastIndex)) {
    tag.lastIndex = at;
    const found = tag.exec(xml);
    if (found === null) return `no tag at ${at}: ${xml.slice(at, at + 40)}`;
    const [, closing, name = '', , alone] = found;
    if (closing === '/' && open.pop() !== name) return `</${name}> closes another tag`;
    if (closing === '' && alone === '') open.push(name);
  }
  return open.length === 0 ? null : `not closed: ${open.join(', ')}`;
}

/** Records of RFC 4180. */
export function csvRecords(text: string): readonly (readonly string[])[] {
  const records: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    records.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === '\r\n') records.push([]);
  }
  return records.slice(0, -1);
}
