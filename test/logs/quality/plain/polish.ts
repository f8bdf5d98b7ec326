// Messages of help desks and everyday chat in Polish in which nothing is personal.
export const polish = `
Dzień dobry, drukarka ciągle zacina papier przy druku dwustronnym, co mam zrobić?
Proszę wejść w Ustawienia > Ekran > Jasność i wyłączyć automatyczne dopasowanie.
Dziękujemy za cierpliwość, technik sprawdzi instalację w przyszłym tygodniu między 9:00 a 12:00.
Zupa ogórkowa wymaga pół kilo ziemniaków, dwóch marchewek i szklanki kwaśnej śmietany.
Jutro zapowiadają burze z gradem, więc lepiej schować leżaki i parasol z tarasu.
Kurtka jest dostępna w kolorze granatowym, oliwkowym oraz bordowym, rozmiary od S do XXL.
hej, wiesz może o której zamykają dziś basen? bo chcę jeszcze popływać
Błąd 0x80070057 pojawia się zwykle wtedy, gdy na dysku brakuje wolnego miejsca.
NIE WYŁĄCZAJ URZĄDZENIA PODCZAS AKTUALIZACJI OPROGRAMOWANIA!
Lekarz przyjmuje w poniedziałki i środy, a pobieranie krwi odbywa się wyłącznie rano na czczo.
Reklamację rozpatrujemy w ciągu czternastu dni roboczych od otrzymania towaru w magazynie.
Czy ta patelnia nadaje się do kuchenki indukcyjnej i mycia w zmywarce?
Olej silnikowy trzeba wymieniać co 15 tysięcy kilometrów albo raz do roku.
spoko, nie ma sprawy, ogarnę to wieczorem po treningu
Wywiadówka została przełożona na czwartek, 14 listopada, na godzinę 17:30 w sali gimnastycznej.
Paczka utknęła w sortowni od trzech dni i śledzenie przesyłki nic nowego nie pokazuje.
Syrop na kaszel proszę podawać trzy razy dziennie po posiłku, łyżeczkę na raz.
Sklep czynny w dni powszednie od 8 do 20, w soboty do 15, w niedziele nieczynne.
Ojej, ale ulewa! Całe szczęście, że wzięłam kalosze i płaszcz przeciwdeszczowy.
Krok pierwszy: odkręć cztery śruby z tyłu obudowy. Krok drugi: ostrożnie wysuń wentylator.
Wi-Fi działa w kuchni, ale w sypialni zasięg spada prawie do zera.
Abonament kosztuje 49,90 zł miesięcznie, okres wypowiedzenia wynosi trzydzieści dni.
Nauczycielka chemii zadała nam referat o kwasach i zasadach na piątek, masakra.
Nie chwal dnia przed zachodem słońca, jeszcze druga połowa meczu przed nami.
Uprzejmie informuję, że wniosek o zaświadczenie można złożyć w okienku numer pięć.
Zamówiłem sukienkę zieloną, a przyszła fioletowa i w dodatku z oderwanym guzikiem.
ktoś wie czemu apka wywala się zaraz po zalogowaniu? telefon nowy, wersja 3.2.1
Rozgrzej piekarnik do 180 stopni, wyłóż blachę pergaminem i rozsmaruj ciasto równomiernie.
Do Gdańska najwygodniej pojechać pociągiem, bo autostrada w weekend stoi w korkach.
Serdecznie pozdrawiamy i życzymy miłego popołudnia!
Pacjent skarży się na zawroty głowy, nudności i kołatanie serca od wczoraj.
Pobierz plik PDF, wypełnij czytelnie wszystkie rubryki i przynieś podpisany oryginał do sekretariatu.
Skrzynia biegów zgrzyta na trójce, a sprzęgło bierze dopiero przy samej górze.
Bluza z bawełny organicznej, gramatura 320 g/m², kaptur podszyty miękkim polarem.
Kocham jesień: szeleszczące liście, kasztany, dynie i gorąca herbata z imbirem.
dzieki wielkie za pomoc, wszystko juz smiga jak nalezy :)
Wymiana opon zimowych na letnie kosztuje u nas 120 złotych razem z wyważaniem.
Kabel USB jest uszkodzony, dlatego telefon ładuje się tylko pod odpowiednim kątem.
Przepraszamy za utrudnienia. Awaria sieci ciepłowniczej zostanie usunięta najpóźniej do północy.
Czy mogę prosić o fakturę zbiorczą za wrzesień i październik zamiast paragonów?
Na obiad dziś pierogi ruskie, surówka z kapusty i kompot z rabarbaru.
Trener odwołał zajęcia jogi, ale pilates i taniec odbywają się normalnie.
Proszę nacisnąć i przytrzymać przycisk zasilania przez dziesięć sekund, aż zgaśnie dioda.
Włoska restauracja obok ratusza ma najlepsze lody pistacjowe w okolicy.
UWAGA: ślisko! Świeżo umyta podłoga, prosimy zachować ostrożność.
W serwisie powiedzieli, że płyta główna jest zalana i naprawa się nie opłaca.
Sprawdzian z geografii obejmuje rzeki, jeziora, wyżyny oraz strefy klimatyczne Afryki.
no cześć, idziemy na kręgle czy wolicie posiedzieć w domu przy planszówkach?
Antybiotyk należy przyjmować co dwanaście godzin i koniecznie dokończyć całe opakowanie.
Witam, od rana nie mam ciepłej wody, a kaloryfery są lodowate.
Ta sofa rozkłada się jednym ruchem, ma pojemnik na pościel i drewniane nóżki.
Zepsuła się winda na klatce B, konserwator przyjedzie dopiero pojutrze.
Gdzie znajdę opcję eksportu? Kliknij Plik > Zapisz jako i wybierz odpowiedni format.
Nie mogę się dodzwonić na infolinię, ciągle tylko muzyczka i komunikat o kolejce.
Szczepienie psa przeciw wściekliźnie jest obowiązkowe, kota natomiast jedynie zalecane.
Ale jaja, nasi wygrali trzy do zera z Portugalią!
Posiekaj drobno czosnek, zeszklij cebulę na maśle, dorzuć pieczarki i duś kwadrans.
Karnet normalny 150 zł, ulgowy 99 zł, seniorzy i studenci wchodzą za połowę ceny.
Mikrofon w słuchawkach trzeszczy, chociaż sterowniki mam najnowsze i próbowałem innego gniazda.
Termin oddania książek mija w przyszły wtorek, za przetrzymanie naliczamy drobną opłatę.
siema, robisz coś w sobotę? moze grill nad jeziorem jak pogoda dopisze
Tapeta winylowa odporna na wilgoć, rolka o szerokości 53 cm i długości dziesięciu metrów.
Zgłoszenie zostało przekazane do działu księgowości, odpowiedź otrzyma Pani pocztą wewnętrzną.
Bolą mnie plecy od siedzenia przy biurku, chyba czas zainwestować w porządny fotel.
Mróz szczypie w policzki, a śniegu napadało po kolana.
Proszę wyczyścić pamięć podręczną przeglądarki, a następnie odświeżyć stronę klawiszem F5.
Kurier zostawił przesyłkę pod wycieraczką, choć wyraźnie prosiłam o doręczenie do punktu odbioru.
Hydraulik wymienił uszczelkę w kranie, udrożnił syfon i sprawdził ciśnienie pompy.
Lepszy wróbel w garści niż gołąb na dachu, bierz tę posadę!
Wycieczka szkolna do Krakowa obejmuje zwiedzanie zamku, kopalni soli i muzeum lotnictwa.
Jestem uczulona na orzechy i gluten, czy macie jakieś bezpieczne desery?
Ekran miga na niebiesko, potem komputer sam się restartuje z kodem 7B.
Rabat dziesięć procent nalicza się automatycznie przy zakupie trzech dowolnych doniczek.
Matematyka idzie mi nieźle, za to ortografia i interpunkcja to prawdziwy koszmar.
Miejsca siedzące są nienumerowane, wejście na koncert od godziny dziewiętnastej.
nw o co chodzi, u mnie dziala bez problemu, moze zrestartuj router
Po wymianie klocków hamulcowych słychać piszczenie, zwłaszcza przy skręcaniu w lewo.
Dobry wieczór, chciałbym zarezerwować stolik dla czterech osób przy oknie na piątek.
Plecak turystyczny, pojemność 45 litrów, wzmocnione szelki, pokrowiec przeciwdeszczowy gratis.
Ciśnienie ma pan podwyższone, proszę ograniczyć sól, kawę oraz tłuste wędliny.
Urlop wypoczynkowy trzeba zgłosić kierownikowi co najmniej z dwutygodniowym wyprzedzeniem.
Czy ten krem z filtrem SPF 50 nadaje się dla niemowląt?
Zmiana taryfy na nocną obniżyła nam rachunki za prąd o jedną czwartą.
Róże najlepiej przycinać wczesną wiosną, gdy zakwitną forsycje i miną przymrozki.
Gratulacje! Wygrałaś konkurs na najładniejszy wianek, odbierz nagrodę w bibliotece.
Kto zjadł mój jogurt z lodówki?! Był wyraźnie oznaczony karteczką.
Uczę się hiszpańskiego od stycznia, wymowa łatwa, ale odmiana czasowników doprowadza mnie do szału.
Instalator wymaga uprawnień administratora oraz co najmniej 4 GB wolnej pamięci RAM.
Zamek błyskawiczny rozchodzi się przy kołnierzu, proszę o wymianę albo zwrot pieniędzy.
Przystanek tymczasowo przeniesiono za skrzyżowanie, tramwaje kursują objazdem przez most.
lol padłem ze śmiechu, wyślij to na grupę
Zimowa promocja obejmuje szaliki, rękawiczki, czapki z pomponem i wełniane skarpety.
Dentysta zalecił leczenie kanałowe górnej szóstki oraz usunięcie kamienia nazębnego.
Czy w cenie noclegu jest śniadanie, parking i dostęp do sauny?
Połącz głośnik przez Bluetooth: włącz parowanie, odczekaj sygnał dźwiękowy, zatwierdź na telefonie.
Bez pracy nie ma kołaczy, więc zabieram się za remont łazienki.
Truskawki po 12 zł za kobiałkę, młode ziemniaki, koperek i szczypiorek prosto z pola.
Formularz online nie przyjmuje polskich znaków, wyskakuje komunikat o niedozwolonym ciągu.
Rehabilitacja kolana potrwa około sześciu tygodni, ćwiczenia wykonujemy pod okiem fizjoterapeuty.
Odkurzacz stracił moc ssania; wystarczy wypłukać filtr i opróżnić zbiornik na kurz.
Dlaczego z konta zniknęły punkty lojalnościowe, skoro regulamin mówi o dwuletniej ważności?
Piłkarze ręczni zremisowali, siatkarki awansowały do półfinału, a skoczkowie odpadli w kwalifikacjach.
W Norwegii słońce latem prawie nie zachodzi, za to ceny zwalają z nóg.
Przesyłki zagraniczne do Niemiec i Czech docierają przeciętnie w pięć dni.
mam katar, gorączkę 38,5 i łamie mnie w kościach, zostaję w łóżku
Mieszkanie po remoncie, dwa pokoje, aneks kuchenny, balkon od południa, piwnica.
Farba schnie cztery godziny, drugą warstwę nakładaj wałkiem prostopadle do pierwszej.
OK, daj znać jak dojedziesz, wstawię wodę na makaron
Licznik gazu odczytujemy w pierwszych dniach miesiąca, wartość podajemy bez cyfr po przecinku.
Kopia zapasowa wykonuje się codziennie o 2:30, logi trzymamy przez kwartał.
Zgubiłem bilet miesięczny w autobusie, gdzie mieści się biuro rzeczy znalezionych?
Proszę Państwa, wykład z historii sztuki zaczniemy z dziesięciominutowym opóźnieniem.
Widelce po lewej, noże po prawej, serwetki złożone w trójkąt, kieliszki wypolerowane.
Rower górski, rama aluminiowa 19 cali, hamulce tarczowe, amortyzator z blokadą skoku.
Mleko skwaśniało, chleb spleśniał, trzeba zrobić porządne zakupy.
Chmury rozstąpią się po południu, temperatura wzrośnie do dwudziestu trzech stopni.
Nie działa płatność zbliżeniowa, terminal prosi o włożenie karty i odrzuca transakcję.
W ciąży nie zaleca się ibuprofenu, bezpieczniejszy będzie paracetamol po konsultacji z farmaceutą.
wgl nie kumam tego zadania z fizyki, pomoze ktos?? jutro kartkowka
Zaktualizowaliśmy regulamin: zwroty przyjmujemy teraz w trzydzieści zamiast czternastu dni.
Firanki uszyte z lnu, obciążone u dołu, można prasować żelazkiem średnio nagrzanym.
Zebranie wspólnoty przebiegło burzliwie, uchwały o ociepleniu elewacji jednak nie przyjęto.
Miłego weekendu i do usłyszenia po majówce!
Akumulator padł przez noc, potrzebuję klemów albo kogoś z prostownikiem.
Sernik pęka, gdy zbyt szybko otworzysz drzwiczki, więc studź go powoli.
Wybierz język: polski, angielski, ukraiński, niemiecki lub francuski.
Przekażę uwagi kuchni. Zupa rzeczywiście nie powinna być letnia ani przesolona.
Mamo, kup proszę bibułę, klej, nożyczki i blok techniczny na plastykę.
Nareszcie piątek, padam z nóg, marzę tylko o kocu i dobrym serialu.
Rozliczenie podatkowe można skorygować bezpłatnie, wystarczy złożyć pisemne wyjaśnienie w urzędzie skarbowym.
`;
