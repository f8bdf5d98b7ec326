// How far a firm's name reaches: its article in capitals before it and the forms of law of more countries after it; and clubs,
// schools and practices that are named by a word for them, with the kinds of more languages.
import { classOf } from './dictionary.ts';
import { inWords } from './in-words.ts';
import { matchesOf } from './matches.ts';
import { type Found, found } from './types.ts';

const article =
  /(?<![\p{L}\d])(?:The|the(?= st\b)|Die|Der|Das|Les?|La|El|Los|Las|Il|De|Het|do|da|de|du|dos|van|von|di) $/u;
const formAfter =
  /^,?\s+(?:\(Pty\)\.? (?:Ltd|Limited)|Pty\.? (?:Ltd|Limited)|Pte\.? (?:Ltd|Limited)|Pvt\.? (?:Ltd|Limited)|Private Limited|Property Management|Management|Practice|Builders|Services|CC|NPC|NPO|HB|KB|AB|IF|IK|BK|FK|SK|mbB|GbR|e\.\s?V\.|e\.\s?K\.|eG|s\.\s?c\.|s\.\s?j\.|sp\. z o\.\s?o\.|S\.A\.U?|S\.L\.U?|Unip\. Lda|Lda|Ltda|B\.V\.|N\.V\.|V\.O\.F\.|AG & Co\. KG|& Co\. KG|LLC|LLP|Inc|Ltd|Limited)(?![\p{L}])\.?/iu;

/** Forms of law that are words where they have no capitals or points. */
const formCased =
  /^,? (?:Ltd\. Şti\.|Şti\.|A\.Ş\.|a\.\s?s\.|s\.\s?r\.\s?o\.|Kft\.?|Zrt\.?|Bt\.?|S\.?R\.?L\.?|S\.A\.|S\.L\.|ApS|A\/S|AS|Oyj?|& Heating|& heating|Funeral Directors|SRL)(?!\p{L})/u;
/** "Centerville Dental" before "Care" */
const kindAfter =
  /^ (?:Care|Cent(?:er|re)|Labs?|Laborator(?:y|ies)|Office|Offices|Group|Clinic|Studio|Associates|Partners|Specialists|Arts|Works|Salon|Spa|Services|Hospital|Practice|Smiles)(?!\p{L})/u;
/** "A " before "J Dental" */
const initialsBefore = /(?<![\p{L}\d.'’])(?:\p{Lu}\.? ){1,2}$/u;

/** "… e Hijos S" before ".L." */
const formRest = /^\.(?:L|A|R\.L|p\.A)\.(?:U\.)?/u;

/** "First Verity", "The Penrose Shoe Shop", "Kestrel Gas Service", "Sparbanken Umeå" */
const ranksBefore = /(?<![\p{L}\d])(?:First|United|National|Royal|Premier|Global) $/u;
const shopAfter =
  /^ (?:(?:Shoe|Book|Gift|Gas|Toy|Pet|Coffee|Bike|Flower) )?(?:Shop|Store|Service|Services|Agency|Merchants|Traders|Supplies|Insurance|Super|K-8)(?!\p{L})/u;
const townAfterBank = /(?:bank|banken|banka|kasse|spořitelna|Elektrik|Doğalgaz)$/u;
function townEnd(rest: string): number {
  const match = /^ (\p{Lu}[\p{L}-]+)/u.exec(rest);
  const { town, place } = classOf((match?.[1] ?? '').toLowerCase());
  return match !== null && (town || place) ? match[0].length : 0;
}

/** "starts at St Aidan's in September" */
function saintsEnd(text: string, start: number, end: number): number {
  if (!/^(?:St|Saint)\.? \p{Lu}[\p{L}-]+$/u.test(text.slice(start, end))) return end;
  return end + (/^['’]s(?!\p{L})/u.exec(text.slice(end, end + 3))?.[0].length ?? 0);
}

export function organisationReach(text: string, spans: readonly Found[]): readonly Found[] {
  return spans.map((span) => {
    if (span.kind !== 'organisation') return span;
    let { start, end } = span;
    const before = article.exec(text.slice(Math.max(0, start - 5), start))?.[0] ?? '';
    // "de Talleres Gil": before a kind it is a word of the sentence, and no "van Dijk Ltd".
    if (span.rule !== 'kind of organisation and a name' || /^\p{Lu}/u.test(before)) start -= before.length;
    for (let count = 0; count < 2; count++) {
      const more = formAfter.exec(text.slice(end, end + 30))?.[0] ?? '';
      end +=
        /(?:Ltd|Inc|CC)\.$/i.test(more) && /^\s*(?:\p{Lu}|$)/u.test(text.slice(end + more.length))
          ? more.length - 1
          : more.length;
    }
    if (
      /(?:^|\s)(?:Dental|Medical|Health|Family|Animal|Pet|Legal|Law|Tax|Auto|Day|Child|Home|Hair|Nail|Beauty|Eye|Vision|Skin|Therapy|Physio)$/u.test(
        text.slice(start, end),
      )
    )
      end += kindAfter.exec(text.slice(end, end + 20))?.[0].length ?? 0;
    if (/^\p{Lu} |^\p{Lu}\p{Ll}+ Dental/u.test(text.slice(start, end)))
      start -= initialsBefore.exec(text.slice(Math.max(0, start - 7), start))?.[0].length ?? 0;
    end += formCased.exec(text.slice(end, end + 20))?.[0].length ?? 0;
    end = saintsEnd(text, start, end);
    if (/^\p{Lu}/u.test(text.slice(start, end))) {
      start -= ranksBefore.exec(text.slice(Math.max(0, start - 9), start))?.[0].length ?? 0;
      end += shopAfter.exec(text.slice(end, end + 16))?.[0].length ?? 0;
      end += townAfterBank.test(text.slice(start, end)) ? townEnd(text.slice(end, end + 24)) : 0;
    }
    if (/(?:^|\s)S$/.test(text.slice(start, end))) end += formRest.exec(text.slice(end, end + 6))?.[0].length ?? 0;
    return start === span.start && end === span.end ? span : { ...span, start, end };
  });
}

const name = "\\p{Lu}[\\p{L}\\d'’.-]*";
/** "Friends of Holt Park", "Klub Sportowy Gwiazda", "IES Miguel Hernández", "Tenants' Union": the kind first. */
const kindFirst = new RegExp(
  `(?<![\\p{L}\\d])(?:Friends of (?:the )?(?:${name} ){1,3}(?:Park|Library|Hospital|School|Museum|Gardens?|Woods?|Wood|Hospice|Church|Theatre|Trust)|(?:IES|CEIP|CEE|CPI|IFP|AMPA|TSV|SV|FC|VfL|VfB|FSV|TV|MTV|BSG|v\\.v\\.|VV|SC|KS|IFK|BRF|Brf|AFC|RFC|GAA|PTA) (?:(?:de|la|el|los|las|De|Het|van) )?(?:${name})(?: (?:de |la |del )?${name}){0,2}(?: \\d{2,4})?|(?:Biuro|Zakład|Klub|Fundacja|Stowarzyszenie|Spółdzielnia|Liceum|Przychodnia|Apteka|Gabinet|Szkoła|Kancelaria|Firma|Hotel|Restauracja|Sklep|Przedszkole|Transport)(?: (?:Rachunkowe|Podróży|Stolarski|Krawiecki|Fryzjerski|Sportowy|Podstawowa|Stomatologiczny|Notarialna|Mieszkaniowa|Ogólnokształcące|Nieruchomości|im\\.|nr \\d+)){0,2}(?: (?:Pod |im\\. )?${name}){1,2}|(?:Clube|Associação|Escola|Colégio|Padaria|Oficina|Imobiliária|Farmácia|Clínica|Restaurante|Junta de Freguesia|Agrupamento de Escolas|Asociación|Club|Peña|Hermandad|Comunidad de Propietarios|Association|Amicale|Club|Syndicat|Comité|Agence|Collège|Lycée|École|Crèche|Institut|Pharmacie|Clinique|Résidence|Mairie|Verein|Förderverein|Sportverein|Turnverein|Kleingartenverein|Genossenschaft|Stichting|Vereniging|\\p{L}*vereniging|\\p{L}*bedrijf|\\p{L}*praktijk|Kinderdagverblijf|Basisschool|Apotheek|Stiftelsen|Föreningen|\\p{L}*föreningen|Vårdcentralen|Apoteket|Förskolan|Skolan|Restaurang|Rörmokare|Firma)(?: (?:Recreativo|Recreativa|Desportivo|Deportivo|Sportive|sportive|Moradores|Vecinos|Básica|Secundária|Primaria|immobilière|maternelle|primaire|dentaire|des? locataires|de Moradores|de Vecinos|de Pais|de Padres|des Parents)){0,2}(?: (?:de|do|da|dos|das|du|des|de la|del|la|le|les|van|van de|De|Het|am|im|zum|zur|für|för|i)){0,2}(?: ${name}){1,3})(?![\\p{L}\\d])`,
  'gu',
);
const kindFirstish = inWords(
  /\b(?:friends|ies|ceip|cee|ampa|tsv|sv|fc|vfl|vfb|fsv|tv|mtv|v|vv|sc|ks|ifk|brf|afc|rfc|gaa|pta|biuro|klub|fundacja|liceum|apteka|gabinet|firma|kancelaria|clube|escola|club|association|amicale|verein|stichting|transport|hotel|agence|institut)\b|zakład|stowarz|spółdz|przychod|szkoła|restaur|przedsz|associa|colégio|padaria|oficina|imobili|farmácia|clínica|junta|agrupa|asocia|peña|hermandad|comunidad|syndicat|comité|collège|lycée|école|crèche|pharmacie|clinique|résidence|mairie|verein|genoss|vereniging|bedrijf|praktijk|kinderdag|basisschool|apotheek|stiftel|fören|vårdc|apotek|skolan|rörmok/iu,
);
/** Kinds at the end of English names that are clubs and practices, and compounds of Swedish and German. */
const kindLast = new RegExp(
  `(?<![\\p{L}\\d'’-])(?:(?:The )?(?:${name}(?:,? (?:&|and) ${name}| ${name}){0,3} (?:Harriers|Rovers|Wanderers|Rangers FC|Athletic Club|Netball Club|Choral Society|Operatic Society|Residents['’]? Association|Tenants['’]? Association|Food Bank|Community Trust|Community Centre|Property Management|Electrical Services|Women['’]s Health|Family Practice|Medical Practice|Dental Practice|Family Dental|Physio|Playgroup|Pre-?school|Out of School Club|Allotments|Scouts|Brownies|Konsult|Redovisning|Bygg|Fastigheter|Nieruchomości|Makelaars|Administratie|Asesores|Logística|Contabilidade|Hausverwaltung|Software))|\\p{Lu}\\p{L}{2,}(?:skolan|tandläkarna|dalens IF|fastigheter(?: AB)?|kliniken|hälsan|apoteket|kiosken)|\\p{Lu}\\p{L}+(?:-\\p{Lu}\\p{L}+)*-(?:Apotheke|Gymnasium|Grundschule|Schule|Klinik|Realschule|Gesamtschule|Bank|Versicherung|Stiftung|Kita|Halle))(?:,? (?:${name}|AB|HB|IF|\\(Pty\\) Ltd))?(?![\\p{L}\\d])`,
  'gu',
);
const kindLastish = inWords(
  /^st$|saint|b$|guest|plan|team|ordinace|lékárna|autoservis|penzion|lääkäri|apteekki|päiväkoti|fryzjer|cabinet|farmacia|librăria|magazinul|clinica|policlinica|pansiyon|oteli|kuaför|fırın|kafe|restoran|pastanesi|berber|elektrik|doğalgaz|acentesi|spořitelna|bostäder|attic|closet|corner|crafts|candles|flowers|boutique|toys|tyres|tea|bar|pub|caf[eé]|diner|grill|bakery|garage|kitchen|deli|salon|barbers?|pharmacy|chemist|butchers?|florists?|shop|store|inn|tavern|bistro|pizzeria|motors|cycles|bikes|books|nursery|kennels|farm|gym|^rs$|rsud|rsia|klinik|apotek|toko|harriers|rovers|wanderers|athletic|netball|choral|operatic|association|\bbank\b|trust|centre|management|services|health|practice|dental|physio|playgroup|school|club|allotments|scouts|brownies|konsult|redovisning|bygg|fastigheter|nieruch|makelaars|administratie|asesores|logística|contabil|verwaltung|software|skolan|tandläk|dalens|kliniken|hälsan|apoteket|kiosken|apotheke|gymnasium|schule|klinik|versicherung|stiftung|kita|halle/iu,
);
/** "Scanlon's Bar", "The Leeds Tea Rooms", "RS Hidayat" */
const ofKeepers = new RegExp(
  `(?<![\\p{L}\\d'’-])(?:(?!(?:Mum|Mom|Dad|Children|Kid|Women|Men|Today|Tomorrow|Monday|Sunday|Let|It|That|What|Who|Here|There|He|She)['’])\\p{Lu}\\p{L}+(?: ${name}){0,2}['’]s? (?:Bar|Pub|Caf[eé]|Diner|Grill|Bakery|Garage|Kitchen|Deli|Salon|Barbers?|Pharmacy|Chemist|Butchers?|Florists?|Shop|Store|Inn|Tavern|Bistro|Pizzeria|Motors|Cycles|Bikes|Books|Nursery|Kennels|Farm|Gym|Attic|Closet|Corner|Crafts|Candles|Flowers|Boutique|Toys|Tyres)|(?:St|Saint)\\.? \\p{Lu}\\p{L}+['’]s(?: (?:Vidyalaya|School|College|Primary|Church|Hospice|Hospital|Academy|Parish|Private|RC|Junior))*(?=\\s*(?:[.,;:!?)\\n]|$)| (?:in|on|at|and|for|said|says|has|is|was|to|who|next|this|last)(?!\\p{L}))|${name}(?: ${name})? (?:House|Lodge|Cottage|Farm)?[ ]?(?:B&B|Guest ?[Hh]ouse)|(?:${name} ){1,3}(?:Health Plan|Health Team|Building Society)|(?:Ordinace|Lékárna|Autoservis|Penzion|Lääkäriasema|Apteekki|Päiväkoti|Hammaslääkäriasema|Fryzjer|Cabinetul?|Farmacia|Librăria|Magazinul|Stavební spořitelna|\\p{Lu}\\p{L}*(?:butiken|hallen|verkstaden|salongen) i|Bostäder i|Clinica|Policlinica|Bílá) (?:(?:U|Na|Pod|la) )?${name}(?: ${name})?(?: s\\.r\\.o\\.)?|(?:${name} ){1,2}(?:Pansiyon|Oteli|Kuaför|Fırını?|Kafe|Restoran|Pastanesi|Berber|Elektrik|Doğalgaz|Acentesi)|(?:The )?(?:${name} ){1,3}Tea ?[Rr]ooms?|(?:RS|RSUD|RSIA|Klinik|Apotek|Toko) ${name}(?: ${name})?)(?![\\p{L}\\d])`,
  'gu',
);
const lowerKinds =
  /(?<![\p{L}\d'’@.-])(?!(?:the|a|an|my|our|your|his|her|their|this|that|new|old|local|any|some|at|of|for|from|with|and|to|in|is|it|i|we|you|good|same|which|what|no)\s)\p{Ll}[\p{L}'’-]{3,}(?: (?:&|and) \p{Ll}[\p{L}'’-]{3,}| \p{Ll}[\p{L}'’-]{3,})? (?:preschool|pre-school|physio|family practice|medical practice|dental practice|property management|electrical services|tenants association|netball club|cricket club|rowing club|food bank|lettings cc)(?: (?:ltd|cc|llc|inc))?(?![\p{L}\d])/gu;
const lowerFriends = /(?<![\p{L}\d])friends of (?:\p{Ll}[\p{L}'’]+ ){1,3}park(?![\p{L}\d])/gu;

export function moreOrganisations(text: string): readonly Found[] {
  const spans: Found[] = [];
  const add = (pattern: RegExp): void => {
    for (const { index: at, 0: all } of matchesOf(text, pattern)) {
      // "per Post. Die Hausverwaltung": a sentence's end, and an article with a kind alone.
      const lead = /^.*\p{Ll}{3,}\. /u.exec(all)?.[0].length ?? 0;
      const index = at + lead;
      const value = all.slice(lead).replace(/[\s.,]+$/u, '');
      if (/^(?:die|der|das|the|le|la|el|il|de|het) [\p{L}-]+$/iu.test(value)) continue;
      if (value.includes(' ') || value.includes('-') || /^\p{Lu}\p{L}{8,}$/u.test(value))
        spans.push(found('organisation', index, index + value.length, 'likely', 'kind of organisation'));
    }
  };
  const cased = /\p{Lu}\p{Ll}/u.test(text);
  if (cased && kindFirstish.test(text)) add(kindFirst);
  if (kindLastish.test(text)) {
    if (cased) {
      add(kindLast);
      add(ofKeepers);
    }
    add(lowerKinds);
  }
  if (text.includes('friends of')) add(lowerFriends);
  return spans;
}
