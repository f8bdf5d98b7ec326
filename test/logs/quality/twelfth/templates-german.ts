// German, Austrian and Swiss desks.
import { readTemplates } from './templates.ts';

export const german = readTemplates(`
== DE AT paket
U: Hallo, mein Paket {acc.tracking} ist laut App zugestellt, ich hab aber nichts bekommen.
A: Guten Tag, das tut mir leid. Nennen Sie mir bitte Ihren Namen und die Lieferanschrift?
U: {me}, {addr}
A: Danke, {me.titled}. Das Paket wurde bei {p2} abgegeben.
U: {p2.last} wohnt hier gar nicht. Bitte rufen Sie mich an: {phone}
A: Ich habe eine Nachforschung unter {acc.ticket} eröffnet.

== DE strom-mail
U: Sehr geehrte Damen und Herren,
/ hiermit teile ich Ihnen den Zählerstand mit: {n.90}.{n.900} kWh, Zählernummer {acc.meter}, Kundennummer
{acc.customer}. Bitte buchen Sie künftig von {iban} ab.
/
/ Mit freundlichen Grüßen
/ {me}
/ {addr.block}
A: {me.dear},
/ vielen Dank. Der Zählerstand zu {acc.meter} ist eingetragen, die neue Bankverbindung {iban} gilt ab {month}.
/ Freundliche Grüße
/ {ag}
/ {org.energy}

== DE AT CH versicherung
U: Guten Tag, ich möchte einen Schaden melden. Police {acc.policy}
A: Guten Tag, dazu brauche ich Ihren vollen Namen und Ihr Geburtsdatum.
U: {me}, {dob}
A: Danke. Was ist passiert?
U: Hagel am {date}, Scheibe kaputt. Repariert hat {org.firm}, Rechnung {acc.invoice} über {amount}.
A: Die Schadennummer ist {acc.claim}. Den Betrag überweisen wir auf {iban}, stimmt die noch?
U: Ja, passt.

== DE bank
U: Ich komme nicht mehr ins Onlinebanking. Anmeldename {user}
A: Guten Tag {me.titled}, hier ist {ag}. Haben Sie eine TAN erhalten?
U: Ja, {sec.otp}
A: Bitte teilen Sie die TAN niemandem mit, auch uns nicht. Ich sperre {sec.otp} und schicke eine neue.
U: ok. Meine PIN war {sec.pin}, soll ich die auch ändern?
A: Ja, unbedingt. Ihre Filiale der {org.bank} hilft auch gern.

== DE router
U: Internet geht seit {weekday} nicht, <FRITZ!Box 7590|Speedport Smart 4> blinkt rot
A: Hallo! Wie lautet Ihre Kundennummer, und welche MAC steht auf dem Aufkleber?
U: {acc.customer}, MAC {mac}
A: Danke, {me.titled}. Das Gerät {mac} war zuletzt mit {ip} online.
U: und das WLAN Passwort {sec.wifi} hab ich nicht geändert
A: Das ist in Ordnung, das Passwort brauche ich nicht. Der Techniker kommt am {date} zwischen {time.am} und
{time.noon}.

== DE AT vermieter
U: Guten Morgen, hier {me} aus der {addr.street}. Die Heizung ist kalt.
A: Guten Morgen {me.titled}, ich schicke {org.firm} vorbei. Kommt jemand ins Haus?
U: Der Türcode ist {sec.door}, und der Nachbar {m2} hat einen Schlüssel
A: Danke, ich gebe {sec.door} weiter. Herr {m2.last} wird auch angerufen. Unter welcher Nummer?
U: {phone}

== DE AT praxis
U: Ich bräuchte einen Termin bei Dr. {p2.last}, neue Patientin bzw. neuer Patient
A: Gern. Name, Geburtsdatum und Krankenkasse bitte.
U: {me}, geb. {dob}, {org.insurer}
A: Danke. Frei wäre {weekday} um {time}. Ihre Versichertennummer?
U: {nid}, falls Sie die brauchen. E-Mail {email}
A: Die Bestätigung geht an {email}. Ihre {org.clinic}

== DE CH shop
U: Falsche Größe geliefert, Bestellung {acc.order}. Was nun?
A: Hallo {me.first}, kein Problem, hier ist der Rücksendeschein: {url}
U: Danke. Bitte nicht mehr an {addr}, sondern ins Büro: {org.firm}, {addr#2}
A: Geändert, der Ersatz geht an {addr#2}, z. Hd. {me}. LG, {ag.first}

== AT CH amt
U: Grüß Gott, wo bleibt mein Bescheid? Aktenzahl {acc.file}, {me.upper}
A: Guten Tag, der Bescheid ging am {date} an {addr}.
U: Da wohn ich seit {month} nicht mehr. Neu: {addr#2}. SV-/AHV-Nummer {nid}
A: Danke, wir senden ihn noch einmal an {addr#2}. Für Rückfragen: {org.city}, {phone}.

== DE personal
U: Liebe Kolleginnen und Kollegen, ich habe geheiratet und heiße jetzt {me.renamed}, bisher {me}. Personalnummer
{acc.staff}, Steuer-ID {nid}.
A: Herzlichen Glückwunsch! Ihr Konto heißt jetzt {user.p2}, Startkennwort {sec.pw}. Ändert sich auch die IBAN?
U: ja, {iban}
A: Eingetragen. Alles Gute wünscht {ag.first} aus der Personalabteilung der {org.firm}

== DE hotel
U: Kann ich mit der Karte {card} bezahlen? Buchung {acc.booking}
A: Gern, aber bitte senden Sie keine Kartendaten per Chat. Auf welchen Namen ist gebucht?
U: {me}, und {kin.first} kommt auch mit
A: Danke, {me.titled}. Die Karte ist hinterlegt. Wir freuen uns auf Sie und {kin.first}. {org.hotel}
`);
