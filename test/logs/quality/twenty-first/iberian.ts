// Desks in Spanish and Portuguese.
export const iberian = `
# es
U: Hola, no me llega el SMS del banco
A: Hola, soy {a1.g}. ¿Me dice su DNI y el móvil que tiene registrado?
U: {nid}, {phone}
A: ¿Nombre completo?
U: {p1}
A: Actualizado. El código que acaba de salir caduca en 5 minutos.
U: {secret:######}, me entró
U: tarjeta {card.last}, vivo en {addr}

# es mx
U: me cobraron doble la compra de ayer, tarjeta {card.mask}
A: ¿A nombre de quién está?
U: {p1}
A: ¿Y fecha de nacimiento?
U: {dob}
A: Gracias {p1.g}, folio {account:########}.
U: y otra {card.last} de mi esposa {d1}

# es
U: Quiero domiciliar el recibo de la luz
A: Perfecto. IBAN y titular, por favor.
U: {iban}, {p1}
A: ¿La dirección del suministro?
U: {addr}
A: Contrato {account:##########}, CUPS {account:ES0021############^^}. Listo, {p1.g}.
U: inquilino {p2}, DNI {nid}, contador {account:########}

# mx
U: buenas no tengo internet desde el sabado
A: Buenas tardes, le atiende {a1.g}. ¿Número de cuenta o teléfono?
U: cuenta {account:#########}, tel {phone}
A: ¿Domicilio?
U: {addr}
A: El técnico {m2} pasa mañana, don {m1.g}.
U: mac {mac}, {email:p1}

# es
U: tengo que cambiar la cita de mi madre
A: ¿Cómo se llama y cuándo nació?
U: {f1}, {dob}
A: ¿Número de tarjeta sanitaria?
U: {natid:^^^^##########}
A: Cambiada al {date}, con la doctora {f2.s}, en {clinic}.
U: mi móvil {phone}, soy {d1}

# es
U: paquete entregado a otra persona, localizador {track}
A: Figura firmado por {p2.i}.
U: no conozco a ningún {p2.s}. yo vivo en {addr}
A: Abro incidencia {account:INC######}, {p1.g}.

# es mx
U: Olvidé mi contraseña y la pregunta de la mascota no me la acepta
A: ¿Qué respuesta puso?
U: {answer.pet}
A: Es correcta. Contraseña temporal: {pw}
U: gracias {a1.g}
U: usuario {handle:p1}, correo {email:p1}

# es
U: Parte de accidente: yo {plate}, póliza {account:##.###.###}, contrario {plate}, conductor {p2}, tel. {phone}
A: Recibido. ¿Su nombre?
U: {p1}, carné {nid}
A: Expediente {account:####/######}.

# mx es
U: la factura salió con mal nombre, debe decir {org} y no {org}
A: ¿Me pasa la dirección fiscal y un correo?
U: {addr}, {email.work}
A: Reenviada, {p1}. Folio {account:F-#####}.

# es
U: Matricula de mi hija en {school}
A: Necesito nombre, fecha de nacimiento y domicilio.
U: {d1}, {cdob}, {addr}
A: ¿Padre o madre?
U: {p1}, {email:p1}

# es
U: [transcripción] sí mire el número de pedido es {account:########!words} y mi correo {email!spoken}
A: Gracias. ¿Con quién hablo?
U: con {p1!lc}
A: Pedido en reparto, se lo lleva {a2.g}.

# mx
U: perdi mi tarjeta. terminacion {card.last}, a nombre de {p1!lc}, mi nip era {secret:####}
A: Bloqueada. Su nueva tarjeta llega a {addr}. No comparta su NIP, {p1.g}.

# es
U: el vecino de arriba me inunda el baño
A: Soy {a1.g}, de administración. ¿Piso y nombre del vecino?
U: {addr.street}, se llama {p2}
A: Avisado el fontanero, {trade}, {phone}.

# pt
U: boa tarde preciso do IBAN da minha conta para dar à empresa
A: Boa tarde, {a1.g}. O seu NIF e data de nascimento?
U: {nid}, {dob}
A: Obrigada {p1.g}. É {iban}, BIC {bic}.
U: é para a {org}

# br
U: oi meu pix caiu errado, foi pra {p2}
A: Oi! Qual seu nome e CPF?
U: {p1}, {nid}
A: Qual a chave usada?
U: era {phone} mas devia ser {email}
A: Abri o protocolo {account:2026############}.

# br
U: comprei e não chegou, pedido {account:##########}
A: Qual o endereço de entrega?
U: {addr}
A: Está com o entregador {m2.g}. Quem recebe?
U: o porteiro {m3.g}
U: sou {p1}, paguei com {card.last}

# pt br
U: Perdi o cartão na praia, {card.mask}
A: Lamento. Nome do titular?
U: {p1}
A: Já está cancelado. Novo PIN por SMS para {phone}.
U: recebi: {secret:####}
U: NIF/CPF {nid}, nasci {dob}
U: trabalho na {org}, moro na {addr}

# pt
U: consulta da minha mãe com a Dra. {f2}, quero mudar
A: Nome e número de utente?
U: {f1}, {natid:### ### ###}
A: {clinic}, dia {date} às {time.h}, pode ser?
U: sim, avise a {d1.g}, {phone}

# br
U: senha do app bloqueada, usuario {handle:p1}
A: Confirma o nome da mãe?
U: {answer.maiden}
A: Certo, {p1.g}. Senha provisória {pw}.

# br
U: Boleto veio em nome da {org}, sou pessoa física
A: Por favor nome, CPF e data de nascimento.
U: {p1} / {nid} / {dob}
A: Corrigido, boleto {account:23793.#####.#####}. Segue por {email:p1}.

# pt
U: Alteração de morada da apólice {account:AP######}: antiga {addr}, nova {addr}
A: Feito. Matrícula {plate}, condutor {p1}, certo?
U: certo

# pt br
U: minha internet cai toda hora. roteador {mac}, ip {ip}
A: Vou ver. Em nome de quem está o contrato?
U: {p1}, contrato {account:#########}
A: Técnico {a1.g} vai na {weekday}.
U: moro {addr}, {phone}

# br pt
U: a matrícula do {b1.g} na {school} foi confirmada?
A: Nome completo e nascimento, por favor.
U: {b1}, {cdob}
A: Confirmada, {p1.g}. N.º de aluno {account:A#####}.
U: mãe {d1}, {phone}, {email:d1}
`;
