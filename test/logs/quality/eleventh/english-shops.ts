import { templatesOf } from './template.ts';

const all = ['GB', 'US', 'IE', 'AU', 'IN', 'ZA', 'CA'];

/** Retail, parcels, hotels, airlines and clubs. */
export const englishShops = templatesOf(
  'en',
  all,
  `
U: Hi, my parcel says delivered but nothing is here. Tracking is {track}
A: Sorry about that. Could I take your name and the delivery address please?
U: {p}, {addr}
A: Thanks {p.f}. The driver photo shows a green door with a number {n:2-90} on it, is that yours?
U: no ours is white. think its gone to next door but one, {f2} lives there and shes away till friday
A: I've asked {o:parcel} to go back and collect it. You'll get a call on the number we hold.
U: can you use {tel} instead, the old one is dead
---
U: order {order} arrived with the wrong size. i ordered a 9 and got a 7
A: Oh no, sorry! What email did you use for the order?
U: {mail}
A: Found it, thank you {p.f}. I've sent a return label to {mail}. Drop it at any parcel shop.
U: brilliant cheers
---
U: Do you have the oak sideboard in stock anywhere near me?
A: Which one is that, the two door or the three door?
U: three door, about 140 cm wide
A: We have {n:2-9} left in the warehouse. Price is {price} and delivery is usually 5 to 7 working days.
U: ok and does it come assembled?
A: The legs need screwing on, everything else is done.
---
U: Whats your returns policy on mattresses
A: You can sleep on it for 100 nights. After that it's only faults.
U: even if the plastic is off?
A: Even then, yes. Just keep the protector on.
---
U: I'd like to complain about the way I was spoken to in your {o:shop} branch last Saturday.
A: I'm sorry to hear that. Do you know who served you?
U: His badge said {m.f}. When I asked for the manager I was told {f2} wasn't in.
A: Thank you. I'm passing this to our area manager, {p3}. May I have a number for the call back?
U: {tel}, after six if possible. {p4.l} is the name.
A: Noted, <someone|a colleague> will ring you before Thursday.
---
U: Good morning,

We are still waiting for delivery of PO {order} from {o:supplier.l}. Goods were due on {date}. Please advise.

Kind regards,
{p}
Purchasing, {o2:firm.l}
{addr}
T: {tel} | E: {wmail:2}
A: Hello {p.f}, the lorry broke down near the depot. It's on the road now and should be with you by 3pm. Our transport planner {p2.f} will text you.
U: Thank you, please have the driver report to gate 2.
---
U: hi can i change the delivery address on {order}
A: Sure, as long as it hasn't left the warehouse. What's the new address?
U: {addr}
A: And the name on the order?
U: {p~}
A: All changed.
---
U: is the {n:20-40} litre rucksack waterproof or just water resistant?
A: Water resistant. There's a rain cover in the bottom pocket.
U: good enough for the lake district then lol
A: Ha, I'd take the cover with you!
---
U: I was charged twice, {price} each time, card {card}
A: Please don't send full card numbers in chat. I can see two payments, one of them is only a hold and drops off in 3 to 5 days.
U: sorry. and if it doesn't?
A: Then write to {rmail} with the reference {ticket} and we'll sort it. {o:shop} never keeps a double charge.
---
U: Please cancel my subscription box. Account {acct}, name of {p}.
A: I'm sorry to see you go! May I ask why?
U: My sister {f2.f} works at {o:shop} and gets me the same stuff cheaper
A: Fair enough. It's cancelled, last box goes out on {date}.
---
U: gift card doesnt work at the till, code 16 digits but it says pin wrong
A: The PIN is under the silver strip. What does it show?
U: {pin}
A: That one has been activated just now, try again please.
U: works, ta
---
U: Do the trainers come up small? I'm usually a 42 in other makes
A: Half a size small, most people take a 42.5.
U: and the colour is more navy or more black
A: Navy in daylight. Looks black in the shop lights.
U: will take navy then
---
U: Hello, I bought a coat as a present for {f2} and it is too big, no receipt though
A: We can look it up by card. Last four digits and the date?
U: it was on my husband's card, {m3}, I don't have it here
A: No problem, then by email address or phone number.
U: try {mail3} or {tel}
A: Got it under {tel}. I'll put it on an exchange note, she can pick anything up to {price}.
---
U: Hi there, the courier left a card from {o:parcel} saying they will not try again. Reference {track}. I'm at work at {o2:firm} all week, could they bring it there? Address is {addr}. Reception closes at five, ask for {p}.
A: Yes, I can redirect it for tomorrow. I'll add a note for reception.
U: Great, thanks {p2.f}.
A: You're welcome!
---
U: can u tell me what time u open on bank holiday monday
A: 10 till 4, garden section till 3.
U: and is the cafe open too
A: It is, last orders for hot food half past two.
---
U: We'd like to open a trade account.
A: Happy to help! Please send: company, registered address, contact, phone, VAT country.
U: Company: {o:firm.l}
Registered address: {addr}
Contact: {p}
Phone: {tel}
Email for invoices: {rmail}
A: Thank you. Your trade account number is {acct}. Your account manager is {p2} ({wmail2:5}).
U: {p2.f} from {o5:supplier}? we know each other from before, lovely
---
U: The coffee machine shows E04 and beeps three times
A: E04 is the water sensor. Empty the tank, dry the contact at the bottom and put it back.
U: did that, now its E07
A: E07 means the drip tray is not in all the way. Push until it clicks.
U: clicked. working, thank you!
---
U: I want to book two rooms at {o:hotel} from {date}, 3 nights
A: We have two doubles at {price} per night. Under which name?
U: {p} for one and {p2} for the other. we're both with {o2:firm} and you should have a corporate rate
A: I do see a rate for {o2}. Booking is {booking}. May I have an email for the confirmation?
U: {wmail:2}
A: All sent. See you soon!
---
U: Booking {booking}. My wife's name is misspelt, it should be {f}.
A: I've corrected it to {f}. Is yours right as {m2.r}?
U: yes
A: Great. The new e-ticket goes to {mail2}.
U: Also she needs a vegetarian meal please.
A: Added for both legs.
---
U: my flight with {o:airline} got cancelled and the app just spins. pnr {booking}
A: I'm sorry about that. Passenger surnames please?
U: {p.l} and {p2.l}
A: I can put you on the 18:40 tomorrow or refund {price}.
U: 18:40. we will sleep at {o2:hotel} then, do you pay for it?
A: Up to {price} a night. Send the invoice with your IBAN to us.
U: {iban}
A: Noted.
---
U: How many bags are included in the basic fare?
A: One small bag under the seat, 40 x 30 x 20 cm. A cabin trolley is extra.
U: and a guitar
A: A guitar needs its own seat or goes in the hold as sports equipment.
---
U: left my ipad on the plane, seat {n:3-32}C. Its got a sticker with my name on it ({p}) and a case with the logo of {o:school}
A: Thank you {p.f}, I've opened lost property case {ticket}. Where should we send it if found?
U: {addr.m}
A: And a daytime number?
U: {tel}
---
U: Hi, can i freeze my membership for two months? broke my ankle. member no {member}
A: Poor you! Sure. Just confirm your date of birth for me.
U: {dob}
A: Thanks {p.f}, frozen until {date}. {p2.f} on reception at {o:club} will need to see a doctor's note.
U: dr at {o2:medical} already gave me one
A: Perfect.
---
U: The under 11s want to hire the hall on {date} for a party, about 25 kids
A: It's free from 2pm. {price} for three hours. Who's the booking for?
U: {o:club}, treasurer is {p}, but I'm {p2} and I'll be there on the day
A: Lovely. I'll invoice {o}, to whom shall I send it?
U: {mail}, copy to {mail2}
---
U: is there parking at the pool and do i need a swim cap
A: There's free parking for 2 hours. No caps needed except for lane training on Tuesdays.
U: and lockers take coins?
A: A one coin, or a trolley token.
---
U: Name: {p}
Order number: {order}
Reason for return: faulty zip
Refund to: original payment
Comments: third time this happened with you, will go to {o:shop} next time
A: Hi {p.f}, your refund of {price} has gone through. Sorry about the zip!
---
U: does the blender also do hot soup or just smoothies
A: The 1200 W one heats up to 90 degrees in 6 minutes. The smaller one is for cold only.
U: ok the bigger one then. can i put the jug in the dishwasher?
A: Yes, top rack. The blade too.
---
U: Hi I'm getting someone else's delivery texts. They are for a {f} at {addr.s}, I've never heard of her
A: Thanks for telling us. What number are the texts coming to?
U: {tel}
A: I've taken that number off her profile. {o:parcel} may still send one for today's parcel.
---
U: I am writing on behalf of {o:club}. We ordered 40 shirts, order {order}, and eleven of them have the wrong sponsor on the back. It should read {o2:trade}, not {o3:trade}.
A: I'm so sorry. Can you send a photo please?
U: It's on our kit man's page, {prof}, and sent to {rmail4} just now. Our kit manager {p} is furious, the game's on Sunday.
A: We will reprint today and send them with {o5:parcel} overnight. Regards, {p2}, {o4:shop.l}
---
U: wheres my refund?? been 3 weeks. {mail}
A: Hello {p.f}, I see a refund of {price} from {date}. It went to the card ending in {n:1000-9999}.
U: that card is closed. pay it to this one {card}
A: We can't refund to another card, but by bank transfer we can. {o:shop} needs your bank details via the form.
U: ok send me the form
---
U: hi, I'm the landlord of a holiday let and I bought bedding from {o:shop}, invoice must be made out to {o2:landlord.l} not to me personally
A: No problem, what's the order number and address for the invoice?
U: {order}, {addr}
A: Reissued, you'll have it in five minutes.
U: thx. {p.i}
`,
);
