// Names in other scripts than Latin: after words that introduce them, as answers, before honorifics, by family names and endings.

import { matchesOf } from './matches.ts';
import { type Found, found } from './types.ts';

/** Common family names, the longer ones first where they begin alike. */
const japanese =
  '佐々木|長谷川|五十嵐|佐藤|鈴木|高橋|田中|伊藤|渡辺|渡邊|山本|中村|小林|加藤|吉田|山田|山口|松本|井上|木村|斎藤|斉藤|清水|山崎|池田|橋本|阿部|石川|山下|中島|石井|小川|前田|岡田|藤田|後藤|近藤|村上|遠藤|青木|坂本|福田|太田|西村|藤井|金子|岡本|藤原|三浦|中野|中川|原田|松田|竹内|小野|田村|中山|和田|石田|上田|内田|柴田|酒井|宮崎|横山|高木|安藤|宮本|大野|小島|谷口|工藤|今井|高田|丸山|増田|杉山|村田|大塚|新井|小山|平野|藤本|河野|上野|野口|武田|松井|千葉|菅原|岩崎|木下|久保|佐野|野村|松尾|市川|菊地|菊池|杉本|古川|大西|島田|水野|桜井|渡部|吉川|山内|西田|飯田|西川|小松|北村|安田|五味|川口|関|林|森|原|東|南|辻|堀|星';
const chineseSingle =
  '王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖萧田董袁潘于蒋蔡余杜叶葉程苏蘇魏吕丁任沈姚卢盧姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐';
const chinese = `(?:欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|令狐|慕容|[${chineseSingle}])`;
const particles = '会將将已在和的是说給给把被要可能到也都就有没不说';
const chineseName = `${chinese}(?:(?![${particles}])\\p{Script=Han}){1,2}`;
const japaneseEnd = '(?=です|と申|といい|様|さん|さま|氏|先生|[、。,，はのがもでにをと\\s]|$)';

const arabic = '\\p{Script=Arabic}';
/** Of talk, and so no part of a name: "and", "from", "in", "number", "yes". */
const arabicTalk =
  '(?!(?:ورقم|رقم\\S*|من|في|على|إلى|مع|هو|هي|متاح\\S*|نعم|شكرا|شكراً|لا|أريد|الأحد|غدا|غداً)(?![\\p{L}\\p{M}]))';
const arabicName = `${arabicTalk}${arabic}{2,}(?:\\s${arabicTalk}(?:و(?!\\p{L}))?${arabic}{2,}){0,2}`;
const cyrillicName = '\\p{Lu}\\p{Ll}+(?:[- ]\\p{Lu}\\p{Ll}+){0,2}';

const scriptRules: readonly (readonly [RegExp, number])[] = [
  [
    /(?:我叫|我的名字是|我的名字叫|我名叫|本人|姓名(?![和与及])[:：是]?\s?)(\p{Script=Han}{2,4}?)(?=[，。,.！!？?\s的、]|$)/gu,
    1,
  ],
  [
    /(?<!\p{Script=Han})((?!契約者|利用者|担当者|客户|お客|客様|会员|用户|顾客|店长|项目|产品|销售|部门|大堂)\p{Script=Han}{1,4})(?=(?:様|さん|さま|氏|先生|女士|小姐|经理))/gu,
    1,
  ],
  [
    /(?:私は|私の名前は|名前は)[ \u3000]?([\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]{1,8}?(?:[ \u3000][\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]{1,5}?)?)(?=[ \u3000]?です|と申します|といいます|[。、\s]|$)/gu,
    1,
  ],
  // "강민수이고요", "김성훈이었습니다", "강도현 고객님": by the family name
  [
    /(?<!\p{Script=Hangul})([김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모][\p{Script=Hangul}]{2})(?=이고요|이요|이에요|예요|이었습니다|입니다| ?고객님|이라고)/gu,
    1,
  ],
  [/(?:κύριε|κυρία|κ\.) (\p{Lu}\p{Script=Greek}{2,})/gu, 1],
  [/^(?:[Όό]χι|[Νν]αι), (?:η|ο) (\p{Lu}\p{Script=Greek}{2,})/gu, 1],
  [
    /(?:書店|ストア|でんき|銀行|クリニック|商店|運輸|電力|ガス|病院|サポート|薬局)の([\p{Script=Han}]{1,4})(?=です|が(?:担当|確認|対応)|でござ|と申)/gu,
    1,
  ],
  [/^([\p{Script=Han}]{2,4})(?=が(?:確認|担当|対応|折り返し))/gu, 1],
  [new RegExp(`(?:快递员|司机|客服|师傅)([${chineseSingle}])(?=师傅|老师)`, 'gu'), 1],
  [/客服(\p{Script=Han}{2,3})(?=[。！]?$)/gu, 1],
  [/担当の([\p{Script=Han}]{1,4})(?=より|が|から|です|でござ|と申)/gu, 1],
  // "联系人写林晓燕", "我爱人吴雨婷", "我是客服浩然"
  [
    new RegExp(
      `(?:爱人|本人|收货人[写填是]?|联系人[写填是]?|收件人[写填是]?|(?:支行|分行|公司|医院)的|取件人[写填是]?)[:：]?(${chineseName})`,
      'gu',
    ),
    1,
  ],
  [/我是客服(\p{Script=Han}{2,3}?)(?=[，。,.！!]|$)/gu, 1],
  // "Νίκος εδώ", "Да, Дарья, …"
  [/(?<=(?:^|[,.!] ))(\p{Lu}\p{Script=Greek}{3,}(?:\s\p{Lu}\p{Script=Greek}+)?)(?= εδώ(?!\p{L}))/gu, 1],
  [/(?:γυναίκα|γυναικα|άντρας|αντρας|γιος|κόρη|κορη|αδερφός|αδερφή) μου,? (?:η |ο )?(\p{Lu}\p{Script=Greek}{2,})/gu, 1],
  [/^(?:Да|Нет|Хорошо|Готово|Поняла?|Конечно|Так|Добре), (\p{Lu}\p{Ll}{2,})(?=[,.!])/gu, 1],
  // "佐藤花子、生年月日は…", "サポートの小川です"
  [
    new RegExp(
      `(?<![\\p{Script=Han}\\p{Script=Katakana}])((?:${japanese})(?=です|と申|といい|が担当|が承)|(?:${japanese})(?:\\p{Script=Han}{1,3}|\\p{Script=Hiragana}{2,4}?|\\p{Script=Katakana}{2,5})${japaneseEnd})`,
      'gu',
    ),
    1,
  ],
  // "王芳,138…", "客户经理李娜会联系您"
  [new RegExp(`^(${chineseName})(?=[,，、\\s]{1,2}[+\\d])`, 'gu'), 1],
  [
    new RegExp(
      `(?:经理|医生|大夫|老师|律师|客服|师傅|主任|护士|顾问|收件人|联系人|户主|丈夫|妻子|老公|老婆|儿子|女儿|母亲|父亲|妈妈|爸爸|同事|朋友|邻居)[:：是叫]?(${chineseName})`,
      'gu',
    ),
    1,
  ],
  // "小林 真由美、", "吉田 健太 です", "担当 恵子": a space parts a family name from a given one, and little else
  [
    /(?<![\p{Script=Han}\p{Script=Katakana}々])(\p{Script=Han}{1,3}[ \u3000]\p{Script=Han}{1,3}|\p{Script=Han}{1,3}[ \u3000](?:\p{Script=Hiragana}{2,4}|\p{Script=Katakana}{2,5}))(?=[ \u3000]?(?:です|と申|でござ|様|さん|、|。|\n|$|[\d+]))/gu,
    1,
  ],
  [
    /(?:担当(?:者)?(?:は|[:：])?[ \u3000]?)((?!が|は|の|者|部|い)[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,5})(?=[。、\s]|$)/gu,
    1,
  ],
  [/(?:제 이름은|이름은|저는)\s?(\p{Script=Hangul}{2,4}?)(?=입니다|이에요|예요|이라고|[,.\s]|$)/gu, 1],
  [/((?!고객|회원|손님|선생|담당|기사|사장|여러분)\p{Script=Hangul}{2,4})(?=\s?(?:님|씨)(?![\p{Script=Hangul}]))/gu, 1],
  [/(?:меня зовут|мо[её] имя|это(?! не)|мене звати|моє ім['’]я)\s+(\p{Lu}\p{Ll}+(?:\s+\p{Lu}\p{Ll}+){0,2})/giu, 1],
  // "мастер Игорь", "Добрый день, Анна."
  // "курьера Вадима", "мужа, Олег", "врачу Артёма Зверева"
  [
    /(?<!\p{L})(?:[Кк]урьер|[Вв]рач|[Дд]октор|[Мм]енеджер|[Мм]астер|[Вв]одител|[Сс]осед|[Мм]уж|[Жж]ен|[Сс]ын|[Дд]очер|[Бб]рат|[Сс]естр|[Мм]ам|[Пп]ап|[Бб]абушк|[Дд]едушк|[Кк]арта|[Кк]арты)\p{Ll}{0,3},? (\p{Lu}\p{Ll}{2,}(?: \p{Lu}\p{Ll}{2,})?)(?!\p{L})/gu,
    1,
  ],
  // "娘の結衣の予約", "妻内藤久美子、", "氏名佐々木 和子、", "「相沢」様"
  [
    /(?:妻|夫|母|父|娘|息子|弟|妹|兄|姉|祖母|祖父|主人|子供?)の([\p{Script=Han}々]{1,5}(?: [\p{Script=Han}\p{Script=Hiragana}]{1,4})?)(?=の|が|は|を|も|、|です|と)/gu,
    1,
  ],
  [
    /(?<=^|[、。\s])(?:妻|夫|母|父|娘|息子|子)([\p{Script=Han}々]{3,5}|[\p{Script=Han}々]{1,3} [\p{Script=Han}\p{Script=Hiragana}]{1,4})(?=、)/gu,
    1,
  ],
  [
    /(?:氏名|名義人|契約者名?|お名前)[はが:：]?\s?([\p{Script=Han}々]{2,5}(?: [\p{Script=Han}\p{Script=Hiragana}]{1,4})?)(?=、|。|です|\s|$)/gu,
    1,
  ],
  [/「([\p{Script=Han}々]{2,5})」(?=様|さん|氏)/gu, 1],
  [
    new RegExp(
      `(?<!\\p{L})(?:[Мм]астер|[Вв]рач|[Дд]октор|[Мм]енеджер|[Оо]ператор|[Кк]урьер|[Сс]пециалист|[Тт]ехник|[Тт]ерапевт|[Уу]читель|[Юю]рист|[Гг]осподин|[Гг]оспожа|[Мм]уж|[Жж]ена|[Сс]ын|[Дд]очь|[Мм]ама|[Пп]апа|[Бб]рат|[Сс]естра|[Кк]оллега|[Сс]осед(?:ка)?|[Пп]олучатель|[Кк]лиент)\\s+(${cyrillicName})`,
      'gu',
    ),
    1,
  ],
  [
    new RegExp(
      `^(?:Добрый день|Добрый вечер|Доброе утро|Здравствуйте|Спасибо|Добрий день|Вітаю|Дякую)[,!]\\s+(${cyrillicName})(?=\\s*(?:[.,!?]|$))`,
      'gu',
    ),
    1,
  ],
  [/(?:με λένε|ονομάζομαι|λέγομαι|το όνομά μου είναι|είμαι (?:ο|η))\s+(\p{Lu}\p{Ll}+(?:\s+\p{Lu}\p{Ll}+){0,2})/giu, 1],
  [
    new RegExp(
      `(?<![\\p{L}\\p{M}])(?:اسمي(?: هو)?|أنا|معك|معكم|وعليكم السلام|شكراً|شكرا|أهلاً|أهلا|مرحباً|مرحبا|د\\.|لابني|لابنتي|ابني|ابنتي|زوجي|زوجتي|والدته|والدته|والدي|والدتي|والده|أخي|أختي|السيدة?|الدكتورة?|دكتورة?|الطبيبة?|الأستاذة?|أستاذة?|المهندسة?|الفني|المندوب|باسم)\\s+(${arabicName})`,
      'gu',
    ),
    1,
  ],
  [/(?:קוראים לי|שמי|השם שלי(?: הוא)?)\s+(\p{Script=Hebrew}{2,}(?:\s\p{Script=Hebrew}{2,})?)/gu, 1],
  [/(?<![\p{L}\p{M}])([\p{Script=Devanagari}]{3,})(?= जी(?![\p{L}\p{M}]))/gu, 1],
  [/(?<![\p{L}\p{M}])मैं ([\p{Script=Devanagari}]{2,}(?:\s[\p{Script=Devanagari}]{2,})?)(?= (?:बोल|हूँ|हूं)|[।,.])/gu, 1],
  [/(?:मेरा नाम)\s+([\p{Script=Devanagari}]{2,}(?:\s[\p{Script=Devanagari}]{2,})?)(?=\s+है|[।,.]|$)/gu, 1],
  [
    /(?<!\p{L})((?:\p{Lu}\p{Ll}+\s)?\p{Script=Cyrillic}+(?:ов|ова|[её]в|[её]ва|ин|ина|енко|ский|ская|чук|ович|евич|овна|евна|швили|дзе)(?:\s\p{Lu}\p{Ll}+)?)(?!\p{L})/gu,
    1,
  ],
];

/** What answers a question for a name, at a message's beginning. */
const answers: readonly RegExp[] = [
  /^(?:我是|我叫|叫|姓名是?[:：]?)?(\p{Script=Han}{2,4})(?=[,，、。.\s]|$)/u,
  /^([\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]{2,8}?)(?=です|と申|といい|[、。,，\s]|$)/u,
  /^(\p{Script=Hangul}{2,4}?)(?=입니다|이에요|예요|[,.\s]|$)/u,
  new RegExp(`^(${arabicName})(?=\\s*[،,.]|$)`, 'u'),
  new RegExp(`^(${cyrillicName})(?=\\s*[,.]|$)`, 'u'),
  /^(\p{Lu}\p{Script=Greek}+ \p{Lu}\p{Script=Greek}+)(?=\s*[,.]|$)/u,
  new RegExp(`^(${arabicName})(?=\\s*[،,.]?\\s?[\\d+])`, 'u'),
];
const refused =
  /^(?:입니다|이고|인데|Назовите|Поняла?|Понятно|Хорошо|Спасибо|不|没|为什么|什么|你好|您好|好的|谢谢|はい|いいえ|네|아니|Нет|Да|Зачем|Почему|نعم|لا|شكر|لماذا)/u;

export function otherScripts(text: string, asked: boolean): readonly Found[] {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the question is whether there is anything beyond ASCII
  if (/^[\u0000-\u024f\u2010-\u2027\u20ac\s]*$/.test(text)) return [];
  const spans = scriptRules.flatMap(([pattern, group]) =>
    matchesOf(text, pattern).flatMap((match) => {
      const name = match[group] ?? '';
      const start = match.index + match[0].lastIndexOf(name);
      const capital = !/\p{Script=Cyrillic}|\p{Script=Greek}/u.test(name) || /^\p{Lu}/u.test(name);
      return capital && name !== ''
        ? [found('person', start, start + name.length, 'likely', 'after words that introduce a name')]
        : [];
    }),
  );
  for (const pattern of asked && !refused.test(text) ? answers : []) {
    const match = pattern.exec(text);
    const name = match?.[1] ?? '';
    if (match === null || name === '') continue;
    const start = match[0].length - name.length;
    return [...spans, found('person', start, start + name.length, 'certain', 'answer to a question')];
  }
  return spans;
}
