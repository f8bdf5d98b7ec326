// Streets and towns in each country's way of writing, organisations, and the shapes of phones and numbers.
const list = (text: string): readonly string[] => text.split(',');

export const streets: Readonly<Record<string, readonly string[]>> = {
  us: list(
    'Alder Creek Dr,Birchwood Ln,Cedar Hollow Rd,Dogwood Ct,E Jefferson Ave,Foxglove Way,Granite Pass,Hickory St,Ironwood Blvd,Juniper Ter,Kingfisher Loop,Larkspur Dr,Mesa Verde Rd,N Halsted St,Old Mill Rd,Pinecrest Ave,Quail Run,S Congress Ave,Sycamore Pl,W 43rd St',
  ),
  gb: list(
    'Albert Road,Bramble Close,Cowley Lane,Dunstan Street,Elmfield Avenue,Farriers Way,Grange Terrace,Heathcote Drive,Inkerman Street,Jubilee Crescent,Kiln Lane,Lower Church Street,Mafeking Road,Northgate,Orchard Mews,Paddock View,Quarry Bank,Rectory Gardens,St Oswald Road,Tannery Row',
  ),
  ie: list(
    'Ardmore Park,Ballinure Road,Carrigeen Drive,Drumfinn Avenue,Emmet Street,Friary Lane,Glenview Heights,Kilmore Crescent,Patrick Street,Woodlawn Grove',
  ),
  au: list(
    'Acacia Street,Banksia Avenue,Coolibah Drive,Dunmore Parade,Eucalypt Way,Gumnut Court,Hindmarsh Road,Kurrajong Crescent,Mulga Place,Wattle Grove',
  ),
  in: list(
    'MG Road,Linking Road,Sector 21,Anna Salai,Brigade Road,Park Street,FC Road,Nehru Nagar,Jubilee Hills Road No 10,Civil Lines',
  ),
  za: list(
    'Protea Street,Kloof Road,Jan van Riebeeck Avenue,Umgeni Road,Loop Street,Acacia Lane,Voortrekker Road,Mandela Drive,Church Street,Impala Crescent',
  ),
  sg: list(
    'Bedok North Ave 2,Yishun Ring Road,Tampines Street 45,Clementi West St 1,Ang Mo Kio Ave 6,Jurong East St 21,Pasir Ris Drive 4,Toa Payoh Lorong 1',
  ),
  de: list(
    'Lindenweg,Am Mühlbach,Schillerstraße,Hinterm Deich,Goethering,Kapellenstr.,Ostendstraße,Alte Poststraße,Rosengasse,Eichenallee,Zum Sportplatz,Bahnhofstr.,Kastanienweg,Friedrich-Ebert-Platz',
  ),
  fr: list(
    'rue des Tanneurs,avenue Jean Jaurès,impasse du Moulin,boulevard Voltaire,rue de la République,chemin des Vignes,place du Marché,allée des Tilleuls,quai de la Fosse,rue Pasteur,cours Gambetta,rue du Four',
  ),
  es: list(
    'Calle del Olmo,Avda. de la Constitución,C/ San Bernardo,Plaza Mayor,Paseo de Gracia,Calle Ancha,Ronda del Guinardó,Camino Viejo,C/ Cervantes,Travesía del Pozo,Calle Luna,Avenida de los Pinos',
  ),
  pt: list(
    'Rua das Flores,Avenida da Liberdade,Travessa do Carmo,Largo da Sé,Rua do Almada,Praceta dos Cravos,Rua Nova,Estrada da Luz',
  ),
  br: list(
    'Rua Aroeira,Av. Brigadeiro Faria Lima,Rua dos Pinheiros,Alameda Santos,Rua Sete de Setembro,Av. Getúlio Vargas,Travessa do Ouro,Rua Ipê',
  ),
  it: list(
    'Via Garibaldi,Corso Vittorio Emanuele,Piazza San Marco,Via dei Mille,Viale Trento,Via Fratelli Bandiera,Largo Augusto,Vicolo Stretto,Via Roma,Via Monte Grappa',
  ),
  nl: list(
    'Kerkstraat,Oudegracht,Beukenlaan,Molenweg,Prinses Irenestraat,Stationsplein,Wilhelminasingel,De Ruyterkade,Dorpsstraat,Vuurtorenpad',
  ),
  sv: list(
    'Björkgatan,Storgatan,Kungsvägen,Rönnstigen,Skolgatan,Hamngatan,Ekbacken,Tallvägen,Norra Ringleden,Fiskargränd',
  ),
  pl: list(
    'ul. Lipowa,ul. Mickiewicza,al. Jana Pawła II,ul. Kościuszki,os. Tysiąclecia,ul. Polna,ul. Długa,pl. Wolności,ul. Sienkiewicza,ul. Ogrodowa',
  ),
  ru: list('ул. Садовая,пр-т Мира,ул. Ленина,Заречный пер.,ул. Гагарина,наб. Фонтанки,ул. Лесная,б-р Строителей'),
  ja: list(
    '東京都渋谷区渋谷,大阪府大阪市北区梅田,愛知県名古屋市中区栄,福岡県福岡市博多区博多駅前,北海道札幌市中央区大通西,京都府京都市左京区吉田',
  ),
};

/** Towns, with shapes for the code beside them. */
export const towns: Readonly<Record<string, readonly string[]>> = {
  us: list(
    'Dayton|OH 45###,Tucson|AZ 857##,Boise|ID 837##,Savannah|GA 314##,Spokane|WA 992##,Madison|WI 537##,El Paso|TX 799##,Duluth|MN 558##,Reno|NV 895##,Albany|NY 122##',
  ),
  gb: list(
    'Leeds|LS! #@@,Exeter|EX! #@@,Norwich|NR! #@@,Swansea|SA! #@@,Dundee|DD! #@@,Derby|DE## #@@,Preston|PR! #@@,Reading|RG! #@@,Stockport|SK! #@@,Hull|HU! #@@',
  ),
  ie: list('Cork|T12 @###,Galway|H91 @#@#,Limerick|V94 @##@,Sligo|F91 @#@#,Dublin 7|D07 @###,Athlone|N37 @#@#'),
  au: list(
    'Geelong VIC|32##,Toowoomba QLD|43##,Ballarat VIC|33##,Hobart TAS|70##,Newcastle NSW|23##,Fremantle WA|61##',
  ),
  in: list('Pune|4110##,Bengaluru|5600##,Chennai|6000##,Indore|4520##,Jaipur|3020##,Kochi|6820##,Lucknow|2260##'),
  za: list('Bellville|75##,Durban|40##,Polokwane|06##,Bloemfontein|93##,Randburg|21##,Gqeberha|60##'),
  sg: list('Singapore|46####,Singapore|76####,Singapore|52####,Singapore|12####'),
  de: list(
    '!####|Köln,!####|Regensburg,!####|Bielefeld,!####|Chemnitz,!####|Oldenburg,!####|Freiburg,!####|Erfurt,!####|Kiel,!####|Ulm',
  ),
  fr: list('69###|Lyon,35###|Rennes,31###|Toulouse,44###|Nantes,59###|Lille,21###|Dijon,29###|Brest,63###|Riom'),
  es: list(
    '28###|Madrid,41###|Sevilla,46###|Valencia,50###|Zaragoza,36###|Vigo,29###|Málaga,09###|Burgos,18###|Granada',
  ),
  pt: list('4###-###|Porto,1###-###|Lisboa,3###-###|Coimbra,47##-###|Braga,8###-###|Faro'),
  br: list('04###-###|São Paulo,2####-###|Rio de Janeiro,3####-###|Belo Horizonte,8####-###|Curitiba'),
  it: list('20###|Milano,10###|Torino,40###|Bologna,70###|Bari,90###|Palermo,35###|Padova,25###|Brescia'),
  nl: list('35## @@|Utrecht,97## @@|Groningen,56## @@|Eindhoven,20## @@|Haarlem,68## @@|Arnhem,62## @@|Maastricht'),
  sv: list('75# ##|Uppsala,90# ##|Umeå,41# ##|Göteborg,21# ##|Malmö,70# ##|Örebro,39# ##|Kalmar'),
  pl: list('00-###|Warszawa,30-###|Kraków,61-###|Poznań,80-###|Gdańsk,90-###|Łódź,20-###|Lublin'),
  ru: list('19####|Санкт-Петербург,62####|Екатеринбург,63####|Новосибирск,42####|Казань,39####|Воронеж'),
  ja: list('〒150-####|,〒530-####|,〒460-####|,〒812-####|'),
};

export const phoneShapes: Readonly<Record<string, readonly string[]>> = {
  us: list('(!##) 555-01##,+1 !## !## ####,!##-!##-####,!##.!##.####,!#########'),
  gb: list('07### ######,+44 7### ######,020 #### ####,01### ######,07#########,07### ### ###'),
  ie: list('08! ### ####,+353 8! ### ####,021 ### ####'),
  au: list('04## ### ###,+61 4## ### ###,(03) 9### ####'),
  in: list('+91 9#### #####,98########,+91-8#########'),
  za: list('08! ### ####,+27 8! ### ####,07########'),
  sg: list('9### ####,+65 8### ####,6### ####'),
  de: list('0151 ########,+49 17# #######,030 / ### ## ##,0221-######,0160/#######'),
  fr: list('06 ## ## ## ##,+33 6 ## ## ## ##,07########,06.##.##.##.##'),
  es: list('6## ### ###,+34 6## ## ## ##,91 ### ## ##'),
  pt: list('91# ### ###,+351 93# ### ###'),
  br: list('(11) 9####-####,+55 21 9####-####,31 9########'),
  it: list('3## #######,+39 3## ### ####,02 ########'),
  nl: list('06-########,+31 6 ########,030-#######,06 ## ## ## ##'),
  sv: list('07#-### ## ##,+46 7# ### ## ##,08-### ## ##'),
  pl: list('5## ### ###,+48 6## ### ###,22 ### ## ##'),
  ru: list('+7 9## ###-##-##,8 (9##) ###-##-##,89#########'),
  ja: list('090-####-####,080-####-####,03-####-####'),
};

export const ibanShapes: Readonly<Record<string, string>> = {
  gb: 'GBNWBK##############',
  ie: 'IEAIBK##############',
  de: 'DE##################',
  fr: 'FR#######################',
  es: 'ES####################',
  pt: 'PT#####################',
  it: 'IT@######################',
  nl: 'NLINGB##########',
  sv: 'SE####################',
  pl: 'PL########################',
};

/** Firms, clinics, schools and clubs. In these "L" is a surname, "T" a town. */
type Orgs = Readonly<Record<'firm' | 'clinic' | 'school' | 'club', readonly string[]>>;
const orgs = (firm: string, clinic: string, school: string, club: string): Orgs => ({
  firm: list(firm),
  clinic: list(clinic),
  school: list(school),
  club: list(club),
});

export const organisations: Readonly<Record<string, Orgs>> = {
  en: orgs(
    '%L & Sons,%L Ltd,%L Plumbing,%L & %L LLP,%T Borough Council,Brightwater Logistics,Halcyon,Nortec,%L Roofing Contractors,Cobalt & Finch,Oakline Joinery,Tidewell,Vantor Systems Inc.,Pellucid Analytics,%L Motors,%T Housing Association,KRM Freight,The Copper Kettle,Marlin Foods PLC,Greyfell Estates,BTS Scaffolding,Junip,%L Family Dental Supplies,Amberley Care Homes,Stonecross Brewery,%L Accounting Services,Quillmark,Ostrava Imports,Fernhill Farms,Datum Nine,Pike & Perch,%T Fire Department,SJK Holdings,%L Bros Haulage,Loomcraft Textiles,Redgate Nursery,Orbis Tooling Pty Ltd,Seaforth Marine,%L Consulting,Tallow & Wick,Hexagon Freight Forwarders,Northern Lights Bakery,%T Water Board,Willowbank Lettings,Cirrus Payroll,Mosaic Interiors',
    "%L Medical Centre,%T Eye Clinic,Riverside Surgery,St Brendan's Hospital,%T Family Practice,%L Dental,Oakfield Physiotherapy,Lotus Fertility Clinic,Harbour Street Surgery,%T Children's Hospital,Mayfield Orthodontics,Park View Veterinary Clinic",
    "%T Grammar School,St Columba's Primary,Hillcrest Academy,%L Elementary,Greenfields Montessori,%T Technical College,Our Lady of Mercy High School,Westmoor Sixth Form,Little Acorns Nursery,Saint Xavier's College,%T Polytechnic,Beacon Hill Charter School",
    '%T Rowing Club,%T Harriers,Kestrel Judo Club,Old Foxes RFC,%T Amateur Operatic Society,1st %T Scouts,%T Cricket Club,Silverbirch Golf Club,Dolphins Swim Team,%T Allotment Society,%T Chess Circle,Blue Lantern Choir',
  ),
  de: orgs(
    '%L GmbH,%L & Söhne,Autohaus %L,Bäckerei %L,Stadtwerke %T,Metallbau %L,%L + Partner mbB,Nordhafen Spedition,TechnoFlex AG,Landratsamt %T,Malerbetrieb %L,KWS Anlagenbau,Elbtal Möbel KG',
    'Praxis %L,Klinikum %T,MVZ Am Park,Zahnarztpraxis %L,St.-Josef-Krankenhaus,Rehaklinik Seeblick',
    'Gymnasium %T,Grundschule Am Anger,Hochschule %T,Kita Sonnenkäfer,Berufskolleg %T,Musikschule %L',
    'TSV %T,SV Blau-Weiß %T,Schützenverein %T,Turnverein 1887 %T,Ruderclub %T',
  ),
  fr: orgs(
    'Garage %L,SARL %L,Établissements %L,Menuiserie %L,Mairie de %T,Boulangerie %L,Transports %L SAS,Atelier Verdier,Cabinet %L,SCI Les Glycines,Novalis Conseil',
    'Clinique Saint-Roch,CHU de %T,Cabinet dentaire %L,Centre médical des Lilas,Maison de santé %T',
    'Collège Jean Moulin,Lycée Marie Curie,École maternelle des Lavandes,Université de %T,Institut %L',
    'AS %T,Club nautique de %T,Judo Club %T,Amicale laïque de %T',
  ),
  es: orgs(
    'Talleres %L S.L.,Hermanos %L,Construcciones %L,Ayuntamiento de %T,Panadería %L,Grupo Alborán,Gestoría %L,Transportes %L S.A.,Ferretería La Llave,Viveros %T',
    'Clínica %L,Hospital San Rafael,Centro de Salud %T,Clínica Dental %L,Policlínica del Sur',
    'Colegio Santa Clara,IES %T,Universidad de %T,Academia %L,Escuela Infantil Pinocho',
    'CD %T,Club de Tenis %T,Peña Ciclista %T,Club Natación %T',
  ),
  pt: orgs(
    'Oficina %L,%L & Filhos Lda.,Construtora %L,Padaria Estrela,Transportes %L,Grupo Vértice,Contabilidade %L,Farmalux,Metalúrgica %L Ltda',
    'Clínica %L,Hospital Santa Luzia,Centro de Saúde de %T,Clínica Dentária %L',
    'Escola Básica de %T,Colégio São José,Universidade de %T,Creche Arco-Íris',
    'Clube Desportivo de %T,Ginásio Clube de %T,Associação Recreativa %L',
  ),
  it: orgs(
    'Officina %L,Fratelli %L S.n.c.,%L S.r.l.,Comune di %T,Panificio %L,Studio %L,Edil %L,Tessitura Monteverde,Gruppo Aurora S.p.A.',
    'Clinica Villa Salus,Studio dentistico %L,Ospedale San Giovanni,Poliambulatorio %T',
    'Liceo Galilei,Istituto comprensivo %T,Università di %T,Scuola materna Girasole',
    'ASD %T Calcio,Circolo Tennis %T,Polisportiva %T',
  ),
  nl: orgs(
    'Bouwbedrijf %L,%L BV,Garage %L,Gemeente %T,Bakkerij %L,Woonstichting De Linden,%L & Zonen,Fietsenmaker %L,Transportbedrijf %L',
    'Huisartsenpraktijk %L,Tandartspraktijk De Brug,Ziekenhuis %T,Fysio %L',
    'Basisschool De Vlieger,Hogeschool %T,ROC %T,Kinderdagverblijf Pippeloentje',
    'VV %T,Tennisvereniging %T,HC %T,Roeivereniging %T',
  ),
  sv: orgs(
    '%L Bygg AB,%L & Co,Bageri %L,%T kommun,Åkeri %L,Norrlack AB,Redovisningsbyrån %L',
    'Vårdcentralen %T,Folktandvården %T,Kliniken Solgläntan',
    'Björkskolan,%T universitet,Förskolan Trollet',
    '%T IF,%T ridklubb,IFK %T',
  ),
  pl: orgs(
    'Zakład %L,%L sp. z o.o.,Urząd Miasta %T,Piekarnia %L,Auto-Serwis %L,Meblostyl,Biuro Rachunkowe %L',
    'Przychodnia %T,Szpital Miejski %T,Stomatologia %L',
    'SP nr 12 %T,Liceum %T,Uniwersytet %T',
    'KS %T,Klub Żeglarski %T',
  ),
  ru: orgs(
    'ООО «Вектор»,ООО «Стройпарк»,ИП %L,АО «Северсталькомплект»,Кафе «Берёзка»',
    'Клиника «Здоровье»,Городская больница № 4,Стоматология «Жемчуг»',
    'Школа № 57,Лицей № 2,Детский сад «Ромашка»',
    'ФК «Заря»,Клуб «Парус»',
  ),
  ja: orgs(
    '%L工務店,株式会社%L商事,有限会社みどり,%L製作所,株式会社サンライズ',
    '%Lクリニック,みなと総合病院,%L歯科',
    '桜丘小学校,青葉高校,ひまわり保育園',
    '%Lテニスクラブ,みどり合唱団',
  ),
};

export const months: Readonly<Record<string, readonly string[]>> = {
  en: list('January,February,March,April,May,June,July,August,September,October,November,December'),
  de: list('Januar,Februar,März,April,Mai,Juni,Juli,August,September,Oktober,November,Dezember'),
  fr: list('janvier,février,mars,avril,mai,juin,juillet,août,septembre,octobre,novembre,décembre'),
  es: list('enero,febrero,marzo,abril,mayo,junio,julio,agosto,septiembre,octubre,noviembre,diciembre'),
  pt: list('janeiro,fevereiro,março,abril,maio,junho,julho,agosto,setembro,outubro,novembro,dezembro'),
  it: list('gennaio,febbraio,marzo,aprile,maggio,giugno,luglio,agosto,settembre,ottobre,novembre,dicembre'),
  nl: list('januari,februari,maart,april,mei,juni,juli,augustus,september,oktober,november,december'),
  sv: list('januari,februari,mars,april,maj,juni,juli,augusti,september,oktober,november,december'),
  pl: list('stycznia,lutego,marca,kwietnia,maja,czerwca,lipca,sierpnia,września,października,listopada,grudnia'),
  ru: list('января,февраля,марта,апреля,мая,июня,июля,августа,сентября,октября,ноября,декабря'),
};
