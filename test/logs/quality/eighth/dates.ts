// Dates as people write and say them.
import type { Birth } from './algorithms.ts';
import { between, pick, type Random } from './mechanics.ts';

const months: Readonly<Record<string, string>> = {
  en: 'January February March April May June July August September October November December',
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  it: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  nl: 'januari februari maart april mei juni juli augustus september oktober november december',
  pt: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  pl: 'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
  sv: 'januari februari mars april maj juni juli augusti september oktober november december',
  no: 'januar februar mars april mai juni juli august september oktober november desember',
  da: 'januar februar marts april maj juni juli august september oktober november december',
  fi: 'tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta',
  cs: 'ledna února března dubna května června července srpna září října listopadu prosince',
  hu: 'január február március április május június július augusztus szeptember október november december',
  el: 'Ianouariou Fevrouariou Martiou Apriliou Maiou Iouniou Iouliou Avgoustou Septemvriou Oktovriou Noemvriou Dekemvriou',
  tr: 'Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık',
};
const two = (value: number): string => String(value).padStart(2, '0');

export function monthName(language: string, month: number): string {
  return months[language]?.split(' ')[month - 1] ?? 'May';
}

export function draw(random: Random, from: number, to: number): Birth {
  return { year: between(random, from, to), month: between(random, 1, 12), day: between(random, 1, 28) };
}

function ordinal(day: number): string {
  const teen = day % 100 > 10 && day % 100 < 14;
  const last = teen ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th');
  return `${day}${last}`;
}

export function writtenDate(random: Random, country: string, language: string, date: Birth): string {
  const { year, month, day } = date;
  const name = monthName(language, month);
  const iso = `${year}-${two(month)}-${two(day)}`;
  if (country === 'US') {
    return pick(random, [
      `${two(month)}/${two(day)}/${year}`,
      `${month}/${day}/${String(year).slice(2)}`,
      `${name} ${day}, ${year}`,
      `${name} ${ordinal(day)} ${year}`,
      iso,
    ]);
  }
  if (language === 'en') {
    return pick(random, [
      `${two(day)}/${two(month)}/${year}`,
      `${day} ${name} ${year}`,
      `${day} ${name.slice(0, 3)} ${year}`,
      `${ordinal(day)} ${name} ${year}`,
      `${two(day)}-${two(month)}-${year}`,
      iso,
    ]);
  }
  if (language === 'hu') return pick(random, [`${year}. ${name} ${day}.`, `${year}.${two(month)}.${two(day)}.`, iso]);
  if (['de', 'no', 'da', 'cs', 'fi'].includes(language)) {
    const gap = language === 'cs' ? ' ' : '';
    return pick(random, [
      `${two(day)}.${two(month)}.${year}`,
      `${day}. ${name} ${year}`,
      `${day}.${gap}${month}.${gap}${year}`,
    ]);
  }
  if (language === 'sv') return pick(random, [iso, `${day} ${name} ${year}`]);
  if (['es', 'pt'].includes(language))
    return pick(random, [
      `${two(day)}/${two(month)}/${year}`,
      `${day} de ${name} de ${year}`,
      `${two(day)}-${two(month)}-${year}`,
    ]);
  if (['pl', 'tr'].includes(language))
    return pick(random, [`${two(day)}.${two(month)}.${year}`, `${day} ${name} ${year}`]);
  return pick(random, [
    `${two(day)}/${two(month)}/${year}`,
    `${day} ${name} ${year}`,
    `${two(day)}-${two(month)}-${year}`,
  ]);
}

const tens: Readonly<Record<number, string>> = { 5: 'fifty', 6: 'sixty', 7: 'seventy', 8: 'eighty', 9: 'ninety' };
const ones = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const ordinals =
  `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
sixteenth seventeenth eighteenth nineteenth twentieth`.split(/\s/);

/** As speech recognition writes a date. */
export function spokenDate(random: Random, language: string, { year, month, day }: Birth): string {
  const name = monthName(language, month).toLowerCase();
  if (language === 'de')
    return pick(random, [
      `${day}. ${name} ${year}`,
      `${day} ${month} ${year}`,
      `${day}. ${month}. ${String(year).slice(2)}`,
    ]);
  if (language === 'fr') return `${day} ${name} ${year}`;
  if (language === 'es') return `${day} de ${name} del ${year}`;
  const dayWord = day <= 20 ? ordinals[day - 1] : `twenty ${ordinals[day - 21]}`;
  const digit = year % 10;
  const tensWord = tens[Math.floor((year % 100) / 10)];
  const yearWord =
    year < 2000 && tensWord !== undefined
      ? `nineteen ${tensWord}${digit === 0 ? '' : ` ${ones[digit]}`}`
      : String(year);
  return pick(random, [
    `the ${dayWord} of ${name} ${yearWord}`,
    `${name} ${dayWord} ${yearWord}`,
    `${day} ${name} ${year}`,
  ]).replace(/^the /, '');
}
