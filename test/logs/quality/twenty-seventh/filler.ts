// Fills the slots of one conversation: the same slot always holds the same value there.
import type { Locale } from './locales.ts';
import { card, iban, nationalId } from './numbers.ts';
import { locales } from './places.ts';
import type { Draw } from './random.ts';

const kinds: Readonly<Record<string, string>> = {
  n: 'person',
  f: 'person',
  l: 'person',
  r: 'person',
  w: 'person',
  em: 'email',
  e: 'email',
  ph: 'phone',
  h: 'phone',
  addr: 'address',
  street: 'address',
  pc: 'address',
  ad: 'address',
  dob: 'birth-date',
  doby: 'birth-date',
  dobm: 'birth-date',
  dobk: 'birth-date',
  b: 'birth-date',
  card: 'card',
  tail: 'card',
  c: 'card',
  iban: 'iban',
  ip: 'ip',
  mac: 'mac',
  nid: 'national-id',
  id: 'national-id',
  o: 'organisation',
  a: 'account',
  plate: 'account',
  tag: 'account',
  s: 'secret',
  pw: 'secret',
  u: 'url',
};

const coined =
  'Harrow,Penrose,Kestrel,Bluewater,Tamar,Ardent,Larkfield,Northgate,Calder,Fenwick,Millbrook,Osprey,Redwood,Stanhope,Tidewell,Verity,Westmere,Ashdown,Brightside,Copperfield,Dunmore,Eastlake,Glenrock,Hillcrest,Ironbark,Juniper,Kingsway,Linden,Marlowe,Oakridge'.split(
    ',',
  );
const words =
  'Falcon,Pixel,Shadow,Mango,Turbo,Lunar,Noodle,Rusty,Frost,Velvet,Crimson,Potato,Echo,Badger,Comet,Ninja,Waffle,Storm,Otter,Viper'.split(
    ',',
  );
const handles = 'sunny,mk,blue.sea,tora,kaze,lena,northstar,greenleaf,mori,alfa,yuki,wind,star,haru'.split(',');
const pets = 'Biscuit,Luna,Bello,Rocky,Minka,Pepper,Oscar,Coco,Simba,Felix,Maggie,Tessa'.split(',');

const two = (value: number): string => String(value).padStart(2, '0');
const odd: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', ß: 'ss', ı: 'i', æ: 'ae', đ: 'd' };
const latin = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[łøßıæđ]/g, (sign) => odd[sign] ?? '')
    .normalize('NFD')
    .replace(/[^a-z]/g, '');

export class Filler {
  private readonly kept = new Map<string, string>();
  private readonly draw: Draw;
  private readonly place: string;
  private readonly locale: Locale;
  private readonly genders: string;

  constructor(draw: Draw, place: string, genders: string) {
    this.draw = draw;
    this.place = place;
    this.locale = locales[place] as Locale;
    this.genders = genders;
  }

  fill(line: string): string {
    const chosen = line.replace(/<([^<>]*\|[^<>]*)>/g, (_, options: string) => this.draw.of(options.split('|')));
    return chosen.replace(/\{([a-z]+)(\d*)([!^]?)(?::([^}]*))?\}/g, (_, name, index, mode, pattern) => {
      const value = this.once(name, index, pattern);
      const cased = mode === '!' ? value.toLowerCase() : mode === '^' ? value.toUpperCase() : value;
      const kind = kinds[name];
      return kind === undefined ? cased : `[[${kind}:${cased}]]`;
    });
  }

  private keep(key: string, make: () => string): string {
    const known = this.kept.get(key);
    if (known !== undefined) return known;
    const made = make();
    this.kept.set(key, made);
    return made;
  }

  private once(name: string, index: string, pattern: string | undefined): string {
    if (name === 'x') return this.make(name, index, pattern);
    return this.keep(`${name}${index}`, () => this.make(name, index, pattern));
  }

  private make(name: string, index: string, pattern: string | undefined): string {
    const { draw, locale } = this;
    if (pattern !== undefined) return name === 'id' ? nationalId(draw, pattern) : this.expand(pattern);
    if (name === 'n') return this.joined(this.first(index), this.last(index));
    if (name === 'f') return this.first(index);
    if (name === 'l') return this.last(index);
    if (name === 'r') return this.joined(this.first(index), this.last(''));
    if (name === 'w') return this.joined(this.first(''), this.last(index));
    if (name === 'em') return this.email(index);
    if (name === 'ph') return draw.shape(locale.phones);
    if (name === 'addr') return this.parts(draw.of(locale.addresses.split('|')), index);
    if (name === 'street') return this.parts(locale.line, index);
    if (name === 'pc') return this.parts('$Z', index);
    if (name === 'town') return this.parts('$P', index);
    if (name === 'dob') return this.date(draw.of(locale.dates.split('|')), `b${index}`, 1946, 60);
    if (name === 'doby') return this.date('$yyyy', `b${index}`, 1946, 60);
    if (name === 'dobm') return this.date(locale.day, `b${index}`, 1946, 60);
    if (name === 'dobk') return this.date(draw.of(locale.dates.split('|')), `k${index}`, 2009, 11);
    if (name === 'date') return this.date(locale.day, `d${index}`, 2025, 2);
    if (name === 'card') return card(draw);
    if (name === 'tail') return this.once('card', index, undefined).slice(-4);
    if (name === 'iban') return iban(draw, this.place);
    if (name === 'ip') return this.address();
    if (name === 'mac') return this.hardware();
    if (name === 'nid') return nationalId(draw, this.place);
    if (name === 'plate') return draw.shape(locale.plates);
    if (name === 'tag') return this.tag();
    if (name === 'pw') return this.password();
    if (name === 'amt') return draw.shape(locale.amounts);
    if (name === 'time') return `${8 + draw.below(11)}:${draw.of(['00', '15', '30', '45'])}`;
    throw new Error(`Unknown slot "${name}${index}"`);
  }

  private expand(pattern: string): string {
    const { draw } = this;
    return draw
      .shape(pattern)
      .replaceAll('§', '@')
      .replaceAll('¶', '&')
      .replaceAll('$L', () => this.surname('m'))
      .replaceAll('$P', () => this.town('org').split(':')[0] ?? '')
      .replaceAll('$K', () => draw.of(coined))
      .replaceAll('$k', () => draw.of(coined).toLowerCase())
      .replaceAll('$W', () => draw.of(words))
      .replaceAll('$T', () => draw.of(pets))
      .replaceAll('$f', () => latin(this.first('')) || draw.of(handles))
      .replaceAll('$l', () => latin(this.last('')) || draw.of(handles));
  }

  private gender(index: string): string {
    const given = this.genders[index === '' ? 0 : Number(index) - 1];
    if (given === 'f' || given === 'm') return given;
    return this.keep(`gender${index}`, () => this.draw.of(['f', 'm']));
  }

  private first(index: string): string {
    const list = this.gender(index) === 'f' ? this.locale.women : this.locale.men;
    return this.keep(`f${index}`, () => this.fresh(() => this.draw.of(list.split(','))));
  }

  private fresh(make: () => string): string {
    let made = make();
    for (let tries = 0; tries < 9 && [...this.kept.values()].includes(made); tries++) made = make();
    return made;
  }

  private surname(gender: string): string {
    const [man = '', woman] = this.draw.of(this.locale.surnames.split(',')).split('/');
    return gender === 'f' ? (woman ?? man) : man;
  }

  private last(index: string): string {
    return this.keep(`l${index}`, () => this.fresh(() => this.surname(this.gender(index))));
  }

  private joined(first: string, last: string): string {
    if (this.place === 'JP') return `${last} ${first}`;
    return this.place === 'CN' ? `${last}${first}` : `${first} ${last}`;
  }

  private email(index: string): string {
    const { draw } = this;
    const first = latin(this.first(index)) || draw.of(handles);
    const last = latin(this.last(index)) || draw.shape('##');
    const name = draw.of([
      `${first}.${last}`,
      `${first}${last}`,
      `${first[0]}.${last}`,
      `${first}_${last}`,
      `${last}.${first}`,
    ]);
    return `${name}${draw.shape('||##|%')}@${draw.of(this.locale.mail.split(','))}`;
  }

  private town(index: string): string {
    return this.keep(`place${index}`, () => this.draw.of(this.locale.towns.split(',')));
  }

  private parts(pattern: string, index: string): string {
    const [town = '', code = ''] = this.town(index).split(':');
    return pattern
      .replaceAll('$N', () => this.keep(`no${index}`, () => String(1 + this.draw.below(149))))
      .replaceAll('$F', () => this.keep(`flat${index}`, () => String(1 + this.draw.below(28))))
      .replaceAll('$B', () => this.keep(`big${index}`, () => String(100 + this.draw.below(9800))))
      .replaceAll('$S', () => this.keep(`way${index}`, () => this.draw.of(this.locale.streets.split(','))))
      .replaceAll('$P', () => town)
      .replaceAll('$Z', () => this.keep(`code${index}`, () => this.draw.shape(code)));
  }

  private date(pattern: string, key: string, from: number, years: number): string {
    const { draw } = this;
    const year = Number(this.keep(`${key}y`, () => String(from + draw.below(years))));
    const month = Number(this.keep(`${key}m`, () => String(1 + draw.below(12))));
    const day = Number(this.keep(`${key}d`, () => String(1 + draw.below(28))));
    const named = this.locale.months.split(',')[month - 1] ?? '';
    const ending = [undefined, 'st', 'nd', 'rd'][day % 10] ?? 'th';
    const values: Readonly<Record<string, string>> = {
      yyyy: String(year),
      yy: two(year % 100),
      dd: two(day),
      d: String(day),
      mm: two(month),
      m: String(month),
      M: named,
      B: named.slice(0, 3),
      o: `${day}${day > 10 && day < 14 ? 'th' : ending}`,
    };
    return pattern.replace(/\$(yyyy|yy|dd|d|mm|m|M|B|o)/g, (_, part: string) => values[part] ?? '');
  }

  private address(): string {
    const { draw } = this;
    const end = `${draw.below(254)}.${1 + draw.below(254)}`;
    return draw.of([
      `192.168.${end}`,
      `10.${draw.below(254)}.${end}`,
      `82.${draw.below(254)}.${end}`,
      `203.${draw.below(113)}.${end}`,
    ]);
  }

  private hardware(): string {
    const { draw } = this;
    const plain = draw.of([
      draw.shape('3c:5a:^^:^^:^^:^^'),
      draw.shape('a4:83:^^:^^:^^:^^'),
      draw.shape('00-1b-^^-^^-^^-^^'),
    ]);
    return draw.below(2) === 0 ? plain.toUpperCase() : plain;
  }

  private tag(): string {
    const { draw } = this;
    const [one, other] = [draw.of(words), draw.of(words)];
    return draw.of([
      `${one}${other}${draw.shape('##')}`,
      `x${one}x`,
      `${one.toLowerCase()}_${other.toLowerCase()}`,
      `${one}${draw.shape('####')}`,
    ]);
  }

  private password(): string {
    const { draw } = this;
    const [one, other] = [draw.of(words), draw.of(words)];
    return draw.of([
      `${one}${draw.shape('##')}!`,
      draw.shape('&&&&&&&&'),
      `${one.toLowerCase()}-${other.toLowerCase()}-${draw.shape('##')}`,
      `${one}${draw.shape('20##')}`,
      `${draw.shape('~~~~')}${draw.shape('####')}$`,
    ]);
  }
}
