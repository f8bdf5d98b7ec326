// Firms by the formulas that a desk closes or opens with: "Hızlıhat iyi günler diler", "Gracias por confiar en …", "dengan Agus dari …"; and
// by words made for one: "Ondanet", "Fjordbanken".
import { classOf } from './dictionary.ts';
import { isFirm } from './firms-told.ts';
import { inWords } from './in-words.ts';
import { matchesOf } from './matches.ts';
import { type Found, found, type Place } from './types.ts';

const word = "\\p{Lu}[\\p{L}\\d&'’-]*";
const name = `${word}(?: (?:(?:&|y|e|i|og|och|und|de|del|della|di|of|od|vid) )?${word}){0,3}`;
const wishes =
  'wünscht (?:Ihnen|dir|euch|alles|noch|einen)|dankt (?:Ihnen|dir)|ønsker|önskar|wenst|wishes you|thanks you|vous souhaite|vous remercie|te remercie|le desea|les desea|te desea|ti ringrazia|la ringrazia|vi ringrazia|ti augura|le augura|deseja(?:-lhe)?|agradece|życzy|dziękuje (?:za|Pan)|toivottaa|kiittää|iyi günler(?: diler)?|teşekkür eder|se judne|bedankt u|tackar|takker|megköszöni|mulțumește|děkuje|бажає|желает|благодарит|σας ευχαριστεί|ki taraf se';
/** "Sehr gern. Die Kreissparkasse Solling wünscht Ihnen …" */
const before = new RegExp(
  `(?:^|[.!?,]\\s|\\n)(?:(?:[Dd]ie|[Dd]as|[Dd]er|[Ll]a|[Ee]l|[Ii]l|[Oo]|[Aa]|Your|Ihre?) )?(${name}),? (?:${wishes})(?!\\p{L})`,
  'gu',
);
const leads =
  "confiar en|(?:llamar|contactar|escribir) (?:a|con)|preferir|avoir choisi|avoir contacté|d[’']avoir choisi|fiducia in|scelto|din partea|de la part d(?:u|es|e la)|přeje|přejeme|za volání do|Hälsningar,|Hilsen,?|Vennlig hilsen,?|Üdvözlettel,|від|вы с|что вы с|от компании|από (?:την|το|τη)|mail from|e-?mails? from|supporting|choosing|shopping (?:with|at)|from all (?:of us )?at|from everyone at|from the team at|bij|dari";
/** "Gracias por confiar en Ondanet.", "Halo, dengan Agus dari Jaringan Merapi. …" */
const after = new RegExp(
  `(?<!\\p{L})(?:${leads}) (?:the |de |la |het )?(${name})(?=\\s*(?:[.,!?\\n]|$)| (?:or|for|today|again)(?!\\p{L}))`,
  'gu',
);
/** "u telefonu Petra Marková, Moravská spořitelní. …" */
const answering = new RegExp(
  `(?:u telefonu|przy telefonie|à l[’']appareil|al teléfono|al telefono|am Telefon|am Apparat) ${word}(?: ${word}){0,2}, (${name})(?=\\.|,| -)`,
  'gu',
);
const closing = inWords(
  /wünscht|dankt|ønsker|önskar|wenst|wishes|thanks|souhaite|remercie|desea|ringrazia|augura|deseja|agradece|życzy|dziękuje|toivottaa|kiittää|günler|teşekkür|judne|bedankt|tackar|takker|megkösz|mulțum|děkuje|бажає|желает|благодар|ευχαριστ|taraf|confiar|llamar|contactar|preferir|choisi|contacté|fiducia|scelto|partea|přej|volání|hälsningar|hilsen|üdvöz|від|вы$|компании|από|mail|supporting|choosing|flying|banking|shopping|from|bij|dari|telefon|appareil|teléfono|apparat/iu,
);
const ordinaryStarts =
  /^(?:I|We|You|He|She|They|It|This|That|The|My|Our|Your|His|Her|Mum|Dad|Mama|Papa|Alles|Ich|Wir|Je|Nous|Yo|Io|Vi|Jag|Jeg|Hi|Hello|Thanks|Thank|Please|Everyone|Nobody|Someone|Who|What|Customer|Team|Support|Service|Jakarta|Bandung|Surabaya)(?!\p{L})/u;

/** "seller Ardent Nutrition wants an affidavit" */
const traders = new RegExp(
  `(?<!\\p{L})(?:[Ss]eller|[Vv]endor|[Mm]erchant|[Ss]upplier|[Aa]gency|[Dd]istributor|[Rr]etailer|[Cc]ourier|[Cc]arrier|[Ss]ender (?:is|was)) (?:the )?(${name})(?=\\s*(?:[.,!?\\n]|$)| (?:wants|says|said|is|has|will|sent|refuses|asked|asks|needs)(?!\\p{L}))`,
  'gu',
);
const trading = inWords(/^(?:seller|vendor|merchant|supplier|agency|distributor|retailer|courier|carrier|sender)$/i);

/** Made of a word and what the trade is called: nobody's name and no word of the language. */
const made =
  /(?<![\p{L}\d@./'’-])(\p{Lu}[\p{Ll}]{2,14}(?:net|tel|fiber|fibra|kuitu|bank|banken|banka|pank|bankası|forsikring|försäkring|vakuutus|pojištění|pojišťovna|verzekering|verzekeringen|energi|energia|energie|enerji|strom|kraft|telekom|telecom|mobil|fónica|cell|pay|kasse|sigorta|kargo|logistik|cargo|airways|autocare|hat))(?:en|et|s)?(?![\p{L}\d@/]|\.\p{L})/gu;
/** The same ends, asked of each word once. */
const madeWords = inWords(
  /(?:net|tel|fiber|fibra|kuitu|bank|banken|banka|pank|bankası|forsikring|försäkring|vakuutus|pojištění|pojišťovna|verzekering|verzekeringen|energi|energia|energie|enerji|strom|kraft|telekom|telecom|mobil|fónica|cell|pay|kasse|sigorta|kargo|logistik|cargo|airways|autocare|hat)(?:en|et|s)?$/iu,
);
const notMade =
  /^(?:Internet|Intranet|Ethernet|Extranet|Cabinet|Planet|Magnet|Sonnet|Bonnet|Garnet|Clarinet|Cornet|Hornet|Fishnet|Kabinet|Kabinett|Hotel|Motel|Cartel|Kartel|Kartell|Pastel|Datenbank|Powerbank|Hausbank|Notenbank|Parkbank|Werkbank|Onlinebank|Nettbank|Netbank|Nettbanken|Nätbank|Glasfaser|Bredband|Strom|Ökostrom|Nachtstrom|Hausstrom|Grünstrom|Sparkasse|Unfallkasse|Pensionskasse|Ausgleichskasse|Krankenkasse|Abendkasse|Vorkasse|Postkasse|Barkasse|Automobil|Immobil|Prepaid|Wasserkraft|Fachkraft|Lehrkraft|Pflegekraft|Arbeitskraft|Windkraft|Kernkraft|Solarenergie|Windenergie|Kernenergie|Bioenergie|Internetbank|Internetbanken|Mobilbank|Mobilbanken|Bilforsikring|Reiseforsikring|Husforsikring|Innboforsikring|Livsforsikring|Ulykkesforsikring|Indboforsikring|Hemförsäkring|Bilförsäkring|Reseförsäkring|Barnförsäkring|Autoverzekering|Zorgverzekering|Reisverzekering|Kotivakuutus|Autovakuutus|Matkavakuutus|Kreditbank|Zentralbank|Weltbank|Festnet|Festnetz|Handel|Kapitel|Mantel|Kittel|Schachtel|Viertel|Drittel|Artel|Mittel|Titel|Zettel|Kuchel|Hashtel|That|What|Somewhat|Chat|Wechat|Snapchat|Format|Monat|Salat|Heimat|Senat|Zitat|Automat|Apparat|Passat|Tomat|Resultat|Attentat|Kandidat|Soldat|Renat|Beat|Repeat|Wheat|Threat|Seat|Great|Treat|Sweat|Heat|Meat|Rakhat|Elhat|Rahat|Sabahat|Sıhhat|Cihat|Fırsat|Kıyafat|Nisbat)$/u;

export function firmsClosing({ text }: Pick<Place, 'text'>): readonly Found[] {
  const spans: Found[] = [];
  const push = (match: RegExpExecArray, rule: string): void => {
    const value = match[1] ?? '';
    if (ordinaryStarts.test(value) || !isFirm(value, true)) return;
    const start = match.index + match[0].lastIndexOf(value);
    spans.push(found('organisation', start, start + value.length, 'likely', rule));
  };
  if (closing.test(text))
    for (const pattern of [before, after, answering])
      for (const match of matchesOf(text, pattern)) push(match, 'speaks for a firm');
  if (trading.test(text)) for (const match of matchesOf(text, traders)) push(match, 'after words for a firm');
  for (const match of madeWords.test(text) ? matchesOf(text, made) : []) {
    const value = match[1] ?? '';
    const { given, surname, common, word: isWord, town, place, foreign } = classOf(value.toLowerCase());
    if (given || surname || common || isWord || town || place || foreign || notMade.test(value)) continue;
    const rest = match[0].slice(value.length);
    spans.push(
      found('organisation', match.index, match.index + value.length + rest.length, 'likely', 'a word made for a firm'),
    );
  }
  return spans;
}
