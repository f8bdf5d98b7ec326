// Fills the slots of a situation and turns it into marked lines.
import { type Day, written } from './dates.ts';
import { domain, firm } from './firms.ts';
import { type Format, formats } from './formats.ts';
import { idMakers } from './ids.ts';
import {
  cardMasked,
  cardNumber,
  cardWritten,
  iban,
  imei,
  inside,
  ipv4,
  ipv6,
  mac,
  plate,
  spoken,
  vin,
} from './numbers.ts';
import { fullName, type Person, person, surnameEntry, tag, title } from './people.ts';
import { places } from './places.ts';
import { type Rng, shaped } from './random.ts';
import { password, phrase } from './secrets.ts';

export type Situation = { readonly place: string; readonly desk: string; readonly lines: readonly string[] };
type Value = { readonly kind: string | null; readonly text: string; readonly short?: string };

const personKey = /^(?:[caopq]|a2|k|kf|km|fa|fb|ma|mb)$/;
const literalKinds: Readonly<Record<string, string | null>> = {
  acc: 'account',
  sec: 'secret',
  tel: 'phone',
  mail: 'email',
  url: 'url',
  id: 'national-id',
  org: 'organisation',
  per: 'person',
  adr: 'address',
  card: 'card',
  txt: null,
};

class Scene {
  private readonly persons = new Map<string, Person>();
  private readonly values = new Map<string, Value>();
  private readonly family: string;
  private readonly rng: Rng;
  private readonly place: string;
  private readonly desk: string;
  private readonly format: Format;

  constructor(rng: Rng, place: string, desk: string) {
    this.rng = rng;
    this.place = place;
    this.desk = desk;
    this.format = formats[place] as Format;
    this.family = surnameEntry(rng, place);
  }

  fill(text: string): string {
    return text.replace(/<([^<>]+)>/g, (_, slot: string) => this.slot(slot));
  }

  private slot(slot: string): string {
    const match = /^([~!]?)(?:(\w+)=)?(\w+)(?:\.(\w+))?(?::(.*))?$/s.exec(slot);
    if (match === null) throw new Error(`Strange slot <${slot}>`);
    const [, sign = '', bound, base = '', part, raw] = match;
    if (bound !== undefined && personKey.test(bound)) throw new Error(`Bound to a person's key: <${slot}>`);
    const argument = raw?.replaceAll('$d', this.domain()).replaceAll('$u', this.who('c').handle);
    const made = this.value(base, part, argument, bound !== undefined);
    if (bound !== undefined) this.values.set(bound, made);
    const text = sign === '~' ? made.text.toLowerCase() : sign === '!' ? made.text.toUpperCase() : made.text;
    return made.kind === null ? text : `[[${made.kind}:${text}]]`;
  }

  private value(base: string, part: string | undefined, argument: string | undefined, fresh: boolean): Value {
    if (personKey.test(base)) return this.named(this.who(base), part, argument);
    if (argument !== undefined && Object.hasOwn(literalKinds, base)) return this.literal(base, argument);
    const known = this.values.get(base);
    if (known !== undefined && !fresh) return this.partOf(known, part);
    const made = this.make(base, argument);
    if (made.kind !== null && argument === undefined && !fresh) this.values.set(base, made);
    return this.partOf(made, part);
  }

  private literal(base: string, argument: string): Value {
    const drawn = base === 'mail' ? argument.replaceAll('#', () => this.rng.digits(1)) : shaped(this.rng, argument);
    const made = { kind: literalKinds[base] ?? null, text: drawn };
    if (base === 'org' && !this.values.has('org')) this.values.set('org', made);
    return made;
  }

  private partOf(value: Value, part: string | undefined): Value {
    if (part === undefined) return value;
    if (part === 's') return { ...value, text: value.short ?? value.text };
    if (part === 'c') return { ...value, text: value.text.replaceAll(/[\s-]/g, '') };
    if (/^\d$/.test(part)) return { ...value, text: value.text.slice(-Number(part)) };
    throw new Error(`Strange part .${part}`);
  }

  private who(key: string): Person {
    const known = this.persons.get(key);
    if (known !== undefined) return known;
    const sex = /^f|f$/.test(key) ? 'f' : /^m|m$/.test(key) ? 'm' : null;
    const surname = key === 'c' || key.startsWith('k') ? this.family : null;
    const made = person(this.rng, this.place, sex, surname);
    const first = [...this.persons.values()].some((other) => other.first === made.first);
    if (first) return this.who(key);
    this.persons.set(key, made);
    return made;
  }

  private domain(): string {
    const org = this.values.get('org') ?? this.value('org', undefined, undefined, false);
    return domain(org.text, this.format.tld);
  }

  private named(who: Person, part: string | undefined, argument: string | undefined): Value {
    const name = (text: string) => ({ kind: 'person', text });
    if (part === undefined) return name(fullName(who));
    if (part === 'f') return name(who.first);
    if (part === 'l') return name(who.last);
    if (part === 'v') return name(who.address);
    if (part === 'r') return name(fullName(who, true));
    if (part === 'i') return name(`${who.first[0]}. ${who.last}`);
    if (part === 'n') return name(`${who.first} ${who.last[0]}.`);
    if (part === 'x') return name(`${who.last}, ${who.first}`);
    if (part === 't') return { kind: null, text: title(who) };
    if (part === 'u') return { kind: 'account', text: who.handle };
    if (part === 'm') return { kind: 'email', text: `${who.local}@${argument ?? who.provider}` };
    if (part === 'ms') return { kind: 'email', text: said(`${who.local}@${who.provider}`) };
    if (part === 'g') return { kind: null, text: argument?.split('/')[who.female ? 1 : 0] ?? '' };
    throw new Error(`Strange part .${part} of a person`);
  }

  private born(base: string): Value {
    const age = base[0] ?? '';
    const who = this.who(age === 'k' || age === 'o' ? age : 'c');
    const { numeric, long, yearless, lang } = this.format;
    const form = base.replace(/^[kobey]?dob/, '');
    const since = { k: 2011, b: 2024, e: 1938, y: 1996 }[age];
    const span = { k: 13, b: 2, e: 20, y: 10 }[age];
    const year = since === undefined || span === undefined ? who.born.year : since + (who.born.year % span);
    const date: Day = { ...who.born, year };
    if (form === 'y') return { kind: 'birth-date', text: String(year) };
    const patterns = form === 'l' ? long : form === 's' ? yearless : form === 'n' ? numeric : [...numeric, ...long];
    return { kind: 'birth-date', text: written(this.rng.pick(patterns), date, lang) };
  }

  private make(base: string, argument: string | undefined): Value {
    const { rng, format } = this;
    if (/^[kobey]?dob[lnsy]?$/.test(base)) return this.born(base);
    const name = base.replace(/\d$/, '');
    const maker = idMakers[name];
    if (maker !== undefined) {
      const who = this.who('c');
      return { kind: 'national-id', text: maker(rng, { ...who, place: this.place }) };
    }
    if (name === 'org' || name === 'firm') {
      const made = firm(rng, argument ?? this.desk);
      return { kind: 'organisation', text: made.full, short: made.short };
    }
    if (/^card|^cvv/.test(base)) return this.card(base);
    if (name === 'date') {
      const date = { year: rng.between(2024, 2025), month: rng.between(1, 12), day: rng.between(1, 28) };
      return { kind: null, text: written(rng.pick([...format.yearless, ...format.numeric]), date, format.lang) };
    }
    if (name === 'n') {
      const [low = 1, high = 9] = (argument ?? '').split('-').map(Number);
      return { kind: null, text: String(rng.between(low, high)) };
    }
    if (name === 'amt') {
      const [low = 10, high = 99] = (argument ?? '').split('-').map(Number);
      return {
        kind: null,
        text: `${rng.between(low, high)}${format.point}${rng.pick(['99', '50', '00', '20', '75', '49'])}`,
      };
    }
    const made = this.simple(name, argument);
    if (made === null) throw new Error(`Unknown slot <${base}>`);
    return made;
  }

  private card(base: string): Value {
    const key = `card number ${base.endsWith('2') && base !== 'card2' ? '2' : base === 'card2' ? '2' : ''}`;
    const number = this.values.get(key)?.text ?? cardNumber(this.rng);
    this.values.set(key, { kind: null, text: number });
    const name = base.replace(/2$/, '');
    const amex = number.length === 15;
    const text: Readonly<Record<string, string>> = {
      card: cardWritten(this.rng, number),
      cardl: number.slice(-4),
      cardm: cardMasked(this.rng, number),
      cardw: spoken(this.rng, number.slice(-4)),
      cvv: this.rng.digits(amex ? 4 : 3),
    };
    if (text[name] === undefined) throw new Error(`Unknown slot <${base}>`);
    return { kind: 'card', text: text[name] };
  }

  private simple(name: string, argument: string | undefined): Value | null {
    const { rng, format, place } = this;
    switch (name) {
      case 'adr':
        return { kind: 'address', text: this.where('whole') };
      case 'street':
        return { kind: 'address', text: this.where('line') };
      case 'pc':
        return { kind: 'address', text: this.postcode(rng.pick(this.ground().towns).split(':')[1] as string) };
      case 'town':
        return { kind: null, text: (rng.pick(this.ground().towns).split(':')[0] as string).split(',')[0] as string };
      case 'tel':
        return { kind: 'phone', text: shaped(rng, rng.pick(format.mobile)) };
      case 'land':
        return { kind: 'phone', text: shaped(rng, rng.pick(format.fixed)) };
      case 'telw':
        return { kind: 'phone', text: spoken(rng, shaped(rng, rng.pick(format.mobile)).replaceAll('+44 ', '0')) };
      case 'iban':
        return { kind: 'iban', text: iban(rng, argument ?? place) };
      case 'ip':
        return { kind: 'ip', text: ipv4(rng) };
      case 'lan':
        return { kind: 'ip', text: inside(rng) };
      case 'ipv':
        return { kind: 'ip', text: ipv6(rng) };
      case 'mac':
        return { kind: 'mac', text: mac(rng) };
      case 'imei':
        return { kind: 'account', text: imei(rng) };
      case 'vin':
        return { kind: 'account', text: vin(rng) };
      case 'plate':
        return { kind: 'account', text: plate(rng, place) };
      case 'tag':
        return { kind: 'account', text: tag(rng) };
      case 'pw':
        return { kind: 'secret', text: password(rng, format.lang) };
      case 'seed':
        return { kind: 'secret', text: phrase(rng, 12) };
      case 'maiden':
        return { kind: 'secret', text: surnameEntry(rng, place).split(':')[0] as string };
      case 'time':
        return { kind: null, text: this.time() };
      default:
        return null;
    }
  }

  private time(): string {
    const { rng, format } = this;
    const minute = rng.pick(['00', '15', '30', '45', '10', '40']);
    const hour = rng.between(8, 19);
    const dotted = ['da', 'fi'].includes(format.lang) ? '.' : ':';
    if (format.lang !== 'en' || rng.chance(0.4)) return `${hour}${dotted}${minute}`;
    return `${hour > 12 ? hour - 12 : hour}:${minute}${hour > 11 ? 'pm' : 'am'}`;
  }

  private ground() {
    const ground = places[this.place === 'HI' ? 'IN' : this.place];
    if (ground === undefined) throw new Error(`No places for ${this.place}`);
    return ground;
  }

  private postcode(shape: string): string {
    const swaps: Readonly<Record<string, string>> =
      this.place === 'IE'
        ? { B: 'C', G: 'H', J: 'K', L: 'N', S: 'T', U: 'V', Z: 'X' }
        : this.place === 'CA'
          ? { D: 'C', F: 'K', U: 'V' }
          : {};
    return Array.from(shape, (sign) => {
      if (sign !== '@' && sign !== '#') return sign;
      const drawn = shaped(this.rng, sign);
      return swaps[drawn] ?? drawn;
    }).join('');
  }

  private where(form: 'whole' | 'line'): string {
    const ground = this.ground();
    const [town = '', shape = ''] = this.rng.pick(ground.towns).split(':');
    const pattern = this.rng.pick(ground[form]);
    const letter = this.rng.pick(['A', 'B', 'C', 'D']);
    return shaped(this.rng, pattern.replaceAll('@', letter).replace('$n#', `$n${this.rng.int(10)}`))
      .replace('♯', '#')
      .replace('$n', String(this.rng.between(2, 189)))
      .replace('$s', this.rng.pick(ground.streets))
      .replace('$t', town)
      .replace('$p', this.postcode(shape.replaceAll('%', String(this.rng.between(1, 9)))));
  }
}

function said(mail: string): string {
  return mail.replaceAll('.', ' dot ').replaceAll('_', ' underscore ').replaceAll('-', ' dash ').replace('@', ' at ');
}

function chosen(rng: Rng, text: string): string {
  let left = text;
  while (/\{[^{}]*\}/.test(left)) {
    left = left.replace(/\{([^{}]*)\}/g, (_, list: string) => rng.pick(list.split('|')));
  }
  return left;
}

export function filled(rng: Rng, situation: Situation): string[] {
  const scene = new Scene(rng, rng.pick(situation.place.split('|')), situation.desk);
  return situation.lines
    .filter((line) => !line.startsWith('?') || rng.chance(0.5))
    .map((line) => scene.fill(chosen(rng, line.replace(/^\?/, ''))));
}

export function situationsOf(text: string): Situation[] {
  return text
    .split(/^# /m)
    .slice(1)
    .map((block) => {
      const [head = '', ...rest] = block.trim().split('\n');
      const [place = '', desk = ''] = head.split(' ');
      const lines = rest.join('\n').split(/\n(?=\??[UA]: )/);
      return { place, desk, lines };
    });
}
