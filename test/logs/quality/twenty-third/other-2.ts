// Dutch, Polish, Swedish, Russian and Japanese.
export const other2 = `
@nl
U: Hoi, ik wil mijn adres wijzigen. Klantnummer {account|!#######}
A: Hallo, met {A}. Wat wordt het nieuwe adres?
U: {D}, per de eerste
A: En het oude was {D2}?
U: klopt. {P}

U: machtiging intrekken van {Iban} ajb
A: Op wiens naam staat de rekening?
U: {P.i}, lidnummer {account|L#####}
A: Gedaan, mevrouw {P.l}.

U: afspraak bij dokter {P}? geb {B} {Q}
A: Morgen 8.50. Mag ik uw BSN?
U: {national-id|$bsn}
A: Dank u. We bellen op {Tel}.

U: Past de fietskar {-|FK-!##} in een kofferbak van 90 cm?
A: Ingeklapt is hij 84 x 62 x 35 cm, dus ja.
U: prijs?
A: € 189.

U: pakket {account|3S@@@@#########} is bezorgd bij buren, welke?
A: Bij {P.l} aan de overkant.
U: die kennen we niet, wij wonen op {D}
A: Ik vraag het aan bezorger {Q.f}.

U: kan niet inloggen, account {account|$user} mail {Mail}
A: Stuur de code even die u net kreeg?
U: {secret|######}
A: Top, {P.f}, u kunt een nieuw wachtwoord kiezen.

U: Ik werk bij {O} en onze laptop {account|NL-LT-####} (MAC {Mac}) krijgt geen netwerk
A: Wat zegt ipconfig?
U: {Ip}
A: Dat is buiten ons netwerk. Wachtwoord van het gastnet is {secret|$word-$word-!#|$cap###}.

U: hoe laat gaat de laatste trein van Zwolle naar Meppel op zondag
A: Om 00.21 van spoor 7.

U: mijn zoon {P} is ziek, groep 5 van {OS}
A: Beterschap! Ik geef het door aan juf {Q.f}.
U: Dank. Groet, {R}

@pl
U: Dzień dobry, nie mogę się zalogować, numer klienta {account|########}
A: Dzień dobry, tu {A}. Proszę o PESEL.
U: {national-id|$pesel}
A: Dziękuję. Hasło tymczasowe: {Pw}

U: prosze zmienic konto do zwrotu na {Iban}
A: Na kogo jest konto?
U: {P}
A: Gotowe, zamówienie {account|ZAM/####/25}.

U: paczka {account|6##########################} miała być wczoraj, adres {D}
A: Kurier nie mógł się dodzwonić. Aktualny telefon?
U: {Tel}, odbiera {P}

U: Ile kosztuje bilet ulgowy na wystawę o Koperniku?
A: 18 zł, w środy wstęp wolny. Czynne 10-17.

U: Wizyta u dr {P} w {OH}, pacjent {Q}, ur. {B.n}
A: Termin: piątek 12:30. Potwierdzenie na {Mail}?
U: tak

U: auto {account|WA #####|KR #@@##}, polisa {account|P######/25}, stłuczka. Sprawca: {P}, pracownik {O}
A: Szkoda {account|SZ-######}. Zadzwonimy na {Tel}.

U: kod do bramy {secret|####} nie działa, {D}
A: Nowy kod to {secret|####*|####}. Pozdrawiam, {A}

U: czy model {-|ZX-!##} ma gwarancję 24 czy 36 miesięcy
A: 24 miesiące, po rejestracji 36.

@sv
U: Hej! Jag ska flytta och vill säga upp elen. Kundnr {account|!######}
A: Hej, {A} här. Vad heter du och vilken adress gäller det?
U: {P}, {D}
A: Anläggnings-id {account|735999############} avslutas den 31:a.

U: personnummer {national-id|$pnr}, tappat kortet {Mask}
A: Kortet är spärrat, {P.f}. Nytt kommer inom en vecka.
U: skicka till {D} tack

U: Min dotter {P} har tid hos {Q} på {OH} imorgon men har feber
A: Jag avbokar. Födelsedatum?
U: {K}
A: Klart. Vi ringer {Tel} med ny tid.

U: paketet {account|UG#########SE|PN########} ligger kvar hos ombudet?
A: Ja till fredag. Ta med legitimation.
U: min sambo {P} hämtar, funkar koden {secret|####}?
A: Ja.

U: Vad kostar det att hyra släp över helgen och hur långt är det
A: 495 kr, 330 cm, totalvikt 750 kg.

U: glömt lösenord till {account|$user}, mejl {Mail}
A: Här är en länk: {url|https://konto.example/ny/%%%%%%%%%%%%}
U: tack, // {P.f} på {O}

@ru
U: Здравствуйте, не приходит код. Телефон {Tel}
A: Добрый день, меня зовут {A}. Ваше имя и дата рождения?
U: {P}, {B}
A: Спасибо. Отправили ещё раз.
U: пришёл, {secret|####|######}

U: Где мой заказ {account|########-####}? Обещали вчера
A: Курьер уже едет. Адрес верный: {D}?
U: да, домофон {secret|##К####|####}, меня зовут {P}

U: Паспорт {national-id|#### ######}, хочу поменять фамилию в билете {account|@@^@^^}
A: Какая фамилия теперь правильная?
U: {P.l}, билет на имя {P}

U: До скольки работает музей в среду и есть ли экскурсия про Пушкина?
A: До 20:00, экскурсия в 15:30, 450 рублей.

U: не работает интернет, договор {account|#########}, роутер {Mac}
A: Какой IP видите?
U: {Ip}
A: Перезагрузила порт. {A}, техподдержка

U: мы {O}, счёт {account|СФ####/2|СЧ-####} не пришёл на {Mail}
A: Отправил повторно. Контактное лицо прежнее, {P}?
U: нет, теперь {Q}, {Tel}

@ja
U: 注文番号{account|####-######|JP########}の商品がまだ届きません
A: 担当の{A}です。お名前とご住所をお願いいたします。
U: {P}です。{D}
A: {P.f}様、明日の午前中にお届けします。

U: 予約を変更したいです。{P}、{Tel}
A: {P.f}様、予約番号{account|R######|YK-####}でお間違いないでしょうか。
U: はい。{Q.f}先生の診察で、生年月日は{B}です

U: 会員ID {account|$user} のパスワードを忘れました。メールは{Mail}です
A: 仮パスワードは{Pw}です。
U: 入れました、ありがとうございます

U: 空気清浄機の{-|KC-!##}は何畳までですか
A: 24畳まで、運転音は19〜53dBです。価格は39,800円です。

U: {O}の{P}です。請求書{account|INV-####}の宛名を直してください
A: 承知しました。{Q.f}が担当いたします。
`;
