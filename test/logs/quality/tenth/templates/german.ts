// German desks.
import { at } from '../template.ts';

export const german = [
  at(
    'DE',
    `
U: Hallo, mein Internet ist seit gestern weg. Kundennummer <ref.customer>
A: Guten Tag, mein Name ist <a.full> von <org.deDesk>. Mit wem spreche ich?
U: <c.full>, <addr>
A: Danke, <c.title> <c.last>. Leuchtet die DSL-Lampe? Und wie lautet die MAC-Adresse auf der Rückseite?
U: blinkt nur. <mac>
A: Ich schicke einen Techniker, erreichbar sind Sie unter <phone>?
U: ja genau`,
  ),
  at(
    'DE AT',
    `
U: Betreff: Kündigung Vertrag <ref.account>

Sehr geehrte Damen und Herren,

hiermit kündige ich meinen Vertrag zum <~date> fristgerecht. Bitte bestätigen Sie den Eingang schriftlich.

Mit freundlichen Grüßen
<c.full>
<lines>
A: Sehr <g.c.geehrter/geehrte> <c.title> <c.last>,

wir bestätigen Ihre Kündigung. Guthaben überweisen wir auf das Konto <iban>.

Freundliche Grüße
i. A. <a.init>
<org.deDesk>`,
  ),
  at(
    'DE',
    `
U: zählerstand strom <~kwh>, zählernummer <ref.meter>
A: Vielen Dank! Für welche Adresse gilt der Stand?
U: <street:lc>
A: Ist notiert, <c.title> <c.last>. Ihr Abschlag bleibt bei <~price>.`,
  ),
  at(
    'DE AT',
    `
U: Moin, passt die Spülmaschine auch in eine 45er Nische?
A: Guten Tag, leider nein, sie ist 60 cm breit. Die 45er gibt es in Weiß und Edelstahl.
U: und wie laut ist die? meine alte macht Krach wie ein Düsenjet
A: 44 dB, das ist sehr leise. Im Mai gibt es 10 % auf alle Modelle.
U: super, dann warte ich noch`,
  ),
  at(
    'DE',
    `
U: Bitte meine neue Bankverbindung für die Beitragsrückerstattung: <iban>, Steuer-ID <id.DE>
A: Danke. Zur Sicherheit noch Ihr Geburtsdatum und die Versicherungsnummer?
U: <dob>, <ref.policy>
A: Ist hinterlegt, <c.title> <c.last>.`,
  ),
  at(
    'DE',
    `
U: Hallo IT, Benutzer <c.login> gesperrt, Passwort war <sec.password> und geht nicht mehr
A: Hi <c.first>, ist entsperrt. Ticket <ref.ticket>. Neues Kennwort: <sec.password2>
U: danke! Kollegin <f.t><t.full> hat dasselbe Problem, ihre IP ist <inner>
A: Bei ihr war nur die Feststelltaste an :)`,
  ),
  at(
    'DE AT',
    `
U: Paket <ref.tracking> angeblich beim Nachbarn "<t.last>", den gibt es hier aber nicht!!!
A: Das tut uns leid. Wie lautet die Lieferanschrift und unter welcher Nummer erreicht Sie der Fahrer?
U: <addr>, <phone>
A: Wir haben einen Nachforschungsauftrag gestellt. Antwort kommt an <c.email>.`,
  ),
  at(
    'DE',
    `
U: Schadenmeldung
Versicherungsnehmer: <c.full>
Versicherungsschein-Nr.: <ref.policy>
Schadentag: <~date>
Hergang: Beim Ausparken das Auto von <org.deWork> gestreift
A: Guten Tag <c.title> <c.last>, die Schadennummer ist <ref.claim>. Wer war der Fahrer des anderen Wagens?
U: ein <m.t>Herr <t.last>, Tel. <phone>`,
  ),
  at(
    'DE',
    `
U: Arbeitgeber hat gewechselt, ich bin jetzt bei <org.deWork>. brauchen Sie was?
A: Hallo <c.first>, nur die letzte Abrechnung. Laden Sie sie hier hoch: <url.doc>
U: erledigt. Ansprechpartner in der Personalabteilung ist <t.full>`,
  ),
  at(
    'DE AT',
    `
U: Wann hat der Kundenservice am Feiertag auf? Und gilt das Sommerticket auch im ICE?
A: Am Feiertag von 9 bis 14 Uhr. Im ICE gilt es leider nicht, nur in Regionalzügen.
U: okay, und mit Fahrrad nach Freiburg?
A: Dafür brauchen Sie eine Fahrradkarte für 6 Euro.`,
  ),
  at(
    'AT',
    `
U: Grüß Gott, Termin bei Frau Dr. <f.t><t.last> bitte. Ich bin <g.c.der/die> <c.full>, SVNR <id.AT>
A: Grüß Gott! <~date> um <~time> Uhr wäre frei.
U: passt, meine Nummer wäre <phone>`,
  ),
  at(
    'DE AT',
    `
U: Zahlung mit Kreditkarte <card> wird abgelehnt, obwohl genug drauf ist
A: Guten Tag, bitte schicken Sie uns nie die volle Nummer. Auf welchen Namen läuft die Karte?
U: <c.full>
A: Die Prüfnummer war dreimal falsch. Alternativ geht Lastschrift.
U: Dann bitte von <iban>`,
  ),
];
