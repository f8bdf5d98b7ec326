// Tells which of the known slots a question is about, by the words of their names and the usual synonyms.

/** How many people, in words. */
const heads =
  /\b(?:people|persons?|guests?|party|group|travell?ers?|passengers?|adults?|how many(?: of you| will| are|\?|$)|how big)\b/i;

/** Ways to ask for what a word of a slot's name stands for. */
const synonyms: Readonly<Record<string, RegExp>> = {
  city: /\b(?:cit(?:y|ies)|town|location|area|where(?! (?:to|from)\b)|whereabouts|place are you)\b/i,
  location: /\b(?:location|city|area|where|town|neighbou?rhood)\b/i,
  area: /\b(?:area|location|neighbou?rhood|where|part of)\b/i,
  date: /\b(?:dates?|day|when|which month)\b/i,
  day: /\b(?:day|dates?|when)\b/i,
  time: /\b(?:time|when|hour|how early|how late|o'?clock)\b/i,
  size: /\b(?:size|how (?:big|large|many)|people|persons|guests)\b/i,
  people: heads,
  party: heads,
  guests: heads,
  passengers: heads,
  travelers: heads,
  persons: heads,
  tickets: /\b(?:tickets?|seats?|how many(?: people)?(?: (?:are|will|do|would))?\b)/i,
  seats: /\b(?:seats?|tickets?|people)\b/i,
  rooms: /\brooms?\b/i,
  cuisine:
    /\b(?:cuisine|(?:type|kind|sort|style) of (?:food|restaurant|place|cuisine)|food|what (?:would you like|do you want) to eat)\b/i,
  food: /\b(?:food|cuisine|eat)\b/i,
  category: /\b(?:category|type|kind|sort)\b/i,
  type: /\b(?:type|kind|sort|category)\b/i,
  genre: /\b(?:genre|(?:type|kind|sort) of (?:movie|film|music|show))\b/i,
  price: /\b(?:price|cost|budget|how (?:much|expensive)|expensive|cheap)\b/i,
  budget: /\b(?:budget|price|how much|spend)\b/i,
  name: /\b(?:names?|called|who)\b/i,
  number: /\bnumber\b/i,
  destination:
    /\b(?:destination|where (?:to|are you (?:going|headed|travell?ing)|will you go|would you like to go|do you want to go)|going to|travell?ing to|to (?:which|what) (?:city|place)|arriv\w+)\b/i,
  origin:
    /\b(?:origin|from (?:which|what|where)|where from|(?:leav|depart|com|start|travell?)ing from|departure city|where (?:are|will) you (?:leav|depart|start)\w*)\b/i,
  from: /\b(?:from (?:which|what|where)|where from|(?:leav|depart|com|start|travell?)ing from|departure|origin)\b/i,
  to: /\b(?:where to|going to|destination|travell?ing to|arriving|where (?:are|will|do|would) you (?:going|headed|go|travell?ing|like to go|want to go|travel)\w*)\b(?! from)/i,
  check: /\b(?:check|arriv|stay)\w*\b/i,
  nights: /\b(?:nights?|how long|days|check(?:ing)?[- ]?out)\b/i,
  days: /\b(?:nights?|how long|days|check(?:ing)?[- ]?out)\b/i,
  stay: /\b(?:stay\w*|how long)\b/i,
  length: /\b(?:length|how long)\b/i,
  duration: /\b(?:duration|how long)\b/i,
  service: /\b(?:service|treatment|what .*(?:need|done|like))\b/i,
  doctor: /\b(?:doctor|dr|specialist|physician)\b/i,
  email: /\b(?:e-?mail)\b/i,
  address: /\b(?:address|where|located|location|street)\b/i,
  phone: /\b(?:phone|number|call you|reach you)\b/i,
};

const fillerWords = new Set(['of', 'the', 'a', 'an', 'in', 'for', 'and', 'or', 'is', 'my', 'your']);

/** Slots may be named so, but the words stand in any question. */
const bareWords = new Set(['to', 'from', 'at', 'on', 'by']);

/** The telling words of a name, in lower case. */
export function wordsOf(name: string): readonly string[] {
  const words =
    name
      .toLowerCase()
      .replace(/^number of (?=\w)/, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => !fillerWords.has(word));
  return telling.length === 0 ? words : telling;
}

/** The word, one or several, in any language: \b knows ASCII letters only. */
function stands(word: string, text: string): boolean {
  const stem = word.replace(/(?<=\w{3})s$/, '');
  return new RegExp(`(?<![\\p{L}\\p{N}])${stem}(?:s|es)?(?![\\p{L}\\p{N}])`, 'iu').test(text);
}

function isNamed(word: string, question: string): boolean {
  if (!bareWords.has(word) && stands(word, question)) return true;
  return Object.hasOwn(synonyms, word) && (synonyms[word]?.test(question) ?? false);
}

const checkIn = /\bcheck(?:ing)?[- ]?in\b/i;
const checkOut = /\bcheck(?:ing)?[- ]?out\b/i;

/** "What is your check-out date?" where the user knows when it checks in. */
function asksForTheOther(question: string, name: string): boolean {
  const isOf = (own: RegExp, other: RegExp): boolean => own.test(name) && other.test(question) && !own.test(question);
  return isOf(checkIn, checkOut) || isOf(checkOut, checkIn);
}

const asksForOther = /\b(?:what|which) (?!(?:number|count|size)\b)\p{L}+|\b(?:when|where|who)\b/iu;
const asksForCount =
  /\bhow (?:many|big|large)\b|\b(?:number|count|quantity|size)\b|\b(?:\d+|one|two|three|four|five|several|more)\b|^(?:please |can you |could you |would you )*(?:tell|give|say|specify|provide)\b/i;

const asksWhether = /^(?:(?:ok(?:ay)?|sure|so|and|great)[,.]? )*(?:do|does|would|are|is|will|shall|should|can|could) /i;

/** "What date would you like tickets for?", "Would you like to buy tickets?": they name the tickets, and do not ask how many. */
function namesOnly(question: string, name: string): boolean {
  if (!/^number of /i.test(name) || !namesWhole(name, question) || asksForCount.test(question)) return false;
  return asksForOther.test(question) || asksWhether.test(question);
}

/** The slots that the question is about: those named in full, or else the one named best. Order of `names` breaks ties. */
export function slotsAskedFor(question: string, names: readonly string[]): readonly string[] {
  const scored = names
    .filter((name) => !asksForTheOther(question, name) && !namesOnly(question, name))
    .map((name) => {
      const words = wordsOf(name);
      const named = words.filter((word) => isNamed(word, question)).length;
      return { name, share: words.length === 0 ? 0 : named / words.length };
    });
  const full = scored.filter(({ share }) => share === 1).map(({ name }) => name);
  if (full.length > 0) return full;
  const best = scored.reduce((top, one) => (one.share > top.share ? one : top), { name: '', share: 0 });
  return best.share >= 0.5 ? [best.name] : [];
}

/** Whether the text names the thing by one of its words, or in other words. */
export function namesWordOf(name: string, text: string): boolean {
  return wordsOf(name).some((word) => isNamed(word, text));
}

/** Whether all words of the name are in the text. */
export function namesWhole(name: string, text: string): boolean {
  return wordsOf(name).every((word) => stands(word, text));
}

const deed = /^(?:book|reserve|buy|purchase|order|rent|schedule|make|get|arrange)\b/i;
const deedOnIt =
  /\b(?:book|reserve|buy|purchase|order|rent|schedule) (?:it|this|that|one|them|now|there|for)\b|\b(?:reservations?|bookings?)\b/i;
const anyDeed =
  /\b(?:book|reserv|buy|purchas|order|rent|schedul|arrang)\w*|\b(?:get|take|want|need) (?:it|this|that|one|them|some)\b|\b(?:make|go) (?:it|for it|ahead)\b/i;
const searching = /^(?:find|search|look|check|get)\b/i;
const anySearch = /\b(?:find|search|look|recommend|suggest|check|see|know|tell)\w*/i;

/** Whether the text is about a task, by its thing or as "it": "Reserve a table" in "Shall I book the table?", "Shall I reserve it?". */
export function namesTask(say: string, text: string): boolean {
  const thing = wordsOf(say).at(-1);
  return thing !== undefined && (isNamed(thing, text) || (deed.test(say) && deedOnIt.test(text)));
}

const asksAbout = /^(?:(?:so|and|ok(?:ay)?)[,.]? )*(?:what|which|when|who|how (?:many|much|long))\b/i;

/**
 * Whether the text brings the task up: by any of its words, or by another word for the same doing. "How many tickets
 * are there?" names the tickets, and still asks to buy none.
 */
export function bringsUpTask(say: string, text: string): boolean {
  if (deed.test(say)) return anyDeed.test(text) || (namesWordOf(say, text) && !asksAbout.test(text));
  return namesWordOf(say, text) || (searching.test(say) && anySearch.test(text));
}
