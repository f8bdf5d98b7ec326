// Addresses, telephone numbers, vehicle plates and dates by country.
import { type Language, type Locale, languageOf } from './locale.ts';
import { drawName } from './names.ts';
import type { Random } from './random.ts';

const words = (text: string): readonly string[] => text.split(' ').map((word) => word.replaceAll('_', ' '));

const streetStems = words(
  'Alder Ash Aspen Beech Birch Bramble Briar Brook Canal Castle Cedar Chapel Cherry Chestnut Church Clifton College Copper Cranmer Dovecote Elm Fairfield Falcon Fern Foundry Garden Glebe Grange Harbour Hawthorn Hazel Heath High Hillcrest Holly Ivy Juniper Kestrel Kingfisher Lakeview Larch Laurel Lime Linden Maple Market Meadow Mill Mulberry Newton Oak Orchard Park Pinecrest Plover Poplar Priory Quarry Queens Railway Ridge River Rosemary Rowan Sandringham School Spring Station Sycamore Thornhill Tudor Union Vicarage Victoria Walnut Water Wellington Westfield Willow Windmill Woodland Yew',
);
const streetTypes = words('Street Road Lane Avenue Close Drive Way Crescent Court Place Terrace Gardens Grove Walk');
const usTypes = words('St Ave Blvd Dr Ln Rd Ct Street Avenue Drive Lane Road Court Place Way Terrace');
const towns: Readonly<Record<Locale, readonly string[]>> = {
  us: words(
    'Dayton,_OH_454## Boise,_ID_837## Tulsa,_OK_741## Fresno,_CA_937## Plano,_TX_750## Toledo,_OH_436## Macon,_GA_312## Tacoma,_WA_984## Albany,_NY_122## Reno,_NV_895## Mobile,_AL_366## Lansing,_MI_489## Omaha,_NE_681## Durham,_NC_277## Mesa,_AZ_852## Peoria,_IL_616## Salem,_OR_973## Worcester,_MA_016##',
  ),
  uk: words(
    'Leeds_LS~_#^^ Bristol_BS~_#^^ Sheffield_S1~_#^^ Nottingham_NG~_#^^ Exeter_EX~_#^^ Cardiff_CF1~_#^^ Norwich_NR~_#^^ London_SE1~_#^^ London_N~_#^^ Glasgow_G4~_#^^ Hull_HU~_#^^ York_YO1~_#^^ Derby_DE~_#^^ Luton_LU~_#^^ Swansea_SA~_#^^ Belfast_BT~_#^^',
  ),
  ie: words(
    'Cork_T12_^#*^ Galway_H91_^#*^ Limerick_V94_^#*^ Dublin_8_D08_^#*^ Waterford_X91_^#*^ Naas_W91_^#*^ Sligo_F91_^#*^ Ennis_V95_^#*^ Drogheda_A92_^#*^',
  ),
  au: words(
    'Geelong_VIC_321# Newtown_NSW_2042 Fremantle_WA_616# Ipswich_QLD_430# Hobart_TAS_700# Norwood_SA_506# Parramatta_NSW_215# Ballarat_VIC_335# Cairns_QLD_487# Darwin_NT_080#',
  ),
  ca: words(
    'Guelph,_ON_N1^_#^# Halifax,_NS_B3^_#^# Kelowna,_BC_V1^_#^# Regina,_SK_S4^_#^# Laval,_QC_H7^_#^# Red_Deer,_AB_T4^_#^# Winnipeg,_MB_R3^_#^# Moncton,_NB_E1^_#^#',
  ),
  in: words(
    'Pune_4110## Bengaluru_5600## Chennai_6000## Kochi_6820## Jaipur_3020## Hyderabad_5000## Lucknow_2260## Nagpur_4400## Kolkata_7000## Indore_4520##',
  ),
  za: words(
    'Durban_40## Sandton_21## Pretoria_00## Cape_Town_80## Bloemfontein_93## East_London_52## Polokwane_06## Randburg_21##',
  ),
  sg: words('Singapore_5##### Singapore_46#### Singapore_73#### Singapore_12#### Singapore_31#### Singapore_82####'),
  de: words(
    '4513#_Essen 3017#_Hannover 0427#_Leipzig 7901#_Ulm 2810#_Bremen 9042#_Nürnberg 6511#_Wiesbaden 4414#_Münster 2410#_Kiel 8633#_Ingolstadt 5022#_Köln 9903#_Erfurt 7612#_Freiburg',
  ),
  fr: words(
    '6900#_Lyon 3100#_Toulouse 4400#_Nantes 3500#_Rennes 5900#_Lille 2100#_Dijon 3800#_Grenoble 5100#_Reims 7200#_Le_Mans 2900#_Quimper 6700#_Strasbourg 3300#_Bordeaux',
  ),
  es: words(
    '2801#_Madrid 4600#_Valencia 4100#_Sevilla 5000#_Zaragoza 2900#_Málaga 4800#_Bilbao 1500#_A_Coruña 3300#_Oviedo 4700#_Valladolid 0300#_Alicante',
  ),
  it: words(
    '4012#_Bologna 1012#_Torino 3510#_Padova 5012#_Firenze 8010#_Napoli 2012#_Milano 1612#_Genova 7012#_Bari 3712#_Verona 9010#_Palermo',
  ),
  nl: words(
    '35##_^^_Utrecht 97##_^^_Groningen 56##_^^_Eindhoven 65##_^^_Nijmegen 80##_^^_Zwolle 73##_^^_Apeldoorn 48##_^^_Breda 23##_^^_Leiden 13##_^^_Almere',
  ),
  br: words(
    'Campinas_-_SP,_130##-### Curitiba_-_PR,_800##-### Recife_-_PE,_500##-### Salvador_-_BA,_400##-### Fortaleza_-_CE,_600##-### Niterói_-_RJ,_240##-### Belo_Horizonte_-_MG,_301##-### Goiânia_-_GO,_740##-###',
  ),
  pl: words(
    '30-###_Kraków 50-###_Wrocław 61-###_Poznań 80-###_Gdańsk 20-###_Lublin 90-###_Łódź 40-###_Katowice 02-###_Warszawa 70-###_Szczecin 85-###_Bydgoszcz',
  ),
  sv: words(
    '411_##_Göteborg 211_##_Malmö 753_##_Uppsala 582_##_Linköping 702_##_Örebro 903_##_Umeå 113_##_Stockholm 252_##_Helsingborg 831_##_Östersund 722_##_Västerås',
  ),
  tr: words(
    'Kadıköy/İstanbul Çankaya/Ankara Bornova/İzmir Nilüfer/Bursa Muratpaşa/Antalya Seyhan/Adana Selçuklu/Konya Şahinbey/Gaziantep Atakum/Samsun Tepebaşı/Eskişehir',
  ),
  ru: words(
    'Казань,_4200## Самара,_4430## Пермь,_6140## Тула,_3000## Воронеж,_3940## Омск,_6440## Тверь,_1700## Калуга,_2480## Екатеринбург,_6200## Нижний_Новгород,_6030##',
  ),
  el: words(
    'Αθήνα_11#_## Θεσσαλονίκη_54#_## Πάτρα_26#_## Ηράκλειο_71#_## Λάρισα_41#_## Βόλος_38#_## Ιωάννινα_45#_## Χανιά_73#_## Πειραιάς_18#_##',
  ),
};
const streets: Readonly<Record<Language, readonly string[]>> = {
  en: [],
  de: words(
    'Ahornweg Am_Anger Amselstraße Bachgasse Bahnhofstraße Bergstraße Birkenallee Brunnenweg Drosselweg Eichendorffstraße Feldstraße Fliederweg Gartenstraße Goethestraße Hauptstr. Heinrich-Heine-Straße Im_Winkel Kastanienallee Kirchgasse Lindenstr. Marktstraße Mühlenweg Parkstraße Rosenweg Schillerstraße Schulstr. Sonnenhang Talstraße Uferstraße Waldweg Wiesengrund Ziegeleistr.',
  ),
  fr: words(
    "rue_des_Acacias rue_du_Moulin avenue_Jean_Jaurès rue_Victor_Hugo chemin_des_Vignes impasse_des_Lilas boulevard_Gambetta rue_de_la_Gare allée_des_Tilleuls rue_Pasteur place_du_Marché rue_des_Écoles quai_de_la_Loire rue_de_l'Église avenue_des_Platanes rue_du_Lavoir rue_Émile_Zola route_de_Vannes",
  ),
  es: words(
    'calle_Mayor calle_del_Olivo avenida_de_la_Constitución calle_San_Isidro plaza_de_España paseo_de_la_Estación calle_Jardines calle_Cervantes avda._Andalucía calle_La_Fuente travesía_del_Sol c/_Goya c/_Alfonso_X calle_Nueva ronda_Norte calle_Real camino_Viejo c/_Molino',
  ),
  it: words(
    'via_Garibaldi via_Roma via_Mazzini viale_dei_Tigli via_Dante_Alighieri corso_Umberto_I piazza_della_Libertà via_San_Rocco via_delle_Rose vicolo_Stretto via_Marconi via_Leopardi via_dei_Mille viale_Europa via_Verdi via_Monte_Grappa via_Pascoli largo_Carducci',
  ),
  nl: words(
    'Beukenlaan Dorpsstraat Eikenlaan Hoofdweg Julianastraat Kastanjelaan Kerkstraat Korenbloem Lindelaan Marktplein Meidoornstraat Molenweg Nieuwstraat Oranjesingel Parklaan Prinsengracht Rozenstraat Schoolstraat Stationsweg Tulpenhof Vechtkade Weverstraat Zonnebloemweg',
  ),
  br: words(
    'Rua_das_Acácias Rua_XV_de_Novembro Avenida_Brasil Rua_Sete_de_Setembro Rua_Dom_Pedro_II Travessa_das_Flores Rua_Santa_Rita Av._Getúlio_Vargas Rua_Tiradentes Alameda_dos_Ipês Rua_do_Comércio Av._Paulista Rua_São_José Rua_Bela_Vista Rua_dos_Andradas',
  ),
  pl: words(
    'ul._Akacjowa ul._Brzozowa ul._Długa ul._Jana_Pawła_II ul._Kościuszki ul._Kwiatowa ul._Leśna ul._Lipowa ul._Mickiewicza os._Piastów ul._Ogrodowa ul._Polna ul._Sienkiewicza ul._Słoneczna ul._Szkolna al._Niepodległości ul._Wiosenna ul._Zielona',
  ),
  sv: words(
    'Björkvägen Ekgatan Fabriksgatan Fågelvägen Granitvägen Hamngatan Kungsgatan Kyrkogatan Lindvägen Ljungstigen Parkgatan Prästgatan Rönngatan Sjövägen Skolgatan Storgatan Strandvägen Södra_vägen Tallvägen Ängsvägen',
  ),
  tr: words(
    'Gül_Sokak Lale_Sk. Çınar_Caddesi Atatürk_Cad. Menekşe_Sokak İnönü_Caddesi Barbaros_Bulvarı Papatya_Sokak Zafer_Cad. Okul_Sokak Cumhuriyet_Caddesi Yıldız_Sokak Fatih_Cad. Manolya_Sk. Kıbrıs_Şehitleri_Cad.',
  ),
  ru: words(
    'ул._Ленина ул._Садовая ул._Мира ул._Гагарина ул._Лесная пр-т_Победы ул._Чехова ул._Набережная ул._Советская пр._Строителей ул._Пушкина ул._Школьная ул._Полевая бульвар_Космонавтов пер._Зелёный',
  ),
  el: words(
    'Ερμού Σταδίου Ακαδημίας Αγίου_Δημητρίου Βενιζέλου Κολοκοτρώνη Καραϊσκάκη Παπάφη Ρήγα_Φεραίου Μεγάλου_Αλεξάνδρου Πατησίων Κύπρου Σολωμού Ιπποκράτους Τσιμισκή',
  ),
};

export type Address = { readonly street: string; readonly town: string; readonly whole: string; readonly code: string };

export function drawAddress(random: Random, locale: Locale): Address {
  const language = languageOf(locale);
  const number = random.chance(0.8) ? `${random.int(1, 189)}` : `${random.int(1, 99)}${random.pick(['a', 'b', 'A'])}`;
  const town = random.fill(random.pick(towns[locale])).trim();
  let street: string;
  if (language === 'en') {
    const stem = random.chance(0.75) ? random.pick(streetStems) : drawName(random, 'uk').last;
    const kind = random.pick(locale === 'us' || locale === 'ca' ? usTypes : streetTypes);
    const house = locale === 'us' ? String(random.int(11, 9899)) : number;
    const before = random.next();
    const lead =
      before > 0.85
        ? `Flat ${random.int(1, 40)}, `
        : before > 0.8
          ? `Unit ${random.int(1, 30)}/`.replace('/', ', ')
          : '';
    if (locale === 'us') {
      street = `${house} ${random.chance(0.2) ? `${random.pick(['N', 'S', 'E', 'W'])} ` : ''}${stem} ${kind}`;
      if (before > 0.8)
        street += `, ${random.pick(['Apt', 'Unit', '#'])} ${random.int(1, 30)}${random.pick(['', 'B', 'C'])}`;
    } else if (locale === 'sg') {
      street = `Blk ${random.int(10, 800)} ${stem} ${random.pick(['Street', 'Avenue', 'Drive'])} ${random.int(1, 90)} #${random.fill('0~-##')}`;
    } else if (locale === 'in') {
      street = `${random.pick(['Flat', 'H.No.', 'Plot'])} ${random.int(1, 400)}, ${stem} ${random.pick(['Nagar', 'Enclave', 'Residency', 'Layout', 'Road'])}`;
    } else street = `${lead}${number} ${stem} ${kind}`;
  } else {
    const name = random.pick(streets[language]);
    if (language === 'fr')
      street = `${random.int(1, 160)}${random.pick(['', '', ' bis'])}${random.pick([' ', ', '])}${name}`;
    else if (language === 'es')
      street = `${name}${random.pick([' ', ', '])}${random.int(1, 120)}${random.pick(['', '', ', 3º B', ', 1º izda.', ', 2ºA'])}`;
    else if (language === 'br')
      street = `${name}, ${random.int(10, 2900)}${random.pick(['', '', ', apto 42', ', casa 2', ', bloco B'])}`;
    else if (language === 'pl')
      street = `${name} ${random.int(1, 120)}${random.pick(['', `/${random.int(1, 60)}`, ` m. ${random.int(1, 60)}`])}`;
    else if (language === 'tr')
      street = `${name} No:${random.pick(['', ' '])}${random.int(1, 90)}${random.pick(['', `/${random.int(1, 20)}`, ` D:${random.int(1, 20)}`])}`;
    else if (language === 'ru') street = `${name}, д. ${random.int(1, 120)}, кв. ${random.int(1, 200)}`;
    else if (language === 'sv') street = `${name} ${number}${random.pick(['', '', ` lgh ${random.int(1001, 1604)}`])}`;
    else street = `${name} ${number}`;
  }
  const joint = ', ';
  const code =
    /\d[\d -]{2,}\d(?:\s[A-Z]{2})?|[A-Z]{1,2}\d[\dA-Z]?\s?\d[A-Z]{2}|[A-Z]\d{2}\s[A-Z0-9]{4}|[A-Z]\d[A-Z] \d[A-Z]\d/;
  const found = postcodePattern(locale).exec(town)?.[0] ?? code.exec(town)?.[0] ?? '';
  return { street, town, whole: `${street}${joint}${town}`, code: found };
}

function postcodePattern(locale: Locale): RegExp {
  if (locale === 'uk') return /[A-Z]{1,2}\d{1,2} \d[A-Z]{2}/;
  if (locale === 'ie') return /[A-Z]\d\d [A-Z0-9]{4}$/;
  if (locale === 'ca') return /[A-Z]\d[A-Z] \d[A-Z]\d/;
  if (locale === 'nl') return /\d{4} [A-Z]{2}/;
  if (locale === 'sv' || locale === 'el') return /\d{3} \d\d/;
  return /\d[\d-]{3,}/;
}

const phones: Readonly<Record<Locale, readonly string[]>> = {
  us: ['(~##) 5##-####', '~##-4##-####', '+1 ~## 6##-####', '~## 2## ####', '~##.7##.####', '~##3######'],
  uk: [
    '07~## ######',
    '07~########',
    '+44 7~## ######',
    '020 7### ####',
    '0161 ### ####',
    '01~## ######',
    '0044 7~########',
  ],
  ie: ['08~ ### ####', '+353 8~ ### ####', '01 ### ####', '087 #######', '021 ### ####'],
  au: ['04## ### ###', '+61 4## ### ###', '(03) 9### ####', '02 8### ####', '04########'],
  ca: ['(~##) 5##-####', '~##-4##-####', '+1 (~##) 2##-####', '~## 8## ####'],
  in: ['+91 9#### #####', '9#########', '98### #####', '+91-8#########', '080-4### ####'],
  za: ['08~ ### ####', '+27 8~ ### ####', '07########', '011 ### ####', '021 ### ####'],
  sg: ['9### ####', '8### ####', '+65 9### ####', '6### ####', '+6581######'],
  de: [
    '0171 #######',
    '0151/########',
    '+49 160 #######',
    '030 ########',
    '0221 / ######',
    '0049 176 ########',
    '0201-######',
  ],
  fr: ['06 ## ## ## ##', '07 ## ## ## ##', '+33 6 ## ## ## ##', '06########', '04.##.##.##.##', '02 ## ## ## ##'],
  es: ['6## ### ###', '6## ## ## ##', '+34 6########', '91 ### ## ##', '7########', '+34 6## ### ###'],
  it: ['33# #######', '+39 34# ### ####', '32########', '051 ######', '02 ########', '34# ## ## ###'],
  nl: ['06 ########', '06-########', '+31 6 ########', '030 ### ## ##', '06 ## ## ## ##', '0031 6########'],
  br: ['(11) 9####-####', '(21) 9#### ####', '+55 31 9####-####', '419########', '(85) 3###-####'],
  pl: ['5## ### ###', '6########', '+48 7## ### ###', '22 ### ## ##', '+48 ~########'],
  sv: ['070-### ## ##', '073-#######', '+46 70 ### ## ##', '08-### ### ##', '072#######'],
  tr: ['0532 ### ## ##', '05## ### ####', '+90 5## ### ## ##', '0 (212) ### ## ##', '05#########'],
  ru: ['+7 9## ###-##-##', '8 (9##) ###-##-##', '89#########', '+7 (495) ###-##-##', '8 9## ### ## ##'],
  el: ['69# ### ####', '69########', '+30 69# ### ####', '210 ### ####', '2310 ######'],
};
const plates: Readonly<Record<Locale, readonly string[]>> = {
  us: ['^^^-####', '~^^^###', '^^^ ####', '##^-~##', '^^#-#^^'],
  uk: ['^^6# ^^^', '^^1# ^^^', '^^7#^^^', '^~## ^^^'],
  ie: ['191-D-####', '222-C-###', '171-G-####', '152 KY ####', '241-D-#####'],
  au: ['^^^-##^', '1^^ ~^^', '~##-^^^', '^^##^^'],
  ca: ['^^^^ ###', '^^^ ###', '^##-#^^'],
  in: ['MH12 ^^ ####', 'KA05^^####', 'DL 8C ^^ ####', 'TN-09-^^-####'],
  za: ['^^ ## ^^ GP', 'CA ###-###', 'ND ######', '^^^ ### EC'],
  sg: ['S^^####^', 'SL^ ### ^', 'S^^ ~### ^'],
  de: ['E-^^ ~###', 'H ^^ ###', 'KI-^ ~##', 'L-^^####', 'WI ^^ ~#', 'M-^^ ####'],
  fr: ['^^-###-^^', '^^ ### ^^', '^^###^^'],
  es: ['#### BC^', '####KL^', '#### M^^'],
  it: ['^^ ###^^', '^^###^^', 'F^ ### ^^'],
  nl: ['^^-###-^', '#-^^^-##', '##-^^^-#', '^-###-^^'],
  br: ['^^^~^##', '^^^-####', '^^^#^##'],
  pl: ['WA #####', 'KR ~^^##', 'GD ###^^', 'PO #^###', 'DW####^'],
  sv: ['^^^ ###', '^^^ ##^', '^^^###'],
  tr: ['34 ^^ ####', '06 ^^^ ##', '35^^###', '16 ^^^ ###'],
  ru: ['А###МР 77', 'К###ОТ 116', 'Е###ВС163', 'Т###УХ 59'],
  el: ['ΙΚΑ-####', 'ΝΖΒ ####', 'ΥΒΧ ####', 'ΧΝΟ####'],
};

export const drawPhone = (random: Random, locale: Locale): string => random.shape(phones[locale]);
export const drawPlate = (random: Random, locale: Locale): string => random.shape(plates[locale]);

const months: Readonly<Record<Language, readonly string[]>> = {
  en: words('January February March April May June July August September October November December'),
  de: words('Januar Februar März April Mai Juni Juli August September Oktober November Dezember'),
  fr: words('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
  es: words('enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'),
  it: words('gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'),
  nl: words('januari februari maart april mei juni juli augustus september oktober november december'),
  br: words('janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'),
  pl: words('stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia'),
  sv: words('januari februari mars april maj juni juli augusti september oktober november december'),
  tr: words('Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık'),
  ru: words('января февраля марта апреля мая июня июля августа сентября октября ноября декабря'),
  el: words(
    'Ιανουαρίου Φεβρουαρίου Μαρτίου Απριλίου Μαΐου Ιουνίου Ιουλίου Αυγούστου Σεπτεμβρίου Οκτωβρίου Νοεμβρίου Δεκεμβρίου',
  ),
};

export type Day = { readonly day: number; readonly month: number; readonly year: number };

export function writeDate(random: Random, locale: Locale, { day, month, year }: Day): string {
  const language = languageOf(locale);
  const two = (value: number): string => String(value).padStart(2, '0');
  const short = two(year % 100);
  const name = months[language][month - 1] ?? '';
  if (language === 'en') {
    const ending =
      day % 10 === 1 && day !== 11
        ? 'st'
        : day % 10 === 2 && day !== 12
          ? 'nd'
          : day % 10 === 3 && day !== 13
            ? 'rd'
            : 'th';
    const american = locale === 'us';
    const numbers = american ? [two(month), two(day)] : [two(day), two(month)];
    return random.pick([
      `${numbers.join('/')}/${year}`,
      `${numbers.join('/')}/${year}`,
      `${numbers.join('/')}/${short}`,
      `${numbers.join('-')}-${year}`,
      american ? `${name} ${day}, ${year}` : `${day} ${name} ${year}`,
      american ? `${name.slice(0, 3)} ${day} ${year}` : `${day} ${name.slice(0, 3)} ${year}`,
      american ? `${name} ${day}${ending} ${year}` : `${day}${ending} ${name} ${year}`,
      american ? `${month}/${day}/${short}` : `${two(day)}.${two(month)}.${year}`,
      `${day}${ending} of ${name} ${year}`,
      `${year}-${two(month)}-${two(day)}`,
    ]);
  }
  const spelled =
    language === 'es' || language === 'br'
      ? `${day} de ${name} de ${year}`
      : language === 'de'
        ? `${day}. ${name} ${year}`
        : `${day} ${name} ${year}`;
  const separator =
    language === 'de' || language === 'pl' || language === 'tr' || language === 'ru'
      ? '.'
      : language === 'nl'
        ? '-'
        : '/';
  if (language === 'sv')
    return random.pick([
      `${year}-${two(month)}-${two(day)}`,
      spelled,
      `${two(day)}/${two(month)} ${year}`,
      `${year}${two(month)}${two(day)}`,
    ]);
  return random.pick([
    `${two(day)}${separator}${two(month)}${separator}${year}`,
    `${two(day)}${separator}${two(month)}${separator}${year}`,
    `${day}${separator}${month}${separator}${short}`,
    spelled,
    spelled,
    `${two(day)}-${two(month)}-${year}`,
  ]);
}
