// Streets, towns and postcodes, written as each country writes them.
import { listed, type Random } from './random.ts';

type Country = {
  /** Streets without their numbers. */
  readonly streets: readonly string[];
  /** "Town|shape of the postcode" */
  readonly towns: readonly string[];
  readonly number: readonly string[];
  /** S street, N number, P postcode, T town, F flat. */
  readonly street: readonly string[];
  readonly whole: readonly string[];
  readonly flat: readonly string[];
};

const stems =
  listed(`Larkspur Quarry Millrace Cinnamon Foxhollow Juniper Bellwether Sycamore Copperleaf Thistledown Whippoorwill Sawmill
  Old_Ferry Prairie_Rose Lantern Cedar_Bluff Peachtree Ridgecrest Sandpiper Stagecoach Windmere Alder Orchard_Hill Buckeye Persimmon
  Magnolia Tamarack Cottonwood Hickory Redbud Salt_Creek Tupelo Mockingbird Blue_Heron Harvest Cobblestone Chestnut`);
const british =
  listed(`Alma_Terrace Balmoral_Road Beck_Lane Bramble_Close Brewery_Yard Camden_Grove Cathcart_Drive Chantry_Way Clarence_Street
  Cromarty_Place Dovecote_Mews Eldon_Gardens Farriers_Croft Ferncliffe_Road Gasworks_Lane Glebe_Avenue Hawthorn_Rise Holly_Bank Jubilee_Crescent
  Kelvin_Square Kiln_Street Lime_Tree_Walk Manor_Park_Road Maltings_Close Nelson_Row Old_Tannery_Lane Paddock_View Priory_Street Quayside
  Rectory_Hill Ropewalk St_Anne's_Road Saltburn_Street Smithy_Brow Station_Approach Tollgate_Lane Upper_Mill_Street Vicarage_Close Weavers_Green
  Windsor_Parade`);

const countries: Readonly<Record<string, Country>> = {
  us: {
    streets: stems.flatMap((stem, at) => [
      `${stem} ${['Ct', 'Lane', 'Dr', 'Blvd', 'St', 'Avenue', 'Trl', 'Way', 'Rd'][at % 9]}`,
    ]),
    towns:
      listed(`Dayton,_OH|454## Boise,_ID|837## Tulsa,_OK|741## Macon,_GA|312## Spokane,_WA|992## Duluth,_MN|558## El_Paso,_TX|799##
      Providence,_RI|029## Fresno,_CA|937## Shreveport,_LA|711## Lansing,_MI|489## Chattanooga,_TN|374## Tucson,_AZ|857## Bangor,_ME|044##
      Peoria,_IL|616## Sioux_Falls,_SD|571## Roanoke,_VA|240## Yonkers,_NY|107## Pueblo,_CO|810## Topeka,_KS|666##`),
    number: ['&##', '&###', '&####', '&#', '&##'],
    street: ['N S', 'N S', 'N S, Apt F', 'N S #F', 'N W S', 'N NE S'],
    whole: ['N S, T P', 'N S, Apt F, T P', 'N S, T P', 'N S Unit F, T P'],
    flat: ['Apt F', 'Unit F', 'apartment F'],
  },
  gb: {
    streets: british,
    towns:
      listed(`Leeds|LS#_#@@ Harrogate|HG#_#@@ Norwich|NR#_#@@ Swansea|SA#_#@@ Dundee|DD#_#@@ Truro|TR#_#@@ Preston|PR#_#@@ Lincoln|LN#_#@@
      Bristol|BS#_#@@ Coventry|CV#_#@@ Belfast|BT##_#@@ Aberdeen|AB##_#@@ London|SE##_#@@ London|N##_#@@ Manchester|M##_#@@ Ipswich|IP#_#@@
      Cardiff|CF##_#@@ Hereford|HR#_#@@ Wigan|WN#_#@@ Perth|PH#_#@@ Brighton|BN#_#@@`),
    number: ['&', '&#', '&##', '&#', '&#a'],
    street: ['N S', 'N S', 'Flat F, N S'],
    whole: ['N S, T P', 'N S, T, P', 'Flat F, N S, T P', 'N S, P'],
    flat: ['Flat F', 'flat F'],
  },
  ie: {
    streets:
      listed(`Abbey_Street Barrack_Street Castle_Avenue Clonliffe_Road Dún_Mhuire Emmet_Road Fr_Mathew_Quay Grattan_Park Harbour_Row Inis_Ealga
      Kilmacud_Avenue Lios_na_Gréine Marian_Terrace Oliver_Plunkett_Street Pearse_Road Rathmore_Drive Shanowen_Crescent Tobar_Íde Wolfe_Tone_Quay`),
    towns:
      listed(`Drogheda|A92_@#@# Cork|T12_@#@# Galway|H91_@#@# Sligo|F91_@#@# Dublin_9|D09_@#@# Dublin_6|D06_@#@# Tralee|V92_@#@# Athlone|N37_@#@#
      Letterkenny|F92_@#@# Wexford|Y35_@#@#`),
    number: ['&', '&#', '&##'],
    street: ['N S'],
    whole: ['N S, T, P', 'N S, T P', 'Apt F, N S, T'],
    flat: ['Apt F', 'apartment F'],
  },
  au: {
    streets:
      listed(`Banksia_Street Boronia_Crescent Currawong_Parade Drover_Court Eucalypt_Drive Flinders_Esplanade Galah_Lane Illawarra_Road Jacaranda_Avenue
      Kookaburra_Close Lorikeet_Way Macquarie_Terrace Mulga_Place Numbat_Circuit Pandanus_Street Quandong_Grove Wattle_Road Yarra_Bend_Road`),
    towns:
      listed(`Geelong_VIC|32## Cairns_QLD|48## Hobart_TAS|70## Fremantle_WA|61## Newtown_NSW|20## Ballarat_VIC|33## Toowoomba_QLD|43## Dubbo_NSW|28##
      Glenelg_SA|50## Palmerston_NT|08##`),
    number: ['&', '&#', '&##', '&/&#', '&#/&#'],
    street: ['N S', 'Unit F, N S'],
    whole: ['N S, T P', 'N S T P', 'Unit F, N S, T P'],
    flat: ['Unit F', 'unit F'],
  },
  in: {
    streets:
      listed(`MG_Road Residency_Road 4th_Cross,_Indiranagar Linking_Road,_Bandra_West Sector_22,_Dwarka Anna_Salai Jubilee_Hills_Road_No._36 Koregaon_Park_Lane_5
      2nd_Main,_Jayanagar_4th_Block Lajpat_Nagar_II Salt_Lake,_Block_CK C.G._Road,_Navrangpura Viman_Nagar Gomti_Nagar_Extension Besant_Nagar_3rd_Avenue
      Hinjewadi_Phase_1 Vashi_Sector_17 Camac_Street`),
    towns:
      listed(`Pune|4110## Bengaluru|5600## Chennai|6000## Kolkata|7000## Hyderabad|5000## Ahmedabad|3800## Lucknow|2260## Mumbai|4000## New_Delhi|1100##
      Kochi|6820##`),
    number: ['&#', '&##', '&#/&', 'Plot &##', 'H.No. &-&#-&##'],
    street: ['N, S', 'Flat F, N, S'],
    whole: ['N, S, T P', 'Flat F, Sai Enclave, N, S, T - P', 'N, S, T-P', 'F, Shanti Apartments, S, T P'],
    flat: ['Flat F', 'flat no. F'],
  },
  za: {
    streets:
      listed(`Bougainvillea_Street Church_Street Dassie_Crescent Eikeboom_Laan Florida_Road Kerkstraat Langenhoven_Street Marula_Avenue Nelson_Mandela_Drive
      Protea_Road Rissik_Street Sandpiper_Close Vilakazi_Street Voortrekker_Road Waterkant_Street Yellowwood_Lane`),
    towns:
      listed(`Bloemfontein|93## Durban|40## Stellenbosch|76## Polokwane|06## Soweto|18## Centurion|01## Gqeberha|60## Pietermaritzburg|32## Randburg|21##
      Mbombela|12##`),
    number: ['&', '&#', '&##', '&###'],
    street: ['N S', 'Unit F, N S'],
    whole: ['N S, T, P', 'N S, T P', 'Unit F, N S, T, P'],
    flat: ['Unit F', 'unit F'],
  },
  sg: {
    streets:
      listed(`Tampines_Street_41 Ang_Mo_Kio_Ave_3 Bedok_North_Road Clementi_West_Street_2 Jurong_East_Ave_1 Punggol_Field Serangoon_Central Toa_Payoh_Lorong_4
      Woodlands_Drive_50 Yishun_Ring_Road Bukit_Batok_Street_21 Hougang_Ave_8 Pasir_Ris_Drive_6 Choa_Chu_Kang_Loop`),
    towns: listed(
      'Singapore|52#### Singapore|56#### Singapore|46#### Singapore|12#### Singapore|60#### Singapore|82#### Singapore|31####',
    ),
    number: ['Blk &##', 'Blk &##@', 'Block &##'],
    street: ['N S', 'N S F'],
    whole: ['N S F, T P', 'N S, F, T P'],
    flat: ['unit F'],
  },
  ca: {
    streets:
      listed(`Spadina_Crescent Portage_Avenue Kingsway Rue_Sherbrooke_Ouest Elbow_Drive_SW Jasper_Avenue Barrington_Street Dundas_Street_E Lakeshore_Road
      Albert_Street Chebucto_Lane Garry_Oak_Place Maple_Grove_Road Wascana_Parkway`),
    towns:
      listed(`Saskatoon_SK|S7K_#@# Winnipeg,_MB|R3B_#@# Halifax,_NS|B3J_#@# Calgary,_AB|T2S_#@# Guelph,_ON|N1G_#@# Victoria_BC|V8T_#@# Moncton_NB|E1C_#@#
      Regina,_SK|S4P_#@#`),
    number: ['&##', '&###', '&##-&###'],
    street: ['N S', 'Unit F, N S'],
    whole: ['N S, T P', 'N S, Unit F, T P'],
    flat: ['Unit F', 'unit F'],
  },
  nz: {
    streets:
      listed(`Kauri_Street Marine_Parade Rimu_Road Pohutukawa_Lane Te_Awa_Avenue Tui_Crescent Cuba_Street Great_South_Road Hinemoa_Street Karaka_Place
      Moana_View_Road Rata_Terrace`),
    towns: listed('Nelson|70## Hamilton|32## Dunedin|90## Tauranga|31## Wellington|60## Napier|41## Invercargill|98##'),
    number: ['&', '&#', '&##', '&/&#', '&#A'],
    street: ['N S'],
    whole: ['N S, T P', 'N S, T'],
    flat: ['Unit F'],
  },
  de: {
    streets:
      listed(`Ahornweg Am_Alten_Güterbahnhof Bachgasse Birkenallee Brunnenstr. Fichtestraße Gartenstraße Goethestr. Hinter_der_Kirche Im_Winkel Kastanienallee
      Königsberger_Straße Lerchenweg Lindenstr. Marktplatz Mozartstraße Mühlenweg Neue_Reihe Obere_Dorfstraße Pfarrgasse Rosa-Luxemburg-Straße Schillerstr.
      Schulstraße Sudetenring Tannenweg Unter_den_Eichen Wiesengrund Zum_Steinbruch Bürgermeister-Smidt-Straße`),
    towns:
      listed(`Kassel|341## Göttingen|370## Bamberg|960## Rostock|180## Münster|481## Freiburg_im_Breisgau|791## Chemnitz|091## Lübeck|235## Trier|542## Ulm|890##
      Osnabrück|490## Leipzig|042## Köln|508## Berlin|120## Wien|10#0 Graz|80#0`),
    number: ['&', '&#', '&##', '&#a', '&# b', '&#-&#'],
    street: ['S N'],
    whole: ['S N, P T', 'S N, P T', 'S N, D-P T', 'S N, T'],
    flat: ['Wohnung F'],
  },
  fr: {
    streets:
      listed(`rue_des_Lilas avenue_Jean_Jaurès impasse_du_Moulin boulevard_Voltaire rue_de_la_République chemin_des_Vignes allée_des_Tilleuls place_du_Marché
      quai_des_Célestins rue_Victor_Hugo rue_du_Faubourg_Saint-Antoine cours_Gambetta route_de_Lyon rue_Pasteur square_des_Acacias rue_de_l'Église
      rue_Paul_Bert avenue_du_Général_Leclerc passage_des_Tanneurs rue_Basse`),
    towns:
      listed(`Nantes|440## Grenoble|380## Dijon|210## Limoges|870## Rennes|350## Tours|370## Annecy|740## Amiens|800## Perpignan|660## Paris|7501# Lyon|6900#
      Quimper|290## Montreuil|931## Besançon|250##`),
    number: ['&', '&#', '&##', '& bis', '&# ter'],
    street: ['N S', 'N, S'],
    whole: ['N S, P T', 'N, S, P T', 'N S P T', 'appt F, N S, P T'],
    flat: ['appartement F', 'appt F'],
  },
  es: {
    streets:
      listed(`Calle_de_los_Olmos C/_Mayor Avenida_de_la_Constitución Paseo_del_Prado Plaza_de_España Calle_San_Vicente_Ferrer C/_Doctor_Fleming Ronda_de_Toledo
      Travesía_del_Carmen Camino_Viejo_de_Leganés Rambla_de_Poblenou Calle_Alcalde_Móstoles Avda._de_América Calle_del_Pez C/_Ramón_y_Cajal Callejón_del_Agua`),
    towns:
      listed(`Zaragoza|500## Murcia|300## Gijón|332## Málaga|290## Salamanca|370## Bilbao|480## Valencia|460## Madrid|280## Lleida|250## Cádiz|110## Vigo|362##
      Burgos|090##`),
    number: ['&', '&#', '&##', 'nº &#'],
    street: ['S N', 'S, N', 'S, N, Fº B'],
    whole: ['S N, P T', 'S, N, Fº A, P T', 'S, N, P T'],
    flat: ['piso Fº C'],
  },
  mx: {
    streets:
      listed(`Calle_Hidalgo Av._Insurgentes_Sur Calle_5_de_Febrero Blvd._Kukulcán Privada_de_los_Cedros Calle_Morelos Av._Chapultepec Calzada_de_Tlalpan
      Andador_Jacarandas Calle_Reforma`),
    towns: listed(
      'Puebla|720## Guadalajara|441## Monterrey|640## Mérida|970## Querétaro|760## Tijuana|220## Ciudad_de_México|031##',
    ),
    number: ['#&##', '&##', '&###', 'No. &#'],
    street: ['S N', 'S N, int. F'],
    whole: ['S N, CP P, T', 'S N, int. F, P T'],
    flat: ['departamento F', 'depto. F'],
  },
  pt: {
    streets:
      listed(`Rua_das_Flores Avenida_da_Liberdade Travessa_do_Fala-Só Largo_do_Carmo Rua_Dr._António_José_de_Almeida Praceta_dos_Jasmins Rua_de_Santa_Catarina
      Calçada_da_Estrela Beco_do_Espírito_Santo Rua_1.º_de_Maio Alameda_das_Linhas_de_Torres Rua_Fernando_Pessoa Rua_do_Salitre`),
    towns: listed(
      'Braga|4700-### Coimbra|3000-### Faro|8000-### Évora|7000-### Lisboa|1200-### Porto|4050-### Viseu|3500-### Setúbal|2900-### Funchal|9000-###',
    ),
    number: ['&', '&#', '&##', 'n.º &#'],
    street: ['S, N', 'S N', 'S, N, F.º Esq.'],
    whole: ['S, N, P T', 'S N, F.º Dto, P T'],
    flat: ['F.º esquerdo'],
  },
  br: {
    streets:
      listed(`Rua_das_Palmeiras Avenida_Getúlio_Vargas Rua_XV_de_Novembro Alameda_Santos Rua_Barão_de_Itapetininga Travessa_Padre_Eutíquio Rua_dos_Andradas
      Avenida_Beira-Mar Rua_Sete_de_Setembro Quadra_204_Sul Rua_Marechal_Deodoro Av._Paulista`),
    towns:
      listed(`Recife_-_PE|500##-### Curitiba_-_PR|800##-### Belém_-_PA|660##-### Campinas_-_SP|130##-### Florianópolis_-_SC|880##-### Salvador_-_BA|400##-###
      São_Paulo_-_SP|013##-### Goiânia_-_GO|740##-###`),
    number: ['&##', '&###', 'nº &##'],
    street: ['S, N', 'S, N, apto F'],
    whole: ['S, N, T, P', 'S, N, apto F, T, CEP P'],
    flat: ['apto F', 'apartamento F'],
  },
  it: {
    streets:
      listed(`via_dei_Mille corso_Garibaldi viale_delle_Rose piazza_San_Giovanni via_Nazionale via_della_Ferriera vicolo_Stretto largo_Augusto via_XX_Settembre
      via_Cavour strada_della_Collina via_Monte_Grappa via_Dante_Alighieri via_Fratelli_Bandiera salita_del_Castello via_Aurelia_Antica`),
    towns:
      listed(`Modena|4112# Bari|7012# Trieste|3412# Cagliari|0912# Perugia|0612# Torino|1012# Brescia|2512# Catania|951## Lecce|731## Padova|3512# Roma|001##
      Ancona|6012#`),
    number: ['&', '&#', '&##', '&/B', '&#/A'],
    street: ['S N', 'S, N'],
    whole: ['S N, P T', 'S, N - P T', 'S N int. F, P T'],
    flat: ['interno F'],
  },
  nl: {
    streets:
      listed(`Kerkstraat Molenweg Prins_Hendrikkade Oude_Gracht Lindelaan Burgemeester_de_Vlugtlaan Sint_Jansplein Achter_de_Hoven Van_Speijkstraat Dorpsstraat
      Meeuwenhof Wilhelminasingel Korte_Nieuwstraat Zeedijk Spoorlaan Beatrixstraat`),
    towns: listed(
      'Zwolle|80##_@@ Breda|48##_@@ Groningen|97##_@@ Delft|26##_@@ Nijmegen|65##_@@ Leeuwarden|89##_@@ Utrecht|35##_@@ Venlo|59##_@@',
    ),
    number: ['&', '&#', '&##', '&#a', '&##-&', '&#-II'],
    street: ['S N'],
    whole: ['S N, P T', 'S N, P in T', 'S N P T'],
    flat: ['appartement F'],
  },
  pl: {
    streets:
      listed(`ul._Lipowa ul._Mickiewicza al._Niepodległości ul._Długa pl._Wolności ul._Kościuszki os._Tysiąclecia ul._Ogrodowa ul._Piłsudskiego ul._3_Maja
      ul._Krucza al._Jana_Pawła_II ul._Słoneczna ul._Rybacka ul._Polna`),
    towns: listed(
      'Lublin|20-### Gdynia|81-### Bydgoszcz|85-### Rzeszów|35-### Kielce|25-### Opole|45-### Poznań|60-### Kraków|31-### Toruń|87-### Łódź|90-###',
    ),
    number: ['&', '&#', '&#/&', '&##/&#', '&#a/&', '&# m. &'],
    street: ['S N'],
    whole: ['S N, P T', 'S N, P T', 'S N P T'],
    flat: ['m. F'],
  },
  tr: {
    streets:
      listed(`Atatürk_Caddesi Çınar_Sokak Gül_Sk. İnönü_Bulvarı Barbaros_Mah._Lale_Sokak Yeşilyurt_Cad. Bağdat_Caddesi Cumhuriyet_Mah._Deniz_Sk. Menekşe_Sokak
      Kazım_Karabekir_Cad. Fatih_Mah._Sümbül_Sokak Hürriyet_Caddesi`),
    towns:
      listed(`Nilüfer/Bursa|16### Çankaya/Ankara|06### Kadıköy/İstanbul|34### Konak/İzmir|35### Seyhan/Adana|01### Muratpaşa/Antalya|07### Odunpazarı/Eskişehir|26###
      Selçuklu/Konya|42###`),
    number: ['No: &#', 'No:&', 'No: &#/&', 'No:&##', 'No: &# D: &'],
    street: ['S N'],
    whole: ['S N, P T', 'S N T', 'S N, T'],
    flat: ['Daire F'],
  },
  ru: {
    streets:
      listed(`ул._Лесная пр._Мира ул._Кирова ул._Советская наб._Обводного_канала пер._Школьный б-р_Победы ул._8_Марта ул._Гагарина ш._Энтузиастов ул._Садовая
      ул._Белинского ул._Ленина пр-т_Строителей`),
    towns: listed(
      `Екатеринбург|6200## Казань|4200## Самара|4430## Тверь|1700## Иркутск|6640## Воронеж|3940## Омск|6440## Краснодар|3500## Тула|3000## Москва|1170##`,
    ),
    number: ['д. &#', 'д. &', 'д. &#, кв. &#', 'дом &#, кв. &##', 'д. &#, корп. &, кв. &#'],
    street: ['S, N'],
    whole: ['P, г. T, S, N', 'T, S, N', 'г. T, S, N', 'P, T, S, N'],
    flat: ['кв. F'],
  },
  ja: {
    streets: listed(
      `渋谷区道玄坂 世田谷区奥沢 杉並区阿佐谷南 文京区本郷 練馬区光が丘 北区赤羽 江東区豊洲 目黒区自由が丘 品川区大井 板橋区成増`,
    ),
    towns: listed('東京都|15#-00## 東京都|16#-00## 東京都|11#-00##'),
    number: ['&-&#-&', '&-&-&#', '&丁目&#番&号', '&-&#'],
    street: ['SN'],
    whole: ['〒P TSN', 'TSN', '〒P TSN コーポ青空F号室', 'TSN メゾン松風F'],
    flat: ['F号室'],
  },
};

function countryOf(locale: string): Country {
  const country = countries[locale] ?? countries.gb;
  if (country === undefined) throw new Error(`No places of ${locale}`);
  return country;
}

function write(random: Random, locale: string, patterns: readonly string[]): string {
  const country = countryOf(locale);
  const [town, code] = random.deal(country.towns).split('|');
  const flat =
    locale === 'sg' ? random.shape('#0#-&##') : random.shape(random.pick(['&', '&#', '&##', '&', '&@', '&#']));
  const parts: Readonly<Record<string, string>> = {
    S: random.deal(country.streets),
    N: random.shape(random.pick(country.number)),
    P: random.shape(code ?? ''),
    T: town ?? '',
    F: locale === 'es' || locale === 'pt' || locale === 'ja' ? random.shape(locale === 'ja' ? '&0&' : '&') : flat,
  };
  return random
    .pick(patterns)
    .replace(/\b[SNPTF](?![a-zA-Z])|[SNPTF](?=[SNTPF])|(?<=[ST])N(?![a-zA-Z])/g, (sign) => parts[sign] ?? sign);
}

export const address = (random: Random, locale: string): string => {
  const country = countryOf(locale);
  return write(random, locale, random.chance(0.3) ? country.street : country.whole);
};
export const street = (random: Random, locale: string): string => write(random, locale, countryOf(locale).street);
export const whole = (random: Random, locale: string): string => write(random, locale, countryOf(locale).whole);
export const flat = (random: Random, locale: string): string => write(random, locale, countryOf(locale).flat);
export const postcode = (random: Random, locale: string): string => write(random, locale, ['P']);
export const town = (random: Random, locale: string): string =>
  (random.deal(countryOf(locale).towns).split('|')[0] ?? '')
    .replace(/,? [A-Z]{2,3}$| - [A-Z]{2}$/, '')
    .replace(/.*\/| \d+$/g, '');
