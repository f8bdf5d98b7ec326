// Situations in French and Italian.
export const french = String.raw`
== fr
U: bonjour j'ai pas reçu ma commande du {3|12|24} {mars|juin|octobre}
A: Bonjour, je suis <a.f>, je regarde ça. Votre numéro de commande svp ?
U: <o1=account:CMD-#######>
A: Merci <c?M./Mme> <c.l>. Le livreur indique "absent", il est passé au <addr>.
U: j'étais là toute la journée... l'interphone marche pas faut le code <s=secret:##{A|B}##>
A: C'est noté pour demain. Un numéro pour le livreur ?
U: et la livraison peut aussi aller au travail, <=organisation:{Imprimerie|Boulangerie|Pharmacie} {Lacombe|du Port|des Arts|Vasseur}>, <addr2>
U: <tel>
== fr o=m
U: Madame, Monsieur,\n\nJe vous informe du décès de mon père, <o.n>, né le <old~n>, titulaire du contrat <p=account:AV########>.\n\nJe vous prie d'agréer mes salutations distinguées.\n\n<c.n>\n<addr>
A: Madame, Monsieur,\n\nNous vous présentons nos condoléances. Merci de nous adresser l'acte de décès et un RIB.\n\n<a.n>\n<g=organisation:{Mutuelle {des Alpes|du Littoral}|Prévoyance de l'Ouest|Assurances Belvaux}>
U: Voici le RIB : <iban>. L'acte suit par courrier.
A: Bien reçu, votre dossier <k=account:SIN/202{4|5|6}/#####> est complet.
U: Le notaire, Maître <q.n>, demande un double à <=email:etude@{notaires-angers|office-rennes|etude-dijon}.fr>. Son IBAN : <iban2>.
== fr
U: Je n'arrive pas à déclarer mon enfant sur mon compte
A: Bonjour, quel est votre numéro de sécurité sociale ?
U: <i=national-id:!nir>
A: Merci. Et le prénom et la date de naissance de l'enfant ?
U: <o.f>, <kid~w>
A: C'est ajouté <c?Monsieur/Madame> <c.l>. L'attestation part sur <c.e>.
U: il faut que je remette l'adresse ? <addr>
U: {super|parfait} merci, au fait le code provisoire <s=secret:######> marche encore
== fr
U: ma carte a été débitée 2 fois chez vous, {39,90|54,00} €
A: Je suis désolé pour ce souci. Les quatre derniers chiffres de la carte et le nom du porteur ?
U: <card~4>, <c.n>
A: Le second débit du <date~d> est bien de notre part, je le rembourse.
U: c'était la commande <o1=account:F#######>, au nom de <o?mon mari/ma femme> <o.f>
U: et vous pouvez mettre l'autre carte dans mon espace ? <card2> {exp|validité} 0<=%>/2{7|8} crypto <v=card:###>
A: Pour votre sécurité, ne l'écrivez pas ici, <c.f>. Passez par "Mes moyens de paiement".
== fr
U: la box clignote {orange|rouge} depuis ce matin, plus rien
A: Essayez de débrancher la box 30 secondes puis de la rebrancher.
U: idem, ça affiche erreur {S04|C05-10}
A: C'est un incident de synchronisation, retour prévu vers {16|18} h. Aucune action de votre côté.
U: ok merci j'attends
== fr
U: combien coûte l'entrée et c'est ouvert le lundi ?
A: Plein tarif {12|14} €, réduit {8|9} €. Fermé le lundi, sauf en juillet et août.
U: on peut venir avec un chien ?
A: Non, seuls les chiens guides sont admis. Dernière entrée à 17 h 15.
== fr o=f
A: Cabinet dentaire bonjour, <a.f> à l'appareil.
U: Oui bonjour, je voudrais déplacer le rendez-vous de ma {mère|belle-mère}.
A: À quel nom ?
U: Au nom de <o.n>, elle est née le <old~w>.
A: C'était avec le docteur <q.l>. Jeudi à quinze heures, ça irait ?
U: C'est toujours au cabinet <=organisation:{Dentalis|Sourire Plus|des Platanes|Saint-Roch}>, <addr~s> ?
A: Toujours, oui.
U: Oui très bien. Par contre rappelez-moi moi, <c.f>, au <tel>.
A: C'est noté, bonne journée.
== fr
U: salut impossible d'entrer dans mon compte joueur, pseudo <g=account:{Kiki|Dragon|Le|Sombre}{Renard|Pixel|Boulet|Castor}##>
A: Salut ! Le compte est bloqué après connexion depuis <ip>. C'était toi ?
U: non moi jsuis à {=town}
A: Quelle réponse avais-tu mise pour "nom de ton premier animal" ?
U: <s=secret:{Caramel|Moustache|Filou|Praline|Gribouille}>
A: Bien vu ! Clique ici : <u=url:https://compte.{jeuxlune|pixelroi|arenafun}.fr/deblocage/¿¿¿¿¿¿¿¿¿¿¿¿> et change le mot de passe, <c.f>.
U: c bon merci <a.f~l>
A: De rien. Tu es <c?né/née> en <dob~y>, non ? Mets ta date complète dans le profil pour la vérification d'âge.
U: fait, <dob~n>
`;
export const italian = String.raw`
== it
U: buongiorno, non mi arriva più il segnale internet da {ieri|stamattina}
A: Buongiorno, sono <a.f>. Mi dà il codice cliente o il numero di linea?
U: cod. <x=account:{1|6}########>
A: Grazie <c?signor/signora> <c.l>. Il modem con MAC <mac> risulta spento, può riavviarlo?
U: fatto, ora luce verde!
A: Perfetto. Per sicurezza le lascio il ticket <t=account:TK#######>.
U: la password wifi è ancora <s=secret:{nonna|ciao|gatto|roma}{####|19##}>, va cambiata?
A: Meglio di sì. L'indirizzo IP ora è <ip>, tutto regolare.
== it
U: Spett.le assistenza,\nchiedo il rimborso della fattura <n=account:{202{4|5|6}/|FT-}#####>, pagata due volte.\nIBAN: <iban>\nIntestato a: <c.n>\nCodice fiscale: <i=national-id:!cf>\n\nCordiali saluti,\n<c.f>
A: Gentile <c?sig./sig.ra> <c.l>, la pratica è in lavorazione. Il rimborso di {84,20|61,75} euro arriverà entro 10 giorni.\n\n<a.n>\nUfficio Clienti <g=organisation:{Acque|Luce|Gas} {del Piceno|Adriatica|Lariana} S.p.A.>
U: Arrivato, grazie.
== it
U: voglio cambiare l'indirizzo di spedizione ordine <o1=account:IT######>
A: Ciao! Dimmi pure quello nuovo e il nome sul citofono.
U: <addr>. Sul citofono c'è <o.l>
A: Fatto, <c.f>. Il corriere chiama prima: quale cellulare?
A: Il pagamento resta sulla carta <card~m>?
U: si
U: <tel>
== it
U: A che ora chiude il negozio di sabato? e avete il {trapano GX18|frigo CB340|forno F60}?
A: Sabato siamo aperti dalle 9 alle 19.30. Il prodotto è disponibile a {129|449} euro.
U: si può ritirare in giornata
A: Sì, entro due ore dall'ordine online.
== it o=m
A: Pronto, centro analisi, buongiorno.
U: Buongiorno, dovrei ritirare il referto di mio {padre|zio}.
A: Nome e data di nascita del paziente?
U: <o.n>, nato il <old~w>.
A: E lei è?
U: <c.n>. Ho la delega e la carta d'identità, <d=national-id:CA#####¢¢>.
A: Si può scaricare anche dal sito, il codice di ritiro è <s=secret:§§§§§§>.
U: Meglio, me lo manda a <c.e>?
A: Certo, inviato.
== it
U: ho dimenticato il pin della carta <card~m>
A: Mi dispiace, per motivi di sicurezza posso solo rispedirlo. Abita ancora in <addr>?
U: si sempre li
A: Data di nascita, per favore.
U: <dob~n>
A: Grazie <c.f>, arriva in 5 giorni. Il PIN dell'app invece può reimpostarlo lei.
U: quello era <s=secret:#####>, va ancora
A: Lo cambi per prudenza. Buona giornata da <a.f>, <=organisation:Banca {del Mincio|Popolare di {=town}|Valdossola|Aurelia}>.
`;
