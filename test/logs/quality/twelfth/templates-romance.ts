// French, Spanish, Italian and Portuguese desks.
import { readTemplates } from './templates.ts';

export const romance = readTemplates(`
== FR colis
U: Bonjour, mon colis {acc.tracking} n'est toujours pas arrivé
A: Bonjour, je regarde. Votre nom et votre adresse s'il vous plaît ?
U: {me}, {addr}
A: Merci {me.titled}. Le livreur n'a pas trouvé le nom sur l'interphone.
U: c'est au nom de {p2}, le code de la porte est {sec.door}
A: C'est noté : {p2}, code {sec.door}. Nouvelle livraison {weekday} avant {time}.

== FR banque
U: j'ai reçu un sms bizarre de la banque avec un code {sec.otp}
A: Bonjour, ici {ag.first}. Ne le donnez à personne. Avez-vous fait un achat de {amount} ?
U: non jamais. ma carte c'est {card}
A: Je bloque la carte {card}. Confirmez votre date de naissance, s'il vous plaît.
U: {dob}
A: Merci {me.titled}. La nouvelle carte part à {addr}.

== FR energie-mail
U: Bonjour,
/ je déménage le {date}. Mon contrat : {acc.contract}, compteur {acc.meter}. Nouvelle adresse : {addr#2}. RIB :
{iban}.
/ Cordialement,
/ {me}
/ {phone}
A: {me.dear},
/ votre contrat {acc.contract} sera résilié au {addr} et un nouveau commence au {addr#2}. Le prélèvement se fera
sur {iban}.
/ Bien à vous,
/ {ag}
/ {org.energy}

== FR mutuelle
U: Bonjour je n'ai pas été remboursé de la consultation du {date} à la {org.clinic}
A: Bonjour, votre numéro de sécurité sociale et votre nom ?
U: {nid}, {me}
A: Merci. Le dossier {acc.claim} attend un document du Dr {p2.last}.
U: je l'ai déposé ici {url}
A: Bien reçu, {amount} seront versés d'ici {n} jours.

== FR internet
U: plus de wifi depuis ce matin, identifiant {user}
A: Bonjour {me.first}. Pouvez-vous lire l'adresse MAC sous la box ?
U: {mac}
A: Merci, la box {mac} répond mais l'adresse {ip} est ancienne. Redémarrez-la, s'il vous plaît.
U: ça marche merci {ag.first}

== FR ecole
U: Bonjour, {boy} sera absent {weekday}, rendez-vous chez le dentiste. {me}
A: Bonjour {me.titled}, c'est noté pour {boy.first}. Qui vient chercher l'enfant ?
U: sa grand-mère, {w2}, joignable au {phone}
A: Merci. Bonne journée, {org.junior}

== ES pedido
U: Hola, el pedido {acc.order} no ha llegado
A: Hola, lo miro. ¿Me dice su nombre completo y dirección?
U: {me}, {addr}
A: Gracias, {me.first}. Sale mañana con {acc.tracking}. ¿Un teléfono para el repartidor?
U: {phone}. Si no estoy, que lo deje con {p2}
A: Apuntado: {phone} y {p2}.

== ES banco
U: Buenas, me han cobrado dos veces {amount}. Tarjeta {card}
A: Buenas tardes, le atiende {ag}. ¿Me confirma su DNI y fecha de nacimiento?
U: {nid}, {dob}
A: Gracias, {me.titled}. Le devolvemos {amount} en la cuenta {iban} en {n} días.
U: perfecto

== ES luz
U: Quiero cambiar el titular del contrato {acc.contract}. Ahora está a nombre de {p2} y soy {me}
A: Necesito su DNI, su correo y la cuenta para domiciliar.
U: {nid}, {email}, {iban}
A: Listo. La factura del {addr} irá a {email}. Un saludo, {ag.first} de {org.energy}

== ES seguro-correo
U: Estimados señores:
/ El {date} tuve un golpe con otro vehículo. Mi póliza es {acc.policy}. El otro conductor es {p2}, asegurado en
{org.insurer}, tel. {phone#2}.
/ Atentamente,
/ {me}
/ {phone}
A: {me.dear}:
/ hemos abierto el parte {acc.claim} y hablaremos con {org.insurer}. El taller {org.firm} le llamará al {phone}.
/ {ag}

== ES acceso
U: no puedo entrar, mi usuario es {user} y la contraseña {sec.pw}
A: No comparta la contraseña, por favor. Le envío un código a {email}.
U: me ha llegado {sec.otp}
A: Escríbalo en la aplicación, {me.first}. Y cambie {sec.pw} cuanto antes.

== ES cita
U: Necesito cita con la doctora {w2.last} para mi hijo {boy}
A: ¿Fecha de nacimiento de {boy.first}?
U: {dob.boy}
A: Tengo {weekday} a las {time}. ¿A qué móvil aviso?
U: Al {phone}. Gracias
A: De nada. {org.clinic}

== IT pacco
U: buongiorno il pacco {acc.tracking} risulta consegnato ma non ho ricevuto nulla
A: Buongiorno, mi dà nome, cognome e indirizzo?
U: {me}, {addr}
A: Grazie {me.titled}. Ha firmato {m2}, lo conosce?
U: è il portiere, {m2.first}, chiedo a lui. mio cell {phone}
A: Bene, se non lo trova ci scriva citando {acc.ticket}.

== IT bolletta
U: Vorrei la domiciliazione della bolletta, codice cliente {acc.customer}
A: Certo. Mi servono codice fiscale, intestatario e IBAN.
U: {nid}, {me}, {iban}
A: Grazie. Dal mese di {month} l'addebito sarà su {iban}. Saluti, {ag.first}

== IT fibra
U: La linea cade ogni sera, errore {err}
A: Buonasera, sono {ag}. Mi legge il MAC del modem?
U: {mac}
A: Vedo che cambia indirizzo spesso, ora è {ip}. La richiamo al {phone}?
U: sì, dopo le {time}
A: A dopo, {me.titled}.

== IT assicurazione-mail
U: Gentili signori,
/ invio in allegato la denuncia del {date}. Polizza {acc.policy}. La fattura di {org.firm} è di {amount}.
/ Cordiali saluti
/ {me}
/ nato il {dob}
A: {me.dear},
/ abbiamo aperto il sinistro {acc.claim}. Può seguire la pratica qui: {url}
/ {ag}
/ {org.insurer}

== IT albergo
U: Buongiorno, prenotazione {acc.booking} a nome {me}. Possiamo arrivare alle {time}?
A: Buongiorno {me.first}, certo. Il codice del portone è {sec.door}.
U: Grazie. La carta è {card}, va bene?
A: Sì, ma non la scriva in chat. A presto, {org.hotel}

== PT BR encomenda
U: Boa tarde, a minha encomenda {acc.order} ainda não chegou
A: Boa tarde! Pode indicar o nome e a morada?
U: {me}, {addr}
A: Obrigado. Foi entregue a {w2} às {time}.
U: {w2.first} é a vizinha, vou ver. Obrigado
A: Se precisar, o processo é {acc.ticket}. {ag.first}

== PT BR banco
U: bloquearam o meu cartão {card}
A: Olá, para ajudar preciso do NIF ou CPF e da data de nascimento.
U: {nid} e {dob}
A: Obrigada, {me.titled}. Houve uma compra de {amount} em {town}. Foi você?
U: não fui eu. alguém me ligou do {phone}
A: O número {phone} não é nosso. Pedimos um novo cartão para {addr}.

== PT luz-mail
U: Exmos. Senhores,
/ solicito a alteração do IBAN do contrato {acc.contract} para {iban}.
/ Com os melhores cumprimentos,
/ {me}
/ NIF {nid}
/ {phone}
A: {me.dear},
/ a alteração está feita e o débito de {month} será em {iban}.
/ {ag}
/ {org.energy}

== BR internet
U: oi, a internet caiu de novo, cpf {nid}
A: Olá! Falo com {me}?
U: sim
A: O seu IP é {ip} e o modem {mac} está on-line. Quer uma visita?
U: quero, {addr.street}. senha do portão {sec.door}
A: Agendado para {weekday}, {me.first}. O técnico da {org.firm} tem a senha {sec.door}.

== PT BR clinica
U: Bom dia, queria marcar uma consulta com a Dra. {w2.last}
A: Bom dia! Nome, data de nascimento e telefone, por favor.
U: {me}, {dob}, {phone}
A: Marcado para {date} às {time}. Tem seguro?
U: sim, {org.insurer}, cartão {acc.member}
A: Obrigada, {me.first}. Até breve, {org.clinic}

== BR PT conta
U: esqueci a senha do jogo, usuário {user}, email {email}
A: Enviamos um código para {email}.
U: {sec.otp}
A: Não precisa mandar aqui :) Digite {sec.otp} na tela de login.
U: deu certo!
`);
