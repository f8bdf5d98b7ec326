// Payment cards and IBANs.
import { ibanOf, luhnDigit, mod97 } from './checks.ts';
import type { Locale } from './locale.ts';
import type { Random } from './random.ts';

export function cardNumber(random: Random): string {
  const brand = random.next();
  const [prefix, length] =
    brand < 0.45
      ? [`4${random.digits(5)}`, 16]
      : brand < 0.7
        ? [`5${random.int(1, 5)}${random.digits(4)}`, 16]
        : brand < 0.78
          ? [`${random.int(2221, 2720)}${random.digits(2)}`, 16]
          : brand < 0.9
            ? [`3${random.pick(['4', '7'])}${random.digits(4)}`, 15]
            : brand < 0.96
              ? [`6011${random.digits(2)}`, 16]
              : [`6759${random.digits(2)}`, 16];
  const body = prefix + random.digits(length - 1 - prefix.length);
  return body + luhnDigit(body);
}

export function groupedCard(random: Random, number: string): string {
  const style = random.next();
  if (style < 0.25) return number;
  const separator = style < 0.8 ? ' ' : style < 0.95 ? '-' : '.';
  const groups = number.length === 15 ? [4, 6, 5] : [4, 4, 4, 4];
  let start = 0;
  const parts = groups.map((size) => {
    const part = number.slice(start, start + size);
    start += size;
    return part;
  });
  return parts.join(separator);
}

export function maskedCard(random: Random, number: string): string {
  const first = number.slice(0, 4);
  const last = number.slice(-4);
  return random.pick([
    `**** **** **** ${last}`,
    `XXXX-XXXX-XXXX-${last}`,
    `xxxx xxxx xxxx ${last}`,
    `************${last}`,
    `${number.slice(0, 6)}******${last}`,
    `${first} **** **** ${last}`,
    `${first} XXXX XXXX ${last}`,
    `${first}-xxxx-xxxx-${last}`,
    `${first} ${number.slice(4, 6)}** **** ${last}`,
    `•••• •••• •••• ${last}`,
    `•••• ${last}`,
    `••••${last}`,
    `**** ${last}`,
    `****${last}`,
    `xxxx${last}`,
    `XXXXXXXXXXXX${last}`,
    `...${last}`,
    `${first}...${last}`,
    `####-####-####-${last}`,
    `*${last}`,
    `x${last}`,
  ]);
}

/** Country and BBAN by locale; of other locales, any of Europe. */
function bban(random: Random, locale: Locale): readonly [string, string] {
  switch (locale) {
    case 'uk':
      return ['GB', random.letters('ABCDEFGHLMNRSTW', 4) + random.digits(14)];
    case 'ie':
      return ['IE', random.letters('ABCDEFGHLMNRSTW', 4) + random.digits(14)];
    case 'de':
      return ['DE', random.digits(18)];
    case 'fr': {
      const body = random.digits(21);
      const key = 97 - mod97(`${body}00`);
      return ['FR', body + String(key).padStart(2, '0')];
    }
    case 'es': {
      const bank = random.digits(8);
      const account = random.digits(10);
      return ['ES', bank + spanishDigit(`00${bank}`) + spanishDigit(account) + account];
    }
    case 'it':
      return ['IT', random.letters('ABCDEFGHJKLMNPQRSTUVWXYZ', 1) + random.digits(22)];
    case 'nl':
      return ['NL', random.pick(['ABNA', 'INGB', 'RABO', 'TRIO', 'SNSB', 'KNAB', 'BUNQ']) + random.digits(10)];
    case 'br':
      return ['BR', `${random.digits(23)}${random.pick(['C', 'P'])}1`];
    case 'pl':
      return ['PL', random.digits(24)];
    case 'sv':
      return ['SE', random.digits(20)];
    case 'tr':
      return ['TR', `${random.digits(5)}0${random.digits(16)}`];
    case 'el':
      return ['GR', random.digits(23)];
    default:
      return random.pick<() => readonly [string, string]>([
        () => ['AT', random.digits(16)],
        () => ['CH', random.digits(17)],
        () => ['DK', random.digits(14)],
        () => ['AE', random.digits(19)],
        () => ['CY', random.digits(24)],
        () => bban(random, 'uk'),
        () => bban(random, 'ie'),
        () => bban(random, 'de'),
        () => bban(random, 'nl'),
        () => bban(random, 'fr'),
      ])();
  }
}

function spanishDigit(digits: string): string {
  const weights = [1, 2, 4, 8, 5, 10, 9, 7, 3, 6];
  const sum = weights.reduce((all, weight, index) => all + weight * Number(digits.charAt(index)), 0);
  const rest = 11 - (sum % 11);
  return rest === 10 ? '1' : rest === 11 ? '0' : String(rest);
}

export function iban(random: Random, locale: Locale): string {
  const [country, body] = bban(random, locale);
  const plain = ibanOf(country, body);
  const style = random.next();
  if (style < 0.4) return plain;
  const grouped = (plain.match(/.{1,4}/g) ?? []).join(style < 0.93 ? ' ' : '-');
  return style > 0.85 && style < 0.93 ? grouped.toLowerCase() : grouped;
}
