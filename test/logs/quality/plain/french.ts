// Messages of help desks and everyday chat in French in which nothing is personal.
export const french = `
Bonjour, la machine à laver que vous m'avez livrée fait un bruit épouvantable à l'essorage.
Cher client, nous vous remercions de votre message et revenons vers vous sous 48 heures.
Allez dans Paramètres > Affichage > Luminosité, puis désactivez le réglage automatique.
slt, qqn sait pourquoi le site rame autant depuis ce matin ?
Faites fondre le beurre à feu doux, ajoutez la farine et remuez jusqu'à obtenir un roux blond.
Le cabinet médical est fermé les jours fériés ; en cas d'urgence, appelez le SAMU.
Auriez-vous ce manteau en laine bouillie, taille 40, couleur bordeaux ?
L'erreur 404 signifie simplement que la page demandée n'existe plus.
Quel temps de chien ! Il pleut des cordes depuis lundi, le jardin ressemble à une piscine.
Votre colis a été remis au transporteur et arrivera entre jeudi et samedi.
mdr t'as vu le but de la main en prolongation, l'arbitre dormait ou quoi
Les élèves de quatrième apporteront une blouse, une paire de ciseaux et de la colle.
Merci infiniment pour votre patience, tout fonctionne à merveille.
Vos freins sont usés à 80 %, il faudrait remplacer les plaquettes avant l'hiver.
C'EST INADMISSIBLE, TROISIÈME FOIS QUE LE TECHNICIEN NE VIENT PAS !
Le petit déjeuner est servi de 7 h à 10 h 30 dans la véranda.
Prenez un comprimé de paracétamol toutes les six heures, sans dépasser trois grammes quotidiens.
Cette nappe en lin lavé mesure 150 sur 250 centimètres et se repasse facilement.
Débranchez la box, patientez une minute, rebranchez-la et attendez que le voyant devienne vert.
Un aller-retour pour Bruxelles en seconde classe, c'est combien avec la carte senior ?
Le plat du jour : blanquette de veau, riz pilaf et carottes glacées.
jsp trop, demande à la prof d'histoire, elle a changé la date du contrôle
Nous regrettons de vous informer que la promotion s'est terminée dimanche à minuit.
Pourriez-vous déplacer mon rendez-vous du mardi 14 h au vendredi matin ?
La mise à jour 7.2 corrige l'affichage des accents dans les documents PDF.
Attention, peinture fraîche dans la cage d'escalier jusqu'au deuxième étage.
Mon fils tousse la nuit et respire en sifflant. Est-ce de l'asthme ?
Bravo pour ton permis, on arrose ça quand tu veux !
Les frais de dossier s'élèvent à 25 euros, prélevés une seule fois à la souscription.
La batterie ne tient plus qu'une demi-heure alors que l'ordinateur est presque neuf.
Veuillez cocher la case « J'accepte les conditions générales » avant de valider.
Coupez les courgettes en rondelles, salez-les et laissez-les dégorger vingt minutes.
La bibliothèque municipale ouvre exceptionnellement lundi de Pentecôte.
bon bah tant pis, on ira au ciné une autre fois
Le remboursement apparaîtra sur votre relevé bancaire d'ici cinq jours ouvrés.
Les cours de poterie reprennent en octobre, débutants et confirmés bienvenus.
Ma valise est restée à Montréal pendant que j'atterrissais à Genève.
Resserrez la vis avec un tournevis cruciforme sans forcer sur le filetage.
Ce fromage de brebis, affiné six mois, vient des Pyrénées.
Est-il possible de payer en trois fois sans frais ?
Le serveur de messagerie sera indisponible samedi de 22 h à minuit pour maintenance.
J'ai acheter une cafetiere mais le couvercle ferme pas bien, je peut l'échanger ?
Cordialement, toute l'équipe du service après-vente.
Appliquez la pommade matin et soir sur la zone irritée, en massant légèrement.
La randonnée dure quatre heures avec six cents mètres de dénivelé, prévoyez de bonnes chaussures.
Le robinet goutte, et le joint que j'ai changé hier n'y fait rien.
Les tarifs réduits s'appliquent aux étudiants, chômeurs et familles nombreuses sur présentation d'un justificatif.
On a gagné trois sets à un, j'ai des courbatures partout !
Sélectionnez la langue du clavier dans la barre en bas à droite de l'écran.
L'ascenseur est en panne, la réparation est prévue demain en fin de matinée.
Ces baskets taillent petit, prenez une pointure au-dessus.
Le vaccin contre la grippe est gratuit pour les femmes enceintes et les plus de soixante-cinq ans.
tkt c pas grave, ça arrive à tout le monde
Pour désactiver le renouvellement, ouvrez Mon compte > Abonnement > Résilier.
Grand soleil sur la Bretagne, orages en soirée du côté de Toulouse.
Le dossier d'inscription comprend un certificat médical et deux photos d'identité.
Nos lentilles vertes sont cultivées sans pesticides et conditionnées dans des sachets de 500 grammes.
Je souhaite résilier mon assurance habitation, car je déménage à l'étranger.
Le pneu arrière est crevé, avez-vous une chambre à air de 28 pouces ?
Chers parents, la kermesse est reportée au dernier samedi de juin.
Une odeur de brûlé sort du grille-pain dès que je baisse la manette.
Fouettez les blancs en neige bien ferme avant d'incorporer la mousse au chocolat.
Quelle équipe affronte l'Argentine en demi-finale ?
Le code promotionnel n'est pas cumulable avec les soldes.
Votre réclamation a bien été enregistrée et transmise au responsable qualité.
Désolé pour le retard, j'étais coincé dans les bouchons près du péage.
Le canapé-lit, dossier inclinable, existe en gris perle, ocre et vert sapin.
Chaque participant recevra un gilet de sauvetage, un casque et une pagaie.
Le câble USB fourni est trop court pour atteindre la prise derrière le meuble.
Rincez abondamment à l'eau claire en cas de contact avec la peau.
pk le bus 12 passe jamais à l'heure c relou
La dissertation de philosophie porte sur la liberté et le bonheur.
Notre menuisier passera mesurer les fenêtres mercredi entre neuf heures et midi.
L'huile d'olive se fige au froid, c'est parfaitement naturel.
Le plafond de retrait hebdomadaire est fixé à 800 euros.
Ouvrez le capot, repérez la jauge et vérifiez le niveau de liquide de refroidissement.
Vous n'auriez pas vu mes lunettes ? Je tourne en rond depuis une heure.
Les chiens guides sont acceptés dans tous nos magasins.
En cas de migraine persistante, consultez un neurologue.
Impossible de télécharger la facture, un message indique « session expirée ».
Le concert commence à vingt heures précises, ouverture des portes trente minutes avant.
Prévoyez un pull, les soirées restent fraîches en montagne même au mois d'août.
Ce parfum mêle jasmin, vanille et bois de santal.
Le locataire doit entretenir la chaudière chaque année et ramoner le conduit.
ptdr j'ai encore mis du sel à la place du sucre dans le gâteau
Appuyez simultanément sur les deux boutons jusqu'au redémarrage complet.
La traduction assermentée de l'allemand vers le français coûte 40 euros la page.
Nous cherchons un serveur à mi-temps, anglais exigé, débutants acceptés.
Le chat vomit depuis hier, il a sûrement grignoté une plante verte.
Remplissez le moule aux trois quarts et enfournez à 200 degrés.
Est-ce que la garantie couvre la casse de l'écran ?
Le volley remplace la gymnastique ce trimestre parce que le tapis est déchiré.
Bonne année et meilleurs vœux à toute la clientèle !
Votre demande sort du cadre de notre assistance, adressez-vous à votre mairie.
Les volets roulants grincent, un peu de silicone devrait suffire.
L'exposition consacrée à la porcelaine japonaise se prolonge jusqu'au 15 novembre.
Nettoyez le filtre de la hotte au bicarbonate, une fois par mois environ.
Deux baguettes bien cuites et un pain de seigle tranché, s'il vous plaît.
J'attends toujours l'échantillon de moquette demandé la semaine passée.
La sauvegarde automatique s'exécute chaque nuit, sauf le week-end.
Il fait moins douze à Varsovie, couvrez-vous bien !
Le kiné conseille de dormir sur le côté, un coussin entre les genoux.
Triez le verre, le carton et les épluchures dans les bacs correspondants.
coucou, tu ramènes des chips et du jus de pomme stp ?
Le taux d'intérêt du livret passe à 2,4 % dès février.
Le mode avion bloque aussi le partage de connexion, c'est normal.
Cette lampe consomme neuf watts et éclaire autant qu'une ancienne ampoule de soixante.
Nous avons réservé une table en terrasse, mais on nous a placés devant les toilettes.
Le chantier avance bien : carrelage posé, plinthes collées, reste la robinetterie.
Pour les allergies au pollen, rincez vos cheveux avant le coucher.
RUPTURE DE STOCK SUR TOUS LES VÉLOS ÉLECTRIQUES
La visite guidée en italien part de la fontaine à quinze heures.
Le dentiste a posé une couronne provisoire, évitez les caramels.
Quand je branche le casque, le son grésille dans l'oreille gauche.
Les fraises sont à 4 euros la barquette, deux pour 7.
Enfilez l'aiguille, nouez le fil et commencez par un point avant.
Le wagon-restaurant se trouve en voiture 4, au milieu du train.
Ton dessin d'hirondelle est magnifique, tu devrais l'encadrer.
Cliquez droit sur le dossier, choisissez Propriétés puis l'onglet Sécurité.
Les horaires d'hiver entrent en vigueur le premier décembre.
On ne fait pas d'omelette sans casser des œufs, comme disait le chef.
L'ordonnance est valable trois mois, renouvelable une fois en pharmacie.
Le terrain de pétanque est réservé au club le jeudi après-midi.
Vous pouvez modifier le mode de livraison tant que la commande n'est pas expédiée.
Ma tondeuse cale au bout de cinq minutes, bougie encrassée peut-être ?
Laissez mariner le poulet dans le yaourt, le curcuma et le citron vert.
La notice existe uniquement en chinois, pourriez-vous envoyer une version lisible ?
La cotisation annuelle comprend l'accès aux vestiaires, au sauna et au mur d'escalade.
oups mauvaise conversation, oublie ce que j'ai écrit
Le disque dur externe n'apparaît plus dans l'explorateur de fichiers.
Enlevez les chaussures à l'entrée, le parquet vient d'être ciré.
La sortie scolaire au zoo coûte neuf euros, pique-nique non fourni.
Les oreillers à mémoire de forme soulagent les cervicales.
Vérifiez l'orthographe du mot-clé ou élargissez vos critères de recherche.
Mon rosier a des taches noires sur les feuilles, faut-il tailler ou traiter ?
Rien de tel qu'un chocolat chaud après la patinoire.
Le chèque-cadeau reste utilisable jusqu'à la fin du printemps.
L'hydravion décolle à l'aube, embarquement au ponton numéro deux.
Bien reçu, je fais suivre à la comptabilité dès cet après-midi.
Le manteau est tombé du cintre et la doublure s'est décousue.
Fièvre, frissons et courbatures : restez au lit et buvez beaucoup.
Cinq cents feuilles blanches, format A4, quatre-vingts grammes, livrées en ramette.
Franchement l'accueil était top, mais la piscine glaciale.
La molette de la souris défile à l'envers depuis l'installation du pilote.
Bonne soirée et à bientôt dans notre boutique.
Les huîtres se conservent au frais, bien à plat, sous un linge humide.
Notre stagiaire espagnole prépare une paella géante pour la fête du personnel. Qui apporte la sangria ?
Menu > Outils > Options avancées : décochez la ligne « Envoyer des statistiques anonymes ».
La clé Wi-Fi figure au dos du boîtier, sous le code-barres.
Ma grand-tante entend mal, existe-t-il un téléphone à grosses touches avec amplificateur ?
`;
