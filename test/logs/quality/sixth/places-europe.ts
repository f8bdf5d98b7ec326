// Addresses as each country writes them; `places.ts` says how to read the shapes.
import type { Places } from './places.ts';

export const europeanPlaces: Readonly<Record<string, Places>> = {
  DE: {
    country: 'Deutschland',
    shapes: ['S N|P C', 'S N|P C', 'S Na|P C', 'S N, U|P C'],
    units: ['2. OG links', 'Hinterhaus', 'c/o Lager 3'],
    streets:
      'Hauptstraße,Bahnhofstr.,Schillerstraße,Goethestr.,Am Markt,Lindenallee,Kirchweg,Friedrich-Ebert-Straße,Im Wiesengrund,Mozartstraße,Alte Poststr.,Berliner Straße,Rosenweg,An der Mühle,Ringstraße,Zum Sportplatz',
    towns:
      'Berlin;;1043#,Hamburg;;2035#,München;;8067#,Köln;;5067#,Leipzig;;0410#,Dresden;;0109#,Bielefeld;;3360#,Freiburg im Breisgau;;7909#,Kassel;;3411#,Erfurt;;9908#,Bad Homburg;;6134#',
  },
  AT: {
    country: 'Österreich',
    shapes: ['S N|P C', 'S N/2/14|P C', 'S N/7|P C', 'S N|P C'],
    units: ['Tür 8'],
    streets:
      'Mariahilfer Straße,Hauptplatz,Landstraßer Hauptstraße,Linzer Gasse,Neubaugasse,Kärntner Straße,Feldgasse,Dorfstraße,Grazer Straße,Favoritenstraße,Mühlweg,Schulgasse',
    towns:
      'Wien;;1070,Wien;;1100,Graz;;8010,Linz;;4020,Salzburg;;5020,Innsbruck;;6020,Klagenfurt;;9020,St. Pölten;;3100',
  },
  CH: {
    country: 'Schweiz',
    shapes: ['S N|P C', 'S N|P C', 'S Nb|P C'],
    units: ['2. Stock'],
    streets:
      'Bahnhofstrasse,Dorfstrasse,Seestrasse,Hauptstrasse,Langstrasse,Birkenweg,Kirchgasse,Zürcherstrasse,Im Grund,Alpenblick,Weststrasse,Rebbergweg',
    towns:
      'Zürich;;8004,Bern;;3011,Basel;;4056,Luzern;;6003,Winterthur;;8400,St. Gallen;;9000,Aarau;;5000,Chur;;7000,Thun;;3600',
  },
  FR: {
    country: 'France',
    shapes: ['N S|P C', 'N, S|P C', 'N bis S|P C', 'N S, U|P C'],
    units: ['bâtiment B', 'appt 12', '3e étage'],
    streets:
      'rue de la République,avenue Jean Jaurès,rue Victor Hugo,boulevard Voltaire,place de la Mairie,rue des Lilas,chemin du Moulin,impasse des Acacias,rue Pasteur,allée des Tilleuls,rue du Général de Gaulle,quai de la Loire,route de Paris',
    towns:
      'Lyon;;69003,Nantes;;44000,Lille;;59800,Toulouse;;31500,Paris;;75011,Rennes;;35000,Strasbourg;;67000,Montpellier;;34070,Dijon;;21000,Brest;;29200,Saint-Étienne;;42000',
  },
  BE: {
    country: 'Belgique',
    shapes: ['S N|P C', 'S, N|P C', 'S N bte 4|P C', 'S N|B-P C'],
    units: ['bte 2'],
    streets:
      'Rue de la Station,Avenue Louise,Chaussée de Charleroi,Rue Haute,Place Saint-Lambert,Rue des Bouchers,Avenue des Nerviens,Rue du Moulin,Boulevard Tirou,Clos des Érables',
    towns: 'Bruxelles;;1050,Liège;;4000,Namur;;5000,Charleroi;;6000,Mons;;7000,Wavre;;1300,Ixelles;;1050,Tournai;;7500',
  },
  QC: {
    country: 'Canada',
    shapes: ['N, S|C (Québec) P', 'N S, U|C QC P', 'N, S|C, QC P', 'N S|C (QC) P'],
    units: ['app. 4', 'apt 302', 'bureau 200'],
    streets:
      'rue Saint-Denis,boulevard René-Lévesque,avenue du Mont-Royal,rue Sainte-Catherine,chemin Sainte-Foy,rue Principale,boulevard des Laurentides,rue King Ouest,avenue Cartier,rang Saint-Joseph',
    towns:
      'Montréal;;H2J #@#,Québec;;G1R #@#,Laval;;H7N #@#,Gatineau;;J8X #@#,Sherbrooke;;J1H #@#,Longueuil;;J4K #@#,Trois-Rivières;;G9A #@#',
  },
  ES: {
    country: 'España',
    shapes: ['S, N|P C', 'S N, U|P C', 'S, N, U|P C', 'S nº N|P C'],
    units: ['3º B', '1º izq.', 'bajo A', '5º 2ª'],
    streets:
      'Calle Mayor,C/ Alcalá,Avenida de la Constitución,Plaza España,Calle San Juan,C/ del Carmen,Paseo de Gracia,Ronda de Segovia,Calle de los Olivos,Avda. Andalucía,Carrer de Mallorca,Camino Viejo',
    towns:
      'Madrid;;28014,Sevilla;;41003,Valencia;;46005,Barcelona;;08013,Zaragoza;;50004,Málaga;;29012,Bilbao;;48009,Murcia;;30005,Gijón;;33205',
  },
  MX: {
    country: 'México',
    shapes: ['S N|Col. R|C.P. P, C', 'S N, Col. R, P C', 'S ~N, U|Col. R|P C', 'S N|Col. R|C, CP P'],
    units: ['Int. 4', 'Depto 302', 'Int. B'],
    streets:
      'Av. Insurgentes Sur,Calle Hidalgo,Av. Juárez,Calle 5 de Mayo,Calz. de Tlalpan,Río Lerma,Calle Morelos,Av. Patria,Privada Las Flores,Blvd. Díaz Ordaz',
    towns:
      'Ciudad de México;Del Valle;03100,Guadalajara;Americana;44160,Monterrey;Mitras Centro;64460,Puebla;La Paz;72160,Ciudad de México;Roma Norte;06700,Querétaro;Centro;76000,Mérida;Itzimná;97100',
  },
  AR: {
    country: 'Argentina',
    shapes: ['S N|P C', 'S N, U|C (P)', 'S N U|P C', 'S N, C'],
    units: ['4º B', 'piso 2 dpto A', 'PB 1'],
    streets:
      'Av. Corrientes,Av. Rivadavia,Calle San Martín,Belgrano,Bulnes,Av. Santa Fe,Mitre,Sarmiento,Bv. Oroño,Av. Colón,Güemes,Pasaje El Ceibo',
    towns:
      'CABA;;C1414,Rosario;;S2000,Córdoba;;X5000,La Plata;;B1900,Mendoza;;M5500,Mar del Plata;;B7600,San Miguel de Tucumán;;T4000',
  },
  IT: {
    country: 'Italia',
    shapes: ['S N|P C (R)', 'S, N|P C (R)', 'S N/A|P C R', 'S N, U|P C'],
    units: ['scala B', 'int. 7', 'piano 3'],
    streets:
      'Via Roma,Via Garibaldi,Corso Vittorio Emanuele,Piazza Dante,Via Giuseppe Verdi,Viale della Libertà,Via XXV Aprile,Vicolo Stretto,Via dei Mille,Largo Augusto,Via Mazzini,Strada Provinciale',
    towns:
      'Milano;MI;20131,Roma;RM;00185,Torino;TO;10126,Bologna;BO;40122,Napoli;NA;80134,Verona;VR;37121,Bari;BA;70122,Firenze;FI;50123,Catania;CT;95124',
  },
};

export const northernPlaces: Readonly<Record<string, Places>> = {
  NL: {
    country: 'Nederland',
    shapes: ['S N|P C', 'S N|P C', 'S N-2|P C', 'S NA|P C'],
    units: ['bis'],
    streets:
      'Dorpsstraat,Kerkstraat,Stationsweg,Prinsengracht,Beatrixlaan,Molenweg,Schoolstraat,Lange Nieuwstraat,Burgemeester de Vlugtlaan,Eikenlaan,Oude Haven,Hoofdweg',
    towns:
      'Utrecht;;3512 @@,Amsterdam;;1017 @@,Rotterdam;;3011@@,Eindhoven;;5611 @@,Groningen;;9711 @@,Haarlem;;2011 @@,Zwolle;;8011@@,Breda;;4811 @@',
  },
  PT: {
    country: 'Portugal',
    shapes: ['S, N|P C', 'S N, U|P C', 'S, nº N, U|P C', 'S, N U|P C'],
    units: ['3º Esq.', 'r/c Dto', '2º Frente'],
    streets:
      'Rua Augusta,Avenida da República,Rua de Santa Catarina,Praça do Comércio,Rua 25 de Abril,Travessa do Carmo,Largo da Sé,Estrada de Benfica,Rua da Boavista,Rua Almirante Reis',
    towns:
      'Lisboa;;1050-###,Porto;;4000-###,Braga;;4700-###,Coimbra;;3000-###,Setúbal;;2900-###,Faro;;8000-###,Aveiro;;3800-###',
  },
  BR: {
    country: 'Brasil',
    shapes: ['S, N, U|R|C|P', 'S, N - R|C|CEP P', 'S, N, R, C, P', 'S, N, U - R|C - P'],
    units: ['apto 41', 'casa 2', 'bloco B ap 103'],
    streets:
      'Rua das Flores,Avenida Paulista,Rua XV de Novembro,Av. Brasil,Rua Sete de Setembro,Rua Tiradentes,Alameda Santos,Av. Getúlio Vargas,Rua Dom Pedro II,Travessa Piauí,Rua Marechal Deodoro',
    towns:
      'São Paulo;Vila Mariana;04101-###,Rio de Janeiro;Tijuca;20510-###,Belo Horizonte;Savassi;30112-###,Curitiba;Batel;80420-###,Recife;Boa Viagem;51020-###,Porto Alegre;Centro;90010-###,Campinas;Cambuí;13025-###',
  },
  PL: {
    country: 'Polska',
    shapes: ['ul. S N|P C', 'ul. S N/15|P C', 'S N m. 4|P C', 'ul. S N|P C'],
    units: ['m. 3'],
    streets:
      'Kościuszki,Mickiewicza,Długa,Polna,Lipowa,Słoneczna,Jana Pawła II,Piłsudskiego,Grunwaldzka,Marszałkowska,Zielona,Ogrodowa,3 Maja',
    towns:
      'Warszawa;;00-6##,Kraków;;31-1##,Wrocław;;50-3##,Poznań;;60-7##,Gdańsk;;80-2##,Łódź;;90-4##,Lublin;;20-0##,Białystok;;15-2##',
  },
  SE: {
    country: 'Sverige',
    shapes: ['S N|P C', 'S NB|P C', 'S N, lgh 1203|P C', 'S N|P C'],
    units: ['lgh 1101'],
    streets:
      'Storgatan,Drottninggatan,Kungsgatan,Skolgatan,Björkvägen,Sveavägen,Ringvägen,Kyrkogatan,Södra Vägen,Parkgatan,Ekbacksvägen,Hantverkargatan',
    towns:
      'Stockholm;;113 ##,Göteborg;;411 ##,Malmö;;211 ##,Uppsala;;753 ##,Västerås;;722 ##,Örebro;;70# 12,Umeå;;903 ##,Linköping;;582 ##',
  },
  DK: {
    country: 'Danmark',
    shapes: ['S N|P C', 'S N, 2. tv.|P C', 'S N, st. th|P C', 'S NB|P C'],
    units: ['1. sal'],
    streets:
      'Nørregade,Vesterbrogade,Østergade,Skolevej,Birkevej,Strandvejen,Algade,Kirkegade,Søndergade,Jyllandsgade,Frederiksborgvej,Tordenskjoldsgade',
    towns:
      'København N;;2200,Aarhus C;;8000,Odense C;;5000,Aalborg;;9000,Esbjerg;;6700,Roskilde;;4000,Vejle;;7100,Frederiksberg;;2000',
  },
  NO: {
    country: 'Norge',
    shapes: ['S N|P C', 'S NA|P C', 'S N|P C'],
    units: ['H0201'],
    streets:
      'Storgata,Karl Johans gate,Kirkeveien,Skoleveien,Bjørkeveien,Dronningens gate,Solbakken,Nedre Slottsgate,Trondheimsveien,Fjordgata,Industriveien,Torggata',
    towns:
      'Oslo;;0554,Bergen;;5015,Trondheim;;7011,Stavanger;;4008,Drammen;;3015,Tromsø;;9008,Kristiansand;;4611,Lillehammer;;2609',
  },
  FI: {
    country: 'Suomi',
    shapes: ['S N|P C', 'S N A 12|P C', 'S N B 3|P C', 'S N as. 5|P C'],
    units: ['A 4'],
    streets:
      'Mannerheimintie,Hämeenkatu,Kirkkokatu,Koulutie,Rantatie,Keskuskatu,Koivukuja,Asemakatu,Kauppakatu,Aleksanterinkatu,Puistokatu,Metsäpolku',
    towns:
      'Helsinki;;00530,Tampere;;33100,Turku;;20100,Oulu;;90100,Espoo;;02100,Jyväskylä;;40100,Kuopio;;70100,Lahti;;15110,Vantaa;;01300',
  },
};
