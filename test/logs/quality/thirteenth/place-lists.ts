// Streets, and "town;postcode;region" with patterns of digits and letters, by country.
import type { Locale } from './locales.ts';

export const places: Record<Locale, { readonly streets: string; readonly towns: string }> = {
  us: {
    streets:
      'Maple Avenue|Oakridge Dr|W 47th St|Cedar Lane|Juniper Ct|Old Mill Road|Sunset Blvd|N Fremont Ave|' +
      'Hickory Hollow Rd|Lakeview Terrace|E Colfax Ave|Peachtree St NE',
    towns:
      'Columbus;432##;OH|Boise;837##;ID|Portland;972##;OR|Austin;787##;TX|Durham;277##;NC|Tucson;857##;AZ|' +
      'Albany;122##;NY|Fresno;937##;CA|Madison;537##;WI|Tampa;336##;FL',
  },
  gb: {
    streets:
      'Ashgrove Road|Station Road|Church Lane|Victoria Terrace|Meadow Close|The Crescent|Kingsway|' +
      'Mill Lane|St Johns Avenue|Harcourt Street|Beech Walk|Priory Gardens',
    towns:
      'Leeds;LS! #@@|Bristol;BS! #@@|Norwich;NR! #@@|Cardiff;CF1# #@@|Stockport;SK! #@@|Glasgow;G!# #@@|' +
      'London;SE2# #@@|Exeter;EX! #@@|Sheffield;S1# #@@|Reading;RG! #@@',
  },
  au: {
    streets:
      'Wattle Street|Banksia Ave|King Street|Jacaranda Drive|Bourke Rd|Acacia Court|Pacific Parade|' +
      'Moreton Tce|Fitzroy St',
    towns:
      'Newtown;2042;NSW|Footscray;3011;VIC|Toowong;4066;QLD|Fremantle;6160;WA|Glenelg;5045;SA|' +
      'Parramatta;2150;NSW|Geelong;3220;VIC|Sandy Bay;7005;TAS',
  },
  nz: {
    streets:
      'Kowhai Street|Great North Road|Rata Road|Tui Crescent|Marine Parade|Puriri Ave|Victoria Street|Totara Grove',
    towns:
      'Grey Lynn;1021;Auckland|Karori;6012;Wellington|Riccarton;8011;Christchurch|Hillcrest;3216;Hamilton|' +
      'Mount Eden;1024;Auckland|Maori Hill;9010;Dunedin',
  },
  in: {
    streets:
      'Lotus Residency, 4th Cross|Green Park Main Road|Shanti Apartments, MG Road|Sector 14|' +
      'Lake View Towers, Link Road|Gandhi Nagar|2nd Main, 7th Block|Prestige Enclave, Park Street',
    towns:
      'Koramangala;5600##;Bengaluru|Andheri West;4000##;Mumbai|Velachery;6000##;Chennai|' +
      'Kothrud;4110##;Pune|Salt Lake;7000##;Kolkata|Banjara Hills;5000##;Hyderabad|Dwarka;1100##;New Delhi',
  },
  ie: {
    streets:
      'Abbey Street|Castle Park|Ballymun Road|Seaview Terrace|Chapel Lane|Griffith Avenue|The Paddocks|Main Street',
    towns:
      'Naas;W91 @#@#;Co. Kildare|Ennis;V95 @#@#;Co. Clare|Swords;K67 @#@#;Co. Dublin|' +
      'Galway;H91 @#@#;Co. Galway|Cobh;P24 @##@;Co. Cork|Sligo;F91 @#@#;Co. Sligo',
  },
  ca: {
    streets:
      'Bank Street|Rue Sherbrooke|Elgin Crescent|Main Street W|Glenmore Trail SW|Dundas Street|' +
      'Birchmount Road|Lakeshore Blvd',
    towns:
      'Ottawa;K1S #@#;ON|Vancouver;V5K #@#;BC|Calgary;T2P #@#;AB|Halifax;B3H #@#;NS|Winnipeg;R3C #@#;MB|' +
      'Toronto;M4C #@#;ON|Gatineau;J8X #@#;QC',
  },
  za: {
    streets:
      'Main Road|Protea Street|Jan Smuts Avenue|Loop Street|Acacia Road|Nelson Mandela Drive|Kerk Street|Beach Road',
    towns:
      'Rondebosch;7700;Cape Town|Melville;2109;Johannesburg|Hatfield;0083;Pretoria|Umhlanga;4319;Durban|' +
      'Soweto;1804;Johannesburg|Summerstrand;6001;Gqeberha',
  },
  sg: {
    streets:
      'Ang Mo Kio Ave 10|Bedok North Street 3|Tampines Street 81|Jurong West Street 52|Toa Payoh Lorong 4|' +
      'Hougang Avenue 8|Yishun Ring Road|Clementi Ave 2',
    towns: 'Singapore;56|Singapore;46|Singapore;52|Singapore;64|Singapore;31|Singapore;53|Singapore;76|Singapore;12',
  },
  de: {
    streets:
      'Lindenstraße|Am Mühlbach|Goethestr.|Bahnhofstraße|Hauptstr.|Kirchweg|Rosenweg|Berliner Allee|' +
      'Im Wiesengrund|Schillerplatz|Dorfstraße|An der Alten Ziegelei',
    towns:
      'Leipzig;043##|Freiburg;791##|Bochum;447##|Hamburg;223##|Berlin;104##|Fulda;3603#|Augsburg;861##|' +
      'Kiel;241##|München;806##|Köln;509##|Jena;077##',
  },
  at: {
    streets: 'Neubaugasse|Mariahilfer Straße|Landstraße|Grazer Straße|Am Steinfeld|Schulgasse|Lerchenfelder Gürtel',
    towns: 'Wien;1!!0|Graz;80#0|Linz;40#0|Salzburg;50#0|Innsbruck;60#0|Villach;95##',
  },
  fr: {
    streets:
      'rue des Lilas|avenue Jean Jaurès|rue de la République|impasse des Tilleuls|boulevard Voltaire|' +
      'chemin du Moulin|place de la Mairie|allée des Peupliers|rue Pasteur|quai de la Loire',
    towns:
      'Lyon;6900!|Nantes;44000|Toulouse;31##0|Rennes;35000|Paris;750!!|Dijon;21000|Lille;59800|' +
      'Montpellier;34070|Angers;49100|Brest;29200',
  },
  es: {
    streets:
      'Calle Mayor|Avenida de la Constitución|C/ Alcalá|Paseo de Gracia|Calle del Pez|Plaza de España|' +
      'Camino Viejo|Ronda Norte|C/ San Vicente',
    towns:
      'Madrid;280##|Valencia;460##|Sevilla;410##|Bilbao;480##|Zaragoza;500##|Málaga;290##|Gijón;332##|Murcia;300##',
  },
  mx: {
    streets:
      'Calle Durango|Av. Insurgentes Sur|Calle 5 de Mayo|Av. Universidad|Calle Morelos|Privada Los Pinos|' +
      'Av. Chapultepec',
    towns:
      'Roma Norte;067##;Ciudad de México|Del Valle;031##;CDMX|Americana;441##;Guadalajara|' +
      'Obispado;640##;Monterrey|Centro;720##;Puebla',
  },
  ar: {
    streets: 'Av. Corrientes|Bolívar|Av. Cabildo|San Martín|Calle Belgrano|Rivadavia|Gorriti|Av. Colón',
    towns: 'CABA;C14##|Rosario;S2000|Córdoba;X5000|La Plata;B1900|Mendoza;M5500|Mar del Plata;B7600',
  },
  it: {
    streets:
      'Via Garibaldi|Via Roma|Corso Vittorio Emanuele|Viale dei Mille|Piazza San Marco|Via dei Glicini|' +
      'Via XX Settembre|Largo Europa|Vicolo del Forno',
    towns:
      'Milano;201##;MI|Torino;101##;TO|Bologna;401##;BO|Napoli;801##;NA|Bari;701##;BA|Verona;371##;VR|' +
      'Lecce;73100;LE|Genova;161##;GE',
  },
  br: {
    streets:
      'Rua das Acácias|Avenida Paulista|Rua Sete de Setembro|Rua Augusta|Travessa do Comércio|Av. Brasil|' +
      'Rua Coronel Dias|Alameda Santos',
    towns:
      'Pinheiros;054##-0#0;São Paulo/SP|Copacabana;220##-0#0;Rio de Janeiro/RJ|' +
      'Savassi;301##-1#0;Belo Horizonte/MG|Batel;804##-0#0;Curitiba/PR|Boa Viagem;510##-0#0;Recife/PE|' +
      'Moinhos de Vento;905##-0#0;Porto Alegre/RS',
  },
  nl: {
    streets:
      'Dorpsstraat|Prinsengracht|Stationsweg|Kerklaan|Molenweg|Beatrixlaan|Oude Haven|Wilhelminastraat|' +
      'Lange Nieuwstraat|Meidoornlaan',
    towns:
      'Amsterdam;10## @@|Utrecht;35## @@|Groningen;97## @@|Zwolle;80## @@|Eindhoven;56## @@|' +
      'Haarlem;20## @@|Delft;26## @@|Arnhem;68## @@',
  },
  pl: {
    streets:
      'ul. Lipowa|ul. Mickiewicza|al. Niepodległości|ul. Ogrodowa|ul. Długa|os. Słoneczne|ul. Kościuszki|' +
      'ul. Polna|pl. Wolności',
    towns:
      'Warszawa;02-###|Kraków;30-###|Gdańsk;80-###|Wrocław;50-###|Poznań;60-###|Lublin;20-###|' +
      'Olsztyn;10-###|Rzeszów;35-###',
  },
  dk: {
    streets: 'Nørregade|Bøgevej|Vestergade|Strandvejen|Skolegade|Lærkevej|Østerbrogade|Møllevangen|Birkealle',
    towns: 'Aarhus C;8000|Odense;5000|Aalborg;9000|København Ø;2100|Vejle;7100|Roskilde;4000|Esbjerg;6700|Randers;8900',
  },
  cz: {
    streets: 'Lipová|Husova|náměstí Míru|Na Výsluní|Palackého|Dlouhá|Sokolská|U Potoka|Masarykova|Zahradní',
    towns:
      'Brno;602 00|Praha 3;130 00|Ostrava;702 00|Plzeň;301 00|Olomouc;779 00|Liberec;460 01|' +
      'Hradec Králové;500 03|Pardubice;530 02',
  },
};
