// Conversations in German and Dutch.

export const germanScripts = `
## DE
U: Guten Tag, ich möchte meine Adresse ändern lassen. Kundennummer {customer}
A: Guten Tag, gerne. Nennen Sie mir bitte Ihren Namen und Ihr Geburtsdatum.
U: {me}, geboren am {dob}
A: Danke, {me.titled}. Wie lautet die neue Anschrift?
U: {addr}
A: Und ab wann gilt sie?
U: ab dem {date.number}. die alte war {addr2.partial}
A: Alles geändert. Sie bekommen eine Bestätigung an {email}. Kann ich sonst noch etwas tun?
U: Nein, das war's. Schönen Tag noch!

## DE
U: hallo mein internet geht seit {day} nicht mehr!! fritzbox blinkt rot, fehler {error}
A: Hallo, das tut mir leid. Unter welcher Rufnummer oder Kundennummer läuft der Vertrag?
U: {phone} läuft auf meinen mann {m.lc}
A: Danke. Sind Sie {me.titled}?
U: ja genau
A: Ich messe gerade die Leitung. Die MAC Ihres Routers ist {mac}?
U: steht so drauf ja. seriennr {serial}
A: Der Techniker kommt am {date} zwischen 8 und 12 Uhr zu {addr}. Ticket {caseno}.
U: ok klingeln bei {p.last}, unser schild fehlt noch

## DE
U: Betreff: Schadenmeldung, Versicherungsnummer {policy}

Sehr geehrte Damen und Herren,

am {date.long} ist mir auf dem Parkplatz von {shop} ein Fahrzeug ({plate}) in die Seite gefahren. Mein Kennzeichen: {plate2}. Der Fahrer heißt {m}, seine Anschrift ist {addr2}.

Die Reparatur kostet laut {employer} {price}. Bitte überweisen Sie auf {iban}.

Mit freundlichen Grüßen
{me}
{addr.lines}
Tel. {phone}
A: {me.greeted}, vielen Dank für Ihre Meldung. Ihre Schadennummer lautet {claim}. Ihr Sachbearbeiter ist {agent}.
U: Danke. Zeuge war übrigens {p.titled} von {club}, erreichbar unter {phone2}.
A: Das habe ich notiert. Die Selbstbeteiligung beträgt {price2}.

## DE
A: Herzlich willkommen beim Bürgerservice, was kann ich für Sie tun?
U: Ich brauche für die Kita meine {nidname}, finde sie aber nicht. Oder ist das {nid}?
A: Das sieht richtig aus. Zur Sicherheit: Name, Geburtsdatum und Anschrift?
U: {me.reverse}, {dob.number}, {addr}
A: Stimmt überein. Für welches Kind ist der Antrag?
U: {kid}, geb. {kid.dob}, {school}
A: Danke. Das Formular KG-1 liegt unter {link.doc}, Aktenzeichen {caseno}.
U: Super, danke {agent.titled}

## DE
U: Moin, wo bleibt mein Paket? Sendungsnr. {tracking}, sollte {day} kommen
A: Moin! Es wurde bei {p.titled} abgegeben, {addr.partial}.
U: kenn ich nicht. ich wohne {addr2.street}, PLZ {addr2.postcode}
A: Dann hat der Fahrer sich vertan. Ich starte einen Nachforschungsauftrag. Ihr Name und eine Telefonnummer?
U: {me} {phone}
A: Danke, {me.first}. Es sind laut Händler 2 Artikel: {model} ({sku}) und ein Kabel 3 m. Wert {price}?
U: ja. bestellnr {order}
A: Sie hören bis {date} von uns.

## DE
U: Guten Tag, ich habe mich gerade bei der Arbeit ({employer}) aus dem Kundenportal ausgesperrt. Benutzer {user}
A: Guten Tag. Ich habe Ihnen einen Code per SMS geschickt.
U: {otp}
A: Danke. Ihr vorläufiges Kennwort ist {password}, bitte gleich ändern. Die letzte Anmeldung kam von {ip}, passt das?
U: Ja, das ist unser Büro in {city}. Kann meine Kollegin {f} auch Zugang bekommen? {f.mail}
A: Ja, {f.titled} bekommt eine Einladung. Version {version} ist Voraussetzung.
U: Vielen Dank, Gruß, {me.initial}

## DE
A: Praxis, guten Tag, {agent.last} am Apparat
U: ja guten Tag, {me.last} hier, ich bräuchte einen Termin für meine Mutter, die {f}
A: Wann ist Ihre Mutter geboren?
U: am {f.dob.long}
A: Und war sie schon mal bei uns?
U: nein, bisher bei {clinic}
A: {day} um {time}? Bitte bringen Sie die Versichertenkarte mit. Eine Rückrufnummer?
U: {phone.spoken}... nein halt, besser das Handy: {phone2.words}
A: Danke, also {phone2}. Bis {day}, {me.titled}.

## DE
U: Zählerstand melden: Zähler {meter}, Stand {kwh} kWh, abgelesen {date.number}. {me}, {addr}
A: Vielen Dank! Vertragskonto bitte noch.
U: {account}
A: Eingetragen. Der neue Abschlag ist {price} im Monat statt {price2}. Soll weiter von {iban} abgebucht werden?
U: nein neue bankverbindung {iban2}, kontoinhaberin {f}
A: Dann brauche ich ein neues SEPA-Mandat von {f.titled}, es kommt per Post. Die Hausverwaltung bleibt {landlord}?
U: jo

## DE
U: Ich wurde von Ihrem Hotel doppelt belastet! Karte {card}, zweimal {price}
A: Guten Tag, bitte senden Sie uns keine Kartennummern im Chat. Buchungsnummer und Name genügen.
U: {booking}, {me}
A: Danke. Die erste Buchung ist eine Vormerkung und verfällt am {date}. Sie reisten mit {p}?
U: Ja, mein {Mann|Bruder|Kollege} {m.first} war auch dabei, mit eigenem Zimmer 204
A: Dann ist es geklärt. Ihre Rechnung {invoice} geht an {workmail}.
U: ok, Rechnung bitte auf {employer}, {addr}

## NL
U: Hallo, ik wil graag mijn verhuizing doorgeven. Klantnummer {customer}.
A: Goedemiddag! Wat is uw naam en geboortedatum?
U: {me}, {dob}
A: Dank u, {me.titled}. En het nieuwe adres?
U: {addr}, per {date}. Meter {meter}, stand {kwh}
A: Genoteerd. Klopt uw rekeningnummer {iban} nog?
U: ja. mailen mag naar {email}
A: Prima, uw nieuwe termijnbedrag is {price}.

## NL
U: pakketje niet ontvangen, {tracking}, volgens jullie afgegeven bij de buren??
A: Wat vervelend. Bij welk huisnummer woont u en wat is uw naam?
U: {addr.short}. {me}
A: Het ligt bij {p.last}, {addr2.street}.
U: o die ken ik, {p.first}. oke ik ga wel ff langs
A: Fijn! Mocht het er niet zijn, bel dan met uw ordernummer {order}.
U: nee ligt er niet!! {p.first} weet van niks. bel me maar {phone}
A: Ik start een onderzoek, dossier {caseno}. Binnen 3 werkdagen hoort u van mij, groet {agent}.

## NL
U: Onderwerp: zorgverzekering nieuwe baan

Geachte heer/mevrouw,

Per {date.long} werk ik bij {employer} en kan ik meedoen met de collectieve verzekering. Mijn polisnummer is {policy}, mijn {nidname} {nid}. Mijn partner {f} (geboren {f.dob}) wil ik graag meeverzekeren.

Met vriendelijke groet,
{me}
{addr.lines}
{phone}
A: {me.greeted}, dank voor uw bericht. De korting is 5% op het aanvullende pakket. De premie wordt {price} per maand.
U: Prima. Declaratie van {clinic} van {price2} kan naar {iban}.
A: Is ingediend onder nummer {claim}.

## NL
U: kan niet inloggen in de app, versie {version}. gebruikersnaam {user}
A: Hoi! Krijg je een code per sms?
U: ja {otp} maar dan {error}
A: Ik zie een login vanaf {ip}, ben jij dat?
U: ja vanaf school, {school}
A: Je tijdelijke wachtwoord is {password}. Pas het meteen aan via {link.reset}
U: gelukt thanks, groetjes {me.first}
`;
