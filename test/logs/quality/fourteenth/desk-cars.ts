// Scripts of one desk; the first line names the country, "low" for users who
// write in small letters, and who is a woman or a man ("f", "2m").
export const cars: readonly string[] = [
  `gb
U: Hi, I'm picking up a car at Faro on {date} and want to add a second driver. Reservation {acc.rental}
A: Hello, this is {agentf}. Of course. What's the second driver's name, date of birth and address?
U: {name2}, {dob2}, {addr}
A: Added {first2} for {price} a day. And you're {name}?
U: Yes that's right.`,
  `gb low
U: ive been charged 240 quid for a scratch that was already there!! booking {acc.rental}
A: I'm sorry you're upset. May I take your name and any photos you took?
U: {name}, pics are here {link.doc}
A: Thank you. Our damage team ({femail.damage}) will reply within 14 days, case {acc.ticket}.
U: and refund it to the card ending {lastfour} not the old one`,
  `us 2f
U: I left my wallet in the rental I returned at O'Hare. Agreement {acc.rental}. My ID's in there, {name}, DOB {dob}
A: I'm sorry! I've asked the lot. What number can we reach you at?
U: {phone} or my wife {name2} {phone2}
A: Good news, {first}: it was found under the seat. We can ship it to your address.
U: {addr}. Thank you so much!`,
  `us
U: what's the deposit for a full-size SUV and do you allow debit cards
A: The deposit is $300 on a credit card, $500 on debit. Drivers under 25 pay {price} a day extra.
U: unlimited miles?
A: Yes, except one-way rentals, which include 1,000 miles. The airport desk is open 6 am to midnight.`,
  `au
U: Hi, I got a toll notice for a car I'd already returned. Rental {acc.rental}, {name}
A: Hi {first}, I'll check. When did you return it?
U: {date} around {time}, left the keys in the box, code was {s.door}
A: Thanks, I can see that. I've transferred the toll and sent a letter to {addr}. A copy goes to {email}.`,
  `ie
U: Good evening, my booking is under {org} but they need the driver's name on the invoice. {name}, ref {acc.rental}
A: Good evening {first}. No problem, the new invoice names {name} and {org}. Shall I send it to {email}?
U: No, to accounts please: {email2}. Ask for {first2}.`,
  `in 2m
U: Self drive car booking {acc.rental}, driving licence upload failing again and again
A: Hello, please share licence holder name, DOB and Aadhaar for manual verification.
U: {name}, {dob}, {nid}
A: Verified. Unlock PIN of the car is {s.pin}. Pickup at {town}, {time}.
U: Thanks. Emergency contact my father {name2} {phone2}`,
  `ca
U: Hello, please cancel my rental for the long weekend, confirmation {acc.rental}
A: Hi, I can do that. What's the last name and the card number used?
U: {last}, card {card}
A: Thanks {title} {last}. For next time the last four, {lastfour}, are enough. Your refund is {price}.
U: Great. Could you email it to {email}?`,
  `gb
U: Does the Fiat 500 have Apple CarPlay and how big's the boot? Two suitcases of 23 kg
A: Yes, it has CarPlay. The boot is 185 litres, so I'd go for the Corsa or Golf, {price} more per week.
U: ok and diesel or petrol
A: All petrol or hybrid since {month}. Full to full, average 5.4 l per 100 km.`,
  `pl m 2f
U: Dzień dobry, rezerwacja {acc.rental}, chciałbym zmienić kierowcę na żonę: {name2}, ur. {dob2}, PESEL {nid2}
A: Dzień dobry. Zmienione. Proszę jeszcze o numer telefonu i adres.
U: {phone}, {addr}. Pozdrawiam, {name}
A: Dziękuję, do zobaczenia {date}. {agent}, {firm}`,
  `sv
U: Hej! Vad ingår i priset för en Volvo V60 en vecka i {month}?
A: Hej! 1 500 km, vagnskadeförsäkring och två förare. Självrisken är 8 000 kr, kan sänkas för {price}.
U: Kan man lämna i {town}?
A: Ja, mot en avgift på 900 kr. Öppet 7-21 alla dagar.`,
  `no
U: Hei, jeg hentet bilen i går og har fått en bot. Leieavtale {acc.rental}, {name}, mobil {phone}
A: Hei {first}, boten sendes til deg på {addr}. Stemmer adressen?
U: Nei, ny adresse er {addr2}. Fødselsdato {dob} hvis dere trenger det.
A: Takk, da er det rettet.`,
  `fi low
U: moikka, varaus {acc.rental}, kuljettaja {name}. saako lapsenistuimen?
A: Hei! Saa, hinta on {price}. Voinko vielä saada syntymäajan ja puhelinnumeron?
U: {dob} {phone}
A: Kiitos. Avainkaapin koodi on {s.door}.`,
];
