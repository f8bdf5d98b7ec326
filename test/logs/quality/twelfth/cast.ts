// Who and what a conversation is about: every slot of a template, the same value each time it is named.
import { type Address, makeAddress } from './addresses.ts';
import { makeCard, makeIban } from './banking.ts';
import { type Day, makeBirth, writeBirth } from './dates.ts';
import { type Locale, languageOf } from './locales.ts';
import { makeNational } from './national.ts';
import { makeOrganisation } from './organisations.ts';
import { ascii, makeEmail, makePerson, makeUser, type Person } from './people.ts';
import { makePhone } from './phones.ts';
import { makePlain } from './plain.ts';
import { fill, type Rand } from './random.ts';
import { makeIp, makeMac, makeReference, makeSecret, makeUrl } from './references.ts';

/** The customer, the agent, their kin (children, a woman, a man), and others. */
const people = ['me', 'ag', 'kin', 'boy', 'her', 'him', 'p2', 'p3', 'w2', 'm2'];
const related = ['kin', 'boy', 'her', 'him'];
const titles: Readonly<Record<string, readonly [string, string]>> = {
  en: ['Ms', 'Mr'],
  de: ['Frau', 'Herr'],
  fr: ['Madame', 'Monsieur'],
  es: ['Sra.', 'Sr.'],
  it: ['Sig.ra', 'Sig.'],
  pt: ['Sra.', 'Sr.'],
  nl: ['mevrouw', 'meneer'],
  pl: ['Pani', 'Pan'],
  sv: ['fru', 'herr'],
};

const domains = ['tallfern', 'northquay', 'oskanto-group', 'fennmark', 'veltrano-it'];

export type Cast = { readonly slot: (text: string) => string };

export function makeCast(rand: Rand, locale: Locale): Cast {
  const persons = new Map<string, Person>();
  const addresses = new Map<string, Address>();
  const births = new Map<string, Day>();
  const values = new Map<string, string>();
  const used = new Set<string>();

  function person(key: string): Person {
    const known = persons.get(key);
    if (known !== undefined) return known;
    const sameLast = related.includes(key) ? person('me').last : undefined;
    const sex = key === 'her' || key === 'w2' ? 'woman' : ['boy', 'him', 'm2'].includes(key) ? 'man' : undefined;
    let made = makePerson(rand, locale, sameLast, sex);
    while (used.has(made.first) || (sameLast === undefined && used.has(made.last))) {
      made = makePerson(rand, locale, sameLast, sex);
    }
    used.add(made.first).add(made.last);
    persons.set(key, made);
    return made;
  }
  function born(key: string): Day {
    const made = births.get(key) ?? makeBirth(rand, key === 'kin' || key === 'boy');
    births.set(key, made);
    return made;
  }
  function once(key: string, make: () => string): string {
    const known = values.get(key);
    if (known !== undefined) return known;
    let made = make();
    while ([...values.values()].includes(made)) made = make();
    values.set(key, made);
    return made;
  }

  function named(key: string, form: string): string {
    const { first, last, full, woman } = person(key);
    const mark = (value: string): string => `[[person:${value}]]`;
    const [hers = '', his = ''] = titles[languageOf(locale)] ?? [];
    switch (form) {
      case '':
        return mark(full);
      case 'first':
        return mark(first);
      case 'last':
        return mark(last);
      case 'renamed':
        return mark(`${first} ${person('p2').last}`);
      case 'listed':
        return mark(`${last}, ${first}`);
      case 'initial':
        return mark(`${first[0] ?? ''}. ${last}`);
      case 'upper':
        return mark(full.toUpperCase());
      case 'titled':
        return `${woman ? hers : his} ${mark(last)}`;
      case 'dear':
        return `${dear(woman)} ${mark(last)}`;
      default:
        throw new Error(`No form "${form}" of a person`);
    }
  }
  function dear(woman: boolean): string {
    const [hers = '', his = ''] = titles[languageOf(locale)] ?? [];
    const title = woman ? hers : his;
    switch (languageOf(locale)) {
      case 'en':
        return `Dear ${title}`;
      case 'de':
        return woman ? 'Sehr geehrte Frau' : 'Sehr geehrter Herr';
      case 'fr':
        return `Bonjour ${title}`;
      case 'es':
        return woman ? 'Estimada Sra.' : 'Estimado Sr.';
      case 'it':
        return `Gentile ${title}`;
      case 'pt':
        return woman ? 'Exma. Sra.' : 'Exmo. Sr.';
      case 'nl':
        return `Geachte ${title}`;
      case 'pl':
        return woman ? 'Szanowna Pani' : 'Szanowny Panie';
      default:
        return 'Hej';
    }
  }
  function housed(key: string, form: string): string {
    const made = addresses.get(key) ?? makeAddress(rand, locale);
    addresses.set(key, made);
    if (form === 'town') return made.town.replace(/,.*| \(.*| - .*| [A-Z]{2,3}$/, '');
    const { street, post, short, block, full } = made;
    const parts: Readonly<Record<string, string>> = { '': full, street, post, short, block };
    const part = parts[form];
    if (part === undefined) throw new Error(`No form "${form}" of an address`);
    return `[[address:${part}]]`;
  }

  /** At the firm or school that has been named, if one has. */
  function workMail(owner: string): string {
    const firm = values.get('org.firm') ?? values.get('org.uni') ?? once('domain', () => rand.pick(domains));
    const domain = ascii(firm).replace(/[^a-z0-9]+/g, '-');
    return `${makeEmail(rand, locale, person(owner)).split('@')[0] ?? ''}@${domain}.com`;
  }

  function marked(name: string, form: string, key: string): string | null {
    const owner = form === '' ? 'me' : form;
    const one = (kind: string, make: () => string): string => `[[${kind}:${once(key, make)}]]`;
    switch (name) {
      case 'email':
        return one('email', () => makeEmail(rand, locale, person(owner)));
      case 'workmail':
        return one('email', () => workMail(owner));
      case 'phone':
        return one('phone', () => makePhone(rand, locale));
      case 'card':
        return one('card', () => makeCard(rand));
      case 'iban':
        return one('iban', () => makeIban(rand, locale));
      case 'nid':
        return one('national-id', () => makeNational(rand, locale, person(owner), born(owner)));
      case 'passport':
        return one('national-id', () =>
          fill(rand, locale === 'IN' ? '@^######' : locale === 'AU' || locale === 'IE' ? 'P@^######' : `^########`),
        );
      case 'dob':
        return one('birth-date', () => writeBirth(rand, locale, born(owner)));
      case 'ip':
        return one('ip', () => makeIp(rand));
      case 'mac':
        return one('mac', () => makeMac(rand));
      case 'url':
        return one('url', () => makeUrl(rand, form, person('me'), locale));
      case 'acc':
        return one('account', () => makeReference(rand, form));
      case 'user':
        return one('account', () => makeUser(rand, person(owner)));
      case 'sec':
        return one('secret', () => makeSecret(rand, form));
      case 'org':
        return one('organisation', () => makeOrganisation(rand, locale, form));
      default:
        return null;
    }
  }

  function slot(text: string): string {
    const [head = '', number = ''] = text.split('#');
    const [name = '', form = ''] = head.split('.');
    if (people.includes(name)) return named(name, form);
    if (name === 'addr') return housed(number, form);
    const found = marked(name, form, text);
    if (found !== null) return found;
    const known = values.get(text);
    const plain = known ?? makePlain(rand, locale, name, form);
    if (plain === null) throw new Error(`No slot "${text}"`);
    values.set(text, plain);
    return plain;
  }
  return { slot };
}
