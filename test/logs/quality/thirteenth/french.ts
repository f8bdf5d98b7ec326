// French desks.
import { readTemplates } from './render.ts';

export const french = readTemplates(`
# fr
U: Bonjour, je déménage le {date} et je voudrais transférer mon contrat {ctr}.
A: Bonjour, avec plaisir. Votre nom, votre date de naissance et la nouvelle adresse, s'il vous plaît ?
U: {p}, né{p.fe} le {d}. Nouvelle adresse : {ad}
A: Merci {p.t} {p.l}. Le numéro de compteur à {ad2} est bien {mtr} ?
U: oui. vous pouvez me joindre au {t}
# fr
u: bjr jai perdu ma carte bleue hier soir, elle finit par {cc.l4}
A: Bonjour, je fais opposition tout de suite. Vos nom, prénom et date de naissance ?
u: {p.rl} {d}
A: Merci. La réponse à votre question secrète ?
u: {ans}
A: C'est bon, la carte {cc.l4} est bloquée. La nouvelle arrivera à votre agence {bank}.
# fr pf
U: Madame, Monsieur,
/
/Je vous informe que suite à mon mariage je porte désormais le nom de {n.l}. Mon numéro de sécurité sociale est le
{id}, mon numéro d'adhérent {mem}.
/
/Vous trouverez mon nouveau RIB : {ib}.
/
/Cordialement,
/{n} (née {p.l})
/{ad}
A: Bonjour {p.t} {n.l},
/
/Nous avons bien enregistré votre changement de nom et le compte {ib}.
/
/Bien à vous,
/{a}, {insurer}
# fr pf km
U: Mon fils {k.f} sera absent {wd}, il est malade. Classe de CM<1|2>
A: Bonjour, merci de préciser son nom complet et qui vous êtes.
U: {k}, né le {dk}. Je suis sa mère, {p}
A: C'est noté {p.t} {p.l}. Bon rétablissement à {k.f} ! {a}, {school}
# fr qf
U: Colis {trk} jamais reçu alors que le suivi indique "livré". C'est inadmissible !
A: Je comprends. L'adresse de livraison est-elle bien {ad} ?
U: oui, digicode {door}, le livreur n'a même pas sonné
A: Il dit l'avoir remis à votre voisine, {q.t} {q.l}. Puis-je avoir votre nom et votre téléphone ?
U: {p} {t}. Je vais lui demander...
# fr
U: Impossible de me connecter à mon espace, identifiant {usr}, erreur depuis ce matin
A: Quelle est votre adresse e-mail ?
U: {e}
A: Je vois une connexion depuis {ip}. C'est vous ?
U: Oui c'est le bureau, {firm}
A: Voici votre mot de passe provisoire : {pw}. Changez-le dès la connexion.
# fr -
U: Quels sont vos horaires le samedi ?
A: Le magasin ouvre de 9h30 à 19h, sans interruption. Le dimanche nous sommes fermés.
U: Et le prix du canapé 3 places ?
A: {amt} en tissu gris, {amt2} en velours. Livraison sous 15 jours.
# fr -
U: Mon imprimante affiche {err} depuis la mise à jour {ver}
A: Éteignez-la 30 secondes puis installez la version {ver2}. Le fichier pèse 245 Mo.
U: merci ça marche
`);
