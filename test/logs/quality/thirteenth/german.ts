// German desks.
import { readTemplates } from './render.ts';

export const german = readTemplates(`
# de
U: Guten Tag, wir sind zum {date} umgezogen, bitte ändern Sie unsere Adresse. Kundennummer {cust}
A: Gerne. Nennen Sie mir bitte Ihren Namen, Ihr Geburtsdatum und die neue Anschrift?
U: {p}, {d}
/{ad}
A: Vielen Dank, {p.t} {p.l}. Der Zähler mit der Nummer {mtr} bleibt also in {ad2}?
U: Ja genau. Die Schlussrechnung bitte an {e}
# de,at
U: hallo, mein passwort geht nicht mehr. benutzer {usr}, passwort {pw}
A: Bitte schicken Sie uns nie Ihr Passwort. Wie lautet Ihre E-Mail-Adresse?
u: {e}
A: Ich habe Ihnen einen Code geschickt. Wie lautet er?
u: {otp}
A: Danke! Hier der Link zum Zurücksetzen: {u.reset}
u: hat geklappt, danke {a.f}
# de,at
U: Sehr geehrte Damen und Herren,
/
/hiermit widerspreche ich der Rechnung {inv} über {amt}. Der Vertrag {ctr} wurde von mir fristgerecht gekündigt.
/
/Den bereits abgebuchten Betrag überweisen Sie bitte auf mein Konto {ib}.
/
/Mit freundlichen Grüßen
/{p}
/{ad}
/Tel.: {t}
A: Sehr geehrte{p.er} {p.t} {p.l},
/
/vielen Dank für Ihre Nachricht. Die Erstattung auf {ib} haben wir veranlasst.
/
/Freundliche Grüße
/{a}
/{telecom}
# de pf kf
U: Meine Tochter {k.f} hat ihre Gesundheitskarte verloren. Wir sind bei Ihnen versichert, Nummer {cust}
A: Das tut mir leid. Vollständiger Name und Geburtsdatum des Kindes?
U: {k}, geboren am {dk}
A: Danke. Und mit wem spreche ich?
U: {p}, die Mutter. Telefon {t}
A: Die neue Karte geht an {ad}, richtig?
U: richtig
# de
A: Gesprächsnotiz: {p}, geb. {d}, Vers.-Nr. {pol}, meldet Wasserschaden in {ad}. Mieter im 2. OG: {q}. Handwerker
{trade}, Kostenvoranschlag {amt}. Schadennr. {clm}, Rückruf unter {t}.
U: Hier nochmal {p.l}. Der Mieter heißt {q.l}, nicht {q.x}
A: Danke, {p.t} {p.l}, ist korrigiert. {insurer} meldet sich bis {wd}.
# de,at
U: Für die Steuererklärung brauche ich die Bescheinigung 2023. Meine ID ist {id}, Arbeitgeber {firm}
A: Guten Tag! Ihr Name und Geburtsdatum bitte zur Legitimation.
U: {p.rl}, {d.2}
A: Danke. Zusendung per Post an {ad}?
U: Nein lieber an {e}
# de
U: wlan geht nich, fritzbox zeigt die mac {mac} und ip {ip}
A: Guten Tag, wie ist Ihre Kundennummer und Ihr Name?
U: {cust} {p.l}
A: Danke {p.t} {p.l}. Wie lautet der WLAN-Schlüssel auf der Unterseite?
U: {wifi}
A: Bitte nur am Gerät eingeben. Ich setze den Anschluss jetzt zurück.
# de,at -
U: Was kostet der Versand nach Österreich?
A: Bis 5 kg {amt}, ab 100 € Bestellwert kostenlos. Lieferzeit 3 bis 5 Werktage.
U: Und am Samstag?
A: Samstags liefern wir zwischen 9 und 14 Uhr, Aufpreis {amt2}.
# de,at -
U: Die Waschmaschine WM 14-G440 zeigt {err}, Programm Pflegeleicht 40 Grad
A: {err} bedeutet: Ablauf verstopft. Bitte Flusensieb reinigen, danach Taste Start 5 Sekunden drücken.
U: ok, und wann haben Sie {wd} offen?
A: Von 8:30 bis 18 Uhr, Telefonzeiten bis {time}.
`);
