// Scripts of the fourth evaluation set: English talks with trades, landlords, clinics, schools, offices and shops.
export const serviceScripts = `U: <<Hi|Hiya|Morning all|G'day>>, can someone come and look at a boiler that keeps losing pressure? It's a Worcester 30i, about {n 4 12} years old.
A: <<Sure thing|No problem at all>>! Who am I speaking with, and what's the <<address|property address>>?
U: {p.full}, {address}. <<Best number is|You can get me on|Mob>> {phone}.
A: Thanks {p.first}. We could do {date} between 8 and 12. The call-out is {price} plus parts.
U: <<Perfect|Grand|Sweet as>>. My <<husband|wife|neighbour|lodger>> {q.first} will be in, gate code is {secret.pin}.
A: Booked, job no. {account J-#####}. {r.plain} from {org.firm} will ring <<30 minutes|half an hour>> before.
===
@ spoken gb us au
A: thank you for calling {org.firm} you're through to {p.first} can i take your name please
U: yeah um it's {q.plain} i'm calling about my bill again
A: okay {q.first} and can you confirm your date of birth and postcode for me
U: uh {dob.speech} and it's {town}
A: lovely and the account number it's on the top right of the letter
U: right so that's <<{account ########}|{account #### ####}|{account ## ## ## ##}>>
A: perfect and a contact number in case we get cut off
U: {phone.spoken} is the best one i may be driving after 5 though
A: no worries so i can see 2 payments of <<40|65|82|113>> <<quid|bucks>> went out in march i will mark the second one as an error and you'll have it back in 3 to 5 days
U: oh brilliant you're a star thanks {p.first}
===
@ spoken us za in
A: good afternoon this is {p.first} speaking how may i help
U: hi {p.first} so i i'd like to uh make a payment over the phone for my mum {q.plain}
A: sure what's the long number across the front of the card
U: ok it's {card} expires {n 1 12} 28
A: and the security code on the back
U: {secret.cvv}
A: thank you and the policy number
U: um hang on it's {account ### ### ###}
A: and what's your own name please
U: {r.plain} i'm her daughter you can email it to {r.mail}
A: that's gone through confirmation is {account ######} anything else i can help with today
===
U: Our kitchen ceiling is dripping AGAIN. {p.full}, <<flat 4|unit 12|the top floor>>, {address}
A: Sorry to hear that, {p.first}. I've opened work order {account WO-##-####} and marked it urgent.
U: last time {q.full} came from {org.firm} and said it was the washing machine upstairs. Tenant there is <<Mrs|Mr|Ms>> {r.last}, she won't open the door
A: We'll contact <<Mrs|the tenant>> {r.last} directly. May I have your mobile number?
U: {phone} or work {phone2}. Rent's already late because of you lot, {price} a week for this!
===
U: I need a repeat of my amlodipine 5mg please
A: Of course. Full name, date of birth and <<NHS number|ID number>> if you have it?
U: {p.full}, <<born|DOB|d.o.b.>> {dob}, {nid}
A: Thank you. Your last issue was 28 tablets by Dr {q.last}. Collect from {org.clinic}?
U: No they never have it. The one at {street} next to the Tesco please
A: Done. The reference is {account RX######@}. It should be ready after {time}.
===
U: Good evening, my son {p.full} <<(Year 4)|(class 3B)|(Grade 6)>> won't be in school tomorrow, he has a temperature of 39.2
A: Thank you for letting us know. Could I confirm the child's date of birth?
U: {dob.child}. I'm his <<mother|dad|stepmother|guardian>>, {q.full}
A: Thank you <<Ms|Mr|Mrs>> {q.last}. I've recorded it for {org.school}. {p.first}'s teacher, <<Miss|Mr>> {r.last}, will see the note at registration.
U: Also please take {s.first} off the pick-up list, and put my <<mum|dad|sister>> {t.full} on, number's {phone}
===
U: hey!! 😊 its {p.first} from sunday lol. r u still selling the bike??
A: hiya yes!! £120 cash or paypal to {q.mail} 👍
U: cool can i come 2moro at {time}? whats ur addy
A: {address}, buzz {n 1 30}. text me when ur outside {phone}
U: 🙏 tysm {q.first}, my bro {r.first} is driving so might be late xx
===
U: <<Ticket opened via web form.|New submission from contact form>>
Name: {p.full}
Email: {p.mail}
Phone: {phone}
Company: {org.firm}
Customer ID: {account C#######}
Subject: Router reboots
Firmware: {n 1 9}.{n 0 20}.{n 0 9}
WAN IP: {ip}
MAC: {mac}
Message: Drops every 20 minutes, LED turns amber.
A: Hello {p.first}, thanks for the details. Please try firmware 4.12.1 from https://www.example.com/downloads. Could you send the IPv6 address too?
U: {ip.six}. And the second unit is {mac2}
===
U: My parcel says delivered but it isn't here. <<Order|order no|Order #>> <<{account ###-#######-#######}|{account #########}|{account W-@@####}>>
A: I'm sorry! Could I have the name and delivery address on the order?
U: {p.full}
{address.lines}
A: Thanks. The driver left it with "{q.last}" at number {n 2 80}. The tracking page is {url.link}
U: I don't know any {q.last}. I want my {price} back. Refund it to <<the card|my card>> {card}
===
U: I'd like to change my booking <<{account @@@@##}|{account ########}|{account HX-####-@@}>> from 2 to 3 guests
A: Happy to help. Under which name is it?
U: {p.reversed}. The third guest is my daughter {q.plain}, passport {passport}, born {dob.child}
A: Lovely, {q.first} is added. A junior suite is {price} more per night. Breakfast is 7 to 10:30 in the Rose Room.
U: Charge it to {card} exp {n 10 12}/27. And can you email {p.mail} with the new confirmation?
===
@ gb nz au za
U: <<Kia ora|Hello|Hi there>>, I'm trying to register for the online tax portal and it says my details don't match
A: Can I take your tax number and full name?
U: <<IRD|TFN|Tax no>>: {nid}. {p.full}, {dob}
A: We have a different surname on file, {q.last}. Could that be it?
U: Yes that was my maiden name, I was {p.first} {q.last} until the wedding in May
A: I've updated it. We'll send a temporary passcode, please don't share it.
U: got it, it's {secret.code}. And refunds should go to {account ##-####-#######-##} please
===
@ in
U: Sir, my refund is still pending since 2 weeks. PAN/Aadhaar is {nid}, assessment year 2025-26
A: Kindly share your registered name, mobile number and acknowledgement number.
U: {p.full}, {phone}, ack no {account ###############}. Bank a/c {account ##############}, IFSC HDFC0001234
A: Thank you, <<Mr|Smt>> {p.last}. Your address is shown as {address}, is it correct?
U: No no, shifted to {address2} last year itself. Also update email: {p.mail}
===
@ sg
U: Hi, can I check my flat application? NRIC {nid}
A: Hi, may I have your name and application number?
U: {p.full}, {account BTO-##-######@}. My co-applicant is {q.full}, {nid2}
A: Thank you. Your queue number is 412 out of 1,890. Selection is in May.
U: ok. Pls update my hp to {phone} and address to {address}
===
@ us
U: I was rear-ended on I-90 yesterday and need to file a claim
A: I'm sorry to hear that. Is everyone OK? What's the policy number and the name on it?
U: Yes. Policy <<{account PA ### ####-##}|{account AUTO-########}|{account ##-@@-####-#}>>, {p.full}, SSN last four isn't enough you said, so {nid}
A: Thank you {p.first}. And the other driver?
U: {q.full}, insured with State Farm, her plate is {account @@@ ####}, phone {phone}. She lives at {address}
A: Claim {account CLM-#######} is open. Your adjuster {r.full} will call by {date}. Estimated deductible: {price}.
===
U: Membership query: I paid twice for {org.club}
A: Sorry about that. What's the name and membership number?
U: {p.full}, <<member|membership no.|M'ship>> {account M####}. The direct debit is from {iban}
A: Found it, {p.first}. {price} will go back in 5 working days. By the way, {q.full} scored 3 goals on Saturday, 5-2 win!
U: haha {q.first} is my nephew 😄 tell coach {r.last} well done
===
U: Booking request for the community hall, please. Party of 40, {date}, {time} till late
A: The Rose Room holds 60. Can I take some details for the invoice?
U: {org.club}, attn {p.full}, {address}. <<Reach me at|Email>> {p.mail} / {phone}
A: Done. Deposit {price} to {iban}, reference {account HALL-####}. Key safe code will be {secret.pin}.
===
U: Hello, I want to donate monthly in memory of my late father, {p.full}
A: That's very kind. May we know your name and address for tax relief?
U: {q.full}, {address}
A: Thank you, {q.first}. Which account should we use?
U: {iban}, name on it is {q.caps}. {price} a month on the 1st
A: All set. Your supporter number is {account SUP######}. A card will go to your mother; is <<Mrs|Dr>> {p.last} at the same address?
===
U: My phone was stolen last night in Barcelona, I need the SIM blocked now
A: Certainly. Which number is it, and what's your account password?
U: {phone}, password is {secret.password}
A: Thank you. And for security, the date of birth on the account?
U: {dob}. It's under my <<partner's|dad's>> name: {p.full}
A: The SIM is blocked, <<Mr|Ms>> {p.last}. Ref {account ##########}. A replacement goes to {address}.
===
U: i cant log in to the parent app, it keeps sayin wrong pin
A: What's the email you registered with, and the pupil's ID?
U: {p.mail}, pupil id {account S-#####}, pin im using is {secret.pin}
A: That email isn't registered. I see {q.mail} for {r.full}.
U: thats my ex {q.first}!!! take that off, only me and {s.full} should have access
===
U: Invoice {account INV-2026-###} from {org.firm} is still unpaid after 45 days. What should I write?
A: Here's a friendly reminder: "Dear {p.first}, I hope you're well. Invoice {account INV-2026-###} of {date} over {price} may have slipped through."
U: make it firmer. it's {p.full} in accounts payable, {mailbox}. payment to {iban}
A: "Dear <<Mr|Ms>> {p.last}, despite two reminders the amount of {price} remains open. Please transfer it to {iban} within 7 days."
===
U: Hi, this is {p.full} again, you removed my son's tooth last week. {q.first} is still not eating!
A: Hello {p.first}, sorry to hear it. Is that {q.first} {p.last}, the little one with the dinosaur hat, patient no. {account #####}?
U: Yes. <<Dentist was|We saw>> Dr {r.full}. Insurance certificate {account ^###-####-##}
A: Dr {r.last} can see you today at {time}, room 2. Is {phone} still right?
===
U: Is it true that you charge {price} for a locksmith on Sundays?
A: Yes, weekend rate applies. Where are you?
U: Outside my own front door 😭 {street}, {town}. {p.first} here, <<call|ring>> {phone}
A: On our way, {p.first}. ETA 25 min, van 7. Will you have ID with you?
U: Driving licence {passport} ok? Name on it is {p.caps}
===
U: What did the film Grace of Monaco score on Rotten Tomatoes? And will Mark Rylance's Bridge of Spies be on Netflix in May?
A: It holds about {n 9 12}%. Availability changes; I can't check live listings. Bridge of Spies came out in 2015 and runs 142 minutes.
U: ok may as well chase down the DVD then, hope it's under {price}. or stream it on {date} at {time}
===
U: Compare the iPhone 15 Pro, Galaxy S24 Ultra and Pixel 8 for me, budget {price}, storage <<128|256|512>> GB, at least {n 3 9} years
A: The S24 Ultra has a 6.8-inch display and {n 4 5},{n 100 900} mAh; the Pixel 8 gets updates until 2030. iOS 17.4.1 runs on all iPhones since the XS.
U: And the ports? USB 3.2 vs USB4? Will the bill for repairs be lower with Apple Care?
A: USB4 reaches 40 Gbit/s; model numbers are SM-S928B and A3102. Repairs of a screen start at {price}.
===
U: What's a good three-day itinerary for Lisbon with kids aged {n 3 6} and {n 7 12}?
A: Day 1: Oceanário (opens 10:00, about €25). Day 2: tram 28 to Alfama, then art at the Gulbenkian. Day 3: Sintra by train, 40 minutes.
U: Do we need to book? It'll be 14 to 17 June 2026 and 30 degrees, I hope to grace a beach too
A: Book by {date}, Sintra's Pena Palace slots at least 2 weeks ahead. Bus 434, gate B12 and terminal 2 for Cascais.
===
U: why does my sourdough not rise, used {n 400 900} g flour, {n 250 500} ml water, 10 g salt, 4 hours at 21 C
A: Hydration is 70%, which is fine. Your starter may be weak: feed it 1:5:5 and wait until it doubles. A rose-like smell is a good mark.
U: will try again sunday, art of patience i guess lol. mary berry did it in 3 hrs on tv
===
U: Did our town's council approve the bill for the bypass? Vote was {n 20 30}-{n 10 19} I think, turnout {n 31 70}.{n 1 9}%
A: I can't look it up live. A 23 to 18 vote would pass with a simple majority of 41 seats. Section 106 and form B-12 govern the appeal.
U: The chase after votes, honestly. I may write to the ombudsman. Is there a template at https://www.gov.uk/complain-about-your-council?
===
U: Agent note: cust {p.full} rang re dbl chrg, v upset, wants mgr. CLI {phone}. A/c {account 44######}. Adv will cb {date} {time}.
A: Summary: {p.full} called about a double charge on account {account 44######} and wants a manager to call back.
U: add: spoke also w/ hubby {q.first}, pref contact {p.mail}, addr chg to {address}, DOB verified {dob}
===
U: Thanks for seeing me. I've run out of my EpiPens and I'm flying to Malta tomorrow
A: Let me help. Which practice are you registered with?
U: {org.clinic}, Dr {p.last} or the nurse, {q.first}. I'm {r.full}, {dob}, hosp no. {account @######}
A: Thank you, {r.first}. I can send 2 pens to {org.clinic} for pick-up. Travel insurance number, for the letter?
U: {account TRV/##/#####}, and my EHIC-style number is {nid}
===
@ us au gb nz
U: WIFI STILL DOWN. Account {account ##########}. This is {p.caps}. FIX IT.
A: Sorry, <<Mr|Ms>> {p.last}. I see modem {mac} at {address}, last IP {ip}. Could you reset it and log in with the sticker password?
U: sticker says {secret.password} and admin pin {secret.pin}, neither works!!
A: I've pushed a new one. Technician {q.full} can come on {date}, {time}.
===
U: Could you check the guest list for my sister's hen do at the spa?
A: Of course. I have 5 guests: {p.full}, {q.full}, {r.full}, {s.full} and {t.first}.
U: {t.first}'s surname is {t.last}. And {q.first} is pregnant so no sauna. Pay with {card}, the code's {secret.cvv}
A: Updated. Your wifi voucher is {secret.code}; treatment rooms are 3 to 7.
===
U: What time does the over-60s swim start? asking for nan
A: Tuesdays and Thursdays at {time}, lane 4. It's {price} a session. Does she have a leisure card?
U: yes {account LC ### ###}, {p.full}, born {dob.old}. She lives at {address}
A: She's entitled to the concession then. Shall I put {p.first} down for next Thursday?
===
U: Uber driver here, my documents got rejected. Driver {p.full}, licence {passport}, <<reg|plate>> {account @@## @@@}
A: Thanks. The insurance certificate names {q.full}. Is that you?
U: No, {q.first} is my cousin, wrong upload. New one is at {url.link}
A: Approved. Payouts go to {iban} as before?
U: Yes pls. and my new no. {phone}
===
U: Reset my password pls, user {account @@@####}
A: A code was sent to the phone ending 88. What is it?
U: <<{secret.code}|it says {secret.code}|{secret.code} i think>>
A: Verified. Temporary password: {secret.password}. Please change it at first login.
U: Still "error 0x80070005" on build 22631.3447. My PC is {account LT-@@@-####}, ip {ip}
A: Thanks. {p.first} from second line will take over your session. Teams or phone?
U: phone, {phone}, ask for {q.full} on reception, I sit in room {n 100 480}
`;
