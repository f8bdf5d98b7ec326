// Codes and numbers of customers, of their things and contracts; secrets.
import { imei, parcel, routingNumber, upsParcel, vin } from './checks.ts';
import { type Locale, words } from './locales.ts';
import type { Random } from './random.ts';

const shapes: Readonly<Record<string, string>> = {
  order:
    '%##-#######-#######;@@######;%#########;@@-#####;ORD-%####;W%#######;@@@-####-####;20##-######;%#####;##-#####-#####;SO%######',
  booking: '@@#@@@;@#@@#@;@@@@#@;%#########;BK-######;%###.###.###;@@@@@@;RES%#####;@@##-####;H%#######',
  ticket: 'INC00#####;CAS-#####-@#@#@#;%######;SR-########;REQ######;@@-####;%#####;2025####-##;TKT-%####;@@@-%###',
  claim: 'CLM-202#-#####;0#/######/@;C########;##-####-##@;%#########;@@####/2#;MTR#######;202#.######',
  policy:
    '@@@ ### #### ##;POL%#######;%###-@@@@-##;H#######-#;@@#######;%#########;PL/##/######;@##-######-##;%##.###.###',
  invoice: 'INV-#####;202#/####;RE-202#-#####;F%#######;%######;@@202#-####;R##-#####',
  meter: 'E##@ #####;@##@#####@;%#########;S##@ ### ###;1@@@%##########;%#######;K##@#####',
  serial: '@##@@###@###;@@-##@#####;%###-####-####;C02@@###@@@#;SN@#####@@;@@@#########;~~~~-####-~~~~',
  member: '### ### ###;@@#######;M-#####;%########;%####-###;@@@%#####;@%###### ##;GM######',
  student: 's#######;20######;@@###@##;%######;u#######;ST-#####',
  patient: '%######;P-#####;H######;@######;%##-###;MR######',
  case: '%###/2#;CR/######;HX-####-2#;%#####;@@-202#-####;##@@#####',
  customer: '%########;%#######;C-######;K%######;@@######;%## ### ###;%####-##;%###.####',
  device: '@@@-@@-###;@@@-LT-####;PC%####;@@###-@###;WS-@@@-##',
  locker: '@##;###',
};
const plates: Readonly<Record<Locale, string>> = {
  us: '%@@@###;@@@-####;@@@ ####',
  uk: '@@## @@@;@@##@@@;@### @@@',
  ie: '2#1-D-%####;2#2-C-%###;1#1-G-%###',
  au: '@@@-##@;1@@ #@@;@@@ ###',
  ca: '@@@@ ###;@@@-###',
  in: 'MH 12 @@ ####;KA-05-@@-####;TN09@@####;DL 8C @@ ####',
  za: '@@ ## @@ GP;CA ### ###;ND ######',
  sg: 'S@@ #### @;SL@####@',
  nz: '@@@###;@@@ ###',
  de: 'HH-@@ ###;KS @@ ####;M-@ ####;OL-@@ ##',
  fr: '@@-###-@@;@@ ### @@',
  es: '#### @@@;####@@@',
  it: '@@###@@;@@ ### @@',
  nl: '@@-###-@;#-@@@-##;@-###-@@',
  pt: '##-@@-##;@@-##-@@',
  br: '@@@#@##;@@@-####',
  pl: 'WA #####;KR@####;PO #@###',
  sv: '@@@ ###;@@@ ##@',
  tr: '34 @@@ ##;06 @@ ####;35 @ ####',
  ru: 'А###КН77;М###ОР 16;Т###ЕХ 197',
  ja: '品川 3## あ ##-##;横浜 5## さ ##-##;名古屋 3## る ##-##',
};
const accounts: Readonly<Partial<Record<Locale, string>>> = {
  us: '%#########;%###########;%########',
  uk: '########;#### ####;## ## ## ##',
  ie: '########;#### ####',
  au: '%#######;### ### ###;%#####;## ### ###',
  ca: '%######;%###-###',
  in: '%##############;%##########;0###########',
  za: '62########;10 #### ####;4#########',
  sg: '%##-#####-#;%##-######-#;%#########',
  nz: '0#-####-#######-00;12-####-#######-##',
};
const sorts: Readonly<Partial<Record<Locale, string>>> = {
  uk: '%#-##-##;%# ## ##;%#####',
  ie: '90-##-##;93 ## ##',
  au: '%##-###;%#####',
  ca: '%####-00#',
  in: 'HDFC000####;SBIN00#####;ICIC000####;@@@@0######',
  za: '25####;63####;05####',
  sg: '7###',
};
const phones: Readonly<Record<Locale, string>> = {
  us: '(419) 2##-####;208-3##-####;512.4##.####;+1 253 6##-####;1-912-2##-####;5592######;(518) 4## ####;+16152######;702 3## ####',
  uk: '07[] ### ###;07[]######;+44 7[] ### ###;0161 4## ####;020 7### ####;01603 6#####;07[] ######;0113 2## ####;+44 (0)7[] ######',
  ie: '087 ### ####;085#######;+353 86 ### ####;083 ### ####;01 8## ####;+353 87#######;(021) 4## ####',
  au: '04## ### ###;04########;+61 4## ### ###;(03) 9### ####;02 9### ####;+614########',
  ca: '902-4##-####;(519) 8##-####;+1 306 5## ####;250.3##.####;2047######;1 403 3## ####',
  in: '98########;+91 9#### #####;97### #####;+91-88########;080 4### ####;0 99########',
  za: '082 ### ####;+27 83 ### ####;072#######;073 ### ####;011 4## ####;+2784#######',
  sg: '9### ####;+65 8### ####;9#######;8### ####;6### ####;+659#######',
  nz: '021 ### ####;+64 27 ### ####;022#######;03 4## ####;021 ### ###',
  de: '0171 #######;+49 151 ########;0176/########;030 ########;0561 %#####;+49 (0)172 #######;0160-#######',
  fr: '06 ## ## ## ##;07########;+33 6 ## ## ## ##;02.40.##.##.##;06.##.##.##.##;+33 (0)7 ## ## ## ##',
  es: '6## ### ###;+34 6## ## ## ##;6########;91 ### ## ##;6## ## ## ##;+34 9## ### ###',
  it: '34# #######;+39 33# ### ####;32########;02 %#######;34#-#######;+3934########',
  nl: '06-########;+31 6 ########;06 ## ## ## ##;020-%######;06########;030 2######',
  pt: '91# ### ###;+351 93# ### ###;96#######;21# ### ###;+35191#######',
  br: '(11) 9%###-####;+55 41 9%###-####;81 9%### ####;(31) 3###-####;(62)9%###-####',
  pl: '5## ### ###;+48 60# ### ###;22 6## ## ##;66#######;+48 79# ### ###',
  sv: '070-### ## ##;+46 73 ### ## ##;0760######;08-### ## ##;072-#######',
  tr: '053# ### ## ##;+90 54# ### ## ##;0(212) 2## ## ##;055########;0 532 ### ## ##',
  ru: '+7 91# ###-##-##;8 (90#) ###-##-##;8-92#-###-##-##;+792########;8 95# ### ## ##',
  ja: '090-%###-####;080-%###-####;03-3###-####;+81 90-%###-####;070%#######;06-6###-####',
};

export const phone = (locale: Locale, random: Random): string =>
  random.shape(random.pick(phones[locale].split(';')).replace('[]', () => random.pick(['4##', '7##', '8##', '9##'])));
const filled = (list: string, random: Random) => random.shape(random.pick(list.split(';')));

export function code(kind: string, locale: Locale, random: Random): string {
  switch (kind) {
    case 'acct':
      return filled(accounts[locale] ?? '%#########;%########;%#######;## ### ####', random);
    case 'sort':
      return locale === 'us' ? routingNumber(random) : filled(sorts[locale] ?? '@@@@@@2@;@@@@@@##XXX', random);
    case 'bic':
      return filled('@@@@@@2@;@@@@@@##XXX;@@@@@@M#;@@@@@@22', random);
    case 'imei': {
      const whole = imei(random);
      return random.chance(0.7) ? whole : whole.replace(/(..)(......)(......)(.)/, '$1 $2 $3 $4');
    }
    case 'vin':
      return vin(random);
    case 'plate':
      return filled(plates[locale], random);
    case 'tracking': {
      const country = locale === 'uk' ? 'GB' : locale === 'sv' ? 'SE' : locale === 'ja' ? 'JP' : locale.toUpperCase();
      return random.pick([
        () => parcel(country, random),
        () => upsParcel(random),
        () => random.shape('JD0##############'),
        () => random.shape('%###########'),
        () => random.shape('%#############'),
        () => random.shape('@@@%########'),
      ])();
    }
    default: {
      const list = shapes[kind];
      if (list === undefined) throw new Error(`No codes of the kind "${kind}"`);
      return filled(list, random);
    }
  }
}

const latin = words(
  'sunset tiger copper willow rocket pepper marble falcon cookie thunder velvet pickle meadow dragon banjo pirate maple cactus ginger puzzle lobster anchor biscuit comet walrus orchid tomato bumble noodle saffron',
);
const wordsOf: Readonly<Partial<Record<Locale, readonly string[]>>> = {
  de: words('Sommer Kaktus Butter Falke Nebel Igel Zitrone Wolke Pfeffer Muschel Kirsche Drache Gurke Laterne Honig'),
  fr: words('soleil cerise tortue nuage citron renard moulin papillon chocolat violette carotte pirate hibou lavande'),
  es: words('girasol tortuga naranja volcan canela pirata estrella limon mariposa tomillo cometa pulpo azafran'),
  it: words('girasole farfalla limone vulcano cannella pirata stella gelato tartaruga basilico cometa lupo rosmarino'),
  nl: words('zonnebloem fiets kaneel draak wolk pannenkoek molen citroen vlinder egel komeet stroopwafel tulp'),
  pt: words('girassol tartaruga laranja vulcao canela pirata estrela limao borboleta cometa sardinha alecrim'),
  br: words('girassol tucano abacaxi vulcao canela pirata estrela jabuti borboleta cometa pipoca goiaba'),
  pl: words('slonecznik wiewiorka cytryna smok cynamon pirat gwiazda motyl kometa pierogi borowka jezyk'),
  sv: words('solros citron kanel drake moln kanelbulle stjarna fjaril komet igelkott blabar rabarber'),
  tr: words('aycicegi limon tarcin ejderha bulut yildiz kelebek karpuz komsu kestane zeytin papatya'),
};
/** Of languages whose passwords are in Latin letters all the same. */
const remembered: Readonly<Partial<Record<Locale, readonly string[]>>> = {
  ru: words('ромашка снегирь варенье маяк черника апельсин рубин ласточка самовар облако василёк пингвин'),
};
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

export function password(locale: Locale, random: Random): string {
  const list = wordsOf[locale] ?? latin;
  const word = random.pick(list);
  const mark = random.pick(['!', '#', '$', '*', '?', '-', '_', '@', '&']);
  return random.pick([
    () => `${capital(word)}${random.digits(random.int(2, 4))}${mark}`,
    () => `${word}${random.digits(random.int(2, 4))}`,
    () => `${word}${mark}${random.pick(list)}${random.digits(2)}`,
    () => `${capital(word)}${mark}${random.int(1960, 2024)}`,
    () => random.shape(`~@~#^*~#${random.pick(['', '!', '~~'])}`),
    () => word.replaceAll('o', '0').replaceAll('e', '3').replaceAll('i', '1') + random.digits(2) + mark,
    () => `${random.pick(list)}-${random.pick(list)}-${random.pick(list)}${random.digits(1)}`,
    () => `${capital(word)}${capital(random.pick(list))}${random.digits(1)}${mark}`,
  ])();
}
export function memorable(locale: Locale, surname: string, random: Random): string {
  const word = random.pick(remembered[locale] ?? wordsOf[locale] ?? latin);
  return random.chance(0.4) ? surname : random.chance(0.5) ? word : capital(word);
}

const mixed = (random: Random, length: number) =>
  Array.from({ length }, () => random.shape(random.pick(['@', '^', '#', '^']))).join('');
const hex = (random: Random, length: number) => Array.from({ length }, () => random.int(0, 15).toString(16)).join('');
export const secretKinds: Readonly<Record<string, (random: Random) => string>> = {
  pin: (random) => random.digits(random.pick([4, 4, 4, 4, 5, 6])),
  otp: (random) =>
    random.pick([
      random.digits(6),
      random.digits(6),
      random.shape('### ###'),
      random.digits(5),
      random.shape('###-###'),
      random.digits(8),
      random.shape('*****#'),
    ]),
  door: (random) =>
    random.pick([
      random.digits(4),
      random.shape('####*').slice(0, 4),
      random.shape('C####'),
      random.shape('##@##'),
      random.digits(6),
      random.shape('%###-#'),
    ]),
  key: (random) =>
    random.pick([
      () => `sk_live_${mixed(random, 24)}`,
      () => `ghp_${mixed(random, 36)}`,
      () => hex(random, 32),
      () => `AKIA${random.shape('@@@@#@@#@@@@#@@@')}`,
      () => `${hex(random, 8)}-${hex(random, 4)}-4${hex(random, 3)}-a${hex(random, 3)}-${hex(random, 12)}`,
      () => `xoxb-${random.digits(11)}-${mixed(random, 24)}`,
      () => `${random.shape('^^^')}_${mixed(random, 20)}`,
    ])(),
  recovery: (random) =>
    random.shape(
      random
        .pick(['****-****-****', '~~~~~-~~~~~', '#### ####', '@@@@-####-@@@@', '######## ', '~~~~ ~~~~ ~~~~'])
        .trim(),
    ),
};

export const network: Readonly<Record<string, (random: Random) => string>> = {
  ip: (random) => {
    const part = () => random.int(1, 254);
    if (random.chance(0.15)) {
      return random.chance(0.5)
        ? `2a0${random.int(0, 9)}:${hex(random, 4)}:${hex(random, 3)}::${hex(random, 2)}`
        : `fe80::${hex(random, 4)}:${hex(random, 4)}:${hex(random, 4)}:${hex(random, 4)}`;
    }
    const start = random.pick([
      '192.168',
      '10.0',
      `10.${part()}`,
      `172.16`,
      `${random.int(23, 99)}.${part()}`,
      `${random.int(101, 203)}.${part()}`,
      `${random.int(51, 95)}.${part()}`,
    ]);
    return `${start}.${part()}.${part()}`;
  },
  mac: (random) => {
    const pairs = Array.from({ length: 6 }, () => hex(random, 2));
    const style = random.int(0, 5);
    if (style === 0) return pairs.join('').replace(/(....)(....)(....)/, '$1.$2.$3');
    if (style === 1) return pairs.join('-').toUpperCase();
    return style < 4 ? pairs.join(':').toUpperCase() : pairs.join(':');
  },
};
const path = words('reset verify invite magic-link unsubscribe confirm share view pay track quote sign');
export function webAddress(kind: string, user: string, domain: string, random: Random): string {
  const token = random.pick([
    mixed(random, random.int(14, 30)),
    hex(random, random.pick([16, 24, 32])),
    random.digits(9),
  ]);
  const secure = random.pick(['https://', 'https://', 'https://', 'http://', 'www.']);
  const page = [
    () => `https://www.linkedin.com/in/${user.replaceAll('_', '-')}-${hex(random, 6)}`,
    () => `https://github.com/${user}`,
    () => `instagram.com/${user}`,
    () => `https://www.facebook.com/${user}`,
    () => `${secure}${domain}/u/${user}`,
    () => `${secure}${domain}/members/${user}/profile`,
    () => `https://${domain}/@${user}`,
  ];
  const personal = [
    () => `${secure}${domain}/${random.pick(path)}?token=${token}`,
    () => `https://my.${domain}/${random.pick(path)}/${token}`,
    () => `https://account.${domain}/${random.pick(path)}?t=${token}&uid=${random.digits(6)}`,
    () => `https://${domain}/customers/${random.digits(7)}`,
    () => `https://portal.${domain}/orders/${random.digits(8)}?key=${token.slice(0, 12)}`,
    () => `${secure}${domain}/s/${token}`,
  ];
  return random.pick(kind === 'page' ? page : personal)();
}
