// Conversations in Spanish, Italian and Portuguese.

export const southernScripts = `
## ES
U: Hola, quería dar de baja la línea {phone}
A: Hola, soy {agent.first}. ¿Me dice el nombre del titular y su {nidname}?
U: {me}, {nid}
A: Gracias, {me.first}. ¿Puedo preguntar el motivo?
U: me mudo a {city} y alli no llega la fibra
A: Entiendo. La baja será efectiva el {date}. Debe devolver el router {router}, número de serie {serial}.
U: y adonde lo mando
A: Pasarán a recogerlo. ¿Dirección?
U: {addr}, de tarde mejor, está mi suegra {f.first}

## ES
U: Buenos días. Soy {me}, con DNI {nid} y póliza {policy}. Ayer tuve un golpe con otro coche en {city}.
A: Buenos días, lamento oírlo. ¿Matrículas y datos del contrario?
U: La mía {plate}, la suya {plate2}. Conductor: {m}, tel. {phone}, trabaja en {employer}
A: ¿Su fecha de nacimiento, por favor?
U: {dob}
A: Gracias. Abro el siniestro {claim}. El taller {shop} le dará cita; franquicia de {price}.
U: ¿El dinero del taxi ({price2})? A la cuenta {iban}
A: Sí, se abonará en 10 días.

## ES
U: no me llega el pedido {order} desde hace 2 semanas, q pasa??
A: Hola, lo siento mucho. ¿A qué nombre y dirección?
U: {me.lc}, {addr}
A: Veo que el transportista lo entregó el {date} a {p.first}, en {addr2.partial}.
U: ahi no vive nadie con ese nombre!! mi movil es {phone} y nadie llamo
A: Le envío otro {model} ({sku}) sin coste. Seguimiento: {link.track}
U: gracias. el correo es {email} por si acaso

## ES
A: Secretaría de la clínica, ¿en qué puedo ayudarle?
U: Para pedir cita con el doctor {p.last}, es para mi hijo {boy}
A: ¿Fecha de nacimiento del niño?
U: {boy.dob.long}
A: ¿Y su nombre y teléfono de contacto?
U: {me}, {phone.spoken}
A: El {day} a las {time}. Traiga la tarjeta sanitaria.
U: Venimos de {clinic}, ¿mando el informe a algún correo?
A: Sí, o súbalo aquí: {link.upload}

## ES
U: He olvidado la clave de la banca online. Usuario {user}
A: Hola. Le he enviado un código por SMS, ¿me lo indica?
U: {otp}
A: Ahora necesito su {nidname} y fecha de nacimiento.
U: {nid} y {dob.number}
A: Gracias, {me.titled}. La nueva clave provisional es {password}.
U: Perfecto. ¿Ven un cargo de {price} en la tarjeta {card}? No es mío
A: Es de una suscripción del {date}. La bloqueo y queda el caso {caseno}.

## IT
U: Buongiorno, vorrei spostare l'utenza della luce a nome mio
A: Buongiorno! Mi servono nome, codice fiscale e numero del contatore.
U: {me}, C.F. {nid}, contatore {meter}
A: Grazie. L'indirizzo della fornitura?
U: {addr}. prima era intestata a {m}, il vecchio inquilino
A: E il contratto d'affitto con chi è?
U: {landlord}, dal {date.long}
A: Perfetto. Codice cliente {customer}, costo {price}. Pagamento con domiciliazione?
U: sì {iban}

## IT
U: Oggetto: rimborso biglietto

Gentile servizio clienti,
il treno da {city} del giorno {date.long} è stato soppresso. Chiedo il rimborso di {price}, biglietto {ticket}.
Cordiali saluti
{me}
{addr.lines}
cell. {phone}
{email}
A: {me.greeted}, abbiamo aperto la pratica {caseno}. Viaggiava da sol{me:a/o}?
U: No, con mia moglie {f}, stesso codice {booking}
A: Grazie. Il rimborso arriverà entro 30 giorni su {iban}, conferma?
U: Confermo. Saluti, {me.initial}

## IT
U: ciao nn riesco ad entrare nell app, dice {error}
A: Ciao! Qual è il tuo nome utente o l'e-mail?
U: {user} / {email}
A: Ti ho mandato un codice.
U: {otp}
A: Ok {me.first}, la password provvisoria è {password}. Cambiala subito.
U: fatto!! e il wifi della palestra? il mio telefono ha indirizzo {mac}
A: Aggiunto. L'abbonamento scade il {date}, rinnovo {price}.

## IT
A: Studio medico, buongiorno, sono {agent.first}.
U: Buongiorno, sono {me:la figlia/il figlio} del signor {m.last}. Servirebbe la ricetta per papà
A: Mi dice nome e data di nascita?
U: {m}, {m.dob.long}
A: Lo mando alla farmacia o per mail?
U: a me, {email}. mi chiamo {me}
A: E l'esame del {date} a {clinic}, è confermato?
U: sì alle {time}. se serve il mio numero {phone}

## IT
U: Ho ricevuto una multa per un'auto a noleggio, targa {plate}, ma l'avevo già riconsegnata
A: Mi dispiace. Numero di contratto e patente?
U: contratto {booking}, patente {passport}, {me.reverse}, nat{me:a/o} il {dob.number}
A: La guida aggiuntiva era {p}?
U: sì, un collega di {employer}. {phone}
A: Verificheremo, riferimento {claim}. Intanto i {price} sono sospesi.
U: scrivetemi a {workmail}, grazie

## PT
U: Boa tarde, preciso de alterar a morada da fatura
A: Boa tarde! Diga-me por favor o nome, o NIF e o número de cliente.
U: {me}, NIF {nid}, cliente {customer}
A: Obrigado, {me.first}. Qual é a nova morada?
U: {addr}
A: E a leitura do contador?
U: contador {meter}, {kwh}
A: Está feito. A próxima fatura, de cerca de {price}, segue para {email}.

## PT
U: Bom dia, fiz uma encomenda ({order}) há 3 semanas e nada!
A: Bom dia, lamento. Em que nome está e qual o contacto?
U: {me}, {phone}
A: Vejo que foi entregue na {addr.street} a {f.first}.
U: isso é a casa antiga, agora é {addr2}. essa {f.first} deve ser a inquilina nova
A: Vou pedir a recolha, processo {caseno}. Pode acompanhar em {link.track}
U: e se não aparecer? paguei {price}
A: Devolvemos o valor por transferência, qual é o IBAN?
U: {iban}

## PT
U: Assunto: Sinistro automóvel, apólice {policy}

Exmos. Senhores,
No dia {date.long} a viatura {plate} embateu na minha ({plate2}) junto de {school}. O condutor era {m}, de {employer}.
Data de nascimento: {dob.number}
Carta de condução: {passport}

Com os melhores cumprimentos,
{me}
{addr.lines}
A: {me.greeted}, recebemos a sua participação, n.º {claim}. O perito {agent} contactá-l{me:a/o}-á.
U: Obrigad{me:a/o}. Melhor ligar para {phone}, depois das {time}.
A: Registado. A franquia é de {price}.

## PT
U: esqueci o pin da app. utilizador {user}
A: Olá! Enviei um código por SMS.
U: {otp}
A: Confirme a data de nascimento, por favor.
U: {dob}
A: Obrigado. Novo PIN: {pin}. Altere-o na versão {version}.
U: deu, obrigad{me:a/o} {agent.first}. já agora vejo um acesso de {ip}, é vosso?
A: Não, vou bloqueá-lo. Consulta na {clinic} mantém-se a {date}.
`;
