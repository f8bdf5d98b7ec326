// Streets, towns ("Town:shape of its postcode") and ways to write an address: "$n" number, "$s" street, "$t" town, "$p" postcode.
export type Place = {
  readonly streets: readonly string[];
  readonly towns: readonly string[];
  readonly whole: readonly string[];
  readonly line: readonly string[];
};

function place(streets: string, towns: string, whole: string, line: string): Place {
  return { streets: streets.split('|'), towns: towns.split('|'), whole: whole.split('|'), line: line.split('|') };
}

export const places: Readonly<Record<string, Place>> = {
  GB: place(
    'Alma Terrace|Beech Grove|Station Road|Cobden Street|Dovecote Lane|Elmfield Avenue|Ferry Hill|Garth Close|High Street|Ivy Bank|Jubilee Crescent|Kirk Lane|Larch Drive|Mill Brow|Nelson Street|Orchard Way|Priory Road|Quarry Mount|Rectory Gardens|St Mary’s Road|The Green|Vicarage Walk|Windmill Rise',
    'Leeds:LS# #@@|Bristol:BS# #@@|Norwich:NR# #@@|Stockport:SK# #@@|Dundee:DD# #@@|Swansea:SA# #@@|Coventry:CV# #@@|Lisburn:BT## #@@|Exeter:EX# #@@|London:SE1# #@@|Kettering:NN1# #@@|Paisley:PA# #@@|Harrogate:HG# #@@|Ipswich:IP# #@@',
    '$n $s, $t $p|$n $s, $t, $p|Flat %, $n $s, $t, $p|$n $s $t $p|Flat %@, $n $s, $t $p|Rose Cottage, $s, $t $p',
    '$n $s|Flat %, $n $s|$n@ $s',
  ),
  US: place(
    'Alder St|Birchwood Dr|Cedar Ridge Rd|Dogwood Ln|E Main St|Foxglove Ct|Granite Ave|Hickory Hollow Rd|Ironwood Blvd|Juniper Way|Kingsley Pl|Lakeview Dr|Maple Avenue|N Lincoln St|Old Mill Road|Pinecrest Drive|Quail Run|Riverside Pkwy|S 14th Street|Tanglewood Trl|W Jefferson Blvd',
    'Toledo, OH:436##|Fresno, CA:937##|Plano, TX:750##|Duluth, MN:558##|Tacoma, WA:984##|Macon, GA:312##|Ithaca, NY:14850|Boise, ID:837##|Peoria, IL:616##|Lancaster, PA:176##|Tampa, FL:336##|Mesa, AZ:852##|Dayton, OH:454##',
    '$n## $s, $t $p|$n## $s Apt %@, $t $p|$n# $s, $t, $p|$n## $s, Unit ##, $t $p-%###',
    '$n## $s|$n# $s Apt %#|$n## $s, Unit %',
  ),
  IE: place(
    'Main Street|Abbey Road|Bóthar na Trá|Castle Park|Dun Emer Drive|Fairgreen|Grange Lawns|Harbour View|Kilbarrack Road|Mill Lane|Oldtown Avenue|Patrick Street|Rathmore Terrace|Seafield Court|The Paddocks|Willow Crescent',
    'Dublin 6:D06 @#@#|Cork:T12 @##@|Galway:H91 @@##|Limerick:V94 @#@#|Kilkenny:R95 @@##|Sligo:F91 @#@@|Naas, Co. Kildare:W91 @##@|Drogheda:A92 @#@#',
    '$n $s, $t, $p|Apt %, $n $s, $t $p|$n $s, $t, $p|The Old Forge, $s, $t, $p',
    '$n $s|Apartment %#, $s',
  ),
  AU: place(
    'Banksia Street|Wattle Grove|Bourke Road|Coolibah Crescent|Darling Parade|Eucalypt Drive|Flinders Lane|Gympie Terrace|Jacaranda Avenue|Kooyong Road|Lorikeet Place|Murray Street|Nicholson St|Pacific Highway|Rosella Court|Wallaby Way',
    'Geelong VIC:3220|Penrith NSW:2750|Toowoomba QLD:4350|Fremantle WA:6160|Glenelg SA:5045|Launceston TAS:7250|Brunswick VIC:3056|Newcastle NSW:2300|Cairns QLD:4870|Belconnen ACT:2617',
    '$n $s, $t $p|Unit %, $n $s, $t $p|%/$n $s, $t $p|$n $s $t $p',
    '$n $s|%/$n $s|Unit %, $n $s',
  ),
  NZ: place(
    'Totara Street|Kowhai Road|Rimu Terrace|Pukeko Place|Manuka Crescent|Queen Street|Marine Parade|Hinau Avenue|Tui Lane|Great South Road|Rata Grove|Beach Road',
    'Hamilton:32##|Tauranga:31##|Dunedin:90##|Nelson:70##|Napier:41##|Palmerston North:44##|Lower Hutt:501#|Christchurch:80##',
    '$n $s, $t $p|%/$n $s, $t $p|$n@ $s, $t $p',
    '$n $s|%/$n $s',
  ),
  CA: place(
    'Maple Crescent|Queen Street W|rue Saint-Denis|Birch Hill Rd|chemin du Lac|Confederation Dr|Dufferin Avenue|Elgin Street|Granville St|Portage Ave|King Street East|Lakeshore Road|Pembina Hwy|Sherbrooke St E|Trillium Way',
    'Guelph, ON:N1H #@#|Halifax, NS:B3L #@#|Kelowna, BC:V1Y #@#|Regina, SK:S4P #@#|Laval, QC:H7N #@#|Winnipeg, MB:R3C #@#|Red Deer, AB:T4N #@#|Moncton, NB:E1C #@#',
    '$n# $s, $t $p|%#-$n# $s, $t $p|$n## $s, Unit %, $t, $p|Apt %##, $n# $s, $t $p',
    '$n# $s|%#-$n# $s|$n# $s, Apt %##',
  ),
  IN: place(
    'MG Road|5th Cross, Indiranagar|Sector 21|Station Road, Dadar West|Anna Nagar 2nd Street|Park Street|Linking Road, Bandra|Gandhi Nagar|Whitefield Main Road|Salt Lake Sector V|Baner Road|Jubilee Hills Road No 36|Civil Lines',
    'Bengaluru:5600##|Pune:4110##|Chennai:6000##|Mumbai:4000##|Kolkata:7000##|Hyderabad:5000##|Jaipur:3020##|Lucknow:2260##|Kochi:6820##|Noida:2013##',
    'Flat %0#, Sai Residency, $s, $t $p|H.No. $n-%#, $s, $t - $p|$n, $s, $t $p|B-%#, Lake View Apartments, $s, $t-$p',
    'Flat %0#, Green Meadows, $s|$n, $s|C-%#, $s',
  ),
  ZA: place(
    'Jacaranda Street|Voortrekker Road|Protea Avenue|Main Road|Kloof Street|Church Street|Acacia Drive|Nelson Mandela Drive|Marula Crescent|Loop Street|Beyers Naude Drive|Umhlanga Rocks Drive',
    'Centurion:0157|Bloemfontein:9301|Claremont, Cape Town:7708|Pinetown:3610|Randburg:2194|Polokwane:0699|Gqeberha:6001|Stellenbosch:7600',
    '$n $s, $t, $p|Unit %#, Fynbos Village, $s, $t $p|$n $s, $t $p',
    '$n $s|Unit %#, Kingfisher Estate, $s',
  ),
  SG: place(
    'Ang Mo Kio Avenue 3|Bedok North Street 1|Clementi Avenue 4|Hougang Street 21|Jurong West Street 65|Pasir Ris Drive 6|Tampines Street 81|Toa Payoh Lorong 2|Yishun Ring Road|Bukit Batok West Avenue 8',
    'Singapore:56%###|Singapore:46%###|Singapore:12%###|Singapore:53%###|Singapore:64%###|Singapore:76%###',
    'Blk %## $s ♯0%-1##, $t $p|%## $s, ♯1#-%##, $t $p|Block %## $s ♯0%-%#, S($p)',
    'Blk %## $s ♯0%-1##|%## $s ♯1#-%##',
  ),
  PH: place(
    'Mabini Street|Rizal Avenue|Katipunan Avenue|Bonifacio St|Sampaguita St., Brgy. San Isidro|Purok 3, Brgy. Poblacion|Acacia Lane, Brgy. Addition Hills|Kamagong St|P. Burgos St., Brgy. Lumbia|Osmeña Boulevard',
    'Quezon City:11##|Cebu City:6000|Davao City:8000|Makati:12##|Iloilo City:5000|Antipolo, Rizal:1870|Bacoor, Cavite:4102',
    '$n $s, $t $p|Blk % Lot ##, $s, $t $p|Unit %0#, $n $s, $t, $p',
    '$n $s|Blk % Lot ##, $s',
  ),
  NG: place(
    'Adeola Odeku Street|Allen Avenue|Awolowo Road|Bode Thomas Street|Ademola Adetokunbo Crescent|Ikwerre Road|Ogui Road|Ring Road|Toyin Street|Admiralty Way|Zaria Road',
    'Victoria Island, Lagos:101241|Ikeja, Lagos:100271|Wuse 2, Abuja:904101|Port Harcourt:500272|Ibadan:200284|Enugu:400281|Surulere, Lagos:101283',
    '$n $s, $t|Flat %, $n $s, $t|No. $n $s, $t $p|Plot ##%, $s, $t',
    '$n $s|Flat %, $n $s|No. $n, $s',
  ),
  DE: place(
    'Ahornweg|Bahnhofstraße|Birkenallee|Dorfstr.|Eichendorffstraße|Friedhofsweg|Gartenstr.|Am Hang|Hauptstraße|Kastanienallee|Lindenstr.|Mühlgasse|Neuer Weg|Schillerstraße|Talblick|Wiesengrund|Zum Sportplatz|Karl-Marx-Straße',
    'Kassel:34###|Göttingen:370##|Bremen:282##|Leipzig:042##|Augsburg:861##|Trier:542##|Rostock:180##|Bielefeld:336##|Ulm:890##|Erfurt:990##|Dortmund:441##|Konstanz:784##',
    '$s $n, $p $t|$s $n@, $p $t|$s $n $p $t|$s $n, D-$p $t',
    '$s $n|$s $n a|$s $n/%',
  ),
  AT: place(
    'Mariahilfer Straße|Linzer Gasse|Annenstraße|Kirchengasse|Feldgasse|Wiener Straße|Am Graben|Bachweg',
    'Wien:1%#0|Graz:80#0|Linz:40#0|Salzburg:50#0|Innsbruck:60#0|Villach:9500',
    '$s $n/%/##, $p $t|$s $n, $p $t|$s $n/%, $p $t',
    '$s $n|$s $n/%/##',
  ),
  CH: place(
    'Bahnhofstrasse|Seestrasse|Rosenweg|Dorfstrasse|Zürcherstrasse|Im Baumgarten|Mattenweg|Kirchgasse',
    'Winterthur:84##|Luzern:60##|Bern:30##|St. Gallen:90##|Aarau:5000|Thun:3600',
    '$s $n, $p $t|$s $n, CH-$p $t',
    '$s $n|$s $n@',
  ),
  FR: place(
    'rue des Acacias|avenue Jean Jaurès|boulevard Voltaire|chemin du Moulin|impasse des Lilas|place de la République|rue du Faubourg|allée des Tilleuls|rue Victor Hugo|route de Lyon|rue de la Gare|quai des Brumes',
    'Lyon:6900%|Rennes:35000|Toulouse:31#00|Grenoble:38000|Angers:49000|Dijon:21000|Nîmes:30000|Brest:29200|Metz:57000|Pau:64000',
    '$n $s, $p $t|$n bis $s, $p $t|$n, $s $p $t|Résidence Les Pins, bât. %, $n $s, $p $t',
    '$n $s|$n bis, $s|$n ter $s',
  ),
  ES: place(
    'Calle Mayor|C/ San Roque|Avenida de la Constitución|Calle del Pez|Paseo de los Olmos|C/ Cervantes|Plaza de España|Ronda Norte|Calle Doctor Fleming|Camino Viejo|Avda. de Portugal',
    'Zaragoza:5000%|Murcia:3000%|Valladolid:4700%|Gijón:332##|Málaga:290##|Bilbao:480##|Burgos:0900%|Almería:0400%|Getafe:2890#',
    '$s $n, %º @, $p $t|$s, $n, $p $t|$s nº $n, %º dcha., $p $t|$s $n, bajo, $p $t',
    '$s $n, %º @|$s, $n|$s $n, escalera %, 2º B',
  ),
  MX: place(
    'Av. Insurgentes|Calle Hidalgo|Calle Niños Héroes|Blvd. Díaz Ordaz|Privada Jacarandas|Calle 5 de Mayo|Av. Juárez|Calle Morelos',
    'Puebla:72###|Mérida:97###|Querétaro:76###|León:37###|Guadalajara:44###|Toluca:50###',
    '$s $n#, Col. Centro, $p $t|$s $n, Col. Las Flores, C.P. $p, $t|$s $n Int. %, Col. Del Valle, $p $t',
    '$s $n#|$s $n Int. %',
  ),
  IT: place(
    'Via Garibaldi|Via dei Mille|Corso Cavour|Piazza Mazzini|Viale della Libertà|Via Roma|Vicolo Stretto|Via San Giovanni Bosco|Largo Dante|Via Leopardi',
    'Modena:4112#|Bari:7012#|Verona:3712#|Perugia:0612#|Pescara:6512#|Torino:1012#|Lecce:73100|Trieste:3412#',
    '$s $n, $p $t|$s $n/@, $p $t|$s, $n - $p $t',
    '$s $n|$s $n/@|$s, $n',
  ),
  PT: place(
    'Rua das Flores|Avenida da Liberdade|Rua Almirante Reis|Travessa do Forno|Largo da Igreja|Rua 25 de Abril|Rua de Santa Catarina',
    'Braga:47##-###|Porto:4###-###|Coimbra:30##-###|Faro:80##-###|Setúbal:29##-###',
    '$s, $n, %º Esq., $p $t|$s $n, $p $t|$s, nº $n, r/c, $p $t',
    '$s, $n, %º Dto.|$s $n',
  ),
  BR: place(
    'Rua das Acácias|Avenida Brasil|Rua XV de Novembro|Rua Barão do Rio Branco|Travessa São José|Alameda Santos|Rua Sete de Setembro',
    'Curitiba - PR:80###-###|Recife - PE:50###-###|Campinas - SP:13###-###|Belo Horizonte - MG:30###-###|Goiânia - GO:74###-###',
    '$s, $n#, apto %0#, $t, $p|$s, $n, $t, CEP $p|$s $n#, casa %, $t $p',
    '$s, $n#|$s, $n, apto %0#',
  ),
  NL: place(
    'Dorpsstraat|Kerkweg|Molenlaan|Burgemeester de Vlugtlaan|Lindestraat|Havenkade|Oude Gracht|Julianalaan|Zandpad|Parallelweg',
    'Zwolle:80## @@|Breda:48## @@|Apeldoorn:73## @@|Leiden:23## @@|Groningen:97## @@|Venlo:59## @@|Utrecht:35## @@',
    '$s $n, $p $t|$s $n-%, $p $t|$s $n @, $p $t',
    '$s $n|$s $n-%|$s $n bis',
  ),
  PL: place(
    'ul. Polna|ul. Leśna|ul. Kościuszki|al. Wolności|os. Słoneczne|ul. Mickiewicza|ul. Krótka|ul. Piłsudskiego|ul. Ogrodowa',
    'Radom:26-6##|Lublin:20-###|Opole:45-###|Gdynia:81-###|Kielce:25-###|Bydgoszcz:85-###',
    '$s $n/%, $p $t|$s $n m. %, $p $t|$s $n, $p $t',
    '$s $n/%|$s $n',
  ),
  SE: place(
    'Storgatan|Björkvägen|Kungsgatan|Ringvägen|Södra Esplanaden|Tallstigen|Kvarngatan|Skolvägen',
    'Örebro:702 ##|Umeå:903 ##|Växjö:352 ##|Borås:503 ##|Kalmar:392 ##',
    '$s $n, $p $t|$s $n@, $p $t|$s $n lgh 1%0%, $p $t',
    '$s $n|$s $n@',
  ),
  DK: place(
    'Nørregade|Skovvej|Strandvejen|Kirkebakken|Vestergade|Lærkevej',
    'Odense C:5000|Aalborg:9000|Vejle:7100|Roskilde:4000|Esbjerg:6700',
    '$s $n, %. tv., $p $t|$s $n, $p $t',
    '$s $n, %. th.|$s $n',
  ),
  NO: place(
    'Storgata|Bjerkealleen|Fjellveien|Kirkegata|Skoleveien|Nordre gate',
    'Trondheim:70##|Bergen:50##|Drammen:30##|Tromsø:90##|Hamar:231#',
    '$s $n@, $p $t|$s $n, $p $t',
    '$s $n|$s $n@',
  ),
  FI: place(
    'Kauppakatu|Koivutie|Mannerheimintie|Rantatie|Asemakatu|Metsäkuja',
    'Tampere:33##0|Turku:20##0|Oulu:90##0|Kuopio:70##0|Lahti:15##0',
    '$s $n A %#, $p $t|$s $n, $p $t',
    '$s $n B %|$s $n',
  ),
  CZ: place(
    'Lipová|Nádražní|Husova|Komenského|Na Výsluní|Palackého|Dlouhá',
    'Brno:602 00|Plzeň:301 00|Olomouc:779 00|Liberec:460 01|Ostrava:702 00',
    '$s $n, $p $t|$s 1%##/$n, $p $t',
    '$s $n|$s %##/$n',
  ),
  TR: place(
    'Atatürk Cad.|Cumhuriyet Mah. Gül Sok.|Yenimahalle Lale Sok.|İnönü Bulvarı|Bahçelievler Mah. 12. Sokak|Zafer Cad.',
    'Kadıköy/İstanbul:347##|Çankaya/Ankara:065##|Karşıyaka/İzmir:355##|Nilüfer/Bursa:161##',
    '$s No: $n D: %, $p $t|$s No:$n Kat:% $t',
    '$s No: $n D: %|$s No:$n',
  ),
  RO: place(
    'Str. Mihai Eminescu|Bd. Unirii|Str. Libertății|Calea Moșilor|Aleea Teilor|Str. Victoriei',
    'Cluj-Napoca:400###|Iași:700###|Brașov:500###|București, sector 3:030###|Timișoara:300###',
    '$s nr. $n, bl. %, ap. %#, $t, $p|$s nr. $n, $t $p',
    '$s nr. $n, ap. %|$s nr. $n',
  ),
  HU: place(
    'Kossuth Lajos utca|Petőfi utca|Rákóczi út|Fő utca|Ady Endre út|Akácfa utca',
    'Szeged:67##|Pécs:76##|Győr:90##|Debrecen:40##|Budapest:11##',
    '$p $t, $s $n.|$p $t, $s $n. %. em. %.',
    '$s $n.|$s $n. %/1.',
  ),
  GR: place(
    'Ερμού|Λεωφόρος Αλεξάνδρας|Πατησίων|Τσιμισκή|Εγνατίας|Αγίου Δημητρίου|Κολοκοτρώνη',
    'Αθήνα:11# ##|Θεσσαλονίκη:54# ##|Πάτρα:26# ##|Λάρισα:41# ##',
    '$s $n, $t $p|$s $n, $p $t',
    '$s $n',
  ),
  RU: place(
    'ул. Ленина|ул. Садовая|пр. Мира|ул. Гагарина|ул. Лесная|пер. Школьный|ул. Советская|Набережная ул.',
    'г. Пермь:614###|г. Казань:420###|г. Самара:443###|г. Тула:300###|г. Томск:634###',
    '$p, $t, $s, д. $n, кв. %#|$t, $s, д. $n, кв. %|$t, $s $n-%#',
    '$s, д. $n, кв. %#|$s $n-%#',
  ),
  UA: place(
    'вул. Шевченка|вул. Франка|просп. Перемоги|вул. Лесі Українки|вул. Зелена|пров. Тихий',
    'м. Львів:79###|м. Полтава:36###|м. Вінниця:21###|м. Дніпро:49###|м. Київ:03###',
    '$s, $n, кв. %#, $t, $p|$t, $s, буд. $n, кв. %',
    '$s, $n, кв. %|$s, буд. $n',
  ),
  JP: place(
    '本町|長津田|南幸町|豊崎|木町通|泉|桜台|栄町',
    '大阪府大阪市中央区:541-00##|神奈川県横浜市緑区:226-00##|宮城県仙台市青葉区:980-08##|愛知県名古屋市東区:461-00##|北海道札幌市中央区:060-00##',
    '〒$p $t$s%-%#-%|$t$s%-%#-%|〒$p $t$s%-%#-% コーポ青空%0%',
    '$s%-%#-%',
  ),
  CN: place(
    '建国路|张杨路|体育西路|科华北路|中山北路|解放大道|学府街',
    '北京市朝阳区:1000##|上海市浦东新区:2001##|广州市天河区:5106##|成都市武侯区:6100##|南京市鼓楼区:2100##|武汉市江岸区:4300##',
    '$t$s%#号%栋%0%室|$t$s$n号%单元%0#',
    '$s%#号%栋%0%',
  ),
  KR: place(
    '테헤란로|월드컵로|센텀중앙로|대학로|달구벌대로',
    '서울특별시 강남구:06###|서울시 마포구:04###|부산광역시 해운대구:48###|대전광역시 유성구:34###|대구광역시 수성구:42###',
    '$t $s $n, %0#호|$t $s $n %동 %0#호 ($p)',
    '$s $n',
  ),
  ID: place(
    'Jl. Melati|Jl. Sudirman|Jl. Diponegoro|Jl. Kenanga Raya|Gg. Mawar|Jl. Ahmad Yani|Perum Griya Asri',
    'Bandung:401##|Surabaya:602##|Depok:164##|Semarang:501##|Medan:201##',
    '$s No. $n, $t $p|$s No. $n RT 0%/RW 0%, $t $p|$s Blok @% No. $n, $t',
    '$s No. $n|$s No. $n RT 0%/RW 0%',
  ),
  SA: place(
    'شارع الملك فهد|شارع التحلية|طريق الأمير سلطان|شارع العليا|حي النزهة، شارع السلام',
    'الرياض:12###|جدة:23###|الدمام:32###',
    '$n $s، $t $p|$s، مبنى $n، $t',
    '$n $s|$s، مبنى $n',
  ),
};
