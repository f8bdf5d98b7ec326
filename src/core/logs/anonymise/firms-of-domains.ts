// Firms told by their own addresses: "Holt & Sons" where somebody writes from @holt-and-sons.example or links to www.holtsons.example.
import { classOf } from './dictionary.ts';
import { matchesOf } from './matches.ts';
import type { Token } from './tokens.ts';
import { type Found, found } from './types.ts';

const domain = /(?:@|:\/\/(?:www\.)?)((?:[a-z\d-]{1,40}\.){1,4})(?:[a-z]{2,12})(?![\w.-]*@)/giu;
/** Providers of mail and sites of everybody; and what is no name in a domain. */
const ofEverybody =
  /^(?:gmail|googlemail|google|outlook|hotmail|live|yahoo|ymail|icloud|me|mac|aol|gmx|web|mail|email|proton|protonmail|fastmail|zoho|orange|wanadoo|free|laposte|sfr|libero|virgilio|telefonica|movistar|terra|uol|bol|seznam|centrum|azet|onet|wp|interia|o2|freemail|citromail|telia|telenor|online|bluewin|hispeed|chello|ziggo|kpn|kpnmail|xs4all|planet|skynet|telenet|kolumbus|elisa|yandex|rambler|qq|naver|example|facebook|instagram|linkedin|twitter|github|gitlab|youtube|whatsapp|telegram|zoom|dropbox|drive|docs|amazon|apple|microsoft|office|sharepoint|paypal|wetransfer|wordpress|blogspot|medium|reddit|tiktok|etsy|ebay|students?|alumni|co|com|org|net|edu|gov|ac|www|nhs)$/i;
const fewest = 6;

/** The last part but the country's of each domain in the text, without hyphens. */
export function domainsIn(text: string): readonly string[] {
  if (!text.includes('@') && !text.includes('://')) return [];
  return matchesOf(text, domain).flatMap((match) => {
    const parts = (match[1] ?? '')
      .toLowerCase()
      .split('.')
      .filter((part) => part !== '');
    const own = parts.findLast((part) => part.length > 3 && !ofEverybody.test(part));
    const plain = own?.replaceAll(/[^a-z]/g, '') ?? '';
    return plain.length >= fewest ? [plain] : [];
  });
}

const plain = (lower: string): string =>
  /^[a-z]*$/.test(lower) ? lower : lower.normalize('NFD').replaceAll(/[^a-z]/g, '');

/** Words beside one another that together make a domain, with what ends a firm's name after them. */
export function firmsOf(domains: ReadonlySet<string>, text: string, tokens: readonly Token[]): readonly Found[] {
  const spans: Found[] = [];
  const initials = new Set([...domains].map((own) => own.charAt(0)));
  for (const [at, token] of tokens.entries()) {
    const sign = token.lower.charAt(0);
    if (sign < '\u0080' && !initials.has(sign)) continue;
    const first = plain(token.lower);
    if (first.length < 3) continue;
    for (const own of domains) {
      if (!own.startsWith(first)) continue;
      let told = '';
      let last: Token | null = null;
      for (let next = at; next < tokens.length && next < at + 5; next++) {
        const one = tokens[next] as Token;
        if (next > at && !/^(?: | & |-)$/.test(one.gap)) break;
        const more = told + plain(one.lower);
        if (own.startsWith(more)) told = more;
        // "Holt and Sons" of holtsons.example
        else if (!/^(?:and|of|the|und|et|y|e)$/.test(one.lower)) break;
        if (told === own) {
          last = one;
          break;
        }
      }
      // A name in a domain of its own may be a person's, and one word of talk is nobody's.
      const alone = last === token;
      const { common, word } = classOf(token.lower);
      if (
        last === null ||
        /[@./-]/.test(text[token.start - 1] ?? '') ||
        /^[@-]|^\.\p{L}/u.test(text.slice(last.end, last.end + 2))
      )
        continue;
      if (alone && (common || word || token.shape === 'lower')) continue;
      spans.push(found('organisation', token.start, last.end, 'likely', 'named as its domain'));
    }
  }
  return spans;
}
