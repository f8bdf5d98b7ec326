import { templatesOf } from './template.ts';

/** German of Germany, Austria and Switzerland. */
export const german = templatesOf(
  'de',
  ['DE', 'DE', 'DE', 'AT', 'CH'],
  `
U: Hallo, mein Paket {track} soll zugestellt sein, hier ist aber nix
A: Das tut mir leid. Wie lautet die Lieferadresse?
U: {addr}
A: Danke. Und auf welchen Namen?
U: {p}
A: Laut Fahrer wurde es bei {f2} abgegeben, das ist wohl die Nachbarin.
U: kenn ich nicht, die wohnt hier nicht
---
@ DE
U: Guten Tag, ich möchte meine Bankverbindung ändern. Kundennummer {acct}, neue IBAN {iban}
A: Guten Tag Frau {f.l}, dafür brauche ich noch Ihr Geburtsdatum.
U: {dob}
A: Vielen Dank, ist hinterlegt. Die nächste Abbuchung über {price} läuft dann über das neue Konto.
U: Super, danke
---
U: wann habt ihr samstags auf
A: Von 9 bis 14 Uhr, im Advent bis 18 Uhr.
U: und kann man bei euch auch mit karte zahlen
A: Ja, ab 10 Euro.
---
U: Sehr geehrte Damen und Herren,

hiermit kündige ich meinen Vertrag {acct} zum nächstmöglichen Zeitpunkt. Bitte bestätigen Sie mir das schriftlich.

Mit freundlichen Grüßen
{p}
{addr.m}
Tel. {tel}
A: Guten Tag, Ihre Kündigung zum {date} ist vorgemerkt. Die Bestätigung geht an {mail}. Darf ich fragen, wohin Sie wechseln?
U: Zu {o:telco}, da bin ich schon über meinen Arbeitgeber {o2:firm}.
---
U: Die Heizung bei uns im Haus ist seit gestern aus. {addr.s}, 3. OG
A: Guten Morgen, auf wen läuft der Mietvertrag?
U: {p}. Vermieter ist {o:landlord.l}
A: Ich schicke Ihnen {o2:heating}, die melden sich unter welcher Nummer?
U: {tel}, oder bei meinem Mann {m2.f} {tel2}
---
U: Hab mich ausgesperrt aus dem Kundenportal. Benutzer {mail}, PW war {pw}
A: Bitte schicken Sie uns nie Ihr Passwort. Hier der Link zum Zurücksetzen: {url}
U: geht, danke!!
---
U: Welche Fritzbox passt zu 250er DSL?
A: Jede mit Supervectoring, also zum Beispiel die 7530 oder die 7590.
U: und Glasfaser später?
A: Dann brauchen Sie ein Modem davor, die Box können Sie behalten.
---
U: Ich hatte einen Unfall, Versicherungsnummer {policy}
A: Ohje, ist jemand verletzt?
U: nein nur blech. Gegner ist {m2}, versichert bei {o:motor}
A: In welche Werkstatt soll das Auto?
U: {o2:garage}, da kenne ich den Meister, Herrn {m3.l}
A: Gut, Herr {m.l}. Schadennummer {ticket}.
---
U: Meine Tochter {f2.f} ist heute krank, sie geht in die 3a bei Frau {f3.l}
A: Gute Besserung! Wie ist der Nachname?
U: {f2.l}, ich bin die Mutter, {f.f}
A: Danke, {o:primary} weiß Bescheid.
---
U: Moin, brauche einen Termin zur Zahnreinigung
A: Moin! Waren Sie schon mal bei uns?
U: ja, {p}, geb. {dob}
A: Wie wäre der {date} um 8:30 Uhr?
U: passt. hat sich die nummer geändert? ich hab noch {tel}
A: Nein, die stimmt noch. Bis dann, Ihr Team von {o:dental}
---
U: Rechnung {order} ist falsch adressiert. Bitte auf {o:firm.l}, {addr} ausstellen.
A: Guten Tag {p}, korrigiert. An welche Mailadresse darf sie gehen?
U: {rmail}, in cc {wmail}
A: Ist unterwegs. Viele Grüße, {p2} von {o2:shop}
---
U: Kann ich den Pulli bei 60 Grad waschen?
A: Lieber nicht, Wolle höchstens 30 Grad im Wollprogramm und liegend trocknen.
U: zu spät haha
A: Oh nein. Vielleicht passt er jetzt jemand Kleinerem.
---
@ DE
U: Meine Steuer-ID fehlt bei Ihnen noch: {nid}
A: Vielen Dank! Ich trage sie ein. Depotnummer?
U: {acct}
A: Erledigt, Frau {f.l}. Der Freistellungsauftrag gilt ab sofort.
---
U: Anruf von {p}, {o:firm}, Rückruf erbeten unter {tel} wegen Angebot {order}
A: Zurückgerufen 11:20, Mailbox.
U: Nochmal angerufen, {p.f} ist erst morgen wieder da, Vertretung {p2}
A: Mit {p2} gesprochen, Angebot um {price} reduziert.
---
U: Zähler {meter} Stand {n:1000-99999}
A: Danke! Für welche Adresse?
U: {addr}, wir ziehen aus. Nachmieter heißt {p2.l}
A: Und die Schlussrechnung, Herr {m.l}?
U: an {mail}
---
U: Hallo Support, Laptop kommt nicht ins WLAN, MAC {mac}, bekommt nur {ip}
A: Hallo {p.f}, die Adresse ist aus dem falschen Netz. Starten Sie bitte neu.
U: jetzt {ip2}
A: Das ist richtig.
U: danke dir. Grüße aus der Buchhaltung
---
U: Ich suche ein Rezept für Zwetschgenkuchen vom Blech, mit Hefeteig
A: 500 g Mehl, ein Würfel Hefe, 80 g Zucker, 250 ml Milch, 80 g Butter. Eine Stunde gehen lassen.
U: und wie lange backen
A: 35 Minuten bei 180 Grad.
---
U: ich will meine kreditkarte sperren, {card}
A: Die Karte ist gesperrt. Bitte nennen Sie mir Namen und Geburtsdatum für die Ersatzkarte.
U: {p~}, {dob}
A: Sie kommt in 5 Tagen an {addr}.
U: bin umgezogen! {addr2}
A: Geändert.
---
U: Buchung {booking}, können wir einen Tag später anreisen? {p.l}, 2 Personen
A: Guten Tag, das geht. Dann bis zum {date}.
U: Mein Kollege {m2} von {o2:firm} kommt schon am Vortag, hat der ein Zimmer?
A: Ja, {m2.f} hat Zimmer {n:101-420}. Herzlich, {p3}, {o:hotel}
---
U: Mitgliedsnummer {member}, ich möchte pausieren wegen Knie OP
A: Gute Besserung! Bis wann?
U: bis {date}. attest von {o2:medical} hab ich
A: Eingetragen, {p.f}. Sportliche Grüße, {o:club}
---
@ CH
U: Grüezi, meine Versicherungsnummer ist {nid}, brauche eine Bestätigung für {o:firm}
A: Grüezi {p}, an welche Adresse?
U: {addr}
A: Geht heute noch raus.
---
@ DE
U: bin noch bei {o:knowntel}, Vertrag läuft bis {date}, übernehmt ihr die Kündigung?
A: Ja gern. Rufnummer und Name bitte.
U: {tel}, {p}
A: Alles klar, {p.f}, wir kümmern uns.
---
U: zahlung abgelehnt, kartennr {card}
A: Die Bank hat abgelehnt, bitte dort nachfragen. Die Bestellung {order} bleibt 3 Tage reserviert.
U: das konto läuft auf meine frau {f2}, geht das nicht?
A: Doch, das geht.
---
U: Was bedeutet F21 bei der Waschmaschine
A: F21 heißt, dass das Wasser nicht abläuft. Bitte Flusensieb reinigen.
U: war ein Socken drin, läuft wieder
A: Klassiker!
---
U: TAN kam zweimal, {otp} und {otp2}, welche gilt?
A: Immer die letzte. Bitte nicht mehr hier reinschreiben.
U: ok sorry. bei {o:bank} war das früher einfacher
---
U: der Handwerker war da, {m2.f} von {o:heating}, aber das Rohr tropft immer noch
A: Das gebe ich weiter. Auftragsnummer?
U: {ticket}, bei {p.l}
A: Er kommt morgen zwischen 7 und 9.
`,
);
