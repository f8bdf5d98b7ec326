// People of the seventh set: where their names come from by country, and the ways a chat writes them.
import { namesA } from './names-a.ts';
import { namesB } from './names-b.ts';
import { between, fill, pick, plainLetters, type Random, words } from './random.ts';

export type Person = {
  readonly given: string;
  readonly family: string;
  readonly female: boolean;
  readonly relative: string;
  readonly relativeFamily: string;
  readonly initial: string;
};

const languages: Readonly<Record<string, string>> = {
  DE: 'de',
  AT: 'de',
  CH: 'de',
  FR: 'fr',
  BE: 'fr',
  ES: 'es',
  MX: 'es',
  IT: 'it',
  NL: 'nl',
  PT: 'pt',
  BR: 'pt',
  PL: 'pl',
  SE: 'sv',
  DK: 'da',
  NO: 'no',
  FI: 'fi',
  CZ: 'cs',
  TR: 'tr',
  RO: 'ro',
  HU: 'hu',
};

export function languageOf(country: string): string {
  return languages[country] ?? 'en';
}

const names: Readonly<Record<string, readonly [string, string, string]>> = { ...namesA, ...namesB };
const homes: Readonly<Record<string, string>> = {
  US: 'anglo anglo hispanic celtic chinese nigerian',
  GB: 'anglo anglo celtic pakistani indian',
  IE: 'celtic celtic anglo polish',
  CA: 'anglo french celtic indian chinese',
  AU: 'anglo anglo celtic pacific vietnamese greek',
  IN: 'indian indian tamil tamil pakistani',
  ZA: 'zulu zulu afrikaans afrikaans anglo indian',
  NZ: 'anglo pacific pacific celtic',
  DE: 'german german german turkish slavic',
  AT: 'german german hungarian',
  CH: 'german german italian',
  FR: 'french french arabic',
  BE: 'french french dutch',
  ES: 'hispanic hispanic',
  MX: 'hispanic',
  IT: 'italian italian',
  NL: 'dutch dutch dutch arabic',
  PT: 'portuguese',
  BR: 'portuguese',
  PL: 'polish',
  SE: 'nordic nordic finnish',
  DK: 'nordic',
  NO: 'nordic',
  FI: 'finnish',
  CZ: 'czech',
  TR: 'turkish',
  RO: 'romanian',
  HU: 'hungarian',
};

export type Sexes = { readonly self?: boolean | undefined; readonly relative?: boolean | undefined };

/** The sexes where the template has said them: true is a woman. */
export function makePerson(random: Random, country: string, sexes: Sexes = {}): Person {
  const home = (homes[country] ?? '').split(' ');
  const origin = random() < 0.68 ? pick(random, home) : pick(random, Object.keys(names));
  const [men, women, families] = names[origin] ?? ['', '', ''];
  const female = sexes.self ?? random() < 0.5;
  const relativeFemale = sexes.relative ?? random() < 0.5;
  const family = pick(random, words(families)).split('/');
  return {
    given: pick(random, words(female ? women : men)),
    family: (female ? family[1] : undefined) ?? family[0] ?? '',
    female,
    relative: pick(random, words(relativeFemale ? women : men)),
    relativeFamily: (relativeFemale ? family[1] : undefined) ?? family[0] ?? '',
    initial: fill(random, '@'),
  };
}

const titles: Readonly<Record<string, readonly [string, string]>> = {
  en: ['Mr', 'Ms'],
  de: ['Herr', 'Frau'],
  fr: ['M.', 'Mme'],
  es: ['Sr.', 'Sra.'],
  it: ['Sig.', 'Sig.ra'],
  nl: ['de heer', 'mevrouw'],
  pt: ['Sr.', 'Sra.'],
  pl: ['Pan', 'Pani'],
  sv: ['herr', 'fru'],
  da: ['hr.', 'fru'],
  no: ['herr', 'fru'],
  fi: ['herra', 'rouva'],
  cs: ['pan', 'paní'],
  tr: ['Bay', 'Bayan'],
  ro: ['dl', 'dna'],
  hu: ['úr', 'asszony'],
};

const mailHosts: Readonly<Record<string, string>> = {
  en: 'aol.com,student.westmere.ac.uk,harcourtbligh.co.uk,oakline-logistics.com,tideway.example.org',
  de: 'web.de,t-online.de,gmx.at,posteo.de,krueger-soehne.de',
  fr: 'orange.fr,laposte.net,free.fr',
  es: 'telefonica.net,hotmail.es',
  it: 'libero.it,virgilio.it,pec.it',
  nl: 'ziggo.nl,kpnmail.nl',
  pt: 'sapo.pt,uol.com.br',
  pl: 'wp.pl,onet.pl,interia.pl',
  sv: 'telia.se',
  da: 'mail.dk',
  no: 'online.no',
  fi: 'kolumbus.fi',
  cs: 'seznam.cz,centrum.cz',
  tr: 'mynet.com',
  ro: 'yahoo.ro',
  hu: 'freemail.hu,citromail.hu',
};
const worldHosts = words(
  'gmail.com, gmail.com, outlook.com, yahoo.com, icloud.com, proton.me, hotmail.com, fastmail.com, gmx.net, live.com',
);

function handle(random: Random, person: Person): string {
  const given = plainLetters(person.given).replace(/ /g, '');
  const family = plainLetters(person.family).replace(/ /g, '');
  return pick(random, [
    `${given}.${family}`,
    `${given[0]}${family}`,
    `${given}${between(random, 2, 99)}`,
    `${family}.${given[0]}`,
    `${given}${family[0]}${between(random, 60, 99)}`,
  ]);
}

/** A person as a labelled text, except titles and pronouns, which are plain. */
export function personForm(random: Random, person: Person, form: string, language: string): string {
  const { given, family, female } = person;
  const label = (value: string): string => `[[person:${value}]]`;
  const full = language === 'hu' ? `${family} ${given}` : `${given} ${family}`;
  switch (form) {
    case '':
      return label(full);
    case 'g':
      return label(given);
    case 'f':
      return label(family);
    case 'fg':
      return label(`${family}, ${given}`);
    case 'fu':
      return label(`${family.toUpperCase()} ${given}`);
    case 'u':
      return label(full.toUpperCase());
    case 'l':
      return label(full.toLowerCase());
    case 'i':
      return label(`${given[0]}. ${family}`);
    case 'm':
      return label(`${given} ${person.initial}. ${family}`);
    case 'spell':
      return label([...family.toUpperCase().replace(/[^\p{L}]/gu, '')].join('-'));
    case 'gspell':
      return label([...given.toUpperCase().replace(/[^\p{L}]/gu, '')].join(pick(random, [' ', '-'])));
    case 'rel':
    case 'relm':
    case 'relw':
      return label(
        language === 'hu'
          ? `${person.relativeFamily} ${person.relative}`
          : `${person.relative} ${person.relativeFamily}`,
      );
    case 'relg':
      return label(person.relative);
    case 'mail':
      return `[[email:${handle(random, person)}@${pick(random, random() < 0.6 ? worldHosts : words(mailHosts[language] ?? ''))}]]`;
    case 'said':
      return `[[email:${handle(random, person).replace(/\./g, ' dot ')} at ${pick(random, ['gmail', 'outlook', 'yahoo'])} dot com]]`;
    case 'user':
      return `[[account:${handle(random, person)}]]`;
    case 'handle':
      return handle(random, person);
    case 't':
      return (titles[language] ?? ['', ''])[female ? 1 : 0] ?? '';
    case 'he':
      return female ? 'she' : 'he';
    case 'him':
      return female ? 'her' : 'him';
    case 'his':
      return female ? 'her' : 'his';
    default:
      throw new Error(`Unknown form of a person: ${form}`);
  }
}
