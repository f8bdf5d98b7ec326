// Phones, e-mail addresses, handles, plates, passwords and what else people make up.
import type { Person } from './names.ts';
import { listed, type Random } from './random.ts';

const phones: Readonly<Record<string, readonly string[]>> = {
  us: listed(
    `(415)_2&#-#### 312-4&#-#### +1_646_3&#_#### 720.5&6.#### 503_2&#_#### 1-202-4&#-#### (936)_8&#-####_ext._&## 2145&#####`,
  ),
  ca: listed('(416)_5&3-#### 604-7&#-#### +1_514_2&#_#### 902_4&#_####'),
  gb: listed(
    '07&##_###### 077##_######  +44_7&##_###_### 0161_4&#_#### 01603_&##### 020_7&##_#### +447&######## 0114_2&#####',
  ),
  ie: listed('087_&##_#### 085_&######  +353_86_&##_#### 01_4&#_#### 021_4&#_####'),
  au: listed('04&#_###_### +61_4&#_###_### (03)_9&##_#### 02_9&##_####'),
  nz: listed('021_&##_### 027_&##_#### +64_22_&##_#### 09_3&#_####'),
  in: listed('98&##_##### +91_9&###_##### 080-4&##_#### 70&####### 022_2&##_####'),
  za: listed('082_&##_#### +27_83_&##_#### 011_4&#_#### 0716&#####'),
  sg: listed('9&##_#### +65_8&##_#### 6&##_#### 9&######'),
  de: listed('0151_&####### +49_171_&###### 0561_&##### 0172/&###### 0049_30_&###### 040_&##_##_## 0176-&#######'),
  fr: listed('06_&#_##_##_## 07.&#.##.##.## +33_6_&#_##_##_## 02_4#_##_##_## 06&#######'),
  es: listed('6&#_###_### +34_6&#_##_##_## 91_5&#_##_## 6&#######'),
  mx: listed('55_&###_#### +52_33_&###_#### 222_&##_####'),
  pt: listed('91&_###_### +351_96&_###_### 21&_###_###'),
  br: listed('(11)_9&###-#### (81)_98&##-#### +55_41_99&##-#### (48)_3&##-####'),
  it: listed('347_&##_#### +39_333_&###### 06_5&######  329&######'),
  nl: listed('06-&####### 06_&#_##_##_## +31_6_&####### 030-2&#####'),
  pl: listed('5&#_###_### +48_6&#_###_### 22_&##_##_## 7&#-###-###'),
  tr: listed('0532_&##_##_## +90_5&#_###_##_## 0_(212)_&##_##_## 054&#######'),
  ru: listed('8_(9&#)_###-##-## +7_9&#_###-##-## 89&######## 8-9&#-###-##-##'),
  ja: listed('090-&###-#### 080-&###-#### 03-5&##-#### 070&#######'),
};
export const phone = (random: Random, locale: string): string =>
  random.shape(random.deal(phones[locale] ?? phones.gb ?? []));

const plates: Readonly<Record<string, readonly string[]>> = {
  us: ['&@@@###', '@@@ ####', '@@@-####'],
  ca: ['@@@@ ###', '@@@ ###'],
  gb: ['@@2# @@@', '@@6# @@@', '@@1#@@@'],
  ie: ['21&-D-####', '1&1-G-####', '22&-C-#####'],
  au: ['@@@ ##@', '1@@ #@@'],
  nz: ['@@@###', '@@@ ###'],
  in: ['MH &# @@ ####', 'KA0&@@####', 'TN &# @@ ####'],
  za: ['@@ ## @@ GP', 'CA ###-###', 'ND ##-###'],
  sg: ['S@@####@', 'S@@ #### @'],
  de: ['KS-@@ &##', 'GÖ @ &###', 'B-@@ &###', 'MS-@@&#'],
  fr: ['@@-###-@@', '@@ ### @@'],
  es: ['####BCD', '#### KLM', '#### JHV'],
  mx: ['@@@-##-##'],
  pt: ['##-@@-##', '@@-##-@@'],
  br: ['@@@#@##', '@@@-####'],
  it: ['@@###@@', '@@ ### @@'],
  nl: ['@@-###-@', '@-###-@@', '##-@@-##'],
  pl: ['WA &####', 'KR #@@##', 'PO@####'],
  tr: ['34 @@@ ##', '06 @@ ####', '16 @ ####'],
  ru: ['А&##ВС 77', 'О&##ТК 66', 'К &## ЕХ 163'],
  ja: ['品川 300 あ 1&-##', '練馬 530 さ &#-##'],
};
export const plate = (random: Random, locale: string): string =>
  random.shape(random.pick(plates[locale] ?? plates.gb ?? []));

export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ı', 'i')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae')
    .replace(/[^a-z]/g, '');
}

const ends =
  listed(`gmail.com gmail.com gmail.com outlook.com yahoo.com icloud.com hotmail.com proton.me fastmail.com gmx.net mail.com zoho.com posteo.net pm.me live.com
  aol.com me.com`);
const local: Readonly<Record<string, readonly string[]>> = {
  de: listed('gmx.de web.de t-online.de freenet.de posteo.de'),
  fr: listed('orange.fr free.fr laposte.net wanadoo.fr sfr.fr'),
  es: listed('yahoo.es telefonica.net hotmail.es'),
  mx: listed('prodigy.net.mx hotmail.com yahoo.com.mx'),
  pt: listed('sapo.pt clix.pt netcabo.pt'),
  br: listed('uol.com.br bol.com.br terra.com.br'),
  it: listed('libero.it virgilio.it tiscali.it alice.it'),
  nl: listed('ziggo.nl kpnmail.nl xs4all.nl hetnet.nl'),
  pl: listed('wp.pl onet.pl o2.pl interia.pl'),
  tr: listed('mynet.com superonline.com hotmail.com'),
  ru: listed('yandex.ru mail.ru bk.ru rambler.ru'),
  ja: listed('docomo.ne.jp ezweb.ne.jp yahoo.co.jp softbank.ne.jp'),
  gb: listed('btinternet.com sky.com talktalk.net hotmail.co.uk'),
  ie: listed('eircom.net'),
  au: listed('bigpond.com optusnet.com.au'),
  in: listed('rediffmail.com'),
  za: listed('mweb.co.za telkomsa.net'),
  sg: listed('singnet.com.sg'),
};
const syllables = listed(
  'ba ko lu mi ra sen tor vel nik da fi jo mar pel su tin wex yar zol bri dra fen gru hol kas len mor nel pim quo ros tav ul vin wol',
);
const words =
  listed(`amber anchor badger biscuit bramble canyon cobalt comet copper cricket dagger drizzle ember falcon fiddle fossil frost gadget ginger glacier
  goblin granite hazel hornet indigo jackal jelly juniper kettle lantern lizard maple marble meadow mellow midnight muffin nebula nettle noodle onyx otter
  paddle panther pebble pepper pickle pixel plasma puffin quartz raven ripple rocket rusty saffron shadow silver sparrow static storm sunset thistle thunder
  tiger tulip turbo velvet violet walnut whisper willow winter wombat yellow zephyr`);

const made = (random: Random, parts: number): string =>
  Array.from({ length: parts }, () => random.pick(syllables)).join('');

export function email(random: Random, locale: string, person: Person): string {
  const first = plain(person.first);
  const last = plain(person.last);
  const end = random.chance(0.2)
    ? `${made(random, 3)}.${random.pick(['com', 'org', 'net', 'co'])}`
    : random.pick([...ends, ...(local[locale] ?? []), ...(local[locale] ?? [])]);
  if (first === '' || last === '')
    return `${made(random, 2)}${random.pick(['.', '_', ''])}${made(random, 2)}${random.int(1, 99)}@${end}`;
  const initial = first.slice(0, 1);
  const name = random.pick([
    () => `${first}.${last}`,
    () => `${initial}.${last}`,
    () => `${initial}${last}${random.int(2, 99)}`,
    () => `${first}_${last}`,
    () => `${last}.${first}`,
    () => `${first}${random.int(60, 99)}`,
    () => `${random.deal(words)}${first}`,
    () => `${random.deal(words)}.${random.deal(words)}${random.int(1, 999)}`,
    () => `${first}-${last}`,
    () => `${first}.${last}+${random.deal(words)}`,
  ])();
  return `${name}@${end}`;
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

export function handle(random: Random, person: Person | null): string {
  const first = person === null ? '' : plain(person.first);
  if (first !== '' && random.chance(0.5)) {
    return random.pick([
      `${first}_${random.deal(words)}`,
      `${first}${random.int(100, 9999)}`,
      `its_${first}_${random.int(1, 99)}`,
      `${capital(random.deal(words))}${capital(first)}`,
    ]);
  }
  return random.pick([
    () => `${random.deal(words)}_${random.deal(words)}`,
    () => `${capital(random.deal(words))}${capital(random.deal(words))}${random.int(1, 999)}`,
    () => `xX_${capital(random.deal(words))}_Xx`,
    () => `${random.deal(words)}.${made(random, 2)}`,
    () => `${capital(made(random, 3))}${random.int(10, 99)}`,
    () => `${capital(random.deal(words))}#${random.shape('####')}`,
    () => `the${random.deal(words)}${random.deal(words)}`,
    () => `${made(random, 2)}-${random.deal(words)}${random.int(1, 9)}`,
  ])();
}

export function password(random: Random): string {
  return random.pick([
    () => `${capital(random.deal(words))}${random.int(1, 9999)}!`,
    () => `${random.deal(words)}${random.int(10, 99)}`,
    () => `${random.deal(words)}-${random.deal(words)}-${random.deal(words)}`,
    () => random.shape('^@#^^?##@^!'),
    () => `${capital(random.deal(words))}@${random.int(1950, 2024)}`,
    () => `${random.deal(words).replaceAll('e', '3').replaceAll('o', '0').replaceAll('i', '1')}$${random.int(1, 99)}`,
    () => random.shape('^^#^@@#?^#^^'),
    () => `${capital(random.deal(words))}.${capital(random.deal(words))}${random.int(1, 99)}`,
    () => `I<3${capital(random.deal(words))}${random.int(1, 99)}`,
    () => `${made(random, 3)}*${random.int(10, 99)}`,
  ])();
}

export const phrase = (random: Random): string => Array.from({ length: 12 }, () => random.deal(words)).join(' ');

export function apiKey(random: Random): string {
  const x = (sign: string, count: number): string => random.shape(sign.repeat(count));
  return random.pick([
    () => `sk_live_${x('%', 24)}`,
    () => `ghp_${x('?', 36)}`,
    () => `AKIA${x('?', 16)}`,
    () => `xoxb-${x('#', 11)}-${x('%', 20)}`,
    () => `${x('%', 8)}-${x('%', 4)}-4${x('%', 3)}-a${x('%', 3)}-${x('%', 12)}`,
    () => `glpat-${x('?', 20)}`,
    () => x('%', 40),
    () => `${made(random, 2)}_prod_${x('?', 22)}`,
  ])();
}

const answers =
  listed(`Biscuit Rufus Mr_Whiskers Snowball a_red_Fiat_Panda Ford_Cortina Mrs_Abernathy Blackpool Grindelwald cheese_toastie Duran_Duran
  The_Hobbit Nimbus Captain_Fluff Skipper Toffee Lollipop_Lane purple_bicycle Sister_Benedict Tamagotchi Pudding mango_lassi Zorro Cleopatra Old_Yeller
  Brandy Peanut Scooter Mopsy Thunderbird Lake_Garda Robin_Hood_Primary Tuscany Smokey Treacle banana_bread Hoover Bluebell_Wood Sputnik Marmalade
  Gandalf Coco Fish_Fingers Beetle Whitby tiramisu Bonzo Pongo Jellybean Ziggy`);
export const answer = (random: Random): string => random.deal(answers);

export function mac(random: Random): string {
  const pairs = Array.from({ length: 6 }, () => random.shape('=='));
  const joined = random.pick([
    pairs.join(':'),
    pairs.join(':'),
    pairs.join('-'),
    pairs.join('').replace(/(.{4})(?=.)/g, '$1.'),
  ]);
  return random.chance(0.5) ? joined.toLowerCase() : joined;
}

export function ip(random: Random): string {
  if (random.chance(0.22)) {
    const tail = random.pick(['%%%:%%%%:%%%%:%%%%:%%%%', '%%%::%%%%:%%', '%%:%%%%::&', '%%%:&%%:%%::%%%']);
    return random
      .shape(`${random.pick(['2a02:8', '2001:8', '2003:c', 'fe80::4', '2600:1'])}${tail}`)
      .replace(/::(.*)::/, '::$1:');
  }
  const start = random.pick([
    '192.168',
    '10.0',
    '10.42',
    '172.16',
    `${random.int(31, 95)}.${random.int(1, 254)}`,
    `${random.int(151, 218)}.${random.int(1, 254)}`,
  ]);
  return `${start}.${random.int(0, 254)}.${random.int(2, 254)}`;
}

export const vin = (random: Random): string =>
  random
    .shape(`${random.pick(['WVWZZZ', 'VF1@@@', 'SALL@@', '1HGC@#', 'WBA#@#', 'JTD@@#', 'ZFA###'])}?????######`)
    .replace(/[OIQ]/g, 'X')
    .slice(0, 17);

export function device(random: Random, person: Person): string {
  const first = plain(person.first) || made(random, 2);
  return random.pick([
    `${first}s-MacBook-Pro`,
    `${capital(first)}s-iPhone`,
    `${first.toUpperCase()}-PC`,
    `LAPTOP-${first.toUpperCase()}${random.int(1, 99)}`,
    `${first}-thinkpad`,
    `WS-${(plain(person.last) || first).toUpperCase().slice(0, 8)}-0${random.int(1, 9)}`,
    `DESKTOP-${first.toUpperCase().slice(0, 6)}`,
  ]);
}

const sites = listed(
  'lovelark.com market.kestrion.com konto.voltessa.de play.orbessa.gg mijn.nimbor.nl espace.galdora.fr cuenta.larkwing.es app.tessaro.io my.vexel.com area.xylora.pt',
);
const slug = (random: Random, person: Person): string => plain(person.first) || made(random, 2);

/** A page that shows somebody. */
export function profile(random: Random, person: Person): string {
  const first = slug(random, person);
  const last = plain(person.last) || made(random, 2);
  const site = random.deal(sites);
  return random.pick([
    () => `https://www.instagram.com/${first}.${random.deal(words)}`,
    () => `https://www.linkedin.com/in/${first}-${last}-${random.shape('%%%%%%')}`,
    () => `linkedin.com/in/${first}${last}`,
    () => `https://facebook.com/${first}.${last}.${random.int(2, 99)}`,
    () => `https://github.com/${random.deal(words)}-${first}`,
    () => `https://steamcommunity.com/id/${random.deal(words)}${random.int(1, 999)}`,
    () => `https://${site}/u/${random.deal(words)}_${random.int(1, 999)}`,
    () => `${site}/profile/${random.shape('#######')}`,
    () => `https://${site}/members/${first}-${last}`,
    () => `https://${site}/p/${random.shape('%%%%%%%%%%')}`,
    () => `www.tiktok.com/@${first}${random.deal(words)}`,
  ])();
}

/** A file or a page that whoever has the link may see. */
export function shared(random: Random): string {
  const site = random.deal(sites);
  return random.pick([
    () => `https://drive.google.com/file/d/1${random.shape('????^^##^^@@?^##??^^@#??^^')}/view`,
    () =>
      `https://www.dropbox.com/scl/fi/${random.shape('^#^^##^^#^^^')}/scan.pdf?rlkey=${random.shape('^^##^^#^#^^#')}`,
    () => `https://we.tl/t-${random.shape('?^?#^@?^#?')}`,
    () => `https://photos.app.goo.gl/${random.shape('@^#?^@^#^?@^#?@^#')}`,
    () => `https://${site}/share/${random.shape('%%%%%%%%-%%%%-%%%%')}`,
    () => `https://${site}/docs/${random.shape('######')}?sig=${random.shape('%%%%%%%%%%%%%%%%')}`,
    () => `https://1drv.ms/b/s!${random.shape('@^@##^^@?^?^##^')}`,
    () => `${site}/r/${random.shape('????????????')}`,
  ])();
}

/** A link that lets whoever has it in. */
export function reset(random: Random): string {
  const site = random.deal(sites);
  return random.pick([
    () => `https://${site}/reset?token=${random.shape('%%%%%%%%%%%%%%%%%%%%')}`,
    () => `https://${site}/password/new/${random.shape('????????????????')}`,
    () => `https://id.${site}/verify?code=${random.shape('######')}&uid=${random.shape('######')}`,
    () => `https://${site}/magic/${random.shape('^^##^^@@##^^@#^')}`,
    () => `https://${site}/invite/${random.shape('%%%%%%%%%%%%')}`,
  ])();
}
