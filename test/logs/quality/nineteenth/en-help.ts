/** Many desks: short questions, copied notes, forms. */
export const helpDesks = `
@en
U: hello?
A: Hello, {agent} from {shop}, how can I help?
U: i never got my refund
A: Could I have the order number?
U: sure, {order}
A: Name?
U: {name}
A: Refunded {date}, {price}, to the card ending {four}.

U: call me back please {phone}
A: Of course, who should we ask for and what's it about?
U: {first}. about claim {claim}
A: {agent2} will ring you about {time}.

U: {cust}
A: Thanks. Is this {name} from {street}?
U: yes, dob {dob}
A: What can I do for you?
U: change my email to {email} and delete {phone2}
A: Both done.

U: Can I speak with {agentname2}? she helped me last time
A: {agent2} is off today. I'm {agent}, what's your ticket?
U: {ticket}
A: It's waiting for your date of birth and ID number.
U: {dob}, {nid}
A: That's all, thanks.

U: pls confirm my appt with {name2} at {clinic}
A: Sure, your name?
U: {name}
A: {date}, {time}. Door code for the side entrance is {door}.

U: FW: invoice {invoice} from {garage}, car {plate}, {price}, not paid?? {name}
A: Thanks for forwarding, {first}. I see it was paid from {iban} on {date}.
U: great, tell {name2} there please, {email2}

U: how do i prove my identity
A: Passport, licence or ID card number, and date of birth.
U: licence {licence}, dob {dob}
A: Thanks {name}. Verified for account {acc}.
U: and my wife {name2}, passport {passport2}, {dob2}
A: Verified too, and the card {masked} is on both names now.

U: Hi. Name's {name}. I moved from {addr} to {addr2}. Policy {policy}, bank card {four}. Please update everything!
A: Hi {first}, everything updated. New documents go to {addr2}.
U: brill. agent was lovely, thx {agent}

U: Voicemail transcript: hi this is {name} from {employer}, calling about contract {contract}, please ring {phone}, thanks
A: Logged. {agent} will call {first} back by {time}.
U: she also rang from {phone2} and left a code {otp} for the portal

U: i need to pay my bill
A: Account number and card number please.
U: {acc} ⏎ {card} ⏎ {expiry} ⏎ {cvv}
A: {price} taken. Receipt to {email}?
U: yes

U: my account is under {email} but i want to log in as {user}
A: We can set that. Date of birth?
U: {dob}
A: Done, {first}. Temporary password {pass}.

U: internal note: cust {name} rang, failed security 2x (gave {dob2}, file says {dob}), asked to change address to {addr2}. Do not action. {agent}
A: Thanks {agent}. Flagged {acc}. Real customer reached at {phone}, says it wasn't her.
U: ok, set phone password please
A: Set to {word}.

U: can someone from {agency} let the plumber in at {addr}?
A: Yes. Who's the plumber?
U: {name2}, {phone2}, van {plate2}
A: {agent} will be there {time}. Alarm is {door}.

U: who are you?
A: I'm {agent}, with {insurer}. You wrote to us about policy {policy}.
U: ah yes. i'm {name}, {dob}
A: We need the claim form for {kin} too.
U: sent from {email2}

U: complaint about {agent2} at your {town} branch, very rude
A: I'm sorry. Your name and how we can reach you?
U: {name}, {email} || {name}. {phone}
A: Complaint {case}. {agentname3}, branch manager of {bank}, will reply by {date}.

U: I paid the wrong person! {price} to {iban2} instead of {iban}
A: I'll try to recall it. Who did you mean to pay?
U: {name2}. and it went to {name3}
A: Recall {case} sent to {bank}. Up to {qty} days, {first}.

U: what name is on the booking
A: I have {reversed} and {name2}, booking {booking}.
U: second should be {name3}
A: Changed. Passport of {name3}?
U: {passport3}
A: Thanks.

U: form: parent {name}, child {kin} ({childdob}), school {school}, allergies nuts, emergency {phone}, collecting adults {name2}, {name3}
A: Thanks, saved as {student}.
U: add my mobile too {phone3}

U: do you deliver to {zip}?
A: We do! Name and street?
U: {name}, {street}
A: {price} to the card ending {four}, tomorrow between {time} and {time2}. Gate code?
U: {door}

U: Ref {case}. Your colleague {agent2} asked me for my tax number: {nid}. Also my new card {card}
A: Thank you {name}, both saved. Anything you'd like to add?
U: yes {kin} should be second contact, {phone2}, born {dob2}

U: u sent my statement to the wrong house
A: I'm sorry! Where did it go and where should it?
U: went to {addr2}, I live at {addr}
A: Which account is this?
U: {acc}, {name}
A: Changed. {agent} here, apologies again.

U: my profile {url} got copied, fake one is {url2}
A: Reported. Can you prove yours is the original?
U: registered with {email} in 2015, dob {dob}
A: Thanks {first}. The other one, {user2}, has been removed.

U: sign up new client: {employer}, contact {name}, {workmail}, {phone}, {addr}
A: Created as {cust}. Portal invitation: {link}
U: initial password?
A: {pass}

U: do you have a record of my late father's account? {name2}, died {date}, born {dob2}
A: My condolences. Yes, {acc} at {bank}. Are you the executor?
U: yes, {name}. solicitors are {law}
A: Please send the certificate; ask for {agentname} on {phone2}.

U: test booking for {club} annual dinner, {qty} people, {name}, {phone}
A: Hi {first}, confirmed for {date} {time} at {hotel}. Deposit {price}?
U: charge {card} {expiry}
A: Security code?
U: {cvv}

U: Lost property: black rucksack on the {time} train, name tag {name}, laptop serial {serial}
A: Handed in at {town}. To collect, bring ID and quote {case}.
U: can my colleague {name2} from {employer} collect? 
A: Yes with a note from you, {first}.
`;
