// Fills "{slot}" and "{one|another}" in a script; the same slot stays the same all through a conversation.

import { nhsNumber } from './checks.ts';
import { longDate, numericDate } from './dates.ts';
import { nationalNumbers } from './national.ts';
import {
  accountForms,
  amex,
  bankBranch,
  cardWritten,
  iban,
  ibanWritten,
  inWords,
  passports,
  phone,
  plate,
  spokenPhone,
} from './numbers.ts';
import { type OrganisationKind, organisationForms } from './organisations.ts';
import { drawPerson, type Person, writeName } from './people.ts';
import { type Address, drawAddress, fullAddress } from './places.ts';
import { plainValue } from './plain.ts';
import { fromPattern, oneOf, pick, type Random } from './random.ts';
import { apiKey, email, ip, link, mac, password, userName, workEmail } from './web.ts';

export function createFiller(country: string, random: Random): (script: string) => string {
  const kept = new Map<string, unknown>();
  function once<T>(key: string, draw: () => T): T {
    if (!kept.has(key)) kept.set(key, draw());
    return kept.get(key) as T;
  }
  const person = (role: string): Person =>
    once(`person ${role}`, () => drawPerson(country, random, role, role === 'me' ? undefined : person('me')));
  const address = (role: string): Address => once(`address ${role}`, () => drawAddress(country, random));
  const town = (): string => {
    const name = drawAddress(country, random).town;
    const part = country === 'IN' ? (name.split(', ')[1] ?? name) : (name.split(',')[0] ?? name);
    return part.replace(/ ([A-Z]{1,3}|\d+)$/, '');
  };
  const firm = (slot: string, kind: OrganisationKind): string =>
    once(`firm ${slot}`, () => {
      const families = () => drawPerson(country, random, 'p', undefined).family.split(' ').at(-1) ?? '';
      const name = pick(random, organisationForms(country, kind)).replaceAll('{f}', families).replaceAll('{t}', town);
      return country === 'FR' ? name.replace(/\bde (?=[AEÉ])/, 'd’') : name;
    });
  const firmKinds: readonly OrganisationKind[] = ['employer', 'school', 'clinic', 'law', 'landlord', 'shop', 'club'];

  function born(role: string, form: string): string {
    const { born: date } = person(role);
    if (form === 'long') return longDate(country, date, random);
    if (form === 'number') return numericDate(country, date, random);
    return random() < 0.6 ? numericDate(country, date, random) : longDate(country, date, random);
  }

  function written(where: Address, form: string): string {
    if (form === 'street') return where.street;
    if (form === 'postcode') return where.postcode;
    if (form === 'partial') return `${where.street}, ${where.town}`;
    if (form === 'short') return `${where.street}, ${where.postcode}`;
    return fullAddress(country, where, random, form === 'lines' ? '\n' : ', ');
  }

  const national = (form: number): string => {
    const known = nationalNumbers[country];
    if (known === undefined) throw new Error(`No national number of ${country}`);
    return form === 0 ? pick(random, known[0].split('|')) : known[1](random, person('me'));
  };

  /** Kind and value of a slot that is personal, by its name without digits. */
  function personal(name: string, slot: string, form: string): readonly [kind: string, value: string] | undefined {
    const me = person('me');
    const accounts = accountForms[name];
    if (accounts !== undefined) return ['account', once(`account ${slot}`, () => oneOf(random, accounts))];
    const kind = firmKinds.find((known) => known === name);
    if (kind !== undefined) return ['organisation', firm(slot, kind)];
    switch (name) {
      case 'addr':
        return ['address', written(address(slot), form)];
      case 'dob':
        return ['birth-date', born('me', form)];
      case 'phone': {
        const own = once(`phone ${slot}`, () => phone(country, random, form !== ''));
        if (form === 'words') return ['phone', inWords(own.replace(/\(0\)|\D/g, ''), country === 'DE' ? 'DE' : 'EN')];
        return ['phone', form === 'spoken' ? spokenPhone(own, random) : own];
      }
      case 'email':
        return ['email', once(`email ${slot}`, () => email(country, me, random))];
      case 'workmail':
        return ['email', once(`workmail ${slot}`, () => workEmail(country, me, firm('employer', 'employer'), random))];
      case 'user':
        return ['account', once(`user ${slot}`, () => userName(me, random))];
      case 'plate':
        return ['account', once(`plate ${slot}`, () => plate(country, random))];
      case 'card':
        return ['card', once(`card ${slot}`, () => cardWritten(form, random))];
      case 'amex':
        return ['card', amex(random)];
      case 'iban':
        return [
          'iban',
          once(`iban ${slot}`, () => (form === 'plain' ? iban(country, random) : ibanWritten(country, random))),
        ];
      case 'branch':
        return ['account', oneOf(random, bankBranch[country] ?? '%#-%#-##')];
      case 'nid':
        return ['national-id', once(`nid ${slot}`, () => national(1))];
      case 'nhs':
        return ['national-id', nhsNumber(random)];
      case 'passport':
        return ['national-id', oneOf(random, passports[country] ?? '')];
      case 'link':
        return ['url', link(me, form, random)];
      case 'ip':
        return ['ip', ip(form, random)];
      case 'mac':
        return ['mac', mac(random)];
      case 'password':
        return ['secret', password(me, random)];
      case 'pin':
        return ['secret', fromPattern(random, '####')];
      case 'puk':
        return ['secret', fromPattern(random, '########')];
      case 'otp':
        return ['secret', oneOf(random, '######|######|### ###|#####')];
      case 'cvv':
        return ['secret', fromPattern(random, '###')];
      case 'key':
        return ['secret', apiKey(random)];
      default:
        return undefined;
    }
  }

  function fillSlot(slot: string): string {
    const [whole = '', first = '', second = ''] = slot.split('.');
    const name = whole.replace(/\d+$/, '');
    const cased = (text: string, form: string) => {
      const marked = (change: (value: string) => string) =>
        text.replace(/:([^\]]+)\]\]/, (_, value) => `:${change(value)}]]`);
      if (form === 'lc') return marked((value) => value.toLowerCase());
      return form === 'up' ? marked((value) => value.toUpperCase()) : text;
    };
    const form = first === 'lc' || first === 'up' ? '' : first;
    if (['me', 'agent', 'f', 'm', 'p', 'kid', 'girl', 'boy'].includes(name)) {
      if (form === 'dob') return `[[birth-date:${born(whole, second)}]]`;
      if (form === 'mail') return `[[email:${once(`mail ${whole}`, () => email(country, person(whole), random))}]]`;
      return cased(writeName(person(whole), form, country, random), form === first ? second : first);
    }
    const found = personal(name, whole, form);
    if (found === undefined)
      return name === 'nidname' ? national(0) : name === 'city' ? town() : plainValue(country, name, form, random);
    const outside = found[1].startsWith('#') ? '#' : '';
    return cased(`${outside}[[${found[0]}:${found[1].slice(outside.length)}]]`, form === first ? second : first);
  }

  return (script) => {
    const byChoice = (text: string): string => {
      const next = text.replace(/\{([^{}"]*\|[^{}"]*)\}/g, (_, options: string) => pick(random, options.split('|')));
      return next === text ? text : byChoice(next);
    };
    const bySex = script.replace(/\{([a-z]+\d?):([^{}/]*)\/([^{}]*)\}/g, (_, role: string, her: string, his: string) =>
      person(role).female ? her : his,
    );
    return byChoice(
      bySex.replace(/\{([a-z]+\d*(?:\.[a-z]+)*)\}/g, (_, slot: string) => once(`filled ${slot}`, () => fillSlot(slot))),
    );
  };
}
