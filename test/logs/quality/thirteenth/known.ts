// The people, addresses and firms of one conversation, each drawn once.
import type { SpanKind } from '../../../../src/shared/logs.ts';
import { birth } from './dates.ts';
import { firm } from './firms.ts';
import type { Birth } from './ids.ts';
import { type Locale, title } from './locales.ts';
import { misspelt, type Person, person, relative } from './names.ts';
import { type Address, address } from './places.ts';
import { fillOf, pickOf, type Rng } from './random.ts';

/** A value without a kind is nobody's. `proper` values are written small by those who write everything small. */
export type Filled = { readonly text: string; readonly kind?: SpanKind; readonly proper?: boolean };

export function ascii(text: string): string {
  const changed = text
    .replace(/ß/g, 'ss')
    .replace(/ø/gi, 'o')
    .replace(/æ/gi, 'ae')
    .replace(/ł/gi, 'l')
    .replace(/ı/g, 'i');
  return changed
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/gi, 'd')
    .toLowerCase();
}

export const word = (text: string): string => ascii(text).replace(/[^a-z]/g, '');

const spoken = (email: string): string =>
  email.replace('@', ' at ').replaceAll('.', ' dot ').replaceAll('_', ' underscore ').replaceAll('-', ' dash ');

export class Known {
  private readonly known = new Map<string, unknown>();
  protected readonly rng: Rng;
  protected readonly locale: Locale;
  private readonly flags: readonly string[];

  constructor(rng: Rng, locale: Locale, flags: readonly string[]) {
    this.rng = rng;
    this.locale = locale;
    this.flags = flags;
  }

  protected once<T>(key: string, make: () => T): T {
    if (!this.known.has(key)) this.known.set(key, make());
    return this.known.get(key) as T;
  }

  protected who(key: string): Person {
    return this.once(`who ${key}`, () => {
      const female = this.flags.includes(`${key}f`) || (!this.flags.includes(`${key}m`) && this.rng() < 0.5);
      if (key === 'k' || key === 'k2' || key === 'w') {
        const other = key === 'w' ? !this.who('p').female : female;
        for (;;) {
          const made = relative(this.rng, this.locale, this.who('p'), other);
          if (key !== 'k2' || made.first !== this.who('k').first) return made;
        }
      }
      if (key === 'n') {
        const before = this.who('p');
        for (;;) {
          const last = person(this.rng, this.locale, before.female).last;
          if (last !== before.last) return { ...before, last };
        }
      }
      return person(this.rng, this.locale, female);
    });
  }

  protected born(key: string): Birth {
    return this.once(`born ${key}`, () => birth(this.rng, key.startsWith('k')));
  }

  private place(key: string): Address {
    return this.once(`place ${key}`, () => address(this.rng, this.locale));
  }

  protected org(key: string): string {
    return this.once(`org ${key}`, () => firm(this.rng, this.locale, key.replace(/\d$/, '')));
  }

  protected host(key: string): string {
    return this.once(`host ${key}`, () => {
      const name = ascii(this.org(key)).replace(
        /\b(ltd|inc|gmbh|ag|s\.?r\.?l|s\.a|kg|pty|the|b\.?v|a\/s|aps|sp\. z o\.o|s\.r\.o)\b\.?/g,
        '',
      );
      const bare = name
        .replace(/&/g, 'and')
        .replace(/[^a-z ]/g, '')
        .trim()
        .replace(/ +/g, pickOf(this.rng, '|-'));
      const ends: Partial<Record<Locale, string>> = {
        us: 'com',
        gb: 'co.uk',
        au: 'com.au',
        nz: 'co.nz',
        in: 'in',
        za: 'co.za',
      };
      const own = { br: 'com.br', mx: 'com.mx', ar: 'com.ar', sg: 'com.sg' }[this.locale as string];
      return `${bare}.${ends[this.locale] ?? own ?? this.locale}`;
    });
  }

  protected personForm(key: string, form: string): Filled {
    const who = this.who(key);
    const label = (text: string): Filled => ({ text, kind: 'person', proper: true });
    switch (form) {
      case '':
        return label(`${who.first} ${who.last}`);
      case 'f':
        return label(who.first);
      case 'l':
        return label(who.last);
      case 'lf':
        return label(`${who.last}, ${who.first}`);
      case 'rl':
        return label(`${who.last} ${who.first}`);
      case 'm':
        return label([who.first, who.middle, who.last].filter((part) => part !== '').join(' '));
      case 'i':
        return label(`${who.first.charAt(0)}. ${who.last}`);
      case 'up':
        return label(`${who.first} ${who.last}`.toUpperCase());
      case 'low':
        return label(`${who.first} ${who.last}`.toLowerCase());
      case 'q':
        return label(`${who.first} ${this.who('q').last}`);
      case 'sp':
        return label([...who.last.replace(/[^\p{L}]/gu, '')].join('-').toUpperCase());
      case 'x':
        return label(this.once(`bad ${key}`, () => misspelt(this.rng, who.last)));
      case 'xx':
        return label(`${who.first} ${this.once(`bad ${key}`, () => misspelt(this.rng, who.last))}`);
      case 't':
        return { text: this.once(`title ${key}`, () => title(this.rng, this.locale, who.female)) };
      case 'child':
        return { text: who.female ? 'daughter' : 'son' };
      case 'spouse':
        return { text: who.female ? 'wife' : 'husband' };
      case 'he':
        return { text: who.female ? 'she' : 'he' };
      case 'him':
        return { text: who.female ? 'her' : 'him' };
      case 'his':
        return { text: who.female ? 'her' : 'his' };
      case 'er':
        return { text: who.female ? '' : 'r' };
      case 'fe':
        return { text: who.female ? 'e' : '' };
      default:
        throw new Error(`No form ${form} of ${key}`);
    }
  }

  protected email(key: string, form: string): Filled {
    const who = this.who(key);
    const value = this.once(`email ${key}`, () => {
      const first = word(who.first);
      const last = word(who.last);
      const initial = first.charAt(0);
      const names =
        `${first}.${last}|${first}${last}|${initial}.${last}|${first}_${last}|${last}.${first}|` +
        `${first}.${last}##|${first}##|${last}family|${initial}${last}19!#`;
      const homes: Partial<Record<Locale, string>> = {
        de: 'web.de|gmx.de|t-online.de|posteo.de',
        at: 'gmx.at|aon.at',
        fr: 'orange.fr|free.fr|laposte.net',
        it: 'libero.it|virgilio.it|alice.it',
        br: 'uol.com.br|bol.com.br',
        nl: 'ziggo.nl|kpnmail.nl|xs4all.nl',
        pl: 'wp.pl|onet.pl|o2.pl',
        cz: 'seznam.cz|centrum.cz',
        gb: 'btinternet.com|sky.com|hotmail.co.uk',
        au: 'bigpond.com|optusnet.com.au',
        nz: 'xtra.co.nz',
        ie: 'eircom.net',
        in: 'rediffmail.com|yahoo.co.in',
        us: 'aol.com|comcast.net',
      };
      const local = fillOf(this.rng, names);
      return `${local}@${pickOf(this.rng, `gmail.com|outlook.com|${homes[this.locale] ?? 'yahoo.com'}|icloud.com`)}`;
    });
    return { text: form === 'sp' ? spoken(value) : value, kind: 'email' };
  }

  protected workEmail(key: string, sector: string, form: string): Filled {
    const who = this.who(key);
    const local = this.once(`work ${key}`, () =>
      pickOf(
        this.rng,
        `${word(who.first)}.${word(who.last)}|${word(who.first).charAt(0)}.${word(who.last)}|${word(who.first)}`,
      ),
    );
    const value = `${local}@${this.host(sector)}`;
    return { text: form === 'sp' ? spoken(value) : value, kind: 'email' };
  }

  protected addressForm(key: string, form: string): Filled {
    const place = this.place(key);
    if (form === 't') return { text: place.town, proper: true };
    const forms: Readonly<Record<string, string>> = {
      '': place.full,
      s: place.street,
      p: place.postcode,
      ml: place.lines,
    };
    return { text: forms[form] ?? place.full, kind: 'address', proper: true };
  }
}
