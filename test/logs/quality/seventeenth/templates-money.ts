// Banks, cards, insurance, brokers and payroll.
export const moneyTemplates = `
@en bank
U: hi i cant get into my online banking, keeps saying details wrong
A: {=ask-acct}
U: {=tell-acct}
A: {=ask-dob}
U: {=tell-dob}
A: {=ask-otp}
U: {=tell-otp}

@uk,ie bank
U: My salary hasn't come in. Employer is {org.firm}
A: Sorry to hear that {first}. Which account does it go to?
U: {branch}, {bacct}, or the iban if thats easier {iban}
A: Nothing pending there. Can you ask payroll which IBAN they used?
U: they say {iban#2}
A: That's not yours, that one belongs to a different bank.
U: oh thats my old one. {=thanks}

@en card
U: There is a charge of {amt} from {org.shop} i never made
A: {=ask-card4}
U: {=tell-card4}
A: And the security code so I can block the right one?
U: {=tell-cvv}
A: Blocked. Your dispute number is {claim}, a new card goes to {addr}.

@en card
A: Fraud team, {agent} speaking. Did you pay {amt} at {org.shop} with the card ending {card4} on {date}?
U: no that wasnt me!!
A: Okay, to be safe: {=ask-mem}
U: {=tell-mem}
A: Thanks. Card {cardmask} is now stopped and case {ticket} is open.
U: what about the other card, {card4#2}
A: That one is fine.

@en bank
U: need to change my address
A: Of course. {=ask-name}
U: {=tell-name}
A: {=ask-acct}
U: {=tell-acct}
A: And the new address?
U: {=tell-addr}
A: Updated. You'll get a letter at {street} within {n1} days.

@uk bank
U: Please set up a standing order to my landlord
A: Sure. Payee name, sort code and account?
U: {full#2}, {branch#2}, {bacct#2}
A: Amount and reference?
U: {amt} on the 1st, ref {tenant}
A: From the account ending in {accttail}?
U: yes, {accthead} {accttail} is the full number

@us bank
U: what's my routing number for direct deposit? account is {bacct}
A: It's {routing}. <Anything else?|Please also check the number at the bottom of your checks.>
U: and do u have my ssn on file right? {nid}
A: Please don't send that here, but yes I have it, {title} {last}.

@en card
U: i'd like to pay off my balance over the chat if possible
A: Absolutely. {=ask-card}
U: {=tell-card}
A: Payment of {amt} taken. Reference {ref}.
U: {=thanks}

@en card
U: my new card arrived but wont activate
A: What's the number on it?
U: {cardfirst}
A: And the rest?
U: {cardrest}
A: {=ask-cvv}
U: {=tell-cvv}
A: Activated. Your PIN comes by post, or shall I read the one set in branch?
U: i already have it, {pin}

@en bank
U: forgot my telephone banking pin
A: No worries. {=ask-seca}
U: {=tell-seca}
A: And customer number?
U: {custno}
A: Your temporary PIN is {pin}. Please change it at the first call.
U: can i make it {pin#2}?

@en bank
U: App says device not recognised. user {user}
A: {=ask-otp}
U: {=tell-otp}
A: That code has expired, I've sent another.
U: {otp#5}
A: Perfect, device added from {ip}.

@uk,ie bank
U: I sent money to my sister abroad and it bounced. IBAN was {iban}, BIC {bic}
A: What's the transfer reference?
U: {ref}. she is {full#2} and she lives at {addr#2}
A: The BIC should be {bic#2} for that bank.
U: right. Pls resend to {iban#3} instead then

@en bank
U: Opening a joint account with my wife. What do you need?
A: Names, dates of birth and {nidname} for both.
U: {full}, {dob}, {nid}
U: and {full#2}, born {dob#2}, {nid#2}
A: Thank you. Your application number is {ref}. Please upload ID at {link}

@en bank
U: the cash machine swallowed my card at the station in {city}
A: Do you know the number?
U: only that it ended with {card4}
A: Found it. Replacement goes to {addr}, correct?
U: no we moved, {addr#2}
A: Then I need to verify you. {=ask-mem}
U: {=tell-mem}

@en insurer
U: Hi, want to claim for water damage
A: Sorry to hear. Policy number?
U: {policy}
A: {=ask-pc}
U: {=tell-pc}
A: Claim {claim} is open. Our assessor {full#4} will ring you on {phone}.

@en insurer
U: someone drove into my car this morning
A: Are you ok? Your registration please, and theirs if you have it.
U: mine is {plate}, the other one {plate#2}. driver was {full#2}, insured with {org.insurer}
A: Did they give a policy number or phone?
U: policy {policy#2} and {phone#2}
A: And yours is {policy}?
U: yep

@uk insurer
U: Renewal quote seems high, {policy}
A: {=ask-dob}
U: {=tell-dob}
A: Licence number of the main driver?
U: {licence}. named driver is my son {full#2}, {dob#2}, licence {licence#2}
A: New quote {big}, ref {ref}.

@en insurer
U: cancel my policy please
A: {=ask-name}
U: {=tell-name}
A: Policy or customer number?
U: {policy}<, customer {custno}|>
A: Refund of {amt} goes back to the card ending {card4}.
U: that card's cancelled. use {=tell-card4}

@in,sg insurer
U: Dear sir, my mediclaim is pending since {n2} days. Claim no {claim}
A: Dear {title} {last}, kindly share policy number and {nidname}.
U: Policy {policy} , {nidname} {nid}
A: Hospital name and patient ID?
U: {org.clinic}, IP no {patient}. Patient is my mother {full#2} DOB {dob#2}
A: Amount will be credited to {bacct}, {branchname} {branch}.

@en insurer
A: I have a note on file: policyholder {full}, policy {policy}, vehicle {plate}, chassis {vin}. Is it all right?
U: vehicle is wrong, we have {plate#2} now. vin {vin#2}
A: Thanks. The V5 or logbook reference?
U: cant find it. {=tell-phone} if you need more

@en broker
U: Cannot withdraw to my bank, {broker}
A: Which bank account is it?
U: {=tell-branch}
A: {=ask-nid}
U: {=tell-nid}
A: Withdrawal {ref} has been queued.

@en broker
U: My 2fa phone died and I cant log in
A: Do you have one of the recovery codes?
U: {recovery}
A: That one was used. Another?
U: {recovery#2}
A: Great, that worked for user {user}. New backup codes: {recovery#3}, {recovery#4}

@en broker
U: api access returns 403. key is {key}
A: Don't share keys in chat, I have revoked it. Your client id?
U: client {broker}, calling from {ip}
A: Whitelisted {ip#2} only. Do you want me to add {ip}?
U: yes. and new secret is {key#2} is that right
A: Yes that's the new one.

@en broker
U: transfer my shares to {org.broker} please
A: I'd need the account number there.
U: {broker#2}, in the name {full}
A: And ours is {broker}?
U: yes and my trading password is {pw} if you need it
A: No need, but the phone password please
U: {memword}

@en payroll
U: I havent got my payslip for {month}
A: What's your employee number?
U: {employee}, {full}
A: {=ask-nid}
U: {=tell-nid}
A: Sent to {email}. The PDF opens with {pw}.

@en payroll
U: please change my bank account from next month
A: {=ask-branch}
U: {=tell-branch}
A: And to confirm it's you, employee ID and date of birth?
U: {employee} {dob}
A: Done {first}, effective {date}.

@en payroll
U: New starter form below⏎Name: {full}⏎DOB: {dob}⏎{nidname}: {nid}⏎Address: {addr}⏎{branchname}: {branch}⏎Account no: {bacct}⏎Start date: {date}
A: Thanks, {first}. Your staff no is {employee} and initial password {pw}.
U: and the door?
A: Use {door} until the badge comes.

@us payroll
U: W-2 has wrong social on it. says {nid#2}
A: What should it be?
U: {nid}
A: And employer?
U: {org.firm}, employee {employee}, I'm at {addr}
A: Corrected copy goes to {email}.

@en card
U: points missing on my rewards card
A: Membership number?
U: {loyalty}
A: Which transactions?
U: {amt} at {org.shop} on {date} paid with {card4}, and {amt#2} at {org.hotel} w/ {card4#2}
A: Added {n4} points.

@en card
U: Need my card limit raised to {big}
A: Sure. Is this for the gold card {cardmask} or the one ending {card4#2}?
U: <first one|the second|the one with {card4}>
A: Employer and annual income?
U: {org.firm}, {big#2}
A: {=ask-dob}
U: {=tell-dob}

@en card
U: I gave my card details to a scam site!! number {card} and the code {cvv} and even my pin {pin}
A: Okay, stay calm. I'm blocking {card4} now. Did they get anything else?
U: the text code too, {otp}
A: Thank you. Do you have other cards with the same PIN?
U: yes the one ending {card4#2}

@en bank
U: Got a text that says "Your code is {otp}. Payee {full#2} {amt}". I didnt do this
A: Do not pass it on to anybody. Which account?
U: {=tell-acct}
A: I see a login from {ip}. Is that you?
U: no
A: I've locked user {user}. Reference {ticket}.

@en bank
U: update the mobile number for {full} pls
A: Old and new number?
U: old {phone} new {phone#2}
A: {=ask-pin}
U: {=tell-pin}
A: Done. Internet ID {custno} stays the same.

@uk,ie bank
A: Notes from branch: cust {full}, a/c {bacct} s/c {branch}, wants overdraft {amt}. ID seen: passport {passport}. DOB {dob}. Addr {addr}
U: is it approved?
A: Yes {title} {last}, up to {amt}. Your security word for calls is {memword}.

@en bank
U: where do i find my iban. acc {acct}
A: {iban}
U: and swift
A: {bic}
U: great. money comes from {full#2} in {city}

@en bank
U: Hi the statement shows cheque no {ref} but i never wrote it
A: {=ask-acct}
U: {=tell-acct}
A: Can I take the answer to your security question, {secq}?
U: {=tell-seca}
A: Thanks, case {ticket} raised for {agentfull#2}, our cheque specialist.

@en insurer
U: travel insurance, lost baggage
A: Policy, and the airline's report reference?
U: {policy}, PIR {booking}. airline {org.airline}
A: Passport number of the insured?
U: {passport}
A: How was the trip paid?
U: card, {=tell-card4}

@za,au,ca bank
U: card got declined at {org.shop}, {=tell-card4}
A: {=ask-nid}
U: {=tell-nid}
A: It was blocked by our system. I've sent an OTP
U: {=tell-otp}
A: Unblocked, try again please {first}

@en insurer
U: pet insurance - need to add our vet {org.clinic}
A: Your policy no?
U: {policy}. dog has microchip {ref#2}
A: {=ask-email}
U: {=tell-email}
A: Sent you the form: {link}

@en card
U: hello pls close card
A: Card number please, full one.
U: {card}
A: Balance {amt}. Pay from which account?
U: {branch} {bacct}
A: Final statement to {email}, confirmation {ref}.

@en bank
U: apple pay won't add my card
A: Which card is it?
U: {=tell-card4}
A: I'm sending the activation code to {phone}.
U: {=tell-otp}
A: Added. Device {serial}.
`;
