// Shops and workshops told by a trade after a name ("Raleigh Cycles", "The Brown Foundation"), and authorities, hospitals and
// clubs as the languages of Europe name them: "Luleå kommun", "CHU de Nantes", "Urząd Miasta Gdańsk", "Les Amis de Lyon".
import { classOf } from './dictionary.ts';
import { inWords } from './in-words.ts';
import { matchesOf } from './matches.ts';
import { type Found, found } from './types.ts';

const name = "\\p{Lu}[\\p{L}\\d'’.-]*";
const word = "(?:\\p{Lu}\\.|\\p{Lu}[\\p{L}\\d'’-]*)";
/** Trades that only a firm's name ends with where it has a capital letter. */
const trades =
  'Fund|Barn|Beauty|Shoes|Legal|Travel|Reisen|Lamps|Pets|Cars|Nursery|Staffing|Bikes|Toys|Kitchens?|Grocers?|Wines|Salon|Barbers|Tutors|Tutoring|Childcare|Daycare|Family Medicine|Family Dentistry|Property Management|Storage|Movers|Cleaners|Cleaning|Parcels?|Post|Payroll|Pay|Bakeries|Hardware Store|Cycles|Hardware|Appliances?(?: Cent(?:re|er))?|Garden Cent(?:re|er)|Health Cent(?:re|er)|Medical Cent(?:re|er)|Leisure Cent(?:re|er)|Packaging|Bridal|Farms?|Foundation|Lettings|Estates|Motors|Bakery|Bakers|Butchers|Florists?|Joinery|Carpentry|Roofing|Plumbing|Flooring|Upholstery|Furniture|Catering|Coaches|Couriers|Removals|Haulage|Freight|Logistics|Scaffolding|Landscaping|Nurseries|Brewery|Distillery|Roasters|Opticians|Optometrists|Physiotherapy|Chiropractic|Dental|Orthodontics|Veterinary(?: (?:Clinic|Hospital|Surgery))?|Pharmacy|Chemists?|Solicitors|Attorneys|Accountants|Bookshop|Stationers|Printers|Textiles|Tailors|Jewell?ers|Drapery|Electrical|Tyres|Auto Repair|Car Hire|Realty|Animal Rescue|Animal Shelter|Hospice|Nursing Home|Care Home|Rowing Club|Sailing Club|Yacht Club|Bowling Club|Golf Club|Tennis Club|Cricket Club|Football Club|Rugby Club|Swimming Club|Choral Society|Historical Society|Timber|Joiners|Builders|Glazing|Kennels|Stables|Outfitters|Provisions|Traders|Wholesale|Law|Consult|Transport|Auto Repairs|Car Cent(?:re|er)|Montessori|Abogados|Elektrotechnik|Haustechnik|Automobile|Vastgoedbeheer|Installatietechniek|Express|Mobile|Telecom|Broadband|Wireless|Interactive|Drugs|Gym|Suites|Rescue|Appeal|Co-op|Cooperative|Cover|Aquatics|Cargo|Kargo|Early Learning|Funeral (?:Directors|Care|Home)|Funerals|Climbing Cent(?:re|er)|Panel & Paint|Gas & Light|Verzekeringen|Assekuranz|Versand|Telekommunikation|Leihbank|Säästöpankki|Takarék|Hitel|Energi|Sparekasse|Kredit|Apotek|Sigorta|Tavern|Taproom|Bakehouse|Conseils?|Consultores|Asesores|Fasteners|Fixings|Castings|Pneumatics|Hydraulics|Refrigeration|Dental Labs?|House Hotel|Supply Co|Trading Co|Residential|Electrical Contractors|Glass & Glazing|Private Bank|Tandklinik|Tandvård|Versicherungsverein|Ingénierie|Tree Care|Tekstil|Ticaret|İnşaat|Yazılım|Outfitters|Chemists?';
const withTrade = new RegExp(
  `(?<![\\p{L}\\d'’-])(?:The )?(?!(?:The|A|An|My|Our|Your|His|Her|Their|This|That|These|Those|Any|Some|All|Each|No|New|Old|Local|Free|Best|Good|Dear|Hi|Hello|Thanks|Please|What|Which|Who|When|Where|How|Is|Are|For|From|At|In|On|With|And|Or|But|Online|Computer|Used|Children's|Men's|Women's) )(${word}(?: (?:&|and) ${word}| ${word}){0,3}? (?:${trades}))(?![\\p{L}\\d'’-])`,
  'gu',
);
/** Trades that are goods as well: a firm's where one stands. */
const goods =
  'Homes|Air|Water|Industrial|Components|Electronics|Bearings|Valves|Pumps|Coatings|Polymers|Welding|Tooling|Ceramics|Optics|Fibre|Dynamics|Materials|Plastics|Carpets|Paving|Fencing|Interiors|Maintenance|Connect|Contractors|Council|Glass|Windows|Doors|Gates|Boilers|Heating|Drainage|Rentals|Leasing|Recycling|Skips|Trygg|Bil|Seguros|Assurances|Rénovation|Toiture|Informatique';
const goodsOfFirm = new RegExp(
  `(?<=(?<!\\p{L})(?:landlord|supplier|client|vendor|employer|insurer|contractor|payee|firm|company|works? (?:at|for)|behalf of|contacting|calling|in touch with|letter to|insured with|here (?:at|from)|tenant of|account with|invoice (?:from|to)|va con|försäkrad hos|står hos)(?: is)?[,:]? )${word}(?: ${word}){0,2} (?:${goods})(?![\\p{L}\\d'’-])|(?<!\\p{L})The ${word} Arms(?!\\p{L})`,
  'gu',
);
const goodsWords = inWords(new RegExp(`\\b(?:${goods}|Arms)\\b`, 'i'));
const tradish = inWords(
  new RegExp(
    `\\b(?:${[...new Set(trades.split('|').map((trade) => /\p{L}+/u.exec(trade)?.[0].toLowerCase() ?? ''))].join('|')})`,
    'i',
  ),
);
/** Fields of law and means of transport are no firms. */
const fields =
  /^(?:(?:Family|Criminal|Civil|Common|Employment|Labou?r|Property|Contract|Company|Corporate|Tax|Immigration|International|Constitutional|Public|Private|Case|Roman|Islamic|Sharia|Martial|Data Protection|Copyright|Consumer|Business|Commercial|Environmental|Human Rights|\p{Lu}\p{L}+(?:ish|ean|ian|['’]s)|EU|UK|US) Law|(?:Public|Air|Road|Rail|Sea|School|Patient|Local|Urban|City|Rapid|Mass|Freight|Active|Community) Transport)$/u;
/** Words of ordinary talk that stand before a trade without naming it: "Dental Care", "Travel Books". */
const ends = /^\s*(?:[.,;!?)\n]|$|\b(?:is|was|in|on|at|and|said|sent|has|will)\b)/u;

const ofKind = new RegExp(
  [
    // Nordic authorities, hospitals, schools and firms: the kind last.
    `${name}(?: ${name})? (?:[Kk]ommune?|[Ss]jukhus|[Uu]niversitetssjukhus|[Ss]ygehus|[Ss]ykehus|[Hh]ospital|[Uu]niversitet|[Hh]ögskola|[Ll]asarett|[Gg]ymnasium|[Ss]kola|[Ff]örskola|[Åå]keri|[Bb]yggeri|[Bb]oligadministration|[Bb]oligforening|[Ee]jendomme|[Cc]ykler|[Cc]ykel|[Aa]dvokater|[Aa]dvokatfirma|[Ss]ejlklub|[Bb]oldklub|[Ii]drottsförening|[Ff]astigheter)(?: (?:AB|ApS|A/S|AS|HB))?`,
    `(?:Boligforeningen|Andelsboligforeningen|Grundejerforeningen|Tandlæge|Tandläkare|Tannlege|Tømrermester|Murermester|Malermester|Bageriet|Slagter|Boghandler|Lægehuset|Dyreklinikken|Djurkliniken|Børnehaven|Advokatfirma(?:et|n)?|Møbelhuset|Möbelhuset|Bokhandeln|Redovisningsbyrån|Hembygdsföreningen i) ${name}(?: (?:& )?${name})?`,
    // French
    `(?:CHU|CHR|CHRU|CPAM|CAF|URSSAF|EHPAD|IUT|INSA|UFR|MJC|CCAS) (?:de |d['’]|du |des )?(?:(?:Le|La|Les) )?${name}(?: ${name})?`,
    `(?:Les Amis|Les Jardins|Les Ateliers|Les Compagnons|Club (?:nautique|alpin|sportif|cycliste)|Comité des fêtes|Maison des associations|Régie|Mairie|Communauté de communes|Conseil (?:départemental|régional)|Préfecture|Rectorat) (?:de |d['’]|du |des )?(?:(?:Le|La|Les) )?${name}(?: ${name})?`,
    `(?:Immobilière|Plomberie|Menuiserie|Serrurerie|Charpente) ${name}(?: ${name})?`,
    `[Ss]yndic (?:de (?:copropriété )?)?${name}(?: ${name})?`,
    // German
    `(?:Landratsamt|Finanzamt|Amtsgericht|Landgericht|Bezirksamt|Bürgeramt|Jugendamt|Gesundheitsamt|Standesamt|Jobcenter|Kreisverwaltung|Stadtverwaltung|Stadtwerke|Augenklinik|Tierklinik|Zahnklinik|Kinderklinik|Hochschule|Volkshochschule|Diakonie|Caritas|GWG|WBG|Feuerwehr|Chorgemeinschaft|Musikverein|Schützenverein) (?:(?:Bad|St\\.|am|an der) )?${name}`,
    // Dutch
    `(?:Hogeschool|Lyceum|Gemeente|Waterschap|Provincie|Woonstichting|Woningcorporatie|Bouwbedrijf|Bakkerij|Slagerij|Boekhandel|Fietsenwinkel|Notariskantoor|Makelaardij|Fysio|Dierenkliniek|Dierenambulance) (?:(?:de|De|van|Het|den|der|'t) )*${name}`,
    // Polish
    `(?:Urząd (?:Miasta|Miejski|Gminy|Skarbowy|Wojewódzki|Pracy)|Szpital (?:Miejski|Wojewódzki|Powiatowy)|Przychodnia|Apteka|Piekarnia|Księgarnia|Warsztat|Kancelaria(?: (?:Notarialna|Adwokacka))?|Gabinet Stomatologiczny|Szkoła Podstawowa|Spółdzielnia Mieszkaniowa|Nieruchomości|Uniwersytet|Politechnika) (?:(?:pod|nr|im\\.|w) )?(?:${name}|\\d{1,3})(?: ${name})?`,
    `Trans-${name}`,
    // Italian, Spanish, Portuguese
    `(?:Comune|Provincia|Regione|Università|Politecnico|Tribunale|Prefettura) di ${name}(?: ${name})?|(?:Officina|Panificio|Pasticceria|Ferramenta|Libreria|F\\.lli|Cicli|Arredamenti|Autotrasporti|Edil|Studio (?:Legale|Dentistico|Notarile|Tecnico|Medico)|Ospedale|Liceo|Pro Loco|ASD|Circolo|Immobiliare|Farmacia|Onoranze Funebri) (?:(?:San|Santa|di) )?${name}(?: ${name})?`,
    `(?:Ayuntamiento|Diputación|Universidad|Cabildo) de ${name}(?: ${name})?|(?:Centro de Salud|Muebles|Fincas|Bicicletas|Notaría|Ferretería|Bufete|Construcciones|Alquileres|Club Deportivo) (?:(?:de|del|la|San|Santa) )?${name}(?: (?:y )?${name})?`,
    `(?:Câmara Municipal|Universidade|Bombeiros Voluntários|Centro de Saúde|Clube Desportivo|Escola Básica|Junta de Freguesia) (?:de|do|da) ${name}(?: ${name})?|(?:[Cc]reche|Livraria|Móveis|Construções|Condomínios|Cartório|Padaria|Talho) (?:[OA]s? )?${name}(?: ${name})?`,
    // English
    `(?:Montessori (?:House|School)|Diocese of|Bank of) ${name}(?: ${name})?`,
    `(?<=\\b(?:[Aa]ssociation|[Cc]lub|[Aa]sociación) )(?:AS|US|FC|SC|AC|RC|UD|CD|CF) ${name}`,
  ].join('|'),
  'gu',
);
const ofKindish = inWords(
  /kommun|sjukhus|sygehus|sykehus|hospital|universit|högskola|lasarett|gymnasium|åkeri|byggeri|bolig|forening|\blli\b|ejendom|cyk(?:ler|el)|advokat|sejlklub|boldklub|idrotts|fastigh|tandl|tannl|mester|bager|slagter|bogh|læge|klinik|djurk|børne|møbel|möbel|bokh|redov|hembygd|\bch(?:u|r|ru)?\b|cpam|urssaf|ehpad|\b(?:caf|iut|insa|mjc|ccas|amis|jardins|club|régie|mairie|association|asociación|asd)\b|comité|syndic|immobil|plomberie|menuis|serrur|charpent|skola|conseil|préfect|amt\b|gericht|jobcenter|verwaltung|stadtw|schule|diakonie|caritas|\b(?:gwg|wbg)\b|feuerw|chorgem|verein|hogesch|lyceum|gemeente|watersch|provinc|woon|woning|bouwb|bakkerij|slagerij|boekh|fietsen|notaris|fysio|makelaar|dieren|urząd|szpital|przych|aptek|piekar|księg|warszt|kancel|gabinet|szkoł|spółdz|nieruch|uniwers|politec|\btrans\b|comune|region|tribun|prefett|offic|panific|pasticc|ferram|libre|cicli|arred|autotr|\bedil\b|studio|ospedale|liceo|\bpro\b|circolo|immobil|farmac|onoranz|ayunt|diputac|cabildo|centro|muebles|fincas|bicicl|notar|ferret|bufete|construc|alquil|câmara|bombeir|clube|escola|junta|creche|livrar|móveis|condom|cartór|padaria|talho|montess|bank|diocese/iu,
);
const lead =
  /(?<=\b(?:at|from|called|named|to|by|outside|near|shop|store|business|company|firm|employer:|for) )(\p{Lu}[\p{L}'’]+ & \p{Lu}[\p{L}'’]+|\p{Lu}\p{L}+['’]s (?:Bridal|Diner|Deli|Kitchen|Garage|Salon|Barbers|Cafe|Café|Bakery|Gym|Nursery))(?![\p{L}\d])/gu;
const studio = /(?<!\p{Lu}[\p{L}\d]* )(?<![\p{L}\d])Studio \p{Lu}\p{Ll}{3,}(?![\p{L}\d])/gu;
const pairs =
  /^(?:Terms & Conditions|Bed & Breakfast|Health & Safety|Research & Development|Questions & Answers|Privacy & \p{L}+|Food & \p{L}+|Arts & Crafts|Settings & \p{L}+|Help & \p{L}+|Account & \p{L}+)$/u;

export function namedTrades(text: string): readonly Found[] {
  const spans: Found[] = [];
  const push = (start: number, value: string, rule: string): void => {
    spans.push(found('organisation', start, start + value.length, 'likely', rule));
  };
  if (tradish.test(text))
    for (const match of matchesOf(text, withTrade)) {
      const value = match[1] ?? '';
      const words = value.split(' ').slice(0, -1);
      if (fields.test(value)) continue;
      const start = match.index + match[0].length - value.length;
      const end = start + value.length;
      const begins = /(?:^|[.!?:\n]\s*)$/.test(text.slice(0, match.index));
      const own = words.some((word) => {
        // "PC Hardware"
        if (/^\p{Lu}{2,3}$/u.test(word)) return false;
        const { common, surname, given, town } = classOf(word.toLowerCase().replace(/['’]s$/, ''));
        return !common || surname || given || town;
      });
      // "Oakhurst Farms pays": no known word at all
      const strange = words.every((word) => {
        const { common, surname, given, place } = classOf(word.toLowerCase());
        return word.length > 4 && !common && !surname && !given && !place;
      });
      const named = own || (match[0].startsWith('The ') && !begins && words.length > 0);
      if (named && (!begins || strange || words.length > 1 || ends.test(text.slice(end, end + 6))))
        push(match.index, match[0], 'trade after a name');
    }
  if (goodsWords.test(text))
    for (const { index, 0: all } of matchesOf(text, goodsOfFirm)) {
      const lead = all.endsWith(' Arms') ? 0 : (/^(?:The|Our|Your|My) /.exec(all)?.[0].length ?? 0);
      push(index + lead, all.slice(lead), 'trade after a name');
    }
  if (ofKindish.test(text))
    for (const { index, 0: all } of matchesOf(text, ofKind)) {
      if (/[\p{L}\d'’-]$/u.test(text.slice(Math.max(0, index - 1), index))) continue;
      push(index, all.replace(/[.,\s]+$/u, ''), 'kind of organisation and a name');
    }
  // "Studio Ferrara", and no "Studio Display"
  if (text.includes('Studio '))
    for (const { index, 0: all } of matchesOf(text, studio))
      if (classOf(all.slice(7).toLowerCase()).surname) push(index, all, 'kind of organisation and a name');
  if (/\p{L} & \p{Lu}|['’]s \p{Lu}/u.test(text))
    for (const { index, 0: all } of matchesOf(text, lead))
      if (!pairs.test(all)) push(index, all, 'after words for a firm');
  return spans;
}
