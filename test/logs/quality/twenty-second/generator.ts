// Blind set of conversations: everyday support logs of mid-sized firms, in English and ten other languages.
import { type LabelledConversation, readScript } from '../labelled.ts';
import { type Day, dateIn, dayAndMonth, dayOf, isoDate, spokenDate } from './dates.ts';
import { scripts } from './scripts.ts';
import { englishTails } from './tails.ts';
import { otherTails } from './tails-other.ts';
import * as made from './values.ts';

export type Situation = { readonly country: string; readonly lines: readonly string[] };

/** "# country" begins a situation; its lines follow. */
const situationsIn = (script: string): readonly Situation[] =>
  script
    .split(/^# /m)
    .map((block) => block.trim().split('\n'))
    .filter((block) => block.length > 1)
    .map(([country = '', ...lines]) => ({ country: country.trim(), lines: lines.filter((line) => line !== '') }));

export const situations: readonly Situation[] = scripts.flatMap(situationsIn);
/** Of these, `country` is a language. */
const tails = situationsIn(englishTails + otherTails);

/** Whether anything in it is personal: "x", "d", "dd" and "t" stand for what is not. */
const personal = ({ lines }: Situation): boolean => lines.some((line) => /\{(?!(?:x|d|dd|t)\d?[:}])/.test(line));

/** Tails of the language, each once before any comes again. */
function tailsOf(random: made.Random): (language: string) => readonly string[] {
  const left = new Map<string, Situation[]>();
  return (language) => {
    let some = left.get(language) ?? [];
    if (some.length === 0)
      some = mixed(
        random,
        tails.filter(({ country }) => country === language),
      );
    left.set(language, some);
    return some.pop()?.lines ?? [];
  };
}

function mixed(random: made.Random, list: readonly Situation[]): Situation[] {
  return list
    .map((situation) => ({ situation, rank: random() }))
    .sort((one, other) => one.rank - other.rank)
    .map(({ situation }) => situation);
}

const mark = (kind: string, value: string): string => `[[${kind}:${value}]]`;

/** What the placeholders of one conversation stand for: the same slot says the same thing again. */
function valuesOf(
  random: made.Random,
  country: string,
): (type: string, slot: string, form: string, arg: string) => string {
  const persons = new Map<string, made.Person>();
  const days = new Map<string, Day>();
  const kept = new Map<string, string>();
  const keep = (key: string, make: () => string): string => {
    const value = kept.get(key) ?? make();
    kept.set(key, value);
    return value;
  };
  const person = (slot: string): made.Person => {
    const found = persons.get(slot) ?? made.personOf(random, country);
    persons.set(slot, found);
    return found;
  };
  const day = (slot: string, form: string): Day => {
    const found = days.get(slot) ?? (form === 'k' ? dayOf(random, 2008, 2021) : dayOf(random, 1938, 2006));
    days.set(slot, found);
    return found;
  };
  const place = made.placeOf(country);
  const joined = place.language === 'ja' ? '' : ' ';
  const named = ({ given, surname }: made.Person, form: string): string => {
    if (form === 'g') return given;
    if (form === 's') return surname;
    if (form === 'c') return `${surname}, ${given}`;
    if (form === 'U') return `${given} ${surname}`.toUpperCase();
    if (form === 'i') return `${given.slice(0, 1)}. ${surname}`;
    return place.language === 'ja' ? `${surname}${joined}${given}` : `${given} ${surname}`;
  };
  const birth = (slot: string, form: string): string => {
    const date = day(slot, form);
    if (form === 'y') return String(date.year);
    if (form === 'dm') return dayAndMonth(date, country);
    if (form === 'iso') return isoDate(date);
    return keep(`bd${slot}${form}`, () => (form === 'w' ? spokenDate(random, date) : dateIn(random, date, country)));
  };
  const card = (slot: string, form: string): string => {
    const digits = keep(`cc${slot}`, () => made.cardNumber(random));
    if (form === '4') return digits.slice(-4);
    if (form === 'm') {
      return keep(
        `m${slot}`,
        () => `${made.pick(random, ['**** ', '**** **** **** ', 'xxxx-', '•••• ', '************'])}${digits.slice(-4)}`,
      );
    }
    return form === 'x' ? digits : keep(`g${slot}`, () => made.grouped(random, digits));
  };
  const simple: Readonly<Record<string, readonly [kind: string, make: (arg: string) => string]>> = {
    o: ['organisation', (arg) => made.organisationOf(random, country, arg)],
    ad: ['address', () => made.addressOf(random, country)],
    st: ['address', () => made.streetAndNumber(random, country)],
    zip: ['address', () => made.shaped(random, place.postcode)],
    flat: ['address', (arg) => made.shaped(random, arg)],
    ph: ['phone', (arg) => made.shaped(random, arg || place.phone)],
    phw: ['phone', (arg) => made.spokenDigits(random, Number(arg))],
    ib: ['iban', () => made.iban(random, country)],
    ip: ['ip', (arg) => made.shaped(random, arg || '85.1##.#7.1##~1##.4#.2#.9#~10.2#.1##.#4~2a02:8^^:^^^^:^^::1^^')],
    mac: ['mac', (arg) => made.shaped(random, arg || '^^:^^:^^:^^:^^:^^')],
    url: [
      'url',
      (arg) =>
        made
          .shaped(random, arg.replaceAll('/@', '/§'))
          .replace('§', '@')
          .replace('$n', () => made.userName(random, made.personOf(random, country))),
    ],
    id: ['national-id', (arg) => made.shaped(random, arg)],
    ac: ['account', (arg) => made.shaped(random, arg)],
    acw: ['account', (arg) => made.spokenDigits(random, Number(arg))],
    pl: ['account', () => made.shaped(random, place.plate)],
    imei: ['account', () => made.shaped(random, '35#############')],
    vin: ['account', () => made.shaped(random, 'WVWZZZ@K#@W######~TMB@@#@@#######~VF1@@@@@@########~JT@@#@@#########')],
    se: ['secret', (arg) => made.shaped(random, arg)],
    sew: ['secret', (arg) => made.spokenDigits(random, Number(arg))],
    pw: ['secret', () => made.password(random)],
    sa: ['secret', () => made.answerOf(random)],
    sm: ['secret', () => made.personOf(random, country).surname],
    seed: ['secret', () => made.recoveryPhrase(random)],
    ccw: ['card', (arg) => made.spokenDigits(random, Number(arg))],
  };
  const plain: Readonly<Record<string, (arg: string) => string>> = {
    x: (arg) => made.shaped(random, arg),
    d: () => dayAndMonth(dayOf(random, 2023, 2025), country),
    dd: () => dateIn(random, dayOf(random, 2023, 2025), country),
    t: () => made.townOf(random, country).replace(/,? [A-Z]{2,3}$/, ''),
  };
  return (type, slot, form, arg) => {
    if (type === 'p') return mark('person', named(person(slot), form));
    if (type === 'bd') return mark('birth-date', birth(slot, form));
    if (type === 'cc') return mark('card', card(slot, form));
    if (type === 'em')
      return mark(
        'email',
        keep(`em${slot}`, () => made.emailOf(random, person(slot))),
      );
    if (type === 'ems')
      return mark(
        'email',
        keep(`ems${slot}`, () => made.spokenEmail(random, person(slot))),
      );
    if (type === 'un')
      return mark(
        'account',
        keep(`un${slot}`, () => made.userName(random, person(slot))),
      );
    if (type === 'dv')
      return mark(
        'account',
        keep(`dv${slot}`, () => made.device(random, person(slot))),
      );
    const labelled = simple[type];
    if (labelled !== undefined)
      return mark(
        labelled[0],
        keep(`${type}${slot}`, () => labelled[1](arg).trim()),
      );
    const unlabelled = plain[type];
    if (unlabelled === undefined) throw new Error(`Unknown placeholder ${type}`);
    return keep(`${type}${slot}`, () => unlabelled(arg));
  };
}

/** Marks of these kinds keep their casing where a customer writes all in small letters. */
function small(line: string, language: string): string {
  const lower = (text: string): string => (language === 'tr' ? text.toLocaleLowerCase('tr') : text.toLowerCase());
  const parts = line.split(/(\[\[[a-z-]+:[^\]]+\]\])/);
  return parts
    .map((part) => {
      if (!part.startsWith('[[')) return lower(part);
      const [, kind = '', value = ''] = /^\[\[([a-z-]+):(.*)\]\]$/s.exec(part) ?? [];
      return ['person', 'organisation', 'address'].includes(kind) ? mark(kind, lower(value)) : part;
    })
    .join('');
}

function scriptOf(random: made.Random, { country, lines }: Situation): readonly string[] {
  const value = valuesOf(random, country);
  const { language } = made.placeOf(country);
  const manner = random();
  return lines.map((line) => {
    const chosen = line.replace(/<([^<>]*)>/g, (_, choices: string) => made.pick(random, choices.split('|')));
    const filled = chosen
      .replace(/\{([a-z]+)(\d*)(?:\.([a-zU0-9]+))?(?::([^}]*))?\}/g, (_, type, slot, form, arg) =>
        value(type, slot, form ?? '', arg ?? ''),
      )
      .replaceAll('⏎', '\n');
    if (!filled.startsWith('U: ') || manner > 0.27) return filled;
    const lower = `U: ${small(filled.slice(3), language)}`;
    return manner < 0.12 ? lower.replace(/[.!]$/, '').replaceAll(', ', ' ') : lower;
  });
}

export function twentySecondConversations(count: number, seed: number): readonly LabelledConversation[] {
  const random = made.randomOf(seed);
  const tail = tailsOf(random);
  let left: Situation[] = [];
  return Array.from({ length: count }, (_, at) => {
    if (left.length === 0) left = mixed(random, situations);
    const situation = left.pop();
    if (situation === undefined) throw new Error('No situations');
    const { country, lines } = situation;
    const { language } = made.placeOf(country);
    const roll = random();
    const more = personal(situation) && roll < 0.85 ? tail(language) : [];
    // A third matter keeps its own slots: 5 becomes 15.
    const third = more.length > 0 && roll < 0.3 ? tail(language) : [];
    const last = third.map((line) => line.replace(/(?<=\{[a-z]+)[5-9]/g, (slot) => `1${slot}`));
    return readScript(`twenty-second-${at}`, scriptOf(random, { country, lines: [...lines, ...more, ...last] }));
  });
}
