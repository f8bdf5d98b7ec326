// Addresses in the form of the country, and towns that stand alone.
import { between, fill, oneOf, pick, type Random } from './random.ts';

type Place = { readonly streets: string; readonly towns: string; readonly write: (parts: Parts) => readonly string[] };
type Parts = {
  readonly random: Random;
  readonly street: string;
  readonly house: number;
  readonly town: string;
  readonly code: string;
};

const flatsGb = 'Flat 3|Flat 12B|Apartment 9|Unit 4|Flat 2';
const streetsEn =
  'Wexcombe Road|Larch Close|Station Road|Harbour View|Priory Lane|Cedar Avenue|Mill Street|Brockhurst Gardens|' +
  'Alma Terrace|Foxglove Way|St Mary’s Crescent|Quarry Hill|Beaufort Drive|Canal Walk';

const places: Readonly<Record<string, Place>> = {
  gb: {
    streets: streetsEn,
    towns:
      'Bristol=BS6 #@@|Leeds=LS8 #@@|Cardiff=CF14 #@@|Norwich=NR2 #@@|Glasgow=G41 #@@|Stockport=SK4 #@@|' +
      'Exeter=EX4 #@@|Hull=HU5 #@@|Belfast=BT9 #@@|London=SE15 #@@|London=N16 #@@|Derby=DE22 #@@',
    write: ({ random, street, house, town, code }) => [
      pick(random, [`${house} ${street}`, `${house} ${street}`, `${oneOf(random, flatsGb)}, ${house} ${street}`]),
      pick(random, [`${town} ${code}`, `${town}, ${code}`]),
    ],
  },
  us: {
    streets:
      'Larkspur Ave|N Sycamore St|Old Mill Rd|W 43rd St|Cottonwood Dr|Magnolia Blvd|County Road 12|Elm Street|' +
      'Bluebonnet Ln|SE Hawthorne Blvd|Prairie View Ct|Riverside Drive',
    towns:
      'Tulsa, OK=7410#|Portland, OR=9721#|Dayton, OH=4540#|Savannah, GA=3140#|Austin, TX=7874#|Duluth, MN=5580#|' +
      'Fresno, CA=9372#|Buffalo, NY=1421#|Boise, ID=8370#|Knoxville, TN=3791#',
    write: ({ random, street, house, town, code }) => [
      `${house * 17 + 101} ${street}${pick(random, ['', '', ' Apt 4B', ', Unit 210', ' #7'])}`,
      `${town} ${code}`,
    ],
  },
  au: {
    streets: 'Banksia St|Wattle Grove|Bourke Street|Jacaranda Ave|Esplanade Road|Kooyong Rd|Murray Parade|Ironbark Cct',
    towns:
      'Geelong VIC=322#|Newcastle NSW=230#|Fremantle WA=616#|Toowoomba QLD=435#|Hobart TAS=700#|Glenelg SA=504#|' +
      'Brunswick VIC=3056|Marrickville NSW=2204',
    write: ({ random, street, house, town, code }) => [
      `${pick(random, ['', '', '2/', '7/', 'Unit 5, '])}${house} ${street}`,
      `${town} ${code}`,
    ],
  },
  ie: {
    streets:
      'Castle Grove|The Orchard|Main Street|Ashfield Park|Seaview Terrace|Kilbarrack Road|Mount Oval|Chapel Lane',
    towns: 'Galway=H91 *#**|Cork=T12 *#**|Dublin 9=D09 *#**|Limerick=V94 *#**|Waterford=X91 *#**|Dublin 6W=D6W *#**',
    write: ({ street, house, town, code }) => [`${house} ${street}`, `${town}, ${code}`],
  },
  in: {
    streets:
      '5th Cross Road|MG Road|Linking Road|Anna Salai|Gandhi Nagar Main Road|FC Road|Hosur Main Road|Lake View Road',
    towns:
      'Indiranagar, Bengaluru=5600##|Bandra West, Mumbai=4000##|Adyar, Chennai=6000##|Salt Lake, Kolkata=7000##|' +
      'Kothrud, Pune=4110##|Banjara Hills, Hyderabad=5000##',
    write: ({ random, street, house, town, code }) => [
      `${pick(random, ['Flat #, Sai Residency', 'No. #', 'H.No. #-4, Shanti Apartments', '#'])}, ${street}`.replace(
        '#',
        String(house + 101),
      ),
      pick(random, [`${town} ${code}`, `${town} - ${code}`]),
    ],
  },
  ca: {
    streets: 'Maple Crescent|Queen St W|Dundas Street East|Ridgeway Dr|Lakeshore Rd|Birchmount Ave|Confederation Blvd',
    towns:
      'Guelph, ON=N1H #@#|Halifax, NS=B3K #@#|Calgary, AB=T2N #@#|Victoria, BC=V8R #@#|' +
      'Winnipeg, MB=R3G #@#|Ottawa, ON=K2P #@#',
    write: ({ random, street, house, town, code }) => [
      `${pick(random, ['', '', '1204-', '18-'])}${house * 5 + 40} ${street}`,
      `${town} ${code}`,
    ],
  },
  de: {
    streets:
      'Lindenstraße|Am Mühlenbach|Goethestr.|Kastanienallee|Berliner Str.|Hinter der Kirche|Schillerplatz|Rosenweg',
    towns:
      'Köln=5067#|Leipzig=0427#|Hamburg=2235#|Freiburg=7910#|Kassel=3412#|Berlin=1243#|Regensburg=9305#|Münster=4814#',
    write: ({ random, street, house, town, code }) => [
      `${street} ${house}${pick(random, ['', '', 'a', 'b'])}`,
      `${code} ${town}`,
    ],
  },
  fr: {
    streets:
      'rue des Lilas|avenue Jean Jaurès|rue du Moulin|boulevard Victor Hugo|impasse des Acacias|' +
      'allée des Tilleuls|rue Pasteur',
    towns: 'Lyon=6900%|Nantes=44000|Lille=59800|Toulouse=31400|Rennes=35200|Montreuil=93100|Dijon=21000|Grenoble=38100',
    write: ({ random, street, house, town, code }) => [
      `${house}${pick(random, ['', '', ' bis', ','])} ${street}`,
      `${code} ${town}`,
    ],
  },
  es: {
    streets:
      'Calle Mayor|Avda. de la Constitución|C/ San Roque|Paseo del Prado|Calle Alcalde Sáinz|' +
      'C/ Doctor Fleming|Ronda Norte',
    towns:
      'Madrid=280%%|Valencia=4600%|Zaragoza=5000%|Sevilla=4101%|Bilbao=4800%|Murcia=3000%|Gijón=3320%|Granada=1800%',
    write: ({ random, street, house, town, code }) => [
      `${street}${pick(random, [' ', ', '])}${house}${pick(random, [', 3º B', ', 1º izq.', ', bajo A', ''])}`,
      `${code} ${town}`,
    ],
  },
  it: {
    streets:
      'Via Garibaldi|Viale dei Mille|Corso Italia|Via San Vitale|Piazza Mazzini|Via Monte Rosa|Via dei Gelsomini',
    towns:
      'Bologna (BO)=4012%|Torino (TO)=1013%|Napoli=8012%|Verona (VR)=3712%|Milano=2013%|Bari=7012%|Padova (PD)=3512%',
    write: ({ random, street, house, town, code }) => [
      `${street}${pick(random, [' ', ', ', ' n. '])}${house}`,
      `${code} ${town}`,
    ],
  },
  pt: {
    streets:
      'Rua das Flores|Avenida da Liberdade|Rua do Almada|Travessa do Carmo|Rua Dr. António Sérgio|' +
      'Praceta das Oliveiras',
    towns: 'Porto=4050-###|Lisboa=1250-###|Braga=4700-###|Coimbra=3000-###|Faro=8000-###|Setúbal=2900-###',
    write: ({ random, street, house, town, code }) => [
      `${street}${pick(random, [', ', ' ', ', n.º '])}${house}${pick(random, ['', ', 2.º Esq.', ', r/c'])}`,
      `${code} ${town}`,
    ],
  },
  br: {
    streets: 'Rua Augusta|Rua Voluntários da Pátria|Av. Sete de Setembro|Rua dos Pinheiros|Alameda Santos',
    towns: 'São Paulo - SP=0542#-###|Curitiba - PR=8024#-###|Belo Horizonte - MG=3013#-###|Recife - PE=5203#-###',
    write: ({ random, street, house, town, code }) => [
      `${street}, ${house * 11}${pick(random, ['', ', apto 42', ', apto 101 bloco B'])}`,
      `${town}, ${code}`,
    ],
  },
  nl: {
    streets: 'Prinsengracht|Dorpsstraat|Van Speijkstraat|Lange Haven|Kerkweg|Beukenlaan|Oude Rijksweg|Populierenstraat',
    towns:
      'Amsterdam=1016 @@|Utrecht=3521 @@|Zwolle=8011 @@|Groningen=9712 @@|Eindhoven=5611 @@|' +
      'Den Haag=2514 @@|Breda=4811@@',
    write: ({ random, street, house, town, code }) => [
      `${street} ${house}${pick(random, ['', '', '-2', 'b', ' hs'])}`,
      `${code} ${town}`,
    ],
  },
  pl: {
    streets: 'ul. Lipowa|ul. Mickiewicza|al. Jana Pawła II|os. Słoneczne|ul. Polna|ul. Żeromskiego|ul. 3 Maja',
    towns: 'Kraków=30-7##|Wrocław=50-3##|Gdańsk=80-2##|Poznań=61-7##|Łódź=90-4##|Warszawa=02-6##|Lublin=20-1##',
    write: ({ random, street, house, town, code }) => [
      `${street} ${house}${pick(random, ['', '/4', '/17', ' m. 6'])}`,
      `${code} ${town}`,
    ],
  },
  sv: {
    streets: 'Storgatan|Björkvägen|Kungsgatan|Lillängsvägen|Södra Förstadsgatan|Ringvägen|Skolgatan|Ekbacken',
    towns: 'Göteborg=411 3#|Stockholm=118 2#|Malmö=214 3#|Uppsala=753 2#|Umeå=903 2#|Örebro=702 1#|Lund=223 5#',
    write: ({ random, street, house, town, code }) => [
      `${street} ${house}${pick(random, ['', '', ' A', ', lgh 1102'])}`,
      `${code} ${town}`,
    ],
  },
  no: {
    streets: 'Storgata|Kirkeveien|Bjørkeveien|Tordenskjolds gate|Strandgaten|Fjellveien|Granittveien|Parkveien',
    towns: 'Oslo=018#|Bergen=501#|Trondheim=703#|Stavanger=400#|Tromsø=900#|Drammen=304#',
    write: ({ random, street, house, town, code }) => [
      `${street} ${house}${pick(random, ['', '', 'A', 'B'])}`,
      `${code} ${town}`,
    ],
  },
  fi: {
    streets: 'Mannerheimintie|Koivukuja|Hämeenkatu|Rantatie|Kauppakatu|Puistokatu|Pihlajatie|Vanha Turuntie',
    towns: 'Helsinki=00530|Tampere=33100|Turku=20100|Oulu=90100|Espoo=02600|Jyväskylä=40100|Kuopio=70100',
    write: ({ random, street, house, town, code }) => [
      `${street} ${house}${pick(random, ['', ' A 14', ' B 3', ' C 21'])}`,
      `${code} ${town}`,
    ],
  },
};

function placeOf(country: string): Place {
  const place = places[country];
  if (place === undefined) throw new Error(`No addresses for ${country}`);
  return place;
}

export type Address = { readonly lines: readonly string[]; readonly code: string };

export function inventAddress(random: Random, country: string): Address {
  const place = placeOf(country);
  const [town = '', pattern = ''] = oneOf(random, place.towns).split('=');
  const code = fill(random, pattern);
  const house = between(random, 1, 148);
  return { lines: place.write({ random, street: oneOf(random, place.streets), house, town, code }), code };
}

/** A town by itself, without the county or province that addresses carry. */
export function townOf(random: Random, country: string): string {
  const [town = ''] = oneOf(random, placeOf(country).towns).split('=');
  const named = country === 'in' ? town.replace(/^.*, /, '') : town;
  return named.replace(/( \(|, | - | (?=[A-Z]{2,3}$)| \d).*$/, '');
}
