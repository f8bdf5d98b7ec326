import type { Situation } from './situation.ts';

export const situations: readonly Situation[] = [
  [
    'ro',
    `U: Buna ziua, ma numesc {p1}, CNP {n=nid!cnp}. Nu merge aplicatia
A: Bună ziua, {p1.f}! Sunt {w2.f} de la {org:Banca Carpatica Nord|Dacia Credit}. Ce eroare apare?
U: cod 503
A: Vă rugăm reinstalați. Contul se termină în {acc:####}?
U: da, iban complet {i=iban!iban:RO}`,
  ],
  [
    'ro',
    `U: coletul cu AWB {a=acc:2###########|80#########} trebuia livrat ieri la {ad1}
A: Ne pare rău! Curierul {m2.f} vă sună azi la {t=tel:07## ### ###}.
U: a sunat, a zis ca nu gaseste blocul`,
  ],
  [
    'ro',
    `U: Cât costă abonamentul la sală pe 3 luni?
A: 390 de lei, cu acces nelimitat la clase.`,
  ],
  [
    'ro',
    `U: Bună, programare la dr. {w2.l} pentru fiul meu {m3.f}, născut pe {d9.dot}
A: Bună ziua, {o=org:Clinica Sfânta Ana|Policlinica Medina}. Joi la 16:30?
U: Da. {w1}, mama, {tel:+40 7## ### ###}`,
  ],
  [
    'hu',
    `U: Jó napot, {p1} vagyok, TAJ szám {nid!taj}. Időpontot szeretnék.
A: Jó napot! {o=org:Aranyeső Rendelő|Szent Margit Fogászat}, {w2.f} vagyok. Születési dátum?
U: {d1.hulong}
A: Köszönöm, csütörtök 9:40.`,
  ],
  [
    'hu',
    `U: A csomag ({c=acc:MPL#######|GLS%########}) nem jött meg. Cím: {ad1}
A: Elnézést kérünk! A futár telefonszámot kér.
U: {tel:+36 30 ### ####|06 20 ### ####}`,
  ],
  [
    'hu',
    `U: meddig lehet visszaküldeni a cipőt?
A: 30 napon belül, bontatlan dobozban.
U: köszi`,
  ],
  [
    'hu',
    `U: Nem tudok belépni, a felhasználónevem {p1.user}
A: Küldtünk egy kódot ide: {p1.mail}. Mi a kód?
U: {sec:######}
A: Köszönjük, {p1}, sikeres.`,
  ],
  [
    'el',
    `U: Καλησπέρα, είμαι ο {m1} με ΑΦΜ {a=nid!afm}. Δεν βλέπω τον λογαριασμό ρεύματος
A: Καλησπέρα κ. {m1.l}, είμαι η {w2.f} από την {o=org:Αιγαίο Ενέργεια|Ηλιόφως Α.Ε.}. Αριθμός παροχής;
U: {p=acc:1 ######## 0# #|2########}
A: Ευχαριστώ, τον στέλνω στο {m1.mail}.`,
  ],
  [
    'el',
    `U: ΑΜΚΑ {nid!amka}, θέλω να αλλάξω το ραντεβού μου
A: Για ποια ημερομηνία είναι; Και ένα τηλέφωνο παρακαλώ.
U: 14/5, {tel:69## ######|697 #######}
A: Έγινε, ο γιατρός κ. {m2.l} σας περιμένει στις 18:00.`,
  ],
  [
    'el',
    `U: δουλεύει με windows 11;
A: Ναι, από την έκδοση 3.2 και μετά.
U: ωραία`,
  ],
  [
    'el',
    `U: παραγγελία {p=acc:GR-#####|#######}, λάθος διεύθυνση, το σωστό είναι {ad1}
A: Το διορθώσαμε. Στο κουδούνι τι γράφει;
U: {p1.l}`,
  ],
  [
    'hr',
    `U: Dobar dan, OIB {n=nid!oib}, prezime sam promijenila iz {w1.l} u {w2.l}
A: Dobar dan! Ovdje {m3.f} iz {o=org:Adriatik osiguranje|Velebit banka}. Broj police?
U: {p=acc:01-#######|HR-##-####}
A: Hvala {w1.f}, polica {p} sad glasi na novo prezime.`,
  ],
  [
    'hr',
    `U: paket {t=acc:RB#########HR|PK######} nije stigao na {ad1}
A: Ispričavamo se. Dostava sutra, vozač zove na {tel:091 ### ####|098 ### ###}.
U: ok, ja sam na poslu, bit će moja mama {w2.f}`,
  ],
  [
    'hr',
    `U: radite li na Tijelovo?
A: Ne, praznikom je zatvoreno. U petak radimo od 8 do 20.`,
  ],
  [
    'ru',
    `U: Здравствуйте, меня зовут {p1}, заказ {z=acc:4#######|2#######-####}. Когда доставка?
A: Здравствуйте, {p1.f}! Доставим завтра с 10 до 14 по адресу: {ad1}. Всё верно?
U: да. телефон курьеру {tel:+7 9## ###-##-##|8 (9##) ### ## ##}`,
  ],
  [
    'ru',
    `U: СНИЛС {nid!snils}, ИНН {i=nid!inn}, не приходит код на госуслуги
A: Добрый день. Какой адрес почты указан?
U: {p1.mail}, раньше был другой
A: {p1.f}, отправили ещё раз. Введите код.
U: {sec:######}`,
  ],
  [
    'ru',
    `U: сколько стоит доставка дивана на 5 этаж без лифта
A: Подъём без лифта 300 рублей за этаж.
U: понял спасибо`,
  ],
  [
    'ru',
    `U: Карту {c=card!card:space} украли, заблокируйте срочно!!
A: {w2.f}, {o=org:Банк «Заречье»|Уралпромбанк}. Карта {c.stars} заблокирована. Кодовое слово?
U: {sec:Ромашка|Байкал|Черёмуха}
A: Спасибо. Новую можно забрать через 3 дня.`,
  ],
  [
    'ru',
    `U: Запишите ребёнка к врачу, {m2}, {d9.dot}
A: {o=org:Клиника «Здоровое детство»|Клиника «Айболит Плюс»}. К кому?
U: к {-:ЛОРу|педиатру}
A: В четверг в 9:15.`,
  ],
  [
    'he',
    `U: שלום, קוראים לי {p1} ות.ז {n=nid!zehut}. לא קיבלתי את החשבונית
A: שלום {p1.f}, מדברת {w2.f} מ-{o=org:מי השרון|גל תקשורת}. מה מספר הלקוח?
U: {a=acc:4######|10######}
A: תודה, שלחתי אל {p1.mail}.`,
  ],
  [
    'he',
    `U: החבילה {t=acc:RS#########IL|52######} תקועה. הכתובת {ad1}
A: היי, מה הטלפון לשליח?
U: {tel:050-#######|052-###-####|054-#######}`,
  ],
  [
    'he',
    `U: עד מתי אתם פתוחים ביום שישי
A: בימי שישי עד 13:00.
U: תודה`,
  ],
  [
    'he',
    `U: צריך לבטל תור לד״ר {m2.l} מחר, על שם {w1}
A: בסדר {w1.f}, בוטל. תאריך לידה לאימות?
U: {d1.slash}`,
  ],
  [
    'ar',
    `U: السلام عليكم، معك {p1}، رقم الطلب {o=acc:SA-######|10#######} لم يصل
A: وعليكم السلام {p1.f}، أنا {w2.f} من {org:متجر النخيل|شركة واحة التقنية}. هل العنوان {ad1} صحيح؟
U: نعم، وجوالي {tel:05########|+966 5# ### ####}`,
  ],
  [
    'ar',
    `U: نسيت كلمة السر واسم المستخدم {p1.user}
A: أرسلنا رمز التحقق إلى {p1.mail}، ما هو؟
U: {sec:######}
A: تم بنجاح.`,
  ],
  [
    'ar',
    `U: كم سعر الاشتراك الشهري؟
A: 59 ريالاً شهرياً، والشهر الأول مجاني.`,
  ],
  [
    'ar',
    `U: رقم الهوية {nid:1#########|2#########} وتاريخ ميلادي {d1.slash}، أريد موعد مع د. {m2.l}
A: أهلاً، {o=org:عيادات الشفاء|مستوصف الروضة}. الثلاثاء الساعة 5 مساءً؟
U: ممتاز. الموعد باسم ابنتي {w3.f}`,
  ],
  [
    'hi',
    `U: नमस्ते, मेरा नाम {p1} है, उपभोक्ता संख्या {a=acc:10########|7#########}। बिल बहुत ज़्यादा आया है
A: नमस्ते {p1.f} जी, मैं {w2.f}। आपका पता {ad1} है?
U: हाँ। मोबाइल {tel:98########|+91 9#### #####}
A: शिकायत संख्या {acc:UP########|C-#######} दर्ज हो गई है।`,
  ],
  [
    'hi',
    `U: आधार {a=nid!aadhaar} से बैंक खाता लिंक नहीं हो रहा
A: कृपया अपनी जन्मतिथि बताएं।
U: {d1.long}
A: धन्यवाद। {o=org:ग्रामीण विकास बैंक|जनता सहकारी बैंक} की शाखा में फॉर्म जमा करें।`,
  ],
  [
    'hi',
    `U: क्या यह फ्रिज 5 स्टार रेटिंग वाला है?
A: नहीं, यह 3 स्टार है। 5 स्टार वाला ₹4,000 महंगा है।`,
  ],
  [
    'hl',
    `U: bhai mera order {o=acc:OD3##############|1##-######} kab aayega
A: Namaste! Main {w2.f}. Aapka naam aur pincode bataiye?
U: {m1.lc}, {ad1.p}
A: {m1.f} ji, kal tak aa jayega.`,
  ],
  [
    'hl',
    `U: recharge kiya 239 ka par data nahi chal raha
A: Phone restart karke APN check kijiye, "internet" hona chahiye.
U: haan chal gaya`,
  ],
  [
    'hl',
    `U: Mera ATM card block karo jaldi, khata number {a=acc:3##########|5#########}
A: Ji, {o=org:Janata Sahakari Bank|Ganga Gramin Bank} mein aapka swagat hai. Naam?
U: {w1}, pita ka naam {m2}
A: Card jiske aakhri ank {card:####} hain, block ho gaya. Naya card {ad1} par aayega.`,
  ],
  [
    'ko',
    `U: 안녕하세요 {p1}입니다. 주문번호 {o=acc:2024####-#######|1###########} 배송 언제 되나요?
A: 안녕하세요 {p1} 고객님, 상담원 {w2}입니다. 주소가 {ad1} 맞으실까요?
U: 네 맞아요. 전화는 {tel:010-%###-####}
A: 내일 도착 예정입니다.`,
  ],
  [
    'ko',
    `U: 비밀번호를 잊어버렸어요. 아이디는 {p1.user}
A: 가입하신 이메일 {p1.mail}로 인증번호를 보냈습니다.
U: {sec:######} 이거 맞나요
A: 네, 확인되었습니다.`,
  ],
  [
    'ko',
    `U: 에러코드 E3 뜨는데요
A: 필터 청소 알림입니다. 청소 후 리셋 버튼을 3초 눌러 주세요.
U: 해결됐어요`,
  ],
  [
    'ko',
    `U: 환불 계좌: {o=org:한빛저축은행|대림은행} {a=acc:110-###-######|3#######-##-####}, 예금주 {m1}
A: 주민번호 앞자리 확인 부탁드립니다.
U: {d1.six}
A: 감사합니다. 3일 내 입금됩니다.`,
  ],
  [
    'zh',
    `U: 你好，我叫{m1}，订单号{o=acc:2024##########|88########}，怎么还没发货
A: 您好{m1.l}先生，我是客服{w2.f}。地址是{ad1}吗？
U: 对，电话{tel:13#########|18#########}
A: 今天发出。`,
  ],
  [
    'zh',
    `U: 身份证号{n=nid!cnid}，忘记登录密码了
A: 请提供预留邮箱。
U: {p1.mail}
A: 验证码已发送，请报一下。
U: {sec:######}`,
  ],
  [
    'zh',
    `U: 这款路由器支持WiFi 6吗
A: 支持的，5GHz下最高2402Mbps。
U: 好的谢谢`,
  ],
  [
    'zh',
    `U: 我是{o=org:晨光幼儿园|阳光宠物医院}的{w1}，发票抬头写错了
A: 请问发票号码？
U: {acc:2432##########|0########}，还有快递寄到{ad1}`,
  ],
  [
    'vi',
    `U: Chào shop, mình là {p1}, đơn {o=acc:SPX#########|VN########} tới đâu rồi?
A: Chào {p1.f}, em là {w2.f}. Địa chỉ {ad1} đúng không ạ?
U: đúng rồi, sđt {tel:09## ### ###|03########}
A: Dạ mai giao ạ.`,
  ],
  [
    'vi',
    `U: CCCD {n=nid!cccd::w1}, em muốn đổi số điện thoại nhận OTP
A: Chị vui lòng cho biết họ tên và ngày sinh ạ.
U: {w1}, {d1.slash}
A: Cảm ơn chị {w1.f}, {o=org:Ngân hàng Sông Hồng|Ngân hàng Đại Phát} đã ghi nhận.`,
  ],
  [
    'vi',
    `U: phí ship đi Đà Nẵng bao nhiêu vậy
A: Dạ 30.000đ, miễn phí cho đơn từ 250.000đ ạ.
U: ok shop`,
  ],
  [
    'vi',
    `U: khóa cửa điện tử mất pin, mã cũ là {s=sec:####%#|%####}
A: Dạ anh thay pin rồi nhập lại {s}, sau đó bấm dấu thăng ạ.
U: được rồi cảm ơn em`,
  ],
];
