// Calls as speech recognition writes them.
export const spokenTemplates = `
# EN spoken
A: thank you for calling {o1} this is {p1.g} how can i help
U: yeah hi um its {p2} i i ordered some curtains like three weeks ago
A: okay {p2.g} can i get the order number and the last four of the card
U: its {order} and {cardl} and my phone number is {phone}
A: thanks and the delivery address is still {addr}
U: yes thats right will it come may first or may second
A: it says may second between one and three pm with {o2}
# EN spoken
U: hello is this the vet
A: yes {o1.vet} {p1.g} speaking
U: its about the dog uh hes eaten a whole rose bush basically
A: oh no whats your surname
U: {p2.f} thats {p2} were at {addr}
A: okay doctor {p3.f} can see you at half past four can i take a mobile
U: {phone} no sorry thats my husband mine is {phone2}
A: lovely are you insured with {o2.ins} and whats the email
U: {p2.m}
# EN spoken
A: {o1.ins} claims department {p1} speaking calls are recorded
U: right um my policy number is {pol} i had a bump
A: date of birth please
U: {dob2}
A: and your name
U: {p2} the other driver was a mister {m3.f} plate {plate}
A: was anyone hurt
U: no no only the bumper my licence is {lic2} it was like two hundred quid but {p4.g} at the garage says nine fifty
A: which garage
U: {o2}
# EN spoken
U: i want to pay my bill
A: sure whats the account number
U: {acct}
A: is that {w1}
U: thats my mum im her daughter {w2.g}
A: okay {p2.g} ready for the card number
U: {card}
A: expiry
U: oh nine twenty seven
A: thats gone through sixty four ten my names {p3.g} anything else
U: could you send a receipt to {p2.m}
A: done thanks for calling {o1}
# EN spoken
A: good afternoon payroll {p1.g} here
U: hi {p1.g} its {p2.g} {p2.f} from the warehouse i changed banks
A: okay employee number
U: {emp}
A: and the new iban nice and slow
U: {iban}
A: i also need your national id to check
U: {nid2}
A: thanks {p2.g} that will go in for the june run tell {p3} your manager
U: i will he will yeah no worries
# EN spoken
U: my internet is down since like tuesday
A: sorry about that we bought {o2.util} last month youre through to {p1.g} at {o1.util} may i have the name on the account
U: {p2} {p2.f} is the surname just how it sounds
A: and for security the four digit pin
U: um {pin} or is it {pin2}
A: the first one thanks i can see the router is offline error four oh four on the page
U: my neighbour {p3.g} has the same
A: engineer {p4.g} will come to {addr} on the ninth
# EN spoken
A: hi this is {p1.g} calling from {o1.move} am i speaking with mister {m2.f}
U: speaking
A: its about the removal on the fourteenth could you confirm both addresses
U: sure from {addr} to {addr2}
A: and who has the keys
U: my sister {w3} she she is on {phone}
A: grand so five hundred and forty euro plus the piano
U: fine just send it to {p2.m}
# EN spoken
U: can i cancel the hotel please reservation {book}
A: of course whos it under
U: {m1} or maybe {w2} my wife booked
A: found it under {p2.g} two nights from march third right
U: yes we missed flight b a two four seven one
A: the refund of one eighty goes to the card ending in {cardl} okay
U: okay and whats your name
A: {p3.g} and i work for {o1} in case you rate me
# EN spoken
A: clinic good morning
U: hi i need to see doctor {p1.f} my name is {p2}
A: date of birth
U: {dob2} and my id is {nid2}
A: is it still {addr}
U: no no we moved its {addr2}
A: okay thursday ten fifteen with doctor {p3.f} because doctor {p1.f} is away
U: is he the one who was at {o1}
A: she and yes bring the four hundred milligram box
# EN spoken
U: i got a text with a code is that from you
A: yes this is {p1.g} in the fraud team at {o1.ins} could you read it
U: hmm okay {otp}
A: thank you and the password was it changed
U: i dont want to say it my son {m2.g} knows it call him {phone}
A: thats fine {m3.t} you are right never say it
U: i used to work with {p4} you know at {o2}
A: oh did you small world
# EN spoken
A: driving school {o1.drive} hi
U: hi um test is on friday and my instructor {p1.g} is sick
A: right whats your licence number
U: {lic2} name {p2}
A: {p3.g} can take you at eight from {addr}
U: perfect great what car is it plate number
A: {plate} a red hatchback
U: thanks you're you're a star sunny day hopefully
# EN spoken
U: hey assistant call {p1.g}
A: which {p1.g} do you mean {p1} or {p2}
U: the first on {phone}
A: calling {p1}
U: no stop send a message instead say the code for the gate is {door} and ask for {p3.g}
A: message sent to {p1.g}
U: and remind me will have to be at {o1} by five
# DE,AT,CH spoken
A: guten tag {o1} mein name ist {p1} was kann ich für sie tun
U: ja hallo {p2} hier ich wollte äh fragen wegen der rechnung
A: haben sie die kundennummer da
U: moment {cust} und geboren bin ich am {dob2}
A: danke {p2.t} und eine telefonnummer für den rückruf
U: {phone} oder bei meinem mann {m3.g} {phone2}
A: gut der {m4.f} aus der werkstatt ruft sie mittwoch an
# DE,AT spoken
U: hallo ich hab mich ausgesperrt also mein konto ist gesperrt
A: kein problem nennen sie mir bitte ihren namen und die iban
U: {p1} ähm {iban}
A: und die adresse
U: {addr} früher {addr2}
A: die vierstellige pin bitte nicht nennen
U: ach die ist {pin} ups
A: bitte ändern sie die gleich ich bin übrigens {p2.g} {p2.f} von {o1}
# FR,BE spoken
A: bonjour {o1} {p1.g} à votre écoute
U: oui bonjour euh je suis {p2} j'appelle pour la voiture immatriculée {plate}
A: d'accord votre numéro de téléphone s'il vous plaît
U: c'est le {phone} et mon mail {p2.m}
A: et vous êtes né quand
U: le {dob2}
A: très bien c'est {m3} le garagiste qui vous rappelle vendredi
# ES,MX,AR spoken
A: {o1} buenos días le atiende {p1.g}
U: hola sí mire soy {p2} me llegó una factura de ochenta y cuatro
A: me dice su número de cliente
U: {cust} y mi documento {nid2}
A: y la dirección por favor
U: {addr}
A: gracias la técnica {w3} va el martes su teléfono
U: {phone}
# EN spoken
A: good evening {o1.hotel} reservations you're speaking with {p1.g}
U: hi {p1.g} um table for six on saturday the fourteenth of february
A: name
U: {p2.f} f well {p2} its for my mum {w3.g} shes turning eighty something born {dobo}
A: lovely may i have a number and card to hold it
U: {phone} and {card} expiry ten twenty eight
A: thanks that's booked reference {book}
# EN spoken
U: hi there im calling from {o1} {p1.g} my name is for uh {p2}
A: he's in a meeting can i take a message
U: yeah its about invoice {inv} the iban on it is {iban} is that yours
A: no that sounds wrong accounts is {p3} her number is {phone}
U: okay and can i have an email
A: {p3.m}
U: thanks whats the address for post
A: {addr}
`;
