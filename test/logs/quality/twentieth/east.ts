// Polish, Turkish, Russian and Japanese situations.
import { readSituations } from './template.ts';

const polish = readSituations(
  'polish',
  `
== pl
U: ~(Dzień dobry|Witam|Cześć), chcę zmienić konto do zwrotu na {iban}
A: Oczywiście. Proszę o imię, nazwisko i numer klienta.
U: {full.a}, {account:########}
A: Poprzednie konto należało do {full.b/gen}?
U: tak, mój były mąż nazywa się {full.cm}, {first.b} to jego siostra
A: Zmienione. Potwierdzenie na {email.a}.
== pl
U: paczka nie doszła nr {account:6##############}
A: Przesyłkę odebrała pani {full.bf}.
U: to sąsiadka, {street}? ja mieszkam {street}
A: Tak. Kod do paczkomatu na następny raz: {secret:######}, telefon {phone}?
U: zgadza się. {full.a}
== pl
U: Rejestracja do doktora {last.bm/gen}
A: PESEL pacjenta?
U: {nid1.n}
A: Imię i nazwisko, data urodzenia?
U: {full.a}, {bd.a}
A: Termin w {clinic}, numer {account:R-####}.
== pl
U: router pokazuje {mac} i adres {ip} ale neta brak
A: Nazwa komputera?
U: {device.a}
A: Proszę wpisać nowe hasło wifi {secret:^^^^####^^}.
U: działa! A umowa jest na {firm}, podpisał {full.b}
A: Umowa {account:UM/####/25}, zgadza się.
== pl
U: zgubiłem dowód {national-id:@@@######} i kartę {card:####}
A: Zastrzegam. Pana dane?
U: {full.am}, ur. {bd.am}, zam. {whole}
A: Czy PIN był zapisany?
U: niestety, {secret:####}
A: Sprawa {account:ZST-#####}, prowadzi {full.g}.
== pl
U: Wniosek o dodatek mieszkaniowy
Imię i nazwisko: {full.a}
PESEL: {nid1.a}
Adres: {whole}
Zakład pracy: {firm}
Konto: {iban}
A: Dziękuję. Osoby w gospodarstwie?
U: {full.b}, {full.c}, ur. {bdchild.c}
== pl
U: link do resetu nie działa {reset}
A: Jaki login?
U: {handle.a}, mail {email.a}
A: Hasło tymczasowe {pw}.
U: dziękuję pani {first.gf}
== pl
U: Ile kosztuje filtr do modelu X{_:###}?
A: {money}, numer części {_:##.####.##}.
U: a wysyłka
A: Gratis od 200 zł.
== pl
U: Czy pociąg IC {_:####} jedzie przez {town}?
A: Tak, odjazd {time}, peron 4.
U: a muzeum Chopina czynne w poniedziałek?
A: Nieczynne, zapraszamy od wtorku.
`,
);

const turkish = readSituations(
  'turkish',
  `
== tr
U: ~(Merhaba|İyi günler|Selam), kartımı kaybettim son dört hane {card:####}
A: Geçmiş olsun. Adınız ve TC kimlik numaranız?
U: {full.a}, {nid.a}
A: Anne kızlık soyadınızı da alabilir miyim?
U: {maiden}
A: Kart kapatıldı. Yenisi {whole} adresine mi gelsin?
U: yok {firm}, {full.b} teslim alır
== tr
U: kargo gelmedi takip no {account:############}
A: Kargonuz {first.bm} Bey'e teslim görünüyor.
U: o apartman görevlisi değil ki, bizimki {full.c}
A: Adresiniz?
U: {whole}. Tel {phone}, adım {full.a}
== tr
U: Randevu: {clinic}, Dr. {full.b}
A: Hastanın adı ve doğum tarihi?
U: oğlum {full.cm}, {bdchild.cm}
A: Veli olarak?
U: {full.a}, {phone}
A: Randevu kodu {account:RND-#####}.
== tr
U: modemde {mac} adresi {ip} alamıyor
A: Abone numaranız?
U: {account:##########}
A: Cihaz {device.a} sizin mi?
U: kızımın, {first.bf}. wifi şifresi {pw} idi
A: Yeni şifre {secret:????????}, {first.af} Hanım.
== tr
U: Kira depozitosu {iban} hesabına yatacaktı
A: Kiracı ve ev sahibi kim?
U: kiracı ben {full.a}, ev sahibi {full.b}, aracı {estate}
A: Sözleşme no?
U: {account:SZ-####}
A: Yatırılan hesap {iban}, {full.c} adına.
U: o {first.b}'nin kardeşi
== tr
U: Araç plakam {plate}, kaza yaptım
A: Poliçe numaranız?
U: {account:########}
A: Karşı taraf?
U: {full.b}, plaka {plate}, ehliyet {national-id:######}, {firm}'de çalışıyor
A: Hasar dosyası {account:HS######}. Ödeme {iban} hesabına mı?
U: evet, {full.a}
== tr
U: oyun hesabım çalındı, kullanıcı adım {handle.a}
A: Kayıtlı e-posta?
U: {email.a}. değiştirmişler, giriş ip'si {ip}
A: Doğum tarihi ve son şifre?
U: {bd.a} / {pw}
A: Bağlantı: {reset}
== tr
U: M{_:###} model süpürgenin torbası var mı
A: Var, {money}, 5'li paket.
U: kargo?
A: 300 TL üstü ücretsiz.
== tr
U: Müze pazartesi açık mı, Atatürk sergisi sürüyor mu?
A: Pazartesi kapalı, sergi {date} tarihine kadar.
U: sağ olun
`,
);

const russian = readSituations(
  'russian',
  `
== ru
U: ~(Здравствуйте|Добрый день|Привет), заказ {account:РФ-######} не пришёл
A: Подскажите имя получателя и адрес.
U: {full.a}, {whole}
A: По данным курьера {first.bm/gen}, дверь не открыли.
U: домофон {secret:##К####}. звоните жене, {first.cf}, {phone}
A: Передам. Ваш телефон {phone}?
U: да
== ru
U: Потерял карту {card.c}
A: Не пишите номер целиком, пожалуйста. ФИО и дата рождения?
U: {full.am}, {bd.am}
A: Кодовое слово?
U: {secret:Ласточка&#}
A: Карта закрыта. Новую заберёт кто-то по доверенности?
U: брат, {full.bm}, {nidname.b} {nid.b}
== ru
U: хочу записать сына к врачу {full.bm/gen}
A: Как зовут ребёнка и когда он родился?
U: {full.cm}, {bdchild.cm}
A: Номер полиса?
U: {national-id:################}, прикреплены к {clinic}
A: Записала, талон {account:Т-###}. Мама — {full.af}?
U: да, {phone}
== ru
U: интернет пропал, мак роутера {mac}
A: Номер договора?
U: {account:########}
A: Вижу адрес {ip}. Договор на {full.bf/gen}.
U: это хозяйка квартиры. я снимаю, {full.a}. пароль от кабинета {pw}
A: Пароль лучше сменить. Мастер {first.g} будет в {time}.
== ru
U: Заявление: я, {full.a}, {bd.a} г.р., {nidname.n} {nid.n}, прошу перерасчёт за {whole}
A: Лицевой счёт?
U: {account:##########}
A: Кто ещё прописан?
U: {full.b} и {full.c}, оба работают: {firm}
A: Заявка {account:ЖК-####} принята, ответ на {email.a}.
== ru
U: не могу войти в личный кабинет вуза
A: Логин?
U: {account:st######}, {school}, {full.a}
A: Временный пароль {secret:????????}.
U: а для {full.b/gen}? логин {account:st######}
A: Тоже сброшен: {secret:????????}.
== ru
U: страховая, машина {plate}, въехал {full.bm}
A: Номер полиса и VIN?
U: {account:ХХХ ##########}, {vin}
A: Второй участник на какой машине?
U: {plate}, права {national-id:## ## ######}, он из «Такси» — {firm}
A: Деньги на счёт?
U: {account:40817810############}, БИК {account:044525###}, {full.a}
== ru
U: подойдёт ли картридж {_:##}A к принтеру M{_:###}dn
A: Да, ресурс 1500 страниц, {money}.
U: спасибо
== ru
U: во сколько поезд {_:0##}А из {town}
A: Отправление в {time}, путь 5.
U: а музей Пушкина в понедельник?
A: Выходной.
`,
);

const japanese = readSituations(
  'japanese',
  `
== ja
U: ~(すみません|こんにちは|お世話になります)、荷物が届いていません。伝票番号は{account:####-####-####}です
A: お調べします。お名前とご住所をお願いします。
U: {full.a}、{whole}です
A: 「{last.b}」様が受け取られたようです。
U: {last.b}さんは隣の人です。次は宅配ボックスに入れてください、暗証番号{secret:####}
A: かしこまりました、{last.a}様。
== ja
U: カードをなくしました。下4桁は{card:####}です
A: すぐに停止いたします。お名前と生年月日をお願いします。
U: {full.a}、{bd.a}
A: お電話番号は{phone}でよろしいですか。
U: 変わりました。{phone}です
A: 受付番号は{account:K######}です。担当は{last.g}です。
== ja
U: 娘の{first.bf}の予約をお願いします
A: 診察券番号と生年月日を教えてください。
U: {account:#####}、{bdchild.bf}です
A: {last.c}先生でよろしいですか。紹介元の病院はございますか。
U: はい、{clinic}です。母の{full.af}が付き添います、{phone}
== ja
U: Wi-Fiがつながりません。MACアドレスは{mac}、IPは{ip}です
A: お客様番号をお願いします。
U: {account:CN########}、契約者は夫の{full.bm}です
A: 新しいパスワードは{secret:^^^^####}です。
U: ありがとうございます、{email.a}にも送ってください
== ja
U: 引っ越しました。旧住所:{whole} 新住所:{whole}
A: ご契約者様のお名前と検針番号をお願いします。
U: {full.a}、{account:##-###-####}
A: 勤務先とご連絡先もお願いします。
U: {firm}、{phone}。大家は{estate}の{last.b}さんです
== ja
U: ログインできません。IDは{handle.a}です
A: 登録メールアドレスは?
U: {email.a}、前のパスワードは{pw}
A: 再設定はこちら:{reset}
U: コード{secret:######}が来ました。{full.a}です
== ja
U: 給与の届け出です。氏名{full.a}、{nidname.n}{nid.n}、勤務先{firm}
A: 扶養のご家族は?
U: 妻{full.bf}、{bd.bf}生まれ。子{full.c}、{bdchild.c}生まれ
A: 振込口座は?
U: 普通{account:#######}、支店番号{account:###}です
== ja
U: 型番AX-{_:###}の替えフィルターはいくらですか
A: {money}です。送料は無料です。
U: 在庫は?
A: {date}に入荷します。
== ja
U: のぞみ{_:&##}号は何時に着きますか
A: {time}着、14番線です。
U: 夏目漱石の展示は月曜も見られますか
A: 月曜は休館です。
`,
);

export const east = [...polish, ...turkish, ...russian, ...japanese];
