// Situations in Spanish and Portuguese.
export const worldIberian = `
# ES bank
U: hola no me deja entrar en la app del banco
A: Hola, le atiende <a.f> de <org:{Caja Rural del Jiloca|Banco Meseta|Ahorro Levantino}>. ¿Me facilita su DNI y fecha de nacimiento?
U: dni <dni>, <dobn>
A: Gracias, <c.f>. Su usuario era <c.u>, ¿correcto?
U: si ese
A: Le he puesto la clave provisional <pw>, cámbiela al entrar.
U: ahora pide el pin de la tarjeta y pongo <sec:####> y nada
A: Por seguridad no nos diga el PIN. Es el de la tarjeta acabada en <cardl>.
U: vale. y manden la nueva a <adr>
A: Anotado, le llegará en cinco días.
U: mi cuenta es <iban> por si acaso

# ES telecom
U: buenas, sin internet desde {el sábado|ayer por la tarde|las 9}
A: Buenas. ¿Teléfono fijo o número de cliente?
U: <land>
A: Veo el titular <km>. ¿Es usted?
U: mi marido. yo soy <kf>
A: De acuerdo. Dígame la MAC que pone debajo del router.
U: <mac>
A: Está caído el nodo. Última IP <ip>. Le llamaremos al <tel> al resolverlo, avería <acc:AV########>.
U: y la clave del wifi es la de la pegatina? <sec:************>
A: Esa misma. Gracias por confiar en <org:{Fibra Moncayo|Telecable del Segura|Ondanet}>.

# ES parcel
U: mi paquete <pq=acc:PK################> figura entregado y no tengo nada
A: Lo siento. ¿A qué dirección debía llegar?
U: <adr>
A: El repartidor indica que lo recogió "<o>", DNI <dni>. ¿Lo conoce?
U: es el portero nuevo creo.. pregunto. cualquier cosa me escribís a <~c.m>
A: Perfecto, dejo abierta la incidencia del envío <pq> para <c.f>.
U: cuando llegue lo veo en <url:https://seguimiento.{enviomax|paqueteya|rutalibre}.es/e/¤> no?
A: Eso es. Un saludo de <a.f>.
U: y el otro, <acc:PK################>?
A: Ese sale mañana.

# ES clinic
U: Buenos días, quería pedir cita con la doctora <fa.l>
A: Buenos días, ¿su número de tarjeta sanitaria?
U: <id:@@@@############>
A: ¿Nombre y apellidos?
U: <c>. tengo el teléfono nuevo, apunte <tel>
A: Apuntado. La primera cita es el <date> a las <time>.
U: ¿puede venir mi hijo también? <km.f>, nacido el <kdobl>
A: Sí, le doy la siguiente.
U: por cierto nací el <dobn>, en la tarjeta pone otra cosa
A: Lo corrijo. <org:{Centro de Salud Las Eras|Clínica Albaicín|Policlínica Duero}> a su disposición.

# ES shop
U: Cuánto tarda una devolución
A: Entre {3|5} y 14 días desde que llega al almacén.
U: ¿y se puede en tienda?
A: Sí, con el ticket o el código del pedido, gratis.
U: vale gracias

# ES insurer
U: Asunto: parte de accidente
Buenas tardes:
Matrícula propia: <plate>
Matrícula contrario: <plate2>
Conductor contrario: <o>, póliza <acc:########> con <org:{Seguros La Encina|Mutua Cantábrica|Aseguradora Turia}>
Lugar: <town>
Un saludo,
<c>
<tel>
A: Estimado cliente: queda registrado con el siniestro <acc:##/#######>. ¿Taller elegido?
U: <org:{Talleres Hermanos Bravo|Chapa y Pintura Osuna|Autos Larrea}>. y el pago a <iban> por favor
A: Anotado. Le saluda <a>.
U: mi carnet lleva la dirección vieja, ahora es <adr>

# ES landlord
U: Hola <fa.f>, soy <c.f> del {2º B|ático|bajo}. El casero no contesta
A: Hola <c.f>, ¿qué ha pasado?
U: se fue la luz y no tengo llave del cuarto de contadores. direccion <street>
A: El código del portal es <sec:####> y el del cuarto <sec:###@>. Si no, llama a <ma.f> al <tel2>.
U: listo ya va! tengo que pagar el alquiler a la misma cuenta <iban>?
A: Sí, la misma.

# ES it
U: buenos días, olvidé la contraseña del portal del empleado
A: Buenos días, ¿número de empleado y pregunta de seguridad: ciudad donde se conocieron sus padres?
U: <acc:EMP-####>, <sec:{Cuenca|Lugo|Tánger|Soria|Melilla}>
A: Correcto, <c.f>. Restablezca aquí: <url:https://empleado.{grupoarlanza|textilmoncayo|navierasur}.es/clave/¤>
U: me da error 502
A: Vuelva a probar en 5 minutos, estamos reiniciando.
U: ya. mi jefa <fa> tampoco entra, usuario <fa.u>
A: Le escribo a <fa.m>.

# MX bank
U: hola me hicieron un cargo de {500|1,200|2,340} pesos que no reconozco
A: Hola, soy <a.f>. ¿Me compartes los datos de la tarjeta para ubicarla, solo últimos 4?
U: <card>
A: Con los últimos 4 bastaba, <c.f>. ¿Tu CURP para validar?
U: <curp>
A: Listo. Cancelé la tarjeta y abrí la aclaración <acc:ACL########>. ¿Te la mando a <adr>?
U: sí por favor. nací el <dobl> por si lo ocupan
A: Gracias por llamar a <org:{Banco Cempasúchil|Caja Popular Anáhuac|Financiera Tonalá}>.

# MX shop
U: manejan meses sin intereses?
A: Sí, 3, 6 y 12 meses en compras mayores a $<n:1500-3000>.
U: y envío a Mérida
A: Gratis desde $999, llega en 3 a 5 días hábiles.
U: gracias

# MX telecom
U: Nombre: <c>
Celular: <tel>
IMEI: <imei>
Asunto: robo
A: Buenas tardes <c.f>, lamento lo ocurrido. ¿A qué hora y dónde fue?
U: ayer en el centro, como a las 8. bloqueen porfa, mi nip es <sec:####>
A: Bloqueado. Para reponer el chip acude con tu INE, clave <id:@@@@@@########H###>.
U: vivo ahora en <adr>, y mi correo es <c.m>
A: Actualizado. <org:{Celumex|Telefonía Bajío|Móvil Quetzal}>, buenas noches.

# PT energy
U: boa tarde, queria mudar o contrato para o meu nome
A: Boa tarde! Qual é o NIF do novo titular e o CPE?
U: nif <nif> cpe <acc:PT0002############@@>
A: Obrigado. E a morada do local?
U: <adr>
A: O titular atual é <fa>. Tem autorização?
U: era a minha senhoria. débito direto no <iban> pf
A: Pedido <acc:PED-#######> registado, <c.f>.
U: e mandem as faturas para <c.m>
A: Com certeza. Cumprimentos da <org:{Luz do Sado|Energia Beirã|Eletro Minho}>.
U: para ler o contador precisam do código do prédio, <sec:####>

# PT clinic
U: Bom dia, marcar análises para a minha mãe
A: Bom dia, o nome e a data de nascimento dela?
U: <kf>, <dobl>
A: Número de utente?
U: <id:#########>
A: Fica para <date> às <time>, com a enfermeira <fa.f>. Pode trazer o código <sec:######> da requisição.
U: trago sim. pago com o cartão acabado em <cardl>, pode ser?
A: Pode. A morada dela é <adr>?
U: é essa. aviso a <o.f> para a levar

# PT shop
U: têm isto em azul? ref <txt:T-####>
A: Em azul só no tamanho {S|M|L}, 24,90 €.
U: e portes?
A: 3,90 €, grátis acima de 50 €.
U: ok obg

# BR bank
U: oi meu pix caiu pra pessoa errada
A: Olá! Sou <a.f>, do <org:{Banco Serra Azul|Cooperativa Vale Verde|Banco Litorâneo}>. Me passa seu CPF?
U: <cpf>
A: Obrigada, <c.f>. Pra quem foi e qual a chave?
U: era pra <o.f>, foi pra <p> chave <~p.m>
A: Abri a contestação <acc:MED##########>. Confirme sua data de nascimento.
U: <dobn>
A: Certo. Resposta em até 7 dias.
U: bloqueia meu cartão tb, final <cardl>. senha do app <sec:######>
A: Bloqueado. Nunca envie a senha aqui, combinado?
U: ok. minha conta é <acc:####-# / #####-#>
A: Obrigada, tudo certo.

# BR telecom
U: internet lenta aqui em <street>
A: Boa noite! Digite o CPF do titular:
U: <~cpf>
A: Encontrei <!c>. Digite o código enviado por SMS:
U: <sec:####>
A: Seu modem de MAC <mac> está com sinal fraco, IP <ip>. Quer agendar visita?
U: quero. liga no <tel>, nasci em <dobn> se perguntarem
A: Agendado pela <org:{Netvale|Fibra Caatinga|Conecta Pampa}>.

# BR shop
U: cadê meu pedido <pd=acc:BR-#########>?
A: Oi! O <pd> saiu com a <org:{Transportes Aroeira|Rápido Jequitibá|Logística Pantanal}> ontem.
U: pago com cartão <cardm> e nada ainda, meu cep é <pc>
A: Previsão <date>, <c.v>. Quem recebe na portaria?
U: o seu <ma.f>. ou meu vizinho <mb>, no <street>
A: Código de entrega para eles: <sec:####>

# BR gym
U: Tem plano diário?
A: Tem sim, diária R$ <n:20-45> e o mensal R$ {99|119|139},90.
U: estacionamento?
A: Grátis por 2 horas. Abrimos das 6h às 23h.
U: blz
`;
