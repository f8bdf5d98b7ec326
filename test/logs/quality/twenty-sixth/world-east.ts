// Situations in Polish, Czech, Hungarian, Greek, Russian, Ukrainian and Turkish.
export const worldEast = `
# PL bank
U: dzien dobry nie moge sie zalogowac
A: Dzień dobry, <org:{Bank Mazowiecki Spółdzielczy|Bank Nadodrzański|Kasa Beskidzka}>, z tej strony <a.f>. Poproszę o PESEL.
U: <pesel>
A: Dziękuję. Nazwisko panieńskie matki?
U: <maiden>
A: Zgadza się. Login to <c.u>, hasło tymczasowe: <pw>
U: weszlo, a karta <cardm> tez zablokowana?
A: Karta jest aktywna, <c.g:Panie/Pani> <c.v>.
U: dobrze. nowy adres <adr>, a kod z sms <sec:######> gdzie wpisac
A: Tylko w aplikacji, proszę.
U: a numer konta do przelewu zwrotnego to <iban>
A: Widzę, zapisany.

# PL parcel
U: paczka nr <pk=acc:6#######################> mial byc wczoraj
A: Dzień dobry! Kurier nie zastał nikogo. Jaki jest adres i telefon odbiorcy?
U: <adr> tel <tel>
A: Dziękuję. Paczka <pk> trafi dziś do automatu, kod odbioru <sec:######>.
U: moze odebrac zona? <kf.f>
A: Tak, wystarczy kod.
U: a sledzenie pod <url:https://sledz.{paczkolot|kuriermax|szybkapaka}.pl/p/¤> dobrze?
A: Tak, zgadza się. Pozdrawiam, <a.f> z <org:{Paczkolot|Kurier Max Polska|Szybka Paka}>.

# PL energy
U: Imię i nazwisko: <c>
PESEL: <pesel>
Nr PPE: <acc:590###############>
Konto do zwrotu nadpłaty: <iban>
A: Dzień dobry, <c.g:Panie/Pani> <c.v>. Zwrot <amt:80-400> zł zlecono, potwierdzenie <acc:ZW/#####/25>.
U: dziekuje a na kogo jest teraz umowa
A: Na <o>, od <date>.
U: to bylo na tescia. ok
A: Rozumiem. Czy adres <adr> jest aktualny?
U: tak, a ur. jestem <dobn> bo w umowie blad

# PL insurer
U: stłuczka, sprawca spisał oświadczenie
A: Przykro mi. Proszę podać numery rejestracyjne i polisę sprawcy.
U: moje <plate>, jego <plate2>, polisa <acc:@@######>. sprawca <ma>, dowód <dowod>
A: Dziękuję. Szkoda zarejestrowana w <org:{Ubezpieczenia Wisła|TU Bałtyk|Polonia Towarzystwo Ubezpieczeń}>. Proszę o mail.
U: <~c.m>, wyplata na <iban>
A: Dziękuję, likwidatorem będzie <o>.

# PL shop
U: czy jest faktura w paczce
A: Faktura przychodzi mailem w ciągu 24 h od wysyłki.
U: a rozmiarówka {zaniżona|normalna}?
A: Model <txt:PL-##> wypada o pół numeru mniejszy.
U: dzieki

# PL it
U: cześć, drukarka {nie drukuje|miga na czerwono}
A: Cześć <c.f>, podaj IP z naklejki.
U: <lan>, mac <mac>
A: Widzę, dostała inny adres, <lan2>. Zmieniłem, spróbuj.
U: działa! a hasło do skanera dalej <pw>?
A: Nie, <ma.f> zmienił je na <pw2>.
U: ok dzieki, pracuje z domu z <ip> i tez chce miec dostep
A: Dodane. IT <org:{Zakłady Nowomet|Hurtownia Kwadrat|Meblex Sława}>

# CZ bank
U: dobry den, ztratila se mi karta
A: Dobrý den, u telefonu <a>, <org:{Moravská spořitelní|Vltavská banka|Záložna Podbeskydí}>. Vaše rodné číslo?
U: <rc>
A: Děkuji. Karta <cardm> je zablokovaná. Kam pošleme novou?
U: <adr>
A: Dobře. Platnost PINu zůstává, <c.g:pane/paní> <c.l>.
U: super. posledni kod <sec:######> jsem nepouzil<c.g:/a>, vadi to? mail <c.m>
A: Nevadí. Narozen<c.g:/a> <dobn>, sedí?
U: jo

# CZ telecom
U: Nejde mi net, router má MAC <mac>
A: Dobrý den, číslo smlouvy prosím.
U: <acc:########>
A: Děkuji, router je offline od <time>. Restartujte ho. Kdyby nic, zavoláme na <tel>.
U: ptejte se na <fa.f>, ja jsem v praci. heslo na wifi mate? ja mam <sec:########>
A: Ano, sedí to.
U: adresa je <adr>, zvonek <o.l>
A: Díky, přeje <org:{Netvysočina|Hanácká síť|Fibercz}>.

# CZ shop
U: máte to skladem? kód <txt:CZ####>
A: Ano, 7 kusů, odesíláme zítra. Cena {890|1 290|2 490} Kč.
U: doprava?
A: 79 Kč, od 1 500 Kč zdarma.
U: diky

# HU telecom
U: jó napot, nincs netem
A: Jó napot! Kérem az ügyfélszámát és a nevét.
U: <acc:#########>, <c>
A: Köszönöm, <c.f>. A modem MAC címe <mac>, ez stimmel?
U: igen
A: A szerelő, <o>, holnap megy: <adr>. A kapukód?
U: <sec:##*##>
A: Rögzítettem, hívjuk a <tel> számon.
U: köszi, a wifi jelszavam <pw> maradhat?
A: Maradhat. Üdvözlettel, <a>, <org:{Alföldnet|Mecsek Kábel|Tiszafiber}>

# HU clinic
U: Időpontot szeretnék bőrgyógyászatra, TAJ <taj>
A: Üdvözlöm! Születési dátum?
U: <dobn>
A: Dr. <o>, <date>, <time>. Megfelel?
U: igen. a foglalást a férjem számláján fizetem, kártya vége <cardl>
A: Rendben, visszaigazolás: <acc:FOG-#####>.
U: a lakcímem most <adr>
A: Módosítottam. <org:{Rózsa Rendelő|Medicina Pécs Kft.|Szigeti Magánklinika}>

# GR bank
U: καλησπέρα δεν δουλεύει η κάρτα μου
A: Καλησπέρα σας, είμαι <o.g:ο/η> <o.f> από την <org:{Τράπεζα Αιγαίου|Συνεταιριστική Θεσσαλίας|Πελοποννησιακή Τράπεζα}>. Τα τέσσερα τελευταία ψηφία;
U: <cardl>
A: Και το ΑΦΜ σας παρακαλώ;
U: <afm>, γεννήθηκα <dobn>
A: Ευχαριστώ. Ο κωδικός μίας χρήσης που λάβατε;
U: <sec:######>
A: Ξεκλείδωσε, <c.g:κύριε/κυρία> <c.v>.
U: ευχαριστώ, στείλτε τη νέα στη διεύθυνση <adr>
A: Βεβαίως. Ο λογαριασμός είναι ο <iban>;
U: ναι

# GR shop
U: πότε έρχεται η παραγγελία <par=acc:GR######>
A: Καλημέρα! Η <par> φεύγει σήμερα. Η διεύθυνση είναι <adr>;
U: ναι, κινητό <tel>
A: Θα παραλάβει <c.g:ο ίδιος/η ίδια> <c>;
U: όχι, <o.g:ο/η> <o.f>
A: Εντάξει. Κωδικός παραλαβής <sec:####>. Ευχαριστούμε, <org:{Ηλεκτροσπίτι|Βιβλιοχώρος Νότος|Παπούτσια Ρούγα}>
U: και στο μέιλ μου <c.m>

# RU bank
U: здравствуйте, списали {900|2 400|5 000} р а я ничего не покупал<c.g:/а>
A: Здравствуйте! Меня зовут <a.f>, <org:{Банк «Камский»|Уралпромкредит|Банк Среднерусский}>. Назовите последние цифры карты.
U: <cardl>
A: <c.v>, вижу операцию. Кодовое слово?
U: <sec:{ромашка|подснежник|карандаш|снегирь|черника}>
A: Верно. Карта закрыта, перевыпуск по адресу <adr>. Кому-то сообщали код из смс?
U: да позвонил <ma.f> из "службы безопасности", сказал<c.g:/а> ему <sec:####>
A: Ожидайте звонка специалиста на <tel>.
U: жду. дата рождения <dobn>, если спросят
A: Спасибо, заявка <acc:ЗК-######>.

# RU telecom
U: Интернет не работает, договор <acc:50########>
A: Добрый день, ФИО владельца?
U: <c.r>
A: Спасибо. Последний раз роутер (<mac>) выходил с адреса <ip>. Перезагрузите его.
U: не помогло. приходите, <street>, домофон <sec:##В####>
A: Мастер <o> будет с 10 до 13.
U: а пароль от вайфая он знает? у меня <pw>
A: Знает. Спасибо, что вы с <org:{Камнет|Волгасвязь|Томлинк}>.

# RU shop
U: а гарантия на чайник <txt:KT-###> какая
A: 12 месяцев, сервис в {Перми|Самаре|Туле}, чек обязателен.
U: возврат можно
A: В течение 14 дней, если не пользовались.
U: понятно

# RU council
U: Заявление на пособие, СНИЛС <snils>, паспорт <rupass>
A: Здравствуйте. Номер обращения <acc:ОБ-######>. Дата рождения ребёнка?
U: <bdobn>, <k>
A: Принято. ИНН заявителя?
U: <inn>
A: Спасибо, <c.v>. Ответ придёт на <c.m>.
U: живу теперь <adr>, исправьте
A: Исправлено. Статус: <url:https://lk.{sotspomosh|mfc-region|gorod-uslugi}.ru/z/¤>

# UA bank
U: добрий день картка не працює
A: Вітаю! <org:{Банк Дністер|Карпатикредит|Полісся Банк}>, мене звати <a.f>. Ваш РНОКПП?
U: <uaipn>
A: Дякую, <c.v>. Карту <cardm> заблоковано. Підтвердьте дату народження.
U: <dobl>
A: Готово. Кошти можна зараховувати на <iban>.
U: а пін <sec:####> залишиться? живу тепер <adr>
A: Так, без змін. Не пишіть його в чат.
U: номер договору <acc:UA-######> лишається?
A: Так.

# UA parcel
U: де посилка <acc:2045##########>
A: Вітаємо! Вона у відділенні, отримувач <c>, телефон <tel>. Вірно?
U: так, але забере <o.f>
A: Нехай назве код <sec:####>.
U: дякую, а звідки вона? від <org:{Книгарня Промінь|ТОВ Зоря|Майстерня Глини}>?
A: Так, відправник <p>.

# TR bank
U: merhaba kartım kayboldu
A: Merhaba, ben <a.f>, <org:{Anadolu Kıyı Bankası|Marmaris Katılım|Boğaz Finans}>. T.C. kimlik numaranızı alabilir miyim?
U: <tckn>
A: Teşekkürler. Anne kızlık soyadı?
U: <maiden>
A: Doğrulandı. Sonu <cardl> olan kart iptal edildi. Yenisi <adr> adresine gelecek.
U: güvenlik kodu aynı mı kalıyor, <cvv> idi
A: Hayır, <c.f> <c.g:Bey/Hanım>, o da değişir.
U: doğum tarihim <dobn>, sistemde yanlış yazıyor
A: Düzeltildi, bildirim <c.m> adresine gitti.

# TR telecom
U: internet yok {sabahtan beri|iki gündür}
A: Merhaba, hizmet numaranızı yazar mısınız?
U: <acc:88########>
A: Modeminizin MAC adresi <mac> görünüyor. Adınız?
U: <c>, <tel>
A: Teşekkürler. Sabit IP'niz <ip>. Teknik ekip yarın arayacak.
U: adres <adr>, wifi şifresi <pw>
A: Kaydedildi. <org:{Egenet|Toros Fiber|Hızlıhat}> iyi günler diler.

# TR shop
U: kargo ücreti ne kadar
A: 500 TL üzeri ücretsiz, altı <n:40-70> TL.
U: kapıda ödeme var mı
A: Var, {10|15} TL hizmet bedeliyle.
U: tamam

# TR insurer
U: Kaza yaptım, plakam <plate>, karşı taraf <plate2>
A: Geçmiş olsun. Poliçe numaranız ve doğum tarihiniz nedir?
U: <acc:TRF########>, <dobn>
A: Karşı sürücünün adı?
U: <ma>. tutanakta IBAN istemişler: <iban>
A: Hasar dosyanız <acc:HD-######> numarasıyla açıldı. Uzmanımız <o> arayacak.
U: servis <org:{Yılmazlar Oto|Usta Garaj|Boğaz Kaporta}> olsun, kasko taksidi <cardm> kartından çekildi mi
A: Evet, çekildi.
U: şasi numarası <vin> lazım mı
A: Evet, ekledim.
`;
