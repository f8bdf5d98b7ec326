// Firms, schools and practices in other scripts than Latin, told by what they are: a kind before or after the name.
import { matchesOf } from './matches.ts';
import { type Found, found } from './types.ts';

const japaneseSign = '[\\p{Script=Han}\\p{Script=Katakana}\\p{Script=Hiragana}ー・]';
/** Particles part words: they begin and end a name. */
const unparted = `(?:(?![のはをがにでともへ])${japaneseSign})`;
const japaneseKinds =
  '歯科(?:医院)?|クリニック|医院|病院|診療所|薬局|運輸|運送|通信|電気(?:サービス)?|電力|ガス|水道|銀行|信用金庫|保険|証券|不動産|建設|工務店|商店|商事|書店|食品|製作所|工業|産業|旅行(?:社)?|トラベル|ツーリスト|ホテル|旅館|学園|学校|小学校|中学校|高校|大学|幼稚園|保育園|財団|協会|法律事務所|会計事務所|サービス|システム|モバイル|テレコム|エナジー|スーパー|カフェ|美容室';
const chineseKinds =
  '(?:有限|股份)?公司|集团|银行|医院|诊所|口腔|药店|药房|学校|大学|中学|小学|幼儿园|保险|旅行社|律师事务所|会计师事务所|酒店|宾馆|超市|餐厅|基金会|地产|物业|电信|通信|物流|快递|速递|航空|科技|证券|贸易|能源|健身|书店';
const general = '你|您|我|贵|这|哪|那|一家|本|该|什么|某|保险|快递|物流|银行|旅行|航空|电信|物业|请|在|的|有|是';
const russianKinds =
  '[Кк]лини(?:ка|ки|ке|ку)|[Бб]ольниц[аыеу]|[Пп]оликлиник[аиеу]|[Сс]томатологи[яию]|[Шш]кол[аыеу]|[Гг]имнази[яию]|[Лл]ице[йя]|[Дд]етский сад|[Бб]анк[аеу]?|[Аа]птек[аиеу]|[Гг]остиниц[аыеу]|[Оо]тел[ьяе]|[Рр]есторан[ае]?|[Кк]афе|[Кк]омпани[яию]|[Фф]ирм[аыеу]|[Мм]агазин[ае]?|[Фф]онд[ае]?|[Тт]урагентств[оае]|[Аа]гентств[оае]|[Аа]втосервис[ае]?|[Уу]ниверситет[ае]?|[Ии]нститут[ае]?|[Вв]етклиник[аиеу]|[Сс]алон[ае]?|[Ии]здательств[оае]|ООО|ОАО|ПАО|ЗАО|АО|ИП|НКО|ТОВ|ФОП|ооо|оао|пао|зао|ао|ип';
const arabicKinds =
  'شركة|مؤسسة|عيادة|عيادات|مستشفى|مركز|مدرسة|مدارس|بنك|مصرف|مطعم|فندق|صيدلية|جامعة|وكالة|مكتب|مجموعة|متجر|جمعية|مختبر|معهد|دار';
const arabicTrade =
  'للتوصيل|للاتصالات|للتأمين|للسفر|للسياحة|للشحن|للتجارة|للعقارات|للطاقة|للتقنية|للخدمات|للنقل|للمحاماة|للاستثمار|للمقاولات';
const arabic = '\\p{Script=Arabic}{2,}';

const shapes: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\p{Script=Han}|\p{Script=Katakana}/u,
    new RegExp(
      `(?:株式会社|有限会社|合同会社|医療法人|学校法人)${japaneseSign}{2,10}?(?=サポート|カスタマー|の|です|で|から|より|に|を|は|が|[、。\\s]|$)|${unparted}{2,10}(?:株式会社|有限会社)|(?<=^|[。、「(（\\s])${unparted}{2,8}?(?:${japaneseKinds})(?=サポート|カスタマー|の|です|で|から|より|[、。」)）\\s]|$)`,
      'gu',
    ),
  ],
  [
    /\p{Script=Han}/u,
    new RegExp(
      `(?<=^|[,，。、:：!！\\s]|这里是|我是|我在|来自|是)(?!${general})\\p{Script=Han}{2,8}?(?:${chineseKinds})(?=[,，。、!！?？:：的\\s]|客服|请|$)`,
      'gu',
    ),
  ],
  [
    /\p{Script=Hangul}/u,
    /(?<!\p{L})(?:\(주\)\s?|주식회사\s)\p{L}{2,12}|(?<!\p{L})\p{Script=Hangul}{2,8}?(?:병원|은행|치과|의원|대학교|보험|택배|여행사|약국|호텔|통신)(?=[입은는이에의,.\s]|$)/gu,
  ],
  [
    /\p{Script=Cyrillic}/u,
    new RegExp(
      `(?<!\\p{L})(?:${russianKinds})\\s+(?:[«"„][^»"“\\n]{2,40}[»"“]|\\p{Lu}[\\p{L}-]+(?:\\s\\p{Lu}[\\p{L}-]+)?)|«\\p{Lu}[^»\\n]{1,40}»|(?:ООО|ОАО|ЗАО|ПАО|АО|ИП|ТД|СК|ТК|ГК|УК|ТОВ|ПрАТ|ооо|тд|ск|зао|тов)\\s[«"„][^»"“\\n]{2,40}[»"“]|(?<!\\p{L})\\p{Lu}\\p{Ll}+[- ]?(?:[Бб]анк|[Мм]ед|[Тт]елеком|[Мм]аркет|[Сс]вязь|[Сс]трахование|[Сс]ервис|[Сс]трой|[Тт]рейд|[Фф]арм|[Тт]ур|[Ээ]кспресс|[Лл]огистик|[Ээ]нерго|[Сс]офт|[Фф]инанс|[Ии]нвест|[Сс]трахування|[Зз]в[’']язок)(?!\\p{L})`,
      'gu',
    ),
  ],
  [
    /\p{Script=Greek}/u,
    /(?<!\p{L})(?:Τράπεζα|Κλινική|Οδοντιατρείο|Ιατρείο|Ξενοδοχείο|Φαρμακείο|Εταιρεία|Ασφαλιστική|Ασφάλειες|Σχολείο|Σχολή|Γυμναστήριο|Εκδόσεις|Αφοί|Νοσοκομείο|Τηλεπικοινωνίες|Ενέργεια)\s\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?/gu,
  ],
  [
    /\p{Script=Arabic}/u,
    new RegExp(
      `(?<![\\p{L}\\p{M}])(?:${arabicKinds})\\s${arabic}(?:\\s(?:${arabicTrade}))?|(?<![\\p{L}\\p{M}])${arabic}\\s(?:${arabicTrade})`,
      'gu',
    ),
  ],
];

export function firmsInOtherScripts(text: string): readonly Found[] {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the question is whether there is anything beyond ASCII
  if (/^[\u0000-\u024f\u2010-\u2027\u20ac\s]*$/.test(text)) return [];
  return shapes.flatMap(([needed, pattern]) =>
    needed.test(text)
      ? matchesOf(text, pattern).map(({ index, 0: all }) =>
          found('organisation', index, index + all.length, 'likely', 'kind of organisation'),
        )
      : [],
  );
}
