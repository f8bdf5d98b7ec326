// Streets, towns with postcode shapes, and how people of each country write addresses and telephone numbers.
import { table } from './template.ts';

export type Place = {
  readonly language: string;
  readonly cultures: readonly string[];
  readonly streets: readonly string[];
  /** "Town|postcode shape", see `shaped` in numbers.ts. */
  readonly towns: readonly string[];
  /** "<n>" is the number, "<s>" the street, "<t>" the town, "<z>" the postcode; "/ " may break lines. */
  readonly inline: readonly string[];
  readonly phones: readonly string[];
  readonly mails: readonly string[];
};

const written = `
gb: en ~ english celtic indian ~ Marlow Rise; Beechcroft; Kirkgate; Station Road; The Sidings; St Anne's Close; Upper
  Mill Lane; Gladstone Terrace; Orchard Way; Pennine View; High Street; Albert Mews ~ Bristol|BS@ @%%; Leeds|LS@#
  @%%; Truro|TR@ @%%; Cardiff|CF@# @%%; Ludlow|SY8 @%%; Dundee|DD@ @%%; London|SE@# @%% ~ <n> <s>/ <t>/ <z>; <n> <s>/
  <t> <z>; Flat @, <n> <s>/ <t>/ <z>; Rose Cottage, <s>/ <t>/ <z>; <n>A <s> <z> ~ 07@## ######; +44 7@## ######; 0161
  @## ####; 020 7@## ####; 07@########; 0044 7@##-######; 01@## @##### ~ gmail.com outlook.com btinternet.com
  talktalk.net
us: en ~ english spanish african ~ Willow Creek Dr; N Sycamore Ave; Old Mill Road; Pinehurst Ct; W 43rd St; County
  Road 12; Magnolia Blvd; Harbor View Ln; Broadway; Jefferson Pkwy ~ Tulsa, OK|741##; Dayton, Ohio|454##; Boise,
  ID|837##; Albany, NY|122##; Mesa, AZ|852##; Savannah, GA|314## ~ @<n> <s>/ <t> <z>; <n>0 <s> Apt @%/ <t> <z>; <n>@
  <s>/ <t>; @<n> <s>, Unit @/ <t> <z>; PO Box @##/ <t> <z> ~ (@#2) 555-01##; @03-555-01##; +1 @17 555 01##;
  1-@04-@##-####; @12.@##.####; @18@###### ~ gmail.com outlook.com yahoo.com comcast.net
ca: en ~ english french chinese ~ Lakeshore Crescent; Rue Ontario Est; Maple Grove Rd; 17 Avenue SW; Bloor St W;
  Cedarvale Drive ~ Kelowna, BC|V1% @%@; Guelph, ON|N1% @%@; Halifax NS|B3% @%@; Calgary, AB|T2% @%@ ~ <n> <s>/ <t>/
  <z>; @-<n> <s>/ <t> <z>; <n>4 <s>/ <t> ~ (@04) 555-01##; 416-@##-####; +1 902 @## #### ~ gmail.com outlook.com
  telus.net
au: en ~ english chinese pacific ~ Wattle Street; Jacaranda Pde; Bondi Road; Coolabah Ct; Gipps Street; The Esplanade
  ~ Geelong VIC|32##; Toowoomba QLD|43##; Fremantle WA|61##; Dubbo NSW|28## ~ <n> <s>/ <t> <z>; @/<n> <s>/ <t> <z>;
  Unit @, <n> <s>/ <t> <z>; Lot @ <s>/ <t> ~ 04@# ### ###; +61 4@# ### ###; (03) 9@## ####; 02 6@## #### ~ gmail.com
  outlook.com bigpond.com
ie: en ~ celtic polish ~ Abbey Court; Rathmines Road; Bóthar na Trá; Quay Street; Cnoc Glas ~ Galway|H91 %@%#;
  Cork|T12 %@##; Dublin 8|D08 %@#% ~ <n> <s>/ <t>/ <z>; <n> <s>/ <t>; Apt @, <n> <s>/ <t> <z> ~ 08@ ### ####; +353 8@
  ### ####; 01 @## #### ~ gmail.com outlook.com eircom.net
nz: en ~ english pacific ~ Kowhai Road; Tui Glen; Marine Parade; Ngaio Street ~ Nelson|70##; Napier|41##;
  Dunedin|90## ~ <n> <s>/ <t> <z>; <n>B <s>/ <t> ~ 02@ ### ####; +64 2@ ### ####; 03 @## #### ~ gmail.com outlook.com
  xtra.co.nz
za: en ~ african english ~ Protea Street; Jan Hofmeyr Rd; Kloof Nek; 3rd Avenue; Umhlanga Rocks Dr ~ Durban|40##;
  Polokwane|07##; Paarl|76## ~ <n> <s>/ <t>/ <z>; Unit @, <n> <s>/ <t> <z> ~ 08@ ### ####; +27 8@ ### ####; 0@1 ###
  #### ~ gmail.com outlook.com mweb.co.za
in: en ~ indian ~ MG Road; 4th Cross, Jayanagar; Sector 21; Link Road; Gandhi Nagar; Lake View Layout ~ Pune|4110##;
  Bengaluru|5600##; Kochi|6820##; Lucknow|2260## ~ Flat @0@, <n> <s>/ <t> - <z>; H.No. <n>/@, <s>/ <t> <z>; <n>, <s>/
  <t> <z> ~ 9@### #####; +91 8@### #####; 7@######## ~ gmail.com outlook.com rediffmail.com
sg: en ~ chinese indian ~ Bedok North Ave 3; Clementi Road; Jalan Besar; Tampines Street 81 ~ Singapore|52####;
  Singapore|46#### ~ Blk <n> <s> apt 0@-1##/ <t> <z>; <n> <s>/ <t> <z> ~ 9### ####; +65 8### #### ~ gmail.com
  outlook.com singnet.com.sg
de: de ~ german turkish ~ Lindenallee; Am Mühlbach; Goethestraße; Kirchgasse; Alter Postweg; Bahnhofstr.; Unter den
  Eichen ~ Kassel|341##; Bremen|281##; Augsburg|861##; Jena|077##; Köln|506## ~ <s> <n>/ <z> <t>; <s> <n>a/ <z> <t>;
  <s> <n>, <t> ~ 0151 @#######; 0176/@#######; +49 170 @######; 0561 @#####; 0049 221 @###### ~ gmail.com outlook.com
  web.de gmx.de t-online.de
at: de ~ german eastern ~ Favoritenstraße; Am Graben; Mariengasse; Innrain ~ Wien|1##0; Graz|80#0; Innsbruck|60#0 ~
  <s> <n>/@/ <z> <t>; <s> <n>/ <z> <t> ~ 0664 @######; +43 660 @###### ~ gmail.com outlook.com gmx.at
ch: de ~ german italian ~ Seestrasse; Im Grund; Rosenweg; Obere Halde ~ Winterthur|84##; Luzern|60##; Chur|70## ~ <s>
  <n>/ <z> <t>; <s> <n>/ CH-<z> <t> ~ 079 ### ## ##; +41 76 ### ## ##; 044 @## ## ## ~ gmail.com outlook.com
  bluewin.ch
fr: fr ~ french arabic ~ rue des Carmes; avenue Jean Jaurès; impasse du Lavoir; quai de la Loire; bd Voltaire; chemin
  des Vignes ~ Nantes|440##; Lille|590##; Pau|640##; Lyon|6900#; Dijon|210## ~ <n> <s>/ <z> <t>; <n> bis <s>/ <z>
  <t>; <n>, <s>/ <z> <t>; <n> <s> à <t> ~ 06 ## ## ## ##; 07########; +33 6 ## ## ## ##; 02.##.##.##.##; 04 ## ## ##
  ## ~ gmail.com outlook.com orange.fr free.fr laposte.net
es: es ~ spanish ~ Calle Mayor; Avda. de la Constitución; Plaza del Olivo; C/ Serranos; Paseo Marítimo; Ronda Norte ~
  Zaragoza|500##; Gijón|332##; Murcia|300##; Sevilla|410## ~ <s> <n>, @º %/ <z> <t>; <s>, <n>/ <z> <t>; <s> <n>, <t>
  ~ 6## ### ###; +34 6## ## ## ##; 976 ### ###; 7######## ~ gmail.com outlook.com telefonica.net hotmail.es
it: it ~ italian ~ Via Garibaldi; Corso Vittorio Emanuele; Piazza Dante; Viale dei Tigli; Vicolo Stretto ~
  Torino|101##; Bari|701##; Pisa|561## ~ <s> <n>/ <z> <t>; <s>, <n>/ <z> <t>; <s> <n>, <t> ~ 33# #######; +39 34# ###
  ####; 011 @######; 347####### ~ gmail.com outlook.com libero.it alice.it
nl: nl ~ dutch turkish ~ Dorpsstraat; Wilgenlaan; Kerkplein; Prinsengracht; Lange Nieuwstraat; De Hoefslag ~
  Zwolle|80## %%; Breda|48## %%; Leiden|23## %% ~ <s> <n>/ <z> <t>; <s> <n>-@/ <z> <t>; <s> <n>, <t> ~ 06-########;
  06 ## ## ## ##; +31 6 ########; 038-@###### ~ gmail.com outlook.com ziggo.nl kpnmail.nl
pt: pt ~ portuguese ~ Rua das Flores; Avenida da República; Travessa do Carmo; Largo do Rossio ~ Braga|47##-###;
  Faro|80##-###; Coimbra|30##-### ~ <s>, <n>, @º Dto/ <z> <t>; <s> <n>/ <z> <t>; <s> <n>, <t> ~ 91# ### ###; +351 96#
  ### ###; 93#######; 21# ### ### ~ gmail.com outlook.com sapo.pt
br: pt ~ portuguese ~ Rua Sete de Setembro; Av. Brasil; Rua dos Ipês; Alameda Santos ~ Curitiba - PR|80###-###;
  Recife - PE|50###-###; Santos/SP|110##-### ~ <s>, <n>, apto @0@/ <t>/ <z>; <s>, <n>/ <t> <z> ~ (41) 9@###-####; +55
  81 9@### ####; 11 9@####### ~ gmail.com outlook.com uol.com.br
pl: pl ~ polish ~ ul. Lipowa; ul. Słowackiego; al. Niepodległości; os. Kwiatowe; Rynek ~ Gdynia|81-###;
  Lublin|20-###; Opole|45-### ~ <s> <n>/@/ <z> <t>; <s> <n>/ <z> <t>; <s> <n>, <t> ~ 6## ### ###; +48 5## ### ###;
  7########; 22 @## ## ## ~ gmail.com outlook.com wp.pl onet.pl
se: sv ~ swedish nordic ~ Storgatan; Björkvägen; Kungsgatan; Ängsstigen; Norra Hamngatan ~ Umeå|903 ##; Lund|222 ##;
  Örebro|702 ## ~ <s> <n>/ <z> <t>; <s> <n> lgh 110@/ <z> <t>; <s> <n>, <t> ~ 07@-### ## ##; +46 7@ ### ## ##;
  07@#######; 08-@## ## ## ~ gmail.com outlook.com telia.com
tr: tr ~ turkish ~ Atatürk Cad.; Menekşe Sok.; Bağdat Caddesi; Çamlıca Mah. Gül Sokak ~ Bursa|160##; Ankara|065##;
  Antalya|070## ~ <s> No: <n>/ <z> <t>; <s> No:<n> D:@/ <t>; <s> No <n>, <t> ~ 05@# ### ## ##; +90 53# ### ## ##;
  05@######## ~ gmail.com outlook.com hotmail.com
jp: ja ~ ja ~ 横浜市港北区日吉; 大阪市北区天満; 札幌市中央区南三条西 ~ 神奈川県|223-00##; 東京都|150-00## ~ 〒<z> <t><s>@-<n>; <t><s>@丁目<n>番地 ~
  090-####-####; 080-####-####; 03-5###-#### ~ gmail.com outlook.com docomo.ne.jp
cn: zh ~ zh ~ 建设路; 朝阳门外大街; 滨江大道; 学院路 ~ 杭州市|310###; 成都市|610###; 广州市|510### ~ <t><s><n>号@栋@0@室; <t><s><n>号 ~
  13@########; 158########; +86 137 #### #### ~ gmail.com outlook.com qq.com 163.com
sa: ar ~ ar ~ شارع الأمير سلطان; طريق الملك فهد; شارع النور ~ الرياض|114##; جدة|214## ~ <n> <s>، <t> <z>; <s> مبنى
  <n>، <t> ~ 05@#######; +966 5@ ### #### ~ gmail.com outlook.com hotmail.com
ru: ru ~ ru ~ ул. Садовая; пр. Мира; ул. Гагарина; Лесной переулок ~ Пермь|6140##; Казань|4200##; г. Тула|3000## ~
  <z>, <t>, <s>, д. <n>, кв. @#; <t>, <s>, <n> ~ +7 9@# ###-##-##; 8 (9@#) ### ## ##; 89@######## ~ gmail.com
  outlook.com mail.ru yandex.ru
`;

export const places: Readonly<Record<string, Place>> = Object.fromEntries(
  table(written).map(([country, text]) => {
    const [language = '', cultures = '', ...lists] = text.split(' ~ ');
    const [streets = [], towns = [], inline = [], phones = []] = lists.map((list) => list.split('; '));
    const mails = (lists[4] ?? '').split(' ');
    return [country, { language, cultures: cultures.split(' '), streets, towns, inline, phones, mails }];
  }),
);
