// Which organisations suit a trade, by words in their names, and where their legal forms are at home.
export const trades: Readonly<Record<string, RegExp>> = {
  vet: /\bvet|ktini|veter|tier|dieren|animal|pet clinic|dyrek|eläin|mancs|pati |lipami/i,
  opt: /opti|ótica|ottica|orasi|klarsyn|augen|sokole|clearsight/i,
  move: /remov|lorry|umz|möbelsped|déménag|mudan|trasloc|verhuis|przeprow|flytt|muutto|stěhov|költöz|metafor|nakliyat/i,
  post: /logist|haul|freight|nakliyat|spedition|flytt|przeprow|lorry|mudan|trasloc|déménag/i,
  tax: /tax|account|ledger|steuer|treuhand|cabinet|asesor|studio|administratie|contab|regnskab|tilitoim|účet|könyv|muhaseb/i,
  drive:
    /driv|gearshift|fahrsch|auto-éc|autoesc|autoscu|rijsch|jazdy|køresk|trafiksk|ajok|autošk|autósisk|odigon|sürücü/i,
  beer: /brew|brau|bräu|brasserie|cervec|cervej|birr|brouw|browar|bryg|panimo|pivovar|sörf|zytho|herons/i,
  farm: /farm|organics|dairies|bio|hof|ferme|finca|agritur|hoeve|quinta|gospod|gård/i,
  hotel: /hotel|hôtel|inn\b|guest|gasthof|pension|xenod|otel|panzi|penzion|pensjonat|pousada|gable/i,
  clinic: /dental|clinic$|physio|med |praxis dr|zahn|clínica santa|clinica|tann|hospice|studio$/i,
  home: /housing|homes|lettings|apartments|realty|siedl|wohn|hausverw|habitat|vivien|inmob|woonst|spółdz|bostads|bolig|asunto/i,
  util: /water|energ|utilit|solar|stadtwerke|aguas|acque|luce|águas|termika|kraft|vesih|teplo|fényf|ilgın|stroom|broadband|internet|telecom|elhandel/i,
  car: /motor|garage|auto(haus|ser|sz|kor)|tyres|taller|officina|oficina|warsztat|synerg|otomotiv|bilverk/i,
  ins: /insur|mutual|financial|credit|crédit|assur|segur|assicur|versich|microf|sacco|union/i,
  soft: /vantrix|tessaly|orbelia|kestrel|lumen|software|daten|system|nuage|nuvem|tecno|solunet|chmur|pixel|datalark|labs|payroll|lumina/i,
  shop: /supply|homewares|& co|outfitters|furniture|kitchen|florist|maison|loja|tienda|mueb|ferret|papier|møbel|butik|kırtasiye|radkiste|emberly|kitestring|zephyrine|hearth|fathom|quayside|brindle|slate|hobbin|tamarack/i,
  law: /law|solicitors|partner|notaires|kanzlei/i,
  school: /(hill|grange|primary) school|tutor|coaching|tuition|kita|grundsch|école|colegio|childcare|vidya/i,
};

const homes: readonly (readonly [RegExp, string])[] = [
  [/\(Pty\)|Zuma|Kudu/, 'ZA,NG'],
  [/Pty/, 'AU'],
  [/Pvt/, 'IN'],
  [/Pte/, 'SG'],
  [/LLC|Inc\./, 'US,CA,PH'],
  [/plc|St Brannoc/, 'GB,IE'],
  [/Sacco/, 'KE'],
];

export function atHome(name: string, country: string): boolean {
  const home = homes.find(([form]) => form.test(name));
  return home === undefined || home[1].includes(country);
}
