// Scripts of one desk; the first line names the country, "low" for users who
// write in small letters, and who is a woman or a man ("f", "2m").
export const furniture: readonly string[] = [
  `gb
U: Hi there, order {acc.order} was meant to come <today|this morning> and nobody has turned up. I've been in since
  {time}.
A: Hello, thanks for contacting {firm}, you're through to {agentf}. Could I take your full name and the delivery
  address please?
U: {name}, {addr}
A: Thank you {first}. I can see the van has broken down outside {town}. The two-man team can be with you on {date}.
  Is {phone} still the best number?
U: no that's my old one, please use {phone2} now
A: Changed to {phone2}. Once again, sorry for the wait.`,
  `gb low 2f
U: hiya bought the ferndale sofa in sage n one of the legs is missing lol
A: Oh no! I'm sorry about that. Could you give me your order number and e-mail please?
U: {acc.order} and its {email}
A: Found it, thank you. Is that for {name} at {addr}?
U: yeah thats me but send the leg to my mums pls, {addr2}. she's called {name2}
A: No problem, a spare leg set will go to {first2} by post. Anything else?
U: nah ur good ta`,
  `us
U: Hello, my name is {name} and I'm locked out of my account. I never get the reset email.
A: Hi {first}, happy to help. What email is on the account?
U: {email}. I tried my usual password {s.pw} and it says incorrect.
A: Please don't share your password with us, {first}. I've sent a one-time code to the phone ending in the number
  you gave us. Can you read it back?
U: ok it says {s.otp}
A: Perfect. You can now choose a new password here: {link.reset}
U: That worked, thank you`,
  `us
U: Do you still have the Hadley 3-drawer dresser in walnut? Website says {n} left but I can't add more than 1 to cart.
A: Good morning! Yes, the Hadley dresser (model {model}) is limited to one per order during the {month} sale. It's
  {price} instead of {price2}.
U: and how long is shipping to {town}
A: Usually 5 to 7 business days. Assembly takes about 45 minutes, you'll need a Phillips screwdriver.
U: great thanks`,
  `au
U: G'day, just following up on my refund for the Torquay dining table. Order {acc.order}, name's {name}.
A: Hi {first}, {agentf} here. The refund of {price} was processed on {date} to the card ending {lastfour}.
U: That card's been cancelled, I lost it in January. Can you do a bank transfer? BSB {acc.sort} account {acc.bank},
  name {name}.
A: No worries. I've passed those details to our accounts team, they'll need 3 business days. We'll email
  confirmation to {email}.`,
  `ie
U: Subject: Complaint - damaged wardrobe
|
| Dear Sir or Madam,
|
| I refer to my order {acc.order} delivered on {date}. The left door is scratched and the handle is bent. I enclose
  photographs: {link.doc}
| I would like the door replaced.
|
| Yours sincerely,
| {name}
| {addrn}
| Tel: {phone}
A: Dear {title} {last},
|
| Thank you for your e-mail. We have opened case {acc.ticket}. A replacement door will be delivered to {addr} within
  ten working days. Our driver will call {phone} an hour beforehand.
|
| Kind regards,
| {agent}
| Customer Care, {firm}`,
  `gb f
U: I'm trying to place an order for our office ({org}) but the card keeps being declined
A: Sorry to hear that. Which card is it, just the last four digits please?
U: {card} oh sorry, I've pasted all of it. ends {lastfour}
A: No problem, I've masked it. The bank is asking for 3D Secure. Does {name} get the text message?
U: no she left, it should be me, {name2}, {phone2}
A: Thanks {first2}. Could you ask your bank to change the number? I've held basket {acc.order2} for 48 hours for
  {org}.`,
  `in
U: Dear team, my study table order {acc.order} is showing delivered but not received. Kindly do the needful.
A: Dear customer, we regret the inconvenience. Please share registered mobile number and delivery address.
U: {phone}, {addr}. The security guard {name2} says no one came.
A: Thank you {title} {last}. We have raised complaint {acc.ticket} with our logistics partner. You will get a call
  on {phone} by {wd}.
U: Ok. My name is {name} by the way, in your system it is spelled wrong.`,
  `ca
U: Hi, what's the difference between the Oslo and the Oslo XL bed frame? eh the pictures look the same
A: Hi! The Oslo is a queen (153 x 203 cm), the Oslo XL a king (193 x 203 cm). Both hold up to 250 kg and both come
  in oak, walnut and white.
U: are slats included
A: Yes, {n} slats. The mattress is sold separately, from {price}. Our {town} store is open 10 to 9 on weekdays if
  you want to try it.`,
  `de
U: Guten Tag, ich habe am {date} ein Boxspringbett bestellt (Bestellnummer {acc.order}) und bis heute nichts gehört.
  Viele Grüße, {name}
A: Guten Tag {title} {last}, vielen Dank für Ihre Nachricht. Ihr Bett ist am {date2} in unserem Lager eingetroffen.
  Stimmt die Lieferadresse {addr} noch?
U: Nein, wir sind umgezogen. Neu: {addr2}. Bitte vorher anrufen unter {phone}.
A: Habe ich geändert. Die Spedition meldet sich unter {phone}.
| Mit freundlichen Grüßen
| {agent}
| {firm}`,
  `fr
U: Bonjour, je souhaite annuler ma commande {acc.order} (buffet Arcachon) et être remboursée sur mon compte {iban}.
  Merci, {name}
A: Bonjour {title} {last}, ici {agentf} du service client {firm}. Pour vérification, quelle est votre adresse e-mail ?
U: {email}
A: Merci. L'annulation est enregistrée, le virement de {price} arrivera sous 5 jours ouvrés.`,
  `es low
U: hola buenas, queria saber cuando llega el sofa, pedido {acc.order}
A: ¡Hola! Le atiende {agentf}. ¿Me dice su nombre completo y el código de la puerta del edificio, por favor?
U: {name}, el codigo del portal es {s.door} y vivo en {addr}
A: Gracias. La entrega es el {date} entre las 9 y las 13 h. El repartidor llamará al {phone}.
U: vale perfecto`,
  `it
U: Buongiorno, il tavolo allungabile Levanto è disponibile anche in rovere? E quanto costa la consegna al piano?
A: Buongiorno! Sì, è disponibile in rovere e noce, misure 160/220 x 90 cm. La consegna al piano costa {price},
  gratuita per ordini superiori a 800 euro.
U: E i tempi?
A: Circa 4 settimane, quindi verso fine {month}. Il negozio di {town} è aperto dal lunedì al sabato, 9:30-19:30.`,
];
