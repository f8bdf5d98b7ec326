// Airlines, rail, hotels, car rental, events, streaming and food, in English.
export const travel = `
# GB,IE,US
U: My flight {flight} was cancelled and I'm stuck in {city}. Booking {booking}
A: I'm sorry about that. Can I take the passengers' names as they are on the booking?
U: {p.rev} and {c.rev}
A: Thank you. I can offer {flight} tomorrow at {time}, or a refund of {money}.
U: Tomorrow. We need wheelchair help for my mum, {qf.given}, she is on a separate booking {booking2}
A: Added. May I have a contact number and passport number for her? It's required for this route.
U: {phone}. Passport is {passport}, date of birth {qf.dob}
A: All confirmed. Gate B22, boarding 40 minutes before. Hotel voucher is worth {money2}.
# AU,NZ,SG
U: Bag didn't turn up at {city}. Tag says {track}, flight {flight}
A: Sorry to hear. Let me open a report. Full name and where you're staying?
U: {p.full}, staying at a friend's: {addr}
A: What does it look like?
U: Blue hard shell, 68 cm, red ribbon, sticker of {school} on it. There is a card inside with my wife's name, {rf.full}
A: Thanks {p.given}. File reference {case}. We'll ring when it's found.
U: {phone} or email {p.email}
A: You may claim up to {money} for toiletries and clothes, keep the receipts.
# IN,SG,AU,CA
U: Need to correct name in ticket. It shows {p.given} {q.family} but my passport is different
A: Please share the PNR and the name exactly as in the passport.
U: PNR {booking}. {p.upper}
A: Passport number and date of birth please?
U: {passport}
U: {p.dob}
A: Corrected. A fee of {money} applies because the ticket was issued by an agent. Shall I charge the same card?
U: no use this {card} cvv {cvv}
A: I can't take card details over chat, please use the link we've sent to {p.email}.
# GB
U: Delay repay for {date}: {train} from {city} was 64 minutes late.
A: Thank you for your claim. Please supply the ticket number and how you'd like to be paid.
U: ticket {order}, bank transfer to {sort} {bank}
A: Name on the account?
U: {p.ini}
A: Thank you. Your photocard shows {p.full}, is this you?
U: yes
A: Claim {case} accepted, you'll get 50% of the fare, {money}, within 10 days.
# IE,GB,US,ZA
U: Good afternoon, I stayed with you from {date} (room 214) and I believe I left my laptop charger and a grey scarf behind.
A: Good afternoon! I'll check with housekeeping. What name was the reservation under?
U: It was booked by my company, {firm}, for {p.full}. Confirmation {booking}.
A: We have found both, {p.title} {p.family}. {b.given} from housekeeping handed them in. Shall we post them?
U: Yes please:
{addr.multi}
A: Postage is {money}. May we charge the card on file?
U: That one expired, use {card}, exp 11/28. Or invoice my PA, {q.full}, at {q.work} instead.
A: Certainly. Kind regards, {a.given}, Front Desk
# US,GB,AU
U: Can't get on the hotel wifi
A: Happy to help. Which room and which device?
U: Room 508, laptop. It says waiting for authentication
A: Could you give me the device's MAC address? It's under network settings.
U: {mac}
A: I've whitelisted it. Log in with your last name and the code {otp}.
U: ok {p.family}... works. My husband's tablet is {mac2}, can you add as well
A: Done. Speed is 50 Mbps. Enjoy your stay, {p.title} {p.family}!
# GB,ZA,IE,NZ
U: You charged me for a scratch that was there when I picked the car up
A: I'm sorry for the upset. Can you send me the rental agreement number?
U: {booking}, car {reg}, a white hatchback from {city} airport
A: Thank you. I have the check-out sheet signed by our colleague {b.given}, it shows a 3 cm mark on the left door only.
U: That's not right. My partner {q.full} took photos. I'll send them to you from {q.email}
A: Great. While we look at it, the {money} charge to the card ({card}) is on hold.
U: please don't put my whole card number in chat!!
A: Apologies {p.title} {p.family}, point taken. Case {case}.
# US,CA
U: add a driver to my rental
A: Sure! Reservation number?
U: {booking}
A: Thanks. Please give the additional driver's full name, birth date and driver's license number.
U: {q.full}
{q.dob}
{q.licence}
A: Any driver under 25 pays a fee of $27 a day. Does {q.given} have a loyalty number?
U: {loyal}
A: Then the fee is waived. Pick-up is {date} at {time}, {city} downtown. Standard SUV or similar.
# GB,IE,AU,US
U: hey i bought 4 tix for the show on {date} and only got 2 in the app
A: Hey! Let me check. What's the order number & e-mail?
U: {order} {p.email}
A: Two were transferred to {qf.email} on {date}. Was that you?
U: oh thats {qf.given}, my sister in law. ok my bad. can you change the name on mine to {rf.full} then
A: Done! Section 112, row F, seats 7 and 8. Doors at {time}.
U: and she needs step free, her phone is {phone}
A: I've let the venue's access team know, they'll call {rf.given}.
# US,GB,CA lower
U: someone is using my streaming account
A: I'm sorry about that! What's the e-mail on the account?
U: {p.email}
A: Thanks. I see a TV signed in at {ip} in {city} and one on {ip2}. Do you recognise either?
U: second is home. first no way. device list says model {sku}, mac {mac}
A: I'll sign out everything. Please choose a new password and don't reuse the old one.
U: old one was {pw} which i used everywhere oops
A: Best to change it elsewhere too. Your plan stays {money} a month, next bill on {date}.
U: also delete the profile called {q.given}, we broke up
# US,AU,GB,SG
U: My order is an hour late and driver isnt picking up
A: So sorry! Order number?
U: {order}
A: It's 2 x pad thai, 1 x spring rolls, {money}. Your driver {b.given} seems to be at the wrong entrance. Which address should it be?
U: {addr}. I wrote in the notes: buzz {door}, ask for {p.given}
A: I've messaged {b.given}. Is {phone} still your number?
U: yes, and you charged {card} twice btw. if no answer call my flatmate {q.given} on {phone2}
A: Will do. I've added {money2} credit for the wait.
# ZA,KE,NG,IN
U: I booked a cottage and the host cancelled. I paid {money} already
A: I am sorry to hear that. Booking reference and guest name please?
U: {booking}, {p.full}
A: The host, {q.given}, cited a burst pipe. We can refund or offer another place nearby for 3 nights.
U: Refund. Account at the bank is {bank}, code {sort}, in name of {p.upper}
A: Thank you. It will take 5 to 7 days. Please confirm your ID number for the payment.
U: {p.id}
A: Done, {p.title} {p.family}. Refund reference {case}.
# GB,AU
U: <Hello|Hi there>, this is a voice message for lost property. My name's {p.full}, that's {p.family}, and I left a violin on the {time} to {city} on {date}. It's in a black case with a tag saying {school}. You can get me on {phone.said}, or email {p.saidmail}. Thank you, bye.
A: [auto-transcribed, confidence 0.91] Ticket {case} created. Assigned: {a.full}.
A: Hello {p.given}, we've got a violin here! Could you describe the tag in a bit more detail?
U: It has my daughter's name on the back, {c.full}, and our postcode {addr.zip}
A: That's the one. Bring some ID and {money} cash for the fee. Open until 19:00.
# CA,US
U: Hi I'm trying to use my points for an upgrade, member {loyal}
A: Welcome back! Can I verify the name and date of birth on your profile?
U: {p.full}, {p.dob}
A: Thank you, {p.given}. You have 48,210 points. Flight {flight} on {date} needs 35,000 one way.
U: And for my son {c.given}? He's 12, his number is {loyal2}
A: A child needs the same. He has 3,100. Would you like to transfer some?
U: Yes, and the booking is {booking}
A: All set. E-tickets go to {p.email}.
`;
