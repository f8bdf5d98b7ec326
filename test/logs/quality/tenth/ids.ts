// National ids with the check digits of their countries, and the licences, passports and health numbers beside them.
import { codiceCheck, luhn, mod1110, modulo, verhoeff, weighed } from './checks.ts';
import type { Draw } from './draw.ts';
import type { Person } from './people.ts';

export type Birth = { readonly year: number; readonly month: number; readonly day: number };
const two = (value: number): string => String(value).padStart(2, '0');
const letters = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[^A-Za-z]/g, '')
    .toUpperCase();

/** Draws until the number made of it has a check digit at all. */
function until(make: () => string | null): string {
  for (let tries = 0; tries < 500; tries += 1) {
    const made = make();
    if (made !== null) return made;
  }
  throw new Error('No number has a check digit');
}

function codiceFiscale(draw: Draw, { first, last, man }: Person, { year, month, day }: Birth): string {
  const three = (name: string, given: boolean): string => {
    const consonants = letters(name).replace(/[AEIOU]/g, '');
    const vowels = letters(name).replace(/[^AEIOU]/g, '');
    if (given && consonants.length > 3) return `${consonants[0]}${consonants[2]}${consonants[3]}`;
    return `${consonants}${vowels}XXX`.slice(0, 3);
  };
  const born = `${two(year % 100)}${'ABCDEHLMPRST'[month - 1]}${two(man ? day : day + 40)}`;
  const code = `${three(last, false)}${three(first, true)}${born}${draw.pick(['H501', 'F205', 'L219', 'F839', 'A944', 'D612'])}`;
  return code + codiceCheck(code);
}

function drivingLicence(draw: Draw, { first, last, man }: Person, { year, month, day }: Birth): string {
  const decade = two(year % 100);
  const name = `${letters(last)}99999`.slice(0, 5);
  const born = `${decade[0]}${two(man ? month : month + 50)}${two(day)}${decade[1]}`;
  return `${name}${born}${letters(first)[0] ?? '9'}9${draw.fill('%@@')}`;
}

function steuerId(draw: Draw): string {
  const digits = until(() => {
    const made = draw.fill('%#########');
    return new Set(made).size === 9 ? made : null;
  });
  const whole = digits + mod1110(digits);
  return draw.chance(0.5) ? whole : whole.replace(/(..)(...)(...)(...)/, '$1 $2 $3 $4');
}

/** Weights against a modulus, where a rest of ten has no digit. */
const elevens = (draw: Draw, pattern: string, weights: readonly number[]): string =>
  until(() => {
    const digits = draw.fill(pattern);
    const check = 11 - (weighed(digits, weights) % 11);
    return check === 10 ? null : digits + (check === 11 ? 0 : check);
  });

function cpf(draw: Draw): string {
  const base = draw.fill('%########');
  const next = (digits: string): string => {
    const rest =
      (weighed(
        digits,
        Array.from(digits, (_, place) => digits.length + 1 - place),
      ) *
        10) %
      11;
    return digits + (rest === 10 ? 0 : rest);
  };
  const whole = next(next(base));
  return draw.chance(0.7) ? whole.replace(/(...)(...)(...)(..)/, '$1.$2.$3-$4') : whole;
}

function pesel({ year, month, day }: Birth, draw: Draw, man: boolean): string {
  const base = `${two(year % 100)}${two(year > 1999 ? month + 20 : month)}${two(day)}${draw.fill('###')}${draw.int(0, 4) * 2 + (man ? 1 : 0)}`;
  return base + ((10 - (weighed(base, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10);
}

export function createId(draw: Draw, name: string, person: Person, birth: Birth): string {
  const date = `${two(birth.year % 100)}${two(birth.month)}${two(birth.day)}`;
  switch (name) {
    case 'US':
      return draw.fill(draw.pick(['1##-%#-%###', '2##-%#-%###', '4##-%#-%###', '5## %# %###', '3##%##%##']));
    case 'GB':
    case 'nino': {
      const id =
        draw.fill(draw.pick(['AB', 'JC', 'PW', 'SH', 'NR', 'YT', 'LE'])) +
        draw.fill(draw.pick(['######', ' ## ## ## ']));
      return id + draw.pick(['A', 'B', 'C', 'D']);
    }
    case 'nhs': {
      const id = elevens(draw, '4########', [10, 9, 8, 7, 6, 5, 4, 3, 2]);
      return draw.chance(0.6) ? id.replace(/(...)(...)/, '$1 $2 ') : id;
    }
    case 'licence':
      return drivingLicence(draw, person, birth);
    case 'licenceUS':
      return draw.fill(draw.pick(['@%######', '%########', '@@%#####', '@###-####-####']));
    case 'licenceCA':
      return draw.fill(draw.pick(['@####-#####-#####', '%######', '@@@@@-%#####']));
    case 'licenceAU':
      return draw.fill(draw.pick(['%########', '0########', '%#######']));
    case 'passport':
      return draw.fill(draw.pick(['5########', '1########', '%########']));
    case 'IE': {
      const digits = draw.fill('%######');
      const second = draw.pick(['A', 'B', '']);
      const sum = weighed(digits, [8, 7, 6, 5, 4, 3, 2]) + (second === '' ? 0 : (second.charCodeAt(0) - 64) * 9);
      return `${digits}${'WABCDEFGHIJKLMNOPQRSTUV'[sum % 23]}${second}`;
    }
    case 'CA': {
      const digits = draw.fill('%#######');
      const id = digits + luhn(digits);
      return id.replace(/(...)(...)/, draw.pick(['$1 $2 ', '$1-$2-']));
    }
    case 'AU': // A tax file number.
      return until(() => {
        const id = draw.fill('%########');
        return weighed(id, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0 ? id.replace(/(...)(...)/, '$1 $2 ') : null;
      });
    case 'IN': {
      const digits = `${draw.int(2, 9)}${draw.fill('##########')}`;
      const id = digits + verhoeff(digits);
      return draw.chance(0.7) ? id.replace(/(....)(....)/, '$1 $2 ') : id;
    }
    case 'pan':
      return `${draw.fill('@@@')}P${draw.fill('@####@')}`;
    case 'ZA': {
      const digits = `${date}${person.man ? draw.fill('5###') : draw.fill('1###')}08`;
      return digits + luhn(digits);
    }
    case 'DE':
      return steuerId(draw);
    case 'AT': {
      const born = `${two(birth.day)}${two(birth.month)}${two(birth.year % 100)}`;
      return until(() => {
        const serial = draw.fill('%##');
        const check = (weighed(serial, [3, 7, 9]) + weighed(born, [5, 8, 4, 2, 1, 6])) % 11;
        return check === 10 ? null : `${serial}${check} ${born}`;
      });
    }
    case 'FR': {
      const digits = `${person.man ? 1 : 2}${two(birth.year % 100)}${two(birth.month)}${draw.pick(['69', '75', '44', '31', '13'])}${draw.fill('######')}`;
      const id = digits + two(97 - modulo(digits, 97));
      return draw.chance(0.6) ? id.replace(/(.)(..)(..)(..)(...)(...)/, '$1 $2 $3 $4 $5 $6 ') : id;
    }
    case 'ES': {
      const digits = draw.fill('%#######');
      return `${digits}${draw.pick(['', '', '-'])}${'TRWAGMYFPDXBNJZSQVHLCKE'[Number(digits) % 23]}`;
    }
    case 'nie': {
      const digits = draw.fill('#######');
      const kind = draw.int(0, 1);
      return `${'XY'[kind]}${digits}${'TRWAGMYFPDXBNJZSQVHLCKE'[Number(`${kind}${digits}`) % 23]}`;
    }
    case 'IT':
      return codiceFiscale(draw, person, birth);
    case 'NL':
      return until(() => {
        const id = draw.fill('%########');
        return (weighed(id.slice(0, 8), [9, 8, 7, 6, 5, 4, 3, 2]) - Number(id[8])) % 11 === 0 ? id : null;
      });
    case 'PT':
      return until(() => {
        const digits = draw.fill('2#######');
        const rest = weighed(digits, [9, 8, 7, 6, 5, 4, 3, 2]) % 11;
        return digits + (rest < 2 ? 0 : 11 - rest);
      });
    case 'BR':
      return cpf(draw);
    case 'PL':
      return pesel(birth, draw, person.man);
    case 'SE': {
      const digits = `${date}${draw.fill('##')}${draw.int(0, 4) * 2 + (person.man ? 1 : 0)}`;
      const id = `${digits.slice(0, 6)}-${digits.slice(6)}${luhn(digits)}`;
      return draw.chance(0.5) ? `${String(birth.year).slice(0, 2)}${id}` : id;
    }
    case 'RU':
      return draw.fill('4%## %#####');
    case 'EG':
      return `${birth.year > 1999 ? 3 : 2}${date}01${draw.fill('#####')}`;
    case 'JP': {
      const digits = draw.fill('%##########');
      const rest = weighed(digits, [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11;
      return (digits + (rest < 2 ? 0 : 11 - rest)).replace(/(....)(....)/, draw.pick(['$1 $2 ', '$1$2']));
    }
    default:
      return createId(draw, 'passport', person, birth);
  }
}
