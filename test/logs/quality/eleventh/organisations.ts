// Organisations put together from surnames, places, compounds, invented brands and trades.
// In the shapes below: S a surname, P a place, N a compound, B an invented brand, H any of them.
import { compounds, knownOf, legalOf, placesOf } from './company-words.ts';
import { type Draw, parts, words } from './draw.ts';
import { surname } from './names.ts';

type Trades = Readonly<Record<string, readonly string[]>>;
const english: Trades = {
  motor: parts('%N Insurance, %P Mutual, %B Direct, %S Motor Insurance'),
  law: parts('%S %S Solicitors, %S & %S, %S Law, %S & %S LLP'),
  nursery: parts('Little %N Nursery, %N Montessori, %P Playgroup, %N Kindergarten'),
  primary: parts("%P Primary School, %N Primary, St %S's Catholic School, %N Elementary School"),
  secondary: parts('%P High School, %N Academy, %P Grammar School, %P Community College'),
  medical: parts(
    '%N Medical Centre, %S Physiotherapy, %N Surgery, %P General Hospital, %P Family Practice, %N Health Centre',
  ),
  vet: parts('%P Veterinary Clinic, %S & %S Vets, %N Animal Hospital'),
  eyes: parts('%N Eye Clinic, %S Opticians, %P Eyecare'),
  heating: parts('%S Plumbing, %H Heating, %P Gas Services, %S & Sons Plumbing'),
  garage: parts('%S Motors, %P Garage, %S Autos, %N Bodyshop'),
  builder: parts('%S Brothers Builders, %N Maintenance, %S Damp Proofing'),
  electric: parts('%P Electrical, %S Electrics, %N Electrical Contractors'),
  shop: parts(
    '%H Interiors, %N Outdoor, %S & Daughters Homeware, %S Shoes, %P Cycles, %N Garden Centre, %B, %H Electronics, Paws of %P, Little %N Toy Company, %S Menswear, %B Beauty, %P Book Exchange, %N & Co',
  ),
  bank: parts('%P Building Society, %N Bank, %B Bank, %P Credit Union, First %P Savings, %S & Co Private Bank, %B Pay'),
  telco: parts('%B Mobile, %B, %P Broadband, %N Fibre, %B Telecom, %B Connect'),
  insurer: parts('%N Insurance, %P Mutual, %B Cover, %S Life, %N Assurance, %B Direct, %S Pet Insurance'),
  landlord: parts(
    '%S Lettings, %N Property Management, %P Housing Association, %S & %S Estates, %N Homes, %P Residential',
  ),
  airline: parts('%B Air, %N Airways, %P Airlines, %B Jet'),
  hotel: parts('%P Park Hotel, Hotel %B, %N Inn, %N Lodge, %P Harbour Hotel, %S Guest House'),
  school: parts(
    "%P Primary School, %N Academy, St %S's Catholic School, %P High School, %N Montessori, %P Community College, University of %P, Little %N Nursery, %P Grammar School",
  ),
  clinic: parts(
    '%P Dental Practice, %N Medical Centre, %S Physiotherapy, %P Veterinary Clinic, %N Eye Clinic, %N Surgery, %S & %S Orthodontics, %P General Hospital',
  ),
  saas: parts('%B Software, %B, %B Cloud, %N Systems, %B Analytics, %S Labs, %N Technologies, %B.io'),
  utility: parts('%N Energy, %P Water, %B Power, %P Gas & Electric, %B Energy'),
  parcel: parts('%B Parcels, %N Couriers, %S Logistics, %B Express, %P Delivery Co'),
  council: parts('%P Borough Council, %P City Council, %P District Council, City of %P'),
  club: parts(
    '%P Rugby Club, %P Lawn Tennis Club, %B Gym, %P Wheelers Cycling Club, %P Swimming Club, %N Golf Club, %P Harriers, %P Chess Club',
  ),
  trade: parts(
    '%S Plumbing, %S & Sons Roofing, %P Electrical, %S Brothers Builders, %N Joinery, %H Heating, %S Scaffolding, %P Glass & Glazing, %S Motors',
  ),
  supplier: parts(
    '%S Packaging, %N Foods, %P Office Supplies, %H Wholesale, %B Components, %S Fasteners, %S & %S Timber, %N Catering Supplies, %B Chemicals',
  ),
  firm: parts(
    '%S Consulting, %S & %S, %H Engineering, %S Architects, %N Recruitment, %S %S Solicitors, %B Media, %N Events, %S Accountants, %P Food Bank, %B Biotech, %S Haulage, %N Care Homes, %B Logistics',
  ),
};
const german: Trades = {
  motor: parts('%N Versicherung, %B Direkt, %N Allgemeine, %P Versicherungsverein'),
  medical: parts('Klinikum %P, Physiotherapie %S, Reha-Zentrum %N, Hausarztpraxis %S, Orthopädie %P'),
  dental: parts('Zahnarztpraxis %S, Zahnzentrum %P, Dentalklinik %N'),
  heating: parts('%S Sanitärtechnik, Heizungsbau %S, %S Haustechnik, Sanitär-%S'),
  garage: parts('Autohaus %S, Kfz-Werkstatt %S, Karosseriebau %S'),
  primary: parts('Grundschule %P, %S-Grundschule, Montessorischule %P'),
  shop: parts(
    'Möbelhaus %S, Buchhandlung %S, %B, Fahrrad %S, Gartencenter %N, Schuhhaus %S, Elektro %S, %N Naturkost, Optik %S, Modehaus %S & Söhne',
  ),
  bank: parts('Sparkasse %P, Volksbank %P, %B Bank, Bankhaus %S, Raiffeisenbank %P'),
  telco: parts('%B Mobil, %B, %N Telekommunikation, %P Net, %B Glasfaser'),
  insurer: parts('%N Versicherung, %B Direkt, %P Lebensversicherung, %S Versicherungsmakler, %B Krankenkasse'),
  landlord: parts('Hausverwaltung %S, Wohnbau %P, %S Immobilien, %N Grundbesitz, Wohnungsgenossenschaft %P'),
  hotel: parts('Hotel %N, Pension %S, Landgasthof %S, %P Hof, Gasthaus %N'),
  school: parts('Grundschule %P, %S-Gymnasium, Kita %N, Musikschule %P, Realschule %P, Volkshochschule %P'),
  clinic: parts(
    'Zahnarztpraxis %S, Klinikum %P, Physiotherapie %S, Tierarztpraxis %S, Augenzentrum %P, Reha-Zentrum %N',
  ),
  saas: parts('%B Software, %B Systems, %S IT-Service, %N Datentechnik, %B'),
  utility: parts('Stadtwerke %P, %N Energie, %B Strom, Gasversorgung %P'),
  parcel: parts('%B Express, Spedition %S, %N Logistik, %S Kurierdienst'),
  council: parts('Stadtverwaltung %P, Bürgeramt %P, Landratsamt %P'),
  club: parts('TSV %P, Tennisclub %P, SV %P 1921, Fitnessstudio %B, Ruderverein %P, Schützenverein %P'),
  trade: parts(
    'Malerbetrieb %S, %S Sanitärtechnik, Dachdeckerei %S, Autohaus %S, Elektro-%S, Tischlerei %S & Sohn, Heizungsbau %S',
  ),
  firm: parts(
    '%S Maschinenbau, Steuerkanzlei %S, %S & %S, %B, Ingenieurbüro %S, Bäckerei %S, %N Verlag, %S Bau, %B Medien, Druckerei %S, Rechtsanwälte %S & %S',
  ),
};
const french: Trades = {
  heating: parts('Plomberie %S, Chauffage %S, %S Énergies'),
  garage: parts('Garage %S, Carrosserie %S'),
  primary: parts('École %P, École %S, Institut %N'),
  shop: parts('Librairie %S, Maison %S, %B, Meubles %S, Cycles %S, Jardinerie %N, Pharmacie %S, Boulangerie %S'),
  bank: parts('Banque %N, Crédit %P, Caisse %P, %B Banque'),
  insurer: parts('Mutuelle %N, Assurances %S, %B Assur, Prévoyance %P'),
  landlord: parts('Agence %S, Régie %S, Immo %S, Immobilière %N, Cabinet %S'),
  school: parts('École %P, Collège %P, Lycée %S, Crèche %N, Institut %S'),
  clinic: parts('Clinique %N, Cabinet dentaire %S, Hôpital %P, Laboratoire %S'),
  club: parts('Tennis Club de %P, Association %N, Judo Club %P, Salle %B'),
  trade: parts('Plomberie %S, Garage %S, Menuiserie %S et Fils, %S Électricité, Couverture %S'),
  firm: parts('Imprimerie %S, %S Conseil, Transports %S, Cabinet %S, %B, Ets %S, %S & Associés, Éditions %N'),
};
const spanish: Trades = {
  heating: parts('Fontanería %S, Calefacciones %S, Instalaciones %N'),
  garage: parts('Talleres %S, Automóviles %S'),
  primary: parts('Colegio %N, CEIP %P'),
  shop: parts('Muebles %S, Librería %S, %B, Óptica %S, Calzados %S, Ferretería %N'),
  bank: parts('Caja %P, Banco %N, %B Banco'),
  insurer: parts('Seguros %N, Mutua %P, %B Seguros'),
  school: parts('Colegio %N, IES %P, Escuela Infantil %N, Academia %S'),
  clinic: parts('Clínica %S, Centro Médico %N, Clínica Dental %S, Hospital %P'),
  landlord: parts('Inmobiliaria %S, Fincas %S, Gestiones %N'),
  club: parts('Club Deportivo %P, Gimnasio %B, Peña %N'),
  trade: parts('Talleres %S, Fontanería %S, Electricidad %N, Reformas %S'),
  firm: parts('Transportes %S, Asesoría %S, %B, Construcciones %S, Hermanos %S, Gestoría %S y %S, Bodegas %S'),
};
const italian: Trades = {
  heating: parts('Idraulica %S, Termoidraulica %S, Impianti %N'),
  garage: parts('Officina %S, Autocarrozzeria %S'),
  shop: parts('Arredamenti %S, Libreria %S, %B, Calzature %S, Ottica %N'),
  insurer: parts('Assicurazioni %N, Mutua %P, %B Assicura'),
  school: parts('Istituto %S, Liceo %P, Scuola Materna %N'),
  clinic: parts('Studio Dentistico %S, Clinica %N, Poliambulatorio %P'),
  landlord: parts('Immobiliare %S, Amministrazioni %S'),
  trade: parts('Officina %S, Idraulica %S, Edilizia %S, Autocarrozzeria %S'),
  firm: parts('Studio %S, Fratelli %S, %B, Trasporti %S, Tipografia %S, Cantine %S, %S & Figli'),
};
const dutch: Trades = {
  heating: parts('Loodgietersbedrijf %S, %S Installatietechniek'),
  garage: parts('Garage %S, Autobedrijf %S'),
  medical: parts('Huisartsenpraktijk %P, Gezondheidscentrum %N'),
  shop: parts('Boekhandel %S, %B, Fietsenwinkel %S, Tuincentrum %N, Juwelier %S'),
  insurer: parts('%N Verzekeringen, Onderlinge %P, %B Zorg'),
  school: parts('Basisschool %N, %S College, Kinderdagverblijf %N'),
  clinic: parts('Tandartspraktijk %S, Huisartsenpraktijk %P, Fysiotherapie %S'),
  landlord: parts('Makelaardij %S, Woonstichting %N, %S Vastgoed'),
  trade: parts('Loodgietersbedrijf %S, Garage %S, Schildersbedrijf %S, %S Installatietechniek'),
  firm: parts('%S Transport, Bakkerij %S, %B, Administratiekantoor %S, Drukkerij %S, %S & Zonen, Bloemisterij %N'),
};
const portuguese: Trades = {
  garage: parts('Oficina %S, Auto %S'),
  shop: parts('Móveis %S, Livraria %S, %B, Óptica %N, Sapataria %S'),
  insurer: parts('Seguros %N, Mútua %P, %B Seguros'),
  school: parts('Colégio %N, Escola Básica de %P, Creche %N'),
  clinic: parts('Clínica %N, Clínica Dentária %S, Hospital de %P'),
  landlord: parts('Imobiliária %S, Condomínios %N'),
  trade: parts('Oficina %S, Canalizações %S, Construções %S'),
  firm: parts('Transportes %S, Contabilidade %S, %B, Padaria %S, Irmãos %S, %S & Filhos'),
};
const polish: Trades = {
  garage: parts('Auto Serwis %B, Warsztat %N'),
  shop: parts('Meble %B, Księgarnia %N, %B, Optyk %N, Sklep %B'),
  insurer: parts('Ubezpieczenia %N, %B Polisa, Towarzystwo %N'),
  school: parts('Przedszkole %N, Szkoła Językowa %B, Liceum %P'),
  clinic: parts('Przychodnia %N, Gabinet Stomatologiczny %B, Klinika %N'),
  landlord: parts('Nieruchomości %B, Spółdzielnia Mieszkaniowa %N'),
  trade: parts('Hydraulika %N, Auto Serwis %B, Usługi Remontowe %N'),
  firm: parts('Biuro Rachunkowe %N, Drukarnia %B, %B, Transport %N, Piekarnia %N, %B Consulting'),
};
const nordic: Trades = {
  garage: parts('%S Bil, Bilverkstad %N'),
  dental: parts('%N Tandklinik, Tandvård %P'),
  shop: parts('%S Bokhandel, %B, %N Sport, %S Möbler, Optik %N'),
  insurer: parts('%N Försäkring, %B Trygg, Länsbolaget %P'),
  school: parts('%N Skola, %P Gymnasium'),
  clinic: parts('%N Tandklinik, %P Vårdcentral, %S Fysio'),
  landlord: parts('%N Fastigheter, %P Bostäder'),
  trade: parts('%S Bygg, %N El, %S Måleri, Rör %N'),
  firm: parts('%S Åkeri, %B, %N Konsult, %S & Söner, %B Redovisning'),
};
const danish: Trades = { firm: parts('%S Transport, %B, Tømrerfirmaet %S, %S Revision, %P Rådgivning') };
const norwegian: Trades = { firm: parts('Rørlegger %S, %S Elektro, %B, %S Bygg, %P Strøm') };
const finnish: Trades = { firm: parts('%S Rakennus, %B, Kuljetus %S') };
const trades: Readonly<Record<string, Trades>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  it: italian,
  nl: dutch,
  pt: portuguese,
  pl: polish,
  sv: nordic,
  da: danish,
  no: norwegian,
  fi: finnish,
};

export function brand(draw: Draw): string {
  const head = draw.pick(
    words(
      'Vel Quo Zan Mir Tel Nor Lum Ax Bri Cor Fen Gal Hy Jav Kel Lor Nex Orb Pri Ru Sol Tav Ul Ver Wex Yor Zel Dra Em',
    ),
  );
  const middle = draw.pick(words('tri vi no ra li mon de ga lu bo ve sta pe ro ni'));
  return `${head}${middle}${draw.pick(words('a o ix is ent io ra on ly ta do va nt xa ro ne'))}`.replace(
    /([aeiou])\1/g,
    '$1',
  );
}

export type Organisation = { readonly name: string; readonly legal: string };

export function organisation(draw: Draw, language: string, country: string, trade: string): Organisation {
  if (trade.startsWith('known')) {
    const { tel, bank, shop } = knownOf[country] ?? { tel: ['Vodafone'], bank: ['ING'], shop: ['Lidl'] };
    const lists: Readonly<Record<string, readonly string[]>> = { knowntel: tel, knownbank: bank, knownshop: shop };
    const name = draw.pick(lists[trade] ?? [...tel, ...bank, ...shop]);
    return { name, legal: name };
  }
  const at = trades[language] === undefined ? 'en' : language;
  const shapes = trades[at]?.[trade] ?? trades[at]?.firm ?? [];
  const heads: Readonly<Record<string, () => string>> = {
    S: () => surname(draw, country),
    P: () => draw.pick(placesOf[at] ?? placesOf.sv ?? []),
    N: () => draw.pick(compounds[at] ?? compounds.sv ?? []),
    B: () => brand(draw),
  };
  const name = draw
    .pick(shapes)
    .replace(
      /%([SPNBH])/g,
      (_, head: string) => heads[head === 'H' ? draw.pick(['S', 'P', 'N', 'B']) : head]?.() ?? '',
    );
  const legal = draw.pick(legalOf[country] ?? ['Ltd']);
  return { name, legal: legal.startsWith(',') ? `${name}${legal}` : `${name} ${legal}` };
}
