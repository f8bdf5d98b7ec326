// Web shops, parcels, repairs, gyms, lettings and other everyday services in English.

export const daySideScripts = `
## *
U: where is my order??? was meant to be here {day}
A: Hi there! I'm {agent.first}. Could you give me the order number?
U: {order}
A: Thanks. It left our {city} depot on {date}, tracking number {tracking}. Is the address still {addr}?
U: no!! we moved. should be {addr2}
A: I've asked the courier to redirect it. Could I take a phone number for the driver?
U: {phone}. leave it w/ {p.first} next door at {addr3.street} if im out
A: Noted. New delivery date is {date2}. Sorry for the mix-up, here's {price} off your next order.

## *
U: Hi, I received the wrong size. I ordered {the walking boots in 9|a 2 m x 3 m rug|the 40 L rucksack} ({sku}) and got something else. Order {order}, {me}.
A: Hi {me.first}, I'm sorry about that. Please print the return label here: {link.doc}
U: I don't have a printer
A: No worries, show the code {otp} at the counter and they'll print it. Refund of {price} goes to the card you paid with.
U: which card was that? if it's {card} that one's been cancelled
A: It was that one. Would a bank transfer suit you?
U: sure: {branch} / {account}. or paypal {email}
A: I've picked PayPal, 3 to 5 business days.

## GB IE AU NZ ZA
U: Good afternoon,
Our washing machine ({machine}, bought {date.long} at {shop}) leaks from the door. It is still under the 2 year warranty.

{me.initial}
{addr.lines}
Tel: {phone}
A: Dear {me.titled}, thank you for your message. Could you send us the serial number from the rating plate and proof of purchase?
U: Serial is {serial}. Receipt no {invoice}, paid {price}.
A: Thank you. Our engineer {m} will visit on {date2} between 8:00 and 12:00. Please keep 60 cm clear at the front.
U: That's fine. My tenant {f} will let him in, her mobile is {phone2}.
A: Lovely. The job number is {caseno}.

## *
U: want to cancel gym membership
A: Sorry to see you go! Name and membership number?
U: {me.lc} {loyalty}
A: Thanks. May I ask why?
U: new job at {employer} in {city}, too far
A: Understood. You have {count} months left on a 12 month term at {price}. We can freeze it, or someone can take it over.
U: my brother {m.first} might. his dob is {m.dob}, email {m.mail}
A: Perfect, I've sent {m.first} a link. Once he signs, yours ends on {date}.

## *
U: Hello, I'm the new tenant at {addr}. The boiler is showing {error} and we have no hot water.
A: Hello, and sorry to hear that. Who is your lease with, please?
U: {landlord}, the agent was {p}. Lease started {date.long}
A: Thank you, {me.titled}. Is pressure between 1 and 1.5 bar?
U: it's at 0.4
A: I've booked {m} from our repairs team for {day} {time}. He'll call {phone} first. Is there a key safe?
U: Yes by the gate, code {pin}
A: Perfect, work order {caseno}. A fan heater can be claimed at up to {price}.

## *
U: my parcel says delivered but it's not here
A: Let me check. Tracking number please?
U: {tracking}
A: It was left at {time} with a neighbour named {p.last}.
U: there's no {p.last} on our street. photo shows a blue door, ours is green. im at {addr.street}, postcode {addr.postcode}
A: I see, the driver's GPS shows {addr2.street} instead. I've asked him to go back before 18:00.
U: ok. i have a {newborn|toddler} so please no doorbell
A: Noted! Which name should be on the door?
U: {me.last} / {p2.last}
A: Thanks {me.first}, claim {claim} is open just in case.

## *
U: Subject: Engraving on order {order}
Hello, please could you change the text of the engraving? It should read "{f.first} & {m.first}, {date.long}" in the Garamond font. It's for my daughter's wedding at {city}.
Thanks, {me}
A: Hello {me.first}, how lovely! Changed. Engraving is {price} extra and takes 3 days. Shall we ship it to {addr}?
U: Better to my office: {employer}, {addr2}, attn {p}
A: Done, and {p.first} will get the tracking mail. Could I have an address for that?
U: {p.mail}
A: Thank you and congratulations!

## *
U: hi do u have the {model} in stock at the {city} store? {sku}
A: Hi! Yes, 4 left at {price}. Shall I reserve one for you until {day}?
U: yes pls. {me.first}
A: And a surname and mobile number, please?
U: {me.last.lc} {phone}
A: Reserved. Your pickup code is {otp}. Bring a photo ID.
U: can my son {m.first} pick it up, hes 19
A: Of course, if he has the code.

## *
A: Hi, it's {agent.first} from the returns team. We received a parcel without a slip inside: 1 x {model}, and the sender is "{me.initial}, {addr.postcode}". Is it yours?
U: Yes! that's mine. I lost the slip. Order was {order}
A: Thanks. The account on that order is {p.mail}, is that you as well?
U: that's my partner {p}, we share an account. mine is {email}
A: All good. Refund of {price} issued on {date}. It will show as credit note {invoice}.
U: you're a star {agent.first} x

## US CA AU
U: Hey, I scheduled a {lawn service|gutter cleaning} for {date} and need to reschedule
A: No problem! What's the name and service address?
U: {me}, {addr}
A: Found it. Next openings are {day} {time} and {date2} {time2}.
U: {day} works. gate code is {pin}, please make sure the guys close it, we have two dogs
A: Will do. We still have {phone} for texts, right?
U: that's my ex's number lol. use {phone2}
A: Updated. The total is {price} for up to 8,000 sq ft. {m.first} will be your crew lead.
U: is he the one w the white truck? plate {plate}? he was great last time
A: That's him!

## *
U: i think someone hacked my shop account, theres an order for {price} i never made
A: I'm sorry, let's secure it. What is your user name?
U: {user}
A: I see a login on {date} at {time} from {ip}, is that you?
U: no way im in {city} and was asleep
A: The parcel was going to {addr}. Do you know {p}?
U: never heard of. what about my card is it safe? {card}
A: Please don't send card numbers here. It's stored as a token only. I've cancelled {order} and locked the account; your reset link: {link.reset}
U: thanks. new pw will be better than {password} haha

## *
U: Fwd: Your booking is confirmed
---------- Forwarded message ----------
From: Bookings
To: {email}
Date: {date.long}

Dear {me.first},
Your table for {count} on {date2} at {time} is confirmed.
Name: {me.last}
Phone: {phone}
Reference: {booking}
Note: birthday of {f.first}, cake with candles
----------
Can we make that 8 people and an outdoor table please?
A: Hi {me.first}, done! 8 people on the terrace. For groups over 6 we take a deposit of {price} by card.
U: ok. amex ok? {amex} exp 09/27
A: Received, thank you. See you on {date2}!

## *
U: Hello, this is {me} from {club}. We ordered 45 shirts for the {spring|summer} tournament and the print came out wrong: it says 2024.
A: Hello {me.first}, oh dear. Which order is that?
U: {order}, invoice {invoice}, {price}
A: I can have a reprint ready by {date}. Where shall we send it?
U: to our kit man, {m.titled}, {addr}. He is home after 5.
A: Great. Anything else?
U: please add {kid}, size 152, number 7, to the list. {kid:She's/He's} new
A: Added, no charge.

## *
U: Car won't start, I'm stuck outside {school} in {city}. member no. {loyalty}
A: Oh no! Are you in a safe place? What's the registration?
U: yes im fine. {plate}, silver hatchback, 2019, 1.4 petrol
A: Thanks, {me.titled}. Our patrol {m.first} is about 35 minutes away. Best number?
U: {phone}
A: He'll text you a link where you can see him on the map: {link.track}
U: if battery needs replacing how much is it
A: Between {price} and {price2} for a 60 Ah one. Case {caseno}.

## GB AU NZ IE
U: dog needs his booster, when can you fit him in
A: Hi! Which owner name is he registered under?
U: might be under my wifes, {f}. {addr.short}
A: Found him, last booster in {month}, weighed 14.2 kg. The microchip is {meter}, correct?
U: yep
A: {day} at {time} with {p.titled}? It's {price}.
U: great. we were with {clinic} before, do u need their records
A: Yes please, could you ask them to mail us?
U: asked, they sent it to you from {workmail} this morning

## *
U: I ordered flowers for a funeral and they NEVER ARRIVED. order {order}. I am so upset
A: I am truly sorry. May I have the name of the recipient and the place?
U: family of {p.titled}, {addr}. service was at {time}
A: The driver's note says "no such number". I will refund {price} in full today.
U: The card should have said "With love from {f.first}, {m.first} and the kids"
A: We can send a replacement with the same card to the family tomorrow, at no cost.
U: fine. Sign it {me.first} too. And I want a call from your manager, {phone}
A: My manager {agent} will call you by {time2}.

## *
A: Thanks for your message on social media! To look into the late delivery we need your handle in the app and your name.
U: {user}, {me.lc}
A: Thanks. The meal was delivered to {addr.partial} at {time}.
U: thats my old place, told the driver {m.first} 3 times. new: {addr2.lc}
A: Sorry! I've added a credit of {price}. Should I remove the old address?
U: yes and card {card} too, its expired. ring {phone} next time not the bell
A: All done, and a note for {m.first}. Enjoy 2 x large pizza on us.
`;
