// Firms by the words that nothing but a firm, a school or an agency follows, in any case: "employer is pebblemill", "paid from
// Quellhorst", "bonifico da QVLA"; before a number of an invoice, in the lines of a signature, and schools told by their town.
import { classOf } from './dictionary.ts';
import { kindsOfFirms } from './firm-kinds.ts';
import { isFirm } from './firms-told.ts';
import { inWords } from './in-words.ts';
import { matchesOf } from './matches.ts';
import { type Found, found, type Place } from './types.ts';

/** Every word of a pattern with a capital letter or without. */
const eitherCase = (pattern: string): string =>
  pattern.replaceAll(/(?<=\(\?:|\|)\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);

const leads =
  "i['’]?m? ?(?:work|worked|working) (?:at|for)|we work (?:at|for)|(?:ich )?arbeite (?:jetzt )?(?:bei|für)|lavoro (?:per|presso)|trabajo (?:en|para)|trabalho (?:na|no|em|para)|je travaille (?:chez|pour)|jobbar (?:på|hos)|ik werk(?: nu)? bij|pracuję (?:w|dla)|employer(?:(?: is|:)|['’]s)?|arbeitgeber(?: ist|:)|werkgever(?: is|:)|employed (?:by|at)|my boss at|(?:changed|new) jobs?,? (?:it['’]?s|to|at|with)|joined through|paid (?:from|by)|payment (?:came )?from|transfer from|on behalf of|namens|im (?:auftrag|namen) (?:der|von)|im auftrag|our company|my company\\?|our firm|odbiorca|bonifico da|(?:is )?(?:bound|licensed|registered) to|front desk at|leasing office at|reception at|meldet sich aus|gehaltszettel an|ruhsat|account\\? it['’]?s|transcript sent to|oficina";
/** Whoever has one of these may tell its name: "my vet is Paws on the Hill", "mijn zorgverzekering is Zekerhuis". */
const owners = eitherCase(
  String.raw`(?:(?:my|our|their|his|her|the) (?:vet|dentist|gp|surgery|bank|school|nursery|gym|insurer|insurance(?: company)?|landlord|letting agents?|agency|accountants?|solicitors?|broker|supplier|provider|employer|garage|dealer|lender|college|club|courier|installer|vendor|printers?) (?:is|are|was|were|is called|are called)|(?:mein|unser)e? (?:tierarzt|bank|versicherung|krankenkasse|steuerberater|vermieter|arbeitgeber|schule|kita|werkstatt|anbieter|firma|verein) (?:ist|heißt)|(?:mijn|onze?) (?:\p{L}*verzekering|\p{L}*verzekeraar|bank|werkgever|school|tandarts|dierenarts|leverancier|bedrijf) (?:is|heet)|(?:mon|ma|notre) (?:employeur|école|banque|assureur|mutuelle|véto(?:rinaire)?|garage|bailleur|syndic|entreprise|club) (?:est|c['’]est|s['’]appelle)|(?:mi|nuestr[oa]) (?:banco|empresa|aseguradora|colegio|clínica|gimnasio|veterinari[oa]|club) (?:es|se llama)|(?:la mia|il mio|la nostra) (?:banca|assicurazione|azienda|scuola|palestra|ditta|veterinario) (?:è|si chiama)|(?:o meu|a minha|minha|meu) (?:banco|empresa|seguradora|escola|clínica|ginásio) (?:é|chama-se)|(?:mit|mitt|min|vår|vores) (?:bank|skola|skole|arbetsgivare|arbeidsgiver|arbejdsgiver|försäkringsbolag|forsikringsselskap|tandläkare|tannlege) (?:är|er|heter|hedder)|(?:mój|moja|nasz|nasza) (?:bank|firma|szkoła|pracodawca|ubezpieczyciel|przychodnia) (?:to|nazywa się))`,
);
const owns = new RegExp(
  String.raw`(?<![\p{L}\d])${owners} (?:the |called )?((?:\p{Lu}[\p{L}\d&'’.-]*)(?: (?:(?:on|of|in|at|by)(?: the)? |& |and |und |e |y |et )?\p{Lu}[\p{L}\d&'’.-]*){0,4})(?=\s*(?:[.,;:!?)\n]|$)| (?:in|on|at|and|but|who|which|they|it|if|since)(?!\p{L}))`,
  'gmu',
);
const ownWords = inWords(
  /^(?:vet|dentist|gp|surgery|bank|school|nursery|gym|insurer|insurance|landlord|agents?|agency|accountants?|solicitors?|broker|supplier|provider|employer|garage|dealer|lender|college|club|courier|installer|vendor|printers?|tierarzt|versicherung|krankenkasse|steuerberater|vermieter|arbeitgeber|schule|kita|werkstatt|anbieter|firma|verein|\p{L}*verzeker\p{L}+|werkgever|tandarts|dierenarts|leverancier|bedrijf|employeur|école|banque|assureur|mutuelle|véto\p{L}*|bailleur|syndic|entreprise|banco|empresa|aseguradora|colegio|clínica|gimnasio|veterinari[oa]|banca|assicurazione|azienda|scuola|palestra|ditta|seguradora|escola|ginásio|skola|skole|arb\p{L}+giver?e?|försäkringsbolag|forsikringsselskap|tandläkare|tannlege|szkoła|pracodawca|ubezpieczyciel|przychodnia)$/iu,
);
const led = new RegExp(
  `(?<![\\p{L}\\d])(?:${leads}) (?:the |der |die |a |la |il |o )?([\\p{L}\\d][\\p{L}\\d&'’.-]*(?: (?:& |and |und |e |y |et )?[\\p{L}&][\\p{L}\\d&'’.-]*){0,3})`,
  'giu',
);
const leadWords = inWords(
  /work|arbeite|lavoro|trabaj|trabalh|travaille|jobbar|werk|pracuj|employ|boss|jobs?$|joined|paid|payment|transfer|behalf|namens|auftrag|namen|company|firm$|odbiorca|bonifico|bound|licensed|registered|desk|office|reception|meldet|gehaltszettel|ruhsat|account|transcript|oficina/iu,
);
/** "northgable no. 25022", "Everline, no. 77434, and …" */
const beforeNumber =
  /(?:^|[,;] (?:and )?| and | und | et | y )([\p{L}\d][\p{L}\d&'’.-]*(?: [\p{L}&][\p{L}\d&'’.-]*){0,2}),? n(?:o|r)\.? (?=[A-Z]{0,3}-?\d{2})/giu;
/** "Cancel please. -- Maeve Rafferty | Kingsbridge | 917-670-9620" */
const column = /\| ?(\p{L}[\p{L}\d&'’. -]{2,40}?) ?\|(?= ?(?:[+(\d]|\S+@))/gu;
/** "Isla Kershaw, HVLG, isla-kershaw@…" */
const beforeMail =
  /(?<=\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+, )(\p{Lu}[\p{L}\d&'’.-]{2,}(?: [\p{L}&][\p{L}\d&'’.-]*){0,3})(?=, \S+@)/gu;
/** "sent from my phone\nmarcus hargrove\nhopfield" */
const signature =
  /(?:sent|gesendet|envoyé|enviado|inviato|verzonden|wysłan[eo]|skickat)[^\n]{0,30}\n[^\n\d@]{4,40}\n([^\n\d@]{4,40})(?=\n|$)/giu;
/** "埼玉県川越市立第二小学校", "dell'Liceo Brambilla", "Gill-skolan" */
const schools =
  /(?:\p{Script=Han}{2,3}[都道府県])?\p{Script=Han}{1,6}[市区町村]立\p{Script=Han}{0,6}(?:小学校|中学校|高校|高等学校|幼稚園|保育園)|(?<![\p{L}\d])\p{L}[\p{L}'’-]+-skolan(?!\p{L})|(?<=(?:dell|all|nell|d|l)['’])(?:Liceo|Istituto|Scuola|Università|Accademia) \p{Lu}[\p{L}'’]+/gu;

/** "Old Foxes RFC", "Malmö ridklubb", "Turnverein 1887 Ulm", "Amicale laïque de Dijon" */
const clubs =
  /(?<![\p{L}\d])(?:(?:1st |2nd |3rd |\d{1,2}th )?(?:\p{Lu}[\p{L}'’-]+ ){1,3}(?:RFC|AFC|RUFC|Swim(?:ming)? (?:Team|Club)|Sixth Form|Scouts|ridklubb|IF|BK|IK|Harriers|(?:Rugby|Bowls|Tennis|Netball|Football|Cricket|Chess|Rowing|Sailing|Golf) Club)|(?:Turnverein|Sportverein|Musikverein|Schützenverein|Gesangverein|Amicale|Policlínica|Peña|Polisportiva|Associazione)(?: \d{4})?(?: \p{Ll}+){0,2} \p{Lu}[\p{L}'’-]+)(?![\p{L}\d])/gu;
const clubWords = inWords(
  /RFC|AFC|RUFC|Swim|Sixth|Scouts|ridklubb|^IF$|^BK$|^IK$|Harriers|Club|verein|Amicale|Policl|Peña|Polisp|Associaz/iu,
);

const ordinary = (word: string): boolean => {
  const lower = word.toLowerCase().replace(/['’]s$/, '');
  return [lower, lower.replace(/s$/, '')].some((one) => {
    const { common, word: isWord, foreign, place, town } = classOf(one);
    return common || isWord || foreign || place || town;
  });
};

/** How much of what follows is the name: with capitals as far as they go, else one strange word and what says its kind. */
function nameIn(value: string): string {
  const words = value.replace(/['’]s(?: .*)?$/u, '').split(' ');
  const [first = ''] = words;
  if (first.length < 3 || ordinary(first)) return '';
  if (/^\p{Lu}{3,6}$/u.test(first)) return first;
  const capital = /^\p{Lu}/u.test(first);
  let count = 1;
  while (count < words.length) {
    const word = words[count] ?? '';
    const next = words[count + 1] ?? '';
    const joins = word === '&' ? next !== '' : capital && /^(?:and|und|e|y|et)$/i.test(word) && /^\p{Lu}/u.test(next);
    const goesOn = capital
      ? /^\p{Lu}/u.test(word)
      : kindsOfFirms.test(word) || /^(?:ltd|gmbh|llc|inc|lda|ag|kg|srl|spa|bv|ab|as)\.?$/i.test(word);
    if (!joins && !goesOn) break;
    count += joins ? 2 : 1;
  }
  const name = words
    .slice(0, count)
    .join(' ')
    .replace(/[.,'’-]+$/u, '');
  const { given, surname } = classOf(first.toLowerCase());
  if (count === 1 && (given || (surname && !capital) || name.length < 4)) return '';
  return capital ? (isFirm(name, true) ? name : '') : name;
}

export function firmsNamed({ text }: Pick<Place, 'text'>): readonly Found[] {
  const spans: Found[] = [];
  const push = (match: RegExpExecArray, rule: string): void => {
    const value = match[1] ?? match[0];
    const name = match[1] === undefined ? value : nameIn(value);
    if (name === '') return;
    const start = match.index + match[0].lastIndexOf(value);
    spans.push(found('organisation', start, start + name.length, 'likely', rule));
  };
  for (const match of ownWords.test(text) ? matchesOf(text, owns) : []) {
    const value = match[1]?.replace(/[.,'’-]+$/u, '') ?? '';
    if (/^(?:Dr|Prof|Mrs?|Ms|Miss|Herr|Frau|The|A|An|In|On|At|No|Not|Third|Very)(?!\p{L})/u.test(value)) continue;
    if (!isFirm(value, true)) continue;
    spans.push(
      found(
        'organisation',
        match.index + match[0].lastIndexOf(value),
        match.index + match[0].lastIndexOf(value) + value.length,
        'likely',
        'after words for a firm',
      ),
    );
  }
  if (leadWords.test(text)) for (const match of matchesOf(text, led)) push(match, 'after words for a firm');
  // "chassis no. 12" is no firm: it takes a comma, or two of them.
  const numbered = / n[or]\.? [A-Z]{0,3}-?\d\d/i.test(text) ? matchesOf(text, beforeNumber) : [];
  for (const match of numbered)
    if (numbered.length > 1 || match[0].includes(', n')) push(match, 'before a number of its own');
  if (text.includes('|')) for (const match of matchesOf(text, column)) push(match, 'in a signature');
  if (/, \S+@/.test(text)) for (const match of matchesOf(text, beforeMail)) push(match, 'in a signature');
  if (text.includes('\n')) for (const match of matchesOf(text, signature)) push(match, 'in a signature');
  if (clubWords.test(text)) for (const match of matchesOf(text, clubs)) push(match, 'a club and its town');
  if (/立|skolan|['’](?:Liceo|Istit|Scuol|Univ|Accad)/u.test(text))
    for (const match of matchesOf(text, schools)) push(match, 'a school and its town');
  return spans;
}
