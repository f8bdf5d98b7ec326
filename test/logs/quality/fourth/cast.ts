// Who and what one conversation of the fourth evaluation set is about: a slot asked twice gives the same value twice.
import { cardNumber, type Draw, ibanNumber, nationalNumber } from './numbers.ts';
import { birthDate, linkOf, secretOf, streetLine } from './shapes.ts';
import { type Locale, monthsOf, organisationsOf, type Trade, trades, valuesByLocale } from './values.ts';

type Person = { readonly first: string; readonly last: string; readonly middle: string; readonly mail: string };
const slug = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[łŁ]/g, 'l')
    .replace(/[øØ]/g, 'o')
    .replace(/ß/g, 'ss')
    .replace(/[ıİ]/g, 'i')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
const two = (number: number) => String(number).padStart(2, '0');
const mark = (kind: string, value: string) => `[[${kind}:${value}]]`;

const freeMail: Partial<Record<Locale, readonly string[]>> = {
  de: ['gmx.de', 'web.de', 't-online.de', 'posteo.de'],
  fr: ['orange.fr', 'laposte.net', 'free.fr'],
  es: ['hotmail.es', 'telefonica.net'],
  pt: ['sapo.pt'],
  pl: ['wp.pl', 'onet.pl', 'o2.pl'],
  sv: ['telia.com', 'hotmail.se'],
  nl: ['ziggo.nl', 'kpnmail.nl', 'planet.nl'],
};
const domains: Readonly<Record<Locale, string>> = {
  us: 'com',
  gb: 'co.uk',
  au: 'com.au',
  nz: 'co.nz',
  za: 'co.za',
  in: 'in',
  sg: 'com.sg',
  de: 'de',
  fr: 'fr',
  es: 'es',
  pt: 'pt',
  pl: 'pl',
  sv: 'se',
  nl: 'nl',
};

export function createCast(draw: Draw, locale: Locale): (slot: string) => string {
  const values = valuesByLocale[locale];
  const isEnglish = !['de', 'fr', 'es', 'pt', 'pl', 'sv', 'nl'].includes(locale);
  const persons = new Map<string, Person>();
  const known = new Map<string, string>();

  function mailOf(first: string, last: string): string {
    const [given, family] = [slug(first), slug(last)];
    const local = draw.pick([
      `${given}.${family}`,
      `${given[0]}${family}`,
      `${given}${draw.int(2, 99)}`,
      `${family}.${given}`,
      `${given}_${family}${draw.int(60, 99)}`,
      `${given}-${family}`,
      `${given}.${family}+${draw.pick(['bills', 'kids', 'travel'])}`,
    ]);
    const free = [
      'gmail.com',
      'outlook.com',
      'icloud.com',
      'yahoo.com',
      'proton.me',
      ...(freeMail[locale] ?? []),
      ...(freeMail[locale] ?? []),
    ];
    return `${local}@${draw.int(0, 3) === 0 ? `${family}${draw.pick(['-family', 'home', 'design'])}.${domains[locale]}` : draw.pick(free)}`;
  }
  function personOf(name: string): Person {
    const old = persons.get(name);
    if (old) return old;
    const first = draw.pick(values.first);
    // Chinese given names go with the eight family names of Singapore at the end of the list.
    const single = draw.pick(first.includes(' ') ? values.last.slice(-8) : values.last);
    const last =
      isEnglish && draw.int(0, 12) === 0 && !single.includes(' ') ? `${single}-${draw.pick(values.last)}` : single;
    const person = { first, last, middle: draw.pick(values.first), mail: mailOf(first, last) };
    persons.set(name, person);
    return person;
  }
  function fullName({ first, last, middle }: Person): string {
    if (locale === 'sg' && first.includes(' '))
      return draw.pick([`${last} ${first}`, `${last} ${first}`, `${first} ${last}`]);
    if (!isEnglish) return draw.int(0, 12) === 0 ? `${first[0]}. ${last}` : `${first} ${last}`;
    const form = draw.int(0, 19);
    if (form === 0) return `${first} ${middle[0]}. ${last}`;
    if (form === 1) return `${first[0]}. ${middle[0]}. ${last}`;
    if (form === 2) return `${first} ${middle} ${last}`;
    return `${first} ${last}`;
  }
  const personForms: Readonly<Record<string, (person: Person) => string>> = {
    full: fullName,
    first: ({ first }) => first,
    last: ({ last }) => last,
    short: ({ first, last }) => draw.pick([`${first[0]}. ${last}`, `${first[0]} ${last}`]),
    reversed: ({ first, last }) => `${last}, ${first}`,
    caps: ({ first, last }) => `${first} ${last}`.toUpperCase(),
    shout: ({ first, last }) => `${last.toUpperCase()} ${first}`,
    small: ({ first, last }) => `${first} ${last}`.toLowerCase(),
    plain: ({ first, last }) => `${first} ${last}`,
  };

  function organisation(trade: Trade): string {
    const { forms, words, ends } = organisationsOf(locale, trade);
    const form = draw.pick(forms).replace(/\$/g, () => draw.pick(values.last.filter((last) => !last.includes('-'))));
    return form.replace('*', draw.pick(words)) + draw.pick(ends);
  }

  const town = () => draw.fill(draw.pick(values.town));

  const ipForms = () =>
    draw.pick([
      `${draw.int(11, 223)}.${draw.int(0, 255)}.${draw.int(0, 255)}.${draw.int(1, 254)}`,
      `${draw.int(78, 95)}.${draw.int(0, 255)}.${draw.int(0, 255)}.${draw.int(1, 254)}`,
      `192.168.${draw.int(0, 9)}.${draw.int(2, 254)}`,
    ]);

  const makers: Readonly<Record<string, (form: string | undefined) => string>> = {
    org: (form) => mark('organisation', organisation(trades.find((trade) => trade === form) ?? draw.pick(trades))),
    mailbox: () =>
      mark(
        'email',
        `${draw.pick(['info', 'accounts', 'bookings', 'office', 'reception'])}@${slug(draw.pick(values.last))}${draw.pick(['group', '-co', 'care', ''])}.${domains[locale]}`,
      ),
    phone: (form) => {
      const number = draw.fill(
        draw.pick(form === 'spoken' ? values.phone.filter((pattern) => !pattern.includes('+')) : values.phone),
      );
      if (form !== 'spoken') return mark('phone', number);
      const digits = number.replace(/\D/g, '');
      return mark('phone', (digits.match(draw.pick([/.{1,2}/g, /.{1,3}/g, /./g])) ?? []).join(' '));
    },
    address: (form) =>
      mark(
        'address',
        [streetLine(draw, locale), town()].join(
          form === 'lines' ? '\n' : draw.pick([', ', ', ', ' '].slice(0, isEnglish ? 3 : 2)),
        ),
      ),
    street: () => mark('address', streetLine(draw, locale)),
    town: () => mark('address', town()),
    dob: (form) => mark('birth-date', birthDate(draw, locale, form)),
    nid: () => mark('national-id', nationalNumber(draw, locale)),
    passport: () => mark('national-id', draw.fill(draw.pick(['@########', '#########', '@#######', '@@#######']))),
    card: () => mark('card', cardNumber(draw)),
    iban: () => mark('iban', ibanNumber(draw, locale)),
    mac: () =>
      mark(
        'mac',
        draw.pick([
          draw.fill('%%:%%:%%:%%:%%:%%'),
          draw.fill('%%:%%:%%:%%:%%:%%').toUpperCase(),
          draw.fill('%%-%%-%%-%%-%%-%%').toUpperCase(),
          draw.fill('%%%%.%%%%.%%%%'),
        ]),
      ),
    ip: (form) =>
      mark(
        'ip',
        form === 'six'
          ? draw.fill(
              draw.pick([
                '2a02:8108:%%%%:%%%%::%%%%',
                '2001:8b0:%%%:%%%%:%%%%:%%ff:fe%%:%%%%',
                'fe80::%%%%:%%ff:fe%%:%%%%',
                '2400:4050:%%%%:%%00::1',
              ]),
            )
          : ipForms(),
      ),
    url: (form) => {
      const { first, last } = personOf('p');
      return mark('url', linkOf(draw, form ?? 'link', slug(first), slug(last), domains[locale]));
    },
    secret: (form) => mark('secret', secretOf(draw, form)),
    // What follows is nobody's.
    price: () => {
      const [whole, cents] = [draw.int(12, 980), draw.pick(['00', '50', '99', '95'])];
      const sign: Partial<Record<Locale, string>> = { gb: '£', us: '$', au: '$', nz: '$', sg: 'S$', za: 'R', in: '₹' };
      if (isEnglish) return `${sign[locale]}${whole}${draw.pick(['', `.${cents}`])}`;
      return `${whole}${draw.pick(['', `,${cents}`])} ${locale === 'pl' ? 'zł' : locale === 'sv' ? 'kr' : '€'}`;
    },
    date: () => {
      const [day, month] = [draw.int(1, 28), draw.int(1, 12)];
      if (['de', 'pl'].includes(locale)) return `${day}.${month}.2026`;
      return draw.pick([
        locale === 'us' ? `${month}/${day}/2026` : `${two(day)}/${two(month)}/2026`,
        `${day} ${monthsOf(locale)[month - 1]}`,
      ]);
    },
    time: () =>
      draw.pick(
        isEnglish
          ? [
              `${draw.int(1, 12)}:${draw.pick(['00', '15', '30'])} pm`,
              `${draw.int(8, 11)}am`,
              `${draw.int(13, 19)}:${draw.pick(['05', '40'])}`,
            ]
          : [`${draw.int(8, 19)}:${draw.pick(['00', '30', '45'])}`],
      ),
  };

  function make(slot: string): string {
    const [head = '', ...rest] = slot.split(' ');
    // A digit at the end only tells two values of one kind apart.
    const [name = '', form] = head.split('.').map((part) => part.replace(/\d$/, ''));
    if (name === 'n') return String(draw.int(Number(rest[0]), Number(rest[1])));
    if (name === 'account') return mark('account', draw.fill(rest.join(' ')));
    if (/^[pqrst]$/.test(name)) {
      const person = personOf(name);
      if (form === 'mail') return mark('email', person.mail);
      const maker = personForms[form ?? 'full'];
      if (maker) return mark('person', maker(person));
    }
    const maker = makers[name];
    if (!maker) throw new Error(`Nothing fills the slot "${slot}"`);
    return maker(form);
  }
  return (slot) => {
    const value = known.get(slot) ?? make(slot);
    // A number without a name, such as a quantity, is drawn anew each time.
    if (!slot.startsWith('n ')) known.set(slot, value);
    return value;
  };
}
