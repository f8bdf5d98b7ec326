// Situations in Russian, Ukrainian, Greek, Turkish and Arabic.
export const russian = `
== ru
U: здравствуйте не приходит код для входа, номер <tel>
A: Здравствуйте! Меня зовут <a.f>. Назовите, пожалуйста, номер договора.
U: <x=account:7########>
A: Вижу, договор оформлен на <c.n>. Код отправлен повторно.
U: пришел, <s=secret:####>
A: Вводите его только в приложении.
U: карта привязана <card~m>, её можно отвязать?
A: Да, <c.f>, в разделе «Оплата».
== ru
U: Добрый день! Заказ <o1=account:##-#######> привезли не тот. Адрес: <addr>. Получатель: <c.n>
A: Добрый день, приносим извинения. Курьер заберёт товар завтра с {10 до 14|15 до 19}. Код домофона нужен?
U: да, <s=secret:##к####>
A: Спасибо. Номер возврата <r=account:ВЗ-#####>.
U: деньги на карту верните, последние <card~4>. почта <c.e>
A: Вернём за 3 дня. Магазин <=organisation:«{Уют|Теремок|Мебельград|Домовой}»>.
== ru
U: сколько стоит доставка и когда распродажа на {холодильники|пылесосы}
A: Доставка {390|500} ₽, от {5000|7000} ₽ бесплатно. Распродажа с {11|18} ноября.
U: а самовывоз сколько хранится
A: Семь дней.
== ru
A: Регистратура, слушаю.
U: Здравствуйте, запишите {маму|бабушку} к кардиологу.
A: Фамилия, имя, дата рождения?
U: <o.n>, <old~w>.
A: СНИЛС есть под рукой?
U: Есть: <i=national-id:!snils>.
A: Среда, {9:20|11:40}, врач <q.l>. <=organisation:{Поликлиника|Медцентр} «{Здоровье|Надежда|Доктор плюс}»>, второй этаж.
U: Пропуск на парковку нужен? Машина <plate>.
U: Спасибо большое.
`;
export const ukrainian = String.raw`
== uk a=f
U: добрий день, посилка <t=account:204###########> десь загубилась
A: Вітаю! Як вас звати та який номер телефону вказано?
U: <c.n>, <tel>
A: Дякую, <c.v>. Посилка у відділенні № {7|21}, код <s=secret:####>.
U: дуже дякую
A: Гарного дня! З вами була <a.f>, служба доставки <=organisation:«{Стріла|Їжак|Лелека}»>.
== uk
U: Доброго дня!\n\nПрошу повернути {840|1250} грн на рахунок <iban>, РНОКПП <i=national-id:!rnokpp>.\n\nЗ повагою,\n<c.n>
A: Вітаємо! Заявку <r=account:П-######> прийнято. Кошти надійдуть до 5 днів.\n\n<a.n>\n<g=organisation:{Магазин|Крамниця} «{Затишок|Калина|Ластівка}»>
U: Дякую! Моя адреса та сама, <addr>.
== uk
U: які години роботи на {Великдень|Різдво} і скільки коштує підписка?
A: У свято вихідний, наступного дня з 10 до 19. Підписка {149|199} грн на місяць.
U: ок
A: Гарного дня!
== uk
U: змінив номер, старий <tel>, новий <tel2>. логін <c.h>
A: Підкажіть дату народження для перевірки.
U: <dob~n>
A: Готово, <c?пане/пані> <c.v>. Новий номер збережено.
U: і адреса доставки тепер <addr>, дякую
`;
export const greek = `
== el
U: καλησπερα δεν εχω ρευμα απο το πρωι στην <addr>
A: Καλησπέρα σας, <a.f> εδώ. Ο αριθμός παροχής σας;
U: <x=account:1########-0%>
A: Ευχαριστώ, <c?κύριε/κυρία> <c.w>. Υπάρχει βλάβη, αποκατάσταση στις {14:00|18:30}.
U: ωραια. τηλ επικοινωνιας <tel>
A: Το κατέγραψα. <=organisation:{Ενέργεια|Ρεύμα} {Αίολος|Δήλος|Ολύμπου}>, στη διάθεσή σας.
== el
U: Καλημέρα, θέλω να αλλάξω τον λογαριασμό για την πάγια εντολή: <iban>. ΑΦΜ <i=national-id:!afm>
A: Καλημέρα! Το όνομά σας και ο αριθμός συμβολαίου;
U: <c.n>, <p=account:ΑΒ-######>
A: Έγινε η αλλαγή. Με εκτίμηση, <a.n>, <g=organisation:Ασφαλιστική {Αίγλη|Θεμέλιο|Ιόνιος}>
== el
U: ποσο κανει το εισιτηριο για {Πάρο|Κρήτη} με αυτοκινητο
A: Από {89|104} ευρώ το ΙΧ και {38|45} ευρώ το άτομο στην οικονομική.
U: τα παιδια
A: Κάτω των 5 ετών δωρεάν, 5 έως 10 μισό εισιτήριο.
== el
U: ξεχασα το pin της καρτας που ληγει σε <card~4>
A: Ποια είναι η ημερομηνία γέννησής σας;
U: <dob~n>
A: Το νέο PIN θα έρθει με email στο <c.e>, <c.v>.
U: το παλιο ηταν <s=secret:####> νομιζω
A: Μην το γράφετε εδώ. Η κάρτα στέλνεται <addr>, σωστά;
U: ναι
`;
export const turkish = `
== tr o=m
U: merhaba siparişim gelmedi, <o1=account:TR#########>
A: Merhaba, ben <a.f>. Teslimat adresinizi teyit edebilir misiniz?
U: <addr>
A: Teşekkürler <c.f> <c?Bey/Hanım>. Kurye yarın {10.00|15.00} gibi orada olacak, telefonunuz <tel> mi?
A: Site giriş şifresi var mı?
U: var <s=secret:#%##>, {güvenlikte|kapıcıda} <o.f> bey varsa o da açar
U: evet
== tr
U: kredi kartımdan {349|1.250} TL çekilmiş ben yapmadım!
A: Geçmiş olsun. TC kimlik numaranızı ve kartın son dört hanesini alabilir miyim?
U: <i=national-id:!tckn> , son 4 <card~4>
A: Kartınız kapatıldı Sayın <c.n>. İtiraz numaranız <k=account:ITZ#######>.
U: anne kızlık soyadı sormadınız? <s=secret:{Korkmaz|Arslan|Toprak|Bulut|Erdem}> demiştim geçen sefer
A: Gerek kalmadı, lütfen burada paylaşmayın.
U: yeni kart adresi <addr>, doğum tarihim de <dob~p> sistemde yanlıştı
A: Güncelledim. <=organisation:{Anadolu|Boğaz|Truva} {Katılım|Halk Kredi} Bankası>, iyi günler.
== tr
U: klima montajı dahil mi, {12000|18000} BTU için fiyat ne
A: Montaj dahil {21.900|28.400} TL. 3 metreye kadar boru ücretsiz.
U: garantisi kaç yıl
A: Üç yıl, kompresör beş yıl.
== tr
U: İyi günler, kira iadem için IBAN: <iban>, ad soyad <c.n>.
A: İyi günler, hangi daire ve sözleşme numarası?
U: <addr>, sözleşme <k=account:KS-202{4|5|6}-###>. 
A: {1|3} iş günü içinde ödenir. <g=organisation:{Ege|Marmara|Yıldız} {Emlak|Konut}>, <a.n>.
U: teşekkürler
`;
export const arabic = `
== ar
U: السلام عليكم، ما وصلني الطلب رقم <o1=account:########>
A: وعليكم السلام، معك <a.f>. ممكن الاسم ورقم الجوال؟
U: <c.n> ، <tel>
A: شكراً، السائق بيوصلك على <addr> بعد العصر.
U: تمام الله يعطيك العافية
A: حياك الله. متجر <=organisation:{ريحانة|دار الورد|بيت القهوة}> يشكرك، ورمز الاستلام <s=secret:####>.
U: وصلني، والفاتورة على <c.e>
== ar
U: كم رسوم الشحن داخل المدينة وكم يوم
A: الشحن {20|25} ريال، والتوصيل خلال {يومين|ثلاثة أيام}. فوق {200|300} ريال مجاناً.
U: والدفع عند الاستلام؟
A: متاح برسوم {10|15} ريال.
== ar
U: نسيت الرقم السري حق البطاقة اللي آخرها <card~4>
A: تم التحقق مبدئياً. رقم الهوية وتاريخ الميلاد من فضلك
U: <i=national-id:!saudi> - <dob~n>
A: شكراً <c.f>. سيصلك رمز مؤقت
U: وصل <s=secret:######>
A: لا تشاركه مع أحد، أدخله في التطبيق فقط. <g=organisation:بنك {الواحة|النخيل|الساحل}> في خدمتك.
`;
