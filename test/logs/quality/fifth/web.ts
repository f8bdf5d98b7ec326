// Mail addresses, links, user names, secrets and network addresses.
import { fullName, type Person, plain } from './people.ts';
import { fromPattern, integer, oneOf, pick, type Random } from './random.ts';

const hosts: Record<string, string> = {
  US: 'comcast.net aol.com att.net verizon.net',
  GB: 'btinternet.com yahoo.co.uk hotmail.co.uk sky.com talktalk.net',
  IE: 'eircom.net live.ie',
  CA: 'rogers.com shaw.ca bell.net yahoo.ca',
  AU: 'bigpond.com optusnet.com.au yahoo.com.au',
  NZ: 'xtra.co.nz outlook.co.nz',
  ZA: 'mweb.co.za webmail.co.za',
  IN: 'rediffmail.com yahoo.co.in',
  SG: 'singnet.com.sg yahoo.com.sg',
  DE: 'gmx.de web.de t-online.de posteo.de freenet.de',
  FR: 'orange.fr free.fr laposte.net wanadoo.fr',
  ES: 'hotmail.es telefonica.net yahoo.es',
  IT: 'libero.it alice.it virgilio.it tiscali.it',
  NL: 'ziggo.nl kpnmail.nl hetnet.nl',
  PT: 'sapo.pt mail.telepac.pt',
  PL: 'wp.pl onet.pl interia.pl o2.pl',
  SE: 'telia.com hotmail.se',
  DK: 'live.dk mail.dk stofanet.dk',
};

export function email(country: string, person: Person, random: Random): string {
  const [given, family] = [plain(person.given), plain(person.family)];
  const host =
    random() < 0.5
      ? pick(random, ['gmail.com', 'outlook.com', 'icloud.com'])
      : pick(random, (hosts[country] ?? 'gmail.com').split(' '));
  const year = person.born.year;
  const locals = [
    `${given}.${family}`,
    `${given}${family}${integer(random, 1, 99)}`,
    `${given.charAt(0)}${family}`,
    `${family}.${given}`,
  ];
  const rarer = [
    `${given}_${family}`,
    `${given}${year}`,
    `${given.charAt(0)}.${family}${year % 100}`,
    `${family}family`,
    `${given}+shop`,
  ];
  return `${pick(random, random() < 0.7 ? locals : rarer)}@${host}`;
}

export function workEmail(country: string, person: Person, firm: string, random: Random): string {
  const [given, family] = [plain(person.given), plain(person.family)];
  const ending: Record<string, string> = {
    US: 'com',
    CA: 'ca',
    GB: 'co.uk',
    AU: 'com.au',
    NZ: 'co.nz',
    ZA: 'co.za',
    IN: 'in',
    SG: 'com.sg',
  };
  const words = firm
    .split(/[^\p{L}]+/u)
    .map(plain)
    .filter((word) => word.length > 2);
  const domain = `${words.slice(0, 2).join(pick(random, ['', '-']))}.${ending[country] ?? country.toLowerCase()}`;
  return `${pick(random, [`${given}.${family}`, `${given.charAt(0)}.${family}`, given, `${given.charAt(0)}${family}`])}@${domain}`;
}

export function userName(person: Person, random: Random): string {
  const [given, family] = [plain(person.given), plain(person.family)];
  const { year } = person.born;
  const number = integer(random, 1, 99);
  return pick(random, [
    `${given}${number}`,
    `${given}_${family}`,
    `${given.charAt(0)}${family}`,
    `${family}${year % 100}`,
    `${given}.${family.slice(0, 3)}`,
    `sunny_${given}`,
    `${given}xo${number}`,
    `the_real_${given}`,
  ]);
}

/** By what they lead to; "!" stands for a percent sign. */
const links: Record<string, string> = {
  track: 'https://track.swiftparcel.com/t/~~~~~~~~~~~~|https://live.courierhub.net/follow?id=%#########&key=^^^^^^^^',
  reset: `https://portal.homecover.com/reset?token=~~~~~~~~~~~~~~~~~~~~~~~~|https://app.taskgrid.io/u/USER/settings
    |https://login.mytelco.com/verify?email=GIVEN.FAMILY!40gmail.com&code=######`,
  doc: `https://drive.google.com/file/d/1~~~~~~~~~~~~~~~~~~~~~~~~~/view|https://www.dropbox.com/s/~~~~~~~~~~~~~~~/form.pdf
    |https://files.deskware.net/d/^^^^^^^^^^^^^^^^|https://app.taskgrid.io/u/USER/files/%###`,
  pay: 'https://pay.shoplink.com/i/~~~~~~~~~~~~~~~~|https://secure.paydesk.net/checkout?session=cs_~~~~~~~~~~~~~~~~~~',
  join: 'app.taskgrid.io/invite/^^^^^^^^-^^^^-4^^^-a^^^-^^^^^^^^^^^^|https://us02web.zoom.us/j/8##########?pwd=~~~~~~~~~~~~~~~~',
  board: 'https://checkin.airbridge.com/boarding/~~~~~~~~?lastname=FAMILY',
  upload:
    'https://secure.claimsdesk.com/upload?claim=%#######&sig=^^^^^^^^^^^^^^^^^^^^|https://send.docbox.org/in/~~~~~~~~~~~~~~',
  profile: `https://www.facebook.com/USER|https://www.linkedin.com/in/GIVEN-FAMILY-^^^###|https://www.instagram.com/USER/
    |www.strava.com/athletes/########|github.com/USER`,
};

export function link(person: Person, purpose: string, random: Random): string {
  const pattern = oneOf(random, (links[purpose] ?? '').replaceAll(/\s+/g, ''));
  const filled = pattern
    .replace('GIVEN', plain(person.given))
    .replace('FAMILY', plain(person.family))
    .replace('!', '%');
  return filled.replace('USER', userName(person, random));
}

export function password(person: Person, random: Random): string {
  const word = pick(random, [
    'Sunshine',
    'Bluebell',
    'Liverpool',
    'Tiger',
    'Summer',
    'Pepper',
    'Fluffy',
    'Dragon',
    'Kaffee',
    'Monkey',
    'Garten',
    'Rosebud',
  ]);
  const { year } = person.born;
  return pick(random, [
    `${word}${integer(random, 10, 2024)}!`,
    `${word.toLowerCase()}${integer(random, 1, 999)}`,
    `${fullName(person).split(' ')[0]}${year}`,
    fromPattern(random, '~~~~~~~~~~'),
    `${word.replace('e', '3').replace('o', '0')}_${integer(random, 10, 99)}`,
    fromPattern(random, '~~~~-~~~~-~~~~'),
    `${word}-${pick(random, ['lamp', 'Haus', 'river', 'copper'])}-${integer(random, 1, 99)}`,
    fromPattern(random, '@~~#~~$~!~'),
  ]);
}

const hex = (count: number) => '^'.repeat(count);
const any = (count: number) => '~'.repeat(count);

export function apiKey(random: Random): string {
  return oneOf(
    random,
    `sk_live_${any(24)}|ghp_${any(36)}|AKIA%@@%@@@%@@%@@@%@|${hex(32)}|xoxb-%###########-${any(24)}|tg_${any(20)}|SG.${any(22)}.${any(30)}|${hex(8)}-${hex(4)}-4${hex(3)}-b${hex(3)}-${hex(12)}`,
  );
}

export function ip(form: string, random: Random): string {
  const part = () => integer(random, 2, 254);
  if (form === 'local')
    return pick(random, [
      `192.168.${integer(random, 0, 20)}.${part()}`,
      `10.${part()}.${integer(random, 0, 9)}.${part()}`,
    ]);
  const first = pick(random, [81, 92, 109, 178, 185, 203, 73, 24, 212]);
  if (random() < 0.2)
    return fromPattern(random, pick(random, ['2a02:8109:^^^:^^^^::%', '2001:8003:^^^^:^^00:^^^^:^^^:^^^^:^^^^']));
  return `${first}.${part()}.${part()}.${part()}`;
}

export function mac(random: Random): string {
  const gap = pick(random, [':', ':', '-']);
  const whole = ['a4', '3c', 'b8', '00', 'f0', 'dc'];
  const written = [pick(random, whole), ...Array.from({ length: 5 }, () => fromPattern(random, '^^'))].join(gap);
  return random() < 0.6 ? written.toUpperCase() : written;
}
