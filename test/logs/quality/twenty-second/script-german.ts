// German, French, Dutch and Swedish.
export const german = `
# de
A: Kundenservice, mein Name ist {p}. Wie lautet Ihre Kundennummer?
U: {ac:########~KD-######}, {p1}
A: Danke. Zur Sicherheit noch Geburtsdatum und Anschrift?
U: {bd1}, {ad}
A: Passt. Was kann ich für Sie tun, Frau {p1.s}?
# de
U: Neue Bankverbindung bitte eintragen: {ib}, Kontoinhaber {p1}
A: Erledigt. Ab welchem Monat soll abgebucht werden?
U: ab sofort
# de
U: Zählerstand Strom {x:#####}, Zähler {ac:1 @@@ ## #### ####~########}
A: Vielen Dank, Herr {p1.s}. Ist das für {st}?
U: genau
# de
U: Mein Internet ist seit gestern weg, Box zeigt rot. MAC {mac}, IP war {ip}
A: Das tut mir leid. Auf welchen Namen läuft der Vertrag?
U: auf meinen Mann {p1}, Nr. {ac:V-#######~########}
# de
U: guten abend, karte verloren, endet auf {cc.4}
A: Ich sperre sie sofort. Ihr Name und Ihre Telefonnummer?
U: {p1} {ph}
# de
U: Ich arbeite bei {o} und brauche die Bescheinigung für die Lohnbuchhaltung, Frau {p2}
A: Gern. Steuer-ID?
U: {id:###########~## ### ### ###}
A: Geht heute an {em1} raus, {p1}.
# de
U: Haben Sie am Karfreitag offen und kostet die Dampferfahrt extra?
A: Ja, 10 bis 17 Uhr. Die Fahrt kostet 9,50 Euro zusätzlich.
# de
U: Passt der Filter F-{x:###} auch in die Kaffeemaschine Modell 2{x2:###}?
A: Nein, dafür brauchen Sie den F-210.
U: schade, und der kostet?
A: 14,99 Euro im Zweierpack.
# de
U: Fehler E1{x:#} an der Waschmaschine, was heißt das
A: Das Wasser läuft nicht ab. Bitte das Flusensieb reinigen.
# de
U: Heizung kalt, {flat:Whg. 3 links~Whg. 2.OG rechts}, {p1}. Hausmeister {p2} geht nicht ran
A: Frau {p1.s}, der Notdienst kommt gegen 19 Uhr. Gibt es einen Türcode?
U: {se:####~##B#}
# de
U: Tochter {p1}, geb. {bd1.k}, soll ab Sommer in die {o:school}
A: Danke. Und die Sorgeberechtigten?
U: {p2} und {p3}
# de
U: Kennzeichen {pl}, FIN {vin}, will nen Termin für TÜV
A: Donnerstag 8:30 wäre frei. Ihr Name?
U: {p1}, {ph}
# de
U: Mein Passwort {pw} geht nicht mehr, Benutzer {un1}
A: Bitte nie das Passwort senden. Neuer Link ist unterwegs an {em1}.
# de
U: Mit freundlichen Grüßen⏎{p1}⏎{o}⏎{ad}⏎Tel. {ph}⏎{em1}
A: Guten Tag {p1}, leider kam Ihre Mail ohne Text an.
# fr
U: bonjour, je n'ai toujours pas reçu ma commande {ac:CM######~FR-#######}
A: Bonjour, {p.g} à votre service. Quel est le nom sur la commande ?
U: {p1}, {ad}
A: Merci, le colis est à {t}, livraison le {d}.
# fr
U: Voici mon nouveau RIB : {ib}
A: Merci. Pouvez-vous confirmer votre date de naissance, Mme {p1.s} ?
U: {bd1}
# fr
A: Votre numéro de sécurité sociale, s'il vous plaît ?
U: {id:2 ## ## ## ### ### ##~1##############}
A: Et le nom du médecin traitant ?
U: Dr {p1}, {o:clinic}
# fr
U: Le parking du musée est gratuit le dimanche ?
A: Oui, de 9 h à 18 h, 240 places.
# fr
U: quelle taille pour une pointure 41,5 en modèle Sierra 3 ?
A: Prenez du 42, il chausse petit.
U: ok merci
# fr
U: code reçu par sms {se:######} mais ça marche pas, mon tel c'est {ph}
A: Le code expire en 5 minutes. Quel est votre identifiant ?
U: {un1}
# fr
U: Prélèvement de <49,90|120> € de {o}, je ne connais pas. Carte {cc.m}
A: Je m'en occupe. Titulaire de la carte ?
U: {p1}
A: Contestation {ac:CT#######~######-C} ouverte.
# fr
U: j'ai bosé chez {o} jusqu'au {d}, il me faut l'attestation, mon ancien chef c'était {p2}
A: D'accord {p1.g}, envoyée à {em1}.
# fr
U: digicode {se:##@##~#@###}, 2e étage, sonnez chez {p1.s}
A: Noté pour le livreur, {p2.g}. Votre numéro au cas où ?
U: {ph}
# fr
U: Mon fils {p1} né le {bd1.k} change d'adresse : {ad}
A: C'est modifié. Numéro d'élève {ac:########@@~###########}, c'est bien ça ?
U: Oui
# fr
U: Le train 88{x:##} s'arrête à Vierzon ? et on peut monter un vélo ?
A: Oui, à 14 h 07, vélo gratuit non démonté.
# fr
U: panne immat {pl} sur l'A10 PK 112
A: Une dépanneuse part tout de suite. Contrat et nom ?
U: {ac:#########@~MA######} {p1}
# nl
U: Hoi, mijn factuur {ac:F20######~#####-##} klopt niet
A: Goedemiddag, u spreekt met {p.g}. Wat is uw postcode en naam?
U: {p1}, {zip}
A: Dank u, ik pas het aan en mail naar {em1}.
# nl
U: wil rekeningnr wijzigen naar {ib} tnv {p1}
A: Prima, uw geboortedatum ter controle?
U: {bd1}
# nl
U: Zijn jullie tweede paasdag open?
A: Ja, van 12 tot 17 uur.
U: top
# nl
U: bsn van mijn moeder is {id:#########}, ze heet {p1} en woont {ad}
A: Dank u. Bent u gemachtigd, mevrouw {p2.s}?
U: ja
# nl
U: pakje {ac:3S@@@@#########} staat op bezorgd maar buurman {p1} heeft niks
A: Vervelend! Op welk adres?
U: {st}
# nl
U: auto {pl} start niet, sta bij het werk, {o}
A: Pechhulp komt binnen 45 minuten. Uw nummer?
U: {ph}, vraag naar {p1}
# nl
U: router {mac} krijgt geen ip, wifi wachtwoord op sticker {se:**********}
A: Ik start hem opnieuw. Welke naam staat op het contract?
U: {p1.i}
# nl
U: wat is het verschil tussen de CX{x:##} en de CX{x2:##} Pro
A: De Pro heeft een grotere accu, 5.000 mAh, en kost 80 euro meer.
# sv
U: Hej! Har inte fått min order {ac:SE######~#######}
A: Hej, {p.g} här. Vad heter du och vilken adress gäller?
U: {p1}, {ad}
A: Tack {p1.g}, den kommer på torsdag.
# sv
A: Kan jag få ditt personnummer?
U: {id:######-####~19######-####}
A: Tack. Är det {p1} jag pratar med?
U: ja, ringer från {ph}
# sv
U: Vad har ni för öppettider på midsommarafton?
A: Vi stänger klockan 13.
# sv
U: vill byta konto för autogiro, {ib}
A: Det fixar jag, {p1.g}. Kundnummer?
U: {ac:########~K-#####}
# sv
U: portkoden {se:####} funkar inte längre, bor på {st}, {flat:lgh 1###}
A: Ny kod mejlas till {em1}.
U: tack! mvh {p1}
# sv
U: jag jobbar på {o}, vår skrivare ger fel 0x{x:####}
A: Starta om spoolern först. Hjälper det?
U: japp
# sv
U: min dotter {p1} född {bd1.k} är sjuk idag, går på {o:school}
A: Noterat, krya på dig {p1.g}! Hälsningar {p.g}
# sv
U: kort {cc} nekades, cvc {se:###}
A: Skriv aldrig hela numret här. Jag har tagit bort det. Vilken bokning?
U: {ac:@@@###~######} {p1.s}
`;
