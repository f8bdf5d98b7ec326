// Spanish, Portuguese and Italian situations.
import { readSituations } from './template.ts';

const spanish = readSituations(
  'spanish',
  `
== es
U: ~(Buenas|Hola|Buenos días), me han cobrado el recibo dos veces en {iban}
A: Lo miro. ¿Me dice su DNI y número de contrato?
U: {nid1.n} y {account:ES-########}
A: ¿La titular es {full.af}?
U: Sí, y autorizado mi marido {full.bm}
A: Le devolvemos {money}. ¿Le llamo al {phone}?
U: mejor al suyo, {phone}, que yo estoy en {firm} trabajando
== es
U: no me llega el pedido
A: ¿Número de pedido, por favor?
U: {account:P##-#######}
A: Lo firmó {full.bf} en {street}.
U: no conozco a ninguna {first.bf}!! yo vivo en {whole}
A: Lo reclamo, {first.a}. ¿Un teléfono?
U: {phone}
== es
U: Buenos días: adjunto parte del médico para mi hija {full.bf}, nacida el {bdchild.bf}.
Atentamente,
{full.a}
{email.a}
A: Gracias. ¿En qué curso está?
U: 2ºB, su tutor es {full.c}. Número de expediente {account:#####/##}
A: ¿La recogerá {first.d} hoy?
U: Sí, {full.d}, su abuelo. Contraseña de recogida: {answer}
== es
U: cita con la doctora {last.b}
A: ¿Nombre completo y número de tarjeta sanitaria?
U: {full.a}, {national-id:@@@@##########}
A: ¿Fecha de nacimiento?
U: {bd.a}
A: Le confirmo en {clinic}, referencia {account:CT-#####}.
== es
U: El router me da esto: {mac} desconectado, ip {ip}
A: ¿Es suyo el equipo {device.b}?
U: De mi inquilino, {full.b}. cambien la clave del wifi, ahora es {pw}
A: La nueva: {secret:^^##^^##^^}. Su línea es {phone}, cliente {account:########}.
U: ok soy {full.a} por si acaso
== es
U: Hacienda me pide el número de mi inquilino y no sé cuál es
A: En el contrato de {estate} figura {full.b}, NIF {nid1.n}.
U: vale, y mi referencia catastral?
A: {account:####&##VK####S0001@@}, {whole}.
U: la renta me la paga en {iban}
== mx
U: Se me bloqueó la app, soy {full.a}
A: Con gusto. ¿Su CURP y los últimos dígitos de la tarjeta?
U: {nid.a}, {card:####}
A: ¿Fecha de nacimiento?
U: {bd.a}
A: Su NIP temporal es {secret:####}. CLABE: {account:##################}.
U: y el token? me salió {secret:########}
== mx
U: Taller, ¿ya quedó mi coche? placas {plate}
A: Sí. ¿A nombre de quién la factura?
U: {firm}, RFC {national-id:@@@######@@#}, atención {full.a}
A: ¿Quién lo recoge?
U: mi hermano {full.bm}, cel {phone}. vive en {whole}
A: Orden {account:OT-####}, lo atiende {first.g}.
== es
U: ¿A qué hora abre la biblioteca del museo?
A: De {time} a {time}, salvo festivos.
U: ¿Y hay algo de Cervantes?
A: Una primera edición del Quijote, vitrina 7.
== es
U: error E{_:##} en la lavadora WM-{_:####}
A: Es el filtro; la pieza {_:####-###} cuesta {money}.
U: envían a Canarias?
A: Sí, en 9 días.
`,
);

const portuguese = readSituations(
  'portuguese',
  `
== br
U: ~(oi|Olá|bom dia), meu boleto veio no nome errado
A: Qual nome consta e qual seria o correto?
U: veio {full.x}, é {full.a}. CPF {nid.a}
A: E o endereço?
U: {whole}
A: Nova via enviada para {email.a}. Protocolo {account:##########}.
== pt
U: Boa tarde, queria mudar o IBAN da domiciliação para {iban}
A: Com certeza. NIF e nome do titular?
U: {nid1.a}, {full.a}
A: O contrato {account:CT######} tem também {full.bf}.
U: É a minha irmã {first.bf}, trabalha na {firm}
A: Telefone dela?
U: {phone}
== br
U: perdi o cartão final {card:####}
A: Já bloqueei. Confirma sua data de nascimento?
U: {bd.a}
A: A senha era anotada em algum lugar?
U: tava no celular, {secret:####}. celular imei {imei}
A: Novo cartão para {full.a}, entregue a {first.b} na portaria, certo?
U: isso, porteiro {first.b} {last.b}
== pt
U: Marcação para o meu filho {full.bm}, nascido a {bdchild.bm}
A: Número de utente?
U: {national-id:#########}
A: Com a Dra. {last.c} no {clinic}?
U: Sim. Contacto do pai: {full.am}, {phone}
A: Marcado, {account:MC-####}.
== br
U: Entregador jogou o pacote por cima do muro
A: Que horror! Código de rastreio?
U: {account:@@#########BR}
A: Endereço e quem recebe?
U: {whole}, {full.a}. Ou a vizinha {first.bf}. Portão senha {secret:####}
A: O entregador {first.cm} foi advertido.
== br
U: log do roteador que pediram
{time} DENY {ip} -> {ip} mac {mac}
A: Esse mac é do notebook {device.a}?
U: é do meu filho {first.bm}. Usuário pppoe {account:^^^^^^##}, senha {pw}
A: Liberei. Nome do titular?
U: {full.a}, cliente {account:#######}
== pt
U: Perfil falso com o meu nome: {profile.x}
A: Obrigado. O seu verdadeiro?
U: {profile.a}, {full.a}, aluna da {school}
A: Removido. Suspeita de alguém?
U: {full.b}, {handle.b}
== pt
U: seguro automóvel, tive um toque. matrícula {plate}
A: Apólice?
U: {account:75/#######}
A: Terceiro envolvido?
U: {full.b}, matrícula {plate}, carta {national-id:@-#######}, da {firm}
A: Pagamento em que conta?
U: {iban}, {full.a}
== br
U: quanto custa o plano de 500 mega
A: {money} por mês, com modem modelo HG{_:####}.
U: tem fidelidade?
A: 12 meses.
== pt
U: O comboio {_:5##} pára em {town}?
A: Pára às {time}, linha 3.
U: e há exposição de Amadeo na estação?
A: Até {date}, entrada livre.
`,
);

const italian = readSituations(
  'italian',
  `
== it
U: ~(Buongiorno|Salve|Ciao), vorrei cambiare intestatario della bolletta: da {full.b} a {full.a}
A: Volentieri. Codice fiscale e codice cliente?
U: {nid1.n}, cliente {account:#########}
A: POD e indirizzo?
U: {account:IT001E########}, {whole}
A: Addebito su quale conto?
U: {iban}
== it
U: il pacco è fermo da una settimana
A: Mi dice il numero di spedizione?
U: {account:1UW#########}
A: Risulta "destinatario sconosciuto" in {street}.
U: sul citofono c'è {last.bm}, è il cognome di mio marito {first.bm}. io sono {full.af}
A: Avviso il corriere {first.c}. Un recapito?
U: {phone}
== it
U: Prenotazione visita dott. {full.b}
A: Nome, data di nascita e tessera sanitaria del paziente, per favore.
U: {full.a}, {bd.a}, tessera {national-id:80380###############}
A: Presso {clinic}?
U: sì. Accompagna mia figlia {first.cf}, {phone}
A: Impegnativa {account:0500A##########} registrata.
== it
U: Non riesco ad accedere all'home banking
A: Qual è il suo codice utente?
U: {account:########}
A: Le ho mandato un codice.
U: {secret:######}
A: Perfetto, {full.a}. PIN provvisorio {secret:#####}.
U: e per mio figlio {first.bm}? utente {account:########}, pin vecchio {secret:#####}
== it
U: Riporto la firma della mail:
{full.a}
Responsabile acquisti, {firm}
{whole}
tel. {phone} - {email.a}
A: Grazie. La fattura da correggere?
U: {account:FT/####/24}. Era a nome di {full.b}, che lavora in {firm}
A: Corretta, bonifico a {iban}?
U: sì
== it
U: Iscrizione a scuola di {full.bf}, nata il {bdchild.bf}
A: Quale istituto di provenienza?
U: {school}
A: Genitori?
U: {full.af} e {full.cm}, delegata la nonna {full.df}
A: Domanda {account:ISC#####}, password del portale {pw}.
== it
U: modem spento, seriale {account:@@@@########}, mac {mac}
A: Verifico. L'ultimo IP era {ip}.
U: il mio pc si chiama {device.a} e non vede niente
A: La chiave di rete è {secret:????????????}. Ticket {account:TT-#######}, {first.g}.
== it
U: La pizza surgelata modello famiglia pesa quanto?
A: {_:&##} grammi, lotto stampato sul lato.
U: scade?
A: Dopo 18 mesi.
== it
U: Il Caravaggio è ancora esposto?
A: Sì, sala 9, fino al {date}.
U: quanto costa
A: {money}, gratis sotto i 18 anni.
`,
);

export const south = [...spanish, ...portuguese, ...italian];
