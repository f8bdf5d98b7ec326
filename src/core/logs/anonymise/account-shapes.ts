// Numbers of a customer that are told by their shape alone, banks' own numbers, booking codes and handles.
import { ibanLengths } from './checksums.ts';
import { wordBefore } from './context.ts';
import { classOf } from './dictionary.ts';
import { inWords, type WordTest } from './in-words.ts';
import { matchesOf } from './matches.ts';
import { isFault } from './secret-told.ts';
import { type Found, found, type Place } from './types.ts';

/** "4345-BLK": an article and its colour or size, which thousands have. */
export function isArticle(value: string): boolean {
  return /^\d{3,8}[-/](?:BLK|GRY|GRN|BRN|WHT|SLV|PNK|CRM|STD|LRG|SML|PKT)$/.test(value);
}

/** "ICE 577", "SQ322": trains and flights, where nobody was asked for a number. */
export function isRide(value: string): boolean {
  return /^(?:ICE?|RE|RB|RJX?|TGV|EC|EN|IR|SQ|LH|BA|IB|AF|KL|EK|QF|UA|AA|DL|FR|U2|TK|QR|TP|SK|LX|OS|AZ|EI) ?\d{2,4}$/.test(
    value,
  );
}

const longNumber: WordTest = /\d{6}/;
const parted = /[A-Z\d][-/][A-Z\d]/;
/** What a text must hold for a shape to be worth trying, the shape, what it is, how sure it is. */
const shapes: readonly (readonly [WordTest, RegExp, string, 'certain' | 'likely'])[] = [
  [longNumber, /(?<![\d-])\d{3}-\d{7}-\d{7}(?![\d-])/g, 'shape of an order number', 'certain'],
  // "6566830924/0300": a Czech or Slovak bank account; a birth number has six digits before the stroke.
  [
    { test: (text) => /\d{9}\/\d{4}/.test(text) },
    /(?<![\d/-])(?:\d{2,6}-)?\d{9,10}\/\d{4}(?![\d/])/g,
    'shape of a bank account',
    'certain',
  ],
  [
    { test: (text) => /\bEAN/i.test(text) },
    /(?<=\bEAN(?:[- ]?(?:code|nummer|numéro))?[: ]{1,2})\d{18}(?!\d)/gi,
    'shape of a supply point',
    'certain',
  ],
  [inWords(/\b1z/i), /\b1Z[0-9A-Z]{15,18}\b/gi, 'shape of a tracking number', 'certain'],
  [longNumber, /\b[A-Z]{2}\d{9,11}[A-Z]{2}\b/gi, 'shape of a tracking number', 'certain'],
  [
    { test: (text) => /\d-\d{2}-\d/.test(text) },
    /(?<![\d-])\d{2}-\d{2}-\d{2}[ ,]+(?:\d{7,8}|\d{4}[ -]\d{4}(?:-\d{2})?)(?![\d-])/g,
    'sort code and account',
    'certain',
  ],
  [
    /-[0-9a-f]{4}-/i,
    /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi,
    'shape of an identifier',
    'likely',
  ],
  [
    longNumber,
    /(?<![\w-])(?!KB\d{6,7}(?!\d))(?:[A-Z]{2,5}[-/]?\d{6,18}(?:\/\d{1,3}(?![\d/]))?|[A-Z]\d{7,10}|[A-Z]-\d{6,10})(?![\w-])/g,
    'letters and many digits',
    'likely',
  ],
  [longNumber, /(?<![\w-])[A-Z]{2,4} ?\d{1,3}-\d{5,10}(?![\w-])/g, 'letters and many digits', 'likely'],
  [
    { test: (text) => parted.test(text) },
    /(?<![\p{L}\d/_.-])(?!\d{4}-\d{2}-\d{2}T)(?=[A-Z\d]{0,9}(?:[-/][A-Z\d]{0,9}){0,3}[A-Z])(?:(?=[A-Z]{0,8}\d|[A-Z]{2,5}[-/]\d)[A-Z\d]{2,9}(?:[-/][A-Z\d]{2,9}){2,3}|\d{4,8}[-/](?=\d{0,4}[A-Z])[A-Z\d]{3,6})(?![\p{L}\d/-])/gu,
    'letters and digits in parts',
    'likely',
  ],
  [longNumber, /(?<![\w-])(?:INC|RITM|REQ|CHG)[ :#]\d{5,10}(?![\w-]|[.,]\d)/g, 'begins as such numbers do', 'certain'],
  [
    { test: (text) => /[A-Z]{2}\d{4}/.test(text) },
    /(?<=\b(?:[Rr]equest|[Ff]ile|ID|[Cc]omplaint|[Dd]ocket) )[A-Z]{2}\d{4,6}(?![\w-])/g,
    'letters and digits after a word for files',
    'likely',
  ],
  [
    { test: (text) => /\d{3}-\d{3} \d/.test(text) },
    /(?<![\d-])\d{3}-\d{3} \d{4} \d{4}(?![\d-]| \d)/g,
    'account at a bank of Australia',
    'likely',
  ],
  [
    { test: (text) => /\d{2} \d{4} \d{4} \d{3}/.test(text) },
    /(?<![\p{L}\d-]|\d )\d{2} \d{4} \d{4} \d{3}(?! ?\d|\p{L}|[.,]\d)/gu,
    'point of a meter',
    'likely',
  ],
  [
    /番号|号码|編號|编号|单号|번호/u,
    /(?<=(?:(?:注文|会員|口座|契約|お客様|顧客|予約|受付|伝票|追跡)番号|(?:订单|账户|客户|会员|保单|合同|快递|运单|工单)(?:号码?|编号|单号)|(?:주문|고객|회원|계좌|예약|송장) ?번호)(?:は|が|是|为|는|은|[:：])?\s?)[A-Za-z]{0,4}-?\d[\dA-Za-z-]{4,20}/gu,
    'after a word for such numbers',
    'certain',
  ],
  [
    { test: (text) => /[A-Z] \d{3}\.\d{3}|[A-Z] \d{6,9} [A-Z]|[A-Z]\d{9} [A-Z]|[A-Z]\d{2} [A-Z] \d{5}/.test(text) },
    /(?<![\w-])(?:[A-Z]{2,4} \d{3}\.\d{3,4}\.\d{2,3}|[A-Z]{2} \d{6,9} [A-Z]|[A-Z]{2}\d{9} [A-Z]{2}|[A-Z]\d{2} [A-Z] \d{5}(?: \d{2})?)(?![\w-]|[.,]\d)/g,
    'letters and digits in groups',
    'likely',
  ],
  [longNumber, /(?<![\d-])\d{2}-\d{4}-\d{7}-\d{2,3}(?![\d-])/g, 'account at a bank of New Zealand', 'certain'],
  [
    { test: (text) => /\d{3} \d{3}/.test(text) },
    /(?<![\p{L}\d-])(?!(?:AM|PM|NR|NO|ID|ISO|RFC|TO|OR|IN|AT)\b)[A-Z]{2} \d{3} \d{3}(?: \d{3})?(?! ?\d|\p{L})/gu,
    'letters and digits in groups',
    'likely',
  ],
  [
    { test: (text) => /-\d{5}/.test(text) },
    /(?<![\p{L}\d-])(?!(?:ISO|RFC|CVE|DIN|IEC|UTF|PEP|KB|ABC|XYZ|SKU|HTTP|ZIP|MS|EN)-)[A-Z]{2,4}-\d{5}(?![\d-]|[.,]\d)/gu,
    'letters and many digits',
    'likely',
  ],
  [
    { test: (text) => /\d-\d{5}/.test(text) },
    /(?<![\p{L}\d.,:/-])\d{5}-\d{5}(?![\p{L}\d-]|[.,:]\d)/gu,
    'many digits in two parts',
    'likely',
  ],
  [
    longNumber,
    /(?<![\w.,-])(?!\d{8}T\d)(?=(?:[A-Z]{0,8}\d){7})(?=\d{0,8}[A-Z])[A-Z\d]{9,20}(?![\w-]|[.,]\d)/g,
    'letters and many digits',
    'likely',
  ],
  [
    { test: (text) => /[A-Z]-\d{5}/.test(text) },
    /(?<![\w-])[A-Z]{1,4}-\d{5,10}-[A-Z\d]{1,4}(?![\w-])/g,
    'letters and digits in parts',
    'likely',
  ],
  [
    { test: (text) => /\d{2,4}[-/]\d{4}/.test(text) },
    /(?<![\p{L}\d.,:/-])(?:\d{3,4}-\d{4}-\d{2,3}|20\d{2}[-/](?!(?:19|20)\d{2}(?!\d))\d{4,6}|[A-Z]\/?\d{2,4}\/\d{4,6})(?![\p{L}\d/-]|[.,]\d)/gu,
    'many digits in parts',
    'likely',
  ],
  [{ test: (text) => /[A-Z]0/.test(text) }, /(?<![\w-])[A-Z]{4}0\d{6}(?![\w-])/g, "a bank's own number", 'certain'],
  [
    inWords(/\b(?:inv|ord|ref|po|rma|case|tkt|ticket|pol|cust|acc|bk|so|wo|wb|sr|cr|inc|clm|job|res|mem|dsp|trv|sup)/i),
    /(?<![\w-])(?!CR[12]\d{3}\b)(?:INV|ORD|REF|PO|RMA|CASE|TKT|TICKET|POL|CUST|ACC|BK|SO|WO|WB|SR|CR|INC|CLM|JOB|RES|MEM|DSP|TRV|SUP)[-#/]?\d[\w-]{2,}(?![\w-])/g,
    'begins as such numbers do',
    'certain',
  ],
];
const bookingWords = inWords(
  /reference|booking|confirmation|reservation|pnr|record|locator|localizador|buchung|prenotazione|réservation|boeking|reserva|code|codice|résa|\bref\b|\bconf\b|dossier|billet|biglietto|rezerwacj|bokning/i,
);
const handle = /(?<![\p{L}\d@._/])@[A-Za-z_](?=[\w.]{2,29})[\w.]*\w(?![@\w])/gu;
const bookingCode =
  /\b(?:[Rr]eference|[Bb]ooking|[Cc]onfirmation|[Rr]eservation|[Rr]ef|[Cc]onf|[Dd]ossier|[Bb]illet|[Bb]iglietto|[Rr]ezerwacj\p{L}|[Bb]okning|[Rr]ésa|PNR|pnr|Pnr|[Rr]ecord|[Rr]ecord locator|[Ll]ocator|[Ll]ocalizador|[Bb]uchungscode|[Pp]renotazione|[Rr]éservation|[Bb]oeking|[Rr]eserva|[Cc]odice|[Cc]ode)\b(?:\s+(?:reference|code|number|no\.?|locator))?\.?\s*(?:is|:|=|#)?\s*([A-Z0-9]{5,8})(?![\w-])/gu;

const bankCode =
  /(?<!\p{L})(?:sort(?:[ -]?code)?|s\/c|sc|bsb|routing|aba|rtn|transit|ifsc?c?|branch|institution|blz|bankleitzahl|swift|bic|micr|clearing|ncc|agencia|agência|abi|cab)(?!\p{L})(?:\s*(?:number|no\.?|nummer|code|and|is|was|it's|for|the|bank|my|:|=|#|-|,|um|uh|number's)){0,4}\s*((?=[A-Z0-9 -]{0,14}\d)(?:\d{2}[- ]\d{2}[- ]\d{2}|\d{3}[- ]\d{3}|[A-Z]{4}0[A-Z0-9]{6}|[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?|\d{3,5}-\d{3,5}|\d{4,9}))(?![\p{L}\d])/giu;
const bankWords = inWords(
  /(?<!\p{L})(?:sort|s$|sc|bsb|routing|aba|rtn|transit|ifs|branch|institution|blz|bankleit|swift|bic|micr|clearing|ncc|ag[eê]ncia|abi|cab)/iu,
);

/** "BIC NRRPUSEA", and without the word beside an account at a bank: the country stands within. */
const bankIdentifier = new RegExp(
  `(?<![\\p{L}\\d])[A-Z]{4}(?:${[...Object.keys(ibanLengths), 'US', 'CA', 'AU', 'NZ', 'IN', 'SG', 'HK', 'ZA', 'JP', 'CN', 'KR', 'MX', 'RU', 'TH', 'MY', 'PH', 'ID', 'NG', 'KE', 'GH', 'AR', 'CL', 'CO', 'PE', 'VN'].join('|')})[A-Z\\d]{2}(?:[A-Z\\d]{3})?(?![\\p{L}\\d])`,
  'gu',
);
const beside = /\b(?:bic|swift)\b|(?<![\p{L}\d])[A-Z]{2}\d{2} ?[A-Z\d]{4}/iu;

/** `numbers`: whether the text holds a digit at all. */
export function shapedAccounts({ text, asked }: Place, numbers: boolean): readonly Found[] {
  const spans: Found[] = [];
  for (const [needed, pattern, rule, certainty] of numbers ? shapes : [])
    for (const { index, 0: all } of needed.test(text) ? matchesOf(text, pattern) : []) {
      const word = wordBefore(text, index);
      // A card of a library or an airline carries letters or two parts.
      const otherCard = word === 'card' && (/^[A-Z]/.test(all) || /^\d{5}-\d{5}$/.test(all));
      if (isArticle(all) || isFault(all)) continue;
      if (word === null || word === 'account' || word === 'phone' || word === 'iban' || otherCard)
        spans.push(found('account', index, index + all.length, certainty, rule));
    }
  for (const { index, 0: all } of text.includes('@') ? matchesOf(text, handle) : [])
    spans.push(found('account', index, index + all.length, 'likely', 'handle'));
  for (const match of numbers && bankWords.test(text) ? matchesOf(text, bankCode) : []) {
    const value = match[1] ?? '';
    const end = match.index + match[0].length;
    spans.push(found('account', end - value.length, end, 'certain', "a bank's own number"));
  }
  for (const { index, 0: all } of asked.has('iban') || beside.test(text) ? matchesOf(text, bankIdentifier) : [])
    if (!classOf(all.toLowerCase()).common)
      spans.push(found('account', index, index + all.length, 'likely', "a bank's own number"));
  for (const match of bookingWords.test(text) ? matchesOf(text, bookingCode) : []) {
    const value = match[1] ?? '';
    const end = match.index + match[0].length;
    if ((/\d/.test(value) && !/^[A-Z]\d{4}$|^0X/.test(value)) || /^[A-Z]{6}$/.test(value))
      spans.push(found('account', end - value.length, end, 'certain', 'booking code'));
  }
  return spans;
}
