// The lands of the south and the east: see lands.ts.
import { base, cyrillic, type Land, parts, words } from './lands.ts';

export const farLands: Readonly<Record<string, Land>> = {
  'hr-HR': {
    ...base,
    female: words(`Ivana Marija Ana Petra Maja Jelena Snježana Martina Lucija Dunja Vesna Mirela Nikolina Tea
      Željka`),
    male: words('Marko Ivan Tomislav Luka Hrvoje Davor Josip Ante Krešimir Zoran Filip Mislav Igor Darko Matija'),
    last: words(
      'Horvat Kovačević Babić Marić Jurić Novak Knežević Vuković Perić Šimić Božić Radić Blažević Lovrić Grgić',
    ),
    streets: parts('Ilica;Vukovarska;Ulica kralja Zvonimira;Savska cesta;Osječka;Put Firula;Krešimirova'),
    towns: parts('Zagreb|10000;Split|21000;Rijeka|51000;Osijek|31000;Zadar|23000'),
    address: 'S N, P T',
    phones: parts('091 ### ####;098/###-###;+385 95 ### ####;01 #### ###'),
    mail: words('gmail.com net.hr t-com.hr hotmail.com'),
    months: parts(`siječnja;veljače;ožujka;travnja;svibnja;lipnja;srpnja;kolovoza;rujna;listopada;studenoga;
      prosinca`),
    iban: 'HR',
  },
  'bg-BG': {
    ...base,
    female: words(`Мария=maria Десислава=desislava Елена=elena Ива=iva Гергана=gergana Росица=rositsa Теодора=teodora
      Надежда=nadezhda Цветелина=tsvetelina Йоана=yoana Силвия=silvia Петя=petya Виолета=violeta Ралица=ralitsa
      Анелия=anelia`),
    male: words(`Георги=georgi Димитър=dimitar Николай=nikolay Стоян=stoyan Пламен=plamen Иван=ivan Красимир=krasimir
      Борислав=borislav Атанас=atanas Мартин=martin Калоян=kaloyan Васил=vasil Тодор=todor Емил=emil Христо=hristo`),
    last: words(`Иванова/Иванов=ivanov Петрова/Петров=petrov Димитрова/Димитров=dimitrov Стоянова/Стоянов=stoyanov
      Тодорова/Тодоров=todorov Колева/Колев=kolev Ангелова/Ангелов=angelov Маринова/Маринов=marinov Илиева/Илиев=iliev
      Атанасова/Атанасов=atanasov Николова/Николов=nikolov Георгиева/Георгиев=georgiev Попова/Попов=popov
      Христова/Христов=hristov Желязкова/Желязков=zhelyazkov`),
    streets: parts('ул. Шипка;бул. Витоша;ул. Цар Асен;ул. Иван Вазов;бул. Марица;ул. Раковски'),
    towns: parts('София|1###;Пловдив|4000;Варна|9000;Бургас|8000;Русе|7000'),
    address: 'S N, P T',
    phones: parts('088# ### ###;+359 87# ### ###;0898######;02 ### ## ##'),
    mail: words('abv.bg gmail.com mail.bg dir.bg'),
    months: cyrillic,
    iban: 'BG',
  },
  'tr-TR': {
    ...base,
    female: words('Ayşe Elif Zeynep Merve Gülşen Büşra Hatice Selin Derya Esra Özlem Sibel Nurcan Ebru Tuğba'),
    male: words('Mehmet Emre Burak Hakan Serkan Murat Oğuz Kerem Volkan İbrahim Tolga Cem Yasin Barış Onur'),
    last: words('Yılmaz Kaya Demir Şahin Çelik Aydın Öztürk Arslan Doğan Koç Kurt Aksoy Güneş Polat Erdem'),
    streets: parts('Atatürk Cad.;Bağdat Caddesi;Cumhuriyet Mah. Lale Sok.;İnönü Cad.;Gazi Bulvarı;Mimar Sinan Sok.'),
    towns: parts('Kadıköy/İstanbul|34710;Çankaya/Ankara|06690;Bornova/İzmir|35040;Nilüfer/Bursa|16110'),
    address: 'S No: N, P T',
    phones: parts('0532 ### ## ##;0505#######;+90 541 ### ## ##;0 (212) ### ## ##'),
    mail: words('gmail.com hotmail.com mynet.com yandex.com.tr'),
    months: parts('Ocak;Şubat;Mart;Nisan;Mayıs;Haziran;Temmuz;Ağustos;Eylül;Ekim;Kasım;Aralık'),
    iban: 'TR',
  },
  'he-IL': {
    ...base,
    female:
      words(`נועה=noa מיכל=michal שירה=shira יעל=yael רונית=ronit תמר=tamar אורלי=orly ליאת=liat דנה=dana הילה=hila
      סיגל=sigal מאיה=maya עינת=einat קרן=keren אביגיל=avigail`),
    male: words(`יוסי=yossi אבי=avi עידו=ido משה=moshe רועי=roi איתי=itay דוד=david אלון=alon עומר=omer גיל=gil
      ניר=nir אסף=asaf שי=shay אורן=oren יניב=yaniv`),
    last: words(`כהן=cohen לוי=levi מזרחי=mizrahi פרץ=peretz ביטון=biton אברהם=avraham פרידמן=friedman אזולאי=azulay
      שפירא=shapira דהן=dahan גבאי=gabay רוזנברג=rosenberg חדד=hadad קליין=klein בן־דוד=bendavid`),
    streets: parts('רחוב הרצל;דיזנגוף;שדרות רוטשילד;רחוב ויצמן;ז׳בוטינסקי;רחוב האלון'),
    towns: parts('תל אביב|;חיפה|;באר שבע|;רמת גן|;נתניה|'),
    address: 'S N, T',
    phones: parts('052-#######;054-### ####;+972 50 ### ####;0534######'),
    mail: words('gmail.com walla.co.il netvision.net.il hotmail.com'),
    months: parts('ינואר;פברואר;מרץ;אפריל;מאי;יוני;יולי;אוגוסט;ספטמבר;אוקטובר;נובמבר;דצמבר'),
    iban: 'IL',
  },
  'th-TH': {
    ...base,
    female: words(`สมหญิง=somying กนกวรรณ=kanokwan พิมพ์ชนก=pimchanok อรทัย=orathai ศิริพร=siriporn นภัสสร=napatsorn
      วราภรณ์=waraporn
      ปิยะนุช=piyanuch จิราพร=jiraporn มาลี=malee สุภาพร=supaporn ณัฐธิดา=nattida รัตนา=rattana พรทิพย์=porntip
      วิไล=wilai`),
    male: words(`สมชาย=somchai ธนากร=thanakorn ณัฐพล=nattapon วิชัย=wichai ประเสริฐ=prasert กิตติ=kitti
      อนุชา=anucha ชัยวัฒน์=chaiwat
      พีรพล=peerapon สุรศักดิ์=surasak ภูมิ=phum ธีรเดช=teeradet อภิสิทธิ์=apisit นพดล=noppadon วรวุฒิ=worawut`),
    last: words(`ใจดี=jaidee ศรีสุข=srisuk วงศ์ไทย=wongthai ทองคำ=thongkham บุญมี=boonmee สุขสวัสดิ์=suksawat
      แสงทอง=saengthong
      จันทร์เพ็ญ=chanpen พรหมมา=promma แก้วมณี=kaewmanee รัตนกุล=rattanakul อินทร์แก้ว=inkaew ชูศรี=chusri
      มั่นคง=mankong สายบัว=saibua`),
    streets: parts(`ถนนสุขุมวิท แขวงคลองเตย เขตคลองเตย;ถนนลาดพร้าว แขวงจอมพล เขตจตุจักร;
      ถนนพระราม 4 แขวงสีลม เขตบางรัก`),
    towns: parts('กรุงเทพฯ|10110;กรุงเทพมหานคร|10900;กรุงเทพฯ|10500'),
    address: 'N/1! S T P',
    phones: parts('08#-###-####;09########;06# ### ####;+66 8# ### ####'),
    mail: words('gmail.com hotmail.com outlook.co.th'),
    months: parts(`มกราคม;กุมภาพันธ์;มีนาคม;เมษายน;พฤษภาคม;มิถุนายน;กรกฎาคม;สิงหาคม;กันยายน;ตุลาคม;พฤศจิกายน;
      ธันวาคม`),
  },
  'ja-JP': {
    ...base,
    female:
      words(`美咲=misaki 由美子=yumiko 陽菜=hina 恵子=keiko 真由美=mayumi さくら=sakura 直美=naomi 彩香=ayaka 裕子=yuko 千尋=chihiro
      智子=tomoko 麻衣=mai 結衣=yui 久美子=kumiko 亜希=aki`),
    male: words(`健太=kenta 大輔=daisuke 浩=hiroshi 翔太=shota 隆=takashi 拓也=takuya 誠=makoto 雄一=yuichi 直樹=naoki 亮=ryo
      和也=kazuya 修=osamu 慎吾=shingo 達也=tatsuya 悠斗=yuto`),
    last: words(`佐藤=sato 鈴木=suzuki 高橋=takahashi 渡辺=watanabe 伊藤=ito 小林=kobayashi 加藤=kato 吉田=yoshida 山口=yamaguchi
      松本=matsumoto 斎藤=saito 清水=shimizu 長谷川=hasegawa 石川=ishikawa 岡田=okada`),
    streets: [''],
    towns: parts(`東京都杉並区高円寺南|166-0003;東京都世田谷区三軒茶屋|154-0024;東京都練馬区豊玉北|176-0012;
      東京都江東区亀戸|136-0071;東京都品川区大井|140-0014`),
    address: '〒P TS2丁目N番3号',
    phones: parts('090-####-####;080-####-####;070########;03-####-####'),
    mail: words('gmail.com yahoo.co.jp docomo.ne.jp ezweb.ne.jp softbank.ne.jp'),
    months: parts('1月;2月;3月;4月;5月;6月;7月;8月;9月;10月;11月;12月'),
    order: 'L F',
  },
  'tl-PH': {
    ...base,
    female: parts(
      `Maricel;Rowena;Jocelyn;Kristine;Angelica;Analyn;Cherry;Marites;Lovely;Jennylyn;Rosario;Imelda;Bea;Princess;
      Liezl`,
    ),
    male: parts(
      'Jomar;Rodel;Arnel;Jericho;Reynaldo;Dindo;Mark Anthony;Ronnel;Efren;Jayson;Christian;Noel;Danilo;Kenneth;Allan',
    ),
    last: parts(
      `Dela Cruz;Reyes;Santos;Bautista;Villanueva;Magsaysay;Dimaculangan;Aquino;Mendoza;Pangilinan;Macaraeg;
      Salonga;Ocampo;Tolentino;Manalo`,
    ),
    streets: parts('Rizal St.;Mabini St.;Kamias Road;J.P. Laurel Ave;Sampaguita St.;Aurora Blvd'),
    towns: parts('Brgy. San Roque, Marikina City|1801;Quezon City|1102;Brgy. Poblacion, Makati|1210;Cebu City|6000'),
    address: 'N S, T P',
    phones: parts('0917 ### ####;0928#######;+63 905 ### ####;0999-###-####'),
    mail: words('gmail.com yahoo.com yahoo.com.ph outlook.com'),
  },
  'ms-MY': {
    ...base,
    female: parts(
      `Nurul Aisyah;Siti Hajar;Farah;Noraini;Aina;Hidayah;Rosnah;Syafiqah;Nadiah;Khadijah;Zuraidah;Amirah;Halimah;
      Izzati;Puteri`,
    ),
    male: parts(`Ahmad;Hafiz;Azlan;Shahrul;Faris;Zulkifli;Amirul;Kamal;Khairul;Rizal;Hazim;Syed;Nazri;Firdaus;
      Ridzuan`),
    last: parts(
      'Ismail;Abdullah;Rahman;Hassan;Yusof;Othman;Zakaria;Mahmud;Salleh;Idris;Kassim;Osman;Jamaludin;Bakar;Razak',
    ),
    streets: parts('Jalan Ampang;Jalan SS2/24;Lorong Maarof;Jalan Bukit Bintang;Jalan Kenanga 3;Persiaran Gurney'),
    towns: parts(
      'Petaling Jaya|47300;Kuala Lumpur|50450;Shah Alam|40000;Georgetown, Pulau Pinang|10250;Johor Bahru|80000',
    ),
    address: 'No. N, S, P T',
    phones: parts('012-### ####;+6013-#######;019#######;03-#### ####'),
    mail: words('gmail.com yahoo.com hotmail.com'),
    months: parts('Januari;Februari;Mac;April;Mei;Jun;Julai;Ogos;September;Oktober;November;Disember'),
  },
};
