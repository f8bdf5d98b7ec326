// Passwords, keys, codes, user names and links, made up by shape.
import { asciiOf, drawPerson, drawSurname, type Person } from './names.ts';
import { stem } from './organisations.ts';
import { list, type Random, shaped } from './random.ts';

const words = list(
  'amber anchor apple arrow autumn badger bagel balcony bamboo banjo barrel basil beacon beetle biscuit blanket blossom bottle bramble breeze bucket butter cactus candle canoe carpet cedar cherry cinder citrus clover cobalt comet copper cotton cricket crystal daisy dolphin donkey dragon drizzle eagle ember falcon feather fiddle forest fossil garlic ginger glacier goblin granite gravel hammer harbor hazel hedgehog helmet honey igloo island ivory jacket jasmine jigsaw juniper kettle kiwi ladder lagoon lantern lemon lizard lobster magnet mango maple marble meadow melon mirror mitten monsoon mosaic muffin mustard nectar nickel noodle oasis olive onion orbit otter oyster paddle panda pepper pickle pigeon pillow planet pocket puzzle quartz rabbit raisin ribbon river rocket saddle saffron salmon sandal scarlet shadow silver socket spider spruce sunset tango teapot thunder tiger timber tomato tulip tunnel turtle velvet violet walnut wander whistle willow window winter wizard yellow zebra zipper',
);
const title = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

export function drawPassword(random: Random): string {
  const one = random.pick(words);
  const other = random.pick(words);
  switch (random.int(0, 11)) {
    case 0:
      return `${title(one)}${random.int(1, 99)}${random.pick(['!', '#', '$', '!!', '*'])}`;
    case 1:
      return `${one}${other}${random.int(1950, 2025)}`;
    case 2:
      return `${one}-${other}-${random.pick(words)}${random.chance(0.4) ? random.int(2, 99) : ''}`;
    case 3:
      return shaped(random, random.pick(['$$$$$$$$$$', '$$$$$$$$$$$$', '$$$#$$~$$^$!', '$$$$-$$$$-$$$$']));
    case 4:
      return `${title(one)}.${title(other)}${random.int(10, 99)}`;
    case 5:
      return title(one).replace('o', '0').replace('a', '@').replace('e', '3') + random.int(100, 9999);
    case 6:
      return `${asciiOf(drawPerson(random, 'us', 'f').given)}${random.int(1, 999)}${random.chance(0.5) ? '!' : ''}`;
    case 7:
      return `${one}_${random.int(100, 999)}_${title(other)}`;
    case 8:
      return `${random.pick(['Welcome', 'Summer', 'Temp', 'Start', 'Changeme', 'Hallo', 'Password', 'Winter'])}${random.pick(['-', '@', '', '_'])}${shaped(random, random.pick(['####', '##!', '2026', '$$$$']))}`;
    case 9:
      return `${title(one)}${title(other)}${random.pick(['?', '!', '%', '&'])}${random.int(1, 99)}`;
    case 10:
      return `${one}${shaped(random, '##')}${other}`;
    default:
      return shaped(random, random.pick(['^~~~##$$', '~~~~####', '**#*-**#*', '$$$$$$$$']));
  }
}

export const drawKey = (random: Random): string =>
  shaped(
    random,
    random.pick([
      'sk_live_$$$$$$$$$$$$$$$$$$$$$$$$',
      'pk_test_$$$$$$$$$$$$$$$$$$$$',
      'ghp_$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$',
      'AKIA****************',
      'xoxb-###########-$$$$$$$$$$$$$$$$$$$$',
      'glpat-$$$$$$$$$$$$$$$$$$$$',
      'eyJhbGciOiJIUzI1NiJ9.$$$$$$$$$$$$$$$$$$$$$$$$.$$$$$$$$$$$$$$$$$$$$',
      '&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&',
      'api-&&&&&&&&-&&&&-4&&&-a&&&-&&&&&&&&&&&&',
      'tok_$$$$$$$$$$$$$$$$',
      'whsec_$$$$$$$$$$$$$$$$$$$$$$$$$$',
      'SG.$$$$$$$$$$$$$$$$$$$$.$$$$$$$$$$$$$$$$$$$$$$$$',
    ]),
  );

export const drawPhrase = (random: Random, length: number): string => random.shuffled(words).slice(0, length).join(' ');
export const drawWord = (random: Random): string => random.pick(words);

const answers: Readonly<Record<string, string>> = {
  pet: 'Biscuit Rolo Tigger Mr_Whiskers Fluffy Bandit Poppet Shadow Captain_Pugwash Nala Ziggy Duke Marmalade Pickles Socks Bruno Waffles Sir_Barks Mittens Cleo Smokey Luna Patch Gizmo',
  street:
    'Elm_Grove Tanner_Street Ropewalk_Lane Cherry_Tree_Ave Bluebell_Close Fountain_Road Harbour_Steps Acorn_Way Juniper_Lane Coal_Yard_Row Dunes_Road Hazel_Court',
  school:
    'St_Peters Greenfield_Juniors Holy_Trinity Westfield Saint_Monica’s Park_Road_Primary Moorside Kings_Heath Loreto Sacred_Heart Ridgeway Hillside',
  town: 'Whitby Ennis Tralee Bendigo Ooty Nashik Paarl Duluth Yuma Skegness Kinsale Oamaru Pune Ludlow Monaghan Fargo Elgin Rye',
  food: 'lasagne rhubarb_crumble pani_puri mac_and_cheese biltong black_pudding pavlova chicken_rice tamales banoffee_pie pierogi dosa pecan_pie bobotie',
  car: 'green_Mini Ford_Fiesta blue_Beetle Renault_4 Datsun_Sunny yellow_Lada Honda_Civic Maruti_800 Fiat_Panda Saab_900 old_Corsa Volvo_240',
  word: 'snowdrop pelican harmonica marzipan windowsill tambourine lighthouse cobweb quicksilver butterscotch periwinkle thimble wellington hopscotch',
};
export function drawAnswer(random: Random, question: string, locale: string): string {
  if (question === 'maiden') return drawSurname(random, locale);
  return random.pick(list(answers[question] ?? answers.word ?? ''));
}

const joins = ['.', '_', '', '-', '.'];
export function drawHandle(random: Random, person?: Person): string {
  if (person !== undefined) {
    const given = asciiOf(person.given);
    const surname = asciiOf(person.surname);
    return random.pick([
      `${given}${random.pick(joins)}${surname}${random.pick(['', random.int(1, 99), random.int(60, 99)])}`,
      `${given[0]}${surname}${random.pick(['', random.int(1, 99)])}`,
      `${surname}${given[0]}${random.int(1, 20)}`,
      `${given}_${random.pick(words)}${random.int(1, 99)}`,
    ]);
  }
  const one = random.pick(words);
  const other = random.pick(words);
  return random.pick([
    `${one}${title(other)}${random.int(1, 999)}`,
    `xX_${title(one)}_Xx`,
    `${title(one)}${title(other)}`,
    `${one}_${other}_${random.int(1, 99)}`,
    `the${title(one)}${random.int(10, 2005)}`,
    `${title(one)}#${shaped(random, '####')}`,
    `${one}${other}${random.int(70, 99)}`,
    `its${title(one)}`,
    `${one}.${other}`,
  ]);
}

const mailHosts = list(
  'gmail.com gmail.com outlook.com hotmail.com yahoo.com icloud.com proton.me gmx.net live.com fastmail.com aol.com mail.com',
);
const localHosts: Readonly<Record<string, string>> = {
  uk: 'btinternet.com yahoo.co.uk sky.com talktalk.net hotmail.co.uk',
  ie: 'eircom.net gmail.com',
  au: 'bigpond.com optusnet.com.au',
  nz: 'xtra.co.nz',
  ca: 'rogers.com shaw.ca',
  in: 'rediffmail.com yahoo.co.in',
  za: 'mweb.co.za telkomsa.net webmail.co.za',
  sg: 'singnet.com.sg',
  de: 'web.de gmx.de t-online.de freenet.de posteo.de',
  at: 'aon.at gmx.at chello.at',
  ch: 'bluewin.ch gmx.ch',
  fr: 'orange.fr free.fr laposte.net sfr.fr wanadoo.fr',
  es: 'telefonica.net yahoo.es hotmail.es',
  mx: 'prodigy.net.mx hotmail.com',
  pt: 'sapo.pt netcabo.pt',
  br: 'uol.com.br bol.com.br terra.com.br',
  it: 'libero.it virgilio.it alice.it tiscali.it',
  nl: 'ziggo.nl kpnmail.nl hetnet.nl xs4all.nl',
  pl: 'wp.pl onet.pl o2.pl interia.pl',
  se: 'telia.com bredband.net hotmail.se',
  tr: 'mynet.com superonline.com',
  ru: 'mail.ru yandex.ru bk.ru rambler.ru',
};
const tops: Readonly<Record<string, string>> = {
  uk: 'co.uk',
  us: 'com',
  au: 'com.au',
  za: 'co.za',
  in: 'co.in',
  nz: 'co.nz',
  sg: 'com.sg',
  br: 'com.br',
  mx: 'com.mx',
  tr: 'com.tr',
};
const topOf = (random: Random, locale: string): string =>
  random.pick([tops[locale] ?? locale, 'com', 'net', tops[locale] ?? locale]);

export function drawEmail(random: Random, locale: string, person: Person, work: boolean): string {
  const given = asciiOf(person.given);
  const surname = asciiOf(person.surname);
  if (work) {
    const box = random.pick([
      `${given}.${surname}`,
      `${given[0]}.${surname}`,
      `${given}`,
      `${surname}`,
      `${given}${surname[0]}`,
      random.pick(['office', 'accounts', 'info', 'reception']),
    ]);
    return `${box}@${stem(random).toLowerCase()}${random.pick(['', '-group', 'online', ''])}.${topOf(random, locale)}`;
  }
  const box = random.pick([
    `${given}.${surname}`,
    `${given}${surname}${random.int(1, 99)}`,
    `${given[0]}${surname}`,
    `${given}_${surname}`,
    `${surname}.${given}${random.int(60, 99)}`,
    drawHandle(random)
      .toLowerCase()
      .replace(/[^a-z0-9._-]/g, ''),
    `${surname}family${random.int(1, 9)}`,
    `${given}${random.int(1950, 2008)}`,
  ]);
  const own = localHosts[locale];
  return `${box}@${random.pick(own !== undefined && random.chance(0.5) ? list(own) : mailHosts)}`;
}

const token = (random: Random): string =>
  shaped(
    random,
    random.pick(['$$$$$$$$$$$$$$$$', '&&&&&&&&&&&&&&&&&&&&&&&&', '$$$$$$$$-$$$$$$', '$$$$$$$$$$$$$$$$$$$$$$']),
  );

export function drawLink(random: Random, locale: string, use: string, person: Person): string {
  const host = `${stem(random).toLowerCase()}.${random.pick(['com', 'io', 'net', tops[locale] ?? 'org', 'app'])}`;
  const handle = drawHandle(random, random.chance(0.6) ? person : undefined).replace('#', '');
  switch (use) {
    case 'profile':
      return random.pick([
        `https://www.instagram.com/${handle}`,
        `https://www.facebook.com/${handle}`,
        `linkedin.com/in/${asciiOf(person.given)}-${asciiOf(person.surname)}-${shaped(random, '&&&&&')}`,
        `https://${host}/u/${handle}`,
        `https://${host}/@${handle}`,
        `${host}/members/${shaped(random, '%######')}`,
        `https://steamcommunity.com/id/${handle}`,
        `https://github.com/${handle}`,
      ]);
    case 'share':
      return random.pick([
        `https://drive.google.com/file/d/${shaped(random, '1$$$$$$$$$$$$$$$$$$$$$$$')}/view`,
        `https://www.dropbox.com/s/${shaped(random, '$$$$$$$$$$$$$$$')}/scan.pdf?dl=0`,
        `https://we.tl/t-${shaped(random, '$$$$$$$$$$')}`,
        `https://1drv.ms/b/s!${shaped(random, '$$$$$$$$$$$$$$$$')}`,
        `https://files.${host}/share/${token(random)}`,
      ]);
    case 'track':
      return random.pick([
        `https://${host}/track?id=${token(random)}`,
        `https://my.${host}/t/${token(random)}`,
        `https://${host}/delivery/${token(random)}/change`,
      ]);
    default:
      return random.pick([
        `https://${host}/reset?token=${token(random)}`,
        `https://account.${host}/password/new/${token(random)}`,
        `https://${host}/verify?u=${shaped(random, '%#####')}&t=${token(random)}`,
        `https://login.${host}/magic/${token(random)}`,
        `https://${host}/invite/${token(random)}`,
        `http://${host}/auth/confirm#access_token=${token(random)}`,
      ]);
  }
}

export function drawDevice(random: Random, person: Person): string {
  const given = asciiOf(person.given);
  const surname = asciiOf(person.surname).toUpperCase();
  return random.pick([
    `LAPTOP-${given.charAt(0).toUpperCase()}${surname}`,
    `${title(given)}s-MacBook-Air`,
    `${title(given)}s-iPhone`,
    `${surname.slice(0, 8)}-PC`,
    `NB-${surname}-${shaped(random, '0#')}`,
    `WS${shaped(random, '###')}-${given.charAt(0).toUpperCase()}${surname.slice(0, 6)}`,
    `${given}-desktop`,
    `iPad-${title(given)}`,
  ]);
}
