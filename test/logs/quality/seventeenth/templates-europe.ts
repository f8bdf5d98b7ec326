// German, French, Spanish and Italian.
export const europeTemplates = `
@de,at bank
U: Hallo, ich komme nicht ins Onlinebanking rein, Benutzer {user}
A: Wie lautet Ihre Kundennummer?
U: {custno}
A: Bitte nennen Sie mir die TAN, die gerade kam.
U: {=tell-otp}
A: Und das Geburtsdatum?
U: {=tell-dob}

@de bank
U: Überweisung ist falsch gelaufen, ging an {iban#2} statt {iban}
A: Auf welchen Namen?
U: {full#2}, BIC {bic}
A: Vorgang {ticket} ist angelegt. Ihr Telefonpasswort bitte?
U: {memword}

@de card
U: Meine Kreditkarte wurde gestohlen!
A: Welche Karte ist das?
U: {=tell-card4}
A: Gesperrt. Wohin schicken wir die neue?
U: {=tell-addr}
A: Die neue PIN {pin} gilt ab {date}.

@de telecom
U: Internet tot seit {time}
A: Kundennummer und Seriennummer vom Router?
U: KdNr. {custno}, SN {serial}, MAC {mac}
A: Ich sehe die {ip}. Welcher WLAN-Schlüssel steht hinten drauf?
U: {wifi}
A: Danke {title} {last}, Ticket {ticket}.

@de,at insurer
U: Schaden melden, Kennzeichen {plate}
A: Versicherungsnummer?
U: {policy}. Gegner war {full#2}, Kennzeichen {plate#2}
A: Ihre Rufnummer und Bankverbindung?
U: {phone}, IBAN {iban}
A: Schadennummer {claim}.

@de clinic
U: Ich bräuchte einen Termin bei Dr. {last#4}
A: Name, Geburtsdatum und Versichertennummer?
U: {full}, {dob}, {health}
A: {date} um {time}. Ihre Patientennummer {patient}.
U: danke, erreichbar unter {phone}

@de energy
U: Zählerstand {n5}
A: Zählernummer und Vertragskonto?
U: {meter}, {acct}
A: Gespeichert. Guthaben {amt} auf welche IBAN?
U: {iban}, Kontoinhaber {full}

@de firm
U: Neuer Mitarbeiter: {full}, geb. {dob}, {nidname} {nid}, wohnhaft {addr}, IBAN {iban}
A: Personalnummer {employee}. Startpasswort {pw}.
U: und der Türcode?
A: {door}, Alarm {pin6}

@de,at shop
U: Bestellung {order} nicht angekommen
A: Sendungsnummer ist {tracking}. Lieferadresse?
U: {=tell-addr}
A: Erstattung auf die Karte {cardmask}?
U: lieber auf {iban}

@de software
U: VPN geht nicht, IP {ip}, Rechner {device}
A: MAC-Adresse?
U: {mac}
A: Neues Passwort {pw}, Login {user}.
U: der Token zeigt {otp}
A: {link} bitte anklicken.

@de firm
U: Ich habe die Antwort auf die Sicherheitsfrage vergessen
A: Es geht um: {secq}
U: {=tell-dob}, und ich glaube {seca}
A: Stimmt. Kennwort neu?
U: {pw}
A: Gespeichert, {first}, Bestätigung an {email}.

@fr bank
U: Bonjour je n'arrive plus à me connecter, identifiant {custno}
A: Quel code avez-vous reçu par SMS ?
U: {=tell-otp}
A: Votre date de naissance ?
U: {=tell-dob}
A: Mot de passe provisoire : {pw}

@fr bank
U: virement refusé vers {iban}
A: Bénéficiaire et BIC ?
U: {full#2}, {bic}
A: Votre réponse secrète : {secq} ?
U: {seca}
A: Dossier {ticket} ouvert.

@fr card
U: débit de {amt} que je ne reconnais pas chez {org.shop}
A: Votre carte ?
U: {=tell-card4}
A: Le cryptogramme au dos ?
U: {cvv}
A: Opposition faite, {title} {last}.

@fr insurer
U: sinistre auto ce matin, {plate}
A: Numéro de contrat ?
U: {policy}, conducteur {full}, permis {licence}
A: Le tiers ?
U: {full#2}, {plate#2}, tél {phone#2}
A: Dossier {claim}

@fr clinic
U: je voudrais un rdv, {full}
A: Votre {healthname} ?
U: {health}
A: Téléphone et adresse ?
U: {phone}, {addr}
A: Dossier patient {patient}, le {date} à {time}.

@fr telecom
U: plus de wifi, box numéro {serial}
A: Adresse mac et clé wifi ?
U: {mac}, clé {wifi}
A: Je vois {ip}. Code client à 4 chiffres ?
U: {pin}
A: Redémarrée {first} !

@fr shop
U: ma commande {order} ?
A: Colis {tracking}, suivi {link}
U: mauvaise adresse, {=tell-addr}
A: Un code pour la porte ?
U: {door}

@fr energy
U: relevé {n5} pour le compteur {meter}
A: Numéro client ?
U: {custno}
A: Prélèvement sur l'IBAN {iban} ?
U: non {iban#2}, au nom de {full}

@fr school
U: inscription de ma fille {full#2}, née le {cdob}
A: Numéro d'élève {student}. Votre courriel ?
U: {email}
A: Identifiant {user}, mot de passe {pw}.

@fr firm
U: pour le contrat de travail⏎{full}⏎{dob}⏎{nidname} {nid}⏎{addr}⏎{iban}
A: Merci. Matricule {employee}, badge code {door}.
U: passeport aussi ? {passport}

@es bank
U: no me deja entrar en la app, usuario {user}
A: ¿Su {nidname}?
U: {nid}
A: ¿Qué clave le ha llegado?
U: {=tell-otp}
A: Su nueva contraseña es {pw}

@es bank
U: me han cobrado {amt} en {org.shop}
A: ¿Con qué tarjeta?
U: {=tell-card4}
A: ¿Su clave telefónica?
U: {memword}
A: Reclamación {claim}, abono en {iban}

@es insurer
U: parte de accidente, matrícula {plate}
A: Póliza y conductor
U: {policy}, {full}, nací el {dob}
A: ¿El contrario?
U: {full#2}, {plate#2}, {phone#2}, {org.insurer#2}
A: Expediente {claim}

@es telecom
U: quiero portar mi número {phone}
A: ¿{nidname} del titular?
U: {nid}, {full}
A: ¿Número de SIM y PUK?
U: no se, imei {imei}, puk {puk}
A: Solicitud {ref}, pin nuevo {pin}

@es clinic
U: pedir cita con la doctora {last#4}
A: Nombre y fecha de nacimiento
U: {full}, {=tell-dob}
A: {healthname}?
U: {health}
A: Historia {patient}, {date} a las {time}

@es shop
U: pedido {order} sin llegar
A: Seguimiento {tracking}. ¿Dirección?
U: {=tell-addr}
A: ¿Reembolso a la tarjeta {cardmask}?
U: no, {card#2} caduca {exp}

@es energy
U: lectura {n5}
A: ¿Contrato y contador?
U: {acct}, contador {meter}
A: ¿Cuenta para domiciliar?
U: {iban}, titular {full}, {email}

@es firm
U: código de la puerta?
A: {door}, la alarma {pin6}
U: y la wifi
A: clave {wifi}. Si falla dime la mac
U: {mac}, ip {ip}

@es firm
U: alta de {full}: {nidname} {nid}, nacido el {dob}, {addr}, {iban}
A: Empleado {employee}. Acceso {link}
U: contraseña?
A: {pw}

@es hotel
U: reserva {booking} a nombre de {last}
A: ¿Tarjeta de garantía?
U: {card} {exp} {cvv}
A: Gracias {first}. Pasaporte?
U: {passport}

@it bank
U: non riesco ad accedere, codice cliente {custno}
A: Mi dice il codice OTP?
U: {=tell-otp}
A: Data di nascita?
U: {=tell-dob}
A: PIN nuovo {pin}.

@it bank
U: bonifico errato su {iban}
A: Intestatario e BIC?
U: {full#2}, {bic}
A: Codice fiscale suo?
U: {nid}
A: Pratica {ticket}

@it card
U: addebito di {amt} mai fatto
A: Che carta?
U: {=tell-card4}
A: Parola segreta?
U: {memword}
A: Bloccata {title} {last}.

@it telecom
U: wifi non va, seriale {serial}
A: MAC e password wifi?
U: {mac}, {wifi}
A: IP {ip}, riavvio. Segnalazione {ticket}
U: chiamate {phone}

@it clinic
U: prenotare visita, {full}
A: {nidname}?
U: {nid}, nato il {dob}
A: Tessera?
U: {health}
A: {date} ore {time}, codice paziente {patient}

@it shop
U: ordine {order} rimborso
A: Sulla carta {cardmask}?
U: no IBAN {iban}, {full}
A: Indirizzo di ritiro?
U: {=tell-addr}

@it insurer
U: incidente, targa {plate}, polizza {policy}
A: La controparte?
U: {full#2} {plate#2}, tel {phone#2}
A: Sinistro {claim}. Carica foto su {link}

@it firm
U: nuovo collega {full}, nato il {dob}, {nidname} {nid}, {email}
A: Matricola {employee}, login {user} / {pw}
U: badge porta?
A: {door}
`;
