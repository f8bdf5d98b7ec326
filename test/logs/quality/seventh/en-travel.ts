// Templates of the seventh set in English: airlines, hotels, cars, couriers, food.
export const enTravel = `
# US,GB,AU,IE
A: {airline} customer care, {p9.g} here.
U: my flight {flight} was cancelled. booking {booking}
A: I'm sorry. Passengers {p1.fg} and {p2.fg}, is that right?
U: yes plus the baby, {p3.g}
A: I can offer {flight2} at {time} on {shortdate}, gate closes 20 minutes before, terminal 2.
U: ok. also my passport changed, the new one is {passport}, {p1.g}'s. born {dob}
A: Updated. Where shall we text the boarding cards?
U: {phone} and email {p1.mail}
A: Done. Under EC 261 you may be due 250 to 600 euros. Please send an IBAN or card number.
U: {iban}, account holder {p1}
A: Claim {claim}. {trapa}
# CA,US,NZ,ZA
U: You lost my suitcase!! flight {flight} on {date}
A: I'm sorry to hear that. I'm {p9}, baggage services at {airline}. The tag number please?
U: tag {track}, file reference {claim}
A: Thank you. Could you describe it and tell me where to deliver?
U: blue hard shell, 23 kg, 68 x 45 cm, sticker that says Hope. Deliver to {hotel}, room 412, under {p1}
A: And your permanent address and mobile?
U: {addr}, {phone}. my travel partner {p2} has {phone2} if I don't pick up
A: It was seen in {town}. {courier} will bring it by {time} on {day}.
U: {trapu}
# GB,IE,US,AU
A: Welcome to {hotel}, how may I help?
U: I'd like to move my stay, reservation {booking}, name {p1.f}
A: Certainly, {p1.t} {p1.f}. Two nights from {date}, a double of 24 m² with breakfast, {price}?
U: Yes, make it three. And my colleague {p2} of {employer} joins, can you put {p2.him} in a single?
A: Done, the second confirmation is {booking2}. Could I have {p2.his} e-mail?
U: {p2.mail}
A: And a card to guarantee it?
U: {card.dash} exp 11/28
A: Thank you. Parking is on Church Street level -2, 1.95 m max height. The Wi-Fi code is {pw}. {trapa}
U: great, arriving at {time}. plate {plate} for the garage
# GB,ZA,AU lower
U: whens my car ready
A: Hi, {garage}, {p9.g} speaking. What's the reg?
U: {plate}, its under {p1.f}
A: Ah yes {p1.g}. Fault was P0420, we changed the lambda sensor {part} and the front pads. Tyres 205/55 R16 are at 3 mm.
U: how much
A: {price} incl. VAT, invoice {invoice}. Labour was 2.5 h at 85 an hour.
U: my bro {m2.g} will fetch it, give him the keys. his no is {phone}
A: No worries. Shall I e-mail the bill to {p1.mail}?
U: yes. mileage was 112,400 right?
A: 112,418. {trapa}
# US,CA
U: Recall notice for VIN {vin}. What do I do?
A: Hi! {p9} at {garage}. That's recall 24V-117, airbag inflator. It's free and takes 90 minutes. Who's the registered owner?
U: {p1.m}, {addr}
A: Phone?
U: home {phone}, cell {phone2}
A: We have {day} at {time}. Loaner is a compact, need a driver's license number and date of birth.
U: {passport}, {dob}
A: Thank you. My colleague {p2.g} will set it up. {trapa}
U: {trapu} Is this under the National Traffic and Motor Vehicle Safety Act?
A: Exactly. Confirmation goes to {p1.mail}, RO number {ticket}.
# GB,IE,AU,US
U: parcel says delivered but nothing here. {track}
A: Hi, I'm {p9.g} with {courier}. What is the delivery address?
U: {addr.ln}
A: The driver, {p2.g}, noted "left with neighbour at {addr2.st}".
U: thats {p3}'s place, {p3.he} says no. GPS photo shows a green door ours is red
A: I've opened a trace, {ticket}. What was inside, and who's the sender?
U: a {handset} from {shop}, order {order}, {price}
A: We'll investigate for 48 hours. Contact?
U: {p1}, {phone}, {p1.mail}. {trapu}
A: Thank you {p1.g}. You can follow it at {url.track}.
# IN,GB,US lower
U: where is my food. ordered {n} hrs ago
A: So sorry! {food} support, {p9.g}. Order number?
U: {order}. 2 butter naan 1 dal makhani
A: Rider {m2.g} is near {town}, 4.5 star rating. Should I connect you?
U: yes my no is {phone}. tell him flat is {addr.st}, gate code {pin}
A: He's calling you now. Sorry again, I've added {price} to your wallet.
U: wallet is of no use, refund to card {card.last}
A: OK, refund in 3 to 5 days. {trapa}
U: name {p1.l} for the receipt pls, {p1.mail}
# AU,NZ,IE
U: G'day, rented a van from you, got a toll fine that isn't ours
A: Hiya, {p9.g} here from {garage}. Rental agreement number and plate?
U: RA is {booking}, plate {plate}, fine notice {invoice}
A: On {date} the van was with another customer. I can't tell you who.
U: fair enough. So who do I send that to?
A: To the council with a statutory declaration. Give me your full name, birth date and licence number, I'll draw it up.
U: {p1}, {dob}, {passport}, {addr}
A: Ta. I'll have {p2} sign and post it. Ref {ticket}.
U: sweet, use {p1.mail} if you've questions. {trapu}
# US,GB,ZA
A: Concierge at {hotel}, this is {p9.g}.
U: Good evening. We left a phone in room 208, name is {p1}
A: Let me check with housekeeping. Model and IMEI if you have it?
U: {handset}, {imei}, lock screen has a photo of two dogs
A: {p2.g} found it under the bed. Where may we ship it?
U: {addr}. Use {courier}, my account there is {acct}.
A: Of course. They ask for a phone number on the label.
U: my husband's then: {phone}, {p1.relm}
A: Tracking is {track}. {trapa}
U: You're stars. {trapu}
# GB,US,CA
U: Can you help me write an email to my hotel? I booked for 5 but we're 6.
A: Of course. Whom is it to, and which dates?
U: to the manager {p2}, {hotel}, {hotel.mail}. booking {booking}, {shortdate} for 3 nights. from me, {p1}
A: Subject: Reservation {booking}, one more guest

Dear {p2.t} {p2.f},

We have booked two rooms at {hotel}. My niece {w3.g} will join us, so we would be six. Could you add an extra bed?

Kind regards,
{p1}
U: nice. add my phone {phone} and that {p3.g} is 9
A: Done: "You can reach me at {phone}. {p3.g} is nine years old." {trapa}
# IE,GB,AU
U: Ferry booking {booking}, need to add a dog and change the car
A: No bother, {p9.g} here. Current car is {plate}, 4.6 m. What's the new one?
U: {plate2}, 5.1 m with roof box, height 2.05
A: And the dog?
U: labrador, chipped, 31 kg, owner {p1}, passport {passport}
A: The new fare is {price}, that's {price2} more. Lead passenger is {p2}, yes?
U: {p2} yes. cabin for 4: {p1.g}, {p2.g}, {p3.g} and {p4.g}
A: Sailing at {time} on {date}, check-in 60 minutes before. Card for the difference?
U: {card}
A: Thanks, confirmed to {p1.mail}. {trapa}
# US,IN,AU
U: Airport transfer please for tomorrow {time}
A: {employer} cabs, this is {p9.g}. Pick-up address and name?
U: {addr}. {p1}, 3 pax, 4 bags of 23 kg
A: Flight?
U: {flight}, {airline}
A: Your driver will be {p2}, silver sedan, {plate}. Driver's cell: {phone}
U: my number: {phone2}. gate password {pw}, ring for {p3.g} at the desk
A: Fare {price}, fixed. Pay now? Link: {url.invoice}
U: cash. {trapu}
`;
