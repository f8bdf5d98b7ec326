// Slots of the seventh set: "{p1}" a person, "{bank}" an organisation, "{phone2}" another telephone, "{price}" no label.

import { firms, tradeGroups } from './firms.ts';
import { type Home, makeHome, streetOf, townOf } from './homes.ts';
import { nationalId } from './ids.ts';
import { noise, writtenDate } from './noise.ts';
import { organisations } from './orgs.ts';
import { languageOf, makePerson, type Person, personForm } from './people.ts';
import { between, fill, pick, plainLetters, type Random } from './random.ts';
import { halves, inWords } from './said.ts';
import { account, accounts, card, iban, ip, mac, phone, secret } from './values.ts';

const domains: Readonly<Record<string, string>> = {
  US: 'com',
  GB: 'co.uk',
  IE: 'ie',
  CA: 'ca',
  AU: 'com.au',
  IN: 'in',
  ZA: 'co.za',
  NZ: 'co.nz',
  BR: 'com.br',
  MX: 'com.mx',
  TR: 'com.tr',
};
const secretKinds: Readonly<Record<string, string>> = {
  pw: 'password',
  pin: 'pin',
  otp: 'otp',
  key: 'key',
  token: 'token',
  pet: 'pet',
};

export type Slots = (name: string) => string;

/** The same slot has the same value through one conversation. */
export function createSlots(random: Random, country: string, template: string): Slots {
  const language = languageOf(country);
  const known = new Map<string, string>();
  const people = new Map<string, Person>();
  const homes = new Map<string, { home: Home; street: string }>();
  const orgs = new Map<string, string>();
  const births = new Map<string, { year: number; month: number; day: number }>();
  const labelled = (kind: string, value: string): string => `[[${kind}:${value}]]`;

  const drawn = new Map<string, string>();
  const once = (key: string, draw: () => string): string => {
    const value = drawn.get(key) ?? draw();
    drawn.set(key, value);
    return value;
  };

  function person(key: string): Person {
    const there = people.get(key);
    if (there !== undefined) return there;
    const number = key.slice(1);
    const sex = (woman: boolean, man: boolean): boolean | undefined => (woman || man ? woman : undefined);
    const made = makePerson(random, country, {
      self: sex(new RegExp(`\\{w${number}[.}]`).test(template), new RegExp(`\\{m${number}[.}]`).test(template)),
      relative: sex(template.includes(`{p${number}.relw}`), template.includes(`{p${number}.relm}`)),
    });
    people.set(key, made);
    return made;
  }

  function organisation(key: string, trade: string): string {
    const there = orgs.get(key);
    if (there !== undefined) return there;
    const own = organisations[language] ?? {};
    const list = own[trade] ?? own[tradeGroups[trade] ?? 'service'] ?? [];
    const shapes = firms[language] ?? [];
    const family = makePerson(random, country).family;
    const made =
      ['employer', 'shop', 'garage', 'law', 'farm'].includes(trade) && random() < 0.35
        ? pick(random, shapes).replace('*', family)
        : pick(random, list);
    orgs.set(key, made);
    return made;
  }

  function domainOf(name: string): string {
    const base = plainLetters(name)
      .split(' ')
      .filter((word) => word.length > 2)
      .slice(0, 2)
      .join(name.length % 3 === 0 ? '-' : '');
    const local = domains[country] ?? (language === 'sv' ? 'se' : country.toLowerCase());
    return `${base || 'mail'}.${local}`;
  }

  function birth(key: string): { year: number; month: number; day: number } {
    const there = births.get(key);
    if (there !== undefined) return there;
    const years: readonly [number, number] = key.startsWith('child') ? [2013, 2021] : [1941, 2005];
    const made = { year: between(random, ...years), month: between(random, 1, 12), day: between(random, 1, 28) };
    births.set(key, made);
    return made;
  }

  function url(form: string): string {
    const kinds = ['profile', 'reset', 'doc', 'invoice', 'share', 'track'];
    const owner = person('p1');
    const user = personForm(random, owner, 'handle', language).replace(/\./g, '-');
    const host = domainOf(organisation('software', 'software'));
    const chosen = form === '' ? pick(random, kinds) : form;
    if (chosen === 'profile')
      return `https://${pick(random, [`my.${host}/users/${user}`, `www.${host}/in/${user}-${fill(random, '^^^^')}`, `community.${host}/u/${user}/activity`])}`;
    if (chosen === 'reset')
      return `https://${host}/${pick(random, ['reset?token=', 'verify/', 'login/magic?key='])}${fill(random, '~'.repeat(22))}`;
    if (chosen === 'doc') return `https://docs.${host}/d/${fill(random, '~'.repeat(18))}/edit`;
    if (chosen === 'invoice')
      return `https://billing.${host}/${pick(random, ['customers', 'accounts'])}/${fill(random, '¤######')}/invoices/${fill(random, '#####')}.pdf`;
    if (chosen === 'share') return `https://files.${host}/s/${fill(random, '~~~~~~~~~~')}?u=${user}`;
    return `https://track.${host}/p?id=${fill(random, '@@#######')}&user=${user}`;
  }

  function make(name: string, number: string, form: string): string {
    if (name === 'p' || name === 'w' || name === 'm') return personForm(random, person(`p${number}`), form, language);
    if (name in tradeGroups) {
      const value = organisation(name + number, name);
      if (form === 'mail')
        return labelled(
          'email',
          `${pick(random, ['info', 'support', 'service', 'office', 'help'])}@${domainOf(value)}`,
        );
      if (form === 'web') return `https://www.${domainOf(value)}${pick(random, ['', '/help', '/faq'])}`;
      return labelled('organisation', form === 'u' ? value.toUpperCase() : value);
    }
    if (name === 'addr') {
      const there = homes.get(number);
      const home = there?.home ?? makeHome(random, country);
      const street = there?.street ?? streetOf(random, country, home);
      homes.set(number, { home, street });
      if (form === 'st') return labelled('address', street);
      if (form === 'town') return home.town;
      if (form === 'pc') return labelled('address', home.code);
      if (form === 'pt') return labelled('address', townOf(country, home));
      return labelled('address', `${street}${form === 'ln' ? '\n' : ', '}${townOf(country, home)}`);
    }
    if (name === 'phone') {
      const all = once(name + number, () => phone(random, country));
      if (form === 'words') return labelled('phone', inWords(all));
      return labelled('phone', form === '' ? all : halves(all)[form === 'a' ? 0 : 1]);
    }
    if (name === 'acct' || name === 'idp') {
      const all = once(name + number, () =>
        name === 'acct' ? account(random, name, country) : fill(random, '@@#######'),
      );
      const kind = name === 'acct' ? 'account' : 'national-id';
      return labelled(kind, form === '' ? all : halves(all)[form === 'a' ? 0 : 1]);
    }
    if (name === 'mail') {
      return personForm(random, makePerson(random, country), 'mail', language);
    }
    if (name === 'card') {
      const group = 'abcd'.indexOf(form);
      if (form !== '' && group >= 0) {
        return labelled('card', once(`groups${number}`, () => card(random, 'four')).slice(group * 4, group * 4 + 4));
      }
      if (form === 'last') return labelled('card', fill(random, '####'));
      return labelled('card', card(random, form));
    }
    if (name === 'iban') return labelled('iban', iban(random, country));
    if (name === 'id') {
      const female = person('p1').female;
      return labelled('national-id', nationalId(random, country, { ...birth('dob'), female }));
    }
    if (name === 'passport')
      return labelled('national-id', fill(random, pick(random, ['@@#######', '@########', '#########', 'C#@@#####'])));
    if (name === 'ip') return labelled('ip', ip(random, form));
    if (name === 'mac') return labelled('mac', mac(random));
    if (name === 'dob' || name === 'child') {
      const { year, month, day } = birth(name + number);
      return labelled('birth-date', writtenDate(random, language, country, year, month, day));
    }
    if (name === 'url') return labelled('url', url(form));
    if (name in secretKinds) return labelled('secret', secret(random, secretKinds[name] ?? ''));
    if (name in accounts) return labelled('account', account(random, name, country));
    const other = noise(random, name, language, country);
    if (other !== undefined) return other;
    if (name === 'town') return makeHome(random, country).town;
    throw new Error(`Unknown slot ${name}`);
  }

  return (written) => {
    const there = known.get(written);
    if (there !== undefined) return there;
    const [, name = '', number = '', form = ''] = /^([a-z]+)(\d?)(?:\.([a-z]+))?$/.exec(written) ?? [];
    const made = make(name, number, form);
    known.set(written, made);
    return made;
  };
}
