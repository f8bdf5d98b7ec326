// Account, order, policy and other numbers that lead to one customer: told by the word or the question before them.
import { isQuantity, wordBefore } from './context.ts';
import { inWords, type WordTest } from './in-words.ts';
import { matchesOf } from './matches.ts';
import { type Found, found, type Place } from './types.ts';

/** Letters and digits with at least one digit, joined by "-", "/", "_" or ".". */
/** Also groups of digits, as people read them out. */
const token =
  /(?<![\p{L}\d@._/-]|\d,)#?(?=[A-Za-z0-9_/.-]*\d)(?:\d{3,5}(?: \d{3,5}){1,3}|[A-Za-z0-9]+(?:[-/_.][A-Za-z0-9]+)*)(?![\p{L}\d]|[.,:]\d|@)/gu;
const filler =
  /^(?:[\s:#.,=()"'°№-]|\b(?:number|numbers|no|nr|num|id|code|ref|reference|is|was|s|it|its|it's|the|my|our|your|for|with|under|called|and|on|that|this|nummer|lautet|ist|mein|meine|die|der|número|numero|numéro|es|est|é|de|del|della|do|da|di|du|la|le|el|il|mi|ma|mon|client|cliente|customer|confirmation|tracking|shipment|user|name|has|from|missing|you|a|an|new|old|номер|号|是|番号は?|は)\b|n[°º])*$/iu;
const longNumber: WordTest = /\d{6}/;
/** What a text must hold for a shape to be worth trying, the shape, what it is, how sure it is. */
const shapes: readonly (readonly [WordTest, RegExp, string, 'certain' | 'likely'])[] = [
  [longNumber, /(?<![\d-])\d{3}-\d{7}-\d{7}(?![\d-])/g, 'shape of an order number', 'certain'],
  [inWords(/\b1z/i), /\b1Z[0-9A-Z]{16}\b/gi, 'shape of a tracking number', 'certain'],
  [longNumber, /\b[A-Z]{2}\d{9,11}[A-Z]{2}\b/gi, 'shape of a tracking number', 'certain'],
  [longNumber, /(?<![\d-])\d{2}-\d{2}-\d{2}[ ,]+\d{7,8}(?![\d-])/g, 'sort code and account', 'certain'],
  [
    /-[0-9a-f]{4}-/i,
    /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi,
    'shape of an identifier',
    'likely',
  ],
  [longNumber, /(?<![\w-])[A-Z]{2,5}[-/]?\d{6,12}(?![\w-])/g, 'letters and many digits', 'likely'],
  [
    inWords(/\b(?:inv|ord|ref|po|rma|case|tkt|ticket|pol|cust|acc|bk|so)/i),
    /(?<![\w-])(?:INV|ORD|REF|PO|RMA|CASE|TKT|TICKET|POL|CUST|ACC|BK|SO)[-#/]?\d[\w-]{2,}(?![\w-])/g,
    'begins as such numbers do',
    'certain',
  ],
];
const userWords = inWords(/user|login|handle|screen|gamertag|benutzername|utilisateur|usuario/i);
const bookingWords = inWords(/reference|booking|confirmation|reservation|pnr|record|code/i);
const handle = /(?<![\p{L}\d@._/])@[A-Za-z_](?=[\w.]{2,29})[\w.]*\w(?![@\w])/gu;
const userName =
  /\b(?:user\s?name|user id|login(?: name)?|handle|screen name|gamertag|benutzername|nom d'utilisateur|nombre de usuario)\b(?:\s+(?:is|was|ist|lautet|est|es))?\s*[:=]?\s*["'“]?([A-Za-z0-9][\w.-]{2,40})/giu;
const bookingCode =
  /\b(?:reference|booking|confirmation|reservation|pnr|record locator|code)\b(?:\s+(?:reference|code|number|no\.?|locator))?\s*(?:is|:|=|#)?\s*([A-Z0-9]{5,8})(?![\w-])/g;

export function accounts(place: Place): readonly Found[] {
  const { text, asked } = place;
  const spans: Found[] = [];
  const numbers = /\d/.test(text);
  for (const { index, 0: all } of numbers ? matchesOf(text, token) : []) {
    const judged = judge(all, index, place);
    if (judged !== null) spans.push(found('account', index, index + all.length, judged.certainty, judged.rule));
  }
  // "sure, je9": a piece of a number with letters, where it was asked for.
  const piece =
    numbers && asked.has('account')
      ? /^(?:(?:sure|yes|yeah|ok|okay|it['’]?s|ja|sí|oui)[\s,.]+)*(?=[A-Z0-9/-]*\d)([A-Z0-9][A-Z0-9/-]{1,11})\W{0,3}$/iu.exec(
          text,
        )
      : null;
  if (piece?.[1] !== undefined && !isDateOrTime(piece[1])) {
    const start = text.lastIndexOf(piece[1]);
    spans.push(found('account', start, start + piece[1].length, 'likely', 'piece of an answer'));
  }
  for (const [needed, pattern, rule, certainty] of numbers ? shapes : [])
    for (const { index, 0: all } of needed.test(text) ? matchesOf(text, pattern) : []) {
      const word = wordBefore(text, index);
      if (word === null || word === 'account' || word === 'phone')
        spans.push(found('account', index, index + all.length, certainty, rule));
    }
  for (const { index, 0: all } of text.includes('@') ? matchesOf(text, handle) : [])
    spans.push(found('account', index, index + all.length, 'likely', 'handle'));
  for (const match of userWords.test(text) ? matchesOf(text, userName) : []) {
    const value = (match[1] ?? '').replace(/\.+$/, '');
    const end = match.index + match[0].length - ((match[1] ?? '').length - value.length);
    if (/[\d_.]/.test(value) || asked.has('account'))
      spans.push(found('account', end - value.length, end, 'certain', 'after "username"'));
  }
  for (const match of bookingWords.test(text) ? matchesOf(text, bookingCode) : []) {
    const value = match[1] ?? '';
    const end = match.index + match[0].length;
    if (/\d/.test(value) || /^[A-Z]{6}$/.test(value))
      spans.push(found('account', end - value.length, end, 'certain', 'booking code'));
  }
  return spans;
}

function judge(
  all: string,
  index: number,
  { text, asked }: Place,
): { certainty: 'certain' | 'likely' | 'doubtful'; rule: string } | null {
  const plain = all.replace(/^#/, '');
  const digits = plain.replaceAll(/\D/g, '').length;
  const end = index + all.length;
  const mixed = digits > 0 && /[A-Za-z]/.test(plain) && plain.length >= 5;
  if ((digits < 3 && !mixed) || plain.length < 4 || plain.length > 40 || isDateOrTime(plain)) return null;
  const before = text.slice(Math.max(0, index - 60), index);
  const word = wordBefore(text, index);
  if (word === 'account') {
    const keyword = lastKeyword(before);
    const direct = keyword !== null && filler.test(keyword.after);
    const plainYear = /^(?:19|20)\d{2}$/.test(plain);
    const numbered =
      /(?:number|no|nr|id|code|ref|nummer|#|n[°º]|número|numero|numéro)\W*(?:\p{L}+\W+){0,3}$/iu.test(before) ||
      all.startsWith('#') ||
      keyword?.word.match(/nummer|nr$/i) != null;
    if (
      direct &&
      !(plainYear && !numbered) &&
      !(isQuantity(text, index, end) && !numbered) &&
      (digits >= 5 ||
        (numbered && digits >= 3) ||
        (/[A-Za-z]/.test(plain) &&
          (digits >= 2 || numbered || !/\p{Ll}\d|\d\p{Ll}/u.test(plain) || keyword.after.trim().length < 4)))
    )
      return {
        certainty: numbered || digits >= 6 || /[A-Za-z]/.test(plain) ? 'certain' : 'likely',
        rule: 'after its name',
      };
    if (numbered && !plainYear && digits >= 4) return { certainty: 'likely', rule: 'near its name' };
  }
  if (all.startsWith('#') && digits >= 4 && word !== 'phone') return { certainty: 'likely', rule: 'after "#"' };
  if (
    asked.has('account') &&
    word !== 'phone' &&
    !isQuantity(text, index, end) &&
    (digits >= 4 || /[A-Z]/.test(plain) || mixed) &&
    !/^(?:19|20)\d{2}$/.test(plain)
  )
    return { certainty: text.length - all.length < 40 ? 'certain' : 'likely', rule: 'answer to a question' };
  // Long digits that nothing explains: somebody's, or a count.
  if (word === null && /^\d{8,}$/.test(plain) && !/0{5,}$/.test(plain) && !isQuantity(text, index, end))
    return { certainty: followedByNoun(text, end) ? 'doubtful' : 'likely', rule: 'many digits' };
  return null;
}

function followedByNoun(text: string, end: number): boolean {
  return /^\s+\p{Ll}{3,}/u.test(text.slice(end, end + 20));
}

const keywords =
  /(?:account|acct|a\/c|order|policy|invoice|booking|reservation|confirmation|reference|ref|ticket|case|claim|customer|member|membership|client|contract|tracking|parcel|shipment|consignment|voucher|gift card|permit|meter|noted under|vorgang(?:s(?:nummer|nr))?|paket|aktenzeichen|expediente|colis|loyalty|serial|subscriber|patient|student|employee|username|konto(?:nummer)?|kunde(?:n(?:nummer|nr))?|bestell(?:ung|nummer|nr)|auftrag(?:s(?:nummer|nr))?|vertrag(?:s(?:nummer|nr))?|rechnung(?:s(?:nummer|nr))?|police|versicherung\p{L}*|buchung\p{L}*|sendung\p{L}*|commande|contrat|dossier|facture|réservation|compte|suivi|pedido|cuenta|póliza|contrato|factura|reserva|cliente|seguimiento|ordine|polizza|contratto|fattura|prenotazione|conto|encomenda|apólice|fatura|conta|zamówieni\p{L}+|umow\p{L}+|sipariş|hesap|订单|账号|注文|予約|заказ\p{L}*|договор\p{L}*)(?!\p{L})/giu;

function lastKeyword(before: string): { readonly word: string; readonly after: string } | null {
  const last = matchesOf(before, keywords).at(-1);
  return last === undefined ? null : { word: last[0], after: before.slice(last.index + last[0].length) };
}

function isDateOrTime(text: string): boolean {
  return /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$|^(?:19|20)\d{2}[./-]\d{1,2}[./-]\d{1,2}$|^\d{1,2}(?:st|nd|rd|th|am|pm)$|^\d+(?:\.\d+){2,}$|^\d{1,4}x\d{1,4}$|^\d{2,3}\/\d{2,3}$|^0x[\da-f]+$/i.test(
    text,
  );
}
