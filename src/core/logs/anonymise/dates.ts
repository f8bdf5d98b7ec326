// Dates of birth: a date in any usual writing, where the words or the question before it speak of birth.

import { inWords } from './in-words.ts';
import { matchesOf } from './matches.ts';
import { type Found, found, type Place } from './types.ts';

const month =
  '(?:jan(?:uary|uari|uar|vier|eiro)?|feb(?:ruary|ruari|ruar|braio)?|mar(?:ch|zo|s|ço)?|maart|maret|mrt|mei|maj|marts|märz|apr(?:il|ile)?|avr(?:il)?|abr(?:il)?|may|mai|mayo|mag(?:gio)?|maio|june?|juni|juin|junio|giugno|junho|july?|juli|juillet|julio|luglio|julho|aug(?:ust(?:us|i)?)?|août|agustus|ago(?:sto)?|sep(?:t|tember|tembre|tiembre)?|settembre|setembro|o[ck]t(?:ober|obre|ubre)?|ottobre|outubro|nov(?:ember|embre|iembre)?|novembro|de[cz](?:ember)?|décembre|diciembre|dic(?:embre)?|dezembro|enero|febrero|février|gennaio|janeiro|fevereiro|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia|ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık|ledna|února|března|dubna|května|června|července|srpna|října|listopadu|prosince|ianuarie|februarie|martie|aprilie|iunie|iulie|septembrie|octombrie|noiembrie|decembrie|január|február|március|április|május|június|július|augusztus|szeptember|október|desember|(?:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)kuuta|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня|يناير|فبراير|مارس|أبريل|ابريل|مايو|يونيو|يوليو|أغسطس|اغسطس|سبتمبر|أكتوبر|اكتوبر|نوفمبر|ديسمبر)';
const year = "(?:(?:18|19|20)\\d{2}|['’]?\\d{2})";
const fullYear = '(?:18|19|20)\\d{2}';
const day = '\\d{1,2}(?:st|nd|rd|th|er|º|\\.)?';
const of = '(?:\\s*(?:of|del|de|di|,|\\.|-|/)\\s*|\\s+)';
/** "second of august nineteen sixty two", "july the tenth 1951" */
const dayInWords =
  '(?:(?:twenty|thirty)[ -])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)';
const yearInWords =
  '(?:(?:nineteen|twenty|two thousand)(?:[ -](?:and|oh|hundred|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|one|two|three|four|five|six|seven|eight|nine)){0,3}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|\\d{4})';
const date = new RegExp(
  [
    `(?:\\bthe )?\\b${dayInWords}(?: of)? ${month} ${yearInWords}(?!\\p{L})`,
    `\\b${month} (?:the )?${dayInWords} ${yearInWords}(?!\\p{L})`,
    // "twelfth of the eleventh eighty three", "12th of the 11th 83"
    `\\b(?:the )?(?:${dayInWords}|\\d{1,2}(?:st|nd|rd|th)) of (?:the )?(?:${dayInWords}|\\d{1,2}(?:st|nd|rd|th)),? (?:${yearInWords}|${year})(?![\\d\\p{L}])`,
    '(?:明治|大正|昭和|平成|令和)(?:\\d{1,2}|元)年\\d{1,2}月\\d{1,2}日',
    `\\b${fullYear}\\s?[-./年년]\\s?\\d{1,2}\\s?[-./月월]\\s?\\d{1,2}(?:[日일])?`,
    `\\b\\d{1,2}\\s?[-./]\\s?\\d{1,2}\\s?[-./]\\s?${year}(?!\\d)`,
    `\\b\\d{1,2}[./]\\d{1,2} ${fullYear}(?!\\d)`,
    `\\b${fullYear}\\. ?${month} \\d{1,2}(?!\\d)`,
    `(?:\\b(?:the|den)\\s+)?\\b${day}${of}${month}\\.?(?:${of}${year})?(?!\\d|\\p{L})(?:\\s(?:року|года)(?!\\p{L}))?`,
    `\\b${month}\\.?\\s+(?:the\\s+)?${day}(?:\\s*,\\s*|\\s+(?:of\\s+)?)${year}(?!\\d|\\p{L})`,
    `\\b${month}\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?(?!\\d|\\p{L}|[:/])`,
    `\\b${month}\\.?\\s+(?:of\\s+)?${fullYear}(?!\\d)`,
    `(?<!\\d)${fullYear}(?!\\d)`,
    '(?<!\\d)(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\\d{2}(?!\\d)',
    '(?<!\\d)(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?:19|20)\\d{2}(?!\\d)',
  ].join('|'),
  'giu',
);

/** Letters next to each other, swapped: "gebroen", "naicdo". */
const swapped = ['geboren', 'birthday', 'naissance', 'nacido', 'nacida', 'nascido', 'nascida', 'geburtsdatum']
  .flatMap((word) =>
    Array.from({ length: word.length - 2 }, (_, at) => {
      const [one = '', two = ''] = word.slice(at + 1, at + 3);
      return one === two ? word : word.slice(0, at + 1) + two + one + word.slice(at + 3);
    }),
  )
  .join('|');
const birthWord = new RegExp(
  String.raw`(?:д\.\s?р\.|дата рождения|生年月日|γέννησ\p{L}*|γεννήθηκ\p{L}*|народжен\p{L}*|d\.\s?t\.|doğ\.|\b(?:born|birth(?:days?|dates?)?|d\.?o\.?b\.?|geboren|geb|geboorte(?:datum|dag)?|född|fött|födda|født|(?:new ?born|new baby|baby (?:boy|girl|son|daughter)|twins)[^.\n]{0,40}(?:arrived|came)(?: on)?|födelsedatum|geburtsdatum|geburtstag|nac(?:í|ió|ido|ida|imiento)|f\.?\s?nac|f\.?\s?nto|né|née|né\(e\)|ddn|ik ben van|synt\.|naissance|nat[oa]|nascit[ao]|nascid[oa]|nascimento|nasci|nasceu|nasc|lahir|tgl\.? lahir|janmdin|janam ?din|janm(?:a)? tithi|dn|urodzon[ya]|urodził(?:a|em|am)?(?: się)?|urodzenia|urodzin|ur|født|fødselsdato|fødselsdag|föddes|syntynyt|syntymäaika|gebdat|geb\.?datum|gebdatum|birthdate|bday|b['’]?day|bdate|born on|(?<=(?:^|\n)\s*)f\.(?=\s?(?:\d|$))|doğum|doğumlu|szül(?:etett|ettem|etésem|etési(?: (?:idő|dátum)\p{L}*)?|\.)?|naro?zen[aáíý]?|datum narození|nar\.|născut[ăa]?|nascut[ăa]?|naștere|nastere|syntymäpäivä|s\.(?=\s?(?:$|\d{1,2}\.\s?(?:\d{1,2}\.\s?\d{4}|\p{L}+kuuta)))|(?:came|brought|welcomed|entered) (?:\p{L}+ )?into (?:the|this) world|year of birth|yob|${swapped}|turn(?:s|ed|ing)? \d{1,3}|cumplo(?: años)?(?: el)?|cumple años el|faço anos (?:em|a)|compio gli anni il)(?!\p{L})|(?<!\p{L})(?:родил\p{L}*|рождения|народжен\p{L}+|(?:تاريخ )?الميلاد|مواليد)(?!\p{L})|生日|出生|生年月日|誕生日|生まれ|생년월일)`,
  'iu',
);
/** Dates of other things end what "born" may speak of. */
const otherWord =
  /\b(?:joining|joined|left on|hired|admitted|start(?:s|ed|ing|date)?|ended|ends|exit|moved|ordered|bought|delivered?|bestellt|gekauft|expires?|issued|since|until|appointment|booked|valid|dated|paid|signed)\b/iu;

/** The same word where no further one follows. */
const lastBirthWord = new RegExp(`(?:${birthWord.source})(?!.*(?:${birthWord.source}))`, 'isu');
const birthWords = inWords(
  /born|birth|arrived|\bben\b|fött|lahir|jan[a]?m|\bturn|cumpl|anos|compio|рожден|född|född|födel|\b(?:do|o)?b(?!\p{L})|geb|\bnac|\bn[éa]|\burodz|\bur\b|\bf\b|doğum|szül|\bnar|născ|nasc|naște|naste|synt|生|родил|рожд|^д$|^г$|^t$|γένν|γενν|народж|doğ|народж|ميلاد|مواليد/iu,
);

export function birthDates({ text, asked }: Place): readonly Found[] {
  const spans: Found[] = [];
  const answers = asked.has('birth-date');
  spans.push(...ofChildren(text), ...ofKin(text), ...ofRecords(text), ...longAgo(text));
  if (!answers && !((birthWords.test(text) || /\bs\. ?\d/.test(text)) && birthWord.test(text))) return spans;
  for (const { index, 0: all } of matchesOf(text, date)) {
    const before = text.slice(Math.max(0, index - 72), index);
    const after = text.slice(index + all.length, index + all.length + 24);
    const at = before.search(lastBirthWord);
    const told =
      at !== -1 &&
      !otherWord.test(before.slice(at)) &&
      !/[.!?]\s+(?!(?:It['’]?s|It is|It should be|Should be|Correct is|We have|You have|I have|Ours says|Yours is|Records show|On file:?)\s*$)\p{Lu}|[!?]\s+\d/u.test(
        before.slice(at),
      ) &&
      // "born 3 May 2014\nStart: 1 June 2025": another field begins between.
      !/\n\s*\p{L}[\p{L} ]{1,20}:\s*$/u.test(before.slice(at));
    const toldAfter =
      /^\W{0,3}(?:\(?(?:born|dob|d\.o\.b|date of birth|is (?:my|his|her|their|the) (?:birthday|date of birth|dob|birth ?date)|geboren|г\.\s?р\.|года рождения|року народження|生まれ|生))/iu.test(
        after,
      );
    // A year alone follows its word at once: "born in 1953", but not "DOB 3 May 1953, site manager 2019-2024".
    if (/^\d{4}$/.test(all) && !(told && /^\D{0,28}$/.test(before.slice(at)) && !/\n/.test(before.slice(at)))) {
      if (!answers || text.length > 30) continue;
    }
    // "urodzona 11.01.2004 r."
    const end = index + all.length + (/^ r\.(?!\p{L})/u.exec(after)?.[0].length ?? 0);
    if (told || toldAfter) spans.push(found('birth-date', index, end, 'certain', 'date told as of birth'));
    else if (
      answers &&
      (yearless.test(all)
        ? text.length - all.length < 12 || first(text, index)
        : text.length - all.length < 60 ||
          isOld(all) ||
          first(text, index) ||
          (afterName.test(before) && /\d{4}/.test(all))) &&
      !otherWord.test(before)
    )
      spans.push(found('birth-date', index, index + all.length, 'certain', 'answer to a question'));
  }
  return spans;
}

/** "13 October" */
const yearless = /^(?!.*\d{4})\D*\d+\D*$/u;
/** "Xinyi, 03/11/2016 and Sinéad 8/12/2017" */
const afterName = /(?<![\p{L}\d])\p{Lu}[\p{L}'’-]+,?\s$/u;

/** "for my son Jan, 1 May 2021": a name and a date after a word for a child, at the end of what is said. */
const child =
  /(?<!\p{L})(?:sohn|tochter|kind|enkel(?:in)?|son|daughter|grandson|granddaughter|fils|fille|hij[oa]|figli[oa]|zoon|dochter|filh[oa])\s+(?:\p{Lu}[\p{L}'’-]+\s?){1,3},\s+(?=\d)/giu;
const childWords = inWords(
  /\b(?:sohn|tochter|kind|enkel(?:in)?|(?:grand)?son|(?:grand)?daughter|fils|fille|hij[oa]|figli[oa]|zoon|dochter|filh[oa])\b/i,
);

function ofChildren(text: string): readonly Found[] {
  if (!childWords.test(text)) return [];
  return matchesOf(text, child).flatMap(({ index, 0: all }): readonly Found[] => {
    const from = index + all.length;
    date.lastIndex = from;
    const match = date.exec(text);
    if (match?.index !== from || !/\d\D+\S*\d{2,4}$/.test(match[0])) return [];
    const end = from + match[0].length;
    return /^\s*(?:[.,;)\n]|$)/.test(text.slice(end, end + 4))
      ? [found('birth-date', from, end, 'likely', 'date after a child')]
      : [];
  });
}

const kinWords = inWords(
  /^(?:son|sons|daughter|daughters|kid|kids|child|baby|boy|girl|twins?|nephew|niece|mum|mums|mom|moms|dad|dads|nan|nans|gran|grandma|grandad|mother|father|husband|wife|partner|brother|sister|son's|daughter's|mum's|mom's|dad's|nan's)$/i,
);
/** "can you do my daughter straight after? shes 4/3/12" */
const isOfKin =
  /(?<!\p{L})(?:s?he['’]?s|s?he (?:is|was)|they['’]?re) (?=(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|(?:19|20)\d{2} born)(?![\d/]))/giu;

function ofKin(text: string): readonly Found[] {
  if (!kinWords.test(text)) return [];
  return matchesOf(text, isOfKin).flatMap(({ index, 0: all }): readonly Found[] => {
    const from = index + all.length;
    date.lastIndex = from;
    const match = date.exec(text);
    return match?.index === from
      ? [found('birth-date', from, from + match[0].length, 'likely', 'date after a child')]
      : [];
  });
}

const alone =
  /^\s*(?:[,.;)!]|$|(?:thanks?|merci|ça|ca|please|pls|and|here|it['’]?s|yes|ok|danke|grazie|gracias|obrigad[oa]|tak|tack|takk|und|et|y|e|i|og|och|si|sí|ja|oui|спасибо|teşekkür\p{L}*)(?!\p{L}))/iu;

/** "28.11.2010 ça marche merci": what begins so answers when somebody was born, whoever asked. */
function longAgo(text: string): readonly Found[] {
  if (text.length > 48 || !/^\d/.test(text)) return [];
  date.lastIndex = 0;
  const match = date.exec(text);
  if (match?.index !== 0 || !/\d\D+\S*\d{4}|\d{4}\D\d/.test(match[0])) return [];
  const year = Number(/(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(match[0])?.[0] ?? 0);
  const rest = text.slice(match[0].length);
  return year >= 1920 && year <= 2012 && alone.test(rest) && !otherWord.test(text)
    ? [found('birth-date', 0, match[0].length, 'likely', 'date of long ago alone')]
    : [];
}

/** Whole dates of a year in which those who write were born, where somebody's birth is spoken of: "står der 07-12-1982 nu?" */
export function datesOfLongAgo(text: string): readonly Found[] {
  if (!/(?:19[3-9]\d|200[0-7])/.test(text)) return [];
  return matchesOf(text, date).flatMap(({ index, 0: all }): readonly Found[] => {
    const before = text.slice(Math.max(0, index - 40), index);
    return /(?<!\d)(?:19[3-9]\d|200[0-7])(?!\d)/.test(all) &&
      /\d\D+\S*\d{4}|\d{4}\D\d/.test(all) &&
      !otherWord.test(before) &&
      !ofContracts.test(before)
      ? [found('birth-date', index, index + all.length, 'likely', 'date of long ago where births are told')]
      : [];
  });
}
const ofContracts =
  /(?<!\p{L})(?:since|from|member|customer|opened|built|registered|released|published|founded|seit|depuis|desde|dal|sinds|sedan|siden|od|vom|treaty|edition|version|movie|film)(?!\p{L})[^,.]{0,20}$/iu;

/** "gave 13 January 1963, file says 05/03/1995", "it should be 4 March 1958": what records say, of a year in which people are born. */
const recorded =
  /(?<!\p{L})(?:gave|fixed|corrected|says?|said|shows?|have|reads|should be|correct is|correct one is|instead of|changed (?:it )?(?:from|to)|on file(?: is)?|file:?|record:?)(?: (?:it|that|is|as|it['’]s|the|down as)){0,2}[ :(,]+(?=[\p{L}\d])/giu;
const recordWords = inWords(
  /^(?:gave|fixed|corrected|says?|said|shows?|have|reads|should|correct|instead|changed|file|record)$/i,
);

/** "…: Wei Ming Tan, wtan@example.com, 01938 774524, 12 September 1942": a date of long ago among what tells who somebody is. */
function amongOthers(text: string): readonly Found[] {
  // "Ann Lee, 50 Beech Drive, DE52 1NF, 28/11/1992": with a mail, a postcode or a phone number
  if (text.split(',').length < 3 || !/\S@\S|\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|\d{5}|\d{3}[ -]\d{3}/.test(text))
    return [];
  return matchesOf(text, date).flatMap(({ index, 0: all }): readonly Found[] =>
    /,\s$/.test(text.slice(0, index)) &&
    /^\s*(?:[,.;\n]|$)/.test(text.slice(index + all.length)) &&
    /(?<!\d)(?:19[3-9]\d|200[0-7])(?!\d)/.test(all) &&
    /\d\D+\S*\d{4}|\d{4}\D\d/.test(all)
      ? [found('birth-date', index, index + all.length, 'likely', 'date of long ago among what tells who somebody is')]
      : [],
  );
}

function ofRecords(text: string): readonly Found[] {
  const among = amongOthers(text);
  if (!recordWords.test(text)) return among;
  return [...among, ...fromRecords(text)];
}

const ofSomebody = /^ (?:for|of) (?:her|him|them|my|the (?:boy|girl|child|kid))(?!\p{L})/u;

function fromRecords(text: string): readonly Found[] {
  return matchesOf(text, recorded).flatMap(({ index, 0: all }): readonly Found[] => {
    const from = index + all.length;
    date.lastIndex = 0;
    const match = date.exec(text.slice(from, from + longestDate));
    if (match?.index !== 0 || !/\d\D+\S*\d{4}|\d{4}\D\d/.test(match[0])) return [];
    const end = from + match[0].length;
    const old = isOld(match[0]) && /(?<!\d)(?:19\d\d|200[0-7])(?!\d)/.test(match[0]);
    const mended = isOld(match[0]) && /^(?:fixed|corrected)/i.test(all);
    return old || mended || ofSomebody.test(text.slice(end, end + 16))
      ? [found('birth-date', from, end, 'likely', 'date of long ago in a record')]
      : [];
  });
}

/** "Uh, 3rd of May 1950 and she lives at …": nothing but small words before it. */
function first(text: string, index: number): boolean {
  return (
    index < 40 &&
    /^(?:\W*(?:uh|um|er|erm|yes|yeah|yep|sure|ok|okay|so|well|it['’]?s|its|that['’]?s|that is|is|the|right|il|am|le|el|em|dne|den|w dniu|ja|oui|sí|sì|sim|tak|hi|hello|of course|on)(?!\p{L}))*\W*$/iu.test(
      text.slice(0, index),
    )
  );
}

/** Of a year in which those who write were born rather than served: no appointment and no delivery. */
export function isOld(text: string): boolean {
  const year = /(?<!\d)(?:19[1-9]\d|200\d|201[0-6])(?!\d)/.test(text);
  return year && /\d{1,2}\D+\d{4}|\d{4}\D+\d{1,2}|\p{L}/u.test(text);
}

const wholeDate = new RegExp(`^(?:${date.source})$`, 'iu');
/** Whether a cell or a field holds a date and nothing else. */
export function isWholeDate(text: string): boolean {
  return text.length >= 6 && text.length <= 30 && wholeDate.test(text);
}

/** Whose birth is told rather than an appointment. */
const kin = inWords(
  /^(?:baby|bab[ys]'?s|infant|toddler|newborn|child|kids?|son|daughter|grandson|granddaughter|nephew|niece|bébé|enfant|bebé|bebè|neonat[oa]|barn|baby's|kind|tochter|sohn|fille|fils|hij[oa]|filh[oa]|figli[oa]|zoon|dochter|dotter|syn|córka)$/iu,
);
const partedBy = '(?:\\s*[,;、，/|(]\\s*|\\s+[-–]\\s+|\\s+)';
const document = '(?:[A-Z]{1,2}\\d{6,8}|\\d{8,9})(?![\\p{L}\\d])';
/** "…, M1234567, " between a name and a date, and after the date. */
const documentFirst = new RegExp(
  `^${partedBy}(${document})(?=${partedBy}\\p{L}?\\d|${partedBy}\\p{Lu}\\p{Ll}{2,9}\\.? \\d)`,
  'u',
);
const documentNext = new RegExp(`^${partedBy}(${document})`, 'u');
const longestDate = 64;
const parted = new RegExp(`^${partedBy}(?=[\\p{L}\\d])`, 'u');

/** "Ann Lee, 3 May 1950", "LEE Ann / M1234567 / 3 May 1950": a date of long ago after a name, with a passport beside it. */
export function datesAfterNames(text: string, names: readonly Found[]): readonly Found[] {
  return names.flatMap(({ end }): readonly Found[] => {
    const before = documentFirst.exec(text.slice(end, end + 40));
    const place = end + (before?.[0].length ?? 0);
    const lead = parted.exec(text.slice(place, place + 6))?.[0].length ?? 0;
    if (lead === 0) return [];
    const from = place + lead;
    // No further than a date reaches: where none stands, the whole text would be read once a name.
    date.lastIndex = 0;
    const match = date.exec(text.slice(from, from + longestDate));
    if (match?.index !== 0) return [];
    const value = match[0];
    const to = from + value.length;
    const after = documentNext.exec(text.slice(to, to + 24));
    const short = /^\d{1,2}(?:[./-]\d{1,2}[./-]| \p{L}{3,9}\.? )\d{2}$/u.test(value);
    const whole = short || /\d\D+\S*\d{4}|\d{4}\D\d/.test(value);
    const beside = before !== null || after !== null;
    // "Ann Lee (3 May 2021)", "Ann | 3 May 2021": nothing but a name and a date between signs.
    const alone =
      !short && /[(|/;+]/.test(text.slice(place, from)) && /^\s*(?:[)|/;\n]|$)/.test(text.slice(to, to + 3));
    const ofKin = kin.test(text) && /^\s*(?:[.,;!?)\n]|$)/.test(text.slice(to, to + 3));
    if (!whole || !(beside || alone || ofKin || (short ? /[3-9]\d$/.test(value) : isOld(value)))) return [];
    const spans = [found('birth-date', from, to, 'likely', 'date of long ago after a name')];
    if (before?.[1] !== undefined)
      spans.push(found('national-id', place - before[1].length, place, 'likely', 'beside a name and a date'));
    if (after?.[1] !== undefined)
      spans.push(
        found(
          'national-id',
          to + after[0].length - after[1].length,
          to + after[0].length,
          'likely',
          'beside a name and a date',
        ),
      );
    return spans;
  });
}
