// Writes the conversations that quality is measured on. Written before the detectors and frozen: nothing here is looked
// at, printed or changed while they are tuned; the tuning generator has other templates, names and formats.
import { createRandom } from '../../../src/core/statistics/random.ts';
import { type LabelledConversation, readScript } from './labelled.ts';

type Draw = {
  pick<T>(from: readonly T[]): T;
  digits(count: number): string;
  between(low: number, high: number): number;
  letters(count: number): string;
};

function drawOf(seed: number): Draw {
  const random = createRandom(seed);
  const between = (low: number, high: number): number => low + Math.floor(random() * (high - low + 1));
  return {
    pick: <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T,
    digits: (count) => Array.from({ length: count }, () => between(0, 9)).join(''),
    between,
    letters: (count) => Array.from({ length: count }, () => 'ABCDEFGHJKLMNPQRSTUVWXYZ'[between(0, 23)]).join(''),
  };
}

const given =
  `Kimberly Marcus Yolanda Trevor Siobhan Desmond Guadalupe Tobias Annika Lukas Ingrid Jürgen Beatriz Thiago Mireille
Étienne Chiara Matteo Agnieszka Bartosz Priyanka Rohan Xiaoming Haruto Minji Fatima Yusuf Olena Dmitri Zsofia Kwame Ngozi
Tyrone Latoya Brandon Heather Courtney Derek Vanessa Gregory Monique Stefan Katarina Søren Astrid Nikos Eleni Rajesh
Lakshmi Mehmet Zeynep Omar Leila Hannah Caleb Brianna Dustin Felicity Rupert Imogen Callum Aoife`.split(/\s+/);
const family =
  `Hutchinson Delgado Okonkwo Lindqvist Bianchi Fernandes Wójcik Haverford Castellanos Nakamura Petrov Schneider
Baumgartner Lefèvre Moreau Rossi Venkataraman Chowdhury Zhang Kim Park Yamamoto O'Sullivan MacDonald Whitaker Pemberton
Vasquez Montgomery Abernathy Strickland Fitzgerald Gallagher Novak Horvat Papadopoulos Demir Yilmaz Haddad Mansour Cohen
Levy Jackson Simmons Patterson Ramirez Gutierrez Sørensen Virtanen de la Cruz van den Berg Al-Rashid Boateng`
    .replace('de la Cruz', 'de_la_Cruz')
    .replace('van den Berg', 'van_den_Berg')
    .split(/\s+/)
    .map((name) => name.replaceAll('_', ' '));

const luhnDigit = (digits: string): string => {
  let sum = 0;
  [...digits].reverse().forEach((digit, place) => {
    const doubled = Number(digit) * (place % 2 === 0 ? 2 : 1);
    sum += doubled > 9 ? doubled - 9 : doubled;
  });
  return String((10 - (sum % 10)) % 10);
};
const ibanOf = (country: string, body: string): string => {
  const numeric = [...`${body}${country}00`].map((sign) => Number.parseInt(sign, 36)).join('');
  return `${country}${String(98n - (BigInt(numeric) % 97n)).padStart(2, '0')}${body}`;
};
const spaced = (text: string, every: number, by = ' '): string =>
  (text.match(new RegExp(`.{1,${every}}`, 'g')) ?? []).join(by);

const values = (draw: Draw) => {
  const person = (): string => `${draw.pick(given)} ${draw.pick(family)}`;
  const email = (): string => {
    const [one, other] = [draw.pick(given), draw.pick(family)].map((part) =>
      part
        .normalize('NFD')
        .replaceAll(/[^A-Za-z]/g, '')
        .toLowerCase(),
    );
    const domain = draw.pick([
      'gmail.com',
      'outlook.de',
      'company.co.uk',
      'mail.example.org',
      'proton.me',
      'uni-koeln.de',
    ]);
    return draw.pick([
      `${one}.${other}@${domain}`,
      `${one}_${other}${draw.digits(2)}@${domain}`,
      `${one}+shop@${domain}`,
      `${(one ?? '').toUpperCase()}@${domain.toUpperCase()}`,
      `${one?.[0]}${other}@${domain}`,
    ]);
  };
  const phone = (): string =>
    draw.pick([
      () => `(${draw.pick(['312', '415', '646', '720'])}) ${draw.between(220, 989)}-${draw.digits(4)}`,
      () => `${draw.pick(['206', '503', '917'])}.${draw.between(220, 989)}.${draw.digits(4)}`,
      () => `+1 ${draw.pick(['702', '818'])} ${draw.between(220, 989)} ${draw.digits(4)}`,
      () => `+44 7${draw.between(400, 599)} ${draw.digits(6)}`,
      () => `07${draw.between(700, 899)} ${draw.digits(3)} ${draw.digits(3)}`,
      () => `+49 30 ${draw.between(2000, 8999)}${draw.digits(4)}`,
      () => `+33 6 ${spaced(draw.digits(8), 2)}`,
      () => `+34 6${draw.digits(2)} ${draw.digits(3)} ${draw.digits(3)}`,
      () => `+39 34${draw.digits(1)} ${draw.digits(3)} ${draw.digits(4)}`,
      () => `+91 9${draw.digits(4)} ${draw.digits(5)}`,
      () => `${draw.pick(['213', '512'])}-${draw.between(220, 989)}-${draw.digits(4)}`,
    ])();
  const card = (): string => {
    const raw = draw.pick([
      () => `4${draw.digits(14)}`,
      () => `5${draw.between(1, 5)}${draw.digits(13)}`,
      () => `3${draw.pick(['4', '7'])}${draw.digits(12)}`,
    ])();
    const number = raw + luhnDigit(raw);
    if (number.length === 15)
      return draw.pick([number, `${number.slice(0, 4)} ${number.slice(4, 10)} ${number.slice(10)}`]);
    return draw.pick([number, spaced(number, 4), spaced(number, 4, '-')]);
  };
  const iban = (): string => {
    const whole = draw.pick([
      () => ibanOf('DE', draw.digits(18)),
      () => ibanOf('GB', `${draw.letters(4)}${draw.digits(14)}`),
      () => ibanOf('ES', draw.digits(20)),
      () => ibanOf('NL', `${draw.letters(4)}${draw.digits(10)}`),
      () => ibanOf('AT', draw.digits(16)),
    ])();
    return draw.pick([whole, spaced(whole, 4), whole.toLowerCase()]);
  };
  const nationalId = (): string =>
    draw.pick([
      () => `${draw.between(100, 665)}-${draw.between(10, 99)}-${draw.between(1000, 9999)}`,
      () => {
        const number = draw.digits(8);
        return `${number}${'TRWAGMYFPDXBNJZSQVHLCKE'[Number(number) % 23]}`;
      },
      () => `${draw.pick(['AB', 'CE', 'JN', 'PX'])} ${spaced(draw.digits(6), 2)} ${draw.pick(['A', 'B', 'C'])}`,
      () => {
        const nine = `${draw.between(1, 8)}${draw.digits(8)}`;
        const digit = (text: string): number => {
          const sum = [...text].reduce((total, sign, place) => total + Number(sign) * (text.length + 1 - place), 0);
          return ((sum * 10) % 11) % 10;
        };
        const ten = `${nine}${digit(nine)}`;
        const all = `${ten}${digit(ten)}`;
        return `${all.slice(0, 3)}.${all.slice(3, 6)}.${all.slice(6, 9)}-${all.slice(9)}`;
      },
    ])();
  const ip = (): string =>
    draw.pick([
      () => `${draw.between(11, 223)}.${draw.between(0, 255)}.${draw.between(0, 255)}.${draw.between(1, 254)}`,
      () => `2001:db8:${draw.between(1000, 9999)}::${draw.between(1, 99)}`,
    ])();
  const mac = (): string => {
    const pairs = Array.from({ length: 6 }, () => draw.between(16, 255).toString(16));
    return draw.pick([pairs.join(':'), pairs.join('-').toUpperCase()]);
  };
  const url = (): string => {
    const handle = `${draw.pick(given)}${draw.pick(family)}`
      .normalize('NFD')
      .replaceAll(/[^A-Za-z]/g, '')
      .toLowerCase();
    return draw.pick([
      `https://www.facebook.com/${handle}`,
      `https://linkedin.com/in/${handle}-${draw.digits(4)}`,
      `https://portal.example.com/users/${draw.digits(6)}/settings`,
      `http://shop.example.net/reset?email=${handle}%40mail.example.org&token=${draw.letters(8)}${draw.digits(6)}`,
      `https://${handle}:${draw.letters(6)}@files.example.org/inbox`,
    ]);
  };
  const address = (): string =>
    draw.pick([
      () =>
        `${draw.between(11, 9800)} ${draw.pick(['Maple', 'Sycamore', 'North Wabash', 'Kensington', 'Old Mill'])} ${draw.pick(['Street', 'Ave', 'Drive', 'Lane', 'Road', 'Blvd'])}`,
      () =>
        `${draw.between(11, 980)} ${draw.pick(['Birch', 'Lakeview', 'Jefferson'])} ${draw.pick(['St', 'Court', 'Way'])}, ${draw.pick(['Apt', 'Unit'])} ${draw.between(1, 40)}, ${draw.pick(['Columbus, OH', 'Tucson, AZ', 'Raleigh, NC'])} ${draw.between(10000, 98000)}`,
      () =>
        `${draw.pick(['Lindenstraße', 'Goethestr.', 'Am Stadtpark', 'Schillerweg'])} ${draw.between(1, 140)}, ${draw.between(10100, 99000)} ${draw.pick(['Berlin', 'Köln', 'Leipzig'])}`,
      () =>
        `${draw.between(1, 120)} rue ${draw.pick(['Victor Hugo', 'des Lilas', 'de la République'])}, ${draw.between(13000, 75999)} ${draw.pick(['Paris', 'Marseille', 'Lyon'])}`,
      () =>
        `${draw.between(1, 90)} ${draw.pick(['High Street', 'Church Road', 'Victoria Gardens'])}, ${draw.pick(['Leeds LS1 4AP', 'Bristol BS8 1TH', 'London SE10 9NF'])}`,
      () =>
        `Calle ${draw.pick(['de Alcalá', 'Mayor', 'del Prado'])} ${draw.between(2, 190)}, ${draw.between(28001, 28055)} Madrid`,
    ])();
  const account = (): string =>
    draw.pick([
      () => draw.digits(8),
      () => `${draw.letters(2)}-${draw.digits(7)}`,
      () => `${draw.letters(3)}${draw.digits(8)}`,
      () => `${draw.digits(3)}-${draw.digits(7)}-${draw.digits(7)}`,
    ])();
  const birth = (): string => {
    const [day, year] = [draw.between(1, 28), draw.between(1945, 2004)];
    const month = draw.between(1, 12);
    const name = [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ][month - 1];
    const two = (value: number): string => String(value).padStart(2, '0');
    return draw.pick([
      `${two(month)}/${two(day)}/${year}`,
      `${two(day)}.${two(month)}.${year}`,
      `${year}-${two(month)}-${two(day)}`,
      `${name} ${day}, ${year}`,
      `${day} ${name} ${year}`,
      `${day}th of ${name} ${year}`,
    ]);
  };
  const organisation = (): string =>
    draw.pick([
      () => `${draw.pick(family)} & Sons Ltd`,
      () =>
        `${draw.pick(['Brightwater', 'Ironbridge', 'Solstice', 'Kestrel'])} ${draw.pick(['Logistics Inc', 'Insurance Group', 'Technologies GmbH', 'Consulting LLC', 'Pharma AG'])}`,
      () =>
        `${draw.pick(['Ashford', 'Riverdale', 'Lakeside'])} ${draw.pick(['University', 'General Hospital', 'Credit Union'])}`,
    ])();
  return { person, email, phone, card, iban, nationalId, ip, mac, url, address, account, birth, organisation };
};

type Values = ReturnType<typeof values>;
const m = (kind: string, value: string): string => `[[${kind}:${value}]]`;
const P = (name: string): string => m('person', name);

type Scene = (v: Values, draw: Draw) => readonly string[];

const scenes: readonly Scene[] = [
  (v) => {
    const name = v.person();
    return [
      'A: Thanks for contacting support, who am I talking to today?',
      `U: ${P(name)}`,
      `A: Good to meet you, ${P(name.split(' ')[0] ?? '')}. Which email is on the profile?`,
      `U: it should be ${m('email', v.email())}`,
      'A: Found it. What seems to be the problem?',
      'U: the app crashes on version 14.2.1 every 20 minutes since the 3.0 update',
    ];
  },
  (v) => [
    `U: Hello, ${P(v.person())} speaking, I'd like to move my appointment from 9:30 to 11:45 on the 14th.`,
    'A: Sure. For verification, when were you born?',
    `U: ${m('birth-date', v.birth())}`,
    'A: And a number we can reach you on?',
    `U: ${m('phone', v.phone())}, after 6 pm is best`,
    'A: You are booked for 11:45. There is a cancellation fee of $35 within 24 hours.',
  ],
  (v, draw) => [
    `U: where is my parcel?? order ${m('account', v.account())} was due on Tuesday`,
    `A: I can see it left the depot. Is the delivery address still ${m('address', v.address())}?`,
    `U: no i moved, its ${m('address', v.address())} now`,
    `A: Updated. The parcel weighs ${draw.between(2, 30)} kg and contains ${draw.between(2, 12)} items worth ${draw.between(100, 900)}.99 euros.`,
    'U: perfect cheers',
  ],
  (v) => [
    `U: please charge ${m('card', v.card())} instead of the old card`,
    'A: I have replaced it. Anything else?',
    `U: send the refund to ${m('iban', v.iban())} then`,
    'A: It takes 3 to 5 business days and the total is 1,249.00 EUR.',
  ],
  (v) => [
    'A: I need to confirm your identity before I change the policy.',
    `U: policy number ${m('account', v.account())}, my social security / national id is ${m('national-id', v.nationalId())}`,
    `A: Thank you ${P(v.person())}, the policy covers up to 250,000 per claim.`,
  ],
  (v) => [
    `U: Our office router (${m('mac', v.mac())}) keeps dropping, the public address is ${m('ip', v.ip())}`,
    'A: Which firmware does it run? The latest is 2.4.11.',
    `U: 2.4.9. You can reach our admin ${P(v.person())} via ${m('email', v.email())}.`,
    'A: Please try channel 11 and a transmit power of 75 percent.',
  ],
  (v) => [
    `U: someone opened a profile in my name: ${m('url', v.url())}`,
    'A: I am sorry. You can report it at https://help.example.com/report-abuse and we look at it within 48 hours.',
    `U: I did, twice. My real page is ${m('url', v.url())}`,
  ],
  (v) => {
    const name = v.person();
    const first = name.split(' ')[0] ?? '';
    return [
      `U: I am calling on behalf of my mother, ${P(name)}. She is 82 and has no internet.`,
      `A: Of course. Is ${P(first)} with you right now?`,
      `U: Yes. She lives at ${m('address', v.address())}.`,
      'A: Her tariff includes 300 minutes and 2 GB of data for 19.90 a month.',
    ];
  },
  (v) => [
    `U: I work for ${m('organisation', v.organisation())} and we want 40 licences.`,
    'A: Wonderful, volume pricing starts at 25 seats.',
    `U: Send the quote to my colleague ${P(v.person())}, ${m('email', v.email())}.`,
  ],
  (v) => [
    `U: Guten Tag, mein Name ist ${P(v.person())}, meine Kundennummer ist ${m('account', v.account())}.`,
    'A: Guten Tag, wie kann ich helfen?',
    `U: Meine Adresse hat sich geändert: ${m('address', v.address())}. Telefonisch bin ich unter ${m('phone', v.phone())} erreichbar.`,
    'A: Vielen Dank, die Änderung wird ab dem 1. Mai wirksam und kostet 12,50 Euro.',
  ],
  (v) => [
    `U: Bonjour, je m'appelle ${P(v.person())} et je n'ai pas reçu ma commande.`,
    'A: Bonjour, quel est votre numéro de commande ?',
    `U: ${m('account', v.account())}. Vous pouvez m'écrire à ${m('email', v.email())}.`,
    'A: Merci, le colis de 3 articles arrive sous 48 heures.',
  ],
  (v) => [
    `U: Hola, soy ${P(v.person())}. Quiero cambiar la cuenta de pago a ${m('iban', v.iban())}.`,
    'A: Claro. ¿Cuál es su teléfono?',
    `U: ${m('phone', v.phone())}`,
    'A: Listo, el próximo recibo es de 54,20 euros.',
  ],
  (v) => {
    const name = v.person().toLowerCase();
    return [
      `U: hey its ${P(name)} again`,
      'A: Hello again! What can I do for you?',
      `U: can u call me back on ${m('phone', v.phone())} pls, i was cut off`,
      'A: We will ring you within 15 minutes.',
    ];
  },
  (v) => [
    `U: Dr. ${P(v.person())} referred me to the clinic, I need a slot in May.`,
    `A: We have openings on May 4 and May 19. Are you insured with ${m('organisation', v.organisation())}?`,
    `U: Yes, member id ${m('account', v.account())}.`,
  ],
  (v) => {
    const one = v.person();
    return [
      `U: I'd like to add ${P(one)} as a second driver.`,
      'A: What is the date of birth of the second driver?',
      `U: ${m('birth-date', v.birth())}`,
      `A: Great, ${P(one)} is now insured. The premium rises by 8% to 412 per year.`,
    ];
  },
  (v) => [
    `U: Regards, ${P(v.person())}\n${m('organisation', v.organisation())}\n${m('address', v.address())}\nPhone: ${m('phone', v.phone())}\nE-mail: ${m('email', v.email())}`,
    'A: Thank you for the details, I have opened a case with priority 2.',
  ],
  (v) => {
    const name = v.person();
    return [
      `A: Am I speaking with ${P(name)}?`,
      'U: yep thats me',
      `A: Your login came from ${m('ip', v.ip())} at 03:12, was that you?`,
      'U: no way i was asleep, i only use my phone, an iphone 12 with ios 16.4',
    ];
  },
  (_v, draw) => [
    `U: can you find a ${draw.pick(['cheap', 'quiet', 'nice'])} place for ${draw.between(2, 9)} people in ${draw.pick(['Chicago', 'Lisbon', 'Oakland'])} tomorrow`,
    `A: There are ${draw.between(3, 40)} places. The first has ${draw.between(50, 900)} reviews and opens at ${draw.between(5, 9)}:30 pm.`,
    'U: Will it rain? May I bring a dog? Mark it as a favourite, please.',
    `A: The chance of rain is ${draw.between(5, 90)} percent, dogs are welcome, and it is marked.`,
  ],
  (_v, draw) => [
    'U: My laptop has 16 GB of RAM, a 512 GB disk and build 22621.2506, still slow',
    'A: Please open Task Manager, then Startup, and disable what you do not need. Restart afterwards.',
    `U: Took ${draw.between(2, 9)} restarts and ${draw.between(100, 999)} updates but it works, Windows is happy`,
  ],
  (_v, draw) => [
    `U: I want to transfer ${draw.between(1, 9)},${draw.digits(3)}.${draw.digits(2)} dollars to savings on Friday the ${draw.between(10, 20)}th`,
    `A: Done. The rate is ${draw.between(1, 4)}.${draw.digits(2)} percent, paid on the 1st of every month since January 2019.`,
    'U: Grace period? And what does the Premium Rose plan include?',
    'A: The grace period is 10 days. The plan includes 5 withdrawals a month.',
  ],
];

/** Equal seeds give equal conversations. */
export function evaluationConversations(count: number, seed: number): readonly LabelledConversation[] {
  return Array.from({ length: count }, (_, place) => {
    const draw = drawOf(seed * 100_003 + place);
    const scene = scenes[place % scenes.length] as Scene;
    return readScript(`evaluation-${place}`, scene(values(draw), draw));
  });
}
