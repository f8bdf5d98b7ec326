// Firms, schools, clinics and clubs; "{f}" stands for a family name and "{t}" for a place of that country.

export type OrganisationKind = 'employer' | 'school' | 'clinic' | 'law' | 'landlord' | 'shop' | 'club';

const english: Record<OrganisationKind, string> = {
  employer: `{f} & Sons Ltd|Northgate Logistics|{f} Engineering|Bluebird Catering|Meridian Freight Services|{f} Joinery
    |Harbourview Consulting|{t} City Council|Tern & Finch Design|Copperleaf Software|{f} Brothers Roofing|Parkside Nursing Home
    |Silverline Coaches|Ridgeway Packaging|{f} Accounting Group|Oakhurst Farms|{f}, {f} and Partners|Lumen Print Works`,
  school: `St Mary's Primary School|{t} High School|Oakfield Academy|Riverside Elementary|Holy Cross College|University of {t}
    |Little Acorns Nursery|{t} Grammar School|Greenfield Community College|Montessori House {t}`,
  clinic: `Riverside Dental|{t} General Hospital|Dr {f}'s Surgery|Park Lane Medical Centre|St Vincent's Hospital|Hillcrest Veterinary Clinic
    |{f} Physiotherapy|Lakeside Family Practice|Bright Eyes Opticians|Willow Tree Health Centre`,
  law: '{f} & {f} Solicitors|{f} Law|{f} {f} LLP|{f} Legal Services|Chambers & {f}|{f} and Associates',
  landlord: `{t} Property Management|Keystone Lettings|{f} Estates|Maplewood Housing Association|Crown Court Apartments|Homestead Realty
    |{f} Lettings|Harbour Housing Trust`,
  shop: `{f}'s Bakery|The Corner Bookshop|{t} Cycles|{f} Motors|Green Thumb Garden Centre|Nook & Cranny Furniture|{f} Hardware
    |Pets & Paws|Bella's Bridal|{t} Appliance Centre`,
  club: `{t} Rowing Club|{t} Rovers FC|The {f} Foundation|{t} Choral Society|St Brigid's Parish|{t} Women's Institute
    |Eastside Cricket Club|{t} Animal Rescue`,
};

const european: Record<string, Record<OrganisationKind, string>> = {
  DE: {
    employer: `{f} GmbH|{f} & Söhne KG|Metallbau {f}|Stadtwerke {t}|Bäckerei {f}|Autohaus {f}|{f} Logistik GmbH & Co. KG|Elektro {f} e.K.
      |Nordlicht Medien AG|Architekturbüro {f}|Landratsamt {t}|Diakonie {t}`,
    school: 'Grundschule am Park|Gymnasium {t}|Kita Sonnenschein|Volkshochschule {t}|Universität {t}|Realschule {t}',
    clinic:
      'Klinikum {t}|Zahnarztpraxis {f}|Hausarztpraxis Dr. {f}|St.-Josef-Krankenhaus|Physiotherapie {f}|Augenklinik {t}',
    law: 'Kanzlei {f} & {f}|Rechtsanwälte {f}|Notariat {f}|{f} Rechtsanwaltsgesellschaft mbH',
    landlord: 'Hausverwaltung {f}|Wohnbau {t} eG|{f} Immobilien|GWG {t}',
    shop: 'Radhaus {f}|Buchhandlung {f}|Möbel {f}|Blumen {f}|Fahrschule {f}',
    club: 'TSV {t}|Tierschutzverein {t} e.V.|Chorgemeinschaft {t}|SV Blau-Weiß {t}|Freiwillige Feuerwehr {t}',
  },
  FR: {
    employer:
      'SARL {f}|Menuiserie {f}|Transports {f}|Mairie de {t}|{f} Conseil|Groupe {f} SA|Boulangerie {f}|Ateliers du Sud|SAS {f} et Fils',
    school:
      'lycée Jean-Moulin|école maternelle Les Tilleuls|collège Victor-Hugo|Université de {t}|crèche Les Petits Pas',
    clinic: 'Clinique Saint-Joseph|CHU de {t}|cabinet du Dr {f}|Centre dentaire {t}|Pharmacie {f}',
    law: 'Cabinet {f} & Associés|étude {f}|SCP {f}-{f}',
    landlord: 'Agence {f}|{t} Habitat|Agence du Parc|Régie {f}',
    shop: 'Garage {f}|Librairie {f}|Cycles {f}|Fleurs de {f}',
    club: 'AS {t}|Les Amis de {t}|Association Arc-en-Ciel|Club nautique de {t}',
  },
  ES: {
    employer:
      'Talleres {f} S.L.|Construcciones {f}|Ayuntamiento de {t}|{f} Hermanos S.A.|Transportes {f}|Panadería {f}|Gestoría {f}|Grupo {f}',
    school: 'IES Miguel de Cervantes|Colegio San José|CEIP La Paz|Universidad de {t}|guardería Los Peques',
    clinic: 'Clínica Dental {f}|Hospital Virgen del Pilar|Centro de Salud {t} Norte|Clínica {f}',
    law: '{f} Abogados|Bufete {f} y {f}|Notaría {f}',
    landlord: 'Inmobiliaria {f}|Fincas {f}|Alquileres {t}',
    shop: 'Ferretería {f}|Librería {f}|Muebles {f}|Bicicletas {f}',
    club: 'Club Deportivo {t}|Asociación Vecinal {t}|Fundación {f}|Peña Ciclista {t}',
  },
  IT: {
    employer:
      '{f} S.r.l.|Officina {f}|Comune di {t}|Edil {f} Snc|F.lli {f} S.p.A.|Studio {f}|Autotrasporti {f}|Panificio {f}',
    school: 'Liceo Galilei|Istituto Comprensivo {t} Centro|Scuola dell’infanzia Arcobaleno|Università di {t}',
    clinic: 'Studio Dentistico {f}|Ospedale San Raffaele|Clinica Villa Serena|Farmacia {f}',
    law: 'Studio Legale {f}|Studio {f} e Associati|Studio Notarile {f}',
    landlord: 'Immobiliare {f}|Amministrazioni {f}|Case {t} Srl',
    shop: 'Libreria {f}|Arredamenti {f}|Cicli {f}|Ferramenta {f}',
    club: 'ASD {t} Calcio|Circolo {f}|Pro Loco {t}|Associazione Il Sorriso',
  },
  NL: {
    employer:
      '{f} BV|Bouwbedrijf {f}|Gemeente {t}|{f} Transport|Bakkerij {f}|{f} & Zonen|Hoveniersbedrijf {f}|Waterschap De Dommel',
    school: 'basisschool De Regenboog|Hogeschool {t}|Christelijk Lyceum {t}|kinderdagverblijf Pinkeltje',
    clinic: 'Tandartspraktijk {f}|huisartsenpraktijk {f}|Sint Anna Ziekenhuis|Fysio {t}',
    law: '{f} Advocaten|Notariskantoor {f}|{f} & {f} Advocaten',
    landlord: 'Makelaardij {f}|Woonstichting {t}|{f} Vastgoed',
    shop: 'Fietsenwinkel {f}|Boekhandel {f}|Garage {f}|Slagerij {f}',
    club: 'VV {t}|Dierenambulance {t}|Stichting De Brug|Tennisvereniging {t}',
  },
  PT: {
    employer:
      '{f} & Filhos, Lda.|Construções {f}|Câmara Municipal de {t}|Transportes {f} S.A.|Padaria {f}|{f} Consultores',
    school: 'Escola Básica de {t}|Colégio São João|Universidade de {t}|creche O Ninho',
    clinic: 'Clínica Dentária {f}|Hospital de Santa Marta|Centro de Saúde de {t}|Farmácia {f}',
    law: '{f} Advogados|{f} & Associados|Cartório {f}',
    landlord: 'Imobiliária {f}|Condomínios {f}|Casas do {t}',
    shop: 'Livraria {f}|Oficina {f}|Móveis {f}',
    club: 'Clube Desportivo de {t}|Associação {f}|Bombeiros Voluntários de {t}',
  },
  PL: {
    employer:
      '{f} Sp. z o.o.|Piekarnia {f}|Urząd Miasta {t}|Trans-{f}|Zakład Stolarski {f}|Budimpol S.A.|Biuro Rachunkowe {f}',
    school: 'Szkoła Podstawowa nr 12|Przedszkole Słoneczko|I Liceum Ogólnokształcące w Lipinach|Uniwersytet Nadmorski',
    clinic: 'Przychodnia Zdrowie|Szpital Miejski {t}|Gabinet Stomatologiczny {f}|Apteka pod Lipą',
    law: 'Kancelaria {f}|Kancelaria Notarialna {f}|{f} i Wspólnicy',
    landlord: 'Nieruchomości {f}|Spółdzielnia Mieszkaniowa Jutrzenka|{f} Zarządzanie',
    shop: 'Księgarnia {f}|Warsztat {f}|Meble {f}',
    club: 'KS Orzeł|Fundacja Pomocna Dłoń|OSP Lipiny',
  },
  SE: {
    employer: '{f}s Bygg AB|{t} kommun|{f} & Co AB|Norrskog Transport|{f}s Åkeri|Redovisningsbyrån {f}|Kafé Linnéa',
    school: 'Björkskolan|Förskolan Solrosen|{t} universitet|Katedralskolan',
    clinic: 'Vårdcentralen Eken|{t} sjukhus|Tandläkare {f}|Djurkliniken {t}',
    law: 'Advokatfirman {f}|{f} Juristbyrå|Advokatbyrån {f} & {f}',
    landlord: '{f} Fastigheter|{t}hem|Brf Tallbacken',
    shop: '{f}s Cykel|Bokhandeln {f}|Möbelhuset {f}',
    club: '{t} IF|Hembygdsföreningen i {t}|Röda Stugans vänner',
  },
  DK: {
    employer: '{f} Byg ApS|{t} Kommune|{f} & Søn A/S|{f} Transport|Bageriet {f}|Tømrermester {f}|Nordhavn Revision',
    school: 'Skovskolen|{t} Gymnasium|Børnehaven Mælkebøtten|{t} Universitet',
    clinic: 'Lægehuset {t}|Tandlæge {f}|{t} Sygehus|Dyreklinikken {t}',
    law: 'Advokatfirmaet {f}|{f} Advokater|{f} & {f} Advokatfirma',
    landlord: '{f} Ejendomme|Boligforeningen Fjorden|{t} Boligadministration',
    shop: '{f} Cykler|Boghandler {f}|Møbelhuset {f}',
    club: '{t} IF|Dyrenes Venner {t}|{t} Sejlklub',
  },
};

export function organisationForms(country: string, kind: OrganisationKind): string[] {
  return (european[country] ?? english)[kind].split('|').map((form) => form.trim());
}
