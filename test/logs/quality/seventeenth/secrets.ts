// Passwords, codes, answers and keys.
import { type CultureName, cultures } from './names.ts';
import { group, type Rng, shape, words } from './random.ts';

const memorable = words(
  'butterscotch marmalade lighthouse pineapple tornado saxophone bluebell gingerbread cricket velvet mongoose harvester willow caravan tangerine obsidian trampoline windmill peppermint honeydew cobblestone firefly juniper kingfisher lavender mackerel nightingale orchard paprika quicksilver rhubarb sapphire thunder umbrella vanilla walnut yellowstone zeppelin accordion barnacle cinnamon dragonfly elderflower foxglove galaxy hazelnut icicle jellybean kaleidoscope lemongrass meadow nutmeg octopus periwinkle raspberry sunflower toffee violin whirlwind snowdrop bramble puffin otter bonfire heather compass driftwood',
);
const pets = words(
  'Biscuit Luna Rusty Milo Whiskers Bandit Coco Pepper Smokey Daisy Toffee Rufus Shadow Mittens Pickles Ziggy Bruno Nala Tango Oreo Mopsy Bella Pippin Gizmo Waffles Jasper Snowy Marmite Kipper Noodle Baxter Sooty Hamish Truffle Dexter Fluffy Scout Tigger Rolo Clover',
);
const things = words(
  'tiger dragon summer winter rocket guitar monkey silver coffee garden falcon pirate wizard banana purple sunshine football arsenal liverpool yankees hunter shadow ginger cookie panda rainbow thunder castle phoenix mustang ranger apollo matrix freedom chelsea dolphin turtle wombat cactus pickle',
);
const places = words(
  'Bradford Toledo Kingston Galway Durban Ipoh Geelong Halifax Mysore Pune Albany Dundee Cork Hobart',
);
const schools = words(
  'Oakfield St_Judes Hillcrest Brookside Westmoor Parkside Holyrood Lakeview Greenbank Ashgrove Elmwood',
);
const cars = words('fiesta mini_cooper corsa beetle corolla escort civic polo mustang maruti_800 micra cortina');
const marks = [...'!@#$%&*?-_.+'];
const cap = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

export function password(rng: Rng): string {
  const thing = rng.pick(things);
  const other = rng.pick(things);
  const mark = rng.pick(marks);
  const year = String(rng.int(1958, 2025));
  const person = rng.pick(cultures[rng.pick<CultureName>(['en', 'in', 'es', 'it', 'pl', 'de'])].women);
  const plainName = person.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l');
  return rng.pick([
    () => `${cap(thing)}${rng.int(1, 999)}${mark}`,
    () => `${thing}${rng.int(10, 9999)}`,
    () => `${plainName}${year}${rng.pick(['', '!', '*', '#'])}`,
    () => `${cap(thing)}${mark}${cap(other)}${rng.int(1, 99)}`,
    () => `${thing}-${other}-${rng.pick(memorable)}`,
    () => `${thing.replaceAll('a', '@').replaceAll('o', '0').replaceAll('e', '3')}${rng.int(10, 99)}${mark}`,
    () => shape(rng, '^^^^^^^^^^'),
    () => shape(rng, `^^^^${mark}^^^^#~@`),
    () => `${shape(rng, '~~~~@@')}${mark}${rng.int(10, 99)}${rng.pick(marks)}`,
    () => `${cap(rng.pick(memorable))}${year.slice(2)}${mark}`,
    () => `${cap(thing)}${rng.pick(['Spring', 'Autumn', 'Monday', 'Welcome', 'Temp'])}${year}${mark}`,
    () => `${rng.pick(['Welcome', 'Temp', 'Changeme', 'Start', 'Reset'])}${mark}${rng.int(100, 99999)}`,
    () => `${thing.toUpperCase()}${other}${rng.int(1, 9)}`,
    () => `${rng.pick(memorable)}${other}${rng.int(1, 99)}`,
    () => shape(rng, 'Tmp-^^^^-^^^^'),
  ])();
}

export const wifi = (rng: Rng): string =>
  rng.pick([
    () => `${rng.pick(memorable)}${rng.int(10, 9999)}`,
    () => shape(rng, '########'),
    () => shape(rng, '^^^^^^^^^^^^'),
    () => `${cap(rng.pick(things))}Guest${rng.int(10, 2030)}`,
    () => `${rng.pick(things)}-${rng.pick(memorable)}-${rng.int(10, 99)}`,
    () => shape(rng, '&&&&&&&&&&'),
    () => shape(rng, '####-####-####-####'),
  ])();

export const otp = (rng: Rng): string =>
  rng.pick([
    () => rng.digits(6),
    () => rng.digits(6),
    () => rng.digits(6),
    () => group(rng.digits(6), [3, 3], rng.pick([' ', '-'])),
    () => rng.digits(8),
    () => rng.digits(5),
    () => rng.digits(4),
    () => shape(rng, 'G-######'),
    () => shape(rng, '@@@-###').replace('@@@-', '') + rng.digits(3),
    () => shape(rng, '******'),
    () => group(rng.digits(6), [2, 2, 2], ' '),
  ])();

export const doorCode = (rng: Rng): string =>
  rng.pick([
    () => rng.digits(4),
    () => `${rng.digits(4)}#`,
    () => shape(rng, '@####'),
    () => `*${rng.digits(5)}#`,
    () => rng.digits(6),
    () => shape(rng, '##@##'),
    () => `${rng.digits(3)}${rng.pick([...'XYABC'])}`,
    () => `#${rng.digits(4)}`,
    () => group(rng.digits(6), [2, 2, 2], '-'),
    () => `C${rng.digits(4)}Y`,
  ])();

export const apiKey = (rng: Rng): string =>
  rng.pick([
    () => `sk_live_${shape(rng, '^'.repeat(24))}`,
    () => `sk-proj-${shape(rng, '^'.repeat(28))}`,
    () => `pk_test_${shape(rng, '^'.repeat(24))}`,
    () => `ghp_${shape(rng, '^'.repeat(36))}`,
    () => `AKIA${shape(rng, '****************')}`,
    () => `xoxb-${rng.digits(11)}-${rng.digits(12)}-${shape(rng, '^'.repeat(24))}`,
    () => `AIza${shape(rng, '^'.repeat(35))}`,
    () => shape(rng, '&'.repeat(32)),
    () => shape(rng, '&'.repeat(40)),
    () => shape(rng, '&&&&&&&&-&&&&-4&&&-a&&&-&&&&&&&&&&&&'),
    () => `eyJhbGciOiJIUzI1NiJ9.${shape(rng, `eyJ${'^'.repeat(30)}`)}.${shape(rng, '^'.repeat(32))}`,
    () => `glpat-${shape(rng, '^'.repeat(20))}`,
    () => `key-${shape(rng, '&'.repeat(24))}`,
    () => shape(rng, '^'.repeat(30)),
    () => `${rng.pick(['prod', 'live', 'stg', 'api', 'tok', 'whsec'])}_${shape(rng, '^'.repeat(22))}`,
  ])();

export const recovery = (rng: Rng): string =>
  rng.pick([
    () => shape(rng, '&&&&&-&&&&&'),
    () => shape(rng, '****-****-****'),
    () => shape(rng, '#### ####'),
    () => shape(rng, '^^^^^^^^'),
    () => shape(rng, '######-######-######-######'),
    () => shape(rng, '~~~~-~~~~-~~~~'),
    () =>
      rng
        .shuffle(memorable)
        .slice(0, rng.pick([4, 6, 12]))
        .join(' '),
  ])();

const maiden = (rng: Rng): string =>
  rng.pick(cultures[rng.pick<CultureName>(['en', 'ie', 'in', 'za', 'es', 'it', 'pl', 'ng'])].last);

const questions: Readonly<Record<string, readonly (readonly [string, (rng: Rng) => string])[]>> = {
  en: [
    ['the name of your first pet', (rng) => rng.pick(pets)],
    ["your mother's maiden name", maiden],
    ['the name of your first school', (rng) => rng.pick(schools)],
    ['the town you were born in', (rng) => rng.pick(places)],
    ['your first car', (rng) => rng.pick(cars)],
    ['your favourite teacher', maiden],
    ['your memorable word', (rng) => rng.pick(memorable)],
    [
      'your favourite film',
      (rng) => rng.pick(words('Jaws Grease Titanic Casablanca Gladiator Amelie Shrek Top_Gun Rocky')),
    ],
  ],
  de: [
    ['der Name Ihres ersten Haustiers', (rng) => rng.pick(words('Bello Minka Waldi Schnurri Rex Mohrle Susi Flocke'))],
    ['der Mädchenname Ihrer Mutter', (rng) => rng.pick(cultures.de.last)],
  ],
  fr: [
    ['le nom de votre premier animal', (rng) => rng.pick(words('Minou Filou Caramel Rex Praline Médor Choupette'))],
    ['le nom de jeune fille de votre mère', (rng) => rng.pick(cultures.fr.last)],
  ],
  es: [
    ['el nombre de su primera mascota', (rng) => rng.pick(words('Toby Canela Linda Rocky Pelusa Tango Chispa'))],
    ['el apellido de soltera de su madre', (rng) => rng.pick(cultures.es.last)],
  ],
  it: [
    ['il nome del suo primo animale', (rng) => rng.pick(words('Fufi Birillo Briciola Argo Pallina Zorro'))],
    ['il cognome da nubile di sua madre', (rng) => rng.pick(cultures.it.last)],
  ],
};
export function securityQuestion(rng: Rng, language: string): { readonly question: string; readonly answer: string } {
  const [question, answer] = rng.pick(questions[language] ?? questions.en ?? []);
  const said = answer(rng);
  return { question, answer: rng.chance(0.3) ? said.toLowerCase() : said };
}

const foreignWords: Readonly<Record<string, readonly string[]>> = {
  de: words('Sonnenblume Leuchtturm Kirschbaum Wolkenbruch Zimtstern Apfelkuchen Seestern Maiglöckchen Bergziege'),
  fr: words('coquelicot tournesol papillon marmotte chocolatine grenadine hirondelle luciole boussole'),
  es: words('girasol mariposa almendra cascabel luciérnaga naranja tormenta castillo golondrina'),
  it: words('girasole farfalla lucciola mandarino tramonto castagna corallo fragola'),
  nl: words('zonnebloem vlinder pannenkoek vuurtoren stroopwafel madelief egeltje'),
  pt: words('girassol borboleta laranjeira andorinha castanha farol maresia'),
  pl: words('stokrotka jagoda biedronka malina wiewiórka poziomka latarnia'),
  sv: words('blåbär kanelbulle smultron fyrtorn igelkott solros norrsken'),
  tr: words('papatya kelebek zeytin karpuz lavanta gelincik fener'),
  ua: words('соняшник метелик калина волошка ластівка барвінок'),
  gr: words('πεταλούδα ηλιοτρόπιο λεμονιά φάρος καρπούζι γιασεμί'),
};
export const memorableWord = (rng: Rng, language: string): string => rng.pick(foreignWords[language] ?? memorable);
