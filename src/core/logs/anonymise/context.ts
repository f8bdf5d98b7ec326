// The word before a number that says what it is: "call", "order", "card"; shared by the detectors of numbers.
import { accountWordish, accountWords } from './account-words.ts';
import { inWords, type WordTest } from './in-words.ts';
import { matchesOf } from './matches.ts';

export type NumberWord = 'phone' | 'account' | 'card' | 'iban' | 'national-id' | 'postcode' | 'quantity';

/** The kind, a test for a word that each of its names has, and the names. */
const words: readonly (readonly [NumberWord, WordTest, RegExp])[] = [
  [
    'phone',
    inWords(
      /phone|\btel|\bhp\b|\bmob\b|\bph\b|\bgsm|\btlf|komór|contact|mobil|cell|fax|call|ring|text|sms|whatsapp|dial|reach|landline|office|handy|anrufen|rückruf|portable|appeler|móvil|celular|llam|línea|number|numer|nummer|\bcep|тел|номер|رقم|هاتف|电话|手机|電話|携帯|전화/iu,
    ),
    /(?:\b(?:phone|telephone|tel|mobile|cell|cellphone|fax|call(?:ed|ing)?|ring|text|sms|whatsapp|dial|reach|landline|office|handy|hp|mob|ph|mobilnr|gsm|komórka|contact (?:no|number)|numer|tlf|tel[ée]m[oó]vel|telefon|mobil|anrufen|rückruf|telefonisch|téléphone|portable|appeler|teléfono|móvil|celular|llam\p{L}+|línea|telefono|cellulare|telefone|telemóvel|numer telefonu|cep)|my number|(?<=\b(?:the|my|her|his|our|new|best|registered|current|correct|old|other|contact|their|your|phone|mobile|cell|home|work)\s)number is|rufnummer|тел(?:ефон)?|номер|رقم\p{L}*|هاتف)(?!\p{L})|电话|手机|電話|携帯|전화/giu,
  ],
  ['account', accountWordish, new RegExp(accountWords, 'giu')],
  [
    'card',
    inWords(/card|visa|master|amex|american|discover|credit|debit|kart|kaart|kort|carte|tarjeta|carta|cartão/iu),
    /\b(?:(?<!gift\s)card|visa|master\s?card|amex|american express|discover|credit(?! union)|debit|karte|kreditkarte|kartennummer|kaart|creditcard|kortnummer|carte|tarjeta|carta|cartão|karta)\b/giu,
  ],
  ['iban', inWords(/\b(?:iban|bankverbindung|bank)\b/iu), /\b(?:iban|bankverbindung|bank account|bank details)\b/giu],
  [
    'national-id',
    inWords(
      /\b(?:ssn|social|national|nino|ni|passport|reisepass|passeport|pasaporte|passaporto|driv|licen[cs]e|tax|t?itin|tin|identity|id|personal|dni|nie|nif|cif|codice|nric|ird|utr|dow[oó]d|legitym|paszport|prawo|paspoort|rijbewijs|pasnummer|passnummer|pass-?nr|führerschein|permis|carte|carnet?|cédula|rut|contribuinte|cartão|bilhete|cidadão|fiskal|personnr|fodsels|fødsels|patente|carta|documento|dokument|ahv|ehic|ghic|voter|mykad|ic\b|niss|rrn|svnr|emso|numer|id-?kort|pasaport|fiscal|fiscalnummer|burgerservice|svenska|körkort|kørekort|eori|uin|alien|green|visa|pesel|cpf|rg|bsn|dl\b|dln\b|aadhaar|aadhar|pan|steuer|idnr|ausweis|sozialversicherung|sécu|sin|medicare|nhs|tfn|pps|nir|curp|ahv|cpr|personnummer|снилс|паспорт|身份证|الهوية)/iu,
    ),
    /\b(?:ssn|social(?: security)?|national (?:id|insurance)|nino|ni number|passport|reisepass|passeport|pasaporte|passaporto|driv(?:er'?s?|ing) licen[cs]e|licen[cs]e(?! (?:plate|key|fee))|tax (?:id|number|no|ref(?:erence)?|code)|nric|ird|utr|ic (?:no|number)|voter id|id (?:no|nr)|id-nummer|dow[oó]d\p{L}*|paszport\p{L}*|prawo jazdy|paspoort(?:nummer)?|rijbewijs(?:nummer)?|burgerservicenummer|passnummer|pass-?nr|führerschein(?:nummer)?|permis(?: de conduire)?|carte d['’]identité|carnet de conducir|cédula|contribuinte|cartão d[eo] cidadão|bilhete de identidade|personnr|fødselsnummer|patente(?: di guida)?|carta d['’]identità|documento de identidad|ehic|ghic|niss|svnr|körkort\p{L}*|fiscaal nummer|numéro fiscal|fiskal\p{L}*|código fiscal|alien (?:number|registration)|visa (?:no|number)|tin|itin|identity card|id card|personal id|id number|dni|nie(?=[\s:=#]{1,3}(?:n[º°o]|number|es|is|[xyz\d]))|nif|cif|codice fiscale|pesel|cpf|rg|bsn|(?<!\/)dl\b|dln\b|aadhaar|aadhar|pan(?: card| number)?|steuernummer|steuer-?id|idnr|ausweis(?:nummer)?|personalausweis|sozialversicherungsnummer|sécurité sociale|personnummer|sin|medicare|nhs|tfn|tax file number|pps[n]?|pps number|steueridentifikationsnummer|sécu|nir|curp|ahv|cpr(?:-?nr|-?nummer)?)(?!\p{L})|(?<!\p{L})(?:снилс|паспорт\p{L}*)(?!\p{L})|身份证号?码?|(?:رقم )?الهوية/giu,
  ],
  [
    'postcode',
    inWords(/zip|code|postleitzahl|\bplz\b|código/iu),
    /\b(?:zip|post\s?code|postal code|postleitzahl|plz|code postal|código postal)\b/giu,
  ],
];

/** Characters before a number in which its word may stand. */
const reach = 48;

/** What the nearest such word before `start` says, null where there is none; a sentence's end cuts it off. */
export function wordBefore(text: string, start: number): NumberWord | null {
  if (text !== lastText) {
    lastText = text;
    lastMentions = mentionsIn(text);
  }
  if (lastMentions.length === 0) return null;
  const from = Math.max(0, start - reach);
  const window = text.slice(from, start);
  const cut =
    from +
    Math.max(
      window.lastIndexOf('\n'),
      ...[...matchesOf(window, /[.!?;]\s/g)].map(({ index, 0: end }) =>
        isShort(window, index) ? -1 : index + end.length,
      ),
      0,
    );
  for (let at = lastBefore(start); at >= 0; at--) {
    const mention = lastMentions[at];
    if (mention === undefined || mention.index < cut) return null;
    if (mention.end <= start) return mention.kind;
  }
  return null;
}

/** Whether the text has a word for such numbers anywhere. */
export function mentions(text: string, kind: NumberWord): boolean {
  wordBefore(text, 0);
  return lastMentions.some((mention) => mention.kind === kind);
}

type Mention = { readonly kind: NumberWord; readonly index: number; readonly end: number };

/** Several detectors ask about many places of one text. */
let lastText = '';
let lastMentions: readonly Mention[] = [];

/** In order; of two at one place the kind that `words` has last comes last. */
function mentionsIn(text: string): readonly Mention[] {
  return words
    .flatMap(([kind, needed, pattern]) =>
      (needed.test(text) ? matchesOf(text, pattern) : []).map(
        ({ index, 0: all }): Mention => ({ kind, index, end: index + all.length }),
      ),
    )
    .toSorted((one, other) => one.index - other.index);
}

/** Index of the last mention that begins before `start`. */
function lastBefore(start: number): number {
  let [low, high] = [0, lastMentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lastMentions[middle]?.index ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** "no. 123", "tel. 030", "nr. 5": the point ends no sentence. */
function isShort(window: string, point: number): boolean {
  return /(?:\b(?:no|nr|num|tel|ref|acct|mob|ph|id|núm|kd|st)|n°|№)$/i.test(window.slice(0, point));
}

const units =
  /^\s*(?:%|°|€|\$|£|¥|₹|percent|per cent|prozent|euros?|eur|dollars?|usd|pounds?|gbp|rupees?|rupiah|yen|yuan|zł|kr|bucks|cents?|k|kg|g|mg|lbs?|oz|tons?|tonnes?|km|cm|mm|m|miles?|mi|ft|feet|inch(?:es)?|sq|acres?|l|ml|lit(?:er|re)s?|gallons?|gb|mb|tb|kb|ghz|mhz|mbps|watts?|w|kwh|v|volts?|ms|s|secs?|seconds?|min|mins|minutes?|minuten|h|hrs?|hours?|stunden|days?|tage|weeks?|months?|years?|jahre|people|persons|guests|users|rows|errors|items|pieces|units|screws|copies|pages|words|views|steps|points|times|nights|tickets|pixels|px|bytes|tokens|records|lines|files|votes|likes|followers|calories|kcal|bpm|rpm|x)(?![\p{L}\d])/iu;

/** Whether a number is followed by what it counts, or follows a sign of money. */
export function isQuantity(text: string, start: number, end: number): boolean {
  if (/[$€£¥₹]\s?$|(?:\b(?:usd|eur|gbp|rs|inr)\.?\s?)$/i.test(text.slice(Math.max(0, start - 5), start))) return true;
  return units.test(text.slice(end, end + 16));
}

/** "Gas 3098, electric 15530", "reading: 48213": what a meter shows follows. */
export const isReading = (before: string): boolean =>
  /(?:^|[\s,;:(])(?:elec(?:tric(?:ity)?)?|gas|day|night|reading(?: is| was)?|stand|index|relevé|lectura)[ :]+$/i.test(
    before,
  );
