// Passwords, keys, user names, mail addresses, network addresses, firms and amounts.
import { inventedSurname, type Name, surnameOf } from './names.ts';
import { fromPattern, type Random } from './random.ts';

const words =
  'Bramble,Otter,Lantern,Velvet,Saffron,Marzipan,Cobalt,Thistle,Pelican,Juniper,Mustang,Walnut,Zephyr'.split(',');

export function passwordOf(random: Random): string {
  const word = random.pick(words);
  const other = random.pick(words.filter((each) => each !== word)).toLowerCase();
  return random.pick([
    `${word}${random.pick(['!', '#', '_', '*', '?'])}${random.digits(4)}`,
    `${word.toLowerCase()}${random.digits(2)}${random.pick(['!', '$', ''])}`,
    `${word.toLowerCase()}-${other}-${random.digits(2)}`,
    `${word}${random.int(1961, 2019)}${random.pick(['!', '!!', ''])}`,
    fromPattern(random, '****!##**|@*%*_***#|*#*%*-****|Q***#*@*%%'),
    `My${word}Is${random.int(2, 99)}`,
  ]);
}

const keys = [
  'sk_live_************************',
  'pk_************#*****',
  'ghp_************************************',
  'AKIA@@@@@@##@@@@##@@',
  'xoxb-##########-****************',
  'api-********-****-****-************',
  'tok_****************',
].join('|');
export const keyOf = (random: Random): string => fromPattern(random, keys);

const answers =
  'Biscuit,Truffles,Mr Whiskers,Tintagel,Blue Heron,Snowdrop,Pickles,Rosewood,Ziggy,Captain Nemo,marmalade'.split(',');
export const answerOf = (random: Random): string => random.pick(answers);

const codes = '%###|####%#|C####|%###B|#%##*|@####|##%#';
export const doorOf = (random: Random): string => fromPattern(random, codes).replace(/\*$/, '#');

export const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae')
    .replaceAll('ł', 'l')
    .replaceAll('ß', 'ss')
    .replaceAll('ı', 'i')
    .normalize('NFD')
    .replace(/[^a-z0-9]/g, '');

const tlds: Readonly<Record<string, string>> = {
  us: 'com',
  uk: 'co.uk',
  au: 'com.au',
  ie: 'ie',
  in: 'co.in',
  ca: 'ca',
  za: 'co.za',
  cz: 'cz',
  tr: 'com.tr',
};
const legal =
  / (?:\(?Pty\)? Ltd|Pvt Ltd|Ltd|LLC|LLP|Inc|DAC|CC|GmbH|AG|KG|SARL|SAS|S\.?L|S\.?A|S\.r\.l|S\.p\.A|B\.V|Sp\. z o\.o|A\/S|ApS|s\.r\.o|a\.s|Lda|A\.Ş|Ltd\. Şti)\.?$/;
export const siteOf = (region: string, firm: string): string =>
  `${plain(firm.replace(legal, ''))}.${tlds[region] ?? region}`;

const hosts: Readonly<Record<string, string>> = {
  uk: 'btinternet.com,gmail.com,hotmail.co.uk,outlook.com,sky.com',
  us: 'gmail.com,yahoo.com,comcast.net,icloud.com',
  au: 'bigpond.com,gmail.com,optusnet.com.au',
  ie: 'eircom.net,gmail.com',
  in: 'gmail.com,rediffmail.com,yahoo.co.in',
  ca: 'gmail.com,shaw.ca,videotron.ca',
  za: 'gmail.com,telkomsa.net,webmail.co.za',
  de: 'web.de,gmx.de,t-online.de,posteo.de',
  fr: 'orange.fr,free.fr,laposte.net,gmail.com',
  es: 'gmail.com,hotmail.es,telefonica.net',
  it: 'libero.it,alice.it,gmail.com',
  pt: 'sapo.pt,gmail.com,hotmail.com',
  nl: 'ziggo.nl,kpnmail.nl,gmail.com',
  pl: 'wp.pl,onet.pl,gmail.com',
  dk: 'mail.dk,gmail.com',
  cz: 'seznam.cz,centrum.cz,email.cz',
  tr: 'gmail.com,hotmail.com,yandex.com.tr',
};

export function emailOf(random: Random, region: string, name: Name): string {
  const [first, last] = [plain(name.first), plain(name.last)];
  const local = random.pick([
    `${first}.${last}`,
    `${first}.${last}`,
    `${first}${last}${random.digits(2)}`,
    `${first.slice(0, 1)}${last}`,
    `${last}.${first}`,
    `${first}_${last}`,
    `${first}${random.int(61, 99)}`,
    `the.${last}s`,
    `${random.pick(words).toLowerCase()}.${random.digits(3)}`,
  ]);
  return `${local}@${random.pick((hosts[region] ?? 'gmail.com').split(','))}`;
}

export const workMailOf = (region: string, name: Name, firm: string): string =>
  `${plain(name.first)}.${plain(name.last)}@${siteOf(region, firm)}`;

export const userOf = (random: Random, name: Name): string => {
  const [first, last] = [plain(name.first), plain(name.last)];
  return random.pick([
    `${first}${last.slice(0, 1)}${random.digits(2)}`,
    `${last}_${first.slice(0, 1)}`,
    `${first.slice(0, 2)}${last}${random.digits(1)}`,
    `${random.pick(words).toLowerCase()}_${first}${random.digits(2)}`,
    `x${first}x${random.digits(3)}`,
  ]);
};

export function ipOf(random: Random): string {
  if (random.chance(0.15)) {
    const group = (): string => random.int(256, 65535).toString(16);
    return `2a02:${group()}:${group()}:${random.int(1, 99)}::${random.int(1, 255).toString(16)}`;
  }
  const start = random.pick([
    '82.46',
    '203.113',
    '91.125',
    '24.118',
    '103.27',
    '192.168',
    '10.24',
    '86.171',
    '172.16',
    '196.25',
  ]);
  return `${start}.${random.int(0, 254)}.${random.int(2, 254)}`;
}

export function macOf(random: Random): string {
  const bytes = Array.from({ length: 6 }, (_, at) => (at === 0 ? random.int(1, 63) * 4 : random.int(0, 255)));
  const hex = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const pairs = (joint: string): string => (hex.match(/../g) ?? []).join(joint);
  const text = random.pick([pairs(':'), pairs(':'), pairs('-'), pairs(':'), (hex.match(/..../g) ?? []).join('.')]);
  return random.chance(0.5) ? text.toUpperCase() : text;
}

const endings: Readonly<Record<string, string>> = {
  us: ' Logistics LLC, & Sons Roofing, Dental Group, Consulting Inc., Foods, Partners LLP, Trucking Co.',
  uk: ' & Sons Ltd, Joinery, Freight Ltd, Accountants LLP, Catering, Engineering, Bakery, Solicitors',
  au: ' Plumbing Pty Ltd, Constructions, & Co, Earthmoving, Legal, Farm Supplies',
  ie: ' Haulage Ltd, Meats, & Daughters, Engineering DAC, Solicitors, Foods',
  in: ' Textiles Pvt Ltd, Infotech, Exports, Constructions, Traders, & Associates',
  ca: ' Lumber Inc., Drywall Ltd., Insurance Brokers, Outfitters, & Associates',
  za: ' Transport CC, Panelbeaters, (Pty) Ltd, Attorneys, Wholesalers',
  de: ' Maschinenbau GmbH, & Söhne KG, Steuerberatung, Logistik GmbH, Elektrotechnik, Bau AG',
  fr: ' & Fils, Menuiserie SARL, Conseil, Transports SAS, Traiteur',
  es: ' Hermanos S.L., Construcciones, Asesores S.A., Transportes',
  it: ' S.r.l., & Figli, Costruzioni S.p.A., Arredamenti, Trasporti',
  pt: ' & Filhos, Lda., Construções S.A., Contabilidade, Transportes Lda.',
  nl: ' Bouw B.V., & Zonen, Logistiek, Advocaten, Installatietechniek B.V.',
  pl: ' Sp. z o.o., Transport, Budownictwo, S.A.',
  dk: ' ApS, Entreprise A/S, & Co., Tømrer, Byg A/S',
  cz: ' s.r.o., a.s., Stavby, Doprava s.r.o.',
  tr: ' Ticaret A.Ş., İnşaat, Tekstil Ltd. Şti., Lojistik',
};

export function firmOf(random: Random, region: string): string {
  const stem = random.chance(0.5) ? inventedSurname(random) : surnameOf(random, region);
  return `${stem} ${random.pick((endings[region] ?? ' Ltd').split(/,(?= )/)).trim()}`;
}

const saints = [
  "St Aidan's",
  "St Brigid's",
  'Holloway Park',
  'Northmead',
  'Thornfield',
  'Kingsmere',
  'Larkhill',
  'Oakvale',
];
const kinds: Readonly<Record<string, readonly string[]>> = {
  school: ['Primary School', 'Academy', 'High School', 'College'],
  hosp: ['General Hospital', 'Community Hospital', 'Medical Centre'],
  clinic: ['Surgery', 'Family Practice', 'Health Centre', 'Medical Practice'],
  vet: ['Veterinary Centre', 'Vets', 'Animal Hospital', 'Pet Clinic'],
};
export function houseOf(random: Random, region: string, kind: string): string {
  const word = random.pick(kinds[kind] ?? ['Centre']);
  const stem = random.chance(0.6) ? random.pick(saints) : inventedSurname(random);
  return `${stem} ${region === 'us' ? word.replace('Centre', 'Center').replace('Surgery', 'Clinic') : word}`;
}

const signs: Readonly<Record<string, string>> = {
  us: '$',
  uk: '£',
  au: '$',
  ie: '€',
  in: '₹',
  ca: '$',
  za: 'R',
  pl: ' zł',
  dk: ' kr.',
  cz: ' Kč',
  tr: ' TL',
};
export function amountOf(random: Random, region: string, low: number, high: number): string {
  const factor =
    region === 'in' || region === 'tr' || region === 'cz' ? 20 : region === 'za' || region === 'dk' ? 8 : 1;
  const whole = random.int(low * factor, high * factor);
  const sign = signs[region] ?? ' €';
  const cents = random.chance(0.5) && factor < 20 ? random.pick(['99', '50', '40', '95']) : '';
  if (sign.startsWith(' ')) return `${whole}${cents === '' ? '' : `,${cents}`}${sign}`;
  return `${sign}${whole >= 1000 ? whole.toLocaleString('en-GB') : whole}${cents === '' ? '' : `.${cents}`}`;
}
