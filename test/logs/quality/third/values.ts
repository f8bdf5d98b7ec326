// Names, places, firms and words that the third evaluation set draws from, written for it alone.
const list = (text: string): readonly string[] => text.split('|').map((part) => part.trim());

type Names = { readonly first: readonly string[]; readonly last: readonly string[] };
export const names: Readonly<Record<string, Names>> = {
  anglo: {
    first: list(
      'Karen|Trevor|Deborah|Graham|Shannon|Curtis|Bethany|Nigel|Paige|Desmond|Lorraine|Kyle|Heather|Clive|Tamsin|Wesley|Gillian|Brandon|Hayley|Rodney|Mark|Grace|Will|Hope|April|Jack|Rose|Dean|Faith|Bill|Penelope|Duncan|Josie|Craig|Marjorie|Lee|Kerry-Ann|Ty|Blake|Summer',
    ),
    last: list(
      "Whitcombe|Harper|Ashdown|Pruitt|Langley|Brewster|Thackeray|Cole|Mayfield|Tolliver|Sutcliffe|Penrose|Hobbs|Kirkland|Winslow|Eastman|Radcliffe|Fairbanks|Stokes|Rowntree|Bishop|Cook|Young|Price|Day|Marsh|Buckley|Hennessy-Clarke|Drummond|McAllister|MacLeod|Yates|Loomis|Beauchamp|Tennant|Gill|Fox|Long|Bell|D'Arcy",
    ),
  },
  irish: {
    first: list('Aoife|Cormac|Siobhan|Niamh|Eoin|Padraig|Orla|Declan|Fionn|Grainne|Ruairi|Caoimhe|Donal|Maeve|Tadhg'),
    last: list(
      "O'Sullivan|Gallagher|Brennan|Ní Bhriain|McGrath|Kavanagh|O'Dowd|Tierney|Fitzmaurice|Lenihan|Mac Giolla|Quigley|Doherty",
    ),
  },
  hispanic: {
    first: list(
      'Guadalupe|Esteban|Marisol|Ramiro|Xiomara|Lupita|Joaquín|Yolanda|Ignacio|Rocío|Santiago|Pilar|Álvaro|Nuria|Héctor|Amparo|Jesús|Begoña|Iker|Montserrat|Fermín|Luz|Ángel|Dolores',
    ),
    last: list(
      'Villanueva|Ortega|Zamora|Quintero|Montoya|Barrios|Escobedo|Fuentes Rivas|Cárdenas|Palomino|Urrutia|de la Vega|Ibáñez|Solís Peña|Carrasco|Nieto Lozano|Arriaga|Peralta|Sanchis|Etxeberria|Rey|Cabello',
    ),
  },
  southAsian: {
    first: list(
      'Ananya|Rohit|Lakshmi|Vikram|Sneha|Harpreet|Farhan|Deepika|Arjun|Meenakshi|Imran|Kavitha|Suresh|Divya|Gurpreet|Nilufar|Rajesh|Swati|Tharindu|Zainab|Manoj|Pooja|Srinivas|Asha|Jyoti',
    ),
    last: list(
      'Ramachandran|Deshpande|Chatterjee|Gill|Bhattacharya|Reddy|Iyer|Qureshi|Kulkarni|Wickramasinghe|Sandhu|Mukherjee|Patil|Chowdhury|Menon|Bajwa|Venkatesan|Shah|Ansari|Hegde|Thapa|Subramaniam|Bose|Rao',
    ),
  },
  eastAsian: {
    first: list(
      'Xiaoming|Mei-Ling|Haruki|Yuna|Minh|Thuy|Jae-won|Wei|Kenji|Ayaka|Hyun-joo|Linh|Jun|Siu Fong|Rei|Phuong|Seo-yeon|Bao|Zhihao|Naoko',
    ),
    last: list(
      'Zhang|Nguyen|Takahashi|Park|Ng|Tran|Huang|Yoshida|Kwon|Lim|Pham|Cheung|Xu|Matsumoto|Ong|Bui|Seo|Hoang|Fong|Le',
    ),
  },
  african: {
    first: list(
      'Chidi|Ngozi|Kwabena|Thandiwe|Adaeze|Sipho|Abeni|Tendai|Oluwaseun|Wanjiru|Kofi|Zanele|Mamadou|Aminata|Yaw|Nomvula|Emeka|Hawa|Precious|Blessing',
    ),
    last: list(
      'Okonkwo|Mensah|Dlamini|Adeyemi|Nkosi|Boateng|Diallo|Mwangi|Eze|Ndiaye|Chukwuemeka|Moyo|Osei-Bonsu|Kamara|Otieno|Traoré|Balogun|Sithole',
    ),
  },
  slavic: {
    first: list(
      'Agnieszka|Dmitri|Oksana|Wojciech|Zuzana|Bogdan|Katarzyna|Milica|Ondrej|Svetlana|Tomasz|Ivana|Yuriy|Ljubica|Radek|Nadia',
    ),
    last: list(
      'Wiśniewski|Kovalenko|Nowakowska|Horvat|Petrenko|Dvořáková|Jankowski|Stojanović|Zielińska|Volkov|Kaczmarek|Marković|Shevchuk|Novotný|Pawlak|Ilić',
    ),
  },
  arabic: {
    first: list(
      'Youssef|Fatima|Khalid|Rania|Abdulrahman|Leila|Samir|Huda|Tariq|Nour|Mahmoud|Salma|Bilal|Amira|Walid|Iman',
    ),
    last: list(
      'Al-Masri|Haddad|Benali|El Amrani|Mansour|Khoury|Bouazza|Al Rashid|Saleh|Darwish|Ziani|Abdallah|Nasser|Hamdi|Farouk',
    ),
  },
  nordic: {
    first: list('Sigrid|Lars|Ingeborg|Mikkel|Freja|Torbjörn|Aino|Henrik|Solveig|Jari|Linnea|Bjørn'),
    last: list(
      'Lindqvist|Sørensen|Haugen|Korhonen|Bergström|Mikkelsen|Dahl|Virtanen|Ekdahl|Østergaard|Nygård|Halvorsen',
    ),
  },
  german: {
    first: list(
      'Annegret|Jürgen|Heike|Torsten|Mareike|Günther|Anke|Holger|Sabrina|Dietmar|Friederike|Uwe|Lukas|Ronja|Bärbel|Kai|Sönke|Elke|Benedikt|Wiebke|Rainer',
    ),
    last: list(
      'Hoffmeister|Krüger|Baumgartner|Lehnert|Pfeiffer|von Stetten|Kowalke|Schönfeld|Brandl|Ziegler|Groß|Reuter|Vogt|Hinrichsen|Althaus|Meyer-Lübbe|Kaiser|Sommer|Winter|Koch|Wolf|Engelhardt',
    ),
  },
  turkish: {
    first: list('Emre|Aylin|Mehmet|Zeynep|Serkan|Elif|Hakan|Gülsüm|Cem|Derya'),
    last: list('Yılmaz|Demir|Çelik|Şahin|Aydın|Koçak|Özdemir|Arslan|Polat'),
  },
  french: {
    first: list(
      'Geneviève|Thibault|Maëlle|Jean-Luc|Océane|Gaëtan|Solène|Aurélien|Bérénice|Loïc|Marie-Claude|Fabrice|Anaïs|Yannick|Noémie|Didier|Clémence|Régis|Capucine|Sylvain',
    ),
    last: list(
      "Delacroix|Lemaître|Fournier|Guérin|Le Goff|Chevallier|Poirier|de Montbrial|Rousselot|Barbier|Marchand|Tessier|Bourdon|Petit|Leblanc|Vasseur|D'Aubigny|Roy|Tremblay|Gagnon",
    ),
  },
  italian: {
    first: list(
      'Giuseppina|Matteo|Chiara|Salvatore|Ludovica|Fabrizio|Ilaria|Gennaro|Martina|Ettore|Donatella|Simone|Rosaria|Andrea|Alessia|Nicolò',
    ),
    last: list(
      "Bellini|Ferraro|De Santis|Mancuso|Pellegrini|D'Angelo|Colombo|Caruso|Zanetti|Lo Presti|Marchetti|Grasso|Santoro|Bianco|Della Valle|Fabbri",
    ),
  },
  dutch: {
    first: list(
      'Marieke|Joost|Annelies|Sjoerd|Femke|Bram|Willemijn|Ruud|Sanne|Gijs|Hanneke|Jeroen|Tineke|Koen|Roos|Maarten',
    ),
    last: list(
      "van der Heijden|de Graaf|Bakker|Hoekstra|van 't Hof|Kuipers|Terpstra|van Leeuwen|Dekker|Vermeulen|de Wit|Postma|Schouten|ten Cate|Visser|Brouwer",
    ),
  },
};

/** Origins by their share, for each place where a customer lives. */
export const origins: Readonly<Record<string, readonly string[]>> = {
  US: list('anglo|anglo|anglo|anglo|hispanic|hispanic|eastAsian|african|southAsian|slavic|italian|arabic|german'),
  GB: list('anglo|anglo|anglo|anglo|southAsian|southAsian|african|slavic|irish|arabic|turkish|nordic'),
  IE: list('irish|irish|irish|irish|anglo|slavic|african|hispanic|southAsian'),
  AU: list('anglo|anglo|anglo|eastAsian|eastAsian|italian|arabic|southAsian|slavic|irish'),
  IN: list('southAsian|southAsian|southAsian|southAsian|southAsian|anglo'),
  CA: list('anglo|anglo|anglo|french|eastAsian|southAsian|slavic|african|arabic'),
  DE: list('german|german|german|german|german|turkish|slavic|arabic|italian'),
  FR: list('french|french|french|french|arabic|african|hispanic'),
  ES: list('hispanic|hispanic|hispanic|hispanic|arabic|eastAsian'),
  IT: list('italian|italian|italian|italian|slavic|african'),
  NL: list('dutch|dutch|dutch|dutch|turkish|arabic|nordic'),
};

/** "Town|region|postcode shape": 9 any digit, A any letter, everything else as it stands. */
export const towns: Readonly<Record<string, readonly string[]>> = {
  US: [
    'Dayton|OH|4540#',
    'Tucson|AZ|857##',
    'Boise|ID|837##',
    'Chattanooga|TN|374##',
    'Worcester|MA|016##',
    'Fresno|CA|937##',
    'El Paso|TX|799##',
    'Green Bay|WI|543##',
    'Spokane|WA|992##',
    'Baton Rouge|LA|708##',
    'Yonkers|NY|107##',
    'St. Petersburg|FL|337##',
  ],
  GB: [
    'Sheffield||S10 #@@',
    'Leicester||LE3 #@@',
    'Norwich||NR2 #@@',
    'Cardiff||CF24 #@@',
    'Dundee||DD4 #@@',
    'London||SE15 #@@',
    'Stockport||SK4 #@@',
    'Milton Keynes||MK6 #@@',
    'Belfast||BT9 #@@',
    'Swindon||SN1 #@@',
  ],
  IE: ['Dublin 8||D08 @#@#', 'Galway||H91 @#@#', 'Cork||T12 @#@#', 'Limerick||V94 @#@#', 'Naas, Co. Kildare||W91 @#@#'],
  AU: [
    'Fitzroy|VIC|3065',
    'Parramatta|NSW|2150',
    'Toowoomba|QLD|4350',
    'Fremantle|WA|6160',
    'Norwood|SA|5067',
    'Launceston|TAS|7250',
    'Dubbo|NSW|2830',
  ],
  IN: [
    'Indiranagar, Bengaluru||56003#',
    'Andheri West, Mumbai||40005#',
    'Adyar, Chennai||60002#',
    'Kothrud, Pune||41103#',
    'Salt Lake, Kolkata||70009#',
    'Banjara Hills, Hyderabad||50003#',
    'Dwarka, New Delhi||11007#',
  ],
  CA: [
    'Hamilton|ON|L8P #@#',
    'Burnaby|BC|V5H #@#',
    'Saskatoon|SK|S7K #@#',
    'Halifax|NS|B3J #@#',
    'Laval|QC|H7N #@#',
    'Red Deer|AB|T4N #@#',
  ],
  DE: [
    'Köln||506##',
    'Bielefeld||336##',
    'Freiburg||791##',
    'Rostock||180##',
    'Nürnberg||904##',
    'Kassel||341##',
    'Halle (Saale)||061##',
  ],
  FR: [
    'Lyon||69003',
    'Nantes||44000',
    'Clermont-Ferrand||63000',
    'Le Mans||72100',
    'Montreuil||93100',
    'Quimper||29000',
  ],
  ES: ['Madrid||280##', 'Zaragoza||500##', 'Murcia||300##', 'Gijón||332##', 'Bilbao||480##', 'Sabadell||082##'],
  IT: ['Milano||201##', 'Bari||701##', 'Verona||371##', 'Reggio Emilia||421##', 'Catania||951##', 'Monza (MB)||20900'],
  NL: ['Amersfoort||381# @@', 'Zwolle||801# @@', 'Den Haag||251# @@', 'Breda||481# @@', 'Groningen||971# @@'],
};

export const streets: Readonly<Record<string, readonly string[]>> = {
  US: list(
    'Maple Hollow Rd|W Juniper Ave|Old Mill Ln|N 14th St|Cactus Wren Dr|Sycamore Court|Martin Luther King Jr Blvd|County Road 212|Fern Valley Pkwy|SE Hawthorn Street|Peachtree Cir|Lakeview Terrace',
  ),
  GB: list(
    "Harcourt Road|Chapel Lane|Victoria Crescent|The Paddocks|Station Road|St Mary's Close|Whitehouse Mews|Gladstone Terrace|Moorfield Avenue|King's Drive|Church View|Orchard Way",
  ),
  IE: list(
    "Seaview Terrace|Bóthar na Trá|St Brigid's Park|The Crescent|O'Connell Street|Millbrook Lawns|Ashgrove Drive",
  ),
  AU: list('Banksia St|Murray Road|Wattle Grove|Kookaburra Ct|Bourke Crescent|Anzac Parade|Jacaranda Ave|Railway Pde'),
  IN: list('14th Cross|MG Road|Nehru Street|2nd Main Road|Linking Road|Gandhi Nagar Lane 3|Temple Road|Sector 11'),
  CA: list('Queen St W|Dundas Street East|Rue Saint-Denis|Kingsway|Portage Avenue|Barrington St|Maple Leaf Cres'),
  DE: list(
    'Lindenstraße|Am Alten Markt|Goethestr.|Bahnhofstraße|Hinter den Höfen|Kirchweg|Karl-Marx-Allee|Birkenring|Schillerplatz|Mühlgasse',
  ),
  FR: list(
    "rue des Lilas|avenue Jean Jaurès|impasse du Moulin|boulevard Voltaire|chemin de la Fontaine|place de l'Église|allée des Tilleuls",
  ),
  ES: list(
    'Calle Mayor|C/ San Vicente|Avenida de la Constitución|Plaza del Carmen|Paseo de Gracia|Calle Doctor Fleming|Ronda de Levante',
  ),
  IT: list('Via Garibaldi|Corso Vittorio Emanuele|Via dei Mille|Piazza Dante|Viale Europa|Via San Rocco|Largo Marconi'),
  NL: list('Prinsengracht|Dorpsstraat|Beukenlaan|Van Goghlaan|Molenweg|Kerkplein|Stationsweg'),
};

export const firms: Readonly<Record<string, readonly string[]>> = {
  en: list(
    "Tolliver & Sons Plumbing|Brightwater Dental Clinic|Kestrel Logistics Ltd|St Columba's Primary School|Harborview Family Practice|Moss Lane Veterinary Surgery|Quarry Bank High School|Pinnacle Roofing LLC|Ashdown Legal LLP|Redgum Electrical Pty Ltd|Northgate Care Home|Sai Krupa Textiles Pvt Ltd|Larkspur Bakery|Meridian Orthopaedics|Two Rivers Credit Union|Cedar Ridge Elementary|Okafor Consulting Group|Blue Heron Landscaping|Fenwick Precision Engineering|Little Acorns Nursery|Mountjoy Physiotherapy|Great Basin Freight Inc.|Willow Street Medical Centre|Halden Architects|Stonebridge Accountants|Jade Garden Restaurant",
  ),
  de: list(
    'Schreinerei Hinrichsen|Praxis Dr. Lehnert|Autohaus Brandl GmbH|Grundschule Am Birkenring|Elektro Vogt e.K.|Kanzlei Reuter & Partner|Pflegedienst Sonnenhof|Nordlicht Logistik GmbH & Co. KG|Bäckerei Althaus',
  ),
  fr: list(
    'Garage Rousselot|Cabinet Guérin & Associés|Boulangerie des Tilleuls|Collège Jean Moulin|SARL Vasseur Plomberie|Clinique du Moulin|Transports Le Goff SAS',
  ),
  es: list(
    'Talleres Urrutia S.L.|Clínica Dental Solís|Colegio San Vicente|Gestoría Palomino|Panadería La Ronda|Construcciones Carrasco S.A.',
  ),
  it: list(
    'Studio Legale Marchetti|Officina Grasso S.r.l.|Farmacia San Rocco|Panificio Fabbri|Liceo Scientifico Marconi|Edilizia Zanetti S.p.A.',
  ),
  nl: list(
    'Bakkerij Terpstra|Huisartsenpraktijk De Linde|Kuipers Installatietechniek B.V.|Basisschool De Molen|Garage Postma|Administratiekantoor Schouten',
  ),
};

export const clinics: Readonly<Record<string, readonly string[]>> = {
  en: list(
    "Brightwater Dental Clinic|Harborview Family Practice|Meridian Orthopaedics|Mountjoy Physiotherapy|Willow Street Medical Centre|Northgate Care Home|St Anselm's Hospital|Lakeside Women's Health",
  ),
  de: list('Praxis Dr. Lehnert|Klinikum Nordstadt|Pflegedienst Sonnenhof|Zahnarztpraxis am Markt'),
  fr: list('Clinique du Moulin|Cabinet dentaire Voltaire'),
  es: list('Clínica Dental Solís|Hospital San Telmo|Centro Médico Levante'),
  it: list('Poliambulatorio San Rocco|Studio Dentistico Caruso'),
  nl: list('Huisartsenpraktijk De Linde|Tandartspraktijk Visser|Ziekenhuis Rijnoord'),
};
export const schools: readonly string[] = list(
  "St Columba's Primary School|Quarry Bank High School|Little Acorns Nursery|Moorfield Academy|Chapel Lane Infants",
);

export const mailDomains: Readonly<Record<string, readonly string[]>> = {
  US: list('gmail.com|yahoo.com|hotmail.com|icloud.com|comcast.net|aol.com|proton.me'),
  GB: list('gmail.com|btinternet.com|hotmail.co.uk|outlook.com|sky.com|live.co.uk'),
  IE: list('gmail.com|eircom.net|outlook.ie'),
  AU: list('gmail.com|bigpond.com|optusnet.com.au|outlook.com.au'),
  IN: list('gmail.com|rediffmail.com|yahoo.co.in'),
  CA: list('gmail.com|shaw.ca|videotron.ca|rogers.com'),
  DE: list('gmx.de|web.de|t-online.de|posteo.de|gmail.com'),
  FR: list('orange.fr|free.fr|laposte.net|gmail.com'),
  ES: list('gmail.com|hotmail.es|telefonica.net'),
  IT: list('libero.it|alice.it|gmail.com|virgilio.it'),
  NL: list('ziggo.nl|kpnmail.nl|gmail.com|xs4all.nl'),
};

/** Words for what must not be found. */
export const plain = {
  router: list('Netgear R7000|TP-Link Archer AX55|Fritz!Box 7590|Linksys MR7350|Cisco 8841|ASUS RT-AX58U'),
  laptop: list('Lenovo T14 Gen 3|Dell Latitude 5440|MacBook Air M2|HP EliteBook 840 G9|Surface Laptop 5'),
  printer: list('HP LaserJet M404dn|Brother HL-L2350DW|Canon MF645Cx|Epson ET-2850'),
  handset: list('Samsung Galaxy S23|iPhone 14 Pro|Google Pixel 8|Moto G54|Nokia G22'),
  appliance: list('Dyson V11|Bosch SMS4HVW33G|Instant Pot Duo 7|Nespresso Vertuo|Miele WCA030|Henry HVR160'),
  gadget: list('Sony WH-1000XM5|Garmin Fenix 7|Kindle Paperwhite|GoPro Hero 12|Nintendo Switch|Fitbit Charge 6'),
  product: list(
    'Samsung Galaxy S23|Dyson V11|Sony WH-1000XM5|Garmin Fenix 7|LG OLED55C2|Kindle Paperwhite|Instant Pot Duo 7',
  ),
  city: list(
    'Lisbon|Chicago|Dubai|Barcelona|Singapore|Manchester|Toronto|Paris|Cape Town|Tokyo|Florence|Charlotte|Houston|Sydney|Jackson|Lincoln|Austin|Nice|Reading|Bath',
  ),
  brand: list('PayPal|Visa|Netflix|Amazon|Mastercard|Apple Pay|Spotify|Google|Microsoft|Klarna|Disney+'),
  flight: list('BA 117|LH 2473|UA1846|EI 105|QF9|AC 871|6E 2045|KL 1009|AF1680'),
  version: list('4.2.10.1|17.3.1|v2.11.0|22H2|build 19045.3930|10.0.19045|2.4.57|v8.1.0.12'),
  code: list('E-4017|0x80070005|ERR_CONN_RESET|F21|code 43|INV-NOTFOUND|5.7.1|502|P0420'),
};
