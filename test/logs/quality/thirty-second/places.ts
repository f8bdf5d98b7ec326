// Addresses and phone numbers as each country writes them. In patterns: # digit, ~ digit but 0, ^ capital,
// (a|b) a choice.
export type Place = {
  readonly streets: readonly string[];
  /** "town" with its postcode pattern: "postcode|town". */
  readonly towns: readonly string[];
  /** Street line: $s street, $n number. */
  readonly line: readonly string[];
  /** Whole address: $l street line, $p postcode, $t town. */
  readonly whole: string;
  readonly phones: readonly string[];
  readonly abroad?: string;
  readonly mail: readonly string[];
};
const list = (text: string): readonly string[] => text.split(';').map((part) => part.trim());
const england: Place = {
  streets: list(
    `Larch Road;Station Road;Mill Lane;Victoria Street;Church Close;Highfield Avenue;Queens Drive;Beech Grove;Albert
    Terrace;Orchard Way;Windsor Crescent;Chapel Street;Priory Gardens;Kingsway;Harbour View;Elm Park Road;The Paddocks`,
  ),
  towns: list(
    `SK4 ~^^|Stockport;LS8 ~^^|Leeds;BS6 ~^^|Bristol;NR2 ~^^|Norwich;CF5 ~^^|Cardiff;
    EH9 ~^^|Edinburgh;M21 ~^^|Manchester;
    SE15 ~^^|London;N7 ~^^|London;OX4 ~^^|Oxford;DE22 ~^^|Derby;PL4 ~^^|Plymouth;BT9 ~^^|Belfast;G41 ~^^|Glasgow`,
  ),
  line: ['$n $s', '$n $s', '$n $s', 'Flat ~, $n $s'],
  whole: '$l, $t $p',
  phones: ['07(4|5|7|8|9)## ######', '07(4|5|7|8|9)########', '07(4|5|7|8|9)## ### ###'],
  abroad: '+44 7(4|5|7|8|9)## ######',
  mail: ['gmail.com', 'hotmail.co.uk', 'btinternet.com', 'outlook.com', 'yahoo.co.uk', 'icloud.com', 'sky.com'],
};
export const placeOf: Readonly<Record<string, Place>> = {
  uk: england,
  us: {
    streets: list(
      `Maple Ave;Oak Ridge Dr;W 7th St;Juniper Ln;Cedar Hollow Rd;N Lincoln Ave;Birchwood Ct;Sunset Blvd;
      Magnolia St;E Franklin St;Pine Needle Way;County Road 12`,
    ),
    towns: list(
      `OH 4540~|Dayton;TX 7870~|Austin;WA 9811~|Seattle;GA 3030~|Atlanta;CO 8021~|Denver;NC 2761~|Raleigh;
      AZ 8501~|Phoenix;MN 5540~|Minneapolis;PA 1521~|Pittsburgh;OR 9720~|Portland`,
    ),
    line: ['~### $s', '~## $s', '~### $s Apt ~^'],
    whole: '$l, $t, $p',
    phones: [
      '((212|312|503|614|404)) 555-01##',
      '(713|813|913)-555-01##',
      '(214|314|614)-(2|3|5|6|8)##-####',
      '((404|704|804)) (2|3|5|6|8)##-####',
      '(206|406|806).(2|3|5|6|8)##.####',
    ],
    abroad: '+1 (205|305|405)-(2|3|5|6|8)##-####',
    mail: ['gmail.com', 'yahoo.com', 'aol.com', 'comcast.net', 'outlook.com', 'icloud.com'],
  },
  ie: {
    streets: list(
      `Main Street;Seaview Park;St Brigid's Terrace;Castle Road;Ard na Gréine;Bóthar na Trá;The Orchard;
      Marian Avenue;Chapel Hill;Whitethorn Close`,
    ),
    towns: list(
      `T12 ^~##|Cork;D06 ^~^#|Dublin 6;H91 ^#^~|Galway;V94 ^#~#|Limerick;X91 ^~##|Waterford;A67 ^^~#|Wicklow`,
    ),
    line: ['$n $s', '$n $s', 'Apt ~, $n $s'],
    whole: '$l, $t, $p',
    phones: ['08(3|5|6|7|9) ~## ####', '08(5|6|7)-~######', '08(5|6|7)~######'],
    abroad: '+353 8(5|6|7) ~## ####',
    mail: ['gmail.com', 'eircom.net', 'outlook.ie', 'hotmail.com'],
  },
  ca: {
    streets: list(
      `Rideau Street;Elgin Street;Wellington Crescent;Spadina Road;Granville Street;Sherbrooke St W;Kingsway;
      Bayview Avenue;Jasper Avenue;Portage Avenue;Barrington Street`,
    ),
    towns: list(
      `ON K1N ~^~|Ottawa;ON M4W ~^~|Toronto;BC V6H ~^~|Vancouver;MB R3C ~^~|Winnipeg;AB T5J ~^~|Edmonton;
      NS B3J ~^~|Halifax`,
    ),
    line: ['~## $s', '~##-~## $s', 'Unit ~#, ~### $s'],
    whole: '$l, $t, $p',
    phones: ['(613) (2|3|5|6|8)##-####', '604-(2|3|5|6|8)##-####', '416 (2|3|5|6|8)## ####', '204.(2|3|5|6|8)##.####'],
    abroad: '+1 902 (2|3|5|6|8)##-####',
    mail: ['gmail.com', 'rogers.com', 'shaw.ca', 'outlook.com', 'sympatico.ca'],
  },
  au: {
    streets: list(
      `Banksia Street;Wattle Grove;Kookaburra Court;Pacific Highway;Bourke Street;Jacaranda Drive;Railway Parade;
      Ocean View Rd;Eucalyptus Way;Macquarie St`,
    ),
    towns: list(
      `NSW 204~|Marrickville;VIC 305~|Brunswick;QLD 410~|Annerley;SA 506~|Norwood;WA 601~|Scarborough;
      TAS 700~|Hobart`,
    ),
    line: ['$n $s', '$n/$n $s', 'Unit ~, $n $s'],
    whole: '$l, $t $p',
    phones: ['04~# ### ###', '04~#######', '04## ### ###'],
    abroad: '+61 4~# ### ###',
    mail: ['gmail.com', 'bigpond.com', 'optusnet.com.au', 'outlook.com.au'],
  },
  in: {
    streets: list(
      `MG Road;2nd Cross, Indiranagar;Linking Road, Bandra West;Lajpat Nagar II;Anna Nagar East;
      FC Road, Shivajinagar;Salt Lake Sector V;Jubilee Hills Road No 10`,
    ),
    towns: list(
      `5600##|Bengaluru;4000##|Mumbai;1100##|New Delhi;6000##|Chennai;4110##|Pune;7000##|Kolkata;
      5000##|Hyderabad`,
    ),
    line: ['Flat ~0~, Shanti Apartments, $s', '#~, $s', 'House No ~#, $s'],
    whole: '$l, $t $p',
    phones: ['9~########', '98~## #####', '+91 8~### #####', '7#########'],
    abroad: '+91 9~### #####',
    mail: ['gmail.com', 'rediffmail.com', 'yahoo.co.in', 'outlook.com'],
  },
  za: {
    streets: list(
      `Jan Smuts Avenue;Kerkstraat;Long Street;Protea Road;Voortrekker Road;Umhlanga Rocks Drive;Burnett Street;
      Main Road;Nelson Mandela Drive`,
    ),
    towns: list('219~|Johannesburg;800~|Cape Town;408~|Durban;008~|Pretoria;600~|Gqeberha;930~|Bloemfontein'),
    line: ['$n $s', 'Unit ~, $n $s'],
    whole: '$l, $t, $p',
    phones: ['08(2|3|4) ~## ####', '07(2|3|6|9) ~## ####', '06~#######'],
    abroad: '+27 8(2|3) ~## ####',
    mail: ['gmail.com', 'mweb.co.za', 'telkomsa.net', 'vodamail.co.za'],
  },
  sg: {
    streets: list(
      `Ang Mo Kio Ave 10;Bedok North Street 3;Tampines Street 21;Jurong West Street 42;Toa Payoh Lorong 4;
      Serangoon North Ave 1;Bukit Batok West Ave 6`,
    ),
    towns: list('56####|Singapore;46####|Singapore;52####|Singapore;64####|Singapore;31####|Singapore'),
    line: ['Blk ~## $s !#0~-~##', 'Blk ~~# $s !#1~-~#'],
    whole: '$l, $t $p',
    phones: ['9~## ####', '8~## ####', '9~######'],
    abroad: '+65 9~## ####',
    mail: ['gmail.com', 'singnet.com.sg', 'yahoo.com.sg', 'hotmail.com'],
  },
  ng: {
    streets: list(
      `Adeola Odeku Street, Victoria Island;Allen Avenue, Ikeja;Bode Thomas Street, Surulere;
      Aminu Kano Crescent, Wuse 2;Awolowo Road, Ikoyi;Trans Amadi Road;Ring Road, Challenge`,
    ),
    towns: list('1012~1|Lagos;9002~1|Abuja;5001~2|Port Harcourt;2002~3|Ibadan'),
    line: ['$n $s', 'Flat ~, $n $s', 'No $n $s'],
    whole: '$l, $t',
    phones: ['0803 ~## ####', '0706~######', '0813 ~## ####', '0902~######'],
    abroad: '+234 803 ~## ####',
    mail: ['gmail.com', 'yahoo.com', 'yahoo.co.uk'],
  },
  de: {
    streets: list(
      `Lindenstraße;Goethestr.;Am Mühlbach;Bahnhofstraße;Schillerplatz;Rosenweg;Kastanienallee;Hauptstr.;
      Gartenweg;Marktstraße;Birkenring`,
    ),
    towns: list(
      `5067~|Köln;8033~|München;2035~|Hamburg;0410~|Leipzig;7019~|Stuttgart;6031~|Frankfurt am Main;
      9040~|Nürnberg;3017~|Hannover`,
    ),
    line: ['$s $n', '$s $n', '$s $na'],
    whole: '$l, $p $t',
    phones: ['0151 ~#######', '0176 ~### ####', '0172/~######', '0160-~#######'],
    abroad: '+49 170 ~######',
    mail: ['gmx.de', 'web.de', 't-online.de', 'gmail.com', 'posteo.de'],
  },
  fr: {
    streets: list(
      `rue des Lilas;avenue Jean Jaurès;rue de la République;impasse des Tilleuls;boulevard Voltaire;
      chemin du Moulin;rue Pasteur;allée des Cerisiers;place du Marché`,
    ),
    towns: list(
      `6900~|Lyon;3100~|Toulouse;4400~|Nantes;5900~|Lille;3300~|Bordeaux;6700~|Strasbourg;7501~|Paris;
      3500~|Rennes`,
    ),
    line: ['$n $s', '$n bis $s', '$n, $s'],
    whole: '$l, $p $t',
    phones: ['06 ~# ## ## ##', '07.~#.##.##.##', '06~#######'],
    abroad: '+33 6 ~# ## ## ##',
    mail: ['orange.fr', 'free.fr', 'laposte.net', 'gmail.com', 'wanadoo.fr'],
  },
  es: {
    streets: list(
      `Calle Mayor;Avenida de la Constitución;C/ Alcalá;Calle del Olmo;Paseo de la Castellana;C/ San Vicente;
      Ronda de Sant Pere;Calle Real;Plaza de España`,
    ),
    towns: list('2801~|Madrid;0801~|Barcelona;4600~|Valencia;4100~|Sevilla;5000~|Zaragoza;4800~|Bilbao'),
    line: ['$s, $n, ~º ^', '$s $n', '$s, $n, ~º izq.'],
    whole: '$l, $p $t',
    phones: ['6~# ## ## ##', '6~# ### ###', '6########'],
    abroad: '+34 6~# ### ###',
    mail: ['gmail.com', 'hotmail.es', 'yahoo.es', 'telefonica.net'],
  },
  cl: {
    streets: list(
      `Av. Providencia;Los Leones;Av. Irarrázaval;Pasaje Los Aromos;Manuel Montt;Calle Prat;
      Av. Pedro de Valdivia;Camino El Alba`,
    ),
    towns: list('75#####|Providencia;77#####|Ñuñoa;25#####|Viña del Mar;40#####|Concepción'),
    line: ['$s ~##', '$s ~###, depto. ~0~', '$s ~### dpto ~#'],
    whole: '$l, $t',
    phones: ['+56 9 ~### ####', '9 ~### ####', '9~#######'],
    mail: ['gmail.com', 'hotmail.cl', 'outlook.com'],
  },
  co: {
    streets: list('Carrera 15;Calle 72;Carrera 43A;Calle 10 Sur;Transversal 39B;Diagonal 61C;Cra 7;Cl 45'),
    towns: list('1102~1|Bogotá;0500~2|Medellín;7600~3|Cali;6800~3|Bucaramanga'),
    line: ['$s !# ~#-~#', '$s !# ~#-~#, apto ~0~', '$s No. ~#-~#'],
    whole: '$l, $t',
    phones: ['310 ~## ####', '300~######', '315 ~## ## ##'],
    abroad: '+57 320 ~## ####',
    mail: ['gmail.com', 'hotmail.com', 'une.net.co', 'outlook.com'],
  },
  it: {
    streets: list(
      `Via Garibaldi;Via Roma;Corso Italia;Viale dei Mille;Via Leonardo da Vinci;Piazza San Marco;Via dei Tigli;
      Vicolo del Pozzo;Via Mazzini`,
    ),
    towns: list('2013~|Milano;0018~|Roma;1012~|Torino;4012~|Bologna;5012~|Firenze;8013~|Napoli;3712~|Verona'),
    line: ['$s $n', '$s, $n', '$s $n/B'],
    whole: '$l, $p $t',
    phones: ['33~ ### ####', '34~#######', '320 ~## ## ##', '347 ~######'],
    abroad: '+39 34~ ### ####',
    mail: ['libero.it', 'gmail.com', 'alice.it', 'tiscali.it', 'virgilio.it'],
  },
  da: {
    streets: list(`Nørrebrogade;Vestergade;Strandvejen;Møllevej;Skolegade;Birkevej;Søndergade;Enghavevej;Kirkebakken`),
    towns: list('2200|København N;8000|Aarhus C;5000|Odense C;9000|Aalborg;6700|Esbjerg;4000|Roskilde'),
    line: ['$s $n', '$s $n, ~. tv.', '$s $n, st. th.'],
    whole: '$l, $p $t',
    phones: ['2# ## ## ##', '4~ ## ## ##', '5~######', '3~ ## ## ##'],
    abroad: '+45 2~ ## ## ##',
    mail: ['gmail.com', 'hotmail.dk', 'mail.dk', 'live.dk', 'youmail.dk'],
  },
  no: {
    streets: list(
      `Storgata;Bjørkeveien;Fjellveien;Kirkegata;Strandgata;Solbakken;Skoleveien;Trondheimsveien;Granittveien`,
    ),
    towns: list('056#|Oslo;501#|Bergen;704#|Trondheim;401#|Stavanger;901#|Tromsø'),
    line: ['$s $n', '$s $nB', '$s $n'],
    whole: '$l, $p $t',
    phones: ['9## ## ###', '4## ## ###', '9#######', '41# ## ###'],
    abroad: '+47 9## ## ###',
    mail: ['gmail.com', 'online.no', 'hotmail.no', 'outlook.com'],
  },
  fi: {
    streets: list(`Mannerheimintie;Koivukuja;Rantatie;Kauppakatu;Pihlajatie;Hämeentie;Asemakatu;Mäntypolku;Kirkkokatu`),
    towns: list('00510|Helsinki;33100|Tampere;20100|Turku;90100|Oulu;40100|Jyväskylä;02600|Espoo'),
    line: ['$s $n', '$s $n A ~', '$s $n B ~#'],
    whole: '$l, $p $t',
    phones: ['040 ~## ####', '050 ~######', '044-~######', '045 ~## ####'],
    abroad: '+358 40 ~## ####',
    mail: ['gmail.com', 'hotmail.fi', 'luukku.com', 'elisanet.fi'],
  },
  cs: {
    streets: list('Husova;Masarykova;Na Vyhlídce;Lidická;Žižkova;Školní;U Potoka;Palackého;Nádražní'),
    towns: list('602 00|Brno;110 00|Praha 1;301 00|Plzeň;702 00|Ostrava;779 00|Olomouc;370 01|České Budějovice'),
    line: ['$s $n', '$s ~###/$n', '$s $n'],
    whole: '$l, $p $t',
    phones: ['60~ ### ###', '77~ ### ###', '72~######'],
    abroad: '+420 73~ ### ###',
    mail: ['seznam.cz', 'email.cz', 'centrum.cz', 'gmail.com'],
  },
  ro: {
    streets: list(
      `Str. Mihai Eminescu;Bd. Unirii;Str. Lalelelor;Calea Victoriei;Str. Avram Iancu;Aleea Teilor;
      Str. Libertății;Șos. Mihai Bravu`,
    ),
    towns: list('0203~2|București;4001~4|Cluj-Napoca;3001~2|Timișoara;7005~3|Iași;5000~1|Brașov'),
    line: ['$s nr. $n, bl. ^~, ap. ~#', '$s nr. $n', '$s $n, sc. B, ap. ~'],
    whole: '$l, $t, $p',
    phones: ['072~ ### ###', '074~######', '0765 ### ###'],
    abroad: '+40 72~ ### ###',
    mail: ['yahoo.com', 'gmail.com', 'yahoo.ro'],
  },
  hu: {
    streets: list(
      `Petőfi Sándor utca;Kossuth Lajos utca;Ady Endre út;Rákóczi út;Akácfa utca;Bartók Béla út;
      Árpád fejedelem útja;Dózsa György út`,
    ),
    towns: list('1137|Budapest;6722|Szeged;4024|Debrecen;7621|Pécs;9021|Győr;1114|Budapest'),
    line: ['$s $n.', '$s $n. ~/~', '$s $n. fsz. ~.'],
    whole: '$p $t, $l',
    phones: ['06 30 ~## ####', '06-20-~##-####', '0670~######'],
    abroad: '+36 30 ~## ####',
    mail: ['gmail.com', 'freemail.hu', 'citromail.hu', 't-online.hu'],
  },
  el: {
    streets: list(
      `Πατησίων;Ερμού;Αγίου Δημητρίου;Εγνατία;Κολοκοτρώνη;Βενιζέλου;Λεωφόρος Κηφισίας;Τσιμισκή;Αριστοτέλους`,
    ),
    towns: list('112 5~|Αθήνα;546 2~|Θεσσαλονίκη;262 2~|Πάτρα;713 0~|Ηράκλειο;382 2~|Βόλος'),
    line: ['$s $n', '$s $n', '$s $n, ~ος όροφος'],
    whole: '$l, $t $p',
    phones: ['697 ~## ####', '694~######', '69~# ######'],
    abroad: '+30 698 ~## ####',
    mail: ['gmail.com', 'yahoo.gr', 'hotmail.com', 'otenet.gr'],
  },
  ua: {
    streets: list(
      `вул. Шевченка;вул. Лесі Українки;просп. Перемоги;вул. Соборна;вул. Грушевського;бульв. Франка;вул. Садова;
      вул. Київська`,
    ),
    towns: list('0103~|Київ;7900~|Львів;6500~|Одеса;4900~|Дніпро;2100~|Вінниця'),
    line: ['$s, $n, кв. ~#', '$s, буд. $n, кв. ~', '$s, $n'],
    whole: '$l, м. $t, $p',
    phones: ['067 ~## ## ##', '050~######', '(063) ~##-##-##', '097-~##-##-##'],
    abroad: '+380 67 ~## ## ##',
    mail: ['gmail.com', 'ukr.net', 'i.ua', 'meta.ua'],
  },
  ko: {
    streets: list('테헤란로;강남대로;월드컵로;동성로;중앙대로;백제고분로;양재천로'),
    towns: list('0~~##|서울시 강남구;48###|부산시 해운대구;34###|대전시 서구;41###|대구시 중구'),
    line: ['$s ~#', '$s ~##, ~0~호', '$s ~#길 $n'],
    whole: '$t $l',
    phones: ['010-~###-####', '010~#######', '010 ~### ####'],
    mail: ['naver.com', 'hanmail.net', 'gmail.com', 'daum.net'],
  },
  cn: {
    streets: list('人民路;中山北路;建设大道;文三路;科技园南路;解放街;朝阳路'),
    towns: list('2000##|上海市徐汇区;5180##|深圳市南山区;3100##|杭州市西湖区;6100##|成都市武侯区;4300##|武汉市江汉区'),
    line: ['$s~##号~栋~0~室', '$s~#号', '$s~##弄$n号~0~室'],
    whole: '$t$l',
    phones: ['13~########', '15########~', '18~ #### ####', '139-####-####'],
    mail: ['qq.com', '163.com', '126.com', 'sina.com'],
  },
  tw: {
    streets: list('中正路;忠孝東路四段;民生路;復興南路一段;建國路;文化三路;自由街'),
    towns: list('106|台北市大安區;220|新北市板橋區;403|台中市西區;802|高雄市苓雅區;300|新竹市東區'),
    line: ['$s~#號~樓', '$s~##巷~號', '$s~##號~樓之~'],
    whole: '$t$l',
    phones: ['09~#-###-###', '09~#######', '09~# ### ###'],
    mail: ['gmail.com', 'yahoo.com.tw', 'hotmail.com'],
  },
  vi: {
    streets: list('Lê Lợi;Nguyễn Trãi;Trần Hưng Đạo;Hai Bà Trưng;Cách Mạng Tháng Tám;Điện Biên Phủ;Lý Thường Kiệt'),
    towns: list('7000~0|Quận 3, TP.HCM;1000~0|Đống Đa, Hà Nội;5500~0|Hải Châu, Đà Nẵng;9000~0|Ninh Kiều, Cần Thơ'),
    line: ['$n $s', 'số $n $s', '$n/~ $s'],
    whole: '$l, $t',
    phones: ['090~ ### ###', '098~######', '03~# ### ###', '0912.###.###'],
    abroad: '+84 90 ~## ## ##',
    mail: ['gmail.com', 'yahoo.com.vn', 'outlook.com'],
  },
  id: {
    streets: list(
      `Jl. Merdeka;Jl. Sudirman;Jl. Gatot Subroto;Jl. Melati;Jl. Diponegoro;Jl. Kenanga Raya;Jl. Ahmad Yani`,
    ),
    towns: list('4011~|Bandung;6027~|Surabaya;5013~|Semarang;1218~|Jakarta Selatan;5528~|Yogyakarta'),
    line: ['$s No. $n', '$s No. $n RT 0~/RW 0~', '$s Gg. ~ No. $n'],
    whole: '$l, $t $p',
    phones: ['0812-~###-####', '0857~#######', '0813 ~### ####', '0878-~###-###'],
    abroad: '+62 812-~###-####',
    mail: ['gmail.com', 'yahoo.co.id', 'ymail.com'],
  },
};
