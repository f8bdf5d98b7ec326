// More English templates of the third evaluation set, about returns, cars, offices and authorities, as scripts.ts says.
export const moreEnglishScripts = `
---
U: Reference request for {name2}, who worked at {org} from 2016 to 2021 and before that at {org2}.
A: Thanks. Their date of birth, so that we have the right file?
U: {dob}, employee number {emp}.
A: Found. {title2} {last2} left as team lead. I'll mail the letter to {email}.
--- x2
U: Application for parking permit
Surname: {last}
Given names: {first}
Date of birth: {dob}
{natidWord}: {natid}
Address: {addr}
Vehicle: {plate}
Contact: {phone}
A: Thank you, {title} {last}. Your application reference is {ref}; the fee is {price}. You may park in zone B until {date}.
---
u: how do i renew my passport, old one is {passport}
A: You can do so at the counter or online. Your surname and date of birth?
u: {last}
u: {dob}
A: Thanks. Book a slot with code {ref}. Bring {qty} photos. The counter is in {city}.
u: can my wife {name2} come instead
A: {first2} may collect it with a signed letter.
--- IE GB
U: Re: council tax / property charge. My accountant, {name2} of {org}, says I'm exempt. {natidWord} {natid}.
A: Thanks. Which property is it?
U: {addr}
A: I've put that on file {ref}. You'll be paid {price} to {iban}.
U: Great stuff, {agent}.
--- IN x2
u: sir my {natidWord} is not linked with mobile {phone}
A: Dear customer, kindly share your {natidWord} and date of birth.
u: {natid} dob {dob}
A: Thank you {title} {last}. Kindly share your complete address also.
u: {addr}
A: Request {ref} is raised. OTP has been sent.
u: otp is {otp}
A: Kindly do not share OTP with anyone. Done. Please contact {agentName} for any other query.
---
u: hi its {first} again, {name2} told me to ask for {agent}
A: That's me! What can I do for you, {first}?
u: the wifi pw at the office. is it still {password}
A: It changed, now {password2}. The guest code is {pin}.
u: ta. and {first2}s new ext? want to ring {first2}
A: Mobile {phone}, desk is extension 40{month}.
---
U: From: {name} <{workEmail}>
Subject: FW: Invoice {invoice}

Hi team,
please pay {price} to {iban}, beneficiary {org}.

Kind regards
{name}
Accounts Payable | {org}
{addr}
M {phone} | {workEmail}
A: Hi {first}, paid on {date} under {ref}.
---
U: Do you ship to {city}? And will the {appliance} take a {qty} amp fuse?
A: Yes to both. Shipping is {price}, it may take until {date}.
u: is the bill on {brand} ok or only card
A: Both are fine. Mark it as a gift if you like!
u: hope it comes by {date2}, april is too late
A: It will. Have a good day.
---
U: The app crashes on {version} with {code} when I open {brand}.
A: Please update to {version2}. What phone do you have?
u: samsung galaxy s23, android 14
A: Thanks, that fix will be in the next release, in may.
u: ok. rose gold one doesn't crash btw, only the black
A: Noted. See our help page on updates. Anything else?
---
A: Hi, it's {agent} from the fraud team. Did you log in from {ip} (device {mac}) on {date} at {time}?
u: no!! whats going on
A: Someone used the password {password}. Is that one of yours?
u: thats my old one yes
A: We'll send a link: {reset}. What was your mother's maiden name?
u: {last4}
A: Thank you {title} {last}.
---
U: Please take me off the mailing list. It's, um, {emailSpoken}.
A: Thanks, so {email}. Removed.
u: also {email2}, thats my mums, {first2} {last}
--- x2
U: Site visit report. Customer {org}, {addr}, contact {name2} ({phone}, {email2}). Router {router} at {ip}, {mac}, admin login {user} / {password}.
A: Thanks {first}. I may close {ticket} then. Which firmware?
U: {version}, restarted at {time}. Remote session: {url}.
A: <Invoice {invoice} for {price} goes to {org}.|Great work.>
--- x3
u: <need to update my card|card expired>, new one is {card} exp 0{month}/28 cvv {cvv}
A: Thanks {first}, saved. The next payment of {price} will be taken on {date}.
u: and billing address {addr}
A: Changed as well. I've noted your phone as {phone}, is it right?
u: <yes|no it's {phone2}>
--- GB IE x3
u: direct debit details: {name}, iban {iban}
A: Thank you. The mandate reference is {ref}. Shall the bill still go to {org}?
u: no to my home pls, {addr}
--- x2
A: Reservations, {agent} speaking, how may I help?
U: Hi, I'd like to, uh, guarantee the room with a card. It's {card}.
A: Thank you. And the name on it?
U: {name}. My partner {name2} will check in first, around {time}.
A: No problem, {first2} just needs a photo ID. Confirmation {booking} goes to {email}. Two nights at {price}.
--- GB IE x2
U: Supplier change of bank details

Vendor: {org}
Contact: {name}
Phone: {phone}
Address: {addr}
New IBAN: {iban}
Effective: {date}
A: Hello {first}, we'll ring you back on the number we hold. Ticket {ticket}.
U: That's {phone2}, our bookkeeper {first2}.
--- x2
u: hello where is the engineer, waiting since {time}
A: Sorry about this. What is the address?
u: {street}
u: {postcode}
A: Thanks. {name2} is on the way to you from {city}. You can ring {first2} on {phone}.
u: ok and my work no is {phone2}, {org}
---
u: pls send to my office not home
u: {org}
{addrLines}
A: Updated order {order}. Who'll sign?
u: <reception or |>{name2}
A: Fine. The driver may ring {phone}, is that yours?
u: yes mine
--- US AU CA
U: Emergency contact form
Employee: {nameRev}
Contact 1: {name2}, spouse, {phone}
Contact 2: {name3}, neighbor, {phone2}
Physician: Dr. {last4}, {clinic}, {phone3}
Home: {addr}
A: Thanks {first}, stored under {emp}.
--- IN
U: Respected Sir, I have paid {price} at {brand} on {date} but amount not received by my tenant {name2}. Ref {ref}. Kindly do the needful.
Thanks & regards,
{name}
{addrLines}
Mob: {phone}
A: Dear {title} {last}, kindly share the card used and the bank account.
U: Card {card}, a/c {bank}, IFSC {sort}.
--- GB
u: my son {first2} starts at {school} in september, can he get a bus pass
A: Yes. Please send me his full name, date of birth and address.
u: {first2} {last}, {dob}, {addr}
A: Thank you. And a parent's phone number and NHS or NI number, if you have one to hand?
u: {phone}. {natid}
A: Pass {ref} will come by post within {qty} days.
---
u: who do i ask about a parking fine, the car is {plate}
A: Name and address of the keeper?
u: {name}, {addr}
A: The notice {ref} of {date} was paid by {name2} with card {card}.
u: thats my {org} colleague, ok
--- GB IE x3
U: Customer walked in, no ID. Says she is {name}, born {dob}, lives at {addr}, works at {org}. Phone on file {phone} doesn't match, she gave {phone2}.
A: Please check with her the {natidWord}, we have {natid}.
U: Matches. She wants the {price} transferred to {iban}.
A: Go ahead, note the ticket {ticket}.
---
u: <hi|morning>, can you tell {first2} in billing that {org} has paid invoice {invoice}
A: Sure, who is calling?
u: {name}, {phone}
A: Will do, {first}. {first2} is out until {date}.
u: no rush. may be she can mail me on {workEmail}
---
U: Voicemail transcript, {time}: "hi uh this is {name} calling for {name2} um my number is {phone} again {phone} it's about the claim {claim} for the house at {street} okay thanks bye"
A: Assigned to {agentName}. {first2}, please call {first} back.
---
u: whats the warranty on the {appliance}
A: Two years from purchase. It will cover parts, and may cover labour.
u: and can i pay half with {brand}, total {price}
A: Yes. We will mark it as part paid. There are {qty} in stock in {city}.
u: ok grand, hope to be there by {time} on {date}
---
U: Following an update to {version} we see {code} on {qty} machines ({laptop}). Rolling back to {version2} helps.
A: Known problem, a fix is planned for {date}. Could I have one affected host?
U: {user}'s laptop, {ip}, {mac}.
A: Thank you. I have attached the logs: {url}
--- x2
u: someone opened an account in my name!! i got a letter for {name2} at my address {addr}
A: I'm very sorry. Let me take your details: full name, {natidWord}, date of birth.
u: {name}
u: {natid}
u: {dob}
A: Thanks, {title} {last}. Account {acct} was opened from {ip} with the e-mail {email2} and card {card}. It's frozen now.
u: never heard of {email2}
--- x2
A: Interpreter line, this is {agent}.
U: Yes, I have {title} {name2} here, um, phone {phone}. {first2} wants to, to pay by card, so the number is {card}, three digits {cvv}.
A: And the bill's account number?
U: {acct}. Address is, uh, {addr}.
---
u: is there a bank holiday on {date}? and what's the flight {flight} meal
A: The office is closed then. On {flight} to {city}, you may choose from {qty} meals at the gate.
u: will there be a window seat. rose wine too lol
A: Let's hope so! Seats open at {time}.
--- x2
U: My profile shows up in search: {profile}. Please hide it, and remove {email} and {phone}.
A: Hidden, {first}. Sign in again at {url} with the code {otp}.
---
u: <pharmacy|prescription> hasnt got my repeat from {title2} {last2} at {clinic}
A: Let me look. Name and date of birth?
u: {name} {dob}
A: I see it was sent on {date}. Shall I ring you once it's ready?
u: {phone} or mail {email}
--- AU GB IE
U: G'day, I rang on {date} re the solar feed-in. NMI or meter {meter}, account {acct}, {addr}.
A: Hi {first}? I see {name} and {name2} on the account.
U: Speaking. {first2}'s my partner. Best mobile {phone}.
A: No worries. The credit of {price} will show on the next bill.
---
U: {name}
U: {addr}
U: {phone}
U: thats all i have, i lost the paper with the number
A: No problem, {first}. Found it: policy {policy}, and the claim is {claim}.
---
A: [auto-reply] Thank you for your message. Your request {ticket} was received. Please do not reply.
U: {ticket} again. Nobody called. I gave {phone} and {phone2}. Tell {name2} that I'm at {org} till {time}, then home, {addr}.
A: I've told {first2}, who will ring by {time2}.
--- CA US
u: hi im a teacher at {org2} and need the educator discount, school mail is {workEmail}
A: Thanks! Ship to home or school?
u: home {addr}. attn {name}
A: Total is {price} for {qty} licences of version {version}. Your key is {apikey}.
---
u: wrong name on the ticket, its spelled {lastSpelled} not {last2}
A: Sorry about that! So {name}, booking {pnr}, {city} to {city2}, {flight}?
u: <yes|correct>, and my kid {first3} {last} born {dob2} has no seat
A: {first3} is now in {month}B next to you.
---
U: Remote session log {time}: laptop {serial}, {ip}, {mac}; second adapter {mac2}; gateway ok; build {version}; user {user} locked out, code {code}.
A: Unlocked. Tell {name2} that the new password is {password}.
U: Done, {first2} says hi to {agent}.
`;
