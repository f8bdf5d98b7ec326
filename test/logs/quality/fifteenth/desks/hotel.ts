// Situations of the desk of hotel.
import type { Desk } from '../desk.ts';

export const hotel: Desk = {
  firms: ['Marlowe Hotels', 'The Penrose Collection', 'Stellan Inns', 'Harbourgate Hotels'],
  text: `
#uk,us,ie
U: Hello, I have a booking for {date}, confirmation {x:########|MH-#####-@|H@@####}. Can I add breakfast?
A: Good afternoon and thank you for contacting {desk}. May I have the guest's last name?
U: {pl}
A: Thank you, {pt} {pl}. Breakfast for two is {amt:20-50} in total. Shall I charge the card ending {four}?
U: yes thats fine
#us
U: hey whats the wifi password for guests at the property in {town}? im in room 412
A: Welcome! May I have the name on the reservation?
U: {p}
A: Thanks {pf}! Network Guest-5G, password {pw}. If your laptop doesn't connect, send me its MAC address and we'll \
register it.
U: {mac}
A: Registered. You should be online with {ip}.
#uk,za
U: Dear Sir or Madam,

We would like to hold our staff conference with you in {month}. {n} rooms, two nights. Please invoice:

{org}
{lines}

Kind regards,
{p}
{phone}
{wmail}
A: Dear {pt} {pl},

Thank you for considering {desk}. I have held the rooms under reference {x:GRP-#####|EV#######} and will send the \
quote to {wmail}.

Kind regards,
{a}
Events Manager
#uk,au low
U: i left my sons teddy in room 208, checked out this morning, were heartbroken
A: Oh no, let me ask housekeeping. What name was the room under?
U: {p}, son is {bf}
A: Good news, {bf}'s teddy is safe! Where shall we post it?
U: {addr}. you are stars
A: On its way, tracking number {x:@@#########GB|TT######}.
#in,za
U: Please cancel booking {x:BK######|########} for {m}, he is not well. Refund to same card {card}
A: Sorry to hear that. For security kindly do not share the full card number. I have cancelled {x}; refund of \
{amt:40-200} goes to the card ending {four}.
U: ok. Send mail to {email3} also
A: Done. We wish {mt} {ml} a speedy recovery.
#us,ca
A: Thanks for calling {desk} rewards, this is {af}.
U: Hi, um, I forgot my PIN and I can't log in
A: No problem. What's your member number and date of birth?
U: {x:7########|R###-###-###}, and {dob}
A: Great. And the mailing address we have?
U: {addr}
A: Thanks {pt} {pl}. Your new PIN is {pin}. Anything else?
U: Nope, {pin}, got it. Bye!
#uk,ie
U: We're arriving after midnight, is reception open? Booking {x:PN#####|##-#####}, {p}, party of {n}
A: Reception closes at 11pm, but you can use the key box by the door. The code is {door}, and your room key will be \
in an envelope marked {pl}.
U: {door} ok. and if it doesn't work?
A: Ring the night manager, {q}, on {phone}.
#uk,us,au neg
U: do you have parking and is it free
A: Parking is {amt:8-25} a night. There are {n} spaces with EV chargers, 11 kW.
U: what time's check in
A: From 3 pm, check-out is by 11 am. The pool is open 7 to 21.
#uk,ca,us neg
U: Looking for a twin room in {town} the first weekend of {month}, two adults
A: A twin is {amt:80-180} with breakfast, or {amt2:70-79} without. Free cancellation until 48 hours before.
U: is there a bath
A: The superior twins have one, the standard ones a shower.
U: ok let me check with my friend
#es desk=Hoteles Brisamar|Paradores del Segura
U: Buenas tardes, tengo la reserva {x:RES-######|L@####} a nombre de {p} y necesito factura a nombre de la empresa
A: Buenas tardes, {pt} {pl}. ¿Me facilita los datos fiscales?
U: {org}, {addr}. Enviadla a {wmail}
A: Hecho. Un saludo, {a}
U: gracias {af}. El móvil es {phone} por si acaso
#it desk=Alberghi Ponteverde|Hotel Tramonto
U: Buonasera, arriviamo il {date}, prenotazione {x:HT-#####|@@######}. Vi mando i documenti: {p}, nascita {dob}
A: Buonasera {pt} {pl}, grazie. E l'altro ospite?
U: {q}, nascita {dob2}
A: Perfetto. Il codice del portone è {door}; per qualsiasi cosa chiami {phone}.
#pt desk=Hotéis Maré Alta|Pousadas do Mondego
U: olá, queria mudar a data da reserva {x:PT######|RS-####-@}
A: Olá! Em que nome está a reserva, por favor?
U: {p}, email {email}
A: Obrigada {pt} {pl}. Fica para {date}. O pagamento foi feito com o cartão terminado em {four}, certo?
U: sim, {four}
#au,uk
U: Chromecast in room 117 can't join your wifi, MAC is {mac}. Booking under {p}
A: Hi {pf}, thanks. I've let {mac} through; it should get an address starting with 10.
U: shows {ip}, all good
`,
};
