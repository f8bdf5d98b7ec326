// Names of firms, schools, clinics and authorities, real-sounding and invented.
import { makeTown } from './addresses.ts';
import { type Language, type Locale, languageOf } from './locales.ts';
import { nameLists, type Origin } from './name-lists.ts';
import { items, type Rand } from './random.ts';

type Forms = Readonly<Record<string, readonly string[]>>;
const origins: Readonly<Record<Language, Origin>> = {
  en: 'english',
  de: 'german',
  fr: 'french',
  es: 'spanish',
  it: 'italian',
  pt: 'portuguese',
  nl: 'dutch',
  pl: 'polish',
  sv: 'swedish',
};

// S: a surname, T: a town, I: an invented word.
const stems = items(
  'Veltrano; Brightmoor; Oskanto; Northquay; Halvion; Tallfern; Quorra; Mirabelta; Lumenfield; Stonebridge; Kestrelon; Avantide; Pinecroft; Zelvia; Corvanta; Hexham Row; Larkfield; Solvane; Orbiton; Fennmark',
);

const forms: Readonly<Record<Language, Forms>> = {
  en: {
    firm: items(
      'S & Sons; I Logistics; S S2 LLP; I Ltd; S Roofing; I Systems; S Engineering; I Foods Inc.; T Print Works; I Consulting Group; S Brothers Plumbing; I Analytics',
    ),
    shop: items(
      'I Outdoors; The T Bike Shed; S Furniture; I Electronics; S & S2; I Home; Cotton & Clove; Petal & Vine; I Direct; Toolbarn',
    ),
    school: items(
      "St Brigid's Primary School; T Grammar School; I Academy; T Community College; University of T; S Elementary School; Holy Cross College; T High School",
    ),
    uni: items('University of T; T Community College; T Institute of Technology; I College; T State University'),
    junior: items(
      "St Brigid's Primary School; S Elementary School; T Montessori; Little Acorns Nursery; Holy Cross Primary",
    ),
    clinic: items(
      "T Dental Care; I Medical Centre; St Luke's Hospital; S Family Practice; T Eye Clinic; I Physiotherapy; T General Hospital; S Surgery",
    ),
    city: items('T City Council; T Town Hall; T County Registry; T Housing Authority; City of T; T Borough Council'),
    bank: items('I Bank; T Building Society; I Credit Union; First I Bank; S Trust; T Savings Bank'),
    insurer: items('I Insurance; S Mutual; I Life; T & General; I Assurance'),
    energy: items('I Energy; T Power & Light; I Gas; Green I; T Water'),
    telecom: items('I Broadband; I Mobile; T Fibre; I Telecom'),
    courier: items('I Parcels; I Express; SwiftI Couriers; T Freight'),
    hotel: items('The T Grand; I Hotel; S House; Hotel I; The S Arms; I Suites'),
    travel: items('I Airways; I Holidays; Air I; S Travel; I Car Hire'),
    landlord: items('I Lettings; S Property Management; I Homes; S & S2 Estate Agents; T Housing Trust'),
    soft: items('I Cloud; Ibase; I Software; I Labs'),
  },
  de: {
    firm: items(
      'S Haustechnik GmbH; S & Söhne; I GmbH; Autohaus S; I Logistik AG; Bäckerei S; S Maschinenbau GmbH & Co. KG; Steuerkanzlei S; Tischlerei S; I Systeme AG',
    ),
    shop: items('Möbelhaus S; I Elektronik; Radhaus S; Buchhandlung S; I Versand; Blumen S'),
    school: items('Grundschule T; Goethe-Gymnasium T; Kita Regenbogen; Volkshochschule T; Universität T'),
    clinic: items(
      'Zahnarztpraxis Dr. S; Klinikum T; Praxis am Markt; St. Josef-Krankenhaus; Gemeinschaftspraxis S & S2',
    ),
    city: items('Bürgeramt T; Stadtwerke T; Finanzamt T; Stadt T; Jobcenter T'),
    bank: items('Sparkasse T; Volksbank T; I Bank; Raiffeisenbank T'),
    insurer: items('I Versicherung; T Leben; I Krankenkasse; S Versicherungsverein'),
    energy: items('Stadtwerke T; I Energie; I Strom GmbH'),
    telecom: items('I Telekommunikation; T Netz; I Mobil'),
    courier: items('I Paketdienst; I Express'),
    hotel: items('Hotel S; Gasthof Zur Linde; Pension S; I Hotel T'),
    travel: items('I Reisen; Reisebüro S; I Autovermietung'),
    landlord: items('Hausverwaltung S; I Wohnbau; Wohnungsgenossenschaft T'),
    soft: items('I Software; I Cloud'),
  },
  fr: {
    firm: items('Menuiserie S; I SARL; Garage S; Cabinet S & S2; I Logistique; Boulangerie S; Transports S; I SAS'),
    shop: items('Meubles S; I Électroménager; La Maison du Vélo; Librairie S; I Direct'),
    junior: items('École Sainte-Marie; École Jules Ferry; École maternelle Les Lilas'),
    school: items('Collège Jean Moulin; Lycée Victor Hugo; École Sainte-Marie; Université de T'),
    clinic: items('Clinique Saint-Jean; Cabinet dentaire S; CHU de T; Centre médical I'),
    city: items('Mairie de T; CPAM de T; Préfecture de T'),
    bank: items('Banque I; Crédit Mutuel de T; Caisse S'),
    insurer: items('Mutuelle I; Assurances S; I Prévoyance'),
    energy: items('I Énergie; Eaux de T'),
    telecom: items('I Télécom; I Mobile'),
    hotel: items('Hôtel S; Hôtel du Lac; Le Clos S'),
    landlord: items('Agence S; I Immobilier; Foncia S'),
  },
  es: {
    firm: items('Talleres S; I S.L.; Construcciones S; Gestoría S; I Logística S.A.; Panadería S; Reformas S y Hijos'),
    shop: items('Muebles S; Electrodomésticos I; Ferretería S; I Moda; Bicicletas S'),
    school: items('Colegio San José; IES Miguel Hernández; Universidad de T; Colegio Santa Teresa'),
    clinic: items('Clínica Dental S; Hospital Virgen del Carmen; Centro Médico I'),
    city: items('Ayuntamiento de T; Diputación de T'),
    bank: items('Banco I; Caja Rural de T; Caja I'),
    insurer: items('Seguros I; Mutua S'),
    energy: items('I Energía; Aguas de T'),
    telecom: items('I Telecom; I Fibra'),
    hotel: items('Hotel I; Hostal S; Parador de T'),
    landlord: items('Inmobiliaria S; Fincas S'),
  },
  it: {
    firm: items('Officina S; I S.r.l.; Studio S; Panificio S; I Logistica S.p.A.; Edilizia S & Figli'),
    shop: items('Mobili S; I Elettronica; Cicli S; Libreria S'),
    school: items('Liceo Galileo Galilei; Scuola Media Manzoni; Università di T; Istituto Comprensivo T 3'),
    clinic: items('Clinica Villa S; Studio Dentistico S; Ospedale San Raffaele'),
    city: items('Comune di T; ASL di T'),
    bank: items('Banca I; Cassa di Risparmio di T; BCC di T'),
    insurer: items('I Assicurazioni; S Vita'),
    energy: items('I Energia; I Luce e Gas'),
    telecom: items('I Telecomunicazioni; I Fibra'),
    hotel: items('Hotel S; Albergo del Sole; Villa I'),
    landlord: items('Immobiliare S; Amministrazioni S'),
  },
  pt: {
    firm: items('Oficina S; I Lda.; Padaria S; Construções S & Filhos; I Logística; Contabilidade S'),
    shop: items('Móveis S; Loja I; Casa S; I Eletrónica'),
    school: items('Colégio Santa Maria; Escola Secundária de T; Universidade de T'),
    clinic: items('Clínica S; Hospital de São Bento; Centro Médico I'),
    city: items('Câmara Municipal de T; Prefeitura de T; Junta de Freguesia de T'),
    bank: items('Banco I; Caixa S'),
    insurer: items('I Seguros; Seguradora S'),
    energy: items('I Energia; Águas de T'),
    telecom: items('I Telecom; I Fibra'),
    hotel: items('Hotel I; Pousada S'),
    landlord: items('Imobiliária S; I Imóveis'),
  },
  nl: {
    firm: items('Bouwbedrijf S; I B.V.; Garage S; S & S2 Advocaten; I Logistiek; Bakkerij S; Administratiekantoor S'),
    shop: items('S Wonen; I Elektronica; Fietsenwinkel S; Boekhandel S'),
    school: items('Basisschool De Regenboog; Sint-Jozefcollege; Hogeschool T'),
    clinic: items('Tandartspraktijk S; Huisartsenpraktijk De Linde; Ziekenhuis T'),
    city: items('Gemeente T; Waterschap I'),
    bank: items('I Bank; Bank S'),
    insurer: items('I Verzekeringen; Onderlinge S'),
    energy: items('I Energie; Energie T'),
    telecom: items('I Telecom; I Glasvezel'),
    hotel: items('Hotel S; Hotel De Kroon'),
    landlord: items('S Vastgoed; Woonstichting I'),
  },
  pl: {
    firm: items('I Sp. z o.o.; Piekarnia S; Auto-Serwis S; Kancelaria S; I Logistyka; Zakład Stolarski S'),
    shop: items('Meble S; I Elektro; Księgarnia S; Sklep I'),
    school: items('Szkoła Podstawowa nr 14; Politechnika T; II Liceum Ogólnokształcące'),
    clinic: items('Przychodnia I; Stomatologia S; Szpital św. Anny'),
    city: items('Urząd Miasta T; ZUS T'),
    bank: items('Bank I; Bank Spółdzielczy S'),
    insurer: items('I Ubezpieczenia; TU S'),
    energy: items('I Energia; Wodociągi T'),
    telecom: items('I Telekom; I Światłowód'),
    hotel: items('Hotel S; Pensjonat I'),
    landlord: items('Nieruchomości S; Spółdzielnia Mieszkaniowa I'),
  },
  sv: {
    firm: items('S Bygg AB; I AB; S & Söner; I Logistik AB; Bageri S; Advokatbyrån S'),
    shop: items('S Möbler; I Elektronik; Cykelhuset S; Bokhandeln S'),
    school: items('Ekbackaskolan; S Friskola; Högskolan i T'),
    clinic: items('Tandläkarna S; Vårdcentralen Linden; I Vård'),
    city: items('T kommun; Region I'),
    bank: items('I Bank; Sparbanken T'),
    insurer: items('I Försäkring; S Liv'),
    energy: items('I Energi; T Energi'),
    telecom: items('I Telekom; I Fiber'),
    hotel: items('Hotell S; I Hotell'),
    landlord: items('S Fastigheter; I Bostäder'),
  },
};

export function makeOrganisation(rand: Rand, locale: Locale, kind: string): string {
  const language = languageOf(locale);
  const list = forms[language][kind];
  if (list === undefined) throw new Error(`No organisation "${kind}" in ${language}`);
  const [one = '', other = ''] = rand.shuffled<string>(
    nameLists[origins[language]].last.filter((name) => !name.includes('-')),
  );
  return rand
    .pick(list)
    .replace(/\bS2\b/, other)
    .replace(/\bS(?![\p{L}.'])/u, one)
    .replace(/\bT(?![\p{L}.'])/u, makeTown(rand, locale))
    .replace(/\bI(?=$|\s|base)|(?<=Swift)I/, rand.pick(stems));
}
