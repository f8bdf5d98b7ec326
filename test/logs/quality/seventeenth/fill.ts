// Fills the slots of a template: one customer, one agent and one set of values for each conversation.
import {
  bic,
  branchCode,
  cardGroups,
  cardMasked,
  cardNumber,
  cardWritten,
  iban,
  imei,
  ip,
  mac,
  mpan,
  plate,
  routing,
  tracking,
  vin,
} from './codes.ts';
import { fragments } from './fragments.ts';
import { idsOf } from './ids.ts';
import { accountShapes } from './kinds.ts';
import { type Locale, locales } from './locales.ts';
import { type FullName, latinised, randomName } from './names.ts';
import { organisation } from './organisations.ts';
import { type Address, address, phone } from './places.ts';
import { plainValue } from './plain.ts';
import { pad, type Rng, shape } from './random.ts';
import { apiKey, doorCode, memorableWord, otp, password, recovery, securityQuestion, wifi } from './secrets.ts';

type Slots = Readonly<Record<string, (id: string) => string>>;

const mark = (kind: string, value: string): string => `[[${kind}:${value}]]`;

/** Calls once and remembers. */
function remembering<T>(draw: (id: string) => T): (id: string) => T {
  const known = new Map<string, T>();
  return (id) => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const value = draw(id);
    known.set(id, value);
    return value;
  };
}

const ordinal = (day: number): string => (day > 10 && day < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th'));

function dateWritten(rng: Rng, locale: Locale, year: number): string {
  const day = rng.int(1, 28);
  const month = rng.int(1, 12);
  const name = locale.months[month - 1] ?? '';
  const dot = locale.language === 'de' ? '.' : '';
  const dayName = locale.code === 'us' ? `${name} ${day}, ${year}` : `${day}${dot} ${name} ${year}`;
  const [first, second] = locale.code === 'us' ? [month, day] : [day, month];
  const separator = rng.pick(locale.separators);
  return rng.pick([
    () => [pad(first), pad(second), year].join(separator),
    () => [pad(first), pad(second), year].join(separator),
    () => [first, second, year].join(separator),
    () => [pad(first), pad(second), pad(year % 100)].join(separator),
    () => dayName,
    () => (locale.language === 'en' && locale.code !== 'us' ? `${day}${ordinal(day)} ${name} ${year}` : dayName),
    () => `${year}-${pad(month)}-${pad(day)}`,
  ])();
}

const fancies = ['sky', 'moon', 'pixel', 'blue', 'nova', 'trail', 'chef', 'green'];
const fancied = ['walker', 'fox', 'runner', 'bee', 'smith', 'wolf'];

const handleOf = (rng: Rng, { first, last }: FullName): string => {
  const [f, l] = [latinised(first), latinised(last)];
  return rng.pick([
    () => `${f}${rng.int(1, 9999)}`,
    () => `${f}.${l}${rng.int(1, 99)}`,
    () => `${f.slice(0, 1)}${l}${rng.int(1, 999)}`,
    () => `${l}_${f}`,
    () => `${f}_${l.slice(0, 3)}${rng.int(1, 99)}`,
    () => `${f}${l.slice(0, 1)}_${shape(rng, '##')}`,
    () => `xX${f}${rng.int(1, 99)}Xx`,
    () => `${rng.pick(['the', 'just', 'real', 'its', 'mr', 'ms'])}${f}${rng.int(1, 99)}`,
    () => `${rng.pick(fancies)}${rng.pick(fancied)}${rng.int(2, 2009)}`,
    () => `${f.slice(0, 3)}${l.slice(0, 4)}`,
  ])();
};

const slug = (text: string): string => latinised(text.replace(/\P{L}/gu, '')).slice(0, 18);

function emailOf(rng: Rng, name: FullName, firm: string): string {
  const [f, l] = [latinised(name.first), latinised(name.last)];
  const host = rng.chance(0.7)
    ? rng.pick([
        'gmail.com',
        'outlook.com',
        'yahoo.com',
        'hotmail.com',
        'icloud.com',
        'proton.me',
        'gmx.net',
        'live.com',
        'mail.com',
      ])
    : `${slug(firm) || 'office'}.${rng.pick(['com', 'net', 'org', 'co', 'io'])}`;
  const digits = rng.pick(['', '', String(rng.int(1, 99)), String(rng.int(1950, 2010))]);
  const letter = f.slice(0, 1);
  const local = [
    `${f}.${l}`,
    `${f}${l}`,
    `${letter}.${l}`,
    `${f}_${l}`,
    `${l}.${f}`,
    f,
    `${letter}${l}`,
    `${f}-${l.slice(0, 1)}`,
  ];
  return `${rng.pick(local)}${digits}@${host}`;
}

/** What one conversation's slots become. */
export function createSlots(rng: Rng, locale: Locale, desk: string): (slot: string) => string {
  const { code, language } = locale;
  const ids = idsOf[code];
  if (ids === undefined) throw new Error(`No numbers of persons in ${code}`);
  const names = remembering(() => randomName(rng, locale.cultures));
  const agents = remembering(() => randomName(rng, locale.cultures));
  const cards = remembering(() => cardNumber(rng));
  const firms = remembering((id) => organisation(rng, language, /\.([a-z]+)/.exec(id)?.[1] ?? desk));
  const homes = remembering((): Address => address(rng, code));
  const branches = remembering(() => branchCode(rng, code));
  const answers = remembering(() => securityQuestion(rng, language));
  const taxes = remembering(() => {
    const { name, draw } = rng.pick(ids.tax);
    return { name, value: draw(rng) };
  });
  const spelt = (id: string, between: string): string =>
    [latinised(names(id).first), latinised(names(id).last)].join(between);
  const handles = remembering((id) => handleOf(rng, names(id)));
  const whole = ({ first, last }: FullName): string => `${first} ${last}`;
  const bare = remembering(
    (id) => shape(rng, rng.pick(['########', '########', '%#######', '##########', '#########'])) + id.slice(0, 0),
  );
  const host = (): string => `${slug(firms('#')) || 'service'}.${rng.pick(['com', 'net', 'io', 'app', 'co'])}`;

  const own: Slots = {
    first: (id) => mark('person', names(id).first),
    last: (id) => mark('person', names(id).last),
    full: (id) => mark('person', whole(names(id))),
    FULL: (id) => mark('person', whole(names(id)).toLocaleUpperCase(language === 'tr' ? 'tr' : 'en')),
    comma: (id) => mark('person', `${names(id).last}, ${names(id).first}`),
    initial: (id) => mark('person', `${names(id).first.slice(0, 1)} ${names(id).last}`),
    title: (id) => (names(id).woman ? rng.pick(locale.titles.women) : locale.titles.men),
    agent: (id) => mark('person', agents(id).first),
    agentfull: (id) => mark('person', whole(agents(id))),
    email: (id) => mark('email', emailOf(rng, names(id), firms('.firm'))),
    phone: () => mark('phone', phone(rng, code)),
    addr: (id) => mark('address', homes(id).whole),
    street: (id) => mark('address', homes(id).street),
    flat: (id) => mark('address', homes(id).flat),
    postcode: (id) => mark('address', homes(id).code),
    dob: () => mark('birth-date', dateWritten(rng, locale, rng.int(1941, 2006))),
    cdob: () => mark('birth-date', dateWritten(rng, locale, rng.int(2008, 2023))),
    iban: () => mark('iban', iban(rng, rng.chance(0.8) ? (locale.iban ?? '') : '')),
    ip: () => mark('ip', ip(rng)),
    mac: () => mark('mac', mac(rng)),
    card: (id) => mark('card', cardWritten(rng, cards(id))),
    card4: (id) => mark('card', cards(id).slice(-4)),
    cardmask: (id) => mark('card', cardMasked(rng, cards(id))),
    cardfirst: (id) => mark('card', cardGroups(cards(id)).slice(0, 2).join(' ')),
    cardrest: (id) => mark('card', cardGroups(cards(id)).slice(2).join(' ')),
    exp: () => `${pad(rng.int(1, 12))}/${rng.int(26, 32)}`,
    cvv: (id) => mark('secret', rng.digits(cards(id).length === 15 ? 4 : 3)),
    nid: (id) => mark('national-id', taxes(id).value),
    nidname: (id) => taxes(id).name,
    passport: () => mark('national-id', ids.passport.draw(rng)),
    licence: () => mark('national-id', ids.licence.draw(rng)),
    licencename: () => ids.licence.name,
    health: () => mark('national-id', ids.health.draw(rng)),
    healthname: () => ids.health.name,
    org: (id) => mark('organisation', firms(id)),
    accthead: (id) => mark('account', bare(id).slice(0, 4)),
    accttail: (id) => mark('account', bare(id).slice(4)),
    bacct: () => mark('account', shape(rng, rng.pick(locale.bankAccounts))),
    branch: (id) => mark('account', branches(id).code),
    branchname: (id) => branches(id).name,
    bic: () => mark('account', bic(rng, locale.bic)),
    routing: () => mark('account', routing(rng)),
    tracking: () => mark('account', tracking(rng, code)),
    plate: () => mark('account', plate(rng, code)),
    vin: () => mark('account', vin(rng)),
    imei: () => mark('account', imei(rng)),
    mpan: () => mark('account', mpan(rng)),
    user: (id) => mark('account', handles(id)),
    pw: () => mark('secret', password(rng)),
    pin: () => mark('secret', rng.digits(4)),
    pin6: () => mark('secret', rng.digits(rng.pick([5, 6, 6]))),
    puk: () => mark('secret', rng.digits(8)),
    otp: () => mark('secret', otp(rng)),
    memword: () => mark('secret', memorableWord(rng, language)),
    secq: (id) => answers(id).question,
    seca: (id) => mark('secret', answers(id).answer),
    key: () => mark('secret', apiKey(rng)),
    door: () => mark('secret', doorCode(rng)),
    wifi: () => mark('secret', wifi(rng)),
    recovery: () => mark('secret', recovery(rng)),
    link: (id) =>
      mark(
        'url',
        rng.pick([
          () => `https://${host()}/reset?token=${shape(rng, '^'.repeat(24))}`,
          () => `https://my.${host()}/verify/${shape(rng, '^'.repeat(18))}`,
          () => `https://${host()}/track?no=${shape(rng, '%#########')}`,
          () => `https://pay.${host()}/i/${shape(rng, '^'.repeat(12))}`,
          () => `https://portal.${host()}/customers/${shape(rng, '%######')}/documents`,
          () => `https://${host()}/invite/${shape(rng, '&&&&&&&&-&&&&-4&&&-a&&&-&&&&&&&&&&&&')}`,
          () => `https://${host()}/account?user=${handles(id).replace('@', '')}`,
          () => `https://app.${host()}/login/magic?code=${shape(rng, '^'.repeat(20))}&uid=${shape(rng, '%####')}`,
          () => `https://forms.${host()}/s/${shape(rng, '^'.repeat(10))}`,
          () => `${host()}/r/${shape(rng, '^'.repeat(9))}`,
        ])(),
      ),
    profile: (id) =>
      mark(
        'url',
        rng.pick([
          () => `https://www.linkedin.com/in/${spelt(id, '-')}-${shape(rng, '&&&###')}`,
          () => `https://www.${host()}/u/${handles(id).replace('@', '')}`,
          () => `https://github.com/${handles(id).replace(/[@_]/g, '')}`,
          () => `https://www.instagram.com/${handles(id).replace('@', '')}/`,
          () => `facebook.com/${latinised(names(id).first)}.${latinised(names(id).last)}.${rng.int(1, 999)}`,
          () => `https://${host()}/seller/${handles(id).replace('@', '')}`,
          () => `https://${host()}/profile/${shape(rng, '%#######')}`,
          () => `${latinised(names(id).first)}${latinised(names(id).last)}.com/about`,
        ])(),
      ),
  };

  const filled = remembering((slot: string): string => {
    const [name = '', number = ''] = slot.split('#');
    const [base = '', detail] = name.split('.');
    const id = `${detail === undefined ? '' : `.${detail}`}#${number}`;
    const maker = own[base];
    if (maker !== undefined) return maker(id);
    const shapes = accountShapes[base];
    if (shapes !== undefined) return mark('account', shape(rng, rng.pick(shapes)));
    return plainValue(rng, locale, base);
  });
  return filled;
}

/** Fragments and choices first, then slots. */
export function expand(rng: Rng, language: string, template: string): string {
  let text = template;
  for (let depth = 0; depth < 6 && /\{=|</.test(text); depth++) {
    text = text.replace(/\{=([a-z0-9-]+)\}/g, (_, name: string) => {
      const choices = fragments[language]?.[name];
      if (choices === undefined) throw new Error(`No fragment "${name}" in ${language}`);
      return rng.pick(choices);
    });
    text = text.replace(/<([^<>]*)>/g, (_, inner: string) => rng.pick(inner.split('|')));
  }
  return text;
}

export function localeOf(code: string): Locale {
  const found = locales[code];
  if (found === undefined) throw new Error(`No locale ${code}`);
  return found;
}
