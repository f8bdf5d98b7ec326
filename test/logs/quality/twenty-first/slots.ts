// Fills a situation: "{slot:argument@binding!change}", "{@binding}" again, "<one|other>" for wording.
import { bornDay, dayAndMonth, drawWeekday, fullDate, isoDate, languageOf, recentDay, spokenDate } from './dates.ts';
import { drawPerson, type Gender, type Person } from './names.ts';
import {
  type Day,
  drawBic,
  drawCard,
  drawHealthId,
  drawIban,
  drawImei,
  drawIp,
  drawIp6,
  drawLicence,
  drawMac,
  drawNationalId,
  drawPassport,
  drawPhone,
  drawPlate,
  drawVin,
  maskedCard,
} from './numbers.ts';
import { drawOrganisation, type OrganisationKind, stem } from './organisations.ts';
import { type AddressPart, drawAddress, drawTown } from './places.ts';
import { type Random, shaped } from './random.ts';
import {
  drawAnswer,
  drawDevice,
  drawEmail,
  drawHandle,
  drawKey,
  drawLink,
  drawPassword,
  drawPhrase,
  drawWord,
} from './secrets.ts';
import { changed } from './wording.ts';

type Value = { readonly kind: string | null; readonly text: string };
type Scene = {
  readonly random: Random;
  readonly locale: string;
  readonly people: Map<string, Person>;
  readonly bound: Map<string, Value>;
  readonly days: Map<string, Day>;
};

const genders: Readonly<Record<string, Gender>> = { f: 'f', m: 'm', d: 'f', b: 'm' };

/** p, f, m: anybody, a woman, a man; k, d, b: kin of the first person, likewise; a: an agent. */
function personOf(scene: Scene, id: string): Person {
  const known = scene.people.get(id);
  if (known !== undefined) return known;
  const gender = genders[id.charAt(0)] ?? (scene.random.chance(0.5) ? 'f' : 'm');
  const first = [...scene.people].find(([other]) => !other.startsWith('a'))?.[1];
  const taken = new Set([...scene.people.values()].map(({ given }) => given));
  for (;;) {
    const person = drawPerson(scene.random, scene.locale, gender, 'kdb'.includes(id.charAt(0)) ? first : undefined);
    if (taken.has(person.given)) continue;
    scene.people.set(id, person);
    return person;
  }
}

const caller = (scene: Scene, id: string | undefined): Person =>
  id !== undefined && id !== '' ? personOf(scene, id) : ([...scene.people.values()][0] ?? personOf(scene, 'p9'));

function named(scene: Scene, { given, surname, culture }: Person, part: string): string {
  switch (part) {
    case 'g':
      return given;
    case 's':
      return surname;
    case 'r':
      return `${surname}, ${given}`;
    case 'i':
      return `${given.charAt(0)}. ${surname}`;
    case 'h':
      return `${given} ${surname.charAt(0)}.`;
    case 'm':
      return `${given} ${String.fromCharCode(65 + scene.random.int(0, 22))}. ${surname}`;
    default:
      return culture === 'eastasian' && scene.locale === 'sg' ? `${surname} ${given}` : `${given} ${surname}`;
  }
}

const dayOf = (scene: Scene, key: string): Day => {
  const known = scene.days.get(key) ?? bornDay(scene.random, key.charAt(0));
  scene.days.set(key, known);
  return known;
};

function bornOn(scene: Scene, style: string, key: string): string {
  const { random, locale } = scene;
  const day = dayOf(scene, key);
  switch (style) {
    case 'iso':
      return isoDate(day);
    case 'year':
      return String(day.year);
    case 'dm':
      return dayAndMonth(random, locale, day);
    case 'words':
      return spokenDate(locale, day);
    case 'digits':
      return isoDate(day).split('-').reverse().join('');
    default:
      return fullDate(random, locale, day);
  }
}

const money: Readonly<Record<string, string>> = {
  uk: '£#',
  us: '$#',
  ie: '€#',
  au: '$#',
  nz: '$#',
  ca: '$#',
  in: '₹#',
  za: 'R#',
  sg: 'S$#',
  pl: '# zł',
  se: '# kr',
  tr: '# TL',
  ru: '# ₽',
  br: 'R$ #',
  mx: '$#',
  ch: 'CHF #',
};
function price(random: Random, locale: string, most = 890): string {
  const whole = random.chance(0.75) ? random.int(3, Math.min(95, most)) : random.int(Math.min(100, most), most);
  const big = ['in', 'ru', 'se', 'mx'].includes(locale) ? whole * 10 : whole;
  const cents = random.chance(0.6) ? `${languageOf(locale) === 'en' ? '.' : ','}${shaped(random, '##')}` : '';
  return (money[locale] ?? '# €').replace('#', big + cents);
}

const organisations: Readonly<Record<string, OrganisationKind>> = {
  org: 'firm',
  school: 'school',
  clinic: 'clinic',
  club: 'club',
  public: 'public',
  gp: 'gp',
  home: 'home',
  trade: 'trade',
  landlord: 'landlord',
  team: 'team',
};
const parts: Readonly<Record<string, AddressPart>> = { street: 'street', pc: 'postcode', unit: 'unit', block: 'block' };
const tracks = [
  '1Z****0#########',
  'JD01460#########',
  'R^#########GB',
  'H00########%###',
  '%### #### ####',
  '00340434#############',
  '6#############',
  'LP00#########',
  '#########%##',
];

function marked(scene: Scene, slot: string, argument: string): Value {
  const { random, locale } = scene;
  const [base = '', ...rest] = slot.split('.');
  const style = rest.join('.');
  const is = (kind: string, text: string): Value => ({ kind, text });
  if (/^[pfmkdba]\d$/.test(base)) return is('person', named(scene, personOf(scene, base), style));
  const who = (): Person => caller(scene, argument);
  const organisation = organisations[base];
  if (organisation !== undefined) return is('organisation', drawOrganisation(random, locale, organisation));
  switch (base) {
    case 'addr':
      return is('address', drawAddress(random, locale, parts[style] ?? 'full'));
    case 'dob':
    case 'dob2':
    case 'cdob':
    case 'cdob2':
    case 'cdob3':
    case 'ndob':
      return is('birth-date', bornOn(scene, style, base));
    case 'phone':
      return is('phone', drawPhone(random, locale));
    case 'email':
      return is('email', drawEmail(random, locale, who(), style === 'work'));
    case 'iban':
      return is('iban', drawIban(random, locale));
    case 'ip':
      return is('ip', random.chance(0.12) ? drawIp6(random) : drawIp(random));
    case 'mac':
      return is('mac', drawMac(random));
    case 'url':
      return is('url', drawLink(random, locale, style, who()));
    case 'card':
      return is(
        'card',
        style === 'mask' ? maskedCard(random) : style === 'last' ? shaped(random, '####') : drawCard(random),
      );
    case 'nid':
      for (;;) {
        const id = drawNationalId(random, locale, dayOf(scene, 'dob'));
        if (style !== 'num' || !/[A-Z]/.test(id)) return is('national-id', id);
      }
    case 'passport':
      return is('national-id', drawPassport(random, locale));
    case 'licence':
      return is('national-id', drawLicence(random, locale, who(), dayOf(scene, 'dob')));
    case 'health':
      return is('national-id', drawHealthId(random, locale));
    case 'bic':
      return is('account', drawBic(random, locale));
    case 'plate':
      return is('account', drawPlate(random, locale));
    case 'vin':
      return is('account', drawVin(random));
    case 'imei':
      return is('account', drawImei(random));
    case 'handle':
      return is('account', drawHandle(random, argument === '' ? undefined : personOf(scene, argument)));
    case 'device':
      return is('account', drawDevice(random, who()));
    case 'track':
      return is('account', shaped(random, random.pick(tracks)));
    case 'pnr':
      return is('account', shaped(random, '^*^*^*'));
    case 'pw':
      return is('secret', drawPassword(random));
    case 'key':
      return is('secret', drawKey(random));
    case 'phrase':
      return is('secret', drawPhrase(random, Number(argument || 12)));
    case 'answer':
      return is('secret', drawAnswer(random, style, locale));
    case 'natid':
      return is('national-id', shaped(random, random.pick(argument.split('|'))));
    case 'account':
    case 'secret':
      return is(base, shaped(random, random.pick(argument.split('|'))));
    default:
      return { kind: null, text: plainSlot(scene, base, style, argument) };
  }
}

function plainSlot({ random, locale }: Scene, base: string, style: string, argument: string): string {
  switch (base) {
    case 'x':
      return shaped(random, random.pick(argument.split('|')));
    case 'price':
      return price(random, locale);
    case 'fee':
      return price(random, locale, 40);
    case 'date':
      return style === 'dm'
        ? dayAndMonth(random, locale, recentDay(random))
        : style === 'iso'
          ? isoDate(recentDay(random))
          : fullDate(random, locale, recentDay(random));
    case 'weekday':
      return drawWeekday(random, locale);
    case 'time':
      return `${String(random.int(7, 21)).padStart(2, '0')}${style === 'h' ? 'h' : ':'}${random.pick(['00', '15', '30', '45', '05', '12', '48'])}`;
    case 'town':
      return drawTown(random, locale);
    case 'brand':
      return stem(random);
    case 'word':
      return drawWord(random);
    case 'int': {
      const [from = 1, to = 9] = argument.split('-').map(Number);
      return String(random.int(from, to));
    }
    default:
      throw new Error(`Unknown slot "${base}"`);
  }
}

function filled(scene: Scene, body: string): string {
  const match = /^([a-z0-9.]*)(?::([^@!]*))?(?:@(\w+))?(?:!([\w,]+))?$/.exec(body);
  if (match === null) throw new Error(`Unreadable slot "${body}"`);
  const [, slot = '', argument = '', binding, changes] = match;
  let value = slot === '' ? scene.bound.get(binding ?? '') : marked(scene, slot, argument);
  if (value === undefined) throw new Error(`Nothing bound in "${body}"`);
  if (binding !== undefined) scene.bound.set(binding, value);
  for (const change of changes?.split(',') ?? []) {
    value = { kind: value.kind, text: changed(scene.random, value.text, change, languageOf(scene.locale)) };
  }
  return value.kind === null ? value.text : `[[${value.kind}:${value.text}]]`;
}

function chosen(random: Random, text: string): string {
  const inner = /<([^<>]*\|[^<>]*)>/;
  let rest = text;
  while (inner.test(rest)) rest = rest.replace(inner, (_, options: string) => random.pick(options.split('|')));
  return rest;
}

export function fillSituation(random: Random, locale: string, lines: readonly string[]): string[] {
  const scene: Scene = { random, locale, people: new Map(), bound: new Map(), days: new Map() };
  const head = /\{([pfm]1)\b/.exec(lines.join(' '))?.[1];
  if (head !== undefined) personOf(scene, head);
  return lines.map((line) =>
    chosen(random, line)
      .replaceAll('¶', '\n')
      .replace(/\{([^{}]*)\}/g, (_, body: string) => filled(scene, body)),
  );
}
