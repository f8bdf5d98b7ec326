// Codes and keys told in passing: what one types at a door ("buzz 4417"), a key of a network ("the key is …"); and what looks like
// a code and is none: dates, and the faults that devices and programs report.
import { acknowledges } from './acknowledges.ts';
import { classOf } from './dictionary.ts';
import { inWords } from './in-words.ts';
import { matchesOf } from './matches.ts';
import { type Found, found } from './types.ts';

const isDay = (text: string): boolean => Number(text) >= 1 && Number(text) <= 31;
const isMonth = (text: string): boolean => Number(text) >= 1 && Number(text) <= 12;

/** "42-81-38" is none: no order makes a day and a month of it. */
export function isDate(value: string): boolean {
  const [, first = '', second = '', third = ''] = /^(\d{2})-(\d{2})-(\d{2})$/.exec(value) ?? [];
  if (first !== '')
    return (isDay(first) && isMonth(second)) || (isMonth(first) && isDay(second)) || (isMonth(second) && isDay(third));
  return /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$|^\d{1,2}[:.]\d{2}(?:am|pm|h)?$|^\d{1,2}(?:st|nd|rd|th|am|pm)$/i.test(value);
}

/** "ERR_391", "E-25", "P0488", "0x80076839" */
export function isFault(value: string): boolean {
  return /^(?:(?:ERR|ERROR|HTTP|EC|ORA|SQLSTATE|EXC)[-_ ]?\d{1,6}|[EF]-?\d{1,3}|[PBU][0-3]\d{3}|0x[\da-f]+)$/i.test(
    value,
  );
}

export const numeric =
  /^\d{3,10}$|^\d{3}[- ]\d{3,4}$|^(?:\d-){3,7}\d$|^\d(?: \d){2,3}$|^\d{2}(?:[- ]\d{2}){2,3}$|^[A-Z]-?\d{4,7}$|^\d{4,6}[A-Z]$|^\d{2}[A-Z]\d{2}$|^\d{4}-\d$|^[#*]?\d{3,8}[#*]$/;
export const isYear = (value: string): boolean => /^(?:19|20)\d{2}$/.test(value);

/** With letters and digits mixed, a sign within, or capitals within: no word of ordinary talk. */
export function isOdd(value: string): boolean {
  if (/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Arabic}|\p{Script=Hangul}/u.test(value)) return false;
  if (/^[A-Z]+(?:_[A-Z]+)+$|^[a-z]{1,6}[248][a-z]{1,6}$/.test(value)) return false;
  if (value.length < 4 || value.length > 80 || isDate(value) || /^(?:https?:|www\.)/i.test(value)) return false;
  if (
    /^(?:[A-Z]{0,3}[$€£₹]|R\d+(?:\.\d\d)?$)/.test(value) ||
    /^\d+(?:[.,]\d+)*(?:%|€|[a-z]{1,2})?$/i.test(value) ||
    /^[\w.+-]+@[\w-]+\.\w/.test(value)
  )
    return false;
  const letters = /\p{L}/u.test(value);
  return (
    (letters && /\d/.test(value) && !/^0x[\da-f]+$/i.test(value)) ||
    (letters && /[^\p{L}\d'’.,:/()-]/u.test(value)) ||
    /[bcdfghjklmnpqrstvwxz]{6}/i.test(value) ||
    /\p{Ll}\p{Lu}/u.test(value) ||
    /^\p{L}+(?:[-_.]\p{L}+){2,6}$/u.test(value)
  );
}

const buzzed =
  /(?<!\p{L})(?:buzz(?:er)?|intercom|punch in|key in)[:,]?\s+(?:(?:code|no\.?|number|flat|apartment)\s+)?([#*]?\d{3,6}[A-Z#*]?|[A-Z]\d{3,5}|\d{2}(?:-\d{2}){2})(?=\s*(?:[,.;)\n]|$|\s(?:and|then)\s))/giu;
const buzzWords = inWords(/buzz|intercom|punch|key/i);
/** "new one, key is chelsea_37ux", and no column of a table. */
const keyed =
  /(?<!\b(?:primary|foreign|public|sort|partition|registry|object|dictionary|map|cache|json|api|row|index|unique) )(?<![\p{L}-])key\s?(?:is|['’]s|:|=)\s+["'“]?(?=\S*\d)(?=\S*\p{L})([^\s"'”,;]{7,40}?)["'”]?(?=[.,;!?]?(?:\s|$))/giu;
const keyWord = inWords(/\bkey\b/i);

/** "access was reset to hunter-22", "ok set it to …", "saved it as …", "log in to the shop, jdoe with …" */
const setTo =
  /\b(?:(?:access|password|login|account|it|them|mine|wi-?fi|pin) (?:(?:was|is|has been|now) ){0,2}|ok )?(?:(?:re)?set(?: (?:it|them|mine|that))? to|saved (?:it |that )?as|changed (?:it |that )?to|\b(?:log|sign)(?:ged|s)?[ -]?(?:in|on)\b[^.!?\n]{0,36}?[,:] \S{3,30} with) ["'“]?(?=\S*[\d!?*&%$#._-]\S*)(\S{5,40}?)["'”]?(?=[.,;!?]*(?:\s|$))/giu;
const setWords = inWords(/\b(?:set|reset|saved|changed|log|sign|login|logon|logged)\b/i);
/** "my security answer was our dog's name, Tofu" */
const answered =
  /\b(?:security|secret|recovery) (?:answer|question)\b[^.!?\n]{0,48}?(?:, |: | is | was |\.{2,3} )["'“]?(\p{Lu}[\p{L}'’]+(?: \p{Lu}[\p{L}'’]+)?)["'”]?(?=\s*(?:[.,;!?\n]|$)| (?:doesn|didn|isn|is|was|does)(?!\p{L}))/gu;
/** What only one knows the answer of, and the answer: "security answer (first pet) Tofu", "it asks for my first school, Elm Row". */
const asksOfOne =
  /(?<!\p{L})(?:(?:security|secret|recovery) (?:answer|question) ?\([^)\n]{3,40}\)|(?:security|secret|recovery) answer (?=be |to be )|(?:first|childhood|favou?rite) (?:pet|school|car|teacher|street|friend|job|album|book)|(?:mother['’]?s )?maiden name|memorable (?:word|name|place))(?!\p{L})["'”]?[^.!?\n]{0,40}?(?:\)| is| was| be| take|:|=|,) ?(?:still )?(?:reads |says |shows )?["'“]?(\p{Lu}[\p{L}'’]{2,}(?: \p{Lu}[\p{L}'’]+)?)(?=["'”]?\s*(?:[.,;!?\n]|$))/gu;
const ofOneWords = inWords(/\b(?:security|secret|recovery|pet|school|car|teacher|street|friend|maiden|memorable)\b/i);
/** "set a PIN? I tried 2027" */
const tried =
  /(?<!\p{L})(?:pin|otp|passcode)(?!\p{L})[^\n]{0,40}?(?<!\p{L})(?:tried|entered|typed|put in|chose) ["“]?(\d{4,8})(?!\d|[.,:/-]\d|\s?(?:times|%))/giu;
const triedWords = inWords(/\b(?:tried|entered|typed|put|chose)\b/i);
/** "tried hunter2 and hunter3 as passwords" */
const triedAs =
  /(?<!\p{L})(?:tried|used|use|typed|entered|put|set|chose|had|have)(?: in)? ["“]?([^\s"”,]{4,40})["”]?(?:(?:,| and| or|, then| then) ["“]?([^\s"”,]{4,40})["”]?)? as (?:the |my |a |our |her |his |their )?(?:new |old |first |temporary )?(?:pass-?(?:word|code|phrase)|pin|code|key)s?(?=\s*(?:[.,;:!?\n]|$)|\s(?:but|and|for|before|when|too|or|to|now)(?!\p{L}))/giu;
/** "AES-256", "WPA3", "M3-screws" */
export const ofStandards =
  /^(?:AES|RSA|SHA|MD|WPA|TLS|SSL|IP|USB|HDMI|DDR|LPDDR)-?\d{1,4}\w?$|^[A-Z]\d{1,2}-\p{Ll}+$/iu;
/** "zip is encrypted with inv-0812" */
const lockedWith =
  /(?<!\p{L})(?:encrypted|password[- ]protected|protected|locked|unlocks?|opens?) with ["“]?(?=\S*\d)(?=\S*\p{L})(\S{5,40}?)["”]?(?=[.,;!?]*(?:\s|$))/giu;
/** "Alors un provisoire : StartqDBQ" */
const temporary =
  /(?<!\p{L})(?:provisoire|temporaire|provisional|temporal|provvisori[ao]|temporane[ao]|vorläufig\p{L}*|tijdelijke?|temporary(?: one)?)\s?: ["“]?(\S{6,40}?)(?=["”]?[.,;!?]?(?:\s|$))/giu;
/** "セキュリティコードは688です", "locker jammed, i'd set it to 2412" */
const securityCode = /セキュリティコード(?:は|：|:)?\s?(\d{3,4})(?!\d)/gu;
const numberSet =
  /(?<!\p{L})(?:locker|safe|pin|alarm|lock|keypad|code)(?!\p{L})[^\n]{0,50}\b(?:re)?set (?:it|mine|that|the code) to (\d{4,6})(?!\d|[.,:/]\d)/giu;
/** "they typed 3810", "the gate won't take 3993", "use side gate 7345" */
const typedAt =
  /(?<!\p{L})(?:(?:typed|punched in|keyed in)|(?:gate|door|lock|keypad|barrier|panel)[^.\n\d]{0,30}(?:won|wont|doesn|doesnt|didn|didnt|not)(?:['’]?t)? (?:take|accept|like)|use (?:the )?(?:side |front |back |rear |main )?(?:gate|door)|(?:front|back|side) door) (\d{4,6})(?!\d|[.,:/-]\d|\s?(?:%|times|words|letters))/giu;
/** "App password for Catarina: ssyo vboq umpv gwro" */
const inFours = /(?<!\p{L})(?:[a-z]{4} ){3}[a-z]{4}(?!\p{L})/gu;
/** "old word was Mrs Abernathy" */
const oldWord =
  /(?<!\p{L})(?:old|previous|current|memorable|secret|security) word (?:was|is|:) ["“]?((?:(?:mr|mrs|miss|ms|dr)\.? )?\p{L}[\p{L}'’-]{2,24})(?=["”]?\s*(?:[.,;!?\n]|$))/giu;
/** What a wallet is recovered with, where it is spoken of: eleven words and more in a row or a list. */
const phraseWords =
  /(?<!\p{L})(?:(?:seed|recovery|secret|backup|wallet) (?:phrase|words?)|mnemonic|(?:my|the|your|this) (?:\p{L}+ )?phrase|(?:12|24|twelve|twenty-?four)[ -]words?)(?!\p{L})/iu;
const wordsInRow = /(?<![\p{L}\d])(?:\p{Ll}{3,8}(?:,? |,?\n)(?:\d{1,2}[.)] ?)?){10,23}\p{Ll}{3,8}(?![\p{L}\d])/gu;
/** At the ends of a row they are the sentence's. */
const ofSentence =
  /^(?:(?:is|are|was|the|and|then|typed|says|thanks|please|words|phrase|here|ok(?:ay)?)[ ,]+)+|(?:[ ,]+(?:is|are|was|the|and|thanks|please|ok(?:ay)?))+$/gu;

/** Nothing that joins words: twelve nouns in a row are nobody's sentence. */
const joins =
  /(?<!\p{L})(?:the|and|but|for|with|that|this|was|were|are|have|has|had|not|you|your|they|them|his|her|from|when|then|what|how|why|who|can|will|would|could|should|did|does|been|just|also|very|about|into|than|there|here|our|out|all|one|two|any|some|please|thanks|und|der|die|das|ist|ich|mit|les|des|est|pour|que|los|las|por|con|una|che|per|non|het|een|van|voor|niet)(?!\p{L})/u;

function phrasesIn(text: string): readonly { readonly start: number; readonly value: string }[] {
  const spoken = phraseWords.test(text);
  return matchesOf(text, wordsInRow).flatMap(({ index, 0: all }) => {
    const value = all.replaceAll(ofSentence, '');
    const told = spoken || (value.split(' ').length >= 12 && !/[,\n]/.test(value) && !joins.test(value));
    return told ? [{ start: index + all.indexOf(value), value }] : [];
  });
}

/** "glömt pinkoden till larmet, tror det va 4529", "immobiliser 5644" */
const pinAtEnd =
  /(?<!\p{L})(?:pin-?(?:kod|code|koodi)?\p{L}{0,3}|immobili[sz]er|kod(?:en)? till)(?!\p{L})[^\n\d.?!]{0,36} (\d{4,6})(?=[.!]?\s*$)/giu;
/** "Ann knows 5731 and the cleaner has 3931", where codes are spoken of. */
const known = /\b(?:has|knows|uses|got) (\d{4,6})(?=\s*(?:[.,;?!\n]|$)|\sand\b)/gi;
/** "got DUAN by text", "received LUX-912 via SMS" */
const byMessage =
  /\b(?:got|get|gets|received?|receives|sent|texted|came)\s(?:me\s|us\s)?(?:the code\s|a code\s)?([A-Z]{4,8}|[A-Z]{1,4}-?\d{3,6}|\d{4,8}|\d{3}[ -]\d{3})\s(?:by|via|in an?|per|through|over)\s(?:text|sms|e-?mail|mail|app|whatsapp|phone)\b/g;
const messageWords = inWords(/^(?:text|sms|e?mail|app|whatsapp)$/i);
/** "licence MORGA657054SM9IJ code s8 Dr Jw ve": groups of two, mixed */
const inTwos = /\bcode:? (?=(?:\S\S ){0,3}[A-Z\d])((?:[A-Za-z\d]{2} ){3}[A-Za-z\d]{2})(?![A-Za-z\d])/g;
/** "memorable word now, whole thing or letters? its daffodil", "my seed phrase? velvet ginger ridge hover…", 'phrase is "seven swans to Crewe"' */
const toldAtEnd =
  /(?:(?:memorable|security|secret|code|safe) (?:word|name|place)|кодов\p{L}+ слово|kızlık soyad\p{L}+)[^\n]{0,60}[?.,] (?:it['’]?s |it is |that['’]?s )?(\p{L}[\p{L}-]{3,24})(?=[.!]?$| demiştim)/giu;
const quotedPhrase = /(?:phrase|password|passphrase|word) is ["“]([^"”\n]{4,60})["”]/giu;
const phraseBegun =
  /(?:seed|recovery|secret|backup|wallet) (?:phrase|words?)[^\n\p{L}]{1,4}((?:\p{Ll}{3,9} ){3,10}\p{Ll}{3,9})(?=\s?(?:\.{2,}|…|$))/giu;
/** "neues gesetzt: Apfel-365-Tor", "so here: NYveuAsA-UzhfTn-chcn" */
const newOne =
  /(?<!\p{L})(?:neue[sn]? (?:gesetzt|vergeben|angelegt)|nouveau|nuevo|nueva|nuova|nuovo|nowe|nytt|nieuwe?|here)(?: (?:is|it is))?: ["“]?(?=\S*[-_\d])(?=\S*\p{Lu})(\p{L}[\p{L}\d]{2,}(?:[-_][\p{L}\d]{2,}){1,4})(?=["”]?[.,;!?]?(?:\s|$))/giu;
/** "wifi dragon-lantern-pirate" */
const ofNetwork =
  /\bwi-?fi(?: (?:here|there|for guests))?(?: (?:is|key|pw|pass|was|now))?[ :]+["“]?(\p{Ll}{3,12}(?:-\p{Ll}{3,12}){2,4}|(?=\S{0,20}\d)(?=\S{0,20}[A-Za-z])[^\s,;]{6,40}?)(?=["”]?[.,;!?]?(?:\s|$))/giu;
/** "Your recovery code is barnacle lavender windmill violin." */
const recovered =
  /\b(?:recovery|backup|rescue|secret|seed) (?:codes?|phrase|words?)(?: (?:is|are|was)|:) ["“]?((?:\p{Ll}{3,14} ){2,9}\p{Ll}{3,14})(?=["”]?\s*(?:[.,;\n]|$))/giu;
const answerWords = inWords(/\b(?:security|secret|recovery)\b/i);
/** "token re-issued 1391 8379 3531 7446": of a meter */
const topUp = /\btokens?\b[^.?!\n\d]{0,30}(\d{4}(?:[ -]\d{4}){3,5})(?![\d-]| \d)/giu;
/** "验证码4471", "暗証番号は4471": in scripts without spaces. */
const unspaced =
  /(?:取件码|提货码|门禁码|(?<!\p{L})(?:공동현관|현관|출입문)(?: ?비밀번호| ?비번)?(?:은|는)|オートロック(?:の?番号)?|验证码|密码(?:改成|改为|设成|设置?为)?|口令|暗証番号|暗号化キー|パスワード|認証コード|確認コード|(?<![\p{Script=Katakana}ー])コード|비밀번호|인증번호|رمز التحقق|كلمة (?:المرور|السر)|الرمز السري)(?:是|为|は|هو|هي|[:：\s]){0,3}([A-Za-z\d!@#$%^&*_-](?:[A-Za-z\d!@#$%^&*_.-]{1,30}[A-Za-z\d!@#$%^&*_-]))/gu;
/** "Mr Whiskers", "it was cheese on toast, I think", "ромашка, 08-12-1947" as the answer to one. */
const ofOne =
  /^[^\p{L}\p{N}]*(?:(?:it(?:['’]?s| is| was| should be)|that(?:['’]?s| is| was)|i (?:set|have|put) it (?:as|to)|i (?:think|believe)(?: it['’]?s| it was)?|then|try|maybe|perhaps|is it|let['’]?s say|can it be|how about|make it|use|an?|the|in|at|on|dat is|we (?:picked|chose|said|use|used)|i (?:picked|chose|use|used)|(?:\p{L}+ said )?(?:the|my|her|his) (?:word|answer|password) (?:is|was)|(?:es|das) ist|das wäre|war|c['’]est|era|è|es|é|to|jest|(?:het|dat) is|det (?:är|er)|se on|это|είναι|yes|ok(?:ay)?|sure|yep|ja|oui|s[íiì]|sim|tak|da|да|ναι|evet|kyllä|u[hm]+|hm+)(?![\p{L}])[\s,:]*){0,3}["'“„«]?((?:(?:mr|mrs|miss|sir|lady|dr)\.? )?\p{L}[\p{L}\p{M}'’-]{2,24}(?: \p{L}[\p{L}\p{M}'’-]{1,24}){0,2})(?=["'”“»]?\s*(?:[.,;!\n(]|$)| (?:i think|i believe|i guess|then|or |oder|glaub|je crois|creo|penso|tror|denk))/iu;

/** "the usual, your favourite teacher: zanetti", "your first car, answer mini cooper" */
const atEnd =
  /(?:, answer(?: is)?:?|:|^[A-Z]{2,4}-?\d{3,8},) ["'“]?(\p{L}[\p{L}'’-]{2,24}(?: \p{L}[\p{L}'’-]{1,24})?)["'”]?[.!]?$/iu;

/** "m and r": letters of it that were asked for */
const ofLetters =
  /^[^\p{L}\p{N}]*(?:(?:it['’]?s|they['’]?re|that['’]?s|that is|the letters are)\s)?((?:[\p{L}\d](?:\s?,\s?(?:and\s)?|\s(?:and|then|&)\s|\s|\s?-\s?)){1,3}[\p{L}\d])\W{0,3}$/iu;

export function lettersOf(text: string): Found | null {
  const letters = text.length < 40 ? ofLetters.exec(text)?.[1] : undefined;
  if (letters === undefined) return null;
  const start = text.lastIndexOf(letters);
  return found('secret', start, start + letters.length, 'likely', 'answer to a question');
}

/** A short answer to a question that only one knows the answer of. */
export function secretAnswer(text: string): Found | null {
  const letters = lettersOf(text);
  if (letters !== null) return letters;
  const value = text.length < 80 ? (atEnd.exec(text)?.[1] ?? ofOne.exec(text)?.[1] ?? '') : '';
  if (
    value === '' ||
    /^(?:yes|no|not|ok(?:ay)?|sure|thanks?|thank|what|which|why|how|who|where|when|can|could|do|does|did|please|wait|hang|hold|let|sorry|none|hello|hi|hey|and|all|great|good|fine|perfect|changed|done|correct|legend|brilliant|cheers|lovely|super|omg|set|saved|updated|yazın|i|i['’]m|my|we|you|nein|nicht|keine?|weiß|warum|was|non|pas|merci|gracias|grazie|obrigad[oa]|danke|dank|tack|tak|dzięki|спасибо|нет|не)(?!\p{L})|(?:know|forgot|remember|idea|vergessen|oublié|olvid|dimentic|esquec|zapomn|забыл|minut|moment)/iu.test(
      value,
    )
  )
    return null;
  const start = text.lastIndexOf(value);
  return found('secret', start, start + value.length, 'likely', 'answer to a question');
}

const unspacedSign = /码|현관|출입|オートロック|碼|令|暗証|暗号|パスワ|コード|비밀|인증|رمز|كلمة|الرمز/u;

/** Whether it is worth looking for one. */
export function toldSecretish(text: string): boolean {
  return (
    buzzWords.test(text) ||
    setWords.test(text) ||
    answerWords.test(text) ||
    ofOneWords.test(text) ||
    triedWords.test(text) ||
    /(?:[a-z]{4} ){3}[a-z]{4}/.test(text) ||
    / word (?:was|is|:)|(?:memorable|security|secret|code|safe) (?:word|name|place)|слово|kızlık|phrase|: \S*-\S/iu.test(
      text,
    ) ||
    /\bcode:? \S\S \S\S \S\S \S\S/.test(text) ||
    /typed|punched|keyed|gate|door|lock|keypad|barrier|panel|provis|tempor|provvis|vorläuf|tijdel/i.test(text) ||
    /(?:crypt|protect|lock|open)\p{L}* with /iu.test(text) ||
    / as (?:\p{L}+ ){0,2}(?:pass|pin|code|key)/iu.test(text) ||
    /pin-?\p{L}|immobili|kod(?:en)? till/iu.test(text) ||
    phraseWords.test(text) ||
    /(?:\p{Ll}{3,8} ){11}\p{Ll}{3,8}/u.test(text) ||
    unspacedSign.test(text) ||
    messageWords.test(text) ||
    /recovery|backup|rescue|seed/i.test(text) ||
    /\b[Uu]se \d{4}|wi-?fi/i.test(text)
  );
}

export function toldSecrets(text: string): readonly Found[] {
  const spans: Found[] = [];
  const add = (pattern: RegExp, rule: string, fits: (value: string) => boolean): void => {
    for (const match of matchesOf(text, pattern)) {
      const value = match[1] ?? '';
      const start = match.index + match[0].lastIndexOf(value);
      if (fits(value)) spans.push(found('secret', start, start + value.length, 'certain', rule));
    }
  };
  if (buzzWords.test(text)) add(buzzed, 'typed at a door', (value) => !isDate(value) && !isFault(value));
  if (setWords.test(text) && /\d/.test(text))
    add(
      setTo,
      'set to it',
      (value) =>
        !isDate(value) &&
        !isFault(value) &&
        /\d/.test(value) &&
        /\p{L}/u.test(value) &&
        !/^(?:https?:|v?\d+(?:\.\d+)+|\d+(?:[.,]\d+)?\p{L}{1,3}$)|@\w+\.\w/iu.test(value),
    );
  add(
    toldAtEnd,
    'answer to a question',
    (value) =>
      !acknowledges.test(value) &&
      !/^(?:please|thanks?|sorry|again|here|first|letters?|whole|thing|help|right|correct)$/iu.test(value),
  );
  if (/pin|immobili|kod/i.test(text)) add(pinAtEnd, 'after "PIN"', (value) => !isYear(value));
  if (/phrase|word is/i.test(text)) {
    add(quotedPhrase, 'after "password"', () => true);
    add(phraseBegun, 'words in a row', (value) => !joins.test(value));
  }
  add(newOne, 'set to it', (value) => /\p{Lu}.*\p{Lu}|\d/u.test(value));
  if (/\bcode/i.test(text)) add(inTwos, 'after "PIN"', (value) => /[A-Z]/.test(value) && /[a-z\d]/.test(value));
  if (/token/i.test(text)) add(topUp, 'token of a meter', () => true);
  if (unspacedSign.test(text))
    add(unspaced, 'after "password"', (value) => (/\d/.test(value) && value.length > 3) || value.length > 5);
  if (/recovery|backup|rescue|secret|seed/i.test(text))
    add(
      recovered,
      'words in a row',
      (value) => !/(?<!\p{L})(?:the|not|on|in|for|to|and|being|now|only|still)(?!\p{L})/u.test(value),
    );
  if (messageWords.test(text)) add(byMessage, 'sent to somebody', (value) => !/0{3}$/.test(value));
  if (/wi-?fi/i.test(text))
    add(ofNetwork, 'after a word for a network', (value) =>
      /^\p{Ll}/u.test(value) ? isOdd(value) || value.includes('-') : isOdd(value),
    );
  if (/\bcodes?\b/i.test(text)) add(known, 'known to somebody', () => true);
  if (answerWords.test(text)) add(answered, 'answer that only one knows', () => true);
  if (ofOneWords.test(text)) add(asksOfOne, 'answer that only one knows', () => true);
  if (/ with /.test(text)) add(lockedWith, 'locked with it', (value) => isOdd(value) && !ofStandards.test(value));
  if (/(?:[oa]i?re?|al|[ao]|\p{Ll}|y|one)\s?: \S{6}/u.test(text))
    add(temporary, 'temporary one', (value) => isOdd(value));
  if (/typed|punched|keyed|gate|door|lock|keypad|barrier|panel/i.test(text))
    add(typedAt, 'typed at a door', () => true);
  if (text.includes('セキュリティコード')) add(securityCode, 'after "PIN"', () => true);
  if (setWords.test(text)) add(numberSet, 'set to it', () => true);
  if (/pass|kenn|wacht|code/i.test(text))
    for (const { index, 0: all } of matchesOf(text, inFours))
      if (all.split(' ').filter((group) => classOf(group).common || classOf(group).word).length < 2)
        spans.push(found('secret', index, index + all.length, 'likely', 'groups of four'));
  if (/ word (?:was|is|:)/i.test(text))
    add(oldWord, 'answer that only one knows', (value) => !classOf(value.toLowerCase()).common);
  if (triedWords.test(text)) add(tried, 'after "PIN"', () => true);
  for (const match of / as /i.test(text) ? matchesOf(text, triedAs) : [])
    for (const value of [match[1], match[2]])
      if (value !== undefined && !classOf(value.toLowerCase()).common && !isFault(value)) {
        const start = match.index + match[0].indexOf(value);
        spans.push(found('secret', start, start + value.length, 'certain', 'tried as a password'));
      }
  for (const { start, value } of phrasesIn(text))
    spans.push(found('secret', start, start + value.length, 'likely', 'words in a row'));
  if (keyWord.test(text))
    add(
      keyed,
      'after "key"',
      (value) =>
        !/^(?:https?:|[a-z]+(?:_[a-z]+)+\d?$)|@|[({[]|^(?:ctrl|alt|shift|cmd)\b/i.test(value) && !isFault(value),
    );
  return spans;
}
