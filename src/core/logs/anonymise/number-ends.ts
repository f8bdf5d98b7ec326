// The last digits of some number, told as such: "Your TFN ends in 793", "mit den Endziffern 8703", "que acaba en 150". Cards have
// their own detector; this is for whatever else they may belong to.
import { isQuantity } from './context.ts';
import { inWords } from './in-words.ts';
import { matchesOf } from './matches.ts';
import { type Found, found, type Place } from './types.ts';

const endWords = inWords(
  /^(?:ends?|ending|ended|finish(?:es|ing)|endziffern?|endet|endend|acaba|acabad[oa]|termina|termină|terminad[oa]|terminando|termine|finit|finissant|finale|eindig\p{L}*|eindcijfers|slut\p{L}*|końc\p{L}*|berakhir|berakhiran|hujung|ลงท้าย)$|끝번호|끝자리|뒷자리|末四|后四|後四/iu,
);
const told =
  /(?<!\p{L})(?:ends?|ending|ended|finish(?:es|ing)?|endziffern?|endet|endend|acaba|acabad[oa]|termina|terminad[oa]|terminando|termine|finit|finissant|eindig\p{L}*|eindcijfers|slutar|slutter|slutsiffror\p{L}*|kończy się|se termină|se termina|berakhir|berakhiran|berakhir dengan|hujungnya?)(?:\s(?:în|in|with|on|auf|mit|en|em|con|com|par|avec|på|med|op|met|na|dengan)(?: the)?(?: digits| numbers)?(?: den (?:Ziffern|Endziffern|Stellen))?)?:?\s["“]?(\d{2,6}[A-Z]?)(?=["”]?\s*(?:[.,;?!)\n]|$)|\s(?:i think|right|correct|is|it|ok|yes|please|\?))(?![.,]\d)/giu;
const asian =
  /(?:끝번호|끝자리|뒷자리|[末尾后後][四4][位碼码]?|ลงท้าย(?:ด้วย)?)\s?(?:는|가|은|是|为|為|：|:)?\s?(\d{3,4})(?!\d)/gu;
/** "The sale ends in 2027.", "offer ending 30" */
const ofTime =
  /(?<!\p{L})(?:sale|offer|contract|trial|lease|term|plan|period|warranty|subscription|season|course|promotion|deal|vertrag|aktion|oferta|contrato|contratto|promo\p{L}*|abo|guarantee|year|semester|membership)[^.!?\n]{0,24}$/iu;

export function numberEnds({ text }: Place): readonly Found[] {
  if (!endWords.test(text)) return [];
  return [...matchesOf(text, told), ...matchesOf(text, asian)].flatMap((match): readonly Found[] => {
    const digits = match[1] ?? '';
    const start = match.index + match[0].lastIndexOf(digits);
    const end = start + digits.length;
    if (/^(?:19|20)\d{2}$/.test(digits) && ofTime.test(text.slice(Math.max(0, match.index - 40), match.index)))
      return [];
    if (digits.length < 3 && ofTime.test(text.slice(Math.max(0, match.index - 40), match.index))) return [];
    return isQuantity(text, start, end) ? [] : [found('account', start, end, 'likely', 'end of a number')];
  });
}
