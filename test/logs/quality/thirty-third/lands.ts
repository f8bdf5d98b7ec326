// How each land names people, writes addresses and telephones. "female/male" forms;
// "native=latin" where scripts differ.
export type Land = {
  readonly female: readonly string[];
  readonly male: readonly string[];
  readonly last: readonly string[];
  readonly streets: readonly string[];
  /** "Town|postcode pattern". */
  readonly towns: readonly string[];
  /** S street, N number, T town, P postcode. */
  readonly address: string;
  readonly phones: readonly string[];
  readonly mail: readonly string[];
  readonly months: readonly string[];
  readonly iban: string;
  /** How first and last name stand together; F and L. */
  readonly order: string;
};
const words = (text: string) => text.trim().split(/\s+/);
const parts = (text: string) => text.trim().split(/\s*;\s*/);
const english = words('January February March April May June July August September October November December');
const female = words(`Olivia Hannah Grace Megan Chloe Sophie Rebecca Laura Emily Charlotte Danielle Kirsty Gemma
      Natalie
  Joanne Tracey Lorraine Beverley Yvonne Heather Fiona Bethany Imogen Zoe Abigail Rachel Stacey Melissa Brenda
      Denise Paula
  Tamara Keisha Latoya Monica Vanessa Audrey Hazel Ivy Ruby Poppy Nadia Aaliyah Priya Carmen Rosa Mei Jasmine`);
const male = words(`Oliver Jack Harry Callum Liam Nathan Gareth Stuart Graham Keith Trevor Nigel Dean Craig
      Darren Kevin
  Brian Derek Elliot Toby Rhys Owen Ewan Hamish Lachlan Brett Wade Travis Tyler Dustin Marcus Jamal Andre Hector Diego
  Victor Felix Hugo Theo Leon Omar Yusuf Tariq Vikram Wei Gordon Russell Malcolm`);
const last =
  words(`Whitfield Hargreaves Pemberton Ashworth Blackwell Thornton Ellison Fairclough Goodwin Holloway Jennings
  Kirkland Langley Mercer Norris Oakley Parsons Radcliffe Sheldon Tomlinson Underhill Vaughan Wainwright Yates Abbott
  Bradshaw Cartwright Dawson Eastwood Fletcher Garrison Hutchins Ingram Jarvis Kendrick Lockhart Maddox Nolan Osborne
  Pritchard Quinlan Rowland Stanton Tillman Upton Vickers Weston Zimmerman Okafor Patel Hussain Nguyen Kowalski Rossi
  Ramirez Delgado Washington Booker Fitzgerald McAllister MacLeod O'Connor O'Brien Smith Brown Taylor Evans Walker
  Green Baker Hill Young Price Bell Stone Long Rose Day`);
const streets = words(`High_Street Church_Lane Station_Road Victoria_Avenue Mill_Lane Park_Crescent Queen's_Drive
  Orchard_Close Albert_Terrace The_Green Manor_Way Elm_Grove Kings_Road Bridge_Street Chestnut_Rise`).map((s) =>
  s.replace('_', ' '),
);
const world = words('gmail.com outlook.com hotmail.com yahoo.com icloud.com proton.me');
const base = { female, male, last, streets, mail: world, months: english, order: 'F L', iban: 'GB' };
const cyrillic = parts('януари;февруари;март;април;май;юни;юли;август;септември;октомври;ноември;декември');

export const lands: Readonly<Record<string, Land>> = {
  'en-GB': {
    ...base,
    towns: parts(
      'Leeds|LS!+ #@@;Bristol|BS# #@@;Norwich|NR!+ #@@;Cardiff|CF!+# #@@;Sheffield|S!+# #@@;Dundee|DD!+ #@@',
    ),
    address: 'N S, T P',
    phones: parts('07### ######;07### ### ###;+44 7### ######;+447#########'),
    mail: [...world, 'btinternet.com', 'sky.com', 'yahoo.co.uk', 'hotmail.co.uk'],
  },
  'en-US': {
    ...base,
    streets: parts(
      'Maple Ave;Oak St;Sunset Blvd;County Road 12;Willow Creek Dr;N Jefferson St;Pine Ridge Ln;E 14th St',
    ),
    towns: parts(
      'Columbus, OH|432##;Tucson, AZ|857##;Boise, ID|837##;Raleigh, NC|276##;Spokane, WA|992##;Austin, TX|787##',
    ),
    address: 'N S, T P',
    phones: parts('(6!+4) 555-01##;4!+2-555-01##;+1 9!+9 555 01##;8!+3.555.01##'),
    mail: [...world, 'aol.com', 'comcast.net', 'verizon.net'],
  },
  'en-IE': {
    ...base,
    female: words('Aoife Niamh Ciara Siobhan Orla Sinead Roisin Grainne Maeve Deirdre Eimear Caoimhe'),
    male: words('Cian Oisin Padraig Eoin Declan Fergal Cormac Donal Conor Ruairi Diarmuid Tadhg'),
    last: words(`Murphy Kelly Byrne Ryan O'Sullivan Doyle McCarthy Gallagher Doherty Kennedy Lynch Murray Quinn
      Moore Daly
      Ní_Bhriain Brennan Burke`).map((s) => s.replace('_', ' ')),
    towns: parts('Galway|H91 @#@#;Cork|T12 @#@#;Dublin 8|D08 @#@#;Limerick|V94 @#@#;Sligo|F91 @#@#'),
    address: 'N S, T, P',
    phones: parts('087 ### ####;085 ### ####;+353 86 ### ####;01 ### ####'),
    mail: [...world, 'eircom.net'],
    iban: 'IE',
  },
  'en-CA': {
    ...base,
    streets: parts('Bloor St W;Rue Sherbrooke O;Jasper Ave;Granville St;Portage Ave;Spring Garden Rd;Rideau St'),
    towns: parts(
      'Toronto, ON|M!+@ #@#;Calgary, AB|T!+@ #@#;Halifax, NS|B!+@ #@#;Victoria, BC|V!+@ #@#;Ottawa, ON|K!+@ #@#',
    ),
    address: 'N S, T P',
    phones: parts('416-555-01##;(604) 555-01##;+1 902 555 01##;587 555 01##'),
    mail: [...world, 'rogers.com', 'shaw.ca', 'sympatico.ca'],
  },
  'en-AU': {
    ...base,
    streets: parts(`Wattle St;George St;Lygon Street;Beach Road;Banksia Court;Kookaburra Drive;Anzac Parade;
      Swan Tce`),
    towns: parts(
      'Newtown NSW|2042;Fitzroy VIC|3065;Toowong QLD|4066;Fremantle WA|6160;Glenelg SA|5045;Hobart TAS|7000',
    ),
    address: 'N S, T P',
    phones: parts('04## ### ###;+61 4## ### ###;04########'),
    mail: [...world, 'bigpond.com', 'optusnet.com.au'],
  },
  'en-IN': {
    ...base,
    female: words(`Ananya Deepika Kavita Lakshmi Meenakshi Neha Pooja Radhika Shreya Sunita Swati Divya Ishita
      Anjali`),
    male: words(`Rajesh Suresh Arjun Rohan Karthik Manish Sandeep Venkatesh Amit Nikhil Harish Imran Gaurav
      Siddharth`),
    last: words(
      'Sharma Iyer Reddy Nair Gupta Mehta Banerjee Kulkarni Chaudhary Joshi Pillai Khan Singh Deshmukh Rao Bhat',
    ),
    streets: parts(
      'MG Road;4th Cross, Indiranagar;Linking Road, Bandra West;Anna Salai;Sector 21;Park Street;JP Nagar 2nd Phase',
    ),
    towns: parts('Bengaluru|5600##;Mumbai|4000##;Chennai|6000##;Kolkata|7000##;Pune|4110##;Hyderabad|5000##'),
    address: 'N, S, T - P',
    phones: parts('+91 98### #####;9########1;91-87########;+91-99########;070########'),
    mail: [...world, 'rediffmail.com', 'yahoo.co.in'],
  },
  'en-ZA': {
    ...base,
    female: words('Thandi Nomsa Lerato Zanele Anneke Marike Ayanda Palesa Chantelle Fatima Nokuthula Elmarie'),
    male: words('Sipho Thabo Johan Pieter Kagiso Bongani Riaan Mandla Hennie Lwazi Tshepo Ashwin'),
    last: words(
      'Dlamini Nkosi Mokoena Botha Naidoo Pillay Khumalo Pretorius Ndlovu Jacobs Mthembu Coetzee Venter Adams Zulu',
    ),
    streets: parts('Voortrekker Road;Long Street;Jan Smuts Avenue;Florida Road;Protea Street;Main Road;Loop Street'),
    towns: parts('Bellville|7530;Durban|4001;Randburg|2194;Centurion|0157;Gqeberha|6001'),
    address: 'N S, T, P',
    phones: parts('082 ### ####;+27 83 ### ####;072 ### ####;011 ### ####'),
    mail: [...world, 'mweb.co.za', 'webmail.co.za', 'telkomsa.net'],
  },
  'en-SG': {
    ...base,
    female: parts('Hui Ling;Siew Ching;Mei Fang;Jia Hui;Xin Yi;Shu Min;Yi Ling;Li Ting;Wan Ying;Pei Shan'),
    male: parts('Wei Jie;Kok Leong;Zhi Hao;Jun Kai;Boon Huat;Wee Kiat;Jun Hao;Yong Sheng;Chee Keong;Jia Wei'),
    last: words('Tan Lim Lee Ng Wong Goh Chua Koh Teo Ong Sim Yeo Chong Ho Low'),
    streets: parts('Ang Mo Kio Ave 3;Bedok North Street 2;Tampines Street 81;Jurong West Ave 1;Toa Payoh Lorong 4'),
    towns: parts('Singapore|5600##;Singapore|4600##;Singapore|5200##'),
    address: 'Blk N S #0!-1!, T P',
    phones: parts('9### ####;+65 8### ####;9#######;9### ####'),
    mail: [...world, 'singnet.com.sg'],
    order: 'L F',
  },
  'en-NG': {
    ...base,
    female: words('Ngozi Chioma Folake Amina Yetunde Adaeze Blessing Hauwa Ifeoma Temitope Funmilayo Zainab'),
    male: words('Emeka Tunde Chukwudi Ibrahim Segun Obinna Kunle Musa Femi Ikenna Sunday Babatunde'),
    last: words(
      'Adeyemi Okonkwo Balogun Eze Abubakar Ogunleye Nwosu Bello Adebayo Chukwu Danjuma Olawale Umeh Afolabi Sani',
    ),
    streets: parts('Allen Avenue;Adeola Odeku Street;Aminu Kano Crescent;Awolowo Road;Ogui Road;Opebi Road'),
    towns: parts('Ikeja, Lagos|;Victoria Island, Lagos|;Wuse 2, Abuja|;Enugu|;Ibadan|'),
    address: 'N S, T',
    phones: parts('0803 ### ####;0816#######;+234 802 ### ####;+234 706 ### ####'),
  },
  'de-DE': {
    ...base,
    female: words(
      'Sabine Katrin Lena Ursula Heike Anja Monika Svenja Jana Birgit Claudia Franziska Petra Nele Mareike',
    ),
    male: words(`Jürgen Thomas Stefan Lukas Uwe Matthias Florian Jan Holger Tobias Dieter Sebastian Ralf Moritz
      Björn`),
    last: words(
      'Müller Schneider Vogel Krüger Hoffmann Lehmann Schäfer Brandt Winkler Lorenz Köhler Busch Seidel Jansen Pohl',
    ),
    streets: parts('Lindenstraße;Bahnhofstr.;Goethestraße;Am Mühlbach;Schillerweg;Hauptstraße;Rosenallee;Kirchgasse'),
    towns: parts('Kassel|341##;Bremen|281##;Leipzig|041##;Köln|506##;Freiburg|791##;Rostock|180##'),
    address: 'S N, P T',
    phones: parts('0171 #######;0160/#######;+49 151 ########;0561 ######;0176 ### ### ##'),
    mail: words('gmx.de web.de t-online.de gmail.com posteo.de freenet.de'),
    months: parts('Januar;Februar;März;April;Mai;Juni;Juli;August;September;Oktober;November;Dezember'),
    iban: 'DE',
  },
  'de-CH': {
    ...base,
    female: words(
      'Regula Nadja Ursina Vreni Corinne Barbara Sandra Manuela Andrea Seraina Fabienne Flurina Silvia Rahel Doris',
    ),
    male: words('Beat Urs Reto Marco Daniel Andreas Roland Simon Christoph Pascal Ueli Jürg Patrick Remo Adrian'),
    last: words(
      'Meier Keller Brunner Zürcher Ammann Gerber Hofstetter Bühler Steiner Frei Baumann Egli Zbinden Wüthrich Kunz',
    ),
    streets: parts('Seestrasse;Bahnhofstrasse;Dorfstrasse;Rigiweg;Alpenblick;Birkenweg;Oberdorfstrasse'),
    towns: parts('Winterthur|8400;Luzern|6003;Thun|3600;Chur|7000;Basel|4057;St. Gallen|9000'),
    address: 'S N, P T',
    phones: parts('079 ### ## ##;+41 78 ### ## ##;044 ### ## ##;076 ### ## ##'),
    mail: words('bluewin.ch gmx.ch gmail.com hispeed.ch sunrise.ch'),
    months: parts('Januar;Februar;März;April;Mai;Juni;Juli;August;September;Oktober;November;Dezember'),
    iban: 'CH',
  },
};
const french = parts('janvier;février;mars;avril;mai;juin;juillet;août;septembre;octobre;novembre;décembre');
const frFemale = words(
  'Camille Élodie Sandrine Nathalie Aurélie Chantal Manon Inès Véronique Léa Fatou Brigitte Pauline Maëlle Odile',
);
const frMale = words(
  'Julien Thierry Mathieu Pascal Guillaume Karim Benoît Romain Didier Antoine Loïc Cédric Hervé Yanis Olivier',
);
const frLast = words(
  `Lefebvre Moreau Girard Fournier Mercier Roussel Blanchard Garnier Perrin Chevalier Lemoine Picard Bouvier
      Diallo Marchand`,
);
const spanish = parts('enero;febrero;marzo;abril;mayo;junio;julio;agosto;septiembre;octubre;noviembre;diciembre');
const esFemale = words(
  'Lucía Carmen Rocío Milagros Guadalupe Ximena Pilar Valeria Daniela Marisol Yolanda Andrea Beatriz Fernanda Jimena',
);
const esMale = words(
  'Javier Álvaro Luis Rodrigo Héctor Gonzalo Jorge Emilio Raúl Sergio Martín Iván Ernesto Adrián Mauricio',
);
const esLast = words(
  `Quispe Mamani Huamán Torres Salazar Hernández Gutiérrez Cervantes Navarro Ortega Castillo Vega Domínguez
      Paredes Rojas`,
);
const dutch = parts('januari;februari;maart;april;mei;juni;juli;augustus;september;oktober;november;december');
const fr = { ...base, female: frFemale, male: frMale, last: frLast, months: french };
const es = { ...base, female: esFemale, male: esMale, last: esLast, months: spanish };

export const moreLands: Readonly<Record<string, Land>> = {
  'fr-FR': {
    ...fr,
    streets: parts(
      'rue des Lilas;avenue Jean Jaurès;rue Victor Hugo;impasse du Moulin;boulevard Gambetta;chemin des Vignes',
    ),
    towns: parts('Nantes|44000;Lyon|6900!+;Toulouse|31000;Lille|59000;Rennes|35000;Dijon|21000'),
    address: 'N S, P T',
    phones: parts('06 ## ## ## ##;07.##.##.##.##;06########;+33 6 ## ## ## ##'),
    mail: words('orange.fr free.fr gmail.com laposte.net wanadoo.fr sfr.fr'),
    iban: 'FR',
  },
  'fr-BE': {
    ...fr,
    streets: parts('rue de Fragnée;chaussée de Waterloo;avenue Louise;rue Haute;place du Parc;rue des Guillemins'),
    towns: parts('Liège|4000;Namur|5000;Ixelles|1050;Mons|7000;Charleroi|6000'),
    address: 'S N, P T',
    phones: parts('0475 ## ## ##;0498/##.##.##;+32 486 ## ## ##'),
    mail: words('skynet.be gmail.com hotmail.be voo.be proximus.be'),
    iban: 'BE',
  },
  'fr-CH': {
    ...fr,
    streets: parts('route de Lausanne;rue du Rhône;avenue de la Gare;chemin des Pâquis;rue de Bourg'),
    towns: parts('Genève|1201;Lausanne|1003;Neuchâtel|2000;Sion|1950;Fribourg|1700'),
    address: 'S N, P T',
    phones: parts('079 ### ## ##;+41 76 ### ## ##;022 ### ## ##'),
    mail: words('bluewin.ch gmail.com romandie.com sunrise.ch'),
    iban: 'CH',
  },
  'es-ES': {
    ...es,
    streets: parts('Calle Mayor;Calle de Alcalá;Avenida de la Constitución;C/ San Roque;Paseo de Gracia;Calle Real'),
    towns: parts('Madrid|280##;Sevilla|410##;Zaragoza|500##;Valencia|460##;Bilbao|480##'),
    address: 'S N, 2º B, P T',
    phones: parts('6## ### ###;6## ## ## ##;+34 6## ### ###'),
    mail: words('gmail.com hotmail.es telefonica.net yahoo.es'),
    iban: 'ES',
  },
  'es-PE': {
    ...es,
    streets: parts('Av. Arequipa;Jr. Huáscar;Calle Los Cedros;Av. La Marina;Jr. Puno;Av. Angamos Este'),
    towns: parts('Miraflores|;San Miguel, Lima|;Arequipa|;Surquillo|;Trujillo|'),
    address: 'S N, T',
    phones: parts('9## ### ###;9########;+51 9## ### ###;01 ### ####'),
    mail: words('gmail.com hotmail.com outlook.es yahoo.es'),
  },
  'es-MX': {
    ...es,
    streets: parts(
      'Av. Insurgentes Sur;Calle Morelos;Calz. de Tlalpan;Av. Chapultepec;Calle 5 de Mayo;Privada Jacarandas',
    ),
    towns: parts('Col. Roma Norte, 06700 CDMX|;Col. Centro, 44100 Guadalajara|;Col. Obispado, 64060 Monterrey|'),
    address: 'S N, T',
    phones: parts('55 #### ####;33########;+52 81 #### ####;55-####-####'),
    mail: words('gmail.com hotmail.com prodigy.net.mx yahoo.com.mx'),
  },
  'pt-BR': {
    ...base,
    female: words(
      `Juliana Patrícia Aline Márcia Letícia Thaís Renata Camila Vanessa Rosângela Bruna Larissa Débora Tatiane
      Luana`,
    ),
    male: words(
      `Rafael Thiago Leandro Marcelo Anderson Caio Vinícius Rogério Edson Fábio Gustavo Wellington Murilo Renan
      Everton`,
    ),
    last: words(
      `Silva Souza Oliveira Carvalho Nogueira Barbosa Azevedo Teixeira Moura Cardoso Pinheiro Farias Queiroz
      Rezende Lima`,
    ),
    streets: parts(
      'Rua das Acácias;Av. Paulista;Rua Sete de Setembro;Rua Voluntários da Pátria;Av. Boa Viagem;Travessa São José',
    ),
    towns: parts(
      'São Paulo - SP|013##-0##;Recife - PE|510##-###;Curitiba - PR|802##-###;Belo Horizonte - MG|301##-###',
    ),
    address: 'S, N, T, P',
    phones: parts('(11) 9####-####;81 9####-####;(41)9########;+55 31 9####-####;21 9#### ####'),
    mail: words('gmail.com uol.com.br bol.com.br hotmail.com terra.com.br'),
    months: parts('janeiro;fevereiro;março;abril;maio;junho;julho;agosto;setembro;outubro;novembro;dezembro'),
  },
  'nl-NL': {
    ...base,
    female: words(`Sanne Femke Anouk Marloes Ingrid Lotte Esther Mirjam Wilma Fleur Jolanda Maaike Nienke Saskia
      Roos`),
    male: words('Jeroen Sander Bas Maarten Ruben Wouter Gijs Daan Henk Thijs Pieter Niels Rutger Joost Sjoerd'),
    last: parts(
      `de Vries;van Dijk;Bakker;Visser;Mulder;Hendriks;van der Meer;Kuipers;Postma;Scholten;Vermeulen;Dekker;
      Smits;de Boer;Hoekstra`,
    ),
    streets: parts('Kerkstraat;Dorpsweg;Wilhelminalaan;Nieuwe Gracht;Molenstraat;Beatrixstraat;Zandpad'),
    towns: parts('Utrecht|35## @@;Groningen|97## @@;Eindhoven|56## @@;Haarlem|20## @@;Zwolle|80## @@'),
    address: 'S N, P T',
    phones: parts('06-########;06 ## ## ## ##;06########;+31 6 ########;030 ### ## ##'),
    mail: words('gmail.com ziggo.nl kpnmail.nl hotmail.nl xs4all.nl'),
    months: dutch,
    iban: 'NL',
  },
  'nl-BE': {
    ...base,
    female: words('Els Katrien Lieve Hilde Goedele Annelies Griet Liesbeth Tine Veerle Ilse Marijke Lore Nele Sofie'),
    male: words('Koen Bart Wim Geert Stijn Pieter Jef Dirk Kobe Tom Joris Luc Brecht Filip Jonas'),
    last: parts(
      `Peeters;Janssens;Maes;Claes;De Smet;Wouters;Goossens;Van den Broeck;Mertens;De Clercq;Lambrecht;
      Vandenberghe;Aerts;Dumon;Coppens`,
    ),
    streets: parts('Bruggestraat;Kortrijksesteenweg;Nationalestraat;Stationsstraat;Tiensesteenweg;Molenberg'),
    towns: parts('Gent|9000;Antwerpen|2000;Leuven|3000;Kortrijk|8500;Hasselt|3500'),
    address: 'S N, P T',
    phones: parts('0476 ## ## ##;0495/## ## ##;+32 477 ## ## ##'),
    mail: words('telenet.be skynet.be gmail.com hotmail.be'),
    months: dutch,
    iban: 'BE',
  },
  'sv-SE': {
    ...base,
    female: words('Annika Elin Birgitta Malin Frida Karin Linnea Åsa Gunilla Sofia Ebba Ulrika Kerstin Moa Helena'),
    male: words(
      'Mattias Fredrik Göran Anders Oskar Joakim Håkan Niklas Gustav Lars Emil Pontus Stefan Viktor Torbjörn',
    ),
    last: words(
      `Lindqvist Bergström Sandberg Nyström Holmgren Wallin Ekström Sjöberg Hedlund Åkesson Forsberg Norén Blom
      Öberg Dahlin`,
    ),
    streets: parts('Storgatan;Björkvägen;Kungsgatan;Ringvägen;Skolgatan;Strandvägen;Hagagatan'),
    towns: parts('Uppsala|753 ##;Malmö|211 ##;Umeå|903 ##;Örebro|702 ##;Göteborg|413 ##'),
    address: 'S N, P T',
    phones: parts('070-### ## ##;073 ### ## ##;+46 76 ### ## ##;0703######;018-## ## ##'),
    mail: words('gmail.com telia.com hotmail.se bredband.net live.se'),
    months: parts('januari;februari;mars;april;maj;juni;juli;augusti;september;oktober;november;december'),
    iban: 'SE',
  },
  'pl-PL': {
    ...base,
    female: words(
      'Anna Katarzyna Joanna Monika Ewa Agata Dorota Beata Karolina Iwona Magda Justyna Renata Weronika Urszula',
    ),
    male: words(
      'Piotr Tomasz Marcin Krzysztof Paweł Grzegorz Rafał Wojciech Łukasz Dariusz Jakub Maciej Zbigniew Artur Kamil',
    ),
    last: words(`Kowalska/Kowalski Wiśniewska/Wiśniewski Zielińska/Zieliński Nowak Wójcik Kamińska/Kamiński Mazur
      Szymańska/Szymański Dąbrowska/Dąbrowski Jankowska/Jankowski Krawczyk Pawlak Sikora Górska/Górski Walczak`),
    streets: parts(`ul. Długa;ul. Słoneczna;al. Niepodległości;ul. Mickiewicza;os. Piastów;ul. Lipowa;
      ul. Kościuszki`),
    towns: parts('Kraków|31-###;Wrocław|50-###;Poznań|61-###;Gdańsk|80-###;Lublin|20-###'),
    address: 'S N, P T',
    phones: parts('6## ### ###;+48 5## ### ###;7########;12 ### ## ##'),
    mail: words('wp.pl onet.pl gmail.com o2.pl interia.pl'),
    months: parts(`stycznia;lutego;marca;kwietnia;maja;czerwca;lipca;sierpnia;września;października;listopada;
      grudnia`),
    iban: 'PL',
  },
};
export { base, cyrillic, parts, words };
