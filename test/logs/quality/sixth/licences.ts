// Numbers of driving licences.
import { type Bearer, plain } from './id-recipes.ts';
import { fill, type Random } from './numbers.ts';

export function licence(random: Random, country: string, { given, family, female, born }: Bearer): string {
  if (country === 'GB') {
    const month = String(born.month + (female ? 50 : 0)).padStart(2, '0');
    const [ten, one] = String(born.year).slice(2);
    const day = String(born.day).padStart(2, '0');
    const start = `${plain(family).toUpperCase()}9999`.slice(0, 5);
    return `${start}${ten}${month}${day}${one}${plain(given)[0]?.toUpperCase()}9${fill(random, '#@@')}`;
  }
  const shapes: Readonly<Record<string, string>> = {
    US: '@#######',
    CA: '@####-#####-#####',
    AU: '########',
    NZ: '@@######',
    IE: '###-###-###',
    ZA: '########0A#@',
    IN: 'KA01 20## 00#####',
    SG: 'S#######@',
    NG: '@@@#####AA##',
    KE: 'DL-#######',
    DE: 'B0#2@@@##@1',
    FR: '############',
  };
  return fill(random, shapes[country] ?? '##########');
}
