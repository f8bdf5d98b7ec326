// German, Austrian and Swiss logs.
export const germanTemplates = `
# DE,AT
U: Guten Tag, mein Auto ist seit {day} bei Ihnen, Kennzeichen {plate}. Gibt es was Neues?
A: Hallo, hier ist {p1.g} von {o1.car}. Auf welchen Namen läuft der Auftrag?
U: {p2}, Auftrag {order}. Rückruf bitte unter {phone}, ab {time} Uhr.
A: Danke, {p2.t}. Der Zahnriemen {part} kostet {price}, Kollege {p3} baut ihn bis Freitag ein.
U: Ok. Rechnung an meinen Arbeitgeber, {o2}, {addr}, z. Hd. {p4.t}
A: Mach ich. E-Mail?
U: {p2.m}
# DE,AT,CH
U: Betreff: Nebenkostenabrechnung 2024
Sehr geehrte Damen und Herren,
laut § 556 BGB fehlt der Verteilerschlüssel. Ich bitte um Korrektur bis zum {date}.
Mit freundlichen Grüßen
{p1}
{addr.b}
Tel. {phone}
A: Guten Tag {p1.t}, Ihr Anliegen hat die Nummer {tick}. Ein Guthaben von {price} überweisen wir. Auf welches Konto?
U: {iban}, Kontoinhaberin ist meine Mutter {w2}.
A: Notiert, Stand sehen Sie unter {url}. Ihr {m3}, {o1.home}
U: PS: Der neue Hausmeister heißt {p4.f}, oder? Von {o2}?
# DE
U: ich brauch nen termin zur steuererklärung, am besten im mai
A: Gern! {o1.tax}, {p1} am Apparat bzw. im Chat. Ihr Name, Geburtsdatum und die Steuer-ID?
U: {p2}, {dob2}, {nid2}
A: Danke. Verheiratet?
U: ja mit {m3}, {dob3}, seine id {nid3}
A: Termin am {day} um {time}. Bitte laden Sie alles hier hoch: {url}
U: passwort?
A: {pw}, bitte gleich ändern. Fragen an {p4.m} ({p4}).
# DE,AT,CH
U: Ticket {tick}: Mitarbeiterin {w1} kann sich nicht anmelden, Benutzer {p1.u}
A: Hallo, {p2.g} vom IT-Service. Welche Fehlermeldung?
U: {err}, Rechner {serial}, IP {ip}, MAC {mac}
A: Konto war gesperrt, Dock {mac2} auch. Startkennwort: {pw}. Der Einmalcode kommt per SMS an {phone}.
U: {otp} kam an, danke. Personalnummer brauchst du auch? {emp}
A: Nein, passt. Schönen Sommer, und Grüße an {p3.t}!
# DE,AT,CH
U: erinner mich dran {p1.g} anzurufen, {phone}, morgen um {time}
A: Erinnerung gespeichert.
U: und schreib {p2.t} von {o1} eine mail, dass wir am {date} erst um 16 uhr kommen
A: Guten Tag {p2.t},
wir kommen am {date} erst um 16 Uhr.
Viele Grüße
U: drunter {p3} und meine adresse {addr}
A: Fertig. An {p2.m}, cc {o2.m} bei {o2}?
U: ja. ach und {w4.g}, ihre tochter, hat geburtstag: {dobk}
# DE
U: Hallo, Kinderwagen noch da? Würde {price} zahlen
A: VB war 120. Abholung in {town}?
U: wo genau?
A: {addr}, bei {p1.f} klingeln, Hinterhaus, Türcode {door}
U: Komme mit meinem Mann, {m2.g}. Meine Nummer {phone}
A: Ok {p3.g}! Karte ginge auch, {url}. Oder per Überweisung {iban} ({p1}), dann Versand mit {o1.post}
U: nehm ich. Empfänger {p2}, {addr2}. Sendungsnummer bitte
A: {track}
# DE,AT
U: Unser Kater {pet} frisst nicht seit Montag
A: {o1.vet}, Tag! Bei uns war zuletzt Frau Dr. {w1.f}. Name des Halters?
U: {p2.r}, Patientennr. {cust}
A: {p2.t}, kommen Sie um {time}. Bitte die Tabletten (5 mg, 2x täglich) mitbringen.
U: Ich schicke meine Nachbarin {w3}, {phone}. Sie zahlt mit meiner Karte {card}.
A: Gut, Dr. {p4.f} hat Dienst. Befund dann an {p2.m}.
# CH
U: Grüezi, ich ziehe per 1. Juni um. Neue Adresse {addr}
A: Grüezi, {o1.util}, {p1.g} am Draht. Ihre Kundennummer bitte?
U: {cust}, {p2}, geb. {dob2}. AHV-Nr. {nid2} falls nötig
A: Merci. Zählerstand des Zählers {meter}?
U: 18 442 kWh. Nachmieter ist {p3}, {phone}.
A: Schlussrechnung über {price} geht an {p2.m}. Rückzahlung auf?
U: {iban}. Hausverwaltung ist {o2.home}, Hr. {m4.f}
# AT
U: Servus, Urlaubsfrage: Resturlaub von {p1}, Personalnr. {emp}?
A: Hallo, {p2} aus der Personalabteilung. 11 Tage bis 31. Dezember. SV-Nummer zur Kontrolle?
U: {nid1}
A: Passt. Und die neue Meldeadresse?
U: {addr}, Telefon {phone}. Bankdaten: {iban}
A: Eingetragen. Bei {o1} gilt der KV Handel; für den Dienstwagen {plate} meldet sich {p3.t}.
U: Danke {p2.g}. Kopie an {p1.m}
# DE,AT,CH
U: Hotelbuchung {book}: können wir ein Kinderbett bekommen?
A: Liebe Familie {p1.f}, sehr gern! Die Nacht kostet {price}. {p2.g} von {o1.hotel}
U: Super, über {o2} gebucht. Reisende: {p1} ({dob1}), {p3} ({dob3}), Ausweis {nid3}
A: Danke. Zahlung mit der Karte, die auf {cardl} endet?
U: Nein, die ist abgelaufen, nehmen Sie {card}
A: Erledigt. Schlüsselbox am Eingang: {pin}. WLAN-Passwort: {pw}. Frühstück mit Linzer Torte ab 7:30.
# DE
U: [{stamp}] login failed user={p1.u} ip={ip1}
[{stamp}] login failed user={p2.u} ip={ip2}
[{stamp}] session opened mac={mac} host={ip3}
wer war das?
A: {p1.u} gehört {p1}, {p2.u} gehört {p2} (Vertrieb). Beide kamen über {ip4}.
U: {p1.g} ist im Urlaub! Token {key} war im Repo, Commit {commit}
A: Dann sofort sperren. Meldung an {p3.m} und Herrn Dr. {m4.f} bei {o1}.
U: erledigt, Vorgang {tick}, Dauer 42 min, HTTP 200
# DE,AT
U: Fahrstunde am {day} muss leider ausfallen, {p1.g} hat Fieber
A: Hallo, {o1.drive} hier. Wer schreibt denn?
U: die Mama, {w2}. Fahrschulkind ist {p1}, geb. {dob1}
A: Danke, gute Besserung! {p3.g} hätte am {day2} um {time} Zeit. Treffpunkt {addr.s}?
U: ja. Antrag für den Führerschein kam zurück, Führerscheinnummer alt {lic1} war falsch geschrieben
A: Dann bitte neu: Frau {w4.f}, {phone}. Prüfung kostet {price}, zahlbar mit Karte (endet auf {cardl}) unter {url}.
# DE
U: Bierlieferung fürs Fest: 6 Kästen Helles, 2 Fässer 30 l, bitte bis {date}
A: Grüß Gott, {o1.beer}, {p1}. Wohin und wer nimmt an?
U: {o2}, {addr}, Ansprechpartner {p2}, {phone}
A: Rechnung {inv} an {p2.m}? Pfand 30 Euro je Fass.
U: an Kassier {p3}, Vereinskonto {iban}
A: Gut. Fahrer ist {p4.g} von {o3.post}, Lkw {plate}.
# DE,CH
U: {"anfrage":"Garantie","name":"{p1}","kunde":"{cust}","mail":"{p1.m}","geraet":"{model}","seriennummer":"{serial}"}
A: Guten Tag {p1.t}, vielen Dank für Ihre Nachricht an {o1}. Bitte drucken Sie den Retourenschein: {url}
U: Link geht nicht ({err}), meine IP ist {ip}
A: Dann per Post an {addr}, zu Händen {p2}.
U: Und wenn ich weg bin? Bitte {p3} anrufen, {phone}
A: Machen wir, freundliche Grüße, {p4.i}
`;
