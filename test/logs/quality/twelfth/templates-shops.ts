// Parcels, shops and what was bought there.
import { readTemplates } from './templates.ts';

export const shops = readTemplates(`
== US GB IE AU CA parcel-late
U: <Hi|Hello|hey>, my parcel was meant to come {weekday} and it still isn't here. Tracking {acc.tracking}
A: Hi there, sorry about the wait. Can I take your name and the delivery address please?
U: {me}, {addr}
A: Thanks {me.first}. I can see {acc.tracking} is at our {town} depot. It should be with you {weekday#2} before
{time}.
U: ok thanks. can the driver ring me first? {phone}
A: I've put {phone} on the label. Anything else?
U: no that's all

== US CA AU wrong-item
U: I ordered the {model} in black and got the white one. Order #{acc.order}, name on it is {me}.
A: Thanks for reaching out, {me.first}! I'm {ag.first} and I'll get that fixed. Is {email} still the best email for
the return label?
U: yes that's the one
A: Great, label sent to {email}. You'll see a refund of {amount} in {n} business days.

== GB IE refund-mail
U: Dear Sir or Madam,
/
/ I returned two items from order {acc.order} on {date} and have not had my refund of {amount}. I enclose proof of
postage.
/
/ Regards,
/ {me}
/ {addr.block}
/ {phone}
A: {me.dear},
/
/ Thank you for your e-mail. The refund for order {acc.order} was made on {date#2} to the card ending {last4}.
Please allow {n} working days.
/
/ Kind regards
/ {ag}
/ {org.shop} Customer Care

== US GB AU CA IE change-address
U: can i change where order {acc.order} is going? moved last week
A: Of course. What's the new address?
U: {addr#2}
A: And the old one, just for security?
U: {addr}
A: Perfect, {acc.order} will now go to {addr#2}. You'll get a confirmation e-mail shortly.
U: <cheers|thanks so much|great>

== IN courier
U: Sir my order {acc.order} is showing delivered but I have not received. Kindly check.
A: Dear customer, sorry for the inconvenience. May I know your registered mobile number?
U: {phone}
A: Thank you {me.titled}. As per records the parcel was handed to {p2} at the reception.
U: There is no person called {p2.first} here. I stay at {addr}. Please send it again or refund {amount}.
A: I have raised complaint {acc.ticket}. You will get a call on {phone} within {n} hours.

== US card-declined
U: My card keeps getting declined at checkout
A: I'm sorry to hear that! Which kind of card are you using?
U: its a visa, {card} exp {n}/28 cvv {sec.cvv}
A: Please don't share full card details in chat, {me.first}. I've not stored them. Could you try again with the
billing address exactly as it's on your statement?
U: it was the apt number. {addr} <worked now|that did it>, thank you!!

== GB AU IE CA gift
U: Hello, I bought a voucher from you for my sister {her} and she says the code doesn't work
A: Oh no! Could you send me the order reference and the e-mail it went to?
U: {acc.order}, and it went to {email.her}
A: Thank you. I have sent a fresh one to {email.her}. I am sorry {her.first} had trouble with it.
U: lovely, thank you {ag.first}
A: You're very welcome. {ag.first}, {org.shop}

== US GB CA AU warranty
U: The {model} I got from you stopped turning on after {n} months. Invoice is {acc.invoice}.
A: Thanks. To open a warranty case I need your full name, phone and where we should collect it from.
U: {me}
/ {phone}
/ {addr}
A: All set. Your case is {acc.ticket}. The courier, {org.courier}, will be with you on {date} between {time.am} and
{time.noon}.
U: Do I need to be in? My neighbour {p2} at {addr.street#2} can hand it over.
A: No problem, I've added {p2} at {addr.street#2} as a pickup contact.

== GB IE safe-place
U: hiya driver left parcel {acc.tracking} in the rain again. this is the third time. my name is {me} and i want to
complain
A: I'm really sorry {me.first}. Would you like us to set a safe place?
U: yes the porch. gate code is {sec.door}
A: Thank you, noted for {addr.street}. I've logged your complaint as {acc.ticket}.
U: wrong house!! I'm at {addr.short#2}
A: My apologies, now changed to {addr.short#2}.

== US CA AU GB marketplace-seller
U: The seller on my order {acc.order} isn't answering. Shop is called {org.shop}.
A: I can step in. What did you agree with {org.shop}?
U: They said refund of {amount} if I send it back to {addr#2}. I did on {date}, tracking {acc.tracking}.
A: Thanks {me.first}, I can see {acc.tracking} was delivered and signed by {p2.upper}. I've asked {org.shop} to
refund within {n} days.

== AU GB US IE bed-delivery
U: Hi I need to rebook delivery of my sofa please, ref {acc.order}
A: Hello! Could you confirm the surname and postal code on the order?
U: {me.last}, {addr.post}
A: Thank you {me.titled}. The next free slots at {addr.post} are {weekday} {time} or {weekday#2} {time#2}.
U: {weekday#2} please. If I don't answer call my partner {p2.first} on {phone#2}
A: Booked. I have added {p2.first} and {phone#2} to the job.

== US GB CA AU IN loyalty
U: my points are missing from the last purchase, member no {acc.member}
A: Happy to check. Can you verify your date of birth and e-mail?
U: {dob} and {email}
A: Thanks {me.first}, found it. {n.500} points were added to {acc.member} just now.
U: while you're at it change the email to {email#2} pls
A: Done, we'll write to {email#2} from now on.

== US GB AU CA business-order
U: Hello, this is {me} from {org.firm}. We ordered {n.40} boxes for our office and only {n} came.
A: Hello {me.first}, sorry about that. Do you have a PO or order number?
U: PO is {acc.order}, customer number {acc.customer}
A: Got it. The rest ships to {org.firm}, {addr}, on {date}. Should we call ahead?
U: Yes, ask for {p2} in facilities, {phone}.
A: Will do. {p2.first} will get a call half an hour before.

== IE GB receipts
U: Could you send me a copy of my receipt for the {model}? Bought online, think it was {month}
A: Sure. Under which name and e-mail?
U: {me}, {email}
A: Found it, order {acc.order}. You can download it here: {url}
U: It says the link has expired
A: Here is a new one, {me.first}: {url#2}

== US CA prescription-glasses
U: I was charged twice for my frames. {org.clinic} sent you the prescription, patient {me}, DOB {dob}
A: I see two charges of {amount} on order {acc.order}. One is only a hold. It should drop off by {weekday}.
U: ok. And did you get it from {w2}? She's my optometrist
A: Yes, Dr. {w2.last} sent it over on {date}. Have a good one, {me.first}!
`);
