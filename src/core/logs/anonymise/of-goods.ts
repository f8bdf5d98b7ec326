// Numbers of goods and programs, which thousands have and which lead to nobody: bar codes and ISBNs, parts, builds, ports; and
// amounts with what they count. Detectors of customers' numbers take them for such where one was asked for.
import { inWords } from './in-words.ts';
import { matchesOf } from './matches.ts';
import type { Found } from './types.ts';

const codes =
  'bar ?codes?|ean|isbn(?:-1[03])?|gtin|upc|issn|code[- ]barres?|código de barras|codice a barre|strichcode|barkod\\p{L}*|streepjescode|kod kre[sk]{2}owy|streckkod(?:en)?|strekkode[n]?|stregkode[n]?|viivakoodi|vonalkód|čárový kód|cod de bare';
const links =
  '(?:\\s*(?:on the (?:box|label|back|pack(?:et|age)?|spine)|is|was|reads?|ist|est|es|è|é|to|er|är|on|no\\.?|number|[:#=]))*';
const coded = new RegExp(`(?<!\\p{L})(?:${codes})(?!\\p{L})${links}\\s*(\\d[\\d -]{6,18}[\\dX])(?!\\d)`, 'giu');
const codeWords = inWords(
  /\b(?:bar|ean|isbn|gtin|upc|issn)|code|barr|codice|barkod|kod|streck|strek|streg|viiva|vonal|cod\b/iu,
);
/** An ISBN by its own beginning. */
const isbn = /(?<![\d-])97[89]-\d{1,5}-\d{1,7}-\d{1,6}-\d(?![\d-])/g;
const part =
  /(?<![\p{L}\d])(?:p\/n|parts? (?:no\.?|number)|tax code|teil(?:enummer)?|(?:article|art\.?|model|item) (?:no\.?|number)|artikel(?:nummer|nr\.?)?|das teil heißt|(?:bios|firmware|kernel|windows|android|ios|macos)(?: (?:build|version))?|build|vers(?:ion|ão|ión|ione|ie)|wersja|verze|verzió|ley|lei|loi|legge|d\.lgs\.|commit|port|course|kurs)(?: (?:is|ist|was|from|=|:))*[\s:#]{1,3}((?=[\w.-]*\d)[\w.-]+\w(?: \d{2}H[12])?)(?!\w)/giu;
const partWords = inWords(
  /\b(?:p|parts?|tax|teil\p{L}*|article|art|model|item|artikel\p{L}*|heißt|bios|firmware|kernel|windows|android|ios|macos|build|vers\p{L}+|wersja|verze|verzió|ley|lei|loi|legge|lgs|commit|port|course|kurs)\b/iu,
);
const counted =
  /(?<![\p{L}\d.,/-])(?:\d+(?:[.,]\d+)? ?[x×] ?)?\d{1,4}(?:[.,]\d{1,2})?(?=\s?(?:kg|kcal|cm|mm|m²|mm²|km|ml|µg|mg|gb|mb|tb|db|hz|ghz|minut\p{L}*|min|minuten|minuter|minutter|perce|dakika\p{L}*|hours?|horas?|heures?|stunden|dni|days?|tage|dagar|dage|jours|días|dias|giorni|weeks?|wochen|pages?|cartons|boxes|hops|degrees|grad|°c?)(?!\p{L}))|(?<=\b(?:size|rozmiar|größe|taille|talla|maat|taglia|mede|reading|lettura|zählerstand|error|fehler|fejl|feil|fel|eroarea|błąd|chyba|virhe|hata|fout|erreur|errore|erro|hiba)\s)\d{1,5}(?![\dx])|(?<=\b(?:read|reads|was|then|is)\s)\d{2}\.\d(?![\d.])|(?<![\p{L}\d])\d{1,4}-(?:as|es|os|ös|ban|ben)(?=\s)|(?<![\p{L}\d.])(?:\d+(?:\.\d+){1,3}-(?:alpha|beta|rc)(?:\.\d+)?|0x[\da-f]{4,8})(?![\p{L}\d])|(?<=(?:od|ab|seit|since|from|dal|desde|depuis)\s)\d{1,2}\. ?\d{1,2}\. ?\d{4}/giu;

type Range = { readonly start: number; readonly end: number };

function goodsIn(text: string, short: boolean): readonly Range[] {
  const ranges: Range[] = [];
  const add = (index: number, all: string, value: string): void => {
    const start = index + all.lastIndexOf(value);
    ranges.push({ start, end: start + value.length });
  };
  if (codeWords.test(text))
    for (const match of matchesOf(text, coded)) ranges.push({ start: match.index, end: match.index + match[0].length });
  if (text.includes('97')) for (const { index, 0: all } of matchesOf(text, isbn)) add(index, all, all);
  if (partWords.test(text)) for (const match of matchesOf(text, part)) add(match.index, match[0], match[1] ?? '');
  for (const { index, 0: all } of short ? matchesOf(text, counted) : []) add(index, all, all);
  return ranges;
}

/** By its check digits or its country: such a number is what it is, whatever stands before it. */
const byItself = /right check digit|valid with its country/;

/** Of one message: what is a number of goods and nothing more goes. */
export function withoutGoods(text: string, spans: readonly Found[]): readonly Found[] {
  const numbers = spans.filter(
    ({ kind }) => kind === 'account' || kind === 'phone' || kind === 'card' || kind === 'secret',
  );
  if (numbers.every(({ rule }) => byItself.test(rule))) return spans;
  const goods = goodsIn(
    text,
    numbers.some(({ start, end }) => end - start <= 12),
  );
  if (goods.length === 0) return spans;
  return spans.filter(
    (span) =>
      !numbers.includes(span) ||
      byItself.test(span.rule) ||
      !goods.some(({ start, end }) => start <= span.start && span.end <= end),
  );
}
