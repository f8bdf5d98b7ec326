// Dates as they are written in each language.
import { words } from './random.ts';

const months = {
  en: words('January February March April May June July August September October November December'),
  de: words('Januar Februar März April Mai Juni Juli August September Oktober November Dezember'),
  fr: words('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
  es: words('enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'),
  it: words('gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'),
  pt: words('janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'),
  nl: words('januari februari maart april mei juni juli augustus september oktober november december'),
  pl: words('stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia'),
  sv: words('januari februari mars april maj juni juli augusti september oktober november december'),
  da: words('januar februar marts april maj juni juli august september oktober november december'),
  no: words('januar februar mars april mai juni juli august september oktober november desember'),
  fi: words(
    'tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta',
  ),
  cs: words('ledna února března dubna května června července srpna září října listopadu prosince'),
  tr: words('Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık'),
  ro: words('ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie'),
  hu: words('január február március április május június július augusztus szeptember október november december'),
  el: words(
    'Ιανουαρίου Φεβρουαρίου Μαρτίου Απριλίου Μαΐου Ιουνίου Ιουλίου Αυγούστου Σεπτεμβρίου Οκτωβρίου Νοεμβρίου Δεκεμβρίου',
  ),
  ru: words('января февраля марта апреля мая июня июля августа сентября октября ноября декабря'),
  uk: words('січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня'),
  id: words('Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'),
  ar: words('يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'),
} satisfies Readonly<Record<string, readonly string[]>>;

export type Day = { readonly year: number; readonly month: number; readonly day: number };

export function written(pattern: string, date: Day, lang: string): string {
  const names = (months as Readonly<Record<string, readonly string[]>>)[lang] ?? months.en;
  const name = names[date.month - 1] as string;
  const two = (value: number) => String(value).padStart(2, '0');
  const tail = date.day % 100 > 10 && date.day % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][date.day % 10] ?? 'th');
  const parts: Readonly<Record<string, string>> = {
    YYYY: String(date.year),
    YY: two(date.year % 100),
    MONTH: name,
    MON: name.slice(0, 3),
    MM: two(date.month),
    M: String(date.month),
    DD: two(date.day),
    Do: `${date.day}${tail}`,
    D: String(date.day),
  };
  return pattern.replace(/YYYY|YY|MONTH|MON|MM|M|DD|Do|D/g, (part) => parts[part] as string);
}
