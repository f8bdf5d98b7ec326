// German and French.
export const other1 = `
= DE
U: <hallo|moin|guten tag>, meine girokarte wurde am automaten eingezogen
A: Guten Tag, Sie sprechen mit {n9}, {o:Volksbank $P|Sparkasse $P|$L Bank}. Wie ist Ihr Name und Ihre Kontonummer?
U: {n!}, {a:##########|%######}
A: Danke. Zur Legitimation bitte noch das Geburtsdatum.
U: {dob}
A: Die Karte mit den Endziffern {c:####} wurde nach drei Fehlversuchen gesperrt. Die neue kommt an {addr}, richtig?
U: ja stimmt
U: geht die {c} wirklich nicht mehr? mail an {em} bitte
A: Nein. Alles Weitere sendet Ihnen {o} an {em}.
= DE mf
U: Betreff: Schadennummer {a:S-##-######|KH######/##}
Sehr geehrte Frau {l2},
anbei die Rechnung der Werkstatt {o:Autohaus $L|KFZ $L GmbH} über {amt}. Bitte überweisen Sie auf {iban}.
Mit freundlichen Grüßen
{n}
{addr}
Tel. {ph}
A: Sehr geehrter Herr {l},
vielen Dank, der Betrag ist angewiesen.
i. A. {n2}
U: Danke Frau {l2}, ist {iban} schon belastet? Ich erreiche {o} gerade nicht.
A: Die Zahlung an {o} ging am {date} raus.
= DE
U: Internet seit heute morgen tot
A: Das tut mir leid! Nennen Sie mir bitte Kundennummer und Kundenkennwort?
U: kdnr {a:%#########|100#######} kennwort {s:$T|$W##|sommer##}
A: Danke, {n}. Ich sehe Ihre Box mit der {mac} nicht online. Haben Sie sie schon neu gestartet?
U: ja 2x
A: Dann schicke ich am {date} einen Techniker in die {street}. Rückrufnummer?
U: {ph}
U: ip zeigt nur {ip} an, geräte {mac} und {mac2} hängen
A: {mac2} ist Ihr Repeater, {f}. Das klärt {n2} vor Ort.
= DE
U: Wann habt ihr samstags auf?
A: Samstags von 9 bis 14 Uhr, montags bis freitags bis 18:30 Uhr.
U: Und kann man bei euch parken
A: Ja, hinter dem Haus, die erste Stunde ist kostenlos.
= DE
U: Paket {a:0034############|JJD############} laut Status beim Nachbarn, aber bei welchem??
A: Hallo! Laut Zusteller hat es „{l2}“ angenommen. Ist Ihre Anschrift {addr}?
U: ja. {l2} ist im 2. Stock danke
A: Gern. Soll ich künftig einen Ablageort für {n} eintragen?
U: ne passt
= DE f
U: hab mich aus dem Kundenkonto ausgesperrt, mail ist {em}
A: Ich habe Ihnen einen Link geschickt: {u:https://www.$kshop.example/passwort/&&&&&&&&&&&&|https://konto.$k.example/reset?t=&&&&&&&&&&}
U: der link zeigt Fehler 410
A: Dann vergebe ich ein Einmalpasswort: {pw}. Bitte gleich ändern, Frau {l}.
U: {pw} geht, danke!
U: kundennummer {a:K-######|########} fehlt im profil, und geburtstag {dob}
A: Beides ergänzt, {a} steht jetzt drin.
= DE
U: Ich möchte den Zählerstand durchgeben. Zähler {a:1EMH##########|1ISK##########}, Stand {x:23871|10442|8120}
A: Vielen Dank. Vertragskonto und Name bitte?
U: {a2:2#########|V-######}, {n}
A: Notiert. Ihr neuer Abschlag von {amt} wird am {date} von {iban} abgebucht.
U: passt so {f9}
= DE mf
U: Brauche ein Rezept für meine Mutter {n2}, geb. {dob2}
A: {o:Praxis Dr. $L|Praxis Dres. $L und $L}, guten Morgen. Hat sich die Versichertennummer geändert?
U: nein, {id:kvnr}
A: Gut, Herr {l}, liegt ab 15 Uhr bereit.
U: Mama kann nicht, ich hole es ab. {f} mein name
= DE
U: Welche Unterlagen brauche ich für den neuen Personalausweis
A: Den alten Ausweis und ein biometrisches Passfoto. Die Gebühr beträgt 37 Euro.
U: wie lange dauert das
A: Zurzeit etwa drei Wochen.
= DE xf
U: Guten Tag, meine steuer id fehlt in der lohnabrechnung
A: Hallo {f}, dann bräuchte ich die Nummer und die Personalnummer.
U: {nid} / {a:P####|#####}
A: Ist eingetragen. Ihr Arbeitgeber bleibt {o:$L Logistik GmbH|Bäckerei $L|$L & Söhne KG}?
U: ja. Kollegin {n2} hat dasselbe problem
U: geboren {dob}, falls nötig. adresse neu {addr}, konto {iban}
A: Danke {f}, alles bei {a} hinterlegt.
= DE fm
U: Unser Mietwagen {plate} hat einen Platten, wir stehen auf der A7
A: Sind alle in Sicherheit? Mietvertragsnummer?
U: Ja. {a:MV-######|########-DE}
A: Frau {n}, unser Partner {o:$L Abschleppdienst|Pannenhilfe $P} ruft Sie unter {ph} an.
U: Nein bitte handy von meinem Mann {f2}: {ph2}
U: er fragt nach Führerschein, {id:B0#@@######|J####@@##%#}, und geboren {dob}
A: Das genügt, danke.
= DE
U: hotelbuchung stornieren {a:BU######|H-####-##}
A: Guten Tag! Auf welchen Namen lief die Buchung?
U: {n} und {n2}, anreise {date}
A: Kostenfrei storniert, die {amt} gehen zurück auf die Karte {c:**** ####|XXXX XXXX XXXX ####}.
U: neue buchung im {o:Hotel $L|Gasthof $L|Hotel $P-Mitte} möglich? karte {card}
A: Ja, {a2:BU######|H-####-##}, {addr2} ist die Adresse. Karte {tail} genügt als Garantie.
= DE
U: Drucker zeigt 0x00000709
A: Das ist ein bekannter Fehler nach dem Update KB5006670. Bitte installieren Sie die Version 22H2.
U: ok und dann neu starten?
A: Genau, danach den Drucker neu hinzufügen.
= DE
U: VPN geht nicht, ip {ip} bekomm ich, gerät {a:NB-#####|DE-LT####}
A: Welche MAC hat der Adapter, {f}?
U: {mac}
A: Freigeschaltet. Die PIN vom Token bitte neu setzen, die alte war {s:####|######}.
U: läuft, Gruß {n}
= DE fm
U: Hausverwaltung? Im Keller steht Wasser! {street}
A: Oh je, wie ist der Name bitte und wie kommt der Notdienst rein?
U: {l}, haustürcode {s:####|#####}. Hausmeister {n2} hat urlaub
A: Die Firma {o:Rohrfrei $L|$L Sanitär} ist unterwegs. Notfallnummer {h:0800 #######|0561 ######}.
= FR
U: bonjour ma carte a été avalée par le distributeur
A: Bonjour, {f9} à votre écoute. Puis-je avoir votre nom et votre numéro de client ?
U: {n!} {a:########|%#########}
A: Merci. Votre date de naissance et le code postal, s'il vous plaît ?
U: {dob} et {pc}
A: C'est en ordre, la carte se terminant par {c:####} est remplacée.
U: et mon adresse c'est bien {addr} chez {o:Caisse $P|Banque $L} ?
A: Oui, {o} a cette adresse. Confirmation envoyée à {em}.
= FR f
U: Objet : sinistre n° {a:########|SIN-####-###}
Madame, Monsieur,
Je vous transmets mon RIB : {iban}
Cordialement,
{n}
{addr}
{ph}
A: Madame {l},
Le règlement de {amt} partira le {date}.
{n2}, service indemnisation, {o:Mutuelle $K|$L Assurances}
U: Bien reçu. Je précise : carte grise {plate}, expert Monsieur {l3} du cabinet {o2:Expertises $L|$L Conseil}.
= FR
U: Ma box clignote en rouge depuis hier
A: Bonjour ! Quel est votre numéro de ligne ?
U: {ph}, au nom de {n}
A: Merci {f}. Je vois votre box {mac} hors ligne. Pouvez-vous lire le numéro de série ?
U: {a:F##########|SN########}
A: Un échange vous attend en relais, code de retrait {s:######|####}.
= FR
U: Vous êtes ouverts le 14 juillet ?
A: Non, nos magasins sont fermés les jours fériés. Réouverture le 15 à 9 h 30.
U: et la livraison elle est gratuite à partir de combien
A: À partir de 49 € d'achat.
= FR m
U: colis {a:6A###########|XY#########FR} jamais recu
A: Bonjour, pouvez-vous me confirmer l'adresse de livraison ?
U: {addr} digicode {s:##A##|####B|#####}
A: Merci Monsieur {l}, le livreur indiquait un code erroné. Il repasse le {date}.
U: qu'il appelle {f2} au {ph2}
U: et le code du 2e sas c'est {s2:####|A####}
A: Noté, {s2} pour le sas.
= FR
U: j'ai payé deux fois la commande {a:CMD######|FR-#######}
A: Bonjour, je regarde. Quelle adresse mail avez-vous utilisée ?
U: {em}
A: Je vous ai retrouvé, {f}. Le second paiement de {amt} (carte {c:XXXX XXXX XXXX ####|**** ####}) est annulé.
U: super merci {f9} !
U: j'ai pris chez {o:Maison $L|$L Jardin} aussi, réf {a2:#######|M-#####}, carte {c2:####}
A: {a2} n'est pas chez nous, {o} est une autre enseigne.
= FR
U: Bonjour, je voudrais un rdv avec le docteur {l2}
A: Bonjour, êtes-vous déjà venu chez nous, {o:Centre médical $P-Sud|Cabinet $L|Cabinet dentaire $L} ?
U: non jamais
A: Il me faut nom, date de naissance et numéro de sécurité sociale.
U: {n} né(e) le {dob}
{nid}
A: C'est noté, {date} à {time}.
= FR
U: le pass navigo fonctionne dans le bus 212 ?
A: Oui, il est valable dans toutes les zones, bus compris.
U: et le ticket à l'unité c combien
A: 2,50 € pour le métro et 2 € pour le bus.
= FR f
U: location d'un studio, j'ai laissé les clés dans la boite, code {s:####|#A##}
A: Bonjour {f}, merci. L'état des lieux est fait. Pour le dépôt de garantie, on garde {iban} ?
U: Oui. Ma nouvelle adresse c'est {addr2}
A: Parfait. {n2}, {o:$L Immobilier|Immo $P}
= FR
U: inscription cantine
Enfant : {n2}
Né(e) le : {dobk2}
Parent : {n}
Tél : {ph}
Courriel : {em}
A: Bonjour, dossier {a:CAN-####|2026-####} enregistré pour l'{o:école $L|école Jules $L}.
U: {f2} est allergique aux arachides, je l'ai mis où ?
A: Envoyez le PAI au secrétariat.
= FR
U: mdp oublié, identifiant {a:$f.$l|$l##}
A: Pas de souci {f}, quelle est la réponse à votre question secrète (animal) ?
U: {s:$T}
A: Mot de passe provisoire : {pw}
U: connecté depuis {ip}, nickel
U: profil {u:https://www.$kclub.example/membre/$f.$l|https://$k.example/compte/&&&&&&&&?cle=&&&&} ne montre pas ma naissance {dob}
A: Corrigé, et la box {mac} apparaît bien.
= FR
U: ma voiture {plate} est chez vous depuis lundi, des nouvelles ?
A: Bonjour, ici {o:Garage $L|Auto $P Services}. C'est à quel nom ?
U: {l^}
A: Ordre de réparation {a:OR####|R-#####}. La pièce arrive le {date}, {n2} vous rappelle.
U: sur le {ph} svp
= FR
U: erreur E17 lave-vaisselle DW-4502
A: E17 signifie une arrivée d'eau fermée. Vérifiez le robinet et le filtre.
U: ok ca remarche
`;
