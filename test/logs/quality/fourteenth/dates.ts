// Dates of birth and other dates, times and prices, as people of the country write them.
import type { Day } from './identity.ts';
import { between, pick, type Random } from './random.ts';

const months: Readonly<Record<string, string>> = {
  en: 'January February March April May June July August September October November December',
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  it: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  pt: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  nl: 'januari februari maart april mei juni juli augustus september oktober november december',
  pl: 'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
  sv: 'januari februari mars april maj juni juli augusti september oktober november december',
  no: 'januar februar mars april mai juni juli august september oktober november desember',
  fi:
    'tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta ' +
    'lokakuuta marraskuuta joulukuuta',
};

const weekdays: Readonly<Record<string, string>> = {
  en: 'Monday Tuesday Wednesday Thursday Friday Saturday',
  de: 'Montag Dienstag Mittwoch Donnerstag Freitag Samstag',
  fr: 'lundi mardi mercredi jeudi vendredi samedi',
  es: 'lunes martes miércoles jueves viernes sábado',
  it: 'lunedì martedì mercoledì giovedì venerdì sabato',
  pt: 'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado',
  nl: 'maandag dinsdag woensdag donderdag vrijdag zaterdag',
  pl: 'poniedziałek wtorek środę czwartek piątek sobotę',
  sv: 'måndag tisdag onsdag torsdag fredag lördag',
  no: 'mandag tirsdag onsdag torsdag fredag lørdag',
  fi: 'maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina',
};

const two = (value: number): string => String(value).padStart(2, '0');

export function monthOf(language: string, month: number): string {
  return (months[language] ?? '').split(' ')[month - 1] ?? '';
}

export function weekday(random: Random, language: string): string {
  return pick(random, (weekdays[language] ?? '').split(' '));
}

function ordinal(day: number): string {
  const tail = day > 10 && day < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th');
  return `${day}${tail}`;
}

/** The forms a date takes in a country, the ones most written first. */
function forms(country: string, { year, month, day }: Day): readonly string[] {
  const language = /^(gb|us|au|ie|in|ca)$/.test(country) ? 'en' : country === 'br' ? 'pt' : country;
  const word = monthOf(language, month);
  const short = two(year % 100);
  const slashed = `${two(day)}/${two(month)}/${year}`;
  const dotted = `${two(day)}.${two(month)}.${year}`;
  const dashed = `${two(day)}-${two(month)}-${year}`;
  const iso = `${year}-${two(month)}-${two(day)}`;
  const spoken = `${day} ${word} ${year}`;
  switch (country) {
    case 'us':
    case 'ca': {
      const american = `${two(month)}/${two(day)}/${year}`;
      const words = [
        `${word} ${day}, ${year}`,
        `${word} ${ordinal(day)}, ${year}`,
        `${word.slice(0, 3)} ${day} ${year}`,
      ];
      return [american, ...words, `${month}/${day}/${short}`, iso, `${two(month)}-${two(day)}-${year}`];
    }
    case 'de':
      return [dotted, spoken.replace(' ', '. '), `${day}.${month}.${short}`, `${day}.${month}.${year}`, dotted];
    case 'fr':
      return [slashed, spoken.replace(/^1 /, '1er '), dotted, dashed, `${two(day)}/${two(month)}/${short}`];
    case 'es':
    case 'pt':
    case 'br':
      return [slashed, `${day} de ${word} de ${year}`, country === 'es' ? dashed : slashed, `${day}/${month}/${year}`];
    case 'it':
      return [slashed, spoken, dotted, `${day}/${month}/${year}`];
    case 'nl':
      return [dashed, spoken, slashed, `${day}-${month}-${year}`];
    case 'pl':
      return [dotted, spoken, dashed, iso];
    case 'sv':
      return [iso, spoken, iso, `${day}/${month} ${year}`];
    case 'no':
      return [dotted, spoken.replace(' ', '. '), `${day}.${month}.${year}`, dotted.replace(String(year), short)];
    case 'fi':
      return [`${day}.${month}.${year}`, spoken.replace(' ', '. '), dotted];
    default: {
      const words = [
        spoken,
        `${ordinal(day)} ${word} ${year}`,
        `${ordinal(day)} of ${word} ${year}`,
        `${day} ${word.slice(0, 3)} ${year}`,
      ];
      return [slashed, ...words, `${day}/${month}/${short}`, `${two(day)}.${two(month)}.${year}`, dashed, slashed, iso];
    }
  }
}

export const writeDay = (random: Random, country: string, day: Day): string => pick(random, forms(country, day));

export function someDay(random: Random, from: number, to: number): Day {
  return { year: between(random, from, to), month: between(random, 1, 12), day: between(random, 1, 28) };
}

/** A day of this or next year, with or without the year. */
export function appointment(random: Random, country: string): string {
  const day = someDay(random, 2025, 2026);
  const language = /^(gb|us|au|ie|in|ca)$/.test(country) ? 'en' : country === 'br' ? 'pt' : country;
  const word = monthOf(language, day.month);
  if (random() < 0.4) return pick(random, forms(country, day).slice(0, 2));
  if (country === 'us' || country === 'ca') return `${word} ${day.day}`;
  if (language === 'en')
    return pick(random, [`${day.day} ${word}`, `${ordinal(day.day)} ${word}`, `${day.day}/${day.month}`]);
  if (language === 'es' || language === 'pt') return `${day.day} de ${word}`;
  return /^(de|no|fi)$/.test(language) ? `${day.day}. ${word}` : `${day.day} ${word}`;
}

export function clock(random: Random, country: string): string {
  const hour = between(random, 8, 19);
  const minute = pick(random, ['00', '15', '30', '45', '10', '20']);
  if (country === 'us' || country === 'ca' || country === 'au') {
    return `${hour > 12 ? hour - 12 : hour}:${minute} ${hour > 11 ? 'pm' : 'am'}`;
  }
  return country === 'fi' ? `${hour}.${minute}` : `${two(hour)}:${minute}`;
}

export function price(random: Random, country: string): string {
  const whole = between(random, 6, 190);
  const cents = pick(random, ['00', '50', '99', '95', '40', '18', '73']);
  switch (country) {
    case 'gb':
      return `£${whole}.${cents}`;
    case 'us':
    case 'ca':
    case 'au':
      return `$${whole}.${cents}`;
    case 'ie':
      return `€${whole}.${cents}`;
    case 'in':
      return pick(random, [`₹${whole * 9}`, `Rs. ${whole * 9}`, `Rs ${whole * 9}/-`]);
    case 'br':
      return `R$ ${whole},${cents}`;
    case 'pl':
      return `${whole},${cents} zł`;
    case 'sv':
    case 'no':
      return `${whole * 5} kr`;
    case 'nl':
      return `€ ${whole},${cents}`;
    default:
      return pick(random, [`${whole},${cents} €`, `${whole},${cents} €`, `${whole} €`]);
  }
}
