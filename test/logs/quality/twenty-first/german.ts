// Desks in German.
export const german = `
# de
U: Guten Tag, meine Girokarte wurde am Automaten eingezogen
A: Guten Tag, hier ist {a1.g} vom Kundenservice. Wie lautet Ihr Name und die Kontonummer oder IBAN?
U: {p1}, {iban}
A: Danke. Zur Sicherheit bitte noch das Geburtsdatum.
U: {dob}
A: Die neue Karte geht an {addr}, stimmt das noch?
U: ja passt
U: online-pin war {secret:#####}, zweiter inhaber {k1}, {iban}

# de at
U: hab ne abbuchung über {price} drauf die ich nicht kenne
A: Um welche Karte geht es, die letzten vier Ziffern reichen.
U: {card.last}
A: Auf wen läuft sie?
U: {p1!lc}
A: Danke, {p1.s} habe ich gefunden. Reklamation {account:RK-######} ist angelegt, Rückruf unter {phone}?
U: jo
U: zweite karte {card.last} auch betroffen, name {k1}

# de
U: Ich muss einen Wildunfall melden.
A: Das tut mir leid. Kennzeichen und Versicherungsschein-Nr. bitte.
U: {plate}, Schein {account:KH-########}
A: Wer ist gefahren?
U: Mein Mann, {m1}, geb. {dob}
A: Schadennummer {account:S-####-#####}. Die Werkstatt {trade} meldet sich bei Ihnen, Frau {m1.s}.

# de
U: wo bleibt mein paket seit dienstag steht da in zustellung
A: Hallo! Sendungsnummer?
U: {track}
A: Das wurde bei {p2.s}, {addr.street} abgegeben.
U: den kenn ich nicht, ich wohne {addr}
A: Oh. Ich frage den Fahrer, er heißt {a2.g}.

# de
U: Zugangsdaten fürs Kundenportal verlegt
A: Kein Problem. Kundennummer und Postleitzahl mit Straße?
U: {account:#########}, {addr}
A: Ihr Startpasswort lautet {pw}. Bitte gleich ändern, Frau {f1.s}.
U: Danke Herr {m2.s}
A: Noch das Geburtsdatum?
U: {dob}, Mail {email:f1}

# de
U: Steuerbescheid ist falsch, mein Kind fehlt komplett
A: Bitte Steuer-ID, Name und Geburtsdatum des Kindes.
U: meine {nid}, Kind {k1}, {cdob}
A: Und Ihr Name?
U: {p1}
A: Aktenzeichen {account:###/####/####}. Der Bescheid wird geändert.
U: arbeitgeber {org}, wohne {addr}

# de ch
U: Umzug zum Ersten, Strom ummelden bitte
A: Gerne. Zählernummer, Stand und neue Adresse?
U: {account:1%%%0########}, {x:#####},{x:#}, {addr}
A: Name des Vormieters?
U: {p2}. Vermieter ist {landlord}
A: Vertrag {account:V-#######} ist bestätigt, {p1.g}. Oder lieber per Sie?
U: nachmieter {p3}, {org}

# de
U: Internet weg seit Gewitter
A: Ich bin {a1.g}. Was steht auf der Fritzbox als MAC?
U: {mac}
A: Und Kundennr?
U: {account:K########} auf {p1}
A: Leitung neu gestartet. Der neue WLAN-Schlüssel steht auf der Box, alternativ {secret:####-####-####-####}.
U: ip ist {ip}, alte box {mac}

# de
U: Termin bei Dr. {p2.s} verschieben
A: Praxis-Empfang, guten Morgen. Name und Geburtsdatum?
U: {p1.r}, {dob}
A: Versichertennummer?
U: {health}
A: {weekday}, {time} Uhr. Rufen Sie sonst {phone} an.
U: mail {email:p1}, arbeite bei {org}
U: partner {k1}, steuer-id {nid} braucht ihr wohl nicht

# at de
U: Sehr geehrte Damen und Herren,¶anbei die Rechnung {account:RE-####-###} an die {org}, {addr}.¶Mit freundlichen Grüßen¶{p1}¶Tel. {phone}¶{email.work:p1}
A: Sehr geehrte(r) {p1}, danke, die Zahlung geht auf {iban}.

# de
U: meine tochter ist heute krank, {d1} klasse 4b
A: Gute Besserung! Wer ruft an?
U: {p1}
A: Attest bitte an {school}, z. Hd. {p2}. Nachricht an {email}

# de
U: Mietkaution immer noch nicht zurück!!! ausgezogen {date}
A: Welche Wohnung war das?
U: {addr}
A: Mieter laut Vertrag {p1} und {p2}?
U: ja. bitte an iban {iban}
A: Die {landlord} überweist bis {weekday}.

# de
U: Mein Laptop {device:p1} kommt nicht ins VPN
A: IT-Service, {a1}. Welche IP haben Sie?
U: {ip}
A: Und Ihr Kürzel?
U: {handle:p1}
A: Token zurückgesetzt, einmaliges Kennwort {pw}.
U: mac {mac}, vom Kollegen {p2} geht

# ch
U: Grüezi, ich habe die PIN der Kreditkarte vergessen
A: Grüezi, {a1.g} am Apparat. Kartennummer und Jahrgang bitte?
U: {card}, {dob.year}
A: Vielen Dank, {p1.g}. Neue PIN per Post an {addr}.
U: die alte war {secret:####}, die ging nie

# de
U: [Sprachnotiz] Ja hallo hier ist {p1.s}, {p1.g} {p1.s}, meine Vertragsnummer ist {account:#######!words} und erreichbar bin ich unter {phone!words}
A: Guten Tag, wir haben Ihnen an {email:p1} geschrieben.

# de
U: Buchung {account:#########} Doppelzimmer, wir reisen jetzt zu dritt
A: Wer kommt dazu?
U: unsere kleine {d1}, {cdob}
A: Notiert, Familie {p1.s}. Türcode ab 22 Uhr: {secret:####}.
A: Wie zahlen Sie?
U: Karte {card}, {secret:###}
`;
