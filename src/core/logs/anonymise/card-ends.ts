// What stands for a card without being its number: masked digits, the last four in talk of cards, the code behind an expiry date.
import { isQuantity } from './context.ts';
import { inWords } from './in-words.ts';
import { matchesOf } from './matches.ts';
import { type Found, found, type Place } from './types.ts';

/** "4056 93** **** 7728", "xxxx xxxx xxxx 0249", "5296-xxxx-xxxx-2788", "•••• 1603" */
const masked =
  /(?<![\p{Script=Latin}\p{Script=Cyrillic}\d*•●·∗#])(?:\d{4,6}[ .-]?)?\d{0,4}(?:[x*•●·∗#]{2,}(?:[ .-]?[x*•●·∗#]{2,6}){1,4}[ .-]?|[x*•●·∗]{4,}[ .-]?|[x*•●·∗]{2,})\d{3,5}(?![\p{L}\d*])/giu;
/** "x8041", "*2527", "...3559", "…3559" */
const shortly =
  /(?<![\p{L}\d*])(?:(?<!\b(?:model|modell|modèle|modelo|modello|type|typ) )x(?!\d\d00)|[*•]|(?:\.{2,4}|…)\s?)\d{4}(?![\p{L}\d*]|[.,:/-]\d)/giu;
/** "2330...9327" */
const cut = /(?<![\p{L}\d.])\d{4}(?:\.{2,4}|…)\d{4}(?![\p{L}\d])/gu;
/** "6759.8361.2395.1615", "3762.633479.56096" */
const pointed = /(?<![\p{L}\d.])\d{4}\.(?:\d{4}\.\d{4}\.\d{4}|\d{6}\.\d{5})(?![\p{L}\d]|\.\d)/gu;
/** "in ...2024" goes on with a year. */
const dotted = /^(?:\.{2,4}|…)\s?(?:19[5-9]\d|20[0-4]\d)$/;
const masks = /[x*•●·∗#]{2}|[x*•]\d{4}|\.\.\s?\d{4}|…/i;

/** Words for cards that pay, in the languages that the lists know. */
const cardWord = inWords(
  /^(?:(?:credit|debit|bank|kredit|giro)?(?:cards?|karten?|kort(?:et|ene?)?|kaart(?:en)?)|[\p{L}]{3,}karte|visa|master(?:card)?|amex|kart[aęyąouě]|kartou|kart(?:ım|ımın|ınızın|ı|ın|ınız|ımı|ınızı|lar)?|kortti\p{L}*|kortin\p{L}*|tarjetas?|cartes?|carta|carte|cart(?:ão|ões)|cardul\p{L}*|kártya\p{L}*|kártyá\p{L}*|κ[άα]ρτα\p{L}*|plastic|bancomat|karty?|карт(?:а|у|ы|е|ой|очк\p{L}*)|картк\p{L}*|بطاقة|البطاقة|כרטיס)$|卡|カード|카드/iu,
);
/** Cards of other sorts, and words for numbers that are none. */
const otherCard =
  /\b(?:graphics?|video|memory|sound|network|sd|micro ?sd|sim|birthday|greetings?|christmas|wedding|invitation|business|score|report|gift|library|membership|loyalty|boarding|index|punch|pokémon|pokemon|trading) ?cards?\b/iu;
const four =
  /(?<![\p{L}\d_#@/.:,;|\t+-]|[$€£₹¥] ?|\d[ .,:/-])\d{4}(?![\p{L}\d_]|[.,:/-]\d|[ -]\d{2,}|\s?[%€$£₹¥°]| (?:in )?(?:total|all)\b)/gu;
/** What an amount, a date or something else follows. */
const otherBefore =
  /(?:\b(?:paid?|pay|paying|spen[dt]|spending|charged?|charging|amounts?|for|worth|over|about|around|limit(?: is| of| to)?|balance(?: is| of)?|up to|owes?|costs?|total|least|most|than|of|since|in|by|until|till|from|year|model|error|room|flat|gate|ref|reference|order|step|rs\.?|inr|usd|eur|gbp|r|jan\p{L}*|feb\p{L}*|mar\p{L}*|apr\p{L}*|may|june?|july?|aug\p{L}*|sep\p{L}*|oct\p{L}*|nov\p{L}*|dec\p{L}*)|[A-Z]{2,})\s*$/u;
const brand = /\b(?:visa|amex|mc|master ?card|maestro|debit|credit|card|VISA|AMEX|MC)\s*$/iu;
const year = /^(?:19[5-9]\d|20[0-4]\d)$/;
/** Right before or behind them: these are a card's, whatever they look like. */
const endBefore =
  /(?:\b(?:ending|ends|end|last|digits|finishing|final|endet|endend|ziffern|stellen|endziffern|termina\p{L}*|terminé\p{L}*|termine|acaba\p{L}*|finis\p{L}*|λήγει σε|ληγει σε|cifras|cifre|chiffres|cijfers|siffror\p{L}*|slutar|slutter|eindig\p{L}*|eindcijfers|slutsiffror\p{L}*|cyfry|dígitos|hane(?:si|miz)?|sonu|尾号|末尾|끝번호|끝자리|뒷자리|digits are|digits is)|końcówk\p{L}*|ψηφία|桁|цифр\p{L}*|заканч\p{L}*)(?:\s+(?:in|with|on|is|are|auf|par|en|em|con|con le|op|på|на|sind|son|sono|zijn|är|to))?[\s:,]*$/iu;
const cardBehind = /^(?:\s+|-)(?:card|one|visa|amex|debit|credit|karte|kort|kaart|kart)(?!\p{L})/iu;

/** "pay the deposit with 3015 instead" */
const paidWith =
  /\b(?:pays?|paid|paying|charged?|refund(?:ed)?|deposit|debit(?:ed)?|take it|put it|rest|half|remainder|balance)\b[^.!?\d\n]{0,40}\b(?:with|using|via|to|on|from|by)\s(?:the |my |card )?(\d{4})(?![\p{L}\d_]|[.,:/-]\d|[ -]\d{2,}|\s?[%€$£₹¥°])/giu;

/** "betaald met 0999", "mit Karte 6295", "travelling with 9825 and 7286", "the other 6677", "6908 or 6462 on file", "下4桁は7276" */
const paidAbroad =
  /(?<!\p{L})(?:(?:betaald|bezahlt|gezahlt|payé|pagado|pagato|pago|estornado|zapłac\p{L}+|płac\p{L}+|betalt|betalat)(?: \p{L}+){0,3} (?:met|mit|avec|con|com|no|na|kartą|med)|(?:abroad|away|travell?ing|trip)(?: \p{L}+){0,2} with|mit karte|karte|kaart|karty|karta|kartą|tarjeta|cartão|kort|(?:celle|carte) de (?:mon|ma|mes) \p{L}+) (\d{4})(?:,? (?:and|et|und|en|y|e|i|og|och) (\d{4}))?(?![\p{L}\d_]|[.,:/-]\d|[ -]\d{2,}|\s?[%€$£₹¥°])/giu;
const theOther =
  /(?:\bends? in \d{4}\b[^.\n]{0,12}\b(?:other|second)(?: one)?(?: is| ends in)? (\d{4})|(?<![\p{L}\d.,/-])(\d{4}) or (\d{4}) on file|(?<!\p{L})(?:otra|outra|une autre|un'altra|eine andere|another one) (\d{4})(?=,? (?:de|da|di|von|of|from)(?!\p{L}))|(?<!\p{L})half (\d{4})(?= \()|[尾末]号(?:是|为|：|:)?\s?(\d{4})|[下末]\s?[4四４]\s?桁(?:は|が|:|：)?\s?(\d{4}))(?!\d)/giu;
const abroadSign =
  /(?:met|mit|avec|con|com|no|na|med|with|karte|kaart|kart[aąy]|tarjeta|cartão|kort|de m\p{L}+ \p{L}+) \d{4}/iu;
const otherSign = /ends? in \d{4}|on file|桁|号|(?:otra|outra|autre|altra|andere|one|half) \d{4}/i;

function inOtherWords(text: string): readonly Found[] {
  const patterns = [...(abroadSign.test(text) ? [paidAbroad] : []), ...(otherSign.test(text) ? [theOther] : [])];
  return patterns.flatMap((pattern) =>
    matchesOf(text, pattern).flatMap((match) =>
      match.slice(1).flatMap((digits): readonly Found[] => {
        if (digits === undefined) return [];
        const start = match.index + match[0].lastIndexOf(digits);
        const isSum = digits.endsWith('00') || isQuantity(text, start, start + 4);
        return (year.test(digits) && pattern === paidAbroad) || isSum
          ? []
          : [found('card', start, start + 4, 'likely', 'four digits that one pays with')];
      }),
    ),
  );
}

/** Last digits in a message that speaks of cards or answers a question about one. */
function inTalk({ text, asked }: Place): readonly Found[] {
  const paid = matchesOf(text, paidWith).flatMap((match): readonly Found[] => {
    const end = match.index + match[0].length;
    const digits = match[1] ?? '';
    return year.test(digits) || isQuantity(text, end - 4, end)
      ? []
      : [found('card', end - 4, end, 'likely', 'four digits that one pays with')];
  });
  if (otherCard.test(text) || !(asked.has('card') || asked.has('payment') || cardWord.test(text))) return paid;
  const talked = matchesOf(text, four).flatMap(({ index, 0: all }): readonly Found[] => {
    const end = index + all.length;
    const before = text.slice(Math.max(0, index - 24), index);
    const told = endBefore.test(before) || cardBehind.test(text.slice(end, end + 10)) || brand.test(before);
    if (!told && (year.test(all) || all.endsWith('00') || otherBefore.test(before))) return [];
    return isQuantity(text, index, end) ? [] : [found('card', index, end, 'likely', 'four digits in talk of a card')];
  });
  return [...paid, ...talked];
}

/** Behind a card's number: ", exp 09/28, 914", "gültig bis 08/28, hinten 394". */
const expiry =
  /(?:(?:\d[ -]?){12,18}\d|[x*•]{2}[ -]?\d{4})(?!\d)[^\d\n]{0,24}(?:0?[1-9]|1[0-2]) ?[/.-] ?(?:20)?[2-4]\d[^\d\n]{1,24}(?<![\d.,/:-])(\d{3,4})(?![\d.,/:-]*\d)/gu;

/** "4189 4475 8044 8668, 606" */
const behindNumber =
  /(?<!\d)(?:[3-6]\d{3}[ -]?\d{4}[ -]?\d{4}[ -]?\d{4}|3\d{3}[ -]?\d{6}[ -]?\d{5}),? (?:(?:cvv|cvc|code|and|und|et|y|e) )?(\d{3,4})(?=\s*(?:[,.;\n]|$))/giu;

function behindExpiry(text: string): readonly Found[] {
  return [...matchesOf(text, expiry), ...matchesOf(text, behindNumber)].map((match) => {
    const end = match.index + match[0].length;
    return found('secret', end - (match[1] ?? '').length, end, 'likely', 'code behind an expiry date');
  });
}

export function cardEnds(place: Place): readonly Found[] {
  const { text } = place;
  const spans: Found[] = [];
  if (masks.test(text))
    for (const pattern of [masked, shortly, cut])
      for (const { index, 0: all } of matchesOf(text, pattern).filter(({ 0: all }) => !dotted.test(all)))
        spans.push(
          found(
            /^[x*]{3}-?[x*]{2}-?\d{4}$/i.test(all) ? 'national-id' : 'card',
            index,
            index + all.length,
            'likely',
            'masked digits',
          ),
        );
  if (/\d{4}\.\d{4,6}\./.test(text))
    for (const { index, 0: all } of matchesOf(text, pointed))
      spans.push(found('card', index, index + all.length, 'certain', 'shape of a card number'));
  if (/\d{4}/.test(text)) spans.push(...inTalk(place), ...inOtherWords(text), ...behindExpiry(text));
  return spans;
}
