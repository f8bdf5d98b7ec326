// Names that no list holds, by what is done with persons and what persons do: "a meeting with Zimo", "the driver is Droko",
// "Potabre is busy".

const roles =
  '(?:driver|doctor|dr|host|guest|agent|dentist|nurse|teacher|boss|landlord|tenant|lawyer|accountant|colleague|client|patient|caller|recipient|friend|cousin)';

/** Up to the name: whom one meets, who somebody is, whom something is for, whom one tells. */
const metBefore = new RegExp(
  `(?:${[
    String.raw`\b(?:meetings?|meet|meets|appointment|lunch|dinner|breakfast|coffee|date|call|interview|session|chat|speak|spoke|speaking|talk|talked|ride|trip)\b[^.?!\n]{0,40}\bwith (?:\p{Lu}\p{L}+,? (?:(?:and|or|&) )?){0,3}`,
    String.raw`\b${roles}s?(?:['’]s name)? (?:is|was|isn['’]t|is not|will be|would be|wasn['’]t|can['’]t be|be) (?:not )?`,
    String.raw`\b(?:party|appointment|gift|present|cake|surprise|birthday|shower|funeral|wedding|flowers|prescription|vaccination) (?:is |was )?(?:for|of) (?:my \p{L}+ )?`,
    String.raw`\b(?:tell|told|remind|reminded|invite|invited|proud of|married to|besides|except for) `,
  ].join('|')})$`,
  'iu',
);

/** From the name on. */
const doesAfter =
  /^(?:['’]s (?:\p{L}+ )?(?:party|birthday|wedding|appointment|house|place|funeral|phone|number|e-?mail|mother|father|mom|mum|dad|wife|husband|account|address)(?!\p{L})|['’]s (?:not )?(?:my|the) (?:driver|doctor|host|name)(?!\p{L})|, my (?:son|daughter|wife|husband|brother|sister|kid|friend|cousin|mother|father)(?!\p{L})|['’]?,? as (?:a|my|the|our|your) (?:driver|doctor|host|agent|boss|guest)(?!\p{L})|,? (?:(?:just|really|also|still|actually) )?(?:thinks?|likes|loves|hates|texted|told me|deserves|hosted|got (?:sick|promoted|married)|lost (?:the|his|her|me)|is (?:busy|away|gone|sick|ill|pregnant|coming|out of town|not able|not free|not available (?:on|at)|really into|helping)|will be (?:gone|away|late|out|busy|here|there)|will not be|wo?n['’]?t be|will (?:pick you|call you|meet you|be with you|come)|suggested|would really like|can['’]t make it|got (?:his|her)|(?:is|was|isn['’]t|is not) (?:my|the|your) (?:driver|doctor|host|agent|boss|guest|name)|and (?:i|me) )(?!\p{L}))/iu;

/** Whether the words around a word with a capital letter, which is none of any list, deal with it as with a person. */
export function isMet(before: string, after: string): boolean {
  return doesAfter.test(after) || metBefore.test(before);
}
