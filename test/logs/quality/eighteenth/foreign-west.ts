// German, French, Spanish, Italian, Dutch. "¶" starts a new line within a turn.
export const west = `
# de
A: {org:bank}, mein Name ist {agentfull}. Was kann ich für Sie tun?
U: Guten Tag, meine Karte wurde eingezogen, Endziffern {lastfour}
A: Das tut mir leid. Ihr Name und Geburtsdatum bitte?
U: {full}, {dob}
A: Danke. Soll die neue Karte an {addr} gehen?
U: ja genau. und die pin bleibt {pin}?
A: Ja, die bleibt gleich, bitte schreiben Sie sie aber nie in den Chat.

# de
U: hallo, zählerstand für {street}: {n:10000-90000}
A: Vielen Dank. Ihre Kundennummer und die Zählernummer bitte.
U: kd nr {customer}, zähler {meter}
A: Passt. Die Abschlagszahlung geht weiter vom Konto {iban} ab?
U: nein neues konto, {iban2}, gehört meiner frau {ffull2}
A: Ist geändert, {title} {last}. Gruß, {agent}

# de
U: Ich muss einen Schaden melden, jemand ist mir auf den Parkplatz hinten drauf
A: Das nehme ich gleich auf. Ihre Versicherungsnummer und Ihr Kennzeichen?
U: {policy}, {plate}
A: Und der Unfallgegner?
U: {mfull2}, {plate2}, wohnt {addr2}, versichert bei der {org2:insurer}
A: Danke. Die Schadennummer ist {claim}, Ansprechpartner ist {agentfull}, {phone2}.
U: danke, zahlung dann bitte auf {iban}

# de
A: IT-Helpdesk {org:employer}, {agent} hier.
U: komm nicht ins vpn, benutzer {handle}
A: Welche IP zeigt der Client an, und steht die MAC auf dem Gerät?
U: {ip} und {mac}
A: Ich habe das Passwort zurückgesetzt auf {pw}
U: geht! danke. bitte auch {full2} freischalten, {email2}

# de
U: Termin bei Frau Dr. {last2} verschieben bitte, Name {full}
A: Gern. Ihr Geburtsdatum und die Krankenkasse?
U: {dob}, bin bei der {org2:insurer}, Vers.nr. {health}
A: Am {day} um {time} wäre frei.
U: passt. rückruf sonst unter {phone}
A: Eingetragen in der {org:clinic}. Gruß, {agent}

# de
U: Paket {tracking} angeblich zugestellt, hab aber nix
A: Wie lautet Ihre Adresse?
U: {addr}
A: Es wurde bei {full2} im Nachbarhaus {street2} abgegeben.
U: achso danke. gruß {first}
A: Gern, Vorgang {ticket} ist geschlossen. Gruß, {agent}

# de
A: Hausverwaltung, guten Tag
U: {full} hier, {org:landlord} richtig? heizung kalt seit {day}
A: Ja, richtig. Welche Wohnung?
U: {addr}, der Code für die Haustür ist {door}
A: Der Monteur heißt {mfull2} und meldet sich unter {phone}. Gruß, {agent}
U: Für die Steuer brauch ich noch die Nebenkostenabrechnung, meine Steuer-ID {nid}

# de
U: was kostet ein zusatzpaket {n:5-20} gb
A: {price} für {n:7-30} Tage, mit 5G bis {n:100-300} Mbit/s.
U: und in der schweiz?
A: Da sind {n:1-5} GB dabei, danach {n:10-49} Cent je MB.
U: ok

# de
U: Fehler {error} bei der Spülmaschine {model}
A: Bitte Sieb reinigen und {n:5-20} Minuten vom Strom nehmen. Baujahr?
U: {n:2014-2023}, maße {size}
A: Dann das Ersatzteil {model2}, {price}, Lieferzeit {n:2-6} Tage.

# fr
A: {org:bank} bonjour, {agent} à votre écoute.
U: bonjour, je ne reconnais pas un paiement de {price} chez {org2:shop}
A: Puis-je avoir votre nom, votre date de naissance et les quatre derniers chiffres de la carte ?
U: {full}, {dob}, {lastfour}
A: Merci. La carte est bloquée, la nouvelle part au {addr}.
U: parfait. mon identifiant reste {customer} ?
A: Oui {title} {last}.

# fr
U: voila mon rib pour le remboursement : {iban}
A: Merci. Le titulaire est bien {full} ?
U: non c'est le compte de mon mari {mfull2}
A: Très bien. Votre numéro de sécurité sociale pour le dossier ?
U: {nid}
A: Dossier {claim}, virement sous {n:3-8} jours. {org:insurer} Cordialement, {agent}

# fr
U: plus d'internet depuis ce matin
A: Désolé. Votre numéro de client et un numéro où vous joindre ?
U: {customer}, {phone}
A: L'adresse MAC de la box ?
U: {mac}, et l'adresse ip c'est {ip} je crois
A: Un technicien, {mfull2}, passe {day} à {time} au {street}. Cordialement, {agent}
U: digicode {door}, merci

# fr
U: Je voudrais inscrire ma fille {ffull2}, née le {kdob2}
A: Avec plaisir. Et vous êtes ?
U: {full}, sa mère, {email}
A: Votre adresse pour la carte scolaire ?
U: {addr}
A: La demande porte le numéro {case}. {org:school} vous écrira. Cordialement, {agent}

# fr
A: {org:clinic}, secrétariat de {agentfull}
U: annuler mon rdv de {day} svp. {full}
A: Votre date de naissance ?
U: {dob}, n° de sécu {nid}
A: C'est annulé. Votre mutuelle est toujours {org2:insurer} ?
U: oui, adhérent {member}, joignable au {phone}

# fr
U: commande {order} jamais reçue
A: Je regarde. Le colis {tracking} a été remis à {full2}.
U: je connais pas!! j'habite {addr}
A: Je suis navré. On vous renvoie le tout, payé par la carte {maskedcard} ?
U: oui. mail : {email}
A: C'est fait {first}, signé {agent}.
U: remboursez plutôt sur {iban}, ma date de naissance {dob}

# fr
U: mot de passe oublié, identifiant {handle}
A: Un code a été envoyé au {phone}.
U: {otp}
A: Merci. Votre réponse à la question secrète, nom de votre premier animal ?
U: {memo}
A: Voici le lien {url} Cordialement, {agent}

# fr
U: horaires de la piscine le {day} ?
A: De {n:8-10}h à {n:18-20}h, bassin de {n:25-50} m, eau à {n:26-29} °C.
U: tarif ?
A: {price}, carnet de {n:8-12} à {price2}.

# fr
U: le four {model} affiche {error}
A: Coupez le disjoncteur {n:5-20} minutes. Version {version} du logiciel ?
U: oui, acheté en {n:2016-2023}
A: Alors pièce {model2}, {price}, garantie {n:2-5} ans.

# es
A: {org:telecom}, le atiende {agent}. ¿En qué puedo ayudarle?
U: quiero dar de baja la linea {phone}
A: ¿Me dice el nombre del titular y su DNI?
U: {full}, {nid}
A: Gracias. La última factura, {invoice}, irá a {email}.
U: mejor por correo a {addr}

# es
U: me han cobrado dos veces {price} en la tarjeta acabada en {lastfour}
A: Lo reviso. ¿Fecha de nacimiento y número de cliente?
U: {dob}, cliente {customer}
A: Veo el cargo de {org2:shop}. Se devuelve el {day}.
U: gracias {agent}
A: A usted, {first}. {org:bank}

# es
U: hola, reserva {booking} a nombre de {full}, pasaporte {passport}, llegamos tarde
A: No se preocupe. La puerta se abre con el código {door}.
U: y el wifi?
A: La clave es {pw}. Si hay algo, llame a {mfull2}, {phone2}.
U: genial. matrícula del coche {plate} para el parking
A: Anotado, {org:hotel} les espera. Un saludo, {agent}

# es
U: quiero cambiar la cuenta del recibo de la luz
A: Claro, ¿su número de contrato y la dirección del suministro?
U: {policy}, {addr}
A: ¿Y la cuenta nueva?
U: {iban}, titular mi hermana {ffull2}, dni {nid2}
A: Hecho, {title} {last}. {org:energy} Un saludo, {agent}

# es
A: {org:clinic}, buenos días
U: Necesito cita para mi hijo {kfull2}, nacido el {kdob2}
A: ¿Seguro y un teléfono?
U: {org2:insurer}, tarjeta {member}, {phone}
A: El {day} a las {time} con la doctora {flast3}. Un saludo, {agent}
U: vale. soy {full}

# es
U: no puedo entrar en la web, usuario {handle}
A: Le hemos enviado un código al correo {email}
U: me llego {otp}
A: Correcto. Desde la IP {ip} hubo varios intentos, ¿fue usted?
U: si.. probaba {pw} que era la antigua
A: Cámbiela aquí: {url} Un saludo, {agent}

# es
U: denunciar multa, expediente {case}
A: ¿Nombre, matrícula y domicilio?
U: {full}, DNI {nid}, {plate}, {addr}
A: En la foto se ve {plate2}.
U: ese no es mio, es de {full2}
A: Lo pasamos a revisión, le llamará {agentfull} de tramitación.

# es
U: ¿cuánto cuesta enviar {n:2-20} kg a {pick:Chile|México|Canadá}?
A: {price}, {n:3-9} días. Máximo {n:100-150} cm.
U: ¿seguro?
A: Hasta {big}, y {price2} más.

# es
U: error {error} en la app, version {version}
A: Actualice a la {version2} y reinicie. ¿Cuánta memoria libre tiene?
U: {n:1-9} gb, android {n:10-15}
A: Suficiente, tarda {n:3-12} minutos.

# it
A: {org:bank}, sono {agentfull}. Come posso aiutarla?
U: ho perso il bancomat, finisce con {lastfour}
A: La blocco. Nome, data di nascita e codice fiscale?
U: {full}, {dob}, {nid}
A: Grazie {title} {last}. La nuova carta arriva a {addr}.
U: ok, cell {phone}

# it
U: vorrei disdire il contratto {policy}
A: Certo. Intestatario e codice cliente?
U: {full}, {customer}, CF {nid}
A: Dove rimborsiamo il deposito?
U: {iban}, intestato a mio marito {mfull2}
A: Pratica {case}. Cordiali saluti, {agent}, {org:energy}

# it
U: Buongiorno, il pacco {tracking} risulta consegnato a {full2} ma io non la conosco
A: Mi dispiace. Il suo indirizzo?
U: {addr}, nome sul citofono {last}
A: Il corriere ha lasciato in {street2}. Lo recupera domani {day}. Cordiali saluti, {agent}
U: codice del portone {door}

# it
U: prenotazione {booking}, aggiungere un passeggero
A: Dati del passeggero, per favore.
U: {fupper2}, nata il {dob2}, passaporto {passport2}
A: Il supplemento è di {price}. Carta?
U: {card} cvv {cvv}
A: Fatto, conferma a {email}. {org:airline} Cordiali saluti, {agent}

# it
A: {org:clinic} buongiorno
U: sono {full}, devo spostare la visita dal dott. {last2}
A: Data di nascita?
U: {dob}
A: Il {day} alle {time}. La tessera sanitaria è sempre {nid}? Cordiali saluti, {agent}
U: si. cell nuovo {phone}, l'altro {phone2} cancellatelo

# it
U: il wifi dell'ufficio di {org:employer}?
A: La password è {pw}. Mi serve il MAC del dispositivo.
U: {mac}
A: Registrato a nome {full}, IP {ip}, attivazione {url}. Ticket {ticket}.
U: grazie {agent}

# it
U: sinistro di ieri, targa {plate}
A: Polizza e conducente?
U: {policy}, guidava mia figlia {ffull2}, patente {licence2}
A: La controparte?
U: {mfull3}, targa {plate3}, assicurato {org2:insurer}
A: Sinistro {claim}. Perito: {agentfull}.
U: per il rimborso {iban}, mail {email}

# it
U: orari del museo il {day}?
A: Dalle {n:8-10} alle {n:17-20}, ultimo ingresso {n:30-60} minuti prima. Biglietto {price}.
U: e il parcheggio?
A: {n:50-300} posti, {price2} al giorno, a 300 m da piazza San Marco.

# it
U: la lavatrice {model} segna {error}
A: Pulisca il filtro e riprovi a {n:30-60} gradi.
U: fatto, {n:2-4} volte
A: Allora ricambio {model2}, {price}, {n:2-6} giorni.

# nl
A: {org:energy}, met {agent}.
U: hoi ik ga verhuizen naar {addr2}
A: Leuk! Wat is uw klantnummer en het oude adres?
U: {customer}, {addr}
A: Meternummer daar is {meter}, klopt dat? Meterstand?
U: ja klopt, {n:10000-90000}. nieuwe bewoner is {full2}
A: Genoteerd, {title} {last}.

# nl
U: mijn pas doet het niet, laatste vier {lastfour}
A: Vervelend. Uw naam en geboortedatum?
U: {full}, {dob}
A: Uw rekening is {iban}?
U: ja
A: De nieuwe pas komt naar {addr}. {org:bank} Groet, {agent}

# nl
U: bestelling {order} niet ontvangen
A: Ik zie track en trace {tracking}, afgegeven bij {full2}, {street2}.
U: ken ik niet. kan je me bellen op {phone}?
A: Doen we. Op welke naam?
U: {full}, {addr}, {email}
A: Groet, {agent} van {org:shop}. Terugbetaling op {iban}?

# nl
A: Servicedesk, zegt u het maar
U: laptop {device} start niet op, serienr {serial}
A: Gebruikersnaam?
U: {handle}, wachtwoord was {pw} maar die pakt hij niet
A: Ik heb hem gereset via {url}. Code per sms naar {phone}. Groet, {agent}
U: {otp} werkt, bedankt. groeten {full} ({org:employer})

# nl
U: afspraak maken bij {org:clinic} voor mijn moeder {ffull2}
A: Geboortedatum en BSN?
U: {dob2}, bsn {nid2}
A: Waar is zij verzekerd?
U: {org2:insurer}, polis {policy}
A: {day} om {time} bij dokter {last3}. Uw nummer? Groet, {agent}
U: {phone}, {first}

# nl
U: huur dubbel afgeschreven {big}
A: Van welke rekening?
U: {iban} t.n.v. {full}
A: En het adres van de woning?
U: {addr}, sleutelkastje heeft code {door} als jullie langs willen
A: {org:landlord} stort het terug voor {day}, dossier {case}. Groet, {agent}

# nl
U: wat zijn de verzendkosten naar belgië
A: {price}, gratis boven {big}. Levertijd {n:1-2} tot {n:3-5} werkdagen.
U: en ruilen
A: Binnen {n:14-60} dagen.

# nl
U: foutcode {error} op cv ketel {model}
A: Druk bijvullen tot {n:1-2},{n:0-9} bar en {n:5-15} sec resetten.
U: staat nu op {n:1-2},{n:1-9}
A: Mooi, onderhoud kost {price} per {n:12-24} maanden.
`;
