// Passwords, PINs, codes, keys and answers to security questions; links that lead to somebody's own page.
import { type Language, type Locale, languageOf } from './locales.ts';
import { fill, fillOf, int, pick, pickOf, type Rng } from './random.ts';

const words: Record<Language, string> = {
  en: 'sunshine|bluedog|Arsenal|chelsea|pumpkin|Summer|rosebud|tractor|kitkat|Snowball|guitar|bigfish',
  de: 'Sommer|Schalke|sonnenblume|Hasenfuss|Winter|garten|Mausi|apfelkuchen',
  fr: 'soleil|doudou|Bretagne|chocolat|minou|Printemps|pirate',
  es: 'verano|Betis|mariposa|chiquita|Navidad|futbol|gatito',
  it: 'juventus|Primavera|gattino|tesoro|pizza|amore|Estate',
  pt: 'flamengo|saudade|praia|Verao|gatinha|corinthians',
  nl: 'zomer|Feyenoord|poesje|fietsbel|Welkom|tulpje',
  pl: 'wakacje|Legia|kotek|Wiosna|slonko|haslo',
  da: 'sommer|Hygge|fodbold|kanelsnegl|Vinter',
  cs: 'leto|Sparta|kocicka|Vanoce|svickova',
};

export function password(rng: Rng, locale: Locale): string {
  const word = pickOf(rng, words[languageOf(locale)]);
  const capital = word.charAt(0).toUpperCase() + word.slice(1);
  const form = rng();
  if (form < 0.25) return `${word}${int(rng, 10, 99)}`;
  if (form < 0.5) return `${capital}${int(rng, 2008, 2024)}${pickOf(rng, '!|?|#|')}`;
  if (form < 0.65) return `${capital}_${fill(rng, '###')}`;
  if (form < 0.75) return `${word.replace('o', '0').replace('i', '1')}${pickOf(rng, '$|%|@')}${int(rng, 1, 99)}`;
  if (form < 0.9) return fillOf(rng, '&%%#@&%#!|@%##-%%@&|%@#%&&##+%');
  return `${word}-${pickOf(rng, words.en)}-${int(rng, 1, 9)}`;
}

const answers: Record<Language, string> = {
  en:
    'Biscuit|Mr Whiskers|Ford Fiesta|Pineapple Sundae|Rover|The Shawshank Redemption|Tiddles|red Vespa|' +
    'Grasshopper|peppermint|Buttons|Toyota Corolla',
  de: 'Bello|Wellensittich Hansi|Opel Kadett|Pfannkuchen|Schnurri|Dirty Dancing',
  fr: 'Filou|Renault 5|Caramel|Le Grand Bleu|Noisette|tarte tatin',
  es: 'Canela|Seat 600|Toby|tortilla|Cinema Paradiso|Manchitas',
  it: 'Fuffi|Fiat 127|Briciola|lasagne|La vita è bella',
  pt: 'Pipoca|Fusca azul|Bolinha|brigadeiro|Mel e Canela',
  nl: 'Snuffie|Opel Manta|stroopwafel|Minoes|Turks Fruit',
  pl: 'Burek|Maluch|Mruczek|pierogi|Polonez',
  da: 'Trofast|Vaks|leverpostej|Misser|rød Vespa',
  cs: 'Alík|Škoda 120|Micka|svíčková|Punťa',
};

const makers: Readonly<Record<string, (rng: Rng, locale: Locale) => string>> = {
  pw: password,
  pin: (rng) => fillOf(rng, '####|####|####|#####|######'),
  otp: (rng) => fillOf(rng, '######|######|######|###-###|########|@-######|### ###'),
  door: (rng) => fillOf(rng, '####|C####X|####@|#!!#|!###|######|@####'),
  key: (rng) =>
    fillOf(
      rng,
      'ak_%%##%%##%%#%%##%#%%%###|pat-&&&&&&&&&&&&&&&&&&&&|********************************|' +
        'key_live_%#%#%%##%%%###%%%#%|tok.@%#@%%#&%@#%&%##@%%&@|xk-********-****-************',
    ),
  ans: (rng, locale) => pickOf(rng, answers[languageOf(locale)]),
  cvv: (rng) => fill(rng, '###'),
  wifi: (rng) => fillOf(rng, '%%##%%##%%#|@@@@-####-@@@@|########|&&&&&&&&&&|%%%%%%%%-##'),
  puk: (rng) => fill(rng, '########'),
  memo: (rng, locale) => pickOf(rng, words[languageOf(locale)]),
  lic: (rng) => fillOf(rng, '&&&&&-&&&&&-&&&&&-&&&&&|&&&&-&&&&-&&&&-&&&&|&&&&&&-&&&&&&-&&&&&&'),
};

export function secret(rng: Rng, locale: Locale, kind: string): string | undefined {
  return makers[kind]?.(rng, locale);
}

/** `name` is a word made of the person's name, `host` the firm's domain. */
export function personalUrl(rng: Rng, form: string, name: string, host: string): string {
  const forms: Readonly<Record<string, readonly string[]>> = {
    profile: [
      `https://www.linkedin.com/in/${name}-%###*`,
      `https://www.facebook.com/${name}.##`,
      `instagram.com/${name}_##`,
      `https://www.vinted.com/member/!#######-${name}`,
    ],
    reset: [
      `https://${host}/reset?token=***************`,
      `https://login.${host}/r/&&&&%%%&&#`,
      `https://${host}/verify?t=%%#%%##&&&&%%%`,
    ],
    doc: [
      'https://drive.google.com/file/d/1&%%&#%&&%%#&%%&@@%%#/view',
      `https://docs.${host}/s/%#%%##%%#`,
      `https://www.dropbox.com/s/%%#%%#%%%#%%###/${name}.pdf`,
      'https://we.tl/t-&%%#&%%#@%',
    ],
    track: [`https://track.${host}/?p=!#########`, `https://${host}/t/&&&&&&&&&`],
    page: [
      `https://${host}/account/!######`,
      `https://my.${host}/u/${name}`,
      `https://${host}/orders/!######?key=********`,
    ],
  };
  return fill(rng, pick(rng, forms[form] ?? []));
}
