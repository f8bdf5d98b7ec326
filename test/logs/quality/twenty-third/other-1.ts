// German, French, Spanish, Portuguese and Italian.
export const other1 = `
@de
U: ‹Guten Tag¦Hallo¦Moin›, meine Karte wurde am Automaten eingezogen. Kontonummer {account|##########}
A: Guten Tag, mein Name ist {A}. Wie heißen Sie bitte und wann sind Sie geboren?
U: {P}, {B}
A: Danke, Frau {P.l}. Die Karte endet auf {Card4}?
U: ja genau

U: Bitte Lastschrift ändern. Neue IBAN {Iban}, Kontoinhaberin {P}
A: Gerne. Ihre Vertragsnummer?
U: {account|V-#######|K######/!}
A: Ist geändert, Bestätigung geht an {Mail}.

U: Zählerstand {-|#####}, Zähler Nr. {account|1ESY##########|!########}
A: Vielen Dank! Kundennummer bitte noch?
U: {account|!#######} {P.l}, {D}
A: Alles eingetragen, Herr {P.l}.

U: hab mich ausgesperrt aus dem kundenportal benutzername {account|$user}
A: Ich setze das Passwort zurück. Ihr vorläufiges: {Pw}
U: geht nich
A: Bitte die Großschreibung beachten, Herr {P.l}. Oder direkt hier: {url|https://portal.example/reset?t=%%%%%%%%%%%%}

U: Welche Maße hat die Spülmaschine {-|GS ###-!}?
A: 81,5 x 44,8 x 55 cm, 9 Maßgedecke, 44 dB.
U: und was kostet der Anschluss
A: 79 Euro inklusive Altgeräteabholung.

U: Guten Morgen, ich bin bei {O} beschäftigt und brauche für die Rückerstattung eine neue Bescheinigung. Steuer-ID {national-id|## ### ### ###}
A: Guten Morgen, Sie sind {P}?
U: Ja. Bitte an {D} schicken, nicht mehr an {D2}.
A: Ist notiert, Aktenzeichen {account|###/####/#####}.

U: Mein Sohn {P.f} braucht einen Termin, er ist Patient bei Dr. {Q}
A: Geburtsdatum und Versichertennummer bitte?
U: {K} / {national-id|@#########}
A: Donnerstag 9:40 hätte ich. Rückruf unter?
U: {Tel}

U: Die Sendung {account|00340#############|JJD##############} wurde laut Fahrer bei {P} abgegeben, die kenne ich aber nicht
A: Die Nachbarin wohnt {D}. Soll ich nachforschen?
U: ach das ist die neue im Hinterhaus, danke. MfG {Q}

U: Hat das Museum am Reformationstag auf und läuft die Dürer-Ausstellung noch?
A: Ja, von 10 bis 18 Uhr. Dürer ist bis 12. Januar zu sehen, Saal 3.

U: Auto steht bei euch in der Werkstatt, {account|K-@@ ####|HH-@@ ###|M-@@ ####}. Fertig?
A: Noch nicht, Herr {P.l}. Kollege {Q.l} wartet auf das Steuergerät.
U: und der Leihwagen? bin bei {O} auf Montage, brauch den bis Freitag. {Tel}
A: Geht klar.

U: WLAN im Büro geht nicht, Rechner {account|NB-$asciilast-0#|PC-####}, MAC {Mac}
A: Welche IP haben Sie?
U: {Ip}
A: Bitte mit Schlüssel {secret|$cap-####-$word|$word####} neu verbinden. Grüße, {A}

U: ab wann gilt der Fahrplan mit der S{-|!#} alle 10 minuten
A: Ab 15. Dezember, montags bis freitags von 6 bis 20 Uhr.

U: Korrektur: meine Handynummer ist nicht {Tel} sondern {Tel2}
A: Danke, Frau {P.l}, geändert. Auch die Mail {Mail}?
U: die bleibt

U: Kündigung Mitgliedschaft {OC}, Mitgliedsnr. {account|####-!|M####}, {P} und Tochter {Q.f}
A: Schade! Bestätigung kommt per Post an {D}.

@fr
U: Bonjour, ‹je n'arrive plus à me connecter¦mon espace client est bloqué›. Identifiant {account|########|$user}
A: Bonjour, ici {A}. Votre nom et date de naissance s'il vous plaît ?
U: {P}, {B}
A: Merci. Un code vous a été envoyé.
U: {secret|######}
A: C'est bon, {P.f}.

U: Mon colis {account|6A###########|8R###########} est noté livré mais rien dans la boîte
A: Je suis désolée. L'adresse est bien {D} ?
U: oui, au nom de {P.l}, et le digicode c'est {secret|##@##|@####}
A: Je transmets au livreur, {Q.f}.

U: Je souhaite changer de RIB : {Iban}
A: Bien sûr. Titulaire du compte ?
U: {P}. Numéro client {account|C########}
A: C'est enregistré.

U: quelle est la différence entre le forfait 80 Go et le 130 Go à part le prix
A: Le 130 Go inclut la 5G et 25 Go en Europe, 15,99 € par mois.
U: sans engagement ?
A: Oui.

U: Ma fille {P} est inscrite à {OS}, il me faut une attestation pour la cantine
A: Sa date de naissance et votre numéro d'allocataire ?
U: {K}, {account|#######}
A: Envoyée à {Mail}, Madame {P.l}.

U: sinistre dégât des eaux chez moi, {D}. contrat {account|MRH-#######}
A: Bonjour M. {P.l}. Connaissez-vous l'assurance du voisin ?
U: Mme {Q}, 3e étage, {Tel}. Le plombier de {O} est passé
A: Dossier {account|S25-######} ouvert.

U: numéro de sécu {national-id|! ## ## ## ### ### ##}, je suis suivi par le Dr {P} à {OH}
A: Merci. Souhaitez-vous déplacer le rendez-vous ?
U: oui au 12. mon portable {Tel}
A: C'est fait, Monsieur {Q.l}.

U: Le musée est-il gratuit le premier dimanche ? L'expo sur Victor Hugo aussi ?
A: Oui pour les collections, l'exposition Hugo est à 9 €.

U: paiement refusé avec la carte {Card}
A: N'envoyez pas le numéro complet, les 4 derniers chiffres suffisent. Une autre carte ?
U: {Card4} alors, celle de {P.f}, on vit ensemble
A: Accepté. Commande {account|FR#######}.

U: billet train {account|@@@@@@} pour deux : {P} et {Q}, je me suis trompée de prénom
A: Quel est le bon prénom ?
U: {person|$first} à la place de {P.f}
A: Modifié.

U: ma machine affiche E{-|##}, modèle {-|WF###@}, que faire ?
A: E-code de vidange : nettoyez le filtre en bas à droite.

@es
U: Hola, no reconozco un cargo de {-|!#},90 € en la tarjeta {Mask}
A: Hola, soy {A}. ¿Me da su nombre completo y DNI?
U: {person|$first $last $last}, {national-id|$dni}
A: Gracias. He bloqueado la tarjeta, incidencia {account|INC#######}.

U: quiero cambiar la cuenta del recibo de la luz a {Iban}
A: ¿Número de contrato o CUPS?
U: {account|ES00##################@@|C-########}
A: Hecho, señora {P.l}. ¿El suministro es en {D}?
U: Sí

U: buenas, el paquete {account|PQ##############} lo espera mi vecino {P.f} porque trabajo en {O}
A: Perfecto, ¿teléfono del vecino?
U: {Tel}, y el portal se abre con {secret|####}
A: Anotado, {Q.f}.

U: ¿Qué horario tiene la biblioteca en agosto?
A: De 8:30 a 14:30, de lunes a viernes. Sala infantil cerrada.

U: Cita para mi madre {P}, nacida el {B.t}, con la doctora {Q}
A: ¿Número de tarjeta sanitaria?
U: {national-id|@@@@##########}
A: El martes 10:15 en {OH}.

U: se me olvido la clave, usuario {account|$user}
A: Le pongo una provisional: {Pw}
U: no me deja
A: Pruebe desde este enlace {url|https://acceso.example/r/^^^^^^^^^^}, {P.f}

U: Vuelo {-|IB####|VY####}, ¿se puede llevar una guitarra en cabina?
A: Sí, hasta 30 x 120 x 38 cm. Si no, 60 € en bodega.

U: Factura {account|F25-#####} a nombre de {O}, la dirección está mal, es {D}
A: Corregida. ¿La reenvío a {Mail}?
U: a {Mail2} mejor, att. {P}

U: matricula {account|#### @@@}, itv caducada, me llamo {P} y el seguro es {account|########-#}
A: Gracias {P.f}. ¿Le llamo al {Tel}?
U: si

U: Mi hijo {P.f} no va hoy al cole, {OS}, 3º B. Soy {Q}
A: Gracias por avisar, {Q.f}. Se lo digo a su tutora, {R.f}.

@pt,br
U: Oi, ‹minha internet caiu¦estou sem internet desde ontem›, contrato {account|!########}
A: Olá! Aqui é {A}. Confirma o nome do titular?
U: {P}
A: O equipamento {Mac} está sem sinal. IP que aparece?
U: {Ip}
A: Reiniciei daqui, {P.f}.

@br
U: CPF {national-id|$cpf}, nasc {B.n}, quero segunda via do boleto
A: Obrigada, {P}. Envio para {Mail}?
U: isso
A: Número do boleto {account|34191.##### #####.######}.

U: meu pedido {account|BR-########} foi para o endereço errado, o certo é {D}
A: Corrigido. Telefone para o entregador?
U: {Tel}, falar com {P.f} na portaria

U: qual a voltagem da airfryer {-|AF-!#}? 110 ou 220
A: Há as duas versões, 1500 W. R$ 399,90.

@pt
U: Boa tarde, o meu NIF {national-id|$nif} não aparece na fatura {account|FT A/####}
A: Boa tarde. Em nome de quem?
U: {P}, da empresa {O}
A: Nova fatura enviada para {Mail}.

U: Preciso de mudar o débito direto: {Iban}, titular {P}
A: Feito. Confirma a morada {D}?
U: não, agora é {D2}

U: A que horas abre o castelo ao domingo?
A: Das 10h às 17h, última entrada 16h30. Bilhete 8 €.

U: consulta da minha filha {P} (nasc. {K}) na {OH} com a Dra. {Q}
A: Número de utente?
U: {national-id|#########}
A: Quinta às 15h, {R.f}. Ligamos para {Tel}.

@it
U: Buongiorno, la carta {Mask} non funziona più all'estero
A: Buongiorno, sono {A}. Nome e data di nascita?
U: {P}, {B}
A: Grazie. Ho sbloccato i pagamenti.

U: codice fiscale {national-id|@@@@@@##@##@###@}, vorrei la voltura del gas in {D}
A: Chi è l'attuale intestatario?
U: {P}, di famiglia. Il PDR è {account|##############}
A: E lei è?
U: {Q}

U: il pacco {account|SDA############|1UW##########} e' fermo da 5 giorni
A: Manca il civico. Mi scrive l'indirizzo completo?
U: {D}, citofono {P.l}
A: Grazie, il corriere passa domani.

U: Quanto costa il biglietto per la mostra su Caravaggio e c'è lo sconto studenti?
A: 15 euro, ridotto 11 sotto i 26 anni. Aperto 9-19.

U: bonifico su {Iban} intestato a {O}, causale {account|FT ###/25}
A: Eseguito, signora {P.l}. Ricevuta a {Mail}.

U: Non ricordo la password, l'utente è {account|$user}
A: Le ho messo {Pw} provvisoria.
U: ok entrata. ho scelto {Pw2}, va bene?
A: Non la scriva qui, {P.f}!

U: la mia targa è {account|@@###@@}, tagliando fatto dal meccanico {P} di {O}
A: Grazie. Il suo numero?
U: {Tel}

U: la lavatrice {-|WM!##} dà errore F{-|##}, 1400 giri
A: F è lo scarico, pulisca il filtro.
`;
