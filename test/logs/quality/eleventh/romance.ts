import { type Template, templatesOf } from './template.ts';

const french = templatesOf(
  'fr',
  ['FR', 'FR', 'FR', 'BE'],
  `
U: Bonjour, mon colis {track} est noté livré mais je n'ai rien reçu
A: Bonjour, je suis désolé. Pouvez-vous me donner votre nom et votre adresse ?
U: {p}, {addr}
A: Merci. Le livreur l'a laissé chez {p2}, au rez-de-chaussée.
U: ah oui la gardienne, merci
---
U: je veux résilier mon abonnement, n° client {acct}
A: Bonjour, puis-je connaître la raison ?
U: je passe chez {o:firm}, ma boîte prend en charge
A: Très bien {p.f}, la résiliation prend effet le {date}.
---
U: Vous avez ce canapé en gris clair ?
A: Oui, en gris clair et en bleu nuit, 229 cm de large.
U: et il est convertible ?
A: Non, mais le modèle au-dessus l'est, à {price}.
---
U: Madame, Monsieur,

Je vous confirme mon changement de coordonnées bancaires : {iban}. Merci de bien vouloir en tenir compte pour le contrat {policy}.

Cordialement,
{p}
{addr.m}
{tel}
A: Bonjour {p.f}, c'est enregistré. Un courrier de confirmation part demain. {p2}, {o:insurer}
---
U: bonjour j'ai un rdv demain avec le dr {p2.l} mais je ne peux pas venir
A: Bonjour, votre nom et date de naissance svp ?
U: {m} né le {dob}
A: Je vous propose jeudi à 9h15.
U: ok parfait
A: C'est noté, à jeudi ! {o:clinic}
---
@ FR
U: Mon numéro de sécu est {nid}, j'ai besoin d'une attestation
A: Merci. Je l'envoie à quelle adresse mail ?
U: {mail}
A: C'est parti, Mme {f.l}.
---
U: La recette du gratin dauphinois, il faut du fromage ou pas ?
A: Traditionnellement non : pommes de terre, crème, lait, ail et muscade.
U: et combien de temps au four
A: Une bonne heure à 160 degrés.
---
U: mon fils {m2.f} est malade aujourd'hui, classe de CE2 de madame {f3.l}
A: Merci de nous prévenir, bon rétablissement à lui.
U: il reviendra lundi. {p.f}, sa maman
A: Bien noté, {o:primary}
---
U: mot de passe oublié, mon identifiant c'est {mail}
A: Voici un lien : {url}
U: il me demande un code, {otp} c'est bon ?
A: Oui, saisissez-le sur la page.
---
U: La chaudière est en panne au {addr.s}, le propriétaire c'est {o:landlord}
A: Je vous envoie {o2:heating} cet après-midi. Un numéro où vous joindre ?
U: {tel}, demandez {p.f}
A: Entendu.
---
U: Facture {order} : merci de l'établir au nom de {o:firm.l}, {addr}
A: Bonjour, c'est corrigé. À l'attention de qui ?
U: {p}, comptabilité, {wmail}
A: Envoyée. Bonne journée, {p2.f}
---
@ FR
U: je suis chez {o:knowntel} et je voudrais venir chez vous en gardant mon numéro {tel}
A: Bien sûr, il me faut le code RIO, votre nom et une carte pour les frais.
U: {p}, {card}, le RIO arrive
A: Merci {p.f}, à tout de suite.
---
U: à quelle heure ferme la piscine le dimanche
A: À 18 h, évacuation des bassins à 17 h 30.
U: bonnet obligatoire ?
A: Oui, et pas de short de bain.
---
U: J'ai eu un accrochage avec un monsieur {m2.l}, assuré chez {o:insurer}
A: Pas de blessé ? Votre numéro de contrat svp.
U: non. {policy}. la voiture est au {o2:garage}
A: Dossier {ticket} ouvert, M. {m.l}.
---
U: ma carte {card} ne passe plus en magasin
A: Évitez de donner le numéro entier. La carte est bloquée après trois essais.
U: le code c'est {pin} pourtant
A: Ne le communiquez jamais ! Je débloque la carte, {p.f}.
---
U: box qui clignote rouge, adresse mac {mac}
A: Je vois votre ligne, ip {ip}. Débranchez-la 30 secondes svp.
U: voilà, c'est vert
A: Parfait. Autre chose, M. {m.l} ?
U: non merci, au revoir
---
U: Bonjour, je vous écris de la part de {o:club}, nous voudrions 30 maillots
A: Avec plaisir ! Votre nom et un téléphone ?
U: {f}, trésorière, {tel}
A: Devis {order} envoyé à {mail}.
`,
);

const spanish = templatesOf(
  'es',
  ['ES', 'ES', 'MX'],
  `
U: hola, mi pedido {order} no ha llegado todavía
A: Hola, lo siento. ¿A qué dirección iba?
U: {addr}
A: Gracias. ¿Y a nombre de quién?
U: {p}
A: Sale hoy a reparto, {p.f}.
---
U: Buenos días, quería cambiar la cuenta para los recibos: {iban}
A: Buenos días, dígame su DNI por favor.
U: {nid}
A: Perfecto, señora {f.l}. El próximo recibo de {price} irá a la cuenta nueva.
---
U: ¿Hasta qué talla hay el vestido verde?
A: De la 36 a la 48.
U: ¿Y encoge al lavarlo?
A: Un poco, mejor en frío.
---
U: Estimados señores:

Solicito la baja del contrato {acct} a partir del {date}.

Atentamente,
{p}
{tel}
{mail}
A: Estimado cliente, hemos tramitado la baja. ¿Puedo preguntarle el motivo?
U: Mi empresa, {o:firm}, me paga la línea ahora.
---
U: he tenido un golpe con el coche, póliza {policy}
A: ¿Está bien? ¿Tiene los datos del contrario?
U: sí, {p2}, va con {o:insurer}. el coche está en {o2:garage}
A: Anotado, {p.f}. Parte número {ticket}.
---
U: necesito cita para mi hija {f2}, nacida el {cdob2}
A: Claro, ¿con qué doctor?
U: con la doctora {f3.l}
A: El martes a las 17:40 en {o:clinic}. ¿Un teléfono?
U: {tel}
---
U: No me funciona la VPN, mi ip es {ip}
A: ¿De qué empresa nos escribes?
U: {o:firm.l}, soy {p}
A: Hola {p.f}, tu compañero {p2} ya lo reportó. Ticket {ticket}.
U: vale gracias
---
U: me han cobrado dos veces en la tarjeta {card}
A: Lo miro. ¿Nombre del titular?
U: {p}
A: Devuelto, {p.f}, tarda 5 días.
---
U: cuánto tarda el arroz integral
A: Unos 40 minutos, con el doble y medio de agua.
U: y en olla rápida?
A: 15 minutos.
---
U: Soy {p}, de {o:landlord}. El inquilino de {addr} dice que no tiene agua caliente
A: Mandamos a {o2:heating} mañana. ¿Cómo se llama el inquilino?
U: {p2}, móvil {tel2}
A: Le llamamos nosotros.
---
U: mi contraseña es {pw} y no entra
A: No nos la envíe, por favor. Le mando un enlace: {url}
U: ya está
A: ¡Perfecto, {p.f}!
---
U: Factura a nombre de {o:firm.l} por favor, no a mi nombre
A: ¿Dirección fiscal?
U: {addr}
A: Enviada a {rmail}. Un saludo, {p2.f}
---
U: ¿abren el lunes festivo?
A: Sí, de 10 a 21 h.
U: y el parking es gratis?
A: Las dos primeras horas.
---
U: mi hijo no irá hoy al cole, está con fiebre. {m2}, 2º B
A: Gracias, aviso a su tutora {f3.f}. ¡Que se mejore! {o:primary}
U: gracias
`,
);

export const romanceWest: readonly Template[] = [...french, ...spanish];
