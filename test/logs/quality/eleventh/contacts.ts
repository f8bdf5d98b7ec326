// E-mail addresses, links, devices, numbers a desk gives its customers, and secrets.
import { type Draw, parts, two, words } from './draw.ts';
import type { Person } from './names.ts';

export function slug(text: string): string {
  const plain = text
    .replace(/ß/g, 'ss')
    .replace(/[øö]/gi, 'o')
    .replace(/ł/gi, 'l')
    .replace(/å/gi, 'a')
    .replace(/ı/g, 'i');
  return plain
    .normalize('NFD')
    .replace(/[^A-Za-z0-9]/g, '')
    .toLowerCase();
}

/** As people there write their umlauts. */
const localSlug = (text: string, country: string): string =>
  slug(['DE', 'AT', 'CH'].includes(country) ? text.replace(/[äöü]/gi, (sign) => `${slug(sign)}e`) : text);

const ends: Readonly<Record<string, string>> = {
  GB: 'co.uk',
  US: 'com',
  IE: 'ie',
  AU: 'com.au',
  IN: 'in',
  ZA: 'co.za',
  CA: 'ca',
  MX: 'com.mx',
  BR: 'com.br',
};
const providers: Readonly<Record<string, readonly string[]>> = {
  GB: words('gmail.com btinternet.com hotmail.co.uk outlook.com sky.com yahoo.co.uk icloud.com talktalk.net'),
  US: words('gmail.com yahoo.com aol.com comcast.net outlook.com icloud.com protonmail.com'),
  DE: words('gmx.de web.de t-online.de gmail.com posteo.de freenet.de mailbox.org'),
  FR: words('orange.fr free.fr laposte.net gmail.com wanadoo.fr sfr.fr'),
  ES: words('gmail.com hotmail.es telefonica.net yahoo.es'),
  IT: words('libero.it gmail.com tiscali.it virgilio.it pec.it'),
  NL: words('ziggo.nl kpnmail.nl gmail.com hotmail.nl xs4all.nl'),
  PT: words('sapo.pt gmail.com hotmail.com'),
  PL: words('wp.pl o2.pl onet.pl gmail.com interia.pl'),
  SE: words('telia.com gmail.com hotmail.se bredband.net'),
};

export function privateMail(draw: Draw, country: string, { first, last }: Person): string {
  const [f, l] = [localSlug(first, country), localSlug(last, country)];
  const nick = `${draw.pick(words('sunny blue mad little the old happy red north lazy'))}${draw.pick(words('otter fox gardener baker cyclist rider gamer moon panda kiwi'))}`;
  const user = draw.pick([
    `${f}.${l}`,
    `${f}.${l}`,
    `${f}${l}`,
    `${f.charAt(0)}.${l}`,
    `${f}_${l}${draw.int(1, 99)}`,
    `${l}.${f}`,
    `${f}${draw.int(61, 99)}`,
    `${nick}${draw.int(1, 999)}`,
    `${f}.${l}+orders`,
  ]);
  return `${user}@${draw.pick(providers[country] ?? providers.US ?? [])}`;
}

export function workMail(draw: Draw, country: string, { first, last }: Person, organisation: string): string {
  const [f, l] = [localSlug(first, country), localSlug(last, country)];
  return `${draw.pick([`${f}.${l}`, `${f.charAt(0)}.${l}`, f, `${f.charAt(0)}${l}`])}@${localSlug(organisation, country).slice(0, 32)}.${ends[country] ?? country.toLowerCase()}`;
}

export const roleMail = (draw: Draw, country: string, organisation: string): string =>
  `${draw.pick(words('accounts office billing admin info hello'))}@${localSlug(organisation, country).slice(0, 32)}.${ends[country] ?? country.toLowerCase()}`;

const hosts = words(
  'my-orders.shop portal.veltrano.com account.brightpost.io app.ledgerly.dev secure.homeline.net track.parcelwing.com id.coastbank.app',
);
const userOf = (draw: Draw, { first, last }: Person): string =>
  `${slug(first)}${draw.pick(['.', '-', '', '_'])}${slug(last)}`;

/** Links with a token or a customer's name or number. */
export function url(draw: Draw, person: Person): string {
  const host = draw.pick(hosts);
  return draw.pick([
    `https://${host}/reset?token=${draw.pattern('zzzzzzzzzzzzzzzzzzzzzz')}`,
    `https://${host}/u/${userOf(draw, person)}/confirm`,
    `https://${host}/invite/${draw.pattern('zzzzzzzz-zzzz-zzzz-zzzzzzzzzzzz')}`,
    `https://${host}/users/${userOf(draw, person)}/${draw.digits(6)}`,
    `https://${host}/login?email=${slug(person.first)}%40gmail.com&key=${draw.pattern('hhhhhhhhhhhhhhhh')}`,
    `http://${host}/t/${draw.pattern('XXXXXXXXXX')}?customer=${draw.digits(7)}`,
    `https://${host}/files/share?id=${draw.digits(5)}&sig=${draw.pattern('zzzzzzzzzzzzzzzz')}`,
  ]);
}

export function profile(draw: Draw, person: Person): string {
  const user = userOf(draw, person);
  return draw.pick([
    `https://www.linkedin.com/in/${user}-${draw.pattern('hhhhhh')}`,
    `www.facebook.com/${user}.${draw.digits(2)}`,
    `instagram.com/${user}`,
    `https://github.com/${user}`,
  ]);
}

export function ip(draw: Draw): string {
  if (draw.chance(0.22)) {
    const net = draw.pick(['2a02:8108', '2a00:23c7', '2001:8003', '2601:1c2', '2405:201']);
    return draw.chance(0.5)
      ? draw.pattern(`${net}:hhh:hhhh:hhhh:hhhh:hhhh:hhhh`).replace(/:0+(?=h)/g, ':')
      : `${net}:${draw.pattern('1hh')}::${draw.int(1, 99)}`;
  }
  const start = draw.pick([
    '192.168',
    '10.20',
    '86.14',
    '81.152',
    '172.16',
    '203.45',
    '91.64',
    '78.193',
    '73.202',
    '49.36',
    '109.255',
  ]);
  return `${start}.${draw.int(0, 254)}.${draw.int(2, 254)}`;
}

export function mac(draw: Draw): string {
  const bytes = Array.from({ length: 6 }, (_, place) =>
    place === 0 ? draw.pick(['00', '3c', 'a4', 'f0', 'b8', '5c']) : draw.pattern('hh'),
  );
  return draw.pick([
    bytes.join(':'),
    bytes.join(':').toUpperCase(),
    bytes.join('-').toUpperCase(),
    `${bytes[0]}${bytes[1]}.${bytes[2]}${bytes[3]}.${bytes[4]}${bytes[5]}`,
  ]);
}

const numbers: Readonly<Record<string, readonly string[]>> = {
  acct: parts(
    '########, ##########, ####-####-##, AA######, C-#######, KD######, 40 ## ## ###, ###/######, A#######, CUST-######',
  ),
  order: parts(
    '#######, ########, AA-######, ORD-########, #####-####, W#########, SO/26/#####, ###-#######-#######, R########AA',
  ),
  policy: parts(
    'AA ######## A, POL-########, HH/#######, ########-#, A###-######, KFZ ###.####.##, ### ### ###, VS-######-AA',
  ),
  ticket: parts('INC#######, REQ-#####, ######, #########, CAS-######-A#A#A#, TK/####/###, HD-#####, AB####'),
  booking: parts('XXXAAX, AAA###, A#AA#A, ##########, BK-######, H########, X#X#XA'),
  meter: parts('A## A ##### ##, ########, 1EMH00########, ##########, E####/#####, S## A #####'),
  member: parts('#######, M-#####, 6### #### ####, ##/#####, AA-####-##, ######'),
  track: parts(
    'AA#########GB, 1Z######0#########, ##############, JD##################, CP######### DE, H### #### #### ####, 00340434##########',
  ),
};
export const account = (draw: Draw, kind: string): string => draw.pattern(draw.pick(numbers[kind] ?? []));

const phraseWords = words(
  'Sunflower Tiger Autumn Dragon Coffee Rocket Pebble Garden Monkey Bella Arsenal Winter Lemon Harley Marathon Juniper',
);
export function secret(draw: Draw, kind: string): string {
  if (kind === 'pin') return draw.pattern(draw.pick(['####', '####', '######']));
  if (kind === 'otp') return draw.pattern(draw.pick(['######', '######', '###-###', '####']));
  if (kind === 'key')
    return draw.pattern(
      draw.pick([
        'sk_live_zzzzzzzzzzzzzzzzzzzzzzzz',
        'ghp_zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz',
        'hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh',
        'AKIAXXXXXXXXXXXXXXXX',
        'pk-zzzzzzzzzzzzzzzz',
        'zzzzzzzz-zzzz-zzzz-zzzz-zzzzzzzzzzzz',
      ]),
    );
  const word = draw.pick(phraseWords);
  return draw.pick([
    `${word}${draw.int(1950, 2025)}`,
    `${word}${draw.int(1, 99)}!`,
    `${word.toLowerCase()}-${draw.pick(phraseWords).toLowerCase()}-${draw.int(10, 99)}`,
    draw.pattern('AzzA#zz!z#'),
    draw.pattern('zzzzz#AA?'),
    `${word.replace('o', '0').replace('e', '3')}#${draw.digits(3)}`,
  ]);
}

const months: Readonly<Record<string, readonly string[]>> = {
  en: words('January February March April May June July August September October November December'),
  de: words('Januar Februar März April Mai Juni Juli August September Oktober November Dezember'),
  fr: words('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
  es: words('enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'),
  it: words('gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'),
  nl: words('januari februari maart april mei juni juli augustus september oktober november december'),
  pt: words('janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'),
  pl: words('stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia'),
  sv: words('januari februari mars april maj juni juli augusti september oktober november december'),
  da: words('januar februar marts april maj juni juli august september oktober november december'),
  no: words('januar februar mars april mai juni juli august september oktober november desember'),
  fi: words(
    'tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta',
  ),
  cs: words('ledna února března dubna května června července srpna září října listopadu prosince'),
};
const dayDot = new Set(['de', 'da', 'no', 'fi', 'cs']);

export function dayMonth(language: string, country: string, d: number, m: number): string {
  const name = months[language]?.[m - 1] ?? '';
  if (country === 'US') return `${name} ${d}`;
  if (dayDot.has(language)) return `${d}. ${name}`;
  return language === 'es' || language === 'pt' ? `${d} de ${name}` : `${d} ${name}`;
}

export function birthDate(
  draw: Draw,
  language: string,
  country: string,
  born: { readonly y: number; readonly m: number; readonly d: number },
): string {
  const { y, m, d } = born;
  const long = dayMonth(language, country, d, m);
  const written =
    country === 'US' ? `${long}, ${y}` : language === 'es' || language === 'pt' ? `${long} de ${y}` : `${long} ${y}`;
  if (country === 'US')
    return draw.pick([written, `${two(m)}/${two(d)}/${y}`, `${m}/${d}/${two(y % 100)}`, `${y}-${two(m)}-${two(d)}`]);
  if (dayDot.has(language) || language === 'pl')
    return draw.pick([written, `${two(d)}.${two(m)}.${y}`, `${d}.${m}.${y}`, `${two(d)}.${two(m)}.${two(y % 100)}`]);
  if (language === 'sv') return draw.pick([written, `${y}-${two(m)}-${two(d)}`]);
  if (language === 'nl') return draw.pick([written, `${two(d)}-${two(m)}-${y}`, `${d}-${m}-${y}`]);
  const ordinal =
    language === 'en'
      ? [
          `${d}${d % 10 === 1 && d !== 11 ? 'st' : d % 10 === 2 && d !== 12 ? 'nd' : d % 10 === 3 && d !== 13 ? 'rd' : 'th'} ${months.en?.[m - 1]} ${y}`,
        ]
      : [];
  return draw.pick([
    written,
    `${two(d)}/${two(m)}/${y}`,
    `${d}/${m}/${two(y % 100)}`,
    `${two(d)}.${two(m)}.${y}`,
    ...ordinal,
  ]);
}
