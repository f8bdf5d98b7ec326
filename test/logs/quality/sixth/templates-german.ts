// Conversations in German, from Germany, Austria and Switzerland.
export const german = `
# DE,AT
U: Guten Tag, mein Internet ist seit gestern weg. Kundennummer {acct}
A: Guten Tag, das tut mir leid. Nennen Sie mir bitte Ihren Namen und Ihr Geburtsdatum.
U: {p.full}, {p.dob}
A: Danke, {p.title} {p.family}. Welche Lampen leuchten am Router {sku}?
U: Power grün, DSL blinkt. Seriennummer {serial}, MAC steht auch drauf: {mac}
A: Ich sehe eine Störung in {city}. Ein Techniker kommt am {date} zwischen 8 und 12 Uhr. Adresse noch {addr}?
U: Ja. Bitte bei {q.family} klingeln, unsere Klingel ist kaputt. Handy {phone}
A: Ist notiert, Ticket {case}. Gutschrift: {money}.
# DE,AT,CH
U: Sehr geehrte Damen und Herren,
hiermit kündige ich meinen Vertrag {policy} fristgerecht zum {date}.
Bitte überweisen Sie das Guthaben auf mein Konto {iban}.
Mit freundlichen Grüßen
{p.full}
{addr.multi}
A: Sehr geehrte Frau oder Herr {p.family},
vielen Dank für Ihre Nachricht. Die Kündigung ist vorgemerkt. Der Restbetrag von {money} wird in 14 Tagen überwiesen.
Freundliche Grüße
{a.full}
Kundenservice
U: Danke. Bitte die Bestätigung per Mail an {p.email}.
A: Gern, ist soeben raus.
# DE
U: hallo hab nen blechschaden, wie gehts jetzt weiter
A: Hallo! Ich nehme das gern auf. Versicherungsnummer und Kennzeichen?
U: {policy}, {reg}
A: Danke. Wer ist gefahren und wann ist es passiert?
U: meine Tochter {cf.given}, am {date} gegen {time} in {city}. Gegner ist Herr {qm.full}, Kennzeichen {reg2}, tel {phone}
A: Gibt es Zeugen?
U: ja eine Frau {bf.family} von der {shop}, die Nummer hat {cf.given}
A: Gut. Ihre Selbstbeteiligung ist {money}. Partnerwerkstatt: {garage}. Schadennummer {case}
# DE,AT
U: Bitte formuliere meine Bewerbung schöner:

{p.full}
{addr.multi}
geb. {p.dob}
{p.email}, {phone}

Sehr geehrte Frau {qf.family},
ich bewerbe mich bei {firm} als Bürokauffrau. Ich war 6 Jahre bei {firm2}.
A: Gern:

Sehr geehrte Frau {qf.family},
mit sechs Jahren Erfahrung bei {firm2} möchte ich Ihr Team verstärken. Besonders liegt mir die Terminplanung.
U: Schreib noch rein, dass mir {b.full} die Stelle empfohlen hat
A: Ergänzt: „Auf Ihre Stelle hat mich {b.full} aufmerksam gemacht.“
# DE,AT,CH
U: Ich brauche für die Lohnabrechnung eine neue Bankverbindung
A: Hallo, hier ist die Personalabteilung. Personalnummer?
U: {emp}
A: Danke {p.given}. Neue IBAN?
U: {iban}. Und meine Versicherungs- bzw. Steuernummer hat auch gefehlt: {p.id}
A: Übernommen ab {date}. Sonst noch Änderungen?
U: Wir haben ein Kind bekommen, {c.full}, geboren am {c.dob}
A: Herzlichen Glückwunsch! Schicken Sie die Urkunde bitte an meine Kollegin {bf.full}, {bf.work}.
# DE,CH
U: Guten Morgen, ich möchte einen Termin beim Kinderarzt
A: Guten Morgen, {clinic}. Für wen?
U: Für meinen Sohn {cm.given}, {cm.dob}
A: Nachname und Kasse?
U: {cm.family}. Versichertennummer {policy}
A: {date} um {time}, passt das? Es wird nur die U7 gemacht, ca. 30 Minuten.
U: Ja. Es kommt die Oma mit, {qf.full}. Meine Nummer ist {phone}, falls was ist
A: Gut, bis dann. Bringen Sie bitte Ibuprofen 100 mg nicht mehr mit, das haben wir da.
# DE,AT
U: Die Heizung in unserer Wohnung ist seit Freitag kalt!!
A: Guten Tag, {estate}. Wie ist Ihr Name und die Anschrift?
U: {p.family}, {addr}, 3. Stock
A: Der Monteur von {firm} kommt heute um {time}. Unter welcher Nummer sind Sie erreichbar?
U: {phone}. Schlüssel liegt im Tresor neben der Tür, Code {door}
A: Danke. Auftrag {case}, Zimmertemperatur bitte notieren, es geht um die Minderung von 10 %.
U: 14 Grad. Die Nachbarin {qf.full} friert auch
# CH,DE
U: Ich komme nicht mehr ins Portal, Fehlermeldung {err}
A: Grüezi, hier ist der IT-Support. Wie lautet der Benutzername?
U: {p.user}
A: Von welcher IP-Adresse?
U: {ip}
A: Das Konto war gesperrt. Neues Kennwort: {pw}. Bitte gleich ändern.
U: Jetzt will er einen Code, bekommen habe ich {otp}
A: Den bitte nur ins Feld eingeben. Läuft es, {p.given}?
U: läuft, merci. Version {version}, falls das wichtig ist
# DE,AT,CH
U: Fasse mir bitte diese Bestellbestätigung zusammen:
Bestellnummer: {order}
Kunde: {p.full}, Kundennr. {acct}
Lieferadresse: {addr}
Zahlung: Karte {card}
Artikel: Bohrmaschine {sku}, 18 V, 2 Stück
Summe: {money}
Sendung: {track}
A: {p.given} {p.family} hat unter {order} zwei Bohrmaschinen für {money} bestellt; sie gehen an {addr}. Sendungsnummer: {track}.
U: Schreib dem Händler, dass ich die Lieferung zu meiner Schwester {rf.full} umleiten will: {addr2}
A: Guten Tag, bitte liefern Sie Bestellung {order} an {rf.full}, {addr2}. Viele Grüße, {p.full}
`;
