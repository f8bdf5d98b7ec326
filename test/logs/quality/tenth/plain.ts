// What a conversation says that gives nobody away: prices, dates, products, error codes, and the like.
import { months } from '../months.ts';
import { type Draw, words } from './draw.ts';
import type { Country } from './places.ts';

const list = (text: string): readonly string[] => text.split('|');
const goods: Readonly<Record<string, readonly string[]>> = {
  model: list(
    'iPhone 15 Pro|Galaxy S24|Pixel 8a|ThinkPad T14|MacBook Air M2|Dyson V11|Bosch Serie 4 dishwasher|AirPods|PlayStation 5|Kindle|HP LaserJet M209|Sonos One|Nest thermostat|Garmin Forerunner 265',
  ),
  handset: list('iPhone 15 Pro|iPhone 12 mini|Galaxy S24|Pixel 8a|Galaxy A15|Moto G84|Fairphone 5'),
  app: list('Excel|Outlook|Teams|Photoshop|SharePoint|Chrome|Word|Power BI|Slack|OneDrive'),
  err: list('0x80070057|E-24|504|F21|ERR_CONNECTION_RESET|1603|0x8024402C|E18|M7111-1331|403'),
  ver: list('17.4.1|22H2|3.12.0|8.0.2|v2.6|10.15.7|115.0.1'),
  team: list('Arsenal|the Lakers|the Springboks|Liverpool|the Red Sox|Celtic|the Wallabies'),
  film: list('Casablanca|Oppenheimer|Paddington 2|The Martha Mitchell Effect|Amélie|Jackie Brown'),
  dish: list('chicken tikka masala|pad thai|eggs Benedict|beef Wellington|Margherita pizza|Caesar salad|pho'),
  city: words('Manchester Chicago Lisbon Toronto Sydney Austin Glasgow Florence Charlotte Victoria Adelaide Boston'),
  size: list('size 10|size M|UK 8|XL|32x34|size 42'),
  colour: list('navy|olive green|charcoal|rose gold|sage'),
};
/** Whose months are not called as the country's code says, or in English. */
const likened: Readonly<Partial<Record<Country, string>>> = { AT: 'de', MX: 'es', BR: 'pt', SE: 'sv', EG: 'ar' };
const tongue = (country: Country): string => {
  const code = likened[country] ?? country.toLowerCase();
  return months[code] === undefined ? 'en' : code;
};
const two = (value: number): string => String(value).padStart(2, '0');

/** A day with its month, as the country says it; with a year where one is given. */
export function createDate(draw: Draw, country: Country, day: number, month: number, year?: number): string {
  const name = months[tongue(country)]?.split(',')[month - 1] ?? '';
  const then = (before: string): string => (year === undefined ? '' : `${before}${year}`);
  const dots = ['DE', 'AT', 'PL', 'RU'].includes(country);
  if (country === 'JP')
    return year === undefined
      ? `${month}月${day}日`
      : draw.pick([`${year}年${month}月${day}日`, `${year}/${two(month)}/${two(day)}`]);
  if (country === 'SE' && draw.chance(0.5))
    return year === undefined ? `${day}/${month}` : `${year}-${two(month)}-${two(day)}`;
  if (draw.chance(year === undefined ? 0.3 : 0.6)) {
    if (country === 'US') return `${draw.chance(0.5) ? two(month) : month}/${two(day)}${then('/')}`;
    const sign = dots ? '.' : country === 'NL' ? '-' : '/';
    if (year === undefined) return dots ? `${day}.${month}.` : `${two(day)}${sign}${two(month)}`;
    return `${two(day)}${sign}${two(month)}${sign}${draw.chance(0.15) ? two(year % 100) : year}`;
  }
  if (country === 'US' || country === 'CA') return `${name} ${day}${then(', ')}`;
  if (['ES', 'MX', 'PT', 'BR'].includes(country)) return `${day} de ${name}${then(' de ')}`;
  if (country === 'DE' || country === 'AT') return `${day}. ${name}${then(' ')}`;
  if (tongue(country) === 'en') {
    const end = [11, 12, 13].includes(day) ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th');
    return `${day}${draw.chance(0.4) ? end : ''} ${draw.chance(0.3) ? name.slice(0, 3) : name}${then(' ')}`;
  }
  return `${day === 1 && country === 'FR' ? '1er' : day} ${name}${then(' ')}`;
}

const coins: Readonly<Record<string, string>> = {
  US: '$',
  GB: '£',
  CA: '$',
  AU: '$',
  IN: '₹',
  ZA: 'R',
  MX: '$',
  BR: 'R$ ',
};
const behind: Readonly<Record<string, string>> = { PL: ' zł', SE: ' kr', RU: ' руб.', EG: ' جنيه', JP: '円' };
function price(draw: Draw, country: Country): string {
  const whole = draw.int(5, 480);
  if (country === 'JP') return `${whole * 100}円`;
  const after = behind[country];
  if (after !== undefined) return `${whole}${after}`;
  const cents = draw.pick(['99', '50', '00', '20', '49']);
  const before = coins[country];
  if (before !== undefined) return `${before}${whole}${country === 'BR' ? `,${cents}` : `.${cents}`}`;
  return country === 'IE' ? `€${whole}.${cents}` : `${whole},${cents} €`;
}

export function createPlain(draw: Draw, country: Country, kind: string): string {
  const known = goods[kind];
  if (known !== undefined) return draw.pick(known);
  switch (kind) {
    case 'price':
      return price(draw, country);
    case 'date':
      return createDate(draw, country, draw.int(1, 28), draw.int(1, 12));
    case 'time': {
      const hour = draw.int(8, 18);
      const minutes = draw.pick(['00', '15', '30', '45']);
      return country === 'US'
        ? `${hour > 12 ? hour - 12 : hour}:${minutes} ${hour < 12 ? 'am' : 'pm'}`
        : `${hour}:${minutes}`;
    }
    case 'month':
      return draw.pick((months[tongue(country)] ?? '').split(','));
    case 'n':
      return String(draw.int(2, 9));
    case 'kwh':
      return String(draw.int(2100, 48900));
    default:
      throw new Error(`Unknown plain slot "${kind}"`);
  }
}
