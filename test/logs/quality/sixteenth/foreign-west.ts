// German, French, Spanish, Italian, Dutch, Portuguese.
export const foreignWest = `
# de, bank
A: {HI}
U: meine Karte wurde <im Supermarkt|an der Tankstelle> nicht angenommen
A: {Q:die letzten vier Ziffern der Karte}
U: {T:tail}
A: Zur Sicherheit: {Q:Ihr Geburtsdatum und die Postleitzahl}
U: {dob}, {postcode}
A: Die Karte {cardmask} ist gesperrt. Sie bekommen eine neue an {addr}.
U: nein bin umgezogen, {addr2}
# de, bank
U: Onlinebanking gesperrt, PIN dreimal falsch
A: {Q:den Anmeldenamen}
U: {T:user}
A: Welche PIN haben Sie eingegeben?
U: {pin} und dann {pin2}
A: Ihre neue Start-PIN lautet {pin3}, die TAN per SMS?
U: TAN ist {otp}
A: {BYE}
# de, energy
U: Zählerstand melden: {big}
A: {Q:die Kundennummer und die Zählernummer}
U: Kd.-Nr. {cust}, Zähler {meter}
A: Abschlag {price}, Einzug von {iban}?
U: nein bitte von {iban2}, Kontoinhaber {name}
A: Vertragskonto {contract} aktualisiert.
# de, firm
U: Wo bleibt meine Bestellung {order}
A: {Q:die E-Mail-Adresse}
U: {T:email}
A: Sendungsnummer {track}, abgelegt bei {name2}.
U: kenne ich nicht. Wohne {street}
A: Wir erstatten auf die Karte mit Endziffern {tail}. Vorgang {kase}
# de, clinic
U: Rezept für meine Mutter {name2}, geb. {dob2}
A: {Q:die Versichertennummer}
U: {T:health}
A: Liegt ab {date} bereit. Rückruf unter?
U: {phone}, {first}
# de, firm
U: WLAN geht nicht nach Routertausch
A: {Q:die Seriennummer und die MAC vom Aufkleber}
U: SN {serial}, MAC {mac}
A: WLAN-Schlüssel {wifi}, Gerätekennwort {pw}. Ihre IP ist {ip}.
U: läuft. Kundenkennwort war {word} oder?
A: Ja. {BYE}
# de, firm
U: Schaden melden, {plate2} ist mir reingefahren
A: {Q:Ihre Versicherungsnummer und Ihr Kennzeichen}
U: {policy}, Kennzeichen {plate}
A: Fahrer der Gegenseite?
U: {name2}, Tel. {phone2}
A: Schadennummer {claim}. Auszahlung auf {iban}?
U: genau
# de, firm
U: Anmeldung¶Name: {name}¶geb.: {dob}¶Adresse: {addr}¶Steuer-ID: {natid}¶Ausweis: {idcard}¶IBAN: {iban}¶Tel.: {phone}
A: Danke. Mitgliedsnummer {member}, Spindcode {door}.
U: Türcode?
A: {door2}
# de, firm
U: Zahlung mit Kreditkarte {card}, Prüfziffer {cvv} geht nicht durch
A: Bitte keine ganzen Nummern hier. Rechnungsnummer?
U: {T:inv}
A: Bitte hier zahlen: {url}
# fr, bank
A: {HI}
U: ma carte est bloquée depuis <hier|ce matin>
A: {Q:les quatre derniers chiffres de la carte}
U: {T:tail}
A: {Q:votre date de naissance et votre identifiant}
U: {dob}, identifiant {cust}
A: Le code reçu par SMS ?
U: {otp}
A: {BYE}
# fr, bank
U: virement vers {name2} refusé, IBAN {iban2}
A: {Q:votre numéro de compte}
U: {T:acct}
A: Et le code secret de l'espace client, ne le donnez pas ici.
U: trop tard c'est {pin}
A: Changez-le. Référence {reference}.
# fr, energy
U: je déménage le {date}
A: {Q:le numéro de client et l'adresse}
U: client {cust}, {addr}
A: Compteur ?
U: {meter}, relevé {big}
A: Prélèvement sur {iban}, exact ?
U: oui au nom de {name}
# fr, clinic
U: prendre rdv pour mon fils {first2}
A: {Q:le numéro de sécurité sociale}
U: {T:natid}
A: Date de naissance de l'enfant ?
U: {childdob}
A: Dossier {patient}, code d'entrée du cabinet {door}.
# fr, firm
U: colis {track} jamais reçu
A: {Q:le numéro de commande}
U: {T:order}
A: Livré au {street}, code porte ?
U: {door}. tel {phone}
A: Nous remboursons la carte finissant par {tail}.
# fr, firm
U: box internet voyant rouge
A: {Q:le numéro de série et l'adresse MAC}
U: série {serial} mac {mac}
A: Votre IP {ip} répond. Clé wifi {wifi}.
U: mot de passe de l'espace client ? j'ai {pw}
A: Réinitialisez ici : {url}
# fr, firm
U: sinistre auto, immatriculation {plate}, contrat {policy}
A: Et le tiers ?
U: {name2}, {plate2}, assuré chez {firm2}
A: Dossier {claim}. Mail ?
U: {T:email}
# es, bank
A: {HI}
U: no me deja pagar con la tarjeta
A: {Q:los últimos cuatro dígitos}
U: {T:tail}
A: {Q:su DNI y fecha de nacimiento}
U: {natid}, {dob}
A: ¿Qué código le ha llegado?
U: {otp}
A: {BYE}
# es, bank
U: quiero cambiar la cuenta de la nómina
A: {Q:el nuevo IBAN}
U: {T:iban}
A: Titular y número de empleado?
U: {name}, {employee}
A: Clave de firma?
U: {pin}
# es, energy
U: la factura {inv} está mal
A: {Q:el número de contrato}
U: {T:contract}
A: Dirección del suministro?
U: {addr}
A: Contador {meter}. Le llamo al {phone}?
# es, firm
U: hola mi pedido {order} no llega
A: Seguimiento {track}. ¿Su correo?
U: {T:email}
A: ¿Pagó con la terminada en {tail}?
U: no, con {card2}
A: Abono {refund}.
# es, firm
U: no puedo entrar en la web
A: {Q:el usuario}
U: {T:user}
A: ¿Qué contraseña pone?
U: {pw}
A: Pregunta de seguridad: ¿su primera mascota?
U: {answer}
# es, clinic
U: cita para {name2}, nacida el {dob2}
A: {Q:la tarjeta sanitaria o el número de historia}
U: historia {patient}
A: Ok, con la doctora {last3}. Enlace {url}
# es, firm
U: parte del coche, matrícula {plate}, póliza {policy}
A: ¿Permiso de conducir?
U: {licence}
A: Siniestro {claim}. Taller {firm2}.
U: mi ip la bloquea vuestra web, {ip}
# it, bank
A: {HI}
U: carta smagnetizzata
A: {Q:le ultime quattro cifre}
U: {T:tail}
A: {Q:il codice fiscale}
U: {T:natid}
A: Nuova carta a {addr}. Codice ricevuto?
U: {otp}
# it, bank
U: bonifico a {name2}, iban {iban2}, non arrivato
A: {Q:il suo codice cliente}
U: {T:cust}
A: Pin telefonico?
U: {T:pin}
A: Pratica {kase}. Accredito su {iban}.
# it, energy
U: voltura, nuovo intestatario {name}
A: {Q:la data di nascita e il numero del contatore}
U: {dob}, contatore {meter}
A: Codice contratto {contract}. Email?
U: {T:email}
# it, firm
U: pacco {track} in giacenza
A: {Q:il numero d'ordine}
U: {T:order}
A: Indirizzo?
U: {addr}, citofono {last}, codice cancello {door}
A: {BYE}
# it, firm
U: non entro nell'area clienti, user {user}
A: Che password usa?
U: {T:pw}
A: Vedo accessi da {ip}. Suo?
U: no! cambio in {pw2}
# it, clinic
U: referto non si apre, password {pw} errata
A: {Q:il numero paziente}
U: {T:patient}
A: Tessera sanitaria?
U: {T:natid}, {name}
A: Nuovo link {url}
# it, firm
U: noleggio auto, patente {licence}, documento {idcard}
A: Targa assegnata {plate}, prenotazione {booking}.
U: carta {card} cvv {cvv}
A: Cauzione su {cardmask}.
# nl, bank
A: {HI}
U: mijn pas is geblokkeerd
A: {Q:de laatste vier cijfers van de pas}
U: {T:tail}
A: Geboortedatum en postcode?
U: {dob} {postcode}
A: Code uit de sms?
U: {otp}
A: {BYE}
# nl, energy
U: meterstand {big}
A: {Q:het klantnummer}
U: {T:cust}
A: Meternummer?
U: {T:meter}
A: Afschrijving van {iban}, {title} {last}?
U: ja
# nl, firm
U: inloggen lukt niet
A: {Q:de gebruikersnaam}
U: {T:user}
A: Welk wachtwoord typt u?
U: {pw}
A: Tijdelijk wachtwoord {pw2}. Mac van het modem?
U: {mac}, ip {ip}
# nl, firm
U: pakket {track} kwijt
A: {Q:het ordernummer}
U: {T:order}
A: Terugbetaling op kaart eindigend op {tail}.
U: liever {iban}, {name}, {addr}
# nl, clinic
U: herhaalrecept
A: Naam, geboortedatum en bsn?
U: {name}, {dob}, {natid}
A: Patiëntnummer {patient}. Deurcode apotheek {door}.
# nl, firm
U: schade aan auto {plate}, polis {policy}
A: Wie is de tegenpartij?
U: {name2}, {plate2}, {phone2}
A: Schadenummer {claim}. Upload: {url}
# br, bank
A: {HI}
U: meu cartão foi recusado
A: {Q:os quatro últimos dígitos}
U: {T:tail}
A: {Q:o CPF e a data de nascimento}
U: {natid}, {dob}
A: Código do SMS?
U: {T:otp}
A: {BYE}
# br, bank
U: pix para {name2} errado, agência {sort} conta {acct}
A: {Q:o protocolo}
U: {T:kase}
A: Senha do app nunca informe.
U: já mandei pro outro, {pin}
A: Troque já. Novo cartão em {addr}.
# br, firm
U: pedido {order} atrasado
A: Rastreio {track}. Email?
U: {T:email}
A: Telefone?
U: {phone}, {first}
A: Estorno no cartão {cardmask}.
# br, energy
U: segunda via da conta
A: {Q:o número da instalação}
U: {T:contract}
A: Titular?
U: {name}, cpf {natid}
A: Link: {url}
# br, firm
U: internet caiu, modem {serial}, mac {mac}
A: IP {ip} sem resposta. Senha do wifi?
U: {wifi}
A: Palavra de segurança?
U: {answer}
# br, clinic
U: resultado do exame, prontuário {patient}
A: {Q:a senha do laudo}
U: {T:pw}
A: Paciente {name}, nasc. {dob}?
U: isso, RG {idcard}
# br, firm
U: batida com a placa {plate2}, minha apólice {policy}
A: Placa do seu carro e CNH?
U: {plate}, cnh {licence}
A: Sinistro {claim}. Conta para receber?
U: {iban} ou ag {sort} cc {acct}
`;
