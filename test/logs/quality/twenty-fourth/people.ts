// People and dates as they are written in a country.
import type { Place } from './places-type.ts';
import type { Random } from './random.ts';

export type Parts = Readonly<Record<string, string>>;
export type Person = {
  readonly female: boolean;
  readonly firstLatin: string;
  readonly lastLatin: string;
  readonly parts: Parts;
};

const plain: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  ł: 'l',
  ı: 'i',
  đ: 'd',
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  є: 'ye',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'yi',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'sch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  α: 'a',
  β: 'v',
  γ: 'g',
  δ: 'd',
  ε: 'e',
  ζ: 'z',
  η: 'i',
  θ: 'th',
  ι: 'i',
  κ: 'k',
  λ: 'l',
  μ: 'm',
  ν: 'n',
  ξ: 'x',
  ο: 'o',
  π: 'p',
  ρ: 'r',
  σ: 's',
  ς: 's',
  τ: 't',
  υ: 'y',
  φ: 'f',
  χ: 'ch',
  ψ: 'ps',
  ω: 'o',
};
const ascii = (text: string, german: boolean): string =>
  [
    ...(german ? text.replace(/[äöü]/gi, (found) => `${found}e`) : text)
      .toLowerCase()
      .replace(/ο[υύ]/g, 'ou')
      .normalize('NFC'),
  ]
    .map((char) => plain[char] ?? char.normalize('NFD'))
    .map((char) => [...char].map((piece) => plain[piece] ?? piece).join(''))
    .join('')
    .replace(/[^a-z0-9]/g, '');

function forms(entry: string): { readonly written: readonly string[]; readonly latin: string } {
  const [written = '', latin] = entry.split('=');
  return { written: written.split('/'), latin: latin ?? '' };
}

export function drawPerson(place: Place, random: Random, female: boolean): Person {
  const first = forms(random.pick((female ? place.girls : place.boys).split('|')));
  const last = forms(random.pick(place.surnames.split('|')));
  const f = first.written[0] ?? '';
  const l = last.written[female ? 1 : 0] ?? last.written[0] ?? '';
  const called = female ? l : (last.written[2] ?? l);
  const joined = place.lastFirst === undefined ? `${f} ${l}` : `${l}${place.lastFirst}${f}`;
  const firstLatin = first.latin || ascii(f, place.language === 'de');
  const lastLatin = last.latin || ascii(l, place.language === 'de');
  const number = random.pick([
    String(random.between(1, 99)),
    `${random.between(70, 99)}`,
    String(random.between(100, 2012)),
  ]);
  const start = firstLatin.slice(0, 1);
  const mailName = random.pick([
    `${firstLatin}.${lastLatin}`,
    `${firstLatin}.${lastLatin}${number}`,
    `${start}.${lastLatin}`,
    `${firstLatin}${number}`,
    `${lastLatin}.${firstLatin}`,
    `${firstLatin}_${lastLatin}`,
    `${start}${lastLatin}${number}`,
    `${firstLatin}${lastLatin}`,
  ]);
  const handle = random.pick([
    `${firstLatin}${number}`,
    `${lastLatin}_${number}`,
    `${firstLatin}_${lastLatin.slice(0, 3)}`,
    `${start}${lastLatin}`,
    `xx${firstLatin}xx`,
    `${firstLatin}.${lastLatin.slice(0, 1)}${number}`,
    `the_real_${firstLatin}`,
    `${lastLatin}${start}`,
  ]);
  const middle = random.pick((female ? place.girls : place.boys).split('|')).split(/[/=]/)[0] ?? '';
  const two = place.lastFirst === undefined ? `${f} ${middle} ${l}` : joined;
  const parts: Record<string, string> = {
    n: joined,
    f,
    l,
    v: first.written[1] ?? f,
    w: called,
    i: `${f.slice(0, 1)}. ${l}`,
    r: `${l}, ${f}`,
    m: two,
    e: `${mailName}@${random.pick(place.mails.split('|'))}`,
    h: handle,
    u: `${firstLatin}.${lastLatin}`,
    b: `${start}${lastLatin}`,
  };
  return { female, firstLatin, lastLatin, parts };
}

const units =
  'zero|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth'.split(
    '|',
  );
const small =
  '|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen'.split(
    '|',
  );
const tens = '||twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'.split('|');
function spokenYear(year: number): string {
  const low = year % 100;
  const rest = low < 20 ? (small[low] ?? '') : `${tens[Math.floor(low / 10)]} ${small[low % 10]}`.trim();
  if (year >= 2000) return low === 0 ? 'two thousand' : `two thousand and ${rest}`;
  return low < 10 ? `nineteen oh ${rest}` : `nineteen ${rest}`;
}
const spokenDay = (day: number) => {
  if (day <= 20) return units[day];
  return day === 30 ? 'thirtieth' : `${tens[Math.floor(day / 10)]} ${units[day % 10]}`;
};

export type Day = { readonly year: number; readonly month: number; readonly day: number };

export function dateParts(place: Place, { year, month, day }: Day): Parts {
  const two = (value: number) => String(value).padStart(2, '0');
  const name = place.months.split('|')[month - 1] ?? '';
  const write = (pattern: string) =>
    pattern.replace(/YYYY|YY|MON|MM|M|DD|D/g, (token) => {
      const found: Readonly<Record<string, string>> = {
        YYYY: String(year),
        YY: two(year % 100),
        MON: name,
        MM: two(month),
        M: String(month),
        DD: two(day),
        D: String(day),
      };
      return found[token] ?? token;
    });
  return {
    n: write(place.numeric),
    s: write(place.short),
    w: write(place.words),
    d: write(place.dayMonth),
    i: write('YYYY-MM-DD'),
    p: write('DD.MM.YYYY'),
    c: write(place.numeric.startsWith('MM') ? 'MMDDYYYY' : 'DDMMYYYY'),
    y: String(year),
    v: `${spokenDay(day)} of ${name} ${spokenYear(year)}`,
    o: `${day}${day % 10 === 1 && day !== 11 ? 'st' : day % 10 === 2 && day !== 12 ? 'nd' : day % 10 === 3 && day !== 13 ? 'rd' : 'th'} ${name} ${year}`,
  };
}
