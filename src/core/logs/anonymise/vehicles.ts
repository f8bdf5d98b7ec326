// Registrations of vehicles, by the word before them or a shape that nothing else has; and numbers of vehicles and phones.
import { plateWordish, plateWords } from './account-words.ts';
import { luhn } from './checksums.ts';
import { classOf } from './dictionary.ts';
import { inWords } from './in-words.ts';
import { matchesOf } from './matches.ts';
import { type Certainty, type Found, found, type Place } from './types.ts';

/** In capitals nothing else looks like them. */
const telling: readonly RegExp[] = [
  // British since 2001, Irish, Indian, French and Italian, Spanish, German with both signs, Dutch.
  /(?<![\p{L}\d-])[A-HJ-PR-Y][A-HJ-PR-Y](?:0[2-9]|[1-7]\d) ?[A-HJ-PR-Z]{3}(?![\p{L}\d-])/gu,
  /(?<![\p{L}\d-])(?:8[7-9]|9\d|0\d|1[0-2]|(?:1[3-9]|2\d)\d)-(?:C[ENW]?|D|DL|G|K[EKY]|L[DHKMNS]?|M[HNO]|OY|RN|SO|T[NS]?|W[DHWX]?)-\d{1,6}(?![\p{L}\d-])/gu,
  /(?<![\p{L}\d-])(?:1[3-9]|2\d)[12] ?(?:C[ENW]|D|DL|G|K[EKY]|L[DHKMS]?|M[HNO]|OY|RN|SO|W[DHWX]) ?\d{2,6}(?![\p{L}\d-]|[.,]\d)/gu,
  /(?<![\p{L}\d-])(?:AP|AR|AS|BR|CG|CH|DD|DL|GA|GJ|HP|HR|JH|JK|KA|KL|LA|LD|MH|ML|MN|MP|MZ|NL|OD|OR|PB|PY|RJ|SK|TN|TR|TS|UK|UP|WB)[ -]?\d{1,2}[ -]?[A-Z]{1,3}[ -]?\d{4}(?![\p{L}\d-])/gu,
  /(?<![\p{L}\d-])[A-HJ-NP-TV-Z]{2}([- ]?)\d{3}\1[A-HJ-NP-TV-Z]{2}(?![\p{L}\d-])/gu,
  /(?<![\p{L}\d.,-])\d{4}[- ]?[BCDFGHJ-NPR-TV-Z]{3}(?![\p{L}\d-])/gu,
  /(?<![\p{L}\d-])[A-ZÄÖÜ]{1,3}-[A-ZÄÖÜ]{1,2} \d{1,4}[EH]?(?![\p{L}\d-])/gu,
  /(?<![\p{L}\d-])(?:[A-Z]{2}-\d{2}-[A-Z]{2}|\d{2}-[A-Z]{2}-[A-Z]{2}|[A-Z]{2}-[A-Z]{2}-\d{2}|\d{2}-[A-Z]{2,3}-\d{1,2}|[A-Z]-\d{3}-[A-Z]{2}|[A-Z]{2}-\d{3}-[A-Z]|\d-[A-Z]{3}-\d{2})(?![\p{L}\d-])/gu,
  // South African of the older provinces: "ND 100-632"
  /(?<![\p{L}\d-])(?!ISO|DIN|EN)[A-Z]{2,3} \d{2,3}-\d{3}(?![\p{L}\d-])/gu,
];
/** Models, standards, currencies and colours of articles look like them. */
const others =
  /^(?:\d{4}[- ]?(?:GBP|CHF|BTC|PLN|CZK|RPM|PCS|KWH|MHZ|LTR|KBS|MBS|VST|BST|PST|CST|MST|GMT|HRS|LBS|FPS|KM|BLK|GRY|GRN|BRN|WHT|SLV|PNK|CRM|STD|LRG|SML|PKT)|(?:19|20)\d{2} (?:BMW|GMC|PDF|NFL|NHL|MLS)|(?:DIN|ISO|USB|PS)\b)/;

/** After a word for them: one to four groups of letters and digits, four to ten of them in all. */
const value = /^[A-ZÄÖÜ0-9]{1,8}(?:[ ·.-]{1,3}[A-ZÄÖÜ0-9]{1,6}){0,3}(?![\p{L}\d])/iu;
const filler =
  /^(?:[\s:=#,.(]*(?:number|no|nr|plate|is|was|its|it's|the|my|his|her|their|our|of|on|for|a|an|car|van|mark|reads?|uh|um|vehicle|ist|lautet|das|mein|est|la|es|mi|è|il|en|van|het|mijn|and|with|says|registered|as|had|has)(?![\p{L}\d])){0,4}[\s:=#,."'(]*/iu;
const serials = inWords(/\b[a-z\d]{14,17}\b/i);
const vehicleWords =
  /(?<![\p{L}\d])(?:car|van|truck|lorry|motorbike|bike|vehicle|scooter|taxi|auto|wagen|fahrzeug|pkw|voiture|véhicule|coche|vehículo|furgoneta|macchina|veicolo|wagen|bus|reg'?d|driving|driven|parked|bmw|audi|ford|golf|vw|toyota|honda|corsa|fiesta|focus|astra|tesla|skoda|nissan|kia|hyundai|renault|peugeot|fiat|seat|volvo|mazda|mini|hatchback|sedan|saloon|estate|pickup|suv|coupe|cabrio|trailer|caravan|motorcycle|moped|samochód|samochodu|motocykl|skuter|bil|bilen|lastbil|varebil|varevogn|motorcykel|knallert|släp|camion|camión|furgón|furgone|moto|automóvil|viatura|carro|carrinha|bestelwagen|busje|vrachtwagen|motor)(?!\p{L})/giu;

/** "Mietwagen BI WB 45 hat einen Platten", "in campervan NFK 682": anywhere in talk of one. */
const carPlate =
  /(?<![\p{L}\d-])(?:[A-ZÄÖÜ]{1,3} [A-Z]{1,2} \d{1,4}|[A-Z]{3} ?\d{3})(?![\p{L}\d-]| ?(?:km|kg|mm|cm|ml|€|%))/gu;
const cars =
  /wagen(?!\p{L})|(?<!\p{L})(?:auto|kfz|fahrzeug|campervan|minivan|rego|plate|scooter|motorbike|(?:my|the|our|a|hire|rental|company|his|her) (?:car|van|truck|ute|bakkie))(?!\p{L})/iu;
/** Makes, currencies and sizes look like them. */
const ofSizes =
  /^(?:BMW|KIA|AMG|MPV|SUV|GTI|RAV|MAN|DAF|TDI|GTS|CLA|GLA|GLC|EQA|EQC|EQS|CLS|SLK|JCB|DS |VW |USD|EUR|GBP|INR|SIZE|TOP|BUS|TV|ICE|THE|AND|FOR|ISO|DIN|ECO|XXL|HDD|SSD|CPU|GPU|VAT|PIN|OTP|TAN|RAM|LED|USB|MHZ|GHZ)/u;

/** "az70 vyb", "B FB 602": where one was asked for. */
const answered = /(?<![\p{L}\d-])(?:[a-z]{2}\d{2} ?[a-z]{3}|[A-ZÄÖÜ]{1,3} [A-Z]{1,2} \d{1,4}[EH]?)(?=\W{0,3}$|,)/gu;

export function vehicles({ text, asked }: Place): readonly Found[] {
  const spans: Found[] = [];
  const push = (start: number, length: number, rule: string, certainty: Certainty = 'certain'): void => {
    spans.push(found('account', start, start + length, certainty, rule));
  };
  const upper = /[A-Z]/.test(text);
  for (const pattern of upper ? telling : [])
    for (const { index, 0: all } of matchesOf(text, pattern))
      if (!others.test(all)) push(index, all.length, 'shape of a registration');
  const after = (words: RegExp, sure: boolean): void => {
    for (const match of matchesOf(text, words)) {
      const from = match.index + match[0].length;
      const lead = filler.exec(text.slice(from, from + 60))?.[0].length ?? 0;
      const start = from + lead;
      const told = plateAt(text.slice(start, start + 24), sure);
      if (told > 0) push(start, told, 'after a word for registrations');
    }
  };
  if (asked.has('account') && text.length < 60)
    for (const { index, 0: all } of matchesOf(text, answered)) push(index, all.length, 'answer to a question');
  if (plateWordish.test(text)) after(plateWords, true);
  if (upper) after(vehicleWords, false);
  if (upper && cars.test(text))
    for (const { index, 0: all } of matchesOf(text, carPlate))
      if (!ofSizes.test(all)) push(index, all.length, 'shape of a registration', 'likely');
  if (serials.test(text)) {
    for (const { index, 0: all } of matchesOf(
      text,
      /(?<![\p{L}\d-])(?=[A-Z]{0,16}\d)(?=\d{0,16}[A-Z])[A-HJ-NPR-Z\d]{13}\d{4}(?![\p{L}\d-])/giu,
    ))
      push(index, all.length, "shape of a vehicle's number");
  }
  for (const { index, 0: all } of matchesOf(text, /(?<![\d-])(?:01|35|86|99)\d{13}(?!\d)/g))
    if (luhn(all)) push(index, all.length, "shape of a phone's number");
  return spans;
}

/** How long the registration is that the text begins with; none is 0. */
function plateAt(text: string, sure: boolean): number {
  let told = value.exec(text)?.[0] ?? '';
  for (; told !== ''; told = told.replace(/[ ·.-]{0,3}[^ ·.-]+$/u, '')) {
    const plain = told.replaceAll(/[ ·.-]/g, '');
    const digits = plain.replaceAll(/\D/g, '').length;
    const long = told.match(/\p{L}{4,}/u)?.[0];
    // "plate TXLS 452", and never "bus LINE 12".
    const words =
      (long !== undefined && (long.length > 4 || /\p{Ll}/u.test(long) || classOf(long.toLowerCase()).common)) ||
      /(?:^|[ ])\p{Ll}{2,3}(?= \p{Ll}|$)/u.test(told);
    const fits = plain.length >= (sure ? 4 : 5) && plain.length <= 10 && digits > 0 && digits < plain.length && !words;
    const dated = /\d(?:st|nd|rd|th|am|pm|km|hp|cc|kg|gb)$/i.test(told);
    if (
      fits &&
      !dated &&
      (sure ? true : !/\p{Ll}/u.test(told) && digits >= 2 && plain.length - digits >= 2 && plain.length >= 6)
    )
      return told.length;
  }
  return 0;
}
