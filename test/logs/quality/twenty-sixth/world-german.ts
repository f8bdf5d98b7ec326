// Situations in German and Dutch.
export const worldGerman = `
# DE bank
U: hallo, meine karte wurde eingezogen am automaten in {der bahnhofshalle|der filiale|kassel}
A: Guten Tag und willkommen bei der <f=org:{Volksbank|Sparkasse|Kreissparkasse} {Werratal|Hegau-Nord|Elbmarschen|Oberer Solling}>. Mein Name ist <a>. Nennen Sie mir bitte die letzten vier Ziffern der Karte.
U: <cardl>
A: Danke. Und Ihr Geburtsdatum zum Abgleich?
U: <dobn>
A: Vielen Dank, <c.t> <c.l>. Die Karte war wegen dreimal falscher PIN gesperrt.
U: oh ich hab immer <sec:####> eingegeben, das war die alte
A: Bitte schreiben Sie uns niemals eine PIN. Eine neue Karte geht an <adr>, passt das noch?
U: ja passt danke
A: Sehr gern. Die <f> wünscht Ihnen einen schönen Tag.
U: noch was, das gehalt kommt weiter auf <iban> rein?
A: Ja, am Konto ändert sich nichts.

# DE insurer
U: Betreff: Schadenmeldung Haftpflicht
Sehr geehrte Damen und Herren,
mein Sohn <km.f> (geb. <kdobn>) hat gestern beim Nachbarn eine Scheibe eingeworfen.
Versicherungsnummer <vs=acc:HP ##.######.#>
Geschädigter: <o>, <adr>
Mit freundlichen Grüßen
<c>
A: Sehr geehrte/r <c.t> <c.l>,
wir haben Ihre Meldung zum Vertrag <vs> erhalten. Bitte senden Sie uns die Rechnung des Glasers.
Freundliche Grüße
<a>
<org:{Nordlicht|Bergische|Hansa-Elbe|Isartaler} {Versicherung AG|Versicherungen|Assekuranz}>
U: Die Rechnung liegt bei. Bitte auf <iban> überweisen, Kontoinhaber <o>.

# DE telecom
U: internet geht seit {heute früh|gestern abend|3 tagen} nicht
A: Das tut mir leid. Wie lautet Ihre Kundennummer?
U: <acc:%#########>
A: Danke, <c.t> <c.l>. Welche Lampe leuchtet am Router, und welche MAC steht auf dem Aufkleber?
U: power blinkt.. da steht <mac>
A: Ich sehe den letzten Kontakt von der Adresse <ip>. Bitte einmal Strom raus, 30 Sekunden warten.
U: ok geht wieder. aber der wlan schlüssel steht auf der rückseite <sec:################> und der neue laptop nimmt ihn nicht
A: Achten Sie bitte auf die Null, das ist kein O.
U: ah jetzt. schickt die rechnung bitte an <c.m> und die post nach <adr>
A: Gern erledigt, Ihr Team von <org:{Nordnetz|Filstal Telekom|Kabel Oberland|Teuto Netz}>.

# DE shop
U: wo bleibt mein paket??
A: Hallo! Ich bin der Chatbot von <org:{Möbel Brandl|Gartenwelt Osterloh|Schuhhaus Kremer|Lampen Vogelsang}>. Bitte gib deine Bestellnummer ein.
U: <b=acc:#######-DE>
A: Bestellung <b> ist unterwegs. Sendungsnummer: <acc:00340############>.
U: mitarbeiter
A: Hallo <c.f>, hier ist <a.f>. Wie kann ich dir helfen?
U: adresse ist falsch, ich wohn jetzt <street>, plz gleich
A: Hab ich geändert. Falls der Fahrer anruft: stimmt <tel> noch?
U: jo. zahl ich jetzt mit der visa <cardm> oder bei lieferung
A: Ist schon abgebucht, <c.f>. Live verfolgen: <url:https://track.{paketblitz|sendefix|kurierwolf}.de/s/¤>

# DE clinic
U: Guten Tag, ich bräuchte eine Überweisung zum Orthopäden
A: Guten Tag, gerne. Waren Sie in diesem Quartal schon mit der Gesundheitskarte da?
U: Nein, noch nicht. Die Versichertennummer kann ich aber durchgeben: <kvnr>
A: Danke. Und Name sowie Geburtstag bitte?
U: <c>, <dobl>
A: Ist notiert. Frau Dr. <fa.l> unterschreibt bis morgen Mittag.
U: ich bin umgezogen, neue anschrift <adr>
A: Danke, trage ich gleich ein.
U: Kann mein Mann <km.f> die abholen?
A: Ja, mit Ausweis. Einen schönen Tag Ihnen.

# DE energy
U: Vorname: <c.f>
Nachname: <c.l>
Zählernummer: <acc:1 EMH00 ########>
Zählerstand: {12.418|8.077|23.960} kWh
Anliegen: Abschlag zu hoch
A: Hallo <c.t> <c.l>, Ihr Abschlag beträgt derzeit <amt:90-240> Euro. Auf welchen Betrag sollen wir senken?
U: {70|85|110} bitte. und neue bankverbindung <iban>
A: Das SEPA-Mandat für die neue IBAN brauchen wir schriftlich, wer ist Kontoinhaber?
U: meine lebensgefährtin <fa>
A: Dann bitte von Frau <fa.l> unterschreiben lassen und an <mail:service@stadtwerke-{hoym|lauenau|werl}.de> schicken.
U: mach ich. sie ist am <odobn> geboren falls ihr das braucht
A: Danke, reicht so. Freundliche Grüße, <a>

# DE landlord
U: Heizung ist kalt, <street>, 2. OG links
A: Guten Morgen, hier Hausverwaltung <org:{Domus Krahn|Petersen & Ilg|Wohnbau Fichtelgrund}>, <a>. Seit wann?
U: seit samstag. alle drei räume
A: Wir schicken Firma <org:{Sanitär Knoll|Haustechnik Ebert|Heizungsbau Rüger}>, Herr <ma.l> meldet sich. Unter welcher Nummer?
U: <tel>. bin erst ab 16 uhr da, sonst nachbarin <fa>, die hat den code vom schlüsselkasten <sec:####>
A: Alles klar, gebe ich weiter.

# DE it
U: passwort vergessen
A: Servus, Helpdesk, <a.f> am Apparat, äh, an der Tastatur. Benutzerkennung?
U: <c.u>
A: Und zur Sicherheit die Personalnummer?
U: <acc:######>
A: Neues Startkennwort ist <pw>. Bitte gleich ändern.
U: er sagt "domäne nicht verfügbar"
A: Welche IP zeigt dir ipconfig an?
U: <lan> und bei physische adresse <mac>
A: Du hängst im Gäste-WLAN. Wechsle ins Firmennetz und melde dich neu an.
U: läuft!

# DE rental
U: Ich habe einen Strafzettel von euch bekommen, obwohl das Auto schon zurück war
A: Guten Tag! Bitte nennen Sie mir das Kennzeichen und die Mietvertragsnummer.
U: <plate>, MV <acc:########>
A: Laut Protokoll hat Herr <ma.l> den Wagen am <date> angenommen. Die Tat war einen Tag später.
U: eben!! also erstattet mir das auf die kreditkarte <cardm>
A: Erledigt, die Gutschrift dauert drei Werktage. Ihre Bestätigung geht an <c.m>.
U: und bitte keine post mehr an <adr>, wohne da nicht mehr
A: Ist gelöscht. Ihre <org:{Autovermietung Wendlandt|Mietwagen Kuhnle|Stadtflitzer GmbH}>

# DE council
U: Wie lange dauert ein neuer Personalausweis?
A: In der Regel {zwei|drei} bis vier Wochen. Die Gebühr beträgt 37,00 Euro, unter 24 Jahren 22,80 Euro.
U: Brauche ich einen Termin?
A: Ja, online buchbar bis 8 Wochen im Voraus. Bitte ein biometrisches Foto mitbringen.
U: Danke!

# DE shop
U: passt das regal FJELL <txt:##> auch in eine ecke
A: Das Regal ist 38 cm tief und 80 cm breit, für Ecken gibt es das Modell FJELL-E.
U: preis?
A: {129|149|179} Euro, Lieferzeit 5 bis 7 Werktage.
U: und rückgabe
A: 30 Tage, auch aufgebaut.

# DE telecom
U: Was kostet Datenvolumen im EU-Ausland
A: Im EU-Ausland nutzen Sie Ihr Inlandsvolumen, bis zu {18|24|31} GB im Monat, ohne Aufpreis.
U: und Schweiz
A: Die Schweiz ist Zone 2, 5,99 Euro am Tag mit 1 GB.
U: ok

# DE hr
U: Hallo <a.f>, meine Steuer-ID fehlt euch noch, oder? <steuerid>
A: Hi <c.f>, danke! Dann noch die Rentenversicherungsnummer bitte.
U: <rvnr>
A: Perfekt. Und das Konto bleibt das bei der <org:{Genossenschaftsbank|Raiffeisenbank} {Lahnblick|Altmühl|Ostrach}>?
U: Ja, <iban>. Eintritt <date>. Ach ja, verheiratet seit Mai mit <o>, geboren <odobn>
A: Glückwunsch! Ist alles in der Akte <acc:PA-#####>.

# DE games
U: jemand hat meinen acc geklaut, heiße <g=tag>
A: Moin! Welche Mail war hinterlegt?
U: <c.m>
A: Wurde heute um <time> von <ip> aus geändert. Kannst du die Geheimfrage beantworten: erstes Haustier?
U: <sec:{Minka|Strolch|Wuffi|Schnurri|Bello}>
A: Stimmt. Setz dein Passwort über diesen Link neu: <url:https://konto.{glutschmiede|nebelspiele|pixelburg}.de/reset/¤>
U: danke, bin drin. <g> lebt!
A: Freut uns! Geburtsdatum im Konto ist <dobn>, richtig?
U: jup

# AT clinic
U: Grüß Gott, ich möcht einen Termin, {Kontrolle|nur Blutabnahme}
A: Grüß Gott! Auf welchen Namen, und die SV-Nummer?
U: <svnr>, <c>. meine Mutter kommt mit, die <kf.f>
A: Passt, nächsten {Dienstag|Donnerstag} um <time> bei Dr. <o.l>.
U: Super. Bitte auf mein Handy erinnern <tel>
A: Mach ma. Adresse ist noch <adr>?
U: ja genau, und geboren bin ich am <dobl> gell
A: So steht es da, auf Wiederschaun!

# AT shop
U: servus, gutscheinkarte zeigt 0 euro
A: Servus <c.f>, schauen wir uns an. Mit welcher Karte wurde der Gutschein bezahlt?
U: bankomat.. nein kreditkarte <card>, prüfziffer <cvv>
A: Danke, die Prüfziffer bitte nie mitschicken. Der Kauf vom <date> läuft auf <o>.
U: ja mein {bruder|schwager}, rechnung <acc:RE#####-AT>
A: Neuer PIN für den Gutschein: <sec:######>.
U: danke, schickts ihn noch per mail an <c.m>
A: Ist draußen. Liebe Grüße, <a.f> von <org:{Trachten Hochreiter|Sportstadl Lechner|Wäschekastl}>
U: und falls was übrig bleibt aufs konto <iban>

# CH insurer
U: Grüezi, Prämienrechnung doppelt bezahlt
A: Grüezi, <a>, <org:{Alpina|Aareblick|Säntis} {Krankenkasse|Versicherungen}>. Ihre AHV-Nummer bitte?
U: <ahv>
A: Merci, <c.t> <c.l>. Auf welches Konto dürfen wir Fr. <amt:180-420> zurückzahlen?
U: <iban>, gehört meiner Frau <kf>
A: Ist erfasst, Fall <acc:K-%######>. E Schöne!
U: wir sind auch gezügelt, neu <adr>, und mis geburtsdatum <dobn> stimmt?
A: Stimmt, alles angepasst. Die neue Police heisst <acc:P#-%#####>.

# CH hotel
U: Ist das Parkieren gratis
A: Leider nein, CHF <n:12-24> pro Nacht in der Tiefgarage, Höhe max. 1,95 m.
U: Und Check-out?
A: Bis 11 Uhr, sonntags bis 12 Uhr. Das Frühstück gibt es ab 6.30 Uhr.
U: merci

# NL bank
U: hoi mijn pas doet het niet meer bij {de supermarkt|het tankstation}
A: Hallo, je spreekt met <a.f> van <org:{Polderbank|Coöperatie IJsselspaar|Noorderspaarbank}>. Mag ik je rekeningnummer?
U: <iban>
A: Dank je. En je geboortedatum ter controle?
U: <dobn>
A: Ik zie dat pas <acc:###> is geblokkeerd, <c.t> <c.l>. De nieuwe pincode komt per post.
U: ok die oude <sec:####> vervalt dus? stuur maar naar <adr>
A: Klopt. Deel je pincode verder met niemand.
U: en de code die ik net kreeg, <sec:######>, moet ik die ergens invullen
A: Alleen in de app.

# NL telecom
U: wifi valt steeds weg, modem is al 2x gereset
A: Vervelend! Kun je het MAC-adres en serienummer van de sticker overtypen?
U: <mac> en sn <acc:@@@@########>
A: Dankjewel <c.f>. Je hebt nu <ip>, ik stuur een monteur. Is <street> goed?
U: ja. bel <o.f> even van tevoren, <tel>
A: Staat erbij. Nieuw wachtwoord voor het netwerk wordt <pw>.
U: top. facturen voortaan op <c.m>
A: Aangepast. Groet van <org:{Glasvezel Noord|Vechtnet|Delta Kabelhuis}>!

# NL clinic
U: Goedemiddag, kan ik een herhaalrecept aanvragen
A: Goedemiddag! Dat kan. Wat is uw BSN en geboortedatum?
U: bsn <bsn>, <dobl>
A: En naar welke apotheek mag het?
U: <org:Apotheek {De Linde|Westerpoort|Molenwijk}>, die kennen mij wel, <c.i>
A: Dokter <o.l> bekijkt het voor 12 uur.
U: adres is trouwens veranderd: <adr>
A: Genoteerd, dank u. Praktijk <org:{Huisartsen De Brink|Medisch Centrum Waterrijk|Gezondheidscentrum Oost}>.

# NL shop
U: Bestelling <b=acc:NL########> niet compleet, 1 kussen mist
A: Wat jammer! Ik kijk mee in <b>. Op wie staat de bestelling?
U: mijn man, <km>
A: Gevonden. Zal ik het bedrag terugstorten op de creditcard die eindigt op <cardl>?
U: liever opnieuw sturen naar <adr>, track & trace graag naar <~c.m>
A: Geregeld, de code is <acc:3S@@@@#########>.
U: en de retourkosten op <iban> aub
A: Doen we, fijne dag <c.f>.

# NL it
U: 2fa app weg, nieuwe telefoon
A: Hoi <c.f>! Ik stuur een eenmalige code naar je vaste nummer.
U: <sec:######>
A: Klopt. Via <url:https://mijn.{werkplek|kantooronline|deskhub}.nl/mfa/¤> koppel je de nieuwe.
U: gelukt. collega <o> heeft hetzelfde, login <o.u>
A: Laat <o.f> zelf even bellen. Vanaf welk IP zitten jullie?
U: <ip> op kantoor

# NL energy
U: is stroom in het weekend goedkoper
A: Met een dubbele meter geldt het daltarief van 23.00 tot 7.00 uur en in het weekend: €0,2<txt:#> per kWh.
U: en gas?
A: Gas is altijd €1,<txt:##> per m3.
U: oke thx

# NL landlord
U: lekkage in badkamer!! water komt bij de buren
A: Dat is spoed. Welk adres, en wie bent u?
U: <adr>. <c>
A: Loodgieter <ma> van <org:{Installatiebedrijf Smit & Co|De Vliet Techniek|Bouwman Service}> is er binnen het uur.
U: ik ben op werk, buurvrouw <fa.f> heeft sleutel. alarm eraf met <sec:####>
A: Genoteerd onder melding <acc:M##-#####>. Meneer <ma.l> belt u op <tel>.
`;
