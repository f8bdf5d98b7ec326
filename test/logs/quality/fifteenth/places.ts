// Addresses as they are written in each country.
import { fromPattern, type Random } from './random.ts';

export type Address = { readonly whole: string; readonly postcode: string; readonly town: string };

type Place = { readonly towns: string; readonly streets: string; readonly forms: readonly string[] };

/** Towns are "Name/postcode pattern"; in a form T is the town, P the postcode, S the street, N the house number. */
const places: Readonly<Record<string, Place>> = {
  us: {
    towns: 'Boise, ID/837##,Tulsa, OK/741##,Duluth, MN/558##,Macon, GA/312##,Yuma, AZ/853##,Erie, PA/165##',
    streets:
      'Larkspur Ln,W Juniper St,County Road 9,Quail Hollow Dr,N 14th Ave,Cedar Ridge Ct,Old Mill Road,Sycamore Blvd',
    forms: ['N S, T P', 'N S, Apt %@, T P', 'N S Unit %#, T P', 'N S, T P'],
  },
  uk: {
    towns:
      'Otley/LS21 %@@,Whitby/YO21 %@@,Stroud/GL5 %@@,Perth/PH1 %@@,Swansea/SA2 %@@,Leigh-on-Sea/SS9 %@@,Hove/BN3 %@@',
    streets:
      'Hollin Rise,Marine Parade,Chapel Lane,Tannery Court,Gorse Hill Road,Victoria Terrace,Mill Bank,Elder Close',
    forms: ['N S, T, P', 'N S, T P', 'Flat %, N S, T, P', 'Rowan Cottage, S, T P', 'N S T P'],
  },
  au: {
    towns: 'Bendigo/VIC 355#,Toowoomba/QLD 435#,Mudgee/NSW 285#,Fremantle/WA 616#,Glenelg/SA 504#',
    streets: 'Banksia St,Kookaburra Cres,Anzac Pde,Station Rd,Wattle Grove,Murray Tce,Lachlan Ave',
    forms: ['N S, T P', 'Unit %/N S, T P', '%/N S T P', 'Lot 1#% S, T P'],
  },
  ie: {
    towns:
      'Ennis, Co. Clare/V95 @%@#,Tralee, Co. Kerry/V92 @%@#,Athlone, Co. Westmeath/N37 @%@#,Rathmines, Dublin 6/D06 @%@#',
    streets: 'Cois Abhann,Main Street,The Paddocks,Convent Road,Castle View,Grange Heights,Bóthar na Trá',
    forms: ['N S, T, P', 'N S, T P', 'Apt %, N S, T, P'],
  },
  in: {
    towns: 'Bengaluru/5600%#,Pune/4110%#,Chennai/6000%#,Kolkata/7000%#,Jaipur/3020%#,Kochi/6820%#',
    streets: '4th Cross, Indiranagar,Lake View Road,MG Road,Gandhi Nagar,2nd Main, Sector 7,Temple Street,Park Circus',
    forms: ['N, S, T P', 'Flat %0#, Sai Krupa Residency, S, T - P', 'H.No. N, S, T-P', 'N S, T P'],
  },
  ca: {
    towns: 'Guelph, ON/N1H %@%,Red Deer, AB/T4N %@%,Kelowna, BC/V1Y %@%,Moncton, NB/E1C %@%,Gatineau, QC/J8X %@%',
    streets: 'Maple Hollow Cres,Rue des Érables,Lakeshore Rd,Range Road 27,Birchmount Dr,King St W,Poplar Bay',
    forms: ['N S, T P', 'Unit % - N S, T P', 'N S, T, P', '#%-N S, T P'],
  },
  za: {
    towns: 'Claremont, Cape Town/770#,Hatfield, Pretoria/008#,Umhlanga/432#,Bloemfontein/930#,Randburg/219#',
    streets: 'Protea Road,Jacaranda Street,Kerk Street,Long Beach Drive,Nelson Mandela Drive,Acacia Avenue',
    forms: ['N S, T, P', 'N S, T P', 'Unit %#, Sunbird Estate, S, T, P'],
  },
  de: {
    towns: 'Leipzig/041##,Bochum/447##,Freiburg/791##,Kiel/241##,Görlitz/0282#,Mannheim/681##',
    streets: 'Lindenallee,Am Alten Markt,Goethestraße,Mühlenweg,Bahnhofstr.,Kirchgasse,Heinrich-Heine-Straße',
    forms: ['S N, P T', 'S Na, P T', 'S N in P T'],
  },
  fr: {
    towns: 'Tours/37000,Quimper/29000,Annecy/74000,Béziers/34500,Roubaix/59100,Pau/64000',
    streets:
      'rue des Tanneurs,avenue Jean-Jaurès,chemin du Moulin,impasse des Lilas,place de la Halle,boulevard Carnot',
    forms: ['N S, P T', 'N bis, S, P T', 'N, S, bât. @, P T'],
  },
  es: {
    towns: 'Zaragoza/500##,Cádiz/110##,Gijón/332##,Murcia/300##,Lleida/250##,Vigo/362##',
    streets: 'C/ Mayor,Calle de la Merced,Avda. de la Constitución,Plaza del Olivar,Paseo Marítimo,C/ San Roque',
    forms: ['S N, %º @, P T', 'S, N, P T', 'S, nº N, %º izq., P T'],
  },
  it: {
    towns: 'Bologna/4012#,Bari/7012#,Bergamo/2412#,Pescara/6512#,Lucca/551##,Catania/951##',
    streets: 'Via Garibaldi,Corso Vittorio Emanuele,Via dei Mille,Piazza San Marco,Viale delle Rose,Via Don Minzoni',
    forms: ['S N, P T', 'S, N - P T', 'S N/B, P T'],
  },
  pt: {
    towns: 'Porto/40%#-#%#,Braga/47%#-#%#,Setúbal/29%#-#%#,Évora/70%#-#%#,Aveiro/38%#-#%#',
    streets: 'Rua das Flores,Avenida da Liberdade,Travessa do Carmo,Rua Dr. António José de Almeida,Largo da Sé',
    forms: ['S N, P T', 'S, N, %.º Esq., P T', 'S n.º N, P T'],
  },
  nl: {
    towns: 'Utrecht/358% @@,Groningen/971% @@,Zwolle/801% @@,Breda/481% @@,Leiden/231% @@',
    streets: 'Kerkstraat,Oude Singel,Prinses Beatrixlaan,Molenweg,Van Speijkstraat,Lange Nieuwstraat',
    forms: ['S N, P T', 'S N-%, P T', 'S Na, P T'],
  },
  pl: {
    towns: 'Kraków/30-#%#,Gdańsk/80-#%#,Lublin/20-#%#,Łódź/90-#%#,Poznań/60-#%#',
    streets: 'ul. Lipowa,ul. Mickiewicza,os. Słoneczne,al. Niepodległości,ul. Kwiatowa,ul. Długa',
    forms: ['S N/%, P T', 'S N m. %, P T', 'S N, P T'],
  },
  dk: {
    towns: 'Odense C/5000,Aalborg/9000,Esbjerg/6700,Roskilde/4000,Vejle/7100',
    streets: 'Nørregade,Søndergade,Rosenvænget,Strandvejen,Møllebakken,Skolevej',
    forms: ['S N, P T', 'S N, %. tv., P T', 'S N, 1. th, P T'],
  },
  cz: {
    towns: 'Brno/602 00,Olomouc/779 00,Plzeň/301 00,Liberec/460 01,Praha 6/160 00',
    streets: 'Lipová,Masarykova,Na Výsluní,Husova,Květná,Dukelských hrdinů',
    forms: ['S N, P T', 'S 1#%#/N, P T', 'S N, P T'],
  },
  tr: {
    towns: 'Bornova/İzmir=350##,Çankaya/Ankara=065##,Kadıköy/İstanbul=347##,Nilüfer/Bursa=161##',
    streets: 'Atatürk Mah. Çiçek Sok.,Cumhuriyet Cad.,Bahçelievler Mah. 7. Sok.,Yeni Mah. Zeytin Sok.',
    forms: ['S No: N D: %, P T', 'S No:N, P T', 'S No: N Daire %, T P'],
  },
};

function placeOf(region: string): Place {
  const found = places[region];
  if (found === undefined) throw new Error(`No places for ${region}`);
  return found;
}

/** Commas inside a name are followed by a space, those between names are not. */
const parts = (list: string): readonly string[] => list.split(/,(?! )/);

export function townOf(random: Random, region: string): string {
  const [town] = random.pick(parts(placeOf(region).towns)).split(region === 'tr' ? '=' : '/');
  return (town ?? '').split(',')[0]?.split('/')[0] ?? '';
}

export function addressOf(random: Random, region: string): Address {
  const place = placeOf(region);
  const [town = '', pattern = ''] = random.pick(parts(place.towns)).split(region === 'tr' ? '=' : '/');
  const postcode = fromPattern(random, pattern);
  const number = random.chance(0.7) ? random.int(1, 98) : random.int(101, 480);
  const street = random.pick(parts(place.streets));
  // The signs of the form's own patterns are filled before names are put in, and "#%-" stands for "#4-".
  const form = random
    .pick(place.forms)
    .replace(/^#%-/, () => `#${random.int(1, 9)}-`)
    .replace(/(?<!^)#|%|@/g, (sign) => fromPattern(random, sign === '@' ? 'A|B|C|D' : sign));
  const values: Readonly<Record<string, string>> = { N: String(number), S: street, T: town, P: postcode };
  const whole = form.replace(/\b(?:[STP]|N(?=a?\b))/g, (sign, at: number) =>
    /^[STPN](?:a?\b)/.test(form.slice(at)) ? (values[sign] ?? sign) : sign,
  );
  return { whole, postcode, town };
}
