// Invented firms and institutions, their web addresses and mailboxes.
import { drawHandle } from './codes.ts';
import { type Language, type Locale, languageOf } from './locale.ts';
import { drawName, type Name, plainLetters } from './names.ts';
import type { Random } from './random.ts';

const words = (text: string): readonly string[] => text.split(' ').map((word) => word.replaceAll('_', ' '));

const first = words(
  'North South Silver Golden Green Blue Red Bright Stone Oak River Harbour Iron Clear High Fair Swift White Black Summer Winter West East Fern Maple Copper Amber Crown Kings Queens Lark Raven Moor Glen Ever True New Long Still Wild',
);
const second = words(
  'gate ford bridge field wood brook haven line view point stone crest land well way leaf mark port side path light peak vale hill wick berry water ridge worth bury',
);
const syllables = words(
  'zen vor lum tri qua nex bel cor dal fen gra hal ild jor kel lyn mar nov ora pel rud sol tav ult vin wex yar ard ben cas',
);

function stem(random: Random, locale: Locale): string {
  const style = random.next();
  const language = languageOf(locale);
  if (style < 0.3 && language !== 'ru' && language !== 'el') return drawName(random, locale).last;
  if (style < 0.7 && language === 'en') return `${random.pick(first)}${random.pick(second)}`;
  const made = `${random.pick(syllables)}${random.pick(syllables)}${random.pick(['a', 'o', 'ex', 'is', 'ia', 'on', 'um', ''])}`;
  if (style < 0.95) return made.charAt(0).toUpperCase() + made.slice(1);
  return `${random.fill('^')}&${random.fill('^')}`;
}

const english: Readonly<Record<string, readonly string[]>> = {
  bank: words(
    'S_Bank S_Savings_Bank S_Credit_Union S_Building_Society S_Mutual Bank_of_S S_&_Co_Bankers S_Private_Bank S_National_Bank',
  ),
  insurer: words('S_Insurance S_Mutual S_Assurance S_Direct_Insurance S_Life S_General S_Cover S_Underwriters'),
  telco: words('S_Mobile S_Telecom S_Broadband S_Fibre S_Connect S_Networks S_Wireless'),
  hotel: words('Hotel_S The_S_Hotel S_Inn S_Lodge S_Suites The_S_Arms S_Guest_House S_Resort_&_Spa'),
  clinic: words(
    'S_Clinic S_Medical_Centre S_Surgery S_Family_Practice S_Dental S_Dental_Care S_Health_Centre S_Physiotherapy S_Eye_Clinic St_S_Hospital',
  ),
  pharmacy: words('S_Pharmacy S_Chemist S_Drugs S_Apothecary S_Family_Pharmacy'),
  energy: words('S_Energy S_Power S_Gas_&_Electric S_Water S_Utilities S_Renewables'),
  school: words(
    'S_Primary_School S_Academy S_High_School S_College St_S_School S_Grammar_School S_Elementary University_of_S S_Community_College',
  ),
  shop: words(
    'S_Interiors S_&_Sons S_Outfitters S_Home S_Electronics S_Cycles S_Books The_S_Store S_Garden_Centre S_Shoes S_Toys S_Jewellers',
  ),
  airline: words('S_Air S_Airways Air_S S_Airlines Fly_S S_Jet'),
  courier: words('S_Couriers S_Parcels S_Express S_Logistics S_Delivery S_Freight'),
  landlord: words('S_Lettings S_Property_Management S_Homes S_Estates S_Realty S_Housing_Association S_Residential'),
  gym: words('S_Fitness S_Gym S_Leisure_Club S_Health_Club S_CrossFit S_Yoga S_Swim_Club S_Tennis_Club'),
  firm: words(
    'S_Ltd S_Consulting S_Group S_Systems S_Engineering S_Foods S_Logistics S_&_Partners S_Holdings S_Software S_Analytics S_Construction S_Plumbing S_Catering S_Inc S_LLC S_Labs',
  ),
  broker: words('S_Securities S_Invest S_Capital S_Brokerage S_Wealth S_Asset_Management'),
  rental: words('S_Car_Hire S_Rent-a-Car S_Vehicle_Rental S_Rentals S_Mobility'),
  charity: words('S_Foundation S_Trust The_S_Appeal Friends_of_S S_Hospice S_Food_Bank S_Animal_Rescue'),
  law: words('S_Solicitors S_&_Co S_Law S_LLP S_Legal S_&_Hartley_LLP'),
  council: words('S_Borough_Council S_District_Council City_of_S S_County_Council'),
  ticketing: words('S_Tickets S_Live S_Box_Office S_Arena S_Theatre S_Events'),
  garage: words('S_Motors S_Autos S_Garage S_Tyres S_Body_Shop'),
  market: words('S_Marketplace S_Market S_Exchange S_Trade'),
  streaming: words('S_TV S_Play S_Stream S_Plus'),
};
const foreign: Readonly<Record<Exclude<Language, 'en'>, Readonly<Record<string, readonly string[]>>>> = {
  de: {
    bank: words('S_Bank Volksbank_S Sparkasse_S S-Bank_eG'),
    clinic: words('Praxis_S Klinikum_S Zahnarztpraxis_S Apotheke_S'),
    energy: words('Stadtwerke_S S_Energie S_Strom_GmbH'),
    firm: words('S_GmbH S_&_Söhne S_AG S_KG Autohaus_S Bäckerei_S Möbelhaus_S S_Versand S_Immobilien S_Versicherung'),
  },
  fr: {
    bank: words('Banque_S Crédit_S S_Banque Caisse_S'),
    clinic: words('Clinique_S Cabinet_S Pharmacie_S Centre_médical_S'),
    energy: words('S_Énergie S_Électricité Eaux_de_S'),
    firm: words('S_SARL Maison_S Ets_S S_et_Fils S_SAS Garage_S Boulangerie_S S_Assurances S_Immobilier'),
  },
  es: {
    bank: words('Banco_S Caja_S S_Banca'),
    clinic: words('Clínica_S Farmacia_S Centro_Médico_S Dental_S'),
    energy: words('S_Energía Aguas_de_S S_Luz'),
    firm: words('S_S.L. Talleres_S S_e_Hijos Grupo_S Muebles_S Seguros_S Inmobiliaria_S Viajes_S'),
  },
  it: {
    bank: words('Banca_S Cassa_S Banco_S'),
    clinic: words('Studio_S Clinica_S Farmacia_S Poliambulatorio_S'),
    energy: words('S_Energia S_Luce_e_Gas'),
    firm: words('S_S.r.l. Fratelli_S Officina_S S_&_Figli Gruppo_S Assicurazioni_S Immobiliare_S Arredamenti_S'),
  },
  nl: {
    bank: words('S_Bank S_Spaarbank'),
    clinic: words('Huisartsenpraktijk_S Apotheek_S Tandartspraktijk_S'),
    energy: words('S_Energie S_Stroom'),
    firm: words('S_B.V. Gebroeders_S S_Verzekeringen Autobedrijf_S S_Wonen Bakkerij_S S_Makelaars S_Reizen'),
  },
  br: {
    bank: words('Banco_S S_Cooperativa'),
    clinic: words('Clínica_S Farmácia_S Laboratório_S'),
    energy: words('S_Energia'),
    firm: words('S_Ltda Grupo_S Irmãos_S Oficina_S S_Seguros Lojas_S S_Imóveis Móveis_S'),
  },
  pl: {
    bank: words('Bank_S S_Bank'),
    clinic: words('Przychodnia_S Apteka_S Gabinet_S'),
    energy: words('S_Energia'),
    firm: words('S_Sp._z_o.o. PHU_S S_i_Synowie Hurtownia_S S_Ubezpieczenia S_Nieruchomości Meble_S'),
  },
  sv: {
    bank: words('S_Sparbank S_Bank'),
    clinic: words('Vårdcentralen_S S_Tandvård Apotek_S'),
    energy: words('S_Energi S_El'),
    firm: words('S_AB S_&_Söner S_Bygg Bröderna_S S_Försäkring S_Bil S_Fastigheter'),
  },
  tr: {
    bank: words('S_Bank S_Bankası'),
    clinic: words('S_Hastanesi S_Kliniği S_Eczanesi'),
    energy: words('S_Enerji'),
    firm: words('S_Ltd._Şti. S_A.Ş. S_Mobilya S_Sigorta S_Emlak S_Turizm S_Ticaret'),
  },
  ru: {
    bank: words('S_Банк'),
    clinic: words('Клиника_«S» Аптека_«S»'),
    energy: words('S_Энерго'),
    firm: words('ООО_«S» ИП_S АО_«S» ТД_«S»'),
  },
  el: {
    bank: words('S_Bank Τράπεζα_S'),
    clinic: words('Κλινική_S Φαρμακείο_S'),
    energy: words('S_Ενέργεια'),
    firm: words('S_ΑΕ S_ΕΠΕ Αφοί_S S_Ασφαλιστική'),
  },
};

export const firmSlots: readonly string[] = Object.keys(english);

export function drawFirm(random: Random, locale: Locale, slot: string): string {
  const language = languageOf(locale);
  const kinds = language === 'en' ? english : foreign[language];
  const list = kinds[slot] ?? (language === 'en' ? undefined : kinds.firm);
  if (list === undefined) throw new Error(`Unknown firm "${slot}"`);
  return random.pick(list).replace(/(?<!\p{L})S(?!\p{L})/u, stem(random, locale));
}

const endings: Readonly<Record<Locale, readonly string[]>> = {
  us: ['com', 'net', 'org', 'io', 'us'],
  uk: ['co.uk', 'co.uk', 'com', 'org.uk'],
  ie: ['ie', 'ie', 'com'],
  au: ['com.au', 'net.au', 'com'],
  ca: ['ca', 'ca', 'com'],
  in: ['in', 'co.in', 'com'],
  za: ['co.za', 'co.za', 'org.za'],
  sg: ['sg', 'com.sg', 'com'],
  ...{
    de: ['de', 'de', 'com'],
    fr: ['fr', 'fr', 'com'],
    es: ['es', 'com'],
    it: ['it', 'it', 'eu'],
    nl: ['nl', 'nl', 'com'],
  },
  ...{
    br: ['com.br'],
    pl: ['pl', 'com.pl'],
    sv: ['se', 'nu'],
    tr: ['com.tr', 'com'],
    ru: ['ru'],
    el: ['gr', 'gr', 'com'],
  },
};
const providers: Readonly<Record<Locale, string>> = {
  us: 'gmail.com yahoo.com aol.com comcast.net icloud.com hotmail.com',
  uk: 'gmail.com hotmail.co.uk btinternet.com yahoo.co.uk sky.com outlook.com',
  ie: 'gmail.com eircom.net outlook.ie yahoo.ie',
  au: 'gmail.com bigpond.com optusnet.com.au outlook.com.au',
  ca: 'gmail.com rogers.com shaw.ca sympatico.ca',
  in: 'gmail.com rediffmail.com yahoo.co.in',
  za: 'gmail.com mweb.co.za webmail.co.za telkomsa.net',
  sg: 'gmail.com singnet.com.sg yahoo.com.sg',
  de: 'web.de gmx.de t-online.de gmail.com posteo.de',
  fr: 'orange.fr free.fr laposte.net gmail.com sfr.fr',
  es: 'gmail.com hotmail.es telefonica.net yahoo.es',
  it: 'libero.it virgilio.it gmail.com tiscali.it',
  nl: 'ziggo.nl kpnmail.nl gmail.com planet.nl xs4all.nl',
  br: 'gmail.com uol.com.br bol.com.br hotmail.com terra.com.br',
  pl: 'wp.pl o2.pl onet.pl interia.pl gmail.com',
  sv: 'telia.com hotmail.se gmail.com bredband.net',
  tr: 'gmail.com mynet.com hotmail.com yandex.com.tr',
  ru: 'mail.ru yandex.ru bk.ru gmail.com rambler.ru',
  el: 'gmail.com yahoo.gr otenet.gr hotmail.gr',
};

export function drawDomain(random: Random, locale: Locale): string {
  const name = `${random.pick(first)}${random.pick(second)}`.toLowerCase();
  const host = random.pick([
    name,
    `${random.pick(syllables)}${random.pick(syllables)}`,
    `${name}-${random.pick(syllables)}`,
  ]);
  return `${host}.${random.pick(endings[locale])}`;
}

export function drawEmail(random: Random, locale: Locale, name: Name): string {
  const given = plainLetters(name.first) || 'info';
  const family = plainLetters(name.last) || 'post';
  const box = random.pick([
    `${given}.${family}`,
    `${given}${family}`,
    `${given}_${family}${random.int(1, 99)}`,
    `${given.charAt(0)}.${family}`,
    `${family}.${given}`,
    `${given}${random.int(50, 2012)}`,
    `${given.charAt(0)}${family}`,
    drawHandle(random, name),
    `${given}-${family}`,
    `${given}+${random.pick(['shop', 'bills', 'spam', 'work'])}`,
  ]);
  const at = random.chance(0.65) ? random.pick(words(providers[locale])) : drawDomain(random, locale);
  const address = `${box}@${at}`;
  return random.chance(0.06) ? address.charAt(0).toUpperCase() + address.slice(1) : address;
}

export function drawUrl(random: Random, locale: Locale, name: Name): string {
  const domain = drawDomain(random, locale);
  const handle = drawHandle(random, name);
  const number = random.fill('~######');
  const code = random.fill('!!!!!!!!!!!!!!!!');
  const start = random.pick(['https://', 'https://', 'https://', 'http://', 'https://www.', '', 'www.']);
  return random.pick([
    () => `${start}${domain}/reset?token=${code}`,
    () => `${start}${domain}/u/${handle}`,
    () => `https://my.${domain}/customers/${number}/invoices`,
    () => `https://account.${domain}/login?user=${handle}`,
    () => `https://www.linkedin.com/in/${plainLetters(name.first)}-${plainLetters(name.last)}-${random.fill('$$$$$$')}`,
    () => `https://www.facebook.com/${plainLetters(name.first)}.${plainLetters(name.last)}.${random.int(1, 99)}`,
    () => `instagram.com/${handle}`,
    () => `https://github.com/${handle}`,
    () => `${start}${domain}/profile/${handle}`,
    () => `https://${domain}/verify?id=${number}&key=${code}`,
    () => `${start}${domain}/orders/${number}?auth=${code.slice(0, 10)}`,
    () => `https://portal.${domain}/patient/${number}`,
    () => `https://${plainLetters(name.first)}${plainLetters(name.last)}.${random.pick(['com', 'net', 'me', 'blog'])}`,
    () => `https://pay.${domain}/i/${code}`,
    () => `https://${domain}/~${handle}/`,
    () => `https://track.${domain}/?ref=${number}&pc=${random.fill('%%%%%')}`,
    () => `https://meet.${domain}/j/${number}?pwd=${code}`,
    () => `https://${domain}/share/${random.fill('$$$$$$$$')}-${random.fill('$$$$')}`,
  ])();
}

export function drawIp(random: Random): string {
  const style = random.next();
  if (style < 0.5) return `${random.int(11, 220)}.${random.int(0, 255)}.${random.int(0, 255)}.${random.int(1, 254)}`;
  if (style < 0.7) return `192.168.${random.int(0, 60)}.${random.int(2, 254)}`;
  if (style < 0.82) return `10.${random.int(0, 200)}.${random.int(0, 200)}.${random.int(2, 254)}`;
  if (style < 0.92) return random.fill('2a0$:$$$$:$$$$:$$$$:$$$$:$$$$:$$$$:$$$$');
  return random.shape(['2001:db8:$$$$::$$$$', 'fe80::$$$$:$$ff:fe$$:$$$$', '2a02:$$$$:$$$$::$']);
}

export function drawMac(random: Random): string {
  const pair = (): string => random.fill('$$');
  const pairs = [
    random.pick(['00', '3c', 'a4', 'dc', 'f0', 'b8', '5c', '9c', 'e8']),
    pair(),
    pair(),
    pair(),
    pair(),
    pair(),
  ];
  const style = random.next();
  if (style < 0.1) return `${pairs[0]}${pairs[1]}.${pairs[2]}${pairs[3]}.${pairs[4]}${pairs[5]}`;
  const text = pairs.join(style < 0.3 ? '-' : ':');
  return style < 0.65 ? text.toUpperCase() : text;
}
