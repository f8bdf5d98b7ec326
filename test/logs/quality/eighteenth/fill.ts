// Puts values into the slots of a template: "{slot}", "{slot2}" another one of it, "{slot:detail}".
import { cardNumber, iban } from './checks.ts';
import { code, memorable, network, password, phone, secretKinds, webAddress } from './codes.ts';
import { coined, firm } from './firms.ts';
import { type Born, healthNumber, licence, mainNumber, passport, plainLetters } from './identities.ts';
import { facts, isEnglish, type Locale, tagOf, words } from './locales.ts';
import { pools, womansForm } from './names.ts';
import { places } from './places.ts';
import { known, plain } from './plain.ts';
import type { Random } from './random.ts';

type Person = {
  readonly woman: boolean;
  readonly first: string;
  readonly last: string;
  readonly lastFirst: boolean;
  readonly born: Born;
};
const marked = (kind: string, value: string) => `[[${kind}:${value}]]`;
const mailHosts = words('gmail.com gmail.com outlook.com yahoo.com hotmail.com icloud.com proton.me');
const ownHosts: Readonly<Partial<Record<Locale, string>>> = {
  uk: 'btinternet.com yahoo.co.uk',
  ie: 'eircom.net',
  au: 'bigpond.com optusnet.com.au',
  ca: 'rogers.com sympatico.ca',
  in: 'rediffmail.com',
  za: 'mweb.co.za telkomsa.net',
  de: 'web.de gmx.de t-online.de',
  fr: 'orange.fr free.fr wanadoo.fr',
  es: 'telefonica.net hotmail.es',
  it: 'libero.it virgilio.it',
  nl: 'ziggo.nl kpnmail.nl',
  pt: 'sapo.pt',
  br: 'uol.com.br bol.com.br',
  pl: 'wp.pl onet.pl o2.pl',
  sv: 'telia.com bredband.net',
  tr: 'mynet.com',
  ru: 'mail.ru yandex.ru',
  ja: 'yahoo.co.jp docomo.ne.jp',
};
const ibanCountries: Readonly<Partial<Record<Locale, string>>> = {
  uk: 'GB',
  ie: 'IE',
  de: 'DE',
  fr: 'FR',
  es: 'ES',
  it: 'IT',
  nl: 'NL',
  pt: 'PT',
  pl: 'PL',
  sv: 'SE',
  tr: 'TR',
};
const abroad = ['GB', 'IE', 'DE', 'FR', 'ES', 'IT', 'NL', 'BE', 'AT', 'CH', 'DK', 'LU', 'PL', 'PT'];
const endings = ['com', 'com', 'net', 'io', 'org', 'co', 'app'];

/** Says of each template, in order, what it reads with the conversation's own values. */
export function filler(locale: Locale, lines: readonly string[], random: Random): (template: string) => string {
  const memo = new Map<string, string>();
  const once = (key: string, draw: () => string): string => {
    const before = memo.get(key);
    if (before !== undefined) return before;
    const drawn = draw();
    memo.set(key, drawn);
    return drawn;
  };
  const persons = new Map<string, Person>();
  const surname = () => random.pick(random.pick(pools[locale]).last);
  const person = (id: string, sex: string): Person => {
    const before = persons.get(id);
    if (before !== undefined) return before;
    const pool = random.pick(pools[locale]);
    const woman = sex === 'f' || (sex === '' && random.chance(0.5));
    let first = random.pick(woman ? pool.women : pool.men);
    let last = random.pick(pool.last);
    const family = persons.get('');
    if (sex === 'k' && family !== undefined && family.lastFirst === pool.lastFirst) last = family.last;
    if (isEnglish(locale) && random.chance(0.04)) last = `${last}-${random.pick(pool.last)}`;
    if (locale === 'us' && random.chance(0.12)) first = `${first} ${random.shape('@')}.`;
    const born = { year: random.int(1938, 2005), month: random.int(1, 12), day: random.int(1, 28) };
    const made = { woman, first, last: woman ? womansForm(last) : last, lastFirst: pool.lastFirst, born };
    persons.set(id, made);
    return made;
  };
  // Who is said to be a man, a woman or a child somewhere is so everywhere; the customer comes first.
  const told = [...lines.join('\n').matchAll(/\{([mfk])(?:full|first|last|listed|upper|init)(\d?)\}/g)];
  for (const [, sex = '', id = ''] of told.toSorted((one, other) => (one[2] ?? '').localeCompare(other[2] ?? ''))) {
    if (sex === 'k') person('', '');
    person(id, sex);
  }
  const called = ({ first }: Person) => first.replace(/ [A-Z]\.$/, '');
  const whole = (who: Person) => (who.lastFirst ? [who.last, who.first] : [who.first, who.last]).join(' ');
  const domain = (id: string) => once(`domain${id}`, () => `${coined(random).toLowerCase()}.${random.pick(endings)}`);
  const user = (id: string) =>
    once(`user${id}`, () => {
      const who = person(id, '');
      const clean = (text: string) =>
        plainLetters(text)
          .toLowerCase()
          .replace(/[^a-z]/g, '');
      const first = clean(called(who));
      const last = clean(who.last);
      if (first.length < 2 || last.length < 2) return coined(random).toLowerCase() + random.digits(random.int(2, 4));
      return random.pick([
        `${first}.${last}`,
        `${first}${last}${random.digits(2)}`,
        `${first.charAt(0)}${last}`,
        `${first}_${last.charAt(0)}${random.digits(2)}`,
        `${last}.${first}`,
        `${coined(random).toLowerCase()}${random.digits(2)}`,
        `${first}${random.int(1960, 2006)}`,
      ]);
    });
  const card = (id: string) => once(`card-number${id}`, () => cardNumber(random));
  const address = (id: string, part: string): string => {
    const own = places[locale];
    const fixed = (name: string, draw: () => string) => once(`address-${name}${id}`, draw);
    const [town = '', shape = ''] = fixed('town', () => random.pick(own.towns)).split('|');
    const tokens: Readonly<Record<string, string>> = {
      '<T>': town,
      '<P>': fixed('post', () => random.shape(shape)),
      '<N>': fixed('number', () => String(random.int(1, locale === 'us' ? 9800 : random.pick([20, 60, 240])))),
      '<K>': fixed('flat', () => String(random.int(1, 9))),
      '<S>': fixed('street', () => random.shape(`${random.pick(own.first)}${random.pick(own.second)}`)),
    };
    const layout = part === 'whole' ? random.pick(own.whole) : part === 'street' ? random.pick(own.street) : part;
    return layout.replace(/<[TPNKS]>/g, (token) => tokens[token] ?? '');
  };
  const date = ({ year, month, day }: Born, style: string): string => {
    const at = new Date(Date.UTC(year, month - 1, day));
    const iso = at.toISOString().slice(0, 10);
    if (style === 'iso') return iso;
    const written = (options: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat(tagOf(locale), { ...options, timeZone: 'UTC' }).format(at);
    const long = written({ day: 'numeric', month: 'long', year: 'numeric' });
    const numbers = written({ day: '2-digit', month: '2-digit', year: 'numeric' });
    if (!isEnglish(locale)) return random.pick([long, numbers, numbers, numbers.replace(/^0|(?<=[./-])0/g, ''), iso]);
    const month3 = at.toLocaleString('en-US', { month: 'short', timeZone: 'UTC' });
    return random.pick([
      long,
      numbers,
      numbers,
      `${day} ${month3} ${year}`,
      `${day} ${month3.toLowerCase()} ${year % 100 < 10 ? year : year % 100}`,
      numbers.replaceAll('/', random.pick(['-', '.'])),
      iso,
    ]);
  };
  const value = (name: string, id: string, detail: string): string => {
    const who = /^([mfk])?(full|first|last|listed|upper|init)$/.exec(name);
    if (who !== null) {
      const one = person(id, who[1] ?? '');
      switch (who[2]) {
        case 'first':
          return marked('person', called(one));
        case 'last':
          return marked('person', one.last);
        case 'listed':
          return marked('person', `${one.last}, ${one.first}`);
        case 'upper':
          return marked('person', whole(one).toLocaleUpperCase(tagOf(locale)));
        case 'init':
          return marked('person', one.lastFirst ? whole(one) : `${one.first.charAt(0)}. ${one.last}`);
        default:
          return marked('person', whole(one));
      }
    }
    const holder = () => person(id, '');
    switch (name) {
      case 'agent':
        return marked('person', called(person(`agent${id}`, '')));
      case 'agentfull':
        return marked('person', whole(person(`agent${id}`, '')));
      case 'title':
        return holder().woman ? facts[locale][3] : facts[locale][2];
      case 'org':
        return marked('organisation', firm(detail, locale, address(id, '<T>'), surname, random));
      case 'email': {
        const host = random.chance(0.3) ? `${coined(random).toLowerCase()}.${random.pick(endings)}` : null;
        const own = words(ownHosts[locale] ?? 'gmail.com');
        return marked('email', `${user(id)}@${host ?? random.pick([...mailHosts, ...own, ...own])}`);
      }
      case 'handle':
        return marked('account', user(id));
      case 'phone':
        return marked('phone', phone(locale, random));
      case 'card': {
        const number = card(id);
        const groups =
          number.length === 15
            ? [number.slice(0, 4), number.slice(4, 10), number.slice(10)]
            : (number.match(/..../g) ?? []);
        return marked('card', groups.join(random.pick([' ', ' ', ' ', '-', '', ''])));
      }
      case 'cvv':
        return marked('secret', random.digits(card(id).length === 15 ? 4 : 3));
      case 'maskedcard': {
        const number = card(id);
        const last = number.slice(-4);
        const forms = [`**** **** **** ${last}`, `xxxx xxxx xxxx ${last}`, `XXXX-XXXX-XXXX-${last}`];
        return marked('card', random.pick([...forms, `${number.slice(0, 4)} ${number.slice(4, 6)}** **** ${last}`]));
      }
      case 'lastfour':
        return marked('card', card(id).slice(-4));
      case 'iban': {
        const number = iban(ibanCountries[locale] ?? random.pick(abroad), random);
        return marked('iban', random.chance(0.6) ? number.replace(/(....)(?=.)/g, '$1 ') : number);
      }
      case 'nid':
        return marked('national-id', mainNumber(locale, holder(), random));
      case 'passport':
        return marked('national-id', passport(locale, random));
      case 'licence':
        return marked('national-id', licence(locale, holder(), random));
      case 'health':
        return marked('national-id', healthNumber(locale, holder(), random));
      case 'dob':
        return marked('birth-date', date(holder().born, detail));
      case 'kdob':
        return marked(
          'birth-date',
          date({ year: random.int(2008, 2023), month: random.int(1, 12), day: random.int(1, 28) }, detail),
        );
      case 'addr':
        return marked('address', address(id, 'whole'));
      case 'street':
        return marked('address', address(id, 'street'));
      case 'post':
        return marked('address', address(id, '<P>'));
      case 'town':
        return address(id, '<T>')
          .replace(/,? [A-Z]{2,3}$/, '')
          .replace(/ - [A-Z]{2}$/, '');
      case 'pw':
        return marked('secret', password(locale, random));
      case 'memo':
        return marked('secret', memorable(locale, surname(), random));
      case 'url':
        return marked('url', webAddress(detail, user(id), domain(id), random));
      default: {
        const secret = secretKinds[name];
        if (secret !== undefined) return marked('secret', secret(random));
        const net = network[name];
        if (net !== undefined) return marked(name, net(random));
        if (known(name)) return plain(name, detail, locale, random);
        return marked('account', code(name, locale, random));
      }
    }
  };
  return (template) =>
    template.replace(/\{([a-z]+)(\d?)(?::([^}]*))?\}/g, (slot: string, name: string, id: string, detail = '') =>
      once(slot, () => value(name, id, detail)),
    );
}
