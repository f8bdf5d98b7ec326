// Airlines, hotels, car hire, trains and taxis in English.

export const travelScripts = `
## *
U: flight {flight} got cancelled, need to be in {city} by tomorrow
A: I'm sorry about that. May I have the booking reference and surname?
U: {booking} {me.last}
A: Thank you, {me.titled}. I can offer {flight2} at {time}, gate closes 20 minutes before. Two passengers, you and {f}?
U: yes my wife {f.first} and also the baby, {kid.first}, on lap
A: I need the infant's date of birth to add her to the ticket.
U: {kid.dob}
A: All set. New ticket {ticket}, seats 14A and 14B. Boarding passes: {link.board}
U: thank you so much {agent.first}!

## *
U: Hello, lost my suitcase on {flight} from {city}
A: I'm sorry! Do you have the baggage tag and a file reference?
U: tag {ticket}, file ref {caseno}
A: Thanks. Please describe the bag, and tell us where to deliver it.
U: Dark blue hard shell, 68 cm, about 21 kg, has a ribbon on it. Name tag inside says {me}, {phone}. I stay with my {aunt|cousin} {f} at {addr} until {date}
A: Thank you, {me.first}. You can claim essentials up to {price} with receipts.
U: bought a charger and clothes, {price2}. pay to {iban}
A: Received. Our tracing team will phone {f.first} if you don't answer.

## *
A: Reservations, {agent.first} speaking.
U: Hello, yes, I've a booking for {date}, three nights, under {me.last}
A: Lovely. Do you have a confirmation number?
U: {booking}
A: Found it: a double with sea view at {price} a night. Arrival time?
U: about {time}. could we have a cot for the little one? and my mother in law {f} will have the single
A: Certainly. May I take a number for {f.titled}?
U: her number, wait... {phone.spoken}
A: Thank you. Car registration for the car park?
U: {plate}
A: Room 212 and 214, adjoining. See you then, {me.titled}.

## *
U: Subject: Invoice for stay, {me.reverse}
Dear Reception,

I stayed with you from {date.long} in room 318. Please make out the invoice to my company:

{employer}
{addr.lines}

and send it to {workmail}. Loyalty number {loyalty}.

Best wishes
{me}
{phone}
A: {me.greeted}, thank you for staying with us. Invoice {invoice} over {price} is attached. Your points were added.
U: Thanks. One more thing: I left my reading glasses and a {model}. Was it found?
A: Yes, both were handed in by {p.first} of housekeeping. Shall we send them on?
U: please, to my private address {addr2}. charge {card}
A: Will do, {price2} for insured post.

## *
U: online check in isnt working, says {error}
A: Let me try it for you. Booking reference and full names as in the passports?
U: {booking}
{me.up}
{p.up}
A: And passport numbers, dates of birth, please.
U: {passport} {dob.number}
other one {passport2} {p.dob.number}
A: Thanks, both are checked in on {flight}, terminal 2. The passes went to {email}.
U: didnt get it, try {email2}
A: Sent again!

## *
U: Speeding fine came from your rental company?? I was not even there
A: I understand. Could I have the rental agreement number?
U: {booking}. Car was a white hatchback, {plate}
A: The notice is from {date} at {time} in {city}. You returned the car the next day. Was there an additional driver?
U: yes my colleague {p}, {p.dob}, licence {passport}
A: Then we can name {p.titled} as the driver. An address for {p.first}?
U: {addr}. we both work for {employer}, {workmail}
A: The {price} fee is refunded to you. Case {caseno}.

## US CA
U: need to fix the name on my ticket, it says {me.initial} but TSA wants the full name
A: Sure. What's the full name on your ID, your date of birth and Known Traveler Number if you have one?
U: {me.middle}, {dob.number}, KTN {loyalty}
A: Thanks! The record locator?
U: {booking}
A: Corrected. Ticket {ticket} was reissued. No charge.
U: great. and add my ff number {loyalty2}, Gold
A: Added, {me.first}. You're on {flight} at {time}, seat 21C, zone 3.

## GB IE
U: Delay repay claim pls, the {time} from {city} was 48 min late on {date}
A: Hello. What's your ticket number and name?
U: {ticket} {me}
A: Thank you. A delay of 30-59 minutes pays 50%, that is {price}. Bank transfer or voucher?
U: transfer. {branch} {account}
A: And your postal address for the letter?
U: {addr}
A: Submitted, reference {claim}. A copy goes to {email}.

## AU NZ ZA IN SG
U: hi booked the wrong date for the ferry, should be {date} not {date2}
A: No drama. Booking number and the lead name?
U: {booking}, under {p.last}, {p.first} is my {partner|mate|cousin}
A: Moved. 2 adults, 1 kayak under 3 m, departs {time}. Difference is {price}. Pay now?
U: yes {card}, exp 08/27
A: Thanks, receipt {invoice} to {email}. The skipper may text {phone}, is that right?
U: yep thats {p.first}s

## *
A: Hello {me.first}, your driver {m.first} is arriving in a silver sedan, plate {plate}.
U: he's at the wrong entrance. im at {clinic}, main door, {addr.partial}
A: I've told {m.first}. Could you share the ride PIN when you get in?
U: {pin}
A: Thanks. Your trip of 12.4 km is {price}.
U: left my bag in the car!!! driver has it, whats his number
A: I can connect you: {phone}. He'll bring it to {addr2} for {price2}.
U: give him this number too pls {phone2}, thats my {husband|roommate} {m2}

## *
U: Dear Guest Relations, I write to praise your staff. During our stay in {month}, {agent} at the desk and {p} in the restaurant were wonderful with my mother, {f.titled}, who is 84.
A: {me.greeted}, what a kind message. May I have your booking or loyalty number so that I can thank you properly?
U: {loyalty}. I was there for the {club} dinner
A: Thank you! I've added 5,000 points. May we quote you with your first name?
U: You may, as {me.first} from {city}. My address for the voucher is {addr}

## *
U: Visa support: the letter of invitation for our speaker has a typo
A: Good morning. Which delegate is it?
U: {p.reverse}, passport {passport}, born {p.dob.long}
A: The letter says otherwise: the year of birth is one off. Corrected. Shall I mail it to {p.first}?
U: yes to {p.mail} and cc me {workmail}
A: Sent. Hotel is booked {date} for 3 nights, booking {booking}, {price} total, breakfast included.
U: thanks! {employer} pays. PO is {order}

## *
U: can u tell me what terminal {flight} leaves from
A: Sure, terminal 1, check-in row D, opens 3 hours before {time}.
U: and can i take a 100 ml bottle and a tablet ({model}) in hand luggage
A: Yes to both. Hand luggage is 55 x 40 x 23 cm, 10 kg.
U: great. im travelling w/ my grandma {f.first}, she needs a wheelchair
A: Of course, the booking reference?
U: {booking}, her last name is {f.last}
A: Wheelchair requested. Someone from the team will meet you at the kerb; your mobile?
U: {phone}

## *
U: the lock on our holiday cottage doesn't take the code
A: Sorry! Which cottage, and which code did you get?
U: {addr}. code {pin}
A: It should be {pin2}, the host {p.first} changed it today. Did that work?
U: yes!! wifi?
A: Network Cottage-Guest, password {password}. Checkout is 10 am on {date}.
U: perfect. router has a sticker with {mac}, is that something i need?
A: No, only if it asks. Enjoy, {me.first}!

## GB US AU
A: Good morning, cruise desk. Could I take your booking number please?
U: It's {booking}, {me} and {m}
A: Thank you. For the manifest I need emergency contacts and dates of birth for both.
U: Mine's {dob.long}, {m.first}'s is {m.dob.long}. Contact is our daughter {f}, {phone}, {f.mail}
A: Super. And passports?
U: {passport} and {passport2}, both run out in 2031
A: All done. You're in cabin 8114, deck 8, sailing from {city} {date} at {time}. Dress code on formal nights is smart.
U: Our IP camera at home will text {phone2} if anything's up, ha. It's on {ip.local}, my son set it up
`;
