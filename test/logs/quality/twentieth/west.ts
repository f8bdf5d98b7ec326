// German, French and Dutch situations.
import { readSituations } from './template.ts';

const german = readSituations(
  'german',
  `
== de
U: ~(Guten Tag|Hallo|Moin), meine neue Bankverbindung für die Miete: {iban}
A: Danke. Um welches Mietverhältnis geht es?
U: {whole}, Vertrag {account:MV-####/##}. Hauptmieter bin ich, {full.a}, meine Frau {first.bf} steht auch drin
A: Ist Ihre Telefonnummer noch {phone}?
U: nein, jetzt {phone}
A: Geändert. Hausmeister {first.c} meldet sich wegen des Ablesens.
== de
U: strom geht nicht mehr seit heut früh
A: Das tut mir leid. Nennen Sie mir bitte Zählernummer und Adresse.
U: zähler {account:1 ESY #### ####}, {street}
A: Auf wen läuft der Vertrag?
U: auf meinen verstorbenen vater {full.am}, geb. {bd.am}. ich bin {full.b}
A: Mein Beileid. Kundennummer {account:#########} wird umgeschrieben. IBAN für die Abbuchung?
U: {iban}
== de
U: Betreff: Krankmeldung
Sehr geehrte Damen und Herren,
anbei die Bescheinigung von Dr. {last.b}, {clinic}. Meine Versichertennummer lautet {national-id:@#########}, Arbeitgeber ist {firm}.
Mit freundlichen Grüßen
{full.a}
{whole}
{phone}
A: Guten Tag {full.a}, danke, der Vorgang hat das Zeichen {account:KG-#######}.
U: Und Krankengeld bitte auf {iban}, nicht mehr aufs alte Konto bei {full.c}
== de
U: Fritzbox kommt nicht ins Netz, hier das Protokoll: Gerät {device.a} ({mac}) abgelehnt, IP {ip}
A: Welche Kundennummer haben Sie?
U: {account:K########}
A: Und das Kundenkennwort?
U: {pw}
A: Stimmt. Der neue WLAN-Schlüssel ist {secret:####################}.
U: Den gebe ich {first.b}, meinem Mitbewohner. Sein Rechner ist {mac}
== de
U: Mein Sohn {first.b} kommt morgen nicht in die Schule
A: Gute Besserung! Nachname und Klasse?
U: {last.b}, 5c. Geburtsdatum {bdchild.b} falls nötig
A: Wer holt das Geschwisterkind {first.c} ab?
U: Oma, {full.df}, erreichbar unter {phone}. Ich arbeite bei {firm} und komm nicht weg. {full.a}
== de
U: Steuerbescheid falsch, da steht {full.x} statt {full.a}
A: Bitte nennen Sie mir Ihre {nidname.s} und das Geburtsdatum.
U: {nid.s}, {bd.a}
A: Zuständig ist Frau {last.g}. Steuernummer?
U: {national-id:###/####/####}
A: Notiert. Antwort per E-Mail an {email.a}?
U: ja oder per Post {whole}
== de
U: Karte weg! {card.c/mask}
A: Ich sperre sofort. Name auf der Karte?
U: {full.a}
A: Hatten Sie die PIN dabei notiert?
U: ja, {secret:####}, stand auf einem Zettel vom {club}
A: Die neue Karte geht an {whole}, in Ordnung?
U: Nein, an meinen Bruder {full.bm}, {whole}
== de
U: Mietwagen, Schaden am Kotflügel, Kennzeichen {plate}
A: Wer fuhr, und wie lautet die Vertragsnummer?
U: {full.a}, Führerschein {national-id:B072@@#&#@#}. RA {account:########}
A: Gegner?
U: {full.b}, {plate}, versichert über die Firma {firm}
A: Bitte Fotos hierher laden: {shared}
== de
U: Welche Glühbirne passt in Modell LX-{_:###}?
A: E14, höchstens {_:&0} Watt.
U: Und was kostet der Versand nach Österreich?
A: {money}, ab hundert Euro frei.
== de
U: Fährt der ICE {_:###} am {date} über {town}?
A: Ja, Ankunft {time}, Gleis {_:1#}.
U: gibts ein bordrestaurant
A: Ja, in Wagen 25.
== de
U: Hat Goethe wirklich in dem Haus gewohnt?
A: Ja, bis 1775. Öffnungszeiten: 10 bis 18 Uhr, montags zu.
U: und Eintritt?
A: {money}, ermäßigt die Hälfte.
`,
);

const french = readSituations(
  'french',
  `
== fr
U: ~(Bonjour|Bonsoir|Salut), je souhaite changer de RIB : {iban}
A: Bien sûr. Votre numéro d'abonné ?
U: {account:#########}
A: Le titulaire est bien {full.a} ?
U: Oui, et ma compagne {full.bf} est cotitulaire. son portable {phone}
A: C'est noté, {first.g} vous rappellera si besoin.
U: par mail plutôt {email.a}
== fr
U: colis pas reçu alors que c marqué livré
A: Désolé ! Le numéro de suivi ?
U: {account:8J###########}
A: Remis à « {last.b} », {street}.
U: c'est la gardienne, mme {last.b/low}, mais elle a rien
A: Je demande au livreur {first.c}. Votre nom et code d'accès ?
U: {full.a}, digicode {secret:##@##}
== fr
U: Déclaration d'accident. Assuré : {full.a}, né le {bd.a}. Contrat {account:AUT-########}. Véhicule {plate}
A: Merci. Et l'autre conducteur ?
U: {full.b}, permis {national-id:############}, il roule pour {firm}
A: Un témoin ?
U: {full.c}, {phone}, {whole}
A: Dossier {account:SIN#######} ouvert.
== fr
U: Je n'arrive pas à prendre rdv avec le docteur {last.b}
A: Vous êtes déjà suivi à {clinic} ?
U: oui, {full.a}, numéro de sécu {nid1.n}
A: Votre date de naissance, s'il vous plaît ?
U: {bd.a}
A: Le code de votre espace est {secret:######}, identifiant {account:^^^^^^##}.
U: merci {first.g}
== fr
U: la box clignote rouge, adresse mac sur l'étiquette {mac}
A: Je la vois avec l'adresse {ip}. Êtes-vous {full.a} ?
U: son fils, {first.bm}. Il est à {clinic} en ce moment
A: Bon rétablissement à lui. Le code client ?
U: {account:FB######}, mot de passe {pw}
A: Un technicien passera, accès par l'interphone {last.a}.
== fr
U: Inscription à la crèche : {full.bf}, née le {bdchild.bf}
A: Merci. Les parents ?
U: {full.af}, salariée chez {firm}, et {full.cm}, {school}
A: Adresse et numéro d'allocataire ?
U: {whole} / {account:#######}
A: Demande {account:CR-####} enregistrée.
== fr
U: On m'a prélevé {money} deux fois. carte {card.c}
A: Évitez d'envoyer la carte entière. Le nom dessus ?
U: {full.a/up}
A: La seconde opération vient de l'IP {ip}, compte {handle.b}.
U: {first.b} c'est mon ex !! supprimez
A: Fait. Remboursement sur {iban}.
U: ~(non|pas celui-là|plus celui-là), sur {iban}
== fr
U: Quelle taille pour le sac modèle R{_:###} ?
A: {_:4#} x {_:3#} x 20 cm, il passe en cabine.
U: et en rouge ?
A: Retour en stock le {date}.
== fr
U: Le vol AF {_:1###} part d'où ?
A: Terminal 2E, porte K{_:4#}, à {time}.
U: merci
== fr
U: Est-ce que Molière a joué dans ce théâtre ?
A: Non, il date de 1820. Visite guidée à {time}, {money}.
U: c'est ouvert le dimanche ?
A: Oui, sauf en août.
`,
);

const dutch = readSituations(
  'dutch',
  `
== nl
U: ~(Goedemiddag|Hoi|Hallo), ik wil mijn rekeningnummer wijzigen naar {iban}
A: Dat kan. Mag ik uw klantnummer en geboortedatum?
U: {account:########}, {bd.a}
A: Dank u, bent u {ini.a}?
U: Ja, {full.a}
A: En het oude nummer {iban} vervalt?
U: klopt, dat was van mijn ex {first.b}
== nl
U: verhuizing doorgeven
van {whole}
naar {whole}
A: Wie verhuizen er mee?
U: ik {full.a}, {full.b} en onze dochter {first.cf}, geb {bdchild.cf}
A: Uw BSN graag.
U: {nid1.n}
A: Zaaknummer {account:Z-####-#####}.
== nl
U: laptop {device.a} krijgt geen ip. mac is {mac}
A: Ik zie {ip} bij een ander apparaat, {device.b}.
U: die is van {full.b}, stage bij {firm}
A: Log opnieuw in als {account:^^^^##} met {pw}.
U: top, {first.g}
== nl
U: Mijn pakket ligt bij de buren maar welke
A: Wat is de barcode en uw postcode?
U: {account:3S^^^^#########}, {postcode}
A: Het is aangenomen door {ini.b}, {street}.
U: oh {first.b}! ok. Volgende keer in de kluis, code {secret:####}. groet {full.a}
== nl
U: Herhaalrecept voor mijn moeder {full.bf}, {bd.bf}
A: Voorgeschreven door dokter {last.c}?
U: Ja van {clinic}
A: Bezorgen op {whole}?
U: Nee, bij mij, {full.a}, {whole}. Bel {phone}
== nl
U: tikkie betaald aan de verkeerde, via {shared}
A: Aan wie is er betaald?
U: {full.b}, rek {iban}, moest naar {full.c} van {club}
A: Uw pasnummer?
U: pas {account:###}, kaart {card:####}, naam {full.a}
A: Melding {account:BT-######}.
== nl
U: aanvraag huurwoning, hier mn gegevens: {full.a}, {bd.a}, werkgever {firm}, {email.a}
A: Hartelijk dank. Huidige verhuurder?
U: {estate}, contactpersoon {full.b}, {phone}
A: Inschrijfnummer {account:W######}. Uw inlogcode: {secret:??????}.
== nl
U: Past de band 28 x 1.75 op model N{_:##}?
A: Ja, die past. Kost {money}.
U: en hoe laat gaan jullie dicht
A: Om {time}, donderdag koopavond tot 21 uur.
== nl
U: Rijdt bus {_:&##} op Koningsdag?
A: Ja, volgens de zondagsregeling.
U: En hangt De Nachtwacht van Rembrandt er dan nog?
A: Zeker, zaal 2.12.
`,
);

export const west = [...german, ...french, ...dutch];
