// Situations in French.
export const french = `
# fr
U: bonjour jai perdu ma carte bleue
A: Bonjour, je vais faire opposition tout de suite. Votre nom et les quatre derniers chiffres, s'il vous plaît ?
U: [p1.low] [c1.last4]
A: Merci. Et votre date de naissance ?
U: [b1.dmy]
A: La carte finissant par [c1.last4] est bloquée, Monsieur [p1:m.l]. La nouvelle partira au [d1].
U: jai déménagé, cest [d2]
A: C'est corrigé. {Délai : 5 jours ouvrés.|Comptez une semaine.} Dossier [a1=OPP#######].
U: code provisoire pour l'appli ?
A: [s1=######]

# fr
U: Objet : virement non reçu¶¶Bonjour,¶¶Le remboursement du sinistre [a1=SIN-202#-#####;S##/######] n'est toujours pas sur mon compte. Pour rappel mon IBAN est [i1].¶¶Cordialement,¶[p1]¶[t1]
A: Bonjour [p1],¶¶Nous avions enregistré [i2]. Pouvez-vous confirmer qu'il s'agit de l'ancien compte ?¶¶[p3.i], service indemnisation¶[o1=Mutuelle ~town~;Assurances ~surname~;La Prévoyance ~town~]
U: Oui, [i2.plain] est clôturé depuis {mars|juin}.
A: Merci. Votre code d'accès à l'espace sinistre est [s1=####-°°°°], virement relancé ce jour. Bien à vous, [p3]

# fr
U: combien coûte un recommandé pour la belgique
A: Bonjour, à partir de 7,35 € jusqu'à 20 g, 9,10 € jusqu'à 100 g.
U: et avec avis de réception
A: Il faut ajouter 1,35 €. Le dépôt se fait au guichet avant 16 h.
U: merci

# fr
U: ma box marche plus, le voyant 3 clignote
A: Bonjour, je suis [p9:f.f]. Votre numéro de ligne ?
U: [t1]
A: Merci. Pouvez-vous relever l'adresse MAC sous la box ?
U: [m1.dash]
A: Et la clé wifi, pour vérifier que c'est bien le bon modèle ?
U: clé [s1=^^^^^^^^^^^^^^^^] , modèle B4
A: Parfait, [m1.dash] est réinitialisée depuis chez nous. Ça remonte avec l'adresse [ip1].
U: nickel ça remarche merci [p9.f]

# fr
U: Bonjour, rdv pour ma fille svp, fièvre depuis {hier|deux jours}
A: Bonjour, son nom et sa date de naissance ?
U: [p2:f], née le [b2:child.long]
A: Le docteur [p3.l] peut la voir à 17h10. Votre numéro de sécurité sociale est bien [n1] ?
U: non ça cest celui de mon mari, le mien [n3]
A: Noté, {Madame|merci Madame} [p1:f.l]. N'oubliez pas le carnet de santé. Le [o1=Cabinet médical ~surname~;Centre de santé ~town~;Cabinet du docteur ~surname~] est au 1er étage.

# fr
U: HELP facture de {312|287} euros d'electricité pour un studio !!!
A: Bonjour, je comprends. Quelle est la référence client ?
U: [a1=# ### ### ###]
A: Et l'adresse du logement ?
U: [d1], au nom de [p1.up]
A: Le relevé du compteur [a2=0##########] a été estimé. Quel est l'index ?
U: 11842. le gardien monsieur [p2:m.l] l'a noté aussi
A: {Facture rectifiée : 64 €.|Nouvelle facture : 58 €.} Réglez-vous par carte ?
U: oui [c1.spaced] crypto [c2:cvv]
A: Paiement accepté, reçu [a3=R-######] envoyé à [e1]. L'équipe [o1=Énergie ~town~;~surname~ Électricité;Lumière ~town~]

# fr
A: Bonjour, agence [o1=~surname~ Immobilier;Foncia ~surname~;Logis ~town~;Cabinet ~surname~], que puis-je pour vous ?
D: [p1] [p2:m]
U: bonjour, la chaudière du [d1] fuit, et M. [p2.l] ne répond pas
A: Je préviens [p2] immédiatement. Vous êtes le locataire ?
U: oui [p1.low], digicode [s1=##*##;*####] et c'est au 2e
A: Le plombier passera vers 15 h. Il s'appelle [p3:m.f], son portable : [t3].
U: ok merci. dossier numéro ?
A: [a1=INT-#####], le suivi est là : [u1=https://extranet.~o1.dom~.fr/suivi/~p1.u~?cle=¤¤¤¤¤¤]

# fr
U: est ce que le modèle AS-45 est compatible avec les sacs universels
A: Bonjour ! Oui, l'AS-45 prend les sacs de type U2 et U3.
U: et la garantie ?
A: Deux ans pièces et main d'œuvre, cinq ans sur le moteur.
U: vous ouvrez a quelle heure demain
A: De 9 h 30 à 19 h 30.

# fr
U: je narrive pas a me connecter a mon espace eleve
A: Bonjour, quel est votre identifiant ?
U: [a1=~p1.u~]
A: Merci. Votre code provisoire : [s1=¤¤¤¤¤¤¤¤]. Le lien d'activation : [u1=https://ent.~o1.dom~.fr/activer?login=~p1.u~&jeton=^^^^^^^^].
D: [o1=Lycée ~surname~;Collège ~surname~;École ~surname~]
U: c bon. faut remettre la date de naissance ?
A: Oui, telle qu'à l'inscription.
U: [b1:teen.dot] ca marche merci
A: Bonne rentrée à [o1], [p1.f] !

# fr
U: Fiche réservation¶Nom : [p1]¶Né(e) le : [b1.dmy]¶Arrivée : {12/07|03/08}¶Personnes : 2 ([p2:f.f] et moi)¶Mail : [e1]¶CB : [c1.dashed]
A: Bonjour [p1.f], votre séjour est confirmé sous le numéro [a1=RES######;CAMP-####].
U: merci, on arrive tard, comment entrer ?
A: Le code du portail est le [s1=####], votre emplacement est près du bloc 2. {Belle route à vous deux !|À bientôt, et le bonjour à [p2.f] !}
`;
