// Situations in Spanish and Portuguese.
export const spanish = String.raw`
== es
U: hola buenas, no me funciona la tarjeta en ningun sitio
A: Hola, soy <a.f>. ¿Me dice su DNI y los cuatro últimos números de la tarjeta?
U: <i=national-id:!dni> y <card~4>
A: Gracias, <c?don/doña> <c.f>. Está bloqueada porque falló el PIN tres veces.
U: puse <s=secret:####> que era el de siempre
A: No lo comparta, por favor. Le enviamos uno nuevo a <addr>.
A: Por último, ¿su fecha de nacimiento?
U: <dob~n>
U: {vale|ok} gracias
== es
U: Buenos días:\n\nQuiero dar de baja la línea <tel>, contrato <x=account:ES-########>, titular <c.n>.\n\nUn saludo
A: Estimado/a <c?Sr./Sra.> <c.l>:\n\nLamentamos su marcha. Debe devolver el router, nº de serie <z=account:{ZTE|HWA|SGM}G########>.\n\nAtentamente,\n<a.n>\n<g=organisation:{Fibranorte|Telesur|Conecta Levante} S.L.>
U: Lo devuelvo hoy. Confirmen la baja a <c.e> por favor.
A: Confirmada, baja nº <k=account:B#######>.
== es o=f
U: mi pedido lleva parado en almacen desde el {lunes|jueves}
A: ¡Hola! ¿Número de pedido?
U: <o1=account:##-#####-ES>
A: Gracias <c.f>. Falta el piso en la dirección. ¿Me la pasas completa?
U: <addr>, preguntad por <o.f> la portera
A: Perfecto, llega mañana de {9 a 14|16 a 20}.
U: el portal se abre con <s=secret:#%##> y luego campana
A: Apuntado. Gracias por comprar en <=organisation:{Muebles|Calzados|Librería} {Rivas|Olmo|La Central|{=sur}}>.
== es
U: Necesito meter a mi <o?hijo/hija> <o.f> en el seguro dental
A: Claro. ¿Fecha de nacimiento y número de póliza?
U: <kid~n>. la póliza es <p=account:{D|S}-######/#>
A: Añadid<o?o/a> con efecto {1 de mayo|1 de septiembre}. ¿El recibo va a la misma cuenta?
U: no, a esta: <iban>, a nombre de <q.n>
A: Hecho, <c?señor/señora> <c.l>.
U: y mi nacimiento está bien puesto? soy del <dob~w>
A: Sí, y el correo es <c.e>.
== es
U: cuanto cuesta la matricula del curso de {ingles B2|excel|fotografia}?
A: La matrícula son {45|60} € y la mensualidad {72|88} €. Empieza el {6|15} de octubre.
U: hay plazas por la tarde?
A: Quedan {3|5} en el grupo de 18:30 a 20:00, martes y jueves.
U: genial
== es o=m
A: Atención al viajero, le habla <a.n>.
U: Hola, que me he dejado el abrigo en el tren, coche 4.
A: ¿Su localizador y un teléfono?
U: Localizador <b=account:§§§§§§>, y el teléfono es el <tel~k>.
A: ¿Y el nombre del billete?
U: <c.n>.
A: Pues está en objetos perdidos. Resguardo <k=account:OP/#####>. Traiga el documento.
U: Lo recoge mi hijo, <o.n>, con DNI <i=national-id:!dni>. ¿Hace falta papel?
A: Con una nota suya firmada basta.
== es o=f
U: tengo cita con la dra <o.l~l> el {martes|viernes} y no puedo ir
A: No se preocupe. ¿Nombre y fecha de nacimiento?
U: <c.n~l> <dob~s>
A: Cancelada. ¿Le doy otra para el {22|29}? En <g=organisation:{Clínica|Policlínica|Centro Médico} {Santa Ana|La Ribera|El Olivar|Montesol}>.
U: si por la mañana
A: A las 9:40, <c.f>. Le llegará un SMS.
U: mi movil nuevo es <tel>, cambiadlo
== es
U: app me dice error {1009|AUTH-33} al entrar, tengo NIE no dni
A: Hola, mete la X, Y o Z delante y sin guiones.
U: <i=national-id:!nie> asi lo pongo
A: Así está bien. La clave provisional es <s=secret:{Luna|Mar|Sol|Nube}####>. ¿Entras?
U: ahora si! gracias <a.f>
A: A ti, <c.f>. Cámbiala nada más entrar.
`;
export const portuguese = String.raw`
== pt o=m
U: boa tarde, a minha encomenda diz entregue mas não recebi nada
A: Boa tarde, fala a Linha de Apoio. Qual é o código de envio?
U: <t=account:{DA|RL|EE}#########PT>
A: Foi recebida por <o.n>. Conhece?
U: é o vizinho de baixo, vou lá ver. moro na <addr~s>
A: Muito bem, <c?senhor/senhora> <c.l>. Se não aparecer, ligue.
U: o vizinho, o sr. <o.l>, não está. reembolsam no cartão? termina em <card~4>
A: Sim, se não aparecer até sexta.
== pt
U: Exmos. Senhores,\n\nSolicito a alteração do IBAN para pagamento da apólice <p=account:AU-########>: <iban>.\n\nNIF: <i=national-id:!nif>\n\nCom os melhores cumprimentos,\n<c.n>
A: Caro/a <c.f>,\n\nA alteração fica ativa a partir de {julho|novembro}.\n\n<a.n>\n<g=organisation:{Lusa|Atlântida|Tejo|Serra} Seguros, S.A.>
U: Obrigado. Já agora o meu telemóvel novo é <tel>.
A: Registado.
U: E o segundo titular é <o.n>, nascid<o?o/a> em <dob2~n>, IBAN <iban2>.
A: Também ficou.
== pt
U: esqueci-me da password da area de cliente
A: Olá! Qual é o email registado?
U: <c.e>
A: Enviámos um código de 6 dígitos. Qual foi o último que recebeu?
U: <s=secret:######>
A: Validado, <c.f>. Defina a nova palavra-passe em <u=url:https://cliente.{luzviva|aguasul|redecasa}.pt/nova?k=¤¤¤¤¤¤¤¤¤¤¤¤>
U: feito, obg
A: Confirme por favor a data de nascimento e a morada da ficha.
U: <dob~n>, <addr>
== pt
U: qual o preço do passe mensal e onde carrego?
A: O passe municipal custa {30|40} €, carrega-se nas máquinas ou em qualquer multibanco.
U: e para crianças
A: Até aos {12|18} anos é gratuito.
== pt o=f
A: Consultório, bom dia.
U: Bom dia, queria marcar consulta para a minha {filha|mãe}.
A: Com certeza. Nome completo e data de nascimento?
U: <o.m>, nasceu a <dob2~w>.
A: Tem número de utente?
U: Tenho aqui, <n=national-id:3########>.
A: Fica com o doutor <q.l>, quarta às dez e um quarto. Contacto?
U: <tel>. E eu sou <c.f>.
A: Muito bem. A clínica é a <=organisation:{Clínica|Policlínica|Consultórios} {do Rato|São Brás|das Amoreiras}>, <addr~s>.
== pt
U: multa de estacionamento {12|14},50€ mas eu tinha pago na app
A: Vamos ver. Matrícula e número do auto?
U: <plate>, auto <k=account:2#######>
A: A app tinha a matrícula <plate2>. É outro carro seu?
U: sim, enganei-me
A: Anulada desta vez, <c.f>. Boa continuação!
U: e tenho outra conta com o mail <c.e>, apaguem
`;
