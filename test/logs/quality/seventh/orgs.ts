// Invented organisations of the seventh set, by language and trade.
import { rows } from './random.ts';

function trades(text: string): Readonly<Record<string, readonly string[]>> {
  const lists: Record<string, readonly string[]> = {};
  for (const row of rows(text)) {
    const [trade = '', names = ''] = row.split(': ');
    lists[trade] = [...(lists[trade] ?? []), ...names.split(', ')];
  }
  return lists;
}

export const organisations: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  en: trades(`
    bank: Northgate Savings Bank, Calder Mutual, First Harbor Credit Union, Tallow Bank, Pinecrest Federal, Kestrel Bank
    bank: Wexmoor Building Society, Northgate Savings Bank, Blue Heron Credit Union, Sterling & Vale Bank, Monza Bank
    insurer: Larkfield Insurance, Oakhaven Mutual, Anchorpoint Assurance, Tidewater Life, Redfern Cover, Bramble Pet Insurance
    telecom: Voxline, Skerry Broadband, BrightFibre, Telmora, Lumo Mobile, Cobalt Wireless, Hillnet Communications
    clinic: Harbour Street Clinic, Maple Grove Medical Centre, St Brannoc's Hospital, Riverside Dental Practice, Elm Court Surgery
    pharmacy: Penrose Pharmacy, Greenleaf Chemists, Wellbrook Pharmacy, Corner Cross Drugs, Sable & Finch Chemist
    airline: Meridian Airways, Osprey Air, Southern Cross Regional, JetPlover, Aurora Atlantic, Kittiwake Airlines
    hotel: The Larkspur Inn, Hotel Bellamy, Seacliff Lodge, Grand Wharf Hotel, Copperhill Suites, Thistle House B&B
    shop: Finch & Fable, Haywood Outfitters, Luma Home, Kettle and Thread, Bargainbox, Dovetail Furniture, Petal & Stem
    software: Brightledger, Quillstack, Nimbus Forge, Parcelwise, Datamoor, Syncadia, Oxbow Systems, Tessera Cloud
    school: Ashby Park Primary School, University of Westmere, Hollins College, St Aidan's Academy, Corrib Technical College
    council: Thornbury District Council, City of Larkhaven, Wexmoor County Council, Shire of Banyule Creek, Fernhill Borough
    housing: Keystone Lettings, Birch & Bower Property, Hearthside Housing Association, Parkline Realty, Copperfield Homes
    garage: Tyson's Auto Repair, Crossroads Motors, Milltown Tyres, A1 Gearbox Centre, Bayview Panel & Paint, Redline Garage
    energy: Voltera Energy, Fenland Power, Brightwater Utilities, Solwind, Southgrid Electric, Cascade Gas & Light
    charity: Lantern Trust, Paws of Hope Rescue, Open Door Foundation, Riverkeepers Alliance, Little Acorns Appeal
    games: Pixelmoth Games, Ironvale Studios, Dragonfen Online, Nightjar Interactive, Loopgate
    law: Harcourt Bligh LLP, Penhaligon & Rowe Solicitors, Castellan Legal, Stone Mercer Attorneys, Finnegan Law
    food: Ravioli Express, Curry Lane Kitchen, Dashbite, Tuckbox Delivery, Green Bowl Co, Noodle Harbour
    childcare: Sunbeam Nursery, Little Wrens Daycare, Puddleduck Preschool, Bright Steps Early Learning, Acorn House Nursery
    club: Larkhaven Rowing Club, Fernhill Rovers FC, Bay City Aquatics, Westmere Tennis Club, Ironbridge Gym, Summit Climbing Centre
    funeral: Aldous & Daughters Funeral Directors, Evergreen Memorial Services, Rowan Funeral Care, Peaceful Hills Funerals
    farm: Hollow Brook Farm Supplies, Merino Downs Stud, Prairie Gold Grain Co-op, Greenacre Seeds, Tarrant Dairy Systems
    employer: Oakline Logistics, Marlow & Pike Engineering, Delta Ridge Foods, Castlemaine Steel Pty Ltd, Verity Staffing Inc.
    employer: Granton Packaging Ltd, Heliotrope Media, Copper Beech Catering, Tideway Construction LLC, Sona Textiles Pvt Ltd
    courier: Swiftline Couriers, Parcelhare, Roo Express, Ninebridges Freight, Wayfarer Post
  `),
  de: trades(`
    pharmacy: Rosen-Apotheke, Apotheke am Rathaus, Löwen-Apotheke Hellental, Stern-Apotheke Süd
    courier: Blitzpaket Logistik GmbH, Nordkurier Express, Hermelin Versand, Paketlinie AG
    club: TSV Hellental 1908 e.V., Ruderverein Weserbogen, Fitnessstudio Eisenwerk, Tennisclub Rot-Weiß Deister
    childcare: Kita Regenbogenland, Waldkindergarten Fuchsbau, Krippe Sonnenkäfer
    energy: Stadtwerke Hellental, Ökostrom Nordsee, Gaswerk Lahn GmbH
    insurer: Nordlicht Versicherung AG, Alpenblick Assekuranz, Krankenkasse Weitblick, Schutzbrief Direkt
    bank: Sparkasse Oberlahn, Volksbank Hellental eG, Hanseatische Leihbank, Raiffeisenkasse Bergtal
    housing: Wohnbau Isartal eG, Hausverwaltung Petri, Wohnungsgenossenschaft Lahnufer
    garage: Autohaus Brenneke, Kfz-Meisterbetrieb Stolz, Reifen Wimmer
    law: Kanzlei Dr. Reimers, Rechtsanwälte Mohn & Partner, Notariat am Dom
    employer: Spedition Krügel & Söhne, Metallbau Vorberg GmbH, Druckerei Sievers, Großküche Amsel, Elbtal Maschinenbau AG
    finance: Sparkasse Oberlahn, Volksbank Hellental eG, Hanseatische Leihbank, Nordlicht Versicherung AG, Alpenblick Assekuranz
    health: Praxis am Lindenplatz, Klinikum Weserbogen, Rosen-Apotheke, MVZ Südtor, Zahnzentrum Elbufer
    shop: Möbelhaus Steinke, Backstube Hagedorn, Wollwerk Köln GmbH, Elektro Paulsen, Bücherstube Wendel
    tech: Nordwerk Software GmbH, Funkturm Telekommunikation, Datenhafen AG, Glasnetz Bayern GmbH, Kupferdraht Systems
    public: Stadtwerke Hellental, Gemeinde Brunnthal-Nord, Gymnasium am Deister, Wohnbau Isartal eG, Kita Regenbogenland
    service: Autohaus Brenneke, Hotel Zum Goldenen Hirsch, Spedition Krügel & Söhne, Kanzlei Dr. Reimers, TSV Hellental 1908 e.V.
  `),
  fr: trades(`
    pharmacy: Pharmacie de la Halle, Pharmacie du Marché, Pharmacie Bellevue
    courier: Colis Hirondelle, Transports Lacombe, Messagerie du Vexin
    energy: Énergie du Rhône, Gaz d'Armorique, Lumière Verte
    insurer: Assurances Beauval, Mutuelle des Deux Rives, Prévoyance Armorique
    bank: Crédit Mutualiste du Vexin, Banque Armorique, Caisse d'Aubrac
    housing: Office HLM du Vexin, Agence Immobilière du Parc, Régie Saint-Aubin
    employer: Ateliers Mécaniques Rolland, Imprimerie des Quais, Conserverie Kerguelen, Menuiserie Aubry, Traiteur Margaux
    finance: Crédit Mutualiste du Vexin, Banque Armorique, Assurances Beauval, Mutuelle des Deux Rives, Caisse d'Aubrac
    health: Clinique des Tilleuls, Pharmacie de la Halle, Cabinet dentaire Saint-Roch, Hôpital Sainte-Odile, Laboratoire Bellerive
    shop: Maison Corvaisier, Librairie du Passage, Meubles Vauclair, La Ruche aux Laines, Épicerie Tournesol
    tech: Fibréa Télécom, Logicielle SAS, Nuagix, Ondine Mobile, Datapont SARL
    public: Mairie de Saint-Aubin, Lycée Jeanne-Barret, Office HLM du Vexin, Crèche Les Petits Loups, Énergie du Rhône
    service: Garage Tessier et Fils, Hôtel du Vieux Port, Transports Lacombe, Étude Maître Valois, Taxis Bleuet
  `),
  es: trades(`
    pharmacy: Farmacia Los Olmos, Farmacia Plaza Nueva, Farmacia La Salud
    courier: Envíos Gacela, Transportes Mijares, Paquetería del Sur
    insurer: Seguros Alcazaba, Mutua Levantina, Previsora Norte
    bank: Banco del Ebro, Caja Rural de Montalbán, Crédito Austral
    law: Bufete Arizmendi, Abogados Luján y Asociados, Notaría Pereda
    employer: Conservas Marinas del Cantábrico, Imprenta Robledo, Construcciones Salcedo S.A., Cerámicas Onda Azul
    finance: Banco del Ebro, Caja Rural de Montalbán, Seguros Alcazaba, Mutua Levantina, Crédito Austral
    health: Clínica Santa Eulalia, Farmacia Los Olmos, Centro Médico Miramar, Hospital Virgen del Prado, Dental Alameda
    shop: Muebles Cantalapiedra, Librería La Encina, Zapatos Olivares S.L., Ferretería Hermanos Pardo, Tienda Girasol
    tech: Fibranova, Telefonía Ibérica Sur, Nube Norte S.A., Datalia, Soluciones Quetzal
    public: Ayuntamiento de Valdeolmos, Universidad de Montalbán, Colegio San Telmo, Energía del Duero, Vivienda Joven Levante
    service: Taller Mecánico Barrios, Hotel Puerta del Río, Transportes Mijares, Bufete Arizmendi, Gimnasio Titán
  `),
  it: trades(`
    pharmacy: Farmacia San Rocco, Farmacia del Corso
    courier: Corriere Saetta, Trasporti Bruni, Spedizioni Aquila
    club: Palestra Olimpia, Piscine Olimpia, Circolo Tennis Belfiore
    energy: Acqua e Gas Valdarno, Luce Appennino, Energia Mantegna
    bank: Banca di Valsesia, Cassa Rurale di Altopiano, Credito Tirreno
    employer: Pastificio Grandi, Meccanica Zanotti S.p.A., Tipografia Moderna, Cantine Poggio
    finance: Banca di Valsesia, Cassa Rurale di Altopiano, Assicurazioni Belfiore, Credito Tirreno, Unione Mutua Ligure
    health: Clinica Villa Aurora, Farmacia San Rocco, Studio Dentistico Bassi, Ospedale Santa Marta, Poliambulatorio Lume
    shop: Arredi Montanari, Libreria Il Ponte, Calzature Ferrero & Figli, Bottega del Tè, Ottica Solari
    tech: Fibralia, Telecom Adriatica, Nuvola Srl, Software Mantegna, Retesud
    public: Comune di Castelverde, Liceo Alessandro Manin, Acqua e Gas Valdarno, Asilo Il Girotondo, Università di Montelago
    service: Officina Rinaldi, Hotel Belvedere, Trasporti Bruni, Studio Legale Venturi, Piscine Olimpia
  `),
  nl: trades(`
    pharmacy: Apotheek De Zwaan, Apotheek Oosterpark
    bank: Bank van der Lek, Spaarkas Noordzee, Polderfonds
    insurer: Zorgverzekeraar Linde, Waterland Verzekeringen
    energy: Energie Veluwe, Stroom Zeeland
    software: Polder IT, Datadijk, Kwadraat Software B.V.
    employer: Verhuisbedrijf Smit & Zonen, Drukkerij Pauw, Bloemenveiling Oost, Machinefabriek Tol
    finance: Bank van der Lek, Waterland Verzekeringen, Spaarkas Noordzee, Polderfonds, Zorgverzekeraar Linde
    health: Huisartsenpraktijk De Brink, Apotheek De Zwaan, Sint-Jorisziekenhuis, Tandartspraktijk Oosterpark, Fysio Vondel
    shop: Boekhandel Het Anker, Fietsenwinkel Jager, Meubelhal Drenthe, Bloemen van Loon, Kaasboer Teunis
    tech: Glasvezel Gelre, Nettenwerk B.V., Polder IT, Mobielo, Datadijk
    public: Gemeente Rijnwoude, Woningcorporatie De Haven, Basisschool De Klimop, Energie Veluwe, Kinderopvang Dikkie
    service: Garage Hofman, Hotel De Gouden Leeuw, Verhuisbedrijf Smit & Zonen, Advocaten aan de Gracht, Sportschool Kracht
  `),
  pt: trades(`
    pharmacy: Farmácia Central do Rossio, Farmácia Popular da Vila
    courier: Encomendas Andorinha, Transportes Falcão, Rápido Serra
    bank: Banco do Sado, Caixa Serrana, Banco Ipê
    employer: Conservas da Ria, Gráfica Moderna, Cerâmica do Vouga, Metalúrgica Sampaio S.A.
    finance: Banco do Sado, Seguros Lusitânia Nova, Caixa Serrana, Banco Ipê, Crédito Atlântico
    health: Clínica Boa Esperança, Farmácia Central do Rossio, Hospital São Teotónio, Centro Dentário Norte, Laboratório Vida
    shop: Móveis Quaresma, Livraria Andorinha, Sapataria Gato Preto, Casa dos Fios, Papelaria Estrela
    tech: Fibramar, Teleponte, Nuvem Azul Lda., Softrio, Redemais
    public: Câmara Municipal de Vale Fundo, Escola Básica da Ribeira, Universidade do Tejo, Energia Serrana, Creche Girassol
    service: Oficina Irmãos Lima, Hotel Mirante, Transportes Falcão, Advogados Seabra & Associados, Ginásio Forte
  `),
  pl: trades(`
    pharmacy: Apteka Zdrowie, Apteka Pod Orłem
    courier: Kurier Jaskółka, Paczkomat Plus Sp. z o.o.
    bank: Bank Nadwiślański, SKOK Jantar, Kredyt Mazowsze
    employer: Fabryka Mebli Sosna, Drukarnia Lech, Piekarnia Rogal, Stalmet S.A.
    finance: Bank Nadwiślański, SKOK Jantar, Towarzystwo Ubezpieczeń Bałtyk, Kredyt Mazowsze
    health: Przychodnia Pod Lipami, Apteka Zdrowie, Szpital św. Kingi, Stomatologia Uśmiech
    shop: Sklep Leśna Chata, Meble Sosna Sp. z o.o., Księgarnia Pod Orłem, Hurtownia Rolna Kłos
    tech: Światłonet, Sieci Wisła S.A., Chmurka Sp. z o.o., Telepol
    public: Urząd Gminy Zalesie Górne, Przedszkole Krasnal, Liceum im. Reytana, Energia Pomorza
    service: Warsztat Auto-Bąk, Hotel Pod Różą, Kancelaria Prawna Temida, Klub Sportowy Orkan
  `),
  sv: trades(`
    finance: Lånesparebanken Öst, Sydkustens Sparbank, Försäkringsbolaget Björk
    bank: Sydkustens Sparbank, Mälarbanken, Norrkredit
    health: Vårdcentralen Linden, Apoteket Björnen, Folktandvården Ekvik
    shop: Ullboden AB, Cykelsmedjan, Bokhandeln Lärkan
    tech: Fibernord, Skylagret AB, Telebro
    public: Ekvik kommun, Björkskolan, Vestkraft Energi
    service: Advokatfirman Ceder, Hotell Fyren, IF Ekvik, Snickeri Ask AB, Åkeriet Norr AB
  `),
  da: trades(`
    finance: Østjysk Sparekasse, Trygge Kredit, Forsikringen Havblik
    health: Tandlægerne Havnegade, Ejby Lægehus, Klinik Søparken
    pharmacy: Ejby Apotek, Løve Apotek Søndergade
    shop: Møbelgården ApS, Hus & Hjem A/S, Cykelhjørnet
    tech: Datahavn ApS, Fjordnet, Skyhuset A/S
    public: Nordby Kommune, Solhøj Børnehave, Vesterkraft
    service: Flyttefirma Bøgh, Hotel Strandlyst, Malerfirma Krog, Advokaterne Torvet
  `),
  no: trades(`
    finance: Fjordforsikring, Lånespare Vest, Bygdebanken
    health: Legesenteret Solsiden, Apotek Fjellrose, Tannklinikken Brygga
    shop: Bokhandelen Uven, Sportshuset Topp, Garnloftet
    tech: Nettverk Vest AS, Fibertind AS, Skyvakt
    public: Solvik kommune, Fjordkraftlaget, Bjørkelia barnehage
    energy: Fjordkraftlaget, Nordstrøm Energi, Vindkraft Vest AS
    service: Bilverksted Haugland, Hotell Havgløtt, Rørlegger Lien AS, Montasjegruppen AS
  `),
  fi: trades(`
    bank: Järvisuomen Säästöpankki, Luotto Oy Pohjola-Karhu
    energy: Itäinen Energia, Savon Lämpö
    finance: Järvisuomen Säästöpankki, Vakuutus Aallotar, Luotto Oy Pohjola-Karhu
    health: Lääkäriasema Koivu, Apteekki Metso, Hammasklinikka Valkea
    shop: Kirjakauppa Pöllö, Kalustetalo Honka Oy, Lankakauppa Silmukka
    tech: Valokuitu Savo Oy, Verkkotaito Oy, Pilvilinna
    public: Kuusjärven kunta, Päiväkoti Tähtönen, Itäinen Energia
    service: Autohuolto Lehto, Hotelli Majakka, Muuttopalvelu Ripeä
  `),
  cs: trades(`
    courier: Kurýr Vlaštovka, Balík Morava
    employer: Stavby Hrubý s.r.o., Tiskárna Lípa, Pekárna Zrno
    finance: Banka Podhradí, Moravská záložna, Pojišťovna Kotva
    health: Poliklinika Na Stráni, Lékárna U Lípy, Nemocnice svaté Ludmily
    shop: Nábytek Jedlička s.r.o., Knihkupectví Sova, Zahradnictví Kosatec
    tech: Optonet a.s., Mrak Systems s.r.o., Telvia
    public: Obec Dolní Lhotka, Základní škola Sluníčko, Energie Jih
    service: Autoservis Vlk, Hotel U Zlaté hvězdy, Advokátní kancelář Rys
  `),
  tr: trades(`
    bank: Körfez Bank, Marmara Katılım
    courier: Hızlı Kırlangıç Kargo, Ege Kargo
    employer: Çınar Mobilya, Ova Gıda A.Ş., Deniz İnşaat
    finance: Körfez Bank, Anadolu Yıldız Sigorta, Marmara Katılım
    health: Özel Ihlamur Hastanesi, Papatya Eczanesi, Gülüş Diş Kliniği
    shop: Çınar Mobilya, Kitap Durağı, Lale Tekstil Ltd. Şti.
    tech: Fibermar, Bulut Yazılım A.Ş., Ege Telekom
    public: Yeşilova Belediyesi, Atlas Koleji, Toros Enerji
    service: Usta Oto Servis, Otel Sardunya, Terazi Hukuk Bürosu
  `),
  ro: trades(`
    bank: Banca Dunării, Credit Bucegi
    energy: Energia Siret, Gaz Mureș Nou
    employer: Brutăria Spicul SRL, Tipografia Crinul, Metalurg Dej SA
    finance: Banca Dunării, Asigurări Carpatica, Credit Bucegi
    health: Clinica Sfânta Elena, Farmacia Tei, Spitalul Izvor
    shop: Mobila Stejar SRL, Librăria Cărturești Vechi, Magazin Floarea
    tech: Fibronet, Norul Digital SRL, Telcomar
    public: Primăria Valea Lungă, Grădinița Licurici, Energia Siret
    service: Service Auto Vulturul, Hotel Bistrița Nouă, Cabinet Avocat Balaban
  `),
  hu: trades(`
    bank: Dunamenti Takarék, Pannónia Hitel
    energy: Alföldi Energia, Mecsek Gáz
    employer: Pékség Kalász Kft., Nyomda Liliom, Acélszerkezet Zrt.
    finance: Dunamenti Takarék, Tisza Biztosító Zrt., Pannónia Hitel
    health: Hársfa Rendelő, Arany Sas Patika, Szent Gellért Magánklinika
    shop: Tölgy Bútor Kft., Könyvmoly Bolt, Rózsakert Virág
    tech: Optikanet Kft., Felhőtár Zrt., Telvox
    public: Kisréti Önkormányzat, Napsugár Óvoda, Alföldi Energia
    service: Gyors Autószerviz, Hotel Aranyhíd, Bíró Ügyvédi Iroda
  `),
};
