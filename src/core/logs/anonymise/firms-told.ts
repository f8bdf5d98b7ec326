// Firms told by what is said around them, whatever they are called: who answers for them ("this is Ann from …", "…, Ann speaking"),
// what desk answers, what was bought, insured or sent; and the names of those who answer.

import { classOf } from './dictionary.ts';
import { kindsOfFirms } from './firm-kinds.ts';
import { callings, desks, firmLeads, greets, introductions, prepositions } from './firm-words.ts';
import { inWords } from './in-words.ts';
import { matchesOf } from './matches.ts';
import { placeStarts } from './name-words.ts';
import { type Found, found, type Place } from './types.ts';

const word = "(?:[dl]['’])?\\p{Lu}[\\p{L}\\d'’&-]*(?:\\.\\p{L}[\\p{L}\\d]*)?";
const join =
  '(?:&|and|of(?: the)?|the|e|y|et|und|i|a|og|och|en|és|de(?: la| los)?|du|des|del|della|di|da|do|dos|am|im|für|św\\.|la|le|van)';
const name = `${word}(?: (?:${join} )?${word}){0,4}`;
const person =
  "\\p{Lu}[\\p{L}\\p{M}'’-]+(?: (?:(?:van|von|de|der|den|di|da|la|le|ten|el|al|Ó|Ní|Mac) ){0,2}\\p{Lu}[\\p{L}\\p{M}'’-]+){0,2}";

/** "Hi, this is Ann Lee from Holt & Sons": person, then firm. */
const introduced = new RegExp(
  `(?:${introductions}),? (${person}?),? (?:${callings})?(${prepositions})(?: |(?<=['’]))(?:the )?(${name})`,
  'gu',
);
/** "Sure, Ann at Holt & Sons here." */
const answering = new RegExp(
  `(?:^|[.,!?]\\s)(${person}) (at|from|på|fra) (${name})(?=(?: here)?[.,!?](?:\\s|$))`,
  'gu',
);
/** "Hi, Holt & Sons, Ann speaking": firm, then person. */
const greeting = new RegExp(
  `^(?:(?:${greets})[,!]? )?(?!${greets})(${name}), (?:${callings})?(${person})(?=\\s(?:speaking|here|vagyok|täällä|her|här|am Apparat|à l['’]appareil|al habla)(?!\\p{L})|(?<=^(?:${greets}).*)(?:[.!?](?:\\s|$)|,\\s))`,
  'gu',
);
/** "Holt & Sons, hi! Ann here." */
const beforeGreeting = new RegExp(
  `^(?!${greets})(${name}), (?:${greets}|le (?:habla|atiende)|welcome|hoş geldiniz|bonjour|bienvenue)(?!\\p{L})`,
  'gu',
);
/** "Holt & Sons support, Ann here" */
const withDesk = new RegExp(`^(?:(?:${greets})[,!]? )?(?:[Ii]['’]?m the )?(${name}),? (?:${desks})(?!\\p{L})`, 'gu');
const afterLead = new RegExp(`(?<![\\p{L}\\d])(?:${firmLeads}) (?:the )?(${name})`, 'gu');
/** "…, Holt Cover policy 4711" */
const beforeNumber = new RegExp(
  `(?:^|[,;:\\n]\\s?|\\d\\.\\s)(${name}),? (?:policy|account|acct|card|member|membership|phone|contract|loan|mortgage|póliza|polis|Nummer|n°|bestellnr)(?: (?:no\\.?|number))? (?=[A-Z(+]{0,4}\\d)`,
  'gu',
);

/** "Grüezi, Holt. Ihr Name?", "Hej! Jag heter Ann, Holt. Namn?" */
const afterGreeting = new RegExp(
  `^(?:${greets})(?: und guten Tag)?(?:, |[,!]? [^.!?,\\n]{3,24}, )(${name})\\. (?=[^.!\\n]{2,50}\\?)`,
  'gu',
);
/** "payments: Holt $40, Birch Lane $120" */
const beforeMoney = new RegExp(`(?:: |, | and )(?:the )?(${name}) [$£€]\\d`, 'gu');

/** "Ann (Holt Rowers)", "Holt Post will bring it", "…, Ann Lee, Holt & Sons" at the end. */
const inBrackets = new RegExp(`\\p{Lu}\\p{L}+ \\((${name})\\)`, 'gu');
const acts = new RegExp(
  `(?:^|[.!?]\\s)(${name}) (?:says|will (?:bring|settle|deliver|collect|refund|repair|replace))(?!\\p{L})`,
  'gu',
);
const signs = new RegExp(`(?:^|[.!?\\n] ?|hälsar |hilsen )(${person}), (${name})$`, 'gu');

/** A word that joins a person and a firm. */
const introducing = new RegExp(` (?:${prepositions})(?: |(?<=['’]))(?:the )?(?:[dl]['’])?\\p{Lu}`, 'u');
const actWords = inWords(/\b(?:says|will)\b/i);
const leadWords = inWords(
  /welcom|willkommen|bienven|välkommen|velkommen|benvenut|bem|witamy|vítejte|welkom|contacting|calling|choosing|supporting|joining|desk|line|team|client|customer|kund|deliver|pick|collect|coleta|ship|sent|leaves|courier|carrier|provider|insur|bank|policy|account|contract|mortgage|rout|phone|bill|invoice|order|bought|purchas|charge|declin|card|refund|letter|parcel|something|coo|ceo|cto|cfo|head|director|partner|owner|founder|chair|officer|volunteer|member|trustee|lead|manager|clerk|contact|login|reached|message|text|email|call|arrived|saying|werkt|kundendienst|support|schluss|team|pracuje|rachunek|jobbar|travaille|trabaj|lavor|works?|job|employ|via|versichert|vertrag|mitglied|gekauft|bestellt|rechnung|geliefert|verzeker|gekocht|besteld|klant|chez|assuré|command|compr|asegur|conto|assicur|köpt|købt|kjøpt|hos|försäkr|forsikr|firm|sklep|konto|svoz|zajist|kargo|with|from|use|cake|kit/iu,
);

const payments =
  /^(?:Visa|Master ?[Cc]ard|American Express|Amex|Maestro|Discover|Diners|PayPal|Apple Pay|Google Pay|SIM|IBAN|NHS|DHL|UPS|FedEx|PDF|GPS|SMS|VIP|ID)$/u;
/** What everybody buys from or reads of. */
const ofEverybody =
  /^(?:Currys|Amazon|Ikea|IKEA|Argos|Tesco|Walmart|Target|Costco|Lidl|Aldi|Asda|ASDA|Carrefour|Auchan|Fnac|MediaMarkt|Saturn|Apple|Google|Microsoft|Samsung|Sony|Facebook|Instagram|WhatsApp|YouTube|Netflix|Spotify|Ebay|eBay|Etsy|Airbnb|Booking|Uber|Android|Windows|Chrome|Firefox|Outlook|Gmail|Bluetooth|Europe|Brexit)$/u;
const notBegins =
  /^(?:Dear|Hi|Hello|Hey|The|This|That|Our|Your|My|His|Her|Please|Thanks|Thank|Customer|Technical|IT|HR|Re|Subject|Name|Sorry|So|No|Yes|Ok|OK)(?!\p{L})/u;
const notFirms =
  /(?:^|\s)(?:recruitment|volunteers|registrar|registry|admissions|claims|complaints|broadband|helpdesk|service desk|personalabteilung|lohnbuchhaltung|buchhaltung|sekretariat|secrétariat|segreteria|recepción|accueil|team|department|dept|support|desk|reception|billing|sales|accounts|admissions|bookings|reservations|security|services?|customer|technical|kundenservice|kundendienst|home|work|here|there|today|tomorrow|page|app|website|online|christmas|easter|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mum|mom|dad|you|us|me)$/iu;

/** Whether it may be a firm's name: no ordinary word, no town, nobody's whole name. */
export function isFirm(value: string, strong: boolean): boolean {
  const words = value.split(/[\s-]+/).filter((one) => /\p{L}{2}/u.test(one));
  const [first = ''] = words;
  if (
    value.length < 4 ||
    payments.test(value) ||
    ofEverybody.test(value) ||
    notBegins.test(value) ||
    /['’]$/.test(value) ||
    placeStarts.has(first.toLowerCase()) ||
    (words.length === 1 && kindsOfFirms.test(first))
  )
    return false;
  const kinds = words.map((one) => classOf(one.toLowerCase().replace(/^[dl]['’]/, '')));
  if (kinds.every(({ place, town }) => place || town)) return false;
  const others = words.slice(0, -1).map((one) => classOf(one.toLowerCase()));
  if (notFirms.test(value) && others.every(({ common, place }) => common || place)) return false;
  if (words.length === 1) {
    const [kind] = kinds;
    return kind !== undefined && !kind.common && !kind.word && !kind.given && (strong || !kind.surname);
  }
  if (kinds.every(({ common, given, surname }) => common && !given && !surname)) return strong && words.length > 1;
  // "from Ann Lee"
  return !(kinds[0]?.given === true && kinds.slice(1).every(({ given, surname }) => given || surname));
}

/** "Praxis am Markt": a kind and ordinary words. */
const onlyKind = (value: string): boolean => {
  const [first = '', ...rest] = value.split(' ');
  return (
    kindsOfFirms.test(first) &&
    rest.every(
      (one) =>
        classOf(one.toLowerCase()).common ||
        one.length < 4 ||
        /^(?:Markt|Marktplatz|Rathaus|Bahnhof|Park|Dom)$/.test(one) ||
        classOf(one.toLowerCase()).foreign ||
        classOf(one.toLowerCase()).word,
    )
  );
};

/** "Recruitment at …", "Tekniker fra …", "Nachbarn von …" */
const notPersons =
  /^(?:concierge|recruitment|reception|t[eé][ck]hni\p{L}*|teknik\p{L}*|nachbar\p{L}*|kollege\p{L}*|mon?sieur|madame|mme|mr|mrs|ms|panie|pani|herr|frau|fru|hr|bookings?|orders?|payments?|delivery|customers?|members?|everyone|someone|anyone)$/iu;
const isPerson = (value: string): boolean => {
  const first = value.split(/\s/)[0]?.toLowerCase() ?? '';
  const { common, given, place } = classOf(first);
  return !notPersons.test(first) && (given || (!common && !place));
};

/** After these a family name stands as well. */
const ofFamilies = /^(?:de(?: la)?|di|della|da|do|du|van|von|d['’])$/iu;

export const ofFirm = 'firm of who speaks';

export function firmsTold({ text }: Place): readonly Found[] {
  if (!/\p{Lu}/u.test(text)) return [];
  const spans: Found[] = [];
  const firm = (start: number, value: string, rule: string): void => {
    spans.push(found('organisation', start, start + value.replace(/[.,\s]+$/u, '').length, 'likely', rule));
  };
  const both = (match: RegExpExecArray, who: string, value: string, rule: string): void => {
    const start = match.index + match[0].lastIndexOf(value);
    const begin = match.index + match[0].indexOf(who, match[0].startsWith(who) ? 0 : 1);
    if (!isPerson(who)) return;
    spans.push(found('person', begin, begin + who.length, 'certain', rule));
    firm(start, value, rule);
  };
  for (const pattern of introducing.test(text) ? [introduced, answering] : [])
    for (const match of matchesOf(text, pattern)) {
      const [, who = '', joined = '', value = ''] = match;
      const single = !/[\s&]/u.test(value);
      const family = ofFamilies.test(joined) && single;
      const begins = classOf((value.split(' ')[0] ?? '').toLowerCase());
      if (family || (ofFamilies.test(joined) && begins.surname && !begins.common && value.split(' ').length < 3))
        continue;
      if (isFirm(value, true)) both(match, who, value, ofFirm);
    }
  for (const match of matchesOf(text, greeting)) {
    const [, value = '', who = ''] = match;
    if (!isFirm(value, true) || !isPerson(who)) continue;
    const start = match.index + match[0].indexOf(value);
    firm(start, value, 'answers for a firm');
    const begin = match.index + match[0].length - who.length;
    spans.push(found('person', begin, begin + who.length, 'certain', 'answers for a firm'));
  }
  for (const pattern of [beforeGreeting, withDesk, afterGreeting, ...(/ [$£€]\d/.test(text) ? [beforeMoney] : [])])
    for (const match of matchesOf(text, pattern)) {
      const value = match[1] ?? '';
      const begins = classOf((value.split(' ')[0] ?? '').toLowerCase());
      if ((pattern === afterGreeting && begins.given) || (pattern === beforeGreeting && onlyKind(value))) continue;
      if (isFirm(value, true)) firm(match.index + match[0].indexOf(value), value, 'answers for a firm');
    }
  if (leadWords.test(text)) {
    for (const match of matchesOf(text, afterLead)) {
      const value = match[1] ?? '';
      if (isFirm(value, true)) firm(match.index + match[0].length - value.length, value, 'after words for a firm');
    }
    for (const match of /\p{L} \D{0,12}\d{3}/u.test(text) ? matchesOf(text, beforeNumber) : []) {
      const value = match[1] ?? '';
      if (isFirm(value, false)) firm(match.index + match[0].indexOf(value), value, 'before its number');
    }
  }
  for (const match of text.includes('(') ? matchesOf(text, inBrackets) : []) {
    const value = match[1] ?? '';
    if (value.includes(' ') && isFirm(value, true))
      firm(match.index + match[0].indexOf('(') + 1, value, 'beside a person');
  }
  for (const match of actWords.test(text) ? matchesOf(text, acts) : []) {
    const value = match[1] ?? '';
    if (isFirm(value, false)) firm(match.index + match[0].indexOf(value), value, 'acts as a firm');
  }
  for (const match of /, \p{Lu}[^.!?\n]{3,60}$/u.test(text) ? matchesOf(text, signs) : []) {
    const [, who = '', value = ''] = match;
    const given = classOf((who.split(' ')[0] ?? '').toLowerCase()).given;
    if (who.includes(' ') && given && isFirm(value, false))
      firm(match.index + match[0].length - value.length, value, 'signs for a firm');
  }
  return spans;
}

/** "Ann de la Holt & Co": a person's name ends where the firm that they speak for begins. */
export function withoutFirms(spans: readonly Found[]): readonly Found[] {
  const firms = spans.filter(({ kind, rule }) => kind === 'organisation' && rule === ofFirm);
  if (firms.length === 0) return spans;
  const speakers = spans.filter(({ kind, rule }) => kind === 'person' && rule === ofFirm);
  return spans.filter((span) => {
    if (span.kind !== 'person' || span.rule === ofFirm) return true;
    const firm = firms.find(({ start, end }) => span.start < end && start < span.end);
    return firm === undefined || !speakers.some(({ start, end }) => start <= span.start + 12 && end <= firm.start);
  });
}
