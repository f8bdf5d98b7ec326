// Natural surrogates: a value of the same kind, shape and language that belongs to nobody as far as that can be arranged.

import { assertNever } from '../../../shared/errors.ts';
import type { SpanKind } from '../../../shared/logs.ts';
import { luhnCheckDigit, mod97 } from './checksums.ts';
import { classOf, drawableGiven, drawableSurnames, groupOf, isSurnameOnly } from './dictionary.ts';
import type { Draw } from './draw.ts';
import { inOtherScript, months, organisationWords, placeWords } from './lists/surrogate-words.ts';
import { tokensOf } from './tokens.ts';

export type Making = {
  readonly draw: Draw;
  /** Keeps what was made for a key, and asks again where it may not be used. */
  free(key: string, make: (attempt: number) => string): string;
  readonly key: string;
};

type Random = () => number;
const pick = <T>(from: readonly T[], random: Random): T => from[Math.floor(random() * from.length)] as T;
const digit = (random: Random): string => String(Math.floor(random() * 10));

export function surrogateOf(kind: SpanKind, original: string, making: Making): string {
  const shaped = (make: (random: Random) => string): string =>
    making.free(`${kind} ${making.key}`, (attempt) => make(making.draw.stream(`${kind} ${making.key} ${attempt}`)));
  switch (kind) {
    case 'person':
      return eachWord(original, making, personWord);
    case 'organisation':
      return eachWord(original, making, (word, random) =>
        isKeptOfOrganisation(word) ? word : pick(organisationWords, random),
      );
    case 'address':
      return eachWord(ofNoHouse(original, making), making, (word, random) =>
        isKeptOfAddress(word) ? word : word.length < 3 ? sameShape(word, random) : pick(placeWords, random),
      ).replaceAll(/0+/g, (zeros) => numberLike(zeros, making.draw.stream(`address ${making.key} ${zeros.length}`)));
    case 'email':
      return shaped((random) =>
        `${pick(drawableGiven.english, random)}.${pick(drawableSurnames.english, random)}${digit(random)}${digit(random)}@example.com`.replaceAll(
          /['’]/g,
          '',
        ),
      );
    case 'url':
      return shaped(
        (random) =>
          `https://example.com/users/${pick(drawableGiven.english, random)}${digit(random)}${digit(random)}${digit(random)}`,
      );
    case 'ip':
      return shaped((random) =>
        original.includes('.') && !original.includes(':')
          ? `${pick(['192.0.2', '198.51.100', '203.0.113'], random)}.${1 + Math.floor(random() * 254)}`
          : `2001:db8::${Math.floor(1 + random() * 0xfffe).toString(16)}`,
      );
    case 'mac':
      return shaped((random) => {
        let place = 0;
        return original.replaceAll(/[0-9a-f]/gi, (sign) => {
          const made = place === 0 ? '0' : place === 1 ? '2' : Math.floor(random() * 16).toString(16);
          place += 1;
          return /[A-F]/.test(original) || /[A-F]/.test(sign) ? made.toUpperCase() : made;
        });
      });
    case 'phone':
      return shaped((random) => phoneLike(original, random));
    case 'card':
      return shaped((random) => cardLike(original, random));
    case 'iban':
      return shaped((random) => ibanLike(original, random));
    case 'birth-date':
      return shaped((random) => dateLike(original, random));
    case 'national-id':
      return shaped((random) =>
        /^\d{3}([- ]?)\d{2}\1\d{4}$/.test(original)
          ? `9${sameShape(original, random).slice(1)}`
          : sameShape(original, random),
      );
    case 'account':
    case 'secret':
    case 'custom':
      return shaped((random) => sameShape(original, random));
    default:
      return assertNever(kind);
  }
}

/** Every word its own surrogate, so that a first name alone meets its whole name again. */
function eachWord(
  original: string,
  making: Making,
  make: (word: string, random: Random, all: readonly string[]) => string,
): string {
  const tokens = tokensOf(original);
  const all = tokens.map(({ lower }) => lower);
  let text = '';
  let done = 0;
  for (const token of tokens) {
    const made = making.free(`word ${token.lower}`, (attempt) =>
      make(token.text, making.draw.stream(`word ${token.lower} ${attempt}`), all),
    );
    text += original.slice(done, token.start) + inCasingOf(token.text, made);
    done = token.end;
  }
  return text + original.slice(done);
}

function personWord(word: string, random: Random, all: readonly string[]): string {
  const lower = word.toLowerCase();
  const script = inOtherScript(word, random);
  if (script !== null) return script;
  if (word.length === 1) return pick([...'abcdefghklmnprstw'], random);
  const last = all.length > 1 && all.at(-1) === lower;
  const lists =
    isSurnameOnly(lower) || (last && !classOf(lower).given) || (last && classOf(lower).surname)
      ? drawableSurnames
      : drawableGiven;
  return pick(lists[groupOf(lower)], random);
}

function inCasingOf(original: string, made: string): string {
  if (original.length > 1 && original.toUpperCase() === original && original.toLowerCase() !== original)
    return made.toUpperCase();
  if (original.toLowerCase() === original) return made.toLowerCase();
  if (original.length === 1) return made.toUpperCase();
  return made.replaceAll(/(?<![\p{L}'’])\p{Ll}/gu, (first) => first.toUpperCase());
}

const keptOfOrganisation =
  /^(?:inc|incorporated|llc|ltd|limited|plc|llp|corp|corporation|co|company|gmbh|ag|kg|ohg|gbr|ug|ev|mbb|se|sas|sarl|sa|sl|srl|spa|lda|ltda|bv|nv|ab|as|aps|oy|kft|pty|pvt|and|und|of|the|for|de|del|von|van|group|holdings?|partners?|associates|consulting|technolog(?:y|ies)|solutions|systems|software|industries|logistics|insurance|bank|credit|union|financial|capital|university|college|institute|hospital|clinic|general|medical|center|centre|foundation|services|traders|trading|sons|brothers|pharma)$/iu;
const isKeptOfOrganisation = (word: string): boolean => keptOfOrganisation.test(word);

/** Zeros for digits, and other letters in doors and codes such as "7B" and "SK4 4HT". */
function ofNoHouse(original: string, { draw, key }: Making): string {
  const letters = draw.stream(`letters ${key}`);
  return original
    .replaceAll(/\d/g, '0')
    .replaceAll(/(?<=0)\p{L}{1,2}(?!\p{L})|(?<!\p{L})\p{L}{1,2}(?=0)/gu, (code) => sameShape(code, letters));
}

const keptOfAddress =
  /^(?:street|st|avenue|ave|av|road|rd|boulevard|blvd|lane|ln|drive|dr|court|ct|place|pl|terrace|circle|highway|parkway|square|trail|way|close|crescent|grove|gardens?|row|apt|apartment|unit|suite|flat|floor|box|po|north|south|east|west|rue|bd|chemin|allée|impasse|quai|calle|avenida|plaza|paseo|via|viale|piazza|corso|rua|praça|ul|al|os|am|an|der|im|in|zum|zur|de|la|le|les|du|des|del|of|the|postfach|[nsew])$/iu;
const isKeptOfAddress = (word: string): boolean =>
  keptOfAddress.test(word) || (word.length === 2 && word.toUpperCase() === word);

function numberLike(zeros: string, random: Random): string {
  return Array.from(zeros, (_, place) => (place === 0 ? String(1 + Math.floor(random() * 9)) : digit(random))).join('');
}

/** Letters for letters, digits for digits, everything else as it is. */
function sameShape(original: string, random: Random): string {
  return original.replaceAll(/\p{L}|\p{N}/gu, (sign) => {
    if (/\p{N}/u.test(sign)) return digit(random);
    const letter = pick([...'abcdefghjkmnpqrstuvwxyz'], random);
    return sign.toLowerCase() === sign ? letter : letter.toUpperCase();
  });
}

/** Digits in order, put where the original's digits stand. */
function placed(original: string, digits: string): string {
  let place = 0;
  return original.replaceAll(/\d/g, () => digits[place++] ?? '0');
}

/** Country code and leading zeros stay. In America 555-0100 to 555-0199 are nobody's. */
function phoneLike(original: string, random: Random): string {
  const digits = original.replaceAll(/\D/g, '');
  if (digits.length === 0) return 'five five five zero one zero zero';
  if (
    /^1?[2-9]\d{2}[2-9]\d{6}$/.test(digits) &&
    (digits.length === 10 || (digits.length === 11 && digits.startsWith('1')))
  ) {
    const area = `${2 + Math.floor(random() * 8)}${digit(random)}${digit(random)}`;
    return placed(original, `${digits.length === 11 ? '1' : ''}${area}55501${digit(random)}${digit(random)}`);
  }
  const kept = /^[+＋]/.test(original) ? 2 : (/^0+/.exec(digits)?.[0].length ?? 0);
  return placed(original, digits.slice(0, kept) + Array.from(digits.slice(kept), () => digit(random)).join(''));
}

/** Begins as cards for tests do, ends with the right check digit. */
function cardLike(original: string, random: Random): string {
  const count = original.replaceAll(/\D/g, '').length;
  if (count < 12) return placed(original, Array.from({ length: count }, () => digit(random)).join(''));
  const body = `${count === 15 ? '370000' : '400000'}${Array.from({ length: count - 7 }, () => digit(random)).join('')}`;
  return placed(original, body + luhnCheckDigit(body));
}

function ibanLike(original: string, random: Random): string {
  const signs = original.replaceAll(/[^A-Za-z0-9]/g, '').toUpperCase();
  const body = Array.from(signs.slice(4), (sign) =>
    /\d/.test(sign) ? digit(random) : pick([...'ABCDEFGHKLMNPRST'], random),
  ).join('');
  const country = signs.slice(0, 2);
  const made = country + String(98 - mod97(`${country}00${body}`)).padStart(2, '0') + body;
  let place = 0;
  const text = original.replaceAll(/[A-Za-z0-9]/g, () => made[place++] ?? '0');
  return original.toLowerCase() === original ? text.toLowerCase() : text;
}

/** Years move by up to four, days and months freely; still a date, and about the same age. */
function dateLike(original: string, random: Random): string {
  return original
    .replaceAll(/\d+/g, (number) => {
      const value = Number(number);
      if (number.length === 8)
        return number.replaceAll(/\d/g, (sign, place: number) => (place === 7 ? digit(random) : sign));
      if (value > 1800) return String(value + Math.floor(random() * 9) - 4);
      if (value > 31) return String(Math.min(99, Math.max(32, value + Math.floor(random() * 9) - 4)));
      const made = value <= 12 ? 1 + Math.floor(random() * 12) : 13 + Math.floor(random() * 16);
      return String(made).padStart(number.length, '0');
    })
    .replaceAll(/\p{L}{3,}/gu, (word) => {
      const names = months.find((list) => list.includes(word.toLowerCase()));
      return names === undefined ? word : inCasingOf(word, pick(names, random));
    });
}
