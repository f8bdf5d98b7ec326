// Streets, towns and postcodes of many countries; telephone numbers too.
import { type Rng, shape, words } from './random.ts';

type Place = {
  /** "S" street, "N" house number. */
  readonly street: readonly string[];
  /** "P" postcode, "T" town. */
  readonly town: readonly string[];
  readonly code: readonly string[];
  readonly flat: readonly string[];
  readonly streets: readonly string[];
  readonly towns: readonly string[];
  readonly phone: readonly string[];
};

const trees = words(
  'Hawthorn Elm Chestnut Linden Maple Willow Beech Cedar Alder Rowan Juniper Sycamore Poplar Laurel Magnolia Birchwood Oakfield Ferndale Station Church Mill Victoria Albert Kingsley Wellington Nelson Cromwell Addison Harcourt Montague Priory Abbey Quarry Bridge Canal Meadow Orchard Spring Highfield Northcote Grange Manor Sandringham Balmoral Windsor Trafalgar Clarence Devonshire Granville',
);
const english = (types: string): readonly string[] => {
  const kinds = words(types);
  return trees.flatMap((tree, index) =>
    [0, 3, 5].map((step) => `${tree} ${kinds[(index + step) % kinds.length] ?? ''}`),
  );
};

export const places: Readonly<Record<string, Place>> = {
  us: {
    street: ['N S', 'N S', 'N S'],
    town: ['T P', 'T, P'],
    code: ['#####', '#####', '#####-####'],
    flat: ['Apt %#', 'Apt %@', 'Unit %##', 'Suite %##'],
    streets: english('Street Avenue Drive Lane Road Blvd Court St Ave Dr Ln Way Circle'),
    towns: words(
      'Columbus,_OH Tucson,_AZ Boise,_ID Raleigh,_NC Omaha,_NE Tulsa,_OK Fresno,_CA Mesa,_AZ Albany,_NY Austin,_TX Denver,_CO Madison,_WI Reno,_NV Tampa,_FL Dayton,_OH Eugene,_OR Macon,_GA Peoria,_IL Lowell,_MA Provo,_UT',
    ),
    phone: ['(%##) %##-####', '%##-%##-####', '+1 %## %## ####', '%##.%##.####', '%##%######'],
  },
  uk: {
    street: ['N S'],
    town: ['T P', 'T, P', 'T P'],
    code: [
      'LS% %@@',
      'B%# %@@',
      'M%# %@@',
      'NE% %@@',
      'SW%# %@@',
      'EH% %@@',
      'CF%# %@@',
      'BS% %@@',
      'NR% %@@',
      'G%# %@@',
    ],
    flat: ['Flat %', 'Flat %@', 'Flat %#', 'Apartment %#'],
    streets: english('Road Street Lane Close Avenue Crescent Gardens Grove Terrace Way Drive Rd St'),
    towns: words(
      'Leeds Norwich Cardiff Bristol Sheffield Derby Stockport Swindon Plymouth Exeter Hull York Lincoln Bolton Ipswich Reading Luton Preston Paisley Dundee Swansea Chester Warrington Telford Crawley',
    ),
    phone: ['07%## ######', '07%########', '+44 7%## ######', '01%## ######', '020 %### ####', '07%## ### ###'],
  },
  ie: {
    street: ['N S'],
    town: ['T, P', 'T P'],
    code: ['D%# @%@#', 'T%# @@##', 'V94 @#@#', 'H91 @@#@', 'A96 @#@#', 'P31 @@##'],
    flat: ['Apt %#', 'Flat %'],
    streets: english('Road Street Park Drive Avenue Court Heights Grove'),
    towns: words('Dublin Cork Limerick Galway Waterford Drogheda Dundalk Ennis Naas Athlone Sligo Tralee Kilkenny'),
    phone: ['08% ### ####', '+353 8% ### ####', '08%#######', '01 %## ####'],
  },
  au: {
    street: ['N S', 'N S', 'N/N S'],
    town: ['T P'],
    code: ['2###', '3###', '4###', '5###', '6###'],
    flat: ['Unit %', 'Unit %#'],
    streets: english('Street Road Parade Court Drive Avenue Place Crescent St Rd'),
    towns: words(
      'Parramatta_NSW Geelong_VIC Ballarat_VIC Toowoomba_QLD Cairns_QLD Fremantle_WA Hobart_TAS Newcastle_NSW Bendigo_VIC Glenelg_SA Penrith_NSW',
    ),
    phone: ['04## ### ###', '+61 4## ### ###', '04########', '(0%) %### ####'],
  },
  ca: {
    street: ['N S'],
    town: ['T P', 'T, P'],
    code: ['M%@ #@#', 'V%@ #@#', 'K%@ #@#', 'T%@ #@#', 'H%@#@#', 'L%@ #@#'],
    flat: ['Unit %#', 'Apt %##', 'Suite %##'],
    streets: english('Street Avenue Crescent Drive Road Lane Court Blvd'),
    towns: words(
      'Toronto,_ON Ottawa,_ON Calgary,_AB Halifax,_NS Regina,_SK Victoria,_BC Guelph,_ON Surrey,_BC Moncton,_NB',
    ),
    phone: ['(%##) %##-####', '%##-%##-####', '+1 %## %## ####', '1-%##-%##-####'],
  },
  in: {
    street: ['N, S', 'N S', 'H.No N, S'],
    town: ['T P', 'T - P', 'T-P'],
    code: ['%#####', '%## ###'],
    flat: ['Flat %0#', 'Flat No %@', 'B-%0#'],
    streets: words(
      'MG_Road Gandhi_Nagar Lajpat_Nagar Koramangala_4th_Block Anna_Salai Park_Street Linking_Road Nehru_Marg Shivaji_Nagar Residency_Road Banjara_Hills_Road_No_3 Sector_14 Rajaji_Street Tilak_Road Station_Road Temple_Street',
    ),
    towns: words('Bengaluru Pune Chennai Hyderabad Jaipur Kochi Lucknow Indore Nagpur Mumbai Kolkata Coimbatore Noida'),
    phone: ['9########%', '+91 9#### #####', '+91-8#########', '98### #####', '7#########'],
  },
  za: {
    street: ['N S'],
    town: ['T, P', 'T P'],
    code: ['0###', '2###', '4###', '7###', '8###'],
    flat: ['Unit %', 'Flat %#'],
    streets: english('Street Road Avenue Drive Lane Crescent'),
    towns: words(
      'Sandton Durban Pretoria Polokwane Bloemfontein Randburg Stellenbosch Benoni Midrand Claremont Umhlanga',
    ),
    phone: ['08% ### ####', '+27 8% ### ####', '07%#######', '06% ### ####'],
  },
  sg: {
    street: ['Blk N S', 'N S'],
    town: ['T P'],
    code: ['%#####'],
    flat: ['§0%-%##', '§1#-%##'],
    streets: words(
      'Bedok_North_Avenue_3 Toa_Payoh_Lorong_1 Clementi_Avenue_4 Tampines_Street_21 Serangoon_Road Bukit_Batok_West_Avenue_6 Jurong_West_Street_52 Holland_Drive Pasir_Ris_Drive_4 Ang_Mo_Kio_Avenue_10',
    ),
    towns: words('Singapore Singapore S'),
    phone: ['9### ####', '+65 8### ####', '8#######', '+65 9#######'],
  },
  de: {
    street: ['S N'],
    town: ['P T'],
    code: ['%####'],
    flat: ['Whg. %#', '%. OG'],
    streets: words(
      'Lindenstraße Bahnhofstraße Goethestr. Schillerweg Am_Mühlbach Kastanienallee Rosenweg Gartenstraße Hauptstr. Birkenweg Ringstraße Friedrich-Ebert-Str. Am_Sportplatz Kirchgasse Bergstr. Uhlandstraße Talweg Feldstraße Mozartstr. Amselweg',
    ),
    towns: words(
      'Kassel Bielefeld Erfurt Mannheim Augsburg Kiel Rostock Freiburg Chemnitz Ulm Bochum Koblenz Göttingen Trier Jena',
    ),
    phone: ['017# #######', '+49 151 ########', '0%## / ######', '0%##-#######', '0176########'],
  },
  at: {
    street: ['S N', 'S N/%'],
    town: ['P T'],
    code: ['%##0', '1%%0'],
    flat: ['Top %', 'Tür %#'],
    streets: words(
      'Mariahilfer_Straße Landstraßer_Gürtel Josefigasse Neubaugasse Salzachweg Schulgasse Wiener_Straße Dorfplatz Kirchenweg',
    ),
    towns: words('Wien Graz Linz Salzburg Innsbruck Villach Wels Dornbirn Steyr'),
    phone: ['0664 #######', '+43 660 #######', '0676/#######'],
  },
  fr: {
    street: ['N S', 'N, S', 'N bis S'],
    town: ['P T'],
    code: ['%#%#0', '3%000', '6%#00'],
    flat: ['appt %#', 'bât. C, appt %#'],
    streets: words(
      'rue_des_Lilas avenue_Jean_Jaurès rue_Victor_Hugo chemin_des_Vignes boulevard_Pasteur rue_de_la_République impasse_des_Acacias allée_des_Tilleuls rue_du_Moulin place_du_Marché route_de_Bordeaux rue_Émile_Zola quai_des_Brumes rue_Molière',
    ),
    towns: words('Lyon Nantes Rennes Grenoble Dijon Angers Tours Limoges Metz Brest Pau Annecy Valence Poitiers'),
    phone: ['06 ## ## ## ##', '07########', '+33 6 ## ## ## ##', '06.##.##.##.##'],
  },
  es: {
    street: ['S, N', 'S N', 'S nº N'],
    town: ['P T'],
    code: ['28###', '08###', '41###', '46###', '29###', '15###'],
    flat: ['%º @', 'piso %º izda.'],
    streets: words(
      'Calle_Mayor C/_Alcalá Avenida_de_la_Constitución Calle_del_Olmo C/_Serrano Paseo_de_la_Estación Calle_Cervantes Plaza_de_España Calle_San_Roque Ronda_del_Sur Camino_Viejo C/_Goya Travesía_del_Pinar',
    ),
    towns: words('Madrid Sevilla Valencia Málaga Vigo Zaragoza Getafe Murcia Gijón Burgos Alicante'),
    phone: ['6## ### ###', '+34 6## ## ## ##', '7########', '6########'],
  },
  it: {
    street: ['S N', 'S, N', 'S n. N'],
    town: ['P T'],
    code: ['20###', '00###', '10###', '40###', '3####'],
    flat: ['int. %', 'scala B, int. %'],
    streets: words(
      'via_Garibaldi via_Roma corso_Vittorio_Emanuele viale_dei_Mille via_Mazzini piazza_Dante via_delle_Rose via_Cavour via_San_Martino largo_Verdi via_Leopardi vicolo_Stretto via_Marconi',
    ),
    towns: words('Torino Bologna Padova Verona Bari Parma Lecce Modena Trieste Perugia Bergamo'),
    phone: ['3## #######', '+39 3## ### ####', '3#########', '02 ########'],
  },
  nl: {
    street: ['S N'],
    town: ['P T', 'P, T'],
    code: ['%### @@', '%###@@'],
    flat: ['%-hoog', 'bus %'],
    streets: words(
      'Dorpsstraat Kerkweg Molenlaan Beatrixstraat Prinsengracht Kastanjelaan Burgemeester_Smitstraat Zandpad Stationsweg Hoogstraat Lijsterbeslaan Achterweg Van_Goghlaan',
    ),
    towns: words('Utrecht Haarlem Zwolle Eindhoven Leiden Groningen Breda Apeldoorn Deventer Alkmaar'),
    phone: ['06-########', '06 ## ## ## ##', '+31 6 ########', '06########'],
  },
  pt: {
    street: ['S, N', 'S nº N', 'S N'],
    town: ['P T'],
    code: ['%###-###'],
    flat: ['%º Dto', '%º Esq', 'r/c'],
    streets: words(
      'Rua_das_Flores Avenida_da_Liberdade Rua_do_Almada Travessa_do_Carmo Rua_25_de_Abril Largo_da_Igreja Rua_Camilo_Castelo_Branco Praceta_das_Acácias Rua_de_Santa_Catarina',
    ),
    towns: words('Lisboa Porto Braga Coimbra Aveiro Faro Setúbal Leiria Évora Viseu'),
    phone: ['91# ### ###', '+351 96# ### ###', '93#######'],
  },
  pl: {
    street: ['ul. S N', 'S N', 'ul. S N/%', 'ul. S N m. %'],
    town: ['P T', 'P T'],
    code: ['##-###'],
    flat: ['m. %#', 'mieszkanie %'],
    streets: words(
      'Kwiatowa Długa Mickiewicza Polna Słoneczna Kościuszki Leśna Ogrodowa Piłsudskiego Szkolna Brzozowa Lipowa Krótka',
    ),
    towns: words('Kraków Poznań Gdańsk Wrocław Lublin Katowice Łódź Toruń Rzeszów Olsztyn'),
    phone: ['%## ### ###', '+48 %## ### ###', '%########', '5##-###-###'],
  },
  se: {
    street: ['S N', 'S N @'],
    town: ['P T', 'P T'],
    code: ['%## ##', '%####'],
    flat: ['lgh 1%0#'],
    streets: words(
      'Storgatan Björkvägen Kungsgatan Skolvägen Ängsgatan Sjövägen Drottninggatan Parkgatan Tallvägen Vasagatan Ringvägen',
    ),
    towns: words('Uppsala Örebro Västerås Malmö Linköping Umeå Borås Gävle Lund Växjö'),
    phone: ['07#-### ## ##', '+46 7# ### ## ##', '07########', '07#-#######'],
  },
  tr: {
    street: ['S No:N', 'S No: N D:%', 'S N/%'],
    town: ['P T', 'T P'],
    code: ['34###', '06###', '35###', '16###'],
    flat: ['Daire %', 'D:%#'],
    streets: words(
      'Atatürk_Cad. Çiçek_Sok. Lale_Sokak Cumhuriyet_Mah._Gül_Sok. Bağdat_Cad. İnönü_Caddesi Menekşe_Sok. Zafer_Mah._Deniz_Sk. Fatih_Cad.',
    ),
    towns: words('Kadıköy/İstanbul Çankaya/Ankara Bornova/İzmir Nilüfer/Bursa Üsküdar/İstanbul Beşiktaş/İstanbul'),
    phone: ['05%# ### ## ##', '+90 5%# ### ## ##', '05%########'],
  },
  ua: {
    street: ['вул. S, N', 'вул. S N', 'вулиця S, N, кв. %#'],
    town: ['T, P', 'T P', 'P, T'],
    code: ['0%###', '79###', '61###', '65###'],
    flat: ['кв. %#', 'квартира %'],
    streets: words(
      'Садова Шевченка Лесі_Українки Франка Зелена Грушевського Соборна Миру Незалежності Паркова Хмельницького Вишнева',
    ),
    towns: words('Київ Львів Харків Одеса Дніпро Вінниця Полтава Чернівці Луцьк'),
    phone: ['067 ### ## ##', '+380 50 ### ## ##', '093#######', '+380 63 ### ####'],
  },
  gr: {
    street: ['S N', 'οδός S N'],
    town: ['T P', 'T, P', 'P T'],
    code: ['1## ##', '5## ##', '26###'],
    flat: ['3ος όροφος'],
    streets: words(
      'Ερμού Πατησίων Σόλωνος Αγίου_Δημητρίου Κηφισίας Εγνατία Βενιζέλου Ακαδημίας Τσιμισκή Παπαναστασίου Μεγάλου_Αλεξάνδρου',
    ),
    towns: words('Αθήνα Θεσσαλονίκη Πάτρα Ηράκλειο Λάρισα Βόλος Ιωάννινα'),
    phone: ['69# #######', '+30 69# ### ####', '69########'],
  },
};

const place = (country: string): Place => {
  const found = places[country];
  if (found === undefined) throw new Error(`No places in ${country}`);
  return found;
};

export type Address = {
  readonly street: string;
  readonly flat: string;
  readonly code: string;
  readonly town: string;
  /** Street and house, postcode and town. */
  readonly whole: string;
};

export function address(rng: Rng, country: string): Address {
  const { street, town, code, flat, streets, towns } = place(country);
  const drawn = {
    street: shape(rng, rng.pick(street))
      .replace(
        /(?<!\p{L})N(?!\p{L})/gu,
        () => `${rng.int(1, rng.chance(0.2) ? 999 : 140)}${rng.chance(0.08) ? rng.pick(['a', 'b', 'A']) : ''}`,
      )
      .replace(/(?<!\p{L})S(?!\p{L})/u, rng.pick(streets)),
    code: shape(rng, rng.pick(code)),
    town: rng.pick(towns),
    flat: shape(rng, rng.pick(flat)),
  };
  const end = rng.pick(town).replace(/[PT]/g, (sign) => (sign === 'P' ? drawn.code : drawn.town));
  const flatted = rng.chance(0.2)
    ? rng.pick([`${drawn.flat}, ${drawn.street}`, `${drawn.street}, ${drawn.flat}`])
    : drawn.street;
  return {
    ...drawn,
    whole: `${flatted}${rng.pick([', ', ', ', ', ', '\n'])}${end}`.replace(/\n/, rng.chance(0.3) ? '\n' : ', '),
  };
}

export const phone = (rng: Rng, country: string): string => shape(rng, rng.pick(place(country).phone));
