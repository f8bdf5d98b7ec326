// The values of one conversation: every slot of a script keeps its value to the end.
import { appointment, clock, monthOf, price, someDay, weekday, writeDay } from './dates.ts';
import { firmOf } from './firms.ts';
import { type Day, nationalId } from './identity.ts';
import { inventPerson, type Person, titleOf, userName } from './names.ts';
import { cardNumber, iban, ip, mac, phone, reference, secret } from './numbers.ts';
import { type Address, inventAddress, townOf } from './places.ts';
import { between, fill, oneOf, pick, plain, type Random } from './random.ts';

const hosts: Readonly<Record<string, string>> = {
  gb: 'gmail.com|hotmail.co.uk|btinternet.com|outlook.com|icloud.com',
  us: 'gmail.com|yahoo.com|aol.com|icloud.com|comcast.net',
  de: 'gmx.de|web.de|t-online.de|gmail.com|posteo.de',
  fr: 'orange.fr|free.fr|laposte.net|gmail.com',
  pl: 'wp.pl|onet.pl|gmail.com|o2.pl',
  it: 'libero.it|gmail.com|alice.it',
  nl: 'ziggo.nl|gmail.com|kpnmail.nl',
  fi: 'gmail.com|luukku.com|outlook.com',
};

const lands = new Set(['gb', 'us', 'au', 'ie', 'in', 'ca']);
const passports: Readonly<Record<string, string>> = {
  us: 'A########',
  ie: 'P@#######',
  in: '@#######',
  ca: '@@######',
  au: 'PA#######',
};
const lowered = new Set(['person', 'organisation', 'address', 'birth-date', 'email']);

export type Slots = (slot: string, low: boolean) => string;

export function slotsFor(random: Random, desk: string, country: string, manners: readonly string[]): Slots {
  const language = lands.has(country) ? 'en' : country === 'br' ? 'pt' : country;
  const kept = new Map<string, unknown>();
  const keep = <T>(key: string, make: () => T): T => {
    if (!kept.has(key)) kept.set(key, make());
    return kept.get(key) as T;
  };
  const person = (at: string): Person =>
    keep(`person${at}`, () => {
      for (;;) {
        const sex = manners.includes(`${at}f`) ? 'f' : manners.includes(`${at}m`) ? 'm' : 'any';
        const made = inventPerson(random, country, sex);
        const taken = [...kept.entries()].some(
          ([key, other]) =>
            key.startsWith('person') &&
            ((other as Person).first === made.first || (other as Person).last === made.last),
        );
        if (!taken) return made;
      }
    });
  const child = (at: string): Day => keep(`kid${at}`, () => someDay(random, 2019, 2023));
  const born = (at: string): Day => {
    if (desk === 'kindergarten' && at === '2') return child('');
    return keep(`born${at}`, () => (desk === 'university' ? someDay(random, 1994, 2006) : someDay(random, 1949, 2005)));
  };
  const address = (at: string): Address => keep(`address${at}`, () => inventAddress(random, country));
  const firm = (): string => keep('firm', () => firmOf(random, desk, language));
  const slug = (): string => plain(firm()).replace(/[^a-z0-9]/g, '');
  const ending = country === 'gb' ? 'co.uk' : lands.has(country) ? 'com' : language === 'sv' ? 'se' : country;
  const mail = (who: Person): string => {
    const [first, last] = [plain(who.first), plain(who.last)].map((part) => part.replace(/[^a-z]/g, ''));
    const number = between(random, 2, 99);
    const name = pick(random, [
      `${first}.${last}`,
      `${first}${last}${number}`,
      `${first?.slice(0, 1)}.${last}`,
      `${last}.${first}`,
      `${first}_${number}`,
    ]);
    return `${name}@${oneOf(random, hosts[country] ?? 'gmail.com|outlook.com|icloud.com|proton.me')}`;
  };
  const link = (sort: string): string => {
    const token = fill(random, '~'.repeat(22));
    const who = person('');
    const name = `${plain(who.first)}-${plain(who.last)}`.replace(/[^a-z-]/g, '');
    if (sort === 'profile') {
      return pick(random, [
        `https://www.linkedin.com/in/${name}-${fill(random, '####')}`,
        `https://www.facebook.com/${name.replace(/-/g, '.')}.${between(random, 2, 99)}`,
        `instagram.com/${name.replace(/-/g, '_')}`,
      ]);
    }
    if (sort === 'reset') {
      return pick(random, [
        `https://my.${slug()}.${ending}/reset?token=${token}`,
        `https://login.${slug()}.${ending}/verify/${token}`,
        `https://my.${slug()}.${ending}/magic?t=${token}`,
      ]);
    }
    return pick(random, [
      `https://drive.google.com/file/d/1${token}/view`,
      `https://www.dropbox.com/s/${token.slice(0, 15)}/scan.pdf`,
      `https://we.tl/t-${token.slice(0, 10)}`,
      `https://docs.${slug()}.${ending}/d/${token}`,
    ]);
  };
  const make = (sort: string, part: string, at: string): readonly [string, string] => {
    switch (sort) {
      case 'name':
        return ['person', `${person(at).first} ${person(at).last}`];
      case 'child':
        return ['person', `${person('2').first} ${person('').last}`];
      case 'former':
        return ['person', `${person('').first} ${person('2').last}`];
      case 'first':
        return ['person', person(at).first];
      case 'last':
        return ['person', person(at).last];
      case 'agent':
        return ['person', `${person('agent').first} ${person('agent').last}`];
      case 'agentf':
        return ['person', person('agent').first];
      case 'title':
        return ['', titleOf(random, language, person(at))];
      case 'email':
        return ['email', mail(person(at))];
      case 'femail':
        return ['email', `${part || 'support'}@${slug()}.${ending}`];
      case 'phone':
        return ['phone', phone(random, country)];
      case 'card':
        return ['card', keep(`number${at}`, () => cardNumber(random))];
      case 'lastfour':
        return [
          'card',
          keep(`number${at}`, () => cardNumber(random))
            .replace(/\D/g, '')
            .slice(-4),
        ];
      case 'iban':
        return ['iban', iban(random, country)];
      case 'nid':
        return ['national-id', nationalId(random, country, born(at), person(at).female)];
      case 'passport':
        return ['national-id', fill(random, passports[country] ?? pick(random, ['5########', '@@#######']))];
      case 'ip':
        return ['ip', ip(random, 4)];
      case 'ipsix':
        return ['ip', ip(random, 6)];
      case 'mac':
        return ['mac', mac(random)];
      case 'link':
        return ['url', link(part)];
      case 'pub':
        return ['', `${pick(random, ['https://www.', 'www.', 'https://help.'])}${slug()}.${ending}/${part || 'help'}`];
      case 'addr':
        return ['address', address(at).lines.join(', ')];
      case 'addrn':
        return ['address', address(at).lines.join('\n')];
      case 'pc':
        return ['address', address(at).code];
      case 'acc':
        return ['account', reference(random, part === 'sort' && country === 'au' ? 'bsb' : part)];
      case 'user':
        return ['account', userName(random, person(at), part === 'name')];
      case 'dob':
        return ['birth-date', writeDay(random, country, born(at))];
      case 'kid':
        return ['birth-date', writeDay(random, country, child(at))];
      case 'teen':
        return [
          'birth-date',
          writeDay(
            random,
            country,
            keep(`teen${at}`, () => someDay(random, 2010, 2015)),
          ),
        ];
      case 's':
        return ['secret', secret(random, part)];
      case 'firm':
        return ['organisation', firm()];
      case 'org':
        return ['organisation', firmOf(random, part || 'employer', language)];
      case 'date':
        return ['', appointment(random, country)];
      case 'time':
        return ['', clock(random, country)];
      case 'price':
        return ['', price(random, country)];
      case 'town':
        return ['', townOf(random, country)];
      case 'wd':
        return ['', weekday(random, language)];
      case 'month':
        return ['', monthOf(language, between(random, 1, 12))];
      case 'n':
        return ['', String(between(random, 2, 19))];
      case 'big':
        return ['', String(between(random, 1100, 9800))];
      case 'ver':
        return ['', `${between(random, 1, 14)}.${between(random, 0, 9)}.${between(random, 0, 40)}`];
      case 'err':
        return ['', fill(random, pick(random, ['E%##', '0x8007####', 'ERR_%###', '%0#', 'F-%#']))];
      case 'model':
        return ['', fill(random, pick(random, ['@@%#0', 'X%00', '@%#-%00', 'Pro %#']))];
      default:
        throw new Error(`No slot called ${sort}`);
    }
  };
  return (slot, low) => {
    const parts = /^([a-z]+)(?:\.([a-z]+))?(\d?)$/.exec(slot);
    if (parts === null) throw new Error(`Badly written slot ${slot}`);
    const [kind, value] = keep(`slot ${slot}`, () => make(parts[1] ?? '', parts[2] ?? '', parts[3] ?? ''));
    if (kind === '') return value;
    return `[[${kind}:${low && lowered.has(kind) ? value.toLowerCase() : value}]]`;
  };
}
