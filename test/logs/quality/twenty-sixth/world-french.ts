// Situations in French, Italian and Romanian.
export const worldFrench = `
# FR bank
U: bonjour ma carte est bloquée depuis {ce matin|hier soir}
A: Bonjour, <a.f> du service clients <org:{Crédit Val-de-Sèvre|Banque des Deux Rives|Caisse du Morvan}>. Pouvez-vous m'indiquer les quatre derniers chiffres ?
U: <cardl>
A: Merci. Votre date de naissance, s'il vous plaît ?
U: <dobn>
A: Je vous remercie <c.t> <c.l>. Un paiement suspect de <amt:60-400> € a été refusé, est-ce vous ?
U: non pas moi!! et quelqu'un m'a <c.g:appelé/appelée> du <tel> en disant etre de la fraude et j'ai donné le code <sec:######>
A: Je fais opposition tout de suite. Une nouvelle carte part au <adr>.
U: merci. et le code secret <sec:####> je le garde ? mon mail c'est <c.m>
A: Non, un nouveau code vous parviendra par courrier séparé.

# FR insurer
U: Objet : dégât des eaux
Bonjour,
Suite à notre conversation avec <fa>, voici mes coordonnées bancaires pour l'indemnisation : <iban>.
Contrat n° <ct=acc:MRH-########>.
Cordialement,
<c>
<adr>
A: Bonjour <c.t> <c.l>,
Merci, votre dossier sinistre <acc:SIN########> est complet. L'expert, <o.t> <o.l>, passera le <date>.
Bien à vous,
<a>
<org:{Assurances du Bocage|Mutuelle Armor|La Prévoyante Lyonnaise}>
U: Merci, je serai là. L'expert peut-il sonner chez mon voisin <p> si besoin, 1er étage ?

# FR telecom
U: plus de wifi
A: Bonjour, je suis l'assistant virtuel. Quel est votre identifiant client ?
U: <acc:FB########>
A: Merci. Quelle est la couleur du voyant ?
U: rouge
A: Je vous passe un conseiller. — Bonsoir, <a.f> à votre écoute.
U: bonsoir, mac de la box <mac>, clé wifi <sec:****-****-****>, j'ai tout redemarré
A: Je vois votre box avec l'adresse <ip>, la ligne est saturée. Je planifie un technicien chez <c.t> <c.l>.
U: au <adr>, étage 2, sonner <o.l>
A: C'est enregistré. Toute l'équipe <org:{Fibralis|Réseau Lavande|Télécom du Midi}> s'excuse.

# FR parcel
U: Votre livreur a laissé mon colis chez un inconnu
A: Je suis navrée. Numéro de suivi ?
U: <acc:6A###########>
A: Il a été remis à « <o> », <street>. Vous ne connaissez pas ?
U: ah si c'est la gardienne.. enfin l'ancienne. maintenant c'est <fa.f>
A: Souhaitez-vous qu'on vous rappelle au <tel> une fois récupéré ?
U: oui merci, digicode <sec:##@##>
A: Parfait. Suivi en direct : <url:https://suivi.{colivoo|rapidcolis|livrexel}.fr/c/¤>

# FR clinic
U: Nom : <c.l>
Prénom : <c.f>
Né(e) le : <dobn>
N° de sécu : <nir>
Motif : renouvellement ordonnance
A: Bonjour, le Dr <o.l> peut vous voir le <date> à <time>.
U: c'est trop tard, autre médecin possible ?
A: Le Dr <p.l>, demain 9h20. Je vous inscris avec le mobile <tel> ?
U: oui parfait
A: À bientôt au <org:{Centre médical|Cabinet} {des Tanneurs|de la Source|Pasteur-Nord}>, et pensez à la carte bancaire.
U: la mienne finit par <cardl>, ça passe chez vous ?

# FR shop
U: je veux annuler ma commande <cm=acc:CMD-######>
A: Bonjour, je regarde. La <cm> est au nom de <c.f>, c'est bien ça ?
U: oui, payée par carte, et livrée chez ma mère <kf>, <adr>
A: Elle est déjà partie, il faudra la refuser. Le remboursement se fera sur la carte <cardm>.
U: cette carte est périmée, prenez <card2> cvv <cvv2>
A: Nous ne pouvons rembourser que la carte d'origine, désolé.
U: bon. alors virement : <iban>
A: Je transmets à la compta, <a.f> de <org:{Maison Tilleul|La Boutique d'Ondine|Linge & Cie}>.

# FR energy
U: c'est quoi les heures creuses chez vous
A: Elles vont de 22h30 à 6h30. Le kWh passe de 0,27 € à 0,20 €.
U: et pour changer d'option ?
A: C'est gratuit une fois par an, effectif sous {5|10} jours.
U: d'accord merci

# FR hotel
U: est-ce que la piscine est chauffée
A: Oui, à 28 °C d'avril à octobre, de 9h à 20h.
U: et le petit déj ?
A: <n:12-19> € par adulte, gratuit pour les moins de 6 ans.
U: super

# FR hr
U: Bonjour <a.f>, j'ai changé de banque, voici le nouvel IBAN <iban>
A: Bonjour <c.f>, c'est noté pour la paie de {mai|septembre}. Matricule ?
U: <acc:M#####>. et ma fille est née ! <kf.f>, le <bdobl>
A: Félicitations ! Je l'ajoute à la mutuelle. Votre conjoint reste <o> ?
U: oui. son numéro de sécu c'est <nir2>
A: Parfait, un récapitulatif part sur <c.m>.
U: et l'adresse, c'est désormais <adr>
A: C'est mis à jour. <a>, RH, <org:{Fonderies Lacaze|Groupe Merlaud|Biscuiterie Kervran}>

# FR saas
U: l'API me renvoie une 403 depuis la maj
A: Bonjour, quelle clé utilisez-vous, et depuis quelle IP ?
U: clé <sec:pk_prod_¤>, ip <ip>
A: Merci, cette clé a été créée par <o.m> qui n'a plus accès. Votre espace : <url:https://app.{factulib|cahiernet|planeo}.fr/e/$u/cles>
U: ok <o.f> est <o.g:parti/partie> en mars, j'en refais une. pour la facture c'est <org:{Menuiserie Rabaud|Atelier Quentin & Fils|Garage des Halles}>

# FR gym
U: salut je déménage comment je résilie
A: Salut ! Il faut un justificatif de la nouvelle adresse et ton numéro d'adhérent.
U: <acc:AD-######>, je vais au <adr>
A: Merci <c.f>. Le dernier prélèvement, carte finissant par <cardl>, sera le <date>.
U: et le code du vestiaire <sec:####>, je le rends ?
A: Il expire tout seul.
U: si besoin je suis né<c.g:/e> le <dobn>
A: Merci, à une prochaine chez <org:{Tonic Gare|Le Ring|Forme & Cie}> !

# IT bank
U: buongiorno non riesco a entrare nell'home banking
A: Buongiorno, sono <a.f> di <org:{Banca del Chianti Alto|Credito Valtenesi|Cassa Rurale Monte Acuto}>. Il suo codice titolare?
U: <acc:########>
A: Grazie. Mi conferma il codice fiscale?
U: <cf>
A: Perfetto, <c.t> <c.l>. Le ho mandato un codice di sei cifre.
U: arrivato, <sec:######>
A: Questo va inserito nell'app, non qui. La password provvisoria gliela mando a <c.m>.
U: <c.g:nato/nata> il <dobn>, carta che finisce con <cardl>, se serve
A: Non serve, grazie.
U: ah e il bonifico di ieri verso <iban> è partito?
A: Sì, è partito stamattina.

# IT telecom
U: linea lenta da {lunedì|una settimana}
A: Ciao <c.f>! Mi dai il numero di linea e il MAC del modem?
U: <land>, <mac>
A: Risulti connesso con <ip>, 12 mega. Ti apro la segnalazione <acc:TT########>.
U: il tecnico dell'altra volta, <ma>, ha lasciato la password del modem <pw> ma non va
A: L'ho ripristinata. Adesso è <sec:admin-****##>.
U: funziona! il contratto è in <street>
A: Perfetto. <org:{Rete Adda|Fibra Tirrena|Telefonia Carso}> ti ringrazia.

# IT parcel
U: corriere non trova il civico
A: Buongiorno, mi scrive l'indirizzo completo e il numero di spedizione?
U: <adr>, sped. <acc:@@#########IT>
A: Grazie. A nome di chi sul citofono?
U: <c.l> oppure <o.l>
A: Ok, riconsegna domani. Chiamerà <tel>, va bene?
U: si, dite che è per <c.f>
A: Segua la consegna da qui: <url:https://traccia.{corrierespeed|pacchino|viaexpress}.it/t/¤>
U: il cancello si apre con <sec:###@>

# IT energy
U: Oggetto: voltura
Buongiorno, ho preso in affitto l'appartamento di <o> in <street>.
POD: <acc:IT001E########>
CF: <cf>
IBAN per la domiciliazione: <iban>
Distinti saluti
<c>
A: Gentile cliente, la voltura è in lavorazione con pratica <acc:VLT-#######>. Serve la data di nascita dell'intestatario.
U: <dobn>, documento allegato
A: Ricevuto, grazie. <a>, <org:{Lucente|Adriagas|Etruria Luce} {Energia|S.p.A.}>

# IT hotel
U: accettate cani?
A: Sì, fino a 15 kg con supplemento di <n:8-20> euro a notte.
U: parcheggio?
A: Gratuito, non custodito, dalle 7 alle 23.
U: ok grazie

# IT shop
U: Il reso è gratis?
A: Sì, entro 14 giorni dalla consegna, con la scatola originale.
U: E il modello <txt:LX-###> quando torna?
A: A metà {settembre|marzo}, prezzo {89|119|139},00 euro.
U: va bene

# IT pharmacy
U: salve la ricetta elettronica è arrivata?
A: Salve! Mi serve la tessera sanitaria o il codice fiscale.
U: <cf>, è per mia mamma <fa>
A: Nata il <dobn>?
U: esatto
A: È pronta. Può ritirarla con il codice <sec:####> dal distributore di <org:Farmacia {San Zeno|Al Ponte|Dottor Bixio|Centrale Mameli}>.
U: posso pagare il ticket con la carta <cardm>?
A: Certo. Mi conferma anche l'indirizzo, <adr>?
U: confermo, e la ricetta è la <acc:0500A##########>

# IT games
U: account rubato!!! nick <g=tag>
A: Ciao, niente panico. Con quale carta avevi pagato l'ultima volta?
U: visa che finisce <cardl>, a nome di mio padre <km>
A: Trovato. Link per il recupero: <url:https://id.{lupogames|fiammaludica|settetorri}.it/r/¤?nick=$u>
U: mi chiede la risposta segreta, era {nome|cognome} della maestra: <sec:{Gina|Palmira|Zoccoli|Tamburini}>
A: Giusta. <g> è di nuovo attivo, <c.f>.
U: grazie! la password era <pw>, la cambio?
A: Sì, subito. E controlla la data di nascita, qui c'è <dobn>.
U: giusta. l'altro account mio, <acc:lupo_#####>, lo unite?
A: Purtroppo no.

# RO telecom
U: buna ziua, nu merge netul de {ieri|azi dimineata}
A: Bună ziua, sunt <a.f>. Îmi spuneți codul de client?
U: <acc:C########>
A: Mulțumesc. Routerul cu adresa MAC <mac> este deconectat. Adresa de instalare este <adr>?
U: da. sunati la <tel>, sotul meu <km.f> e acasa
A: Tehnicianul ajunge între 14 și 17, <c.v>.
U: ok. parola wifi de pe eticheta e <sec:##########> sa nu o schimbe
A: Notat. O zi bună din partea <org:{Netcom Bucovina|Fibra Oltului|Telecarpat}>!

# RO bank
U: Nume: <c>
CNP: <cnp>
Telefon: <tel>
Mesaj: vreau sa inchid cardul <cardm>
A: Bună, <c.f>! Am blocat cardul. Unde trimitem soldul rămas?
U: in contul <iban>
A: Este al dumneavoastră? Pe numele <o> apare.
U: al fratelui meu. intrebarea de securitate: <sec:{Rex|Azorica|Grivei|Pufi}>
A: Verificat, mulțumim. <org:{Banca Ardeleană de Credit|Casa Bănățeană|Banca Dunărea Mare}>
U: trimiteti confirmarea la <c.m>, adresa e <adr>

# RO shop
U: cat costa livrarea la locker
A: Livrarea costă <n:10-18> lei, gratuită peste 200 lei.
U: si cat dureaza
A: 1-2 zile lucrătoare, comenzile după ora 16 pleacă a doua zi.
U: ok mersi
`;
