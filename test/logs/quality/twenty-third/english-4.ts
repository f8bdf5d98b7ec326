// More of all desks: forms, signatures, corrections, notes and spoken numbers.
export const english4 = `
@us,gb,au
U: Name: {P}⏎Phone: {Tel}⏎Email: {Mail}⏎Order: {account|#########}⏎Problem: ‹screen cracked on arrival¦box was empty¦wrong colour›
A: Hello {P.f}, thanks for filling in the form. A replacement is on the way.

@gb
U: Please find my details below.⏎⏎Kind regards⏎{P}⏎Office Manager | {O}⏎{D}⏎T: {Tel} | M: {Tel2}⏎{Mail}
A: Thank you, {P.f}. Which invoice is it about?
U: {account|SI-#####}, the one {Q.f} in accounts queried
A: I've sent {Q.f} a copy.

@us
U: customer number is {account|!###}
U: wait theres more
U: {account|####}-{account|@}
A: Got all three parts, thank you. And the name?
U: {P.f}
U: {P.l}

@gb
U: It's {account=1|KT-!####-@}
A: I'm getting nothing for {=1}.
U: sorry, not that, {account|KT-!####-@}. I was reading my ‹brother's¦wife's› letter
A: That works. {P}, yes?
U: No that's him as well! I'm {Q}.

@ie,gb
U: the man on the phone earlier, {P.f} I think, promised a callback before noon
A: Sorry about that. I'm {A}, I can help. Is the number {Tel} still right?
U: yes or landline {Tel2}
A: I see {P.f}'s note: wants bill re-sent to {Mail}. Done.

@us
U: Voicemail transcription: "hi this is {P.low} um my number is {phone|$spell10} and im calling about claim {account|$spell7} thanks bye"
A: Hi {P.f}, claim was paid on Monday.

@au
U: my email? it's {email|$spoken}
A: Thanks, I'll read that back with a dot between the names. Your card's last four?
U: {card|$spell4}
A: And the PIN you set for phone service?
U: {secret|$spell4}
A: Verified, {P.f}.

@gb
A: Hi, this is {A} from the bookings team. You asked about adding breakfast?
U: Yes, for both rooms, {P.l} and {Q.l}
A: Done. £{-|!#}.50 each per day.

@us
U: ssn last 4 is {national-id|####}, dob {B}, zip {D.c}
A: Thank you. You're verified, {P.f}. How can I help?
U: need a payoff letter for loan {account|!#########}
A: It'll be in your inbox {Mail} in an hour.

@za
U: I want to report a fault: no signal in Bellville since the storm
A: There's a tower down, expected back by 18:00.
U: reference number of the fault?
A: It's a network fault, code NET-{-|!##}, affects the entire area.

@gb
U: What's the recall on the {-|T!##} tumble dryer about
A: Models made between 2014 and 2018 with a green dot missing. Safety line is 0800 151 0905.
U: mine is from 2020
A: Not affected then.

@us
U: your customer line 1-800-555-0199 just hangs up on me
A: Sorry about that! Hours are 8 to 8 Eastern. What's going on?
U: only wanted to ask about return window
A: 30 days, 60 for holiday purchases.

@ie
U: Does the 46A stop at Donnybrook church on Sundays
A: Yes every 20 minutes from 8:10.
U: leap card fare?
A: €2.00 adult, 65c for kids.

@gb,us
U: What are the dimensions of the Billy style shelf, art. {-|###.###.##}
A: 80 x 28 x 202 cm, 6 shelves, max 30 kg each.
U: weight of the box
A: 38.4 kg in 1 package.

@au
U: are you open on ANZAC day
A: From 1 pm until 6 pm.

@in
U: What is the baggage allowance on {-|6E !###|AI !##} Pune to Kochi
A: 15 kg check-in and 7 kg cabin.
U: excess per kg?
A: Rs 550 plus GST.

@us,gb
U: my smart lock model {-|SL-!##} blinks red 3 times
A: Low battery. Four AA, not rechargeable ones.
U: and 5 times?
A: Jammed bolt, error J5.

@us
U: selling my house, how do i transfer the solar contract
A: Congrats! Contract number and buyer's name?
U: {account|SLR-####-###}, buyers {P} and {Q}
A: Their email for the e-signature?
U: {email|$word$word$at$word.net}, realtor is {R} with {O}, {Tel}

@gb,ie
U: Child seat recall form⏎Serial: {account|##@@######}⏎Bought: {-|0!}/2024⏎Owner: {P}⏎Addr: {D}⏎Tel {Tel}
A: Thank you {P.f}, the free strap kit is coming by post.

@us
U: the nurse {P.f} said bring my med list, where do i upload
A: In the portal under Documents. Trouble logging in?
U: yeah forgot username maybe {account|$user}
A: It's that one. Security question: first pet?
U: {secret|$cap}
A: Correct. One-time link: {url|https://portal.health.example/otl/^^^^^^^^^^}

@gb
U: hiya can u tell {P.f} at the front desk im running 10 late for dr {Q.l}
A: Will do. Your name?
U: {R} born {B.dm}
A: No problem, see you soon {R.f}.

@sg,au
U: My iban for the refund is {iban|$ibangb|$ibande|$ibannl|$ibanfr} as I live in Europe now
A: Thank you. Account holder and BIC?
U: {P.up}, {account|@@@@GB2L|@@@@DE##}
A: We also need the address the bank has.
U: {D}

@us
U: i think my neighbor {P} took my package, there's video
A: I can't accuse anyone, but we can open a claim. Tracking?
U: {account|94####################}
A: Delivered 2:14 pm, front porch, {D}. Claim {account|#!######} started.

@gb
U: Landlord {O} says the smart meter belongs to them. IP of the hub is {Ip} if that helps
A: No, meters belong to the network. Hub's serial?
U: {account|HUB-&&&&&&}. EUI {Mac}
A: Thanks. You're the account holder, {P}?
U: Her daughter, {Q}. Mum's on {Tel}

@us,au
U: Hello! is there a discount for seniors?
A: Yes, 10% from age 65, Mondays only.
U: im born {B}, does that count?
A: If you're 65 or over, yes :) Just show ID at the counter.

@in
U: Please update nominee in my policy {account|LIC#######|##########}
A: Kindly share nominee name, relation, date of birth.
U: {P}, wife, {B.n}
A: And Aadhaar of nominee?
U: {national-id|#### #### ####}
A: Updated, Mr {Q.l}. Certificate by post to {D}.

@gb
U: Can't get through the airport parking barrier. Booking {account|PK######|@@@-####}
A: What does the camera show as plate?
U: {account|@@##@@@} but I'm in the wife's car, {account|@@## @@@}
A: Changed. If it stays shut, keypad {secret|####}.

@us
U: My kid {P.f} bought $200 of gems with my card ({Mask})
A: That happens. Parent name and the child's account name?
U: {Q}, his is {account|$cap$cap##}
A: Refund is in process. Want to set a purchase PIN?
U: yes make it {secret|####}

@gb,za
U: Student finance says my uni hasn't confirmed. I'm at {OS}
A: Student ID and your course?
U: {account|########|u#######}, nursing yr 2. {P}
A: Confirmed today. Personal tutor still Dr {Q}?
U: no its {R} now

@us,gb
U: Hey is this the same company as in the Sherlock Holmes ad
A: Ha, yes! The campaign runs to the end of March.
U: does code WATSON10 work on sale stuff
A: Full-price items only.

@us
U: what's the max load on the roof rack {-|RR-!##}
A: 165 lbs evenly spread.
U: fits a 2022 Outback?
A: Yes, with kit {-|K!###}.

@ie
U: Claim form pasted:⏎| Passenger | Seat | Ticket |⏎| {P.r} | 14C | {account|220-##########} |⏎| {Q.r} | 14D | {account|220-##########} |
A: Thank you. Pay the compensation into one account?
U: {Iban} ({P.i})
A: €500 in total, {P.f}.

@gb
U: My nan {P} fell on your bus, number 43 about 10am, driver {Q.f} was lovely
A: Oh no, is she all right? Which hospital?
U: {OH}. Just bruises, but she's frail, born {B.y}
A: I've opened report {account|INC-######}. How do we reach you?
U: {R}, {Tel}

@au
U: reg renewal for {account|@@@-##@|1@@-#@@} not going through
A: What error do you see?
U: card declined, but {Card} is fine everywhere else
A: Try the other card on file, ending {Card4}?
U: expired. use {Card2} exp 11/27
A: Went through. Receipt to {Mail}, {P.f}.

@us
U: Our office wifi changed, is it {Pw} or {Pw2} now?
A: Second one, since Monday. Who's asking please?
U: {P.f}, new hire at {O}, desk 12
A: Welcome! Your badge PIN is {secret|####|######}.

@gb
U: gate at the allotments wont take {secret|####}
A: Changed on the 1st. Plot holder?
U: {P}, {OC}
A: New one is {secret|####@|####}. Please don't share outside the club, {P.f}.

@us
U: Here's the seed words, wallet wont restore: {secret|$words12}
A: Please never share these! Move your funds to a new wallet right away. Which device?
U: Ledger, serial {account|&&&&&&&&}. im {P}
A: Okay {P.f}, I'm deleting this message on our side.

@gb,au
U: Prize draw says winner is {P.i} from Leeds, that's me!
A: Congratulations! Ticket number and a way to reach you?
U: {account|@-#####}, {Mail}
A: Correct. The bike can be collected from {O}.

@ie,us
U: Do we need to bring passports for the ferry, travelling as family of five with 1 car under 2m
A: A photo ID is fine for EU citizens. Check-in closes 30 minutes before 20:45.
U: cabin 4 berth price
A: From {-|!#}9 one way.

@us
U: hi can i get the wifi password for room {-|###}
A: Sure, it's {secret|$word##|$cap####}. You're {Q.l}, right?
U: {Q.l} must be the previous guest, im {P.l}
A: Oops! {P.l} it is then.
`;
