// Situations in German.
export const german = `
# de
U: hallo meine karte wurde gestern im {supermarkt|zug} geklaut
A: Guten Tag, das tut mir leid. Ich sperre sie sofort. Wie ist Ihr Name und was sind die letzten vier Stellen?
U: [p1.low], [c1.last4]
A: Danke. Zur Prüfung bitte noch Ihr Geburtsdatum.
U: [b1.shortdot]
A: Die Karte [c1.mask] ist gesperrt. Die Ersatzkarte geht an [d1], {richtig|stimmt das so}?
U: ja. und meine frau [p2:f.f] hat eine zweitkarte mit der nummer [c2.spaced], die ist noch da
A: Dann lasse ich die aktiv. Schönen Tag noch, und melden Sie sich gern wieder. Vorgang [a1=SP-#######], Ihre [o1=Sparbank ~town~;Volkskasse ~town~;Bankhaus ~surname~].

# de
U: Betreff: Kündigung Vertrag [a1=V-########;VTR ### ####]¶¶Sehr geehrte Damen und Herren,¶¶hiermit kündige ich meinen Stromvertrag zum nächstmöglichen Zeitpunkt. Zähler: [a2=1ESY##########;#########]. Das Guthaben überweisen Sie bitte auf [i1].¶¶Mit freundlichen Grüßen¶[p1]¶[d1.lines]
A: Guten Tag,¶¶vielen Dank für Ihre Nachricht. Wir bestätigen die Kündigung zum {31.08.|30.09.} Den Zählerstand können Sie hier melden: [u1=https://kunden.~o1.dom~.de/stand/¤¤¤¤¤¤¤¤¤¤].¶¶Ihr Kundenservice¶[p3]¶[o1]
D: [o1=Stadtwerke ~town~;~surname~ Energie;Nordlicht Strom;Energieversorgung ~town~]
U: Stand heute 18.422. Achtung, das Konto [i1.plain] läuft auf meine Tochter [p2:f].
A: Danke, Kontoinhaberin ist hinterlegt.

# de
U: internet geht nicht seit gestern abend, der router blinkt nur rot
A: Hallo, ich bin [p9.f] aus der Technik. Wie lautet Ihre Kundennummer?
U: [a1=30########]
A: Danke. Bitte lesen Sie mir die MAC vom Aufkleber vor.
U: [m1.colon] und daneben steht noch ein wlan schlüssel [s1=####-####-####-####;####################]
A: Den Schlüssel brauche ich nicht, aber [m1.colon] sehe ich jetzt wieder. Haben Sie eine feste IP?
U: jaa, [ip1], ist ein firmenanschluss von [o2=Malerbetrieb ~surname~;~surname~ & Sohn GmbH;Zahnarztpraxis Dr. ~surname~]
A: {Die ist jetzt wieder online.|So, die Leitung steht.} Die Störung hatte die Nummer [a2=ST-########]. Melden Sie sich, falls was ist, Herr [p1:m.l].

# de
U: Was kostet der Versand nach Österreich?
A: Hallo! Bis 2 kg sind es 8,49 €, bis 5 kg 11,99 €. Ab 79 € liefern wir frei.
U: und wie lange dauert das
A: In der Regel 3 bis 5 Werktage. Die Lieferzeit vom Modell KX-200 beträgt derzeit zwei Wochen.
U: ok danke, kann ich auf rechnung zahlen?
A: Ja, ab der zweiten Bestellung.

# de
U: Guten Morgen ich brauch einen Termin wegen Rückenschmerzen, so schnell es geht
A: Guten Morgen! Waren Sie schon mal bei uns in der Praxis?
U: Ja letztes Jahr, [p1:f], geb. [b1.dot]
A: Danke, Frau [p1.l]. Noch dieselbe Versicherung? Ich hätte die Nummer [n1:kvnr] hier.
U: nein bin jetzt bei der [o2=BKK ~surname~;~town~er Krankenkasse;Nordwest BKK], neue nummer [n2:kvnr]
A: Eingetragen. {Morgen 8:20|Donnerstag 11:40} bei Dr. [p3.l]. Sollen wir Sie noch anrufen, falls früher was frei wird?
U: gern unter [t1.plain] oder [e1]

# de
A: Willkommen beim Chat von [o1=Möbelhaus ~surname~;Wohnwelt ~town~;~surname~ Küchen;Betten ~surname~]! Nennen Sie bitte Ihre Auftragsnummer.
U: [a1=AU-######;#######-#]
A: Der Schrank für [p1.l] kommt am {12.|19.} zwischen 10 und 14 Uhr. Passt das?
U: nein da arbeite ich. nachbarin [p2:f] könnte annehmen
A: Gern. Wo wohnt Frau [p2.l]?
U: [d2.st], gleiches haus 2. stock. hoftor code [s1=####]
A: Notiert für die Fahrer. Die Restzahlung von {249|318} € dann per EC oder gleich mit Kreditkarte?
U: kreditkarte [c1.plain], prüfziffer [c2:cvv]
A: Danke, Zahlung ist durch.

# de
U: Moin, Schadenmeldung: jemand ist mir auf dem Parkplatz reingefahren. Kennzeichen der Gegenseite [a2=KS-** ###;HRO ** ####;UL-*% ###], meins [a1=OL ** ####;BO-** ###]
A: Moin, gut, dass niemandem etwas passiert ist! Wie heißt der andere Fahrer?
U: [p2:m], geboren [b2.year], hat er mir aufgeschrieben, tel [t2]
A: Prima. Ihre Police ist [a3=KFZ ##.###.###], Versicherungsnehmerin [p1:f], korrekt?
U: ja bin ich
A: Schaden [a4=S######-##] ist angelegt, Belege bitte an [e9=schaden@~o1.dom~.de]. Ihre [o1=~town~er Versicherung;~surname~ Assekuranz;Union ~town~] regelt den Rest. Die Werkstatt [o2=Autohaus ~surname~;Karosserie ~surname~;KFZ-Meisterbetrieb ~surname~] meldet sich bei Ihnen.

# de
U: Anruf 09:47 Ja guten Tag, es geht um meine Steuernummer, die Lohnabrechnung stimmt nicht.
A: Guten Tag, Personalabteilung, [p9] am Apparat. Welche Personalnummer haben Sie?
U: Die [a1=####%].
A: Und Ihre Steuer-ID laut Bescheid?
U: Moment... [n1:steuer].
A: Bei uns steht [n2:steuer]. Da ist ein Dreher drin. Geboren sind Sie am?
U: Am [b1.long]. Konfession steht auch falsch, und der Name! seit der Hochzeit heiße ich [p1.l], nicht mehr [p2.l].
A: {Ich korrigiere alles.|Das ändere ich gleich.} Und die neue Bankverbindung?
U: [i1].
A: Danke, [i1.plain] hab ich notiert. Rückfragen bitte an [e9=lohn@~o1.dom~.de].
D: [o1=~surname~ Maschinenbau GmbH;~surname~ Logistik;Bäckerei ~surname~ KG]

# de
U: läuft die app auch auf android 9
A: Leider nein, ab Version 6.0 wird mindestens Android 11 benötigt.
U: und die alte version?
A: Version 5.8 läuft noch bis Jahresende, danach gibt es keine Updates mehr.
U: schade

# de
U: Passwort vergessen und die Mail kommt nicht an [e1]
A: Ich habe den Link neu verschickt. Sehen Sie ihn?
U: da kommt [u1=https://login.~o1.dom~.de/neu?user=~p1.u~&code=^^^^^^^^^^] und dann fehler 403
D: [o1=~surname~ Versand;Gartenwelt ~town~;Buchhandlung ~surname~]
A: Dann setze ich es von Hand. Die Antwort auf Ihre Sicherheitsfrage (Geburtsname der Mutter)?
U: [s1:surname]
A: Stimmt. Ihr Startkennwort: [s2:pw]
U: drin. wieso steht da kunde seit 1999, mein konto [a1=K-#######] hab ich 2019 gemacht
A: {Ein Anzeigefehler, sorry.|Da spinnt die Anzeige.} Sonst alles gut, [p1]?
U: ja
`;
