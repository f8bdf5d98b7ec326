// Invented firms. Tokens: <S> a coined name, <P> two words, <N> a surname, <T> a town.
import { type Locale, words } from './locales.ts';
import type { Random } from './random.ts';

const onsets = words(
  'Hal Nor Ver Kel Mar Quin Bran Thorn Sel Vor Lum Cal Dex Fen Gal Hes Jor Lan Mel Nex Orb Pel Rav Sol Tel Ul Vel Wex Yar Zan Ald Bex Cor Dun El Ferr Gris Hol Ister Kord',
);
const endings = words(
  'ton mere vale dale ora ix enta aro ium field wick port ster ano ique ley ric bury ova ium mark eo ard ess ling nova tech way line eon alis ane ero gate hurst anza',
);
const colours = words('Blue Copper Silver Green Red Golden Quiet Bright Third North Little Old Wild High Stone White');
const things = words(
  'Heron Lane Birch Anchor Lantern Kettle Harbor Fox Bridge Meadow Sparrow Compass Barrel Orchard Pine Raven',
);
const scripted: Readonly<Partial<Record<Locale, readonly string[]>>> = {
  ru: words('Вектор Северлайн Альтаир Медиус Ромашка Техносфера Гарантия+ Орион-Сервис Купец Прогресс Лазурит Инфоток'),
  ja: words('アオゾラ ミナト電機 さくら堂 ヒカリネット 北斗 みどり屋 ナカムラ商会 ソラリス あすか 東雲 はるか カモメ'),
};

const sectors: Readonly<Record<string, string>> = {
  bank: '<S> Bank;<T> Savings Bank;<S> Credit Union;<N> & <N> Bank;Bank of <T>;<P> Bank;<S> Building Society',
  card: '<S> Card;<P> Card Services;<S> Financial;<N> Capital',
  insurer: '<S> Insurance;<S> Mutual;<N> Assurance;<P> Insurance Group;<S> General',
  telecom: '<S> Mobile;<S> Telecom;<P> Broadband;<S>tel;<S> Fibre;<S> Wireless',
  airline: '<S> Airways;Air <S>;<P> Airlines;<S> Jet;Fly<S>',
  hotel: 'Hotel <S>;The <P>;<N> House Hotel;The <S> Inn;<P> Resort & Spa;<T> Grand Hotel',
  clinic:
    '<P> Medical Centre;<N> Dental;<T> Family Practice;<S> Clinic;<P> Physiotherapy;<S> Eye Care;<N> & <N> Orthodontics',
  pharmacy: '<N> Pharmacy;<P> Chemist;<S> Pharmacy;<T> Road Pharmacy',
  energy: '<S> Energy;<T> Power;<P> Gas & Electric;<S> Water;<S> Utilities',
  school:
    '<T> High School;<P> Primary School;<S> College;St <N> Academy;University of <S>;<P> Nursery;<S> Language School',
  council: '<S> City Council;<S> District Council;<T> Library;<S> County Council',
  shop: '<P> Home;<S> Outdoors;<N> & Sons;<P> Books;<S> Electronics;<N> Furniture;<P> Garden Centre;<S> Pets;<N> Shoes;<S> Appliances',
  market: '<S> Market;<P> Bazaar;Shop<S>;<S>ly',
  courier: '<S> Express;<P> Couriers;<S> Parcel;<N> Logistics;<S> Freight',
  landlord: '<N> Property Management;<P> Lettings;<S> Estates;<N> & <N> Realty;<S> Housing Association',
  gym: '<S> Fitness;<P> Gym;<P> Yoga;Iron <N> Gym;<S> Leisure',
  software: '<S>;<S> Software;<P> Labs;<S> Cloud;<P> Systems;<S>.io',
  carhire: '<S> Car Hire;<P> Rentals;<S> Rent a Car;<N> Vans',
  broker: '<S> Invest;<P> Securities;<N> Wealth;<S> Trading;<S> Markets',
  employer:
    '<N> Engineering;<S> Foods;<P> Logistics Ltd;<N> & Partners;<S> Manufacturing;<P> Bakery;<S> Consulting;<N> Construction;<S> Group;<S> Plastics Ltd',
  tickets: '<S> Tickets;<P> Events;<S> Box Office;<P> Theatre',
  streaming: '<S> TV;<P> Play;<S> Stream;<S>flix;<P> Music',
  charity: '<P> Trust;<S> Foundation;<T> Hospice;<P> Rescue;Friends of <S>;<T> Food Bank',
  law: '<N> <N> LLP;<N> & <N> Solicitors;<N> Law;<N>, <N> & <N>;<N> Legal',
  garage: '<N> Motors;<P> Autos;<T> Tyre & Exhaust;<S> Garage',
  restaurant: 'The <P>;<N> Kitchen;<P> Cafe;Trattoria <S>;<S> Grill',
};
/** For other languages: what stands for all sectors that are not listed is "any". */
const foreign: Readonly<Partial<Record<Locale, Readonly<Record<string, string>>>>> = {
  de: {
    any: '<S> GmbH;<N> & Söhne;<S> AG;<N> KG;<S>;<N> Technik GmbH',
    bank: 'Sparkasse <T>;Volksbank <T>;<S> Bank;<S>bank AG',
    insurer: '<S> Versicherung;<S> Krankenkasse;<N> Assekuranz',
    energy: 'Stadtwerke <T>;<S> Energie;<S> Strom',
    clinic: 'Praxis <N>;Zahnarztpraxis <N>;Gemeinschaftspraxis <N> & <N>;Klinikum <T>',
    telecom: '<S> Mobilfunk;<S>tel;<S> Netz',
    school: 'Grundschule <T>;<S>-Gymnasium;Volkshochschule <T>',
    shop: '<N> Möbel;<S>-Shop;Buchhandlung <N>;Elektro <N>',
    landlord: 'Hausverwaltung <N>;<S> Wohnbau;<N> Immobilien',
  },
  fr: {
    any: '<S> SARL;Établissements <N>;<N> et Fils;<S> France;Groupe <S>',
    bank: 'Banque <S>;Crédit <S>;Caisse <S>',
    insurer: '<S> Assurances;Mutuelle <S>;<S> Prévoyance',
    energy: '<S> Énergie;Eaux de <T>',
    clinic: 'Cabinet <N>;Clinique <S>;Centre dentaire <N>',
    telecom: '<S> Télécom;<S> Mobile',
    shop: 'Maison <N>;La Boutique <S>;Librairie <N>;<S> Meubles',
    hotel: 'Hôtel <S>;Auberge <N>',
    landlord: 'Agence <N>;<S> Immobilier',
    school: 'Collège <N>;École <S>',
  },
  es: {
    any: '<N> e Hijos;<S> S.L.;Grupo <S>;Talleres <N>',
    bank: 'Banco <S>;Caja <S>',
    insurer: 'Seguros <S>;Mutua <S>',
    energy: '<S> Energía;Aguas de <T>',
    clinic: 'Clínica <N>;Centro Médico <S>;Clínica Dental <N>',
    telecom: '<S> Móvil;<S>tel',
    shop: 'Muebles <N>;Tienda <S>;Librería <N>',
    hotel: 'Hotel <S>;Hostal <N>',
    landlord: 'Inmobiliaria <N>;Fincas <N>',
    school: 'Colegio <S>;Academia <N>',
  },
  it: {
    any: '<N> S.r.l.;Officina <N>;<S> S.p.A.;Fratelli <N>',
    bank: 'Banca <S>;Cassa di <T>',
    insurer: '<S> Assicurazioni;Assicurazioni <N>',
    energy: '<S> Energia;Acquedotto <S>',
    clinic: 'Studio <N>;Poliambulatorio <S>;Studio Dentistico <N>',
    telecom: '<S> Mobile;<S>net',
    shop: 'Arredamenti <N>;Libreria <N>;<S> Casa',
    hotel: 'Albergo <S>;Hotel <N>',
  },
  nl: {
    any: '<N> B.V.;<S> Nederland;Gebroeders <N>;<S> Groep',
    bank: '<S> Bank;<S>bank',
    insurer: '<S> Verzekeringen;Zorgverzekeraar <S>',
    energy: '<S> Energie;<S> Water',
    clinic: 'Tandartspraktijk <N>;Huisartsenpraktijk <N>;Kliniek <S>',
    telecom: '<S> Mobiel;<S>net',
    shop: '<N> Wonen;Boekhandel <N>;<S> Fietsen',
    landlord: 'Woonstichting <S>;<N> Makelaars',
    school: 'Basisschool <S>;<S> College',
  },
  pl: {
    any: '<N> Sp. z o.o.;<S> Polska;Firma <N>;<S> S.A.',
    bank: 'Bank <S>;<S> Bank',
    insurer: '<S> Ubezpieczenia;Towarzystwo <S>',
    energy: '<S> Energia',
    clinic: 'Przychodnia <S>;Gabinet <N>',
    telecom: '<S> Mobile;<S>net',
    shop: 'Sklep <S>;Księgarnia <N>;Meble <N>',
  },
  sv: {
    any: '<S> AB;<N>s Bygg AB;<S> Sverige;<N> & Co',
    bank: '<S>banken;Sparbanken <S>',
    insurer: '<S> Försäkring',
    energy: '<S> Energi;<S> Kraft',
    clinic: 'Vårdcentralen <S>;<S> Tandvård',
    telecom: '<S> Mobil;<S> Bredband',
    shop: '<N>s Möbler;<S> Sport',
    landlord: '<S> Bostäder;<N> Fastigheter',
  },
  tr: {
    any: '<N> A.Ş.;<S> Ltd. Şti.;<N> Tekstil;<S> Gıda',
    bank: '<S>bank;<S> Bankası',
    insurer: '<S> Sigorta',
    energy: '<S> Enerji',
    clinic: '<N> Diş Kliniği;<S> Tıp Merkezi',
    telecom: '<S>cell;<S> Net',
    shop: '<N> Mobilya;<S> Mağazacılık',
    courier: '<S> Kargo',
  },
  ru: {
    any: 'ООО «<S>»;«<S>»;АО «<S>»;ИП <N>',
    bank: '<S>-Банк;Банк «<S>»',
    insurer: 'СК «<S>»;<S>-Страхование',
    telecom: '<S> Телеком;<S>-Связь',
    clinic: 'Клиника «<S>»;Стоматология «<S>»;<S>-Мед',
    shop: '«<S>»;<S>-Маркет;ТД «<S>»',
  },
  ja: {
    any: '株式会社<S>;<S>株式会社;<N>製作所;有限会社<N>',
    bank: '<S>銀行;<S>信用金庫',
    insurer: '<S>生命;<S>損保',
    telecom: '<S>モバイル;<S>テレコム',
    clinic: '<N>クリニック;<N>歯科医院;<S>病院',
    shop: '<S>書店;<S>家具;<N>商店',
    hotel: 'ホテル<S>;<S>旅館',
  },
};
const portuguese: Readonly<Record<string, string>> = {
  any: '<N> & Filhos;<S> Lda.;Grupo <S>;<N> Construções',
  bank: 'Banco <S>;Caixa <S>',
  insurer: '<S> Seguros;Seguradora <S>',
  energy: '<S> Energia;Águas de <S>',
  clinic: 'Clínica <N>;Centro Médico <S>',
  telecom: '<S> Telecom;<S> Móvel',
  shop: 'Móveis <N>;Livraria <N>;Loja <S>',
  school: 'Colégio <S>;Escola <N>',
  hotel: 'Hotel <S>;Pousada <N>',
};

export const coined = (random: Random): string => random.pick(onsets) + random.pick(endings);

export function firm(sector: string, locale: Locale, town: string, surname: () => string, random: Random): string {
  const abroad = locale === 'pt' || locale === 'br' ? portuguese : foreign[locale];
  const kinds = abroad ?? sectors;
  const list = kinds[sector] ?? kinds.any;
  if (list === undefined) throw new Error(`No firms of the kind "${sector}"`);
  const stem = () => {
    const own = scripted[locale];
    return own === undefined ? coined(random) : random.pick(own);
  };
  return random
    .pick(list.split(';'))
    .replace(/<S>/g, stem)
    .replace(/<N>/g, surname)
    .replace(/<P>/g, () => `${random.pick(colours)} ${random.pick(things)}`)
    .replace(/<T>/g, () =>
      town
        .replace(/[,/]? ?[A-Z]{2,3}$/, '')
        .replace(/^.*\//, '')
        .replace(/ - .*/, ''),
    );
}
