// Personal data of eight countries for the second evaluation set: names as the faker library lists them, numbers with the check
// digits and ranges their issuers use, addresses the way people of the country write them.
import { base, de, en, en_AU, en_GB, en_IE, en_IN, en_US, es, Faker, fr, type LocaleDefinition } from '@faker-js/faker';

export const countries = ['US', 'GB', 'IE', 'DE', 'FR', 'ES', 'IN', 'AU'] as const;
export type Country = (typeof countries)[number];

const locales: Readonly<Record<Country, LocaleDefinition>> = {
  ...{ US: en_US, GB: en_GB, IE: en_IE, DE: de },
  ...{ FR: fr, ES: es, IN: en_IN, AU: en_AU },
};
const fakers = new Map(countries.map((country) => [country, new Faker({ locale: [locales[country], en, base] })]));

export type Person = { readonly first: string; readonly last: string };

export type Values = {
  readonly person: () => Person;
  readonly organisation: () => string;
  readonly phone: () => string;
  readonly email: (person: Person) => string;
  readonly card: () => string;
  readonly iban: () => string;
  readonly nationalId: () => { readonly name: string; readonly value: string };
  readonly ip: () => string;
  readonly mac: () => string;
  readonly address: () => { readonly street: string; readonly place: string; readonly joined: string };
  readonly account: () => string;
  readonly birthDate: () => string;
  readonly secret: () => string;
  readonly handle: (person: Person) => string;
  readonly pick: <Item>(items: readonly Item[]) => Item;
  /** Every "#" becomes a digit, every "*" one from 2 to 9, every "@" a capital, every "~" a hexadecimal digit. */
  readonly fill: (shape: string) => string;
};

const phoneShapes: Readonly<Record<Country, readonly string[]>> = {
  US: [
    '(415) *3*-####',
    '312-*4*-####',
    '617.*5*.####',
    '+1 206 *6* ####',
    '713*7*####',
    '1-404-*8*-####',
    '303 *3* ####',
  ],
  GB: ['07712 3#####', '+44 7946 2#####', '07523######', '+44 (0)7834 4## ###', '0161 4## ####', '020 7*## ####'],
  IE: ['087 *## ####', '+353 86 *## ####', '085*######', '01 67# ####', '021 427 ####', '00353 87 *######'],
  DE: ['0171 *######', '+49 176 ########', '0160/*######', '030 ########', '0049 151 ########', '089 / ## ## ## ##'],
  FR: ['06 ## ## ## ##', '+33 6 ## ## ## ##', '06.##.##.##.##', '07########', '04 78 ## ## ##', '+33 (0)1 42 ## ## ##'],
  ES: ['6## ## ## ##', '6## ### ###', '+34 6## ### ###', '91 4## ## ##', '0034 6########', '93 2## ## ##'],
  IN: ['+91 98*## #####', '97*## #####', '99########', '098*##-#####', '+91-80-4*##-####', '91 9#########'],
  AU: ['04## ### ###', '+61 4## ### ###', '(02) 9*## ####', '04########', '03 9*## ####', '+61 2 8*## ####'],
};

const accountShapes = [
  ...[
    'ORD-#####-UK',
    '#1004#####',
    '*### ####',
    'AC/22##/###',
    'PLCY00#####',
    '@@#@#@',
    '*##-#######-#######',
    'BT-00####-##',
  ],
  ...['1Z@@@###########', '*########', '@@###########GB', 'CUST-#####', 'INV/2#/0####', '##-##-## ########', 'P*####@'],
];

const secretShapes = [
  'Tiger!Lily##',
  'blue@@#garden',
  's@@per-####-@@',
  '####',
  '######',
  'Wh1te@@#rabbit!',
  'kettle.@@.####',
];

const luhn = (digits: string): string => {
  const sum = [...digits].reverse().reduce((total, digit, place) => {
    const twice = Number(digit) * (place % 2 === 0 ? 2 : 1);
    return total + (twice > 9 ? twice - 9 : twice);
  }, 0);
  return digits + String((10 - (sum % 10)) % 10);
};

/** Letters count from 10: ISO 13616. */
const remainder97 = (text: string): number =>
  [...text].reduce((rest, sign) => Number(`${rest}${Number.parseInt(sign, 36)}`) % 97, 0);

const groups = (text: string, sizes: readonly number[], between: string): string => {
  let done = 0;
  const parts = sizes.map((size) => {
    done += size;
    return text.slice(done - size, done);
  });
  return [...parts, text.slice(done)].filter((part) => part !== '').join(between);
};

const weighted = (digits: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, place) => sum + weight * Number(digits[place]), 0);

const verhoeffTable = [
  ...['0123456789', '1234067895', '2340178956', '3401289567', '4012395678'],
  ...['5987604321', '6598710432', '7659821043', '8765932104', '9876543210'],
];
const verhoeffTurns = [
  ...['0123456789', '1576283094', '5803796142', '8916043527'],
  ...['9453126870', '4286573901', '2793806415', '7046913258'],
];
const verhoeff = (digits: string): string => {
  const sum = [...digits]
    .reverse()
    .reduce(
      (c, digit, place) => Number(verhoeffTable[c]?.[Number(verhoeffTurns[(place + 1) % 8]?.[Number(digit)])]),
      0,
    );
  return digits + String([...'0123456789'].findIndex((_, other) => verhoeffTable[sum]?.[other] === '0'));
};

/** ISO 7064 mod 11, 10, as German tax numbers end. */
const taxCheck = (digits: string): string => {
  const product = [...digits].reduce((last, digit) => (((Number(digit) + last) % 10 || 10) * 2) % 11, 10);
  return digits + String((11 - product) % 10);
};

export function valuesOf(country: Country, random: () => number, seed: number): Values {
  const faker = fakers.get(country) ?? new Faker({ locale: [en, base] });
  faker.seed(seed);
  const pick: Values['pick'] = (items) => items[Math.floor(random() * items.length)] as (typeof items)[number];
  const fill = (shape: string): string =>
    shape.replace(/[#*@~]/g, (sign) =>
      pick([
        ...({ '#': '0123456789', '*': '23456789', '@': 'ABCDEFGHJKLMNPRSTVWXYZ', '~': '0123456789abcdef' }[sign] ?? ''),
      ]),
    );
  const words = (text: string): string =>
    text
      .normalize('NFD')
      .replace(/[^a-zA-Z]/g, '')
      .toLowerCase();

  const handle = ({ first, last }: Person): string =>
    pick([
      `${words(first)}.${words(last)}`,
      `${words(first).slice(0, 1)}${words(last)}${fill('##')}`,
      `${words(last)}_${words(first)}`,
      `${words(first)}${fill('####')}`,
    ]);

  const ids: Readonly<Record<Country, () => { name: string; value: string }>> = {
    US: () => ({
      name: pick(['SSN', 'social security number', 'social']),
      value: fill(pick(['2##-4*-****', '5##-6*-****'])),
    }),
    GB: () =>
      random() < 0.5
        ? {
            name: pick(['NI number', 'national insurance number']),
            value: pick([fill('JK ## ## ## C'), fill('WP######A')]),
          }
        : { name: 'NHS number', value: nhs() },
    IE: () => ({ name: pick(['PPS number', 'PPSN']), value: pps() }),
    DE: () => ({ name: pick(['Steuer-ID', 'Steueridentifikationsnummer']), value: germanTax() }),
    FR: () => ({ name: pick(['numéro de sécu', 'numéro de sécurité sociale']), value: french() }),
    ES: () => ({ name: pick(['DNI', 'NIF']), value: spanish() }),
    IN: () =>
      random() < 0.5
        ? { name: 'Aadhaar', value: groups(verhoeff(fill('*##########')), [4, 4], ' ') }
        : { name: 'PAN', value: fill('@@@P@####@') },
    AU: () => ({ name: pick(['TFN', 'tax file number']), value: groups(australian(), [3, 3], ' ') }),
  };
  const until = (make: () => string | null): string => {
    for (;;) {
      const made = make();
      if (made !== null) return made;
    }
  };
  const nhs = (): string =>
    until(() => {
      const digits = fill('4########');
      const check = 11 - (weighted(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11);
      return check === 10 ? null : groups(digits + String(check % 11), [3, 3], ' ');
    });
  const pps = (): string => {
    const digits = fill('#######');
    return `${digits}${'WABCDEFGHIJKLMNOPQRSTUV'[weighted(digits, [8, 7, 6, 5, 4, 3, 2]) % 23]}`;
  };
  /** One digit of the first ten stands twice, the others once. */
  const germanTax = (): string => {
    const rest = [...'123456789'].sort(() => random() - 0.5);
    const digits = [...rest.slice(0, 8), '0'].sort(() => random() - 0.5);
    if (digits[0] === '0') digits.reverse();
    digits.splice(4, 0, digits[1] ?? '1');
    return groups(taxCheck(digits.join('')), pick([[2, 3, 3], []]), ' ');
  };
  const french = (): string => {
    const digits = `${pick(['1', '2'])}${fill('7#')}${pick(['01', '05', '09', '11'])}${pick(['69', '31', '75', '13'])}${fill('0##1##')}`;
    return groups(
      `${digits}${String(97 - Number(BigInt(digits) % 97n)).padStart(2, '0')}`,
      pick([[1, 2, 2, 2, 3, 3], []]),
      ' ',
    );
  };
  const spanish = (): string => {
    const digits = fill('********');
    return `${digits}${pick(['', '-'])}${'TRWAGMYFPDXBNJZSQVHLCKE'[Number(digits) % 23]}`;
  };
  const australian = (): string =>
    until(() => {
      const digits = fill('*########');
      return weighted(digits, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0 ? digits : null;
    });

  const iban = (): string => {
    const home = country === 'US' || country === 'IN' || country === 'AU' ? pick(['GB', 'DE', 'IE'] as const) : country;
    const shapes = {
      GB: 'MIDL############00',
      IE: 'AIBK93############',
      DE: '37040044##########',
      FR: '20041010050#######M026##',
      ES: '2100041#############',
    };
    const body = fill(shapes[home]).slice(0, { GB: 18, IE: 18, DE: 18, FR: 23, ES: 20 }[home]);
    const check = String(98 - remainder97(`${body}${home}00`)).padStart(2, '0');
    return pick([groups(`${home}${check}${body}`, [4, 4, 4, 4, 4, 4], ' '), `${home}${check}${body}`]);
  };
  const card = (): string => {
    const [digits, sizes] = pick([
      [luhn(fill('4##############')), [4, 4, 4]],
      [luhn(fill('5*#############')), [4, 4, 4]],
      [luhn(fill('37############')), [4, 6]],
    ] as const);
    return groups(digits, pick([sizes, sizes, []]), pick([' ', '-']));
  };
  const address = addressMaker(country, pick, fill);
  const year = (): number => 1938 + Math.floor(random() * 68);
  const birthDate = (): string => {
    const [day, month, y] = [1 + Math.floor(random() * 28), 1 + Math.floor(random() * 12), year()];
    const two = (number: number): string => String(number).padStart(2, '0');
    const monthName = (names: string): string => names.split(' ')[month - 1] ?? '';
    const english = 'January February March April May June July August September October November December';
    if (country === 'US')
      return pick([
        `${two(month)}/${two(day)}/${y}`,
        `${month}/${day}/${String(y).slice(2)}`,
        `${monthName(english)} ${day}, ${y}`,
        `${y}-${two(month)}-${two(day)}`,
      ]);
    if (country === 'DE')
      return pick([
        `${two(day)}.${two(month)}.${y}`,
        `${day}. ${monthName('Januar Februar März April Mai Juni Juli August September Oktober November Dezember')} ${y}`,
      ]);
    if (country === 'FR')
      return pick([
        `${two(day)}/${two(month)}/${y}`,
        `${day} ${monthName('janvier février mars avril mai juin juillet août septembre octobre novembre décembre')} ${y}`,
      ]);
    if (country === 'ES')
      return pick([
        `${two(day)}/${two(month)}/${y}`,
        `${day} de ${monthName('enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre')} de ${y}`,
      ]);
    return pick([
      `${two(day)}/${two(month)}/${y}`,
      `${day} ${monthName(english)} ${y}`,
      `${two(day)}-${two(month)}-${String(y).slice(2)}`,
      `${day} ${monthName(english).slice(0, 3)} ${y}`,
    ]);
  };

  return {
    ...{ pick, fill, handle, iban, card, address, birthDate },
    person: () => ({ first: faker.person.firstName(), last: faker.person.lastName() }),
    organisation: () => pick([faker.company.name(), pick(organisations[country])]),
    phone: () => fill(pick(phoneShapes[country])),
    email: (person) => `${handle(person)}@${pick(mailDomains)}`,
    nationalId: () => ids[country](),
    ip: () =>
      pick([
        `${81 + Math.floor(random() * 100)}.${Math.floor(random() * 256)}.${Math.floor(random() * 256)}.${1 + Math.floor(random() * 254)}`,
        `192.168.${Math.floor(random() * 3)}.${2 + Math.floor(random() * 250)}`,
        fill('2a02:8~~~:4~~~:b~00::1~'),
        fill('fe80::1~~~:a~~~:4~~~:9~~~'),
      ]),
    mac: () => fill(pick(['~~:~~:~~:~~:~~:~~', '~~-~~-~~-~~-~~-~~', '~~~~.~~~~.~~~~'])).toUpperCase(),
    account: () => fill(pick(accountShapes)),
    secret: () => fill(pick(secretShapes)),
  };
}

const mailDomains = [
  'gmail.com',
  'btinternet.co.uk',
  'gmx.de',
  'orange.fr',
  'outlook.ie',
  'yahoo.co.in',
  'bigpond.net.au',
  'rowanfield-joinery.com',
  'posteo.net',
  'telefonica.es',
  'mail.hartwell.org',
];

const organisations: Readonly<Record<Country, readonly string[]>> = {
  US: [
    'Larkspur Credit Union',
    'Tidewater Dental Group',
    'Ochoa & Finch LLC',
    'Bluestem Logistics Inc.',
    "St. Brendan's Hospital",
  ],
  GB: [
    'Harrow & Pike Solicitors',
    'Kestrel Haulage Ltd',
    'Brightwater Building Society',
    'Oakmere Primary School',
    'Tarn Valley Housing Association',
  ],
  IE: [
    'Corrib Credit Union',
    'Lisdoon Motors Ltd',
    "St Brigid's National School",
    'Ballyfin Pharmacy',
    'Shannonside Insurance DAC',
  ],
  DE: [
    'Möbelhaus Krönert GmbH',
    'Stadtwerke Ellwang',
    'Kanzlei Brandl & Partner',
    'Sparkasse Lindenau',
    'Zahnarztpraxis Dr. Ohlig',
  ],
  FR: [
    'Garage Delmas SARL',
    'Cabinet Roux-Ferrand',
    'Boulangerie du Moulin',
    'Mutuelle Valmont',
    'Clinique Saint-Aubin',
  ],
  ES: [
    'Talleres Monreal S.L.',
    'Gestoría Puigdomènech',
    'Clínica Santa Brígida',
    'Transportes Alcor S.A.',
    'Colegio San Telmo',
  ],
  IN: [
    'Shree Balaji Traders',
    'Vaidehi Diagnostics Pvt Ltd',
    'Sundaram Textiles',
    'Kaveri Cooperative Bank',
    'Greenleaf Public School',
  ],
  AU: [
    'Wattlebird Removals Pty Ltd',
    'Coolabah Credit Union',
    'Brunswick Physio Clinic',
    'Yarrow & Sons Plumbing',
    'Jindabyne Primary School',
  ],
};

const places: Readonly<Record<Country, readonly string[]>> = {
  US: [
    'Columbus, OH 43215',
    'Tucson, AZ 85719',
    'Duluth, MN 55804',
    'Savannah, Georgia 31401',
    'Boise ID 83702',
    'Albany, NY 12208-1443',
  ],
  GB: [
    'Leeds LS6 2AB',
    'Bristol, BS8 3QY',
    'Lower Slaughter, GL54 2HR',
    'Dundee DD1 4HN',
    'London SE15 4QL',
    'Swansea, SA2 0AU',
  ],
  IE: [
    'Ranelagh, Dublin 6, D06 X4K2',
    'Ennis, Co. Clare, V95 R2T6',
    'Douglas, Cork T12 HK88',
    'Salthill, Galway H91 W2CD',
  ],
  DE: ['50674 Köln', '24103 Kiel', '79098 Freiburg im Breisgau', '04229 Leipzig', '80331 München', '17489 Greifswald'],
  FR: ['69003 Lyon', '31000 Toulouse', '35200 Rennes', '75011 Paris', '13090 Aix-en-Provence', '29200 Brest'],
  ES: [
    '28013 Madrid',
    '41001 Sevilla',
    '46002 Valencia',
    '08024 Barcelona',
    '15003 A Coruña',
    '33201 Gijón (Asturias)',
  ],
  IN: [
    'Indiranagar, Bengaluru 560038',
    'Habsiguda, Hyderabad - 500007',
    'Andheri West, Mumbai 400058',
    'Salt Lake, Kolkata-700091',
    'Adyar, Chennai 600020',
  ],
  AU: [
    'Newtown NSW 2042',
    'Fremantle WA 6160',
    'Ballarat VIC 3350',
    'Toowoomba QLD 4350',
    'Glenelg, SA 5045',
    'Sandy Bay TAS 7005',
  ],
};

const streets: Readonly<Record<Country, readonly string[]>> = {
  US: [
    '*8## Maple Ridge Dr',
    '1## W 4*th St, Apt 4@',
    '*7 Quarry Hollow Ln',
    '1*0# Commerce Blvd Suite 2#0',
    '#*# Old Mill Road',
    'PO Box 1*##',
    '7*# N Kedzie Ave #2@',
  ],
  GB: [
    '1* Priory Lane',
    'Flat *, 7* Kings Parade',
    'Rose Cottage, Church Lane',
    '2*a The Crescent',
    'Unit *, Tanyard Business Park, Mill Road',
    '*6 Saint Oswalds Way',
    '10* Bellevue Terrace',
  ],
  IE: [
    '1* Grafton Mews',
    'Apt 3*, The Granary, Quay Street',
    '* Cois Abhann',
    '2* Woodlawn Drive',
    'The Old Forge, Main Street',
  ],
  DE: [
    'Lindenstraße 1*',
    'Am Alten Markt *b',
    'Hauptstr. *',
    'Professor-Brix-Weg 1*',
    'An der Kirche *',
    'Berliner Allee 10*a',
    'Goethepl. *',
  ],
  FR: [
    '1* rue des Lilas',
    '* bis avenue Jean Jaurès',
    'résidence Les Pins, bât. C, 8* chemin du Moulin',
    '1*, boulevard Gambetta',
    '* place de la Mairie',
    '2* impasse des Acacias',
  ],
  ES: [
    'Calle Mayor 1*, *º B',
    'C/ de la Luna, *',
    'Av. de la Constitución 2*',
    'Plaza del Carmen *, bajo',
    'Paseo de Gracia 10*, 3º 2ª',
    'Camino Viejo s/n',
  ],
  IN: [
    'Flat 40*, Sai Krupa Apartments, MG Road',
    'H.No. 12-*-4#/A, Street No. *',
    '*# Gandhi Nagar, 2nd Cross',
    'B-1*0*, Lakeview Towers, Link Road',
    'Plot 1*, Sector *',
  ],
  AU: [
    '*/2* Wattle St',
    'Unit *, 1* Banksia Parade',
    'PO Box 4*#',
    '1** Old Coach Rd',
    'Level *, 4* Collins Street',
    '*8 Kookaburra Cct',
  ],
};

function addressMaker(country: Country, pick: Values['pick'], fill: (shape: string) => string): Values['address'] {
  return () => {
    const [street, place] = [fill(pick(streets[country])), pick(places[country])];
    return { street, place, joined: `${street}, ${place}` };
  };
}
