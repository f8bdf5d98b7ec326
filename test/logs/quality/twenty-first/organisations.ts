// Employers, schools, clinics, clubs, sellers and landlords of different build.
import { drawSurname } from './names.ts';
import { drawTown } from './places.ts';
import { entries, list, type Random } from './random.ts';

const heads = list(
  'Al Bel Cor Del Elm Fen Gal Hav Ino Jor Kel Lum Mer Nor Oak Pel Quin Rav Sol Tarn Ul Ver Wil Yar Zen Ash Bryn Cal Dun Ever Fair Glen Holm Ivo Kin Lark Mar Nim Orb Prim Rook Sten Thal Vel Wren',
);
const tails = list(
  'bury dale ford well mont aro ent ity ora exa ix ium ley ton wick star line point gate mark field core via nova ello anda istra ova onix era stone haven crest brook wave path',
);
/** A made-up word that a firm could bear. */
export const stem = (random: Random): string => random.pick(heads) + random.pick(tails);

const english = {
  firm: entries(`
    Hartwell & Sons Roofing; Brightside Nurseries Ltd; Copperfield Joinery; Two Rivers Brewing Co.; Saltmarsh Bakery; Pennine Scaffolding; Redkite Analytics; Bluegum Plumbing Pty Ltd; Southern Cross Freight; Karoo Fresh Produce (Pty) Ltd; Lakeview Dental Supplies; Mapleleaf Interiors Inc.; Tidewater Marine LLC; Granite State Movers; Lone Pine Landscaping; Prairie Wind Farms; Harborview Accounting; Ironbridge Tooling; Foxglove Florists; Marlow & Finch Solicitors; Beacon Hill Architects; Swiftlane Couriers; Nutmeg Catering; Quayside Fisheries; Old Mill Furniture; Emerald Isle Tours; Kerrigan Haulage; Shamrock Glazing; Connacht Feeds; Sundarbans Textiles Pvt Ltd; Deccan Auto Parts; Lotus Web Solutions; Sri Balaji Traders; Himalaya Roofing Works; Merlion Trading Pte Ltd; Straits Engineering; Jurong Precision; Orchid Facilities; Kiwi Fencing; Taranaki Dairy Services; Outback Solar; Bondi Surf Hire; Wattlebird Childcare; Aurora Mining Supplies; Great Lakes Insulation; Cascade Timber; Magnolia Events; Cactus Wren Realty; Big Sky Outfitters; Peachtree Staffing; Bayou Catering; Lighthouse Payroll; Pinnacle Windows; Greenfinch Energy Surveys; Cobalt Studio; Paperkite; Norsk & Vale; Tallboy Coffee; Lemonwood; Hexley; Zipyard; Moorgate Cleaning; Greenlane Vets; Pembroke Recruitment; Orwell Packaging; Wyvern Motors; Teviot Knitwear; Clyde Valley Tyres; Solent Sailmakers; Fenland Growers; Thistle Security; Bramble & Rye; Oxbow Legal; Northgate Timber Merchants; Kestrel Drones; Ravenscourt Textiles; Weald Electrical; Dovetail Kitchens; JTK Engineering; MBR Logistics; RPS Ceramics; DLK Group; HWF Partners; ACM Steel; PNT Ltd; QBE Joiners; TRS Roofing; WGL`),
  school: entries(`
    Oakwood Primary School; St Brendan's National School; Hillcrest Academy; Kingsway Comprehensive; Riverside Middle School; Lincoln Elementary; Cedar Ridge High School; Northfield Sixth Form College; Ashdown Grammar; Greenbank Infants; Lakeside Montessori; St Columba's College; Holy Cross Girls' School; Jacaranda Primary; Hoërskool Vaalrivier; Delhi Heights Public School; Vidya Mandir; Tampines East Primary; Wattle Grove State School; Karori Normal School; Westbrook Community College; University of Fenmoor; Ballymore Technical College; Queen's Park Nursery; Little Acorns Nursery; Sunbeam Kindergarten; Trinity Prep; Bishop Ellis School; Manor Park Academy; Thornhill Special School; Harbour City Polytechnic; Red Rocks Charter School; Eastgate University; St Ursula's Convent; Pinewood School`),
  clinic: entries(`
    Park Lane Dental; Riverside Medical Centre; Cedar Grove Family Practice; Northside Pediatrics; St Jude's Hospital; Lagan Valley Physio; Bayview Eye Clinic; Sunnyside Health Centre; Apollo Nagar Clinic; Mount Carmel Hospital; Kloof Medi-Clinic; Bedok Family Clinic; Rosebank Radiology; Hibiscus Women's Health; The Elms Surgery; Queensbridge Orthodontics; Blue Ridge Orthopedics; Highfield Medical Group; Silverlake Dermatology; Larkspur Fertility; Coastal Cardiology Associates; Fernside Rehab; St Anne's Infirmary; Westmead Dialysis Unit`),
  club: entries(`
    Thornbury Rovers FC; Eastside Harriers; Ballinasloe GAA; Hilltop Bowling Club; Lakeside Rowing Club; Riverbend Little League; Cape Gulls Cricket Club; Dockyard Boxing; Moorland Ramblers; Harbour Swimming Club; 14th Fenwick Scouts; Greenway Cycling; St Mark's Choir; The Wednesday Quilters; Ladies' Circle Ashby; Kookaburra Netball; Bukit Runners; Shivaji Cricket Academy; Highveld Hiking Club; Maple Ridge Curling; Paws & Claws Rescue; Hope Kitchen; Northern Lights Theatre Group; Coastwatch Volunteers; Rotary Club of Marwick; Allotment Society Bankside; Redhill Chess Circle; Southbay Judo`),
  gp: entries(`
    Willow Tree Surgery; The Old Forge Surgery; Kingfisher Practice; Station Road Medical Centre; Bridge End Surgery; Lough View Family Practice; Orchard Medical; Eastfield Group Practice; Dr Pillai Clinic; Harbour Family Doctors; St Luke's Practice; Mountview Primary Care; Corner House Surgery; Seaspray GP; Two Hills Health Centre; Limetree Surgery`),
  home: entries(`
    Millbrook Care Home; Abbey Court; Brookvale Nursing Home; Four Winds Hospice; Rosewood Lodge; The Beeches Residential; Sunset Villas Aged Care; Carmel House; Ferndale Manor; Heatherlea; Primrose Bank; Ashgrove House; Harbour Rest Home; St Clare's Nursing Home`),
  trade: entries(`
    Southern Plumbing Co.; AquaFix; Hodgson Builders; Redline Roofing; Autoscreen Plus; Glasstech Repairs; Pipe Doctors; Volt & Sons; B&R Heating; Allweather Roofing Pty Ltd; Clearview Windscreens; Rapid Glaziers; Sunbridge Solar; Doyle Building Services; Trident Plumbing; Handy Harry; Brightspark Electrical; Murphy Gas; Eco Installs Ltd; WestCoast Drains`),
  landlord: entries(`
    Sandpiper Homes; Castlegate Lettings; Meridian Property Management; Lofthouse Estates; Urban Nest Rentals; Gable & Co Lettings; Seaview Strata; Kings Cross Housing Association; Prime Keys Realty; Homestead Management LLC; Elmtree Housing Trust; Parkside Body Corporate Services; Hearth Rentals; Cornerstone Residential; Whitestone Lettings; Oakline Property Group; BlueDoor; Riverbank Apartments LP`),
  team: entries(`
    Thornbury Rovers FC; Eastside Harriers; Ballinasloe GAA; Riverbend Little League; Cape Gulls Cricket Club; Harbour Swimming Club; Kookaburra Netball; Lakeside Rowing Club; Dockyard Boxing; Hillside Juniors; Ridgeway Rugby Minis; Comets Basketball; Southbay Judo; Westport Under-10s; Tigers Softball; Oaktown Gymnastics; Green Vale Hockey; Dolphins Water Polo`),
  public: entries(`
    Fenshire County Council; Department of Fisheries; Ashmere Fire and Rescue; Marwick Borough Council; Port Authority of Kerston; State Board of Nursing; Wexmoor Library Service; Tarnside Police; Land Survey Office; Office of the Ombudsman; City of Redfield; Municipality of Overdale; Roads Agency North; River Trust West; Ministry of Works; Eastern Health Board; Regional Water Board; Transit Authority of Lowell Bay`),
};

const foreign: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  de: {
    trade: entries(
      'Karosserie Stamm; KFZ Brandl; Autohaus Nordkurve; Meisterwerk Auto; Werkstatt Hösl; Reifen Kastner',
    ),
    landlord: entries(
      'Hausverwaltung Elsner; WBG Nordstadt eG; Immo-Kontor Rheinau; Wohnbau Süd; Grundbesitz Kaiserhof GbR',
    ),
    firm: entries(
      'Bäckerei Kornblum; Tischlerei Hagenau GmbH; Sanitär Ostermeier; Elektro Wiesinger e.K.; Autohaus Nordkurve; Spedition Reinecke GmbH & Co. KG; Blumen Adelmann; Weberhof Druck; Hansekontor AG; Metallbau Kuntze; Gasthof Zur Linde; Fliesen Pauly; Ingenieurbüro Strack; Lindauer Software GmbH; Dachdecker Thoms OHG; Kanzlei Berghoff & Partner; Modehaus Zumtobel; Brauerei Adlerstein; Gärtnerei Blattwerk; Hausverwaltung Elsner; WBG Nordstadt eG; Immo-Kontor Rheinau; KTS Anlagenbau; Optik Sandrock',
    ),
    school: entries(
      'Grundschule am Kirchberg; Gymnasium Lessingstraße; Kita Sonnenkäfer; Realschule Nordhang; Berufskolleg Ostwall; Musikschule Allegro; Hochschule Rheinwald; Waldorfschule Seetal',
    ),
    clinic: entries(
      'Praxis am Marktplatz; Klinikum Westheide; Zahnärzte Am Ring; St.-Elisabeth-Krankenhaus; Orthopädie Südpark; Seniorenheim Haus Abendrot; Rehaklinik Tannenblick; Hautzentrum Altstadt',
    ),
    club: entries(
      'TSV Oberweiler; FC Blau-Weiß Lohfelde; Schützenverein Eintracht; Gesangverein Liederkranz; DLRG Ortsgruppe Seeheim; Tierheim Waldfrieden; Kleingartenverein Morgenröte',
    ),
  },
  fr: {
    firm: entries(
      'Menuiserie Lebreton; Boulangerie du Port; SARL Toitures Meunier; Transports Gallois SA; Cabinet Delorme et Associés; Garage des Remparts; Électricité Moulin SAS; Fleurs d’Orage; Imprimerie Vaucelle; Agence du Lac; Foncia-Rive Gestion; Hôtel des Voyageurs; Domaine de Craponne; Librairie Les Mots Bleus; Atelier Quatre Mains; Nettoyage Bréval; BTP Sud-Loire; Charpentes Aubin; SCI Les Glycines; Traiteur Marmite & Cie',
    ),
    school: entries(
      'école Jules-Ferry; collège Les Hauts-Vents; lycée Camille-Claudel; crèche Les P’tits Loups; IUT de Brévenne; école de musique du Val; institut Saint-Joseph',
    ),
    clinic: entries(
      'clinique des Cèdres; cabinet médical de la Gare; hôpital Saint-Roch; EHPAD Les Marronniers; centre dentaire Belle-Île; laboratoire Biovalis; maison de santé du Plateau',
    ),
    club: entries(
      'AS Montclair; Judo Club du Val; Chorale Cantabile; Association Les Mains Ouvertes; Cyclo-Club de l’Ouest; Tennis Club des Étangs',
    ),
  },
  es: {
    trade: entries(
      'Fontanería Los Hermanos; Talleres Ribera S.L.; Reparaciones Lince; Tuberalia; Multiservicios Arcos',
    ),
    firm: entries(
      'Panadería La Espiga; Talleres Ribera S.L.; Construcciones Almenar S.A.; Gestoría Pinar; Fontanería Los Hermanos; Muebles Castelar; Asesoría Montalvo; Bodegas Peñalba; Transportes Cuenca del Sur; Inmobiliaria Vistamar; Floristería Azahar; Grupo Lumaria S.A. de C.V.; Ferretería El Tornillo; Imprenta Cáliz; Hostal El Mirador; Electricidad Rocafort; Clínica Veterinaria Patas; Administradores Llorente; Textiles Orosol; Viveros Retama',
    ),
    school: entries(
      'IES Fuente Clara; CEIP Los Olivos; Colegio San Isidro; Guardería Pequeñines; Universidad del Valle Alto; Academia Horizonte; Escuela Benito Juárez',
    ),
    clinic: entries(
      'Clínica Santa Águeda; Centro de Salud La Loma; Hospital del Carmen; Dental Sonrisas; Residencia Los Almendros; Fisioterapia Arganda; Laboratorios Tejada',
    ),
    club: entries(
      'CD Villaluz; Club Natación Poniente; Peña Ciclista Sierra; Coro San Telmo; Asociación Manos Unidas del Barrio; Atlético Robledo',
    ),
  },
  pt: {
    firm: entries(
      'Padaria Estrela do Bairro; Oficina Irmãos Lapa; Construções Vale Verde Lda; Contabilidade Farol; Móveis Jatobá Ltda; Transportes Ribeira S.A.; Imobiliária Mar Alto; Gráfica Sete Cores; Restaurante O Forno; Serralharia Montijo; Mercearia da Praça; Supermercado Bom Preço Ltda; Clínica do Carro ME; Têxteis Ave Norte; Floricultura Ipê; Eletro Paulo Ltda; Condomínios Serra',
    ),
    school: entries(
      'Escola Básica da Ponte; Colégio Santa Clara; Agrupamento de Escolas do Mondego; Escola Municipal Cecília; Creche Girassol; Faculdade Monte Azul; Conservatório do Vale',
    ),
    clinic: entries(
      'Clínica São Bento; Hospital da Ribeira; Centro de Saúde do Vale; Odonto Sorriso; Lar Nossa Senhora da Luz; Laboratório Análise Viva; Unimedical Centro',
    ),
    club: entries(
      'Sporting Clube da Aldeia; Grupo Desportivo da Foz; Associação Amigos do Rio; Esporte Clube Jaraguá; Rancho Folclórico da Serra',
    ),
  },
  it: {
    trade: entries('Officina Rota S.r.l.; Carrozzeria Lampo; Autofficina Zeta; Idraulica Bosio; Gommista Serafini'),
    firm: entries(
      'Panificio Montesi; Officina Rota S.r.l.; Studio Legale Aldovini; Edilizia Fratelli Corsi; Tipografia Aurora; Autotrasporti Valsesia S.p.A.; Vivai Pratoverde; Immobiliare Centro Storico; Trattoria Da Pino; Idraulica Bosio; Falegnameria Castagna; Ottica Morlacchi; Grafiche Lanterna; Cantina Colle Alto; Sartoria Velluti; Amministrazioni Condominiali Ferri',
    ),
    school: entries(
      'Liceo Scientifico Fermi; Scuola Media Pascoli; Istituto Comprensivo Valbruna; Asilo Il Girotondo; Università di Monteverna; Scuola Primaria Collodi',
    ),
    clinic: entries(
      'Poliambulatorio San Luca; Clinica Villa Serena; Ospedale Santa Corona; Studio Dentistico Alba; Casa di Riposo Il Tiglio; Farmacia Bertolini',
    ),
    club: entries(
      'ASD Valle Azzurra; Polisportiva Ripalta; Coro Monte Bianco; Circolo Tennis Lido; Gruppo Alpini Fonte; Volley Rondine',
    ),
  },
  nl: {
    firm: entries(
      'Bakkerij De Korenaar; Loodgieter Hamstra B.V.; Timmerbedrijf Kolk; Garage Zuiderpark; Administratiekantoor Vlietland; Schildersbedrijf Bonte; Bloemenhuis Madelief; Drukkerij De Pers; Van Rhee Transport BV; Woningstichting De Haven; Hoveniers Groenrijk Oost; Café ’t Anker; Installatie Deltazicht; Makelaardij Poort',
    ),
    school: entries(
      'basisschool De Regenboog; Vrijzinnig Lyceum; ROC Westland; kinderdagverblijf Pinkeltje; Hogeschool Waterlijn; OBS De Klimboom',
    ),
    clinic: entries(
      'huisartsenpraktijk De Linde; Tandartsen Centrum Oost; Ziekenhuis Rijnmeer; Fysio Vitaal; verzorgingshuis Avondzon; apotheek Het Hert',
    ),
    club: entries(
      'vv De Meeuwen; Hockeyclub Zandpoort; Zangkoor Cantate; Scouting Oranje; IJsclub Noord; Stichting Buurtkeuken',
    ),
  },
  pl: {
    firm: entries(
      'Piekarnia Pod Kłosem; Meble Dębowe s.c.; Trans-Wisła Sp. z o.o.; Biuro Rachunkowe Saldo; Auto-Serwis Kruk; Hurtownia Elektra; Drukarnia Jantar; Zakład Stolarski Bukowina; Budimex-Południe; Kwiaciarnia Irys; Spółdzielnia Mieszkaniowa Jutrzenka; Restauracja Stara Młynarnia; Ogrody Flora',
    ),
    school: entries(
      'Szkoła Podstawowa nr 14; Liceum im. Norwida; Przedszkole Bajka; Politechnika Nadmorska; Technikum Leśne; Zespół Szkół nr 3',
    ),
    clinic: entries(
      'Przychodnia Zdrowie; Szpital św. Łukasza; Stomatologia Perła; Dom Seniora Wrzos; Centrum Medyczne Alfa-Med; Poradnia Serce',
    ),
    club: entries('KS Orkan; Klub Biegacza Sprint; Chór Echo; OSP Lipnica; Fundacja Pomocna Łapa; Aeroklub Ziemi'),
  },
  se: {
    firm: entries(
      'Bageriet Axet; Rörmokarna i Väst AB; Snickeri Björk & Son; Redovisningsbyrån Balans; Åkeri Nordan AB; Blomsterhörnan; Bilverkstan Kullen; Fastighets AB Fyren; Bostadsbolaget Linden; Tryckeri Gutenfors; Målarna Roslund; Plåtslagarna Öst',
    ),
    school: entries(
      'Björkskolan; Förskolan Myran; Norrgymnasiet; Högskolan i Vättern; Ekbackens skola; Kulturskolan Tonen',
    ),
    clinic: entries(
      'Vårdcentralen Ängen; Tandläkarna Torget; Sjukhuset Norra Hamnen; Äldreboendet Solsidan; Kliniken Havet; Apoteket Svalan',
    ),
    club: entries(
      'IFK Lövsta; Kören Vivace; Scoutkåren Vargen; Simklubben Delfin; Ridklubben Hästskon; Båtklubben Ankaret',
    ),
  },
  tr: {
    firm: entries(
      'Yıldız Fırını; Karadeniz Nakliyat A.Ş.; Ege Tesisat Ltd. Şti.; Mavi Tur Seyahat; Anka Yazılım; Demirkent İnşaat; Gülbahçe Çiçekçilik; Safran Tekstil; Usta Oto Servis; Marmara Emlak; Akasya Mobilya; Zümrüt Kuyumculuk',
    ),
    school: entries('Atatürk İlkokulu; Fen Lisesi Bahçe; Minik Adımlar Kreşi; Körfez Üniversitesi; Çamlık Ortaokulu'),
    clinic: entries('Şifa Tıp Merkezi; Hayat Hastanesi; Gülüş Diş Kliniği; Bahar Huzurevi; Göz Merkezi Ankara'),
    club: entries('Yelken Spor Kulübü; Dostlar Korosu; Kartallar Basketbol; Patiler Derneği'),
  },
  ru: {
    firm: entries(
      'ООО «Вектор»; Пекарня «Колос»; АО «Уралстрой»; ИП Савченко; Автосервис «Мотор»; ООО «Лесторг»; Типография «Печать»; Турфирма «Компас»; ООО «Сантехмонтаж»; ТСЖ «Берёзка»; УК «Домовой»; Мебельная фабрика «Дуб»',
    ),
    school: entries('Школа № 47; Гимназия «Лидер»; Детский сад «Ромашка»; Лицей № 8; Политехнический колледж'),
    clinic: entries('Клиника «Доктор рядом»; Поликлиника № 3; Стоматология «Жемчуг»; Больница № 12; Санаторий «Сосны»'),
    club: entries('Клуб «Олимп»; Хор «Родник»; Секция «Самбо-70»; Фонд «Доброе сердце»'),
  },
};
const speech: Readonly<Record<string, string>> = { at: 'de', ch: 'de', mx: 'es', br: 'pt' };

type Build = (surname: () => string, town: () => string, word: () => string) => string;
const builds: Readonly<Record<string, readonly Build[]>> = {
  firm: [
    (surname) => `${surname()} & Sons`,
    (surname) => `${surname()} & ${surname()} LLP`,
    (surname) => `${surname()} Brothers`,
    (_, town) => `${town()} Tool Hire`,
    (_, __, word) => `${word()} Ltd`,
    (_, __, word) => `${word()} Group`,
    (_, __, word) => word(),
    (_, __, word) => `${word()} Consulting`,
    (surname) => `${surname()} Electrical`,
    (_, town, word) => `${word()} ${town()}`,
  ],
  school: [
    (_, town) => `${town()} High School`,
    (_, town) => `${town()} Montessori`,
    (surname) => `${surname()} Academy`,
    (_, __, word) => `${word()} College`,
  ],
  clinic: [
    (_, town) => `${town()} Dental Care`,
    (surname) => `${surname()} & Partners Surgery`,
    (_, __, word) => `${word()} Health`,
    (_, town) => `${town()} General Hospital`,
  ],
  club: [(_, town) => `${town()} Athletic`, (_, town) => `${town()} Runners`, (_, __, word) => `${word()} United`],
  gp: [(surname) => `${surname()} Surgery`, (_, town) => `${town()} Family Practice`],
  home: [(_, __, word) => `${word()} House`, (_, __, word) => `${word()} Care Home`],
  trade: [
    (surname) => `${surname()} Plumbing & Heating`,
    (surname) => `${surname()} Builders`,
    (_, town) => `${town()} Glass`,
  ],
  landlord: [
    (surname) => `${surname()} Lettings`,
    (_, __, word) => `${word()} Properties`,
    (_, __, word) => `${word()} Realty`,
  ],
  team: [(_, town) => `${town()} Juniors`, (_, town) => `${town()} Athletic`],
  public: [(_, town) => `${town()} City Council`, (_, town) => `${town()} Fire Service`],
};
const foreignBuilds: Readonly<Record<string, readonly Build[]>> = {
  de: [
    (surname) => `${surname()} GmbH`,
    (surname) => `Malerbetrieb ${surname()}`,
    (_, __, word) => `${word()} AG`,
    (surname) => `${surname()} & ${surname()} KG`,
  ],
  fr: [(surname) => `Établissements ${surname()}`, (surname) => `${surname()} SARL`, (_, __, word) => `${word()} SAS`],
  es: [
    (surname) => `Hermanos ${surname()} S.L.`,
    (surname) => `Talleres ${surname()}`,
    (_, __, word) => `${word()} S.A.`,
  ],
  pt: [(surname) => `${surname()} & Filhos Lda`, (_, __, word) => `${word()} Ltda`],
  it: [
    (surname) => `Fratelli ${surname()} S.n.c.`,
    (surname) => `${surname()} Costruzioni`,
    (_, __, word) => `${word()} S.r.l.`,
  ],
  nl: [(surname) => `${surname()} Bouw B.V.`, (surname) => `Gebroeders ${surname()}`, (_, __, word) => `${word()} BV`],
  pl: [(_, __, word) => `${word()} Sp. z o.o.`, (surname) => `Firma ${surname()}`],
  se: [(surname) => `${surname()} Bygg AB`, (_, __, word) => `${word()} AB`],
  tr: [(surname) => `${surname()} Ticaret`, (_, __, word) => `${word()} A.Ş.`],
};

export type OrganisationKind =
  | 'firm'
  | 'school'
  | 'clinic'
  | 'club'
  | 'public'
  | 'gp'
  | 'home'
  | 'trade'
  | 'landlord'
  | 'team';
/** What stands in where a country's lists have no own entries. */
const broader: Readonly<Record<string, string>> = { gp: 'clinic', home: 'clinic', team: 'club' };

export function drawOrganisation(random: Random, locale: string, kind: OrganisationKind): string {
  const own = foreign[speech[locale] ?? locale];
  const surname = (): string => drawSurname(random, locale);
  const built =
    own === undefined
      ? builds[kind]
      : ['firm', 'trade', 'landlord'].includes(kind)
        ? foreignBuilds[speech[locale] ?? locale]
        : undefined;
  if (built !== undefined && random.chance(own === undefined ? 0.4 : 0.35)) {
    return random.pick(built)(
      surname,
      () => drawTown(random, locale),
      () => stem(random),
    );
  }
  return random.pick(own?.[kind] ?? own?.[broader[kind] ?? 'firm'] ?? english[kind]);
}
