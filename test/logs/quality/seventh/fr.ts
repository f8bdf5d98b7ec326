// Templates of the seventh set in French and Dutch.
export const french = `
# FR,BE
A: Bonjour, {p9.g} du service client {telecom}. Comment puis-je vous aider ?
U: Bonjour, ma box est en panne depuis le {date}. Contrat {cust}, au nom de {p1}.
A: Merci {p1.t} {p1.f}. Pouvez-vous me donner l'adresse MAC sous l'appareil ?
U: {mac}, et l'adresse IP affichée est {ip.lan}. {trap}
A: Je vois un défaut sur la ligne, 48 dB. Un technicien, {m2}, passera le {shortdate} entre 8 h et 12 h.
U: Au {addr}, code d'entrée {pin}, sonner chez {p3.f}.
A: C'est noté. Quel numéro doit-il appeler ?
U: {phone}, ou ma femme {p1.relw} au {phone2}.
A: Dossier {ticket}. Bonne journée !
# FR
U: bonjour je suis {p1}, j'ai changé de compte pour les remboursements
A: Bonjour, {insurer}, {p9.g} à votre écoute. Votre numéro de sécurité sociale et votre date de naissance, s'il vous plaît ?
U: {id} né(e) le {dob}
A: Merci. Le nouveau relevé ?
U: {iban} à {bank}
A: C'est enregistré, effectif sous 48 h. Adhérent n° {member}. Adresse inchangée ?
U: non, désormais {addr}. {trap}
A: Parfait. Confirmation envoyée à {p1.mail}.
# FR,BE keep
U: Peux-tu résumer ce courriel ?

De : {p2} <{p2.mail}>
À : {p1}
Objet : Relance facture {invoice}

Bonjour {p1.g},
Sauf erreur, la facture de {price} du {date} reste impayée. Merci de régler sur {iban}.
Cordialement,
{p2.fu}
{employer}
{addr.ln}
Tél. {phone}

A: {p2}, de {employer}, réclame à {p1} {price} pour la facture {invoice}, à virer sur {iban}.
U: Réponds que c'est payé depuis mardi et mets ma collègue {w3} en copie, {p3.mail}
A: Bonjour {p2.g}, la facture a été réglée mardi. {p3}, en copie, vous enverra le justificatif. {p1}
U: Merci ! {trap}
# FR,BE
A: {clinic}, secrétariat, {p9.g} bonjour.
U: Je voudrais un rendez-vous pour ma fille {w2}, née le {child}
A: Avec le Dr {p3.f} ou le Dr {p4.f} ?
U: Le Dr {p3.f}. Elle prend {dose} et a 38,4 °C depuis hier.
A: Le {shortdate} à {time} ? Il me faut le nom du parent et un téléphone.
U: {p1}, {phone}. Mutuelle {insurer}, n° {member}. {trap}
A: Et l'adresse ?
U: {addr}
A: C'est noté, {p1.t} {p1.f}. Ordonnance transmise à {pharmacy}.
# FR lower
U: bjr colis jamais recu {track}
A: Bonjour, {p9.g} chez {courier}. Quel est le nom du destinataire ?
U: {p1.l} {addr}
A: Le livreur l'a remis à {p2.t} {p2.f}, au 2e étage.
U: connais pas. commande {order} chez {shop}, valeur {price}
A: J'ouvre une enquête, référence {claim}. Réponse sous 7 jours à {p1.mail}.
U: ok et remboursez sur ma carte {card} svp. {trap}
A: Ne donnez jamais le numéro complet ici. Nous passerons par {url.reset}
# FR,BE
U: Bonjour, le code reçu ne marche pas : {otp}
A: Bonjour, {p9.g} de {bank}. Quel est votre identifiant ?
U: {cust}, {p1.fu}
A: Merci. Votre code a expiré après 5 minutes. Dernière connexion depuis {ip}, est-ce vous ?
U: Non !! Moi c'est {ip2}. Quelqu'un a mon mot de passe {pw} ?
A: Je bloque l'accès. Carte se terminant par {card.last}, est-ce bien la vôtre ?
U: Oui, et celle de mon fils {p1.relm}, {card}. {trap}
A: Les deux sont bloquées. Nouvelle carte sous 5 jours au {addr}. Dossier {ticket}.
# FR,BE
A: {housing}, service locataires, {p9.t} {p9.f}.
U: Fuite d'eau sous l'évier, bail {cust}, {addr}
A: Depuis quand ? Et qui sera présent ?
U: Ce matin, {time}. Ma voisine {w2.g} a les clés, {phone}
A: Le plombier, {m3} de {employer}, passe avant {time2}. Compteur n° ?
U: {meter}, 4,2 bars à l'entrée. Bien à vous, {p1}
A: Bon d'intervention {ticket}. {trap}
# NL
A: Goedemiddag, u spreekt met {p9.g} van {energy}. Wat is uw klantnummer?
U: {cust}, op naam van {p1}. De afrekening klopt niet.
A: Dank u. Wat is de meterstand en het meternummer?
U: meter {meter}, stand 12.482 kWh op {date}. {trap}
A: Ik zie het, u krijgt {price} terug. Op welke rekening?
U: {iban}, t.n.v. {p1.i} en {p2.i}
A: En uw adres is nog {addr}?
U: Nee, sinds {month} {addr2}. Bellen kan op {phone}.
A: Aangepast, {p1.t} {p1.f}. Bevestiging gaat naar {p1.mail}.
# NL lower
U: hoi mn wifi valt steeds weg
A: Hallo, {p9.g} van {telecom}. Mag ik je postcode en huisnummer, en je naam?
U: {addr}, {p1.l}
A: Dank je {p1.g}. Het modem {model} met MAC {mac} heeft nu adres {ip}. Klopt dat?
U: ja en mn laptop {ip.lan}, foutcode {err}
A: Ik stuur een monteur, {p2}, op {shortdate}. Mobiel nummer?
U: {phone} maar mn vriendin {w3.g} is thuis, {phone2}. {trap}
A: Storing {ticket}. Wachtwoord na de reset: {pw}
# NL
U: Goedendag, ik wil een afspraak voor mijn vader {m2}, geboren {dob}.
A: {clinic}, met {p9.g}. Wat is zijn BSN of ander nummer?
U: {id}. Hij slikt {dose} en heeft bloeddruk 150/95.
A: Dokter {p3.f} kan {shortdate} om {time}. Wie is contactpersoon?
U: Ik, {p1}, {phone}. Verzekerd bij {insurer}, polis {policy}. {trap}
A: Genoteerd. De herhaling ligt bij {pharmacy}.
U: Dank u, mail graag naar {p1.mail}
`;
