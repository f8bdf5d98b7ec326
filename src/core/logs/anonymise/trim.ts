// What a span took too much of at its ends goes: words of the sentence around a name, and the label or sentence after it. Detectors
// reach far on purpose; here each is held to what its kind can be.
import type { SpanKind } from '../../../shared/logs.ts';
import { classOf } from './dictionary.ts';
import { namedByModel } from './names-said.ts';
import type { Found } from './types.ts';

const isCased = (text: string): boolean => /\p{Lu}\p{Ll}/u.test(text);
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** What stands before a person in a sentence and is none of their name: thanks, greetings, kinship, callings. */
const beforePersons = words(
  `takk tack tak kiitos hei hej moi danke merci gracias grazie obrigado obrigada dziękuję dziekuje děkuji dekuji köszönöm bedankt dank
  teşekkürler tesekkurler pozdrawiam perfecto perfeito perfetto parfait perfekt vale claro hola olá hallo bonjour ciao salut
  prezado prezada estimado estimada querido querida caro cara cher chère gentile egregio beste geachte kære kära hei hyvä bästa
  szanowny szanowna dobrý dobry dzień guten liebe lieber sehr chiede chieda essa esse nossa nosso tochter sohn bruder schwester
  nachbar nachbarin mutter vater tante onkel oma opa schwager schwägerin kollege kollegin mann frau hija hijo hermano hermana madre
  padre vecino vecina suegra suegro fille fils frère sœur soeur mère père voisin voisine figlio figlia fratello sorella filho filha
  irmão irmã mãe pai zoon dochter broer zus moeder vader buurman buurvrouw zoon son datter søn sønn bror søster syster mor far córka
  syn brat siostra matka ojciec mąż żona kundennr kundennummer klantnr please thanks thank hello hi dear can could would did does
  and or with for from to by at of the my our your his her their ask tell call
  landlord tenant host supervisor references reference passengers passenger attorney trainer trainerin tekniker teknisyen asentaja dokter
  inhaber inhaberin mitbewohner mitbewohnerin absender empfänger kone vine holder nominee player citofono don doña nur marketplace
  istruttore docteur doktor attention мастер врач доктор менеджер курьер водитель сосед муж жена сын дочь мама папа брат сестра
  куриер куриерът техник техникът майстор`,
);
/** Words of the language that no firm's and no street's name ends with, and none begins with in lower case. */
const functionWords = words(
  `is are was were be been has have had does did do will would should could can may might must not no nor if when while because that
  this these those then than there here it its he she they we you i still just only also instead and or but so for with from to at by
  on in into about after before until since est sont était a ont passé si mais et ou pour avec dans sur par chez que qui ne pas plus
  ist sind war hat haben wird wurde kann und oder aber für mit von bei nach aus auf zu als wie ein eine einen einem einer der die das
  den dem es y o pero para con en por que no se le lo les me ha han está están era fue un una unos unas e ma per con che non si è ha
  hanno noch immer möchte ich ihr kan har skall toujours rendus demeurant signé avant après dará irá doet heeft uw un uno una mas com
  em por que não se é foi está são um uma en maar voor met van bij naar op te is was niet een het och
  eller men för med till på är var har inte som en ett og til på er ikke som i oraz lub ale dla z do na w od przez jest był ma nie`,
);
/** In lower case and yet of an address: kinds of street, door and floor. */
const ofAddresses = words(
  `street st road rd avenue ave av lane ln drive dr court ct place pl terrace close crescent way row hill park square sq gardens grove
  số mews view walk rise rue chemin route quai cours place impasse allée boulevard bd passage bis ter quater via viale piazza corso
  largo vicolo strada calle c avda avenida paseo plaza camino rua travessa praça alameda ul al os pl ulica aleja plac osiedle m lok
  gata gatan väg vägen vej gade vei katu straat laan plein weg gracht kade straße strasse str platz allee gasse am im an zum zur unter
  flat unit apt apartment suite ste floor fl level lot plot blk block room rm no nr h.no door house po p.o box postfach piso bajo esc
  izq izda dcha esq dto dta drt ext int r/c og ug eg stock etage étage andar th tv mf sal kl lgh tr hs huis links rechts mitte
  gauche droite bâtiment bât appt porte hall bloco torre apto depto col cp c.p cep zip near opposite opp behind s/n`,
);

type Cut = { readonly start: number; readonly end: number };

/** Before a colon or an equals sign stands a label, and no last word of a value. */
const labelled = /^[ \t]{0,2}(?:[:=]|(?:nr|no|number|nummer)\b)/iu;
const abbreviated =
  /(?:^|[\s,.])(?:\p{L}|st|rd|ave?|boul|ch|dr|blvd|ln|str|sta|sto|mt|no|nr|apt|col|dept|co|ltd|pte|pty|pvt|lda|inc|jr|sr|c\.p|p\.o|ph\.d|prof|hr|fr|sig|pza|pl|ul|al|os|bd|bât|appt|dom|kv|d|v|e)$/iu;

/** Where a sentence ends inside and nothing after it has a digit. */
function atSentence(value: string): number {
  for (const match of value.matchAll(/[.!?]\s+(?=\p{Lu})/gu)) {
    const before = value.slice(0, match.index);
    if (/\d/.test(value.slice(match.index)) || abbreviated.test(before)) continue;
    return match.index;
  }
  return value.length;
}

/** The last line, where it has no digit and goes on beyond the span: "…1017 Amsterdam\nNieuw" of "Nieuw adres". */
function beforeLine(value: string, after: string): number {
  const at = value.lastIndexOf('\n');
  if (at <= 0 || /\d/.test(value.slice(at))) return value.length;
  return /^[ \t]*(?:[:=]|[ \t][\p{L}\d])/u.test(after) ? at : value.length;
}

/** What the next field is called. */
const label =
  /^(?:mobil|mobile|mob|tel|tél|telefon|teléfono|telefono|telephone|telefoon|phone|fax|e-?mail|dob|d\.o\.b|geb|plz|zip|postcode|kundennr|kundennummer|klantnummer|customer|account|ticket|sendungsnummer|reference|ref)\.?$/iu;
const lastWord = /(?:^|[\s,.;]+)([\p{L}\p{M}'’.-]+)[\s,.;]*$/u;
const firstWord = /^([\p{L}\p{M}'’.-]+)([\s,:;.]+)(?=[\p{L}\d])/u;

/** "…Zonneweide en hebben een vraag": what is joined on in lower case, to the end. */
const joinedOn = /\s(?:and|or|und|oder|et|ou|y|o|e|en|of|och|og|i|oraz)\s\p{Ll}[^\p{Lu}]*$/u;

function trimmedEnd(value: string, after: string, isAddress: boolean, isOf: (word: string) => boolean): number {
  let end = Math.min(atSentence(value), beforeLine(value, after));
  if (!isAddress) end = joinedOn.exec(value.slice(0, end))?.index ?? end;
  if (end === value.length && isAddress && labelled.test(after)) {
    const last = lastWord.exec(value);
    // "Meter reading for 5 Abbey Road: 20469" is told of a road.
    if (!ofAddresses.has(last?.[1]?.toLowerCase() ?? '')) end = last?.index ?? end;
  }
  for (let word = lastWord.exec(value.slice(0, end)); word !== null && word.index > 0; ) {
    if (isOf(word[1] ?? '')) break;
    end = word.index;
    word = lastWord.exec(value.slice(0, end));
  }
  return end;
}

function trimmedStart(value: string, isOf: (word: string, rest: string, gap: string) => boolean): number {
  let start = 0;
  for (let word = firstWord.exec(value); word !== null; word = firstWord.exec(value.slice(start))) {
    if (isOf(word[1] ?? '', value.slice(start + word[0].length), word[2] ?? '')) break;
    start += word[0].length;
  }
  return start;
}

/** In lower case before a name with a capital, a word of the sentence. */
const isOfSentence = (word: string): boolean => isLower(word) && (functionWords.has(word) || classOf(word).common);
const schools = words('école collège lycée scuola colegio escuela escola szkoła škola clinique clínica');
const particles = words('do da de di van von');
const isGiven = (rest: string): boolean => classOf(/^[\p{L}'’-]+/u.exec(rest)?.[0].toLowerCase() ?? '').given;
const isLower = (word: string): boolean => /^[\p{Ll}\p{M}'’.-]+$/u.test(word);

/** Before a street in an answer: "désormais", "abito in", "mi trasferisco da", "Adresse". */
const beforeAddresses = words(
  `désormais dorénavant nee nein ja sí sì oui yes non sinds since seit abito abita vivo wohne wohnt wohnung adresse adres adresa address
  anschrift dirección indirizzo endereço morada flytter flyttar skickas sendes fra från now nu mi trasferisco mandadme sigue siendo januari februari maart april mei juni juli
  augustus september oktober november december`,
);
const keeps: Partial<
  Readonly<Record<SpanKind, { first(word: string, rest: string, gap: string): boolean; last(word: string): boolean }>>
> = {
  person: {
    // "Can Tyler" and "mein Mann Felix", and not "Can Yılmaz" or "Mann, Thomas"
    first: (word, rest, gap) => {
      const { given, surname } = classOf(word.toLowerCase());
      return !beforePersons.has(word.toLowerCase()) || ((given || surname) && (!isGiven(rest) || gap.includes(',')));
    },
    last: (word) => !label.test(word),
  },
  organisation: {
    first: (word) => !isOfSentence(word) || particles.has(word) || schools.has(word),
    last: (word) => !(isLower(word) && functionWords.has(word)),
  },
  address: {
    first: (word, rest) =>
      !beforeAddresses.has(word.toLowerCase()) &&
      !(/^au$/iu.test(word) && /^\d/.test(rest)) &&
      (!isOfSentence(word) || ofAddresses.has(word.replace(/\.$/, ''))) &&
      !label.test(word),
    last: (word) =>
      !label.test(word) && (!isLower(word) || ofAddresses.has(word.replace(/\.$/, '')) || /^\p{L}$/u.test(word)),
  },
};

/** Of one message. What is all in lower case is let be: nothing tells its words apart. */
export function trimmed(text: string, spans: readonly Found[]): readonly Found[] {
  return spans.map((span) => {
    const kept = keeps[span.kind];
    const value = text.slice(span.start, span.end);
    if (kept === undefined || isToldWhole(span) || !isCased(value)) return span;
    const { start, end } = cut(value, text.slice(span.end, span.end + 24), span.kind === 'address', kept);
    return start === 0 && end === value.length ? span : { ...span, start: span.start + start, end: span.start + end };
  });
}

/** Of the owner's list, or copied by a model: told whole. */
const isToldWhole = ({ rule }: Found): boolean => rule.includes('the owner') || rule === namedByModel;

function cut(value: string, after: string, isAddress: boolean, kept: NonNullable<(typeof keeps)[SpanKind]>): Cut {
  const whole = { start: 0, end: value.length };
  const start = trimmedStart(value, kept.first);
  const end = trimmedEnd(value, after, isAddress, kept.last);
  return end > start && /[\p{Lu}\d]/u.test(value.slice(start, end)) ? { start, end } : whole;
}
