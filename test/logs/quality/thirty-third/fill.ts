// Fills a situation's "{…}" with made-up values, marked with their kind where they are personal.
import { type Bearer, type Birth, card, iban, nationalIds } from './checked.ts';
import { farLands } from './far-lands.ts';
import { type Land, lands, moreLands } from './lands.ts';
import { digits, fromPattern, type Random } from './random.ts';

type Person = Bearer & { readonly latinFirst: string; readonly latinLast: string };
const kinds: Readonly<Record<string, string>> = {
  p: 'person',
  f: 'person',
  l: 'person',
  i: 'person',
  e: 'email',
  h: 'account',
  ph: 'phone',
  cc: 'card',
  cvv: 'card',
  ib: 'iban',
  nat: 'national-id',
  ip: 'ip',
  lan: 'ip',
  ipv: 'ip',
  mac: 'mac',
  ad: 'address',
  st: 'address',
  pc: 'address',
  a: 'account',
  w: 'url',
  s: 'secret',
  pw: 'secret',
  bd: 'birth-date',
  o: 'organisation',
};
const numerals = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

export function latin(text: string): string {
  const lower = text.toLowerCase().replace(/ł/g, 'l').replace(/ı/g, 'i').replace(/ß/g, 'ss').replace(/đ/g, 'd');
  return lower.normalize('NFD').replace(/[^a-z0-9 ]/g, '');
}

function form(entry: string, female: boolean): { native: string; latin: string } {
  const [names = '', roman] = entry.split('=');
  const [one = '', other = one] = names.split('/');
  const native = female ? one : other;
  return { native, latin: roman === undefined ? latin(native) : `${roman}${female && other !== one ? 'a' : ''}` };
}

export function filler(tag: string, random: Random): (text: string) => string {
  const land = lands[tag] ?? moreLands[tag] ?? farLands[tag];
  if (land === undefined) throw new Error(`No land "${tag}"`);
  const values = new Map<string, string>();
  const people = new Map<string, Person>();
  const taken = new Set<string>();

  const unused = (list: readonly string[]): string => {
    for (;;) {
      const value = random.pick(list);
      if (taken.has(value)) continue;
      taken.add(value);
      return value;
    }
  };
  const person = (slot: string): Person => {
    const known = people.get(slot || '1');
    if (known) return known;
    const isFemale = Number(slot || '1') % 2 === 1;
    const first = form(unused(isFemale ? land.female : land.male), isFemale);
    const last = form(unused(land.last), isFemale);
    const birth: Birth = {
      year: Number(slot) > 6 ? 2012 + random.below(10) : 1948 + random.below(56),
      month: 1 + random.below(12),
      day: 1 + random.below(28),
    };
    const made = {
      female: isFemale,
      first: first.native,
      last: last.native,
      birth,
      latinFirst: first.latin,
      latinLast: last.latin,
    };
    people.set(slot || '1', made);
    return made;
  };
  const whole = (someone: Person) =>
    land.order.replace(/[FL]/g, (sign) => (sign === 'F' ? someone.first : someone.last));
  const inner = (pattern: string) =>
    pattern.replace(/<([flFL])(\d*)>/g, (_, part: string, slot: string) => {
      const someone = person(slot);
      const text = (part.toLowerCase() === 'f' ? someone.latinFirst : someone.latinLast).replace(/ /g, '');
      return part === part.toLowerCase() ? text : `${text[0]?.toUpperCase()}${text.slice(1)}`;
    });

  const make = (name: string, slot: string, pattern: string | undefined): string => {
    if (name === 'n' || name === 'a' || name === 's' || name === 'o' || name === 'w' || name === 'nat') {
      if (pattern === undefined) throw new Error(`No pattern for ${name}${slot}`);
      return inner(name === 'o' ? random.pick(pattern.slice(1).split('~')) : fromPattern(pattern, random));
    }
    const id = nationalIds[name];
    if (id) return id(random, person(slot));
    if (name === 'ph') return fromPattern(pattern ?? random.pick(land.phones), random);
    if (name === 'cc') return card(random).replace(/(....)(?=.)/g, '$1 ');
    if (name === 'cvv') return digits(3, random);
    if (name === 'ib') return iban(land.iban, random);
    if (name === 'ip') {
      const start = random.pick([81, 86, 92, 109, 176, 188, 203, 41, 24, 73]);
      return `${start}.${1 + random.below(250)}.${random.below(250)}.${1 + random.below(250)}`;
    }
    if (name === 'lan') return `192.168.${random.below(3)}.${2 + random.below(250)}`;
    if (name === 'ipv') return fromPattern('2a02:%%%%:!+%%%::%%%%:!+%%%', random);
    if (name === 'mac') return fromPattern('~%%:%%:%%:%%:%%:%%~%%-%%-%%-%%-%%-%%', random);
    if (name === 'pw')
      return fromPattern(
        random.pick([
          'Sunny^^##!'.replace('!', '*'),
          'Tiger####',
          '^^^^-####-^^',
          'Blue$ky##',
          'k#@^x##Qz',
          'chelsea##',
        ]),
        random,
      );
    if (name === 'h') {
      const { latinFirst: first, latinLast: final } = person(slot);
      return random
        .pick([`${first}_${final}${digits(2, random)}`, `${first[0]}${final}`, `${first}${digits(3, random)}`])
        .replace(/ /g, '');
    }
    throw new Error(`Unknown token ${name}`);
  };
  const address = (slot: string, part: string): string => {
    const key = `address${slot}`;
    if (!values.has(key)) {
      const street = random.pick(land.streets);
      const [town = '', code = ''] = random.pick(land.towns).split('|');
      const number = String(2 + random.below(140));
      const post = fromPattern(code, random);
      const fields: Readonly<Record<string, string>> = { N: number, S: street, T: town, P: post };
      const written = (layout: string) => layout.replace(/No:|No\.|2º B|Blk|[NSTP]/g, (sign) => fields[sign] ?? sign);
      const near = land.address.replace(/,? ?\b[TP]\b.*$/, '').replace(/ #0!-1!|\/1!/, '');
      values.set(`st${slot}`, written(near));
      values.set(`pc${slot}`, post);
      values.set(`town${slot}`, town);
      const text = written(land.address);
      values.set(key, text.replace('0!-1!', fromPattern('0!+-1##', random)).replace('/1!', `/${1 + random.below(90)}`));
    }
    return values.get(part === 'ad' ? key : `${part}${slot}`) ?? '';
  };
  const birthday = (birth: Birth, how: string): string => {
    const month = land.months[birth.month - 1] ?? '';
    const d = String(birth.day).padStart(2, '0');
    const m = String(birth.month).padStart(2, '0');
    const forms: Readonly<Record<string, string>> = {
      dmy: `${d}/${m}/${birth.year}`,
      dot: `${d}.${m}.${birth.year}`,
      iso: `${birth.year}-${m}-${d}`,
      mdy: `${m}/${d}/${birth.year}`,
      dash: `${d}-${m}-${birth.year}`,
      long: `${birth.day} ${month} ${birth.year}`,
      us: `${month} ${birth.day}, ${birth.year}`,
      dm: `${birth.day} ${month}`,
      y: String(birth.year),
      short: `${birth.day}.${birth.month}.${String(birth.year).slice(2)}`,
      de: `${birth.day}. ${month} ${birth.year}`,
      es: `${birth.day} de ${month} de ${birth.year}`,
      th: `${birth.day} ${month} ${birth.year + 543}`,
      ja: `${birth.year}年${birth.month}月${birth.day}日`,
      six: `${d}${m}${String(birth.year).slice(2)}`,
      hr: `${birth.day}. ${month} ${birth.year}.`,
    };
    return forms[how || 'dmy'] ?? `?${how}`;
  };
  const changed = (value: string, how: string): string => {
    const bare = value.replace(/[^\p{L}\p{N}]/gu, '');
    if (how === '') return value;
    if (how === 'low') return value.toLowerCase();
    if (how === 'up') return value.toUpperCase();
    if (how === 'd') return bare;
    if (how === 'm') return `**** **** **** ${bare.slice(-4)}`;
    if (how === 'x') return `XXXX-XXXX-XXXX-${bare.slice(-4)}`;
    if (how === 'spell') return [...bare.toUpperCase()].join('-');
    if (how === 'words') return [...bare].map((sign) => numerals[Number(sign)] ?? sign).join(' ');
    if (how.startsWith('g')) return bare.replace(new RegExp(`(.{${how.slice(1)}})(?=.)`, 'gu'), '$1 ');
    if (how.startsWith('s')) return bare.slice(0, Number(how.slice(1)));
    if (/^\d+$/.test(how)) return bare.slice(-Number(how));
    throw new Error(`Unknown form ${how}`);
  };
  const remembered = (name: string, slot: string, pattern: string | undefined) => {
    const key = `${name}:${slot}`;
    const known = values.get(key);
    if (known !== undefined && pattern === undefined) return known;
    const made = make(name, slot, pattern);
    values.set(key, made);
    return made;
  };
  const resolve = (name: string, slot: string, pattern: string | undefined, how: string): string => {
    if (name === 'town' || name === 'st' || name === 'pc' || name === 'ad') return changed(address(slot, name), how);
    if (name === 'bd') return birthday(person(slot).birth, how);
    const someone = ['p', 'f', 'l', 'i', 'e'].includes(name) ? person(slot) : undefined;
    if (someone === undefined) return changed(remembered(name, slot, pattern), how);
    if (name === 'p') return changed(whole(someone), how);
    if (name === 'f') return changed(someone.first, how);
    if (name === 'l') return changed(someone.last, how);
    if (name === 'i') return `${someone.first[0]}. ${someone.last}`;
    const key = `mail${slot}${how}`;
    if (!values.has(key)) {
      const first = someone.latinFirst.replace(/ /g, '');
      const final = someone.latinLast.replace(/ /g, '');
      const free = how === '' ? `@${random.pick(land.mail)}` : `@${how}`;
      const local =
        how === ''
          ? random.pick([
              `${first}.${final}`,
              `${first}${final}${digits(2, random)}`,
              `${first[0]}${final}`,
              `${final}.${first}`,
              `${first}_${final}`,
            ])
          : `${first}.${final}`;
      values.set(key, local + free);
    }
    return values.get(key) ?? '';
  };

  const filled = (text: string) =>
    text.replace(/\{([a-z]+)(\d*)(?:=([^}|]*))?(?:\|([^}]*))?\}/g, (_, name: string, slot: string, pattern, how) => {
      const kind = kinds[name] ?? (nationalIds[name] ? 'national-id' : undefined);
      const value = resolve(name, slot, pattern, how ?? '');
      return kind === undefined ? value : `[[${kind}:${value}]]`;
    });
  // A first and a last name that stand together are one name, and so are a street and its postcode.
  const joined = (text: string): string => {
    const next = text
      .replace(/(\[\[person:[^\]]+)\]\] \[\[person:/g, '$1 ')
      .replace(/(\[\[address:[^\]]+)\]\](,? )\[\[address:/g, '$1$2');
    return next === text ? text : joined(next);
  };
  return (text) => joined(filled(text));
}
export type { Land };
