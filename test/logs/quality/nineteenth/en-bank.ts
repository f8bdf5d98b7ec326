/** Banks, card issuers, brokers, payroll. */
export const bankDesks = `
@uk ie
U: my card got declined at {shop} this morning, third time this week || card keeps getting declined and i dont know why
A: Sorry about that. You're through to {agent} at {bank}. Can I take your full name and date of birth?
U: {name}, {dob} || {name} and its {dob}
A: Thank you {first}. And the long number on the front of the card?
U: {card}
A: Thanks. There's a fraud marker on it from {date}. I've sent a code to your registered phone, could you read it out?
U: {otp}
A: Perfect. The marker's off now, please try again in about {qty} minutes.

U: I need to move {price} to my savings but the app wont let me
A: Hello, {agent} here. Which account is it coming from?
U: sort code {sort} account {bankno} || {sort}, {bankno} || it's account {bankno}, sort code {sort}
A: And the account it should go to?
U: {bankno2}, same sort code
A: Got it. Can I have the second and third characters of your memorable word? Actually the whole word is fine on this secure line.
U: {word}
A: Thank you, {price} moved at {time}. Anything else, {first}?

@us
U: Hi I got a text about a charge of {price} at {shop}. I never bought anything there
A: Thanks for contacting {bank}. This is {agent}. May I have the last four of your card and your ZIP code?
U: {four} and {zip} || last four {four}, zip {zip}
A: Thank you. For verification, your mother's maiden name?
U: {maiden}
A: I've blocked the card ending in {four} and opened case {case}. A replacement goes to {addr}, is that still right?
U: yes thats correct
A: You'll have it within {qty} business days, {first}.

U: what's the routing number I should give my employer for direct deposit
A: For accounts opened in your state it's {routing}. Would you like me to confirm your account number as well?
U: yes please. name is {name}, ssn {nid} || {name}. SSN is {nid}
A: Thanks {first}. Your checking account is {bankno}. Both are on the form at the bottom of a check too.
U: great, and {employer} wants the bank's address, is just the name ok?
A: Usually "{bank}" is all they need.

@en
U: I'd like to dispute a payment please || theres a payment i want to dispute
A: Of course. Who am I speaking with, and which card was used?
U: {name}, card ending {four}
A: And which transaction?
U: {shop}, {price}, on {date}. I returned the thing and they say they never got it. Their order number was {order}
A: Dispute logged as {case}. We write to {email} within 10 days.
U: thanks, can you also copy in my husband, {email2}
A: I can only send to the cardholder I'm afraid, {first}.

U: lost my purse yesterday, need all the cards stopped
A: I'm so sorry. I'm {agent} from {issuer}. What's your name and date of birth please? || Sorry to hear that, {agent} here. Name and date of birth please?
U: {name} {dob}
A: I see three cards: {masked}, {masked2} and {masked3}. Stop all three?
U: the first two, the one ending {four3} is at home
A: Done. New ones will go to {addr}.

U: How do I activate my new card?
A: In the app or here with me. Could you type the 16 digits and the three on the back?
U: {card}, {cvv}
A: And the PIN you would like?
U: can I have {pin}
A: That's set. The card is live now {first}. Please don't share your PIN with anybody from now on.

U: {email}
A: Thank you. Is this the address registered with {bank}?
U: No, the old one was {email2}, can you change it
A: I can. Please give me your customer number and date of birth.
U: cust no {cust}, dob {dob}
A: Updated, {first}. You'll get a confirmation at the new one.

@uk ie
U: I am trying to send money abroad but it says the IBAN is invalid
A: Could you paste it here so I can check?
U: {iban}
A: That one looks right to me. Is the payee name exactly {name2}? And the BIC?
U: payee is {name2}, BIC {bic} || yes {name2}. bic is {bic}
A: The BIC was missing one letter on your side. I've corrected it to {bic2}. Please approve with your token.
U: ok code is {otp}
A: Sent. Reference {case}.

U: My salary from {employer} hasn't arrived
A: Let me look. Account number or IBAN please?
U: {iban}
A: Nothing pending from {employer}. The last credit was {price} on {date}. Perhaps they still use the old account?
U: oh wait. maybe. the old one was {iban2} || might be. old IBAN was {iban2}
A: That was closed in spring, so it'd be returned to them. Ask for {name2} in payroll, her line is {phone2}.

@en
U: i forgot my online banking password
A: No problem. What's your username?
U: {user}, born {dob} || its {user} i think, dob {dob}
A: And the answer to your security question, name of first pet?
U: {pet}
A: Thank you. I've set a temporary password, {pass}, you'll be asked to change it at first sign-in.
U: worked, cheers

U: hello. I would like to close my account
A: I'm sorry to see you go, can I ask for your account number?
U: {acc}
A: And your name and address as we hold it?
U: {name}, {addr}, and my id number is {nid}
A: Thank you. There is {price} left. Where should we send it?
U: {iban} || to {iban} please
A: All set, it should arrive by {date}.

U: Note from branch: customer {reversed}, DOB {dob}, came in with passport {passport} to update address. Old: {addr}. New: {addr2}. Please action.
A: Actioned, thanks. I've also updated the phone to {phone} as per the form. - {agent}
U: great, tell {agent2} in cards too, the card ending {four} must be reissued

@uk ie au nz
U: I want to make a complaint about the mortgage team at {bank}
A: I'm sorry. Could you tell me your mortgage account number and what happened?
U: {acc}. I spoke to {name2} on {date} and was promised a call back, then {agent2} told me something completely different
A: Understood. Your name is {name}, is that right, and the property is {addr}?
U: yes
A: Complaint {case} is open and {agentname3} will handle it. We answer within 8 weeks at the latest.
U: ok. email is best, {email}

@us ca
U: I'm locked out of my brokerage login after the update to version {ver}
A: Welcome to {broker}. Account number and date of birth, please.
U: {acc} {dob}
A: Thanks {first}. I'm texting a one-time passcode to {phone}. What is it?
U: {otp}
A: Good. You can set a new password at {link}, it works for {qty} hours.
U: perfect thanks

@en
U: Where can I find my tax statement for the shares?
A: Under Documents. If you give me your client number I can mail it.
U: {cust} || client number {cust}
A: Thank you. Sent to {email}, it's locked with the password {pass}.
U: got it. whats the name of my adviser these days
A: That is {agentname2}, direct line {phone2}.

U: can you check whether my transfer from {broker} to you has gone through. ref {case}
A: One moment. For security your full name and national ID or passport number?
U: {name}, passport {passport}
A: I see {num} shares arrived on {date} in account {acc}. The cash part of {price} is still outstanding.
U: ok who do i chase
A: {name3} at {broker}, or their desk on {phone3}.

U: My payslip is wrong, they've taken emergency tax again
A: Hello, {payroll} helpdesk. Employee number and employer please?
U: {employee}, I work at {employer} || {employee} at {employer}
A: Thanks {first}. And your tax identifier as it's on the payslip?
U: {nid}
A: Your file had a wrong digit. Corrected, it'll be refunded in the next run on {date}.

U: Please change my bank details for wages
A: Happy to, please fill this in: name, employee number, bank, account number.
U: {name} ⏎ {employee} ⏎ {bank} ⏎ {bankno}
A: Thank you. I'll call you on {phone} to confirm it's really you.
U: no need to call im at work, my supervisor {name2} can confirm
A: We do have to call, sorry. 2 minutes only.

@us
U: Need a W-2 reprint for a former employee
A: Sure, name and social please.
U: {name}, {nid}. She's at {addr} now
A: And her employee ID with {employer}?
U: {employee}
A: Reprinted and mailed today, {agent} here if it doesn't show up by {date}.

@uk
U: hi ive had a letter saying my overdraft is being removed, letter ref {case}
A: Hi, it's {agent}. Name, date of birth and the first line of your address please.
U: {name} / {dob} / {street}
A: Thanks. And postcode?
U: {zip}
A: It's because nothing has been paid in since {date}. If your salary comes in again we can reinstate it up to {price}.

@sg in za
U: My PayNow / UPI transfer failed but amount deducted, {price}
A: Very sorry for the inconvenience. May I have your registered mobile and account number?
U: {phone}, a/c {bankno}
A: Thank you {name}. Kindly also confirm your ID number.
U: {nid}
A: The amount will be reversed in {qty} working days. Complaint number is {ticket}.

@en
U: Do you charge for using my card in Portugal?
A: No fee on purchases, {pct} on cash. Which card is it, the one ending {four}?
U: yes that one || no, {four2}
A: That one is free too. Shall I put a travel note on?
U: please, {date} to {date2}, and reach me on {phone}
A: Noted, {first}. Enjoy Portugal!

U: just moved house
A: Congratulations! I need your card number or customer number and the new address.
U: customer number {cust}. New place is {addr}
A: Thank you, {name}. Do you want a new PIN sent too?
U: no. but change the password for phone banking, it should be {word} from now on
A: Changed.

U: I think I've been scammed. Someone called saying he was {name2} from {bank} and I gave him a code
A: Please stay calm. What code did you give, and when?
U: {otp}, about {time}. also my card number {card} exp {expiry} and the three digits {cvv}
A: I've blocked the card and frozen online access. Did he give you a number to call back?
U: yes {phone2}, and he sent me this link {link}
A: Don't use either. Your case is {case}; {agentname} from fraud will call within the hour.
`;
