// Bank and card issuer desks in English.
export const englishMoney = `
# uk
U: hi cant see my wages yet, normally there by 7
A: Morning, {a1.g} here. Full name and account number please?
U: {p1!lc}, {account:%#######}, sort code {account:##-##-##}
A: Thanks {p1.g}. And who are you paid by?
U: {org@o} <last friday of the month|always on the 28th>
A: There's a pending credit from {@o}, it should clear by midnight.
U: fyi payroll there is {p2}, {email.work:p2}
A: No need {p1.g}, but noted.

# uk ie
U: I'd like to dispute a direct debit.
A: Sure, which one and for how much?
U: {price} on {date}, reads {x:DD ^^^^ ######}. I never signed up to any gym
A: I've raised it as {account:DDI-######}. Could you confirm your name and date of birth?
U: {p1}, {dob}
A: All done {p1.g}. Refund within one working day.
U: and where do replies go? my mail is {email:p1}
A: There, and a letter to {addr}.

# us
U: My debit card got declined twice at the pump
A: Sorry about that! This is {a1.g}. What are the last four digits?
U: {card.last@c}
A: And the name on it?
U: {p1.m}
A: Thank you, {p1.g}. I see a fraud hold on the card ending {@c}. A text with a code just went to {phone@t}.
U: got it. {secret:######}
A: Perfect, hold removed. Anything else?
U: no ty
U: wait also my other card {card.mask} says the same
A: That one needs a new PIN. Temporary PIN {secret:####}.

# us
U: wire to my landlord hasn't arrived and rent was due monday
A: I can trace that. Routing and account number you sent it to?
U: routing {account:0########}, acct {account:%#########}. Payee is {landlord}, contact there is {p2}
A: And your name for verification, plus last four of your social?
U: {p1}. Full SSN is {nid} if that's easier
A: You only needed four, but thanks. Trace number {account:WT########}, allow two days.
U: my bank card is {card.last} if you need to refund

# au nz
U: Need to add my wife to the everyday account
A: Hi, {a1.g} from the joint accounts team. Both full names and DOBs please.
U: Me: {m1}, {dob}. Her: {d1}, {dob2}
A: And the account?
U: {account:##-####-#######-##}
A: Got it. {d1.g} will get an email to verify her ID. Which address?
U: {email:d1}
U: she's paid by {org}, if that matters
A: Thanks. Is the home address still {addr}?
U: yes

# in
U: My UPI is not working since morning, amount deducted but merchant says not received
A: Namaste, I am {a1.g}. Kindly share the UTR and registered mobile number.
U: UTR {account:4###########}, mobile {phone}
A: Account holder name please.
U: {p1}. Account no {account:5##############}
A: Thank you {p1.g} ji, complaint {account:SR#########} is registered. Reversal in T+3 days.
U: also update my mail {email:p1} and address {addr}

# za
U: someone phoned saying they were from the bank and i gave the OTP!!
A: I'm {a1.g} from fraud. What OTP was it and when?
U: {secret:######@o}, about 20 min ago. he called himself {m2}
A: We've blocked the card. ID number please?
U: {nid}
A: Name matches {p1}, correct?
U: yes that's me. {p1.g}
A: The code {@o} was used for {price}, we'll reverse it. Reference {account:FR-#######}.
U: is my savings card {card.last} safe too?
A: Yes, and {card.mask} is the one we stopped.

# sg
U: I forgot the PIN for internet banking
A: No problem. May I have your NRIC and full name as in passbook?
U: {nid} {p1!up}
A: And for security, what is the name of your first school?
U: {answer.school}
A: Thank you, reset letter goes to {addr}, 3 working days.
U: ok can
A: Please also confirm your card, last 4 digits.
U: {card.last}

# uk
U: Old address still on my statements. Please change it.
A: Of course. Could I take the old and the new one?
U: old: {addr}¶new: {addr}
A: And your customer number?
U: Its {account:C##-######}
A: Updated, {p1}. First statement to the new place on {date.dm}.
U: my husband {b1} too please, his number is {account:C##-######}
A: {b1.g} has to write in himself, sorry. {a1.g}

# ie
U: what BIC and IBAN do i give my new employer
A: Hi there, can you verify yourself first: name, date of birth, last 4 of your card?
U: {p1}, born {dob}, {card.last}
A: Thanks {p1.g}. IBAN {iban}, BIC {bic}.
U: great, thats for {org} payroll
A: HR contact if the form bounces?
U: {p2}, {email.work:p2}

# uk
U: Executor here for my late father's account. {k1}.
A: I'm very sorry. What was your father's name and account number?
U: {m1}. {account:########}. He died {date}
A: Thank you. Do you have the grant of probate?
U: Solicitor has it, {p2} at {org}, phone {phone}, mail {email.work:p2}
A: I'll write to {p2.s} today. Your reference is {account:BRV/####/##}.
A: And your own address, {k1}?
U: {addr}, born {dob2}, card {card.last}

# us ca
U: chargeback question. merchant says they never got it
A: Sure. Case number?
U: {account:CB-####-#####@c}
A: I see it. That's the {price} purchase on Visa {card.mask}, cardholder {p1}?
U: yes
A: The merchant sent documents on {date}. You have ten days to answer, mention {@c} in the subject.
U: can you mail {email:p1} when you know more
A: Will do, from {a1.g}.

# uk
U: New credit card arrived but app wont take it
A: Let me help. Type the long number here? It's a secure form
U: {card@n}
U: exp {x:0%/2#} cvv {secret:###}
A: It's telling me the number doesn't exist. Could you check?
U: oh the 3rd block was wrong, {@n!slip}
A: That one works, activated. Enjoy, {p1.g}!
U: old one ending {card.last} i can cut up?
A: Yes. Also confirm your date of birth.
U: {dob}

# us
U: Add authorized user
A: Happy to. Their full legal name, birth date and SSN?
U: {d1} <|she's my daughter>, {cdob}, {nid}
A: And you're {p1}, card ending in {card.last}?
U: correct
A: Card ships to {addr} in 7 days.
U: can i see her pin
A: Her first PIN is {secret:####}, she should change it. {a1.g}

# au
U: card eaten by atm outside the {town} branch
A: That's annoying. {a1.g} here. Card number or customer ID?
U: customer id {account:########}
A: Thanks. Hi {p1.g}, I've cancelled the one ending {card.last} and a new one's on its way to {addr.street}?
U: no we moved, {addr}
A: Fixed.
U: phone is {phone}, {email:p1} if mail fails

# in sg
U: Dear Sir, my card {card.mask} was used at a petrol station I never visited. Kindly block. Regards, {p1}, {phone}
A: Dear {p1.g}, this is {a1.g}. The card is blocked under request {account:BLK########}.
U: Thank you. Please send replacement to office: {org}, {addr}
A: Noted.
A: One more card on your profile, {card.mask}. Block also?
U: Yes, and my wife {d1} has {card.last}

# za uk
U: why did you lower my limit
A: Let me look. Which card, the last digits will do.
U: {card.last} and {card.last} both
A: And your surname?
U: {p1.s}
A: Thanks, {p1}. The first was reduced after a missed payment on {date}.
U: i work at {org} full time, salary went UP
A: Send a slip to us with reference {account:LR-######}.

# us
U: (voice) yeah hi my name is {p1!lc} and i need to report a lost card the number is {card!words}
A: Thank you. Can you say your date of birth?
U: {dob.words}
A: And the three digits on the back, if you remember them?
U: {secret:###!words}
A: It's cancelled. The new card comes to {addr!lc}, is that right?
U: that's right
A: And a mobile number for the courier?
U: {phone!words}

# uk
U: Recurring charge from some app keeps going through, {price} every month
A: Which card is it on?
U: the mastercard, no wait the visa. ends {card.last}
A: Ok. Name on account?
U: {p1} <|, same as last time i called>
A: I've blocked the merchant. Ref {account:MB######}.
U: same on my partner's card, {k1}, {card.last}
A: Blocked too.
`;
