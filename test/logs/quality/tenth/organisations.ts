// Organisations by trade: whole invented names, names after people, places and initials, and some large ones that desks have.
import { type Draw, words } from './draw.ts';
import { cultures } from './names.ts';
import type { Country } from './places.ts';

const heads = words(
  'Brant Lumo Zen Quill Hark Nova Oster Verra Mar Tolo Kest Bryn Fen Arca Solv Wren Pell Ondo Cal Stray Thorn Mira Tessa Ravel',
);
const tails = words('tel via ora trix field wave ly ium ado core ance well more path light gate');
const places = words(
  'Oakfield Riverside Hillcrest Millbrook Ashdown Northgate Kingsmead Fernhill Beacon Westbourne Larkspur Stonebridge Willow_Park Elmhurst Harbourside Saltmarsh Copperfield Greenacre Thornbury Lakeside',
);
const coined = (draw: Draw): string => `${draw.pick(heads)}${draw.pick(tails)}`;
const plainFamily = (draw: Draw): string => draw.pick(cultures.english.last.slice(0, 32));
const initials = (draw: Draw): string => draw.fill('@@@');

type Maker = (draw: Draw, country: Country) => string;
const after =
  (...endings: readonly string[]): Maker =>
  (draw) =>
    `${plainFamily(draw)} ${draw.pick(endings)}`;
const at =
  (...endings: readonly string[]): Maker =>
  (draw) =>
    `${draw.pick(places)} ${draw.pick(endings)}`;
const named =
  (...endings: readonly string[]): Maker =>
  (draw) =>
    `${coined(draw)}${draw.pick(endings)}`;
const short =
  (...endings: readonly string[]): Maker =>
  (draw) =>
    `${initials(draw)} ${draw.pick(endings)}`;
const pair =
  (ending: string): Maker =>
  (draw) =>
    `${plainFamily(draw)} ${draw.pick(['&', 'and'])} ${plainFamily(draw)}${ending}`;
/** "GB-IE:Name" is known in those countries only. */
const known =
  (list: string): Maker =>
  (draw, country) => {
    const here = words(list).flatMap((entry) => {
      const [where = '', name] = entry.split(':');
      return name === undefined ? [where] : where.includes(country) ? [name] : [];
    });
    return here.length === 0 ? coined(draw) : draw.pick(here);
  };
/** One of a country's family names that its language does not inflect, between what comes before and after. */
const of =
  (culture: keyof typeof cultures, before: readonly string[], afterwards: readonly string[]): Maker =>
  (draw) =>
    `${draw.pick(before)}${draw.pick(cultures[culture].last).split('/')[0] ?? ''}${draw.pick(afterwards)}`;

const makers: Readonly<Record<string, readonly Maker[]>> = {
  telecom: [
    known(
      'GB-IE-ZA-AU-IN:Vodafone GB:O2 GB:EE GB:Sky_Mobile GB:Plusnet CA:Rogers CA:Telus AU:Telstra AU:Optus US:T-Mobile US:Verizon US:Xfinity IE:Eir ZA:MTN IN:Airtel',
    ),
    named('', ' Mobile', ' Broadband', ' Fibre'),
    named(' Telecom', 'net'),
  ],
  bank: [
    known(
      'GB:Barclays GB:NatWest GB:Monzo GB:Santander US:Chase US:Wells_Fargo ZA:Capitec AU:Westpac CA:Scotiabank IE:AIB IN:HDFC_Bank',
    ),
    at('Building Society', 'Bank', 'Credit Union'),
    named(' Bank', ''),
  ],
  airline: [known('easyJet Ryanair British_Airways Qantas Delta Air_Canada JetBlue'), named(' Air', ' Airways', 'jet')],
  shop: [
    known('GB:Argos Zalando ASOS US-CA:Best_Buy GB-IE:Currys'),
    named('', ' Home', '.com'),
    after('Outdoor', 'Furniture', '& Daughters'),
    at('Garden Centre', 'Interiors', 'Books'),
  ],
  insurer: [
    known('GB-IE:Aviva Allianz US:Geico US:State_Farm GB:Admiral ZA:OUTsurance AU:NRMA'),
    named(' Insurance', ' Mutual', ' Cover'),
    pair(' Insurance Brokers'),
    at('Mutual', 'Insurance'),
  ],
  energy: [
    known('GB:Octopus_Energy GB:E.ON GB:British_Gas AU:AGL US:Con_Edison ZA:Eskom'),
    named(' Energy', ' Power', ' Electric'),
    at('Gas & Electric', 'Energy'),
  ],
  water: [known('Thames_Water Severn_Trent Yorkshire_Water'), at('Water', 'Water Company')],
  hotel: [
    at('Lodge', 'Hotel', 'Inn & Suites', 'House Hotel'),
    known('GB-IE:Premier_Inn Novotel The_Grand_Meridian Hotel_Bellavista'),
    (draw) => `The ${draw.pick(places)} Arms`,
  ],
  courier: [
    known('GB-IE-DE:DPD GB:Evri UPS FedEx CA:Purolator'),
    named(' Couriers', ' Express', ' Parcels'),
    short('Logistics'),
  ],
  clinic: [
    at('Surgery', 'Medical Centre', 'Dental Practice', 'Health Centre', 'Physiotherapy'),
    after('Family Practice', 'Eye Care'),
    (draw) => `St ${draw.pick(words('Luke Brigid Oswald Agnes'))}'s Hospital`,
  ],
  vet: [after('Veterinary Clinic', 'Vets'), at('Veterinary Surgery', 'Pet Clinic', 'Animal Hospital')],
  fixer: [
    after('Plumbing Ltd', 'Heating', '& Sons', 'Appliance Repairs'),
    named(' Heating', ' Home Services'),
    short('Building Services'),
  ],
  school: [
    at('Primary School', 'High School', 'College', 'Nursery'),
    (draw) => `St ${draw.pick(words('Aidan Hilda Columba Bede'))}'s Academy`,
    (draw) => `University of ${draw.pick(words('Leeds Otago Guelph Warwick Limerick'))}`,
  ],
  work: [
    after('Plumbing Ltd', '& Sons', 'Roofing', 'Engineering Ltd', 'Catering'),
    named(' Systems', ' Analytics', ' Ltd', ' Inc', ' Pty Ltd', ' Foods'),
    short('Logistics', 'Group', 'Consulting', 'Scaffolding'),
    at('Motors', 'Bakery', 'Joinery', 'Dental Labs'),
    pair(''),
  ],
  landlord: [
    at('Housing Association', 'Homes', 'Property Management', 'Lettings'),
    after('Estates', 'Residential', 'Lettings'),
    pair(' Lettings'),
    named(' Living', ' Homes'),
  ],
  law: [
    pair(' LLP'),
    pair(' Solicitors'),
    (draw) => `${plainFamily(draw)}, ${plainFamily(draw)} & Partners`,
    after('Law', 'Legal'),
  ],
  club: [at('Rowing Club', 'Rovers FC', 'Tennis Club', 'Cricket Club', 'Running Club'), named(' Gym', ' Fitness')],
  supplier: [
    after('Electrical Supplies', 'Building Supplies', 'Joinery'),
    short('Packaging', 'Office Supplies', 'Components'),
    named(' Print', ' Supply Co', ' Industrial'),
  ],
  restaurant: [
    (draw) => `${draw.pick(words('Mama Casa Bar Chez'))} ${draw.pick(words('Rosina Luca Odile Tito Nonna'))}`,
    (draw) =>
      `The ${draw.pick(words('Gilded Hungry Crooked Salty Copper'))} ${draw.pick(words('Spoon Heron Kettle Fig Anchor'))}`,
    named(' Kitchen', ' Pizza'),
  ],
  software: [named('', 'ly', ' Cloud', 'Desk', '.io'), named('Hub', ' Labs')],
  deWork: [
    of('german', ['', 'Autohaus ', 'Bäckerei ', 'Malerbetrieb '], [' GmbH', ' & Söhne', ' KG', ' Haustechnik GmbH']),
    (draw) => `${coined(draw)} ${draw.pick(['AG', 'GmbH', 'SE'])}`,
  ],
  deDesk: [
    known('Telekom 1&1 Congstar'),
    (draw) => `${draw.pick(['Stadtwerke', 'Netz'])} ${draw.pick(words('Kassel Münster Rostock Freiburg Leipzig'))}`,
    named(' Mobilfunk', ' Telekommunikation'),
  ],
  frWork: [
    of('french', ['Menuiserie ', 'SARL ', 'Garage ', 'Cabinet '], ['', ' et Fils', ' SAS']),
    (draw) => `${coined(draw)} ${draw.pick(['SAS', 'France', 'Conseil'])}`,
  ],
  frDesk: [known('La_Redoute Cdiscount Fnac'), named(' Maison', '.fr')],
  esWork: [
    of('spanish', ['Talleres ', 'Construcciones ', 'Gestoría ', 'Panadería '], ['', ' S.L.', ' e Hijos']),
    (draw) => `${coined(draw)} ${draw.pick(['S.A.', 'Ibérica', 'Consultores'])}`,
  ],
  esDesk: [known('Movistar Euskaltel'), named(' Telecom', ' Fibra')],
  itWork: [
    of('italian', ['Idraulica ', 'Studio ', 'Officine ', 'Panificio '], ['', ' S.r.l.', ' & Figli']),
    (draw) => `${coined(draw)} ${draw.pick(['S.p.A.', 'Italia', 'S.r.l.'])}`,
  ],
  itDesk: [known('Enel Edison A2A'), named(' Energia', ' Luce')],
  nlWork: [
    of('dutch', ['Bakkerij ', 'Loodgietersbedrijf ', 'Garage '], ['', ' B.V.', ' & Zn.']),
    (draw) => `${coined(draw)} B.V.`,
  ],
  nlDesk: [known('bol.com Coolblue Wehkamp'), named('.nl', ' Wonen')],
  ptWork: [
    of('portuguese', ['Padaria ', 'Oficina ', 'Transportes '], ['', ' Lda', ' & Filhos']),
    (draw) => `${coined(draw)} ${draw.pick(['Lda', 'Ltda', 'S.A.'])}`,
  ],
  ptDesk: [known('EDP Galp'), named(' Energia', ' Luz')],
  plWork: [
    (draw) =>
      `${draw.pick(words('Bud Drew Trans Elektro Agro'))}${draw.pick(words('max pol mix tech bud'))} ${draw.pick(['Sp. z o.o.', 'S.A.', 's.c.'])}`,
  ],
  plDesk: [known('Play Orange Vectra'), named(' Net', ' Telekom')],
  seWork: [of('swedish', ['', 'Bageri '], [' Bygg AB', ' Konsult AB', ' & Söner AB']), (draw) => `${coined(draw)} AB`],
  seDesk: [known('Vattenfall Ellevio'), named(' Energi', ' Elnät')],
  ruWork: [
    (draw) =>
      `${draw.pick(['ООО', 'ЗАО', 'ИП'])} «${draw.pick(words('Вектор СтройГарант Ромашка ТехноЛайн Меридиан Альфа-Снаб'))}»`,
  ],
  ruDesk: [known('Ozon Ламода Ситилинк')],
  egDesk: [known('فودافون_مصر بنك_النيل شركة_النور_للتجارة مجموعة_الأمل_الطبية مؤسسة_الواحة شركة_سما_للاتصالات')],
  frIns: [known('MAIF Matmut Groupama'), named(' Assurances', ' Mutuelle')],
  itBank: [known('UniCredit BPER'), named(' Banca')],
  brDesk: [known('Nubank PicPay'), named(' Bank', ' Pagamentos')],
  jpDesk: [
    (draw) => `株式会社${draw.pick(words('山田製作所 ミライ通信 北斗物産 さくら電機 オリエント商事'))}`,
    (draw) => `${draw.pick(words('あおば銀行 東都ガス みなと保険 ひかり通信'))}`,
  ],
};

export function createOrganisation(draw: Draw, trade: string, country: Country): string {
  const known = makers[trade];
  if (known === undefined) throw new Error(`Unknown trade "${trade}"`);
  return draw.pick(known)(draw, country);
}
