// Situations in German and Dutch.
export const german = String.raw`
== de
U: hallo, meine karte wurde am automaten eingezogen
A: Guten Tag, das tut mir leid. Wie ist Ihr Name und wie lauten die letzten vier Ziffern der Karte?
U: <c.n~l>, endet auf <card~4>
A: Danke, <c?Herr/Frau> <c.l>. Zur Sicherheit brauche ich noch Ihr Geburtsdatum.
U: <dob~n>
A: Die Karte ist gesperrt. Die neue schicken wir an <addr>, passt das?
U: ja passt
A: Ihre Vorgangsnummer ist <k=account:V-######>. Schönen Tag noch!
U: und die partnerkarte von <o.f>?
A: Die läuft weiter, sie endet ja auf <card2~4>. Ihre <=organisation:{Sparbank|Volkskasse|Kreditbank} {=town}> wünscht alles Gute.
== de
U: Sehr geehrte Damen und Herren,\n\nhiermit kündige ich meinen Stromvertrag (Kundennummer <x=account:{70|81}#######>) zum {30.06.|31.12.} wegen Umzugs. Die Schlussrechnung bitte an: <addr>.\n\nMit freundlichen Grüßen\n<c.n>
A: Guten Tag <c?Herr/Frau> <c.l>,\n\nvielen Dank für Ihre Nachricht. Bitte teilen Sie uns noch den Zählerstand und die Zählernummer mit.\n\nFreundliche Grüße\n<a.n>\n<g=organisation:{Stadtwerke {=town}|Nordlicht Energie GmbH|Rhönstrom eG|Elbkraft Vertriebs GmbH}>
U: Zählernummer <z=account:1{EMH|ISK|LOG}00########>, Stand {14.233|8.907}.
A: Danke, alles notiert. Ein Guthaben überweisen wir auf die IBAN <iban>.
U: Bitte stattdessen auf <iban2>, Kontoinhaber ist <o.n>.
== de o=f
A: Willkommen im Chat der <=organisation:{Bergmann|Hanse|Alster} Krankenkasse>, hier schreibt <a.f>.
U: Ich brauche eine neue Gesundheitskarte, meine ist weg
A: Gern. Nennen Sie mir bitte Ihre Versichertennummer oder Namen und Geburtsdatum.
U: Nr weiß ich auswendig: <i=national-id:!kvnr>
A: Super. Dann sind Sie <c.n>, geboren am <dob~w>?
U: genau. meine {tochter|frau} <o.f> ist mitversichert, die braucht keine
A: In Ordnung. Das neue Foto laden Sie hier hoch: <u=url:https://foto.{egk-portal|kkservice|meinekarte}.de/upload/¿¿¿¿¿¿¿¿¿¿>
U: hochgeladen. app pin war übrigens <s=secret:####>, geht der noch?
A: Ja, der bleibt gültig.
== de
U: Paket laut Sendungsverfolgung zugestellt, hab aber nix bekommen. <t=account:00340######### ###>
A: Das schaue ich mir an. Laut Zusteller hat <o.n> unterschrieben, kennen Sie die Person?
U: nö. kein nachbar von mir. ich wohn <addr~s>
A: Dann stelle ich einen Nachforschungsauftrag. Ihre Handynummer dazu?
U: <tel>
A: Erledigt, <c?Herr/Frau> <c.l>. Die Antwort kommt an <c.e>.
U: hinten am haus gibts einen ablagekasten mit code <s=secret:###%>, für nächstes mal
A: Gern vermerkt, Gruß aus der Zustellbasis von <=organisation:{Kurier|Paketdienst} {Blitz|Rabe|Nordwind}>.
== de
U: passwort geht nicht mehr im schulportal, benutzername ist <c.u>
A: Hallo, hier ist der IT-Support. Haben Sie das Startkennwort schon geändert?
U: ja auf <s=secret:{Sommer|Schule|Fussball|Katze}{2024|2025|#}{!|?}>, nimmt er nicht
A: Bitte nie Kennwörter in den Chat schreiben! Ich habe ein neues gesetzt: <s2=secret:{Apfel|Wolke|Birke|Nebel}-###-{Tor|Haus|Stein}>
U: danke klappt. was ist mit dem wlan für mein tablet, mac ist <mac>
A: Freigeschaltet. Gruß, <a.n>
== de
U: Wie lange habe ich Garantie auf die Kaffeemaschine {KM 5200|EQ 700|Bella 3}?
A: Zwei Jahre gesetzliche Gewährleistung, dazu drei Jahre Herstellergarantie bei Registrierung.
U: Sie zeigt Fehler {8|E14} und spült nicht
A: Bitte einmal entkalken und die Brühgruppe unter Wasser reinigen. Wenn das nicht hilft, tauschen wir.
U: ok probier ich am Wochenende
== de
U: was kostet das 49€ ticket jetzt und ab wann
A: Seit dem 1. Januar kostet es {58|63} Euro im Monat, kündbar bis zum 10. des Vormonats.
U: kann ich das fahrrad mitnehmen
A: Ein Fahrrad braucht eine Extrakarte, im Verbund {3,50|4,20} Euro am Tag.
U: ok danke
== de o=f
A: Guten Morgen, Autohaus-Service, <a.l> am Apparat.
U: Ja, Morgen. Ich hab den Termin für die Inspektion, wollte den verschieben.
A: Auf welchen Namen läuft der?
U: <c.l>, <c.f> mit Vornamen. Kennzeichen <plate>.
A: Donnerstag um acht wär frei. Wer bringt den Wagen?
U: Mein{e Frau|e Tochter} <o.f>. Rufen Sie die an, wenn er fertig ist, das ist die <tel>.
A: Und die Rechnung geht an Sie, <addr>, wie gehabt?
U: Genau.
A: Mach ich. Schlüssel in den Kasten, der Code ist <s=secret:####>.
U: Prima, danke Ihnen.
== de
U: Guten Tag, in der Lohnabrechnung fehlt meine Steuer-ID. Sie lautet <i=national-id:!steuerid>.
A: Danke, <c?Herr/Frau> <c.l>. Personalnummer bitte noch?
U: <k=account:0####>
A: Eingetragen. Ihre Lohnsteuerklasse ist {1|3|4}, richtig?
U: ja. neue kontoverbindung auch bitte: <iban>
A: Erledigt, gilt ab der Abrechnung für {März|Oktober}.
U: Neue Anschrift noch: <addr>. Geburtsname meiner Mutter wird ja nicht gebraucht?
A: Nein, danke. Schöne Grüße, <a.n>, Personalstelle <=organisation:{Möbelhaus|Druckerei|Spedition} {=sur}>
`;
export const dutch = String.raw`
== nl
U: hoi ik kan niet inloggen in de app, zegt onbekend klantnummer
A: Goedemiddag, met <a.f>. Welk klantnummer vul je in?
U: <x=account:{3|5}#######>
A: Dat hoort bij een oud contract van <o.n>. Op welke naam staat het nu?
U: ja da's mijn ex. nu <c.n>, <dob~n>
A: Gevonden, <c.f>. Je nieuwe klantnummer is <x2=account:{3|5}#######>. De sms-code komt zo.
U: oude pas <card~m> mag weg, die is toch verlopen
U: kreeg <s=secret:######>, gelukt
== nl
U: Beste,\n\nGraag wil ik mijn machtiging wijzigen. Nieuw rekeningnummer: <iban> t.n.v. <c.i>.\n\nMet vriendelijke groet,\n<c.n>\n<addr>
A: Beste <c?meneer/mevrouw> <c.l>,\n\nDank voor uw bericht. De wijziging is verwerkt onder polisnummer <p=account:##.###.###>.\n\n<a.n>\n<g=organisation:{Zeeland|Veluwe|De Waag|Oranjehof} Verzekeringen>
U: Fijn, dank u. Mijn geboortedatum stond op de brief wel fout, het moet <dob~w> zijn.
A: Aangepast.
== nl
U: pakketje zou vandaag komen, <t=account:3S¢¢¢¢########>
A: Hallo! De bezorger is onderweg naar <addr>. Klopt dat adres?
U: nee verhuisd naar <addr2>
A: Helaas kan dat niet meer vandaag. Mag het bij een afhaalpunt onder de naam <c.l>?
U: of bij de buren <o.f>, of in de kluis in de hal, code <s=secret:####>
U: doe maar. mijn nummer is <tel>
== nl
U: wat zijn jullie openingstijden met {Pasen|Koningsdag|Hemelvaart}?
A: We zijn dan open van 10.00 tot 17.00 uur, de tuinafdeling tot 16.00.
U: en hebben jullie de {barbecue Q220|parasol 3x3|loungeset Ibiza} nog?
A: Nog {4|7} op voorraad, nu {199|329} euro.
== nl
A: Huisartsenpraktijk, zegt u het maar.
U: Goedemorgen, ik wil een afspraak voor mijn <o?zoontje/dochter>.
A: Hoe heet uw kind en wat is de geboortedatum?
U: <o.n>, <kid~w>.
A: En heeft u het burgerservicenummer bij de hand?
U: Even kijken, <i=national-id:!bsn>.
A: Om tien voor elf bij dokter <q.l>. Op welk nummer bent u bereikbaar?
U: Ik heet <c.n>, ik ben de <c?vader/moeder>. En we zijn verhuisd naar <addr>.
U: <tel~k>.
== nl
U: fiets gestolen, wil claim indienen
A: Wat vervelend! Heeft u het framenummer en aangiftenummer?
U: frame <z=account:{GZ|BT|KG}#######>, aangifte <k=account:PL####-202{4|5|6}######>
A: Dank u <c?meneer/mevrouw> <c.l>. U krijgt {650|899} euro op de rekening eindigend op <y=account:####>.
U: top
A: Uw schadenummer is <n=account:SF-#####>, <a.f> behandelt het.
U: kan het ook naar <iban>? is van mijn <o?man/vrouw> <o.f>
`;
