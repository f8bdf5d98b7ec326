// Streets and towns in each country's own way of writing, phone numbers, plates and account shapes by country.
export type Place = {
  readonly language: string;
  readonly streets: string;
  readonly towns: string;
  /** ~s street, ~n house number, ~h a longer one, ~z postcode, ~t town. */
  readonly forms: readonly string[];
  readonly postcode: string;
  readonly phone: string;
  readonly plate: string;
  readonly iban: string;
};

export const places: Readonly<Record<string, Place>> = {
  gb: {
    language: 'en',
    streets:
      'Mill Lane,Orchard Close,Station Road,Cavendish Avenue,Harbour Row,Tanners Hill,Church Walk,Ferndale Crescent,Priory Gardens,Windmill Rise,Bakewell Street,The Maltings,Albert Terrace,Swan Court,Beechwood Drive,Kiln Yard,Victoria Mews',
    towns: 'Harrogate,Stockport,Ludlow,Taunton,Norwich,Dundee,Swansea,Whitby,Kettering,Lancaster,Truro,Perth,Hexham',
    forms: ['~n ~s, ~t ~z', '~n ~s, ~t, ~z', 'Flat ~n, ~n ~s, ~t ~z', '~n ~s ~t ~z'],
    postcode: 'HG2 #@@~SK4 #@@~TA1 #@@~NR3 #@@~SA1 #@@~LA1 #@@~TR1 #@@~DD4 #@@',
    phone: '074## ######~+44 78## ######~01#3# ######~077########~020 7### ####',
    plate: '@@## @@@~@@##@@@',
    iban: 'GB:@@@@##############',
  },
  ie: {
    language: 'en',
    streets:
      'Main Street,Dublin Road,Castle Park,Strand Road,Abbey View,Glenview,Bothar na Tra,Riverside Walk,Chapel Hill',
    towns: 'Athlone,Sligo,Ennis,Tralee,Drogheda,Kilkenny,Wexford,Tuam',
    forms: ['~n ~s, ~t, ~z', '~n ~s, ~t', '~n ~s, ~t, Co. Clare, ~z'],
    postcode: 'V95 @#@#~H91 @#@#~R95 @#@#',
    phone: '087 ### ####~+353 86 ### ####~085#######~(01) 4## ####',
    plate: '2#1-D-#####~1#2-G-####',
    iban: 'IE:@@@@##############',
  },
  us: {
    language: 'en',
    streets:
      'Maple Ridge Dr,W Cedar St,Old Mill Rd,Sycamore Ave,Lakeshore Blvd,Prairie View Ln,Hickory Ct,N Jefferson St,Magnolia Way,Quail Run,E 14th St,Juniper Hollow Rd,Pecan Grove Ln,County Road 212,Bayview Ter,S Lincoln Ave,Copper Canyon Trl',
    towns:
      'Boise, ID;Dayton, OH;Tulsa, OK;Duluth, MN;Macon, GA;Reno, NV;Eugene, OR;Akron, OH;Amarillo, TX;Bangor, ME;Fargo, ND;Savannah, GA',
    forms: ['~h ~s, ~t ~z', '~h ~s, Apt ~n, ~t ~z', '~h ~s, ~t ~z', '~h ~s ~t ~z'],
    postcode: '4####~7####~837##~3####',
    phone: '(312) 4##-####~503-2##-####~+1 617 3## ####~917-6##-####~208.3##.####~6145######',
    plate: '@@@ ####~#@@@###~@@@-####',
    iban: 'GB:@@@@##############',
  },
  ca: {
    language: 'en',
    streets: 'Rideau Crescent,Queen St E,Kingsway Ave,Birchmount Rd,Lakeview Dr NW,Elgin St,Bow Trail SW,Portage Ave',
    towns: 'Guelph, ON;Kelowna, BC;Moncton, NB;Regina, SK;Halifax, NS;Barrie, ON',
    forms: ['~h ~s, ~t ~z', '~n-~h ~s, ~t ~z'],
    postcode: 'K1@ #@#~V6@ #@#~N1G #@#',
    phone: '(416) 5##-####~604-7##-####~+1 902 4## ####',
    plate: '@@@@ ###~@@@ ###',
    iban: 'GB:@@@@##############',
  },
  au: {
    language: 'en',
    streets:
      'Banksia Street,Wattle Grove,Kurrajong Road,Anzac Parade,Jacaranda Crescent,Murray Street,Bluegum Court,Esplanade',
    towns: 'Ballarat VIC;Toowoomba QLD;Bunbury WA;Orange NSW;Geelong VIC;Mackay QLD;Gawler SA',
    forms: ['~n ~s, ~t ~z', '~n/~n ~s, ~t ~z', 'Unit ~n, ~n ~s, ~t ~z'],
    postcode: '3###~4###~2###~6###',
    phone: '04## ### ###~+61 4## ### ###~(03) 9### ####',
    plate: '@@@-###~#@@-#@@',
    iban: 'GB:@@@@##############',
  },
  nz: {
    language: 'en',
    streets: 'Rimu Road,Kowhai Street,Tui Place,Marine Parade,Totara Terrace,Pohutukawa Avenue',
    towns: 'Napier,Whanganui,Nelson,Timaru,Rotorua',
    forms: ['~n ~s, ~t ~z', '~nA ~s, ~t'],
    postcode: '4###~7###',
    phone: '021 ### ####~+64 27 ### ####~027#######',
    plate: '@@@###',
    iban: 'GB:@@@@##############',
  },
  in: {
    language: 'en',
    streets:
      'MG Road,4th Cross Street,Nehru Nagar,Sector 21,Lake View Layout,Gandhi Marg,Hill Road,Ashok Vihar Phase II,12th Main',
    towns: 'Pune,Kochi,Indore,Mysuru,Jaipur,Lucknow,Nagpur,Coimbatore',
    forms: ['Flat ~n, ~s, ~t ~z', 'H.No. ~n, ~s, ~t - ~z', 'No. ~n, ~s, ~t ~z'],
    postcode: '4#####~5#####~6#####',
    phone: '98########~+91 97### #####~88### #####',
    plate: 'MH ## @@ ####~KA##@@####~DL #C @@ ####',
    iban: 'GB:@@@@##############',
  },
  za: {
    language: 'en',
    streets:
      'Jacaranda Street,Voortrekker Road,Protea Avenue,Kloof Street,Nelson Mandela Drive,Boundary Road,Vlei Road',
    towns: 'Polokwane,George,Mbombela,Benoni,Paarl,Kimberley',
    forms: ['~n ~s, ~t, ~z', '~n ~s, ~t'],
    postcode: '0###~1###~6###',
    phone: '082 ### ####~+27 83 ### ####~011 4## ####',
    plate: 'CA ###-###~@@ ## @@ GP',
    iban: 'GB:@@@@##############',
  },
  sg: {
    language: 'en',
    streets:
      'Serangoon North Ave 4,Tampines Street 81,Jurong West St 52,Bedok Reservoir Road,Clementi Ave 3,Pasir Ris Drive 6',
    towns: 'Singapore',
    forms: ['Blk ~h ~s #0~n-~n, ~t ~z', '~h ~s, ~t ~z'],
    postcode: '5#####~3#####~6#####',
    phone: '9### ####~+65 8### ####~6### ####',
    plate: 'S@@####@',
    iban: 'GB:@@@@##############',
  },
  de: {
    language: 'de',
    streets:
      'Lindenstraße,Am Mühlbach,Bahnhofstr.,Goethestraße,Kirchgasse,Hinter den Höfen,Ringweg,Schulstr.,An der Alten Ziegelei,Rosenweg,Hauptstraße,Kastanienallee',
    towns: 'Göttingen,Fulda,Passau,Bielefeld,Görlitz,Husum,Tübingen,Bamberg,Wismar',
    forms: ['~s ~n, ~z ~t', '~s ~na, ~z ~t', '~s ~n in ~z ~t'],
    postcode: '3####~8####~2####~7####',
    phone: '0171 #######~+49 160 #######~0551 ######~0176/########',
    plate: 'GÖ-@@ ###~FD @@ ####~BI-@ ###',
    iban: 'DE:##################',
  },
  fr: {
    language: 'fr',
    streets:
      'rue des Tilleuls,avenue Jean Jaurès,impasse du Moulin,boulevard Gambetta,chemin des Vignes,place de la Halle,rue de la République,allée des Cerisiers,quai des Tanneurs',
    towns: 'Angers,Chambéry,Quimper,Béziers,Roanne,Niort,Colmar,Laval',
    forms: ['~n ~s, ~z ~t', '~n bis ~s, ~z ~t', '~n ~s ~z ~t'],
    postcode: '490##~730##~290##~340##~681##',
    phone: '06 ## ## ## ##~+33 7 ## ## ## ##~02.41.##.##.##~06########',
    plate: '@@-###-@@',
    iban: 'FR:#######################',
  },
  es: {
    language: 'es',
    streets:
      'Calle de la Fuente,Avenida de la Constitución,C/ Mayor,Paseo de los Olivos,Plaza del Carmen,Calle San Roque,Ronda Norte,Travesía del Pino',
    towns: 'Albacete,Logroño,Badajoz,Lugo,Elche,Huesca,Jaén',
    forms: ['~s, ~n, ~z ~t', '~s ~n, Nº B, ~z ~t', '~s ~n, ~z ~t'],
    postcode: '02###~26###~06###~23###',
    phone: '6## ## ## ##~+34 6## ### ###~6########~941 ### ###',
    plate: '#### @@@',
    iban: 'ES:####################',
  },
  pt: {
    language: 'pt',
    streets: 'Rua das Flores,Avenida da Liberdade,Travessa do Poço,Rua 25 de Abril,Largo da Igreja,Rua do Comércio',
    towns: 'Aveiro,Braga,Setúbal,Évora,Viseu',
    forms: ['~s ~n, ~z ~t', '~s, nº ~n, ~z ~t'],
    postcode: '3###-###~4###-###~2###-###',
    phone: '91# ### ###~+351 96# ### ###~93#######',
    plate: '##-@@-##~@@-##-@@',
    iban: 'PT:#####################',
  },
  br: {
    language: 'pt',
    streets:
      'Rua Sete de Setembro,Av. Getúlio Vargas,Rua das Palmeiras,Alameda dos Ipês,Rua Barão do Rio Branco,Travessa São João',
    towns: 'Londrina,Uberlândia,Joinville,Maringá,Sorocaba',
    forms: ['~s, ~h, ~t, ~z', '~s, ~n - ~t - CEP ~z'],
    postcode: '8####-###~3####-###',
    phone: '(11) 9####-####~+55 43 9#### ####~349########',
    plate: '@@@#@##',
    iban: 'PT:#####################',
  },
  it: {
    language: 'it',
    streets:
      'Via Garibaldi,Corso Matteotti,Piazza San Marco,Viale dei Pini,Via della Repubblica,Vicolo Stretto,Via Monte Grappa',
    towns: 'Piacenza,Lecce,Cuneo,Ancona,Rovigo,Trapani',
    forms: ['~s ~n, ~z ~t', '~s, ~n - ~z ~t', '~s ~n/A, ~z ~t'],
    postcode: '29###~73###~12###',
    phone: '347 ### ####~+39 333 #######~0523 ######~328#######',
    plate: '@@ ###@@',
    iban: 'IT:@######################',
  },
  nl: {
    language: 'nl',
    streets: 'Dorpsstraat,Kerkweg,Prins Hendrikkade,Molenlaan,Van Goghstraat,Zuiderdiep,Beatrixplein,Lange Nieuwstraat',
    towns: 'Amersfoort,Zwolle,Breda,Leeuwarden,Deventer,Venlo',
    forms: ['~s ~n, ~z ~t', '~s ~na, ~z ~t', '~s ~n ~z ~t'],
    postcode: '38## @@~80## @@~48##@@',
    phone: '06-########~+31 6 ########~0612######~038-#######',
    plate: '@@-###-@~#-@@@-##',
    iban: 'NL:@@@@##########',
  },
  pl: {
    language: 'pl',
    streets:
      'ul. Lipowa,ul. Kościuszki,al. Jana Pawła II,ul. Polna,os. Słoneczne,ul. Mickiewicza,ul. Zielona,pl. Wolności',
    towns: 'Rzeszów,Olsztyn,Kielce,Radom,Opole,Zamość',
    forms: ['~s ~n/~n, ~z ~t', '~s ~n, ~z ~t', '~s ~n m. ~n, ~z ~t'],
    postcode: '35-###~10-###~25-###',
    phone: '6## ### ###~+48 5## ### ###~50#-###-###',
    plate: 'RZ #####~WA ####@',
    iban: 'PL:########################',
  },
  sv: {
    language: 'sv',
    streets: 'Storgatan,Björkvägen,Kungsgatan,Skolgatan,Hamngatan,Ängsvägen,Trädgårdsgatan,Södra Vägen',
    towns: 'Växjö,Kalmar,Sundsvall,Borås,Karlstad,Luleå',
    forms: ['~s ~n, ~z ~t', '~s ~n B, ~z ~t'],
    postcode: '35# ##~39# ##~85# ##',
    phone: '070-### ## ##~+46 73 ### ## ##~0470-######',
    plate: '@@@ ###~@@@##@',
    iban: 'SE:####################',
  },
  tr: {
    language: 'tr',
    streets:
      'Atatürk Cad.,Lale Sok.,Cumhuriyet Bulvarı,Zafer Mah. Gül Sok.,İstasyon Cad.,Barbaros Bulvarı,Menekşe Sokak',
    towns: 'Eskişehir,Denizli,Samsun,Kayseri,Bursa',
    forms: ['~s No:~n D:~n, ~z ~t', '~s No: ~n, ~t', '~s ~n/~n, ~z ~t'],
    postcode: '26###~20###~55###',
    phone: '0532 ### ## ##~+90 542 ### ## ##~0505#######',
    plate: '26 @@ ###~34 @@@ ##',
    iban: 'TR:#####0################',
  },
  ja: {
    language: 'ja',
    streets: '本町,中央,桜ヶ丘,東山,緑町,若葉台,西新井,大宮町',
    towns: '埼玉県川越市,大阪府豊中市,愛知県岡崎市,福岡県久留米市,宮城県石巻市',
    forms: ['〒~z ~t~s~n-~n', '~t~s~n丁目~n-~n', '〒~z ~t~s~n-~n-~n'],
    postcode: '350-####~560-####~444-####',
    phone: '090-####-####~080-####-####~03-####-####',
    plate: '品川 3## さ ##-##~川越 5## た ##-##',
    iban: 'GB:@@@@##############',
  },
};
