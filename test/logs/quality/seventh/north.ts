// Templates of the seventh set in Polish, Czech, Hungarian, Swedish, Danish, Norwegian, Finnish.
export const north = `
# PL
A: Dzień dobry, {bank}, przy telefonie {p9.g}. W czym mogę pomóc?
U: Dzień dobry, {p1}. Nie mogę się zalogować od {date}.
A: Proszę o PESEL i datę urodzenia.
U: {id}, {dob}. {trap}
A: Dziękuję. Wysłałam kod na numer {phone}, proszę go podać.
U: {otp}
A: Zgadza się. Numer rachunku {iban}, karta z końcówką {card.last}.
U: Proszę też zmienić adres: {addr}. I pełnomocnik: {p2}, {phone2}
A: Gotowe, zgłoszenie {ticket}, potwierdzenie na {p1.mail}.
# PL lower
U: paczka nie doszła {track}
A: Dzień dobry, tu {p9.g} z {courier}. Kto jest odbiorcą?
U: {p1.l}, {addr}
A: Kurier wpisał, że odebrał {p2.i}.
U: u nas nikt taki nie mieszka. zamówienie {order} ze sklepu {shop}, wartość {price}
A: Otwieram reklamację {claim}. Numer telefonu?
U: {phone} albo mąż {m3.g}. {trap}
A: Odpowiedź wyślemy na {p1.mail} w ciągu 7 dni.
# PL
A: {clinic}, rejestracja, {p9.g}.
U: Chcę umówić córkę, {w2}, ur. {child}
A: Do doktora: {p3.f} czy {p4.f}?
U: {p3}. Ma 38,4 °C, dostała {dose}.
A: {shortdate}, godz. {time}. Imię i nazwisko rodzica oraz telefon?
U: {p1}, {phone}, adres {addr}. {trap}
A: Numer kartoteki {patient}. Recepta będzie w: {pharmacy}.
# CZ
A: Dobrý den, {telecom}, u telefonu {p9.g}. S čím mohu pomoci?
U: Dobrý den, jmenuji se {p1}, od {date} mi nejde internet. Zákaznické číslo {cust}
A: Prosím o rodné číslo a datum narození k ověření.
U: {id}, {dob}
A: Děkuji. Modem má MAC {mac} a adresu {ip}. Svítí červená?
U: Ano, chyba {err}, notebook {ip.lan}. {trap}
A: Technik přijede {shortdate} v {time}: {p2}. Adresa a telefon?
U: {addr}, {phone}, zvonek {p3.f}
A: Hotovo, hlášení {ticket}.
# CZ lower
U: dobry den chci vratit zbozi, objednavka {order}
A: Dobrý den, {shop}, {p9.g}. Vaše jméno a e-mail?
U: {p1.l}, {p1.mail}
A: Jde o {model} za {price}. Kam máme peníze poslat?
U: {iban}. faktura {invoice}. {trap}
A: Svoz zajistí {courier}, adresa {addr}?
U: ano, predá to manzel {m2.g}, {phone}
A: Reklamace {claim} přijata.
# HU
A: Jó napot kívánok, {energy}, {p9.g} vagyok. Miben segíthetek?
U: Jó napot, a nevem {p1}, ügyfélszám {cust}. A számla {price}, ez túl sok.
A: Kérem a születési dátumot és a TAJ-számot.
U: {dob}, {id}
A: Köszönöm. A mérő száma {meter}? És a cím?
U: Igen. {addr}, telefon {phone}. {trap}
A: A visszatérítést melyik számlára kéri?
U: {iban}, {bank}
A: Rögzítve: {ticket}. Visszaigazolás: {p1.mail}.
# SE
A: Hej och välkommen till {bank}, du chattar med {p9.g}.
U: Hej, {p1} här. Jag har fått ett konstigt sms med koden {otp}.
A: Klicka inte på något. Kan jag få ditt personnummer?
U: {id}, född {dob}
A: Tack {p1.g}. Inloggningen kom från {ip}. Är kortet som slutar på {card.last} kvar hos dig?
U: Ja, men min sambo {p2.g} har det andra, {card}. {trap}
A: Jag spärrar båda. Nya skickas till {addr}?
U: Ja. Ring {phone} om det är något.
A: Ärende {ticket}, bekräftelse till {p1.mail}.
# SE lower
U: hej mitt wifi funkar inte
A: Hej, {p9.g} på {telecom}. Kundnummer och namn?
U: {cust}, {p1.l}
A: Tack. Vilken MAC-adress står på routern?
U: {mac}, datorn har {ip.lan}. lösenordet är {pw}
A: Tekniker {p2} kommer {shortdate} kl. {time}. Adress?
U: {addr}, {phone}. {trap}
A: Felanmälan {ticket}, 5 GHz-bandet startas om.
# DK
A: Hej, du chatter med {p9.g} fra {insurer}. Hvad kan jeg hjælpe med?
U: Hej, jeg hedder {p1}, police {policy}. Min cykel er stjålet.
A: Det er jeg ked af. CPR-nummer og adresse?
U: {id}, {addr}
A: Tak. Stelnummer og pris?
U: {serial}, købt hos {shop} {date} for {price}. {trap}
A: Hvilken konto skal vi udbetale til?
U: {iban}. Min kone {p1.relw} kan nås på {phone}
A: Skade {claim} er oprettet, svar til {p1.mail}.
# DK lower
U: hej er min tid rykket
A: Hej, {clinic}, {p9.g}. Navn og fødselsdato?
U: {p1.l}, {dob}
A: Ja, fra {shortdate} til {date} kl. {time} hos {p2}, værelse 3.
U: ok. tager stadig {dose}. {trap}
A: Recepten ligger hos {pharmacy}. Mobil?
U: {phone}, ellers min mor {w3}, {phone2}
A: Tak, {p1.g}. Henvisning {patient}.
# NO
A: Hei, {energy} kundeservice, {p9.g} her.
U: Hei, jeg er {p1}, kundenummer {cust}. Flytter fra {addr} til {addr2}.
A: Takk. Fødselsnummer og målernummer?
U: {id}, måler {meter}, stand 48 213. {trap}
A: Sluttavregning på {price}. Kontonummer eller IBAN?
U: {iban}, ny eier er {p2}, {phone}
A: Da er det ordnet, sak {ticket}. E-post?
U: {p1.mail}
# NO lower
U: hei nettet er nede, ruter {mac}
A: Hei, {telecom}, {p9.g}. Navn på abonnementet?
U: {p1.l}, ip er {ip}, feil {err}
A: Tekniker fra {employer}, {p2}, kommer {shortdate} kl. {time}.
U: {addr.st}, ring {phone}. passordet er {pw}. {trap}
A: Notert, {ticket}.
# FI
A: Hei, {bank} asiakaspalvelu, {p9.g} täällä. Miten voin auttaa?
U: Hei, olen {p1}. Kortti {card} katosi eilen kello {time}.
A: Henkilötunnus ja osoite, kiitos?
U: {id}, {addr}
A: Kiitos. Kortti on suljettu. Puhelinnumero?
U: {phone}, puolisoni {p1.rel} on toinen omistaja, tili {iban}. {trap}
A: Uusi kortti tulee viikossa. Viite {ticket}, vahvistus: {p1.mail}.
# FI lower
U: moi netti ei toimi, modeemi {mac}, osoite {ip.lan}
A: Hei, {telecom}, {p9.g}. Asiakasnumero ja nimi?
U: {cust} {p1.l} s. {dob}
A: Kiitos. Asentaja {p2} tulee {shortdate} klo {time}.
U: {addr.st}, soita {phone}. {trap}
A: Vikailmoitus {ticket}.
`;
