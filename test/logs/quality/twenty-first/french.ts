// Desks in French.
export const french = `
# fr
U: Bonjour, ma carte a été avalée
A: Bonjour, {a1.g} à votre écoute. Votre nom et le numéro de compte ?
U: {p1}, {account:0##########}
A: Merci. Date de naissance ?
U: le {dob}
A: Nouvelle carte envoyée au {addr}.
U: et la carte de {k1} ? {card.last}

# fr
U: je reconnais pas un débit de {price} c quoi
A: Les 4 derniers chiffres de la carte, svp.
U: {card.last}
A: Au nom de {p1} ?
U: oui
A: Opposition faite sous {account:OPP######}. Un code va arriver au {phone}.
U: {secret:######}

# fr
U: Bonjour, voici mon RIB pour les remboursements : {iban}, BIC {bic}, titulaire {p1}
A: Merci {p1.g}. Votre numéro de sécurité sociale ?
U: {nid}
A: C'est enregistré, dossier {account:REM-####-##}.
U: mutuelle {org}, conjoint {k1}, n° {nid}

# fr
U: dégât des eaux, le voisin du dessus
A: Désolée pour vous. Numéro de contrat et adresse du sinistre ?
U: {account:MRH ### ### ###}, {addr}
A: Le nom du voisin et de son assureur ?
U: {p2}, assureur je sais pas, syndic c'est {org}
A: Sinistre {account:S##########}. Un expert, {a1}, vous appelle au {phone}.
U: code immeuble {secret:####^}, gardien {p3}

# fr
U: colis perdu, réf {track}
A: Il a été remis à {p2.s}, au {addr.street}.
U: c'est pas chez moi. moi c'est {addr!lc}
A: J'ouvre une enquête, {p1.g}.
U: digicode {secret:####}, je suis {p1}

# fr
U: mot de passe oublié sur l'espace client
A: Votre identifiant ?
U: {handle:p1}
A: Voici un lien : {url.reset}
U: expiré
A: Alors un provisoire : {pw}
U: question : {answer.pet}, mail {email:p1}

# fr
U: Je voudrais inscrire mon fils à la cantine
A: Bien sûr, nom, date de naissance et école ?
U: {b1}, né le {cdob}, {school}
A: Responsable légal ?
U: {f1}, {phone}, {email:f1}
A: Dossier n° {account:CAN-####}. Bonne journée Madame {f1.s}.
U: adresse {addr}, employeur {org}

# fr
U: Rdv avec le Dr {p2} à décaler
A: Secrétariat médical, {clinic}, bonjour. Le nom du patient ?
U: {p1}, {dob}
A: {weekday} à {time.h} ?
U: parfait, merci {a1.g}

# fr
U: Plus d'internet depuis ce matin, box adresse mac {mac}, ip {ip}
A: Je regarde. Ligne au nom de ?
U: {p1.r!up}, ligne {phone}
A: Ticket {account:FT#######}. Un technicien passera {weekday}.
U: j'habite {addr}, contrat {account:##########}

# fr
U: Bonjour,¶Veuillez trouver mes coordonnées :¶Nom : {p1.s!up}¶Prénom : {p1.g}¶Né(e) le : {dob}¶Adresse : {addr}¶Tél. : {phone}¶Employeur : {org}
A: Bonjour {p1.g}, dossier locatif complet, merci. {a1.g}

# fr
U: j'ai payé avec la mauvaise carte, {card.mask} au lieu de {card.mask}
A: Commande ?
U: {account:########-##}
A: On rembourse la première, M. {m1.s}.
U: mail {email:m1}

# fr
U: train raté à cause de la correspondance
A: Votre référence de dossier et votre nom ?
U: {pnr}, {p1.s}. Carte de fidélité {account:2909############|29############}
A: Billet échangé, {p1.g}. Envoyé à {email}.
U: carte {card.last}, né {dob}

# fr
U: changement d'immatriculation : {plate} devient {plate}, conducteur principal {p1}, permis {licence:p1}
A: Attestation envoyée. Et le conducteur secondaire ?
U: {k1}, né le {dob2}

# fr
U: le code du portail ne marche plus
A: Quel bâtiment ?
U: {addr}
A: Nouveau code : {secret:####^|^####}. Ne le donnez pas, même à {p2.g}.
U: je suis {p1}, locataire de {org}
`;
