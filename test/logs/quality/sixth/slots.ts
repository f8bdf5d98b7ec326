// What stands for the slots of a template: marked values that agree with each other within a conversation.

import { createAddresses, townName } from './addresses.ts';
import type { Bearer } from './id-recipes.ts';
import { plain } from './id-recipes.ts';
import { nationalId } from './ids.ts';
import { licence } from './licences.ts';
import { below, card, fill, fillOne, iban, pick, type Random } from './numbers.ts';
import { organisation, type Sort } from './organisations.ts';
import { email, familyName, person, titles, userName, writeDate } from './people.ts';
import { phones, plates } from './phones.ts';
import { link, network, secret } from './secrets.ts';
import { accountShapes, bankCode, bankNumber, imei, money, nobody, passport } from './shapes.ts';

const languages: Readonly<Record<string, string>> = {
  DE: 'de',
  AT: 'de',
  CH: 'de',
  FR: 'fr',
  BE: 'fr',
  QC: 'fr',
  ES: 'es',
  MX: 'es',
  AR: 'es',
  IT: 'it',
  NL: 'nl',
  PT: 'pt',
  BR: 'pt',
  PL: 'pl',
  SE: 'sv',
  DK: 'da',
  NO: 'no',
  FI: 'fi',
};
const sorts: readonly string[] = [
  'firm',
  'school',
  'clinic',
  'law',
  'garage',
  'shop',
  'estate',
  'club',
] satisfies Sort[];

export function createSlots(random: Random, country: string): (slot: string) => string {
  const language = languages[country] ?? 'en';
  const people = new Map<string, Bearer>();
  const values = new Map<string, string>();
  const addressForm = createAddresses(random, country, language);
  const remembered = (key: string, make: () => string): string => {
    const value = values.get(key) ?? make();
    values.set(key, value);
    return value;
  };
  /** "r" and "c" are relatives and children of "p"; an "f" or "m" behind the letter tells the sex. */
  const bearer = (role: string): Bearer => {
    const known = people.get(role);
    if (known !== undefined) return known;
    const related = role[0] === 'r' || role[0] === 'c';
    const family = related ? ([...people].find(([other]) => other[0] === 'p')?.[1] ?? bearer('p')).family : undefined;
    const make = (): Bearer => person(random, country, role[1] ?? '', role[0] === 'c', family);
    const taken = new Set([...people.values()].map(({ given }) => given));
    let made = make();
    for (let tries = 0; taken.has(made.given) && tries < 9; tries += 1) made = make();
    people.set(role, made);
    return made;
  };
  const firm = (sort: string, number: string): string =>
    remembered(sort + number, () => {
      const set = ['da', 'no'].includes(language) ? 'nordic' : language;
      return organisation(
        random,
        set,
        country,
        sort as Sort,
        () => familyName(random, country).split(' ').at(-1) ?? '',
      );
    });
  const domain = (): string => {
    const ending = { GB: 'co.uk', AU: 'com.au', NZ: 'co.nz', ZA: 'co.za', IN: 'co.in', US: 'com' }[country] ?? 'com';
    return `${plain(firm('firm', '')).toLowerCase().slice(0, 26)}.${language === 'en' ? ending : country.toLowerCase()}`;
  };
  const personForm = (role: string, form: string): string => {
    const who = bearer(role);
    const { given, family, female } = who;
    const chineseOrder = country === 'SG' && given.includes(' ');
    const full = chineseOrder ? `${family} ${given}` : `${given} ${family}`;
    const marked = (kind: string, value: string): string => `[[${kind}:${value}]]`;
    const once = (make: () => string): string => remembered(`${role}.${form}`, make);
    const forms: Readonly<Record<string, () => string>> = {
      given: () => marked('person', given),
      family: () => marked('person', family),
      full: () => marked('person', full),
      rev: () => marked('person', `${family}, ${given}`),
      ini: () => marked('person', `${given[0]}. ${family}`),
      upper: () => marked('person', full.toUpperCase()),
      mid: () =>
        marked(
          'person',
          once(() => `${given} ${fill(random, '@')}. ${family}`),
        ),
      initials: () => marked('person', `${given[0]}.${family[0]}.`),
      title: () => titles[language]?.[female ? 1 : 0] ?? '',
      dob: () =>
        marked(
          'birth-date',
          once(() => writeDate(random, language, country, who.born)),
        ),
      id: () =>
        marked(
          'national-id',
          once(() => nationalId(random, country, who)),
        ),
      email: () =>
        marked(
          'email',
          once(() => email(random, who, country)),
        ),
      work: () =>
        marked(
          'email',
          once(() => email(random, who, country, domain())),
        ),
      saidmail: () =>
        marked(
          'email',
          once(() => email(random, who, country).replace('@', ' at ').replaceAll('.', ' dot ')),
        ),
      user: () =>
        marked(
          'account',
          once(() => userName(random, who)),
        ),
      handle: () =>
        marked(
          'account',
          once(() => `@${userName(random, who)}`),
        ),
      url: () =>
        marked(
          'url',
          once(() =>
            fillOne(random, [
              `https://www.linkedin.com/in/${plain(given).toLowerCase()}-${plain(family).toLowerCase()}-¤¤%¤¤`,
              `https://portal.mytally.io/u/${userName(random, who)}/settings`,
              `https://${plain(given).toLowerCase()}${plain(family).toLowerCase()}.dev`,
              `github.com/${plain(given).toLowerCase()}-${plain(family).toLowerCase()}`,
            ]),
          ),
        ),
      licence: () =>
        marked(
          'national-id',
          once(() => licence(random, country, who)),
        ),
    };
    const make = forms[form];
    if (make === undefined) throw new Error(`Unknown form "${form}"`);
    return make();
  };

  const simple = (name: string, number: string): string | null => {
    if (name === 'phone') return `phone:${fillOne(random, phones[country] ?? [])}`;
    if (name === 'card') return `card:${card(random)}`;
    if (name === 'iban') return `iban:${iban(random, country)}`;
    if (name === 'bank') return `account:${bankNumber(random, country)}`;
    if (name === 'sort') return `account:${bankCode(random, country)}`;
    if (name === 'passport') return `national-id:${passport(random, country)}`;
    if (name === 'reg') return `account:${fillOne(random, plates[country] ?? [])}`;
    if (name === 'imei') return `account:${imei(random)}`;
    if (name === 'ip' || name === 'mac') return `${name}:${network(random, name)}`;
    if (name === 'url') return `url:${link(random)}`;
    if (['pin', 'cvv', 'otp', 'door', 'apikey', 'pw'].includes(name)) return `secret:${secret(random, name)}`;
    if (sorts.includes(name)) return `organisation:${firm(name, number)}`;
    const shapes = accountShapes[name];
    return shapes === undefined
      ? null
      : `account:${fillOne(random, shapes)
          .replace(/^(S\/N|REF:|MRN) /, '')
          .trim()}`;
  };

  const unmarked = (name: string): string => {
    if (name === 'money') return money(random, country, language);
    if (name === 'city') return townName(random, country);
    if (name === 'time') {
      const [hour, minute] = [7 + below(random, 12), pick(random, ['00', '15', '30', '45', '10', '20'])];
      return language === 'en' && random() < 0.6
        ? `${hour % 12 || 12}:${minute}${hour < 12 ? 'am' : 'pm'}`
        : `${hour}:${minute}`;
    }
    if (name === 'date') {
      const date = { year: 2024 + below(random, 2), month: 1 + below(random, 12), day: 1 + below(random, 28) };
      return writeDate(random, language, country, date).replace(/,? (de )?20\d\d$/, random() < 0.5 ? '' : '$&');
    }
    const value = nobody(random, name);
    if (value === null) throw new Error(`Unknown slot "${name}"`);
    return value;
  };

  return (slot) => {
    const [, name = '', number = '', form] = /^([a-z]+)(\d?)(?:\.([a-z]+))?$/.exec(slot) ?? [];
    if (/^[pqrsabc][fm]?$/.test(name) && form !== undefined) return personForm(name + number, form);
    if (name === 'addr') return `[[address:${addressForm(number, form)}]]`;
    if (name === 'phone' && form === 'said') return said(remembered('phone', () => simple('phone', '') ?? ''));
    const value = remembered(`marked ${name}${number}`, () => simple(name, number) ?? '');
    return value === '' ? remembered(`plain ${name}${number}`, () => unmarked(name)) : `[[${value}]]`;
  };
}

const digitWords = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const said = (value: string): string =>
  `[[phone:${[...value.replace(/\D/g, '')].map((digit) => digitWords[Number(digit)]).join(' ')}]]`;
