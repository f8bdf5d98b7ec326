// Postal addresses as each country writes them.
import { type Draw, parts } from './draw.ts';

const streets: Readonly<Record<string, readonly string[]>> = {
  en: parts(
    `Marlow Road, Ashgrove Park, Station Road, Beechwood Avenue, Kingsley Close, Chapel Lane, Orchard Way, Foundry Street, Hawthorn Drive, Mill Lane, Abbey Terrace,
    St Andrew's Road, Priory Gardens, Victoria Street, The Crescent, Larkspur Grove, Cromwell Place, Tannery Row, Green Lane, Nightingale Court, Ferry Road, Whitehall Gardens`,
  ),
  us: parts(
    'Willow Creek Dr, N Lincoln Ave, Maple St, Old Mill Rd, Sunset Blvd, SW 14th St, Pecan Grove Ln, W Jefferson St, Ridgeview Ct, E Magnolia Way, Elm Street, Cedar Hollow Road, County Road 412, Birchwood Terrace, Highland Ave NE',
  ),
  in: parts(
    'MG Road, 4th Cross Road, Linking Road, Station Road, Nehru Nagar Main Road, Park Street, Anna Salai, Baner Road, 80 Feet Road',
  ),
  de: parts(
    'Lindenstraße, Am Mühlenbach, Goethestr., Bahnhofstraße, Rosenweg, Kirchgasse, Heinrich-Heine-Allee, An der Alten Ziegelei, Birkenring, Schillerplatz, Lange Straße, Hauptstr., Kastanienallee, Zum Sportplatz, Brunnengasse',
  ),
  fr: parts(
    'rue des Lilas, avenue Jean Jaurès, boulevard Voltaire, impasse du Moulin, rue de la République, chemin des Vignes, place de la Mairie, allée des Tilleuls, rue du Faubourg Saint-Antoine, quai de la Fosse, rue Victor-Hugo',
  ),
  es: parts(
    'Calle Mayor, C/ de la Luna, Avenida de la Constitución, Calle San Sebastián, Paseo del Prado, Plaza de España, Calle Alcalde Muñoz, Av. Diagonal, Ronda de Toledo, Camino del Molino',
  ),
  it: parts(
    'Via Garibaldi, Corso Vittorio Emanuele, Via dei Mille, Piazza San Marco, Viale Europa, Via Monte Grappa, Vicolo del Forno, Via XX Settembre, Largo Augusto',
  ),
  nl: parts(
    'Kerkstraat, Prinsengracht, Dorpsweg, Julianalaan, Van Speijkstraat, Oude Haven, Molenpad, Burgemeester de Withstraat, Lijsterbeslaan, Stationsplein',
  ),
  pt: parts(
    'Rua das Flores, Avenida da Liberdade, Travessa do Carmo, Rua Dr. António José de Almeida, Largo da Igreja, Rua do Comércio, Avenida 25 de Abril, Rua das Acácias',
  ),
  pl: parts(
    'ul. Lipowa, ul. Kościuszki, al. Jana Pawła II, ul. Polna, os. Słoneczne, ul. Marszałkowska, ul. Mickiewicza, pl. Wolności, ul. 3 Maja',
  ),
  se: parts(
    'Björkvägen, Storgatan, Drottninggatan, Ängsstigen, Kungsgatan, Södra Vägen, Skolgatan, Tallbacken, Hantverkargatan',
  ),
  dk: parts('Lindevej, Søndergade, Vestergade, Åboulevarden, Kirkebakken, Østre Alle'),
  no: parts('Bjørkeveien, Storgata, Kirkegata, Fjordveien, Skolebakken, Møllergata'),
  fi: parts('Koivukatu, Hämeenkatu, Rantatie, Kirkkokatu, Mäntytie'),
  cz: parts('Lipová, Nádražní, Husova, Palackého, Na Příkopě, Komenského'),
};

const towns: Readonly<Record<string, readonly string[]>> = {
  GB: parts(
    'Leeds LS, Bristol BS, Sheffield S, York YO, Cardiff CF, Norwich NR, Reading RG, Stockport SK, Glasgow G, Belfast BT, Exeter EX, Luton LU, Preston PR, Derby DE, Hull HU, Kettering NN',
  ),
  US: parts(
    'Columbus OH 432, Tampa FL 336, Boise ID 837, Tucson AZ 857, Albany NY 122, Raleigh NC 276, Omaha NE 681, Fresno CA 937, Eugene OR 974, Plano TX 750, Toledo OH 436, Duluth MN 558, Mobile AL 366',
  ),
  IE: parts(
    'Naas|Co. Kildare|W91, Ennis|Co. Clare|V95, Tralee|Co. Kerry|V92, Swords|Co. Dublin|K67, Athlone|Co. Westmeath|N37, Carlow|Co. Carlow|R93, Ballina|Co. Mayo|F26',
  ),
  AU: parts(
    'Geelong VIC 32, Newcastle NSW 23, Cairns QLD 48, Bendigo VIC 35, Wollongong NSW 25, Fremantle WA 61, Glenelg SA 50, Hobart TAS 70, Toowoomba QLD 43',
  ),
  IN: parts(
    'Pune 4110, Bengaluru 5600, Chennai 6000, Hyderabad 5000, Kolkata 7000, Ahmedabad 3800, Gurugram 1220, Kochi 6820',
  ),
  ZA: parts('Durban 40, Gqeberha 60, Stellenbosch 76, Pretoria 01, Sandton 21, Bloemfontein 93, Randburg 21'),
  CA: parts(
    'Guelph|ON|N1H, Halifax|NS|B3K, Kelowna|BC|V1Y, Calgary|AB|T2N, Winnipeg|MB|R3G, Ottawa|ON|K2P, Moncton|NB|E1C, Regina|SK|S4S',
  ),
  DE: parts(
    '50###|Köln, 22###|Hamburg, 70###|Stuttgart, 44###|Dortmund, 04###|Leipzig, 79###|Freiburg, 24###|Kiel, 86###|Augsburg, 38###|Braunschweig, 35###|Gießen, 26###|Oldenburg',
  ),
  AT: parts('10#0|Wien, 8010|Graz, 4020|Linz, 6020|Innsbruck, 5020|Salzburg, 9020|Klagenfurt'),
  CH: parts('80##|Zürich, 30##|Bern, 40##|Basel, 6003|Luzern, 8400|Winterthur, 9000|St. Gallen'),
  FR: parts(
    '69003|Lyon, 44000|Nantes, 31400|Toulouse, 35700|Rennes, 67000|Strasbourg, 33800|Bordeaux, 59800|Lille, 75011|Paris, 13006|Marseille, 38100|Grenoble, 29200|Brest',
  ),
  BE: parts('5000|Namur, 4000|Liège, 1050|Bruxelles, 7000|Mons, 6000|Charleroi'),
  ES: parts(
    '280##|Madrid, 080##|Barcelona, 460##|Valencia, 410##|Sevilla, 480##|Bilbao, 500##|Zaragoza, 180##|Granada, 150##|A Coruña',
  ),
  MX: parts('44###|Guadalajara, 72###|Puebla, 64###|Monterrey, 37###|León'),
  IT: parts(
    '40126|Bologna (BO), 20133|Milano, 10128|Torino, 50122|Firenze (FI), 80132|Napoli, 37121|Verona (VR), 70121|Bari, 16122|Genova',
  ),
  NL: parts(
    '10## AA|Amsterdam, 35## AA|Utrecht, 30## AA|Rotterdam, 97## AA|Groningen, 56## AA|Eindhoven, 65## AA|Nijmegen, 23## AA|Leiden, 80## AA|Zwolle',
  ),
  PT: parts('4050-###|Porto, 1200-###|Lisboa, 3000-###|Coimbra, 4700-###|Braga, 8000-###|Faro, 3800-###|Aveiro'),
  BR: parts(
    '13010-###|Campinas - SP, 30130-###|Belo Horizonte - MG, 80020-###|Curitiba - PR, 50030-###|Recife - PE, 90010-###|Porto Alegre - RS',
  ),
  PL: parts('30-###|Kraków, 00-###|Warszawa, 50-###|Wrocław, 80-###|Gdańsk, 60-###|Poznań, 90-###|Łódź, 20-###|Lublin'),
  SE: parts('41# ##|Göteborg, 11# ##|Stockholm, 21# ##|Malmö, 75# ##|Uppsala, 58# ##|Linköping, 90# ##|Umeå'),
  DK: parts('8000|Aarhus C, 5000|Odense C, 9000|Aalborg, 2100|København Ø, 7100|Vejle'),
  NO: parts('5018|Bergen, 0182|Oslo, 7013|Trondheim, 4006|Stavanger'),
  FI: parts('33100|Tampere, 00530|Helsinki, 20100|Turku, 90100|Oulu'),
  CZ: parts('602 00|Brno, 110 00|Praha 1, 779 00|Olomouc, 301 00|Plzeň'),
};

const streetSet: Readonly<Record<string, string>> = {
  US: 'us',
  CA: 'us',
  IN: 'in',
  DE: 'de',
  AT: 'de',
  CH: 'de',
  FR: 'fr',
  BE: 'fr',
  ES: 'es',
  MX: 'es',
  IT: 'it',
  NL: 'nl',
  PT: 'pt',
  BR: 'pt',
  PL: 'pl',
  SE: 'se',
  DK: 'dk',
  NO: 'no',
  FI: 'fi',
  CZ: 'cz',
};

/** The lines of an address: street, then what follows; the last ends with postcode and town in the country's order. */
export type Address = { readonly street: string; readonly rest: readonly string[]; readonly postcode: string };

const after = (text: string): string => text.slice(text.lastIndexOf(' ') + 1);

export function address(draw: Draw, country: string): Address {
  const street = draw.pick(streets[streetSet[country] ?? 'en'] ?? []);
  const town = draw.pick(towns[country] ?? []);
  const no = draw.int(1, draw.chance(0.3) ? 240 : 70);
  switch (country) {
    case 'GB': {
      const code = draw.pattern(`${after(town)}${draw.int(1, 19)} #${'AA'}`).replace(/[CIKMOV](?=.?$)/g, 'B');
      const front = draw.chance(0.25) ? `Flat ${draw.int(1, 24)}, ${no} ${street}` : `${no} ${street}`;
      return { street: front, rest: [`${town.slice(0, town.lastIndexOf(' '))} ${code}`], postcode: code };
    }
    case 'US': {
      const zip = `${after(town)}${draw.digits(2)}`;
      const unit = draw.chance(0.3)
        ? `, ${draw.pick(['Apt', 'Unit', '#'])} ${draw.int(1, 30)}${draw.pick(['', 'B', 'C'])}`.replace('# ', '#')
        : '';
      const [state, ...name] = town.split(' ').slice(0, -1).reverse();
      return {
        street: `${draw.int(102, 9890)} ${street}${unit}`,
        rest: [`${name.reverse().join(' ')}, ${state} ${zip}`],
        postcode: zip,
      };
    }
    case 'IE': {
      const [name = '', county = '', key = ''] = town.split('|');
      const code = `${key} ${draw.pattern('A#A#')}`;
      return { street: `${no} ${street}`, rest: [name, county, code], postcode: code };
    }
    case 'AU': {
      const code = `${after(town)}${draw.digits(2)}`;
      const front = draw.chance(0.3) ? `${draw.int(1, 18)}/${no}` : `${no}`;
      return {
        street: `${front} ${street}`,
        rest: [`${town.slice(0, town.lastIndexOf(' '))} ${code}`],
        postcode: code,
      };
    }
    case 'IN': {
      const code = `${after(town)}${draw.digits(2)}`;
      const house = draw.pick([
        'Lakshmi Residency',
        'Green Meadows',
        'Sai Krupa Apartments',
        'Prestige Towers',
        'Shanti Niwas',
      ]);
      return {
        street: `${draw.pick(['Flat', 'Flat No.'])} ${draw.int(101, 1204)}, ${house}, ${no} ${street}`,
        rest: [`${town.slice(0, town.lastIndexOf(' '))} ${code}`],
        postcode: code,
      };
    }
    case 'ZA': {
      const code = `${after(town)}${draw.digits(2)}`;
      return { street: `${no} ${street}`, rest: [town.slice(0, town.lastIndexOf(' ')), code], postcode: code };
    }
    case 'CA': {
      const [name = '', province = '', area = ''] = town.split('|');
      const code = `${area} ${draw.pattern('#A#')}`;
      return {
        street: `${draw.chance(0.3) ? `${draw.int(2, 909)}-` : ''}${no} ${street}`,
        rest: [`${name}, ${province} ${code}`],
        postcode: code,
      };
    }
    default: {
      const [shape = '', name = ''] = town.split('|');
      const code = draw.pattern(shape);
      const suffix = draw.chance(0.15) ? draw.pick(['a', 'b']) : '';
      const forms: Readonly<Record<string, string>> = {
        FR: `${no}${draw.chance(0.12) ? ' bis' : ''} ${street}`,
        ES: `${street}${draw.pick([', ', ' '])}${no}${draw.chance(0.6) ? `, ${draw.int(1, 7)}º ${draw.pick(['A', 'B', 'C', 'izq.', 'dcha.'])}` : ''}`,
        PT: `${street}${draw.pick([', ', ' '])}${no}${draw.chance(0.4) ? `, ${draw.int(1, 6)}.º ${draw.pick(['Esq.', 'Dto.'])}` : ''}`,
        BR: `${street}, ${draw.int(12, 1900)}${draw.chance(0.5) ? `, apto ${draw.int(11, 142)}` : ''}`,
        PL: `${street} ${no}${draw.chance(0.5) ? draw.pick(['/', ' m. ']) + draw.int(1, 60) : ''}`,
        DK: `${street} ${no}${draw.chance(0.4) ? `, ${draw.int(1, 4)}. ${draw.pick(['tv', 'th'])}` : ''}`,
        FI: `${street} ${no} ${draw.pick(['A', 'B'])} ${draw.int(1, 40)}`,
      };
      const front = forms[country] ?? `${street} ${no}${suffix}`;
      if (country === 'BR') return { street: front, rest: [name, code], postcode: code };
      return { street: front, rest: [`${code} ${name}`], postcode: code };
    }
  }
}
