// Fills the slots of a template: "<c.first>" is the customer's given name, "<~price>" a price that is not marked.

import type { Draw } from './draw.ts';
import { type Birth, createId } from './ids.ts';
import { ascii, fallback, homes, mails, nicknames } from './logins.ts';
import { createOrganisation } from './organisations.ts';
import { createPerson, type Person, titleOf } from './people.ts';
import { createPhone } from './phones.ts';
import { type Address, type Country, createAddress } from './places.ts';
import { createDate, createPlain } from './plain.ts';
import {
  createCard,
  createIban,
  createInner,
  createIp,
  createIp6,
  createMac,
  createReference,
  createSecret,
} from './references.ts';

/** Years of birth: of older relatives, of children and of the young who just drive. */
const born: Readonly<Record<string, readonly [number, number]>> = { t: [1944, 1979], k: [2009, 2024], y: [1997, 2006] };

export type Filling = { readonly fill: (text: string) => string };

export function createFilling(draw: Draw, country: Country): Filling {
  const made = new Map<string, string>();
  const people = new Map<string, Person>();
  const births = new Map<string, Birth>();
  const addresses = new Map<string, Address>();
  const once = <T>(known: Map<string, T>, key: string, make: () => T): T => {
    const there = known.get(key);
    if (there !== undefined) return there;
    const value = make();
    known.set(key, value);
    return value;
  };
  const person = (who: string, man?: boolean): Person =>
    once(people, who, () => {
      for (;;) {
        const drawn = createPerson(draw, country, man);
        if (![...people.values()].some(({ first }) => first === drawn.first)) return drawn;
      }
    });
  const birth = (who: string): Birth =>
    once(births, who, () => ({
      year: draw.int(...(born[who] ?? [1950, 2004])),
      month: draw.int(1, 12),
      day: draw.int(1, 28),
    }));
  const address = (number: string): Address => once(addresses, number, () => createAddress(draw, country));

  const login = (who: string): string => {
    const { first, last } = person(who);
    const [given, family] = [
      ascii(first) || draw.pick(fallback[country] ?? ['info']),
      ascii(last) || draw.pick(['77', 'home', '2000']),
    ];
    const year = String(draw.int(60, 99));
    return draw.pick([
      `${given}.${family}`,
      `${given[0]}${family}`,
      `${given}${year}`,
      `${given}_${family}${draw.int(1, 99)}`,
      `${family}.${given}`,
      `${draw.pick(nicknames)}${year}`,
    ]);
  };
  const domain = (): string =>
    `${ascii(createOrganisation(draw, draw.pick(['work', 'software', 'supplier']), country)).slice(0, 24)}.${draw.pick(['com', 'co.uk', 'org', 'io', 'net'])}`;
  const email = (who: string, at: string): string =>
    `${at === 'work' ? login(who).replace(/\d+$/, '') : login(who)}@${at === 'work' ? domain() : draw.pick([...mails, ...(homes[country] ?? []), ...(homes[country] ?? [])])}`;

  function url(kind: string): string {
    const site = domain();
    switch (kind) {
      case 'profile':
        return draw.pick([
          `https://www.linkedin.com/in/${login('c').replaceAll('.', '-')}`,
          `facebook.com/${login('c')}`,
          `https://www.instagram.com/${login('c')}/`,
          `https://${site}/u/${login('c')}`,
        ]);
      case 'reset':
        return `https://${draw.pick(['account', 'login', 'my'])}.${site}/${draw.pick(['reset?token=', 'password/reset/', 'verify?t='])}${draw.fill('?#~~?@#?~~@?#?~~@#')}`;
      case 'site':
        return `https://www.${ascii(person('c').full)}.${draw.pick(['com', 'net', 'co.uk'])}`;
      case 'game':
        return `https://steamcommunity.com/id/${login('c')}`;
      case 'track':
        return `https://${site}/track/${draw.fill('%#########')}`;
      case 'doc':
        return `https://${site}/${draw.pick(['share/', 'd/', 's/', 'documents?id='])}${draw.fill('?@#?~@?#~?@#?')}`;
      default:
        return `https://${draw.pick(['my.', 'portal.', ''])}${site}/${draw.pick(['customers/', 'account?id=', 'orders/', 'bookings/', 'users/'])}${draw.fill('%#####')}`;
    }
  }

  /** Only British licences are made of who holds them. */
  const licence = (form: string): string => (form === 'licence' && country !== 'GB' ? `licence${country}` : form);

  function named(who: string, form: string): string {
    const one = person(who);
    switch (form) {
      case 'first':
        return one.first;
      case 'last':
        return one.last;
      case 'voc':
        return one.vocative;
      case 'init':
        return `${one.first[0]}. ${one.last}`;
      case 'rev':
        return `${one.last}, ${one.first}`;
      case 'midd':
        return `${one.first} ${draw.fill('@')}. ${one.last}`;
      default:
        return one.full;
    }
  }

  /** Kind and value; an empty kind marks nothing. */
  function make(slot: string): readonly [kind: string, value: string] {
    const [head = '', form = ''] = slot.replace(/\d+$/, '').split('.');
    const who = ['t', 'k', 'y'].includes(form) ? form : 'c';
    if (head.startsWith('~')) return ['', createPlain(draw, country, head.slice(1))];
    switch (head) {
      case 'c':
      case 'a':
      case 't':
      case 'u':
        if (form === 'title') return ['', titleOf(draw, country, person(head))];
        if (form === 'email') return ['email', email(head, 'home')];
        if (form === 'workmail') return ['email', email(head, 'work')];
        if (form === 'login') return ['account', login(head)];
        return ['person', named(head, form)];
      case 'phone':
        return ['phone', createPhone(draw, country, 'mobile')];
      case 'landline':
        return ['phone', createPhone(draw, country, 'landline')];
      case 'helpline':
        return ['phone', createPhone(draw, country, 'free')];
      case 'mailbox':
        return ['email', `${draw.pick(['info', 'support', 'accounts', 'office', 'claims'])}@${domain()}`];
      case 'card':
        return ['card', createCard(draw)];
      case 'iban':
        return ['iban', createIban(draw, country)];
      case 'bankacc':
        return ['account', draw.fill('%#######')];
      case 'sort':
        return ['account', draw.fill('%#-##-##')];
      case 'id':
        return ['national-id', createId(draw, licence(form) || country, person('c'), birth('c'))];
      case 'ip':
        return ['ip', createIp(draw)];
      case 'inner':
        return ['ip', createInner(draw)];
      case 'ipsix':
        return ['ip', createIp6(draw)];
      case 'idt':
        return ['national-id', createId(draw, licence(form), person('t'), birth('y'))];
      case 'mac':
        return ['mac', createMac(draw)];
      case 'url':
        return ['url', url(form)];
      case 'ref':
        return ['account', createReference(draw, form)];
      case 'sec':
        return ['secret', createSecret(draw, form)];
      case 'org':
        return ['organisation', createOrganisation(draw, form, country)];
      case 'dob': {
        const { year, month, day } = birth(who);
        return ['birth-date', createDate(draw, country, day, month, year)];
      }
      default:
        throw new Error(`Unknown slot "${slot}"`);
    }
  }

  function slot(text: string): string {
    const [name = '', letters] = text.split(':');
    if (name.startsWith('g.')) {
      const [his = '', hers = ''] = name.slice(4).split('/');
      return person(name[2] ?? 'c').man ? his : hers;
    }
    if (/^[mf]\.[catu]$/.test(name)) {
      // Says what the person is before the first mention, where the words around need a man or a woman.
      person(name[2] ?? 'c', name.startsWith('m'));
      return '';
    }
    const place = /^(addr|street|lines|code)(\d*)$/.exec(name);
    let [kind, value] = ['address', ''];
    if (place !== null) {
      const { full, street, lines, code } = address(place[2] ?? '');
      value = { addr: full, street, lines, code }[place[1] ?? ''] ?? full;
    } else [kind, value] = once(made, name, () => make(name).join('\u0000')).split('\u0000') as [string, string];
    if (letters === 'lc') value = value.toLowerCase();
    if (letters === 'uc') value = value.toUpperCase();
    return kind === '' ? value : `[[${kind}:${value}]]`;
  }

  return {
    fill: (text) =>
      text
        .replace(/\{([^{}]*)\}/g, (_, choices: string) => draw.pick(choices.split('|')))
        .replace(/<([~a-z][^<>\n]*)>/g, (_, name: string) => slot(name)),
  };
}
