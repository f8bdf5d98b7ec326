// Names of persons: dictionaries tell what may be a name, the words around it whether it is one.
import { classOf, type WordClass } from './dictionary.ts';
import { isShouted, type Token, tokensOf } from './tokens.ts';
import { type Certainty, type Found, found, type Place } from './types.ts';

/** Words that a name follows at once. The stronger the words, the less the dictionary must know. */
const introduces =
  /(?:\b(?:(?:my|his|her|their|the|full|first|last|legal|real|maiden|account|on the account,?|customer|holder|patient|guest|passenger|contact|cardholder)(?:'s)?(?: \w+)? names?(?: (?:is|was|are|'s))?(?: now)?|names?(?: (?:is|was|are|'s)|:)|name's|named|called myself|call me|i am called|known as|goes by|speaking (?:with|to)|spoke (?:with|to)|talk(?:ing)? (?:with|to)|talked (?:with|to)|signed,?|sincerely,?|regards,?|cheers,?|yours,?|faithfully,?|love,?|on behalf of|attention:?|attn:?|c\/o|in the name of|under the name(?: of)?|registered to|belongs to|addressed to|account holder(?: is|:)?|put (?:it|this) under|nombre (?:es|completo es)|me llamo|mi nombre es|a nombre de|se llama|je m'appelle|je me nomme|mon nom est|moi c'est|au nom de|s'appelle|ich heiße|ich heisse|mein name ist|name ist|namens|heißt|heisst|auf den namen|im namen von|mit freundlichen grüßen,?|viele grüße,?|gruß,?|mi chiamo|il mio nome è|si chiama|a nome di|cordiali saluti,?|(?:o )?meu nome é|me chamo|chamo-me|chama-se|em nome de|nazywam się|mam na imię|jestem|adım|benim adım|ismim|jag heter|mitt namn är|jeg hedder|jeg heter|mit navn er|minun nimeni on|nimeni on|ik heet|mijn naam is|numele meu este|mă numesc|jmenuji se|a nevem)|меня зовут|мое имя|моё имя|зовут|мене звати|με λένε|ονομάζομαι|λέγομαι|אני|קוראים לי|שמי|اسمي|أنا|मेरा नाम|我叫|我的名字(?:是|叫)|我是|私は|私の名前は|제 이름은|저는)[\s:,"“'-]*$/iu;
/** Weaker ones: "I'm late" and "this is wrong" follow them too. */
const mayIntroduce =
  /(?:\b(?:i'?m|i am|im|this is|it'?s|its|it is|here is|here's|that'?s|that is|am i speaking with|is this|are you|ich bin|hier ist|hier spricht|soy|soy la|soy el|habla|c'est|je suis|ici|sono|qui è|parla|sou|sou a|sou o|aqui é|tu|jag är|jeg er|ik ben|met|sunt|to|ben|i'm speaking to|for|from)|это|я|ο|η)[\s:,-]*$/iu;
const beforePerson =
  /(?:\b(?:ask(?:ed)?|tell|told|call(?:ed)?|contact(?:ed)?|email(?:ed)?|text(?:ed)?|met|meet|saw|see|with|for|from|to|by|and|or|thanks|thank you|thx|cheers|hi|hello|hey|dear|hola|hallo|bonjour|ciao|olá|oi|salut|good (?:morning|afternoon|evening|day)|goodbye|bye|welcome|sorry|ok|okay|yes|no|sure|great|perfect|agent|colleague|manager|supervisor|advisor|adviser|representative|technician|rep|driver|assistant|nurse|lawyer|wife|husband|son|daughter|mother|father|mom|mum|dad|sister|brother|cousin|uncle|aunt|grandma|grandpa|grandson|granddaughter|niece|nephew|partner|fiancée?|boyfriend|girlfriend|friend|friends|buddy|boss|neighbou?r|roommate|flatmate|flatmates|kid|kids|baby|coworker|co-worker|teammate|assistant|secretary|tenant|landlord|customer|client|guest|patient|passenger|driver|mr|mrs|liebe[r]?|mit|von|für|an|bei|und|meine frau|mein mann|mi esposa|mi marido|con|para|por|mon mari|ma femme|avec|pour|de|mia moglie|mio marito|per|da|um|com|named|is|about|add|remove|invite|notify|copy|cc|reach|let|have|has|did|does|give|send|sent|saying|says|said|because|when|if|that|while|since|maybe|only|also|but|so|where(?:'s)?|who(?:'s)?)\b|,)[\s,]*$/iu;
const greeting =
  /(?:^|[\n.!?]\s*)(?:hi|hello|hey|dear|hiya|hola|hallo|bonjour|ciao|olá|oi|salut|good (?:morning|afternoon|evening|day)|guten (?:tag|morgen|abend)|thanks|thank you|thx|cheers|welcome(?: back)?|good to meet you|nice to meet you|goodbye|bye|sehr geehrte[r]? (?:herr|frau)|liebe[r]?|estimad[oa]|cher|chère|caro|cara|gentile|prezad[oa])(?: again| there| back)?[\s,]+$/iu;
/** "San Mateo", "Lake Alice": what follows is a place. */
const placeStarts: ReadonlySet<string> = new Set(
  'san santa são sao los las fort mount mt lake new saint st ste port north south east west cape isla rio puerto villa valle bad'.split(
    ' ',
  ),
);
/** "Cedar Park", "Barton Creek". */
const placeEnds: ReadonlySet<string> = new Set(
  'park hall hill hills creek beach lake bay city heights springs valley stadium center centre theater theatre arena plaza square falls island river bridge garden gardens airport station cinema cinemas drive-in mall tower towers county'.split(
    ' ',
  ),
);
const titles: ReadonlySet<string> = new Set(
  'mr mrs ms mx dr prof professor sir madam lady lord rev reverend capt sgt herr herrn frau señor señora señorita sr sra srta doña monsieur madame mademoiselle mme mlle signor signora signorina sig dott dottoressa senhor senhora pani pana bayan fru hr dhr mevr mevrouw meneer shri smt господин госпожа κος κα'.split(
    ' ',
  ),
);
/** Titles that are ordinary words as well: only before a capital letter. */
const wordTitles: ReadonlySet<string> = new Set(
  'miss doctor father sister captain sergeant officer judge nurse uncle aunt auntie cousin grandma grandpa don pan bay sheikh'.split(
    ' ',
  ),
);
/** What the words that introduce a name end with: nothing else need be looked at. */
const introducing: ReadonlySet<string> = new Set(
  "is was are name names name's called myself me as by with to signed sincerely regards cheers yours faithfully love of attention attn c o holder under es llamo llama nombre appelle m'appelle s'appelle nomme est c'est nom heiße heisse ist namens heißt heisst namen grüßen grüße gruß chiamo è chiama saluti é chamo chama chamo-me chama-se się imię jestem adım ismim heter är hedder er on heet numesc se nevem зовут имя звати λένε ονομάζομαι λέγομαι लि now say".split(
    ' ',
  ),
);

const follows =
  /^(?:\s*(?:,\s*)?(?:here|speaking|again|on the line|calling|says?|said|told|asked|called|wrote|emailed|texted|lives|works?|will|would|is|was|has|had|can|could|should|needs?|wants?|does|did|did|doesn't|isn't|and i|and me|too|hier|am apparat|aqui|al habla|ici|à l'appareil|'s|’s|@)(?!\p{L})|\s*[,!.?]|\s*$)/iu;

const particle =
  /^(?:van|von|der|den|de|del|della|di|da|dos|das|do|la|las|los|le|du|des|bin|ibn|ben|bint|al|el|abu|ter|ten|zu|zur|vom|af|av|mac|st|saint|y|e)$/iu;
const suffixAfter = /^,?\s+(?:jr|sr|ii|iii|iv|ph\.?\s?d|m\.?\s?d|d\.?d\.?s|esq)(?![\p{L}])\.?/iu;
const initials = /(?<![\p{L}\p{N}])(?:\p{Lu}\.\s?){1,3}(?:\p{Lu}[\p{Ll}'’-]+(?:\s\p{Lu}[\p{Ll}'’-]+)?)(?!\p{L})/gu;

type Reading = { readonly tokens: readonly Token[]; readonly text: string; readonly shouted: boolean };

/** A token may belong to a name by its casing and class. */
function mayBeName(token: Token, reading: Reading, kind: WordClass, strong: boolean): boolean {
  if (kind.common && !kind.given && !kind.surname) return false;
  const cased = !reading.shouted && (token.shape === 'capital' || token.shape === 'mixed');
  // "Bill Frost": an ordinary word is a name where a surname follows it.
  const next = reading.tokens[reading.tokens.indexOf(token) + 1];
  if (
    cased &&
    kind.common &&
    kind.given &&
    next?.gap === ' ' &&
    next.shape === 'capital' &&
    classOf(next.lower).surname
  )
    return true;
  if (cased) return !(kind.place && !kind.given && !kind.surname) && token.text.length > 1 && !(kind.common && !strong);
  if (token.shape === 'upper' && !reading.shouted)
    return token.text.length > 2 && (kind.given || kind.surname || strong) && !kind.common;
  return (kind.given || kind.surname || (strong && token.text.length > 1)) && !kind.common && !kind.place;
}

export function persons(place: Place): readonly Found[] {
  const { text, tokens } = place;
  const reading: Reading = { tokens, text, shouted: isShouted(tokens) };
  const spans: Found[] = [];
  for (let at = 0; at < tokens.length; ) {
    const judged = judge(reading, at, place);
    if (judged === null) at += 1;
    else {
      spans.push(withWordBefore(reading, at, judged.span));
      at = judged.next;
    }
  }
  for (const { index, 0: all } of text.matchAll(initials)) {
    const last = tokensOf(all).at(-1);
    if (
      last !== undefined &&
      !classOf(last.lower).common &&
      !/^(?:[UE]\.\s?[SKU]|[AP]\.\s?M)\./.test(all) &&
      all.length > 4
    )
      spans.push(found('person', index, index + all.length, 'likely', 'initials and a name'));
  }
  const here = /^\W*(?:hi|hello|hey)?\W*(\p{Ll}{3,} \p{Ll}[\p{L}'’-]{2,}) here\b/iu.exec(text)?.[1];
  if (here?.split(' ').every((word) => !classOf(word.toLowerCase()).common))
    spans.push(found('person', text.indexOf(here), text.indexOf(here) + here.length, 'likely', 'before "here"'));
  spans.push(...lowerPairs(text));
  return [...spans, ...otherScripts(text)];
}

const lowerPair =
  /\b(?:it'?s|its|this is|i'?m|i am|im|me is|name is|am)\s+(\p{Ll}[\p{L}'’-]{2,}(?:\s(?:de|la|van|von|der|den|di|da|del|el|al|bin))*\s\p{Ll}[\p{L}'’-]{2,}(?:\s(?:cruz|berg|rosa|luz))?)(?=\s+(?:again|here|speaking|calling|from|and)\b|\s*[,.!?\n]|\s*$)/gu;

/** "its aoife petrov again": two words of no ordinary talk, one of them a name, or an end as people give their names. */
function lowerPairs(text: string): readonly Found[] {
  return [...text.matchAll(lowerPair)].flatMap((match) => {
    const pair = match[1] ?? '';
    const kinds = pair.split(/\s/).map((word) => classOf(word));
    const [first, last] = [kinds[0], kinds.at(-1)];
    if (first === undefined || last === undefined || first.common || last.common || first.place || last.place)
      return [];
    if (!first.given && !first.surname && !last.surname && !last.given) return [];
    const start = match.index + match[0].length - pair.length;
    return [found('person', start, start + pair.length, 'likely', 'lower case after words that introduce a name')];
  });
}

/** "its sinead diallo", "kwesi owusu here": an unknown word before a surname in lower case is the given name. */
function withWordBefore({ tokens, shouted }: Reading, at: number, span: Found): Found {
  const [token, before] = [tokens[at], tokens[at - 1]];
  if (token === undefined || before === undefined || token.gap !== ' ' || (token.shape !== 'lower' && !shouted))
    return span;
  const { given, surname } = classOf(token.lower);
  if (given || !surname || before.text.length < 3 || before.shape === 'capital' || !unknown(classOf(before.lower)))
    return span;
  return { ...span, start: before.start };
}

type Judged = { readonly span: Found; readonly next: number };

function judge(reading: Reading, at: number, place: Place): Judged | null {
  const { tokens, text } = reading;
  const token = tokens[at];
  if (token === undefined) return null;
  const kind = classOf(token.lower);
  const answers = place.asked.has('name') && isBareAnswer(reading, at);
  const previous = tokens[at - 1]?.lower ?? '';
  if (
    !answers &&
    !kind.given &&
    !kind.surname &&
    !isCased(reading, token) &&
    !introducing.has(previous) &&
    !titles.has(previous)
  )
    return null;
  const before = text.slice(Math.max(0, token.start - 48), token.start);
  const titled = isTitled(token, previous);
  const introduced = (introducing.has(previous) || /[:"“,]\s*$/.test(token.gap)) && introduces.test(before);
  const strong = titled || introduced || answers;
  if (!mayBeName(token, reading, kind, strong)) return null;
  if (!strong && (placeStarts.has(token.lower) || (placeStarts.has(previous) && token.gap === ' '))) return null;
  if (particle.test(token.lower) && !(token.shape === 'capital' && kind.given && !kind.word)) return null;
  const end = extend(reading, at, strong);
  const last = tokens[end - 1] ?? token;
  const span = (certainty: Certainty, rule: string): Judged => ({
    span: found(
      'person',
      token.start,
      last.end + (suffixAfter.exec(text.slice(last.end))?.[0].replace(/\.$/, '').length ?? 0),
      certainty,
      rule,
    ),
    next: end,
  });
  if (titled) return span('certain', 'after a title');
  if (introduced) return span('certain', 'after words that introduce a name');
  if (answers) return span(kind.given || kind.surname || end - at > 1 ? 'certain' : 'likely', 'answer to a question');
  const weighed = weigh(reading, at, end, before);
  return weighed === null ? null : span(weighed.certainty, weighed.rule);
}

function isTitled(token: Token, previous: string): boolean {
  if (!/^\.?\s*$/.test(token.gap)) return false;
  return titles.has(previous) || (wordTitles.has(previous) && token.shape === 'capital');
}

function isCased({ shouted }: Reading, token: Token): boolean {
  return !shouted && (token.shape === 'capital' || token.shape === 'mixed');
}

/** The index after the last token of the name that begins at `at`. */
function extend(reading: Reading, at: number, strong: boolean): number {
  const { tokens } = reading;
  const first = tokens[at] as Token;
  const cased = isCased(reading, first);
  let end = at + 1;
  for (let next = at + 1; next < tokens.length && next < at + 6; next++) {
    const token = tokens[next] as Token;
    if (
      !/^[ \u00a0]$|^\. $|^-$/.test(token.gap) ||
      (token.gap.includes('.') && (tokens[next - 1] as Token).text.length > 1)
    )
      break;
    const kind = classOf(token.lower);
    if (particle.test(token.lower) && next + 1 < tokens.length && (cased || kind.word === false)) {
      const after = tokens[next + 1] as Token;
      if (isCased(reading, after) || particle.test(after.lower) || classOf(after.lower).surname) continue;
      break;
    }
    if (token.text.length === 1 && isUpper(token.text) && cased) {
      if (token.lower === 'i') break;
      end = next + 1;
      continue;
    }
    const fits = cased
      ? isCased(reading, token) &&
        !(kind.common && !kind.surname) &&
        !(kind.place && !kind.surname && !kind.given) &&
        !(kind.common && kind.word && !strong && !classOf(first.lower).given)
      : (kind.surname ||
          kind.given ||
          (strong && !kind.place && next === at + 1 && token.text.length > 2) ||
          (!kind.place && next === at + 1 && isSureGiven(first) && /['’-]/.test(token.text))) &&
        !(kind.common && !(strong && kind.surname)) &&
        !(kind.word && !strong && !(kind.surname && isSureGiven(first)));
    if (!fits) break;
    end = next + 1;
  }
  return end;
}

const isUpper = (text: string): boolean => text.toUpperCase() === text && text.toLowerCase() !== text;

function isSureGiven(token: Token): boolean {
  const { given, word, place } = classOf(token.lower);
  return given && !word && !place;
}

/** Without words that introduce it, a name is told by the dictionaries and by what stands next to it. */
function weigh(
  reading: Reading,
  at: number,
  end: number,
  before: string,
): { certainty: Certainty; rule: string } | null {
  const { tokens, text } = reading;
  const first = tokens[at] as Token;
  const kinds = tokens.slice(at, end).map(({ lower }) => classOf(lower));
  const [kind] = kinds as [WordClass];
  const last = tokens[end - 1] as Token;
  const cased = isCased(reading, first);
  const after = text.slice(last.end, last.end + 24);
  const sure = (one: WordClass): boolean => (one.given || one.surname) && !one.word && !one.place && !one.common;
  const several = end - at > 1;
  const weakly = mayIntroduce.test(before);
  const addressed = greeting.test(before);
  const beside = beforePerson.test(before);

  if (several && placeEnds.has(last.lower) && !weakly && !addressed && !isSureGiven(first)) return null;
  if (several) {
    if (kinds.some(sure) && (kind.given || kinds.slice(1).some((one) => one.surname))) {
      if (cased || kinds.every((one) => one.given || one.surname))
        return { certainty: kind.given && !kind.word ? 'certain' : 'likely', rule: 'given name and surname' };
      return { certainty: 'likely', rule: 'given name and another word' };
    }
    if (cased && kind.given && kinds.slice(1).some((one) => one.surname || one.given || unknown(one))) {
      if (weakly || addressed || beside || !first.begins || kinds.slice(1).some((one) => one.surname))
        return { certainty: 'likely', rule: 'word that may be a given name, and a surname' };
    }
    if (cased && (weakly || addressed) && kinds.every((one) => !one.common && !one.place))
      return { certainty: 'likely', rule: 'capital letters after words that may introduce a name' };
    if (cased && relation.test(before) && kinds.every((one) => !one.common && !one.place))
      return { certainty: 'likely', rule: 'capital letters after a word for persons' };
    if (cased && personal.test(before) && kinds.every((one) => !one.common && !one.place))
      return { certainty: 'likely', rule: 'capital letters where a person is dealt with' };
    if (cased && !first.begins && unknown(kind) && kinds.slice(1).some((one) => one.given && sure(one)))
      return { certainty: 'likely', rule: 'capital letter and a given name' };
    if (cased && !first.begins && unknown(kind) && kinds.slice(1).some((one) => one.surname))
      return { certainty: 'likely', rule: 'capital letters and a surname' };
    if (cased && kinds.some((one) => one.surname && !one.word))
      return { certainty: 'likely', rule: 'capital letters and a surname' };
    if (cased && !first.begins && kinds.every(unknown))
      return { certainty: 'doubtful', rule: 'words with capital letters' };
    return null;
  }
  if (sure(kind) && kind.given) {
    if (cased || reading.shouted)
      return { certainty: weakly || addressed || beside ? 'certain' : 'likely', rule: 'given name' };
    if (first.shape === 'upper') return { certainty: 'likely', rule: 'given name' };
    return first.text.length >= 3
      ? {
          certainty: weakly || addressed || beside || follows.test(after) ? 'likely' : 'likely',
          rule: 'given name in lower case',
        }
      : null;
  }
  if (sure(kind) && cased && first.text.length > 3)
    return !first.begins || addressed || follows.test(after)
      ? { certainty: 'likely', rule: 'surname' }
      : { certainty: 'doubtful', rule: 'surname' };
  if (!cased) return null;
  // A word that is a name as well, or no known word.
  if (kind.given && !kind.place && addressed && /^\s*[,!.?\n]|^\s*$/.test(after))
    return { certainty: 'likely', rule: 'word that may be a name, greeted' };
  if (kind.given && !first.begins && !kind.place && (vocative(before, after) || subject(before, after)))
    return { certainty: 'likely', rule: 'word that may be a name, spoken to or of' };
  if (
    kind.given &&
    !first.begins &&
    beside &&
    follows.test(after) &&
    !/\b(?:in|on|at|by|since|until)\s*$/i.test(before)
  )
    return { certainty: 'likely', rule: 'word that may be a name, beside words for persons' };
  if (unknown(kind)) {
    if (addressed && /^\s*[,!.?\n]|^\s*$/.test(after))
      return { certainty: 'likely', rule: 'capital letter after a greeting' };
    if (/\b(?:i'?m|i am|this is|ich bin|hier ist|soy|je suis|sou)\s+$/i.test(before) && follows.test(after))
      return { certainty: 'likely', rule: 'capital letter after words that may introduce a name' };
    if (relation.test(before)) return { certainty: 'likely', rule: 'capital letter after a word for persons' };
  }
  return null;
}

/** Words that deal with persons more than with things. */
const personal =
  /\b(?:with|ask|tell|told|contact|meet|met|thank|thanks|agent|colleague|by|speak(?:ing)? (?:to|with)|talk(?:ing)? (?:to|with)|spoke (?:to|with))\s+$/i;
const relation =
  /\b(?:wife|husband|son|daughter|mother|father|mom|mum|dad|sister|brother|cousin|uncle|aunt|niece|nephew|partner|fiancée?|boyfriend|girlfriend|friend|boss|neighbou?r|roommate|flatmate|colleague|coworker|manager|agent|supervisor|ask for|meine frau|mein mann|mein sohn|meine tochter|mi esposa|mi marido|ma femme|mon mari)[\s,]+$/iu;

function unknown(kind: WordClass): boolean {
  return !kind.common && !kind.place && !kind.word;
}

/** ", Jack." */
function vocative(before: string, after: string): boolean {
  return /,\s*$/.test(before) && /^\s*[.!?]?\s*$|^\s*[.!?,]/.test(after) && !/,\s*\S+\s*,\s*$/.test(before);
}

/** "tell Jack that", "Mark's", "Angel said" */
function subject(before: string, after: string): boolean {
  if (/\b(?:ask|tell|told|asked|called|met|named|with|thank|thanks)\s+$/i.test(before)) return true;
  return /^\s+(?:said|says|told|asked|wrote|called|answered|promised|replied)\b/i.test(after);
}

/** A short message after "what is your name?": all but fillers is the name. */
function isBareAnswer({ tokens, text, shouted }: Reading, at: number): boolean {
  const told = tokens.filter(({ lower }) => !fillers.test(lower));
  if (told.length > 5 || text.length > 80 || told.length === 0) return false;
  const token = tokens[at] as Token;
  const { common, word, given, place } = classOf(token.lower);
  if (place && !given) return false;
  if (fillers.test(token.lower) || (common && !given)) return false;
  const cased = !shouted && token.shape !== 'lower';
  return cased || told.length <= 2 || (told.length <= 3 && !word) || given;
}

const fillers =
  /^(?:it|its|it's|is|i|i'm|im|am|my|name|the|under|for|me|yes|yeah|yep|sure|ok|okay|of|course|hi|hello|hey|this|that|that's|thats|please|pls|thanks|thank|you|just|put|with|and|uh|um|so|well|speaking|here|ja|ich|bin|heiße|mein|sí|soy|oui|je|suis|c'est)$/iu;

const scriptRules: readonly (readonly [RegExp, number])[] = [
  [/(?:我叫|我的名字是|我的名字叫|我名叫|本人|姓名[:：是]?\s?)(\p{Script=Han}{2,4}?)(?=[，。,.！!？?\s的、]|$)/gu, 1],
  [/(\p{Script=Han}{1,4})(?=(?:様|さん|さま|氏|先生|女士|小姐|经理))/gu, 1],
  [
    /(?:私は|私の名前は|名前は)([\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]{2,8}?)(?=です|と申します|といいます|[。、\s]|$)/gu,
    1,
  ],
  [/(?:제 이름은|이름은|저는)\s?(\p{Script=Hangul}{2,4}?)(?=입니다|이에요|예요|이라고|[,.\s]|$)/gu, 1],
  [/(\p{Script=Hangul}{2,4})(?=\s?(?:님|씨)(?![\p{Script=Hangul}]))/gu, 1],
  [/(?:меня зовут|мо[её] имя|это|мене звати|моє ім['’]я)\s+(\p{Lu}\p{Ll}+(?:\s+\p{Lu}\p{Ll}+){0,2})/giu, 1],
  [/(?:με λένε|ονομάζομαι|λέγομαι|το όνομά μου είναι|είμαι (?:ο|η))\s+(\p{Lu}\p{Ll}+(?:\s+\p{Lu}\p{Ll}+){0,2})/giu, 1],
  [/(?:اسمي(?: هو)?|أنا)\s+(\p{Script=Arabic}{2,}(?:\s(?!ورقم|و\p{L}|من|في)\p{Script=Arabic}{2,})?)/gu, 1],
  [/(?:קוראים לי|שמי|השם שלי(?: הוא)?)\s+(\p{Script=Hebrew}{2,}(?:\s\p{Script=Hebrew}{2,})?)/gu, 1],
  [/(?:मेरा नाम)\s+([\p{Script=Devanagari}]{2,}(?:\s[\p{Script=Devanagari}]{2,})?)(?=\s+है|[।,.]|$)/gu, 1],
  [
    /(?<!\p{L})(\p{Script=Cyrillic}+(?:ов|ова|ев|ева|ин|ина|енко|ский|ская|чук|ович|евич|овна|евна)(?:\s\p{Lu}\p{Ll}+)?)(?!\p{L})/gu,
    1,
  ],
];

function otherScripts(text: string): readonly Found[] {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the question is whether there is anything beyond ASCII
  if (/^[\u0000-\u024f\u2010-\u2027\u20ac\s]*$/.test(text)) return [];
  return scriptRules.flatMap(([pattern, group]) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const name = match[group] ?? '';
      const start = match.index + match[0].indexOf(name);
      const capital = !/\p{Script=Cyrillic}|\p{Script=Greek}/u.test(name) || isUpper(name.slice(0, 1));
      return capital && name !== ''
        ? [found('person', start, start + name.length, 'likely', 'after words that introduce a name')]
        : [];
    }),
  );
}
