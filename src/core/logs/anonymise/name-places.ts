// The places where names stand, for names-by-place.ts: fields, heads and ends of letters, words for relatives and holders, "…, born on".

import { toldPlaces } from './name-places-told.ts';
import { owners, relationCues, relations } from './name-relations.ts';
import { sentenceEnd } from './name-words.ts';

export type Where = {
  /** Words of which a text must have one before the pattern is tried, in lower case; none where every text may fit. */
  readonly cues?: string;
  /** What a text must hold beside, letter by letter. */
  readonly sign?: string;
  readonly before: RegExp;
  /** Also where the name is in lower case. */
  readonly lower: boolean;
  /** What must follow. */
  readonly after?: RegExp;
  /** Two words or more, one of them in the dictionaries. */
  readonly whole?: true;
  /** One word in the dictionaries. */
  readonly known?: true;
  readonly rule: string;
};

const fieldEnd = /^\s*(?:[\n;,<|]|$)/u;
export const namePlaces: readonly Where[] = [
  {
    before:
      /(?:^|[\n;,]\s*)(?:(?:full|first|last|family|given|middle|maiden|account|cardholder|contact|customer|patient)?[ -]?name(?: of (?:the )?(?:applicant|patient|child|holder|insured|customer|parent))?|surname|forename|applicant|patient|contact(?: person)?|(?:contact in an )?emergency(?: contact)?|next of kin|account holder|attn|attention|vorname|nachname|familienname|ansprechpartner|kontoinhaber|nom(?: de famille)?|prénoms?|prenom|titulaire|nombre(?: completo)?|apellidos?|titular|nome|cognome|sobrenome)\s*[:=]\s*/giu,
    lower: true,
    after: fieldEnd,
    cues: 'name surname forename applicant patient contact emergency kin holder attn attention vorname nachname familienname ansprechpartner kontoinhaber nom prénom prénoms prenom titulaire nombre apellido apellidos titular nome cognome sobrenome',
    rule: 'in a field for names',
  },
  {
    before: /(?:^|\n)[>\s]*(?:from|to|cc|bcc|von|an|de|à|para)\s*:\s*/giu,
    lower: true,
    after: /^\s*(?:<|\n|,|;|$)/u,
    cues: 'from to cc bcc von an de à para',
    rule: 'head of a letter',
  },
  {
    before:
      /\b(?:kontoinhaber(?:in)?|titulaire|titular|account holder|in the name of|au nom de|a nombre de|auf den namen|issued to|registered to|the line of|the account of|attn|attention(?: of)?|nombre es|executor of|care of|c\/o)[,:]?\s+/giu,
    lower: true,
    after: sentenceEnd,
    cues: 'kontoinhaber kontoinhaberin titulaire titular holder name nom nombre namen issued registered line account attn attention executor care c',
    rule: 'after words for a holder',
  },
  {
    before: /\b(?:issued to|registered to|belongs to|in the name of|under the name|the line of)\s+/giu,
    lower: true,
    cues: 'issued registered belongs name line',
    rule: 'after words for a holder',
  },
  {
    before: new RegExp(`(?<!\\p{L})(?:(?:${owners})\\s+(?:late\\s+)?)(?:${relations}),?\\s+`, 'giu'),
    lower: true,
    cues: relationCues,
    rule: 'after a word for persons',
  },
  {
    before:
      /\b(?:somebody|someone|anyone|anybody|guy|lady|man|woman|person|who is|they are|people are|is|are) (?:called|named)\s+/giu,
    lower: true,
    after: /^\s*(?:[.!?,;\n]|$|\b(?:who|that|and|from|at|in|on)\b)/u,
    cues: 'called named',
    rule: 'after words that introduce a name',
  },
  {
    before:
      /\b(?:you are through to|you're through to|speaking with|speak with|speak to|spoke to|spoke with|am i speaking to|le atiende|le habla|mein name ist)\s+/giu,
    lower: false,
    after: sentenceEnd,
    cues: 'through speaking speak spoke atiende habla name',
    rule: 'after words that introduce a name',
  },
  {
    before: /\b(?:me and|told to ask for|ask for|asked for)\s+/giu,
    lower: true,
    after: /^\s*(?:[.!?,;\n]|$|\b(?:both|are|were|have|and|at|in|from)\b)/u,
    cues: 'me ask asked told',
    rule: 'after words that introduce a name',
  },
  {
    before:
      /(?:^|[\n>.!?]\s*)(?:(?:hey|hi|hello|hiya|moin|hallo|hola|salut|bonjour)[,!]?\s+)?(?:it'?s|its|it’s|this is|c['’]est(?: encore)?|soy|ich bin(?:['’]?s)?|hier (?:ist|spricht)|(?<=moin,\s)|(?<=hallo,\s))\s*/giu,
    lower: true,
    after: /^,?\s+(?:again|here|speaking|nochmal|noch mal|encore|otra vez|de nuevo|hier|calling)(?!\p{L})/iu,
    cues: 'again here speaking nochmal mal encore otra nuevo hier calling',
    rule: 'says who it is',
  },
  {
    before: /(?:^|[\n>.!?]\s*)c['’]est encore\s+/giu,
    lower: true,
    after: sentenceEnd,
    cues: 'encore',
    rule: 'says who it is',
  },
  {
    before:
      /(?:^|\n)[>\s]*(?:hi|hello|hey|hiya|dear|hallo|liebe[r]?|guten (?:tag|morgen)|bonjour|cher|chère|hola|estimad[oa]|querid[oa]|good (?:morning|afternoon|evening))\s+/giu,
    lower: true,
    after: /^\s*(?:[,!]|\n|$)/u,
    cues: 'hi hello hey hiya dear hallo liebe lieber guten bonjour cher chère hola estimado estimada querido querida good',
    rule: 'greeted',
  },
  {
    before:
      /(?:regards|wishes|faithfully|sincerely|truly|cheers|thanks|thank you|best|grüßen?|grüße|gruß|grüssen?|cordialement|cdlt|bien à vous|saludos?|atentamente|gracias|merci|danke)[,.!]?[ \t]*\n[\s-]*/giu,
    lower: true,
    after: /^\s*(?:[\n,|]|$)/u,
    cues: 'regards wishes faithfully sincerely truly cheers thanks you best grüßen grüße gruß grüssen cordialement cdlt vous saludo saludos atentamente gracias merci danke',
    rule: 'signs a letter',
  },
  { sign: '--', before: /(?:^|\n)--\s*\n\s*/gu, lower: true, after: /^\s*(?:[\n,|]|$)/u, rule: 'signs a letter' },
  {
    before: /(?:^|[.,!?\n]\s*|\bto a\s+)(?=(?:(?:von|van|de|der|zu|di) ){0,2}\p{Lu})/gu,
    lower: false,
    after:
      /^\s+(?:here|speaking|à votre écoute|à l['’]appareil|am apparat|al habla|hier|nochmal)(?!\p{L})(?!\s+(?:in|at|on|is|are|you|has|have)\b)/iu,
    cues: "here speaking écoute l'appareil l’appareil apparat habla hier nochmal",
    rule: 'says who it is',
  },
  {
    before: /(?:^|[.,!?:;\n]\s*|\b(?:fils|fille|hij[oa]|sohn|tochter|son|daughter|is|soy|bin|am)\s+)(?=\p{L})/giu,
    lower: true,
    after: /^,?\s+\(?(?:born|dob|geb\.|geboren|née?|nacid[oa]|nat[oa] il)(?!\p{L})/iu,
    cues: 'born dob geb geboren né née nacido nacida nato nata',
    rule: 'before a date of birth',
  },
  {
    before: /(?:\bon \p{L}+ |^|\n|,\s)(?=\p{L})/giu,
    lower: true,
    after: /^\s+(?:wrote|schrieb|a écrit|escribió|ha scritto)\s*:/iu,
    cues: 'wrote schrieb écrit escribió scritto',
    rule: 'wrote a letter',
  },
  {
    before:
      /(?<![\p{L}\d])(?:mr|mrs|ms|miss|dr|nurse|councillor|cllr|officer|inspector|herrn?|frau|señora?|señorita|monsieur|madame|mme)\.?\s+/giu,
    lower: true,
    cues: 'mr mrs ms miss dr nurse councillor cllr officer inspector herr herrn frau señor señora señorita monsieur madame mme',
    rule: 'after a title',
  },
  { before: /\bname\s+/giu, lower: true, after: sentenceEnd, cues: 'name', rule: 'after words that introduce a name' },
  {
    before: /\b(?:i am|i['’]m|ich bin|je suis|soy)\s+(?=\p{Lu})/giu,
    lower: false,
    after: sentenceEnd,
    cues: "i'm i’m am bin suis soy",
    rule: 'says who it is',
  },
  {
    before:
      /(?:^|\n)(?:(?:bonjour|hello|hi|hola|hallo|hey|guten tag|good (?:morning|afternoon|evening))[,!]?\s+)?(?:(?:soy|ich bin|je suis|i am|i['’]m|it['’]?s|this is)\s+)?(?=\p{L})/giu,
    lower: true,
    after: /^\s*(?:[,.]\s|$)/u,
    whole: true,
    rule: 'says who it is',
  },
  {
    before: /[.!?]\s+(?=\p{Lu}[^.!?]{2,30}$)/gu,
    lower: false,
    after: /^\s*$/u,
    known: true,
    rule: 'signs a message',
  },
  {
    before:
      /"(?:(?:full|first|last|given|family|customer|user|contact|display|owner|patient)?_?-?name|surname|owner|assignee|author|contact)"\s*:\s*"/giu,
    lower: true,
    after: /^"/u,
    sign: '"',
    rule: 'in a field for names',
  },
  {
    before: /(?:^|\n)[ \t]*\[[^\]\n]{4,40}\][ \t]*/gu,
    lower: true,
    after: /^\s*:/u,
    sign: '[',
    rule: 'speaks in a chat',
  },
  {
    before:
      /(?:^|[\n.!?]\s*)(?:hej|hei|hoi|dag|beste|olá|oi|ciao|gentile|caro|cara|cze[śs][ćc]|dzień dobry|szanown[ya] panie?|k[æä]re|kära|tysm|ta|cheers|happy birthday(?: to)?|congratulations|dank je|tack|tak|merci|obrigad[oa]|dziękuję)\s+(?:to\s+)?(?=\p{Lu})/giu,
    lower: false,
    after: /^\s*(?:[,.!?\n]|$)/u,
    cues: 'hej hei hoi dag beste olá oi ciao gentile caro cara cześć czesc dobry szanowny szanowna kære kära tysm ta cheers birthday congratulations dank tack tak merci obrigado obrigada dziękuję',
    rule: 'greeted',
  },
  {
    before:
      /\b(?:coach|adjuster|host|stand-in|technician|tutor|teacher|rector|rektor|kontaktperson|contactpersoon|docteur|doktor|doutora?|pastor|consultant|receptionist|organiser|chair(?:person|man|woman)?|treasurer|secretary|lodger|hubby|wifey|ex|bro|sis|nan|gran|grandad|granny|stepmum|stepdad|godmother|godfather|fiancé|fiancée|mi hija|mi hijo|man|vrouw|zoon|dochter|maken|make|son|dotter|mąż|żona|syn|córka)\s+(?=\p{Lu})/gu,
    lower: false,
    after: /^\s*(?:[.,!?;:)\n']|$|\p{Ll})/u,
    cues: 'coach adjuster host stand-in stand technician tutor teacher rector rektor kontaktperson contactpersoon docteur doktor doutor doutora pastor consultant receptionist organiser chair chairperson chairman chairwoman treasurer secretary lodger hubby wifey ex bro sis nan gran grandad granny stepmum stepdad godmother godfather man vrouw zoon dochter make son dotter mąż żona syn córka',
    rule: 'after a word for persons',
  },
  {
    before: /\b(?:the|familie|familjen|famille|familia|família)\s+(?=\p{Lu})/giu,
    lower: false,
    after: /^\s+(?:family|household)\b/iu,
    cues: 'family household',
    rule: 'name of a family',
  },
  {
    before: /(?:^|[.,!?\n"]\s*|\b(?:haha|lol|no|yes|so|well|and)\s+)(?=\p{Lu})/gu,
    lower: false,
    after:
      /^(?:['’]s (?:surname|last name|birthday|number|mobile|injured|mum|dad|wife|husband)\b|\s+is (?:my|our|his|her) (?:wife|husband|son|daughter|nephew|niece|brother|sister|mother|father|mum|dad|partner|cousin|friend|boss|carer|flatmate|neighbou?r)\b)/u,
    cues: 'surname birthday number mobile injured mum dad wife husband son daughter nephew niece brother sister mother father partner cousin friend boss carer flatmate neighbour neighbor name',
    rule: 'spoken of as a person',
  },
  ...toldPlaces,
];
