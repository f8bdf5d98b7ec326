// Values made up for one conversation: the same token gives the same value throughout it.
import { checkedNumbers } from './checked.ts';
import { namePools, regionPools } from './names.ts';
import { ibanShapes, months, organisations, phoneShapes, streets, towns } from './places.ts';

export type Random = () => number;
export const pick = <T>(random: Random, from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;

const digits = 'zero one two three four five six seven eight nine'.split(' ');
const words =
  'harbor pickle lantern meadow tiger rocket velvet cactus marble ginger otter pepper saddle walnut cobalt bramble falcon nutmeg puffin quartz thistle waffle yonder zipper biscuit copper dragon ember fiddle goblin hazelnut igloo jigsaw kettle lemon magnet noodle orchid pebble ribbon'.split(
    ' ',
  );
const mailHosts =
  'gmail.com,outlook.com,yahoo.com,icloud.com,proton.me,hotmail.com,fastmail.com,gmx.net,live.com'.split(',');
export const englishRegions = new Set(['us', 'gb', 'ie', 'au', 'in', 'za', 'sg']);
const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ';
const cyrillic = 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя';
const latin = 'a b v g d e e zh z i y k l m n o p r s t u f kh ts ch sh sch _ y _ e yu ya'.split(' ');

function ascii(text: string): string {
  const plain = [...text.toLowerCase().replaceAll('ß', 'ss').replaceAll('ł', 'l').replaceAll('ı', 'i')]
    .map((letter) => (cyrillic.includes(letter) ? (latin[cyrillic.indexOf(letter)] ?? '') : letter))
    .join('');
  return plain.normalize('NFD').replace(/[^a-z]/g, '');
}

export type Sex = 'female' | 'male';

/** By the ending of a given name, where that tells. */
function sexOf(first: string): Sex | undefined {
  if (/^(Kwabena|Obinna|Mustafa|Ola|Никита|Thanh)$/.test(first)) return 'male';
  if (/(a|ine|elle|ette|ice|ise|ke|ía|а|я|子|美)$/.test(first)) return 'female';
  if (/^(Heather|Amber|Inger|Consuelo|Amparo|Rocío|Megan|Floor|Jin|Dagmar)$/.test(first)) return 'female';
  if (/(o|rd|rt|us|ck|ek|er|as|rk|ld|nt|ic|an|ir|ur|sz|aw|eł|ub|esh|av|ip|ep|ey|郎|太|樹)$/.test(first)) return 'male';
  return /[бвгдйклмнпрст]$/.test(first) ? 'male' : undefined;
}

type Person = { readonly first: string; readonly last: string };
type Day = { readonly year: number; readonly month: number; readonly day: number };

export class Values {
  private readonly random: Random;
  private readonly sexes: ReadonlyMap<string, Sex>;
  private readonly region: string;
  private readonly language: string;
  private readonly memo = new Map<string, unknown>();

  constructor(random: Random, region: string, sexes: ReadonlyMap<string, Sex>) {
    this.random = random;
    this.sexes = sexes;
    this.region = region;
    this.language = englishRegions.has(region) ? 'en' : region === 'br' ? 'pt' : region;
  }

  token(token: string): string {
    if (token.startsWith('=')) return this.again(token.slice(1));
    if (!token.includes('|')) return this.named(token);
    const [head = '', ...shapes] = token.split('|');
    const [kind = '', key] = head.split('=');
    const value = this.fill(pick(this.random, shapes));
    if (key !== undefined) this.memo.set(key, { kind, value });
    return this.mark(kind, value);
  }

  private mark(kind: string, value: string): string {
    return kind === '-' ? value : `[[${kind}:${value}]]`;
  }

  private again(token: string): string {
    const [key = '', form = ''] = token.split('.');
    const { kind, value } = this.memo.get(key) as { kind: string; value: string };
    if (form === 'low') return this.mark(kind, value.toLowerCase());
    if (form === 'bare') return this.mark(kind, value.replace(/[\s-]/g, ''));
    if (form !== '') return this.mark(kind, value.slice(-Number(form)));
    return this.mark(kind, value);
  }

  private once<T>(key: string, make: () => T): T {
    if (!this.memo.has(key)) this.memo.set(key, make());
    return this.memo.get(key) as T;
  }

  private named(token: string): string {
    const [base = '', form = ''] = token.split('.');
    const name = base.replace(/\d+$/, '');
    if (/^[P-W]$/.test(name)) return this.mark('person', this.personText(this.person(base), form));
    if (name === 'A') return this.mark('person', this.personText(this.person(base), form || 'f'));
    if (name === 'B' || name === 'K') return this.mark('birth-date', this.dayText(this.birth(base), form));
    if (name === 'D') return this.mark('address', this.addressText(base, form));
    const kinds: Readonly<Record<string, readonly [string, string]>> = {
      O: ['organisation', 'firm'],
      OH: ['organisation', 'clinic'],
      OS: ['organisation', 'school'],
      OC: ['organisation', 'club'],
      Tel: ['phone', 'phone'],
      Mail: ['email', 'mail'],
      Iban: ['iban', 'iban'],
      Ip: ['ip', 'ip'],
      Mac: ['mac', 'mac'],
      Card: ['card', 'card'],
      Card4: ['card', 'cardend'],
      Mask: ['card', 'mask'],
      Pw: ['secret', 'pw'],
    };
    const found = kinds[base] ?? kinds[name];
    if (found === undefined) throw new Error(`Unknown token "${token}"`);
    const value = this.once(base, () => this.make(found[1], base.replace(/^\D+/, '')));
    return this.mark(found[0], form === 'bare' ? value.replace(/[\s-]/g, '') : value);
  }

  private person(key: string): Person {
    return this.once(`person ${key}`, () => {
      for (let left = 60; ; left--) {
        const { given, last } = this.pool();
        const person = { first: pick(this.random, given), last: pick(this.random, last) };
        const sex = this.sexes.get(key);
        if (sex === undefined || sex === sexOf(person.first) || left === 0) return person;
      }
    });
  }

  /** Whose e-mail address it is: the second one may be the second person's. */
  private owner(count: string): Person {
    const keys = ['', '', 'Q', 'R', 'S'];
    const key = keys[Number(count)] ?? '';
    const other = key !== '' && this.memo.has(`person ${key}`) && (count !== '2' || this.random() < 0.8);
    return this.person(other ? key : 'P');
  }

  private pool() {
    const pool = namePools[pick(this.random, regionPools[this.region] ?? ['en'])];
    if (pool === undefined) throw new Error(`No names for ${this.region}`);
    return pool;
  }

  private personText({ first, last }: Person, form: string): string {
    if (this.region === 'ja') return form === 'f' || form === 'l' ? last : form === 'g' ? first : `${last}${first}`;
    if (form === 'f' || form === 'g') return first;
    if (form === 'l') return last;
    if (form === 'n') return `${first} ${pick(this.random, this.pool().last)}`;
    if (form === 'i') return `${first.slice(0, 1)}. ${last}`;
    if (form === 'r') return `${last}, ${first}`;
    if (form === 'up') return `${first} ${last}`.toUpperCase();
    if (form === 'low') return `${first} ${last}`.toLowerCase();
    if (form === 'flow') return first.toLowerCase();
    return `${first} ${last}`;
  }

  private birth(key: string): Day {
    return this.once(`birth ${key}`, () => ({
      year: key.startsWith('K') ? 2008 + Math.floor(this.random() * 12) : 1938 + Math.floor(this.random() * 68),
      month: 1 + Math.floor(this.random() * 12),
      day: 1 + Math.floor(this.random() * 28),
    }));
  }

  private dayText({ year, month, day }: Day, form: string): string {
    const dd = String(day).padStart(2, '0');
    const mm = String(month).padStart(2, '0');
    const name = months[this.language]?.[month - 1] ?? '';
    if (form === 'y') return String(year);
    if (form === 'c') return `${dd}${mm}${String(year).slice(2)}`;
    if (this.region === 'ja') return `${year}年${month}月${day}日`;
    if (form === 'dm') return this.region === 'us' ? `${name} ${day}` : `${day} ${name}`;
    const inWords = this.language === 'es' || this.language === 'pt' ? `${day} de ${name} de ${year}` : '';
    const worded =
      inWords ||
      (this.region === 'us' ? `${name} ${day}, ${year}` : `${day}${this.region === 'de' ? '.' : ''} ${name} ${year}`);
    if (form === 't') return worded;
    const dot = ['de', 'pl', 'ru'].includes(this.region) ? '.' : this.region === 'nl' ? '-' : '/';
    const iso = `${year}-${mm}-${dd}`;
    if (this.region === 'sv' || form === 'iso') return iso;
    const numeric = this.region === 'us' ? `${mm}/${dd}/${year}` : `${dd}${dot}${mm}${dot}${year}`;
    if (form === 'n') return numeric;
    return pick(this.random, [numeric, numeric, worded, numeric.slice(0, 6) + numeric.slice(8)]);
  }

  private addressText(key: string, form: string): string {
    const street = this.once(`street ${key}`, () => this.street());
    const [left, right] = this.once(`town ${key}`, () => {
      const [a = '', b = ''] = pick(this.random, towns[this.region] ?? ['']).split('|');
      return [this.shape(a), this.shape(b)] as const;
    });
    const code = englishRegions.has(this.region) ? right : left;
    if (form === 's') return street;
    if (form === 'c') return code.replace(/^[A-Z]{2} (?=\d{5})/, '');
    if (this.region === 'ja') return `${left} ${street}`;
    if (this.region === 'us') return `${street}, ${left}, ${right}`;
    if (this.region === 'in') return `${street}, ${left} ${right}`;
    if (this.region === 'sg') return `${street} Singapore ${right}`;
    return `${street}, ${left} ${right}`;
  }

  private street(): string {
    const name = pick(this.random, streets[this.region] ?? ['']);
    const number = 1 + Math.floor(this.random() * (this.region === 'us' ? 9000 : 160));
    const flat = 1 + Math.floor(this.random() * 40);
    const rare = this.random() < 0.3;
    switch (this.region) {
      case 'us':
        return `${number} ${name}${rare ? ` Apt ${flat}` : ''}`;
      case 'gb':
      case 'ie':
      case 'za':
        return rare ? `Flat ${flat}, ${number} ${name}` : `${number} ${name}`;
      case 'au':
        return rare ? `${flat}/${number} ${name}` : `${number} ${name}`;
      case 'in':
        return `${rare ? `Flat ${flat}0${(flat % 4) + 1}, ` : ''}${number}, ${name}`;
      case 'sg':
        return `Blk ${number} ${name} #${String(flat).padStart(2, '0')}-${this.shape('###')}`;
      case 'fr':
        return `${number}${rare ? ' bis' : ''} ${name}`;
      case 'es':
      case 'pt':
      case 'br':
        return `${name}${this.region === 'br' ? ',' : ''} ${number}${rare ? `, ${(flat % 6) + 1}º` : ''}`;
      case 'pl':
        return `${name} ${number}${rare ? `/${flat}` : ''}`;
      case 'ru':
        return `${name}, д. ${number}${rare ? `, кв. ${flat}` : ''}`;
      case 'ja':
        return `${name}${(flat % 5) + 1}-${(number % 20) + 1}-${flat}`;
      default:
        return `${name} ${number}${rare ? 'a' : ''}`;
    }
  }

  private make(name: string, count: string): string {
    const { random } = this;
    const { first, last } = this.owner(count);
    switch (name) {
      case 'firm':
      case 'clinic':
      case 'school':
      case 'club':
        return pick(random, organisations[this.language]?.[name] ?? [''])
          .replace(/%L/g, () => pick(random, this.pool().last))
          .replace('%T', this.town());
      case 'phone':
        return this.shape(pick(random, phoneShapes[this.region] ?? ['']));
      case 'mail':
        return `${this.user(first, last)}@${random() < 0.75 ? pick(random, mailHosts) : `${pick(random, words)}${pick(random, words)}.${pick(random, ['com', 'net', 'org', 'eu'])}`}`;
      case 'spoken':
        return `${ascii(first) || 'ken'} dot ${ascii(last) || 'mori'} at ${pick(random, ['gmail', 'outlook', 'yahoo', 'icloud'])} dot com`;
      case 'iban':
        return this.iban(this.region);
      case 'ip':
        return this.random() < 0.8
          ? [pick(random, [81, 86, 92, 109, 178, 203, 192]), ...[0, 1, 2].map(() => Math.floor(random() * 254))].join(
              '.',
            )
          : this.shape('2a02:%%%%:%%%:%%%%::%%');
      case 'mac':
        return this.shape(
          pick(random, ['&&:&&:&&:&&:&&:&&', '%%:%%:%%:%%:%%:%%', '&&-&&-&&-&&-&&-&&', '%%%%.%%%%.%%%%']),
        );
      case 'card':
        return this.card();
      case 'cardend':
        return this.shape('####');
      case 'mask':
        return this.shape(
          pick(random, ['**** ####', '**** **** **** ####', 'xxxx-xxxx-xxxx-####', '4###********####', '•••• ####']),
        );
      case 'pw':
        return `${pick(random, [this.cap(), pick(random, words)])}${pick(random, ['', '_', '.', '-'])}${pick(random, [this.cap(), pick(random, words), ''])}${this.shape(pick(random, ['##', '####', '!#', '###']))}${pick(random, ['', '!', '?', '$', '*', '#'])}`;
      case 'word':
        return pick(random, words);
      case 'cap':
        return this.cap();
      case 'words':
        return Array.from({ length: Number(count) }, () => pick(random, words)).join(' ');
      case 'spell':
        return Array.from({ length: Number(count) }, () => pick(random, digits)).join(' ');
      case 'user':
        return this.user(first, last);
      case 'first':
        return pick(random, this.pool().given);
      case 'last':
        return pick(random, this.pool().last);
      case 'town':
        return this.town();
      case 'asciilast':
        return ascii(last) || 'mori';
      case 'street':
        return this.street();
      case 'at':
        return '@';
      default:
        if (name.startsWith('iban')) return this.iban(name.slice(4));
        if (name in checkedNumbers) return checkedNumbers[name]?.((shape) => this.shape(shape)) ?? '';
        throw new Error(`Unknown value "$${name}"`);
    }
  }

  private town(): string {
    const [left = '', right = ''] = pick(this.random, towns[this.region] ?? ['']).split('|');
    return (englishRegions.has(this.region) ? left : right).replace(/ [A-Z]{2,3}$| \d$/, '');
  }

  private cap(): string {
    const word = pick(this.random, words);
    return word.slice(0, 1).toUpperCase() + word.slice(1);
  }

  private user(first: string, last: string): string {
    const given = ascii(first) || pick(this.random, ['ken', 'yuki', 'mori', 'haru']);
    const family = ascii(last) || pick(this.random, words);
    const number = this.shape('##');
    return pick(this.random, [
      `${given}.${family}`,
      `${given}${family}${number}`,
      `${given.slice(0, 1)}${family}`,
      `${family}_${given}`,
      `${given}${pick(this.random, words)}${number}`,
      `${given}-${family}`,
      `${given}.${family}${number}`,
    ]);
  }

  private card(): string {
    const amex = this.random() < 0.12;
    const body = this.shape(amex ? '37############' : pick(this.random, ['4##############', '5!#############']));
    const sum = [...body].reverse().reduce((total, digit, index) => {
      const twice = Number(digit) * (index % 2 === 0 ? 2 : 1);
      return total + (twice > 9 ? twice - 9 : twice);
    }, 0);
    const number = `${body}${(10 - (sum % 10)) % 10}`;
    if (amex) return number.replace(/^(.{4})(.{6})(.{5})$/, '$1 $2 $3');
    const gap = pick(this.random, [' ', ' ', '', '-']);
    return number.replace(/(.{4})(?=.)/g, `$1${gap}`);
  }

  private iban(region: string): string {
    const shape = this.shape(ibanShapes[region] ?? 'DE##################');
    const body = shape.slice(2);
    const numeric = [...`${body}${shape.slice(0, 2)}00`].map((sign) => Number.parseInt(sign, 36)).join('');
    const check = String(98n - (BigInt(numeric) % 97n)).padStart(2, '0');
    const iban = `${shape.slice(0, 2)}${check}${body}`;
    return this.random() < 0.65 ? iban.replace(/(.{4})(?=.)/g, '$1 ') : iban;
  }

  private fill(shape: string): string {
    return shape.replace(/\$([a-z]+)(\d*)|[#@~^%&!]/g, (sign: string, name: string | undefined, count: string) =>
      name === undefined ? this.shape(sign) : this.make(name, count),
    );
  }

  /** "#" a digit, "!" one that is not 0, "@" and "~" letters, "^" any of them, "%" and "&" hexadecimal. */
  private shape(shape: string): string {
    const from: Readonly<Record<string, string>> = {
      '#': '0123456789',
      '!': '123456789',
      '@': letters,
      '~': letters.toLowerCase(),
      '^': `${letters}23456789`,
      '%': '0123456789abcdef',
      '&': '0123456789ABCDEF',
    };
    return [...shape].map((sign) => (from[sign] === undefined ? sign : pick(this.random, [...from[sign]]))).join('');
  }
}
