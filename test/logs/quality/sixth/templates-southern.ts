// Conversations in Spanish, Italian and Portuguese, from Europe and Latin America.
export const southern = `
# ES
U: Hola, quiero cambiar la cuenta del recibo de la luz
A: Hola, encantada de ayudarle. ¿Titular y DNI?
U: {p.full}, {p.id}
A: Gracias. ¿Nueva cuenta?
U: {iban}
A: Perfecto, {p.given}. ¿El suministro sigue en {addr}?
U: Sí, contador {meter}. La última factura {invoice} fue de {money} por {kwh}, ¿es normal?
A: Es una lectura estimada. Se revisará el {date}.
# ES,AR,MX
U: buenas, el paquete {track} no llego
A: ¡Hola! ¿Me das tu nombre y la dirección de entrega?
U: {p.full}, {addr}
A: Gracias, {p.given}. El repartidor dice que lo dejó con {q.given}, en {addr2.street}.
U: no conozco a nadie con ese nombre, llamame al {phone}
A: Abrí el reclamo {case}. El valor del pedido {order} es {money}, ¿correcto?
U: si, pagué con la tarjeta {card}. mi mail {p.email}
# MX
U: Buenas tardes, necesito dar de alta a mi hijo en el seguro de gastos médicos
A: Buenas tardes. ¿Número de póliza y datos del menor?
U: {policy}. {cm.full}, nacido el {cm.dob}
A: ¿Y la CURP del titular?
U: {p.id}, {p.full}
A: Gracias, {p.title} {p.family}. La prima sube {money} al año. ¿La domiciliamos a la misma CLABE?
U: no, a esta {bank}
A: Listo, folio {case}. La clínica más cercana es {clinic}.
# AR
U: No me deja entrar al home banking, me tira {err}
A: Hola, soy {a.given}. ¿Me pasás tu DNI y fecha de nacimiento?
U: {p.id}, {p.dob}
A: Gracias {p.given}. ¿Usuario?
U: {p.user}. la clave vieja era {pw}, ya la cambie
A: No hace falta que la mandes. Te llegó un token al celular {phone}?
U: si {otp}
A: Cargalo en la app, versión {version}. No lo compartas con nadie.
# ES,MX
U: Traduce al inglés este correo:
Estimada {qf.full}:
Le confirmo la reserva {booking} para el {date}, dos noches, {money}. El código de la puerta es {door}. Cualquier cosa, mi móvil es {phone}.
Un saludo,
{p.full}
{addr}
A: Dear {qf.full}, I confirm booking {booking}, two nights, {money}. The door code is {door}. If you need anything, my mobile is {phone}. Best regards, {p.full}, {addr}
U: añade que el coche con matrícula {reg} puede aparcar en el patio
A: Added: "The car with plate {reg} may park in the courtyard."
# ES,AR
U: Soy profesora del {school} y no me han ingresado la nómina
A: Hola. ¿Número de empleada y nombre completo?
U: {emp}, {pf.full}
A: El pago de {money} fue devuelto el {date}. La cuenta figura a nombre de {qm.full}.
U: es mi exmarido, hay que quitarlo. Mi abogada es {bf.full}, de {law}
A: Entendido. ¿Nacimiento y documento para verificar?
U: {pf.dob}, {pf.id}
A: Gracias. Mañana le llamo al {phone}.
# IT
U: Buongiorno, vorrei disdire l’abbonamento della palestra
A: Buongiorno! Mi dà nome, cognome e numero tessera?
U: {p.full}, {loyal}
A: Grazie {p.given}. La disdetta vale dal {date}. Rimborso di {money} su quale IBAN?
U: {iban}
A: E il codice fiscale?
U: {p.id}
A: Perfetto, le scriviamo a {p.email}. Armadietto: il codice {door} scade stasera.
# IT
U: salve, volevo sapere se la macchina è pronta, targa {reg}
A: Salve, {garage}. Sì, cambiati i freni e il filtro {sku}, totale {money}.
U: ok passa mio fratello {rm.given} alle {time}, la fattura a {firm}
A: Va bene. Mi serve la sede e un telefono.
U: {addr}, {phone}
A: Grazie, signor {pm.family}. Chieda di {b.given}.
# IT
U: Gentile servizio clienti, segnalo un guasto al contatore {meter} in {addr}. Da due giorni compare {err}. Sono {pm.full}, nato il {pm.dob}, cliente {acct}.
A: Gentile {pm.title} {pm.family}, grazie della segnalazione. Il tecnico {b.full} verrà il {date}.
U: Sul citofono c’è scritto {q.family}. Se non rispondo, chiamate il {phone}
A: Annotato, pratica {case}. Consumo stimato {kwh}.
U: E la mail per l’esito: {pm.email}
# IT
U: Il modem non si collega. Vi mando i dati: MAC {mac}, IP {ip}, versione {version}
A: Grazie. A chi è intestata la linea?
U: {qf.full}, mia suocera. Io sono {p.full}
A: Mi serve la data di nascita dell’intestataria e il suo numero cliente.
U: {qf.dob} e {acct}
A: Ho riavviato la linea. La nuova password del Wi-Fi è {pw}.
U: funziona, grazie {a.given}
# PT
U: Boa tarde, ainda não recebi o reembolso da encomenda {order}
A: Boa tarde! Pode indicar o nome e o NIF, por favor?
U: {p.full}, NIF {p.id}
A: Obrigada, {p.given}. O valor de {money} foi devolvido a {date}. Para que IBAN quer a transferência?
U: {iban}
A: Registado. Morada de faturação: {addr}?
U: essa é a antiga, agora é {addr2}. Telemóvel {phone}
# BR
U: oi, quero segunda via do boleto
A: Olá! Me informa o CPF e o nome do titular?
U: {p.id} {p.full}
A: Obrigado, {p.given}. Fatura {invoice}, vencimento {date}, {money}. Envio por e-mail?
U: sim {p.email}. e mudei de endereço: {addr}
A: Atualizado. Confirma a data de nascimento e um celular?
U: {p.dob} {phone}
A: Prontinho, protocolo {case}.
# BR
U: Melhora esse texto: "Prezada {qf.full}, sou {p.full}, aluno do {school}, matrícula {student}. Não consigo acessar o portal, usuário {p.user}, aparece {err}."
A: "Prezada {qf.full}, meu nome é {p.full}, aluno do {school} (matrícula {student}). Não consigo acessar o portal com o usuário {p.user}: aparece {err}. Poderia me ajudar?"
U: coloca que o código que chegou foi {otp} e que a senha {pw} não funciona
A: Melhor não enviar senha nem código por e-mail. Posso escrever só que não funcionam.
U: verdade. assina com meu whatsapp {phone}
# PT,BR
U: Preciso de marcar consulta para a minha mãe
A: Claro. Nome completo e data de nascimento?
U: {qf.full}, {qf.dob}
A: É utente da {clinic}? Qual o número?
U: sim, processo {patient}. Ela toma {drug}
A: {date} às {time}, com a Dra. {bf.family}. Quem acompanha?
U: eu, {p.given}, ou o meu irmão {rm.given}, {phone}
A: Marcado. A consulta custa {money}.
`;
