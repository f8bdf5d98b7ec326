// Streets as Romania, Czechia, Hungary, Korea, India, Indonesia, Greece and the Philippines write them, to the door and the town.
import { classOf } from './dictionary.ts';
import { inWords } from './in-words.ts';
import { matchesOf } from './matches.ts';
import { type Found, found } from './types.ts';

const name = "\\p{Lu}[\\p{L}'’.-]+";
const end = '(?=\\s*(?:[,.;:!?)"\\n]|$)| \\p{Ll})';

/** "Bd. Unirii nr. 49, ap. 2, 550764 Sibiu", "Aleea Teilor nr. 249, Iași" */
const romanian = new RegExp(
  `(?<!\\p{L})(?:[Ss]tr(?:ada|\\.)|[Bb](?:d|ld|dul)\\.?|[Bb]ulevardul|[Aa]leea|[Cc]alea|[Șș]os(?:eaua|\\.)|[Ss]os(?:eaua|\\.)|[Pp]ia[țt]a|[Ii]ntrarea|[Ss]pl(?:aiul|\\.)) (?:\\p{Lu}[\\p{L}\\d'’.-]*(?: (?:de|cel|și|\\d{1,2}))? ?){1,4},? ?(?:nr\\.? ?)?\\d{1,4}[A-Z]?(?:,? (?:bl|sc|et|ap)\\.? ?[A-Z]?\\d{0,4}[A-Z]?)*(?:,? (?:sector(?:ul)? \\d|\\d{6} ${name}(?: ${name})?|${name}(?: ${name})?))?(?:,? \\d{6})?`,
  'gu',
);
const romanians = inWords(
  /^(?:str|strada|bd|bld|bdul|bulevardul|aleea|calea|[șs]os|[șs]oseaua|pia[țt]a|intrarea|spl|splaiul)$/iu,
);
/** "Zahradní 489/6, Zlín", "U Lesa 7, 760 01 Zlín" */
const czech = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:U|Na|Nad|Pod|V|Ve|K|Ke|Za|Při) )?${name}(?: ${name}| \\p{Ll}{4,}){0,2} \\d{1,4}\\/\\d{1,3}[a-z]?(?:,? ?(?:\\d{3} ?\\d{2} )?${name}(?: \\d{1,2}(?!\\d))?)?${end}|(?<![\\p{L}\\d])(?:U|Na|Nad|Pod|V|Ve|K|Ke|Za|Při) ${name}(?: ${name})? \\d{1,4}, \\d{3} ?\\d{2} ${name}`,
  'gu',
);
/** "4067 Debrecen, Jókai utca 47. 2/3" */
const hungarian =
  /(?<![\p{L}\d])(?:\d{4} \p{Lu}[\p{L}-]+,? )?(?:\p{Lu}[\p{L}.-]+ ){1,3}(?:utca|út|útja|tér|tere|körút|köz|sor|sétány|krt\.?|u\.) \d{1,4}(?:\/[A-Za-z])?\.?(?:,? ?(?:[IVX]+\.|fszt\.?|\d{1,2}\.?) ?(?:em(?:elet)?\.? ?)?(?:\/? ?\d{1,3}\.?(?: ajtó)?)?)?(?!\d)/gu;
const hungarians = inWords(/^(?:utca|út|útja|tér|tere|körút|köz|sor|sétány|krt|u)$/iu);
/** "대전광역시 서구 월드컵로 583번길 35", "서구 둔산로 111, 604동 608호" */
const korean =
  /(?:\p{Script=Hangul}{1,6}(?:특별시|광역시|특별자치시|도|시)\s)?\p{Script=Hangul}{1,6}[구군시](?:\s\p{Script=Hangul}{1,6}[구읍면동])?\s\p{Script=Hangul}[\p{Script=Hangul}\d]{0,10}(?:로|길)\s?\d{1,4}(?:-\d{1,4})?(?:번길\s?\d{1,4}(?:-\d{1,4})?)?(?:,?\s(?:\p{Script=Hangul}{2,12}\s)?\d{1,4}동)?(?:,?\s?\d{1,4}호)?(?:,?\s?\d{1,3}층)?/gu;
/** "B-305, Green Heights, Baner Road, Pune", "75/2, Civil Lines, Jaipur": a flat, then two names or more, the last of a town */
const indian = new RegExp(
  `(?<![\\p{L}\\d/-])(?:(?:[Ff]lat|[Hh](?:ouse|\\.)|[Pp]lot|[Dd]oor)(?: [Nn]o\\.?)? ?)?(?:[A-Z]-?\\d{1,4}(?:\\/\\d{1,3})?|\\d{1,4}(?:\\/[\\dA-Z]{1,4})+|\\d{1,4}-?[A-Z]), (?:${name}(?: (?:${name}|\\d{1,3}(?:st|nd|rd|th)?))*, ){1,4}(${name}(?: ${name})?)(?:[ -]{1,3}\\d{3} ?\\d{3})?`,
  'gu',
);
const indianTowns =
  /^(?:Jaipur|Pune|Mumbai|Delhi|New Delhi|Noida|Gurgaon|Gurugram|Bengaluru|Bangalore|Chennai|Hyderabad|Kolkata|Ahmedabad|Surat|Lucknow|Indore|Bhopal|Nagpur|Patna|Kanpur|Kochi|Coimbatore|Vadodara|Chandigarh|Mysuru|Thane|Nashik|Ranchi|Guwahati|Bhubaneswar|Visakhapatnam|Ludhiana|Agra|Varanasi|Jodhpur|Udaipur|Thiruvananthapuram)(?!\p{L})/u;
/** "Jl. Raya Bogor no 5, RT 01/RW 09 Depok 16407" */
const indonesian = new RegExp(
  `(?<!\\p{L})(?:[Jj]l|[Jj]ln|[Jj]alan|[Gg]g|[Gg]ang)\\.? (?:\\p{Lu}[\\p{L}\\d.]* ?){1,4}(?:[Bb]lok \\p{Lu}\\d{0,3} ?)?(?:[Nn]o\\.? ?)?\\d{1,4}[A-Za-z]?(?:,? ?RT\\.? ?\\d{1,3} ?\\/ ?RW\\.? ?\\d{1,3})?(?:,? (?:[Kk]el\\.|[Kk]ec\\.)? ?${name}(?: ${name})?){0,3}(?:,? \\d{5}(?!\\d))?`,
  'gu',
);
/** "Ερμού 45, Ηράκλειο", "Λεωφ. Κηφισίας 873, Αθήνα" */
const greek =
  /(?<!\p{L})(?:(?:Λεωφ(?:όρος|\.)|Λ\.|[Οο]δός|[Πλ]λ(?:ατεία|\.)) )?\p{Lu}[\p{Script=Greek}]{2,}(?: \p{Lu}[\p{Script=Greek}]{2,})? \d{1,4}(?:,? \p{Lu}[\p{Script=Greek}]{3,}(?: \p{Lu}[\p{Script=Greek}]{2,})?)(?=\s*(?:[,.;·!\n]|$))/gu;
/** "B2 L18 Mabini St, Pasig City 1613", "Blk 3 Lot 14 Bonifacio St" */
const philippine = new RegExp(
  `(?<![\\p{L}\\d])(?:B(?:lk\\.?)? ?\\d{1,3},? L(?:ot)? ?\\d{1,3},? )(?:Ph(?:ase)? ?\\d,? )?(?:${name} ?){1,4}(?:,? ?(?:Brgy\\.? )?${name}(?: ${name}){0,2}){0,3}(?:,? \\d{4}(?!\\d))?`,
  'gu',
);
const block = /\bB(?:lk\.?)? ?\d{1,3},? L(?:ot)? ?\d/;

/** "Mahalle 12. Sokak No:729 Kat:7 Daire:78, İzmir", "…132, 16117 Nilüfer/Bursa": on from the number of the house */
const turkishTail =
  /^(?:[ ,]{1,2}(?:[Kk]at|[Dd]aire|[Dd]) ?[:.]? ?\d{1,3}){0,2}(?:,? (?:\d{5} )?\p{Lu}[\p{L}'’]+(?:\/\p{Lu}[\p{L}'’]+)?)?(?=\s*(?:[,.;!?\n]|$)|\s\p{Ll})/u;
const turkishStreet = /(?:Mah|Cad|Sok|Sk|Bulv|Blv)[\p{L}]*\.?/u;
/** " 1 as. 5", ", 44, 1º frente", ", n.º 15, r/c", "No 4, " before */
const finnishDoor = /^,? as\.? ?\d{1,3}(?!\d)/u;
const portugueseDoor = /^,? (?:r\/c|\d{1,2}\.?º)(?: (?:frente|esq|dto|dt|fte|trás)\.?)?(?!\p{L})/u;

/** How addresses go on that their own patterns leave at the house. */
export function abroadEnd(text: string, start: number, end: number): number {
  const rest = text.slice(end, end + 70);
  const value = text.slice(start, end);
  if (turkishStreet.test(value)) return end + (turkishTail.exec(rest)?.[0].length ?? 0);
  return end + (finnishDoor.exec(rest)?.[0].length ?? portugueseDoor.exec(rest)?.[0].length ?? 0);
}

export function streetsAbroad(text: string): readonly Found[] {
  const spans: Found[] = [];
  const add = (pattern: RegExp, rule = 'street and house number'): void => {
    for (const { index, 0: all } of matchesOf(text, pattern)) {
      const value = all.replace(/[\s,]+$/u, '');
      spans.push(found('address', index, index + value.length, 'likely', rule));
    }
  };
  if (romanians.test(text)) add(romanian);
  if (/\d\/\d|\p{Lu}\p{L} \d{1,4}, \d{3} ?\d{2} \p{Lu}/u.test(text))
    // "BP 128/82", "Blood pressure 128/82": a street's name has an ending of its own, or a town follows.
    for (const { index, 0: all } of matchesOf(text, czech))
      if (/(?:ní|ova|[sckntlrh]á|ých|ích|ého|ův) \d|[ěůřďňťž]|, \d{3}/u.test(all))
        spans.push(found('address', index, index + all.length, 'likely', 'street and house number'));
  if (hungarians.test(text)) add(hungarian);
  if (/[로길]\s?\d/.test(text)) add(korean);
  if (/[A-Z\d], \p{Lu}\p{L}+(?: \p{L}+)*, \p{Lu}/u.test(text))
    for (const match of matchesOf(text, indian)) {
      const { town, place } = classOf((match[1] ?? '').toLowerCase());
      if (town || place || indianTowns.test(match[1] ?? ''))
        spans.push(found('address', match.index, match.index + match[0].length, 'likely', 'flat, quarter and town'));
    }
  if (/\b(?:jl|jln|jalan|gg|gang)\b/i.test(text)) add(indonesian);
  if (/\p{Script=Greek} \d{1,4},? \p{Lu}\p{Script=Greek}/u.test(text)) add(greek);
  if (block.test(text)) add(philippine);
  return spans;
}
