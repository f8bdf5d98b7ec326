// Addresses, phone shapes and mail domains by country. In address forms: n number, s street, t town, p postcode, S number and street.
export type Place = {
  readonly streets: readonly string[];
  readonly towns: readonly string[];
  readonly numbers: readonly string[];
  readonly street: string;
  readonly full: readonly string[];
  readonly lines: string;
  readonly phones: readonly string[];
  readonly tld: string;
  readonly mail: readonly string[];
};

type Rough = readonly [streets: string, towns: string, numbers: string, street: string, full: string, lines: string];

function place(rough: Rough, phones: string, tld: string, mail: string): Place {
  const [streets, towns, numbers, street, full, lines] = rough;
  const list = (text: string) => text.split(';');
  return {
    streets: list(streets),
    towns: list(towns),
    numbers: list(numbers),
    street,
    full: list(full),
    lines,
    phones: list(phones),
    tld,
    mail: mail.split(' '),
  };
}

export const places: Readonly<Record<string, Place>> = {
  gb: place(
    [
      'Elm Road;Station Road;Victoria Street;Church Lane;Millfield Avenue;Larch Close;Queens Drive;Albert Terrace;Harbour View;Priory Gardens;Windmill Hill;Oakdene Crescent;Chapel Street;Mornington Place;Tanyard Lane;Beech Grove;Kingsway;Foundry Court;The Paddocks;St Johns Road;Hollin Bank;Castle Mews',
      'Leeds|LS% #**;Bristol|BS% #**;Norwich|NR% #**;Cardiff|CF% #**;Dundee|DD% #**;Stockport|SK% #**;Reading|RG% #**;Swansea|SA% #**;Hull|HU% #**;Exeter|EX% #**;London|SE1% #**;London|E1% #**;Belfast|BT% #**;Preston|PR% #**;Lincoln|LN% #**;Derby|DE% #**;Ipswich|IP% #**;Carlisle|CA% #**',
      '%;##;%#;1##;%#A;%#b',
      'n s',
      'S, t p;S, t, p;Flat %, S, t p;S t p;Flat %#, S, t, p',
      'S\nt\np',
    ],
    '07### ######;07#########;+44 7### ######;020 7### ####;0113 ### ####;01### ######;07### ### ###;0161 ### ####',
    'co.uk',
    'gmail.com outlook.com btinternet.com hotmail.co.uk yahoo.co.uk sky.com icloud.com talktalk.net',
  ),
  us: place(
    [
      'Maple Street;Cedar Ridge Drive;W Lincoln Ave;Sycamore Ln;Old Mill Rd;Pine Hollow Ct;N 14th St;Jefferson Blvd;Harvest Way;Lakeview Terrace;County Road 12;E Magnolia Dr;Birchwood Circle;Franklin Pike;Saddlebrook Trl;S Elm St',
      'Dayton, OH|454##;Tulsa, OK|741##;Boise, ID|837##;Macon, GA|312##;Tacoma, WA|984##;Reno, NV|895##;Mobile, AL|366##;Toledo, OH|436##;Fresno, CA|937##;Plano, TX|750##;Erie, PA|165##;Mesa, AZ|852##;Peoria, IL|616##;Albany, NY|122##;Durham, NC|277##',
      '%##;%###;1####;%#',
      'n s',
      'S, t p;S t p;S Apt %#, t p;S, Unit %, t p',
      'S\nt p',
    ],
    '(%##) %##-####;%##-%##-####;%##.%##.####;+1 %## %## ####;%##%##%###',
    'com',
    'gmail.com yahoo.com outlook.com comcast.net aol.com icloud.com hotmail.com',
  ),
  ie: place(
    [
      'Main Street;Castle Park;Abbey Road;Rathmore Avenue;Bridge Street;Cois na hAbhann;Glenview Drive;Church Road;Ashbrook;Seaview Terrace;Patrick Street;Woodlawn',
      'Naas, Co. Kildare|W91 §#§#;Ennis, Co. Clare|V95 §#§#;Tralee, Co. Kerry|V92 §##§;Dublin 6|D06 §#§#;Drogheda, Co. Louth|A92 §§##;Galway|H91 §#§#;Cork|T12 §##§;Sligo|F91 §§##',
      '%;##;%#',
      'n s',
      'S, t, p;S, t p;S, t',
      'S\nt\np',
    ],
    '08% ### ####;+353 8% ### ####;01 ### ####;021 ### ####;08%#######',
    'ie',
    'gmail.com eircom.net hotmail.com outlook.ie yahoo.ie',
  ),
  au: place(
    [
      'Wattle Street;Banksia Road;Pacific Parade;Jacaranda Court;Gully Road;Barrow Street;Kingfisher Drive;Anzac Avenue;Murray Street;Coolibah Crescent',
      'Geelong VIC|3220;Newtown NSW|2042;Toowoomba QLD|4350;Fremantle WA|6160;Glenelg SA|5045;Launceston TAS|7250;Penrith NSW|2750;Cairns QLD|4870;Bendigo VIC|3550',
      '%#;%;1##;%/%#;Unit % ##',
      'n s',
      'S, t p;S t p;S, t, p',
      'S\nt p',
    ],
    '04## ### ###;04########;+61 4## ### ###;(03) 9### ####;02 9### ####;07 ### ####',
    'com.au',
    'gmail.com bigpond.com outlook.com.au optusnet.com.au hotmail.com',
  ),
  nz: place(
    [
      'Tui Street;Kowhai Road;Rata Avenue;Totara Crescent;Marine Parade;Hinau Street;Fergusson Drive;Manuka Place',
      'Hamilton|3204;Napier|4110;Dunedin|9016;Tauranga|3110;Lower Hutt|5010;Nelson|7010;Whangārei|0110;Invercargill|9810',
      '%#;%;1##;%#A;%/%#',
      'n s',
      'S, t p;S, t, p',
      'S\nt p',
    ],
    '02% ### ####;021 ### ###;027#######;+64 2% ### ####;09 ### ####;04 ### ####',
    'co.nz',
    'gmail.com xtra.co.nz outlook.co.nz hotmail.com',
  ),
  ca: place(
    [
      'Spruce Street;Rue Saint-Denis;Lakeshore Road;Maple Ridge Dr;Portage Avenue;Victoria Park Ave;Birch Bay;Chemin du Lac;Tecumseh Rd',
      'Guelph, ON|N1G #H#;Regina, SK|S4P #A#;Halifax, NS|B3H #J#;Laval, QC|H7N #R#;Kelowna, BC|V1Y #T#;Winnipeg, MB|R3C #L#;Moncton, NB|E1C #B#;Calgary, AB|T2P #G#',
      '%##;%###;%#;%##-%##',
      'n s',
      'S, t p;S, t, p;S, Apt %##, t p',
      'S\nt p',
    ],
    '(%##) %##-####;%##-%##-####;%##%##%###;+1 %##-%##-####',
    'ca',
    'gmail.com shaw.ca rogers.com videotron.ca outlook.com',
  ),
  in: place(
    [
      'MG Road;Linking Road;4th Cross, Jayanagar;Banjara Hills Road No 3;Anna Salai;Sector 17;Park Street;Law Garden Road;Shivaji Nagar;Indiranagar 2nd Stage',
      'Pune|4110##;Chennai|6000##;Bengaluru|5600##;Kolkata|7000##;Hyderabad|5000##;Ahmedabad|3800##;Lucknow|2260##;Kochi|6820##',
      '%#;%##;%#/%;Flat %0#, Shanti Apartments,;House No. ##,;B-%0#, Green Heights,',
      'n s',
      'S, t p;S, t - p;S, t, p',
      'S\nt p',
    ],
    '+91 9#### #####;98########;9#########;+91-7#########;88### #####',
    'in',
    'gmail.com rediffmail.com yahoo.co.in outlook.com',
  ),
  za: place(
    [
      'Protea Avenue;Jan Smuts Ave;Voortrekker Road;Kloof Street;Church Street;Marula Crescent;Rivonia Road;Jakaranda Street',
      'Randburg|2194;Pinetown|3610;Centurion|0157;Bellville|7530;Polokwane|0699;Gqeberha|6001;Bloemfontein|9301;Soweto|1804',
      '%#;1##;%;Unit %#,',
      'n s',
      'S, t p;S, t, p',
      'S\nt\np',
    ],
    '08% ### ####;07% ### ####;+27 8% ### ####;011 ### ####;06########',
    'co.za',
    'gmail.com mweb.co.za telkomsa.net yahoo.com',
  ),
  sg: place(
    [
      'Bishan St 23;Tampines Ave 5;Toa Payoh Lor 4;Jurong West St 61;Clementi Ave 3;Yishun Ring Road;Bedok North Rd',
      'Singapore|5#####;Singapore|6#####;Singapore|3#####',
      'Blk %##;Blk %#A;%##',
      'n s',
      'S №##-###, t p;S №##-##, t p;S, t p',
      'S №##-##\nt p',
    ],
    '9### ####;8### ####;+65 9### ####;6### ####;8#######',
    'com.sg',
    'gmail.com singnet.com.sg yahoo.com.sg outlook.com',
  ),
  ph: place(
    [
      'Mabini St;Rizal Avenue;Sampaguita St;Bonifacio St;Aguinaldo Hwy;Katipunan Ave;Narra St',
      'Marikina|1800;Makati|1200;Cebu City|6000;Davao City|8000;Quezon City|1100;Baguio|2600',
      '%#;%##;Blk % Lot ##;Unit %0# ##',
      'n s',
      'S, Brgy San Roque, t p;S, t p;S, Brgy Poblacion, t p',
      'S\nt p',
    ],
    '09## ### ####;09#########;+63 9## ### ####;(02) 8### ####',
    'com.ph',
    'gmail.com yahoo.com.ph ymail.com',
  ),
  ng: place(
    [
      'Adeola Odeku Street;Allen Avenue;Awolowo Road;Aba Road;Ahmadu Bello Way;Bode Thomas Street;Ogui Road',
      'Surulere, Lagos|101###;Ikeja, Lagos|100###;Port Harcourt|500###;Enugu|400###;Wuse 2, Abuja|900###;Ibadan|200###',
      '%#;%;1##;Flat %, No %#',
      'n s',
      'S, t;S, t p',
      'S\nt',
    ],
    '080# ### ####;081########;+234 80# ### ####;070########;090# ### ####',
    'com.ng',
    'gmail.com yahoo.com ymail.com outlook.com',
  ),
  de: place(
    [
      'Lindenstraße;Am Mühlbach;Goethestr.;Bahnhofstraße;Schillerweg;Hauptstr.;Kastanienallee;Birkenweg;Zum Sportplatz;Rosenstraße;An der Linde',
      'Kassel|341##;Bochum|447##;Ulm|890##;Rostock|180##;Mainz|551##;Erfurt|990##;Oldenburg|261##;Freiburg|791##',
      '%#;%;1##;%#a;%# b',
      's n',
      'S, p t;S in p t;S, p t',
      'S\np t',
    ],
    '017# #######;0151 ########;+49 17# #######;0561 ######;0176/########;+49 (0)30 #######',
    'de',
    'gmx.de web.de t-online.de gmail.com freenet.de posteo.de',
  ),
  fr: place(
    [
      'rue des Lilas;avenue Jean Jaurès;boulevard Carnot;rue de la République;impasse du Moulin;place des Tilleuls;chemin des Vignes;allée des Cerisiers',
      'Nantes|44000;Dijon|21000;Le Mans|72000;Grenoble|38100;Amiens|80000;Pau|64000;Lille|59800;Angers|49100',
      '%#;%;%# bis;1##',
      'n s',
      'S, p t;S p t;n, s, p t',
      'S\np t',
    ],
    '06 ## ## ## ##;07 ## ## ## ##;06########;+33 6 ## ## ## ##;02.##.##.##.##;01 ## ## ## ##',
    'fr',
    'orange.fr free.fr laposte.net gmail.com wanadoo.fr sfr.fr hotmail.fr',
  ),
  es: place(
    [
      'Calle Mayor;Avenida de la Constitución;C/ San Juan;Paseo de la Alameda;Calle del Olmo;Plaza de España;C/ Góngora;Ronda de Levante',
      'Murcia|30001;Valladolid|47003;Gijón|33201;Málaga|29012;Zaragoza|50007;Vigo|36204;Almería|04004;Burgos|09005',
      '%#;%;1##;%#, 3º B;%, 1º izq.',
      's n',
      'S, p t',
      'S\np t',
    ],
    '6## ## ## ##;6## ### ###;+34 6## ### ###;9%# ## ## ##;6########',
    'es',
    'gmail.com hotmail.es yahoo.es telefonica.net outlook.es',
  ),
  it: place(
    [
      'Via Garibaldi;Via Roma;Corso Vittorio Emanuele;Viale dei Mille;Via San Martino;Piazza Mazzini;Via delle Rose;Via Leopardi',
      'Modena|41121;Lecce|73100;Padova|35122;Pescara|65121;Bergamo|24121;Salerno|84121;Udine|33100',
      '%#;%;1##;%#/A;%# int. %',
      's n',
      'S, p t;S - p t',
      'S\np t',
    ],
    '3## #######;3## ### ####;+39 3## #######;06 #######;02 #######',
    'it',
    'libero.it gmail.com tiscali.it alice.it virgilio.it',
  ),
  pt: place(
    [
      'Rua das Flores;Avenida da Liberdade;Rua do Carmo;Travessa da Fonte;Rua Almeida Garrett;Largo da Igreja',
      'Braga|4700-###;Évora|7000-###;Aveiro|3800-###;Coimbra|3000-###;Setúbal|2900-###',
      '%#;%;1##;%#, 2.º Esq.;%, 1.º Dto.',
      's n',
      'S, p t',
      'S\np t',
    ],
    '91# ### ###;96#######;+351 93# ### ###;21# ### ###',
    'pt',
    'sapo.pt gmail.com hotmail.com iol.pt',
  ),
  br: place(
    [
      'Rua das Acácias;Avenida Brasil;Rua Sete de Setembro;Alameda Santos;Rua Padre Anchieta',
      'Campinas - SP|130##-###;Curitiba - PR|800##-###;Recife - PE|500##-###;Goiânia - GO|740##-###',
      '%##;%#;1###;%##, apto %#',
      's, n',
      'S, t, CEP p;S, t, p;S - t',
      'S\nt\np',
    ],
    '(11) 9####-####;(41) 9####-####;11 9########;+55 21 9####-####',
    'com.br',
    'gmail.com uol.com.br hotmail.com bol.com.br terra.com.br',
  ),
  nl: place(
    [
      'Kerkstraat;Dorpsweg;Beukenlaan;Prins Hendrikstraat;Molenweg;Oude Gracht;Lijsterhof;Stationsplein',
      'Zwolle|8011 **;Breda|4811 **;Assen|9401 **;Amersfoort|3811 **;Delft|2611 **;Venlo|5911 **',
      '%#;%;1##;%#a;%# bis',
      's n',
      'S, p t;S in t;S p t',
      'S\np t',
    ],
    '06-########;06 ########;+31 6 ########;038-#######;06########',
    'nl',
    'ziggo.nl kpnmail.nl gmail.com hotmail.nl xs4all.nl planet.nl',
  ),
  pl: place(
    [
      'ul. Lipowa;ul. Słoneczna;ul. Kościuszki;al. Wolności;ul. Mickiewicza;os. Tysiąclecia;ul. Polna',
      'Kielce|25-###;Gdynia|81-###;Lublin|20-###;Opole|45-###;Toruń|87-###',
      '%#/%;%;%#;1##/%#;%# m. %',
      's n',
      'S, p t',
      'S\np t',
    ],
    '5## ### ###;6## ### ###;+48 5## ### ###;7########;22 ### ## ##',
    'pl',
    'wp.pl onet.pl o2.pl gmail.com interia.pl',
  ),
  sv: place(
    [
      'Storgatan;Björkvägen;Kungsgatan;Lillgatan;Skolvägen;Åsgatan',
      'Örebro|702 ##;Umeå|903 ##;Gävle|802 ##;Kalmar|392 ##',
      '%#;%;%#B;%# A',
      's n',
      'S, p t;S, t',
      'S\np t',
    ],
    '070-### ## ##;073#######;+46 70 ### ## ##;019-## ## ##',
    'se',
    'telia.com gmail.com hotmail.se bredband.net',
  ),
  da: place(
    [
      'Nørregade;Skovvej;Åboulevarden;Kirkevej;Rosenvej',
      'Odense C|5000;Vejle|7100;Randers C|8900;Roskilde|4000',
      '%#;%;%#, 2. tv.;%#B',
      's n',
      'S, p t',
      'S\np t',
    ],
    '## ## ## ##;+45 ## ## ## ##;2#######;+45 ########',
    'dk',
    'mail.dk gmail.com hotmail.com stofanet.dk',
  ),
  no: place(
    [
      'Storgata;Kirkeveien;Bjørkeveien;Havnegata;Skolegata',
      'Drammen|3015;Tromsø|9008;Bodø|8006;Hamar|2317',
      '%#;%;%#B;%# A',
      's n',
      'S, p t',
      'S\np t',
    ],
    '9## ## ###;4#######;+47 9## ## ###;22 ## ## ##',
    'no',
    'online.no gmail.com hotmail.no',
  ),
  fi: place(
    [
      'Koivukatu;Mannerheimintie;Rantatie;Puistokatu;Kirkkokatu',
      'Tampere|33100;Oulu|90100;Turku|20500;Kuopio|70100',
      '%# A %;%;%# B %#;%#',
      's n',
      'S, p t',
      'S\np t',
    ],
    '040 ### ####;050 #######;+358 40 ### ####;045#######',
    'fi',
    'gmail.com kolumbus.fi luukku.com elisanet.fi',
  ),
  cs: place(
    [
      'Lipová;Masarykova;Nádražní;Školní;Husova;Na Výsluní',
      'Olomouc|779 00;Plzeň|301 00;Liberec|460 01;Zlín|760 01',
      '%#;%##/%#;%',
      's n',
      'S, p t;S, t',
      'S\np t',
    ],
    '60# ### ###;77# ### ###;+420 60# ### ###;73#######',
    'cz',
    'seznam.cz email.cz centrum.cz gmail.com',
  ),
  tr: place(
    [
      'Gül Sokak;Atatürk Caddesi;Menekşe Sk.;İnönü Cad.;Lale Sokak',
      'Kadıköy/İstanbul|347##;Çankaya/Ankara|065##;Bornova/İzmir|350##;Nilüfer/Bursa|161##',
      'No: %# D: %;No:%/%;No: 1##',
      's n',
      'S, t;S, p t',
      'S\np t',
    ],
    '05## ### ## ##;+90 5## ### ## ##;05#########;0212 ### ## ##',
    'com.tr',
    'gmail.com hotmail.com mynet.com yandex.com',
  ),
};
