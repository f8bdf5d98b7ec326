// Scripts of one desk; the first line names the country, "low" for users who
// write in small letters, and who is a woman or a man ("f", "2m").
export const airline: readonly string[] = [
  `gb m 2f
U: Hi need to change the name on a booking, {acc.booking}. It says {name2} but she's just got married
A: Congratulations! What should the new name be, and what's her date of birth?
U: {child}, dob {dob2}
A: Thanks. That's {price} unless you can send the marriage certificate. Who am I speaking with?
U: {name}, the husband :) {email}
A: Thank you {first}. Upload it here and we'll waive the fee: {link.reset}`,
  `gb low
U: flight cancelled this morning from {town} and noone at the desk. ref {acc.booking}
A: Hi, I'm {agentf}, so sorry about this. How many passengers, and what are their names?
U: me n my mate. {name} and {name2}
A: Thanks {first}. I can offer {date} at {time} or a refund of {price} each.
U: refund pls. sort {acc.sort} acc {acc.bank}
A: That's done. You'll get an email at {email} shortly.`,
  `us
U: My checked bag didn't make it to Denver. Tag number {acc.tracking}.
A: I'm sorry about that! Please give me your name, confirmation code and a delivery address.
U: {name}, {acc.booking}, I'm staying at {addr}
A: Thank you, {first}. The bag is in Dallas and will be delivered by {time} tomorrow. The courier will call {phone}.
U: front door code is {s.door} in case I'm out
A: I've added {s.door} to the notes.`,
  `us
U: how big can a personal item be and is a backpack ok
A: Yes! A personal item can be up to 18 x 14 x 8 inches. A carry-on is from {price} each way if you add it at booking.
U: and if i add it at the gate?
A: At the gate it's $99. Boarding closes 15 minutes before departure. You can check in from 24 hours before.`,
  `au
U: Hi, I need a copy of my tax invoice for booking {acc.booking}. It's for work, {org}.
A: Hi there, who's the booking under?
U: {name}, paid with the Mastercard ending in {lastfour}
A: Thanks {first}. I've sent the invoice to {email}. Did you want {org} printed on it?
U: yes please and the address too, {addr}
A: Done, the new one's on its way.`,
  `ie 2f
U: Hello, I can't check in online for Saturday's flight to Málaga, it asks for passport details for my mother and
  then gives error {err}.
A: Hi! I can add it for you. Could you give me the booking reference, her full name, passport number and date of
  birth?
U: Ref {acc.booking}. {name2}, passport {passport}, born {dob2}
A: Thank you. {first2} is checked in now, seat 14C. Boarding pass: {link.doc}
U: Fantastic. Thanks, {first}`,
  `in m 2f
U: Dear Sir, I have done web check-in but boarding pass not received. PNR {acc.booking}, passenger {name}, mobile
  {phone}
A: Dear {title} {last}, the boarding pass was sent to {email}. Please check spam.
U: That mail id is wrong, correct is {email2}. My wife's id, her name is {name2}.
A: We've resent the pass to {email2}. Happy journey!`,
  `ca
U: Hi, I'd like to log in to my points account but the password I set ({s.pw}) doesn't work anymore
A: Hi there, please don't post passwords in chat. What's your member number and date of birth?
U: {acc.member}, {dob}
A: Thank you. You're {name}, right? I've sent a code to {phone}.
U: yep that's me. Code {s.otp}
A: You're verified, {first}. Your balance is {big} points.`,
  `gb
U: Hi, is flight time to Faro the same in winter? And do you still fly there on {wd}s?
A: Yes, about 2 hours 50 minutes. From {month} we fly four times a week. Fares start at {price} one way.
U: and which terminal
A: Terminal 1, gates open 90 minutes before. Our A320 seats 180, rows 1 and 12 have extra legroom.`,
  `de
U: Hallo, mein Flug am {date} wurde gestrichen (Buchung {acc.booking}). Ich fordere 250 € Entschädigung nach EU261.
  {name}, {iban}
A: Guten Tag {title} {last}, vielen Dank für Ihre Anfrage. Bitte nennen Sie uns noch die Mitreisenden.
U: {name2}, geb. {dob2}. Anschrift: {addr}
A: Vielen Dank, Ihr Vorgang trägt die Nummer {acc.ticket}. Sie erhalten die Antwort an {email}.
| {agent}
| {firm} Kundenservice`,
  `fr low
U: bonjour j'ai oublié mon ipad siège 12A sur le vol d'hier, résa {acc.booking}
A: Bonjour, quel est votre nom et un numéro où vous joindre ?
U: {name} {phone}. le code de l'ipad c'est {s.pin} si vous voulez vérifier
A: Merci {first}, nous l'avons retrouvé à {town}. Nous pouvons l'envoyer à votre adresse ?
U: oui {addr}`,
  `es
U: Buenas tardes, ¿puedo llevar un carrito de bebé gratis? Vuelo a Tenerife en {month}.
A: ¡Hola! Sí, un carrito y una silla de coche por bebé son gratuitos. Se entregan en la puerta de embarque.
U: ¿Y la maleta de 10 kg?
A: Desde {price} por trayecto. Medidas máximas: 55 x 40 x 20 cm.`,
  `it
U: Salve, vorrei aggiungere il bagaglio alla prenotazione {acc.booking}, passeggeri {name} e {name2}
A: Buongiorno! Sono {agent}. Mi conferma la data di nascita dei due passeggeri?
U: {dob} e {dob2}
A: Grazie {first}. Sono {price}; con quale carta desidera pagare?
U: {card}, sempre a nome mio. La ricevuta a {email} grazie`,
];
