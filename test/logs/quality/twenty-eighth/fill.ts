// Fills the slots of one situation, the same slot with the same value all through a conversation.
import { type Born, cardNumber, iban, nationalId } from './ids.ts';
import { type Locale, locales } from './locales.ts';
import { orgHeads, orgTails, words } from './words.ts';

export type Random = { readonly next: () => number; readonly pick: <T>(list: readonly T[]) => T };

export function seeded(seed: number): Random {
  let state = (seed ^ 0x5bd1e995) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  for (let i = 0; i < 8; i++) next();
  const pick = <T>(list: readonly T[]): T => {
    const chosen = list[Math.floor(next() * list.length)];
    if (chosen === undefined) throw new Error('Nothing to pick from');
    return chosen;
  };
  return { next, pick };
}

const kinds: Readonly<Record<string, string>> = {
  a: 'account',
  s: 'secret',
  n: 'national-id',
  u: 'url',
  p: 'person',
  d: 'birth-date',
  e: 'email',
  c: 'card',
  h: 'phone',
};
const upper = 'ABCDEFGHJKLMNPQRSTUVWXYZ';

export function fillPattern(random: Random, pattern: string): string {
  return pattern.replace(/[#%@&^*]/g, (c) => {
    if (c === '#') return random.pick([...'0123456789']);
    if (c === '%') return random.pick([...'123456789']);
    if (c === '@') return random.pick([...upper]);
    if (c === '&') return random.pick([...upper.toLowerCase()]);
    const word = random.pick(words);
    return c === '^' ? word : `${word[0]?.toUpperCase()}${word.slice(1)}`;
  });
}

type Person = { first: string; last: string; full: string; mail: string; title: string; born: Born };

export class Filler {
  private readonly known = new Map<string, string>();
  private readonly people = new Map<string, Person>();
  private readonly random: Random;
  private readonly code: string;
  private readonly locale: Locale;
  private readonly extra: Readonly<Record<string, string>>;

  constructor(random: Random, code: string, extra: Readonly<Record<string, string>>) {
    const locale = locales[code];
    if (locale === undefined) throw new Error(`No locale ${code}`);
    this.random = random;
    this.code = code;
    this.locale = locale;
    this.extra = extra;
  }

  text(template: string): string {
    let text = template;
    while (/<[^<>]*\|[^<>]*>/.test(text)) {
      text = text.replace(/<([^<>]*\|[^<>]*)>/g, (_, choices: string) => this.random.pick(choices.split('|')));
    }
    return text.replaceAll('~', '\n').replace(/\{([^{}]+)\}/g, (_, slot: string) => {
      const change = /!([lu])$/.exec(slot)?.[1];
      const [kind, value] = this.slot(change === undefined ? slot : slot.slice(0, -2));
      const cased = change === 'l' ? value.toLowerCase() : change === 'u' ? value.toUpperCase() : value;
      return kind === '' ? cased : `[[${kind}:${cased}]]`;
    });
  }

  private slot(slot: string): readonly [string, string] {
    const colon = slot.indexOf(':');
    if (colon > 0) {
      const head = slot.slice(0, colon);
      const rest = slot.slice(colon + 1);
      if (head === 'g') return ['', rest.split('/')[this.person('1').born.f ? 1 : 0] ?? ''];
      if (head === 'x') return ['', this.once(slot, () => fillPattern(this.random, rest))];
      const kind = kinds[head];
      if (kind === undefined) throw new Error(`Unknown slot ${slot}`);
      return [kind, this.once(slot, () => fillPattern(this.random, rest.replace(/;\d$/, '')))];
    }
    const org = this.extra[slot];
    if (org !== undefined && slot !== 'g') return ['organisation', this.once(slot, () => this.organisation(org))];
    const [, name = '', which = ''] = /^([a-z]+?)(\d?)$/.exec(slot) ?? [];
    const value = () => this.value(name, which || '1');
    if (['first', 'last', 'full', 'kid', 'agent', 'agentfull'].includes(name)) return ['person', value()];
    if (name === 'ti' || name === 'town' || name === 'day' || name === 'time') return ['', value()];
    if (name === 'amt') return ['', this.once(slot, value)];
    const found = /^(email|phone|card|iban|ip|mac|addr|street|pc|dob|cvv|nid|nhs|medicare|nhi)/.exec(name)?.[1] ?? '';
    const labels: Readonly<Record<string, string>> = {
      addr: 'address',
      street: 'address',
      pc: 'address',
      dob: 'birth-date',
      cvv: 'card',
      nid: 'national-id',
      nhs: 'national-id',
      medicare: 'national-id',
      nhi: 'national-id',
    };
    if (found === '') throw new Error(`Unknown slot {${slot}}`);
    return [labels[found] ?? found, value()];
  }

  private once(key: string, make: () => string): string {
    const before = this.known.get(key);
    if (before !== undefined) return before;
    const made = make();
    this.known.set(key, made);
    return made;
  }

  private organisation(spec: string): string {
    const tails = orgTails[spec];
    if (tails === undefined) return this.random.pick(spec.split('/'));
    return `${this.random.pick(orgHeads)} ${this.random.pick(tails.split(','))}`;
  }

  private person(which: string): Person {
    const before = this.people.get(which);
    if (before !== undefined) return before;
    const { random, locale } = this;
    const told = (this.extra.g ?? '')
      .split(',')
      .find((token) => token.slice(0, -1) === which)
      ?.at(-1);
    const f = told === undefined ? random.next() < 0.5 : told.toLowerCase() === 'f';
    const old = told === 'F' || told === 'M';
    const taken = [...this.people.values()].map(({ first }) => first);
    const list = (f ? locale.female : locale.male).split(' ').filter((name) => !taken.includes(name));
    const first = random.pick(list);
    const lasts = random.pick(locale.last.split(' ')).replaceAll('_', ' ').split('/');
    const last = lasts[f ? lasts.length - 1 : 0] ?? '';
    const gap = locale.lastFirst;
    const plain = (s: string) =>
      s
        .replace(/[łŁ]/g, 'l')
        .replace(/[øØ]/g, 'o')
        .replace(/ı/g, 'i')
        .normalize('NFD')
        .toLowerCase()
        .replace(/[^a-z]/g, '');
    const [a, b] = [plain(first) || random.pick(words), plain(last) || random.pick(words)];
    const user = random.pick([`${a}.${b}`, `${a}${b}`, `${a[0]}.${b}`, `${a}_${b}`, `${a}${b[0]}`, `${b}.${a}`]);
    const digits = random.pick(['', '', fillPattern(random, '%#'), fillPattern(random, '19%#')]);
    const made: Person = {
      first,
      last,
      full: gap === undefined ? `${first} ${last}` : `${last}${gap}${first}`,
      mail: `${user}${digits}@${random.pick(locale.mail.split(' '))}`,
      title: locale.titles.split('/')[f ? 1 : 0] ?? '',
      born: {
        y: old ? 1936 + Math.floor(random.next() * 18) : 1954 + Math.floor(random.next() * 51),
        m: 1 + Math.floor(random.next() * 12),
        d: 1 + Math.floor(random.next() * 28),
        f,
      },
    };
    this.people.set(which, made);
    return made;
  }

  private value(name: string, which: string): string {
    const { random, locale } = this;
    const fill = (pattern: string) => fillPattern(random, pattern);
    const person = () => this.person(which);
    const oneOf = (list: string) => this.once(`${name}${which}`, () => fill(random.pick(list.split('|'))));
    const card = () => this.once(`card${which}`, () => cardNumber(fill, which === '3'));
    switch (name) {
      case 'first':
        return person().first;
      case 'last':
        return person().last;
      case 'full':
        return person().full;
      case 'ti':
        return person().title;
      case 'kid': {
        const kid = this.person('2');
        if (kid.born.y < 2008) kid.born = { ...kid.born, y: 2008 + (kid.born.y % 15) };
        return `${kid.first} ${this.person('1').last}`;
      }
      case 'agent':
        return this.person(`agent${which}`).first;
      case 'agentfull':
        return this.person(`agent${which}`).full;
      case 'email':
        return person().mail;
      case 'phone':
        return this.once(`phone${which}`, () => fill(random.pick(locale.phone.split('|'))));
      case 'phonew': {
        const spoken = ['oh', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
        const number = this.value('phone', which).replace(/\D/g, '');
        return [...number].map((d) => spoken[Number(d)]).join(' ');
      }
      case 'phonea':
        return this.value('phone', which).slice(0, 6).trim();
      case 'phoneb':
        return this.value('phone', which).slice(6).trim();
      case 'card': {
        const groups = card().length === 15 ? [4, 10] : [4, 8, 12];
        const gap = this.once(`gap${which}`, () => random.pick([' ', ' ', '', '-']));
        return [...card()].map((d, i) => (groups.includes(i) ? gap + d : d)).join('');
      }
      case 'cardend':
        return card().slice(-4);
      case 'cardm':
        return (
          this.once(`m${which}`, () => random.pick(['**** **** **** ', 'XXXX-XXXX-XXXX-', '************', 'xxxx '])) +
          card().slice(-4)
        );
      case 'cvv':
        return oneOf('%##');
      case 'iban':
        return this.once(`iban${which}`, () => {
          const plain = iban(fill, this.code);
          return random.next() < 0.6 ? plain.replace(/(.{4})(?=.)/g, '$1 ') : plain;
        });
      case 'ip':
        return oneOf('10.%#.1##.%#|192.168.%.1##|172.16.%#.%|82.%#.1##.%#|51.1##.%#.%|203.%#.%.4#');
      case 'ipv':
        return oneOf('2a02:c7c:%#4e:1%00::%a#|fe80::1c%#:4bff:fe#a:9d%e|2001:db8:4%:%f#::%');
      case 'mac':
        return oneOf('A4:5E:60:C%:#F:%#|b8:27:eb:%#:c#:#d|3C-52-82-%#-#A-E%|f0:9f:c2:#b:%#:#e|00:1A:2B:%#:D#:#4');
      case 'addr':
      case 'street':
      case 'pc':
        return this.place(name, which);
      case 'town':
        return this.place('town', `t${which}`);
      case 'dob':
      case 'dobw':
      case 'doby':
      case 'dobmd':
        return this.birth(name, person().born);
      case 'nid':
        return this.once(`nid${which}`, () =>
          nationalId(this.code, fill, person().born, person().first, person().last),
        );
      case 'nhs':
      case 'medicare':
      case 'nhi':
        return this.once(name + which, () => nationalId(name, fill, person().born, '', ''));
      case 'amt': {
        const whole = fill(random.pick(['%', '%#', '%#', '%##']));
        const comma = /[€łrčt.]$/.test(locale.money) && locale.money !== '€A';
        const amount =
          locale.money.startsWith('A円') || locale.money === 'A元'
            ? `${whole}0`
            : `${whole}${comma ? ',' : '.'}${fill('##')}`;
        return locale.money.replace('A', amount);
      }
      case 'day': {
        const months = (locale.months ?? '').split(' ');
        const day = 1 + Math.floor(random.next() * 28);
        if (months.length < 12)
          return this.once(`day${which}`, () => this.birth('dob', { y: 2025, m: 1 + (day % 12), d: day, f: true }));
        const dot = ['DE', 'DK', 'NO'].includes(this.code) ? '.' : '';
        return this.once(`day${which}`, () => `${day}${dot} ${random.pick(months).replaceAll('_', ' ')}`);
      }
      case 'time':
        return oneOf('1#:15|08:30|09:30|1%:00');
      default:
        throw new Error(`Unknown slot {${name}}`);
    }
  }

  private place(part: string, which: string): string {
    const { random, locale } = this;
    const fill = (pattern: string) => fillPattern(random, pattern);
    const keep = (key: string, make: () => string) => this.once(`${key}@${which}`, make);
    const where = keep('where', () => fill(random.pick(locale.towns.split(';'))));
    const [, town = where, code = ''] = /^(.*?) (\S*\d.*)$/.exec(where) ?? [];
    if (part === 'town') return town.replace(/ [A-Z]{2,3}$/, '');
    if (part === 'pc') return code;
    const values: Readonly<Record<string, string>> = {
      N: keep('n', () => fill(random.pick(['%', '%#', '%#', '1##']))),
      M: keep('m', () => fill(random.pick(['%', '1#']))),
      S: keep('s', () => random.pick(locale.streets.split(','))),
      T: town,
      P: code,
    };
    const shape = keep('shape', () => random.pick(locale.address.split('|')));
    const street = /N1* S/.exec(shape)?.[0] ?? (this.code === 'FR' ? 'N S' : 'S N');
    if (part === 'street') return street.replace(/[NS]/g, (c) => values[c] ?? c);
    return shape.replace(/(?<![a-z])[NMSTP](?![a-z])/g, (c) => values[c] ?? c);
  }

  private birth(name: string, { y, m, d }: Born): string {
    const { locale } = this;
    const two = (n: number) => String(n).padStart(2, '0');
    const month = locale.months?.split(' ')[m - 1]?.replaceAll('_', ' ');
    if (name === 'doby') return String(y);
    const joined = `${d}${['DE', 'DK', 'NO'].includes(this.code) ? '.' : ''} ${month}`;
    const spoken = this.code === 'ES' || this.code === 'PT' ? `${joined} de ${y}` : `${joined} ${y}`;
    if (month !== undefined && name === 'dobw') return locale.date === 'mdy/' ? `${month} ${d}, ${y}` : spoken;
    if (month !== undefined && name === 'dobmd') return locale.date === 'mdy/' ? `${month} ${d}` : joined;
    if (locale.date === 'cjk') return `${y}年${m}月${d}日`;
    if (locale.date === 'ymd-') return this.code === 'HU' ? `${y}.${two(m)}.${two(d)}.` : `${y}-${two(m)}-${two(d)}`;
    const gap = locale.date.slice(3);
    const year = this.once('year', () => this.random.pick(['4', '4', '2'])) === '4' ? String(y) : two(y % 100);
    return locale.date.startsWith('mdy') ? [two(m), two(d), year].join(gap) : [two(d), two(m), year].join(gap);
  }
}
