import { lines, type Random, words } from './random.ts';

/** s surname, p town, w word, v other word: "{s}" and so on. */
type Kinds = Readonly<Record<string, readonly string[]>>;

const english: Kinds = {
  bank: lines(`{w} Bank | {p} Building Society | Bank of {w} | First {w} Bank | {w} Credit Union | {s} & Co Bank | {p} Community Bank | {w}{v} Bank
    {w} Savings | {p} Mutual | {s} Trust Bank | {w} Federal Credit Union`),
  issuer: lines('{w} Card Services | {w} Cards | {w}{v} Card | {s} Finance | {w} Credit | {p} Card Centre'),
  shop: lines(`{s} & Sons | {w} Home | {w} & {v} | {s}'s Hardware | The {w} Shop | {w}{v} | {p} Cycles | {s} Furniture | {w} Outdoor | {s} Books
    {w} Kitchens | House of {s} | {s} and Daughters | {w} Garden Centre | {p} Shoes | {w} Electricals | {s} Jewellers | {w} Pets`),
  clinic:
    lines(`{p} Family Practice | {w} Medical Centre | {s} Clinic | {w} Health | {p} General Hospital | The {w} Surgery | {s} Street Clinic
    {w} Physiotherapy | {p} Eye Clinic | {w} Fertility | St {f}'s Hospital | {w} Women's Health`),
  dentist: lines('{w} Dental | {s} Dental Practice | {p} Smile Studio | {s} & {t} Orthodontics | {w} Dental Care'),
  pharmacy: lines('{s} Pharmacy | {w} Chemist | {p} Pharmacy | {s} & {t} Chemists | {w} Drugs | {w}Well Pharmacy'),
  school:
    lines(`{p} High School | St {f}'s Primary School | {w} Academy | {s} Elementary | {p} Grammar School | {w} Montessori | {w} Nursery
    {s} College | {p} Community School | {s} Middle School`),
  college: lines(
    '{p} University | {s} College | {w} Institute of Technology | University of {p} | {p} Further Education College | {s} Business School',
  ),
  employer:
    lines(`{s} Engineering | {w} Logistics | {s} & {t} LLP | {w} Foods Ltd | {s} Construction | {w} Analytics | {p} Steel | {w}{v} Ltd
    {s} Consulting Group | {w} Packaging Inc. | {s} Brothers | {w} Aerospace | {p} Water Works | {s} Accounting | {w} Robotics | {w} Media
    {s} Catering | {w} Freight Pty Ltd | {s} Textiles | {w} Biotech | {s} Farms | {w} Recruitment`),
  hotel:
    lines(`The {w} Hotel | {w} Inn | Hotel {s} | {p} Grand | {w} Lodge | {s} House Hotel | {w} Beach Resort | The {s} Arms | {w} Suites {p}
    {w} Guesthouse | {p} Harbour Hotel`),
  insurer:
    lines(`{w} Insurance | {s} Mutual | {w} Assurance | {w} Life | {s} & {t} Insurance Brokers | {w} Cover | {p} Insurance Company
    {w} Underwriting | {w}Sure | {w} Motor Insurance`),
  telecom: lines(
    '{w} Mobile | {w}Tel | {w} Broadband | {w} Fibre | {w} Communications | {p} Cable | {w}{v} Wireless | {w}Net',
  ),
  airline: lines('{w} Air | {w} Airways | Air {p} | {w}Jet | {p} Airlines | {w} Express Airways'),
  gym: lines(
    '{w} Fitness | {s} Gym | {p} Leisure Centre | {w} CrossFit | {w} Yoga | Iron {w} Gym | {w} Climbing Centre | {p} Swim Club | {w} Pilates',
  ),
  law: lines(
    '{s} {t} LLP | {s} & {t} | {s} Solicitors | {s}, {t} & Partners | {w} Legal | {s} Law | {s} {t} Attorneys | {w} Chambers',
  ),
  courier: lines(
    '{w} Couriers | {w} Parcels | {w}Post | {s} Haulage | {w} Express | {w} Freight | {w}Ship | {p} Delivery Co',
  ),
  charity:
    lines(`{w} Trust | {s} Foundation | {p} Food Bank | Friends of {p} Park | {w} Hospice | {p} Animal Rescue | {w} Children's Fund | {w} Relief
    {p} Community Kitchen`),
  utility: lines(
    '{w} Water | {w} Energy | {p} Electric | {w} Gas | {p} Water Company | {w} Power | {w}Volt | {p} Utilities',
  ),
  garage: lines(
    '{s} Motors | {p} Autos | {w} Garage | {s} & Son Garage | {w} Tyres | {w} Auto Repair | {s} Toyota | {p} Ford',
  ),
  rental: lines('{w} Car Hire | {w} Rent-a-Car | {s} Car Rental | {w}Drive | {p} Van Hire | {w} Rentals'),
  soft: lines(
    '{w}{v} | {w}Desk | {w} Software | {w}ly | {w}Soft | {w} Cloud | {w} Systems | {w}Stack | {w} Labs | {w}.io',
  ),
  agency: lines(
    '{s} Lettings | {w} Property Management | {s} & {t} Estate Agents | {p} Homes | {w} Residential | {s} Realty | {w} Housing Association',
  ),
  broker: lines(
    '{w} Brokerage | {s} Securities | {w} Invest | {s} {t} Capital | {w} Trading | {w} Wealth | {s} Asset Management',
  ),
  payroll: lines('{w} Payroll | {w} HR | {s} Payroll Services | {w}Pay | {w} People Services'),
  tickets: lines('{w} Tickets | {w} Box Office | {p} Arena | {w}Seat | {p} Playhouse | {w} Events'),
  stream: lines('{w} TV | {w}Play | {w}Stream | {w}Flix | {w} Music | {w}Cast'),
  council: lines('{p} City Council | {p} Borough Council | {p} Council | {p} County Council | City of {p}'),
  club: lines(
    '{p} Rowing Club | {p} Tennis Club | {w} FC | {p} Golf Club | {p} Chess Society | {s} Dance School | {p} Scouts',
  ),
};
const englishWords =
  words(`Northgate Silver Harbor Beacon Summit Meridian Copper Willow Juniper Cobalt Atlas Falcon Harvest Lantern Granite Orchard
  Pioneer Heron Sterling Evergreen Crescent Horizon Ember Tidewater Redwood Clover Bluebell Kestrel Orbit Vertex Zephyr Aurora Cascade
  Fern Pebble Maple Quill Amber Nimbus Anchor Compass Keystone Foxglove Halcyon Larkspur Marigold Onyx Pinnacle Saffron Thistle Umbra
  Verity Wren Alder Bramble Cinder Driftwood Echo Flint Glacier Indigo Jasper Kelp Lumen Mosaic Nova Opal Prism Quartz Raven Solace`);
const moreWords = words(
  'Bridge Path Line Point Mark Works Wave Field Stone Light Wise Loop Core Spring Gate Nest Forge Link Leaf Way',
);

const others: Readonly<Record<string, { readonly kinds: Kinds; readonly names: readonly string[] }>> = {
  de: {
    names: words(
      'Nordstern Alpina Hanse Isar Elbe Linden Adler Phönix Merkur Sonnen Kristall Rhein Falken Silber Havel Lumina Orion Taunus Harz',
    ),
    kinds: {
      bank: lines('Sparkasse {p} | Volksbank {p} | {w}bank AG | {w} Bank | Raiffeisenbank {p}'),
      shop: lines(
        '{s} Möbel | {w} Versand | Möbelhaus {s} | Buchhandlung {s} | {w} Elektro GmbH | {s} & Söhne | Gartencenter {s} | Autohaus {s}',
      ),
      clinic: lines(
        'Klinikum {p} | Praxis {s} | {w}-Klinik | Gemeinschaftspraxis {s} und {t} | Zahnarztpraxis {s} | Physio {w}',
      ),
      school: lines('{s}-Gymnasium | Grundschule {p} | Kita {w} | Volkshochschule {p} | Hochschule {p}'),
      employer: lines(
        '{s} GmbH | {w} Logistik GmbH | {s} Maschinenbau | {w} Software AG | Bäckerei {s} | {s} & {t} KG | Spedition {s}',
      ),
      hotel: lines('Hotel {w} | Gasthof {s} | Pension {s} | {w} Hotel {p} | Landhaus {s}'),
      insurer: lines('{w} Versicherung | {w} Krankenkasse | {w} Direkt | BKK {w} | {w} Leben AG'),
      telecom: lines('{w}tel | {w} Mobil | {w}net | {w} Kabel'),
      utility: lines('Stadtwerke {p} | {w} Energie | {w} Strom GmbH | Wasserwerke {p}'),
      pharmacy: lines('{w}-Apotheke | Apotheke am Markt {p} | {s} Apotheke'),
      agency: lines('Hausverwaltung {s} | {w} Immobilien GmbH | Wohnbau {p}'),
    },
  },
  fr: {
    names: words(
      'Horizon Soleil Azur Lumière Armorique Étoile Mistral Garonne Océane Alizé Rivage Boréal Cigale Prisme Olympe Lavande',
    ),
    kinds: {
      bank: lines('Banque {w} | Caisse {w} | Crédit {w} | Banque populaire {w} | Banque {s}'),
      shop: lines('Maison {s} | {w} Meubles | Librairie {s} | {s} et Fils | {w} Électro | Boutique {w} | Cycles {s}'),
      clinic: lines('Clinique {w} | Cabinet {s} | Centre médical {w} | Clinique Saint-{f} | Cabinet dentaire {s}'),
      school: lines('Lycée {s} | École {w} | Collège {s} | Université de {p} | Crèche {w}'),
      employer: lines('{s} SARL | {w} Logistique | Transports {s} | {w} Conseil | Ateliers {s} | {s} & {t} SAS'),
      hotel: lines('Hôtel {w} | Auberge {s} | Hôtel de la {w} | Résidence {w} | Le {w} Palace'),
      insurer: lines('{w} Assurances | Mutuelle {w} | {w} Prévoyance | Assurances {s} | Mutuelle de {p}'),
      telecom: lines('{w} Télécom | {w} Mobile | {w}net | {w} Fibre'),
      utility: lines('{w} Énergie | Eaux de {p} | {w} Élec | Gaz de {p}'),
      pharmacy: lines('Pharmacie {s} | Pharmacie {w} | Grande Pharmacie de {p}'),
      agency: lines('Agence {s} | {w} Immobilier | Cabinet {s} Gestion | Foncière {w}'),
    },
  },
  es: {
    names: words(
      'Levante Sierra Brisa Alba Duero Cantábrico Olivar Mirador Estrella Ribera Poniente Cima Faro Tajo Albor Nogal',
    ),
    kinds: {
      bank: lines('Banco {w} | Caja {w} | Banco de {p} | Caja Rural de {p} | {w}bank'),
      shop: lines('Muebles {s} | {w} Hogar | Librería {s} | Hermanos {s} | Electrodomésticos {w} | Calzados {s}'),
      clinic: lines('Clínica {w} | Centro médico {s} | Hospital {w} | Clínica dental {s} | Fisioterapia {w}'),
      school: lines('Colegio {w} | IES {s} | Universidad de {p} | Academia {s} | Guardería {w}'),
      employer: lines(
        '{s} e Hijos S.L. | Transportes {s} | {w} Consultores | Construcciones {s} | {w} Logística S.A. | Grupo {w}',
      ),
      hotel: lines('Hotel {w} | Hostal {s} | Parador {w} | Hotel {p} Playa | Casa {s}'),
      insurer: lines('Seguros {w} | Mutua {w} | {w} Vida | Aseguradora {w} | {s} Seguros'),
      telecom: lines('{w} Móvil | {w}tel | {w} Fibra | Cable {w}'),
      utility: lines('Aguas de {p} | {w} Energía | Eléctrica {w} | Gas {w}'),
      pharmacy: lines('Farmacia {s} | Farmacia {w} | Farmacia Lda. {s}'),
      agency: lines('Inmobiliaria {s} | {w} Gestión | Fincas {s} | Alquileres {w}'),
    },
  },
  it: {
    names: words('Aurora Stella Tirreno Adriatica Cometa Ginestra Arno Ticino Vela Quercia Fenice Iride Brezza Murgia'),
    kinds: {
      bank: lines('Banca {w} | Banca di {p} | Cassa Rurale di {p} | Credito {w} | Banca {s}'),
      shop: lines('Arredamenti {s} | {w} Casa | Libreria {s} | Fratelli {s} | {w} Elettronica | Calzature {s}'),
      clinic: lines('Clinica {w} | Studio medico {s} | Poliambulatorio {w} | Studio dentistico {s} | Casa di cura {w}'),
      school: lines('Liceo {s} | Scuola {w} | Istituto {s} | Università di {p} | Asilo {w}'),
      employer: lines(
        '{s} S.r.l. | Autotrasporti {s} | {w} Consulenza | Officine {s} | {w} Logistica S.p.A. | Pasticceria {s}',
      ),
      hotel: lines('Hotel {w} | Albergo {s} | Pensione {w} | Agriturismo {s} | Grand Hotel {p}'),
      insurer: lines('{w} Assicurazioni | Mutua {w} | {w} Vita S.p.A. | {s} Assicurazioni'),
      telecom: lines('{w} Mobile | {w}tel | {w} Fibra'),
      utility: lines('Acque {p} | {w} Energia | {w} Luce e Gas | Elettrica {w}'),
      pharmacy: lines('Farmacia {s} | Farmacia {w} | Antica Farmacia {s}'),
      agency: lines('Immobiliare {s} | {w} Affitti | Studio {s} Amministrazioni'),
    },
  },
  nl: {
    names: words(
      'Zonnebloem Noorder Amstel Maas Anker Tulp Meeuw Delta Zilver Ooievaar Kompas Vuurtoren Linde Schelde',
    ),
    kinds: {
      bank: lines('{w}bank | {w} Spaarbank | Coöperatie {w} | Bank {s}'),
      shop: lines(
        '{s} Meubelen | {w} Wonen | Boekhandel {s} | Gebroeders {s} | {w} Elektro | Tuincentrum {s} | Fietsenwinkel {s}',
      ),
      clinic: lines('Huisartsenpraktijk {s} | {w} Kliniek | Tandartspraktijk {s} | Fysio {w} | Ziekenhuis {w}'),
      school: lines('Basisschool {w} | {s} College | Hogeschool {p} | Kinderopvang {w}'),
      employer: lines(
        '{s} B.V. | {w} Logistiek | Transportbedrijf {s} | {w} Advies | Bakkerij {s} | {s} en {t} Accountants',
      ),
      hotel: lines('Hotel {w} | Herberg {s} | Pension {w} | {w} Hotel {p}'),
      insurer: lines('{w} Verzekeringen | {w} Zorg | Onderlinge {p} | {s} Assuradeuren'),
      telecom: lines('{w}tel | {w} Mobiel | {w} Glasvezel'),
      utility: lines('{w} Energie | Waterbedrijf {p} | {w} Stroom'),
      pharmacy: lines('Apotheek {s} | Apotheek {w}'),
      agency: lines('Makelaardij {s} | {w} Vastgoed | Woonstichting {w}'),
    },
  },
  pt: {
    names: words(
      'Atlântico Aurora Alvorada Ipê Girassol Horizonte Douro Cruzeiro Maré Serra Lusa Vento Beija-Flor Sabiá Pérola',
    ),
    kinds: {
      bank: lines('Banco {w} | Caixa {w} | Banco {s} | Crédito {w}'),
      shop: lines('Móveis {s} | {w} Casa | Livraria {s} | Irmãos {s} | {w} Eletro | Sapataria {s} | Lojas {w}'),
      clinic: lines('Clínica {w} | Hospital {w} | Clínica Dentária {s} | Centro Médico {s} | Laboratório {w}'),
      school: lines('Colégio {w} | Escola {s} | Universidade de {p} | Creche {w}'),
      employer: lines('{s} Lda | Transportes {s} | {w} Consultoria | Construtora {s} | {w} Logística | Padaria {s}'),
      hotel: lines('Hotel {w} | Pousada {s} | Pensão {w} | Pousada do {w}'),
      insurer: lines('{w} Seguros | Seguradora {w} | {w} Vida | Mútua {w}'),
      telecom: lines('{w} Móvel | {w}tel | {w} Fibra'),
      utility: lines('Águas de {p} | {w} Energia | Elétrica {w}'),
      pharmacy: lines('Farmácia {s} | Farmácia {w} | Drogaria {w}'),
      agency: lines('Imobiliária {s} | {w} Imóveis | Administradora {s}'),
    },
  },
  pl: {
    names: words('Jutrzenka Bałtyk Wisła Żubr Kometa Orzeł Bursztyn Malwa Promień Karpaty Sokół Zorza Mewa Granit'),
    kinds: {
      bank: lines('Bank {w} | Bank Spółdzielczy {w} | {w} Bank | Kasa {w}'),
      shop: lines('Meble {w} | {w} Dom | Księgarnia {w} | Sklep {w} | {w} Elektro | Salon {w}'),
      clinic: lines('Przychodnia {w} | Klinika {w} | Centrum Medyczne {w} | Stomatologia {w} | Szpital {w}'),
      school: lines('Przedszkole {w} | Liceum {w} | Szkoła {w} | Akademia {w}'),
      employer: lines(
        '{w} sp. z o.o. | {w} Logistyka | Transport {s} | {w} Budownictwo | Zakłady {w} | {s} i Wspólnicy',
      ),
      hotel: lines('Hotel {w} | Pensjonat {w} | Zajazd {w} | Willa {w}'),
      insurer: lines('{w} Ubezpieczenia | TU {w} | {w} Życie'),
      telecom: lines('{w} Mobile | {w}tel | {w} Światłowód'),
      utility: lines('Wodociągi {w} | {w} Energia | Gaz {w}'),
      pharmacy: lines('Apteka {w} | Apteka Pod {w}'),
      agency: lines('{w} Nieruchomości | Spółdzielnia {w} | Zarząd {w}'),
    },
  },
  sv: {
    names: words(
      'Norrsken Mälar Vintergatan Fjäll Skärgård Lejon Polstjärnan Björn Gripen Hav Tall Granit Svala Vättern',
    ),
    kinds: {
      bank: lines('{w} Bank | Sparbanken {w} | {w}banken | {p} Sparbank'),
      shop: lines('{s} Möbler | {w} Hem | {s} Bokhandel | {w} Elektronik | {s} & Söner | {w} Cykel AB'),
      clinic: lines('Vårdcentralen {w} | {w}kliniken | Tandläkare {s} | {w} Hälsa | {p} Rehab'),
      school: lines('{s}skolan | Förskolan {w} | {p} Högskola | {w}gymnasiet'),
      employer: lines('{s} AB | {w} Logistik AB | {s} Bygg | {w} Konsult | {s} Åkeri | {s} & {t} Revision'),
      hotel: lines('Hotell {w} | {w} Pensionat | Gästgiveri {s} | {p} Stadshotell'),
      insurer: lines('{w} Försäkring | {w} Liv | {p} Brand'),
      telecom: lines('{w} Mobil | {w}tel | {w} Bredband'),
      utility: lines('{p} Energi | {w} Kraft | {w} El AB'),
      pharmacy: lines('Apoteket {w} | {s} Apotek'),
      agency: lines('{s} Fastigheter | {w} Bostad AB | Brf {w}'),
    },
  },
  tr: {
    names: words(
      'Anadolu Yıldız Güneş Boğaz Kartal Marmara Zirve Lale Defne Pusula Doruk Çınar Ege Atlas Nehir Papatya',
    ),
    kinds: {
      bank: lines('{w} Bank | {w} Katılım | {w} Bankası | {w}bank'),
      shop: lines('{s} Mobilya | {w} Ev | {w} Kitabevi | {s} Kardeşler | {w} Elektronik | {w} Ayakkabı'),
      clinic: lines('{w} Hastanesi | {w} Tıp Merkezi | {s} Diş Kliniği | Özel {w} Kliniği'),
      school: lines('{w} Koleji | {w} Lisesi | {w} Anaokulu | {w} Üniversitesi'),
      employer: lines('{s} İnşaat | {w} Lojistik A.Ş. | {w} Tekstil | {s} Gıda Ltd. Şti. | {w} Yazılım'),
      hotel: lines('{w} Otel | {w} Pansiyon | Otel {s} | {w} Tatil Köyü'),
      insurer: lines('{w} Sigorta | {w} Hayat | {s} Sigorta'),
      telecom: lines('{w} Mobil | {w}tel | {w} İletişim'),
      utility: lines('{w} Elektrik | {w} Enerji | {w} Doğalgaz'),
      pharmacy: lines('{s} Eczanesi | {w} Eczanesi'),
      agency: lines('{s} Emlak | {w} Gayrimenkul | {w} Site Yönetimi'),
    },
  },
  ru: {
    names: words(
      'Восход Северный Родник Маяк Вектор Кедр Алмаз Орион Волна Рассвет Гранит Сокол Факел Ладога Заря Компас',
    ),
    kinds: {
      bank: lines('{w}банк | Банк «{w}» | банк {w} | {w} Банк'),
      shop: lines('Мебель {w} | ТД «{w}» | магазин {w} | {w} Электроника | Книжный дом «{w}» | {w}-Маркет'),
      clinic: lines('клиника «{w}» | медцентр {w} | {w}-Мед | стоматология «{w}»'),
      school: lines('школа «{w}» | гимназия «{w}» | детский сад «{w}» | академия {w}'),
      employer: lines('ООО «{w}» | АО «{w}» | {w} Логистик | ИП {s} | ГК «{w}»'),
      hotel: lines('отель «{w}» | гостиница {w} | пансионат «{w}»'),
      insurer: lines('{w} Страхование | СК «{w}» | {w}-Полис'),
      telecom: lines('{w}Телеком | {w} Связь | {w}-Мобайл'),
      utility: lines('{w}Энерго | УК «{w}» | {w} Водоканал'),
      pharmacy: lines('аптека «{w}» | {w}-Фарм'),
      agency: lines('агентство «{w}» | {w} Недвижимость | ТСЖ «{w}»'),
    },
  },
  el: {
    names: words('Αιγαίο Όλυμπος Ήλιος Θάλασσα Πήγασος Ερμής Αθηνά Ορίζοντας Φάρος Ιόνιο Δελφίνι Αστέρας'),
    kinds: {
      bank: lines('Τράπεζα {w} | {w} Τράπεζα'),
      shop: lines('Έπιπλα {w} | {w} Home | Βιβλιοπωλείο {w} | Ηλεκτρικά {w}'),
      clinic: lines('Κλινική {w} | Ιατρικό Κέντρο {w} | Οδοντιατρείο {w}'),
      school: lines('Εκπαιδευτήρια {w} | Φροντιστήριο {w}'),
      employer: lines('{w} Α.Ε. | {w} Μεταφορική | {w} Τεχνική ΕΠΕ'),
      hotel: lines('Ξενοδοχείο {w} | {w} Palace'),
      insurer: lines('{w} Ασφαλιστική | {w} Ζωή'),
      telecom: lines('{w} Τηλεπικοινωνίες | {w} Mobile'),
      utility: lines('{w} Ενέργεια | {w} Ρεύμα'),
      pharmacy: lines('Φαρμακείο {w}'),
      agency: lines('{w} Ακίνητα'),
    },
  },
};

export const firmKinds = Object.keys(english);

/** `surname`, `first` and `town` draw one of the conversation's own language. */
export function firm(
  random: Random,
  language: string,
  kind: string,
  draw: { readonly surname: () => string; readonly first: () => string; readonly town: () => string },
): string {
  const other = others[language];
  const kinds = other?.kinds ?? english;
  const pattern = random.pick(kinds[kind] ?? kinds.employer ?? []);
  return pattern
    .replace('{s}', draw.surname)
    .replace('{t}', draw.surname)
    .replace('{f}', draw.first)
    .replace('{p}', draw.town)
    .replace('{w}', () => random.pick(other?.names ?? englishWords))
    .replace('{v}', () => {
      const more = random.pick(moreWords);
      return pattern.includes('}{v}') ? more.toLowerCase() : more;
    });
}
