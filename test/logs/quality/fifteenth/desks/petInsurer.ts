// Situations of the desk of pet insurer.
import type { Desk } from '../desk.ts';

export const petInsurer: Desk = {
  firms: ['Pawshield', 'Tailwind Pet Insurance', 'Wagmoor', 'Hearth & Hound'],
  text: `
#uk,ie
U: My dog Monty has had an operation at {vet}, policy {x:PET-#######|PS######@|WG/######}. How do I claim?
A: Hi, I hope Monty's doing well! Can I have the policyholder's name and date of birth?
U: {p}, {dob}
A: Thank you {pf}. {vet} can send the form to {dmail:claims}. Your claim number is {y:CL#######|V-######}.
#us
U: is the claim for Luna paid yet? vet was Dr. {q} at {vet}
A: Hi there! Could you verify your email and ZIP?
U: {email}, {pc}
A: Thanks {pf}! {amt:80-240} was sent to your account {x:#########|##########} on {date}.
#au,za low
U: cancel my policy pls, cat died last week
A: I'm so sorry for your loss. Could you tell me your name and policy number?
U: {p}, {x:TW######|##-#####}
A: Thank you {pf}. We'll refund {amt:20-90} to the card ending {four}.
U: ok. please stop sending letters to {addr}
A: Of course, all letters are stopped.
#uk
U: Hello, I've moved. Old address {addr2}, new one {addr}. Policy in the name of my partner {q}
A: Hello, thanks. As you're not the policyholder, can you tell me {qf}'s security word?
U: {ans}
A: That's right, thank you. And your own name?
U: {p}
A: All done, {pf}. The new documents for policy {x:PS######@|WG/######} go to {addr}.
#uk,ie,ca
U: microchip number has changed hands, it's {x:981###########|900###########}, dog was owned by {q} before
A: Thanks! What's your name, phone and email for the chip register?
U: {p} {phone} {email}
A: Registered. {qt} {ql} will be asked to confirm.
#us,uk
U: Vet says you need records from the previous clinic. That was {vet}, under {m}, my ex husband's name
A: Understood. We've asked {vet} for them. Is {phone} still your number?
U: no, {phone2}
A: Updated, {pt} {pl}. Claim {x:CL#######|HH-#####} stays open.
#uk,au
U: app wants a code to sign in but never arrives
A: Let me try to resend it. Which username?
U: {user}
A: Sent to {phone}. It has six digits.
U: {otp}, finally
A: Great, {pf}! While you're here, your direct debit from {o:Harbour Bank|Moorland Bank|Coral Credit} failed in \
{month}.
U: i left {o}, will add a card. {card}
A: Please add it in the app instead, thanks.
#uk,us neg
U: does it cover dental for a 9 year old labrador
A: Only after accidents. The lifetime plan covers disease too, up to {amt:400-900} a year.
U: what's the excess?
A: {amt2:60-120} plus 20% from age 8.
#uk,au,us neg
U: my kitten is 7 weeks, can I insure him yet
A: From 8 weeks, so next {day}. It would be about {amt:6-15} a month.
U: and 2 cats?
A: 10% off the second.
#de desk=Pfotenschutz AG|Tierwohl Versicherung
U: Hallo, unsere Katze wurde bei {o:Tierklinik Auenwald|Kleintierpraxis Dr. Behrens} operiert, Vertrag \
{x:TV-#######|K########}
A: Guten Tag, wie ist Ihr Name und das Geburtsdatum, bitte?
U: {p}, {dob}
A: Danke {pt} {pl}. Wir rechnen mit {o} ab, der Rest geht auf {iban}.
#it desk=Zampa Sicura|Quattrozampe Assicurazioni
U: salve il mio cane è stato operato, polizza {x:ZS######|AN-####-@}. veterinario dott. {q}
A: Salve, mi servono nome, indirizzo e IBAN per il rimborso.
U: {p}, {addr}, {iban}
A: Grazie {pf}, rimborso di {amt:80-200} entro {n} giorni. Saluti, {a}
#dk desk=Poteforsikring|Dyrenes Tryghed
U: Hej, jeg har flyttet til {addr}. Police {x:########|DY-#####}
A: Hej, hvad er dit navn og din fødselsdato?
U: {p}, {dob}
A: Tak {pf}, det er rettet. Ny police sendes til {email}.
`,
};
