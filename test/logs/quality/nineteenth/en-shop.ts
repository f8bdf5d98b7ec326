/** Shops, marketplaces, couriers, ticketing, streaming. */
export const shopDesks = `
@en
U: Where is my order? {order}
A: Let me check. Hi, {agent} here. Is the name on it {name}, paid with the card ending {four}?
U: yes || yep thats me
A: It left on {date} with {courier}, tracking number {track}. Expected {date2}.
U: says delivered but nothing here. address is {addr}
A: I'll open a trace with {courier}, reference {case}. You'll hear by email at {email}.

U: I ordered the wrong size, can I exchange it
A: Sure! What's the order number and email?
U: {order} {email} || order {order}, email {email}
A: Thanks {first}. The {model} in the larger size is in stock. Send it back with the label at {link}.
U: can you collect it instead? I'm at {addr}
A: Yes, pickup booked for {date}, {time}.

U: hi, do you have my warranty on file? fridge stopped cooling
A: Hello from {shop}. Serial number please, it's inside the door.
U: {serial}
A: Bought {date} by {name}, is that you?
U: my wife. im {kin} || thats my wife, I'm {kin}
A: Fine. An engineer can come to {addr}; what number can he reach you on?
U: {phone}

U: i was charged twice for order {order}
A: Sorry about that! Which card?
U: the visa ending {four} || card is {masked}
A: I can see two lines of {price}. One will drop off in {qty} days. If not, quote {ticket}.
U: ok thanks {agent}

U: Gift card not working. number on back {acc} pin {pin}
A: Thanks. That PIN seems to be for another card. Was it bought at {shop}?
U: yes at the one in {town}, by my aunt {name2}
A: I've issued a new one: {acc2}, PIN {pin2}. Sorry for the trouble, {first}.

U: Your seller {user2} sent me a fake || the seller, {user2}, sent me a fake watch
A: I'm sorry. What is your own user name and the order number?
U: {user}, {order}
A: Thank you. Please upload photos at {link}. We'll contact {user2} and come back within 48 hours.
U: he also messaged me from {email2}, said his name is {name2}
A: Good to know, I've added that to case {case}.

U: someone logged into my marketplace account and changed the address to {addr2}
A: That's worrying. I'm {agent}. I can see a login on {date} from {ip}. Do you recognise it?
U: no. mine should be {ip2} if anything
A: I've signed everybody out. Is your address still {addr}?
U: yes. also they listed stuff under my profile {url}
A: Those are removed. Please set a new password, we saw the old one, {pass}, in a leak list you forwarded.

U: parcel {track} has been at the depot for {qty} days
A: Hello, {courier} support. It couldn't be delivered because the flat number was missing.
U: its {flat}, {street}
A: And postcode?
U: {zip}
A: Thanks {name}. Out again tomorrow. The driver asks for a door code if there is one.
U: {door}
A: Passed on.

U: Leave my parcel with the neighbour please
A: Which tracking number, and which neighbour?
U: {track}. {name2} at {street2}
A: Noted. {name2}, {street2}. A note will be left for you.
U: great, or in the box by the side gate, code {door}

U: I want to send a package to my sister in {town2}, how much for {qty} kg?
A: {price} with insurance. Want me to book it? I'd take it from the card ending {four}.
U: yes. from {name}, {addr} to {name2}, {addr2}
A: Booked: {track}. Collection {date}. Phone number for the driver?
U: {phone}

U: my tickets havent arrived by email, order {order}
A: {tickets} here, {agent} speaking. Which email was used?
U: {email} || {email} or maybe {email2}
A: They went to {email}, but bounced. I've re-sent them; or open {link}.
U: got em, thanks!

U: can I change the name on a ticket? it's for {name2} now instead of me
A: Yes, fee {price}. Booking reference and card to charge?
U: {booking}, {card} {expiry} {cvv} || booking {booking}. card {card}, {expiry}, code {cvv}
A: Done. New ticket {ticket} in the name of {name2}. Row {qty}, doors {time}.

U: I can't watch anything, it says too many devices
A: Hi! {stream} support. What's the email on the account?
U: {email}
A: There are {qty} devices: a TV at {ip}, a phone, and a tablet with MAC {mac}. Remove which?
U: tablet. thats my ex's, {first2}
A: Removed, and I recommend a new password.

U: please cancel my subscription, user {user}
A: Sorry to see you go. Could you confirm the card it's paid with?
U: ends in {four}
A: Cancelled as of {date}. Confirmation {case} sent to {email}, {first}.

@uk ie
U: Sofa arrived with a tear. order no {order}, {shop}
A: Oh no. Could I take your name and postcode?
U: {name}, {zip}
A: Thanks {first}. Do you still have the delivery note number?
U: {invoice} || yes, {invoice}
A: A technician called {agent2} will ring {phone} to arrange a visit to {addr}.
U: mornings are best, before {time}

@us ca
U: Hey, I picked up the wrong item at curbside at {shop}
A: No worries. Order number and the plate of your car?
U: {order}, {plate}
A: Thanks {name}. Come back any time before {time} and ask for {agent2}.
U: what do i tell them
A: Just your pickup code, {otp}.

@en
U: I'd like an invoice made out to my company please
A: Of course, which order and what company details?
U: {order}. {employer}, {addr}, attn {name}
A: Invoice {invoice} is on its way to {workmail}.
U: tks

U: this is about repair job {ticket}
A: Yes, {agent} here, your phone is ready. Could you tell me the IMEI to be sure?
U: {imei}
A: That's it. And we still need the screen lock code to test it.
U: {pin}
A: All tests passed. {price} to pay at {shop}, open until {time}.

U: My loyalty points are missing
A: Sorry! Membership number?
U: {loyal}
A: Hello {name}. I see {big} points. Which purchase is missing?
U: {price} on {date} at the {town} shop, receipt {invoice}
A: Added. Can I also check your date of birth for the birthday voucher?
U: {dob}

U: Reporting a damaged parcel. Sender {name2}, {addr2}. Recipient me, {name}, {addr}. Tracking {track}. Content: glass vase, {price}
A: Thank you for the complete details. Claim {claim} is open. Where shall we pay the compensation?
U: account {iban} || to my account, {iban}
A: Noted. Allow {qty} weeks.

U: can u check if {name2} bought me the blue or the grey one, its for my birthday lol
A: I can't share other customers' orders, sorry!
U: ok but i have the order number, {order}
A: Even so, I'd need to hear it from {first2}. My name's {agent} if she wants to call: {phone2}.

U: A collar ordered with the wrong engraving. Should have only our number, {phone}
A: Easily fixed. Order number?
U: {order}
A: New one made tomorrow and sent to {addr}, {first}.

U: I bought a bike rack from your seller {shop}, invoice {invoice}, never arrived
A: I'm {agent}, let me write to them. What's your name and shipping address?
U: {name} ⏎ {street} ⏎ {town} ⏎ {zip}
A: They say {courier} returned it: {track}. Shall I refund {price} to the card ending {four}?
U: yes refund

U: hi I applied for the store card, any news? application {case}
A: Hello {first}. Approved, but we need proof of identity.
U: driving licence {licence} ok?
A: Yes. And date of birth and current employer?
U: {dob}. I'm with {employer}
A: Great, the card will be posted to {addr}.
`;
