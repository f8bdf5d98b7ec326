// Banks, cards, insurers and payroll in English.

export const moneyScripts = `
## *
U: I lost my card at {the market|a petrol station|the beach} today pls block it
A: I'm sorry to hear that. What are the full name, date of birth and the first line of address?
U: {me}, {dob}, {addr.street}
A: Thank you. Do you have the card number?
U: {card}
A: Blocked at {time}. The last payment was {price} in {city}, was that you?
U: {yes that was me|no!! that wasn't me}
A: A new card will be with you in 5 to 7 days. Your reference is {caseno}.
U: send it to my work instead, {employer}, {addr2}
A: I'm afraid we can only send it to the registered address.

## GB IE
A: Good afternoon, {agent} speaking. How may I help?
U: Hello, I want to pay a builder, it won't let me
A: I can look into that for you. Who is the payee?
U: {shop}, IBAN {iban}, {price}
A: The name check came back as {p}, does that sound right?
U: that's the owner, I think, yes. {p.titled}
A: And what was it for?
U: new gutters at {addr}
A: Thank you. Please tell me the first and third digit of your passcode, not the whole.
U: the passcode is {pin}, oh sorry I said it all
A: Please change it after this call. The payment has been released, ref {invoice}.

## US
U: Need to update direct deposit. New bank.
A: Sure, please give me your name, employee ID and the new routing and account numbers.
U: {me.reverse}, emp ID {customer}, routing {branch}, acct {account}, checking
A: And SSN and DOB to verify, please.
U: {nid}, {dob.number}
A: Thanks, {me.first}. The change takes effect with the {month} 15 paycheck. W-2 goes to {addr}, correct?
U: no we moved to {addr2}
A: Updated. You will get an e-mail at {workmail} from payroll at {employer}.

## *
U: Subject: Claim for water damage, policy {policy}

Dear Sir or Madam,

On {date.long} a pipe burst in the flat above ours and the ceiling of our kitchen (3.5 x 4 m) came down. The upstairs owner is {p.titled}; the building is managed by {landlord}. I attach photos and an estimate of {price} from {shop}.

Yours faithfully,
{me}
{addr.lines}
{phone}
A: {me.greeted}, thank you for your claim. Its number is {claim}. An adjuster, {agent}, will be in touch within 2 working days.
U: Thank you. Please call my husband {m.first} on {phone2}, I am at work at {school} until 4.
A: Certainly. Please pay the excess of {price2} only after our visit.
U: Where should the refund go? Our account is {iban} at the joint name {me.initial} and {m.initial}.
A: Noted on the claim.

## *
U: had a bump in the car park at {shop}, other driver gave me her details
A: Sorry to hear it, I hope nobody's hurt. Could you give me your policy number and both registrations?
U: policy {policy}. mine {plate}, hers {plate2}
A: And the other driver?
U: {f}, {phone}, {addr}. insured w/ someone i don't know, her policy no is {policy2}
A: Thank you. And your own date of birth and licence number?
U: {dob.number} / {passport}
A: Claim {claim} opened. A courtesy car (group B, automatic) is included for 14 days.
U: witness was {p.titled} from {employer} if u need

## *
U: I can't log in to mobile banking since I got a new phone
A: Let's sort that out. What's your customer ID?
U: {customer}
A: Thanks. You should have an activation code by SMS.
U: {otp}? it says expired
A: I've sent another.
U: {otp2} worked. now it wants a new PIN, can I keep {pin}?
A: Please never tell us your PIN, and do choose a different one. Is {phone} still your number?
U: yes. and mail is {email}
A: Perfect {me.first}, your app is active as of {date}, version {version}.

## *
U: what's this charge {price} on {date} from "POS PURCHASE 4471 {city}"
A: Could you tell me the card and name on the account?
U: card {card.plain} {me.lc}
A: Thank you. It was a contactless payment in terminal 4, at {time}. Do you share the card with anyone?
U: my son {m.first} has it sometimes. let me ask
U: ok it was him. sorry
A: No problem at all! I'll close the dispute {caseno}.

## *
A: Hi {me.first}, your loan application {policy} is nearly complete. We still need your employer, income and ID.
U: Employer: {employer}
Start date: {date.long}
Income: {price} per day before tax
{nidname}: {nid}
A: Thank you. And a passport or driving licence number, with your birth date exactly as on it?
U: {passport}, {dob}
A: All good. You borrow over 48 months at {percent}% APR. Your adviser is {agent}.
U: Can {p}, my accountant, see the documents? {p.mail}
A: Yes, if you share this link with {p.first}: {link.doc}

## AU NZ ZA
U: Hi need to lodge my tax return and your app keeps asking for an id
A: Hi! Which number does it show in red?
U: it says my {nidname} {nid} does not match name {me}
A: Is your name spelled the same as with the tax office? Any maiden name?
U: oh yeah probably under {p.last}, I married in {month}
A: That explains it. Send the certificate to us with your date of birth and current address please.
U: {dob}
{addr}
A: Thanks {me.first}. Refunds go to {branch} {account}, correct?
U: yes. how much is it
A: Estimated {price}, paid about {date}.

## IN
U: Sir my UPI payment of {price} failed but amount got debited
A: Dear customer, kindly share the transaction ID and registered mobile no.
U: {order}, {phone}
A: Thank you. Payment was to {shop}, is it correct?
U: Yes. My a/c {account} IFSC {branch}, name {me.up}
A: Amount will be reversed in T+5 working days. SR no. {caseno}
U: Also I want to update nominee. my wife {f}, DOB {f.dob}
A: For nominee please also give her address and your Aadhaar.
U: Same address {addr}. Aadhaar {nid}
A: Updated successfully. Anything else I may help you with, {me.titled}?

## *
U: Hello, I need to change the beneficiary on my life policy {policy} from {m}, my ex-husband, to my {sister|daughter} {f}.
A: Hello. For that I need the new beneficiary's date of birth and address.
U: {f.dob.long}, {addr}
A: Thank you. And to verify you: date of birth and {nidname}?
U: {dob.long}, {nid}
A: Thank you, {me.titled}. A form goes to {email}; please sign it in front of a witness, for example your lawyer.
U: That would be {p} at {law}, {phone}
A: Perfect.

## *
U: Wire to my daughter in Europe bounced. what's wrong
A: I'm looking at it. Can you tell me the beneficiary's details again?
U: {f}
{iban}
she banks in {city}
A: The IBAN is valid, but the name on the account is different. Is {f.first} married?
U: yes! she's Mrs {p.last} now
A: That must be it. Shall I send the {price} again under the new name, fee {price2}?
U: yes pls. ref "rent {month}". my code is {otp}
A: Sent, tracking reference {invoice}.

## US
U: My health insurance denied a claim from {clinic}
A: I'm sorry about that. Member ID and the patient's name and date of birth, please.
U: member {policy}, patient is my {kid:daughter/son} {kid}, born {kid.dob}
A: Thank you. And you are the subscriber?
U: yes, {me}, SSN {nid}, through {employer}
A: It was billed with the wrong code, 99214 instead of 99213. They can resubmit by fax or portal.
U: who do I talk to there
A: In their billing office ask for {p}, {phone}. Claim {claim}.
U: thx. EOB to {addr} please, not email

## *
U: can i pay my credit card with another card
A: Yes, over our secure page: {link.pay}
U: page doesn't load. can u do it here? {card} 04/28 cvv {cvv}
A: Please don't send card data in chat, I've masked it. I can take it by the automated line instead.
U: ok. my ref number then?
A: Your reference is {customer} and the amount due is {price} by {date}.
U: paid. name came up as {me.up} ok?
A: That's right, thank you {me.first}.

## CA SG NZ
U: Morning. I am the executor for the estate of {m}, {nidname} {nid}. He held account {account} with you.
A: Good morning, I'm sorry for your loss. May I have your name and how to reach you?
U: {me}, {phone}, {email}. My solicitor is {p} of {law}.
A: Thank you. When was he born, and what was his last address?
U: {m.dob.long}; {addr}
A: I have everything. The balance on {date} was {price}. Our bereavement team, {agent}, will write within 10 days.

## *
A: Card services, {agent.first} here, how can I help?
U: uh hi yes I want to activate my new card
A: Sure. Could you read me the long number on the front?
U: okay it's {card.spoken}
A: Thank you. And the name as printed?
U: it says {me.middle.up}
A: And your date of birth, and a number where we can reach you?
U: {dob.long} and the phone is {phone.spoken}
A: Lovely. Choose a four-digit PIN, please key it in, don't say it.
U: {pin}... oh I should have typed that
A: That's fine, you can change it at any ATM. The limit is {price} a day. Anything else, {me.titled}?
U: send me the letter again to {addr}, the dog ate it
`;
