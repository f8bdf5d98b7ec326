import { type Locale, words } from './locales.ts';

export type Places = {
  /** First and second parts of street names, put together without a space unless they bring it. */
  readonly first: readonly string[];
  readonly second: readonly string[];
  /** "Town|shape of its postcode" */
  readonly towns: readonly string[];
  /** Tokens: <S> street, <N> house number, <K> flat, <T> town, <P> postcode. */
  readonly whole: readonly string[];
  readonly street: readonly string[];
};
const listed = (list: string) => list.split(';').map((item) => item.trim());
const trees = words(
  `Maple Orchard Chapel Station Mill Victoria Kingsley Birchwood Harbour Meadow Cedar Quarry Larch Wellington Granary Foundry Hawthorn Beacon Priory Sycamore Castle Ferndale Glebe
    Heron Ivy Juniper Kestrel Linden Magnolia Nelson Oakfield Poplar Quayside Rosemary Saddlers Thistle Walnut Windmill Alder Bramble Copperfield Dunmore Elmhurst Foxglove Gladstone Hillcrest`,
).map((word) => `${word} `);
const usTypes = words('Street Ave Avenue Rd Drive Lane Blvd Court St Way Terrace Circle');
const ukTypes = words('Street Road Lane Close Avenue Crescent Gardens Terrace Drive Grove Mews Way Rd St');
const anglo = (towns: string, types: readonly string[], whole: string, street = '<N> <S>'): Places => ({
  first: trees,
  second: types,
  towns: listed(towns),
  whole: listed(whole),
  street: listed(street),
});
const other = (first: string, second: string, towns: string, whole: string, street: string): Places => ({
  first: first.split(';'),
  second: second.split(';'),
  towns: listed(towns),
  whole: listed(whole),
  street: listed(street),
});

export const places: Readonly<Record<Locale, Places>> = {
  us: anglo(
    `Toledo, OH|436##; Boise, ID|837##; Austin, TX|787##; Dayton, OH|454##; Tacoma, WA|984##; Savannah, GA|314##; Fresno, CA|937##;
    Albany, NY|122##; Tucson, AZ|857##; Duluth, MN|558##; Mobile, AL|366##; Reno, NV|895##; Des Moines, IA|503##; Knoxville, TN|379##`,
    usTypes,
    '<N> <S>, <T> <P>; <N> <S> Apt <K>, <T> <P>; <N> <S>, Unit <K>, <T> <P>; <N> <S> #<K>, <T>, <P>',
    '<N> <S>; <N> <S> Apt <K>',
  ),
  uk: anglo(
    'Leeds|LS# #@@; Norwich|NR# #@@; Cardiff|CF## #@@; Exeter|EX# #@@; Stockport|SK# #@@; Glasgow|G## #@@; Hull|HU# #@@; Reading|RG# #@@; Dundee|DD# #@@; Coventry|CV# #@@; Bristol|BS# #@@; London|SE## #@@; Bolton|BL# #@@; Belfast|BT## #@@',
    ukTypes,
    '<N> <S>, <T> <P>; <N> <S>, <T>, <P>; Flat <K>, <N> <S>, <T> <P>; <N>a <S>, <T>, <P>',
    '<N> <S>; Flat <K>, <N> <S>',
  ),
  ie: anglo(
    'Cork|T12 @#@#; Galway|H91 @#@#; Limerick|V94 @#@#; Dublin 8|D08 @#@#; Waterford|X91 @#@#; Sligo|F91 @#@#; Drogheda|A92 @#@#; Tralee|V92 @#@#',
    ukTypes,
    '<N> <S>, <T>, <P>; Apartment <K>, <N> <S>, <T> <P>; <N> <S>, <T> <P>',
  ),
  au: anglo(
    'Geelong VIC|32##; Parramatta NSW|215#; Fremantle WA|616#; Hobart TAS|700#; Cairns QLD|487#; Ballarat VIC|335#; Newcastle NSW|230#; Glenelg SA|504#',
    ukTypes,
    '<N> <S>, <T> <P>; <K>/<N> <S>, <T> <P>; Unit <K>, <N> <S>, <T> <P>',
    '<N> <S>; <K>/<N> <S>',
  ),
  ca: anglo(
    'Halifax, NS|B3@ #@#; Guelph, ON|N1@ #@#; Regina, SK|S4@ #@#; Victoria, BC|V8@ #@#; Winnipeg, MB|R3@ #@#; Kingston, ON|K7@ #@#; Red Deer, AB|T4@ #@#; Moncton, NB|E1@ #@#',
    usTypes,
    '<N> <S>, <T> <P>; <K>-<N> <S>, <T>, <P>; <N> <S>, Unit <K>, <T> <P>',
  ),
  in: other(
    'Lajpat ;Shanti ;Gandhi ;Nehru ;Indira ;Kalyan ;Vasant ;Sai ;Lotus ;Ashok ;Tilak ;Laxmi ;Ganesh ;Green ;Model ;Jubilee ',
    'Nagar;Colony;Road;Layout;Marg;Street;Enclave;Hills',
    'Pune|4110##; Bengaluru|5600##; Chennai|6000##; Kolkata|7000##; Jaipur|3020##; Lucknow|2260##; Hyderabad|5000##; Kochi|6820##; Indore|4520##',
    'Flat <K>, <N> <S>, <T> <P>; H.No. <N>, <S>, <T> - <P>; <N>, <S>, <T> <P>; <N>/<K>, <S>, <T>, <P>',
    '<N> <S>; Flat <K>, <S>',
  ),
  za: anglo(
    'Durban|40##; Pretoria|00##; Bloemfontein|93##; Stellenbosch|76##; Polokwane|07##; East London|52##; Randburg|21##; Kimberley|83##',
    ukTypes,
    '<N> <S>, <T>, <P>; Unit <K>, <N> <S>, <T> <P>; <N> <S>, <T> <P>',
  ),
  sg: other(
    'Tampines ;Bedok North ;Jurong West ;Clementi ;Yishun ;Hougang ;Serangoon ;Pasir Ris ;Toa Payoh ;Bukit Batok ;Ang Mo Kio ;Woodlands ',
    'Street 1#;Avenue %;Drive %#;Central',
    'Singapore|5#####; Singapore|6#####; Singapore|46####; Singapore|73####',
    'Blk <N> <S> #0<K>-<N>, <T> <P>; <N> <S>, #1<K>-0<K>, <T> <P>; <N> <S> <T> <P>',
    'Blk <N> <S>; <N> <S>',
  ),
  nz: anglo(
    'Dunedin|901#; Tauranga|311#; Nelson|701#; Napier|411#; Hamilton|320#; Wellington|601#; Invercargill|981#',
    ukTypes,
    '<N> <S>, <T> <P>; <K>/<N> <S>, <T> <P>; Flat <K>, <N> <S>, <T> <P>',
  ),
  de: other(
    'Linden;Birken;Garten;Schiller;Kirch;Mühlen;Ahorn;Goethe;Berg;Rosen;Bahnhof;Wald;Amsel;Eichen;Hafen;Kloster;Heide;Ring;Buchen;Weber',
    'straße;weg;allee;gasse;platz;str.;ufer;straße',
    'Kassel|341##; Bielefeld|336##; Rostock|180##; Freiburg|791##; Oldenburg|261##; Leipzig|041##; Mainz|551##; Augsburg|861##; Dortmund|441##; Hamburg|203##',
    '<S> <N>, <P> <T>; <S> <N>b, <P> <T>; <S> <N> <P> <T>',
    '<S> <N>',
  ),
  fr: other(
    'rue ;avenue ;impasse ;boulevard ;allée ;chemin ;rue ;place ',
    'des Lilas;de la République;Victor Hugo;du Moulin;des Acacias;Jean Jaurès;de la Fontaine;Pasteur;des Tilleuls;du Général Leclerc;Émile Zola;des Vignes;Saint-Martin;du Port',
    'Nantes|44#00; Grenoble|38#00; Rennes|35#00; Dijon|21#00; Limoges|87#00; Lille|59#00; Tours|37#00; Montpellier|34#00; Perpignan|66#00',
    '<N> <S>, <P> <T>; <N> bis <S>, <P> <T>; <N> <S> <P> <T>',
    '<N> <S>',
  ),
  es: other(
    'calle ;avenida ;C/ ;plaza ;paseo ;Calle ',
    'Mayor;del Olivo;San Vicente;de la Constitución;Goya;de las Flores;Cervantes;del Carmen;Real;Santa Ana;del Molino;Velázquez',
    'Zaragoza|500##; Málaga|290##; Bilbao|480##; Valladolid|470##; Murcia|300##; Vigo|362##; Alicante|030##; Sevilla|410##',
    '<S> <N>, <K>º B, <P> <T>; <S> <N>, <P> <T>; <S>, <N>, <P> <T>',
    '<S> <N>; <S>, <N>',
  ),
  it: other(
    'via ;Via ;viale ;piazza ;corso ;vicolo ',
    'Garibaldi;dei Mille;Mazzini;delle Rose;San Marco;Dante;Leopardi;del Lavoro;Cavour;Manzoni;dei Tigli;XX Settembre',
    'Parma|431##; Bari|701##; Verona|371##; Perugia|061##; Catania|951##; Torino|101##; Ancona|601##; Padova|351##',
    '<S> <N>, <P> <T>; <S>, <N> - <P> <T>; <S> <N> int. <K>, <P> <T>',
    '<S> <N>; <S>, <N>',
  ),
  nl: other(
    'Linden;Kerk;Molen;Dorps;Beatrix;Juliana;Wilgen;Haven;Station;Berken;Schout;Eiken',
    'straat;laan;weg;plein;gracht;kade;hof',
    'Utrecht|35## @@; Zwolle|80## @@; Breda|48## @@; Groningen|97## @@; Haarlem|20## @@; Arnhem|68## @@; Leiden|23## @@; Tilburg|50## @@',
    '<S> <N>, <P> <T>; <S> <N>-<K>, <P> <T>; <S> <N> <P> <T>',
    '<S> <N>',
  ),
  pt: other(
    'Rua ;Avenida ;Travessa ;Largo ;rua ',
    'das Flores;da Liberdade;do Comércio;Camões;de São João;dos Bombeiros;25 de Abril;da Fonte;do Castelo;Almirante Reis',
    'Braga|47##-###; Coimbra|30##-###; Évora|70##-###; Setúbal|29##-###; Aveiro|38##-###; Porto|42##-###; Faro|80##-###',
    '<S>, <N>, <K>º Dto, <P> <T>; <S> <N>, <P> <T>; <S>, nº <N>, <P> <T>',
    '<S>, <N>; <S> <N>',
  ),
  br: other(
    'Rua ;Avenida ;Travessa ;Alameda ;Rua ',
    'das Palmeiras;Sete de Setembro;Bela Vista;dos Ipês;Santos Dumont;São Bento;das Acácias;Marechal Deodoro;Tiradentes;Dom Pedro II',
    'Curitiba - PR|80###-###; Campinas - SP|130##-###; Recife - PE|50###-###; Goiânia - GO|74###-###; Belo Horizonte - MG|30###-###; Florianópolis - SC|880##-###',
    '<S>, <N>, apto <K>0<K>, <T>, <P>; <S>, <N>, <T>, CEP <P>; <S> <N>, <T>, <P>',
    '<S>, <N>; <S> <N>',
  ),
  pl: other(
    'ul. ;ul. ;al. ;os. ',
    'Lipowa;Kościuszki;Polna;Mickiewicza;Ogrodowa;Słoneczna;Piłsudskiego;Kwiatowa;Zielona;Sienkiewicza;Długa;Brzozowa',
    'Wrocław|5#-###; Łódź|9#-###; Gdynia|81-###; Lublin|20-###; Rzeszów|35-###; Toruń|87-###; Kraków|31-###; Kielce|25-###',
    '<S> <N>/<K>, <P> <T>; <S> <N> m. <K>, <P> <T>; <S> <N>, <P> <T>',
    '<S> <N>/<K>; <S> <N>',
  ),
  sv: other(
    'Björk;Skol;Kungs;Stor;Ring;Ängs;Sjö;Hantverkar;Kvarn;Linné;Drottning;Lund',
    'gatan;vägen;stigen;gränd;backen',
    'Umeå|903 ##; Växjö|352 ##; Örebro|702 ##; Linköping|582 ##; Malmö|211 ##; Gävle|803 ##; Karlstad|652 ##',
    '<S> <N>, <P> <T>; <S> <N> lgh 1<K>02, <P> <T>; <S> <N> B, <P> <T>',
    '<S> <N>',
  ),
  tr: other(
    'Atatürk ;Cumhuriyet ;Lale ;Menekşe ;İnönü ;Zafer ;Papatya ;Çınar ;Gül ;Barış ',
    'Cad.;Sok.;Caddesi;Sokak;Bulvarı',
    'Kadıköy/İstanbul|347##; Çankaya/Ankara|066##; Bornova/İzmir|350##; Nilüfer/Bursa|161##; Muratpaşa/Antalya|071##; Selçuklu/Konya|421##',
    '<S> No: <N> D: <K>, <P> <T>; <S> No:<N>/<K> <P> <T>; <S> No: <N>, <T> <P>',
    '<S> No: <N>; <S> No:<N>/<K>',
  ),
  ru: other(
    'ул. ;улица ;пр. ;пер. ;ул. ',
    'Ленина;Садовая;Гагарина;Мира;Советская;Лесная;Чехова;Победы;Кирова;Заречная;Молодёжная;Пушкина',
    'Казань|4200##; Пермь|6140##; Самара|4430##; Тула|3000##; Омск|6440##; Воронеж|3940##; Уфа|4500##; Томск|6340##',
    '<P>, г. <T>, <S>, д. <N>, кв. <K>; г. <T>, <S>, <N>-<K>; <S>, д. <N>, кв. <K>, <T>, <P>',
    '<S>, д. <N>, кв. <K>; <S>, <N>',
  ),
  ja: other(
    '桜;緑;若葉;本;栄;東山;南;中央;青葉;泉',
    '町;台;が丘;通',
    '東京都世田谷区|154-00##; 大阪府吹田市|564-00##; 愛知県名古屋市千種区|464-00##; 福岡県福岡市早良区|814-00##; 北海道札幌市北区|001-00##; 神奈川県横浜市港北区|222-00##',
    '〒<P> <T><S><K>-<N>-<K>; <T><S><K>丁目<N>番<K>号; 〒<P> <T><S><K>-<N>',
    '<S><K>-<N>-<K>; <S><K>丁目<N>-<K>',
  ),
};
