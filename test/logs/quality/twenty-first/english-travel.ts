// Airline, rail, hotel, car rental and garage desks in English.
export const englishTravel = `
# us
U: change name on ticket, got married
A: Congrats! Confirmation code?
U: {pnr@r}
A: From what to what?
U: {f1} to {f1.g} {p2.s}
A: Passport already in new name?
U: yep {passport}
A: Reissued under {@r}. Skymiles number?
U: {account:9#########}
U: card for the fee is {card}, {secret:###}
A: All done, {f1.g}. {a1.g}

# uk
U: bag never came off the carousel at Alicante
A: I'm sorry. Baggage tag?
U: {account:0### ^^ ######|^^######}
A: Booking ref and surname?
U: {pnr} / {p1.s!up}
A: Where are you staying, and on what number can the driver ring?
U: Hotel till Sunday then home, {addr}. {phone}
A: Date of birth for the claim form?
U: {dob}, and my wife {d1} has her bag {account:^^######} too
U: tag sticker said {p2.r}, seems swapped with {account:^^######}

# in
U: web check in showing error for my mother
A: PNR please
U: {pnr}
A: Passenger {f1}, wheelchair requested?
U: Yes. DOB {dob}, passport {passport}
A: Done, boarding pass sent to {email}.
U: Thanks {a1.g}
A: Seat is paid on card {card.last}.
U: Her other passport {passport} is expired. Emergency contact {p2}, {org}

# au
U: Missed connection in Singapore because you were late
A: Really sorry. Names and booking?
U: {p1}, {k1}, {k2}, booking {pnr!lc}
A: You're on the {time} now. Frequent flyer number for the goodwill points?
U: {account:QF ### ####|19########}
U: put our kids {k3} {cdob} too
U: I work for {org}, our travel desk is {p2}

# ie
U: Refund for cancelled flight still outstanding, {price}
A: Hi {p1.g}, the reference?
U: {pnr} and my claim no is {account:##########}
A: Bank details please.
U: IBAN {iban}¶BIC {bic}¶{p1}
A: Sent.
U: paid by card {card.last} by my firm {org}

# us
U: unaccompanied minor booking
A: Sure! Child's name and birthday?
U: {k1}, {cdob}
A: Who drops off and who picks up?
U: me, {p1}, {phone}. Picking up: grandma {f2}, {phone}
A: ID of the person picking up?
U: driver's license {licence:f2}
A: All set, record {pnr}.
U: we live at {addr}

# uk
U: delay repay, {time} from {town}, got in 64 minutes late
A: Ticket number please?
U: {account:TTX#######}
A: And how would you like to be paid?
U: bank. {p1}, {account:##-##-##}, {account:########}
A: Claim {account:DR-######-#} submitted.
U: my wife {d1} was with me, ticket {account:TTX#######}, {email:d1}

# uk
U: Railcard expired yesterday, can I still travel
A: Not on the old one. I can renew it now. Number and DOB?
U: {account:RC## #### ####}, {dob}
A: {p1.m}?
U: yes
A: Download code {secret:^^^###^}. Card ends {card.last} is charged {price}.
U: {addr} is where it's registered

# in
U: Tatkal ticket waitlisted, refund??
A: Share PNR and user id.
U: pnr {account:##########} user id {handle:p1}
A: Passengers {p1} and {k1}?
U: yes age 34 and 31
A: Refund of {price} initiated.
A: Refund to card {card.mask}
U: ok mail {email:p1}

# uk
U: left my rucksack on the 17:42
A: Oh no! What's in it?
U: laptop, sticker with {p1} / {org} on it, and a library card no {account:B########}
A: How do we reach you?
U: {phone} or {email:p1}
A: Lost property ref {account:LP-#####}.
A: Anyone else who may collect?
U: {k1}, {phone}

# us
U: we booked two queens and got one king
A: I'm so sorry. Last name and confirmation?
U: {p1.s}, {account:########}
A: Thank you Ms. {p1.s}. {a1.g} at the front desk is moving you now.
U: Rewards # {account:#########} too please
U: booked by {org}, contact {p2}

# uk ie
U: Do you have my glasses? I checked out Sunday
A: Let me ask housekeeping. Name?
U: {p1}
A: Found a brown case. Post it to you?
U: yes please. {addr}
A: We'll need {price} for postage; card on file ends {card.last}, ok?
U: fine
U: could {k1} pick it up instead, born {dob2}

# sg
U: pls send invoice for stay with company name
A: Sure. Company name?
U: {org}
A: Guest {p1}, booking {account:BK-########}?
U: yes. email to {email.work:p1}
A: Sent. Regards, {a1}
U: company card {card.last}, boss {p2} signs

# za
U: Group booking for a wedding, bride {f1}, groom {m2}
A: How lovely. Contact person?
U: Her mother {f3}, {phone}, {email:f3}
A: Deposit of {price} on card?
U: {card}, exp {x:0%/2#}, CVV {secret:###}
A: Thanks. Booking {account:GRP####}, the rate holds till {date}.
U: their planner is {p4} from {org}

# us au
U: late checkout and wifi isn't working
A: What name is the room under?
U: {p1.s}
A: The Wi-Fi password changed today, it's {pw}. Late checkout till noon is fine, {p1.g}.
U: bill it to {card.last} and mail {email:p1}
U: loyalty {account:#########}, spouse {k1} too

# uk
U: you've charged me for a scratch that was there when I picked it up
A: Rental agreement number?
U: {account:RA########}
A: Reg {plate}, driver {p1}?
U: yes and second driver {k1}. Photos here {url.share}
A: Thank you. I've passed it to {a1.g} in damages.
U: card {card.last}, {addr}

# us
U: toll violation notice came to me for a rental
A: Can you give me the plate and notice number?
U: {plate}, notice {account:T#########}
A: Renter's driver license?
U: {licence:p1}, name {p1}
A: Our admin fee is waived. Receipt to {email:p1}.
U: born {dob}, {addr}

# au
U: want to extend the hire by 2 days
A: Easy. Booking?
U: {account:H#######AU}
A: Card ending {card.last} still right?
U: new one, {card}
A: All good {p1.g}. Drop-off box code at the depot: {secret:####}.
U: my cell {phone}, staying at {addr}

# ie
U: additional driver details as asked: {p2}, licence {licence:p2}, dob {dob}, lives at {addr}
A: Thanks a million. Is {p2.g} on your booking {account:IE-######}?
U: Yes
A: Card deposit?
U: {card.mask}, {p1}

# uk
U: MOT due, can you fit me in before the 14th
A: Yes. Reg and mileage?
U: {plate}, 71k
A: Name and number?
U: {p1.i}, {phone}
A: {weekday} {time}, ask for {a1.g}.
U: service plan {account:SP######}, address {addr}

# us
U: check engine light again after you guys fixed it
A: Sorry! Year, make, and VIN?
U: 2019 Mazda CX-5, {vin}
A: The RO was {account:RO######}, service writer {a1.g}. You're {p1}?
U: {k1} dropped it off, but yes car's mine
A: Bring it in tomorrow, no charge.
A: Where should we shuttle you?
U: {org}, {addr}

# za
U: Service plan expired? I only have 48000 km
A: Please send me the chassis number and the owner's name.
U: {vin}, {p1}. Reg {plate}
A: Plan {account:SP-#####} runs until 60000 km, so you are covered.
U: tell {a1.g} in parts to keep the mats
U: dealer was {org}, {p2}

# uk
U: Key fob dead and the alarm is going off
A: Which car?
U: Golf, {plate@r}. Bought from {org}
A: Override code for {@r} is {secret:##-##-##}. Name of keeper for our records?
U: {p1}, {addr.pc}
U: card for callout {card}
`;
