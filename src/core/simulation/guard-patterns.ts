// The ways in which instruct models fall out of the user's role, as patterns: what the guards look for.

/** The first pattern found in the text, as the words that matched; null when none is. */
export function firstMatch(patterns: readonly RegExp[], text: string): string | null {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match !== null) return match[0].trim();
  }
  return null;
}

const sorry = `(?:i(?:['’]m| am) (?:so |very |really )?(?:sorry|afraid)|sorry|unfortunately)[,.]? (?:but )?(?:i|we)`;
const done = '(?:booked|reserved|confirmed|scheduled|arranged|cancelled|canceled|processed|placed|set up)';

/** What only an assistant says. */
export const assistantSpeech: readonly RegExp[] = [
  /\bhow (?:can|may|could|might) i (?:help|assist|be of)\b/i,
  /\bwhat can i (?:do|help you with|get)(?: for)? you\b/i,
  /\b(?:anything|something) else (?:that )?(?:i|we) (?:can|could|may) (?:help|assist|do)\b/i,
  /\b(?:can|may|could) i (?:help|assist) (?:you )?(?:with|you)\b/i,
  /\bdo you need (?:any other|any more|any|more|other|further) (?:help|assistance)\b/i,
  /\bwould you like (?:me|us) to\b/i,
  /\b(?:do|would) you (?:want|like) (?:to (?:try|book|reserve|know|make|hear|see)|another|anything else|any other)\b/i,
  /\b(?:as|i(?:['’]m| am)) (?:just |only )?(?:an? )?(?:(?:ai|artificial intelligence|large language|language|virtual|digital|chat)\b[- ]?(?:\w+ )?(?:model|assistant|bot|language model)?|chatbot)\b/i,
  /\bi(?:['’]m| am) here to (?:help|assist)\b/i,
  /\b(?:happy|glad|pleased|delighted) to (?:help|assist)\b/i,
  /\bi(?: can|['’]ll|['’]d| will| would)(?: certainly| gladly| definitely)? (?:help (?:you )?with (?:that|this)|help you|assist you|assist with|look (?:that |this |it |\w+ \w+ )?up for you|check (?:that|this|it) for you|look (?:up|into) .{0,40}for you)\b/i,
  /\blet me (?:check|look|find|see|pull|confirm)\b.{0,30}\bfor you\b/i,
  /\byour (?:\w+ ){0,3}(?:has been|have been|is now|is|was) (?:successfully )?(?:booked|reserved|confirmed|scheduled|arranged|processed|placed)\b/i,
  new RegExp(
    String.raw`\bi(?:['’]ve| have) (?:successfully |now |just )?${done} (?:a|an|the|your|that|this|it)\b.*\b(?:for|at|on|you)\b`,
    'i',
  ),
  /\bi(?:['’]ve| have)? found (?:\d+|some|several|a few|the following)\b(?![^.?!]*\b(?:online|myself|but i)\b)/i,
  new RegExp(
    String.raw`\b${sorry} (?:couldn['’]?t|could not|can['’]?t|cannot|was unable to|am unable to) (?:make(?! it\b)|find(?! (?:the|it|my|that)\b)|book|complete|process|access(?! my\b)|reserve)\b`,
    'i',
  ),
  /^(?:ok(?:ay)?[,.]? |so[,.]? )?please confirm(?: the| these| your|:| that you)/i,
  /\b(?:you(?:['’]re| are) (?:very |most )?welcome)\b/i,
  /\bmay i have your\b/i,
  /^(?:what|which) \w+ (?:would|do) you (?:like|want|prefer)\b/i,
  /\b(?:what|which) (?:date|day|time|city|cuisine|type|kind)(?: of \w+)? (?:would|do) you (?:like|want|prefer)\b/i,
  /\bwh(?:at|ich) city are you\b/i,
  /\bthank you for (?:contacting|reaching out|calling|choosing|your (?:patience|inquiry|order|business))\b/i,
  /\bi (?:completely |fully )?understand your (?:frustration|concern)s?\b/i,
  /\b(?:apologi[sz]e|apologies|sorry) for (?:the|any) (?:inconvenience|delay)\b/i,
  /^great choice\b/i,
  /\bhere are (?:some|a few|the) (?:options|results|restaurants|hotels|places|suggestions)\b/i,
];

/** Thinking aloud, stage directions, and wrappers around the turn that was asked for. */
export const reasoningSpeech: readonly RegExp[] = [
  /<\/?(?:think|thinking|thought|reasoning|reflection|analysis|scratchpad)\b/i,
  /\b(?:the|this) user (?:would|should|wants?|needs?|is|might|could|says?|said|asks?|has)\b/i,
  /\b(?:the|this) (?:person|customer|human) (?:would|should|might|could|wants? to|needs? to) (?:now |then |probably |likely )?(?:say|ask|answer|reply|respond|know|tell)\b/i,
  /\bas the (?:user|person|customer|human)\b/i,
  /\bhere(?:['’]s| is| are) (?:what|my|a|an|the) (?:the user|(?:possible |next |likely |suggested |user(?:['’]s)? |user )*(?:response|reply|message|turn|answer))\b/i,
  /\b(?:my|the) next (?:message|turn|reply|response)(?: from [\w ]+| is)?:/i,
  /^next (?:message|turn|reply)\b/i,
  /\blet me think about (?:how|what) (?:a|an|the|i|to)\b/i,
  /\bi (?:need to|should|must|have to|will) (?:respond|reply|answer|speak|write|act|behave|pretend)\b.*(?:\bas (?:the|if|though|someone|a (?:user|person|customer|human))\b|\blike (?:the|a) (?:user|person|customer|human)\b|\bin (?:character|(?:a|the|this) \w+(?:, \w+)* (?:manner|tone|style|way|voice))\b)/i,
  /\b(?:stay|staying|remain|remaining) in character\b/i,
  /\b(?:i(?:['’]m| am)|i['’]ll be) (?:playing|acting as|role-?playing|simulating|pretending)\b/i,
  /\bplaying the role\b/i,
  /\b(?:based on|according to|following|given|per) the (?:instruction|note|prompt|move|bracket|goal|persona)/i,
  /\bas (?:instructed|requested in the|per the)\b/i,
  /\bthe (?:note|move|prompt|instructions?) (?:is|says?|tells?|asks?|wants?) (?:to|me|that|i)\b/i,
  /^(?:reasoning|thought|thoughts|thinking|analysis|explanation|rationale|plan|note)\s*:/im,
  /\(\s*note:/i,
];

const roles = '(?:user|assistant|system|human|ai|bot|agent|customer|simulator)';
const noteKinds =
  '(?:open|inform|answer|ask|choose|clarify|rephrase|push-back|correct|change-mind|digress|close|abandon)';

/** Markup of templates, prompts and notes. */
export const tagSpeech: readonly RegExp[] = [
  /<\|[^|>]*\|?>?/,
  /<\/?s>/i,
  /<\/?(?:bos|eos|pad|unk|start_of_turn|end_of_turn|user|assistant|system|human|response|message|answer|output)\b[^>]*>/i,
  /\[\/?(?:INST|SYS|TOOL_CALLS|AVAILABLE_TOOLS)\]|<<\/?SYS>>/,
  new RegExp(String.raw`\[\s*${noteKinds}\s*(?:[:;\]]|$)`, 'i'),
  new RegExp(String.raw`^\s*(?:\*\*|__)?${roles}(?:\*\*|__)?\s*:`, 'im'),
  new RegExp(String.raw`^\s*${roles}\s*$`, 'im'),
  new RegExp(String.raw`^\s*${noteKinds}\s*:\s`, 'im'),
  /^\s*\(start\)/im,
  /^\s*(?:you want|you want to know|you know|manner|facts)\s*:/im,
  /^\s*#{1,6}\s/m,
  /\{\{.*?\}\}/,
  /\[(?:your|insert|my|the|enter|user|customer|name|city|date|time|phone|email|address|order|number|value)\b[^\]]*\]/i,
  /\b[a-z]\w*(?: \w+)? = \S/i,
];

/** Saying goodbye, or that nothing more is wanted. */
export const farewell: readonly RegExp[] = [
  /\b(?:good ?bye|bye(?:[- ]bye)?|see (?:you|ya)(?: later| soon| then)?|cheerio|farewell)\s*(?:[.!,]|$|for now\b)/i,
  /(?<!\b(?:i|we|to|['’](?:ll|d)) )\b(?:have|enjoy) (?:a|an|the rest of)(?: \w+)? (?:day|night|evening|weekend|one|time|afternoon)\b/i,
  /\btake care\s*(?:[.!,]|$)/i,
  /\bthat(?:['’]?s| is| was| will be|['’]ll be| would be|['’]d be) (?:(?:about )?all|everything|it)(?: (?:that )?(?:i|we)(?:['’]ll)? (?:need(?:ed)?|want(?:ed)?)(?: (?:to know|for now|today|help with))?| for (?:now|today|me)| then| thanks?)*\s*(?:[.!,;](?! (?:the|a)\b)|$)/i,
  /\b(?:i(?:['’]m| am) |we(?:['’]re| are) )(?:all )?(?:set(?! (?:on|to|up|against)\b)|done here)\b/i,
  /\bnothing else\b/i,
  /\b(?:don['’]?t|do not) need (?:any|anything)(?: ?(?:more|thing|other|else|further))?(?: help)?(?: else| help)?\s*(?:[.!,]|$)/i,
  /\bi(?:['’]ll| will)? ?(?:give up|leave it (?:at|there))\b/i,
  /\b(?:forget (?:it|about it)|never ?mind)\s*(?:[.!,]|$)/i,
  /(?<!(?:^|[.!?]|\bplease|\byou) ?)\b(?:look|try|go|ask|call) (?:somewhere|someone|somebody|elsewhere|some ?place)(?: else)?\b/i,
];

/** What closes a dialogue only when nothing else is said. */
export const softClosing: readonly RegExp[] = [
  /\b(?:thank(?:s| you)|thx|cheers|much appreciated|appreciate it)\b/i,
  /^no(?:pe|ne)?\b/i,
  /\b(?:i(?:['’]m| am)) (?:good|fine|ok(?:ay)?|set|done)\b/i,
  /\b(?:not (?:right now|at this time|today|now)|for now|will do|should do|leave me alone|gotta go|have to go|need to go)\b/i,
  /\b(?:hopeless|useless|waste of (?:my )?time|not going to help)\b/i,
];

/** Words of a manner that a polite turn betrays. */
export const hostileManner =
  /\b(?:annoyed|impatient|rude|hostile|angry|sarcastic|curt|frustrated|grumpy|aggressive|irritated|furious|mad|cold|unfriendly|demanding|fed up|cross|abrasive|confrontational)\b/i;

/** Courtesies that an annoyed person does not use, even once. */
export const gushing: readonly RegExp[] = [
  /\bthank you (?:so|very) much\b|\bthanks (?:so much|a lot|in advance|for (?:letting|your|the|all))\b|\bthank you for (?:your|the|all|letting)\b/i,
  /\b(?:i |truly |really |much |very )+appreciate(?:d)?\b|\bappreciate (?:it|your|the|all)\b/i,
  /\b(?:grateful|kindly|apologies|apologi[sz]e)\b/i,
  /\bi(?:['’]m| am) (?:so |very |really )?sorry\b/i,
  /\bi (?:completely |totally |fully |perfectly )?understand(?:,| your| and| completely)/i,
  /\b(?:no (?:worries|problem)|not a problem)\b/i,
  /\btake your time\b/i,
  /\b(?:so|very|really|incredibly) (?:helpful|kind|nice of you)\b|\byou(?:['’]re| are) doing (?:great|well)\b/i,
  /\bthat(?:['’]s| is) (?:perfectly|totally|completely|absolutely) (?:fine|ok(?:ay)?|alright)\b/i,
  /\bhope you(?:['’]re| are)\b/i,
  /\bwould you mind\b/i,
];

/** Courtesies that do no harm alone, but two together are out of character. */
export const courtesies: readonly RegExp[] = [
  /\bplease\b/i,
  /\bthank(?:s| you)\b(?! for nothing)/i,
  /\b(?:could|would|may) (?:you|i) (?:please|possibly|kindly)\b/i,
  /\b(?:wonderful|lovely|fantastic|delighted)\b(?!,? another)/i,
];

/** Asking, with or without a question mark. */
export const asking: readonly RegExp[] = [
  /\?|\?$/,
  /\b(?:tell|give|send|show|share|get|text|read) me\b|\blet me (?:know|have)\b/i,
  /\b(?:i(?:['’]d| would)? (?:also |still |just |really )*(?:like|want|need|love)|want|need|like) (?:to (?:know|have|get|hear|see|ask|find out)|the|their|its|your|a)\b/i,
  /\b(?:wonder(?:ing)?|curious|asking) (?:if|what|about|whether|how|when|where)\b/i,
  /^(?:(?:ok(?:ay)?|so|and|thanks?|thank you|great|well|also|then|but|um|uh|hmm|yes|no|sure|good|alright|fine)[,.! ]+)*(?:what|which|who|where|when|why|how|is|are|do|does|did|can|could|will|would|may|should|has|have|whats|wheres)\b/i,
  /[.!,] (?:and |also |so )?(?:what|which|who|where|when|how|is there|are there|do you|does|can you|could you|whats)\b/i,
  /\bplease (?:provide|tell|give|share|confirm|send|say)\b|^(?:and |also )?(?:the|their|its|your) .{2,40}please\b/i,
];
