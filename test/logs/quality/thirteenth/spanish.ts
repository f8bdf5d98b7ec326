// Spanish desks.
import { readTemplates } from './render.ts';

export const spanish = readTemplates(`
# es
U: Buenas, quiero cambiar la titularidad de la luz. Titular actual {q}, DNI {idq}
A: Buenos días. Necesito los datos del nuevo titular: nombre, DNI y dirección.
U: {p}, {id}, {ad}
A: Gracias, {p.f}. ¿Y una cuenta para domiciliar los recibos?
U: {ib}
A: Perfecto. Le mandamos el contrato a {e}, ¿es correcto?
U: sí, correcto
# es,mx,ar
u: hola me robaron el celu, necesito bloquear la línea {t}
A: Lamento lo ocurrido. ¿Me indica su nombre completo y fecha de nacimiento?
u: {p}, {d}
A: Gracias {p.f}. ¿Cuál es su clave de cliente?
u: {pin}
A: Listo, la línea {t} está suspendida. Puede pedir una SIM nueva con el folio {tkt}.
# mx qf
U: Buenas tardes, no me llegó mi paquete, guía {trk}, pedido {ord}
A: Buenas tardes, con gusto le apoyo. ¿Me regala su nombre y domicilio de entrega?
U: {p}
/{ad}
A: Muchas gracias {p.t} {p.l}. El repartidor lo dejó con {q}, ¿lo conoce?
U: Ah sí, {q.f} es la portera. Gracias joven
# mx
U: Mi CURP es {id} pero en mi póliza {pol} aparece mal mi apellido: {p.x}
A: Buen día. ¿Cómo debe decir y cuál es su fecha de nacimiento?
U: {p.l}, nací el {d}
A: Gracias {p.t} {p.l}, queda corregido. {insurer} le enviará la carátula a {e}.
# ar
U: Hola, soy {p}, DNI {id}. Me vino mal la factura {inv}, me cobran {amt} de más
A: Hola {p.f}, ¿me pasás tu número de cliente y tu domicilio?
U: {cust}, {ad}
A: Gracias. La diferencia te la devolvemos al CBU {ba}, ¿es ese?
U: sí, del {bank}. mandame el comprobante a {e} porfa
# es,mx kf
U: Estimados señores: solicito plaza para mi hija {k}, nacida el {dk}, en {school}. Un saludo, {p}. Tel. {t}
A: Estimado/a {p.t} {p.l}: hemos recibido la solicitud n.º {tkt}. ¿Nos indica su domicilio?
U: {ad}
A: Gracias. La entrevista con {q.t} {q.l} será el {date} a las {time}. {a}, secretaría
# es
U: El wifi no va. Router con MAC {mac}, clave {wifi}
A: Buenos días. ¿Nombre del titular y número de contrato?
U: {p}, {ctr}
A: Gracias, {p.f}. Veo su IP {ip} conectada. Reinicio el equipo ahora.
U: ya va, gracias {a.f}
# es,mx,ar -
U: ¿Hasta qué hora abren el sábado?
A: De 10:00 a 20:30. En agosto cerramos a las 14:00.
U: ¿y cuánto vale la lavadora de 8 kilos?
A: Está en {amt}, modelo LV-820, con 3 años de garantía.
# es,mx,ar -
U: ¿Qué incluye la tarifa Plus 20?
A: 20 GB, llamadas ilimitadas y 300 Mb de fibra por {amt} al mes durante 12 meses.
U: ¿Y después?
A: Sube a {amt2}, sin permanencia.
`);
