// Fills the placeholders of a situation. A body is one of
//   w1+w2 (first name of one, last name of the other)
//   p1 m1 w1 (any, man, woman; .f first, .l last, .i initial and last, .mail, .user, .lc lower case, .uc capitals)
//   ad1 (whole; .s street, .p postcode, .t town without a label, .sp street and postcode)
//   d1 (birth date, d8 of an old person, d9 of a child; .slash .us .dot .iso .long .uslong .year .dm .words)
//   name=kind:pattern, kind:pattern, kind!number:arg, -:pattern, n:from-to
//   name or name.mod (a value told before)
import { lands } from './names.ts';
import { grouped, numberOf } from './numbers.ts';
import { places } from './places.ts';
import { pattern, type Random } from './random.ts';

const kinds: Record<string, string> = {
  org: 'organisation',
  acc: 'account',
  nid: 'national-id',
  addr: 'address',
  sec: 'secret',
  dob: 'birth-date',
  per: 'person',
  tel: 'phone',
  mail: 'email',
  card: 'card',
  iban: 'iban',
  ip: 'ip',
  mac: 'mac',
  url: 'url',
};
const months: Record<string, string> = {
  en: 'January February March April May June July August September October November December',
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  it: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  sv: 'januari februari mars april maj juni juli augusti september oktober november december',
  ro: 'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie',
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  el:
    'Ιανουαρίου Φεβρουαρίου Μαρτίου Απριλίου Μαΐου Ιουνίου Ιουλίου Αυγούστου Σεπτεμβρίου Οκτωβρίου ' +
    'Νοεμβρίου Δεκεμβρίου',
  hr: 'siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga prosinca',
  hu: 'január február március április május június július augusztus szeptember október november december',
  he: 'בינואר בפברואר במרץ באפריל במאי ביוני ביולי באוגוסט בספטמבר באוקטובר בנובמבר בדצמבר',
  hi: 'जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर',
};
const mails: Record<string, string> = {
  de: 'gmx.de web.de t-online.de posteo.de',
  fr: 'orange.fr laposte.net free.fr gmail.com',
  qc: 'videotron.ca hotmail.com gmail.com',
  es: 'hotmail.es gmail.com telefonica.net',
  esar: 'yahoo.com.ar gmail.com hotmail.com',
  it: 'libero.it gmail.com virgilio.it',
  sv: 'telia.com hotmail.se gmail.com',
  fi: 'elisanet.fi gmail.com luukku.com',
  ro: 'yahoo.ro gmail.com',
  hu: 'freemail.hu citromail.hu gmail.com',
  el: 'otenet.gr gmail.com yahoo.gr',
  hr: 'net.hr gmail.com',
  ru: 'mail.ru yandex.ru bk.ru',
  he: 'walla.co.il gmail.com netvision.net.il',
  ko: 'naver.com hanmail.net gmail.com',
  zh: 'qq.com 163.com 126.com',
  in: 'rediffmail.com gmail.com yahoo.co.in',
  au: 'bigpond.com optusnet.com.au gmail.com',
  gb: 'btinternet.com hotmail.co.uk gmail.com sky.com',
  us: 'yahoo.com gmail.com comcast.net aol.com',
};
const noSpace = ['ko', 'zh'];
const lastFirst = ['ko', 'zh', 'vi', 'hu'];
const listOf: Record<string, string> = { us: 'gb', ca: 'gb', au: 'gb', qc: 'fr', esar: 'es', cl: 'es' };
const inMonths: Record<string, string> = { qc: 'fr', esar: 'es', cl: 'es' };

type Person = { first: string; last: string; latinFirst: string; latinLast: string; male: boolean };
type Born = { year: number; month: number; day: number };

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f' ]/g, '')
    .replace(/ß/g, 'ss')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase();
const two = (value: number) => String(value).padStart(2, '0');

export function fill(land: string, text: string, random: Random): string {
  const people = new Map<string, Person>();
  const dates = new Map<string, Born>();
  const homes = new Map<string, { s: string; t: string; p: string; all: string }>();
  const values = new Map<string, { kind: string; value: string }>();
  const mailOf = new Map<string, string>();
  const userOf = new Map<string, string>();
  const label = (kind: string, value: string) => (kind === '-' ? value : `[[${kind}:${value}]]`);

  function person(slot: string): Person {
    const known = people.get(slot);
    if (known) return known;
    const names = lands[listOf[land] ?? land];
    if (names === undefined) throw new Error(`No names of ${land}`);
    const male = slot[0] === 'm' || (slot[0] === 'p' && random.next() < 0.5);
    const source = male ? names.men : names.women;
    const whole = land === 'vi' || land === 'sg';
    const firsts = whole ? source.split(':') : source.split(' ');
    const taken = [...people.values()];
    const draw = (entries: readonly string[], used: readonly string[]) =>
      random.pick(entries.filter((entry) => !used.includes((entry.split(':')[0] ?? '').split('/')[0] ?? '')));
    const first = draw(
      firsts,
      taken.map((other) => other.first),
    ).split(':');
    const lastUsed = taken.map((other) => other.last);
    const last = draw(names.last.split(' '), lastUsed).split(':');
    let surname = last[0] ?? '';
    const pair = surname.split('/');
    surname = (male ? pair[0] : (pair[1] ?? pair[0])) ?? '';
    if (land === 'ru' && !male) surname += 'а';
    const made = {
      first: first[0] ?? '',
      last: surname,
      latinFirst: plain(first[1] ?? first[0] ?? ''),
      latinLast: plain(last[1] ?? pair[0] ?? ''),
      male,
    };
    people.set(slot, made);
    return made;
  }

  function personValue(slot: string, mods: readonly string[]): string {
    const who = person(slot);
    const has = (mod: string) => mods.includes(mod);
    if (has('mail') || has('user')) {
      const store = has('mail') ? mailOf : userOf;
      let value = store.get(slot);
      if (value === undefined) {
        const [f, l] = [who.latinFirst, who.latinLast];
        if (has('mail')) {
          const local = random.pick([`${f}.${l}`, `${f}${l}##`, `${f[0]}.${l}`, `${l}.${f}`, `${f}_${l}`, `${l}##%`]);
          const hosts = (mails[land] ?? 'gmail.com outlook.com icloud.com').split(' ');
          value = `${pattern(local, random)}@${random.pick(hosts)}`;
        } else value = pattern(random.pick([`${f}_${l}##`, `${l}${f[0]}%#`, `x${f}x##`, `${f}.${l}`]), random);
        store.set(slot, value);
      }
      return label(has('mail') ? 'email' : 'account', has('uc') ? value.toUpperCase() : value);
    }
    const { first, last } = who;
    const gap = noSpace.includes(land) ? '' : ' ';
    let name = lastFirst.includes(land) || has('lf') ? `${last}${gap}${first}` : `${first} ${last}`;
    if (land === 'sg' && ['hafiz', 'farid', 'nurul', 'aishah', 'ravi', 'muthu', 'geetha'].includes(who.latinFirst)) {
      name = first;
    } else if (land === 'sg' && who.latinFirst !== 'priscilla') name = `${last} ${first}`;
    if (has('f')) name = land === 'vi' ? (first.split(' ').at(-1) ?? first) : first;
    if (has('l')) name = last;
    if (has('i')) name = `${first[0]}. ${last}`;
    if (has('comma')) name = `${last}, ${first}`;
    if (has('lc')) name = name.toLowerCase();
    if (has('uc')) name = name.toUpperCase();
    return label('person', name);
  }

  function date(slot: string): Born {
    const known = dates.get(slot);
    if (known) return known;
    const young = slot === 'd9';
    const old = slot === 'd8';
    const made = {
      year: young ? random.int(2012, 2021) : old ? random.int(1936, 1956) : random.int(1949, 1999),
      month: random.int(1, 12),
      day: random.int(1, 28),
    };
    dates.set(slot, made);
    return made;
  }

  function dateValue(slot: string, mod: string): string {
    const { year, month, day } = date(slot);
    const language = inMonths[land] ?? land;
    const word = (months[language] ?? months.en ?? '').split(' ')[month - 1] ?? '';
    const end =
      day % 10 === 1 && day !== 11
        ? 'st'
        : day % 10 === 2 && day !== 12
          ? 'nd'
          : day % 10 === 3 && day !== 13
            ? 'rd'
            : 'th';
    const forms: Record<string, string> = {
      slash: `${two(day)}/${two(month)}/${year}`,
      us: `${two(month)}/${two(day)}/${year}`,
      dot: `${two(day)}.${two(month)}.${year}`,
      short: `${day}.${month}.${year}`,
      dash: `${two(day)}-${two(month)}-${year}`,
      iso: `${year}-${two(month)}-${two(day)}`,
      long: `${day} ${word} ${year}`,
      delong: `${day}. ${word} ${year}`,
      eslong: `${day} de ${word} de ${year}`,
      hulong: `${year}. ${word} ${day}.`,
      ordinal: `${day}${end} ${word} ${year}`,
      lower: `${day}${end} of ${word.toLowerCase()} ${String(year).slice(2)}`,
      uslong: `${word} ${day}, ${year}`,
      year: String(year),
      dm: `${day} ${word}`,
      usord: `${word} ${day}${end} ${year}`,
      usdm: `${word} ${day}${end}`,
      yy: `${day}/${month}/${String(year).slice(2)}`,
      six: `${String(year).slice(2)}${two(month)}${two(day)}`,
      eight: `${year}${two(month)}${two(day)}`,
      zh: `${year}年${month}月${day}日`,
      ko: `${year}년 ${month}월 ${day}일`,
    };
    const value = forms[mod];
    if (value === undefined) throw new Error(`Unknown date form ${mod}`);
    return label('birth-date', value);
  }

  function home(slot: string) {
    const known = homes.get(slot);
    if (known) return known;
    const place = places[land];
    if (place === undefined) throw new Error(`No places of ${land}`);
    const s = pattern(random.pick(place.streets), random).replaceAll('№', '#');
    const [t = '', postcode = ''] = random.pick(place.towns).split('=');
    const p = pattern(
      postcode.replace(/\^/g, () => random.pick([...'AEHNPRTWXY'])),
      random,
    );
    const all = place.form.replace(/[stp]/g, (sign) => (sign === 's' ? s : sign === 't' ? t : p));
    const made = { s, t, p, all };
    homes.set(slot, made);
    return made;
  }

  function told(name: string, mods: readonly string[]): string {
    const known = values.get(name);
    if (known === undefined) throw new Error(`Nothing told as ${name} in: ${text.slice(0, 80)}`);
    let { value } = known;
    const solid = value.replace(/[\s-]/g, '');
    for (const mod of mods) {
      if (/^last\d$/.test(mod)) value = solid.slice(-Number(mod[4]));
      else if (/^first\d$/.test(mod)) value = solid.slice(0, Number(mod[5]));
      else if (mod === 'lc') value = value.toLowerCase();
      else if (mod === 'uc') value = value.toUpperCase();
      else if (mod === 'solid') value = solid;
      else if (mod === 'four') value = grouped(solid);
      else if (mod === 'three') value = solid.replace(/(.{3})(?=.)/g, '$1 ');
      else if (mod === 'two') value = solid.replace(/(.{2})(?=.)/g, '$1 ');
      else if (mod === 'spelled') value = [...solid].join(' ');
      else if (mod === 'dashed') value = [...solid].join('-');
      else if (mod === 'masked') value = `${'*'.repeat(4)}${solid.slice(-4)}`;
      else if (mod === 'stars') value = `**** **** **** ${solid.slice(-4)}`;
      else throw new Error(`Unknown form ${mod}`);
    }
    return label(known.kind, value);
  }

  const filled = text.replace(/\{([^{}]+)\}/g, (_, body: string) => {
    const mixed = /^([pmw]\w)\+([pmw]\w)$/.exec(body);
    if (mixed) return label('person', `${person(mixed[1] ?? '').first} ${person(mixed[2] ?? '').last}`);
    const slot = /^([pmw]\w)((?:\.\w+)*)$/.exec(body);
    if (slot) return personValue(slot[1] ?? '', (slot[2] ?? '').split('.').filter(Boolean));
    const born = /^(d\d)\.(\w+)$/.exec(body);
    if (born) return dateValue(born[1] ?? '', born[2] ?? '');
    const place = /^(ad\d)(?:\.(\w+))?$/.exec(body);
    if (place) {
      const { s, t, p, all } = home(place[1] ?? '');
      if (place[2] === 't') return t;
      return label('address', place[2] === 's' ? s : place[2] === 'p' ? p : place[2] === 'sp' ? `${s}, ${p}` : all);
    }
    const made = /^(?:(\w+)=)?(\w+|-)([:!])([\s\S]*)$/.exec(body);
    if (!made) {
      const [name = '', ...mods] = body.split('.');
      return told(name, mods);
    }
    const [, name, alias = '', sign, rest = ''] = made;
    if (alias === 'n') {
      const [from, to] = rest.split('-').map(Number);
      const value = String(random.int(from ?? 0, to ?? 0));
      if (name) values.set(name, { kind: '-', value });
      return value;
    }
    const kind = alias === '-' ? '-' : kinds[alias];
    if (kind === undefined) throw new Error(`Unknown kind ${alias} in: ${text.slice(0, 80)}`);
    let value: string;
    if (sign === '!') {
      const [number = '', arg = '', who = 'p1', when = 'd1'] = rest.split(':');
      const holder = person(who);
      const first = holder.latinFirst.toUpperCase();
      const last = holder.latinLast.toUpperCase();
      value = numberOf(number, arg, random, { first, last, born: { ...date(when), male: holder.male } });
    } else value = pattern(rest, random);
    if (name) values.set(name, { kind, value });
    return label(kind, value);
  });
  if (/[{}]/.test(filled)) throw new Error(`Left open: ${filled}`);
  return filled;
}
