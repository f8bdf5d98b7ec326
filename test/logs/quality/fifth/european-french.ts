// Conversations in French.

export const frenchScripts = `
## FR
U: Bonjour, je n'ai toujours pas reçu ma commande {order} passée le {date.long}
A: Bonjour, je regarde tout de suite. À quel nom est la commande ?
U: {me.swapped}
A: Merci. Elle est partie de notre dépôt de {city}, numéro de suivi {tracking}. L'adresse de livraison est bien {addr} ?
U: oui mais y a 2 entrées, il faut le code {pin} pour la cour
A: Je le transmets au livreur. Un numéro où vous joindre ?
U: {phone} ou ma voisine {f.titled} {phone2}
A: C'est noté, livraison prévue {day} avant 13 h.

## FR
U: Objet : changement de coordonnées bancaires

Madame, Monsieur,

Je vous prie de bien vouloir prélever dorénavant mes cotisations sur le compte suivant :
Titulaire : {me}
IBAN : {iban}
Contrat n° {policy}

Cordialement,
{me}
{addr.lines}
Tél. {phone}
A: {me.greeted}, nous avons bien reçu votre demande. Pour la valider, merci d'indiquer votre date de naissance.
U: {dob.number}
A: Merci, la modification sera effective au {date}. Le prochain prélèvement est de {price}. Votre conseillère est {agent}.
U: Parfait, merci {agent.first}.

## FR
U: slt j'arrive pas a me connecter a mon espace client, mdp oublié
A: Bonjour ! Quel est votre identifiant ou votre adresse mail ?
U: {user}, mail {email}
A: Je vous ai envoyé un code à 6 chiffres.
U: {otp}
A: Votre mot de passe provisoire est {password}. Pensez à le modifier.
U: ok ca marche, par contre je vois une connexion depuis {ip} à {city}, c pas moi ça
A: Je la bloque. Votre dossier de sécurité porte le n° {caseno}. Lien pour contrôler vos appareils : {link.reset}
U: merci bcp. {me.first}

## FR
A: Secrétariat du cabinet, bonjour.
U: Bonjour, {me.titled} à l'appareil, je voudrais un rendez-vous pour ma fille {girl.first}
A: Elle est née quand ?
U: le {girl.dob.long}
A: Très bien, et le {nidname} du parent ?
U: alors c'est le {nid}
A: {day} à {time} avec le docteur {p.last} ? Apportez le carnet et 26,50 € ou la carte.
U: oui parfait. Elle était suivie à {clinic} avant, il faut le dossier ?
A: Volontiers. Laissez-moi un numéro de téléphone.
U: {phone.spoken}

## FR
U: Panne de chaudière ce matin, code {error}, modèle {machine}. Contrat d'entretien {account}
A: Bonjour, je suis {agent:désolée/désolé}. Votre nom et l'adresse du logement ?
U: {me}, {addr}. Je suis locataire, le bailleur c'est {landlord}
A: Merci. La pression est-elle entre 1 et 1,5 bar ?
U: 0,3
A: Notre technicien {m.first} passera {day} vers {time}. Le déplacement de {price} est compris.
U: je travaille chez {employer}, mon mari {m2.first} sera là, {phone}
A: Entendu, intervention n° {caseno}.

## FR
U: Mon vol {flight} a été annulé, je demande l'indemnité de 250 €
A: Bonjour, pouvez-vous me donner votre référence de dossier et les noms des passagers ?
U: {booking}, {me.up} et {p.up}
A: Les dates de naissance et numéros de passeport sont-ils à jour ?
U: {dob} pour moi, passeport {passport}
A: Merci. Où devons-nous verser la somme ?
U: {iban}, et un justificatif à {workmail} svp
A: Demande {claim} enregistrée, réponse sous 14 jours.

## FR
U: Bonjour, j'appelle pour l'association {club}, on veut louer la salle le {date}
A: Bonjour, pour combien de personnes, et qui est le responsable ?
U: 80 personnes. La présidente, {f}, {f.mail}
A: Le tarif est de {price} la journée, caution {price2}. Une adresse pour le contrat ?
U: {addr}
A: Et l'immatriculation du camion pour l'accès ?
U: {plate}, chauffeur {m.first}
A: Réservation {booking} faite.

## FR
U: Suite à mon mail : mon numéro d'allocataire est {customer}, {nidname} {nid}, né{me:e/} le {dob}
A: Merci. Votre situation a-t-elle changé depuis {month} ?
U: oui séparation, je vis maintenant au {addr}, avec mes enfants {kid.first} et {kid2.first}
A: L'autre parent est bien {f} ?
U: oui. elle travaille à {school}
A: Le montant passera de {price} à {price2} par mois.
`;
