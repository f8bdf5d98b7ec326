// Values of slots: each is drawn once a conversation, and comes with its mark where it is personal.
import { draw, monthName, spokenDate, writtenDate } from './dates.ts';
import {
  accountForms,
  drawOrganisation,
  drawPerson,
  key,
  type Person,
  password,
  paths,
  titles,
  tops,
} from './draws.ts';
import { healthNumber, licence, nationalId, passport } from './identity.ts';
import {
  between,
  cardNumber,
  chance,
  digits,
  fill,
  half,
  hexDigits,
  iban,
  mixedCharacters,
  pick,
  type Random,
  slug,
  writtenCard,
} from './mechanics.ts';
import { ipAddress, macAddress } from './network.ts';
import { countries } from './places.ts';
import { shownSlots } from './plain.ts';
import { spokenDigits, spokenMail, spokenSigns } from './spoken.ts';

export type Slots = (name: string) => string;

export function createSlots(random: Random, code: string, spoken: boolean): Slots {
  const country = countries.get(code);
  if (country === undefined) throw new Error(`No country ${code}`);
  const { language } = country;
  const people = new Map<string, Person>();
  const values = new Map<string, string>();
  const remember = (name: string, make: () => string): string => {
    const known = values.get(name);
    if (known !== undefined) return known;
    const made = make();
    values.set(name, made);
    return made;
  };
  const taken = new Set<string>();
  const organisation = (number: string, trade = ''): string =>
    remember(`raw-o${number}`, () => {
      let drawn = drawOrganisation(random, country, trade);
      for (let turn = 0; turn < 9 && taken.has(drawn); turn += 1) drawn = drawOrganisation(random, country, trade);
      taken.add(drawn);
      return drawn;
    });
  const domain = (number: string): string => {
    const name = organisation(number)
      .split(/\s+(?:GmbH|Ltd|AG|S\.)|[.,]/)[0]
      ?.split(/\s+/)
      .slice(0, 3)
      .map(slug)
      .filter((part) => part !== '')
      .join(chance(random, 0.5) ? '-' : '');
    return `${name?.replace(/--+/g, '-')}.${tops[code] ?? code.toLowerCase()}`;
  };
  const domainOf = (number: string): string => remember(`raw-d${number}`, () => domain(number));
  const person = (number: string, sex = 'p'): Person => {
    const known = people.get(number);
    if (known !== undefined) return known;
    const used = new Set([...people.values()].map(({ given }) => given));
    let drawn = drawPerson(random, country, sex);
    for (let turn = 0; turn < 9 && used.has(drawn.given); turn += 1) drawn = drawPerson(random, country, sex);
    people.set(number, drawn);
    return drawn;
  };
  const user = (number: string): string => {
    const { given, family, birth } = person(number);
    const [first, last] = [slug(given.split(' ')[0] ?? given), slug(family.split(' ').at(-1) ?? family)];
    const year = String(birth.year).slice(2);
    return pick(random, [
      `${first[0]}${last}`,
      `${first}.${last}`,
      `${first}_${year}`,
      `${first}${last[0]}${year}`,
      `${last}${first.slice(0, 2)}`,
      `${first}${digits(random, 3)}`,
    ]);
  };
  const mail = (number: string, work: boolean): string => {
    const { given, family, birth } = person(number);
    const [first, last] = [slug(given), slug(family)];
    const local = pick(random, [
      `${first}.${last}`,
      `${first}.${last}`,
      `${first[0]}.${last}`,
      `${first}${last}`,
      `${first}_${last}`,
      `${last}.${first}`,
      `${first}${birth.year}`,
    ]);
    const whole = work ? `${slug(given)}.${last}@${domainOf('1')}` : `${local}@${pick(random, country.mails)}`;
    return spoken ? spokenMail(whole, language) : whole;
  };
  const persons: Readonly<Record<string, (number: string) => string>> = {
    '': (number) => `[[person:${person(number).full}]]`,
    g: (number) => `[[person:${person(number).given}]]`,
    f: (number) => `[[person:${person(number).family}]]`,
    r: (number) => `[[person:${person(number).family}, ${person(number).given}]]`,
    i: (number) => `[[person:${person(number).given[0]}. ${person(number).family}]]`,
    up: (number) => `[[person:${person(number).full.toUpperCase()}]]`,
    fup: (number) => `[[person:${person(number).family.toUpperCase()}]]`,
    lo: (number) => `[[person:${person(number).given.toLowerCase()}]]`,
    t: (number) => {
      const pair = titles[language];
      const title = pair?.[person(number).woman ? 1 : 0];
      return title === undefined ? `[[person:${person(number).full}]]` : `${title} [[person:${person(number).family}]]`;
    },
    u: (number) => `[[account:${user(number)}]]`,
    m: (number) => `[[email:${mail(number, false)}]]`,
    w: (number) => `[[email:${mail(number, true)}]]`,
    he: (number) => (person(number).woman ? 'she' : 'he'),
    his: (number) => (person(number).woman ? 'her' : 'his'),
    him: (number) => (person(number).woman ? 'her' : 'him'),
  };
  const address = (short: boolean): string => {
    const form = pick(random, country.forms);
    const [town = '', code2 = ''] = pick(random, country.towns).split('=');
    const parts: Readonly<Record<string, string>> = {
      s: pick(random, country.streets),
      n: String(chance(random, 0.2) ? between(random, 100, 999) : between(random, 1, 98)),
      k: String(between(random, 2, 40)),
      p: fill(random, code2),
      t: town,
    };
    if (short) return ['en', 'fr'].includes(language) ? `${parts.n} ${parts.s}` : `${parts.s} ${parts.n}`;
    return fill(random, form)
      .replace(/\b([snkpt])(?![\p{L}'])|\bn(?=a\b)/gu, (sign) => parts[sign] ?? sign)
      .replace('№', '#');
  };
  const asAddress = (text: string): string => (spoken ? text.replace(/[,#]/g, '').replace(/ - /g, ' ') : text);
  const speak = (text: string): string => (spoken ? spokenDigits(random, text, language) : text);
  const phone = (): string => speak(fill(random, pick(random, country.phones)));
  const halves = (kind: string, name: string, modifier: string, make: () => string): string => {
    const whole = remember(`raw-${name}`, make);
    if (modifier === 'a' || modifier === 'b') return `[[${kind}:${half(whole, modifier === 'b')}]]`;
    if (modifier === 'l') return `[[${kind}:${whole.replace(/\D/g, '').slice(-4)}]]`;
    return `[[${kind}:${whole}]]`;
  };
  const say = (text: string): string => (spoken ? spokenSigns(random, text, language) : text);
  const url = (): string => {
    const path = pick(random, paths);
    const tail = pick(random, [
      digits(random, 6),
      mixedCharacters(random, 12),
      hexDigits(random, 16),
      people.has('1') ? user('1') : digits(random, 8),
    ]);
    const host = `${pick(random, ['', 'www.', 'my.', 'portal.', 'app.'])}${domainOf('1')}`;
    return `${pick(random, ['https://', 'https://', 'http://', ''])}${host}${path}${tail}`;
  };
  let clock = Date.UTC(
    2025,
    between(random, 0, 11),
    between(random, 1, 28),
    between(random, 6, 21),
    between(random, 0, 59),
  );
  const stamp = (): string => {
    clock += between(random, 1, 90) * 1000;
    return new Date(clock).toISOString().slice(0, 19).replace('T', ' ');
  };
  const dob = (number: string): string => {
    const { birth } = person(number === '' ? '1' : number);
    return spoken ? spokenDate(random, language, birth) : writtenDate(random, code, language, birth);
  };

  return (whole) => {
    if (whole === 'stamp') return stamp();
    const [, base = '', number = '', modifier = ''] = /^([a-z]+)(\d?)\.?([a-z]*)$/.exec(whole) ?? [];
    return remember(whole, () => {
      const name = base + number;
      const form = accountForms[base];
      if (form !== undefined)
        return halves('account', name, modifier, () => say(fill(random, pick(random, form)).trim()));
      if (base === 'p' || base === 'w' || base === 'm') {
        const make = persons[modifier];
        person(number, base);
        if (make === undefined) throw new Error(`No slot ${whole}`);
        return make(number);
      }
      if (base === 'o') {
        if (modifier === 'm') {
          const box = pick(random, ['info', 'office', 'hello', 'support', 'accounts', 'bookings']);
          const at = `${box}@${domainOf(number)}`;
          return `[[email:${spoken ? spokenMail(at, language) : at}]]`;
        }
        const text = organisation(number, modifier);
        return `[[organisation:${modifier === 'up' ? text.toUpperCase() : text}]]`;
      }
      if (base === 'email') return persons.m?.(number === '' ? '1' : number) ?? '';
      if (base === 'phone') return halves('phone', name, modifier, phone);
      if (base === 'card')
        return halves('card', name, modifier, () =>
          spoken ? spokenDigits(random, cardNumber(random), 'xx') : writtenCard(random),
        );
      if (base === 'cardl') return `[[card:${digits(random, 4)}]]`;
      if (base === 'iban')
        return halves('iban', name, modifier, () => (spoken ? iban(random, code).toLowerCase() : iban(random, code)));
      if (base === 'nid')
        return `[[national-id:${say(nationalId(random, code, person(number === '' ? '1' : number)))}]]`;
      if (base === 'pass') return `[[national-id:${say(passport(random, code))}]]`;
      if (base === 'dobk' || base === 'dobo') {
        const date = base === 'dobk' ? draw(random, 2013, 2025) : draw(random, 1929, 1944);
        return `[[birth-date:${spoken ? spokenDate(random, language, date) : writtenDate(random, code, language, date)}]]`;
      }
      if (base === 'lic') return `[[national-id:${say(licence(random, code, person(number === '' ? '1' : number)))}]]`;
      if (base === 'health')
        return `[[national-id:${say(healthNumber(random, code, person(number === '' ? '1' : number)))}]]`;
      if (base === 'dob') return `[[birth-date:${dob(number)}]]`;
      if (base === 'addr') {
        const text = asAddress(address(modifier === 's'));
        const block = modifier === 'b' ? text.replaceAll(', ', '\n') : text;
        return `[[address:${modifier === 'j' ? text.replaceAll(', ', '\\n') : block}]]`;
      }
      if (base === 'ip') return `[[ip:${ipAddress(random)}]]`;
      if (base === 'mac') return `[[mac:${macAddress(random)}]]`;
      if (base === 'url') return `[[url:${url()}]]`;
      if (base === 'plate') return `[[account:${say(fill(random, pick(random, country.plates)))}]]`;
      if (base === 'pw') return `[[secret:${password(random)}]]`;
      if (base === 'pin') return `[[secret:${say(digits(random, 4))}]]`;
      if (base === 'otp') return `[[secret:${say(digits(random, 6))}]]`;
      if (base === 'key') return `[[secret:${key(random)}]]`;
      if (base === 'door')
        return `[[secret:${say(pick(random, [digits(random, 4), `${digits(random, 4)}#`, `*${digits(random, 4)}`, `${digits(random, 3)}B`]))}]]`;
      if (base === 'date')
        return writtenDate(
          random,
          code,
          language,
          number === '2' ? draw(random, 2026, 2027) : draw(random, 2024, 2025),
        );
      if (base === 'month') return monthName(language, between(random, 1, 12));
      if (base === 'town')
        return (pick(random, country.towns).split('=')[0] ?? '').split(/,| \(| - | [A-Z]{2,3}$/)[0] ?? '';
      return shownSlots(random, whole === 'time2' ? 'later' : base, country);
    });
  };
}
