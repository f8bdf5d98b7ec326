// Names of organisations: by the ending that law or habit gives them, by the words before them, or from a short list.
import { acknowledges } from './acknowledges.ts';
import { classOf } from './dictionary.ts';
import { inWords } from './in-words.ts';
import { matchesOf } from './matches.ts';
import { organisationReach } from './organisation-reach.ts';
import { type Found, found, type Place } from './types.ts';

const legal =
  'Inc|Incorporated|LLC|L\\.L\\.C|Ltd|Limited|PLC|plc|LLP|LP|Corp|Corporation|Co|Company|GmbH(?: & Co\\.? KG)?|gGmbH|eG|AG|KG|OHG|GbR|UG|e\\.?V|mbB|PartG|SE|S\\.?A\\.?S|SAS|SARL|S\\.?A\\.?R\\.?L|S\\.?A|EURL|SASU|SEM|SCA|SNC|S\\.?L(?:\\.?U)?|S\\.?r\\.?l|S\\.?p\\.?A|SpA|Lda|Ltda|B\\.?V|N\\.?V|A\\.?B|A\\/S|ApS|AS|Oy|Oyj|Sp\\. z o\\.o|s\\.r\\.o|a\\.s|Kft|Zrt|d\\.o\\.o|Pty(?: Ltd)?|Pvt(?: Ltd)?|A\\.?Ş|JSC|OOO';
const habit =
  'Group|Holdings?|Partners|Associates|Consulting|Consultants|Consultancy|Technologies|Technology|Solutions|Systems|Software|Industries|Enterprises?|Logistics|Pharma(?:ceuticals)?|Insurance|Assurance|Versicherung(?:en)?|Bank|Bancorp|Savings|Credit Union|Financial|Capital|Investments?|Securities|Ventures|University|College|Academy|Institute|Universität|Hochschule|Hospital|Clinic|Klinik(?:um)?|Krankenhaus|Medical Cent(?:er|re)|Health(?:care)?|Dental|Foundation|Stiftung|Trust|Society|Union|Council|Motors|Airlines|Airways|Telecom|Communications|Media|Studios?|Energy|Electric|Constructions?|Builders|Realty|Properties|Foods|Breweries|Brewery|Bakery|Traders|Trading|Supplies|Services|Labs|Laboratories|Werke|Bau|Stadtwerke|Law Firm|School|Association|Society|Pharmacy|Surgery|Practice|Physio|Removals|Plumbing|Diagnostics|Textiles|Haulage|Asociados|Hermanos|Gruppe|Hijos|Solicitors|Attorneys|Accountants|& Sons|& Co|Brothers|Bros';
const part = "(?:\\p{Lu}[\\p{L}\\p{N}'’.-]*|\\p{Lu}{2,}|of|the|for|and|und|de|del|della|von|van|y|&)";
const named = "\\p{Lu}[\\p{L}\\p{N}'’-]*";
const withLegal = new RegExp(
  `(?<![\\p{L}\\p{N}])((?:(?:van|von|de|der|den|la|di|du)\\s+){0,2}${named}(?:,?\\s+${part}){0,5}?,?\\s+(?:${legal})\\b\\.?)(?![\\p{L}]|-\\d)`,
  'gu',
);
const withHabit = new RegExp(
  `(?<![\\p{L}\\p{N}])(${named}(?:\\s+${part}){0,4}?\\s+(?:${habit})(?:\\s+(?:${habit}|${legal}))*)(?![\\p{L}])`,
  'gu',
);
const ofPlace =
  /(?<![\p{L}])((?:University|College|Bank|Institute|Universität|Université|Universidad|Università|Hospital|Clinic|Church|Ministry|Department) (?:of|de|del|di|zu|für|St\.?) \p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+){0,2}|(?:St\.?|Saint|Mount) \p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?\s(?:Hospital|Clinic|Medical Center|School|College|University|Church)|(?:Clínica|Hospital|Banco|Banque|Banca|Crédit|Caja|Klinikum|Universität) \p{Lu}[\p{L}'’-]+)(?![\p{L}])/gu;
const employed =
  /\b(?:i work (?:for|at|with)|we work (?:for|at)|works? (?:for|at)|working (?:for|at)|worked (?:for|at)|employed (?:by|at)|employer (?:is|was)|my company(?:,| is| called| named)?|our company(?:,| is| called| named)?|company name(?: is)?:?|the company|firm|a company called|on behalf of the company|owner of|ceo of|manager (?:at|of)|director (?:at|of)|insured (?:with|by)|insurer(?: is)?|ich arbeite (?:bei|für)|bei der firma|firma|trabajo (?:en|para)|empresa|je travaille (?:chez|pour)|l'entreprise|lavoro (?:per|presso)|l'azienda|trabalho na)\s+/giu;

const listed = new Set(
  `accenture aetna airbus allianz allstate anthem aon astrazeneca at&t axa barclays basf bayer bloomberg boeing bosch bupa capgemini citibank citigroup comcast commerzbank costco credit-suisse daimler deloitte deutsche-bank ericsson geico glaxosmithkline goldman-sachs halliburton hsbc humana ing intel jpmorgan kaiser-permanente kpmg lloyds lockheed maersk mckinsey merck metlife monsanto morgan-stanley natwest nestle novartis nvidia pfizer pwc pricewaterhousecoopers
  progressive prudential roche salesforce sanofi santander sap siemens societe-generale state-farm t-mobile thyssenkrupp tata tesco ubs unilever unitedhealth verizon vodafone wells-fargo bank-of-america bnp-paribas credit-agricole deutsche-telekom deutsche-bahn lufthansa`.split(
    /\s+/,
  ),
);

const household =
  /^(?:tesco|apple|sap|siemens|costco|intel|nvidia|bosch|boeing|airbus|bloomberg|salesforce|nestl[eé]|vodafone|verizon|t-mobile|deutsche bahn|lufthansa|pfizer|roche|bayer)$/i;
const dealt =
  /\b(?:at|for|with|from|by|in|bei|f\u00fcr|chez|pour|en|para|per|bij|called|employer|company|firma|entreprise|empresa)[:\s]+(?:the\s+)?$/i;

const listedStarts: ReadonlySet<string> = new Set([...listed].map((name) => name.split(/[-&]/)[0] ?? ''));

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
/** One of these must stand in a text before the costlier patterns are tried. */
const endings = words(
  'inc incorporated llc l.l.c ltd limited plc llp lp corp corporation co company gmbh ggmbh eg ag kg ohg gbr ug e v mbb partg se s sas sarl eurl sl slu srl spa sa lda ltda bv nv ab as aps oy oyj sp kft zrt d pty pvt aş jsc ooo group holding holdings partners associates consulting consultants consultancy technologies technology solutions systems software industries enterprise enterprises logistics pharma pharmaceuticals insurance assurance versicherung versicherungen bank bancorp savings union financial capital investment investments securities ventures university college academy institute universität hochschule hospital clinic klinik klinikum krankenhaus center centre health healthcare dental foundation stiftung trust society council motors airlines airways telecom communications media studio studios energy electric construction constructions builders realty properties foods breweries brewery bakery traders trading supplies services labs laboratories werke bau stadtwerke firm school association society pharmacy surgery practice physio removals plumbing diagnostics textiles haulage asociados hermanos gruppe hijos sem sasu sca snc solicitors attorneys accountants sons brothers bros l b n a',
);
const starts = words(
  'university college bank institute universität université universidad università hospital clinic church ministry department st saint mount clínica banco banque banca crédit caja klinikum',
);
const employing = words(
  'work works working worked employed employer company firm behalf owner ceo manager director insured insurer arbeite firma trabajo empresa travaille entreprise lavoro azienda trabalho',
);

/** "Metz, Becker and Abbott", "Koepp - Kuvalis", "Duval et Bertrand": firms that carry their founders' names. */
const founders =
  /(?<![\p{L}\d'’-])(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?,\s\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?\s(?:and|und|et|y|&)\s\p{Lu}[\p{L}'’-]+|\p{Lu}[\p{L}'’-]+ - \p{Lu}[\p{L}'’-]+(?: - \p{Lu}[\p{L}'’-]+)?|\p{Lu}[\p{L}'’-]+\s(?:and|und|et|y|&)\s(?:\p{Lu}[\p{L}'’-]+|Sons|Söhne|Fils|Hijos)|\p{Lu}[\p{L}'’-]+\s(?:i|e|en|og|och)\s(?:Synowie|Figli|Filhos|Zonen|Sønner|Söner))(?![\p{L}\d])/gu;
const foundersInLowerCase =
  /(?<![\p{L}\d'’-])(\p{Ll}[\p{L}'’-]+,\s\p{Ll}[\p{L}'’-]+\s(?:and|und|et|y|&)\s\p{Ll}[\p{L}'’-]+|\p{Ll}[\p{L}'’-]+ - \p{Ll}[\p{L}'’-]+(?: - \p{Ll}[\p{L}'’-]+)?|\p{Ll}[\p{L}'’-]+\s(?:and|&)\ssons)(?![\p{L}\d])/gu;
/** "Garage Delmas", "Stadtwerke Ellwang", "Colegio San Telmo": what it is, then its name. */
const kinds =
  /(?<![\p{L}\d])((?:garage|cabinet|boulangerie|pharmacie|mutuelle|clinique|école|librairie|banque|hôtel|kanzlei|praxis|zahnarztpraxis|arztpraxis|stadtwerke|sparkasse|volksbank|möbelhaus|autohaus|apotheke|bäckerei|grundschule|gymnasium|klinik|talleres|gestoría|clínica|transportes|colegio|farmacia|panadería|hermanos|banco|asesoría|inmobiliaria)\s+(?:(?:du|de|des|del|la|le|dr\.|st\.|san|santa|saint|sainte)[\s-]+){0,2}[\p{L}][\p{L}'’-]{2,}(?:\s(?:&\s)?\p{Lu}[\p{L}'’-]+){0,3}(?:\s(?:gmbh|sarl|s\.l\.|s\.a\.|ag|kg|sl|sa))?)(?![\p{L}\d])/giu;
const endsInLowerCase =
  /(?<![\p{L}\d'’-])((?:\p{Ll}[\p{L}'’-]+\s+(?:&\s+)?){1,3}(?:(?:primary|national|public|high|secondary) school|building society|housing association|credit union|cooperative bank|dental group|physio clinic|(?:pvt|pty) ltd|gmbh|ltd|llc|inc|sarl|eurl|sas|dac|gruppe|solicitors|pharmacy|insurance dac|group|brothers|asociados|hermanos|traders|textiles|diagnostics|plumbing|removals|haulage|limited)(?:\s(?:ltd|inc|dac|pty ltd|pvt ltd))?)(?![\p{L}\d])/giu;
/** What a firm's name follows: the desk that answers, a field, a payment. */
const after =
  /(?:\b(?:welcome to|thanks for contacting|thank you for (?:calling|contacting|choosing)|you(?:['’]re| are) through to|willkommen bei|bienvenue chez|bienvenid[oa]s? a)\s+|(?:^|[\n;]\s*)(?:employer|company|organi[sz]ation|firm|vendor|supplier|beneficiary|payee|merchant|client|practice|clinic|school|hospital|university|college|insurer|agency|bill to|workplace|firma|arbeitgeber|lieferant|employeur|entreprise|société|fournisseur|empresa|proveedor|azienda|ditta|bedrijf|werkgever|leverancier)\s*[:=]\s*)/giu;

/** One of these must stand in a text before the costlier patterns are tried. */
const endingInLowerCase = inWords(
  /(?:school|society|association|union|bank|group|clinic|ltd|gmbh|llc|inc|sarl|eurl|sas|dac|gruppe|solicitors|pharmacy|brothers|asociados|hermanos|traders|textiles|diagnostics|plumbing|removals|haulage|limited)\b/i,
);
const kindish = inWords(
  /garage|cabinet|boulangerie|pharmacie|mutuelle|clinique|école|librairie|banque|hôtel|kanzlei|praxis|stadtwerke|sparkasse|volksbank|haus|apotheke|bäckerei|schule|gymnasium|klinik|talleres|gestoría|clínica|transportes|colegio|farmacia|panadería|hermanos|banco|asesoría|inmobiliaria/i,
);
const afterish = inWords(
  /vendor|supplier|benefic|payee|merchant|client|practice|clinic|school|hospital|universi|college|insurer|agency|bill|workplace|lieferant|fournisseur|proveedor|ditta|bedrijf|werkgever|leverancier|welcome|contacting|calling|choosing|through|willkommen|bienvenu|bienvenid|employ|company|organi[sz]ation|firm|arbeitgeber|entreprise|société|empresa|azienda/i,
);
const joining = inWords(/\b(?:and|und|et|y|synowie|figli|filhos|zonen)\b|sønner|söner/i);

function founded(text: string): readonly { readonly start: number; readonly value: string; readonly rule: string }[] {
  const made: { start: number; value: string; rule: string }[] = [];
  const isName = (word: string): boolean => {
    const { given, surname, common, place } = classOf(word.toLowerCase());
    return surname || given || (!common && !place);
  };
  const add = (pattern: RegExp, rule: string, fits: (words: readonly string[]) => boolean): void => {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const value = match[1] ?? '';
      if (fits(value.match(/[\p{L}'’]{2,}/gu) ?? [])) made.push({ start: match.index, value, rule });
      // "Bonjour, Guyot et Roussel": without its first word it may be one.
      else pattern.lastIndex = match.index + (/^\S+\s/.exec(value)?.[0].length ?? value.length);
    }
  };
  const firm = /^(?:and|und|et|y|en|og|och|sons|söhne|fils|hijos|synowie|figli|filhos|zonen|sønner|söner)$/i;
  const family = /^(?:sons|söhne|fils|hijos|synowie|figli|filhos|zonen|sønner|söner)$/i;
  const surnames = (words: readonly string[]): boolean => {
    const told = words.filter((word) => !firm.test(word));
    return (
      told.every(isName) &&
      (family.test(words.at(-1) ?? '') || told.some((word) => classOf(word.toLowerCase()).surname))
    );
  };
  const joined = joining.test(text) || text.includes('&') || text.includes(' - ');
  if (joined && / - \p{Lu}|\s(?:and|und|et|y|&|i|e|en|og|och)\s/u.test(text))
    add(founders, "founders' names", surnames);
  if (joined && / - | and | und | et | y | & /.test(text) && !/\p{Lu}\p{Ll}/u.test(text)) {
    add(foundersInLowerCase, "founders' names", surnames);
  }
  if (endingInLowerCase.test(text))
    add(endsInLowerCase, 'word that organisations are named with', (words) => {
      const lead = words[0]?.toLowerCase() ?? '';
      return (
        !leads.has(lead) &&
        !classOf(lead).common &&
        !words.some((word) => /^(?:this|that|which|every|each|some|any)$/i.test(word))
      );
    });
  if (kindish.test(text))
    add(kinds, 'kind of organisation and a name', (words) => {
      const name = words.slice(1).filter((word) => !/^(?:du|de|des|del|la|le|san|santa|saint)$/i.test(word));
      return name.length > 0 && (/\p{Lu}/u.test(name[0] ?? '') || !classOf((name[0] ?? '').toLowerCase()).common);
    });
  if (!afterish.test(text)) return made;
  for (const { index, 0: all } of matchesOf(text, after)) {
    const from = index + all.length;
    const value = /^\p{Lu}[\p{L}\d'’.&-]*(?:,?\s+(?:(?:and|und|et|y|of|de|du|-|&)\s+)?\p{Lu}[\p{L}\d'’&-]*){0,5}/u.exec(
      text.slice(from, from + 80),
    )?.[0];
    if (value !== undefined && !classOf(value.toLowerCase()).common)
      made.push({ start: from, value, rule: 'after words for a firm' });
  }
  return made;
}

export function organisations({ text, tokens, asked }: Place): readonly Found[] {
  const spans: Found[] = [];
  const has = (set: ReadonlySet<string>): boolean => tokens.some(({ lower }) => set.has(lower));
  const push = (start: number, value: string, certainty: Found['certainty'], rule: string): void => {
    const lead = leading(value);
    const kept = value.slice(lead);
    const told = kept.split(/[\s,]+/).filter((word) => !endings.has(word.toLowerCase().replaceAll('.', '')));
    if (kept.length >= 3 && told.length > 0)
      spans.push(found('organisation', start + lead, start + value.length, certainty, rule));
  };
  const ends = has(endings);
  for (const match of ends ? matchesOf(text, withLegal) : [])
    push(match.index, match[1] ?? '', 'certain', 'ending that companies carry');
  for (const match of ends ? matchesOf(text, withHabit) : []) {
    const value = match[1] ?? '';
    const words = value.slice(leading(value)).split(/\s+/);
    if (
      words.length >= 2 &&
      !/^(?:National|Social|Health|Life|Car|Travel|Home|Pet) (?:Insurance|Assurance)$/.test(words.join(' ')) &&
      !words.slice(0, -1).every((word) => classOf(word.toLowerCase()).common)
    )
      push(match.index, value, 'likely', 'word that organisations are named with');
  }
  for (const match of has(starts) ? matchesOf(text, ofPlace) : [])
    push(match.index, match[1] ?? '', 'likely', 'word that organisations are named with');
  for (const { index, 0: all } of has(employing) ? matchesOf(text, employed) : []) {
    const from = index + all.length;
    const rest = text.slice(from, from + 80);
    const capitals =
      /^(?:the\s+)?((?:\p{Lu}[\p{L}\p{N}'’.&-]*|&|and|of|und|de)(?:\s+(?:\p{Lu}[\p{L}\p{N}'’.&-]*|&|of|und|de(?=\s\p{Lu})))*)/u.exec(
        rest,
      )?.[1];
    if (capitals !== undefined) {
      const kept = capitals.replace(/(?:\s+(?:and|of|und|de|&))+$|[.,]+$/u, '');
      if (!classOf(kept.toLowerCase()).common && !/^(?:I|The|A|My)$/.test(kept))
        push(from + rest.indexOf(capitals), kept, 'likely', 'after words for an employer');
      continue;
    }
    const lower =
      /^((?:\p{Ll}[\p{L}\p{N}'’-]*\s+){0,2}(?:traders|logistics|insurance|bank|group|consulting|technologies|solutions|systems|software|industries|university|hospital|clinic|airlines|motors|foods|labs|studios?|partners|inc|ltd|llc|gmbh|corp))(?!\p{L})/iu.exec(
        rest,
      )?.[1];
    if (lower !== undefined && !/^(?:a|an|the|my|our|this|that|another|some)\s/i.test(lower))
      push(from, lower, 'likely', 'after words for an employer');
  }
  for (const { start, value, rule } of founded(text)) push(start, value, 'likely', rule);
  tokens.forEach((token, at) => {
    if (token.shape === 'lower' || !listedStarts.has(token.lower.split('-', 1)[0] ?? '')) return;
    for (let count = 3; count > 0; count--) {
      const last = tokens[at + count - 1];
      const value = last === undefined ? '' : text.slice(token.start, last.end);
      if (last !== undefined && listed.has(value.toLowerCase().replaceAll(/\s+/g, '-'))) {
        // Of firms that everybody buys from or reads of, the one that a person works for or is insured with.
        const near = dealt.test(text.slice(Math.max(0, token.start - 24), token.start));
        push(
          token.start,
          value,
          near || !household.test(value) ? 'likely' : 'doubtful',
          'in the list of organisations',
        );
        return;
      }
    }
  });
  if (asked.has('organisation') && text.length < 60) {
    const bare =
      /^\W*(?:(?:it'?s|i work (?:for|at)|the|with|at|by)\s+)*(\p{Lu}[\p{L}\p{N}'’.&-]*(?:\s+(?:\p{Lu}[\p{L}\p{N}'’.&-]*|&|of))*)\W*$/u.exec(
        text,
      )?.[1];
    if (bare !== undefined && !classOf(bare.toLowerCase()).common && !acknowledges.test(bare.split(/\s/)[0] ?? ''))
      push(text.indexOf(bare), bare, 'likely', 'answer to a question');
  }
  return organisationReach(text, spans);
}

const leads = words(
  'the a an my our your his her their from at with for to and of i we is was by in on not no yes so but or contact call via dear hi hello also please company firm named called',
);

/** Characters of ordinary words before the name: "At Brightwater Ltd", "The Riverdale Clinic". */
function leading(value: string): number {
  let lead = 0;
  for (;;) {
    const word = /^([\p{L}'’]+),?\s+/u.exec(value.slice(lead));
    if (word?.[1] === undefined) return lead;
    if (!leads.has(word[1].toLowerCase())) return lead;
    lead += word[0].length;
  }
}
