// Streets, towns and postcodes, each country's own way of writing.
import { entries, list, type Random, shaped } from './random.ts';

type Place = {
  readonly streets: readonly string[];
  readonly towns: readonly (readonly string[])[];
};
const place = (streets: string, towns: string): Place => ({
  streets: list(streets),
  towns: entries(towns).map((town) => town.split('|')),
});

const places: Readonly<Record<string, Place>> = {
  uk: place(
    'Alma_Terrace Ashcroft_Road Barnfield_Close Beech_Grove Birchwood_Avenue Bridge_Street Canal_Walk Carlton_Hill Castle_View Chapel_Lane Church_Row Clarendon_Gardens Coronation_Street Dovecote_Drive Elmhurst_Crescent Fernleigh_Road Foundry_Lane Glebe_Way Hawthorn_Rise Holly_Bank Kingsmead Lansdowne_Place Laurel_Mews Meadow_View Mill_Lane Moorside_Road Nelson_Street Old_Quarry_Lane Orchard_Close Park_Terrace Priory_Road Quarry_Hill Railway_Cottages Rectory_Lane Sandringham_Drive Silver_Street St_Andrews_Road Station_Approach The_Green Tithe_Barn_Lane Union_Street Vicarage_Road Waverley_Gardens Westgate Windmill_Hill Woodlands_Avenue',
    'Leeds|LS;Bristol|BS;Sheffield|S;Norwich|NR;Exeter|EX;Cardiff|CF;Swansea|SA;Belfast|BT;Dundee|DD;Inverness|IV;Plymouth|PL;Derby|DE;Leicester|LE;Nottingham|NG;Coventry|CV;Reading|RG;Ipswich|IP;Carlisle|CA;Lancaster|LA;Blackburn|BB;Stockport|SK;Wigan|WN;Hull|HU;Lincoln|LN;Peterborough|PE;Luton|LU;Croydon|CR;Maidstone|ME;Canterbury|CT;Brighton|BN;Bournemouth|BH;Truro|TR;Gloucester|GL;Telford|TF;Shrewsbury|SY;Perth|PH;Kirkcaldy|KY;Paisley|PA;London|SE;London|N',
  ),
  us: place(
    'Alder_Creek_Rd Bayberry_Ln Birch_St Blue_Heron_Dr Briarwood_Ct Broadway Burnside_Ave Cedar_Hollow_Rd Cherokee_Trl Clearwater_Blvd College_Ave Cottonwood_St Crescent_Dr Dogwood_Ln Eastlake_Ave Elmwood_Pl Fairview_Ave Foxglove_Ct Glenwood_Dr Harrison_St Hickory_Ridge_Rd Indian_Trail Jefferson_Ave Juniper_St Lakeshore_Dr Lincoln_Hwy Magnolia_Way Maplewood_Ave Meadowlark_Ln Oak_Hollow_Dr Old_Mill_Rd Pecan_St Pheasant_Run Pinecrest_Dr Prairie_View_Ln Quail_Creek_Dr Ridgeway_Ter River_Bend_Rd Sagebrush_Trl Spruce_St Stonegate_Cir Sycamore_Ave Timberline_Dr Walnut_St Willow_Bend_Dr W_14th_St N_32nd_Ave SW_8th_Ct',
    'Columbus|OH|432;Tucson|AZ|857;Omaha|NE|681;Tulsa|OK|741;Boise|ID|837;Spokane|WA|992;Fresno|CA|937;Reno|NV|895;Madison|WI|537;Akron|OH|443;Toledo|OH|436;Dayton|OH|454;Lubbock|TX|794;El Paso|TX|799;Plano|TX|750;Mobile|AL|366;Savannah|GA|314;Macon|GA|312;Durham|NC|277;Raleigh|NC|276;Knoxville|TN|379;Chattanooga|TN|374;Lexington|KY|405;Wichita|KS|672;Des Moines|IA|503;Duluth|MN|558;Fargo|ND|581;Billings|MT|591;Salem|OR|973;Eugene|OR|974;Rochester|NY|146;Syracuse|NY|132;Scranton|PA|185;Worcester|MA|016;Hartford|CT|061;Providence|RI|029;Tampa|FL|336;Tallahassee|FL|323',
  ),
  ie: place(
    'Abbeyfield Ard_na_Greine Ashgrove_Park Beechwood_Avenue Castle_Court Cois_Abhann Connolly_Street Elm_Drive Fairgreen_Road Glenview_Heights Oakfield_Drive O’Connell_Street Patrick_Street Rathmore_Park Riverside_Grove Sarsfield_Terrace St_Brigid’s_Road The_Paddocks Tullamore_Road',
    'Galway|H91;Cork|T12;Limerick|V94;Waterford|X91;Sligo|F91;Athlone|N37;Drogheda|A92;Dundalk|A91;Kilkenny|R95;Ennis|V95;Tralee|V92;Naas|W91;Dublin 15|D15;Dublin 6|D06',
  ),
  au: place(
    'Acacia_St Banksia_Ave Bottlebrush_Cres Boundary_Rd Collins_St Coolibah_Dr Esplanade Grevillea_Ct Hume_Hwy Jacaranda_Ave Kangaroo_Rd Kookaburra_Way Lygon_St Macquarie_St Melaleuca_Pl Murray_St Parramatta_Rd Rosella_Cl Wattle_St Waratah_Pde',
    'Geelong|VIC|32;Ballarat|VIC|33;Bendigo|VIC|35;Newcastle|NSW|23;Wollongong|NSW|25;Toowoomba|QLD|43;Cairns|QLD|48;Mackay|QLD|47;Launceston|TAS|72;Fremantle|WA|61;Glenelg|SA|50;Dubbo|NSW|28;Joondalup|WA|60',
  ),
  nz: place(
    'Hinau_Street Kauri_Road Kowhai_Street Manuka_Place Pohutukawa_Drive Rata_Street Rimu_Street Tui_Crescent Totara_Avenue Victoria_Street',
    'Hamilton|32;Tauranga|31;Napier|41;Nelson|70;Dunedin|90;Palmerston North|44;Rotorua|30;Invercargill|98',
  ),
  ca: place(
    'Elgin_St Dundas_St_W Bloor_St_E Wellington_Cres Portage_Ave Jasper_Ave Granville_St Barrington_St Queen_St_N Maple_Grove_Rd Lakeview_Dr Sussex_Dr',
    'Ottawa|ON|K;Hamilton|ON|L;London|ON|N;Winnipeg|MB|R;Saskatoon|SK|S;Calgary|AB|T;Victoria|BC|V;Halifax|NS|B;Fredericton|NB|E',
  ),
  in: place(
    'MG_Road Brigade_Road Linking_Road 14th_Cross 3rd_Main_Road Park_Street Anna_Salai FC_Road Gandhi_Nagar_Road Station_Road Temple_Street Nehru_Marg Residency_Road Lake_View_Road Ring_Road College_Road',
    'Indiranagar, Bengaluru|5600;Koramangala, Bengaluru|5600;Andheri West, Mumbai|4000;Kothrud, Pune|4110;Salt Lake, Kolkata|7000;T. Nagar, Chennai|6000;Banjara Hills, Hyderabad|5000;Navrangpura, Ahmedabad|3800;Gomti Nagar, Lucknow|2260;Aliganj, Lucknow|2260;Edappally, Kochi|6820;Vaishali Nagar, Jaipur|3020;Dwarka, New Delhi|1100',
  ),
  za: place(
    'Protea_Road Jan_Smuts_Avenue Voortrekker_Road Long_Street Oxford_Road Church_Street Kloof_Street Marine_Drive Milkwood_Lane Acacia_Street Bree_Street Nelson_Mandela_Drive Jacaranda_Street Vygie_Street',
    'Claremont, Cape Town|77;Sandton|21;Centurion|01;Umhlanga|43;Stellenbosch|76;Bloemfontein|93;Gqeberha|60;East London|52;Polokwane|06;Randburg|21',
  ),
  sg: place(
    'Bedok_North_Ave_2 Tampines_St_81 Yishun_Ring_Road Toa_Payoh_Lorong_4 Clementi_Ave_3 Hougang_St_21 Jurong_West_St_65 Ang_Mo_Kio_Ave_10 Pasir_Ris_Dr_6 Bukit_Batok_West_Ave_8 Serangoon_Ave_3 Punggol_Field',
    'Singapore|46;Singapore|52;Singapore|76;Singapore|31;Singapore|12;Singapore|53;Singapore|64;Singapore|56',
  ),
  de: place(
    'Ahornweg Am_Mühlenberg An_der_Kapelle Bachstraße Bahnhofstraße Beethovenallee Birkenweg Brunnengasse Buchenring Dorfstraße Eichendorffstraße Feldstraße Fichtestraße Friedrich-Ebert-Straße Gartenweg Goethestraße Hafenstraße Hauptstr. Heinrich-Heine-Allee Im_Winkel Kantstraße Kastanienallee Kirchplatz Lindenstraße Lortzingstr. Marktgasse Mozartstraße Neuer_Weg Rosenweg Schillerplatz Schlossstraße Schulstr. Sonnenhang Steinweg Tannenstraße Uferpromenade Wallstraße Wiesengrund Ziegelhüttenweg Zum_Alten_Forsthaus',
    'Köln|50;Bonn|53;Leipzig|04;Dresden|01;Kassel|34;Göttingen|37;Oldenburg|26;Bremen|28;Kiel|24;Lübeck|23;Rostock|18;Erfurt|99;Jena|07;Würzburg|97;Nürnberg|90;Augsburg|86;Ulm|89;Freiburg|79;Mannheim|68;Koblenz|56;Trier|54;Münster|48;Bielefeld|33;Paderborn|33;Hannover|30;Magdeburg|39;Potsdam|14;Cottbus|03',
  ),
  at: place(
    'Mariahilfer_Straße Neubaugasse Landstraßer_Hauptstraße Wiedner_Gürtel Rennweg Annenstraße Salzburger_Straße Museumstraße Innrain Linzer_Gasse',
    'Wien|10;Wien|11;Graz|80;Linz|40;Salzburg|50;Innsbruck|60;Klagenfurt|90;Villach|95',
  ),
  ch: place(
    'Bahnhofplatz Seestrasse Dorfstrasse Zürichstrasse Aarauerstrasse Kirchweg Birkenstrasse Freiestrasse Langstrasse Hofackerweg',
    'Zürich|80;Bern|30;Basel|40;Luzern|60;Winterthur|84;St. Gallen|90;Thun|36;Olten|46',
  ),
  fr: place(
    'rue_des_Lilas rue_de_la_République avenue_Jean-Jaurès boulevard_Victor-Hugo rue_du_Moulin place_de_la_Mairie impasse_des_Cerisiers chemin_des_Vignes rue_Pasteur allée_des_Tilleuls rue_de_l’Église quai_de_la_Loire rue_Gambetta avenue_du_Général-de-Gaulle rue_des_Écoles rue_Saint-Michel route_de_Bordeaux cours_Lafayette rue_Molière square_des_Acacias rue_du_Faubourg-Saint-Denis résidence_Les_Pins',
    'Lyon|69;Nantes|44;Toulouse|31;Rennes|35;Lille|59;Dijon|21;Grenoble|38;Angers|49;Le Mans|72;Reims|51;Metz|57;Nancy|54;Clermont-Ferrand|63;Limoges|87;Poitiers|86;Tours|37;Orléans|45;Pau|64;Perpignan|66;Brest|29;Caen|14;Rouen|76;Paris|75;Montreuil|93',
  ),
  es: place(
    'Calle_Mayor Calle_Alcalá Avenida_de_la_Constitución Calle_del_Olmo Paseo_de_la_Castellana C/_San_Vicente Plaza_de_España Calle_Cervantes Ronda_de_Segovia Calle_Goya C/_Colón Travesía_del_Horno Avda._de_Andalucía Calle_de_la_Rosa Camino_Viejo Calle_Pintor_Sorolla Carrer_de_Balmes Gran_Vía',
    'Madrid|28;Valencia|46;Sevilla|41;Zaragoza|50;Málaga|29;Murcia|30;Bilbao|48;Alicante|03;Córdoba|14;Valladolid|47;Vigo|36;Gijón|33;Granada|18;Burgos|09;Salamanca|37;Logroño|26;Barcelona|08',
  ),
  mx: place(
    'Av._Juárez Calle_Hidalgo Av._Insurgentes_Sur Calle_5_de_Mayo Blvd._Díaz_Ordaz Calle_Morelos Privada_Las_Palmas Av._Chapultepec Calle_Allende Paseo_de_los_Leones',
    'Col. Centro, Monterrey|64;Col. Del Valle, Ciudad de México|03;Col. Americana, Guadalajara|44;Col. San Manuel, Puebla|72;Col. Reforma, Oaxaca|68;Col. Itzimná, Mérida|97;Col. Jardines, León|37',
  ),
  it: place(
    'Via_Garibaldi Via_Roma Corso_Vittorio_Emanuele Via_Mazzini Piazza_Dante Via_dei_Mille Viale_Europa Via_San_Martino Via_Verdi Vicolo_Stretto Via_Matteotti Largo_Augusto Via_delle_Rose Via_Cavour Corso_Italia Via_Manzoni Via_XX_Settembre Viale_dei_Pini',
    'Bologna|401|BO;Torino|101|TO;Padova|351|PD;Verona|371|VR;Genova|161|GE;Bari|701|BA;Lecce|731|LE;Catania|951|CT;Palermo|901|PA;Perugia|061|PG;Ancona|601|AN;Pescara|651|PE;Trieste|341|TS;Parma|431|PR;Modena|411|MO;Brescia|251|BS;Firenze|501|FI',
  ),
  pt: place(
    'Rua_das_Flores Avenida_da_Liberdade Rua_do_Almada Travessa_do_Forno Rua_Nova Rua_Cândido_dos_Reis Largo_do_Carmo Rua_de_Santa_Catarina Avenida_dos_Aliados Rua_da_Fonte Praceta_da_Bela_Vista Rua_Alexandre_Herculano Rua_do_Sol Calçada_da_Estrela',
    'Porto|4;Braga|47;Guimarães|48;Coimbra|30;Aveiro|38;Leiria|24;Lisboa|1;Setúbal|29;Évora|70;Faro|80;Viseu|35;Funchal|90',
  ),
  br: place(
    'Rua_Augusta Av._Paulista Rua_das_Acácias Av._Getúlio_Vargas Rua_Sete_de_Setembro Rua_XV_de_Novembro Av._Beira-Mar Rua_dos_Ipês Rua_Tiradentes Rua_Marechal_Deodoro Av._Afonso_Pena Rua_Santa_Rita',
    'São Paulo|SP|0;Campinas|SP|13;Curitiba|PR|80;Londrina|PR|86;Porto Alegre|RS|90;Florianópolis|SC|88;Belo Horizonte|MG|30;Uberlândia|MG|38;Salvador|BA|40;Recife|PE|50;Fortaleza|CE|60;Goiânia|GO|74;Manaus|AM|69;Niterói|RJ|24',
  ),
  nl: place(
    'Kerkstraat Dorpsstraat Molenweg Stationsweg Prinsengracht Julianalaan Beatrixstraat Schoolstraat Eikenlaan Lindelaan Havenkade Oude_Gracht Vondelstraat Van_Goghlaan Zonnebloemstraat Burgemeester_Jansenlaan Parallelweg Nieuwstraat Wilhelminaplein Rembrandtlaan Heuvelweg Weteringkade',
    'Utrecht|35;Amersfoort|38;Zwolle|80;Groningen|97;Leeuwarden|89;Enschede|75;Deventer|74;Arnhem|68;Nijmegen|65;Eindhoven|56;Tilburg|50;Breda|48;Dordrecht|33;Delft|26;Leiden|23;Haarlem|20;Alkmaar|18;Hoorn|16;Maastricht|62',
  ),
  pl: place(
    'ul._Długa ul._Kościuszki ul._Mickiewicza ul._Lipowa ul._Polna ul._Słowackiego al._Jana_Pawła_II ul._Ogrodowa ul._Kwiatowa ul._Piłsudskiego ul._Sienkiewicza os._Słoneczne ul._Leśna ul._Krótka ul._Grunwaldzka pl._Wolności ul._Żeromskiego ul._Brzozowa',
    'Kraków|31;Wrocław|50;Poznań|60;Gdańsk|80;Gdynia|81;Łódź|90;Lublin|20;Białystok|15;Katowice|40;Rzeszów|35;Toruń|87;Bydgoszcz|85;Kielce|25;Olsztyn|10;Warszawa|02;Szczecin|70',
  ),
  se: place(
    'Storgatan Kungsgatan Drottninggatan Skolgatan Björkvägen Ringvägen Kyrkogatan Hantverkargatan Tallstigen Parkgatan Södra_Vägen Västra_Hamngatan Ekbacksvägen Fiskaregatan Åsgatan Lillgatan Solrosvägen',
    'Göteborg|41;Malmö|21;Uppsala|75;Västerås|72;Örebro|70;Linköping|58;Helsingborg|25;Norrköping|60;Lund|22;Umeå|90;Gävle|80;Borås|50;Sundsvall|85;Växjö|35;Stockholm|11',
  ),
  tr: place(
    'Atatürk_Cad. Cumhuriyet_Cad. İnönü_Cad. Gazi_Sok. Lale_Sok. Menekşe_Sok. Bağdat_Cad. Çınar_Sok. Fatih_Cad. İstasyon_Cad. Papatya_Sok. Zeytin_Sok. Şehit_Mehmet_Cad.',
    'Kadıköy/İstanbul|347;Beşiktaş/İstanbul|343;Çankaya/Ankara|066;Bornova/İzmir|350;Nilüfer/Bursa|161;Muratpaşa/Antalya|071;Seyhan/Adana|011;Selçuklu/Konya|420;Tepebaşı/Eskişehir|261',
  ),
  ru: place(
    'Ленина Гагарина Советская Мира Пушкина Садовая Лесная Набережная Кирова Молодёжная Заводская Чехова Победы Островского Школьная Горького',
    'Екатеринбург|6200;Казань|4200;Пермь|6140;Самара|4430;Омск|6440;Тула|3000;Воронеж|3940;Томск|6340;Уфа|4500;Ярославль|1500;Рязань|3900;Тверь|1700',
  ),
};

const placeOf = (locale: string): Place => {
  const found = places[locale];
  if (found === undefined) throw new Error(`No places for ${locale}`);
  return found;
};

const inward = 'ABDEFGHJLNPQRSTUWXYZ';
const two = (random: Random): string => random.pick([...inward]) + random.pick([...inward]);

function postcode(random: Random, locale: string, town: readonly string[]): string {
  const prefix = town.at(-1) ?? '';
  const filled = (length: number): string => shaped(random, prefix + '#'.repeat(length - prefix.length));
  switch (locale) {
    case 'uk':
      return `${prefix}${random.int(1, 22)} ${random.int(1, 9)}${two(random)}`;
    case 'us':
      return `${filled(5)}${random.chance(0.1) ? shaped(random, '-####') : ''}`;
    case 'ie':
      return `${prefix} ${shaped(random, '^#^#')}`;
    case 'ca':
      return shaped(random, `${prefix}#^ #^#`);
    case 'au':
    case 'nz':
    case 'za':
    case 'at':
    case 'ch':
      return filled(4);
    case 'in':
    case 'sg':
    case 'ru':
      return filled(6);
    case 'nl':
      return `${filled(4)} ${shaped(random, '^^')}`;
    case 'se':
      return `${filled(3)} ${shaped(random, '##')}`;
    case 'pl':
      return `${filled(2)}-${shaped(random, '###')}`;
    case 'pt':
      return `${filled(4)}-${shaped(random, '###')}`;
    case 'br':
      return `${filled(5)}-${shaped(random, '###')}`;
    case 'it':
      return (town[1] ?? '') + shaped(random, '##');
    default:
      return filled(5);
  }
}

function number(random: Random, locale: string): string {
  const most = locale === 'us' || locale === 'ca' ? 9800 : locale === 'br' || locale === 'mx' ? 1900 : 190;
  return `${random.int(1, most)}${random.chance(0.1) && !['us', 'ru', 'sg', 'br'].includes(locale) ? random.pick(['a', 'b', 'A', 'B']) : ''}`;
}

function street(random: Random, locale: string): string {
  const name = random.pick(placeOf(locale).streets);
  const house = number(random, locale);
  switch (locale) {
    case 'fr':
      return random.chance(0.15) ? `${house} bis ${name}` : `${house}${random.chance(0.2) ? ',' : ''} ${name}`;
    case 'de':
    case 'at':
    case 'ch':
    case 'nl':
    case 'se':
    case 'it':
      return `${name}${locale === 'it' && random.chance(0.3) ? ', ' : ' '}${house}`;
    case 'pl':
      return `${name} ${random.int(1, 120)}${random.chance(0.6) ? random.pick(['/', ' m. ', '/']) + random.int(1, 60) : ''}`;
    case 'es':
      return `${name}${random.pick([' ', ', ', ' nº '])}${house}${random.chance(0.5) ? `, ${random.int(1, 8)}º ${random.pick(['A', 'B', 'C', 'D', 'izq.', 'dcha.'])}` : ''}`;
    case 'pt':
      return `${name}${random.pick([' ', ', ', ', n.º '])}${house}${random.chance(0.4) ? `, ${random.int(1, 7)}.º ${random.pick(['Esq.', 'Dto.', 'A'])}` : ''}`;
    case 'br':
      return `${name}, ${house}${random.chance(0.4) ? `, ${random.pick(['apto', 'ap.', 'casa'])} ${random.int(1, 180)}` : ''}`;
    case 'mx':
      return `${name} ${random.pick(['', '#', 'No. '])}${house}`;
    case 'tr':
      return `${name} No: ${random.int(1, 120)}${random.chance(0.6) ? random.pick([' D: ', '/', ' Daire ']) + random.int(1, 24) : ''}`;
    case 'ru':
      return `ул. ${name}, ${random.pick(['д. ', ''])}${random.int(1, 140)}${random.chance(0.6) ? `, кв. ${random.int(1, 260)}` : ''}`;
    case 'sg':
      return `Blk ${random.int(101, 890)} ${name} #${shaped(random, '0%-###')}`;
    case 'in':
      return `${random.pick(['Flat ', 'No. ', '#', 'H.No. '])}${random.int(1, 804)}, ${name}`;
    case 'us':
      return `${house} ${name}${random.chance(0.25) ? random.pick([' Apt ', ' Unit ', ', Apt ', ' #']) + shaped(random, random.pick(['%#%', '%^', '%#'])) : ''}`;
    case 'au':
      return `${random.chance(0.3) ? `${random.pick(['Unit ', 'U', ''])}${random.int(1, 24)}/` : ''}${house} ${name}`;
    default:
      return `${random.chance(0.2) ? `${random.pick(['Flat ', 'Apartment ', 'Flat '])}${random.int(1, 32)}, ` : ''}${house} ${name}`;
  }
}

const atHome: Readonly<Record<string, string>> = {
  uk: 'Flat %#|Flat %^|Apartment %#|Room %# ^ Block',
  us: 'Apt %#%|Unit %^|apt #%##|Suite %0%',
  sg: 'unit #0%-###|#1%-##',
};

export type AddressPart = 'full' | 'street' | 'postcode' | 'unit' | 'block';

export function drawAddress(random: Random, locale: string, part: AddressPart): string {
  const town = random.pick(placeOf(locale).towns);
  const code = postcode(random, locale, town);
  if (part === 'postcode') return code;
  if (part === 'unit') return shaped(random, random.pick((atHome[locale] ?? 'Flat %#|Unit %#').split('|')));
  const first = street(random, locale);
  if (part === 'street') return first;
  const name = town[0] ?? '';
  const gap = part === 'block' ? '\n' : ', ';
  switch (locale) {
    case 'uk':
      return part === 'block'
        ? `${first}\n${name}\n${code}`
        : random.pick([`${first}, ${name} ${code}`, `${first}, ${name}, ${code}`, `${first} ${name} ${code}`]);
    case 'us':
    case 'ca':
      return `${first}${gap}${name}${random.pick([', ', ' ', ', '])}${town[1]} ${code}`;
    case 'au':
      return `${first}${gap}${name} ${town[1]} ${code}`;
    case 'ie':
      return `${first}${gap}${name}${gap}${code}`;
    case 'in':
      return `${first}${gap}${name}${random.pick([' ', ' - ', ' – '])}${code}`;
    case 'nz':
    case 'za':
    case 'sg':
      return `${first}${gap}${name} ${code}`;
    case 'br':
      return `${first}${gap}${name} - ${town[1]}, ${random.pick(['', 'CEP '])}${code}`;
    case 'it':
      return `${first}${gap}${code} ${name}${random.pick([` ${town[2]}`, ` (${town[2]})`, ''])}`;
    case 'ru':
      return part === 'full' && random.chance(0.5) ? `г. ${name}, ${first}` : `${code}${gap}г. ${name}${gap}${first}`;
    case 'mx':
      return `${first}${gap}${name.replace(', ', `, ${code} `)}`;
    default:
      return `${first}${part === 'full' && random.chance(0.15) ? ' ' : gap}${code} ${name}`;
  }
}

export const drawTown = (random: Random, locale: string): string => {
  const name = random.pick(placeOf(locale).towns)[0] ?? '';
  return name.split(/, |\//).at(-1)?.replace(/ \d+$/, '') ?? name;
};
