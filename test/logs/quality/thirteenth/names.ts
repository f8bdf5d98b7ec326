// People's names from many cultures, with invented rare surnames.
import { type Language, type Locale, languageOf } from './locales.ts';
import { cultures } from './name-lists.ts';
import { fill, pick, pickOf, type Rng } from './random.ts';

export type Person = {
  readonly first: string;
  readonly last: string;
  readonly middle: string;
  readonly female: boolean;
};

const home: Record<Locale, readonly string[]> = {
  us: ['en', 'en', 'latin', 'chinese', 'african', 'jewish'],
  gb: ['en', 'en', 'en', 'indian', 'celtic', 'african', 'polish'],
  au: ['en', 'en', 'greek', 'vietnamese', 'chinese', 'celtic'],
  nz: ['en', 'en', 'pacific', 'pacific', 'chinese', 'celtic'],
  in: ['indian'],
  ie: ['celtic', 'celtic', 'en', 'polish', 'romanian'],
  ca: ['en', 'en', 'french', 'indian', 'chinese', 'slavic'],
  za: ['zulu', 'zulu', 'afrikaans', 'en', 'indian'],
  sg: ['chinese', 'chinese', 'indian', 'malay'],
  de: ['german', 'german', 'german', 'turkish', 'slavic'],
  at: ['german', 'german', 'balkan'],
  fr: ['french', 'french', 'french', 'arabic', 'african'],
  es: ['spanish', 'spanish', 'romanian'],
  mx: ['latin'],
  ar: ['latin', 'italian'],
  it: ['italian', 'italian', 'romanian'],
  br: ['portuguese', 'portuguese', 'portuguese', 'italian'],
  nl: ['dutch', 'dutch', 'dutch', 'turkish', 'arabic'],
  pl: ['polish', 'polish', 'polish', 'slavic'],
  dk: ['danish', 'danish', 'danish', 'arabic'],
  cz: ['czech', 'czech', 'czech', 'vietnamese'],
};

const rareParts: Record<Language, readonly [string, string]> = {
  en: [
    'Hather|Wims|Crax|Pellow|Drum|Osten|Thwin|Quill|Sarn|Mort|Tavis|Elver|Gorse|Yarn|Penn|Blax|Cold|Fen',
    'ley|wick|stone|combe|thorpe|shaw|gate|den|croft|bury|mere|holt|tree',
  ],
  de: [
    'Grus|Wenz|Kröp|Lind|Stau|Brüg|Hagel|Pfaff|Zirn|Murr|Döl|Schlat',
    'inger|mann|huber|bach|eder|ke|hoff|städt|rieder',
  ],
  fr: ['Vauc|Beaur|Mar|Lort|Quesn|Trém|Gour|Pel|Dub|Chav|Bréh', 'illon|ereau|ot|aud|oux|ignac|elet|ineau|ert'],
  es: ['Zurb|Ech|Arr|Mend|Garr|Bal|Quir|Ort|Lab|Urr', 'izarreta|ondo|arte|ueta|igoitia|ález|edo|aga|uelo'],
  it: ['Brac|Zam|Lov|Pell|Gar|Tre|Mic|Sca|Ven', 'azzoni|biasi|atelli|egrin|avaglia|visan|colupi|ramuzza|turelli'],
  pt: ['Baran|Quint|Cas|Bor|Azam|Vil|Mor|Teix', 'anilha|ela|tanheira|ralho|buja|arinho|eirão|edo'],
  nl: ['Kuip|Wester|Bron|Hoog|Dijk|Zand|Veld|Stel', 'stra|sma|kamp|horst|ema|wijk|huizen|mans'],
  pl: ['Gru|Wro|Kłos|Brze|Mal|Sob|Dzi', 'biel|chna|owiec|zniak|inek|ieraj|wak'],
  da: ['Bjerre|Kold|Stens|Hvid|Ager|Lund|Thor|Vester', 'gaard|bæk|by|skov|sted|holm|strup|toft'],
  cs: ['Zádr|Kolb|Hrach|Mraz|Škop|Vrb|Bened', 'apa|áč|ovec|ík|ek|ina|ička'],
};

function surname(rng: Rng, list: string, female: boolean, locale: Locale): string {
  if (rng() < 0.14) {
    const language = languageOf(locale);
    const [head, tail] = rareParts[language];
    const made = pickOf(rng, head) + pickOf(rng, tail);
    if (language === 'cs' && female)
      return `${made.replace(/(ek|a|ec)$/, (end) => (end === 'a' ? '' : end.slice(1)))}ová`;
    return made;
  }
  const [male, feminine] = pickOf(rng, list).split('/');
  return (female ? (feminine ?? male) : male) ?? '';
}

function culture(name: string): readonly [string, string, string] {
  const found = cultures[name];
  if (found === undefined) throw new Error(`No names for ${name}`);
  return found;
}

const everywhere = Object.keys(cultures);

export function person(rng: Rng, locale: Locale, female: boolean): Person {
  const mainly = rng() < 0.8 ? pick(rng, home[locale]) : pick(rng, everywhere);
  const [men, women, families] = culture(mainly);
  const first = pickOf(rng, female ? women : men);
  let last = surname(rng, families, female, locale);
  const spanish = mainly === 'spanish' || mainly === 'latin';
  if (spanish && (locale === 'es' || locale === 'mx') && rng() < 0.5) {
    const second = surname(rng, families, female, locale);
    if (second !== last) last = `${last} ${second}`;
  } else if (
    rng() < 0.05 &&
    !last.includes(' ') &&
    !last.includes('-') &&
    ['en', 'german', 'french'].includes(mainly)
  ) {
    const second = surname(rng, families, female, locale);
    if (second !== last && !second.includes(' ')) last = `${last}-${second}`;
  }
  const middle = rng() < 0.5 && languageOf(locale) === 'en' ? fill(rng, '@.') : pickOf(rng, female ? women : men);
  return { first, last, middle: middle === first ? '' : middle, female };
}

/** "Kowalska" for "Kowalski" and the reverse. */
const counterparts = new Map(
  Object.values(cultures).flatMap(([, , families]) =>
    families.split('|').flatMap((family): [string, string][] => {
      const [male = '', female] = family.split('/');
      if (female === undefined) return [];
      return [
        [male, female],
        [female, male],
      ];
    }),
  ),
);

/** Somebody of the same family. */
export function relative(rng: Rng, locale: Locale, of: Person, female: boolean): Person {
  const last = of.female === female ? of.last : (counterparts.get(of.last) ?? of.last.replace(/ová$/, ''));
  for (;;) {
    const made = person(rng, locale, female);
    if (made.first !== of.first) return { ...made, last };
  }
}

/** The surname as somebody mishears it: one letter more, fewer, or another. */
export function misspelt(rng: Rng, name: string): string {
  const letters = [...name];
  const at = 1 + Math.floor(rng() * Math.max(1, letters.length - 1));
  const old = letters[at] ?? '';
  const other: Record<string, string> = {
    i: 'y',
    y: 'i',
    c: 'k',
    k: 'ck',
    s: 'z',
    z: 's',
    e: 'a',
    a: 'e',
    o: 'u',
    u: 'o',
  };
  if (/[\s'-]/.test(old) || old === '') return `${name}e`;
  letters[at] = other[old] ?? old + old;
  return letters.join('');
}
