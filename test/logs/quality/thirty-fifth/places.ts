// Streets ("#" filled with a house number) and towns with their postcodes, by land.
export type Place = { readonly streets: readonly string[]; readonly towns: readonly string[]; readonly form: string };

const list = (text: string) => text.split(';').map((part) => part.trim());

/** form: s street with number, t town, p postcode. Towns are "town=postcode pattern". */
export const places: Record<string, Place> = {
  gb: {
    streets: list(
      '%# Linden Grove;%# Station Road;Flat %, %# Marlborough Court;1## Whitehall Lane;%# Queens Parade;' +
        '% The Hollies;' +
        '%#a Bramble Close;%# Tennyson Avenue;2## Kirkstall Road;%# Church View;%# Nelson Terrace',
    ),
    towns: list(
      'Leeds=LS% %^^;Nottingham=NG% %^^;Cardiff=CF1# %^^;Norwich=NR% %^^;Stockport=SK% %^^;Exeter=EX% %^^;' +
        'Dundee=DD% %^^;Reading=RG% %^^;Hull=HU% %^^',
    ),
    form: 's, t p',
  },
  us: {
    streets: list(
      '1### Maple Ridge Dr;4## W Oak St;2### Sycamore Ln, Apt %B;7### County Road 1%;3## Birchwood Ave;' +
        '9## NE 1#th St;' +
        '%## Old Mill Rd;1### Peachtree Cir Unit 2#',
    ),
    towns: list(
      'Columbus, OH=432##;Boise, ID=837##;Tulsa, OK=741##;Raleigh, NC=276##;Tucson, AZ=857##;Des Moines, IA=503##;' +
        'Tacoma, WA=984##;Plano, TX=750##',
    ),
    form: 's, t p',
  },
  ca: {
    streets: list(
      '1## Elmwood Crescent;4## Rideau Street, Unit %#;22## Lakeshore Blvd W;%# Fairview Ave;8## 1#th Ave NW',
    ),
    towns: list('Ottawa, ON=K%^ #^#;Halifax, NS=B3^ #^#;Calgary, AB=T2^ #^#;Kelowna, BC=V1^ #^#'),
    form: 's, t p',
  },
  au: {
    streets: list(
      '%# Wattle Street;Unit %/%# Banksia Road;1## Jacaranda Avenue;%# Kookaburra Court;%# Federation Drive',
    ),
    towns: list('Geelong VIC=32##;Toowoomba QLD=4350;Penrith NSW=2750;Fremantle WA=6160;Glenelg SA=5045'),
    form: 's, t p',
  },
  ie: {
    streets: list('%# Ashfield Park;% Main Street;%# Cois na hAbhann;Apt %, Harbour Mill;%# Seapoint Avenue'),
    towns: list('Galway=H91 ^#^#;Cork=T12 ^#^#;Limerick=V94 ^#^#;Dublin 8=D08 ^#^#'),
    form: 's, t, p',
  },
  in: {
    streets: list(
      'Flat %0#, Sai Residency, Baner Road;#%, 2nd Cross, 8th Main, Jayanagar;' +
        'B-%0#, Green Valley Apartments, Sector 4#;' +
        'Plot %#, Shanti Nagar;House No. %##, Model Town',
    ),
    towns: list('Pune=4110##;Bengaluru=5600##;Noida=2013##;Hyderabad=5000##;Chennai=6000##'),
    form: 's, t - p',
  },
  za: {
    streets: list('%# Protea Street;1# Jan Smuts Avenue;%# Kerk Street;Unit %# Baobab Estate, % Witkoppen Road'),
    towns: list('Randburg=2194;Durban North=4051;Bellville=7530;Bloemfontein=9301'),
    form: 's, t, p',
  },
  sg: {
    streets: list(
      'Blk %## Ang Mo Kio Avenue 3 #0%-1##;Blk %# Bedok North Road #1#-%##;%# Serangoon Garden Way'
        .replaceAll('#0%', '№0%')
        .replaceAll('#1#', '№1%'),
    ),
    towns: list('Singapore=56####;Singapore=46####;Singapore=55####'),
    form: 's, t p',
  },
  ng: {
    streets: list(
      '%# Adeola Odeku Street;1# Allen Avenue;Plot %## Ademola Adetokunbo Crescent;%# Ogui Road;% Bodija Close',
    ),
    towns: list('Ikeja, Lagos=100###;Wuse II, Abuja=904###;Enugu=400###;Ibadan=200###'),
    form: 's, t',
  },
  de: {
    streets: list(
      'Lindenstraße %#;Am Mühlbach %;Goethestr. %#a;Bahnhofstraße 1##;Rosenweg %#;Kastanienallee %#;' +
        'An der Alten Post %',
    ),
    towns: list('Kassel=341##;Leipzig=041##;Bochum=448##;Freiburg=791##;Augsburg=861##;Rostock=180##'),
    form: 's, p t',
  },
  fr: {
    streets: list(
      '%# rue des Lilas;% bis avenue Jean Jaurès;1## boulevard Voltaire;%#, impasse du Moulin;%# allée des Tilleuls',
    ),
    towns: list('Nantes=44000;Lyon=6900%;Rennes=35000;Montpellier=34000;Dijon=21000;Lille=59000'),
    form: 's, p t',
  },
  qc: {
    streets: list('%### rue Saint-Denis, app. %;%## boulevard Laurier;%#, chemin du Lac;1### avenue des Érables'),
    towns: list(
      'Montréal (Québec)=H2J %K%;Québec (Québec)=G1V %L%;Gatineau (Québec)=J8X %A%;Sherbrooke (Québec)=J1H %B%',
    ),
    form: 's, t p',
  },
  es: {
    streets: list(
      'Calle Mayor, %#, 3º B;C/ Alcalá %##;Avda. de la Constitución %#;Plaza del Carmen, %;Calle Olmo %#, bajo izq.',
    ),
    towns: list('Madrid=280##;Sevilla=410##;Zaragoza=500##;Valladolid=470##;Murcia=300##'),
    form: 's, p t',
  },
  esar: {
    streets: list('Av. Rivadavia 4###, piso 3 depto. B;Gorriti 3###;San Martín %##;Bv. Oroño 1###;Belgrano 2###, PB'),
    towns: list('Rosario=2000;Córdoba=5000;Mendoza=5500;Mar del Plata=7600'),
    form: 's, p t',
  },
  cl: {
    streets: list('Av. Providencia 1###, depto. %0#;Los Aromos %##;Pasaje El Quillay 1###;Calle Condell %##'),
    towns: list('Ñuñoa=775####;Valparaíso=23#####;Concepción=403####;Providencia=750####'),
    form: 's, t',
  },
  it: {
    streets: list(
      'Via Garibaldi %#;Viale dei Mille, 1##;Corso Vittorio Emanuele %#/B;Piazza San Rocco %;' +
        'Via delle Rose %#, int. %',
    ),
    towns: list('Bologna=401##;Torino=101##;Verona=371##;Bari=701##;Padova=351##;Catania=951##'),
    form: 's, p t',
  },
  sv: {
    streets: list('Storgatan %#;Björkvägen %B;Ringvägen 1##, lgh 1%0#;Kungsgatan %#;Lärkstigen %'),
    towns: list('Uppsala=753 2#;Göteborg=413 0#;Malmö=214 3#;Umeå=903 2#;Örebro=702 1#'),
    form: 's, p t',
  },
  fi: {
    streets: list('Hämeenkatu %# A 1#;Koivutie %;Mannerheimintie 1## B %;Puistokatu %# as. %;Rantapolku %#'),
    towns: list('Tampere=33100;Oulu=90100;Turku=20100;Jyväskylä=40100;Kuopio=70100'),
    form: 's, p t',
  },
  ro: {
    streets: list(
      'Str. Mihai Eminescu nr. %#;Bd. Unirii nr. %#, bl. C%, sc. A, ap. %#;Aleea Teilor nr. %;' +
        'Str. Horea nr. %#, ap. %',
    ),
    towns: list('Cluj-Napoca=4000##;Iași=7000##;Timișoara=3001##;Brașov=5000##'),
    form: 's, p t',
  },
  hu: {
    streets: list('Petőfi Sándor utca %#.;Kossuth Lajos tér %.;Rákóczi út 1#. 2. em. %.;Akácfa utca %#/B;Fő utca %#.'),
    towns: list('Szeged=6720;Debrecen=4024;Pécs=7621;Győr=9021;Budapest=1073'),
    form: 'p t, s',
  },
  el: {
    streets: list('Ερμού %#;Λεωφόρος Κηφισίας 1##;Αγίου Δημητρίου %#;Πατησίων 2##;Παπαναστασίου %'),
    towns: list('Αθήνα=104 3#;Θεσσαλονίκη=546 2#;Πάτρα=262 2#;Ηράκλειο=712 0#'),
    form: 's, p t',
  },
  hr: {
    streets: list('Ilica %##;Vukovarska %#;Ulica Ivana Gundulića %;Trg bana Jelačića %;Put Firula %#'),
    towns: list('Zagreb=10000;Split=21000;Rijeka=51000;Osijek=31000;Zadar=23000'),
    form: 's, p t',
  },
  ru: {
    streets: list('ул. Ленина, д. %#, кв. 1#;пр-т Мира, д. 1##, корп. 2, кв. %#;ул. Садовая, %#-%;пер. Заречный, д. %'),
    towns: list('Екатеринбург=6200##;Казань=4200##;Самара=4430##;Москва=1294##'),
    form: 'p, г. t, s',
  },
  he: {
    streets: list('רחוב הרצל %#;ז׳בוטינסקי 1##, דירה %;שדרות רוטשילד %#;ביאליק %#;רחוב הגפן %'),
    towns: list('חיפה=33#####;רמת גן=52#####;באר שבע=84#####;נתניה=42#####'),
    form: 's, t p',
  },
  ar: {
    streets: list('شارع الملك فهد، مبنى %##;12 شارع التحرير، شقة %;شارع الأمير سلطان %##;%# شارع النصر'),
    towns: list('الرياض=12###;جدة=23###;الدمام=32###'),
    form: 's، t p',
  },
  hi: {
    streets: list('मकान नं. %##, गांधी नगर;फ्लैट %0%, शिव अपार्टमेंट, स्टेशन रोड;B-%#, राजेंद्र नगर;%#/%, सिविल लाइंस'),
    towns: list('लखनऊ=2260##;जयपुर=3020##;भोपाल=4620##;पटना=8000##'),
    form: 's, t - p',
  },
  hl: {
    streets: list('Makan No. %##, Gandhi Nagar;Flat %0%, Shiv Apartment, Station Road;B-%#, Rajendra Nagar'),
    towns: list('Lucknow=2260##;Jaipur=3020##;Bhopal=4620##;Patna=8000##'),
    form: 's, t - p',
  },
  ko: {
    streets: list('테헤란로 1##;월드컵로 2#길 %#, 30%호;중앙대로 %##번길 %#;석촌호수로 1##, 10%동 120%호'),
    towns: list('서울특별시 강남구=06###;부산광역시 해운대구=48###;대전광역시 서구=35###'),
    form: 't s',
  },
  zh: {
    streets: list('南京西路1##号%#0%室;中山路%#号;建设大道2##号3栋1单元%02;文一路%##号;和平街%#号院5号楼60%'),
    towns: list('上海市静安区=20004#;武汉市江汉区=43002#;杭州市西湖区=31001#;广州市天河区=51063#'),
    form: 'ts',
  },
  vi: {
    streets: list('1## đường Lê Lợi;Số %# ngõ 1# phố Bạch Mai;2#/% Nguyễn Trãi, phường 3;%# Trần Phú'),
    towns: list('Quận 5, TP. Hồ Chí Minh=;Hai Bà Trưng, Hà Nội=;Hải Châu, Đà Nẵng=;Ninh Kiều, Cần Thơ='),
    form: 's, t',
  },
};
