/** French and Spanish. */
export const romanceDesks = `
@fr
U: ma carte est bloquée depuis {date} || bonjour, carte bloquée
A: Bonjour, {agent} de {bank}. Votre nom et votre date de naissance ?
U: {name}, {dob}
A: Merci. Le numéro de la carte ?
U: {card} || c'est la {masked}
A: Débloquée. Votre code provisoire est {pin}.

U: Je déménage : {addr} vers {addr2}
A: Très bien, votre numéro de client ?
U: {cust}
A: Merci M. {last}. Le relevé du compteur {meter} ?
U: {reading}
A: La facture {invoice} partira à {email}.

U: colis {track} jamais reçu
A: Désolée. Nom et adresse de livraison ?
U: {name}, {addr}
A: Nouvelle livraison le {date}. Un code d'immeuble ?
U: {door}, sonner chez {name2}

U: Rendez-vous pour ma fille {kin}, née le {childdob}
A: {clinic}, bonjour. Le numéro de sécurité sociale du parent ?
U: {nid}
A: Le Dr {last2} vous reçoit le {date} à {time}. Un téléphone ?
U: {phone}

U: sinistre dégât des eaux, contrat {policy}
A: {insurer}, {agentname} à votre écoute. L'adresse du logement ?
U: {addr}
A: Dossier {claim}. Votre RIB, s'il vous plaît ?
U: {iban}, titulaire {name}

U: mot de passe oublié pour {user}
A: Quel est le nom de jeune fille de votre mère ?
U: {maiden}
A: Merci {first}. Lien de réinitialisation : {link}
U: le code sms est {otp}
A: Parfait.

U: réservation {booking} à l'{hotel}, on arrive tard
A: À quel nom ?
U: {name} || {last}
A: Le code de la porte est {door}, le wifi {wifi}.
U: merci. facture à {employer} svp, {workmail}

U: box {mac} hors ligne, adresse {ip}
A: Redémarrez-la, s'il vous plaît. Numéro de ligne ?
U: {phone}, compte {acc}
A: C'est reparti, {name}. Ticket {ticket}. {agent}, {telecom}

@es
U: me han cobrado {price} en {shop} y no he sido yo
A: Buenos días, soy {agent}, de {bank}. ¿Nombre y DNI?
U: {name}, {nid}
A: ¿Y los cuatro últimos de la tarjeta?
U: {four}
A: Bloqueada. Expediente {case}, la nueva va a {addr}.

U: cambio de cuenta para los recibos de la luz
A: {utility}, le atiende {agent}. ¿Contrato?
U: {contract}, a nombre de {name}
A: ¿Nuevo IBAN?
U: {iban} || es {iban}
A: Hecho, desde el {date}.

U: pedido {order} no llega
A: ¿Me dice su correo y dirección?
U: {email}, {addr}
A: Lo lleva {courier}, envío {track}. Llega el {date}, {first}.
U: que llamen al {phone}

U: pedir cita para mi hijo {kin}, nacido el {childdob}
A: Claro, {clinic}. ¿Número de tarjeta sanitaria?
U: {health}
A: Con la Dra. {last2}, el {date} a las {time}. ¿Su nombre?
U: {name}, {phone}

U: parte de accidente, póliza {policy}, matrícula {plate}
A: {insurer}. ¿Quién conducía y su fecha de nacimiento?
U: yo, {name}, {dob}
A: Siniestro {claim}. ¿El contrario?
U: {name2}, matrícula {plate2}, tel {phone2}

U: no puedo entrar en mi cuenta, usuario {user}
A: Le mando un código. ¿Cuál es?
U: {otp}
A: Gracias {first}. Su clave temporal: {pass}, entre por {link}
U: entré, gracias {agent}

U: check in online: {name}, pasaporte {passport}, nacido {dob}, reserva {pnr}
A: Listo. Asiento {qty}C. ¿Pago de la maleta?
U: {card}, {expiry}, {cvv}
A: {price} cobrados. Buen viaje con {airline}.

U: el router no coge ip, mac {mac}
A: Le asigno {ip}. ¿Titular y cliente?
U: {name}, {cust}
A: Clave wifi nueva: {wifi}. Incidencia {ticket}, {telecom}.
`;
