/** German. */
export const germanDesks = `
@de de at
U: Meine Karte wurde am {date} abgelehnt || meine karte geht nicht mehr
A: Guten Tag, {agentname} von der {bank}. Ihr Name und Geburtsdatum bitte?
U: {name}, {dob}
A: Danke. Die letzten vier Ziffern der Karte?
U: {four}
A: Die Karte ist wieder frei, {price} wurden heute um {time} gebucht.

U: Umzug melden: alt {addr}, neu {addr2}
A: Vielen Dank. Wie lautet Ihre Kundennummer?
U: {cust} || Kundennr. {cust}
A: Geändert, Frau {last}. Bleibt es bei der IBAN {iban}?
U: Nein, neu ist {iban2}
A: Notiert, Bestätigung geht an {email}.

U: Zählerstand: {reading}, Zähler {meter}
A: Danke! {utility}, mein Name ist {agent}. Vertragsnummer?
U: {contract}
A: Der neue Abschlag ist {price}. Rechnung {invoice} kommt per Mail an {email}.

U: wo bleibt mein Paket, Sendung {track}
A: Es liegt in der Filiale, Sie waren nicht da. Name und Adresse?
U: {name}, {addr}
A: Neue Zustellung am {date}, Abholcode {otp}. Darf es zum Nachbarn?
U: ja zu {name2}, {street2}

U: Ich brauche ein Rezept für {kin}, geb. {childdob}
A: {clinic}, guten Morgen. Versichertennummer?
U: {health} bei der {insurer}
A: Liegt ab {time} bereit, Dr. {last2} unterschreibt noch. Telefon für Rückfragen?
U: {phone}

U: Schaden melden, Police {policy}
A: {insurer}, {agent} am Apparat. Was ist passiert und welches Kennzeichen?
U: Auffahrunfall, {plate}. Gegner heißt {name2}, Kennzeichen {plate2}
A: Schadennummer {claim}. Wohin dürfen wir zahlen, {name}?
U: {iban}

U: Passwort vergessen, Benutzer {user}
A: Zur Sicherheit: Name Ihres ersten Haustiers?
U: {pet}
A: Neues Passwort ist {pass}, bitte gleich unter {link} ändern. Anmeldung zuletzt von {ip}.
U: Danke {agent}

U: VPN geht nicht, Rechner {device}, MAC {mac}
A: Welche IP haben Sie?
U: {ip}
A: Bitte {ip2} eintragen. Ticket {ticket}. Einmalcode fürs Gateway: {otp}
U: läuft, vg {name}

U: Steuerbescheinigung fehlt noch! || meine Steuerbescheinigung ist nicht gekommen, rufen sie mich an {phone}
A: Bitte Name, Geburtsdatum und Steuer- oder Sozialnummer.
U: {name} ⏎ {dob} ⏎ {nid}
A: Danke, geht per Post an {addr}.
U: arbeite jetzt übrigens bei {employer}

U: Buchung {booking}, Late Check-out möglich?
A: {hotel}, gern bis {time}. Auf welchen Namen?
U: {reversed}
A: Notiert. WLAN-Passwort: {wifi}, Nachttür {door}.
U: super

U: Die Heizung ist kalt, {flat}, {street}
A: {agency}, {agent}. Ihr Name und Telefon?
U: {name}, {phone}
A: Herr {last2} kommt am {date}. Schlüsselkasten-Code?
U: {door}

U: Bitte Kündigung bestätigen, Mitgliedsnr {member}
A: Bestätigt zum {date}. Restbetrag {price} von {masked}.
U: Und an {email} schicken bitte. {name}
`;
