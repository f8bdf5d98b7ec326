// Fills a template: {a|b} is a choice, {=list} a word of the country, <c.f> a person's part, <x=kind:shape> a new value, <x> it again.
import { ibanDigits, luhn } from './checks.ts';
import { identities } from './ids.ts';
import { dateParts, drawPerson, type Parts, type Person } from './people.ts';
import type { Place } from './places-type.ts';
import type { Random } from './random.ts';

type Value = { readonly kind: string; readonly value: string; readonly parts: Parts };
export type Scene = {
  readonly random: Random;
  readonly place: Place;
  readonly money: string;
  readonly elsewhere: readonly Place[];
  readonly sexes: readonly string[];
  readonly people: Map<string, Person>;
  readonly values: Map<string, Value>;
};

const shapes: Readonly<Record<string, string>> = {
  '#': '0123456789',
  '%': '123456789',
  '¢': 'ABCDEFGHJKLMNPRSTUVWXYZ',
  '¬': 'abcdefghkmnprstuvwxyz',
  '¤': '0123456789abcdef',
  '§': 'ABCDEFGHJKLMNPRSTUVWXYZ23456789',
  '¿': 'abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789',
};
const partKinds: Readonly<Record<string, string>> = { e: 'email', h: 'account', u: 'account', b: 'account' };

function closing(text: string, at: number, open: string, close: string): number {
  let depth = 0;
  for (let end = at; end < text.length; end += 1) {
    if (text[end] === '\\') end += 1;
    else if (text[end] === open) depth += 1;
    else if (text[end] === close) {
      depth -= 1;
      if (depth === 0) return end;
    }
  }
  throw new Error(`No ${close} in: ${text}`);
}

function choices(text: string): string[] {
  const found: string[] = [''];
  let depth = 0;
  for (const char of text) {
    if ('{<'.includes(char)) depth += 1;
    if ('}>'.includes(char)) depth -= 1;
    if (char === '|' && depth === 0) found.push('');
    else found[found.length - 1] += char;
  }
  return found;
}

const marked = (kind: string, value: string) => (kind === '' ? value : `[[${kind}:${value}]]`);
const unmarked = (text: string) => text.replace(/\[\[[a-z-]+:([^\]]+)\]\]/g, '$1');

export function fill(text: string, scene: Scene, shape = false): string {
  let out = '';
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] ?? '';
    if (char === '\\') {
      at += 1;
      out += text[at] === 'n' ? '\n' : text[at];
    } else if (char === '{') {
      const end = closing(text, at, '{', '}');
      out += choice(text.slice(at + 1, end), scene, shape);
      at = end;
    } else if (char === '<') {
      const end = closing(text, at, '<', '>');
      out += slot(text.slice(at + 1, end), scene);
      at = end;
    } else {
      out += shape && shapes[char] !== undefined ? scene.random.pick([...shapes[char]]) : char;
    }
  }
  return out;
}

const draw = (pattern: string, scene: Scene) => unmarked(fill(pattern, scene, true));

function choice(inside: string, scene: Scene, shape: boolean): string {
  const { random, place } = scene;
  if (inside === '=cur') return scene.money;
  if (inside === '=town') {
    const town = random.pick(choices(place.towns)).split(':')[0] ?? '';
    return town.replace(/,.*$/, '').replace(/ (\d+|[A-Z]{1,3}|[A-ZÅØ])$/, '');
  }
  if (inside === '=street') return random.pick(place.streets.split('|'));
  if (inside === '=sur') {
    const found = random.pick(place.surnames.split('|')).split(/[/=]/)[0] ?? '';
    return place.language === 'es' ? found.replace(/ .*/, '') : found;
  }
  return fill(random.pick(choices(inside)), scene, shape);
}

function person(name: string, scene: Scene): Person {
  const known = scene.people.get(name);
  if (known !== undefined) return known;
  const { random, place, elsewhere } = scene;
  const sex = scene.sexes.find((told) => told.startsWith(`${name}=`))?.slice(2) ?? random.pick(['f', 'm']);
  const drawn = drawPerson(
    elsewhere.length > 0 && random.chance(0.15) ? random.pick(elsewhere) : place,
    random,
    sex === 'f',
  );
  scene.people.set(name, drawn);
  return drawn;
}

function card({ random }: Scene): Value {
  const brand = random.pick(['4', '4', '4', `5${random.between(1, 5)}`, '37']);
  const body = brand + random.digits((brand === '37' ? 14 : 15) - brand.length);
  const whole = body + luhn(body);
  const grouped = (gap: string) =>
    brand === '37'
      ? whole.replace(/(....)(......)(.....)/, `$1${gap}$2${gap}$3`)
      : whole.replace(/(....)(?=.)/g, `$1${gap}`);
  const last = whole.slice(-4);
  const masks = [
    `**** **** **** ${last}`,
    `XXXX-XXXX-XXXX-${last}`,
    `xxxx${last}`,
    `${whole.slice(0, 4)} **** **** ${last}`,
    `****${last}`,
    `•••• ${last}`,
  ];
  const value = random.pick([grouped(' '), grouped(' '), grouped('-'), whole]);
  return { kind: 'card', value, parts: { m: random.pick(masks), 4: last } };
}

function iban(scene: Scene): Value {
  const [country = '', pattern = ''] = choices(`${scene.place.iban ?? 'DE:##################'}`.replace(':', '|'));
  const rest = draw(pattern, scene);
  const whole = country + ibanDigits(country, rest) + rest;
  const value = scene.random.chance(0.6) ? whole.replace(/(....)(?=.)/g, '$1 ') : whole;
  return { kind: 'iban', value, parts: {} };
}

function ip({ random }: Scene): Value {
  const part = () => random.between(1, 254);
  if (random.chance(0.12)) {
    const group = () => random.between(4096, 65535).toString(16);
    return { kind: 'ip', value: `2a0${random.whole(8)}:${group()}:${group()}::${random.between(1, 99)}`, parts: {} };
  }
  const start = random.pick([
    `192.168.${random.whole(12)}`,
    `10.${random.whole(60)}.${part()}`,
    `172.${random.between(16, 31)}.${part()}`,
    `${random.pick([81, 86, 92, 109, 77, 203, 24, 73, 185])}.${part()}.${part()}`,
  ]);
  return { kind: 'ip', value: `${start}.${part()}`, parts: {} };
}

function mac({ random }: Scene): Value {
  const bytes = Array.from({ length: 6 }, () => random.whole(256).toString(16).padStart(2, '0'));
  const dotted = bytes.join('').replace(/(....)(?=.)/g, '$1.');
  const value = random.pick([
    bytes.join(':'),
    bytes.join(':').toUpperCase(),
    bytes.join('-').toUpperCase(),
    dotted,
    bytes.join('-'),
  ]);
  return { kind: 'mac', value, parts: {} };
}

function address(scene: Scene): Value {
  const { place } = scene;
  const [town = '', code = ''] = scene.random.pick(choices(place.towns)).split(':');
  const line = draw(place.line, scene);
  const post = draw(code, scene);
  const write = (pattern: string) =>
    pattern.replace(/LINE|TOWN|POST/g, (token) => ({ LINE: line, TOWN: town, POST: post })[token] ?? token);
  const value = write(draw(`{${place.address}}`, scene));
  const whole = place.address.split('|').find((pattern) => pattern.includes('POST')) ?? 'LINE, TOWN';
  return {
    kind: 'address',
    value,
    parts: { s: line, p: post, t: town.replace(/,.*$/, ''), a: `${line}, ${town}`, g: write(whole) },
  };
}

function day(scene: Scene, low: number, high: number, kind: string): Value {
  const { random } = scene;
  const parts = dateParts(scene.place, {
    year: random.between(low, high),
    month: random.between(1, 12),
    day: random.between(1, 28),
  });
  const style = random.pick(['n', 'n', 'n', 'w', 'w', 's', 'i']);
  return { kind, value: parts[style] ?? '', parts };
}

function identity(which: string, scene: Scene): string {
  const [kind = '', name = 'c'] = which.split('.');
  const customer = person(name, scene);
  const born = built(name === 'c' ? 'dob' : 'dob2', 'dob', scene);
  const [year = 1980, month = 1, date = 1] = (born?.parts.i ?? '').split('-').map(Number);
  const made = identities[kind];
  if (made === undefined) throw new Error(`No identity ${which}`);
  const names = { first: customer.firstLatin, last: customer.lastLatin };
  return made({ year, month, day: date, female: customer.female, ...names }, scene.random);
}

function built(name: string, base: string, scene: Scene): Value | undefined {
  const known = scene.values.get(name);
  if (known !== undefined) return known;
  const { place, random } = scene;
  const makers: Readonly<Record<string, () => Value>> = {
    card: () => card(scene),
    iban: () => iban(scene),
    ip: () => ip(scene),
    mac: () => mac(scene),
    addr: () => address(scene),
    tel: () => ({ kind: 'phone', value: draw(`{${place.phones}}`, scene), parts: {} }),
    dob: () => day(scene, 1948, 2003, 'birth-date'),
    kid: () => day(scene, 2009, 2022, 'birth-date'),
    old: () => day(scene, 1929, 1949, 'birth-date'),
    date: () => day(scene, 2024, 2026, ''),
    nid: () => ({ kind: 'national-id', value: identity(random.pick(place.ids.split('|')), scene), parts: {} }),
    passport: () => ({ kind: 'national-id', value: draw(place.passport, scene), parts: {} }),
    plate: () => ({ kind: 'account', value: draw(place.plate, scene), parts: {} }),
  };
  const made = makers[base]?.();
  if (made !== undefined) scene.values.set(name, made);
  return made;
}

function spoken(text: string): string {
  const names: Readonly<Record<string, string>> = {
    0: 'oh',
    1: 'one',
    2: 'two',
    3: 'three',
    4: 'four',
    5: 'five',
    6: 'six',
    7: 'seven',
    8: 'eight',
    9: 'nine',
    '+': 'plus',
  };
  return text
    .replace(/[^0-9+]/g, '')
    .replace(/(\d)\1(?!\1)|./g, (found) =>
      found.length === 2 ? `double ${names[found[0] ?? '']} ` : `${names[found]} `,
    )
    .trim();
}

function formed(value: Value, forms: string): string {
  let text = value.value;
  for (const form of forms) {
    const gap = Math.ceil(text.length / 2);
    const middle = text.indexOf(' ', gap - 3) < 0 ? gap : text.indexOf(' ', gap - 3);
    const found = value.parts[form];
    if (found !== undefined) text = found;
    else if (form === 'l') text = text.toLowerCase();
    else if (form === 'u') text = text.toUpperCase();
    else if (form === '4') text = text.replace(/\D/g, '').slice(-4);
    else if (form === 'x') text = text.replace(/[\s.-]/g, '');
    else if (form === 'k') text = [...text.replace(/[\s-]/g, '')].join(' ').replace('+ ', '+');
    else if (form === 'z') text = spoken(text);
    else if (form === 'h') text = text.slice(0, middle).trim();
    else if (form === 'j') text = text.slice(middle).trim();
    else throw new Error(`No form ${form}`);
  }
  return text;
}

function slot(inside: string, scene: Scene): string {
  const gendered = /^([a-z])\?(.*?)\/(.*)$/s.exec(inside);
  if (gendered !== null) {
    const [, name = '', his = '', hers = ''] = gendered;
    return fill(person(name, scene).female ? hers : his, scene);
  }
  const read = /^([a-zA-Z0-9]*)(?:\.([a-z]))?(?:=(?:([a-z-]*):)?(.*?))?(?:~([a-z0-9]+))?$/s.exec(inside);
  if (read === null) throw new Error(`Not a slot: ${inside}`);
  const [, name = '', part, kind = '', pattern, forms = ''] = read;
  if (part !== undefined) {
    const held = person(name, scene).parts[part];
    if (held === undefined) throw new Error(`No part: ${inside}`);
    return marked(partKinds[part] ?? 'person', formed({ kind: '', value: held, parts: {} }, forms));
  }
  if (pattern !== undefined) {
    if (name !== '' && scene.values.has(name)) throw new Error(`Twice: ${inside}`);
    const value = pattern.startsWith('!') ? identity(pattern.slice(1), scene) : draw(pattern, scene);
    if (name !== '') scene.values.set(name, { kind, value, parts: {} });
    return marked(kind, formed({ kind, value, parts: {} }, forms));
  }
  const value = built(name, name.replace(/\d+$/, ''), scene);
  if (value === undefined) throw new Error(`No value: ${inside}`);
  const town = name.startsWith('addr') && forms.startsWith('t');
  return marked(town ? '' : value.kind, formed(value, forms));
}
