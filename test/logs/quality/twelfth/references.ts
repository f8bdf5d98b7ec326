// Numbers of orders, policies, meters and the like; secrets; addresses of machines and of people's own pages.
import type { Locale } from './locales.ts';
import { ascii, type Person } from './people.ts';
import { digits, fill, items, type Rand, words } from './random.ts';

const references: Readonly<Record<string, readonly string[]>> = {
  order: items(
    '^#######; ^#####; ORD-######; ###-#######-#######; W^########; SO^#####; R^########; @@-#####; 20^^-######; OR^######A',
  ),
  tracking: items(
    '1Z###@##^#########; JD01########; #### #### ####; @@#########GB; ^#############; PX^###-####; TRK########',
  ),
  policy: items(
    'POL-########; ###/######/#; HP^######; MTR-####-####; ^########; PL ### ### ##; @@@#######; KV-^######-##',
  ),
  claim: items('CLM-######; CL^#######; 20##/#####; ^#####/##; SCH-^####-##; C-^######'),
  booking: items('******; @@****; @#@@#@; ^#########; BK-#####@; HTL^######'),
  customer: items('^#######; C-^#####; KD^######; ^### ### ###; CUST######; ^#########; #####-##'),
  meter: items('^#########; @##@######; ^### ### ###; 1@^@######; ^## ### ###; S^##########'),
  ticket: items('^######; INC00#####; CASE-#####; REQ-^####; TT-######; ^####-##'),
  invoice: items('INV-#####; 20##-#####; ^#######; RE-20##-###; F20##/####; IN######'),
  contract: items('^########; V-^#####/##; ^###.###.###; CT######; ^#####-@'),
  member: items('^### #### ####; M^######; ^########; @@@^#####; ^#########'),
  bank: items('^#######; ^#########; ####-####-##; ^### ####'),
  bank8: items('^#######'),
  file: items('AZ ^##/##-@; ^####/20##; 20##/@/####; S-^######; @@^#####'),
  staff: items('E^####; ^#####; P-####; EMP0####; ^###'),
  student: items('S^######; ^#######; 20######; U^#####'),
  script: items('RX^######; ^######-##; ^#######'),
  uk: items('##-##-##'),
  bsb: items('###-###'),
};

export function makeReference(rand: Rand, form: string): string {
  const patterns = references[form];
  if (patterns === undefined) throw new Error(`No reference "${form}"`);
  return fill(rand, rand.pick(patterns).replaceAll('20##', `20${rand.int(22, 26)}`));
}

const pets = words('Biscuit Pepper Schnuffel Rolf Tiggy Mochi Luna Bandit Waffles Nougat Fusilli Pixie');
const memorable = words(
  'marmalade Tintagel trombone lighthouse Ferrari308 bluebell hopscotch Kolibri dragonfly Saltash',
);
const bases = words(
  'sunshine Arsenal Dragon summer Liverpool monkey Kitchen Mustang Lissabon banana Winter garden Sparky Toffee',
);

export function makeSecret(rand: Rand, form: string): string {
  switch (form) {
    case 'pw': {
      const base = rand.pick(bases);
      return rand.pick([
        `${base}${rand.int(1975, 2024)}`,
        `${base}${digits(rand, 2)}${rand.pick(['!', '?', '#', '$', '!!', '*'])}`,
        `${base.replace('o', '0').replace('e', '3')}_${digits(rand, 3)}`,
        fill(rand, '%%%%%%%%#%'),
        fill(rand, '%%%-%%%-%%#'),
        `${rand.pick(['Blue', 'Green', 'Happy', 'Tiny'])}${base}!${digits(rand, 1)}`,
        `${base.toLowerCase()}-${rand.pick(['copper', 'violin', 'harbour'])}-${rand.pick(['seven', 'kettle', 'moss'])}`,
      ]);
    }
    case 'pin':
      return fill(rand, rand.pick(['####', '####', '####', '######', '#####']));
    case 'otp':
      return fill(
        rand,
        rand.pick(['######', '######', '######', '### ###', '###-###', '####', 'G-######', '########']),
      );
    case 'cvv':
      return fill(rand, '###');
    case 'door':
      return fill(rand, rand.pick(['####', '####', '####@', '#####', '@####']));
    case 'key':
      return fill(
        rand,
        rand.pick([
          'qb_live_%%%%%%%%%%%%%%%%%%%%%%%%',
          '~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~',
          'tk-%%%%%%%%%%%%%%%%%%%%',
          '~~~~~~~~-~~~~-4~~~-a~~~-~~~~~~~~~~~~',
          'pat_%%%%%%%%%%%%%%%%%%%%%%',
          '%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%=',
        ]),
      );
    case 'wifi':
      return fill(rand, rand.pick(['%%%%%%%%%%', '####-####-####-####', '@@@@####@@', '~~~~~~~~~~~~']));
    case 'answer':
      return rand.pick(pets);
    case 'word':
      return rand.pick(memorable);
    default:
      throw new Error(`No secret "${form}"`);
  }
}

export function makeIp(rand: Rand): string {
  if (rand.chance(0.25))
    return fill(
      rand,
      rand.pick(['2a02:~~~~:~~~~:^~00::^~~', '2001:db8:^~~:~~~~::^', '2600:^~0~:~~~~:^~~~:^~~~:~~~~:~~~~:~~~~']),
    );
  return `${rand.pick([24, 46, 73, 81, 86, 91, 98, 103, 151, 178, 188, 203])}.${rand.int(1, 250)}.${rand.int(0, 250)}.${rand.int(2, 253)}`;
}

export function makeMac(rand: Rand): string {
  const pairs = (fill(rand, `${rand.pick(['00', '3c', 'a4', 'd8', 'f4', '70'])}~~~~~~~~~~`).match(/../g) ??
    []) as readonly string[];
  const joined = pairs.join(rand.pick([':', ':', ':', '-']));
  return rand.chance(0.5) ? joined.toUpperCase() : joined;
}

const hosts = words(
  'quillbox.io mypatientfile.org parcelpath.co kundenkonto-nord.de claimdesk.net staysuite.com filetray.app skolportal.se',
);

export function makeUrl(rand: Rand, form: string, person: Person, locale: Locale): string {
  const host = rand.pick(hosts);
  const name = ascii(person.full).replace(/[^a-z]+/g, '-');
  if (form === 'profile') {
    return rand.pick([
      `https://www.linkedin.com/in/${name}-${fill(rand, '~~~##')}`,
      `facebook.com/${name.replaceAll('-', '.')}.${digits(rand, 2)}`,
      `https://www.${name}.${locale === 'US' ? 'com' : locale.toLowerCase()}`,
      `https://filetray.app/u/${name}`,
    ]);
  }
  return fill(
    rand,
    rand.pick([
      `https://${host}/reset?token=%%%%%%%%%%%%%%%%%%%%`,
      `https://${host}/d/%%%%%%%%%%%%`,
      `https://share.${host}/documents/${name.split('-')[0] ?? 'x'}/~~~~~~~~~~.pdf`,
      `https://${host}/track/%%%%%%%%%%`,
      `https://my.${host}/account/^######/invoices`,
      `https://${host}/verify/~~~~~~~~-~~~~-4~~~-b~~~-~~~~~~~~~~~~?u=^#####`,
      `http://${host}/s/%%%%%%%`,
    ]),
  );
}
