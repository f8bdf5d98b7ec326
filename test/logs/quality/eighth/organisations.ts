// Invented organisations by language; "~" stands for a family name. A domain is made of the first words.
const english = `Fernhill Veterinary Centre|Ashgrove Vets|Clearsight Opticians|Marlowe & Finch Opticians|Tidewell Removals Ltd|
Two Lads and a Lorry|Brightmoor Tax Advisers|Ledgerlane Accountants LLP|Passmark Driving School|Gearshift Academy|
Copper Kettle Brewing Co.|Three Herons Brewery|Low Meadow Farm|Thistledown Organics|The Gable House Hotel|Harbour Lantern Inn|
Wickerby Homewares|Plumtree & Co|Saltmarsh Supply|Northgate Dental Studio|Riverside Physio|Oakhanger Housing Association|
Beaconfield Homes|Severn Vale Water|Glimmer Energy|Halden Utilities|Pineforge Furniture|Morrow Kitchens|Larkspur Financial|
Quillstone Publishing|Nettleship Insurance|Arbour Mutual|Tessaly|Vantrix|Orbelia|Kestrelware|Lumenary Systems Inc.|Dovetail Payroll|
Cinderpath Cycles|Hobbin & Wray|Ravensbeck Solicitors|Tolliver Grange School|St Brannoc's Primary School|Mill Lane Nursery|
Bluebarrow Logistics|Corvane Logistics plc|Highspire Construction Pty Ltd|Wattlebird Plumbing|Emu Creek Electrical|Yarrabee Dental|
Koala Lane Childcare|Prairie Loop Internet|Maplewick Credit Union|Tamarack Outfitters|Moosehorn Brewing|Cedar & Slate|
Granite Peak Insurance Group|Juniper Hollow Apartments LLC|Bayou Bright Cleaning|Desert Finch Realty|Palmetto Air Conditioning|
Lakeshore Pet Clinic|Hickory Bend Animal Hospital|Sunrise Valley Credit Union|Ironwood Garage|Second Gear Motors|
Kilbarrow Motors|Ballintree Credit Union|Clonmara Broadband|Shannonside Kitchens|Sliabh Rua Coffee|Dunmara Hotel|
Himsagar Sweets|Nilgiri Leaf Exports Pvt Ltd|Sagarika Travels|Vidyapath Coaching|Annapurna Tiffins|Chitralaya Studio|Tarangini Software|
Okoro Brothers Haulage|Lekki Gate Pharmacy|Sunbird Microfinance|Palmwave Telecom|Iroko Hill School|Zuma Rock Foods Ltd|
Savanna Trace Safaris|Jacaranda Sacco|Mto Wetu Solar|Rift Lake Dairies|Highveld Tyres|Protea Lane Guesthouse|Kudu Freight (Pty) Ltd|
Umlambo Security|Tamarind Bay Clinic|Merlion Gate Tuition|Orchid Row Pte. Ltd.|Kampong Bakery|Straits Lantern Travel|
Bahay Kubo Rentals|Isla Verde Dive Shop|Mabuhay Lane Realty|Sampaguita Med Center|Mango Bay Logistics Inc.|~ & Sons|~ Plumbing|
~ Brothers|~ & Daughters Ltd|~ Law|The ~ Partnership|~ Motors|Hearth & Hazel|Zephyrine|Noctiluca|Umbra Nine|Pixelgrove|Datalark|
Fathom & Fold|Wren|Quayside|Polygonia Labs|Bright Side Tutors|Second Nature Gardens|Open Door Lettings|Good Neighbour Trust|
Save Our Hedgerows|Harrowgate Rovers FC|Friends of Tolley Wood|Emberly|Kitestring|Tallowmere Hospice|Brindle Print|Foxglove Florists`;
const german = `Autohaus ~|Fahrschule ~|Tierarztpraxis Lindenhof|Augenblick Optik GmbH|Optik ~|Umzüge ~ & Sohn|Möbelspedition Taunusblick|
Steuerkanzlei ~|Kanzlei ~ & Partner|Brauerei Steinacher|Klosterbräu Ettenried|Biohof Sonnleiten|Hofladen Grünau|Gasthof Zum Goldenen Hirschen|
Hotel Seewinkel|Pension Alpenglück|Wohnbau Niederau eG|Siedlungswerk Ostheim|Stadtwerke Mühlbrunn|Energie Kraichtal AG|Zahnzentrum am Ring|
Praxis Dr. ~|Physio im Hof|Holzwerk Tannried|Tischlerei ~|Küchenstudio Wagnis|Elbtal Versicherung AG|Nordlicht Reisen|Kita Wirbelwind|
Grundschule Am Anger|Tonwerk Software GmbH|Datenhafen|Lumina Systeme|Weitblick|Sternwald Apotheke|Hausverwaltung ~|TSV Oberkirchau|
Blumen ~|Fensterbau ~ KG|Bäckerei ~|Die Radkiste|Papierfuchs|Anderswelt Bücher|Velohaus Rüti|Bergkäserei Sertig|Treuhand ~ AG|Kürbishof Steiermoos`;
const french = `Garage ~|Optique Belle-Vue|Cabinet ~|Clinique vétérinaire des Tilleuls|Déménagements ~ et Fils|Auto-école du Moulin|
Brasserie des Trois Canaux|Ferme de la Combe|Hôtel du Vieux Port d'Arzel|Les Galets Bleus SARL|Habitat Val-de-Lorge|Énergie Lavande|
Boulangerie ~|Plomberie ~|Atelier Papillon|Crédit Mutuel des Ormes|Assurances Verlaine|Solunet|Nuage Clair SAS|École Sainte-Maude|
Maison ~|Voyages Tournesol|Les Jardins d'Osier|Librairie La Virgule|Érablière du Ruisseau|Notaires ~ & ~`;
const spanish = `Taller ~|Óptica Miralba|Clínica Veterinaria El Roble|Mudanzas ~ S.L.|Asesoría ~|Autoescuela Rumbo|Cervecería La Tahona|
Finca Los Almendros|Hotel Puerta del Olivar|Tienda Luciérnaga|Clínica Santa Brígida|Viviendas del Sur S.A.|Aguas de Monteclaro|Energía Solana|
Muebles ~|Panadería ~|Seguros Atalaya|Tecnonube S.A. de C.V.|Colegio San Telmo|Ferretería ~|Viajes Quetzal|Librería El Faro|Inmobiliaria ~|
Estancia La Calandria|Heladería Copito|Constructora ~`;
const italian = `Officina ~|Ottica Vedibene|Studio ~|Traslochi ~ S.r.l.|Autoscuola Semaforo|Birrificio del Borgo Alto|Agriturismo La Ginestra|
Hotel Belvedere sul Golfo|Clinica San Gervaso|Acque del Montello|Panificio ~|Assicurazioni Orizzonte S.p.A.|Luce Serena|Libreria Il Segnalibro`;
const dutch = `Garage ~|Optiek Helder|Dierenkliniek De Linde|Verhuisbedrijf ~ B.V.|Rijschool Groen Licht|Brouwerij De Drie Zwanen|
Hoeve Zonneveld|Hotel Het Oude Veerhuis|Woonstichting Eikenstein|Waterbedrijf Lageland|Bakkerij ~|Administratiekantoor ~|Stroomlijn|Klusfabriek`;
const portuguese = `Oficina ~|Ótica Visão Clara|Clínica Veterinária Patas|Mudanças ~ Lda.|Contabilidade ~|Autoescola Sinal Verde|
Cervejaria do Cais|Quinta das Oliveiras|Pousada Mar de Dentro|Loja Caracol|Águas do Vale|Padaria ~|Seguros Farol|Nuvem Azul Tecnologia Ltda.`;
const polish = `Warsztat ~|Optyk Sokole Oko|Przychodnia Pod Lipami|Przeprowadzki Tobołek|Kancelaria ~|Browar Trzy Sosny|Gospodarstwo Jagódka|
Pensjonat Halny|Spółdzielnia Zielone Tarasy|Szkoła Jazdy Kierunek|Piekarnia ~|Termika Sp. z o.o.|Chmurnet S.A.|Księgarnia Zakładka`;
const nordic = `~s Bilverkstad|Optiker Klarsyn AB|Flyttfirman Lyftet|Tannklinikken Fjellro AS|Dyreklinikken Bjerken|Bryggeriet Ravnen|Hotell Fyrvik|
Bostadsföreningen Granen|Kystkraft AS|Regnskabshuset ~ ApS|Køreskolen Fremad|Gårdsbutikken Solbakke|Trafikskolan Växeln|Elhandeln Norrsken AB|
Bogcaféen Linde|Møbelhuset ~|Boligselskabet Engparken|Bageriet ~`;
const finnish = `Autokorjaamo ~|Näkökulma Optikko|Eläinklinikka Karhunkulma|Muuttopalvelu Kantokyky Oy|Tilitoimisto ~|Panimo Kolme Haukea|
Hotelli Niemenranta|Asunto Oy Koivulehto|Vesihuolto Lähde Oy|Ajokoulu Vaihde`;
const czech = `Autoservis ~|Oční optika Jasno|Veterina Pod Kaštany|Stěhování Hbitě s.r.o.|Pivovar Černá Liška|Penzion U Mlýna|Účetní kancelář Bilance|
Autoškola Volant|Teplo Podlesí a.s.|Pekárna Rohlíček`;
const hungarian = `Autószerviz Kerék Kft.|Tisztalátás Optika|Mancs Állatklinika|Költöztető Fecske Bt.|Könyvelőiroda Mérleg|Sörfőzde Három Holló|
Panzió Napsugár|Fényforrás Zrt.|Autósiskola Index|Pékség Kalász`;
const greek = `Synergeio ~|Optika Orasi|Ktiniatreio Filos|Metafores Aetos EPE|Logistiko Grafeio ~|Zythopoieia Trikymia|Xenodocheio Asteria|
Fournos ~|Energeia Anatoli AE|Scholi Odigon Portokali`;
const turkish = `~ Otomotiv|Berrak Optik|Pati Veteriner Kliniği|Kolay Nakliyat Ltd. Şti.|Denge Muhasebe|Yeşil Vites Sürücü Kursu|Zeytinlik Otel|
Ilgın Enerji A.Ş.|Çınar Yapı|Mavi Defter Kırtasiye`;

const read = (text: string): readonly string[] => text.replaceAll('\n', '').split('|');
export const organisations: Readonly<Record<string, readonly string[]>> = {
  en: read(english),
  de: read(german),
  fr: read(french),
  es: read(spanish),
  it: read(italian),
  nl: read(dutch),
  pt: read(portuguese),
  pl: read(polish),
  sv: read(nordic),
  no: read(nordic),
  da: read(nordic),
  fi: read(finnish),
  cs: read(czech),
  hu: read(hungarian),
  el: read(greek),
  tr: read(turkish),
};
