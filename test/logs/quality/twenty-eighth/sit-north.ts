// German, Dutch, Nordic, Polish, Czech and Hungarian conversations.
export const northDesk = `
# DE | o=Stadtwerke Brunnau/Nordlicht Energie GmbH/Elbtal Strom
U Hallo, Zählerstand {x:%####}, Zählernummer {a:1EMH00########}
A Guten Tag, danke! Ihre Kundennummer bräuchte ich noch.
U {a:%#######}
A Ist notiert, {ti} {last}. Ihre {o} wünscht einen schönen Tag.
U und mein Geburtsdatum stimmt bei euch nicht, richtig ist {dobw}
A Korrigiert auf {dobw}. Vertrag {a:V%#######}, Passwort fürs Telefon weiter {s:^%#}?
U ja

# DE | o=Sparbank Hohenfels/Volksbank Mühltal | g=2m
U meine karte wurde am automaten eingezogen
A Das tut mir leid. Die letzten vier Ziffern und Ihr Geburtsdatum bitte.
U {cardend}, {dob}
A Danke, {ti} {last}. Ersatz kommt an {addr}.
U bin umgezogen: {addr2}
A Dann {addr2}, ist geändert. Filialleiter {full2} hat die Karte vernichtet. Ihre {o}
U ok und neue pin? {s:####} weiter?

# DE
U Sehr geehrte Damen und Herren,~bitte ändern Sie meine Bankverbindung auf {iban}.~Kundennr. {a:K-%######}~~Mit freundlichen Grüßen~{full}~{phone}
A Guten Tag {ti} {last},~{iban} ist ab {day} hinterlegt.~Viele Grüße~{agentfull}
U Vielen Dank!
A Zur Sicherheit brauche ich noch den Geburtstag.
U {dob}, Zahlung an {iban} bitte ab sofort

# DE | o=Nordmark Versicherung/Alpina Direkt
A {o}, mein Name ist {agent}, was kann ich für Sie tun?
U ich hab gestern einen Auffahrunfall gehabt, Kennzeichen {a:KS-@@ %##}
A Ist jemand verletzt? Wie heißt der Unfallgegner?
U nein. {full2}, Tel {phone2}
A Schadennummer ist {a:S25-%#####}. Auf wen läuft der Vertrag?
U auf mich, {full}, geb. {dob}
U Auszahlung auf {iban} bitte
A Wird an {iban} überwiesen, Police {a:KFZ-%######}, Gruß {agent}.

# DE | o=Hausverwaltung Kern/Immobilien Seidel | g=2m
U Heizung kalt seit gestern, {addr}
A Oh je. Ich schicke Herrn {last2}. Sind Sie zuhause?
U bis 14 uhr, danach schlüsseltresor code {s:####}
A Gebe ich weiter. {agent}, {o}
U Mieternr {a:%##.%##.%#}, {full}, {phone}
A Danke {ti} {last}. Monteur {full2} fährt los.

# DE
U Steuer-ID nachreichen: {nid}
A Danke! Zu welchem Vertrag?
U Depot {a:%########/00}
A Freistellungsauftrag ist aktiv, {first}.
U geboren bin ich {dobw}, falls nötig. {full}
A Danke, {dobw} passt. Auszahlungskonto bleibt {iban}?
U ja

# DE | o=Gemeinschaftspraxis am Markt/Praxis Dr. Lohmann | o2=Adler-Apotheke/Rosen-Apotheke Kehlheim
U brauche ein rezept für {kid} ({dob2})
A Gern. Welche Kasse und Versichertennummer?
U {n:@%########}
A Liegt ab {time} bereit, bei {agent} am Empfang. Ihre {o}
U kann es auch an die {o2} gehen?
A Ja, {o2} bekommt es auf die Nummer {n:@%########}.

# DE | o=Falkenberg Maschinenbau/Kröger Logistik
U Laptop kommt nicht ins WLAN, MAC {mac}
A Moin {first}, bist du am Standort {town}?
U ja, user {a:&&&%##}
A {mac} war gesperrt. Neues Passwort: {s:*#%^!}
A Was zeigt ipconfig?
U {ip}, gerät {a:NB-%####}
A Und {mac} ist jetzt freigegeben. {agent}, IT {o}

# DE | o=Paketdienst Blitz/Hermelin Versand | g=2m
U wo bleibt mein paket {a:0034%###############}
A Das liegt bei Ihrem Nachbarn {full2}.
U den kenn ich nicht. ich wohne {street}
A Oh, dann Nachforschung {a:NF-%#####}. Ihre Mail?
U {email}
A Danke, {o} meldet sich unter {email}. {agent}

# DE
U login geht nicht, benutzer {a:^.^%#}, pw {s:*%##*}
A Bitte das Passwort nie mitschicken! Hier ein Link zum Ändern: {u:https://konto.lerchenfunk.de/neu?schluessel=&%&&##%&}
U danke hat geklappt, {first} ist glücklich
A Und dein Geburtsjahr fehlt noch im Profil.
U {doby}

# DE | o=Hotel Seeblick/Gasthof zum Adler
U Buchung {a:HB%####} auf den Namen {full2} bitte um eine Nacht verlängern
A Gern, die Karte {cardm2} belasten?
U nein neue: {card} prüfnummer {cvv}
A Erledigt. Wir freuen uns, {o}.
A Für den Meldeschein noch Geburtsdatum und Ausweisnummer von {full2}?
U {dob2}, {n:L%@@%###@%}

# DE | o=Grundschule Wiesental/Gymnasium Rabenau | g=3m
U Guten Morgen, {kid} aus der 3a ist krank. LG {first}
A Gute Besserung an {first2}! Klassenlehrer {last3} weiß Bescheid.
U danke, falls was ist {phone}
A Haben wir. Für die Unfallkasse: geboren {dob2}, stimmt das?
U ja {dob2}. Grüße an die ganze {o}

# NL | o=Zuiderstroom Energie/Windkracht Groen
U hoi, ik ga verhuizen naar {addr2}
A Leuk! Wat is uw klantnummer en huidige adres?
U {a:%########} en nu {addr}
A Verwerkt per {day}, {ti} {last}. Groet van {o}.
U o en ik ben van {dobw}, stond ook fout
A {dobw} staat er nu. Meter is {a:E00%############}.

# NL | o=Fietswereld Blom/Warenhuis De Linde
U bestelling {a:NL%########} kapot aangekomen
A Wat vervelend. Op welk rekeningnummer mogen we terugbetalen?
U {iban} tnv {full}
A Staat er binnen 3 dagen op.
U top bedankt {agent}
A Nog een vraag, heeft u bij {o} een account?
U ja {a:^%##}, geboren {doby}

# NL | o=Huisartsenpraktijk De Brug/Apotheek Westerpark | o2=Zorgverzekeraar De Eik/Zilverlinde Zorg
U mijn bsn klopt niet in jullie portaal
A Wat moet het zijn?
U {nid}
A En uw geboortedatum ter controle?
U {dob}
A Aangepast. {o}
U klopt met {nid} nu wel, verzekerd bij {o2} polis {a:%########}
A Fijn {ti} {last}, {agent}

# NL
U internet traag, modem {mac}
A Ik zie modem {mac} op ip {ip}. Heeft u al herstart?
U ja 2x. bel me anders op {phone}
A {agent2} belt u om {time}.
U klantnr {a:%#######} geb {dob}
A Dank u. Nieuw modem {mac2} komt naar {addr}.

# NL | o=Woningstichting Noorderhof/Verhuur Vesting
U Goedemiddag,~de sleutel van de berging past niet. Contract {a:HC-%####}.~Groeten,~{full}~{addr}
A Beste {first}, de code van het sleutelkastje is {s:%#%#}.
U gelukt!
A Mag ik voor het dossier uw geboortedatum?
U {dob}, en huur gaat van {iban} af
A Klopt, {iban}. {agent}, {o}

# NL | o=Sportschool Krachtpunt/Zwembad De Golf
U wil opzeggen. pasnr {a:%######}
A Jammer! Mag ik uw naam en geboortedatum?
U {full} {dobw}
A Opgezegd bij {o} per {day}.
U laatste betaling terug op {iban}
A Is goed {first}, naar {iban}.

# NL
U wachtwoord vergeten van {email}
A Reset gestuurd. Lukt het niet, gebruik dan {u:https://mijn.windmere.nl/r/&&%#&%&?u=%###}
U ja is gelukt, dank je {agent}

# PL | o=Energia Północ/Prąd Plus
U dzień dobry, nr licznika {a:%########} stan {x:1%###}
A Dzień dobry. Proszę o imię i nazwisko.
U {full}
A Dziękuję, zapisane. Nr klienta to {a:K/%#####}, pozdrawiamy, {o}.
U data urodzenia {dob}, hasło do infolinii {s:^%#}
A Zgadza się {dob}. Nowa umowa: {a:U/%####/25}.

# PL | o=Bank Wiślany/Bank Kupiecki
U zablokujcie kartę!! końcówka {cardend}
A Już blokuję. PESEL?
U {nid}
A I nazwisko panieńskie matki jako hasło?
U {s:<Wrona|Gajewska|Kubiak>}
A Karta zablokowana, nowa przyjdzie na adres {addr}.
U nazywam się {full}, ur. {dobw}
A {g:Panie/Pani} {first}, dziękuję. {agent}, {o}

# PL
U proszę o zwrot na konto {iban}
A Numer zamówienia?
U {a:ZAM/%####/25}, imię {first}
A Zwrot zlecony. Potwierdzenie idzie na {email}.
A Zwrot na {iban} wyszedł. Dla porządku: data urodzenia?
U {dob}

# PL | o=Przychodnia Zdrowie/Klinika Bielik
U chcę przełożyć wizytę, {full}, ur. {dob}
A Do kogo była wizyta?
U dr {last2}
A Jest wolne {day} o {time}. Telefon {phone} aktualny?
U tak
A PESEL {nid} się zgadza? Zapraszamy, {o}.
U tak, {nid}

# PL | o=Kurier Sokół/Paczka Szybka
U kurier nie zadzwonił. paczka {a:62%#####################}
A Przepraszam. Jaki jest kod do bramy?
U {s:%#%#K}
A Kurier {first2} wróci dziś. {o}
U adres {addr}, tel {phone}, {full}
A Dziękuję. Zgłoszenie {a:RK-%#####}, {agent}.

# PL | o2=Dom Handlowy Iskra/Sklep Rowerowy Szprycha
U Wystawcie fakturę na firmę {o2}, NIP {n:%##-###-##-##}
A Gotowe, nr {a:FV/%###/11/25}. Wysłać mailem?
U tak {email}
A Wysłane, {agent}.
U i dopiszcie konto {iban}
A {iban} dopisane. Odbiorca {full}?
U tak

# SE | o=Norrsken El/Bredbandet Väst
U hej mitt kundnr är {a:%#######} och fakturan är fel
A Hej! Kan du bekräfta ditt personnummer?
U {nid}
A Tack {first}, kreditfaktura {a:KF%#####} kommer från {o}.
U jag är född {dobw}, det stod fel
A Ändrat till {dobw}. Autogiro från {iban}?
U ja

# SE | o=Sparhuset/Tandvården Eken
U Jag vill byta utbetalningskonto till {iban}
A Visst. Ditt fullständiga namn?
U {full}, {addr}
A Klart. /{agent}, {o}
U personnr {nid} om det behövs
A Tack, {nid} stämmer. Ärende {a:UB-%####}.

# SE
U glömt pinkoden till larmet, tror det va {s:####}
A Koden syns inte här. Jag ringer upp på {phone}, okej?
U ja efter {time}
A Då ringer {agent2}.
U {full}, {addr}, panel mac {mac}
A Jag ser {mac}, larm {a:LM%#####}. Ny kod {s:%###}.

# SE | o=Vårdcentralen Björken/Djurkliniken Tassen
U tid för {kid}, född {dob2}
A Ja, hos {full3} {day} kl {time}.
U tack, jag heter {first}
A Hälsa {first2}! Remiss {a:R%#####} från {o} är klar.
U stämmer {dob2} i systemet?
A Ja, {dob2}.

# DK | o=Fjordbank/Andelskassen Vest
U hej, mit kort {cardm} virker ikke
A Hej, må jeg bede om dit cpr-nummer?
U {nid}
A Tak {first}. Nyt kort sendes til {addr}.
U er født {dobw} hvis i spørger
A Tak, {dobw}. Overførsel til {iban} er sat i gang, {o}.

# DK | o=Lynnet Fibernet/Bolig Syd
U router blinker rødt, mac {mac}
A Tak. Kundenummer?
U {a:%######-%}
A Den fik ny adresse {ip}. Prøv nu. Hilsen {agent} fra {o}
U det virker
U nu står der {mac2} i stedet
A Det er wifi-delen, {mac2} er fin.

# DK
U Kan I rette min fødselsdag til {dob}? Der er en fejl
A Selvfølgelig. Hvilken bruger er det?
U {email}, jeg hedder {full}
A Så er det rettet.
U står der {dob} nu?
A Ja, {dob}. Medlemsnr {a:%######}. Hilsen {agent}

# NO | o=Fjellkraft Strøm/Sparebanken Kyst
U fødselsnummer {nid}, vil ha ny bankid
A Hei {first}, takk. Sendt til {phone}.
U fikk kode {s:######}, hvor skriver jeg den
A Rett i appen. Hilsen {o}
A Født {dobw}, ikke sant?
U jo {dobw}

# NO | o2=Fjordby Rør AS/Bakken Blomster | g=2m
U pakke {a:LX%########NO} står som levert
A Beklager. Hvilken adresse gjelder det?
U {addr}
A Sjåføren {full2} sier den står i garasjen.
U fant den takk
U sendingen var til {o2} egentlig, ved {full}
A {o2} har fått beskjed, {first}. Sak {a:%######}.

# FI | o=Pohjolan Sähkö/Järvipankki
U Hei, asiakasnumero {a:%######} ja nimi {full}
A Hei! Henkilötunnus tarkistusta varten?
U {nid}
A Kiitos. Sopimus {a:S-%####} on voimassa. Terveisin {agent}, {o}
U synt. {dob}, tilini {iban}
A Kiitos, {iban} tallennettu.

# FI
U salasana ei toimi, laitoin {s:^%##}
A Lähetin uuden linkin: {u:https://tili.juniperkauppa.fi/uusi/%&&#%&&}
U kiitos nyt toimii, sähköposti on muuten vaihtunut: {email}
A Mikä on syntymäaikanne?
U {dob}, käyttäjätunnus {a:^%#}

# CZ | o=Elektra Morava/Banka Vltava | g=1m
U dobrý den, smlouva č. {a:%#########}, chci změnit zálohy
A Dobrý den, prosím o rodné číslo.
U {nid}
A Děkuji, nová záloha je {amt}. Přeje {agent}, {o}
U přeplatek na {iban}, narozen {dob}
A {iban} uloženo.

# CZ | o=Rychlík Kurýr/Balík Doma
U balík {a:DR%#########C} měl jít na {addr}
A Omlouvám se, je na depu. Zavolá řidič na {phone}.
U ok, jméno na zvonku {last}
A Kód boxu je {s:######}, hezký den přeje {agent}, {o}.
U díky, {full}

# HU | o=Dunabank/Tisza Energia
U jó napot, TAJ számom {nid}, születtem {dob}
A Köszönöm. Számlaszám a visszautaláshoz?
U {iban}
A Rögzítettük. Üdvözlettel: {agentfull}, {o}
U nevem {full}, kód {s:####} volt
A Köszönöm, {dob} rendben. Ügyszám {a:U-%#####}.
`;
