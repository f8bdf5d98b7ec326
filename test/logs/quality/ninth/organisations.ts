// Invented organisations by language and sort: "full name|short form" where people shorten it.
import { table } from './template.ts';

const written = `
en firm: Halvorsen Freight Ltd|Halvorsen; Zentaro; Ferris & Dunne LLP|Ferris & Dunne; Korvex Inc.|Korvex; Pinnock
  Brothers; Mosaic Payroll Services|Mosaic; Bluegum Roofing Pty Ltd|Bluegum Roofing; Delphine & Co; Vantry;
  Copperfield Logistics|Copperfield; Masterson Legal; Trellis; Nimbus Parcel|Nimbus; G. R. Whitcombe &
  Sons|Whitcombe's; Yarrow Software GmbH|Yarrow; Apex Drainage; Corrigan Motors; Indus Infotech Pvt Ltd|Indus
  Infotech; Umbra Security; Thornbury Cars; Pelham Staffing Inc|Pelham Staffing; Bexley & Roy Architects|Bexley &
  Roy; Tern Biotech; Hexagon Bakeries Ltd|Hexagon Bakeries; Okoro Consulting; Silverline Coaches|Silverline; Fabrik
  Nine
en shop: Bramble & Oak; Tess's Kitchen Store; Velora; The Paper Lantern; Sprocket Cycles; Pawsome Pets; Hobbs
  Hardware; Nordlys Lamps; Marigold Florist; Kettle & Crumb; Gadgetry; Olive Street Books; Fitwell Shoes; Mirella;
  The Sofa Barn; Dapper Dan Menswear; Toybox Online; Willow Beauty; Fenwick's Garden Centre|Fenwick's; Loomstead;
  Pixelpoint; Hazel Home
en clinic: Elmfield Surgery|Elmfield; Riverside Dental Practice|Riverside Dental; St Brannoc's Hospital|St Brannoc's;
  Park View Veterinary Clinic|Park View; Dr Osei Family Medicine; Lakeland Physiotherapy; Bayside Medical
  Centre|Bayside; Clearsight Opticians|Clearsight; Hillcrest Fertility; Morningside Pharmacy; Cedar Grove Pediatrics;
  Southdown Hospice; Kowhai Health Centre; Mercy General; Wright & Lowe Chiropractic; Tallaght Road Clinic
en school: Ashdown Primary School|Ashdown Primary; Holy Cross Academy|Holy Cross; Lakeside Community
  College|Lakeside; Greenbank Nursery; Westmarch University|Westmarch; Little Acorns Daycare; Kingsmere High; Banksia
  Grammar; Tideway College; Montrose Language School; Sunny Days Preschool; Fairmont Unified School District; St
  Columba's; Delta Driving School
en charity: Harbour Lights Trust|Harbour Lights; Second Bowl Food Bank|Second Bowl; Paws Without Borders; The Kite
  Fund; Open Door Shelter; Meadow Wildlife Trust; Kindred Care Foundation|Kindred Care; Rowan House; Books for Benin;
  Stepping Stones
en bank: Marlow Building Society|Marlow; Kingfisher Bank|Kingfisher; Unity First Credit Union|Unity First; Ledgerly;
  Bank of Corriemoor; Penrose Private Bank|Penrose; Monvo; Western Plains Savings; Tally
en utility: Brightmoor Energy|Brightmoor; Tidewell Water|Tidewell; Solvane Pty Ltd|Solvane; Grantham Utilities; City
  of Arden Water|Arden Water; Voltara
en telecom: Quillby; Northreach Telecom|Northreach; Lumio; Peakline Broadband|Peakline; Wavelet Mobile|Wavelet
en travel: Skyferry|Skyferry; Ostara Hotels|Ostara; Sandpiper Travel|Sandpiper; Kestrel Airways|Kestrel
en letting: Castlegate Lettings Ltd|Castlegate; Redcliff Property Management|Redcliff; Oakhurst Estates LLC|Oakhurst;
  Fernhill Housing Association| Fernhill; Maple & Main Realty
en insurer: Harrowgate Insurance plc|Harrowgate; Stonebridge Mutual|Stonebridge; Everwell Life; Pennant Direct
en courier: Halvorsen Freight Ltd|Halvorsen; Copperfield Logistics|Copperfield; Nimbus Parcel|Nimbus; Dashly; RedFox
  Couriers|RedFox
de firm: Hausverwaltung Brehme GmbH|Brehme; Stadtwerke Lindenau|Stadtwerke Lindenau; Norvik Telefon AG|Norvik;
  Elektro Hartmann; Paketfuchs; Alpenblick Reisen|Alpenblick; Kessler & Söhne KG|Kessler; Sonnwerk; Rheintal
  Versicherung AG|Rheintal
de shop: Möbelhaus Trautmann; Blattgrün; Fahrrad Wendt; Tischlein & Co.; Buchhandlung am Eck
de clinic: Praxis Dr. Ahrens; Zahnzentrum Nord; Klinikum Sankt Veit|Sankt Veit; Apotheke zum Löwen
de school: Gymnasium Birkenfelde; Kita Regenbogen; Volkshochschule Auental
de bank: Hanseatische Kreditbank|Hanseatische; Sparverein Odenheim; Kontino
de courier: Paketfuchs; Blitzbote
de insurer: Rheintal Versicherung AG|Rheintal; Nordstern Assekuranz
fr firm: Énergie du Ponant|Ponant; Transports Rivoire SARL|Rivoire; Mobilys; Immo Garonne; Assurances
  Belvédère|Belvédère; Cabinet Morvan; Colizéo; Voyages Lumina
fr shop: La Malle aux Tissus; Maison Verdier; Vélonova; Le Comptoir Bleu
fr clinic: Clinique des Tilleuls; Cabinet dentaire Saint-Roch; Pharmacie Lacombe
fr school: Collège Jean Aubry; École du Moulin; Lycée Montclar
fr bank: Crédit du Littoral; Banque Ferrand|Ferrand; Oréa
fr travel: Voyages Lumina; Évasia
es firm: Energías del Tormes S.L.|Energías del Tormes; Telurio; Fincas Arganda; Envíos Lince; Seguros
  Castellar|Castellar; Viajes Nómada
es shop: Zapatería Lozano; Mueblia; La Huerta de Inés; Tecnoplaza
es clinic: Clínica Santa Brígida; Dental Rosales; Centro Médico Alameda
es school: Colegio San Telmo; IES Valdehierro; Academia Minerva
es bank: Caja Sierra Norte|Caja Sierra; Bancovia
es courier: Envíos Lince; Rapidísima
it firm: Idrica Tirrena S.p.A.|Idrica Tirrena; Fastello; Spedizioni Gallo; Assicura Ligure; Amministrazioni Brusa
  Srl|Brusa
it shop: Casa Bertelli; Bottega Lume; Ciclissima
it clinic: Studio Dentistico Marani; Poliambulatorio San Rocco; Farmacia Conti
it school: Liceo Carlo Renzi; Scuola Arcobaleno
it bank: Banca del Golfo; Cassa Monferrina
it travel: Viaggi Orsa; Ventura Voli
nl firm: Waterbedrijf Merwede|Merwede; Woonstichting De Linde|De Linde; Pakketpunt; Zilvermaan
  Verzekeringen|Zilvermaan; Van Loon B.V.
nl shop: Fietsenhuis Kees; Bloem & Blad; Wolkje
nl clinic: Huisartsenpraktijk De Es; Tandartsen Oosterpark; Kliniek Zonneveld
nl school: Basisschool De Regenboog; Het Vechtlyceum
nl bank: Polderbank; Geldwijs
pt firm: Águas do Sado; Telmar; Transportes Ventura Lda|Ventura; Seguros Atlântida|Atlântida; Condomínios Prado
pt shop: Casa Miúda; Livraria Ponto Final; Modalena
pt clinic: Clínica São Gil; Sorriso Dental; Hospital do Vale
pt school: Escola Monte Claro; Colégio Aurora
pt bank: Banco Lusitânia Norte; Contafácil
pt travel: Rota Azul Viagens|Rota Azul; Pousada Mar Manso
pl firm: Energa Brzeg Sp. z o.o.|Energa Brzeg; Kurierek; Wodociągi Lipowskie; Ubezpieczenia Tarcza S.A.|Tarcza;
  Netlinia
pl shop: Meble Sosna; Księgarnia Pod Dębem; Butik Malwa
pl clinic: Przychodnia Zdrowie Plus; Stomatologia Uśmiech; Szpital Świętej Anny
pl school: Szkoła Podstawowa Tęcza; Liceum Kopernik
pl bank: Bank Nadwiślański; Grosz24
pl courier: Kurierek; Szybka Paczka
sv firm: Norrvik Energi AB|Norrvik Energi; Bredbandia; Paketlyftet; Bostads AB Eken|Eken; Försäkring Nord
sv shop: Lampbutiken Sken; Cykelverket; Tygmagasinet
sv clinic: Vårdcentralen Lyckan; Tandläkarna Torget; Kliniken Havsbris
sv school: Björkskolan; Förskolan Myran
sv bank: Mälarbanken; Sparia
tr firm: Anka Enerji A.Ş.|Anka Enerji; Hızlıkargo; Poyraz Telekom|Poyraz; Çınar Sigorta; Demir Emlak
tr shop: Lale Mobilya; Kitapçı Martı; Pamukçu Tekstil
tr clinic: Özel Defne Hastanesi; Gülüş Diş Kliniği; Yaşam Tıp Merkezi
tr school: Çamlık Koleji; Papatya Anaokulu
tr bank: Bosfor Bankası; Kumbara
ja firm: 株式会社みなと通信|みなと通信; あおぞら運輸; ひかり電気サービス
ja clinic: さくら台クリニック; 山手歯科
zh firm: 蓝鲸物流有限公司|蓝鲸物流; 云帆电信; 恒泰物业
zh clinic: 仁康医院; 晨曦口腔
ar firm: شركة الواحة للاتصالات|الواحة; متجر النخيل; برق للتوصيل
ar clinic: عيادات الشفق; مستشفى الربيع
ru firm: ООО «Северный Свет»|Северный Свет; ТелеКама; Быстропочта
ru clinic: Клиника Здравушка; Стоматология Жемчуг
`;

const byKey = table(written).map(([key, text]): readonly [string, readonly string[]] => [key, text.split('; ')]);
/** By language and sort, as "en shop". */
export const organisations: Readonly<Record<string, readonly string[]>> = Object.fromEntries(byKey);
