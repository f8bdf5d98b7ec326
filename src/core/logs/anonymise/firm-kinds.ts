// Kinds of firms before a name in more languages ("Pékség …", "Lékárna …", "Crédito …"), which name a firm where a name follows.
import { classOf } from './dictionary.ts';
import { inWords } from './in-words.ts';
import { matchesOf } from './matches.ts';
import { type Found, found } from './types.ts';

/** Czech and Slovak, Hungarian, Romanian, Finnish, Nordic, German, Dutch, French, Spanish, Portuguese, Italian, Polish, English. */
const kinds =
  'Tiskárna|Pekárna|Lékárna|Nemocnice|Kurýr|Balík|Zahradnictví|Nábytek|Autoservis|Autoškola|Restaurace|Řeznictví|Knihkupectví|Pojišťovna|Banka|Stavby|Elektro|Mateřská škola|Základní škola|' +
  'Nyomda|Pékség|Gyógyszertár|Patika|Kórház|Étterem|Szálloda|Autószerviz|Biztosító|Kertészet|Bútorbolt|Futár|Óvoda|Általános Iskola|' +
  'Brutăria|Farmacia|Spitalul|Școala|Grădinița|Banca|Credit|Energia|Gaz|Electrica|Curier|Pensiunea|Construcții|Asigurări|Metalurg|Tipografia|Librăria|Primăria|' +
  'Kahvila|Ravintola|Rakennus|Leipomo|Kukkakauppa|Päiväkoti|Autokorjaamo|Luotto|' +
  'Advokaterne|Flyttefirma|Malerfirma|Hotell|Forsikringen|Rørlegger|Bilverksted|Barnehagen?|Sykehuset|Sparebanken?|Sparekassen|Idrettslaget|Klinik|Kafé|Konditori|Verkstad|Åkeri|' +
  'Krippe|Notariat|Fitnessstudio|Großküche|Backstube|Ruderverein|Tennisverein|Zahnzentrum|MVZ|Krankenkasse|Tanzschule|Reinigung|Rechtsanwälte|Steuerbüro|Konditorei|Autovermietung|Reifen|Wohnbau|Hausverwaltung|' +
  'Machinefabriek|Bloemenveiling|Rijschool|Zorgverzekeraar|Verzekeraar|Energie|Stroom|Glasvezel|Woningstichting|Drukkerij|' +
  'Colis|Caisse|Crédit(?: Mutualiste| Mutuel)?|Laboratoire|Meubles|Maison|Traiteur|Conserverie|Imprimerie|Office HLM|Épicerie|Mutuelle(?: Assurances)?|Assurances|Chocolaterie|' +
  'Crédito|Previsora|Mutua|Paquetería|Tienda|Conservas|Imprenta|Soluciones|Fábrica|Seguros|Gimnasio|Mensajería|Editorial|' +
  'Laboratório|Livraria|Encomendas|Seguradora|Transportes|Academia|Mercearia|Gráfica|' +
  'Corriere|Credito|Bottega|Calzature|Tipografia|Palestra|Piscine|Trasporti|Assicurazioni|Acqua e Gas|Cartotecnica|' +
  'Kurier|Kredyt|Bank|Szpital|Fabryka|Meble|Sklep|Drukarnia|Ubezpieczenia|Zakłady|Przewozy|Cukiernia|Kwiaciarnia|' +
  'Auto Serwis|Reha-Zentrum|Tennisclub|Turnverein|Fußballclub|Montessorischule|Chauffage|Autocarrozzeria|Termoidraulica|Heizungsbau|Dachdeckerei|' +
  'SARL|EURL|SASU|SAS|SNC|PPHU|PHU|FHU|' +
  '(?:City|Shire|Borough|County|Town|Municipality|District) of';
/** The kinds alone. */
export const kindsOfFirms = new RegExp(
  `^(?:${kinds}|\\p{L}*(?:verwaltung|praxis|klinik|schule|werke?)|mairie|syndic|auftrag|kunde|firma|association|studio)$`,
  'iu',
);
const join =
  "(?:(?:de la|de los|de|du|des|del|della|di|da|do|dos|am|im|an der|zum|zur|am|van|van de|pod|pri|św\\.|la|le|el) |d['’]|l['’])?";
const name = "\\p{Lu}[\\p{L}\\d'’-]+";
const withKind = new RegExp(
  `(?<![\\p{L}\\d'’-])(${kinds}) ${join}(${name}(?: (?:(?:del?|di|do|da|y|e|&|und|et|a) )?${name}){0,2})(?![\\p{L}\\d])`,
  'gu',
);
const inLowerCase = new RegExp(
  `(?<![\\p{L}\\d'’-])(${kinds
    .split('|')
    .filter(
      (kind) =>
        /^\p{Lu}\p{Ll}{4,}$/u.test(kind) &&
        !/^(?:Credit|Gaz|Maison|Caisse|Stroom|Energi[ea]|Reifen|Soluciones|Academia|Academia|Reinigung|Assurances|Seguros|Elektro|Banka|Sklep|Meble|Corriere|Palestra|Piscine|Hotell|Klinik|Colis|Kurier|Futár|Banca|Tienda|Mutua|Nábytek|Kurýr|Balík)$/.test(
          kind,
        ),
    )
    .join('|')
    .toLowerCase()}) (\\p{Ll}[\\p{L}'’-]{3,})(?![\\p{L}\\d])`,
  'gu',
);
const kindish = inWords(
  new RegExp(
    `^(?:${[...new Set(kinds.split('|').map((kind) => /\p{L}+/u.exec(kind.replace('(?:', ''))?.[0] ?? ''))].join('|')})`,
    'iu',
  ),
);
/** What follows a kind without naming one: "Bank Transfer", "Credit Card". */
const others =
  /^(?:Holiday|Transfer|Account|Card|Statement|Details|Note|Notes|Limit|Score|Union|Cards|Central|Nacional|National|Manager|Agricole|Suisse|Reception|Service|Support|Nummer|Number|Code|Postal|Privé|Europe|Relais|Recommandé)$/u;

export function firmKinds(text: string): readonly Found[] {
  if (!kindish.test(text)) return [];
  const spans: Found[] = [];
  for (const match of matchesOf(text, withKind)) {
    const [first = ''] = (match[2] ?? '').split(' ');
    if (!others.test(first) && !classOf(first.toLowerCase()).common)
      spans.push(
        found('organisation', match.index, match.index + match[0].length, 'likely', 'kind of organisation and a name'),
      );
  }
  if (!/\p{Lu}/u.test(text))
    for (const match of matchesOf(text, inLowerCase))
      if (!classOf(match[2] ?? '').common)
        spans.push(
          found(
            'organisation',
            match.index,
            match.index + match[0].length,
            'likely',
            'kind of organisation and a name',
          ),
        );
  return spans;
}
