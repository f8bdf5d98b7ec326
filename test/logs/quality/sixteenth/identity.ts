// National identity, tax, health and licence numbers.
import { documentDigit, luhnDigit, mod97, mod1110Digit, verhoeffDigit, weightedSum } from './checks.ts';
import type { Locale } from './locale.ts';
import type { Random } from './random.ts';

/** Draws until the number has a check digit of one character. */
function until(draw: () => string | null): string {
  for (;;) {
    const value = draw();
    if (value !== null) return value;
  }
}

function dated(random: Random): { readonly day: string; readonly month: string; readonly year: string } {
  return {
    day: String(random.int(1, 28)).padStart(2, '0'),
    month: String(random.int(1, 12)).padStart(2, '0'),
    year: String(random.int(50, 99)),
  };
}

export function passport(random: Random, locale: Locale): string {
  if (locale === 'us') return random.shape(['~########', '^########']);
  if (locale === 'uk') return random.fill('1########');
  if (locale === 'ie') return random.fill('P^#######');
  if (locale === 'au') return random.shape(['P^#######', 'N#######']);
  if (locale === 'ca') return random.fill('^^######');
  if (locale === 'in') return random.fill('^~######');
  if (locale === 'sg') return random.fill('K#######^');
  if (locale === 'za') return random.fill('A########');
  if (locale === 'de') {
    const body = `C${random.letters('CFGHJKLMNPRTVWXYZ0123456789', 8)}`;
    return body + (random.chance(0.4) ? documentDigit(body) : '');
  }
  if (locale === 'fr') return random.fill('##^^#####');
  if (locale === 'es') return random.fill('^^^######');
  if (locale === 'it') return random.fill('Y^#######');
  if (locale === 'nl') return random.fill('N^*****#*').replace(/O/g, 'P');
  if (locale === 'br') return random.fill('F^######');
  if (locale === 'pl') return random.fill('E^#######');
  if (locale === 'sv') return random.fill('########');
  if (locale === 'tr') return random.fill('U########');
  if (locale === 'ru') return random.shape(['## ## ######', '#### ######', '## #######']);
  return random.fill('A^#######');
}

export function licence(random: Random, locale: Locale): string {
  const { day, month, year } = dated(random);
  if (locale === 'us') return random.shape(['^#######', '^###-####-####', '########', '^############', '### ### ###']);
  if (locale === 'uk') {
    return `${random.letters('BCDFGHJLMNPRSTW', 1)}${random.letters('AEIORLNST', 4)}${year.charAt(0)}${month}${day}${year.charAt(1)}${random.letters('ABCDEJKLMPRST', 2)}9${random.letters('ABCDEFGHJ', 2)}`;
  }
  if (locale === 'ie') return random.fill('###-###-###');
  if (locale === 'ca') return random.shape(['^####-#####-#####', '######-###', '#######']);
  if (locale === 'in')
    return random.shape(['MH## 20#########', 'KA##20#########', 'DL-##20#########', 'TN## 20#########']);
  if (locale === 'za') return random.fill('########^^^#');
  if (locale === 'de') return random.fill('^###***##*#');
  if (locale === 'it') return random.fill('^^#######^');
  if (locale === 'fr') return random.fill('############');
  if (locale === 'pl') return random.fill('#####/##/####');
  return random.shape(['#########', '##########', '########']);
}

/** The number that a service of the country asks for first. */
export function nationalId(random: Random, locale: Locale): string {
  const { day, month, year } = dated(random);
  switch (locale) {
    case 'us': {
      const area = random.int(1, 772);
      if (area === 666) return nationalId(random, locale);
      const parts = [String(area).padStart(3, '0'), random.fill('~#'), random.fill('~###')];
      return parts.join(random.pick(['-', '-', '-', ' ', '']));
    }
    case 'uk': {
      const letters = random.pick(['AB', 'CE', 'JK', 'JM', 'LX', 'NE', 'NW', 'PA', 'PB', 'SH', 'TA', 'WK', 'YS', 'ZR']);
      const digits = random.fill('## ## ##');
      const whole = `${letters} ${digits} ${random.pick(['A', 'B', 'C', 'D'])}`;
      return random.chance(0.5) ? whole : whole.replaceAll(' ', '');
    }
    case 'ie': {
      const body = random.fill('~######');
      const second = random.pick(['', 'A', 'A', 'W']);
      const extra = second === 'A' ? 9 : 0;
      const rest = (weightedSum(body, [8, 7, 6, 5, 4, 3, 2]) + extra) % 23;
      return body + 'WABCDEFGHIJKLMNOPQRSTUV'.charAt(rest) + (second === 'W' ? '' : second);
    }
    case 'au':
      return until(() => {
        const body = random.fill('~#######');
        const check = range(10).find(
          (digit) => weightedSum(`${body}${digit}`, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0,
        );
        return check === undefined ? null : spaced(random, `${body}${check}`, [3, 3, 3], ' ');
      });
    case 'ca': {
      const body = random.pick(['1', '2', '4', '5', '6', '7']) + random.digits(7);
      return spaced(random, body + luhnDigit(body), [3, 3, 3], random.pick([' ', '-']));
    }
    case 'in': {
      const body = random.pick(['2', '3', '4', '5', '6', '7', '8', '9']) + random.digits(10);
      return spaced(random, body + verhoeffDigit(body), [4, 4, 4], ' ');
    }
    case 'za': {
      const body = `${year}${month}${day}${random.digits(4)}08`;
      return spaced(random, body + luhnDigit(body), [6, 4, 2, 1], ' ');
    }
    case 'sg': {
      const prefix = random.pick(['S', 'T', 'F', 'G']);
      const body = random.digits(7);
      const offset = prefix === 'T' || prefix === 'G' ? 4 : 0;
      const rest = (weightedSum(body, [2, 7, 6, 5, 4, 3, 2]) + offset) % 11;
      return prefix + body + (prefix === 'S' || prefix === 'T' ? 'JZIHGFEDCBA' : 'XWUTRQPNMLK').charAt(rest);
    }
    case 'de': {
      const kept = random.shuffled([...'0123456789']);
      const twice = kept[0] === '0' ? (kept[1] ?? '1') : (kept[0] ?? '1');
      const place = random.int(2, 8);
      const unique = kept.slice(0, 9).sort((one, other) => (one === '0' ? 1 : other === '0' ? -1 : 0));
      const body = [...unique.slice(0, place), twice, ...unique.slice(place)].join('');
      return spaced(random, body + mod1110Digit(body), [2, 3, 3, 3], ' ');
    }
    case 'fr': {
      const body = `${random.pick(['1', '2'])}${year}${month}${random.int(10, 95)}${random.digits(6)}`;
      const key = String(97 - mod97(body)).padStart(2, '0');
      return spaced(random, body + key, [1, 2, 2, 2, 3, 3, 2], ' ');
    }
    case 'es': {
      const nie = random.chance(0.25) ? random.int(0, 2) : null;
      const body = nie === null ? random.digits(8) : `${nie}${random.digits(7)}`;
      const letter = 'TRWAGMYFPDXBNJZSQVHLCKE'.charAt(Number(body) % 23);
      return `${nie === null ? body : `${'XYZ'.charAt(nie)}${body.slice(1)}`}${random.pick(['', '', '-'])}${letter}`;
    }
    case 'it':
      return italianCode(random, year, month, day);
    case 'nl':
      return until(() => {
        const body = random.fill('~#######');
        const rest = weightedSum(body, [9, 8, 7, 6, 5, 4, 3, 2]) % 11;
        return rest === 10 ? null : spaced(random, body + rest, [4, 2, 3], random.pick([' ', '.']));
      });
    case 'br': {
      const body = random.digits(9);
      const one = elevenRest(weightedSum(body, [10, 9, 8, 7, 6, 5, 4, 3, 2]));
      const two = elevenRest(weightedSum(body + one, [11, 10, 9, 8, 7, 6, 5, 4, 3, 2]));
      const digits = body + one + two;
      if (random.chance(0.4)) return digits;
      return `${digits.slice(0, 3)}.${digits.slice(3, 6)}.${digits.slice(6, 9)}-${digits.slice(9)}`;
    }
    case 'pl': {
      const body = `${year}${month}${day}${random.digits(4)}`;
      const rest = (10 - (weightedSum(body, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10;
      return body + rest;
    }
    case 'sv': {
      const body = `${year}${month}${day}${random.digits(3)}`;
      const check = luhnDigit(body);
      const century = random.pick(['', '19']);
      return `${century}${body.slice(0, 6)}${random.pick(['-', '-', ''])}${body.slice(6)}${check}`;
    }
    case 'tr': {
      const body = random.fill('~########');
      const odd = [0, 2, 4, 6, 8].reduce((sum, index) => sum + Number(body.charAt(index)), 0);
      const even = [1, 3, 5, 7].reduce((sum, index) => sum + Number(body.charAt(index)), 0);
      const tenth = (((odd * 7 - even) % 10) + 10) % 10;
      return `${body}${tenth}${(odd + even + tenth) % 10}`;
    }
    case 'ru': {
      const body = random.fill('~########');
      const sum = weightedSum(body, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101;
      const check = String(sum === 100 ? 0 : sum).padStart(2, '0');
      return `${body.slice(0, 3)}-${body.slice(3, 6)}-${body.slice(6)} ${check}`;
    }
    case 'el': {
      if (random.chance(0.5)) {
        const body = random.fill('~#######');
        return body + ((weightedSum(body, [256, 128, 64, 32, 16, 8, 4, 2]) % 11) % 10);
      }
      const body = `${day}${month}${year}${random.digits(4)}`;
      return body + luhnDigit(body);
    }
  }
}

/** Of health cover. */
export function healthId(random: Random, locale: Locale): string {
  switch (locale) {
    case 'uk':
      return until(() => {
        const body = random.pick(['4', '6', '7', '9']) + random.digits(8);
        const rest = (11 - (weightedSum(body, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
        return rest === 10 ? null : spaced(random, body + rest, [3, 3, 4], random.pick([' ', '-']));
      });
    case 'au': {
      const body = random.pick(['2', '3', '4', '5', '6']) + random.digits(7);
      const check = weightedSum(body, [1, 3, 7, 9, 1, 3, 7, 9]) % 10;
      return spaced(random, `${body}${check}${random.int(1, 9)}`, [4, 5, 1], random.pick([' ', '-']));
    }
    case 'us':
      return random.fill('~^*#-^*#-^^##');
    case 'ca': {
      const body = random.fill('~########');
      return spaced(random, body + luhnDigit(body), [4, 3, 3], random.pick([' ', '-']));
    }
    case 'de': {
      const letter = random.letters('ABCDEFGHIJKLMNOPQRSTUVWXYZ', 1);
      const body = random.digits(8);
      const digits = String(letter.charCodeAt(0) - 64).padStart(2, '0') + body;
      const sum = [...digits].reduce((all, char, index) => {
        const product = Number(char) * (index % 2 === 0 ? 1 : 2);
        return all + (product > 9 ? product - 9 : product);
      }, 0);
      return `${letter}${body}${sum % 10}`;
    }
    default:
      return nationalId(random, locale);
  }
}

/** Of the tax office where it is another number than the national one. */
export function taxId(random: Random, locale: Locale): string {
  if (locale === 'uk') return spaced(random, random.fill('~#########'), [5, 5], ' ');
  if (locale === 'in') return random.fill('^^^P^####^');
  if (locale === 'us') return random.fill('9##-7#-####');
  if (locale === 'de') return random.shape(['##/###/#####', '###/####/####', '### ### #####']);
  if (locale === 'ru') {
    const body = random.fill('77########');
    const one = (weightedSum(body, [7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11) % 10;
    return `${body}${one}${(weightedSum(body + one, [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11) % 10}`;
  }
  if (locale === 'fr') return random.fill('~# ## ### ### ###');
  return nationalId(random, locale);
}

/** Of the plastic identity card. */
export function identityCard(random: Random, locale: Locale): string {
  if (locale === 'de') {
    const body = `L${random.letters('CFGHJKLMNPRTVWXYZ0123456789', 8)}`;
    return random.chance(0.5) ? body : body + documentDigit(body);
  }
  if (locale === 'it') return random.fill('C^#####^^');
  if (locale === 'fr') return random.shape(['############', '*********'.replace(/^./, 'D')]);
  if (locale === 'pl') {
    const letters = random.letters('ABCDEFGHIJKLMNPRSTUVWXYZ', 3);
    const body = random.digits(5);
    const sum = [...letters].reduce((all, char, index) => all + Number.parseInt(char, 36) * ([7, 3, 1][index] ?? 0), 0);
    const check = (sum + weightedSum(body, [7, 3, 1, 7, 3])) % 10;
    return `${letters}${random.pick([' ', ''])}${check}${body}`;
  }
  if (locale === 'br') return random.fill('~#.###.###-#');
  if (locale === 'el') return `${random.letters('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 2)} ${random.digits(6)}`;
  if (locale === 'ru') return random.fill('#### ######');
  if (locale === 'nl') return random.fill('I^*****#*');
  if (locale === 'tr') return random.fill('A##^#####');
  return nationalId(random, locale);
}

function range(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index);
}

function elevenRest(sum: number): string {
  const rest = (sum * 10) % 11;
  return String(rest === 10 ? 0 : rest);
}

export function spaced(random: Random, digits: string, sizes: readonly number[], separator: string): string {
  if (random.chance(0.35)) return digits;
  let start = 0;
  return sizes
    .map((size) => {
      start += size;
      return digits.slice(start - size, start);
    })
    .join(separator);
}

const oddValues = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

function italianCode(random: Random, year: string, month: string, day: string): string {
  const consonants = 'BCDFGLMNPRSTVZ';
  const letter = 'ABCDEHLMPRST'.charAt(Number(month) - 1);
  const born = random.chance(0.5) ? day : String(Number(day) + 40);
  const place = `${random.letters('ABCDEFGHIL', 1)}${random.digits(3)}`;
  const body = `${random.letters(consonants, 6)}${year}${letter}${born}${place}`;
  const sum = [...body].reduce((all, char, index) => {
    const value = /\d/.test(char) ? Number(char) : char.charCodeAt(0) - 65;
    return all + (index % 2 === 0 ? (oddValues[value] ?? 0) : value);
  }, 0);
  return body + String.fromCharCode(65 + (sum % 26));
}
