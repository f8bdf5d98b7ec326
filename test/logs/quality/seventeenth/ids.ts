// Numbers that states, tax offices and health insurers give to persons, with their check digits.
import { group, luhnDigit, numbers, pad, type Rng, shape, weighted } from './random.ts';

const birth = (rng: Rng) => ({ year: rng.int(1942, 2005), month: rng.int(1, 12), day: rng.int(1, 28) });

/** Draws until a number has a check digit. */
function drawn(draw: () => string | null): string {
  for (let tries = 0; tries < 500; tries++) {
    const value = draw();
    if (value !== null) return value;
  }
  throw new Error('No number with a check digit');
}

const ssn = (rng: Rng): string => {
  const area = drawn(() => {
    const value = rng.int(1, 899);
    return value === 666 ? null : pad(value, 3);
  });
  const rest = [pad(rng.int(1, 99)), pad(rng.int(1, 9999), 4)];
  return [area, ...rest].join(rng.pick(['-', '-', '-', ' ', '']));
};
const itin = (rng: Rng): string => `9${rng.digits(2)}-${rng.int(70, 88)}-${rng.digits(4)}`;

const nino = (rng: Rng): string => {
  const prefix = drawn(() => {
    const both = rng.pick([...'ABCEGHJKLMNOPRSTWXYZ']) + rng.pick([...'ABCEGHJKLMNPRSTWXYZ']);
    return ['BG', 'GB', 'NK', 'KN', 'TN', 'NT', 'ZZ'].includes(both) ? null : both;
  });
  return group(prefix + rng.digits(6) + rng.pick([...'ABCD']), [2, 2, 2, 2, 1], rng.pick([' ', ' ', '']));
};

const mod11Number = (rng: Rng, weights: readonly number[], first: string, sizes: readonly number[]): string =>
  group(
    drawn(() => {
      const body = first + rng.digits(weights.length - first.length);
      const check = (11 - (weighted(body, weights) % 11)) % 11;
      return check === 10 ? null : `${body}${check}`;
    }),
    sizes,
    rng.pick([' ', ' ', '']),
  );
const nhs = (rng: Rng): string => mod11Number(rng, [10, 9, 8, 7, 6, 5, 4, 3, 2], shape(rng, '%'), [3, 3, 4]);

const utr = (rng: Rng): string => {
  const body = rng.digits(9);
  const check = '21987654321'[weighted(body, [6, 7, 8, 9, 10, 5, 4, 3, 2]) % 11] ?? '';
  return group(check + body, [5, 5], rng.pick([' ', '']));
};

const ukLicence = (rng: Rng): string => {
  const { year, month, day } = birth(rng);
  const decade = Math.floor((year % 100) / 10);
  return `${shape(rng, '@@@@@')}${decade}${pad(month)}${pad(day)}${year % 10}${shape(rng, '@@')}9${shape(rng, '@@')}`;
};

const ppsn = (rng: Rng): string => {
  const body = rng.digits(7);
  const second = rng.chance(0.4) ? 'A' : '';
  const sum = weighted(body, [8, 7, 6, 5, 4, 3, 2]) + (second === 'A' ? 9 : 0);
  return `${body}${'WABCDEFGHIJKLMNOPQRSTUV'[sum % 23] ?? ''}${second}`;
};

const tfn = (rng: Rng): string =>
  group(
    drawn(() => {
      const body = shape(rng, '%') + rng.digits(8);
      return weighted(body, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0 ? body : null;
    }),
    [3, 3, 3],
    rng.pick([' ', ' ', '']),
  );
const medicare = (rng: Rng): string => {
  const body = String(rng.int(2, 6)) + rng.digits(7);
  const check = weighted(body, [1, 3, 7, 9, 1, 3, 7, 9]) % 10;
  return group(`${body}${check}${rng.int(1, 4)}`, [4, 5, 1], rng.pick([' ', ' ', '']));
};

const sin = (rng: Rng): string => {
  const body = String(rng.int(1, 7)) + rng.digits(7);
  return group(body + luhnDigit(body), [3, 3, 3], rng.pick([' ', '-', '']));
};
const ohip = (rng: Rng): string => {
  const body = shape(rng, '%') + rng.digits(8);
  return `${group(body + luhnDigit(body), [4, 3, 3], rng.pick(['-', ' ']))} ${shape(rng, '@@')}`;
};

const dihedral = [
  ...['0123456789', '1234067895', '2340178956', '3401289567', '4012395678'],
  ...['5987604321', '6598710432', '7659821043', '8765932104', '9876543210'],
];
const permutation = [
  ...['0123456789', '1576283094', '5803796142', '8916043527', '9453126870'],
  ...['4286573901', '2793806415', '7046913258'],
];
export function verhoeffPasses(text: string): boolean {
  return (
    numbers(text)
      .reverse()
      .reduce((check, digit, index) => {
        const moved = Number(permutation[index % 8]?.[digit] ?? '0');
        return Number(dihedral[check]?.[moved] ?? '0');
      }, 0) === 0
  );
}
const aadhaar = (rng: Rng): string =>
  group(
    drawn(() => {
      const value = String(rng.int(2, 9)) + rng.digits(11);
      return verhoeffPasses(value) ? value : null;
    }),
    [4, 4, 4],
    rng.pick([' ', ' ', '-', '']),
  );
const pan = (rng: Rng): string => shape(rng, '@@@P@####@');

const southAfrican = (rng: Rng): string => {
  const { year, month, day } = birth(rng);
  const body = `${pad(year % 100)}${pad(month)}${pad(day)}${rng.digits(4)}08`;
  return group(body + luhnDigit(body), [6, 4, 3], rng.pick([' ', '', '']));
};

const nric = (rng: Rng): string => {
  const first = rng.pick([...'STFG']);
  const body = rng.digits(7);
  const sum = weighted(body, [2, 7, 6, 5, 4, 3, 2]) + ('TG'.includes(first) ? 4 : 0);
  return `${first}${body}${('ST'.includes(first) ? 'JZIHGFEDCBA' : 'XWUTRQPNMLK')[sum % 11] ?? ''}`;
};

const steuerId = (rng: Rng): string => {
  const body = drawn(() => {
    const nine = rng.shuffle([...'0123456789']).slice(0, 9);
    const ten = rng.shuffle([...nine, rng.pick(nine)]).join('');
    return ten.startsWith('0') ? null : ten;
  });
  let product = 10;
  for (const digit of numbers(body)) {
    const sum = (digit + product) % 10;
    product = ((sum === 0 ? 10 : sum) * 2) % 11;
  }
  return group(`${body}${(11 - product) % 10}`, [2, 3, 3, 3], rng.pick([' ', '']));
};
const kvnr = (rng: Rng): string => {
  const letter = rng.int(1, 26);
  const body = rng.digits(8);
  const sum = numbers(pad(letter) + body).reduce((total, digit, index) => {
    const times = digit * (index % 2 === 0 ? 1 : 2);
    return total + (times > 9 ? times - 9 : times);
  }, 0);
  return `${String.fromCharCode(64 + letter)}${body}${sum % 10}`;
};
const mrzValue = (sign: string): number => (/\d/.test(sign) ? Number(sign) : sign.charCodeAt(0) - 55);
const personalausweis = (rng: Rng): string => {
  const body =
    rng.pick([...'LMNPRTVWXY']) +
    Array.from({ length: 8 }, () => rng.pick([...'CFGHJKLMNPRTVWXYZ0123456789'])).join('');
  const sum = [...body].reduce((total, sign, index) => total + mrzValue(sign) * ([7, 3, 1][index % 3] ?? 0), 0);
  return `${body}${rng.chance(0.5) ? sum % 10 : ''}`;
};
const svnr = (rng: Rng): string =>
  drawn(() => {
    const { year, month, day } = birth(rng);
    const serial = String(rng.int(100, 999));
    const date = `${pad(day)}${pad(month)}${pad(year % 100)}`;
    const check = weighted(serial + date, [3, 7, 9, 5, 8, 4, 2, 1, 6]) % 11;
    return check === 10 ? null : `${serial}${check} ${date}`;
  });

const nir = (rng: Rng): string => {
  const { year, month } = birth(rng);
  const born = `${rng.int(1, 2)}${pad(year % 100)}${pad(month)}`;
  const body = `${born}${pad(rng.int(21, 95))}${pad(rng.int(1, 600), 3)}${pad(rng.int(1, 400), 3)}`;
  const key = pad(Number(97n - (BigInt(body) % 97n)));
  return group(body + key, [1, 2, 2, 2, 3, 3, 2], rng.pick([' ', ' ', '']));
};

const dniLetter = (value: number): string => 'TRWAGMYFPDXBNJZSQVHLCKE'[value % 23] ?? '';
const dni = (rng: Rng): string => {
  const body = String(rng.int(1, 9)) + rng.digits(7);
  return `${body}${rng.pick(['', '', '-'])}${dniLetter(Number(body))}`;
};
const nie = (rng: Rng): string => {
  const first = rng.int(0, 2);
  const body = rng.digits(7);
  return `${'XYZ'[first] ?? ''}${body}${dniLetter(Number(`${first}${body}`))}`;
};

const oddValues = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
const codiceFiscale = (rng: Rng): string => {
  const { year, month, day } = birth(rng);
  const six = Array.from({ length: 6 }, () => rng.pick([...'BCDFGLMNPRSTVZ'])).join('');
  const date = `${pad(year % 100)}${'ABCDEHLMPRST'[month - 1] ?? ''}${pad(day + (rng.chance(0.5) ? 40 : 0))}`;
  const body = `${six}${date}${rng.pick([...'ABCDEFGHIL'])}${rng.digits(3)}`;
  const sum = [...body].reduce((total, sign, index) => {
    const value = /\d/.test(sign) ? Number(sign) : sign.charCodeAt(0) - 65;
    return total + (index % 2 === 0 ? (oddValues[value] ?? 0) : value);
  }, 0);
  return `${body}${String.fromCharCode(65 + (sum % 26))}`;
};

const bsn = (rng: Rng): string =>
  group(
    drawn(() => {
      const body = String(rng.int(1, 9)) + rng.digits(8);
      return weighted(body, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0 ? body : null;
    }),
    rng.pick([[9], [4, 2, 3], [3, 3, 3]]),
    rng.pick([' ', '.']),
  );

const nif = (rng: Rng): string => {
  const body = String(rng.int(1, 2)) + rng.digits(7);
  const check = 11 - (weighted(body, [9, 8, 7, 6, 5, 4, 3, 2]) % 11);
  return group(`${body}${check >= 10 ? 0 : check}`, [3, 3, 3], rng.pick([' ', '', '']));
};

const pesel = (rng: Rng): string => {
  const { year, month, day } = birth(rng);
  const body = `${pad(year % 100)}${pad(year >= 2000 ? month + 20 : month)}${pad(day)}${rng.digits(4)}`;
  return `${body}${(10 - (weighted(body, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10}`;
};
const dowod = (rng: Rng): string => {
  const series = `${rng.pick([...'ACD'])}${shape(rng, '@@')}`;
  const body = rng.digits(5);
  const sum = [...(series + body)].reduce((total, sign, i) => total + mrzValue(sign) * ([7, 3, 1][i % 3] ?? 0), 0);
  return `${series}${rng.pick(['', ' '])}${sum % 10}${body}`;
};

const personnummer = (rng: Rng): string => {
  const { year, month, day } = birth(rng);
  const body = `${pad(year % 100)}${pad(month)}${pad(day)}${rng.digits(3)}`;
  return `${rng.chance(0.5) ? Math.floor(year / 100) : ''}${body.slice(0, 6)}-${body.slice(6)}${luhnDigit(body)}`;
};

const tckn = (rng: Rng): string => {
  const nine = numbers(String(rng.int(1, 9)) + rng.digits(8));
  const odd = nine.reduce((sum, digit, index) => sum + (index % 2 === 0 ? digit : 0), 0);
  const even = nine.reduce((sum, digit, index) => sum + (index % 2 === 1 ? digit : 0), 0);
  const tenth = (((odd * 7 - even) % 10) + 10) % 10;
  return `${nine.join('')}${tenth}${(odd + even + tenth) % 10}`;
};

const rnokpp = (rng: Rng): string => {
  const body = String(rng.int(1, 3)) + rng.digits(8);
  const sum = weighted(body, [-1, 5, 7, 9, 4, 6, 10, 5, 7]);
  return `${body}${(((sum % 11) + 11) % 11) % 10}`;
};

const afm = (rng: Rng): string => {
  const body = rng.pick(['0', '1']) + rng.digits(7);
  return `${body}${(weighted(body, [256, 128, 64, 32, 16, 8, 4, 2]) % 11) % 10}`;
};
const amka = (rng: Rng): string => {
  const { year, month, day } = birth(rng);
  const body = `${pad(day)}${pad(month)}${pad(year % 100)}${rng.digits(4)}`;
  return body + luhnDigit(body);
};

const plain =
  (...patterns: readonly string[]) =>
  (rng: Rng): string =>
    shape(rng, rng.pick(patterns));

type Named = { readonly name: string; readonly draw: (rng: Rng) => string };
const named = (name: string, draw: (rng: Rng) => string): Named => ({ name, draw });

/** What the number is called in a country, by what it is for. */
export const idsOf: Readonly<
  Record<string, { tax: readonly Named[]; health: Named; licence: Named; passport: Named }>
> = {
  us: {
    tax: [named('SSN', ssn), named('social security number', ssn), named('social', ssn), named('ITIN', itin)],
    health: named('Medicare number', plain('%@*#-@*#-@@##')),
    licence: named("driver's license", plain('@#######', '@###-####-####', '########', '@##-##-####')),
    passport: named('passport number', plain('#########', '@########')),
  },
  uk: {
    tax: [named('NI number', nino), named('National Insurance number', nino), named('UTR', utr), named('NINO', nino)],
    health: named('NHS number', nhs),
    licence: named('driving licence', ukLicence),
    passport: named('passport number', plain('%########')),
  },
  ie: {
    tax: [named('PPS number', ppsn), named('PPSN', ppsn)],
    health: named('medical card number', plain('@######@')),
    licence: named('driving licence', plain('%##.###.###', '#########')),
    passport: named('passport number', plain('P@#######', 'L@#######')),
  },
  au: {
    tax: [named('TFN', tfn), named('tax file number', tfn)],
    health: named('Medicare number', medicare),
    licence: named('driver licence', plain('########', '#########', '#######')),
    passport: named('passport number', plain('P@#######', 'N#######')),
  },
  ca: {
    tax: [named('SIN', sin), named('social insurance number', sin)],
    health: named('health card number', ohip),
    licence: named("driver's licence", plain('@####-#####-#####')),
    passport: named('passport number', plain('@@######')),
  },
  in: {
    tax: [named('PAN', pan), named('Aadhaar', aadhaar), named('Aadhaar number', aadhaar), named('PAN card no', pan)],
    health: named('ABHA number', plain('##-####-####-####')),
    licence: named('driving licence', plain('MH## 20#########', 'KA##20#########', 'DL-##20#########')),
    passport: named('passport no', plain('@#######', '@#######')),
  },
  za: {
    tax: [named('ID number', southAfrican), named('RSA ID', southAfrican), named('ID no', southAfrican)],
    health: named('tax number', plain('0#########', '1#########')),
    licence: named("driver's licence", plain('########@@', '############')),
    passport: named('passport number', plain('A########', 'M########')),
  },
  sg: {
    tax: [named('NRIC', nric), named('NRIC/FIN', nric), named('IC number', nric)],
    health: named('FIN', nric),
    licence: named('driving licence', nric),
    passport: named('passport number', plain('K#######@', 'E#######@')),
  },
  de: {
    tax: [named('Steuer-ID', steuerId), named('Steueridentifikationsnummer', steuerId)],
    health: named('Krankenversichertennummer', kvnr),
    licence: named('Ausweisnummer', personalausweis),
    passport: named('Reisepassnummer', plain('C#*#@##@#', 'C@#@##*#@')),
  },
  at: {
    tax: [named('Sozialversicherungsnummer', svnr), named('SV-Nummer', svnr)],
    health: named('SV-Nummer', svnr),
    licence: named('Führerscheinnummer', plain('########')),
    passport: named('Reisepassnummer', plain('P#######', 'U#######')),
  },
  fr: {
    tax: [named('numéro de sécurité sociale', nir), named('numéro de sécu', nir)],
    health: named('numéro de carte Vitale', nir),
    licence: named('numéro de permis', plain('##@@#####', '############')),
    passport: named('numéro de passeport', plain('##@@#####')),
  },
  es: {
    tax: [named('DNI', dni), named('NIE', nie), named('DNI', dni), named('NIF', dni)],
    health: named('número de tarjeta sanitaria', plain('@@@@##########', 'BBBB##########')),
    licence: named('número de carnet de conducir', dni),
    passport: named('número de pasaporte', plain('PA@######', '@@@######')),
  },
  it: {
    tax: [named('codice fiscale', codiceFiscale), named('codice fiscale', codiceFiscale)],
    health: named('numero della tessera sanitaria', plain('803800############')),
    licence: named("carta d'identità", plain('CA#####@@', 'AX#######')),
    passport: named('numero del passaporto', plain('Y@#######')),
  },
  nl: {
    tax: [named('BSN', bsn), named('burgerservicenummer', bsn)],
    health: named('BSN', bsn),
    licence: named('rijbewijsnummer', plain('%#########')),
    passport: named('paspoortnummer', plain('N@@#*#*##', 'B@#@*#*##')),
  },
  pt: {
    tax: [named('NIF', nif), named('número de contribuinte', nif)],
    health: named('número de utente', plain('%########', '%## ### ###')),
    licence: named('número do cartão de cidadão', plain('%####### # @@#', '%########@@#')),
    passport: named('número do passaporte', plain('C@######', '@######')),
  },
  pl: {
    tax: [named('PESEL', pesel), named('numer PESEL', pesel)],
    health: named('numer PESEL', pesel),
    licence: named('numer dowodu', dowod),
    passport: named('numer paszportu', plain('E@#######')),
  },
  se: {
    tax: [named('personnummer', personnummer), named('personnumret', personnummer)],
    health: named('personnummer', personnummer),
    licence: named('körkortsnummer', personnummer),
    passport: named('passnummer', plain('########', '@@######')),
  },
  tr: {
    tax: [named('TC kimlik no', tckn), named('T.C. kimlik numarası', tckn)],
    health: named('TC kimlik no', tckn),
    licence: named('ehliyet no', plain('######')),
    passport: named('pasaport no', plain('U########', 'S########')),
  },
  ua: {
    tax: [named('ІПН', rnokpp), named('РНОКПП', rnokpp), named('ідентифікаційний код', rnokpp)],
    health: named('номер ID-картки', plain('00#######')),
    licence: named('номер посвідчення водія', plain('ВХЕ######', 'ЕКА######')),
    passport: named('паспорт', plain('КС ######', 'МТ######', 'СН ######')),
  },
  gr: {
    tax: [named('ΑΦΜ', afm), named('ΑΜΚΑ', amka)],
    health: named('ΑΜΚΑ', amka),
    licence: named('αριθμός ταυτότητας', plain('ΑΚ ######', 'ΑΒ######', 'ΑΝ ######')),
    passport: named('αριθμός διαβατηρίου', plain('A@#######')),
  },
};
