// Streets and towns of the seventh set, by country. A town: name | postcode pattern | region.
import { rows, words } from './random.ts';

const lanes = `Willow, Station, Church, Victoria, Mill, Orchard, Queens, Hazel, Maple, Beacon, Harbour, Foundry, Cedar, Birch,
  Meadow, Castle, Princess, Abbey, Chapel, Sycamore, Lakeview, Hillcrest, Bridge, Canal, Rectory, Albert, Alder,
  Juniper, Kingfisher, Larch, Nelson, Quarry, Spring, Tannery, Union, Vicarage, Wharf, Elmwood, Magnolia, Prospect, Ridge`;

function streets(types: string, extra = ''): readonly string[] {
  const all = words(types);
  return [...words(lanes).map((lane, index) => `${lane} ${all[index % all.length]}`), ...words(extra)];
}

export type Place = { readonly streets: readonly string[]; readonly towns: readonly string[] };

export const places: Readonly<Record<string, Place>> = {
  US: {
    streets: streets(
      'St, Ave, Drive, Lane, Blvd, Court, Road, Way',
      'W 43rd St, NE 7th Ave, Old Mill Pike, County Road 12',
    ),
    towns: rows(`Toledo|436##|OH
      Boise|837##|ID
      Savannah|314##|GA
      Tucson|857##|AZ
      Duluth|558##|MN
      Chattanooga|374##|TN
      Spokane|992##|WA
      Burlington|054##|VT`),
  },
  GB: {
    streets: streets(
      'Road, Street, Close, Avenue, Crescent, Gardens, Terrace, Lane',
      'The Green, Market Place, Back Lane',
    ),
    towns: rows(`Leeds|LS# #HU|
      Norwich|NR# #JD|
      Stirling|FK# #LB|
      Swansea|SA# #TD|
      Exeter|EX# #PW|
      Bolton|BL# #QE|
      Lisburn|BT28 #XY|
      Ipswich|IP# #RB|`),
  },
  IE: {
    streets: streets('Road, Street, Park, Avenue, Court, Drive, Grove', 'Main Street, Quay Street, Shop Street'),
    towns: rows(`Galway|H91 @#@#|
      Cork|T12 @##@|
      Limerick|V94 @##@|
      Dublin 8|D08 @##@|
      Sligo|F91 @#@#|
      Waterford|X91 @##@|`),
  },
  CA: {
    streets: streets(
      'Street, Avenue, Crescent, Road, Drive, Boulevard',
      'Rue Principale, 14 Street NW, Concession Road 5',
    ),
    towns: rows(`Kelowna|V1Y #@#|BC
      Regina|S4P #@#|SK
      Halifax|B3H #@#|NS
      London|N6A #@#|ON
      Red Deer|T4N #@#|AB
      Moncton|E1C #@#|NB`),
  },
  AU: {
    streets: streets(
      'Street, Parade, Avenue, Crescent, Court, Road, Place',
      'Esplanade, Kookaburra Street, Banksia Drive',
    ),
    towns: rows(`Geelong|3220|VIC
      Toowoomba|4350|QLD
      Wollongong|2500|NSW
      Fremantle|6160|WA
      Launceston|7250|TAS
      Glenelg|5045|SA`),
  },
  IN: {
    streets: words(
      'MG Road, Linking Road, Nehru Nagar, Park Street, Residency Road, Brigade Road, Laxmi Colony, Sector 14, Anna Salai',
    ),
    towns: rows(`Pune|411 0##|Maharashtra
      Bengaluru|560 0##|Karnataka
      Chennai|600 0##|Tamil Nadu
      Kolkata|700 0##|West Bengal
      Jaipur|302 0##|Rajasthan
      Gurugram|122 0##|Haryana`),
  },
  ZA: {
    streets: streets('Street, Road, Avenue, Drive, Crescent', 'Jan Smuts Avenue, Voortrekker Road, Protea Close'),
    towns: rows(`Durban|4001|
      Polokwane|0699|
      Stellenbosch|7600|
      Benoni|1501|
      Gqeberha|6001|
      Bloemfontein|9301|`),
  },
  NZ: {
    streets: streets('Street, Road, Terrace, Place, Drive, Crescent', 'Tui Street, Rata Road, Kauri Place'),
    towns: rows(`Hamilton|3204|
      Dunedin|9016|
      Napier|4110|
      Nelson|7010|
      Tauranga|3110|
      Lower Hutt|5010|`),
  },
  DE: {
    streets:
      words(`Lindenstraße, Am Alten Markt, Bahnhofstr., Goethestraße, Kastanienallee, Mühlenweg, Hinter der Kirche, Schillerplatz,
      Bürgermeister-Schmidt-Str., Rosenweg, An der Ziegelei, Hauptstraße, Gartenstr., Wilhelm-Busch-Weg`),
    towns: rows(`Bielefeld|336##
      Jena|077##
      Kiel|241##
      Fürth|907##
      Koblenz|560##
      Leipzig|042##
      Bad Homburg|613##`),
  },
  AT: {
    streets: words(
      'Mariahilfer Straße, Mozartgasse, Kirchengasse, Am Hang, Landstraße, Neubaugasse, Feldweg, Sankt-Georgs-Platz',
    ),
    towns: rows('Graz|8010\nLinz|4020\nWien|1070\nVillach|9500\nDornbirn|6850'),
  },
  CH: {
    streets: words('Seestrasse, Bahnhofstrasse, Kirchweg, Oberdorfstrasse, Dorfplatz, Rebbergstrasse, Mattenweg'),
    towns: rows('Winterthur|8400\nThun|3600\nAarau|5000\nSt. Gallen|9000\nZug|6300'),
  },
  FR: {
    streets:
      words(`rue des Lilas, avenue Jean-Jaurès, boulevard Voltaire, place de la République, chemin du Moulin, rue Pasteur,
      impasse des Cerisiers, allée des Peupliers, rue du Général-Leclerc, quai de la Marne, route de Nantes`),
    towns: rows('Rennes|350##\nDijon|210##\nMontpellier|340##\nLille|590##\nAnnecy|740##\nTours|370##\nPau|640##'),
  },
  BE: {
    streets: words('rue Haute, avenue Louise, chaussée de Namur, rue du Progrès, place Saint-Lambert, rue des Écoles'),
    towns: rows('Namur|5000\nLiège|4000\nMons|7000\nIxelles|1050\nCharleroi|6000'),
  },
  ES: {
    streets:
      words(`Calle Mayor, Calle de la Rosa, Avda. de la Constitución, Plaza de España, Paseo del Prado, C/ San Vicente,
      Camino Viejo, Ronda de Atocha, Travesía del Pilar, C/ Huertas`),
    towns: rows('Zaragoza|500##\nMurcia|300##\nVigo|362##\nGranada|180##\nBilbao|480##\nToledo|450##'),
  },
  MX: {
    streets: words(
      'Av. Insurgentes, Calle Hidalgo, Av. Juárez, Calle Morelos, Privada Las Flores, Calzada Independencia',
    ),
    towns: rows('Guadalajara|44###\nPuebla|72###\nMérida|97###\nMonterrey|64###\nLeón|37###'),
  },
  IT: {
    streets:
      words(`Via Garibaldi, Corso Vittorio Emanuele, Via dei Mille, Piazza Dante, Viale Europa, Via San Martino, Vicolo Stretto,
      Via Alessandro Volta, Largo Augusto, Via Roma`),
    towns: rows('Bergamo|24100\nLecce|73100\nParma|431##\nTrieste|341##\nPerugia|061##\nSavona|17100'),
  },
  NL: {
    streets:
      words(`Kerkstraat, Dorpsstraat, Prinsengracht, Lange Nieuwstraat, Molenweg, Wilhelminalaan, Oude Haven, Beukenlaan,
      Stationsweg, Vrijheidslaan`),
    towns: rows('Utrecht|35## @@\nGroningen|97## @@\nBreda|48## @@\nZwolle|80## @@\nHaarlem|20## @@'),
  },
  PT: {
    streets: words(
      'Rua da Liberdade, Avenida da República, Rua Direita, Travessa do Carmo, Largo da Graça, Rua das Flores',
    ),
    towns: rows('Braga|4700-###\nÉvora|7000-###\nAveiro|3800-###\nFaro|8000-###\nViseu|3500-###'),
  },
  BR: {
    streets: words(
      'Rua das Palmeiras, Av. Paulista, Rua XV de Novembro, Alameda Santos, Rua Sete de Setembro, Travessa Ipê',
    ),
    towns: rows('Curitiba|80###-###\nRecife|50###-###\nBelo Horizonte|30###-###\nPorto Alegre|90###-###'),
  },
  PL: {
    streets: words(
      'ul. Długa, ul. Mickiewicza, al. Jana Pawła II, ul. Polna, ul. Kwiatowa, os. Słoneczne, ul. 3 Maja, pl. Wolności',
    ),
    towns: rows('Lublin|20-###\nGdynia|81-###\nRzeszów|35-###\nOpole|45-###\nToruń|87-###'),
  },
  SE: {
    streets: words('Storgatan, Kungsgatan, Björkvägen, Hamngatan, Skolgatan, Åkervägen, Norra Ringgatan, Smedjegatan'),
    towns: rows('Uppsala|75# ##\nLinköping|58# ##\nUmeå|90# ##\nVäxjö|35# ##\nBorås|50# ##'),
  },
  DK: {
    streets: words('Nørregade, Havnevej, Algade, Skovvej, Strandvejen, Søndergade, Møllevænget, Kirkestræde'),
    towns: rows('Odense C|5000\nAalborg|9000\nVejle|7100\nRoskilde|4000\nEsbjerg|6700'),
  },
  NO: {
    streets: words('Storgata, Kirkeveien, Bjørkelia, Strandgata, Fjellveien, Dronningens gate, Skolebakken'),
    towns: rows('Bergen|50##\nTromsø|90##\nDrammen|30##\nHamar|23##\nMolde|64##'),
  },
  FI: {
    streets: words('Kauppakatu, Rantatie, Mannerheimintie, Koivukuja, Asemakatu, Metsäpolku, Kirkkokatu'),
    towns: rows('Tampere|331##\nOulu|901##\nKuopio|701##\nTurku|201##\nLahti|151##'),
  },
  CZ: {
    streets: words('Nádražní, Na Příkopě, Husova, Masarykova třída, Lidická, Školní, U Potoka, Zahradní'),
    towns: rows('Brno|602 00\nOlomouc|779 00\nPlzeň|301 00\nLiberec|460 01\nZlín|760 01'),
  },
  TR: {
    streets: words('Atatürk Caddesi, Gül Sokak, Cumhuriyet Cad., İnönü Bulvarı, Çamlık Sok., Barbaros Caddesi'),
    towns: rows('Bursa|16###\nİzmir|35###\nEskişehir|26###\nAntalya|07###\nKonya|42###'),
  },
  RO: {
    streets: words('Str. Mihai Eminescu, Bd. Unirii, Str. Florilor, Calea Victoriei, Str. Avram Iancu, Aleea Teilor'),
    towns: rows('Cluj-Napoca|400###\nIași|700###\nBrașov|500###\nConstanța|900###'),
  },
  HU: {
    streets: words('Kossuth Lajos utca, Petőfi utca, Rákóczi út, Ady Endre utca, Akácfa utca, Fő tér'),
    towns: rows('Szeged|6720\nPécs|7621\nDebrecen|4025\nGyőr|9021'),
  },
};
