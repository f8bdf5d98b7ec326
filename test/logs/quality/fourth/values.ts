// What the fourth evaluation set draws its values from, by country: names, streets, towns, phones and organisations.
export const locales = ['us', 'gb', 'au', 'nz', 'za', 'in', 'sg', 'de', 'fr', 'es', 'pt', 'pl', 'sv', 'nl'] as const;
export type Locale = (typeof locales)[number];
export type Values = {
  readonly first: readonly string[];
  readonly last: readonly string[];
  readonly street: readonly string[];
  /** "#" is a digit, "^" one from 2 to 9, "@" a capital letter; so in phones. */
  readonly town: readonly string[];
  /** National forms; those that begin with "+" are international. */
  readonly phone: readonly string[];
};

const list = (text: string): readonly string[] => text.split('|').map((item) => item.trim());

const englishFirst = list(`Aaliyah|Abigail|Adaeze|Agnieszka|Aisling|Alasdair|Alejandra|Amara|Anil|Ansel|Aoife|Art|Asher
|Beatrix|Bill|Blessing|Bronwyn|Callum|Caoimhe|Carmela|Chase|Chidi|Clementine|Cormac|Dashiell|Deepika|Delroy|Dilip|Dmitri
|Dorothea|Ebony|Eilidh|Emeka|Ephraim|Esperanza|Ewan|Farah|Fatoumata|Fenella|Finlay|Frankie|Ganesh|Gethin|Giulia|Grace
|Greta|Gulsen|Hamish|Haruto|Hope|Ibrahim|Ignatius|Imogen|Indra|Ioan|Isadora|Jamal|Jasper|Jessamy|Jorge|Juno|Kareem
|Kwabena|Lachlan|Latoya|Leocadia|Linh|Lorcan|Luz|Maeve|Malachy|Marguerite|Mark|Matilda|May|Mei|Minh|Mohammed|Morwenna
|Nadia|Nasreen|Niamh|Nkechi|Octavia|Olumide|Orla|Oswald|Padma|Parisa|Percy|Petra|Quentin|Rashida|Rhiannon|Rohan|Rory
|Rose|Roxanne|Rupert|Saoirse|Sefton|Shanice|Silas|Siobhan|Solomon|Svetlana|Tamsin|Tariq|Thandiwe|Tiernan|Tobias|Trudy
|Ulrika|Vikram|Wanda|Wilhelmina|Will|Xiomara|Yasmin|Yusuf|Zainab|Zeke|Zoltan|Dave|Karen|Steve|Linda|Pete|Sue|Gaz|Mo`);
const englishLast =
  list(`Abernathy|Achterberg|Addo|Adeyemi|Agarwal|Aldous|Amankwah|Arkwright|Babajide|Bainbridge|Balogun
|Bancroft|Barraclough|Begum|Bellweather|Birtwistle|Bjornstad|Blackwood|Bogdanov|Bracegirdle|Brzezinski|Byrne|Cadwallader
|Carrington|Castellanos|Chowdhury|Clutterbuck|Cooke|Crabtree|Culpepper|Dalgleish|Danso|de Souza|Delacroix|Di Marco
|Dinwiddie|Dubois|Echevarria|Eze|Featherstone|Ferreira|Fitzwilliam|Fothergill|Gallagher|Garside|Ghosh|Goldfarb|Greenhalgh
|Haddad|Hallworth|Harrigan|Higginbotham|Hoang|Holloway|Hussain|Ikeda|Inglethorpe|Jankowski|Kaczmarek|Kapoor|Kavanagh|Kelleher
|Khoury|Kirkbride|Kovacs|Lachance|Lamptey|Larkin|Ledbetter|Liang|Lockhart|MacAskill|Macallister|Marchetti|McGillicuddy
|McIlroy|Mensah|Moreau|Mulcahy|Nakamura|Nguyen|Nwosu|O'Donoghue|O'Leary|Oduya|Okonjo|Olawale|Ormerod|Osei|Papadakis|Pappas
|Pemberton|Pham|Pickersgill|Pilkington|Popescu|Quarshie|Quigley|Rahman|Ramsbottom|Reyes|Rossiter|Rutherglen|Saito|Sandhu
|Scattergood|Shaughnessy|Sidebottom|Singh|Skelton|St. Clair|Stapleford|Strickland|Sutcliffe|Tapia|Thackeray|Thistlethwaite
|Toomey|Trelawney|Turay|Underhill|van Rensburg|Vasquez|von Ahlen|Wadsworth|Weatherby|Whitcombe|Winterbourne|Wojcik|Wu|Yilmaz
|Youssef|Zabala|Zhang|Smith|Jones|Brown|Page|Field|Price|Long|Hill|Bishop|Reed|Rivers|Summers`);

const englishOf = (first: string, last: string): Pick<Values, 'first' | 'last'> => ({
  first: [...englishFirst, ...list(first), ...list(first)],
  last: [...englishLast, ...list(last), ...list(last)],
});

export const valuesByLocale: Readonly<Record<Locale, Values>> = {
  us: {
    ...englishOf('Brayden|Kaylee|Tyrone|Guadalupe|DeShawn', 'Kowalczyk|Hernandez|Washington|Begay|Lindqvist'),
    street:
      list(`Alder Creek Rd|W Pershing Ave|Juniper Hollow Ln|Old Mill Turnpike|NE 42nd St|Cottonwood Dr|Sycamore Bend Ct
|E Broadway Blvd|County Road 18|Magnolia Ter|Saddleback Pkwy|Quarry Ridge Way|S Halloran Street|Bluebonnet Circle`),
    town: list(`Boise, ID 837##|Duluth, MN 558##|Eugene, OR 974##|Tulsa, OK 741##|Ithaca, NY 148##|Macon, GA 312##
|Provo, UT 846##|Lowell, MA 018##|Yuma, AZ 853##|Racine, WI 534##|Lancaster, PA 176##-#^##|Spokane, WA 992##`),
    phone: list(`(208) ^##-####|218-^##-####|541.^##.####|+1 918 ^## ####|607 ^##-####|+1 (478) ^##-####|1-801-^##-####
|978^######|(928)^##-####`),
  },
  gb: {
    ...englishOf('Gareth|Nigel|Shazia|Priya|Kirsty|Ffion', 'Llewellyn|Patel|Akhtar|Campbell|Bickerstaff|Ap Rhys'),
    street:
      list(`Thornlea Road|Canal Wharf|Old Brewery Lane|St Cuthbert's Terrace|Marlpit Close|Inkerman Street|Beech Hill Crescent
|The Paddocks|Station Approach|Harcourt Mews|Ferry Gardens|Priory Walk|Lower Bog Lane|Gas Street`),
    town: list(`Hexham NE46 ^@@|Leeds LS8 ^@@|Truro TR1 ^@@|Bury, BL9 #@@|Stirling FK8 ^@@|Swansea SA1 ^@@|London SE15 ^@@|
London N7 #@@|Norwich, Norfolk, NR2 ^@@|Stockport, Cheshire SK4 ^@@|Derry BT48 #@@|Oban PA34 ^@@`),
    phone:
      list(`077## ######|07911 ######|074## ### ###|075########|0161 ^## ####|020 7^## ####|020 8^######|0131 ^## ####
|+44 7700 9#####|+44 (0)117 9## ####|01632 960###|+4478########|01434 6#####`),
  },
  au: {
    ...englishOf('Jarrah|Kylie|Darryl|Shazza|Bindi|Thuy', 'Papadopoulos|Mundine|Tran|Wooldridge|Nicolaou'),
    street:
      list(`Banksia Street|Wattle Grove|Hampden Rd|Jacaranda Crescent|Bullock Track|Kurrajong Parade|Marine Pde|Eucalypt Close
|Lonsdale Tce|Pinjarra Road|Gordon St|Billabong Court`),
    town: list(`Fremantle WA 616#|Ballarat VIC 335#|Toowoomba QLD 435#|Wollongong NSW 250#|Launceston TAS 725#|Glenelg SA 504#
|Marrickville NSW 2204|Footscray VIC 3011|Palmerston NT 083#`),
    phone: list(`04^# ### ###|04^#######|(02) 9^## ####|03 9^## ####|+61 4^# ### ###|+61 7 3^## ####|(08) 9^## ####`),
  },
  nz: {
    ...englishOf('Hemi|Aroha|Tama|Mere|Wiremu|Ngaire', 'Parata|Tuhoe|Ngata|Faleolo|Henare|Te Rangi'),
    street: list(
      'Rata Street|Kowhai Terrace|Tui Glen Road|Moana Avenue|Ponsonby Rd|Puriri Lane|Wharf Street|Totara Crescent',
    ),
    town: list(`Island Bay, Wellington 602#|Grey Lynn, Auckland 1021|Riccarton, Christchurch 80##|Nelson 701#|Mosgiel 902#
|Hamilton East, Hamilton 321#|Napier 41##`),
    phone: list('021 ^## ###|027 ^## ####|022 ^######|09 3^# ####|04 4^# ####|+64 21 ^## ####|03 3^# ####'),
  },
  za: {
    ...englishOf('Sipho|Nomvula|Pieter|Lerato|Zanele|Riaan', 'Dlamini|van der Merwe|Naidoo|Mokoena|Botha|Khumalo'),
    street: list(
      'Protea Avenue|Kloof Street|Jan Smuts Ave|Lower Main Road|Umgeni Rd|Vlei Road|Acacia Street|Voortrekker Road',
    ),
    town: list(`Observatory, Cape Town 79##|Melville, Johannesburg 2092|Hatfield, Pretoria 0083|Umhlanga 43##
|Walmer, Gqeberha 6070|Stellenbosch 7600|Westdene, Bloemfontein 93##`),
    phone: list('082 ^## ####|072 ^## ####|083^######|021 4^# ####|(011) 4^# ####|+27 82 ^## ####|+27 (0)31 3## ####'),
  },
  in: {
    ...englishOf(
      'Lakshmi|Arjun|Harpreet|Sunita|Karthik|Meenakshi|Imran|Debashish',
      'Venkataraman|Mukhopadhyay|Iyer|Deshpande|Reddy|Chatterjee|Bhat|Fernandes',
    ),
    street: list(
      '3rd Cross, Indiranagar|Linking Road|MG Road|Park Lane, Secunderabad|Lajpat Nagar II|Anna Salai|FC Road|Salt Lake, Sector V',
    ),
    town: list(
      'Bengaluru 5600##|Mumbai 4000##|Pune - 4110##|New Delhi 1100##|Chennai 6000##|Kolkata 7000##|Hyderabad 5000##',
    ),
    phone: list('+91 98### #####|98########|+91-99########|97### #####|080 2^## ####|022-2^######|+91 94#### ####'),
  },
  sg: {
    ...englishOf('Wei Ling|Kok Wah|Hui Min|Jia Hao|Siti|Mei Fong', 'Tan|Lim|Ong|Goh|Chua|Koh|Teo|Ng'),
    street: list(
      'Bedok North Ave 3|Toa Payoh Lor 4|Clementi West St 2|Tampines St 81|Jurong East Ave 1|Ang Mo Kio Ave 10|Yishun Ring Rd',
    ),
    town: list('Singapore 46####|Singapore 31####|S(12####)|Singapore 52####|Singapore 60####'),
    phone: list('9^## ####|8^## ####|6^## ####|+65 9^## ####|+65 8^######|9^######'),
  },
  de: {
    first:
      list(`Annegret|Benedikt|Cem|Dörte|Ekkehard|Friederike|Gerlinde|Heiko|Ilse|Jannik|Käthe|Lüder|Mechthild|Nuray|Oskar
|Patrizia|Rüdiger|Svenja|Thorben|Ute|Volkmar|Waltraud|Yannick|Zeynep|Hans-Jürgen|Anna-Lena|Bartosz|Emre`),
    last: list(`Achenbach|Brömmelhaupt|Czerny|Demirel|Eichhorn|Fuchs|Grützmacher|Hölscher|Jäger|Kießling|Lüttgenau|Mühlbauer
|Niggemeier|Oberhauser|Pfannkuch|Quandt|Rößler|Schönfelder|Tiedemann|Uhlig|von der Heide|Weißhaupt|Yıldırım|Zimmer|Koch|Sommer
|Kowalski|Müller-Lüdenscheid|zu Eltz|Klein|Roth`),
    street:
      list(`Ahornweg|Lindenstraße|Am Alten Markt|Goethestr.|Hinter den Höfen|Bahnhofstraße|Kirchgasse|Friedrich-Ebert-Allee
|Mühlenweg|Schillerplatz|Zur Heide|Karl-Marx-Straße`),
    town: list(
      '79### Freiburg|04### Leipzig|48### Münster|90### Nürnberg|23### Lübeck|99### Erfurt|50### Köln|66### Saarbrücken|A-8010 Graz|CH-8004 Zürich',
    ),
    phone: list(
      '0151 ^#######|0170/^######|+49 176 ^#######|030 ^#######|0221-^######|+49 (0)89 ^######|0761 / ^## ###|01577 ^######',
    ),
  },
  fr: {
    first:
      list(`Amélie|Baptiste|Capucine|Djibril|Éloïse|Fabrice|Ghislaine|Hervé|Inès|Jean-Luc|Kadiatou|Loïc|Maëlle|Nolwenn
|Océane|Pascal|Quitterie|Régis|Solène|Thibault|Ulysse|Véronique|Yann|Zoé|Marie-Christine|Karim`),
    last: list(`Abadie|Benhamou|Charpentier|Delaunay|d'Estienne|Fontaine|Guéguen|Haddad|Jacquemin|Kermarrec|Le Goff|Lefèvre
|de La Tour|Marchand|N'Diaye|Ouellet|Petitjean|Quéméner|Rousseau|Saint-Amand|Traoré|Vasseur|Weiss|Zidane|Boucher|Lamy-Duval`),
    street:
      list(`rue des Lilas|avenue Jean Jaurès|chemin du Moulin|place de l'Église|boulevard Voltaire|impasse des Acacias
|quai de la Fosse|allée des Tilleuls|rue du Général-Leclerc|cours Gambetta`),
    town: list(
      '69003 Lyon|35### Rennes|44000 Nantes|31### Toulouse|67000 Strasbourg|33### Bordeaux|59### Lille|75011 Paris|1050 Bruxelles|1204 Genève',
    ),
    phone: list(
      '06 ## ## ## ##|07 6# ## ## ##|01 4# ## ## ##|+33 6 ## ## ## ##|02.40.##.##.##|04########|+33 (0)5 56 ## ## ##',
    ),
  },
  es: {
    first:
      list(`Ainhoa|Baltasar|Concepción|Dolores|Edurne|Fermín|Guadalupe|Hernán|Iñaki|Jimena|Lourdes|Macarena|Nuria|Olegario
|Pilar|Ramiro|Saúl|Teófilo|Úrsula|Vega|Xavier|Yolanda|María José|Juan Carlos`),
    last: list(`Aguirre|Ballesteros|Castaño|de la Fuente|Echeverría|Figueroa|Garrido Peña|Herrero|Ibáñez|Jurado|Lozano|Muñoz Salas
|Navarrete|Ordóñez|Piñeiro|Quiroga|Rueda|Santamaría|Tejedor|Urrutia|Villalobos Cano|Zubizarreta|Blanco|Reina`),
    street: list(
      'Calle Mayor|C/ Alcalde Móstoles|Avenida de la Constitución|Paseo de las Acacias|Plaza del Carmen|Calle de los Olmos|Ronda de Toledo|Travesía del Río',
    ),
    town: list(
      '41010 Sevilla|500## Zaragoza|460## Valencia|48005 Bilbao|18### Granada|28### Madrid|36201 Vigo|07### Palma',
    ),
    phone: list('6## ### ###|6########|91 5## ## ##|+34 6## ## ## ##|95 4## ## ##|+34 93 4## ## ##|71# ## ## ##'),
  },
  pt: {
    first: list(
      'Afonso|Beatriz|Conceição|Duarte|Eduarda|Filipa|Gonçalo|Henriqueta|Inês|João|Leonor|Mafalda|Nuno|Otília|Rui|Salvador|Tânia|Vasco|Zulmira|Simão',
    ),
    last: list(
      'Abrantes|Bragança|Cardoso|da Silva|Esteves|Figueiredo|Gouveia|Lourenço|Magalhães|dos Santos|Nóbrega|Pacheco|Queirós|Rebelo|Sampaio|Teixeira|Vasconcelos|Leitão|Pinto',
    ),
    street: list(
      'Rua das Flores|Avenida da República|Travessa do Carmo|Largo da Sé|Rua Dr. António Granjo|Praceta das Oliveiras|Rua do Ouro|Estrada da Luz',
    ),
    town: list('4000-### Porto|1150-### Lisboa|3000-### Coimbra|4700-### Braga|8000-### Faro|2750-### Cascais'),
    phone: list('91# ### ###|96#######|93# ## ## ##|21 3## ## ##|+351 91# ### ###|22 ### ####|+351 96# ### ###'),
  },
  pl: {
    first: list(
      'Bożena|Czesław|Dobrosława|Elżbieta|Franciszek|Grażyna|Hanna|Ireneusz|Jagoda|Kacper|Łucja|Mirosław|Natalia|Oliwia|Przemysław|Radosław|Stanisława|Tadeusz|Urszula|Wojciech|Zbigniew|Żaneta',
    ),
    last: list(
      'Adamczyk|Błaszczyk|Cieślak|Dąbrowska|Furmański|Gołębiewski|Jastrzębska|Krzyżanowski|Łukasik|Malinowska-Wrona|Nowak|Olszewska|Pietrzak|Rogoziński|Szczepaniak|Świątek|Tkaczyk|Wróbel|Zając|Żurek|Mróz',
    ),
    street: list(
      'ul. Krakowska|ul. Długa|al. Niepodległości|ul. Świętego Marcina|os. Piastów|ul. 3 Maja|ul. Kwiatowa|pl. Wolności|ul. Żwirki i Wigury',
    ),
    town: list('31-### Kraków|50-### Wrocław|80-### Gdańsk|61-### Poznań|90-### Łódź|20-### Lublin|00-### Warszawa'),
    phone: list('50# ### ###|60#######|+48 5## ### ###|22 ### ## ##|(12) ### ## ##|+48 60#-###-###|79# ### ###'),
  },
  sv: {
    first: list(
      'Agneta|Börje|Cajsa|Ebba|Folke|Gunilla|Håkan|Ingegerd|Jörgen|Kerstin|Leif|Malin|Nils-Åke|Östen|Pernilla|Ragnhild|Sixten|Tuva|Ulf|Vendela|Yngve|Åsa|Reza|Amina',
    ),
    last: list(
      'Åkesson|Björkman|Cederqvist|Dahlgren|Ekström|Forsberg|Gyllenhammar|Hägglund|Isaksson|Jönsson|Kjellberg|Lindh|Mårtensson|Nyström|Öberg|Palmgren|Rosén|Sjöstrand|Tegnér|Wallin|af Ugglas|Ståhl|Berg',
    ),
    street: list(
      'Storgatan|Björkvägen|Södra Hamngatan|Kyrkogatan|Ängsstigen|Vasagatan|Lilla Torget|Nybrogatan|Rönnvägen',
    ),
    town: list('413 ## Göteborg|222 ## Lund|753 ## Uppsala|903 ## Umeå|113 ## Stockholm|582 ## Linköping|211 ## Malmö'),
    phone: list('070-### ## ##|073 ### ## ##|072#######|08-### ## ##|031-## ## ##|+46 70 ### ## ##|+46 (0)40 ## ## ##'),
  },
  nl: {
    first: list(
      'Anouk|Bram|Cornelis|Daphne|Evert|Femke|Gijs|Hanneke|Ibrahim|Jurre|Kees|Liesbeth|Maartje|Niels|Otto|Pleun|Roos|Sjoerd|Tjitske|Wim|Yvonne|Zoë|Jan Willem',
    ),
    last: list(
      "van den Broek|de Wit|Dijkstra|van 't Hoff|Hoekstra|Jansen|Kuipers|van der Linden|Mulder|El Amrani|Oosterhuis|Postma|Rietveld|Schouten|Terpstra|Uittenbogaard|Vermeulen|Wijngaarden|IJzerman|Zonneveld|Bakker|Visser",
    ),
    street: list(
      'Kerkstraat|Prinsengracht|Burgemeester de Vlugtlaan|Molenweg|Oude Gracht|Lange Nieuwstraat|Zuiderpad|Julianalaan|Hof van Delft',
    ),
    town: list(
      '35## @@ Utrecht|10## @@ Amsterdam|97## @@ Groningen|26## @@ Delft|50## @@ Tilburg|2018 Antwerpen|9000 Gent|65## @@ Nijmegen',
    ),
    phone: list('06 ########|06-########|06 ## ## ## ##|020 ^## ####|030-^######|+31 6 ########|+31 (0)50 ^## ####'),
  },
};

/** "$" is a family name, "*" one of the words. */
const englishWords =
  list(`Kestrel|Larkfield|Bluewren|Tidewater|Saltmarsh|Ironbark|Copperleaf|Northgate|Quillon|Fernhollow|Harbourside
|Redgum|Whitestone|Millbrook|Silver Birch|Bayview|St Brendan's|Oakhaven|Pinecrest|Marigold|Summit|Anvil|Three Rivers|Sunnyside`);
type Trades = { readonly firm: string; readonly clinic: string; readonly school: string; readonly club: string };
const englishTrades: Trades = {
  firm: `$ & Sons|$ Plumbing|* Roofing|* Logistics|* Consulting|$ and Partners|*|* Property Management|$ Electrical Services
|* Accountants|$ Bros Builders|* Lettings|* Analytics|$, $ & $|* Foods|The * Bakery|* Robotics`,
  clinic: `* Medical Centre|* Dental|$ Dental Practice|* Family Practice|* Pharmacy|* Physio|* Surgery|* Women's Health`,
  school: '* Primary School|* High School|* Academy|* Montessori|* College|* Preschool|* Grammar School',
  club: `* Netball Club|* Rowing Club|* Cricket Club|* Tenants Association|* Food Bank|* Community Trust|* Harriers|Friends of * Park
|* Junior Football Club|* Hospice|* Choral Society`,
};
const ends: Partial<Record<Locale, readonly string[]>> = {
  us: [' LLC', ' Inc.', ', Inc.', ''],
  gb: [' Ltd', ' LLP', '', ''],
  au: [' Pty Ltd', '', ''],
  nz: [' Ltd', '', ''],
  za: [' (Pty) Ltd', ' CC', ''],
  in: [' Pvt Ltd', ' Private Limited', ''],
  sg: [' Pte Ltd', ' Pte. Ltd.', ''],
};
const foreign: Partial<Record<Locale, Trades & { readonly words: string }>> = {
  de: {
    firm: 'Elektro $ GmbH|$ & Partner mbB|* Hausverwaltung GmbH|Malerbetrieb $|Autohaus $|* Software AG|Bäckerei $|$ Sanitär GmbH & Co. KG',
    clinic: 'Zahnarztpraxis Dr. $|*-Apotheke|Praxis am *platz|Physiotherapie $',
    school: '*-Gymnasium|Grundschule *berg|Kita *nest',
    club: 'TSV *tal|Förderverein * e.V.|SV *hausen 1921',
    words: 'Linden|Adler|Sonnen|Rosen|Eichen|Nord|Albert-Schweitzer|Wiesen',
  },
  fr: {
    firm: 'Plomberie $|* Conseil SARL|Menuiserie $ et Fils|Cabinet $|Agence immobilière *|* SAS|Boulangerie $',
    clinic: 'Pharmacie du *|Cabinet dentaire $|Clinique du *',
    school: 'École maternelle du *|Collège du *|Lycée du *',
    club: 'Association sportive du *|Amicale des locataires du *',
    words: 'Chêne Vert|Moulin|Vieux-Port|Soleil|Tilleul|Beffroi',
  },
  es: {
    firm: 'Talleres $|Fontanería $ e Hijos|* Asesores S.L.|Inmobiliaria *|Gestoría $|* Logística, S.A.',
    clinic: 'Clínica Dental $|Farmacia *|Centro Médico *',
    school: 'Colegio *|IES *|CEIP *',
    club: 'Club Deportivo *|Asociación de Vecinos *',
    words: 'Santa Brígida|El Olivo|Mar Azul|Los Robles|La Encina|San Telmo',
  },
  pt: {
    firm: 'Oficina $|* Contabilidade, Lda.|Imobiliária *|$ & Filhos, Lda.|Padaria *',
    clinic: 'Farmácia *|Clínica *',
    school: 'Escola Básica *|Colégio *',
    club: 'Clube Recreativo *|Associação de Moradores *',
    words: 'Bela Vista|do Carmo|Pinhal Novo|São Gião|Vale Verde',
  },
  pl: {
    firm: 'Biuro Rachunkowe $|* Sp. z o.o.|Zakład Stolarski $|* Nieruchomości|Transport $ s.c.',
    clinic: 'Przychodnia *|Apteka *|Gabinet Stomatologiczny $',
    school: 'Przedszkole *|Liceum *',
    club: 'Klub Sportowy *|Fundacja *',
    words: 'Pod Lipami|Słoneczna|Jutrzenka|Bursztyn|Zielone Wzgórze',
  },
  sv: {
    firm: '$s Bygg AB|* Redovisning AB|*fastigheter AB|Rörmokare $|* Konsult HB',
    clinic: 'Vårdcentralen *|Apoteket *|*tandläkarna',
    school: '*skolan|Förskolan *',
    club: '*dalens IF|Bostadsrättsföreningen *',
    words: 'Ekbacken|Granen|Solgläntan|Tallkotten|Fyren',
  },
  nl: {
    firm: 'Loodgietersbedrijf $|* Makelaars|$ & Zonen B.V.|* Administratie B.V.|Bouwbedrijf $',
    clinic: 'Huisartsenpraktijk *|Apotheek *|Tandartspraktijk $',
    school: 'Basisschool *|Kinderdagverblijf *',
    club: 'v.v. *|Stichting *|Huurdersvereniging *',
    words: 'De Wielen|Het Anker|De Regenboog|Zonneweide|De Linde',
  },
};

export const trades = ['firm', 'clinic', 'school', 'club'] as const;
export type Trade = (typeof trades)[number];
export function organisationsOf(locale: Locale, trade: Trade) {
  const own = foreign[locale];
  return {
    forms: list((own ?? englishTrades)[trade]),
    words: own ? list(own.words) : englishWords,
    ends: trade === 'firm' ? (ends[locale] ?? ['']) : [''],
  };
}

const months: Readonly<Record<string, string>> = {
  de: 'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember',
  fr: 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
  es: 'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre',
  pt: 'janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro',
  pl: 'stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia',
  sv: 'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december',
  nl: 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december',
};
const english = 'January|February|March|April|May|June|July|August|September|October|November|December';
export const monthsOf = (locale: Locale): readonly string[] => list(months[locale] ?? english);
