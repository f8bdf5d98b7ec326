// Invented firms of many kinds.
import { cultures } from './names.ts';
import { type Rng, words } from './random.ts';

const roots = words(
  'Ashdown Briarwood Calder Dovecote Eastmoor Fernleigh Glenmore Harrow_Hill Ironbridge Kestrel Larkfield Meridian Northgate Oakhaven Pinecrest Queensway Ravenswood Stonebridge Thistle Upland Vantage Westbrook Yarrow Amberley Bluewater Cedar_Point Driftwood Evergreen Foxhollow Granite Highfield Juniper Kingsmead Lakeside Maplewood Nightingale Orchard Parkland Redwood Silverline Tidewater Unity Verdant Willowbank Southport Coral_Bay Banksia Jacaranda Protea Summit',
);
const heads = words('Vel Zan Cor Lum Nex Tri Quor Bel Fen Ori Pax Sol Tav Ux Myr Kor Dra Elo Hy Jun Wex Ral Syn Om');
const tails = words(
  'mora tera vista ndra lio vanta nexa rion sys lane trix dale quent fera bris dio mark vera thos zen',
);
const coined = (rng: Rng): string => `${rng.pick(heads)}${rng.pick(tails)}`;

const en: Readonly<Record<string, readonly string[]>> = {
  bank: ['R Bank', 'R Building Society', 'R Credit Union', 'Bank of R', 'First R Savings Bank', 'C Bank', 'R Trust'],
  card: ['R Card Services', 'C Card', 'R Credit', 'C Finance'],
  insurer: ['R Insurance', 'R Mutual', 'C Assurance', 'L & L Insurance Brokers', 'R Life', 'C Cover'],
  airline: ['R Airways', 'Air C', 'R Air', 'C Airlines', 'Fly C'],
  telecom: ['C Mobile', 'R Broadband', 'C Telecom', 'R Fibre', 'C Connect'],
  hotel: ['The R Hotel', 'R Inn', 'R Lodge', 'Hotel C', 'The R Arms', 'R Suites'],
  clinic: ['R Medical Centre', 'R Surgery', 'R Dental Care', 'L Family Practice', 'R Physio', 'R Eye Clinic', 'R Vets'],
  pharmacy: ['L Pharmacy', 'R Chemist', 'C Pharmacy', 'R Health Pharmacy'],
  energy: ['R Energy', 'C Power', 'R Water', 'C Gas & Electric', 'R Utilities'],
  school: ['R Academy', 'R Primary School', 'St L College', 'R High School', 'R Grammar School', 'R Nursery'],
  council: ['R Borough Council', 'R District Council', 'R Shire Council', 'R County Council'],
  shop: [
    'L & Daughters',
    'C Home',
    'R Outdoor',
    'R Furniture',
    'C Electronics',
    "L's Bikes",
    'R Garden Centre',
    'C Kids',
  ],
  marketplace: ['C Marketplace', 'C Bazaar', 'R Exchange', 'C Market'],
  courier: ['C Express', 'R Couriers', 'C Parcels', 'L Logistics', 'R Freight'],
  landlord: ['L Lettings', 'R Property Management', 'R Homes', 'L & L Estate Agents', 'C Residential'],
  gym: ['R Fitness', 'C Gym', 'R Leisure Club', 'R Yoga Studio', 'C Strength'],
  software: ['C Cloud', 'C Systems', 'C Labs', 'R Software', 'C Analytics'],
  rental: ['R Car Hire', 'C Rent a Car', 'R Van Rental', 'C Drive'],
  broker: ['R Brokerage', 'C Invest', 'L Wealth', 'R Securities', 'C Trading'],
  payroll: ['C Payroll', 'R People Services', 'C HR'],
  ticketing: ['C Tickets', 'R Box Office', 'C Events'],
  streaming: ['C Play', 'C TV', 'R Stream', 'C Music'],
  charity: ['R Trust', 'The L Foundation', 'R Hospice', 'R Animal Rescue', 'C Relief'],
  lawyers: ['L & L Solicitors', 'L L LLP', 'L Law', 'L, L & L', 'R Conveyancing'],
  garage: ['L Motors', 'R Autos', 'R Garage', 'L Tyres'],
  firm: [
    'L Engineering',
    'R Consulting',
    'C Ltd',
    'L & Sons',
    'R Construction',
    'C Group',
    'R Bakery',
    'L Plumbing',
    'C Design',
    'R Foods',
  ],
};

const others: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  de: {
    bank: ['Volksbank T', 'Sparkasse T', 'Bankhaus L', 'C Bank'],
    shop: ['L Möbelhaus', 'C Versand', 'Buchhandlung L', 'Fahrrad L', 'Elektro L'],
    clinic: ['Praxis Dr. L', 'Zahnarztpraxis L', 'MVZ T', 'Rosen-Apotheke T'],
    energy: ['Stadtwerke T', 'C Energie', 'T Strom'],
    telecom: ['C Mobil', 'T Net', 'C Telekommunikation'],
    insurer: ['C Versicherung', 'T Versicherung', 'L Assekuranz'],
    firm: ['L GmbH', 'L & Söhne', 'C GmbH', 'L Bau GmbH', 'C AG', 'Hausverwaltung L', 'Kanzlei L'],
  },
  fr: {
    bank: ['Banque L', 'Crédit T', 'C Banque'],
    shop: ['Maison L', 'C Déco', 'Librairie L', 'L Mobilier'],
    clinic: ['Cabinet L', 'Clinique T', 'Pharmacie L'],
    energy: ['C Énergie', 'T Électricité'],
    telecom: ['C Mobile', 'T Fibre'],
    insurer: ['Mutuelle C', 'L Assurances', 'C Assurances'],
    firm: ['L SARL', 'C SAS', 'Établissements L', 'L et Fils', 'Agence L Immobilier'],
  },
  es: {
    bank: ['Banco T', 'Caja Rural T', 'C Banco'],
    shop: ['Muebles L', 'C Hogar', 'Librería L', 'Deportes L'],
    clinic: ['Clínica L', 'Centro Médico T', 'Farmacia L'],
    energy: ['C Energía', 'Aguas de T'],
    telecom: ['C Móvil', 'T Fibra'],
    insurer: ['Seguros C', 'L Seguros', 'Mutua C'],
    firm: ['L S.L.', 'Construcciones L', 'C Consultores', 'Hermanos L', 'Gestoría L'],
  },
  it: {
    bank: ['Banca T', 'Cassa Rurale di T', 'C Banca'],
    shop: ['Arredamenti L', 'C Casa', 'Libreria L', 'L Sport'],
    clinic: ['Studio Dentistico L', 'Poliambulatorio T', 'Farmacia L'],
    energy: ['C Energia', 'T Luce e Gas'],
    telecom: ['C Mobile', 'T Fibra'],
    insurer: ['C Assicurazioni', 'L Assicurazioni'],
    firm: ['L S.r.l.', 'Studio L', 'C S.p.A.', 'Fratelli L', 'Officina L'],
  },
  nl: {
    bank: ['Spaarbank T', 'C Bank'],
    shop: ['L Wonen', 'C Elektronica', 'Boekhandel L', 'Fietsenzaak L'],
    clinic: ['Huisartsenpraktijk L', 'Tandartspraktijk T', 'Apotheek L'],
    energy: ['C Energie', 'T Stroom'],
    telecom: ['C Mobiel', 'T Glasvezel'],
    insurer: ['C Verzekeringen', 'L Verzekeringen'],
    firm: ['L B.V.', 'C B.V.', 'Bouwbedrijf L', 'L & Zonen', 'Makelaardij L'],
  },
  pt: {
    bank: ['Banco T', 'Caixa T', 'C Banco'],
    shop: ['Móveis L', 'C Casa', 'Livraria L', 'L Desporto'],
    clinic: ['Clínica L', 'Farmácia L', 'Centro Clínico T'],
    energy: ['C Energia', 'Águas de T'],
    telecom: ['C Móvel', 'T Fibra'],
    insurer: ['C Seguros', 'L Seguros'],
    firm: ['L Lda.', 'Irmãos L', 'C Consultoria', 'Construções L'],
  },
  pl: {
    bank: ['Bank Spółdzielczy T', 'C Bank'],
    shop: ['Meble L', 'C Dom', 'Księgarnia L', 'L Sport'],
    clinic: ['Przychodnia T', 'Stomatologia L', 'Apteka L'],
    energy: ['C Energia', 'T Prąd'],
    telecom: ['C Mobile', 'T Światłowód'],
    insurer: ['C Ubezpieczenia', 'T Ubezpieczenia'],
    firm: ['L Sp. z o.o.', 'C S.A.', 'Firma L', 'Biuro Rachunkowe L'],
  },
  sv: {
    bank: ['T Sparbank', 'C Bank'],
    shop: ['L Möbler', 'C Hem', 'L Cykel'],
    clinic: ['T Vårdcentral', 'Tandläkare L', 'Apotek C'],
    energy: ['C Energi', 'T Kraft'],
    telecom: ['C Mobil', 'T Fiber'],
    insurer: ['C Försäkring', 'T Försäkringar'],
    firm: ['L AB', 'C AB', 'L Bygg', 'L & Söner'],
  },
  tr: {
    bank: ['C Bank', 'T Bankası'],
    shop: ['L Mobilya', 'C Ev', 'L Kitabevi'],
    clinic: ['Özel T Hastanesi', 'L Eczanesi', 'L Diş Kliniği'],
    energy: ['C Enerji', 'T Elektrik'],
    telecom: ['C Mobil', 'T Net'],
    insurer: ['C Sigorta', 'T Sigorta'],
    firm: ['L Ltd. Şti.', 'L İnşaat', 'C A.Ş.', 'L Ticaret'],
  },
  ua: {
    bank: ['К Банк', 'Банк «Г»'],
    shop: ['магазин «Г»', 'К Маркет'],
    clinic: ['клініка «Г»', 'аптека «Г»'],
    energy: ['ГЕнерго', 'Г Газ'],
    telecom: ['К Телеком', 'Г Мобайл'],
    insurer: ['СК «Г»', 'К Страхування'],
    firm: ['ТОВ «Г»', 'ФОП Н', 'ТОВ «К»'],
  },
  gr: {
    bank: ['Τράπεζα Ζ', 'Ζ Bank'],
    shop: ['Έπιπλα Ξ', 'Βιβλιοπωλείο Ζ'],
    clinic: ['Ιατρείο Ξ', 'Φαρμακείο Ξ'],
    energy: ['Ζ Ενέργεια', 'Ζ Ρεύμα'],
    telecom: ['Ζ Mobile', 'Ζ Fiber'],
    insurer: ['Ζ Ασφαλιστική', 'Ασφάλειες Ξ'],
    firm: ['Ξ Α.Ε.', 'Ξ & ΣΙΑ Ε.Ε.', 'Ζ Ε.Π.Ε.'],
  },
};

const uaRoots = words('Сонях Дніпро Карпати Зоря Обрій Криниця Маяк Світанок Ластівка Либідь Бескид Горизонт Смерека');
const uaHeads = words('Вел Лан Тер Кор Сол Нов Аль Ост');
const uaTails = words('ора екс інвест ія он мар ета');
const grRoots = words('Αιγαίο Ορίζων Ήλιος Δελφίνι Κύμα Πήγασος Αστέρι Ελιά Φάρος Γαλήνη Ανατολή Όλυμπος');
const towns = words(
  'Nordheim Lindau Vallée Montclair Sierra Ribera Alba Fiorano Zeeland Veluwe Beira Douro Mazury Vistula Mälar Ege',
);
const townsOf: Readonly<Record<string, readonly string[]>> = {
  de: words('Nordheim Lindental Rheinau Weserland Schwarzach Altenfeld Seeberg Mühltal Holstein'),
  fr: words('Montclair Valmont Beaurivage Sud-Loire Clairval Bellevue Atlantique'),
  es: words('Sierra_Alta Ribera Costa_Clara Valverde Montesol Levante Duero'),
  it: words('Fiorano Valdalba Montelago Adriatica Collina Riviera Brianza'),
  nl: words('Zeeland Veluwe Rijnmond Waterland Polder Kennemer Twente'),
  pt: words('Beira Douro Lezíria Serra_Verde Atlântica Minho'),
  pl: words('Mazury Wisła Podlasie Beskid Bałtyk Warta'),
  sv: words('Mälar Norrland Väster Skärgård Vänern Roslags'),
  tr: words('Ege Boğaziçi Anadolu Toros Marmara Akdeniz'),
};

export function organisation(rng: Rng, language: string, kind: string): string {
  const own = others[language];
  const table = own ?? en;
  const near = kind === 'card' || kind === 'broker' ? 'bank' : kind === 'pharmacy' ? 'clinic' : kind;
  const pattern = rng.pick(table[kind] ?? table[near] ?? table.firm ?? []);
  const names = language === 'en' ? [...cultures.en.last, ...cultures.ie.last] : undefined;
  const last = (): string => {
    if (names !== undefined) return rng.pick(names);
    const name = Object.entries(cultures).find(([key]) => key === language);
    return rng.pick(name?.[1].last ?? cultures.en.last);
  };
  const drawn: Readonly<Record<string, () => string>> = {
    R: () => rng.pick(roots),
    C: () => coined(rng),
    L: last,
    T: () => rng.pick(townsOf[language] ?? towns),
    Г: () => rng.pick(uaRoots),
    К: () => `${rng.pick(uaHeads)}${rng.pick(uaTails)}`,
    Н: last,
    Ζ: () => rng.pick(grRoots),
    Ξ: last,
  };
  return pattern.replace(/(?<![\p{L}.])[RCLTГКНΖΞ](?!\p{L})|Г(?=Енерго)/gu, (sign) => drawn[sign]?.() ?? sign);
}
