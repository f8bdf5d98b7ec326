// Words that surrogates are made of: invented places and firms, months, and names in other scripts.

export const placeWords: readonly string[] =
  'Alder Ashby Barrow Beacon Bellmere Birchwood Brackley Calder Cedar Clearwater Coldwell Copperfield Dalewood Eastmoor Elmhurst Fairbank Fallow Fernley Foxglove Glenmoor Hartwell Hazelmere Highfield Holloway Ivybridge Juniper Kestrel Kingsmead Larkfield Linden Longmeadow Marlow Meadowbrook Millbrook Northgate Oakfield Orchard Pinewood Quarry Redwood Ridgemont Rosewood Sandford Silverdale Springfield Stonebridge Thornbury Upton Valley Wakefield Westbrook Whitfield Willowdale Woodvale Yarrow'.split(
    ' ',
  );

export const organisationWords: readonly string[] =
  'Altera Amberline Arden Bexley Bluefin Borealis Calloway Cobalt Corvane Delmar Everline Fairmont Galden Halcyon Harborview Helio Inverna Jarrow Keystone Lumen Maritime Meridian Norden Orbis Pallas Quillon Ravenhill Sable Sterlinghouse Tavera Tidewater Umbra Vantis Verano Westmark Xenia Yardley Zephyr'.split(
    ' ',
  );

export const months: readonly (readonly string[])[] = [
  'january february march april may june july august september october november december',
  'jan feb mar apr may jun jul aug sep oct nov dec',
  'januar februar märz april mai juni juli august september oktober november dezember',
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
].map((line) => line.split(' '));

const scripts: readonly (readonly [RegExp, readonly string[], readonly string[]])[] = [
  [/\p{Script=Han}/u, [...'李张刘陈杨赵黄周吴徐孙马朱胡'], [...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平']],
  [/\p{Script=Hangul}/u, [...'김이박최정강조윤장임'], ['민수', '지훈', '서연', '하은', '준호', '수진', '영희', '도윤']],
  [
    /\p{Script=Katakana}|\p{Script=Hiragana}/u,
    ['サトウ', 'スズキ', 'タカハシ', 'ワタナベ', 'イトウ', 'ナカムラ'],
    [''],
  ],
  [
    /\p{Script=Cyrillic}/u,
    [
      'Андрей',
      'Сергей',
      'Елена',
      'Ольга',
      'Николай',
      'Татьяна',
      'Павел',
      'Марина',
      'Орлов',
      'Зайцев',
      'Белова',
      'Крылова',
    ],
    [''],
  ],
  [/\p{Script=Greek}/u, ['Νίκος', 'Ελένη', 'Κώστας', 'Μαρία', 'Δημήτρης', 'Σοφία', 'Αντώνης', 'Κατερίνα'], ['']],
  [/\p{Script=Arabic}/u, ['أحمد', 'سارة', 'خالد', 'ليلى', 'يوسف', 'هدى', 'عمر', 'نور'], ['']],
  [/\p{Script=Hebrew}/u, ['דוד', 'שרה', 'יוסף', 'רחל', 'משה', 'לאה', 'נועם', 'תמר'], ['']],
  [/\p{Script=Devanagari}/u, ['अमित', 'सुनीता', 'राजेश', 'कविता', 'विजय', 'प्रिया', 'संजय', 'मीना'], ['']],
];

/** A name in the script of `word`, null where that is Latin. */
export function inOtherScript(word: string, random: () => number): string | null {
  const found = scripts.find(([script]) => script.test(word));
  if (found === undefined) return null;
  const [, first, second] = found;
  const pick = (from: readonly string[]): string => from[Math.floor(random() * from.length)] ?? '';
  const more =
    word.length > 1 && second[0] !== ''
      ? Array.from({ length: Math.min(2, word.length - 1) }, () => pick(second)).join('')
      : '';
  return pick(first) + (/\p{Script=Hangul}/u.test(word) ? (word.length > 1 ? pick(second) : '') : more);
}
