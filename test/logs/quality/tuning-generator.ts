// Writes the conversations that detectors are tuned on: other templates, names and formats than the evaluation has.
import { createRandom } from '../../../src/core/statistics/random.ts';
import { type LabelledConversation, readScript } from './labelled.ts';

const lists = {
  given:
    'Peter Claudia Ahmed Svetlana Jorge Mei Oluwaseun Pierre Giulia Deepak Hannah Tyler Brenda Kofi Ingeborg Hiroshi Sinead Ricardo Emre Nadia Joaquín Zuzana Gareth Whitney Arjun Amara Lars Francesca Igor Michelle'.split(
      ' ',
    ),
  family:
    'Thompson Krüger Al-Masri Ivanova Herrera Huang Adeyemi Laurent Conti Mehta Weiss Carpenter Owens Mensah Haugen Tanaka Byrne Pereira Aydın Farouk Ibáñez Dvořáková Llewellyn Beaumont Iyer Diallo Nyström Ricci Sokolov Baker'.split(
      ' ',
    ),
  street: [
    '412 Chestnut Street',
    '7 Elm Grove',
    '2201 W Olympic Blvd, Los Angeles, CA 90006',
    'Hauptstraße 14, 80331 München',
    '5 avenue Foch, 69006 Lyon',
    'Via Garibaldi 22, 20121 Milano',
    'Rua Augusta 1508, São Paulo',
    '88 Queens Road, Brighton BN1 3XB',
    'PO Box 4410',
  ],
  email: [
    'peter.thompson@example.com',
    'c.krueger81@gmx.de',
    'ahmed_almasri@yahoo.com',
    'info+me@weiss.io',
    'j.h@uni-wien.ac.at',
  ],
  phone: [
    '(617) 555-0142',
    '+1-617-555-0190',
    '020 7946 0958',
    '+49 170 1234567',
    '0151 23456789',
    '06 12 34 56 78',
    '+39 347 123 4567',
    '617.555.0123',
    '+48 601 234 567',
    '5551234567',
    '(02) 9876 5432',
  ],
  card: ['4111 1111 1111 1111', '5500005555555559', '3782 822463 10005', '4012-8888-8888-1881'],
  iban: [
    'DE44 5001 0517 5407 3249 31',
    'FR1420041010050500013M02606',
    'gb29 nwbk 6016 1331 9268 19',
    'IT60X0542811101000000123456',
  ],
  id: ['219-09-9999', '12345678Z', 'QQ 12 34 56 C'.replace('QQ', 'AA'), '529.982.247-25', 'RSSMRA85T10A562S'],
  ip: ['203.0.113.77', '10.1.22.3', '2001:0db8:85a3::8a2e:370:7334'],
  mac: ['3c:22:fb:a0:11:9e', 'F0-9F-C2-11-22-33'],
  url: [
    'https://twitter.com/peterthompson',
    'https://app.example.com/account/88213?tab=bills',
    'http://example.org/~claudia/',
    'instagram.com/amara.pics',
  ],
  account: ['7741920', 'ZX-4419-77', 'C00918273', '4418-220'],
  birth: ['12/05/1988', '3 March 1975', '1990-07-30', '05.08.1969', 'August 9, 2001'],
  organisation: [
    'Hartmann Logistik GmbH',
    'Blue Ridge Partners LLC',
    'Stonegate Insurance',
    'Mercy Hospital',
    'Contoso Ltd',
  ],
} as const;

type Field = keyof typeof lists | 'person';

const kinds: Readonly<Record<Exclude<Field, 'given' | 'family'>, string>> = {
  person: 'person',
  street: 'address',
  email: 'email',
  phone: 'phone',
  card: 'card',
  iban: 'iban',
  id: 'national-id',
  ip: 'ip',
  mac: 'mac',
  url: 'url',
  account: 'account',
  birth: 'birth-date',
  organisation: 'organisation',
};

const scenes: readonly (readonly string[])[] = [
  [
    'U: Hi, I am {person}. My order {account} never came.',
    'A: Hello {first}, could you give me your phone number?',
    'U: {phone}',
    'A: We will call within 24 hours.',
  ],
  [
    'A: May I have your full name?',
    'U: sure, {person}',
    'A: and your date of birth?',
    'U: {birth}',
    'A: Thank you {first}.',
  ],
  [
    'U: my card {card} was charged 3 times for 49.99',
    'A: Which address is on file?',
    'U: {street}',
    'A: The 2 extra charges of 99.98 are refunded in 5 days.',
  ],
  [
    'U: The IP {ip} and device {mac} are mine, the rest is not.',
    'A: Understood. Who manages the network?',
    'U: {person} does, {email}',
    'A: Thanks!',
  ],
  ['U: Please pay to IBAN {iban}, account holder {person}.', 'A: Done, 1,250 euros will arrive on Friday.'],
  [
    'U: I am with {organisation}, customer no. {account}.',
    'A: How can I help you today?',
    'U: Call {person} at {phone} please, not me.',
  ],
  ['U: id is {id}, born {birth}', 'A: Checked. Anything else?', 'U: look at {url} and tell me why it is public'],
  ['U: {lowerperson} here, cant log in', 'A: Sorry {first}, which email do you use?', 'U: {email}'],
  ['U: Can you add my wife {person} to the plan?', 'A: Of course. Her email?', 'U: {email} and her cell is {phone}'],
  ['A: Is this {person}?', 'U: Yes', 'A: You live at {street}, right?', 'U: used to, now {street}'],
  ['U: reservation {account} under {person} for 4 people at 7:30 pm', 'A: Found, table 12 on the terrace.'],
  [
    'U: It costs 1200 dollars? I paid 800 in 2021 for 3 rooms of 45 sqm.',
    'A: Prices rose by 12% since March 2022; the total is 1,344.00 for 12 months.',
    'U: Will you match Amazon? Mark my words, I will leave in June.',
  ],
  [
    'U: Restarted 3 times, firmware 1.2.3.4 installed, error 0x80070057 on line 4021, 16 GB RAM',
    'A: Try version 5.10.2 from January 2024.',
  ],
  [
    'A: I have 3 options in Denver: the Brown Palace, from $210 a night, 4.5 stars, and two more.',
    'U: Book the second for 2 nights from the 14th, check in at 3 pm.',
  ],
  ['U: Regards,\n{person}\n{organisation}\n{street}\nTel: {phone}', 'A: Thank you.'],
  ['U: Ich heiße {person}, meine Nummer ist {phone}.', 'A: Danke. Und Ihre Anschrift?', 'U: {street}'],
  ['U: Je suis {person}, ma commande {account} est en retard', 'A: Votre email ?', 'U: {email}'],
  ['U: Soy {person}, mi teléfono es {phone}', 'A: ¿Y su dirección?', 'U: {street}'],
];

/** Equal seeds give equal conversations. */
export function tuningConversations(count: number, seed: number): readonly LabelledConversation[] {
  return Array.from({ length: count }, (_, place) => {
    const random = createRandom(seed * 7_919 + place);
    const pick = (from: readonly string[]): string => from[Math.floor(random() * from.length)] ?? '';
    const name = `${pick(lists.given)} ${pick(lists.family)}`;
    const lines = scenes[place % scenes.length] as readonly string[];
    return readScript(
      `tuning-${place}`,
      lines.map((line) =>
        line.replaceAll(/\{(\w+)\}/g, (_all, field: string) => {
          if (field === 'first') return `[[person:${name.split(' ')[0]}]]`;
          if (field === 'person') return `[[person:${name}]]`;
          if (field === 'lowerperson') return `[[person:${name.toLowerCase()}]]`;
          return `[[${kinds[field as keyof typeof kinds]}:${pick(lists[field as keyof typeof lists])}]]`;
        }),
      ),
    );
  });
}
