// What makes hostile text harmless.
import { describe, expect, it } from 'vitest';
import {
  csvField,
  csvLine,
  escapeAttribute,
  escapeMarkdown,
  escapeMarkup,
  markdownQuote,
} from '../../src/core/report/escape.ts';

describe('markup', () => {
  it('escapes what has a meaning and drops what XML cannot hold', () => {
    expect(escapeMarkup(`<a href="x">'&\u0000\u001b[1m\ud800\ufffe\u0085 ]]> tab\tend\n`)).toBe(
      '&lt;a href=&quot;x&quot;&gt;&#39;&amp;[1m\ufffd ]]&gt; tab\tend\n',
    );
  });

  it('keeps line breaks in attributes', () => {
    expect(escapeAttribute('a\r\n\tb')).toBe('a&#13;&#10;&#9;b');
  });
});

describe('CSV', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1'])('lets %j be no formula', (text) => {
    expect(csvField(text).replace(/^"/, '')).toMatch(/^'/);
  });

  it('quotes by RFC 4180 and leaves numbers, blanks and plain text alone', () => {
    expect(csvLine(['a,b', 'say "hi"', 'two\nlines', -1, null, true, 'plain - text'])).toBe(
      '"a,b","say ""hi""","two\nlines",-1,,true,plain - text\r\n',
    );
  });
});

describe('Markdown', () => {
  it('lets words be neither markup nor mentions', () => {
    expect(escapeMarkdown('*a* | <b> @you [x](y)\n# z')).toBe('\\*a\\* \\| &lt;b> @\u200byou \\[x\\]\\(y\\) \\# z');
  });

  it('quotes with a fence longer than any in the text', () => {
    expect(['a ``b`` c\nd', ''].map(markdownQuote)).toEqual(['``` a ``b`` c d ```', '` (nothing) `']);
  });
});
