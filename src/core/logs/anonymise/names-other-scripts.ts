// Names in other scripts than Latin: after words that introduce them, before honorifics, or by their endings.

import { matchesOf } from './matches.ts';
import { type Found, found } from './types.ts';

const scriptRules: readonly (readonly [RegExp, number])[] = [
  [/(?:我叫|我的名字是|我的名字叫|我名叫|本人|姓名[:：是]?\s?)(\p{Script=Han}{2,4}?)(?=[，。,.！!？?\s的、]|$)/gu, 1],
  [/(\p{Script=Han}{1,4})(?=(?:様|さん|さま|氏|先生|女士|小姐|经理))/gu, 1],
  [
    /(?:私は|私の名前は|名前は)([\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]{2,8}?)(?=です|と申します|といいます|[。、\s]|$)/gu,
    1,
  ],
  [/(?:제 이름은|이름은|저는)\s?(\p{Script=Hangul}{2,4}?)(?=입니다|이에요|예요|이라고|[,.\s]|$)/gu, 1],
  [/(\p{Script=Hangul}{2,4})(?=\s?(?:님|씨)(?![\p{Script=Hangul}]))/gu, 1],
  [/(?:меня зовут|мо[её] имя|это|мене звати|моє ім['’]я)\s+(\p{Lu}\p{Ll}+(?:\s+\p{Lu}\p{Ll}+){0,2})/giu, 1],
  [/(?:με λένε|ονομάζομαι|λέγομαι|το όνομά μου είναι|είμαι (?:ο|η))\s+(\p{Lu}\p{Ll}+(?:\s+\p{Lu}\p{Ll}+){0,2})/giu, 1],
  [/(?:اسمي(?: هو)?|أنا)\s+(\p{Script=Arabic}{2,}(?:\s(?!ورقم|و\p{L}|من|في)\p{Script=Arabic}{2,})?)/gu, 1],
  [/(?:קוראים לי|שמי|השם שלי(?: הוא)?)\s+(\p{Script=Hebrew}{2,}(?:\s\p{Script=Hebrew}{2,})?)/gu, 1],
  [/(?:मेरा नाम)\s+([\p{Script=Devanagari}]{2,}(?:\s[\p{Script=Devanagari}]{2,})?)(?=\s+है|[।,.]|$)/gu, 1],
  [
    /(?<!\p{L})(\p{Script=Cyrillic}+(?:ов|ова|ев|ева|ин|ина|енко|ский|ская|чук|ович|евич|овна|евна)(?:\s\p{Lu}\p{Ll}+)?)(?!\p{L})/gu,
    1,
  ],
];

export function otherScripts(text: string): readonly Found[] {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the question is whether there is anything beyond ASCII
  if (/^[\u0000-\u024f\u2010-\u2027\u20ac\s]*$/.test(text)) return [];
  return scriptRules.flatMap(([pattern, group]) =>
    matchesOf(text, pattern).flatMap((match) => {
      const name = match[group] ?? '';
      const start = match.index + match[0].indexOf(name);
      const capital = !/\p{Script=Cyrillic}|\p{Script=Greek}/u.test(name) || /^\p{Lu}/u.test(name);
      return capital && name !== ''
        ? [found('person', start, start + name.length, 'likely', 'after words that introduce a name')]
        : [];
    }),
  );
}
