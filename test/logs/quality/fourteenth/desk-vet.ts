// Scripts of one desk; the first line names the country, "low" for users who
// write in small letters, and who is a woman or a man ("f", "2m").
export const vet: readonly string[] = [
  `gb
U: Hi, our spaniel's due his booster. Registered under {name}, {pc}
A: Hello, {firm}, {agentf} here. I can see him. We have {date} at {time}?
U: Lovely. Could you also update our phone, it's {phone} now
A: Done. We'll text {phone} the day before. Is the address still {addr}?
U: yes it is`,
  `gb low
U: cat not eating since yday, shes 12, can we come in
A: Oh dear. Yes, come at {time}. What's your name and is she insured?
U: {name}, yes policy {acc.policy}
A: Thanks {first}. And your date of birth for the insurer please?
U: {dob}
A: Got it, see you soon.`,
  `us
U: Hello, I need my dog's records sent to {org.animal}, attention Dr. {name2}. Their email is {email2}
A: Hi! Happy to. What's the name and client number on file?
U: {name}, client {acc.cust}
A: Thanks, {first}. Sent to {email2}, and a copy to you at {email}.`,
  `us
U: how much is a spay for a 40 lb lab and whats included
A: It's {price}, including bloodwork, anesthesia and the cone. Drop-off is between 7 and 8:30 am, pick-up after 4.
U: and the rabies shot
A: $28 for one year, $45 for three. We're closed on Sundays and Labor Day.`,
  `au
U: Hi, paid my bill of {price} yesterday by bank transfer but got a reminder. Invoice {acc.order}, {name}
A: Hi {first}, I'll check. Which account did it come from?
U: BSB {acc.sort}, account {acc.bank}
A: Found it, ignore the reminder. A receipt is on its way to {email}.`,
  `ie
U: Dear {firm}, we have moved to {town} and adopted two kittens. Could you register us? {name} and {name2}, {addr},
  {phone}
A: Dear {first} and {first2}, welcome! You are registered, client number {acc.cust}. You can fill in the form at
  {link.reset}.
| Best wishes,
| {agent}`,
  `in f
U: Need home visit for vaccination of my Labrador on {date}
A: Yes madam, visit charges {price} extra. Please send name and full address with contact.
U: {name}, {addr}. {phone}. Gate code {s.door}
A: Noted. Dr {agent} will come at {time}.`,
  `ca
U: My online pharmacy login isn't working, email {email}, password {s.pw}
A: Hi! Please don't share your password. What's your full name and date of birth?
U: {name}, {dob}
A: Thanks {first}. The prescription {acc.order} is ready and I've reset the login. Your temporary password is {s.pw2}.
U: Worked. Please ship to {addr}`,
  `gb
U: is it ok to give a 5kg dog the large Frontline? and how many pipettes in a box
A: No, the small one is for 2 to 10 kg, the large for 20 to 40. A box has 3 or 6 pipettes, from {price}.
U: and the worming tablet?
A: One tablet per 10 kg every 3 months. Next weigh-in clinic is {wd} from {time}.`,
  `de
U: Guten Tag, unser Hund hat Gift gefressen, können wir sofort kommen? {name}, {phone}
A: Ja, kommen Sie sofort. Sind Sie bei uns Kunde?
U: ja, Kundennummer {acc.cust}, {addr}
A: Danke {title} {last}. Klingeln Sie am Nebeneingang, Code {s.door}.`,
  `fr
U: Bonjour, quel est le tarif d'une stérilisation pour une chatte ?
A: Bonjour, {price} tout compris. Comptez une demi-journée, à jeun depuis 20 h.
U: Et l'identification ?
A: Puce à 70 €, facturée à part. Nous sommes ouverts de 9 h à 19 h, sauf le {wd} après-midi.`,
  `es f 2m
U: Hola, necesito la factura de la consulta del {date}. {name}, NIF {nid}, {addr}
A: Hola {first}, soy {agentf}. La tienes aquí: {link.doc}
U: Gracias. ¿Puedes cambiar el seguro? Póliza {acc.policy}, titular mi marido {name2}, nacido el {dob2}
A: Hecho.`,
  `it low
U: buongiorno posso spostare la visita di domani? nome {name}
A: Buongiorno! Certo, le va bene {date} alle {time}?
U: si grazie, il mio cell è {phone}, mandatemi la ricetta a {email}
A: Fatto, la ricetta è la numero {acc.order}.`,
];
