// Situations in Polish, Czech, Romanian and Hungarian.
export const polish = String.raw`
== pl
U: dzien dobry, paczka zaginela. nr <t=account:6###########01###>
A: Dzień dobry, z tej strony <a.f>. Proszę o imię i nazwisko odbiorcy.
U: <c.n~l>
A: Dziękuję. Paczka czeka w punkcie od {wtorku|piątku}, kod odbioru <s=secret:######>.
U: a mogłaby odebrać <o.n>? ma dowód <d=national-id:!dowod>
A: Tak, wystarczy kod.
U: aa super dzieki
== pl
U: Dzień dobry,\n\nproszę o korektę faktury <n=account:FV/####/0%/2#>. Prawidłowy adres: <addr>.\n\nPozdrawiam\n<c.n>\ntel. <tel>
A: Szanown<c?y Panie/a Pani>,\n\nkorekta w załączniku.\n\n<a.n>\n<g=organisation:{Hurtownia|Sklep} {Jodełka|Kwarc|Modrzew} sp. z o.o.>
U: Dziękuję. Zwrot proszę na konto <iban>.
A: Zlecone, <c?Panie/Pani> <c.v>.
U: I jeszcze numer klienta, gdyby trzeba: <x=account:K/#####>. Mail <c.e>.
== pl
U: nie moge sie zalogowac do bankowosci, login <l=account:{8|2}#######>
A: Proszę podać PESEL oraz nazwisko panieńskie matki.
U: <i=national-id:!pesel>, <s=secret:{Nowicka|Gajda|Sikora|Pawlak|Zawadzka|Bąk}>
A: Zgadza się, <c?Panie/Pani> <c.v>. Hasło tymczasowe wysłaliśmy SMS-em.
U: przyszlo <s2=secret:¢¬¬¬####>, wchodze
A: Świetnie. Proszę je zmienić.
U: zmienione. w profilu data ur. <dob~p> jest ok
A: Dziękuję za kontakt z <=organisation:{Bank Spółdzielczy|Kasa} {Wisła|Mazury|Sudety}>.
== pl
U: ile kosztuje bilet ulgowy i czy w majówkę jesteście otwarci
A: Ulgowy {18|24} zł, normalny {30|36} zł. 1 maja zamknięte, 2 i 3 maja od 10 do 18.
U: a parking
A: Pierwsze 2 godziny gratis, potem {4|5} zł za godzinę.
== pl c=f
A: Przychodnia, słucham.
U: Dzień dobry, chciałam zapisać dziecko do pediatry.
A: Imię i nazwisko dziecka?
U: <o.n>.
A: Data urodzenia?
U: <kid~w>.
A: Telefon do rodzica?
U: <tel>. I ja się nazywam <c.n>.
A: Zapisane, wtorek, {8:40|15:20}, gabinet 4.
U: Czy to dalej <=organisation:{Przychodnia|Centrum} {Medica|Zdrowie|Amicus|Salus}>, <addr~a>?
A: Tak, zapraszamy.
== pl
U: dowód mi zmienili, nowy numer <d=national-id:!dowod>, trzeba u was aktualizowac polise <p=account:PL¢######>?
A: Tak, już aktualizuję. Czy adres bez zmian: <addr>?
U: bez zmian
A: Dziękuję, dane zapisane. Czy numer rejestracyjny auta <plate> też aktualny?
U: tak
`;
export const czech = String.raw`
== cs
U: dobrý den, nejde mi přidat kartu, hlásí chybu {1034|K-12}
A: Dobrý den, <c?pane/paní> <c.w>, zkuste prosím jiný prohlížeč. Jaká karta to je?
U: <card>, platnost 0<=%>/2{7|8}
A: Číslo karty prosím neposílejte do chatu. Poslední čtyři číslice <card~4> stačí.
U: pardon. v edge to šlo
A: Výborně. Fakturační adresa <addr> zůstává?
U: ano, a kontakt na kolegu je <o.n>, <tel>
== cs
U: Dobrý den,\n\nreklamuji pračku, objednávka <o1=account:25######>. Vyzvednutí prosím na adrese <addr>.\n\nS pozdravem\n<c.n>\n<tel>
A: Dobrý den,\n\nreklamace přijata pod číslem <k=account:R-#####/2#>. Technik zavolá předem.\n\n<a.n>, <g=organisation:{Elektro|Domo|Bílá technika} {Hájek|Morava|Vltavan} s.r.o.>
U: Děkuji. Sériové číslo je <z=account:##¢######>, kdyby bylo třeba.
== cs
U: kolik stojí dálniční známka na 10 dní
A: {270|290} Kč, roční {2300|2440} Kč. Platí od zvoleného dne.
U: a pro elektromobil?
A: Ten je osvobozen, jen je nutné oznámení.
== cs
A: Ordinace, prosím.
U: Dobrý den, tady <c.n>. Potřebuju vystavit recept.
A: Rodné číslo, prosím?
U: <i=national-id:!rodne>.
A: Recept je hotový. Mám ho poslat na mobil?
U: Ano, na <tel>.
A: Odesláno. Po patnácté hodině se u dveří zadává kód <s=secret:####>.
U: A ještě mám novou adresu, <addr>.
A: Uloženo. <=organisation:{Ordinace|Poliklinika} {Na Kopci|U Parku|Salvia}>, na slyšenou.
`;
export const romanian = String.raw`
== ro
U: buna ziua, nu imi merge netul de la furtuna de {ieri|duminica}
A: Bună ziua, sunt <a.f>. Codul de client vă rog?
U: <x=account:CL######>
A: Mulțumesc, <c?domnule/doamnă> <c.l>. Un tehnician vine mâine la <addr>, între {9 și 12|14 și 17}.
U: ok. sunati la <tel>
A: Echipa e de la <=organisation:{Net|Fibra|Digi}{serv|grup|lan} {Instal|Tehnic}>, tehnician <o.n>.
== ro
U: Stimată echipă,\n\nVă rog să îmi restituiți suma de {214|389} lei în contul <iban>. Comanda <o1=account:RO-######>.\n\nCu stimă,\n<c.n>\nCNP: <i=national-id:!cnp>
A: Bună ziua,\n\nRambursarea a fost aprobată. CNP-ul nu este necesar, l-am șters.\n\n<a.n>\n<g=organisation:{Magazin|Librăria|Casa} {Fabrica|Teilor|Dacia} SRL>
U: mai am un cont, <iban2>, al <o?soțului/soției>, il puteti sterge si pe ala
A: Desigur, l-am șters.
U: Multumesc frumos
== ro
U: cat e garantia la {aspirator X8|boiler 80L} si unde e service-ul
A: 24 de luni. Service-ul este preluat prin curier gratuit.
U: si cat dureaza
A: Maximum 15 zile calendaristice.
== ro
U: am uitat parola la cont, userul e <c.h>
A: Care este data nașterii, pentru verificare?
U: <dob~p>
A: Am trimis un link, este <u=url:https://cont.{cartea|biletro|sportino}.ro/resetare/¤¤¤¤¤¤¤¤¤¤¤¤>. Expiră într-o oră.
U: {a mers|gata}, mersi <a.f>
A: Cu drag, <c.f>. Comenzile vin tot la <addr>?
U: da, cod interfon <s=secret:##C##>
`;
export const hungarian = String.raw`
== hu o=f c=m
U: jó napot, elveszett a csomagom. szám: <t=account:GLS########HU>
A: Jó napot! <a.n> vagyok. Mi a címzett neve?
U: <c.n>
A: A futár nem talált csengőt. Jó a cím? <addr>
U: igen, a kapukód <s=secret:##K####>
A: Holnap {10|14} óráig kiszállítják.
U: este a feleségem, <o.f> van itthon, telefon <tel>
A: Felírtam, <=organisation:{Gyors|Villám|Fehér}{futár|posta} {Kft.|Bt.}>.
== hu
U: Tisztelt Ügyfélszolgálat!\n\nKérem a <p=account:KG-#######> kötvény felmondását. Visszautalás: <iban>.\n\nÜdvözlettel:\n<c.n>\nszül.: <dob~n>
A: Tisztelt Ügyfelünk! A felmondást rögzítettük.\n\n<a.n>\n<g=organisation:{Duna|Pannon|Tisza} Biztosító {Zrt.|Nyrt.}>
U: Köszönöm. A TAJ számom kell még? <i=national-id:!taj>
A: Nem szükséges, köszönjük.
U: És még egy: a lakcímem is változott, <addr>.
A: Módosítottuk, <c.f>.
== hu
U: mennyibe kerül a felnőtt jegy és meddig vannak nyitva vasárnap
A: A felnőtt jegy {3200|4500} Ft, vasárnap 18 óráig vagyunk nyitva.
U: kutyát lehet vinni?
A: Csak pórázzal, a kertbe.
`;
