// Names of firms, schools and practices as people mention them. N a family name, W a word of the place, L a legal form.
import { pick, type Random } from './numbers.ts';

export type Sort = 'firm' | 'school' | 'clinic' | 'law' | 'garage' | 'shop' | 'estate' | 'club';
type Shapes = { readonly words: string } & Readonly<Record<Sort, string>>;

const shapes: Readonly<Record<string, Shapes>> = {
  en: {
    words:
      'Oakfield,Riverside,Harbour,Northgate,Silverstream,Meadowbank,Redwood,Westbrook,Highfield,Larkhill,Stonebridge,Fairview',
    firm: 'W Logistics,N & Sons,N Engineering L,W Foods L,N Construction L,W Analytics,N and Partners,W Packaging L,N Freight,W Design Studio',
    school:
      'W Primary School,St Brigid’s College,W High School,N Academy,W Community College,St. Mark’s School,W Montessori',
    clinic:
      'W Medical Centre,W Dental,N Family Practice,W Physiotherapy,W Eye Clinic,N Orthodontics,W Veterinary Hospital',
    law: 'N & N Solicitors,N N LLP,N Legal,N & Associates,W Law,N N Attorneys',
    garage: 'N Motors,W Auto Repairs,N’s Garage,W Tyres,N & Son Autos,W Car Centre',
    shop: 'N’s Hardware,W Garden Centre,The Little W Bakery,N Jewellers,W Furniture,N Cycles',
    estate: 'N Lettings,W Property Management,N & Co Estates,W Residential L,N Realty,W Housing Association',
    club: 'W Tennis Club,W Athletic Association,W Community Choir,N Family Foundation,W Hospice,W Rugby Club',
  },
  de: {
    words: 'Lindenhof,Rheintal,Nordpark,Sonnenberg,Mühlbach,Kastanien,Weststadt,Waldblick,Schlosspark',
    firm: 'N Maschinenbau GmbH,N & Söhne,Spedition N,W Logistik GmbH,Malerbetrieb N,N Elektrotechnik,Bäckerei N,W Consulting AG',
    school: 'Grundschule W,Gymnasium W,Kita W,Realschule W,Musikschule W',
    clinic: 'Zahnarztpraxis Dr. N,Hausarztpraxis N,Klinikum W,Tierarztpraxis N,Praxis W',
    law: 'Kanzlei N,N & N Rechtsanwälte,Rechtsanwälte N und Partner,Steuerbüro N',
    garage: 'Autohaus N,Kfz-Werkstatt N,N Automobile,Reifen N',
    shop: 'Möbelhaus N,Buchhandlung N,Gärtnerei W,Fahrrad N,Optik N',
    estate: 'Hausverwaltung N,N Immobilien GmbH,Wohnbau W,W Immobilienverwaltung',
    club: 'TSV W,Turnverein W,Chor W e.V.,Tennisclub W,Kleingartenverein W',
  },
  fr: {
    words: 'Beauséjour,Montplaisir,Bellevue,Saint-Roch,Clairval,Grand Pré,Les Tilleuls,Rive Gauche',
    firm: 'Transports N,N et Fils,Menuiserie N,N Conseil,Imprimerie W,Boulangerie N,Entreprise N,Plomberie N SARL',
    school: 'école W,collège W,lycée W,crèche W,école primaire W',
    clinic: 'cabinet dentaire N,clinique W,cabinet vétérinaire N,pharmacie W,centre médical W',
    law: 'cabinet N,étude N & N,cabinet N Avocats,SCP N',
    garage: 'garage N,Garage W,Carrosserie N,N Automobiles',
    shop: 'Librairie W,Bijouterie N,Meubles N,Jardinerie W,Cycles N',
    estate: 'agence N Immobilier,syndic W,Immobilière W,Régie N',
    club: 'association W,club de judo W,chorale W,AS W',
  },
  es: {
    words: 'San Isidro,Los Pinos,El Mirador,Santa Lucía,La Ribera,Monteverde,Las Palmas,Vista Alegre',
    firm: 'Transportes N,N e Hijos,Construcciones N,Distribuidora W,N Asesores,Talleres W,Panadería N',
    school: 'Colegio W,Instituto W,Escuela W,Colegio Santa Teresa,guardería W',
    clinic: 'Clínica W,Clínica Dental N,Centro Médico W,Veterinaria W,Farmacia N',
    law: 'N Abogados,Bufete N,N & N Abogados,Estudio Jurídico N',
    garage: 'Talleres N,Taller W,Automotores N,Neumáticos N',
    shop: 'Ferretería N,Muebles N,Librería W,Joyería N,Zapatería N',
    estate: 'Inmobiliaria N,Fincas N,Administración W,N Propiedades',
    club: 'Club Deportivo W,Asociación W,Fundación N,Club W',
  },
  it: {
    words: 'San Marco,Belvedere,Santa Chiara,Le Querce,Montebello,Villa Verde,Aurora',
    firm: 'N Trasporti,Fratelli N,Impresa Edile N,N Impianti Srl,Studio N,Panificio N,W Logistica',
    school: 'Liceo W,scuola primaria W,Istituto W,asilo W',
    clinic: 'Studio Dentistico N,Poliambulatorio W,Clinica W,Ambulatorio Veterinario W,Farmacia N',
    law: 'Studio Legale N,Studio Legale N e N,Studio Commercialista N',
    garage: 'Officina N,Autofficina W,Carrozzeria N,N Gomme',
    shop: 'Ferramenta N,Libreria W,Gioielleria N,Mobilificio N',
    estate: 'Immobiliare N,Amministrazioni N,Agenzia W',
    club: 'Polisportiva W,Associazione W,Circolo Tennis W,Coro W',
  },
  nl: {
    words: 'De Linde,Het Baken,De Wilgen,Zonneveld,Het Kompas,De Vliet,Noorderpoort',
    firm: 'N Transport,Bouwbedrijf N,N & Zonen,Schildersbedrijf N,N Techniek B.V.,Bakkerij N',
    school: 'basisschool W,OBS W,kinderopvang W,Lyceum W',
    clinic: 'Huisartsenpraktijk W,Tandartspraktijk N,Dierenkliniek W,Apotheek W',
    law: 'N Advocaten,N & N Notarissen,Administratiekantoor N',
    garage: 'Garage N,Autobedrijf N,N Banden',
    shop: 'Fietsenwinkel N,Boekhandel W,Juwelier N,Tuincentrum W',
    estate: 'N Makelaars,Woonstichting W,N Vastgoedbeheer',
    club: 'Tennisvereniging W,VV W,Stichting W,Zangkoor W',
  },
  pt: {
    words: 'Boa Vista,São Jorge,Santa Clara,Horizonte,Bela Flor,Monte Alto,Primavera',
    firm: 'Transportes N,N & Filhos,Construtora N,Padaria N,Distribuidora W,N Consultoria',
    school: 'Colégio W,Escola W,Creche W,Externato W',
    clinic: 'Clínica W,Clínica Dentária N,Centro Médico W,Farmácia W',
    law: 'N Advogados,Escritório N,N & N Advogados',
    garage: 'Oficina N,Auto W,N Pneus,Oficina do N',
    shop: 'Livraria W,Móveis N,Joalharia N,Papelaria W',
    estate: 'Imobiliária N,Condomínio W,Administradora W,N Imóveis',
    club: 'Clube W,Associação W,Instituto W,Coral W',
  },
  pl: {
    words: 'Słoneczna,Pod Lipami,Centrum,Zdrowie,Bursztyn,Horyzont,Jutrzenka',
    firm: 'Zakład Stolarski N,N Transport,N i Synowie,P.H.U. W,Biuro Rachunkowe N',
    school: 'Przedszkole W,Liceum W,Szkoła Językowa W',
    clinic: 'Przychodnia W,Gabinet Stomatologiczny N,Apteka W,Klinika W',
    law: 'Kancelaria N,Kancelaria Adwokacka N,Kancelaria N i Wspólnicy',
    garage: 'Auto Serwis N,Warsztat N,Auto-Naprawa W',
    shop: 'Księgarnia W,Meble N,Jubiler N',
    estate: 'Nieruchomości N,Wspólnota W,Zarządca N',
    club: 'Klub Sportowy W,Fundacja W,Stowarzyszenie W',
  },
  nordic: {
    words: 'Solbakken,Ekhaga,Birk,Fjord,Strand,Nordlys,Björkås,Havna',
    firm: 'N Bygg,N & Söner,W Transport,N El,W Consult,N Maskin',
    school: 'W skole,W barnehage,W Montessori,W gymnasium',
    clinic: 'W legesenter,Tannklinikken W,W Dyreklinik,W Fysio',
    law: 'Advokatfirmaet N,N & N Advokater,W Redovisning',
    garage: 'N Bil,W Bilverksted,N Auto',
    shop: 'N Møbler,W Bokhandel,N Sykkel,N Urmakeri',
    estate: 'N Eiendom,Borettslaget W,W Bolig,N Fastigheter',
    club: 'W IL,W Tennisklubb,W Korforening,W IF',
  },
  sv: {
    words: 'Björkås,Ekhaga,Solberga,Strand,Norrsken,Lindängen',
    firm: 'N Bygg AB,N & Söner,W Åkeri,N El AB,W Konsult',
    school: 'W skola,förskolan W,Friskolan W',
    clinic: 'W Vårdcentral,Tandläkarna W,W Djurklinik',
    law: 'Advokatbyrån N,N Juristbyrå,W Redovisning',
    garage: 'N Bilverkstad,W Bil AB,N Däck',
    shop: 'N Möbler,W Bokhandel,N Guld',
    estate: 'Brf W,N Fastigheter,W Förvaltning',
    club: 'W IF,W Tennisklubb,W Kammarkör',
  },
  fi: {
    words: 'Koivula,Rantala,Pohjola,Metsälä,Kaleva,Aurinko',
    firm: 'Rakennus N Oy,Kuljetus N Ky,N Konsultointi Oy,W Palvelut Oy',
    school: 'W koulu,päiväkoti W,W lukio',
    clinic: 'Hammaslääkäriasema W,Lääkärikeskus W,Eläinklinikka W',
    law: 'Asianajotoimisto N,Lakitoimisto N,Tilitoimisto N',
    garage: 'Autokorjaamo N,Autohuolto W Oy',
    shop: 'Huonekalu N,Kirjakauppa W,Kultasepänliike N',
    estate: 'Kiinteistö Oy W,Isännöinti N,Asunto Oy W',
    club: 'W Urheilijat ry,W Kuoro,W Tennis ry',
  },
};

const forms: Readonly<Record<string, readonly string[]>> = {
  US: ['Inc.', 'LLC', 'Corp'],
  CA: ['Inc.', 'Ltd.'],
  AU: ['Pty Ltd'],
  ZA: ['(Pty) Ltd', 'CC'],
  IN: ['Pvt Ltd', 'Private Limited'],
  SG: ['Pte Ltd'],
};

export function organisation(
  random: Random,
  language: string,
  country: string,
  sort: Sort,
  family: () => string,
): string {
  const set = shapes[language];
  if (set === undefined) throw new Error(`No organisations for ${language}`);
  const words = set.words.split(',');
  return pick(random, set[sort].split(','))
    .replace(/\bN\b/g, family)
    .replace(/\bW\b/g, () => pick(random, words))
    .replace(/\bL\b/g, () => pick(random, forms[country] ?? ['Ltd', 'Limited']));
}
