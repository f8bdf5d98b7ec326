// Situations in German, French, Spanish and Italian.
export const others1 = `
= de
U: moin, meine ec karte wurde am automaten eingezogen, die letzten vier sind [c.4]
A: Guten Tag, Sie sprechen mit Frau [p9.z] von der [o:Volksbank {C}]. Ihr Name und Geburtsdatum bitte?
U: [p], [b]
A: Danke, Herr [p.z]. Die Karte [c.x] ist gesperrt, eine neue geht an [a].
U: passt
A: Die neue PIN kommt mit getrennter Post. Ihre Kreditkarte [c2.x] bleibt aktiv.
U: und die von meiner frau [p2], endet auf [c3.4:################]?
A: Auch die bleibt aktiv.
= de
U: Kundennummer [k:%#######], Rechnung stimmt hinten und vorne nicht
A: Hallo und danke für Ihre Nachricht! Ich bin [p9.f] vom Serviceteam. Geht es um den Anschluss [t]?
U: ja genau
A: Ich sehe eine Doppelbuchung über {39,90 €|44,95 €}. Die Gutschrift geht auf [i], einverstanden?
U: nee das konto ist aufgelöst, bitte [i2]
A: Alles klar, [i2] ist hinterlegt.
= de
U: Betreff: Zählerstand~~Sehr geehrte Damen und Herren,~der Stand am Zähler [k:1EMH00########] beträgt 18.204 kWh.~~Mit freundlichen Grüßen~[p]~[a]
A: Guten Tag Frau [p.z],~vielen Dank, wir haben den Stand übernommen.~~Ihr Team der [o:Stadtwerke {C}]
U: Danke. Bitte künftig per Mail an [e].
= de
U: komm nicht in mein kundenkonto. benutzername [k:¬¬¬¬¬¬%#]
A: Hallo! Welche Sicherheitsfrage wird Ihnen angezeigt?
U: name des ersten haustiers: [s:{Bello|Minka|Felix|Schnuffi}]
A: Die Antwort stimmt. Ihr Einmalpasswort lautet [s2:¢¢¢¢%¢¢¢].
U: drin, danke dir!
A: Zur Sicherheit: Kundennummer [k2:KD-######], Mail [e], richtig?
U: ja, letzter login war von [ip], bin ich
= de
U: Wo bleibt mein Paket? [k:0034##############]
A: Guten Morgen, das Paket liegt laut Fahrer bei [p2].
U: Wer soll das sein? Ich heiße [p] und wohne [a]
A: Das ist die Nachbarin im Erdgeschoss. Bitte dort klingeln, Herr [p.z].
U: ok hat geklappt, [p2.f] war zuhause
= de
U: ich bräuchte einen termin beim orthopäden
A: [o:Praxis Dr. {S}], [p9] am Apparat. Waren Sie schon einmal bei uns?
U: nein. [p], geb. [b]
A: Und die Versichertennummer von der Karte?
U: [n:^#########]
A: Danke. {Dienstag|Donnerstag} um 8:15 Uhr. Unter welcher Nummer erreichen wir Sie?
U: [t]
= de
U: hab mich aus der ferienwohnung ausgesperrt
A: Kein Problem, der Schlüsselkasten am Zaun hat den Code [s:####].
U: geht nicht auf...
A: Entschuldigung, seit gestern [s2:####]. Auf wen läuft die Buchung?
U: [p.z], nr [k:FW-####-##]
A: Danke, schönen Aufenthalt wünscht [p9.f].
A: Ihre Vermieterin [p2] von [o:Ferienhäuser {S}] meldet sich noch, Objekt [a].
= de
U: Neue Mitarbeiterin anlegen~Name: [p]~geb.: [b]~Steuer-ID: [n:## ### ### ###]~IBAN: [i]
A: Hallo [p2.f], ist angelegt, Personalnummer [k:#####].
U: super, Startpasswort?
A: [s:Start-{Sommer|Herbst|Winter}%##], muss [p.f] gleich ändern.
= de
U: hallo it, der rechner in raum {204|311} kommt nicht ins netz
A: Hallo, bitte die MAC-Adresse vom Aufkleber durchgeben.
U: [mac]
A: Steht noch auf [p2]. Und welche IP zeigt er?
U: [ip:192.168.%#.%#]
A: Falsches VLAN. Jetzt neu starten bitte, [p.f].
A: Der neue Drucker dort hat [mac2], falls er gleich mitsoll.
U: ja bitte, PIN ist [s:####]
= fr
U: bonjour je n'arrive plus a payer en ligne, carte [c]
A: Bonjour, évitez de nous écrire le numéro entier. Pouvez-vous me donner vos nom et date de naissance ?
U: [p] [b]
A: Merci. La carte [c.x] a atteint son plafond. Je le relève à {1 500 €|2 000 €}.
U: top merci [p9.f]
U: et la carte de ma femme [p2], [c2.4:################] ?
A: Celle qui finit par [c2.4] passe aussi. Votre code client est [k:########].
= fr
U: Ma box ne s'allume plus. Mon identifiant c'est [k:fbx#########]
A: Bonjour, ici [p9.f]. Quelle est l'adresse MAC sous la box ?
U: [mac]
A: Merci. Nous allons l'échanger, votre adresse est toujours [a] ?
U: non j'ai demenagé au [a2]
A: C'est modifié, livraison {jeudi|mardi} au [a2].
A: La nouvelle aura pour MAC [mac2], clé wifi [s:¢¢¢¢-¢¢¢¢-¢¢¢¢].
U: et mon ip fixe [ip] je la garde ?
A: Oui, [ip] reste la vôtre.
= fr
U: Objet : remboursement de soins~~Madame, Monsieur,~je n'ai pas reçu le remboursement du {12|19} mars. Numéro de sécurité sociale : [n:@nir].~~Cordialement,~[p]~[t]
A: Bonjour,~votre RIB a expiré. Merci de nous envoyer le nouvel IBAN.~~[p9], [o:Mutuelle {S}]
U: Le voici : [i]
A: Bien reçu, versement sous {3|5} jours.
= fr
U: mon colis est noté livré mais rien, n° [k:8#############]
A: Bonjour, le livreur l'a remis au gardien, M. [p2.z].
U: yen a pas de gardien au [a]
A: Une enquête est ouverte sous la référence [k2:LIT-######]. À quel nom ?
U: [p]
A: Expéditeur [o:Librairie {S}], commande [k3:CMD#####].
= fr
U: j'ai oublié le code du portail du camping
A: Bonsoir ! Le nom de la réservation ?
U: [p.z], emplacement {42|57}
A: C'est le [s:%#%#^]. Et le wifi, mot de passe [s2:{cigale|pinede|dune}20##].
U: merci bcp
A: Bonne soirée de la part du [o:Camping des {Pins|Dunes|Mimosas}].
= fr
U: Allô oui, je voudrais déplacer le rendez-vous de ma fille.
A: [o:Cabinet dentaire {S}], bonjour. Son nom ?
U: [p], elle est née le [b:@young].
A: Je vous propose le {6|13} à 17 h. Un numéro pour vous rappeler ?
U: Le [t], c'est moi, [p2.f].
A: C'est noté pour [p.f].
= fr
U: quelqu'un s'est connecté à mon compte ?? mail reçu cette nuit
A: Bonjour, connexion depuis [ip] à 3 h 12. Était-ce vous ?
U: non!
A: Utilisez ce lien personnel : [u:https://compte.{boutiko|mavitrine}.example/reinit/¢¢¢¢¢¢¢¢¢¢¢¢]
U: fait. mon mail est bien [e] ?
A: Oui [p.f], rien n'a été changé.
U: je travaille chez [o:{S} Conseil], et mon code client est [k:##-####-##]
= fr
U: sinistre auto, contrat [k:AU#######]
A: Bonjour, immatriculation du véhicule et nom du conducteur ?
U: [k2:^^-###-^^], c'était mon mari [p2]
A: Et l'autre conducteur ?
U: un certain [p3], permis [n:##^^#####]
A: Merci Madame [p.z], dossier [k3:S##-#####] ouvert chez [o:{S} Assurances].
= es
U: hola me han cobrado dos veces la cuota del gimnasio
A: ¡Hola! Soy [p9.f], de [o:Gimnasio {S}]. ¿Me dices tu DNI y nombre?
U: [n:@dni] [p]
A: Veo dos cargos de {34,90|39,90} € en la tarjeta acabada en [c.4]. Devuelvo uno.
U: genial gracias
U: me podeis cambiar la tarjeta? la nueva es [c2], cvv [c3:###]
A: Hecho, la [c2.x]. Tu número de socio es [k:S-#####].
U: nací el [b], por si acaso
= es
U: Buenas, quiero dar de alta la luz en el piso nuevo
A: Buenas tardes. Necesito el CUPS, la dirección y el titular.
U: [k:ES00##################^^]~[a]~[p]
A: ¿Y una cuenta para domiciliar los recibos?
U: [i]
A: Perfecto. El contrato llegará a [e].
A: Le atiende [p9] de [o:Eléctrica {S}], contrato [k2:CT-######].
= es
U: mi pedido [k:P-########] pone entregado a un tal [p2] y aqui no hay nadie con ese nombre
A: Lamento lo ocurrido. ¿La calle es [a]?
U: si, es mi casa, me llamo [p.f]
A: Abrimos incidencia [k2:INC#######]. Le llamarán al [t].
U: vale
= es
U: no me llega el codigo para firmar el prestamo
A: Le acabo de enviar otro. ¿Lo recibe?
U: si, [s:######]
A: No hace falta que me lo diga, póngalo en la pantalla. ¿Su fecha de nacimiento para comprobar?
U: [b]
A: Firmado correctamente, señor [p.z]. Gracias por confiar en [o:Caja Rural de {C}].
= es
U: Necesito cita para mi madre, tarjeta sanitaria [n:BBBBBBBB^^######]
A: Buenos días, ¿nombre completo y año de nacimiento?
U: [p], del [b:19{4|5}#]
A: El lunes a las {9:40|11:20} con la doctora [p2.z].
U: perfecto
= es
U: se me olvido el pin de la alarma
A: Central de [o:Seguridad {S}], buenas noches. Dígame la palabra clave.
U: [s:{girasol|tormenta|almendra|faro}]
A: Correcto. Su código queda como [s2:####]. ¿Quién está en casa?
U: yo, [p], y mi hija [p2.f]
= es
U: hola, perfil hackeado: [u:https://{retos|plaza}.example/usuario/{luna|rafa|nico}_##]
A: Hola, ¿con qué correo lo creaste?
U: [e]
A: El último acceso fue desde [ip]. He cerrado la sesión, [p.f].
U: menos mal
U: y este otro [u2:https://{retos|plaza}.example/usuario/{sol|tono}_##] es de mi novia [p2.f], nacida el [b]
= es
U: la reserva [k:^^%^^%] esta a nombre de mi marido y quiero cambiarla al mio
A: Claro, dígame los dos nombres.
U: de [p2] a [p]
A: ¿Pasaporte y fecha de nacimiento?
U: [n:^^^######], [b]
A: Cambio hecho, {25|40} € cargados a la tarjeta [c.x].
= it
U: buongiorno ho perso il bancomat ieri sera al ristorante
A: Buongiorno, sono [p9.f] della [o:Banca di {C}]. Nome, cognome e data di nascita?
U: [p] [b]
A: La carta che termina con [c.4] è bloccata. La nuova arriva in [a].
U: grazie mille
A: Anche la carta di credito [c2.x]?
U: si e pure quella di mia moglie [p2], finisce con [c3.4:################]
A: Bloccate tutte. Pratica [k:BL######].
= it
U: bolletta del gas assurda, {320|410} euro!! codice cliente [k:%## ### ###]
A: Ci dispiace. La fornitura è in [a], intestata a [p2]?
U: si è mio padre. io sono [p]
A: Serve la lettura, matricola del contatore [k2:########].
U: 01877
A: Pratica [k3:RC-#####], la segue [p9] di [o:{S} Gas]. Eventuale rimborso su [i].
= it
U: Oggetto: disdetta~~Spett.le [o:{S} Telecom S.r.l.],~chiedo la disdetta della linea [t].~~Distinti saluti~[p]~C.F. [n:^^^^^^##^##^###^]~[a]
A: Gentile cliente, la richiesta è in lavorazione con il numero [k:DSD######].~[p9]
U: il modem dove lo spedisco?
= it
U: non mi fa entrare, dice password errata: [s:{Vesuvio|Pallina|Tramonto}%##!]
A: Non scriva mai la password in chat. Qual è la sua mail?
U: [e]
A: Le ho mandato il link [u:https://area.{negoziobello|casafacile}.example/recupero/¢¢¢¢¢¢¢¢¢¢]
U: entrata! ora è [s2:{Girasole|Mirtillo|Scoglio}##?]
A: Bene, [p.f], ma non la dica a nessuno.
= it
U: vorrei prenotare una visita oculistica per mio figlio [p]
A: Data di nascita e tessera sanitaria?
U: [b:@young]~[n:80380###############]
A: C'è posto {mercoledì|venerdì} alle 16 dal dottor [p2.z]. Un recapito?
U: [t]
A: La aspettiamo allo [o:Studio {S}], in [a]. Prenotazione [k:PV####].
= it
U: il corriere ha lasciato il pacco dal barista sotto casa, spedizione [k:BRT#########]
A: Risulta firmato da [p2]. Lo conosce?
U: ah si [p2.f] è il barista, ok vado
A: Perfetto, buona giornata dalla [o:{S} Spedizioni].
`;
