// Addresses in the form of each country.
import type { Locale } from './locales.ts';
import { fill, items, type Rand } from './random.ts';

export type Address = {
  /** House and street. */
  readonly street: string;
  readonly post: string;
  readonly town: string;
  readonly full: string;
  /** Without the town. */
  readonly short: string;
  /** The same on several lines. */
  readonly block: string;
};
type Place = {
  /** "Town|postcode pattern". */
  readonly towns: readonly string[];
  readonly streets: readonly string[];
};
const place = (towns: string, streets: string): Place => ({ towns: items(towns), streets: items(streets) });

const places: Readonly<Record<Locale, Place>> = {
  US: place(
    'Columbus, OH|432##; Tucson, AZ|857##; Boise, ID|837##; Raleigh, NC|276##; Spokane, WA|992##; Naperville, IL|605##; Worcester, MA|016##; Fort Collins, CO|805##; El Paso, TX|799##',
    'Maple Street; Oak Hollow Drive; N 14th Ave; Cedar Ridge Rd; Whispering Pines Ln; Jefferson Blvd; W Monroe St; Sycamore Court; Old Mill Road; County Road 12; Larkspur Way',
  ),
  GB: place(
    'Leeds|LS# #@@; Bristol|BS# #@@; Sheffield|S1# #@@; Norwich|NR# #@@; Cardiff|CF2# #@@; Edinburgh|EH^ #@@; London|SE1# #@@; Stockport|SK^ #@@; Ipswich|IP^ #@@; Truro|TR^ #@@',
    'Elm Grove; Station Road; Victoria Terrace; Mill Lane; Queens Avenue; Chapel Street; The Crescent; Birchwood Close; Harcourt Gardens; Lower Ferry Lane; St Michaels Way; Albion Place',
  ),
  AU: place(
    'Brunswick VIC|305#; Parramatta NSW|215#; Fremantle WA|616#; Toowoomba QLD|435#; Glenelg SA|504#; Newcastle NSW|230#; Launceston TAS|725#',
    'Banksia Street; Wattle Grove Rd; Esplanade; Kookaburra Court; Gordon Street; Lygon St; Murray Parade; Jacaranda Avenue; Old Coach Road',
  ),
  IN: place(
    'Bengaluru|5600##; Pune|4110##; Hyderabad|5000##; Chennai|6000##; Kolkata|7000##; New Delhi|1100##; Kochi|6820##; Jaipur|3020##',
    '4th Cross, Indiranagar; MG Road; Sai Nagar, Kothrud; Anna Salai; Lake View Road, Salt Lake; Sector 12, Dwarka; Banjara Hills Road No. 3; Gandhi Path; Temple Street, T Nagar',
  ),
  IE: place(
    'Dún Laoghaire, Co. Dublin|A96 @#@#; Galway|H91 @#@#; Cork|T12 @#@#; Limerick|V94 @#@#; Swords, Co. Dublin|K67 @#@#; Kilkenny|R95 @#@#',
    'Seaview Terrace; Castle Park; Main Street; The Orchard; Abbey Road; Glenmore Drive; College Road; Harbour View; Ballybrack Avenue',
  ),
  CA: place(
    'Guelph, ON|N1H #@#; Halifax, NS|B3K #@#; Kelowna, BC|V1Y #@#; Red Deer, AB|T4N #@#; Kingston, ON|K7L #@#; Saskatoon, SK|S7K #@#',
    'Maple Crescent; Lakeshore Rd E; Birch Ave; 3rd Street NW; Wellington Street; Hillcrest Drive; Riverbend Way; Queen St W',
  ),
  DE: place(
    'Köln|506##; Leipzig|042##; Hamburg|223##; München|805##; Freiburg im Breisgau|791##; Kassel|341##; Bremen|282##; Regensburg|930##; Lübeck|235##',
    'Lindenstraße; Am Mühlbach; Goethestr.; Kirchweg; Schillerplatz; Friedrich-Ebert-Straße; Birkenallee; An der Alten Ziegelei; Hauptstraße; Brunnengasse; Im Wiesengrund',
  ),
  AT: place(
    'Wien|1##0; Graz|80#0; Linz|40#0; Innsbruck|60#0; Salzburg|50#0',
    'Mariahilfer Straße; Wiedner Hauptstraße; Feldgasse; Bahnhofstraße; Am Anger; Landstraße',
  ),
  CH: place(
    'Zürich|80##; Bern|30##; Luzern|60##; Winterthur|84##; St. Gallen|90##',
    'Seestrasse; Bahnhofstrasse; Dorfstrasse; Rebweg; Hofackerstrasse; Im Lohacher',
  ),
  FR: place(
    'Lyon|6900^; Nantes|44000; Toulouse|31#00; Rennes|35#00; Paris|750##; Montpellier|34070; Dijon|21000; Annecy|74000',
    'rue des Lilas; avenue Jean Jaurès; boulevard Victor Hugo; impasse du Moulin; rue de la République; chemin des Vignes; allée des Tilleuls; place du Marché; rue Saint-Michel',
  ),
  ES: place(
    'Madrid|280##; Valencia|460##; Sevilla|410##; Bilbao|480##; Zaragoza|500##; Málaga|290##; Vigo|362##',
    'Calle Mayor; C/ Alcalá; Avenida de la Constitución; Calle del Olivo; Plaza de España; Paseo de la Estación; C/ San Vicente; Calle Luna',
  ),
  IT: place(
    'Bologna (BO)|401##; Torino (TO)|101##; Milano (MI)|201##; Verona (VR)|371##; Bari (BA)|701##; Firenze (FI)|501##; Padova (PD)|351##',
    'Via Garibaldi; Corso Vittorio Emanuele II; Via dei Mille; Viale della Libertà; Piazza San Marco; Via Roma; Vicolo del Forno; Via Alessandro Volta',
  ),
  PT: place(
    'Porto|40##-###; Lisboa|1##0-###; Braga|47##-###; Coimbra|30##-###; Faro|8000-###',
    'Rua das Flores; Avenida da Liberdade; Rua do Carmo; Travessa da Fonte; Largo da Igreja; Rua Dr. António Granjo; Praceta dos Navegantes',
  ),
  BR: place(
    'São Paulo - SP|04###-0##; Curitiba - PR|80###-0##; Belo Horizonte - MG|30###-0##; Recife - PE|50###-0##',
    'Rua das Acácias; Avenida Getúlio Vargas; Rua XV de Novembro; Alameda Santos; Rua Sete de Setembro; Rua Padre Anchieta',
  ),
  NL: place(
    'Amsterdam|10^# @@; Utrecht|35^# @@; Eindhoven|56^# @@; Groningen|97^# @@; Haarlem|20^# @@; Zwolle|80^# @@',
    'Kerkstraat; Dorpsstraat; Van Gijnstraat; Molenweg; Laan van Meerdervoort; Prins Hendrikkade; De Vlaslaan; Burgemeester Jansenlaan; Wilgenpad',
  ),
  PL: place(
    'Kraków|31-###; Warszawa|02-###; Poznań|60-###; Wrocław|50-###; Gdańsk|80-###; Łódź|90-###; Rzeszów|35-###',
    'ul. Lipowa; ul. Mickiewicza; al. Jana Pawła II; os. Słoneczne; ul. Polna; ul. Kościuszki; ul. Ogrodowa; pl. Wolności',
  ),
  SE: place(
    'Malmö|211 ##; Uppsala|753 ##; Göteborg|411 ##; Stockholm|11^ ##; Umeå|903 ##; Västerås|722 ##',
    'Storgatan; Björkvägen; Drottninggatan; Skolgatan; Kungsgatan; Ekstigen; Norra Hamngatan; Ängsvägen',
  ),
};

function streetOf(rand: Rand, locale: Locale, name: string): string {
  const house = String(rand.chance(0.8) ? rand.int(2, 98) : rand.int(101, 340));
  const letter = rand.chance(0.15) ? rand.pick(['a', 'b', 'c']) : '';
  switch (locale) {
    case 'US':
    case 'CA': {
      const unit = rand.chance(0.35) ? rand.pick([', Apt #^', ', Apt ^@', ' Unit ^#', ', Suite ^00', ' #^##']) : '';
      return `${rand.int(12, 9480)} ${name}${unit.startsWith(' #') ? ` #${rand.int(2, 29)}` : fill(rand, unit)}`;
    }
    case 'GB':
    case 'IE':
      return rand.chance(0.25)
        ? `${rand.pick(['Flat', 'Apartment', 'Flat'])} ${rand.int(1, 24)}, ${house} ${name}`
        : `${house}${letter} ${name}`;
    case 'AU':
      return rand.chance(0.4) ? `${rand.int(1, 20)}/${house} ${name}` : `${house} ${name}`;
    case 'IN':
      return rand.pick([
        `Flat ${rand.int(101, 904)}, ${rand.pick(['Sai Residency', 'Green Meadows', 'Prestige Heights'])}, ${name}`,
        `No. ${house}/${rand.int(1, 9)}, ${name}`,
        `${rand.pick(['A', 'B', 'C'])}-${house}, ${name}`,
      ]);
    case 'FR':
      return `${house}${rand.chance(0.1) ? ' bis' : ''}${rand.pick([' ', ', '])}${name}`;
    case 'AT':
      return rand.chance(0.6) ? `${name} ${house}/${rand.int(1, 24)}` : `${name} ${house}`;
    case 'ES':
      return `${name}${rand.pick([' ', ', '])}${house}${rand.chance(0.5) ? `, ${rand.int(1, 7)}º ${rand.pick(['A', 'B', 'C', 'izq.'])}` : ''}`;
    case 'PT':
      return `${name}${rand.pick([' ', ', n.º ', ', '])}${house}${rand.chance(0.4) ? `, ${rand.int(1, 6)}.º ${rand.pick(['Esq.', 'Dto.', 'A'])}` : ''}`;
    case 'BR':
      return `${name}, ${rand.int(12, 1800)}${rand.chance(0.5) ? `, apto ${rand.int(11, 154)}` : ''}`;
    case 'NL':
      return `${name} ${house}${rand.pick(['', '', letter, '-2', ' III'])}`;
    case 'PL':
      return `${name} ${house}${rand.pick(['', `/${rand.int(1, 40)}`, ` m. ${rand.int(1, 40)}`])}`;
    case 'SE':
      return `${name} ${house}${rand.pick(['', '', ' A', `, lgh 1${rand.int(0, 4)}0${rand.int(1, 4)}`])}`;
    default:
      return `${name} ${house}${letter}`;
  }
}

const postFirst: readonly Locale[] = ['DE', 'AT', 'CH', 'FR', 'ES', 'IT', 'PT', 'NL', 'PL', 'SE'];

export function makeAddress(rand: Rand, locale: Locale): Address {
  const [town = '', pattern = ''] = rand.pick(places[locale].towns).split('|');
  const street = streetOf(rand, locale, rand.pick(places[locale].streets));
  const post = fill(rand, pattern.replace('#@#', `${rand.int(1, 9)}@^`));
  const tail = postFirst.includes(locale)
    ? `${post} ${town}`
    : rand.chance(0.5) && locale !== 'US' && locale !== 'AU' && locale !== 'CA'
      ? `${town}, ${post}`
      : `${town} ${post}`;
  const full = `${street}${rand.chance(0.92) ? ', ' : ' '}${tail}`;
  return { street, post, town, full, short: `${street}, ${post}`, block: `${street}\n${tail}` };
}

/** A town alone, in passing. */
export const makeTown = (rand: Rand, locale: Locale): string =>
  (rand.pick(places[locale].towns).split('|')[0] ?? '').replace(/,.*| \(.*| - .*| [A-Z]{2,3}$/, '');
