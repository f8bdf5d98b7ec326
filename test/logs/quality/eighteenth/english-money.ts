// Banks, cards, insurers, brokers, payrolls. "¶" starts a new line within a turn.
export const money = `
# en
A: Thanks for calling {org:bank}, you're speaking with {agent}. How can I help?
U: hi, my card has been declined twice today and I know there's money in there
A: Let me take a look. Could I have your full name and the last four digits of the card?
U: {full}, card ends {lastfour}
A: Thank you, {first}. And date of birth for security?
U: {dob}
A: Got it, {first}. The block came from a {price} attempt at {org2:shop}. I've lifted it, please try again in ten minutes.

# uk ie au za nz ca
U: I need to set up a payee but the app keeps saying details don't match
A: Happy to check. What name and details are you entering?
U: {full2}, {sortname} {sort}, account {acct}
A: The name on that account is a business. It looks like {org2:employer}.
U: oh yes thats his company. so I should put that instead of {last2}?
A: Yes please, then it will match. Anything else, {first}? Your ref is {case}. {agent}

# en
A: {org:bank} secure chat. Please confirm your customer number.
U: {customer}
A: and the 1st line of your address with postcode please
U: {street}, {post}
A: Thanks {title} {last}. What can we do for you today?
U: moved house, new one is {addr2}
A: Updated. A letter will go to both addresses within 5 days. Your reference is {ticket}. Best wishes, {agent}

# uk ie
U: Hello, want to send money to my brother in law abroad, is this IBAN right? {iban}
A: It has the right length. What's the name of the account holder?
U: {mfull2}. Bank is {org2:bank}, BIC {bic}
A: Thanks. The payment of {big} will arrive on {day}. For your records the payment reference is {order}. - {agent}
U: perfect cheers

# en
U: I forgot the pin for my debit card ending {lastfour}
A: No problem. For security I'll need your name, date of birth and the answer to your security question: what was the name of your first pet?
U: {full}, {dob}, {memo}
A: Thank you, that all matches. Your PIN is {pin}. Please delete this message once you have noted it. Take care, {agent}
U: ok got it

# us ca
U: wire hasn't arrived. it was sent to my account {acct} routing {sort}
A: I'm sorry about that. Who sent the wire and for how much?
U: {big} from {org2:law}, it's a house closing at {addr2}
A: I see it pending under reference {order}. The beneficiary name reads {upper} but our file says {full2}.
U: that's my maiden name, {full2}
A: Understood, please upload proof here: {url} Regards, {agent}

# en
A: Good morning, {agent} here from the fraud team at {org:bank}. Did you make a payment of {price} to {org2:market} yesterday?
U: no I did not
A: And {price2} to {org3:streaming}?
U: that one is mine
A: OK. I'm cancelling the card {maskedcard} and sending a new one to {addr}. Is that still right?
U: yes thats right. Will I keep the same pin?
A: Yes, it stays the same. Case {case}.

# en
U: joint account application, ref {ticket}. what else do u need from us
A: We're missing ID for the second applicant, {full2}.
U: her passport no is {passport2}, dob {dob2}
A: Thanks. And her {nidname}?
U: {nid2}, and we'd fund it from {iban}
A: All done. {org:bank} will email {email2} when the account is open. {agent}

# en
U: hey can someone call me about the mortgage offer? {phone}, after {time}
A: Of course. May I have your name and the case number?
U: {full}, {email}, and its {case}
A: Thanks {first}. {agentfull} will ring you on {phone} at {time2}.
U: pls not on {phone2} that's my old work one at {org2:employer}
A: Noted, I've removed it.

# en
U: your app logged me out & wants a 6 digit code
A: A code was texted to the number ending 2 digits shown on screen. Please never share it with callers.
U: its {otp}, now what
A: Please type it in the app rather than here, {first}. I've voided that one and sent a fresh one.
U: {otp2} worked. thanks
A: Great. Your user name is {handle} in case you need it again. Best wishes, {agent}

# en
A: Note on file ¶Caller: {full} ¶DOB: {dob} ¶Tel: {phone} ¶Issue: duplicate direct debit {org2:gym} {price} x2 ¶Account: {acct}
U: any news about the double payment
A: We've raised an indemnity claim, {claim}. You should see the money by {day}. - {agent}
U: ok and my name is spelled wrong on the letters btw, its {full} not {full2}

# en
U: card stolen on the tube this morning. number was {card}
A: I'm sorry to hear that. I've stopped it. Did the thief also have the PIN?
U: prob yes, it was written on a note in the wallet, {pin}
A: Thanks for being honest. Could you confirm your name and postcode?
U: {full}, {post}
A: A replacement will be with you in 3 to 5 working days, {first}. Case {ticket}. Take care, {agent}

# en
U: Trying to pay my {org:card} bill over the phone but the line dropped
A: I can take it here. What's the long number?
U: {card} expiry 09/27
A: and the three digits on the back please
U: {cvv}
A: Paid {price}, thanks {first}. Confirmation {order}. Regards, {agent}

# en
U: chargeback question. {org2:shop} never sent my stuff
A: Which card was used and what was the order number?
U: ending {lastfour}, order {order}
A: Amount and date?
U: {price} on {day}
A: I've opened dispute {case}. Please send any emails to {email2}, attention {agent}.

# en
A: Hi, {org:card} here, I see you've asked for a higher limit. What's your employer and income?
U: {org2:employer}, {email2} for the payslips, about {big} a month before tax
A: Thank you. And how long at your current address?
U: 2 yrs, {addr}
A: I've approved {big2} on the card ending {lastfour}, {title} {last}. Ticket number {ticket}. {agent}

# en
U: I want to add my daughter to my credit card
A: Sure. Her full name, date of birth and relationship?
U: {ffull2}, {dob2}
A: And does she live with you at {street}?
U: no she's at {addr2}
A: The card ending {lastfour2} will be posted there in her name. She can activate it with the code {otp}. Best wishes, {agent}

# en
U: points missing from my statement
A: What's your rewards number?
U: {member}
A: I see the {org2:airline} purchase of {price} hasn't posted. Shall I add the {n:200-900} points manually?
U: yes please. also my email is now {email}, the {email2} one bounces
A: Done and done, {first}. Reference {ticket}. - {agent}

# en
U: hi someone opened a card in my name!!
A: I'm sorry. Let's lock everything. Full name, {nidname} and date of birth?
U: {full} {nid} {dob}
A: I see an application from {day} with address {addr2}. Is that yours?
U: no never lived there. Mine is {addr}
A: I've closed the account {acct}. Please keep the fraud reference {case}. Take care, {agent}

# en
U: renewing my car policy {policy}, price went up {price}
A: Let me see {first}. Has anything changed, such as the car or the address?
U: car is now a 2021 hatchback, reg {plate}
A: And the main driver's still {full2}?
U: yes, my husband, born {dob2}, licence {licence2}
A: With those changes {org:insurer} can do {big}. Shall I take payment from the card ending {lastfour}? Regards, {agent}

# en
A: {org:insurer} claims. Do you have your claim number?
U: {claim}
A: Thank you. That's for the collision on {day} with {full2}?
U: yeah, he was driving a van for {org2:courier}, plate {plate2}
A: And your own registration is {plate}?
U: correct
A: Our engineer {agentfull} will inspect it at {org3:garage}, {addr3}, on {day2} at {time}.

# en
U: water came through ceiling, need an emergency plumber
A: Sorry to hear that. What's the policy number and the address of the property?
U: {policy}, {addr}
A: Is there a key safe or will somebody be home?
U: key safe by the side gate, {door}
A: {mfull2} from {org2:garage} will call you on {phone} within the hour. Your ref is {case}. {agent}

# en
U: Hello, I need to claim for the vet bill for my dog
A: Of course. Policy number and the name of the policyholder?
U: {policy}. {full}, {addr}
A: Which vet and how much?
U: {org2:clinic}, invoice {invoice}, {big}
A: Thanks, {first}. We'll pay it into the account ending on your file, sort out takes 10 days. Claim {claim}. Best wishes, {agent}

# us ca
U: Need to know if dr. {last2} is in network
A: I can check. What's your member ID?
U: {member}
A: And date of birth?
U: {dob}
A: {full2} at {org2:clinic} is in network under your plan. Copay is {price}. - {agent}
U: great, can you send it in writing to {email}

# en
U: my mother passed away, she had a life policy with you
A: I'm very sorry. Could you give me her full name, date of birth and the policy number if you have it?
U: {ffull2}, {dob2}, {policy}
A: Thank you. And your own name and how to reach you?
U: {full}, her {pick:son|eldest|executor}. {phone} or {email}
A: We'll send the claim form to {addr}. Your contact is {agentfull}, reference {claim}.

# en
U: travel insurance, I lost my phone in {pick:Lisbon|Bangkok|Rome|Dubai}
A: I can register that. Policy number, and the IMEI of the phone?
U: {policy} and IMEI {imei}, passport {passport} if that matters, address {addr}
A: Police report number?
U: {case}
A: Thanks {first}. The excess is {price}. Where shall we pay it? Take care, {agent}
U: account {acct}, {sortname} {sort}

# uk ie
U: my no claims proof hasn't come through from {org2:insurer}
A: Could I take your policy number with us and the old one?
U: new: {policy}, old: {policy2}
A: Thanks. The old one's in the name of {full2}?
U: that's me before marriage. now {flast} - {ffull}
A: Got it. I'll email {agent} there directly. Your cover with {org:insurer} stays in place meanwhile. Case {case}.

# en
A: Welcome to {org:broker} support. Who am I speaking with?
U: {full}, born {dob}, account {acct}
A: Thanks {first}. How may I help?
U: can't log in, it wants my trading password and says wrong
A: I've set a temporary one: {pw}. You'll have to change it at first login.
U: in. and where do I make an API key
A: Settings > API. Don't share it. I see one already ending in your list.
U: ah found it: {key}, is that the read only one?
A: It is, but you've now pasted it here so please delete and recreate it. Regards, {agent}

# en
U: Need a tax form for {n:2021-2024}
A: Sure, what's the account number and your {nidname}?
U: {acct} / {nid}
A: It's ready at {url}
U: says wrong name. should be {full}, you have {full2}
A: I'll have {agent} correct that by {day}. Ticket number {ticket}.

# en
U: transfer of my shares from {org2:broker} is stuck
A: What's the transfer reference?
U: {ticket}
A: They rejected it because the address differs. We have {addr}, they have {addr2}.
U: second is my old address, I'll tell them. ask for {full2} there?
A: Yes, {first2} handles transfers, {phone2}. {agent}

# en
U: withdrawal please, {big} to my bank
A: To the IBAN on file {iban}?
U: no, closed that. new one is {iban2} with {org2:bank}
A: Changing bank details needs a code. I've sent it to {phone}.
U: {otp}
A: Thanks {first}, the money leaves on {day}. Best wishes, {agent}

# en
U: payslip for {day} is wrong, missing {n:4-20} hrs overtime
A: I'll look. What's your employee number?
U: {member}, {nidname} {nid} if that helps
A: {full} at {org:employer}, correct?
U: yes
A: Your manager {full2} approved it late, so it's in the next run. You'll get {price} extra. Reference {ticket}. - {agent}

# en
A: {org:employer} HR helpdesk, this is {agent}.
U: hi {agent}, new starter form below ¶Name: {full} ¶DOB: {dob} ¶{nidname}: {nid} ¶Address: {addr} ¶Bank acct: {acct} ¶{sortname}: {sort}
A: Thanks {first}, all entered. Emergency contact?
U: my partner {full2}, {phone2}
A: Great. You start {day}, ask for {full3} at reception.

# en
U: P60 / year end form never arrived
A: It was posted to {addr}. Is that current?
U: no! I moved to {addr2} in {pick:May|March|October}
A: I'll update that. Can you confirm your {nidname} and date of birth?
U: {nid}, {dob}
A: Thanks {title} {last}. Copy's at {url}, password is {pw}. Your ref is {case}. Take care, {agent}

# en
U: I left {org:employer} in June but still getting emails on {email}
A: Let me check your staff ID.
U: {member}, dob {dob}
A: The leaver form was never signed by {full2}. I'll chase it today. Which private address should we use? Regards, {agent}
U: {email3} and my address is still {addr}

# en
A: Pension team. Can I take your scheme number?
U: {policy}
A: And your date of birth and postcode?
U: {dob}, {post}
A: Thank you {title} {last}. You asked about nominating a beneficiary?
U: yes my wife {ffull2}, born {dob2}
A: I've noted that. The form goes to {addr}. Case {case}. {agent}

# en
U: what's the difference between the {pick:gold|silver|classic|platinum} and the standard account
A: The standard one is free. The other costs {price} a month and includes travel cover for trips up to {n:21-60} days.
U: and the overdraft?
A: {n:12-39}.9% on both, first {price2} free of interest.
U: branch hours?
A: {n:8-9}:30 to {n:4-5}pm Monday to Friday, {n:9-10} to 1 on Saturdays.

# en
U: how long does an international transfer take
A: {n:1-2} to {n:3-5} working days. Cut off is {time}.
U: fee?
A: {price} flat plus 0.{n:2-9}% for exchange. Above {big} it's free.
U: and if its a bank holiday like {day}
A: Then it counts from the next working day.

# en
U: does contactless have a limit
A: Yes, {price} per tap and after {n:3-5} taps in a row you're asked for your PIN.
U: does apple pay have that too
A: No, phone payments go up to {big}.
U: ok and cash machines abroad?
A: {n:1-3}.{n:10-99}% with a minimum of {price2}.

# en
U: the rate on the fixed saver, still {n:2-5}.{n:10-95}%?
A: It changed on {day}, now {n:2-4}.{n:10-99}% for {n:12-36} months.
U: min deposit
A: {big}. Interest is paid every {n:3-12} months.
U: thx will think about it

# en
U: does home insurance cover a cracked induction hob? model {model}, bought {date}
A: With accidental damage cover, yes, excess {price}.
U: and a tv, {n:43-75} inch
A: Also, up to {big} a single item.
U: what if it's over {n:5-10} years old
A: Then it's new for old only for the first {n:3-5} years.

# en
U: error {error} when importing trades, app version {version}
A: That's a known problem with the CSV of {n:2022-2025}. Please use dots not commas, e.g. {n:10-99}.{n:10-99}.
U: {n:120-900} rows, still {n:2-9} failing
A: Remove rows with a quantity of 0 and it should go through.
U: worked!
`;
