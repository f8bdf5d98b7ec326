// Fills the tokens of a situation: "{a}" a person, "{#order:AB-####}" an account, "{phone|last4}" and so on.
import { makeCard, makeIban, makeImei } from './banks.ts';
import { idMakers, type Person } from './ids.ts';
import type { Land } from './land.ts';
import { enMonthNames, landOf, list, makePlace, type Place } from './lands.ts';
import type { Random } from './random.ts';

const token = /\{([a-z#!%]+[0-9]?)(?:\.([a-z0-9]+))?(?::([^|}]*))?(?:\|([a-z0-9]+))?\}/g;
const secretWords = [
  'Maple',
  'Tiger',
  'Rocket',
  'Bluebell',
  'Pepper',
  'Anchor',
  'Lemon',
  'Falcon',
  'Velvet',
  'Biscuit',
];

/** Letters without marks, as mail addresses have them. */
export function slug(text: string): string {
  const special: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', ł: 'l', ı: 'i', æ: 'ae' };
  return text
    .toLowerCase()
    .replace(/[ßøłıæ]/g, (sign) => special[sign] ?? sign)
    .normalize('NFD')
    .replace(/[^a-z0-9]/g, '');
}

const spoken = ['oh', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const digits = (value: string) => value.replace(/\D/g, '');
const bare = (value: string) => value.replace(/[\s./()-]/g, '');
const group = (value: string, size: number) => bare(value).replace(new RegExp(`(.{${size}})(?=.)`, 'g'), '$1 ');

const mods: Readonly<Record<string, (value: string) => string>> = {
  low: (v) => v.toLowerCase(),
  up: (v) => v.toUpperCase(),
  last4: (v) => bare(v).slice(-4),
  last3: (v) => bare(v).slice(-3),
  last2: (v) => bare(v).slice(-2),
  first4: (v) => bare(v).slice(0, 4),
  rest: (v) => bare(v).slice(4),
  bare,
  digits,
  spell: (v) => [...v.toUpperCase()].filter((sign) => sign !== ' ').join('-'),
  dotspell: (v) => [...v.toUpperCase()].filter((sign) => sign !== ' ').join(' '),
  say: (v) => [...digits(v)].map((digit) => spoken[Number(digit)]).join(' '),
  sp2: (v) => group(v, 2),
  sp3: (v) => group(v, 3),
  sp4: (v) => group(v, 4),
  head: (v) => v.split(' ')[0] ?? v,
  stars: (v) => `**** **** **** ${bare(v).slice(-4)}`,
  xs: (v) => `${'X'.repeat(4)}${bare(v).slice(-4)}`,
  bullets: (v) => `•••• ${bare(v).slice(-4)}`,
};

export class Kit {
  private readonly r: Random;
  private readonly land: Land;
  private readonly code: string;
  private readonly wishes: Readonly<Record<string, string>>;
  private readonly kept = new Map<string, string>();
  private readonly people = new Map<string, Person>();
  private readonly places = new Map<string, Place>();
  private readonly usedNames = new Set<string>();

  constructor(r: Random, header: string) {
    const [code = '', ...wishes] = header.trim().split(/\s+/);
    this.r = r;
    this.code = code;
    this.land = landOf(code);
    this.wishes = Object.fromEntries(wishes.map((wish) => [wish.slice(0, 1), wish.slice(1)]));
  }

  fill(text: string): string {
    return text.replace(token, (_, head: string, key: string | undefined, pattern = '', mod: string | undefined) => {
      const [kind, value] = this.value(head, key ?? '', pattern);
      const change = mod === undefined ? undefined : mods[mod];
      if (mod !== undefined && change === undefined) throw new Error(`No change "${mod}" in ${text}`);
      const shown = change === undefined ? value : change(value);
      return kind === '' ? shown : `[[${kind}:${shown}]]`;
    });
  }

  private keep(key: string, make: () => string): string {
    const known = this.kept.get(key);
    if (known !== undefined) return known;
    const made = make();
    this.kept.set(key, made);
    return made;
  }

  private person(key: string): Person {
    const known = this.people.get(key);
    if (known !== undefined) return known;
    const wish = this.wishes[key] ?? '';
    const sex = wish.startsWith('f') ? 'f' : wish.startsWith('m') ? 'm' : this.r.pick(['f', 'm'] as const);
    const kin = /~(\w)/.exec(wish)?.[1];
    const names = this.land.names;
    const [first = '', latinFirst] = this.fresh(sex === 'f' ? names.f : names.m).split('|');
    let [last = '', latinLast] = kin === undefined ? this.fresh(names.l).split('|') : [];
    if (kin === undefined) [last, latinLast] = this.gendered(last, latinLast, sex);
    else {
      const parent = this.person(kin);
      [last, latinLast] = [parent.last, parent.latinLast];
      if (parent.sex !== sex) [last, latinLast] = this.gendered(this.masculine(last), latinLast, sex);
    }
    const [from, to] = /^.?k/.test(wish)
      ? [2009, 2021]
      : /^.?y/.test(wish)
        ? [1996, 2004]
        : /^.?o/.test(wish)
          ? [1934, 1955]
          : [1950, 2003];
    const made: Person = {
      first,
      last,
      last2: this.fresh(names.l).split('|')[0] ?? '',
      sex,
      latinFirst: latinFirst ?? first.normalize('NFD'),
      latinLast: latinLast ?? last.normalize('NFD'),
      born: {
        y: this.r.int(from, to),
        m: this.r.int(1, 12),
        d: this.r.int(1, 28),
      },
    };
    this.people.set(key, made);
    return made;
  }

  private gendered(last: string, latin: string | undefined, sex: 'f' | 'm'): [string, string | undefined] {
    if (sex === 'm') return [last, latin];
    if (this.code === 'pl') return [last.replace(/(s|c|dz)ki$/, '$1ka'), latin];
    if (this.code === 'ru') return [`${last}а`, `${latin}a`];
    return [last, latin];
  }

  private masculine(last: string): string {
    if (this.code === 'pl') return last.replace(/(s|c)ka$/, '$1ki');
    if (this.code === 'ru') return last.replace(/а$/, '');
    return last;
  }

  /** A name that no other person of the conversation has. */
  private fresh(from: readonly string[]): string {
    for (;;) {
      const name = this.r.pick(from);
      if (this.usedNames.has(name)) continue;
      this.usedNames.add(name);
      return name;
    }
  }

  private whole(p: Person): string {
    if (this.code === 'jp') return `${p.last}${p.first}`;
    return `${p.first} ${p.last}`;
  }

  private place(key: string): Place {
    const known = this.places.get(key);
    if (known !== undefined) return known;
    const made = makePlace(this.land, this.r);
    this.places.set(key, made);
    return made;
  }

  private name(key: string, form: string): string {
    const p = this.person(key);
    if (form === 'f') return p.first;
    if (form === 'l') return p.last;
    if (form === 'i') return `${p.first[0]}. ${p.last}`;
    if (form === 'lf') return `${p.last}, ${p.first}`;
    if (form === 'lsf') return `${p.last} ${p.first}`;
    if (form === 'slash') return `${p.last}/${p.first}`;
    if (/^x[a-g]$/.test(form)) return `${p.first} ${this.person(form.slice(1)).last}`;
    if (form === 'two') return `${p.first} ${p.last} ${p.last2}`;
    if (form === 'mid')
      return `${p.first} ${this.keep(`mid-${key}`, () => this.r.pick([...'ABCDEJKLMPRST']))}. ${p.last}`;
    if (form === 'romaji') return `${p.latinFirst} ${p.latinLast}`;
    if (form !== '') throw new Error(`No form of name "${form}"`);
    return this.whole(p);
  }

  private inUrl(pattern: string): string {
    const p = this.person('a');
    return pattern.replace(/\$f/g, slug(p.latinFirst)).replace(/\$l/g, slug(p.latinLast));
  }

  private mail(key: string, pattern: string): string {
    const p = this.person(/^[a-g]$/.test(key) ? key : 'a');
    const [f, l] = [slug(p.latinFirst), slug(p.latinLast)];
    const [, owner = '', end = ''] = /^(%[a-z]+)?(.*)$/.exec(pattern) ?? [];
    const host = owner === '' ? this.inUrl(end) : slug(this.kept.get(owner) ?? 'office') + end;
    if (host !== '') return `${this.r.pick([`${f}.${l}`, `${f[0]}.${l}`, `${f}`])}@${host}`;
    const year = String(p.born.y % 100).padStart(2, '0');
    const local = this.r.pick([
      `${f}.${l}`,
      `${f}${l}${year}`,
      `${f[0]}${l}`,
      `${f}_${l}`,
      `${l}${f}`,
      `${f}.${l}${year}`,
    ]);
    return `${local}@${this.r.pick(list(this.land.mail))}`;
  }

  private born(key: string, form: string): string {
    const { y, m, d } = this.person(key).born;
    const months = list(this.land.months ?? enMonthNames);
    const two = (n: number) => String(n).padStart(2, '0');
    const end =
      d % 10 === 1 && d !== 11 ? 'st' : d % 10 === 2 && d !== 12 ? 'nd' : d % 10 === 3 && d !== 13 ? 'rd' : 'th';
    const month = months[m - 1] ?? '';
    return (form || 'DD/MM/YYYY').replace(/YYYY|YY|MMMM|MMM|MM|M|DD|Do|D/g, (sign) => {
      if (sign === 'YYYY') return String(y);
      if (sign === 'YY') return two(y % 100);
      if (sign === 'MMMM') return month;
      if (sign === 'MMM') return month.slice(0, 3);
      if (sign === 'MM') return two(m);
      if (sign === 'M') return String(m);
      if (sign === 'DD') return two(d);
      return sign === 'Do' ? `${d}${end}` : String(d);
    });
  }

  private value(head: string, key: string, pattern: string): [string, string] {
    const { r, land } = this;
    const known = `${head}.${key}`;
    if (/^[a-g]$/.test(head)) return ['person', this.name(head, key)];
    if (head.startsWith('#')) return ['account', this.own(head, pattern)];
    if (head === '!pw')
      return [
        'secret',
        this.keep(known, () => r.pick(secretWords) + r.pattern(r.pick(['##!', '####', '_##', '$#^#']))),
      ];
    if (head.startsWith('!')) return ['secret', this.own(head, pattern, '/')];
    if (head.startsWith('%')) {
      const make = () => r.pick(pattern.split('/')).replace('*', () => r.pick(list(land.heads)));
      if (pattern === '' && !this.kept.has(head)) throw new Error(`No organisation ${head} yet`);
      return ['organisation', this.keep(head, make)];
    }
    switch (head) {
      case 'phone':
        return ['phone', this.keep(known, () => r.pattern(r.pick(land.phone)))];
      case 'land':
        return ['phone', this.keep(known, () => r.pattern(r.pick(land.land)))];
      case 'ext':
        return ['phone', this.keep(known, () => r.pattern('^###'))];
      case 'email':
        return ['email', this.keep(`email.${key || 'a'}${pattern}`, () => this.mail(key || 'a', pattern))];
      case 'box':
        return ['email', this.keep(known, () => this.inUrl(r.pattern(pattern)).replace('(at)', '@'))];
      case 'addr':
        return ['address', this.place(key).full];
      case 'street':
        return ['address', this.place(key).street];
      case 'post':
        return ['address', this.place(key).post];
      case 'town':
        return ['', this.place(key).town.replace(/ \d+$/, '')];
      case 'dob':
        return ['birth-date', this.born(key || 'a', pattern)];
      case 'card':
        return ['card', this.keep(known, () => makeCard(r))];
      case 'cvv':
        return ['card', this.keep(known, () => r.pattern('###'))];
      case 'iban':
        return ['iban', this.keep(known, () => makeIban(pattern || this.code, r))];
      case 'id':
        return ['national-id', this.keep(known, () => (pattern === '' ? this.nationalId(key) : r.pattern(pattern)))];
      case 'ip':
        return ['ip', this.keep(known, () => r.pattern(pattern) || this.address(key))];
      case 'mac':
        return ['mac', this.keep(known, () => this.hardware(key))];
      case 'url':
        return ['url', this.keep(known, () => this.inUrl(r.pattern(pattern)))];
      case 'bank':
        return ['organisation', this.keep(known, () => r.pick(list(land.banks)))];
      case 'wallet':
        return [
          'account',
          this.keep(known, () => `0x${Array.from({ length: 40 }, () => r.int(0, 15).toString(16)).join('')}`),
        ];
      case 'imei':
        return ['account', this.keep(known, () => makeImei(r))];
      case 'mr':
        return ['', this.keep(known, () => (this.person('a').sex === 'm' ? 'Mr' : r.pick(['Ms', 'Mrs'])))];
      case 'sir':
        return ['', this.person('a').sex === 'm' ? 'sir' : 'madam'];
      case 'n': {
        const [low = 1, high = 9] = pattern.split('-').map(Number);
        return ['', this.keep(key === '' ? `n${this.kept.size}` : known, () => String(r.int(low, high)))];
      }
      case 'pick':
        return ['', this.keep(key === '' ? `p${this.kept.size}` : known, () => r.pick(pattern.split('/')))];
      default:
        throw new Error(`No token "${head}"`);
    }
  }

  private own(head: string, pattern: string, between = '\n'): string {
    if (pattern === '' && !this.kept.has(head)) throw new Error(`No ${head} yet`);
    return this.keep(head, () => this.inUrl(this.r.pattern(this.r.pick(pattern.split(between)))));
  }

  /** "nino", or "b-nino" as "bxnino" for another person. */
  private nationalId(key: string): string {
    const other = /^([a-g])x(.+)$/.exec(key);
    const maker = idMakers[other?.[2] ?? key];
    if (maker === undefined) throw new Error(`No id "${key}"`);
    return maker(this.person(other?.[1] ?? 'a'), this.r);
  }

  private address(key: string): string {
    const { int } = this.r;
    if (key === 'lan') return `192.168.${int(0, 3)}.${int(2, 240)}`;
    if (key === 'six') return `2a02:${int(1000, 9999)}:${int(100, 999)}f::${int(10, 99)}b${int(1, 9)}`;
    return `${this.r.pick([81, 86, 92, 78, 109, 188, 203, 71])}.${int(1, 250)}.${int(0, 250)}.${int(2, 250)}`;
  }

  private hardware(key: string): string {
    const hex = Array.from({ length: 6 }, () => this.r.int(16, 255).toString(16).padStart(2, '0'));
    return key === 'dash' ? hex.join('-').toUpperCase() : key === 'bare' ? hex.join('').toUpperCase() : hex.join(':');
  }
}
