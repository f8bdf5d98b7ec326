// Scripts of one desk; the first line names the country, "low" for users who
// write in small letters, and who is a woman or a man ("f", "2m").
export const food: readonly string[] = [
  `gb low
U: wheres my food been an hour order {acc.order}
A: Hi! Sorry about the wait. Your rider {agentf} is having trouble finding the address. What is it please?
U: {addr}, buzzer {s.door}
A: Thanks! I've passed it on. He'll ring {phone} if he gets stuck.
U: ok its {first} btw not whatever it says on ur app`,
  `gb
U: Hello, I was charged {price} twice for one order. The card ends in {lastfour}.
A: Hi there, sorry about that! Can I take the email on your account and the order number?
U: {email} and {acc.order}
A: Thank you {first}. One of the charges is only a hold and will drop off by {wd}.`,
  `us
U: My driver left the food at the wrong house, the pic shows a red door, mine's blue
A: I'm so sorry! Can you confirm your name and delivery address?
U: {name}, {addr}
A: Thanks, {first}. It looks like it was dropped next door. Would you like a refund or a redelivery?
U: Redelivery. Gate code is {s.door}, call {phone}`,
  `us
U: do you deliver alcohol on sundays and whats the fee
A: Yes, after 12 pm in most counties. Delivery is free over $25, otherwise {price}. Service fee is 15%.
U: and min age 21 right
A: Right, the driver scans ID at the door. The promo code FALL20 works until {date}.`,
  `au
U: Hi, I want to sign up as a delivery partner but it won't accept my details. {name}, born {dob}, ABN pending
A: Hi {first}! Could you give me your phone and the last 4 of the card for the background check payment?
U: {phone}, {lastfour}
A: Thanks, that worked. You'll get a link at {email} to upload your licence.`,
  `ie
U: Hi there, I've been logged out and the verification code {s.otp} isn't working
A: Hi! Codes are only valid for 10 minutes. Which number is on the account?
U: {phone}. Name is {name}
A: Thanks {first}. Use the new code {s.otp2} please.
U: grand, I'm in`,
  `in
U: Paneer was spoiled, very bad. Order id {acc.order}. I want refund to UPI
A: Very sorry for the experience! Please share registered name and mobile.
U: {name} {phone}
A: Thank you. {price} will be refunded to your account within 2 days. Complaint no. {acc.ticket}
U: also change address, now staying at {addr}
A: Updated.`,
  `ca
U: Hi, I'm ordering for a team lunch at {org}, how do I add a second contact? It's {name2}, {phone2}
A: Hi! I can add {first2} for you. What's your name and the delivery address?
U: {name}, {addr}, reception on the 4th floor
A: Great, I've put {first2} as the contact. Your order is {acc.order}.`,
  `gb
U: Is the Margherita from the place on the high street gluten free? and how many calories in the large
A: The 10 inch comes gluten free for £2 extra. The large has about 1,140 kcal. Allergens are listed in the app under
  the dish.
U: and do they open at 5?
A: They open at {time} on weekdays and at noon on Saturday and Sunday.`,
  `es
U: hola, el repartidor no encuentra el portal. Es {addr}, código {s.door}
A: ¡Hola! Se lo digo ahora mismo. ¿A nombre de quién es el pedido?
U: {name}, pedido {acc.order}, tel {phone}
A: Perfecto {first}, llega en 5 minutos.`,
  `it
U: Buonasera, ho pagato due volte. Carta {card}, ordine {acc.order}
A: Buonasera! Sono {agentf}. Non serve tutta la carta, bastano le ultime quattro cifre, {lastfour}. Come si chiama?
U: {name}, {email}
A: Grazie {first}, il rimborso di {price} arriva entro 5 giorni.`,
  `pt low
U: oi queria mudar a morada de entrega para {addr}
A: Olá! Qual é o nome e o e-mail da conta?
U: {name} {email}
A: Feito! Entrega prevista às {time}. Mais alguma coisa?
U: diz ao estafeta pra ligar pro {phone} q a campainha n funciona`,
  `nl
U: Hallo, ik wil mijn account laten verwijderen. {name}, {email}, klantnummer {acc.cust}
A: Hallo {first}, jammer! Wat is je geboortedatum ter controle?
U: {dob}
A: Dank je wel. Je account en het adres {addr} worden binnen 30 dagen gewist.`,
];
