// Situations in Polish, Portuguese, Swedish, Turkish, Japanese, Russian, Arabic and Hindi in Latin letters.
export const worldwide = `
pl af
U: Dzień dobry, nie dostałam faktury za {pick:marzec/maj/lipiec}, nr klienta {#kl:########}
A: Dzień dobry, z tej strony {g}. Proszę o imię i nazwisko oraz PESEL.
U: {a}, {id.pesel}
A: Dziękuję. Faktura poszła na {email}.
U: to stary mail, teraz mam {email.a:poczta.onet.pl}

pl am
U: paczka {#trk:68######################} utknęła
A: Dzień dobry! Na jaki adres miała iść?
U: {addr}
A: Kurier dzwonił na {phone}, nikt nie odebrał.
U: zły numer, mój to {phone.2}. Nazywam się {a}

pl
A: Dziękujemy za kontakt z {%o:Przychodnia */Gabinet */Centrum Medyczne *}. W czym pomóc?
U: chcę odwołać wizytę, lekarz {b}
A: Poproszę nazwisko i datę urodzenia pacjenta.
U: {a}, {dob:DD.MM.YYYY}
A: Odwołana. Następny termin to wtorek 9:30, pasuje?
U: tak

pl
U: Zwrot za zamówienie {#zam:ZAM/#####/24} proszę na konto {iban}
A: Dzień dobry, tu {g.f}. Na kogo jest konto?
U: {a}, {bank}
A: Zwrot {n:50-400},99 zł wyjdzie jutro.

pt
U: Bom dia, não consigo entrar no portal. NIF {id.nif}
A: Bom dia, fala {g}. O seu nome completo, por favor?
U: {a}
A: Obrigado. Enviámos uma nova senha para {addr}.
U: Já não moro aí. A nova morada é {addr.2}

pt af bm~a
U: ola a fatura da agua veio errada, contador {#cont:@#######}
A: Olá! Aqui {g.f}, {%o:Águas do */Águas de *}. Qual é o nome do titular?
U: O meu marido, {b}. Eu sou a {a.f}
A: Obrigada, {a.f}. Leitura atual?
U: {n:300-900}. E o débito está no IBAN {iban}

br bm cf
U: oi meu pix caiu na conta errada
A: Olá, aqui é a assistente do {%o:Nubank/Itaú/Bradesco/Inter}. Qual seu CPF?
U: {id.cpf}
A: Obrigada, {a.f}. Para qual chave você enviou?
U: {email.b}, era pra ser {phone.c} da {c.f}
A: Abrimos o MED, protocolo {#prot:2024##########}.

br bm
U: Boa tarde, quero trocar o endereço de entrega do pedido {#ped:v########lojx}
A: Boa tarde! Sou {g.f} da {%o:Magalu/Americanas/*}. Qual o novo endereço?
U: {addr}
A: Nome de quem recebe?
U: {a} ou o porteiro, seu {b.f}. zap {phone}

br am
A: {%o:Clínica */Laboratório *}, boa tarde, {g.f} falando.
U: Boa tarde, queria o resultado do exame
A: Nome completo e data de nascimento?
U: {a}, {dob:DD/MM/YYYY}
A: Certo, seu {a.f}. Carteirinha do convênio?
U: {#cart:#################}
A: Senha do portal: {!senha:~~####}

se
U: Hej, jag har fått en räkning på en mobil jag inte har
A: Hej, du pratar med {g.f}. Vad har du för personnummer?
U: {id.pnr}
A: Tack {a.f}. Numret på abonnemanget är {phone}, känner du igen det?
U: nej, mitt är {phone.2}
A: Då gör vi en bedrägerianmälan, ärende {#ar:########}.

se
U: Kan ni flytta tiden hos tandläkare {b.l}? Står på {a}
A: Hej från {%o:Folktandvården */* Tandvård}! Vi har torsdag 13.20.
U: funkar. Sms till {phone} tack
A: Klart {a.f}.

se
U: Bilen blev påkörd på parkeringen. Reg {#reg:@@@##@}
A: Hej, jag heter {g} på {%o:Folksam/If/Trygg-Hansa}. Vem äger bilen?
U: {a}, {addr}
A: Och motparten?
U: {b}, {#regb:@@@ ###}, telefon {phone.b}
A: Skadenummer {#sk:##-########}.

tr am
U: Merhaba siparişim gelmedi, sipariş no {#sip:#########}
A: Merhaba, ben {g.f}. Adınızı ve soyadınızı alabilir miyim?
U: {a}
A: {a.f} Bey, adresiniz {addr} doğru mu?
U: evet ama kurye aramamış, tel {phone}

tr af
A: {%o:* Sigorta/* Hastanesi}'ne hoş geldiniz, ben {g.f}. Size nasıl yardımcı olabilirim?
U: Randevumu iptal etmek istiyorum
A: T.C. kimlik numaranız lütfen?
U: {id.tckn}
A: Teşekkürler {a.f} Hanım. Doğum yılınız?
U: {dob:YYYY}
A: Dr. {b} ile olan randevunuz iptal edildi.

tr
U: Hesabımdan habersiz para çekilmiş, IBAN {iban}
A: Geçmiş olsun. Ad soyad ve kartın son dört hanesi?
U: {a}, {card|last4}
A: Kart kapatıldı. Başvuru numaranız {#bas:########}.
U: mail atın {email}

jp
U: 注文番号{#ord:###-#######-#######}の商品がまだ届きません
A: お問い合わせありがとうございます。担当の{g.l}です。お名前をお願いいたします。
U: {a}です
A: {a.l}様、お届け先は{addr}でよろしいでしょうか。
U: はい。電話は{phone}です

jp
A: お電話ありがとうございます。{%o:*歯科/*クリニック/*動物病院}でございます。
U: 予約を変更したいのですが、{a.l}と申します
A: {a.l}様、生年月日をお願いします。
U: {dob:YYYY年M月D日}です
A: 金曜の15時はいかがでしょうか。
U: お願いします。メールは{email}です

jp
U: パスワードを忘れました。IDは{#user:$f####}
A: 仮パスワードは{!tmp:~~~~####}です。ログイン後に変更してください。
U: ログインできました
A: {a}様、登録メールアドレスは{email}で間違いないでしょうか。
U: はい

jp
U: インターネットがつながりません。お客様番号 {#cust:CAF########}
A: 担当の{g.l}と申します。ご契約者様のお名前は?
U: {b}です。私は家族の{a.f}です
A: ルーターのMACアドレスを教えてください。
U: {mac}

ru am
U: Здравствуйте, не пришла посылка, трек {#trk:RA#########RU}
A: Здравствуйте! Меня зовут {g.f}. Назовите, пожалуйста, фамилию и имя.
U: {a.lsf}
A: Спасибо, {a.f}. Адрес доставки: {addr}?
U: Да. Мой номер {phone}

ru af
U: заблокировали карту {card|last4} почему
A: Добрый день! Для проверки назовите дату рождения и кодовое слово.
U: {dob:DD.MM.YYYY}, {!slovo:рябина/якорь/облако/пианино/калина}
A: Спасибо, {a.f}. Операция на {n:10-60} 000 руб. показалась подозрительной.
U: это я переводила сестре, {b}
A: Разблокировали. С уважением, {%o:Сбербанк/Т-Банк/ВТБ}.

ru
U: Нужна справка для налоговой. ИНН {id.inn}, СНИЛС {id.snils}
A: Добрый день. Ваше имя?
U: {a}
A: Справку пришлём на {email}, номер обращения {#obr:####-#####}.

ru
U: Паспорт {id.rupass}, билет {#bil:7############}, ошибка в фамилии: надо {a.l}
A: Здравствуйте, {a.f}. Исправили. Новый билет отправлен на {email}.
U: спасибо большое

sa am
U: السلام عليكم، طلبي رقم {#ord:########} ما وصل
A: وعليكم السلام، معك {g.f} من خدمة العملاء. الاسم الكريم؟
U: {a}
A: أهلاً أستاذ {a.f}، هل العنوان {addr}؟
U: نعم، وجوالي {phone}

sa af
U: ابغى احدث رقم الجوال في حسابي
A: حياك الله، رقم الهوية؟
U: {id.saudi}
A: شكراً {a.f}. الرقم الجديد؟
U: {phone}
A: تم إرسال رمز التحقق.
U: {!otp:######}

sa bf
A: {%o:عيادات */مستوصف *}، تفضل
U: أريد حجز موعد عند الدكتورة {b}
A: الاسم وتاريخ الميلاد؟
U: {a}، {dob:DD/MM/YYYY}
A: تم الحجز، رقم الملف {#file:######}.

sa
U: رسوم مخالفة على لوحة {#reg:@@@ ####} وأنا بعت السيارة
A: من المشتري؟
U: {b}، جواله {phone.b}
A: وحسابك للاسترداد؟
U: {iban}

hi gf
U: mera recharge nahi hua, paise kat gaye. number {phone}
A: Namaste, main {g.f} bol rahi hoon. Aapka naam?
U: {a}
A: {a.f} ji, transaction id dijiye.
U: {#txn:T############}
A: 24 ghante me wapas aa jayenge.

hi
U: bhaiya loan ki EMI do baar kat gayi, loan no {#loan:LN##########}
A: Namaste, {bank} me aapka swagat hai. PAN number bataiye?
U: {id.pan}
A: Dhanyavaad {a.f} ji. Refund account XX{#acc:####} me aayega.
U: jaldi karo, mail bhi kar dena {email}

hi bm~a
U: gas connection transfer karna hai, naya pata {addr}
A: Ji, consumer number aur naam?
U: {#con:##########}, {a}, pehle papa {b} ke naam tha
A: Aadhaar number bhi chahiye.
U: {id.aadhaar}
A: Ho gaya, {a.f} ji.

hi af cf
U: doctor {b.l} se appointment lena tha kal ka
A: {%o:* Hospital/* Clinic} me aapka swagat hai. Patient ka naam aur umar?
U: meri saas {c}, 61. main {a.f} bol rahi hun, {phone}
A: Kal 11 baje, token {n:5-30}.
`;
