// Banks, cards, insurers, shops, parcels and travel.
export const english1 = `
@gb,ie
U: ‹Hi¦Hello¦Morning¦hiya›, a payment of £{-|!##.##} left my account on Tuesday and I don't recognise the shop
A: ‹Hello¦Hi there›, you're through to {A}. Can I take your full name and the last four digits of the card?
U: {P}, {Card4}
A: Thanks {P.f}. And your date of birth please?
U: {B}
A: Lovely. I can see it, it was taken by a petrol station in Kettering. I've blocked the card and raised dispute {account|DSP-######}.

U: I need to move my standing order to a new landlord, same amount
A: Of course. What are the new payee details?
U: Name on account is {P}⏎sort code {account|##-##-##}⏎acc no {account|########}
A: And the reference you'd like on it?
U: {account|$asciilast FLAT!|RENT####}
A: Done. First payment goes on the 1st.

@us
U: my debit card got swallowed by the atm on 5th street, ‹what now¦can i get it back¦need a new one asap›
A: Sorry about that! I can order a replacement. May I have the card number or the name on the account?
U: {Card} under {P.low}
A: Thank you, {P.f}. Is {D} still where you'd like it mailed?
U: no we moved, its {D2} now
A: Updated. It will arrive in 5 to 7 business days.

@in
U: Sir my net banking is blocked after 3 wrong attempts. Cust ID {account|########}
A: Dear customer, kindly confirm your registered mobile number and PAN.
U: {Tel} and {national-id|@@@P@####@}
A: Thank you {P.f} ji. A temporary password {secret=1|^^^^^^^^|$cap####} has been set.
U: {=1} not accepted, it says expired
A: Please try once more, I have regenerated it: {secret|^^^^^^^^|$cap###}.

@za
U: Please send the proof of payment to my employer's payroll, they say salary account not verified
A: Hello, I'm {A}. What's the employer called and which e-mail should we use?
U: {O}, {email|payroll$at$word$word.co.za}. Attention {P}
A: And your ID number for verification?
U: {national-id|############!}
A: Sent, {Q.f}. Reference {account|POP########}.

@gb
U: Can you tell me what hours the Deansgate branch keeps on bank holidays?
A: We're closed on bank holidays. On ordinary Saturdays it's 9:30 to 13:00.
U: ok and do you still change euro coins there
A: Notes only I'm afraid, not coins.

U: What's the interest on the Saver 2 account if I put £{-|!#},000 in?
A: Currently 3.85% AER up to £25,000 and 2.1% above that.
U: and the Saver 3 needs how much notice
A: 95 days.

@us,au
U: the chip on my card ending {Card4} stopped working, tap still ok
A: I can send another. Just to check it's you: mother's maiden name on file?
U: {secret|$last}
A: And the 6 digit code we just texted?
U: {secret=1|######}
A: Hm, doesn't match. Read it again?
U: oh sorry thats the old one. {secret|######}
A: Perfect, thanks {P.f}.

@ie,gb
U: Hello, I want to add my ‹husband¦wife¦mother¦sister› to the account. What do you need from us?
A: Both full names, dates of birth and a photo ID each.
U: Me: {P}, {B}, passport {national-id|P@#######}⏎Other: {Q}, {B2}, licence {national-id|@@@@@######@@#@@}
A: Thanks both. {Q.f} will get a letter at {D}.
U: that's where I live, {Q.f} is at {D2}

@gb
U: I'd like to send €{-|!#00} to my daughter in Germany. Is this enough: {iban|$ibande}, {P}?
A: That's all for SEPA, the BIC is only needed outside it. What's her bank's BIC in case we need it?
U: {account|@@@@DE@@XXX|@@@@DEFF###}
A: Payment queued, confirmation {account|PX-^^^^^^}.

U: Voice transcript 14:02. Yes hello I'd like to check my balance my number is {account|$spell8}
A: Thank you. And the memorable word, second and fifth letter?
U: the word is {secret|$word} so that would be, er, let me think
A: No need for the entire word but thank you. Who am I speaking to?
U: {P}. {P.f} with no h

@us
U: Chargeback question. How long do merchants get to answer?
A: Usually 30 to 45 days depending on the network. Visa and Mastercard differ a bit.
U: and code 13.1 means what
A: 13.1 is "merchandise or services not received".

U: Hi I'm trying to add my card to my phone wallet and it says call issuer
A: Sure, {A} here. What's the card number?
U: {Card} exp {-|0!}/{-|27|28|29} cvv {secret|###}
A: For your safety please don't share the CVV in chat. I only need the last four. You're {P}, correct?
U: yes
A: I've cleared the flag. Try again in ten minutes.

@sg
U: My credit card bill not received since move house
A: Hi, may I have your NRIC and new mailing address?
U: {national-id|S#######@}, {D}
A: Noted {P.i}. Old address {D2} has been removed. You can also get e-statements at {Mail}.
U: ok e-statement better. but use {Mail2} instead

@au
U: Someone opened a credit card in my name. My TFN {national-id|### ### ###} was in that leak last year
A: I'm sorry, that's awful. I'm {A} from the fraud team. Your full name and birth date?
U: {P}, born {B.t}
A: I see an application from {D} with mobile {Tel}. Are those yours?
U: neither! I'm at {D2} and my mobile is {Tel2}
A: Right. Case {account|FR-!######} is open and the card {Mask} is cancelled.

@gb
A: [note] Caller {P.r}, policy {account|HM!######}, burst pipe at {D}. Plumber {Q} ({O}) attended, invoice {account|INV-####} for £{-|!##}.00. Call back on {Tel}.
U: Hi it's {P.f}, you just rang me? I was driving
A: Hello {P.f}, yes, only to say the invoice is approved.

U: we had a bump in the car park at tesco and the other driver gave me this: {P}, reg {account|@@## @@@}, insured somewhere in Bristol
A: Thanks. Your own registration and policy number?
U: {account|@@## @@@} / {account|MTR######|!######-MC}
A: Was anybody hurt?
U: no only my bumper and his pride lol
A: Good. Claim {account|CL!######} opened, {A} will handle it.

@us
U: I need the ID card for my new health plan. Doctor's office won't take me without it
A: Happy to help! Member ID and date of birth?
U: {account|@@@#########} {B.n}
A: Thanks, {P}. I've emailed the card to {Mail}. Which provider is it for?
U: {OH}, Dr. {Q}
A: They're in network.

U: does the gold plan cover an MRI at 80% or 90
A: 80% after the $1,500 deductible in network, 60% outside.
U: what is cpt {-|7!###} then, thats whats on the estimate
A: That's imaging of the lumbar spine without contrast. Covered.

@ie
U: My father {P} passed away on the 3rd and I have to cancel his travel cover
A: I'm very sorry for your loss. Do you have his policy number?
U: {account|TRV/####/!###} I think. He was born {B}
A: That's it. And your own name, so I can write to you?
U: {Q}, {D}. My mother {R.f} lives there too so either of us

@us,gb
U: order {account=1|####-#######-###|#!######} still says processing
A: Hi! Checking {=1} now. Is it for {P}?
U: yes thats my ‹girlfriend¦flatmate¦dad›, it was a gift
A: It leaves the warehouse tonight and goes to {D}.
U: perfect ty

@au
U: Hi, the boots I bought are a 10 and I need a 9.5. Model Trailmaster {-|@@###}
A: No worries, 9.5 is in stock in brown. Order number?
U: {account|W#######}
A: Thanks, {P.f}. Label is on its way to {Mail}.

U: whats the difference between the HX{-|!##} and the HX{-|!##} kettle
A: The second one has temperature steps (70, 80, 90, 100°C) and 1.7 l instead of 1.5 l.
U: watts?
A: 2400 W both. $89.95 and $64.95.

@gb
U: Refund please!! ordered twice by mistake, {account|GB-######-@} and {account|GB-######-@}
A: No problem. Back to the card ending {Card4}?
U: the first one yes, second was paid with my partner's, {Q} {Mask}
A: Both done {P.f}, three to five days.

@us
U: Do you ship to Alaska and is the $9.99 flat rate valid there
A: Yes to Alaska, but the rate is $24.99 and it takes 8 to 12 days.
U: ok and promo SPRING25 still works?
A: It ended on {-|April 1#}, sorry.

@in
U: Delivery boy says my address not found. Pls tell him {D}, near the Ganesh temple
A: Noted. Alternate number for the rider please?
U: {Tel}, ask for {P.f}, my brother. My no is {Tel2} but it's on silent
A: Rider {Q.f} will call. Order {account|OD#############}.

@us,au
U: seller won't answer me. username {account|$user}, sold me a fake bag
A: I'm sorry to hear that. Can you share the listing or the profile?
U: {url|https://market.example/u/$user|https://www.sellit.example/profile/$user?ref=%%%%%%}
A: Thanks. And your own username?
U: {account|$user}
A: Case {account|C-!#####-^^} opened, you'll hear by Friday.

@gb
U: I'm a seller, payout didn't come. Shop is {O}
A: Hello! Which bank details should we have on file?
U: {Iban}, holder {P}
A: We've got one ending differently. Did you change it this month?
U: Yes after we left the old bank. Old one {Iban2}. My accountant {Q} at {O2} has the letter if needed, {Mail}

@gb,ie
U: Where's my parcel?? Tracking {account|@@#########GB|JD0###############|1Z&&&&&&##########}
A: It was left with a neighbour, {P.i}, two doors down.
U: never heard of ‹them¦her¦him›, and I'm in all day
A: The driver, {Q.f}, noted a blue door. Is yours {D}?
U: mine is {D2}!! wrong street
A: We'll collect it and bring it over tomorrow.

@us
U: hold my packages pls, we're away until the {-|1#}th
A: Sure thing. What's the delivery address?
U: {D}
A: And the name on the mailbox?
U: {P.l}/{Q.l}
A: Hold set up, confirmation {account|HLD^^^^^^^}.

@au,za
U: Locker won't open. The code on the SMS is {secret|######}
A: Which locker bank and what's the parcel number?
U: outside the servo on Main Rd, parcel {account|PL-####-####}
A: I've reset it. New code {secret|######}, valid 24 hours.
U: it opened! cheers {A}

@gb
U: how big can a parcel be for the small rate
A: Up to 45 x 35 x 16 cm and 2 kg.
U: mine's 46.
A: Then it's medium, £4.29.

@us,gb,ie
U: Hi, I need to change the surname on a ticket, I got married. Booking {account|@@^^@^}
A: ‹Congratulations!¦How lovely, congratulations.› Old and new name please?
U: {P} to {P.n}
A: And passport number of the new passport?
U: haven't got it yet, old one is {national-id|!########}
A: That's fine. I've added a remark for flight {-|BX!###}.

@us
U: flight {-|QF!##|UA!###|AC!##} to denver on the 12th, is it still leaving from terminal 2?
A: Yes, Terminal 2, gates open at 6:40.
U: is a 22 inch carry on ok
A: 22 x 14 x 9 in is our limit, so yes.

U: lost bag. tag {account|00########|@@######}, ‹blue hard shell¦grey duffel›
A: I'm sorry! Name and where can we deliver it?
U: {P}, staying at the Hilton till Sunday, after that {D}
A: Phone?
U: {Tel}. My wife's in case i dont pick up: {Tel2} ({Q.f})

@in,sg
U: PNR {account|##########} waitlisted, 4 passengers. Please check
A: Names of passengers kindly?
U: {P} (F, 34), {Q} (M, 36), {R} (M, 8), {S} (F, 62)
A: All four are confirmed now in coach B4.

@gb
U: Delay repay, the 7:42 from Stoke was 64 minutes late
A: Sorry! I can file that. Season ticket or single?
U: season, photocard {account|@@@####}, smartcard {account|6335970###########}
A: Thanks. Pay into which account?
U: {account|##-##-##} {account|########} mr {P.i}

U: Is the 18:03 to Penzance running with nine coaches or five today
A: Five today I'm afraid, coaches A to E. Reservations for F to J are void.
U: brilliant. so where does F24 sit
A: Anywhere free, sorry.

@us,gb
U: Checking in tonight around 1am, will someone be at the desk? Reservation {account|!#######|HTL-@@####} for {P.l}
A: The desk closes at 11pm. Use the side door, code {secret|####} then star.
U: and the room key
A: In the key box marked {P.l}, its code is {secret|####}.

@ie,za
U: Good day. We're a group from {OC}, 14 people, booked under {P}. Two more are joining.
A: Lovely! Names for the extra room?
U: {Q} and {R}
A: Added to {account|GRP-#####}. The rate of {-|!#}9 stays.

U: do the family rooms have a cot and whats the check out time
A: Cots are free on request, check-out is 11:00. We have 6 family rooms, all on floor 3.
U: any parking
A: 40 spaces, 12 a night.

@au,us
U: picked up a car yesterday, agreement {account|RA-#######}, there's a crack in the windscreen that I didnt do
A: Thanks for telling us. Plate number?
U: {account|@@@ ###|###-@@@}
A: And the driver on the agreement?
U: {P}, extra driver {Q}. licence {national-id|########|@#######}
A: Thanks {P.f}. A photo please, just reply right here with it.

@gb
U: got a fine from your hire company for a car I gave back on the 2nd?!
A: Let me look. Reference on the notice?
U: {account|PCN########|@@########}, vehicle {account|@@## @@@}
A: Handed back at 09:12 on the 2nd, fine is from the 3rd. That's the next hirer, not you, {P.l}. I'm cancelling it.
U: {P}, not {Q}. you wrote to me as "Mr {Q.l}"
A: Apologies, that was the next hirer's name.
`;
