// Addresses, phone shapes and mail domains of the remaining countries.
import { type Place, places } from './places.ts';

function place(rough: Omit<Place, 'streets' | 'towns' | 'numbers' | 'full' | 'phones' | 'mail'> & Lists): Place {
  const list = (text: string) => text.split(';');
  const { streets, towns, numbers, full, phones, mail, ...rest } = rough;
  return {
    ...rest,
    streets: list(streets),
    towns: list(towns),
    numbers: list(numbers),
    full: list(full),
    phones: list(phones),
    mail: list(mail),
  };
}

type Lists = {
  readonly streets: string;
  readonly towns: string;
  readonly numbers: string;
  readonly full: string;
  readonly phones: string;
  readonly mail: string;
};

const ro = place({
  streets: 'Str. Mihai Eminescu;Bd. Unirii;Str. Libertății;Calea Dorobanților;Str. Teiului',
  towns: 'Cluj-Napoca|400###;Iași|700###;Brașov|500###;Ploiești|100###',
  numbers: 'nr. %#;nr. %, ap. %#;nr. %#, bl. C%, sc. A, ap. %',
  street: 's n',
  full: 'S, t, p;S, t',
  lines: 'S\np t',
  phones: '07## ### ###;07########;+40 7## ### ###',
  tld: 'ro',
  mail: 'gmail.com;yahoo.ro;hotmail.com',
});
const hu = place({
  streets: 'Petőfi Sándor utca;Kossuth Lajos tér;Rákóczi út;Akácfa utca;Jókai utca',
  towns: 'Szeged|67##;Pécs|76##;Győr|90##;Debrecen|40##',
  numbers: '%#.;%#. 2/%;%. fsz. %',
  street: 's n',
  full: 'p t, S',
  lines: 'S\np t',
  phones: '06 20 ### ####;+36 30 ### ####;0670#######',
  tld: 'hu',
  mail: 'freemail.hu;gmail.com;citromail.hu',
});
const el = place({
  streets: 'Ερμού;Παπανικολή;Αγίου Δημητρίου;Κολοκοτρώνη;Βενιζέλου',
  towns: 'Πάτρα|262 ##;Βόλος|382 ##;Λάρισα|412 ##;Καλαμάτα|241 ##',
  numbers: '%#;%;1##',
  street: 's n',
  full: 'S, t p;S, p t',
  lines: 'S\np t',
  phones: '69########;694 ### ####;+30 697 ### ####;210 #######',
  tld: 'gr',
  mail: 'gmail.com;yahoo.gr;otenet.gr',
});
const ru = place({
  streets: 'ул. Ленина;ул. Садовая;пр. Мира;ул. Гагарина;ул. Советская',
  towns: 'Самара|443###;Пермь|614###;Тула|300###;Омск|644###',
  numbers: 'д. %#, кв. %#;д. %, кв. 1##;%#-%#',
  street: 's, n',
  full: 'г. t, S;p, г. t, S',
  lines: 'S\nг. t\np',
  phones: '+7 9## ###-##-##;8 9## ### ## ##;89#########;+79#########',
  tld: 'ru',
  mail: 'mail.ru;yandex.ru;bk.ru;list.ru',
});
const uk = place({
  streets: 'вул. Шевченка;вул. Соборна;вул. Лесі Українки;просп. Свободи',
  towns: 'Львів|79###;Полтава|36###;Вінниця|21###',
  numbers: '%#, кв. %#;буд. %, кв. ##;%#',
  street: 's, n',
  full: 'м. t, S;p, м. t, S',
  lines: 'S\nм. t\np',
  phones: '+380 67 ### ## ##;050 ### ## ##;093#######',
  tld: 'ua',
  mail: 'ukr.net;gmail.com;i.ua',
});
const ja = place({
  streets: '桜丘;本町;中央;緑が丘;東町;若葉台',
  towns: '東京都世田谷区|156-00##;大阪府豊中市|560-00##;福岡市南区|815-00##;横浜市港北区|222-00##',
  numbers: '%-%#-%;%丁目%#-%;%-%-%#',
  street: 's~n',
  full: 'p t~S;t~S;t~S サンハイツ%0%号室',
  lines: 'p\nt~S',
  phones: '090-####-####;080-####-####;03-####-####;070########',
  tld: 'co.jp',
  mail: 'docomo.ne.jp;ezweb.ne.jp;gmail.com;yahoo.co.jp',
});
const zh = place({
  streets: '张杨路;人民路;解放大道;中山北路;建设街',
  towns: '上海市浦东新区|2001##;杭州市西湖区|3100##;成都市武侯区|6100##;武汉市江岸区|4300##',
  numbers: '1##号%栋%0%室;%#号%0#;%##弄%#号%0%室',
  street: 's~n',
  full: 't~S',
  lines: 't~S\np',
  phones: '138########;159 #### ####;186-####-####;+86 137########',
  tld: 'com.cn',
  mail: 'qq.com;163.com;126.com',
});
const ko = place({
  streets: '월드컵로;테헤란로;중앙로;해운대로;봉은사로',
  towns: '서울시 마포구|040##;부산시 해운대구|480##;대전시 서구|352##;수원시 영통구|165##',
  numbers: '%#길 %#, %0%호;1##, 3층;%#번길 %',
  street: 's n',
  full: 't S',
  lines: 't S\np',
  phones: '010-####-####;010########;02-####-####',
  tld: 'co.kr',
  mail: 'naver.com;hanmail.net;gmail.com',
});
const id = place({
  streets: 'Jl. Merdeka;Jl. Sudirman;Jl. Kenanga;Jl. Diponegoro;Jl. Melati Raya',
  towns: 'Bandung|401##;Surabaya|602##;Depok|164##;Semarang|501##',
  numbers: 'No. %#;No. %# RT 0%/RW 0%;Blok C% No. %',
  street: 's n',
  full: 'S, t p;S, t',
  lines: 'S\nt p',
  phones: '0812-####-####;0857########;+62 813 #### ####',
  tld: 'co.id',
  mail: 'gmail.com;yahoo.co.id;ymail.com',
});
const ar = place({
  streets: 'شارع الوحدة;شارع الملك فيصل;شارع الخليج;شارع الزهور',
  towns: 'الشارقة|;أبوظبي|;العين|;عجمان|',
  numbers: 'رقم %#;بناية %# شقة %0#',
  street: 's n',
  full: 'S، t',
  lines: 'S\nt',
  phones: '050 ### ####;055#######;+971 52 ### ####',
  tld: 'ae',
  mail: 'gmail.com;hotmail.com;outlook.sa',
});

const india = places.in as Place;
export const allPlaces: Readonly<Record<string, Place>> = {
  ...places,
  ro,
  hu,
  el,
  ru,
  uk,
  ja,
  zh,
  ko,
  id,
  ar,
  hi: india,
};
