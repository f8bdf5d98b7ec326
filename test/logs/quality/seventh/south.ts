// Templates of the seventh set in Spanish, Italian, Portuguese, Romanian, Turkish.
export const south = `
# ES,MX
A: Buenos días, le atiende {p9.g} de {telecom}. ¿En qué puedo ayudarle?
U: Hola, soy {p1} y mi factura {invoice} viene con {price} de más.
A: Lo siento, {p1.t} {p1.f}. ¿Me indica su documento y fecha de nacimiento?
U: {id}, {dob}. {trap}
A: Gracias. El cargo es del {date}, por un equipo {model}. ¿Lo pidió usted?
U: No, lo pidió mi hijo {p1.relm}. El router tiene la MAC {mac} y no navega, sale {ip.lan}
A: Abono {price} a su cuenta. ¿Sigue siendo {iban}?
U: Sí. Y llámenme al {phone}, no al {phone2}.
A: Queda registrado, expediente {ticket}.
# ES lower
U: hola no puedo entrar en la app del banco
A: Hola, soy {p9.g}, de {bank}. ¿Nombre de usuario y correo?
U: usuario {p1.user} correo {p1.mail}
A: Le he enviado un código, ¿me lo dice?
U: {otp}
A: Gracias {p1.g}. ¿Reconoce un acceso desde {ip}?
U: no, yo entro desde {ip2}. mi clave era {pw} por si acaso
A: No comparta su clave. Su tarjeta {card} queda bloqueada. {trap}
U: mandadme otra a {addr}, a nombre de {p1.l}
A: Hecho. Llega el {shortdate}.
# ES,MX
A: {clinic}, recepción, habla {p9.g}.
U: Buenas, quiero cambiar la cita de mi madre, {w2}, nacida el {dob}
A: ¿Con la doctora {w3.f} o con el doctor {m4.f}?
U: Con la doctora {p3}. Toma {dose} por la tensión, 150/95.
A: El {shortdate} a las {time}. ¿Teléfono de contacto?
U: {phone}, soy {p1}. Seguro {insurer}, póliza {policy}. {trap}
A: ¿La dirección sigue siendo {addr}?
U: Sí. La receta envíenla a {pharmacy}.
A: Perfecto. Número de historia {patient}.
# MX,ES
U: Mi paquete {track} no llega, lo compré en {shop}, pedido {order}
A: Hola, {courier}, soy {p9.g}. ¿A nombre de quién va?
U: {p1}, {addr}. En portería está don {m2.g}.
A: Figura entregado a {p2} a las {time}.
U: Imposible. Por favor escriban a {p1.mail}, o a mi esposa {w3} al {phone}
A: Abro el caso {claim}. Valor declarado {price}, peso 3,2 kg.
U: {trap}
A: Puede seguirlo aquí: {url.track}
# ES keep
U: Redacta una carta:
De {p1}, DNI {id}, {addr}
A {employer}, att. {p2.t} {p2.f}
Reclamo {price} por una avería del {date}, mi cuenta es {iban}
A: Estimado/a {p2.t} {p2.f}:

Yo, {p1}, con DNI {id} y domicilio en {addr}, reclamo {price} por la avería del {date}. Ruego el abono en {iban}.

Atentamente,
{p1}
U: Añade el teléfono {phone} y que mi abogada es {w3}, de {law}
A: Añadido: «Teléfono: {phone}. Me representa {p3}, de {law}.»
# IT
A: Buongiorno, {p9.g} di {energy}. Mi dice il codice cliente?
U: {cust}, intestato a {p1}. La bolletta di {price} è sbagliata.
A: Grazie, {p1.t} {p1.f}. Codice fiscale e data di nascita?
U: {id}, {dob}
A: E il numero del contatore?
U: {meter}, lettura 18.442 kWh al {date}. {trap}
A: Rimborsiamo {price} su quale conto?
U: {iban}. Abito in {addr}, tel {phone}
A: Fatto, pratica {ticket}. Conferma a {p1.mail}.
# IT lower
U: ciao il corriere non si è visto, {track}
A: Salve, sono {p9.g} di {courier}. Destinatario?
U: {p1.l}, {addr}, citofono {p2.f}
A: Risulta consegnato a {p3.t} {p3.f} alle {time}.
U: non la conosco. ordine {order} da {shop}, un {model}
A: Apro un reclamo, {claim}. Un recapito?
U: {phone} oppure mia moglie {p1.relw}, {phone2}. {trap}
A: Riceverà risposta a {p1.mail} entro 5 giorni.
# IT
U: Vorrei disdire la palestra, tessera {member}
A: {club}, segreteria, {p9.g}. Nome e data di nascita?
U: {p1}, {dob}. Mi trasferisco da {addr} a {addr2}.
A: La disdetta vale dal {shortdate}. Rimborso sulla carta che finisce con {card.last}?
U: No, quella è scaduta. Usate {card}. L'istruttore {m2.g} è avvisato.
A: Per sicurezza usi questo link: {url.reset}
U: Ok, il codice ricevuto è {otp}. {trap}
A: Grazie {p1.g}, tutto a posto.
# PT,BR
A: Bom dia, fala {p9.g}, da {bank}. Em que posso ajudar?
U: Bom dia, sou {p1} e quero atualizar a morada: {addr}
A: Claro. Pode indicar o número fiscal e a data de nascimento?
U: {id}, {dob}. {trap}
A: Obrigado, {p1.t} {p1.f}. E o telemóvel?
U: {phone}. O meu marido {p1.relm} é o segundo titular, conta {acct}
A: Atualizado. Cartão {card} continua ativo, PIN inalterado.
U: O PIN {pin} foi visto por alguém, quero outro.
A: Segue pelo correio. Confirmação para {p1.mail}, processo {ticket}.
# PT,BR lower
U: a net caiu outra vez
A: Olá, {p9.g} da {telecom}. Número de cliente, por favor?
U: {cust} em nome de {p1.l}, rua é {addr}
A: Vejo o router {mac} com o endereço {ip}. Qual é a luz acesa?
U: vermelha, o portátil tem {ip.lan}, erro {err}
A: O técnico {m2} vai aí a {shortdate}, às {time}. Contacto?
U: {phone}, fala com a {w3.g}. {trap}
A: Registado, avaria {ticket}.
# BR,PT
U: Comprei um {model} na {shop} e veio quebrado, pedido {order}
A: Sinto muito! Sou {p9}. Qual o nome e o e-mail do cadastro?
U: {p1}, {p1.mail}
A: Prefere troca ou reembolso de {price}?
U: Reembolso. {iban} se for por transferência, ou cartão final {card.last}
A: Coleta por {courier} no endereço {addr}?
U: Sim, falar com {p2.g} na portaria. {trap}
A: Protocolo {claim}, prazo de 7 dias úteis.
# RO
A: Bună ziua, {p9.g} de la {energy}. Cu ce vă pot ajuta?
U: Bună ziua, sunt {p1}, cod client {cust}. Factura de {price} e greșită.
A: Vă rog CNP-ul și adresa locului de consum.
U: {id}, {addr}
A: Mulțumesc. Indexul contorului {meter}?
U: 20.418 la {date}. Tel. {phone}, soția mea {p1.relw} răspunde. {trap}
A: Restituim suma în contul?
U: {iban}, la {bank}
A: Am trimis confirmarea la {p1.mail}, cererea {ticket}.
# RO lower
U: nu merge netul, router {mac}, ip {ip.lan}
A: Bună, sunt {p9.g} de la {telecom}. Numele titularului?
U: {p1.l}, nascut {dob}
A: Mulțumesc. Vine {p2} pe {shortdate} la {time}. Un telefon?
U: {phone}. parola wifi e {pw}. {trap}
A: Notat, sesizarea {ticket}.
# TR
A: Merhaba, {telecom} destek hattı, ben {p9.g}. Size nasıl yardımcı olabilirim?
U: Merhaba, adım {p1}, internetim {date} tarihinden beri yok. Müşteri no {cust}
A: Doğrulama için T.C. kimlik numaranız ve doğum tarihiniz lütfen.
U: {id}, {dob}
A: Teşekkürler. Modem MAC adresi {mac}, dış adres {ip}. Işık kırmızı mı?
U: Evet, hata {err}. {trap}
A: Teknisyen {p2} {shortdate} günü {time} gibi gelecek. Adres?
U: {addr}, tel {phone}
A: Kayıt numaranız {ticket}.
# TR lower
U: merhaba siparişim gelmedi {order}
A: Merhaba, {shop} müşteri hizmetleri, {p9}. Alıcının adı nedir?
U: {p1}, {addr}
A: Kargo {track}, {courier} ile çıktı. Telefonunuz?
U: {phone}, olmazsa eşim {p2.g} {phone2}
A: Ürün {model}, tutar {price}. İade isterseniz IBAN yazınız.
U: {iban}, mail {p1.mail}. {trap}
A: İade talebiniz {claim} ile alındı.
`;
