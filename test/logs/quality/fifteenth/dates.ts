// Dates and telephone numbers as people of each place write them.
import type { Day } from './numbers.ts';
import { fromPattern, type Random } from './random.ts';

const months: Readonly<Record<string, string>> = {
  en: 'January,February,March,April,May,June,July,August,September,October,November,December',
  de: 'Januar,Februar,März,April,Mai,Juni,Juli,August,September,Oktober,November,Dezember',
  fr: 'janvier,février,mars,avril,mai,juin,juillet,août,septembre,octobre,novembre,décembre',
  es: 'enero,febrero,marzo,abril,mayo,junio,julio,agosto,septiembre,octubre,noviembre,diciembre',
  it: 'gennaio,febbraio,marzo,aprile,maggio,giugno,luglio,agosto,settembre,ottobre,novembre,dicembre',
  pt: 'janeiro,fevereiro,março,abril,maio,junho,julho,agosto,setembro,outubro,novembro,dezembro',
  nl: 'januari,februari,maart,april,mei,juni,juli,augustus,september,oktober,november,december',
  pl: 'stycznia,lutego,marca,kwietnia,maja,czerwca,lipca,sierpnia,września,października,listopada,grudnia',
  dk: 'januar,februar,marts,april,maj,juni,juli,august,september,oktober,november,december',
  cz: 'ledna,února,března,dubna,května,června,července,srpna,září,října,listopadu,prosince',
  tr: 'Ocak,Şubat,Mart,Nisan,Mayıs,Haziran,Temmuz,Ağustos,Eylül,Ekim,Kasım,Aralık',
};
const weekdays: Readonly<Record<string, string>> = {
  en: 'Monday,Tuesday,Wednesday,Thursday,Friday,Saturday',
  de: 'Montag,Dienstag,Mittwoch,Donnerstag,Freitag',
  fr: 'lundi,mardi,mercredi,jeudi,vendredi',
  es: 'lunes,martes,miércoles,jueves,viernes',
  it: 'lunedì,martedì,mercoledì,giovedì,venerdì',
  pt: 'segunda-feira,terça-feira,quarta-feira,quinta-feira,sexta-feira',
  nl: 'maandag,dinsdag,woensdag,donderdag,vrijdag',
  pl: 'poniedziałek,wtorek,czwartek,piątek',
  dk: 'mandag,tirsdag,onsdag,torsdag,fredag',
  cz: 'pondělí,úterý,čtvrtek,pátek',
  tr: 'Pazartesi,Salı,Perşembe,Cuma',
};
const two = (value: number): string => String(value).padStart(2, '0');
const english = (region: string): boolean => months[region] === undefined;
const wordsOf = (words: Readonly<Record<string, string>>, region: string): readonly string[] =>
  (words[english(region) ? 'en' : region] ?? '').split(',');

export const weekdayOf = (random: Random, region: string): string => random.pick(wordsOf(weekdays, region));
export const monthName = (region: string, month: number): string => wordsOf(months, region)[month - 1] ?? '';

function ordinal(day: number): string {
  const last = day > 10 && day < 14 ? 0 : day % 10;
  return `${day}${last === 1 ? 'st' : last === 2 ? 'nd' : last === 3 ? 'rd' : 'th'}`;
}

export const dayBetween = (random: Random, low: number, high: number): Day => ({
  year: random.int(low, high),
  month: random.int(1, 12),
  day: random.int(1, 28),
});

export function birthDateText(random: Random, region: string, { year, month, day }: Day): string {
  const name = monthName(region, month);
  const [y, d, m] = [String(year), two(day), two(month)];
  const short = y.slice(2);
  switch (region) {
    case 'us':
      return random.pick([
        `${m}/${d}/${y}`,
        `${m}/${d}/${y}`,
        `${month}/${day}/${short}`,
        `${month}/${day}/${y}`,
        `${name} ${day}, ${y}`,
        `${name.slice(0, 3)} ${day} ${y}`,
        `${m}-${d}-${y}`,
        `${name} ${ordinal(day)}, ${y}`,
        `${m}${d}${y}`,
      ]);
    case 'ca':
      return random.pick([
        `${y}-${m}-${d}`,
        `${name} ${day}, ${y}`,
        `${d}/${m}/${y}`,
        `${name.slice(0, 3)} ${day}/${short}`,
      ]);
    case 'de':
      return random.pick([`${d}.${m}.${y}`, `${d}.${m}.${y}`, `${day}.${month}.${short}`, `${day}. ${name} ${y}`]);
    case 'fr':
      return random.pick([`${d}/${m}/${y}`, `${day === 1 ? '1er' : day} ${name} ${y}`, `${d}.${m}.${short}`]);
    case 'es':
      return random.pick([`${d}/${m}/${y}`, `${day} de ${name} de ${y}`, `${d}-${m}-${y}`]);
    case 'pt':
      return random.pick([`${d}/${m}/${y}`, `${day} de ${name} de ${y}`, `${d}-${m}-${y}`]);
    case 'it':
      return random.pick([`${d}/${m}/${y}`, `${day} ${name} ${y}`, `${d}.${m}.${y}`]);
    case 'nl':
      return random.pick([`${d}-${m}-${y}`, `${day} ${name} ${y}`, `${d}/${m}/${short}`]);
    case 'pl':
      return random.pick([`${d}.${m}.${y}`, `${day} ${name} ${y}`, `${d}-${m}-${y}`]);
    case 'dk':
      return random.pick([`${d}.${m}.${y}`, `${day}. ${name} ${y}`, `${d}/${m}-${y}`]);
    case 'cz':
      return random.pick([`${day}. ${month}. ${y}`, `${day}. ${name} ${y}`, `${d}.${m}.${y}`]);
    case 'tr':
      return random.pick([`${d}.${m}.${y}`, `${day} ${name} ${y}`, `${d}/${m}/${y}`]);
    default:
      return random.pick([
        `${d}/${m}/${y}`,
        `${d}/${m}/${y}`,
        `${day} ${name} ${y}`,
        `${ordinal(day)} ${name} ${y}`,
        `${day}.${month}.${short}`,
        `${d}-${m}-${y}`,
        `${day}/${month}/${short}`,
        `${ordinal(day)} of ${name} ${y}`,
        `${day} ${name.slice(0, 3)} ${y}`,
        `${y}-${m}-${d}`,
      ]);
  }
}

/** A day of an appointment, a delivery or a letter. */
export function dateText(random: Random, region: string): string {
  const day = random.int(2, 28);
  const month = random.int(1, 12);
  const name = monthName(region, month);
  const y = random.pick(['2024', '2025', '2026']);
  if (region === 'us' || region === 'ca')
    return random.pick([`${name} ${day}`, `${name.slice(0, 3)} ${day}`, `${name} ${day}, ${y}`]);
  if (english(region))
    return random.pick([`${day} ${name}`, `${ordinal(day)} ${name}`, `${two(day)}/${two(month)}/${y}`]);
  if (region === 'de' || region === 'dk' || region === 'cz')
    return random.pick([`${day}. ${name}`, `${day}.${month}.${y}`]);
  if (region === 'es' || region === 'pt') return random.pick([`${day} de ${name}`, `${two(day)}/${two(month)}/${y}`]);
  return random.pick([`${day} ${name}`, `${day} ${name} ${y}`]);
}

export function timeText(random: Random, region: string): string {
  const hour = random.int(8, 17);
  const minute = random.pick(['00', '15', '30', '45', '10']);
  if (!english(region)) return `${hour}:${minute}`;
  const half = `${hour > 12 ? hour - 12 : hour}`;
  const part = hour < 12 ? 'am' : 'pm';
  return random.pick([
    `${half}:${minute} ${part}`,
    `${half}.${minute}${part}`,
    `${two(hour)}:${minute}`,
    `${half}${part}`,
  ]);
}

const phones: Readonly<Record<string, string>> = {
  us: '(208) &##-####|918-&##-####|218.&##.####|+1 478 &##-####|814&######|1-928-&##-####|(612)&##-####|503 &## ####',
  uk: '07&## ######|07&########|+44 7&## ######|+44 (0)7&## ### ###|019&# ######|0161 &## ####|020 7&## ####|07&##-###-###|(01&#&) ######',
  au: '04%# ### ###|04%#######|+61 4%# ### ###|(03) 9%## ####|02 6%## ####|07 4%## ####|04%#-###-###',
  ie: '087 %## ####|086%######|+353 85 %## ####|(01) 6## ####|021 4## ####|00353 87 %######|083-%######',
  in: '+91 98%## #####|98%#######|+91-7%#######%|080 2%## ####|099%## #####|+91 63%#######|8%##-###-###',
  ca: '(519) &##-####|403-&##-####|250.&##.####|+1 506 &## ####|819 &##-####|604&######',
  za: '082 %## ####|083%######|+27 72 %## ####|(021) 4## ####|011 7## ####|+27(0)84 %## ####',
  de: '0341 %######|0171 %######|+49 176 %#######|0234/%#####|+49 (0)431 %#####|0151-%#######|0761 - %## ## #',
  fr: '06 %# ## ## ##|07.%#.##.##.##|+33 6 %# ## ## ##|02%#######|04-%#-##-##-##|0033 6%#######',
  es: '6%# ### ###|6%# ## ## ##|+34 6## ### ###|976 ## ## ##|7########|956-##-##-##',
  it: '3%# ### ####|+39 34% #######|051 %######|338#######|080/%######|+39 06 %### ####',
  pt: '91# ### ###|96#######|+351 93# ### ###|22# ### ###|+351 91#######',
  nl: '06-1#######|06 2# ## ## ##|+31 6 5#######|030-2######|064#######|+31 (0)50 %## ####',
  pl: '5## ### ###|+48 6## ### ###|6##-###-###|12 %## ## ##|7########|+48 12 %## ## ##',
  dk: '&# ## ## ##|+45 &# ## ## ##|&#######|+45 2#######|2# ## ## ##',
  cz: '60# ### ###|+420 7## ### ###|72#######|+420 777######|541 ### ###',
  tr: '0532 ### ## ##|+90 54# ### ## ##|0505#######|0 (232) 4## ## ##|(0312) 4## ## ##',
};

export const phoneOf = (random: Random, region: string): string => fromPattern(random, phones[region] ?? '');
