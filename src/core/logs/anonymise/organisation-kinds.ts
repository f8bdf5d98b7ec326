// Firms, schools, practices and authorities told by what they are: a kind at the end ("Halden Architects") or before the name
// ("Bäckerei Lindner"), in capitals or not; and the answer to a question for one.
import { acknowledges } from './acknowledges.ts';
import { classOf } from './dictionary.ts';
import { firmKinds, kindsOfFirms } from './firm-kinds.ts';
import { firmsInOtherScripts } from './firms-other-scripts.ts';
import { inWords } from './in-words.ts';
import { matchesOf } from './matches.ts';
import { moreOrganisations, organisationReach } from './organisation-reach.ts';
import { namedTrades } from './organisation-trades.ts';
import { type Found, found, type Place } from './types.ts';

/** At the end of English names. */
const ends =
  'architects?|architecture|landscap(?:ing|es?|ers)|orthop(?:a)?edics|pa?ediatrics|cardiology|dermatology|radiology|oncology|fertility|optometrists?|opticians?|eye ?care|eye clinic|vision|audiology|chiropractic|podiatry|physiotherapy|osteopathy|veterinary(?: (?:clinic|hospital|surgery|practice|group))?|vets|animal hospital|care home|nursing home|residential home|hospice|retirement village|home care|care group|day ?care|nursery|nurseries|kindergarten|preschool|elementary(?: school)?|primary(?: school)?|middle school|high(?: school)?|grammar(?: school)?|secondary school|junior school|infant school|academy|montessori|college|polytechnic|sixth form|university|institute|school|clinic|dental(?: (?:care|clinic|group|practice|surgery|studio))?|dentistry|dentists?|orthodontics|surgery|medical(?: (?:centre|center|group|practice|clinic|associates))?|health(?: (?:centre|center|group|clinic|partners))|hospital|infirmary|pharmacy|pharmacies|chemists?|solicitors|law|legal(?: (?:llp|group|services))?|law (?:firm|office|group|chambers)|attorneys|barristers|chambers|notaries|accountants|accountancy|accounting|bookkeeping|auditors|tax advisers|advisory|advisors|consulting|consultants|consultancy|engineering|engineers|precision engineering|surveyors|builders|building supplies|building services|construction|contractors|carpentry|joinery|roofing|plumbing(?: (?:& heating|and heating))?|heating|electrical|electricians|scaffolding|flooring|tiling|glazing|windows|kitchens|bathrooms|interiors|furniture|upholstery|cleaning(?: services)?|laundry|pest control|removals|storage|haulage|freight|couriers|logistics|transport|shipping|motors|garage|autos?|auto repair|tyres|car hire|rentals?|taxis|cabs|coaches|travel|tours|holidays|hotels?|inn|b&b|guest house|lodges?|restaurants?|bistro|cafe|café|catering|bakery|bakers|butchers|brewery|brewing(?: co(?:mpany)?)?|distillery|winery|vineyards?|roasters|coffee(?: (?:co|company|roasters))?|foods|farms?|dairy|fisheries|florists?|flowers|nurseries|garden cent(?:re|er)|jewellers|jewelers|tailors|fashion|boutique|textiles|apparel|salon|barbers|spa|fitness|gym|yoga|dance|leisure cent(?:re|er)|sports club|football club|rugby club|golf club|cricket club|tennis club|rowing club|theatre|cinema|gallery|museum|library|books|bookshop|press|publishing|publications|printers|printing|media|productions|films|pictures|records|studios?|design|designs|creative|marketing|advertising|communications|digital|software|systems|solutions|technologies|technology|tech|analytics|data|networks|robotics|labs|laboratories|biotech|pharma|pharmaceuticals|diagnostics|therapeutics|biosciences|chemicals?|plastics|metals|steel|foundry|fabrication|manufacturing|tools|machinery|electronics|instruments|industries|aerospace|aviation|airways|airlines|energy|power|solar|gas|utilities|water|recycling|waste|mining|minerals|petroleum|oil|timber|lumber|paper|packaging|supplies|supply(?: co(?:mpany)?)?|wholesale|trading|traders|imports?|exports?|distribution|distributors|stores|outfitters|provisions|goods|properties|property(?: (?:management|services|group))?|lettings|estate agents|estates|realty|realtors|real estate|homes|housing(?: (?:association|trust))?|developments?|insurance(?: (?:brokers|group|agency|services))?|brokers|mutual|assurance|bank|building society|credit union|finance|financial(?: services)?|capital|investments?|wealth(?: management)?|partners|pensions|payroll|recruitment|staffing|security(?: services)?|group|holdings|enterprises|ventures|associates|foundation|trust|charity|society|association|federation|union|council|county council|city council|borough council|fire department|police department|parish|church|chapel|mosque|synagogue|temple|ministries|agency|bureau|institute|co-?op(?:erative)?|club|services|brothers|bros|& sons?|and sons?|& daughters?|& co|and co|works|workshop|hospitality|entertainment|events|games|toys|pets|kennels|stables';
/** Talked of without being named so often that their name's words must be unknown or in capitals. */
const forms =
  'inc|llc|ltd|limited|plc|llp|lp|corp|corporation|gmbh|ag|kg|ohg|ug|e\\.?k|mbh|b\\.?v|n\\.?v|v\\.?o\\.?f|sarl|s\\.a\\.r\\.l|sas|eurl|sasu|s\\.a|s\\.l|sl|slu|s\\.l\\.u|srl|s\\.?r\\.?l\\.?s?|s\\.p\\.a|spa|snc|sas|pty ltd|pvt ltd|private limited|dac|ab|a/s|aps|oy|sp\\. ?z ?o\\.? ?o|sp\\. ?[jk]\\.|s\\.n\\.c|s\\.?c|s\\.a|lda|ltda|eireli|teoranta|cic';
const first =
  "(?!(?:The|A|An|My|Our|Your|His|Her|Their|This|That|These|Those|It|Is|Are|We|You|I|In|At|For|From|To|With|And|Or|But|Dear|Hi|Hello|Thanks|Yes|No|Please|What|Which|Who|When|Where|How|Any|Some|All|Each|If|So|New|Old|Free|Best|Good|Full|Card|Name|Total|Social|National|Human|Customer|Technical|Direct|Home|Internet|Online|Mobile|Smart|Car|Life|Health|Travel|Pet|Dental|Local|Other|Another|Same|Next|Last|First|Annual|Monthly|Public|General)(?!\\p{L}))\\p{Lu}[\\p{L}\\d'’&-]*";
const inCapitals = new RegExp(
  `(?<![\\p{L}\\d'’-])(?:The )?(${first}(?: (?:&|and|of|the|de|du|${'\\p{Lu}'}[\\p{L}\\d'’&.-]*)){0,3}? (?:${ends})(?:,? (?:${forms})\\.?)?)(?![\\p{L}\\d'’-])`,
  'giu'.replace('i', ''),
);
const capitalized = (list: string): string =>
  list.replaceAll(/(?<![\p{L}\\:])\p{Ll}(?=\p{L})/gu, (sign) => `${sign.toUpperCase()}`);
const withEnd = new RegExp(
  inCapitals.source
    .replace(`(?:${ends})(?:,?`, `(?:${capitalized(ends)})(?:,?`)
    .replace(
      `(?:${forms})`,
      `(?:${forms}|${forms.toUpperCase().replaceAll('\\.', '\\.')}|Inc|Ltd|Limited|Pty Ltd|Pvt Ltd|GmbH|Corp)`,
    ),
  'gu',
);
/** In lower case the kinds that are no words of ordinary talk, with one to three words before. */
const rare =
  'architects|landscaping|orthop(?:a)?edics|optometrists|opticians|chiropractic|physiotherapy|veterinary(?: (?:clinic|hospital|surgery|practice))?|vets|care home|nursing home|hospice|montessori|elementary(?: school)?|primary school|grammar school|high school|middle school|academy|college|university|dental(?: (?:care|clinic|group|practice|surgery))?|orthodontics|medical (?:centre|center|group|practice)|health (?:centre|center)|clinic|hospital|infirmary|pharmacy|solicitors|legal(?: llp)?|attorneys|accountants|accountancy|consulting|consultants|consultancy|engineering|precision engineering|surveyors|builders|construction|carpentry|joinery|roofing|plumbing|scaffolding|upholstery|removals|haulage|freight|logistics|motors|brewery|brewing|bakery|butchers|roasters|foods|farms|florists|textiles|bookshop|publishing|studios|technologies|software|analytics|robotics|laboratories|pharmaceuticals|diagnostics|industries|aerospace|airways|recycling|traders|trading|distributors|outfitters|lettings|estates|realty|insurance brokers|brokers|mutual|building society|credit union|partners|recruitment|staffing|holdings|enterprises|associates|foundation|county council|city council|housing association|brothers|& sons|and sons|catering|dental labs?|supply co|conseil|consultores|district council|borough council|parish council|versicherungsverein|tandklinik|& co|and co|group';
const inLowerCase = new RegExp(
  `(?<![\\p{L}\\d'’@.-])((?:\\p{Ll}[\\p{L}'’&-]+ ){1,3}?(?:(?:${rare})(?: (?:${forms})\\.?)?|(?:${forms}))\\.?)(?![\\p{L}\\d'’-])`,
  'gu',
);
/** Before the name: German, French, Spanish, Italian, Dutch, Portuguese, Polish, Swedish. */
const begins =
  '(?:zahn|tier|haus|kinder|frauen|augen|haut)?arztpraxis|(?:gemeinschafts|physio|hebammen|logopädie)?praxis|pflegedienst|pflegeheim|seniorenheim|altenheim|kita|kindergarten|(?:grund|real|haupt|mittel|gesamt|berufs|musik|fahr|volkshoch)schule|gymnasium|schreinerei|tischlerei|malerbetrieb|dachdeckerei|zimmerei|bäckerei|konditorei|metzgerei|fleischerei|gärtnerei|druckerei|brauerei|weingut|gasthof|gasthaus|pension|restaurant|autohaus|kfz-werkstatt|werkstatt|fahrschule|spedition|baugeschäft|elektro|sanitär|reisebüro|steuerberatung|steuerkanzlei|(?:anwalts|rechtsanwalts)?kanzlei|ingenieurbüro|architekturbüro|immobilien|hausverwaltung|versicherungsbüro|optik|apotheke|klinik|klinikum|krankenhaus|sanitätshaus|buchhandlung|verlag|blumen|salon|friseur|hof|sportverein|verein|stiftung|gemeinde|' +
  "menuiserie|plomberie|électricité|maçonnerie|boulangerie|pâtisserie|boucherie|fromagerie|pharmacie|cabinet(?: (?:dentaire|médical|vétérinaire|d'avocats|comptable))?|clinique(?: vétérinaire)?|hôpital|centre (?:médical|hospitalier|dentaire|de santé)|maison de santé|ehpad|école(?: (?:primaire|maternelle))?|collège|lycée|crèche|agence|imprimerie|librairie|garage|transports|restaurant|brasserie|auberge|fleuriste|opticien|mairie de|ateliers?|établissements|ets|société|groupe|" +
  'centro (?:médico|de salud|dental|comercial|deportivo|veterinario)|clínica(?: (?:dental|veterinaria))?|hospital|farmacia|colegio|instituto|escuela|guardería|academia|taller(?:es)?|panadería|carnicería|pescadería|peluquería|ferretería|librería|papelería|restaurante|bar|cafetería|hotel|hostal|bodegas?|gestoría|asesoría|bufete|despacho|notaría|inmobiliaria|constructora|construcciones|reformas|electricidad|fontanería|carpintería|autoescuela|transportes|autobuses|ayuntamiento de|fundación|óptica|grupo|residencia|' +
  'panificio|panetteria|pasticceria|macelleria|salumificio|officina|carrozzeria|autofficina|falegnameria|idraulica|studio (?:legale|medico|dentistico|tecnico|commerciale|associato|notarile)|ambulatorio|poliambulatorio|clinica(?: veterinaria)?|ospedale|farmacia|scuola|liceo|istituto|asilo|ristorante|trattoria|pizzeria|albergo|hotel|agriturismo|cantina|azienda agricola|tipografia|libreria|cartoleria|ferramenta|ottica|impresa(?: edile)?|ditta|gruppo|cooperativa|autotrasporti|trasporti|fratelli|edilizia|' +
  'bakkerij|slagerij|timmerbedrijf|schildersbedrijf|loodgietersbedrijf|installatiebedrijf|bouwbedrijf|aannemersbedrijf|hoveniersbedrijf|autobedrijf|garagebedrijf|garage|transportbedrijf|administratiekantoor|advocatenkantoor|notariskantoor|makelaardij|makelaars|huisartsenpraktijk|tandartspraktijk|dierenartspraktijk|praktijk|fysiotherapie|apotheek|ziekenhuis|zorgcentrum|verzorgingshuis|thuiszorg|basisschool|school|college|kinderdagverblijf|rijschool|boekhandel|drukkerij|uitgeverij|stichting|vereniging|brouwerij|eetcafé|hotel|gemeente|woningcorporatie|' +
  'viajes|envíos|viagens|pousada|stomatologia|wodociągi|biuro podróży|assicurazioni|clínica|farmácia|padaria|oficina|escola|colégio|construtora|transportadora|escritório|imobiliária|supermercado|' +
  'piekarnia|przychodnia|apteka|kancelaria|szkoła|przedszkole|warsztat|hurtownia|gabinet|szpital|' +
  'bageri|vårdcentralen?|skolan|förskolan|apoteket|byggfirma|advokatbyrån?|tandläkarhuset';
/** Turkish and Dutch names have their kind last. */
const kindsLast =
  /(?<![\p{L}\d'’-])(?:\p{Lu}[\p{L}\d'’-]+ ){1,3}(?:Kliniği|Hastanesi|Okulu|Lisesi|Bankası|Sigorta|Enerji|Turizm|Seyahat|Kargo|Market|Eczanesi|Vakfı|Derneği|Üniversitesi|Emlak|Otel|Lokantası|A\.Ş\.|Ltd\. Şti\.)(?! \p{Lu})(?: A\.Ş\.| Ltd\. Şti\.)?|(?:Het |De )\p{Lu}\p{Ll}+(?:lyceum|college|school|gymnasium|ziekenhuis|huis|hof|praktijk)(?!\p{L})/gu;
const withBegin = new RegExp(
  `(?<![\\p{L}\\d'’-])((?:${begins}) (?:(?:am|an der|an den|im|in der|zum|zur|bei|du|de|des|de la|del|de los|della|di|da|do|van|van de|van den|der|den|het|dr\\.?|st\\.?|san|santa|saint|sainte|sankt|don|le|la|les|el|los|&) |l'|d'){0,2}(\\p{L}[\\p{L}'’-]{2,})(?: (?:(?:&|und|et|y|e|en) )?\\p{Lu}[\\p{L}'’-]+){0,3}(?:,? (?:${forms})\\.?)?)(?![\\p{L}\\d])`,
  'giu',
);
const compounds =
  /(?<![\p{L}\d'’-])(\p{L}[\p{L}'’-]+(?: \p{L}[\p{L}'’-]+)? (?:[\p{L}-]*(?:techniek|bouw|service|dienst(?:en)?|groep|handel|bedrijf|werken|beheer|advies|technik|bau|handel|dienste?|service|gruppe|werke|verwaltung|beratung|vertrieb|maschinenbau|logistik))(?:,? (?:b\.?v|n\.?v|v\.?o\.?f|gmbh|kg|ag|ug|e\.?k)\b\.?))/giu;

const endish = inWords(
  new RegExp(
    `(?<!\\p{L})(?:${[...new Set(ends.split('|').map((each) => /^\p{L}{2,}/u.exec(each)?.[0] ?? ''))].filter((each) => each !== '').join('|')}|(?:inc|llc|ltd|limited|plc|llp|gmbh|pty|pvt|sarl|srl|bv|sons?|co)(?!\\p{L}))`,
    'iu',
  ),
);
/** "budtech s.c.", "drewmix sp. z o.o." */
const dottedForm = /(?<!\p{L})(?:s\.\s?(?:c|l|a|r\.l|p\.a|r\.o|n\.c|l\.u)\.|sp\. ?(?:z ?o|j\.|k\.))/iu;
const beginish = inWords(
  new RegExp(
    `(?<!\\p{L})(?:${[...new Set(begins.split('|').map((each) => /^\p{L}{3,}/u.exec(each)?.[0] ?? ''))].filter((each) => each !== '').join('|')})|praxis|schule|kanzlei|hof$|ets$|bar$`,
    'iu',
  ),
);
const compoundish = inWords(
  /techniek|bouw|service|dienst|groep|handel|bedrijf|werken|beheer|advies|technik|bau|gruppe|werke|verwaltung|beratung|vertrieb|logistik/iu,
);

const leads =
  /^(?:the|a|an|my|our|your|his|her|their|its|this|that|these|those|any|some|every|each|no|at|from|for|with|to|and|or|but|of|in|on|by|as|is|was|are|were|be|it|i|we|you|he|she|they|thats|its|im|now|then|before|after|via|called|named|near|new|old|local|good|great|free|same|other|another|which|what|who|whose|when|where|how|if|so|not|only|just|also|please|thanks|dear|hi|hello|mit|bei|von|der|die|das|ein|eine|chez|de|la|le|les|une?|en|el|los|una?|il|lo|con|per|bij|van|naar|het|een|een|work|works|working|worked|employed|employer|say|says|tell|told|can|has|have|had|(?:mum|mom|dad|mother|father|sister|brother|son|daughter|wife|husband|nan|gran|grandma|grandad|boss|friend)['’]s)$/iu;

/** "its northgate care home": it begins after the last ordinary word before its kind. */
function unled(value: string): number {
  let lead = 0;
  for (const { index, 0: word } of matchesOf(value, /[\p{L}'’&-]+ /gu)) {
    const plain = word.trim();
    if (/^(?:of|and|the|de|&)$/i.test(plain) ? index === lead : leads.test(plain)) lead = index + word.length;
  }
  return lead;
}

const kindBefore = new RegExp(`^(?:${begins})$`, 'iu');
/** Of a name's first word: "Praxis", "Mairie" say what it is. */
export const isKind = (word: string): boolean => kindBefore.test(word) || kindsOfFirms.test(word);

const anyUncommon = (words: readonly string[]): boolean => words.some((word) => !classOf(word.toLowerCase()).common);

export function organisationKinds({ text, asked }: Place): readonly Found[] {
  const spans: Found[] = [...moreOrganisations(text), ...firmKinds(text), ...firmsInOtherScripts(text)];
  if (/\p{Lu}\p{Ll}/u.test(text)) spans.push(...namedTrades(text));
  const push = (start: number, value: string, rule: string): void => {
    spans.push(found('organisation', start, start + value.replace(/[.,\s]+$/, '').length, 'likely', rule));
  };
  const capitals = /\p{Lu}\p{Ll}/u.test(text);
  if (endish.test(text) || dottedForm.test(text)) {
    for (const match of capitals ? matchesOf(text, withEnd) : []) {
      const value = match[1] ?? '';
      const words = value.split(' ');
      const start = match.index + match[0].indexOf(value);
      const sure = words.length > 2 || !/[.!?:\n]\s*$|^$/.test(text.slice(0, start));
      const named = words.slice(0, -1).some((word) => /^\p{Lu}/u.test(word) && !classOf(word.toLowerCase()).common);
      const place = words.slice(0, -1).every((word) => classOf(word.toLowerCase()).common);
      if (named && sure && !place && !/^(?:National Insurance|Medicare|Social Security)/.test(value))
        push(start, value, 'kind of organisation');
    }
    for (const match of matchesOf(text, inLowerCase)) {
      const value = match[1] ?? '';
      const lead = unled(value);
      const kept = value.slice(lead);
      const words = kept.split(' ');
      if (!anyUncommon(words.slice(0, -1))) continue;
      // "the patient's hospital"
      const owner = /^(\p{Ll}+)['’]s$/u.exec(words.at(-2) ?? '')?.[1];
      if (owner !== undefined && classOf(owner).common) continue;
      // "er holt es ab"
      const form = words.at(-2) ?? '';
      const { common: isCommon, foreign, word: isWord } = classOf(form);
      if (/^(?:ab|as|co|sa|sl|ag)$/.test(words.at(-1) ?? '') && (form.length < 4 || isCommon || foreign || isWord))
        continue;
      if (
        words.length < 2 ||
        (words.length === 2 &&
          /^(?:flu|eye|walk-in|vaccination|blood|credit|building|care|nursing|primary|high|grammar|middle|medical|health|county|city|housing|insurance|national|life|car|travel|social|food|human|power|real)$/.test(
            words[0] ?? '',
          ))
      )
        continue;
      push(match.index + lead, kept, 'kind of organisation');
    }
  }
  if (beginish.test(text))
    for (const match of matchesOf(text, withBegin)) {
      const name = match[2] ?? '';
      const cased = /^\p{Lu}/u.test(name) && capitals;
      if (cased || !(classOf(name.toLowerCase()).common || leads.test(name) || (capitals && /^\p{Ll}/u.test(name))))
        push(match.index, match[1] ?? '', 'kind of organisation and a name');
    }
  if (capitals) for (const { index, 0: all } of matchesOf(text, kindsLast)) push(index, all, 'kind of organisation');
  if (compoundish.test(text))
    for (const match of matchesOf(text, compounds))
      push(match.index + unled(match[1] ?? ''), (match[1] ?? '').slice(unled(match[1] ?? '')), 'kind of organisation');
  if (asked.has('organisation') && text.length < 100) {
    const bare =
      /^\W*(?:(?:it'?s|its|i work (?:for|at)|i'?m (?:at|with)|at|for|with|the|uh|um|self employed before, now at|now at|currently|bei|chez|en|per|bij)\s+)*([\p{L}\d][\p{L}\d'’&.-]*(?: (?:&|[\p{L}\d][\p{L}\d'’&-]*)){0,4})(?=[.,!?](?:\s|$)|$)/iu.exec(
        text,
      );
    const value = bare?.[1] ?? '';
    if (
      value !== '' &&
      anyUncommon(value.split(' ')) &&
      !/ \d/.test(value) &&
      !classOf((value.split(' ')[0] ?? '').toLowerCase()).common &&
      /\p{L}{3}/u.test(value) &&
      !leads.test(value) &&
      !acknowledges.test(value.split(' ')[0] ?? '') &&
      !/^(?:yes|no|yeah|nope|ok|okay|sure|self|retired|unemployed|none|thanks?|thank you|student|i|sorry|ja|nein|oui|non|sí)(?!\p{L})/iu.test(
        value,
      )
    )
      push(text.indexOf(value), value, 'answer to a question');
  }
  return organisationReach(text, spans);
}
