// Desks in Spain and Mexico.
import { at } from '../template.ts';

export const spanish = [
  at(
    'ES',
    `
U: hola buenas, no me llega internet desde ayer
A: Hola, soy <a.first> de <org.esDesk>. ¿Me indica su DNI y un teléfono de contacto?
U: <id.ES>, <phone>
A: Gracias, <c.title> <c.last>. ¿La dirección es <addr>?
U: si, esa
A: Avería <ref.ticket> abierta, el técnico irá mañana.`,
  ),
  at(
    'ES',
    `
U: Asunto: factura <ref.invoice>

Buenos días:

He recibido una factura de <~price> que no corresponde. Ruego la devolución en la cuenta <iban>.

Un saludo,
<c.full>
A: Buenos días, <c.first>: revisado, le devolvemos el importe. Atentamente, <a.full>, <org.esDesk>`,
  ),
  at(
    'MX',
    `
U: Buenas tardes, mi paquete <ref.tracking> dice entregado y no lo tengo
A: Buenas tardes, ¿a qué domicilio iba?
U: <m.t><addr>
A: Lo recibió "<t.full>" en la puerta. ¿Lo conoce?
U: ah es mi vecino jaja, gracias. mi cel por si acaso <phone>`,
  ),
  at(
    'ES',
    `
U: el niño empieza en <~month>, ¿hasta cuándo es la matrícula?
A: Hasta el día 15. El comedor cuesta <~price> al mes.
U: ¿y hay fútbol los martes?
A: Martes y jueves, de 17 a 18 h. El chándal se compra aparte.`,
  ),
  at(
    'ES',
    `
U: necesito cambiar el titular del seguro, póliza <ref.policy>
A: Claro. Nombre, fecha de nacimiento y NIE o DNI del nuevo titular, por favor.
U: <c.full>, <dob>, <id.nie>
A: Anotado. Le escribimos a <c.email>.`,
  ),
  at(
    'MX ES',
    `
U: me llamo <c.full> y trabajo en <org.esWork>, olvidé mi contraseña del portal
A: Le mando un código al móvil registrado, ¿me lo lee?
U: <sec.otp>
A: Gracias <c.first>. Su nueva clave temporal es <sec.password>.`,
  ),
  at(
    'ES',
    `
U: Hola, pedí hora con la doctora <f.t><t.last> pero me ha surgido un viaje
A: Hola, ¿su nombre y fecha de nacimiento?
U: <c.full>, <dob>
A: Perfecto, se la paso al <~date> a las <~time>.`,
  ),
  at(
    'ES MX',
    `
U: me han cobrado dos veces en la tarjeta <card>
A: Lo siento. ¿De qué comercio se trata?
U: <org.esWork>, el <~date>, <~price>
A: Le abro la reclamación <ref.claim>. ¿A qué correo le escribo, <c.title> <c.last>?
U: <c.email>`,
  ),
];
