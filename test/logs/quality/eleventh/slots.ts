// Fills the slots of a template: "{name}" is drawn once a conversation, "{name2}" another of its kind.

import {
  account,
  birthDate,
  dayMonth,
  ip,
  mac,
  privateMail,
  profile,
  roleMail,
  secret,
  url,
  workMail,
} from './contacts.ts';
import type { Draw } from './draw.ts';
import { type Born, bornOn, card, iban, nationalId, nhsNumber } from './identity.ts';
import { type Person, person } from './names.ts';
import { type Organisation, organisation } from './organisations.ts';
import { phone } from './phones.ts';
import { type Address, address } from './places.ts';

const marked = (kind: string, value: string): string => `[[${kind}:${value}]]`;
const money: Readonly<Record<string, string>> = {
  GB: '£%',
  US: '$%',
  CA: '$%',
  AU: '$%',
  IE: '€%',
  IN: '₹%',
  ZA: 'R%',
  PL: '% zł',
  SE: '% kr',
  DK: '% kr',
  NO: '% kr',
  CZ: '% Kč',
  CH: 'CHF %',
  BR: 'R$ %',
  MX: '$%',
};
const scale: Readonly<Record<string, number>> = { IN: 40, ZA: 12, SE: 10, DK: 8, NO: 10, CZ: 20, MX: 15, BR: 4, PL: 4 };
const kinds: Readonly<Record<string, string>> = {
  acct: 'account',
  order: 'account',
  policy: 'account',
  ticket: 'account',
  booking: 'account',
  meter: 'account',
  member: 'account',
  track: 'account',
  pw: 'secret',
  pin: 'secret',
  otp: 'secret',
  key: 'secret',
};

export type Slots = { readonly fill: (text: string) => string };

/**
 * Persons: p (of either gender), m, f; parts .f first name, .l surname, .i initial and surname, .r surname first.
 * Organisations: "o:trade" at their first use; .l with legal form. Marks "~" and "^" make small and capital letters.
 */
export function slotsFor(draw: Draw, language: string, country: string): Slots {
  const persons = new Map<string, Person>();
  const organisations = new Map<string, Organisation>();
  const addresses = new Map<string, Address>();
  const texts = new Map<string, string>();
  /** An e-mail address may come before the names of its person and organisation. */
  const sexOf = new Map<string, string>();
  const tradesOf = new Map<string, string>();
  const once = <T>(map: Map<string, T>, key: string, make: () => T): T => {
    const known = map.get(key) ?? make();
    map.set(key, known);
    return known;
  };
  const personAt = (name: string, number: string): Person =>
    once(persons, name + number, () => {
      const taken = [...persons.values()].flatMap(({ first, last }) => [first, ...last.split(/[ -]/)]);
      for (;;) {
        const made = person(draw, country, name === 'p' ? draw.pick(['f', 'm']) : name === 'f' ? 'f' : 'm');
        if (![made.first, ...made.last.split(/[ -]/)].some((part) => part.length > 3 && taken.includes(part)))
          return made;
      }
    });
  const anyPerson = (number: string): Person => {
    return personAt(sexOf.get(number) ?? 'p', number);
  };
  const orgAt = (number: string, trade: string): Organisation =>
    once(organisations, `o${number}`, () => organisation(draw, language, country, tradesOf.get(number) ?? trade));
  const englishPrice = (): string => {
    const whole = draw.pick([draw.int(9, 40), draw.int(41, 600), draw.int(20, 99)]) * (scale[country] ?? 1);
    const amount = draw.chance(0.5)
      ? `${whole}`
      : `${whole}${language === 'en' ? '.' : ','}${draw.pick(['99', '50', '95', '20', '49'])}`;
    return (money[country] ?? (language === 'de' || country === 'ES' || language !== 'en' ? '% €' : '€%')).replace(
      '%',
      amount,
    );
  };

  function whole({ first, last }: Person, part: string): string {
    if (part === 'f') return first;
    if (part === 'l') return last;
    if (part === 'i') return `${first.charAt(0)}. ${last}`;
    return part === 'r' ? `${last}, ${first}` : `${first} ${last}`;
  }

  function value(
    name: string,
    number: string,
    argument: string,
    part: string,
    cased: (text: string) => string,
  ): string {
    const held = (make: () => string): string => once(texts, name + number + part, make);
    const kind = kinds[name];
    if (kind === 'account') return marked(kind, cased(held(() => account(draw, name))));
    if (kind === 'secret')
      return marked(
        kind,
        held(() => secret(draw, name)),
      );
    switch (name) {
      case 'p':
      case 'm':
      case 'f':
        return marked('person', cased(whole(personAt(name, number), part)));
      case 'o': {
        const made = orgAt(number, argument);
        return marked('organisation', cased(part === 'l' ? made.legal : made.name));
      }
      case 'addr': {
        const { street, rest } = once(addresses, number, () => address(draw, country));
        if (part === 's') return marked('address', cased(street));
        const join = part === 'm' ? '\n' : country === 'DE' && draw.chance(0.2) ? ' ' : ', ';
        return marked('address', cased([street, ...rest].join(join)));
      }
      case 'pc':
        return marked('address', cased(once(addresses, number, () => address(draw, country)).postcode));
      case 'mail':
        return marked('email', cased(held(() => privateMail(draw, country, anyPerson(number)))));
      case 'wmail':
        return marked(
          'email',
          cased(held(() => workMail(draw, country, anyPerson(number), orgAt(argument, 'firm').name))),
        );
      case 'rmail':
        return marked('email', cased(held(() => roleMail(draw, country, orgAt(number, argument || 'firm').name))));
      case 'tel':
        return marked(
          'phone',
          held(() => phone(draw, country)),
        );
      case 'card':
        return marked(
          'card',
          held(() => card(draw)),
        );
      case 'iban':
        return marked(
          'iban',
          held(() => iban(draw, country)),
        );
      case 'nid':
        return marked('national-id', cased(held(() => nationalId(draw, country, bornOn(draw)))));
      case 'ip':
        return marked(
          'ip',
          held(() => ip(draw)),
        );
      case 'mac':
        return marked(
          'mac',
          held(() => mac(draw)),
        );
      case 'url':
        return marked(
          'url',
          held(() => url(draw, anyPerson(number))),
        );
      case 'prof':
        return marked(
          'url',
          held(() => profile(draw, anyPerson(number))),
        );
      case 'nhs':
        return marked(
          'national-id',
          held(() => nhsNumber(draw)),
        );
      case 'cdob': {
        const child = (): Born => ({ ...bornOn(draw), y: draw.int(2012, 2023) });
        return marked(
          'birth-date',
          held(() => birthDate(draw, language, country, child())),
        );
      }
      case 'dob':
        return marked(
          'birth-date',
          held(() => birthDate(draw, language, country, bornOn(draw))),
        );
      case 'price':
        return number === '' ? englishPrice() : held(englishPrice);
      case 'date': {
        const make = (): string => dayMonth(language, country, draw.int(1, 28), draw.int(1, 12));
        return number === '' ? make() : held(make);
      }
      case 'n': {
        const [from = '1', to = '9'] = argument.split('-');
        const make = (): string => String(draw.int(Number(from), Number(to)));
        return number === '' ? make() : held(make);
      }
      default:
        throw new Error(`Unknown slot "${name}"`);
    }
  }

  const slot = /\{([a-z]+)(\d?)(?::([a-z0-9-]+))?(?:\.([a-z]))?([~^]?)\}/g;
  const choice = /<([^<>|]*\|[^<>]*)>/;
  return {
    fill: (text) => {
      let chosen = text;
      for (let match = choice.exec(chosen); match !== null; match = choice.exec(chosen))
        chosen = chosen.replace(match[0], () => draw.pick((match?.[1] ?? '').split('|')));
      for (const [, number = '', trade = ''] of chosen.matchAll(/\{o(\d?):([a-z]+)/g))
        if (!tradesOf.has(number)) tradesOf.set(number, trade);
      for (const [, name = '', number = ''] of chosen.matchAll(/\{([pmf])(\d?)[.~^}]/g))
        if (!sexOf.has(number)) sexOf.set(number, name);
      return chosen.replace(slot, (_, name: string, number = '', argument = '', part = '', mark = '') =>
        value(name, number, argument, part, (plain) =>
          mark === '~' ? plain.toLowerCase() : mark === '^' ? plain.toUpperCase() : plain,
        ),
      );
    },
  };
}
