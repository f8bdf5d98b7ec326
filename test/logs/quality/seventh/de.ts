// Templates of the seventh set in German.
export const german = `
# DE,AT
A: Guten Tag und willkommen bei {bank}. Mein Name ist {p9}, was kann ich für Sie tun?
U: Guten Tag, {p1} hier. Ich habe am {date} einen neuen Freistellungsauftrag geschickt, er ist immer noch nicht hinterlegt.
A: Das prüfe ich gern, {p1.t} {p1.f}. Nennen Sie mir bitte Ihr Geburtsdatum und die Steuer- bzw. Versicherungsnummer.
U: {dob}, {id}
A: Danke. Die Kontonummer, um die es geht?
U: {iban}. {trap}
A: Der Auftrag über {price} ist jetzt gespeichert. Vorgang {ticket}.
U: Bitte noch die Adresse ändern: {addr}. Und meine Frau {p1.relw} soll eine Vollmacht bekommen.
A: Das Formular geht an {p1.mail}. Einen schönen Tag noch!
# DE lower
U: hallo mein internet geht seit gestern {time} nicht
A: Guten Morgen, {p9.g} vom Kundenservice {telecom}. Ihre Kundennummer bitte?
U: {cust}, {p1.l}
A: Danke {p1.t} {p1.f}. Blinkt die DSL-Lampe? Und was steht auf dem Aufkleber bei MAC?
U: blinkt rot. {mac}, gerät ist {model}
A: Ich sehe Ihren Anschluss mit {ip}. Die Leitung hat 34 dB Dämpfung. Ein Techniker kann am {shortdate} zwischen 8 und 12 Uhr.
U: ok bitte vorher anrufen {phone}, klingel {p2.f}, {addr.st} hinterhaus
A: Eingetragen. {p3.t} {p3.f} von {employer} meldet sich. Störungsnummer {ticket}.
U: {trap} muss ich das wlan passwort {pw} danach ändern?
A: Nein, das bleibt.
# DE,AT,CH
A: {clinic}, Sie schreiben mit {p9.g}.
U: Ich brauche ein Rezept für meinen Sohn {m2}, geb. {child}
A: Bei Frau Dr. {w3.f} oder Herrn Dr. {m4.f}?
U: Dr. {p3.f}. Es geht um das Spray, {dose}, wie im {month}.
A: Gern. Ist die Versicherung noch {insurer}, Nummer {id}?
U: Nein, das ist meine. Seine ist {member}. {trap}
A: Danke, {p1.t} {p1.f}. Das Rezept schicken wir an {pharmacy}. Unter welcher Nummer erreichen wir Sie?
U: {phone}, sonst meine Mutter {w5}, {phone2}
A: Ab {time} Uhr abholbar. Gute Besserung für {p2.g}!
# DE,CH
U: Sehr geehrte Damen und Herren, in der Wohnung {addr} ist die Heizung ausgefallen. Mietvertrag {cust}.
A: Guten Tag, {housing}, {p9}. Seit wann und wie warm ist es?
U: Seit {day}, im Wohnzimmer (24 m²) nur 15,5 °C. Therme {model} zeigt {fault}.
A: Ich beauftrage {employer}. {p2.t} {p2.f} kommt heute bis {time}. Wer ist zu Hause?
U: Mein Mitbewohner {m3}, Handy {phone}. Der Code der Haustür ist {pin}.
A: Notiert. Wir hatten übrigens noch ein altes Konto für die Rückzahlung.
U: Neu ist {iban}, Inhaberin {w1}. {trap}
A: Danke, {p1.t} {p1.f}. Eine Mietminderung nach § 536 BGB prüfen wir. Aktenzeichen {claim}.
# DE,AT,CH keep
U: Bitte zusammenfassen:

Von: {p1} <{p1.mail}>
Gesendet: {date}, {time}
An: {employer.mail}
Betreff: Reklamation {order}

Sehr geehrter Herr {m2.f},
die am 3. d. M. gelieferte Ware ist beschädigt. Ich bitte um Erstattung von {price} auf {iban}.
Mit freundlichen Grüßen
{p1}
{addr.ln}
Tel. {phone}

A: {p1} reklamiert die Bestellung {order} und möchte {price} zurück. Die Nachricht richtet sich an Herrn {m2.f}.
U: Antwort entwerfen, Absender {p3}, {employer}
A: Guten Tag {p1.t} {p1.f},

wir bedauern den Schaden und erstatten {price} bis {shortdate}.

Freundliche Grüße
{p3}
{employer}
U: Passt, danke. {trap}
# DE,AT lower
U: moin, paket kam nicht an. {track}
A: Hallo, hier ist {p9.g} von {courier}. An wen war es adressiert?
U: {p1.l}, {addr}
A: Laut Fahrer hat es {p2.t} {p2.f} im Erdgeschoss angenommen.
U: gibts hier nicht. bei uns wohnen nur {p3.f} und {p4.f}
A: Dann starte ich eine Nachforschung. Inhalt und Wert?
U: {model} von {shop}, {price}, bestellnr {order}
A: Nummer {ticket}, Antwort an {p1.mail} in 5 bis 7 Werktagen.
U: ok. {trap}
# DE,CH,AT
A: Personalabteilung {employer}, {p9.t} {p9.f}.
U: Guten Tag, ich fange am {shortdate} an und soll noch Daten nachreichen.
A: Genau: Name, Geburtsdatum, Steuer- oder AHV-Nummer, Bankverbindung und ein Notfallkontakt.
U: Name: {p1}
geb.: {dob}
Nr.: {id}
IBAN: {iban}
Notfall: {p2}, {phone}
A: Vielen Dank. Ihr Login ist {p1.user}, das Startkennwort {pw}. Personalnummer {staff}.
U: Der Rechner ist schon da, MAC {mac}, IP {ip.lan}. {trap}
A: Dann schalte ich ihn frei. Bei Fragen hilft {p3.g} im 2. Stock, Raum 2.14.
# DE,AT
U: Ich möchte mein Kind in {childcare} anmelden.
A: Sehr gern! Ich bin {p9.g}. Wie heißt Ihr Kind und wann ist es geboren?
U: {p2}, {child}. Ich heiße {w1}, mein Mann ist {p1.relm}.
A: Danke. Ihre Anschrift und Telefonnummer?
U: {addr}, {phone}. Abholen darf auch die Oma, {w3}.
A: Allergien oder Medikamente?
U: Nüsse, und bei Fieber ab 38,5 °C bitte anrufen. {trap}
A: Notiert. Der Beitrag liegt bei {price} im Monat. Der Vertrag geht an {p1.mail}.
# DE,CH
A: Guten Tag, {garage}, {p9.f} am Apparat.
U: Mein Wagen {plate} springt nicht an, Fahrgestellnummer {vin}.
A: Auf wen ist er zugelassen?
U: Auf {employer2}, Fahrer bin ich, {p1}. Kilometerstand 84.300, Batterie 11,2 V.
A: Wir holen ihn ab. Wo steht er?
U: {addr.st}. Schlüssel beim Nachbarn, {p2.t} {p2.f}. {trap}
A: Rechnung wie immer an {insurer}, Schaden {claim}?
U: Ja, Ansprechpartnerin ist {w3}, {phone}
A: Alles klar. Die Batterie 12 V 70 Ah kostet {price}, Teil {part}.
# DE keep
U: server antwortet nicht mehr, log von heute:
{time}:03 sshd: Failed password for {p1.user} from {ip} port 50122
{time}:07 sshd: Failed password for {p1.user} from {ip2} port 50140
{time}:09 dhcpd: DHCPACK on {ip.lan} to {mac}
{time}:11 dhcpd: DHCPACK on {ip2.lan} to {mac2}
A: Hallo, {p9.g} hier. Sind {ip} und {ip2} von Ihnen?
U: die erste ja, ipv6 wäre {ip.six}. api-key ist {key}
A: Bitte den Schlüssel nicht posten, ich habe ihn gesperrt. Kundennummer?
U: {cust}, {employer}, admin {p1}, {p1.mail}
A: Neustart läuft, Version {ver}. Ticket {ticket}.
# DE,AT
U: Ich bin {p1} und möchte meine Mitgliedschaft bei {club} kündigen, Nummer {member}.
A: Schade! Hier {p9.g}. Dürfen wir fragen, warum?
U: Umzug nach {addr.town}, neue Adresse {addr}. Trainer {p2.g} weiß Bescheid.
A: Kündigung zum {shortdate} ist notiert. Wohin soll die Restzahlung von {price}?
U: {iban}. Und bitte meine Tochter {p1.relw} nicht mit abmelden!
A: Keine Sorge, {p1.relg} bleibt in der U12. Bestätigung an {p1.mail}.
U: {trap}
`;
