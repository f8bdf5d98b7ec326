// What Chinese logs tell in their own ways: names after kin and before greetings, clerks, years of the Republic, Taiwan's addresses.

import { matchesOf } from './matches.ts';
import { type Found, found, type Place } from './types.ts';

const surnames =
  '王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖蕭萧田董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范金石廖贾賈夏韦韋付方白邹鄒孟熊秦邱江尹薛闫段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴覃武戴莫孔汤湯温溫康施文牛樊葛邢安齐齊簡简柯詹游翁洪';
const talk = '会會将將已在和的是说說给給把被要想可能到也都就有没沒不挂掛预預约約申办辦您你先女小拿取打寄收问問';
const name = `[${surnames}](?:(?![${talk}])\\p{Script=Han}){1,2}`;
const kin =
  '妈妈?|媽媽?|爸爸?|老公|老婆|太太|妻子|丈夫|先生|儿子|兒子|女儿|女兒|奶奶|爷爷|爺爺|外婆|外公|阿嬤|阿公|孩子|妹妹|弟弟|哥哥|姐姐|朋友|同事|母亲|母親|父亲|父親|室友|邻居|鄰居|房东|房東';
const persons: readonly RegExp[] = [
  new RegExp(
    `(?:我|她|他|你|您)?(?:${kin})(?:叫|是|，)?(${name})(?=[挂掛的,，。要想在是预預约約来來去、\\s\\d]|电话|電話|身份|身分|$)`,
    'gu',
  ),
  new RegExp(`(?<=[，,。\\s]|我|^)叫(${name})(?=[，,。.、\\s]|$)`, 'gu'),
  // "李国栋您好", "黃志明小姐"
  new RegExp(`(?<!\\p{Script=Han})(${name})(?=您好|你好|先生|女士|小姐|同学|同學)`, 'gu'),
  // "何医生", "張醫師"
  new RegExp(
    `([${surnames}])(?=(?:医生|醫生|医师|醫師|大夫|护士|護理師|老师|老師|律师|律師|主任|经理|經理|师傅|師傅)(?![的们們]))`,
    'gu',
  ),
  /(?:客服|专员|專員|客服人员|顾问|顧問)(?!热线|熱線|电话|電話|中心|人员|人員|专线|專線|部|会|會|将|將|在)(\p{Script=Han}{2,3}?)(?=[，,。！!]|为您|為您|很高|$)/gu,
  /(?:麻烦|麻煩|请|請)(?!再|您|你|问|問|稍|提|把|先|帮|幫|尽|盡|確|确|注|耐|重|直|点|點|输|輸|告|联|聯|查|不)(\p{Script=Han}{2,3})(?=再|先|试|試|查|回|签|簽)/gu,
];
const asAnswer = new RegExp(`^(?:\\d{4}[，,]\\s?)?(?:我叫|我是|叫)?(${name})(?=[,，。.\\s、]|$)`, 'u');

const firms =
  /(?:我是|这里是|這裡是|這裏是|已预约|已預約|来自|來自)(?!您|你)((?:(?!客服|星期|周|上午|下午)\p{Script=Han}){2,8}?)(?=客服|的客服|专员|專員|，)|(?:周[一二三四五六日]|星期[一二三四五六日])?(?:上午|下午|早上|晚上)((?:(?!\p{Script=Han}医生)\p{Script=Han}){2,6}(?:中医馆|中醫診所|诊所|診所|医院|醫院|门诊|門診|牙科|药店|藥局))/gu;

const birth =
  /(?<!\d)(?:(?:19|20)\d{2}|民國\s?\d{1,3}|民国\s?\d{1,3})\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?[日号號](?=出?生)|(?<=生日(?:是|：|:|為|为)?\s?|出生(?:日期|年月日|於|于)?(?:是|：|:|為|为)?\s?)(?:(?:19|20)\d{2}|(?:民[國国])?\s?\d{2,3})\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?[日号號]?|(?<=[她他]是?)(?:19\d{2}|20[0-2]\d)(?=年(?:的|生|出生))/gu;
/** "台中市西區復興南路一段651號6樓之8", "成都市武侯区中山北路16号" */
const address =
  /(?<=[寄送]到|地址[是：:]?|在|到|[，,。：:、\s]|^)(?![寄送到在地])(?:\p{Script=Han}{2,3}[省市县縣])?\p{Script=Han}{2,4}[市县縣](?:\p{Script=Han}{1,4}[区區乡鄉镇鎮市])?(?:\p{Script=Han}{1,3}里)?\p{Script=Han}{1,8}?(?:大道|[路街道])(?:[\p{Script=Han}\d]段)?(?:\d{1,4}[巷弄]){0,2}\d{1,4}[号號](?:之\d{1,3})?(?:\d{1,3}(?:号楼|號樓|栋|棟|幢))?(?:\d{1,2}单元)?(?:\d{1,3}[楼樓层層Ff])?(?:之\d{1,3})?(?:\d{1,4}[室户戶]?)?/gu;
/** "身分證後四碼？" – "2115，我叫廖哲瑋" */
const lastOfId = /^(?:是|：|:)?\s?(\d{4}|\d{3}X)(?![\d年月])/gu;

const login =
  /(?:用户名|用戶名|使用者名稱|帐号|帳號|账号|账户名)(?:是|为|為|：|:)?\s?((?=[\w.@-]*[a-z])[A-Za-z0-9][\w.@-]{3,31})/gu;
const password =
  /(?:密码|密碼|口令|通关码|門禁碼|门禁码)(?:是|为|為|：|:|设成|設成)?\s?((?=[\w@#$!.-]*\d)[\w@#$!.-]{4,24})(?![\w])/gu;

export function inChinese({ text, asked }: Place): readonly Found[] {
  if (!/\p{Script=Han}/u.test(text) || /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return [];
  const spans: Found[] = [];
  const all = (pattern: RegExp, kind: Found['kind'], rule: string): void => {
    for (const match of matchesOf(text, pattern)) {
      const value = match.slice(1).find((one) => one !== undefined) ?? match[0];
      const start = match.index + match[0].lastIndexOf(value);
      spans.push(found(kind, start, start + value.length, 'likely', rule));
    }
  };
  for (const pattern of persons) all(pattern, 'person', 'after words that introduce a name');
  const answered = asked.has('name') ? asAnswer.exec(text) : null;
  if (answered !== null) {
    const value = answered[1] ?? '';
    const start = answered[0].length - value.length;
    spans.push(found('person', start, start + value.length, 'certain', 'answer to a question'));
  }
  if (asked.has('national-id')) all(lastOfId, 'national-id', 'answer to a question');
  all(firms, 'organisation', 'answers for a firm');
  all(login, 'account', 'after "username"');
  if (!/\d/.test(text)) return spans;
  all(birth, 'birth-date', 'date told as of birth');
  all(address, 'address', 'street and house number');
  all(password, 'secret', 'after a word for secrets');
  return spans;
}
