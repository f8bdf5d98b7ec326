import type { Situation } from './situation.ts';

export const situations: readonly Situation[] = [
  [
    'de',
    `U: Guten Tag, mein Name ist {p1}, Kundennummer {k=acc:K-######|70#######}. Mein Anschluss ist seit gestern
  tot.
A: Guten Tag {p1}, hier ist {w2.f} von {org:Nordlicht Telekom|RheinNetz GmbH}. Geht es um die Adresse {ad1}?
U: Ja genau. Handy für Rückfragen: {tel:0171 #######|0152 ########}
A: Danke. Ein Techniker kommt morgen zwischen 8 und 12 Uhr.`,
  ],
  [
    'de',
    `U: wie lang is die garantie auf den akku
A: Auf Akkus geben wir 24 Monate Garantie, Verschleiß ausgenommen.
U: ok danke`,
  ],
  [
    'de',
    `U: Sehr geehrte Damen und Herren,
| hiermit kündige ich meinen Vertrag {v=acc:VN 4#-######|2#.###.###-#} zum nächstmöglichen Termin. Die
  Rückzahlung bitte auf {i=iban!iban:DE}.
| Mit freundlichen Grüßen
| {w1}
| {ad1}
A: Sehr geehrte Frau {w1.l}, Ihre Kündigung zu {v} ist eingegangen. Das Guthaben von 34,20 € geht auf das
  Konto mit den Endziffern {i.last4}. Viele Grüße, {m2}`,
  ],
  [
    'de',
    `U: Hallo, ich brauch ein neues Rezept für meine Tochter {w2.f}
A: {org:Praxis am Wall|Kinderarztpraxis am Stadtpark}, guten Morgen. Geburtsdatum?
U: {d9.dot}, versichert bei {org:BKK Nordwest|AOK Hessen}, Nummer {nid:A#########|M#########}
A: Liegt ab 14 Uhr bereit, Frau {w1.l}.`,
  ],
  [
    'de',
    `U: Meine Steuer-ID lautet {s=nid!steuer}. Warum bin ich in Klasse 6?
A: Hallo {m1.f}, {w2.f} aus der Lohnabteilung. Dein alter Arbeitgeber {o=org:Autohaus Ritter|Bäckerei
  Sommerfeld} hat dich noch nicht abgemeldet.
U: ok ich ruf da an, der Chef da heißt {m3.l}`,
  ],
  [
    'de',
    `U: Sendung {t=acc:003404############|JJD0###########} liegt angeblich bei Nachbar {p2.l}, aber hier wohnt kein
  {p2.l}!
A: Das tut mir leid. Ist {ad1.s} Ihre Anschrift?
U: ja, Hinterhaus. {p1.l} steht auf der Klingel
A: Wir starten eine Nachforschung zu {t}.`,
  ],
  [
    'de',
    `U: Servus, was heißt Fehlercode F07 an der Waschmaschine?
A: F07 heißt, dass das Wasser nicht abläuft. Bitte das Flusensieb reinigen.
U: jo das wars`,
  ],
  [
    'de',
    `U: Passwort vergessen, Benutzer {p1.user}
A: Ihr vorläufiges Passwort ist {s=sec:Start####!|Wolke-%#-Tor}. Bitte gleich ändern.
U: {s} geht nicht
A: Achten Sie auf den Großbuchstaben am Anfang.`,
  ],
  [
    'de',
    `U: Kennzeichen {k=acc:KS-^^ ###|L-^^ %##|BO ^^ ##}, Termin zum Reifenwechsel bitte, {m1.l}
A: Hallo Herr {m1.l}, Mittwoch 10:30? Ihre {org:Werkstatt Hellmann|Kfz-Meisterbetrieb Ziegler}
U: passt, meine Frau {w2.f} bringt ihn`,
  ],
  [
    'fr',
    `U: Bonjour, je suis {w1}, dossier {d=acc:SIN-2#-#####|1########}. Où en est mon remboursement ?
A: Bonjour Madame {w1.l}, je suis {m2.f} de {org:Mutuelle des Alpages|Assurances Valmont}. Il me faut un RIB à
  jour.
U: le voici {i=iban!iban:FR}
A: Merci, le virement partira sur le compte finissant par {i.last4}.`,
  ],
  [
    'fr',
    `U: slt mon colis {t=acc:6A###########|XY#########FR} est bloqué depuis 5 jrs
A: Bonjour, quel est votre nom et votre code postal ?
U: {p1.l} {ad1.p}
A: Merci. Livraison demain au {ad1.s}.`,
  ],
  [
    'fr',
    `U: ça marche avec un compteur Linky ?
A: Oui, notre application lit les données de tous les compteurs Linky.
U: parfait merci`,
  ],
  [
    'fr',
    `U: Numéro de sécu : {nid!nir::w1}. Date de naissance : {d1.slash}. Je ne reçois plus mes décomptes.
A: Bonjour {w1.f}, votre ancienne adresse mail {w1.mail} est-elle toujours valable ?
U: non, mettez celle de mon mari {m2.f} : {m2.mail}
A: C'est noté. Bonne journée !`,
  ],
  [
    'fr',
    `U: Le code de la porte a changé, le livreur est coincé en bas
A: Bonjour, résidence {ad1.s} ? Le nouveau code est {s=sec:%#^##|##B%#}.
U: {s} ok merci {w2.f}`,
  ],
  [
    'fr',
    `U: Annuler la résa {r=acc:^^^^%#|^#^#^^} au nom de {p1.uc}, 2 nuits
A: {o=org:Hôtel des Remparts|Auberge du Vieux Port} bonjour. L'annulation est gratuite jusqu'à 18 h. Je vous
  envoie la confirmation au {tel:06 ## ## ## ##|07 ## ## ## ##}.
U: Super`,
  ],
  [
    'fr',
    `U: mon fils {m2} ({n:7-11} ans) a perdu sa carte de cantine, {org:école Jules-Verne|école Marcel-Pagnol}
A: Bonjour, on peut la refaire pour 5 €. Votre identifiant famille ?
U: {acc:F####%|FAM-#####}`,
  ],
  [
    'fr',
    `U: Bjr, l'écran affiche erreur 0x80070057
A: Bonjour, lancez la mise à jour Windows puis redémarrez deux fois.
U: c bon merci`,
  ],
  [
    'qc',
    `U: Allô, ma facture d'électricité est ben trop haute. Compte {a=acc:299 ### ### ###}
A: Bonjour, ici {w2.f}. Vous êtes bien au {ad1} ?
U: oui, {m1}. mon cell c'est le {tel:514 555-01##|418 555-01##}
A: Merci {m1.f}, je vous rappelle d'ici 16 h.`,
  ],
  [
    'qc',
    `U: NAS {nid!sin}, j'ai pas eu mon relevé 1 de {o=org:Scierie Montcalm|Garage Boisvert inc.}
A: Bonjour {p1.f}, il a été posté le 24 février. Je le renvoie à {p1.mail}.
U: merci ben`,
  ],
  [
    'qc',
    `U: le chalet est-tu libre la fin de semaine du 12 ?
A: Oui, 2 nuits à 189 $ plus taxes, chiens acceptés.
U: on va y penser`,
  ],
  [
    'es',
    `U: Buenas, soy {m1}, DNI {n=nid!dni}. Quiero cambiar la cuenta del recibo
A: Hola {m1.f}, le atiende {m2.f} de {org:Luz del Ebro|Aguas de Levante}. Dígame el nuevo IBAN.
U: {i=iban!iban:ES}
A: Perfecto, termina en {i.last4}. ¿El titular es usted?
U: No, mi mujer, {w3}`,
  ],
  [
    'es',
    `U: el pedido {p=acc:ES-######|40#-#######} no ha llegado y vivo en {ad1}
A: Sentimos el retraso. ¿Un teléfono para el repartidor?
U: mejor el fijo {tel:91 ### ## ##|954 ## ## ##}`,
  ],
  [
    'es',
    `U: ¿La freidora es compatible con enchufe inglés?
A: No, lleva enchufe europeo; necesitaría un adaptador de 13 A.
U: vale gracias`,
  ],
  [
    'es',
    `U: Cita para mi madre {w2}, nacida el {d8.eslong}, tarjeta sanitaria {nid:BBBB^^##########|AR##########}
A: Buenos días, {o=org:Clínica Santa Brígida|Centro Médico Olivares}. ¿Con la Dra. {w3.l}?
U: Sí con {w3.l}, por la tarde
A: Martes 17:20. Avise a {w2.f} que venga en ayunas.`,
  ],
  [
    'es',
    `U: matricula {m=acc:####BCD|####KLM|####-HJT} itv caducada, puedo pedir hora?
A: Sí, mañana a las 9:40. ¿Nombre?
U: {m1.f}`,
  ],
  [
    'esar',
    `U: Hola, se me bloqueó el homebanking. CUIL {c=nid!cuil}
A: Hola! Soy {w2.f} de {o=org:Banco del Litoral|Banco Sierras}. ¿Me pasás tu nombre completo?
U: {p1}. y mi cel es {tel:+54 9 11 %###-####|0341 15 %##-####}
A: Gracias {p1.f}. Te mandé una clave temporal, ¿te llegó?
U: si {sec:######} ya entré, genia`,
  ],
  [
    'esar',
    `U: che a que hora abren los sábados
A: Hola! Los sábados de 9 a 13.
U: dale gracias`,
  ],
  [
    'esar',
    `U: Me cobraron dos veces el abono. Alias {a=acc:TORO.MESA.LUNA|pez.mate.sol.mp}, DNI
  {nid:2#.###.###|3#.###.###}
A: Disculpá {p1.f}, reintegramos $ 8.900 a {a}.
U: ok, mail a {p1.mail} cuando esté`,
  ],
  [
    'cl',
    `U: hola mi rut es {r=nid!rut} y no puedo entrar a la cuenta
A: Hola, le habla {w2} de {o=org:Caja Los Boldos|Isapre Cordillera}. ¿Su fecha de nacimiento?
U: {d1.dash}
A: Gracias {p1.f}, enviamos el enlace a {p1.mail}.`,
  ],
  [
    'cl',
    `U: Se cortó la luz en {ad1}, nro de cliente {acc:######-%|4######-K}
A: Buenas tardes, cuadrilla en camino. ¿Fono de contacto?
U: {tel:+56 9 8### ####}, pregunten por {m2.f}, el conserje`,
  ],
  [
    'it',
    `U: Buongiorno, codice fiscale {c=nid!cf}, vorrei sapere a che punto è la pratica
  {p=acc:PR/####/24|2024-######}
A: Buongiorno {p1.f}, sono {w2.f} dell'{org:Studio Legale Arcuri|Agenzia Belvedere}. Manca solo la firma di
  Sua sorella.
U: {w3.f} firma domani. IBAN per il rimborso {i=iban!iban:IT}
A: Perfetto, ho annotato {i}.`,
  ],
  [
    'it',
    `U: il contatore matricola {acc:1E0##########|E17#########} segna sempre zero
A: Buonasera, mi conferma l'indirizzo di fornitura?
U: {ad1}, intestato a {m1.comma}
A: Grazie sig. {m1.l}, mandiamo un tecnico.`,
  ],
  [
    'it',
    `U: quanto costa spedire 3 kg in Sicilia
A: 8,90 € in 48 ore, oppure 6,50 € in 4 giorni.`,
  ],
  [
    'it',
    `U: Salve sono {w1.f} la mamma di {m2.f}, classe 3B, non funziona l'account
A: Salve, {org:Istituto Manzoni|Istituto Alessandro Volta}. Il nome utente è {m2.user}, giusto?
U: sì e la password era {s=sec:Gatto##blu|Luna.piena##}
A: L'ho azzerata, {m2.f} ne sceglierà una nuova al primo accesso.`,
  ],
  [
    'it',
    `U: targa {t=acc:F^###^^|G^ ### ^^} carro attrezzi grazie, sono fermo sulla A1
A: {org:Soccorso Stradale Rapido|Autofficina Belli}, mi lascia un cellulare?
U: {tel:347 #######|333 ### ####}, {m1.f}`,
  ],
  [
    'sv',
    `U: Hej! Personnummer {n=nid!personnummer}, vill säga upp mitt gymkort
A: Hej {p1.f}, {m2.f} på {o=org:Norrsken Gym|Friskt & Fritt Träning}. Medlemsnummer?
U: {acc:M-#####|5######}
A: Tack, det avslutas den sista april. Bekräftelse går till {p1.mail}.`,
  ],
  [
    'sv',
    `U: Funkar appen med Mobilt BankID på iPad?
A: Ja, med version 7.48 eller senare.
U: toppen`,
  ],
  [
    'sv',
    `U: Paketet {k=acc:0037###########|LX#########SE} är levererat till fel port, jag bor på {ad1}
A: Oj, vad tråkigt. Är telefonnumret {tel:070-### ## ##|073-### ## ##} rätt?
U: Ja. grannen {p2} har det tror jag`,
  ],
  [
    'fi',
    `U: Hei, henkilötunnus {nid!hetu} ja haluaisin siirtää hammaslääkäriajan
A: Hei, {o=org:Hammaslääkäriasema Helmi|Kallion Hammas}, {w2.f} palvelee. Sopiiko ti 14.10?
U: Sopii. Numero on vaihtunut: {tel:040 ### ####|050 #######}
A: Kiitos, {p1}, varattu.`,
  ],
  [
    'fi',
    `U: Sähkösopimus {s=acc:6######|SOP-####-##}, muutto osoitteeseen {ad1}
A: Kiitos viestistä! Kenen nimiin sopimus tulee?
U: {m1} ja {w2}
A: Selvä. Lasku tulee sähköpostiin {m1.mail}.`,
  ],
  [
    'fi',
    `U: onko teillä sunnuntaisin auki
A: On, klo 12-18.
U: kiva`,
  ],
];
