// Streets, birth dates, links and secrets of the fourth evaluation set, in the shapes that each country writes.
import type { Draw } from './numbers.ts';
import { type Locale, monthsOf, valuesByLocale } from './values.ts';

const two = (number: number) => String(number).padStart(2, '0');

/** Street and number, with the flat where there is one. */
export function streetLine(draw: Draw, locale: Locale): string {
  const street = draw.pick(valuesByLocale[locale].street);
  const number = draw.pick([draw.int(1, 40), draw.int(1, 240)]);
  switch (locale) {
    case 'us': {
      const flat = draw.pick(['', '', `, Apt ${draw.int(1, 30)}${draw.pick(['', 'B'])}`, ` #${draw.int(2, 40)}`]);
      return `${number * draw.pick([1, 7, 19])} ${street}${flat}`;
    }
    case 'sg':
      return draw.fill(`Blk ${number} ${street} {0^-###`).replace('{', '#');
    case 'in': {
      const flat = `Flat ${draw.int(1, 9)}0${draw.int(1, 6)}`;
      return `${draw.pick([flat, `No. ${number}`, `H.No. 4-${number}/B`])}, ${street}`;
    }
    case 'fr':
      return `${number}${draw.pick(['', '', ' bis', ','])} ${street}`;
    case 'es':
      return `${street}${draw.pick([', ', ' ', ', nº '])}${number}${draw.pick(['', ', 3º B', ', 1º izq.', ' bajo'])}`;
    case 'pt':
      return `${street}, ${number}${draw.pick(['', ', 2.º Esq.', ', r/c Dto'])}`;
    case 'pl':
      return `${street} ${number}${draw.pick(['', `/${draw.int(1, 60)}`, ` m. ${draw.int(1, 60)}`])}`;
    case 'nl':
      return `${street} ${number}${draw.pick(['', '', 'a', ' II', '-hs'])}`;
    case 'de':
    case 'sv':
      return `${street} ${number}${draw.pick(['', '', 'a'])}`;
    case 'gb':
      return draw.pick([
        `${number} ${street}`,
        `${number} ${street}`,
        `Flat ${draw.int(1, 20)}, ${number} ${street}`,
        `${number}b ${street}`,
      ]);
    default:
      return draw.pick([
        `${number} ${street}`,
        `${number} ${street}`,
        `Unit ${draw.int(1, 30)}/${number} ${street}`,
        `${draw.int(1, 9)}/${number} ${street}`,
      ]);
  }
}

function ordinal(day: number): string {
  const ending = day > 10 && day < 20 ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th');
  return `${day}${ending}`;
}

const years: Readonly<Record<string, readonly [number, number]>> = { child: [2011, 2020], old: [1926, 1945] };

export function birthDate(draw: Draw, locale: Locale, form: string | undefined): string {
  const [from, to] = years[form ?? ''] ?? [1940, 2006];
  const [year, month, day] = [draw.int(from, to), draw.int(1, 12), draw.int(1, 28)];
  const name = monthsOf(locale)[month - 1] ?? '';
  if (form === 'iso') return `${year}-${two(month)}-${two(day)}`;
  if (form === 'speech')
    return draw.pick([`${day} ${name} ${year}`, `${ordinal(day)} of ${name} ${year}`, `${name} ${day} ${year}`]);
  const dotted = [`${two(day)}.${two(month)}.${year}`, `${day}.${month}.${year}`];
  const slashed = [`${two(day)}/${two(month)}/${year}`, `${day}/${month}/${String(year).slice(2)}`];
  const dashed = `${two(day)}-${two(month)}-${year}`;
  switch (locale) {
    case 'us': {
      const long = [`${name} ${day}, ${year}`, `${name.slice(0, 3)} ${day} ${year}`];
      return draw.pick([
        `${month}/${day}/${year}`,
        `${two(month)}/${two(day)}/${year}`,
        ...long,
        `${two(month)}-${two(day)}-${String(year).slice(2)}`,
      ]);
    }
    case 'sv':
      return draw.pick([`${year}-${two(month)}-${two(day)}`, `${day} ${name} ${year}`]);
    case 'de':
      return draw.pick([...dotted, `${day}. ${name} ${year}`, `${two(day)}.${two(month)}.${String(year).slice(2)}`]);
    case 'pl':
      return draw.pick([...dotted, `${day} ${name} ${year}`]);
    case 'es':
    case 'pt':
      return draw.pick([...slashed, `${day} de ${name} de ${year}`]);
    case 'fr':
    case 'nl':
      return draw.pick([...slashed, `${day} ${name} ${year}`, dashed]);
    default:
      return draw.pick([
        ...slashed,
        `${day} ${name} ${year}`,
        `${day} ${name.slice(0, 3)} ${year}`,
        dashed,
        `${ordinal(day)} ${name} ${year}`,
      ]);
  }
}

/** Given and family name are as in addresses: small letters without accents; a "link" carries a number or a token. */
export function linkOf(draw: Draw, form: string, given: string, family: string, domain: string): string {
  const profiles = [
    `https://www.linkedin.com/in/${given}-${family}-%%%%%#%%`,
    `linkedin.com/in/${given}${family}`,
    `https://github.com/${given}${family}`,
    `https://calendly.com/${given}-${family}/30min`,
    `www.${given}${family}.${domain}`,
    `https://www.facebook.com/${given}.${family}.##`,
    `https://instagram.com/${given}_${family}`,
    `http://${given}.${family}.name/portfolio`,
  ];
  const repositories = [
    `https://github.com/${given}${family}/notes.git`,
    `https://gitlab.com/${family}.${given}/shop-api`,
  ];
  const links = [
    'https://us02web.zoom.us/j/8^########?pwd=********',
    'https://docs.google.com/document/d/1********************/edit?usp=sharing',
    'https://portal.kdhome.net/reset?token=%%%%%%%%%%%%%%%%',
    'https://my.brightpay.io/customers/######/invoices/####',
    'https://track.parcelhub.com/t/@@#########@@',
    'track.parcelhub.com/?ref=@@######',
    'https://app.docuhub.com/s/%%%%%%%%-%%%%-4%%%-a%%%-%%%%%%%%%%%%',
    `http://files.lan/home/${given}/inbox/##`,
    `https://www.dropbox.com/scl/fi/********************/${family}.pdf?rlkey=************`,
    `https://mail.shopmail.eu/u?email=${given}.${family}&site=${domain}&id=######`,
  ];
  const forms: Readonly<Record<string, readonly string[]>> = { profile: profiles, code: repositories };
  return draw.fill(draw.pick(forms[form] ?? links));
}

const anyPassword = [
  'Sommer20^#!',
  'M*ffin#^##',
  'tr0ub4dor&^',
  'Liverp00l_##',
  'welcome^###',
  '*******#!',
  'BlueKettle^#$',
  'correct-horse-##',
  'Pa$$w0rd^#',
  'qwerty^#A!',
  'Biscuit!^##',
  '***-***-***',
  'letmein##',
  'Zx^#_*****',
];
const secretPatterns: Readonly<Record<string, readonly string[]>> = {
  pin: ['####', '####', '######'],
  cvv: ['###'],
  code: ['######', '###-###', '######', '@-######'],
  password: anyPassword,
  key: [
    'sk-proj-************************',
    'ghp_************************************',
    'AKIA@@#@@^@@@#@@^@#@',
    'pk_live_********************',
    '%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%',
    'xoxb-^###########-********************',
  ],
};
export const secretOf = (draw: Draw, form = 'password'): string =>
  draw.fill(draw.pick(secretPatterns[form] ?? anyPassword));
